"""Weights of the reader of sections, made by benchmarks/sections_train.py: not to be edited.

A line for each feature; `linear.decode` reads it.
"""

OWN = 0.109231
UNITS = (0.077159, 0.077159)

TABLE = """\
kind checkbox	`HV
kind ordered	Sr,
l 000	YFX
l 100	ZQM
l 1000	`LR
l 118	UIU
l 120	WXF
l 140	\\c;
l 1402	YXF
l 200	RWG
l 2019	Z\\B
l 2021	Z^@
l 2022	Y\\B
l 2023	^[C
l 2025	U^@
l 204	V^@
l 220	W\\B
l 2211	fA]
l 2212	cDZ
l 2215	cDZ
l 256	W]A
l 300	RWG
l 310	\\IU
l 320	fHV
l 340	WYE
l 409	cIU
l 410	TZD
l 412	\\]A
l 429	]KS
l 4410	fFX
l 4411	cDZ
l 4415	hB\\
l 4471	WWG
l 500	\\JT
l 503	YHV
l 512	YHV
l 5120	cFX
l 771	cGW
l 882	cIU
l 883	cIU
l 884	cFX
l 900	WUI
l 901	fEY
l 902	bMQ
l 903	cJT
l 907	cFX
l 912	T[C
l 988	T\\B
l about	YWG
l above	eFX
l accounts	`>`
l acknowledge	YHV
l acm	cDZ
l action	W[C
l actions	aFX
l add	iDZ
l added	`HV
l adding	cIU
l address	YFX
l addresses	R]A
l adds	jFX
l admin	`IU
l admission	cFX
l advance	cHV
l affected	VZD
l after	]A]
l again	Uk3
l against	aFX
l agent	VYE
l agree	bIU
l ahead	n@^
l alarm	YGW
l alert	g7g
l alerts	_IU
l all asks	b]A
l all coded	fd:
l all dated	g>`
l all not	[RL
l all owned	nDZ
l all promise	iGW
l all task	iNP
l all timed	d[C
l all tracked	mHV
l all undertakes	hKS
l all urgent	hJT
l all was	da=
l alone	cGW
l already	YYE
l although	YHV
l ana	cGW
l android	]IU
l announced	fFX
l another	VJT
l ansible	hB\\
l answer	\\b<
l answered	^ZD
l any	`KS
l any asks	ca=
l any coded	S^@
l any dated	\\LR
l any done	S^@
l any labelled	Xa=
l any not	Sd:
l any now	v:d
l any owned	_GW
l any past	SYE
l any promise	bKS
l any stated	]IU
l any task	bLR
l any timed	ff8
l any tracked	dJT
l any undertakes	bKS
l any urgent	cSK
l any was	dg7
l api	[JT
l apology	Y\\B
l app	Ub<
l apply	bDZ
l approve	cHV
l apps	W]A
l april	d@^
l are	YJT
l around	`EY
l array	T[C
l ask	`JT
l asked	YUI
l asks	jGW
l assigned	W]A
l assistant	UZD
l attach	cFX
l attempts	`HV
l audit	XKS
l august	YLR
l auth	cC[
l authors	VFX
l auto	fEY
l automatic	aDZ
l automatically	bJT
l availability	Ya=
l away	W^@
l back	S[C
l backfill	cDZ
l backup	^FX
l backups	\\JT
l bad	Y\\B
l batch	Z>`
l because	dg7
l been	U]A
l before	^A]
l behind	VUI
l being	YUI
l ben	fC[
l between	YGW
l billing	[KS
l blank	`JT
l blob	YUI
l block	aHV
l blocks	aRL
l board	]KS
l book	YXF
l books	WVH
l boots	]LR
l border	T[C
l bot	\\KS
l both	`B\\
l bots	cDZ
l bounced	TZD
l bounty	cDZ
l box	bA]
l branch	]LR
l breaker	cGW
l bridges	W\\B
l brown	cC[
l browser	R\\B
l bucket	d=a
l budget	\\9e
l budgets	cJT
l bug	\\KS
l build	_@^
l built	W[C
l bulletin	VUI
l bump	]HV
l business	cGW
l but	R[C
l button	^LR
l buy	fHV
l cache	SZD
l calendar	`HV
l called	YZD
l calls	VVH
l came	Y]A
l can't	bGW
l canary	bFX
l candidate	fC[
l cap	bJT
l capacity	\\IU
l capped	cEY
l card	SZD
l carries	cJT
l carry	\\C[
l catalogue	cC[
l catch	\\IU
l cdn	U\\B
l certificate	a>`
l changes	dGW
l channel	VWG
l chaos	fB\\
l chapter	YYE
l charged	]KS
l chart	YFX
l check	bDZ
l checked	RZD
l checkpoints	T\\B
l checksum	]JT
l circuit	cGW
l click	cFX
l client	\\LR
l closes	\\IU
l cloudtrail	YGW
l codeowners	fJT
l com	T[C
l commander	ZUI
l comment	YTJ
l common	]KS
l communications	WUI
l compares	cEY
l compatibility	cEY
l completed	cC[
l concurrent	YHV
l config	]>`
l confirmation	]HV
l consumer	T\\B
l consumers	YFX
l contact	_EY
l container	cDZ
l contract	`B\\
l contractors	f@^
l contracts	cIU
l control	]LR
l conversation	YJT
l cookie	RZD
l copy	]EY
l core	XJT
l coredns	YIU
l corrected	SZD
l correction	]KS
l could	eh6
l counsel	T[C
l counties	]EY
l counts	TWG
l course	]JT
l covers	W\\B
l cpu	SXF
l credentials	bA]
l customer	VJT
l customers	SZD
l cut	^=a
l daily	aGW
l dark	cEY
l dashboard	_DZ
l dashboards	\\IU
l day	[DZ
l days	_LR
l dbt	cHV
l dead	cEY
l deadline	YJT
l deadlines	`HV
l debian	YKS
l debug	]IU
l decide	cDZ
l declared	TZD
l decode	cHV
l dedicated	]IU
l default	]IU
l degraded	YYE
l delayed	Y[C
l delete	eFX
l deletes	cFX
l delivery	b?_
l deployment	]GW
l depth	]GW
l design	fFX
l desk	VIU
l destroy	jEY
l detect	S\\B
l device	WVH
l did	ZYE
l differ	fHV
l different	]TJ
l dig	Ra=
l digest	fGW
l direct	fEY
l disable	`C[
l discord	[KS
l disks	YFX
l distribution	SZD
l dkim	]GW
l dmarc	]IU
l doc	c@^
l document	bJT
l documents	W]A
l does	V]A
l dogfood	cEY
l domain	YHV
l don't	WYE
l done	jHV
l down	]B\\
l downtime	]GW
l drafts	YJT
l drain	WYE
l drained	YSK
l drill	eNP
l drop	^FX
l dropped	]ZD
l drops	YKS
l dry	cDZ
l due	hKS
l dump	TWG
l during	[IU
l duty	bKS
l each	j>`
l earlier	VYE
l edge	T\\B
l edits	cEY
l effect	_d:
l election	]HV
l email	Z`>
l emergency	]IU
l enable	cB\\
l end	`JT
l end ある	WZD
l end いか	YVH
l end いた	]_?
l end いない	^a=
l end いません	WYE
l end いる	SZD
l end うにした	uFX
l end うにする	nGW
l end えた	WWG
l end える	\\WG
l end かかった	WUI
l end かった	l`>
l end から	hDZ
l end から外す	cHV
l end か見る	cGW
l end がない	Y_?
l end が完了	T\\B
l end が着手	TYE
l end き上げる	fDZ
l end き換える	cHV
l end くする	cGW
l end くれた	WWG
l end ける	iFX
l end け付ける	cGW
l end げる	eGW
l end こと	R\\B
l end させる	kEY
l end された	YUI
l end される	\\XF
l end した	^DZ
l end していた	b[C
l end している	R\\B
l end しました	aC[
l end します	kGW
l end する	hMQ
l end せず	W[C
l end せる	hKS
l end せん	V\\B
l end たします	cKS
l end たのか	Y`>
l end だった	h`>
l end った	]c;
l end ったのか	W^@
l end っていた	bVH
l end ていた	i_?
l end ていない	]a=
l end ている	SZD
l end てくれた	WWG
l end てもらう	fIU
l end て設定	cEY
l end ではない	WUI
l end で検知	cHV
l end で決める	cDZ
l end で行う	jEY
l end と	VUI
l end とします	cHV
l end とする	nA]
l end とに実施	cIU
l end と判明	W]A
l end ない	Y_?
l end なかった	k]A
l end なし	fa=
l end なった	WLR
l end にした	nHV
l end にします	cFX
l end にする	kHV
l end になった	[FX
l end に入れる	cEY
l end に出す	fGW
l end に回す	cC[
l end に増やす	cJT
l end に変える	cFX
l end に変更	bSK
l end に実施	hGW
l end に延ばす	fHV
l end に流す	cHV
l end に移す	fGW
l end に移行	cFX
l end に縮めた	fIU
l end に足す	f@^
l end に追加	fDZ
l end に通知	cGW
l end のか	]^@
l end のみ	TWG
l end の削除	cJT
l end の導入	cDZ
l end はない	YVH
l end ばす	hGW
l end へ移す	fGW
l end ました	aMQ
l end ます	eGW
l end ません	V\\B
l end まった	W\\B
l end まで	n?_
l end まれない	W[C
l end めた	^LR
l end める	`JT
l end もらう	hEY
l end やす	]LR
l end やめる	cJT
l end やる	cFX
l end らう	hEY
l end らす	cHV
l end らない	WXF
l end られた	WWG
l end ら外す	cHV
l end りました	fGW
l end ります	cJT
l end りません	WVH
l end り替えた	TZD
l end り込む	cIU
l end るか	W[C
l end るのか	WWG
l end れた	W[C
l end れる	[SK
l end をやめる	cJT
l end を付けた	]KS
l end を作る	`KS
l end を停止	WXF
l end を入れた	cEY
l end を入れる	hJT
l end を出す	jEY
l end を削除	YZD
l end を加えた	cHV
l end を回す	cIU
l end を外す	]IU
l end を実装	cJT
l end を宣言	WWG
l end を新設	cGW
l end を書いた	`JT
l end を書く	cGW
l end を止める	cEY
l end を消す	cIU
l end を消費	T[C
l end を特定	YXF
l end を確認	XQM
l end を行う	hIU
l end を見る	WXF
l end を解除	W]A
l end を設ける	hHV
l end を足す	cIU
l end を追加	hFX
l end を通す	cFX
l end ィブ	T[C
l end エラー率	WZD
l end クする	cFX
l end ック	WZD
l end ックする	cFX
l end ティブ	T[C
l end デプロイ	WUI
l end トする	cEY
l end ドル	TZD
l end プリント	fC[
l end プロイ	WUI
l end メモリ	TYE
l end メール	Z\\B
l end モリ	TYE
l end ラー率	WZD
l end リント	fC[
l end ルに変更	cEY
l end ルを作る	cDZ
l end ロイ	WUI
l end ログ	YVH
l end ートする	cEY
l end ード	Z^@
l end ール	\\_?
l end ー率	WZD
l end 一時停止	TZD
l end 万	WZD
l end 万円	YTJ
l end 三好	cJT
l end 上げる	bJT
l end 与する	cFX
l end 了させる	cKS
l end 予定	n@^
l end 人	\\YE
l end 付けた	]KS
l end 付ける	fDZ
l end 付与する	cFX
l end 件	`\\B
l end 会を開く	cFX
l end 作る	`KS
l end 停止	\\[C
l end 入する	VYE
l end 入れた	fA]
l end 入れる	lIU
l end 公開する	]LR
l end 再開	YVH
l end 出した	SZD
l end 出す	o=a
l end 出た	YXF
l end 出る	WYE
l end 出力	WVH
l end 分	cXF
l end 判明	Y^@
l end 制限	cDZ
l end 削除した	]IU
l end 加えた	fGW
l end 加える	cJT
l end 加した	hGW
l end 加する	hFX
l end 効にした	fIU
l end 効にする	cC[
l end 効化した	]HV
l end 効化する	jIU
l end 化した	`FX
l end 化する	nEY
l end 反映済み	cGW
l end 取り込む	cIU
l end 受ける	fHV
l end 名	]TJ
l end 告する	fEY
l end 回す	jEY
l end 報告する	cGW
l end 増やす	]LR
l end 変える	cFX
l end 変更	YVH
l end 変更した	cJT
l end 変更する	cEY
l end 外す	bHV
l end 定した	cDZ
l end 定する	f?_
l end 実施	`LR
l end 実施する	kGW
l end 実装	hIU
l end 実装した	fDZ
l end 宣言	WWG
l end 対応予定	cFX
l end 導入	fIU
l end 小林	cGW
l end 展開	]FX
l end 岡	cEY
l end 延ばす	fHV
l end 復帰	WWG
l end 復旧	YYE
l end 応予定	cFX
l end 怖い	WZD
l end 意する	fIU
l end 成する	fEY
l end 戻した	WXF
l end 戻す	VWG
l end 揃える	cJT
l end 換える	cHV
l end 換する	cFX
l end 改めた	cIU
l end 断する	cJT
l end 新設	cGW
l end 施する	kGW
l end 日	TXF
l end 日から	cIU
l end 明記する	cGW
l end 映済み	cGW
l end 時	ZWG
l end 時停止	TZD
l end 時間	YZD
l end 更した	cJT
l end 更する	cEY
l end 書いた	`JT
l end 書く	cDZ
l end 替え	Z`>
l end 替えた	TZD
l end 月	n@^
l end 月末	kFX
l end 末	cEY
l end 検知	cHV
l end 止める	fEY
l end 正した	cIU
l end 正常	WXF
l end 残す	cIU
l end 決める	fB\\
l end 消す	fEY
l end 消費	T[C
l end 済	jEY
l end 済み	_IU
l end 特定	YXF
l end 生成する	cHV
l end 用意	fIU
l end 用意する	fIU
l end 田村	cGW
l end 登録した	hC[
l end 目標	]FX
l end 直す	fIU
l end 知する	nDZ
l end 確認	[SK
l end 確認した	Y\\B
l end 確認する	`RL
l end 社	ZSK
l end 移す	kC[
l end 移行	`JT
l end 結する	cJT
l end 統一	cIU
l end 縮めた	fIU
l end 置く	cEY
l end 藤枝	YHV
l end 行う	qEY
l end 装した	fDZ
l end 視する	cDZ
l end 解除	W]A
l end 記する	hFX
l end 設ける	hHV
l end 設定	cGW
l end 設定する	f?_
l end 認した	Y\\B
l end 認する	`RL
l end 足す	jFX
l end 返す	]IU
l end 追加	nC[
l end 追加した	hGW
l end 追加する	hFX
l end 追記する	cDZ
l end 通す	cFX
l end 通知	fC[
l end 通知する	lDZ
l end 連絡	Y^@
l end 遅延	WYE
l end 遠山	cJT
l end 録した	bHV
l end 開する	]LR
l end 離する	cGW
l end 須にする	cDZ
l end 高	YIU
l ended	WWG
l endpoint	UWG
l ends	R]A
l enforce	fEY
l enforced	bFX
l engineer	VUI
l entry	\\GW
l environment	\\KS
l environments	]HV
l epochs	cGW
l error	XHV
l errors	X[C
l escalated	T\\B
l estimator	YWG
l etcdctl	YXF
l eth	W_?
l eur	WUI
l euros	VTJ
l evaluate	cJT
l evening	T[C
l event	VYE
l events	R^@
l every	e=a
l everyone	`HV
l everything	Y]A
l everywhere	fEY
l exam	YIU
l example	Y_?
l exercise	hFX
l existing	cEY
l exists	YHV
l expire	fDZ
l expiry	eDZ
l explicit	cDZ
l export	U\\B
l exported	W\\B
l exporter	]KS
l expose	cHV
l extend	cGW
l external	`KS
l eyes	cIU
l factor	\\KS
l faculty	`GW
l fail	dB\\
l failover	cHV
l fails	cGW
l fallback	YJT
l falls	]GW
l fault	Za=
l favour	cEY
l feature	\\GW
l feb	fEY
l february	`GW
l feed	cDZ
l feeder	YFX
l fetch	T[C
l fewer	]HV
l files	SFX
l final	WWG
l finance	bGW
l finds	cFX
l fine	WYE
l finish	f@^
l firm	]SK
l firmware	`IU
l first 0	RZD
l first 00	]_?
l first 01	]a=
l first 02	a`>
l first 03	^\\B
l first 06	YWG
l first 08	^XF
l first 09	c\\B
l first 1	XYE
l first 10	Re9
l first 1000	`LR
l first 11	U]A
l first 13	^ZD
l first 14	VIU
l first 15	U_?
l first 16	d[C
l first 17	\\]A
l first 18	ZSK
l first 19	ZWG
l first 2019	WYE
l first 2021	WZD
l first 2022	W]A
l first 2025	WVH
l first 21	ad:
l first 214	WWG
l first 22	\\\\B
l first 23	_c;
l first 3	TTJ
l first 30	bFX
l first 31	]b<
l first 4	SWG
l first 41	W]A
l first 4410	fFX
l first 4415	cFX
l first 47	W^@
l first 5	VWG
l first 50	WVH
l first 58	WWG
l first 61	Y[C
l first 7	[LR
l first 8	[DZ
l first 80	fC[
l first 883	cIU
l first 9	TGW
l first 90	aKS
l first a	[KS
l first about	W[C
l first access	YGW
l first account	VWG
l first add	iMQ
l first added	cIU
l first after	TZD
l first agent	Y]A
l first agree	fGW
l first alert	p;c
l first announce	T\\B
l first ansible	fEY
l first any	cEY
l first api	`LR
l first app	W\\B
l first ask	`LR
l first auto	hFX
l first automatic	cFX
l first backfill	cDZ
l first backup	cC[
l first before	TZD
l first billing	T[C
l first bot	]DZ
l first bug	cEY
l first build	\\JT
l first buy	cJT
l first by	bHV
l first ca	fHV
l first can	T[C
l first cap	cHV
l first cdn	WUI
l first certificate	hC[
l first chaos	cDZ
l first check	VWG
l first ci	_FX
l first circuit	cGW
l first client	cC[
l first clock	cDZ
l first compare	SZD
l first compared	T[C
l first config	hEY
l first consumer	W]A
l first contract	fDZ
l first cpu	VWG
l first cron	\\LR
l first dashboard	YGW
l first db	aFX
l first decide	cDZ
l first delete	cHV
l first deleted	WVH
l first df	WWG
l first did	WWG
l first dig	Ya=
l first disable	]FX
l first discord	[KS
l first disk	`LR
l first doc	cEY
l first does	WWG
l first done	hEY
l first dry	hEY
l first due	cEY
l first e	YTJ
l first enforce	fEY
l first error	TZD
l first evaluate	cJT
l first every	aLR
l first everyone	cC[
l first existing	cEY
l first export	W_?
l first extend	cGW
l first external	YIU
l first fail	bHV
l first feature	bFX
l first found	YYE
l first freeze	]FX
l first from	fHV
l first fund	cDZ
l first generator	]KS
l first get	`FX
l first git	Y]A
l first github	\\C[
l first give	n<b
l first google	WTJ
l first hand	cFX
l first hard	cDZ
l first have	cEY
l first helm	T\\B
l first iam	cJT
l first if	\\c;
l first inc	WXF
l first infra	cDZ
l first integration	cGW
l first internal	W[C
l first is	ZWG
l first it	ZRL
l first join	WYE
l first keep	oB\\
l first kubectl	\\[C
l first label	cGW
l first lambda	fC[
l first lena	cHV
l first lint	fFX
l first lock	cGW
l first log	cKS
l first look	V`>
l first m	cHV
l first make	hGW
l first mark	cFX
l first max	\\GW
l first maxunavailable	]FX
l first memory	T\\B
l first merge	cEY
l first mfa	cGW
l first migrations	cGW
l first mirror	fFX
l first monthly	cJT
l first move	oC[
l first nadia	cEY
l first new	WJT
l first nightly	\\HV
l first no	Sd:
l first node	YYE
l first not	YZD
l first nothing	YXF
l first offer	cEY
l first on	]IU
l first one	`IU
l first only	YZD
l first open	^IU
l first ops	eJT
l first os	cIU
l first outlook	cEY
l first owner	cEY
l first p	XZD
l first pa	fGW
l first packet	TXF
l first page	\\WG
l first pair	cGW
l first patched	cIU
l first pay	cDZ
l first paying	T[C
l first pdf	cC[
l first pg	VWG
l first poison	cEY
l first port	]KS
l first pr	WQM
l first preview	cDZ
l first priya	]IU
l first probe	hA]
l first prod	VVH
l first production	cC[
l first provide	cFX
l first purge	TZD
l first put	gDZ
l first q	^LR
l first r	fC[
l first raid	cEY
l first raise	cIU
l first re	UGW
l first read	\\GW
l first readme	cKS
l first rebuild	h>`
l first reconcile	cHV
l first refuse	cGW
l first release	\\LR
l first reminder	T[C
l first remove	l<b
l first removed	\\GW
l first replace	q>`
l first reported	WUI
l first restarted	YZD
l first restored	WVH
l first retire	fEY
l first retry	`FX
l first review	fC[
l first roll	TZD
l first rotate	bKS
l first run	fFX
l first runbook	hA]
l first running	YIU
l first s	jDZ
l first schema	cGW
l first sdk	fJT
l first search	RZD
l first second	jDZ
l first secrets	YHV
l first select	Y[C
l first sent	cFX
l first server	YKS
l first set	]UI
l first sev	]WG
l first severity	WZD
l first shard	f>`
l first show	fJT
l first snapshot	hEY
l first split	kEY
l first src	T]A
l first srch	cIU
l first sso	`JT
l first staging	\\VH
l first start	W`>
l first started	TZD
l first status	Y\\B
l first stopped	TZD
l first subscribe	cEY
l first swap	]GW
l first tabletop	cFX
l first take	`IU
l first talk	cDZ
l first tell	`IU
l first terraform	hGW
l first test	cNP
l first the	TXF
l first three	WXF
l first time	Y`>
l first timeouts	cFX
l first tls	cIU
l first todo	cIU
l first token	]IU
l first traffic	W\\B
l first two	TYE
l first undo	WVH
l first update	U[C
l first upgrade	jDZ
l first ups	cB\\
l first use	SYE
l first user	T[C
l first v	[B\\
l first vpc	cEY
l first we'll	cFX
l first whether	W]A
l first why	a]A
l first write	eIU
l first written	`FX
l first yaml	YFX
l first zone	W_?
l fit	cGW
l fits	cHV
l five	ZWG
l fixed	bDZ
l flag	[GW
l flags	XKS
l flash	YGW
l fleet	cFX
l flow	cFX
l for	]?_
l force	\\KS
l former	TYE
l found	X^@
l four	\\LR
l free	WYE
l friday	]KS
l fridays	cFX
l front	]IU
l fsync	YVH
l full	TZD
l fund	fDZ
l game	n9e
l gateway	[JT
l gave	\\[C
l generator	]KS
l get	`?_
l gets	lB\\
l git	\\DZ
l github	\\FX
l give	p>`
l goes	iB\\
l golden	`B\\
l gone	UUI
l google	WTJ
l got	WXF
l gpu	VWG
l grafana	[HV
l green	X[C
l guide	bLR
l had	b]A
l hall	YSK
l hand	XVH
l hands	fDZ
l hangs	T\\B
l hanne	cFX
l hard	hGW
l hardware	\\JT
l harmless	T[C
l has	Sg7
l hash	VVH
l have	R[C
l hba	]IU
l healthy	T[C
l held	\\f8
l help	WXF
l helped	WYE
l hold	h?_
l honour	cDZ
l hook	^FX
l host	]MQ
l hosted	cIU
l hosts	\\TJ
l hourly	YWG
l hours	VJT
l how	[EY
l http	TUI
l huge	YIU
l human	cEY
l iam	cHV
l idempotent	cGW
l ilse	cEY
l ilya	cGW
l image	YJT
l images	l=a
l immutable	cEY
l import	VJT
l importer	`FX
l imports	cGW
l inbox	cFX
l inc	]]A
l include	fB\\
l index	R`>
l ines	]JT
l infra	cFX
l ingest	YB\\
l instances	hC[
l instead	e?_
l instructions	fEY
l integration	cGW
l integrity	YIU
l internal	TXF
l into	`B\\
l inventory	]SK
l investigating	TZD
l invoice	YKS
l iso	YIU
l issued	WZD
l item	R[C
l items	R\\B
l its	\\HV
l itself	VXF
l january	V^@
l jitter	\\KS
l job	[FX
l join	Y^@
l jonas	^GW
l json	\\LR
l jsonl	WXF
l jst	]SK
l july	a<b
l june	^C[
l kafka	cJT
l keep	eIU
l keeps	^GW
l kept	S[C
l kernel	W_?
l key	VDZ
l keys	dB\\
l killed	YWG
l kitchen	T[C
l knew	ZZD
l know	W[C
l kubectl	]^@
l lab	_HV
l label	cC[
l lag	U[C
l landlord	cEY
l laptops	cHV
l large	YHV
l latest	YVH
l launch	cJT
l leads	fDZ
l leak	WXF
l least	\\SK
l ledger	XIU
l lena	^GW
l length 0	[v(
l length 1	Vg7
l length 2	YB\\
l length 3	^B\\
l length 4	c<b
l length 5	fC[
l leo	]GW
l letter	`IU
l light	YJT
l limit	]C[
l limited	]KS
l limiter	]JT
l limiter's	cGW
l line	\\KS
l link	VUI
l links	Y_?
l lint	bEY
l linter	\\DZ
l list	]KS
l listener	]DZ
l lists	bHV
l live	aGW
l lived	cIU
l lives	hC[
l load	YIU
l local	WJT
l lock	aKS
l locked	W]A
l log	S_?
l logical	cFX
l login	]GW
l logins	V^@
l logs	Tb<
l long	TZD
l longer	dFX
l look	Zb<
l looking	WYE
l looks	W]A
l lookups	YHV
l loop	WJT
l lose	WWG
l lost	UVH
l lowered	YEY
l made	VVH
l mail	[C[
l mailing	cEY
l mails	VTJ
l main	ZRL
l maintainer's	cJT
l maintainers	`HV
l maintenance	`EY
l man's	cDZ
l managed	jEY
l manager	UXF
l managers	fEY
l mandatory	cFX
l manifest	cGW
l manual	]KS
l many	]\\B
l map	`KS
l march	^HV
l mark	fC[
l markers	TYE
l marketing	cGW
l marketplace	cGW
l master	VYE
l matches	YHV
l matter	cHV
l max	^FX
l maxmemory	]JT
l maxunavailable	]FX
l may	\\GW
l medium	YIU
l memory	VYE
l merge	^KS
l merged	`HV
l message	jC[
l messages	YJT
l meter	VWG
l mfa	fC[
l migrations	bA]
l mika	cFX
l min	Ze9
l minor	]LR
l minutes	SYE
l mirror	jA]
l misleading	cEY
l mismatch	T[C
l missed	UUI
l mitigate	S\\B
l mod	W]A
l mode	WXF
l model	`FX
l mods	cIU
l module	YYE
l monday	_LR
l monitor	cDZ
l monitored	cGW
l monolithic	cGW
l month	cFX
l monthly	cHV
l more	^JT
l morning	cKS
l most	[KS
l most asks	b_?
l most coded	_^@
l most done	S\\B
l most labelled	YTJ
l most not	YTJ
l most now	fJT
l most owned	hB\\
l most past	SWG
l most promise	gLR
l most stated	`FX
l most task	iGW
l most timed	d^@
l most tracked	nFX
l most undertakes	eTJ
l most urgent	iJT
l most was	k\\B
l move	k@^
l moved	]DZ
l moves	cJT
l moving	]IU
l must	hFX
l nadia	cEY
l name	cFX
l named	[B\\
l names	WRL
l nas	WGW
l nat	]LR
l need	jB\\
l needed	YZD
l needs	YXF
l new	XA]
l newapi	cIU
l newcomer	cDZ
l next	aGW
l night	]DZ
l nightly	`A]
l nine	Z\\B
l no asks	VXF
l no coded	VUI
l no dated	U_?
l no done	VTJ
l no labelled	YRL
l no now	U^@
l no owned	U]A
l no past	VWG
l no promise	S[C
l no stated	U[C
l no task	TZD
l no timed	WWG
l no tracked	UZD
l no undertakes	S[C
l no urgent	VXF
l no was	WSK
l non	]KS
l none	W\\B
l normal	ZXF
l northeast	W[C
l not	R^@
l note	U]A
l notes	VTJ
l nothing	U`>
l noticed	T\\B
l notices	cFX
l nov	`KS
l november	f=a
l now	nC[
l npm	]IU
l number	T`>
l oct	cFX
l october	_KS
l off	ZHV
l offer	hEY
l offering	cGW
l officer	YIU
l offline	WVH
l oksana	]GW
l old	VVH
l older	^VH
l once	YFX
l one	Y`>
l only	VUI
l oom	WVH
l open	\\EY
l opened	VZD
l opens	cFX
l operator	YHV
l operators	VZD
l opt	cJT
l options	YVH
l order	UZD
l ordered	cEY
l orders	VHV
l organisation	bJT
l orphaned	YIU
l oskar	cIU
l other	WTJ
l our	VUI
l out	XIU
l outbound	cFX
l outdated	T[C
l outgoing	cKS
l outlook	cEY
l outside	S^@
l over	[DZ
l overlay	cFX
l own	_KS
l owner	\\ZD
l owners	cDZ
l ownership	cKS
l package	W]A
l page	]HV
l pager	hFX
l pair	cDZ
l paper	V_?
l parser	\\KS
l parsing	]KS
l partition	`B\\
l party	cEY
l pass	W_?
l password	[UI
l passwords	WYE
l patch	]JT
l path	]SK
l paths	cKS
l pause	bHV
l paused	Y_?
l paying	Y_?
l payment	T\\B
l payments	WVH
l people	TGW
l per	cA]
l percent	`GW
l person	V^@
l petra	YVH
l phishing	]SK
l phone	\\FX
l photos	W[C
l php	cDZ
l picked	Y\\B
l pin	aMQ
l ping	WYE
l pings	WYE
l pitr	VXF
l place	YVH
l plan	`A]
l planned	hFX
l plans	fGW
l platform	^LR
l players	VZD
l please	VYE
l plugin	bC[
l pmo	cJT
l pod	SWG
l pods	Zc;
l pointed	YZD
l poison	fC[
l policy	e>`
l portal	WYE
l ports	cEY
l post	YTJ
l power	YQM
l pre	]LR
l prefix	]HV
l preflight	cEY
l press	\\d:
l prevent	cKS
l price	W[C
l primary	VUI
l print	`KS
l printed	cFX
l private	[FX
l priya	YIU
l probe	c<b
l procedure	cGW
l prod	YGW
l production	eHV
l profile	cGW
l prometheus	cDZ
l prompt	^EY
l proposal	cFX
l protection	`JT
l prove	cEY
l provide	cFX
l provider	[MQ
l public	[>`
l publish	lA]
l publishers	YVH
l publishing	cHV
l purchase	cGW
l purge	TZD
l purged	]YE
l push	]KS
l pushes	YIU
l put	cMQ
l quality	YVH
l quarterly	cFX
l queries	WUI
l query	[IU
l queue	^DZ
l quorum	]IU
l quota	cFX
l rac	W\\B
l rack	^DZ
l raid	fGW
l raise	k<b
l raised	[FX
l raises	]IU
l ran	Z\\B
l ranges	cDZ
l rates	fFX
l rather	fB\\
l raw	YIU
l rds	cIU
l reach	\\LR
l reachable	YIU
l read	YLR
l readiness	cEY
l readme	cKS
l ready	YUI
l real	eEY
l rebooted	T[C
l rebuild	YLR
l rebuilt	WYE
l receiver	VVH
l recorded	YVH
l recording	WYE
l records	hEY
l recovered	WWG
l recreated	T[C
l red	YHV
l redis	YKS
l reference	cHV
l refresh	cEY
l refunded	W\\B
l refunds	YKS
l refuse	hHV
l refuses	jHV
l regional	f@^
l regions	WTJ
l registrar	hGW
l registry	cGW
l regressions	T[C
l rehearse	cDZ
l rehearsed	TZD
l reject	hB\\
l rejected	VTJ
l rejects	hC[
l release	]IU
l released	YIU
l releases	]FX
l releasing	cFX
l remaining	bB\\
l remove	o=a
l removed	ZC[
l rename	fDZ
l renamed	YHV
l renewal	jC[
l repeat	cJT
l replace	lFX
l replay	]IU
l replayed	WUI
l replication	`DZ
l reply	`GW
l report	\\A]
l reported	]WG
l request	[WG
l requests	TTJ
l required	bEY
l reserve	cJT
l reset	YEY
l resources	cJT
l restart	V\\B
l restarted	_b<
l restore	]LR
l results	^FX
l retire	k;c
l retried	WXF
l retry	cC[
l returned	Y\\B
l reuse	cFX
l revert	YHV
l reverts	cC[
l review	`GW
l reviewed	`IU
l revoked	Y[C
l rewrite	]IU
l rights	^HV
l robots	cDZ
l role	cGW
l roles	YXF
l rollback	]EY
l rolling	cFX
l rollout	TVH
l root	eKS
l rosa	cFX
l rota	`GW
l rotated	WXF
l rotation	[FX
l roughly	WZD
l route	U]A
l rows	YKS
l rpc	]EY
l rss	WZD
l rule	\\FX
l rules	[TJ
l run	]GW
l runbook	d<b
l runs	aJT
l safe	]IU
l said	W\\B
l sales	]LR
l same	T_?
l sandbox	kGW
l saturday	YIU
l saved	][C
l saw	\\XF
l says	Z\\B
l scale	WWG
l scans	YFX
l schedule	YFX
l scheduled	YJT
l scheduler	]d:
l schedules	YJT
l schema	]GW
l scratch	[HV
l screen	\\LR
l screenshot	T[C
l scribe	YYE
l script	fB\\
l sdk	YIU
l sec	]GW
l second	_DZ
l seconds	R^@
l security	^HV
l see	YFX
l seed	]HV
l select	\\[C
l self	hDZ
l sensor	T[C
l separate	e>`
l september	]JT
l serial	VYE
l server	^>`
l service	XB\\
l services	aFX
l session	WSK
l sets	`HV
l sev	X\\B
l severity	Y]A
l sha	W]A
l shadow	]FX
l shard	\\IU
l shards	TWG
l share	T]A
l sharing	cDZ
l shift	_A]
l shipped	Y^@
l shop	S[C
l short	YJT
l should	bFX
l showed	WWG
l shown	]EY
l shut	\\HV
l shutdown	]GW
l side	[FX
l sign	\\KS
l signature	]EY
l signed	bC[
l signers	cGW
l signs	cDZ
l since	XLR
l site	VZD
l sites	`IU
l six	TIU
l size	`DZ
l skip	VXF
l slo	cFX
l slow	VYE
l small	fEY
l smoke	cJT
l sms	]HV
l smtp	cC[
l socket	YIU
l sockets	cJT
l some asks	ca=
l some coded	\\d:
l some dated	]NP
l some done	UVH
l some labelled	YXF
l some not	S\\B
l some now	sGW
l some owned	aFX
l some past	SZD
l some stated	\\HV
l some task	gMQ
l some timed	e`>
l some tracked	kHV
l some urgent	iJT
l some was	pd:
l somebody	YVH
l someone	YUI
l sorted	cHV
l source	`EY
l space	Z_?
l spare	kB\\
l spend	cIU
l spf	cEY
l split	nB\\
l spreadsheet	`JT
l spring	]HV
l sprint	fHV
l src	T]A
l srch	cIU
l ssd	hB\\
l ssds	cB\\
l staff	[TJ
l stagger	cFX
l staging	^B\\
l standby	W[C
l start	RZD
l started	UIU
l stat	VXF
l state	S[C
l stay	Z]A
l stayed	WYE
l stays	]FX
l step	fIU
l steps	]JT
l stop	`GW
l stopped	\\_?
l stops	cGW
l storage	]JT
l strict	T[C
l students	WZD
l submission	YFX
l subscribe	cEY
l suite	bKS
l sunday	\\LR
l switch	^DZ
l switching	TZD
l symmetry	TZD
l sync	`RL
l synthetic	[JT
l system	_@^
l tables	\\MQ
l tabletop	fFX
l tags	hA]
l taken	W]A
l takes	Sc;
l talk	]DZ
l tapes	TZD
l target	cEY
l tax	\\IU
l tcp	bEY
l team	`JT
l teams	hC[
l tell	`IU
l template	YHV
l temporary	fEY
l ten	^FX
l terraform	p@^
l test	aA]
l tested	bFX
l testers	Y\\B
l tests	XZD
l texts	cEY
l than	_RL
l that	\\HV
l the	XEY
l their	WSK
l them	Rb<
l third	]EY
l this	`A]
l thought	WVH
l thread	TYE
l throwaway	cEY
l ticket	^RL
l tier	bGW
l time	S[C
l timed	WVH
l timeline	\\]A
l timeout	ZHV
l timer	YWG
l times	SUI
l today	h?_
l todo	cIU
l token	[IU
l tokens	b=a
l took	^^@
l tool	aIU
l top	YIU
l total	WXF
l touched	WYE
l training	`GW
l transaction	\\FX
l transcript	YXF
l tree	fHV
l tried	]FX
l tries	cGW
l truncated	W]A
l try	cJT
l ttl	T\\B
l tuesday	WIU
l turn	\\LR
l twenty	YJT
l twice	]EY
l two	Tf8
l txt	fA]
l typed	YIU
l unavailable	YVH
l under	XKS
l unreachable	]JT
l until	XTJ
l unused	cEY
l update	XVH
l updated	]^@
l updates	_GW
l upgrade	_A]
l upgrading	YVH
l upload	WTJ
l uploads	cIU
l ups	c=a
l upstream	WKS
l uptime	]IU
l usd	W[C
l use	_UI
l used	WTJ
l utc	V]A
l vacuum	YIU
l values	WDZ
l valve	WSK
l variable	cJT
l vault	bDZ
l vendor	YMQ
l vendor's	YHV
l verify	`DZ
l versioned	]KS
l versions	bLR
l visitors	T[C
l volume	XKS
l volumes	]IU
l vote	cEY
l vpc	fC[
l vpn	UZD
l vzdump	TZD
l waf	\\IU
l wait	SZD
l waited	]]A
l wal	VUI
l wallet	cFX
l warm	cGW
l warn	YDZ
l warning	YJT
l was	ke9
l watched	W[C
l way	Z^@
l we'll	cFX
l webhook	[FX
l week	aHV
l week's	cHV
l weekend	cC[
l weekends	fDZ
l weekly	i?_
l went	Z\\B
l were	cVH
l what	WTJ
l whatever	]GW
l wheel	]KS
l when	kA]
l whenever	YUI
l where	SZD
l which	ZRL
l while	SZD
l white	YGW
l who	R_?
l whose	cGW
l why	b_?
l wide	]GW
l widened	cEY
l wildcard	cEY
l will	fJT
l window	eGW
l wipe	cIU
l with	\\IU
l work	\\LR
l worker	R]A
l workers	fDZ
l working	\\JT
l works	TWG
l workspaces	WZD
l world	`EY
l worth	W[C
l would	Z\\B
l write	bIU
l writing	fFX
l written	_DZ
l yaml	YFX
l yanked	`DZ
l year	aA]
l yearly	YUI
l years	S_?
l you	Ud:
l your	R]A
l yusuf	fB\\
l zabbix	cIU
l zone	SUI
l あた	cKS
l あっ	_]A
l あり	\\WG
l ある	Za=
l あれ	hFX
l いう	VUI
l いく	W[C
l いた	UYE
l いつ	Y\\B
l いと	VWG
l いの	ZVH
l いよ	nDZ
l いる	RYE
l いフ	]SK
l いプ	cHV
l い値	fFX
l い出	aSK
l い合	YNP
l い場	SZD
l い日	YIU
l い警	cIU
l うこ	cEY
l うち	YZD
l うと	VWG
l うに	r?_
l うる	]JT
l う他	cKS
l う変	cJT
l う設	cDZ
l う運	]IU
l えた	^IU
l えて	WXF
l えは	]KS
l えば	YUI
l える	_WG
l おり	WVH
l お問	W[C
l お詫	VVH
l かか	TVH
l かっ	]]A
l かな	ZZD
l かに	YXF
l から	YWG
l かれ	ZVH
l か見	cGW
l があ	UZD
l がい	ZUI
l がす	R[C
l がエ	WYE
l がキ	cHV
l が一	\\`>
l が上	YXF
l が入	W[C
l が全	YUI
l が再	W\\B
l が出	]^@
l が前	YTJ
l が古	W[C
l が完	Y\\B
l が届	]KS
l が来	SZD
l が止	YVH
l が残	W[C
l が済	cFX
l が溜	T[C
l が発	Z`>
l が着	TYE
l が終	cHV
l が自	`IU
l が落	_GW
l が要	VXF
l が見	TZD
l が解	W[C
l が起	ZUI
l が通	W_?
l きた	WWG
l きて	W]A
l きで	bJT
l きの	aMQ
l きは	hDZ
l き上	bDZ
l き出	fGW
l き合	fKS
l き容	cHV
l き換	kA]
l き直	cIU
l き込	RZD
l ぎた	]JT
l ぎの	YGW
l くこ	]LR
l くし	cDZ
l くす	cGW
l くだ	WXF
l くな	WYE
l くの	YKS
l くよ	cJT
l くれ	YTJ
l けが	WUI
l けた	XJT
l けに	bEY
l けら	cC[
l けれ	fKS
l け付	`IU
l け取	]HV
l け渡	cEY
l げる	\\UI
l こす	fC[
l こと	WUI
l これ	YHV
l ござ	WXF
l ごと	eC[
l さい	[SK
l させ	eB\\
l さな	WWG
l され	T]A
l さん	YXF
l ざい	WXF
l しい	TVH
l しか	_]A
l しき	fHV
l しし	fHV
l しす	cB\\
l して	Vb<
l しな	UVH
l しに	cC[
l しま	_JT
l しを	]SK
l じる	cFX
l すぎ	WZD
l すべ	YTJ
l すよ	o;c
l する	fGW
l す設	cDZ
l ずつ	hFX
l ずら	hGW
l ずれ	]GW
l せが	YJT
l せず	\\UI
l せて	WSK
l せる	mGW
l せん	V\\B
l それ	YIU
l たか	VYE
l たが	\\_?
l たし	hJT
l たの	_WG
l たま	WVH
l ため	a]A
l たら	cGW
l たア	]EY
l たイ	WWG
l たフ	hB\\
l たユ	WVH
l た時	fGW
l た版	cIU
l だく	cIU
l ださ	WXF
l だっ	d\\B
l ちに	`IU
l ちる	\\LR
l ち着	TZD
l った	W^@
l って	SZD
l つき	YXF
l づか	WYE
l てい	WXF
l てお	W[C
l てく	WXF
l てし	YSK
l てみ	cEY
l ても	hFX
l てチ	cGW
l てフ	cIU
l て実	fB\\
l て書	YUI
l て自	cJT
l て設	cEY
l でい	WSK
l でき	ZXF
l でし	ZZD
l でに	lA]
l での	_KS
l でも	XKS
l でや	cIU
l で一	cEY
l で不	cIU
l で入	bEY
l で再	[JT
l で切	^MQ
l で削	cFX
l で原	]DZ
l で失	WXF
l で完	TZD
l で実	^SK
l で強	]GW
l で打	fIU
l で承	cGW
l で拒	cHV
l で接	WZD
l で数	cFX
l で有	cFX
l で検	hHV
l で止	kJT
l で残	]IU
l で毎	`IU
l で決	bLR
l で確	]IU
l で自	fJT
l で落	hKS
l で行	gJT
l で見	hHV
l で設	hB\\
l で起	]JT
l で追	cKS
l で通	`IU
l で配	]KS
l とい	VUI
l とが	WWG
l とき	^JT
l とし	\\FX
l とす	l@^
l とに	e9e
l とマ	cDZ
l と判	Y`>
l と同	]JT
l と思	W[C
l と決	]JT
l と表	WUI
l どう	WVH
l どの	VXF
l ない	TXF
l なか	]WG
l なぎ	cHV
l なく	UVH
l なけ	fKS
l なし	]XF
l なぜ	^UI
l など	fJT
l なの	\\[C
l なら	cIU
l なり	[UI
l な形	fHV
l にし	bMQ
l にす	iIU
l につ	`JT
l にな	ZIU
l には	XUI
l にも	bKS
l にや	cEY
l によ	XXF
l にア	cKS
l にリ	cEY
l に一	]LR
l に上	eMQ
l に下	]FX
l に予	]IU
l に入	^QM
l に全	[NP
l に分	kC[
l に制	fFX
l に加	jIU
l に取	`EY
l に古	cIU
l に同	YVH
l に回	]SK
l に固	cFX
l に基	VWG
l に増	`GW
l に変	jHV
l に実	pC[
l に対	[UI
l に常	cEY
l に延	`HV
l に影	YWG
l に戻	RZD
l に揃	fEY
l に提	fDZ
l に改	cIU
l に明	cGW
l に書	bIU
l に最	cIU
l に本	cHV
l に検	YKS
l に権	fDZ
l に残	[KS
l に気	Y]A
l に流	j?_
l に消	WWG
l に用	cJT
l に登	bB\\
l に直	bIU
l に相	cJT
l に移	sB\\
l に組	cEY
l に統	k@^
l に縮	fIU
l に置	cFX
l に行	cFX
l に言	WWG
l に記	]HV
l に設	cKS
l に試	fHV
l に足	hGW
l に載	[KS
l に追	cMQ
l に通	aGW
l に適	]GW
l に限	`C[
l に障	fHV
l に電	W^@
l のお	RYE
l のか	`WG
l のが	YXF
l のず	]IU
l のた	VVH
l のな	bGW
l のは	^\\B
l のひ	cIU
l のも	Y\\B
l のア	YIU
l のカ	bDZ
l のク	\\EY
l のグ	`HV
l のコ	cEY
l のサ	YWG
l のシ	`FX
l のス	_FX
l のタ	fGW
l のチ	fEY
l のテ	bIU
l のト	`KS
l のド	`IU
l のバ	]JT
l のパ	WUI
l のフ	\\VH
l のプ	WWG
l のボ	YHV
l のル	^HV
l のロ	RYE
l の一	`DZ
l の上	bJT
l の不	XHV
l の予	c?_
l の事	cJT
l の二	fA]
l の交	cFX
l の他	YIU
l の件	jFX
l の作	cEY
l の保	k?_
l の全	eGW
l の再	^KS
l の処	YJT
l の分	VZD
l の判	YKS
l の削	fIU
l の前	`IU
l の動	cFX
l の受	\\KS
l の合	fIU
l の外	hHV
l の定	^@^
l の宛	cFX
l の対	]JT
l の導	jEY
l の差	hGW
l の応	WWG
l の急	cFX
l の手	YHV
l の承	l@^
l の投	YTJ
l の接	[LR
l の提	WYE
l の文	`GW
l の日	^MQ
l の更	XFX
l の最	j=a
l の有	jGW
l の本	bFX
l の桁	]JT
l の案	YKS
l の棚	]KS
l の検	`HV
l の権	WSK
l の機	cDZ
l の死	YHV
l の残	jHV
l の注	VXF
l の環	cGW
l の画	bEY
l の番	YVH
l の監	\\FX
l の直	hB\\
l の確	^EY
l の管	cC[
l の総	cIU
l の締	VVH
l の自	bMQ
l の計	hHV
l の記	]XF
l の設	fIU
l の試	cGW
l の該	TZD
l の認	cHV
l の誤	]JT
l の読	`HV
l の警	]HV
l の費	]HV
l の起	cFX
l の追	cHV
l の送	[ZD
l の通	TZD
l の進	cKS
l の鍵	cHV
l の閾	cJT
l の電	WTJ
l はあ	YUI
l はし	cEY
l はス	cHV
l は午	cGW
l は受	cGW
l は問	cJT
l は失	cDZ
l は実	cJT
l は専	cKS
l は平	WXF
l は当	`LR
l は影	WWG
l は必	iHV
l は新	cHV
l は最	]JT
l は正	YWG
l は発	][C
l は翌	T\\B
l ばす	kC[
l ば自	fJT
l ひな	fHV
l ぶよ	cFX
l ぶん	V]A
l へ一	cGW
l へ向	cDZ
l へ引	cEY
l へ移	iC[
l へ置	cFX
l へ自	cC[
l へ転	cFX
l へ追	cGW
l へ通	k@^
l べて	[QM
l ます	eGW
l まず	YIU
l ませ	R\\B
l また	YIU
l まっ	[_?
l まで	`FX
l まま	VUI
l まれ	Z_?
l みる	cEY
l みを	`KS
l み込	`KS
l めた	aIU
l めな	YWG
l める	aIU
l もら	fIU
l もり	cEY
l も消	cEY
l やす	bFX
l やめ	lFX
l やる	fDZ
l よう	l;c
l らう	kC[
l らす	bKS
l らの	[GW
l らは	]IU
l られ	YJT
l ら一	]LR
l ら外	bKS
l ら当	`IU
l ら戻	W[C
l ら自	kC[
l ら設	cHV
l りに	fFX
l りの	cDZ
l りは	cDZ
l りを	`HV
l り戻	YYE
l り替	VVH
l り込	jDZ
l り違	WVH
l るう	cEY
l るか	SWG
l るが	YVH
l るこ	VXF
l るた	Y[C
l ると	R_?
l るの	^[C
l るま	]GW
l るよ	p?_
l るジ	fJT
l るス	jIU
l るダ	YIU
l るツ	fB\\
l るレ	cEY
l る作	cFX
l る処	fJT
l る契	fIU
l る工	cHV
l る旨	cKS
l る機	fJT
l る監	cFX
l れた	Rf8
l れて	TFX
l れば	eIU
l れを	^MQ
l わせ	^LR
l わっ	]IU
l をお	VYE
l をす	hB\\
l をや	lFX
l をカ	cGW
l をコ	cGW
l をサ	fIU
l をス	kDZ
l をチ	cHV
l をロ	cC[
l を一	SXF
l を中	cDZ
l を主	cIU
l を付	bIU
l を保	]RL
l を個	W\\B
l を停	V^@
l を入	hKS
l を全	bIU
l を再	[[C
l を出	mA]
l を分	fFX
l を切	Z\\B
l を判	hGW
l を別	gHV
l を加	jEY
l を半	cFX
l を参	]HV
l を受	YIU
l を台	cIU
l を各	hHV
l を四	cHV
l を報	fFX
l を増	]FX
l を変	bKS
l を外	bEY
l を夜	cEY
l を契	cHV
l を始	fFX
l を学	bLR
l を実	\\SK
l を宣	ZZD
l を導	jFX
l を常	cIU
l を年	fIU
l を廃	hFX
l を引	\\VH
l を必	lFX
l を情	cHV
l を想	fHV
l を押	ZXF
l を持	YIU
l を挟	cHV
l を整	cHV
l を新	n@^
l を日	f@^
l を明	fEY
l を書	bIU
l を最	kFX
l を月	hA]
l を有	kEY
l を本	fA]
l を来	cIU
l を棚	hGW
l を検	iFX
l を業	fIU
l を次	fDZ
l を残	`DZ
l を毎	iA]
l を比	]LR
l を消	TVH
l を添	cIU
l を渡	]GW
l を無	cIU
l を特	ZYE
l を用	cDZ
l を申	]KS
l を監	cGW
l を直	`JT
l を短	cEY
l を稼	cHV
l を端	cGW
l を管	bJT
l を組	hEY
l を置	cIU
l を自	nDZ
l を行	eIU
l を表	jC[
l を要	cFX
l を見	RWG
l を設	lDZ
l を誰	WYE
l を課	cFX
l を責	WWG
l を買	cJT
l を起	cNP
l を超	cKS
l を足	`IU
l を返	eDZ
l を追	lDZ
l を通	fC[
l を週	cFX
l を過	cIU
l を遮	]HV
l を配	W[C
l を閉	cFX
l んで	WUI
l ァー	_EY
l アの	[KS
l アを	cFX
l アイ	WWG
l アカ	dIU
l アッ	WHV
l アド	YSK
l アプ	SXF
l アラ	bJT
l アリ	fFX
l アン	`GW
l ア更	YUI
l ィク	cJT
l ィシ	YJT
l ィブ	T[C
l ィン	Y]A
l イで	cEY
l イは	cHV
l イア	cEY
l イテ	ZYE
l イト	UVH
l イバ	]HV
l イブ	UWG
l イベ	[NP
l イム	YSK
l イル	YWG
l イン	V^@
l ウォ	cGW
l ウト	XSK
l ウド	YIU
l ウン	_KS
l ェイ	\\JT
l ェク	cC[
l ェッ	aC[
l エス	U[C
l エリ	\\DZ
l ォー	bKS
l オペ	cIU
l オリ	cFX
l オン	YIU
l オー	\\HV
l カの	^JT
l カイ	VVH
l カウ	eIU
l カル	^MQ
l カレ	cHV
l カー	VXF
l カ数	YUI
l ガチ	YTJ
l キッ	\\KS
l キャ	V\\B
l キュ	UWG
l キー	\\KS
l クが	TWG
l クす	hEY
l クで	cIU
l クに	YWG
l クの	[HV
l クは	\\\\B
l クを	bHV
l クア	YJT
l クオ	`IU
l クシ	lB\\
l クス	^FX
l クラ	]HV
l クリ	_DZ
l クロ	YUI
l クン	VVH
l ク表	cGW
l グが	WVH
l グの	bGW
l グを	[QM
l グラ	SZD
l グル	hEY
l グ設	cC[
l ケッ	]KS
l ケー	_A]
l ゲー	YFX
l コネ	cHV
l コミ	^KS
l コー	ZJT
l サル	hB\\
l サー	\\TJ
l ザク	fIU
l ザー	S`>
l シの	WUI
l シス	YPN
l シナ	cIU
l シャ	`LR
l ショ	ZJT
l シー	aKS
l ジが	Z]A
l ジを	cLR
l ジェ	XHV
l ジッ	^LR
l ジト	\\IU
l ジャ	`LR
l ジュ	cKS
l ジョ	]JT
l ジン	`GW
l スが	TZD
l スで	k=a
l スに	\\GW
l スの	]KS
l スは	`RL
l スを	WWG
l スキ	fHV
l スク	aB\\
l スチ	^KS
l スト	[TJ
l スノ	`JT
l スプ	\\WG
l スポ	f@^
l スマ	WJT
l スレ	WUI
l スワ	aKS
l ス枠	cIU
l セキ	cEY
l ゼロ	`MQ
l ソフ	`IU
l ソー	`GW
l ゾー	aA]
l タで	`MQ
l タの	^B\\
l タを	`KS
l タイ	[JT
l タグ	bC[
l タン	\\JT
l ター	VWG
l ダの	VXF
l チが	W\\B
l チの	V^@
l チェ	bEY
l チケ	YHV
l チー	[JT
l ック	YKS
l ッジ	WVH
l ッタ	cHV
l ッチ	YKS
l ッテ	fDZ
l ツー	aEY
l テス	_IU
l テナ	\\LR
l テム	TVH
l テリ	cEY
l テン	YKS
l デプ	XSK
l デル	cKS
l デー	_JT
l トか	\\WG
l トが	U\\B
l トす	]RL
l トで	`JT
l トに	^@^
l トの	]GW
l トへ	YSK
l トを	aMQ
l トカ	VWG
l トコ	TSK
l トス	cC[
l トッ	cGW
l トラ	bFX
l トリ	\\HV
l トワ	YKS
l トー	TWG
l ト付	cHV
l ト制	cHV
l ト用	fKS
l ト開	cHV
l ドが	WXF
l ドに	YKS
l ドの	aGW
l ドは	YZD
l ドを	[GW
l ドシ	cFX
l ドメ	UWG
l ドラ	]GW
l ドレ	\\RL
l ドー	cIU
l ナの	cJT
l ナリ	cIU
l ナン	[HV
l ニン	bJT
l ネク	cHV
l ネッ	YKS
l ノー	WC[
l ハー	hB\\
l バに	cDZ
l バの	eGW
l バケ	fIU
l バジ	YHV
l バッ	[IU
l バー	VTJ
l バ側	fDZ
l パス	\\LR
l ビュ	_GW
l ビル	cFX
l フを	hGW
l ファ	^IU
l フェ	^KS
l フォ	YWG
l フセ	Y[C
l フト	cGW
l ブラ	Y[C
l ブロ	cC[
l プは	VYE
l プを	hB\\
l プッ	WXF
l プデ	]JT
l プト	fC[
l プラ	YKS
l プロ	VXF
l プー	[LR
l ベン	ZDZ
l ペレ	cIU
l ペー	]IU
l ホか	cJT
l ホス	YPN
l ボタ	]IU
l ポジ	\\IU
l ポン	cC[
l ポー	YHV
l マの	cHV
l マス	YIU
l マッ	cHV
l マホ	]JT
l ミッ	^KS
l ミュ	YUI
l ムに	f@^
l ムの	\\B\\
l ムア	[JT
l ムウ	`LR
l ムゾ	]KS
l ム更	]IU
l メイ	WWG
l メト	cDZ
l メー	TZD
l モジ	hFX
l モデ	cKS
l ャッ	R\\B
l ャド	cIU
l ャネ	]KS
l ャン	S\\B
l ュの	`KS
l ュを	WZD
l ュア	YJT
l ュリ	cEY
l ユー	S`>
l ョニ	cJT
l ョブ	aFX
l ョン	ZIU
l ライ	\\LR
l ラウ	UVH
l ラグ	WHV
l ラフ	RZD
l ラム	YIU
l ラー	ZC[
l リの	YKS
l リア	\\GW
l リオ	cIU
l リク	UVH
l リケ	]KS
l リジ	cFX
l リス	YVH
l リソ	cHV
l リッ	WXF
l リテ	fJT
l リト	`JT
l リハ	hB\\
l リプ	eGW
l リポ	\\IU
l リリ	cEY
l リン	aIU
l ルか	^EY
l ルに	_KS
l ルの	bC[
l ルは	YUI
l ルへ	fGW
l ルを	]WG
l ルオ	^KS
l ルサ	UWG
l ルチ	]KS
l ルド	fEY
l ルバ	UVH
l ルー	aPN
l ル使	cIU
l ル訓	cIU
l レイ	W\\B
l レス	[VH
l レッ	SZD
l レビ	_GW
l レプ	XKS
l レン	n;c
l レー	]LR
l ロイ	XSK
l ログ	TZD
l ロー	\\KS
l ンと	]FX
l ンに	[FX
l ンへ	]GW
l ンサ	\\HV
l ンザ	fIU
l ンジ	UVH
l ンソ	YIU
l ンダ	[DZ
l ンテ	`LR
l ンネ	S[C
l ンプ	bJT
l ンペ	]MQ
l ンポ	cDZ
l ン前	cKS
l ン失	]JT
l ーが	[[C
l ーで	`HV
l ーに	_FX
l ーの	VZD
l ーを	bKS
l ーカ	[TJ
l ーキ	^JT
l ーク	YSK
l ーサ	`EY
l ーザ	S`>
l ーシ	^HV
l ース	cDZ
l ータ	[RL
l ーダ	VWG
l ーテ	YRL
l ート	^@^
l ード	XFX
l ーニ	cJT
l ーフ	]GW
l ーマ	hHV
l ーム	\\DZ
l ール	[KS
l ー滞	YHV
l ー率	]XF
l ー登	cHV
l ー訓	cDZ
l 一し	fFX
l 一元	cEY
l 一度	WRL
l 一意	cIU
l 一括	bEY
l 一時	a]A
l 一本	hDZ
l 一次	^HV
l 一覧	YIU
l 一部	ZUI
l 万人	cEY
l 万件	TWG
l 万円	VWG
l 万回	cJT
l 三好	cJT
l 上が	YGW
l 上ず	cEY
l 上の	R[C
l 上限	`FX
l 下げ	cFX
l 下限	cEY
l 不具	]IU
l 世代	VWG
l 両方	WXF
l 中に	fB\\
l 中は	cGW
l 中断	]HV
l 久的	cKS
l 了さ	cKS
l 了後	cGW
l 予備	YIU
l 予定	`MQ
l 予算	hC[
l 事を	cHV
l 事前	fC[
l 事象	WXF
l 事録	]IU
l 二報	WXF
l 交換	[PN
l 人が	ZTJ
l 人の	YLR
l 人事	aLR
l 人名	WWG
l 人情	SZD
l 今日	cHV
l 今週	cDZ
l 仕様	[JT
l 仕組	fKS
l 付き	fMQ
l 付け	^GW
l 付与	\\FX
l 代替	cDZ
l 以上	aFX
l 以内	V[C
l 以外	\\EY
l 件が	\\YE
l 件と	cJT
l 件の	YHV
l 件を	\\HV
l 件数	_LR
l 任者	YWG
l 休日	cJT
l 会を	`KS
l 会議	YJT
l 体で	cGW
l 体制	cGW
l 作り	`IU
l 作る	cLR
l 作を	fEY
l 作業	_SK
l 併用	cEY
l 使い	jB\\
l 使う	aHV
l 使っ	UWG
l 使用	YYE
l 例で	cIU
l 例外	j>`
l 供す	cFX
l 依存	`EY
l 依頼	_IU
l 保存	\\RL
l 保守	ZRL
l 保留	fEY
l 信は	cGW
l 信を	[SK
l 信先	cIU
l 修に	hIU
l 修正	^NP
l 個人	R_?
l 値が	cGW
l 値で	]KS
l 値と	cHV
l 値を	bIU
l 停止	RZD
l 側で	^IU
l 側に	YKS
l 備し	cFX
l 備す	cGW
l 働さ	cHV
l 像の	SZD
l 優先	]FX
l 元か	cEY
l 元し	cKS
l 元に	cGW
l 元の	WXF
l 元テ	cEY
l 元演	cJT
l 元管	cEY
l 先に	\\FX
l 先の	YSK
l 先を	nDZ
l 入い	cKS
l 入っ	R[C
l 入る	]IU
l 入れ	fC[
l 入試	]KS
l 全て	]IU
l 全サ	aGW
l 全ホ	cDZ
l 全停	VWG
l 全学	]HV
l 全廃	fDZ
l 全拠	cGW
l 全社	cEY
l 全部	XYE
l 公開	\\JT
l 共有	]KS
l 共通	`IU
l 具合	]IU
l 内に	\\WG
l 内の	]EY
l 内を	\\HV
l 再委	cEY
l 再実	bC[
l 再構	hFX
l 再起	]UI
l 再送	^NP
l 冗長	]HV
l 写し	W^@
l 処理	\\QM
l 出す	mGW
l 出た	TXF
l 出て	Z^@
l 出な	YYE
l 出る	ZZD
l 出力	YIU
l 分か	TVH
l 分け	eLR
l 分ず	cHV
l 分で	\\HV
l 分を	`JT
l 分以	WVH
l 分割	fEY
l 分布	]MQ
l 切り	X[C
l 切替	_?_
l 列が	WTJ
l 初の	]GW
l 初回	]IU
l 判定	\\RL
l 判断	YFX
l 別に	WIU
l 別の	VTJ
l 別リ	YUI
l 到達	U[C
l 制す	cFX
l 制約	cIU
l 制限	dA]
l 刻は	WWG
l 前の	U^@
l 前ま	cJT
l 前回	WVH
l 前日	]IU
l 前週	W[C
l 割し	fEY
l 力を	cEY
l 加い	cKS
l 加え	oEY
l 加し	iC[
l 加す	lDZ
l 効に	nDZ
l 効化	aGW
l 効性	YIU
l 勉強	cGW
l 動い	T[C
l 動く	cJT
l 動で	gGW
l 動作	hFX
l 動停	fJT
l 動再	fGW
l 動化	cIU
l 動時	fHV
l 動更	^LR
l 務と	cEY
l 務委	`JT
l 務課	YTJ
l 勧告	cEY
l 化さ	cEY
l 化し	bC[
l 化す	oDZ
l 化を	cIU
l 半年	fJT
l 半期	cRL
l 単一	TYE
l 卸し	fFX
l 参照	VTJ
l 反映	`HV
l 収束	Z]A
l 取っ	]FX
l 取る	fJT
l 取引	XRL
l 取得	[VH
l 受け	^EY
l 受入	cJT
l 口を	hB\\
l 古い	\\FX
l 可否	cEY
l 可視	cFX
l 台ず	cIU
l 台の	\\IU
l 号が	WYE
l 号の	cGW
l 合が	WUI
l 合に	cEY
l 合は	TYE
l 合わ	^LR
l 合を	jEY
l 合同	cGW
l 合意	]IU
l 同一	cJT
l 同型	]KS
l 同種	cHV
l 名か	cIU
l 名が	ZUI
l 名の	YUI
l 名を	YSK
l 名簿	cFX
l 向け	`JT
l 否す	fFX
l 否を	cJT
l 含ま	W[C
l 含む	bJT
l 含め	fJT
l 告が	\\VH
l 告す	hC[
l 告を	fDZ
l 周年	cEY
l 呼ば	]JT
l 品の	cIU
l 問い	YNP
l 問題	SXF
l 営業	]KS
l 器を	fC[
l 四半	bRL
l 回す	kDZ
l 回に	cMQ
l 回の	_HV
l 回収	YHV
l 因が	]JT
l 因を	YTJ
l 在庫	[MQ
l 型の	fEY
l 型メ	cIU
l 型文	cHV
l 報の	SYE
l 報を	[TJ
l 報セ	fHV
l 報告	VTJ
l 報基	SZD
l 場合	UYE
l 境の	cJT
l 境を	cKS
l 境変	cFX
l 増や	[LR
l 増員	cFX
l 壊的	cHV
l 売上	YXF
l 変換	fGW
l 変数	`DZ
l 外し	`IU
l 外す	hFX
l 外の	WSK
l 外は	cHV
l 多要	cJT
l 夜の	]KS
l 夜間	n@^
l 大阪	cIU
l 失敗	WQM
l 契約	[IU
l 始ま	]HV
l 始め	YTJ
l 始時	hGW
l 委託	]JT
l 学内	\\LR
l 学年	cJT
l 学生	YGW
l 宇野	cHV
l 守部	cFX
l 完了	VUI
l 定が	cIU
l 定し	\\SK
l 定す	h@^
l 定に	fJT
l 定の	`SK
l 定を	hFX
l 定フ	cHV
l 定例	`EY
l 定値	eIU
l 定型	cHV
l 定変	YJT
l 宛先	jEY
l 実施	gNP
l 実測	VYE
l 実行	YZD
l 実装	nEY
l 客連	WYE
l 宣言	TXF
l 室に	cDZ
l 室の	cIU
l 害中	]EY
l 害対	`KS
l 害時	bJT
l 害訓	cDZ
l 容量	fC[
l 密情	fDZ
l 対象	S\\B
l 専用	eIU
l 導入	kA]
l 小林	cGW
l 届く	]KS
l 展開	^IU
l 差分	aIU
l 布を	cDZ
l 帳を	fB\\
l 帳票	^LR
l 常値	WXF
l 常備	fEY
l 平均	TUI
l 平日	ZWG
l 年ご	cFX
l 年の	YWG
l 年内	cHV
l 年度	h@^
l 年後	cHV
l 年次	cHV
l 広報	T[C
l 庫に	cIU
l 廃し	fEY
l 廃止	`HV
l 延の	]KS
l 延ば	fHV
l 弱性	]IU
l 強会	cGW
l 当た	WUI
l 当を	fEY
l 当日	T]A
l 当者	\\RL
l 当該	YYE
l 当選	fC[
l 形に	bLR
l 影響	\\e9
l 後で	WTJ
l 後に	`KS
l 後の	YKS
l 復元	\\GW
l 復帰	Z\\B
l 復旧	UTJ
l 必ず	hIU
l 必要	SZD
l 必須	kGW
l 応の	fIU
l 応予	cFX
l 怖い	WZD
l 思っ	Y[C
l 急ぎ	WZD
l 性の	cEY
l 恒久	cKS
l 情シ	^KS
l 情報	U^@
l 想定	\\MQ
l 意す	fIU
l 意制	cIU
l 意味	WZD
l 意書	cJT
l 成す	fEY
l 成に	]JT
l 成功	fFX
l 戻し	UXF
l 戻っ	WZD
l 所を	cJT
l 手で	YSK
l 手作	\\JT
l 手動	YKS
l 手当	cFX
l 手順	fA]
l 打ち	cFX
l 承認	dNP
l 投稿	TYE
l 押す	WUI
l 担当	_IU
l 拒否	fFX
l 拠点	fB\\
l 指定	cEY
l 指数	cJT
l 振り	cDZ
l 排他	cGW
l 採用	]HV
l 推定	Y_?
l 推移	TZD
l 掲示	YZD
l 掲載	WYE
l 揃え	bIU
l 提供	\\FX
l 提出	VWG
l 提示	cJT
l 換え	eDZ
l 換す	cFX
l 損を	cHV
l 操作	^C[
l 改め	hDZ
l 改訂	cB\\
l 敗時	hDZ
l 教務	fIU
l 数に	hGW
l 数へ	cFX
l 数を	`NP
l 数バ	cJT
l 整備	cHV
l 文の	WXF
l 文チ	WYE
l 文字	`KS
l 文書	bGW
l 文面	YHV
l 斉に	WYE
l 料プ	WWG
l 断す	hIU
l 断の	fIU
l 断を	]EY
l 新す	]HV
l 新に	`KS
l 新は	YHV
l 新を	bIU
l 新人	cJT
l 新任	cEY
l 新前	cKS
l 新時	hGW
l 新設	hDZ
l 方が	SZD
l 方へ	cDZ
l 方法	cIU
l 施し	cGW
l 施す	kGW
l 既存	`JT
l 既定	cKS
l 日か	cIU
l 日で	`FX
l 日と	]SK
l 日ま	cJT
l 日を	jDZ
l 日以	T[C
l 日前	iGW
l 日数	fDZ
l 日曜	^LR
l 日比	cJT
l 日程	cKS
l 日間	YHV
l 旨を	cKS
l 早く	WTJ
l 明書	`KS
l 明記	hB\\
l 映済	cGW
l 時か	YVH
l 時だ	cFX
l 時で	cDZ
l 時に	_NP
l 時の	^EY
l 時は	kB\\
l 時以	]KS
l 時停	YTJ
l 時刻	YVH
l 時点	YXF
l 時的	\\`>
l 時系	WVH
l 時間	S^@
l 曜に	cMQ
l 更し	fFX
l 更す	hHV
l 更の	`KS
l 更は	hIU
l 更を	_GW
l 更依	cFX
l 更前	VVH
l 更改	cFX
l 更新	]DZ
l 書く	`DZ
l 書に	fEY
l 書の	dFX
l 書を	aFX
l 書化	cJT
l 書更	cKS
l 替え	VXF
l 替を	fFX
l 最低	hDZ
l 最終	^JT
l 月に	hFX
l 月の	`KS
l 月リ	cGW
l 月中	nFX
l 月初	bFX
l 月実	]GW
l 月曜	]HV
l 月末	k?_
l 月次	hC[
l 月版	cIU
l 月第	fJT
l 有し	cJT
l 有す	cIU
l 有効	d?_
l 期ご	kEY
l 期間	_IU
l 期限	_SK
l 末で	^HV
l 末に	^KS
l 末の	W]A
l 末ま	fGW
l 本化	hDZ
l 本書	cJT
l 本番	bDZ
l 束を	WZD
l 来た	YUI
l 来月	fFX
l 来期	cFX
l 来週	hFX
l 果の	cKS
l 果を	jGW
l 枠の	]KS
l 枠を	]TJ
l 査し	cJT
l 査す	cC[
l 案内	\\HV
l 棚卸	fFX
l 検を	fIU
l 検出	cJT
l 検査	hJT
l 検知	i?_
l 検証	^KS
l 業か	cIU
l 業で	WYE
l 業の	fFX
l 業は	cJT
l 業を	YSK
l 業ロ	cFX
l 業務	VRL
l 業者	YKS
l 構成	`KS
l 構築	kEY
l 様の	\\IU
l 標準	jEY
l 標的	cIU
l 権限	_KS
l 機の	`HV
l 機を	VXF
l 機列	YTJ
l 機器	hHV
l 機室	cIU
l 機能	XSK
l 欄は	WWG
l 欄を	jDZ
l 次で	l@^
l 次の	cRL
l 止し	]KS
l 止す	aJT
l 止で	cJT
l 止ま	VUI
l 止を	SZD
l 正し	hA]
l 正を	cHV
l 正常	`^@
l 死活	YHV
l 残す	k>`
l 残っ	XUI
l 残り	cEY
l 残日	fDZ
l 段階	^MQ
l 毎分	cIU
l 毎日	cKS
l 毎晩	jDZ
l 毎月	jGW
l 毎朝	^IU
l 毎秒	WYE
l 毎週	jA]
l 比で	]JT
l 比べ	cDZ
l 比較	`HV
l 決め	lIU
l 況を	fFX
l 法を	cIU
l 法務	`MQ
l 注文	T\\B
l 流す	eMQ
l 消し	UVH
l 消す	fEY
l 深夜	[LR
l 添え	cIU
l 済み	\\KS
l 渡し	`DZ
l 渡す	cHV
l 準に	cIU
l 準の	cJT
l 溜ま	W\\B
l 滞留	UUI
l 演習	fFX
l 点で	bGW
l 点の	]KS
l 点検	cIU
l 無効	\\LR
l 照合	bJT
l 片系	cFX
l 版へ	]JT
l 特定	]\\B
l 特権	cFX
l 状態	YTJ
l 状況	`GW
l 率が	YYE
l 率の	bLR
l 率を	jC[
l 理と	cEY
l 理画	cFX
l 理者	VTJ
l 環境	bEY
l 生し	Z]A
l 生成	]IU
l 用の	]JT
l 用を	aA]
l 用意	lGW
l 用料	TZD
l 用率	[QM
l 田村	cGW
l 由に	cFX
l 由の	cDZ
l 申告	YXF
l 申請	`MQ
l 画の	cIU
l 画を	cFX
l 画像	RZD
l 画面	^JT
l 畠山	]JT
l 番で	\\KS
l 番と	^TJ
l 番の	\\KS
l 番を	bJT
l 番作	fIU
l 番反	]LR
l 発券	YZD
l 発報	]YE
l 発生	\\^@
l 発行	VVH
l 登録	`KS
l 的型	cIU
l 監査	eIU
l 監視	WKS
l 盤セ	TZD
l 目の	YRL
l 目を	cEY
l 目標	YGW
l 直し	`EY
l 直す	nDZ
l 直接	`HV
l 着い	TZD
l 着任	cIU
l 着手	YMQ
l 知す	t?_
l 知は	]LR
l 知ら	TUI
l 知を	lB\\
l 知先	]KS
l 知文	VWG
l 短縮	]IU
l 研修	fJT
l 破壊	cHV
l 確報	TYE
l 示さ	\\a=
l 示す	cHV
l 社に	cB\\
l 社の	eIU
l 社は	W\\B
l 社へ	WUI
l 社内	WUI
l 社員	cGW
l 社外	`KS
l 票の	cKS
l 禁止	k>`
l 秒か	cGW
l 秒で	cGW
l 秒に	YJT
l 秒を	bIU
l 秒以	cIU
l 秘密	`MQ
l 移し	hFX
l 移す	oDZ
l 移行	dDZ
l 程を	fKS
l 種の	cHV
l 種別	TZD
l 稼働	bFX
l 稿す	cEY
l 積も	cEY
l 空き	UUI
l 空の	`GW
l 突き	fKS
l 窓口	e=a
l 立会	VXF
l 端末	ZKS
l 第二	WXF
l 箇所	YSK
l 算を	VWG
l 算機	cIU
l 算要	cIU
l 管期	fIU
l 管課	]FX
l 系の	`EY
l 系列	WVH
l 約を	fGW
l 終わ	UUI
l 組み	jDZ
l 組織	]IU
l 経営	]KS
l 経由	`HV
l 経路	U\\B
l 結す	cJT
l 結果	^QM
l 絡す	\\SK
l 絡網	]KS
l 統一	lC[
l 継続	Y[C
l 続き	W[C
l 続で	WVH
l 続は	cIU
l 続を	\\KS
l 続元	cFX
l 総務	YKS
l 締め	YUI
l 締結	cGW
l 編集	fEY
l 練で	cHV
l 練を	nFX
l 縮め	fIU
l 置い	cJT
l 置き	hC[
l 置く	kA]
l 署名	[WG
l 翌朝	Z\\B
l 習を	lB\\
l 者が	XYE
l 者に	hC[
l 者へ	VUI
l 者ア	fIU
l 者向	]GW
l 職者	hHV
l 能が	YTJ
l 能を	cJT
l 脆弱	]IU
l 自動	n9e
l 荷時	cHV
l 荷試	bJT
l 落ち	ZFX
l 落と	cKS
l 薬局	T[C
l 藤枝	YHV
l 行う	sDZ
l 行す	^LR
l 行を	[LR
l 行リ	cGW
l 表に	fC[
l 装し	fDZ
l 要す	cFX
l 要に	cGW
l 要員	]IU
l 要求	cIU
l 要素	cJT
l 見て	VWG
l 見直	kA]
l 規約	cGW
l 視が	Z]A
l 視し	YUI
l 視す	cDZ
l 視に	cFX
l 視は	YWG
l 視を	bFX
l 視項	cGW
l 覧を	[HV
l 解析	cKS
l 解除	Ya=
l 言っ	YWG
l 計レ	fB\\
l 計上	cEY
l 計書	cJT
l 計測	YFX
l 計画	cHV
l 計算	\\LR
l 訓練	qDZ
l 託先	hC[
l 記す	hFX
l 記録	XXF
l 設け	o@^
l 設し	fHV
l 設定	cA]
l 設済	cGW
l 設置	`HV
l 設計	jDZ
l 許可	[RL
l 診断	cIU
l 証と	YVH
l 証を	jGW
l 証基	TZD
l 証明	aKS
l 評価	WZD
l 試す	cJT
l 試行	YKS
l 試験	dB\\
l 詫び	VVH
l 話が	W_?
l 該当	]`>
l 認が	fFX
l 認す	gNP
l 認を	j@^
l 認待	fDZ
l 誤り	]GW
l 読む	]SK
l 誰が	W\\B
l 誰も	\\XF
l 調整	`LR
l 調査	Y]A
l 請し	cKS
l 請を	cIU
l 請求	SXF
l 警告	aA]
l 警報	cIU
l 議事	]IU
l 象は	YHV
l 象件	cGW
l 象外	W[C
l 象者	YZD
l 責め	WWG
l 買う	fJT
l 起き	\\WG
l 起こ	fC[
l 起案	cFX
l 起票	cHV
l 超え	bKS
l 超の	cHV
l 超過	hIU
l 足す	lA]
l 転送	e@^
l 較す	fHV
l 載し	cFX
l 載せ	cJT
l 込む	eJT
l 返す	bEY
l 返却	TYE
l 返金	XWG
l 追い	R[C
l 追加	jB\\
l 追記	bLR
l 退職	cFX
l 退避	S\\B
l 送す	fGW
l 送っ	YYE
l 送信	VYE
l 途中	VYE
l 通す	fGW
l 通の	WYE
l 通常	]YE
l 通知	`FX
l 速報	\\ZD
l 連携	WUI
l 週に	`GW
l 週月	cEY
l 週末	YSK
l 週次	`EY
l 週間	aLR
l 進め	WXF
l 進捗	bIU
l 遅い	]IU
l 運営	`KS
l 運用	`EY
l 過ぎ	cIU
l 過去	[LR
l 過時	cJT
l 達を	cIU
l 適用	^FX
l 部か	`FX
l 部サ	]IU
l 部署	`IU
l 配信	YRL
l 配備	cIU
l 配送	WXF
l 重い	cEY
l 重複	UWG
l 量の	fEY
l 量を	cEY
l 金に	]KS
l 金庫	cIU
l 金曜	fIU
l 金額	YUI
l 録で	fFX
l 録時	cDZ
l 鍵は	`EY
l 長へ	cEY
l 門を	cFX
l 閉じ	^IU
l 開く	bLR
l 開す	`LR
l 間に	VXF
l 間の	eC[
l 間を	kDZ
l 間エ	WWG
l 間保	cFX
l 間前	YVH
l 間続	cJT
l 間隔	hFX
l 関わ	cIU
l 関係	Y[C
l 関門	cFX
l 降の	]JT
l 限の	fDZ
l 限る	`C[
l 限を	gC[
l 限付	fDZ
l 除す	]JT
l 隔で	cHV
l 隔離	\\EY
l 障害	^GW
l 集中	Y^@
l 集権	cEY
l 集計	WUI
l 離を	cGW
l 電源	`GW
l 電話	TYE
l 静か	YYE
l 静的	`JT
l 非機	cJT
l 面で	cJT
l 面に	aJT
l 面を	`LR
l 響範	WZD
l 項目	fC[
l 順に	^KS
l 順の	fEY
l 順を	kB\\
l 順序	cJT
l 順書	bJT
l 須と	fHV
l 須に	eIU
l 須化	cJT
l 領域	YXF
l 頭に	]JT
l 頼は	cIU
l 飛ぶ	cFX
l 駅前	T\\B
l 験を	fGW
l 験仕	cIU
listed 2	W]A
listed 4	WTJ
listed 5	R`>
listed 6	a`>
p 1	TYE
p 3	\\GW
p 6	]TJ
p about	cJT
p about it	cJT
p actio	eGW
p action	eGW
p action items	fHV
p after	]RL
p again	fGW
p analy	WYE
p analysis	WYE
p and	jDZ
p and more	cIU
p and preventive	cKS
p annex	Y_?
p annexes	Y_?
p are	cJT
p are we	cJT
p asses	WXF
p assessment	WXF
p befor	fGW
p before	fGW
p before we	fGW
p board	cEY
p cause	WZD
p corre	cKS
p corrective	cKS
p corrective and	cKS
p deep	WUI
p deep dive	WUI
p dive	WUI
p doing	cJT
p doing about	cJT
p energ	cGW
p energy	cGW
p energy goes	cGW
p facts	WXF
p findi	W\\B
p findings	W\\B
p follo	dIU
p follow	dIU
p follow through	cIU
p follow up	bLR
p from	cEY
p from the	cEY
p goes	cGW
p harde	cGW
p hardening	cGW
p it	cJT
p items	fHV
p learned	Y`>
p learnings	cIU
p learnings and	cIU
p lessons learned	_`>
p measu	hHV
p measures	hHV
p messa	YYE
p more	cIU
p moves	fDZ
p next	l>`
p next moves	fDZ
p next steps	cIU
p of	]KS
p of the	]KS
p offic	]KS
p office	]KS
p outag	cGW
p outage	cGW
p outco	cHV
p outcome	cHV
p overv	T]A
p overview	T]A
p phase	R[C
p phase 1	TYE
p phase 2	T\\B
p phase 3	YKS
p post	]HV
p preve	bHV
p prevention	]KS
p preventive	cKS
p preventive measures	cKS
p recom	nA]
p recommendations	nA]
p recommendations from	cEY
p regis	cGW
p response of	]KS
p retro	cIU
p revie	`LR
p review	`LR
p review board	cEY
p root	WZD
p root cause	WZD
p steps	cIU
p the	cHV
p the energy	cGW
p the incident	]SK
p the office	]KS
p the review	cEY
p theme	T\\B
p themes	T\\B
p throu	cIU
p through	cIU
p todo	]C[
p try	fGW
p try again	fGW
p up	bLR
p up measures	cJT
p we	[SK
p we doing	cJT
p we try	fGW
p what	^FX
p what are	cJT
p where	cGW
p where the	cGW
p あ	cHV
p あと	cHV
p あと$	cHV
p お	YHV
p このあ	cHV
p て	]KS
p と	cGW
p とめ	cEY
p とめ$	cEY
p に	\\IU
p の	YXF
p のあ	cHV
p のあと	cHV
p の取	`RL
p の取組	]TJ
p び	]DZ
p ま	cEY
p まと	cEY
p まとめ	cEY
p め	cEY
p り	]HV
p り返	^LR
p り返り	^LR
p ア	bMQ
p アク	cJT
p アクシ	cJT
p ク	[IU
p クシ	cJT
p クショ	cJT
p クス	]KS
p クスト	cJT
p グ	YGW
p シ	cJT
p ショ	cJT
p ション	cJT
p ス	[LR
p ストア	cJT
p トア	cJT
p トアク	cJT
p ネ	cJT
p ネク	cJT
p ネクス	cJT
p ビ	WTJ
p ビュ	WTJ
p ビュー	WTJ
p ュ	XVH
p ュー	WTJ
p ュー$	WTJ
p ョ	cJT
p ョン	cJT
p ョン$	cJT
p レ	TTJ
p レビ	WTJ
p レビュ	WTJ
p ング	YGW
p ー	VTJ
p 事	cGW
p 今	eIU
p 今後	eIU
p 今後$	f@^
p 今後の	`RL
p 信	]FX
p 再発	fHV
p 再発防	fHV
p 分	YWG
p 分析	YWG
p 分析$	YWG
p 取	`RL
p 取組	]TJ
p 取組$	]TJ
p 善	cHV
p 対	`C[
p 対応	YFX
p 対応$	YIU
p 対策	cJT
p 対策$	eGW
p 後	cHV
p 後の	`RL
p 後の取	`RL
p 応	YFX
p 振	^LR
p 振り	^LR
p 振り返	^LR
p 改	cHV
p 改善	cHV
p 改善$	cHV
p 教訓$	\\VH
p 析	YWG
p 止	bEY
p 止策	cJT
p 止策$	cJT
p 発	fHV
p 発防	fHV
p 発防止	fHV
p 章	WTJ
p 章今	]TJ
p 章今後	]TJ
p 第	WTJ
p 第$	WTJ
p 策	eHV
p 細	WXF
p 組	`RL
p 結	`EY
p 結び	YIU
p 結び$	YIU
p 計	\\EY
p 詳	WXF
p 詳細	WXF
p 詳細$	WXF
p 誤	]FX
p 論	YJT
p 返	^LR
p 返り	^LR
p 返り$	^LR
p 防	fHV
p 防止	fHV
p 防止策	cJT
prose 0	VYE
prose 2	ZSK
q 000	]QM
q 100	XSK
q 190	WVH
q 200	\\_?
q 2022	YWG
q 2024	]TJ
q 2025	a[C
q 204	W\\B
q 212	W]A
q 412	Z^@
q 500	YUI
q 502	WUI
q 800	WZD
q 900	Za=
q about	gd:
q accepts	W[C
q according	W\\B
q acquirer	T[C
q action	WZD
q added	WXF
q address	ZZD
q addresses	Y]A
q admin	YFX
q affected	^[C
q after	b\\B
q afterwards	T\\B
q again	aa=
q agent	c[C
q agents	Z]A
q ahead	cJT
q alerts	]HV
q all	XIU
q all coded	dUI
q all dated	\\KS
q all done	bLR
q all labelled	tc;
q all not	dTJ
q all now	^A]
q all owned	VHV
q all past	`b<
q all promise	UJT
q all stated	]XF
q all task	b`>
q all timed	hWG
q all tracked	ZXF
q all undertakes	YFX
q all was	t]A
q alone	TZD
q and	\\EY
q announce	fEY
q announced	YUI
q answer	Z[C
q answered	Y`>
q any	UFX
q any coded	dUI
q any dated	[JT
q any done	`JT
q any labelled	te9
q any not	bSK
q any now	^A]
q any owned	VHV
q any past	`b<
q any promise	VJT
q any stated	^XF
q any task	b`>
q any timed	hWG
q any tracked	\\XF
q any undertakes	ZEY
q any was	t^@
q api	[PN
q app	WXF
q approval	TZD
q archive	WXF
q are	TEY
q around	]XF
q arrived	W^@
q ask	Y\\B
q asked	bd:
q asks	\\DZ
q assistant	Z_?
q august	WSK
q authority	Y[C
q authors	YWG
q back	^XF
q backlog	ZZD
q backup	^[C
q backups	]JT
q base	WYE
q because	c\\B
q been	`\\B
q before	WUI
q behind	Z[C
q between	^a=
q billing	W\\B
q blocks	YYE
q board	R\\B
q body	T[C
q bound	T[C
q branch	]IU
q bridge	WYE
q broken	W[C
q browser	W\\B
q bucket	ZZD
q budget	WZD
q built	ZUI
q but	fe9
q bytes	Y\\B
q cable	T\\B
q caching	WVH
q call	]^@
q callbacks	T[C
q calls	\\XF
q came	]\\B
q can	YKS
q can't	Z^@
q cannot	YIU
q carried	YZD
q cause	YYE
q cdn	]b<
q centre	W[C
q certificate	]^@
q cest	T[C
q channel	YVH
q chapter	TZD
q check	]b<
q checkpoint	WWG
q checksum	TZD
q clean	Y[C
q cleanup	W\\B
q clock	WZD
q closet	WXF
q cluster	WTJ
q clusters	WYE
q code	Zd:
q come	T[C
q commander	YZD
q committed	WZD
q company	W[C
q complained	TZD
q complete	YSK
q component	WVH
q config	TZD
q connection	ZYE
q connections	Z^@
q console	T\\B
q consumer	Y[C
q contract	YJT
q contractor	WUI
q control	WWG
q controller	_d:
q cookie	T[C
q cookies	W\\B
q copy	WWG
q core	W]A
q corrupted	TZD
q could	b_?
q counted	Ya=
q couples	T]A
q covers	T[C
q credit	WZD
q credited	W[C
q cron	YGW
q customer	ZSK
q customers	a`>
q data	]VH
q database	\\[C
q date	ZWG
q day	Z\\B
q dear	WVH
q debug	W[C
q december	WYE
q default	]ZD
q deleted	Y^@
q delivered	YVH
q deploy	TYE
q deployment	TZD
q desk	WVH
q did	bZD
q diff	WYE
q disk	ZTJ
q disks	WZD
q docs	Z\\B
q document	YTJ
q does	]]A
q domain	Z`>
q don't	]b<
q done	WWG
q dropped	WZD
q duplicates	YXF
q during	\\YE
q each	WLR
q earlier	W\\B
q eight	W\\B
q eleven	^_?
q empty	_a=
q end いた	ae9
q end いない	b[C
q end いました	WYE
q end いる	ZWG
q end かった	j\\B
q end けた	YZD
q end された	\\UI
q end した	\\ZD
q end していた	WVH
q end しました	YIU
q end します	\\JT
q end する	UXF
q end せる	fJT
q end たします	YIU
q end だった	a]A
q end った	om1
q end ていた	_a=
q end ていない	b[C
q end ている	ZWG
q end です	`[C
q end ない	`UI
q end なかった	jZD
q end なった	W]A
q end ます	WHV
q end めます	cKS
q end らせる	cJT
q end らない	Z\\B
q end りました	YXF
q end ります	\\FX
q end れている	Z]A
q end れる	UUI
q ended	WVH
q endpoint	WYE
q engineer	Z[C
q env	YWG
q error	Ya=
q errors	Y[C
q europe	TZD
q euros	T\\B
q evening	ZXF
q events	ZYE
q everything	WZD
q exception	YGW
q expect	YJT
q expected	YZD
q expire	TWG
q expired	]WG
q exports	Y[C
q failed	_b<
q failure	TZD
q fault	Y_?
q february	Z]A
q fell	Y_?
q field	W]A
q file	XVH
q files	\\[C
q filled	WZD
q final	ZWG
q finance	TZD
q finished	Z^@
q firewall	YJT
q first	_YE
q first 0	WZD
q first 10	ZZD
q first 11	ZXF
q first 13	WYE
q first 14	WVH
q first 2	TFX
q first 2024	XTJ
q first 2025	Z]A
q first 3	]d:
q first 4	YVH
q first 8	]\\B
q first 9	Y`>
q first a	_YE
q first about	WWG
q first after	YXF
q first at	`UI
q first between	Z[C
q first customers	WYE
q first db	]EY
q first dear	WVH
q first each	\\f8
q first for	\\\\B
q first i	_\\B
q first in	TZD
q first keep	WUI
q first not	T\\B
q first on	a`>
q first one	WZD
q first our	]a=
q first owner	ZTJ
q first pdf	YYE
q first redis	`FX
q first report	TZD
q first same	TZD
q first status	YXF
q first thanks	T[C
q first the	cVH
q first this	WVH
q first to	ZYE
q first two	\\_?
q first we	U?_
q first what	TZD
q first with	T]A
q five	_`>
q fixed	WXF
q fixes	cEY
q flag	YWG
q for	^FX
q forty	WZD
q forum	WVH
q forwarding	W]A
q found	`_?
q four	ce9
q friday	WZD
q from	Y@^
q front	YYE
q gap	T[C
q gateway	Z_?
q gather	TZD
q get	Y[C
q give	WXF
q gives	W^@
q goes	cEY
q golden	T[C
q gone	VHV
q got	]d:
q green	YYE
q group	Z]A
q had	pd:
q half	Zb<
q hand	]b<
q happened	WVH
q hard	cDZ
q has	UFX
q have	[QM
q heap	WWG
q held	Y[C
q helped	W[C
q here	YZD
q hit	YXF
q hits	TZD
q holds	Z`>
q home	WZD
q host	SDZ
q hosting	Y]A
q hour	VVH
q hours	]YE
q how	Z`>
q http	\\_?
q i'd	W[C
q identity	Z`>
q ids	WZD
q incident	\\ZD
q including	W[C
q index	W]A
q internal	Z[C
q into	ZMQ
q inventory	YGW
q invoice	\\a=
q issue	YZD
q it's	\\`>
q january	`[C
q joined	Y_?
q json	YXF
q july	Y^@
q june	Y\\B
q kept	^`>
q killed	Y`>
q kind	YZD
q know	^]A
q known	Y`>
q lag	cDZ
q larger	T^@
q later	_c;
q lead	Y[C
q leader	W]A
q leak	WVH
q learned	T[C
q least	fEY
q leave	T[C
q left	Ya=
q length 0	Z]A
q length 1	dj4
q length 2	bf8
q length 4	gh6
q length 5	f^@
q length 6	^EY
q like	Y\\B
q limits	]GW
q lines	W^@
q list	_c;
q load	Z]A
q local	Z\\B
q logged	WWG
q long	\\DZ
q look	YWG
q looked	ZVH
q looking	WVH
q looks	WYE
q loop	\\YE
q loss	Y[C
q lost	b_?
q machine	YVH
q made	ab<
q mail	]c;
q main	YWG
q majority	T[C
q make	TZD
q march	a^@
q max	WXF
q may	bb<
q measure	TYE
q meeting	W[C
q members	Yb<
q merged	YWG
q messages	Z[C
q min	YYE
q minute	Y\\B
q minutes	da=
q missing	Y^@
q mobile	YUI
q model	^_?
q month	WZD
q morning	WZD
q most	^\\B
q most coded	dUI
q most dated	\\KS
q most done	bLR
q most labelled	tc;
q most not	dTJ
q most now	^A]
q most owned	VHV
q most past	`b<
q most promise	VJT
q most stated	]XF
q most task	b`>
q most timed	hWG
q most tracked	ZXF
q most undertakes	ZFX
q most was	t]A
q moved	VKS
q nat	Z\\B
q need	Z]A
q needed	Z\\B
q neither	Y^@
q network	\\_?
q never	Z]A
q new	[c;
q next	XUI
q night	\\[C
q nine	WUI
q no coded	^MQ
q no dated	_SK
q no done	^RL
q no now	`VH
q no owned	_PN
q no promise	aTJ
q no undertakes	bVH
q nobody	bc;
q nodes	Z[C
q none	ZYE
q noon	Z[C
q normal	YYE
q not	np.
q notes	\\]A
q nothing	]]A
q noticed	W[C
q now	_A]
q number	Z`>
q october	\\ZD
q off	YYE
q office	]b<
q offline	TZD
q once	VKS
q one	[XF
q online	YUI
q opened	`_?
q operations	Za=
q operator	`b<
q operators	WYE
q order	\\^@
q other	^[C
q others	W\\B
q our	bSK
q outage	WZD
q over	ZRL
q owners	W\\B
q packet	WYE
q page	SIU
q pages	ZXF
q paid	YYE
q palesa	T[C
q parser	T[C
q part	ZZD
q pass	W^@
q patch	SDZ
q pay	WVH
q payment	Y\\B
q payout	cHV
q pdf	\\^@
q people	]b<
q planned	YJT
q planner	Y_?
q platform	W`>
q please	Z\\B
q pod	W^@
q point	YJT
q pointed	YZD
q points	T[C
q policy	TZD
q pool	[[C
q portal	\\XF
q post	ZYE
q posted	YXF
q postgresql	WZD
q power	Ya=
q prepared	WYE
q press	W^@
q preview	Y]A
q primary	]XF
q probe	TZD
q production	SA]
q progress	YHV
q project	Y`>
q provider	bc;
q proxy	TYE
q public	YWG
q pull	Z\\B
q pulled	YJT
q push	T[C
q put	U\\B
q query	YUI
q questions	Y]A
q queue	^c;
q quiet	W\\B
q raft	T[C
q ran	`]A
q reached	YXF
q read	ae9
q readers	YIU
q reads	Z]A
q real	TZD
q rebooted	WWG
q received	\\ZD
q records	Y\\B
q recovered	W]A
q recovery	]B\\
q redirect	WVH
q redis	VDZ
q reference	T\\B
q refused	YUI
q rejected	YXF
q relayer	YYE
q reliability	TZD
q remove	YGW
q removed	VHV
q renamed	ZZD
q renew	YJT
q replaced	\\_?
q replayed	WWG
q report	YSK
q reporter	YUI
q repository	]_?
q request	`b<
q requested	WWG
q requests	Z]A
q research	W]A
q resolved	WYE
q restarted	]\\B
q results	WWG
q retention	W[C
q retired	YKS
q retry	]\\B
q return	YWG
q returned	\\`>
q review	]YE
q reviewer	YWG
q reviews	TZD
q risk	TZD
q rollback	WYE
q rotation	WHV
q round	T\\B
q routine	YZD
q rows	Y^@
q rule	WYE
q run	VHV
q running	ZZD
q runs	\\\\B
q said	W]A
q same	ii5
q saturday	W[C
q save	ZXF
q saw	`a=
q say	W[C
q says	WXF
q scheduled	T\\B
q script	XHV
q search	\\[C
q second	XDZ
q seconds	X^@
q security	TWG
q seen	\\ZD
q sends	TZD
q sent	bk3
q separate	]IU
q september	W^@
q served	YYE
q set	WKS
q sev	\\^@
q severity	Z]A
q share	\\a=
q shared	ULR
q short	YWG
q showed	Z[C
q sign	Y[C
q signed	WKS
q since	`VH
q site	ce9
q slot	Y]A
q slow	\\`>
q small	WWG
q snapshot	\\d:
q some	\\ZD
q some coded	dUI
q some dated	\\KS
q some done	aKS
q some labelled	te9
q some not	cSK
q some now	^A]
q some owned	VHV
q some past	`b<
q some promise	VJT
q some stated	^XF
q some task	b`>
q some timed	hWG
q some tracked	ZXF
q some undertakes	ZFX
q some was	t^@
q sorry	WYE
q spanish	T[C
q sso	T[C
q staging	YTJ
q stale	WWG
q stalls	TZD
q start	ZYE
q state	ZXF
q status	bUI
q stayed	^d:
q step	WUI
q sticks	TYE
q still	cc;
q stood	WZD
q stopped	_YE
q stops	cDZ
q storage	XVH
q store	WEY
q stored	YZD
q storm	T]A
q story	WWG
q stuck	YXF
q student	WYE
q students	\\XF
q support	ZYE
q system	WVH
q taken	W_?
q ten	ZXF
q tenants	YJT
q test	[IU
q tests	\\e9
q thank	Y`>
q thanks	W\\B
q that	[JT
q the	_MQ
q them	XUI
q then	^c;
q there	ch6
q therefore	Y\\B
q they	`_?
q thirty	]C[
q this	hl2
q those	Z[C
q through	VFX
q ticketing	WZD
q timeout	TZD
q times	\\^@
q token	]FX
q told	\\^@
q too	\\^@
q took	ZWG
q tool	T[C
q top	YIU
q traffic	^]A
q tray	T\\B
q twelve	cDZ
q twice	Y`>
q under	]]A
q unmounted	T\\B
q until	_a=
q unused	WZD
q update	\\_?
q updates	WVH
q upgrade	YZD
q uplinks	WXF
q upload	TYE
q uploads	]EY
q ups	YSK
q usb	WXF
q used	__?
q user	^a=
q users	\\^@
q usual	WZD
q utc	f\\B
q valid	YHV
q validator	T\\B
q variable	Y]A
q vendor	Y[C
q versions	W[C
q very	Za=
q vps	T[C
q waf	WWG
q wait	YHV
q waits	VHV
q wallet	WUI
q warnings	T[C
q was	vj4
q webhook	ZYE
q webhooks	WYE
q week	VIU
q weekly	WC[
q weeks	W_?
q wei	Y^@
q went	ZZD
q were	gUI
q weren't	TZD
q what	ad:
q when	`XF
q whether	Y[C
q which	eTJ
q while	\\`>
q who	_VH
q whoever	WXF
q why	Y[C
q will	\\>`
q with	ZMQ
q within	]`>
q without	]UI
q work	_`>
q worker	YVH
q workers	VYE
q would	_b<
q write	]a=
q writes	ZZD
q written	YTJ
q wrong	WZD
q wrote	\\^@
q yes	Y]A
q you	_g7
q your	``>
q zero	Yb<
q あっ	cZD
q あり	fZD
q あわ	cDZ
q いう	_[C
q いた	_PN
q いつ	WYE
q いて	`WG
q いな	k_?
q いま	`c;
q いよ	lDZ
q いる	_ZD
q い場	YVH
q い時	YGW
q い状	Z]A
q うか	WZD
q うご	YYE
q うち	\\_?
q うに	_EY
q えて	W\\B
q えで	YYE
q えま	]IU
q える	THV
q おい	ZYE
q おか	ZYE
q およ	WVH
q おり	hb<
q お客	YQM
q お知	cEY
q お詫	WYE
q かか	WYE
q かけ	YUI
q かず	WVH
q かっ	oh6
q かり	W]A
q か月	Y\\B
q があ	aVH
q がと	\\[C
q がゼ	YFX
q が上	YZD
q が入	YUI
q が出	Y\\B
q が多	YYE
q が最	W\\B
q が発	\\]A
q が空	\\a=
q が終	WYE
q が落	]IU
q が通	W[C
q きた	YXF
q きて	W[C
q きは	]IU
q きま	`YE
q き戻	]HV
q き継	YTJ
q き込	`\\B
q ぎの	YIU
q くだ	VXF
q くて	WXF
q くな	\\UI
q けし	ZYE
q けた	``>
q けで	Y]A
q げま	YUI
q こと	XKS
q この	TIU
q これ	\\TJ
q ころ	]^@
q ござ	Z[C
q ご不	WVH
q ご確	W[C
q さい	VVH
q され	bZD
q さん	\\d:
q ざい	Z[C
q しい	TYE
q しか	`ZD
q した	\\SK
q して	a^@
q しな	XVH
q しま	VJT
q し上	YUI
q する	VKS
q ずつ	Y[C
q ずに	WZD
q ずれ	WWG
q せて	]JT
q せる	bGW
q せん	_[C
q その	b[C
q それ	VUI
q たか	WVH
q たが	db<
q たこ	b^@
q たし	WJT
q たた	_XF
q ただ	a\\B
q たと	b_?
q たの	_QM
q たは	WUI
q ため	[XF
q たも	]]A
q た人	Y\\B
q た記	WYE
q だが	YWG
q だき	WWG
q だけ	f[C
q ださ	VXF
q だし	WUI
q だっ	gc;
q だと	Y\\B
q ちた	ZVH
q ちて	cIU
q ち込	fGW
q った	hUI
q って	bXF
q つい	Y[C
q つき	YYE
q づか	WUI
q てい	fZD
q てお	aZD
q てく	WTJ
q てま	cC[
q ても	WIU
q て失	WYE
q でき	WTJ
q でし	\\YE
q です	e^@
q でに	[EY
q では	ZRL
q で中	W\\B
q で動	VVH
q で告	cEY
q で巻	cHV
q で復	cEY
q で戻	W]A
q で書	Z]A
q で有	WVH
q で終	WYE
q で読	WVH
q とう	\\]A
q とが	WUI
q とき	TGW
q とこ	\\ZD
q とし	b]A
q とす	S[C
q とな	^XF
q との	\\ZD
q と判	YXF
q と思	WZD
q どう	WYE
q どお	Y[C
q ない	YJT
q なか	mb<
q なく	cYE
q なし	YZD
q なの	YZD
q なり	`[C
q なる	XRL
q にあ	\\[C
q にお	Z[C
q にす	XJT
q につ	Z[C
q にな	[PN
q にも	\\`>
q によ	ZQM
q にワ	YIU
q に上	Y]A
q に予	WZD
q に伴	WVH
q に出	WIU
q に切	YKS
q に動	W[C
q に埋	WYE
q に変	\\TJ
q に対	WYE
q に旧	WXF
q に書	X[C
q に残	WZD
q に発	ZZD
q に直	YJT
q に禁	cFX
q に移	cJT
q に落	YZD
q に解	W[C
q に達	Z\\B
q のう	\\\\B
q のが	WWG
q のこ	WXF
q のた	][C
q ので	^MQ
q のな	SZD
q のは	``>
q のま	ZTJ
q のみ	WIU
q のも	TWG
q のア	YKS
q のデ	Y^@
q のバ	YTJ
q のフ	YYE
q のメ	]]A
q の不	Y[C
q の中	WZD
q の予	WYE
q の作	WWG
q の元	YJT
q の再	WYE
q の利	YIU
q の取	WYE
q の名	Y]A
q の回	Y\\B
q の実	Z^@
q の影	WXF
q の投	WUI
q の持	cFX
q の接	YVH
q の時	Z]A
q の更	Z[C
q の画	WWG
q の皆	Z^@
q の約	YSK
q の自	]EY
q の請	Y[C
q の資	WYE
q の配	WVH
q の鍵	TZD
q の集	WUI
q はあ	\\WG
q はそ	WWG
q は事	WXF
q は別	WUI
q は変	WZD
q は存	WWG
q は必	cIU
q は毎	cGW
q は確	WVH
q は紙	W[C
q は自	]GW
q は退	WWG
q ばな	WYE
q ぶん	YTJ
q へ移	]HV
q ます	TGW
q ませ	_[C
q また	WFX
q まだ	YWG
q まっ	_TJ
q まま	ZTJ
q まら	T\\B
q まり	YYE
q まる	Y[C
q みな	WUI
q みの	]WG
q みを	YEY
q めて	Z^@
q めの	WXF
q めま	`IU
q める	XFX
q もの	fe9
q ょう	WWG
q よう	aDZ
q より	Z[C
q らせ	jHV
q らな	bXF
q らは	cEY
q られ	aa=
q りが	][C
q りに	Y]A
q りま	ZUI
q り替	VJT
q り離	W[C
q るが	W\\B
q るこ	YGW
q るた	WXF
q るの	]\\B
q るも	YZD
q るよ	[KS
q るジ	cIU
q る人	WZD
q る仕	cEY
q る構	]EY
q る状	WYE
q れて	f\\B
q れで	WTJ
q れな	]LR
q れる	WGW
q れを	Za=
q わせ	VFX
q わら	YZD
q わり	WWG
q われ	_b<
q をお	WYE
q をご	Z^@
q を使	ZXF
q を入	`FX
q を全	fGW
q を再	TYE
q を切	\\`>
q を得	\\_?
q を拒	]KS
q を改	fDZ
q を検	YIU
q を読	YZD
q を超	XKS
q を返	]YE
q を週	cFX
q を過	WZD
q んだ	^WG
q んで	a]A
q んに	WUI
q アク	^]A
q アッ	`C[
q アド	WXF
q アプ	Y]A
q アラ	ZVH
q アン	YWG
q イア	ZWG
q イム	YYE
q イン	\\UI
q ウェ	]VH
q ウド	WUI
q ウン	\\WG
q ェア	YTJ
q ェイ	ZVH
q ェッ	WGW
q ェン	\\UI
q エー	ZYE
q ォル	WVH
q オフ	Z_?
q オン	WIU
q カレ	WWG
q キン	cIU
q キー	YDZ
q クが	\\WG
q クに	YJT
q クシ	Y\\B
q クス	WYE
q クセ	]\\B
q クラ	bc;
q クリ	Z`>
q グを	WXF
q グイ	[TJ
q グレ	cFX
q サー	ZVH
q ザー	\\]A
q シス	X`>
q シュ	YQM
q ジで	cIU
q ジョ	UIU
q スは	XGW
q スを	_`>
q スキ	]HV
q スク	YTJ
q スタ	]\\B
q ステ	UWG
q スト	RDZ
q スマ	WVH
q スレ	WXF
q スワ	WWG
q ゾー	ZWG
q タで	WVH
q タの	VGW
q タス	VZD
q ター	RYE
q ダに	WVH
q ダウ	WVH
q ダー	ZUI
q チの	cFX
q チェ	WGW
q チー	WYE
q ッシ	UJT
q ット	_g7
q ッド	WXF
q ップ	[DZ
q ツー	YJT
q テス	WGW
q テム	X`>
q テー	SIU
q デー	SDZ
q トが	^YE
q トは	ZUI
q トア	\\XF
q トウ	YTJ
q トリ	YYE
q トワ	TZD
q ドが	]\\B
q ドで	TVH
q ドレ	WXF
q ナン	YIU
q ネッ	TZD
q ノー	_YE
q バー	b\\B
q パイ	YIU
q パス	Z\\B
q パー	SZD
q ビス	ZYE
q フォ	]]A
q フラ	YYE
q ブが	WYE
q ブを	cIU
q ブラ	YFX
q プリ	]_?
q プロ	XJT
q プー	YTJ
q ペー	Ye9
q マイ	TZD
q マル	WWG
q マー	cGW
q ムの	WZD
q メー	[YE
q ャッ	VKS
q ュし	Y^@
q ユー	ZZD
q ョブ	WIU
q ラウ	YUI
q ラグ	YTJ
q ラス	YWG
q ラリ	YIU
q リが	WVH
q リリ	]GW
q リン	WVH
q ルが	]UI
q ルで	]HV
q ルを	WIU
q ルダ	WVH
q ルド	W]A
q ルバ	TZD
q レイ	WTJ
q レコ	]JT
q レス	WXF
q レッ	WXF
q レー	YFX
q ログ	[QM
q ロー	ZSK
q ワー	ZTJ
q ンが	\\XF
q ンで	YVH
q ンに	WUI
q ンの	_XF
q ンク	WXF
q ング	VIU
q ンサ	YIU
q ンタ	TYE
q ンダ	WZD
q ンデ	Y_?
q ント	][C
q ーの	YWG
q ーは	WWG
q ーを	^FX
q ーザ	ZZD
q ージ	XPN
q ーズ	WUI
q ータ	REY
q ービ	ZYE
q ーブ	TGW
q ーン	]WG
q 一斉	Y]A
q 一部	YZD
q 万人	WYE
q 上が	Y[C
q 上げ	^]A
q 不便	WVH
q 不正	]IU
q 不要	WUI
q 中で	ZYE
q 中の	YWG
q 了と	W[C
q 予約	^d:
q 事後	TZD
q 事案	WXF
q 事業	ZTJ
q 事象	WWG
q 人で	WXF
q 人に	Y]A
q 今回	Y[C
q 今後	cEY
q 仕掛	cHV
q 以上	WWG
q 以内	cHV
q 以降	YHV
q 件が	WUI
q 件の	WUI
q 会社	YUI
q 体は	WXF
q 体育	WXF
q 作り	WYE
q 作成	ZXF
q 依頼	YVH
q 便を	WVH
q 保存	\\TJ
q 保守	Y[C
q 修は	cJT
q 倍に	WYE
q 停止	VZD
q 側の	YXF
q 側は	WZD
q 先は	]JT
q 入し	WHV
q 入っ	YVH
q 入れ	YDZ
q 入力	WXF
q 全員	YWG
q 全面	cFX
q 公表	YWG
q 共有	ZZD
q 内に	cHV
q 再起	UGW
q 再送	ZWG
q 処理	SHV
q 出さ	YYE
q 出し	\\HV
q 出た	W\\B
q 出て	WYE
q 出力	WXF
q 分が	WZD
q 分ご	VWG
q 分で	YXF
q 分に	\\[C
q 分の	WVH
q 分間	ZYE
q 分離	cIU
q 切れ	ZZD
q 初の	WTJ
q 判断	WYE
q 利用	ZWG
q 刻を	YTJ
q 前の	\\YE
q 前回	WZD
q 前日	YZD
q 加し	YIU
q 効期	WUI
q 動い	WVH
q 動け	TZD
q 動し	Y^@
q 動す	cGW
q 動を	]JT
q 務課	T[C
q 南館	W[C
q 参加	W\\B
q 参照	WYE
q 取り	YZD
q 受け	Z]A
q 受信	YXF
q 受託	W[C
q 可能	WXF
q 台の	Z[C
q 号が	WZD
q 同時	WYE
q 名が	WWG
q 名前	Z^@
q 向け	ZTJ
q 否す	]KS
q 員が	YWG
q 営業	WYE
q 回答	YZD
q 回線	W\\B
q 在し	YUI
q 在庫	TEY
q 埋ま	W[C
q 基準	cIU
q 基盤	W\\B
q 報か	WZD
q 報の	]IU
q 報告	^_?
q 報基	TZD
q 売上	YUI
q 変え	]VH
q 変更	TUI
q 外部	YKS
q 夜に	YYE
q 夜間	YJT
q 契約	WYE
q 始ま	WYE
q 始め	WGW
q 始業	W\\B
q 存さ	YSK
q 存在	YUI
q 定し	XWG
q 定で	WUI
q 定の	^VH
q 定を	`IU
q 宛先	]HV
q 実績	WZD
q 実行	WHV
q 害は	ZWG
q 害時	YIU
q 対し	WYE
q 対策	YXF
q 対象	`YE
q 導入	YFX
q 届い	WVH
q 巻き	YHV
q 年の	YTJ
q 年前	WXF
q 引き	\\YE
q 当が	T\\B
q 当番	WWG
q 当社	YWG
q 当者	YZD
q 影響	bTJ
q 後に	XRL
q 後の	WVH
q 後続	Y[C
q 得た	Y]A
q 復旧	]]A
q 必ず	hEY
q 忘れ	Y\\B
q 情報	TWG
q 態で	WYE
q 成し	WVH
q 戻っ	Z\\B
q 打刻	YUI
q 投稿	ZYE
q 担当	XTJ
q 持ち	bEY
q 掛け	cHV
q 接続	UXF
q 改め	bEY
q 故障	YUI
q 敗し	Y\\B
q 敗す	cEY
q 断し	WWG
q 新し	TYE
q 新を	cFX
q 新規	WVH
q 既定	YXF
q 日に	WSK
q 日の	YTJ
q 日間	]HV
q 旧し	YXF
q 明書	YXF
q 時か	YHV
q 時の	_VH
q 時は	WYE
q 時刻	YUI
q 時点	YYE
q 時間	VZD
q 書い	\\XF
q 書か	YZD
q 書き	^^@
q 書く	T[C
q 書の	WYE
q 書は	\\\\B
q 替え	UIU
q 最初	WTJ
q 最終	WXF
q 月分	W[C
q 月末	YJT
q 期限	_`>
q 末に	]FX
q 末の	YWG
q 本番	UFX
q 条件	YXF
q 来週	cKS
q 検査	]HV
q 検知	WHV
q 検索	]TJ
q 業務	YYE
q 構成	YXF
q 構造	cEY
q 様ご	YHV
q 機の	YXF
q 次の	YZD
q 止ま	\\]A
q 正直	WXF
q 残し	WYE
q 残っ	ZUI
q 残り	WWG
q 毎朝	`EY
q 気づ	]`>
q 求書	Y\\B
q 決済	\\TJ
q 注文	Y]A
q 消え	\\a=
q 済み	YVH
q 準を	cIU
q 点で	ZYE
q 無限	WYE
q 状態	[XF
q 理者	]GW
q 生き	T[C
q 生し	^\\B
q 用さ	WVH
q 用者	TYE
q 申し	\\YE
q 画面	\\]A
q 番号	ZVH
q 発券	W]A
q 発生	ca=
q 登録	VUI
q 皆さ	Z^@
q 監視	Z\\B
q 盤課	TZD
q 直し	]JT
q 直後	YXF
q 相手	WXF
q 知ら	`A]
q 確認	ZRL
q 示さ	]ZD
q 示し	WXF
q 社の	W\\B
q 社内	TYE
q 禁止	cFX
q 秒を	WVH
q 移行	`HV
q 空に	W^@
q 空の	W\\B
q 窓口	W[C
q 答が	WYE
q 管理	YKS
q 紙の	W[C
q 経路	WTJ
q 結果	YXF
q 続が	YZD
q 続き	\\ZD
q 続け	ZYE
q 総務	YYE
q 練を	cJT
q 者が	WYE
q 者の	Z[C
q 育館	WXF
q 自動	XC[
q 行い	cHV
q 行う	YJT
q 行さ	cHV
q 行っ	TZD
q 表示	`]A
q 要と	T[C
q 見え	WWG
q 見て	_[C
q 見ら	WVH
q 解消	WWG
q 計が	WXF
q 計算	ZTJ
q 訓練	cJT
q 記の	WWG
q 設け	`IU
q 設定	SGW
q 証明	YXF
q 詫び	WYE
q 該当	T[C
q 認く	W[C
q 認し	YYE
q 認証	YHV
q 読む	WXF
q 読め	W[C
q 読ん	Y[C
q 課金	WYE
q 請求	^_?
q 象は	WWG
q 走ら	cIU
q 足し	Y[C
q 込み	XVH
q 返し	^UI
q 追加	YIU
q 送付	WWG
q 送信	b]A
q 途中	ZZD
q 通信	YVH
q 造を	cEY
q 週に	cGW
q 週次	]MQ
q 週間	]KS
q 達し	Z\\B
q 部が	WXF
q 部の	WVH
q 部は	W[C
q 金の	WXF
q 開始	X]A
q 開発	WEY
q 間に	]VH
q 間を	cKS
q 間以	]HV
q 限に	]\\B
q 限は	Z_?
q 限を	WIU
q 際に	W[C
q 障害	^UI
q 離し	\\EY
q 面的	cFX
q 響は	Y[C
q 順に	W\\B
q 順次	cGW
q 顧客	YYE
q 館棟	WXF
t 0 $	WXF
t 0 p	cHV
t 00 $	YTJ
t 02	Z^@
t 03	RYE
t 05	WXF
t 05 $	WXF
t 07	YYE
t 08	Z`>
t 1	Y;c
t 1 $	YIU
t 1 p	cHV
t 10	T_?
t 10 $	VXF
t 12 $	fDZ
t 14	TTJ
t 15	Z`>
t 16	WVH
t 2	YEY
t 2 $	`A]
t 2 and	]JT
t 20	W[C
t 2025	^[C
t 24	WGW
t 24 hours	YGW
t 27	YXF
t 27 12	WXF
t 3	TUI
t 3 $	XLR
t 3 13	WYE
t 3 27	YXF
t 30 days	cKS
t 31	]UI
t 31 $	WVH
t 35	YTJ
t 4	XXF
t 40	TUI
t 40 $	W^@
t 5	S[C
t 5 $	UVH
t 6	VRL
t 6 $	VVH
t 6 3	\\YE
t 7 $	]JT
t 8	R[C
t 9	WHV
t ^ $	Rd:
t ^ 02	Y]A
t ^ 03	SYE
t ^ 1	[GW
t ^ 3	Z\\B
t ^ 5	T]A
t ^ a	Y[C
t ^ accepted	cGW
t ^ action	]SK
t ^ actual	W[C
t ^ affected	WUI
t ^ after	YHV
t ^ agreed	cHV
t ^ already	cGW
t ^ analysis	YZD
t ^ anchors	TZD
t ^ and	cJT
t ^ appendix	T[C
t ^ assigned	cEY
t ^ b	Y[C
t ^ background	]a=
t ^ backlog	cIU
t ^ before	cIU
t ^ better	cDZ
t ^ bug	WXF
t ^ by	fIU
t ^ c	cJT
t ^ cause	bb<
t ^ change	Y\\B
t ^ chronology	T\\B
t ^ closing	cIU
t ^ commitments	fDZ
t ^ conclusion	W[C
t ^ contact	\\\\B
t ^ containment	Z[C
t ^ contributing	`\\B
t ^ control	TYE
t ^ corrective	]HV
t ^ cost	W[C
t ^ cs	hGW
t ^ customer	ZUI
t ^ d	T]A
t ^ day	]GW
t ^ dear	YIU
t ^ debt	cDZ
t ^ decisions	]JT
t ^ description	W[C
t ^ detection	`a=
t ^ engineering	hDZ
t ^ evidence	\\_?
t ^ executive	YYE
t ^ existing	T[C
t ^ expected	W]A
t ^ exposure	W\\B
t ^ facts	WYE
t ^ fix	Y[C
t ^ follow	VFX
t ^ for	l8f
t ^ frequently	T\\B
t ^ from	cDZ
t ^ glossary	Y[C
t ^ guardrails	cJT
t ^ hardening	cFX
t ^ homework	fGW
t ^ how	VZD
t ^ if	YTJ
t ^ immediate	W]A
t ^ impact	d\\B
t ^ improvement	ZWG
t ^ in	WFX
t ^ inc	]TJ
t ^ incident	bk3
t ^ indicators	WXF
t ^ internal	W[C
t ^ investigation	W_?
t ^ jan	Y\\B
t ^ jst	WWG
t ^ july	V[C
t ^ known	W\\B
t ^ lessons	Z_?
t ^ logs	TZD
t ^ long	]EY
t ^ loose	cHV
t ^ making	jA]
t ^ measures	`GW
t ^ metrics	TZD
t ^ mitigation	]ZD
t ^ mon	ZWG
t ^ never	hEY
t ^ new	cFX
t ^ next	SWG
t ^ no	cEY
t ^ nobody	cIU
t ^ not	WWG
t ^ numbers	ZXF
t ^ observed	TZD
t ^ on	]FX
t ^ one	]JT
t ^ open	WWG
t ^ opportunities	cC[
t ^ options	WWG
t ^ our	`HV
t ^ out	YIU
t ^ overview	]YE
t ^ owed	cGW
t ^ p	cHV
t ^ patch	YJT
t ^ permanent	cEY
t ^ plan	Za=
t ^ plugging	cHV
t ^ post	Y^@
t ^ postmortem	_]A
t ^ preventing	WYE
t ^ problem	YYE
t ^ punch	cHV
t ^ questions	W[C
t ^ raw	T\\B
t ^ recommendations	fEY
t ^ recommended	TYE
t ^ recovery	\\[C
t ^ remaining	\\]A
t ^ remediation	]JT
t ^ requests	cGW
t ^ residual	W[C
t ^ resilience	`IU
t ^ root	b^@
t ^ scope	YUI
t ^ sealing	cIU
t ^ service	TZD
t ^ session	TZD
t ^ severity	WVH
t ^ shipped	cGW
t ^ short	YHV
t ^ sign	YZD
t ^ so	\\EY
t ^ sprint	cFX
t ^ steps	Y\\B
t ^ summary	^^@
t ^ supporting	WWG
t ^ symptoms	\\YE
t ^ t	`FX
t ^ tasks	cGW
t ^ test	YHV
t ^ thanks	Y\\B
t ^ theme	cGW
t ^ things	XIU
t ^ this	fFX
t ^ tickets	cIU
t ^ timeline	c]A
t ^ tl	Y]A
t ^ todo	kC[
t ^ trigger	Z\\B
t ^ trust	cFX
t ^ try	fIU
t ^ verification	Y[C
t ^ verify	T[C
t ^ wed	TYE
t ^ what	WWG
t ^ why	f`>
t ^ wish	fGW
t ^ within	kC[
t ^ workaround	Y[C
t about	UGW
t about the	YGW
t accepted	]GW
t accou	WWG
t account	WWG
t actio	WZD
t action	X]A
t action item	W^@
t action items	gIU
t action log	WXF
t actions	XJT
t actions $	cKS
t actions taken	YYE
t actua	W[C
t actual	W[C
t actual $	TZD
t added	cFX
t added $	cFX
t affec	`[C
t affected	`[C
t affected $	]_?
t again	cHV
t again $	aKS
t again list	cHV
t agree	kB\\
t agreed	kB\\
t agreed on	cJT
t agreed with	cHV
t alert	UZD
t alrea	YUI
t already	YUI
t already merged	cGW
t analy	^a=
t analysis	]^@
t analysis $	]^@
t ancho	TZD
t anchors	TZD
t and	Y=a
t and hardening	cIU
t and preventive	hHV
t appen	T[C
t appendix	T[C
t archi	T[C
t architecture	T[C
t are	eKS
t asks	cEY
t asses	WZD
t assessment	WZD
t assig	]GW
t assigned	cEY
t at	WZD
t at the	U^@
t attac	]]A
t attack	YZD
t audit	YGW
t auditors	YGW
t b $	YUI
t back	Z^@
t back $	_]A
t backg	]a=
t background	]a=
t background $	\\^@
t backl	cIU
t backlog	cIU
t backlog coming	cIU
t balan	TZD
t balances	TZD
t bar	cEY
t becau	fB\\
t because	fB\\
t because of	cEY
t befor	bFX
t before	bFX
t before we	fDZ
t behav	T]A
t behavior	T]A
t behavior $	T]A
t bette	fDZ
t better	fDZ
t bites	cHV
t bites us	cHV
t blast	YLR
t blast radius	YLR
t board	cGW
t borin	hA]
t boring	hA]
t boring $	cHV
t box	W[C
t broke	\\VH
t broke $	YVH
t bug	Z^@
t but	j=a
t but verify	cFX
t by	VFX
t by the	YKS
t c	cJT
t call $	YHV
t cause	dc;
t cause $	fk3
t caused	YKS
t causes	\\c;
t causes $	\\c;
t cdn	YUI
t cdn $	YUI
t chain	YYE
t change	ac;
t change $	YYE
t changes	\\GW
t changes to	cB\\
t changing	cDZ
t check	ZXF
t check $	TZD
t checklist	ZUI
t checks	YIU
t chron	T\\B
t chronology	T\\B
t chronology $	T\\B
t class	WYE
t classification	T[C
t classification $	T[C
t cleaning	YHV
t close	aC[
t closi	cIU
t closing	cIU
t closing the	cIU
t clust	WGW
t cluster	WGW
t comin	cIU
t coming	cIU
t coming out	cIU
t comma	Y^@
t commands	W]A
t comme	XTJ
t commi	bB\\
t commitments	fDZ
t commitments $	cHV
t communication	W`>
t communication $	W`>
t compa	Z\\B
t conce	TZD
t concerned	TZD
t concerned $	TZD
t concl	W[C
t conclusion	W[C
t conclusion $	W[C
t consi	YZD
t considered	YZD
t considered $	WYE
t conta	ac;
t contact	\\\\B
t contact $	\\\\B
t containment	Z[C
t containment $	T[C
t containment and	W[C
t contr	Y`>
t contributing	`\\B
t contributing factors	]XF
t control	W\\B
t control plane	TZD
t controls	UWG
t controls $	]IU
t corre	[GW
t corrective	_FX
t corrective and	hHV
t cost	W[C
t cost $	TZD
t count	]C[
t cours	WUI
t course	WUI
t course of	WUI
t credi	TZD
t credits	TZD
t credits $	TZD
t cs	hGW
t cs $	hGW
t custo	b`>
t customer	\\UI
t customer communication	TZD
t customer impact	TZD
t customers	]^@
t d	V]A
t damag	YWG
t damage	YWG
t data loss	T[C
t day $	W_?
t day 2	]GW
t days	fJT
t days $	fJT
t dear	]DZ
t debt	bGW
t debt we	cGW
t decis	YJT
t decisions	]JT
t defin	WYE
t descr	Y[C
t description	W[C
t detec	`a=
t detection	`a=
t detection $	^`>
t did	[YE
t did not	ZYE
t did we	T[C
t diffe	fDZ
t different	cFX
t different now	cFX
t disco	W\\B
t discu	WVH
t do	\\FX
t do $	YIU
t do not	VVH
t do we	cHV
t door	cFX
t door $	cFX
t down	WJT
t dr	Y]A
t dr $	Y]A
t dropp	WYE
t dropped	WYE
t due	f@^
t due in	cGW
t durin	b]A
t during	b]A
t during the	_XF
t dust	YHV
t e	W`>
t e mail	T\\B
t eatin	YIU
t eating	YIU
t effec	Vc;
t effor	YIU
t effort	YIU
t end of	cGW
t ends	cHV
t engin	jC[
t engineering	jC[
t engineering $	cC[
t envir	YYE
t eradi	Z]A
t eradication	Z]A
t eradication $	Y\\B
t error	WZD
t eveni	cHV
t evening	cHV
t evening $	cHV
t event	WRL
t events	ZXF
t events $	ZXF
t every	]EY
t evide	\\_?
t evidence	\\_?
t evidence $	YZD
t excer	WXF
t excerpt	WXF
t excerpt $	WXF
t execu	ZYE
t executive	YYE
t executive summary	YYE
t exist	Z]A
t existing	Z]A
t expec	W]A
t expected	W]A
t expos	Z`>
t exposure	Y\\B
t exposure $	T[C
t factors	]XF
t factors $	]XF
t facts	Y]A
t facts $	Y]A
t faile	WYE
t failed	WYE
t failo	WXF
t failover	WXF
t far	W[C
t filed	cIU
t filed $	cIU
t files	T[C
t findi	YZD
t findings	YZD
t findings $	YZD
t first	\\XF
t five whys	WWG
t fix	U\\B
t fix $	S\\B
t fix forward	YHV
t fixes	]KS
t follo	UFX
t follow	SGW
t follow the	WWG
t follow ups	cJT
t for	]LR
t for $	cHV
t for our	cC[
t for the	b?_
t forwa	]IU
t forward	]IU
t frequ	T\\B
t frequently	T\\B
t frequently asked	T\\B
t from	\\;c
t from here	cHV
t from now	cHV
t from the	TWG
t full	WWG
t futur	cGW
t future	cGW
t gates	cC[
t gets	cFX
t gloss	Y[C
t glossary	Y[C
t glossary $	Y[C
t go	`FX
t go from	cHV
t going	]JT
t got	^`>
t got lucky	Z_?
t graph	T[C
t graphs	T[C
t graphs $	T[C
t guard	hC[
t guardrails	cJT
t guardrails we	cJT
t handling	YIU
t handling $	YIU
t hando	WYE
t handover	WYE
t handover $	TYE
t happe	cYE
t happened	b^@
t happened $	b^@
t harde	bC[
t hardening	hC[
t hardening $	cIU
t has	]FX
t have a	cHV
t have saved	]KS
t have to	YUI
t help	W[C
t help $	W[C
t helpe	ZXF
t helped	ZXF
t helped $	WXF
t holes	\\SK
t holes $	cDZ
t homew	fGW
t homework	fGW
t homework $	cHV
t hope	cHV
t hosti	YIU
t hosting	YIU
t hosts	TYE
t hour	T\\B
t hours	VUI
t how	UZD
t how i	Y[C
t how it	W]A
t how to	^YE
t how we	\\DZ
t human	YHV
t hypot	W[C
t hypothesis	TZD
t i	X_?
t i did	W[C
t i have	YUI
t if	YTJ
t if we	cIU
t immed	W]A
t immediate	W]A
t impac	g`>
t impact	g`>
t impact $	e]A
t impos	YHV
t impossible	YHV
t impro	]YE
t improvement	ZWG
t in $	^GW
t in one	T^@
t inc	^UI
t incid	d]A
t incident	cVH
t incident report	Y_?
t indic	WXF
t indicators	WXF
t indicators $	WXF
t infor	WYE
t information	WYE
t inter	TVH
t internal	W[C
t investigation	YTJ
t invol	YZD
t involved	YZD
t involved $	YZD
t is different	cFX
t issue	YVH
t issue $	cIU
t it	YXF
t it $	b]A
t it back	Y^@
t it never	cHV
t it took	WVH
t it was	]^@
t item	W^@
t items	hGW
t items $	n5i
t itsel	T[C
t itself	T[C
t itself $	T[C
t jan	Z\\B
t jan 08	TZD
t job	WXF
t jst	WWG
t jst $	WWG
t jtl	WZD
t jtl $	TZD
t july	W[C
t keep $	WYE
t known	Y\\B
t lab	cEY
t last	cC[
t leak	cFX
t learned	WZD
t learned $	WZD
t leash	cFX
t lesso	TWG
t lessons	TWG
t lessons $	T\\B
t limit	YYE
t line	YHV
t list	hA]
t list $	lA]
t live	YUI
t log	^\\B
t login	WWG
t loose	cHV
t loose ends	cHV
t loss	Y`>
t lost	W[C
t lost $	T[C
t lucky	Z_?
t lucky $	Z_?
t mail from	T\\B
t maint	VGW
t maintainer	YIU
t makin	jA]
t making	jA]
t making the	cGW
t manag	\\KS
t management	\\KS
t management $	cHV
t manua	YWG
t manual	YWG
t measu	[GW
t measures	]GW
t measures $	fEY
t measures taken	T[C
t merge	cGW
t merged	cGW
t merged $	cGW
t messa	^[C
t message	YXF
t message $	WXF
t metri	TZD
t metrics	TZD
t metrics $	TZD
t minut	]IU
t minutes	]IU
t mitig	ZRL
t mitigation	^\\B
t mitigation $	YZD
t mon	ZWG
t monda	]JT
t more	h@^
t never	l@^
t never again	hHV
t never bites	cHV
t new	cFX
t next	\\JT
t next one	fHV
t next phase	cGW
t next release	cGW
t next steps	]GW
t night $	Y]A
t no	cEY
t no more	cEY
t not	UVH
t notes	VYE
t notes $	Y[C
t notic	bd:
t notice	YUI
t noticed	]^@
t noticed $	]^@
t now	k:d
t now $	cFX
t now on	cHV
t numbe	ZXF
t numbers	ZXF
t numbers $	WWG
t obser	TZD
t observed	TZD
t of	T\\B
t of events	YUI
t of the	\\j4
t of this	[LR
t on	W;c
t on $	cDZ
t on our	]GW
t on the	Y]A
t one	_>`
t one $	`HV
t open questions	TZD
t opera	\\SK
t operations	]SK
t operations $	]SK
t oppor	]EY
t opportunities	]EY
t optio	WWG
t options	WWG
t options considered	WWG
t or	YGW
t order	cDZ
t our	a=a
t our plate	cGW
t out	VJT
t out of	^DZ
t outag	^^@
t outage	^^@
t outage $	YYE
t overv	^YE
t overview	^YE
t overview $	^YE
t owed	cGW
t owed work	cGW
t owner	hFX
t owners	cIU
t p	cHV
t p 0	cHV
t p 1	cHV
t p 2	cHV
t payin	cDZ
t paying	cDZ
t people	YKS
t people $	fEY
t perma	]SK
t permanent	]SK
t permanent controls	cEY
t phase $	cGW
t pipel	cGW
t pipeline	cGW
t pipeline $	cGW
t plan	We9
t plane	TZD
t plann	]GW
t plate	cGW
t plate $	cGW
t platf	`DZ
t platform	`DZ
t platform $	cEY
t playe	]\\B
t players	YUI
t plugg	cHV
t plugging	cHV
t points of	YJT
t post	Y^@
t post incident	W[C
t postm	a^@
t postmortem	a^@
t preventing	WYE
t preventive	aMQ
t preventive $	cHV
t probl	\\YE
t problem	\\YE
t problem $	ZXF
t proce	Sb<
t procedures	W_?
t procedures $	T^@
t process	]SK
t produ	WYE
t provi	cHV
t provider	cHV
t provider $	cHV
t punch	cHV
t punch list	cHV
t put	cJT
t put in	cJT
t q	cEY
t q 3	cEY
t quart	fFX
t quarter	fFX
t quarter $	fFX
t quest	^XF
t questions	^XF
t questions $	ZTJ
t radiu	YLR
t radius	YLR
t radius $	YLR
t raisi	cEY
t raising	cEY
t raising the	cEY
t ran	WVH
t raw	T\\B
t readi	YWG
t reading	YWG
t reading $	WVH
t recommendations	fEY
t recommendations $	cHV
t recommended	TYE
t record	Y_?
t recov	b^@
t recovery	b^@
t recovery $	]VH
t recovery steps	WWG
t refer	TZD
t relat	YTJ
t release	YGW
t release $	YHV
t remai	W]A
t remaining	V[C
t remed	`IU
t remediation	]JT
t repor	a_?
t report	_\\B
t repro	\\\\B
t reproduce	ZZD
t reproduce $	ZZD
t reque	]IU
t requests	cGW
t requests to	cGW
t resid	W[C
t residual	W[C
t resil	`IU
t resilience	`IU
t resilience work	cHV
t resolution $	\\b<
t resolution and	cIU
t resolved	WUI
t resolved $	WUI
t resto	V]A
t resul	W[C
t results	W[C
t revie	TVH
t risk	YYE
t risk $	WXF
t risks	Y_?
t road	cFX
t rollback $	\\a=
t root	c`>
t root cause	_\\B
t root causes	Y[C
t rules	fA]
t rules $	cDZ
t run	WFX
t runbo	WZD
t runbook	WZD
t saved	]KS
t saved us	]KS
t saw	YXF
t saw $	YXF
t scope	\\WG
t scope $	Z]A
t seali	cIU
t sealing	cIU
t seen	Y[C
t servi	WZD
t service	WZD
t session	TZD
t settl	YHV
t sever	YVH
t severity	YVH
t shipp	cGW
t shipped	cGW
t shipped since	cGW
t short	WHV
t short term	cDZ
t should have	]KS
t sign	YZD
t sign off	YZD
t signe	cGW
t signed	cGW
t signed up	cGW
t since	`FX
t since then	cHV
t small	cGW
t so	XGW
t so it	cHV
t solut	cJT
t solutions	cJT
t solutions $	cJT
t sprin	cC[
t sprint	bFX
t sre	cEY
t state	\\`>
t statu	YHV
t status	\\HV
t steps	VZD
t steps to	Y\\B
t storm	WUI
t strea	cHV
t stream	cHV
t stuck	WWG
t summa	ca=
t summary	ca=
t summary $	ca=
t sun	WZD
t support	[FX
t support $	^FX
t supporting	WWG
t sympt	^_?
t symptoms	][C
t symptoms $	\\YE
t syste	YVH
t system	W[C
t t	`FX
t taken	]_?
t taken during	YYE
t taken on	T[C
t tasks	fFX
t tasks due	cGW
t team	cDZ
t team $	cDZ
t term	hFX
t term actions	fGW
t test	]EY
t tests	]JT
t thank	Y\\B
t thanks	Y\\B
t thanks $	Y\\B
t that did	WYE
t the	T@^
t the bar	cEY
t the blast	cGW
t the boring	cGW
t the bug	T[C
t the change	YZD
t the data	cHV
t the day	R_?
t the dust	YHV
t the five	T[C
t the gaps	cIU
t the hosting	YIU
t the incident	_ZD
t the leak	cFX
t the next	dEY
t the night	W[C
t the outage	YYE
t the platform	cFX
t the solutions	cJT
t the time	]]A
t the week	YUI
t theme	cGW
t then	]LR
t then $	]LR
t thing	[FX
t things	[DZ
t things on	cGW
t this	^JT
t this $	l:d
t this again	YVH
t this quarter	cIU
t this week	fHV
t this year	cEY
t three	fFX
t ticke	bDZ
t tickets	fEY
t tickets filed	cIU
t tight	cC[
t time	Z]A
t time $	X\\B
t timel	e_?
t timeline	e_?
t timeline $	`YE
t tl	Y]A
t tl dr	Y]A
t to	\\?_
t to $	cKS
t to customers	WWG
t to do	^GW
t to fix	]JT
t to how	cB\\
t to our	cGW
t to reproduce	ZZD
t to the	j?_
t today	]JT
t today $	]JT
t todo	kC[
t todo $	fEY
t took	YWG
t train	cIU
t trans	T\\B
t trigg	]\\B
t trigger	Z\\B
t trigger $	Y[C
t trust	jB\\
t trust but	cFX
t try	hHV
t try $	hHV
t tuesd	W^@
t tuesday	W^@
t turne	YJT
t turned	YJT
t two	\\HV
t until the	YUI
t up	ZB\\
t up $	]LR
t up e	T\\B
t up to	cGW
t ups	cJT
t upstr	YIU
t upstream	]IU
t upstream $	]IU
t us	[IU
t us again	cHV
t us to	cIU
t used	\\XF
t used $	TYE
t user	T\\B
t users $	YJT
t verif	V\\B
t verification	]^@
t verification $	Z[C
t verify $	]LR
t versi	ZXF
t version	WVH
t version $	WVH
t voted	cGW
t was	id:
t was $	YVH
t was involved	WTJ
t was it	WZD
t we	YHV
t we are	kA]
t we do	Y`>
t we go	cHV
t we got	Z_?
t we put	cJT
t we will	fDZ
t wed	TYE
t week	]IU
t week $	bHV
t well	`\\B
t well $	`\\B
t went	b^@
t went well	]YE
t went wrong	WZD
t what	WXF
t what broke	WUI
t what caused	YKS
t what did	W\\B
t what happened	b]A
t what helped	TZD
t what i	`ZD
t what it	WZD
t what was	Z^@
t what we	YSK
t what went	b^@
t where do	cHV
t where we	Z_?
t while	WYE
t who	ZRL
t who was	YTJ
t why	g`>
t why $	WZD
t why it	ZVH
t why was	WWG
t why we	WUI
t whys	WWG
t whys $	WWG
t will	kEY
t will do	cIU
t wish	fGW
t wish list	fGW
t with the	]FX
t withi	kC[
t within	kC[
t within 30	cKS
t work	cC[
t work stream	cHV
t worka	Y[C
t workaround	Y[C
t workaround $	W[C
t works	Ze9
t works $	Ze9
t would	YKS
t would have	YKS
t wrong	`f8
t wrong $	Y\\B
t year	`JT
t year $	`JT
t あ	VFX
t あっ	YTJ
t あった	YTJ
t あと	fC[
t ある	WZD
t あれ	cIU
t あれか	cIU
t いため	qEY
t いたも	WXF
t いだ	cIU
t いだ穴	cIU
t いよ	cKS
t いよう	cKS
t いる	R^@
t いを	cGW
t い合	^XF
t い合わ	^XF
t う	ZKS
t うす	`RL
t うする	`RL
t うち	hDZ
t うちに	cEY
t うちの	cGW
t うっ	YIU
t うっか	YIU
t うに	jIU
t うに$	hIU
t うま	ZWG
t うまく	ZWG
t うや	WWG
t うやっ	WWG
t う直	cHV
t う直す	cHV
t えな	\\EY
t えない	`EY
t えま	fFX
t えまし	cFX
t える	^IU
t お	TTJ
t お問	YWG
t お問い	YWG
t お客	_XF
t お客様	_XF
t お約	fC[
t お約束	fC[
t お金	cFX
t お願	^JT
t お願い	^JT
t かっ	b`>
t かった	b_?
t かって	WYE
t かな	]TJ
t かなか	]TJ
t から	\\EY
t から$	cC[
t からど	cEY
t からの	YKS
t から先	cJT
t から変	cGW
t かり	YJT
t か月	cEY
t が	V^@
t が引	cJT
t が引き	cJT
t が採	W[C
t が採ら	W[C
t が起	ZZD
t が起き	ZZD
t きた	c]A
t きた$	W[C
t きたか	WTJ
t きたこ	YXF
t きっ	WVH
t きっか	WVH
t きてい	WZD
t きの	]HV
t きの約	cGW
t き取	bGW
t き取る	fHV
t き受	cFX
t き受け	cFX
t くい	ZWG
t くす	hB\\
t くする	cHV
t ぐ	lC[
t ぐや	cGW
t ぐやる	cGW
t け	XLR
t けさ	cKS
t けさせ	cKS
t けて	hHV
t けて$	fJT
t ける	fIU
t こ	XHV
t こう	`JT
t こか	fIU
t こから	fIU
t ここ	fGW
t ここか	cJT
t こさ	cFX
t こさな	cFX
t こと$	VTJ
t これ	nIU
t これか	jIU
t これを	cFX
t ころ	\\ZD
t ころ$	WWG
t ころそ	WXF
t ご	SVH
t さ	\\EY
t させ	fGW
t させる	fGW
t さな	lEY
t さない	kFX
t され	Z_?
t し	ZIU
t しい	]LR
t したが	W[C
t したこ	`EY
t してい	TYE
t しな	fJT
t しない	fJT
t し送	fHV
t し送り	cHV
t じ	^LR
t じこ	cKS
t じこと	cKS
t じる	cEY
t す	hGW
t すぐ	cGW
t すぐや	cGW
t する	cWG
t する$	j?_
t するか	]SK
t するこ	fA]
t するも	cIU
t す設	cEY
t ず	]IU
t せる	lDZ
t せる$	hGW
t ぜ	e_?
t その$	WXF
t たか	gb<
t たか$	gb<
t たが	W[C
t たが採	W[C
t たと	]TJ
t たとこ	\\ZD
t たの	]XF
t ため	lFX
t ために	oGW
t たガ	cGW
t たガー	cGW
t たコ	W]A
t たコマ	W]A
t た改	hC[
t た改善	fEY
t た案	WXF
t た機	T[C
t た機能	T[C
t た点	]^@
t た点$	]^@
t た理	Z^@
t た理由	Z^@
t だけ	WXF
t だっ	]XF
t だった	]XF
t だも	cHV
t だもの	cHV
t だ穴	cIU
t だ穴$	cIU
t ち	kEY
t ちに	fA]
t ちの	hIU
t ち帰	jHV
t ち帰り	jHV
t ち手	cHV
t ち手$	cHV
t っ	XZD
t っかけ	WVH
t っかり	YIU
t った	\\^@
t ったか	`YE
t ったこ	]UI
t ったと	\\TJ
t ったも	YDZ
t ったコ	W]A
t った点	\\^@
t った理	YYE
t ってい	S[C
t つ	WGW
t つき	]HV
t つきの	]HV
t つけ	bJT
t つけさ	cKS
t つら	TYE
t て	WKS
t てい	X[C
t ていた	bc;
t ている	R^@
t てな	cGW
t てない	cGW
t ても	hC[
t で	ZSK
t で$	cGW
t でき	cGW
t でに	lGW
t でに$	hC[
t で引	hA]
t で引き	hA]
t で決	cGW
t で決め	cGW
t で終	cFX
t で終わ	cFX
t で起	ZXF
t で起き	ZXF
t で防ぐ	cIU
t と	VEY
t とこ	`XF
t とこと	YVH
t ところ	\\ZD
t として	XKS
t と本	`EY
t と本番	]HV
t と決	cJT
t と決め	cJT
t と起	cFX
t と起こ	cFX
t ど	SVH
t どう	UUI
t どうす	`RL
t どうや	WWG
t な	VGW
t ない	hC[
t ない$	l=a
t ないこ	WYE
t ないた	qEY
t ないよ	cKS
t なか	aZD
t なかっ	aZD
t なく	`EY
t なくす	cDZ
t なぜ	e_?
t なぜ$	\\YE
t なっ	Z[C
t なった	YVH
t に	]C[
t にした	SXF
t にす	fDZ
t にする	fDZ
t にや	kHV
t にやっ	cHV
t にやる	fC[
t に加	cEY
t に加え	cEY
t に向	]JT
t に向け	]JT
t に残	cKS
t に片	cJT
t に積	cHV
t に積ん	cHV
t に終	cHV
t に終わ	cHV
t に見	`KS
t に見つ	cKS
t に起	Y\\B
t に起き	Y\\B
t に足	fJT
t に足し	cGW
t ね	cKS
t の	R]A
t のあ	YFX
t のあと	cFX
t のう	cDZ
t のお	WWG
t のか	\\TJ
t のか$	\\TJ
t のご	WVH
t のに	W\\B
t のま	W_?
t のまま	T[C
t のリ	fFX
t の中	WUI
t の仕	YWG
t の仕組	YWG
t の備	fDZ
t の備え	fDZ
t の先	cIU
t の内	YZD
t の再	cHV
t の切	TZD
t の切り	TZD
t の動	V[C
t の動作	WXF
t の原	Y]A
t の原因	WWG
t の反応	W[C
t の取	`KS
t の取り	`KS
t の回	WXF
t の回答	WXF
t の報	TVH
t の報告	TVH
t の変更	fDZ
t の宿	cIU
t の宿題	cIU
t の対	\\XF
t の対応	YTJ
t の影	ZUI
t の影響	ZUI
t の手	[EY
t の持	jHV
t の持ち	jHV
t の推	ZSK
t の推移	ZSK
t の改	YJT
t の柱	cEY
t の柱$	cEY
t の構	WYE
t の構成	WYE
t の流	YXF
t の流れ	YXF
t の状	ZYE
t の状況	YUI
t の確	\\XF
t の確認	\\XF
t の約	hDZ
t の約束	hDZ
t の経	ZXF
t の経緯	YXF
t の自	fHV
t の自分	cHV
t の記	a\\B
t の記録	_WG
t の話	cFX
t の説	ZWG
t の説明	ZWG
t の返	cFX
t の連	W\\B
t の運	cDZ
t の運用	cDZ
t は	UXF
t ひとこ	YVH
t へ	[FX
t への影	ZUI
t への手	cEY
t べる	cGW
t ま	ZIU
t まく	ZWG
t まくい	ZWG
t まし	fGW
t ました	fGW
t ます	hJT
t ます$	fHV
t まだ	YJT
t まで	aGW
t までに	lGW
t まへ$	]KS
t まま	T[C
t まわ	fIU
t まわり	fIU
t みで	cIU
t みで防	cIU
t みの	]IU
t め	aHV
t めた	_JT
t めに	eMQ
t めに$	dMQ
t める	gMQ
t める$	fFX
t め直	cIU
t め直し	cIU
t も	]C[
t もう	cDZ
t もの	[KS
t や	_HV
t やす	cFX
t やめ	fC[
t やめる	fC[
t やる	n>`
t やる$	hA]
t やるこ	fHV
t よ	YKS
t よう	kEY
t ように	jIU
t よか	WYE
t よかっ	WYE
t ら	[A]
t らす	cGW
t らせる	cKS
t らど	]SK
t らどう	]SK
t らない	`JT
t らなか	\\^@
t らの	YKS
t ら先	cJT
t ら変	cGW
t り	ZDZ
t りま	cFX
t りを	hA]
t り分	Y^@
t り分け	Y^@
t り番	cEY
t り番を	cEY
t り組	fKS
t り組み	fKS
t る	aMQ
t るか	U[C
t るか$	U[C
t るこ	eKS
t ること	eKS
t ると	fDZ
t るも	kEY
t るもの	kEY
t るよ	cC[
t るよう	cC[
t るリ	WZD
t れ	WJT
t れか	lGW
t れから	lGW
t れたガ	cGW
t れた改	cHV
t れてい	YWG
t れに	cIU
t れを	cFX
t れを機	cFX
t ろ	][C
t ろそ	WXF
t ろその	WXF
t わ	XJT
t わせ	YXF
t わせ$	WUI
t わっ	`FX
t わった	]GW
t わら	fJT
t わらせ	fJT
t わり$	]SK
t わる	cIU
t を	e6h
t をな	cDZ
t をなく	cDZ
t をや	cHV
t をやめ	cHV
t を人	cFX
t を信	]JT
t を変	`LR
t を変え	`LR
t を機	hGW
t を機に	cFX
t を機械	cKS
t を減	cGW
t を減ら	cGW
t を迎	cDZ
t を迎え	cDZ
t を閉	cEY
t を閉じ	cEY
t を防	cJT
t を防ぐ	cJT
t んだ	^MQ
t んだも	cHV
t んな	W]A
t アクシ	TXF
t アッ	`GW
t アップ	`GW
t アラー	]HV
t ィ	TYE
t イム	YYE
t イムラ	YYE
t イン$	YYE
t インシ	ZYE
t インフ	cDZ
t ェッ	YVH
t ェック	YVH
t ェー	bDZ
t ェーズ	bDZ
t エス	]KS
t エン	cJT
t カ	YJT
t ガ	bC[
t ガー	hC[
t ガード	hC[
t ク	S^@
t クの	\\[C
t クシ	TXF
t クショ	TXF
t クラ	TZD
t クログ	cDZ
t グ	V[C
t グに	cDZ
t ケ	bLR
t ゲ	fIU
t ゲー	fIU
t ゲーム	cFX
t コ	UVH
t コス	cDZ
t コスト	cDZ
t コマ	YVH
t コマン	YVH
t コミ	YFX
t コミッ	]EY
t コン	YZD
t サマ	Y[C
t サマリ	Y[C
t ザ	WXF
t ザー	WXF
t シ	RXF
t シデ	ZYE
t シデン	ZYE
t ショ	SYE
t ション	SYE
t シー	]JT
t シーズ	]JT
t ジト	cKS
t ジトリ	cKS
t スを	]KS
t スを機	cKS
t スク	SWG
t スク$	S[C
t スト	]LR
t スト$	`IU
t スペッ	TYE
t ズ	`FX
t ズン	]JT
t タイ	YYE
t タイム	YYE
t タス	fB\\
t タスク	cFX
t ター	cIU
t ダー	W\\B
t チ	[WG
t チェ	YVH
t チェッ	YVH
t チャ	W[C
t チー	iJT
t チーム	iJT
t ッ	VYE
t ック$	TZD
t ックの	ZXF
t ックロ	cDZ
t ット	^MQ
t ップ	cB\\
t ップ$	jA]
t テ	VWG
t テス	cIU
t テスト	cIU
t テム	UZD
t テー	YGW
t デン	ZYE
t デント	ZYE
t ト	WGW
t トを	fEY
t トリ	cKS
t トリに	cKS
t トレ	WYE
t ド	YTJ
t ドマ	cIU
t ドマッ	cIU
t ドレ	cEY
t ドレー	cEY
t ネ	WZD
t ハマ	YYE
t ハマっ	YYE
t バック	WKS
t バー	YVH
t フェ	bDZ
t フェー	bDZ
t フラ	]HV
t ブ	ZVH
t プ	VMQ
t ペッ	TYE
t ペック	TYE
t ポジ	cKS
t ポジト	cKS
t マ	ZYE
t マっ	YYE
t マった	YYE
t マイ	YYE
t マッ	cIU
t マップ	cIU
t マリ	Y[C
t マリー	WZD
t マン	YVH
t マンド	YVH
t ミ	XFX
t ミスを	]KS
t ミッ	]EY
t ミット	]EY
t ム	[WG
t ムで	fC[
t ムで引	cGW
t ムの持	hFX
t ムラ	YYE
t ムライ	YYE
t メ	V[C
t メモ	`ZD
t メモ$	\\ZD
t メン	UHV
t モ	XZD
t ュ	SYE
t ユ	WXF
t ユー	WXF
t ユーザ	WXF
t ョ	UYE
t ョン	TYE
t ラ	RXF
t ライ	TUI
t ライン	ZTJ
t ラート	]HV
t リに	cKS
t リスク	ZUI
t リスト	\\JT
t リポ	cKS
t リポジ	cKS
t リー$	WZD
t ル	S\\B
t ルの	aC[
t ルの変	fDZ
t ルバ	YUI
t ルバッ	YUI
t ルー	YVH
t ルール	YVH
t レー	VYE
t レール	cEY
t ログ$	\\TJ
t ログに	cDZ
t ロー	SYE
t ロード	cIU
t ロール	ZTJ
t ワ	WWG
t ワー	WWG
t ンコ	\\IU
t ンシ	ZYE
t ンシデ	ZYE
t ンダー	W\\B
t ンド$	ZXF
t ンフ	cDZ
t ンフラ	cDZ
t ー	VXF
t ーザ	WXF
t ーザー	WXF
t ージ	V^@
t ージ$	W\\B
t ーズ	_FX
t ーズ$	`GW
t ーズン	]JT
t ータ	VRL
t ート	[HV
t ード	aMQ
t ード$	cGW
t ードマ	cIU
t ードレ	cEY
t ーバ$	cIU
t ーム	kJT
t ーム$	cJT
t ームで	fC[
t ームの	hFX
t ール	R[C
t ールの	bFX
t ールバ	YUI
t 一	VTJ
t 三	cJT
t 中	TTJ
t 中に	W\\B
t 了	bC[
t 事	SXF
t 事実	ZZD
t 事故	cJT
t 事故を	cJT
t 事象	YVH
t 二	e@^
t 二度	fC[
t 二度と	cFX
t 二重	]GW
t 交	YJT
t 人	YKS
t 人に	cEY
t 今	\\MQ
t 今回	]HV
t 今回入	cGW
t 今後の	VWG
t 仕	XJT
t 仕様と	cIU
t 他	TZD
t 付け	`IU
t 代	YTJ
t 令	cIU
t 令和	cIU
t 令和$	cIU
t 仮	YTJ
t 仮説	YTJ
t 会	TVH
t 体	_YE
t 体制	ZYE
t 何が起	ZZD
t 作り	cHV
t 作業の	W_?
t 使	Va=
t 使っ	TZD
t 使った	TZD
t 価	TZD
t 侵	W\\B
t 係	Y[C
t 保	]GW
t 信を	cB\\
t 個	S[C
t 個人	S[C
t 値	Ya=
t 停	ZWG
t 停止	Y[C
t 側	kA]
t 側で	cGW
t 備	jEY
t 備え	fDZ
t 備え$	fDZ
t 債	]IU
t 債の	]IU
t 債の返	cFX
t 元	RZD
t 先に	cEY
t 入	_B\\
t 入れ	eB\\
t 入れた	hC[
t 全	T]A
t 内容	WUI
t 内容$	WUI
t 再	XZD
t 再現	\\\\B
t 再現手	WYE
t 再発	^NP
t 処	S\\B
t 処置	TYE
t 処置$	TWG
t 出	ZYE
t 出た	T[C
t 分$	ZZD
t 分か	YUI
t 分かっ	YUI
t 分け$	W^@
t 切り分	Y^@
t 列	WWG
t 初	XSK
t 初の	WZD
t 初動	WUI
t 判	]\\B
t 判断	ZXF
t 別	WWG
t 制	^[C
t 刻	\\b<
t 前	T\\B
t 前に	]KS
t 前提	YXF
t 割	YVH
t 加	bA]
t 加え	cEY
t 効	UYE
t 動	Y_?
t 動作	ZZD
t 動作$	Y\\B
t 化	cLR
t 化の	cEY
t 卒	fGW
t 卒業	cIU
t 原	if8
t 原因	h\\B
t 原因$	f`>
t 参	\\XF
t 参考	ZXF
t 反	V[C
t 反応	Y^@
t 反応$	Y^@
t 取り	]KS
t 取り$	YHV
t 取り組	fKS
t 取る	fHV
t 取る$	cJT
t 受	YRL
t 各	cHV
t 各チ	cHV
t 各チー	cHV
t 合	U_?
t 合わ	YXF
t 合わせ	XWG
t 合意	fGW
t 合意し	cEY
t 同	lEY
t 同じ	lEY
t 同じこ	cKS
t 名	Z]A
t 名前	W]A
t 向けて	cJT
t 告	SUI
t 告と	YHV
t 和	]KS
t 品	\\LR
t 員会	VXF
t 問	YUI
t 問い	_XF
t 問い合	^XF
t 問題	]JT
t 善	UHV
t 善ロ	cIU
t 善ロー	cIU
t 善要	TZD
t 善要望	TZD
t 営	UWG
t 回	UXF
t 回入	cGW
t 回入れ	cGW
t 回答	TVH
t 回答$	TVH
t 因	j`>
t 図	ZUI
t 埋	cFX
t 埋め	cFX
t 基	bMQ
t 基盤	fJT
t 報	YZD
t 報$	W[C
t 報告	VVH
t 報告$	VSK
t 場	R[C
t 塞	cIU
t 塞い	cIU
t 塞いだ	cIU
t 境	WTJ
t 境と	cHV
t 境と本	cHV
t 増	cFX
t 壊	]LR
t 壊れ	]LR
t 変	[XF
t 変え	bIU
t 変えま	fFX
t 変わ	`GW
t 変わる	cIU
t 変更	W^@
t 夫	cJT
t 失	R[C
t 失わ	VVH
t 奨	WZD
t 委員	VXF
t 委員会	VXF
t 委託先	cJT
t 学	VVH
t 守	`GW
t 安	cIU
t 完	bC[
t 完了	bC[
t 完了$	cEY
t 定	WDZ
t 定事	cIU
t 定事項	cIU
t 定値	T\\B
t 実	XYE
t 実施	YJT
t 実施す	cIU
t 実施済	]JT
t 実行	\\WG
t 実行し	YUI
t 実際	Y^@
t 実際の	WZD
t 客	Z\\B
t 客様	_XF
t 害	da=
t 害の	]YE
t 容	WUI
t 宿	jC[
t 宿題	jC[
t 宿題$	jC[
t 対	XZD
t 対応	XZD
t 対応$	_VH
t 対応の	XZD
t 対策$	cFX
t 対象	Z\\B
t 小	cDZ
t 小さ	cDZ
t 展	`KS
t 展開	`KS
t 展開$	`KS
t 履歴	WUI
t 履歴$	WUI
t 工	bEY
t 工夫	cJT
t 工夫$	cJT
t 巻	WXF
t 巻き	WXF
t 布	WTJ
t 帰	cIU
t 帰り	jHV
t 帰り$	jHV
t 幕	cJT
t 年	cNP
t 年度	cHV
t 度と	cFX
t 度と起	cFX
t 弊	cKS
t 弊社	cKS
t 引	cJT
t 引き	gFX
t 引き取	hGW
t 引き受	cFX
t 張	]IU
t 張り	]IU
t 張り番	cEY
t 当て	^HV
t 当て$	^HV
t 当日	aa=
t 当日の	ZXF
t 当時	ZTJ
t 当時の	ZTJ
t 当社	cEY
t 影	f[C
t 影響	f[C
t 影響$	b[C
t 役	WVH
t 役割	WVH
t 後	YIU
t 後に	bEY
t 後の	SXF
t 後の確	WVH
t 後日	]LR
t 後日談	]LR
t 復	[YE
t 復旧	bk3
t 応	Z^@
t 応の	XZD
t 応の経	YUI
t 応急	WZD
t 急	YZD
t 性	UXF
t 情報$	YTJ
t 意	YFX
t 意し	cEY
t 意した	cEY
t 意見	W[C
t 成	aVH
t 戒	cKS
t 戦	cB\\
t 戻	V[C
t 戻し	WZD
t 戻した	WZD
t 所	YHV
t 手	YTJ
t 手を	fHV
t 手当	^HV
t 手当て	^HV
t 手順	X[C
t 手順$	^a=
t 打	\\EY
t 打ち	cHV
t 打ち手	cHV
t 扱	WZD
t 扱い	WZD
t 扱い$	WZD
t 抜	SZD
t 抜粋	SZD
t 抜粋$	SZD
t 担	[MQ
t 担当	^HV
t 担当$	`KS
t 持	kHV
t 持ち	kHV
t 持ち帰	jHV
t 指	WUI
t 採	SZD
t 採ら	W[C
t 採らな	W[C
t 推	`]A
t 推奨	WZD
t 推移	ZSK
t 推移$	ZSK
t 措置$	cIU
t 携	WZD
t 撃	W\\B
t 操	TVH
t 操作	TVH
t 改	YHV
t 改め	cHV
t 改善	VHV
t 改善$	cFX
t 改善ロ	cIU
t 改善要	TZD
t 攻	W\\B
t 攻撃	W\\B
t 故	cJT
t 故を	cJT
t 教	`IU
t 教育	cIU
t 数	^YE
t 文	UZD
t 文の	W]A
t 料	]YE
t 断	TWG
t 新	`FX
t 方	VYE
t 方を	`KS
t 施	YJT
t 施す	cIU
t 施する	cIU
t 施済	]JT
t 施済み	]JT
t 既	YYE
t 日$	ZYE
t 日の	^\\B
t 日ま	cFX
t 日まで	cFX
t 日談	]LR
t 日談$	]LR
t 旧	bk3
t 是正$	cIU
t 時	c[C
t 時$	YYE
t 時の	^XF
t 時刻	W[C
t 時系	WWG
t 時系列	WWG
t 時間	Z\\B
t 景	ZXF
t 景に	WUI
t 景にあ	WUI
t 暫	W[C
t 暫定	W[C
t 曜	YJT
t 更	X]A
t 更新	]JT
t 書	S\\B
t 替	TXF
t 最	\\^@
t 最初	Y]A
t 最初の	WZD
t 月$	TVH
t 有	VWG
t 望	TZD
t 期	]B\\
t 期限	cGW
t 期限つ	cGW
t 未着	cEY
t 未着手	cEY
t 束	pA]
t 束す	cHV
t 束する	cHV
t 来	cEY
t 果	_a=
t 柱	cEY
t 柵	cKS
t 根	YEY
t 根治	cEY
t 根治$	cEY
t 械	fKS
t 械に	cKS
t 械に見	cKS
t 検	Y\\B
t 検知	ZYE
t 検討	VXF
t 検討し	Y\\B
t 業の	W_?
t 業者	WVH
t 概	\\[C
t 概要	ZYE
t 概要$	ZYE
t 構	ZYE
t 構成	_VH
t 構成$	Z_?
t 様	VYE
t 様と	cIU
t 様とし	cIU
t 権	`IU
t 機に	cFX
t 機械	fKS
t 機械に	cKS
t 機能	W\\B
t 次にや	cFX
t 次フ	cIU
t 次フェ	cIU
t 止	SZD
t 止の	W]A
t 止め$	cHV
t 止めた	WXF
t 止策	`B\\
t 止策$	cFX
t 歴	WUI
t 残	aIU
t 残し	cGW
t 残っ	cB\\
t 残って	cB\\
t 段	WUI
t 決	ZKS
t 決め	eLR
t 決めた	jGW
t 決定	]IU
t 決定事	cIU
t 治	fDZ
t 況	_[C
t 流	XWG
t 流れ	\\ZD
t 流れ$	ZZD
t 消	UWG
t 深	WYE
t 減	cGW
t 減ら	cGW
t 減らす	cGW
t 測	YZD
t 点	TJT
t 片	`GW
t 片付	]JT
t 片付け	]JT
t 状	]\\B
t 状況	^ZD
t 状況$	^ZD
t 班	bGW
t 現	ab<
t 現手	WYE
t 現手順	WYE
t 理	ZXF
t 理由	Z^@
t 理由$	Z^@
t 環	WTJ
t 環境	WTJ
t 環境$	YVH
t 環境と	cHV
t 生	WJT
t 用	R_?
t 用ル	cDZ
t 用ルー	cDZ
t 用語	YZD
t 用語$	YZD
t 由	Z^@
t 申	cHV
t 申し	fHV
t 申し送	fHV
t 番を	fB\\
t 疑	W[C
t 症状	Z[C
t 症状$	YYE
t 療	cFX
t 発	UXF
t 発生	_^@
t 的な	Z`>
t 監	YJT
t 監視	YLR
t 監視ま	cJT
t 盤	fJT
t 目	cIU
t 直	bDZ
t 直し	hIU
t 直し$	hFX
t 直した	fEY
t 直す	fHV
t 直す$	cHV
t 直り	cIU
t 直接	YWG
t 着	eDZ
t 着手	fDZ
t 着手$	fDZ
t 知	XWG
t 知の	Z\\B
t 短	`LR
t 短期	cGW
t 短期$	cGW
t 確	RZD
t 確認	XYE
t 確認$	ZXF
t 社	_MQ
t 程	WIU
t 積	fDZ
t 積ん	cHV
t 積んだ	cHV
t 穴	hGW
t 窓	WXF
t 窓口	WXF
t 立	cJT
t 章	[d:
t 第	W]A
t 第$	W]A
t 策が	Y\\B
t 範囲$	ZVH
t 粋	SZD
t 系	WWG
t 系列	WWG
t 系列$	WWG
t 約	bJT
t 約束	pA]
t 約束$	lC[
t 約束す	cHV
t 終	aKS
t 終わ	kGW
t 終わっ	cHV
t 終わら	fJT
t 組	[GW
t 組み	[HV
t 組みで	cIU
t 経	^WG
t 経緯	_WG
t 経緯$	_WG
t 経路	WZD
t 経路$	WZD
t 経過	WWG
t 経過$	WWG
t 結	]\\B
t 結果	]\\B
t 結果$	]\\B
t 絡	VUI
t 締	fDZ
t 締め	cGW
t 編	]HV
t 緯	_WG
t 練	`FX
t 置	RXF
t 考	ZXF
t 者	Z\\B
t 者の	WXF
t 育	]JT
t 背	\\XF
t 背景	ZXF
t 背景に	WUI
t 能	Z[C
t 自分	`JT
t 荷	YHV
t 落	bGW
t 落ち	cJT
t 行	T[C
t 行し	YUI
t 行した	YUI
t 表	ZTJ
t 被	]]A
t 被害	]]A
t 被害$	YZD
t 補	WZD
t 要	[XF
t 要因	\\^@
t 要因$	\\^@
t 要望	TZD
t 見え	WXF
t 見つ	`IU
t 見つけ	cKS
t 見張	]IU
t 見張り	]IU
t 見直	cDZ
t 見直し	cDZ
t 視	YLR
t 視ま	cJT
t 視まわ	cJT
t 解	a`>
t 解決	\\WG
t 計画$	fHV
t 討	VXF
t 討し	Y\\B
t 討した	Y\\B
t 訓	[JT
t 訓練	`FX
t 託	^HV
t 託先	cJT
t 記	WYE
t 記録	bYE
t 記録$	`WG
t 設	[IU
t 設定	XQM
t 設計	cGW
t 訳	YXF
t 証	SWG
t 評	TZD
t 評価	TZD
t 評価$	TZD
t 試	Y\\B
t 話	bFX
t 認	VXF
t 語	YZD
t 誤	TZD
t 説	`[C
t 説明	ZWG
t 説明$	YTJ
t 読	R\\B
t 課	cJT
t 課題	cJT
t 調	bWG
t 調査	_[C
t 談	]LR
t 識	W[C
t 象	`a=
t 負	]LR
t 負債	]IU
t 負債の	]IU
t 負荷	YHV
t 費	YXF
t 費用	YXF
t 資	\\XF
t 資料	\\XF
t 資料$	ZVH
t 質問	WVH
t 起	WWG
t 起き	_TJ
t 起きた	c]A
t 起きて	WZD
t 起こさ	cFX
t 足	`JT
t 足し	cGW
t 足した	cGW
t 跡	TZD
t 路	WZD
t 載	WWG
t 込	ZVH
t 迎	cDZ
t 迎え	cDZ
t 迎えな	cDZ
t 返	[GW
t 追	jC[
t 追加	cIU
t 追記	fDZ
t 追記$	fDZ
t 送	^KS
t 送り	cHV
t 送り$	cHV
t 連	YWG
t 連携	WZD
t 連絡	VUI
t 週	hEY
t 週間	cJT
t 週間$	cJT
t 運用	eC[
t 運用$	cIU
t 運用ル	cDZ
t 過	\\]A
t 道	]GW
t 配	SVH
t 配信	YUI
t 配布	WTJ
t 重の	cFX
t 録	^[C
t 鍵	cFX
t 門	]IU
t 閉	cEY
t 閉じ	cEY
t 閉じる	cEY
t 開	bEY
t 開発	c?_
t 関	X_?
t 関係	Y[C
t 関連	Yb<
t 防	XRL
t 防ぐ	hHV
t 防ぐ$	fIU
t 防止	WYE
t 防止策	`B\\
t 限	[LR
t 限つ	cGW
t 限つき	cGW
t 際	Y^@
t 際の	WZD
t 際の動	WZD
t 障	b]A
t 障害	b]A
t 障害の	ZVH
t 面の	cHV
t 響	f[C
t 項	bKS
t 項目	cIU
t 項目$	cIU
t 順	U`>
t 題	hDZ
t 願	^JT
t 願い	^JT
"""
