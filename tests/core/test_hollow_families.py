"""Replies that only ask for time, go on, shrug or point elsewhere, and honest ones that resemble them."""

from __future__ import annotations

import pytest

from pmdocs.core.syncing.reasons import is_reason

HOLLOW_EN = (
    "need more time", "we need more time", "We need a bit more time.", "I just need some more time for this", "more time needed",
    "It needs more time", "requires additional time", "a few more days", "give me another week", "need two more weeks, sorry", "This takes time",
    "It takes longer", "taking longer than expected", "It took longer than planned", "I keep working on it", "We keep going", "keep going",
    "still working on it", "We are still at it", "I am on it", "continuing", "We will continue to work on this", "continuing the work",
    "work continues", "work is ongoing", "work is underway", "making progress", "We're getting there", "almost done", "nearly there",
    "still in the works", "on my list", "it is on our radar", "didn't get round to it", "will get to it next week", "not started yet",
    "haven't started", "who cares", "Who cares about that", "nobody cares", "I don't care", "doesn't matter", "it does not matter", "so what",
    "whatever you like", "never mind", "forget it", "none of your business", "stop asking", "leave me alone", "because I can", "I felt like it",
    "no big deal", "not my problem", "can't be bothered", "too lazy", "see the dashboard", "see above", "see the Jira ticket", "please see the wiki",
    "see dashboard link", "refer to the tracker", "see the row below", "check the runbook", "as per the minutes", "see note",
    "see the attached sheet", "just need more time, thanks", "We'd like more time", "could use some extra time", "please give us some more time",
    "we ran out of time", "it's taking a while", "will take a while", "takes a while", "this will take some time", "we're still busy with it",
    "keep at it", "keeping at it", "still plugging away", "it is still being worked on", "being worked on", "will keep trying", "we keep trying",
    "still trying", "ongoing effort", "we are continuing", "doing our best", "doing what we can", "as soon as possible", "couldn't care less",
    "don't know, don't care", "I don't know why", "no idea why", "because.", "why not", "meh", "refer to dashboard", "look at the board",
    "see description", "see previous comment", "see other item", "as above",
)  # fmt: skip
HOLLOW_JA = (
    "もう少し時間をください", "もう少しお時間をいただきたいです", "もうちょっと時間が必要です", "時間が必要なため", "時間をください",
    "時間がかかるため", "時間がかかりそうです", "まだ時間がかかります", "もう少しかかります", "思ったよりかかっています", "あと数日ください",
    "あと1週間ほど必要です", "もう1週間ほしいです", "猶予をください", "しばらくお待ちください", "もう少し待ってください",
    "すみません、もう少し時間がほしいです", "完了までに時間がかかります", "作業を続けます", "作業を続けています", "引き続き作業します", "作業継続中",
    "対応を続けています", "継続中です", "続行します", "進めています", "引き続き進めています", "まだ作業中です", "取り掛かっています",
    "手をつけています", "絶賛作業中", "対応の途中です", "まだ途中です", "やっている最中です", "どうでもいい", "どうでもいいです", "どうでもよい",
    "知るか", "別に", "別にいいでしょ", "なんとなく気分で", "気分です", "面倒なので", "めんどくさい", "面倒くさいから", "勝手にしました", "適当です",
    "関係ない", "ほっといてください", "聞かないでください", "まあいい", "とりあえず", "ダッシュボード参照", "ダッシュボードを参照",
    "ダッシュボードを見てください", "ダッシュボードをご確認ください", "上記の通り", "上記参照", "下記の通りです", "別紙参照",
    "資料を参照してください", "チケット参照", "コメント欄を参照", "変更履歴を参照", "Notion参照", "wikiを見てください", "JIRAを参照", "Slackを見て",
    "添付資料参照", "シートを参照してください", "もっと時間が要ります", "時間を要するため", "時間を要しています", "日数が必要です", "一週間ください",
    "もう一週間ください", "ちょっと待って", "今やってます", "今やっているところです", "取り組み中です", "まだやっています", "頑張って続けます",
    "続けて対応します", "粛々と進めています", "着手しています", "続きは来週やります", "なんでもいい", "何でもいいです", "知らんがな",
    "どうでもいいじゃん", "やる気がない", "そんなの知らない", "興味ない", "興味がありません", "ご覧ください", "ダッシュボードの通り",
    "ダッシュボードに記載", "ダッシュボードに書いてあります", "リンク先を参照してください", "こちらを参照", "添付を参照", "先述の通り", "記載の通り",
    "コメント参照", "スレッドを見て", "議事録参照", "詳細はwiki参照", "詳細はチケットを参照",
)  # fmt: skip
HONEST_EN = (
    "Need more time for the vendor's security review", "Need more time: the load test failed", "more time needed for the rollout in Japan",
    "We need two more weeks because Ken is ill", "Needs more time in staging", "It takes longer because the schema is locked",
    "The migration takes time", "Hiring is taking longer than expected", "the vendor needs more time", "Waiting for more time slots on the rig",
    "Legal needs another week", "Still working on the proxy first", "We keep hitting the rate limit", "Keep it until the audit is over",
    "Working on INC-9 first", "busy working on the launch", "We continue with the old client until March", "work continues on the firewall rules",
    "Not started because of the freeze", "didn't get round to it, on call all week", "Nobody cares for this service any more, it is retired",
    "doesn't matter any more, the service is retired", "The customers don't care about this endpoint", "no big deal without traffic",
    "too few people", "Never used in production", "See INC-9", "see the dashboard of the vendor: still down", "see OPS-12", "check failed in staging",
    "The dashboard is broken", "waiting for the dashboard team", "The wiki is being migrated", "Per the security team, after the audit",
    "blocked by the runbook review", "on hold until the contract is signed", "low risk", "not urgent", "no capacity", "no budget", "waiting",
    "Risk accepted", "Low traffic", "scope grew", "vacation",
)  # fmt: skip
HONEST_JA = (
    "ベンダーの回答待ちのため", "ベンダーの対応に時間がかかるため", "レビューに時間がかかっているため", "確認に時間がかかるため",
    "調査にもう少し時間が必要なため", "検証にあと1週間必要です", "負荷試験のため時間が必要です", "作業者が不在", "作業環境が用意できない",
    "移行作業が先行するため", "作業手順の見直し待ち", "INC-9の作業を続けるため", "監査対応の途中のため", "リリース作業と重なった",
    "継続的な障害のため", "契約の継続が未定", "進め方を再検討中のため、チームの合意待ち", "INC-9参照", "OPS-12を参照",
    "ダッシュボードが壊れているため", "ダッシュボードの改修待ち", "ダッシュボードを確認できないため", "監視ダッシュボードの移行中", "資料の承認待ち",
    "チケットの分割のため", "ログが足りないため", "手順書の改訂待ち", "Slack障害のため", "表記ゆれの修正", "人が足りない", "影響が小さいため",
    "リスクが低い", "利用者がいない", "優先度の高い案件が入った", "予算待ち", "依存チームの遅れ", "夏季休暇", "担当の異動", "関係部署の承認待ち",
    "関係者が不在", "気分障害で休職中", "勝手口サーバの停止待ち", "好機を待つため、発売後に実施", "面談で合意した時期に合わせた", "余裕がない",
    "手が空かない",
)  # fmt: skip
SIBLINGS_EN = (
    # none given
    "No reason at all", "No real reason", "Without reason", "Without any reason", "There's a good reason", "For no particular reason", "Other",
    "Others", "misc", "Miscellaneous", "undefined", "Void", "Explanation",
    # the change retold
    "Postponement", "Postponing", "Rescheduling", "Extension", "Extension requested", "Delays", "Due to delays", "Because of the delays",
    "ETA June", "New ETA is June.", "ETA updated", "No ETA yet", "Adjusted", "Adjusting", "Re-planned", "Replanned for Q3", "Reprioritized",
    "Rolled over", "Rolled to next sprint", "Timeline updated", "The timeline changed", "Priority adjustment", "P4 is correct",
    "This date is better", "Paused", "Parked", "Put on hold", "On hold", "H2", "FY27", "The task was postponed", "Moved the item",
    # not done
    "Didn't manage", "Did not manage to finish", "Unable to complete", "We were unable to complete it in time", "Won't make it",
    "Not going to make it", "running late",
    # assent or later
    "Looks good to me", "Confirmed", "It is confirmed", "Accepted", "Approved", "No problem", "No problem at all", "Will circle back",
    "Let me circle back", "I will revert shortly", "To be determined", "Still to be decided", "Starting soon", "Will start next week",
    "Have started", "Ask me later", "Remind me in June", "Details to follow", "More to come", "Tracked in Jira", "We are tracking it in Jira",
    "Jira has details", "When time permits",
    # unspecific or junk
    "Circumstances", "Due to unforeseen circumstances", "Technical reasons", "Business reasons", "For other reasons", "Something came up",
    "Things happened", "You know why", "It's obvious", "bla", "bla bla", "abc", "abc def", "xyz", "wasd", "text", "Hello world", "aaa bbb",
)  # fmt: skip
SIBLINGS_JA = (
    # none given
    "コメントなし", "コメント無し", "コメントはありません", "特記なし", "特記事項はございません", "備考なし", "ナシ", "その他", "その他です", "他の理由", "他の理由のため", "他",
    # the change retold
    "一旦延期", "いったん延期します", "ひとまず延期", "一旦保留", "後回しにします", "後回しになった", "棚上げです", "ペンディング", "ペンディングとします", "延期が必要なため",
    "変更の必要があるため", "必要なため", "遅延発生のため", "遅延が発生しました", "遅れが出ているため", "再調整", "再調整中です", "再設定しました", "優先度の適正化", "適正化のため",
    "P4が正しい", "P4の方が正しいです", "仮置き", "仮置きです", "仮の日付です", "暫定です",
    # not done
    "出来なかった", "出来ていません", "間に合いません", "間に合いませんでした", "間に合いそうにない", "無理です", "今月は無理でした",
    # assent or later
    "うむ", "イエス", "すまん", "ご了承ください", "ご理解のほどお願いします", "要確認", "要調整です", "様子見", "しばらく様子を見ます", "Jiraで管理しています",
    # unspecific
    "諸般の事情", "諸般の事情により", "技術的な理由", "技術的な理由のため", "例の件", "例の件です", "その件です", "察して", "察してください", "仕方がない", "しょうがないので", "ご存知の通り",
)  # fmt: skip
NEAR_EN = (
    "Nice to have", "It's only nice-to-have", "It was not P1", "Never a P1", "This isn't a P1", "Never was a P1", "Late start", "We started late", "can't test it",
    "Who will own it is unclear after the reorg", "Who is on call is not known yet", "When it ships is still open",
    # denied, an assent or a plan is a cause
    "Not approved", "Not approved yet", "not accepted by legal", "It has not been confirmed", "not reviewed yet", "Not planned", "Not prioritised",
    "Acceptable risk", "No issues since June", "Won't happen again", "We can do without it", "Still in time", "Done by others", "Other tasks",
    # with a word of content beside them
    "Legal reasons", "Personal reasons", "Technical debt", "Something broke", "Circumstances changed: vendor bankrupt",
    "Extension requested by the vendor", "Vendor's ETA moved", "Project paused", "On hold for legal", "Rolled back", "Rolled to staging only",
    "Removed from the product", "Scope reduced", "Plan changed", "Looks stable", "Unable to reach the vendor", "Not able to reproduce",
    "Ask legal first", "Tracked in AI-3", "Tracked by Payments", "Starts after the freeze", "Cannot start before the audit", "No problem in production",
    "Not feasible in time", "More details from the vendor in June", "ABC-12", "OPS-12", "after AI-2", "AI-2 covers it", "AI-2 and OPS-12",
)  # fmt: skip
NEAR_JA = (
    "P1ではなかった", "P1ではありませんでした", "P3が妥当", "着手が遅れた", "着手遅れ", "着手が大幅に遅れたため", "来月でも間に合う", "6月でも間に合うため",
    "停止が必要なため", "テストが必要なため", "申請が必要", "必要がなくなったため", "必要ではなくなりました", "必要ない", "もう発生していない", "障害が発生", "設定変更のため", "再設計",
    "再現しない", "設計の再検討が必要", "暫定対応済み", "仮復旧済み", "コメント対応のため", "レビューコメントなし", "その他の障害対応", "他の障害", "別件対応", "例のバグ", "技術的に無理",
    "技術的な制約", "理解が得られない", "了承されていない", "周知が終わっていない", "周知が必要", "わかる人がいない", "利用をやめた", "重要確認事項あり", "要員不足", "要件未定", "ベンダーの様子見",
    "当面不要", "遅延はベンダーで発生", "顧客の事情", "家庭の事情", "社内承認待ち", "業務繁忙", "別チームで管理", "AI-2待ち", "AI-2と重複", "AI-2次第",
)  # fmt: skip


@pytest.mark.parametrize("text", [*HOLLOW_EN, *HOLLOW_JA, *SIBLINGS_EN, *SIBLINGS_JA])
def test_no_more_than_that_it_is_late(text: str) -> None:
    """Alone, shouted, after thanks and twice, none of these says why."""
    for said in (text, f"{text.upper()}!", f"OK. {text}", f"了解です。{text}", f"{text}\n{text}"):
        assert not is_reason(said)


@pytest.mark.parametrize(
    "text",
    ["INC-7/AI-1: OK", "AI-3: see above", "INC-9/AI-12：了解です", "Yes, the same work", "同じ作業です"],
)
def test_a_key_before_it(text: str) -> None:
    """A key that stands before a reply is a label; one that says what is waited for is a reason."""
    assert not is_reason(text)
    assert not is_reason("INC-7/AI-1 postponed", names=("INC-7/AI-1",))
    assert is_reason("INC-7/AI-3 is late", names=("INC-7/AI-1",))
    assert is_reason("INC-7/AI-1: vendor is late")


@pytest.mark.parametrize(
    "text", ["AI-2", "INC-7/AI-2", "ＡＩ-2", "AI-2です", "AI-2, AI-3", "AI-2 and AI-3", "AI-2とAI-3"]
)
def test_bare_keys(text: str) -> None:
    """Keys of other items alone tell nothing of them; in a reason's cell they are left of a copied row."""
    assert not is_reason(text, names=("INC-7/AI-1", "AI-1"))
    assert is_reason(f"waiting for {text}")
    assert is_reason(f"{text}の完了待ち")


@pytest.mark.parametrize("text", [*HONEST_EN, *HONEST_JA, *NEAR_EN, *NEAR_JA])
def test_what_for(text: str) -> None:
    """Whoever says what the time is for, what goes on or what is broken, gives a reason in the same words."""
    assert is_reason(text)
    assert is_reason(f"{text}\nPlease see above, thanks")
    assert is_reason(f"了解です。{text}")
