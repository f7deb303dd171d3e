"""The words beside names that sign a line: places and departments, labels without a day, and when."""

from __future__ import annotations

import re

PLACE = re.compile(
    r"frankfurt|dublin|ireland|london|paris|berlin|munich|amsterdam|stockholm|madrid|milan|zurich|warsaw|prague|vienna|helsinki|oslo|lisbon|virginia|oregon|ohio|iowa|texas|california|montr[eé]al|toronto|s[aã]o paulo|mumbai|bangalore|pune|delhi|chennai"
    r"|singapore|sydney|melbourne|tokyo|osaka|seoul|hong kong|shanghai|beijing|jakarta|europe|asia|america|africa|germany|france|spain|italy|poland|japan|india|china|brazil|canada|australia",
    re.IGNORECASE,
)
DEPARTMENT = re.compile(
    r"(?:internal |external )?audit|compliance|comms|communications?|ops|operations|marketing|legal|finance|hr|qa|security|support|sales|procurement|purchas(?:es|ing)|production|logistics|infra(?:structure)?|sre|platform|back-?end|front-?end|product|design|it|service desk|help ?desk|facilities|estates|training|admin",
    re.IGNORECASE,
)
LABEL_OPEN = re.compile(
    r"(?<=[.;,])\s*(?:target|due(?: date)?|deadline|eta|when|by when|date)\s*[:：]\s*(?:tb[acd]|to be (?:confirmed|agreed|defined|set)|n/?a|none|open|\?+|[-–—])[.*]*\s*$",
    re.IGNORECASE,
)
"""A label without a day behind it."""
UPDATE = re.compile(
    r"(?<=[.;)])\s*(?:update|status|edit)(?: (?:on |of )?[\d./-]{3,10}| \d{1,2} [A-Z][a-z]{2,8})?\s*[:：]\s*(?P<state>[^.:]{2,30})[.*]*\s*$",
    re.IGNORECASE,
)
PERIOD = re.compile(
    r"(?:(?:in|by|during) )?(?:(?:early|mid|late|end of) )?(?:[QH][1-4](?:[ /-]?(?:FY ?)?(?:20)?\d\d)?|(?:this|next|the next|current) (?:sprint|release|quarter|iteration)|sprint \d{1,3})",
    re.IGNORECASE,
)
"""When, though no day: it stands with who does it."""
