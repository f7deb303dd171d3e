from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.model import Person
from pmdocs.core.syncing.base import (
    UNREAD,
    BaseDocument,
    BaseItem,
    Change,
    asked,
    digest,
    dump_base,
    effective,
    known,
    load_base,
    not_proposed,
    owner_text,
    shown,
)

WORDS = st.text(max_size=5)
VALUES = st.dictionaries(
    st.sampled_from(["action", "due", "owner", "status"]), st.text(min_size=1, max_size=5)
).map(
    lambda values: {
        name: re.sub(r"^\?", UNREAD, value) if name in {"due", "status"} else value
        for name, value in values.items()
    }
)
"""What cannot be read has its mark before it: no other value of a day or a status begins with a question mark."""

CHANGES = st.builds(
    Change,
    key=st.just("INC-7/AI-1"),
    sequence=st.integers(1, 99),
    field=WORDS,
    old=WORDS,
    new=WORDS,
    time=WORDS,
    needs_reason=st.booleans(),
    state=st.sampled_from(["not_needed", "unjustified", "justified", "reverted"]),
    flags=st.lists(WORDS, max_size=2).map(tuple),
    reason=WORDS,
    answers=st.lists(st.integers(1, 9), max_size=2).map(tuple),
)
ITEMS = st.builds(
    BaseItem,
    number=st.just(1),
    key=st.just("INC-7/AI-1"),
    agreed=VALUES,
    in_document=VALUES,
    in_sheet=VALUES,
    proposed=st.dictionaries(WORDS, WORDS, max_size=2),
    waiting=st.lists(st.sampled_from(["due", "owner"]), max_size=2).map(tuple),
    present=st.booleans(),
    position=st.integers(0, 9),
    slip_count=st.integers(0, 9),
    raw_due=WORDS,
    before_done=VALUES,
    known_reasons=st.dictionaries(WORDS, st.lists(WORDS, min_size=1, max_size=2).map(tuple), max_size=2),
    used_reasons=st.lists(WORDS, max_size=2).map(tuple),
    changes=st.lists(CHANGES, max_size=2).map(tuple),
    next_change=st.integers(1, 99),
    source=st.sampled_from(["document", "comment"]),
)
BASES = st.builds(
    BaseDocument,
    document_id=WORDS,
    incident_id=WORDS,
    adopted=st.booleans(),
    next_number=st.integers(1, 99),
    reference=WORDS,
    items=st.lists(ITEMS, max_size=3).map(tuple),
    extra=st.dictionaries(WORDS, st.lists(st.integers(), max_size=2), max_size=2),
)


@given(BASES)
def test_nothing_is_lost_in_text(base: BaseDocument) -> None:
    """What is dumped is loaded again, and the same base always gives the same text."""
    text = dump_base(base)

    assert base == load_base(text)
    assert text == dump_base(load_base(text))
    assert "\n" not in text


def test_text_does_not_depend_on_the_order_of_members() -> None:
    """Equal bases give equal text, so that an unchanged base is not written."""
    texts = {
        dump_base(
            BaseDocument(
                document_id="d",
                incident_id="i",
                items=(BaseItem(number=1, key="i/AI-1", agreed=dict(pairs)),),
            )
        )
        for pairs in ([("due", "x"), ("owner", "y")], [("owner", "y"), ("due", "x")])
    }

    assert 1 == len(texts)


def test_an_item_in_harmony_is_short() -> None:
    """Values that all sides agree on are stored once."""
    values = {"action": "Alert on error rate", "owner": "ada@example.com", "due": "2026-07-01"}
    item = BaseItem(number=1, key="INC-7/AI-1", agreed=values, in_document=values, in_sheet=values)
    text = dump_base(BaseDocument(document_id="d", incident_id="INC-7", items=(item,)))

    assert 1 == text.count("Alert on error rate")
    assert "in_sheet" not in text


def test_members_of_a_later_version_are_passed_over() -> None:
    """A base with members that this version does not know can be read."""
    raw = {
        "document_id": "d",
        "incident_id": "i",
        "mood": 3,
        "items": [{"number": 1, "key": "i/AI-1", "colour": "red", "changes": [{"sequence": 1, "field": "due", "x": 1}]}],
    }  # fmt: skip
    base = load_base(json.dumps(raw))

    assert (1, "due") == (base.items[0].number, base.items[0].changes[0].field)


def test_unread_values_of_an_earlier_version() -> None:
    """They had a question mark before them, where a text of the document may have one of its own."""
    sides = {
        "agreed": {"due": "?soon", "team": "?"},
        "in_sheet": {"due": "?later"},
        "before_done": {"status": "?Done"},
    }
    item = {"number": 1, "key": "i/AI-1", "read_due": "?soon"} | sides
    old = load_base(json.dumps({"document_id": "d", "incident_id": "i", "items": [item]}))
    [read] = old.items

    assert ("soon", "soon", "later", "Done") == tuple(
        shown(value)
        for value in (
            read.agreed["due"],
            read.in_document["due"],
            read.in_sheet["due"],
            read.before_done["status"],
        )
    )
    assert "?" == read.agreed["team"]
    assert not known(read.read_due)
    assert old == load_base(dump_base(old))


@pytest.mark.parametrize("text", ["", "[]", "{}", '"x"', '{"document_id": "d"}', "{"])
def test_what_is_no_base_is_refused(text: str) -> None:
    """A damaged base is an error, not an empty base: an empty one would forget every reason owed."""
    with pytest.raises(ValueError):  # noqa: PT011 - the class is the contract
        load_base(text)


@pytest.mark.parametrize(
    ("name", "value", "counts_as"),
    [
        ("due", f"{UNREAD}soon", ""),
        ("due", f"{UNREAD}?", ""),
        ("due", "2026-07-01", "2026-07-01"),
        ("status", "", "open"),
        ("status", f"{UNREAD}nearly", "open"),
        ("type", f"{UNREAD}?thing", "other"),
        ("priority", "", ""),
    ],
)
def test_what_cannot_be_read_counts_as_not_given(name: str, value: str, counts_as: str) -> None:
    """An unreadable value has no weight in any rule, and is shown as it was typed."""
    assert counts_as == effective(name, value)
    assert known(value) is (bool(value) and not value.startswith(UNREAD))
    assert value.replace(UNREAD, "") == shown(value)


def test_digest_tells_values_apart() -> None:
    """The digest changes with any value and not with empty ones or their order."""
    assert digest({"a": "1", "b": "2"}) == digest({"b": "2", "a": "1", "c": ""})
    assert digest({"a": "1"}) != digest({"a": "2"})
    assert digest({"a": "b"}) != digest({"b": "a"})


def test_people_by_address() -> None:
    """A person is the same in any case of the address, with or without a name."""
    assert "ada@example.com" == owner_text(Person(name="Ada", email="ADA@example.com"))
    assert "Ada L" == owner_text(Person(name=" Ada  L "))
    assert "" == owner_text(None)


def test_ask_and_proposal_are_remembered_per_item() -> None:
    """An ask marks the changes it is about; a proposal that failed is forgotten, so that it is made again."""
    changes = tuple(Change(key="k", sequence=number, field="due") for number in (1, 2))
    item = BaseItem(number=1, key="k", changes=changes, proposed={"due": "x", "owner": "y"})

    assert ["", "c9"] == [change.ask_id for change in asked(item, {2}, "c9").changes]
    assert {"owner": "y"} == not_proposed(item, {"due"}).proposed
