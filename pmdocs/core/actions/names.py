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
    "aaron", "ada", "adam", "adrian", "ahmed", "aiko", "aisha", "aki", "akira", "alan", "alex", "alexander",
    "alice", "alicia", "amanda", "amelie", "amir", "amit", "amy", "ana", "anders", "andre", "andrea", "andrew",
    "andrzej", "angela", "anil", "anita", "anjali", "anna", "anne", "antoine", "antonio", "arjun", "arun",
    "ashley", "ayesha", "barbara", "ben", "benjamin", "bernd", "birgit", "bob", "brandon", "brian", "bruno",
    "camille", "carla", "carlos", "carmen", "caroline", "catherine", "cecile", "charles", "charlotte", "chen",
    "chiara", "chloe", "chris", "christian", "christina", "christine", "christoph", "claire", "clara",
    "claudia", "colin", "connor", "craig", "cristina", "daisuke", "daniel", "daniela", "david", "deborah",
    "deepak", "denis", "dennis", "diana", "diego", "dieter", "dmitri", "dominik", "donna", "edward", "elena",
    "elise", "elizabeth", "emil", "emily", "emma", "eric", "erik", "erika", "eva", "fabian", "fatima", "felix",
    "fernando", "florian", "francesca", "francesco", "francois", "frederic", "gabriel", "georg", "george",
    "gerhard", "giovanni", "giulia", "greg", "gregory", "guillaume", "hannah", "hans", "harald", "haruka",
    "heather", "heidi", "helen", "helena", "henry", "hiro", "hiroshi", "hugo", "ian", "ines", "ingrid", "irene",
    "isabel", "isabelle", "ivan", "jack", "jacob", "jakob", "james", "jamie", "jan", "jane", "janet", "javier",
    "jean", "jennifer", "jens", "jeremy", "jessica", "jim", "joan", "joanna", "joao", "johan", "johannes",
    "john", "jonas", "jonathan", "jorge", "jose", "joseph", "josh", "joshua", "juan", "judith", "julian",
    "julie", "julien", "jun", "jurgen", "kai", "kaori", "karen", "karin", "karl", "katarzyna", "kate",
    "katharina", "katherine", "kathleen", "katrin", "kavya", "kazuki", "keiko", "keith", "kelly", "ken",
    "kenji", "kenneth", "kenta", "kevin", "kim", "klaus", "kumar", "lars", "laura", "lauren", "lea", "leah",
    "lena", "leo", "leon", "liam", "linda", "lisa", "lucas", "lucia", "lucy", "luis", "luisa", "lukas",
    "magnus", "makoto", "manuel", "marc", "marco", "marcus", "margaret", "maria", "marie", "mariko", "marina",
    "mario", "marta", "martha", "martin", "mary", "masato", "mateo", "matteo", "matthew", "matthias", "maya",
    "megan", "mehmet", "melissa", "mia", "michael", "michal", "michelle", "miguel", "mika", "mike", "mio",
    "mohamed", "mohammed", "monica", "monika", "nadia", "naoki", "naomi", "natalia", "natalie", "neha", "nick",
    "nicola", "nicolas", "nicole", "nikhil", "niklas", "nina", "noah", "olga", "oliver", "olivia", "omar",
    "oscar", "pablo", "patricia", "patrick", "paul", "paula", "pavel", "pedro", "peter", "petra", "philip",
    "philipp", "philippe", "pierre", "piotr", "priya", "rachel", "rafael", "rahul", "raj", "rajesh", "ralf",
    "rebecca", "ren", "richard", "riku", "rita", "robert", "roberto", "robin", "rohan", "roman", "ronald",
    "rosa", "ryan", "ryo", "sabine", "sakura", "sally", "sam", "samantha", "samuel", "sandra", "sanjay", "sara",
    "sarah", "sascha", "satoshi", "sean", "sebastian", "sergio", "sharon", "shota", "shreya", "silvia", "simon",
    "sofia", "sonia", "sophia", "sophie", "sora", "stefan", "stefanie", "stephanie", "stephen", "steve",
    "steven", "sunil", "susan", "susanne", "sven", "sylvia", "takashi", "takumi", "tanja", "tara", "taro",
    "teresa", "thomas", "tim", "timothy", "tina", "tobias", "tom", "tomas", "tomoko", "tony", "ulrich",
    "ursula", "valentina", "vanessa", "vera", "veronica", "victor", "victoria", "vijay", "vikram", "vincent",
    "walter", "wang", "wei", "william", "wolfgang", "xavier", "yamada", "yann", "yasmin", "yoko", "yui", "yuki",
    "yusuf", "yuta", "zoe", "zoë",
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
