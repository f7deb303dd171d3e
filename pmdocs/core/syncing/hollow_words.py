"""Words and phrases of replies that say no why, by families, in both languages; read by `reasons`."""

from __future__ import annotations

import re
import unicodedata

ONE_SOUND = re.compile(r"(?!ooo$)([^\W\d\u4e00-\u9fff])\1*")
"""``x``, ``www``, ``ああ``; a single ideograph says something, and so does OOO, out of office."""

SPOKEN = re.compile(
    r"(?:り(?:ょう|ょー|ょ)かい|おっ?けー?|おーけー?|らじゃー?|はー?い|さんくす|せんきゅー|あざー?っ?す|あざっ?しー?た|わかり|しょうち|ぎょい)+"
    r"(?:で[ーえ]*す|っす|なり|し|いたし|致し)?(?:ま[ーえ]*す|ました|まー?した|した)?"
)
"""Taking note in whichever kana, as it is spoken; no more is read in another kana than it stands in."""


_JAPANESE = (
    # taking note, assent, thanks, apologies
    "了解", "りょうかい", "りょ", "りょーかい", "でーす", "まーす", "承り", "御意", "オーケー", "ラジャー", "ラジャ", "あざす", "あざっす",
    "あざます", "リマインド", "承知", "かしこまり", "わかり", "分かり", "把握", "認識", "はーい", "はい", "いいえ", "いえ", "うん", "ええ",
    "ほい", "うい", "オッケー", "オッケ", "おっけー", "おっけ", "おけ", "おk", "ok", "なるほど", "そうです", "そう", "すみません", "すいません",
    "申し訳", "ごめんなさい", "ごめん", "ありがとう", "有難う", "どうも", "お疲れ", "よろしく", "宜しく", "お願い", "失礼", "草", "笑", "違い",
    "お待ち", "少々", "お手数", "おかけ", "まあ", "うーん", "えーと", "さあ", "だよね", "わから", "知らない", "知りません",
    # who will answer or do it, some day
    "確認", "対応", "連絡", "指摘", "回答", "質問", "返信", "返答", "記入", "記載", "追記", "検討", "調整", "修正", "更新", "進行", "着手",
    "書き", "書い", "書く", "後で", "あとで", "後ほど", "のちほど", "後日", "追って", "いずれ", "そのうち", "また", "今度", "予定",
    "やります", "やる", "やって", "今", "いま", "見て", "見ます", "みました",
    # the change told again
    "期日", "期限", "締切", "納期を", "納期変更", "納期延期", "優先度", "優先順位", "重大度", "深刻度", "日付", "日程", "スケジュール", "ステータス", "状態",
    "変更", "延期", "延長", "後ろ倒し", "先送り", "リスケ", "保留", "見送り", "中止", "やらない", "やりません", "ときました", "見直し", "下げ", "上げ", "変え", "ずらし", "遅れて", "遅れます", "遅れました",
    "明日", "本日", "今日", "来週", "来月", "来年", "今週", "今月", "年内", "上旬", "中旬", "下旬", "月末", "年明け", "年度末", "末",
    "一", "半", "ヶ月", "か月", "カ月", "週間", "p", "月", "日", "年",
    # nothing, or something else that is not here
    "理由は不要", "理由不要", "理由の記載は不要", "理由はいりません", "理由は要りません", "理由は必要ありません", "特段", "該当なし", "該当無し",
    "該当しません", "作業中", "特に", "なし", "無し", "無", "ないです", "ない", "理由", "未定", "未記入", "後述", "同上", "上記", "参照", "通り", "とおり", "前述", "前回",
    "不明", "同じ", "同様", "都合", "諸事情", "事情", "いろいろ", "色々", "なんとなく", "何となく", "何", "テスト", "こちら", "これ", "それ", "ここ",
    # what joins them
    "いたし", "致し", "致", "いただき", "頂き", "おき", "思い", "っす", "っした", "ですね", "です", "でした", "ました", "ます", "ません",
    "しています", "してます", "しました", "します", "して", "した", "し", "され", "する", "済み", "済", "ございます", "ございました",
    "ございません", "ありません", "ありました", "あります", "あって", "あり", "います", "いました", "ください", "下さい", "により", "による", "より",
    "ために", "ため", "なので", "ので", "こと", "さん", "様", "さま", "中", "ご", "お", "ね", "よ", "ー", "を", "に", "は", "が", "の", "へ", "と",
    "も", "で", "て", "た", "から", "まで", "頃", "ごろ",
    # thanks and greetings of mails
    "拝承", "拝見", "拝読", "お世話", "おせわ", "になって", "なって", "おり", "なり", "おつかれ", "いつも", "大変", "恐縮", "恐れ入り", "遅くな",
    "おはよう", "こんにちは", "こんばんは", "取り急ぎ", "ご認識", "以上", "念のため", "りました", "りません", "りま",
    # who will do it, some day
    "引き続き", "引続き", "継続", "努め", "頑張り", "がんばり", "頑張って", "努力", "善処", "前向き", "鋭意", "順次", "随時", "適宜", "なる早", "早急", "速やか",
    "至急", "近日", "近々", "まもなく", "もうすぐ", "もう少し", "少し", "ちょっと", "考え", "考えて", "取り組み", "取り組んで", "かかり", "しばらく",
    # the change told again, also that it was late, or is not done
    "延ば", "のば", "引き延ば", "繰り延べ", "繰り越し", "繰越", "持ち越し", "持越し", "に移動", "移動し", "動か", "移し", "後ろ", "倒し", "来期", "次期", "下期", "上期",
    "翌週", "翌月", "翌日", "翌年", "翌期", "再来週", "再来月", "以降", "次スプリント", "次のスプリント", "バックログ", "行き", "送り", "回し", "回す",
    "させ", "もらい", "もらって", "もらえ", "戴き", "変わり", "変わって", "変わった", "納期が過ぎ", "過ぎ", "過ぎて", "切れ", "超過", "遅延", "遅れ", "遅い",
    "間に合わ", "なかった", "なく", "でき", "できて", "いない", "いません", "未完", "未完了", "未対応", "未着手", "未達", "完了", "終わって", "終わら", "終わり",
    "終わった", "まだ", "自分", "私", "僕", "当方", "改めて", "あらためて", "別途", "スリップ", "オーバー", "でしたので", "だった", "だ",
    # nothing
    "なんでも", "何でも", "りゆう", "とくに", "とく", "など", "とか", "該当", "せず", "ノーコメント", "省略", "割愛", "空欄", "ダミー", "以前", "先ほど",
    "さきほど", "先述", "既述", "上", "前", "項目", "件", "もの", "やつ", "言うまでも", "言え", "秘密", "内緒", "ひみつ", "ほげ", "ふが", "ぴよ",
    "ふー", "ばー", "あれ", "れい", "ごにょごにょ", "むにゃむにゃ", "てすと", "さんぷる", "サンプル",
    # going on with it
    "続け", "続けたい", "続いて", "続行", "進め", "進めたい", "進んで", "作業", "取り掛かって", "取り掛かり", "とりかかって", "手をつけ", "手を付け", "最中", "途中", "道半ば", "進捗",
    "絶賛", "やっている", "やってい", "やってる", "いきます", "おります", "ところ", "もうちょっと", "もう", "あと", "あと少し", "もうしばらく", "今しばらく", "しばらくお待ち", "待ってください", "待って下さい",
    "待ってくれ", "待ってほしい", "待って欲しい", "いただきたい", "頂きたい", "もらいたい", "ほしい", "欲しい", "なんとか", "何とか", "そろそろ", "ほぼ", "間もなく", "着々と", "粛々と", "黙々と", "続きは", "続き", "もっと", "詳細は", "詳細", "ご覧",
    # that nobody cares
    "どうでも", "いい", "よい", "良い", "どっち", "なんだって", "何だって", "知るか", "知らん", "知ったこと", "じゃない", "ではない", "でしょ", "別に", "べつに", "気分",
    "気にし", "気にせ", "気になら", "気が向いたら", "勝手", "好き", "適当", "てきとう", "面倒", "めんどう", "めんどくさ", "めんどくさい", "面倒くさい", "面倒臭い", "めんどい", "だるい",
    "ほっといて", "放っておいて", "ほっとけ", "うるさい", "しつこい", "聞かない", "聞くな", "とりあえず", "だから", "だって", "まあいい", "関係ない", "関係ありません", "関係",
    "知らんがな", "じゃん", "そんなの", "興味", "やりたくない", "やる気がない", "やる気が出ない", "したくない", "たまたま", "何も", "もう一度", "再度", "再び", "下記", "以下", "添付", "別紙",
    # the change told again: for the time being, put off, set anew
    "一旦", "いったん", "ひとまず", "一先ず", "当面", "後回し", "あと回し", "あとまわし", "棚上げ", "ペンディング", "塩漬け", "寝かせ", "仮置き", "仮決め", "線表", "引き直し",
    "再調整", "再設定", "再検討", "再評価", "再スケジュール", "適正化", "やめ", "とき", "とく", "なった", "ている",
    # not done
    "出来", "出来て", "間に合いません", "間に合いそう", "なさそう", "なそう", "無理", "むり",
    # assent and apologies; later
    "うむ", "イエス", "ノー", "あいよ", "ほーい", "うぃ", "まぁ", "せやな", "そだ", "すまん", "すまぬ", "スマン", "許して", "お許し", "勘弁", "まー",
    "静観", "がんばる", "頑張る", "おいおい", "追々", "ぼちぼち", "のんびり", "ゆっくり",
    # nothing, or what everybody is to know
    "ナシ", "その他", "そのほか", "例の", "あの", "その", "察し", "仕方", "しかた", "しょうがない", "しゃーない", "やむなし", "やむを得ず", "やむを得ない", "やむをえない",
    "そういう", "という", "わけ", "なんか", "なんだかんだ", "まして", "言った", "言って", "何度も", "毎回", "言わずもがな",
)  # fmt: skip
"""Pieces of Japanese, without marks, of which a clause that says no reason is made."""

_ONE_PIECE = (
    "(?:"
    + "|".join(
        sorted(
            {unicodedata.normalize("NFKC", piece).casefold() for piece in _JAPANESE}, key=len, reverse=True
        )
    )
    + r"|\d)"
)
PIECES = re.compile(_ONE_PIECE + "++")
"""Possessive: the longest piece at each place, once read, is not tried anew."""

_JOINING = """
the a an i we you it its it's with this that that's these there here my our your me us there's about is are was were be been am do
does did has have had i'll we'll i'd we'd i've we've i'm we're will would shall should can could may might must to of in
on at by for from as and or but so then also until till because since not no none nothing nil null na
"""  # what joins words
_ASSENT = """
yes yep yup yeah nope nah ok okay okey kk sure thing fine right true agreed agree got noted ack acked
acknowledged roger copy cool great good nice done thanks thank thx ty cheers many much very asking letting let
know reminder ping bump lgtm sounds see okie apologies oops whoops idea idk dunno don't won't maybe sorry bad
worries np please pls plz gotcha ignore understood hi hello hey hm hmm hmmm huh oh ah eh lol haha
"""  # taking note, assent, thanks, apologies
_LATER = """
someday later tomorrow today now soon asap shortly tonight next one week weeks day days month months quarter
year sprint jan feb mar apr jun jul aug sep sept oct nov dec january february march april june july august
september october november december monday tuesday wednesday thursday friday saturday sunday early mid end
looking checking doing get back answer reply respond write explain add update updated fill check fix fixed look looks getting
into circle circling ask remind wip progress pending ongoing discuss discussed let's
"""  # who will answer or do it, some day
_RETOLD = """
set put requested per discussion new better date dates due deadline deadlines eta timeline timelines timing priority severity
iteration status st nd rd th out re item task
"""  # the change told again, by what it is of; `RETOLD` has its verbs
_NOTHING = """
tbd tba tbc todo x test asdf qwerty unknown above ditto same reason reasons justification particular specific
given provided just various circumstances explanation undefined unspecified nan void misc miscellaneous general other something etc
obvious self explanatory
"""  # nothing, or something else that is not here
_MORE = """
reminder reminders reminding nudge heads-up notice fyi cc appreciate appreciated welcome regards kind sincerely yours pleasure inconvenience dear absolutely definitely certainly
affirmative aye good morning afternoon evening
take taking eventually sometime investigate try best eod eow eom think thinking try trying
overdue late behind schedule slipping slips lapsed expired passed past missed carry carried over bumped back further
again longer bit little too only simply still yet already finished finish complete completed unfinished couldn't can't
didn't wouldn't wasn't weren't cannot unable able manage managed going gonna
backlog myself
comment comments nothing special whatever stuff things said say mentioned stated described explained explain elsewhere
earlier previously before beforehand separately offline follows usual
hoge fuga piyo foo bar baz qux quux lorem ipsum dolor sit amet bla blah bleh text word string world testing yada meh dummy sample placeholder example empty blank
"""  # what these families have besides
WORDS = frozenset(f"{_MORE} {_JOINING} {_ASSENT} {_LATER} {_RETOLD} {_NOTHING}".split())
"""English words of which a clause that says no reason is made."""

_ANEW = r"(?:plan(?:s|ned|ning)?|thought|(?:evaluat|assess|consider|prioriti[sz]|align|baselin)(?:e|ed|es|ing|ion|ation|ment)?)"
RETOLD = re.compile(
    r"(?:chang|mov|postpon|(?:re)?schedul|delay|push|slipp?|extend|extens|shift|(?:re)?adjust|lower|reduc|reduct|deferr?|dropp?"
    r"|cancell?|deprioriti[sz]|punt|park|paus|shelv|snooz|skipp?|updat)(?:e|s|es|ed|d|ing|ment|ments|ement|ements|ion|ions|ation|al|als|age)?"
    rf"|re{_ANEW}"
)
"""A verb of change, or its noun, in whichever form."""

NUMBER = re.compile(r"p?\d+(?:st|nd|rd|th)?|[a-z]|q[1-4]|h[12]|fy\d{2,4}")
_PLACES = (
    r"slack|chat|mail|mails|email|e mail|meeting|meetings|mtg|minutes|notes?|call|standup|sync|retro|review|thread|threads|teams|zoom"
    r"|comments?|tickets?|docs?|documents?|above|below|dashboards?|wiki|channel|links?|there|here|jira|confluence|notion|github|board|sheet"
    r"|spreadsheet|tracker|log|logs|changelog|history|description|table|row|section|page|postmortem|attachment|attached|runbook|readme"
)
_DAYS = r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|sprint"
_MONTHS = r"january|february|march|april|may|june|july|august|september|october|november|december"
_REFERENCE = r"[a-z]{1,6} \d+|\d+"
_OTHER_ITEM = r"(?:(?:[a-z]{1,6}\d+)+|[上前]の?|前回の?|他の?|別の?)"
POINTING = re.compile(
    rf"(?:please )?(?:see|check|refer to|cf|as in|as per|per|look at|go to|read) (?:(?:the|my|our|your|this|that|previous|other|latest|last|first|linked|attached) )*(?:{_PLACES}|items?)(?: (?:{_PLACES}|on|in|of|the|our))*"
    rf"|(?:yes |yeah |it's |it is |this is |for |with |the |exactly |still )*same(?: thing| here)?(?: (?:work|task|reason|reasons|as|for|with|in|on|of|the|item|items|action|other"
    rf"|last|previous|first|one|ones|old|story|row|time|change|it|is|usual|before|above|below|{_REFERENCE}))*"
    rf"|(?:(?:i|we|it|this|that|they|the|reason|reasons|is|was|were|will|shall|should|can|could|to|be|been|being|has|have|had|already|as|let's"
    rf"|i'll|we'll|let|us|me) )*(?:explain|discuss|tell|told|share|clarify|clarifi|mention|describ|describe|announc|announce|talk|talked"
    rf"|answer|agreed|comment|report)(?:d|ed|ing|s)?"
    rf"(?: (?:it|this|that|these|the|a|an|our|my|reason|reasons|why|more|details|about|later|next|in|at|on|during|over|via|by|with|elsewhere"
    rf"|separately|offline|today|tomorrow|last|weekly|daily|monthly|soon|everyone|everybody|you|all|to|after|{_PLACES}|{_DAYS}))*"
    # taking note, if it is not denied: what is not yet approved is a cause
    r"|(?:(?:the|this|that|it|it's|is|was|has|been|new|date|change|priority|all|already|fully|i|i've|we|we've|have) )*(?:confirmed|accepted|acceptable"
    r"|approved|verified|reviewed|justified|read|seen|all good)|(?:no|not a) (?:problems?|worries|objections?)(?: (?:here|at all|for (?:me|us)|with (?:it|that|this)))*|others"
    # who will do or tell it, some day
    rf"|(?:(?:i|we|i'll|we'll|will|shall|have|has|had|just|now|soon|only|is|are|am|it|this|work) )*(?:start(?:s|ed|ing)?|begin(?:ning|s)?|begun)"
    rf"(?: (?:it|this|that|on|work|soon|now|shortly|today|tomorrow|next|in|{_DAYS}|quarter|{_MONTHS}|q[1-4]))*"
    r"|(?:(?:i|we|will|shall) )*revert(?:ing)?(?: (?:back|soon|shortly|later|to you))*"
    r"|(?:(?:yet|still|eta|date|details|it|reason|is|are) )*to be (?:determined|confirmed|defined|decided|announced|discussed|filled|added|provided)"
    r"(?: (?:in|later|soon|yet|here))*"
    rf"|(?:(?:it|it's|this|is|are|we|will|be|being|now) )*track(?:ed|ing)?(?: (?:it|this|that|separately|elsewhere|(?:in|on|by|with|via) (?:(?:the|our|a) )?(?:{_PLACES})))*"
    rf"|(?:(?:all|more|the) )*details? (?:is |are )?in (?:the |our )?(?:{_PLACES})|(?:the |our )?(?:{_PLACES}) (?:has|have) (?:(?:all|more|the) )*details?"
    r"|it is what it is|so it goes|for no (?:particular |special |good )?reason|(?:still )?working on (?:it|this|that)"
    r"|(?:(?:that|it|this) )?makes (?:perfect |total |a lot of )?sense(?: to me)?"
    r"|(?:(?:i think |there is |there's |we need )?no (?:\w+ )?|(?:a |the )?)(?:reason|explanation|justification)s?"
    r"(?: is| was)?(?: not|n't)? (?:needed|necessary|required)(?: here)?"
    r"|(?:for )?(?:other|some) reasons?|come back to this|(?:will )?(?:follow up|come back)(?: later| on this)?"
)
"""Phrases that point elsewhere, or tell the change again; their words alone would say too much."""

_AMOUNT = r"(?:(?:a|an|some|just|still|me|us|bit|little|much|lot|lots|of|another|couple|few|several|one|two|three|the|\d+) )*"
_UNITS = r"(?:time|hours?|days?|weeks?|months?|sprints?|quarters?)"
_TO_WORK = r"(?:working|going|trying|moving|pushing|at|plugging away|chipping away|hacking|doing|digging)"
PHRASES = re.compile(
    r"(?<!\S)(?:"
    # more time, which tells only that it is late
    rf"(?:(?:needs?|needed|needing|requires?|required|wants?|wanted|requesting|ask(?:ing|ed)? for|give|have|get|got|takes?|taking|took|use|like|buy) )?"
    rf"{_AMOUNT}(?:more|extra|additional|further) (?:of )?{_UNITS}(?: (?:is|was|are) (?:needed|required|necessary)| needed| required)?"
    rf"|(?:needs?|needed|requires?|required|takes?|taking|took|give) {_AMOUNT}{_UNITS}(?: more| longer)?|(?:another|a few|a couple of) {_UNITS}"
    r"|(?:takes?|taking|took|needs?) (?:(?:a|bit|little|much|way|some|it|me|us) )*longer|more than (?:planned|expected|thought|estimated)"
    r"|than (?:we |i )?(?:(?:had|was|were|originally) )*(?:planned|expected|thought|anticipated|estimated|hoped)|buying time|time's up|(?:ran|run|running) out of time|(?:takes?|taking|took) (?:quite )?a while"
    # going on with it
    rf"|(?:keep|keeps|keeping|kept) (?:on )?{_TO_WORK}(?: away)?|(?:continues?|continuing|carry(?:ing)? on|go(?:ing)? on|press(?:ing)? on|push(?:ing)? on|plodding on)"
    rf"(?: to| with)?(?: (?:the )?(?:work|working|with))?|(?:still|currently|actively|always|we're|i'm|are|am|is) (?:at )?(?:working|going|trying)|works? on|working on"
    r"|(?:the )?work (?:continues|goes on|is (?:still )?(?:ongoing|under ?way|in progress))"
    r"|(?:under ?way|in the works|on track|on it|at it|on my (?:list|plate|radar|todo list|to do list)|on (?:our|the) (?:list|radar|plate))"
    r"|(?:still )?being worked on|plugging away|ongoing efforts?|busy with (?:it|this|that)|doing what (?:we|i) can|soon as possible|(?:making|make|some) progress|getting there|almost (?:there|done|ready)|nearly (?:there|done|ready)|not (?:quite )?(?:there|ready) yet"
    r"|(?:(?:didn't|did not|haven't|have not|hasn't|never) )?(?:get|got|gotten|getting) (?:a)?round to|get to (?:it|this|that)|(?:has|have|had|is|was) (?:not|n't) (?:been )?(?:started|begun)|not (?:yet )?started|haven't started|hasn't started"
    # that nobody cares
    r"|(?:who|nobody|no one|none of us) (?:really )?(?:cares?|bothers?|minds?)(?: about)?|(?:don't|do not|doesn't|does not|couldn't|could not|can't|cannot) (?:really )?(?:care|matter|bother|mind)(?: less)?(?: about)?"
    r"|what does it matter|so what|why not|never ?mind|forget (?:it|about it)|none of your business|mind your own business|leave (?:me|us|it) alone|(?:stop|don't|do not|quit) ask(?:ing)?"
    r"|(?:feel|felt|feels) like(?: it)?|(?:want|wanted|wants) to|can't be (?:bothered|arsed)|(?:too |just )?lazy|not (?:my|our|your) (?:problem|concern|business)|no big deal|not a big deal|(?:don't|do not) know(?: why)?|no idea why"
    r"|(?:do |as |what |whatever )+(?:you|we|i|they) (?:like|want|please|say|wish)|if you say so|because i can|give (?:me|us) a break|get off my back|deal with it|said so"
    # not done
    r"|(?:done|finish|finished|complete|completed|manage|managed|make it|made it)(?: it| this| that)* (?:in|on) time|(?:make|made|making) it|running (?:late|behind)"
    # the change told again
    rf"|re {_ANEW}|extension (?:granted|approved)"
    r"|roll(?:ed|ing|s)? (?:over|forward|to|into)|on (?:hold|ice)|(?:on )?(?:the )?back ?burner|(?:is|as|looks|seems) (?:the )?(?:more )?(?:correct|appropriate|suitable)"
    # no reason, or one that everybody is to know
    r"|at all|whatsoever|beyond (?:our|my) control|c'est la vie|(?:(?:real|good|valid|proper|actual|true|specific|other|certain|some|any|obvious|known|internal|technical"
    r"|business|organi[sz]ational|operational|unforeseen|unexpected|special) ){1,4}(?:reasons?|circumstances|explanations?|justifications?)"
    r"|without (?:(?:a|any|real|good|specific) )*(?:reason|explanation|justification)s?"
    r"|(?:something|things|stuff|life|shit)(?: else)? (?:just )?(?:came up|comes up|happen(?:s|ed))"
    r"|(?:you|they|people|everyone|everybody|(?:we|you) all) (?:already )?knows?(?: (?:why|it|that))?"
    # later
    r"|(?:details|more) (?:to (?:follow|come)|will follow|follow)|to follow|time permitting|(?:when|if|as|once) (?:time (?:permits?|allows?)|possible|(?:i|we) (?:can|have (?:a chance|time)))|stay tuned|watch this space"
    r")(?!\S)"
)
"""Phrases that say as little within a clause as `WORDS` do: what is left beside them has to say why."""

POINTING_JAPANESE = re.compile(
    rf"{_OTHER_ITEM}(?:項目|件|理由|もの|アクション|アイテム)?(?:の?理由)?(?:と|に)(?:同じ|同様|同一|同文|準じ){_ONE_PIECE}*+"
    r"|(?:次回|次|今度|明日|来週|本日|今日|昨日|先日|先週|今週|定例|週次|朝|夕|前回|すでに|既に|別|の|に)*"
    r"(?:mtg|meeting|slack|jira|teams|zoom|chat|mail|ミーティング|会議|会|定例|打ち合わせ|打合せ|朝会|夕会|スラック|チャット|メール|口頭|電話|別途|別紙|議事録"
    r"|コメント|スレッド|チケット|別スレ|対面|直接|レビュー会|場)(?:上|内|中)?(?:で|にて|に|の|を|から|でも|では|は)?"
    rf"(?:お?話|説明|管理|追跡|共有|伝え|報告|お?相談|合意|記載|書|回答|述べ|言|議論|周知|案内|参照|通り|とおり)(?:し|って|った|い|います|っています|きます|り)?{_ONE_PIECE}*+"
)
"""The same as another item, or what was or will be told elsewhere; of letters alone."""

_SPAN = (
    r"お?時間|お?日数|猶予|余裕|(?:\d+|数|一|二|三|半)(?:日間?|週間?|[ヶかカ]月)(?:ほど|くらい|ぐらい|程度)?"
)
_TOOLS = (
    r"(?:ダッシュボード|ボード|ウィキ|wiki|資料|ドキュメント|docs?|文書|本文|備考|変更履歴|履歴|ログ|チケット|コメント|スレッド|スレ|チャット|メール|slack|jira|notion"
    r"|confluence|github|リンク|url|スプレッドシート|管理表|シート|表|議事録|メモ|ページ|ポストモーテム|振り返り|ふりかえり|手順書|添付|別紙|別表|左記|右記|下記|上記|以下)"
)
_NONE = r"(?:なし|無し|ナシ|無|ない(?:です)?|(?:あり|ござい)ません)"
PHRASES_JAPANESE = re.compile(
    # none given, or none in particular
    rf"(?:特記(?:事項)?|備考|コメント)(?:は|も|が|等|など)*(?:特に)?{_NONE}$|^(?:他|ほか|等)$|^(?:仮|暫定)(?:です)?$|(?:他|ほか|別)の?(?:理由|事情)"
    r"|(?:諸般|種々|諸々|もろもろ|様々|さまざま|内部|内部的|技術的|技術上|業務|業務上|運用上|社内|何らか|何か|一定|適当|大人)[のな]?(?:理由|事情|都合)"
    # the change told again, as needed, as it arose, as right
    r"|(?:変更|延期|延長|見直し|調整|先送り|後ろ倒し|リスケ|確認|検討|^)(?:する|が|の)*必要(?:が(?:ある|あり|あった|生じ|出て)|な(?=ため|ので|の)|です|でした|だから|だった|と(?:な|判断))"
    r"|(?:遅延|遅れ|変更|延期|ずれ)[がの]?(?:発生|生じ|出(?=[てた]))|p\d(?:が|の(?:方|ほう)が|で)正しい|仮の(?:日付|日程|期日|期限|優先度)"
    # later
    r"|要(?:確認|調整|検討|相談|対応|連絡)|様子を?見"
    # assent, or what everybody is to know
    r"|ご?(?:了承|容赦|理解)(?:を|の(?:ほど|程))?(?:ください|下さい|願い|お願い|いただ|頂|$)|(?:周知|ご?存[知じ])の(?:通り|とおり)|(?:わか|分か)る(?:でしょう?|だろう?|よね|はず)"
    # more time; behind に stands what it takes the time for
    rf"|(?:(?<!に)|(?<=までに))(?:{_SPAN})(?:を|が|は|も|だけ|ほど|くらい|ぐらい)*(?:もう|あと)?(?:少し|ちょっと|しばらく)?"
    r"(?:必要|要(?:る|り|する|して|し)|い(?:る|り)|か?(?:かか|掛か)(?:る|り|って|った)(?:そう)?|くださ|下さ|頂|いただ|戴|ほし|欲し|もら|貰|くれ|切れ)(?:きたい|ける|けれ|けます|い|える|な)?(?:ば)?"
    r"|(?:ちょっと|少し|もう少し|しばらく)待って$|(?<!に)(?:まだ|もう少し|もうちょっと|しばらく|思ったより|予想より|想定より|予定より|想定以上に|予想以上に)(?:長く)?(?:かか|掛か)(?:る|り|って|った)(?:そう)?"
    # somewhere else, of which no more is said; a ticket by its number is the cause itself
    rf"|{_TOOLS}(?:欄|先|の?(?:方|ほう|内容|上|中|通り|とおり))*(?:に|を|は|が|へ)?"
    r"(?:(?:ご)?(?:参照|参考|確認|覧)|見(?:て|ろ|れば|ると)|読(?:んで|め|めば)|(?:記載|書(?:いて|いた|き)|あ)(?:の|し|って|る|り|た|あ|済)*|の?(?:通り|とおり))"
    r"(?:し?て|ください|下さい|お?願い|願い|いただき|頂き|いただければ|します|ます|いたし|致し|です|のこと|の?通り|の?とおり|に|わか|分か|る|り|と)*$"
)
"""Phrases that say as little within a Japanese clause as `PIECES` do; of letters alone."""

BY_SOMEBODY = re.compile(
    r"[A-Z][a-z]+(?:さん)?(?:が|の方で)(?:変更|修正|更新|入力|延期|移動)(?:し(?:た|ました|ています)|済み?|です)*\W*"
)
"""Who changed it, known by the capital of a name."""


# Keys struck at random


def _runs() -> str:
    rows = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890")
    runs = {
        each[start:end]
        for row in rows
        for each in (row, row[::-1])
        for start in range(len(row))
        for end in range(start + 3, len(row) + 1)
    }
    runs |= {"qaz", "wsx", "edc", "wasd", "bla", "blah"}
    return "|".join(sorted(runs, key=len, reverse=True))


IS_JUNK = re.compile(
    rf"(?:{_runs()})+|(?=.{{4}})([a-z]{{2,4}})\1+|(?!ooo$)([a-z])\2{{2,}}|[bcdfghjklmnpqrstvwxz]{{6,}}"
)
"""A word of neighbouring keys, of a part struck again and again, or of many letters without a vowel."""

TO_SOMEBODY = re.compile(
    r"(?i:ok(?:ay)?|thanks|thank you|thx|noted|ack(?:nowledged)?|got it|gotcha|understood|roger|sure|will do)"
    r"\W+(?i:(?:by|from|to)\s+)?[A-Z][a-z]+\W*"
)
"""An assent and a name, known by its capital: a word in small letters may say why."""

TELLING = re.compile(
    r"\bnice[ -]to[ -]have\b|(?:\b(?:not|never)|n't) (?:(?:really|actually|an?) )*p\d\b|\bp\d(?:では?|じゃ)(?:な[いかく]|あり)"
    r"|\b(?:late start|start(?:ed|ing)? (?:\w+ )?late)\b|着手(?:が|は|自体が)?(?:大幅に|少し)?遅"
    r"|\b(?:can't|cannot|couldn't|(?:not|un)(?: ?able to)|could not|can not) test\b",
    re.IGNORECASE,
)
"""What says why though each of its words says nothing."""

ONLY_ITEMS = re.compile(r"(?:(?:[\w.-]+/)?AI-\d+(?:です|と|や|and\b|\W)*+)+", re.IGNORECASE)
"""Keys of items, of which no more is said."""

ALPHABET = re.compile(r"(?:abcd?e?f?g?(?:\W*def)?|w?xyz+y?)\W*", re.IGNORECASE)
"""The first or last letters; as part of a ticket's key they are none."""

QUESTION = re.compile(
    r"(?:(?:何|なん|なに)(?!か|も|ら|度|回|人)|どう|どこ|誰|だれ|いつ(?!も)|どの|どれ|どちら|いくら).*(?:でしょう|だろう|ですっけ|だっけ)[\s\"'」』)]*$|"
    r"(?:です|ます|でした|ました|ません|しょう|だろう|の|どう|いつ|何|なに)か(?:な|ね)?[\s\"'」』)]*$|っけ$"
    r"|^(?:え|あれ|で)?(?:なぜ(?!なら)|何故(?!なら)|なんで|何で|どうして|どの|どれ)(?:.*(?:の|か|ん|な))?$"
    r"|^(?:どういう(?:意味|こと)|教えて)"
    r"|(?:とは|って)(?:何|なに)(?:の?こと)?$|(?:教えて|お聞かせ)(?:ください|下さい|いただけ|もらえ|ほしい)"
    r"|^(?:(?:and|but|so|sorry|hm+|well|ok|wait)\W+)*(?:what|why|how|when|where|which|who|whose)"
    r"(?:'s|\s+(?:is|are|was|were|am|do|does|did|has|have|had|can|could|should|would|will|shall|may|exactly|on earth)\b"
    r"(?!.+\b(?:is|are|was|were|remains?)\s+(?:\w+\s+){0,2}(?:unclear|undecided|unknown|undefined|open|decided|not (?:\w+ )?(?:clear|known|settled|defined))\b)|"
    r"\s*(?:me|this|that|so|not|now|then|one)?\W*$)"
    r"|^(?:(?:and|but|so|sorry|well|ok)\W+)*(?:is|are|was|were|am|do|does|did|has|have|had|can|could|should|would|will|shall|may)"
    r"(?:n't)?\s+(?:it|this|that|these|those|there|we|you|i|they|he|she|anyone|anybody|someone|somebody)\b"
    r"|\bcan you (?:tell|explain)\b|\bplease (?:tell|explain|clarify|advise)\b",
    re.IGNORECASE,
)
"""A clause that asks."""
