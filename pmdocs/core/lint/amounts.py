"""How many, how long and how much, told without a number, in both languages."""

from __future__ import annotations

import re

from pmdocs.core.findings import Level
from pmdocs.core.lint.model import IN_PROSE, Wording, compiled, lower

_COUNTED = (
    r"(?:users?|customers?|clients?|requests?|orders?|payments?|visitors?|people|tenants?|hosts?|nodes?|servers?|"
    r"jobs?|messages?|e-?mails?|transactions?|sessions?|accounts?|uploads?|complaints?|errors?|calls?|records?)"
)
_VAGUE_EN = (
    r"\b(?:some|several|many|most|numerous|lots of|quite a few|quite a lot of|a (?:few|handful of|lot of|couple of)"
    r"|an? (?:\w+ )?(?:number|amount|share|proportion|part|fraction|percentage) of)"
    rf" (?:of (?:our|the) )?(?:\w+ )?{_COUNTED}\b(?= (?:\w+ )?(?:was|were|had|saw|got|could|experienced|complained|\w+ed|lost)\b)"
    rf"|\b(?:affected|hit|lost|dropped|impacted) (?:some|several|many|most|numerous|a lot of|quite a few) (?:\w+ )?{_COUNTED}\b"
    r"|\b(?:was|were|lasted|took|continued|down|unavailable|offline|slow)\b[^.;,]{0,20} for (?:quite )?(?:a (?:long |short |little |good )?(?:while|time)|some time|hours|ages)\b"
    r"|\b(?:rose|fell|dropped|grew|jumped|climbed|spiked|went up|went down|(?:in|de)creased|degraded|suffered) "
    r"(?:sharply|significantly|considerably|dramatically|drastically|massively|substantially|noticeably|a lot)\b"
    r"|\b(?:was|were) (?:much|far|considerably|significantly|a lot) (?:higher|lower|slower|longer|worse|larger) than\b"
)
"""How many, how long or how much, without a number."""
_NUMBER_EN = re.compile(
    r"\d|\b(?:half|quarter|third|twice|double[ds]?|tripled?|tenfold|two|three|four|five|six|ten|all)\b"
)
_VAGUE_JA = (
    r"(?:一部|多く|多数|複数|少数|大勢|大半|たくさん|いくつか|かなりの(?:数|割合)|相当数|数多く)の?[^。、]{0,12}?(?:ユーザー?|利用者|顧客|お客様|"
    r"リクエスト|要求|注文|決済|会員|テナント|端末|サーバー?|ノード|ジョブ|メッセージ|メール|取引|通信|アカウント)[^。]{0,30}(?:た|ました)[。]?$"
    r"|(?:しばらく(?:の間)?|長(?:時間|い間|期間)|かなりの時間|少しの間|短時間|一時的に)[^。]{0,30}(?:た|ました)[。]?$"
    r"|(?:急激に|大幅に|著しく|極端に|かなり|だいぶ|非常に|とても|大きく)[^。、]{0,15}(?:上が|下が|増|減|低下|上昇|悪化|遅|長|高|大き|落ち|劣化|膨らん|膨れ|伸び)[^。、]{0,8}(?:た|ました)[。]?$"
)
_NUMBER_JA = re.compile(
    r"\d|[一二三四五六七八九十百千万半](?:割|分|時間|件|人|名|台|倍|日|秒|数)|全(?:て|員|件|部|体)|すべて|倍"
)

AMOUNTS_EN = Wording(
    rule="vague-amount",
    scopes=IN_PROSE,
    level=Level.HINT,
    patterns=lower(_VAGUE_EN),
    unless=lambda sentence, _match: _NUMBER_EN.search(sentence.lower()) is not None,
)
AMOUNTS_JA = Wording(
    rule="vague-amount",
    scopes=IN_PROSE,
    level=Level.HINT,
    patterns=compiled(_VAGUE_JA),
    unless=lambda sentence, _match: _NUMBER_JA.search(sentence) is not None,
)
