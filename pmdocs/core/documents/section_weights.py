"""Weights of the reader of sections, made by benchmarks/sections_train.py: not to be edited.

A line for each feature; `linear.decode` reads it.
"""

OWN = 0.111717
UNITS = (0.099351, 0.099351)

TABLE = """\
kind bullet	TWG
kind checkbox	_B\\
kind ordered	R^@
l 000	VJT
l 1000	_JT
l 101	WVH
l 118	VTJ
l 120	VYE
l 140	WXF
l 2019	SYE
l 2021	XWG
l 2022	WYE
l 2023	aZD
l 2024	SZD
l 204	VTJ
l 220	YUI
l 2211	eKS
l 2212	bFX
l 2215	bFX
l 256	UWG
l 310	VUI
l 318	\\GW
l 320	eIU
l 340	VEY
l 400	VTJ
l 409	\\TJ
l 412	WTJ
l 429	VUI
l 4410	_IU
l 4415	hGW
l 4471	WVH
l 500	ZHV
l 503	ZGW
l 5120	bJT
l 5530	bJT
l 771	bHV
l 870	WZD
l 882	eJT
l 883	bKS
l 884	bKS
l 901	eFX
l 903	bKS
l 907	bIU
l accept	[WG
l accepted	_GW
l account	XMQ
l accounts	YLR
l acknowledged	W[C
l acm	bJT
l acme	eHV
l acted	bJT
l action	WVH
l actions	`HV
l added	bDZ
l adding	bJT
l addresses	S`>
l adds	`MQ
l admin	]UI
l admission	gHV
l advance	bHV
l after	[A]
l again	W[C
l against	YRL
l age	\\HV
l agree	\\LR
l agreed	eB\\
l agreement	bIU
l ahead	gFX
l alarm	^FX
l alarms	_KS
l alert	g>`
l alerts	_IU
l all	XLR
l all asks	fYE
l all coded	aZD
l all dated	fA]
l all not	\\VH
l all owned	nB\\
l all promise	cLR
l all task	dMQ
l all timed	eWG
l all tracked	jJT
l all undertakes	cLR
l all urgent	gFX
l all was	fXF
l alone	aGW
l although	\\GW
l always	VWG
l ana	eC[
l analyze	\\KS
l and	VXF
l android	_KS
l announce	_KS
l announced	hGW
l announcements	bKS
l ansible	hC[
l answer	W[C
l any asks	hZD
l any coded	S\\B
l any dated	[KS
l any labelled	XYE
l any not	R[C
l any now	m@^
l any owned	_GW
l any past	SYE
l any promise	]IU
l any stated	_EY
l any timed	f]A
l any tracked	dHV
l any undertakes	]HV
l any urgent	bNP
l any was	ba=
l apology	YTJ
l app	U]A
l apply	]HV
l approval	]TJ
l approve	aGW
l approved	_JT
l april	]EY
l architecture	eDZ
l archive	UWG
l archived	bIU
l are	WKS
l around	[GW
l arrives	YYE
l ask	VTJ
l asked	UUI
l asking	[FX
l asks	XJT
l attach	bHV
l attempts	_KS
l audit	WJT
l august	[IU
l auth	bFX
l auto	`EY
l automatic	aHV
l automatically	dEY
l autumn	gDZ
l availability	[ZD
l avoid	WVH
l away	XYE
l back	RYE
l backend	eC[
l backfill	hC[
l backport	bGW
l backup	[JT
l bad	XZD
l ban	bIU
l banner	_FX
l baseline	bHV
l batch	XDZ
l battery	bGW
l beacon	WWG
l because	he9
l becomes	bKS
l before	ZJT
l beginning	]JT
l being	[TJ
l ben	eGW
l better	WVH
l between	VJT
l bill	VXF
l block	cEY
l blocks	_JT
l blog	bJT
l blue	WWG
l board	\\LR
l book	_\\B
l booked	bHV
l books	YWG
l bot	\\GW
l both	XGW
l bots	bGW
l bounty	eDZ
l box	_HV
l branches	XVH
l breaker	bHV
l bridges	WUI
l bring	[UI
l broken	UZD
l brokers	VZD
l brought	bFX
l brown	bHV
l browser	TVH
l bucket	_A]
l buckets	VWG
l budget	_C[
l budgets	bGW
l bug	UIU
l build	`C[
l built	UXF
l business	aMQ
l busy	WWG
l but	T^@
l button	\\MQ
l buttons	bEY
l buys	bHV
l cache	R[C
l calendar	`IU
l called	YYE
l came	\\]A
l can't	]JT
l canary	aEY
l candidate	eGW
l cap	bEY
l capacity	]KS
l capped	bHV
l capture	WUI
l cards	ZLR
l carrier	TYE
l carry	XIU
l cash	bIU
l cat	YXF
l catalogue	\\DZ
l catch	]EY
l cause	RYE
l cdn	TYE
l certificate	\\C[
l change	ZLR
l changed	WFX
l changelog	\\JT
l changes	`KS
l chaos	eC[
l characters	bGW
l check	YGW
l checklist	bIU
l checks	XSK
l chidi	_KS
l chief	bFX
l choose	YZD
l chrony	bIU
l circuit	eHV
l civic	\\KS
l claims	bFX
l clear	WYE
l click	[LR
l client	[JT
l clients	XYE
l close	UWG
l closes	ZIU
l closing	XHV
l codeowners	gEY
l coding	\\KS
l cold	[HV
l colleague	WWG
l colour	eIU
l come	SYE
l coming	bKS
l commander	\\XF
l commission	bFX
l commit	WEY
l communications	YUI
l compare	TXF
l compares	aMQ
l compatibility	bHV
l complete	UUI
l completed	bKS
l components	bHV
l compose	XGW
l compute	\\SK
l concurrent	\\JT
l config	YC[
l confirm	VWG
l confirmation	[IU
l confirms	XJT
l connect	VSK
l connection	ZIU
l console	XKS
l consumer	VWG
l consumers	]C[
l contact	\\JT
l container	bKS
l containers	WWG
l contract	aGW
l contractors	eFX
l contracts	bHV
l contributors	bHV
l controllers	_HV
l cop	bJT
l copied	VVH
l copies	_MQ
l could	hc;
l counter	VXF
l counties	\\IU
l counts	USK
l course	XHV
l create	VWG
l credentials	dA]
l credits	\\JT
l cron	XKS
l cto	[JT
l cut	XGW
l daemons	bFX
l daily	`LR
l dark	XJT
l dashboard	^FX
l dashboards	]JT
l data	UXF
l dbt	bJT
l dead	dHV
l deadlines	aHV
l debug	\\LR
l december	]GW
l decide	_GW
l decides	YWG
l decode	bGW
l decommission	bEY
l dedicated	\\GW
l degraded	Y[C
l delayed	YXF
l deletes	_HV
l delivered	VVH
l delivery	`HV
l department	bHV
l departments	YZD
l dependency	bFX
l deploy	TGW
l deployed	eHV
l deprecate	bHV
l depth	]DZ
l deputy	eHV
l design	kEY
l destroy	hHV
l developers	XVH
l did	ZTJ
l differ	[IU
l different	XTJ
l diffs	bFX
l digest	hC[
l direct	_GW
l directly	eGW
l discord	ZIU
l distribution	SYE
l dmarc	\\JT
l doc	dC[
l document	bC[
l documents	Y[C
l does	TIU
l dogfood	bIU
l done	mB\\
l doors	VYE
l doubled	WZD
l down	YIU
l downtime	XVH
l draft	XIU
l drafting	bHV
l drafts	]KS
l drained	\\YE
l draw	gDZ
l drill	fJT
l drills	bFX
l drop	]MQ
l dropped	^YE
l dry	aFX
l dual	bFX
l due	fKS
l duplicates	VVH
l during	YKS
l each	`FX
l early	WZD
l edge	UVH
l editor	bLR
l edits	bHV
l effect	`[C
l eight	WUI
l elsewhere	\\KS
l email	[YE
l emergency	\\HV
l enable	\\GW
l encrypt	bFX
l end	`GW
l end ある	XVH
l end あるか	WVH
l end いか	`VH
l end いた	\\SK
l end いない	a\\B
l end いないか	[SK
l end いる	UZD
l end いるか	WUI
l end いるのか	WUI
l end い出す	bJT
l end うにした	uB\\
l end うにする	tGW
l end えた	WUI
l end えない	WYE
l end かかった	WWG
l end かった	m^@
l end かない	UVH
l end かめる	_YE
l end から	jHV
l end がない	YTJ
l end が出る	WVH
l end きる	YZD
l end き上げる	eGW
l end き換える	bIU
l end くこと	YWG
l end くする	\\JT
l end ください	YSK
l end くれた	YUI
l end けた	XLR
l end け付ける	bHV
l end げた	\\JT
l end げる	WSK
l end こと	^\\B
l end さい	YSK
l end させる	dJT
l end さない	WWG
l end された	[ZD
l end される	\\[C
l end しい	\\WG
l end しする	bHV
l end した	\\HV
l end していた	bXF
l end している	U[C
l end しました	`KS
l end します	eKS
l end する	aSK
l end せず	WYE
l end せる	XZD
l end そろえる	bIU
l end たい	YXF
l end たか	YUI
l end たします	eJT
l end たのか	\\SK
l end だけ	WYE
l end ださい	YSK
l end だった	i`>
l end ちる	WVH
l end ち会う	bHV
l end ち込む	WYE
l end った	]\\B
l end ったのか	[SK
l end っていた	cXF
l end ていた	jXF
l end ていない	`ZD
l end ている	UZD
l end ているか	WUI
l end てくれた	YUI
l end て設定	bGW
l end できる	YZD
l end でした	[WG
l end ではない	[WG
l end で検知	bHV
l end で決める	bKS
l end で行う	bKS
l end とします	bHV
l end とする	bMQ
l end とにした	bGW
l end とに実施	bKS
l end と判明	WXF
l end ない	]e9
l end ないか	^VH
l end なかった	l\\B
l end なし	fZD
l end にした	kJT
l end にします	bFX
l end にする	jJT
l end になった	WIU
l end に下げる	bGW
l end に入れた	eEY
l end に入れる	dLR
l end に出す	dIU
l end に分ける	gB\\
l end に加える	eJT
l end に回す	bHV
l end に増やす	hGW
l end に変える	eEY
l end に変更	aKS
l end に実施	gHV
l end に延ばす	eGW
l end に改める	hJT
l end に移した	eGW
l end に移す	gHV
l end に移行	bKS
l end に終える	eKS
l end に縮めた	gHV
l end に足す	eFX
l end に載せる	eJT
l end に追加	eKS
l end に追記	bJT
l end に通知	bJT
l end のか	aXF
l end の削除	bHV
l end の導入	bKS
l end はない	\\XF
l end は来月	bIU
l end ばした	WXF
l end ばす	bHV
l end べる	WWG
l end ました	\\LR
l end まだった	WXF
l end まった	YVH
l end まで	gC[
l end まれない	WWG
l end みる	bJT
l end み込む	gKS
l end めた	_MQ
l end める	YVH
l end もらう	aLR
l end やす	dFX
l end やめる	bIU
l end やる	bGW
l end らう	aLR
l end らす	_JT
l end らせる	RYE
l end らない	YXF
l end られた	W[C
l end ら始める	bKS
l end りません	WYE
l end り出す	bFX
l end るか	_YE
l end ること	ZWG
l end るのか	YUI
l end れていた	WVH
l end れない	WTJ
l end れる	[TJ
l end ろえる	bIU
l end わない	WUI
l end をやめる	bIU
l end を付けた	aKS
l end を作る	bKS
l end を入れた	gC[
l end を入れる	`MQ
l end を出す	`SK
l end を削除	Y[C
l end を加えた	eHV
l end を加える	eJT
l end を回す	bJT
l end を始めた	bKS
l end を実装	eIU
l end を押す	YVH
l end を改める	bJT
l end を新設	bIU
l end を書いた	_KS
l end を書く	[KS
l end を測る	bIU
l end を確認	XVH
l end を置く	\\KS
l end を行う	fMQ
l end を見る	a[C
l end を解除	WWG
l end を設ける	hIU
l end を通す	gHV
l end んだ	WYE
l end エラー率	WXF
l end クする	bHV
l end ス済み	bIU
l end ック	WZD
l end ックする	bHV
l end トする	bHV
l end プリント	eKS
l end メール	\\XF
l end ラー率	WXF
l end リリース	\\JT
l end リント	eKS
l end リース	\\JT
l end ルに変更	bJT
l end ルを作る	bJT
l end ログ	YVH
l end ース	\\JT
l end ース済み	bIU
l end ートする	bHV
l end ード	[SK
l end ール	^WG
l end ー率	WXF
l end 万	WXF
l end 万円	[VH
l end 三好	bIU
l end 与する	bJT
l end 了させる	bIU
l end 予定	mGW
l end 交換する	bGW
l end 人	\\]A
l end 付けた	]KS
l end 付与する	bJT
l end 件	`WG
l end 会う	bHV
l end 会を開く	bKS
l end 作る	dKS
l end 停止	\\ZD
l end 入れた	k?_
l end 入れる	dMQ
l end 再開	YVH
l end 出す	bMQ
l end 出た	YZD
l end 出る	YXF
l end 出力	WXF
l end 分	d[C
l end 分ける	bIU
l end 判明	YWG
l end 制限	bHV
l end 制限する	bIU
l end 加えた	gFX
l end 加える	jIU
l end 加した	gIU
l end 加する	nJT
l end 効にした	eKS
l end 効化した	\\JT
l end 効化する	hGW
l end 動した	YTJ
l end 動する	VZD
l end 化した	_IU
l end 化する	mIU
l end 反映する	bGW
l end 反映済み	bHV
l end 取る	UYE
l end 受ける	[JT
l end 名	XUI
l end 回す	jFX
l end 増やす	dFX
l end 変えた	bKS
l end 変える	eEY
l end 変更	XUI
l end 変更した	bIU
l end 変更する	bFX
l end 始めた	_KS
l end 始める	XKS
l end 定した	bLR
l end 定する	gJT
l end 実施する	kB\\
l end 実装	hIU
l end 実装した	eKS
l end 対応予定	bKS
l end 導入	gKS
l end 導入する	bKS
l end 小林	bJT
l end 岡	bJT
l end 度行う	bGW
l end 延ばす	gEY
l end 当てる	bGW
l end 待つ	Y[C
l end 復帰	WXF
l end 復旧	YUI
l end 応予定	bKS
l end 意した	bJT
l end 意する	hIU
l end 成する	eGW
l end 戻す	WXF
l end 打ち込む	WYE
l end 押す	YVH
l end 揃える	bLR
l end 換える	bIU
l end 換する	eGW
l end 改めた	eGW
l end 改める	kIU
l end 断する	bLR
l end 新設	bIU
l end 施する	kB\\
l end 日	SYE
l end 日から	eKS
l end 日残す	bHV
l end 明記する	bGW
l end 映する	bGW
l end 映済み	bHV
l end 時	[YE
l end 時間	\\TJ
l end 更した	bIU
l end 更する	bFX
l end 更新	WYE
l end 書いた	[KS
l end 替え	[ZD
l end 月	qEY
l end 月から	eKS
l end 月末	mHV
l end 末	bIU
l end 末に置く	bJT
l end 来月	eHV
l end 検知	bHV
l end 正した	bIU
l end 残す	aKS
l end 済	jJT
l end 済み	bHV
l end 測る	bIU
l end 生成する	bIU
l end 用意	eIU
l end 用意する	hIU
l end 田村	bHV
l end 登録した	gHV
l end 直した	_JT
l end 知する	fIU
l end 確かめる	_YE
l end 確認	\\WG
l end 確認した	YVH
l end 確認する	SWG
l end 社	[SK
l end 社内	WXF
l end 移した	eGW
l end 移す	bJT
l end 積む	bHV
l end 立ち会う	bHV
l end 終える	eKS
l end 終了	WWG
l end 組み込む	gKS
l end 結する	bGW
l end 結ぶ	bJT
l end 統一	bHV
l end 練を行う	eKS
l end 縮めた	gHV
l end 置いた	bKS
l end 置く	_MQ
l end 落ちる	WVH
l end 行います	bIU
l end 行う	gLR
l end 装した	eKS
l end 見る	VTJ
l end 視する	bHV
l end 解除	WWG
l end 記する	hKS
l end 設ける	hIU
l end 設定	bB\\
l end 設定する	eJT
l end 話する	YVH
l end 認した	YVH
l end 認する	SWG
l end 読む	UXF
l end 起動した	YTJ
l end 起動する	VZD
l end 足した	_LR
l end 載せる	eJT
l end 込む	\\NP
l end 追加	fNP
l end 追加した	gIU
l end 追加する	nJT
l end 追記する	eLR
l end 通す	hHV
l end 通知	eIU
l end 通知する	eJT
l end 遠山	bHV
l end 録した	aKS
l end 開中	bIU
l end 間を測る	bIU
l end 限する	bIU
l end 離する	bIU
l end 電話	WWG
l end 電話する	YVH
l end 須にする	bIU
l ended	WXF
l endpoint	RYE
l enforce	gHV
l enforced	bIU
l engine	YXF
l enter	YTJ
l environment	[SK
l environments	\\IU
l epochs	eHV
l errors	[XF
l etcdctl	YXF
l eth	W[C
l eur	WVH
l euros	VTJ
l evaluate	bKS
l even	WLR
l event	VUI
l every	_EY
l everyone	\\FX
l everything	U[C
l everywhere	gFX
l example	YXF
l exceptions	bGW
l exercise	gGW
l existing	eC[
l exists	\\KS
l expects	bHV
l expire	aDZ
l expiry	bFX
l explicit	bFX
l export	SVH
l exported	WZD
l expose	bJT
l extend	bIU
l extended	\\HV
l eyes	eGW
l factor	]JT
l faculty	aIU
l fail	bC[
l failing	VGW
l failover	_FX
l fails	aLR
l fallback	ZHV
l falls	_GW
l far	jB\\
l fast	XTJ
l fault	[VH
l favour	bJT
l feature	]EY
l feb	fHV
l february	]GW
l fee	WWG
l feed	aGW
l feeds	XIU
l fees	VHV
l fell	YYE
l fence	YXF
l fetch	Y[C
l fewer	aFX
l file	VTJ
l final	\\YE
l finance	aJT
l fine	YVH
l fired	WXF
l firewall	XTJ
l firmware	_JT
l first 00	^[C
l first 01	_[C
l first 02	b]A
l first 03	__?
l first 06	[WG
l first 07	WXF
l first 08	_XF
l first 09	d^@
l first 1	XSK
l first 1000	_JT
l first 11	T]A
l first 13	_SK
l first 16	d\\B
l first 17	]XF
l first 19	ZJT
l first 2019	WUI
l first 2021	Y\\B
l first 2023	WZD
l first 21	aWG
l first 214	YXF
l first 22	\\VH
l first 23	`\\B
l first 24	WKS
l first 30	\\LR
l first 31	^TJ
l first 4	TVH
l first 41	X]A
l first 4410	_HV
l first 4415	bHV
l first 5	UYE
l first 500	XTJ
l first 503	bKS
l first 7	ZRL
l first 8	YIU
l first 883	bKS
l first 90	bEY
l first 96	WYE
l first a	UWG
l first about	WXF
l first acme	bKS
l first add	aSK
l first added	\\IU
l first agent	Y[C
l first agree	aLR
l first alert	p@^
l first ansible	eDZ
l first app	WVH
l first archive	_LR
l first ask	WTJ
l first at	Y[C
l first auto	hEY
l first automatic	eFX
l first aws	XUI
l first backfill	eFX
l first backup	bFX
l first be	WYE
l first block	eHV
l first bot	\\HV
l first browser	UYE
l first budget	gGW
l first bug	bIU
l first build	_LR
l first by	bFX
l first c	[ZD
l first ca	eGW
l first call	[YE
l first can	[XF
l first canary	bIU
l first cap	hIU
l first cdn	VWG
l first certificate	gDZ
l first chaos	bFX
l first check	VWG
l first choose	WWG
l first chrony	bIU
l first ci	_KS
l first circuit	bHV
l first clock	bHV
l first collect	WWG
l first compare	U^@
l first config	gEY
l first consumer	YWG
l first contact	bGW
l first contract	eEY
l first controller	bIU
l first could	WUI
l first count	WXF
l first cpu	WTJ
l first credentials	bGW
l first cs	UXF
l first csv	UXF
l first dashboard	XIU
l first dead	_LR
l first decide	eB\\
l first decommission	bEY
l first delete	_MQ
l first deleted	WVH
l first developers	XVH
l first did	WVH
l first dig	[WG
l first discord	ZHV
l first disk	_KS
l first do	`a=
l first doc	bGW
l first document	eEY
l first does	\\\\B
l first done	gFX
l first drain	YWG
l first draw	gDZ
l first drop	aLR
l first dry	gFX
l first due	bGW
l first e	VVH
l first each	\\QM
l first enforce	gHV
l first evaluate	bKS
l first every	_LR
l first everyone	\\HV
l first existing	bJT
l first expire	bDZ
l first expiry	bJT
l first export	VUI
l first extend	bIU
l first facilities	eIU
l first fail	bDZ
l first feature	`HV
l first feed	_KS
l first fence	WYE
l first fit	bIU
l first found	Y]A
l first freeze	[JT
l first from	gEY
l first fund	bIU
l first get	aHV
l first git	YVH
l first github	[GW
l first give	cLR
l first hard	bFX
l first have	bGW
l first iam	bKS
l first id	ZMQ
l first if	^YE
l first import	UZD
l first inc	WUI
l first infra	eGW
l first integration	bIU
l first internal	Y[C
l first interviews	WXF
l first inventory	_LR
l first ip	ZTJ
l first is	`]A
l first it	_\\B
l first jonas	eGW
l first kubectl	^TJ
l first label	eDZ
l first lambda	eHV
l first lena	eGW
l first let	^HV
l first lint	eFX
l first load	ZIU
l first local	\\HV
l first lock	eGW
l first look	XZD
l first m	bIU
l first mails	WVH
l first make	dKS
l first march	WWG
l first mark	bJT
l first max	]HV
l first maxunavailable	\\GW
l first merge	eIU
l first mfa	bGW
l first migrations	eC[
l first mirror	eJT
l first monthly	eIU
l first nadia	bGW
l first never	WZD
l first new	ZIU
l first node	YWG
l first not	YZD
l first nothing	\\YE
l first offer	eC[
l first old	XJT
l first one	XLR
l first only	\\ZD
l first open	SXF
l first ops	cLR
l first os	bKS
l first our	WSK
l first outlook	bHV
l first owner	bGW
l first pa	eIU
l first pair	eFX
l first patched	bHV
l first pay	_SK
l first paying	U[C
l first pdf	bLR
l first pg	VXF
l first piotr	bIU
l first plug	WVH
l first poison	bGW
l first port	_GW
l first pr	WSK
l first press	WYE
l first preview	bHV
l first print	\\IU
l first priya	\\IU
l first probe	jDZ
l first production	bFX
l first provide	bIU
l first python	W[C
l first r	_HV
l first raid	bIU
l first readme	bJT
l first reconcile	eHV
l first refund	\\JT
l first refuse	gFX
l first release	[JT
l first releases	bGW
l first remove	bHV
l first removed	XLR
l first rename	eGW
l first renovate	bGW
l first repay	bIU
l first replace	hFX
l first restart	\\XF
l first restarted	\\TJ
l first restore	[IU
l first restored	WWG
l first results	bIU
l first retire	jEY
l first retry	aHV
l first review	gFX
l first root	bKS
l first rotate	dKS
l first row	VUI
l first rule	\\IU
l first runbook	gFX
l first s	hGW
l first sample	bIU
l first sandbox	bGW
l first schema	bHV
l first scribe	YWG
l first sdk	eHV
l first search	TUI
l first seccomp	bHV
l first second	kEY
l first select	YUI
l first send	VZD
l first sent	\\JT
l first server	XJT
l first set	XUI
l first sev	_WG
l first severity	WVH
l first shard	eDZ
l first sharing	bFX
l first ship	eHV
l first should	[TJ
l first show	eHV
l first sign	gDZ
l first snapshot	gFX
l first somebody	WXF
l first split	lGW
l first srch	bFX
l first staging	[TJ
l first start	\\\\B
l first status	YTJ
l first still	bGW
l first swap	\\IU
l first switch	VVH
l first tabletop	bGW
l first talk	hFX
l first teach	bJT
l first terraform	hIU
l first test	cQM
l first the	Sa=
l first three	\\ZD
l first throw	bHV
l first time	YXF
l first timeouts	bIU
l first tls	bIU
l first todo	bGW
l first token	\\JT
l first traffic	YXF
l first train	bHV
l first training	bHV
l first transfer	bEY
l first update	TWG
l first ups	bHV
l first use	WYE
l first user	WVH
l first v	ZGW
l first vacation	bHV
l first vpc	bHV
l first waf	[TJ
l first wait	^^@
l first we	ZIU
l first we'll	bIU
l first weekly	_JT
l first whether	Y[C
l first who	^WG
l first why	d^@
l first will	W^@
l first work	WXF
l first write	XTJ
l first you	^[C
l fit	aHV
l fitted	bFX
l five	XSK
l fixed	`GW
l flag	YLR
l flaky	bJT
l fleet	aLR
l follow	]KS
l follows	eEY
l for	ZGW
l form	^LR
l format	UYE
l forms	WWG
l forty	TZD
l forwarding	TWG
l four	\\IU
l freeze	\\IU
l fridays	bIU
l front	_GW
l fuel	bHV
l fund	gHV
l fuzz	bIU
l game	hC[
l gates	XVH
l gateway	XTJ
l gave	`[C
l generated	bHV
l get	cC[
l gets	lA]
l git	[KS
l give	`IU
l goes	h@^
l going	_IU
l golden	_DZ
l got	YZD
l gpu	SZD
l grafana	ZKS
l grant	bGW
l granted	\\HV
l grants	\\HV
l green	Z]A
l group	\\JT
l guide	bFX
l guild	]HV
l had	g[C
l halls	bFX
l hand	TXF
l handover	\\JT
l hanne	\\EY
l happened	[YE
l happens	YYE
l hard	`JT
l hardware	`JT
l has	WVH
l hash	YXF
l hba	\\JT
l head	T^@
l heartbeat	\\JT
l held	XWG
l help	YWG
l helpdesk	[\\B
l helped	WWG
l helper	bKS
l her	\\HV
l hire	XVH
l history	XKS
l hits	_LR
l hold	\\IU
l holidays	bGW
l honour	bGW
l hook	]IU
l hope	bHV
l host	XLR
l hosted	bIU
l hourly	_KS
l house	ZRL
l how	XKS
l hpc	bFX
l human	aC[
l idempotent	bJT
l idle	UXF
l ignores	bJT
l ilse	_C[
l ilya	bKS
l images	lC[
l immutable	eHV
l import	TTJ
l importer	_IU
l imports	\\JT
l inc	_[C
l incident	UFX
l include	eIU
l index	R]A
l infra	fKS
l ingest	ZGW
l install	\\UI
l instances	gHV
l instead	eEY
l instructions	eHV
l insync	bJT
l integration	eHV
l interface	[KS
l internal	TVH
l interviews	WXF
l into	^GW
l invoices	[IU
l issue	XSK
l issued	[[C
l items	R\\B
l its	VWG
l jam	WXF
l january	WTJ
l jitter	]EY
l job	[IU
l jobs	XRL
l joins	bHV
l jonas	`EY
l jsonl	WUI
l july	_FX
l june	`DZ
l just	XIU
l keep	XSK
l keeps	_GW
l kernel	[_?
l key	SVH
l keys	bEY
l killed	UXF
l knew	WXF
l kubectl	_VH
l lab	_GW
l label	_JT
l labels	XHV
l lambda	aHV
l landlord	bIU
l language	ZLR
l languages	bJT
l laptops	bIU
l largest	SZD
l last	YJT
l later	[\\B
l launch	bJT
l ldap	XIU
l leading	bIU
l leads	aIU
l leak	[YE
l lease	WWG
l least	WSK
l leave	VYE
l led	\\IU
l left	Y\\B
l legacy	`DZ
l lena	\\IU
l length 0	\\u)
l length 1	U_?
l length 3	a;c
l length 4	f:d
l length 5	gFX
l leo	\\GW
l letter	]GW
l liaison	YWG
l licence	eIU
l limit	[JT
l limiter	\\IU
l limiter's	bGW
l lines	ZJT
l links	[[C
l lint	bGW
l linter	]IU
l listed	WVH
l listener	\\JT
l live	_FX
l lived	aKS
l lives	]KS
l load	VIU
l loading	WYE
l locations	bHV
l lock	\\JT
l locked	[XF
l log	TXF
l logical	bGW
l login	]LR
l logins	W[C
l logs	W[C
l long	VYE
l look	X\\B
l looked	YTJ
l looking	W\\B
l looks	VZD
l loop	ZIU
l lowered	[IU
l lunch	[XF
l machine	VUI
l mail	XIU
l mailing	hA]
l mails	SXF
l mainframe	bHV
l maintainer's	bJT
l maintainers	]IU
l maintenance	[LR
l man's	bJT
l managed	bMQ
l manager	RXF
l managers	hFX
l mandatory	bJT
l manifest	bJT
l manual	XJT
l many	^TJ
l march	\\DZ
l mark	[VH
l marked	S\\B
l marketing	bIU
l marketplace	bHV
l match	\\FX
l matter	bKS
l max	\\DZ
l maxmemory	\\IU
l maxunavailable	\\GW
l may	\\HV
l mean	YXF
l meant	WZD
l measured	bJT
l meet	\\IU
l meeting	aGW
l merge	\\KS
l merged	fC[
l metadata	[IU
l mfa	eDZ
l mgmt	bHV
l might	[^@
l migration	[IU
l migrations	dFX
l mika	bIU
l min	W^@
l minor	XIU
l minute	WUI
l minutes	Ra=
l mirror	jDZ
l mirrors	_KS
l misleading	bJT
l mod	WYE
l mode	WTJ
l model	]IU
l mods	bHV
l monday	]JT
l money	\\HV
l monitor	bKS
l monitored	bGW
l monitoring	bIU
l monolithic	bHV
l month	fEY
l month's	bIU
l monthly	cLR
l more	ZGW
l morning	[JT
l mornings	bIU
l most	XHV
l most asks	gZD
l most coded	\\YE
l most dated	[SK
l most labelled	YUI
l most not	VUI
l most now	gKS
l most owned	gEY
l most past	X\\B
l most promise	aKS
l most stated	_FX
l most task	`KS
l most timed	eXF
l most tracked	lIU
l most undertakes	aNP
l most urgent	hEY
l most was	hVH
l mount	VYE
l move	`GW
l moved	\\DZ
l moves	hGW
l moving	XIU
l must	TYE
l nadia	eHV
l name	[MQ
l named	VKS
l nas	VHV
l nat	_HV
l near	bFX
l need	dA]
l needed	[YE
l negative	_IU
l nesting	bGW
l net	]HV
l never	RZD
l new	VSK
l newapi	bKS
l newcomer	eEY
l news	UYE
l next	_DZ
l night	YGW
l nightly	`B\\
l no asks	UWG
l no dated	S[C
l no done	TVH
l no labelled	WSK
l no now	TZD
l no owned	TYE
l no past	UUI
l no promise	U]A
l no stated	TYE
l no task	SXF
l no timed	UVH
l no tracked	TYE
l no undertakes	R[C
l no urgent	TWG
l non	_JT
l none	[WG
l noor	bIU
l normal	[TJ
l northeast	WUI
l not	SWG
l note	WYE
l nothing	[\\B
l noticed	WTJ
l notices	_HV
l nov	_LR
l november	iC[
l now	iEY
l null	VVH
l number	TZD
l numbers	XJT
l nurse	\\TJ
l nut	\\JT
l object	]HV
l objects	SYE
l oct	bJT
l october	`B\\
l off	XHV
l offer	bLR
l offering	bGW
l office	XIU
l officer	\\IU
l offline	XHV
l oidc	_IU
l omar	bKS
l once	XDZ
l one	UZD
l onto	UYE
l oom	WVH
l open	TXF
l opened	ZZD
l opens	dKS
l operator	[HV
l operators	WVH
l ops	aLR
l opt	bJT
l ordered	fGW
l organisation	aIU
l origin	bHV
l orphaned	XHV
l oskar	eGW
l other	X[C
l ours	WXF
l out	XIU
l outage	ZHV
l outbound	bHV
l outgoing	eIU
l outlook	bHV
l output	TWG
l outside	R\\B
l over	YIU
l overlay	bKS
l override	bIU
l overtime	WXF
l owners	aFX
l ownership	bIU
l page	ZFX
l pager	bGW
l pair	fDZ
l paper	U\\B
l parcel	YYE
l parcels	bEY
l parking	\\KS
l parser	ZGW
l partition	ZKS
l partitions	\\KS
l party	_KS
l passwords	[XF
l patch	XTJ
l patched	_JT
l patching	bEY
l patient	UZD
l pause	eGW
l paused	YTJ
l payload	bIU
l payments	[XF
l payout	bGW
l payouts	bHV
l pedro	\\IU
l per	^IU
l percent	_FX
l period	bHV
l person	SYE
l personal	bGW
l petra	XTJ
l phishing	\\SK
l phone	XHV
l photos	YXF
l php	bGW
l picked	YXF
l pilot	gEY
l ping	[TJ
l pings	WWG
l piotr	bIU
l pipeline	]KS
l place	VVH
l placed	_IU
l places	bKS
l plain	bIU
l plan	\\MQ
l planned	fKS
l plans	_IU
l platform	_EY
l player	WZD
l please	UWG
l plug	YWG
l plugin	_JT
l pmo	bJT
l pods	\\^@
l pointed	YTJ
l poison	eFX
l policy	f@^
l pool	WGW
l pools	TZD
l portal	VWG
l ports	bIU
l post	UTJ
l power	YGW
l practise	bHV
l pre	]HV
l prefer	[WG
l prefix	[JT
l preflight	bIU
l press	\\XF
l pressed	WWG
l prevent	bKS
l print	_HV
l priority	TWG
l private	ZGW
l priya	XIU
l priyanka	\\JT
l probe	`IU
l procedure	_HV
l procurement	\\IU
l prod	XHV
l producers	bGW
l production	dHV
l profile	bHV
l profiles	\\GW
l prompt	]EY
l property	bGW
l proposal	_JT
l protection	_RL
l prototype	bHV
l prove	bIU
l provide	\\KS
l proxy	XSK
l public	ZEY
l publish	dGW
l published	_IU
l publishing	bIU
l purchase	_HV
l purged	^^@
l purpose	\\JT
l pushes	UUI
l put	_KS
l python	UYE
l quarter	aMQ
l quarterly	eEY
l query	]KS
l queue	YKS
l quota	eHV
l quote	\\IU
l rack	ZDZ
l raid	aIU
l raise	aDZ
l raised	ZJT
l raises	\\IU
l ran	ZZD
l random	VTJ
l ranges	_IU
l rates	eGW
l rather	cFX
l rds	bGW
l reachable	XJT
l reached	W[C
l reader	XTJ
l readiness	bIU
l readme	bJT
l real	bA]
l realm	XJT
l rebuild	VSK
l rebuilt	YXF
l receive	\\JT
l recovery	SZD
l redis	XJT
l reduced	bHV
l refresh	XTJ
l refunded	[]A
l refuses	bLR
l regional	gC[
l registrar	bHV
l registry	_SK
l rehearsal	bHV
l rehearse	eIU
l reissued	bJT
l reject	aGW
l rejects	gEY
l released	XIU
l releases	[IU
l releasing	bIU
l remaining	aEY
l remediation	bJT
l remove	`HV
l removed	YC[
l rename	hC[
l renewal	jDZ
l renewals	bIU
l renovate	[JT
l repay	bIU
l repeat	XWG
l replace	gFX
l replaced	]B\\
l replay	[KS
l replayed	UUI
l replication	_IU
l reply	aHV
l repo	]IU
l report	YHV
l reported	_[C
l repos	bGW
l request	[LR
l research	bHV
l resend	bKS
l reserve	bEY
l reset	UUI
l residents	W\\B
l resilience	bFX
l resolved	YZD
l resolver	XIU
l resources	bKS
l rest	RZD
l restart	SYE
l restarted	b[C
l restarts	ZHV
l restore	ZFX
l retire	o=a
l retried	[UI
l retry	^MQ
l returned	UVH
l reuse	bGW
l reverse	WXF
l revert	\\HV
l reverting	bFX
l reverts	bHV
l review	dEY
l reviewed	bFX
l reviewers	[IU
l revoked	YYE
l rewrite	_GW
l right	WYE
l rights	`EY
l ring	ZSK
l rise	\\KS
l robots	bJT
l role	aHV
l roles	YWG
l rollback	ZHV
l rolling	_HV
l root	`GW
l rosa	bGW
l rota	aHV
l rotate	bJT
l rotation	ZLR
l roughly	WXF
l router	bIU
l routing	bGW
l rpc	_FX
l rpki	bLR
l rss	WUI
l rules	]MQ
l run	[GW
l runbook	fB\\
l runner	[FX
l runners	eHV
l runs	aKS
l safe	VJT
l said	^YE
l sales	\\IU
l same	R\\B
l sandbox	fLR
l sanitizer	bIU
l save	UWG
l saved	__?
l saw	\\ZD
l say	_XF
l says	VUI
l scheduler	WZD
l schema	]FX
l scratch	]EY
l screen	[HV
l screenshot	WXF
l screenshots	\\HV
l script	cIU
l scripts	\\TJ
l sdk	XJT
l search	TUI
l sec	\\JT
l seccomp	bHV
l second	[C[
l seconds	U`>
l security	`A]
l see	UHV
l seed	_JT
l seen	\\ZD
l select	VVH
l self	aIU
l send	R_?
l separate	cGW
l september	_KS
l serve	YYE
l server	ZIU
l service	WJT
l services	`KS
l session	VUI
l sessions	UTJ
l set	TUI
l sets	]HV
l setting	eGW
l settlement	VWG
l sev	YTJ
l severity	YWG
l sha	YXF
l shadow	_@^
l shard	[KS
l shards	WXF
l shared	ZHV
l sharing	gC[
l she	XIU
l sheet	WXF
l shelf	bHV
l shell	bHV
l shift	[DZ
l ship	_IU
l ships	_KS
l should	V`>
l showed	YTJ
l shown	ZJT
l shows	TC[
l side	ZHV
l sign	^GW
l signatures	eFX
l signed	_JT
l signers	bGW
l signing	_IU
l signs	eC[
l silent	gIU
l simulation	bGW
l simulator	bKS
l since	YIU
l single	XRL
l sit	bKS
l site	XKS
l sites	[HV
l size	[KS
l sizes	bKS
l skips	bHV
l slack	]KS
l sleep	WXF
l slo	dDZ
l slow	VZD
l slowly	YVH
l small	_LR
l smoke	bIU
l smtp	bHV
l sockets	eFX
l some asks	gZD
l some coded	\\_?
l some labelled	YXF
l some not	U\\B
l some now	rJT
l some owned	`IU
l some past	XXF
l some promise	`MQ
l some stated	\\EY
l some timed	fYE
l some tracked	iJT
l some undertakes	`LR
l some urgent	hEY
l some was	l[C
l somebody	VZD
l sorted	bKS
l source	^HV
l spare	aB\\
l spend	bFX
l spf	bGW
l split	r@^
l spoken	bJT
l spring	bB\\
l sprint	mC[
l srch	bFX
l sre	`LR
l ssd	gFX
l ssds	bFX
l stagger	bIU
l staggered	bFX
l staging	]EY
l stale	UTJ
l standard	bDZ
l standby	SYE
l starting	gEY
l starts	VJT
l state	U[C
l stay	X[C
l stayed	VWG
l stop	[B\\
l stopped	`]A
l storage	ZJT
l store	XMQ
l stores	XIU
l streams	WVH
l strict	WZD
l students	VZD
l subnet	bEY
l success	XGW
l suite	dJT
l summer	aJT
l sunday	ZFX
l sundays	bGW
l support	UGW
l sure	WWG
l swapped	WXF
l switch	\\C[
l switches	]HV
l sync	ZTJ
l synthetic	]JT
l system	ZHV
l systemd	\\IU
l systems	_JT
l tabletop	eGW
l tag	XVH
l tags	bEY
l taken	TWG
l takes	R^@
l talk	ZHV
l tapes	WWG
l target	XIU
l tax	_IU
l tcp	]HV
l teach	eIU
l team	_KS
l teams	bFX
l tell	UTJ
l template	aDZ
l temporary	gDZ
l ten	X\\B
l tenant	XRL
l term	bHV
l terms	eGW
l terraform	jC[
l test	_DZ
l tested	aEY
l testers	Y\\B
l tests	ZMQ
l texts	eFX
l than	[SK
l that	[GW
l the	VJT
l theatre	bKS
l their	YJT
l them	Ra=
l then	V[C
l third	_DZ
l thirty	SZD
l this	_A]
l those	VVH
l thought	YYE
l threshold	VUI
l throttle	bHV
l throw	bHV
l throwaway	bIU
l thrown	bHV
l thursday	VIU
l tier	aKS
l tiles	bHV
l timeline	\\[C
l timeout	XJT
l times	U`>
l today	jC[
l todo	bGW
l tokens	[KS
l tom	VIU
l tomasz	\\KS
l took	b^@
l tool	`GW
l tools	XSK
l top	]IU
l total	[ZD
l touch	WXF
l touched	^ZD
l tournament	bGW
l trade	bIU
l train	_LR
l training	dC[
l transaction	[HV
l transcript	Y[C
l transfer	bEY
l tried	WGW
l tries	eIU
l truncate	VUI
l truncated	YUI
l trunk	bIU
l trust	UVH
l try	SWG
l tuesday	\\EY
l turned	UYE
l twenty	ZIU
l twice	ZDZ
l txt	eGW
l type	XHV
l typed	\\KS
l unavailable	\\JT
l unbounded	\\KS
l university	eIU
l unless	XUI
l until	VTJ
l unused	_LR
l update	UUI
l updated	XUI
l updates	]LR
l upgrade	YGW
l ups	bDZ
l uptime	\\HV
l usd	YWG
l use	VWG
l used	WUI
l users	YSK
l utc	YWG
l vacation	bHV
l validate	bJT
l variable	bHV
l vault	aFX
l version	VTJ
l versioned	[RL
l versions	\\KS
l vlan	bHV
l volume	WFX
l volumes	\\IU
l vote	gGW
l vpc	eGW
l vpn	WTJ
l wait	Xb<
l waited	_WG
l waits	XLR
l walks	bKS
l wallet	bFX
l warn	XEY
l warning	]JT
l warnings	XIU
l was	e\\B
l watch	YXF
l watchdog	_KS
l watched	[[C
l water	WWG
l waves	gC[
l way	ZHV
l we'll	bIU
l webhook	ZKS
l week	_FX
l week's	bJT
l weekend	hB\\
l weekends	gC[
l weekly	kB\\
l weeks	bMQ
l wei	[GW
l well	VIU
l were	aUI
l when	^HV
l whenever	[JT
l whether	WTJ
l while	TYE
l whole	XJT
l whose	SZD
l why	TGW
l wide	_GW
l widened	\\JT
l wiki	YJT
l wildcard	bJT
l will	V[C
l window	cC[
l wipe	bJT
l with	[FX
l within	VVH
l without	TVH
l witness	\\JT
l work	VJT
l worked	UXF
l worker	S^@
l workers	gDZ
l workspaces	WZD
l world	_GW
l would	_^@
l wrapper	_IU
l writes	TVH
l written	\\EY
l wrong	YYE
l wrote	WVH
l yanked	_IU
l year	^>`
l years	U\\B
l yesterday's	\\IU
l you	cf8
l your	`a=
l yusuf	hEY
l zabbix	bIU
l zones	XIU
l あっ	`XF
l あり	^XF
l ある	YWG
l あれ	\\RL
l いく	WZD
l いこ	VTJ
l いた	UTJ
l いつ	[YE
l いで	[VH
l いと	TXF
l いの	bZD
l いよ	jFX
l いる	V\\B
l いク	bKS
l いジ	bJT
l いプ	bJT
l い人	\\HV
l い値	eKS
l い日	\\JT
l い続	bIU
l い警	bHV
l うち	Z_?
l うに	s<b
l う他	bIU
l う変	bGW
l う手	bHV
l う改	gHV
l う書	bJT
l う設	bFX
l えた	[MQ
l えて	`_?
l えな	WXF
l えに	bFX
l えの	bKS
l えを	[SK
l おく	VUI
l おり	YXF
l お問	WWG
l お客	SZD
l お知	TXF
l お詫	VYE
l かけ	^EY
l かし	\\GW
l かっ	\\SK
l かな	]UI
l かに	YZD
l か所	bFX
l か月	[KS
l があ	VZD
l がな	UXF
l がる	WWG
l がエ	WVH
l が上	[VH
l が入	YVH
l が全	YTJ
l が再	W]A
l が出	`\\B
l が前	]MQ
l が古	YXF
l が大	YZD
l が完	YYE
l が少	WVH
l が届	\\KS
l が必	VJT
l が書	WWG
l が来	UWG
l が残	YXF
l が済	bIU
l が漏	WVH
l が発	[VH
l が確	bLR
l が終	bFX
l が自	_JT
l が見	WWG
l が解	W\\B
l が起	[WG
l が足	WVH
l が飛	bFX
l きが	[XF
l きて	YWG
l きな	WKS
l きの	dFX
l きは	UVH
l きる	YRL
l き上	dFX
l き出	aHV
l き合	ZSK
l き容	bIU
l き打	bJT
l き換	aLR
l ぎた	\\JT
l ぎを	bGW
l くす	\\JT
l くだ	XUI
l くな	Y\\B
l くの	VUI
l くよ	bKS
l くら	WXF
l くれ	\\XF
l けが	YSK
l けに	WTJ
l けの	_MQ
l けば	WZD
l けま	bGW
l けら	_KS
l けれ	TWG
l けを	XTJ
l け付	aEY
l け渡	bKS
l げる	ZSK
l げを	bFX
l こす	gGW
l こと	TXF
l この	aKS
l ごと	cHV
l さい	USK
l させ	bJT
l さな	WVH
l され	UWG
l さん	UVH
l しい	V[C
l しき	eKS
l しし	eJT
l しす	eFX
l して	SXF
l しで	bIU
l しに	gGW
l しの	aIU
l しは	WUI
l しま	[KS
l すか	YSK
l すぎ	YTJ
l すと	WTJ
l すよ	kKS
l する	aMQ
l すフ	bLR
l す仕	eGW
l す前	_KS
l す設	bIU
l ずつ	^UI
l ずら	hGW
l せて	SUI
l せな	_HV
l せる	_NP
l そろ	_IU
l たい	^\\B
l たか	[UI
l たが	`UI
l たこ	ZGW
l たし	hGW
l たの	]WG
l たぶ	WTJ
l たま	WYE
l ため	cXF
l たイ	WVH
l たコ	WWG
l たフ	aKS
l たユ	WVH
l た日	WZD
l た時	]JT
l た版	bIU
l だく	bHV
l ださ	WUI
l だっ	aXF
l ちで	\\JT
l ちに	UXF
l ち会	eEY
l ち着	WVH
l ち込	YYE
l った	WWG
l って	U^@
l つく	bGW
l つけ	XSK
l つに	jGW
l つの	]MQ
l つ配	bLR
l づか	YSK
l てい	Y]A
l てお	W]A
l てく	`_?
l てし	VVH
l てほ	YSK
l ても	^LR
l てよ	[VH
l てジ	bHV
l てチ	bGW
l て実	eKS
l て消	bJT
l て自	bKS
l て設	bGW
l て読	YXF
l て起	WUI
l でい	YVH
l でく	YSK
l でし	_YE
l でな	eIU
l でに	gGW
l でも	VJT
l でや	bHV
l でロ	WWG
l で入	_IU
l で再	XGW
l で切	\\KS
l で削	bIU
l で動	bGW
l で原	\\GW
l で増	_IU
l で対	aMQ
l で当	bJT
l で戻	\\IU
l で打	eHV
l で承	bHV
l で拒	eJT
l で接	YUI
l で数	bGW
l で書	XUI
l で有	bIU
l で止	bJT
l で残	\\IU
l で毎	_HV
l で決	bIU
l で自	aFX
l で落	gIU
l で行	bKS
l で見	dKS
l で設	gGW
l で起	\\GW
l で追	bJT
l で通	bIU
l とが	VWG
l とし	[MQ
l とす	`LR
l とそ	bGW
l とと	bGW
l とに	cC[
l との	_LR
l とも	UVH
l とを	WXF
l とマ	bFX
l と同	]KS
l と思	\\\\B
l と書	WXF
l と決	aHV
l と言	YWG
l と調	bJT
l どう	\\TJ
l ない	SZD
l なぎ	bKS
l なく	TWG
l なけ	VTJ
l なし	\\ZD
l なぜ	`WG
l など	eGW
l なの	\\YE
l なる	UYE
l な形	eHV
l にし	`MQ
l にす	iHV
l には	XKS
l にア	bGW
l にリ	bJT
l にロ	bLR
l に一	ZRL
l に上	hB\\
l に下	dIU
l に並	WXF
l に予	_KS
l に全	YJT
l に出	]MQ
l に分	pJT
l に制	jB\\
l に削	\\HV
l に割	bJT
l に加	kDZ
l に取	bJT
l に受	bJT
l に口	XTJ
l に同	Y[C
l に問	\\GW
l に固	bIU
l に増	aMQ
l に変	iEY
l に完	_LR
l に実	jIU
l に導	eHV
l に届	WXF
l に展	_JT
l に差	bFX
l に常	bHV
l に延	`HV
l に引	_HV
l に当	]KS
l に影	YWG
l に戻	T\\B
l に揃	eIU
l に提	eHV
l に改	lGW
l に書	WUI
l に最	bIU
l に本	]NP
l に権	_LR
l に残	[HV
l に気	[\\B
l に流	aKS
l に消	WXF
l に渡	WUI
l に物	bJT
l に用	bHV
l に発	WVH
l に登	bJT
l に直	_JT
l に相	bHV
l に確	SYE
l に移	nA]
l に組	hIU
l に結	bIU
l に統	jB\\
l に縮	kEY
l に置	^LR
l に聞	YXF
l に行	]RL
l に言	WWG
l に計	bIU
l に設	`GW
l に試	hA]
l に請	bIU
l に足	hJT
l に載	bEY
l に返	aHV
l に追	fGW
l に配	XJT
l に鍵	bIU
l に間	WWG
l に関	_KS
l に障	hGW
l に集	UWG
l に電	XXF
l のう	T[C
l のか	d[C
l のが	YVH
l のな	]KS
l のは	\\WG
l のひ	bHV
l のも	\\[C
l のア	XEY
l のエ	XGW
l のカ	aJT
l のキ	TVH
l のク	ZIU
l のグ	_LR
l のコ	bJT
l のサ	XUI
l のジ	[SK
l のス	[SK
l のタ	eJT
l のチ	eFX
l のテ	aIU
l のデ	YKS
l のト	bKS
l のド	_LR
l のバ	XKS
l のペ	bLR
l のボ	XHV
l のル	]IU
l のレ	[EY
l のロ	TXF
l の一	\\KS
l の上	aJT
l の予	eJT
l の二	gHV
l の互	bHV
l の交	gJT
l の件	aLR
l の保	fMQ
l の全	aHV
l の再	[JT
l の削	eEY
l の副	bJT
l の動	bKS
l の受	ZGW
l の合	eHV
l の同	aFX
l の呼	bKS
l の場	[WG
l の外	gHV
l の契	bHV
l の定	aMQ
l の宛	_HV
l の対	[KS
l の専	bIU
l の導	hIU
l の差	hGW
l の引	bJT
l の応	[XF
l の急	eHV
l の扱	bJT
l の承	bKS
l の担	[HV
l の文	_HV
l の明	bIU
l の最	hB\\
l の有	hGW
l の期	[LR
l の条	eJT
l の桁	\\GW
l の棚	_KS
l の検	]GW
l の欄	WUI
l の残	`LR
l の版	XXF
l の環	bJT
l の画	`GW
l の番	XXF
l の発	XUI
l の監	ZJT
l の直	hGW
l の社	bKS
l の移	_LR
l の端	`FX
l の管	eKS
l の総	bKS
l の置	bKS
l の自	cIU
l の色	bHV
l の計	gA]
l の訓	bLR
l の試	eIU
l の認	bKS
l の警	_JT
l の負	_LR
l の起	bJT
l の追	gIU
l の連	\\RL
l の進	bJT
l の遅	WXF
l の閾	bGW
l の順	SYE
l はあ	\\ZD
l はい	V[C
l はし	\\KS
l はど	[TJ
l はな	UWG
l はメ	bKS
l は事	\\HV
l は二	UUI
l は何	YVH
l は入	WXF
l は再	WWG
l は受	bIU
l は問	bIU
l は失	bHV
l は実	bGW
l は専	bHV
l は平	YUI
l は影	WWG
l は必	eKS
l は新	bFX
l は来	gGW
l は正	[ZD
l は毎	\\IU
l は決	bKS
l は発	WVH
l は直	WWG
l は空	YVH
l は紙	\\XF
l は設	bGW
l は誰	[ZD
l は開	bIU
l ばし	WXF
l ばす	hFX
l ば自	eDZ
l ば配	bJT
l ひな	eHV
l ぶよ	bJT
l ぶん	YZD
l へ一	eGW
l へ向	\\JT
l へ増	bJT
l へ引	bHV
l へ移	cHV
l へ置	bHV
l へ自	bJT
l へ転	bKS
l へ追	bKS
l へ通	jC[
l ほし	YSK
l まう	XTJ
l ます	\\TJ
l まだ	\\WG
l まっ	YXF
l まま	TXF
l まり	\\JT
l まる	XWG
l みが	WUI
l みる	_JT
l み具	bIU
l み取	_IU
l み合	bKS
l むフ	bKS
l めた	cIU
l めて	UWG
l める	[VH
l もう	WZD
l もら	dLR
l もり	eHV
l も広	bEY
l も消	bJT
l も配	bIU
l やし	TVH
l やす	bKS
l やめ	mB\\
l やる	eGW
l よい	_WG
l よう	m=a
l らう	gHV
l らす	]RL
l らず	YVH
l らせ	S_?
l らの	XGW
l らは	_GW
l ら一	XJT
l ら切	[KS
l ら前	bHV
l ら変	WUI
l ら外	_MQ
l ら始	eHV
l ら当	aJT
l ら必	bKS
l ら担	bKS
l ら書	\\IU
l ら止	\\JT
l ら行	eGW
l ら設	bJT
l ら読	WVH
l ら警	bJT
l ら送	\\JT
l りな	WVH
l りに	`JT
l りを	]JT
l り上	bKS
l り出	_KS
l り分	_EY
l り専	bKS
l り決	bFX
l り返	YTJ
l るう	\\IU
l るか	VYE
l るが	[VH
l るこ	SXF
l るた	Y]A
l ると	S\\B
l るの	a\\B
l るよ	rB\\
l るジ	gFX
l るス	hDZ
l るダ	\\IU
l るツ	eJT
l るレ	bHV
l る不	WWG
l る仕	dKS
l る作	eDZ
l る処	kC[
l る変	bGW
l る契	hJT
l る工	eFX
l る旨	bJT
l る機	hIU
l る監	bGW
l る規	bGW
l る設	c@^
l れた	R[C
l れで	WVH
l れば	XVH
l れま	\\HV
l れを	`SK
l ろえ	_IU
l わな	WWG
l わり	XJT
l をか	_DZ
l をす	hIU
l をず	bHV
l をや	mB\\
l をカ	bKS
l をコ	bLR
l をサ	hIU
l をス	kDZ
l をバ	bIU
l をロ	bHV
l を一	SYE
l を中	bHV
l を主	eGW
l を事	bLR
l を二	ZKS
l を交	]MQ
l を人	gC[
l を今	eIU
l を付	bJT
l を作	_NP
l を使	ZSK
l を停	W\\B
l を入	bNP
l を全	bEY
l を公	aDZ
l を再	[TJ
l を出	fJT
l を分	]KS
l を切	TZD
l を判	gIU
l を別	cLR
l を剥	bKS
l を加	mFX
l を半	_JT
l を参	\\GW
l を取	VTJ
l を受	XWG
l を口	bIU
l を台	bIU
l を各	lHV
l を四	eEY
l を回	aLR
l を報	aLR
l を変	ZSK
l を外	bEY
l を夜	gGW
l を契	eFX
l を始	gGW
l を学	aHV
l を実	[UI
l を宣	[SK
l を導	hFX
l を常	bHV
l を年	kDZ
l を廃	bHV
l を当	`JT
l を必	hIU
l を情	eIU
l を想	eKS
l を手	TUI
l を打	WVH
l を押	_XF
l を持	[GW
l を挟	bGW
l を提	_JT
l を撤	bHV
l を改	eGW
l を教	bKS
l を整	gKS
l を新	gB\\
l を日	eHV
l を明	eJT
l を書	ZLR
l を最	[TJ
l を月	dKS
l を有	jHV
l を本	gIU
l を来	hB\\
l を案	WUI
l を棚	gIU
l を検	fGW
l を業	eKS
l を次	eIU
l を止	S\\B
l を毎	iC[
l を比	_HV
l を求	bKS
l を流	VXF
l を測	_JT
l を特	[VH
l を現	bKS
l を用	gHV
l を申	_HV
l を監	eGW
l を直	bHV
l を短	bKS
l を確	U`>
l を社	hC[
l を稼	bGW
l を端	_FX
l を組	gGW
l を結	bGW
l を置	bKS
l を義	bIU
l を自	kKS
l を行	bMQ
l を表	hDZ
l を要	eGW
l を見	TVH
l を設	lB\\
l を読	[QM
l を誰	[[C
l を課	bJT
l を調	[KS
l を買	bJT
l を起	dJT
l を超	^KS
l を足	[UI
l を返	_LR
l を追	hIU
l を通	dGW
l を週	gGW
l を過	bJT
l を金	bKS
l を障	bKS
l んで	\\YE
l ァー	[MQ
l アの	ZJT
l アを	bFX
l アイ	WXF
l アウ	ZIU
l アカ	bKS
l アプ	UYE
l アラ	aEY
l アリ	eKS
l アレ	bIU
l アン	\\IU
l ィク	bIU
l ィシ	[JT
l ィン	XVH
l イで	bHV
l イア	`EY
l イテ	[YE
l イル	XUI
l ウェ	[LR
l ウォ	bHV
l ウザ	WVH
l ウン	^KS
l ェア	]MQ
l ェイ	]KS
l ェク	bHV
l ェッ	`>`
l エス	TWG
l エリ	\\JT
l ォル	VUI
l オフ	SYE
l オペ	bJT
l オリ	bIU
l カウ	cKS
l カレ	bJT
l カ遅	bKS
l キッ	[JT
l クが	VTJ
l クす	gDZ
l クで	bHV
l クに	UVH
l クの	XLR
l クは	\\YE
l クを	^GW
l クア	WJT
l クシ	kDZ
l クス	]KS
l クリ	\\IU
l クレ	XKS
l クン	USK
l ク表	bJT
l グの	aFX
l グを	[QM
l グラ	VUI
l グル	gKS
l グロ	XJT
l グ設	bGW
l ケッ	ZJT
l ケー	]IU
l ゲー	ZKS
l コネ	bJT
l サル	hHV
l サー	[KS
l ザク	eIU
l ザー	TVH
l シス	ZKS
l シナ	bKS
l シャ	_IU
l シュ	TUI
l ショ	YLR
l シー	`JT
l ジが	[WG
l ジに	[KS
l ジの	^LR
l ジェ	WJT
l ジッ	]JT
l ジト	]LR
l ジャ	_KS
l ジュ	dMQ
l ジン	`HV
l スが	WUI
l スで	]LR
l スに	\\IU
l スは	aLR
l スキ	fIU
l スク	^HV
l スタ	YKS
l スチ	]IU
l スノ	_IU
l スペ	WTJ
l スポ	eEY
l ス枠	bKS
l ス済	bIU
l セキ	eIU
l セン	WWG
l ソフ	XXF
l ソー	_JT
l ゾー	`HV
l タで	_GW
l タを	]TJ
l タイ	[KS
l タグ	aJT
l タン	\\GW
l ダー	XKS
l チの	UWG
l チは	bHV
l チェ	`@^
l チャ	VUI
l チー	\\JT
l ッシ	TWG
l ッジ	WXF
l ッタ	bKS
l ッチ	YUI
l ッテ	eGW
l ップ	WUI
l ツー	`LR
l テの	bGW
l テス	^JT
l テナ	]LR
l テリ	bJT
l デプ	WTJ
l トか	_RL
l トが	WYE
l トの	[HV
l トは	XKS
l トへ	XRL
l トを	^RL
l トア	WJT
l トウ	\\HV
l トス	bFX
l トラ	]JT
l トリ	]IU
l ト付	bJT
l ト制	bHV
l ト用	eKS
l ト開	bHV
l ドが	[UI
l ドの	`HV
l ドは	\\ZD
l ドを	XTJ
l ドシ	bLR
l ドラ	\\JT
l ドル	XIU
l ドー	bGW
l ナの	bGW
l ナリ	`KS
l ナン	ZKS
l ナ全	bLR
l ニン	aLR
l ネク	bJT
l ハー	hHV
l バの	_LR
l バを	ZUI
l バイ	TYE
l バケ	eJT
l バッ	YIU
l バ側	eKS
l パス	XRL
l ビュ	_HV
l フを	gGW
l ファ	ZNP
l フォ	U]A
l フセ	YWG
l フラ	RYE
l ブを	fMQ
l ブラ	VXF
l ブロ	bKS
l プト	bHV
l プレ	_IU
l プー	ZLR
l プ先	bGW
l ベン	XHV
l ペレ	bJT
l ペー	\\LR
l ホか	bHV
l ボタ	^FX
l ボッ	]FX
l ポジ	]LR
l ポン	bGW
l マの	bKS
l マス	XHV
l マッ	bHV
l マホ	\\HV
l マー	]TJ
l ミリ	bJT
l ムで	bGW
l ムに	gHV
l ムの	XDZ
l ムは	bJT
l ムア	ZKS
l メト	bGW
l メモ	WUI
l モジ	gDZ
l モリ	VUI
l ャド	bGW
l ャネ	\\IU
l ャー	ZLR
l ュの	_JT
l ュを	[[C
l ュリ	eIU
l ュー	ZKS
l ユー	TVH
l ョニ	bKS
l ョブ	`MQ
l ョン	ZNP
l ライ	YLR
l ラベ	TXF
l ラム	\\JT
l ラー	XJT
l リが	YWG
l リに	aKS
l リの	WXF
l リア	ZJT
l リオ	bKS
l リケ	\\LR
l リジ	bIU
l リソ	bKS
l リッ	WXF
l リテ	gHV
l リト	_JT
l リハ	hHV
l リプ	bJT
l リポ	]LR
l リリ	`EY
l リン	_KS
l リ秒	bJT
l ルか	\\JT
l ルが	WUI
l ルに	`JT
l ルの	`EY
l ルは	WTJ
l ルへ	gJT
l ルを	XYE
l ル使	bKS
l ル変	XJT
l ル訓	bKS
l レイ	W]A
l レビ	_HV
l レン	lIU
l ロイ	WTJ
l ロー	ZJT
l ンか	WVH
l ンご	bIU
l ンの	XLR
l ンは	WWG
l ンへ	_JT
l ンを	]LR
l ング	^KS
l ンザ	eIU
l ンソ	XJT
l ンダ	ZFX
l ンテ	`MQ
l ント	[JT
l ンバ	\\JT
l ンプ	_JT
l ンポ	bJT
l ン前	bIU
l ン失	\\HV
l ーが	^\\B
l ーで	_FX
l ーの	WXF
l ーを	bJT
l ーキ	]IU
l ーク	VWG
l ーケ	_TJ
l ーサ	]KS
l ーザ	TVH
l ーシ	]KS
l ージ	YJT
l ース	`DZ
l ータ	YUI
l ーダ	TWG
l ート	]A]
l ーニ	bKS
l ーバ	[JT
l ーフ	\\FX
l ープ	ZKS
l ーマ	gIU
l ーム	[GW
l ール	ZIU
l ーン	\\LR
l ー率	YYE
l ー登	bKS
l ー訓	bFX
l 一し	eGW
l 一元	bJT
l 一意	bHV
l 一括	aDZ
l 一時	[^@
l 一本	aKS
l 一次	ZKS
l 一部	XZD
l 万人	bJT
l 万件	VYE
l 三好	bIU
l 上げ	YVH
l 上ず	bIU
l 上の	VZD
l 上流	bKS
l 上限	`HV
l 下げ	dLR
l 下限	eJT
l 並べ	YTJ
l 並列	[MQ
l 中に	cGW
l 中は	bIU
l 主要	]JT
l 久的	bKS
l 了さ	bIU
l 了後	bIU
l 予備	\\FX
l 予告	bLR
l 予定	`JT
l 予算	bHV
l 事を	eJT
l 事シ	bGW
l 事前	kGW
l 事実	[UI
l 事業	`LR
l 二人	ZJT
l 二報	WWG
l 互換	bHV
l 交代	VSK
l 交換	[IU
l 人か	bHV
l 人を	XIU
l 人情	UTJ
l 人気	bGW
l 人目	bJT
l 人研	bKS
l 今回	YXF
l 今日	\\HV
l 今期	eJT
l 今週	gHV
l 仕様	ZLR
l 仕組	hHV
l 付き	eJT
l 付け	_KS
l 付与	[JT
l 付開	\\KS
l 代替	bIU
l 代表	bHV
l 以上	^IU
l 以外	[EY
l 件が	\\YE
l 件と	bKS
l 件の	ZLR
l 件を	YLR
l 件数	\\JT
l 企画	XJT
l 会う	bHV
l 会に	aHV
l 会を	aHV
l 会議	XJT
l 伝え	YVH
l 佐伯	bKS
l 体で	bIU
l 体の	bIU
l 体制	eFX
l 作の	\\KS
l 作り	`IU
l 作る	fLR
l 作を	jC[
l 併用	bJT
l 使い	]MQ
l 使え	WWG
l 使っ	S[C
l 使わ	UVH
l 例で	gHV
l 例外	hDZ
l 供す	bHV
l 依頼	]LR
l 係を	bJT
l 保存	WWG
l 保留	eJT
l 保管	_MQ
l 保護	ZHV
l 信さ	WXF
l 信の	[KS
l 信は	bKS
l 修す	bJT
l 修に	hIU
l 修正	[LR
l 値が	bKS
l 値で	\\GW
l 値と	bKS
l 値を	bKS
l 停止	R]A
l 備し	bHV
l 備す	eJT
l 備機	[GW
l 備課	bGW
l 働さ	bGW
l 元か	bJT
l 元し	bHV
l 元の	VXF
l 元テ	bKS
l 元演	bFX
l 元管	bJT
l 先を	bLR
l 先方	W[C
l 入い	bKS
l 入る	[JT
l 入れ	cGW
l 入試	_KS
l 全て	[KS
l 全サ	_LR
l 全ホ	bIU
l 全件	WKS
l 全台	[MQ
l 全学	\\HV
l 全廃	eFX
l 全拠	bIU
l 全教	bHV
l 全社	eGW
l 全開	bKS
l 共有	\\KS
l 内に	YVH
l 内の	`LR
l 内を	[HV
l 再委	bIU
l 再実	aKS
l 再構	gDZ
l 再起	\\YE
l 再送	ZTJ
l 冗長	\\IU
l 凍結	eJT
l 処理	[TJ
l 出し	^LR
l 出す	dKS
l 出せ	bGW
l 出た	VVH
l 出て	^ZD
l 出な	\\WG
l 出る	^VH
l 出力	XJT
l 出社	\\JT
l 分け	eIU
l 分ご	VWG
l 分ず	bHV
l 分で	ZNP
l 分に	XSK
l 分の	VIU
l 分は	_JT
l 分割	eGW
l 分岐	bHV
l 分布	\\KS
l 分間	\\JT
l 切っ	gC[
l 切れ	YTJ
l 切替	]IU
l 初に	XJT
l 判断	WHV
l 別の	TVH
l 到達	TYE
l 制す	bIU
l 制に	eC[
l 制度	bKS
l 制限	e?_
l 刻は	^UI
l 前に	_LR
l 前ま	eGW
l 前を	VVH
l 前回	VZD
l 前提	WVH
l 前日	]EY
l 割し	eGW
l 力を	gDZ
l 加い	bKS
l 加え	rC[
l 加し	hGW
l 加す	qHV
l 効に	hKS
l 効化	`JT
l 効期	XVH
l 勉強	bKS
l 動か	bFX
l 動し	WVH
l 動す	WZD
l 動で	bLR
l 動の	\\KS
l 動作	hGW
l 動停	eHV
l 動再	eFX
l 動切	bGW
l 動化	bIU
l 動時	eIU
l 動更	_KS
l 動直	bHV
l 動試	bKS
l 務づ	bLR
l 務と	bKS
l 勧告	bFX
l 化さ	bIU
l 化し	aEY
l 化す	hIU
l 化を	eKS
l 区画	bFX
l 半年	hFX
l 半期	fJT
l 卸し	fHV
l 収束	[SK
l 取る	WWG
l 取引	WYE
l 取得	ZSK
l 受け	ZTJ
l 受入	bHV
l 口に	YWG
l 口を	jHV
l 口頭	\\JT
l 可否	bGW
l 可視	bHV
l 台か	bKS
l 台に	aJT
l 台の	XGW
l 台を	]HV
l 台帳	\\IU
l 号が	WVH
l 号の	jEY
l 合に	bGW
l 合を	fDZ
l 合同	bIU
l 合室	bHV
l 合意	_HV
l 同一	bIU
l 同種	bHV
l 名か	bHV
l 名が	[\\B
l 名前	UZD
l 向け	^IU
l 否す	eJT
l 否を	bKS
l 含む	_LR
l 含め	eKS
l 告が	_XF
l 告の	bIU
l 告を	dLR
l 周年	bJT
l 品の	eIU
l 員で	WYE
l 員を	_HV
l 四半	dKS
l 回か	gFX
l 回す	eJT
l 回に	_SK
l 回の	\\IU
l 回復	WUI
l 回線	WWG
l 回通	bKS
l 因が	_JT
l 因を	YUI
l 図を	bHV
l 在庫	ZLR
l 型の	eFX
l 型メ	bKS
l 型文	eKS
l 報が	WUI
l 報セ	aJT
l 報告	UIU
l 境か	bJT
l 増や	_RL
l 増員	bGW
l 壊的	bKS
l 売上	XYE
l 変え	YSK
l 変わ	WXF
l 変換	eIU
l 変数	ZIU
l 変更	\\WG
l 外し	aJT
l 外す	dKS
l 外は	bJT
l 多要	eDZ
l 夜間	dIU
l 大き	UXF
l 大度	WVH
l 大西	bGW
l 大阪	eHV
l 契約	_LR
l 始ま	\\KS
l 始め	ZIU
l 始時	hGW
l 委託	ZUI
l 字コ	_JT
l 存し	[ZD
l 存の	aLR
l 存を	bIU
l 存期	bKS
l 学務	WYE
l 学年	eGW
l 宇野	bJT
l 守部	bIU
l 定が	\\KS
l 定し	XSK
l 定す	hJT
l 定で	]SK
l 定に	hHV
l 定の	aJT
l 定を	bMQ
l 定フ	eKS
l 定例	bGW
l 定値	dHV
l 定型	gKS
l 定変	XHV
l 宛先	`IU
l 実行	WSK
l 実装	oEY
l 客様	SZD
l 室に	bHV
l 害を	bHV
l 害中	\\JT
l 害対	aIU
l 害時	eFX
l 害訓	bKS
l 密情	eJT
l 対応	\\KS
l 対策	VUI
l 専用	eLR
l 導入	kDZ
l 小林	bJT
l 少し	[TJ
l 展開	`HV
l 川端	\\JT
l 巨大	bJT
l 布を	bKS
l 帳に	ZJT
l 帳を	_JT
l 常の	[WG
l 常値	WZD
l 常備	eIU
l 平均	VTJ
l 平日	\\VH
l 年ご	eJT
l 年に	aLR
l 年の	YXF
l 年内	eDZ
l 年度	lHV
l 年後	eGW
l 年次	bIU
l 度に	\\JT
l 度行	bGW
l 庫に	gIU
l 廃し	hGW
l 廃止	\\JT
l 延ば	eFX
l 式に	eKS
l 式を	aLR
l 引を	_JT
l 引先	VYE
l 弱性	\\KS
l 強会	bKS
l 強制	aKS
l 弾く	bJT
l 当た	\\YE
l 当て	bGW
l 当を	bGW
l 当日	SWG
l 当該	YXF
l 当選	eJT
l 形に	aLR
l 影響	\\^@
l 役員	WUI
l 待ち	SWG
l 待合	bHV
l 復元	[RL
l 復帰	[WG
l 必ず	aHV
l 必須	jJT
l 応の	eIU
l 応予	bKS
l 応答	XSK
l 思っ	[WG
l 急ぎ	YXF
l 性の	bHV
l 恒久	bKS
l 情シ	_MQ
l 惑メ	WYE
l 意し	eHV
l 意す	jHV
l 意制	bHV
l 意書	bHV
l 成が	bLR
l 成す	eGW
l 成を	eGW
l 成功	eGW
l 戻す	TYE
l 戻せ	VUI
l 戻っ	[YE
l 所が	WVH
l 所に	[KS
l 手で	TZD
l 手動	XLR
l 手当	_IU
l 手順	dC[
l 承認	aHV
l 抜き	bJT
l 押し	[UI
l 押す	[VH
l 抽選	_KS
l 担当	`DZ
l 拒む	bGW
l 拒否	eJT
l 拠点	bA]
l 持た	bJT
l 指定	bKS
l 挟む	bGW
l 振り	_KS
l 捨て	WTJ
l 排他	bKS
l 掲示	YUI
l 掲載	WXF
l 揃え	aKS
l 提供	[IU
l 提示	bJT
l 換え	_MQ
l 換す	eGW
l 換の	bHV
l 損を	bHV
l 操作	[FX
l 改め	jEY
l 改修	ZGW
l 改訂	bKS
l 放送	WUI
l 敗を	WWG
l 敗時	gHV
l 教務	eFX
l 数に	aMQ
l 数へ	bHV
l 数バ	bGW
l 整え	bLR
l 整備	bJT
l 文を	ZTJ
l 文チ	WZD
l 文字	]NP
l 文数	bHV
l 文書	eKS
l 文面	\\JT
l 料プ	WZD
l 断す	gKS
l 断に	YXF
l 断の	eIU
l 新に	_LR
l 新の	XKS
l 新は	[GW
l 新人	aJT
l 新任	bIU
l 新前	bLR
l 新時	gHV
l 新設	gFX
l 方に	YWG
l 方へ	bJT
l 方を	bHV
l 施し	bFX
l 施す	kB\\
l 既存	_IU
l 既定	dFX
l 日で	]FX
l 日を	jIU
l 日・	bJT
l 日付	VHV
l 日以	WWG
l 日分	YWG
l 日前	hA]
l 日数	eHV
l 日曜	]IU
l 日残	\\IU
l 日比	bGW
l 日間	XIU
l 旧し	YSK
l 旨を	bJT
l 早く	[SK
l 明細	XRL
l 明記	gJT
l 映す	bGW
l 映済	bHV
l 昨日	WUI
l 時か	V]A
l 時だ	bGW
l 時で	bFX
l 時に	\\MQ
l 時の	_HV
l 時は	dGW
l 時停	YUI
l 時刻	UVH
l 時的	\\\\B
l 時間	TZD
l 晩の	bIU
l 曜に	aLR
l 曜の	XIU
l 曜ま	bJT
l 更す	gHV
l 更の	]JT
l 更は	bFX
l 更を	^GW
l 更依	bGW
l 更改	bHV
l 書き	ZLR
l 書く	TUI
l 書に	gEY
l 書の	bJT
l 書を	^TJ
l 書化	bGW
l 書更	bLR
l 書面	\\JT
l 替え	XVH
l 替わ	XJT
l 替を	eHV
l 最低	gFX
l 最後	TUI
l 最終	_FX
l 月か	_IU
l 月で	bHV
l 月に	dHV
l 月ま	bIU
l 月リ	bJT
l 月中	oC[
l 月初	bIU
l 月実	\\EY
l 月末	eFX
l 月次	gC[
l 月版	bJT
l 月第	jHV
l 有し	bGW
l 有す	bKS
l 有効	aGW
l 朝に	[XF
l 期ご	kA]
l 期中	bJT
l 期間	_JT
l 期限	\\UI
l 未満	VIU
l 末で	ZLR
l 末の	\\SK
l 末ま	eKS
l 本化	gHV
l 本書	bIU
l 本番	`FX
l 本部	WXF
l 条件	]IU
l 来た	YZD
l 来年	gKS
l 来月	lEY
l 来期	eIU
l 来週	hHV
l 枚ず	bJT
l 果の	bKS
l 果を	gIU
l 査し	eIU
l 査す	bHV
l 査を	gHV
l 案を	\\JT
l 棄す	bFX
l 棚卸	fHV
l 検を	aMQ
l 検出	bHV
l 検査	dGW
l 検知	eHV
l 検索	UTJ
l 検証	YLR
l 業か	bJT
l 業で	XTJ
l 業は	eFX
l 業ロ	bGW
l 業者	]HV
l 構成	`KS
l 構築	kHV
l 様の	[JT
l 様式	ZRL
l 標準	jIU
l 標的	bKS
l 権限	[JT
l 機の	]KS
l 機室	bJT
l 機能	XHV
l 欄は	WXF
l 欄を	`HV
l 欠け	[TJ
l 次で	mB\\
l 次回	dHV
l 止し	\\IU
l 止で	bKS
l 止に	\\JT
l 止ま	VUI
l 止め	W[C
l 正し	gFX
l 正を	eHV
l 正常	b[C
l 残し	[XF
l 残す	dEY
l 残り	`HV
l 残る	[JT
l 残日	eHV
l 毎分	bIU
l 毎晩	eC[
l 毎月	oC[
l 毎朝	_HV
l 毎週	dEY
l 比で	\\KS
l 比較	aJT
l 気づ	ZTJ
l 求め	_KS
l 決定	bJT
l 況を	_LR
l 洗い	dMQ
l 流し	XWG
l 流量	WVH
l 深夜	ZJT
l 添付	WWG
l 済み	^HV
l 済会	bIU
l 渡し	_HV
l 温め	bHV
l 測る	gDZ
l 準に	bJT
l 準の	bHV
l 演習	fMQ
l 点で	bIU
l 点に	bIU
l 点検	`IU
l 無効	ZRL
l 照合	_LR
l 片方	VUI
l 版に	XUI
l 特定	^WG
l 特権	bFX
l 状態	RZD
l 独自	bFX
l 率が	[XF
l 率の	bJT
l 率を	bFX
l 現し	YXF
l 現を	bLR
l 現行	eIU
l 理と	eEY
l 理を	`QM
l 理由	bLR
l 理画	\\JT
l 理者	WTJ
l 環境	ZKS
l 生し	[VH
l 産台	\\IU
l 用が	UWG
l 用す	aMQ
l 用と	bHV
l 用に	bJT
l 用の	_KS
l 用は	\\FX
l 用を	_FX
l 用ア	bGW
l 用意	oC[
l 用率	[KS
l 田村	bHV
l 由に	bKS
l 由の	bGW
l 由を	bLR
l 申請	\\RL
l 画の	eKS
l 画像	SXF
l 番で	]KS
l 番の	]IU
l 番へ	XWG
l 番を	fFX
l 番上	bHV
l 番作	gFX
l 番反	\\JT
l 番明	bJT
l 番用	bGW
l 番表	bLR
l 発で	bKS
l 発券	YVH
l 発報	^[C
l 発注	bLR
l 発生	\\YE
l 発覚	WUI
l 登録	aKS
l 的に	S]A
l 的型	bKS
l 監査	]KS
l 監視	XFX
l 盤課	\\KS
l 目を	bHV
l 直し	^IU
l 直す	_KS
l 直ち	WVH
l 着任	bHV
l 着手	ZJT
l 知す	mFX
l 知の	\\FX
l 知ら	S^@
l 知を	l@^
l 研修	hIU
l 研究	bKS
l 破壊	bKS
l 確報	Y[C
l 確認	WSK
l 示さ	\\WG
l 示し	_JT
l 社と	\\JT
l 社に	jEY
l 社は	YUI
l 社員	eKS
l 社外	aKS
l 票の	_SK
l 禁止	jFX
l 秒か	eJT
l 秒を	\\JT
l 秘密	aKS
l 移し	eDZ
l 移す	gHV
l 移植	bKS
l 移行	cGW
l 程に	bHV
l 稟議	bKS
l 種の	bHV
l 種を	bJT
l 稼働	aFX
l 稿す	bIU
l 積む	bHV
l 積も	eHV
l 究室	bKS
l 空の	XKS
l 空調	bHV
l 突き	ZSK
l 第二	WWG
l 等キ	XTJ
l 算の	bJT
l 算機	bJT
l 算要	bHV
l 管期	eHV
l 管理	\\LR
l 管課	\\IU
l 築中	bIU
l 簿を	bKS
l 系か	bIU
l 系が	WTJ
l 系の	]JT
l 約す	\\KS
l 約に	bIU
l 紙に	WXF
l 紙の	WVH
l 素認	bFX
l 終え	aKS
l 終了	WUI
l 組み	lFX
l 組織	\\KS
l 経営	\\JT
l 経路	UWG
l 結す	bGW
l 結び	bGW
l 結ぶ	bJT
l 結を	bKS
l 結合	VJT
l 結果	^LR
l 絞る	eEY
l 絡を	bJT
l 絡先	[MQ
l 絡網	_JT
l 統一	kA]
l 継続	YXF
l 続で	W[C
l 続の	]KS
l 続元	bIU
l 網を	bGW
l 緊急	ZSK
l 総務	]EY
l 線を	ZRL
l 締結	bJT
l 編集	_KS
l 緩め	bJT
l 練で	bJT
l 練は	bJT
l 練を	qDZ
l 縮め	kEY
l 置き	bIU
l 置く	bHV
l 義務	eIU
l 翌朝	`]A
l 習を	mIU
l 翻訳	bKS
l 考え	YXF
l 者が	YQM
l 者に	bKS
l 者は	TYE
l 者へ	WTJ
l 者ア	eHV
l 職者	_HV
l 能が	[YE
l 能を	_HV
l 脆弱	\\KS
l 自動	gC[
l 色を	XUI
l 荷時	bHV
l 荷試	eJT
l 行い	eKS
l 行う	hJT
l 行っ	[UI
l 行で	_LR
l 行わ	YWG
l 行リ	bHV
l 行数	\\SK
l 行時	WVH
l 表に	gIU
l 表を	eIU
l 装し	eKS
l 装す	bKS
l 装中	bFX
l 要す	eGW
l 要な	VVH
l 要に	bIU
l 要時	bIU
l 要素	_IU
l 見せ	eHV
l 見る	TUI
l 見直	jGW
l 見積	aMQ
l 規則	bKS
l 規程	gHV
l 規約	bIU
l 視が	\\VH
l 視し	XUI
l 視す	bHV
l 視に	eEY
l 視は	[WG
l 視を	dJT
l 視項	bGW
l 覧を	]MQ
l 解析	bKS
l 解除	YWG
l 言っ	[VH
l 計レ	eIU
l 計上	eHV
l 計書	bKS
l 訓練	mC[
l 記す	hKS
l 設け	pB\\
l 設し	eC[
l 設備	\\HV
l 設定	`JT
l 設済	bGW
l 設置	aKS
l 設計	jIU
l 許す	WVH
l 許可	XRL
l 証を	kFX
l 試験	cHV
l 詫び	VYE
l 話し	WXF
l 該当	_a=
l 認が	_IU
l 認の	_JT
l 認を	dNP
l 認待	eGW
l 認済	bHV
l 説明	SXF
l 読む	SXF
l 誰が	^YE
l 誰も	`VH
l 調整	aIU
l 請し	bGW
l 請を	bIU
l 請制	bHV
l 警告	\\LR
l 警報	_HV
l 象件	bKS
l 象者	YTJ
l 負荷	^IU
l 責任	WZD
l 買う	gJT
l 貸出	W[C
l 資産	\\IU
l 走ら	XUI
l 起き	^TJ
l 起こ	aIU
l 起動	TXF
l 起案	bHV
l 起票	eKS
l 超え	^KS
l 超の	bGW
l 超過	gIU
l 足り	WVH
l 較す	eKS
l 載し	bKS
l 載せ	eKS
l 込み	UVH
l 込む	]MQ
l 返し	XUI
l 返す	\\KS
l 迷惑	WYE
l 追加	iEY
l 追記	eJT
l 退職	[IU
l 送っ	^]A
l 送る	WVH
l 送出	bKS
l 途中	TVH
l 通し	eKS
l 通す	jGW
l 通信	SWG
l 通常	_YE
l 通知	_JT
l 速報	`^@
l 連携	VWG
l 連絡	UXF
l 週に	_HV
l 週中	bGW
l 週月	bIU
l 週次	aIU
l 進み	bIU
l 進め	VTJ
l 進捗	]GW
l 遅い	ZKS
l 遅れ	[XF
l 運営	_GW
l 運用	aIU
l 過ぎ	bJT
l 過去	ZHV
l 過時	bGW
l 達を	bHV
l 遠山	\\JT
l 適用	\\HV
l 遮断	XSK
l 部か	_HV
l 部サ	\\JT
l 配る	eJT
l 配信	WVH
l 配備	eJT
l 配布	SZD
l 配送	WVH
l 重い	bIU
l 重請	WVH
l 量の	bLR
l 金に	\\HV
l 金庫	gJT
l 金曜	bGW
l 録で	eJT
l 録を	ZLR
l 録時	bJT
l 鍵は	_HV
l 門を	bKS
l 閉じ	XJT
l 開か	YWG
l 開き	YWG
l 開は	bKS
l 開中	bIU
l 開始	WMQ
l 間で	XUI
l 間に	XJT
l 間の	^LR
l 間を	cJT
l 間エ	WVH
l 間保	\\LR
l 間続	\\JT
l 間隔	dNP
l 関わ	bHV
l 関係	[YE
l 関門	bKS
l 降の	\\IU
l 限す	bIU
l 限を	cGW
l 限付	eFX
l 除の	bLR
l 階で	XUI
l 隔で	bIU
l 障害	^HV
l 集中	[YE
l 集権	bHV
l 離し	VVH
l 電子	XUI
l 電源	ZKS
l 電話	SWG
l 静か	[XF
l 静的	_FX
l 非機	bHV
l 面か	]KS
l 面は	WXF
l 面を	fKS
l 順に	YRL
l 順の	eEY
l 順を	nGW
l 順序	bFX
l 順書	`IU
l 須と	gKS
l 須に	dJT
l 須化	bIU
l 領域	YUI
l 頼は	bJT
l 類用	bJT
l 飛ぶ	eIU
l 験を	kC[
l 験仕	bKS
l 鳴っ	XHV
listed 0	_UI
listed 3	VA]
listed 4	Tv(
listed 5	TVH
listed 6	aYE
p 5	WVH
p about	bKS
p about it	bKS
p actio	dFX
p action	dFX
p action items	eHV
p again	eKS
p and	hGW
p and more	bIU
p and preventive	bLR
p annex	YZD
p annexes	YZD
p are	bKS
p are we	bKS
p asses	WVH
p assessment	WVH
p befor	eKS
p before	eKS
p before we	eKS
p cause	WXF
p conse	\\KS
p consensus	\\KS
p corre	bLR
p corrective	bLR
p corrective and	bLR
p doing	bKS
p doing about	bKS
p energ	bJT
p energy	bJT
p energy goes	bJT
p facts	WVH
p findi	WUI
p findings	WUI
p follo	cIU
p follow	cIU
p follow through	bHV
p follow up	aMQ
p from	bHV
p from the	bHV
p goes	bJT
p harde	bIU
p hardening	bIU
p it	bKS
p items	eHV
p learned	YWG
p learnings	bIU
p learnings and	bIU
p lessons learned	`XF
p measu	gJT
p measures	gJT
p messa	YTJ
p more	bIU
p moves	eGW
p next	kC[
p next moves	eGW
p next steps	bJT
p offic	\\GW
p office	\\GW
p outco	bGW
p outcome	bGW
p phase	S]A
p preve	aLR
p preventive	bLR
p preventive measures	bLR
p recom	lDZ
p recommendations	lDZ
p recommendations from	bHV
p regis	bIU
p response of	\\GW
p revie	_FX
p review	_FX
p review board	bHV
p root	WXF
p root cause	WXF
p steps	bJT
p the	^JT
p the energy	bJT
p the office	\\GW
p the review	bHV
p throu	bHV
p through	bHV
p todo	\\GW
p try	eKS
p try again	eKS
p up	aMQ
p up measures	bHV
p we doing	bKS
p we try	eKS
p what are	bKS
p what we	UXF
p where	bJT
p where the	bJT
p あ	bKS
p あと	bKS
p あと$	bKS
p い	ZRL
p いて	XSK
p いて$	XSK
p このあ	bKS
p つ	XSK
p つい	XSK
p ついて	XSK
p て	ZRL
p と	]HV
p とめ	bKS
p とめ$	bKS
p につ	XSK
p につい	XSK
p の	YZD
p のあ	bKS
p のあと	bKS
p び	_GW
p ま	bKS
p まと	bKS
p まとめ	bKS
p め	eHV
p ア	_KS
p アク	bKS
p アクシ	bKS
p ク	ZLR
p クシ	bKS
p クショ	bKS
p クスト	bKS
p グ	XJT
p ショ	bKS
p ション	bKS
p スト	_KS
p ストア	bKS
p トア	bKS
p トアク	bKS
p ネ	bKS
p ネク	bKS
p ネクス	bKS
p ュ	XSK
p ョ	bKS
p ョン	bKS
p ョン$	bKS
p ラ	XHV
p ング	XJT
p 今	dKS
p 今後	dKS
p 今後$	eDZ
p 付録	YTJ
p 付録$	YTJ
p 会	]KS
p 停	XTJ
p 再発	eIU
p 再発防	eIU
p 分	YVH
p 分析	YVH
p 分析$	YVH
p 告	XWG
p 善	bJT
p 報	XXF
p 報告	XWG
p 失	[UI
p 対	_EY
p 対応	XGW
p 対応$	XIU
p 対策	bIU
p 対策$	dJT
p 後	bIU
p 応	XGW
p 改	bJT
p 改善	bJT
p 改善$	bJT
p 教	UUI
p 教訓	WTJ
p 教訓$	\\\\B
p 析	YVH
p 止策	bHV
p 止策$	bHV
p 用	XHV
p 発	eIU
p 発防	eIU
p 発防止	eIU
p 策	dHV
p 結	_FX
p 訓	WTJ
p 論	XJT
p 防	eIU
p 防止	eIU
p 防止策	bHV
prose 0	UZD
prose 2	ZRL
q 000	^RL
q 200	\\TJ
q 2019	WVH
q 2022	YZD
q 2024	^PN
q 2025	aXF
q 204	WXF
q 212	W\\B
q 412	[[C
q 500	YXF
q 502	WYE
q 900	[\\B
q about	gf8
q accepts	WWG
q according	W[C
q action	WYE
q address	[[C
q addresses	YXF
q admin	XKS
q affected	_b<
q after	`TJ
q again	a`>
q agent	dc;
q agents	[UI
q agreed	bFX
q ahead	bKS
q alerts	\\JT
q all	V@^
q all coded	aSK
q all labelled	nWG
q all not	aUI
q all now	^DZ
q all owned	TIU
q all past	a[C
q all promise	YJT
q all task	b]A
q all timed	hZD
q all tracked	[WG
q all undertakes	\\HV
q all was	pWG
q and	\\HV
q announce	eGW
q announced	Y[C
q answer	\\XF
q answered	YUI
q any	UDZ
q any coded	aSK
q any labelled	nXF
q any not	`RL
q any now	^DZ
q any owned	TIU
q any past	a[C
q any promise	YJT
q any task	b]A
q any timed	hZD
q any tracked	\\WG
q any undertakes	\\HV
q any was	qXF
q api	\\WG
q app	WUI
q archive	WWG
q are	THV
q around	^YE
q arrived	WVH
q ask	YWG
q asked	bZD
q asks	[FX
q assistant	[UI
q august	WSK
q author	WYE
q authority	YWG
q authors	[YE
q back	ZTJ
q backlog	[TJ
q backup	_[C
q backups	\\KS
q base	WVH
q because	c^@
q been	\\SK
q before	VHV
q behind	[UI
q between	_WG
q blocks	YVH
q both	XTJ
q branch	_EY
q break	\\GW
q bridge	WUI
q broken	W\\B
q browser	WYE
q bucket	[ZD
q budget	WYE
q built	[ZD
q but	f^@
q bytes	YZD
q cached	UZD
q caching	WTJ
q call	^XF
q calls	\\]A
q came	^ZD
q can	XJT
q can't	[^@
q cannot	XHV
q carried	YWG
q cause	YXF
q cdn	^XF
q certificate	^\\B
q changed	TGW
q chapter	WWG
q check	W]A
q checkpoint	WXF
q chose	U\\B
q clean	YXF
q cleanup	WXF
q clusters	WWG
q code	[_?
q commander	[YE
q committed	WYE
q company	WZD
q complete	YWG
q component	WWG
q connection	[^@
q connections	[XF
q consumer	YYE
q contractor	WUI
q control	YXF
q controller	`]A
q cookies	WWG
q copy	WXF
q core	WWG
q could	\\VH
q count	XJT
q couples	UZD
q credit	W[C
q customers	a^@
q data	^RL
q database	\\UI
q date	[YE
q day	ZYE
q dear	YYE
q debug	WYE
q december	WVH
q default	^]A
q desk	WXF
q did	cVH
q diff	WUI
q disk	[YE
q disks	WZD
q docs	[WG
q document	Y\\B
q does	^[C
q domain	[TJ
q don't	^\\B
q dropped	WUI
q duplicates	YXF
q during	V[C
q earlier	WXF
q eight	WUI
q eleven	_ZD
q empty	`]A
q end あった	YSK
q end いた	cUI
q end いない	b^@
q end いました	WSK
q end うぞ	WVH
q end かった	j\\B
q end ください	VTJ
q end けた	YVH
q end さい	VTJ
q end された	\\VH
q end した	\\XF
q end していた	WXF
q end しておく	WVH
q end します	\\KS
q end する	XYE
q end せる	gHV
q end ださい	VTJ
q end だった	a[C
q end った	id:
q end ていた	`SK
q end ていない	b^@
q end でした	WVH
q end です	aYE
q end どうぞ	WVH
q end ない	`[C
q end なかった	j\\B
q end なった	WZD
q end ます	XFX
q end めます	eHV
q end める	gJT
q end らせる	bIU
q end らない	[XF
q end りました	YSK
q end ります	[IU
q end を改める	bLR
q end んでした	WVH
q end 改める	eKS
q engineer	[UI
q env	YTJ
q error	YWG
q errors	YYE
q etcd	WUI
q evening	[WG
q events	[WG
q everyone	XRL
q everything	WWG
q exceeds	bHV
q expected	YWG
q expired	^TJ
q exports	YXF
q failed	`YE
q fault	Y\\B
q february	[[C
q fell	YVH
q field	W[C
q file	YSK
q files	\\ZD
q filled	WZD
q final	[WG
q finished	[WG
q first 0	WWG
q first 10	[YE
q first 11	[YE
q first 14	WXF
q first 2025	[WG
q first 3	^UI
q first 6	WYE
q first 8	^ZD
q first 9	Y[C
q first a	`ZD
q first about	WWG
q first after	YXF
q first at	aYE
q first between	[VH
q first date	WWG
q first db	\\IU
q first dear	YYE
q first each	\\\\B
q first for	\\]A
q first i	`[C
q first keep	WXF
q first on	aXF
q first one	WXF
q first owner	[VH
q first pdf	YSK
q first redis	_JT
q first reporter	U\\B
q first status	Y`>
q first this	WWG
q first to	[`>
q first two	\\ZD
q first we	TDZ
q first when	WXF
q five	``>
q fixed	WXF
q fixes	bFX
q following	bEY
q for	]HV
q format	WZD
q forty	W[C
q forum	WXF
q forwarding	WYE
q found	aa=
q four	d[C
q friday	YUI
q from	XC[
q front	Y[C
q gateway	[ZD
q get	YUI
q gives	WWG
q goes	bEY
q gone	UHV
q got	^[C
q green	YWG
q group	[YE
q had	jUI
q half	[^@
q hard	bGW
q have	[QM
q held	Y[C
q helped	WXF
q here	Y[C
q his	WVH
q hit	YUI
q holds	[[C
q home	WYE
q hosting	YWG
q hours	]XF
q how	[[C
q http	\\UI
q i'd	WXF
q identity	[ZD
q ids	WWG
q incident	\\YE
q including	WZD
q index	WZD
q invoice	\\[C
q issue	YSK
q it's	\\^@
q its	_UI
q january	`_?
q joined	YZD
q json	YVH
q july	YVH
q kept	_^@
q killed	Y]A
q kind	YUI
q know	`^@
q known	Y[C
q lag	bHV
q later	`YE
q lead	Y\\B
q leader	WYE
q leak	WZD
q least	eHV
q left	YWG
q length 0	YXF
q length 1	U_?
q length 2	b[C
q length 4	cTJ
q length 5	bVH
q length 6	]DZ
q like	YXF
q limits	\\HV
q lines	WYE
q links	WZD
q list	`YE
q local	[[C
q log	XWG
q logged	WVH
q long	[HV
q look	YYE
q looked	[[C
q looking	WVH
q looks	WZD
q loop	\\[C
q loss	YWG
q lost	c[C
q machine	YZD
q made	ac;
q mail	^YE
q main	YYE
q manager	XHV
q march	a\\B
q max	WWG
q may	b]A
q meeting	YXF
q members	Y\\B
q merged	YVH
q messages	[[C
q migration	WYE
q million	YUI
q min	YVH
q minsdk	UZD
q minute	YYE
q minutes	dUI
q missing	YYE
q mobile	YWG
q model	_WG
q month	WYE
q more	[TJ
q most	_VH
q most coded	aSK
q most labelled	nWG
q most not	aUI
q most now	^DZ
q most owned	TIU
q most past	a[C
q most promise	YJT
q most task	b]A
q most timed	hZD
q most tracked	[WG
q most undertakes	\\HV
q most was	pWG
q nat	[YE
q need	[\\B
q needed	[XF
q neither	YVH
q network	\\]A
q never	[[C
q new	\\YE
q next	VVH
q night	]VH
q nine	WVH
q no dated	]YE
q no now	]VH
q no promise	`RL
q no undertakes	aSK
q nobody	\\TJ
q node	ZYE
q nodes	[XF
q noon	[[C
q normal	YYE
q not	eUI
q notes	\\_?
q nothing	^[C
q noticed	WXF
q now	_DZ
q october	\\]A
q office	^_?
q older	UZD
q once	WIU
q one	ZUI
q online	YVH
q only	[RL
q operations	[[C
q operator	`XF
q operators	W\\B
q order	\\YE
q other	_\\B
q others	WXF
q our	_RL
q out	YTJ
q outage	WUI
q over	\\UI
q pages	[WG
q paid	YVH
q part	[XF
q pass	WWG
q passed	WVH
q paused	WWG
q pay	WXF
q payment	[YE
q payout	bIU
q pdf	\\TJ
q people	^[C
q per	XIU
q phones	WWG
q plan	UTJ
q planner	YUI
q platform	WZD
q please	[YE
q point	XHV
q pointed	Y]A
q pool	\\ZD
q portal	\\XF
q post	[]A
q posted	Y[C
q postgresql	WWG
q power	Y]A
q prepared	WUI
q preview	YYE
q primary	^[C
q prompt	WYE
q provider	ba=
q public	YYE
q pull	[XF
q query	YXF
q questions	YZD
q queue	XVH
q quiet	W[C
q ran	`ZD
q reached	YYE
q read	a[C
q reads	[[C
q rebooted	WVH
q received	\\XF
q records	Y[C
q recovered	WZD
q recovery	\\HV
q redirect	WXF
q redis	UIU
q region	XHV
q rejected	YWG
q relayer	YYE
q renamed	[[C
q replaced	\\YE
q replayed	WVH
q report	WJT
q reporter	Y[C
q repository	^_?
q request	ZQM
q requests	[UI
q research	WVH
q resolved	WXF
q rest	W[C
q restarted	^[C
q results	WZD
q retention	WWG
q retry	^[C
q return	Y]A
q returned	\\ZD
q review	WVH
q reviewer	YTJ
q room	UZD
q routine	Y[C
q rows	Y[C
q run	UHV
q running	[XF
q runs	\\WG
q same	cWG
q sat	XJT
q saturday	WVH
q save	[XF
q saw	`WG
q say	WVH
q says	WXF
q script	XDZ
q search	\\VH
q second	VEY
q seconds	YWG
q seen	\\\\B
q sent	b_?
q separate	\\JT
q served	YWG
q sev	\\YE
q severity	[UI
q share	\\UI
q shared	SC[
q short	YYE
q showed	[XF
q sign	YXF
q signed	VIU
q site	db<
q slot	YWG
q slow	\\TJ
q small	WXF
q snapshot	\\ZD
q some	\\[C
q some coded	aSK
q some labelled	nXF
q some not	aSK
q some now	^DZ
q some owned	TIU
q some past	a[C
q some promise	YJT
q some task	b]A
q some timed	hZD
q some tracked	[WG
q some undertakes	\\HV
q some was	qXF
q sorry	WWG
q staging	YSK
q stale	WXF
q start	[\\B
q state	[XF
q status	cVH
q stayed	_[C
q step	Y[C
q stood	W\\B
q stopped	`ZD
q stops	bGW
q storage	XSK
q store	XIU
q stored	YUI
q story	WWG
q stuck	YVH
q student	WXF
q students	\\[C
q such	YZD
q support	[VH
q switch	W\\B
q system	YXF
q taken	YZD
q tenant	XHV
q test	ZFX
q tests	\\XF
q than	\\SK
q thank	Y\\B
q thanks	WZD
q that	ZHV
q the	]IU
q then	X^@
q there	db<
q therefore	YZD
q they	[QM
q things	WXF
q thirty	\\GW
q this	\\RL
q those	[^@
q thought	WWG
q three	\\WG
q through	UMQ
q ticketing	WXF
q times	\\VH
q token	\\KS
q too	\\_?
q took	XIU
q top	XHV
q traffic	__?
q twelve	bHV
q twice	YYE
q university's	UZD
q unused	WWG
q update	\\TJ
q updates	WYE
q upgrade	YZD
q uplinks	WXF
q upload	UYE
q uploads	\\EY
q usb	WZD
q used	`YE
q user	_^@
q users	\\XF
q usual	WZD
q utc	f`>
q variable	YVH
q vendor	YUI
q versions	WXF
q very	[[C
q wallet	WYE
q was	vb<
q webhook	[WG
q webhooks	WVH
q week	UIU
q weekly	VFX
q wei	YZD
q went	^YE
q were	gRL
q what	a^@
q when	\\LR
q whether	YXF
q which	eZD
q while	\\[C
q who	`TJ
q whoever	WWG
q why	YXF
q will	]?_
q within	^]A
q without	^RL
q work	`XF
q would	ZTJ
q write	^_?
q writes	[UI
q wrong	YWG
q year's	XIU
q yes	[[C
q your	`\\B
q zero	Y^@
q あっ	d^@
q あり	g_?
q あわ	bJT
q いう	`ZD
q いこ	WVH
q いず	YSK
q いた	`VH
q いつ	YZD
q いて	bTJ
q いな	kUI
q いま	]YE
q いよ	lEY
q いる	ZSK
q い状	[YE
q うか	WWG
q うご	YSK
q うぞ	WVH
q うち	WWG
q うに	[JT
q えで	YSK
q おい	[WG
q おか	\\XF
q おり	]UI
q お知	bJT
q お詫	WWG
q かか	YXF
q かけ	ZVH
q かず	WUI
q かっ	eQM
q かり	WYE
q かれ	WTJ
q か月	YXF
q があ	c\\B
q がそ	WWG
q がと	\\SK
q が上	YYE
q が入	YZD
q が出	YWG
q が多	[SK
q が最	WWG
q が発	\\YE
q が確	WWG
q が終	WXF
q が表	WVH
q が読	WXF
q が通	WUI
q きた	[UI
q きは	XIU
q きま	`XF
q き当	XTJ
q き継	YXF
q き込	`]A
q くす	bKS
q くだ	XWG
q くて	WVH
q くな	\\XF
q けし	\\XF
q けた	`VH
q げま	YWG
q これ	^ZD
q ころ	^[C
q ござ	[SK
q ごと	VJT
q ご確	WYE
q さい	XWG
q され	bXF
q さん	\\XF
q ざい	[SK
q しか	`XF
q した	ZPN
q して	bTJ
q しま	VFX
q し上	YWG
q する	VHV
q ずに	WWG
q ずれ	[TJ
q せて	\\JT
q せる	bFX
q せん	`WG
q その	c`>
q たか	WXF
q たが	^TJ
q たさ	WXF
q たた	YRL
q ただ	[TJ
q たと	cYE
q たの	\\RL
q たは	WXF
q たび	WUI
q ため	XRL
q たり	WVH
q た人	Y[C
q た場	XGW
q た記	WXF
q だが	YTJ
q だき	WVH
q だけ	`]A
q ださ	XWG
q だっ	aTJ
q だと	YTJ
q ちた	[[C
q ちて	bLR
q ち込	gKS
q った	aUI
q って	`RL
q つい	YYE
q つき	YXF
q つも	YVH
q てい	aWG
q てお	cVH
q てか	\\LR
q てく	XRL
q てま	bEY
q て本	bIU
q でい	WXF
q でし	\\UI
q です	f^@
q でに	[FX
q では	[[C
q で中	WVH
q で分	\\JT
q で告	bJT
q で巻	bIU
q で復	bHV
q で戻	WYE
q で書	[ZD
q で終	WXF
q で読	WUI
q とい	ZXF
q とう	\\TJ
q とき	SGW
q とこ	\\WG
q とし	d`>
q とな	`WG
q とに	TIU
q と判	YYE
q と思	WTJ
q どう	[VH
q どお	YXF
q ない	XHV
q なく	ZSK
q なし	YTJ
q なの	YWG
q なり	`ZD
q にあ	\\YE
q にお	[TJ
q につ	[SK
q には	XTJ
q にも	\\TJ
q によ	[XF
q にわ	WUI
q に上	YSK
q に予	WTJ
q に分	\\IU
q に動	WWG
q に含	XKS
q に埋	WZD
q に変	\\VH
q に対	WUI
q に改	eFX
q に旧	WXF
q に残	WWG
q に発	[XF
q に禁	bIU
q に移	bLR
q に落	YXF
q に解	WZD
q に達	[UI
q のう	WXF
q のか	\\IU
q のた	_]A
q ので	_TJ
q のと	TIU
q のは	[SK
q のま	ZRL
q のア	YTJ
q のデ	YUI
q のバ	YTJ
q のフ	YXF
q のメ	^XF
q のレ	VGW
q の不	YXF
q の中	YWG
q の予	YZD
q の二	bHV
q の取	WVH
q の名	YUI
q の回	YUI
q の売	WSK
q の実	[YE
q の対	WVH
q の工	WUI
q の影	WUI
q の投	WXF
q の持	bIU
q の接	YUI
q の既	WVH
q の時	\\SK
q の更	[TJ
q の有	WXF
q の流	WWG
q の画	WUI
q の皆	[XF
q の第	YXF
q の約	[VH
q の請	YZD
q の資	WWG
q の集	WWG
q はあ	\\UI
q はそ	WVH
q は一	WVH
q は別	WXF
q は変	WYE
q は必	bHV
q は毎	bHV
q は確	WXF
q は自	\\GW
q は退	WYE
q ばな	WXF
q ぶん	YVH
q へ移	\\KS
q まし	ZWG
q ます	UHV
q ませ	YWG
q また	VIU
q まっ	ZRL
q まで	SEY
q まま	[RL
q まり	YYE
q まる	YZD
q みの	^XF
q めて	V\\B
q めに	Y[C
q めの	WZD
q めま	aHV
q める	[GW
q もの	]UI
q ょう	WVH
q よう	]DZ
q より	ZXF
q らず	XUI
q らせ	hFX
q らな	\\SK
q らは	bHV
q りが	^TJ
q りに	[VH
q りの	WXF
q りま	[RL
q り替	UJT
q り離	WWG
q るこ	ZDZ
q るた	WWG
q るの	^VH
q るも	YSK
q るよ	ZLR
q るジ	bJT
q る人	WWG
q る仕	bFX
q る構	\\IU
q れて	c^@
q れな	ZSK
q れも	YSK
q れを	\\VH
q わせ	UHV
q わた	WUI
q わら	[XF
q わり	WUI
q われ	Y]A
q をご	[YE
q をな	bKS
q を使	[SK
q を入	aJT
q を全	eFX
q を切	\\XF
q を前	WWG
q を実	\\JT
q を広	bKS
q を得	\\ZD
q を拒	\\IU
q を改	gGW
q を検	XHV
q を終	bIU
q を見	WSK
q を読	YYE
q を超	WJT
q を返	^VH
q を週	bIU
q を過	WWG
q を重	bIU
q んだ	YVH
q んで	b[C
q んに	WZD
q んの	WVH
q アク	_[C
q アッ	_EY
q アド	WUI
q アラ	[VH
q アン	YXF
q イア	[XF
q イム	YSK
q イル	XKS
q ウェ	^SK
q ェイ	[XF
q ェン	\\YE
q エン	WUI
q エー	[WG
q ォル	WXF
q オフ	[YE
q カレ	WUI
q キン	bEY
q キー	XGW
q クが	\\TJ
q クシ	YTJ
q クス	WXF
q クセ	^YE
q クラ	cVH
q クリ	[YE
q グが	WTJ
q グレ	bGW
q サイ	XJT
q サー	[UI
q ザー	\\SK
q シュ	WTJ
q シン	YSK
q ジで	bHV
q スが	YUI
q スの	VVH
q スは	WEY
q スを	`^@
q スキ	\\KS
q スク	YSK
q スタ	^VH
q スマ	WXF
q スワ	WVH
q ゾー	[TJ
q タで	WXF
q タの	UFX
q タス	VTJ
q ダに	WXF
q ダウ	WTJ
q ダー	[\\B
q チの	bFX
q チー	WWG
q ック	VHV
q ッシ	TIU
q ット	`[C
q ップ	ZEY
q テナ	VIU
q トが	_VH
q トは	ZSK
q トア	\\XF
q トリ	YZD
q ドが	^\\B
q ドレ	WUI
q ナン	XIU
q ノー	`UI
q バー	bWG
q パス	[XF
q ビス	[[C
q ファ	XKS
q フェ	WUI
q フォ	^_?
q フラ	YWG
q ブが	WVH
q ブを	bJT
q プリ	^TJ
q プロ	WIU
q ペー	YTJ
q マー	bIU
q ムの	WWG
q メー	\\RL
q ュし	Y[C
q ユー	[YE
q ラウ	YSK
q ラグ	YUI
q ラス	YTJ
q リが	WWG
q リリ	\\KS
q ルが	^XF
q ルで	\\GW
q ルを	VGW
q ルダ	WXF
q ルド	WYE
q レス	WUI
q レー	XFX
q ログ	[KS
q ロー	ZUI
q ワー	ZTJ
q ンが	\\WG
q ンで	[TJ
q ンの	`XF
q ンサ	XKS
q ンシ	WVH
q ンダ	WWG
q ンデ	YYE
q ーの	YTJ
q ーを	]EY
q ーザ	[YE
q ーズ	WXF
q ービ	[[C
q ープ	VIU
q ーン	^TJ
q 一斉	YWG
q 一部	YWG
q 万人	WUI
q 上が	YSK
q 上げ	`\\B
q 不正	\\KS
q 不要	WXF
q 中で	\\WG
q 中の	YSK
q 予約	_[C
q 事業	[SK
q 事象	WWG
q 人に	YWG
q 今後	bJT
q 仕掛	bIU
q 以上	WXF
q 以内	bJT
q 件が	WTJ
q 会で	\\KS
q 会社	YTJ
q 体は	WVH
q 体育	WVH
q 作成	[\\B
q 依頼	[UI
q 保存	\\ZD
q 保守	YUI
q 修は	bKS
q 倍に	WTJ
q 停止	WTJ
q 側の	YVH
q 入っ	YWG
q 入れ	]JT
q 入力	WVH
q 全員	YUI
q 全面	bIU
q 公表	YYE
q 内に	bJT
q 再送	[YE
q 出さ	Y\\B
q 出し	[KS
q 出た	WVH
q 分で	YZD
q 分に	\\UI
q 分の	WSK
q 分間	[WG
q 分離	bIU
q 切り	UJT
q 切れ	[VH
q 初の	WTJ
q 初め	WZD
q 判断	WWG
q 利用	[UI
q 刻を	YVH
q 刻機	WWG
q 前の	\\YE
q 前日	YYE
q 効期	WUI
q 動し	YWG
q 動す	bGW
q 南館	WXF
q 参照	WUI
q 受け	UWG
q 受信	YWG
q 可能	WWG
q 台の	[SK
q 合は	XGW
q 合わ	XTJ
q 名が	WVH
q 名前	[VH
q 向け	[TJ
q 否さ	WVH
q 否す	\\IU
q 員が	YVH
q 営業	WWG
q 回答	YXF
q 回線	WTJ
q 因は	WVH
q 在し	YYE
q 埋ま	WXF
q 基準	bGW
q 基盤	WZD
q 報か	WXF
q 報告	_YE
q 場合	ZGW
q 売上	YSK
q 変え	^XF
q 外部	XKS
q 夜に	YTJ
q 契約	WXF
q 始業	WVH
q 存さ	YXF
q 存在	YYE
q 定し	X[C
q 定で	YUI
q 定の	_SK
q 定を	_HV
q 定フ	XJT
q 宛先	\\IU
q 実績	WUI
q 実行	VIU
q 害の	YVH
q 害は	\\]A
q 対し	WUI
q 対策	YUI
q 対象	`_?
q 導入	XKS
q 届い	YWG
q 年に	WWG
q 年の	[VH
q 引き	VVH
q 当て	bIU
q 当時	WSK
q 当番	WWG
q 当社	YVH
q 当者	YUI
q 影響	b[C
q 後の	WUI
q 後続	YWG
q 得た	YWG
q 復元	VIU
q 復旧	WRL
q 必ず	gGW
q 忘れ	Y\\B
q 成し	WYE
q 成の	WVH
q 戻っ	[YE
q 手を	bHV
q 打ち	bHV
q 打刻	YWG
q 投稿	[TJ
q 担当	XWG
q 持ち	aHV
q 指揮	WZD
q 掛け	bIU
q 改め	fFX
q 敗す	bJT
q 断し	WYE
q 新し	UVH
q 新を	bGW
q 方の	YTJ
q 既定	YVH
q 日に	WTJ
q 日間	\\JT
q 旧し	YVH
q 明書	YUI
q 時の	`ZD
q 時は	WWG
q 時刻	YRL
q 時点	[RL
q 更新	WTJ
q 書い	^YE
q 書か	\\ZD
q 書き	^SK
q 書の	[^@
q 書は	\\[C
q 替え	VIU
q 最初	WTJ
q 月分	WXF
q 月末	XJT
q 期限	`]A
q 末に	\\HV
q 末の	YXF
q 本は	WVH
q 条件	YSK
q 来週	bHV
q 検査	\\JT
q 検索	^RL
q 業務	YYE
q 構成	YYE
q 構造	bIU
q 様に	WVH
q 機の	YVH
q 次の	SYE
q 次は	bJT
q 次を	bIU
q 止し	XKS
q 止ま	\\[C
q 正常	WUI
q 正直	WXF
q 残し	WWG
q 残っ	[WG
q 毎朝	_EY
q 気づ	^[C
q 求書	YUI
q 決済	\\UI
q 注文	YUI
q 消え	\\YE
q 済み	ZRL
q 準を	bGW
q 点で	\\VH
q 状態	\\TJ
q 現行	WUI
q 理者	\\KS
q 生し	_]A
q 申し	\\SK
q 画面	\\UI
q 番号	[WG
q 発券	WWG
q 発生	c[C
q 皆さ	[WG
q 監視	[WG
q 直後	YTJ
q 知ら	_IU
q 確認	ZXF
q 示さ	^WG
q 示し	WWG
q 社の	WUI
q 禁止	bIU
q 移し	[KS
q 移行	_KS
q 空の	WVH
q 窓口	WXF
q 第三	WZD
q 答え	bHV
q 答が	WWG
q 管理	ZKS
q 紙の	WYE
q 終え	bIU
q 終了	UUI
q 結果	YUI
q 結論	WUI
q 続が	YVH
q 続き	\\XF
q 続け	[ZD
q 総務	YYE
q 練を	bLR
q 翌日	WWG
q 者の	ZXF
q 育館	WVH
q 自動	XHV
q 行い	bJT
q 行さ	bIU
q 表示	`YE
q 見え	WWG
q 見て	ZVH
q 見ら	WVH
q 解決	WUI
q 解消	WWG
q 計が	WVH
q 計算	[TJ
q 記の	WXF
q 証明	YUI
q 詫び	WWG
q 認く	WYE
q 認さ	WWG
q 認し	YYE
q 認証	XKS
q 読み	VTJ
q 読む	WWG
q 読め	WZD
q 読ん	Y[C
q 請求	_YE
q 論は	WUI
q 象は	WVH
q 走ら	bJT
q 足し	YZD
q 込み	XSK
q 返し	_VH
q 送付	WWG
q 送信	c\\B
q 途中	[UI
q 通信	YUI
q 造を	bIU
q 週に	bHV
q 週次	\\IU
q 週間	\\GW
q 進め	\\KS
q 達し	[UI
q 部は	WWG
q 重く	bIU
q 重起	XKS
q 金の	WWG
q 開す	bIU
q 開始	XWG
q 間に	WTJ
q 間以	\\JT
q 関係	WWG
q 限に	^UI
q 限は	[XF
q 障害	\\SK
q 離し	[KS
q 面的	bIU
q 響は	YUI
q 順次	bIU
q 顧客	Y\\B
q 館棟	WVH
t 0 $	U[C
t 0 p	bJT
t 00 $	Y]A
t 02	[ZD
t 03	SZD
t 05	WWG
t 05 $	WWG
t 07	YUI
t 08	[[C
t 1	XDZ
t 1 $	WKS
t 1 p	bJT
t 10	UZD
t 12 $	eIU
t 14	WWG
t 15	[[C
t 18	WWG
t 19	XJT
t 2 $	]HV
t 2 and	\\LR
t 2025	_TJ
t 22	WWG
t 27	YWG
t 3	TUI
t 3 13	WYE
t 3 14	WXF
t 3 27	YWG
t 30 days	bKS
t 31	^WG
t 31 $	WXF
t 4	WVH
t 40	UWG
t 40 $	WWG
t 5	RZD
t 6 3	\\[C
t 7 $	\\KS
t ^ $	R`>
t ^ 02	YYE
t ^ 1	ZGW
t ^ 3	XSK
t ^ 5	UZD
t ^ a	YYE
t ^ accepted	bGW
t ^ action	\\WG
t ^ actual	WYE
t ^ affected	WXF
t ^ agreed	bGW
t ^ analysis	Y[C
t ^ and	\\JT
t ^ appendix	WWG
t ^ assigned	bIU
t ^ b	YVH
t ^ background	^YE
t ^ backlog	bIU
t ^ because	eHV
t ^ before	_MQ
t ^ better	gFX
t ^ bolting	bKS
t ^ bringing	_KS
t ^ by	_GW
t ^ c	bHV
t ^ cause	bVH
t ^ change	YZD
t ^ checklist	WWG
t ^ closing	gHV
t ^ comment	VYE
t ^ commitments	eFX
t ^ conclusion	WXF
t ^ contact	\\[C
t ^ containment	[ZD
t ^ contributing	`^@
t ^ corrective	\\JT
t ^ cs	gEY
t ^ customer	[ZD
t ^ day	\\HV
t ^ debt	_HV
t ^ decisions	\\GW
t ^ detection	`XF
t ^ engineering	gFX
t ^ evidence	\\XF
t ^ executive	YVH
t ^ expected	YYE
t ^ fewer	_IU
t ^ fix	YXF
t ^ follow	UFX
t ^ from	aHV
t ^ glossary	YWG
t ^ guardrails	bKS
t ^ hardening	bHV
t ^ homework	_KS
t ^ how	X_?
t ^ if	VYE
t ^ immediate	WXF
t ^ impact	dVH
t ^ improvement	[XF
t ^ inc	^UI
t ^ incident	c^@
t ^ indicators	WWG
t ^ internal	WWG
t ^ investigation	WVH
t ^ is	WXF
t ^ jan	Y\\B
t ^ jst	WWG
t ^ july	VUI
t ^ keeping	eKS
t ^ known	WYE
t ^ kubernetes	\\KS
t ^ kudos	WZD
t ^ less	gFX
t ^ lessons	[XF
t ^ let's	\\IU
t ^ long	\\JT
t ^ making	lB\\
t ^ measures	_FX
t ^ mending	bJT
t ^ mitigation	^ZD
t ^ mon	[\\B
t ^ never	dFX
t ^ no	bHV
t ^ nobody	bGW
t ^ not	YZD
t ^ numbers	[YE
t ^ on	XSK
t ^ one	ZGW
t ^ open	YYE
t ^ opportunities	bFX
t ^ our	]LR
t ^ out	\\HV
t ^ overview	^VH
t ^ owed	bGW
t ^ p	bJT
t ^ paying	eFX
t ^ permanent	bIU
t ^ plan	[XF
t ^ plugging	_JT
t ^ post	Y\\B
t ^ postmortem	`[C
t ^ preventing	WXF
t ^ problem	YZD
t ^ punch	bIU
t ^ putting	\\HV
t ^ questions	[WG
t ^ recommendations	eIU
t ^ recommended	UXF
t ^ recovery	\\VH
t ^ rehearse	bJT
t ^ remaining	\\[C
t ^ remediation	\\MQ
t ^ requests	bGW
t ^ residual	WUI
t ^ resilience	_JT
t ^ root	cXF
t ^ runbook	WUI
t ^ scope	YYE
t ^ sealing	bIU
t ^ severity	YYE
t ^ shipped	bHV
t ^ short	XFX
t ^ shrinking	eIU
t ^ sign	YXF
t ^ so	\\IU
t ^ sprint	bIU
t ^ state	WUI
t ^ steps	[YE
t ^ summary	_YE
t ^ supporting	WXF
t ^ symptoms	^ZD
t ^ t	_HV
t ^ talking	\\KS
t ^ tasks	bKS
t ^ teaching	bHV
t ^ thanks	Y^@
t ^ the	WUI
t ^ theme	bHV
t ^ things	VJT
t ^ three	XIU
t ^ tightening	bKS
t ^ timeline	cYE
t ^ tl	YXF
t ^ todo	jFX
t ^ trigger	[YE
t ^ try	eIU
t ^ turning	bIU
t ^ undoing	bGW
t ^ verification	YWG
t ^ wed	UZD
t ^ what	WWG
t ^ when	[]A
t ^ why	g]A
t ^ wish	eGW
t ^ within	jDZ
t ^ workaround	YXF
t a	S]A
t about	SGW
t accepted	_GW
t accou	WZD
t account	WZD
t actio	VVH
t action	W\\B
t action item	WYE
t actions taken	YUI
t actua	WYE
t actual	WYE
t added	bHV
t added $	bHV
t affec	aYE
t affected	aYE
t affected $	^XF
t again	_LR
t again list	bKS
t agree	fDZ
t agreed	kC[
t agreed on	bIU
t agreed with	bGW
t alerts	UZD
t all	YXF
t already merged	bIU
t analy	_^@
t analysis	^\\B
t analysis $	^\\B
t and	XEY
t and hardening	bHV
t and is	bIU
t and preventive	gJT
t and what	\\IU
t api	SYE
t apolo	WZD
t appen	WWG
t appendix	WWG
t archi	WYE
t are	bLR
t as	\\^@
t ask	bHV
t asked $	WZD
t asked of	\\EY
t asks	bGW
t asses	WYE
t assessment	WYE
t assigned	bIU
t at	ZXF
t at the	YWG
t ate	WWG
t attac	_]A
t attack	YYE
t b $	YVH
t back	VZD
t back $	`XF
t backg	^YE
t background	^YE
t background $	\\XF
t backl	bIU
t backlog	bIU
t backlog coming	bIU
t bar	bIU
t becau	hFX
t because	hFX
t because of	bIU
t befor	\\KS
t before	\\KS
t before we	eIU
t being	eGW
t being built	bIU
t bette	eIU
t better	eIU
t better $	bEY
t betwe	UWG
t between	UWG
t big	XIU
t bites	bGW
t bites us	bGW
t block	WVH
t board	bHV
t bolti	bKS
t bolting	bKS
t bolting the	bKS
t borin	eEY
t boring	eEY
t boring again	bKS
t box	YWG
t bringing the	eGW
t broke	\\\\B
t broke $	Y\\B
t bug	[YE
t building	aDZ
t built	bIU
t built $	bIU
t bus	[IU
t business $	\\IU
t but	dHV
t but verify	bHV
t cache	TZD
t call	WUI
t came	YXF
t cause	dXF
t cause $	gg7
t causes	\\WG
t causes $	\\WG
t certi	XUI
t chain	YWG
t chang	SFX
t change	b_?
t change $	Y\\B
t changes	_DZ
t changes to	bFX
t changing	bIU
t check	^XF
t checklist	^UI
t cleaning $	bJT
t close	_GW
t closi	gHV
t closing	gHV
t closing the	gHV
t code	eDZ
t code $	eDZ
t colle	YXF
t coming out	bIU
t comma	YZD
t commands	WWG
t comme	Y^@
t comment	WZD
t commi	_HV
t commitments	eFX
t commitments $	bIU
t communication	WWG
t communication $	WWG
t compa	\\]A
t concl	WXF
t conclusion	WXF
t conclusion $	WXF
t consi	[ZD
t considered	[ZD
t considered $	WVH
t conta	a^@
t contact	\\[C
t contact $	\\[C
t containment	[ZD
t containment and	WYE
t contr	Y^@
t contributing	`^@
t contributing factors	^ZD
t contributors	XIU
t control	W[C
t controls	TWG
t controls $	\\JT
t corre	ZIU
t corrective	]GW
t corrective and	gJT
t count	[C[
t crew	\\HV
t cs	gEY
t cs $	gEY
t curre	W[C
t current	W[C
t custo	d^@
t customer	\\]A
t customers	`[C
t customers $	WWG
t d	UXF
t damag	YYE
t damage	YYE
t day	SYE
t day $	Za=
t day 2	\\HV
t days	eKS
t days $	eKS
t debt	]KS
t debt we	aHV
t decis	XIU
t decisions	\\GW
t defin	[ZD
t definition	Y[C
t definition $	WZD
t delay	U[C
t delayed	U[C
t descr	YVH
t desig	W[C
t detec	`XF
t detection	`XF
t detection $	_WG
t did	[VH
t did not	[TJ
t diffe	eGW
t different	bIU
t different now	bIU
t disco	WXF
t discu	WWG
t do	XGW
t do $	XJT
t do we	bIU
t docum	WXF
t document	WXF
t document $	WXF
t done	ZHV
t door	aJT
t door $	aJT
t dr	YXF
t dr $	YXF
t dropped	WWG
t due	eHV
t due in	bKS
t durin	cZD
t during	cZD
t during the	`^@
t effec	VWG
t end	_LR
t end of	bHV
t engin	aNP
t engine $	bJT
t engineering	hFX
t engineering $	bEY
t envir	YXF
t eradi	[YE
t eradication	[YE
t eradication $	YXF
t event	XWG
t events	[UI
t events $	[UI
t every	XJT
t everything	\\HV
t evide	\\XF
t evidence	\\XF
t evidence $	Y\\B
t excer	WXF
t excerpt	WXF
t excerpt $	WXF
t execu	[WG
t executive	YVH
t executive summary	YVH
t exist	[YE
t existing	[YE
t expec	[ZD
t expected	YYE
t exper	W[C
t expla	WWG
t explained	WWG
t expos	[XF
t exposure	YTJ
t factors	^ZD
t factors $	^ZD
t facts	YTJ
t facts $	YTJ
t failo	WYE
t failover	WYE
t far	WYE
t fences with	bJT
t fewer	aIU
t filed	bJT
t filed $	bJT
t files	W[C
t final	bKS
t finally	bKS
t findi	YVH
t findings	YVH
t findings $	YVH
t first	\\VH
t five whys	W[C
t fixes	\\JT
t fixin	bJT
t fixing	bJT
t floor	UWG
t floor $	[XF
t follow the	W[C
t follow ups	bJT
t for $	_JT
t for a	WXF
t for good	bKS
t for our	bFX
t for real	bJT
t forwa	\\KS
t forward	\\KS
t found	VSK
t friday $	bFX
t from	VKS
t from here	bIU
t from now	bGW
t from the	UZD
t full	WWG
t futur	gDZ
t future	gDZ
t future selves	eHV
t gets	gEY
t gloss	YWG
t glossary	YWG
t glossary $	YWG
t go	[JT
t go from	bIU
t goes	_JT
t goes now	bKS
t going	aEY
t going to	bIU
t got	`VH
t got lucky	[UI
t grant	bJT
t granted	bJT
t granted $	bJT
t graph	WVH
t graphs	WVH
t grown	bGW
t grown ups	bGW
t guard	dJT
t guardrails	bKS
t guardrails we	bKS
t guide	WYE
t hando	WWG
t handover	WWG
t happened	cXF
t happened $	cWG
t harde	aGW
t hardening	gC[
t hardening $	bHV
t has	_GW
t have	[IU
t have a	eB\\
t held	YVH
t help	WWG
t help $	WWG
t helpe	[WG
t helped	[WG
t helped $	WTJ
t holes $	bIU
t homew	`JT
t homework	`JT
t homework $	gGW
t hope	eHV
t hope $	bJT
t hours	WTJ
t how	W_?
t how i	YYE
t how it	YXF
t how the	WWG
t how to	`XF
t how we	ZFX
t hurt $	WZD
t i	YYE
t i did	WWG
t i'm	\\IU
t if	WZD
t if we	bHV
t if you	[WG
t immed	WXF
t immediate	WXF
t impac	gXF
t impact	gXF
t impact $	ea=
t impro	^YE
t improvement	[XF
t in	RZD
t in $	]KS
t in one	WZD
t in place	U[C
t in the	SYE
t inc	_UI
t incid	dZD
t incident	cUI
t indic	WWG
t indicators	WWG
t indicators $	WWG
t infor	WVH
t information	WVH
t inten	UZD
t inter	VWG
t internal	WWG
t into	_HV
t investigation	YXF
t invol	YTJ
t involved	YTJ
t involved $	YTJ
t is	WTJ
t is different	bIU
t is no	bGW
t issue $	bEY
t it	VUI
t it $	^WG
t it from	bGW
t it never	eJT
t it took	WVH
t it was	^VH
t item	WYE
t items $	mB\\
t jan	[\\B
t journ	WVH
t jst	WWG
t jst $	WWG
t jtl	WUI
t july	WUI
t keep $	WZD
t keepi	gGW
t keeping	gGW
t keeping the	eKS
t known	Y\\B
t kuber	\\KS
t kubernetes	\\KS
t kudos	WZD
t kudos $	WZD
t lab	bHV
t last	[KS
t leak	\\HV
t learn	WSK
t leash	aFX
t leash $	bJT
t left	XVH
t legal and	\\IU
t legen	WXF
t legend	WXF
t less	jDZ
t less magic	bJT
t let	bGW
t let's	\\IU
t lights on	bKS
t list	]HV
t list $	_IU
t log	`VH
t long	WIU
t longe	bGW
t longer	bGW
t looke	YXF
t looked	YXF
t loop	WXF
t loss	YZD
t lost	Y\\B
t lucky	\\UI
t lucky $	[UI
t machines	\\JT
t machines $	\\JT
t made	WUI
t maintainer	XJT
t makin	lB\\
t making	lB\\
t making the	gHV
t manag	]JT
t management	]JT
t management $	eHV
t manne	bHV
t manners	bHV
t manners $	bHV
t may	YYE
t meant	WUI
t measu	ZJT
t measures	\\JT
t measures $	eIU
t meeti	WVH
t meeting	WVH
t mendi	bJT
t mending	bJT
t mending fences	bJT
t merge	]LR
t merged $	bIU
t messa	_VH
t message	YWG
t message $	WWG
t migra	YWG
t migration	YWG
t minut	\\JT
t minutes	\\JT
t mitig	ZWG
t mitigation	_[C
t mitigation $	YVH
t mon	[\\B
t monda	[HV
t money goes	eIU
t monit	UWG
t more	fC[
t morni	YYE
t morning	YYE
t morning $	YYE
t never	eKS
t never again	jDZ
t never bites	bGW
t next	\\FX
t next one	gEY
t next phase	bEY
t next release	bHV
t next steps	\\HV
t next time	[IU
t night $	[TJ
t no	[KS
t no more	eEY
t not	TWG
t not have	\\IU
t notes	YXF
t notes $	YUI
t notic	bYE
t notice	YYE
t noticed	^VH
t noticed $	^VH
t now	l>`
t now $	eGW
t now has	bGW
t now on	bGW
t numbers	\\\\B
t numbers $	YYE
t of	UVH
t of a	\\XF
t of events	YTJ
t of the	Xf8
t on $	]FX
t on the	V^@
t one	YFX
t opera	VVH
t oppor	\\FX
t opportunities	\\FX
t order	XGW
t our	^B\\
t our future	eHV
t our plate	_JT
t out of	_FX
t outag	`YE
t outage	`YE
t outage $	[XF
t overv	_XF
t overview	_XF
t overview $	_XF
t owed	bGW
t owed work	bGW
t owner	hHV
t owners	bJT
t p	bJT
t p 0	bJT
t p 1	bJT
t p 2	bJT
t pager $	\\JT
t past	WXF
t payin	gEY
t paying	gEY
t paying down	bGW
t peopl	VJT
t people	XJT
t people $	eGW
t per	\\HV
t permanent controls	bIU
t phase $	bEY
t pipel	bGW
t pipeline	bGW
t pipeline $	bGW
t place	U[C
t plan	Y[C
t plate	_JT
t plate $	bGW
t platf	_JT
t platform	_JT
t platform $	bGW
t playe	a\\B
t players	^UI
t players $	[TJ
t pleas	Y]A
t please	Y]A
t pledg	\\KS
t pledges	\\KS
t plugg	_JT
t plugging	_JT
t post incident	WYE
t postm	a\\B
t postmortem	a\\B
t press	YWG
t preventing	WXF
t preventive	`NP
t preventive $	bIU
t probl	\\ZD
t problem	\\ZD
t problem $	[XF
t procedures	WVH
t produ	WWG
t project	bIU
t promi	[LR
t promise	[KS
t promise to	bLR
t provi	bGW
t provider	bGW
t provider $	bGW
t publi	WUI
t pull	bIU
t punch	bIU
t punch list	bIU
t put in	bKS
t putti	\\HV
t putting	\\HV
t quart	gC[
t quarter	gC[
t quarter $	gC[
t quest	ZWG
t questions	`XF
t questions $	[YE
t raisi	bIU
t raising	bIU
t raising the	bIU
t read	W[C
t readi	[VH
t reading	[VH
t reading $	WWG
t real	_IU
t recommendations	eIU
t recommendations $	bJT
t recommended	UXF
t record	YXF
t recov	cZD
t recovery	bWG
t recovery $	^\\B
t rehearse	bJT
t rehearse $	bJT
t rehearse rehearse	bJT
t relea	XHV
t release	XIU
t remai	WVH
t remaining	VTJ
t remed	]NP
t remediation	\\MQ
t repor	aYE
t report	`UI
t repro	^YE
t reproduce	\\WG
t reproduce $	\\WG
t reque	aEY
t requests	eEY
t requests to	bGW
t resid	WUI
t residual	WUI
t resil	_JT
t resilience	_JT
t resilience work	bJT
t resol	UVH
t resolution $	\\[C
t resolution and	bHV
t resolved $	WZD
t resta	WXF
t restart	WXF
t resto	VVH
t resul	WYE
t results	WYE
t revie	VWG
t rewri	bHV
t risk	Y]A
t risk $	W[C
t risks	Y[C
t road	eFX
t road to	bHV
t rollback $	\\XF
t root	cXF
t root cause	`]A
t root causes	YTJ
t ruled	WYE
t ruled out	WYE
t rules	ZIU
t rules $	eGW
t runbo	YVH
t runbook	YVH
t runs	WYE
t safeg	WZD
t safeguards	WZD
t said	[\\B
t saved	[SK
t saw	[UI
t saw $	[UI
t says	WUI
t says $	WUI
t scope	\\\\B
t scope $	[YE
t seali	bIU
t sealing	bIU
t see	XKS
t seen	\\UI
t self	WVH
t selve	_MQ
t selves	_MQ
t servi	YUI
t service	YUI
t sever	[ZD
t severity	[ZD
t shift $	bFX
t shipp	bHV
t shipped	bHV
t shipped since	bHV
t short term	bGW
t should have	\\GW
t shrin	eIU
t shrinking	eIU
t shrinking the	eIU
t side $	W[C
t sign	YXF
t sign off	YXF
t signe	bHV
t signed	bHV
t signed up	bHV
t since	_FX
t since then	bHV
t small	_IU
t smaller	aGW
t smaller slower	\\KS
t so	XEY
t so it	eJT
t solut	bHV
t solutions	bHV
t solutions $	bHV
t some	_FX
t some manners	bHV
t spend	bJT
t sprin	`GW
t sprint	bDZ
t sre	bJT
t state	^]A
t statu	XHV
t status	[HV
t steps	WZD
t steps $	VUI
t steps to	YWG
t strat	bJT
t strategy	bJT
t strategy $	bJT
t strea	bJT
t stream	bJT
t stude	WZD
t sugge	Y\\B
t summa	d[C
t summary	d[C
t summary $	c[C
t support	ZJT
t support $	]JT
t supporting	WXF
t sympt	`\\B
t symptoms	_ZD
t symptoms $	\\XF
t syste	YYE
t system	WVH
t t	_HV
t taken	XYE
t taken during	YUI
t talki	\\KS
t talking	\\KS
t talking to	\\KS
t tasks	eKS
t tasks due	bKS
t teach	eFX
t teaching	bHV
t teaching the	bHV
t team	_IU
t team $	bHV
t term	gHV
t term actions	eJT
t tests	\\JT
t than	bHV
t thanks $	Y^@
t that	TXF
t that did	WYE
t that was	WWG
t the	SWG
t the bar	bIU
t the blast	_IU
t the boring	bIU
t the change	YZD
t the data	bGW
t the day	V[C
t the fix	VVH
t the gaps	bIU
t the incident	`TJ
t the leak	\\HV
t the migration	WWG
t the next	c=a
t the outage	[XF
t the platform	bHV
t the road	bHV
t the robot	XHV
t the solutions	bHV
t the time	_\\B
t the treasury	\\JT
t the wheel	bGW
t them	\\KS
t theme	\\IU
t then $	\\KS
t thing	WGW
t things	VJT
t things on	bGW
t this	\\FX
t this $	kA]
t this document	WXF
t this quarter	bKS
t this week	eHV
t this year	bGW
t thoug	\\WG
t thought	[WG
t thought it	WUI
t three	ZKS
t ticke	\\LR
t ticket	bFX
t ticket $	bFX
t tickets filed	bJT
t tight	eHV
t tightening	bKS
t tightening the	bKS
t timel	eZD
t timeline	eZD
t timeline $	`]A
t tl	YXF
t tl dr	YXF
t to	VJT
t to $	aGW
t to customers	WWG
t to do	\\JT
t to fix	\\HV
t to how	bFX
t to reproduce	\\WG
t to the	\\IU
t todo	jFX
t todo $	eJT
t told	[WG
t train	bIU
t trigg	^ZD
t trigger	[YE
t trigger $	YVH
t trust	`JT
t trust but	bHV
t try	gGW
t try $	gGW
t tuesd	W[C
t tuesday	W[C
t turni	bIU
t turning	bIU
t two	[IU
t two $	bGW
t under	WUI
t undoi	bGW
t undoing	bGW
t undoing the	bGW
t up	XHV
t up $	\\IU
t up to	_DZ
t upgra	WTJ
t ups	gEY
t ups $	eGW
t upstream	\\JT
t upstream $	\\JT
t us again	bGW
t us and	bGW
t us to	bGW
t use	WUI
t used	^ZD
t utc	WWG
t utc $	WWG
t v	XIU
t vendor $	XIU
t verif	WUI
t verification	^YE
t verification $	[WG
t versi	VYE
t version $	YVH
t voted	bJT
t was	k^@
t was $	YZD
t was involved	WYE
t was it	WXF
t was not	UZD
t way $	eGW
t we	WKS
t we are	m>`
t we do	[YE
t we go	bIU
t we got	[UI
t we owe	eFX
t we use	WUI
t wed	UZD
t week	\\LR
t week $	aKS
t weeke	YYE
t weekend	YYE
t well	`WG
t well $	`WG
t went	c[C
t went well	^TJ
t went wrong	WWG
t what	WWG
t what $	\\IU
t what broke	WYE
t what changes	bGW
t what happened	bWG
t what i	a[C
t what it	WVH
t what was	_ZD
t what went	bWG
t wheel	\\HV
t when	X\\B
t when to	WVH
t where do	bIU
t where we	\\UI
t while	Y[C
t who	ZTJ
t who was	[TJ
t whom	YZD
t why	h^@
t why $	WXF
t why it	[VH
t why we	YZD
t whys	W[C
t whys $	W[C
t will	hDZ
t will do	bGW
t wish	_JT
t wish list	_JT
t wishes granted	bJT
t with	\\LR
t with the	aFX
t withi	jDZ
t within	jDZ
t within 30	bKS
t without a	bHV
t words	YUI
t work	`FX
t work $	\\XF
t work stream	bJT
t worka	YXF
t workaround	YXF
t works	^\\B
t works $	\\[C
t wrong	aWG
t wrong $	[UI
t year	]MQ
t year $	_HV
t you $	TWG
t your	S]A
t あっ	[VH
t あった	[VH
t あと	eIU
t ある	XTJ
t あれ	bIU
t あれか	bIU
t いかけ	\\IU
t いこ	WTJ
t いこと	WTJ
t いたか	WVH
t いため	qGW
t いたも	YYE
t いだ穴	bKS
t いよ	eKS
t いよう	eKS
t いるか	WZD
t いを	bKS
t い合	_XF
t い合わ	_XF
t う	[C[
t うし	WWG
t うち	`KS
t うに	gKS
t うに$	kIU
t うにす	bHV
t うまく	[XF
t うやっ	WWG
t う直	eGW
t う直す	bJT
t え	ZKS
t えま	eJT
t えまし	bKS
t える$	bJT
t えるも	bKS
t お問	YUI
t お問い	YUI
t お客	ZXF
t お客様	ZXF
t お約	gIU
t お約束	gIU
t お詫	VGW
t お詫び	VGW
t お金	eHV
t かけ	ZLR
t かっ	_VH
t かった	_TJ
t かな	XVH
t かなか	_VH
t かめ	[WG
t かめる	WUI
t から	YLR
t から$	bIU
t からど	bLR
t から先	bIU
t から変	bGW
t かり	XGW
t か月	bGW
t が	WZD
t が何	bGW
t が何を	bGW
t が引き	bLR
t が採	WVH
t が採ら	WVH
t が止	YTJ
t が止ま	YTJ
t が消	WXF
t が消え	WXF
t が起	\\SK
t が起き	\\SK
t き	Va=
t きた	dYE
t きた$	WZD
t きたこ	YVH
t きの約	bGW
t き取	aHV
t き取る	eIU
t き受	eFX
t き受け	eFX
t き方	YYE
t き方$	YYE
t く	ZGW
t くい	[XF
t くす	jIU
t くする	eIU
t くて	eJT
t くて済	bKS
t ぐ	lC[
t ぐや	bHV
t ぐやる	bHV
t け	XLR
t けさ	bLR
t けさせ	bLR
t けた	XLR
t けて	jIU
t けて$	gKS
t けなか	WWG
t ける	nIU
t ける$	hKS
t けるこ	bHV
t けると	bKS
t げ	VTJ
t こう	[JT
t こう直	bGW
t こか	eFX
t こから	eFX
t ここ	eGW
t ここか	bIU
t こさな	bLR
t こと	UUI
t こと$	TVH
t これ	lFX
t これか	hGW
t これを	bJT
t さ	ZKS
t させ	gIU
t させる	eIU
t さな	oHV
t さない	mHV
t され	VWG
t しく	bIU
t したか	WWG
t したが	WVH
t したこ	]KS
t したも	[RL
t しつ	bJT
t して	UTJ
t してい	TVH
t しても	bJT
t して改	bHV
t しな	gEY
t しない	gEY
t しに	bKS
t しま	bHV
t し送	eIU
t し送り	bJT
t じこ	bGW
t じこと	bGW
t じる	_KS
t す	dIU
t すか	bFX
t すか$	bFX
t すぐ	bHV
t すぐや	bHV
t すべ	WWG
t すべき	WWG
t する$	hHV
t するこ	gJT
t するも	bIU
t す設	bIU
t せな	hJT
t せない	hJT
t せる	gHV
t せる$	hHV
t ぜ	eZD
t た	T]A
t たい	YUI
t たか	c[C
t たか$	c[C
t たが	WVH
t たが採	WVH
t たこ	SWG
t たちへ	bHV
t たと	\\VH
t たとき	YVH
t たの	ZVH
t たのか	\\WG
t ため	mHV
t ために	pIU
t ための	aLR
t たガ	bHV
t たガー	bHV
t たコ	WVH
t たコマ	WVH
t た小	bJT
t た改	gHV
t た改善	eDZ
t た案	YWG
t た案$	WVH
t た点	_UI
t た点$	_UI
t た理	\\XF
t た理由	\\XF
t だっ	YTJ
t だった	YTJ
t だも	eJT
t だもの	eJT
t だ穴	bKS
t だ穴$	bKS
t ち	aKS
t ちな	bJT
t ちない	bJT
t ちの	bFX
t ちへ	bHV
t ち帰	jFX
t ち帰り	hGW
t ち手	bHV
t ち手$	bHV
t っ	XVH
t った	[ZD
t ったか	[TJ
t ったこ	`]A
t ったと	ZTJ
t ったの	[UI
t ったも	ZIU
t ったコ	WVH
t った案	WVH
t った点	^UI
t った理	[UI
t つき	[KS
t つきの	\\JT
t つけ	eKS
t つけさ	bLR
t つける	bJT
t づけ	[GW
t づける	eFX
t てい	WUI
t ていた	cVH
t てな	bHV
t てない	bHV
t てみ	UXF
t ても	jIU
t てや	eGW
t てやる	bHV
t て改	bHV
t て改め	bHV
t て済	bKS
t て済む	bKS
t で	XTJ
t で$	bIU
t でに	eKS
t でに$	kDZ
t で引	hEY
t で引き	hEY
t で決	eIU
t で決め	bJT
t で約	bJT
t で終	eKS
t で終わ	eKS
t で起	[SK
t で起き	[SK
t で防ぐ	bHV
t とい	WXF
t という	WXF
t とき	_]A
t ときの	\\ZD
t とこと	[WG
t との	UWG
t とり	VHV
t と本	_KS
t と決	bJT
t と決め	bJT
t と起	bLR
t どうや	WWG
t ない	fFX
t ない$	lB\\
t ないた	qGW
t ないよ	eKS
t なか	ca=
t なかっ	ca=
t なく	eHV
t なくす	eKS
t なくて	eJT
t なぜ	eZD
t なぜ$	\\VH
t なっ	`[C
t なった	^WG
t なって	WYE
t に	[C[
t にした	TZD
t にしな	bIU
t にす	hIU
t にする	hIU
t にな	VXF
t になっ	[YE
t にや	eIU
t にやっ	_JT
t にやる	eGW
t に加	bGW
t に加え	bGW
t に残	bKS
t に片	bIU
t に積	bJT
t に積ん	bJT
t に終	bKS
t に終わ	bKS
t に見	[LR
t に見つ	bLR
t に負	bJT
t に負け	bJT
t に起	YZD
t に起き	YZD
t に足	eJT
t に足し	bLR
t ね	bKS
t の	S_?
t のあと	bKS
t のう	_KS
t のお	TXF
t のか	_WG
t のか$	_WG
t のこ	bKS
t ので	eHV
t ので$	bJT
t のま	YVH
t のまま	WVH
t のメ	WXF
t のメモ	WXF
t のリ	eJT
t のレ	bJT
t の一	UZD
t の中	[UI
t の仕	YXF
t の仕組	YXF
t の備	gIU
t の備え	gIU
t の先	bGW
t の内	YWG
t の再	bHV
t の動	YWG
t の動き	VUI
t の動作	WWG
t の原	YYE
t の取	[KS
t の取り	_IU
t の回	YZD
t の回答	WWG
t の変更	eJT
t の宿	eJT
t の宿題	eJT
t の対	^YE
t の対応	[VH
t の影	[[C
t の影響	[[C
t の手順	WYE
t の持	bLR
t の持ち	bLR
t の推	[TJ
t の推移	[TJ
t の書	WWG
t の書き	WWG
t の柱	bJT
t の柱$	bJT
t の検	WWG
t の構	WYE
t の構成	WYE
t の流	\\XF
t の流れ	\\XF
t の状	[YE
t の状況	YVH
t の確	\\XF
t の確認	\\XF
t の経	\\UI
t の経緯	YUI
t の自	_KS
t の記	aTJ
t の記録	`ZD
t の説	\\WG
t の説明	\\WG
t の返	bFX
t の運	bIU
t の運用	bIU
t の障	[TJ
t の障害	[TJ
t は	TVH
t はど	YYE
t はどう	YYE
t ひとこ	[WG
t ひとり	XHV
t へ	XEY
t への	TJT
t へのお	XUI
t への影	[[C
t への手	\\GW
t べ	WXF
t べき	^WG
t べた	YSK
t べる	bJT
t まく	[XF
t まくい	[XF
t まし	aJT
t ました	aJT
t ます	kB\\
t ます$	jEY
t まっ	^VH
t まった	[UI
t まで	^MQ
t までに	eKS
t まま	WVH
t まわ	eHV
t まわり	eHV
t みた	WWG
t みで	bHV
t みで防	bHV
t む	`KS
t むこ	bFX
t むこと	bFX
t むよ	eJT
t むよう	eJT
t め	_IU
t めた	^LR
t めたこ	aLR
t めな	\\KS
t めない	bKS
t めに	fLR
t めに$	eLR
t めの	aLR
t める	\\XF
t めるこ	ZSK
t め直	eJT
t め直し	bKS
t も	\\KS
t もう	fJT
t や	\\LR
t やって	UHV
t やめ	gFX
t やめる	eIU
t やる	gJT
t やる$	gIU
t やるこ	eGW
t よ	XSK
t よう	hJT
t ように	gKS
t よか	WTJ
t よかっ	WTJ
t ら	YGW
t らす	eJT
t らす$	bJT
t らせ	`IU
t らせな	gJT
t らせる	bGW
t らない	bKS
t らなか	\\ZD
t ら先	bIU
t ら変	bGW
t り	YHV
t りま	gKS
t りまし	bLR
t ります	bKS
t りを	hFX
t り分	[VH
t り分け	[VH
t り番	bJT
t り番を	bJT
t り直	gJT
t り直す	eKS
t り組	gFX
t り組み	eHV
t る	[IU
t るこ	_MQ
t ること	_MQ
t るの	bHV
t るべ	YWG
t るべき	YWG
t るも	eC[
t るもの	eC[
t るリ	WYE
t れか	kFX
t れから	kFX
t れさ	bJT
t れさせ	bJT
t れたガ	bHV
t れた改	bHV
t れてい	YVH
t れな	XJT
t れない	bIU
t れに	bKS
t れる	UVH
t れを機	bJT
t わせ	WTJ
t わせ$	WZD
t わせる	bIU
t わら	gIU
t わらせ	gIU
t わり	]MQ
t わる	bJT
t を	b@^
t をつ	bC[
t をつけ	eGW
t をど	eJT
t をどう	eJT
t をな	eKS
t をなく	eKS
t をも	gHV
t をもう	gHV
t をや	bJT
t をやめ	bJT
t を人	bJT
t を作	bHV
t を作り	bHV
t を変	dHV
t を変え	dHV
t を機	gKS
t を機に	bJT
t を機械	bLR
t を減	eJT
t を減ら	eJT
t を見	aKS
t を読	bJT
t を読ん	bJT
t を踏	bHV
t を踏ま	bHV
t を迎	bGW
t を迎え	bGW
t を防	bKS
t を防ぐ	bKS
t んだ	`HV
t んだも	eJT
t んな	YYE
t ア	VLR
t アカ	\\KS
t アカウ	\\KS
t アクシ	UWG
t アッ	]HV
t アップ	]HV
t ィ	U]A
t イベ	\\JT
t イベン	\\JT
t イム	YXF
t イムラ	YXF
t イン$	YXF
t インシ	[YE
t インフ	bHV
t ウント	\\KS
t ェッ	YXF
t ェック	YXF
t ェー	aGW
t ェーズ	aGW
t エラ	WUI
t エラー	WUI
t エン	bJT
t カウ	\\KS
t カウン	\\KS
t ガ	aGW
t ガー	gGW
t ガード	gGW
t クの	\\ZD
t クシ	UWG
t クショ	UWG
t クログ	bIU
t グに	bIU
t ゲ	aKS
t ゲー	aKS
t コ	SXF
t コス	bJT
t コスト	bJT
t コマ	YXF
t コマン	YXF
t コミッ	\\JT
t コン	VZD
t サマ	YUI
t サマリ	YUI
t サーバ	XKS
t シデ	[YE
t シデン	[YE
t ショ	TWG
t ション	TWG
t シー	\\IU
t シーズ	\\IU
t スを機	bLR
t スト	[EY
t スト$	_DZ
t ズ	_KS
t ズン	\\IU
t セ	XTJ
t タイ	YXF
t タイム	YXF
t タス	eEY
t タスク	bKS
t ター	bJT
t ダー	WYE
t チ	XVH
t チェ	YXF
t チェッ	YXF
t チャ	[XF
t チャー	WUI
t チー	eJT
t チーム	eJT
t ックの	[VH
t ックロ	bIU
t ット	ZSK
t ップ	`GW
t ップ$	dGW
t テ	UUI
t テナと	bLR
t テム	SVH
t デン	[YE
t デント	[YE
t トを	gGW
t トを読	bJT
t トレ	WWG
t ド	WHV
t ドマ	bKS
t ドマッ	bKS
t ドレ	bHV
t ドレー	bHV
t ナと	bLR
t ナとし	bLR
t ネ	\\ZD
t ハマ	YSK
t ハマっ	YSK
t バー	UVH
t パ	UUI
t フェ	aGW
t フェー	aGW
t フラ	\\KS
t ブ	UYE
t ベント	\\JT
t マ	[RL
t マっ	YSK
t マった	YSK
t マイ	YWG
t マッ	bKS
t マップ	bKS
t マリ	YUI
t マリー	WUI
t マン	YXF
t マンド	YXF
t ミッ	\\JT
t ミット	\\JT
t ムで	eFX
t ムで引	bJT
t ムの	\\RL
t ムの持	gIU
t ムラ	YXF
t ムライ	YXF
t メモ	aVH
t メモ$	^VH
t モ	XWG
t ャ	WXF
t ャー	WUI
t ュ	S\\B
t ョ	VWG
t ョン	UWG
t ラの	WVH
t リに	eHV
t リスク	[[C
t リスト	[IU
t リー$	WUI
t ルの	]HV
t ルの変	eJT
t ルバ	YTJ
t ルバッ	YTJ
t レール	bHV
t ログ$	\\TJ
t ログに	bIU
t ローア	\\LR
t ロード	bKS
t ロール	[[C
t ワ	[XF
t ワー	[XF
t ンコ	[JT
t ンシ	[YE
t ンシデ	[YE
t ンダー	WYE
t ンド$	[ZD
t ンフ	bHV
t ンフラ	bHV
t ンプ	WUI
t ー	TWG
t ーア	\\LR
t ーアッ	\\LR
t ージ	XWG
t ージ$	YUI
t ーズ	]KS
t ーズ$	_IU
t ーズン	\\IU
t ート	VHV
t ート$	YTJ
t ートを	bJT
t ード	\\HV
t ード$	bHV
t ードマ	bKS
t ードレ	bHV
t ーバ	XKS
t ーバ$	bJT
t ーム	fHV
t ーム$	bHV
t ームで	eFX
t ームの	gIU
t ーラ	XSK
t ールの	aIU
t ールバ	YTJ
t 一	WSK
t 一手	bLR
t 三	\\JT
t 上	UYE
t 世	\\KS
t 世界	\\KS
t 世界へ	bJT
t 中	UTJ
t 久	XKS
t 了	aDZ
t 予定	WXF
t 事実	[XF
t 事故を	bIU
t 事象	YSK
t 二	aMQ
t 二度	gLR
t 二度と	eLR
t 二重	\\JT
t 人	VUI
t 人に	\\KS
t 今回	\\IU
t 今回入	bHV
t 仕	[IU
t 仕様と	bKS
t 令	bIU
t 令和	bIU
t 令和$	bIU
t 仮	[SK
t 仮説	[SK
t 仮説$	WXF
t 件	TZD
t 体	`[C
t 体制	[WG
t 体制$	WWG
t 何が起	\\SK
t 作り	gHV
t 作り直	eKS
t 作業の	YTJ
t 使い	\\KS
t 侵	WYE
t 係	YSK
t 信を	eJT
t 値	UXF
t 停	^WG
t 停止	[UI
t 側	aKS
t 側で	eHV
t 側で引	bHV
t 備	eJT
t 備え	bLR
t 備え$	aMQ
t 債	\\JT
t 債の	\\JT
t 債の返	bFX
t 像	WVH
t 先が	bKS
t 先に	bHV
t 入	\\HV
t 入れ	aGW
t 入れた	gEY
t 全	SZD
t 内容	WVH
t 内容$	WVH
t 再び	bLR
t 再現	^ZD
t 再現手	WVH
t 出	YZD
t 出た	YUI
t 出席	WWG
t 出席者	WWG
t 分	UWG
t 分$	[XF
t 分け	VVH
t 分け$	YVH
t 分た	bHV
t 分たち	bHV
t 切り分	[VH
t 列	\\UI
t 初	YQM
t 初の	YVH
t 初動	WUI
t 判	_XF
t 判断	[UI
t 別	WVH
t 制	_YE
t 刻	\\WG
t 前	UVH
t 前の	UWG
t 前提	YYE
t 割	Y[C
t 加え	bGW
t 動	X[C
t 動き	VUI
t 動き$	VUI
t 動作	[XF
t 動作$	YUI
t 化の	bJT
t 卒	eHV
t 卒業	bIU
t 原	iZD
t 原因	hXF
t 原因$	fXF
t 参	_WG
t 参考	\\VH
t 参考に	WZD
t 反応	YVH
t 反応$	YVH
t 取り	[LR
t 取り組	gFX
t 取る	_JT
t 取る$	bLR
t 受け	WMQ
t 受けて	bIU
t 受ける	bHV
t 各チ	bIU
t 各チー	bIU
t 合	UWG
t 合わ	WTJ
t 合わせ	VTJ
t 合意	eGW
t 合意し	bHV
t 同	kHV
t 同じ	kHV
t 同じこ	bGW
t 向けて	bLR
t 和	\\LR
t 品	[HV
t 問	TVH
t 問い	ZSK
t 問い合	_XF
t 問題	aFX
t 問題を	bIU
t 善ロ	bKS
t 善ロー	bKS
t 回入	bHV
t 回入れ	bHV
t 回答	UXF
t 回答$	UXF
t 因	jZD
t 図	WVH
t 埋	bGW
t 埋め	bGW
t 基盤	eHV
t 報	ZVH
t 報$	WXF
t 場	T]A
t 塞	eJT
t 塞い	bKS
t 塞いだ	bKS
t 塞ぐ	bLR
t 境と	bJT
t 境と本	bJT
t 変え	eFX
t 変えま	eJT
t 変える	eKS
t 変わる	bJT
t 変更	VVH
t 変更$	_NP
t 外	WYE
t 大	[GW
t 夫	bKS
t 始	_MQ
t 始め	bFX
t 委託	[HV
t 委託先	bGW
t 字	UVH
t 学	VVH
t 守	ZLR
t 守りを	bGW
t 安	bJT
t 完	aDZ
t 完了	aDZ
t 完了$	bHV
t 定	UIU
t 定事	bIU
t 定事項	bIU
t 実	YWG
t 実施す	bIU
t 実施済	\\KS
t 実行	\\WG
t 実行し	YTJ
t 実際	YUI
t 客	XWG
t 客様	ZXF
t 客様へ	WVH
t 害	f]A
t 害の	`]A
t 容	WVH
t 宿	jIU
t 宿題	jIU
t 宿題$	jIU
t 対	XUI
t 対応	XUI
t 対応$	`XF
t 対策$	bFX
t 対象	[WG
t 小	eJT
t 小さ	bJT
t 履	TVH
t 履歴	WUI
t 履歴$	WUI
t 工	`KS
t 工事$	bKS
t 工夫	bKS
t 工夫$	bKS
t 差	ZWG
t 布	WVH
t 席	WWG
t 席者	WWG
t 席者$	WWG
t 帰	dFX
t 帰り	hGW
t 帰り$	hGW
t 幕	bHV
t 平	bJT
t 年	`KS
t 年度	bJT
t 度と	eLR
t 庫	VTJ
t 弊	bKS
t 弊社	bKS
t 引	XUI
t 引き	\\SK
t 引き取	gHV
t 引き受	eFX
t 張り番	bJT
t 当て	\\KS
t 当て$	ZKS
t 当日	b[C
t 当日$	WUI
t 当日の	[]A
t 当時	\\WG
t 当時の	\\WG
t 当社	bLR
t 影	g[C
t 影響	g[C
t 影響$	bXF
t 影響を	WXF
t 役	WZD
t 役割	WZD
t 後	XLR
t 後に	aIU
t 後日	\\HV
t 後日談	\\HV
t 復	\\UI
t 復旧	_\\B
t 復旧ま	WVH
t 忘	bIU
t 忘れ	bIU
t 忘れな	bIU
t 応のこ	bKS
t 応急	YWG
t 急	T\\B
t 恒	XKS
t 恒久	XKS
t 情報$	YVH
t 想	[YE
t 意し	bHV
t 意した	bHV
t 感	YYE
t 感想	WWG
t 成	a\\B
t 戒	bJT
t 戦	bKS
t 戻	XVH
t 戻し	[ZD
t 戻した	WWG
t 手を	aEY
t 手元	WWG
t 手元で	WWG
t 手引	WUI
t 手引き	WUI
t 手当	\\KS
t 手当て	\\KS
t 手順	YYE
t 手順$	`ZD
t 打	[KS
t 打ち	bHV
t 打ち手	bHV
t 扱	WUI
t 扱い	WUI
t 扱い$	WUI
t 担当	ZKS
t 拠	WUI
t 持	aNP
t 持ち	aNP
t 持ち帰	jFX
t 振	Y[C
t 採ら	WVH
t 採らな	WVH
t 接原	WYE
t 接原因	WYE
t 推	`[C
t 推移	[TJ
t 推移$	[TJ
t 措置$	bGW
t 操	YUI
t 改	YJT
t 改め	eC[
t 改める	bHV
t 改善	UIU
t 改善$	bGW
t 改善ロ	bKS
t 故を	bIU
t 教育	bKS
t 数	YVH
t 整え	bKS
t 整える	bKS
t 文	WXF
t 文面	WXF
t 文面$	WXF
t 料	^WG
t 新	_JT
t 方	R_?
t 方を	aKS
t 方針	bFX
t 方針$	bFX
t 施す	bIU
t 施する	bIU
t 施済	\\KS
t 施済み	\\KS
t 既	Y[C
t 日$	[WG
t 日ま	bHV
t 日まで	bHV
t 日談	\\HV
t 日談$	\\HV
t 旧	\\\\B
t 旧ま	WVH
t 旧まで	WVH
t 明	VVH
t 是正$	bJT
t 時	_a=
t 時$	YWG
t 時に	WYE
t 時の	Z[C
t 時刻	WUI
t 時間	\\VH
t 暫	WVH
t 暫定	WVH
t 更	WWG
t 書	V\\B
t 書き	YZD
t 書き方	WWG
t 書の	UWG
t 替え	ZSK
t 最	\\VH
t 最初	YUI
t 月$	UTJ
t 朝を	bFX
t 期	\\EY
t 期限	bGW
t 期限つ	bGW
t 未着	bHV
t 未着手	bHV
t 束	bFX
t 束す	gJT
t 束する	gJT
t 来	bIU
t 果	`^@
t 柱	bJT
t 柵	bLR
t 根	XLR
t 根治	bGW
t 根治$	bGW
t 械	_LR
t 械に	bLR
t 械に見	bLR
t 検知	[TJ
t 検討し	YXF
t 業	VTJ
t 業の	YTJ
t 概	\\XF
t 概要	[WG
t 概要$	[WG
t 構	ZZD
t 構成	`\\B
t 構成$	[]A
t 様	UVH
t 様と	bKS
t 様とし	bKS
t 様へ	WVH
t 様への	WVH
t 機械	_LR
t 機械に	bLR
t 機能	WWG
t 次	[EY
t 次に	[NP
t 次にや	bIU
t 次の	]MQ
t 次フ	bJT
t 次フェ	bJT
t 次回$	U[C
t 止	SZD
t 止の	WWG
t 止ま	\\VH
t 止まっ	\\VH
t 止め	WKS
t 止め$	bHV
t 止めた	WVH
t 止めな	bKS
t 止策	_KS
t 止策$	bKS
t 歴	WUI
t 残	`IU
t 残し	bJT
t 残す	bJT
t 残っ	_KS
t 残って	_KS
t 決	[JT
t 決め	eFX
t 決めた	jDZ
t 決定	\\JT
t 決定事	bIU
t 治	eFX
t 況	`ZD
t 流	ZXF
t 流れ	_XF
t 流れ$	^XF
t 消	UVH
t 消え	WXF
t 消さ	bFX
t 消さな	bFX
t 消し	\\KS
t 済む	eJT
t 済むよ	eJT
t 減	eJT
t 減ら	eJT
t 減らす	eJT
t 測	YWG
t 漏れ	WZD
t 片づ	bHV
t 片づけ	bHV
t 特	WWG
t 状	^RL
t 状況	_YE
t 状況$	_YE
t 班	]KS
t 現	c\\B
t 現手	WVH
t 現手順	WVH
t 理	\\ZD
t 理由	\\XF
t 理由$	\\XF
t 環境$	YWG
t 環境と	bJT
t 生	YVH
t 用	SXF
t 用ル	bHV
t 用ルー	bHV
t 用語	YYE
t 用語$	YYE
t 由	\\XF
t 申し	eIU
t 申し送	eIU
t 界へ	bJT
t 界へ$	bJT
t 番を	eHV
t 疑	WUI
t 症状	[UI
t 症状$	YVH
t 療	\\GW
t 発生	`TJ
t 的	XVH
t 的な	[YE
t 監視ま	bKS
t 盤	eHV
t 目	_KS
t 直	dC[
t 直し	iHV
t 直し$	hEY
t 直した	eKS
t 直す	lEY
t 直す$	jEY
t 直り	bKS
t 直接	YZD
t 直接原	WYE
t 着	eEY
t 着手	eGW
t 着手$	eGW
t 知	YSK
t 知の	[XF
t 短期	bGW
t 短期$	bGW
t 確	VWG
t 確か	[WG
t 確かめ	[WG
t 確認$	[^@
t 積	eHV
t 積ん	bJT
t 積んだ	bJT
t 穴	gFX
t 章	\\\\B
t 第	XYE
t 第$	WWG
t 管	SZD
t 管理	SZD
t 範囲$	[TJ
t 系	[TJ
t 約	]HV
t 約束	bFX
t 約束$	bFX
t 約束す	gJT
t 終	aMQ
t 終わ	kIU
t 終わっ	bJT
t 終わら	gIU
t 組	\\GW
t 組み	[HV
t 組みで	bHV
t 経	\\UI
t 経緯	`WG
t 経緯$	`WG
t 経路$	WXF
t 経過	WWG
t 経過$	WWG
t 結	^ZD
t 結果	^ZD
t 結果$	^ZD
t 緊	VWG
t 緊急	VWG
t 締	eHV
t 締め	bKS
t 緯	`WG
t 練で	bJT
t 考	^WG
t 考に	WZD
t 考にし	WZD
t 者	Y`>
t 者の	UXF
t 聞	WVH
t 育	\\KS
t 能	\\SK
t 自	XKS
t 自分	]HV
t 自分た	bHV
t 落	bEY
t 落ち	eIU
t 落ちな	bJT
t 葉	WYE
t 行う	bIU
t 行し	YTJ
t 行した	YTJ
t 表	\\TJ
t 被	^WG
t 被害	^WG
t 被害$	YTJ
t 補	W[C
t 要	]SK
t 要因	\\TJ
t 要因$	\\TJ
t 見つ	_KS
t 見つけ	bLR
t 見る	\\SK
t 見直	eKS
t 見直し	bLR
t 視ま	bKS
t 視まわ	bKS
t 解	b]A
t 解決	\\WG
t 言葉	WYE
t 計画$	aEY
t 討し	YXF
t 討した	YXF
t 訓練で	bJT
t 託	]EY
t 託先	bGW
t 記録	c]A
t 記録$	`ZD
t 設	YIU
t 設計	\\KS
t 証	VZD
t 証拠	WUI
t 試	^XF
t 試験	WXF
t 詫	VGW
t 詫び	VGW
t 語	[\\B
t 説	bZD
t 説明	\\WG
t 説明$	[VH
t 読	UWG
t 読ん	bJT
t 誰が	bGW
t 誰が何	bGW
t 課	bJT
t 課題	bJT
t 調	d]A
t 調べ	YSK
t 調べた	YSK
t 調査	`ZD
t 謝	WWG
t 謝辞	WWG
t 謝辞$	WWG
t 識	WZD
t 象	`ZD
t 象の	W[C
t 負	]NP
t 負け	bJT
t 負けな	bJT
t 負債	\\JT
t 負債の	\\JT
t 費	YVH
t 費用	YVH
t 資	\\WG
t 資料	\\WG
t 資料$	[UI
t 起	UVH
t 起き	`XF
t 起きた	dWG
t 足	_KS
t 足し	bLR
t 足した	bLR
t 踏	eEY
t 踏ま	bHV
t 辞	WWG
t 迎	bGW
t 迎え	bGW
t 迎えな	bGW
t 迷	XIU
t 追	jFX
t 追加	bJT
t 追記	eGW
t 追記$	eGW
t 送り	bJT
t 送り$	bJT
t 連	UZD
t 週	bDZ
t 週間	bIU
t 週間$	bIU
t 運	ZFX
t 運用	`EY
t 運用$	bKS
t 運用ル	bHV
t 過	VWG
t 配	SYE
t 配信	UWG
t 配布	WVH
t 重の	bJT
t 録	[b<
t 鍵	eHV
t 鍵を	bIU
t 門	\\IU
t 閉じる	bIU
t 開	`HV
t 開発	_IU
t 関	XWG
t 関係	YSK
t 関連	YUI
t 防ぐ	gGW
t 防ぐ$	eEY
t 防止	VVH
t 防止策	_KS
t 限つ	bGW
t 限つき	bGW
t 際	YUI
t 障	dZD
t 障害	dZD
t 障害$	WWG
t 障害の	^XF
t 面の	bHV
t 響	g[C
t 響を	WXF
t 響を受	WXF
t 項目	bHV
t 項目$	bHV
t 順	VYE
t 順に	\\JT
t 題	iGW
t 題を	bIU
t 験	WXF
"""
