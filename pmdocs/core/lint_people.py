"""How sentences speak of people, in both languages: roles, pronouns, names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

_ROLES_EN = (
    "admin|administrator|analyst|apprentice|approver|architect|assignee|author|"
    "colleague|committer|contractor"
    "|co-?worker|dba|deployer|dev|developer|employee|engineer|graduate|guy|"
    "human|individual|intern|junior|maintainer"
    "|newbie|newcomer|new hire|new joiner|on-?caller|on-?call|operator|owner|"
    "programmer|responder|reviewer|rookie"
    "|senior|shift lead|sre|staff|staff member|sysadmin|team|team lead|team member|"
    "team ?mate|tech lead|technician"
    "|tester|trainee|ops person|(?:engineering|product|project|release|incident|"
    "team|duty|shift|change|line|success|account|service delivery|operations|"
    "office) manager"
    "|incident commander|(?:support|help ?desk) (?:agent|staff|person)|person|"
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

ROLE_EN = rf"{_SOFTWARE}\b(?:{_ROLES_EN})(?:s|es|en)?\b(?!-)"

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
"Todd Tom Tomoko Tony Toshi Vijay Victor Vincent Walter Wang Wei Wendy William Yan Yuki Yuko Yuri Yusuke Yuvi "
"Suzuki Sato Tanaka Takahashi Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi "
"Matsumoto Inoue Kimura Hayashi Shimizu Saito Smith Johnson Brown Jones Miller Davis Wilson Anderson Taylor"

)  # fmt: skip
_NAMED_EN = r"\b(?-i:" + "|".join(sorted(set(_FIRST_NAMES.split()))) + r")\b(?:[ -](?-i:[A-Z])[a-z']+)?"

PERSON_EN_BASE = (
    rf"(?:{ROLE_EN}|{_LEADERS}|{_NAMED_EN}|(?<![\w@./])@[a-z][\w-]+"
    r"|\bi\b(?![/.])|\b(?:he|she|we|someone|somebody|anyone|anybody|nobody|no[ -]?one|"
    r"everyone|everybody|people|whoever|none of us)\b"
    r"|(?<!users )(?<!customers )(?<!clients )(?<!visitors )(?<!user )(?<!customer )"
    r"\bwho\b)"
)

_OTHER_WORDS = (
    "he she i we they someone somebody anyone anybody nobody no none everyone everybody people who whoever whose one "
    "lead leads manager managers boss management leadership ops oncall on-call coworker co-worker caller newbie "
    "mistake mistakes mistaken mistyped due responsible accountable responsibility neither not down traced operators "
    "operations support engineering development call them him her his their men women humans staff"
)
"""Words that other patterns of `lint_english` begin with."""
_PEOPLE_WORDS = frozenset(
    {
        *re.findall(r"[a-z]+", re.sub(r"\(\?[:!<=]+|\\w", " ", _ROLES_EN.replace("-?", ""))),
        *_FIRST_NAMES.casefold().split(),
        *_OTHER_WORDS.split(),
    }
)


def may_speak_of_people(sentence: str, names: frozenset[str] = frozenset()) -> bool:
    """Whether an English sentence holds a word that any pattern for people could begin with; quick."""
    words = re.findall(r"[a-z]+", sentence.casefold())
    if any(word in _PEOPLE_WORDS or word.removesuffix("s") in _PEOPLE_WORDS for word in words):
        return True
    return "@" in sentence or any(name in sentence for name in names)


_ROLES_JA = (
    "(?:[一-鿿ァ-ヶー]{0,8})(?:担当者|作業者|業者|作者|筆者|作業員|操作者|実施者|実装者|設計者|対応者|運用者|開発者|承認者|実行者|責任者|"
    "前任者|後任者?|前任|当事者|経験者|初心者|未経験者|技術者|監視員|監視者|申請者|起票者|投入者|入力者|執行者|依頼者|"
    "(?:部|課|係|室|本部|社)長|保守員|係員|テスター|プロダクトオーナー|運用担当|開発担当|監視担当|レビュー担当|インフラ担当|リリース担当|障害対応担当|担当|"
    "オペレーター?|エンジニア|プログラマー?|レビュアー|レビュワー|デベロッパー|オンコール|当番|メンバー|チーム|スタッフ|"
    "リーダー|社員|従業員|委託先|協力会社|新人|新卒|若手|ベテラン|上司|部下|先輩|後輩|同僚|インターン|アルバイト|派遣|作業担当|"
    "プロジェクトマネージャー|(?<![A-Za-z])(?:DBA|SRE|PM|PdM|EM|CTO|QA|SE|IC)(?![A-Za-z])|開発側|運用側|現場|部署|部門)"
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
PERSON_JA_BASE = (
    rf"(?:{_ROLES_JA}|{_NAMED_JA}|彼女?ら?(?=[がはもの])|誰(?=[もが])|誰か|誰一人|"
    rf"私(?:たち|達)?(?=[がはもの])|自分(?:たち|達)?(?=[がはもの])"
    r"|我々(?=[がはもの])|弊?社内(?=[がはの])|人間(?=[がはの])|(?<![一-鿿ァ-ヶー])"
    r"人(?=[がの])|(?<=[たる])人(?=[がはも]))"
)


@lru_cache(maxsize=64)
def person_en(names: frozenset[str] = frozenset()) -> str:
    """A pattern for somebody in English, for patterns that ignore case; ``names`` are known people."""
    return _with_names(PERSON_EN_BASE, (rf"\b{re.escape(name)}\b" for name in names if name.isascii()))


@lru_cache(maxsize=64)
def person_ja(names: frozenset[str] = frozenset()) -> str:
    """A pattern for somebody in Japanese."""
    return _with_names(PERSON_JA_BASE, (re.escape(name) for name in names))


def _with_names(base: str, names: Iterable[str]) -> str:
    known = "|".join(sorted(names, key=lambda name: (-len(name), name)))
    return rf"(?:{known}|{base})" if known else base
