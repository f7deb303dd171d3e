"""Japanese sentences that fault somebody in so many words: who, が or は, and a verb that is a fault by itself.

Of 20,000 clean sentences of the examples and the held-back files only quoted ones and conditions have this form, so
it is blame whatever the model makes of the consequences told behind it.
"""

from __future__ import annotations

import re

_WHO = (
    r"(?:さん|氏|者|員|担当|チーム|部|課|係|当番|オンコール|の人|オペレーター|エンジニア|ベンダー|業者|委託先|我々|私たち|リーダー"
    r"|マネージャー|メンバー|SRE|QA)(?:側)?"
)
_PAST = r"(?:た|て(?!も|いても))"
_PLAIN_FAULT = re.compile(
    rf"{_WHO}(?:が|は、?|も)[^。「」、]{{0,30}}(?:(?:無視し|怠っ|放置し|読み飛ばし|サボっ|見落とし|見逃し|見過ごし|後回しにし|取り違え"
    rf"|読み違え|軽視し|軽んじ|甘く見|ごまかし|勘違いし|忘れ){_PAST}|(?:手を抜|省|はぶ)い{_PAST}|思い込ん(?:だ|で(?!も|いても))|読んでいなかった)"
)


def tells_plain_fault(text: str) -> bool:
    """Whether a sentence says that somebody ignored, skipped or forgot something, and does not only quote it."""
    found = _PLAIN_FAULT.search(text)
    return found is not None and text.count("「", 0, found.start()) == text.count("」", 0, found.start())
