"""What the classifier of comments sees of a post: words and their neighbours, and how sentences begin and end."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise

HEAD, TAIL = 1500, 500
"""Characters that are looked at: who wants something says so at the start or at the end."""

_QUOTED_LINE = re.compile(r"^[ \t]*>[^\n]*$", re.MULTILINE)
_MASKS = (
    (re.compile(r"https?://\S+"), " ⓤ "),
    (re.compile(r"`[^`\n]*`"), "ⓒ"),
    (re.compile(r"(?<![\w.+-])\+?[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}"), " ⓐ "),
    (re.compile(r"@[\w-]+"), " ⓐ "),
    (re.compile(r"\"[^\"\n]*\"|“[^”\n]*”|「[^」\n]*」|『[^』\n]*』"), "ⓠ"),
)
"""Addresses, code, people and quotations: that they are there counts, not what they say."""
_OPENING_NAME = re.compile(
    r"(?:(?:hi|hey|hello) )?(?!(?:Can|Could|Would|Will|Please|Maybe|Also|Thanks|Let|Need|Want|Used|Due|Have|Nice|Good|"
    r"Great|Happy|Glad|Try|Ready|Easy|Hard|Sorry|Not|Yes|No|And|But|So|Then|Just|Perhaps|Worth|Better|Agreed|Sure)\b)"
    r"[A-Z][a-z]+(?:(?: and |, | & )[A-Z][a-z]+)?(?=,? (?:to|will|can|could|would|please|pls|takes|is going to)\b|, )",
    re.IGNORECASE,
)
_TEAM = re.compile(
    r"\b(?:the )?[a-z]{2,12}(?: ops)? team\b|\b(?:sre|dbas?|infra|platform|support|security|netops)(?=[,:] | to | will )"
)
_NAME_JA = re.compile(r"[一-鿿々]{1,4}(?=(?:さん|様|くん|氏))|[ァ-ヴー]{2,8}(?=(?:さん|様|くん|氏))")
_TEAM_JA = re.compile(r"(?:[A-Za-z]{2,8}|[ァ-ヴー]{2,10}|[一-鿿々]{1,4})チーム")
_TICKET = re.compile(r"\b[a-z]{2,10}-\d+\b|#\d+")
_NUMBER = re.compile(r"\d+(?:[.,:/]\d+)*")

_BREAK = re.compile(r"(?<=[。!?])(?=\s*[^\s。!?)」\]'\"])|(?<=\.)\s+|\n+")
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?|[^\sa-z]")
_JAPANESE = re.compile("[぀-ヿ一-鿿ⓝⓣ]")


def _group(*words: str) -> re.Pattern[str]:
    return re.compile("|".join(words))


_GROUPS = {
    "praise": _group(
        r"\b(?:great|nice|good|excellent|awesome|amazing|fantastic|wonderful|superb|brilliant\w*|impress\w*|remarkable|"
        r"incredibl[ey]|best|well-\w+|enjoyed|enjoyable|friendly|proved its worth|outstanding|stellar|beautiful\w*|lovely|love[ds]?|perfect\w*|solid|clever|smart|thorough|insightful|inspiring|"
        r"exemplary|terrific|flawless\w*|textbook|heroic|hero(?:es)?|proud|joy|pleasure|reassuring|delight\w*|neat|"
        r"kudos|props|bravo|congrat\w*|respect|hats off|well (?:done|played|handled|written|put)|sets the bar|appreciat\w*|"
        r"grateful|thank\w*|thx|cheers|lifesaver|saved (?:us|the day)|glad|happy to see|shout-? ?outs?|role model|calm)\b",
        "ありがと|感謝|素晴らし|すばらし|素敵|すてき|すご|凄|さすが|流石|見事|ナイス|お疲れ|おつかれ|助か|救われ|勉強に|"
        "参考に|学び|感動|感心|感激|脱帽|拍手|最高|完璧|丁寧|頼もし|心強|嬉し|うれし|好き|好感|鮮やか|光って|お手本|模範|"
        "見習|尊敬|誇|偉い|えらい|立派|神|天才|良かった|よかった|わかりやす|分かりやす|読みやす|見やす|いいですね|良いですね",
    ),
    "joy": _group("[👏🎉🙌👍❤💯🙏🥇⭐✨🔥💪😍🎊]"),
    "wh": _group(
        r"(?:^|[,:;-] ?)(?:so |and |but |then |also |hm+,? )?(?:for whom|by whom|what(?:'s)?|why|how|when|where|which|who(?:'s)?|whose|whom)\b"
        r"(?! (?:a|an) )",
        "なぜ|なんで|何故|どうして|どう(?:やって|いう|すれば)|いつ|どこ|どれ|どの|どちら|どっち|だれ|誰|どなた|何[がをに時件人が回台分の]|いくつ|いくら",
    ),
    "verb first": _group(
        r"^(?:so |and |but |or |hm+,? )?(?:is|are|was|were|did|do|does|has|have|had|will|am)(?:n't)?\b"
    ),
    "request first": _group(
        r"(?:^|, |\. )(?:can|could|would|should|shall|may|will)(?:n't)? (?:we|you|someone|somebody|i|this|it|that|the|there)\b"
    ),
    "what a": _group(
        r"^(?:wow,? |oh,? )?(?:what (?:a|an)|such (?:a|an)|how (?!is|are|was|did|do|does|can|could|many|much|long|often)[a-z]+(?:!|\.|$))\b"
    ),
    "ask": _group(
        r"(?:です|ます|でした|ました|ません|でしょう|だろう|たん|るん|んです|なん|たの|るの|なの)か(?:ね|な)?[?。]?$|っけ[?。]?$|\?$",
    ),
    "unknown": _group(
        r"\b(?:wonder\w*|curious|don't (?:know|get|see|understand)|do not (?:know|see|understand)|not (?:clear|following)|"
        r"unclear|confused|explain|elaborate|clarify|tell (?:me|us)|understand|i'd like to know|can't (?:find|see|tell))\b",
        "教えて|聞かせて|知りたい|気にな|わから|分から|不明|疑問|つかめ|読み取れ|理解でき|伺|お聞き|ご教示|ご存",
    ),
    "wish": _group(
        r"\b(?:should(?:n't)?|could|would|might|may|let's|please|pls|plz|maybe|perhaps|consider|suggest\w*|propose|"
        r"recommend|prefer|rather|instead|i'd|ought|wish|need(?:s|ed)?|must|better|worth|ideally|how about|what about|"
        r"what if|why (?:not|don't))\b",
        r"(?:ほう|方)が|ませんか|ましょう|たい(?:です|と|か|ね|$|。)|べき|ほしい|欲し|はどう|いかが|では(?:ないか|ないで|$|[?。])|"
        r"お願い|ください|下さい|いただけ|もらえ|頂け|てはどう|かもしれ|気がし|と思い|かと[。]?$|みては|お願い|していただ|を希望",
    ),
    "fault": _group(
        r"\b(?:typo|missing|lacks?|wrong|incorrect|outdated|broken|dead|vague|unclear|ambiguous|redundant|duplicat\w+|"
        r"confusing|misleading|inconsistent|too|blame\w*|repeats?|contradicts?|overlaps?|shallow|no (?:owner|date|number|legend|"
        r"unit|link|mention)\w*|has no|have no|doesn't|isn't|aren't|not)\b",
        "誤字|脱字|誤記|タイポ|typo|抜け|漏れ|重複|曖昧|抽象|冗長|不十分|不足|足り|間違|違[いうっ]|ずれ|おかし|不自然|弱い|浅い|"
        "甘い|読みにく|わかりにく|分かりにく|分かりづら|古い|切れて|崩れ|ありません$|がない|がありません|矛盾|被って|逆|言い過ぎ",
    ),
    "will": _group(
        r"\b(?:i'll|i will|we'll|we will|will|let me|i'm (?:on|going|taking|working|drafting|writing|looking|checking)|on it|"
        r"i can|taking|assign\w*|reassign\w*|own(?:s|er)?|follow(?:ing)? up|todo|ticket|by (?:friday|monday|tomorrow)|next "
        r"(?:week|sprint)|happy to|report back|handing|escalat\w+|filed|opened|volunteer)\b",
        r"(?<!あり)(?<!おり)(?<!てい)(?<!思い)(?<!でき)ます(?:ね|!|。)?$|ておき|しとき|やっと|引き取|引き受|巻き取|引き継|担当|起票|チケット|"
        r"依頼|持ちます|任せて|割り当て|アサイン|までに|来週|今週|明日|後で|あとで|後ほど|次第|予定|対応中|作業中|調査中|着手",
    ),
    "was": _group(
        r"\b(?:was|were|had|did|happened|confirmed|turned out|has been|have been|is from|are from|by then|back then|already|"
        r"since|meanwhile)\b",
        r"(?:でした|ました|だった|そうです|ています|ていました|られています|済み(?:です)?|なかった|のため(?:です)?|ません|由来です|です)[。]?$",
    ),
    "report": _group(
        r"^(?!need|indeed)[a-z]+ed\b(?! to\b)|^(?:done|fixed|see|same|agreed?|not our|discussed|closing)\b"
    ),
    "plan": _group(
        r"^i(?:'m| am) [a-z]+ing\b|^ⓟ (?:to|will|and)\b|^(?:ⓟ|ⓐ|ⓜ)[^?.]{0,80}\b(?:please|pls|can you|could you|will you)\b|^(?:the )?ⓜ(?:,|:)? (?:to|will|please)\b"
    ),
    "to-person": _group(r"^(?:ⓐ|ⓟ|ⓝ|ⓜ)|(?:ⓝ(?:さん|様|くん)|ⓜ|ⓐ)(?:さん)?(?:、|,|へ|に|が|で|の方)"),
    "person-asked": _group(r"(?:ⓐ|ⓝ|ⓜ)[^。]*(?:お願い|ください|もらえ|いただけ|頂け)"),
}
"""Words of one purpose, by which the model meets words that no example has."""


def plain(text: str) -> str:
    """A post's start and end in normal form (NFKC, straight apostrophes), without quoted lines."""
    cut = text.strip()
    if len(cut) > HEAD + TAIL:
        cut = f"{cut[:HEAD]}\n{cut[-TAIL:]}"
    normal = unicodedata.normalize("NFKC", cut).replace("’", "'").replace("‘", "'")
    own = _QUOTED_LINE.sub("", normal)
    return (own if re.search(r"\w", own) else normal).strip()


def sentences(post: str) -> list[str]:
    """The sentences of a `plain` post."""
    return [part.strip() for part in _BREAK.split(post) if part.strip()]


def features(post: str) -> frozenset[str]:
    """Everything that counts about a `plain` post. Time and size are linear in its length."""
    found: set[str] = set()
    parts = sentences(_masked(post))
    for part in parts:
        found.update(_japanese(part) if _JAPANESE.search(part) else _english(part))
        groups = [name for name, pattern in _GROUPS.items() if pattern.search(part)]
        found.update(f"#{name}" for name in groups)
        found.update(f"#{one} #{other}" for at, one in enumerate(groups) for other in groups[at + 1 :])
        found.add(f"only {' '.join(groups)}")
    last = parts[-1] if parts else ""
    found.add(f"sentences {min(len(parts), 4)}")
    found.add(f"length {min(sum(map(len, parts)) // 8, 8)}")
    found.add(f"ends {last[-1:]}")
    found.update(
        f"asks {place}" for place, part in (("first", parts[:1]), ("last", parts[-1:])) if _asks(part)
    )
    return frozenset(found)


def _asks(part: list[str]) -> bool:
    return bool(part) and part[0].endswith("?")


def _masked(post: str) -> str:
    for pattern, mark in _MASKS:
        post = pattern.sub(mark, post)
    name = _OPENING_NAME.match(post)
    if name and post[name.start() : name.start() + 1].isupper():
        post = "ⓟ" + post[name.end() :]
    post = _TEAM_JA.sub("ⓣⓜ", post).lower()
    for pattern, mark in ((_TEAM, "ⓜ"), (_NAME_JA, "ⓝ"), (_TICKET, "ⓚ"), (_NUMBER, "0")):
        post = pattern.sub(mark, post)
    return post


def _english(part: str) -> Iterator[str]:
    """Words, pairs and triples of words with the sentence's ends, and stretches of letters within words."""
    words = _WORD.findall(part)
    framed = ["^", *words, "$"]
    yield from words
    yield from map(" ".join, pairwise(framed))
    yield from map(" ".join, zip(framed, framed[1:], framed[2:], strict=False))
    for word in words:
        if len(word) > 4:
            bounded = f"<{word}>"
            yield from (bounded[at : at + 5] for at in range(len(bounded) - 4))


def _japanese(part: str) -> Iterator[str]:
    """Stretches of one to four characters, and the sentence's last five and six."""
    framed = "^" + "_".join(part.split()) + "$"
    for size in (1, 2, 3, 4):
        yield from (framed[at : at + size] for at in range(len(framed) - size + 1))
    yield from (framed[-5:], framed[-6:], framed[-7:])
    yield from re.findall(r"[a-z]{2,}", part)
