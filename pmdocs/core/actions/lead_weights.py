"""Weights of the reader of sentences above lists, made by benchmarks/leads_train.py: not to be edited.

A line for each feature; `linear.decode` reads it.
"""

OWN = 0.089181
UNITS = (0.071240, 0.071240)

TABLE = """\
kind bullet	R]A
l 100	TUI
l 120	\\IU
l 14	`XF
l 142	`EY
l 15	cYE
l 200	^b<
l 2016	][C
l 2021	hZD
l 2022	ZYE
l 2023	cYE
l 2024	c\\B
l 2026	`GW
l 207	]WG
l 220	]YE
l 3	\\VH
l 3 $	XUI
l 300	YGW
l 500	ZYE
l 600	]YE
l 872	][C
l 880	`EY
l 881	\\C[
l 884	`C[
l 904	]WG
l ^ $	S[C
l ^ 1	]UI
l ^ 3	]ZD
l ^ according	eWG
l ^ accordingly	`GW
l ^ actions	`[C
l ^ after	`GW
l ^ again	`FX
l ^ agreed	`HV
l ^ all	[VH
l ^ an	YFX
l ^ before	XUI
l ^ being	dC[
l ^ between	`UI
l ^ customers	]ZD
l ^ during	fXF
l ^ each	hC[
l ^ few	`UI
l ^ for	TYE
l ^ further	]WG
l ^ gaps	`GW
l ^ hence	dFX
l ^ ideas	`HV
l ^ if	_QM
l ^ improvements	YGW
l ^ it's	dGW
l ^ management	ZGW
l ^ members	]UI
l ^ now	dFX
l ^ once	]WG
l ^ our	SZD
l ^ problem	`\\B
l ^ questions	]XF
l ^ several	`XF
l ^ since	hC[
l ^ so	fGW
l ^ some	XVH
l ^ start	`FX
l ^ still	fDZ
l ^ that	dA]
l ^ the	X]A
l ^ they	`XF
l ^ three	cWG
l ^ until	]YE
l ^ we'd	`GW
l ^ we're	kB\\
l ^ we've	fB\\
l ^ with	XJT
l a repeat	`FX
l aborted	]VH
l about	WTJ
l about it	bIU
l about our	]VH
l above	[EY
l above the	`JT
l absence	`HV
l accep	hFX
l accepted	^GW
l accepts	XUI
l access	XIU
l accor	XUI
l according	eWG
l according to	eWG
l accordingly	`GW
l accou	XXF
l account	WTJ
l accounting	]WG
l actio	[UI
l active	\\HV
l actually	`DZ
l add	^MQ
l addin	`HV
l adding to	`HV
l administrator	U[C
l admins	]XF
l admission	dFX
l admitted	]XF
l advised	]ZD
l affec	dYE
l affected	]WG
l affected if	]WG
l after	SXF
l afternoon	[XF
l again we	`FX
l agend	]UI
l agenda	]UI
l agree	cGW
l agreed	fFX
l agreed in	dFX
l agreed that	`IU
l agreed with	\\TJ
l agreement	`HV
l ahead	eGW
l alarm	WGW
l alarms	YHV
l alerts	\\HV
l alive	]]A
l all asks	eZD
l all coded	cWG
l all dated	hB\\
l all now	dIU
l all of	[WG
l all promise	]HV
l all task	WZD
l all timed	f[C
l all times	`VH
l all tracked	_JT
l all undertakes	_?_
l all was	pYE
l alrea	^HV
l already	YB\\
l already live	`GW
l alternatives	]ZD
l amend	`EY
l an	ZFX
l an owner	fGW
l and	XIU
l and a	`GW
l and from	]WG
l and more	`GW
l and the	^FX
l and this	`GW
l and to	`IU
l and with	`HV
l annou	]UI
l announced	\\LR
l anomaly	`FX
l anonymous	`DZ
l answer	`EY
l answer to	`GW
l answered	X\\B
l any asks	h_?
l any dated	YLR
l any longer	`IU
l any of	eYE
l any owned	_=a
l any past	WWG
l any stated	YMQ
l any task	XVH
l any timed	d\\B
l any tracked	ZTJ
l any undertakes	[GW
l any was	hi5
l anyone	_IU
l anyway	`C[
l apology	`EY
l appendix	]YE
l applications	`EY
l appro	fFX
l approvals	dHV
l approve	`B\\
l april	^FX
l archive	`C[
l are $	]XF
l are being	`FX
l are cheap	`EY
l are going	`GW
l around	XXF
l as	VTJ
l as it	cWG
l as of	`C[
l as one	]YE
l as we	]YE
l aside	`DZ
l asked	ZDZ
l asked for	dDZ
l asked the	`JT
l at	_`>
l at a	]XF
l attac	XXF
l attached	\\GW
l attack	`XF
l attacker	`[C
l attempt	]VH
l auditors	`C[
l august	[EY
l autom	`GW
l automated	fEY
l automatic	^MQ
l automatically	dA]
l autoscaling	]YE
l autumn	fIU
l availability	^HV
l awake	`IU
l away	bDZ
l back	T_?
l back was	]VH
l backport	`DZ
l backup	XYE
l bad	WXF
l barcode	`HV
l base	XYE
l based	`EY
l batch	X_?
l batches	ZIU
l be different	`HV
l becau	\\KS
l because of	`EY
l been	XZD
l before	X@^
l beforehand	d>`
l began	]YE
l begin	YFX
l begins	ZHV
l begun	YGW
l behin	\\LR
l being	^<b
l believe	]ZD
l best	`GW
l beta	`IU
l betwe	]SK
l beyond that	`EY
l bit	YEY
l bites	`IU
l blast	`DZ
l blocking	WIU
l blocks	VVH
l booking	[WG
l boot	]WG
l bot	fA]
l both	VYE
l bound	`DZ
l branc	X]A
l branches	^B\\
l break	dEY
l bridg	`JT
l bridge	ZIU
l bring the	`UI
l broke	c\\B
l broken	VWG
l brokers	]TJ
l budget	d@^
l build	TXF
l buildings	`HV
l burn	`DZ
l but	Ub<
l button	j=a
l buying	]XF
l by hand	]VH
l by horizon	`JT
l by the	_DZ
l cabinet	`DZ
l cache	WXF
l calendar	d@^
l call	WKS
l call engineer	]ZD
l came	X]A
l came of	`GW
l came out	fGW
l came up	]UI
l campaign	`JT
l can	\\EY
l can be	`XF
l can expect	`EY
l can't	ZRL
l canary	ZIU
l canteen	]VH
l cap	dGW
l capacity	ZGW
l captured	`HV
l cards	[ZD
l carried out	]XF
l carrier	`HV
l carry	`FX
l carrying	`IU
l case	\\GW
l cases	YDZ
l caught	VZD
l caused	`[C
l cells	VHV
l centr	`HV
l certificate	WXF
l certificates	\\JT
l chain	`UI
l chain of	]WG
l chanc	`EY
l chang	dDZ
l changed	VIU
l changes	_EY
l changing	bFX
l changing $	dIU
l channel	XC[
l chaos	`JT
l cheap	`EY
l cheap so	`EY
l check	WEY
l checked	YJT
l checker	`EY
l checkpoint	]VH
l checks	XGW
l chrony	YHV
l circu	`YE
l circuit	\\HV
l circumstances	cWG
l claims	\\C[
l class of	`FX
l cleaner	]ZD
l clear	e^@
l click	`GW
l clock	U\\B
l cloned	]WG
l clust	]VH
l cluster	XHV
l cluster's	`IU
l cni	]VH
l code	^DZ
l codeowners	`IU
l cold	\\IU
l colleague	]ZD
l colo	]XF
l come $	dEY
l comin	kA]
l coming	kA]
l coming weeks	`JT
l command	\\HV
l commercial	`VH
l commi	]JT
l commits	]YE
l committed	`HV
l common	dHV
l communications	`JT
l company	[^@
l compare	XWG
l compensation	]ZD
l compiled	]XF
l complete	`\\B
l completion	`GW
l compr	cZD
l compromise	]WG
l compu	`IU
l concr	`GW
l confi	XUI
l configs	`IU
l configuration	\\JT
l confirm	`C[
l confirmation	XYE
l connections	`_?
l consequence	`FX
l consi	eZD
l considered	]YE
l console	XWG
l consumers	[UI
l conta	f\\B
l contained	cYE
l container	`HV
l contains	`UI
l context	]UI
l conti	dGW
l continents	`HV
l contracts	\\IU
l contributing	`FX
l control	UFX
l copied	`UI
l correct	`WG
l corrected	cYE
l correction	]UI
l cost	XWG
l could	ca=
l could not	]XF
l council	\\JT
l counted	`XF
l course	YHV
l covered	`C[
l covers	dHV
l crates	`C[
l crawlers	]\\B
l create	][C
l created	fZD
l creation	`HV
l credentials	jEY
l crew	^C[
l critical	XXF
l cron	^HV
l csv	]WG
l custo	[^@
l customer	T^@
l daemon	X[C
l daily	VDZ
l database	WJT
l date	ZHV
l date $	`JT
l dates	fEY
l dates $	`IU
l day $	]WG
l ddos	]YE
l debug	\\EY
l decide	\\FX
l decided that	`GW
l dedicated	WGW
l default	bC[
l degradation	`GW
l delete	_FX
l delivery	jDZ
l demanded	]WG
l depar	`LR
l depen	`YE
l depend	`ZD
l depend on	]XF
l deployment	`DZ
l deploys	XVH
l desig	`\\B
l desks	YEY
l destroy	`IU
l detection	hB\\
l device	fDZ
l devs	`EY
l did	fUI
l did not	]XF
l did this	]VH
l did three	]YE
l didn'	]YE
l didn't	eZD
l diffe	YKS
l different	ZHV
l differently $	`C[
l direct	ZFX
l directly	]YE
l disabled	`[C
l discount	]VH
l discu	]WG
l discussion	`ZD
l disks	]ZD
l dmesg	]ZD
l do $	dHV
l do so	`FX
l do the	cZD
l doi	`IU
l doing	e?_
l doing about	dGW
l domain	ZFX
l don't	X[C
l done	ZA]
l down $	]VH
l down again	`HV
l down to	]VH
l downtime	YFX
l draft	hDZ
l drafts	YEY
l drill	`EY
l drills	dJT
l drivers	\\GW
l drop	dNP
l dropping	][C
l drops	\\JT
l dry	^GW
l duplicates	XVH
l durin	iYE
l during	^]A
l during the	iYE
l each	d?_
l each of	^DZ
l earli	]YE
l earn	`IU
l east	]YE
l edr	YHV
l effects	]YE
l effor	dC[
l effort	fA]
l eight	\\DZ
l election	\\FX
l eleve	`IU
l else	nDZ
l enabled	`YE
l end	]MQ
l end あった	eYE
l end ある	ja=
l end いか	c[C
l end いた	mWG
l end いない	jWG
l end いないか	]XF
l end います	dJT
l end いる	lZD
l end うにした	fIU
l end うにする	dJT
l end えた	`UI
l end えていた	`VH
l end かかった	`TJ
l end かかる	]VH
l end かける	`HV
l end かった	uZD
l end から	`B\\
l end かる	]VH
l end か調べる	]VH
l end があった	`YE
l end がある	c[C
l end がない	`\\B
l end が遅い	`VH
l end きる	]VH
l end きること	]VH
l end き換える	\\EY
l end ください	fXF
l end けること	]YE
l end げた	]UI
l end こと	W\\B
l end さい	hYE
l end させない	dJT
l end させる	`HV
l end された	`ZD
l end される	e]A
l end した	VGW
l end していた	hTJ
l end している	eXF
l end してみる	`IU
l end しました	hHV
l end し直す	dGW
l end する	]GW
l end すること	^KS
l end せない	^IU
l end せます	`FX
l end せる	fDZ
l end たか	eWG
l end たせる	`HV
l end たのか	`[C
l end ださい	fXF
l end だった	nXF
l end った	s`>
l end ったのか	`[C
l end っていた	f[C
l end ていた	tWG
l end ていない	jWG
l end ています	`KS
l end ている	lZD
l end てみる	`IU
l end てよい	dIU
l end てる	`EY
l end である	`[C
l end で作る	`DZ
l end で残す	dKS
l end で通知	`FX
l end とします	`FX
l end とする	\\SK
l end ない	WUI
l end ないか	`XF
l end なかった	tYE
l end なし	`WG
l end なった	cUI
l end なる	fXF
l end にした	hIU
l end にする	eHV
l end になる	c]A
l end に入る	`FX
l end に入れる	`IU
l end に出す	dKS
l end に分散	`EY
l end に実施	dGW
l end に寄せる	dJT
l end に戻す	`DZ
l end に置く	dIU
l end に設定	`FX
l end に載せる	dGW
l end に追加	YGW
l end のか	c^@
l end の一本化	`JT
l end の停止	]WG
l end の実装	`IU
l end の常備	`EY
l end の新設	\\JT
l end の明確化	]UI
l end の構築	`FX
l end の追加	fIU
l end び出す	`IU
l end へ移す	dHV
l end べる	XXF
l end ました	oDZ
l end ます	`JT
l end まだった	`TJ
l end まった	`YE
l end まで	\\DZ
l end みました	`C[
l end みる	`IU
l end み上げた	]UI
l end み込み	`EY
l end めます	`HV
l end める	`JT
l end やす	`HV
l end よい	fIU
l end らす	fFX
l end らない	Z\\B
l end られた	]YE
l end り換え	]WG
l end り替え	XUI
l end り込み	]YE
l end り離す	]XF
l end るか	`YE
l end ること	UXF
l end るのか	]YE
l end れがある	]WG
l end れた	fVH
l end れていた	lZD
l end れること	`WG
l end わせる	`IU
l end をかける	`HV
l end を依頼	]WG
l end を修正	]XF
l end を停止	`VH
l end を入れる	hJT
l end を再開	]VH
l end を加える	\\HV
l end を得る	]YE
l end を書く	`FX
l end を置く	dJT
l end を設ける	hDZ
l end を追加	`LR
l end を開始	`XF
l end エリ	]WG
l end クエリ	]WG
l end ジョブ	`HV
l end チーム	]VH
l end ック	`VH
l end バック	]XF
l end ポート	`DZ
l end ョブ	`HV
l end ルバック	]XF
l end ート	dC[
l end ード	`XF
l end ーム	]VH
l end 一本化	`JT
l end 一致	]ZD
l end 上げた	]UI
l end 上に	`FX
l end 乗り換え	]WG
l end 予定	dGW
l end 他制御	]VH
l end 付与	`FX
l end 以上	`TJ
l end 以上に	`FX
l end 件	j`>
l end 修正	`YE
l end 停止	]YE
l end 入る	`FX
l end 入れる	kIU
l end 公表	`FX
l end 公開する	dC[
l end 再開	`\\B
l end 出す	iFX
l end 出る	[TJ
l end 出力	]WG
l end 分	cZD
l end 分ける	dFX
l end 分割	`FX
l end 分散	dEY
l end 切り替え	XUI
l end 切り離す	]XF
l end 制御	]VH
l end 制限	`JT
l end 削除する	`ZD
l end 加える	^FX
l end 効にする	`EY
l end 動する	]WG
l end 取り込み	]YE
l end 取り込む	`GW
l end 合わせる	`IU
l end 名へ	`IU
l end 含める	`EY
l end 告する	dIU
l end 呼び出す	`IU
l end 回す	dHV
l end 回実施	`DZ
l end 報告する	dIU
l end 増やす	`HV
l end 契約	`FX
l end 始める	`HV
l end 実施	ZHV
l end 実行	`GW
l end 実装	`IU
l end 寄せる	dJT
l end 対応	c]A
l end 履歴	]WG
l end 常備	`EY
l end 廃止する	dIU
l end 延期	`TJ
l end 延長	`IU
l end 得る	]YE
l end 意する	`GW
l end 所に置く	`IU
l end 打つ	`HV
l end 括部	]VH
l end 持たせる	`HV
l end 排他制御	]VH
l end 探す	]WG
l end 接続する	]XF
l end 換え	]WG
l end 換える	\\EY
l end 操作	]VH
l end 整備	dGW
l end 敷設	`FX
l end 新する	[WG
l end 新設	\\JT
l end 明確化	]UI
l end 明記	`FX
l end 時	`YE
l end 更新する	[WG
l end 書き出し	`IU
l end 書く	dB\\
l end 月	fB\\
l end 月に実施	`HV
l end 本化	`JT
l end 来月	`HV
l end 残す	mC[
l end 氏名	`TJ
l end 決める	`FX
l end 済み	dGW
l end 点検	dDZ
l end 照合	]XF
l end 状態	c\\B
l end 理由	`XF
l end 用意	dJT
l end 用意する	`GW
l end 直し	dJT
l end 直す	`MQ
l end 知する	^MQ
l end 確化	]UI
l end 示する	dIU
l end 社	]XF
l end 禁止	fFX
l end 移す	hIU
l end 移行	`EY
l end 稼働	`IU
l end 組み込み	`EY
l end 組み込む	`FX
l end 統一	`IU
l end 統括部	]VH
l end 続する	]XF
l end 置く	mFX
l end 行います	`IU
l end 行う	ZIU
l end 行する	`XF
l end 表示する	`IU
l end 見直し	dJT
l end 視する	`GW
l end 計測	`HV
l end 訓練	\\HV
l end 設ける	hDZ
l end 設する	dC[
l end 設定	jHV
l end 認を得る	]YE
l end 調べる	]VH
l end 起動する	]WG
l end 載せる	fGW
l end 返金	]YE
l end 追加	cEY
l end 送ること	`FX
l end 通知	^GW
l end 通知する	`FX
l end 遅い	`VH
l end 遅れる	]WG
l end 開始	`XF
l end 除する	`ZD
l end 離す	]XF
l ended	]VH
l ends	dC[
l enforced	jB\\
l engin	YKS
l engineering	cKS
l engineering has	`IU
l engineers	WHV
l enough	VXF
l entirely	`FX
l escalation	YDZ
l etcd	\\EY
l eth	XXF
l evacuation	\\GW
l eveni	`\\B
l evening	]^@
l every	h7g
l everyone	dEY
l example	`WG
l exchange	`C[
l exchanges	][C
l exercise	bEY
l exists	XVH
l exper	`IU
l expired	bYE
l expiry	dJT
l explo	c[C
l export	ZKS
l exported	^EY
l exposed	`[C
l extension	`IU
l external	bEY
l extra	\\FX
l eyes	`IU
l facilities	`HV
l facto	`FX
l facul	`B\\
l failing	e\\B
l failover	WHV
l fails	VSK
l failu	cWG
l failure $	]UI
l fallback	ZC[
l false	V^@
l fault	bSK
l faulty	`XF
l fax	`FX
l feature	S^@
l features	`EY
l few	c`>
l fewer	dEY
l fibre	fEY
l field	^A]
l fifth	`EY
l figures	]WG
l file	SXF
l filed	dJT
l files	XKS
l finance	`DZ
l find	UWG
l findi	]RL
l fine	c[C
l finis	dFX
l finish	`GW
l fire	`B\\
l firm	\\IU
l firmware	YHV
l first	[EY
l first 0	i\\B
l first 02	]YE
l first 06	]VH
l first 09	`UI
l first 1	WGW
l first 12	UUI
l first 120	`HV
l first 13	[YE
l first 14	_YE
l first 140	]WG
l first 16	c`>
l first 18	f]A
l first 2	Z<b
l first 20	\\RL
l first 2021	`XF
l first 2022	`XF
l first 2023	`XF
l first 2024	][C
l first 30	^KS
l first 40	]UI
l first 6	ZUI
l first 60	`VH
l first 72	dEY
l first 8	VHV
l first 9	W_?
l first 95	`YE
l first about	]WG
l first alert	fFX
l first all	f^@
l first allow	`FX
l first an	[FX
l first android	XYE
l first anomaly	`FX
l first api	`FX
l first architecture	`GW
l first archive	dDZ
l first asking	cWG
l first automated	`HV
l first automatic	^>`
l first b	]XF
l first boot	]WG
l first bring	hB\\
l first build	`FX
l first buying	]XF
l first c	]XF
l first cell	]WG
l first chaos	`JT
l first check	]YE
l first ci	WTJ
l first cloned	]WG
l first codeowners	`IU
l first contract	`GW
l first could	]VH
l first crash	`IU
l first created	`YE
l first credit	`FX
l first csv	]WG
l first customers	[YE
l first database	]UI
l first decide	`FX
l first dedicated	`HV
l first did	`UI
l first disabled	]YE
l first dns	ZXF
l first don't	`[C
l first drop	dC[
l first edr	YHV
l first emergency	]VH
l first end	`GW
l first every	jDZ
l first everyone	`EY
l first extra	`GW
l first facilities	`EY
l first files	]ZD
l first finding	`FX
l first first	\\EY
l first fixed	]ZD
l first freeze	`IU
l first give	`LR
l first giving	fGW
l first go	ZEY
l first half	`]A
l first has	dC[
l first have	cIU
l first hire	]WG
l first id	^DZ
l first if	XUI
l first inc	]WG
l first install	]ZD
l first introduction	`EY
l first issue	`EY
l first it	]`>
l first kernel	]WG
l first let	\\JT
l first list	`IU
l first load	^JT
l first loss	]XF
l first make	`IU
l first max	`XF
l first move	`KS
l first moving	TXF
l first next	`FX
l first no	VUI
l first nobody	VHV
l first notice	`JT
l first ntp	`IU
l first old	`DZ
l first on	`VH
l first open	]YE
l first opened	eXF
l first operational	]WG
l first ops	dFX
l first others	]WG
l first our	bYE
l first owner	`FX
l first p	]YE
l first pair	`C[
l first parallel	`HV
l first pinning	]UI
l first plain	dHV
l first plan	`IU
l first pod	cUI
l first pr	^KS
l first prevent	`IU
l first printed	`\\B
l first proof	`HV
l first publish	\\WG
l first put	dC[
l first q	dHV
l first quarantine	`DZ
l first quarterly	dDZ
l first re	[YE
l first rebuilt	]ZD
l first regional	`DZ
l first releases	`HV
l first replace	`EY
l first replacement	`JT
l first replacing	\\JT
l first reply	]ZD
l first report	[[C
l first restart	f^@
l first restarted	]VH
l first restore	`IU
l first restoring	][C
l first return	]YE
l first revert	]YE
l first review	WVH
l first rewrite	dGW
l first rewriting	]XF
l first rm	`HV
l first rollback	dDZ
l first second	fC[
l first separate	fGW
l first service	`FX
l first services	`JT
l first set	T[C
l first shorter	`FX
l first signing	`GW
l first sla	`DZ
l first smaller	`HV
l first sms	]WG
l first someone	`WG
l first spare	`EY
l first splitting	`C[
l first staged	dIU
l first stale	`GW
l first started	]ZD
l first state	fFX
l first stop	`IU
l first swapped	]YE
l first switched	]YE
l first tell	WHV
l first templates	`EY
l first the	]`>
l first then	]WG
l first they	X\\B
l first this	`EY
l first time	dA]
l first tls	]WG
l first to	fEY
l first told	XZD
l first train	`EY
l first ttls	`IU
l first turn	T\\B
l first twice	`IU
l first two	WC[
l first update	]WG
l first upgrade	]ZD
l first upload	`HV
l first ups	]ZD
l first upstream	]YE
l first used	]WG
l first vendor	`FX
l first waited	`ZD
l first walk	]UI
l first warm	dFX
l first was	`ZD
l first watched	]WG
l first we'll	`IU
l first we're	`B\\
l first weekly	]ZD
l first were	`]A
l first whether	lb<
l first who	][C
l first why	dYE
l first wiki	[XF
l first write	dC[
l first x	WIU
l first your	]VH
l five	[FX
l fixing	^IU
l fixing the	`DZ
l flags	T^@
l fligh	`HV
l flip	`EY
l floor	\\GW
l flush	]YE
l folks	dGW
l follo	YXF
l follow	kA]
l followed	`\\B
l following	ZXF
l following $	ZVH
l following about	]WG
l following be	`C[
l following has	`JT
l following steps	]XF
l follows $	]TJ
l for	WKS
l for and	`HV
l for customers	]ZD
l for its	dGW
l for one	]YE
l for our	`GW
l for that	]UI
l for us	\\KS
l for your	]XF
l force	[\\B
l force on	]XF
l format	]WG
l forms	`GW
l fortn	`EY
l fortnight	`FX
l free	VJT
l freez	`DZ
l freezes	`GW
l fresh	]ZD
l friday	^C[
l friday the	][C
l fridays	\\C[
l from	VFX
l from it	`FX
l from now	dDZ
l from the	\\XF
l from this	dIU
l from us	f@^
l front	VYE
l full	\\IU
l fund	dEY
l funded	`FX
l funds	[\\B
l further reading	]WG
l game	^LR
l gaps	`GW
l garbage	]ZD
l gate	fB\\
l gateway	ha=
l generated	dB\\
l get	_<b
l get there	`IU
l gets	q?_
l git	`HV
l github	^IU
l give	bKS
l given	\\IU
l giving	`HV
l glass	`GW
l goes	\\FX
l going on	]VH
l going to	hGW
l got	]B\\
l got a	dC[
l governance	`EY
l gpu	X\\B
l graceful	`GW
l grade	`FX
l grafana	]UI
l grant	fB\\
l green	XVH
l ground	`GW
l guaranteed	`HV
l guest	]ZD
l habits	`GW
l had	og7
l had any	]ZD
l had at	]YE
l had been	e_?
l had gone	]ZD
l had to	`QM
l halt	YIU
l hand	WTJ
l handl	YDZ
l handling	`FX
l handover	d@^
l hands	^EY
l handwritten	]ZD
l hang	]ZD
l happe	_[C
l happened	`^@
l hardware	VIU
l harmed	]VH
l has	_LR
l has asked	`JT
l has been	fGW
l has set	`DZ
l hash	[ZD
l have	XIU
l have asked	fB\\
l have found	`EY
l have undertaken	`HV
l healthy	]VH
l heap	VXF
l hear	`FX
l height	`]A
l held	Xe9
l helpe	V]A
l helped	X]A
l helped us	X]A
l hence	hDZ
l hence $	dGW
l here'	WVH
l here's	WVH
l hire	`ZD
l hit	]YE
l hold	hB\\
l home	^B\\
l homew	dA]
l homework	dA]
l homework $	`DZ
l horiz	`JT
l horizon	`JT
l horizon $	`JT
l hour $	]WG
l hours the	]VH
l house in	`IU
l how it	]YE
l how the	cWG
l how we	WFX
l human	VZD
l i	WHV
l identity	]YE
l idle	`YE
l if	b[C
l if $	eZD
l if you	iZD
l if your	`WG
l image	TWG
l images	WFX
l impro	YGW
l improvements	YGW
l in flight	`HV
l in force	c\\B
l in more	]\\B
l in particular	]XF
l in response	`GW
l in three	`WG
l inc	]WG
l incid	WRL
l inclusion	`GW
l independent	`LR
l infected	]WG
l informed	f^@
l infra	`GW
l input	]WG
l ins	`[C
l insid	]VH
l inside	f[C
l insta	`WG
l installed	]XF
l installer	`VH
l instance	dA]
l instances	`ZD
l inste	\\KS
l instead	cC[
l instr	`FX
l instructed	`FX
l inten	k=a
l intend	fEY
l intend to	dFX
l intermediate	]UI
l intervals	`IU
l into	ZB\\
l into a	]YE
l into the	dHV
l intro	`IU
l introduction	`EY
l inventory	bC[
l investigation	]ZD
l invoice	XYE
l invol	]YE
l involved	]YE
l is	[KS
l is $	fFX
l is going	`DZ
l is now	`FX
l is on	dHV
l is out	]XF
l is the	`FX
l is therefore	`FX
l is to	d>`
l is under	`HV
l isn't	WZD
l issue $	`GW
l issues	`\\B
l it	XLR
l it $	_IU
l it a	dGW
l it down	XUI
l it out	`JT
l it we	`EY
l it will	`FX
l it's	\\C[
l item	dJT
l items	XYE
l its	XLR
l its own	dIU
l its part	`GW
l itsel	\\IU
l jenkins	`C[
l job	YHV
l joint	fEY
l jointly	`GW
l json	]ZD
l judge	]WG
l july	^A]
l june	^GW
l just	\\IU
l kept	YEY
l key	WXF
l keys	]KS
l kinds	]XF
l knew	ZDZ
l know	[VH
l know $	]VH
l known	TYE
l lab	dFX
l label	\\NP
l labels	`XF
l lag	ZB\\
l land	\\EY
l lands	dJT
l lane	`GW
l languages	`C[
l larger	]UI
l laste	]XF
l lasted	]XF
l latency	c_?
l layer	XTJ
l layers	e_?
l layers $	]ZD
l leads	dC[
l learning	`HV
l leave	c\\B
l ledger	`GW
l legal	\\MQ
l length 0	[h6
l length 1	Uv(
l length 2	TB\\
l length 3	b5i
l length 4	cA]
l less	XC[
l less likely	`HV
l lessons	`EY
l lette	]YE
l license	`IU
l lies	`JT
l lifetime	`HV
l like this	XUI
l likely $	`HV
l limits	YFX
l linter	`C[
l list	^FX
l live	eEY
l live $	`GW
l local	^DZ
l lock	UGW
l locks	dHV
l log	VWG
l log $	]XF
l logging	WEY
l logic	]VH
l login	T\\B
l logs	XVH
l logs $	]ZD
l long term	`JT
l longe	dFX
l longer	YTJ
l look at	][C
l looke	X[C
l looked	Z]A
l looked at	XYE
l looks	cYE
l lorries	`VH
l losing	]VH
l loss	`\\B
l lost	`_?
l machine	ZIU
l machines	WIU
l made to	`JT
l mail	XYE
l main	XVH
l mainnet	YFX
l maintainer	\\HV
l major	XVH
l make	]DZ
l makes	e\\B
l makes a	]ZD
l making	`C[
l manag	YEY
l manager	YEY
l mandatory	\\JT
l manual	VWG
l map	ZGW
l mark	XXF
l marketing	`GW
l match	c[C
l matching	`HV
l may $	XXF
l may have	]UI
l me	`GW
l mean	dHV
l meant	eZD
l media	]VH
l mediu	`IU
l medium term	`IU
l meet these	]WG
l meeti	`FX
l meeting	dDZ
l members	\\XF
l memor	]VH
l mention	]VH
l merges	`GW
l metadata	]ZD
l metrics	WHV
l mid	dIU
l migrations	^DZ
l million	X[C
l minus	]XF
l minut	_`>
l minutes $	]VH
l mismatch	]XF
l missi	][C
l missing	UWG
l mitig	`[C
l mitigate	]VH
l module	VWG
l momen	`ZD
l moment	]UI
l moment $	]YE
l monda	XVH
l monday	ZJT
l monday $	XVH
l monitoring	ZUI
l month	oA]
l monthly	eA]
l months	`LR
l more	ZGW
l more is	`GW
l morning	\\TJ
l morning of	]XF
l most asks	eZD
l most coded	ea=
l most dated	^JT
l most now	fGW
l most owned	`GW
l most promise	]LR
l most stated	jEY
l most task	YWG
l most timed	a[C
l most undertakes	^A]
l most was	u]A
l move	`HV
l moved	UXF
l much	VZD
l must $	`ZD
l muted	]ZD
l name	ZJT
l named	fDZ
l names	\\EY
l narrow it	]WG
l nat	]VH
l need to	`VH
l neede	]YE
l needed	[[C
l needs	hDZ
l negative	]YE
l neighbour	`WG
l neighbouring	XXF
l neither	`HV
l never	[EY
l next	h?_
l next time	hEY
l next two	`B\\
l night in	]UI
l nine	X\\B
l no coded	S\\B
l no dated	T^@
l no done	S\\B
l no labelled	R_?
l no not	Ra=
l no now	S]A
l no owned	S_?
l no promise	W_?
l no stated	S]A
l no undertakes	U_?
l no urgent	R]A
l nodes	_VH
l noisy	`UI
l normal	]XF
l notice	_EY
l noticed	\\WG
l notified	`HV
l november	`WG
l now	cGW
l now has	`EY
l now on	dDZ
l now somebody's	`JT
l npm	WWG
l npmrc	]VH
l ntp	f=a
l numbe	fYE
l number of	]ZD
l numbers	XFX
l numbers $	]ZD
l object	VZD
l obser	\\GW
l observability	dB\\
l of $	ZXF
l of it	ZKS
l of our	fEY
l of them	c\\B
l of these	XVH
l of things	YFX
l of this	\\HV
l of us	YFX
l off	\\IU
l offic	_EY
l officer	\\IU
l officers	`DZ
l offline	dDZ
l oidc	`HV
l old	XEY
l oldest	fFX
l on $	cDZ
l on a	`WG
l on call	]ZD
l on it	`C[
l on monday	]WG
l on our	fFX
l on the	ZXF
l on this	`GW
l on thursday	]WG
l on us	`JT
l on we	]VH
l on which	`JT
l one	XKS
l one of	`^@
l one or	`WG
l online	VVH
l only one	`IU
l onto	dKS
l oom	]ZD
l open	UUI
l open on	`IU
l opene	`IU
l opening	`VH
l ops	eIU
l or	[EY
l or is	`DZ
l or more	`WG
l order in	]XF
l org	dFX
l orphaned	]WG
l other	VXF
l ought	`VH
l ought to	`VH
l our answer	`GW
l our effort	`FX
l our own	]VH
l our side	dHV
l ourse	gJT
l ourselves	eNP
l ourselves $	dDZ
l ourselves and	`HV
l ourselves for	`FX
l out	[<b
l out of	mA]
l out to	YEY
l outag	XVH
l outage	ZYE
l outage of	]YE
l outbound	]XF
l outco	dFX
l outcome	dFX
l over	SYE
l over the	dGW
l overnight	XZD
l owe	`FX
l owe you	`FX
l own	\\GW
l own system	]VH
l owned	`B\\
l owner	fMQ
l owner $	`GW
l owner and	`C[
l page	YFX
l pager	`FX
l paging	ZLR
l paid	WFX
l pair	eEY
l paper	\\?_
l parallel	fFX
l parents	`IU
l part	_JT
l partial	]XF
l partition	]UI
l partner	`HV
l parts	]ZD
l pass	XWG
l passe	[XF
l passengers	]YE
l password	\\\\B
l passwords	SZD
l patch	UXF
l patching	`GW
l paths	`HV
l patient	]XF
l patte	`WG
l pause	fEY
l pending	dJT
l people	U>`
l per	a>`
l performance	`DZ
l perso	XUI
l person	]GW
l personal	dHV
l phone	\\GW
l phoned	]VH
l photograph	]ZD
l picke	`HV
l picked	`HV
l picked up	`HV
l pinned	`HV
l pinning	]UI
l place	YHV
l place $	]ZD
l places	`TJ
l plan	aB\\
l plan $	dC[
l plan is	`JT
l plann	cVH
l platf	^IU
l platform	[KS
l pleas	eZD
l please	f^@
l please $	]XF
l pod	cUI
l pointed	]WG
l police	][C
l policy	TGW
l polish	`JT
l pool	\\`>
l pools	dEY
l port	\\IU
l porter	]VH
l posit	]WG
l position	`_?
l poste	]WG
l power	WVH
l pr	dGW
l pre	`JT
l pressing	`DZ
l pressure	]ZD
l preve	^C[
l prevent	`IU
l preventive	`HV
l previous	[XF
l probes	bHV
l problem $	]UI
l problems	`FX
l process	XJT
l procurement	`JT
l prod	dGW
l production	_FX
l progr	jDZ
l programme	hFX
l programs	`DZ
l progress	hEY
l promi	jB\\
l promise	dEY
l promised	dHV
l promises	`IU
l promotion	`GW
l proof	`HV
l prope	`IU
l proper	fEY
l proposal	]UI
l prote	[WG
l protect	X\\B
l protocol	]YE
l proved	`C[
l provider's	`UI
l proxies	]XF
l proxy	XZD
l public	`B\\
l publish	]TJ
l pull	\\IU
l pulled	]XF
l purpose	\\EY
l pushed	c[C
l put	`A]
l putti	dHV
l qa	dC[
l quarantine	`DZ
l quarter	k;c
l quarterly	`FX
l quorum	ZHV
l quotas	`B\\
l quote	]ZD
l race	`C[
l rack	WB\\
l radios	`HV
l radius	`DZ
l raised	`C[
l ran	c_?
l random	`FX
l rate	a>`
l rather	dC[
l raw	`IU
l reachable	`HV
l reade	]UI
l reader	`IU
l readers	`UI
l readi	`XF
l readiness	dJT
l reading	]WG
l ready	`WG
l real	e<b
l reall	]WG
l reaso	f^@
l rebuilt	]ZD
l receipt	`^@
l receive	`IU
l recog	]ZD
l recognised	]ZD
l red	YLR
l redis	ZIU
l reduce	`IU
l refreshed	dFX
l refund	`VH
l refuse	\\FX
l refused	ZGW
l refuses	dEY
l regex	`EY
l region	ZKS
l regions	][C
l regis	fHV
l registered	]ZD
l registry	^HV
l regression	\\GW
l rehearsal	dDZ
l rehearse	`C[
l rehearsed	dFX
l rehearses	`B\\
l reject	\\EY
l relea	ZVH
l release	T\\B
l relevant	]XF
l relia	`FX
l reliability	fC[
l remai	bHV
l remain	dFX
l remainder	`IU
l remaining	dEY
l remed	`HV
l remedy	`EY
l remembered	]ZD
l remin	]VH
l reminder	`\\B
l renew	`C[
l repea	`FX
l repeat	dA]
l replace	dA]
l replaced	\\GW
l replaces	]VH
l replacing	\\JT
l replica	X]A
l replicas	WGW
l replicated	`FX
l reply	VUI
l repor	VWG
l reports	XTJ
l repos	\\C[
l request	\\JT
l requested	`ZD
l requi	]WG
l research	d@^
l reset	[WG
l resol	[WG
l resolved	[XF
l respo	YXF
l respond	]VH
l responses	^DZ
l rest	kB\\
l rest is	`JT
l rest of	`GW
l restart	`QM
l restarted	_TJ
l restore	YIU
l restore the	]VH
l restored	Z[C
l resul	`FX
l result of	`FX
l retention	dB\\
l retire	hDZ
l retirement	\\HV
l return	XYE
l reuse	]VH
l reverse	]TJ
l reverted	`UI
l review	`KS
l reviewed	dDZ
l revoked	]YE
l rewrite	m?_
l rewriting	]XF
l rewritten	fC[
l rid	`C[
l ring	\\EY
l risky	`C[
l roadmap	`A]
l role	`HV
l rollb	]ZD
l rollout	`GW
l rota	b@^
l roughly	[WG
l routes	]ZD
l rule	^IU
l run	YIU
l run the	]XF
l runbo	]YE
l running	WWG
l runs	YKS
l safe	TZD
l safeg	`FX
l safeguards	`FX
l sake	]ZD
l same	U]A
l sample	dHV
l sat	]VH
l saw	e[C
l says	_FX
l scanning	c[C
l sched	WVH
l scheduled $	dEY
l scratch	\\KS
l screen	fC[
l scribe	\\A]
l scrip	`VH
l script	WB\\
l searc	`IU
l second	\\>`
l secondary	ZGW
l seconds	UWG
l section	\\GW
l seen	X\\B
l send	V\\B
l sending	`IU
l sent	]TJ
l separate	bGW
l september	eA]
l sequence	]XF
l seriously	`HV
l servers	X_?
l servfail	]XF
l servi	V[C
l service desk	]YE
l services	aHV
l sessions	YGW
l set up	]XF
l settle	`IU
l sever	`XF
l several	c]A
l severity	XVH
l shall	`FX
l share	TXF
l shared	[A]
l shares	`WG
l sharing	`GW
l ship	dHV
l shipped	dFX
l short term	`JT
l should	XZD
l shouldn't	`EY
l show	XVH
l showed	_^@
l shown	`IU
l shutdown	YFX
l side	XHV
l signe	`GW
l signed	eFX
l sim	`DZ
l similar	`^@
l simpl	[WG
l since	[?_
l since $	\\FX
l since the	hB\\
l single	UZD
l skew	][C
l slack	\\KS
l slo	`GW
l slower	]ZD
l small	TB\\
l smaller	ZDZ
l so	eLR
l so $	`C[
l so from	`IU
l so the	`HV
l so we're	`HV
l soc	`GW
l social	]ZD
l some	^^@
l some asks	eZD
l some dated	^LR
l some now	hDZ
l some owned	jDZ
l some stated	s@^
l some task	XYE
l some timed	a[C
l some undertakes	]EY
l some was	vc;
l someb	\\JT
l somebody	_EY
l somebody's	dC[
l somebody's job	`JT
l someone	XZD
l source	ZDZ
l spare	YA]
l spend	fB\\
l spending	dC[
l spending the	`FX
l spike	]UI
l split	\\B\\
l splitting	fC[
l sprin	`GW
l sprint	dDZ
l sql	`DZ
l squad	`EY
l sre	TVH
l stack	[WG
l staffed	`C[
l staged	dIU
l stages	VYE
l stale	WFX
l start	\\FX
l start stop	`FX
l started on	`FX
l state	UFX
l states	]XF
l statu	]UI
l status page	]UI
l stayed	[TJ
l steps	]b<
l still open	`IU
l still see	]ZD
l stop	g=a
l stopping	]ZD
l store	WFX
l storm	`DZ
l strace	]VH
l stress	`HV
l subject	fA]
l submission	\\IU
l suggestion	][C
l suite	`C[
l summer	bC[
l suppl	X\\B
l supplier	VVH
l supplier's	c_?
l swapped	`\\B
l sync	]XF
l sys	]ZD
l system	YYE
l systemd	`VH
l systems	dDZ
l tables	WGW
l tabletop	`IU
l tag	fC[
l take	VWG
l takin	dFX
l taking	dFX
l talk	]ZD
l tasks	`GW
l teaching	`IU
l team	]DZ
l team $	\\GW
l team has	fA]
l team'	fA]
l team's	fA]
l teams	YGW
l telephone	`WG
l tell	^?_
l template	dFX
l templates	dC[
l ten	[JT
l tenant	_DZ
l tender	`HV
l term	hFX
l term $	fFX
l term long	`JT
l test	b8f
l tested	bHV
l th	]ZD
l than	XKS
l that	WEY
l that $	YHV
l that a	dC[
l that came	dHV
l that had	]ZD
l that they	]VH
l that were	`UI
l the 14	]WG
l the above	^IU
l the agenda	]UI
l the alarm	]VH
l the attacker	`[C
l the chain	`WG
l the chief	`EY
l the coming	hDZ
l the day	`\\B
l the end	]WG
l the event	]XF
l the failure	]UI
l the fault	`ZD
l the following	ZZD
l the identity	]YE
l the job	]ZD
l the logs	`ZD
l the maintainers	`C[
l the migration	`UI
l the morning	]XF
l the next	pB\\
l the night	cYE
l the on	]ZD
l the one	]UI
l the operator	]WG
l the order	]XF
l the outage	ZSK
l the plan	dHV
l the programme	`JT
l the rest	hC[
l the runbook	]YE
l the same	XWG
l the service	]YE
l the status	]UI
l the team	`JT
l the time	_VH
l the ward	`JT
l the work	`DZ
l the year	`GW
l them $	VVH
l thems	]YE
l themselves	[XF
l themselves by	]YE
l there	XEY
l there $	dIU
l therefore	fB\\
l these	VYE
l these has	`C[
l these stages	`XF
l these were	]XF
l they	VSK
l thing	WWG
l things	ZVH
l things $	`YE
l things that	X[C
l this $	]\\B
l this bug	`GW
l this incident	`C[
l this is	ZUI
l this order	[TJ
l this report	]WG
l this we	`FX
l those	ZWG
l thought	]ZD
l thread	c\\B
l three layers	]ZD
l three things	e_?
l three truths	]WG
l threshold	\\HV
l through	Ta=
l through by	`DZ
l through the	]YE
l thurs	]WG
l thursday	XTJ
l thursday $	]WG
l thus	YHV
l ticke	`HV
l ticked	`GW
l ticket	VYE
l timeline	XXF
l timeout	bMQ
l timeouts	]YE
l times	^ZD
l titles	YEY
l tls	XTJ
l to $	T\\B
l to bring	`UI
l to come	`HV
l to earn	`IU
l to go	]YE
l to have	]VH
l to it	`FX
l to keep	fDZ
l to make	`EY
l to ourselves	dB\\
l to restore	]VH
l to try	dGW
l today	[\\B
l told us	`YE
l tomasz	`DZ
l tool	XC[
l tools	]VH
l total	X\\B
l touch	ZEY
l trace	[YE
l track	^HV
l tracker	\\IU
l traffic	UZD
l train	^LR
l transfer	XWG
l travel	]VH
l treas	`GW
l tree	\\EY
l trial	`IU
l trigg	`XF
l trigger	][C
l triggered	`YE
l true	[VH
l trust	XVH
l truth	]WG
l truths	]WG
l try	ZVH
l try $	dDZ
l ttl	hHV
l ttls	dHV
l turn	YSK
l turne	[XF
l turned	`\\B
l turns	d@^
l two	YMQ
l unavailable	]WG
l unclean	YFX
l under	WKS
l under way	fC[
l undertaken	`HV
l undertaken to	`HV
l undertakings	`EY
l undertakings $	`EY
l university	][C
l unknown	`]A
l unless	^GW
l unsent	`DZ
l up for	YGW
l up in	]UI
l updates	WGW
l uplinks	`C[
l upload	ZIU
l upon	`YE
l upstream	`^@
l us $	_JT
l us on	`GW
l us that	`[C
l us to	\\JT
l use	^\\B
l used	[YE
l used in	]YE
l user	]XF
l users	XGW
l uses	]ZD
l utc	`ZD
l valid	c`>
l validators	ZYE
l var	X\\B
l vario	]UI
l various	]UI
l verification	`FX
l verified	dEY
l versi	`TJ
l version	\\YE
l version of	]XF
l versions	`TJ
l vote	dEY
l voted	dDZ
l wait	_UI
l waited	e[C
l waiting	\\FX
l wal	]YE
l walk	]UI
l want	\\IU
l want to	\\JT
l ward	dDZ
l warm	^C[
l was	c_?
l was as	]ZD
l watchdog	]ZD
l watched	`XF
l watcher	`GW
l way	[HV
l we $	`XF
l we are	hEY
l we can	^JT
l we checked	]VH
l we could	]XF
l we get	`FX
l we have	`GW
l we intend	fEY
l we owe	fFX
l we shall	dDZ
l we take	`C[
l we want	fIU
l we will	fFX
l we'd	WUI
l we'll	p?_
l we'll $	`IU
l we'll go	`IU
l we're	r7g
l we're $	dHV
l we're changing	dEY
l we're doing	`B\\
l we're going	`EY
l we're putting	`IU
l we're spending	`FX
l we've	m9e
l we've made	`JT
l wednesday	`IU
l week	h6h
l weekends	dHV
l weekly	_GW
l weeks	d>`
l went	`_?
l went through	]WG
l were	h_?
l were $	`]A
l were in	cZD
l what each	`B\\
l what had	]UI
l what is	`HV
l what makes	`YE
l what we'll	`EY
l what we're	`GW
l what'	`JT
l what's	`JT
l what's changing	`JT
l when	[JT
l whether	[`>
l which	WGW
l which came	]UI
l which is	dFX
l which was	`VH
l which we	ZJT
l whichever	`DZ
l while the	`UI
l who has	`FX
l why	[XF
l wide	\\GW
l wiki	ZXF
l will	eA]
l will $	hB\\
l will have	dDZ
l wise	`C[
l with	[=a
l with $	hEY
l with the	aHV
l withd	]VH
l without	VFX
l won't	\\KS
l word	]ZD
l words are	`EY
l work	_GW
l worka	`DZ
l worked	]UI
l workflow	\\IU
l workflows	`JT
l workspace	]YE
l worse	]UI
l would have	Z\\B
l wouldn't	]VH
l wrapper	`HV
l write	b=a
l writing	VC[
l writt	`GW
l written	b>`
l wrong	ZUI
l wrong $	][C
l wrote	`WG
l year	eB\\
l yearly	kA]
l yesterday	`HV
l you are	`VH
l you from	]WG
l you run	]YE
l your	gk3
l yours	cZD
l yourself	`XF
l zero	[XF
l 々に	]VH
l あ	[VH
l あっ	^^@
l あった	\\VH
l あら	^HV
l あり	X^@
l ありま	WZD
l ある	]\\B
l ある$	[UI
l あれば	]VH
l あわ	dDZ
l あわせ	`HV
l いう	bKS
l いか	[WG
l いき	fFX
l いきま	fFX
l いく$	`GW
l いくつ	cTJ
l いこ	VEY
l いこと	\\FX
l いた	\\\\B
l いた$	^UI
l いたも	]ZD
l いた変	]XF
l いた理	]YE
l いち	`GW
l いて$	`JT
l いてい	XTJ
l いては	jHV
l いと	XGW
l いと判	]VH
l いな	\\UI
l いない	c\\B
l いに	`DZ
l いの	W[C
l いので	dDZ
l いは	`XF
l いま	ZFX
l いまし	cYE
l いよ	qEY
l いよう	kHV
l いり	dHV
l いりま	dHV
l いるこ	dJT
l いると	`FX
l いるの	fA]
l いれ	]UI
l いサ	dIU
l い出	`HV
l い分	`FX
l い回	]WG
l い場合	`XF
l い段	]YE
l い設	dHV
l うえ	ZWG
l うこ	jC[
l うこと	fHV
l うし	`FX
l うして	`FX
l うな	a_?
l うに	\\EY
l うにし	]XF
l うに定	`XF
l うに手	`IU
l うに改	dJT
l うる	\\EY
l う変	`GW
l う変え	`GW
l え	]HV
l えい	e\\B
l えが	]VH
l えた	^FX
l えたこ	`FX
l えま	jJT
l えます	dHV
l える	WVH
l えを	fIU
l お	\\VH
l おかれ	`TJ
l おきた	`FX
l おく	ZHV
l おす	]WG
l おすす	]WG
l おそ	]WG
l おり	]TJ
l おり$	aTJ
l お使	`VH
l お使い	`VH
l お取	]WG
l お客	TXF
l お客様	eVH
l お手	`XF
l お持	`VH
l お約	dIU
l お約束	dIU
l お試	]VH
l お試し	]VH
l お電	]UI
l お願	_YE
l お願い	cXF
l かか	^YE
l かけて	`EY
l かじ	^HV
l かっ	[XF
l かは	`VH
l かは$	`VH
l から	YGW
l から$	bEY
l から出	X[C
l かる	[VH
l かれ	eTJ
l か所	dJT
l か消	`FX
l か調	]VH
l があ	b`>
l があっ	fZD
l があり	cWG
l がある	`UI
l がか	`UI
l がこち	dFX
l がっ	]WG
l がで	cUI
l がな	[TJ
l がなか	]VH
l がやる	`FX
l が一	eUI
l が保	`WG
l が働	]WG
l が全	[WG
l が出	]LR
l が切	\\JT
l が取	dGW
l が同	XYE
l が実	]TJ
l が少	]YE
l が届	c]A
l が市	]WG
l が年	`DZ
l が広	]YE
l が引	\\IU
l が引き	\\IU
l が形	`^@
l が必	`WG
l が最	]YE
l が正	]XF
l が発	`WG
l が翌	XWG
l が落	\\HV
l が読	bHV
l が重	cWG
l が重な	cWG
l きた$	`XF
l きたい	`FX
l きだ	]XF
l きっ	]VH
l きて	ZXF
l きてい	cWG
l きな	XGW
l きの	_UI
l きは	VUI
l きま	UZD
l きまし	XYE
l きます	VZD
l きる	TUI
l き取	ZB\\
l き受け	`DZ
l き合	fKS
l き換	^IU
l き直	hJT
l き継	`WG
l き続	`EY
l き続き	`EY
l ぎ	\\HV
l ぎに	`IU
l く	WUI
l くし	`EY
l くだ	t\\B
l くださ	pVH
l くつ	cTJ
l くつか	`TJ
l くて	`IU
l くと	cWG
l くと$	]UI
l くな	VWG
l くない	`IU
l くは	]XF
l くれ	`WG
l くチ	`JT
l け	[B\\
l けが	`UI
l けた説	]VH
l けて	bGW
l けて$	hB\\
l けて記	`EY
l けで	XKS
l けに	_EY
l けの	jEY
l けら	hZD
l けられ	eVH
l ける	_LR
l ける$	`IU
l けるこ	`IU
l けるた	`IU
l けるよ	`JT
l けれ	hGW
l け入れ	`HV
l け合	dDZ
l け合い	`HV
l げ	[`>
l げた	ZXF
l げたは	]UI
l げる	T_?
l こ	aIU
l こう	ZSK
l こうし	`FX
l こう変	`GW
l こし	`EY
l こそ	`GW
l こち	jDZ
l こちら	jDZ
l こで	`WG
l こと	ZNP
l こと$	bNP
l ことと	dEY
l ことに	\\KS
l ことを	bJT
l この	[TJ
l こり	]XF
l これ	iDZ
l これか	fIU
l これだ	`IU
l これを	dFX
l ころ	bJT
l ころで	`FX
l ごと	i<b
l ご指	`HV
l ご指摘	`HV
l ご確	[WG
l ご確認	cXF
l ご連	cTJ
l さ	ZXF
l さい	s[C
l さい$	pUI
l させ	nB\\
l さっ	]YE
l さない	`HV
l さまに	]TJ
l され	f[C
l された	]VH
l されて	cWG
l される	`WG
l さん	]YE
l ざと	`GW
l しい	YTJ
l しく	`\\B
l しくだ	]VH
l したた	`DZ
l した改	`FX
l して$	_LR
l してみ	]XF
l して取	`GW
l しで	\\HV
l しな	TVH
l しまっ	fHV
l し入	`GW
l し入れ	`GW
l し判	`IU
l し可	`IU
l し合	dB\\
l し合い	`EY
l し案	`GW
l し直	dGW
l し込	XWG
l じた	]WG
l じて	]YE
l じめ	^HV
l じる	`KS
l す	V@^
l すか	\\C[
l すす	]WG
l すすめ	]WG
l すべ	cWG
l すめ	]WG
l すり	YFX
l する	[DZ
l する$	\\IU
l するた	^HV
l すると	eXF
l す前	`IU
l す設	`EY
l ずだ	cVH
l ずだっ	]VH
l ずに	VUI
l ずら	`FX
l ずれも	^LR
l せ	_EY
l せい	`IU
l せく	`XF
l せず$	dJT
l せて	pHV
l せてい	`FX
l せな	aB\\
l せない	dKS
l せま	^B\\
l せる	o?_
l せる$	dJT
l せを	`FX
l そ	]DZ
l そう	`EY
l そこ	cZD
l そのま	]ZD
l それ	[EY
l それぞ	`GW
l ぞ	`GW
l ぞれ	^HV
l たいこ	`FX
l たか	\\UI
l たが	YYE
l たくな	`IU
l たず	`FX
l たせ	dFX
l たた	UVH
l たため	YJT
l ただ	XRL
l たち	nEY
l たちが	dJT
l たちで	`B\\
l たちの	`HV
l たのが	`IU
l たので	bB\\
l たは	XUI
l たはず	]UI
l たび	fIU
l ため	UWG
l ためで	`UI
l ための	fFX
l たら	fDZ
l たア	YFX
l たコ	]WG
l たデ	XYE
l たメ	eZD
l たメン	`XF
l た不	]WG
l た事	WIU
l た人	YJT
l た件	jC[
l た件$	dGW
l た件で	fB\\
l た内	`JT
l た内容	hIU
l た再	`HV
l た反	k=a
l た反省	k=a
l た可	cZD
l た場	^EY
l た変	]XF
l た変更	]XF
l た措	]TJ
l た措置	]TJ
l た改	\\EY
l た改善	\\EY
l た方	cYE
l た根	`UI
l た案	]XF
l た点	YGW
l た理	b^@
l た理由	_XF
l た要	`]A
l た要因	]YE
l た説	]VH
l た説明	]VH
l た質	]UI
l た質問	]UI
l た部	]UI
l だ	XTJ
l だか	dIU
l だけの	`GW
l だけま	`[C
l ださ	t\\B
l ださい	pVH
l だし	]XF
l だっ	eZD
l だった	b[C
l だら	`FX
l ち	_FX
l ちが	dJT
l ちて	fHV
l ちで	dJT
l ちの答	`HV
l ちば	`GW
l ちら	jDZ
l ちら$	dFX
l ちらで	dIU
l ち帰	`JT
l ち帰り	`JT
l ち着	]TJ
l っこ	`EY
l った	WWG
l った$	fYE
l ったた	WGW
l ったと	]\\B
l った件	eFX
l った反	fB\\
l って	W]A
l ってお	`JT
l ってく	eTJ
l ってし	`IU
l つい	ZKS
l ついて	[IU
l つか	bUI
l つき	dFX
l つず	dIU
l つな	WIU
l つも	`[C
l つよ	`IU
l つ人	`TJ
l づい	eZD
l づいた	]VH
l づけ	bJT
l づける	`JT
l てい	XYE
l ていき	fFX
l ていく	`GW
l ていた	f[C
l ていな	_ZD
l てか	ZKS
l てく	jWG
l てくだ	fTJ
l てこれ	`HV
l てし	ZIU
l てしま	fHV
l ては$	_MQ
l てま	dHV
l てまい	dHV
l てよ	\\IU
l てる	`EY
l て公	dDZ
l て取	dFX
l て取り	dFX
l て実	`EY
l て書	`EY
l て次	VYE
l て終	`IU
l て記	`EY
l であ	\\YE
l であれ	]VH
l でい	\\JT
l できま	]UI
l でご	]YE
l でな	YHV
l でに	bPN
l でに次	dIU
l ではあ	`FX
l では来	dHV
l でも	\\HV
l でマ	]VH
l で予	YEY
l で交	`WG
l で以	f>`
l で以下	f>`
l で使	XTJ
l で保	`IU
l で公	d@^
l で切	]\\B
l で判	]WG
l で削	]UI
l で前	fFX
l で動	`ZD
l で取	fGW
l で取り	`JT
l で呼	`HV
l で委	]XF
l で宣	`IU
l で巻き	`GW
l で広	`FX
l で挙	]XF
l で接	`[C
l で提	`FX
l で書	`YE
l で有	`IU
l で本	\\HV
l で止	\\GW
l で残	dKS
l で決	ZIU
l で片	`HV
l で片付	`HV
l で生	XUI
l で直	dHV
l で終	fJT
l で終わ	dJT
l で見	VHV
l で見分	]VH
l で試	\\IU
l で警	`FX
l で配	`EY
l で非	`FX
l という	hJT
l とお	_SK
l とおり	_SK
l とこ	_JT
l ところ	`KS
l とし	\\MQ
l として	[MQ
l とす	bIU
l とする	dFX
l とっ	]TJ
l とった	]TJ
l とと	hIU
l ととし	`FX
l となる	]WG
l とに	fEY
l とにし	hIU
l とにな	]WG
l とは	SZD
l とへ	`FX
l ともと	]XF
l とを	\\IU
l とを受	`DZ
l とを申	`FX
l と一	`IU
l と合	dC[
l と変	]TJ
l と思	]XF
l と情	\\KS
l と担	`FX
l と明	`C[
l と更	`IU
l と次	]UI
l と次の	]UI
l と決	`EY
l どで	`TJ
l どれ	eVH
l ない	UJT
l ない$	]VH
l ないと	`XF
l ないの	dDZ
l ないよ	kHV
l ない場	`XF
l ない方	]YE
l なか	^SK
l なが	ZKS
l なく	[FX
l なけ	hGW
l なぜ	]SK
l なっ	]d:
l なって	_^@
l など	]YE
l なに	`DZ
l なる	fYE
l にあ	[SK
l におか	`TJ
l にく	\\IU
l にこ	dIU
l にご	[TJ
l にし	b@^
l にした	dJT
l にしま	`JT
l にす	fB\\
l につ	ZHV
l につい	[IU
l にて	]UI
l にな	dUI
l になっ	]\\B
l には$	aYE
l には次	XVH
l にや	`JT
l にタ	`FX
l に一	^JT
l に上	][C
l に付	`EY
l に以	VVH
l に以下	VVH
l に伴	`TJ
l に作	`GW
l に再	]YE
l に出	]KS
l に分	^GW
l に切	YLR
l に反	d?_
l に合	eNP
l に同じ	`FX
l に向	fJT
l に向け	fJT
l に含	XZD
l に回	hHV
l に固	]WG
l に埋	`C[
l に報	`HV
l に増	`IU
l に変	\\IU
l に学	`HV
l に完	fHV
l に完了	`IU
l に定	`XF
l に定め	`XF
l に実	\\IU
l に寄	hIU
l に対	\\HV
l に届	cUI
l に差	]XF
l に常	`JT
l に復	`EY
l に必	^JT
l に必要	`JT
l に戻	\\LR
l に手	`JT
l に手を	dGW
l に指	fFX
l に掛	`FX
l に改	kIU
l に改め	dKS
l に明	dJT
l に替	`HV
l に来	`HV
l に次を	^JT
l に気	XVH
l に求	]VH
l に求め	]VH
l に画	]YE
l に直	_IU
l に直す	`DZ
l に着	fIU
l に着手	fIU
l に知	dJT
l に移	_JT
l に積	`IU
l に積ん	`IU
l に置	dFX
l に自	^HV
l に行	^JT
l に表	`C[
l に説	`UI
l に説明	]VH
l に課し	`IU
l に載	fC[
l に迷	`EY
l に送	^HV
l に通	WTJ
l に進め	`IU
l に達	dIU
l に鳴	dDZ
l ぬ	`GW
l ぬよ	`GW
l ぬよう	`GW
l ねて	YGW
l ねる	]XF
l の	T[C
l のあっ	]YE
l のう	_WG
l のか	\\MQ
l のが	fIU
l のがこ	fIU
l のつ	`IU
l ので$	fA]
l のと	_UI
l のとお	_SK
l のは以	`XF
l のま	ZYE
l のみ	_^@
l のもと	`IU
l のもの	`IU
l のよ	XZD
l のよう	XZD
l のを	\\LR
l のア	bSK
l のカ	]ZD
l のキ	]ZD
l のク	`C[
l のコ	`WG
l のス	[[C
l のデ	U[C
l のト	`HV
l のド	XWG
l のハ	`FX
l のバ	VEY
l のヒ	`EY
l のプ	`UI
l のヘ	]XF
l のペ	`HV
l のリ	TVH
l のレ	]YE
l のロ	[XF
l の三	_VH
l の三つ	`TJ
l の上	`DZ
l の主	]YE
l の主な	]YE
l の事	VVH
l の事情	`SK
l の二	fFX
l の人	\\HV
l の件	dHV
l の件で	dIU
l の修	`DZ
l の停	WWG
l の停止	\\FX
l の備	dJT
l の備え	`JT
l の先	dB\\
l の内訳	]TJ
l の再	VXF
l の写	`HV
l の処	`YE
l の分	^LR
l の利	^KS
l の前提	]WG
l の印	YEY
l の参	fJT
l の双	`JT
l の取	ZEY
l の受け	`JT
l の同	hDZ
l の問	`TJ
l の問題	`TJ
l の四	fHV
l の四つ	`IU
l の基	]VH
l の基準	]WG
l の報	XXF
l の報告	[VH
l の場	XJT
l の売	`WG
l の外	`IU
l の大	dJT
l の定	TXF
l の実	oA]
l の宿	`FX
l の対応	ZVH
l の専	YGW
l の巡	`HV
l の差	WGW
l の常	hEY
l の年	dIU
l の弱	`FX
l の当	dEY
l の形	`EY
l の形で	`EY
l の後	\\JT
l の後$	`EY
l の応	`UI
l の意	`UI
l の成	YC[
l の手当	`FX
l の手順	XUI
l の扱	[YE
l の提	fB\\
l の操作	`YE
l の改	`JT
l の改善	fEY
l の数	`VH
l の整	dJT
l の文	ZKS
l の新	^IU
l の方法	`UI
l の方針	`HV
l の施	fFX
l の施策	fFX
l の明	`UI
l の最	dEY
l の月	dDZ
l の期	^IU
l の末$	dIU
l の条	eXF
l の条件	eXF
l の根	`EY
l の桁	`IU
l の検	dEY
l の構	WUI
l の構成	]UI
l の様	dEY
l の標	dB\\
l の横	`IU
l の機能	XXF
l の段	j@^
l の氏	cWG
l の決	`YE
l の流	]YE
l の流れ	eYE
l の滞	`FX
l の点	`_?
l の版	`IU
l の環	][C
l の発	`VH
l の皆	ZTJ
l の直前	]XF
l の確認	]XF
l の突	\\GW
l の端	WEY
l の答	`HV
l の答え	`HV
l の管	XSK
l の約	`HV
l の約束	`HV
l の経	`YE
l の結	WLR
l の統	\\JT
l の緊	YC[
l の繁	`IU
l の繁忙	`IU
l の聞	`FX
l の自	iMQ
l の行為	]UI
l の見	YGW
l の見直	`FX
l の解	`IU
l の試	^IU
l の説	`^@
l の議	]YE
l の議題	]YE
l の貸	dJT
l の配	YKS
l の間	UZD
l の間$	]WG
l の閾	`IU
l の順	VTJ
l は	Wb<
l はあ	\\HV
l はあっ	`FX
l はこち	`IU
l はす	YIU
l はず	_VH
l はずだ	`UI
l は上	\\HV
l は二	`FX
l は以	[SK
l は以下	]WG
l は作	`JT
l は大	]VH
l は復	]XF
l は必	eGW
l は来	mB\\
l は来月	`IU
l は来週	`JT
l は次	]VH
l は次の	_VH
l は次を	`FX
l は現	`IU
l は画	`IU
l は社	`DZ
l は自	fIU
l は誰	`[C
l は通	]YE
l は電	]WG
l は順	`FX
l は順次	`FX
l ば	`WG
l ばな	`UI
l ばん	`GW
l ば次	`FX
l びに	dIU
l びを	`IU
l び出	ZKS
l へ	_C[
l へご	`SK
l への	XGW
l へ一	`IU
l へ更	]VH
l へ移	bHV
l へ置	`GW
l へ電	]YE
l べ	YVH
l べき	ZUI
l べて	aVH
l べる	W[C
l ほど	`TJ
l まいり	dHV
l まえ	`MQ
l まえ$	`MQ
l ました	UVH
l ます	ZJT
l ませる	`IU
l または	`IU
l まった	jGW
l まで	YNP
l までに	`NP
l まな	`GW
l まには	XZD
l まわ	`HV
l みて	`VH
l みま	ZLR
l みる	\\GW
l み合	^JT
l み直	`HV
l み込	^DZ
l むこ	`GW
l むこと	`GW
l めた	[KS
l めて	[NP
l めてい	\\JT
l めてま	`JT
l めで	`UI
l めに$	`JT
l めま	mGW
l めまし	`KS
l めます	dKS
l めら	^WG
l められ	]UI
l める	bEY
l める$	dB\\
l め処	`IU
l め方	`JT
l め次	]XF
l め次の	]XF
l もあ	`ZD
l もう	dJT
l もと	WUI
l もと$	`IU
l もとも	]XF
l もに	dJT
l もの	XGW
l もの$	YIU
l も取	`JT
l も次	`IU
l やす	dGW
l やめ	`C[
l やりま	dFX
l やる	\\JT
l よう	YFX
l よう$	oHV
l ような	o_?
l より	_\\B
l よる	YJT
l らか	^HV
l らし	dIU
l らす	hFX
l らせ	]MQ
l らせな	`C[
l らで	dIU
l らま	`HV
l られ	]WG
l られた	`UI
l られて	iVH
l られる	eWG
l らわ	`FX
l ら出	T[C
l ら止	`JT
l ら自	^LR
l ら通	`FX
l り	V[C
l りか	`EY
l りがあ	]WG
l りし	UZD
l りであ	_\\B
l りにく	`IU
l りまし	XYE
l ります	YJT
l りを	`KS
l り上	`EY
l り出	`JT
l り専	`IU
l り決	fHV
l り直	XUI
l り組	dKS
l り組み	dJT
l り組む	dJT
l り込	TGW
l り返	S\\B
l り返さ	dFX
l り離	eUI
l るお	cWG
l るお客	`TJ
l るか$	`IU
l ること	dFX
l るた	]LR
l るため	]LR
l るだ	]YE
l ると	^QM
l ると$	lXF
l るとこ	`FX
l るに	]YE
l るのは	`JT
l るべき	`YE
l るまで	`XF
l るよ	mDZ
l るよう	`JT
l るプ	`IU
l る人	]UI
l る仕	\\IU
l る処	dGW
l る前	^GW
l る問	XWG
l る専	dIU
l る工	`JT
l る手	`JT
l る機	`GW
l る点	`HV
l る点は	`HV
l る状	]XF
l る見	`YE
l れ	W[C
l れから	hFX
l れが	VYE
l れぞ	^HV
l れぞれ	`GW
l れた	\\[C
l れだけ	`IU
l れて	c[C
l れてい	dWG
l れで	XUI
l れと	]XF
l れの	`JT
l れば$	`WG
l れまし	`WG
l れます	`UI
l れら	`IU
l れる$	f^@
l れると	]XF
l れを機	`HV
l ろ	`KS
l ろで	dHV
l ろです	`FX
l わけ	`FX
l わざ	`GW
l わせ	]IU
l わせる	`C[
l わらせ	hHV
l わり	ZNP
l わる	^EY
l われ	YVH
l をあ	hHV
l をい	`UI
l をいく	]TJ
l をお	\\SK
l をお使	`VH
l をお試	]VH
l をお願	`UI
l をか	`HV
l をし	`HV
l をした	`HV
l をす	XTJ
l をと	`UI
l をとっ	]TJ
l をな	WIU
l をま	`JT
l をやり	`JT
l をオ	`HV
l をプ	`FX
l をマ	`IU
l を上	dA]
l を下げ	]VH
l を予	dDZ
l を予定	`EY
l を事	`FX
l を二	dGW
l を交	`DZ
l を付け	dEY
l を作	]EY
l を使	dWG
l を修	`ZD
l を倍	`FX
l を停	]TJ
l を入	qFX
l を入れ	`HV
l を全	uA]
l を再	bYE
l を出	^JT
l を分	^DZ
l を初	`HV
l を別	hDZ
l を削	c]A
l を前に	`HV
l を加	`HV
l を参	]UI
l を受	^LR
l を受け	_LR
l を台	`GW
l を各	k=a
l を呼	`TJ
l を呼び	]VH
l を四	hHV
l を変	dA]
l を始	`GW
l を学	`JT
l を実	^GW
l を年	hGW
l を店	`DZ
l を廃	kGW
l を強	]UI
l を当	`HV
l を役	`JT
l を待	dHV
l を得た	`JT
l を必	oEY
l を想	dFX
l を手	ZRL
l を打	^IU
l を扱	`FX
l を抑	`VH
l を投	`[C
l を採	YIU
l を改め	`GW
l を教	dIU
l を教訓	dIU
l を新	f?_
l を日	`FX
l を暗	]VH
l を書	bDZ
l を最	dDZ
l を月	`C[
l を有	\\IU
l を期	`GW
l を来	`EY
l を棚	`EY
l を検	^LR
l を業	`C[
l を機	dDZ
l を機に	`HV
l を止め	]XF
l を毎	rDZ
l を求	\\KS
l を求め	`FX
l を決	`GW
l を決め	dHV
l を洗	`GW
l を流	TWG
l を済	dGW
l を済ま	dGW
l を減	`JT
l を点	d@^
l を狭	`FX
l を狭め	`FX
l を用	dJT
l を申	dC[
l を申し	dC[
l を監	dIU
l を目	VXF
l を知	cYE
l を破	]YE
l を社	`IU
l を組	jJT
l を経	fJT
l を結	`IU
l を続	]]A
l を続け	XXF
l を総	`JT
l を繰り	dFX
l を置	^LR
l を自	^FX
l を行っ	XUI
l を設	fGW
l を試	]ZD
l を試し	]VH
l を読	[XF
l を調	dEY
l を赤	`IU
l を足	fHV
l を踏	\\KS
l を踏ま	bKS
l を返し	`IU
l を追	bKS
l を追加	dA]
l を逆	`EY
l を通	\\IU
l を週	dB\\
l を適	`FX
l を選	`WG
l を避	`JT
l を部	`JT
l を重	fIU
l を重く	dIU
l を順	[YE
l を飛	`HV
l ん	V[C
l んだ$	]XF
l アの	TWG
l アを	YFX
l アイ	]UI
l アカ	YEY
l アク	WKS
l アッ	[LR
l アド	XUI
l アプ	^]A
l アラ	^@^
l アン	\\IU
l イ	ab<
l イが	]UI
l イス	]XF
l イセ	YHV
l イッ	^HV
l イト	`WG
l イド	]VH
l イナ	XVH
l イム	WTJ
l イリ	]XF
l インは	`VH
l ウザ	]VH
l ウン	UFX
l ェイ	VYE
l ェク	\\GW
l ェッ	^FX
l ェム	]YE
l エラ	XVH
l オフ	`GW
l カウ	VFX
l カル	\\EY
l キ	XWG
l キャ	VXF
l キュ	[IU
l キン	eVH
l キー	YJT
l クス	W[C
l クト	^KS
l クラ	YLR
l ク使	YIU
l グか	`XF
l グに	cVH
l グア	]VH
l グイ	W\\B
l グメ	`GW
l グラ	^IU
l グルー	`HV
l グレ	`IU
l グロ	dEY
l ケ	\\HV
l ケッ	WFX
l ケット	`HV
l ケー	VGW
l ゲー	]YE
l コ	]YE
l サ	XWG
l サの	]VH
l サイ	ZXF
l サブ	`XF
l サル	`FX
l サービ	]UI
l シス	^KS
l シデ	[UI
l シュ	T^@
l シー	`IU
l ジを	WUI
l ジト	^IU
l ジド	X[C
l ジョ	SB\\
l ス	T[C
l スが	bZD
l スに	cVH
l スの	S]A
l スを止	]XF
l スイ	^HV
l スケ	dHV
l スナ	c[C
l スプリ	`IU
l スペ	XYE
l スワ	e[C
l ス延	`JT
l ゼロ	\\EY
l ソ	]XF
l ソース	]XF
l ゾー	\\JT
l タ	_JT
l タが	`XF
l タを	fJT
l タグ	\\HV
l タブ	`C[
l ダク	dJT
l チ	lGW
l チェ	bEY
l チケ	\\DZ
l チケッ	`HV
l チー	`MQ
l チーム	rDZ
l ッシ	T_?
l ット	VDZ
l ット$	`HV
l ットワ	]UI
l テス	^FX
l テナ	YIU
l テム	\\MQ
l テ停	`IU
l ディ	UWG
l トか	]YE
l トが	XUI
l トご	`GW
l トで	\\IU
l トに	`HV
l トの	XIU
l トを	]JT
l トス	`HV
l トラ	ZFX
l トレ	dJT
l トロ	[VH
l トワー	]UI
l ト側	`FX
l ト用	`EY
l ト設	`DZ
l ド	YXF
l ドの	\\YE
l ドは	]VH
l ドへ	`IU
l ドを	VWG
l ドサ	`^@
l ドバ	`WG
l ドレ	XYE
l ナッ	c[C
l ナー	\\GW
l ニ交	]WG
l ネット	]UI
l ネー	X[C
l ハッ	`IU
l ハン	`B\\
l ハー	`FX
l バが	]VH
l バに	[WG
l バを	ZKS
l バイ	[WG
l バラ	XUI
l パス	e[C
l ヒー	]VH
l ビスを	`YE
l ビニ	]WG
l ビュ	^JT
l ビル	[SK
l フラ	bNP
l フロ	ZIU
l ブが	]XF
l ブに	`HV
l ブの	`JT
l ブッ	dDZ
l プ	^IU
l プシ	e\\B
l プデ	`EY
l プリ	X_?
l プリン	`IU
l ベル	\\B\\
l ボッ	`FX
l ポイ	dJT
l ポジ	^IU
l マス	\\IU
l マネ	X[C
l マー	XUI
l ミラ	dIU
l ム	`LR
l ムで	^LR
l ムに	^IU
l ムの	_HV
l ムは	dGW
l ムア	VUI
l ム停	]ZD
l ム部	hC[
l ャッ	X]A
l ュの	XXF
l ョッ	[ZD
l ョブ	^A]
l ョン	UHV
l ライ	WHV
l ライン	`WG
l ラス	j<b
l ラッ	`VH
l ラフ	ZIU
l ラベ	^IU
l ラー	YDZ
l リで	`HV
l リを	VYE
l リカ	ZTJ
l リケ	cVH
l リソー	]XF
l リト	ZKS
l リハ	`FX
l リポ	^IU
l リロ	]UI
l リン	Y[C
l リント	`IU
l リ内	]WG
l ルか	`FX
l ルの	ZA]
l ルは	dEY
l ルへ	dJT
l ルを	WIU
l ルア	`UI
l ルス	ZHV
l ルド	_XF
l ルバ	_YE
l ルー	]VH
l ループ	`HV
l ル宛	`GW
l ル配	`IU
l レイ	cWG
l レコ	`WG
l レビ	\\KS
l レー	dMQ
l ロジ	dGW
l ロス	`ZD
l ロセ	[TJ
l ロダ	dJT
l ロト	`GW
l ロー	SXF
l ワ	]UI
l ワー	[XF
l ワーク	]UI
l ン	TZD
l ンが	]WG
l ンは	[WG
l ンも	`HV
l ンを	VDZ
l ンキ	`VH
l ング	XZD
l ンサ	cXF
l ンス	WHV
l ント	YDZ
l ンバ	`[C
l ンビ	]WG
l ンフ	fGW
l ンブ	dDZ
l ンレ	`JT
l ・年	`FX
l ーが	Z]A
l ーの	ZKS
l ーへ	TDZ
l ータ	TYE
l ーダ	XIU
l ート	]B\\
l ードの	]UI
l ーナ	`EY
l ービス	]UI
l ープ	WVH
l ームで	fIU
l ームは	`HV
l ールの	`DZ
l ーン	_FX
l ー中	dFX
l ー自	`GW
l 一人	]SK
l 一度	^KS
l 一文	`IU
l 一斉	bKS
l 一時	]ZD
l 一本	`JT
l 一緒	`IU
l 一週	`JT
l 一部	j_?
l 三つ	bVH
l 三つの	]XF
l 上が	`XF
l 上げ	UVH
l 上で	dIU
l 上の	XYE
l 上へ	]UI
l 上を	[YE
l 上限	ZIU
l 下が	`WG
l 下の	\\XF
l 下の$	]XF
l 下のと	_TJ
l 下の作	]WG
l 下の手	`]A
l 下の点	`ZD
l 下を終	dIU
l 下を追	`GW
l 下記	YKS
l 下記の	dGW
l 不審	`UI
l 不明	\\DZ
l 世帯	]XF
l 並	XVH
l 並べ	`VH
l 並べる	`VH
l 中は	dIU
l 中止	]TJ
l 主	XYE
l 主な	`YE
l 主に	`DZ
l 主要	VYE
l 久対策	]WG
l 乗り	]WG
l 了	jDZ
l 予告	dIU
l 予定さ	`UI
l 予測	dFX
l 予算	bB\\
l 事前	dGW
l 事情	`SK
l 事情が	`SK
l 二	eIU
l 二人	hIU
l 二度	`KS
l 二度と	fB\\
l 交わ	`JT
l 人	YKS
l 人が	bYE
l 人を	dEY
l 人事	`IU
l 人手	`JT
l 今	VWG
l 今後	`JT
l 今月	`JT
l 今週	^IU
l 仕	bHV
l 仕込	dHV
l 仕込み	`FX
l 他人	]WG
l 付けた	`EY
l 付ける	fEY
l 付の	eUI
l 付与	fB\\
l 以上	U[C
l 以下	VYE
l 以下の	\\XF
l 以内	_GW
l 以外	`HV
l 以降	ZHV
l 件	WLR
l 件で	bIU
l 件で$	fJT
l 件では	`FX
l 件と	YIU
l 件とし	`HV
l 件の	]TJ
l 件数	^MQ
l 任	\\JT
l 任せ	`GW
l 任の	[UI
l 任は	`EY
l 任者	^JT
l 休前	]VH
l 休日	hFX
l 会で	VDZ
l 会に	`IU
l 会を	dC[
l 会場	]YE
l 伴	`TJ
l 位に	fHV
l 位の	`FX
l 体	`C[
l 体制	ZIU
l 体的	`JT
l 体的に	`JT
l 作っ	`IU
l 作で	cZD
l 作業	UFX
l 作業が	]XF
l 作業に	`JT
l 使	i[C
l 使い	_\\B
l 使いの	`VH
l 使っ	fYE
l 例を	`HV
l 依存	]DZ
l 係を	dFX
l 係員	`IU
l 保持	`IU
l 保証	cWG
l 信さ	`UI
l 信に気	]VH
l 信の	TZD
l 信を	`JT
l 信を受	`HV
l 信サ	`EY
l 信用	`UI
l 修を	dIU
l 修正	U\\B
l 個人	ZHV
l 候	]UI
l 値が	c[C
l 値の	`LR
l 停止	VTJ
l 停止し	]TJ
l 停止に	dIU
l 停止中	`VH
l 停電	^GW
l 側	`HV
l 側で	^JT
l 側と	dEY
l 偽装	]YE
l 備	YJT
l 備え	`JT
l 備が	]XF
l 備し	dHV
l 備して	`FX
l 働	ZWG
l 働い	]UI
l 億円	YIU
l 償	`EY
l 元	]]A
l 元を	`IU
l 兆候	`TJ
l 先が	[WG
l 先ご	`GW
l 先に	YHV
l 先の	XTJ
l 先を	dKS
l 先月	]VH
l 先週	`C[
l 先順	`GW
l 先頭	fJT
l 児童	]UI
l 入	ZKS
l 入す	]WG
l 入っ	XXF
l 入力	UZD
l 入口	YFX
l 全	\\KS
l 全リ	^JT
l 全件	[XF
l 全体	dIU
l 全利	]YE
l 全員	UVH
l 全店	YHV
l 全社	hHV
l 公	`HV
l 公表	`GW
l 公開	[FX
l 公開し	`FX
l 共	c[C
l 具	\\HV
l 具体	dIU
l 具体的	`JT
l 具合で	`JT
l 内で	XXF
l 内と	dJT
l 内に	dB\\
l 内の	bA]
l 内ミ	`JT
l 内容$	`JT
l 内訳	`YE
l 内訳$	]YE
l 内部	WDZ
l 内限	]WG
l 円を	`DZ
l 再検	`IU
l 再現	\\HV
l 再起	cWG
l 再開	e]A
l 写し	\\JT
l 冷凍	]YE
l 冷却	]WG
l 処	VUI
l 処理	VXF
l 出	Y[C
l 出し	YLR
l 出す	_DZ
l 出せ	`GW
l 出て	e]A
l 出を	`HV
l 出張	`VH
l 分	XJT
l 分か	WTJ
l 分けて	dB\\
l 分ご	jB\\
l 分た	fJT
l 分たち	fJT
l 分で	\\IU
l 分は	fGW
l 分を	ZHV
l 分以	`KS
l 分前	`EY
l 分割	h:d
l 分散	\\HV
l 分間	WGW
l 分離	dHV
l 切っ	^IU
l 切替	WGW
l 列	`TJ
l 初か	`DZ
l 初版	`KS
l 判定	bLR
l 別ア	dGW
l 別ノ	]TJ
l 別事	`FX
l 利	`[C
l 利用者	[WG
l 制を	fJT
l 制停	`IU
l 刻ず	`IU
l 刻の	^HV
l 削除	UGW
l 前	X_?
l 前から	]XF
l 前に	`C[
l 前に$	X\\B
l 前ま	dGW
l 前週	dEY
l 加え	dEY
l 助け	]VH
l 効い	`ZD
l 効いた	]WG
l 効化	^JT
l 効果	cXF
l 動	VXF
l 動し	fTJ
l 動す	cZD
l 動で	]HV
l 動フ	]XF
l 動削	dB\\
l 動化	\\HV
l 動応	`JT
l 動操	`XF
l 動更	^JT
l 動生	`IU
l 動的	f@^
l 動試	`IU
l 務と	`IU
l 務に	`FX
l 務の	fFX
l 務時	`GW
l 勧	\\JT
l 匿名	dB\\
l 午前	XUI
l 半	`JT
l 半分	`HV
l 半年	ZEY
l 半期	gDZ
l 半期ご	`HV
l 協定	`EY
l 単	]VH
l 単に	]VH
l 単に説	]VH
l 単位	^GW
l 印が	]VH
l 印字	`JT
l 卸し	`GW
l 参	cXF
l 参加	`[C
l 双方	`JT
l 反	nJT
l 反省	mJT
l 反省か	fEY
l 収	`HV
l 収束	`HV
l 収束し	`HV
l 取	UUI
l 取ら	]VH
l 取り	\\KS
l 取り組	dKS
l 受	`EY
l 受け	\\KS
l 受け$	nGW
l 受けて	j?_
l 受け入	`HV
l 受託	`FX
l 口の	fA]
l 口へ	cTJ
l 口を	bB\\
l 可	hXF
l 可能性	eSK
l 台で	`FX
l 台に	fGW
l 台の	^EY
l 台へ	`GW
l 台数	^B\\
l 号が	]XF
l 号化	]VH
l 各拠	dFX
l 各部	dIU
l 合い	`DZ
l 合の	VIU
l 合は	cUI
l 合は$	cWG
l 合わ	ZKS
l 合を	YJT
l 合同	`GW
l 合意	hFX
l 合意し	fFX
l 同じ	YVH
l 同一	`SK
l 同型	`HV
l 同時	VHV
l 同期	dC[
l 同種	`FX
l 名か	`IU
l 名が	`TJ
l 名で	jA]
l 名へ	`IU
l 名を	`FX
l 名化	`FX
l 名簿	`DZ
l 向	hJT
l 向け	eGW
l 向け$	dKS
l 否	]TJ
l 含ま	`]A
l 含まれ	]UI
l 告す	^IU
l 告と	`JT
l 告な	`IU
l 告に	]ZD
l 告書で	]VH
l 周回	]XF
l 呼	`ZD
l 呼び出	]YE
l 員	X[C
l 員が	ZFX
l 員に	`VH
l 員を	\\GW
l 商品	^HV
l 問	[UI
l 問を	]VH
l 問題	]XF
l 問題の	]VH
l 善	]GW
l 善に	`IU
l 営	hGW
l 営業	`IU
l 営責	]UI
l 営陣	`EY
l 四	jDZ
l 四つ	`IU
l 四半	eDZ
l 四半期	fGW
l 回	TXF
l 回か	dDZ
l 回さ	`WG
l 回し	`HV
l 回す	^GW
l 回の件	`HV
l 回実	`DZ
l 回復	`TJ
l 回答	`FX
l 回線	\\HV
l 因	ZVH
l 因を	]YE
l 囲を	dIU
l 在の	]YE
l 地域	`UI
l 型の	`DZ
l 型ア	dDZ
l 基幹	YIU
l 基準で	]WG
l 基盤に	]WG
l 報の	bPN
l 報は	VWG
l 報シ	kB\\
l 報シス	fGW
l 報ペ	]UI
l 報告に	]ZD
l 報告書	]VH
l 報道	]XF
l 場	]YE
l 場を	][C
l 場合は	cWG
l 境変	`[C
l 増や	dGW
l 増員	dDZ
l 増強	`EY
l 壊す	`DZ
l 変	ZJT
l 変え	kIU
l 変えま	`GW
l 変える	`HV
l 変数	`[C
l 変更	YDZ
l 変更は	]VH
l 外	XVH
l 外形	\\LR
l 夜	_UI
l 夜に	c\\B
l 夜は	]ZD
l 大き	bFX
l 大で	]WG
l 大口	`IU
l 契約	YIU
l 契約で	]UI
l 始	`JT
l 始め	bGW
l 始めて	`JT
l 子カ	`IU
l 字を	\\KS
l 存関	`IU
l 学期	`JT
l 学生	]WG
l 学科	`JT
l 学習	`DZ
l 守契	`FX
l 安全	]XF
l 安定	XXF
l 完	hC[
l 完了	_HV
l 定が	cXF
l 定さ	eTJ
l 定され	eTJ
l 定し	[VH
l 定めら	]UI
l 定フ	XXF
l 定変	^FX
l 定時	`GW
l 定表	`IU
l 実	ZHV
l 実地	`HV
l 実測	`JT
l 実現	`EY
l 実行	ZTJ
l 実装	jGW
l 実負	`IU
l 客	eVH
l 客の	`B\\
l 客様	TXF
l 宣言	^C[
l 室	`HV
l 害	XUI
l 害が	[UI
l 害で	dFX
l 害の	XVH
l 害は	]ZD
l 害対	XXF
l 害訓	`JT
l 宿	fGW
l 宿題	fGW
l 宿題$	`GW
l 寄	]WG
l 寄せ	`FX
l 審な	`UI
l 対処	`HV
l 対応	XZD
l 対象と	]WG
l 専用	bGW
l 導	^HV
l 導入	[IU
l 小	dGW
l 小さ	\\IU
l 小さな	`HV
l 少な	cXF
l 局	_FX
l 局は	dEY
l 届	]YE
l 届い	`WG
l 届か	XXF
l 届く	c]A
l 履歴	]YE
l 巡回	`HV
l 差が	dJT
l 差分	`HV
l 巻	`GW
l 市	^KS
l 市と	dEY
l 市とし	`GW
l 市民	VYE
l 帯	`TJ
l 帯に	XXF
l 帯域	`DZ
l 帰	`JT
l 帰り	`JT
l 常備	fC[
l 常口	`HV
l 常駐	`FX
l 平均	]UI
l 年ご	`JT
l 年に	]XF
l 年の	_RL
l 年内	kEY
l 年内に	`DZ
l 年度	jGW
l 年度内	dJT
l 年後	`FX
l 年数	]VH
l 年跨	`FX
l 広	dFX
l 広報	YVH
l 度	^JT
l 度と	fB\\
l 度内	hIU
l 庫連	`JT
l 廃し	`EY
l 廃止	kIU
l 延期	[TJ
l 弊	dJT
l 式に	`FX
l 式を	dFX
l 引	YIU
l 引き受	`DZ
l 引き続	`EY
l 弱	dIU
l 強く	]VH
l 当が	]WG
l 当の	dEY
l 当を	hB\\
l 当を決	`IU
l 当夜	`WG
l 当夜は	]ZD
l 当日	\\NP
l 当日の	cWG
l 当日は	]YE
l 当時	iVH
l 当時の	]VH
l 当社と	`IU
l 当社の	]XF
l 当者	_SK
l 形	^HV
l 形だ	]YE
l 形で	^GW
l 形監	\\LR
l 影	ZUI
l 影響を	eXF
l 影響範	`HV
l 役割	`^@
l 待	^GW
l 待た	`FX
l 待ち	]EY
l 後も	`ZD
l 従	`VH
l 得た	dIU
l 得る	]YE
l 復	iYE
l 復旧	`XF
l 復旧の	cTJ
l 必ず	gHV
l 必須	eJT
l 忙	dGW
l 応	VWG
l 応し	]WG
l 応の	dJT
l 応方	`GW
l 応答	VWG
l 思い	]ZD
l 急ぎ	`WG
l 急連	`JT
l 性	`TJ
l 性の	eYE
l 患者	`ZD
l 情が	`SK
l 情シ	`IU
l 情シス	`IU
l 情報シ	fGW
l 惑メ	]XF
l 想定	^DZ
l 意	T\\B
l 意し	jDZ
l 意した	fFX
l 意す	`GW
l 意味	cVH
l 態を	`IU
l 慣れ	]UI
l 成に	`GW
l 戻	WIU
l 戻せ	\\HV
l 戻せな	YHV
l 戻る	dFX
l 所か	`B\\
l 所を	\\KS
l 所属	`TJ
l 手し	hFX
l 手を付	`HV
l 手を入	`HV
l 手を打	dEY
l 手入	`JT
l 手引	`GW
l 手当	fA]
l 手当て	`FX
l 手数	`SK
l 手続	`TJ
l 手続き	`TJ
l 手順で	`VH
l 打	`FX
l 打ち	WIU
l 打つ	^KS
l 扱いと	`HV
l 扱う	`FX
l 承	`JT
l 技	dFX
l 抑え	]VH
l 抑止	]ZD
l 投げ	]YE
l 投稿	WJT
l 抽選	]UI
l 担任	]UI
l 担当	TXF
l 担当を	`IU
l 拠	`XF
l 括部	`[C
l 持	\\HV
l 持た	`HV
l 持ち	WHV
l 持ち帰	`JT
l 指	WSK
l 指揮	WWG
l 指摘を	`HV
l 挙	][C
l 挙が	]XF
l 挙げ	_ZD
l 挙動	]WG
l 振	]XF
l 振り	XXF
l 振り返	]XF
l 振込	VWG
l 捉え	`FX
l 掘り	`FX
l 掛け	dA]
l 探す	]WG
l 推奨	dA]
l 措	XWG
l 措置	XWG
l 掲	]WG
l 掲載	`UI
l 提供	dEY
l 換え	YKS
l 損	`C[
l 携の	dHV
l 摘を	`HV
l 摘を受	`HV
l 操	c[C
l 操作	\\]A
l 操作で	`YE
l 改	g@^
l 改め	dKS
l 改めま	fKS
l 改修	hHV
l 改善	]MQ
l 改善に	`IU
l 攻撃	`UI
l 敗を	`FX
l 教	bJT
l 教訓	dIU
l 教訓に	`IU
l 数	XXF
l 数と	^IU
l 数の	WA]
l 数を	\\FX
l 数・	`EY
l 整備	fGW
l 敷設	`FX
l 文化	dB\\
l 文字	]WG
l 文検	]UI
l 斉に	`IU
l 料に	]WG
l 料の	]XF
l 料は	]WG
l 断した	`VH
l 断に	dJT
l 断の	`JT
l 断は	`[C
l 新が	dHV
l 新す	]WG
l 新の	`IU
l 新は	dGW
l 新人	dJT
l 新作	dC[
l 新設	bHV
l 方の	^JT
l 方は	j]A
l 方は$	cXF
l 方は次	]VH
l 方式	fFX
l 方法	`UI
l 方法で	]UI
l 方針	fDZ
l 方針を	`JT
l 施策	^JT
l 施策を	\\KS
l 施設	`FX
l 日か	bLR
l 日から	fA]
l 日が	]UI
l 日の	WXF
l 日は	ZIU
l 日は次	]YE
l 日ま	]YE
l 日・	`FX
l 日以	ZGW
l 日使	`FX
l 日前	`HV
l 日時	]XF
l 日未	`JT
l 日本	`XF
l 日次	`FX
l 旧	gXF
l 旧の	eTJ
l 旧バ	]XF
l 旧見	]ZD
l 明	][C
l 明し	[UI
l 明して	]YE
l 明の	dGW
l 明は	`ZD
l 明文	dB\\
l 明書の	`WG
l 明確	`UI
l 明記	hGW
l 星回	`FX
l 昧だ	]UI
l 是	dIU
l 是正	fIU
l 時	aZD
l 時と	]UI
l 時は	jFX
l 時ア	YGW
l 時停	`XF
l 時刻	[JT
l 時点で	`\\B
l 時的	XTJ
l 時配	]WG
l 時間	WHV
l 時間帯	]WG
l 景を	`IU
l 曖昧	]UI
l 曜の	\\FX
l 更が	cUI
l 更し	`EY
l 更に	dGW
l 更は$	]VH
l 更新	ZJT
l 更時	`JT
l 更申	`FX
l 書	VWG
l 書か	eYE
l 書き	XJT
l 書くと	]UI
l 書で	]VH
l 書を	XHV
l 書面	dIU
l 最低	hHV
l 最大	]\\B
l 月か	`IU
l 月に	cB\\
l 月の	`LR
l 月中	dFX
l 月例	`A]
l 月次	^@^
l 月額	]YE
l 有	]YE
l 朝会	YHV
l 期	bKS
l 期ご	gEY
l 期ごと	`HV
l 期日	`HV
l 期限	aC[
l 未	`GW
l 未着	`FX
l 末に	jGW
l 末ま	`EY
l 末・	`FX
l 本	UWG
l 本を	dEY
l 本件に	[WG
l 本件の	]WG
l 本件を	`EY
l 本化	`JT
l 本日	[XF
l 本日の	]UI
l 本番	XGW
l 朽化	`HV
l 束	qFX
l 束し	kHV
l 束した	`IU
l 束しま	fB\\
l 条	\\ZD
l 条件	VWG
l 条件と	`HV
l 条件を	`WG
l 来	bLR
l 来年	dJT
l 来月	eHV
l 来期	`HV
l 来週	mFX
l 東西	`IU
l 枚の	`JT
l 果が	`YE
l 果の	`FX
l 果を	bHV
l 果を受	`GW
l 査	ZDZ
l 査を	]VH
l 査ロ	\\JT
l 査室	`GW
l 栄養	`JT
l 格が	]VH
l 案も	]YE
l 案もあ	]YE
l 案を	jFX
l 案を採	`IU
l 械的	`JT
l 棚卸	^HV
l 検出	`DZ
l 検知	bHV
l 検索	\\WG
l 検討し	`UI
l 検証	]C[
l 業	WUI
l 業で	]VH
l 業は	bEY
l 業を	V[C
l 業日	hGW
l 業者	UWG
l 業者に	\\KS
l 業者側	`FX
l 構	[WG
l 構成	T[C
l 構築	VVH
l 様	bTJ
l 様へ	`JT
l 様式	dEY
l 標	`FX
l 標本	dFX
l 標準	dC[
l 横に	`IU
l 機に	dIU
l 機械	`JT
l 機系	]TJ
l 機能	SYE
l 欄を	fJT
l 欠	`C[
l 欠席	`VH
l 次	VZD
l 次で	j@^
l 次に	dC[
l 次に同	`FX
l 次の	Y^@
l 次のこ	^GW
l 次のよ	\\ZD
l 次の三	eTJ
l 次の処	]YE
l 次の四	dGW
l 次の基	]WG
l 次の操	]WG
l 次の改	fEY
l 次の施	dGW
l 次の流	]XF
l 次の点	_[C
l 次の行	]UI
l 次の順	[VH
l 次をお	]VH
l 次を確	]YE
l 次ス	`IU
l 次スプ	`IU
l 次回	ZFX
l 止して	]TJ
l 止す	ZGW
l 止に	ZLR
l 止に関	`HV
l 止の	ZGW
l 止を	VZD
l 止ボ	\\DZ
l 止中	`VH
l 止後	]XF
l 止時	ZKS
l 正し	c\\B
l 正を	dDZ
l 正中	`GW
l 正式	`DZ
l 正版	`YE
l 正直に	]VH
l 残	]LR
l 残す	o@^
l 残って	fFX
l 残り	^LR
l 段	UZD
l 段階	\\A]
l 段階的	`HV
l 毎日	^KS
l 毎晩	fB\\
l 毎月	kHV
l 毎朝	jB\\
l 毎週	hFX
l 比較	fDZ
l 氏名	]TJ
l 民票	`HV
l 気	ZXF
l 気づ	]ZD
l 気づい	]VH
l 水	`FX
l 求め	UVH
l 求め$	`FX
l 求めら	`UI
l 決	`C[
l 決め	c?_
l 決めた	hGW
l 況を	dFX
l 法で	]UI
l 洗い	`GW
l 流	TWG
l 流せ	`GW
l 流れ	eYE
l 流れで	]XF
l 消え	XZD
l 消し	^MQ
l 混雑	]VH
l 済	fGW
l 済ま	hGW
l 済ませ	fGW
l 済み	]LR
l 済み$	`GW
l 済む	YFX
l 済ん	]XF
l 減ら	fEY
l 満	`TJ
l 満た	`TJ
l 満の	`JT
l 準	WFX
l 準で	]WG
l 準備	`FX
l 準備し	`FX
l 漏え	e\\B
l 漏れ	cVH
l 点か	f@^
l 点に	[KS
l 点へ	XVH
l 点表	`FX
l 為	]UI
l 無制	]WG
l 無料	]YE
l 照を	`IU
l 照先	`IU
l 片	hDZ
l 片付	fFX
l 片付け	fFX
l 片系	`TJ
l 版	]XF
l 版を	hC[
l 物	WVH
l 物を	XVH
l 物流	dC[
l 物理	WJT
l 特	]VH
l 状	ZFX
l 状の	`IU
l 状態	]WG
l 狭	`FX
l 狭め	`FX
l 狭める	`FX
l 率が	]YE
l 率の	\\DZ
l 班	\\HV
l 班の	`HV
l 現れ	`UI
l 現場	^KS
l 現時	`\\B
l 現時点	`\\B
l 現状	`GW
l 現金	]WG
l 理	XVH
l 理に	dHV
l 理の	YJT
l 理由	XIU
l 理由は	e\\B
l 理画	ZYE
l 環境	XB\\
l 生	VYE
l 生か	d?_
l 生じ	]XF
l 生の	`YE
l 生成	\\IU
l 用	VYE
l 用い	`TJ
l 用で	]XF
l 用ア	dEY
l 用イ	`GW
l 用意	hIU
l 用者	WYE
l 由	c]A
l 由と	dGW
l 由は	e\\B
l 由は以	]VH
l 由は次	`XF
l 由を	V\\B
l 申	\\JT
l 申し入	`GW
l 申請	XDZ
l 画で	`JT
l 画の	`EY
l 画像	ZXF
l 留	]ZD
l 留し	`XF
l 番に	TZD
l 番の	VHV
l 番へ	[TJ
l 番を	kEY
l 番手	`JT
l 異動	XXF
l 疎通	\\GW
l 疑	cYE
l 病院	`WG
l 発注	fEY
l 発生	XZD
l 的な	YHV
l 的に	ZIU
l 的には	dHV
l 皆さ	ZTJ
l 監査	WGW
l 目に	`JT
l 目の	dGW
l 目標	dDZ
l 目的	]WG
l 目視	`EY
l 直	\\GW
l 直し	l>`
l 直して	`B\\
l 直しま	fB\\
l 直しを	`HV
l 直す	fFX
l 直ち	]VH
l 直ちに	]VH
l 直に	]VH
l 直に書	]VH
l 直前に	]XF
l 直後	`XF
l 直近	WIU
l 相談	`IU
l 省	mJT
l 省か	fEY
l 省から	fEY
l 県の	]TJ
l 着	hIU
l 着い	]TJ
l 着手	mFX
l 着手し	fIU
l 知	Zc;
l 知す	`LR
l 知り	]WG
l 研修	fGW
l 破棄	]YE
l 確化	]UI
l 確認く	`SK
l 示す	\\IU
l 示を	ZHV
l 社	XEY
l 社か	`VH
l 社と	dGW
l 社とし	`IU
l 社の	ZTJ
l 社プロ	`IU
l 社員	dJT
l 票の	dIU
l 禁止	hFX
l 私	hGW
l 私た	hGW
l 私たち	hGW
l 科目	]UI
l 秒以	]YE
l 移す	bNP
l 移行	WWG
l 種の	`FX
l 稼	]UI
l 稼働	YKS
l 積もり	]WG
l 積ん	`IU
l 空振	`FX
l 突き	^KS
l 突合	^FX
l 立て	\\JT
l 端末	VHV
l 筐体	`FX
l 答	`GW
l 答を	dFX
l 策と	]UI
l 策とし	]UI
l 策の	[UI
l 箇所	dGW
l 算が	]XF
l 算を	`IU
l 管	`IU
l 範囲	ZJT
l 築を	`FX
l 簡	]VH
l 簡単	]VH
l 簡単に	]VH
l 系	[UI
l 系か	]TJ
l 系を	`\\B
l 系停	]ZD
l 系統	fHV
l 約	]FX
l 約で	`VH
l 約の	]`>
l 約を	fEY
l 約束	oFX
l 約束し	hHV
l 納期	]XF
l 紙の	[UI
l 索イ	]UI
l 細	`GW
l 終え	hHV
l 終わ	kJT
l 終わら	hHV
l 組	eJT
l 組み	dDZ
l 組みの	`IU
l 組む	dJT
l 組むこ	`GW
l 組織	dJT
l 経理	`EY
l 経由	hDZ
l 経緯	[YE
l 結	VGW
l 結果	ZJT
l 絞っ	`IU
l 絡先	dIU
l 統に	`IU
l 統一	kGW
l 統括	`[C
l 続きを	]XF
l 続け	V[C
l 続す	`ZD
l 続は	]ZD
l 続先	][C
l 続数	`C[
l 網	`IU
l 緊急	\\KS
l 総務	fHV
l 緒に	`IU
l 線を	hGW
l 締め	ZUI
l 緯を	`XF
l 練で	]WG
l 練に	`FX
l 練の	^HV
l 練を	jFX
l 繁	dGW
l 繁忙	^IU
l 繁忙期	dGW
l 繰	dFX
l 繰り返	dFX
l 置い	\\IU
l 置き	fGW
l 置く	nEY
l 置に	`IU
l 置は	`VH
l 置をと	]TJ
l 署に	`HV
l 署名	fIU
l 義務	`EY
l 翌	hC[
l 翌日か	`HV
l 翌朝	\\GW
l 翌週	`JT
l 老朽	`HV
l 考	`[C
l 考え	`]A
l 者	UUI
l 者さ	]YE
l 者に	UWG
l 者の	WYE
l 者は次	`VH
l 者へ	\\FX
l 者を	YGW
l 者側	`FX
l 者側の	`FX
l 聞	]XF
l 聞き	ZHV
l 聞き取	]XF
l 職	`XF
l 能	eXF
l 能を	\\MQ
l 能性	_TJ
l 臨	`IU
l 自	kC[
l 自ら	hIU
l 自らの	`DZ
l 自分	`JT
l 自分た	fJT
l 自前	`DZ
l 自動	^FX
l 英語	cXF
l 荷	`XF
l 荷を	eZD
l 荷物	]XF
l 荷試	ZKS
l 落	fA]
l 落と	^JT
l 行	VGW
l 行い	dFX
l 行う	^EY
l 行うこ	dHV
l 行す	[TJ
l 行って	]\\B
l 行わ	cYE
l 行中	`IU
l 行為	]UI
l 術	^B\\
l 術部	`EY
l 衛星	`FX
l 表が	]XF
l 表に	^KS
l 表示	XFX
l 被害	]TJ
l 装し	]YE
l 製	U[C
l 複製	fGW
l 要	^XF
l 要が	`UI
l 要と	`JT
l 要員	\\IU
l 要因	eZD
l 見せ	`FX
l 見る	^JT
l 見分	]VH
l 見分け	]VH
l 見合	]YE
l 見直	kDZ
l 見直し	fIU
l 見積も	]WG
l 見込	\\a=
l 見込み	]VH
l 視が	]XF
l 視す	`GW
l 覧を	fFX
l 観測	dJT
l 観点	WTJ
l 触ら	dIU
l 言い	`JT
l 言し	`IU
l 言を	dFX
l 言語	]WG
l 計す	`HV
l 計に	`EY
l 計を	WHV
l 計測	ZLR
l 計画	_EY
l 計算	][C
l 討	]TJ
l 討し	`UI
l 討した	]XF
l 訓	dIU
l 訓に	`IU
l 訓練	_A]
l 託	\\IU
l 記の	hHV
l 設け	eFX
l 設す	dC[
l 設と	`HV
l 設定	XJT
l 設計	`JT
l 訳	`YE
l 証さ	`TJ
l 証を	`@^
l 証ア	`HV
l 証情	]XF
l 証環	`IU
l 評判	`EY
l 試しく	]VH
l 試した	]UI
l 試合	`GW
l 試算	`EY
l 試験	[DZ
l 話	fGW
l 話し合	`EY
l 話で	\\]A
l 話に	`HV
l 話の	dGW
l 話を	fJT
l 該当	ZYE
l 認が	]ZD
l 認く	`SK
l 認くだ	`SK
l 認さ	cTJ
l 認で	]YE
l 認の	dGW
l 認め	XVH
l 認を	`IU
l 語	`YE
l 語に	]VH
l 語版	]VH
l 誤った	YHV
l 誤り	]VH
l 説	hZD
l 説明	f]A
l 説明し	]UI
l 説明は	]VH
l 読	`TJ
l 課	kEY
l 課し	`IU
l 課した	`IU
l 課で	hIU
l 課では	fIU
l 課の	`GW
l 課題	`FX
l 調整	fC[
l 請求	UWG
l 講じる	`FX
l 警告	TZD
l 警報	`FX
l 議	XEY
l 議に	d@^
l 議題	]YE
l 護	dHV
l 象	eTJ
l 象とな	]WG
l 象を	YFX
l 象件	dJT
l 負	]UI
l 責任	YSK
l 貼り	dHV
l 資料	`WG
l 質	cVH
l 質問	`XF
l 赤く	`IU
l 走ら	dEY
l 起きて	`WG
l 起こ	WGW
l 起動	_a=
l 起票	\\EY
l 超え	[IU
l 超過	dB\\
l 足す	\\JT
l 跨ぎ	`FX
l 踏	]LR
l 踏ま	bKS
l 踏まえ	`MQ
l 較の	`IU
l 載が	`VH
l 込ま	^FX
l 込ん	\\JT
l 込んだ	`JT
l 返さな	`HV
l 返信	YEY
l 迷	`JT
l 迷っ	dDZ
l 追	j<b
l 追加	bEY
l 追跡	`GW
l 退	]ZD
l 送	[WG
l 送り	TYE
l 送る	bFX
l 送信	T[C
l 送信に	]VH
l 途中	]XF
l 通	\\XF
l 通っ	][C
l 通を	YHV
l 通報	`IU
l 通知	UGW
l 連携	ZGW
l 週	eHV
l 週か	fC[
l 週から	dFX
l 週に	`DZ
l 週の	hDZ
l 週ま	`HV
l 週次	`KS
l 週間	`JT
l 進	^JT
l 進め	`EY
l 進めて	bHV
l 進める	fC[
l 進め方	`JT
l 進捗	\\IU
l 遅れ	XWG
l 運用	aHV
l 過し	`IU
l 過を	`GW
l 道	`IU
l 達	`FX
l 達し	`C[
l 達成	`FX
l 違っ	]YE
l 適	dDZ
l 適用	`JT
l 部が	^JT
l 部で	XWG
l 部では	^KS
l 部と	d@^
l 部とし	`DZ
l 部は	dHV
l 部サ	]VH
l 部監	\\GW
l 部署	fHV
l 部門	bA]
l 配信の	dJT
l 配備	dDZ
l 配置	`IU
l 酬の	]YE
l 重	XIU
l 重く	dIU
l 重な	fZD
l 重なっ	cWG
l 重に	]VH
l 重引	`EY
l 重複	fC[
l 重要	^JT
l 量の	dC[
l 針	fFX
l 針を	`JT
l 録さ	]WG
l 録を	`IU
l 録係	`JT
l 長の	ZLR
l 長を	dHV
l 門の	`HV
l 開発	ZJT
l 間	YVH
l 間あ	`EY
l 間が	VUI
l 間ご	dEY
l 間で	^FX
l 間に合	`C[
l 間の	TDZ
l 間を	^JT
l 間ジ	`EY
l 間バ	]XF
l 間体	`EY
l 間前	fFX
l 間外	`GW
l 閾値	dHV
l 防げ	`UI
l 防げた	]UI
l 防止の	`FX
l 降	YGW
l 限が	]VH
l 限ら	`TJ
l 限を	`JT
l 限付	dA]
l 限申	`EY
l 限設	`FX
l 院に	]TJ
l 陣	`FX
l 除し	`]A
l 除す	XWG
l 除去	`DZ
l 階	dEY
l 階的	`DZ
l 階的に	`HV
l 際	`UI
l 際の	\\HV
l 障	ZUI
l 障害で	dFX
l 障害の	_TJ
l 障害時	]WG
l 集を	dFX
l 離す	XVH
l 電子	dHV
l 電時	`IU
l 非同	`EY
l 非常	`HV
l 非推	dA]
l 面が	cZD
l 面で	_FX
l 面に	nA]
l 面の	X[C
l 面共	`IU
l 面写	]YE
l 音声	fGW
l 響	ZUI
l 響が	]YE
l 響の	fJT
l 響は	]XF
l 響を	_UI
l 響を受	eXF
l 響範囲	`HV
l 順	UZD
l 順が	]YE
l 順で	XVH
l 順にご	]WG
l 順の	dGW
l 順を	`EY
l 順位	dGW
l 順番	ZVH
l 須に	`EY
l 須化	\\JT
l 領域	XUI
l 頭に	f@^
l 頼ら	`EY
l 題が	]VH
l 願	cXF
l 願い	_YE
l 駅係	`IU
l 験の	^JT
l 験を	ZEY
l 鳴っ	`FX
l 鳴る	`HV
listed 1	WVH
listed 2	WJT
listed 3	SYE
listed 6	VWG
p 0	XVH
p 18	YFX
p 2	]XF
p 2 3	XVH
p 3 0	XVH
p about the	`HV
p apolo	\\HV
p apology	\\HV
p balan	]UI
p balancer	]UI
p chang	TZD
p compi	XVH
p compiler	XVH
p compiler miscompilation	XVH
p detec	V]A
p detection	UYE
p encod	]YE
p encoding	]YE
p follow through	dJT
p game	XYE
p gloss	]YE
p glossary	]YE
p i	cYE
p incid	VWG
p incident	VXF
p learn	T]A
p load balancer	]UI
p meeti	TEY
p meeting	TEY
p messa	YFX
p message	YFX
p misco	XVH
p miscompilation	XVH
p miscompilation 2	XVH
p my	]XF
p notes	WFX
p of	XJT
p of the	XJT
p on the	YEY
p optio	XYE
p options	XYE
p refer	]WG
p references	]WG
p retro	YGW
p scope	`IU
p scope of	`IU
p throu	dJT
p through	dJT
p to	Vd:
p video	]YE
p video encoding	]YE
p well	]VH
p went well	]VH
p what about	`HV
p what we	[YE
p why	TGW
p いて	UZD
p いて$	UZD
p え	VTJ
p た	TYE
p だ	WGW
p つ	UZD
p つい	UZD
p ついて	UZD
p につ	UZD
p につい	UZD
p ージ	YHV
p 今	WFX
p 今後	WFX
p 前	]XF
p 告配	`IU
p 告配信	`IU
p 対	S_?
p 対応	SZD
p 対策$	XWG
p 広	`IU
p 広告	`IU
p 広告配	`IU
p 後	XGW
p 料	S`>
p 点	`VH
p 状	[VH
p 現	]YE
p 用語	]TJ
p 用語$	]TJ
p 策	TYE
p 系	YGW
p 約	TFX
p 経	VIU
p 経営	YIU
p 者	`TJ
p 行	V^@
p 資	U[C
p 運	TYE
p 運用	`GW
p 道	SYE
prose 0	R]A
t 1	TWG
t 14	]XF
t 15	[XF
t 3 $	XUI
t 30	WC[
t 4	XWG
t 50	`IU
t 6	^?_
t ^ $	S[C
t ^ 3	[\\B
t ^ according	eWG
t ^ agreed	`HV
t ^ all	cYE
t ^ because	`JT
t ^ before	XWG
t ^ customers	]ZD
t ^ during	fXF
t ^ each	hC[
t ^ for	V\\B
t ^ from	`EY
t ^ further	]WG
t ^ gaps	`GW
t ^ improvements	YGW
t ^ it	[UI
t ^ no	\\C[
t ^ nothing	^DZ
t ^ now	dFX
t ^ once	]WG
t ^ one	\\IU
t ^ our	TXF
t ^ problem	`\\B
t ^ questions	]XF
t ^ recovery	`IU
t ^ several	`XF
t ^ since	fFX
t ^ so	hGW
t ^ start	`FX
t ^ still	dFX
t ^ that	`EY
t ^ the	VXF
t ^ three	cWG
t ^ try	`IU
t ^ we'd	`GW
t ^ we've	fFX
t ^ what	W[C
t ^ with	XJT
t a few	[UI
t a five	`HV
t a repeat	`FX
t a restore	`GW
t about it	bIU
t about our	]VH
t above	^FX
t above the	`JT
t accep	hFX
t accepted	hFX
t accor	XUI
t according	eWG
t according to	eWG
t accordingly	`GW
t addin	`HV
t adding	`HV
t adding to	`HV
t affec	dYE
t affected	dYE
t affected if	]WG
t after	TFX
t after that	`EY
t again	\\EY
t again we	dFX
t agend	]UI
t agenda	]UI
t agree	eHV
t agreed	hHV
t agreed in	dFX
t agreed that	`IU
t agreed with	\\TJ
t ahead	`C[
t all times	`VH
t alrea	^HV
t already	^HV
t already live	`GW
t amend	`EY
t an	[EY
t an owner	fGW
t and	`;c
t and a	`GW
t and from	]WG
t and more	`GW
t and the	^FX
t and this	dDZ
t and to	`IU
t and we	WHV
t and we're	`HV
t and with	`HV
t annou	]UI
t answer	^IU
t answer to	`GW
t any	ZWG
t any longer	dEY
t any of	eYE
t anywa	`IU
t anyway	`IU
t api	XZD
t appro	fFX
t approval	`IU
t are	XJT
t are $	]XF
t are being	`FX
t are cheap	`EY
t are going	`GW
t as it	cWG
t as of	`C[
t as one	]YE
t as we	]YE
t asked for	dDZ
t asked the	`JT
t at	[[C
t at a	]XF
t attac	XXF
t attached	`DZ
t attacker	`[C
t audit	`DZ
t autom	`GW
t away	jB\\
t away from	`JT
t back	TYE
t back was	]VH
t be	[HV
t be boring	`DZ
t be different	`HV
t becau	aFX
t because	aFX
t because of	`EY
t becom	`FX
t been	[;c
t begin	`DZ
t begins	`DZ
t begun	`FX
t behin	\\LR
t behind	\\LR
t being	`@^
t betwe	]SK
t between	]SK
t beyond that	`EY
t bites	`IU
t board	YIU
t borin	`DZ
t boring	`DZ
t bound	`EY
t bridg	`JT
t bridge	`JT
t bring the	`UI
t build	TUI
t but	WUI
t by horizon	`JT
t by the	`C[
t call engineer	]ZD
t came of	`GW
t came out	fGW
t came up	]UI
t can be	`XF
t can expect	`EY
t can make	`IU
t carried out	]XF
t caused	][C
t centr	`HV
t centre	`HV
t chain	eVH
t chain of	]WG
t chanc	`EY
t chang	aEY
t changed	`IU
t changes	\\JT
t changing	hHV
t changing $	dIU
t cheap	`EY
t cheap so	`EY
t checks	`C[
t chief	`EY
t circu	`YE
t circumstances	`YE
t class of	`FX
t clear	]UI
t close	`GW
t closed	dA]
t clust	`WG
t cluster	]VH
t come	^FX
t come $	dEY
t comin	kA]
t coming	kA]
t coming weeks	`JT
t commi	]JT
t committed	`HV
t compr	cZD
t compromise	]WG
t compu	`IU
t concr	`GW
t confi	WVH
t consequence	`FX
t consi	eZD
t considered	]YE
t conta	f\\B
t contained	`VH
t conti	dGW
t control	WFX
t core	`JT
t could	VUI
t could not	]XF
t council	`B\\
t count	`FX
t cover	`GW
t crew	dC[
t custo	V\\B
t customers	`[C
t date	^IU
t date $	`JT
t dates	`IU
t dates $	`IU
t day	\\YE
t day $	]WG
t decided that	`GW
t depar	`LR
t department	fDZ
t deser	`C[
t deserve	`C[
t desig	`\\B
t design	]XF
t detec	`HV
t did	_TJ
t did this	`]A
t did three	]YE
t didn'	XWG
t didn't	XWG
t diffe	YKS
t different	ZEY
t differently $	`C[
t direct	`A]
t discu	]WG
t discussion	]WG
t dns	`GW
t do $	dHV
t do so	`FX
t do the	cZD
t doing	k;c
t doing about	dGW
t done	YC[
t down $	]VH
t down again	`HV
t down to	]VH
t draft	`C[
t durin	iYE
t during	iYE
t during the	iYE
t duty	]XF
t each	aIU
t each of	^DZ
t earli	]YE
t earlier	]YE
t earn	`IU
t effor	dC[
t effort	dC[
t eleve	`IU
t eleven	`IU
t else	dJT
t ends	dB\\
t engin	XIU
t engineering has	`IU
t engineers	TDZ
t error	]XF
t even	`FX
t exist	^GW
t exper	`IU
t expla	]ZD
t explo	c[C
t facto	`FX
t factor	`FX
t facul	`B\\
t fail	]\\B
t failu	cWG
t failure	cWG
t failure $	]UI
t fault	`YE
t few	`]A
t finding	`ZD
t finis	dFX
t finished	`HV
t first	YJT
t five	^GW
t five line	`HV
t fix	dHV
t fixes	\\HV
t fixing the	`DZ
t fligh	`HV
t flight	`HV
t folks	dGW
t follo	XWG
t follow	`DZ
t following	YXF
t following $	ZVH
t following about	]WG
t following be	`C[
t following has	`JT
t following steps	]XF
t following the	`HV
t follows $	]TJ
t for	UWG
t for and	`HV
t for customers	]ZD
t for its	dGW
t for our	`GW
t for reference	]ZD
t for that	]UI
t force	c\\B
t force on	]XF
t fortn	`EY
t found	^KS
t four	\\UI
t freez	`DZ
t friday the	][C
t from	YDZ
t from it	`FX
t from now	dDZ
t from the	YVH
t from this	hEY
t from us	f@^
t full	`C[
t further reading	]WG
t gaps	`GW
t get	XEY
t get a	`JT
t get there	`IU
t gets	fHV
t given	dHV
t go	YFX
t go through	`GW
t going	\\LR
t going on	]VH
t going to	jFX
t gone	``>
t got	dB\\
t got a	dC[
t green	dFX
t group	ZKS
t habit	`GW
t habits	`GW
t had	_PN
t had any	]ZD
t had at	]YE
t had gone	]ZD
t had to	`QM
t handl	YDZ
t hands	dB\\
t happened	]ZD
t has	j?_
t has asked	`JT
t has been	mC[
t has set	`DZ
t has signed	`EY
t have	XFX
t have found	`EY
t have undertaken	`HV
t held	[^@
t helpe	V]A
t helped	V]A
t helped us	X]A
t hence	hDZ
t hence $	dGW
t here'	WVH
t here's	WVH
t homew	dA]
t homework	dA]
t homework $	`DZ
t horiz	`JT
t horizon	`JT
t horizon $	`JT
t hour	c\\B
t hour $	]WG
t hours the	]VH
t house	dGW
t house in	`IU
t how it	]YE
t how the	cWG
t how we	WFX
t i	WHV
t if	aTJ
t if $	eZD
t if you	jZD
t if your	`WG
t immed	WGW
t in a	_MQ
t in flight	`HV
t in force	c\\B
t in more	]\\B
t in particular	]XF
t in response	`GW
t in three	`WG
t included	]TJ
t information	`FX
t informed	]VH
t infra	`C[
t insid	]VH
t inside	]VH
t insta	cXF
t installed	]XF
t inste	\\KS
t instead	\\KS
t instr	`FX
t instructed	`FX
t inten	k=a
t intend	fEY
t intend to	dFX
t into	^DZ
t into a	]YE
t into the	dHV
t intro	`IU
t invol	]YE
t involved	]YE
t is	^GW
t is $	fFX
t is closed	`HV
t is going	`DZ
t is in	`C[
t is now	`FX
t is on	fEY
t is out	]XF
t is the	dEY
t is therefore	`FX
t is to	d>`
t is under	`HV
t isn't	h?_
t isn't a	dDZ
t issue $	`GW
t it	ZHV
t it $	_IU
t it a	dGW
t it down	XUI
t it out	`JT
t it we	dB\\
t it will	`FX
t it won't	`C[
t it's	ZEY
t its own	dIU
t its part	`GW
t itsel	`C[
t itself	`C[
t itself has	`FX
t itself was	`EY
t joint	fEY
t jointly	`GW
t keep	\\DZ
t kinds	]XF
t know $	]VH
t know what	`EY
t known	]YE
t label	`B\\
t land	`IU
t last	TC[
t laste	]XF
t lasted	]XF
t layer	`WG
t layers	`WG
t layers $	]ZD
t lead	][C
t less	h>`
t less likely	`HV
t let's	`HV
t lette	]YE
t light	\\JT
t like this	XUI
t likely $	`HV
t limit	`[C
t line	YIU
t live	f>`
t live $	`GW
t log	`XF
t log $	]XF
t logge	`IU
t logged	`IU
t logs	e_?
t logs $	]ZD
t long	^GW
t long term	`JT
t longe	hB\\
t longer	hB\\
t look at	][C
t looke	X[C
t looked	X[C
t looked at	XYE
t lost this	`HV
t made to	`JT
t maintainers	`C[
t make	`GW
t makes	`YE
t makes a	]ZD
t manag	ZEY
t management	YEY
t may	WWG
t may $	XXF
t may have	]UI
t me	`GW
t meani	`FX
t meaning	`FX
t meant	e[C
t meant to	]VH
t mediu	`IU
t medium	`IU
t medium term	`IU
t meet these	]WG
t meeti	`FX
t meeting	`FX
t memor	]VH
t memory	]VH
t minutes $	]VH
t momen	`ZD
t moment	`ZD
t moment $	]YE
t monda	XVH
t monday	XVH
t monday $	XVH
t money	`FX
t month	h?_
t months	`EY
t more is	`GW
t more than	`DZ
t morning of	]XF
t mostl	`FX
t mostly	`FX
t much	][C
t must $	`ZD
t narrow it	]WG
t need to	`VH
t neede	]YE
t needed	]YE
t never	j>`
t next	k?_
t next time	jC[
t next two	`B\\
t night	]YE
t night in	]UI
t nine	WFX
t no longer	`IU
t nobod	^DZ
t nobody	^DZ
t nothi	\\FX
t nothing	\\FX
t notice	\\HV
t noticed	[UI
t now	bFX
t now has	`EY
t now on	dDZ
t now somebody's	`JT
t numbe	fYE
t number	]ZD
t number of	]ZD
t numbers	cWG
t numbers $	]ZD
t obser	\\GW
t observability	`EY
t obvio	`IU
t obvious	`IU
t of $	ZXF
t of hands	`GW
t of it	[GW
t of our	fEY
t of them	c\\B
t of these	XVH
t of things	YFX
t of this	]EY
t of us	YFX
t off	[KS
t offic	_EY
t office	^GW
t on $	cDZ
t on a	cWG
t on it	`C[
t on monday	]WG
t on our	hDZ
t on the	YWG
t on this	`GW
t on thursday	]WG
t on us	dFX
t on we	]VH
t on which	`JT
t one	WFX
t one of	`^@
t one or	`WG
t only one	`IU
t open on	`IU
t opene	`IU
t opened	`IU
t operations	`JT
t operator	`]A
t or	[EY
t or is	`DZ
t or more	`WG
t order	XTJ
t order in	]XF
t other	ZLR
t ought	`VH
t ought to	`VH
t our	ZKS
t our answer	`GW
t our effort	`FX
t our own	]VH
t our side	fGW
t ourse	gJT
t ourselves	gJT
t ourselves $	dDZ
t ourselves and	`HV
t ourselves for	`FX
t out	ZGW
t out of	mA]
t out to	YEY
t outag	XVH
t outage	XVH
t outage of	]YE
t outco	dFX
t outcome	dFX
t over the	dGW
t owe	jC[
t owe you	`FX
t own system	]VH
t owner	dMQ
t owner $	`GW
t owner and	`C[
t page was	`GW
t part	\\TJ
t passe	[XF
t path	`FX
t patte	XVH
t peopl	WUI
t picke	`HV
t picked	`HV
t picked up	`HV
t place $	]ZD
t plan	^IU
t plan $	dC[
t plan is	`JT
t planned	cVH
t platf	^IU
t platform	^IU
t pleas	eZD
t please	eZD
t please $	]XF
t posit	]WG
t post	][C
t poste	]WG
t posted	]WG
t pr	dGW
t preventive	`HV
t problem $	]UI
t process	`HV
t progr	jDZ
t programme	hFX
t promi	n@^
t promise	fDZ
t promised	`C[
t promises	dHV
t prope	`IU
t proper	`IU
t proposal	]UI
t prote	[WG
t protect	]YE
t put	eC[
t putti	dHV
t putting	dHV
t qa	dC[
t questions	`YE
t rathe	ZHV
t rather	ZHV
t rather be	`DZ
t reach	`]A
t reached	]XF
t reade	]UI
t readers	]UI
t reall	]WG
t really	]WG
t reaso	f^@
t reasons	cZD
t recog	]ZD
t recognised	]ZD
t record	]VH
t records	`GW
t recovery	\\IU
t regis	fHV
t registry	dHV
t relia	`FX
t reliability	`FX
t remai	bHV
t remain	`JT
t remed	`HV
t remedy	`EY
t remin	]VH
t renew	`C[
t repea	`FX
t repeat	`FX
t replication	][C
t repor	VVH
t requi	]WG
t respo	ZVH
t rest	hC[
t rest is	`JT
t rest of	`GW
t restore the	]VH
t resul	`FX
t result	`FX
t result of	`FX
t revie	YHV
t rollb	]ZD
t rollback	]ZD
t run	_TJ
t run the	]XF
t runbo	]YE
t runbook	]YE
t said	YGW
t same	WUI
t sched	WVH
t scheduled $	dEY
t scrip	`VH
t script	`VH
t searc	`IU
t search	`IU
t sees	]WG
t service	WXF
t service desk	]YE
t set up	]XF
t sever	`XF
t several	`XF
t shall	^FX
t share	`C[
t short term	`JT
t shoul	VFX
t shouldn't	`EY
t side	`C[
t signe	dDZ
t signed	dDZ
t signed up	`GW
t signs	]YE
t simpl	[WG
t simple	c[C
t since	e6h
t since $	\\FX
t since the	j@^
t slow	\\KS
t small	WA]
t so	dJT
t so $	`C[
t so from	`IU
t so the	`HV
t so we're	`HV
t some	T[C
t someb	\\JT
t somebody's	`JT
t somebody's job	`JT
t specifically	YEY
t spend	dB\\
t spending	`FX
t spending the	`FX
t sprin	bEY
t sprint	`FX
t squad	`EY
t stage	XXF
t stages	`XF
t start	bEY
t start stop	`FX
t started	`FX
t started on	`FX
t state	__?
t steps	e^@
t still	WIU
t still open	`IU
t still see	]ZD
t stop	fC[
t stops	dEY
t suppl	X\\B
t swapp	`GW
t system	[XF
t take	WYE
t takes	VWG
t takin	dFX
t taking	dFX
t tasks	`GW
t team $	\\GW
t team has	fA]
t team'	fA]
t team's	fA]
t tell	\\HV
t tenan	`GW
t tenant	`GW
t term	fFX
t term $	fFX
t term long	`JT
t th	]ZD
t than	YHV
t than it	]WG
t than we	`C[
t that $	YHV
t that a	dC[
t that are	]VH
t that came	dHV
t that had	]ZD
t that they	]VH
t that were	`UI
t that'	`B\\
t that's	`B\\
t the 14	]WG
t the above	^IU
t the agenda	]UI
t the alarm	]VH
t the attacker	`[C
t the chain	`WG
t the chief	`EY
t the coming	hDZ
t the day	`\\B
t the event	]XF
t the failure	]UI
t the fault	`ZD
t the first	\\JT
t the following	YZD
t the identity	XVH
t the job	]ZD
t the logs	`ZD
t the maintainers	`C[
t the morning	]XF
t the next	qA]
t the night	e\\B
t the on	]ZD
t the operator	]WG
t the order	]XF
t the outage	ZSK
t the plan	dHV
t the point	`GW
t the programme	`JT
t the rest	hC[
t the runbook	]YE
t the service	]YE
t the team	`JT
t the time	_VH
t the ward	`JT
t the work	d@^
t the year	`GW
t them $	VVH
t them all	`C[
t thems	]YE
t themselves	]YE
t themselves by	]YE
t there	^>`
t there $	dIU
t therefore	fB\\
t these	VYE
t these has	`C[
t these stages	`XF
t these were	]XF
t they	]UI
t thing we	`GW
t things $	`YE
t things that	X[C
t think	`HV
t this $	]\\B
t this incident	dA]
t this is	YWG
t this order	[TJ
t this report	`XF
t this time	dDZ
t this we	`FX
t three	`_?
t three layers	]ZD
t three things	e_?
t three truths	]WG
t through by	`DZ
t through the	`\\B
t thursday $	]WG
t thus	YHV
t ticke	bFX
t ticked	`GW
t to $	T\\B
t to bring	cVH
t to come	`HV
t to do	^KS
t to earn	`IU
t to have	]VH
t to it	`FX
t to keep	fDZ
t to make	`EY
t to ourselves	dB\\
t to restore	]VH
t to try	dGW
t today	c]A
t too	h>`
t too long	`C[
t touched	]UI
t track	^HV
t treas	`GW
t trigg	`XF
t triggered	]YE
t true	`XF
t trust	^DZ
t truth	]WG
t truths	]WG
t try	`GW
t try $	dDZ
t turns	`C[
t twice	WEY
t two	fEY
t two of	`EY
t under	\\GW
t under way	fC[
t undertaken	`HV
t undertaken to	`HV
t undertakings	`EY
t undertakings $	`EY
t up for	YGW
t up in	]UI
t up to	`B\\
t update	\\HV
t upgrade	]WG
t upon	`YE
t us $	_JT
t us on	`GW
t us that	`[C
t us to	\\JT
t use	`^@
t used	c[C
t used in	]YE
t using	`FX
t utc	cXF
t valid	]\\B
t vario	]UI
t various	]UI
t versi	`TJ
t version	_SK
t version of	]XF
t voice	XYE
t voted	dDZ
t want	`C[
t want to	^IU
t ward	`JT
t was as	]ZD
t way	^FX
t we $	`XF
t we are	jEY
t we can	`DZ
t we checked	]VH
t we could	]XF
t we get	`FX
t we have	`GW
t we intend	fEY
t we owe	hEY
t we shall	dDZ
t we take	`C[
t we want	fIU
t we will	hFX
t we would	\\IU
t we'll	mB\\
t we'll $	`IU
t we'll go	`IU
t we're	j>`
t we're $	dHV
t we're changing	dEY
t we're doing	`B\\
t we're going	`EY
t we're not	`IU
t we're putting	`IU
t we're spending	`FX
t we've	u9e
t we've made	`JT
t weeke	`HV
t weekend	`HV
t weeks	^FX
t went	ZWG
t went out	]XF
t were	]ZD
t were $	`]A
t were in	cZD
t what are	`EY
t what each	`B\\
t what had	]UI
t what is	`HV
t what makes	`YE
t what this	]WG
t what we'll	`EY
t what we're	`GW
t what went	]ZD
t what'	`JT
t what's	`JT
t what's changing	`JT
t when	WWG
t which	VJT
t which came	]UI
t which is	dFX
t which was	`VH
t which we	ZJT
t while	[VH
t while the	XUI
t who has	`FX
t why did	``>
t will	r?_
t will $	hB\\
t will be	`NP
t will have	dDZ
t will no	`IU
t wise	`C[
t with	^KS
t with $	hEY
t with the	aHV
t withd	]VH
t withdrawn	]VH
t witho	`GW
t without	`GW
t won't	`KS
t won't be	`JT
t words are	`EY
t work	_IU
t worka	`DZ
t worse	]VH
t would rather	`GW
t writt	dC[
t written	dC[
t wrong $	][C
t year	dGW
t yes	^IU
t yet	YGW
t you are	`VH
t you from	]WG
t you run	]YE
t you'r	`ZD
t you're	`ZD
t your	V\\B
t your own	]UI
t yours	`XF
t yourself	`XF
t あ	YUI
t あっ	\\VH
t あった	\\VH
t あり	SYE
t ありま	TZD
t ある	ZUI
t あれば	]VH
t あわ	`HV
t あわせ	`HV
t いう	_JT
t いが	dEY
t いが$	`FX
t いき	fFX
t いきま	fFX
t いく$	`GW
t いくつ	cTJ
t いこ	^EY
t いこと	^EY
t いた	Y[C
t いた$	[TJ
t いたも	]ZD
t いた変	]XF
t いた理	]YE
t いて	[IU
t いて$	`JT
t いては	jHV
t いで	dC[
t いと判	]VH
t いな	_ZD
t いない	c\\B
t いの	WUI
t いので	dDZ
t いまし	cYE
t いよ	kHV
t いよう	kHV
t いり	dHV
t いりま	dHV
t いるか	]UI
t いるこ	dJT
t いると	`FX
t いるの	fA]
t い場	`XF
t い場合	`XF
t い方	]YE
t い話	`IU
t うこ	fHV
t うこと	fHV
t うし	`FX
t うして	`FX
t うす	dGW
t うする	`JT
t うな	d`>
t うにし	]XF
t うに定	`XF
t うに手	`IU
t うに改	dJT
t う変	`GW
t う変え	`GW
t え	^FX
t えた	_IU
t えた$	`IU
t えたこ	`FX
t えま	jB\\
t えまし	dGW
t えます	dHV
t お	[UI
t おかれ	`TJ
t おきた	`FX
t おす	]WG
t おすす	]WG
t お使	`VH
t お使い	`VH
t お客	_XF
t お客様	_XF
t お手	`XF
t お約	dIU
t お約束	dIU
t お試	]VH
t お試し	]VH
t お願	cXF
t お願い	cXF
t かかっ	\\JT
t かけ	ZIU
t かけて	`EY
t かして	`FX
t かは	`VH
t かは$	`VH
t から$	bEY
t から出	X[C
t かり	`JT
t かりに	`JT
t か月	dIU
t があ	i]A
t があっ	fZD
t があり	cWG
t がある	`UI
t がこち	dFX
t がなか	]VH
t がやる	`FX
t が働	]WG
t が年	`DZ
t が引	\\IU
t が引き	\\IU
t が残	WHV
t が自	`IU
t が重	cWG
t が重な	cWG
t きた$	`XF
t きたい	`FX
t きたの	`DZ
t きて	cWG
t きてい	cWG
t きま	S[C
t きまし	XYE
t きます	VZD
t きを	`[C
t き受	`DZ
t き受け	`DZ
t き続	`EY
t き続き	`EY
t ぎ	\\HV
t ぎに	`IU
t くだ	iUI
t くださ	iUI
t くつ	cTJ
t くつか	`TJ
t くと	]UI
t くと$	]UI
t くない	`IU
t くは	]XF
t け	[A]
t けた説	]VH
t けて	gIU
t けて$	hB\\
t けて記	`EY
t けの	`GW
t けま	c[C
t けら	eVH
t けられ	eVH
t ける	`KS
t ける$	dEY
t けるこ	`IU
t けるた	`IU
t けるよ	`JT
t け入	`HV
t け入れ	`HV
t け合	`HV
t け合い	`HV
t げ	X\\B
t げたは	]UI
t こ	aGW
t こう	ZSK
t こうし	`FX
t こう変	`GW
t ここ	bFX
t こし	`JT
t こした	`JT
t こそ	`GW
t こち	jDZ
t こちら	jDZ
t こと	`JT
t こと$	bNP
t ことが	VIU
t ことと	dEY
t ことに	^HV
t ことを	bJT
t この	YUI
t これ	qC[
t これか	fIU
t これだ	`IU
t これを	dFX
t ころ	`KS
t ころで	`FX
t ごと	^DZ
t ご指	`HV
t ご指摘	`HV
t ご確	cXF
t ご確認	cXF
t さい	pVH
t さい$	pUI
t させ	`FX
t さな	hHV
t さない	dIU
t され	]UI
t された	WUI
t されて	cWG
t される	`WG
t し	WHV
t しく	c[C
t しくだ	]VH
t した	WFX
t したた	`DZ
t した改	`FX
t して	ZKS
t して$	_LR
t してい	[NP
t してみ	]XF
t して取	`GW
t しに	`IU
t しま	YKS
t しまっ	fHV
t し入	`GW
t し入れ	`GW
t し合	dB\\
t し合い	`EY
t じこ	dJT
t じこと	dJT
t じた	XWG
t じる	fIU
t す	W=a
t すす	]WG
t すすめ	]WG
t すで	^KS
t すでに	^KS
t すめ	]WG
t すも	`DZ
t すもの	`DZ
t すり	YFX
t する	WEY
t する$	\\IU
t するか	`JT
t するた	^HV
t すると	eXF
t ずだ	`UI
t ずだっ	]VH
t ずれも	^LR
t せ	`DZ
t せい	`IU
t せず$	dJT
t せた	`IU
t せて	fB\\
t せてい	`FX
t せな	`GW
t せない	dKS
t せる	jA]
t せる$	dJT
t せん	\\IU
t せん$	ZJT
t そ	^B\\
t その	WIU
t そのま	]ZD
t そのも	`JT
t それ	dEY
t それぞ	`GW
t ぞ	`GW
t ぞれ	`GW
t たいこ	`FX
t たく	`IU
t たくな	`IU
t たた	YJT
t たため	YJT
t たち	nEY
t たちが	dJT
t たちで	`B\\
t たちの	`HV
t たのが	`IU
t たので	eEY
t たはず	]UI
t ためで	`UI
t ための	fFX
t たり	\\HV
t たメ	cXF
t たメン	`XF
t た件	eDZ
t た件$	^FX
t た件で	fB\\
t た内	hIU
t た内容	hIU
t た反	k=a
t た反省	k=a
t た変	]XF
t た変更	]XF
t た措	]TJ
t た措置	]TJ
t た改	\\EY
t た改善	\\EY
t た方	]ZD
t た点	YGW
t た理	_XF
t た理由	_XF
t た要	`]A
t た要因	]YE
t た説	]VH
t た説明	]VH
t た質	]UI
t た質問	]UI
t だ	WTJ
t だか	`HV
t だけの	`GW
t だけま	`[C
t ださ	iUI
t ださい	pVH
t だっ	b[C
t だった	b[C
t ち	_EY
t ちが	dJT
t ちで	dJT
t ちの	\\EY
t ちの答	`HV
t ちま	`HV
t ちら	jDZ
t ちら$	dFX
t ちらで	dIU
t ち帰	`JT
t ち帰り	`JT
t った$	cWG
t ったた	WGW
t ったと	]\\B
t った件	bEY
t った反	fB\\
t ってお	`JT
t ってく	eTJ
t ってし	`IU
t つい	\\IU
t ついて	[IU
t つな	`FX
t づい	]VH
t づいた	]VH
t づけ	^JT
t づける	`JT
t ていき	fFX
t ていく	`GW
t ていた	bZD
t ていな	_ZD
t てく	`TJ
t てくだ	_SK
t てこ	`HV
t てこれ	`HV
t てし	fHV
t てしま	fHV
t ては$	_MQ
t てま	dHV
t てまい	dHV
t てみる	YIU
t て取	dFX
t て取り	dFX
t て次	VYE
t て終	dHV
t て終え	`HV
t て記	`EY
t で	UA]
t であれ	]VH
t でい	dFX
t でき	X_?
t できま	]UI
t でに	bNP
t でに次	dIU
t では	WHV
t ではあ	`FX
t では来	dHV
t で以	f>`
t で以下	f>`
t で判	]WG
t で取	dIU
t で取り	dIU
t で巻	`GW
t で巻き	`GW
t で本	`HV
t で片	`HV
t で片付	`HV
t で終	fJT
t で終わ	fJT
t で行	[ZD
t で見分	]VH
t とい	`JT
t という	_JT
t とお	^RL
t とおり	^RL
t とが	VIU
t とこ	^LR
t ところ	`KS
t として	\\MQ
t とす	fFX
t とする	dFX
t とっ	]TJ
t とった	]TJ
t とと	fJT
t ととし	`FX
t となる	]WG
t とにし	jGW
t とにな	]WG
t ともと	]XF
t とを	bJT
t とを受	`DZ
t とを申	`FX
t と情	`FX
t と次	]UI
t と次の	]UI
t と決	`FX
t と決め	`FX
t と起	`JT
t どう	ZHV
t どうす	dGW
t どれ	`VH
t な	TFX
t ない	ZFX
t ないが	`FX
t ないの	dDZ
t ないよ	kHV
t ない場	`XF
t ない方	]YE
t なっ	X[C
t なって	_^@
t なに	`DZ
t におか	`TJ
t にく	dHV
t にこ	dIU
t にご	[TJ
t にし	^LR
t にした	fHV
t にしま	dIU
t につ	\\HV
t につい	[IU
t になっ	]\\B
t には	]_?
t には$	aYE
t には次	XVH
t に以	VVH
t に以下	VVH
t に伴	`TJ
t に同	`FX
t に同じ	`FX
t に向	fJT
t に向け	fJT
t に完	`IU
t に完了	`IU
t に定	`XF
t に定め	`XF
t に対	`KS
t に必	dIU
t に必要	`JT
t に手	fFX
t に手を	dGW
t に改	hJT
t に改め	dKS
t に次	[IU
t に次へ	`IU
t に次を	^JT
t に求	]VH
t に求め	]VH
t に直	dC[
t に直す	`DZ
t に着	fIU
t に着手	fIU
t に積	`IU
t に積ん	`IU
t に置	`EY
t に説	]VH
t に説明	]VH
t に課	dKS
t に課し	`IU
t に進め	`IU
t ぬ	`GW
t ぬよ	`GW
t ぬよう	`GW
t の	SYE
t のあ	]SK
t のあっ	]YE
t のか	WHV
t のか$	WHV
t のが	fIU
t のがこ	fIU
t ので	eDZ
t ので$	hEY
t のと	]RL
t のとお	^RL
t のは以	`XF
t のも	bEY
t のもと	`IU
t のもの	fFX
t のよ	XZD
t のよう	XZD
t のを	`JT
t の三	_UI
t の主	]YE
t の主な	]YE
t の予	`GW
t の事情	`SK
t の二	`GW
t の件	hEY
t の件で	fGW
t の停	^DZ
t の停止	^DZ
t の備	`JT
t の備え	`JT
t の内	`YE
t の内訳	]TJ
t の処	]YE
t の制	]ZD
t の取	\\HV
t の取り	\\HV
t の受	`JT
t の受け	`JT
t の問	`TJ
t の問題	`TJ
t の四	dGW
t の四つ	`IU
t の基	]WG
t の基準	]WG
t の報	[VH
t の報告	[VH
t の大	dIU
t の完	`FX
t の完了	`FX
t の対応	ZVH
t の弱	`FX
t の形	`EY
t の形で	`EY
t の後	\\JT
t の後$	`EY
t の手	WWG
t の手当	`FX
t の手順	XUI
t の操	`YE
t の操作	`YE
t の改	fEY
t の改善	fEY
t の方法	`UI
t の方針	`HV
t の施	fFX
t の施策	fFX
t の末	dIU
t の末$	dIU
t の条	eXF
t の条件	eXF
t の構成	]UI
t の機	XXF
t の機能	XXF
t の流	]YE
t の流れ	eYE
t の点	c\\B
t の発	]VH
t の皆	ZTJ
t の皆さ	ZTJ
t の直	]XF
t の直前	]XF
t の確	]XF
t の確認	]XF
t の答	`HV
t の答え	`HV
t の約	`HV
t の約束	`HV
t の繁	`IU
t の繁忙	`IU
t の行	]UI
t の行為	]UI
t の要	`UI
t の見直	`FX
t の誤	dIU
t の議	]YE
t の議題	]YE
t の間$	]WG
t の順	]XF
t は	U]A
t はあ	jB\\
t はあっ	`FX
t はあり	dGW
t はここ	`EY
t はこち	`IU
t はす	\\JT
t はず	cWG
t はずだ	`UI
t はで	`JT
t はでき	`JT
t は以	[SK
t は以下	]WG
t は全	`FX
t は大	]UI
t は既	`IU
t は既に	`IU
t は来	hFX
t は来月	`IU
t は来週	`JT
t は次	]UI
t は次の	_UI
t は次を	`FX
t は済	`IU
t は順	`FX
t は順次	`FX
t び出	]YE
t へ	`@^
t への	cFX
t べ	VUI
t べき	[YE
t べく	`FX
t まい	dHV
t まいり	dHV
t まえ	`MQ
t まえ$	`MQ
t ます	ZLR
t ます$	ZKS
t ませ	bEY
t ませる	`IU
t ません	\\IU
t また	hGW
t または	`IU
t まった	jGW
t までに	`NP
t まには	[\\B
t まれ	`YE
t まわ	`FX
t まわり	`FX
t みの	^FX
t みる	YIU
t むこ	`GW
t むこと	`GW
t めた	_MQ
t めてい	\\JT
t めてま	`JT
t めで	`UI
t めに$	`JT
t めま	hJT
t めまし	`KS
t めます	dKS
t めら	]UI
t められ	]UI
t める	]GW
t める$	dB\\
t め方	`JT
t め次	]XF
t め次の	]XF
t も	XJT
t もあ	[ZD
t もで	`C[
t もと	WUI
t もと$	`IU
t もとも	]XF
t もの	YHV
t もの$	YIU
t ものを	`JT
t も取	`JT
t も次	`IU
t やりま	dFX
t よう$	oHV
t ような	o_?
t らせ	\\JT
t らせな	`C[
t らで	dIU
t らな	VIU
t らに	dJT
t られ	a\\B
t られた	`UI
t られて	iVH
t られる	_VH
t ら出	X[C
t りが	c[C
t りがあ	]WG
t りであ	_\\B
t りに	fGW
t りにく	dHV
t りま	VSK
t りまし	VYE
t ります	YIU
t りませ	dEY
t りを	dHV
t り組	dKS
t り組み	dJT
t り組む	dJT
t り込	]YE
t り返	WWG
t り返さ	dFX
t る	UJT
t るお	`TJ
t るお客	`TJ
t るか$	\\IU
t るが	`EY
t るが$	`EY
t るこ	dFX
t ること	dFX
t るた	]LR
t るため	]LR
t ると	[TJ
t ると$	lXF
t るとこ	`FX
t るに	]YE
t るの	fGW
t るのは	`JT
t るべき	`YE
t るべく	`FX
t るま	`XF
t るまで	`XF
t るよ	`JT
t るよう	`JT
t る点	`HV
t る点は	`HV
t れから	jFX
t れが	]XF
t れし	`HV
t れぞ	`GW
t れぞれ	`GW
t れだ	`IU
t れだけ	`IU
t れて	aYE
t れてい	bVH
t れな	\\GW
t れない	^JT
t れば$	`WG
t れま	ZWG
t れます	`UI
t れる	_XF
t れる$	`VH
t れると	]XF
t れを機	`HV
t ろ	`KS
t ろで	`FX
t ろです	`FX
t わ	\\NP
t わけ	`FX
t わせる	`C[
t わら	hHV
t わらせ	hHV
t わり	ZMQ
t わる	`EY
t を	YLR
t をい	`UI
t をいく	]TJ
t をお使	`VH
t をお試	]VH
t をお願	`UI
t をこ	dJT
t をし	`HV
t をした	`HV
t をと	`UI
t をとっ	]TJ
t をやり	`JT
t を下げ	]VH
t を予	`EY
t を予定	`EY
t を付	dEY
t を付け	dEY
t を作	`GW
t を入	dDZ
t を入れ	dDZ
t を前	`HV
t を前に	`HV
t を受	_LR
t を受け	_LR
t を呼	]VH
t を呼び	]VH
t を報	`C[
t を得	dFX
t を得た	dFX
t を打	dEY
t を採	YIU
t を改	`GW
t を改め	`GW
t を教	dIU
t を教訓	dIU
t を機	`HV
t を機に	`HV
t を止	]XF
t を止め	]XF
t を求	`FX
t を求め	`FX
t を決	bHV
t を決め	dHV
t を済	dGW
t を済ま	dGW
t を狭	`FX
t を狭め	`FX
t を申	dC[
t を申し	dC[
t を終	fIU
t を終え	dJT
t を続	XXF
t を続け	XXF
t を繰	dFX
t を繰り	dFX
t を行っ	XUI
t を記	]WG
t を試	]VH
t を試し	]VH
t を起	dGW
t を起こ	`JT
t を踏	\\KS
t を踏ま	bKS
t を返	`IU
t を返し	`IU
t を追	dA]
t を追加	dA]
t を重	fIU
t を重く	dIU
t ん	ZYE
t アの	`IU
t イ	YYE
t イル	]XF
t イン	]\\B
t インは	`VH
t キ	XWG
t クト	^IU
t クロ	`IU
t グル	`HV
t グルー	`HV
t ケ	\\HV
t ケッ	`HV
t ケット	`HV
t コ	XYE
t コー	XYE
t サービ	]UI
t ス	S[C
t スが	]WG
t スの	cVH
t スを止	]XF
t スプ	`IU
t スプリ	`IU
t ソ	]XF
t ソー	]XF
t ソース	]XF
t タ	]IU
t チ	lGW
t チケ	`HV
t チケッ	`HV
t チー	rDZ
t チーム	rDZ
t ット$	`HV
t ットワ	]UI
t デー	\\KS
t ト	VGW
t トに	`FX
t トワ	]UI
t トワー	]UI
t ド	YXF
t ドの	]UI
t ネッ	]UI
t ネット	]UI
t バー	[]A
t ビス	]UI
t ビスを	`YE
t プ	^IU
t プリ	`IU
t プリン	`IU
t ム	`KS
t ムで	^LR
t ムに	`IU
t ムの	dB\\
t ムは	`HV
t リソ	]XF
t リソー	]XF
t リント	`IU
t ルー	dHV
t ループ	`HV
t レイ	]ZD
t ワ	]UI
t ワー	]UI
t ワーク	]UI
t ン	SZD
t ンは	cWG
t ーが	]XF
t ーは	`EY
t ーク	]UI
t ード	]VH
t ードの	]UI
t ービ	]UI
t ービス	]UI
t ーム	kEY
t ームで	fIU
t ームは	`HV
t ールの	`DZ
t 一か	`JT
t 一か月	`JT
t 三つ	ZUI
t 三つの	]XF
t 三度	dHV
t 下げ	]VH
t 下の	\\XF
t 下の$	]XF
t 下のと	_TJ
t 下の作	]WG
t 下の手	`]A
t 下の点	`ZD
t 下を終	dIU
t 下を追	`GW
t 下記	YKS
t 下記の	dGW
t 不	[GW
t 並	XVH
t 並べ	`VH
t 並べる	`VH
t 主な	`YE
t 久対応	`FX
t 久対策	]WG
t 了	kC[
t 予定さ	`UI
t 予算	dDZ
t 事情	`SK
t 事情が	`SK
t 二	gHV
t 二度	jJT
t 二度と	hA]
t 二重	\\GW
t 人	YKS
t 人の	`GW
t 今	VUI
t 今回	TXF
t 今後	^JT
t 仕	dFX
t 仕込	dHV
t 仕込み	`FX
t 付け	eEY
t 付けた	`EY
t 付ける	fEY
t 以下の	\\XF
t 以降	\\GW
t 件	XGW
t 件で	mFX
t 件で$	hHV
t 件では	`FX
t 件と	YIU
t 件とし	`HV
t 任	\\JT
t 会に	`DZ
t 伴	`TJ
t 体	]DZ
t 体的	`JT
t 体的に	`JT
t 作で	`YE
t 作業が	]XF
t 作業に	`JT
t 使	i[C
t 使い	`VH
t 使いの	`VH
t 使う	]ZD
t 信	ZKS
t 信に	]VH
t 信に気	]VH
t 信の	fEY
t 信を	dJT
t 信を受	`HV
t 信頼	`HV
t 修正	XZD
t 個	dHV
t 倍	YC[
t 候	]UI
t 値	\\KS
t 値を	`JT
t 停止し	]TJ
t 停止に	dIU
t 停止中	`VH
t 側	bGW
t 側で	^JT
t 側の	`FX
t 備	YJT
t 備え	`JT
t 備し	`FX
t 備して	`FX
t 働	ZWG
t 働い	]UI
t 償	`EY
t 元	]]A
t 入	[JT
t 入れ	cKS
t 全	\\KS
t 公	`HV
t 公開	^IU
t 公開し	`FX
t 共	c[C
t 共有	]YE
t 具	^GW
t 具体	dIU
t 具体的	`JT
t 具合で	`JT
t 内に	hFX
t 内の	^C[
t 内容$	`JT
t 内訳	`YE
t 内訳$	]YE
t 再開	]YE
t 処	VUI
t 処理	]XF
t 出	X[C
t 出す	]XF
t 出た	XXF
t 分	XIU
t 分か	fEY
t 分かか	`JT
t 分け	TXF
t 分けて	dB\\
t 分た	fJT
t 分たち	fJT
t 切	ZIU
t 切れ	YDZ
t 列	`TJ
t 利	\\YE
t 利用	\\YE
t 前	X_?
t 前か	]XF
t 前から	]XF
t 前に	TZD
t 前に$	X\\B
t 加え	`GW
t 効い	]WG
t 効いた	]WG
t 動い	\\FX
t 動か	`HV
t 動に	`C[
t 勧	\\JT
t 半	dHV
t 半期	fGW
t 半期ご	`HV
t 単	]VH
t 単に	]VH
t 単に説	]VH
t 参	cXF
t 参加	]ZD
t 反	oIU
t 反省	nIU
t 反省か	fEY
t 収	dEY
t 収束	`HV
t 収束し	`HV
t 取り	ZVH
t 取り組	dKS
t 受	`EY
t 受け	_FX
t 受け$	nGW
t 受けて	j?_
t 受け入	`HV
t 受託	`FX
t 可	hXF
t 可能	fSK
t 可能性	eSK
t 各部	`IU
t 合い	fEY
t 合の	`WG
t 合は	cWG
t 合は$	cWG
t 合意	fFX
t 合意し	fFX
t 同	XIU
t 同じ	\\EY
t 同じこ	dJT
t 向	hJT
t 向け	fJT
t 向け$	dKS
t 含ま	]UI
t 含まれ	]UI
t 告と	`JT
t 告に	]ZD
t 告書	]VH
t 告書で	]VH
t 呼	`ZD
t 呼び	`ZD
t 呼び出	]YE
t 員	X[C
t 員に	]UI
t 問	[UI
t 問題	]VH
t 問題の	]VH
t 善	]GW
t 善に	`IU
t 営	jC[
t 四	jDZ
t 四つ	`IU
t 四半	fGW
t 四半期	fGW
t 回し	`HV
t 回の件	dGW
t 因を	]YE
t 埋	`DZ
t 埋め	`DZ
t 基準で	]WG
t 基盤に	]WG
t 報が	YEY
t 報シ	fGW
t 報シス	fGW
t 報告に	]ZD
t 報告書	]VH
t 場	]YE
t 場合	f]A
t 場合は	cWG
t 変	YKS
t 変え	jIU
t 変えま	`GW
t 変える	`HV
t 変更は	]VH
t 外	XVH
t 多	`JT
t 夜	_UI
t 夜は	]ZD
t 大	[IU
t 契約で	]UI
t 始	`JT
t 始め	`JT
t 始めて	`JT
t 安全	]XF
t 完	fA]
t 完了	jB\\
t 定さ	eTJ
t 定され	eTJ
t 定で	`GW
t 定めら	]UI
t 実	ZHV
t 実現	`EY
t 客	_XF
t 客様	_XF
t 室	`HV
t 害	WUI
t 害で	dFX
t 害の	ZSK
t 害時	]WG
t 宿	fGW
t 宿題	fGW
t 宿題$	`GW
t 寄	]WG
t 対応で	`IU
t 対応の	`JT
t 対象	`TJ
t 対象と	]WG
t 導	^HV
t 導入	^HV
t 小	dGW
t 小さ	dGW
t 小さな	`HV
t 局	_FX
t 局は	`EY
t 届	]YE
t 巻	`GW
t 巻き	`GW
t 市	^KS
t 市と	`GW
t 市とし	`GW
t 帯	`TJ
t 帰	`JT
t 帰り	`JT
t 年	^JT
t 年内	`DZ
t 年内に	`DZ
t 年度	hJT
t 年度内	dJT
t 広	fHV
t 店舗	`DZ
t 度	`HV
t 度と	hA]
t 度と起	`JT
t 度を	]XF
t 度内	dJT
t 度目	^HV
t 弊	dJT
t 引	YIU
t 引き	Z@^
t 引き受	`DZ
t 引き続	`EY
t 弱	dIU
t 当た	dIU
t 当を	`IU
t 当を決	`IU
t 当夜	`WG
t 当夜は	]ZD
t 当日	cXF
t 当日の	cWG
t 当日は	]YE
t 当時	eUI
t 当時の	]VH
t 当社と	`IU
t 当社の	]XF
t 当行	dIU
t 形	^HV
t 形で	`EY
t 影	WUI
t 影響	WUI
t 影響を	eXF
t 影響範	`HV
t 待	^GW
t 待ち	`HV
t 後の	\\JT
t 従	`VH
t 得	^GW
t 得た	fEY
t 復	dYE
t 復旧	cWG
t 復旧の	cTJ
t 忙	dGW
t 忙期	dGW
t 応で	`IU
t 応の	`JT
t 応答	`GW
t 性	`TJ
t 性の	`TJ
t 情が	`SK
t 情シ	`IU
t 情シス	`IU
t 情報	\\HV
t 情報シ	fGW
t 意	T\\B
t 意し	fFX
t 意した	fFX
t 戻	\\HV
t 戻せ	YHV
t 戻せな	YHV
t 戻り	`HV
t 戻りま	`HV
t 手し	fIU
t 手を	n?_
t 手を付	`HV
t 手を入	`HV
t 手を打	dEY
t 手当	`FX
t 手当て	`FX
t 手段	]WG
t 手続	`TJ
t 手続き	`TJ
t 手順	ZWG
t 手順で	`VH
t 打	`FX
t 打つ	`IU
t 扱い	\\HV
t 扱いと	`HV
t 承	dFX
t 技	fHV
t 技術	fHV
t 投	`GW
t 抜け	YHV
t 担当を	`IU
t 拠	`XF
t 持	\\HV
t 持ち	\\HV
t 持ち帰	`JT
t 指	YSK
t 指摘を	`HV
t 挙	][C
t 挙げ	_ZD
t 振	XWG
t 振り	]XF
t 振り返	]XF
t 措	XWG
t 措置	XWG
t 掲	]WG
t 損	dB\\
t 摘を	`HV
t 摘を受	`HV
t 操	[WG
t 操作	[WG
t 操作で	`YE
t 改	g@^
t 改め	eFX
t 改めま	fKS
t 改修	`JT
t 改善	`EY
t 改善に	`IU
t 教	bJT
t 教訓	dIU
t 教訓に	`IU
t 断した	`VH
t 方は	fZD
t 方は$	cXF
t 方は次	]VH
t 方法	`UI
t 方法で	]UI
t 方針	dGW
t 方針を	`JT
t 施策	^JT
t 施策を	\\KS
t 日か	fA]
t 日から	fA]
t 日の	`ZD
t 日は次	]YE
t 日本	]XF
t 旧	cWG
t 旧の	cTJ
t 明	[ZD
t 明し	[UI
t 明して	]YE
t 明は	]VH
t 春	`JT
t 是	dIU
t 是正	dIU
t 時	[WG
t 時点で	`\\B
t 時間帯	]WG
t 更は	]VH
t 更は$	]VH
t 書	UVH
t 書く	]UI
t 書くと	]UI
t 書で	]VH
t 替えた	`IU
t 月	eJT
t 有	]YE
t 期	bKS
t 期ご	`HV
t 期ごと	`HV
t 期を	`HV
t 期日	`HV
t 期限	\\IU
t 未	`GW
t 本	UWG
t 本件に	[WG
t 本件の	]WG
t 本件を	`EY
t 本日	XWG
t 本日の	]UI
t 束	qFX
t 束し	kHV
t 束した	`IU
t 束しま	fB\\
t 条	\\ZD
t 条件	\\ZD
t 条件と	`HV
t 条件を	`WG
t 来	_KS
t 来春	`JT
t 来週	fGW
t 果が	]VH
t 果を受	`GW
t 査	ZDZ
t 案も	]YE
t 案もあ	]YE
t 案を	`IU
t 案を採	`IU
t 検知	`JT
t 検討	]TJ
t 検討し	`UI
t 業	WUI
t 業が	]XF
t 業に	`JT
t 業者に	\\KS
t 業者側	`FX
t 構	[WG
t 構成	]UI
t 様	^UI
t 標	`FX
t 機に	`HV
t 機能	][C
t 欠	`C[
t 次	VYE
t 次に	`FX
t 次に同	`FX
t 次の	X]A
t 次のこ	^GW
t 次のよ	\\ZD
t 次の処	]YE
t 次の四	dGW
t 次の基	]WG
t 次の操	]WG
t 次の改	fEY
t 次の施	dGW
t 次の流	]XF
t 次の点	_[C
t 次の行	]UI
t 次の順	[VH
t 次へ	`IU
t 次をお	]VH
t 次を確	]YE
t 次ス	`IU
t 次スプ	`IU
t 次回	dGW
t 止し	]TJ
t 止して	]TJ
t 止に	fHV
t 止に関	`HV
t 止の	`FX
t 止め	VKS
t 止中	`VH
t 正を	`EY
t 正直に	]VH
t 残っ	YJT
t 残って	^GW
t 段	UZD
t 段階	dEY
t 段階的	`HV
t 気づ	XWG
t 気づい	]VH
t 気を	`EY
t 水	`FX
t 求め$	`FX
t 求めら	`UI
t 決	aB\\
t 決め	eDZ
t 決めた	jEY
t 法で	]UI
t 流	VWG
t 流れ	eYE
t 流れで	]XF
t 済	hEY
t 済ま	hHV
t 済ませ	fGW
t 済み	fHV
t 済み$	`GW
t 減	YFX
t 減ら	`FX
t 満	`TJ
t 満た	`TJ
t 準	ZJT
t 準で	]WG
t 準備	`FX
t 準備し	`FX
t 点で	`]A
t 為	]UI
t 片	hDZ
t 片付	fFX
t 片付け	fFX
t 版	]XF
t 物	ZUI
t 物流	`IU
t 特	]VH
t 状	YGW
t 狭	`FX
t 狭め	`FX
t 狭める	`FX
t 班	^GW
t 班は	`FX
t 現時	`\\B
t 現時点	`\\B
t 理	XVH
t 理由	c]A
t 理由は	e\\B
t 生か	`JT
t 用	UXF
t 用い	`TJ
t 由	c]A
t 由は	e\\B
t 由は以	]VH
t 由は次	`XF
t 申	\\JT
t 申し入	`GW
t 画	TDZ
t 留	]ZD
t 疑	cYE
t 的には	dHV
t 盤に	]WG
t 目の	`C[
t 目標	`FX
t 直	]DZ
t 直し	rB\\
t 直して	dIU
t 直しま	fB\\
t 直しを	`HV
t 直す	`LR
t 直ち	]VH
t 直ちに	]VH
t 直に	]VH
t 直に書	]VH
t 直前	]XF
t 直前に	]XF
t 省	nIU
t 省か	fEY
t 省から	fEY
t 着	hIU
t 着手	hIU
t 着手し	fIU
t 知ら	]^@
t 確認く	`SK
t 社	XEY
t 社と	`IU
t 社とし	`IU
t 社プ	`IU
t 社プロ	`IU
t 私	hGW
t 私た	hGW
t 私たち	hGW
t 程	WFX
t 稼	]UI
t 稼働	]UI
t 積も	]WG
t 積もり	]WG
t 積ん	`IU
t 答	`GW
t 策と	]UI
t 策とし	]UI
t 策の	]UI
t 管	`IU
t 簡	]VH
t 簡単	]VH
t 簡単に	]VH
t 系	[UI
t 約	^EY
t 約で	`VH
t 約束	oFX
t 約束し	hHV
t 細	dC[
t 細か	`DZ
t 終	eLR
t 終え	hGW
t 終えま	`JT
t 終わ	kIU
t 終わら	hHV
t 組	eIU
t 組み	eFX
t 組みの	`IU
t 組む	dJT
t 組むこ	`GW
t 結	VGW
t 続きを	]XF
t 網	`IU
t 繁	dGW
t 繁忙	dGW
t 繁忙期	dGW
t 繰	dFX
t 繰り	dFX
t 繰り返	dFX
t 置は	]VH
t 置をと	]TJ
t 翌	hC[
t 翌日	`HV
t 翌日か	`HV
t 翌週	`JT
t 考	XZD
t 者は	eXF
t 者は次	`VH
t 者側	`FX
t 者側の	`FX
t 聞	]XF
t 聞き	]XF
t 聞き取	]XF
t 職	`XF
t 職員	]WG
t 能	eXF
t 能性	eSK
t 臨	dDZ
t 自	dB\\
t 自ら	fJT
t 自らの	`DZ
t 自体	`EY
t 自分た	fJT
t 自身	dIU
t 舗	`DZ
t 荷を	`XF
t 落	fA]
t 行	WFX
t 行うこ	dHV
t 行って	]\\B
t 行動	`GW
t 行為	]UI
t 術	`FX
t 術部	`EY
t 要	[WG
t 要因	eZD
t 見分	]VH
t 見分け	]VH
t 見直	^LR
t 見直し	fIU
t 見積	]WG
t 見積も	]WG
t 見込	]VH
t 見込み	]VH
t 言	`HV
t 言い	`JT
t 計画	\\IU
t 討	]TJ
t 討し	`UI
t 討した	]XF
t 訓	dIU
t 訓に	`IU
t 託	\\IU
t 記の	fFX
t 訳	`YE
t 試しく	]VH
t 試した	]UI
t 試合	`GW
t 話	bIU
t 話し	`EY
t 話し合	`EY
t 話に	`FX
t 認く	`SK
t 認くだ	`SK
t 語	`YE
t 誤った	YHV
t 説	hZD
t 説明	hZD
t 説明し	]UI
t 説明は	]VH
t 読	[TJ
t 課	lEY
t 課し	`IU
t 課した	`IU
t 課で	hIU
t 課では	fIU
t 課題	`FX
t 講じる	`FX
t 議	XEY
t 議題	]YE
t 護	dHV
t 象	eTJ
t 象と	]WG
t 象とな	]WG
t 質	cVH
t 質問	]UI
t 起きて	`WG
t 起こ	\\KS
t 起こし	`JT
t 足	\\IU
t 踏	]LR
t 踏ま	bKS
t 踏まえ	`MQ
t 身	dIU
t 込ん	`JT
t 込んだ	`JT
t 返さ	dFX
t 返さな	`HV
t 返し	`IU
t 追	j<b
t 追加	dA]
t 退	]ZD
t 送信に	]VH
t 送信を	`JT
t 通	\\XF
t 週	eHV
t 週か	dFX
t 週から	dFX
t 進	^JT
t 進め	eEY
t 進めて	bHV
t 進める	fC[
t 進め方	`JT
t 運	aKS
t 運営	fGW
t 道	`IU
t 達	dEY
t 達成	`FX
t 適	dDZ
t 適用	`DZ
t 部	]KS
t 部が	fJT
t 部で	XWG
t 部では	^KS
t 部と	d@^
t 部とし	`DZ
t 部は	dHV
t 配信	_LR
t 配信の	dJT
t 重	YHV
t 重く	dIU
t 重な	cWG
t 重なっ	cWG
t 針	fFX
t 針を	`JT
t 長	]FX
t 間	XUI
t 間で	`GW
t 間に合	`C[
t 間帯	]WG
t 防止の	`FX
t 降	\\GW
t 陣	`FX
t 階	dEY
t 階的	`HV
t 階的に	`HV
t 際	`UI
t 際は	`UI
t 障	ZUI
t 障害	ZUI
t 障害で	dFX
t 障害の	_TJ
t 障害時	]WG
t 面の	YHV
t 響	WUI
t 響を	eXF
t 響を受	eXF
t 響範	`HV
t 響範囲	`HV
t 順	UZD
t 順で	]XF
t 順に	\\VH
t 順にご	]WG
t 順次	dEY
t 頼	dEY
t 願	cXF
t 願い	cXF
"""
