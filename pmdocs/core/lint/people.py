"""How sentences speak of people, in both languages: roles, pronouns, names."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby

NAME = "\ua66e"
"""A letter that nobody writes; as many of them as its name has letters stand for somebody known."""

_ROLES_EN = (
    "admin|administrator|analyst|apprentice|approver|architect|assignee|author|"
    "colleague|committer|contractor"
    "|co-?worker|crew|dba|deployer|dev|developer|employee|engineer|folk|graduate|guy|"
    "human|individual|intern|junior|maintainer"
    "|newbie|newcomer|new hire|new joiner|on-?caller|on-?call|owner|"
    "programmer|responder|reviewer|rookie"
    "|senior|(?:night|day|morning|evening|early|late) shift|shift lead|sre|staff|staff member|sysadmin|team|team lead|team member|"
    "team ?mate|tech lead|technician"
    "|tester|trainee|ops person|(?:engineering|product|project|release|incident|"
    "team|duty|shift|change|line|success|account|service delivery|operations|"
    "office) manager"
    "|incident commander|(?:support|product|project|ops|operations|security|network|platform|data|infra|release|engineering) (?:lead|head|manager)|(?:support|help ?desk) (?:agent|staff|person)|person|"
    "qa"
)
"""Nouns for people. "Manager", "agent", "member", "worker", "supervisor", "user" alone are software or customers."""

_SOFTWARE = "".join(
    rf"(?<!{word} )"
    for word in [
        "kubernetes",
        "k8s",
        "postgres",
        "postgresql",
        "prometheus",
        "etcd",
        "kafka",
        "redis",
        "database",
        "cloud",
        "helm",
        "mysql",
        "vault",
        "elasticsearch",
        "cluster",
        "ingress",
        "certificate",
    ]
)
"""An operator of these is a controller."""

_LEADERS = (
    r"(?:(?<=the )|(?<=our )|(?<=my )|(?<=, )|(?<=by )|^)(?:management|leadership|"
    r"lead|leads|manager|managers|boss|operations|support|engineering|development)"
    r"\b(?!-)"
)
"""Words that mean people only behind an article."""

ROLE_EN = rf"(?:{_SOFTWARE}\boperators?|\b(?:{_ROLES_EN})(?:s|es|en)?)\b(?!-)"

_FIRST_NAMES = (

"Aaron Adam Akira Alan Alex Alice Alison Amanda Amy Ana Andre Andrea Andrew Angela Anna Anne Anthony Arjun "
"Barbara Ben Benjamin Bob Brandon Brian Carlos Carol Caroline Catherine Charles Charlie Chen Chloe Chris "
"Christina Christopher Claire Dan Daniel Daisuke Dave David Deborah Dennis Diana Diego Dmitri Donald Doug "
"Edward Elena Eliza Elizabeth Emily Emma Eric Erika Ethan Eva Fatima Felix Fiona Frank Gary George Hana Hannah "
"Hans Harry Haruka Heather Helen Henry Hiroshi Ian Igor Isabel Ivan Jack Jacob James Jan Jane Janet Jason Jeff "
"Jennifer Jeremy Jessica Jim Joan Joe Johan Johannes John Jon Jonathan Jose Joseph Josh Juan Julie Justin Kaito "
"Karen Kate Katie Keiko Keith Keith Kelly Ken Kenji Kenta Kevin Kim Kumar Kyle Larry Laura Lauren Lena Leo Li "
"Linda Lisa Liz Louis Lucas Luis Luke Maria Marie Mario Mark Martin Mary Masato Matt Matthew Megan Mei Michael "
"Michelle Miguel Mika Mike Misaki Mohammed Monica Nancy Naoki Natalie Nathan Neil Nick Nicole Nina Noah Nora Olga "
"Oliver Olivia Omar Oscar Patricia Patrick Paul Pedro Peter Phil Philip Pierre Priya Rachel Raj Rebecca Richard "
"Rob Robert Roger Ron Ryan Ryo Sam Samantha Sandra Sanjay Sara Sarah Satoshi Scott Sean Sergei Sharon Shota "
"Simon Sofia Sophie Stephen Steve Steven Sue Susan Tadashi Takashi Takeshi Tanya Taro Ted Teresa Thomas Tim Tina "
"Abdul Ahmed Aisha Aiko Akiko Aleksandr Alejandro Alexander Ali Anders Anita Anton Astrid Ayumi Bianca Bjorn Camille "
"Chiara Chika Clara Dario Deepak Dieter Eduardo Emi Enzo Erik Esther Farah Federico Fernando Francesca Francois "
"Gabriel Giulia Greta Gustav Hao Hassan Hideki Hugo Ines Ingrid Ioana Jamal Javier Jens Jiro Jonas Julia Julien "
"Jurgen Kaori Karl Karim Katarina Kazuki Kenta Klaus Kofi Kwame Lars Layla Leila Liam Lin Lorenzo Luca Magnus "
"Malik Marco Marta Mateo Matthias Mehmet Meera Mikhail Minh Miriam Mustafa Nadia Natasha Nikhil Nobu Oleg Omar "
"Pablo Paolo Paula Petra Pooja Rafael Rahul Ravi Reiko Renata Rohan Rosa Ruth Sakura Samir Sanjeev Sayaka Sebastian "
"Selma Shin Silvia Stefan Svetlana Takumi Tariq Tobias Tomas Tuan Ulrich Valentina Vera Viktor Vikram Vladimir "
"Xiao Yasmin Yoko Yosuke Yuichi Yumi Yuto Yves Zara Zhang "
"Anneke Anton Arnaud Bart Beatriz Bence Bettina Birgit Boris Bruno Cecilia Cheng Ciara Claudia Cleo Connor Dana "
"Denise Derek Dominik Doris Edith Eleanor Elif Emre Evelyn Finn Florian Franz Freya Gavin Georg Gerald Gordon "
"Graham Gregor Gunnar Gwen Harald Heidi Heinz Henrik Holger Ibrahim Imran Irina Ivana Jakob Jasmine Jasper Jaya "
"Jerome Joaquin Joel Jorge Josef Judith Justyna Katya Kirsten Kristina Lara Laurent Leon Leonie Lea Lily Luisa Lydia "
"Maja Manuel Marcel Margaret Marina Marius Markus Mathilde Maya Melissa Mika Milan Mina Moritz Nadine Nasrin "
"Natalia Nico Niklas Nils Nuno Otto Pavel Philipp Pilar Pia Piotr Preeti Ralf Ramon Raquel Rashid Reza Rita "
"Roland Rupert Sabine Sandeep Sanne Shreya Sigrid Simone Sonja Soren Suresh Sven Sylvia Thorsten Tina "
"Tomasz Ursula Uwe Veronika Wolfgang Xavier Yannick Yusuf Zoe "
"Albert Alfred Arthur Bruce Bryan Calvin Carl Cindy Colin Craig Darren Debbie Douglas Ellen Erin Ernest Eugene Fred "
"Frederick Gareth Geoff Gina Glenn Harold Harvey Howard Irene Jackie Jake Jared Jeffrey Jenny Jerry Jesse Jill Joanne "
"Joyce Kurt Leslie Lewis Lillian Lucy Malcolm Marcus Marilyn Marvin Maureen Mitchell Nathaniel Neville Nigel Norman "
"Pamela Peggy Raymond Reggie Rick Rodney Ronald Roy Russell Sally Sheila Shirley Stanley Stella Stuart Theodore Theresa "
"Tracy Trevor Tyler Vernon Wayne Wesley "
"Todd Tom Tomoko Tony Toshi Vijay Victor Vincent Walter Wang Wei Wendy William Yan Yuki Yuko Yuri Yusuke Yuvi "
"Suzuki Sato Tanaka Takahashi Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi "
"Matsumoto Inoue Kimura Hayashi Shimizu Saito Smith Johnson Brown Jones Miller Davis Wilson Anderson Taylor"

)  # fmt: skip
_BY_LETTER = groupby(sorted(set(_FIRST_NAMES.split())), key=lambda name: name[0])
_SPELLED = "|".join(f"{first}(?:{'|'.join(name[1:] for name in names)})" for first, names in _BY_LETTER)
_NAMED_EN = rf"\b(?-i:(?=[A-Z])(?:{_SPELLED}))\b(?:[ -](?-i:[A-Z])[a-z']+)?"

PERSON_EN = (
    rf"(?:(?<!{NAME}){NAME}+|{ROLE_EN}|{_LEADERS}|{_NAMED_EN}|(?<![\w@./])@[a-z][\w-]+"
    r"|\bi\b(?![/.])|\b(?:he|she|we|someone|somebody|anyone|anybody|nobody|no[ -]?one|"
    r"everyone|everybody|people|whoever|none of us)\b"
    r"|(?<!users )(?<!customers )(?<!clients )(?<!visitors )(?<!user )(?<!customer )"
    r"\bwho\b)"
)

"""Somebody in English, for patterns that ignore case."""
_LOOK_EN = re.compile(
    rf"{NAME}+|\b(?=(?:operator|{_ROLES_EN}|{'|'.join(sorted(set(_FIRST_NAMES.casefold().split())))}"
    r"|management|leadership|lead|manager|boss|operations|support|engineering|development"
    r"|i\b|he\b|she\b|we\b|some|any|no|every|people|who))|@"
)
"""Where somebody may be named in a sentence in lower case, and many places more."""


@lru_cache(maxsize=16)
def people_en(sentence: str) -> tuple[int, ...]:
    """Where matches of `PERSON_EN` may begin, in characters, ascending."""
    places = (found.start() for found in _LOOK_EN.finditer(sentence.lower()))
    return tuple(place for place in places if _SOMEBODY_EN.match(sentence, place))


_SOMEBODY_EN = re.compile(PERSON_EN, re.IGNORECASE)

_ROLES_JA = (
    "(?:[一-鿿ァ-ヶー]{0,8})(?:担当者|作業者|業者|作者|筆者|作成者|報告者|変更者|判断者|指揮[者官]|検証者|記入者|確認者|修正者|夜勤者|作業員|操作者|実施者|実装者|設計者|対応者|運用者|開発者|承認者|実行者|責任者|"
    "前任者|後任者?|前任|当事者|経験者|初心者|未経験者|技術者|管理者(?!権限|画面|アカウント|ロール|ページ|用|向け|ユーザ|パスワード|コンソール|API|機能)|監視員|監視者|申請者|起票者|投入者|入力者|執行者|依頼者|"
    "(?:部|課|係|室|本部|社)長|保守員|係員|テスター|プロダクトオーナー|運用担当|開発担当|監視担当|レビュー担当|インフラ担当|リリース担当|障害対応担当|担当|"
    "オペレーター?|エンジニア|プログラマー?|レビュアー|レビュワー|デベロッパー|オンコール|当番者|当直者|当番|当直|本人|経営(?:陣|層)|メンバー|チーム|スタッフ|"
    "リーダー|社員|従業員|委託先|協力会社|新人|新卒|若手|ベテラン|上司|部下|先輩|後輩|同僚|インターン|アルバイト|派遣|作業担当|"
    "プロジェクトマネージャー|(?<![A-Za-z])(?:DBA|SRE|PM|PdM|EM|CTO|QA|SE|IC)(?![A-Za-z])|開発側|運用側|(?:企画|営業|業務|現場|依頼|管理|作業|設計|基盤|インフラ|ベンダー|発注|受注)側|要員|(?<![0-9一-鿿])[一二三四2-4]人(?=[がはもで])|現場|部署|部門)"
)
_SURNAMES = (
    "佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 清水 山崎 池田 橋本 "
    "阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 藤原 三浦 "
    "中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 柴田 酒井 宮崎 横山 宮本 内田 高木 安藤 谷口 大野 丸山 今井 "
    "河野 高田 藤本 武田 村田 上野 杉山 増田 平野 小島 千葉 久保 松井 菅原 岩崎 桜井 野口 木下 野村 菊地 佐野 大塚 新井 渡部 "
    "古川 浜田 小山 水野 久保田 関口 川口 吉川 山内 西田 菊池 早川 北村 五十嵐 山中 川崎 望月 大西 川上 飯田 本田 成田 太郎 花子"
)  # fmt: skip
_NAMED_JA = (
    rf"(?:(?:{'|'.join(_SURNAMES.split())})(?![都道府県市区町村駅川山])(?:さん|氏|君|くん|様|主任|課長|部長)?"
    r"|[^\s、。「」()のはがをにでと]{1,10}(?:さん|氏|君)(?!ログ))"
)
PERSON_JA = (
    rf"(?:(?<!{NAME}){NAME}+|{_ROLES_JA}|{_NAMED_JA}|彼女?ら?(?=[がはものにをへと])|誰(?=[もが])|誰か|誰一人|"
    rf"私(?:たち|達)?(?=[がはもの])|自分(?:たち|達)?(?=[がはもの])"
    r"|我々(?=[がはもの])|弊?社内(?=[がはの])|人間(?=[がはの])|(?<![一-鿿ァ-ヶー])"
    r"人(?=[がの])|(?<=[たる])人(?=[がはも]))"
)


"""Somebody in Japanese."""
_LOOK_JA = re.compile(
    rf"{NAME}+|[一二三四2-4]人|者|員|長|官|部|任|委託|[当担]|本人|経営|テスター|プロダクト|オペレ|エンジニア|プログラマ|レビュ|デベロ|オンコール|メンバー|チーム|スタッフ|リーダー|"
    r"社|協力|新[人卒]|若手|ベテラン|上司|先輩|後輩|同僚|インターン|アルバイト|派遣|作業|プロジェクト|"
    r"(?:DBA|SRE|PM|PdM|EM|CTO|QA|SE|IC)(?![a-z])|側|現場|さん|氏|君|彼|誰|私|自分|我々|人|"
    rf"{'|'.join(_SURNAMES.split())}",
    re.IGNORECASE,
)
"""Something of each way to name somebody."""
_BEFORE = 16
"""Characters that may stand before it: 8 of a compound, or 10 of a name."""


@lru_cache(maxsize=16)
def people_ja(sentence: str) -> tuple[int, ...]:
    """Where matches of `PERSON_JA` may begin, in characters, ascending."""
    places: set[int] = set()
    for found in _LOOK_JA.finditer(sentence):
        places.update(range(max(0, found.start() - _BEFORE), found.end()))
    return tuple(place for place in sorted(places) if _SOMEBODY_JA.match(sentence, place))


_SOMEBODY_JA = re.compile(PERSON_JA, re.IGNORECASE)


@lru_cache(maxsize=64)
def _known(names: frozenset[str]) -> re.Pattern[str]:
    longest = sorted(names, key=lambda name: (-len(name), name))
    return re.compile(rf"(?<![A-Za-z0-9_])(?:{'|'.join(map(re.escape, longest))})(?![A-Za-z0-9_])")


def with_names_signed(sentence: str, names: frozenset[str]) -> str:
    """A sentence of the same length in which known people stand as `NAME`; Will is one, and will is not.

    So the patterns are the same for every document: they take longer to compile than a document to read.
    """
    return _known(names).sub(lambda found: NAME * len(found.group()), sentence) if names else sentence
