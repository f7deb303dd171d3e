"""Weights of the reader of sentences above lists, made by benchmarks/leads_train.py: not to be edited.

A line for each feature; `linear.decode` reads it.
"""

OWN = 0.096719
UNITS = (0.080986, 0.080986)

TABLE = """\
kind bullet	R]A
l 12	Z[C
l 120	\\A]
l 14	ZYE
l 140	ZQM
l 142	aGW
l 15	_TJ
l 180	aEY
l 200	[\\B
l 2016	Z\\B
l 2021	fXF
l 2022	Z[C
l 2023	aTJ
l 2024	_`>
l 2026	aIU
l 207	ZYE
l 212	WWG
l 300	VC[
l 310	ZXF
l 404	ZXF
l 504	\\UI
l 872	ZZD
l 881	]GW
l 884	aGW
l ^ 1	\\VH
l ^ according	aXF
l ^ accordingly	aGW
l ^ actions	\\UI
l ^ after	]FX
l ^ again	aIU
l ^ agreed	aJT
l ^ all	XWG
l ^ as	VIU
l ^ being	dB\\
l ^ between	aVH
l ^ changes	aDZ
l ^ concretely	aHV
l ^ depending	\\VH
l ^ during	dTJ
l ^ each	dGW
l ^ few	_WG
l ^ for	UWG
l ^ from	dGW
l ^ gaps	aIU
l ^ having	]LR
l ^ hence	gEY
l ^ how	\\XF
l ^ ideas	aJT
l ^ if	\\RL
l ^ it's	dIU
l ^ load	ZXF
l ^ now	dIU
l ^ once	\\VH
l ^ our	TYE
l ^ people	ZWG
l ^ pr	aFX
l ^ problem	\\YE
l ^ several	\\\\B
l ^ short	YHV
l ^ since	iDZ
l ^ so	iIU
l ^ start	aGW
l ^ still	gFX
l ^ that	]IU
l ^ the	X^@
l ^ they	\\_?
l ^ this	VUI
l ^ three	a[C
l ^ to	ZJT
l ^ two	ZYE
l ^ voices	ZWG
l ^ we	WVH
l ^ we'd	aJT
l ^ we're	lHV
l ^ we've	gGW
l ^ work	aDZ
l a joint	aFX
l a repeat	aHV
l a single	aGW
l about it	cLR
l above	WDZ
l above the	aFX
l absence	aIU
l absent	ZWG
l accep	iB\\
l accepted	_HV
l access	ZKS
l according	aXF
l according to	aXF
l accordingly	aGW
l accou	XWG
l accounting	ZYE
l acquirer's	ZZD
l active	]FX
l actually	aDZ
l add	`FX
l addin	dFX
l adding to	aIU
l admitted	ZZD
l advised	Z\\B
l affec	bWG
l affected	[RL
l again	VHV
l again we	aEY
l age	VHV
l agent	ZJT
l agents	ZGW
l agree	cFX
l agreed	eEY
l agreed in	dHV
l agreed that	aIU
l agreement	aHV
l ahead	cEY
l alarms	ZGW
l alert	ZIU
l alerting	`B\\
l alerts	[RL
l all asks	aVH
l all coded	gXF
l all dated	jGW
l all now	dHV
l all of	ZZD
l all promise	]KS
l all timed	dXF
l all times	\\XF
l all undertakes	^GW
l all was	m_?
l along	XGW
l alrea	\\FX
l already	T@^
l already live	aJT
l alter	U\\B
l alternatives	ZYE
l although	ZXF
l an owner	iFX
l and a	aGW
l and from	ZXF
l and have	]KS
l and more	aJT
l and so	aEY
l and to	aGW
l and we	YGW
l and which	aHV
l and with	dJT
l announced	]KS
l anonymous	aEY
l answer	ZMQ
l answer to	aFX
l answered	XTJ
l any	TZD
l any asks	d[C
l any coded	WRL
l any dated	ZHV
l any done	Z]A
l any longer	aGW
l any now	aNP
l any of	eUI
l any owned	`DZ
l any stated	YGW
l any task	X\\B
l any timed	bYE
l any undertakes	ZJT
l any was	fd:
l anybody	YIU
l anyone	`GW
l anything	YIU
l anyway	aGW
l api	SXF
l apology	aGW
l appendix	ZWG
l applications	aDZ
l appro	gGW
l approvals	dJT
l approve	aHV
l april	]IU
l archive	ZC[
l are	VUI
l are $	\\ZD
l are being	aJT
l are cheap	aFX
l are going	aHV
l around	TYE
l as $	\\ZD
l as it	aYE
l as of	aEY
l as one	\\]A
l as we	\\[C
l aside	aEY
l asked	[IU
l asked for	gGW
l asked the	aHV
l asks	ZFX
l at	`b<
l at a	ZYE
l at start	ZXF
l at the	\\RL
l at this	\\WG
l attack	\\WG
l attacker	\\UI
l authority and	aFX
l autom	aFX
l automated	g?_
l automatic	^KS
l automatically	gEY
l awake	aEY
l away	\\DZ
l back	R[C
l backfill	aJT
l backport	dC[
l bank	TXF
l barcode	aJT
l batch	T\\B
l bay	ZVH
l because $	[ZD
l because of	aHV
l been	XUI
l been given	aEY
l before	X@^
l beforehand	dC[
l begin	ZIU
l begins	XJT
l begun	`EY
l behav	XWG
l behind	XVH
l being	^=a
l believe	_XF
l beside	]KS
l best	aFX
l beta	aJT
l betwe	[VH
l between the	\\VH
l beyond that	aHV
l bgp	ZWG
l binar	ZYE
l binary	WYE
l bites	aJT
l black	]HV
l blast	aHV
l block	WIU
l blocking	XHV
l booking	X[C
l boots	aEY
l bot	hFX
l bound	`EY
l bound ourselves	aJT
l branc	UZD
l branches	`C[
l break	]HV
l bridg	dEY
l bridge	]B\\
l bring the	\\UI
l budget	c@^
l buildings	aFX
l bundle	ZIU
l burn	aGW
l bus	ZYE
l business	TXF
l but	Sa=
l button	j@^
l by hand	\\XF
l by horizon	aIU
l by one	aFX
l by the	XLR
l byte	\\WG
l bytes	XRL
l cabinet	aGW
l cached	XFX
l caches	\\UI
l calendar	d?_
l call engineer	ZXF
l call the	aGW
l calls	TXF
l came	XTJ
l came back	ZXF
l came of	aHV
l came out	gGW
l campaign	aHV
l can	ZIU
l can be	bVH
l can expect	aEY
l can't	ZVH
l canary	\\MQ
l canteen	ZYE
l cap	]JT
l capacity	[KS
l carried out	_ZD
l carrier	aHV
l carry	]DZ
l cases	YDZ
l caused	\\XF
l cell	VVH
l centr	]GW
l centre	ZLR
l chain	`UI
l chanc	dHV
l chang	fEY
l changes	bGW
l changing	cDZ
l changing $	dIU
l channel	[EY
l chaos	aEY
l cheap	aFX
l cheap so	aFX
l checked	[GW
l checker	aFX
l circu	aZD
l circuit	]GW
l circumstances	bZD
l ciso	aEY
l claims	]C[
l class of	aIU
l clean	ZZD
l cleaner	ZXF
l clear	bVH
l click	dIU
l clien	[ZD
l climbing	Z[C
l clinical	aGW
l clock	T\\B
l closed	XEY
l clust	ZVH
l cluster's	aJT
l cni	ZZD
l code	]B\\
l codeowners	dHV
l colle	VHV
l colleague	ZZD
l come $	dB\\
l comes	ZFX
l comin	mC[
l coming	mC[
l command	]HV
l commercial	\\VH
l commi	[IU
l commits	ZYE
l committed	dFX
l committed to	aFX
l common	aJT
l communications	aFX
l compa	ZZD
l company	XXF
l compare	UXF
l compensation	ZZD
l compiled	\\XF
l completed	XZD
l completion	aFX
l compr	_ZD
l computed	_YE
l concr	dHV
l concretely	aHV
l conference	ZHV
l configs	aIU
l confirm	aFX
l confirmation	XWG
l connections	_]A
l consent	aHV
l consequence	aGW
l consequences	\\ZD
l consi	eUI
l consisted	\\\\B
l consisted of	\\\\B
l conta	g\\B
l contact with	ZXF
l contained	aVH
l container	aGW
l contains	aXF
l context	ZXF
l conti	dIU
l continents	aIU
l contributing	aIU
l control	WA]
l coordinator	ZYE
l copied	_VH
l core	YJT
l corpus	aEY
l correct	\\XF
l corrected	_\\B
l correction	ZXF
l could	d^@
l could not	_TJ
l counted	_XF
l counts	UXF
l course	ZGW
l cover	aIU
l covered	aEY
l covers	gDZ
l covers $	aIU
l cpu	TFX
l crashes	YHV
l crates	aHV
l crawlers	ZZD
l create	ZZD
l created	\\YE
l credentials	jFX
l crew	`KS
l cron	\\JT
l cross	XWG
l crosses	\\\\B
l cto	aHV
l custo	XYE
l customer	S\\B
l cutting	UZD
l daily	XA]
l dashboard	VIU
l databases	aHV
l date	]GW
l dates	iEY
l dates $	dGW
l day $	ZYE
l days	\\IU
l dba	dC[
l dbus	ZXF
l ddos	\\XF
l decem	aIU
l december $	aIU
l decided	YHV
l decided that	aHV
l defec	_ZD
l delet	ZXF
l delete	^JT
l delivery	jA]
l depar	aIU
l department	cLR
l depen	[ZD
l depend	\\ZD
l depend on	ZWG
l depending	\\VH
l deployment	aGW
l derived	aHV
l descr	ZYE
l described	Z[C
l desig	a_?
l desks	ZGW
l destroy	aIU
l detection	jDZ
l dev	\\UI
l device	[HV
l devs	aFX
l did	cXF
l did not	\\XF
l did three	ZWG
l didn't	aUI
l difference	aIU
l differently $	aGW
l direct	XC[
l dirty	ZXF
l disabled	XYE
l disag	\\XF
l discussion	\\WG
l disk	XJT
l disks	ZYE
l displ	\\VH
l divided	aJT
l division	ZYE
l dmesg	\\\\B
l do $	dIU
l do so	aKS
l do the	_XF
l doi	aIU
l doing	fC[
l doing about	dHV
l domain	ZA]
l don't	WUI
l done	\\GW
l done before	aEY
l down	ZFX
l draft	iFX
l drawn	\\UI
l drill	cEY
l drills	dKS
l drivers	YHV
l drop	`JT
l dropped	ZFX
l dropping	ZXF
l dry	[FX
l dump	T]A
l durin	gWG
l during	ZZD
l during the	gWG
l each	c?_
l each of	aGW
l earli	\\UI
l earn	aFX
l east	ZYE
l ecc	ZYE
l effects	\\ZD
l effor	dGW
l effort	gGW
l eight	YGW
l election	YIU
l eleve	aJT
l else	bHV
l enabled	\\UI
l encrypted	\\WG
l end	[C[
l end あった	b\\B
l end ある	k\\B
l end いか	_VH
l end いこと	_WG
l end いた	iYE
l end いない	g\\B
l end います	dHV
l end いる	m]A
l end うにした	iDZ
l end うにする	fLR
l end えていた	\\SK
l end えました	aFX
l end おく	gGW
l end かかった	\\RL
l end かった	r[C
l end から	aGW
l end か調べる	ZXF
l end があった	_VH
l end がある	_ZD
l end がない	bUI
l end が有効	ZWG
l end きる	\\UI
l end きること	\\YE
l end き出し	ZHV
l end き換える	]FX
l end き直す	dKS
l end くす	aJT
l end くする	aHV
l end ください	bYE
l end くなる	\\WG
l end ける	\\LR
l end けること	\\XF
l end け替える	ZYE
l end げる	VXF
l end こと	Y]A
l end さい	dSK
l end させない	dJT
l end させる	jJT
l end された	_VH
l end される	aTJ
l end しい	_VH
l end していた	h\\B
l end している	eWG
l end しない	U[C
l end しました	iFX
l end します	`HV
l end し直す	gA]
l end する	[GW
l end せない	`JT
l end せます	aFX
l end せる	gFX
l end たか	a[C
l end たせる	dJT
l end たのか	_]A
l end ため	ZUI
l end たもの	ZWG
l end ださい	bYE
l end だった	nVH
l end ちる	ZVH
l end ち切る	dKS
l end った	qa=
l end ったのか	_]A
l end っていた	iVH
l end っている	aYE
l end つく	ZXF
l end ていた	sYE
l end ていない	g\\B
l end ています	aIU
l end ている	m]A
l end ておく	dGW
l end てよい	dJT
l end である	fWG
l end で作る	dGW
l end で残す	dKS
l end で行う	aFX
l end で試す	aGW
l end で通知	aEY
l end とめる	aEY
l end ない	YZD
l end ないこと	_WG
l end なかった	q[C
l end なくす	aJT
l end なくなる	\\WG
l end なし	_TJ
l end なった	a[C
l end なる	gWG
l end にした	jC[
l end にする	eJT
l end になる	dUI
l end に入れる	dGW
l end に出す	gEY
l end に分ける	aEY
l end に分散	aIU
l end に含める	aJT
l end に実施	dHV
l end に寄せる	dEY
l end に戻した	\\[C
l end に戻す	aHV
l end に置く	gJT
l end に落ちる	ZVH
l end に設定	aIU
l end に載せる	gGW
l end のか	a_?
l end のみ	\\YE
l end の一本化	aJT
l end の停止	\\VH
l end の実装	aFX
l end の新設	]LR
l end の明確化	ZVH
l end の更新	XVH
l end の構築	aGW
l end の追加	`IU
l end は来月	aKS
l end ばれる	ZVH
l end び出す	aJT
l end へ移す	gGW
l end ました	oB\\
l end ます	aC[
l end まだった	_TJ
l end まった	_YE
l end まとめる	aEY
l end まる	\\XF
l end みました	aHV
l end みる	dGW
l end めます	aIU
l end める	]EY
l end もの	_XF
l end やす	aGW
l end よい	gIU
l end らない	\\VH
l end り直す	aUI
l end るか	_SK
l end ること	W[C
l end るのか	\\\\B
l end れた	_UI
l end れていた	iVH
l end れている	\\VH
l end れること	\\ZD
l end わせる	dDZ
l end われる	\\XF
l end をかける	aGW
l end をなくす	aJT
l end を停止	\\YE
l end を入れる	jGW
l end を得る	_ZD
l end を書く	dJT
l end を置く	dJT
l end を設ける	mFX
l end を超える	\\UI
l end を送信	ZUI
l end ジョブ	aIU
l end スへ移す	aKS
l end ック	_WG
l end ビュー中	aFX
l end ポート	aGW
l end ュー中	aFX
l end ョブ	aIU
l end ート	dFX
l end ード	_VH
l end ー中	aFX
l end 一本化	aJT
l end 一致する	\\VH
l end 一部	ZVH
l end 上に	aIU
l end 上限	\\XF
l end 予定	dGW
l end 今週	aEY
l end 他制御	ZXF
l end 付与	aFX
l end 以上	\\YE
l end 以上に	aIU
l end 件	hZD
l end 使う	ZIU
l end 修正	_XF
l end 停止	XTJ
l end 入れる	oEY
l end 全面禁止	aGW
l end 公表	aGW
l end 公開する	g@^
l end 再起動	\\TJ
l end 再開	\\XF
l end 出す	lDZ
l end 分	bWG
l end 分ける	aIU
l end 分割	aIU
l end 分散	dGW
l end 制御	ZXF
l end 制限	aFX
l end 削除する	_YE
l end 加える	aKS
l end 効にする	dIU
l end 動する	\\XF
l end 取り込む	aFX
l end 合わせる	dDZ
l end 名へ	aJT
l end 含める	dJT
l end 告する	gGW
l end 呼び出す	aJT
l end 回す	dIU
l end 回実施	aGW
l end 報告する	gGW
l end 増やす	aGW
l end 外にある	ZXF
l end 契約	aIU
l end 始める	aJT
l end 実施	\\HV
l end 実行	aFX
l end 実装	dIU
l end 寄せる	dEY
l end 対応	aUI
l end 届く	ZYE
l end 常設	aHV
l end 廃止する	gKS
l end 延長	aGW
l end 待つ	XWG
l end 得る	_ZD
l end 意する	aJT
l end 戻した	\\[C
l end 戻す	]FX
l end 打ち切る	dKS
l end 打つ	aHV
l end 括部	ZXF
l end 持たせる	dJT
l end 排他制御	ZXF
l end 探す	ZXF
l end 接続	ZXF
l end 換え	\\UI
l end 換える	]FX
l end 操作	_VH
l end 整備	dHV
l end 敷設	aGW
l end 新設	]LR
l end 明確化	ZVH
l end 明記	aKS
l end 時	\\XF
l end 時間	_XF
l end 更新	WVH
l end 書き出し	aHV
l end 月	gGW
l end 月に実施	aJT
l end 本化	aJT
l end 来月	dJT
l end 止する	[KS
l end 止める	[KS
l end 残す	mFX
l end 氏名	\\WG
l end 済み	gGW
l end 点検	dGW
l end 照合	ZWG
l end 状態	_VH
l end 理由	\\YE
l end 用意	dFX
l end 用意する	aJT
l end 用済み	aGW
l end 直し	dGW
l end 確化	ZVH
l end 確認	WTJ
l end 示する	dFX
l end 社	ZZD
l end 禁止	gB\\
l end 秒	_WG
l end 移す	cHV
l end 移行	aFX
l end 稼働	aHV
l end 組み込む	gA]
l end 統一	aJT
l end 統括部	ZXF
l end 続いた	ZWG
l end 続く	ZZD
l end 置く	nEY
l end 致する	\\VH
l end 落ちる	ZVH
l end 行う	_KS
l end 行する	\\WG
l end 表示する	aEY
l end 装は来月	aKS
l end 見直し	dGW
l end 計測	aFX
l end 設ける	mFX
l end 設する	gJT
l end 設定	cMQ
l end 試す	dJT
l end 調べる	ZXF
l end 起動	\\TJ
l end 起動する	\\XF
l end 超える	_ZD
l end 載せる	iGW
l end 込む	`JT
l end 追加	aJT
l end 送ること	aGW
l end 通る	ZXF
l end 通知	aFX
l end 通知する	dKS
l end 適用済み	aGW
l end 長さ	ZXF
l end 開始	_WG
l end 除する	_YE
l end 面禁止	aGW
l ended	ZXF
l ends	]FX
l enforce	aFX
l enforced	lGW
l engaged	aFX
l engin	\\JT
l engine	YHV
l engineering	eEY
l engineering has	aJT
l engineers	ZIU
l entirely	aEY
l entit	ZZD
l entries	\\ZD
l epoch	\\VH
l equipment	aGW
l error	\\VH
l escalation	ZHV
l estab	ZXF
l etcd	]FX
l evacuation	]FX
l even	[MQ
l eveni	\\[C
l evening	ZZD
l event	XXF
l every	g<b
l everybody	`HV
l everyone	dB\\
l example	_\\B
l exceeds	ZHV
l excha	aHV
l exchange	YEY
l exchanges	Z[C
l exempt	ZZD
l exercise	_FX
l exercised	aFX
l expec	XVH
l exper	aGW
l expired	aXF
l expiry	^GW
l explo	_ZD
l export	XVH
l exported	aJT
l exposed	\\ZD
l extending	dIU
l extension	]IU
l external	cLR
l extra	YGW
l eyes	aEY
l facilities	aGW
l facto	aIU
l facul	aEY
l faile	a[C
l failed	ZSK
l failing	a_?
l failover	WJT
l failu	_ZD
l fallback	]DZ
l fallen	ZXF
l falls	aHV
l fault	\\YE
l fault $	ZXF
l faulty	\\ZD
l fax	aJT
l features	aGW
l feed	VUI
l fetch	ZHV
l few	aXF
l fewer	dHV
l fibre	gHV
l figures	ZVH
l filed	dEY
l finance	aGW
l find	UXF
l findi	ZWG
l fine	aWG
l finis	gGW
l finished	`HV
l fire	dIU
l firmware	ZJT
l first	YC[
l first 0	_VH
l first 02	\\VH
l first 09	\\ZD
l first 120	aHV
l first 14	WXF
l first 140	\\XF
l first 16	_TJ
l first 18	e_?
l first 2	XFX
l first 2021	aTJ
l first 2022	_TJ
l first 2023	_TJ
l first 2024	ZZD
l first 24	YHV
l first 25	ZZD
l first 3	UHV
l first 30	\\IU
l first 40	\\SK
l first 41	ZWG
l first 48	[FX
l first 5	TWG
l first 6	TXF
l first 61	ZXF
l first 72	gEY
l first 9	UVH
l first 95	_WG
l first about	ZYE
l first add	]KS
l first alert	gA]
l first all	h]A
l first allow	aFX
l first anomaly	aIU
l first api	`GW
l first architecture	aIU
l first archive	dFX
l first asking	_YE
l first automated	aGW
l first automatic	]EY
l first b	_UI
l first backfill	aJT
l first backport	aJT
l first blocking	YHV
l first bring	iEY
l first build	aGW
l first can	ZXF
l first cell	\\YE
l first chaos	aEY
l first check	[YE
l first clean	ZXF
l first close	ZYE
l first closing	ZXF
l first codeowners	dHV
l first contract	aIU
l first could	ZXF
l first crash	aIU
l first created	\\VH
l first credit	aFX
l first database	_ZD
l first decide	aHV
l first dedicated	ZGW
l first did	\\XF
l first document	aEY
l first don't	\\ZD
l first drain	ZXF
l first drop	dIU
l first dropped	ZVH
l first ecc	ZYE
l first end	ZGW
l first error	\\UI
l first every	lDZ
l first everyone	aDZ
l first extending	aIU
l first extra	aHV
l first facilities	aJT
l first fail	aHV
l first feed	aGW
l first files	ZYE
l first finding	aEY
l first firmware	aGW
l first first	]GW
l first fixed	ZVH
l first follower	ZYE
l first give	aLR
l first giving	gIU
l first go	XHV
l first half	_]A
l first has	]EY
l first have	dDZ
l first hour	Z[C
l first i	VEY
l first id	ZC[
l first in	ZWG
l first include	aEY
l first introduction	aFX
l first issue	aHV
l first it	\\TJ
l first keep	YVH
l first kernel	ZXF
l first kubectl	ZWG
l first load	`KS
l first loss	\\YE
l first make	dFX
l first max	aUI
l first move	cKS
l first nothing	\\VH
l first notice	aHV
l first ntp	aHV
l first number	ZWG
l first nvme	\\VH
l first object	ZZD
l first on	aYE
l first open	\\[C
l first opened	a]A
l first ops	dDZ
l first our	aXF
l first outbound	ZXF
l first own	aIU
l first pair	aJT
l first paper	aHV
l first parallel	aFX
l first plain	]HV
l first plan	aIU
l first pod	_\\B
l first pr	_MQ
l first prevent	aIU
l first printed	\\[C
l first proof	aIU
l first put	dHV
l first q	gIU
l first quarantine	aFX
l first quarterly	dHV
l first raise	aFX
l first re	X\\B
l first read	X\\B
l first regional	aFX
l first releases	dDZ
l first replace	cDZ
l first replacing	]IU
l first reply	ZYE
l first report	ZZD
l first reproduce	aIU
l first restart	b\\B
l first restarting	ZYE
l first restoring	ZZD
l first retention	dEY
l first revoke	ZYE
l first rewrite	dFX
l first rm	aIU
l first rollback	dEY
l first second	gGW
l first separate	jA]
l first services	aFX
l first session	aHV
l first set	V\\B
l first shared	aGW
l first shorter	aHV
l first signing	aIU
l first sla	aIU
l first smaller	aGW
l first someone	\\UI
l first spare	aB\\
l first spares	aFX
l first splitting	aGW
l first staged	dIU
l first stale	aHV
l first started	ZWG
l first state	iB\\
l first stop	aFX
l first swapped	ZZD
l first tell	YHV
l first templates	aFX
l first the	]_?
l first then	\\]A
l first they	XYE
l first to	`HV
l first train	aJT
l first ttls	aGW
l first twice	aIU
l first update	ZYE
l first upgrade	\\_?
l first upload	aIU
l first ups	\\WG
l first upstream	ZXF
l first vendor	aC[
l first waited	\\WG
l first warm	dEY
l first was	\\^@
l first we'll	dEY
l first we're	aDZ
l first web	VXF
l first weekly	Z[C
l first were	\\[C
l first whether	i_?
l first white	ZXF
l first why	aTJ
l first write	^B\\
l first your	ZXF
l five	\\FX
l fixing	`GW
l fixing the	aFX
l fligh	aIU
l flip	aJT
l floor	]A]
l folks	dIU
l follo	WWG
l follow	mB\\
l followed	\\WG
l follower	\\ZD
l following	XVH
l following be	aHV
l following had	ZVH
l following has	aEY
l following once	ZZD
l follows	WWG
l for	WIU
l for and	aIU
l for customers	ZZD
l for its	dDZ
l for our	aGW
l force	UXF
l format	XZD
l fortn	aHV
l fortnight	aHV
l freez	aDZ
l freezes	aHV
l fresh	\\TJ
l friday	`DZ
l friday the	Z[C
l fridays	]@^
l from	VKS
l from it	aFX
l from now	iEY
l from the	ZUI
l from this	gGW
l from us	gEY
l front	T^@
l full	WTJ
l fund	dDZ
l funded	aDZ
l funds	XVH
l game	aLR
l gaps	aIU
l garbage	ZZD
l gate	gFX
l gateway	_[C
l generated	dGW
l get	^@^
l get there	dHV
l gets	gA]
l git	ZHV
l github	`HV
l giving	aLR
l glass	aHV
l goaway	\\UI
l goes	ZHV
l going	]GW
l going on	Z[C
l going to	lFX
l good	T\\B
l goodwill	ZYE
l gossip	aGW
l got	\\GW
l got a	dEY
l governance	aHV
l gpu	U[C
l grade	aFX
l grant	`EY
l green	XWG
l grid	ZYE
l group	ZJT
l group is	aJT
l guaranteed	aJT
l guest	ZVH
l guild	]DZ
l habits	aGW
l had	mi5
l had at	ZYE
l had been	bWG
l had to	_QM
l halt	ZHV
l hand	U\\B
l handl	ZJT
l handling	aJT
l handover	dEY
l hands	`C[
l handwritten	ZZD
l hang	\\\\B
l happe	\\UI
l happen	ZZD
l happened	^WG
l harmed	ZXF
l harmless	\\XF
l has	^MQ
l has asked	aHV
l has been	iDZ
l has set	aDZ
l has taken	aGW
l hash	W[C
l have	YIU
l have agreed	dJT
l have asked	gIU
l have finished	aHV
l have found	aFX
l have undertaken	aJT
l havin	]LR
l healthy	\\WG
l heap	XYE
l hear	aHV
l height	\\[C
l held	VWG
l hence	lB\\
l hence $	gFX
l here'	YSK
l here's	YSK
l high	\\WG
l hire	\\ZD
l histo	\\YE
l hitting	\\WG
l hold	dFX
l holding	\\[C
l home	[DZ
l homew	dDZ
l homework	dDZ
l homework $	aFX
l horiz	aIU
l horizon	aIU
l horizon $	aIU
l hosting	YHV
l how	VGW
l how the	_VH
l how we	[JT
l how we're	aGW
l http	\\TJ
l iam	aEY
l identity	[XF
l idle	\\ZD
l ids	aHV
l if	`SK
l if $	bYE
l if we	ZHV
l if you	e]A
l images	XIU
l imports	Z[C
l in	TXF
l in flight	aIU
l in force	_XF
l in more	Z\\B
l in particular	ZWG
l in response	aJT
l in three	a[C
l in two	ZYE
l incident	VIU
l incidents	VYE
l inclusion	aIU
l indexer	ZYE
l information	ZIU
l informed	b\\B
l infra	aIU
l infrastructure	aIU
l ingest	ZGW
l inodes	ZWG
l input	aWG
l inputs	\\UI
l ins	\\[C
l inside	b]A
l insta	_WG
l installer	\\VH
l instance	]B\\
l instances	_TJ
l instead	cFX
l instr	aEY
l instructed	aEY
l inten	mDZ
l intend	iFX
l intend to	gGW
l inter	ZWG
l intermediate	_[C
l internal	X[C
l internet	X]A
l into	XKS
l into a	ZZD
l introduction	aFX
l invariants	aHV
l inventory	c=a
l investigation	ZZD
l invol	\\WG
l involved	\\WG
l ipv	ZVH
l is	ZJT
l is $	gEY
l is being	dHV
l is going	aFX
l is now	gEY
l is on	gGW
l is the	aHV
l is therefore	aJT
l is to	gB\\
l is under	dFX
l is what	VYE
l issue	ZIU
l issue $	aIU
l issues	\\ZD
l it $	aGW
l it a	dHV
l it out	aEY
l it we	gC[
l it will	aGW
l it's	]DZ
l item	dJT
l items	XXF
l its own	dJT
l its part	aGW
l its price	Z[C
l itself as	ZXF
l jenkins	aIU
l jitter	`HV
l job	[MQ
l job $	ZIU
l joint	iB\\
l jointly	aHV
l json	ZYE
l judge	ZXF
l june	aIU
l keep	\\NP
l keeps	YFX
l kept	ZB\\
l key	VUI
l kind	ZXF
l kinds	\\VH
l knew	[GW
l know	XWG
l kubectl	ZWG
l kubelet	ZYE
l lab	dGW
l label	]JT
l labels	\\ZD
l lag	Z@^
l land	`JT
l lands	dKS
l lane	aGW
l languages	aGW
l laste	ZYE
l lasted	ZYE
l latency	ZYE
l layer	UWG
l layers	bVH
l layers $	ZYE
l learning	aHV
l leases	aIU
l least	XJT
l leave	XXF
l length 0	\\i5
l length 1	Uv(
l length 2	UB\\
l length 3	b;c
l length 4	dFX
l less	ZIU
l less likely	aGW
l lessons	aJT
l license	aHV
l likely $	aGW
l limit	YFX
l limits	ZFX
l lines were	ZXF
l link	[FX
l linter	dEY
l list	\\MQ
l live	g@^
l live $	aJT
l lived	`IU
l locks	gC[
l log	XVH
l logged	\\TJ
l long term	aGW
l longe	gEY
l longest	ZZD
l look at	Z[C
l looked	UWG
l looks	aWG
l lorries	\\\\B
l losing	ZXF
l loss	_^@
l lost	`\\B
l machine	[GW
l machines	XHV
l macos	ZYE
l made to	dEY
l mail	UXF
l main	UVH
l maint	VTJ
l maintainer	]HV
l maintainers	[VH
l make	aEY
l makes	dYE
l manag	[DZ
l management	]KS
l managers	VIU
l manufacturer	]GW
l map	WLR
l mapped	ZXF
l march	YJT
l mark	XXF
l match	aVH
l matched	ZVH
l matching	aFX
l matte	[KS
l matter	ZFX
l me	aIU
l mean	dEY
l meant	b\\B
l measu	XIU
l mediu	aHV
l medium term	aHV
l meeti	aFX
l meeting	dDZ
l members	XUI
l memor	ZXF
l memtest	ZYE
l menti	\\WG
l mention	\\VH
l merge	]SK
l merges	aDZ
l messages	VWG
l metadata	ZZD
l metric	]JT
l mid	dGW
l migrations	`HV
l miles	aJT
l milestones	aJT
l million	[TJ
l minut	XWG
l mismatch	\\[C
l missi	\\WG
l missing	VWG
l mitig	\\WG
l mitigate	ZXF
l mobile	WUI
l momen	\\\\B
l moment	[XF
l moment $	ZYE
l monitor	ZHV
l monitoring	S_?
l monotonic	aEY
l month	q=a
l monthly	g@^
l months	aFX
l more	ZHV
l more is	aJT
l most asks	aVH
l most coded	c_?
l most dated	aIU
l most now	gFX
l most promise	]MQ
l most stated	jDZ
l most timed	`XF
l most undertakes	]JT
l most was	qYE
l move	`DZ
l moves	XJT
l must $	\\VH
l muted	Z\\B
l name	YHV
l named	hB\\
l names	\\HV
l neede	ZYE
l needed	XWG
l needs	ZKS
l negative	\\XF
l neighbour	\\UI
l network	YJT
l networks	ZXF
l never	WDZ
l new	VHV
l newer	\\YE
l next	gA]
l next one	aGW
l next time	iIU
l nic	ZWG
l no asks	R\\B
l no coded	R\\B
l no dated	Tb<
l no done	SZD
l no labelled	R_?
l no longer	aJT
l no not	Ra=
l no now	R^@
l no owned	S`>
l no past	R\\B
l no promise	W[C
l no stated	S`>
l no task	SYE
l no timed	R]A
l no tracked	R^@
l no undertakes	U_?
l no urgent	R]A
l node	XWG
l nodes	^WG
l not a	ZUI
l not have	ZYE
l nothing	WJT
l notice	aB\\
l noticed	XUI
l notified	aFX
l now	eEY
l now has	aJT
l now on	iEY
l now somebody's	aHV
l ntp	g>`
l ntpd	aEY
l numbe	eVH
l number of	Z[C
l numbers	VFX
l numbers $	ZXF
l nurses	ZXF
l object	XTJ
l observability	gHV
l occur	ZZD
l october	ZSK
l of $	\\VH
l of it	XMQ
l of our	gFX
l of that	aIU
l of them	_[C
l of these	YTJ
l of things	ZHV
l of three	\\[C
l of us	ZHV
l off	]MQ
l offic	`KS
l officers	aHV
l offline	g>`
l oidc	dIU
l old	WEY
l oldest	]HV
l on $	aDZ
l on a	XVH
l on call	ZXF
l on it	aEY
l on our	gC[
l on the	WSK
l on this	aGW
l on us	aGW
l on we	Z[C
l one	WJT
l one $	ZFX
l one by	aFX
l one of	bZD
l one or	\\UI
l only	VB\\
l only one	aIU
l only when	ZWG
l onto	dIU
l oom	\\ZD
l open on	aHV
l opene	aJT
l opening	_UI
l operations	ZIU
l ops	fJT
l or	^C[
l or is	aGW
l or more	\\UI
l order	SYE
l order $	\\UI
l order in	ZXF
l order to	aFX
l ordered	XFX
l org	dEY
l orphaned	_VH
l our answer	aFX
l our effort	aHV
l our side	dGW
l ourse	kLR
l ourselves	hHV
l ourselves $	iB\\
l ourselves and	aHV
l ourselves for	aEY
l ourselves to	aJT
l out	XC[
l out of	^EY
l outag	VXF
l outage	W[C
l outage of	ZWG
l outbound	\\[C
l outco	]IU
l outcome	]IU
l over the	]HV
l overlapping	ZVH
l owe	cFX
l owe our	aHV
l owe you	aGW
l own	ZEY
l owned	aB\\
l owner	iHV
l owner $	aJT
l owner and	aHV
l owners	\\DZ
l page	WFX
l pager	aIU
l paid	XEY
l pair	aHV
l paper	\\EY
l parallel	iC[
l parents	aFX
l parked	ZXF
l partial	Z[C
l partitions	ZHV
l partners	ZXF
l parts	Z]A
l passe	[YE
l passes through	\\UI
l password	WZD
l passwords	T\\B
l patch	TXF
l patching	aEY
l patient	WVH
l patte	\\VH
l pending	aJT
l people	XA]
l per	^@^
l performance	aJT
l permissions	aJT
l person	\\C[
l personal	dHV
l phone	]HV
l phoned	ZYE
l phones	X[C
l photograph	ZXF
l picke	aHV
l picked	aHV
l picked up	aHV
l place	XHV
l place $	ZZD
l places	dXF
l places $	\\UI
l plain	]IU
l plan	a@^
l plan $	gB\\
l plan is	aIU
l plann	_VH
l platf	dHV
l platform	_HV
l platform group	aHV
l pleas	aYE
l please	bYE
l plott	Z[C
l pod	_\\B
l point	ZYE
l poiso	aJT
l police	ZZD
l polish	aEY
l pool	YVH
l pools	dHV
l portal	V[C
l posit	ZYE
l position	_TJ
l possi	ZYE
l possible	ZYE
l poste	ZWG
l power	V[C
l pr	dC[
l prefixes	aHV
l present	WYE
l pressed	ZWG
l pressing	aHV
l pressure	\\ZD
l preve	`IU
l prevent	aIU
l preventive	aIU
l problems	aHV
l proc	\\UI
l procurement	aGW
l prod	]GW
l production	aFX
l progr	dGW
l programme	jFX
l programs	aEY
l progress	iEY
l promi	jC[
l promise	dFX
l promised	dB\\
l promotion	]FX
l proof	aIU
l prope	]IU
l proper	gDZ
l proposal	\\WG
l prote	XWG
l proved	aFX
l provider's	\\UI
l proxies	ZXF
l public	_FX
l published	YDZ
l pulled	ZWG
l purchasing	aEY
l purpose	]B\\
l pushed	_YE
l put	_DZ
l putti	dFX
l qa	dHV
l quarantine	aFX
l quart	dGW
l quarter	m<b
l quarterly	cFX
l questions	ZVH
l quotas	aEY
l quote	_TJ
l rack	TGW
l radios	aEY
l radius	aHV
l raise	gEY
l raised	c?_
l ran	aZD
l random	]JT
l range	[WG
l ranges	aHV
l rate	[EY
l rather	`HV
l raw	aIU
l reach the	ZYE
l reachable	aFX
l reached	\\YE
l readable	ZIU
l reade	\\ZD
l reader	dHV
l readers	b\\B
l readers who	ZZD
l readi	_VH
l readiness	dIU
l ready	a\\B
l real	aB\\
l reaso	gYE
l reasons	^VH
l reasons $	aTJ
l rebalance	ZXF
l recei	\\TJ
l receipt	_]A
l received	XXF
l receiving	ZZD
l recog	_WG
l recognised	\\ZD
l reconcile	aFX
l red	VFX
l redis	XIU
l reduce	aJT
l refreshed	dDZ
l refund	\\UI
l refuse	]IU
l refuses	]HV
l regex	aJT
l region	\\IU
l regions	ZXF
l regis	gEY
l register	]KS
l registered	\\WG
l registry	_GW
l rehearsal	gC[
l rehearse	aDZ
l rehearsed	gB\\
l rehearses	aHV
l reject	]B\\
l relea	UZD
l release	XYE
l release train	aGW
l relevant	Z[C
l relia	aGW
l reliability	gIU
l remai	`JT
l remain	dFX
l remainder	aDZ
l remaining	gC[
l remed	cDZ
l remedy	aJT
l remembered	ZZD
l renew	aEY
l repea	aHV
l repeat	dHV
l repla	]IU
l replace	hB\\
l replaced	`GW
l replacement	]IU
l replacing	]IU
l replica	XYE
l replicas	THV
l replicated	aEY
l repos	`GW
l reproduced	ZYE
l requested	\\XF
l requi	\\ZD
l research	dB\\
l respond	ZXF
l responses	`GW
l rest	`FX
l rest is	aGW
l restart	ZXF
l restarted	[WG
l restarting	\\]A
l restored	WXF
l result	ZIU
l retention	aC[
l retire	iA]
l retirement	]FX
l returns	\\YE
l reverted	\\XF
l reverting	Z[C
l review	bIU
l reviewed	fC[
l reviews	aDZ
l revoke	ZYE
l revoked	ZYE
l rewor	aIU
l rewrite	mC[
l rewritten	gGW
l rfc	ZZD
l rid	aEY
l risky	aHV
l roadmap	aIU
l rollb	ZZD
l rollbacks	aGW
l rolle	aFX
l rolled out	aFX
l rollout	aGW
l room	[HV
l root	XSK
l roster	ZGW
l rota	bIU
l rotated	aFX
l round	XJT
l round $	aEY
l routes	__?
l rst	\\WG
l rule	_DZ
l run	ZHV
l runs	WJT
l safeg	aIU
l safeguards	aIU
l safety	aHV
l sake	Z[C
l same	UWG
l sample	dFX
l saw	e[C
l says	`JT
l scanning	XYE
l scheduled	`IU
l scheduled $	dGW
l schema	\\IU
l score	ZXF
l scratch	]MQ
l screen	gGW
l scrip	\\VH
l script	WEY
l scrubber	ZXF
l searches	ZXF
l second	]@^
l seconds	UYE
l section	]IU
l see the	ZWG
l seed	aIU
l seein	ZXF
l seeing	\\XF
l seen	XYE
l sending	aHV
l sent	[UI
l separate	bKS
l september	hB\\
l sequence	d[C
l serial	ZWG
l series	ZYE
l serve	a\\B
l served	a\\B
l servers	UXF
l services to	aFX
l serving	XXF
l sessi	ZYE
l set	UZD
l setting	ZHV
l sever	aUI
l several	[UI
l shadow	dEY
l shall	cDZ
l shares	_XF
l sharing	aHV
l ship	dIU
l shipped	gEY
l short term	aGW
l shorten	aC[
l shoul	VJT
l shouldn't	aGW
l showed	^[C
l shows itself	ZXF
l shrink	aHV
l side	VKS
l side $	ZHV
l signe	aIU
l signed	^KS
l sim	aB\\
l similar	\\^@
l simpl	XWG
l simple	ZVH
l since	[A]
l since $	`GW
l since the	iHV
l single	S]A
l skew	Z[C
l slo	dHV
l slots	ZIU
l slower	ZYE
l smaller	[GW
l so	dGW
l so $	dJT
l so the	dIU
l soc	aFX
l social	ZXF
l softw	aHV
l some	[ZD
l some asks	aVH
l some coded	ZUI
l some dated	^KS
l some now	iEY
l some owned	jFX
l some stated	s>`
l some task	ZYE
l some timed	`XF
l some undertakes	]KS
l some was	r_?
l someb	]HV
l somebody	`GW
l somebody's	dDZ
l somebody's job	aHV
l someone	WXF
l source	\\FX
l spare	YB\\
l spares	aFX
l spend	gDZ
l spending	dEY
l spending the	aFX
l split	`DZ
l splitting	gEY
l sprin	dC[
l sprint	gC[
l squad	aFX
l stack	[VH
l staffed	aFX
l stage	UWG
l staged	dIU
l stages	UXF
l stalls	Z\\B
l start	YIU
l start stop	aGW
l start up	ZXF
l started	VVH
l started on	aHV
l starting	_NP
l state	VFX
l states	_WG
l statu	\\XF
l status page	\\XF
l stayed	\\VH
l steps	[a=
l still open	aHV
l still owe	aFX
l stop	h>`
l stopp	ZZD
l stops	ZHV
l store	UEY
l storm	aIU
l strace	\\UI
l streaming	aIU
l street	aJT
l stress	dGW
l strings	[JT
l subject	`DZ
l submission	]DZ
l suggestion	\\VH
l suite	cIU
l summer	dGW
l summer $	aFX
l sunday	[IU
l supplier's	Z^@
l swapped	_\\B
l system	Xb<
l systemd	_TJ
l systems	]HV
l tabletop	aGW
l tag	gA]
l takin	dFX
l taking	dFX
l talk	ZYE
l tape	U_?
l tasks	aGW
l teaching	aJT
l team	_GW
l team $	]IU
l team has	jEY
l team'	gA]
l team's	gA]
l teams	\\IU
l telephone	\\XF
l tell	]?_
l telling	aFX
l temperature	XXF
l template	d@^
l templates	dFX
l ten	]EY
l tender	aGW
l term	]GW
l term $	gEY
l term long	aGW
l terminal	_VH
l terms	YWG
l terraform	`IU
l test	b<b
l tested	dIU
l that came	dHV
l that on	ZXF
l that were	aVH
l the above	`JT
l the agent	aFX
l the alarm	ZYE
l the attacker	\\UI
l the binary	ZYE
l the chain	a\\B
l the chief	aGW
l the coming	jFX
l the commit	ZYE
l the day	XWG
l the end	\\YE
l the event	\\[C
l the fault	_[C
l the following	XWG
l the gateway	ZZD
l the identity	ZXF
l the last	YHV
l the log	ZVH
l the logs	\\WG
l the main	ZXF
l the maintainers	aDZ
l the migration	\\YE
l the next	qFX
l the night	_WG
l the on	ZXF
l the order	ZXF
l the other	aHV
l the outage	XXF
l the patch	ZWG
l the plan	dDZ
l the platform	aEY
l the problem	\\\\B
l the replacement	aHV
l the rest	]KS
l the same	XWG
l the software	aHV
l the status	\\XF
l the table	ZVH
l the team	aJT
l the time	\\XF
l the two	_UI
l the work	dHV
l the wrong	ZFX
l the year	dFX
l theatre	ZHV
l thems	\\TJ
l themselves	ZTJ
l there	YFX
l there $	dHV
l there is	aHV
l therefore	jA]
l therefore $	aGW
l these	VYE
l these has	aEY
l these stages	_VH
l these were	ZYE
l they	UZD
l they agree	ZVH
l thing	TZD
l things	WWG
l things $	\\TJ
l thirty	aHV
l this $	X^@
l this bug	aGW
l this incident	aDZ
l this order	[VH
l this point	\\WG
l this report	\\WG
l this time	aHV
l this we	aFX
l those	UZD
l thought	\\ZD
l thread	`\\B
l three layers	\\\\B
l three places	\\UI
l three things	aYE
l three truths	ZYE
l threshold	]A]
l through by	aHV
l through the	aZD
l throughput	ZWG
l ticke	aHV
l ticked	aDZ
l timed	\\YE
l timeline	U[C
l timeouts	\\WG
l times	Z[C
l timestamp	ZYE
l title	aJT
l titles	ZIU
l to $	U\\B
l to a	aGW
l to bring	\\UI
l to come	aFX
l to earn	aFX
l to happen	ZZD
l to it	aHV
l to keep	gHV
l to make	dGW
l to ourselves	gEY
l to put	aIU
l to remove	aIU
l to try	dJT
l to which	aJT
l today	X\\B
l told us	_YE
l tool	ZEY
l tools	\\WG
l topics	aIU
l trace	WTJ
l track	]HV
l tracked	aHV
l tracked in	aHV
l traff	\\XF
l trans	ZYE
l transactions	UYE
l transfer	\\[C
l transmit	aIU
l treas	aIU
l tree	ZIU
l trial	aJT
l tried	XEY
l trigg	_XF
l trigger	\\YE
l triggered	_ZD
l trust	ZTJ
l truths	\\YE
l try $	dHV
l ttl	YIU
l ttls	dC[
l tuesday	aLR
l turn	[JT
l turned	UXF
l two	WHV
l unavailable	ZZD
l unclean	ZGW
l under way	iA]
l undertaken	aJT
l undertaken to	aJT
l undertaking	aHV
l undertakings	aIU
l undertakings $	aIU
l university	Z[C
l unknown	[YE
l unless	aGW
l unlik	ZYE
l unlike	ZYE
l unsent	aFX
l up $	XHV
l uplinks	aHV
l upon	[WG
l upstream	\\\\B
l us $	aIU
l us on	dGW
l us that	aWG
l use	[]A
l used	XVH
l used in	\\WG
l user	ZZD
l users	\\JT
l utc	_ZD
l valid	b\\B
l validation	ZYE
l validators	WVH
l value	X\\B
l var	XXF
l variable	\\YE
l vario	ZXF
l various	ZXF
l vendor	\\GW
l verif	ZWG
l verified	gGW
l versi	^WG
l version	WXF
l versions	_TJ
l vienna	ZYE
l virtual	ZWG
l voices	ZWG
l voices from	ZWG
l voltage	\\VH
l vote	dEY
l voted	dGW
l votes	ZYE
l wait	[[C
l waited	bXF
l waiting	[?_
l want	`JT
l want to	_GW
l ward	d@^
l warm	`B\\
l was	`^@
l watchdog	XUI
l watched	\\VH
l watcher	aJT
l watching	ZZD
l way $	`JT
l ways	^WG
l ways $	_YE
l we $	XUI
l we are	nDZ
l we can	aEY
l we could	aTJ
l we do	aIU
l we get	aHV
l we have	aHV
l we intend	iFX
l we owe	gHV
l we shall	dEY
l we take	aHV
l we want	gFX
l we will	jB\\
l we'll	qA]
l we'll $	aJT
l we'll go	aJT
l we're	s9e
l we're $	dJT
l we're changing	dIU
l we're doing	aGW
l we're going	dFX
l we're putting	aIU
l we're spending	aFX
l we've	n=a
l we've made	aJT
l wednesday	dJT
l week	i7g
l weekend	U\\B
l weekends	dHV
l weekly	aA]
l weeks	cB\\
l weight	\\ZD
l went	^[C
l went through	ZVH
l were	fa=
l were $	\\]A
l were already	ZZD
l were in	_UI
l what each	aFX
l what is	aJT
l what makes	\\XF
l what remains	aGW
l what we'll	aEY
l what we're	aHV
l what'	aJT
l what's	aJT
l what's changing	aJT
l when	YHV
l whether	ZYE
l which	VDZ
l which $	ZXF
l which can	ZYE
l which is	gGW
l which was	\\WG
l whichever	aFX
l while the	\\VH
l who has	aGW
l wide	]EY
l wiki	UWG
l will	gDZ
l will $	iDZ
l will be	aJT
l will do	aJT
l will have	dEY
l window	VEY
l wise	aEY
l with	ZC[
l with $	iB\\
l with dates	aHV
l with our	aGW
l with the	aHV
l withd	\\[C
l withi	aIU
l word	ZXF
l words are	aFX
l work	aGW
l work in	aIU
l worka	aIU
l worke	XWG
l worked	[VH
l workers	ZXF
l workflow	]FX
l workflows	aHV
l worse	ZZD
l would have	Z[C
l wrapper	aGW
l write	ZB\\
l writing	XC[
l writt	aHV
l written	b@^
l wrong	[VH
l wrong $	\\YE
l year	fB\\
l year'	]FX
l year's	[HV
l yearly	nDZ
l years	VGW
l yes	\\TJ
l yesterday	dHV
l you are	\\XF
l your	cb<
l yours	_ZD
l yourself	\\YE
l zero	\\[C
l zgc	aIU
l zone	W`>
l 々に	\\YE
l あ	\\UI
l あた	WYE
l あっ	\\VH
l あった	[TJ
l あら	`FX
l あり	ZTJ
l ある	^[C
l あわ	dFX
l あわせ	aIU
l いう	cJT
l いき	gHV
l いきま	gHV
l いく$	dFX
l いくつ	bTJ
l いこと	]GW
l いた	ZYE
l いた$	_]A
l いたの	bTJ
l いため	fHV
l いた手	ZWG
l いった	ZYE
l いて$	aJT
l いてい	ZVH
l いては	mFX
l いで	]IU
l いな	ZWG
l いない	_[C
l いに	aHV
l いので	dKS
l いは	a\\B
l いま	XHV
l いまし	eXF
l います	ZHV
l いよ	sDZ
l いよう	oHV
l いり	dDZ
l いりま	dDZ
l いるこ	]JT
l いるの	`JT
l いれ	ZYE
l いを	ZFX
l いサ	dGW
l い出	iGW
l い設	dJT
l うこ	lHV
l うこと	iJT
l うな	`TJ
l うに改	dJT
l う変	dGW
l う変え	aFX
l えい	bZD
l えが	\\UI
l えた	\\FX
l えたこ	aIU
l えの	ZTJ
l えま	dEY
l えまし	aIU
l えます	]JT
l えら	XHV
l えを	gC[
l え後	ZTJ
l え方	XWG
l お	X[C
l おいて	aFX
l おお	_UI
l おおむ	\\UI
l おかれ	\\TJ
l おく	ZUI
l おむ	\\UI
l おむね	\\UI
l おら	_UI
l おりま	[JT
l お使	\\TJ
l お使い	\\TJ
l お取	ZWG
l お客様	aSK
l お手	\\YE
l お約	dKS
l お約束	dKS
l お願い	_XF
l かか	\\UI
l かけて	aIU
l かじ	`FX
l かだ	ZWG
l かっ	YRL
l かは	bVH
l かは$	bVH
l から	XHV
l から$	aGW
l からは	YHV
l から半	aFX
l から見	\\ZD
l かれ	`TJ
l かれま	\\VH
l か一	\\XF
l か所	dDZ
l か消	aKS
l か確	\\[C
l か調	ZXF
l があ	^]A
l があっ	eXF
l があり	b_?
l がある	`UI
l がいく	ZVH
l がか	_TJ
l がこ	\\LR
l がこち	dIU
l がこれ	aFX
l がす	\\UI
l がで	_UI
l がな	\\VH
l がなか	\\VH
l がやる	aJT
l がら	XHV
l がり	ZHV
l がプ	ZXF
l が一	iVH
l が三	_TJ
l が二	ZXF
l が保	aUI
l が全	\\TJ
l が公	_VH
l が出	ZIU
l が取	gEY
l が実	_SK
l が届	aYE
l が年	aJT
l が引	]LR
l が引き	aJT
l が形	\\TJ
l が挙	\\YE
l が挙げ	\\YE
l が揃	ZXF
l が新	XYE
l が有	ZWG
l が止	ZKS
l が済	aHV
l が確	\\VH
l が経	\\VH
l が続	\\XF
l が自	XHV
l が落	`GW
l が見	^\\B
l が読	_LR
l が起	YTJ
l が起き	[[C
l が返	aXF
l が追	aFX
l が追い	aFX
l が進	\\WG
l が重	bTJ
l が重な	aUI
l き	TXF
l きい	ZHV
l きたの	aIU
l きだ	\\ZD
l きっ	\\XF
l きて	ZUI
l きてい	_XF
l きの	]TJ
l きます	VWG
l きる$	_SK
l き出	XJT
l き取	^KS
l き受け	dJT
l き合	_GW
l き残	aFX
l き残し	aFX
l き直	jJT
l き継	\\WG
l き続	dGW
l き続き	dGW
l き込	Y`>
l くし	aKS
l くす	aHV
l くだ	o`>
l くださ	lYE
l くつ	dVH
l くつか	aTJ
l くて	aKS
l くと	dYE
l くと$	_SK
l くない	dKS
l くなっ	ZZD
l くれ	_^@
l くチ	aFX
l ぐため	aKS
l け	ZFX
l けが	^[C
l けた説	ZXF
l けて	bEY
l けて$	iIU
l けに	^MQ
l けの	\\KS
l ける	\\GW
l けるこ	aJT
l けるた	aFX
l けれ	i@^
l け入れ	aJT
l け合	dHV
l け合い	aIU
l け替	ZYE
l げた	X\\B
l こ	\\GW
l こう変	dGW
l ここ	_LR
l ここに	aGW
l こす	aHV
l こそ	aHV
l こち	jHV
l こちら	jHV
l こで	_VH
l ことと	dFX
l ことは	XVH
l ことを	bKS
l こまで	`KS
l こり	_UI
l これ	gDZ
l これか	iJT
l これだ	aJT
l これを	dIU
l ころ	YGW
l ごと	`LR
l ご指	aKS
l ご指摘	aKS
l ご確認	_ZD
l ご連	_UI
l さい	oXF
l さい$	kXF
l させ	rEY
l さっ	\\[C
l さな	ZWG
l さない	dKS
l され	bUI
l されて	bSK
l される	aVH
l ざっ	\\WG
l ざと	aIU
l しい	X[C
l しく	ZWG
l した	UUI
l したた	aIU
l した内	aJT
l した改	aJT
l して$	cIU
l してい	YJT
l して取	aJT
l して次	X[C
l しで	_GW
l しは	aGW
l しまし	WXF
l しまっ	gHV
l しを	aJT
l し入	dEY
l し入れ	aHV
l し可	aIU
l し合	dIU
l し案	aFX
l し直	gA]
l じこと	aGW
l じた	ZVH
l じて	_TJ
l じめ	`FX
l すか	]HV
l すが	XHV
l すが$	XKS
l すで	VVH
l すでに	YVH
l すべ	bWG
l する	YHV
l するこ	`LR
l するた	aHV
l すると	gWG
l するの	\\YE
l す設	aFX
l ずだ	aSK
l ずつ	XIU
l ずの	\\YE
l ずら	dJT
l ずれか	a[C
l ずれも	[IU
l せ	[GW
l せい	ZJT
l せず$	dKS
l せて	dFX
l せてい	aGW
l せな	eC[
l せない	jGW
l せなか	ZIU
l せま	`HV
l せる	j@^
l せる$	dJT
l せを	gGW
l そ	WJT
l そう	aJT
l そのた	aFX
l それぞ	ZHV
l ぞ	ZHV
l ぞれ	XIU
l たか	Z\\B
l たし	XHV
l たす	_UI
l たず	aGW
l たせ	gIU
l たため	XGW
l たち	iDZ
l たちが	aIU
l たちに	dKS
l たとき	XVH
l たな	X]A
l たのが	aHV
l たので	fEY
l たのに	_WG
l たのは	_SK
l たび	[KS
l ため	XWG
l ためで	\\XF
l ために	\\SK
l ための	iEY
l たら	gNP
l たり	VYE
l たメ	aXF
l たメン	\\XF
l た不	ZYE
l た事	VGW
l た人	ZKS
l た件	kEY
l た件$	dFX
l た件で	gHV
l た内	aJT
l た内容	iGW
l た再	aHV
l た反	mGW
l た反省	mGW
l た可	_WG
l た可能	\\UI
l た場	\\EY
l た応	ZUI
l た指	]KS
l た方	_VH
l た根	_TJ
l た案	\\XF
l た理	`XF
l た経	ZXF
l た要	^TJ
l た要因	_YE
l た試	ZGW
l た説	ZXF
l た説明	ZXF
l た部	\\XF
l だか	dJT
l だけま	\\ZD
l だこ	]IU
l だこと	]IU
l ださ	o`>
l ださい	lYE
l だっ	fTJ
l だった	dUI
l だら	aHV
l ち	_JT
l ちが	]KS
l ちて	`GW
l ちら	_JT
l ちら$	dHV
l ちらで	dKS
l ちる	\\YE
l ち上げ	aGW
l ち主	aHV
l ち切	dKS
l ち帰	dGW
l ち帰り	aHV
l っか	ZXF
l っこ	aHV
l った	WVH
l った$	eWG
l った件	gKS
l った反	gIU
l った理	\\WG
l って	VVH
l って$	aHV
l ってお	dJT
l ってく	aXF
l つい	[KS
l ついて	\\LR
l つか	`XF
l つき	`DZ
l つず	dB\\
l つだ	\\UI
l つの	\\RL
l つよ	aHV
l づい	dXF
l づけ	c@^
l づける	aGW
l てい	W]A
l ていき	gHV
l ていく	dFX
l ていた	fZD
l ていな	[WG
l ていま	XIU
l ており	\\IU
l てく	iVH
l てくだ	d^@
l てこれ	aIU
l てしま	`JT
l ては$	]GW
l てま	dDZ
l てまい	dDZ
l てよ	]IU
l て公	dJT
l て取り	dJT
l て実	aHV
l て書	aIU
l て満	\\TJ
l て満た	\\TJ
l て集	aB\\
l であ	^XF
l でいる	aHV
l できま	_YE
l でした	WTJ
l ですが	VGW
l でな	ZDZ
l でに	^LR
l でに以	aIU
l でに次	dB\\
l での間	ZWG
l ではあ	aJT
l ではな	_UI
l では本	aEY
l では来	dJT
l では次	UXF
l でも	XGW
l でロ	ZWG
l で交	\\WG
l で保	aJT
l で公	dDZ
l で前	gDZ
l で動	\\ZD
l で収	aHV
l で取	aJT
l で取り	aFX
l で宣	aIU
l で巻き	aIU
l で当	aIU
l で打	gHV
l で挙	\\VH
l で接	_UI
l で提	aGW
l で次	\\JT
l で次の	\\JT
l で残	dKS
l で片付	dHV
l で直	dIU
l で確	UWG
l で終	aJT
l で終わ	gHV
l で継	ZZD
l で自	]JT
l で表	ZHV
l で見	XFX
l で警	aHV
l で通	YJT
l で配	aEY
l で非	aDZ
l という	iDZ
l とき$	\\WG
l ときで	ZXF
l とこ	YGW
l とし	ZJT
l とす	cGW
l とする	dEY
l ととし	aFX
l となっ	[KS
l とに	bHV
l とにし	jHV
l との	VHV
l ともと	Z[C
l とを	]LR
l とを申	aGW
l と分	aIU
l と判	XVH
l と取	aJT
l と合	gKS
l と変	\\YE
l と実	]KS
l と思	ZXF
l と明	aGW
l と次	_UI
l と次の	_UI
l と決	aFX
l と異	\\XF
l ど	[SK
l どま	ZHV
l どれ	bUI
l どれも	ZXF
l ない$	_UI
l ないた	fHV
l ないと	a[C
l ないの	dKS
l ないよ	oHV
l なが	[C[
l なけ	i@^
l なぜ	[VH
l なっ	\\XF
l なって	^XF
l なに	aHV
l なり	\\VH
l なる	iWG
l なる$	eWG
l におい	aFX
l におか	\\TJ
l にく	]HV
l にこ	gGW
l にここ	aJT
l にし	b>`
l にした	dIU
l にしま	dDZ
l にす	dIU
l にせ	aFX
l にせず	aFX
l にそ	\\UI
l につ	\\KS
l につい	\\LR
l にな	dYE
l になっ	^VH
l には$	d\\B
l にま	aEY
l にも	YFX
l にや	aHV
l にタ	aGW
l にレ	aIU
l に一	aJT
l に三つ	\\YE
l に上	XXF
l に予定	ZWG
l に件	aIU
l に伴	\\VH
l に作	aGW
l に全	[RL
l に分	[JT
l に分け	]IU
l に加	dJT
l に加え	aEY
l に反	dFX
l に取	[UI
l に合	^MQ
l に同	XJT
l に向	gKS
l に向け	gKS
l に報	aGW
l に増	]HV
l に変	YFX
l に学	aIU
l に完	gGW
l に宣	aFX
l に寄	aFX
l に対し	cKS
l に届	eXF
l に常	dHV
l に延	[IU
l に引き	aIU
l に復	aHV
l に必	_KS
l に戻	YEY
l に手	dFX
l に手を	gIU
l に指	gC[
l に振	ZYE
l に掛	aJT
l に改	gFX
l に改め	dHV
l に明	dEY
l に来	aHV
l に次を	`JT
l に気	WVH
l に決	aEY
l に片	aKS
l に片付	aKS
l に異	\\UI
l に直	`B\\
l に直す	aHV
l に着	iHV
l に着手	iHV
l に知	dFX
l に確	]IU
l に移	]JT
l に積ん	aHV
l に組	aHV
l に縮	]IU
l に置	dFX
l に自	_IU
l に表	aGW
l に要	ZFX
l に試	]GW
l に説	\\UI
l に載	cDZ
l に迷	aGW
l に送	`C[
l に進	[IU
l に開	]HV
l に障	aJT
l に音	aGW
l に鳴	dJT
l ぬ	dJT
l ぬよ	dJT
l ぬよう	dJT
l ねる	ZXF
l の	T^@
l のい	ZVH
l のいず	a[C
l のか	ZRL
l のが	`FX
l のがこ	gFX
l のこ	YUI
l のこと	YUI
l のつ	aJT
l ので$	iGW
l のと	[TJ
l のど	_XF
l のの	XJT
l のは$	ZTJ
l のは次	YTJ
l のま	\\TJ
l のみ	^VH
l のも	ZIU
l のもと	aIU
l のもの	gEY
l のよ	WXF
l のよう	WXF
l のを	`HV
l のア	`TJ
l のエ	XWG
l のコ	aWG
l のサ	Z[C
l のシ	aHV
l のス	ZYE
l のバ	XEY
l のヒ	dHV
l のビ	ZXF
l のプ	bZD
l のメン	aHV
l のリ	UZD
l のレ	\\XF
l のロ	a\\B
l の三	dXF
l の三つ	eTJ
l の中	_TJ
l の主な	ZWG
l の予	[MQ
l の事情	_XF
l の二	aFX
l の交	ZWG
l の人	ZEY
l の件	^LR
l の件で	dGW
l の作	ZIU
l の使	_SK
l の依	aDZ
l の修	YB\\
l の個	ZWG
l の値	a[C
l の停	WVH
l の停止	]C[
l の備	gIU
l の備え	dJT
l の先	dGW
l の入	VWG
l の内	[SK
l の写	aJT
l の処	_UI
l の半	YVH
l の参	gB\\
l の双	aGW
l の取	XKS
l の取り	ZGW
l の受け	aHV
l の合	]HV
l の同	cFX
l の四	ZKS
l の基	ZWG
l の報告	XYE
l の境	ZYE
l の増	ZLR
l の売	\\XF
l の変更	YIU
l の外	]FX
l の夜	]IU
l の実	fGW
l の宿	aIU
l の対	\\TJ
l の巡	aKS
l の常	`EY
l の年	dFX
l の広	\\YE
l の廃	dGW
l の応	_UI
l の性	_SK
l の性質	_SK
l の意	_XF
l の意味	\\XF
l の手続	ZXF
l の承	ZHV
l の担	]KS
l の指	]FX
l の提	aHV
l の操作	aUI
l の改	dLR
l の改善	gJT
l の数	dc;
l の新	\\FX
l の方法	_VH
l の施	gEY
l の施策	gEY
l の明	\\WG
l の更	WVH
l の最	gJT
l の月	dFX
l の期	]HV
l の条	d[C
l の条件	d[C
l の桁	aHV
l の検	_C[
l の構	XVH
l の様	dHV
l の標	dGW
l の横	aHV
l の次	aHV
l の段	cB\\
l の氏	_SK
l の決	\\ZD
l の流	[VH
l の流れ	aVH
l の滞	aHV
l の演	dKS
l の点	\\VH
l の点で	\\WG
l の照	\\SK
l の状	ZRL
l の環	_SK
l の発	\\TJ
l の種	aIU
l の穴	dEY
l の突	`FX
l の立	]JT
l の約	aHV
l の約束	aHV
l の組	UVH
l の経	f]A
l の経路	_YE
l の結果	YGW
l の緊	ZIU
l の聞	aGW
l の自	eDZ
l の複	]HV
l の要	[KS
l の見	WHV
l の見直	aJT
l の解	aFX
l の計	[GW
l の計画	aEY
l の試	`IU
l の説	_XF
l の調	ZFX
l の議	ZUI
l の議題	ZUI
l の貸	gGW
l の追	XJT
l の通り	dVH
l の長	\\XF
l の間$	\\YE
l の閾	aEY
l の際	`KS
l の順	[YE
l の順に	_UI
l は	W\\B
l はあ	]MQ
l はあっ	aHV
l はこち	aIU
l はず	_TJ
l はずだ	_SK
l はな	VYE
l は一	\\VH
l は三	Y^@
l は三つ	WXF
l は上	]HV
l は不	ZYE
l は以	XWG
l は以下	ZXF
l は作	aJT
l は内	ZWG
l は復	ZXF
l は必	gGW
l は新	ZWG
l は旧	aHV
l は本	ZFX
l は来	nHV
l は検	YHV
l は次	ZVH
l は次の	\\WG
l は次を	dHV
l は現	dJT
l は申	aJT
l は画	aFX
l は社	aEY
l は試	ZYE
l は誰	\\ZD
l は通	_XF
l は電	ZYE
l は順	aHV
l は順次	aHV
l ば	bWG
l ばし	dFX
l ばな	\\SK
l ばれ	\\WG
l ば次	aIU
l ひと	dIU
l びを	dDZ
l び順	ZXF
l へ	aFX
l への	XKS
l へ一	aJT
l へ変	]IU
l へ更	\\ZD
l へ移	dEY
l へ置	aIU
l へ自	]IU
l べ	VSK
l べき	ZTJ
l べく	dGW
l べく$	aJT
l べた	ZYE
l べて	`VH
l べて満	\\TJ
l べる$	aGW
l べると	\\XF
l まいり	dDZ
l まえ	cIU
l まえ$	cIU
l ました	TYE
l まず	d@^
l ませる	aJT
l まだ	UHV
l まった	cEY
l まで	XLR
l まで$	\\XF
l までに	]HV
l まな	aHV
l まり	_ZD
l まれ	^TJ
l まれて	\\XF
l まれる	_SK
l まわ	gHV
l まわり	dHV
l みが	ZYE
l みて	\\XF
l みま	[JT
l みる	`JT
l みを	TZD
l み具	]C[
l み取	XZD
l む	WXF
l むこ	aJT
l むこと	aJT
l むね	\\UI
l めた	[HV
l めたこ	aGW
l めて	\\EY
l めてま	aHV
l めで	\\XF
l めに	ZUI
l めに$	gDZ
l めま	mHV
l めまし	aGW
l めます	dKS
l めら	\\UI
l められ	\\TJ
l める	a@^
l める$	gFX
l めるべ	aJT
l めを	aIU
l め処	aGW
l め方	dJT
l め次	ZYE
l め次の	ZYE
l も	WEY
l もあ	\\WG
l もう	dJT
l もせ	ZUI
l もっ	ZWG
l もと$	aIU
l もとも	Z[C
l もの	XGW
l もの$	\\NP
l ものを	aHV
l も出	X[C
l も取	aIU
l も次	aIU
l も記	ZWG
l も起	_VH
l やす	dDZ
l やっ	YWG
l やめ	]JT
l やりま	dIU
l やる	]IU
l よい	_MQ
l よう$	rFX
l ような	k]A
l より	_]A
l らか	XFX
l らす	cKS
l らせな	gHV
l らな	TUI
l らは	YHV
l らま	aGW
l られ	[\\B
l られて	eVH
l られま	eUI
l られる	\\VH
l らわ	aFX
l らん	ZXF
l らんだ	ZXF
l ら半	aFX
l ら半年	aFX
l ら止	aHV
l ら自	cJT
l ら見	_ZD
l ら通	dB\\
l ら進	aGW
l ら配	ZHV
l りか	aIU
l りが	^WG
l りで	\\SK
l りで$	ZUI
l りを	aGW
l り先	]FX
l り出	]IU
l り分	\\YE
l り決	gKS
l り直	WVH
l り立	_WG
l り組	fKS
l り組み	dIU
l り組む	dFX
l り返	XXF
l り返さ	iIU
l り離	d[C
l るお	_TJ
l ること	`EY
l るた	[LR
l るため	_LR
l るだ	\\XF
l ると	_]A
l ると$	n\\B
l るべく	dGW
l るまで	b]A
l るよ	oDZ
l るよう	gGW
l るプ	aFX
l る予	dGW
l る予定	aHV
l る仕	`MQ
l る処	dFX
l る前	`JT
l る場合	_TJ
l る専	dIU
l る手	aJT
l る方は	ZVH
l る点	aGW
l る点は	aGW
l る状	\\\\B
l る規	dGW
l る際	XYE
l れから	jJT
l れぞ	XIU
l れぞれ	ZHV
l れた反	aGW
l れた経	ZXF
l れだけ	aJT
l れて	aZD
l れてい	aUI
l れない	]LR
l れに対	dKS
l れば$	aVH
l れま	ZRL
l れまし	_ZD
l れます	`RL
l れら	[JT
l れらを	dKS
l れる$	gWG
l れるこ	aFX
l れを	aMQ
l れ以	\\XF
l ろで	gHV
l わ	XLR
l わざ	aIU
l わせ	[HV
l わせる	aJT
l わっ	ZVH
l わって	ZWG
l わらせ	jJT
l わり	ZGW
l わる	[GW
l われ	[WG
l われる	_UI
l を	WMQ
l をあ	iDZ
l をい	\\VH
l をお使	\\TJ
l をか	aGW
l をこう	dIU
l をご	XUI
l をした	aGW
l をと	\\VH
l をな	ZIU
l をやり	aJT
l をオ	aEY
l をプ	aEY
l を一	WHV
l を上	dEY
l を予	dIU
l を予定	aIU
l を二	iIU
l を交	aFX
l を付け	dFX
l を以	aIU
l を以下	aIU
l を作	^IU
l を修	\\UI
l を倍	ZGW
l を借	\\UI
l を停	ZUI
l を入	sB\\
l を入れ	dHV
l を全	vC[
l を公	]GW
l を再	`XF
l を出	]LR
l を分	[EY
l を分解	\\VH
l を別	mFX
l を削	aZD
l を前	`LR
l を前に	aIU
l を加	_IU
l を受	[KS
l を受け	_LR
l を各	mC[
l を四	iDZ
l を図	aJT
l を壊	aIU
l を変	`GW
l を変え	aIU
l を始	ZGW
l を学	dEY
l を実	^LR
l を専	aIU
l を年	jFX
l を店	aHV
l を廃	nA]
l を当	]GW
l を待	`IU
l を得た	aJT
l を必	oDZ
l を想	gJT
l を戻	ZSK
l を手	XVH
l を打	aDZ
l を扱	aGW
l を投	_VH
l を持	VHV
l を教	dGW
l を教訓	dGW
l を整	YGW
l を断	`NP
l を断つ	dKS
l を新	gDZ
l を日	dHV
l を明	]JT
l を書	d?_
l を最	dDZ
l を有	]FX
l を期	aFX
l を来	aFX
l を東	aC[
l を機	gHV
l を段	ZHV
l を毎	mDZ
l を決	^IU
l を決め	dJT
l を洗	ZFX
l を点	dIU
l を申	gHV
l を申し	dGW
l を監	dGW
l を知	_UI
l を示	ZWG
l を社	aHV
l を約	gJT
l を約束	dJT
l を終え	aIU
l を組	lJT
l を経	gDZ
l を結	aGW
l を続	[^@
l を続け	UZD
l を総	aJT
l を繰り	iIU
l を自	aDZ
l を自ら	aHV
l を行	XIU
l を要	_UI
l を記	]HV
l を設	jDZ
l を試し	ZYE
l を読	ZUI
l を調	]FX
l を赤	dDZ
l を起	XJT
l を超	ZIU
l を踏	ZJT
l を踏ま	dIU
l を追	aGW
l を追加	dJT
l を送	UYE
l を逆	aJT
l を通	ZJT
l を週	gDZ
l を進	dKS
l を進め	cKS
l を適	aFX
l を選	_UI
l を避	aJT
l を部	aJT
l を配	aGW
l を重	gKS
l を重く	dKS
l を開	VVH
l を障	aHV
l を飛	aEY
l んだ$	ZYE
l んだこ	]IU
l アを	YJT
l アウ	S\\B
l アカ	[IU
l アス	ZYE
l アプ	[UI
l アラ	^B\\
l ィ	ZGW
l イ	_[C
l イア	WWG
l イセ	ZJT
l イッ	`DZ
l イト	_[C
l イド	ZYE
l インは	\\XF
l ウェ	S]A
l ウン	WIU
l ェ	TYE
l ェッ	^DZ
l エラ	W\\B
l オに	aFX
l オフ	^IU
l オー	WIU
l カウ	XIU
l キュ	XJT
l キン	aWG
l キー	\\GW
l クス	TYE
l クリ	]MQ
l グに	ZXF
l グラ	aHV
l グルー	dJT
l グロ	dC[
l ゲー	\\\\B
l コ	[VH
l サの	\\YE
l サイ	WXF
l サブ	\\VH
l サル	aHV
l サー	VYE
l サービ	ZUI
l シを	aFX
l シス	]JT
l シデ	XWG
l シー	aGW
l ジト	_LR
l ス	S_?
l スか	aJT
l スが	a\\B
l スに	aTJ
l スイ	`DZ
l スケ	dFX
l ステ	YNP
l スナ	aVH
l スプリ	aHV
l スワ	dTJ
l ス延	aIU
l セ	XHV
l セキ	`KS
l セス	XSK
l ゼロ	[EY
l ゾル	ZXF
l ゾー	VHV
l タを	gEY
l タグ	]IU
l タッ	ZWG
l ダク	dGW
l チ	hC[
l チェ	aDZ
l チケ	]GW
l チケッ	aGW
l チー	dIU
l チーム	uFX
l ット$	aGW
l ッド	aYE
l テム	[LR
l テ停	aFX
l トが	ZSK
l トご	aHV
l トで	]GW
l トに	aFX
l トの	XIU
l トへ	aFX
l トを	^LR
l トス	aJT
l トラ	[EY
l トレ	XFX
l トロ	XWG
l ト用	aJT
l ト設	aEY
l ド	[UI
l ドが	WVH
l ドの	ZZD
l ドは	\\\\B
l ドへ	aIU
l ドサ	\\UI
l ドバ	aWG
l ドメ	[HV
l ナッ	aVH
l ナン	UVH
l ナー	]KS
l ハー	ZJT
l バに	ZSK
l バの	YFX
l バイ	[WG
l バラ	[VH
l パス	dXF
l ヒー	\\[C
l ビ	XWG
l ビュ	`HV
l フラ	`KS
l フレ	ZVH
l ブが	ZSK
l ブの	aHV
l ブッ	dGW
l プシ	dXF
l プリ	VWG
l プリン	aHV
l プロジ	aJT
l プー	]JT
l ベン	[KS
l ボタ	]B\\
l ボッ	aFX
l ポイ	dIU
l ポジ	_LR
l マの	aIU
l ミラ	dJT
l ム	`HV
l ムで	cJT
l ムでは	`KS
l ムに	`KS
l ムの	^LR
l ムは	iGW
l ムは次	dIU
l ム部	i?_
l メ	SWG
l メイ	[HV
l メモ	XUI
l ャッ	WUI
l ュの	XXF
l ュリ	`KS
l ュー	ZEY
l ョッ	ZVH
l ョブ	`C[
l ラ	XUI
l ライン	\\WG
l ラス	cGW
l ラッ	aXF
l ラフ	[IU
l ラベ	`JT
l ラー	YB\\
l リケ	_TJ
l リゾ	ZXF
l リハ	aHV
l リポ	_LR
l リン	[MQ
l リント	aHV
l ルか	]JT
l ルが	_UI
l ルで	YFX
l ルに	ZHV
l ルの	XA]
l ルは	]JT
l ルへ	dJT
l ルを	YRL
l ルス	ZFX
l ルド	ZUI
l ルバ	\\QM
l ループ	dJT
l ル宛	aIU
l レイ	_[C
l レコ	_[C
l レビ	^IU
l レン	ZGW
l レー	\\EY
l ログ	VZD
l ログの	ZYE
l ロジ	dFX
l ロジェ	aJT
l ロス	\\ZD
l ロダ	dGW
l ンが	\\TJ
l ンに	ZEY
l ンは	X[C
l ンも	aJT
l ンキ	\\VH
l ンコ	]EY
l ンサ	bWG
l ンバ	a[C
l ンフ	gFX
l ンブ	dGW
l ・年	aFX
l ーが	\\VH
l ーの	XKS
l ーを	\\KS
l ーデ	ZZD
l ート	[A]
l ード	UVH
l ードの	ZUI
l ーネ	\\VH
l ービス	ZUI
l ーマ	[GW
l ーム	^JT
l ームが	]JT
l ームで	jJT
l ームは	gFX
l ールの	aIU
l ーン	[GW
l ー中	dA]
l ー済	aKS
l 一つの	\\WG
l 一件	_VH
l 一報	]JT
l 一文	aIU
l 一時	[WG
l 一緒	aIU
l 一致	WVH
l 一週	aGW
l 一部	fUI
l 三	_^@
l 三つ	eZD
l 三つだ	\\UI
l 三つの	gZD
l 三種	\\[C
l 三通	\\XF
l 三通り	\\XF
l 上が	d\\B
l 上は	\\XF
l 上限	XC[
l 下が	b`>
l 下に	]HV
l 下の	\\XF
l 下の$	ZYE
l 下のと	[UI
l 下の三	_[C
l 下を	^JT
l 下をお	ZXF
l 下を終	dIU
l 下を自	aHV
l 下を追	aGW
l 下記	[GW
l 下記の	[IU
l 不審	\\YE
l 不明	`DZ
l 世代	YGW
l 並	UXF
l 並び	\\WG
l 中の	YVH
l 中は	dC[
l 中央	\\YE
l 中身	_WG
l 主	ZWG
l 主な	_XF
l 了	jFX
l 予備	VWG
l 予告	dKS
l 予定さ	\\TJ
l 予測	dFX
l 予算	`IU
l 事前	dFX
l 事務	`IU
l 事実	a\\B
l 事情	aXF
l 事情が	\\TJ
l 事柄$	aHV
l 事案	YHV
l 二	YJT
l 二人	iGW
l 二度と	jKS
l 二重	XKS
l 互換	aIU
l 交わ	aFX
l 交代	UYE
l 人が	^XF
l 人に	^LR
l 人を	]IU
l 人事	aIU
l 人以	aJT
l 今	XXF
l 今後	cHV
l 今月	dIU
l 今期	aJT
l 今週	aKS
l 仕込	dDZ
l 仕込み	aGW
l 他社	\\ZD
l 付けた	aGW
l 付ける	iJT
l 付の	aTJ
l 付フ	aIU
l 以下が	_ZD
l 以下に	]HV
l 以下の	\\ZD
l 以下を	^JT
l 以内	_LR
l 以外	aGW
l 以降	ZJT
l 仮	\\ZD
l 仮説	\\ZD
l 件で	bDZ
l 件で$	gGW
l 件では	aGW
l 件とし	aIU
l 件数	\\HV
l 任の	XVH
l 任は	aIU
l 任先	ZXF
l 任者	`HV
l 企画	aGW
l 休日	iHV
l 会で	VFX
l 会に	aHV
l 会を	dEY
l 会合	ZSK
l 伴	\\VH
l 似	\\XF
l 位の	dFX
l 佐伯	dKS
l 体	^DZ
l 体制	]EY
l 体的	aJT
l 体的に	aJT
l 何も	\\XF
l 作っ	aIU
l 作で	_UI
l 作ら	]KS
l 作らな	aHV
l 作成	]JT
l 作業に	dJT
l 使	hVH
l 使い	XUI
l 使いの	\\TJ
l 使う	XJT
l 使っ	bVH
l 例外	YHV
l 供を	aGW
l 依存	\\IU
l 依頼	XGW
l 侵入経	aIU
l 便は	ZXF
l 係員	aHV
l 保す	aGW
l 保存	YFX
l 保証	ZTJ
l 信	YIU
l 信さ	\\VH
l 信を	aIU
l 信を受	aIU
l 信サ	aHV
l 信済	aHV
l 信用	_TJ
l 修は	aHV
l 修を	dKS
l 個	aJT
l 個人	ZRL
l 候	_VH
l 借り	\\UI
l 値	WYE
l 値が	e[C
l 値の	dKS
l 停止に	dIU
l 側	^FX
l 側で	]JT
l 側でも	aHV
l 側と	dDZ
l 偽装	ZWG
l 備	[LR
l 備え	]JT
l 備が	ZYE
l 備し	dIU
l 働	XWG
l 働い	\\WG
l 働実	aFX
l 償	aHV
l 優先	TXF
l 元	WZD
l 元で	\\VH
l 元と	\\VH
l 元の	\\JT
l 充て	ZGW
l 兆候	\\WG
l 先	U\\B
l 先の	ZSK
l 先を	aJT
l 先週	aEY
l 先頭	[JT
l 児童	ZUI
l 入	XJT
l 入れ	^=a
l 入れて	]HV
l 入を	aGW
l 入力	V\\B
l 入経	aIU
l 入経路	aIU
l 全	[MQ
l 全ア	aHV
l 全リ	`HV
l 全件	ZYE
l 全停	aFX
l 全員	TZD
l 全社	jGW
l 公	ZGW
l 公表	cKS
l 公開し	aGW
l 共	bWG
l 共有	XTJ
l 共通	XUI
l 共通し	ZXF
l 具	ZJT
l 具体	dGW
l 具体的	aJT
l 具合を	ZVH
l 兼ね	\\TJ
l 内と	dIU
l 内に	cJT
l 内は	ZYE
l 内容$	aIU
l 内訳	aUI
l 円を	aGW
l 再検	aJT
l 再現	XIU
l 再起	cWG
l 再開	bXF
l 冷却	ZYE
l 出	WWG
l 出す	aB\\
l 出すと	ZVH
l 出て	eUI
l 出を	aJT
l 出張	\\UI
l 分	UIU
l 分け	_FX
l 分けて	gGW
l 分けら	\\[C
l 分た	iJT
l 分たち	iJT
l 分で	[GW
l 分と	dHV
l 分は	gIU
l 分ま	ZZD
l 分割	`GW
l 分散	YGW
l 分検	ZGW
l 分解	\\VH
l 分解す	\\VH
l 分離	]DZ
l 切っ	aKS
l 切り	S[C
l 列	dUI
l 初か	aFX
l 初の	ZXF
l 初版	aIU
l 判定	\\IU
l 別ア	dJT
l 別ノ	ZYE
l 利	_YE
l 利用	VUI
l 利用者	[WG
l 到達	dGW
l 制に	`KS
l 制を	iEY
l 制停	aGW
l 刻ず	aHV
l 刻の	]JT
l 刻を	[GW
l 前	XZD
l 前で	_]A
l 前に	_MQ
l 前ま	dDZ
l 前週	gEY
l 割を	[HV
l 割合	_TJ
l 力	\\UI
l 力が	_TJ
l 力を	aGW
l 加	]GW
l 加え	cHV
l 効い	\\VH
l 効化	]JT
l 効果	_^@
l 動し	e]A
l 動す	aYE
l 動で	\\JT
l 動は	ZWG
l 動削	dFX
l 動化	ZFX
l 動更	`KS
l 動的	gEY
l 動解	]LR
l 務と	aGW
l 務に	aGW
l 務の	gHV
l 務時	aHV
l 勧告	aJT
l 化さ	\\UI
l 化し	[IU
l 匿名	]GW
l 半	dIU
l 半年	`JT
l 半期	iJT
l 協定	aGW
l 単	\\WG
l 単位	aKS
l 印が	_TJ
l 卸し	cB\\
l 参	_TJ
l 参加	a]A
l 反	hIU
l 反映	XDZ
l 反省	nIU
l 反省か	iJT
l 収	aHV
l 収束	aHV
l 収束し	aHV
l 取り	YHV
l 取り組	fKS
l 受	aC[
l 受け	[DZ
l 受け$	oC[
l 受けて	cIU
l 受け入	aJT
l 受付	UWG
l 口の	jDZ
l 口へ	_UI
l 口を	cGW
l 可	f[C
l 可能	YVH
l 可能性	aUI
l 台	ZXF
l 台に	gKS
l 台数	XKS
l 号が	ZWG
l 号を	aGW
l 各拠	dIU
l 各部	dEY
l 合	S\\B
l 合い$	aJT
l 合が	aZD
l 合は	\\TJ
l 合は$	_SK
l 合同	aIU
l 合意	_JT
l 合意し	gEY
l 合成	aJT
l 合計	dHV
l 同じこ	aGW
l 同一	\\SK
l 同時	VWG
l 同種	dIU
l 名	\\[C
l 名か	dIU
l 名が	_SK
l 名で	j@^
l 名へ	dIU
l 名前	b\\B
l 名化	aFX
l 名簿	aEY
l 向	aGW
l 向け	gC[
l 向け$	dIU
l 向けて	aHV
l 含	\\TJ
l 含ま	aSK
l 含まれ	aTJ
l 含め	]LR
l 告	UVH
l 告さ	\\VH
l 告され	\\VH
l 告す	aFX
l 告と	aHV
l 告を	dJT
l 告事	ZXF
l 告事項	ZXF
l 告知	aIU
l 味	\\XF
l 味を	ZXF
l 呼	\\UI
l 品	ZUI
l 員	T]A
l 員が	]LR
l 員に	\\XF
l 員の	YEY
l 員を	]DZ
l 員向	aGW
l 商品	`GW
l 問題の	_TJ
l 善	^IU
l 善に	aIU
l 営	iHV
l 営責	ZVH
l 営陣	aGW
l 器	_XF
l 四	YHV
l 四半	hJT
l 四半期	iEY
l 回か	dJT
l 回さ	\\YE
l 回し	gIU
l 回す	\\LR
l 回の	UXF
l 回のメ	aHV
l 回実	aGW
l 回復	_^@
l 回答	aHV
l 回線	ZJT
l 因	Y\\B
l 因を	\\WG
l 囲を	iA]
l 圧縮	bYE
l 在	]KS
l 地で	aGW
l 型	Z]A
l 型ア	dEY
l 報シ	lGW
l 報シス	gJT
l 報告事	ZXF
l 場	\\UI
l 場で	VFX
l 場合は	_SK
l 境	a_?
l 境変	_UI
l 増	aFX
l 増え	\\SK
l 増や	iC[
l 増員	dDZ
l 壊し	aJT
l 壊して	aJT
l 壊す	aFX
l 壊れ	[XF
l 変え	mDZ
l 変えま	dIU
l 変える	aJT
l 変わ	XWG
l 変数	_UI
l 変更	YDZ
l 変更は	\\TJ
l 変更を	aJT
l 外は	dGW
l 夜	\\XF
l 夜に	a`>
l 夜の	ZGW
l 大	XJT
l 大き	YKS
l 大で	ZVH
l 大口	dGW
l 大阪	XZD
l 失に	ZYE
l 始ま	\\WG
l 始め	`HV
l 委任	\\XF
l 威サ	ZXF
l 子カ	aFX
l 字	Z\\B
l 存	`GW
l 存さ	ZYE
l 存を	dIU
l 学びを	aGW
l 学期	aKS
l 学習	aFX
l 守契	aEY
l 安全	\\WG
l 完	iHV
l 完了	`B\\
l 定	TZD
l 定が	bVH
l 定さ	dVH
l 定され	bUI
l 定変	`GW
l 定対	]IU
l 定時	aJT
l 定表	aKS
l 実施し	XVH
l 実測	dEY
l 実現	aFX
l 実績	dC[
l 実装	oGW
l 実負	aIU
l 客	aSK
l 宣言	]IU
l 害が	ZUI
l 害で	]IU
l 害の	UUI
l 害は	_XF
l 宿	iDZ
l 宿題	iDZ
l 宿題$	dFX
l 審な	\\YE
l 対し	cKS
l 対して	aGW
l 対処	aFX
l 対応	VYE
l 専用	YFX
l 導	`IU
l 導入	\\JT
l 小	dFX
l 小さな	aHV
l 少な	aSK
l 局	`EY
l 局は	dGW
l 届	dWG
l 届い	bXF
l 届いた	\\VH
l 届か	ZXF
l 届く	d_?
l 履歴	[YE
l 巡回	aKS
l 差が	dKS
l 差を	dB\\
l 差分	^GW
l 巻	aIU
l 巻き	]JT
l 市と	dGW
l 市とし	aJT
l 布の	ZVH
l 布を	\\VH
l 布ツ	aHV
l 帯	\\UI
l 帯に	X[C
l 帯域	dGW
l 帰	dGW
l 帰り	aHV
l 常備	gFX
l 常口	aIU
l 常時	]HV
l 常終	ZXF
l 常設	dHV
l 平均	_VH
l 年ご	dB\\
l 年で	aGW
l 年の	XUI
l 年内	lEY
l 年内に	aIU
l 年度	jGW
l 年度内	dKS
l 年後	aFX
l 年跨	aFX
l 序を	aHV
l 度が	\\\\B
l 度と	jKS
l 度も	aUI
l 度内	iIU
l 庫連	aIU
l 廃し	dEY
l 廃止	`IU
l 延ば	`GW
l 延長	aIU
l 弊	dJT
l 式へ	aJT
l 式を	dKS
l 引	ZHV
l 引き	XEY
l 引き受	dJT
l 引き続	dGW
l 弱	dIU
l 張り	\\YE
l 強制	`KS
l 当を	iFX
l 当夜	_UI
l 当日	ZVH
l 当日の	_TJ
l 当時	g[C
l 当番	YKS
l 当社と	aHV
l 当者	\\VH
l 当行	]IU
l 形で	`FX
l 形に	aHV
l 影響	WSK
l 影響を	aVH
l 役	XXF
l 役会	]MQ
l 役割	_\\B
l 待た	aGW
l 従	_TJ
l 得た	dFX
l 得ら	ZVH
l 得る	_ZD
l 復	]ZD
l 復旧	[VH
l 復旧に	\\VH
l 復旧の	_TJ
l 循	aHV
l 循環を	aHV
l 徴	\\YE
l 必ず	jC[
l 必須	fJT
l 忙	dIU
l 応	VYE
l 応し	\\WG
l 応の	dIU
l 応方	aGW
l 急連	aHV
l 性	_WG
l 性の	e\\B
l 性を	`LR
l 性質	bSK
l 恒久	[IU
l 情が	\\TJ
l 情シ	aJT
l 情シス	aJT
l 情報シ	gJT
l 惑メ	ZZD
l 意し	jDZ
l 意した	gEY
l 意す	aJT
l 意味	a^@
l 態	[WG
l 態で	ZWG
l 態に	bXF
l 態を	ZGW
l 慣れ	ZVH
l 成し	ZHV
l 成に	aLR
l 成り	_WG
l 成監	aJT
l 我	aGW
l 我々	aGW
l 戻す	[DZ
l 戻り	aIU
l 戻る	]HV
l 所か	aHV
l 所属	\\SK
l 所要	]IU
l 手し	jDZ
l 手して	dJT
l 手を	bGW
l 手を付	aJT
l 手を入	dHV
l 手を打	gFX
l 手元	VTJ
l 手当	iC[
l 手当て	dEY
l 手数	\\ZD
l 手書	VWG
l 手続	\\YE
l 手続き	\\YE
l 手順で	\\VH
l 打	cIU
l 打ち	`HV
l 打つ	`KS
l 払	ZHV
l 承	aJT
l 承認	WFX
l 技	dJT
l 投稿	XEY
l 抜	YGW
l 抜き	aDZ
l 担任	ZUI
l 拠	dXF
l 拠は	\\YE
l 拠は以	ZXF
l 括部	\\UI
l 持	]JT
l 持た	dJT
l 持ち	[HV
l 持ち帰	dGW
l 持つ	TGW
l 指揮	TWG
l 指摘を	aKS
l 指標	gJT
l 挙	]VH
l 挙が	\\VH
l 挙げ	^XF
l 挙げら	\\YE
l 振り	WUI
l 捉え	aHV
l 掘り	aGW
l 掛け	]IU
l 探す	ZXF
l 推奨	dEY
l 掲載	\\UI
l 揃っ	ZXF
l 描き	aIU
l 提供	`HV
l 換性	aIU
l 損	aFX
l 携の	dFX
l 摘さ	ZTJ
l 摘を	aKS
l 摘を受	aKS
l 操	dVH
l 操作	]YE
l 操作で	\\UI
l 改	iDZ
l 改め	gMQ
l 改めま	gJT
l 改修	jFX
l 改善	^IU
l 改善に	aIU
l 改定	]JT
l 攻撃	_XF
l 敗を	]IU
l 教訓	dGW
l 教訓に	aJT
l 数	_WG
l 数が	W]A
l 数と	ZIU
l 数・	aIU
l 整備	gGW
l 整合	XWG
l 敷設	aGW
l 文	\\TJ
l 文で	ZJT
l 文を	]EY
l 文化	dJT
l 文字	XQM
l 文書	\\VH
l 文検	ZXF
l 斉に	aHV
l 料に	ZZD
l 料の	ZWG
l 料は	\\TJ
l 断した	_XF
l 断つ	gHV
l 断で	dHV
l 断に	gDZ
l 断の	]JT
l 断は	\\ZD
l 断を	aJT
l 断器	\\TJ
l 新	[SK
l 新す	[SK
l 新に	]JT
l 新は	]B\\
l 新人	dJT
l 新作	dGW
l 新設	cDZ
l 方の	\\IU
l 方は	iXF
l 方は$	bTJ
l 方向	dIU
l 方式	aHV
l 方法	_VH
l 方法で	\\TJ
l 方針	iA]
l 施	WVH
l 施し	XVH
l 施した	\\UI
l 施設	aEY
l 日から	gFX
l 日は	[KS
l 日ま	_TJ
l 日・	aFX
l 日以	]HV
l 日使	aGW
l 日前	aIU
l 日時	ZYE
l 日本	\\XF
l 日次	dEY
l 旧	`WG
l 旧い	\\WG
l 旧に	\\VH
l 旧の	dUI
l 明	[XF
l 明の	dEY
l 明は	\\XF
l 明文	dJT
l 明確	\\XF
l 明記	iDZ
l 星回	aHV
l 昨	ZXF
l 昨年の	ZXF
l 是	dJT
l 是正	gJT
l 時	]_?
l 時に	_JT
l 時は	jC[
l 時ア	ZGW
l 時停	\\XF
l 時刻	YIU
l 時点で	aSK
l 時系	\\UI
l 時系列	\\UI
l 時間	XDZ
l 景を	aEY
l 暫	]IU
l 暫定	]IU
l 暫定対	]IU
l 曜の	]JT
l 更し	aJT
l 更に	dKS
l 更新	VJT
l 更時	gEY
l 書	TXF
l 書いて	aIU
l 書か	[UI
l 書き残	aFX
l 書く	XTJ
l 書面	dIU
l 替えら	aIU
l 最も	aDZ
l 最中	dJT
l 最中で	aJT
l 最低	aGW
l 最大	[VH
l 月	dKS
l 月か	dFX
l 月で	aJT
l 月に	cA]
l 月の	^JT
l 月ま	aFX
l 月中	dKS
l 月例	aGW
l 月末	\\JT
l 月次	\\IU
l 有	\\VH
l 期	eFX
l 期ご	i@^
l 期に	gNP
l 期限	^DZ
l 未	aFX
l 未着	aGW
l 末に	cKS
l 末ま	aJT
l 末・	aFX
l 本	UZD
l 本を	dGW
l 本件を	aFX
l 本化	aJT
l 本日	XZD
l 本番	YHV
l 朽化	aGW
l 束	gIU
l 束し	fJT
l 束した	aEY
l 束しま	iJT
l 束と	aJT
l 束とし	aJT
l 条	\\XF
l 条件と	aIU
l 条件を	_YE
l 来	]IU
l 来年	gDZ
l 来月	gKS
l 来期	gGW
l 来週	nFX
l 来週の	aHV
l 枚の	aHV
l 果が	_]A
l 果の	aGW
l 果を	dDZ
l 果を受	dFX
l 査に	]IU
l 査室	aIU
l 栄養	aHV
l 根本	aGW
l 案を	jGW
l 案を採	aHV
l 棚卸	`KS
l 検出	ZHV
l 検査	\\FX
l 検知	bNP
l 検索	[UI
l 検討し	\\ZD
l 検証	Z<b
l 業	ZHV
l 業に着	aJT
l 業は	cHV
l 業を行	ZYE
l 業務	_JT
l 業店	]KS
l 業日	iFX
l 業者側	aJT
l 構成	TXF
l 様	^SK
l 様に	[JT
l 様式	dHV
l 標	aJT
l 標に	aGW
l 標を	aGW
l 標本	dIU
l 標準	dFX
l 横に	aHV
l 機で	Z[C
l 機に	dGW
l 欠	aGW
l 次	VYE
l 次か	aJT
l 次で	lB\\
l 次に	gFX
l 次の	X\\B
l 次のい	\\VH
l 次のよ	ZWG
l 次の三	gWG
l 次の事	[WG
l 次の処	ZUI
l 次の変	aJT
l 次の操	_TJ
l 次の改	gJT
l 次の施	dGW
l 次の点	\\UI
l 次の通	_VH
l 次の順	^TJ
l 次ス	aHV
l 次スプ	aHV
l 次回	[IU
l 止す	]JT
l 止に関	aFX
l 止め	WLR
l 止ボ	`GW
l 止時	XFX
l 正し	a[C
l 正を	gGW
l 正中	aIU
l 正常	XVH
l 正式	aFX
l 正版	_[C
l 残	\\NP
l 残す	oFX
l 残って	aEY
l 段	WYE
l 毎時	aJT
l 毎晩	iHV
l 毎月	nDZ
l 毎朝	jC[
l 毎秒	_XF
l 毎週	jEY
l 民票	aIU
l 気	XYE
l 気づ	[WG
l 水	aHV
l 求を	ZZD
l 決	]FX
l 決め	`DZ
l 決めた	jC[
l 況を	dHV
l 法	\\QM
l 法で	\\TJ
l 洗い	`EY
l 流せ	aFX
l 流れ	bVH
l 消え	[ZD
l 消し	`FX
l 消ま	ZXF
l 添付	aIU
l 済	dC[
l 済ま	aHV
l 済ませ	`GW
l 済み	^DZ
l 済みの	aHV
l 減ら	aKS
l 満	dXF
l 満た	dXF
l 満たす	_UI
l 漏え	bZD
l 演習	gHV
l 点か	]KS
l 点が	ZYE
l 点であ	\\UI
l 点の	]IU
l 点を	TWG
l 点検	]HV
l 点表	aJT
l 無制	ZWG
l 照を	aJT
l 照先	aHV
l 片	`GW
l 片付	iIU
l 片付け	iIU
l 片系	\\WG
l 版	bXF
l 版が	\\WG
l 版に	UWG
l 版を	jIU
l 物流	dGW
l 特	\\TJ
l 特定	ZZD
l 状の	]HV
l 状態	\\ZD
l 状態に	_VH
l 状況	bEY
l 独立	ZGW
l 率の	ZGW
l 率を	aEY
l 班	cLR
l 班の	aGW
l 現れ	_SK
l 現を	aJT
l 現時	_SK
l 現時点	_SK
l 現状	aHV
l 現試	ZHV
l 理	WWG
l 理と	]LR
l 理に	]IU
l 理の	ZIU
l 理由は	bXF
l 理画	X[C
l 環を	aHV
l 生か	dGW
l 生き	\\UI
l 用	TYE
l 用ア	dFX
l 用イ	aHV
l 用意	iDZ
l 用済	aGW
l 用者	[ZD
l 由	bVH
l 由と	]EY
l 由の	aJT
l 由は	bXF
l 由は次	\\XF
l 申し入	aHV
l 申請	\\DZ
l 画が	aDZ
l 画で	aGW
l 画に	aEY
l 画像	XZD
l 画書	aFX
l 画面の	\\WG
l 留し	_XF
l 番で	`JT
l 番の	VJT
l 番へ	ZWG
l 番を	mDZ
l 番号	UIU
l 番手	aGW
l 異	dYE
l 異な	dYE
l 異なる	_UI
l 疎通	]HV
l 疑	bVH
l 病院	\\YE
l 症状	[UI
l 発の	aIU
l 発注	gIU
l 登録	WIU
l 的に	\\IU
l 的には	dHV
l 監査	YIU
l 監視	WHV
l 盤	]IU
l 目に	aJT
l 目は	[ZD
l 目標	dHV
l 目的	ZYE
l 直	]FX
l 直し	jGW
l 直した	aFX
l 直して	aIU
l 直しま	gC[
l 直す	aFX
l 直後	_UI
l 直接	XLR
l 相談	aIU
l 省	nIU
l 省か	iJT
l 省から	iJT
l 看	aJT
l 看護部	aJT
l 着	lEY
l 着手	oA]
l 着手し	iHV
l 知	[[C
l 知の	^UI
l 知ら	SXF
l 知り	\\VH
l 短期	dDZ
l 研修	gJT
l 確	ZQM
l 確かめ	XXF
l 確化	ZVH
l 示す$	_WG
l 社	YRL
l 社か	\\TJ
l 社から	ZZD
l 社で	[FX
l 社と	dGW
l 社とし	aHV
l 社に	dHV
l 社の	WUI
l 社員	dKS
l 社外	aEY
l 票の	dJT
l 禁止	i?_
l 私	fFX
l 私た	fFX
l 私たち	fFX
l 秒に	YFX
l 秒へ	]JT
l 秒以	\\WG
l 秒前	ZWG
l 移す	`HV
l 程を	aHV
l 種の	[IU
l 稼働	ZRL
l 積も	VVH
l 積ん	aHV
l 穴	dJT
l 空振	aFX
l 突き	_FX
l 突合	`GW
l 立た	_[C
l 立ち上	aGW
l 競合	_UI
l 筐体	aHV
l 答が	_TJ
l 策	TYE
l 策を	[UI
l 箇所	dDZ
l 管庫	_TJ
l 範囲	]LR
l 範囲を	aIU
l 系	\\XF
l 系は	\\YE
l 系列	\\UI
l 系統	iEY
l 約で	_TJ
l 約の	ZSK
l 約を	gDZ
l 約束	eJT
l 約束し	cKS
l 約束と	aJT
l 索イ	ZXF
l 索引	\\WG
l 細	aHV
l 終	dJT
l 終え	jDZ
l 終える	aIU
l 終わ	fHV
l 終わら	jJT
l 組み	`GW
l 組む	gC[
l 組むこ	aJT
l 経営	XKS
l 経由	iC[
l 結び	aHV
l 結果	XIU
l 結果が	ZWG
l 結果を	]IU
l 絞っ	aJT
l 統で	aFX
l 統に	aHV
l 統一	lEY
l 統括	\\UI
l 続く	_XF
l 続す	\\[C
l 続数	aJT
l 緊急	^IU
l 総務	gEY
l 緒に	aIU
l 線を	iFX
l 練に	dJT
l 練の	`KS
l 練を	lDZ
l 縮め	gGW
l 績を	aFX
l 繁	dIU
l 繁忙期	dIU
l 織	aJT
l 繰	iIU
l 繰り返	iIU
l 置い	`JT
l 置く	hFX
l 置に	aFX
l 置は	\\XF
l 置を	[HV
l 署に	aIU
l 義務	aIU
l 翌	iIU
l 翌日か	aJT
l 翌週	aDZ
l 習を	dHV
l 老朽	aGW
l 考	aYE
l 考え	a\\B
l 考えら	\\YE
l 者	UVH
l 者から	\\VH
l 者の	WSK
l 者は$	\\WG
l 者は次	\\TJ
l 者へ	]JT
l 者を	]JT
l 者側	aJT
l 者側の	aJT
l 聞き	[JT
l 職	\\WG
l 職者	XVH
l 能	cXF
l 能を	ZHV
l 能性	[YE
l 膨	ZXF
l 膨ら	ZXF
l 膨らん	ZXF
l 臨	aFX
l 自	hDZ
l 自ら	jC[
l 自らの	dJT
l 自体	ZGW
l 自分	\\KS
l 自分た	iJT
l 自動	_C[
l 致す	\\VH
l 英語	_UI
l 荷	_\\B
l 荷の	aC[
l 荷を	a\\B
l 荷試	]KS
l 落	gIU
l 落と	]HV
l 蓄電	ZGW
l 行い	gFX
l 行う	bFX
l 行うこ	gJT
l 行し	VGW
l 行っ	[TJ
l 行の	UUI
l 行わ	^YE
l 行を	WIU
l 行中	dKS
l 行数	gB\\
l 術	`GW
l 術部	aHV
l 衛星	aHV
l 被害	\\SK
l 装	aMQ
l 装す	dA]
l 装は	aKS
l 補	XXF
l 複を	aGW
l 複製	\\JT
l 要	b^@
l 要が	\\UI
l 要と	aIU
l 要因	dZD
l 要時	]IU
l 要求	[VH
l 見せ	aEY
l 見分	\\YE
l 見分け	\\YE
l 見直	lIU
l 見直し	iEY
l 見込	X]A
l 視で	\\VH
l 視は	ZUI
l 視を	aGW
l 覧を	iFX
l 観測	]GW
l 解す	\\VH
l 解する	\\VH
l 解決	ZXF
l 触ら	]GW
l 言い	aGW
l 言し	dEY
l 言を	dFX
l 言語	ZYE
l 計す	dHV
l 計に	aIU
l 計の	g?_
l 計レ	aKS
l 計測	[HV
l 計画	aJT
l 計画に	aEY
l 計算	ZUI
l 討	[\\B
l 討し	\\ZD
l 訓	dGW
l 訓に	aJT
l 訓練	`JT
l 記の	_GW
l 記は	aFX
l 設け	iDZ
l 設す	gJT
l 訳	aUI
l 証	UZD
l 証さ	\\WG
l 証を	]HV
l 証ア	aFX
l 証明書	XWG
l 証環	_DZ
l 評判	aGW
l 試し	UGW
l 試した	ZYE
l 試す	gFX
l 試作	dGW
l 試合	aHV
l 試算	aIU
l 試験	]DZ
l 話で	XVH
l 話の	dFX
l 話を	gFX
l 該当	]XF
l 認さ	_UI
l 認を	aFX
l 語	\\YE
l 誤り	ZVH
l 説	hZD
l 説明	b[C
l 説明は	ZXF
l 読	ZXF
l 読ん	ZXF
l 課	lEY
l 課で	iHV
l 課では	gHV
l 課と	]TJ
l 課題	dEY
l 課題と	aHV
l 調停	aFX
l 論の末	aEY
l 講じる	dHV
l 警報	aGW
l 議に	dEY
l 議題	ZUI
l 護部	aJT
l 象	bXF
l 象を	ZGW
l 象件	dHV
l 負	\\XF
l 責任	[LR
l 貼り	dKS
l 資料	\\TJ
l 質	gTJ
l 赤く	dDZ
l 起き	XXF
l 起きて	\\WG
l 起こり	\\VH
l 起動	\\ZD
l 起票	aIU
l 超え	[EY
l 超過	dIU
l 跨ぎ	aFX
l 踏	[IU
l 踏ま	dIU
l 踏まえ	cIU
l 身の	\\WG
l 較の	aEY
l 載せ	_HV
l 込ま	_GW
l 込み	W[C
l 込んだ	aHV
l 返さな	dKS
l 返っ	\\UI
l 返る	\\YE
l 迷	aIU
l 迷っ	dEY
l 追	fHV
l 追い	aFX
l 追っ	aJT
l 追って	aJT
l 追加	`EY
l 追跡	aEY
l 退	\\WG
l 退職	XVH
l 送	X_?
l 送が	aHV
l 送る	cDZ
l 途中	_YE
l 通	cZD
l 通して	ZXF
l 通っ	ZYE
l 通り	bXF
l 通りで	dWG
l 通る	\\ZD
l 通信	XWG
l 連動	aFX
l 週	bIU
l 週か	gJT
l 週から	dJT
l 週に	aIU
l 週の	iA]
l 週ま	aHV
l 週同	aFX
l 週次	_IU
l 週間	cDZ
l 進	_HV
l 進め	cGW
l 進めて	gJT
l 進める	gFX
l 進め方	dJT
l 進捗	]JT
l 進行中	aKS
l 遅	VVH
l 遅れ	WUI
l 運営	]LR
l 運用	aKS
l 過	TGW
l 過し	aEY
l 過を	dIU
l 達	aJT
l 達成	aJT
l 違	[XF
l 違っ	\\YE
l 適	dJT
l 適用	_GW
l 選ば	\\YE
l 部が	`B\\
l 部で	XTJ
l 部と	dGW
l 部とし	aGW
l 部の	]GW
l 部は	gIU
l 部は以	aHV
l 部委	YHV
l 部局	ZIU
l 部監	]GW
l 部署	gHV
l 部門	cC[
l 配	YMQ
l 配信の	dKS
l 配備	dC[
l 重	XHV
l 重く	dKS
l 重な	dTJ
l 重なっ	aUI
l 重に	aYE
l 重引	aIU
l 重複	c?_
l 重要	`EY
l 量の	gGW
l 針	gFX
l 録	\\TJ
l 録係	aFX
l 長さ	_WG
l 長と	aEY
l 長を	dEY
l 長期	dDZ
l 門の	aGW
l 開前	ZHV
l 開後	\\YE
l 間	VUI
l 間あ	dFX
l 間ご	]HV
l 間で	[JT
l 間に	SZD
l 間に合	aJT
l 間を	`EY
l 間以	]IU
l 間体	aHV
l 間前	gDZ
l 間外	aHV
l 間後	ZWG
l 閾値	dGW
l 防	WHV
l 防ぐ	]KS
l 防げ	\\WG
l 防止の	aIU
l 降は	ZWG
l 限が	_XF
l 限で	ZYE
l 限ら	aXF
l 限られ	_VH
l 限を	bB\\
l 限付	dFX
l 限切	\\UI
l 限定	U^@
l 限申	aHV
l 限設	aHV
l 院に	ZYE
l 陣	aIU
l 除し	\\XF
l 除す	XWG
l 除去	aFX
l 除系	aJT
l 階的	cA]
l 際	dXF
l 際の	]FX
l 障害で	dIU
l 障害の	\\UI
l 障害時	ZXF
l 集め	dFX
l 集を	dIU
l 離し	XWG
l 電子	dC[
l 電時	aHV
l 非同	aDZ
l 非常	aIU
l 非推	dEY
l 面が	_SK
l 面で	`EY
l 面に	h@^
l 面の	X`>
l 面共	aFX
l 面的	aGW
l 面禁	aGW
l 音声	gJT
l 響の	gEY
l 響を	^WG
l 響を受	aVH
l 頂い	ZHV
l 項目は	_WG
l 順	VWG
l 順に	XKS
l 順の	aHV
l 順を	]HV
l 順番	[KS
l 領域	XYE
l 頭に	gFX
l 頼ら	aJT
l 願	_XF
l 類	\\[C
l 食	aYE
l 食い違	_ZD
l 駅係	aHV
l 験が	\\\\B
l 験に	`JT
l 験の	aKS
l 験を	`HV
l 鳴っ	aJT
listed 1	YIU
listed 2	VGW
listed 3	S[C
listed 4	SZD
listed 5	XJT
p 1	TGW
p 2	_TJ
p 3 8	ZWG
p 8	ZWG
p 8 2	ZWG
p about the	aHV
p apolo	]IU
p apology	]IU
p balan	\\XF
p balancer	\\XF
p concl	ZGW
p conclusion	ZHV
p data	UEY
p does	\\ZD
p encod	ZZD
p encoding	ZZD
p follow through	dFX
p gloss	\\XF
p glossary	\\XF
p healt	aHV
p how the	ZVH
p i	_WG
p inter	XXF
p learn	VWG
p limit	\\YE
p load balancer	\\XF
p optio	XVH
p options	XVH
p path	W]A
p posts	VFX
p postscript	VFX
p repli	ZYE
p replication	ZYE
p retro	ZGW
p scope	]JT
p scope of	]JT
p slack	ZFX
p the two	ZYE
p throu	dFX
p through	dFX
p two	ZYE
p versi	Z[C
p video	ZZD
p video encoding	ZZD
p were	ZZD
p what about	aHV
p い	ZUI
p いた	\\TJ
p け	WXF
p し	VUI
p した	XSK
p そ	ZJT
p その	ZJT
p その後	ZJT
p た	TWG
p だ	XHV
p った	UXF
p つ	XWG
p でき	U[C
p にで	ZXF
p にでき	ZXF
p の	VVH
p のロ	ZWG
p のログ	ZWG
p の後	ZJT
p の後$	ZJT
p ふ	VFX
p るこ	\\XF
p ること	\\XF
p カー	ZWG
p カーネ	ZWG
p シュ	UWG
p ット	SZD
p ネル	ZWG
p ネルの	ZWG
p ハ	XZD
p ポ	ZC[
p マ	ZXF
p ルの	_ZD
p レ	ZYE
p レー	\\TJ
p ログ$	ZWG
p ード	[TJ
p ーネ	ZWG
p ーネル	ZWG
p 不	\\WG
p 仮	aUI
p 仮説	aUI
p 仮説$	_UI
p 出	_SK
p 割	\\XF
p 動	XXF
p 原因$	VJT
p 合	\\VH
p 告配	aHV
p 告配信	aHV
p 回	\\ZD
p 回避	ZWG
p 回避策	ZWG
p 囲	XZD
p 害	T]A
p 広	aHV
p 広告	aHV
p 広告配	aHV
p 後	[EY
p 応	TZD
p 意	_SK
p 所	VXF
p 手順	\\XF
p 手順$	\\XF
p 撃者	ZXF
p 撃者に	ZXF
p 攻撃者	ZXF
p 景	UXF
p 点	_TJ
p 版	\\XF
p 現	ZYE
p 理	WXF
p 用者	ZYE
p 用語	\\VH
p 用語$	\\VH
p 知	XFX
p 範	XZD
p 範囲	XZD
p 範囲$	XZD
p 経	VEY
p 者	b\\B
p 者に	ZXF
p 者にで	ZXF
p 背	UXF
p 背景	UXF
p 背景$	UXF
p 行	UXF
p 表	_TJ
p 資	TZD
p 運	TYE
p 避	ZWG
p 避策	ZWG
p 避策$	ZWG
p 関	[XF
p 障	U]A
p 障害	U]A
p 順	X[C
prose 0	R]A
t 0	ZXF
t 1	UYE
t 12	Z[C
t 14	XYE
t 50	aIU
t 6	`DZ
t ^ according	aXF
t ^ agreed	aJT
t ^ all	_WG
t ^ because	aHV
t ^ depending	\\VH
t ^ during	dTJ
t ^ each	dGW
t ^ few	\\WG
t ^ for	U^@
t ^ from	dFX
t ^ gaps	aIU
t ^ having	]LR
t ^ how	\\XF
t ^ load	ZXF
t ^ no	YGW
t ^ nobody	aEY
t ^ nothing	aFX
t ^ now	dIU
t ^ once	\\VH
t ^ one	]IU
t ^ people	ZWG
t ^ pr	aFX
t ^ problem	\\YE
t ^ recovery	aIU
t ^ several	\\\\B
t ^ short	YHV
t ^ since	gGW
t ^ so	jGW
t ^ start	aGW
t ^ still	dEY
t ^ the	VVH
t ^ three	a[C
t ^ try	aHV
t ^ voices	ZWG
t ^ we'd	aJT
t ^ we've	gGW
t ^ what	X^@
t a five	aFX
t a joint	aFX
t a repeat	aHV
t a restore	aJT
t a single	aGW
t a year	aHV
t about it	cLR
t above the	aFX
t accep	iB\\
t accepted	iB\\
t according	aXF
t according to	aXF
t accordingly	aGW
t addin	dFX
t adding	dFX
t adding to	aIU
t affec	bWG
t affected	bWG
t after that	aHV
t again	[EY
t again we	dEY
t agree	dGW
t agreed	jFX
t agreed in	dHV
t agreed that	aIU
t ahead	aIU
t all	UJT
t all times	\\XF
t alrea	\\FX
t already	\\FX
t already live	aJT
t an owner	iFX
t and	_?_
t and a	aGW
t and from	ZXF
t and have	]KS
t and i've	aIU
t and more	aJT
t and so	aEY
t and this	dJT
t and to	aGW
t and we	[FX
t and we're	aIU
t and which	aHV
t and with	dJT
t answer to	aFX
t any	ZSK
t any longer	dFX
t any of	eUI
t anywa	aJT
t anyway	aJT
t appro	jEY
t approval	aEY
t approved	aIU
t are	WIU
t are $	\\ZD
t are being	aJT
t are cheap	aFX
t are going	aHV
t as $	\\ZD
t as it	aYE
t as of	aEY
t as one	\\]A
t as we	\\[C
t asked	\\KS
t asked for	gGW
t asked the	aHV
t at	\\TJ
t at a	ZYE
t at start	ZXF
t at the	\\RL
t at this	\\WG
t attached	aEY
t attacker	\\UI
t audit	aGW
t authority and	aFX
t autom	aFX
t avoid	aJT
t away	jC[
t backu	ZZD
t bad	]HV
t be	[IU
t be able	aJT
t be boring	aGW
t be the	aEY
t becau	[IU
t because	[IU
t because $	[ZD
t because nobody	aEY
t because of	aHV
t becom	dC[
t become	aDZ
t been	ZEY
t been given	aEY
t begin	aHV
t begins	aHV
t begun	dC[
t behav	ZWG
t being	d@^
t bette	]JT
t better	]JT
t betwe	[VH
t between	[VH
t between the	\\VH
t beyond that	aHV
t binary	ZYE
t bites	aJT
t borin	dFX
t boring	dFX
t bound	]GW
t bound ourselves	aJT
t bridg	dEY
t bridge	dEY
t bring the	\\UI
t bug	XGW
t but	YWG
t by horizon	aIU
t by one	aFX
t by the	ZJT
t call	TDZ
t call engineer	ZXF
t call the	aGW
t came back	ZXF
t came of	aHV
t came out	gGW
t can be	bVH
t can expect	aEY
t can make	aHV
t can't	]TJ
t carried out	_ZD
t carry	dEY
t cause	UXF
t caused	ZXF
t cell	aGW
t centr	]GW
t centre	]GW
t chain	^VH
t chanc	dHV
t chang	cLR
t changed	aFX
t changing	iFX
t changing $	dIU
t cheap	aFX
t cheap so	aFX
t check that	aIU
t chief	aGW
t chose	aIU
t circu	aZD
t circumstances	aZD
t class of	aIU
t clien	[ZD
t close	cLR
t closed	fDZ
t clust	\\XF
t cluster	ZVH
t colle	VHV
t come	`HV
t come $	dB\\
t comin	mC[
t coming	mC[
t commi	[IU
t committed	dFX
t committed to	aFX
t compr	_ZD
t concr	dHV
t concretely	aHV
t confi	S\\B
t consequence	aGW
t consequences	\\ZD
t consi	eUI
t consisted	\\\\B
t consisted of	\\\\B
t conta	g\\B
t contact	ZXF
t contact with	ZXF
t contained	_TJ
t contains	_VH
t conti	dIU
t core	aIU
t could	ZYE
t could not	_TJ
t council	aEY
t cover	dGW
t covers	aIU
t covers $	aIU
t crew	dGW
t cross	ZYE
t crosses	ZYE
t customers	\\VH
t date	`KS
t dates	dGW
t dates $	dGW
t day	W[C
t day $	ZYE
t decem	aIU
t december	aIU
t december $	aIU
t decided that	aHV
t defec	XYE
t depar	aIU
t department	gFX
t depending	\\VH
t descr	ZYE
t deser	aEY
t deserve	aEY
t desig	a_?
t design	\\ZD
t detec	aIU
t did this	\\UI
t did three	ZWG
t differently $	aGW
t direct	aGW
t disag	\\XF
t disk	ZWG
t displ	\\VH
t divid	aGW
t divided	aGW
t divided the	aGW
t dns	aHV
t do $	dIU
t do so	aKS
t do the	_XF
t doing	l@^
t doing about	dHV
t don't want	aIU
t done	[IU
t done before	aEY
t down in	aEY
t draft	aFX
t durin	gWG
t during	gWG
t during the	gWG
t duty	\\XF
t each	^IU
t each of	aGW
t earn	aFX
t effect	]GW
t effor	dGW
t effort	dGW
t eleve	aJT
t eleven	aJT
t else	dIU
t end	TGW
t ends	dC[
t engin	ZGW
t engineering	cHV
t engineering has	aJT
t engineers	VHV
t entit	ZZD
t error	_YE
t even	aJT
t events	ZZD
t every	_KS
t excha	aHV
t exist	]HV
t existing	]IU
t expec	XVH
t exper	aGW
t expla	ZYE
t explo	_ZD
t fact	ZWG
t facto	aIU
t factor	aIU
t facul	aEY
t failu	XZD
t failure	XZD
t false	ZWG
t fault	_SK
t fault $	ZXF
t feature	\\WG
t few	^VH
t filed	aFX
t findi	WVH
t finding	\\XF
t finis	gGW
t finished	dEY
t first hour	Z[C
t five line	aFX
t fix	dEY
t fixes	]JT
t fixing the	aFX
t fligh	aIU
t flight	aIU
t folks	dIU
t follow	dC[
t following	XVH
t following be	aHV
t following had	ZVH
t following has	aEY
t following once	ZZD
t following the	aIU
t follows	UWG
t for	UWG
t for a	UYE
t for and	aIU
t for customers	ZZD
t for good	ZGW
t for its	dDZ
t for our	aGW
t force	_XF
t fortn	aHV
t four	U\\B
t fourt	aHV
t fourth	aHV
t freez	aDZ
t friday the	Z[C
t from	XFX
t from it	aFX
t from now	iEY
t from this	jDZ
t from us	gEY
t gaps	aIU
t get	[KS
t get a	aHV
t get there	dHV
t gets	aGW
t given	[IU
t go	YGW
t go through	aGW
t going	_GW
t going on	Z[C
t going to	mEY
t gone	_VH
t got	`GW
t got a	dEY
t green	dHV
t grid	ZYE
t group	]KS
t group is	aJT
t habit	aGW
t habits	aGW
t had	\\XF
t had at	ZYE
t had been	XWG
t had to	_QM
t had we	aJT
t handl	ZJT
t hands	dDZ
t happe	WTJ
t happened	ZUI
t has	j>`
t has asked	aHV
t has been	nDZ
t has set	aDZ
t has signed	aFX
t has taken	aGW
t have	ZLR
t have agreed	dJT
t have finished	aHV
t have found	dDZ
t have undertaken	aJT
t havin	]LR
t having	]LR
t hence	lB\\
t hence $	gFX
t here'	YSK
t here's	YSK
t hindsight the	aHV
t histo	\\YE
t hold	aFX
t homew	dDZ
t homework	dDZ
t homework $	aFX
t horiz	aIU
t horizon	aIU
t horizon $	aIU
t host	_YE
t hour	bYE
t house	dJT
t how the	_VH
t how we	[JT
t how we're	aGW
t if	^TJ
t if $	bYE
t if we	ZHV
t if you	f]A
t immed	XHV
t in flight	aIU
t in force	_XF
t in future	aFX
t in more	Z\\B
t in particular	ZWG
t in response	aJT
t in three	a[C
t information	aIU
t informed	ZYE
t infra	aFX
t input	\\UI
t inputs	\\UI
t insid	\\WG
t inside	\\WG
t insta	aXF
t instr	aEY
t instructed	aEY
t inten	mDZ
t intend	iFX
t intend to	gGW
t into	ZJT
t into a	ZZD
t invol	\\WG
t involved	\\WG
t is	\\EY
t is $	gEY
t is being	dHV
t is closed	aHV
t is going	aFX
t is in	aIU
t is now	gEY
t is on	iDZ
t is the	gFX
t is therefore	aJT
t is to	i?_
t is under	gJT
t is what	VYE
t isn't	aDZ
t isn't a	dGW
t issue $	aIU
t it	ZGW
t it $	aGW
t it a	dHV
t it is	YIU
t it out	aEY
t it we	jB\\
t it will	aGW
t it won't	aIU
t it's	[JT
t its own	dJT
t its part	aGW
t its price	Z[C
t itsel	]FX
t itself	]FX
t itself as	ZXF
t itself has	aHV
t itself was	aFX
t job $	ZIU
t joint	iB\\
t jointly	aHV
t keep	]IU
t kinds	\\VH
t know what	aIU
t label	aEY
t land	dJT
t last	YEY
t laste	ZYE
t lasted	ZYE
t lasti	aHV
t lasting	aHV
t layers	_VH
t layers $	ZYE
t lead	Z[C
t less	j>`
t less likely	aGW
t lesso	]FX
t let's	aEY
t likely $	aGW
t limit	XWG
t limits	ZZD
t line	ZHV
t lines	\\XF
t lines were	ZXF
t link	dFX
t littl	aIU
t little	aIU
t live	jA]
t live $	aJT
t load	ZXF
t log	bZD
t logge	aGW
t logged	aGW
t logs	a\\B
t long	XFX
t long term	aGW
t longe	jDZ
t longer	jDZ
t look at	Z[C
t lost this	aJT
t made to	dEY
t maint	VTJ
t maintainers	aDZ
t make	cIU
t makes	aYE
t manag	\\DZ
t management	\\IU
t manager	ZDZ
t managers	ZLR
t map	ZVH
t matte	ZKS
t may	UYE
t me	aIU
t meani	aJT
t meaning	aJT
t means	]MQ
t meant	aYE
t meant to	ZZD
t measu	ZIU
t mediu	aHV
t medium	aHV
t medium term	aHV
t meeti	aFX
t meeting	aFX
t memor	ZXF
t memory	ZXF
t menti	_[C
t miles	aJT
t milestones	aJT
t momen	\\\\B
t moment	\\\\B
t moment $	ZYE
t money	aIU
t month	iEY
t months	aIU
t more is	aJT
t more than	aEY
t mostl	aHV
t mostly	aHV
t must $	\\VH
t neede	ZYE
t needed	ZYE
t netwo	XIU
t network	XIU
t never	nA]
t next	lEY
t next one	aGW
t next time	jHV
t night	ZTJ
t no	XIU
t no longer	dJT
t nobod	^EY
t nobody	^EY
t nobody had	aFX
t none	_JT
t not a	ZUI
t not have	ZYE
t notes	ZZD
t nothi	_GW
t nothing	_GW
t notice	]DZ
t now	eFX
t now has	aJT
t now on	iEY
t now somebody's	aHV
t numbe	eVH
t number	\\\\B
t number of	Z[C
t numbers	aUI
t numbers $	ZXF
t observability	aJT
t obvio	aFX
t obvious	aFX
t occur	ZZD
t of $	\\VH
t of hands	aHV
t of it	ZIU
t of our	gFX
t of that	aIU
t of them	_[C
t of these	YTJ
t of things	ZHV
t of three	\\[C
t of us	ZHV
t off	\\FX
t offic	`KS
t on	WFX
t on $	aDZ
t on a	ZVH
t on it	aEY
t on our	iB\\
t on the	WRL
t on this	aGW
t on us	dC[
t on we	Z[C
t one $	ZFX
t one by	aFX
t one of	bZD
t one or	\\UI
t only one	aIU
t only when	ZWG
t open on	aHV
t opene	dIU
t opened	dIU
t operations	gC[
t operator	\\YE
t or	^C[
t or is	aGW
t or more	\\UI
t order	WVH
t order $	\\UI
t order in	ZXF
t order to	aFX
t other	^LR
t others	aGW
t our	\\DZ
t our answer	aFX
t our effort	aHV
t our side	gFX
t ourse	kLR
t ourselves	kLR
t ourselves $	iB\\
t ourselves and	aHV
t ourselves for	aEY
t ourselves to	aJT
t out	YIU
t out of	`DZ
t outage of	ZWG
t outco	]IU
t outcome	]IU
t over the	]HV
t owe	lEY
t owe our	aHV
t owe you	aGW
t owner	gHV
t owner $	aJT
t owner and	aHV
t page was	aHV
t part	\\UI
t passe	WVH
t passes	_VH
t passes through	\\UI
t past	YKS
t path	]KS
t picke	aHV
t picked	aHV
t picked up	aHV
t place	UXF
t place $	ZZD
t places	aXF
t places $	\\UI
t plan	]FX
t plan $	gB\\
t plan is	aIU
t planned	_VH
t plate	aFX
t platf	dHV
t platform	dHV
t platform group	aHV
t pleas	aYE
t please	aYE
t plott	Z[C
t poiso	aJT
t posit	ZYE
t possi	ZYE
t possible	ZYE
t post	ZWG
t poste	ZWG
t posted	ZWG
t pr	dC[
t present	\\XF
t preventive	aIU
t price	Z[C
t proce	VWG
t process	aHV
t progr	fEY
t programme	lDZ
t promi	nA]
t promise	gEY
t promised	aFX
t promises	dJT
t prope	]IU
t proper	aGW
t prote	XWG
t protect	ZWG
t pull	ZEY
t put	g<b
t putti	dFX
t putting	dFX
t qa	dHV
t quart	dGW
t quarter	aHV
t questions	\\ZD
t rathe	ZFX
t rather	ZFX
t rather be	aGW
t reach	\\TJ
t reach the	ZYE
t reached	_VH
t read	XKS
t reade	\\ZD
t readers	\\ZD
t readers who	ZZD
t reaso	gYE
t reasons	eWG
t reasons $	aTJ
t recei	\\TJ
t recog	_WG
t recognised	\\ZD
t record	ZXF
t recovery	YHV
t regis	gEY
t registry	dEY
t relea	VWG
t release	ZVH
t release train	aGW
t relia	aGW
t reliability	aGW
t remai	`JT
t remain	aJT
t remed	cDZ
t remedy	aJT
t remove	aIU
t renew	aEY
t repea	aHV
t repeat	aHV
t repla	]IU
t replacement	aHV
t repos	aIU
t repositories	aIU
t requi	\\ZD
t required	ZXF
t resolver	\\ZD
t rest	]KS
t rest is	aGW
t resto	XKS
t revie	\\HV
t review	ZIU
t rewor	aIU
t rollb	ZZD
t rollback	ZZD
t rolle	aFX
t rolled	aFX
t rolled out	aFX
t round $	aEY
t route	ZUI
t run	[UI
t same	WWG
t scheduled	`IU
t scheduled $	dGW
t scrip	\\VH
t script	\\VH
t see	UXF
t see the	ZWG
t seein	ZXF
t seeing	ZXF
t serve	a\\B
t served	ZYE
t services to	aFX
t sessi	\\ZD
t session	\\ZD
t sever	aUI
t several	aUI
t shall	cDZ
t shall be	aJT
t shard	\\[C
t share	dB\\
t short term	aGW
t shoul	YEY
t should	VJT
t shouldn't	aGW
t shows	b]A
t shows itself	ZXF
t side	]JT
t side $	ZHV
t signe	dHV
t signed	dHV
t signed up	aIU
t simpl	XWG
t simple	_WG
t since	c:d
t since $	`GW
t since the	jEY
t site	ZXF
t so	cGW
t so $	dJT
t so that	fMQ
t so the	dIU
t softw	aHV
t software	aHV
t someb	]HV
t somebody's	aHV
t somebody's job	aHV
t spare	aJT
t specifically	ZFX
t spend	dEY
t spending	aFX
t spending the	aFX
t sprin	aFX
t sprint	dFX
t squad	aFX
t stage	XUI
t stages	_VH
t start	]IU
t start stop	aGW
t start up	ZXF
t started	aHV
t started on	aHV
t state	[WG
t states	\\VH
t steps	b\\B
t still open	aHV
t still owe	aFX
t stop	iC[
t stopp	ZZD
t stops	dEY
t such as	ZWG
t summer $	aFX
t swapp	aIU
t system	\\YE
t table	UYE
t takin	dFX
t taking	dFX
t task	aHV
t tasks	aGW
t team $	]IU
t team has	jEY
t team'	gA]
t team's	gA]
t tenan	aHV
t tenant	aHV
t term	`GW
t term $	gEY
t term long	aGW
t than	[GW
t than we	aEY
t that are	ZZD
t that came	dHV
t that on	ZXF
t that were	aVH
t that'	aEY
t that's	aEY
t the above	`JT
t the agent	aFX
t the alarm	ZYE
t the attacker	\\UI
t the binary	ZYE
t the chain	Z\\B
t the chief	aGW
t the coming	jFX
t the commit	ZYE
t the day	XWG
t the event	\\[C
t the fault	_[C
t the following	XWG
t the last	YHV
t the log	ZVH
t the logs	\\WG
t the main	ZXF
t the maintainers	aDZ
t the next	rFX
t the night	aYE
t the on	ZXF
t the order	ZXF
t the other	aHV
t the outage	XXF
t the patch	ZWG
t the plan	dDZ
t the platform	aEY
t the point	ZGW
t the problem	\\\\B
t the replacement	aHV
t the rest	]KS
t the same	UWG
t the software	aHV
t the spring	]JT
t the table	ZVH
t the team	aJT
t the three	aIU
t the time	\\XF
t the work	gEY
t the wrong	ZFX
t the year	gHV
t thems	\\TJ
t themselves	\\TJ
t there	^C[
t there $	dHV
t there and	ZFX
t there is	aHV
t therefore	jA]
t therefore $	aGW
t these	VYE
t these has	aEY
t these stages	_VH
t these were	ZYE
t they	ZTJ
t they agree	ZVH
t thing we	aJT
t things $	\\TJ
t think	aIU
t this $	X^@
t this incident	dC[
t this is	ZVH
t this order	[VH
t this point	\\WG
t this report	XXF
t this time	gHV
t this we	aFX
t three	_\\B
t three layers	\\\\B
t three places	\\UI
t three things	aYE
t three truths	ZYE
t through by	aHV
t through the	bZD
t ticke	dDZ
t ticked	aDZ
t tickets	]JT
t time	WGW
t time hence	aJT
t to	YIU
t to $	U\\B
t to a	aGW
t to bring	_WG
t to come	aFX
t to do	_LR
t to earn	aFX
t to happen	ZZD
t to it	aHV
t to keep	gHV
t to make	dGW
t to our	aIU
t to ourselves	gEY
t to put	aIU
t to remove	aIU
t to stop	aHV
t to the	U[C
t to try	dJT
t to which	aJT
t today	_\\B
t toget	XIU
t together	XIU
t together with	aIU
t told	WYE
t too	cFX
t too long	aFX
t too many	aGW
t touched	\\VH
t trace	\\WG
t track	aGW
t tracked	aHV
t tracked in	aHV
t traff	\\XF
t traffic	\\XF
t trans	ZYE
t treas	aIU
t tried	Z[C
t trigg	_XF
t triggered	\\WG
t truth	\\YE
t truths	\\YE
t try	aIU
t try $	dHV
t turns	aEY
t twice	YHV
t two of	aHV
t under	\\FX
t under way	iA]
t undertaken	aJT
t undertaken to	aJT
t undertaking	aHV
t undertakings	aIU
t undertakings $	aIU
t unlik	ZYE
t unlike	ZYE
t up $	XHV
t up to	aDZ
t upgrade	\\XF
t upon	[WG
t us $	aIU
t us on	dGW
t us that	aWG
t use	ZWG
t used	dZD
t used in	\\WG
t using	aFX
t utc	aWG
t vario	ZXF
t various	ZXF
t vendo	\\KS
t verif	ZWG
t versi	^WG
t version	[UI
t voices	ZWG
t voices from	ZWG
t voted	dGW
t wait	ZZD
t want	e@^
t want to	`FX
t way	]LR
t way $	`JT
t ways	_TJ
t ways $	_YE
t we	ZKS
t we $	XUI
t we are	oDZ
t we can	dEY
t we chose	aIU
t we could	bVH
t we don't	aIU
t we get	aHV
t we got	ZIU
t we had	XIU
t we have	aHV
t we intend	iFX
t we owe	iHV
t we shall	dEY
t we take	aHV
t we want	iDZ
t we will	lB\\
t we'll	mB\\
t we'll $	aJT
t we'll go	aJT
t we're	l@^
t we're $	dJT
t we're changing	dIU
t we're doing	aGW
t we're going	dFX
t we're not	aJT
t we're putting	aIU
t we're spending	aFX
t we've	u=a
t we've made	aJT
t week	aJT
t weeke	aJT
t weekend	aJT
t weeks	`GW
t went	XVH
t went wrong	ZYE
t were	[WG
t were $	\\]A
t were already	ZZD
t were in	_UI
t what are	aJT
t what each	aFX
t what is	aJT
t what makes	\\XF
t what remains	aGW
t what we'll	aEY
t what we're	aHV
t what'	aJT
t what's	aJT
t what's changing	aJT
t which $	ZXF
t which can	ZYE
t which is	gGW
t which was	\\WG
t who has	aGW
t why did	\\]A
t will	s7g
t will $	iDZ
t will be	dIU
t will do	aJT
t will have	dEY
t will no	aJT
t wise	aEY
t with	_FX
t with $	iB\\
t with dates	aHV
t with our	dIU
t with the	aHV
t withd	\\[C
t withdrawn	\\[C
t withi	dGW
t within	dGW
t witho	_FX
t without	_FX
t won't be	aEY
t words are	aFX
t work	aDZ
t work in	aIU
t worka	aIU
t would rather	aHV
t writt	gEY
t written	gEY
t wrong $	\\YE
t year	gJT
t you are	\\XF
t you'r	\\UI
t you're	\\UI
t yours	\\YE
t yourself	\\YE
t あ	ZSK
t あっ	[TJ
t あった	[TJ
t あわ	aIU
t あわせ	aIU
t いか	aGW
t いが	YGW
t いが$	aGW
t いき	gHV
t いきま	gHV
t いく$	dFX
t いくつ	bTJ
t いこ	`GW
t いこと	`GW
t いた	XYE
t いた$	]UI
t いたの	bTJ
t いため	gGW
t いた手	ZWG
t いった	ZYE
t いて	[KS
t いて$	aJT
t いては	mFX
t いで	dIU
t いな	[WG
t いない	_[C
t いので	dKS
t いま	XHV
t いまし	eXF
t います	\\GW
t いよ	oHV
t いよう	oHV
t いり	dDZ
t いりま	dDZ
t いるこ	]JT
t いるの	`JT
t いを	]FX
t い方	\\TJ
t い話	aHV
t い違	_ZD
t うこ	iJT
t うこと	iJT
t うす	dJT
t うな	cUI
t うに改	dJT
t う変	dGW
t う変え	aFX
t えた	]FX
t えたこ	aIU
t えは	ZGW
t えま	dGW
t えまし	gHV
t えます	]JT
t え方	\\\\B
t お	WZD
t おいて	aFX
t おお	_UI
t おおむ	\\UI
t おかれ	\\TJ
t おむ	\\UI
t おむね	\\UI
t おりま	[JT
t お使	\\TJ
t お使い	\\TJ
t お客	[SK
t お客様	[SK
t お手	\\YE
t お約	dKS
t お約束	dKS
t お願	_XF
t お願い	_XF
t かか	YGW
t かかっ	]GW
t かけて	aIU
t かし	_DZ
t かして	aJT
t かで	ZWG
t かな	_DZ
t かは	bVH
t かは$	bVH
t かめ	XXF
t から$	aGW
t からは	YHV
t から三	]IU
t から半	dEY
t から見	\\ZD
t かれま	\\VH
t か月	dJT
t か月$	aKS
t があ	hYE
t があっ	eXF
t があり	b_?
t がある	`UI
t がいく	ZVH
t がこ	\\LR
t がこち	dIU
t がこれ	aFX
t がなか	\\VH
t がやる	aJT
t が失	\\XF
t が年	aJT
t が引	]LR
t が引き	aJT
t が挙	\\YE
t が挙げ	\\YE
t が残	YEY
t が自	dKS
t が追	aFX
t が追い	aFX
t が遅	]IU
t が重	aUI
t が重な	aUI
t きたの	dFX
t きだ	ZVH
t きて	_XF
t きてい	_XF
t きは	ZXF
t きます	VWG
t きる$	_SK
t きを	\\XF
t き受	dJT
t き受け	dJT
t き残	aFX
t き残し	aFX
t き続	dGW
t き続き	dGW
t くだ	eTJ
t くださ	eTJ
t くつ	bTJ
t くつか	aTJ
t くと	_SK
t くと$	_SK
t くない	dKS
t くなっ	ZZD
t ぐた	aKS
t ぐため	aKS
t け	ZEY
t けた説	ZXF
t けて	fGW
t けて$	iIU
t けま	_\\B
t ける	aGW
t ける$	gIU
t けるこ	aJT
t けるた	aFX
t け入	aJT
t け入れ	aJT
t け合	aIU
t け合い	aIU
t こ	]EY
t こう変	dGW
t ここ	aLR
t ここに	aGW
t こそ	aHV
t こち	jHV
t こちら	jHV
t こと	^HV
t ことが	TEY
t ことと	dFX
t ことを	bKS
t こに	aGW
t こま	cJT
t こまで	aKS
t こり	\\VH
t これ	lDZ
t これか	iJT
t これだ	aJT
t これを	dIU
t ご指	aKS
t ご指摘	aKS
t ご確	_ZD
t ご確認	_ZD
t さい	lYE
t さい$	kXF
t させ	dDZ
t さな	jEY
t さない	gKS
t され	\\LR
t されて	cSK
t される	aVH
t し	WJT
t しく	XWG
t したた	aIU
t した内	aJT
t した改	aJT
t して$	cIU
t してい	ZIU
t して取	aJT
t して次	X[C
t しまっ	gHV
t し入	aHV
t し入れ	aHV
t し合	dIU
t じこ	dKS
t じこと	dKS
t じて	ZYE
t じる	iDZ
t す	TFX
t すが	XHV
t すが$	XKS
t すも	aDZ
t すもの	aDZ
t するこ	`LR
t するた	aHV
t すると	gWG
t するの	\\YE
t ずだ	_SK
t ずれか	a[C
t ずれも	XJT
t せ	]DZ
t せい	aJT
t せず$	dKS
t せて	[GW
t せてい	aGW
t せな	fIU
t せない	jGW
t せなか	ZIU
t せまし	aJT
t せる	jHV
t せる$	dJT
t そ	XHV
t そのた	aFX
t それ	WGW
t それぞ	ZHV
t ぞ	ZHV
t ぞれ	ZHV
t たす	_UI
t たた	XGW
t たため	XGW
t たち	iDZ
t たちが	aIU
t たちに	dKS
t たと	[VH
t たとき	XVH
t たのが	aHV
t たので	hC[
t たのに	_WG
t たのは	_SK
t ためで	\\XF
t ための	iEY
t たメ	_YE
t たメン	\\XF
t た件	fGW
t た件$	`EY
t た件で	gHV
t た内	iGW
t た内容	iGW
t た反	mGW
t た反省	mGW
t た可	\\UI
t た可能	\\UI
t た手	ZWG
t た理	^UI
t た経	ZXF
t た要	aYE
t た要因	_YE
t た説	ZXF
t た説明	ZXF
t だ	XLR
t だか	aJT
t だけま	\\ZD
t だこ	]IU
t だこと	]IU
t ださ	eTJ
t ださい	lYE
t だっ	dUI
t だった	dUI
t ち	_HV
t ちが	aIU
t ちで	dGW
t ちの	]HV
t ちら	cIU
t ちら$	dHV
t ちらで	dKS
t ち上	aGW
t ち上げ	aGW
t ち帰	dGW
t ち帰り	aHV
t った$	aUI
t った件	cJT
t った反	gIU
t った理	\\WG
t って$	aHV
t ってお	dJT
t ってく	aXF
t つい	]KS
t ついて	\\LR
t つかな	aEY
t つだ	\\UI
t つな	ZHV
t つの	dQM
t つを	ZGW
t づい	_VH
t づけ	`B\\
t づける	aGW
t ていき	gHV
t ていく	dFX
t ていた	bZD
t ていな	[WG
t ていま	YHV
t ており	\\IU
t てく	_SK
t てくだ	\\SK
t てこ	aIU
t てこれ	aIU
t てし	aIU
t てしま	`JT
t ては$	]GW
t てま	dDZ
t てまい	dDZ
t て取	dJT
t て取り	dJT
t て満	\\TJ
t て満た	\\TJ
t て終	dJT
t て終え	aGW
t でいる	aHV
t できま	_YE
t ですが	VGW
t でに	^GW
t でに以	aIU
t でに次	dB\\
t での間	ZWG
t ではあ	aJT
t では本	aEY
t では来	dJT
t では次	UXF
t で判	ZZD
t で取	dGW
t で取り	dGW
t で巻	aIU
t で巻き	aIU
t で本	aHV
t で次	\\JT
t で次の	\\JT
t で片	dHV
t で片付	dHV
t で終	iGW
t で終わ	iGW
t で行	XYE
t とが	TEY
t とき	\\XF
t とき$	\\WG
t ときで	ZXF
t とす	gB\\
t とする	dEY
t ととし	aFX
t となっ	[KS
t とにし	lHV
t ともと	Z[C
t とを	bKS
t とを申	aGW
t と判	ZWG
t と次	_UI
t と次の	_UI
t と起	aKS
t どうす	dJT
t どれ	_YE
t どれも	ZXF
t ない	[IU
t ないが	aGW
t ないた	gGW
t ないと	Z[C
t ないの	dKS
t ないよ	oHV
t なっ	YVH
t なって	^XF
t なに	aHV
t なる	]TJ
t なる$	eWG
t におい	aFX
t におか	\\TJ
t にく	dGW
t にこ	gGW
t にここ	aJT
t にした	gIU
t にしま	gB\\
t にせ	aFX
t にせず	aFX
t につ	]KS
t につい	\\LR
t にな	[UI
t になっ	^VH
t には	[VH
t には$	d\\B
t にも	_IU
t に三	\\YE
t に三つ	\\YE
t に予定	ZWG
t に人	aFX
t に伴	\\VH
t に出	\\TJ
t に分け	]IU
t に加	aEY
t に加え	aEY
t に向	gKS
t に向け	gKS
t に対	dHV
t に対し	cKS
t に引	aIU
t に引き	aIU
t に必	]IU
t に手	iGW
t に手を	gIU
t に改	iIU
t に改め	dHV
t に次	\\JT
t に次の	XJT
t に次へ	aFX
t に次を	`JT
t に片	aKS
t に片付	aKS
t に直	dHV
t に直す	aHV
t に着	iHV
t に着手	iHV
t に積	aHV
t に積ん	aHV
t に課	dKS
t ぬ	dJT
t ぬよ	dJT
t ぬよう	dJT
t の	S\\B
t のい	a[C
t のいず	a[C
t のが	`FX
t のがこ	gFX
t のこ	YUI
t のこと	YUI
t ので	dC[
t ので$	jEY
t のど	\\WG
t のに	[SK
t のは	XRL
t のは$	ZTJ
t のは次	YTJ
t のも	fHV
t のもと	aIU
t のもの	jHV
t のよ	WXF
t のよう	WXF
t のを	dFX
t のメン	aHV
t の三	dVH
t の主	ZWG
t の主な	ZWG
t の予	aHV
t の事情	_XF
t の件	cFX
t の件で	gFX
t の停	`JT
t の停止	`JT
t の備	dJT
t の備え	dJT
t の内	aSK
t の処	ZUI
t の前	XXF
t の取	`@^
t の取り	]B\\
t の受	aHV
t の受け	aHV
t の同	aEY
t の報	XYE
t の報告	XYE
t の変	YIU
t の変更	YIU
t の完	aJT
t の完了	aJT
t の復	\\YE
t の性	_SK
t の性質	_SK
t の意	\\XF
t の意味	\\XF
t の手続	ZXF
t の操	aUI
t の操作	aUI
t の改	iJT
t の改善	gJT
t の数	\\YE
t の方法	_VH
t の施	gEY
t の施策	gEY
t の条	d[C
t の条件	d[C
t の案	X[C
t の流	[VH
t の流れ	aVH
t の点	^UI
t の点で	\\WG
t の版	ZVH
t の穴	aJT
t の約	aHV
t の約束	aHV
t の組	\\XF
t の経	_YE
t の経路	_YE
t の結果	YGW
t の要	dYE
t の見直	aJT
t の計画	aEY
t の誤	dJT
t の議	ZUI
t の議題	ZUI
t の通	dVH
t の通り	dVH
t の進	dIU
t の間$	\\YE
t の順	`TJ
t の順に	_UI
t は	VWG
t はあ	jEY
t はあっ	aHV
t はあり	dIU
t はい	YGW
t はここ	aDZ
t はこち	aIU
t はず	aSK
t はずだ	_SK
t はで	aGW
t はでき	aGW
t は三	Z[C
t は三つ	WXF
t は以	XWG
t は以下	ZXF
t は全	aIU
t は大	ZYE
t は既	aJT
t は既に	aJT
t は本	aEY
t は来	iEY
t は検	ZHV
t は次	ZVH
t は次の	[VH
t は次を	dHV
t は済	aHV
t は続	aJT
t は続け	aJT
t は順	aHV
t は順次	aHV
t ば	ZWG
t びを	aGW
t へ	bDZ
t への	cHV
t べき	[TJ
t べく	gC[
t べく$	dFX
t べた	ZYE
t べて満	\\TJ
t べる$	aGW
t べると	\\XF
t まい	dDZ
t まいり	dDZ
t まえ	cIU
t まえ$	cIU
t ませ	]HV
t ませる	aJT
t また	iIU
t まっ	]JT
t まった	cEY
t まで	ZJT
t までに	]HV
t まる	_TJ
t まれ	dTJ
t まれて	\\XF
t まれる	_SK
t まわ	gFX
t まわり	gFX
t む	WXF
t むこ	aJT
t むこと	aJT
t むね	\\UI
t め	\\MQ
t めた	`KS
t めたこ	aGW
t めて	^HV
t めてま	aHV
t めで	\\XF
t めに$	gDZ
t めま	iJT
t めまし	aGW
t めます	dKS
t めら	\\TJ
t められ	\\TJ
t める	_HV
t める$	gFX
t めるべ	dFX
t め方	dJT
t め次	ZYE
t め次の	ZYE
t も	XDZ
t もで	aHV
t もと$	aIU
t もとも	Z[C
t もな	aJT
t もの	ZHV
t もの$	\\NP
t ものを	dFX
t も取	aIU
t も次	aIU
t やっ	[VH
t やって	YWG
t やり	XJT
t やりま	dIU
t よう$	rFX
t ような	k]A
t らか	\\YE
t らせ	`NP
t らせな	gHV
t らに	dFX
t らは	YHV
t られ	]WG
t られて	eVH
t られま	eUI
t らを	dKS
t らん	ZXF
t らんだ	ZXF
t ら三	]IU
t ら半	dEY
t ら半年	dEY
t ら見	\\ZD
t りが	aUI
t りで$	ZUI
t りに	]EY
t りにく	dGW
t りませ	dGW
t りを	iHV
t り組	fKS
t り組み	dIU
t り組む	dFX
t り返さ	iIU
t るか$	]HV
t るが	aFX
t るが$	aFX
t るこ	`EY
t ること	`EY
t るた	]LR
t るため	_LR
t ると	^SK
t ると$	n\\B
t るべく	gC[
t るま	b]A
t るまで	b]A
t るよ	gGW
t るよう	gGW
t る予	aHV
t る予定	aHV
t る場	_TJ
t る場合	_TJ
t る方は	ZVH
t る点	aGW
t る点は	aGW
t る際	\\XF
t れから	lHV
t れが	ZXF
t れぞ	ZHV
t れぞれ	ZHV
t れた反	aGW
t れた経	ZXF
t れだ	aJT
t れだけ	aJT
t れて	^VH
t れてい	_UI
t れな	ZKS
t れない	`IU
t れに対	dKS
t れば	XUI
t れば$	aVH
t れま	\\RL
t れます	`RL
t れらを	dKS
t れる	]XF
t れる$	aSK
t れるこ	aFX
t れを	aLR
t わ	YKS
t わせる	aJT
t わって	ZWG
t わら	jJT
t わらせ	jJT
t わる	aEY
t われ	WVH
t われる	_UI
t を	XKS
t をい	\\VH
t をお	ZUI
t をお使	\\TJ
t をこ	aSK
t をこう	dIU
t をした	aGW
t をと	\\VH
t をやり	aJT
t を予	aIU
t を予定	aIU
t を二	aHV
t を二度	aHV
t を付	dFX
t を付け	dFX
t を以	aIU
t を以下	aIU
t を作	aFX
t を入	gFX
t を入れ	gFX
t を分解	\\VH
t を切	ZGW
t を前	aIU
t を前に	aIU
t を受	_LR
t を受け	_LR
t を報	aHV
t を変	aIU
t を変え	aIU
t を失	aGW
t を失っ	aGW
t を待	aGW
t を得	dGW
t を得た	dGW
t を打	gFX
t を教	dGW
t を教訓	dGW
t を断	gJT
t を断つ	dKS
t を書	aGW
t を決	cJT
t を決め	dJT
t を申	dGW
t を申し	dGW
t を示	_XF
t を約	gJT
t を約束	dJT
t を終	gIU
t を終え	dIU
t を続	UZD
t を続け	UZD
t を繰	iIU
t を繰り	iIU
t を自	aHV
t を自ら	aHV
t を試	ZYE
t を試し	ZYE
t を起	gHV
t を踏	ZJT
t を踏ま	dIU
t を追	`JT
t を追加	dJT
t を通	ZWG
t を進	dKS
t を進め	cKS
t を選	\\TJ
t を重	gKS
t を重く	dKS
t んだこ	]IU
t ィ	ZGW
t インは	\\XF
t クト	`KS
t グル	dJT
t グルー	dJT
t コ	WVH
t サービ	ZUI
t ス	R^@
t スに	ZYE
t スの	_XF
t スは	UZD
t スプ	aHV
t スプリ	aHV
t セ	XHV
t セス	\\\\B
t チ	hC[
t チケ	aGW
t チケッ	aGW
t チー	uFX
t チーム	uFX
t ット$	aGW
t デッ	ZUI
t トに	aIU
t ド	[UI
t ドが	\\ZD
t ドの	\\UI
t バー	Z]A
t ビス	ZUI
t プの	aFX
t プリ	aHV
t プリン	aHV
t プロジ	aJT
t ム	`HV
t ムで	cJT
t ムでは	`KS
t ムの	gC[
t ムは	gFX
t ムは次	dIU
t メ	SWG
t メン	TTJ
t ュ	VKS
t ラン	\\VH
t リント	aHV
t ルー	gKS
t ループ	dJT
t ログの	ZYE
t ロジ	aJT
t ロジェ	aJT
t ンは	_[C
t ーは	aJT
t ージ	UZD
t ース	WZD
t ード	\\WG
t ードの	ZUI
t ービ	ZUI
t ービス	ZUI
t ープ	]KS
t ーム	gFX
t ームが	]JT
t ームで	jJT
t ームは	gFX
t ール	VHV
t ールの	aIU
t 一か	aIU
t 一か月	aIU
t 一つの	\\WG
t 三	ZTJ
t 三つ	a[C
t 三つだ	\\UI
t 三つの	gZD
t 三度	dGW
t 三度目	aGW
t 三種	\\[C
t 三通	\\XF
t 三通り	\\XF
t 上げ	]HV
t 下が	_ZD
t 下に	]HV
t 下の	\\XF
t 下の$	ZYE
t 下のと	[UI
t 下の三	_[C
t 下を	^IU
t 下をお	ZXF
t 下を終	dIU
t 下を自	aHV
t 下を追	aGW
t 下記	[GW
t 下記の	[IU
t 不	YFX
t 並	UXF
t 並べ	UXF
t 主な	_XF
t 久	[HV
t 久対応	aGW
t 了	lFX
t 予定さ	\\TJ
t 予算	dFX
t 事実	_ZD
t 事情	aXF
t 事情が	\\TJ
t 事柄$	aHV
t 二	[IU
t 二度	fKS
t 二度と	lKS
t 今	XXF
t 今後	aHV
t 今月	aFX
t 今期	aJT
t 仕込	dDZ
t 仕込み	aGW
t 付けた	aGW
t 付ける	iJT
t 以下が	_ZD
t 以下に	]HV
t 以下の	\\ZD
t 以下を	^IU
t 以降	]JT
t 仮	\\ZD
t 仮説	\\ZD
t 件で	mC[
t 件で$	iGW
t 件では	aGW
t 件とし	aIU
t 会に	aFX
t 会合	ZSK
t 伴	\\VH
t 似	\\XF
t 似た	\\XF
t 体	\\NP
t 体的	aJT
t 体的に	aJT
t 作で	\\UI
t 作らな	aHV
t 作業に	dJT
t 使	hVH
t 使い	_TJ
t 使いの	\\TJ
t 使う	\\WG
t 侵入経	aIU
t 信	[FX
t 信の	gJT
t 信を	dKS
t 信を受	aIU
t 個	dHV
t 個人	aJT
t 候	_VH
t 値	TWG
t 停止に	dIU
t 側	`EY
t 側で	`JT
t 側でも	aHV
t 側の	aJT
t 備	[LR
t 備え	]JT
t 働	XWG
t 働い	\\WG
t 償	aHV
t 元	WZD
t 元で	ZXF
t 先	S\\B
t 入	XIU
t 入れ	b>`
t 入れて	]HV
t 入れま	aHV
t 入力	\\UI
t 入経	aIU
t 入経路	aIU
t 全	\\JT
t 全社	dFX
t 公	ZGW
t 公開	XHV
t 公開し	aGW
t 共	bWG
t 共通	_XF
t 共通し	ZXF
t 具	[GW
t 具体	dGW
t 具体的	aJT
t 具合	XFX
t 内に	iFX
t 内容$	aIU
t 内訳	aUI
t 再発	]GW
t 再発防	ZIU
t 出	VWG
t 出し	XVH
t 出す	\\XF
t 出すと	ZVH
t 分	UIU
t 分か	XEY
t 分かか	aGW
t 分けて	gGW
t 分けら	\\[C
t 分た	iJT
t 分たち	iJT
t 分解	\\VH
t 分解す	\\VH
t 列	dUI
t 利	[TJ
t 利用	[TJ
t 前	XZD
t 力	\\UI
t 加	]GW
t 加え	dJT
t 動い	]JT
t 動か	aFX
t 動に	aHV
t 勧告	aJT
t 化の	aJT
t 半	gLR
t 半期	iEY
t 単	_WG
t 参	_TJ
t 参加	ZZD
t 反	iIU
t 反省	oHV
t 反省か	iJT
t 収	dHV
t 収束	aHV
t 収束し	aHV
t 取り組	fKS
t 受	aC[
t 受け	`FX
t 受け$	oC[
t 受けて	cIU
t 受け入	aJT
t 可	f[C
t 可能	eXF
t 可能性	aUI
t 台	ZXF
t 台数	ZXF
t 各部	aIU
t 合い	gEY
t 合い$	aJT
t 合の	\\WG
t 合は$	_SK
t 合意	gEY
t 合意し	gEY
t 同じ	[DZ
t 同じこ	dKS
t 向	aGW
t 向け	iGW
t 向け$	dIU
t 向けて	aHV
t 含	\\TJ
t 含ま	aTJ
t 含まれ	aTJ
t 告さ	\\VH
t 告され	\\VH
t 告と	aHV
t 告事	ZXF
t 告事項	ZXF
t 味	\\XF
t 呼	\\UI
t 呼び	\\UI
t 員	T]A
t 員に	ZYE
t 問い	UXF
t 問題の	_TJ
t 善	^IU
t 善に	aIU
t 営	jHV
t 器	_XF
t 四	YHV
t 四半	iEY
t 四半期	iEY
t 回し	dJT
t 回のメ	aHV
t 回の件	dHV
t 因を	\\WG
t 囲を	aIU
t 在	]KS
t 埋	aFX
t 埋め	aFX
t 基盤	]IU
t 報の	]JT
t 報シ	gJT
t 報シス	gJT
t 報告	YWG
t 報告事	ZXF
t 場	\\UI
t 場合	gWG
t 場合は	_SK
t 境	a_?
t 増	aFX
t 壊し	aJT
t 壊して	aJT
t 変え	lFX
t 変えま	dIU
t 変える	aJT
t 変更は	\\TJ
t 変更を	aJT
t 多	aGW
t 夜	\\XF
t 夜に	ZYE
t 大	ZHV
t 失っ	aGW
t 失った	aGW
t 始め	dKS
t 字	Z\\B
t 存	`GW
t 学びを	aGW
t 安全	\\WG
t 完	hC[
t 完了	jGW
t 完璧	aJT
t 完璧な	aJT
t 定さ	dVH
t 定され	dVH
t 定で	aJT
t 定対	]IU
t 実施し	XVH
t 実現	aFX
t 実装	dKS
t 客	[SK
t 客様	[SK
t 害で	]IU
t 害の	XTJ
t 害は	\\XF
t 害時	ZXF
t 宿	iDZ
t 宿題	iDZ
t 宿題$	dFX
t 対し	cKS
t 対して	aGW
t 対応で	aGW
t 対応の	aHV
t 対象	_WG
t 導	`IU
t 導入	`IU
t 小	dFX
t 小さ	dFX
t 小さな	aHV
t 局	`EY
t 届	dWG
t 届い	_VH
t 届いた	\\VH
t 巻	aIU
t 巻き	aIU
t 市と	aJT
t 市とし	aJT
t 帯	\\UI
t 帰	dGW
t 帰り	aHV
t 年で	aFX
t 年内	aIU
t 年内に	aIU
t 年度	iJT
t 年度内	dKS
t 店舗	aHV
t 度	`MQ
t 度と	lKS
t 度と起	aKS
t 度内	dKS
t 度目	`EY
t 弊	dJT
t 引	[HV
t 引き	^DZ
t 引き受	dJT
t 引き続	dGW
t 弱	dIU
t 当た	]JT
t 当夜	_UI
t 当日	_QM
t 当日の	_TJ
t 当時	dXF
t 当社と	aHV
t 当行	dHV
t 形に	aHV
t 影響を	aVH
t 従	_TJ
t 得た	gC[
t 復	\\YE
t 復元	XXF
t 復旧	\\UI
t 復旧に	\\VH
t 復旧の	_TJ
t 循	aHV
t 循環	aHV
t 循環を	aHV
t 徴	\\YE
t 必	XKS
t 必ず	aGW
t 忙	dIU
t 忙期	dIU
t 応	TXF
t 応で	aGW
t 応の	aHV
t 性	_WG
t 性を	aGW
t 性質	bSK
t 恒	[HV
t 恒久	[HV
t 情が	\\TJ
t 情シ	aJT
t 情シス	aJT
t 情報	YLR
t 情報シ	gJT
t 意し	gEY
t 意した	gEY
t 意味	\\XF
t 態に	_VH
t 我	aGW
t 我々	aGW
t 戻り	aIU
t 戻りま	aIU
t 手	XLR
t 手し	iHV
t 手して	dJT
t 手を	q@^
t 手を付	aJT
t 手を入	dHV
t 手を打	gFX
t 手当	dEY
t 手当て	dEY
t 手続	\\YE
t 手続き	\\YE
t 手順	WUI
t 手順で	\\VH
t 打	cIU
t 払	ZHV
t 扱い	`EY
t 承	dGW
t 技	gJT
t 技術	gJT
t 投	ZHV
t 抜	YGW
t 抜け	ZGW
t 拠	dXF
t 拠は	ZXF
t 拠は以	ZXF
t 持	]JT
t 持ち	]JT
t 持ち帰	dGW
t 指摘を	aKS
t 挙	]VH
t 挙げ	^XF
t 挙げら	\\YE
t 損	dFX
t 摘を	aKS
t 摘を受	aKS
t 操	\\SK
t 操作	\\SK
t 操作で	\\UI
t 改	iDZ
t 改め	gDZ
t 改めま	gJT
t 改修	dKS
t 改善	aHV
t 改善に	aIU
t 教訓	dGW
t 教訓に	aJT
t 数	\\VH
t 数字	XYE
t 文	\\TJ
t 断した	_XF
t 断つ	gHV
t 断に	aHV
t 新	[SK
t 方は	gWG
t 方は$	bTJ
t 方を	dKS
t 方向	dIU
t 方法	_VH
t 方法で	\\TJ
t 方針	dHV
t 施	WVH
t 施し	XVH
t 施した	\\UI
t 日か	gFX
t 日から	gFX
t 旧	]WG
t 旧に	\\VH
t 旧の	_TJ
t 明は	ZXF
t 春	aJT
t 昨	ZXF
t 昨年	ZXF
t 昨年の	ZXF
t 是	dJT
t 是正	dJT
t 時	ZWG
t 時点で	aSK
t 時系	\\UI
t 時系列	\\UI
t 暫	]IU
t 暫定	]IU
t 暫定対	]IU
t 更は	\\TJ
t 更を	aJT
t 書い	aIU
t 書いて	aIU
t 書き残	aFX
t 替えた	aJT
t 替えら	aIU
t 最中	aJT
t 最中で	aJT
t 月	gLR
t 有	\\VH
t 期	fFX
t 期の	dKS
t 期を	aFX
t 期限	]HV
t 未	aFX
t 本	UZD
t 本件を	aFX
t 束	gIU
t 束し	fJT
t 束した	aEY
t 束しま	iJT
t 束と	aJT
t 束とし	aJT
t 条	\\XF
t 条件	\\XF
t 条件と	aIU
t 条件を	_YE
t 来	\\HV
t 来春	aJT
t 来週	gIU
t 来週の	aHV
t 果が	\\[C
t 果を	]IU
t 果を受	dFX
t 根拠	_TJ
t 案を	aHV
t 案を採	aHV
t 検討	[\\B
t 検討し	\\ZD
t 業	ZHV
t 業に	dJT
t 業に着	aJT
t 業を行	ZYE
t 業者	`LR
t 業者側	aJT
t 様	[SK
t 標	dFX
t 欠	aGW
t 次	VXF
t 次に	dJT
t 次の	X[C
t 次のい	\\VH
t 次のよ	ZWG
t 次の三	`UI
t 次の事	[WG
t 次の処	ZUI
t 次の変	aJT
t 次の操	_TJ
t 次の改	gJT
t 次の施	dGW
t 次の点	\\UI
t 次の通	_VH
t 次の順	^TJ
t 次へ	aFX
t 次ス	aHV
t 次スプ	aHV
t 次回	dJT
t 止	VJT
t 止に	gIU
t 止に関	aFX
t 止め	WLR
t 正	WKS
t 正を	dJT
t 残っ	ZJT
t 残って	]FX
t 段	TXF
t 気づ	WWG
t 水	aHV
t 決	^FX
t 決め	bHV
t 決めた	lB\\
t 決済	aHV
t 法	\\QM
t 法で	\\TJ
t 流れ	aVH
t 済	fB\\
t 済ま	aEY
t 済ませ	`GW
t 済み	iGW
t 済みの	aHV
t 減	ZIU
t 減ら	aIU
t 満	dXF
t 満た	dXF
t 満たす	_UI
t 点が	ZYE
t 点で	aWG
t 点であ	\\UI
t 片	`GW
t 片付	iIU
t 片付け	iIU
t 版	bXF
t 特	\\TJ
t 状態に	_VH
t 班	dJT
t 班は	aEY
t 現時	_SK
t 現時点	_SK
t 理	WWG
t 理由	bVH
t 理由は	bXF
t 璧	aJT
t 璧な	aJT
t 環を	aHV
t 環境	\\YE
t 用い	_TJ
t 用者の	ZHV
t 由	bVH
t 由は	bXF
t 由は次	\\XF
t 申し入	aHV
t 画に	aEY
t 異	dYE
t 異な	_UI
t 異なる	_UI
t 疑	bVH
t 発防	ZIU
t 発防止	ZIU
t 的には	dHV
t 盤	]IU
t 目は	_WG
t 目標	dFX
t 直	^DZ
t 直し	sA]
t 直した	aFX
t 直して	dGW
t 直しま	gC[
t 直す	aKS
t 省	oHV
t 省か	iJT
t 省から	iJT
t 看	aJT
t 看護	aJT
t 看護部	aJT
t 着	lEY
t 着手	lEY
t 着手し	iHV
t 知	XXF
t 知ら	ZYE
t 確	[QM
t 確か	[XF
t 確かめ	XXF
t 示す	_WG
t 示す$	_WG
t 社	ZQM
t 社か	ZZD
t 社から	ZZD
t 社で	YIU
t 社と	aHV
t 社とし	aHV
t 社の	XWG
t 私	fFX
t 私た	fFX
t 私たち	fFX
t 積ん	aHV
t 穴	dJT
t 立た	\\XF
t 立ち上	aGW
t 策	VWG
t 策を	[UI
t 管理	`KS
t 範囲を	aIU
t 系	\\XF
t 系列	\\UI
t 約で	_TJ
t 約束	eJT
t 約束し	cKS
t 約束と	aJT
t 細	dEY
t 細か	aGW
t 終	gIU
t 終え	iEY
t 終えま	aIU
t 終える	aIU
t 終わ	mIU
t 終わら	jJT
t 組む	dFX
t 組むこ	aJT
t 経路の	]FX
t 結果が	ZWG
t 結果を	]IU
t 続ける	]JT
t 繁	dIU
t 繁忙	dIU
t 繁忙期	dIU
t 織	aJT
t 繰	iIU
t 繰り	iIU
t 繰り返	iIU
t 翌	iIU
t 翌日	aJT
t 翌日か	aJT
t 翌週	aDZ
t 考えら	\\YE
t 者か	\\VH
t 者から	\\VH
t 者の方	ZHV
t 者は	dUI
t 者は$	\\WG
t 者は次	\\TJ
t 者側	aJT
t 者側の	aJT
t 職	\\WG
t 職員	ZWG
t 能	cXF
t 能性	aUI
t 膨	ZXF
t 膨ら	ZXF
t 膨らん	ZXF
t 臨	dDZ
t 自	dDZ
t 自ら	iFX
t 自らの	dJT
t 自体	aGW
t 自分た	iJT
t 自身	dHV
t 舗	aHV
t 荷	X\\B
t 荷を	\\ZD
t 落	gIU
t 行うこ	gJT
t 行中	aKS
t 行動	aIU
t 術	aGW
t 術部	aHV
t 装	aMQ
t 補	XXF
t 要	]\\B
t 要因	dZD
t 要求	_XF
t 見分	\\YE
t 見分け	\\YE
t 見直	aLR
t 見直し	iEY
t 解す	\\VH
t 解する	\\VH
t 言い	aGW
t 計の	aEY
t 計画	]GW
t 計画に	aEY
t 討	[\\B
t 討し	\\ZD
t 訓	dGW
t 訓に	aJT
t 記し	UYE
t 記の	]IU
t 記録	bVH
t 訳	aUI
t 試した	ZYE
t 試合	aHV
t 語	\\YE
t 説	aZD
t 説明	^XF
t 説明は	ZXF
t 読	TYE
t 課	mDZ
t 課で	iHV
t 課では	gHV
t 課題	dEY
t 課題と	aHV
t 論の末	aEY
t 講じる	dHV
t 議題	ZUI
t 護部	aJT
t 象	bXF
t 質	gTJ
t 起きて	\\WG
t 起こり	\\VH
t 起票	aJT
t 路の	]FX
t 踏	[IU
t 踏ま	dIU
t 踏まえ	cIU
t 込ん	aHV
t 込んだ	aHV
t 返さ	iIU
t 返さな	dKS
t 追	fHV
t 追い	aFX
t 追っ	aJT
t 追って	aJT
t 追加	dJT
t 退	\\WG
t 送	S[C
t 通	cZD
t 通し	ZXF
t 通して	ZXF
t 通り	hZD
t 通りで	dWG
t 週	bIU
t 週か	dJT
t 週から	dJT
t 週の	aHV
t 進	_HV
t 進め	hKS
t 進めて	gJT
t 進める	gFX
t 進め方	dJT
t 進行	aKS
t 進行中	aKS
t 遅れた	`FX
t 運営	gFX
t 過	TGW
t 達	dIU
t 達成	aJT
t 違い	\\VH
t 適	dJT
t 部が	g>`
t 部で	XTJ
t 部と	dGW
t 部とし	aGW
t 部は	gIU
t 部は以	aHV
t 部門	aJT
t 配	[KS
t 配信	`HV
t 配信の	dKS
t 重	YHV
t 重く	dKS
t 重な	aUI
t 重なっ	aUI
t 針	gFX
t 録	\\TJ
t 長	]GW
t 開後	\\YE
t 開発	YVH
t 間で	aFX
t 間に合	aJT
t 防	YFX
t 防止の	aIU
t 降	]JT
t 限	UGW
t 限ら	_VH
t 限られ	_VH
t 陣	aIU
t 際	dXF
t 際に	\\ZD
t 際は	\\UI
t 障害で	dIU
t 障害の	\\UI
t 障害時	ZXF
t 響を	aVH
t 響を受	aVH
t 項目は	_WG
t 順	VWG
t 順で	[XF
t 順に	]ZD
t 順次	dHV
t 頼	dJT
t 願	_XF
t 願い	_XF
t 類	\\[C
t 食	aYE
t 食い	_ZD
t 食い違	_ZD
"""
