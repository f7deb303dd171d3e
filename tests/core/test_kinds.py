"""What comments want, whether they were answered, and the small languages around them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from documents import heading, raw_document, tab, table
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.comments.kind_features import plain
from pmdocs.core.comments.kind_model import HIGH, MEDIUM, kind_odds
from pmdocs.core.comments.kinds import (
    KINDS,
    Meeting,
    answered,
    classify,
    edits_to_do,
    in_document,
    kind_of,
    resolved_silently,
)
from pmdocs.core.comments.markers import make_marker
from pmdocs.core.comments.threads import Author, Post, Thread
from pmdocs.core.comments.written import Minutes, read_minutes
from pmdocs.core.documents.document import parse_document
from pmdocs.core.documents.sections import read_sections
from pmdocs.core.moments import parse_meeting, parse_moment
from pmdocs.core.references import DocumentReference, comment_url, parse_document_reference
from pmdocs.errors import UsageError

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
TOKYO = ZoneInfo("Asia/Tokyo")
BENCHMARKS = Path(__file__).parents[2] / "benchmarks"


def post(text: str = "", who: str = "Mio", **more: Any) -> Post:
    return Post(post_id="p", author=Author(name=who), text=text, created=NOON, updated=NOON, **more)


def thread(text: str, *replies: Post, **more: Any) -> Thread:
    return Thread(comment_id="c", document_id="d", head=post(text), replies=replies, source="docs", **more)


# Kinds


@pytest.mark.parametrize(
    ("text", "kind", "also"),
    [
        # Cases the facilitators named
        ("シーケンス図を足した方が良い", "suggestion", None),
        ("この対策ならどうだろうか", "suggestion", None),
        ("なぜマネージドDBを使わないのですか", "question", None),
        ("How could we have seen this sooner?", "question", None),
        ("Could we add an alert here?", "suggestion", None),
        ("ありがとうございます。ところで閾値はいくつですか？", "question", "kudos"),
        ("切り戻しが速くて素敵でした", "kudos", None),
        ("どうでしたか", "question", None),
        ("この設定に詳しい方がいますか", "question", None),
        ("Why not a managed database?", "question", None),
        ("Why don't we use one?", "suggestion", None),
        ("Why don’t we use one?", "suggestion", None),
        # Requests in the form of questions
        ("Should this read 10:05?", "suggestion", None),
        ("Would it make sense to page on queue depth?", "suggestion", None),
        ("手動ではなく自動で切り替える仕組みにしませんか", "suggestion", None),
        ("監視を追加すべきではないでしょうか", "suggestion", None),
        ("原因をもう少し詳しく書いてほしいです", "suggestion", None),
        # Questions that look like requests
        ("Could you explain how failover works?", "question", None),
        ("Should we have been paged?", "question", None),
        ("Can this happen in other regions?", "question", None),
        ("閾値を教えてください", "question", None),
        ("カナリアリリースは検討しましたか？", "question", None),
        # Small corrections
        ("typo", "suggestion", None),
        ("s/teh/the/", "suggestion", None),
        ("誤字です", "suggestion", None),
        ("The link is broken", "suggestion", None),
        # Work handed over or taken on
        ("I'll open a PR", "action", None),
        ("@ken please file a ticket", "action", None),
        ("こちらで対応します", "action", None),
        ("田中さん、確認お願いします", "action", None),
        # Praise
        ("Great write-up!", "kudos", None),
        ("Nice catch by the on-call!", "kudos", None),
        ("お疲れ様でした", "kudos", None),
        ("Thanks, please add the graph.", "suggestion", "kudos"),
        ("Thanks for the suggestion", "kudos", None),
        # Nothing asked for
        ("This happened in March as well.", "note", None),
        ("同じ事象が3月にも起きています", "note", None),
        ("See https://example.com/?q=why", "note", None),
        ("", "note", None),
    ],
)  # fmt: skip
def test_kinds(text: str, kind: str, also: str | None) -> None:
    """A comment's kind is its main intent, in both languages."""
    verdict = classify(text)

    assert (kind, also) == (verdict.kind, verdict.also)


REVIEWS = {
    "question": """
        Do we know how many users were affected?
        Do we have metrics for this?
        Was this deployed on a Friday?
        Not sure I follow this sentence.
        Source?
        Owner?
        Who owns this?
        Due date?
        ETA?
        Really?
        Can you share the query you used?
        Can you confirm the end time?
        How did we find out?
        how was this tested
        I'm curious how the rollback was triggered
        I wonder whether the cache made it worse
        ここの時刻がJSTかUTCかわからない
        影響を受けたユーザー数はどれくらいでしょうか
        なんで気づけなかったんだろう
        検知が遅れた理由は？
        ロールバックの判断は誰がしましたか
        この「キャッシュ」とは何を指していますか
        再発する可能性はありますか？
        このアラートの閾値の根拠が知りたいです
        他のサービスへの影響はなかったのでしょうか
        どのくらいの時間がかかるものなんですか
        これは想定内の挙動ですか
        Did the failover work as designed, or did someone trigger it manually?
        Is it expected that the retries kept going for 40 minutes?
        Can someone from the DB team comment on whether this limit can be raised?
        Who was the incident commander?
        Any reason we don't alert on this?
        Any plans to automate this?
        Have we tested restoring from this backup?
        Isn't this the same bug as INC-12?
        P1?
        Which timezone?
        Could this have been caught in staging?
        Would a canary have caught it?
        Maybe I missed it, but where is the impact on mobile described?
        切り戻しに30分かかった要因は何だったのでしょうか。
        この閾値はどうやって決めたんですか
        同様の構成のサービスBでも起こり得ますか?
        具体的な件数が知りたいです。
        なぜ本番でだけ発生したのか気になります
        テスト環境との差分は?
        アラートが飛んだのに誰も気づかなかったのはなぜでしょう
        これって自動化できないんでしたっけ
        Do we really need three approvals for a rollback?
        Where can I find the logs for this?
        Does the new version fix this?
        How confident are we that this won't recur?
        Were customers told?
        Is there a way to detect this automatically?
        What would have happened if the standby had failed too?
        Can you say more about why the alert was muted?
        Does this mean the backups were broken the whole time?
        そもそもなぜ手動作業が必要だったのか
        復旧判断の基準はありますか
        顧客への連絡は何時頃でしたか?
        今後も同じ運用を続けるんでしょうか
    """,
    "suggestion": """
        What does SLO mean here? Please spell it out.
        Missing comma
        Two spaces here
        Capitalize
        *which
        duplicate word
        grammar: has -> have
        Link to the dashboard?
        Link?
        Can we quantify this?
        Can we get a number here?
        It would be nice to have a graph here
        A diagram would help here.
        A graph here would be really useful
        This section could use more detail.
        This belongs in the timeline.
        I don't think this is the root cause.
        Root cause should describe the system, not the person.
        Let's avoid naming individuals.
        Blameless language please
        図があるとわかりやすいと思います
        リンクを貼ってもらえると助かります
        時系列で書いたほうがよさそう
        「担当者のミス」という表現は避けたいです
        ここは仕組みで防げるようにしたい
        アラートを追加しましょう
        監視を入れるべき
        てにをはが変です
        「以外」→「意外」
        typoかも
        根本原因はもう一段深掘りできそうです
        期限を入れてください
        担当者が決まっていないようです
        この対策だけでは不十分だと思います
        手順書に追記が必要では
        負荷試験も検討したいですね
        数値があると嬉しい
        もう少し具体的に書けますか？
        グラフを追加できますか？
        カナリアを入れてみてはどうでしょうか
        自動化できないですか？
        I'm not sure this is the actual root cause. The deploy had been out for two hours before the errors began.
        This is a bit hard to follow for someone outside the team. A short paragraph on how requests flow would go a long way.
        Worth linking the earlier incident from March, since it had the same trigger.
        The timeline says 10:05 but the alert shows 10:15.
        I think this action item is too vague to be done. What would done look like?
        Please also list the customers that were contacted.
        Shouldn't this be P1?
        This should probably be P1 given the impact.
        UTC please
        Not a blocker, but the second paragraph repeats the first.
        These two items look like duplicates
        I'd split this into two items.
        Human error is not a root cause.
        Let's not name people here.
        Removing this sentence would make it clearer.
        原因の記載が「不注意」だけになっているので、仕組み面の原因も書きたいです。
        監視の追加もアクションに入れておくと安心だと思います
        ここ、日付が間違っていそうです
        アクションアイテムの期限がないですね
        対応の優先度はP1にしませんか?
        影響範囲の表現をもう少し明確に
        「一部ユーザー」を具体的な数字に
        フローチャートにするとわかりやすそう
        ダッシュボードのURLも載せておきたいですね
        I would mention the second outage here as well.
        Could be shortened to one sentence.
        Put the numbers into a table?
        Maybe add the exact command?
        s/loose/lose
        Action items without owners tend to get lost, let's assign them.
        We might want to alert on the ratio, not on the count.
        タイムラインに担当者の動きも入れると振り返りやすいかも
        「うっかり」は使わないほうがいいですね
        ここは箇条書きにしましょう
        用語の説明がほしいです
    """,
    "kudos": """
        Nice!
        Love this.
        Awesome teamwork!
        Great job on the quick rollback
        This was really well handled
        Impressive recovery time
        Good catch
        Thank you for being so open about this.
        Really clear explanation, learned a lot!
        👍
        Kudos to the on-call team
        迅速な対応すばらしいです
        とても勉強になりました！
        詳細な記録で助かる
        対応お疲れさまでした！
        切り戻しの判断が早くてすごい
        この振り返り、とても良いですね
        良い取り組みだと思います
        対応ありがとうございました
        Wow, three minutes to roll back. Well done!
        Nice to see the runbook being used.
        Thanks everyone for the quick response, especially at 3am!
        The communication to customers was excellent.
        Big thanks to Ken for digging through the logs.
        Really appreciate how open this write-up is.
        障害の検知から復旧まで、とてもスムーズでしたね
        これは良い学びですね!
        夜間にもかかわらず迅速に対応していただき感謝です
        復旧作業の手順、すごく丁寧にまとまっていて良いと思いました
        You've been a great incident commander, thanks!
        Fantastic detail in the timeline.
        Glad to see the retry budget worked!
        Cool trick with the traffic mirror!
        原因分析が深くて読み応えがありました
        連携がスムーズで感動しました
        ドキュメントが丁寧でありがたいです!
    """,
    "action": """
        I'll take this one
        I'll add it
        On it
        Will do
        Filed INFRA-123
        @ana can you own this?
        Ana, could you follow up with the vendor?
        Ana to schedule a meeting with the vendor
        Let me check the logs.
        TODO
        TODO(ken): fill in
        Action: raise the limit
        Ken will update the runbook by Friday.
        Assigning to Ken
        チケット作成しました
        私の方で調査します
        @sato 対応お願いします
        佐藤さんに確認してもらう
        明日までに手順書を更新します
        起票しておきます
        TODO: リンクを追加
        後で確認します
        インフラチームで対応予定です
        I created OPS-991 for this.
        I can take the monitoring item.
        I have opened a ticket with the vendor: CASE-1.
        Mio will own this.
        Assigned to the platform team.
        Need to follow up with legal about this.
        来週のMTGで議題にします
        この件はSREチームで引き取ります。
        Slackのログを後で貼ります
        I'm going to raise this with the network team.
        Ken, please update the dashboard by Friday.
        I've added this to our backlog.
        @mio can you double-check the numbers?
        監視設定はこちらで直しておきます
        鈴木さん、来週までに手順書の更新をお願いします
        バックログに追加しました
    """,
    "note": """
        +1
        Agreed
        Same thing happened to us last year.
        FYI this is tracked in OPS-12
        The vendor confirmed this on Monday.
        Done
        Fixed
        See the incident channel for details.
        I was on call that night and saw the same spike.
        For context, this service was migrated in May.
        昨年も同じ障害がありました
        了解です
        参考: 前回の障害報告
        このサービスは5月に移行されています
        当時は深夜帯でした
        なるほど
        同意です
        We saw this too. Our workaround was to restart the pods.
        We're planning to replace this system in Q2 anyway.
        This was the first time we used the new process.
        Discussed in the review, no change needed.
        ちなみに当日はキャンペーン中でアクセスが多い日でした
        前回の障害と同じ原因ですね
        We had the same problem with the billing service in 2023, and it took a day to find.
        The pager went off, but I had no signal in the train.
        At the time, nobody knew that the cache was shared.
        Chatted with the vendor: the limit is per region, not per account.
        This is how it was set up originally.
        Yes, that matches what I remember.
        For the record: the flag was turned off at 11:02.
        The second graph is from staging.
        当日の手順は古いバージョンのものでした
        この時点ではまだ原因は分かっていませんでした
        ちょうどその頃にデプロイがありました
        この後、DBのフェイルオーバーが実施されました
    """,
}
"""Comments as reviews have them, one a line, by what they are."""


def test_kinds_of_reviews() -> None:
    """Comments of many sorts, short ones and fragments too, have the kind that a reader gives them."""
    lines = [(kind, line.strip()) for kind, block in REVIEWS.items() for line in block.strip().splitlines()]
    wrong = [(line, found) for kind, line in lines if (found := classify(line).kind) != kind]

    assert len(lines) > 200
    assert [] == wrong


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("質問：図はどこですか", "question"),
        ("Ｑ： これは何", "question"),
        ("提案: 図を足す", "suggestion"),
        ("Nit: two spaces", "suggestion"),
        ("感謝：助かりました。なぜ速かったのですか", "kudos"),
        ("👏 どうやって気づいたのですか？", "kudos"),
        ("AI: Ken adds the alert", "action"),
        ("[TODO] why?", "action"),
        ("FYI: the graph moved", "note"),
    ],
)
def test_prefixes_decide(text: str, kind: str) -> None:
    """An explicit prefix decides with high confidence, whatever follows and however wide it is typed."""
    verdict = classify(text)

    assert (kind, "high") == (verdict.kind, verdict.confidence)


@pytest.mark.parametrize(
    ("name", "floor", "sure_floor"),
    [("en", 0.9, 0.95), ("ja", 0.9, 0.95), ("en_posts", 0.93, 0.98), ("ja_posts", 0.93, 0.98)],
)
def test_held_back_comments(name: str, floor: float, sure_floor: float) -> None:
    """Of comments that the model was not trained on nine in ten are right, and what it is sure of nearly all."""
    examples = _examples(BENCHMARKS / f"kinds_fresh_{name}.txt")
    verdicts = [(kind, classify(text)) for kind, text in examples]
    sure = [kind == verdict.kind for kind, verdict in verdicts if verdict.confidence == "high"]

    assert floor <= sum(kind == verdict.kind for kind, verdict in verdicts) / len(verdicts)
    assert sure_floor <= sum(sure) / len(sure)
    assert 0.5 <= len(sure) / len(verdicts)


@pytest.mark.parametrize("language", ["en", "ja"])
def test_held_back_comments_are_not_trained_on(language: str) -> None:
    """No held-back comment stands among the examples or the posts."""
    held = [
        each
        for name in ("", "_posts")
        for each in _examples(BENCHMARKS / f"kinds_fresh_{language}{name}.txt")
    ]
    posts = (BENCHMARKS / f"kinds_posts_{language}.txt").read_text(encoding="utf-8").splitlines()
    trained = {text for _, text in _examples(BENCHMARKS / f"kinds_examples_{language}.txt")}
    trained |= {line.partition("\t")[2].replace("\\n", "\n") for line in posts if "\t" in line}

    assert len(trained) > 3000
    assert set() == {text for _, text in held} & trained
    assert {"question", "suggestion", "kudos", "action", "note"} == {kind for kind, _ in held}


def _examples(path: Path) -> list[tuple[str, str]]:
    kind, found = "", []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("[") and line[1:-1] in {"question", "suggestion", "kudos", "action", "note"}:
            kind = line[1:-1]
        elif kind and line.strip():
            found.append((kind, line.replace("\\n", "\n")))
    return found


def test_confidence_follows_the_odds() -> None:
    """Odds add up to one, and the kind told is the likeliest."""
    for text in (
        "When did it start?",
        "Please add the start time.",
        "It was in March.",
        "なるほど",
        "Great!",
    ):
        odds = kind_odds(plain(text))
        verdict = classify(text)
        top = max(odds.values())

        assert pytest.approx(1) == sum(odds.values())
        assert top == odds[verdict.kind]
        assert (top >= HIGH, top < MEDIUM) == (verdict.confidence == "high", verdict.confidence == "low")


@given(st.text(max_size=200))
def test_any_text_has_a_kind(text: str) -> None:
    """No text makes the classifier fail, and white space around it changes nothing."""
    assert classify(text) == classify(f"  {text}\n")


@given(st.text(max_size=60), st.sampled_from(["Why was it late?", "なぜ遅れたのですか？"]))
def test_length_is_bounded(middle: str, question: str) -> None:
    """Of a long text only start and end count: whatever stands between, at any length, changes nothing."""
    start, end = "It was late. " * 200, "x " * 300 + question

    assert classify(start + middle * 50 + end) == classify(start + end)


def test_a_megabyte_is_judged() -> None:
    """Repetitive texts of a megabyte, which make patterns backtrack, end."""
    for text in (
        "a" * 10**6,
        "could we " * 10**5,
        "@" * 10**6,
        "。" * 10**6,
        "a.b@" * 10**5,
        "「" * 10**6,
        "> " * 10**5,
    ):
        assert classify(text).kind in KINDS


def test_assigned_task_is_an_action() -> None:
    """What is assigned to somebody is work, unless it asks for words or praises."""
    ken = "ken@example.com"

    assert ["action", "action", "question", "kudos"] == [
        kind_of(thread(text, assignee=ken)).kind
        for text in ("Could we add an alert?", "Alert on the pool", "Why was this missed?", "Great work!")
    ]


def test_suggested_edit_is_a_suggestion() -> None:
    """A suggestion thread is a suggestion, whatever its summary says."""
    assert "suggestion" == kind_of(thread("Add: “Why?”", is_suggestion=True)).kind


def test_posts_by_pmdocs_ask_no_meeting() -> None:
    """An ask by pmdocs is no reader's question."""
    assert "note" == kind_of(thread("Why later?\n" + make_marker("INC-7/AI-3", "due"))).kind


# Answered


@pytest.mark.parametrize(
    ("replies", "state", "expected"),
    [
        ((), "open", (False, False)),
        ((post("Because.", "Ken"),), "open", (True, False)),
        ((post("Any news?"),), "open", (False, False)),
        ((post("", "Ken", action="resolve"),), "resolved", (True, True)),
        ((post("Done.", "Ken", action="resolve"),), "resolved", (True, False)),
        ((post("Found it myself.", action="resolve"),), "resolved", (True, False)),
        ((post("Any news?"), post("", "Ken", action="resolve")), "resolved", (True, True)),
        ((post("", "Ken", deleted=True),), "open", (False, False)),
        ((post("   ", "Ken"),), "open", (False, False)),
        ((post("Noted.\n" + make_marker("k", "f"), "Ken"),), "open", (False, False)),
    ],
)
def test_answered(replies: tuple[Post, ...], state: Any, expected: tuple[bool, bool]) -> None:
    """Words of somebody else answer, resolving does too; resolving without words is told apart."""
    asked = thread("Why?", *replies, state=state)

    assert expected == (answered(asked), resolved_silently(asked))


# In the document

ANSWER = post("We chose it for the price. OK?", "Ken")


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [
        (Minutes(), False),
        (Minutes(rows=(("Why this one", "The price."),)), True),
        (Minutes(rows=(("質問：why  THIS one?", "The price."),)), True),
        (Minutes(rows=(("Why this one?", " "),)), False),
        (Minutes(rows=(("Why that one?", "The price."),)), False),
        (Minutes(text="It was asked why.\nWE chose it\nfor the price, in fact."), True),
        (Minutes(text="The price decided. OK?"), False),
    ],
)
def test_in_document(minutes: Minutes, expected: bool) -> None:
    """A row with the question and an answer, or a long enough sentence of the answer, is in the document."""
    assert expected is in_document(thread("Why this one?", ANSWER), minutes)


def test_minutes_of_a_document() -> None:
    """The section of questions is read by its headings, its table by its header, in both languages."""
    english = tab(heading("Questions & answers (review)"), "Spoken: all is well.",
                  table(["Question", "Asked by", "Answer"], ["Why?", "Mio", "So."], ["", "", ""]))  # fmt: skip
    japanese = tab(
        heading("質問と回答"), table(["質問", "質問者", "回答", "回答者"], ["なぜ", "", "価格", ""])
    )

    first, second = (
        read_minutes(read_sections(parse_document(raw_document(made)))) for made in (english, japanese)
    )
    assert (("Why?", "So."), ("", "")) == tuple(first.rows)
    assert "all is well" in first.text
    assert (("なぜ", "価格"),) == tuple(second.rows)


def test_edits_to_do() -> None:
    """Answered questions not yet written down, open suggestions, and open assigned threads."""
    asked = thread("Why this one?", ANSWER)
    threads = {
        "answered": asked,
        "unanswered": thread("Why?"),
        "idea": thread("We should add an alert."),
        "done idea": thread("We should add an alert.", state="resolved"),
        "task": thread("Alert on it", assignee="ken@example.com"),
        "done task": thread("Alert on it", assignee="ken@example.com", state="resolved"),
        "praise": thread("Great work!"),
        "deleted": thread("", state="deleted"),
    }
    empty = edits_to_do(threads.values(), Minutes())
    written = edits_to_do(threads.values(), Minutes(rows=(("Why this one?", "Price"),)))

    assert [threads[name] for name in ("answered", "idea", "task")] == list(empty)
    assert asked not in written


# Windows and other small languages


def test_windows() -> None:
    """Both ends of a meeting belong to it."""
    meeting = Meeting(start=NOON, minutes=30)
    moments = [NOON + timedelta(seconds=seconds) for seconds in (-1, 0, 1800, 1801)]

    assert ["pre", "in", "in", "post"] == [meeting.window(moment) for moment in moments]


@pytest.mark.parametrize(
    ("text", "start", "minutes"),
    [
        ("2026-11-20 14:00+30", "2026-11-20T14:00+09:00", 30),
        ("2026-11-20T14:00+09:00+30", "2026-11-20T14:00+09:00", 30),
        ("2026-11-20T05:00Z+45min", "2026-11-20T14:00+09:00", 45),
        ("2026/11/2 9:05 + 60分", "2026-11-02T09:05+09:00", 60),
        ("9:30+60", "2026-11-21T09:30+09:00", 60),
    ],
)
def test_meetings(text: str, start: str, minutes: int) -> None:
    """A meeting is START+MINUTES, in the given zone unless it names an offset, today unless it names a day."""
    meeting = parse_meeting(text, zone=TOKYO, today=date(2026, 11, 21))

    assert (datetime.fromisoformat(start), minutes) == (meeting.start, meeting.minutes)


@pytest.mark.parametrize(
    "text",
    ["", "+30", "2026-11-20 14:00", "2026-11-20+30", "2026-11-20 14:00+0", "2026-11-20 14:00+9999", "25:00+30",
     "2026-11-20T14:00+09:00", "14:00+1e3", "9999-12-31 23:59-12:00+30"],
)  # fmt: skip
def test_no_meetings(text: str) -> None:
    """Without a time of day or a number of minutes there is no meeting."""
    with pytest.raises(UsageError, match="meeting"):
        parse_meeting(text, zone=TOKYO, today=date(2026, 11, 21))


@pytest.mark.parametrize(
    ("text", "is_end", "expected"),
    [
        ("2026-11-20", False, "2026-11-20T00:00+09:00"),
        ("2026/1/5", True, "2026-01-05T23:59:59.999999+09:00"),
        ("2026-11-20 9:30", True, "2026-11-20T09:30+09:00"),
        ("２０２６-11-20T00:30Z", False, "2026-11-20T09:30+09:00"),
    ],
)
def test_moments(text: str, is_end: bool, expected: str) -> None:
    """A date is its first or its last instant."""
    moment = parse_moment(text, zone=TOKYO, name="--since", is_end=is_end)

    assert datetime.fromisoformat(expected) == moment


@pytest.mark.parametrize("text", ["", "yesterday", "2026-13-01", "0001-01-01", "2026-11-20 25:00"])
def test_no_moments(text: str) -> None:
    """What is no time is refused with the option's name."""
    with pytest.raises(UsageError, match="--since"):
        parse_moment(text, zone=TOKYO, name="--since")


ID = "1AbC-d_efGhijKlmnopqrstuvwxyz0123456789ABCDE"


@pytest.mark.parametrize(
    ("text", "document_id", "incident_id"),
    [
        (f"https://docs.google.com/document/d/{ID}/edit", ID, ""),
        (f" <https://docs.google.com/document/u/1/d/{ID}/edit?tab=t.0#heading=h.x> ", ID, ""),
        (f"https://docs.google.com/a/example.com/document/d/{ID}", ID, ""),
        (f"docs.google.com/document/d/{ID}/edit?disco=AAAA", ID, ""),
        (f"https://drive.google.com/file/d/{ID}/view", ID, ""),
        (f"https://drive.google.com/open?id={ID}", ID, ""),
        (f"http://127.0.0.1:8080/documents/{ID}", ID, ""),
        (ID, ID, ID.upper()),
        ("inc-7", "", "INC-7"),
        ("ＩＮＣ－７", "", "INC-7"),
        ("障害 7", "", "障害 7"),
    ],
)
def test_references(text: str, document_id: str, incident_id: str) -> None:
    """A document is known by address, by id, or by its incident; a long word may be either."""
    expected = DocumentReference(document_id=document_id, incident_id=incident_id)

    assert expected == parse_document_reference(text)


@pytest.mark.parametrize(
    "text",
    ["", "  ", "https://example.com/document/d/" + ID, "https://docs.google.com/spreadsheets/d/" + ID,
     "https://docs.google.com/document/d/", "https://[", "https://drive.google.com/open?id=../../x",
     "ftp://docs.google.com.evil/document/d/" + ID],
)  # fmt: skip
def test_no_references(text: str) -> None:
    """Nothing, and addresses of anything else, are refused."""
    with pytest.raises(UsageError):
        parse_document_reference(text)


def test_links_to_comments() -> None:
    """A comment's id cannot change the address it stands in."""
    assert comment_url("d", "AAAB-_x").endswith("/d/edit?disco=AAAB-_x")
    assert "&" not in comment_url("d", "a&b=c#d")
