"""Japanese headings that only name a kind of measures, ``5.1 実施済みの対策``: never an item, whatever number they have."""

from __future__ import annotations

import re

_NUMBER = r"\W*(?:第?\d{1,2}(?:[.．-]\d{1,2})*\s*[.．)）、:：]?\s*|[(（][\dA-Za-z]{1,2}[)）]\s*|[①-⑳]\s*|[A-Za-z][.．)）]\s*)?"
_STATE = (
    r"(?:(?:既に|すでに|現在)?(?:実施|対応|完了|導入|着手)(?:済みの?|済の?|した|中の?)|検討(?:中の?|した)|未(?:実施|着手|対応|完了)の?|今後(?:の|実施する|予定している|行う|実施予定の)?|これから(?:の|行う)?"
    r"|(?:検討(?:の結果|した結果)?、?)?(?:今回は?)?(?:見送った|採用しなかった|実施しなかった|行わない|見送りとした|却下した|採用を見送った))"
)
_KIND = (
    r"(?:暫定|恒久|応急|緊急|当面|直近|短期|中期|中長期|長期|追加|直接|根本|発生源?|流出|予防|是正|再発防止|再発|抜本|システム|運用|技術|体制|組織|人的|物理的?|教育|設備|社内|全社"
    r"|影響(?:範囲)?|お客様|拡大防止|未然防止|検知)(?:的|面|上)?(?:の|な)?"
)
_WORK = r"(?:対策|対応策?|施策|措置|処置|取り?組み|改善策?|再発防止策|防止策|アクション|対応事項|実施事項|項目|事項)"
_GROUP = re.compile(
    rf"{_NUMBER}(?:{_STATE})?(?:{_KIND}[・、と/／]?){{0,3}}(?:{_WORK}[・、と/／]?){{1,2}}(?:案|一覧|内容|状況)?\s*(?:[(（][^()（）]{{1,24}}[)）])?\W*"
)


def names_group(title: str) -> bool:
    """Whether a heading says of which kind the measures below it are, and of none what it is."""
    bare = title.strip()
    return len(bare) <= MAX_TITLE and _GROUP.fullmatch(bare) is not None


MAX_TITLE = 60
