"""Which words look like somebody's name where the People worksheet does not know them.

A capital letter makes no name: ``Kafka`` and ``Short Term`` have one too. So words only *may* be a name, and one of
those that stand side by side must surely be one, by a common name or as the head of the document has it.
"""

from __future__ import annotations

import re

from pmdocs.core.vocabulary import (
    is_unset,
    match_column,
    match_heading,
    parse_priority,
    parse_status,
    parse_type,
)

_COMMON = frozenset([
    "aaron", "abdul", "abdullah", "abigail", "ada", "adam", "adele", "adrian", "adriana", "agata", "agnes",
    "agnieszka", "ahmad", "ahmed", "aidan", "aiko", "aisha", "ajay", "akash", "aki", "akiko", "akira", "alan",
    "alana", "albert", "alberto", "alejandra", "alejandro", "aleksander", "aleksandra", "alena", "alessandro",
    "alessia", "alex", "alexander", "alexandra", "alexandre", "alexandru", "alexei", "alexis", "alfonso",
    "alfred", "alfredo", "alice", "alicia", "alina", "alison", "allison", "alok", "alonso", "amal", "amanda",
    "amandine", "amara", "ambrose", "amelia", "amelie", "amina", "amir", "amira", "amit", "amy", "ana",
    "anastasia", "anders", "andre", "andrea", "andreas", "andrei", "andrej", "andres", "andrew", "andrey",
    "andrzej", "andy", "aneta", "angela", "angelika", "angelo", "anika", "aniket", "anil", "anita", "anja",
    "anjali", "anke", "ankit", "anna", "anne", "anneke", "annette", "annika", "anouk", "anselm", "ansgar",
    "anthony", "antoine", "anton", "antonia", "antonin", "antonio", "antti", "anya", "apoorva", "archana",
    "ariane", "arjan", "arjun", "armando", "armin", "arnaud", "arne", "arnold", "arthur", "artur", "arturo",
    "arun", "arvid", "arvind", "asger", "ashley", "ashok", "ashwin", "asif", "astrid", "atsushi", "aubrey",
    "augusto", "aurelie", "ayesha", "ayo", "ayse", "aysel", "aziz", "balazs", "barbara", "barbora", "bartek",
    "bartosz", "bastian", "bea", "beata", "beatrice", "beatriz", "behrouz", "ben", "benedict", "benedikt",
    "benjamin", "benjamín", "benoit", "berit", "bernadette", "bernard", "bernardo", "bernd", "bernhard",
    "bert", "bertrand", "beth", "bettina", "bhavna", "bianca", "birgit", "birgitta", "bjarne", "bjorn",
    "björn", "blanca", "blazej", "bob", "bogdan", "boris", "bozena", "brandon", "branko", "brenda", "brendan",
    "brent", "brian", "bridget", "brigitte", "britta", "bronwyn", "bruce", "bruno", "bryan", "burak",
    "camila", "camille", "carina", "carla", "carlo", "carlos", "carmen", "carolin", "carolina", "caroline",
    "carsten", "casper", "catherine", "cecile", "cecilia", "cecily", "celia", "chantal", "charles", "charlie",
    "charlotte", "chen", "chiamaka", "chiara", "chidi", "chika", "chinedu", "chioma", "chloe", "chris",
    "christa", "christian", "christiane", "christina", "christine", "christof", "christoffer", "christoph",
    "christophe", "christopher", "ciara", "claire", "clara", "clarissa", "claudia", "claudio", "clemens",
    "clotilde", "colin", "connor", "conor", "corinne", "cornelia", "cornelius", "cosmin", "craig", "cristina",
    "cyril", "cyrille", "czeslaw", "dagmar", "daisuke", "damian", "damien", "danai", "danica", "daniel",
    "daniela", "daniele", "danielle", "danny", "daria", "dario", "darius", "darren", "dave", "david",
    "deborah", "deepak", "deirdre", "denis", "denise", "dennis", "derek", "desmond", "devon", "dhruv",
    "diana", "didier", "diego", "dieter", "dietmar", "dilip", "dimitri", "dimitris", "dina", "dinesh", "dirk",
    "divya", "dmitri", "dmitry", "dolores", "dominik", "dominika", "dominique", "donna", "doris", "dorota",
    "dorothea", "dorothy", "douglas", "dylan", "ebba", "eberhard", "edgar", "edith", "edmund", "eduard",
    "eduardo", "edward", "edwin", "edyta", "efua", "eileen", "eilidh", "eivind", "ekaterina", "elaine",
    "eleanor", "elena", "eleni", "eliana", "elias", "elif", "elin", "elina", "elisa", "elisabeth", "elise",
    "elizabeth", "elke", "ella", "ellen", "elliot", "eloise", "elsa", "elsie", "emanuel", "emeka", "emil",
    "emilia", "emilio", "emily", "emine", "emma", "emmanuel", "emre", "enrico", "enrique", "eric", "erica",
    "erik", "erika", "erin", "ernesto", "ernst", "esperanza", "esteban", "esther", "eszter", "etienne",
    "eugene", "eugenia", "eunice", "eva", "evan", "evelyn", "ewa", "ezgi", "fabian", "fabien", "fabio",
    "fabrice", "fadi", "farah", "farhan", "farid", "fatima", "fatoumata", "faye", "federica", "federico",
    "felicia", "feliks", "felipe", "felix", "femi", "femke", "ferdinand", "fernando", "filip", "filippo",
    "finn", "fiona", "flora", "florian", "florin", "francesca", "francesco", "francine", "francis",
    "francisca", "francisco", "franck", "franco", "francois", "franz", "franziska", "fred", "freddie",
    "frederic", "frederik", "frederike", "frida", "friedrich", "fritz", "fumiko", "gabor", "gabriel",
    "gabriela", "gabriele", "gabriella", "galina", "ganesh", "gareth", "gavin", "genevieve", "geoff",
    "geoffrey", "georg", "george", "georgina", "geraldine", "gerard", "gerda", "gerhard", "gerrit", "giacomo",
    "gianluca", "gideon", "gilbert", "gilles", "gina", "giorgio", "giorgos", "giovanni", "gisela", "giulia",
    "giuseppe", "gizem", "goran", "gosia", "graham", "greg", "gregory", "greta", "grzegorz", "gudrun",
    "guillaume", "gunnar", "gunther", "gustav", "gustavo", "gwen", "györgy", "haakon", "hakan", "halima",
    "halina", "hamza", "hana", "hanna", "hannah", "hanne", "hannes", "hans", "harald", "harriet", "harry",
    "haruka", "haruto", "hassan", "heather", "hedda", "hege", "heidi", "heiko", "heiner", "heinrich", "heinz",
    "helen", "helena", "helga", "helge", "hendrik", "henrik", "henrike", "henry", "herbert", "hermann",
    "hideki", "hilary", "hilde", "hiro", "hiromi", "hiroshi", "hisashi", "horst", "hubert", "hugo", "hussein",
    "ian", "ibrahim", "ifeoma", "ignacio", "igor", "ikram", "ilaria", "ilya", "imani", "imogen", "imran",
    "ines", "inga", "inge", "ingeborg", "ingrid", "inken", "inna", "ioana", "ioannis", "irene", "irina",
    "isabel", "isabella", "isabelle", "ishaan", "ismail", "istvan", "ivan", "ivana", "ivo", "izabela",
    "jacek", "jack", "jacob", "jacques", "jaime", "jakob", "jakub", "jamal", "james", "jamie", "jan", "jana",
    "jane", "janelle", "janet", "janina", "janine", "jannik", "janusz", "jared", "jarek", "jason", "jasper",
    "javier", "javiera", "jayne", "jean", "jeanette", "jeanne", "jeff", "jeffrey", "jelena", "jennie",
    "jennifer", "jenny", "jens", "jeremiah", "jeremy", "jeroen", "jerome", "jesper", "jess", "jessica",
    "jessie", "jesus", "jill", "jim", "jimmy", "jitka", "joachim", "joan", "joanna", "joao", "joaquin",
    "jochen", "jodie", "joel", "joelle", "johan", "johann", "johanna", "johannes", "john", "jolanda", "jonas",
    "jonathan", "jonna", "joost", "jordi", "jorge", "jorgen", "joris", "jose", "josef", "josefina", "joseph",
    "josephine", "josh", "joshua", "josie", "joyce", "jozef", "juan", "judith", "juho", "julian", "juliana",
    "juliane", "julie", "julien", "juliet", "juliette", "julio", "julius", "jun", "junko", "jurgen", "justin",
    "justine", "justus", "justyna", "jörg", "kacper", "kai", "kaisa", "kalle", "kamal", "kamil", "kamila",
    "kanako", "kaori", "kapil", "karen", "karim", "karin", "karina", "karl", "karolina", "karsten", "kasia",
    "kasper", "katalin", "katarina", "katarzyna", "kate", "katerina", "katharina", "katherine", "kathleen",
    "kathrin", "kathy", "katie", "katja", "katrin", "katy", "kavita", "kavya", "kayla", "kazuki", "kazuo",
    "kazuya", "keiko", "keira", "keith", "kelly", "kelvin", "ken", "kenji", "kenneth", "kenta", "kerstin",
    "kevin", "kim", "kiran", "kirsten", "kirsty", "kjell", "klaas", "klara", "klaus", "kofi", "koji",
    "konrad", "konstantin", "krishna", "kristen", "kristian", "kristin", "kristina", "kristine", "kristof",
    "krystyna", "krzysztof", "kumar", "kunal", "kurt", "kwame", "kyle", "kyoko", "lachlan", "laila",
    "larissa", "larry", "lars", "lasse", "laszlo", "laura", "lauren", "laurens", "laurent", "laurie",
    "lavinia", "layla", "lea", "leah", "leandro", "lech", "leif", "leila", "lena", "lennart", "leo", "leon",
    "leonard", "leonardo", "leonie", "leonora", "leopold", "leslie", "leszek", "leticia", "liam", "lidia",
    "lieke", "liesbeth", "liesl", "lila", "lili", "lilian", "lillian", "lina", "linda", "linus", "lionel",
    "lisa", "lisbeth", "livia", "lorena", "lorenzo", "lorna", "lorraine", "lothar", "lotta", "louisa",
    "louise", "luca", "lucas", "lucia", "luciana", "lucie", "lucien", "lucinda", "lucy", "ludmila", "ludovic",
    "ludwig", "luigi", "luis", "luisa", "luka", "lukas", "lukasz", "luuk", "lydia", "maaike", "maarten",
    "mabel", "maciej", "mackenzie", "madeleine", "mads", "maeve", "magda", "magdalena", "magnus", "mahesh",
    "maike", "maiko", "maja", "makoto", "malcolm", "malgorzata", "malin", "malte", "manfred", "manish",
    "manon", "manuel", "manuela", "marc", "marcel", "marcela", "marcello", "marcin", "marco", "marcos",
    "marcus", "marek", "maren", "margaret", "margarita", "margit", "margot", "margrit", "maria", "mariam",
    "mariana", "marianne", "mariano", "maribel", "marie", "marieke", "marija", "marijke", "mariko", "marina",
    "mario", "marion", "marisa", "marit", "maritza", "marjan", "marjolein", "markus", "marlene", "marlon",
    "marta", "marten", "martha", "martijn", "martin", "martina", "martine", "mary", "masaki", "masako",
    "masato", "mateo", "mateusz", "mathias", "mathieu", "mathilde", "mathis", "matias", "matilda", "matt",
    "matteo", "matthew", "matthias", "matthieu", "matthijs", "maureen", "maurice", "mauricio", "maurizio",
    "maxim", "maxime", "maximilian", "maximiliano", "maya", "mayumi", "meera", "megan", "mehdi", "mehmet",
    "mei", "meike", "melanie", "melinda", "melissa", "meredith", "merel", "merve", "meryem", "mette", "mia",
    "micha", "michael", "michaela", "michal", "michela", "michele", "michelle", "michiel", "mieke", "miguel",
    "mihai", "miika", "mika", "mikael", "mike", "mikhail", "mikkel", "milan", "milena", "milica", "millie",
    "milos", "minh", "mio", "mireille", "mirek", "miriam", "mirjam", "mirko", "miroslav", "mitsuko", "moana",
    "mohamed", "mohammed", "mohan", "moira", "momoko", "monica", "monika", "monique", "monir", "moritz",
    "muhammad", "murat", "mustafa", "myriam", "nadia", "nadine", "nadja", "najib", "nanami", "nandini",
    "naoki", "naoko", "naomi", "narayan", "nasir", "natalia", "natalie", "natascha", "nathalie", "nathan",
    "nathaniel", "navin", "nayeli", "nazli", "neha", "neil", "nela", "nerea", "niamh", "nick", "nicola",
    "nicolai", "nicolas", "nicole", "nicoletta", "niels", "nigel", "nikhil", "niki", "nikita", "niklas",
    "niko", "nikola", "nikolai", "nikolas", "nils", "nina", "nirmala", "noah", "noelia", "noemi", "noor",
    "nora", "norbert", "noriko", "nuno", "nuri", "nuria", "obinna", "odette", "olaf", "oleg", "oleksandr",
    "olena", "olga", "oliver", "olivia", "oliwia", "olle", "olof", "olu", "oluwaseun", "omar", "onur",
    "ophelia", "orla", "oscar", "osman", "otto", "owen", "oğuz", "pablo", "padma", "pamela",
    "paolo", "parveen", "pascale", "patrice", "patricia", "patricio", "patrick", "patrik", "patrycja", "paul",
    "paula", "paulina", "paulo", "pavel", "pawel", "peder", "pedro", "peggy", "pekka", "pelle", "perrine",
    "petar", "peter", "petr", "petra", "petri", "phil", "philip", "philipp", "philippa", "philippe",
    "phyllis", "pia", "pierre", "pieter", "pietro", "pilar", "pim", "pinar", "piotr", "pooja", "prakash",
    "pranav", "prasad", "pratik", "praveen", "priya", "przemyslaw", "quentin", "quinn", "rachael", "rachel",
    "radek", "radoslaw", "radu", "rafael", "rafal", "raghav", "raghu", "rahul", "raimund", "raisa", "raj",
    "rajan", "rajesh", "rajiv", "ralf", "ralph", "ramesh", "rami", "ramon", "ramona", "ranjit", "raphael",
    "raquel", "rasheed", "rashid", "rasmus", "ravi", "raymond", "rebecca", "reiko", "reinhard", "reinhold",
    "remco", "remi", "ren", "renata", "renate", "renee", "rené", "reshma", "reuben", "rhian", "rhys",
    "ricarda", "ricardo", "riccardo", "richard", "rieke", "rikke", "riku", "riley", "rina", "rishi", "rita",
    "ritika", "robert", "roberta", "roberto", "robin", "robyn", "rocio", "rodrigo", "roel", "roger", "rohan",
    "rohit", "roland", "rolf", "romain", "roman", "romina", "ronald", "ronan", "ronja", "rory", "rosa",
    "rosalie", "rosalind", "rosanna", "rosario", "rosemary", "roswitha", "roxana", "ruben", "rudi", "rudolf",
    "rupert", "ruth", "ruud", "ryan", "ryo", "ryoko", "ryu", "ryusei", "saad", "sabina", "sabine", "sabrina",
    "sachiko", "sachin", "sadie", "saeed", "safiya", "saki", "sakura", "sally", "salma", "salman", "salome",
    "salvatore", "sam", "samantha", "samir", "samira", "samuel", "sandeep", "sander", "sandra", "sandrine",
    "sanjay", "sanne", "santiago", "sara", "sarah", "sarita", "sascha", "sasha", "saskia", "satomi",
    "satoshi", "saurabh", "sayaka", "seamus", "sean", "sebastian", "selim", "selma", "senthil", "serena",
    "serge", "sergei", "sergey", "sergio", "seun", "severin", "shabnam", "sharon", "shaun", "shawn",
    "shelley", "sheng", "shigeru", "shinji", "shiori", "shivani", "shota", "shreya", "shreyas", "shruti",
    "sibel", "siddharth", "siegfried", "sigrid", "silas", "silke", "silvana", "silvia", "silvio", "simon",
    "simona", "simone", "sina", "sinead", "siobhan", "sirpa", "siân", "sjoerd", "slawomir", "snehal",
    "soeren", "sofia", "sofie", "solange", "solveig", "somchai", "sondre", "sonia", "sonja", "sophia",
    "sophie", "sora", "soraya", "stacey", "stacy", "stanislav", "stanislaw", "stefan", "stefania", "stefanie",
    "stefano", "steffen", "steffi", "stephane", "stephanie", "stephen", "steve", "steven", "stian", "stina",
    "stuart", "sumit", "sunil", "sunita", "suresh", "susan", "susana", "susanne", "suzanne", "svea", "svein",
    "sven", "svetlana", "swati", "sylvia", "sylvie", "szymon", "søren", "tadashi", "tadeusz", "takahiro",
    "takako", "takashi", "takeshi", "takumi", "talia", "tamara", "tamsin", "tamás", "tanja", "tanya", "tara",
    "tariq", "taro", "tatiana", "tatsuya", "ted", "teodor", "teresa", "teresita", "tessa", "tetsuya", "theo",
    "theodora", "theresa", "thiago", "thibault", "thierry", "thijs", "thomas", "thorsten", "tiago", "tiina",
    "tilda", "tim", "timo", "timon", "timothy", "tina", "tineke", "tiziana", "tobi", "tobias", "todd", "tom",
    "tomas", "tomasz", "tomislav", "tommaso", "tomoko", "toni", "tony", "torben", "torsten", "tove", "tracey",
    "tracy", "tristan", "troels", "trond", "tsubasa", "tunde", "tuomas", "tyler", "udo", "ulf", "ulla",
    "ulrich", "ulrike", "umar", "umut", "urs", "ursula", "uwe", "vaclav", "vadim", "valentin", "valentina",
    "valeria", "valerie", "vanessa", "vanja", "varun", "vasily", "veerle", "vera", "verena", "veronica",
    "veronika", "victor", "victoria", "vijay", "vikram", "viktor", "viktoria", "vilma", "vinay", "vincent",
    "vincenzo", "vinod", "virpi", "vishal", "vitaly", "vittoria", "vivek", "vivian", "vivienne", "vladimir",
    "vojtech", "volker", "wale", "walter", "wanda", "wang", "wei", "wendelin", "wendy", "werner", "wesley",
    "wiebke", "wieslaw", "wiktor", "wilfried", "wilhelm", "william", "wilma", "winfried", "wioletta",
    "wojciech", "wolfgang", "wouter", "xavier", "ximena", "xiu", "yael", "yamada", "yann", "yannick", "yasin",
    "yasmin", "yasmine", "yasuko", "yaw", "yelena", "yemi", "yevgeny", "yoko", "yolanda", "yoshiko", "yousef",
    "youssef", "yui", "yuki", "yuko", "yuna", "yuri", "yury", "yusuf", "yuta", "yvette", "yvonne", "zachary",
    "zahra", "zainab", "zbigniew", "zdenek", "zeynep", "zoe", "zofia", "zoltan", "zoë", "zsofia", "zuzana",
    "özge",
])  # fmt: skip
"""Given names that mean nothing else: no Ruby, Julia, Mark, Grace or May."""
_COMMON_JA = re.compile(
    "佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|渡部|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|清水|斎藤|斉藤|齋藤|齊藤|山崎|池田|橋本|阿部|石川|山下"
    "|中島|石井|小川|前田|岡田|長谷川|藤田|後藤|近藤|村上|遠藤|青木|坂本|福田|太田|西村|藤井|岡本|藤原|三浦|金子|中野|中川|原田|松田|竹内|小野|田村|中山|和田"
    "|石田|上田|森田|柴田|酒井|工藤|横山|宮崎|宮本|内田|高木|谷口|安藤|丸山|今井|大野|河野|藤本|村田|武田|上野|杉山|増田|小島|平野|大塚|千葉|久保|松井|岩崎"
    "|桜井|野口|木下|松尾|菊地|菊池|野村|新井|佐野|杉本|古川|浜田|市川|高田|水野|小松|吉川|山内|西田|西川|菅原|北村|五十嵐|安田|福島|中田|川口|平田|川崎|本田"
    "|久保田|岩田|服部|辻|関口|樋口|川上|永井|松岡|田口|山中|森本|矢野|小山|秋山|広瀬|大島|荒木|大西|土屋|松下|黒田|川村|早川|片山|堀|吉村|熊谷|浅野|松原"
)
"""Family names, of which a name in Japanese has one before all else."""
_MAY_BE = re.compile(
    r"[@＠]?[A-Z][\w'’-]*[a-zà-ÿ](?: (?:[A-Z]\.|[A-Z][\w'’-]*[a-zà-ÿ]|de|van|von|da|di|el)){0,3}"
)
_MAY_BE_JA = re.compile(
    r"[\u4e00-\u9fff々ヶ]{1,5}(?:[ \u3000][\u4e00-\u9fff々ぁ-んァ-ヶー]{1,5})?|[ァ-ヶー]{2,8}"
)
_PRODUCTS = (
    r"ansible|airflow|android|argo|aurora|aws|azure|cassandra|celery|centos|chrome|cloudflare|consul|datadog|debian|docker|elastic\w*|envoy|etcd|firefox|flink|gcp|github|gitlab|grafana|haproxy|helm|ios|istio|java|jenkins|jira"
    r"|kafka|kibana|kubernetes|lambda|linux|macos|mariadb|memcached|mongo\w*|mysql|nginx|node|opsgenie|oracle|pagerduty|php|postgres\w*|prometheus|pulsar|python|rabbitmq|rails|redis|rhel|ruby|rust|sentry|slack|spark|splunk"
    r"|stripe|terraform|ubuntu|vault|windows|zookeeper"
)
"""Systems that others make, as ``Redis``: they stand where names do and do nothing themselves."""
_PRODUCT = re.compile(rf"(?:{_PRODUCTS})(?: .*)?", re.IGNORECASE)
_OF_PEOPLE = re.compile(
    r".* (?:teams?|squad|group|guild|devs|developers|engineers|leads?|desk|ops|on-?call|admins?)",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"\b(?:\w+(?:ing|tion|sion|ment|ity|ness|ance|ence|ers|ors|ability|base|ware|flow|line|term|time|day|week|month|quarter)|all|any|app|apps|api|apis|backend|batch|before|after|beta|bugs?|build|cache|canary"
    r"|checks?|client|clients|cloud|clusters?|code|config|core|critical|customers?|dashboards?|data|default|deploys?|dev|develop|docs|done|draft|due|each|end|eta|every|everybody|everyone|ext|external|fast|feature|final|first|fix|fixes|follow|front|frontend|full|future"
    r"|general|global|group|hardware|high|hot|hotfix|immediate|incident|infra|internal|issue|later|launch|legacy|limits?|local|logs?|long|low|major|medium|metrics?|minor|misc|mobile|need|needs|network|new|next|node|none|now|old|open|ops|optional|other|others|owner"
    r"|part|people|phase|planned|platform|policy|process|prod|product|project|queue|quick|regular|release|remaining|required|review|risk|rollout|root|runbooks?|sales|script|security|server|servers|service|services|short|since|site|slow|small|soon|sprint|stage|status"
    rf"|step|storage|stretch|support|system|systems|target|targets|tasks?|tbd|team|teams|tech|test|tests|the|tools?|traffic|unassigned|until|update|updates|urgent|user|users|version|web|workers?|wip|{_PRODUCTS}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|q[1-4])\b",
    re.IGNORECASE,
)
_NO_NAME_JA = re.compile(
    "環境|本番|検証|開発|対応|対策|監視|作業|予定|期限|期日|完了|確認|調査|検討|実施|開始|終了|目標|目途|暫定|恒久|短期|中期|長期|即日|当日|翌日|初回|初版|要件|全社|全体|全員|各自|未定|優先|緊急|重大"
    "|軽微|障害|復旧|発生|検知|公開|会議|定例|承認|運用|改善|修正|追加|設定|手順|体制|共有|管理|技術|人事|教育|予防|自動|手動|試験|設計|実装|導入|移行|更新|変更|削除|作成|整備|連絡|報告|通知|他"
    "|計画|方針|済|前回|今回|次回|今週|来週|今月|来月|年度|上期|下期|半期|[月火水木金土日]曜|[部課班社側用系化性的式別順者力案策]$"
    "|^(?:サーバー?|クラウド|データ|ネットワーク|アラート|テスト|リリース|システム|サービス|アプリ|インフラ|ドキュメント|プロセス|ツール|ログ|バックアップ|デプロイ|セキュリティ|フロント|バックエンド|ステージング)"
)


def may_be_name(text: str) -> bool:
    """Whether a text of one to four words could be a name and says nothing else that we know."""
    text = text.strip()
    if not is_free(text):
        return False
    if is_common_name(text):
        return True
    is_latin = bool(_MAY_BE.fullmatch(text)) and not _NO_NAME.search(text)
    return is_latin or bool(_MAY_BE_JA.fullmatch(text) and not _NO_NAME_JA.search(text))


def is_product(text: str) -> bool:
    """Whether a text begins with the name of a system that others make, ``Ubuntu 22``, and is no ``Android team``."""
    return _PRODUCT.fullmatch(text.strip()) is not None and not are_people(text)


def are_people(text: str) -> bool:
    """Whether a text ends with a word for people who work together, whatever stands before it."""
    return _OF_PEOPLE.fullmatch(text.strip()) is not None


def is_free(text: str) -> bool:
    """Whether a text is no word that we know: no status, priority, type, column or heading."""
    if (
        is_unset(text)
        or text.strip().casefold() in _ANSWERS
        or any(parse(text) for parse in (parse_status, parse_priority, parse_type))
    ):
        return False
    return match_column(text) is None and not match_heading(text).keys


_ANSWERS = frozenset({"yes", "no", "nope", "ok", "okay", "sure", "agreed", "maybe", "perhaps"})
"""``Can we alert on it? Yes, by Friday``."""


def is_common_name(text: str) -> bool:
    """Whether a text begins with a name that many people have, and may be a name as a whole."""
    text = text.strip()
    if _MAY_BE.fullmatch(text):
        return text.lstrip("@＠").split()[0].casefold() in _COMMON and not _NO_NAME.search(text)
    family = _COMMON_JA.match(text)
    return (
        family is not None
        and bool(_MAY_BE_JA.fullmatch(text))
        and not _NO_NAME_JA.search(text[family.end() :])
    )
