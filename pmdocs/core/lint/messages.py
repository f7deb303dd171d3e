"""What a finding says, in both languages: why it is one, and a direction in which to rewrite."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

Words = tuple[str, str, str, str]
"""Why and rewrite in English, why and rewrite in Japanese."""

_WHO_EN = (
    "Who did it explains nothing that could be changed. Ask what made it possible, and name a role instead of a "
    "person: 'the deploy tool accepted a production target without confirmation'."
)
_WHO_JA = "「誰が」ではなく「何が・どのように」それを可能にしたかを書けないか。例:「確認がなくてもリリースできる手順になっていた」"
_FACT_EN, _FACT_JA = "Fill it in, or write why it does not apply.", "記入するか、対象外である理由を書く。"

_MESSAGES: Mapping[str, Words] = MappingProxyType(
    {
        "blame-word": (
            "It puts the cause into somebody's care or character, where no measure can reach it.",
            _WHO_EN,
            "原因を人の注意力や資質に求めており、対策につながらない。",
            _WHO_JA,
        ),
        "person-subject": (
            "People are the subject of a mistake here, named or not.",
            _WHO_EN,
            "人を主語にした「誤り」になっている(主語が省かれていても同じ)。",
            _WHO_JA,
        ),
        "counterfactual": (
            "It tells of another past, known only afterwards, and not of what happened.",
            "Write what happened, and what made it reasonable then: 'the dashboard was not linked from the alert'. "
            "What is missing belongs into an action item.",
            "起きなかった過去(結果論)を述べており、実際に起きたことを述べていない。",
            "実際に起きたことと、その時それが妥当に見えた理由を書く。例:「アラートからダッシュボードへのリンクがなかった」。足りない仕組みはアクションアイテムに書く。",
        ),
        "effort-only": (
            "It relies on people's care, which is not there at three in the morning.",
            "Which mechanism works without effort? 'Compare the settings before a release and stop on a difference'.",
            "人の注意や努力に頼っており、深夜3時には働かない。",
            "努力がなくても働く仕組みは何か。例:「リリース前に設定差分を自動で検査し、差分があれば止める」",
        ),
        "eye-check": (
            "A check by eye depends on who looks, and when.",
            "Can a machine compare it and stop the work on a difference?",
            "目視の確認は、見る人とその時の状況に左右される。",
            "機械で比較し、差分があれば止められないか。",
        ),
        "weak-action": (
            "Nobody can tell when this is done.",
            "Verb, object, and a sign that it is done: 'alert when the error rate of checkout is above 1 % for 5 minutes'.",
            "何をもって完了とするかがわからない。",
            "動詞+対象+完了の判定を書く。例:「決済のエラー率が5分間1%を超えたら通知する」",
        ),
        "no-measure": (
            "It promises more or less of something without saying how much.",
            "From which value to which, measured where?",
            "どれだけ変えるのかが書かれていない。",
            "どこで測る何の値を、いくつからいくつにするのかを書く。",
        ),
        "vague-amount": (
            "A reader cannot tell what exactly, how many, how long or how much.",
            "Name the thing, write the number, or the best estimate and where it comes from.",
            "何がどれだけ(数・時間・程度)なのかが読み手に伝わらない。",
            "対象と数値を書く。なければ、おおよその値とその根拠を書く。",
        ),
        "vague-when": (
            "No day comes of it.",
            "Write a due date.",
            "いつまでかが決まっていない。",
            "期日を書く。",
        ),
        "ai-unowned": (
            "What everybody or somebody should do, nobody does.",
            "Name one owner.",
            "全員や「誰か」の仕事は、誰の仕事にもならない。",
            "担当を1人決める。",
        ),
        "animated": (
            "It judges; a reader who was there stops reading.",
            "Write what happened, in numbers.",
            "感情や評価が入っており、関わった人が読みにくい。",
            "起きた事実を数値で書く。",
        ),
        "minimiser": (
            "It calls easy what was not easy at the time.",
            "Leave the word out, or write what made it hard.",
            "当時は難しかったことを、簡単に見せている。",
            "その語を省くか、何が難しくしていたかを書く。",
        ),
        "missing-section": (
            "A postmortem has this, and here it is not found.",
            "Add it; one sentence, or one value, is more than none.",
            "ポストモーテムに必要な項目が見つからない。",
            "追加する。一文、一つの値でもあるほうがよい。",
        ),
        "empty-section": ("Nothing is written there yet.", _FACT_EN, "まだ何も書かれていない。", _FACT_JA),
        "hollow-section": (
            "It is filled in, but tells a reader nothing.",
            "What would somebody who was not there want to know?",
            "埋まってはいるが、読む人に何も伝わらない。",
            "その場にいなかった人が知りたいことは何か。",
        ),
        "placeholder-left": (
            "A placeholder of the template is left.",
            _FACT_EN,
            "テンプレートの記入欄が残っている。",
            _FACT_JA,
        ),
        "impact-no-number": (
            "No number tells how bad it was.",
            "How many users, requests, minutes, how much money or error budget?",
            "影響の大きさを示す数値がない。",
            "ユーザー数、リクエスト数、時間、金額、エラーバジェットなどを書く。",
        ),
        "review-late": (
            "Its review should have been held by now; what people remember fades.",
            "Hold it, however short, or set the status if it was held.",
            "期限を過ぎているが、まだレビューされていない。時間がたつほど記憶は薄れる。",
            "短くてもよいのでレビューを行う。実施済みならステータスを更新する。",
        ),
        "publish-late": (
            "It should have been shared by now; nobody else can learn from it before.",
            "Share it as it is, with what is still open marked, or set the status if it was shared.",
            "期限を過ぎているが、まだ公開されていない。公開されるまで他の人は学べない。",
            "未確定の部分を明記して公開する。公開済みならステータスを更新する。",
        ),
        "no-actions": (
            "Nothing follows from the postmortem.",
            "Write at least one action that makes this less likely or less bad, or why there is none.",
            "このポストモーテムから何も生まれていない。",
            "再発を減らす、または影響を小さくするアクションを1つ以上書く。なければその理由を書く。",
        ),
        "ai-no-owner": ("Nobody owns it.", "Name one owner.", "担当がいない。", "担当を1人決める。"),
        "ai-no-due": ("It has no due date.", "Write a due date.", "期日がない。", "期日を書く。"),
        "ai-no-priority": ("It has no priority.", "P0 to P4?", "優先度がない。", "P0〜P4のどれか。"),
        "ai-no-ticket": (
            "No ticket holds it.",
            "Link the ticket where it is worked on.",
            "チケットがない。",
            "作業するチケットへのリンクを書く。",
        ),
        "ai-many-owners": (
            "With several owners nobody knows whose turn it is.",
            "One owner; the others help.",
            "担当が複数いると、誰の番かわからなくなる。",
            "担当は1人にし、他の人は協力者とする。",
        ),
        "doc-many-owners": (
            "The document has several owners.",
            "One owner sees to its completion.",
            "文書のオーナーが複数いる。",
            "完成まで見届けるオーナーを1人決める。",
        ),
        "ai-same-priority": (
            "When everything has one priority, nothing has.",
            "Which one would you do if you could do only one?",
            "すべて同じ優先度では、優先度がないのと同じ。",
            "1つしかできないならどれを選ぶか。",
        ),
        "ai-no-p0p1": (
            "Users were affected badly, and no action is urgent.",
            "Which action is P0 or P1?",
            "利用者への影響が大きいのに、急ぐアクションがない。",
            "P0またはP1のアクションはどれか。",
        ),
        "ai-no-prevent": (
            "Users were affected badly, and no action keeps it from happening again.",
            "Which change makes the root cause impossible or harmless? Give it the type Prevent.",
            "利用者への影響が大きいのに、再発を防ぐアクションがない。",
            "根本原因をなくす、または無害にする変更は何か。種別を「予防」にする。",
        ),
        "ai-mostly-mitigate": (
            "Most actions only soften the next one.",
            "What would prevent it?",
            "アクションの大半が影響の緩和にとどまる。",
            "何があれば防げるか。",
        ),
        "ai-no-action": (
            "A row says nothing to do.",
            "Fill it in or delete the row.",
            "行にアクションが書かれていない。",
            "記入するか、行を削除する。",
        ),
        "unknown-heading": (
            "pmdocs does not know this heading; what stands there is kept, but read as nothing.",
            "Use a heading of the template, or leave it.",
            "pmdocsが知らない見出し。内容は残るが、どのセクションとも見なされない。",
            "テンプレートの見出しを使うか、そのままにする。",
        ),
        "ambiguous-heading": (
            "The heading may mean two sections.",
            "Say root causes or trigger.",
            "見出しが2つの意味に取れる。",
            "「根本原因」か「発生要因」と書く。",
        ),
        "duplicate-heading": (
            "Two headings mean the same section.",
            "Join them, or rename one.",
            "同じ意味の見出しが2つある。",
            "まとめるか、片方の名前を変える。",
        ),
        "unknown-value": (
            "The value is not understood.",
            "Use a value of the template.",
            "値を読み取れない。",
            "テンプレートの値を使う。",
        ),
        "date-unreadable": (
            "The date is not understood.",
            "2026-11-20 is always understood.",
            "日付を読み取れない。",
            "2026-11-20 の形なら必ず読み取れる。",
        ),
        "date-implausible": (
            "The date is far away.",
            "Is the year right?",
            "日付が離れすぎている。",
            "年は正しいか。",
        ),
        "date-weekday-mismatch": (
            "Date and weekday do not fit.",
            "Which of the two is right?",
            "日付と曜日が合わない。",
            "どちらが正しいか。",
        ),
        "date-ambiguous": (
            "Day and month may be read either way.",
            "2026-11-20 is always understood.",
            "日と月のどちらとも読める。",
            "2026-11-20 の形なら必ず読み取れる。",
        ),
        "date-year-guessed": (
            "This year or the next? The date is not read.",
            "Write the year.",
            "今年か来年か分からず、日付を読み取れない。",
            "年を書く。",
        ),
        "suggested-insertion": (
            "Words that are only suggested are not read yet.",
            "Accept or reject the suggestion.",
            "提案中の追加はまだ読まれない。",
            "提案を承認または拒否する。",
        ),
        "suggested-deletion": (
            "Words that are suggested to go still count.",
            "Accept or reject the suggestion.",
            "提案中の削除はまだ有効な文として扱われる。",
            "提案を承認または拒否する。",
        ),
        "two-action-tables": (
            "There are several tables of actions.",
            "One table, or a heading for each.",
            "アクションの表が複数ある。",
            "1つにまとめるか、それぞれに見出しを付ける。",
        ),
        "action-list-ignored": (
            "Lines beside the action items are not read as such.",
            "Name an owner, a day or a ticket in them, or move them to the action items.",
            "アクションアイテムが別にあるため、この箇条書きは読まれない。",
            "担当者・期日・チケットのいずれかを書くか、アクションアイテムに移す。",
        ),
        "checklist-unreadable": (
            "The ticks of a checklist cannot be read.",
            "Write ☐ or ☑, or use a table with a Status column.",
            "チェックリストのチェックは読み取れない。",
            "☐・☑ と書くか、ステータス列のある表を使う。",
        ),
        "struck-item": (
            "This action is struck through, which may mean done or dropped: it stays open.",
            "Say done, or won't do with a reason.",
            "アクションに取り消し線が引かれているが、完了か取りやめか分からないため、未完了のままとする。",
            "「完了」と書くか、「対応しない」と理由を書く。",
        ),
        "guessed-heading": (
            "No heading says action items, and this one's list reads like them: it was taken for that.",
            "Name it Action items, if it is.",
            "アクションアイテムという見出しがなく、ここの箇条書きがそれらしいため、アクションとして読んだ。",
            "そうであれば、見出しを「アクションアイテム」にする。",
        ),
        "guessed-item": (
            "This line stands outside of the action items and reads like one: it was taken for that.",
            "If it is one, write TODO: before it or move it to the action items; if not, reword it, or set it to Won't do in the tracker.",
            "アクションアイテムの外にあるが、文面がそれらしいため、アクションとして読んだ。",
            "アクションなら「TODO:」を付けるかアクションアイテムに移す。違えば書き直すか、トラッカーで「対応しない」にする。",
        ),
        "maybe-work": (
            "This line reads like follow-up work, and is not tracked: it names neither an owner nor a day.",
            "If it is, name one, write TODO: before it, or move it to the action items.",
            "フォローアップの作業のように読めるが、担当者も期日もないため、追跡していない。",
            "作業であれば、担当者か期日を書くか、「TODO:」を付けるか、アクションアイテムに移す。",
        ),
        "template-unfilled": (
            "Title or head of the document are as its template has them, so its actions count as samples.",
            "Give it the incident's title, and fill in the date and the other facts at the top.",
            "表題または冒頭がひな形のままのため、アクションは記入例とみなされる。",
            "表題をインシデントのものにし、冒頭の日付などを記入する。",
        ),
    }
)

RULES = tuple(_MESSAGES)
"""Every rule, by id."""

ADVICE: Mapping[str, str] = MappingProxyType(
    {
        "en": "Ask what and how, not who and why. Human error is a starting point, never the cause. Speak of roles.",
        "ja": "「誰が・なぜ」ではなく「何が・どのように」を問う。ヒューマンエラーは出発点であって原因ではない。人名でなく役割で書く。",
    }
)
"""General advice, printed once below findings about wording."""


def why_and_rewrite(rule: str, lang: str) -> tuple[str, str]:
    """The two texts of a rule; ``lang`` is ``en`` or ``ja``. Raises KeyError for an unknown rule."""
    words = _MESSAGES[rule]
    return (words[2], words[3]) if lang == "ja" else (words[0], words[1])


_PLACES = {
    "en": {
        "line": "line {}",
        "table": "table {}, row {}, column {}",
        "document": "the document",
        "item": "action {}",
    },
    "ja": {"line": "{}行目", "table": "表{}の{}行{}列", "document": "文書全体", "item": "アクション{}"},
}


def place_words(kind: str, lang: str, *numbers: object) -> str:
    """A place in words."""
    return _PLACES["ja" if lang == "ja" else "en"][kind].format(*numbers)
