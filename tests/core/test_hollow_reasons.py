"""Replies that say why, however short, and replies of every family that says none; and comments beside an item."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from test_justify import states
from test_merge import Desk

from pmdocs.core.comments.markers import make_marker, without_markers
from pmdocs.core.comments.quoted import own_words
from pmdocs.core.comments.threads import Author, Post, Thread
from pmdocs.core.syncing.asking import last_word, question
from pmdocs.core.syncing.base import Change
from pmdocs.core.syncing.justify import Reason, apply_reasons
from pmdocs.core.syncing.reasons import fingerprints, is_reason
from pmdocs.core.syncing.remarks import explaining_posts
from pmdocs.core.syncing.visit import Ask, Closing

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
QUESTION = (
    "In this action item the due date changed from 2026-12-01 to 2027-06-30. Why? "
    "Your reply here becomes the reason in the tracker.\n"
    + make_marker("INC-7/AI-1", "due", old="2026-12-01", new="2027-06-30")
)
ASKED_IN_JAPANESE = (
    "このアクションアイテムで、期日が「2026-12-01」から「2027-06-30」に変わりました。理由は何ですか。"
    "ここへの返信が、管理表に変更理由として記録されます。\n"
    + make_marker("INC-7/AI-1", "due", new="2027-06-30")
)
HONEST = (
    "ベンダー待ち", "部品が届かないため", "工数不足", "人手不足", "育休中", "予算凍結", "担当者が退職", "休暇のため", "多忙のため", "時間がない",
    "仕様変更", "他対応のため", "仮対応中のため", "別件対応を優先", "在庫切れ", "ライセンス切れのため", "依存先が遅延", "部品の納期が遅延", "ベンダーが延期",
    "INC-9の完了待ち", "法務の確認待ち", "レビューに時間がかかるため", "会議のため担当者が不在", "定例会議で報告待ち", "監査を先に行うため",
    "取引先の都合", "担当が変わりました", "前提が変わった", "上司の承認待ち", "重複していたため", "不要になった", "代替策で十分", "コードフリーズ中",
    "検証環境が使えない", "採用が終わっていない", "サーバーの移動があるため", "体調不良", "障害対応で遅れた", "Adaが育休", "田中さんが休職中",
    "waiting for vendor", "waiting for Ada", "depends on INC-9", "on parental leave", "budget freeze", "no time", "busy with the audit", "the part is late",
    "vendor delayed the delivery", "blocked by OPS-12", "no longer needed", "not required any more", "the fix was rolled back",
    "off sick", "Ada is ill", "legal has to sign first", "duplicate of INC-9/AI-2", "the fix depends on the new proxy", "hiring took longer",
    "replaced by the new proxy", "code freeze until January", "same team is busy with INC-9", "Same as AI-2: the vendor is late",
    "discussed with legal, contract is not signed", "moved because of the migration", "team is understaffed", "VPN", "OOO", "typo in the date",
    "the contract expired", "cluster is out of capacity", "needs downtime", "Wrong estimate", "Meeting the auditors took all week",
)  # fmt: skip
HOLLOW = (
    # taking note and thanks
    "Thank you for the reminder, will take a look.", "Thanks for the nudge!", "Thanks for reminding me, I will look into it soon", "FYI",
    "お世話になっております。確認いたします。", "おつかれさまです", "拝承", "了解です！ (ada)", "Ack, Ada Lovelace", "Ada", "いつもお世話になっております。",
    "恐れ入ります、対応いたします", "遅くなりました、すみません", "大変恐縮です", "ご認識の通りです", "Good morning, noted.", "I will try my best",
    "善処します", "頑張ります", "努力します", "鋭意対応中です", "順次対応します", "引き続き取り組みます", "なる早で対応します", "ちょっと考えます",
    # the change, or that it was late, told again
    "延期させていただきます", "期限を延ばさせてください", "Adaが変更", "Kenさんが変更しました", "changed by Ada", "自分で変更しました", "来期に回します",
    "次スプリントへ", "次のスプリントに移動しました", "バックログ行き", "持ち越し", "繰り越しです", "carried over", "moved to backlog", "moved to the next sprint",
    "期限が過ぎたため", "期限切れのため", "期日超過", "遅延しています", "遅れのため", "遅れています", "間に合わなかった", "間に合わないため", "まだ終わっていない",
    "未完了のため", "できなかったため", "because it was overdue", "It was late", "It is delayed", "Delayed a bit", "running late", "We are behind schedule",
    "the deadline passed", "not finished in time", "could not finish it in time", "it was not done yet", "too late",
    # none given
    "no comment", "ノーコメントで", "なんでもない", "理由などない", "とくにりゆうはありません", "nothing special", "N/A です", "該当せず",
    "no particular reason", "it is what it is", "because I said so", "whatever",
    # elsewhere, later, another's
    "AI-2と同じ", "AI-2 と同じ理由です", "INC-7/AI-2と同様", "Same reason as AI-2", "same as INC-7/AI-2", "同じ理由", "前と同じです", "as stated", "as mentioned above",
    "explained elsewhere", "will explain in the meeting", "already explained in Slack", "discussed offline", "see Slack thread", "次回MTGで説明",
    "定例で話します", "Slackで話した通り", "口頭で説明済み", "別途説明します", "会議で共有済みです",
    # keys struck at random, questions
    "hoge", "ほげ", "asdfasdf", "asdf", "qwe", "foo bar", "lorem ipsum", "blah blah", "test123", "zxcvbn", "jkl", "xxx",
    "何のことでしょう", "どの件でしょうか", "何の話だっけ",
)  # fmt: skip


@pytest.mark.parametrize("text", HONEST)
def test_honest(text: str) -> None:
    """A cause is one in two words as well, beside an acknowledgement, and to whoever wrote it."""
    assert is_reason(text, title="Alert on pool exhaustion", names=("Mio Tanaka",))
    assert is_reason(f"了解です。{text}")
    assert is_reason(f"> {QUESTION}\n{text}\n--\nMio")


@pytest.mark.parametrize("text", HOLLOW)
def test_hollow(text: str) -> None:
    """Words of these families say no why, alone, twice or after thanks."""
    assert not is_reason(text, names=("Ada Lovelace",))
    assert not is_reason(f"Thanks! {text}\n{text}", names=("Ada Lovelace",))


def test_the_title_is_no_reason() -> None:
    """The item's own words, alone or with the change, say no why; a cause beside them does."""
    title = "Alert on pool exhaustion"

    for text in (title, f"{title.upper()}!", f"{title} moved to June", f"{title}を延期します"):
        assert not is_reason(text, title=title)
    assert is_reason(f"{title}: vendor is late", title=title)
    assert is_reason("Vendor is late", title="Vendor")


QUOTES = (
    "{own}\n> In this action item the due date changed.\n> The vendor was said to be late",
    "> The vendor was said to be late\n{own}",
    "{own}\n\nOn Fri, Nov 20, 2026 at 9:00 PM Ken <ken@example.com> wrote:\nThe vendor was said to be late",
    "{own}\n\nOn Fri, Nov 20, 2026 at 9:00 PM A Very Long Name\n<ken@example.com> wrote:\nThe vendor was said to be late",
    "{own}\n\n2026年11月20日(金) 21:00 Ken <ken@example.com>:\nベンダーが遅れるとのこと",
    "{own}\n\nKenさんのメール：\nベンダーが遅れるとのこと",
    "{own}\n\nFrom: Ken <ken@example.com>\nSubject: the vendor is late",
    "{own}\n\n差出人: Ken\n送信日時: 2026/11/20\nベンダーが遅れるとのこと",
    "{own}\n-----Original Message-----\nThe vendor was said to be late",
    "{own}\n-- \nAda Lovelace\nSRE, Example Corp.",
    "{own}\n\nSent from my iPhone",
    "{own}\niPhoneから送信",
    QUESTION + "\n{own}",
    "> " + QUESTION.replace("\n", "\n> ") + "\n\n{own}",
    QUESTION.replace(" ", "\n", 12) + "\n{own}",
    ASKED_IN_JAPANESE + "\n{own}",
    "＞ " + ASKED_IN_JAPANESE.replace("\n", "\n＞ ") + "\n\n{own}",
    "{own} " + make_marker("INC-7/AI-1", "due", new="vendor") + " ok",
)


@pytest.mark.parametrize("post", QUOTES)
def test_what_others_said_is_no_content(post: str) -> None:
    """Quotes, mails answered, signatures and our own question make neither an assent a reason nor a reason none."""
    assert not is_reason(post.format(own="了解"))
    assert not is_reason(post.format(own="OK"))
    assert is_reason(post.format(own="ベンダー待ち"))
    assert is_reason(post.format(own="Waiting for the parts"))


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_whatever_is_asked_is_no_reason_given_back(lang: str) -> None:
    """Every form of our question, also of what is gone, and every last word, whole or before an assent."""
    change = Change(key="INC-7/AI-1", sequence=1, field="row", old="open", new="removed", time="2026-11-20")
    again = Change(
        key="INC-7/AI-1", sequence=2, field="due", old="2026-12-01", new="", flags=("entered_again",)
    )
    texts = [
        question(Ask(key="INC-7/AI-1", changes=changes, place=None, owner="", gone=gone), lang)
        for changes, gone in (
            ((change,), ""),
            ((change,), "Vendor: move the proxy. Then wait"),
            ((again,), ""),
        )
    ]
    texts += [
        last_word(Closing(comment_id="c", outcome=outcome), lang)
        for outcome in ("answered", "reverted", "settled", "in_time")
    ]
    for text in texts:
        assert not is_reason(text)
        assert not is_reason(f"{text}\n了解")
        assert is_reason(f"{text}\nベンダー待ち")


@pytest.mark.parametrize(
    "text",
    [
        "From: next year on the vendor delivers",
        "On Friday the vendor wrote: no parts",
        "[pmdocs is down",
        "A -- B",
        "a > b",
    ],
)
def test_what_only_resembles_a_quote_stays(text: str) -> None:
    """A sentence that has such words or signs in it is its author's."""
    assert text == own_words(text)


@pytest.mark.parametrize(
    "text", [make_marker("INC-7/AI-1", "due", new="vendor"), "[pmdocs is down", "[pmdocs INC-7/AI-1]"]
)
def test_a_marker_says_nothing(text: str) -> None:
    """Whole, broken or cut off, in the midst of a text: what stands around it stays."""
    assert ["Yes,", "it", "is"] == without_markers(f"Yes, {text}\nit is").split()


@pytest.mark.parametrize(
    ("used", "text"),
    [
        ("People are ill", "People are ill (6/30)"),
        ("People are ill until 6/20", "People are ill until 7/31"),
        ("People are ill until June 20", "people are ill until August"),
        ("Busy with the audit for 2 weeks", "Busy with the audit for 3 weeks"),
        ("Vendor delivers on 2026-12-20", "Vendor delivers on 2027-06-30"),
        ("ベンダー待ち（6/20まで）", "ベンダー待ち（12月25日まで）"),
        ("人手不足のため", "人手不足のため (2027年6月)"),
        ("来月までベンダー待ち", "来週までベンダー待ち"),
    ],
)
def test_another_date_makes_no_new_reason(used: str, text: str) -> None:
    """A used reason with another day or amount is the used one."""
    assert is_reason(text)
    assert not is_reason(text, set(fingerprints(used)))


@pytest.mark.parametrize(
    ("used", "text"),
    [
        ("depends on INC-9", "depends on INC-12"),
        ("blocked by #9", "blocked by #12"),
        ("6/30", "Vendor is late, 6/30"),
        ("Busy with audit 1", "Busy with the migration 1"),
        ("P0対応のため", "P1対応中に人が抜けたため"),
    ],
)
def test_another_cause_is_new(used: str, text: str) -> None:
    """Another ticket, or other words, are another reason."""
    assert is_reason(text, set(fingerprints(used)))


def test_a_reason_counts_once_whatever_its_date() -> None:
    """The next change of an item is not explained by the reason of the last one with a new date."""
    desk = Desk()
    desk.edit(Reason(source="reply", text="Vendor delivers on 6/30"), priority="P2")
    assert [("priority", "justified")] == states(desk)
    desk.edit(Reason(source="reply", text="Vendor delivers on 7/31"), priority="P3")

    assert [("priority", "justified"), ("priority", "unjustified")] == states(desk)
    after, _ = apply_reasons(desk.item, [Reason(source="reply", text="Vendor is bankrupt")], now=NOW)
    assert not after.unjustified


def test_own_name_and_title_are_known_of_the_item() -> None:
    """Whoever signs an assent, or gives the item's words back, says no why."""
    desk = Desk()
    desk.edit(priority="P2")
    said = [
        Reason(source="reply", text=text, by="Ada Lovelace")
        for text in (desk.item.value("action"), "了解 (ada)")
    ]

    assert apply_reasons(desk.item, said, now=NOW)[0].unjustified


# Comments beside an item


def a_thread(text: str, *replies: str, assignee: str | None = None) -> Thread:
    def post(each: str) -> Post:
        return Post(post_id="p", author=Author(name="Bob"), text=each, created=NOW, updated=NOW)

    said = tuple(map(post, replies))
    return Thread(
        comment_id="c", document_id="d", source="docs", head=post(text), replies=said, assignee=assignee
    )


def explained(thread: Thread) -> list[str]:
    return [post.text for post in explaining_posts(thread)]


@pytest.mark.parametrize(
    "text",
    [
        "Kudos to Ada for the quick fix", "Kudos: done because Ada cares", "Nice wording, love this one", "Please add a link to the dashboard here",
        "Compare INC-7/AI-1 with the plan of the vendor", "Please mention the delay", "Which dashboard is meant?", "@ken please check the wording of INC-7/AI-1",
        "リンクを追加してください", "迅速な対応ありがとうございました", "表現を直したほうがよいです", "INC-7/AI-1 と比較してください", "提案：不要なので消す", "素晴らしい",
    ],
)  # fmt: skip
def test_other_remarks_explain_nothing(text: str) -> None:
    """Thanks, proposals, questions and work for somebody were not meant as a reason, nor are replies to them."""
    assert [] == explained(a_thread(text, "Added the link", "直しました"))
    assert ["The vendor is late"] == explained(a_thread(text, "The vendor is late"))


@pytest.mark.parametrize(
    "text",
    [
        "Please note we had to move this because the vendor is late", "waiting for vendor", "The vendor is late", "Moved, Ken is on leave", "Budget freeze",
        "depends on INC-9", "@ken INC-7/AI-1 postponed: vendor is late", "Let's wait for the vendor", "Ada must review it first", "Good point, the vendor is late",
        "INC-7/AI-1 was merged with the platform team's work.", "We should do this after the migration", "Reason: hiring freeze",
        "ベンダー待ち", "工数不足", "部品が届かないため", "ベンダーの回答待ちなので1月にします", "重複なので不要", "変更理由：ベンダー待ち", "契約更新を待つ必要があります",
    ],
)  # fmt: skip
def test_remarks_that_give_a_cause_explain(text: str) -> None:
    """A cause beside the item counts whatever the model takes the comment for, assigned or not."""
    assert [text] == explained(a_thread(text))
    assert [text] == explained(replace(a_thread(text), assignee="ken@example.com"))


def test_a_question_about_the_change_is_answered_in_any_words() -> None:
    """Who asks why a date moved gets the reason; who asks something else does not."""
    assert ["We should finish the proxy"] == explained(
        a_thread("Why was this moved?", "We should finish the proxy")
    )
    assert ["プロキシを終えてからやりたい"] == explained(
        a_thread("なぜ延期したのですか？", "プロキシを終えてからやりたい")
    )
    assert [] == explained(a_thread("Which dashboard is meant?", "The one of Grafana"))


def test_an_assigned_note_is_work_for_somebody() -> None:
    """A plain remark that was assigned asks for something, unless it says why."""
    text = "INC-7/AI-1 and the plan of the proxy"

    assert [text] == explained(a_thread(text))
    assert [] == explained(a_thread(text, assignee="ada@example.com"))
