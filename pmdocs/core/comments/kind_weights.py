"""Weights of the classifier of comments, made by benchmarks/kinds_train.py: not to be edited.

A line for each feature; `linear.decode` reads it.
"""

OWN = 0.187454
UNITS = (0.159971, 0.108907, 0.098047, 0.120001, 0.142226)

TABLE = """\
!	`GLYE?
! $	_KKUFC
!!	eKHYHH
!!$	eKHYHH
!$	`EORJC
#	ZJDITP
#ask	lVN9F4
#ask #fault	fPO:BE
#ask #person-asked	rD:J`J
#ask #plan	bB]8NG
#ask #report	_RKJEL
#ask #to-person	iP?1X@
#ask #unknown	l^4DAI
#ask #was	jZ;G(B
#ask #will	fTGDPI
#ask #wish	oFW<X<
#fault	W@o(3C
#fault #plan	ZPJCRE
#fault #report	ZFCMIS
#fault #to-person	WHQAKK
#fault #was	YD^AAI
#fault #will	ZGZ9OD
#joy	dC:\\>H
#person-asked	jE:DbH
#plan	`DGLXE
#plan #to-person	`@MNSH
#praise	\\@>q8?
#praise #ask	ZLNGQF
#praise #fault	[EPMKM
#praise #joy	fGA_EE
#praise #person-asked	dOGIVL
#praise #report	]DH[EI
#praise #request first	WGSKNE
#praise #to-person	aF9N:U
#praise #unknown	]OBYFH
#praise #was	]IG_E?
#praise #wh	_LG]BE
#praise #what a	dKGYIK
#praise #will	XIPVJ@
#praise #wish	`J\\N>;
#report	XC=?JZ
#request first	jKQ<M@
#request first #ask	jMN=MC
#request first #plan	fK?GXI
#request first #to-person	bFDIZI
#request first #unknown	lY9IEK
#request first #was	`Y?K6F
#request first #will	^HSGQI
#request first #wish	hPM:KE
#to-person	YBBGTM
#to-person #person-asked	iE;EaH
#unknown	]a?72A
#unknown #fault	]SS:BA
#unknown #person-asked	aSGIJI
#unknown #to-person	]UIGGK
#unknown #was	_`>:;E
#unknown #will	\\WEGFH
#unknown #wish	a_@56>
#verb first	`\\>CH?
#verb first #ask	jUGP+C
#verb first #request first	cXBGBM
#verb first #was	fV:F=N
#verb first #will	aS>GW@
#verb first #wish	[LT<;E
#was	T@ER=]
#was #person-asked	`JDKYG
#was #plan	YU>HPI
#was #to-person	WNNR<O
#wh	]ZHB:D
#wh #ask	oWK>;<
#wh #fault	[NUIGG
#wh #person-asked	`LHKWO
#wh #to-person	\\VGMFG
#wh #unknown	bRLEHF
#wh #was	ZLKODN
#wh #will	WNBMHU
#wh #wish	cGWQHC
#what a	lHC^ED
#will	ZJ>6gC
#will #person-asked	uH4I^K
#will #plan	iNJ:ZB
#will #report	[GFJSN
#will #to-person	eLDC^:
#wish	[@j:B@
#wish #fault	XMQH@N
#wish #person-asked	jE:DbH
#wish #plan	gIL=PL
#wish #to-person	aIO+TH
#wish #was	WSDH?O
#wish #will	aIV4R@
%	ZJOILM
%に	aH\\GJF
' s	WEOGRP
'l	gLKJTK
'll	gLKJTK
'll_	gLKJTK
(	]FI<VK
( 0	ZGIGUJ
( sre	aLHJWI
( sre )	aLHJWI
(ⓣ	bLKISJ
(ⓣⓜ	bLKISJ
(ⓣⓜ)	bLKISJ
)	YFHGUK
) will	dLFIVJ
)$	]LQHRH
):	dMHLVK
):_	cMHLVK
*	eEb=B@
+	^CNRBN
+ 0	_BHG?T
+ 0 $	aLB?JX
+ 0 to	[HOLGN
+ 0 。	cMIFKT
+0	\\JHAGV
+0、	ZOALMT
+0で	\\KMGJR
+0です	\\KMGJR
,	R;:@W\\
, a	YOQ@BK
, add	XHWDID
, add the	YHZGFF
, adding	dKFFVL
, adding myself	cLIJTI
, all	YFEIFU
, and i'll	dKDGYF
, and is	aUFOOO
, and it	YFIRLQ
, and thanks	aIGYIG
, and that	bJDZKH
, and this	ZIQWEG
, and you	_KHRUH
, assign	bMLJVJ
, assign it	bMLJVJ
, both of	aOIZJK
, but	YJN8>U
, but how	`UFOOO
, but i	YMQHGP
, but i'd	]GZKIO
, but that's	aJEIFT
, but the	[HWIBJ
, but when	aUFOMO
, but where	dXBLIM
, by the	`LJIIS
, can	bEHF]H
, can you	gH:F^H
, changing	aJGGVI
, changing it	aJGGVI
, clear	aJE[FH
, complete	cGC]FE
, complete .	bHD\\GG
, could	\\HH=WE
, could you	^DH=YE
, deadline	cKDFYF
, deadline 0	aLGJVI
, did	cTHGEL
, do	gVDJHK
, do we	eVAKIM
, due	dGA@]E
, due 0	dIFFYF
, due friday	dLKJSK
, due monday	cLIGVH
, factual	aMFZKI
, factual ,	aMFZKI
, fixing	`KFGWI
, for	\\BKW>L
, for staying	bMIWLI
, give	bIVJJK
, give the	bIVJJK
, given	_HUJJJ
, given that	_HUJJJ
, gives	_KVOOO
, great	ZNNQEH
, great work	aIHWIJ
, he'll	aMHGVI
, he'll take	aMHGVI
, hence	aJHGGU
, hence the	aJHGGU
, how	d[=OHO
, however	`KVFKJ
, however the	`KVFKJ
, i found	[KPJEO
, i had	VMCLPL
, i misread	XGJHCQ
, i'll	oG><a@
, i'll do	eMKJVI
, i'll take	cKIEVL
, i've	aOLOVL
, if	^TDEEQ
, in	XKBHIV
, in case	aHFFGV
, is	cZ?N@J
, is it	cZ?KHM
, is this	aSJLFM
, it	XJJKQK
, it helped	bLLUMK
, it kept	dLLTKL
, it's	Z@U>AM
, it's just	aJGFGV
, just	YOOBBP
, ken	\\IDQWJ
, kind	eMJTKL
, kind .	eMJTKL
, kindly	aJGIUK
, kudos	dIGYHI
, lee	dMD@WD
, lee .	aMEEXG
, let	]HJHUI
, let me	aHIHUI
, let's	cKXEKH
, let's soften	bMVHJK
, long	\\QCZGJ
, maybe	aJTGLK
, mio	\\LDQSF
, move	_KVIJI
, move it	_KVIJI
, moving	dGBAYI
, moving it	dGBBYI
, name	bKUKJJ
, name the	bKUKJJ
, nice	bOG^MJ
, nice work	aOG[ML
, no	ZOCBGU
, no comments	_LIGJT
, no further	^JOHIP
, nobody had	ZGASDM
, not	\\FK>BV
, not the	_HVHKJ
, not ⓠ	bH_CJC
, on	ZJGQGO
, on a	aJG[HE
, on the	YJCPBY
, one	[HQPHK
, or	aXACEG
, or is	fSIKJM
, or just	aVELMO
, or only	cWCIGK
, or was	fSHKKM
, otherwise	cKVIHJ
, otherwise it	bMTKJL
, our	\\HGOFS
, please	c>D;VL
, please ,	dKEHXF
, please .	YMYBFB
, please add	_OXLGK
, please check	cOALYK
, please file	aIFOXO
, please own	bMFLWM
, please raise	bOBLZG
, please review	aOEOXI
, please verify	cKHLTK
, pr	dMJJSK
, professional	fLJUJK
, professional .	fLJUJK
, same	bIIIGU
, should	fHFAYG
, should be	fHFAYG
, since the	ZIJKTJ
, so	XHD@QX
, so i	ZLGBRO
, so i'll	dKGHXJ
, so i'm	cLIJTK
, so it	\\FJEQU
, so that	`JVKJI
, so this	ZMJDKS
, such	bLHXHG
, such a	bLHXHG
, team	bHF\\DF
, thank	^MAXAK
, thank you	^MAXAK
, thanks	YDK?CZ
, thanks !	[CAJBT
, thanks for	YJQAFV
, that was	XFORIL
, that's	XM?IPV
, that's how	YPN@OK
, the	VNNANQ
, the alert	ZWMKAG
, the number	bHDDIW
, the numbers	ZFLDMN
, the rest	`GYBCH
, the same	_GILCT
, the timeline	\\JAMGY
, the vendor	\\MCQFP
, then	WPHAPL
, they	`LQJPG
, they own	fLJIUI
, this is	YIMAGT
, this was	VQ=PHQ
, though	\\JSCIN
, though the	aIWHJG
, thx	aKIDJV
, use	_JWGJI
, very	YPCTIO
, waiting	`LGJVH
, waiting for	`LGJVH
, wasn't	aUFEJK
, we	ZELBOQ
, we saw	YIJERP
, we should	_LWGHG
, well	`HDSHP
, well done	eJGYKI
, what	\\MIY?D
, what a	eHA]DG
, what caused	cTIOMM
, what was	cYAOJO
, when	YM>ADV
, when the	[NCFER
, which is	XDOKSR
, who	ZS=GAP
, who found	^SFMHJ
, why	_SILKM
, why did	bVEOOO
, will	kD>C^C
, will fix	aIGIVI
, with	XJ;YJI
, would	[L@VUE
, would the	aUFJJM
, would you	_GIHVJ
, yes	XLGEGS
, yes .	YGOKHQ
, you	]LIRIO
, your	cIIXKI
, ⓐ	hDBC\\D
, ⓜ	[HDIXH
, ⓠ	ZGTDFL
,_ⓝさん!$	aMLTLI
-	TCNOOE
- >	cI\\AFE
- > ⓠ	aLTJKJ
- and	_HVKLM
- call	XCMREM
- call .	`MOTGE
- call for	eMLTLL
- call was	YFO?JR
- off	[HKGNS
- off would	eMSKLL
- out	_IGYIH
- out to	eIFYIH
- run	\\IJWOF
- run the	dMGGWI
- time	\\GCWFS
- up !	^QR<RJ
- up $	`IGXHL
- up .	^CG_@D
- up with	[RDINK
-0で	\\JMLUI
-0を	eLFHVI
.	T5L>F[
. $	T5L?F[
.$	WJMF@Q
..$	\\GNDDR
...$	\\GNDDR
/	WIO<HR
/ $	`JYFFG
/ green	aUFLMO
/ green ?	aUFLMO
/ primary	_JXEGI
/ primary /	_JXEGI
/ tuesday	_KXIEH
0	T?NCFU
0 $	YMJWEI
0 %	ZPQC@M
0 ,	ZPHAJR
0 , 0	YGUGHS
0 , but	YSAIIU
0 , the	^VBLLM
0 , we	`OFFKV
0 , what	bVJFMM
0 , when	YSBHGS
0 -	VEJRCO
0 .	YMR:JM
0 . $	YMR:JM
0 ?	_XFC?I
0 ? $	_XFC?I
0 a	WOBWDQ
0 and	]KN:VM
0 and 0	\\NL8MG
0 and mention	_LYOOK
0 and not	cVDLJM
0 april	[HFCPP
0 because	aIGCIV
0 but	aVDOOO
0 by	ZGOJEN
0 by the	[JALFU
0 from	cHHEKW
0 has	ZGTKMP
0 has no	\\HULNL
0 hours	[GWQ?P
0 hours .	`JXEKI
0 hours ?	ZE]HDO
0 is	YPYJFE
0 is too	_MYKKF
0 june	[QE?VP
0 june .	[IDIWM
0 k	WVE?DP
0 made	aLKTLK
0 march	aJGHKU
0 may	ZGDGUQ
0 minutes ,	]KCNUO
0 minutes for	[JLHFU
0 of	WMU?HL
0 on	[JAITO
0 or	^Z9<EH
0 or 0	]U@FBS
0 s	VEC:M[
0 s would	`HZIJG
0 say	bGWGIK
0 say the	bGWGIK
0 seconds .	[EINEV
0 seconds ?	aVDOMO
0 seconds of	aUFLGO
0 tb	]QHSLM
0 th	^HKBSM
0 th .	[JLDLO
0 the	YTG@DR
0 to	VBTCIN
0 to 0	YGQCNO
0 users	YVC?FT
0 users ?	`VECGO
0 xx	aTHLIM
0 xx only	aTHLIM
0 –	aUFOFO
0 。	cMIFKT
0 。 $	cMIFKT
0$	`LJFLT
0%に	aH\\GJF
0)。	`KXLGK
0)。$	`KXLGK
0_か	YIWCHJ
0_か所	`KWFIH
0_に	WLBGPT
0_件で	aLHJIT
0_分	]NFPKR
0_月	ZUAKVI
0、	WIEANP
0〜	[MIJSU
0〜0	[MIJSU
0が	ZPVFHH
0が妥	`MWGJH
0が妥当	`MWGJH
0だ	YTYHMH
0つ	YHVEIR
0でし	[JBQGO
0でした	[JBQGO
0です$	_HE<DY
0ですが	_MXJHJ
0では	XHTJHS
0と0	^IZKJK
0に	]LK:NU
0のⓠ	dRKKLK
0は	[QVFHE
0ま	fLEEXI
0まで	fLEEXI
0まで)	dMHJUK
0を	_KGHVI
0件です	]GYCDH
0分	XKQA?O
0分か	ZMTAHK
0分かか	YMTAHK
0分ご	dLIVJJ
0分ごと	dLIVJJ
0分で	\\GJQER
0分と	^RJKIL
0分に	XNRCDI
0分の	YRJEFO
0分は	YSALIR
0回	VR@BMP
0年	\\DLLDS
0年か	[IOLJQ
0年から	[IOLJQ
0年に	_IB?EZ
0年の	]HCLJS
0年の移	ZGFOMP
0年前	YIMREL
0日	_HBMLU
0日に	\\KEKVR
0日に延	cMHLUM
0時	WJIAGW
0時に	]LCHHV
0時ま	eJGKSL
0時まで	eJGKSL
0月	ZL:HPV
0月で	aMKKHT
0月にも	\\LPRDL
0月の	[KGEOU
0本	\\LIKPR
0番は	`JUIKL
0秒	VJOOAQ
0秒で	ZFQHAR
0章	[NUKEK
0章の	bHXLHO
0節	XOCAKS
0節の	WOCBKS
:	U=I8\\R
: 0	]FGGMP
: add	ZINGXA
: add the	YJPGQC
: ask	eFEBZF
: backfill	aMGGVI
: backfill the	aMGGVI
: check	cLJGVG
: check the	cLJGVG
: does	dXBKDK
: how	\\LMBQH
: i'll	dKHJVI
: i'm	aKGIUJ
: is	gVEHHL
: is the	dTHIHL
: it	YMXDFL
: it was	XOUAFJ
: ken	cLGKVF
: mio	aJCFYH
: please	^IFDYC
: thank	fLGYHJ
: thank you	fLGYHJ
: the	WOPF?S
: the vendor	_KNKHP
: there	eMSLLJ
: there was	eMSLLJ
: they	ZHBCNP
: update	aLGHUJ
: who	YKUDFK
: ⓐ	gIEAZI
: ⓐ ,	cJHLVO
: ⓚ	ZKFKOR
: ⓚ .	[FFFOP
: ⓜ	_I@@]I
: ⓜ to	bLGIVJ
: ⓠ	^OOBCP
: ⓠ $	\\FM<ER
: ⓠ →	dJXFJI
: ⓤ	ZHREIP
: ⓤ $	`JEFIV
:_	XDQ=ET
:_ⓝ	eJGCYG
:_ⓝさ	eJGCYG
:_ⓣ	bICAOP
:_ⓣⓜ	bICAOP
:_こ	^JLGKR
:_この	^JLGKR
:_復	`LKJSJ
:_復元	`LKJSJ
:ジ	aLHIVK
:ジョ	aLHIVK
:ジョブ	aLHIVK
:再	aKWGIH
:再期	dLUIKJ
:再期動	dLUIKJ
:手	cKEKTG
:手順	aLHKTH
:手順書	aLHKTH
:起	aLXHJH
:起動	aLXHJH
;	ZBI<TS
; an	eMSKLL
; an automatic	eMSKLL
; i'll	cLJKUH
; the	ZEGDIW
<abou	VKOJCQ
<abse	`HYFGH
<ackn	^QGKJS
<acro	XHSMHP
<acti	ZAT;TI
<actu	[OWHGI
<adde	UQE=TO
<addi	_CTBQM
<adje	_KTHIK
<admi	VALOCS
<advi	^RFLJQ
<agai	VXAMHM
<agen	ZQENQK
<agre	\\EP>MS
<alar	[MGEHV
<alig	_HXOJM
<alon	YHFQLI
<alte	^GMGKQ
<amar	cMIULK
<amaz	kHE[IH
<ambi	`MVKLI
<anal	XMBYCG
<anne	WONBHO
<anot	VNT=DJ
<answ	WRCLEN
<anyb	`XHFMJ
<anyh	]JGJTM
<anym	ZNDPGS
<anyo	^VFLHR
<anyt	XVAE@P
<anyw	\\MLCMS
<appa	[LFNIP
<appe	WLOB@U
<apri	\\KDNOP
<arch	XHRFOO
<arou	YJOD@S
<arra	ZOHDSN
<arro	_IXFIM
<aski	^W<HAO
<assi	^K@KOR
<assu	[SGBFQ
<atta	YHRBON
<atti	aJFWIJ
<auth	[ICUHP
<auto	_NLBFT
<awes	hIHXII
<bart	aJGWJI
<basi	]VBFHR
<bast	]HPJUJ
<batc	YULF?I
<beat	aKIXJI
<beau	fGD[JI
<beca	YNAGDP
<bega	ZKK@HS
<begu	eLJJTJ
<behi	]RK?BO
<beli	ZPRIAJ
<belo	WDSAKN
<benc	cJEZIH
<bett	YCKSHG
<betw	[S@SGG
<bigg	`KYCIK
<bill	XIBNTR
<blam	ZIWOC?
<blas	\\PEHJP
<boar	XJHLTF
<book	_PCBYE
<brav	iJE]EF
<brid	WGKSLI
<bril	iLGWJI
<brin	aFCSWH
<buck	]PEETJ
<buil	ZI@OYL
<bull	eIYHHJ
<buri	dKUIIK
<busi	cJKEHT
<cabl	cLLIUJ
<calc	bTGLLM
<cale	YLLDPR
<can'	VNTKAL
<cana	[OIQKD
<cand	cHFZIH
<cann	ZGKABW
<capa	[IEORM
<capi	]IWGHI
<capt	ZHVKKI
<carr	YOGOOD
<catc	\\FQTLA
<caug	]VEKEI
<caus	_RTK?J
<cent	YOAHRQ
<cert	\\QBEVN
<chai	XPDSTI
<chap	cJFWHK
<chas	dMKKUJ
<chec	YEJ:[I
<chee	]IOVGF
<chil	[TDFEQ
<clas	XKNIFP
<clea	YR@aIA
<clev	cLKTLK
<clic	ZMLUII
<cloc	VQAOGU
<coll	]OAROP
<colo	_IUKJK
<colu	aDXDFI
<comb	_LZEGF
<comi	\\IHFVJ
<comp	VO?SBW
<conc	XJOG?P
<conf	[IO=RR
<cong	gKJUJJ
<conn	XW@FDP
<cons	WPV?JG
<cont	[LP9TK
<conv	]HQFGR
<coul	[KELOJ
<cour	[NERPO
<crea	eIAB\\G
<cred	YJEXFO
<crit	^RFRJL
<curi	^V>C?M
<dama	_LGKKR
<date	VNK@SN
<dead	\\RSDNG
<debu	dKJVII
<deci	WSLV@J
<deep	WNVFNE
<defa	]DQK?O
<dela	UPE<KM
<dele	YDXDPJ
<deli	WQEDQF
<depa	XEMTKR
<depl	YNMG=J
<dept	VHTSJF
<desc	^JRIEO
<dese	^JOXHG
<deta	\\JTR@A
<dete	`SQLDC
<devi	YPBMFP
<diag	^FRRGC
<didn	YSJEMK
<disa	XKUAEQ
<docu	WIEVDO
<does	]KMJAO
<don'	YOZ=@K
<down	XSDQPK
<draf	\\IJKVI
<drai	YTKPGC
<draw	]LHKLT
<drea	aKKXGI
<drif	cHZFJL
<dril	_G>UU?
<driv	]KCCXN
<drov	aKIUKJ
<dura	WIV=KP
<earl	`QNO@M
<easi	YHMXCD
<effo	gLHYKJ
<eith	[LKHES
<elen	\\IEKUI
<emer	\\QGKMM
<empt	ZFTCLO
<enab	^KOGSH
<entr	XUJ@<J
<erro	YQDB>N
<esca	[PEPLL
<esti	[QCGGQ
<ever	ZHEUJN
<evid	ZW@TDJ
<exam	\\FIQLB
<exce	[FOXAI
<exec	[GWTGL
<exem	cLKVJI
<exis	[QRIIJ
<expi	[NPIFC
<expl	^IOWDK
<exte	XMCDPT
<faci	[GAMQM
<fact	\\IUNHL
<fant	gKJXKH
<fati	^TFUHK
<feat	ZOLUJC
<feel	ZFQ@HP
<figu	[KRBAS
<file	]IBJZH
<filt	ZUCMDK
<find	^OIYGE
<fing	^JIWJI
<firm	]OGDOT
<firs	WLRRDI
<fixe	YJBEGY
<fixi	]GNGWF
<flag	]IFWNF
<flak	cMEJXJ
<flip	ZJUDKM
<focu	aJHWII
<folk	]G@XRC
<foll	VM?PPI
<foot	cKVFKI
<forg	[LY@DE
<form	ZN]9IB
<fort	eID\\IH
<forw	YKISQG
<foun	[RCR;G
<four	\\QSFHH
<fram	aLGVJK
<fran	[KHNGR
<free	WJQBQL
<frid	cEEKQK
<frie	\\IEJES
<fron	]HNIUM
<furt	ZESEBQ
<gate	YFHIQP
<gene	ZGTJCO
<gett	bIEXII
<give	^UPD>G
<givi	\\ILDRH
<glos	YISLHG
<goin	ZIGOTJ
<grap	T@YSDL
<grat	gLEZGI
<grea	dMNRI=
<gust	aIDZHJ
<hand	YN@UVH
<hang	_KVIHH
<happ	UMDF?S
<hard	ZTBOKJ
<have	]QHJKS
<he'l	cMHGVI
<head	]KV@>O
<heal	`VBGGQ
<help	^EJXFL
<henc	aJHGGU
<hero	eIJVHI
<hidd	dJXFJH
<hold	[U@EGR
<holi	[LBVEO
<hone	[IDZLE
<hosp	XUEBNN
<host	VMMBHP
<hour	WGJSFN
<howe	`KVFKJ
<igno	[NDLHV
<imag	YCPMQF
<impa	_QV>DJ
<impo	YFTATC
<impr	cHEWEL
<incl	^POM?F
<inco	[MYDHG
<incr	^RCXNF
<insi	YNFSFP
<inst	[LPHOK
<inte	WNAEJV
<intr	YKPLEN
<invi	^GEGVL
<isn'	]IWCFG
<issu	\\NDKUN
<it'l	]HRGSD
<item	XGZGIG
<janu	_NEDUI
<jarg	ZIVMKG
<join	bIHQHM
<judg	WRIBCO
<jump	^NF[GG
<keik	aIGYII
<ken'	dLHVKJ
<kind	[GZLR?
<kudo	jKFYGG
<labe	ZJWFLD
<lack	fHYFHF
<land	aMKKYF
<late	XH@UGS
<laug	\\IDQIQ
<leak	WT?DRP
<lear	^RCRAH
<leas	XTHJ=L
<leav	UJJ<PL
<ledg	_KVFKI
<lee'	cKKUIJ
<lega	XR@HUQ
<lege	_HYMEI
<leil	aOD[IL
<less	\\HYIGB
<let'	_GZBP?
<lett	[KZUEE
<leve	YERQEK
<limi	WNQ<IQ
<line	YGULRD
<link	[E[E@R
<lint	]JXHFI
<lisb	aMGKWG
<litt	YEMLKR
<load	ZEZDKG
<loca	XPKHDR
<long	XPKDCS
<love	aEF]@E
<lowe	XGSGLG
<luck	YRCIGT
<main	VWBOEK
<manu	VEJLKM
<mass	fKGWJI
<matc	[LPGAR
<mayb	_KT@AN
<mean	ZQKE<N
<meas	YGU;AN
<meda	eJGYIH
<meet	YM?MNL
<ment	`HUA<M
<merc	[H?RML
<merg	WDR@FQ
<mess	YQDHLK
<metr	ZOPHNI
<migh	\\MUCFM
<migr	^PD<LM
<mill	]PEYHI
<minu	WQIMAP
<mio'	dKE[HG
<misr	YFJEBS
<miss	^CYGRD
<miti	ZOJWKE
<mixe	`JWGKH
<mobi	WOCPHT
<mode	]NBRMQ
<mome	ZNRCSG
<mond	\\IHDPP
<mone	ZMSGII
<mont	VN=GOS
<morn	WHLLJU
<movi	YGERSI
<mute	\\RESMP
<myse	^L@OUL
<nadi	cJHXHH
<nail	aHEZGH
<name	^BTEIR
<nami	bFTEGM
<need	VMGBGQ
<neit	XREGBQ
<netw	UM=PLQ
<neut	_JWLEO
<neve	_KNF>Q
<nice	bKFXHI
<nigh	XD>ZKP
<nois	[TBFEU
<norm	YNEIRO
<note	]H=DJV
<noth	WKMG?Q
<numb	WHU;NL
<obje	\\N@EOW
<obse	ZGFMPN
<offi	ZQ@QFO
<olde	YRBCOS
<open	]KDNYD
<oper	YWULKF
<opin	YKQ>JT
<opti	\\FRBSG
<orde	WJP;YC
<osak	ZFHECU
<ough	[LXBKF
<outs	ZNNVFG
<over	XKL>OR
<owne	ZOW>GF
<pack	\\HDSMP
<pagi	[JGFUQ
<pane	ZJRJRJ
<pape	YIEKCW
<para	\\ORAEJ
<pass	\\MUJNB
<patc	\\PDBTF
<pati	hIGYHG
<patt	ZKFKQO
<paul	ZIDJLO
<paus	XTIBDL
<peop	XPMNBM
<perc	ZNRKPD
<perf	`IKTKH
<perh	ZNREKK
<pers	[KSOCI
<phot	WIL@QN
<phra	bKVDKF
<pick	\\B@J\\A
<piec	]MFWKJ
<ping	VPPAUE
<pinn	YGSGRM
<pipe	[LOEUI
<plac	YJKQEP
<plai	bF]CDL
<plan	YSDHHS
<plat	\\HFFRP
<plea	bFRGTA
<port	\\GCDUO
<poss	bHXIHK
<post	YQEOIK
<prai	cIGXGI
<prec	YOSFFM
<pref	eF\\FID
<prep	dHCKYF
<pret	\\JKUJI
<prev	]J[EEK
<pric	YKESFR
<prio	[PQABL
<priy	^LHQTI
<prob	XLQ<DO
<proc	\\RJALM
<prof	aJIVMH
<prom	ZOVEMH
<prop	XIUOKB
<pros	[GOSKJ
<prou	gKHVKJ
<puzz	eTHGKM
<quer	YMODOP
<ques	\\X:GQP
<quic	]Q=YLD
<quie	aLGYIH
<quit	^YJ@CC
<quor	XSKRFG
<quot	XNH6PN
<radi	\\PEHJP
<rais	^LFEXH
<rang	XPOFDH
<rath	]QLFPC
<reac	WPOTCG
<read	XD\\EDJ
<real	aJCY?H
<reas	\\T@INN
<rebo	YQAMEM
<rebu	\\VEJJH
<reci	`IWFHJ
<regu	XSCAUJ
<rela	[QIDAR
<reli	\\RHPFG
<rema	YPGNPD
<reme	XLLIDS
<rene	XS@FKR
<repe	XUKCGN
<reph	[EPGNO
<repo	VO:GTP
<reso	XBUAKO
<resp	bMG^?A
<rete	ZGBLRP
<reve	_KXJGH
<revi	]@C;RR
<rewo	^GX>DJ
<role	cMUGJI
<roll	ZOJWDH
<rota	\\IF<PS
<runb	[DKSPG
<runn	WRDIFQ
<safe	gIZFIE
<save	bHI[FD
<sche	]NGCUN
<scie	dIHKTL
<scre	]BYHGJ
<sect	bGTT@H
<seem	XPNCHL
<sens	ZFQFGT
<sent	^ITHAJ
<sepa	]NUDJH
<seri	YEFZIL
<serv	WVF:NK
<sett	WQ=NUO
<seve	ZNWEEI
<shal	YFWJQL
<shee	]HOHUH
<shif	[NEXNL
<shor	[CZ@EN
<shou	^MOLGG
<show	YLOP@K
<simi	WTEHCP
<simp	ZJWLAA
<sing	\\LH\\AE
<skip	YORCFQ
<slip	[JFRQJ
<slow	YFRIHQ
<smal	YNRLDL
<smar	\\HFXSD
<smoo	cJFYJI
<soft	]HWGFO
<soli	YJRTFG
<solv	[IDQGP
<some	WP?KPH
<sorr	_SHHRH
<soun	\\MXCAI
<sour	WMVFEI
<spac	YJWAKF
<spar	ZDOBRK
<spea	XSGSAK
<spec	YHWLHJ
<spel	aI\\K@D
<spli	^DaAKF
<spok	YKOTPE
<spot	dKFYHF
<spri	^LHFUI
<squa	[RCFWF
<star	WNLTHF
<stay	\\NFTBM
<stel	bKIWJI
<step	WSP@RG
<stil	UTM=FM
<stra	bO@[EG
<stri	[IZDEF
<stro	[JMHLS
<stud	ZSDGPN
<stuf	cGGYGJ
<stum	[GXEOF
<sugg	\\GOGCS
<summ	ZMOIGH
<supe	bJK[EC
<supp	XLASNJ
<surv	cWBJFM
<symp	XMPBLI
<tabl	WGM@TK
<taki	]GATVD
<talk	YQADQO
<targ	\\LMKQJ
<team	]MFZEH
<tena	YNP=FK
<terr	\\IESRG
<text	dKA]IH
<than	YJIBIU
<thei	YHQKGP
<them	aMHHJT
<ther	WMUJ:O
<thes	URT>>F
<thin	_STM:E
<thir	WFP?FR
<thor	WIULCF
<thou	YMNGFS
<thur	eKJFUL
<tick	]KLCMO
<time	UIVGAJ
<titl	ZGRGJH
<toda	\\F=ITL
<toge	YMPVGH
<tomo	jICETM
<toni	jIEEXH
<trac	ZFC@VP
<traf	XOH?DO
<trai	XDIFKU
<tran	ZI@YUA
<trea	XIQCCP
<tric	fKHXIG
<trie	[LJEHS
<trig	[XHA@I
<trou	ZOJDJP
<trut	[MWJOL
<tues	ZIQEQM
<turn	ZPINGP
<uncl	ZH[DHF
<unde	^PKGCP
<unea	cLUGJJ
<unit	eF]HDH
<unti	XKFP=Q
<upda	\\INDSL
<upgr	XSCIPN
<uplo	fKJLSL
<usef	XKNSCH
<usin	bKVFEJ
<usua	ZSFMHO
<vagu	]I]EFE
<vali	YPPCKH
<valu	WQL?EP
<veri	ZHLITN
<vers	]OLAHK
<voic	YEXQEF
<volu	cLGAVC
<want	WESAJM
<wasn	\\U?L@M
<we'l	^GFCUN
<we'r	XPUIPG
<we'v	[FKNGP
<wedn	cIOJVI
<were	[RPFHH
<what	`VALEN
<wher	YXFBGM
<whet	]VGBJH
<whic	ZSOHGG
<whit	_KYHEL
<whoe	^OBWOG
<with	ZOOQAD
<won'	YCLCPS
<word	WCWEMI
<work	VQALKS
<worr	dG]GGJ
<wors	UP@HBQ
<wort	[AYQGI
<woul	^PPBFC
<wrot	[EGZDM
<year	ZPCUEI
<yest	ZLGKET
<you'	ZNAVLF
<your	YLDIPR
<zone	ZNCPLQ
>	eG^>DC
> ⓠ	aLTJKJ
?	tUI@G3
? $	rPNDI4
?$	m\\?=DC
[	pGAA]B
[ ]	dKEJWH
[ ai	aLFIWI
[ ai ]	aLFIWI
[ todo	jHFFYG
[ todo ]	iIFDZF
[a	cJFEXH
[t	lLKKSL
[to	lLKKSL
[tod	lLKKSL
]	pGAA]B
]_	mJEGYH
^ *	eEb=B@
^ +	`DJ@@U
^ + 0	`DJ@@U
^ 0	SQCO9K
^ 0 xx	aTHLIM
^ :	cE@cDA
^ [	lJFFXF
^ [ ]	dKEJWH
^ [ ai	aLFIWI
^ [ todo	jHFFYG
^ a	aJYS;8
^ a big	cMIXII
^ a count	`GTILJ
^ a reader	_HZIKK
^ a small	ZHOOHH
^ action	[BICXK
^ action for	cMJJSK
^ action item	ZGGJWK
^ actually	]GWGJI
^ add	hH]DED
^ add a	_KVIJI
^ add last	bKUJKM
^ add the	bKWFFJ
^ adding	XKOEOL
^ agree	]JSFGO
^ agree $	`JDGHV
^ agree with	^LMHIR
^ agreed	XGJBJS
^ agreed .	`MGIGV
^ agreed with	[IFHNQ
^ ai	gJEEXG
^ ai :	dKEGWH
^ all	VQHL<N
^ all good	\\KFGEU
^ all my	eGIVHK
^ also	YFRACO
^ am	aVEJJO
^ am i	aVEJJO
^ amazing	hHD`EH
^ an	eG^FED
^ and	[WHNCN
^ and how	aUFLOO
^ any	b\\7BEL
^ any idea	bUGLJO
^ anyone	aTGOJO
^ anyone know	aTGOJO
^ anyway	cHFIIV
^ anyway ,	cHFIIV
^ apparently	[LFNIP
^ apparently the	[LFNIP
^ appreciate	dLKUJK
^ appreciate the	dLKUJK
^ are	hZ@BEF
^ are the	aTGIJK
^ are we	dRJLLM
^ as a	YHIPGR
^ as far	YN>?NN
^ as noted	^JHLJT
^ as the	\\FFXGM
^ assigned p	[KLRDT
^ assigning	gJFEXH
^ assigning this	dLJITK
^ at	ZDMH<T
^ awesome	hIHXII
^ beautiful	eHEZKL
^ before	YJGCZH
^ before it	_IXEGH
^ best	eFC[GH
^ better	cGWJBC
^ better :	_JYCHH
^ big	iJHZEI
^ big thanks	eLFYGI
^ both this	aMHHUJ
^ bravo	hKE[GF
^ bravo .	eLIWII
^ brilliant	eIG[FG
^ bullet	_KXEEH
^ but	ZKGCEU
^ but i	]NDEFS
^ by that	\\KHIJS
^ calm	dIHWKJ
^ calm ,	bKJULK
^ can	\\MIEOQ
^ can a	bY@LEO
^ can somebody	]OFKQM
^ can someone	\\SDLSM
^ can the	^Y?HHI
^ can this	_IXLFM
^ can we	_IYF6J
^ can you	[SG8KH
^ can't	ZB\\VEG
^ can't we	]G[LIL
^ cc	WFFDEW
^ chapeau	iKGXIH
^ chapeau !	eKIXHH
^ chapeau .	eKIVJI
^ checked	XOAHNO
^ checking	`KFFWI
^ clever	cLKTLK
^ clever trick	cLKTLK
^ confirmed	`JLJLN
^ confirmed with	`KGGGV
^ congratulations	dJIXJJ
^ consider	aFXEHH
^ context	`HEEGW
^ cool	cJFYKI
^ corrected	YCHJMS
^ corrected the	XE@NNX
^ could	\\N;NSM
^ could a	eXAJHO
^ could anyone	`VGOMO
^ could not	[GBWLP
^ could someone	YTCLNM
^ could the	[MVA8K
^ could this	^KWLGO
^ could we	i>hH=O
^ could you	^IR<MD
^ couldn't	WESTDO
^ data	cIFHUN
^ data science	dIHKTL
^ deadline	]TCGRM
^ depends	`IHFGU
^ depends on	`IHFGU
^ did	hW<KEC
^ did anyone	cTIOMO
^ did the	jXFEFH
^ did we	eTHHKJ
^ different	aIJKKT
^ do	bMTC<H
^ do we	cQLHCJ
^ do you	\\IXECL
^ does	nX8GGC
^ does anybody	bUFKKO
^ does it	cYAIGO
^ does that	cTGHJH
^ does the	hSFKJH
^ does this	cSHIJK
^ does ⓠ	cUGLMO
^ done	[H@CUQ
^ done by	aKFEWH
^ drop	_JVEGJ
^ drop the	_JVEGJ
^ due	[WBGSI
^ each	_L[CCF
^ eta	aWCKFM
^ even	ZHRXEI
^ every	XN?KET
^ excellent	\\JPTIH
^ excellent summary	ZJSLHH
^ expect	dMJJTK
^ expect a	dMJJTK
^ fantastic	fLKTKJ
^ fast	cIIWJG
^ fast ,	aLHWJI
^ feels	_HYCJG
^ filed	aHGEXG
^ finding	eLKTLK
^ fine	YJHBOQ
^ first	aHCDFW
^ five	YHKYBG
^ five whys	_KXEHH
^ fixed	_JDEMS
^ follow	aIIGVH
^ for	YDKDNQ
^ for context	\\MNIBO
^ for the	ZGMLNO
^ for what	[LGDNQ
^ forgive the	aTILKO
^ four	YLVPBJ
^ fwiw	XOTABL
^ fyi	aKGACX
^ fyi :	_INIFT
^ fyi the	bIGGHU
^ give it	_MYKEJ
^ given	aUFKHO
^ given that	aUFKHO
^ gj	`HDZGG
^ glad	cGC_BB
^ glad the	aGEZEH
^ good	X@JDVK
^ good ,	bIGFXF
^ good call	aKHVFK
^ good catch	bKGGVI
^ good job	fHA`DE
^ good point	\\PCCUN
^ good to	YDAF?V
^ got	\\LFGTL
^ got it	\\LFGTL
^ graph	`G[DAO
^ graph ?	_HZDBO
^ great	cOPJMC
^ great .	bIC\\FH
^ great catch	dLEZGK
^ great job	eMG\\JJ
^ great to	_KJVJJ
^ great write	_QQ?QJ
^ half	`EXFFK
^ half of	_EWFGK
^ handing	dLJJTJ
^ handing this	dLJJTK
^ happy	ZFAGSJ
^ happy the	`KHXHH
^ happy to	^IEHUF
^ has	iWBJGI
^ has anybody	aUHGJO
^ has anyone	bUFLHM
^ has the	`UFIGJ
^ hat	dLHWIJ
^ hat tip	dLHWIJ
^ hats	iHE\\GE
^ hats off	iHE\\GE
^ have	\\UGFJL
^ having	aJLKLR
^ heads	^LGHCY
^ heard	YELHEN
^ heard the	WENICM
^ hero	fIHXHI
^ hero of	fIHXHI
^ honestly	dLIVJK
^ how	bSJD:@
^ how about	gAbJGL
^ how come	cSILMM
^ how did	_S@NOO
^ how do	eXBLHL
^ how does	bUGLJM
^ how long	eWCIKK
^ how many	eTEKJL
^ how much	aVDEHL
^ how was	cWCGIJ
^ huge	fLIVJJ
^ i	RY4>WM
^ i agree	[GPBCQ
^ i am	[V@MW@
^ i appreciate	aKD]IG
^ i assume	cUFJFL
^ i believe	[MWHII
^ i can	_HGTSG
^ i can't	[UAFGO
^ i checked	ZAM@IR
^ i don't	YW>CDQ
^ i double	ZMBMHP
^ i doubt	ZKTGFL
^ i had	[JIFGV
^ i have	]R<O[B
^ i know	XLPUCC
^ i learned	cIGXJH
^ i love	bGGXIJ
^ i may	dSIKJG
^ i miss	bJWEII
^ i propose	aLXDHG
^ i remember	YPIDDP
^ i saw	[NCQKT
^ i see	eW=>EN
^ i spoke	aLGKVJ
^ i still	aHEGHV
^ i suggest	`JYFIG
^ i think	bGLJDO
^ i thought	bTGKMM
^ i volunteer	dJKJUI
^ i want	_KDSOH
^ i was	ZRJ=AP
^ i will	dIEHZE
^ i would	\\ORGIF
^ i'd	dQWDF9
^ i'd be	iXCBEC
^ i'd change	_IWFLL
^ i'd drop	bHXKLJ
^ i'd like	ZQETLF
^ i'd say	_HWJGM
^ i'll	sG<D^A
^ i'll add	aMILVK
^ i'll do	dKJFVJ
^ i'll file	aOIOWL
^ i'll fix	eHCG[E
^ i'll own	cOJO[J
^ i'll set	aLJKVK
^ i'll take	iMKKSK
^ i'm	WUHBOD
^ i'm drafting	bKKITI
^ i'm going	iEFFXL
^ i'm impressed	bMJWKH
^ i'm not	\\LOLCK
^ i'm on	dKKJUJ
^ i'm preparing	cLHGVJ
^ i'm uneasy	cLUGJJ
^ i'm worried	cH[JGJ
^ i've	[H@OVM
^ i've asked	`OEDXK
^ i've filed	aMJIVI
^ ideally	_IVEKJ
^ if	]JLVLB
^ if so	\\IEYHM
^ if the	eTIAKI
^ if we	]IWIIF
^ impressive	fKGXLJ
^ in	ZX8AGX
^ in my	XOIDKU
^ in our	WGQ=OP
^ in the	VQMG@M
^ in which	`UFLFM
^ include	]HYEFH
^ incredible	aMKVKI
^ instead	aKUKJI
^ instead of	gKVIJJ
^ interesting	]HHFMT
^ interesting .	_MGEHV
^ interesting that	aIGHGU
^ is	dUHM>A
^ is 0	bWBDKM
^ is anybody	eTHLJO
^ is anyone	`UFKIO
^ is it	\\NQ@CJ
^ is that	fVDFIK
^ is the	lX=CGG
^ is there	dM<YDJ
^ is this	cUJ@GE
^ is ⓒ	`WCOMO
^ is ⓠ	_HZ@JK
^ isn't	\\H[KJM
^ isn't this	]MRJGO
^ it	]QHD9W
^ it adds	_LXILH
^ it happened	^EW@DK
^ it is	YPP@AM
^ it may	YRNCIG
^ it recovered	ZGLCHS
^ it says	YPXBFH
^ it was	]NENDX
^ it went	]IRKKR
^ it worked	aJHGLU
^ it would	bH\\ELG
^ it'd	dFZFFF
^ it'd be	bFYFFF
^ it's	\\FPO?K
^ it's 0	`MFFIV
^ it's unclear	]GXIKI
^ just	YRF7GT
^ just adding	cKFJJU
^ just for	_KGHKS
^ just the	XGAMMT
^ keep	\\IO[@E
^ keep it	aMGXJJ
^ ken	XECAWL
^ ken's	dLHVKJ
^ kindly	\\I[@BC
^ kudos	eLHVKJ
^ leave	bIHHXG
^ leaving	dJICIU
^ lee	YEBHUJ
^ lee's	cKKUIJ
^ let	]HTGT@
^ let me	fJ>I[A
^ let us	cJZGDH
^ let's	^HYCQ@
^ let's add	`LXLJI
^ let's also	_JWGFJ
^ let's not	ZGNLPH
^ lgtm	_FJ<E[
^ lgtm $	bKGGIU
^ lgtm .	aLGIKS
^ lgtm 。	aKFFGV
^ link	aCaC@L
^ link ?	]F\\HFO
^ looks	]NT:HM
^ looks good	]OM<LN
^ looks like	_JXGHH
^ love	]LF[GF
^ love it	]KQPKK
^ love this	aMHWKH
^ loved	bKIXHH
^ lovely	aIKVDI
^ make	`HZEEI
^ makes sense	WELJKS
^ many	gIJWHI
^ many thanks	gIJWHI
^ massive	fKGWJI
^ massive thanks	aMKTLJ
^ may	cUFHGM
^ may i	cUFHGM
^ maybe	^LP?=P
^ maybe i	fZ?OJO
^ maybe it	\\QCDGV
^ maybe worth	`HXGHE
^ meaning	`VELHO
^ mention	`HWIKG
^ merci	aLGVJK
^ merge	bHYIIF
^ might	YMM<JM
^ might be	]KW?CI
^ might have	[KCCNR
^ mine	\\LHJVH
^ mine .	`LIIVH
^ mio	YHAGUQ
^ mio's	dKE[HG
^ missing	gCc@=G
^ missing :	eD_FBG
^ more	ZGXMBD
^ most	ZLIRBO
^ most of	XNNKFL
^ move	`HZEDI
^ moved	ZPEIVH
^ moving	^LKQPJ
^ my	VNSP@H
^ my only	_KXFFG
^ need	aKIIUI
^ need to	aKIIUI
^ needs	aIXDJE
^ neither	aJFFHU
^ next	]JLFWG
^ next step	aLKJUH
^ nice	WPMNFK
^ nice and	\\KEZGG
^ nice catch	eKIYIH
^ nice one	aKJWKG
^ nice to	\\GHJIT
^ nice touch	aHJUJK
^ nice work	]UV=PC
^ nicely	bKFXHI
^ nit	gIZEFF
^ nit :	gKXHHH
^ no	[IFA?X
^ no action	^KIJFV
^ no need	]IJIPS
^ nobody thought	]JJAMT
^ not a	VISOPD
^ not our	WJAROM
^ not sure	]XI<@J
^ noted	bLJIJS
^ nothing	ZCLLES
^ nothing from	[OFNHP
^ nothing further	aMFLHV
^ numbers	YJMFDV
^ numbers without	`JXHIL
^ ok	YLDART
^ ok $	bKHFGU
^ on	[U:CWF
^ on it	bFC@\\F
^ on what	`VEKHM
^ one	_N_C=?
^ one of	[FRQKH
^ one sentence	_HYIKK
^ one thing	YUIAEG
^ one wish	`KVGKL
^ only	XDM<KU
^ only relevant	\\JIJIU
^ only the	XFI>QO
^ or	dTHJJK
^ otherwise	]CZEDH
^ our test	ZJOFDQ
^ out	^TAGJQ
^ out of	^TAGJQ
^ outstanding	aMJWLI
^ owner	YY=?TG
^ owner :	bGFBXI
^ owner ?	aXBLDO
^ p	cWCEDH
^ p 0	cWCEDH
^ percentages	`KUFKH
^ percentages without	`KUFKH
^ perfect	cJFYHG
^ perhaps	]KTEHL
^ perhaps convert	]MWIKI
^ perhaps the	XOIBCQ
^ perhaps turn	`JXFII
^ perhaps worth	`KUJLH
^ please	dMV;N6
^ please add	gHZKCI
^ please change	_ITKHI
^ please don't	aMTLKK
^ please fix	aIVKIH
^ please mention	`KYKGI
^ please move	`KYEFH
^ please rephrase	bKVLGK
^ please replace	`KVKHL
^ please spell	bKUKKM
^ please use	`LVKIH
^ pls	aKVIII
^ pr	dIDCZE
^ prefer	`KXFIH
^ probably worth	`KYFHF
^ prod	`VCLEM
^ props	aMG[HG
^ q	aUFLGL
^ rather	gD^FCE
^ rather than	gD^FCE
^ read	eID@IX
^ read it	dJFEJV
^ reading	aNGWKJ
^ reading this	`NGVLL
^ really	`RBXGI
^ related	\\JNIIT
^ release	dJIIUI
^ release engineering	dJIIUI
^ remove	]JYFFG
^ replace	aIY?DJ
^ replaced	ZGLMES
^ respect	eKFZHH
^ respect .	`MHYJI
^ reword	_JWFHI
^ rina	bIDGVL
^ rolling	dLKTLJ
^ rolling back	dLKTLJ
^ s	\\H]AAI
^ s /	eI]DBD
^ sadly	[GTJGM
^ sadly ,	[GTJGM
^ same	ZJQ@CP
^ same for	WKU=FO
^ same here	`JJEIT
^ same view	aMGILS
^ screenshot	]IXIDK
^ screenshot ?	]IXIDK
^ section	^KZBIF
^ section 0	^KZBIF
^ see	WGREHP
^ seen	eG@CHZ
^ seen .	aIDHIV
^ several	bTHOOO
^ shall	`HXKFL
^ shall we	`HXKFL
^ should	[PE9<T
^ should be	UHA<JV
^ should i	`UEOIO
^ should this	h<kH<O
^ should we	[QOHBL
^ shouldn't	ZRLLAO
^ shout	eIGYII
^ shout -	eIGYII
^ since	ZMMFPP
^ since the	WFPKNN
^ since when	bYAEEL
^ small	WHWIGK
^ so	cU8Y;L
^ so good	bHI[GD
^ so grateful	cKKVJJ
^ so happy	bJIZGF
^ so in	aTGLML
^ so the	\\QGFIS
^ solid	YKSSFG
^ some	XMQCDO
^ some of	\\NSDIL
^ somebody	YPBUOI
^ sorry	^SHHRH
^ sorry if	bUEIOO
^ sounds	_MWFIH
^ sounds too	cLSLMM
^ source	WMSB>J
^ stellar	bKIWJI
^ such	eJB_GF
^ such a	dJG[GG
^ suggest	cJZGFF
^ super	cKE[IE
^ superb	eLHUJK
^ sure	fJDGWI
^ sure ,	fJDGWI
^ taking	eGG?[C
^ taking this	aKJDWF
^ team	aMGHWH
^ terrific	bLIWJI
^ textbook	aKHWII
^ thanks !	_QX;O?
^ thanks ,	UHR;LX
^ thanks a	^MIVJI
^ thanks for	\\SKZM?
^ thanks to	hMIVIJ
^ thanks ⓐ	aLHXHG
^ that	YCBSHS
^ that is	[FGDFY
^ that was	XGJMMR
^ that's	XJMNDR
^ that's a	\\MDWKJ
^ that's not	_EWEEI
^ the	UGGN;V
^ the action	bHYEHF
^ the cache	YIDDOO
^ the cause	`JYGJG
^ the customer	[HFQHN
^ the dba	VERFBI
^ the deadline	eHYGDG
^ the decision	XITSKG
^ the depth	aMHXKI
^ the diagram	[JOWGG
^ the doc	^UQ>DH
^ the document	XMBFSR
^ the fix	XPLRDO
^ the frontend	cKGIVM
^ the graph	ZJQOCM
^ the handover	aJIXHI
^ the image	bKZFHG
^ the impact	_HZFKH
^ the job	XHLGLR
^ the last	WNRKDJ
^ the lessons	`JVILI
^ the level	bLGWJJ
^ the link	ZSNCDH
^ the list	`I[FGF
^ the names	WEGSOT
^ the new	_LIUIK
^ the number	_KEGGW
^ the old	ZPFCFT
^ the on	ZENKIO
^ the other	`ICEGX
^ the page	YLNCFQ
^ the prevention	_JYFIG
^ the report	[UESKM
^ the retry	aIBFHX
^ the rollback	cHE[IG
^ the runbook	bMJWKI
^ the same	YKTECL
^ the second	YDNBHR
^ the summary	YM[FHD
^ the table	[NYGIG
^ the text	^V?OVO
^ the timeline	XGWLFE
^ the times	ZIJOJQ
^ the title	_LSKKI
^ the tone	`IZBFG
^ the trigger	`JWIKH
^ the vendor	\\JHNET
^ the word	`J[HKF
^ the wording	ZKMHGP
^ then	[PRHIH
^ then nobody	_KXCHK
^ there	WOSHEL
^ there are	YUPGHG
^ there is	XQPBJO
^ there was	YKPAJQ
^ there's	YBYDGI
^ there's a	XFRCJN
^ these	WNRMEN
^ they	WL:JPW
^ they are	aIIJGT
^ they have	[SFSML
^ this	[7Q]>K
^ this action	]OYKGH
^ this crew	bKC]EG
^ this doesn't	_JXIKF
^ this has	XMCCIW
^ this is	XGDVGR
^ this item	aD_CFH
^ this matches	ZDRMKK
^ this needs	`LWGJI
^ this one	]EDUQH
^ this reads	`HYEGG
^ this sentence	aMWGKJ
^ this should	bIXFIG
^ this time	cLHWJJ
^ this timeline	bIGYHI
^ this was	ZF<VGP
^ this write	dKFXHK
^ three	[RENCT
^ ticket	dGACaA
^ to the	aKF[IG
^ todo	kH=<_C
^ todo (	dMKHUJ
^ todo :	dKEDWK
^ too	bG]@BG
^ took	aJDIJW
^ top	cHDYGJ
^ transferred	bJGGWI
^ two	]MRM?H
^ two of	XHXCGJ
^ typo	gEa@C@
^ typo :	eJXIIH
^ typo in	`KVHIJ
^ under	_HZJGO
^ use	cJ[DHE
^ use ⓠ	_K[GIE
^ utc	XXAF?T
^ very	_@DcB>
^ very well	aLEYKH
^ waiting	[OFFCW
^ was	gS?>DO
^ was it	gTHIKL
^ was the	eQE@FP
^ was there	d[?EOF
^ was this	`WCOOO
^ wasn't	^OETIK
^ we	XNGAJV
^ we (	]IB@TN
^ we could	ZJTPEF
^ we decided	YEODMN
^ we discussed	aNGIET
^ we have	ZPC;KU
^ we need	YHXJME
^ we run	[FKFCS
^ we saw	dMHJIT
^ we should	hBf8<?
^ we talked	[IFFQP
^ we tried	bGEIJW
^ we use	YHKSJL
^ we were	\\OFCOR
^ we'll	fKGGXG
^ we've	YGKMGP
^ well	fED]AK
^ well done	jJHYHC
^ well written	aLJUJJ
^ were	^PDOHN
^ what	`IQWBG
^ what a	kID\\FE
^ what about	eBb>>L
^ what am	bTHOKO
^ what does	]QNFHJ
^ what i	`RENII
^ what if	`D_@=J
^ what is	cXE9AA
^ what made	bVELGM
^ what took	`UFOLO
^ what was	bTHHOO
^ what's	dVHGIF
^ what's the	jVCIIH
^ when	eSFDCG
^ when did	bXBOOO
^ when was	cTGGJI
^ where	hVEJFI
^ where does	dYBLOO
^ where is	aUGKHI
^ which	fY@GEL
^ which of	g]<JIO
^ which one	jWCIIL
^ who	`QIN7E
^ who approved	aTHLIM
^ who decided	bTHOKO
^ who decides	aVEJGK
^ whoever	YJCPVH
^ whom	eWDKIL
^ whom do	dXCOJO
^ why	dYDBFD
^ why did	dWCHJJ
^ why didn't	cRJLKK
^ why do	YNQODO
^ why does	cXCOHO
^ why don't	g@dJDO
^ why is	bVEOOO
^ why not	^SJC>G
^ why should	bVEJJO
^ why was	gXBCHF
^ why wasn't	`UGHKJ
^ will	_M@H[C
^ will add	aKDJXH
^ will do	fFKFVJ
^ without	\\QEYFG
^ wonderful	eJJUKK
^ working	bLIEWH
^ working on	bLIEWH
^ would	ZSE@EN
^ would a	bUFJFM
^ would be	dB[DDA
^ would it	aE]KBM
^ would the	cVEOEO
^ would you	_LVI:K
^ wouldn't	eE^ICK
^ wouldn't the	cE^GFL
^ wow	fHE[FG
^ wow .	cJGXHI
^ wrong	`DZJIH
^ yes	XPCFOV
^ yes ,	XPCFOV
^ you	[PFf@7
^ you explained	aLFXGI
^ you folks	dKJVGI
^ you mention	aUFFLH
^ you rock	aKDZHG
^ your	aNFWII
^ ⓐ	`I@AYI
^ ⓐ ,	gJEFXF
^ ⓐ :	eMGKVJ
^ ⓐ can	jIAFYI
^ ⓐ could	lC9DcH
^ ⓐ fyi	^HHEFV
^ ⓐ is	`VDJGI
^ ⓐ kindly	aMGLUI
^ ⓐ please	oK?IZH
^ ⓐ pls	dJBG[E
^ ⓐ take	aLCFYG
^ ⓐ thank	`LLYHL
^ ⓐ this	ZJXCJE
^ ⓐ to	`MGIWH
^ ⓐ will	bIHJXJ
^ ⓐ would	`IGOWM
^ ⓐ ⓐ	fKEJVK
^ ⓒ	YGEJLS
^ ⓒ is	^IBLHU
^ ⓜ	ZRDLNP
^ ⓜ ,	iJDIXI
^ ⓜ :	`OGOYH
^ ⓜ has	WN@GMS
^ ⓜ owns	aUGLFO
^ ⓜ takes	bIFDXI
^ ⓜ will	dLILTK
^ ⓟ can	YVMFDO
^ ⓟ could	ZVWBAB
^ ⓟ please	^C\\=C>
^ ⓟ to	YFPTHK
^ ⓟ will	dRCINJ
^ ⓟ would	[XI@=K
^ ⓠ	\\FPFFO
^ ⓠ is	`D`?LC
^ ⓠ reads	`G[OMO
^ ⓠ should	`LZGJE
^ ⓠ what	aOFYKI
^ ⓠ would	bJTKLJ
^ ⓠ →	cJ[CFE
^ ⓤ	aKMAFR
^ ⓤ $	`KMBFQ
^ 👏	hJG[GE
^ 👏 $	cKJUJK
^ 👏 👏	dGDZCI
^ 💯	`HEXFI
^ 🙌	bJHYHF
^ 🥇	aMIWKG
^+	\\JHAGV
^+0	\\JHAGV
^+0、	ZOALMT
^+0で	\\KMGJR
^0分	YOJKFO
^0分で	dLHVLI
^0年	aKFJOW
^0時	ZPF?LO
^[	mJEGYH
^[a	cJFEXH
^[t	lLKKSL
^[to	lLKKSL
^a	]FRDRN
^ai	^JOGUG
^ai:	gKFHVI
^ci	[ILGIT
^ciの	aKHHJU
^f	ZMIGPO
^fa	\\RKSHH
^fai	bRKLHM
^fy	bJKIGS
^fyi	bJKIGS
^gr	YLSRMF
^gra	\\ITCUH
^i	XMDOLE
^ic	cJGWJJ
^icの	aMEXMG
^iss	`JFDWI
^ji	aKIGWH
^jir	aKIGWH
^m	XMAUIO
^mv	`KGYIH
^mvp	`KGYIH
^n	ZKYHHF
^ni	\\KYHFF
^nic	aMLTLI
^nit	eKYFGF
^o	VMK@HS
^pr	`LFEYF
^roo	WMLBFR
^ru	bMCLXI
^run	bMCLXI
^sla	WGKICU
^t	[FSITB
^to	kKFIWH
^tod	kKFIWH
^v	ZOCMET
^×	dJ[EGE
^×:	dJ[EGE
^ⓐ	_HKNQF
^ⓐ_	_HKNQF
^ⓐ_0	XNNDPG
^ⓐ_ⓐ	gMGOYM
^ⓐ_、	[HRLNO
^ⓐ_こ	^PT6FG
^ⓐ_さ	`H?TMF
^ⓐ_フ	aMFLXM
^ⓐ_件	bMJOTO
^ⓐ_例	cMIOVO
^ⓐ_確	aOIOUO
^ⓒ	YIVFEL
^ⓝ	\\IFIOR
^ⓝさ	\\JFJPO
^ⓝさん	\\JFJPO
^ⓝ様	XLMFCV
^ⓠ	cOTFAB
^ⓠ_	[RKBDH
^ⓠ→	_GWCGK
^ⓠⓠ	eLVFGI
^ⓠⓠⓠ	bLTILK
^ⓠが	]IQEIQ
^ⓠで	cHZFDA
^ⓠでは	`KTJED
^ⓠで終	bIXLOJ
^ⓠと	]MPDNP
^ⓠとあ	eVEOML
^ⓠとは	dUELMK
^ⓠに	bL]DKF
^ⓠの	ZUFOFF
^ⓠは	]DVIBG
^ⓠはⓠ	`IXEHG
^ⓠを	aJXIHK
^ⓣ	]IC>SK
^ⓣⓜ	]IC>SK
^ⓣⓜが	aJCB\\D
^ⓣⓜさ	aMGOVO
^ⓣⓜで	_JJ>LQ
^ⓣⓜに	^NGEUL
^ⓣⓜの	[DDWQF
^あざ	aIFZDH
^あち	`LDDKW
^あと	[JVHQF
^あの	_OAD>W
^あの時	]SEJJN
^あれ	YQAKOP
^い	WH>[LK
^いい	[I9]GL
^いいで	XPBTOD
^いい判	`JGZKG
^いい文	aKHYIH
^いつ	\\OFL>L
^いつ?	`VGOOO
^いつ?$	`VGOOO
^いつま	YNZ?CG
^いつも	cFDPDO
^う	YA@MDY
^うち	YDHPHT
^うちで	^IGDQR
^うちの	XEJSFR
^うちも	_LACOP
^うー	dJFJKU
^うーん	dLGEGV
^え	ZI<QIS
^えら	cJGZFG
^えらい	cJGZFG
^お	XNG@TK
^おお	XMCIDN
^おか	jIC\\EG
^おかげ	jIC\\EG
^おつ	cIB\\EF
^おつか	bIEYIJ
^お手	YNCXOE
^お手本	eIGXIH
^お疲	bOR?SG
^お疲れ	bOR?SG
^お見	gKHWJJ
^お見事	gKHWJJ
^か	YJBSOK
^き	ZHJKFO
^きっ	bITJJL
^きっか	bITJJL
^こう	]IKWIF
^こうい	]IKWIF
^ここ	UO`:BE
^ここ、	ZITETI
^ここで	gWDJFM
^ここに	YIY??K
^ここは	[HXCNG
^ここま	`JJWII
^この0	dTHOJM
^この_	fWEOJI
^このⓠ	eUEHKL
^このあ	ZJOAHQ
^このグ	YROGAI
^このタ	YHHPUI
^このバ	^RHIJM
^このフ	`VEOMM
^この値	\\K=BQQ
^この図	ZQFXFL
^この対	ZIWGDK
^この数	VQRGMG
^この文	[G]FEC
^この略	YSNCJE
^この監	bVHOOM
^この節	aMKKHR
^この設	[V?CDU
^この部	ZPTFHI
^この項	eHXFFI
^これだ	_GXKKF
^これっ	iUGJKH
^これで	WKCDOW
^こん	`JD[DH
^ご	XIIFMS
^ご参	_LGKHU
^ご参考	_LGKHU
^ご指	]KEEQQ
^ご指摘	]KEEQQ
^さ	aOF\\DD
^さす	fLIWHI
^さすが	fLIWHI
^さすが!$	aMKWKK
^し	aG@]GK
^じ	aIGEWH
^じゃ	aIGEWH
^じゃあ	aIGEWH
^す	[J?\\LH
^すご	`LHUIG
^すごい	eLGVKJ
^すごく	\\JOPHH
^すば	cMGSKJ
^すばら	cMGSKJ
^せ	_JXLLO
^そ	VEHIEZ
^そう	]CFAKZ
^そうで	]GKGOQ
^その話	ZHKTEM
^その通	]JAAUQ
^そも	cUIOOO
^そもそ	cUIOOO
^それ	^OI=DR
^それで	\\MI@KS
^それと	jVDHJL
^た	^ICFGY
^たし	ZJEBOV
^たしか	ZJEBOV
^ただ	ZJQAGP
^ただ、	[JQAGP
^ち	\\ON>CO
^ちな	\\NJDEP
^ちなみ	\\NJDEP
^ちょ	[PVFGJ
^ちょっ	[PVFGJ
^で	YJIBPR
^でき	[LUFMG
^できれ	aLUFIH
^では	bMJKTI
^と	XKBTAS
^とて	aGEWFK
^とても	aGEWFK
^とは	bKFJHV
^とはい	bKFJHV
^ど	^TPANF
^どう	bVMDEA
^どうし	gSIKLK
^どうや	`TDNKJ
^どこ	cVGLMM
^どな	\\MEHQP
^どなた	\\MEHQP
^どの	\\XPI@I
^どの時	`WHOOO
^どれ	\\UDLMM
^な	^MG;HV
^なお	_PFFGR
^なお、	_PFFGR
^なぜ	bTI=IB
^なぜ_	aVEOMM
^なぜこ	dUHKLH
^なぜマ	aUFKOK
^なぜ二	aVGOOO
^なの	]MGJHU
^なので	cLGJHU
^なる	`ILCMT
^なるほ	`HMCMT
^なるほど。$	]QTHND
^なん	aRCEEN
^なんで	gUHHJF
^は	ZFFDPT
^はい	YGFEPT
^はい、	YGHEQS
^へ	aIFEHV
^ほ	VM?[LK
^まあ	aLGJJS
^まあ、	aLGJJS
^まず	ZLXENB
^まずは	YKTJOF
^まだ	ZUCISH
^まと	^LMMJB
^まとめ	^LMMJB
^め	fLIVJJ
^めち	bLIUKL
^めちゃ	bLIUKL
^めっ	cLIUKJ
^めっち	cLIUKJ
^も	\\I[ADJ
^もう	[LTDBI
^もう一	_K^EMM
^もう少	cJXICB
^もし	aXBIJH
^もっ	\\IYGHJ
^もっと	\\IYGHJ
^や	[IS<SJ
^やっ	dKGFWF
^やっと	bKGFVI
^やり	aLEF[J
^よ	YN;VCQ
^よく	]P<ZAK
^よくま	]HJTJF
^わか	UNL:TN
^わかり	VRN<RL
^わた	aMGEGV
^わたし	aMGEGV
^アク	\\KPCTH
^アクシ	\\KPCTH
^イ	YQDTOH
^エ	[P@RKH
^エス	`LFCYF
^エスカ	`LFCYF
^エラ	dTHOOO
^エラー	dTHOOO
^オン	]KLUHH
^オンコ	]KLUHH
^カ	[LNVHE
^キ	\\PKJDQ
^キャ	[PKJDQ
^キャッ	[RJJEQ
^グ	VFUTBF
^グッ	cKHWIH
^グッジ	cKHWIH
^グラ	ZGYDFL
^グラフ	ZGYDFL
^コメ	[JDHMT
^コメン	[JDHMT
^サ	ZIPYHH
^サービ	[LRRNH
^シ	ZPPGKG
^シー	]PPGKG
^シーケ	]PPGKG
^ス	WLYAFJ
^スク	bLUFKL
^セ	ZKEHRO
^セキ	dLIKSL
^セキュ	dLIKSL
^タ	^J[;Q=
^タイ	^J]A?=
^タイト	cKUIJJ
^タイム	\\KWD@>
^タス	bHDCYH
^タスク	bHDCYH
^チケ	^LJ@\\?
^チケッ	^LJ@\\?
^チー	_LFVIK
^チーム	_LFVIK
^テ	[IYEPG
^テス	ZIVIRG
^テスト	ZIVIRG
^ナ	hKIWIH
^ナイ	hKIWIH
^ナイス	hKIWIH
^バ	ZLERQL
^バッ	]MDSRL
^バック	[MHQQM
^パ	XLA]ME
^ファ	\\MEVLK
^ファイ	aMFVLJ
^ブ	`JF[HF
^プ	\\MFXHI
^メ	ZKGAOS
^メモ	XNGDIS
^ユ	aTHLIL
^ユー	aTHLIL
^ユーザ	aTHLIL
^リト	YRSCDH
^リトラ	YRSCDH
^リン	[IUHHN
^リンク	[IUHHN
^レビ	YFKBGU
^レビュ	YFKBGU
^ロー	cWEOOO
^ロール	cWEOOO
^一	ZPNIID
^一晩	cMKTHL
^一晩で	cMKTHL
^一点	YRQGHH
^丁	^LKUKJ
^丁寧	^LKUKJ
^丁寧な	]LKUKJ
^三	XHKRDK
^上	VDNDGS
^上の	]GEHEW
^不	XLXBKH
^並	_JVFIJ
^並び	_JVFIJ
^主	ZKRFGR
^主語	bKVIIJ
^了	aHC?OT
^了解	aHC?OT
^了解、	dKIFWH
^了解し	[MCCJR
^了解で	]JGFNS
^了解です。$	`JIDRM
^予	[SQBKG
^予防	cHZIGG
^予防の	`JWHGI
^事	YPTQDK
^二	WUL>IJ
^二つ	aWCIJK
^二つの	aWCIJK
^二段	`JVLJL
^二段階	`JVLJL
^二重	eUELKM
^今	UI>FVU
^今は	WMLIBP
^今回	_J>NBW
^今回の	]L@PAS
^今日	fMJHVI
^今日中	eMKHTJ
^仕	ZIPEIP
^仕組	[JWJKI
^仕組み	[JWJKI
^他	ZPKCAL
^他に	aTHLKM
^他の	VQPKBJ
^付	ZOKCEQ
^付録	ZKPCGT
^付録に	ZLIFHT
^以	]FO?CT
^以上	gHFDFW
^以上、	dLIFKT
^以上で	`MFEIV
^以前	XJS>FQ
^以前は	ZKTBGO
^以降	aMLLKS
^以降、	aMLLKS
^何	_RHPJI
^何が	dRJKLL
^余	_ITDHN
^余談	fKHJIU
^余談で	eLIKKS
^作	ZGK<TK
^作っ	\\KOBJR
^作った	\\KOBJR
^作業	bIEFXG
^例	WEZGOI
^保	[KA>MU
^修	[MQ=MN
^修正	[MQ=MN
^修正し	YHL<MQ
^個	]KS>FO
^個人	]KS>GO
^個人名	cIWIHJ
^個人的	ZLOEJP
^候	cOJOWO
^候補	cOJOWO
^候補日	cOJOWO
^僕	[MEBWQ
^元	[FNBFU
^先	ZCM:KV
^先ほ	XFPCMN
^先ほど	XFPCMN
^先月	XLOGAO
^先月に	aMKIDS
^全	VOL>LQ
^全体	`IXAOE
^全体と	bMSFLL
^公	[LECMV
^公表	`KEGIV
^公開し	YHJDDX
^共有あ	aKKVJJ
^共有まで。$	aLGHKS
^具	XRP?DF
^具体	XRP?DF
^具体的	[THDIG
^内	[RSDKI
^内容	\\LTFKN
^内容は	^MUHKJ
^内訳	aUIGLI
^内訳が	aUIGLI
^再現	XHDPNT
^再発	[MREOG
^再発防	[LSEOG
^冒	cLVIIJ
^冒頭	cLVIIJ
^冷	dLJYMJ
^冷静	dLJYMJ
^冷静な	bLJVMJ
^分	ZLPTFI
^分か	`IKUKI
^分かり	`IKUKI
^切	WHHXNF
^切り分	bKIVKK
^切り替	ZQEPQJ
^初	`KDSJN
^初め	`KFOJP
^初めて	`KFOJP
^初動	fJD`FC
^初動が	aKFZIH
^判	YR@QPF
^判断	[RBQKG
^判断の	bUFEIJ
^別途	WNFIFR
^別途話	WNFIFR
^利	aKFZIH
^利用	aKFZIH
^削	`JVGJJ
^削除	`JVGJJ
^前	`PIL<L
^前回	]JNOAJ
^前回の	\\JPMBJ
^前提	[FLHGT
^助	gJF[EG
^助か	gJF[EG
^助かり	gJGZFG
^勉	]PGTFH
^勉強	]PGTFH
^勉強に	`PGTFH
^単	ZNWDFI
^単位	]NWDFI
^原	WIILBU
^原因	VIJOBR
^原因と	aKYGIF
^原因の	XGVNHD
^原因は	VJ9OJW
^去年に	XIUBIL
^参	]KERDS
^参考	]KGRES
^参考:	\\LHHIU
^参考に	aIF[HG
^参考ま	`JFOLO
^参考情	bMJFLT
^反	XMS?ET
^同	\\LI5?S
^同じ	[PH5@N
^同じく	aKDEIV
^同じ構	aTHIHJ
^同意	aJICEW
^同意し	bLJGIT
^同意で	_KLDHT
^同感	ZKDAQR
^同感で	ZKDAQR
^周知	]KTERH
^周知だ	`MVHMJ
^問	ZHAQJV
^問題	_JDCNW
^問題あ	cKDJGX
^四	\\IEPIP
^回	[JH>MS
^回答	\\KC?NS
^図	XCUVEC
^図が	YHPSHH
^図は	\\HPGWI
^図は任	aJFEWK
^図も	eKDYKM
^図も文	cMFVMM
^地	gKJULL
^地味	eLIUKK
^執	aMFYMM
^執筆	aMFYMM
^報	YL@QRJ
^報告	YMBSTH
^変	WHUAKG
^変更	[JECMS
^夜	\\OKSGH
^夜間対	`KHYKK
^大変	_NC]FE
^大阪	WGLMTK
^失	[MHPNQ
^失敗	`MIQLQ
^失礼	]LIBSL
^失礼し	]LIBSL
^委	]MFYII
^学	[KQNJE
^学び	_JQNJE
^完了	ZIU@QK
^完了し	\\NDHUP
^完璧	eJCXIH
^完璧で	aLGTLK
^宿	dKEGXF
^宿題	dKEGXF
^宿題:	cLGHVH
^対応し	ZHFLON
^対策の	\\QIJHO
^対象	ZMDEOP
^対象は	dIJLTK
^小	_LUKEM
^少	YJRDRL
^引	YFHOPI
^引き	YFHOPI
^引き取	aHGBWI
^引き継	[INRFN
^引き続	[KDOTG
^強	[KOPGG
^強い	[KOPGG
^当	YJ@MHU
^当方	dKHIJT
^当方の	dKHIJT
^当日	\\EEOAU
^当日の	[JKCDW
^当日は	[G<JCR
^当時は	ZIEKPN
^影	WRP@BJ
^影響	WRP@BJ
^影響あ	YFQGPO
^影響の	YNTFJG
^影響を	[RFPIM
^影響件	cTFLKM
^影響時	cUGHII
^影響範	[G\\GFE
^影響額	cHTFKK
^待	ZPEMEN
^待機	\\PEMHN
^待機系	\\PEMHN
^後で	aLEEYG
^後ほ	bLGFWH
^後ほど	bLGFWH
^復	\\MOWBD
^復旧	^OLXDC
^復旧の	^TEPLL
^復旧中	cMKTLJ
^復旧作	aTJLOO
^復旧時	_KXHLH
^心	^KLTHK
^念	`KJILR
^念の	`KJILR
^念のた	`KJILR
^念のため。$	aLJJHS
^怖	`KEEJV
^情	ZKPFEQ
^情報	^KPFEQ
^情報共	^KPFEQ
^意	[LOCIQ
^意図	cXAOOO
^感	fLIZGG
^感謝	jIIXJG
^感謝し	gMFXLK
^感謝で	dMHTML
^懐	dLHHIT
^懐か	dLHHIT
^懐かし	dLHHIT
^手	XKS@UH
^手動	ZSPHFJ
^手動?	aUELIM
^手動?$	aUELIM
^手順は	cOHOVO
^手順を	_H[OJJ
^承	]MOAIS
^承知	[LFARQ
^承知し	ZMHDRO
^承認	ZMQHDS
^承認し	aKFCGX
^抜	cLJJTK
^抜け	cLJJTK
^抜けて	cLJJTK
^抽	_JWFII
^抽象	_JWFII
^抽象的	_JWFII
^担	VM\\HDA
^担当	VM\\HDA
^担当:	bHGEWG
^担当者	\\DZAMB
^拍	aMJWKI
^拍手	aMJWKI
^拍手!	aMJWKI
^拍手!$	aMJWKI
^持	\\MOGSG
^持ち	\\MOGSG
^持ち帰	bLIFUI
^指	YILDDU
^指摘	\\KGFGU
^教	YQOCEF
^敬	[LKXHI
^敬服	aLKXII
^敬服い	aLKXII
^数字	ZIOTLJ
^数字が	_LXGJK
^文	UMW?IK
^新	]IDQEP
^新し	^LGYEH
^新しい	^LGYEH
^新人	fKJWMH
^新人の	bLLTMI
^早	^OA^CC
^早い	cLDXHI
^明	eEOAYD
^明日	kKCB[D
^明日の	hLHJUI
^昨	Y@IMNL
^昨日	WBJRPI
^昨日に	UEHVKJ
^時	XJX?DJ
^時刻	ZNZ@IF
^時系	ZLXCFI
^時系列	ZLXCFI
^更	VIL?IV
^更新	VIL?IV
^更新し	WHC?KV
^最	YLEYGH
^最終	_VLCMJ
^最終的	dYDHMJ
^最高	aLGWKH
^期	ZHYIPE
^期限	^IY?PG
^期限が	bIWGHJ
^期限は	]MHIRM
^期限を	aHZGFK
^木	cMLKRI
^木曜	cMLKRI
^本件と	cMLKJR
^本当	cLJUJJ
^本当に	gKKUJJ
^本文	YNU@DK
^条	cKHJKT
^条件	cKHJKT
^来	bJCD[H
^来週	fNFIUG
^来週の	bOHKSI
^根	]IZBGH
^根拠	ZLVCIJ
^根拠が	`IVEKJ
^根拠は	`UFOKO
^根拠は?$	`UFOKO
^根本	`JWHKE
^根本原	`JWHKF
^検知	ZQQ@JH
^検知が	_WCILM
^検知の	XTOJGG
^検知は	YLCAOS
^概	\\MRIEK
^概要	\\MRIEK
^権	YRHKGP
^権限	YRHKGP
^次	ZGW@SF
^次の	]QIIWH
^次回	\\JRFQH
^欲	bJZDJG
^欲を	bJZDJG
^欲を言	bJZDJG
^正	[I^JD?
^正し	`GZFIG
^正直	_QGWIH
^正直、	`ONTMK
^毎	ZLFRCL
^法	ZNCLHP
^法務	[NCLGP
^注文	YNYCME
^消	\\JQINK
^深	jIE[HG
^深夜	hMLSLM
^深夜の	bOOXIO
^特	^D>M?Y
^特に	^F?R@V
^特にⓠ	eMG\\ML
^率	cMHYJI
^現	YJDDFU
^現在	WOG?ON
^現状	WFGKLP
^現行	bKFEHV
^現行の	bKFEHV
^理	YSFKBR
^理由	`UFIGI
^理解	VMNLDR
^用	]PPJGE
^用語	]PPJGE
^用語集	[ISNKE
^画	YK\\CGH
^番	aHQFOJ
^番号	aHQFOJ
^異	`KEDIW
^異存	`IIHFT
^異論	_JN:GR
^異論あ	`MJBMS
^異論な	`KCDGX
^異議	dLGHJT
^疑問は	XGNOFQ
^直	[HIDKU
^直し	YKHDKT
^直しま	YLGEPR
^着	aLHFVH
^着手	aLHFVH
^着手し	aLHFVH
^短	aKOQHI
^短い	cLHULL
^短いの	cLHULL
^確	XHLATP
^確か	XJBCQT
^確かに	XJBCQT
^確認	YJODTM
^確認し	[HFDTN
^確認済	ZLOHHP
^社内	WHFBIW
^神	eIB]FG
^私	XKH;LU
^私が	aLINTJ
^私がや	aLKJWK
^私がベ	aOLLUM
^私の	YN@FPO
^私の方	hOKLXI
^私の理	\\O@EHV
^私も	`HA<KU
^私もそ	_JNDGT
^私も同	bHACMS
^私も最	aLJFMU
^私見	aMIFLT
^私見で	aMIFLT
^移	[KBBPQ
^移行	[LCDPP
^移行は	[UDEGT
^空	ZRR@FG
^立	ZHBSXD
^立派	aJH^GF
^章	aJXFHK
^粘	bKKVIK
^粘り	bKKVIK
^粘り強	bKKVIK
^納	ZJKBRN
^納得	^KMDIQ
^納得し	`JLFFW
^素	^PJQFJ
^素敵	bIFZIH
^素晴	aJOMHO
^素晴ら	aJOMHO
^素朴	dRKLMM
^素朴な	dRKLMM
^細	[IYHJC
^細か	^LTDLG
^細かい	cIZDGG
^終	bPGSVJ
^終わ	hLHLVL
^終わっ	gLHLVL
^組	aTGHHK
^組織	aTGHHK
^組織変	aTGHHK
^経理の	[KFTIR
^経緯	YRB@FW
^結局	[NENGJ
^結果	]HGESN
^結果は	eMKISI
^聞	ZOJJVG
^聞い	`MKJVH
^聞いて	`MKJVH
^背景を	ZTFOKG
^脱	^KTPIF
^脱帽	dLIUJK
^自分	_F9?PO
^自分が	YQGFXD
^自分も	dMIGHT
^自動	[TP=DN
^自動で	YQO@EP
^自動化	bGWILK
^良	YF=`MI
^良い	YGB_MF
^良い対	[JQPEI
^色	_MYFJE
^表	]G]M?E
^表を	_JWJCK
^表現	`K[DHF
^補	^NJT=O
^補足	]NJQ>O
^補足:	\\HM?IQ
^補足し	aKGFKT
^補足で	bJKJJR
^補足です。$	eJCCJX
^要	fFd;BC
^要因	cMYJOJ
^要約	fI[@CJ
^要約が	_LYEHG
^要約に	`JXLHL
^見て	WSGJSE
^見出	\\JRRID
^見出し	\\JRRID
^見習	eJHWII
^見習い	eJHWII
^解	\\MHMGS
^言い	USRC?G
^訂	WLXDFI
^訂正	WLXDFI
^記	YGV@AL
^記載	[J[@JF
^記録	\\GCMBW
^記録と	aJEFIV
^設	[PDHJS
^証	\\QBENN
^証明	[VBLPJ
^証明書	[VBLPJ
^試	[H=KYK
^試し	WIAOOM
^試しま	ZIERFM
^試験	cJFIXI
^誤	hI\\ADD
^誤:	cLTJIK
^誤字	dIZDGG
^説	[JDQTF
^説明	[JDQTF
^読	_ID[?J
^読み	^JGX<J
^読みま	_OE=GW
^読みや	\\IRMIH
^読み応	`JEWIJ
^読み終	]KFSIO
^誰が	\\TJFHJ
^誰に	aVEOJO
^調	`G@HYD
^調べ	^JDJUF
^調べて	dMILTC
^調査	bJDCYG
^議	]IOLTM
^責	YOOMGD
^責め	[POFGG
^責める	YNRFGG
^費	YMNBQO
^費用	YMNBQO
^費用の	YKNBPO
^貼	`LHGZE
^資	gMKLYI
^資料	gMKLYI
^資料は	eMOOUJ
^賛	\\GI@FT
^賛成	\\GI@FT
^質	^NDH@S
^質問	]NEIAR
^質問で	eSKJIK
^起	`HDIUF
^起票	fIG@XH
^起票し	eJDBYG
^足	]JSHTG
^迅	gJHYJH
^迅速	gJHYJH
^迅速な	fLJUKI
^追っ	aMEEUK
^追って	aMEEUK
^追加し	YHMRKO
^追記	XMQ?IR
^追記し	VOO>KQ
^通	`JTJLK
^通知	`JTJLK
^連	YQNPJC
^連携の	[IRPIG
^連絡は	`UEOMO
^進	]HCEYH
^進め	aHCDYH
^運	XKR<FX
^運が	XFL@CT
^運用	ZIMCFT
^違	ZOYFGF
^重	[NXFFG
^金	eMJHSK
^金曜	eMJHSK
^金曜ま	cLHKVL
^鋭	aLFZIG
^鋭い	aLFZIG
^長	VIQJAL
^間	[RVEFI
^間に	aUGOJO
^関	[IJNFU
^関連	ZJKLCV
^関連す	ZIJBJS
^閾値の	cSIIHK
^障害の	fMLVLK
^難	WKJ@OU
^難し	WKJ@OU
^難しい	WKJ@OU
^非	bKC[II
^非常	`KFYIJ
^非常に	`KFYIJ
^面	YKDUBM
^面白	YLDUEL
^面白い	YMDSEN
^順	`KUKJH
^頼	bIE\\IG
^顧	\\G[ICD
^顧客	\\G[ICD
_	WGOFHO
_0$	dJDEZG
_0_に	WLBGPT
_0_分	\\NFOLR
_0月	aMJIWH
_a	^KH=SL
_ca	ZNOMGQ
_cat	aMLTLI
_cau	WMLBFR
_ch	]RKLPJ
_cha	]RKLPJ
_for	ZJGDJV
_g	[RB[DE
_h	YLNDCR
_in_	[OIHDP
_it	XPWEI@
_ite	YNYEGC
_lu	aMEOXL
_n	ZKLJDS
_no	aLLKFV
_p	]KGEUM
_pl	^KRJOG
_pr	^LGJSN
_pr_	fMLLTI
_r	\\KP@IK
_sup	cKKYFI
_to	ZKHLJT
_tr	cMLKKR
_up	[NECMO
_upし	aKHGWI
_ⓐ	dG?E_C
_ⓐ$	`MEDXI
_ⓐ_	cGEHZD
_ⓐ_お	bMGKVO
_ⓚ$	[JE@LU
_ⓚ_	YO@JPS
_ⓝ	[LHSMG
_ⓝさ	[LHSMG
_ⓝさん	[LHSMG
_ⓝさん!$	aMLTLI
_ⓠ	`IYKGH
_ⓠ_	^JXLHI
_ⓠ_の	_JYLKO
_ⓣ	\\IAIMO
_ⓣⓜ	\\IAIMO
_ⓣⓜが	bLJIWH
_ⓤ	WGLTMI
_ⓤ$	XGLTMI
_○	bJYEHH
_○:	bJYEHH
_、	[HRLNO
_お	aJETUK
_お手	aMGOWO
_か所	`KWFIH
_こ	YPQ8BN
_ここ	]LVGKI
_ここは	_MYKGH
_こち	\\KEIPO
_こちら	\\KEIPO
_この	WPO=BP
_この図	\\PRFJG
_この日	[LLAHS
_これ	[TFJNL
_さ	bF?QPD
_さん	bIDLXJ
_さん、	`LBQVL
_さんに	fLILTM
_だけ	[MCUFF
_です	XLVKFL
_です。	YJGLIT
_です。$	YJGLIT
_と_	`JXLJO
_ど	YVFLTM
_どの	aWEOHO
_に	YI<?PU
_の	XPO=FK
_の_	^OFGSI
_のⓠ	aTGOMO
_は0	^LCGIU
_を	[LJAXF
_フ	dMFLXM
_ファ	aMFLXM
_リ	[HDEKW
_ロ	YSBKMJ
_ログ	YSBKMJ
_件で	aLHJIT
_件数	cMJOTO
_件数の	bMJOTO
_例	cMIOVO
_例の	cMIOVO
_分	]NFPKR
_切	]OIOXO
_図の	aMFLWK
_待	]RGOUO
_待機	]RGOUO
_待機系	]RGOUO
_復	^LKMSJ
_復元	dLKJSJ
_手	bOEOYO
_手順	bOEOYO
_日	]JTCMK
_月	ZUAKVI
_来	fMHLUI
_来週	fMHLUI
_来週の	dODOYO
_正	eKXGHG
_正:	eKXGHG
_監	[KAJQI
_監視	[KAJQI
_確	aOIOUO
_確認	aOIOUO
_移	`OIOTO
_設	bKJHTL
_設定	bKJHTL
_設定の	bKJHTL
a	S?KaJC
a big	\\IQQQH
a big shout	bOLUJL
a bit	ZL\\@FF
a bug	aKCD[H
a bug with	aMJIXJ
a bulleted	_JWKIK
a bulleted list	_JWKIK
a call	\\RCNPK
a call with	[RCOPL
a change	ZG[JJI
a change ?	aHYCDK
a cheap	_IUHKK
a checklist	eHXJHF
a checklist ?	]HYLHO
a checklist is	`KUJJJ
a circuit	`G\\FGH
a circuit breaker	`G\\FGH
a clean	bGFZHJ
a comeback	aJGXHH
a contributing	cJVLLK
a contributing factor	cJVLLK
a count	`GTILJ
a count without	`GTILJ
a customer	WMJCCT
a data	ZQEODR
a data point	\\HIOGR
a date	gF_FBE
a date .	`KWKHI
a day	YMDSER
a diagram	cE\\AHJ
a different	[ISFFN
a dip	dWELJL
a dip at	cWFLJL
a drill	aIHVIJ
a drill .	aIHVIJ
a due	cHYKHI
a due date	cHYKHI
a feature	YQMAIJ
a feature flag	YQMAIJ
a fix	XGNFRJ
a fix .	VFPFLJ
a footnote	cKVFKI
a footnote .	`MXHIL
a full	[QBHNU
a full disk	cKHHJT
a full rebuild	cUFJGO
a full restore	[LFASU
a graph	bH\\AIE
a great	eFGYIH
a guard	`KXJIH
a guard in	`KWJIH
a hard	YBVLJG
a header	\\ITKHM
a header .	bIUKIG
a holiday	ZQHXDL
a joy	gKHXJH
a joy .	dLJVKJ
a joy to	bLFYJH
a line	\\FWHJJ
a link	^GUDFO
a link to	dKXFII
a list	aJ[BGE
a little	aIFGJV
a lock	bH[?CG
a longer	_JXFFI
a look	\\GFCXN
a look at	aLGGWG
a lot	\\EH\\EH
a lot .	^HH[II
a mailbox	YNMELQ
a mailbox nobody	YNMELQ
a manual	ZBV;NK
a manual check	_MWIIH
a medal	eJGYIH
a medal .	bKJVIJ
a meeting	eKJJVH
a meeting with	dKJJVH
a minute	YKLAFP
a model	fIJXJE
a model for	bLHXGI
a model of	aKGXII
a night	bKIWJI
a page	YGQRII
a pleasure	fKHVJJ
a pleasure to	cIFYIH
a proposal	bMHJTL
a quote	aMELXI
a rate	_JYIHI
a reader	\\NRHLI
a real	`HYGHG
a reason	aSEPJJ
a reminder	`LZDHG
a restart	]V>E@R
a restart ?	aTHJHO
a ride	eKFZGG
a ride .	bLIWIH
a root	_IYJHI
a root cause	_IYJHI
a rule	_KZOHH
a second	ZTFFQG
a sentence	[OTMKE
a sentence on	`O[CME
a short	\\IXLJM
a single	ZOJXCH
a single job	cUFJJO
a single lost	aMIZHO
a smaller	`VEOHO
a spare	cLIKWI
a story	^ICVQI
a strong	\\JDIVP
a table	eEaD>G
a table ?	aG[OFO
a test catch	_IXIFM
a ticket	cFBEYL
a ticket $	`KKLXK
a ticket .	dLJJTJ
a ticket for	cFHISP
a ticket with	dLJLSM
a time range	_LUFKI
a title	`IVKHJ
a user	cVDOHO
a warning	WVEDBN
a week	[Q?[@G
a week .	^PDXFF
a weekly	aIZEFF
a while	\\HKJJV
a word .	aMHWKK
a word of	aJHWHH
a ⓠ	YUFOHH
a ⓠ ?	`UFOMO
a-	fLHIUJ
a-0	fLHIUJ
a-0を	dLHIUJ
a_	[NFCPN
ab	ZHRJQL
abase	YTDGHQ
able	_NHDTJ
able to	_NHDTJ
abled	YHUELP
ably>	YENDHP
abora	ZOQOFH
about	VKOJCQ
about a	[E[JFI
about adding	bJYLDM
about adding a	aKXLDM
about for	aGFZIJ
about how	cUFLGM
about how the	cUFLGM
about it	WRHIAS
about moving	_IWCFO
about naming	bMUJLI
about naming the	bMUJLI
about pinning	aHYLHM
about pinning the	`IXLIM
about the	V\\:PMP
about this .	ZQHMRE
about ⓜ	fKJVJH
about ⓜ .	fKJVJH
about ⓠ	`JZFAJ
about ⓠ ?	^JVJIO
above ,	WJ?QHV
above .	WIX;HK
above . $	WIX;HK
absen	`HYFGH
accepted	^IJHGU
accepted the	cJHIGU
accor	XFOBHP
account .	[HNIFR
account . $	[HNIFR
accur	^LOHJQ
accurate	^LOHJQ
accurate .	dMEHJU
accurate . $	dMEHJU
ached	VONNCO
acili	[GAMQM
acity	[IEORM
acket	ZEESLP
ackfi	]HCRVK
ackgr	VELHPO
acklo	YLJAUH
ackno	^QGKJS
acknowledged	^QGKJS
acks>	^FYFKF
acronym	`IWJIK
actio	YATCUH
action	ZAQ>UJ
action 0	ZDUINN
action 0 .	_HYDEG
action for	cMJJSK
action item	[HNHSF
actly	ZJBUDO
acts>	WFTRHE
actua	YOWIFI
actually	[QVHJI
actur	[KDENS
ad	[LCFPV
adabl	\\KXCCG
add	c8d1LH
add .	YE@FFX
add . $	YE@FFX
add a	^EYDOD
add a date	_M[JDI
add a line	`GULJM
add an	\\C]ENJ
add it	YIPGSG
add it ,	_LVHGL
add it .	^LRJNK
add last	bKVGIH
add last month's	bKUJKM
add one	`GXKHM
add the	`@S=Y>
add the alert	bMJKUJ
add the graph	\\JPCRF
add the missing	eJDKYH
add the number	`IZGEG
added	UQE=TO
addin	_DUDRJ
adding	_DUDRJ
adding a	\\IVDPG
adding context	aJDKGW
adding context :	aJDKGW
adding myself	dLGGWG
adding myself as	cLIJTI
adding the	ZDUPKE
adds	XFO<ZE
adds nothing	YHPDEO
adds the	aJEJXH
ader>	ZMSHCM
aders	ZJTAFQ
adia>	eIHYGG
adict	bKUKIH
ading	XGQOHK
adius	\\PEHJP
adjec	_KTHIK
adjective	_KTHIK
adjective .	_KTHIK
adjective . $	_KTHIK
adlin	\\RSDNG
admin	VDL@DT
admin tool	YCKCFS
advis	^RFLJQ
af	ZQMEPP
afa	ZKNEPP
afan	ZKNEPP
afegu	`JVKIJ
afer>	fMVHKJ
affected	WGKRHO
affected services	_HXLJK
affic	XOH?DO
aform	eJHJUL
after 0	[VNAFJ
after a	YRELCV
after all	aTHLLM
after all ?	aTHLLM
afternoon	_MEFSP
aftin	bKKITI
again	VXAMHM
again .	WJDYP@
again . $	WJDYP@
again ?	[VEL?M
again ? $	[VEL?M
against	ZFQFOM
against it because	YEODMN
age	YGJGUL
aged>	ZV?HMM
agend	eIDDZG
agenda	eIDDZG
ager>	^RCLNN
aggin	]IJSSI
aging	WNEBOT
agram	^FRRGC
agrap	\\ORAEJ
agree	[GS>KR
agree $	`JDGHV
agree .	YMEKMS
agree . $	YMEKMS
agree now	aIFDJT
agree that	YGUCSE
agree with	]JN>BU
agree with the	dLHGKT
agree with this	YHRHGP
agreed	\\GK>SL
agreed , the	\\MGJHT
agreed .	[KGHTN
agreed . $	[KGHTN
agreed that	bLLLRJ
agreed to	[GOEUH
agreed with	]HEGQO
agreement	aLFJIU
agreement with	aLFJIU
ague>	[I]HFE
ai	^JIAZB
ai :	dKEGWH
ai ]	aLFIWI
ai:	gKFHVI
ai:_	fLHIUJ
aight	cHDYHI
ailed	ZNMVEF
ailov	YTHGME
aim	cKHWIH
aim for	cKHWIH
aim for .	cKHWIH
ained	\\HIO;R
ainer	[JCYOH
ainin	VQUCID
ainst	ZFQFOM
aise>	^GHIWF
aked>	WVDEQJ
aking	ZGFVVF
alarm	[MGEHV
alati	YSHSJD
alcul	bTGLLM
alend	YLLDPR
alert ,	bKIGWK
alert ?	YPPD@M
alert ? $	YPPD@M
alert is	aTGKLM
alert notice	aSJKKI
alert notice it	aSJKKI
alert on	[L`<>D
alert on the	`F^FBF
alert on this	`HYEHG
alert says	`VELKO
alert says 0	`VELKO
alert was	YOVABJ
alert was muted	cUGIJM
alert went	YMEQIO
alert went to	ZMEQIO
alert worked	aHHYHH
alerting	cLKLUJ
alida	YPPCKH
align	_HXOJM
align them	_HXOJM
align them .	_HXOJM
alked	ZLDEQO
all	TQ<KJQ
all ?	fX@ILK
all ? $	fX@ILK
all aim	cKHWIH
all aim for	cKHWIH
all good	^JCEDV
all good from	[LBCJR
all my	eGIVHK
all my thanks	aHKTKL
all of	XS?UIP
all of them	]VCIFS
all of you	cMKUJH
all our	_OHVJI
all regions	WFJKLM
all regions .	YFGKNN
all the	^GCVHN
all the difference	dJFYIH
aller	XUBKJQ
allow	WGRLKN
alls>	\\QCOJT
ally>	\\HGW<H
alone	[IGSFL
already .	dGGFCW
already . $	dGGFCW
already in	XHEMMT
already left	\\HMFHS
already left .	\\HMFHS
already passed	aIXGHH
already passed .	aIXGHH
already restarted	VMUAIK
already restarted it	VMUAIK
also	XVX99G
also add	`GZDFF
also exist in	aUFEHJ
also happen	cSIJIH
also need	`MVHJF
also need a	_MVHJF
alter	^GMGKQ
alth>	aTGLLM
alysi	XNFKGM
am	WS2OOJ
am blind	bUGOMO
am blind ,	bUGOMO
am i	dYAJHO
am testing	`JKKSJ
am testing the	`JKKSJ
amage	_LGKKR
amara	cMIULK
amazi	kHE[IH
amazing	kHE[IH
amazing .	gIGYKI
amazing . $	gIGYKI
ambig	`MVKLI
ambiguous	`MVKLI
ambiguous ,	_JWILG
ame_	]MEEHR
amele	YJKUKF
ames>	^AWDIP
aming	\\DXLAH
ample	\\EEPNH
amwor	hIGYHH
an action	_HYLFJ
an alert	[FVFPF
an answer	cUIJEM
an answer from	aUHOHO
an appendix	`I\\HFF
an appendix .	]LXHKF
an automatic	gLWHHK
an automatic cut	eMSKLL
an empty	cH[HDJ
an error	^PLIJO
an error before	eSGLLM
an example	ZIULEI
an example .	ZIVGGG
an example for	cMHVJK
an excellent	`JEZKG
an hour ?	aUGLIO
an item	`GYIHJ
an item for	_HWJHJ
an owner	]H[GEJ
an owner .	`IWHHJ
an owner by	`LDOZO
an't>	VNTKAL
ana	VF@R[H
analy	XNCQEK
analysis	XNFKGM
analysis ,	XBNHFN
analysis , but	[DQDFP
analysis .	YNGJ@P
analysis . $	YNGJ@P
anary	[QKNLE
anaか	cKFEVJ
ancy>	`GXGJH
and 0	]KR6KD
and 0 ?	cTFKLM
and 0 in	]QOGLG
and a	ZMGTNH
and add	dKFEYG
and add the	aLHJUK
and ask	]HPGSJ
and ask for	aJGJWI
and at	`FVGIH
and clear	aJH[GF
and decided	_OFIFT
and expect	dLKITJ
and expect to	dLKITJ
and file	aIFIWL
and for	\\TFSGI
and get	dHGKVL
and had	\\HNMHP
and had no	\\HNMHP
and has	cFFCIW
and have	YJD@QR
and honest	aLFYHI
and how	eUEHJM
and i'd	ZWCDMJ
and i'd like	[VDDMJ
and i'll	eKBG[D
and i'm	[IGBSO
and it has	\\FSBJN
and it saved	\\JJYDH
and item	`KWGJI
and item 0	`KWGJI
and kind	aJHWIJ
and kind to	aJHWIJ
and let	eEHLVM
and let us	dGAL[O
and link	eJFGWM
and link it	dJGGVM
and mention	_LYOOK
and mention the	_LYOOK
and not	YWCC?S
and on	`KDCIX
and post	fL?H\\I
and post the	dLDJYJ
and put	`LRKUJ
and report	hKJITL
and report back	eIKLSK
and say	`JXEJG
and send	dKHHVH
and should	dMJKSL
and should have	dMJKSL
and still	ZRB\\FE
and take	`MGLYL
and thanks	aIGYIG
and that	dLEXJF
and the	WFLHAW
and the last	`LXGKF
and the summary	[KTFLK
and then	XQBFIU
and this	ZHTWCE
and this doc	`HXEHI
and upload	cJDJWJ
and we	VGOAOM
and were	YGESEN
and were not	YGESEN
and what	cWCOOO
and will	lIEBZF
and with	]ODYGI
and you	_KHRUH
andin	]H>LVK
andle	]LAXQE
andli	aIDSLL
andou	aIGXHH
ands>	XHCGPL
anged	VQ>OBU
angin	YIFRTF
angs>	_KVIHH
aning	XSCTMJ
anka>	aJHHWH
ankfu	ZHHRFO
anned	XRHEFS
annex	WONBHO
anoth	VNT=DJ
another	VNT=DJ
another approval	_LVLIF
ansfe	dJEFWH
anspa	dMGWKJ
answe	WRCLEN
answer from	aUHOHO
answer from the	aUHOHO
answered	YHFWJM
antas	gKJXKH
ants>	UHK=JQ
anual	XFTOGG
anuar	_NEDUI
anufa	[KDENS
anup>	cLKHSL
any	\\XCNGO
any idea	cUGLJO
any time	bUGGGO
any time ?	bUGGGO
anybo	`XHFMJ
anybody	`XHFMJ
anybody able	eTHLJO
anybody able to	eTHLJO
anyho	]JGJTM
anyhow	]JGJTM
anymo	ZNDPGS
anymore	ZNDPGS
anymore .	ZNDPGS
anymore . $	ZNDPGS
anyon	^VFLHR
anyone	^VFLHR
anyone know	aTGOJO
anyth	XVAE@P
anything	XVAE@P
anything .	WCWDFO
anything . $	WCWDFO
anywa	[AIGOT
anyway	[AIGOT
anyway ,	\\EFBMV
anyway , and	aJKJWJ
anyway .	WEJJMS
anyway . $	WEJJMS
anywh	`SNFCJ
anywhere	`SNFCJ
anywhere $	`UGIMK
anywhere ?	bTIIKM
anywhere ? $	bTIIKM
apaci	[IEORM
apeau	iKGXIH
aper>	YOEFBW
aphs>	ZKWCEM
api	[XQAPC
api ?	cUAKKL
api ? $	cUAKKL
apita	]IWGHI
app	YTF=?R
app .	aIFEJU
app . $	aIFEJU
app ?	cUFLEO
app ? $	cUFLEO
appar	[LFNIP
apparently	[LFNIP
apparently the	[LFNIP
apparently the vendor	[LFNIP
appea	YGMKHS
appen	VOJ=7U
appendix	VMRCAO
appendix .	YLNBGS
appendix . $	YLNBGS
apply	YPHBMN
apply to	ZPMIEO
appre	jJHXHG
appreciate	iLFXJJ
appreciate the	gLHWJJ
appreciated	bKFYJG
approved	XP@BUM
approved the	[RDKQM
approver was asleep	WIARJO
apps	VJNACR
apps .	VJNACR
apps . $	VJNACR
appy>	\\F=VMK
april	\\KDNOP
aptio	bKVIIJ
aptur	XENLRM
ar's>	YLFCST
aragr	\\ORAEJ
arate	]NUDJH
arc	WFCLIS
archi	XHRFOO
archive	[HHIOT
ardin	UU>QLL
ardwa	YTFHPL
are	UQUDDJ
are .	aH[EIJ
are . $	aH[EIJ
are amazing	aOLWMJ
are amazing .	aOLWMJ
are connected	cVFHKJ
are connected .	cVFHKJ
are given	hUFKJL
are given here	hUFKJL
are missing	`OZOJH
are not	[JSQIE
are on	[DN@BR
are on the	\\GPCDP
are out	`MVJKF
are out of	`MVJKF
are right	[PEKMQ
are the	ZKPR@K
are the best	bMLSLK
are the same	YETBHM
are they	aVDLKO
are two	YVK?@N
are updated	`JHFHU
are updated .	`JHFHU
are we certain	aVFOMO
arenc	dMGWKJ
arer>	dIYBGF
arest	eKGYJH
arget	\\LMKQJ
argon	ZIVMKG
argue	[HNUHH
aries	`IJYJH
aring	YQFMUA
arity	bIJXIH
arks>	\\HMSFH
arlie	[SLHER
arly>	_LNZBI
arned	[OHTCL
arnt>	aKH[JF
aroun	ZOIFAR
around	YJOD@S
around 0	\\MJKFR
array	YOEDRP
arrie	ZOGOOE
arta>	aKIWII
arted	]PL;PL
artin	WGEKOT
artme	XEMTKR
artne	YIOQHP
ary_	[VNLGI
as	TRH9?S
as a data	ZQEODR
as agreed	hKHHXF
as agreed .	eLIJVG
as background	_ICFFW
as background .	aJFGIU
as far	YMHAPP
as far as	YMHAPP
as if	[OUGJG
as if the	`KWLKJ
as it	YPFHAW
as it is	[QJKFR
as it stands	YIKBES
as long	_G\\OHO
as noted	^JHLJT
as noted in	`KGEGV
as owner	cLIJTI
as owner .	cLIJTI
as requested	YMJODS
as requested .	YMJODS
as well	WJP6HP
as well ,	YJFHDV
as well .	]ES9LP
as well ?	]NRLGM
as written in	YFAQIP
as ⓚ	ZW@GNO
as ⓚ ?	cXBHFK
as ⓠ	[UFOIO
asier	YIUOHD
ask	aIK<`;
ask for	XE]GOF
ask for the	]HHJXG
ask the	kJEDYF
ask the dbas	`KKGXJ
ask the vendor	gKGGWH
ask why	[IYDEH
asked for	ZGFVEO
askin	^W<HAO
asking	^W<HAO
asking the	`HJZHH
asking the hard	`HJZHH
asks first	rNOCL<
asks last	rSO4G=
asleep when	VCGPBN
asleep when the	YICRHN
asn't	ZQ@JBS
ason>	^TCLCN
asoni	fRHLLM
assed	[PTFGH
assen	YNDSHH
assig	^K?IQQ
assign	gGB@\\F
assign it	dMLHWH
assign it to	dMLHWH
assigned	[IHNJS
assigned it	dLICWI
assigned it to	dLICWI
assigned p	[KLRDT
assigned p 0	[KLRDT
assigning	hJFEYF
assigning this	eLJIUK
assigning this to	cOJJVJ
assiv	ZEYKDD
assum	[SGBFQ
assume	[SGBFQ
assume the	[UHDFK
aster	YMLVMF
astic	gKJXKH
astio	]HPJUJ
asura	aKXGJG
asure	YEMNES
at	TT1CKT
at 0 ,	\\KLHFV
at 0 .	XRNBHH
at 0 ?	dWCIJK
at 0 am	_KHZHG
at all	_VFEDJ
at all .	[UHIGG
at all ?	dXALOM
at any	cUGGGO
at any time	bUGGGO
at first	WOI@PN
at first .	XNGBPN
at least	XIVEDP
at night	[H_EEF
at night .	`IXGIH
at night ;	cLXLLH
at noon	cUDKKJ
at present	bKYDHI
at that	[W?A@R
at that moment	aUFJMO
at that point	bTGJLK
at that time	XUAB@R
at the edge	aUGIHK
at the moment	XKTATI
at the time	ZGMGDO
at the top	ZFXHCG
ataba	YTDGHQ
atc	\\RFTKH
atch	\\RFTKH
atche	]MJFHR
atchi	bIJUJJ
ate	[SEEFP
ated>	WU<9BQ
atefu	gLIWII
ateme	YOOENL
atenc	[SBGKV
ater>	YGBVMP
atewa	YFHIQP
atfor	^FHHRN
ather	ZSKCOE
atic>	[UKGLM
atica	ZJQDFN
atien	hIGYHG
ating	[FHKXE
ative	\\JZGJD
ator>	[SL@TI
atriz	aKIXJI
attac	YHRBON
attach	ZGNGSE
attach the	YGOHSG
atter	WJAKRQ
attin	`JVFFJ
attit	aJFWIJ
attitude	aJFWIJ
atula	fKJUJJ
ature	VOLQMF
au	WMLBFR
audit .	aMKLTH
audit . $	aMKLTH
audit log	ZNEJGV
audit log .	_LHFKT
augh>	\\IDQIQ
aught	\\XBLCG
aulo>	YIEJKP
ault>	]EQJ=O
aus	WMLBFR
ause	WMLBFR
ause>	ZTLLDO
aused	`UDNGI
autho	[ICUHP
author	[IGSHO
authors	]KFTJQ
authors !	aKHWLI
authors ! $	aKHWLI
autif	eHEZKL
autom	^MPDHM
automate	_IZHFI
automatic	[UKGLM
automatic ?	dVELGO
automatic ? $	dVELGO
automatic cut	eMSKLL
automatic cut -	eMSKLL
automatically	ZJQDFN
automatically .	YFODGN
automatically . $	YFODGN
autos	YQFBDN
aved>	bHI[FD
aven'	]QHJKS
aving	\\HBJNQ
avoid	]K\\GJE
aw	YLDGTR
aweso	hIHXII
awesome	hIHXII
awing	]LHKLT
aws	ZPCEMW
aybe>	_KT@AN
ayed>	ZPDPKO
aying	aJMXIE
azing	kHE[IH
aか	cKFEVJ
aから	cKFEVJ
aさ	\\MCOSI
aさん	\\MCOSI
b	WIAOPN
bably	YENDHP
back	VPBWNM
back .	eKKKSI
back . $	eKKKSI
back ?	cWCKKM
back ? $	cWCKKM
back from	YQEHRI
back from leave	aLGKVJ
back the	aOGLWH
back then	[N=SFT
back then .	YNAPDQ
back to	XSE>KN
back>	_JKWDM
backf	]HCRVK
backfill	]HCRVK
backfill the	bMFFWG
backg	VELHPO
background	VELHPO
background .	ZFONEQ
background . $	ZFONEQ
backl	YLJAUH
backlog	VLJAUH
backlog .	ZLJAUH
backlog . $	ZLJAUH
backups	\\OBTQF
backups ?	`HDOYO
backups ? $	`HDOYO
backups worked	bIHYIG
backups worked .	bIHYIG
bad	WSDDDR
banner .	aKEJJT
banner . $	aKEJJT
bar for	aKIWIJ
base>	YTDGHQ
basic	cWCILO
basti	]HPJUJ
batch	YULF?I
be	XJV@?T
be a	\\QNN<M
be an	XMRJPC
be better	bKWEHJ
be clearer	bIXGIF
be curious	dSJKLJ
be curious to	dSJKLJ
be done	]NRHNI
be done next	fKGIUK
be enough	YSJJDH
be enough .	_K[JKH
be fixed	ZTCDBU
be good	cJ\\CBE
be good to	bLYEEG
be in	ZHS<NM
be interested	dVEGHF
be interested to	cVEHII
be merged	[C\\HMF
be more	eB\\BEG
be more specific	_JWOIO
be moved	`F[LHO
be moved ?	_GZLHO
be run	aKGXHJ
be run .	aKGXHJ
be safer	fMVHKJ
be safer .	eMSKLL
be shorter	`LXKGK
be shorter please	_LUOHO
be split	`KULHM
be the	XQDTHN
be the template	aMGUKK
be to	_GZDIF
be useful	_HYGFI
be useful to	]JXFHG
be worth	bI[CFF
be wrong	YEOKCR
be ⓠ	`IZKKE
be ⓠ .	_LWKKG
beatr	aKIXJI
beatriz	aKIXJI
beaut	eHEZKL
beautiful	eHEZKL
becau	YMCGEN
because	YMCGEN
because of	[EKGNR
because of the	\\HKHOQ
been	VS2K8\\
been refunded	`VEMJO
been the	ZKDENQ
before ,	ZISHJN
before .	]ROGGD
before . $	]ROGGD
before ?	eUFBKM
before ? $	eUFBKM
before deleting	cHZOIM
before deleting ?	cHZOIM
before it	WDWNBD
before it goes	_IXEGH
before or	dV@OHO
before or after	dV@OHO
before the	WI>GWL
before the deploy	`PFNGM
before the end	aKHGWJ
before the incident	aUGOOO
before the next	iKEHXF
before the sale	aLIKUH
began	ZKK@HS
begun	eLJJTJ
begun the	dLJKTJ
behin	]RK?BO
behind	]RK?BO
behind this	bWDHHI
being so	`JFVKI
belie	ZPRIAJ
believe	ZPRIAJ
believe the	`GXDGK
belon	eHXDJK
belong	bKTGJK
belongs	bJXAGF
below .	XCP?QI
below . $	XCP?QI
bench	cJEZIH
berin	`KYIGI
best	lG?dC@
best .	bKHWKH
best . $	bKHWKH
best postmortems	aLFYKJ
best rca	aKKVKI
beta	WIK>TO
bette	YCKSHG
better	ZCKSHG
better :	YLYBHH
better : ⓠ	_JYCHH
better to	bFZJEH
betwe	[S@SGG
between	[S@SGG
between 0	]OIDLM
between 0 and	]OIDLM
between the	^RKJEG
between the two	`QNFJJ
bi	^JHITP
big	\\QERHC
big thanks	eLFYGI
big thanks to	eLFYGI
bigge	`KYCIK
bigger	`KYCIK
bigquery	dJGGVI
biguo	`MVKLI
bile>	WOCPHT
bilit	YERFIP
billi	XIBNTR
billing	YH@NTS
billing export	YSGC@T
bit	VKY@ND
bject	ZN@EPW
bla	YKPOFE
blam	YKPOFE
blame	YKTOCB
blame .	_JWGKI
blame . $	_JWGKI
blameless	YHMUGA
blami	YFRPHG
blaming	YFRPHG
blast	\\PEHJP
blast radius	\\PEHJP
bled>	ZHXDLM
blic>	WFNJFO
blind ,	bUGOMO
blind , but	bUGOMO
blish	[NJENP
blue /	aUFLMO
blue / green	aUFLMO
bo	[KNFLO
board .	]ENEYF
board . $	]ENEYF
board will	_ITJJK
boo	\\LPFNI
book	^LPFQJ
book>	YDFIQK
booke	\\RBCUE
booked	^PDEWG
boote	[LFNIP
borat	ZOQOFH
bot	^JNDES
both of	cOGZJI
both of you	cOGZJI
both replicas	cXDOMO
both this	aMHHUJ
bout>	VKOJCQ
br	aLG[GH
bravo	hKE[GF
bravo .	eLIWII
bravo . $	eLIWII
bri	aLG[GH
bridg	WGKSLI
bridge	XGKTKI
brill	iLGWJI
brilliant	iJHYGG
brilliant .	cMG\\FH
brilliant . $	cMG\\FH
bring	aFCSWH
bring back	cOGLXG
bring back the	aOGLWH
bring it	aOGOYL
bring it to	aOGOYL
bring this	aGCD[J
bring this up	`GFEXM
broken	XOSLPA
bserv	ZGFMPN
bst	_JWLGO
btw	\\GGGMT
bucke	]PEETJ
budget ?	ZWAIPO
budget ? $	ZWAIPO
bug	YQ<KTP
bug .	`KCCBX
bug . $	`KCCBX
bug as	]TBFHS
bug with	aMJIXJ
bug with the	aMJIXJ
buggi	dKJVII
build	\\U@KVF
build ?	]NGLUK
build ? $	]NGLUK
built	[M>OIJ
bulle	eIYHHJ
bullet	bIWIJJ
bulleted	_JWKIK
bulleted list	_JWKIK
burie	dKUIIK
buried	dKUIIK
buried in	dKUIIK
buried in the	cLTJKK
but	VIL7=W
but how	`UFOOO
but i would	]KX=GJ
but i'd	]GZKIO
but it	YDEIOV
but no	`UFOHO
but that's	aJEIFT
but the	]E[HAI
but was	[UPCDG
but was the	aWBLKM
but what	aVEOOO
but when	aUFOMO
but where	dXBLIM
but why	bTHOMO
butin	aIUJJN
by	UBCCNW
by 0	WJMCQM
by default	ZFPHJU
by end	aMEJ[F
by end of	aMEJ[F
by friday	lEBBaB
by friday $	cLGJZI
by friday .	kFCC_D
by hand	ZQBTBP
by hand ,	aLJUHJ
by hand .	XRCODP
by itself	XMQAAQ
by mail	`VFOJO
by mail or	`VFOJO
by monday	cGFIYK
by my	[GHAFX
by phone	\\OFJGU
by that	_KAGHX
by that time	\\KHIJS
by the	UR:HQY
by the 0	eFAKZI
by the end	dIIEWG
by the new	ZO@NEQ
by the on	cLHXII
by the vendor	^GLBCR
by the way	^LDNIT
by then ,	aTJOOO
by then ⓜ	YNDLGQ
by thursday	eMLKSI
by thursday .	dMLKSI
by tomorrow	eLIKXI
by tuesday	fFBA]G
by tuesday .	dIDDZG
by tuesday ?	bIFLWO
by wednesday	dKJKTJ
by wednesday .	cMJKTJ
by_	^KIGMS
cable	XG@NHU
cache .	\\HFFIV
cache . $	\\HFFIV
cache it	]GZLMO
cache it ?	]GZLMO
cache ttl	YIDDOO
cache ttl is	YIDDOO
cache was	ZL@IGT
calat	[PEPLL
calcu	bTGLLM
calen	YLLDPR
calendar	YLLDPR
calendar of	aKFIWH
call	UF@QJO
call .	\\HNSGL
call . $	\\HNSGL
call for	_JCPFO
call for the	eMLTLL
call here	aIHWHJ
call it	\\IUKFI
call it an	_ISLHI
call that	UEGFSQ
call the	aOGLYK
call to	ZN=PKL
call was	YFO?JR
call was commuting	[MADPT
call when	aUFKJL
call when the	aUFKJL
call with	[RCOPL
cally	XJPDEN
calm	nHA`FC
calm ,	dLKTLL
calm and	cJC_JF
calm handling	fMLTKL
calm handling .	eMLTKL
calm voice	cMKULJ
came .	WFPGHP
came . $	WFPGHP
came back ?	aSGKKM
can	[HNE[B
can a	bY@LEO
can be	[TTJFF
can do	ZDGPUF
can finish	_GWGHI
can i	[PBTGK
can i see	aUFJJM
can somebody	]OFKQM
can someone	\\SDLSM
can take	`HREOH
can the	\\VFHGI
can this	_IXLFM
can this be	_GZLIM
can we	_J[C2E
can we describe	`HXLKM
can we expect	dVCIHO
can we put	bE]HDO
can we write	`GYKIL
can you	aK8>`E
can you check	eLGKTM
can you file	aIFHWO
can you get	bJKITH
can you please	[GPORO
can you say	`THIFO
can you take	dJGKVM
can't	VNTKAL
can't be	`E_HEF
can't drift	aIWOKO
can't drift again	aIWOKO
can't show	YQIEFM
can't show up	YQIEFM
canar	[OIQKD
canary	XNOMKF
cancel	[HKKTK
cando	aIGXHH
candour	aIGXHH
canno	ZIIGDW
cannot	ZIIGDW
cap	ZEXMKF
cap the	`KWIKF
cap the retries	]HYGGG
capac	[IEORM
capacity	[IEORM
capit	]IWGHI
capti	bKVIIJ
caption	aLUIJJ
caption .	aLUIJJ
caption . $	aLUIJJ
captu	XENLRM
captures	[HIUTJ
care	YR?TSG
care of	\\JFRTH
carri	ZOGOOE
carrier	_LNISH
case	ZJ;8\\N
case 0	bIJGVG
case ?	YTDIUM
case ? $	YTDIUM
case number	]IHINP
catc	aMLTLI
catch	]EQTK@
catch it	`IVIJJ
catch it ?	_G[OEO
catch on	eLGVJK
catch on the	eLGVJK
catching	bIJUJJ
cated	[IQBGP
cates	ZGLCVK
cau	WMLBFR
caugh	]VEKEI
caught	]VEKEI
caught this	cUFLEM
caught this ?	aTGLHM
caus	WMLBFR
cause	\\QNOAN
cause .	]GY@CJ
cause . $	]GY@CJ
cause ?	^UFACK
cause ? $	^UFACK
cause a	\\SJHHO
cause a full	bTGJHO
cause and	[DSABO
cause as	^IMFJQ
cause four	aWDOJO
cause four approvals	aWDOJO
caused	]QDTKL
caused that	cTIOMM
caused that ?	cTIOMM
cc	YFECBY
ccord	XFOBHP
ccura	^LOHJQ
cd	ZT@KUI
cdn	VP?JSQ
ce_	]MOWIF
ce_c	aMLTLI
cedur	XLXCII
ceive	ZOKFHS
cell	cKGYKH
celle	]JNVHG
cely>	bKFXHI
centa	\\OPEKH
cept>	XRQMFJ
cepte	^IJHGU
cepti	ZTDSII
cerpt	aFREDO
cert	YQJ?ON
certa	aVFOMO
certain	aVFOMO
certi	[PBEVN
certificates .	YNXJFE
certificates . $	YNXJFE
cess>	UMMFBP
cet	`HSLLM
ch	\\S@UJH
cha	_QIKSG
chain	XPDSTI
change .	aGDCYG
change . $	aGDCYG
change ?	WIXBDJ
change ? $	WIXBDJ
change for	dGCJXK
change from	[QJHFS
change it	VJJADS
change it .	YDKADS
change the	YFJHJT
change ⓠ	`HWJJI
change ⓠ to	`HWJJI
changed	WM@ODU
changed .	[GKEIR
changed . $	[GKEIR
changing	YIFRTF
changing it	aJGGVI
changing it now	aJGGVI
channel .	XDEMGU
channel . $	XDEMGU
chant	ZIBGOO
chape	iKGXIH
chapeau	iKGXIH
chapeau !	eKIXHH
chapeau ! $	eKIXHH
chapeau .	eKIVJI
chapeau . $	eKIVJI
chase	eJFGWH
chase them	`OOOXH
chat log says	XLKBOP
chat was	aKIFDT
cheap	`JWHIK
check	YEJ:[I
check ,	YKTENF
check .	\\IEEMS
check . $	\\IEEMS
check the	d@MDYA
check the contract	cLKKTJ
check the limits	eLJLSO
check the logs	`JFOWO
check the other	aJFJUJ
check this	\\HNIWK
check this with	`IFIWK
check with	eLDFYD
check with the	dLDHWG
checked	XNBIJQ
checked and	YJHNFU
checked with	ZODKNQ
checking	\\NFFWI
checklist	\\OSIJF
checklist ?	]HYLHO
checklist ? $	]HYLHO
checklist is	`KUJJJ
checkout	WMUELE
ched>	WOPK>N
chedu	[QFCUO
cheer	]IOVGF
cheers	]IOVGF
cheers for	aHFZHH
chema	WMSBBM
ches>	YSMEEO
chive	[HHIOT
ci	\\IUCEJ
cial>	_OFVKJ
ciate	jKEYII
cided	\\PQ@JN
cides	bXBHFJ
cienc	dIHKTL
cieve	`IWFHJ
cific	[HPEEU
cilit	[GAMQM
cing>	\\FHRJO
cise>	ZKQUAF
city>	[IEORM
ciで	eIVGKK
ciで実	bJUHLK
ciの	[PFEGS
ck_	WQMQKF
cke	hJGGVJ
cked>	WL@IRN
cket	hJGGVJ
ckfil	]HCRVK
ckgro	VELHPO
cking	YHFDZH
cklis	\\OSIJF
cklog	YLJAUH
ckly>	[LHSHI
cknow	^QGKJS
ckout	WMUELE
ckups	\\OBTQF
clarify	ZMQEIG
clarity	bIJXIH
class	XKNIFP
clean	]B?[QE
cleanup	cLKHSL
clear	ZPOT<?
clear to	`TJDIL
clear to me	`TJDIL
clearer	dIYBGF
clearest	eKGYJH
cleve	cLKTLK
clever	cLKTLK
clever trick	cLKTLK
click	ZMLUII
client .	aLBEGX
client . $	aLBEGX
clock	VQAOGU
clock of	WRN?OK
clock was	ZQCDER
clock was off	ZQCDER
closed	WNLABT
closed .	WESFFP
closed . $	WESFFP
clude	\\SO>=G
cludi	aQGWJG
clusi	\\IMFFR
cluster .	XFINFP
cluster . $	XFINFP
clusters	\\LGGSO
clusters .	^IGGSO
clusters . $	^IGGSO
code	YOQQHH
colle	]Q@NQQ
collect	cKKGUL
colou	_IUKJK
colour	_IUKJK
colum	aDXDFI
column	bDYGFH
combi	_LZEGF
come	XX:JIT
come from	XR?KJT
come from ?	eTHKLM
come from the	XNEOKT
come the	aUFOKO
comeb	aJGXHH
comeback	aJGXHH
comes from	^HGGGV
comes from the	_JJHHT
comin	\\IHFVJ
coming	\\IHFVJ
command	[HYPEG
comment	\\L?IB[
comment above .	ZPDNFT
comments .	_LEGJU
comments . $	_LEGJU
commi	XRDETM
commit	XSGFPF
comms	]IHVNJ
communication	`MEXKI
communication .	`LGYII
communication . $	`LGYII
company .	YFJTHL
company . $	YFJTHL
compl	^PJSAO
complete	[QDTIQ
complete .	^KITJQ
complete . $	^KITJQ
completeness	_HRGFR
completeness :	aKFJJU
completeness : the	aKFJJU
compliments	fLHWHJ
compu	[SEKPL
computed	cVEOGO
computed ?	bVFOIO
computed ? $	bVFOIO
concl	\\IMFFR
conclusion	[IOFGQ
concr	`IVGHK
concrete	`IVGHK
cond>	WSN<KO
conds	VTGDBR
confi	[GM=RS
config	XPTAFH
confirm	\\NA>TN
confirm the	bGAFZG
confirm the dates	fHAIYH
confirmation	XFTHTK
confirmed	]MKFKQ
confirmed .	\\JEFHW
confirmed . $	\\JEFHW
confirmed by	`MHFDV
confirmed the	_PBFCY
confirmed with	_IFFGV
congr	gKJUJJ
congratulations	eIFZJI
congratulations to	cIEYGK
conne	[W@@DP
connected	_VEGJG
connected .	cVFHKJ
connected . $	cVFHKJ
consi	[NXAAJ
consider	\\QXCDH
consistency	`JUGGK
consu	ZTNECI
consumer	YSKHGI
conta	YLFFVL
contact	bKDHXI
contact legal	aKJHSL
contact the	cKGKUL
conte	XJS;CP
context	XKSBAM
context ,	\\O@PER
context , the	_K?NHR
context :	]EOBCQ
context : the	^JPDFO
context say	]OYIII
context say little	]OYIII
contr	`OK@RM
contract	]R>@WL
contributing	_IUJJN
contributing factor	]JSKKO
contributing factor :	bMSLLK
contributing factors	dHZEGG
contributing factors .	aGXFHI
conve	\\GTFKN
convert	cKUJKI
convert the	cKUJKI
convi	ZIPIIQ
convinced	ZIPIIQ
convinced .	aMEKKW
convinced . $	aMEKKW
convinced by	_IXIGI
cool	eHC]JF
copy	XQP>GH
copy .	XPJC>Q
copy . $	XPJC>Q
cords	UO<@PN
correct ?	bSILKM
correct ? $	bSILKM
corrected the	XE@NNX
correction	YHV@DJ
correctly ,	aUGFMO
cost	VOO?PH
cost ?	XQNDBL
cost ? $	XQNDBL
cost us	aJFHVI
could	[KELPK
could a	`VFIDO
could a single	]QMIFO
could anyone	`VGOMO
could be	\\CWODE
could be kinder	_MWJML
could go	[MSFDJ
could not	VMAVLQ
could someone	YTCLNM
could the	[RR>4H
could the timeline	_G\\LCM
could this	^KWLGO
could this be	_FYLIO
could use	dJYAIE
could use a	aKUIKG
could we	_LXF>O
could we have	[UHLFO
could we split	_LTLFO
could you	bEJ4V>
could you add	XC^CKK
could you explain	fWAJGL
could you file	aMEOXO
could you get	`MEOVO
could you open	dIBO[O
could you own	cKGOVL
could you tell	`VEOHO
could ⓜ	bIFHWO
couldn't	YDOSCS
couldn't find it	aUGIMM
couldn't we	_G[JEO
count without	`GTILJ
counters were	_HTKKL
counts ?	dTHLLM
counts ? $	dTHLLM
coura	cJHVJK
courage	cJHVJK
cover	WSMDGJ
covered	YSNCFM
covered .	`JUHLI
covered . $	`JUHLI
cr	[MECQO
crash	]VGGFH
creat	eIAB\\G
create	hLFKUK
create a	dLGKTL
create a ticket	bJILTL
create the	cKBL\\G
created	`JDCUK
created a	aJGGWH
created ⓚ	dLKJUJ
creating	eIIGVI
creating the	eIIGVI
credi	]IC\\DL
credit	ZMLWHH
creen	]BYHGJ
crete	`IVGHK
crew	gHD]FE
crew are	bKC]EG
cron job	XSS@CL
cs	YQHFTH
csに	]QHGRK
ction	WDZHMC
ctive	ZNSSGI
ctly>	]LDXDL
ctor>	ZPJIFR
ctors	\\DTCRH
ctual	YOWIFI
cumen	WIEVDO
curat	^LOHJQ
curem	aJJDWG
curio	^V>C?M
curiosity	XNDMDP
curiosity ,	bSHLLM
curiosity :	aJGIIT
curiosity : 0	aJGIIT
curious	`UCDEL
curious to	dSJKLJ
cuses	aJGYHH
customer .	VLK>LR
customer . $	VLK>LR
customer impact	`IWFII
customer's	XNUMCE
customers early	aGF[HG
customers early .	aGF[HG
customers were	`LWFLJ
customers will	_IWLMJ
cut	_JSDKL
cut -	^KLJLQ
cut - off	^KLJLQ
cに	[IZDPE
cにな	aJ[DKF
cになっ	aJ[DKF
d	XMD@QP
d_	\\NJFBS
da	]KFGQP
dable	]K\\;CD
damag	_LGKKR
damage	_LGKKR
damage small	dLLTKL
damage small .	dLLTKL
dana	eLFIVH
dashboard .	XFRHML
dashboard . $	XFRHML
dashboards	XPDBLS
data .	aHFGHW
data . $	aHFGHW
data ?	bQMOOO
data ? $	bQMOOO
data for	eMSLLJ
data for that	eMSLLJ
data platform	eMKFVI
data platform folks	bLHGVH
data point	^GIMGS
data point ,	\\HIOGR
data science	dIHKTL
data science ,	dIHKTL
data was	`UCDHO
datab	YTDGHQ
database	YTDGHQ
datadog	cMGFWH
date	aDa8AI
date .	`KY@IG
date . $	`KY@IG
date for	bLYEEG
date for this	`MTJGL
date>	^LUAUG
dated	XNIGCU
dates don't	_JTJGJ
dates don't match	_JTJGJ
datin	aLGIVL
datio	\\QNDEF
day	[FEPMQ
day $	[SPFGI
day , so	aIIFKT
day .	WDDTIN
day . $	WDDTIN
day :	cMJXII
day ?	`VFOOO
day ? $	`VFOOO
day of	\\HBBOT
day of the	\\HBBOT
days ,	XLCMMP
days .	ZEW?KH
days . $	ZEW?KH
days ?	bWCKFO
days ? $	bWCKFO
days>	_XPDFH
db	VMANNN
dba was	VERFBI
dbas	[KEZHH
dbの	ZMDHSO
dded>	UQE=TO
dden>	^LXFJH
dding	_DUDRJ
dead .	bLVILG
dead . $	bLVILG
dead ends	aLFXLI
deadl	\\RSDNG
deadline	\\RSDNG
deadline 0	aLGJVI
deadline for	dJXHDI
deadline for this	`LTKHL
deadline is	cLIGVJ
deadline of	_HXFGH
deal	[TREFH
debug	dKJVII
debugging	dKJVII
decid	]RO>IN
decided	\\PQ@JN
decided .	[JMBFQ
decided . $	[JMBFQ
decided against	[EOCKN
decided against it	[EOCKN
decided on	cSIKLO
decides	bXBHFJ
decision is	aLUJLI
decision is hidden	`JYGJG
decision to	ZR@\\DF
deepa	YRBJUI
deepak	aKGFVI
deepe	`JXFGH
deeper	`JXFGH
deeper .	`JXFGH
deeper . $	`JXFGH
defau	]DQK?O
default	]DQK?O
default in	\\FDSJO
default of	^MLDKQ
default of the	^MLDKQ
defensive	`MUHJH
delay	UPE<KM
delayed	XPF@KJ
delayed .	YHDHPN
delayed . $	YHDHPN
delet	\\DXDPJ
delete	ZNTDSG
delete the	YOTDSG
deleting	cHZOIM
deleting ?	cHZOIM
deleting ? $	cHZOIM
deliv	WQEDQF
delivery	WPGDQF
dence	XOGVEK
dents	ZHJJNP
depar	XEMTKR
depen	XMEGBW
depends on the	bGFFEV
deplo	YNMG=J
deploy	ZLQMAJ
deploy ,	`NAEHQ
deploy , what	cSHLMM
deploy .	ZR@MJO
deploy . $	ZR@MJO
deployed	\\SEHEP
deploys	aHWHHK
depth	VHTSJF
depth in	`MFYJI
depth in this	`MFYJI
derfu	aHNUIH
derin	WSGHND
derst	[UCGJP
descr	^JRIEO
describe	dG]CHF
describe the	dKTIKJ
describe what	^N[BEH
described ?	cWCOMM
described ? $	cWCOMM
deser	^JOXHG
deserve	aLHWJI
deserve a	aLHWJI
deserve a medal	aLHWJI
deserves	\\JPVIH
desk	YKJXOE
detai	\\JTR@A
detail	\\GPTED
detail for	]HXFKH
detail to	fIEYJJ
detec	`SQLDC
detected	`VFJHL
detection	_NTKDC
detection gap	dLTIJK
detection gap :	`OVJOK
detection is	bJUHLJ
detection or	bVEJHM
detection part	`H\\ALI
detective	fJEZEK
detective work	fJEZEK
detective work .	dKD\\IL
detective work on	aLJUGM
devic	YPBMFP
devices	]VEFHQ
dged>	^QGKJS
dger>	_KVFKI
diagr	^FRRGC
diagram	^FTPCD
diagram on	aLKTLK
diagram on page	aLKTLK
diate	YNESPJ
dible	_KNQJL
dict>	ZHQGPH
did	eYIL5D
did anyone	cTIOMO
did it	aUGHJR
did it recover	aVEEHJ
did its	aGGYGJ
did its job	aGGYGJ
did not	YKNQBM
did not know	YFLQJP
did the	f[K8BH
did the vendor	dSGIKJ
did we	iW@BII
did we tell	aVEOOO
did you	\\K<YDL
didn'	YSJEMK
didn't	YSJEMK
didn't the	cRJLKK
difference	[RBPDM
difference .	^INUGH
difference . $	^INUGH
difference between	eTCJMM
difference to	[QDGJR
different	^PMBLO
differently	]HPGGT
ding>	W?RPSF
dip	^REHER
dip at	eRJLJL
dip at 0	eRJLJL
director	aVDEFL
director has	aVDEFL
directors	[GKJUL
disab	ZKPEJS
disable	YUGCIE
disag	VOVACL
disagree	VOVACL
discussed in	YKICKT
discussed in the	YKICKT
discussed on	aLKFWG
discussed this	aNGIET
discussed this in	aMLKHR
discussion above ,	YJAWJS
disk	YTBFPR
disk .	cKHHJT
disk . $	cKHHJT
ditor	ZPPOGG
dius>	\\PEHJP
dject	_KTHIK
dle	aMKJGS
dle_	aMKJGS
dled>	cLFZHE
dline	\\RSDNG
dling	aIDSLL
dlq	\\HYJQJ
dmin>	WDLBAU
dn't>	]JRNEN
dnesd	cIOJVI
dns .	bJFEJV
dns . $	bJFEJV
dns records	]OAEVG
do	ZQH?VA
do .	XLQDN@
do . $	XLQDN@
do i	bTHKKM
do it	ZHDWWG
do not	]TFDPH
do that	^JCI[F
do the	[QIGSE
do they	cXBHGO
do this	YP=AVJ
do this .	]GFDTL
do we	cRIG?I
do we have	dZ@OGM
do we keep	cTGOMO
do we know	kW@IJI
do we need	[OPLDO
do we page	aUGOKO
do we want	]HYHEO
do with	ZRGFJP
do with it	cIIGIT
do you	_KX?AK
do you have	`UFGKM
do you know	dWEKFM
do you mind	_HYJJM
do you remember	aVCFJM
do(	fLFJYI
do:	gLGJVJ
do:_	gMIITL
do]	lLKKSL
do]_	lLKKSL
do_	^MJKTJ
doc .	\\KFGRP
doc . $	\\KFGRP
docs	YFKNFT
docum	WIEVDO
document	WJHSEP
document is	YKTSHH
document is a	`MFYIH
document is missing	`OYHIL
documented	ZNDSKP
documented anywhere	bTHIIM
does	^ZBA?G
does 0	`UFOOO
does a	`OCITO
does anybody	bUFKKO
does it	aWCQDM
does not	[KQFFP
does not apply	ZGNIIR
does that	dTGHJH
does the	aW;HIE
does the 0	aWDLOO
does the proxy	aVGHGK
does this	^TJHCI
does this also	cSIIKK
does ⓒ	cYAOIO
does ⓠ	j[>HHL
does ⓠ include	cUGLMO
does ⓠ mean	hYAKIL
doesn	]KMJAO
doesn't	]KMJAO
doesn't say when	_KVJLH
doing it	aLKEWI
don't	YOZ=@K
don't get	cUFGHL
don't have	\\IFIOQ
don't match	`GYJDE
don't match the	`GYJDE
don't quite	dW@FGH
don't quite follow	aUEDGJ
don't quite get	aTFHIK
don't see	^UGLIM
don't tell	`JXFIK
don't tell me	`JXFIK
don't think	[D\\EKD
don't we	^F]GCM
don't you	`HYLIO
done	VCNMPQ
done !	^KDKFR
done ! $	^KDKFR
done ,	aJFUIP
done , both	aOIZJK
done .	\\@KVPF
done . $	\\@KVPF
done by	\\K>CYN
done by friday	aLHFUJ
done next	fKGIUK
done next week	fKGIUK
dor's	VJPMBO
double check	`IEHWM
double check the	`IEHWM
double checked	ZMBMHP
doubt	ZKJ==T
doubt that	ZKTGFL
dour>	aIGXHH
down for	`KVJJG
down>	VSJNGB
downt	[TDLOM
downtime	[TDLOM
downtime ?	aUFLIO
downtime ? $	aUFLIO
dr	[ROEGI
dr site	cSJIKK
draft	\\IJKVI
drafting	bKKITI
drain	YTKPGC
drained	[PRFFH
draining	`WCLGO
draw the	\\LQRIH
drawi	]LHKLT
drawing	]LHKLT
dread	aKKXGI
dreading	aKKXGI
drift	cHZFJL
drift again	aIWOKO
drift again ?	aIWOKO
drill	`G>UU?
drill .	ZGELVH
drill . $	ZGELVH
drive	\\IBAXP
drive the	aKIBXI
drop	[HY>MH
drop the	`FT@LG
drop the word	`JVIKJ
drove	aKIUKJ
dry run	aTGIMM
duce>	VFFOIR
duced	WPCMEQ
ducti	XNIBMQ
due	YOQ:[?
due 0	fHFEZD
due 0 june	aKDGWI
due date	^PVCJF
due date .	bIVFHJ
due friday	eLJIVG
due friday .	cMLJSK
due monday	cLIGVH
due monday .	cLIGVH
dule>	gKJKTL
durat	WIV=KP
dware	YTFHPL
e	UCFLRK
e'll>	`GFBVN
e're>	XPUIPG
e've>	[FKNGP
e.	\\KJHIT
e.$	\\KJHIT
e_	UIN?=U
e_c	YLQSIE
e_ca	aMLTLI
e_t	YHGEJT
each	[CVUEH
eadab	\\KTDFF
eader	]KSEAO
eadin	XGQOHK
eadli	\\RSDNG
eads>	[JY=?S
eaked	WVDEQJ
eakin	ZGCWIO
eally	[IEY?H
ealth	dUGJKL
eams>	[NHVGJ
eamwo	hIGYHH
eanin	XSCTMJ
eans>	^SLJEJ
eant>	YOPCFM
eanup	cLKHSL
eard>	VNKECL
eared	cGIIIU
earer	dIYBGF
eares	eKGYJH
earli	[SLHER
earlier	[SLHER
earlier ?	dVDCIM
earlier ? $	dVDCIM
early	^LOYCI
early .	_LQWGE
early . $	_LQWGE
earn>	\\TJIFG
earne	[OHTCL
earnt	aKH[JF
ears>	YOEUBI
ease>	]JO<UJ
easie	YIUOHD
easier	YIUOHD
easier to	aJZFHC
eason	^TBJFQ
east>	XIVEDP
easur	ZDSKBO
easy	iGE\\EF
easy to	gHD^FF
easy to follow	dJGXHL
easy>	cLUGJJ
eate>	gLFKUK
eated	\\IHATJ
eatin	eIIGVI
eatri	aKIXJI
eats>	bHYFGG
eatur	ZOLUJC
eauti	eHEZKL
eave>	[KG=QL
eavin	ZKEIJR
eb	cMLLTH
eback	aJGXHH
ebody	[Q;JKI
eboot	XOBQFO
ebugg	dKJVII
ebuil	\\VEJJH
ecaus	YMCGEN
ecial	gJGXJI
eciat	jJHXHG
ecide	]RO>IN
eciev	`IWFHJ
ecifi	[HPEEU
ecise	YOSFFM
ecked	XNBIJQ
eckin	\\NFFWI
eckli	\\OSIJF
eckou	WMUELE
econ>	WFCIRV
ecord	WKDJPR
ecove	WMCSDM
ectio	[KYL:F
ectiv	\\JUMHJ
ectly	YOOQJF
ector	WTAKOQ
ed	YPICFQ
edal>	eJGYIH
eded>	YNEMDR
edge	ZUFGTE
edge or	aUGIHK
edged	^QGKJS
edger	_KVFKI
edi	aUGLML
ediat	YNESPJ
edibl	`JMUGH
edis	aUGLML
edit>	ZMLWHH
ednes	cIOJVI
edule	[RFDSO
edure	XLXCII
ee	ZQABQL
ee's>	cKKUIJ
eeded	YNEMDR
eeds>	^GS=LN
eekly	XKXJHC
eelin	cKJHIS
eels>	_HYCJG
eemen	aLFJIU
eems>	XPNCHL
eensh	^DYDIL
eepak	YRBJUI
eeper	`JXFGH
eerin	[EFNUL
eers>	ZKM[BI
eetin	XM?MNL
efaul	]DQK?O
efens	`MUHJH
efer>	_J[DHD
effect .	ZETFFN
effect . $	ZETFFN
effect was	YHDHPN
effect was delayed	YHDHPN
effor	gLHYKJ
effort	gLHYKJ
eful>	]II[BF
efuse	^JYFKL
egal>	XOAHVQ
egan>	ZKK@HS
egend	_HYMEI
egist	^HGGUO
eguar	`JVKIJ
egula	XSCAUJ
egun>	eLJJTJ
ehind	]RK?BO
eiko>	aIGYII
eithe	]OJGCS
either	[LKHES
either .	aVDLMM
either . $	aVDLMM
either way	\\PDHGU
either way .	`EEGIW
eived	\\OKFIS
ek's>	]MOJUH
ekly>	XKXJHC
el	YH<VNK
elaborate on	aWDOKO
elate	[RA@BS
elaye	XPF@KJ
ele	XK?SSE
elega	aOHXGM
elen	^KBLSH
elena	]J?JVF
eleph	ZQFJGU
eless	YEKVKE
elete	ZIVDPJ
eleti	dG[OHM
eleva	ZIREBT
eliev	[PRQ@I
eline	XIWKAI
eling	cKJHIS
elive	WQEDQF
ellar	bKIWJI
ellen	^INVHG
ellin	XIWFJH
elong	eHXDJK
elped	_FBSHO
elpfu	_HKZIF
else to	aJHIVI
elves	aMHHJT
em	WOUFDJ
emain	[SBBUG
emark	]IOUKH
ememb	XLLIDS
ement	XMK@SQ
emerg	\\QGKMM
emergency	\\QGKMM
empty	ZFTCLO
emsel	aMHHJT
en's>	^PFVJJ
en't>	[SICFN
ena	_KALSH
enabl	^KOGSH
enant	YNP=FK
enaさ	\\MCOSI
ence>	XOSK5H
enced	YJWJIE
end .	YFGFTP
end . $	YFGFTP
end ?	bQLFCM
end ? $	bQLFCM
end of	_OGETI
end of the	`FLFRK
enda>	eIDDZG
endar	YLLDPR
ended	XPEOEU
endix	VMODBQ
endly	\\IEJES
ends !	j;8c?H
ends )	\\IJNIR
ends .	X/N>FZ
ends /	`JYFFG
ends 0	XNHTDK
ends ?	rSO4G=
ends d	URO?EO
ends e	VS[0HG
ends g	YRLCRM
ends i	aICEIU
ends k	[HGBDX
ends m	YPFGIT
ends o	VGI>NQ
ends r	ZRQ8PA
ends t	VRD>IS
ends u	YSFGQG
ends w	]QECSH
ends y	YNK@PM
ends ⓐ	YKAMIS
ends ⓚ	\\I@@RR
ends ⓠ	_FP>CQ
ends ⓤ	\\HKKLO
ends ✨	bLKWMK
ends 〜	[JGNHQ
ends い	VHIHCL
ends う	bNR:FH
ends か	hNK4AM
ends く	YKPESH
ends け	eSJJKK
ends し	[HONCN
ends す	]>PKCQ
ends た	aG?JHV
ends で	ZDX7PE
ends と	_IREGO
ends に	VGUAHM
ends ね	YIGJBR
ends は	`JYJFD
ends み	fGCAEX
ends む	aKECGW
ends も	bLUIIK
ends り	\\HEHHV
ends る	\\BKGJN
ends わ	^JGEVI
ends を	_JXFHI
ends ん	YINICS
ends ー	[FAMCS
ends 了	`KGFHU
ends 加	bKIITK
ends 動	cJWHII
ends 認	dKGFVI
ends 🎉	cJHXHH
ends 👍	\\IEJFT
ends 👏	hIFYGH
ends 🙌	eJGYGH
ends 🙏	[KHWII
enera	XIRACR
enger	YNDSHH
engineer	YLDXGK
engineering	ZHHPUH
ennes	bMHTLL
ense>	ZDUEEQ
ensho	^DYDIL
ensiv	`MUHJH
entag	\\OPEKH
ented	ZNDSKP
enten	^ITHAJ
entio	XHTBFK
ently	[EIECX
entry	WUKA<J
eone>	WPAIPJ
eople	XPMNBM
eouts	\\UCEOJ
ep	ZOEGPP
epak>	aKGFVI
epara	]NUDJH
epare	aIHOUI
epari	fGAA[F
epart	XEMTKR
epeat	XUKCGN
epend	XMEGBW
eper>	`JXFGH
ephon	ZQFJGU
ephra	[EPGNO
epic	cIGFWL
eplac	XEPFMQ
eplay	[QBXKG
eplic	WXKAIG
eplie	aHEFJV
eploy	YNMG=J
eply>	^JHPXG
eport	VO:GTP
epted	^IJHGU
epth>	VHTSJF
er's>	UWOKFC
erall	dJZCIE
erate	YISCEP
ercen	ZNRKPD
ercha	ZIBGOO
erci>	aLGVJK
erday	ZLGKET
ere	]GKDCW
ere's	WGYCEJ
eren'	[RPFHH
erenc	ULIQ@M
erent	^NMALP
erest	YRBAJS
erfec	`IKTKH
erful	bHG^DC
erge>	[G[GJE
erged	YKF@CT
ergen	\\QGKMM
erhap	ZNREKK
erial	WFGSMO
erify	_IIKWG
ering	VOOIRA
eriou	dMJWIJ
erity	ZNWEFI
erlap	ZFJCBT
erloo	dSIOKO
ermed	YNESPJ
ernal	ZQO<?P
ernoo	^MEFRP
eroic	aKFXII
erpt>	aFREDO
err	ZSELMO
erraf	eJHJUL
erred	bJGGWI
errif	bLIWJI
error	YQDB>N
error ?	`UFIFO
error ? $	`UFIFO
error before	eSGLLM
error before the	eSGLLM
error rate	bVEHOO
ers	]NAJHS
ers_	aLDJIS
ersed	_KUJJI
ersib	_JVJJI
ersio	]OLAHK
erson	[KQSCJ
ersta	]TCNKN
ersto	ZMNCEO
ert	ZHRDQK
ertai	aVFOMO
ertif	[PBEVN
ertin	cLKLUJ
ervab	aLHKUJ
erve>	ZNFUNG
erver	XSCFMP
ervfa	aKGGGU
erwis	\\JUDGM
erybo	aLKTLK
eryon	aHGUJH
eryth	[JOVFG
erywh	ZVMGFG
erの	YTFJMK
es_	cKIIJS
escal	[PEPLL
escalation	XSJHND
escri	^JRIEO
esday	]GNDWL
esent	XJMBRN
eserv	[JOXLF
eshol	YMNCJG
esigh	aKGWJJ
esn't	]KMJAO
esolv	ZHDCPQ
esome	hIHXII
espec	jIC_DF
espon	^OJWBD
essag	YQDHLK
essed	bGH]FD
essio	VMER@R
essiv	kKIZHE
esson	\\HYIGB
essur	_HGPIO
estar	WX>HMR
ested	]V;?HT
ester	ZLGKET
estig	`LGFXH
estim	[QCGGQ
estimate	ZPDJGS
estimate of	ZPDJGS
estin	XDICTQ
estio	YY;GPP
estly	dLIVJK
esty>	eJEXLJ
et	[ICEVO
et's>	_GYAR?
eta	YXACQH
eta ?	`WCLFO
eta ? $	`WCLFO
etail	\\JTR@A
etect	`SQLDC
eted>	[IQGKR
eteen	\\JNXFG
etene	]HSJHS
etent	ZGBLRP
etes>	_GXJJK
ether	ZUJMFD
eting	XHFMMM
etrai	_IXHHH
etric	ZOPHNI
etrie	]NJNFR
etry>	UDLKNM
etter	XCJSFI
ettin	\\M8XNK
etwee	[S@SGG
etwor	UM=PLQ
eu region	XHMIFT
eu region .	XHMJGT
eutra	_JWLEO
ev	\\NRENE
ev0	\\NVHEG
evant	ZIREBT
evel>	XFOREM
even	[KK\\BF
event	^FZECI
ever	YRHTGM
ever>	WILMAO
evera	bTHOOO
everi	ZNWEFI
evers	bIXJGH
every	ZHEUJN
everybody	aLKTLK
everybody else	\\PFUKH
everyone	aHGUJH
everyone .	gKHYFG
everyone . $	gKHYFG
everyone who	gJF]GE
everything	[JOVFG
everywhere	ZVMGFG
everywhere .	_JWGJI
everywhere . $	_JWGJI
evice	YPBMFP
evide	ZW@TDJ
evidence	YV@TEJ
eview	\\AF=SP
evisi	dKFHJU
ewall	^KFLVK
eway>	YFHIQP
ewed>	^KDEJU
ewher	YOI@PB
eword	]HX>EJ
exactly	ZJBUDO
exactly the	`KHTIL
exactly this	cJJJLS
exactly this in	aKFFKV
examp	\\FIQLB
example	\\FIQLB
example .	ZIVGGG
example . $	ZIVGGG
example for	cMHVJK
example of	cMITLM
excel	^INVHG
excellent	_INWHF
excellent .	cLFXKK
excellent . $	cLFXKK
excellent analysis	bID[LE
excellent analysis .	`IHXLH
excellent summary	ZJSLHH
excellent summary ,	`KZ@KJ
excer	aFREDO
excerpt	aFREDO
excerpt ,	bLUJKJ
excerpt , move	bLUJKJ
exemp	cLKVJI
exemplary	cLKVJI
exist	[QRIIJ
exist in	aUFEHJ
exist in the	aUFEHJ
exists	XLWGBJ
expect	[RFHSG
expect a	^LPGTJ
expect the	eVEGEM
expect to	dLKITJ
expect to finish	dLKITJ
expected	\\QBFGW
expected .	\\KEJDT
expected . $	\\KEJDT
expir	[NPIFC
expired	ZMSGDG
expla	^IOWDK
explain	]NSFBC
explain ?	dTFKIM
explain ? $	dTFKIM
explain it in	_F\\LEM
explain the	YOSFJH
explain what	cVDIGK
explained	]G=UDN
explained .	cJC\\HF
explained . $	cJC\\HF
explains the	YNCGGV
export .	YJSDDM
export . $	YJSDDM
ext	[OGOUL
extbo	bKGWII
exten	XMCDPT
extension	aLGKVJ
eっ	aVFOMO
eって	aVFOMO
eってど	aVFOMO
eに	^KDFVL
e確	[ICMGV
f	YOB<PN
facil	[GAMQM
facilities	YHDONO
facility	aMFLWM
facto	^JUJIN
factor :	bMSLLK
factors	eH]CED
factors .	aGXFHI
factors . $	aGXFHI
facts	YGRSLF
factual	aMFZKI
factual ,	aMFZKI
fail	\\XRBDI
fail over	dWBGFI
fail to	cTGKIM
fail to see	cTGKIM
faile	XORHHK
failed	XORHHK
failo	YTHGME
failover	ZVCIOE
failover automatic	cTHOJO
failover automatic ?	cTHOJO
failover drill	aLJFVI
failover page	aOIOVL
fails	XQCFPQ
fair	XHLGQP
falls	aSIFMM
fan	ZKNEPP
fana	ZKNEPP
fanta	gKJXKH
fantastic	gKJXKH
far	VFLAHP
far .	\\GGUGN
far . $	\\GGUGN
far as	YMHAPP
far as i	YMHAPP
fast	`GE`FB
fast !	XJKUPE
fast ! $	XJKUPE
fast ,	cLF\\JI
fast this	`IEXJI
fast this was	`IEXJI
fault	]CQJ>O
featu	ZOLUJC
feature	ZOLUJC
feature flag	XOKSFG
fect>	VIPKMF
fecte	WGKRHO
feeli	cKJHIS
feelings	cKJHIS
feels	_HYCJG
fegua	`JVKIJ
fell	_GWFKM
felt	aLGXKK
fensi	`MUHJH
ferre	bJGGWI
fessi	gKJWJI
ffic>	XOH?DO
ffice	ZQ@QFO
ffort	gLHYKJ
fi	]GF@RN
ficat	[PBEVN
fice>	XKCQGO
figur	\\JNAAV
figure	YJWBDO
figure 0	`JXIGK
file	^HAA]J
file .	XSPBEJ
file . $	XSPBEJ
file ?	]GZDGO
file ? $	]GZDGO
file a	gKGKWJ
file a ticket	fLHLVK
file the	fIDIZF
file the ticket	cLGKTM
filed	]B>I]C
filed a	[HEHQN
filed ⓚ	aKFFXG
fill>	]HCRVK
filte	ZUCMDK
filter	XUCODL
find	WJ<ISS
find it	\\TF?EP
find it in	aUGIMM
find the	YPEOMN
findi	^OIYGE
finding	^OIYGE
fine	WC?IFX
fine .	WJMCHR
fine . $	WJMCHR
fine for	[GFCGV
fine with	]IEEDX
finge	^JIWJI
fingers	`LIYHH
fingers .	`LIYHH
fingers . $	`LIYHH
finish	YNQHSG
finish on	dLKITJ
finish on friday	dLKITJ
fire	\\X@OSO
fire ?	`VEOMO
fire ? $	`VEOMO
firew	^KFLVK
firewall	^KFLVK
firm>	\\NA>TN
firma	XFTHSK
firme	]MKFKQ
firmw	]OGDOT
firmware	^OGDMU
first	WLRRDI
first ,	[L[EFF
first ?	]RLFHO
first ? $	]RLFHO
first call	aIEFGV
first sentence	_HWJKI
first sentence .	_HWJKI
first time	YHHEEW
first use	_LXFGI
five whys	bI[BFG
five whys stop	`JXFHH
fix .	\\CMHNM
fix . $	\\CMHNM
fix ?	aVGLFM
fix ? $	aVGLFM
fix is	[LQJGO
fix is in	aKFKJV
fix it	\\RFKSM
fix the	YO];DB
fix the date	`K[EDI
fixed	[J:GG\\
fixed in	_LHDIU
fixed in 0	aLIGIU
fixin	]GNGWF
fixing	]GNGWF
flag	WPPC9I
flag ?	]KUKGK
flag ? $	]KUKGK
flag at	aXCOOO
flag such	_KUFGJ
flag such a	_KUFGJ
flag was	XRGFAM
flaky	dMCJYJ
flipp	ZJUDKM
flow	XKSOLG
fo	]MBGQR
focus	aJHWII
folder .	bLKHIT
folder . $	bLKHIT
folks	]G@XRC
folks ,	_IDPXI
follo	VM?PPI
follow	XN@RRG
follow -	[GGDWN
follow - up	[GGDWN
follow .	ZMD]CH
follow . $	ZMD]CH
follow this	_WADMH
follow up	fIEGYK
follow up with	eJFJZI
footn	cKVFKI
footnote	cKVFKI
footnote .	`MXHIL
footnote . $	`MXHIL
for	SC<ZUG
for .	YGPR>M
for . $	YGPR>M
for 0	Z=X7LQ
for 0 hours	bE^HFO
for ?	cSHLKM
for ? $	cSHLKM
for all	ZITKNE
for all regions	dMGLUJ
for an	XK@YCU
for asking	`HJZHH
for asking the	`HJZHH
for being	`JFVKI
for being so	`JFVKI
for completeness	]HSJHS
for completeness :	aKFJJU
for consistency	`JUGGK
for context	\\MNIBO
for context ,	\\O@PER
for context :	\\JQDIN
for everyone	]JBYNH
for everyone .	cJCZHI
for finding	bIFYGH
for half	YIQBFN
for including	fKJVIH
for including the	eKKUJI
for it ?	`HYGLL
for it and	aMCL[I
for jumping	aLJYIJ
for jumping in	aLJYIJ
for me .	XGIMCS
for me :	aKIIUI
for next	dMFJWL
for noticing	]IDRKN
for noticing the	aLHVJI
for now	ZHMPJL
for one	`JYHHI
for other	^LGUNK
for sharing	\\ODYFI
for speaking	bMKWKJ
for speaking up	bMKWKJ
for staying	gLHVJJ
for staying on	cLKWKH
for taking	gKFZEJ
for taking the	fKHXFK
for that region	eMSLLJ
for the	UM=_X>
for the calm	gMITLK
for the fast	cKIUKI
for the four	aKEOYM
for the late	aVIOOO
for the missing	]JMHRK
for the new	XNKCLM
for the night	cMJWKI
for the old	cVEBFI
for the on	dIE\\GD
for the other	ZRNLOE
for the patience	aKLWHI
for the quick	_KFZ>C
for the record	^GJLHS
for the rest	^KIXII
for the second	YQEFKO
for the tip	`HE[HG
for the vendor	VQOABS
for this	WNX?OL
for this ,	\\LAMVD
for this .	WQXALG
for this ?	YMSK@O
for this item	]OWHEJ
for this one	[HSFKH
for us	[M?CKU
for us .	\\NEDRP
for what	[KFDNQ
for what it's	[LHDOP
for writing	XLHTHD
for you	aGGEXH
for you .	`IHHWH
for ⓚ	_HXEGH
for ⓜ	[HEPQM
for_	ZJGDJV
fores	aKGWJJ
foresight	aKGWJJ
forge	ZHPQRI
forget	ZHPQRI
forgi	dSIKKL
forgive	dSIKKL
forgive the	aTILKO
forgo	dIYCFI
forgotten	cLTJKK
form .	ZIHGOR
form . $	ZIHGOR
form>	_KBJSM
forma	WGX?DI
format	ZJYEIG
formatting	`JVFFJ
fort>	gLHYKJ
forty	eID\\IH
forwa	YKISQG
forward	[MJEWH
found	[RCR;G
found it	[PJH>O
found it .	YOCMCM
found it below	YGNIEP
found out .	`IVEIJ
found the	bJ@\\CA
four pages	_JYIHL
fourt	\\QSFHH
fourth	bJXFJH
fourth paragraph	aIXHJH
fourth paragraph .	_KVKMJ
fr	aKHHSN
fra	eLHJUJ
fra-	eLHJUJ
frami	aLGVJK
framing	aLGVJK
frank	[KHNGR
frankfurt	[KHNGR
free	[MOIRI
free accounts	aVEFIJ
frida	cEEKQK
friday	bFFJNP
friday $	dLEJ[I
friday ,	dJBBZE
friday .	aFGLPL
friday . $	aFGLPL
frien	\\IEJES
friendly	\\IEJES
from	T[,<MT
from 0	[TJ=LI
from 0 .	WQCHON
from ?	gUFKHM
from ? $	gUFKHM
from last	YFDBWM
from leave	aLGKVJ
from me	[IFSQD
from my	\\GLFKR
from my side	^KNFGR
from now	aF\\ECI
from now on	aF\\ECI
from our	[SAHCS
from our side	ZOEIFT
from outside ?	cTGKHM
from the	VR<8D\\
from the 0	aLJOXI
from the audit	_KGDIU
from the billing	YOJBBS
from the review	]HREOQ
from the vendor	ZTFFAU
from this	cHGYJG
from ⓜ .	VBFJNJ
front	]HNIUM
frontend	cKGIVM
frontend folks	cKGIVM
frontend folks ,	cKGIVM
ften>	_MYHJK
ftern	^MEFRP
fting	bKKITI
full	VRKQBN
full disk	cKHHJT
full disk .	cKHHJT
full of	aKFVIK
full rebuild	cUFJGO
full rebuild ?	cUFJGO
full restore	[LFASU
full stop	`JVGJJ
furt>	[KHNGR
furth	ZESEBQ
further	ZESEBQ
fuse>	dIYCDG
fwiw	WOK@AQ
fy	`OIJDQ
fyi	bGF==]
fyi $	aICEIU
fyi :	_INIFT
fyi : the	^INGHS
fyi the	bIGGHU
fyi the same	aJFHFW
fyi:	cMIMJS
fyi_	[GMBGQ
g	VK>IPK
g_t	aOHLXG
g_th	aOHLXG
ga	\\RCHUI
gain>	WY>QCN
gains	ZFQFOM
game day	YGA]PC
gap	WFOPRM
gap :	`OVJOK
gap : there	`OVJOK
gap in	YGFRSG
gatew	YFHIQP
gateway	YFHIQP
gateway .	YOSCGL
gateway . $	YOSCGL
gateway was	\\ODQDX
gave	YOEUPF
gend>	_HYMEI
genda	eIDDZG
gener	ZGTJCO
generated	bJGHIU
gered	aTGLIM
gest>	[KXIH@
get	[Y8AU?
get rid	_IZEFG
get rid of	_IZEFG
get the	^NCEWH
get the numbers	cLDGXH
get this	`Y>HEG
get this paragraph	aTIHHG
gethe	ZPNVFH
gets	XWGDUF
gets paged	aXBIEO
getti	bIEXII
getting	bIEXII
gger>	[PV>?I
ggere	aTGLIM
ggest	\\GOGCS
gging	aIFZOE
ghout	XIOTBE
ghtfu	bKJUJJ
ghts>	YRFIRM
gi	ZQ@FEP
gin	ZPCFEP
ginee	XGEVRG
gins>	\\LYIHJ
gistr	^HGGUO
give	\\NLCSJ
give it	bKXHEH
give the	cIVJJK
give the roles	aMTJLK
give>	dSIKKL
given	\\RSD@G
given here	hUFKJL
given here .	hUFKJL
gives	XVEFEO
givin	\\ILDRH
giving	\\ILDRH
giving this	bKIGUJ
gj	`HDZGG
glad	fJFYHI
glad the	aGEZEH
gloss	YISLHG
glossary	YISLHG
gnal>	YFPOIP
gnatu	[MFJUL
gned>	YHFMLS
gning	iJFEYF
gnore	[NDLHV
go	^OQSK8
go .	\\HNRID
go . $	\\HNRID
go one	_JXEGH
goes	ZRP@NL
goes to	XSTENF
goes to the	\\IYEJF
going	ZIGOTJ
going to	`O@MWG
gold	iHB_CC
gold .	gKD\\FF
gold . $	gKD\\FF
gone	XKNG@Q
good	TKO4TM
good ,	XPL?UC
good .	VOI=OL
good . $	VOI=OL
good call	aKHVFK
good call to	aKHVFK
good catch	\\JGGVI
good example	aOGXKL
good example of	aOGXKL
good from	[LBCJR
good job	fHA`DE
good point	\\PCCUN
good to	[HQ?@W
good to have	`LTEHF
good to know	dDCB@X
good to me	`IGGHU
good to see	eKF[JE
got it	WICKSM
got it .	YJDOCP
got the	\\NEBKR
gotte	cLTJKK
grab	cLGJWG
grade	YSBOOM
graf	ZKNEPP
grafana	XLSDHO
gram>	^FTPDD
graph	VEYK@O
graph ,	ZHHUJM
graph ?	bD`CCM
graph ? $	bD`CCM
graph come	ZIGUFO
graph come from	ZIGUFO
graph is in	[GLIIR
graph shows	WPJMEK
graph were	ZHIJHT
graph were taken	ZHIJHT
graph yesterday	ZHHHPS
graph yesterday .	ZHHHPS
graphs	ZJTRHI
grate	cNGWII
grateful	gLIWII
grateful that	eLKTKJ
grati	YMEENO
gratu	fKJUJJ
gre	_PGTKL
great	dLNSH<
great .	bHKWHI
great . $	bHKWHI
great catch	dLEZGK
great catch on	aLFYGK
great detail	bIIULM
great idea	\\HKRQK
great job	fIB\\JK
great to	`INTHG
great to see	aJHXHH
great work	`LOWJJ
great work .	bGFYHI
great write	_QQ?QJ
great write -	_QQ>QJ
gree>	[JUA=R
greed	\\GK>SL
greem	aLFJIU
green ?	aUFLMO
green ? $	aUFLMO
group	ZIFRWL
guard	]HRIEP
guard in	`KWJIH
guous	`MVKLI
gure>	YJWBDO
gusta	aIDZHJ
gの	[IGGRT
ha	XIDNFW
had	YQHH7S
had a	ZMKL?O
had a drill	aIHVIJ
had access to	`VEKKO
had already left	\\HMFHS
had already restarted	VMUAIK
had no	WDVFJN
had no signal	_KGOLQ
had the	[PCDFR
had the impression	aIKGGU
had the same	^FN6;U
had the wrong	YNGFMQ
had this	`MVKII
had to	\\SKBIF
had to read	`MVFKH
half of the	ZOXDEK
hall>	XHTJQL
hand	WN>QUO
hand .	XRCODP
hand . $	XRCODP
handi	dLJJTJ
handing	dLJJTJ
handing this	dLJJTK
handing this one	aLGGWI
handl	`L?XQG
handle	cOEHVI
handled	cLFZHE
handling	aIDSLL
handling .	eMLTKL
handling . $	eMLTKL
handover .	[JOHHO
handover . $	[JOHHO
hangi	YIFRTF
hangs	_KVIHH
hank>	]JLSJI
hapea	iKGXIH
happe	YNF?<S
happen	ZUBFER
happened	YKM>?P
happened at	cWCLJK
happened at 0	aWCLJK
happened before	bYCLOM
happened between	`VEJMO
happened between 0	`VEJMO
happy	\\F=VMK
happy that	`JHYGH
happy the	`KHXHH
happy to	\\JFSUF
happy to see	aLLULJ
happy to take	aLHHWI
happy with	ZGEGGV
haps>	ZNREKK
hard	XCZFII
hard question	`HJZHH
hard to	XLWEDL
hard to follow	_KWFGK
hard>	YHSKIR
hardw	YTFHPL
hardware	YTFHPL
hardware ?	cUGLHO
hardware ? $	cUGLHO
hare>	[M@?YO
hares	aUEEJM
harin	\\ODYFI
has	WTH6ET
has a	ZSCRFL
has accepted	cJHIGU
has accepted the	cJHIGU
has already	aIXGHH
has already passed	aIXGHH
has anybody	aUHGJO
has anyone	bUFLHM
has been	YOACIT
has been running	ZIKBKT
has it	ZPBJGU
has no	]DZ@HG
has no legend	`HWLLL
has seen	aHHIIU
has since	ZNCJFS
has since been	ZNCJFS
has the	XQT?HJ
has this flag	WKNBNQ
hase>	eJFGWH
hash	YKNKSF
hat	^NAWFK
hat tip	dLHWIJ
hat tip to	dLHWIJ
hats	iIGYHH
hats off	iIGYHH
hats off to	hJHYHG
have	Sb/QKV
have a	]RHDPK
have an	YMI?>Y
have an alert	WPC@CY
have any	bVFKEL
have been	XR8SCU
have been the	ZKDENQ
have begun	dMKKSK
have begun the	dMKKSK
have caught	cUFLEM
have caught this	cUFLEM
have found	aHEZHH
have it	aKMETG
have it tomorrow	dMJKSL
have missed	aUFDIO
have no	YRC@KR
have nothing	ZK>NMN
have nothing to	YC?NNO
have noticed	cUFKGM
have read	\\LDS?N
have read a	cLIWLH
have read it	aIHEGV
have seen	[VEMDI
have started	bJIKVI
have started on	`LKOXI
have the	^IY9MD
have thought	eHEZFJ
have thought of	eHEZFJ
have told	cLJVKJ
haven	]QHJKS
haven't	]QHJKS
haven't seen	aVEOOL
haven't seen the	aVEOOL
he'll	cMHGVI
he'll take	aMHGVI
heade	^LWGBF
header	^LWGBF
header .	eHXKFD
header . $	eHXKFD
headi	eJXEHH
heading	cKWFII
heads	[LGOCY
heads -	[LBQHU
heads - up	[LBQHU
healt	dUGJKL
health	aTGLLM
heap>	_IUHKK
hear	`W@DEO
hear the	aUHJMO
hear the reasoning	aUHJMO
heard	VNKECL
heard the	WENICM
heard the same	WENICM
heck>	bAB3]G
hecke	XNBIJQ
hecki	\\NFFWI
heckl	\\OSIJF
hecko	WMUELE
hedul	[QFCUO
heers	]IOVGF
heet>	ZJMUSF
heir>	YHQKGP
help	]NXGBH
help .	]HQHJN
help . $	]HQHJN
help to	bGWKHH
helpe	_FBSHO
helped	_FBSHO
helped !	`MH[OK
helped ! $	`MH[OK
helped a	]LAMFP
helped a lot	]LAMFP
helpf	_HKZIF
helpful	_HKZIF
helpful .	\\GPWGI
helpful . $	\\GPWGI
hema>	WMSBBM
hemse	aMHHJT
hence	aJHGGU
hence the	aJHGGU
her	WJBNAX
here	T@b>GF
here $	ZKZAHF
here ;	`J[FHF
here ?	_E_D?K
here ? $	_E_D?K
here in	cKHKLS
here is	YGPRDC
here it	XPBKGS
here'	WGYCEJ
here>	XROH=Q
hero	gIG[GF
hero of	fIHXHI
hero of the	fIHXHI
heroi	aKFXII
herwi	\\JUDGM
hese>	URT>>F
hethe	]VGBJH
hich>	ZSOHGG
hidde	dJXFJH
hidden	dJXFJH
hidden in	dJXFJH
hidden in the	bKWGKI
hift>	]KIXIL
hifts	[MFKVF
high	YKGLFS
hile>	WGGRHU
him	YISJSE
him .	cMGKVL
him . $	cMGKVL
him ?	cIWKJK
him ? $	cIWKJK
hind>	]RK?BO
hing>	YQTO<H
hings	XVIIHH
hink>	]JPFEO
hinki	]KF[FF
hive>	[HHIOT
hoeve	^OBWOG
hold	XTPFBI
hold>	YMNDHG
holds	YT?DLQ
holds ?	dUGLJM
holds ? $	dUGLJM
hole>	WQRLBJ
holid	[LBVEO
holiday	[LBVEO
hones	[IDZLE
honest	WMLMMG
honest .	XFAOOO
honest . $	XFAOOO
honestly	dLIVJK
honesty	eJEXLJ
horou	WIULCF
hors>	]KFTJQ
hort>	[DMHOQ
horte	ZG[CDM
hospi	XUEBNN
host .	YGGJOL
host . $	YGGJOL
hosts	WMIDIR
hough	YMQFFP
hould	^NQGGH
hour .	YIVMPE
hour . $	YIVMPE
hour ?	cUFLIO
hour ? $	cUFLIO
hours	ZJJR?N
hours ,	VQJKCU
hours .	XMPQEK
hours . $	XMPQEK
hours ?	XE]HDO
hours ? $	XE]HDO
hout>	\\GPYCC
houti	cJJVJL
how	]ZES7?
how ?	`UFOKO
how ? $	`UFOKO
how about	hAdJBL
how about a	cGZJJL
how about ⓠ	bF\\LKO
how calm	eJFYGJ
how come	dTGLKM
how come the	aUFOKO
how did	_QHLIK
how did the	dZ?GOO
how did you	\\PEOOO
how do	gZ@CHK
how do we	cTGLLL
how does	bUGLJM
how fast	dKKVHI
how fast this	`IEXJI
how i	YGDNIT
how i remember	[IFFJV
how i'd	aKGXHJ
how i'd like	aKGXHJ
how long	`XECLG
how many	aVFALG
how many were	`VDLOO
how much	WWEBEI
how much money	`LVGII
how quickly	`GKXKJ
how the	_WIC:G
how the lock	cUFLGM
how the numbers	\\MTFFK
how these	bSHLLM
how these are	bSHLLM
how this	aUDMFE
how this was	cSJHLK
how was	eX@EII
how was the	aUELKM
how we	[DYEBF
how we found	`IVFJJ
how you	ZT?VAE
howev	`KVFKJ
however	`KVFKJ
however the	`KVFKJ
hown>	[GIVHM
hows>	WMONBL
hrase	]HSDMO
hread	VBGQPO
hresh	YMNCJG
htful	bKJUJJ
huge	gJFXII
hursd	eKJFUL
i	RU2KVS
i agree	[GPBCQ
i agree with	[GQCCP
i am	XV=KTL
i am blind	bUGOMO
i am testing	`JKKSJ
i appreciate	eJD]HF
i ask	eWDDFL
i assume	]SEEFQ
i assume the	aUGJGL
i believe	WNUKCG
i believe the	_GWEGK
i can	_RAPRD
i can do	bHEIWH
i can take	bMLJVJ
i can't	\\UDFFP
i checked	YAL@IR
i checked with	\\JEHQS
i could	[OHZDC
i could not	aVEHMO
i do	]UKDFG
i do not	cUFDIH
i don't	YWGCFL
i don't get	bTHHIL
i don't have	\\IFIOQ
i don't quite	dW@FGH
i don't see	^UGLIM
i don't think	[D\\EKD
i double	ZMBMHP
i double checked	ZMBMHP
i doubt	YGREBO
i doubt that	ZKTGFL
i fail	cTGKIM
i fail to	cTGKIM
i felt	aLGXKK
i follow	dUEKGL
i found	ZHOJDP
i found it	YENHDP
i get	cVJHIH
i get this	`SJHIH
i got	ZLINSG
i had	ZJEFKS
i had a	aJCHKW
i had the	]LE@LU
i had to	bMVFJH
i have	ZT@NXO
i have a	\\QFJRL
i have begun	dMKKSK
i have nothing	ZG>NNO
i have read	\\LDS?N
i have started	bJIKVI
i have the	ZEQCSI
i haven't seen	aVEOOL
i know it's	YIRSLE
i learned	eKGXIG
i learned a	bLHVJI
i learnt	aKH[JF
i like how	aLJXJJ
i love	hFGYGI
i love about	fKJVJH
i may	_SHHJO
i misread	YFJEBS
i misread that	XHNGEP
i miss	cFWEII
i miss the	`GTJKL
i must	[VCPHJ
i need	ZUEIQM
i overlooked	bSIOKO
i overlooked it	bSIOKO
i owe	YFDIRO
i propose	aLXDHG
i read	[S>YBE
i read the	_QIPJK
i read this	`WCOIO
i remember it	]C=BNT
i saw	ZN<NEV
i saw the	\\NEQLS
i see	`\\9@BO
i see an	dRILLM
i see the	]UIJHM
i spoke	aLGKVJ
i spoke to	aLGKVJ
i still	YKBDEV
i suggest	`JYFIG
i take	[KGJWH
i think	_FLIKR
i think the	gKXDHH
i think this	^HR=FM
i think we	aHZJJD
i think we're	`LXJKI
i thought	bTGKMM
i understand	`NQFFI
i understood	cIEbJE
i volunteer	dJKJUI
i volunteer for	dJKJUI
i want	_KDSOH
i want to	_KDSOH
i was	YPGG@P
i was dreading	aKKXGI
i was in	`JLMHQ
i was on	[FGGKU
i was the	^ECBHX
i will	bHCH[C
i won't	aHFIIU
i would	_OVDB@
i would expect	]IYIJJ
i would link	]IYFJM
i would never	cKGXJM
i write	\\JBWGM
i'	aKRIQI
i'd	eRXEE6
i'd add one	`GVLJM
i'd be	iXCBEC
i'd be curious	dSJKLJ
i'd be interested	dVEGHF
i'd change	_IWFLL
i'd drop	bHXKLJ
i'd drop the	bIXKLJ
i'd like	\\TATND
i'd like to	[TATNE
i'd say	`HWJGM
i'l	gLKJTK
i'll	vD49h9
i'll add	eLKLSL
i'll add the	cMIKWI
i'll ask	cMLKSK
i'll bring	dMLLTL
i'll change	aJJDWI
i'll chase	bMKKUJ
i'll chase them	`OOOXH
i'll do	iJFDXH
i'll do it	fJIFVJ
i'll file	aOIOWL
i'll file a	aOIOWL
i'll fix	eHDJZE
i'll fix the	cJCH[E
i'll have	aOOOTK
i'll open	dLHJTK
i'll open a	dLHJTK
i'll own	cOJO[J
i'll set	bLHKVK
i'll set up	`MKOWK
i'll take	kLIGUJ
i'll take the	eKIGWI
i'll take this	fMLKSK
i'll test	aLIKWH
i'll test it	aLIKWH
i'll update	dLIHUJ
i'll update the	dLIHUJ
i'm	WS>:XN
i'm drafting	bKKITI
i'm fine	\\JFHIU
i'm fine with	\\JFHIU
i'm going	jJFIVJ
i'm going to	jJFIVJ
i'm impressed	bMJWKH
i'm impressed .	aMJVKH
i'm missing	`LWKHK
i'm not	\\LKLBN
i'm not convinced	dKYJJE
i'm on	fKJFVI
i'm on it	dKJGUI
i'm on the	aMFLTM
i'm opening	aJHGVI
i'm opening a	aJHGVI
i'm preparing	dKEFZF
i'm preparing it	aKGIWH
i'm uneasy	cLUGJJ
i'm uneasy about	cLUGJJ
i'm worried	cH[JGJ
i've	ZH=TVL
i've asked	bMEEVK
i've filed	aMJIVI
i've got	dMILTJ
i've put	aIHFWI
i've read	_GGWPF
i:	]JCFRO
i:_	\\KEGQO
i:_ⓣ	dKJHUJ
iagra	^FRRGC
iant>	hJHYGG
iate>	aLEYJI
iated	bKFYJG
ible>	ZDOPCP
ibuti	^IUJKN
ic	ZK:TRE
icall	XJPDEN
icas>	]TOLCK
ice	cMKWIG
ice_	cMKWIG
iced>	WU>DGX
icely	bKFXHI
icing	[FJQJO
ick	bIDDWI
icke	hJGGVJ
icked	WDAQTL
icket	]KLCMO
ickly	[LHSHI
icks>	]FNGVI
icula	aJHWIJ
icの	aMEXMG
id	YMCKCS
iday>	]I@QPL
idden	dJXFJH
idea	YNNXJA
idea .	]KJWMI
idea . $	]KJWMI
idea :	_GZDHH
idea how	\\UGUFL
idea to	aJHZGG
ided>	]RP@IN
idenc	XOGVEK
ider>	\\PX:FH
idge>	WGKSLI
idl	aMKJGS
idle	ZPHGDP
idn't	YSJEMK
iece>	]MFWKJ
ience	ZKDVNL
iendl	\\IEJES
ieve>	[PSI@J
iewed	_LFFJT
iews>	^JGIWG
if i	dXCFMO
if i read	bWDGOO
if so	]IDYGL
if so ,	\\IEYGL
if the	]SNCIF
if the alert	`VHFOO
if the importer	`JVLJM
if this	_TNILK
if this is	cZ=IMO
if we	ZBXFRE
ific>	WHJVGQ
ifica	[PBEVN
ifts>	[MFKVF
iful>	eHEZKL
ig	\\KEDVJ
igger	\\UN=>I
ignal	YFPOIP
ignat	[MFJUL
igned	YHFMLS
ignin	iJFEYF
ignor	[NDLHV
ignore	[NDLHV
igrat	^PD<LM
iguou	`MVKLI
igure	[KRBAS
ik	ZJBCUQ
iki	YIECSS
ilar>	YS@F@S
ilenc	YSSEEF
iliti	YHDONO
ility	[COCLN
illia	iLGWJI
illin	XIBNTR
ilove	YTHGME
ilter	ZUCMDK
image	YBPMQF
images	bNBFXH
images ?	`PAEWO
images ? $	`PAEWO
imate	[QCGGQ
imeli	\\KUL=I
iment	gLHWHJ
imeou	VWB?KM
imes>	WEY=KI
imila	WTEHCP
imit>	VMS=FQ
imits	bODGUI
impac	_QV>DJ
impact	_QV>CJ
impact ?	^UFODO
impact ? $	^UFODO
impact are	aKFKJU
impact lacks	`KTJLK
impact lacks numbers	`KTJLK
impact part	_IWILI
impact part never	_IWILI
impact section	dLUJIF
impact section ,	_KWIKJ
impli	`G\\EGI
imply	[QCWIG
impor	YFTATC
importer	YHQJUI
importer stopped	`JVLJM
importer stopped on	`JVLJM
impre	cIFWEL
impressed	gHD]HF
impressed .	cMJVKH
impressed . $	cMJVKH
impression	[LJGGU
impressive	kKIZHE
impressive .	gMJYKH
impressive . $	gMJYKH
in	S=C>Eb
in .	`J[HCG
in . $	`J[HCG
in 0	ZHIM>T
in 0 ,	^JAPJS
in 0 .	^JHKCV
in 0 minutes	aIEXJI
in ?	aTILHM
in ? $	aTILHM
in a	XFTU@J
in a footnote	bKVGKI
in a table	]HZOJO
in a week	]IOWGI
in a year	aKCBHW
in april	XOBRIR
in between	bXBIMO
in case	bFCHEX
in item	`HWIHJ
in item 0	`HWIHJ
in january	gJHEWI
in january .	gJHEWI
in line	[GRHGQ
in my	YRDDIU
in one	ZEOTFI
in one sentence	`HYLHO
in other words	aTGLML
in production	[OIFPQ
in red	_IWGGI
in red .	_IWGGI
in six	aLIYKH
in six minutes	aLIYKH
in spring	ZLCKEU
in staging	YOHDKR
in the	TFB;IW
in the app	aTIOFO
in the appendix	YRH>KN
in the dr	cSJIKK
in the end	`TGFFP
in the eu	\\TDJOH
in the first	[QIIUG
in the fourth	aIXHJH
in the graph	YMCQDV
in the header	[RQJIH
in the morning	YJQQLF
in the pipeline	ZJWFPH
in the review	ZHHCHU
in the text	XD]KKN
in the ticket	^RAFYC
in the timeline	ZJ]IBE
in the title	cJ\\FHD
in the tool	[IMKSB
in the wiki	XPCHRP
in their	[JINFS
in this	[LISEP
in this document	dLKVKH
in this paragraph	_IXOMM
in time	aIHWIK
in two	ZHSMOK
in utc	ZHWBOI
in utc .	XFPEQM
in which	ZTFTDF
in ⓜ	VQJG>Q
in_	[NIFEQ
inal>	\\XB=EO
inced	ZIPIIQ
incident in	[OFDFW
incident number	bLYJEL
incident to	YGTPFE
inclu	^POM?F
include	[RU@BB
include the	YNMNDF
include the support	cJB[IH
including	aQGWJG
including the	`QHWKG
incre	^RCXNF
incredible	eLJTKL
inder	_HWAOE
indin	]RFYFE
indly	ZIYBS@
ined>	]HTKAQ
ineer	XGEVRG
iner>	\\JCYNH
ines>	YLWMCG
inete	\\JNXFG
inf	`LGITK
information :	YJMCDS
information : the	YJMCDS
informed .	`HXIIH
informed . $	`HXIIH
infr	eLHJUJ
infra	]JEQTI
ing	ZPDBHP
inger	^JIWJI
ingin	[JHPTG
ingle	\\LH\\AE
ings>	TTG7NM
ining	VQUCID
inion	YKQ>JT
inkin	[EOXDC
inks>	WJXFAO
inner	ZLMXHH
innin	YGUNRI
inst>	ZFQFOM
inste	aKWNEG
instead	aKWNEG
instead ?	dHYOEO
instead ? $	dHYOEO
instead of	`PRMFG
instead of a	cK]CEF
instead of ⓠ	cIZJHG
inter	WL@DKW
interested	^SDBDL
interested to	cVEHII
interesting	\\HJFMS
interesting .	_MGEHV
interesting . $	_MGEHV
interesting that	aIGHGU
intermediate	YNESPJ
intern	dLJWKH
intern !	aMKUKI
intern ! $	aMKUKI
internal	ZQO<?P
into	ZEX?Q<
into a	dG\\HBK
into an	_JYIIG
into it	bIFEWH
into smaller	`JZDKI
into two	cH[GHJ
intro	YKPLEN
inute	WQINBP
inves	`LGFXH
invit	^GEGVL
invite	fLJFVJ
io	YMEEKQ
io's>	dKE[HG
ional	bHDXMG
ioned	ZMIPGS
iorit	\\PQABL
ios	ZMBEDS
iosit	XNDMDP
iot	]SDLTL
ious>	^OKMDO
iousl	bMKVLK
ipeli	[LOEUI
ir	[KHFRO
ira	cJGGXH
irewa	^KFLVK
irmat	XFTHSK
irmed	]MKFKQ
irmwa	]OGDOT
irst>	WLRRDI
is	TIR@=V
is 0 %	[UCEHS
is 0 minutes	YS@;NS
is ?	cWCGDI
is ? $	cWCGDI
is a	WDWPEG
is a bit	\\KWCJL
is a gap	aXCLOM
is a joy	cLJVKJ
is a model	bLGWII
is a real	`HYGHG
is accurate	`LHHJT
is accurate .	dMEHJU
is already	ZICCPS
is an	_KPUIH
is an example	cMHVJK
is anybody	eTHLJO
is anybody able	eTHLJO
is anyone	`UFKIO
is buried	cLTJKK
is buried in	cLTJKK
is correct	YNCCGS
is dead	bLVILG
is dead .	bLVILG
is down	cWDOGO
is down ?	aVEOKO
is enough	\\LXCJG
is enough .	[EXEMG
is expected	\\KIKJS
is expected .	[LENFR
is fine	YIEIIW
is for	ZSGFJP
is free	cLCO\\I
is from the	_JLBJR
is gold	aHGXGJ
is great	cKHUKK
is great .	bKHUKK
is hidden	dJXFJH
is hidden in	dJXFJH
is impressive	fMKTMK
is impressive .	fMKTMK
is in	[CP<SO
is in 0	aKFKJV
is in the	YGSBTH
is it	`OPBBF
is it documented	aWCKKM
is lost	YGGPER
is missing	hMWHGH
is missing .	bLTKII
is missing the	cOa?OC
is needed	aTHLKO
is needed to	aTHLKO
is no	WHMPCN
is not	ZMTLGJ
is off .	_JUGHJ
is on	ZLMCVM
is on me	aKHEWH
is one of	bLKVKJ
is our	`VDKFO
is per	XNAEJN
is per account	^PGFGQ
is per node	WEELMN
is really	dJC\\JE
is right	ZP@NHS
is right .	[JBNHS
is said	_JVEFJ
is that	\\RGA=M
is the	XXE=@H
is the deal	bUFLMM
is the default	YMLBKQ
is the difference	aUHIOO
is the first	aIJYHH
is the impact	bUDLLL
is the job	bTJHKI
is the kind	iIC]HH
is the number	XU?@LP
is the proxy	`UFEHH
is the right	eG\\@GF
is the same	YQCGFU
is the story	bUFOOO
is there	bN9YAI
is there a	iY@DGJ
is there any	bUFHHL
is this	fYE=@B
is this still	aVDKJM
is this the	aTMBEF
is too	i@dED@
is too low	`LZIKG
is up	aLIGVH
is what it	WDKPHP
is what the	]GBFWQ
is where	WBPGKP
is wrong	dEYEEH
is wrong ,	_IWGKI
is wrong .	_H[HIH
is ⓒ	bY@OMO
is ⓠ	^HY?JK
is ⓠ really	cIXAKK
isabl	ZKPEJS
isagr	VOVACL
isbon	aMGKWG
ished	YOOFCQ
ision	WMC[BL
isn't	]IWCFG
isn't this	]MRJGO
isrea	YFJEBS
iss	]KGBTK
issed	YTDVGG
issin	^@ZCSG
issu	`KFBTK
issue	^LAGWL
issue .	`HFEGV
issue . $	`HFEGV
issued	_MDECX
isten	\\GVFGK
istic	WMUNBL
istra	]ELFSN
istri	aMGJVK
it !	^JEOPF
it ! $	^JEOPF
it , but	`UDKKS
it .	VM@BTO
it . $	VM@BTO
it :	ZOBNQL
it ?	_IYKAJ
it ? $	_IYKAJ
it adds	_LXILH
it again	aUFLIM
it again ?	aUFLIM
it and	YOBDSP
it be	ZNRIDK
it because	YEODMN
it because of	YEODMN
it below	WGNIEP
it below .	WGNIEP
it by	YJQASI
it by a	_LZLHG
it differently	[HQGGT
it documented	aWCKKM
it documented anywhere	aWCKKM
it doesn't	XEKJHS
it first	[HXJFL
it first .	_HYJFL
it for	YMERHF
it for the	YODRHF
it goes	YHXDNF
it happened	[DREJO
it has	XTN@OI
it helped a	bLH\\ME
it here	]IGFVM
it here .	_MIHUJ
it in the	ZEXKQO
it into	YIWSHD
it is	VULDFL
it is .	[IIRHQ
it kept	^QITHL
it kept the	dLLTKL
it made	]KGTLO
it may	WPKBQH
it might	`LTKKI
it might be	_JXJHH
it now	cJFGWH
it now .	aJGGVI
it on	]HKIVF
it on the	aLIJTI
it over	\\HSFTL
it recover	cX@EHJ
it recovered	YII@FS
it saved	]HJYBH
it saved us	\\IOVDF
it says	XUR?DE
it says ⓠ	`H^HJC
it stands	YIKBES
it take	eVDHFM
it take to	dVDHFM
it the	ZTKIJH
it the same	[UBIRK
it three	bMXFEG
it three times	bMXFEG
it to	[ADC^J
it to me	dMLKUH
it to my	fJH^CF
it to the	YHEBOQ
it today	cJGEWH
it tomorrow	hLIKTI
it tomorrow .	gLJKTJ
it tonight	cJGIVK
it twice	ZHCQGU
it twice .	[IHFIU
it up	[GXIOE
it up ,	YFHQRO
it up .	^JUHOH
it was	VNO@DR
it was 0	aKZCDG
it was decided	_DNBFQ
it was dns	aKIFIU
it went	ZHQNKQ
it will	^HSIGP
it will be	\\HRIHP
it with	ZGVGOK
it with a	YHWHCO
it worked	[HFRGQ
it would	ZGKPFQ
it would be	YKMGGR
it'd	^FXEQF
it'd be	\\GWFQF
it'd be good	`HVIHI
it'll	]HRGSD
it'll be	[GTDRD
it'll be in	aKFHWH
it's 0	ZKR@EM
it's a	XRLMFJ
it's done	dLKKSM
it's done .	dLKKSM
it's in	YNAEGX
it's in the	\\JDEGX
it's just	aJGFGV
it's not	YSRGHG
it's unclear	]GXIKI
it's worth	[LHDOP
it's ⓠ	`JXEJH
it's ⓠ ,	_IYIKI
it:	cKVIII
it:_	cKVIII
itali	`F^@BD
itati	WGX<JR
ite	XNXLHA
ited>	YRCX@O
item	bK];OB
item .	XFV?OD
item . $	XFV?OD
item for	ZCSITH
item for the	bD^HFJ
item is	aKXFHH
item should	_D^ADF
items	XGZGIG
items are	[LVFGJ
ites>	ZNPDSG
ither	]OJGCS
ithin	]MJSAK
ithou	[JQQFD
itiga	ZOJWKE
ition	VSN?BL
itle>	ZGRGJH
itors	[QPOGG
its	TMUE<L
its job	aGGYGJ
its own	ZERGCS
itself .	aJGGJV
itself . $	aJGGJV
itself ?	bUFIGM
itself ? $	bUFIGM
itten	WMCRJL
ittin	^G[MEK
ittle	YEMLKR
itude	[UBVCG
ived>	\\QDDEV
iven>	\\QSDAG
ivers	[HIFQT
ivery	WPGDQF
ives>	XVEFEO
iving	VRD?OK
ixed>	ZJ:HH[
ixes>	aMVGLG
ixing	]GNGWF
iyank	aJHHWH
iで	_IVGKK
iで実	bJUHLK
iで実行	bJUHLK
iの	YNA?HV
janua	_NEDUI
january	_NEDUI
january .	gJHEWI
january . $	gJHEWI
jargo	ZIVMKG
jargon	ZIVMKG
ject>	YELJUO
jecti	[OLBFR
ji	cJGGXH
jir	cJGGXH
jira	hICFXG
jira for	cMKHUJ
jira for the	cMKHUJ
jitter ?	aTGHJM
jitter ? $	aTGHJM
job	WTMSDC
job !	cIGXII
job ! $	cIGXII
job ,	ZFRQOI
job .	ZNLW>D
job . $	ZNLW>D
job ?	[JVJEO
job ? $	[JVJEO
job by	aMLWKI
job by the	aMLWKI
job on	`MKXKJ
job on the	`MKXKJ
job runs	WJOAMT
joine	bIHQHM
joined	_JDREM
jonas	YJDURF
joy	gKHXJH
joy .	dLJVKJ
joy . $	dLJVKJ
joy to	bLFYJH
joy to read	bLFYJH
js	[NRAEN
jst	\\LQ=:R
jst ?	[OTHCM
jst ? $	ZQMKBO
jstに	bKUKKL
judge	YMODFO
july	ZKBNMP
july .	YKBNMP
july . $	YKBNMP
jumpi	aLJYIJ
jumping	aLJYIJ
jumping in	aLJYIJ
june	]Q?<RP
just	VPE9FU
just adding	cKFJJU
just for	_KGHKS
just for the	_KGHKS
just noting	aKFEIV
just the	WJ>JJT
just the admin	[HFGMS
just the old	YIDPOR
just to	aWCOKO
just want	^SJOGI
just want to	^SJOGI
k	VM@<FT
ke	^OB@NM
keep	VNJYDF
keep it	YO@SJT
keep it up	aMGXJJ
keep that	bTHOOO
keep that data	bTHOOO
keep the	YRCZHF
keep the old	`MFZHF
keepalive	]IITJS
keiko	aIGYII
ken	ZA>AeE
ken ,	ZCH@WI
ken :	aLFFWI
ken's	dLHVKJ
kept	\\R@YCH
kept the	cJGZGG
kept the damage	dLLTKL
kernel	WPCQKK
ket	hJGGVJ
key	YLQFQH
keys	[JC=W=
keys automatically	`I[JED
keys automatically .	`I[JED
kfill	]HCRVK
kfurt	[KHNGR
kgrou	VELHPO
kind	_N@\\GG
kind of	eLB]GH
kind of transparency	bOFYJI
kind of write	cKGWIK
kind to	aJHWIJ
kinder , let's	_MWJML
kindl	ZIYBS@
kindly	ZIYBS@
king>	UP7J\\@
klist	\\OSIJF
klog>	YLJAUH
knew	XO<YFR
know	YU>:HU
know ?	ZQAKYL
know ? $	ZQAKYL
know how	`UBNKJ
know if	`VELGO
know if the	`VELGO
know it's	YIRSLE
know that the	aHJIJS
know what	\\UQFEF
know whether	dXCFEI
know whether the	cXCFEI
know why	eUCJKK
know why ?	dTEKLM
knowi	[FUIFK
knowing	[FUIFK
knowing the	YFVHFK
knowl	[QGKJS
known	XUB>CW
kout>	WMUELE
kudos	jKFYGG
kudos !	bIF[IF
kudos ! $	bIF[IF
kudos for	cKHVJJ
kudos to	eLJVIJ
kups>	\\OBTQF
kです$	aLHDHU
l_	^JJLPM
la	VM@HPP
label	ZJWFLD
labor	ZOQOFH
lac	ZGIFHW
lace>	YDUPDM
lack	XHDBQT
lacks	fHYFHF
lacks a	bIVIIJ
lacks a header	_IUKJH
lacks numbers	`KTJLK
lacks numbers .	`KTJLK
lag	XX<JHN
lag ?	cWCHKM
lag ? $	cWCHKM
lain>	^LUDAB
laine	]D7]>G
laky>	cMEJXJ
lame	YKPOFE
lame>	ZMXEHH
lamel	YJKUKF
lamin	YFRPHG
lanne	ZSDKHS
laps>	^GFKFW
larit	bIJXIH
larm>	ZMHEHU
lary>	cLKVJI
lass>	YENIFP
last	VNECAT
last month's	bKUJKM
last month's ?	bKUJKM
last one	`LXGKF
last part	`HVFIJ
last>	\\PEHJP
lat	dLJDYF
late .	[KVPIE
late . $	[KVPIE
late>	VISSKD
lated	ZR?D?U
laten	[SBGKV
latency	YSBFMV
later	YGCVEP
later .	^IEXGM
later . $	^IEXGM
latfo	^FHHRN
latin	^IEXLH
laugh	\\IDQIQ
layed	ZT?LII
lback	_JLUDN
lcula	bTGLLM
lder>	[RAAOT
ldn't	^ETL8N
le	XIDHRN
leake	WVDEQJ
leaked	WVDEQJ
lean>	]GDZKH
leanu	cLKHSL
lear>	]SKPA=
leare	[FUUHP
learn	^RCRAH
learn how	bSJGKL
learned	ZOHSDL
learned a	cKHWJH
learned a lot	bKIVKI
learnt	aKH[JF
lease	\\IPATI
least	XIVEDP
leasu	fKHVJJ
leave	\\KK<QK
leaves out	`IWGLI
leavi	ZKEIJR
leaving	ZKEIJR
lect>	cKKGUL
lecti	VU@?IT
ledger	_KVFKI
lee	`E6?cD
lee .	aIIIXF
lee . $	aIIIXF
lee :	aKEJUJ
lee's	cKKUIJ
leep>	WQKQCK
left	YLV;@P
left .	\\HMFHS
left . $	\\HMFHS
left in	_JWGII
legal	XOAHVQ
legal .	aH??YH
legal . $	aH??YH
legen	_HYMEI
legend	_HYMEI
legend .	dHZFJJ
legend . $	dHZFJJ
leila	aOD[IL
len	[KANSH
lena	^KBLSH
lena>	\\IEKUI
lence	YSSEEF
lenda	YLLDPR
length 0	V.@W?U
length 5	RKXF0M
lent>	_IMWHE
lepho	ZQFJGU
lerti	cLKLUJ
less	YKROHD
lesso	\\HYIGB
lesson	aLVGLH
lessons	[HXIGD
lessons learned	]KVGLK
let	`GRBUB
let me	dM>GZ=
let me know	[SEILG
let me take	aMIIWJ
let the	]H[IGL
let the pipeline	aIWLJO
let us	YEZDFF
let us know	dGAL[O
let us raise	`HXFGH
let's	_GZBP?
let's add	`LXLJI
let's also	_JWGFJ
let's not	ZGNLPH
let's soften	bMVHJK
let's soften it	bMVHJK
leted	[IQGKR
leten	]HSJHS
letin	cHZOIM
letter	[KZUEE
levan	ZIREBT
level	XERQEK
level of	]FOQGG
level of detail	]FOQGG
lever	]LNTJJ
lgtm	]DF8D]
lgtm $	bKGGIU
lgtm .	aLGIKS
lgtm . $	aLGIKS
lgtm 。	aKFFGV
lgtm 。 $	aKFFGV
liant	iLGWJI
library .	ZKLCIR
library . $	ZKLCIR
library and	YGESEN
library and were	YGESEN
licas	]TOLCK
lidat	YPPCKH
liday	[LBVEO
lied>	aHEFJV
lier>	[SLIER
lieve	[PRQ@I
lifesaver , kudos	`IFZHF
lign>	_HXOJM
like	XVJZ=D
like a	cHYFGG
like blame	bIWGII
like blame .	_JWGKI
like how	aLJXJJ
like the	WPOVGF
like this	YQJQCO
like to	]W>ULD
like to know	bVDJML
like to understand	bSJFMK
limen	gLHWHJ
limit	WNQ<IQ
limit is per	XNAEJN
limit on	]MYFDG
limits	bODGUI
limits .	gLHJVI
limits . $	gLHJVI
line	ZD`K=C
line is	YKWHKF
lines	YEYMCG
lings	cKJHIS
link	\\?j9@G
link $	\\JVHMF
link .	XGVHCL
link . $	XGVHCL
link ?	ZE^BBM
link ? $	ZE^BBM
link is	cKYHKD
link is dead	bLVILG
link it	gHFGXI
link it here	eLIIUJ
link the	ZFZ8KA
link the dashboards	]IYFJM
link the pr	\\JLDRG
link the ticket	ZIZBFE
link to	hD_CEH
link to the	gF]DFH
linki	cFVJII
linking	cFVJII
linking the	bG`E?I
linking the vendor's	`OYEHI
links	WFYHBR
links ?	]IXJCM
links ? $	]IXJCM
linte	]JXHFI
linter	^H]EBG
lippi	[KTEOK
lisbo	aMGKWG
lisbon	aMGKWG
lishe	XORJFN
list	XEWGWJ
list .	YJI7IL
list . $	YJI7IL
list ?	XNQDCH
list ? $	XNQDCH
list for	aMJKUI
list in	cMLLSI
list of	YSCKLE
list the	_HVJHF
list them	_IXEFL
list>	]NTIIF
litie	YHDONO
litti	cJXGEL
littl	YEMLKR
lity>	ZKN?LN
liver	WQEDQF
lked>	ZLDEQO
ll_	_INQPJ
llar>	bKIWJI
llbac	_JLUDN
llect	[PDIRR
lled>	VR?OFV
llent	^INVHG
ller>	YV?HPO
llet>	bIWIJJ
llete	_JWKIK
llian	iLGWJI
llow>	XMFQNG
load test	\\PAIOJ
load test .	[IFJNR
load>	fKJLSL
local	XPKHDR
lock was released	^MQGIJ
log ?	ZMUDDJ
log ? $	ZMUDDJ
log excerpt	aFREDO
log excerpt ,	bLUJKJ
log has	[PKGDP
log has a	aWDOGM
log says	XLKAOR
log says as	XLKBOP
log shows	aVEOOO
log shows 0	aVEOOO
login	YKRJRH
logs .	ZJ@MRP
logs . $	ZJ@MRP
logs of	aJFOYM
logy>	]GKVHJ
lone>	[IGSFL
long	\\TPL@I
long .	[J]CGF
long . $	[J]CGF
long ?	_WDIDM
long ? $	_WDIDM
long>	\\KTEPJ
longe	XPKDCS
longer	YMLDCS
longest	bUGEJO
longs	bJXAGF
look	UAERTK
look at	WJHPVE
look at the	YPANXF
look for	`H\\KDK
look for it	_IYKGK
looke	\\Q=CIU
looked	[O@CIU
looked at	ZNAEKU
looked at the	[HAENS
looking into	bJFDZE
looks	^OR9FN
looks good	]OM;JQ
looks good .	]OL>OK
looks good to	`IGGHU
lose	XSCALQ
losed	VNOC>P
loses	bUFIKL
lossa	YISLHG
lost .	XHIJDU
lost . $	XHIJDU
lost ?	^POKGM
lost ? $	^POKGM
lost the	aIEGGV
lot	]EH\\EH
lot .	^HH[II
lot . $	^HH[II
loud	XNDJHT
lour>	_IUKJK
love	^PE^EB
love about	fKJVJH
love about ⓜ	fKJVJH
love how	aED^HE
love it	]KQPKK
love the	ZNHYGI
love this	aMHWKH
love this section	aMHWKH
love to	ZUBPIF
loved	bKIXHH
lovel	`GJXDH
lovely	`GJXDH
lover	YTHGME
lower	YDUFKG
lower the	ZFWFLE
lows>	XCWDIJ
loyed	\\SEHEP
loys>	aHWHHK
loの	^VDLTJ
lped>	_FBSHO
lpful	_HKZIF
lter>	YTAMCP
lucky	YRCIGT
lude>	[SS?@B
ludin	aQGWJG
lumes	cOGLTM
lumn>	`EWIGJ
lunte	gLGDUF
lusio	\\IMFFR
lysis	XNFKGM
lを	^KSKQL
m .	\\JAXHQ
m . $	\\JAXHQ
made	[O?c>E
made all	dJFYIH
made all the	dJFYIH
made it	^PGWJI
made me	\\KNNGN
made the	]VCQDH
made you	`UFLGM
mage>	]AQKOI
mages	bNBFXH
mail or	bVFOJO
mail or by	`VFOJO
mailbox nobody	YNMELQ
mailbox nobody reads	YNMELQ
maini	\\RDGPH
mains	[UDDPG
maint	XWCEGN
make	^Da>@N
make it	`K]CGG
make the	eF\\EGI
make this	YMYHGG
make this failover	cTHOJO
makes	WMDACX
makes sense	YDJGJU
makes sense .	aLHGGU
makes sense to	ZHDENS
mall>	WIWPCH
malle	WTDKKQ
manager ?	aTGOKO
manager ? $	aTGOKO
mand>	[HYPEG
manua	XFTOGG
manual	XFTOGG
manual check	bJ\\BHC
manual check ,	_MWIIH
manual step	`I[@FG
manuf	[KDENS
many	^V@RI@
many thanks	gIJWHI
many thanks !	`JF[JJ
many thanks to	dFDWFK
many were	`VDLOO
map	bWDKEO
mara>	cMIULK
marco ,	YEHRMH
mark	XF\\AHL
marks	\\HMSFH
mart>	\\HFXSD
marta	aKIWII
mary>	ZKOMEG
massi	fKGWJI
massive	fKGWJI
massive thanks	aMKTLJ
massive thanks to	aMKTLJ
match	ZLPHAR
match ours	ZNCDJT
match ours .	ZNCDJT
match the	aG[IDD
match the graph	`IWJGF
matches	_LJFGR
matches my	\\IO@JP
matches the	aKFDGV
matches what	`HCJNS
matches what we	dLHHKT
mate>	UNPECP
mated	YQMGCG
matic	]NMEKO
matti	`JVFFJ
may	YR;?IW
may .	YODCEW
may . $	YODCEW
may be	ZTFAGP
may i	cUFHGM
maybe	_KT@AN
maybe add	]H\\FFJ
maybe i	fZ?OJO
maybe i am	bUGOMO
maybe it	\\QCDGV
maybe it was	\\QCDGV
maybe worth	`HVGLI
mazin	kHE[IH
mber>	XLWBLG
mberi	`KYIGI
mbigu	`MVKLI
mbine	_LZEGF
me	VS(HaG
me .	WK:HZG
me . $	WK:HZG
me :	YRBAWD
me is	[RGCGQ
me know	[SEILG
me much	`JXFIK
me much .	`JXFIK
me so	aLIXJH
me take	aMIIWJ
me what	cVEJEM
me_	]MEEHR
mean	^QQ@AG
mean for	bUEKMM
mean nothing	cLWDJJ
mean nothing .	cLWDJJ
mean that	`VEOJO
mean the	bXBOHM
meani	`VELHO
meaning	`VELHO
means	^SLJEJ
meant	WLODAO
measu	YGU;AN
measurable	aKXGJG
measure	^F]?GA
measure .	cHYHJG
measure . $	cHYHJG
measure 0	]FZJIF
measured	[UB?CQ
mebac	aJGXHH
mebod	[Q;JKI
medal	eJGYIH
medal .	bKJVIJ
medal . $	bKJVIJ
meeti	XM?MNL
meeting	XM?MNL
meeting ,	XFFOHQ
meeting :	\\ODNUI
meeting with	fKJJVH
meeting with the	bMLJTI
mei	\\IF[OK
meles	YJKUKF
melin	\\KUL=I
membe	XLNICS
memory .	VMR<JF
memory . $	VMR<JF
mend>	`JVHFJ
mente	ZNDSKP
menti	`HUA<M
mention	_G`>?D
mention it	aLGJKU
mention the	gE_;EE
mention the second	_HXELJ
mention who	_HUKLI
mention who was	_HUKLI
mentioned	YMIPGS
mentioning	]HZDII
mentions	aTFLLM
meone	WPAIPJ
meout	VWB?KM
mer's	XNUMCE
merch	ZIBGOO
merci	aLGVJK
merge	]GR@EQ
merge ?	]HYOEJ
merge ? $	]HYOEJ
merged	YKF@CT
messa	YQDHLK
messages	[UDRII
metri	ZOPHNI
metric	ZMRHNI
mewhe	XOJ@PB
might	\\MUCFM
might be	`KX>AH
might be worth	bI[CFF
might have	[KCCNR
might have been	[KCCNR
might want	`KYBJG
might want to	`KYBJG
migra	^PD<LM
migration	^MF?NO
migration .	XGLEFT
migration . $	XGLEFT
migration script	fKJITJ
migration script and	fKJITJ
migration this	ZFNKON
milar	WTEHCP
mind	[DXCJL
mind adding	`IYJEM
mind using	`KUJHO
minde	\\GUCPG
mine	[QBJVI
mine .	[JFIVI
mine . $	[JFIVI
ming>	VATJJJ
minut	WQINBP
minutes	XOLNEN
minutes , and	]LPOOF
minutes , so	YIDDOO
minutes .	WQMABQ
minutes . $	WQMABQ
minutes ?	bTHJJM
minutes ? $	bTHJJM
minutes for	[JLHFU
minutes from	fLJTLJ
minutes is	cJFWNH
minutes is impressive	fMLSML
mio	]I=G^F
mio's	dKE[HG
misleading .	`MUKLF
misleading . $	`MUKLF
misre	YFJEBS
misread	YFJEBS
misread that	XHNGEP
misread that .	XHNGEP
miss	]LWHGH
miss a sentence	_OYDMG
miss the	`GTJKL
misse	[TDVGG
missed	XTDVGG
missed it	bUGOOO
missed it ,	bUGOOO
missi	Z@XASL
missing	^@ZCSG
missing .	eLXKDE
missing . $	eLXKDE
missing :	gDaE@B
missing : the	_LZHHJ
missing a	^QQKIJ
missing a contributing	bMSLLK
missing alert	]JLHRK
missing the	`SS=DB
missing the detection	bOZFMK
missing times	aLFKWI
mitig	ZOJWKE
mitigating	aOJZOO
mits>	bODGUI
mixes	`JWGKH
mmary	ZMOIGH
mmend	aLYEEH
mment	[JBKHX
mmit>	XSGFPF
mobil	WOCPHT
mobile	WOCPHT
mobile apps	VJNACR
mobile apps .	VJNACR
mode	_GUJFK
model	\\NERES
model for	bLHXGI
model of	aKGXII
model of clarity	aKGXII
momen	ZNRCSG
moment	ZNRCSG
moment .	YLFOTI
moment . $	YLFOTI
monda	\\IHDPP
monday	\\IHDPP
monday .	[L<FQP
monday . $	[L<FQP
monday and	_LFDMQ
money	ZMSGII
money was	`LVGII
money was lost	`LVGII
month .	YHEKRM
month . $	YHEKRM
month's ?	bKUJKM
month's ? $	bKUJKM
mooth	cJFYJI
more	YD_ABB
more .	YGSDJH
more . $	YGSDJH
more about	dVELGM
more about how	cUFLGM
more specific	`HYHGO
more specific please	_JWOIO
more than	[FVKHJ
more>	ZNDPGS
morni	WHLLJU
morning	WHLLJU
morning .	WG8OLT
morning . $	WG8OLT
morro	jICETM
morte	[LFOJK
most	WNIQ?M
moted	[RPHFJ
motio	aUGKOO
move	_@]@MF
move it	]F[BLD
move it up	eKVIJI
move the	cI`CAB
move this	cG]FCG
move this to	_GXLLM
move>	[I[<NA
moved ?	_GZLHO
moved ? $	_GZLHO
movin	YGERSI
moving	YGERSI
moving it	eJG?[G
moving it .	dGBBYI
moving the	`F[GII
moving this	aIQJRK
moving this to	bMHGWI
mpact	_QV>DJ
mped>	XIBSKO
mping	aLJYIJ
mplar	cLKVJI
mple>	\\EIQNA
mplet	ZOTJDL
mplim	gLHWHJ
mply>	[QCWIG
mport	YFTATC
mpres	aJFWEL
mptom	XMPBLI
mpty>	ZFTCLO
mpute	[SEKPL
mr	ZGAJUO
mr .	ZGAJUO
mr . $	ZGAJUO
mselv	aMHHJT
much	^O?JAW
much .	`JXFIK
much . $	`JXFIK
much for	bKKUKK
much money	`LVGII
much money was	`LVGII
much to	aHCDEX
munic	[LDXLI
must have	YWBGDO
muted	\\RESMP
muted ?	cUFIJM
muted ? $	cUFIJM
mv	`KGYIH
mvp	`KGYIH
mware	]OGDOT
mwork	hIGYHH
my	UK<ZFP
my list	`IEDYF
my memory	\\GS@BM
my memory .	ZFVACJ
my name	[JGJRP
my only	_KXFFG
my shift	`IFZGG
my side	^KNFGR
my thanks	aHKTKL
my understanding	ZJBEQS
mysel	^L@OUL
myself	^L@OUL
myself ,	aKGHUJ
myself .	^HEDMR
myself . $	^HEDMR
myself as	cLIJTI
myself as owner	cLIJTI
mと	`KWHHH
n	UBI3LO
n_0	dKIFJT
n_it	XNWFHC
na	[DLFRL
nadia	cJHXHH
naile	aHEZGH
nailed	aHEZGH
nalys	XNCQEK
name	WE]JIF
name of	YKRCEN
name of the	YKRCEN
name the	fHZGII
name the metric	bKUKJJ
name the service	_KXGHF
name>	ZNVHGH
names	^AWDIP
names ,	`LWGKH
names in	YELNKQ
names in the	WEHUOR
namin	cFTDGM
naming	bFTEGM
naming him	bJULKL
naming him ?	bJULKL
naming the	bMUJLI
naming the vendor	bMUJLI
nant>	XNPBFK
nants	[MGCIR
narie	`IJYJH
narou	aJIVKJ
nate>	YIURCE
natio	[KHVHN
naか	cKFEVJ
naから	cKFEVJ
naさ	\\MCOSI
naさん	\\MCOSI
nb	]LPFNI
nbo	\\LPFNI
nboo	\\LPFNI
nbook	[DKSPG
nced>	\\HREHQ
ncel>	[HKKTK
nclea	ZH[DHF
nclud	^POM?F
nclus	\\IMFFR
ncred	fJJXHH
ncret	`IVGHK
nd	ZNWIFI
ndar>	YLLDPR
nded>	WHFLCW
nderf	aHNUIH
nderi	YUIHHF
nders	XR@GKT
nding	XL@QRM
ndix>	VMODBQ
ndle>	cOEHVI
ndled	cLFZHE
ndlin	aIDSLL
ndly>	[IY@RH
ndor'	VJPMBO
ndor>	WK:DYP
ndour	aIGXHH
ne's>	]IFPVI
neasy	cLUGJJ
neat	ZFPXHH
necte	_VEGJG
need	\\SNAVH
need a	YLWGLF
need for	aJHIVI
need to be	aHDLYL
need to change	aJJKIS
neede	YNEMDR
needed	YNEMDR
needed to	cUFLJO
needs	^HT=ML
needs a	ZHVBQB
needs to	ZHQDRG
neer>	YLDXGK
neeri	ZHHPUH
neith	XREGBQ
neither	XREGBQ
nerat	ZIQCDR
ners>	ZHJWOE
nesda	cIOJVI
nest>	WMLMMG
nestl	dLIVJK
nesty	eJEXLJ
netee	\\JNXFG
netwo	UM=PLQ
network	UM>QKQ
network .	YIAMKO
network . $	YIAMKO
network folks	dMEVLM
networking	[KEITM
neutr	_JWLEO
never	_KNF>Q
never explains	`IXHKH
never have	eHEZFJ
never have thought	eHEZFJ
new	XW6SDM
new alert	dJHXKI
new gateway	YOMFGO
new gateway .	ZONFGO
new hardware	cUGLHO
new hardware ?	cUGLHO
news	aTHHEL
next	^IH;]E
next freeze	fLHHVG
next freeze .	fLHHVG
next review	dMJLSK
next sprint	hLBGWJ
next sprint .	hLCGWJ
next step	aLKJUH
next time	`G[DEH
next week	eREEUC
next week .	dRGFTE
nf	`LGITK
nfig>	XPTAFH
nfirm	]HHCTS
nfr	eLHJUJ
nfra	eLHJUJ
ng	[PDAHP
ng_t	aOHLXG
nged>	UR>ODU
nger>	YKKMAQ
ngers	ZPFSGH
ngest	`UBJHO
nging	ZFDSUC
ngle>	\\LH\\AE
ngrat	gKJUJJ
ni	ZHVELD
nic	aMLTLI
nicat	[LDXLI
nice	XPNNEJ
nice and	\\KEZGG
nice catch	eKIYIH
nice one	aKJWKG
nice to	YFKIGT
nice to see	YHLOJP
nice touch	aHJUJK
nice touch to	aHJUJK
nice work	]UV=PC
nice work !	`GKUEG
nice work .	\\UV;QF
nicel	bKFXHI
nicely	bKFXHI
night	VK<YNN
night !	aMHWII
night ! $	aMHWII
night .	\\GITKO
night . $	\\GITKO
night ;	cLXLLH
night ; an	cLXLLH
night shift	_KITKM
night shift .	^J@SJK
nightly	XTBBSL
nine	\\T@UHL
nineteen	\\JNXFG
nineteen minutes	\\JNXFG
nion>	ZHM?KW
nise>	[IFPTG
nish>	YNQHSG
nit	jG_?BB
nit :	gKXEHH
nit : ⓠ	eLTKLL
nit:	cKVIII
nits>	eF]HDH
niver	aHGGGV
nkfur	[KHNGR
nking	[EOXDC
nnect	[W@@DP
nned>	XRGDET
nness	bMHTLL
nnot>	ZIIGDW
no	WME.=X
no action	[KKJBU
no action item	_LUKFJ
no comments	_LHGJT
no comments .	_LIGJT
no data for	eMSLLJ
no further	_JNHHQ
no idea	WS@@MN
no legend	`HWLLL
no legend .	`HWLLL
no longer	[DRBIN
no need	ZGJGSS
no need for	aJHIVI
no need to	cIJKGS
no objection	[NEEEV
no objection .	\\NFHET
no objections	eJFGJU
no objections to	aHGJGV
no other	aIFDGW
no owner	[LTLLH
no signal	_KGOLQ
no signal .	_KGOLQ
no strong	cJIIIT
nobody had	ZGASDM
nobody has	]IOFSJ
nobody owns	aMHKSL
nobody owns this	aMHKSL
nobody reads	YNMELQ
nobody reads .	ZNA?JX
nobody thought	]JJAMT
nobody thought of	aMKGJR
nobody will	`L[CEI
node	WT>MLP
node ?	\\TFOOO
node ? $	\\TFOOO
node cause	bUGJJO
non	eHDZJI
non -	eHDZJI
noon	[QH<KO
noon .	YNEERR
noon . $	YNEERR
noon>	^MEFRP
nore>	[NDLHV
norma	YNEIRO
normal	YNEIRO
not	XSDL>T
not ?	aVFLOO
not ? $	aVFLOO
not a	UULUJ@
not a single	aKGXIJ
not affected	YF>R?U
not affected .	YOBSAR
not after	]QQGIG
not apply	ZGNIIR
not blue	aUFLMO
not blue /	aUFLMO
not clear	`TJDIL
not clear to	`TJDIL
not convinced	\\IVIIJ
not convinced by	_IXIGI
not fail	aUFJJK
not fail over	aUFJJK
not find	cTHKKM
not in	YNCOFU
not in the	]QCJKV
not let	bHZLIO
not let the	bHZLIO
not mention	aKUGLI
not needed	_H[DGG
not on	^HLIIV
not our	WJAROM
not put	]G[OMO
not quite	]HXDGI
not sure	^XI<?J
not sure a	`GVIJJ
not sure how	bUELKM
not sure i	fXDBBD
not sure the	aHFKJU
not the	ZPWEGG
not ⓠ	bH_CJC
not ⓠ .	`J[FLF
note>	cKVFKI
noted	aLGHHT
noted in	`KGEGV
noted in the	`KGEGV
notes	[HAHNS
notes from	aIHFLT
nothe	VNT=DJ
nothi	WKMG?Q
nothing	WKMG?Q
nothing .	_KYBJH
nothing . $	_KYBJH
nothing from	[OFNHP
nothing further	aMFLHV
nothing to	ZC@KKT
nothing to add	[G>IMT
noti	[HCHVL
notic	XUAOIN
notice	XSLRMF
notice it	aSJKKI
noticed	VT@DIW
noticed .	[FNHFS
noticed . $	[FNHFS
noticing	]GKQJN
noticing the	aLHVJI
noticing this	^IRQJH
now	VO>6VJ
now ,	dMLETL
now .	^E?A[Q
now . $	^E?A[Q
now ?	gY@HCL
now ? $	gY@HCL
now on	aF\\ECI
now on ?	aF\\ECI
nowin	[FUIFK
nowle	[QGKJS
nown>	XUB>CW
nsfer	dJEFWH
nshot	^DYDIL
nside	YPT@CM
nsist	YGTDFN
nsive	`MUHJH
nspar	dMGWKJ
nstea	aKWNEG
nsume	YSNECI
nswer	WRCLEN
nsのt	ZOIHQI
ntact	`KGGWI
ntage	\\OPEKH
ntain	WUGEDQ
ntast	gKJXKH
nted>	UP=THS
nteer	gLGDUF
ntenc	^ITHAJ
ntend	]KGMVK
ntere	YRBAJS
nterm	YNESPJ
ntern	\\PLSAO
ntext	XKSBAM
ntil>	WKGP=Q
ntime	XN?JMQ
nting	XMPSHG
ntion	XHTBFK
ntly>	ZFGMHU
ntrac	^S=HVK
ntrad	bKUKIH
ntrib	^ITFIP
ntro>	aIVFKJ
ntrol	ZQCGRP
ntry>	YSN>@K
nual>	XFTOGG
nuary	_NEDUI
nufac	[KDENS
numbe	WHU;NL
number	YMZALE
number .	_GXFHF
number . $	_GXFHF
number ?	bY@JFM
number ? $	bY@JFM
number here	eIFJXJ
number here .	dJGJWJ
number is	[IQEHP
number the	`FZDDG
numbers $	`MFJWJ
numbers .	\\IUDMM
numbers . $	\\IUDMM
numbers are given	dRJLKM
numbers by	bIFEVJ
numbers from	ZFDLPP
numbers match ours	ZNCDJT
numbers were	\\MTFFK
numbers were computed	bVFOIO
numbers without	`JXHIL
nutes	XOLNEN
nvert	^JVKKF
nvest	`LGFXH
nvinc	ZIPIIQ
nvite	`JFLUI
nybod	`XHFMJ
nyhow	]JGJTM
nymor	ZNDPGS
nyone	^VFLHR
nythi	XVAE@P
nyway	[AIGOT
nywhe	`SNFCJ
o	WG:MLS
o(	fLFJYI
o:	_JMGSH
o:_	^KOHQJ
o]	lLKKSL
o]_	lLKKSL
o_	XICKJS
oards	XPDBLS
obabl	YENDHP
obile	WOCPHT
objec	\\N@EOW
objection	YRCECT
objection .	YRDGCR
objection . $	YRDGCR
objections	fJFGGV
objections to	aHGJGV
obser	ZGFMPN
observability	aLHKUJ
ocal>	XPKHDR
ocedu	XLXCII
ocess	XSJCEN
ocol>	aOOKVJ
ocume	WIEVDO
ocure	aJJDWG
ocuse	aJHWII
od	jIDFZF
oday>	bF=ITL
odd	ZNFVEM
odd graph	aLJXHG
odd graph .	aLJXHG
odel>	\\NERES
odo	oIDFYG
odo(	fLFJYI
odo:	gLGJVJ
odo]	lLKKSL
odo_	bMKKTJ
oesn'	]KMJAO
oever	^OBWOG
of a	[EKKFT
of affected	WOO@KG
of clarity	aKGXII
of curiosity	YOEFFR
of curiosity ,	bSHLLM
of curiosity :	aJGIIT
of date .	`MVJKF
of detail	]FOQGG
of images	eKGKTL
of images ?	dLDLXO
of it .	\\HGHKU
of it ?	`VDOJO
of last	[VCPIK
of looking	cKGXJM
of my	YNEOGV
of that	[UHDHP
of the 0	]QILRM
of the best	eLIXKI
of the client	^MLDKQ
of the cost	YEODMN
of the day	]LAUHQ
of the month	aHDFPO
of the rows	YOTFDG
of the second	WIO=GS
of the summary	_KVLKL
of the times	`LWGIH
of the two	ZKPLGH
of the year	[GE@RU
of them	XKS=CP
of them .	XOTDEH
of them ?	]VFOFO
of these	[JRFCQ
of this	XUG?AL
of this table	_KXGIH
of transparency	bOFYJI
of us	[IAUPJ
of us .	fLGYHG
of write	cKGWIK
of write -	cKGWIK
of you	]ICXRO
of you .	eMIWHF
of ⓜ	^ILXGG
of ⓜ is	cKIVIJ
of ⓠ	dF[JFG
of ⓠ ,	]OYHOH
of ⓠ .	bHWKHJ
ofess	aJIVMH
off .	VIORDN
off . $	VIORDN
off ?	cUGKKO
off ? $	cUGKKO
off at 0	aWHFOM
off to	hJHYHG
off to the	dMIVJK
off would	eMSKLL
off would be	eMSKLL
offic	ZQ@QFO
office	XKCQGO
often	_MYHJK
ogeth	ZPNVFH
oined	_JDREM
oiner	cKKTJK
oing>	YG>SYE
oint>	UP=GSR
ointe	WI@RDV
ointi	[HROIG
ok	_EA6TR
ok $	cKFDFV
ok_	dMILSM
oked>	^Q?>TP
oken>	VNRFSD
okです$	aLHDHU
okの	]SFLZH
old	WQ7JGX
old cluster	\\RAXKG
old cluster .	^NFXHH
old gateway	ZICNPP
old version	ZMODCP
old version ,	[KOEFO
older	[RAAOT
olds>	YT?DLQ
olid>	YJRTFG
olida	[LBVEO
olks>	]G@XRC
oll	VNPRNB
ollba	^OKVFI
ollec	[PDIRR
oller	YQDJRN
ollin	[I@QMR
ollow	VM?PPI
olour	_IUKJK
olume	^KLHVG
olumn	aDXDFI
olunt	gLGDUF
omate	ZMYGCG
omati	]NMEKO
ombin	_LZEGF
omeba	aJGXHH
omebo	[Q;JKI
oment	ZNRCSG
omeon	WPAIPJ
omer'	XNUMCE
omewh	YQH@PB
oming	\\IHFVJ
ommit	VRGESE
omms>	]IHVNJ
omorr	jICETM
omote	[RPHFJ
omoti	aUGKOO
omple	ZOTJDL
ompli	aKHWEN
omput	[SEKPL
on	SH8H[J
on ,	aUEGGH
on -	XCMREM
on - call	XCMREM
on .	YF@[AI
on . $	YF@[AI
on 0	]MFADY
on 0 june	dHIGET
on 0 march	aJGHKU
on call	XHHKJQ
on call for	ZJCLHQ
on call that	XGIFPQ
on errors	`JVLJM
on how	\\HZEIH
on it	\\IH?]E
on it .	ZOHFYF
on me	^KGGXG
on me .	[KHHWG
on monday	]OCMJO
on monday .	ZOCOKN
on monday and	_LFDMQ
on my	ZKBOZF
on my list	`IEDYF
on one	WSE@LJ
on our	]F=>[H
on that	YR<CFW
on the agenda	dJGHXI
on the bridge	YF@RMN
on the call	XJFOQS
on the cause	aGCHFV
on the customer	]KORII
on the dashboard	WFBMFS
on the migration	\\JGIQP
on the new	YEKCLQ
on the old	ZJDCSP
on the phone	YDKKDN
on the same	[LFGEU
on the system	^KFYGH
on thursday	fIIJWG
on tuesday	YHKGER
on tuesday ,	ZHRBPL
on what	[XEADM
on ⓚ	cKEKVJ
on't>	ZMW:EM
on_0	cMJGLS
on_i	VNWFJB
onal>	]OBXMH
once .	\\JDRGP
once . $	\\JDRGP
onclu	\\IMFFR
oncre	`IVGHK
onday	\\IHDPP
onder	XPCLGH
onds>	VTGDBR
one , and	aJIYKH
one channel	cLIWJI
one counts	dTHLLM
one counts ?	dTHLLM
one customer	aWCLDL
one holds	dUGLJM
one holds ?	dUGLJM
one is	XNI=SF
one line	`HYJLM
one more	ZPXJIG
one node	WTAEOM
one node cause	bUGJJO
one of the	^KF\\IE
one of you	aLGKVL
one person	aJUGFL
one sentence	^DMFFT
one sentence ?	_HXLHO
one thing	ZVP9EB
one thing :	`G[BIG
one to	gKGFVI
one who	YFFFIS
one who restarted	^FEGPR
one wish	`KVGKL
one wish :	`KVGKL
oned>	[MIPFS
ones>	[OBPLQ
onest	[IDZLE
oney>	ZMSGII
onfig	ZLVAFL
onfir	]HHCTS
onger	XMMDBS
onges	bUGEJO
ongra	gKJUJJ
ongs>	bJXAGF
onigh	jIEEXH
only 	T(RT;R
only .	WDRGDM
only . $	WDRGDM
only 0	WSEWAH
only 0 users	`VECGO
only ?	bWCHGO
only ? $	bWCHGO
only ask	gRO/6D
only ask fault	_NRJ:I
only ask plan to-person	^@];LI
only ask report	_RKJEL
only ask to-person	aY=9ID
only ask unknown	g\\?JFJ
only ask unknown wish	fZ=LHM
only ask was	oa3A;I
only ask was to-person	f[=CBM
only ask will	aV=HJL
only ask will plan to-person	ZPVLBM
only ask will to-person	[VCKFM
only ask wish	hLR5B>
only ask wish plan to-person	jE;K`M
only ask wish to-person	]XCFHK
only ask wish to-person person-asked	oE=J^K
only ask wish will	ZDVEME
only ask wish will plan to-person	hKBOYO
only ask wish will to-person person-asked	lKGJUL
only fault	YCd)4H
only fault report	YGINLO
only fault to-person	ZESHFP
only fault was	YDb@DC
only fault will	\\DW;RE
only for	aTIKOO
only joy	eE<Y@I
only or	eXALGM
only plan	_TA?X@
only plan to-person	]GGUNK
only praise	^C6n8:
only praise ask wish	[MTCEJ
only praise fault	]FPQKD
only praise fault was	WGMJMR
only praise joy	lGA]FH
only praise report	]DH[EI
only praise to-person	bH:H>W
only praise unknown	hHD[HG
only praise unknown was	_KKQLP
only praise was	]JK[G7
only praise was to-person	qKH^BD
only praise wh	eLJVJI
only praise wh was	fJHYHH
only praise wh will	fJGYHF
only praise what a	dKGYIK
only praise will	WIERQB
only praise will to-person	dQI_@I
only praise will was	fLJWHH
only praise wish	bCUS<7
only praise wish to-person	XMUJLF
only praise wish was	_DI^@?
only praise wish was to-person	cMKWGJ
only praise wish will	^MXBGJ
only relevant	\\JIJIU
only relevant for	\\JIJIU
only report	Z>C?A^
only request first ask	bKYA=D
only request first ask plan to-person	eLJKSM
only request first ask unknown	cWDOFO
only request first ask unknown wish	iW>IGL
only request first ask unknown wish was	cUFJIM
only request first ask was	aVEOMO
only request first ask will	cJGIVK
only request first ask wish	eNT=GG
only request first ask wish fault	_MTKCL
only request first ask wish plan to-person	dGCL[O
only request first ask wish to-person	_MDGWM
only request first ask wish was	]UHE9K
only request first ask wish will	ZAXFMJ
only staging	YGHSNN
only to-person	YBHJRN
only unknown	YPM=FM
only unknown fault	ZQUAFI
only unknown fault was	YNREGD
only unknown was	YYBGEM
only unknown will	_WEFII
only unknown wish	`ORKBA
only unknown wish fault	cSJLKM
only unknown wish to-person person-asked	aSGIJI
only unknown wish was	`YD?EH
only unknown wish will	`IVOKO
only verb first	bZEAC>
only verb first ask	fSHP7G
only verb first ask fault	[SIJEL
only verb first ask fault was	eWDLMM
only verb first ask was	mU8OHJ
only verb first ask will	bTGKIJ
only verb first ask wish	YNRF@M
only verb first ask wish was	]NQ@JG
only verb first request first ask will	cXBGBM
only verb first was	^R@ADR
only verb first will	dLBHYA
only was	W2HMD]
only was report	ZFRFLN
only was to-person	VILN5R
only wh	[XC7DI
only wh ask	l]=6B@
only wh ask fault	^RLA?K
only wh ask fault was	ZJVIHM
only wh ask to-person	eQLKFM
only wh ask unknown	gVEOOO
only wh ask unknown wish	eSILMM
only wh ask was	fWBFBG
only wh ask was to-person	`XAOJO
only wh ask will	j\\>K>F
only wh ask wish	eE\\R9K
only wh ask wish fault	^PND?L
only wh ask wish fault was	bWCLKM
only wh ask wish was	^MSHFO
only wh fault was	ZKR?CN
only wh to-person	]SEGRJ
only wh unknown	]QMJHE
only wh unknown wish	_SPOOL
only wh unknown wish was	hUFDMK
only wh will	WMC>GS
only wh wish	[NSHMA
only wh wish was	ZHJTKM
only wh wish will	aGWJMG
only what a	kIC]ED
only will	^<C<fI
only will plan	gOBBXH
only will plan to-person	nHEFYG
only will report	[GGJSN
only will to-person	cJ>E`=
only will was	W@C:SR
only will was to-person	`CCMRI
only wish	[8f@AD
only wish fault	[KWGIA
only wish fault to-person	XKS@QD
only wish fault was	XL;LGY
only wish fault will	\\RRFCB
only wish fault will plan to-person	dODOZO
only wish plan to-person	dMP?LM
only wish to-person	^>[<?O
only wish to-person person-asked	fG<H_H
only wish was	ZIMGCJ
only wish was to-person person-asked	^K>OXH
only wish will	\\JV8MB
only wish will plan to-person	lMELWL
only wish will to-person	[IQGMF
only wish will to-person person-asked	sL;IYK
only wish will was	YWH<>C
onnec	[W@@DP
ons	YNFDOL
onse>	_KMTDE
onsid	YPTBCM
onsis	]HWEGK
onsum	YSNECI
ontac	`KGGWI
onten	ZJMARS
ontex	XKSBAM
onth>	XLCJOP
ontri	^ITFIP
ontro	ZQCGRP
onver	_JVKKF
onvin	ZIPIIQ
onym>	`IWJIK
oo	]LOANO
ook	^LPFOH
ook_	dMILSM
ooked	]S8<OM
ooks>	YJPGFM
ookの	]SFLZH
oot	WMLBFR
oot_	WMLBFR
ooted	[LFNIP
ooth>	cJFYJI
ootno	cKVFKI
op	ZGHIRK
open	\\KCGVN
open .	YPJDFR
open . $	YPJDFR
open a	lHAJZJ
open a ticket	kHAJYK
opene	^MGIWG
opened	^MGIWG
openi	cHEEXG
opening	cHEEXG
opening a	cHEEXG
openn	bMHTLL
openness	bMHTLL
opens	cKFGVJ
opera	YWULKF
opini	YKQ>JT
opinion	ZHM?KW
ople>	XPMNBM
oposa	ZHMGWE
opose	]GZFHI
opped	[QRFEN
ops	WQEUNK
optio	ZGTEPI
or	^i468F
or 0	aW@D>Q
or 0 ?	aTHLJO
or after	eW@OHO
or after the	cUEOHO
or by	aTHOHO
or did	cYAFMM
or does	dUFLJM
or does it	aUGLJM
or from	dSIKJL
or is	fSIKJM
or is it	cSIKJM
or just	aVELMO
or only	eY@GFH
or per	cUEHIJ
or the	^WEDGB
or was	iSGKKM
or was it	eTIHKM
or without	`UFLJO
or without the	`UFLJO
or_	\\NDCIV
orage	[HFDXH
order	XJP;YC
order of	XNWGDF
orders were	_HYLGM
ordin	XGTCRI
ords>	UKM>LK
ored>	\\UGFEI
oresi	aKGWJJ
orget	ZHPQRI
orgiv	dSIKKL
orgot	dIYCFI
original	[WC?GP
ority	ZRPBCN
orked	^JJU@P
orkin	YMGAXH
orks>	UUF;ER
ormal	YNEIRO
ormat	WGX?DI
ornin	WHLLJU
oroug	WIULCF
orrie	dG]GGJ
orrow	jICETM
orry>	_SHHRH
orse>	WP@HBQ
orted	XUCKAM
ortem	[LFOJK
orten	YHYCEM
orth>	[AYQGI
orty>	eID\\IH
orum>	XSKOIE
orwar	YKISQG
os	ZNCDIR
osaka	ZFHECU
osal>	ZHMGWE
oscal	YQFBDN
osed>	WSNC>P
oses>	bUFIKL
osity	XNDMDP
ospit	XUEBNN
ossar	YISLHG
ossib	bHXIHK
ostmo	[LFOJK
ot	ZKJ?PN
ot_	WMLBFR
ot_c	WMLBFR
otal>	YQFCDQ
otate	[JHIRH
otati	XLFBPV
oted>	ZKMEGS
otes>	YHCJLS
other clusters	]PFIUJ
other clusters .	bLIJUJ
other regions	cVEDEG
other teams .	\\LJVJI
other words	aTGLML
other words ,	aTGLML
otherwise	\\JUDGM
otherwise it	bMTKJL
otherwise it will	bMTKJL
othin	WKMG?Q
oti	YJCHVL
otice	WVBNKN
otici	]GKQJN
oting	WGMHNQ
otion	aUGKOO
otnot	cKVFKI
otoco	aOOKVJ
otten	cLTJKK
ottin	bIIVJI
ou're	[JEUNF
oubt>	ZMM>>Q
ouch>	bGJUIK
ough>	VPQBAO
ougho	XIOTBE
ought	UOIOAQ
ought to	[LXBKF
ould>	^OMJLG
ouldn	^ETL8N
ound>	WQDNDH
ounds	]NYDDD
ounte	ZOFUIK
ounts	\\QMEVH
our	VR6JPQ
our last	aIDEGV
our own	[WBQDM
our side	\\MBFFU
our side .	YNFJJR
our sprint	eLIITJ
our sprint board	eMJJSL
our test	ZJOFDQ
our test cluster	ZJOFDQ
our's	[IDXRH
ourag	cJHVJK
ource	WMVFEI
ours	VR>O@X
ours>	VJIRCM
ourth	bJXFJH
ously	bMKVLK
out	U?TI;V
out .	YIYIMB
out . $	YIYIMB
out at	aIFFHV
out of	\\LLEKT
out of curiosity	YOEFFR
out to	]QLQHM
out to the	eMKTKL
outage	ZJPQFO
outage of	aIDEGX
outer	ZHDNSJ
outs>	[PDPQH
outsi	WPQEJH
outside	WPQEJH
outside ?	cTGKHM
outside ? $	cTGKHM
outst	fKJWHI
outstanding	fKJWHI
outstanding .	cLKWII
outstanding . $	cLKWII
oved>	TK9@PR
ovely	`GJXDH
over	VVGGSC
over 0	_FXGKK
over to	\\OBHWK
over to ⓜ	aMFJVM
overa	[OXAFH
overall	cJYDIF
overe	[SNFCN
overi	aIEZFG
overl	ZLICAT
overlaps	^GFKFW
overlaps with	^GFKFW
overlooked	bSIOKO
overlooked it	bSIOKO
overlooked it ,	bSIOKO
overlooking	aTGOOO
overs	\\FUDNF
overy	ZNJMKD
oving	YGDTSI
owe	ZFDIRO
ower>	WEZEMC
oweve	`KVFKJ
owled	[QGKJS
own	YJEGMR
own report	YPT=EL
own that	gLJIUI
own that service	fLJIUI
own the	kHCG\\F
own the alert	aLJEVK
own the pinning	eKGKTL
own the runbook	bLHGZH
own this	hD@D]J
own this .	dOGHYH
owner	^OYBH>
owner .	ZH[DED
owner . $	ZH[DED
owner :	dGFBXF
owner ?	[TJICO
owner ? $	[TJICO
owner and	bJZOFI
owner by	`LDOZO
owner column	_GUJHL
owner of	\\SJKDJ
owns	ZT@HTG
owns this	]NFJUJ
ownti	[TDLOM
oyed>	YSCPDO
oの	[RAGVH
p 0	WWUD?N
p 0 ,	_JYKEG
p 0 .	WPT=>N
p 0 ?	cWCLHM
p 0 in	[KMSFR
p0に	aIWLKM
pace>	ZJX?HE
pacit	[IEORM
packe	\\HDSMP
packet	[IEVNM
packet captures	[HIUTJ
pact>	_QV>DJ
page ,	^J[BIG
page 0	ZLFLOO
page 0 made	aLKTLK
page ?	XMCAXK
page ? $	XMCAXK
page came	XCOJKO
page came .	WFPGHP
page this	aMIOTM
page this week	aMIOTM
page went	XLNCFQ
page went to	YLNCFQ
page when	aUGOKO
paged	\\SDINK
pager	[UCMKN
pagin	[JGFUQ
paging	[JGFUQ
paid	cLB_EA
paid off	hIC]FC
paid off .	cKGYHG
pair	]HFKXD
pair on	aLFEXG
panel	\\JRJRJ
paper	YODJCV
parag	\\ORAEJ
paragraph	\\OQBFJ
paragraph ,	_IWIIJ
paragraph ?	`G[OHO
paragraph ? $	`G[OHO
paragraph and	_KWHLG
paragraph and the	_KWHLG
parat	]NUDJH
pare>	\\HLKUI
paren	[LOIIQ
parin	fGAA[F
part	VN\\B?I
part $	`LKJWI
part could	_MXFMK
part never	`IXHKH
part never explains	`IXHKH
partition	WUO>AL
partm	XEMTKR
partn	YIOQHP
partner	]JDDHW
passe	XQOOED
passed	[PTFGH
passed .	[PTFGH
passed . $	[PTFGH
passi	[KVCQG
passive	bG\\EDG
passive voice	bGZFFJ
passive voice in	`HTJLM
past	[JXJEG
patch	\\QBATG
path	TQJG>J
patie	hIGYHG
patience	hIGYHG
patience with	cKIWIH
patte	ZKFKQO
pattern	ZKFKQO
paulo	ZIDJLO
pause	XTIBDL
paused	aUGIGL
payment	\\HCXMJ
payments	WPH?RW
pd	YHFGSO
pdate	\\JPGRM
pdati	aLGIVL
pdb	^JFD[D
pe	WMRNHD
peak	YR@?JY
peaki	dJGXGG
peat>	]UBHET
peats	_HXEII
peau>	iKGXIH
pecia	gJGXJI
pecif	\\HWHIJ
pect>	^PHURE
pecte	\\QBFGW
pecti	VFYDGH
pelin	[LOEUI
pell>	eIZFAJ
pelli	_JXGGH
pen	ZIPNRF
pendi	WKPB?R
penin	\\LDCXE
penne	bMHTLL
peopl	XPMNBM
people	XPMNBM
people .	\\JRSGK
people . $	\\JRSGK
people in	YIAQJN
people who	]MORGC
people who rebuilt	eHJXJH
per account	^PGFGQ
per account .	aHJIJS
per tenant	`HXEHI
perat	VWUJGF
perb>	hKGVIJ
perce	ZNRKPD
percentages	`KUFKH
percentages without	`KUFKH
perfe	`IKTKH
perfect	`ILTEG
perha	ZNREKK
perhaps	ZNREKK
perhaps split	`GTKLM
perhaps the	XOIBCQ
perhaps the clock	\\NFDFR
perhaps turn	`JXFII
perhaps turn the	`JXFII
perhaps worth	`KUJLH
pers>	aIKWKH
perso	[KQSCJ
person	ZIRSEJ
person on	aIFXOK
person who	\\MOTKH
pful>	_HKZIF
pgrad	XSCIPN
phone that	]ICPDS
photo	WIL@QN
phras	^GTDMO
phrase	bKVDKF
pi	\\OHJQP
pick	YUJAJE
pick it	`MFGXJ
pick it up	`MFGXJ
picke	ZHEQUF
picked	ZHEQUF
picked up	[IGURH
picked up the	dKKITJ
picks	]FNGVI
picks this	cKGGVI
picks this up	cKGGVI
piece	]MFWKJ
piece of	cMFWKJ
pin	YNT?SA
pin the	WPNASC
ping	dMJKSI
pinio	YKQ>JT
pinne	ZOLDJP
pinni	ZGVIRJ
pinning	ZGVIRJ
pinning of	eKGKTL
pinning of images	eKGKTL
pinning the	`IXLIM
pipel	[LOEUI
pipeline	[LOEUI
pipeline refuse	aIWLJO
pipeline refuse it	aIWLJO
pired	ZMSGDG
pital	VTQ?JH
place	WEOIIR
plain	^KQPAH
plan .	WFOJJP
plan . $	WFOJJP
plan for	cTFJKJ
plan to	aTEGIL
plann	ZSCKHS
planned	ZSDKGS
plary	cLKVJI
platf	^FHHRN
platform	^FHHRN
platform folks	bLHGVH
playe	ZSBTKK
ple	_JBGRO
plea	eMGLTK
pleas	bFRGTA
please	bGS:UB
please $	YETFJC
please ,	cHLKRI
please , and	dKEJXK
please .	\\H]@C=
please . $	\\H]@C=
please ?	aFTOOO
please ? $	aFTOOO
please add	]HTILD
please align	_HXOJM
please align them	_HXOJM
please ask	dLFHWK
please assign	bOHLUM
please change	`FYJFI
please check	_LIJUL
please check the	aODOZL
please confirm	dJJLSL
please confirm the	bK@O]H
please create	bOEJYH
please don't	aMTLKK
please explain it	_F\\LEM
please file	dHEKXK
please file the	aIFOXO
please fix	cI[HEF
please fix the	`IYHGG
please get	bLGLVJ
please mention	aK[HDF
please move	`KYEFH
please move the	`KYEFH
please open	gKEOXM
please open a	fKFOXO
please own	dMELXM
please own this	bOHLUM
please pick	`MFGXJ
please pick it	`MFGXJ
please raise	gIEHYG
please raise the	fJAK[E
please rephrase	bKVLGK
please replace	`KVKHL
please review	dOAO]I
please review the	cODOZM
please rotate	cMGLUL
please run	cKEEXG
please run the	aKGEWH
please spell	cJWGFL
please spell it	bKUKKM
please update	aOGOVM
please use	cLZFEE
please use the	`MXBHF
please verify	dKGKUK
please verify the	dKHKUK
pleasure	fKHVJJ
pleasure to	cIFYIH
pleasure to read	bJGXKJ
pled>	\\IECPP
plete	ZOTJDL
plied	aHEFJV
plier	aKIWKI
plime	gLHWHJ
plit>	]F]BN@
plitt	cJXGEL
pload	fKJLSL
ploy>	YKRMAJ
ploye	\\SEHEP
ploys	aHWHHK
pls	ZGVEME
plz	_LYGEH
pods	XQSJKF
point ,	XNAIQQ
pointing	[HROIG
pointing out	aJUHLI
poke>	YENQNA
policy	WHTBNP
ponde	]QFTII
ponse	_KMTDE
pool ?	]NRDEM
pool ? $	]NRDEM
port>	UH:HZL
posal	ZHMGWE
posed	dVEGHJ
possi	bHXIHK
possible	aHWKIL
possible to	_IXOLO
post	^PIROF
post the	cHJAUE
postgres	\\WGJFG
postm	[LFOJK
postmortems	eKIXKH
potti	bIIVJI
ppare	[LFNIP
ppear	YGMKHS
pped>	XRUG@J
ppen>	ZUBFER
ppend	VMODBQ
ppene	YKM>?P
pplie	aKIWKI
pply>	YPJALM
pport	XIBRNJ
ppose	`VEPFL
pprec	jJHXHG
pr	aFE?\\D
pr is	aMHHVH
pr_	aMFDSO
pr_を	cMLLSK
prais	cIGXGI
preci	]KMTBI
precise	WMTKDE
prefe	eF\\FID
prefer	dFZGJF
prepa	dHCKYF
prepare	eLIJSL
prepare the	cMHGXH
preparing	fGAA[F
preparing it	aKGIWH
preparing the	cJHGVI
prese	XJMBRN
present	XJMBRN
present one	_JWLMO
present this	\\GHGVI
press	`JDVCM
pressure	]IDPIP
preve	aK[EED
prevent	eHXGHI
prevent this	cJVHIJ
prevent this .	bKUJIK
prevention	^OVIIF
previous incident	_MWDHI
price	\\LFTIP
pril>	\\KDNOP
primary /	_JXEGI
print	`FIKTM
prior	[PQABL
priority	[PPBCN
priority of	YEPDJP
priya	^LHQTI
priyanka	aJHHWH
pro	YIFGOT
proba	YENDHP
probably	YENDHP
probably worth	`KYFHF
problem record	aMHIUK
proce	ZRKBEN
process	XSJCEN
process for	aTIHKJ
process for the	aTIHKJ
procu	aJJDWG
procurement	aJJDWG
procurement .	aKGGWH
procurement . $	aKGGWH
prod	WUADIP
production	XNIBMQ
profe	aJIVMH
professional	fLJUJK
professional .	fLJUJK
professional . $	fLJUJK
promo	^TOEFJ
promoted	[RPHFJ
promotion	cUGKOO
propo	[J[?NC
proposal	ZHMGWE
propose	]GZFHI
props	dKGZHG
props to	aLHWKH
prose	[GOSKJ
prose ,	YGMUKL
proto	aOOKVJ
protocol	aOOKVJ
proud	gKHVKJ
proud of	eKJTLL
prova	ZNKOCN
provide	dLIJUI
provide the	dLIJUI
provide the numbers	cLIJUI
provider	ZOJ8KN
proxy ?	`VEHOO
proxy ? $	`VEHOO
prを	fMJLRM
pr出	dKHHVK
pr出し	dKHHVK
ps	[IIKLP
pted>	XRGCDS
ption	[OSKID
ptom>	XMPBLI
pture	XENLRM
public	WFNJEO
published	XMQJEO
pull	]NAGYF
pull the	_NAGYF
pull the numbers	dGDCXH
push that	`WDIKI
put	ZF[=PA
put a	]LWFDF
put it	XFPKTJ
put it on	bLHKUI
put that	_JWLIO
put the	\\H\\@OG
puted	]TDLPL
puzzl	eTHGKM
puzzles	cQLJMM
puzzles me	cQLJMM
pし	aKHGWI
pしま	aKHGWI
pします	aKHGWI
q	_U=FSN
q 0	ZFEFSO
quad>	aKFHWG
query	YNPDRK
ques	cSJOOO
quest	UU9CPT
question	aY;HLO
question .	ZLFFLN
question . $	ZLFFLN
question :	cUGJGM
question for	aWFDEG
question is	[OFEFS
questions	VCBNRL
questions .	XDGGLS
questions . $	XDGGLS
queue .	YGHKGT
queue . $	YGHKGT
queue ?	cYAOMO
queue ? $	cYAOMO
queue was	[RMJCE
quick	\\Q=YLD
quick .	\\GE[QG
quick . $	\\GE[QG
quick answer	`HIYKI
quick thinking	fJGYIH
quick thinking .	eKIWJI
quickly	[LHSHI
quiet	aLGYIH
quite	^YJ@CC
quite follow	aUEDGJ
quite follow this	aUEDGJ
quite get	aTFHIK
quite get this	aTFHIK
quoru	XSKRFG
quorum	XSKRFG
quota	[LK@RM
quota .	aKFFWH
quota . $	aKFFWH
quota was	_KXEHH
quote	UOODAJ
r	WEDCWL
r_を	cMLLSK
ra	ZNG=TI
ra-	fLHIUJ
ra-0	fLHIUJ
raced	aOE[FK
rack>	^IGMUJ
racke	\\GECUL
ract>	^R>@WL
rade>	XSCIPN
radic	bKUKIH
radiu	\\PEHJP
radius	\\PEHJP
rafa	ZKNEPP
raffi	XOH?DO
rafor	eJHJUL
raft>	]IMMUE
rafti	bKKITI
ragra	\\ORAEJ
raigh	cHDYHI
rain>	YM<QGQ
raine	VNOMLE
raini	XRTFFH
raise	\\LELXG
raise a	dIHGVM
raise a ticket	aMGOWO
raise the	^KMITG
raise the priority	aHXFGH
raise the quota	dMAIXJ
raised	WNI=SL
rall>	cJYDIF
ramin	aLGVJK
range	XPNNIE
rankf	[KHNGR
ransf	dJEFWH
ransp	dMGWKJ
raph>	VEWOAN
raphs	ZKWCEM
rase>	bJYCNG
rate	ZPT=GC
rate ?	aUFFLM
rate ? $	aUFFLM
rate>	[HZCFL
rated	YRDEGS
ratef	gLIWII
rathe	]QLFPC
rather	]QLFPC
rather than	`QQCCC
rather than ⓠ	bGXKLL
ratul	fKJUJJ
ravo>	hKE[GF
rawin	]LHKLT
rc	WFCLIS
rca	YOFXIJ
rcent	ZNRKPD
rchan	ZIBGOO
rchiv	[HHIOT
rder>	[KN=XB
rdwar	YTFHPL
re	VEILPP
re -	]IMGQP
re - run	dMGGWI
re's>	WGYCEJ
react	YFFSBK
read	[OGWAH
read ,	aHDZFG
read .	\\MESFR
read . $	\\MESFR
read 0	`HZOEO
read a	`HRTHF
read it	[KP;DW
read it .	aJDEIW
read it three	`MVFKH
read it twice	cHFGKV
read replica !	`JHXHJ
read ⓠ	_JXHLH
read>	Z@CIKW
reada	\\KTDFF
reade	]GXDDO
reader	\\JXLGH
readers	\\JTAFQ
readi	[KA[HK
reading	]OBZIJ
reading this	`PC[GG
reading this i	cKGXJI
reads	ZG[GHI
reads .	ZNA?JX
reads . $	ZNA?JX
reads as	]LVGKG
reads as if	]LVGKG
reads like	cEXDII
reads like a	_KYLMO
real	YRW<FC
real fix	_GXJGG
reall	aICY?H
really	aICY?H
really ?	ZTJ=BO
really ? $	ZTJ=BO
really the	_GZAKK
really the term	aHYEJJ
really well	eIE^GE
really well written	aMFZMJ
reaso	^TBJFQ
reason	^TCLCN
reasoning	fRHLLM
reasoning .	dXDJMO
reasoning . $	dXDJMO
reat>	dMNRI=
reate	aJ>DYJ
reati	eIIGVI
reboo	YQAMEM
rebooted	[LFNIP
rebooted the	[LFNIP
rebooted the switch	[LFNIP
rebui	\\VEJJH
rebuild	]SCKOM
rebuild ?	cUFJGO
rebuild ? $	cUFJGO
rebuilt	[OEMKH
rebuilt it	dHJXJH
rebuilt it .	dHJXJH
received	\\OKFIS
received the	cIKGJU
recia	jJHXHG
recie	`IWFHJ
recis	YOSFFM
recom	[LWEOF
recommend	`JVHFJ
recor	WKDJPR
record	XHKMIS
record ,	aGICKW
record , the	dKGHDT
records	UO<@PN
recov	WMCSDM
recover	cY?CGJ
recovered	YGHJER
recovery	ZNJMKD
rect>	VKQGAS
rectl	bQQFGG
recto	WSAFRL
red	ZJ[EFE
red .	_IWGGI
red . $	_IWGGI
redi	aUGLML
redib	`JMUGH
redis	]SRDGG
redit	ZKCXGO
reed>	\\GK>TL
reeme	aLFJIU
reen>	YSMSJE
reens	^DYDIL
refer	VFYKCL
reference for	ZDASFN
refus	^JYFKL
refuse	dIYCDG
refuse it	aIWLJO
region .	YGQEGQ
region . $	YGQEGQ
region was	VKJATL
regions .	WOBKQQ
regions . $	WOBKQQ
regis	^HGGUO
registrar	^HGGUO
regul	XSCAUJ
relat	[QIDAR
related	YRAACT
related :	bIJIIU
related to	[TGBFL
related to the	]UJEFF
relates	bVDOLO
relates to	bVDOLO
relates to the	bVDOLO
release	\\Q>DPU
release engineering	dJIIUI
release notes	aIEFIV
released ?	`UFOLO
released ? $	`UFOLO
relev	ZIREBT
relevant	ZIREBT
relevant for	\\JIJIU
relevant for the	\\JIJIU
relie	[RHPFG
rely>	WDERDS
remai	[SBBUG
remaining	\\RDGPH
remar	]IOUKH
remem	XLLIDS
remember it	]GKDOP
remember it .	ZJGEIV
remember who	aWCFIM
remen	]HENUK
reminder	\\GUCPG
remove	[I[<NA
remove the	YNZ=KA
ren't	YSOFHG
rence	ULJQ@L
rency	^JRLGH
renew	XS@FKR
rent>	^ONBLO
rentl	]GODDV
repar	dHCKYF
repea	XUKCGN
repeat	]UBHET
repeats	_HXEII
repeats the	_HXEII
repeats the summary	_HXEII
rephr	[EPGNO
rephrase	_HTIPI
repla	WFPHLP
replace	^E_DJA
replace it	^JVJOF
replace it by	`LVIFE
replace it with	`KUKKI
replace the	]IWBLF
replace ⓠ	`KWJHJ
replace ⓠ with	`KWJHJ
repli	WWGAHK
replica !	`JHXHJ
replica ! $	`JHXHJ
replicas	]TOLCK
replication lag ?	aWDKKM
replied	aHEFJV
reply	dKIIXG
repo	ZVCFQF
repor	VO:GTP
report	WNB@UO
report ?	`UFLKO
report ? $	`UFLKO
report back	hKJIUJ
report back .	eKKKSI
report to	aJFGWM
report to the	aJFGWM
reproduce	VFFOIR
request	ZGQ:TL
request :	`I\\BGH
request with	aMIIWH
request with the	aMIIWH
requests	ZQFEMT
resen	XJMBRN
resho	YMNCJG
resig	aKGWJJ
resol	XBUAKO
respe	iJC^EF
respect	iJC^EF
respect .	bMJWJI
respect . $	bMJWJI
respect for	dKIVJJ
respo	^OJWBD
responders	]QFTII
response	_KMTDE
resse	^IN[DI
ressi	]OHTBL
ressu	_HGPIO
rest	[IWUBF
rest of	_LDXHL
rest of us	eLGXHI
rest>	[QCVIM
resta	WX>HMR
restart	XV<KLR
restart ?	dWDJHO
restart ? $	dWDJHO
restart was	ZFEDJV
restarted	XQN?LL
restarted it	WNQ?LL
restarted it .	WKS?LL
reste	^SDBDL
resti	\\HJFMS
restore test	bEJEZE
result	ZHJDPR
result in the	aMFLWJ
result of	^IGJDV
result of the	^IGJDV
rete>	`IVGHK
reten	[FATRN
retention	ZGALTP
retraining	_IXHHH
retri	]NJNFR
retries	]NJNFR
retries .	ZOTCJK
retries . $	ZOTCJK
retries ?	aUFOMO
retries ? $	aUFOMO
retry	UDLKNM
retry test	aLEGXL
reven	`K[EED
rever	cIXJFG
reversed	_KUJJI
reversed .	_KUJJI
reversed . $	_KUJJI
reversible	_JVJJI
reversible .	_JVJJI
reversible . $	_JVJJI
revie	\\AF=SP
review	^BFAUN
review :	]LNEPO
review all	aMIIUI
review and	dMJKUH
review call	aLJJVI
review call :	aLJJVI
review the	hJCJWE
review the wording	eLGJUG
reviewed	_LFFJT
reviews	^JGIWG
reviews it	aLIJUH
reviews it ,	aLIJUH
revis	dKFHJU
revision	dKFHJU
rewal	^KFLVK
rewor	^GX>DJ
reword	]D[DIF
rewording	]LUHIG
rfc	]FGGJV
rfect	`IKTKH
rful>	bHG^DC
rged>	YKF@CT
rgenc	\\QGKMM
rget>	[GPKQG
rgive	dSIKKL
rgon>	ZIVMKG
rgott	cLTJKK
rgue>	`H^DHL
rhaps	ZNREKK
ri	YPEKIP
rial>	YIBSPP
ribe>	^F[IME
ribut	\\ITFLP
rick>	fKHXIG
rid of	_IZEFG
riday	cEEKQK
ride	eKFZGG
ride .	bLIWIH
ride . $	bLIWIH
ridge	WGKSLI
ried>	[HKIBS
riend	\\IEJES
ries>	XLJOER
rific	bLIWJI
rift>	bIXIJL
rify>	]FMGVD
rigge	[XHA@I
right ,	WLBGPS
right .	WQ>RMP
right . $	WQ>RMP
right ?	_UBFOJ
right ? $	_UBFOJ
right measure	bKWHKG
right measure .	bKWHKG
right now	ZEPFRE
right now .	bJHHVI
right word	aGWJLL
rill>	_G>UU?
rilli	iLGWJI
rina	ZICSSH
rina to	aIHGTL
ring>	VPJPMD
rint>	bILETM
riori	[PQABL
riosi	XNDMDP
rious	^UBFDL
rite>	YJGGYD
ritin	WHHUNC
ritte	[IGSJK
rity>	VPSJ;K
rive>	fGFEYG
riyan	aJHHWH
rked>	^ILRBQ
rking	YMGAXH
rl	_H[LDL
rlaps	^GFKFW
rlier	[SLHER
rlook	dSIOKO
rmal>	YNEIRO
rmat>	ZJYEIG
rmatt	`JVFFJ
rmed>	YPRAIP
rmedi	YNESPJ
rming	aIFFFV
rmwar	]OGDOT
rnal>	ZQO<?P
rnaro	aJIVKJ
rned>	\\PGSAN
rnoon	^MEFRP
robab	YENDHP
roced	XLXCII
roces	XSJCEN
rock	aKDZHG
rocur	aJJDWG
roduc	TK>MDW
rofes	aJIVMH
roken	XOSLPA
roles	cMUGJI
roles .	aMTJLK
roles . $	aMTJLK
rollb	^OKVFI
rollback	YPLYDG
rollback !	dKGZKH
rollback ! $	dKGZKH
rollback .	ZJRPFF
rollback . $	ZJRPFF
rolle	[RDMRN
rolli	ZRCRMO
rolling	ZRDTQH
rolling back	[RETKJ
romot	^TOEFJ
ronte	cKGIVM
roo	WMLBFR
room	[J@UTL
room 0	aKHGVI
root	^ITJFN
root cause	]JVHGL
root cause .	`IXEHI
ropos	[J[?NC
rops>	dKGZHG
rose>	[GOSKJ
rota	XU@NRK
rotat	\\IF<PS
rotate	]JO<U>
rotate the	bFODXG
rotate the keys	cJGGWI
rotate these	XMREOB
rotate these keys	XMREOB
rotation	YMECNV
rotation because	\\KIHKT
rotation because the	\\KIHKT
rote>	[EGZDM
rotoc	aOOKVJ
roubl	ZOJDJP
roud>	gKHVKJ
rough	VMMM?O
roup>	ZIFRWL
rous>	aKHXII
routed	VOR;DM
routed to	VOR;DM
router	]IGFUL
routi	]LPKPI
routing	aLPKPI
roval	ZNKOCN
roved	XP=JUL
row	VOLMHB
rows	YOO<FG
rows .	ZGXBLG
rows . $	ZGXBLG
rr	ZSDLQN
rrafo	eJHJUL
rred>	\\JFGVI
rried	]HLTIL
rrier	[PKOPE
rrifi	bLIWJI
rror>	YN?CAU
rrow>	eELETM
rs	YKPGEQ
rsday	eKJFUL
rsed>	_KUJJI
rsibl	_JVJJI
rsion	]OLAHK
rson>	ZIRSEJ
rstan	]TCNKN
rstoo	ZMNCEO
rt	XGQPQK
rt_の	[OLZSM
rtain	aVFOMO
rted>	VUK;KI
rtems	eKIXKH
rten>	cE\\AHE
rtene	]JMKJS
rther	ZESEBQ
rticu	aJHWIJ
rties	YIW>BS
rtifi	[PBEVN
rting	WI=HQP
rtmen	XEMTKR
rtner	YIOQHP
ru	]LPCNL
rule	XE=SNI
rule .	ZIBDNT
rule . $	ZIBDNT
run	YFMPPN
run .	_KD[EH
run . $	_KD[EH
run it	dMGJVI
run the	kH?B_D
run the drill	bLICVI
run the restore	bHHJWL
runb	\\LPFNI
runbo	[DKSPG
runbook	\\CNGQF
runbook ,	[IDAXN
runbook .	XLXMLI
runbook . $	XLXMLI
runbook ?	ZJUILM
runbook ? $	ZJUILM
runbook and	[PCCZH
runbook for	ZGGZ?M
runbook for this	WGIW@N
runbook paid	`LE[FI
runbook paid off	`LE[FI
runs	WOD<RO
runs on	YQDEOM
runs that	ZFKDQN
runs that version	ZFKDQN
runs the	]NFHWH
ruth>	[MWJOL
rvabi	aLHKUJ
rvfai	aKGGGU
rvive	cWBJFM
rward	[KGSSF
rwise	\\JUDGM
ry	[HT?LO
rybod	aLKTLK
ryone	aHGUJH
rythi	[JOVFG
rywhe	ZVMGFG
rが	_LYJIG
rの	XVFFMG
rを	fMJLRM
r出	dKHHVK
r出し	dKHHVK
r出しま	cKHHVK
s	VAK:KR
s /	eI]DBD
s would	`HZIJG
s ã	YJBMJO
s ã o	YJBMJO
sa	\\NHGFQ
sable	ZMOEGS
sadly ,	[GTJGM
safe	WNRKBF
safeg	`JVKIJ
safeguard	`JVKIJ
safer	fMVHKJ
safer .	eMSKLL
safer . $	eMSKLL
sage>	YOI>OI
sages	[UDRII
sagre	VOVACL
said	WDDFOV
saka>	ZFHECU
sam	ZLBSIJ
same	YRH?=V
same .	ZLCIEV
same . $	ZLCIEV
same as	XVADFU
same bug	ZS@CAW
same bug as	cTGLJM
same for	XMX;CI
same for the	WNZ=FG
same from	WENICM
same from ⓜ	WENICM
same here	]JKDGT
same here .	]LKGIS
same host	YNHNFR
same in	WGS@QM
same library	YFFSEN
same library and	YGESEN
same morning	aIHGHU
same morning .	aIHGHU
same pattern	_LHGQO
same setting	aRKLFM
same thing	ZLVJJH
same thing .	`EYKKC
same thing happened	\\HJHLS
same view	aMGILS
same view here	aMGILS
same way	aVELFM
saved	bHI[FD
saved .	aVFJKO
saved . $	aVFJKO
saved the	hIE\\FF
saved the day	bLIZKJ
saved the evening	bLIUKJ
saved us	aCQSED
saved us !	`OOZKL
saved us .	bMH[HG
saved us hours	aLKYLJ
saw	ZOGBDX
saw the	\\QGFKR
say	bNXO<A
say 0	`G]FHG
say 0 ?	]GYLJO
say so	aGWGHI
say the	cE[EGH
say the same	cE[EGH
say when	_KVJLH
say when it	_KVJLH
say ⓠ	^H\\B=>
say ⓠ .	cDZEEF
saying ⓠ	\\GNTIG
says	^\\L8CG
says .	]UEDEL
says . $	]UEDEL
says 0	]UTEDC
says 0 .	_VGHKJ
says as	XLKBOP
says as well	XLKBOP
says that	dYBGML
says that the	cWBGML
says ⓠ	]WCFHG
says ⓠ ,	[THGKG
says ⓠ .	_UFKKJ
sbon>	aMGKWG
sc	]RILQI
scala	[PEPLL
sched	[QFCUO
schedule	gKJKTL
schedule a	bOJOXO
schem	XNRBBM
schema	YOPBCL
scien	dIHKTL
science	dIHKTL
science ,	dIHKTL
science , can	cIJKTL
scree	]BYHGJ
screenshot	]DXDKM
screenshot ?	`G[FEK
screenshot ? $	`G[FEK
scrib	YHPMIN
script also	cRJKJK
script and	fKJITJ
script and expect	bLKJTJ
script and will	`ILLXG
sday>	_EM@YK
se	^JF;KS
second	WSN<KO
second alert	YJFZHG
second item	XRW>GF
second paragraph	bGYHKG
second paragraph and	_KWHLG
second queue	ZGHKHT
second queue .	ZGHKHT
second region	YPRCIG
secondary because	YIHUFM
secondary because the	YIHUFM
seconds	VTGDBR
seconds .	YDHOEV
seconds . $	YDHOEV
seconds ?	aVDOMO
seconds ? $	aVDOMO
seconds of	aUFLGO
secti	bGTT@H
section	bFUUAD
section ,	`K[FJG
section .	]HMUJE
section . $	]HMUJE
section 0	]K]JG@
section 0 .	YHUOJF
section 0 and	cJXDLF
section ?	bIXIKM
section ? $	bIXIKM
section be	_JVOEO
section is	ZJD[IH
see	VLGODJ
see .	XH@HKU
see . $	XH@HKU
see an	dRILLM
see an error	dRILLM
see how	\\SGRLH
see how the	aUFJML
see that	]KDUFK
see that the	^GFVGK
see this	XT@QGQ
see what	]TNFFG
see what this	aTGKIM
seem	[RGKFR
seem to	aTGIHM
seems	XPNCHL
seems like	_JWHHI
seen	ZV4L>W
seen .	[PBHHV
seen . $	[PBHHV
seen that	aIFIJU
seen the	[SFIKS
seen this	[UDOHJ
seful	XKNSCH
self	\\HCFXJ
self>	WM>QTN
sell	aTILJF
selve	aMHHJT
send	aLACVL
send the	eKJHVH
send us	`OELZF
senge	YNDSHH
sense	ZFO@EW
sense .	aLHGGU
sense . $	aLHGGU
sense to	VIW@IM
sense to me	ZHDENS
sent>	YHNBRN
sente	^ITHAJ
sentence	_JTCBK
sentence ,	`JZIFH
sentence .	ZSODGH
sentence . $	ZSODGH
sentence ?	`HZKGK
sentence ? $	`HZKGK
sentence be	aC^OFO
sentence is	aMVGKJ
sentence on	bMYDLG
sentences 1	R7<<+m
sentences 2	RAcc_(
sentences 4	XQ>OBT
separ	]NUDJH
separate	\\NUDJH
seria	WFGSMO
serial	YIBSPP
serio	dMJWIJ
seriously	bMKVLK
serva	[ICEQQ
servf	aKGGGU
service .	WGOARM
service . $	WGOARM
service ?	cVBKIM
service ? $	cVBKIM
set	XODBWR
set a	_KVKFL
set the	`MDKYK
set up	YL?GVQ
set up a	fMJKSL
sets	aKIWIJ
sets the	aKIWIJ
sets the bar	aKIWIJ
setti	[Q=NVO
setting	ZQCQDR
settings	\\PDDXF
sev	\\KW?EJ
sev 0	[KS>EM
sev0	\\NVHEG
sever	ZNWEFI
several	bTHOOO
severity	ZNWEFI
sferr	bJGGWI
shall	YFWJQL
shall we	`HXKFL
shard	YIMILT
shari	\\ODYFI
sharing	YNDYDJ
she	YHCYLH
she has	aLDKXL
shed>	YOOFCQ
sheet	ZJMUSF
shift	[NEXNL
shift !	cMLUMM
shift ! $	cMLUMM
shift .	^J@SJK
shift . $	^J@SJK
shifts	[MFKVF
shifts .	cJHGVI
shifts . $	cJHGVI
shing	\\IEWNK
shold	YMNCJG
short	[CZ@EN
short ,	aMGYKJ
shorten	cE\\AHE
shorten it	_GWBKH
shorten the	_HUJKM
shortened	]JMKJS
shorter	ZLWOFK
shorter please	_LUOHO
shorter please ?	_LUOHO
shot>	[JVAHM
shoul	^NQGGH
should	]NPGHI
should all	cKHWIH
should all aim	cKHWIH
should be a	_IYCIH
should be an	_HVJKD
should be done	eKHHWH
should be in	ZIUCOC
should be the	aMGUKK
should be ⓠ	_IXKLF
should go	\\GSLHH
should have it	dMJKSL
should i	bXBLIO
should not	`IXEHG
should read	_E^ADB
should say	dI^9GA
should this	h<kH<O
should this be	`HXOHO
should this read	bC`LFO
should this say	`F\\LHO
should this show	_F\\OGO
should we	XRMHBL
should we expect	bUFLHM
shouldn't	]QPHAH
shout	eFE[MI
shout -	eIFYIH
shout - out	eIFYIH
shouting	cJJVJL
shouting .	cJJVJL
shouting . $	cJJVJL
show	\\OKECO
show up	YQIEFM
show up there	YQIEFM
shown	[GIVHM
shown it	aMJYFM
shown it to	aMJYFM
shows	WMONBL
shows what	aFC]JF
sible	\\FPHEP
side	ZKK<IU
side .	ZHNCJR
side . $	ZHNCJR
side of	[NGIDU
side>	XOMADN
sider	YPTBCM
sier>	YIUOHD
sight	]NGYFG
sign	fJIDXC
sign off	aLGGWH
signal	YFPOIP
signal .	_KGOLQ
signal . $	_KGOLQ
signe	YJEOKS
signi	iJFEYF
silence	]TMGGI
silenced	YJWJIE
simil	WTEHCP
similar	WTEHCP
simpl	ZJWLAA
simply	[QCWIG
since 0	YELHOO
since 0 ,	aIIEIU
since been	ZNCJFS
since the	ZENIRN
since then	\\JMFCX
since when	]QMCEL
since when ?	aVEOKO
sing>	Y>SDSN
singl	\\LH\\AE
single	\\LH\\AE
single job	cUFJJO
single lost	aMIZHO
single out	aJHWJI
single out the	aJHWJI
sion>	VM?V>P
siona	gKJWJI
sions	ZGLFDS
siste	[HWFFK
site	ZRB@UJ
site>	\\HDDQT
sits	YLW@DH
sity>	ZNCKLQ
sive>	^ETUBA
six minutes	aLIYKH
sking	^W<HAO
sl	ZKFCGW
sla	XKDCIW
slac	ZGIFHW
slack	XDGIHW
sleep	WQKQCK
slipp	[JFRQJ
slo	YUGEIO
slow	WPREAL
sloの	^VDLTJ
small	YNRLDL
small .	^OITKL
small . $	^OITKL
small thing	[IOTIE
small thing ,	cJDXLL
small thing :	aHVIKI
smaller	WTDKKQ
smart	YHFXSD
smoot	cJFYJI
smooth	cJFYJI
sn't>	\\JQC>N
so	TH<UEX
so ,	YHOYGL
so ?	aTHIIM
so ? $	aTHIIM
so early	hLIWII
so early .	gLIWII
so far	ZJAGMV
so far .	\\GGUGN
so good	ZJHQCN
so grateful	cKKVJJ
so grateful that	cKKVJJ
so happy	bJIZGF
so happy that	`JHYGH
so i	YNGBRO
so i'll	dKGHXJ
so i'm	cLIJTK
so in other	aTGLML
so it	YGJEQU
so it's	aHEHJT
so long	`UFOLO
so long ?	`UFOLO
so much	fIHXHH
so much for	bKKUKK
so that it	`HVLKJ
so the effect	YHDHPN
so this can't	YPLEFM
so this does	ZGNIIR
so well	cLEZHH
softe	cH[HJK
soften	cH[HJK
soften it	cH[HJK
soften it .	bMVHJK
solid	YJRTFG
solve	YEAFOS
solved	aKGKLT
some	VNPFBP
some of	ZNSEIL
some>	hIHXII
someb	[Q;JKI
somebody	[Q;JKI
someo	WPAIPJ
someone	WPAIPJ
someone explain	cSELLM
someone from	_HFLXL
someone from ⓜ	aJIOVM
somew	YQH@PB
somewhere	XOJ@PB
sonin	fRHLLM
sons>	YGXIGH
sorry	`SHHRH
sorry if	cVGIOO
sorry if this	bUEIOO
sort	_MWIGI
sound	\\MXCAI
sounds	]NYDDD
sounds defensive	`MUHJH
sounds too	cLSLMM
sounds too strong	cLSLMM
sourc	WMVFEI
source	WMVFEI
space	ZJX?HE
spare	\\CLPOJ
speak	XSGSAK
speaking	dJGXGG
speaking up	bMKWKJ
speci	ZHWMHJ
special	eJIVKJ
specific	[HPEEU
specific please	_JWOIO
specific please ?	_JWOIO
spect	]FRSEJ
spell	aI\\K@D
spell it	bKUKKM
spell it out	bKUKKM
spell out	aIZJHM
spelling	_JXGGH
spita	XUEBNN
split	^DaAKF
split it	YJQCSD
split it .	cLFHWH
split the	dEZFGJ
split the root	_GVIIJ
splitting	cJXGEL
splitting this	`JXGIL
spoke	YKOTPE
spoke to	aLGKVJ
spoke up	dKIWII
spond	]QFTII
spons	^MLTDE
spot	[GGXCE
spot on	dID[EG
spot on .	bIE[FG
spott	dKFYHF
spotting	bIIVJI
spotting the	bIIVJI
sprin	^LHFUI
spring .	[PFEIT
spring . $	[PFEIT
sprint	fHLGVD
sprint .	dIMJTD
sprint . $	dIMJTD
sprint board	eMJJSL
squad	aKFHWG
sr	_LDCZI
sre	_IBE[G
sre )	aLHJWI
sre ) will	aLHJWI
sread	YFJEBS
ss	ZJAFUK
ssage	YQDHLK
ssary	YISLHG
sseng	YNDSHH
ssibl	bHXIHK
ssign	^K?IQQ
ssing	^@WAVF
ssive	`FRVCA
sson>	aLVGLH
ssons	[HXIGD
ssu	`KFBTK
ssue	`KFBTK
ssue>	ZNELUM
ssued	_MDECX
ssume	[SGBFQ
ssure	_HGPIO
st	ZMKFEQ
sta	ZPAEER
staging	WQCAKQ
staging ?	bTHLJO
staging ? $	bTHLJO
stands	YIKBES
stars	aDD_CE
start	YUKBLN
start ,	bIWEJJ
start , but	_KZBHH
start ?	bUGLIO
start ? $	bUGLIO
started	ZOIBRN
started on	eLJKTJ
started on the	eLKKTJ
started the	cTIOKO
started the job	cTIOKO
starting	[HEFQP
state	\\H[CJJ
state the	bJXDJE
statement	YOOENL
statement here	cLTJLJ
statement here .	cLTJLJ
states	_ITJJI
status page	UCKRWK
staye	ZNFPFP
stayed	ZNFPFP
stayi	gLHVJJ
staying	gLHVJJ
staying on	cLKWKH
stead	aKWNEG
sted>	ZP6@EX
stell	bKIWJI
stellar	bKIWJI
stem>	ULJQCL
stenc	`JUGGK
step	VJ]HFB
steps .	[RT@DG
steps . $	[RT@DG
sterd	ZLGKET
sters	\\LGGSO
stic>	`MIXJH
stiga	`LGFXH
still	UTM=FM
still open .	ZJMFFS
still running	aTGGII
stima	[QCGGQ
sting	XHICSQ
stion	YU@GQO
stly>	_LIVKK
stmor	[LFOJK
stood	XLOCCO
stop	\\N[HBG
stopped on	`JVLJM
stopped on errors	`JVLJM
stora	[HFDXH
storage	[HFEXH
storage ,	cLJJUI
story with	ZVEUJK
strai	cHDYHI
straight	cHDYHI
stran	^PEUHK
strange	^PEUHK
strar	^HGGUO
strib	aMGJVK
stron	[JMHLS
strong .	cLTKLK
strong . $	cLTKLK
struc	[NC\\EE
studi	YSDEPN
studio	XSDEPN
stuff	cGGYGJ
stumb	[GXEOF
stに	bKUKKL
su	[JHPTK
suall	^PHRJH
such	\\GOUEQ
such a	ZGRTFN
such a change	aHYCDK
sue	`KFBTK
sued>	_MDECX
sugge	\\GOGCS
suggest	aBYIH?
suggest a	`GUJKG
sult>	ZHJDPR
sume>	[SGBFQ
sumer	XRNECI
summa	ZMOIGH
summary	ZMOIGH
summary , but	`IYEIG
summary , only	_G\\@JI
summary .	YQKQCB
summary . $	YQKQCB
summary into	aHZFIG
summary is	XJWJDK
summary says	cTCLMM
sup	cKKYFI
super	cJJ\\EC
superb	hKGVIJ
suppl	\\HPVFF
suppo	WLASNJ
support	XIBRNJ
support and	cJF[FF
support desk	\\KPXEI
support for	^LETTI
support for noticing	eMLTKK
support had	ZGT?BQ
support had already	ZIQCCS
support view	cJB[IH
support view .	cJB[IH
supposed	bTGKKM
supposed to	bTGKKM
surab	aKXGJG
sure	`ZC7PG
sure ,	fJDGWI
sure a	`GVIJJ
sure how	bUELKM
sure i	fXDBBD
sure i follow	cSGKJL
sure i get	`SJHIH
sure the	]HFJJU
sure>	[CTRLE
sured	[UB?CQ
survi	cWBJFM
survive	bTHJIM
swap	YFZ:ND
swapped	YGYEEI
swere	YHFWJM
sympt	XMPBLI
symptom	XMPBLI
symptom .	`JXGHH
symptom . $	`JXGHH
sync	\\T?DTI
sync with	cOFLYI
sync with procurement	bOLLUK
system	ULJQCL
system .	YHOSHL
system . $	YHOSHL
sに	^QGFSJ
sの	XTADPG
sのt	ZOIHQI
sのtt	ZOIHQI
sは	cKHFHT
t	VHCDMP
t'll>	^GQEVF
t-	ZJB@VM
t-0	ZJB@VM
t-0で	aOHFVI
t:	]KVIII
t:_	]KVIII
t_c	WMLBFR
t_ca	WMLBFR
t_t	ZPEIKS
ta	]N@JOO
tabas	YTDGHQ
table .	XLYEPD
table . $	XLYEPD
table ?	ZKUOEO
table ? $	ZKUOEO
table are	XNFPRO
table could	]KXJKG
table could use	]KXJKG
table lacks	`LWGGI
table lacks a	_LVGHI
tach>	ZGNGSE
tact>	bKDHXI
tag	XPCFIO
tail>	\\GPTED
tain>	^VPHIH
tains	[UFHFO
take	cG8Ie;
take 0	aSIFIO
take a	XGIVOI
take a look	`HGEXG
take care	bKHKUL
take care of	bKHKUL
take it	_MMHTI
take it .	bLIHUJ
take that	aKIHUH
take that .	aKIHUH
take the	_HIGYJ
take this	kD;AcC
take this .	bKEJWJ
take this ?	dEBF\\K
take this one	eMLKSK
take to	dVDHFM
taken from the	XKJ>FR
takes	XODLX@
takes 0	YFOMDN
takes the	cLJFVH
takes this	eJCDZE
takes this over	cLKKTI
takin	]GATVD
taking	^GATVD
taking the	[JGWLI
taking the time	cJKXGI
taking this	cJJDWF
talk	fJB:ZD
talk to	hJG?[?
talk to procurement	bKHGWI
talk to the	dKHEWF
talke	YLDEQO
talked	YLDEQO
talked about	aMJLWJ
tam	aLJOVM
tand>	[SHNEO
tandi	]FARLM
tands	YIKBES
targe	\\LMKQJ
target	\\LMKQJ
tars>	aDD_CE
tarte	]PL;PL
task	aKFD\\D
task .	\\KNIUF
task . $	\\KNIUF
tasti	gKJXKH
tate>	]GYMRC
tatem	YOOENL
tates	_ITJJI
tatio	[GT6MW
tayed	ZNFPFP
tayin	gLHVJJ
tb	]QHSLM
tbook	bKGWII
tch	\\RFTKH
tch,	aMLTLI
tches	^NJFFR
tchin	bIJUJJ
tcに	aJ[DKF
tcにな	aJ[DKF
tead>	aKWNEG
team	[JNYRH
team .	eLCZIJ
team . $	eLCZIJ
teams	[NHVGJ
teams .	XIHVIL
teams . $	XIHVIL
teamw	hIGYHH
teamwork	iIGYHH
teamwork .	eJIXII
teamwork . $	eJIXII
tecte	`VFJHL
tecti	ZMTLEC
teen>	]NFZBD
teer>	gLGFUF
teful	gLIWII
telep	ZQFJGU
telephone	ZQFJGU
tell	_XEDEE
tell anyone	aTJHJI
tell from	aVELMO
tell from the	aVELMO
tell me	YORDMI
tell me much	`JXFIK
tell us	dWCDEG
tell us how	aWFGJI
tell when	_HWOKO
tella	bKIWJI
tem	YNYEGC
temen	YOOENL
template .	\\IXEEJ
template . $	\\IXEEJ
template for	aMGUKK
tems>	VFZNHF
ten	WQDKML
ten days	aKIGUI
ten days .	aKIGUI
ten minutes	\\QIMFK
ten minutes is	fKKTMK
tenan	[PM;HH
tenant	XNPBFK
tenants	[MGCIR
tence	^ITHAJ
tend>	ZIGUSI
tenes	]HSJHS
tent>	YOUAFQ
tenti	ZF@LVM
ter	XSUGPA
terda	ZLGKET
teres	YRBAJS
term	fF]:BC
terme	YNESPJ
tern>	[KEPPN
terna	ZOR?BN
terno	^MEFRP
terra	eJHJUL
terraform	^PGJVJ
terri	bLIWJI
terrific	bLIWJI
tes	\\SGOPL
test	ZHG@]G
test .	ZNQCPN
test . $	ZNQCPN
test catch	_IXIFM
test cluster	ZJOFDQ
test for	]LMGSJ
test the	ZFNCVG
test the emergency	aMGOVO
test the restore	[GTFNI
test with	cHIGWL
teste	\\UBFIO
tested	\\UBFIO
tested ?	dRILLL
tested ? $	dRILLL
testi	XFOIUH
testing	XFOIUH
testing the	[HLIUI
tests	VQNNSC
teway	YFHIQP
text	^GT=IV
text .	WE\\HNN
text . $	WE\\HNN
text says	fSHLKL
text>	XKSBAM
textb	bKGWII
textbook	bKGWII
tform	^FHHRN
tful>	bKJUJJ
th	WGLFQO
th .	[JLDLO
th . $	[JLDLO
than	ZKYEED
than a	\\MUHEI
than the	ZTVEHI
than ⓠ	bGXKLL
than ⓠ ,	aKUKLL
thank	ZJIBIU
thank the	aKHYFF
thank you	]KMOKJ
thank you ,	`EMU?L
thank you .	YLWARK
thank you all	XNBPKR
thank you for	cJDbAA
thank you so	dLHXHI
thank you to	bFIXJJ
thanks !	XQW:NK
thanks ! $	XQW:NK
thanks ,	VFP;NX
thanks , i	XFMGES
thanks .	YIKNJQ
thanks . $	YIKNJQ
thanks a	_HI[JH
thanks a lot	]HJYLI
thanks for noticing	[GEFQT
thanks for taking	aKKWGI
thanks for the	ZT@WBM
thanks for this	]RT@PH
thanks to	hJH[FE
thanks to everyone	aMLTMJ
thanks to the	cFMYFG
thanks to ⓜ	aLHYIH
thanks ⓐ	aLHXHG
that	TU>I<O
that $	]GYBGI
that .	XEGNTM
that . $	XEGNTM
that 0	dUFIEK
that ?	dX=LPL
that ? $	dX=LPL
that a	]IVJAH
that a checklist	_OYELH
that call	\\LIYJL
that data	bTHOOO
that data ?	bTHOOO
that day	YPH;LU
that day ,	aIIFKT
that day .	ZHNALV
that for	aJHWIJ
that in	VKJBCS
that in one	_HXLHO
that in the	aUGLJF
that is	\\EHEFY
that is where	XGFMNS
that moment	aUFJMO
that night	XF?NMQ
that night .	WGCFMO
that night ?	`WBOIO
that no data	aXAIGO
that nobody	[LWKFG
that point	bTGJLK
that region	eMSLLJ
that region .	eMSLLJ
that service	fLJIUI
that service .	fLJIUI
that the	[JGG3Q
that the alert	WJXFGC
that the backup	bVGJML
that the backups	bIHYIG
that the canary	aTGGJM
that the drill	cMKWKH
that the limit	aHJIJS
that the second	YIQUGF
that this	YSWBHF
that time	ZU@??T
that time .	[SFKEP
that version .	ZFKDQN
that was	UEKULO
that was during	[IEGFT
that we	ZPKVBE
that we had	]GG[EI
that week	]WBEDR
that without	`HYKKM
that you	YFGSAP
that ⓠ	bLYJJG
that's a	YMAWIN
that's not	_EWEEI
the 0	WKL@PN
the 0 %	bXCOOO
the 0 th	^HKBSM
the acronym	`IWJIK
the action	]FV>FM
the action items	ZJRBGP
the adjective	_KTHIK
the adjective .	_KTHIK
the admin	YGJCDV
the admin tool	ZFKDIS
the agenda	dIEFYH
the alarm	cIGGJU
the alert	VRKGQD
the alert notice	aSJKKI
the alert says	`VELKO
the alert was	XOR;@H
the alert went	YMEQIO
the alerting	cLKLUJ
the annex	XSAENP
the api	YVW?GF
the app	dTHOEO
the appendix .	XLMBGS
the architecture	\\JWFOK
the archive	[HHIOT
the audit log	ZNEJGV
the author	\\JGXHM
the authors	_MJTLK
the authors !	aKHWLI
the backups	[KFTRG
the backups ?	`HDOYO
the backups worked	bIHYIG
the bar	aKIWIJ
the bar for	aKIWIJ
the best	jHE]GD
the best postmortems	aLFYKJ
the beta	WIK>TO
the big	XVDHHI
the billing	[MI@CU
the billing export	YSGC@T
the bit	cOJVKK
the blast	bUJIKI
the blast radius	bUJIKI
the board	WPBUAO
the bot	^JNDES
the budget	ZOEJSM
the cache	\\PECNT
the cache ttl	YIDDOO
the cache was	ZL@IGT
the call	WN@LLT
the calm	gMITLK
the calm handling	fMLTKL
the canary	ZSLKFF
the candour	aIGXHH
the carrier	_LNISH
the case	[SBOSO
the cause	YOQIEO
the cause ?	aXBGMO
the cdn	XFLLTP
the certificate	XVCHJU
the change	]R7BYI
the change .	aIDGVI
the check	VFFCHW
the clearest	eKGYJH
the client	XIR>JO
the clock of	WRN?OK
the clock was	ZQCDER
the cluster	VFJOGQ
the communication	]KFTRH
the console	WNW>OD
the consumer	\\SKHGI
the contract	[OAGOP
the cost .	VEOALN
the counters were	_HTKKL
the customer ,	YGKEGT
the customer impact	`IWFII
the customers	YJ>RWH
the damage	dLLTKL
the damage small	dLLTKL
the dashboard .	WEIIMM
the dashboards	ZIUHRM
the data platform	bLHGVH
the date	ZHRDIP
the date .	ZGM@NN
the dates	ZDSFSI
the dates don't	_JTJGJ
the day	]F:NHQ
the day ,	aOK[OM
the day :	cMJXII
the dba	VERFBI
the dba was	VERFBI
the dbas	[KEZHH
the deadline	_OXGDG
the deadline for	cJWHFI
the deadline of	_HXFGH
the deal	bUFLMM
the decision	YQJYBD
the decision is	aLUJLI
the decision to	YTBYEH
the default	XLS;DL
the default .	\\HWBHI
the default of	^MLDKQ
the deploy	]KTRAF
the deploy ,	eSGLLM
the deploy .	ZR@MJO
the depth	aMHXKI
the depth in	`MFYJI
the detection	dPT@EF
the detection gap	dLTIJK
the detection part	`H\\ALI
the diagram	[ILWFH
the diagram .	bMJTIL
the diagram on	aLKTLK
the diff	aMFKWJ
the difference	\\PEOFN
the difference .	dJFYIH
the difference between	eTCJMM
the document	ZPT@KO
the document is	`OYHIL
the double	aMKTKK
the dr	[QFDKL
the dr site	cSJIKK
the drill	]HBSTA
the edge	YUFISF
the edge or	aUGIHK
the effect was	YHDHPN
the eleven	aRKCKM
the emergency	]PHKMM
the end ?	`POFCM
the end of	]OJFPJ
the engineer	_JWJIK
the eu region	XHMIFT
the evening	dLIUJJ
the evening .	bLIUKJ
the events	_LUILG
the example	aMFXLK
the facility	aMFLWM
the facts	_GYGKH
the failover	ZUGBUF
the failover page	aOIOVL
the fast	^KMUJI
the feature	XPCZLG
the fix	VSIJ>R
the flag	YSQ:>H
the flag was	XRGFAM
the follow	^IOAXD
the follow -	^IOAXD
the four	`HFCPL
the fourth	bJXFJH
the fourth paragraph	aIXHJH
the frontend	cKGIVM
the frontend folks	cKGIVM
the game day	YGA]PC
the graph ?	`HZIEM
the graph come	ZIGUFO
the graph were	ZHIJHT
the graph yesterday	ZHHHPS
the graphs	dMDZKK
the handover	XHPGHN
the handover .	]KP?JQ
the hard	ZGCUGP
the hard question	`HJZHH
the header	^MYEFE
the header .	bKXGIF
the heading	`KYCHH
the health	aTGLLM
the heap	XSAADR
the honesty	eJEXLJ
the hourly	aMIWKK
the hsm	cUFGGM
the image	cG\\FGF
the impact	]SUBFH
the impact ?	aVFOGO
the impact lacks	`KTJLK
the impact part	_IWILI
the impact section	dLUJIF
the importer	[HTKNI
the importer stopped	`JVLJM
the impression	[LJGGU
the incident	VSFOAR
the incident number	bLYJEL
the intern	bLJVKH
the intern !	aMKUKI
the internal	XWLGFO
the intro	aIVFKJ
the invoices	aJCO[G
the jira	cJDIXK
the job	WSICKK
the job ?	cTIOKO
the job runs	WJOAMT
the june	aMELVL
the keys	dIGFWH
the kind	cNB]GH
the kind of	iHB]GH
the lag	_WDJOM
the last	WMNJ?M
the last one	`LXGKF
the last part	`HVFIJ
the late	aVIOOO
the ledger	_KVFKI
the legal	aKJKCW
the lessons	ZKPPKF
the level	bLGWJJ
the level of	bLGWJJ
the limits	bMHGUI
the limits .	eLEKTK
the link	ZWU<FF
the link is	`KZFIG
the link to	bIVEKH
the linter	`GZIGM
the list	\\QIIRM
the list .	YDJGES
the list of	WSH@KI
the load test	[PCKML
the lock	ZOMAPO
the log	]LWM<K
the log excerpt	cGYIFJ
the login	]KNIPJ
the logs	VJK?OL
the long	_JYDIG
the longest	bUGEJO
the measures .	YIAJCU
the meeting ,	WFCRIN
the meeting :	\\ODNUI
the meeting with	aOJOVL
the metric	[IVJJI
the migration	]NH@OM
the migration .	YGLEHR
the migration script	fKJITJ
the missing	]EAK[F
the missing alert	]JLHRK
the missing times	aLFKWI
the mitigation	YTBXFI
the mobile apps	VJNACR
the moment	YKV>SI
the moment .	^LKHTK
the month	]RFCMM
the month .	cJGGVH
the morning	YJQQLF
the name of	[MVGDL
the names	ZGOOMO
the names in	XEGSOT
the network .	WJBRMK
the network folks	dMEVLM
the new	YW>T>M
the new alert	dJHXKI
the new gateway	YOMFGO
the new hardware	cUGLHO
the next	^HOAUL
the next freeze	fLHHVG
the next review	dMJLSK
the night	`JDVIO
the night shift	_KJTLM
the nightly	[RDESL
the node	XQ=TOF
the number	^JRBJM
the number here	dJGJWJ
the number is	_INFHQ
the number of	[NGFMU
the numbers .	YPCGQV
the numbers by	bIFEVJ
the numbers from	[GDLQP
the numbers were	\\MTFFK
the odd	^OCTGP
the old	XP:FHV
the old cluster	\\RAXKG
the old gateway	ZICNPP
the old version	ZMODCP
the on	YCMRDM
the on -	YCMRDM
the one	XDKQFS
the one who	YFFFIS
the only	\\SHAJO
the operator	ZPWEII
the order	YG[FFF
the original	[WC?GP
the osaka	ZJHGFT
the other	YTL>VD
the other clusters	]PFIUJ
the other regions	cVEDEG
the owner	YNXCAE
the owner column	_GUJHL
the packet	[IFVMM
the packet captures	[HIUTJ
the page came	XCOJKO
the page went	XLNCFQ
the partner	]JDDHW
the patch	^NHAVF
the patience	eJJVKI
the patience with	aKLWHI
the people	`MH[BC
the people who	aOFWIH
the person	ZMQTJG
the person who	\\MOTKH
the phone	ZFMGOM
the pinning	eKGKTL
the pinning of	eKGKTL
the pipeline	[LTHKG
the pipeline refuse	aIWLJO
the plan	YRLBEP
the plan .	WGPEKP
the pool	WHSKKR
the pr	[OJ>UE
the prevention	_JYFIG
the previous incident	_MWDHI
the priority	`K]CDC
the priority of	_HWEKK
the process	ZTEDAQ
the process for	aTIHKJ
the proposal	ZLDLVI
the proxy ?	`VEHOO
the queue	[QLJ>H
the queue was	[RMJCE
the quick	_KFZ>C
the quick answer	`HIYKI
the quick thinking	cKIWJI
the quota	YGOCTO
the quota .	aKFFWH
the quota was	_KXEHH
the quote	YHY@BH
the read	XFOMSG
the reader	]IYHIK
the reason	WJMBHS
the reasoning	fRHLLM
the reasoning .	dXDJMO
the record	]FIHJU
the record ,	aGICKW
the region	XHJETM
the registrar	dIJJUH
the regression	]SFLMO
the regulator	WSGEWD
the remaining	ZTEJNJ
the report	YUEFFQ
the responders	]QFTII
the rest	ZIUVBF
the rest of	_LDXHL
the restore	WGKQTF
the restore test	fEDEZE
the result	WFGIHV
the result in	aMFLWJ
the retention	_JHHUL
the retries	XOU@@I
the retries .	ZDUCCK
the review	^EREJR
the review .	YMJ>HU
the review :	]LNEPO
the review and	dMJKUH
the review call	aLJJVI
the right	[ETS?>
the right measure	bKWHKG
the right word	aGWJLL
the role	_OWIHJ
the roles	aMTJLK
the roles .	aMTJLK
the rollback	[QNKGK
the room	YFAPOT
the root	ZNTKKH
the root cause	ZNTKKH
the rota	aIGZOK
the rows	YOTFDG
the runbook	_FQFRC
the runbook ?	[JUILM
the runbook and	[PCCZH
the runbook for	]RFTIK
the runbook paid	`LE[FI
the same	YTGEFS
the same .	YLCIEV
the same as	aVCKJL
the same bug	YPAFBY
the same from	WENICM
the same host	ZKINFQ
the same in	WGS@QM
the same library	YFFSEN
the same morning	aIHGHU
the same setting	aRKLFM
the same thing	ZGXJJF
the same way	aVELFM
the script	XG\\HDJ
the second	VNR>GN
the second alert	YJFZHG
the second item	VTV>HF
the second paragraph	bGYHKG
the second queue	ZGHKHT
the second region	[JWCIG
the secondary because	YIHUFM
the sentence	dK]ADB
the service	XQWAFE
the service .	YHQIKN
the severity	\\IZJLG
the share	aIGIVM
the shared	[JQKLQ
the site	YFJDRQ
the snapshot	WTFFCQ
the spare	[JFQQH
the stale	\\QCETG
the start	]HZEEG
the story	YUHOII
the story with	`VDOOO
the studio	YPDEPN
the summary	[JQEIJ
the summary ,	\\LJEJT
the summary .	]CSNFD
the summary into	aHZFIG
the summary is	XJWJDK
the summary says	cTCLMM
the support desk	\\KPXEI
the support view	cJB[IH
the switch .	YJFSFN
the system	[IPXIE
the system .	]IQWIF
the table are	XNFPRO
the table could	]KXJKG
the table lacks	`LWGGI
the task	aLHJTJ
the task .	aLHJTJ
the telephone	[SHDDT
the template	WJVSCG
the template .	\\IXEEJ
the template for	aMGUKK
the temporary	[JBGVP
the term	dH[@FG
the test	[M=>VL
the test .	aJFEXG
the text	]HT?KW
the text .	WE\\HNN
the text says	eSILKL
the thinking	aUFKMO
the third	YJM>HT
the thread	WDNMQN
the three	XIQATK
the ticket	\\MSDHO
the ticket .	ZRU?J>
the time	UHUPBJ
the time .	YHQ@IO
the time to	aKKWGI
the time zone	_LXIIH
the timeline	ZMRICM
the timeline ?	aIXLGM
the timeline is	YJFSHW
the timeout	VSKKPD
the times	ZHYBCL
the times are	`LWGIH
the times in	WFQHHM
the tip	`HE[HG
the title	YKNODM
the title .	YJMKEM
the title should	_J\\GFD
the tone	YHLYCD
the tool	]FUKTI
the tool .	cJTKKK
the top	^E\\F?F
the traffic	XMH@JP
the train	[KEORQ
the trigger	YNXDGF
the trigger ?	aUFLMM
the trigger is	aIWIKH
the two	VPNKKA
the ups	[KFJUR
the vendor	WL=?YP
the vendor ,	]KPKMP
the vendor ?	ZLBFVI
the vendor at	`LZIHK
the vendor by	dMJLTJ
the vendor call	aIJHUK
the vendor for	]LLITH
the vendor has	WOGTEM
the vendor rebooted	[LFNIP
the vendor says	[REKFN
the vendor this	[MHEPN
the vendor's	VJPMBO
the vendor's statement	]KRHKO
the version	_IYHJH
the way	]JBRHQ
the way .	_LJIIS
the way you	eLJULK
the weekend	XTGKN@
the whole	VPNOCL
the whole crew	aKIVJI
the word	]FYGGN
the word ⓠ	_CXHHN
the wording	[GNDNP
the wording .	dLGJUG
the wording to	_JXJOO
the write	VQFO?K
the write path	XPHKBN
the wrong rotation	\\KIHKT
the wrong version	YNGFMQ
the year	[GE@RU
the ⓠ	[Q?ZFF
the ⓠ section	bKD[FJ
their	YHQKGP
their own	VNO=IN
their side	cLJKGS
their tam	aLJOVM
them .	YRRFBF
them . $	YRRFBF
them ?	[UIL@O
them ? $	[UIL@O
thems	aMHHJT
themselves	aMHHJT
then .	YLDNBQ
then . $	YLDNBQ
then nobody	_KXCHK
then ⓜ	YNDLGQ
then ⓜ had	YNDLGQ
there	WMRJ9Q
there .	[KNFCU
there . $	[KNFCU
there ?	bUFJJJ
there ? $	bUFJJJ
there a	jY:GGL
there a reason	eRKLMM
there and	aHGLWM
there any	eVE=HL
there are two	ZUSDEJ
there is	ZWP=EM
there is a	[WLDNO
there should	`IUJLD
there was	\\KRFIP
there was a	XRK>HL
there's	XB[CEJ
there's a	YGRCIN
thers	WOVIEK
therw	\\JUDGM
these	VRSD=F
these .	\\JPUHG
these . $	\\JPUHG
these are	\\W@LAP
these are connected	bSHLLM
these days	`UFOHO
these days ?	`UFOHO
these keys	XMREOB
these keys automatically	`I[JED
these two	VOSAPH
they are	YFLBET
they have	XRAOLN
they own	fLJIUI
they own that	fLJIUI
they were	[IAEEX
thin>	]MJSAK
thing	ZURN2K
thing ,	cJDXLL
thing .	ZQTOHC
thing . $	ZQTOHC
thing :	dFZBII
thing : ⓠ	_JSKML
thing happened	\\HJHLS
things	XVIIHH
think	\\NMPAI
think the	gKYDHH
think the document	`OYHIL
think the priority	_HWEKK
think this	_FT:EL
think we	\\E[MJC
think we are	_OXOKH
think we're	`LXJKI
think we're missing	`LXJKI
thinking	]KF[FF
thinking .	_LIWII
thinking . $	_LIWII
this $	XHY;II
this ,	WGJJ[E
this , please	YOBSUJ
this .	TQX<Y>
this . $	TQX<Y>
this ?	]IF;\\F
this ? $	]IF;\\F
this afternoon	eMIKUI
this also	dTEIJK
this be	\\H[IBM
this can't	YPLEFM
this can't drift	aIWOKO
this can't show	YQIEFM
this could	ZTMBFF
this crew	bKC]EG
this crew are	bKC]EG
this cron	[TPCDF
this cron job	[TPCDF
this document	[HJUDM
this does	YGNIIR
this does not	YGNIIR
this failover	cTHOJO
this failover automatic	cTHOJO
this flag	VKNBNQ
this flag .	WKNBNQ
this from	dXBHGM
this from outside	bTHKIM
this happens	aVEOOO
this has	XMCCIW
this host	WUK<SI
this i	cKGXJI
this in january	aKFHWG
this in the	XGNKBS
this is expected	ZJDMES
this is how	WQBJGT
this is not	`JYGFG
this is one	bLKVKJ
this is the	\\G?RDT
this item	[H^;G@
this item is	aKXFHH
this job	[KVFJM
this list	`JWKJJ
this matches	\\HQJLL
this matches what	^LELNQ
this means	aTGKIM
this means .	aTGKIM
this month	^MEBSN
this month .	]MEBSN
this more	_IWGHO
this morning	`HCFIW
this morning .	_F>FAW
this needs	`LZGEF
this number	[WRCCI
this on the	ZGEFHV
this one	YJAPXE
this one .	[HJ?NN
this one is	\\DDBXJ
this one to	gKGFVI
this over	eKEHXH
this paragraph	ZOJ9MJ
this paragraph .	WQF?QM
this paragraph ?	_IXOIO
this part	YSMCDF
this read	bC`LFO
this reads	bGYEGG
this reads as	_KYFFG
this say	`F\\LHO
this say 0	]GYLJO
this section	YHMP=P
this section .	cMHWKH
this section be	_JVOEO
this sentence	_NWA>C
this sentence .	ZWI>CF
this sentence be	aC^OFO
this should	eF]EEC
this should be	bIZIFD
this should say	_LZEJF
this show	_F\\OGO
this so	^EKXNF
this so early	eMKTLK
this sprint	dLLIRL
this still	aVDKJM
this the	aTMBEF
this the same	bRKLJM
this time	_ODSFN
this time .	ZMCHES
this timeline	bIGYHI
this timeline is	aJHWKI
this to	^CL@_A
this to dana	aJGFVI
this to our	dKHHTL
this to ⓜ	cMECYH
this up	[INIZB
this up .	YHQIQF
this was	WQKRAI
this was also	[HBFOR
this was found	`SJHLK
this was needed	aUFLMO
this was the	ZMGCCX
this week	lHAG]D
this week .	jJCGZD
this week ?	eKGJUL
this with	XLFCTF
this with the	\\IEAWK
this without	]JVKJL
this works	`VFLHM
this write	dKFXHK
this write -	dKFXHK
this year	YFNPFM
this year .	XGOMGM
thor>	[IGSHO
thoro	WIULCF
thorough	WIULCF
thors	]KFTJQ
thoug	YMQFFP
though	[KSCHO
though the	aIWHJG
thought of	ZHJTGR
thought of looking	cKGXJM
thought of the	aMKGJR
thout	[JQQFD
threa	VBGQPO
thread	VBGQPO
three minutes	^INTKP
three times	XMWCDO
three times .	bMXFEG
thres	YMNCJG
threshold	YMODHG
thresholds	`MDIUJ
through the	XWEPBB
throughout	XIOTBE
throughout ,	aJHYJG
throughout ?	`IXIEM
throughout ? $	`IXIEM
thurs	eKJFUL
thursday	eKJFUL
thursday .	aLJISM
thursday . $	aLJISM
thx	ZJHEIV
tial>	_F]BED
tic	hJGGVJ
tice>	XSLRMF
ticed	VV>DHW
ticin	]GKQJN
tick	bFNGUJ
ticke	]KLCMO
ticket	cKM;NN
ticket .	\\MMCNP
ticket . $	\\MMCNP
ticket for	cFHISP
ticket for the	hI>O_L
ticket for this	]LFEOP
ticket is	ZFEFKT
ticket number	_JUFJI
ticket number .	_JUFJI
ticket with	eLHLTM
ticket with the	eLHLTM
ticul	aJHWIJ
tidy	aMJVJK
tienc	hIGYHG
tific	[PBEVN
tiful	eHEZKL
tigat	XNIWPD
till>	UTL=FO
timat	[QCGGQ
time	VQQD@P
time !	aHFZJI
time ! $	aHFZJI
time ,	ZODTIP
time ?	h[<EDL
time ? $	h[<EDL
time range	_LUFKI
time to	aKKWGI
time zone	bG^FGD
time zones	ZKDPLQ
time zones ,	aLIYKJ
time zones .	YKDPLQ
time>	XN?JMQ
timel	\\KUL=I
timeline	\\KUL<K
timeline .	YSOBKL
timeline . $	YSOBKL
timeline ?	aIXLGM
timeline ? $	aIXLGM
timeline is	ZJCXGS
timeline is a	aJHWKI
timeline is accurate	`JEGIV
timeo	VWB?KM
timeouts	\\UCEOJ
timeouts ?	`TFGOK
timeouts ? $	`TFGOK
times	XC[CKH
times .	[KMCSF
times . $	[KMCSF
times are	XNYEJF
times are given	bUGLMO
ting>	U=NOSL
tings	\\PDDXF
tione	YMIPGS
tioni	]HZDII
tip	gID^FE
tip to	dLHWIJ
title	ZGRGJH
title .	]HSFBL
title . $	]HSFBL
title :	_FXIKI
title should	_J\\GFD
titud	cHEYFI
tive>	\\IVNFH
tl	[LQFMG
tm	XHJ@FU
tment	XEMTKR
tmort	[LFOJK
tner>	]JDDHW
tnote	cKVFKI
to	TJ6N]N
to 0	XNR>QG
to 0 in	ZN@BVI
to a mailbox	YNMELQ
to add	Y=H8OS
to add .	[IAFEX
to add the	]IJJWH
to all	_DE]DF
to all of	cKIVIK
to an	`K\\HEH
to ask	^HGORI
to ask the	dLDIYJ
to be run	aKGXHJ
to change	cKGJJU
to check	gFBC]D
to check the	eKJGVH
to check with	aHCFXH
to confirm	YS@FXG
to contact	bJHEVJ
to contact legal	aKJHSL
to dana	dIDCXH
to describe	_GXCEK
to do	VVD<FM
to do with	ZRGFJP
to draw	\\LQRIH
to draw the	\\LQRIH
to everyone	gJF]FE
to everyone who	fJF\\GE
to explain	[JGVIL
to finish	`PIITJ
to finish on	dLKITJ
to follow	[ENUIE
to follow .	[HE]CH
to follow up	bOJJTJ
to get	YNEIWI
to get the	aJJGUJ
to have	ZLYE?L
to have a	`IYDIK
to have the	`HVJGD
to hear	eVEEGH
to hear the	aUHJMO
to include	ZFRPDE
to include the	`HMZGG
to it	XXHGHL
to keep	\\QCZFH
to keep the	]OFZHF
to know	[QJ9?W
to know that	aHJIJS
to learn	`UFIGH
to learn how	bSJGKL
to leave	YPBABV
to lee	\\IFMVG
to make	YPVHHG
to marco	aJFDWI
to me	WQ>?SR
to me .	ZJDDRQ
to mention	`JUFLJ
to my	^FK\\N?
to my ⓜ	aMHXKI
to our	gIDDZF
to our sprint	eLIITJ
to own	eGDCZJ
to present	bJGGVI
to present this	bJGGVI
to prevent	]JVHLF
to procurement	bKHGWI
to provide	cLIJUI
to provide the	cLIJUI
to pull	\\RGGUK
to pull the	\\RGGUK
to read	[LVOD?
to read .	aIGZEH
to read it	[MVFKH
to review	fKEIWC
to review all	aMIIUI
to review the	dLGJUF
to run	YJPCWI
to run the	aLICVI
to say	XJUHFO
to see	[ME[DH
to see that	^KDUFK
to see the	[BSMME
to see what	aTHGIJ
to self	`IFFXH
to sign	aLGGWH
to sign off	aLGGWH
to single	aJHWJI
to single out	aJHWJI
to something	_HVKGJ
to storage	^IEBWJ
to storage ,	cLJJUI
to support	_MJ]PE
to support for	cJE_CE
to take	^GHRTE
to take the	`LJGWH
to take this	`KHGVI
to talk	eHJDXE
to talk to	dIEFYG
to thank	eIHYGH
to thank the	aKHYFF
to the	S>E]EQ
to the author	aLJZGG
to the authors	cLJTLK
to the customer	VEKEMT
to the dashboard	aJWELJ
to the data	\\JELUF
to the dbas	aLGXHG
to the end	`G[EDI
to the graph	_KXFGL
to the night	gID]@G
to the nightly	aLHEUL
to the on	gMDZGG
to the people	aMC\\EF
to the runbook	`JXIFM
to the secondary	XIJTCN
to the top	aIYKGL
to the vendor	]HBGVQ
to the vendor's	]HNUKK
to this	XODDJS
to understand	cVASII
to update	bLHHUK
to use here	cKUGKK
to whoever	gLJVHJ
to whoever wrote	gLJVHJ
to write	\\KATSE
to write the	cMFFVK
to write this	aKHYIG
to you	cPHHVG
to you .	bOFIWH
to ⓜ	ZGCXS=
to ⓜ !	aKHZEG
to ⓜ ,	[JGOUJ
to ⓜ .	\\GKJ\\A
to ⓠ	eE\\FGG
to ⓠ .	aKYGHG
tocol	aOOKVJ
tod	pIDFYF
today	]E=ITL
today ,	_FBLUF
today .	_IDJMO
today . $	_IDJMO
today ?	ZMEJSO
today ? $	ZMEJSO
today and	aMFLWH
todo	rE<=b?
todo (	dMKHUJ
todo :	dKEDWK
todo ]	iIFDZF
todo ⓐ	cGGEXI
toget	ZPNVFH
together	YMPVGH
together this	aJHYII
together this time	aJHYII
told	[OJLDT
told me	WN@QAO
tomat	^MPDHM
tomor	jICETM
tomorrow	jICETM
tomorrow .	mKFG[B
tomorrow . $	mKFG[B
tomorrow and	cOOLTK
tone	ZKRSLE
tone .	bIIUKK
tone . $	bIIUKK
tonig	jIEEXH
tonight	jIFFXH
tonight ,	dKJHUI
tonight .	eKEGWI
tonight . $	eKEGWI
tonight and	cJIIUL
too	WCWBBQ
too ,	_FFBEX
too .	_@CQCU
too . $	_@CQCU
too ?	`XEH>O
too ? $	`XEH>O
too early	bMTIKJ
too long	bFZFGG
too long .	_JWGKI
too low	aJ]CEE
too low .	`J]DEE
too strong	cLTKLK
too strong .	cLTKLK
too vague	aJYJKG
tood>	XLOCCO
took	\\O=GFV
took a	^GMEEV
took a while	^GMEEV
took so	`UFOLO
took so long	`UFOLO
tool	YGQHSO
tool .	\\IPNJO
tool . $	\\IPNJO
tooli	\\MLSUF
tooling	\\MLSUF
top	ZNHY;D
torag	[HFDXH
tored	\\UGFEI
tors>	\\PNHSA
tosca	YQFBDN
touch to	bGJUIK
tr	\\LIJJS
track	]F?EXJ
track this	aIHJTK
tract	\\QD?RK
tradi	bKUKIH
traff	XOH?DO
traffic	WOH?DO
traffic was	\\OIDIS
traig	cHDYHI
train	\\CKEKU
trang	^PEUHK
trans	XHBVRI
transferred	bJGGWI
transparency	dMGWKJ
trar>	^HGGUO
treat	[JUFEL
tribu	\\ITFLP
tric>	ZMRHNI
trick	fKHXIG
trick with	eKIWJH
trick with the	eKIWJH
tried	^MDEHU
tried exactly	aJKJLR
tried exactly this	aJKJLR
tries	]MKMER
trigg	[XHA@I
trigger	[VMAAJ
trigger ?	aUFLMM
trigger ? $	aUFLMM
trigger is	aIWIKH
trigger is hidden	]OXOOI
trigger this	bUFKKM
triggered	aTGLIM
triz>	aKIXJI
troll	ZQCGRP
trong	[JMHLS
troub	ZOJDJP
trouble	ZOJDJP
truct	[NC\\EE
true ,	]KX@KE
true ?	`UEOIO
true ? $	`UEOIO
truth	[MWJOL
tside	WPQEJH
tstan	fKJWHI
tt	ZQJGOG
ttach	YHRBOP
tten>	XLLQGJ
ttern	ZKFKQO
tting	XGTYKB
ttitu	aJFWIJ
ttl	WVDDOF
ttl is	YIDDOO
ttl is 0	YIDDOO
ttle>	YEMLKR
tual>	\\LVWFJ
tuall	[QVHJI
tude>	[UBVCG
tudio	YSDEPN
tuesd	ZIQEQM
tuesday	ZIQEQM
tuesday ,	ZHRBPL
tuesday ?	\\NFLWO
tuesday ? $	\\NFLWO
tuff>	cGGYGJ
tulat	fKJUJJ
tumbl	[GXEOF
ture>	VLRIPD
tures	ZKEQTK
turn	ZJUOJD
turn the	_NTFHH
turna	cIGYIH
turnaround	aJIVKJ
tween	[S@SGG
twice and	bTHKKM
two .	ZQSHIG
two . $	ZQSHIG
two items	`JZGAJ
two of	YGWDEL
two of the	YHXCGJ
two of them	YUBUKK
two rows	_JUHGK
two rows .	_JUHGK
two years	YNLIFL
twork	UM=PLQ
ty	WJRUHE
type	aJECGW
typo	fJ_AEC
typo :	eJXIIH
typo : ⓠ	bLUJKJ
typo in	cH_DED
typo in the	cH^EED
tな	aVFIMG
tなの	aVFIMG
tなのか	aVFIMG
tに	bKUKKL
u're>	[JEUNF
ually	YRQKEE
uard>	]HRIEP
uary>	_NEDUI
ub	ZMJKIS
ublic	XCQJBO
ublis	[NJENP
uced>	WPCMEQ
ucket	]PEETJ
ucky>	YRCIGT
uded>	\\HCSFS
uding	aQGWJG
udio>	XSDEPN
udos>	jKFYGG
ue	[NC@UK
uery>	YNPDRK
ues	cSJOOO
uesda	ZIQEQM
uest	cSJOOO
uest>	ZGQ:TL
uesti	\\X:GQP
uests	ZQFEMT
ufact	[KDENS
ugges	\\GOGCS
uggin	dKJVII
ughou	XIOTBE
ught>	URGN?Q
uick>	]M<UPF
uickl	[LHSHI
uild>	]SCGTR
uilt>	[M>OIJ
uite>	YWG?QB
ulati	`QD[GH
uldn'	^ETL8N
ullet	eIYHHJ
um	aLVIII
umber	WHU;NL
umble	XFUNNE
ument	WOBVAM
umer>	YSKHGI
umes>	]QGLTM
ummar	ZMOIGH
umped	ZJCSFQ
umpin	aLJYIJ
umps>	\\IBYHI
un	]KNBMM
unb	\\LPFNI
unbo	\\LPFNI
unboo	[DKSPG
uncle	ZH[DHF
unclear	ZH[DHF
under	^PMFCP
under pressure	bLJWKI
under ⓠ	[EPGIQ
understand	`UGSDG
understand how	dWCHCJ
understand the	\\QIUKI
understanding	WHCINQ
understood	ZOKDCQ
unds>	[OUDLG
uneas	cLUGJJ
uneasy	cLUGJJ
uneasy about	cLUGJJ
unica	[LDXLI
unit	XI^DME
unit .	YPYFGF
unit . $	YPYFGF
units	eF]HDH
units .	`LVCIJ
units . $	`LVCIJ
untee	gLGDUF
until	XKFP=Q
until 0	YQBPHN
unts>	\\QMEVH
uorum	XSKRFG
uota>	[LK@RM
uote>	WQQ?DL
uous>	aLWIKH
up !	^QR<RJ
up ! $	^QR<RJ
up .	_GOORE
up . $	_GOORE
up :	YI?AOR
up a	]LGRRI
up a meeting	dKJLWI
up by	bKHHVI
up from	aMKIUK
up from the	aMKIUK
up the	^HAG[M
up there	YQIEFM
up there .	YQIEFM
up with	_KJCYG
up with the	^RBHOL
updat	\\INDSL
update	^LR@UI
update the	fEKFWG
update the runbook	eH@J[J
updated	YELLAR
updated .	aLHGGU
updated . $	aLHGGU
updated the	WFCSFT
updates	_KEXMG
updating	aLGIVL
updating the	aLGIVL
uper>	eFA`GB
uperb	hKGVIJ
upgra	XSCIPN
upgrade	XSCIPN
upgrade ?	aUGLGM
upgrade ? $	aUGLGM
uploa	fKJLSL
upload	fKJLSL
upload the	aJHOVK
uppli	aKIWKI
uppor	XIBRNJ
uppos	_VEPFL
upstream	ZKFOOO
upし	aKHGWI
upしま	aKHGWI
ur	WMXP>J
ur's>	[IDXRH
urage	cJHVJK
urati	WIV=KP
urce>	WMVFEI
ured>	YU>@BT
ureme	^IFGUN
uried	dKUIIK
urios	XNDMDP
uriou	^UCDEL
urnar	cIGYIH
urren	`HVHJJ
ursda	eKJFUL
urth>	bJXFJH
urthe	ZESEBQ
urviv	cWBJFM
us	UN>MHR
us !	bLI]IG
us ! $	bLI]IG
us ,	WRDPQK
us .	YP@SNM
us . $	YP@SNM
us a	`FEWNJ
us as	ZKMCDR
us as well	ZKMCDR
us hours	aLKYLJ
us how	aWFGJI
us how the	aWFGJI
us know	dGAL[O
us know ?	bHCOZO
us raise	`HXFGH
us raise the	`HXFGH
use	\\K^P<>
use a	]EVGJO
use a table	_IXLFM
use here	cKUGKK
use here ?	cKUGKK
use one	`GVHIJ
use the	VUQJGE
use the same	VU@NDL
use the template	]OUBJG
use ⓠ	bG]@EE
used	YLKICU
used ?	cUFFKM
used ? $	cUFFKM
used anywhere $	`UGIMK
used here	aY@OOO
used here ?	aY@OOO
used>	[S@VBH
usefu	XKNSCH
useful	XKNSCH
useful to	]JXFHG
useful to have	]JXFHG
user	eWDKGO
users ?	]UHCDL
uses	ZJKHFQ
uses the	YKOEFO
uses the old	[KOEFO
uses>	[KNVGE
using	^KZBAF
using the	_HZJHJ
usion	\\IMFFR
usly>	bMKVLK
ustav	aIDZHJ
usual	ZSFMHO
usually	`PFTJG
utc	ZJSCEP
utc .	XEQEMP
utc . $	XEQEMP
utc ?	XQNLAM
utc ? $	XQNLAM
utc or	`VEKFO
utc throughout	_IXJFM
utc throughout ?	_IXJFM
utcに	aJ[DKF
uted>	YVHPHM
uter>	]IGFUL
utes>	WOLNEN
uthor	[ICUHP
utifu	eHEZKL
uting	ZFRLLL
utoma	^MPDHM
utosc	YQFBDN
utral	_JWLEO
utsid	WPQEJH
utsta	fKJWHI
uzzle	eTHGKM
vabil	aLHKUJ
vague	^I]EEE
vague .	`JXKJG
vague . $	`JXKJG
valid	YPPCKH
value	WQL?EP
vant>	ZIREBT
ve	[NQFFS
vely>	\\GMQIL
ven't	]QHJKS
vendor	WK:DYQ
vendor ,	]KPKMP
vendor , i'll	aOIOWJ
vendor ?	ZLBFVI
vendor ? $	ZLBFVI
vendor at	`LZIHK
vendor at night	`LZIHK
vendor by	dMJLTJ
vendor call	cIGEXI
vendor call .	aIJHUK
vendor case	aJFFWL
vendor for	]LLITH
vendor has	WOGTEM
vendor rebooted	[LFNIP
vendor rebooted the	[LFNIP
vendor says	[REKFN
vendor this	[MHEPN
vendor's	VJPMBO
vendor's statement	]KRHKO
vendor's statement here	cLTJLJ
vent>	fDZFHH
venti	]QUHIF
veral	YKYDIF
vered	[SNFCN
verif	ZHLITN
verified : it	YOIBCO
verify	_IIKWG
verify the	aKEJUL
verify the backups	eLHKSM
verin	aIEZFG
verit	ZNWEFI
verla	ZFJCBT
verlo	dSIOKO
vers	cKCJHS
vers>	XMQANF
verse	_KUJJI
versi	^NM@JK
version	]QI?HM
version ,	\\JLDDS
version , so	[JPDEP
version .	\\KJ5MP
version . $	\\KJ5MP
versions	\\JZBDL
vert>	cKUJKI
very	_KD`?G
very good	\\GQOGH
very helpful	cKDZJI
very helpful .	aMEXJJ
very well	aLEYKH
veryb	aLKTLK
veryo	aHGUJH
veryt	[JOVFG
veryw	ZVMGFG
vesti	`LGFXH
vfail	aKGGGU
vi	^LEGPS
vices	XQH=EP
vide>	dLIJUI
viden	ZW@TDJ
view	[BLQJM
view .	^HORGI
view . $	^HORGI
view here	aMGILS
view>	^BHAUM
views	^JGIWG
vince	ZIPIIQ
ving>	VE<SWL
visio	dKFHJU
vite>	fLJFVJ
vive>	bTHJIM
voice in	`HTJLM
void>	`GXGKJ
volum	^KLHVG
volumes	cOGLTM
volun	gLGDUF
volunteer	gLGFUF
volunteer for	eJJJUH
volunteer for the	dLKKSK
vp	XPDYGH
vpn	XKDFQS
waiting for	WRJ=LO
waiting for the	VPPABR
wall	\\ILXFI
wall of	\\ILXFI
wall>	^KFLVK
want	XI^EJB
want the	[GRIRH
want to add	_G]IFI
wants	WFUCMK
ware>	`PABRU
was	XTEA5O
was a	YQ?OHS
was affected	VGPOPH
was also	YEKEOO
was around	aJGHHV
was around 0	aJGHHV
was asleep when	VCGPBN
was at	YHOHIS
was at 0	ZHQNGN
was back	YJVNEJ
was before	XIHMEP
was decided	[JMBFQ
was decided .	[JMBFQ
was delayed	YHDHPN
was delayed .	YHDHPN
was dns	aKIFIU
was dns .	aKIFIU
was done	\\NKDMT
was down	XHSKJH
was dreading	aKKXGI
was during	[IEGFT
was excellent	bMIVGL
was fine .	`KWHJI
was full	aVDJLL
was great	bJGXIH
was great to	aLJVJI
was half	aKEFJV
was in	YKQJAI
was in the	[IVGEM
was indeed	YFKEOQ
was issued	^PGGEV
was it	cOQEIK
was it the	aVDOOM
was lost	XOQCIJ
was lost .	\\LUEFL
was lost ?	cSHLLM
was mine	aIFGGV
was muted ?	bUGIJM
was needed	aUFLMO
was needed .	aUFLMO
was never	[I[?EG
was no data	eMSLLJ
was not	YPD?KX
was off	XQ@FET
was off .	\\NFDFR
was on	XHFNFP
was on call	ZKBKJQ
was one	aMLWOL
was quick	`GEYEH
was released	^MQGIJ
was released ?	`UFOLO
was routed	[FY>DI
was routed to	[FY>DI
was still	VVBFAS
was still on	^GKBFT
was the	ZXIB:H
was the alert	cUEKKJ
was the one	]HAFKV
was the only	aUHOJM
was the other	XLRAJO
was the plan	WGPEKP
was the vendor	aVGJHH
was there	bTMIKE
was this	dVEEJK
was under	aUGKOO
was worth	eLGXJI
was worth gold	eLGXJI
was ⓠ	aUFFMH
was ⓠ .	aUFFMH
wasn'	\\U?L@M
wasn't	\\U?L@M
wasn't even	aJGXGI
wasn't the	_WCKJI
wasn't there	aSILLK
way	YQ:RBW
way .	_HCEHZ
way . $	_HCEHZ
way to	ZODVIL
way you	eLJULK
we	WLT;;S
we (	^IB@UM
we ( sre	aLHJWI
we add	dA^JCL
we add a	`HVKHL
we agreed	ZGNJSF
we already	[VDJGS
we also	cGZHGF
we also need	`MVHJF
we are missing	_OXOKH
we certain	aVFOMO
we could	\\HYMHC
we decided	YEODMN
we decided against	YEODMN
we describe	bHXLKM
we did	VCPNIN
we did not	YFLQJP
we discussed	\\NFEKT
we discussed this	aNGIET
we expect	fWEGDM
we expect the	eVEGEM
we found	XFSFIM
we found out	`IVFJJ
we get	`RPLEM
we get the	aUEOGO
we had	\\LJVCN
we had a	\\QC[FF
we had this	_IUGHL
we have	XZ=9>Q
we just	]F\\JGO
we keep that	bTHOOO
we know	fX<FGE
we know how	dSFLLM
we know why	dTDJKK
we need	[J[HKB
we only	XGSELQ
we page	bWFGHK
we page when	aUGOKO
we perhaps	_HYOOO
we put	]D_HCM
we put that	_JWLIO
we replace	_JXLIK
we run	WKGFCS
we saw	^JDELV
we saw the	^MKILQ
we say	XQMB@K
we say this	]HYKIM
we should	_=aDB9
we should all	cKHWIH
we split	`LWJEJ
we talked	ZNEFQP
we talked about	aMJLWJ
we tell	cWCOJO
we tried	dIGHKU
we tried exactly	aJKJLR
we turn	_JWOGO
we use	WFLQIM
we want	bF^FAH
we want to	]HYHEO
we were	YMDNNQ
we were not	_IHDPR
we write	cHZKGL
we write that	_HWKIM
we'd	aGD[GH
we'll	^GFCUN
we're	XPUIPG
we're missing	`LXJKI
we've	[FKNGP
wedne	cIOJVI
wednesday	cIOJVI
wednesday .	dMIJUI
wednesday . $	dMIJUI
week	YP:IYM
week ,	WON>MQ
week .	\\PAJYL
week . $	\\PAJYL
week ?	eKGJUL
week ? $	eKGJUL
week and	YJDKRS
week before	ZQOGHF
week before .	ZQOGHF
weekl	XKXJHC
weekly	XKXJHC
ween>	[S@SGG
well	XCLU?O
well ,	\\D??DY
well .	_DQBJQ
well . $	_DQBJQ
well ?	]NRLGM
well ? $	]NRLGM
well done	lIF\\G@
well done !	aMHYKH
well done ,	gLIVKH
well done .	fJD[JF
well explained	bJC[HG
well explained .	bJC[HG
well handled	bMGZIH
well written	eLHWJI
well written .	aMJUKJ
went	XHGP>U
went to a	YPMELQ
went to the	YGGQ@Q
went well	WFPHFR
were	ZOANLM
were computed	bVFOIO
were computed ?	bVFOIO
were not	ZF@RNQ
were not affected	YD@R@Q
were spot	aLJUIK
were spot on	aLJUIK
were the	gW?BEI
were they	aVDOOO
wered	YHFWJM
weren	[RPFHH
weren't	[RPFHH
wesom	hIHXII
wever	`KVFKJ
what	[QKH>P
what ?	cWCFDO
what ? $	cWCFDO
what a	dI=cBA
what a clean	`IGXHL
what a ride	cKHWJI
what about	cCb>>L
what about pinning	aHYLHM
what am	bTHOKO
what am i	bTHOKO
what caused	cTIOMM
what caused that	cTIOMM
what changed	ZUOCGE
what did	]KVJIH
what did we	aXBOOO
what does	]QOCDH
what does ⓠ	gWDKKM
what happened	\\TLC?C
what happened at	aUGLKM
what happened between	`VEJMO
what i can't	cVGLOM
what if	`Ca@<J
what if the	`KUC@J
what if we	_F\\OFO
what is	aYB9?F
what is needed	aTHLKO
what is the	eWF>BC
what it	YHINKR
what it was	WDKPHP
what it's	[LHDOP
what it's worth	[LHDOP
what made	]SPBDH
what made you	`UFLGM
what the	[SAAOJ
what this	cUFKHM
what this means	aTGKIM
what took	`UFOLO
what took so	`UFOLO
what was	^RRKLJ
what was the	eYAHKO
what we	YGSHMN
what we saw	dLHHKT
what went	ZHVLGD
what went well	ZHVLGD
what were	cUGEMM
what were the	cUGEMM
what ⓠ	]SLKFJ
what'	dXFDFD
what's	dXFDFD
what's the	jX@EFF
what's the process	aUJEHG
when	YIP?IJ
when ?	[POG@M
when ? $	[POG@M
when did	bXBOOO
when i	YHCYGI
when is	[MRLEO
when is the	aUFLLO
when it	ZRN>II
when it's	dLKKSM
when the	VKE;IT
when was	_QMGJI
when was the	cRILMM
when we	[QDJJS
when you	[WBKOL
where	YZE9KJ
where did	dSILLM
where do	aUFOMO
where does	dYBLOO
where does the	cXBLOO
where is	cVCKHI
where is the	aTEKKK
wheth	]VGBJH
whether	]VGBJH
whether the	^VEFGG
whether this	bTHLIM
which	ZSOHGG
which cluster	\\MRIDJ
which of	g]<JIO
which of the	eYAJKO
which one	jXBIFL
which one ?	`VEOJO
which one counts	dTHLLM
which one holds	dUGLJM
which one is	dTHJLL
which region	`WCOOO
which release	`VDKGM
which version	c[?GIO
white	_KYHEL
who	XTGP8G
who approved	aTHLIM
who approved the	aTHLIM
who built	aKGXGJ
who decided	]LTKIO
who decided on	cSIKLO
who decides	bXBHFJ
who found	\\TDKHI
who gets	aXBIEO
who gets paged	aXBIEO
who is	YKUEIO
who know	_GYFKF
who rebuilt	eHJXJH
who rebuilt it	dHJXJH
who restarted	^FEGPR
who started	cTIOKO
who started the	cTIOKO
who stayed	bIIXKH
who was	XQUFHD
who was affected	`EUCJK
whoev	^OBWOG
whoever	^ODWLG
whoever wrote	hLIXGI
whoever wrote the	fLIUIL
whole crew	aKIVJI
whom	aWDDIF
whom ?	aUFFLH
whom ? $	aUFFLH
whom do	dXCOJO
whom do we	dXCOJO
why	aZP8:=
why ?	eVAKKM
why ? $	eVAKKM
why did	i[=CGH
why did the	dVDFKJ
why didn't	cRJLKK
why didn't the	cRJLKK
why do	YNQODO
why do we	[LSODO
why does	dYALFO
why does a	aUGLKO
why does the	aUFOJO
why don't	g@dJDO
why don't we	fD_LFO
why don't you	`HYLIO
why is	bVEOOO
why not	^TIB=F
why not a	cYAKIM
why not blue	aUFLMO
why not fail	aUFJJK
why not just	`VEOKO
why not let	bHZLIO
why not put	]G[OMO
why should	bVEJJO
why the	]QV??>
why the limit	_KZGID
why this	dWBLJO
why this was	cWCLJO
why was	gYBCGF
why was the	gXCCGF
why wasn't	`UGHKJ
why wasn't the	`UGHKJ
whys	\\I\\HEE
whys stop	`JXFHH
wi	[IDCSS
wik	YIECSS
wiki	[NGDLS
will	\\MF=[H
will add	dG@D]D
will add the	cKCHYI
will be	\\FQPGP
will do	cPCEWG
will do .	\\PBFUK
will do the	dKKKSJ
will do this	aIGGVI
will file	`JGHYK
will file the	`JGHYK
will fix	bHEHWI
will fix .	`IFHVI
will have	]IRISG
will look for	_IYKGK
will own	dMKIUJ
will own the	cMLJVJ
will post	cJEBZF
will post the	aKHIWH
will prevent	aKUKIK
will prevent this	aKUKIK
will raise	dLLGSJ
will re	aOHLVM
will re -	aOHLVM
will read	_HWHII
will report	fLJJUH
will review	aMILTK
will run	dLKISL
will sync	bOLLUK
will sync with	bOLLUK
will take	aILITK
will the	bTGKIM
will think	_JYJGH
will we	aWBODO
will we get	`VEOFO
window .	cJIHVH
window . $	cJIHVH
window ?	bVELJO
window ? $	bVELJO
wise>	\\JUDGM
wish	ZGSMGF
wish :	`KVGKL
with	UG=HRR
with 0	ZJB@TR
with a	]DQPEQ
with all	YFDPRM
with finance	[PEJSO
with it	]GHBBW
with it .	cGGCEX
with legal	dLJLTK
with logs	aJEGGW
with marco	YFMPKK
with me	YKKAQF
with or	`UFLJO
with or without	`UFLJO
with our	[FHHKS
with the	VG=MYF
with the old	ZPDAFT
with the read	`JHXHJ
with the role	_OWIHJ
with the rollback	aMKUMJ
with the vendor	`G;KYL
with their	cLJOVK
with their tam	aLJOVM
with this	VTJA=O
with this .	ZQEBCR
with ⓜ	gEBG[I
with ⓜ on	`OHLYI
with ⓠ	\\HVKHL
withi	]MJSAK
within	]MJSAK
within a	XJHOFP
within ten	\\PNNJH
within ten minutes	\\PNNJH
within the	\\UB\\JH
witho	[JQQFD
without	[JQQFD
without a	ZQJSDI
without a time	_LUFKI
without context	bGTGJL
without context say	]OYIII
without it	WHLPRD
without it .	[LIEUE
without knowing	[FUIFK
without knowing the	YFVHFK
without naming	bJULKL
without naming him	bJULKL
without the	`ZEB@K
without units	aHTIMJ
without ⓠ	`JWKKM
without ⓠ ?	`JWKKM
wledg	[QGKJS
wner>	`OZ=G>
wners	YQASWE
wntim	[TDLOM
won't	YCLCPS
wonderful	aHNUIH
wondering	[WGEFD
wor	\\ISXFI
word	^B]JEF
word .	[LBUES
word . $	[LBUES
word ?	_GZFGO
word ? $	_GZFGO
word of	[QEWFG
word ⓠ	_CXHHN
word>	YE[CJF
wordi	]EXDMI
wording	]FVDMI
wording .	dLGJUG
wording . $	dLGJUG
wording to	_JXJOO
wording to use	_JXJOO
words	XF]QBK
words ,	aTGLML
work	dNKZJ;
work !	[DRMCD
work ! $	[DRMCD
work $	`KGXJL
work ,	`LJULJ
work .	_RKMMA
work . $	_RKMMA
work by	fMHWJH
work by the	cMDZII
work on	bFA[NG
work on the	dJB^FH
work>	YI:ZJN
worke	[JGUKP
worked	^JJU@P
worked .	]HCRIM
worked . $	]HCRIM
worked together	aJHYII
worked together this	aJHYII
worki	ZMGAXH
working on	]OGEWH
works	UUG<BR
worri	dG]GGJ
worried	cH[JGJ
worse	WP@HBQ
worse ?	`VCLHM
worse ? $	`VCLHM
worth	[AYQFI
worth adding	`KVIEI
worth gold	eLGXJI
worth gold .	eLGXJI
worth linking	bMTJKI
worth linking the	`OYEHI
worth mentioning	]HZDII
worth pointing	aJUHLI
worth pointing out	aJUHLI
would	^PPBFC
would .	_IYKGH
would . $	_IYKGH
would a	dXBJAM
would be	aD\\?BI
would be a	YLNGGO
would be enough	_K[JKH
would be more	_G[AFH
would be safer	eMSKLL
would be to	_GZDIF
would be useful	]JXFHG
would do	_E]IIC
would do .	dFZJHC
would expect	]IYIJJ
would have	ZNHJAO
would help	fEd?>C
would help .	`JXDHJ
would help to	_IYDHJ
would it	ZNSJ>L
would it be	_HYOJO
would it take	cVEHFM
would link	]IYFJM
would link the	]IYFJM
would make	aKZEIC
would make it	_LWFLK
would never	cKGXJM
would never have	cKGXJM
would not	YGGPMP
would spare	_IWLLM
would the	eY@JBM
would the old	aUFOFO
would you	^FNGVI
would you also	_GVEII
would you do	`VEOEO
would you mind	eCaI?K
would you write	`IGOWO
wouldn't	aG[FAJ
wouldn't the	_G[FDK
wow	gCD]EF
wow .	eHGYGH
wow . $	eHGYGH
write	YJJEYC
write -	\\PRFMI
write - up	bPRIMA
write path	XPHKBN
write that	ZPNEGM
write the	jGCCZI
write this	WGGNRJ
write ⓠ	]GTUII
writes ?	bWCFEK
writes ? $	bWCFEK
writes the	aLIJUH
writi	WHHUNC
writing	WIGUOC
writing the	\\ICTRE
writt	[IGSJK
written	ZIHSGK
written ,	bLEYKK
written , i	`LEZJI
written .	\\KRRHG
written . $	\\KRRHG
written in	XCNPHM
written in the	YFAQIP
wrong ,	ZHVCIJ
wrong , the	_IWGKI
wrong .	XEPALM
wrong . $	XEPALM
wrong rotation	\\KIHKT
wrong rotation because	\\KIHKT
wrong version	YNGFMQ
wrong version .	YNGFMQ
wrote	[EGZDM
wrote the	^KFYLH
xactl	ZJBUDO
xampl	\\FIQLB
xcell	^INVHG
xcerp	aFREDO
xempl	cLKVJI
xing>	]GNGWF
xists	XLWGBJ
xpire	YMSGCG
xplai	]LOKBI
xt	[OGOUL
xtboo	bKGWII
xx	aTHLIM
xx only	aTHLIM
yanka	aJHHWH
ybody	\\QITLH
year	XDGLBP
year .	\\AIFKO
year . $	\\AIFKO
years	[PDUDG
years .	ZSJIEL
years . $	ZSJIEL
yers>	[PFKKR
yes	XQ?BKZ
yes ,	WPAFOW
yes , the	YMEMLT
yes .	WGIJHU
yes . $	WGIJHU
yeste	ZLGKET
yesterday	[LHKDT
yesterday ,	ZOPDDO
yet ,	dLGKTK
yhow>	]JGJTM
yi	bJKIGS
yi:	cMIMJS
yi:_	bMKNJS
yi_	[GMBGQ
ying>	]OIPDO
ymore	ZNDPGS
ympto	XMPBLI
yone>	[SCQIR
you	\\@A^YH
you ,	^FHTHL
you .	ZLTAXG
you . $	ZLTAXG
you add	[?]=PK
you add a	XGWJTO
you add the	^GMIUO
you all	ZNBQJR
you all .	XOELJT
you also	[FVBIG
you are	\\JGWPF
you asked	YHLPBM
you asked for	YHLPBM
you check	iIDJXL
you check the	gIGLWI
you confirm	\\PDKNK
you confirm the	`IHKUK
you do	XO=WSM
you do it	\\OAWFM
you explain	gX@JEL
you explain ?	cTGKJM
you explained	cKE[FG
you file	eIFLWM
you file a	cMEOXO
you folks	^OIVGI
you for	aJBaG@
you for asking	`HJZHH
you for speaking	bMKWKJ
you for taking	eMKTKL
you for that	aHHWJI
you for the	ZOKNRC
you get	aLJETH
you get the	dJJIUH
you have	YSPIKF
you have the	ZSOEMI
you know	\\PDUQK
you know ?	bTGKKM
you mention	aUFFLH
you mind	gE_I=L
you mind adding	`IYJEM
you mind using	`KUJHO
you nailed	`IHWFL
you open	eLELTL
you open a	eLELTL
you own	fIFKVL
you own the	dIFKVL
you people	dIEYIH
you remember	aVCFJM
you rock	aKDZHG
you saved	bJJVJI
you say	dZ@IAM
you say which	`THIFO
you so	dLHXHI
you so much	dLHXHI
you take	dJGKVM
you take this	dJGKVM
you tell	cUFLFM
you think	[RNJGL
you to	dFFZGH
you to all	aHJWJJ
you update	\\IJOUM
you update the	bJEOXO
you verify	bFAF]M
you verify the	aFDIZO
you'r	[JEUNF
you're	[JEUNF
your	\\GC\\EN
yours	YLDIPR
yself	^L@OUL
ysis>	XNFKGM
ythin	ZSAT>M
yway>	[AIGOT
ywher	]WJE>G
zing>	kHE[IH
zles>	cQLJMM
zones	ZNCPLQ
zones ,	aLIYKJ
zones .	YKDPLQ
zones . $	YKDPLQ
zzles	cQLJMM
×	dJ[EGE
×:	dJ[EGE
ã	YJBMJO
ã o	YJBMJO
é	]HBVDR
–	ZSELPE
→	^G[@SA
→ ⓠ	gIZDGG
→ ⓠ $	dKVGIJ
→ ⓠ .	`LTJIK
→_	YKWFLH
ⓐ	_B7I^D
ⓐ ,	dH@TUJ
ⓐ , add	aLCJYL
ⓐ , please	hMEJYG
ⓐ , would	cJJOTO
ⓐ .	ZHHOVB
ⓐ . $	ZHHOVB
ⓐ :	jIFGWI
ⓐ can	kH>E[H
ⓐ can you	kH@EZH
ⓐ could	mB<@aH
ⓐ could you	lE=A_H
ⓐ for	]IFSQE
ⓐ fyi	^HHEFV
ⓐ is	ZVDJHI
ⓐ kindly	aMGLUI
ⓐ please	pJ9E_E
ⓐ please add	cO@E]J
ⓐ please ask	aOIOXO
ⓐ please open	fOAO]M
ⓐ please pick	`MFGXJ
ⓐ please raise	cIHIVI
ⓐ please review	`OGOWO
ⓐ please run	aOGLWH
ⓐ pls	eJBG\\A
ⓐ take	aLCFYG
ⓐ thank	`LLYHL
ⓐ thank you	`LLYHL
ⓐ this	ZJXCJE
ⓐ to	bJDEZD
ⓐ will	eHGGZG
ⓐ would	`IGOWM
ⓐ would you	`IGOWM
ⓐ ⓐ	fKEJVK
ⓐ ⓐ can	aMGKVM
ⓐ ⓐ please	aOFOXL
ⓐ$	`MEDXI
ⓐ_	_HJMSF
ⓐ_0	XNNDPG
ⓐ_ⓐ	gMGOYM
ⓐ_ⓐ_	gMGOYM
ⓐ_、	[HRLNO
ⓐ_お	`JETUK
ⓐ_お手	aMGOWO
ⓐ_こ	^PT6FG
ⓐ_ここ	]LVGKI
ⓐ_こち	\\KEIPO
ⓐ_この	\\PR;CK
ⓐ_さ	aFAQOD
ⓐ_さん	aJFLVK
ⓐ_フ	aMFLXM
ⓐ_ファ	aMFLXM
ⓐ_件	bMJOTO
ⓐ_件数	bMJOTO
ⓐ_例	cMIOVO
ⓐ_例の	cMIOVO
ⓐ_待	]RGOUO
ⓐ_待機	]RGOUO
ⓐ_確	aOIOUO
ⓐ_確認	aOIOUO
ⓐ_移	`OIOTO
ⓒ	TITK>O
ⓒ is	^IBLHU
ⓒ_は	XGOKIP
ⓒ_は0	^LCGIU
ⓚ	YIM;PP
ⓚ $	[JFGSN
ⓚ ,	[MRKRI
ⓚ .	XIT@EO
ⓚ . $	XIT@EO
ⓚ ?	dZ?HFK
ⓚ ? $	dZ?HFK
ⓚ to	cKJGUJ
ⓚ$	[JE@LU
ⓜ	YI3V\\I
ⓜ !	fIE^CG
ⓜ ! $	fIE^CG
ⓜ $	WLKZFD
ⓜ '	WEOGRP
ⓜ ' s	WEOGRP
ⓜ ,	]K@M^?
ⓜ , please	iMCIYI
ⓜ .	XCKOLM
ⓜ . $	XCKOLM
ⓜ :	aG?CYK
ⓜ : backfill	aMGGVI
ⓜ : please	`OGOYH
ⓜ ?	XUGGLM
ⓜ ? $	XUGGLM
ⓜ for	XGHEQP
ⓜ had	WNMQEM
ⓜ has	WN>GLT
ⓜ is	_PFYFH
ⓜ on	`OHLYI
ⓜ owns	YSBGPH
ⓜ takes	dIFGVJ
ⓜ takes this	dIFGVJ
ⓜ to	dLGJVI
ⓜ will	eJGIXH
ⓜ)	bLKISJ
ⓜが	`C;G_C
ⓜが対	aLJHXI
ⓜが対応	aLJHXI
ⓜが担	aLKFUK
ⓜが担当	aLKFUK
ⓜさ	bMEOXO
ⓜさん	bMEOXO
ⓜさん、	bMEOXO
ⓜで	_JHEKQ
ⓜでは	YKNOCR
ⓜでは0	ZINODR
ⓜに	^NDEWL
ⓜにて	cMJIUM
ⓜの	ZGJVLJ
ⓜのⓝ	]LLTMJ
ⓜのⓝさ	]LLTMJ
ⓝ	[D9MUQ
ⓝさ	_E>NUH
ⓝさん	_E>NUH
ⓝさん!	eMLULI
ⓝさん!$	eMLULI
ⓝさん$	ZKGWJF
ⓝさん_	aJJFVH
ⓝさん、	dLMUP?
ⓝさん。	iKGXII
ⓝさん。$	iKGXII
ⓝさんが	ZMH?QO
ⓝさんで	^JKCMQ
ⓝさんに	dH=M]B
ⓝさんの	dJJ\\CE
ⓝ様か	ZNDUDL
ⓝ様から	ZNDUDL
ⓝ様で	YNBGFQ
ⓝ様です	YNBGFQ
ⓝ様です$	aLFJGS
ⓝ様ど	aLIGHT
ⓝ様どお	aLIGHT
ⓝ様には	ZTKDHO
ⓝ様の	`SIHHP
ⓝ様向	YKHKRF
ⓝ様向け	YKHKRF
ⓟ , can	`KMGTI
ⓟ , could	\\OFLRO
ⓟ , i	YIIEET
ⓟ , i'll	dLFFXI
ⓟ , is	dUFLDL
ⓟ , no	_KGIIU
ⓟ , please	cHNHPE
ⓟ , professional	eLKTKL
ⓟ , so	ZUEIIM
ⓟ , such	bLHXHG
ⓟ , thank	aIG\\GF
ⓟ , thanks	`JB@GY
ⓟ , that	XGLPKO
ⓟ , the	YKDR;T
ⓟ , thx	aKIDJV
ⓟ , what	ZES_CC
ⓟ , will	fHDCYG
ⓟ , would	aIJJTK
ⓟ , your	aIIXKI
ⓟ can	YVMFDO
ⓟ can we	cWBLFO
ⓟ could	ZVWBAB
ⓟ could we	cWCLGO
ⓟ please	^C\\=C>
ⓟ to	YFPTHK
ⓟ to add	WIG?IT
ⓟ to check	bKHFTL
ⓟ to confirm	`JGFXG
ⓟ to contact	`LIGWH
ⓟ to review	cLBBZF
ⓟ to self	`IFFXH
ⓟ to send	`OFLYF
ⓟ to sign	aLGGWH
ⓟ to the	VDXV>M
ⓟ to ⓜ	ZHCVKF
ⓟ will	dRCINJ
ⓟ will we	`UCOGO
ⓟ would	[XI@=K
ⓟ would a	aUFOGO
ⓟ would be	`F\\EEE
ⓟ would help	`H[DFF
ⓟ would it	cVEJFO
ⓠ	^MaA1@
ⓠ $	bGQBDO
ⓠ ,	]RK<CO
ⓠ , not	bH_CJC
ⓠ -	YKVCHK
ⓠ .	dSZ;>F
ⓠ . $	dSZ;>F
ⓠ :	[XAHEM
ⓠ ?	]LUD@K
ⓠ ? $	]LUD@K
ⓠ and	XSRNGG
ⓠ at	aUFKGM
ⓠ at 0	aUFKGM
ⓠ can't	_IZHGF
ⓠ can't be	_IZHGF
ⓠ could	`JWDKH
ⓠ could be	_KUDMH
ⓠ everywhere	_JWGJI
ⓠ everywhere .	_JWGJI
ⓠ here .	_J[GHI
ⓠ in	^I_@IB
ⓠ in the	_PWHIE
ⓠ include	cUGLMO
ⓠ include the	aTHLMO
ⓠ instead	cGYKFJ
ⓠ instead of	aIXKHJ
ⓠ is	eCe?H@
ⓠ is not	aGWHGI
ⓠ is too	aF]IJJ
ⓠ mean	hYAKIL
ⓠ mean for	bUEKMM
ⓠ mean here	eSIOMO
ⓠ reads	bF\\OMO
ⓠ reads like	_HZOOO
ⓠ really	cIXAKK
ⓠ really the	gG[BKK
ⓠ section	]ID[FJ
ⓠ should	aL[FJE
ⓠ should be	aL[FJE
ⓠ to	[GYJGG
ⓠ to something	_HVKGJ
ⓠ what	aOFYKI
ⓠ what a	aOFYKI
ⓠ with	`KWJHJ
ⓠ →	gH^@DC
ⓠ → ⓠ	gIYDGG
ⓠ_	]SNIFD
ⓠ_の	YSLCGJ
ⓠ→	bGZCIG
ⓠⓠ	fLVFGI
ⓠⓠⓠ	bLTILK
ⓠⓠが混	]OXOOO
ⓠか	`LUJHL
ⓠが	^JZ>FH
ⓠが混ざ	`OZJOK
ⓠく	bHZHOO
ⓠくら	bHZHOO
ⓠくらい	bHZHOO
ⓠだ	`HWHLO
ⓠだけ	`MSJMJ
ⓠだと	dIWILL
ⓠで	`FUDNJ
ⓠです	XLTCPH
ⓠでは	^JMIEN
ⓠではな	]KMJEN
ⓠで終	eGZILI
ⓠで終わ	eGZILI
ⓠと	]LPKJO
ⓠとは	gY@EHG
ⓠとは具	dTHHMK
ⓠと判	aVEOOM
ⓠと判断	aVEOOM
ⓠと声	cMOVMO
ⓠと声を	cMOVMO
ⓠと書く	aJWGLG
ⓠな	bJSKLL
ⓠに	bIY>AI
ⓠにな	`HTLJK
ⓠになっ	`HTLJK
ⓠに変	\\FYJGJ
ⓠに変え	bFYJGJ
ⓠに直	bJVJLK
ⓠに直す	`LTJLK
ⓠの	_TGPGD
ⓠのよ	bG[LMJ
ⓠのよう	bG[LMJ
ⓠは	bOKGCI
ⓠはⓠ	cHZBEF
ⓠはⓠに	`JWEIH
ⓠはど	eUFKJL
ⓠは何を	cSILJM
ⓠも	aFXLKO
ⓠを	ZFQHOG
ⓣ	]D@HXF
ⓣⓜ	]D@HXF
ⓣⓜ)	bLKISJ
ⓣⓜが	`C;G_C
ⓣⓜが対	aLJHXI
ⓣⓜが担	aLKFUK
ⓣⓜさ	bMEOXO
ⓣⓜさん	bMEOXO
ⓣⓜで	_JHEKQ
ⓣⓜでは	YKNOCR
ⓣⓜに	^NDEWL
ⓣⓜにて	cMJIUM
ⓣⓜの	ZGJVLJ
ⓣⓜのⓝ	]LLTMJ
ⓤ	\\FMKJO
ⓤ $	bHK>DT
ⓤ$	XGLTMI
○	bJYEHH
○:	bJYEHH
✨	bLKWMK
✨$	bLKWMK
❤	bIH[GF
❤ ️	bIH[GF
、0ま	aMGIVJ
、0まで	aMGIVJ
、0分	]HQRDK
、0年	cJIHJS
、_	[ULIHL
、fl	aMIOXO
、i	fLKGVI
、i'	dLKJSL
、i'l	dLKJSL
、p	ZEKCXO
、p0	YGNDMS
、pr	bKJIUJ
、ⓝ	\\GCRQB
、ⓝさ	\\GCRQB
、ⓝさん	\\GCRQB
、ⓝさん。$	cMGZIJ
、ⓠ	cIXGIJ
、ⓠと	eHXLLM
、ⓠに	cLSILL
、ⓣ	ZLDTMM
、ⓣⓜ	ZLDTMM
、あ	\\ICQ?U
、あの	\\IHRDS
、あり	]LINBR
、ありが	]LINBR
、いつ	_PGUJM
、うちの	ZKCFSR
、お	ZOJYEO
、おⓝ	[RFNKP
、おⓝ様	[RFNKP
、お疲	aGF[DJ
、お疲れ	aGF[DJ
、お見	dLJXGJ
、お見事	dLJXGJ
、が	`JZDGE
、こち	ZGUINK
、こちら	ZGUINK
、この	UK<IFS
、この時	VEECIT
、これ	[RNAKD
、す	_EGRJK
、すご	aINRGG
、すごい	fJKUII
、すごい$	eJKTKK
、そ	ZO8NIV
、そう	XHJKLV
、そうい	dHJLLV
、そう書	bJXHMK
、その	YQ@UAQ
、それ	_UANOG
、それと	hUFMJI
、それま	cMGLVO
、で	XPMKRC
、では	]PLLSE
、と	^MMUQD
、とて	cJFZIH
、とても	cJFZIH
、ど	_RF;CN
、どう	eTIJLH
、どうい	bTHOOO
、どち	]S>?LO
、どちら	]S>?LO
、どの	]PNHJK
、な	]QLMGI
、なぜ	aRNHKI
、まさ	aIE[FF
、まさに	aIE[FF
、や	^LHHUK
、やり	bLIHUL
、やりま	bLIHUL
、わか	]W@XOI
、わかる	aWFOOO
、カ	_HYHII
、サ	]KXOKL
、チケ	fI@C]J
、チケッ	fI@C]J
、チー	cMLUMM
、チーム	cMLUMM
、デ	YMCPJO
、リ	]I[AHF
、リン	`MWEKI
、リンク	`MWEKI
、レビ	eMHJUL
、レビュ	eMHJUL
、主	ZHRIOK
、主語	`IXOOL
、主語が	`IXOOL
、予	aMUHKL
、予防	aMUHKL
、今	YJDPMR
、今日	eOGLYK
、今週	eMHJXI
、今週中	cMHLWK
、仕	bKVKIM
、仕組	bKVKIM
、仕組み	bKVKIM
、付	YLHSIP
、付録	ZLKSIO
、何	YNQOMD
、修	dKGFVI
、修正	dKGFVI
、修正し	aMHGUJ
、僕	dJGCYE
、僕が	aLGFXG
、先	XMQALK
、共	YLDJPW
、共有	YLDJPW
、助	]QIVJD
、助か	]QIVJD
、助かり	]QIVJD
、勉	dLHTKL
、勉強	dLHTKL
、勉強に	dLHTKL
、同	^KEH@U
、同じ	]LFHBS
、図	YITEOM
、図の差	`LFOWO
、夜	YSJVEG
、夜中	aOO\\GI
、夜中に	aOO\\GI
、実際	dSIOOO
、対	ZHZHMG
、対応	ZOITQH
、対策	eHZELG
、差	\\PKEUD
、差し	[PMFUD
、差し替	^JNHXF
、当	[PA8IV
、当時	ZLB?CX
、当時の	\\NACDX
、当番	WT@BFS
、影響が	XGINMM
、意	]PHLLQ
、意図	bUHOMG
、感	_JDXLK
、感謝	gLIVLK
、手	WMAMHP
、担	^MJHWF
、担当	^MJHWF
、数	WGXESE
、数字	WGXESE
、数字が	`FZGHF
、数字を	aMLKSI
、新	[JDWIQ
、明	bLEHVH
、明日	bLEHVH
、書	YPDKVD
、書き	XPDKVD
、書き換	aMEKVG
、最	[HGWFM
、最大	aLGWKI
、最高	eLJZHL
、最高で	eLJZHL
、期	[JWALJ
、期限	ZJVAPJ
、期限が	aKUIKI
、本当	eQDXIE
、本当に	eQDXIE
、本文	ZPLGHP
、本文の	ZNHJDT
、本日	aMIJWJ
、来	kKDIYE
、来月	eLJIUI
、来月の	cMLLUJ
、来週	iKHKUH
、来週の	dOKLXF
、次	ZMSFNK
、次に	`I[EOL
、消	aLJEXF
、消し	aLJEXF
、消しま	aLJEXF
、深	\\MRQIL
、深夜	\\MRQIL
、混	[THHTD
、混乱	[THHTD
、現	ZODOMP
、画	cIHDIV
、画面	cIHDIV
、直	^JNKUG
、直し	^JNKUG
、確	VLQ@MQ
、確認	YNHDRP
、確認で	YKNHDR
、私	_HCDUQ
、私が	dIBFYO
、私の	^KKLUJ
、素	eJGXHL
、終	^JLJYG
、終わ	]LMLXI
、終わっ	]LMLXI
、経理	cMLLTM
、結	_LJGRP
、結果	_LJGRP
、自分	bMJKHS
、自分の	bMJKHS
、良	eLGULL
、良い	eLGULL
、良い文	eLGULL
、落ち着	aMJ[OI
、表示	[JGGFV
、要約	bL\\AKI
、要約が	_OYDMK
、見	XIFSQO
、見事	cLJWMJ
、見事で	cLJWMJ
、言	ZMGLWH
、言い	\\MHIWH
、言い直	bMHIWH
、記	eJJJJS
、記録	aOJLOU
、記録は	aOJLOU
、説	\\KJRFN
、読	ZHJNII
、読み	XKQCJN
、読み取	]IZIOK
、追	ZLDOYF
、追記	`OFJYF
、追記し	`OFJYF
、連	YKIRFN
、連絡	YKIRFN
、連絡が	YKIRFN
、配	_LDOVG
、金	gJHHVK
、金曜	gJHHVK
、金曜に	bJIIUK
、金曜ま	eOKJSO
、長	bKVFKJ
、長す	`MUFKK
、長すぎ	`MUFKK
、開	\\ODWOO
、開発	aOGYOJ
、間	YGWPJJ
、間違	aFXJKK
、間違っ	aFXJKK
、閲	aLHKIT
、閲覧	aLHKIT
。 $	\\@DaEJ
々	\\LKSIF
々と	eJGYGI
々とし	cLHWJI
々に	eLKTLK
〜$	[JGNHQ
〜0	[MIJSU
あざ	aIFZDH
あた	WIK@FS
あたり	YIK@FS
あち	`LDDKW
あっ	YMGOPK
あった	_MLCQN
あったと	aTHOOO
あったの	jTIOMM
あって	_JDVHL
あって良	`MHZGH
あとで	[MPDTF
あな	aLKXOL
あなた	aLKXOL
あなたの	aLKXOL
あの	aI?PBX
あの時	ZQFHKT
ありが	YGFTHJ
ありがた	aFG]BF
ありがとう!$	dMKWML
ありがとう。$	jKHZGE
ありました$	fJHKAS
あります	ZN\\=BJ
あります$	YEUGCL
あります。$	XEVBJN
ありますか$	eUDJKI
ありますか?$	hYBOBL
ありますか。$	cTGJJM
ありませ	\\?GCLW
ありません$	[KIIIV
ありません。$	[FGDOU
ある	ZRM5CX
あると	^F_;CK
あると嬉	aHVHJI
あるの	YTCRLI
あるん	aTGJLI
あるんで	aTGJLI
ある気	aJYFJJ
ある気が	aJYFJJ
あれは	YOAONM
あれば	[MUDKR
あれば知	cTILOO
い	S;QUAP
い!	aKHZLG
い!$	aKHZLG
い$	VHIHCL
い、	[GEETS
い。	eISTG?
い。$	eISTG?
いい	YBH`HH
いい。	cIGYDF
いい。$	cIGYDF
いいで	XALNNM
いいです	XALNNM
いいです$	]LLEIR
いいです。$	VHQMGD
いいですか?$	cKCJUO
いいですね。$	\\REYLH
いいと	]HL:ES
いいと思	]HL:ES
いいので	]K[EBG
いい仕	cKJVJJ
いい仕事	cKJVJJ
いい判	`JGZKG
いい判断	`JGZKG
いい文	aKHYIH
いう	YLHRAU
いうこ	aTACFL
いうこと	aTACFL
いうこと?$	eSIJKL
いうの	XMNOFM
いうよ	aJTKMK
いうより	aJTKMK
いう意味	bTHOKO
いう手	_IXGKI
いう手順	_IXGKI
いう書	cJYIJJ
いう書き	cJYIJJ
いう理	gTEJKI
いう理解	gTEJKI
いう経	ZKFLLT
いう経緯	ZKFLLT
いう表現	aGZIOK
いう見出	bD[KMM
いえ	]GG?C\\
いえ、	XJLAHU
いか	]F_AG@
いかが	iHYKIG
いかがで	iHYKIG
いかと	_OUHLF
いかと思	_MYBKH
いかも	eIYEHF
いかもし	bJXFLF
いきま	aOGHSK
いきます	eKJISK
いきます$	aOJIWI
いきます。$	bKKJSL
いく	]MFXIJ
いくつで	`RJKIM
いくつに	cSLOOO
いくら	dLCXKK
いくらい	gKCXKK
いことだ	^MUMMI
いし	fHRJOF
いし、	aMEYLO
いした	fLGIVL
いしたい	eLGIVL
いして	cFFOYO
いしても	cFFOYO
いしま	eKSJMG
いしまし	eMGFVI
いしました。$	bMGIVK
いします	eKTKLG
いします!$	]MCQRM
いします$	`MVJJK
いします。$	bJRDNG
いず	_MHIJT
いずれ	_MHIJT
いずれも	_MHIJT
いそ	YMFBPO
いそう	YMFBPO
いた	US?GBQ
いたい	ZRCRJE
いたいで	ZSEQII
いたかを	_IXJKK
いたし	[KMTRD
いたしま	[KMTRD
いたします$	^MGJWH
いただ	^MRMIF
いただき	[KQWGG
いただけ	bPR=ME
いたと	]NFNCS
いたとこ	[KJOEQ
いたの	[R4EKR
いたのか	^UIGJD
いたので	^U?:PL
いたのは	XJ=DIY
いたは	_SFPHJ
いたはず	_SFPHJ
いたほ	aMWJMH
いたほう	aMWJMH
いたよ	XTBCIR
いたよう	XTBCIR
いたらす	]OHIJP
いたん	]SHJGP
いたんで	]SHJGP
いた方	]HTOGG
いた方が	eHWJID
いた時	cUFOMO
いた時間	cUFOMO
いだ	\\SBEMN
いだけ	eSGLMM
いっ	aKXFFH
いった書	`KYGMM
いつ	bUAJ<L
いつ?	cUGOMO
いつ?$	cUGOMO
いつか	gXCLOH
いつから	gXCLOH
いつま	XOV@JD
いつまで	XOV@JD
いつも	aFDSDO
いつ頃	dVEKIJ
いてあ	XMEN?W
いてあり	XNE@AX
いてある	^KIVBJ
いていて	hLIVKJ
いていな	^SKHIL
いている	ZQEYHE
いてお	YPO=VC
いておき	_FGGZE
いておきます$	bKGHWI
いてく	_MJVMB
いてくだ	]CRSNG
いてくれ	iLGXJH
いてほ	fF]EJG
いてほし	fF]EJG
いてま	[MNBPF
いてます	[MNBPF
いてみ	_MHCUK
いてみま	_MHCUK
いても	XGZIJI
いて嬉	aMGUML
いて嬉し	aMGUML
いて素	dMHWJJ
いて素晴	dMHWJJ
いて頼	bLHVKK
いて頼も	bLHVKK
いて驚	cKHVHL
いて驚き	cKHVHL
いで	XDSLKK
いでき	_JNISL
いできま	_FOJUL
いでし	[EIMDS
いでした	YMDNFS
いでしょ	^EYFIO
いでしょうか$	`IXHKC
いです	XGVLJH
いです!	eMIUJL
いです!$	eMIUJL
いです$	`PTLBE
いです。	YHXGPI
いです。$	YHXGPI
いですか	[IRFQG
いですか?$	YHWJQM
いですが	YLEFJV
いですね	ZIJMFR
いですね$	[IOHEP
いですね。$	XMHTHP
いと	XGJBOO
いという	\\TILKH
いとの	ZJFISO
いとのこ	ZJFISO
いと思	^DP>IO
いと思い	^EO>HP
いと思います$	^LN:GT
いと思う	[FV?NE
いない$	[HVFEL
いないよ	cLEKVK
いに	YJNUGH
いの	ZHYBFG
いのが	eJWCKJ
いのが、	cMVDKJ
いので	\\MV;BJ
いので、	\\MJDNP
いのでし	h[=OOL
いのです	]ULBBN
いのでは	`LTJKJ
いのでは$	bMSKLK
いのでは。$	dLUGJI
いので足	`LUIKM
いのに	gLFVLK
いはあ	\\HTDLL
いはあり	\\HTDLL
いまし	[NJNCP
いました	\\MJNBP
いました!$	gOJ[OL
いました$	^FPG5R
いました。$	YNGLGP
いましたか$	cYCHMD
いましたか?$	gTHLIO
いましたか。$	eTHHKM
います$	gCJMGR
います、	WGMDSO
いますか	k^2CED
いますか$	iX@GDJ
いますか?$	m\\<L?M
いますか。$	kW<FGH
いますが	]QHEGM
いますね	[QGUHE
いません$	\\FR@GO
いまと	WKPWCH
いまとめ	WKPWCH
いやす	bMVHKJ
いようで	YKVCNF
いようです$	`MXFKH
いる	VR=XON
いる。	eMITKM
いる。$	eMITKM
いるとこ	]MEQVH
いるの	bLOZEI
いるのか	dUDIOK
いるのが	_GF\\ID
いるので	_KWJFK
いるのは	[RCXKO
いるよ	\\TOHEA
いるよう	\\TOHEA
いる方が	cTJOOM
いる時刻	dLIJTK
いる気	bLULHJ
いる気が	bLULHJ
いれ	dVGLOL
いれば	dVGLOL
いん	bRIGJP
いんで	bRIGJP
いんです	`RFKIR
いんですか?$	eUGOLM
いサ	ZGCAPS
いサー	ZGCAPS
いサーバ	ZGCAPS
いチ	cMKVKJ
いチー	cMKVKJ
いチーム	cMKVKJ
いポ	bLHWMF
いポス	bLHWMF
いポスト	bLHWMF
い中、本	aMIXJK
い仕	_KJVJJ
い仕事	eKIVJJ
い出	_OFTUI
い出し	]OGWOO
い分	[INVDF
い分析	^JNVFF
い切り	bKZGIH
い切りす	_KWGIH
い判	`IASGO
い判断	`IASGO
い判断で	]JINGR
い取	\\MEXIK
い取り	\\MEXIK
い取り組	aKHXJH
い対応	cLKULH
い復	`NKVKI
い復旧	`NKVKI
い復旧で	bJEYII
い手	]MHWKH
い手順	]MHWKH
い手順書	bMGXKH
い振	\\IKWII
い振り	\\IKWII
い振り返	\\IKWII
い文	^IMYHF
い文化	aLIWJH
い文書	]LHXKH
い方	ZKLUMF
い方が	[KMWGE
い方がうまい$	`JHXGH
い方がき	bMJTLJ
い方がよ	bMSKLJ
い方が上	cKGTKL
い気	[KRPDE
い気が	^IZDFG
い気がし	]KZAGG
い気がします$	bJ\\GGK
い直	bMHIWH
い直し	bMHIWH
い直しま	bMHIWH
い直します$	aOHJVI
い良	cLHULJ
い良い	cLHULJ
い要	`IEZMH
い記	aLFYGH
い調	cKHYFH
い調査	cKHYFH
い込	aJEYJI
い連	dKGYIG
い連携	cKGYIH
う	UGL@?\\
う!	eLKUKK
う!$	dMKWML
う$	bNR:FH
う?	[IYIAK
う?$	[IYIAK
うⓠ	dRJOMO
う、	]MFVML
う。	XPSDCL
う。$	XPSDCL
うい	]FKTDO
ういう	]FDUFS
ういう手	_IXGKI
ういう経	ZKFLLT
うか	hPSCIA
うか$	aOOFJA
うか?	fSGLLL
うか?$	fSGLLL
うか、	dSKJKL
うか、そ	iUGIJJ
うか。	ePNGMD
うか。$	ePNGMD
うが	cIR:EN
うがい	dK\\EGA
うがいい	dK\\EGA
うがよ	fM\\JMF
うがよい	cMXJOJ
うがよさ	bOYOMG
うが良	aKTJJJ
うこと?	eSIJKL
うこと?$	eSIJKL
うことで	`V=LJM
うことに	^JFGSL
うございます$	]G>WAS
うし	cW?DIM
うして	eYAEIG
うしてで	eSIHJJ
うす	cUFJKL
うすれ	bTHJOM
うすれば	bTHJOM
うだっ	XPFFRM
うだった	XPFFRM
うだろ	`JVHKK
うだろう	`JVHKK
うち	VAJLRO
うちでも	YMMOHQ
うちで持	`LHKUG
うちに	ZMEMVP
うちの	WGBOOS
うちも	_LACOP
うちも同	_LGGJW
うで	`HX=FQ
うでし	_IWHKP
うでしたか?$	bUEOJM
うでしょ	hE\\JGI
うでしょう$	cE]LMF
うでしょう。$	dMSKLK
うでしょうか$	^JWOKL
うです	^JT<DQ
うです$	_HS<DO
うです。	\\KSFIN
うです。$	\\KSFIN
うですね	YKCCRT
うと	ZHFQNR
うとこ	aMKTMI
うところ	aMKTMI
うと思	aMLLIQ
うな	XN?E@R
うなっ	ZQHEGQ
うなって	[PHEGQ
うなの	YKEBMM
うなので	YSIENE
うなり	^REFIP
うなりま	^REFIP
うに	XOKNEO
うにし	_PS>CE
うにした	aJZBFF
うに見	[QKDJO
うに見え	[QKDJO
うね$	bRLIMI
うの	YIQJFP
うのは	XLNOFM
うま	ZMHWJI
うまい	bLHVJJ
うや	dV@NHJ
うやっ	cVANHJ
うやって	gWBLJL
うよ	[KYKLF
うより	aJTKMK
うー	dJFJKU
うーん	dLGEGV
うーん、	cLGFGT
う一	XQF9LP
う少	bJYBHB
う少し	bJYBHB
う少し具	`KUKKL
う少し短	eKWJKG
う意味	bTHOKO
う意味で	bTHOKO
う手順	_IXGKI
う手順な	_IXGKI
う書	`G]HIG
う書き	fJZHIJ
う書き方	bJXIJK
う気	`IXIII
う理	gTEJKI
う理解	gTEJKI
う理解で	gTEJKI
う経	ZKFLLT
う経緯	ZKFLLT
う表現	aGZIOK
う見出	bD[KMM
う見出し	bD[KMM
え、	VHK>GX
えいた	aUGLIM
えいただ	aUGLIM
ええ	XIQUDE
えが	[MEUKO
えた	aNTFEK
えたい	YHZHDI
えたいで	[IWKHK
えたいです$	bIUJLL
えたの	ZUFOFF
えたのか	]UJOOO
えたほ	eL\\HKE
えたほう	eL\\HKE
えた方	bMWEHH
えた方が	bMWEHH
えて	WQLKAJ
えて、	ZNJXCH
えてい	]RALFQ
えていた	[SJGJH
えています。$	cIGEHV
えてお	gKEH]C
えておき	gKEH]C
えておきます$	dMHIXG
えてく	`TN@?J
えてくだ	_WMD?E
えてください$	_TNJHK
えな	[QLOHF
えない	YNPOIG
えば	\\NWEEM
えま	YFNFPQ
えました$	^GAJ@W
えましょ	cKUKKJ
えます	^DPJRN
えます$	WDI;NQ
えますか	`EODRH
えますか$	XHNHQK
えますか。$	^FTGOJ
えませ	^MKIQP
えません	^MKIQP
えませんか?$	_PMLHO
えませんか。$	cJPLQL
えらい	cJGZFG
える	ZPTGLF
えるこ	XQNHDO
えること	XQNHDO
えると	_OT@NI
えると、	[RJAGS
えるべ	_LWFMJ
えるべき	_LWFMJ
える案	`MULHJ
えを	\\MRMKI
おⓝ様か	ZNDUDL
おⓝ様に	WSQBFL
おⓝ様の	cSILJM
おⓝ様向	YKHKRF
お、	_PFFGR
おい	[INGUD
おいた	`LYFIH
おいた方	`LYFIH
おいて	ZIKLVJ
おいてく	]HNSVL
おお	YMAKBM
おおき	aJGXHI
おおきに	aJGXHI
おか	aFPXDD
おかげ	pIG[FF
おかげで	oIHZFF
おかし	bMTILK
おかしい	bMTILK
おき	^JHDSN
おきた	[RUGGF
おきたい	[RUGGF
おきに	\\HJXEI
おきま	eFA?UO
おきます	gI<AXL
おきます$	kK@GUH
おきます。$	dD<9TN
おきますね$	`MFDXG
おきませ	_GYLHK
おく	]KYEHH
おくと	\\KXEIH
おくと、	_MQGLR
おくと良	aLXHIH
おつ	aKJVGI
おつか	aKJUHL
おつかれ	aKJUHL
おら	aUEIKK
おり	ZG=DFZ
おり$	aIGHJT
おりで	_JBENT
おりでし	aKHGHU
おりでした。$	aKHGHU
おりです	]JBGOS
おりです。$	\\JDHPR
おりの	aLJIFT
おりま	^RKXLK
おります	^RKXLK
お名	aJJXOJ
お名前	aJJXOJ
お待	dJHFVH
お待ち	dJHFVH
お待ちく	cJHFVI
お手	[MLULE
お手数	ZNPGLI
お手本	eIGXIH
お疲	cNOJPD
お疲れ	cNOJPD
お疲れさ	aNOIPH
お疲れ様	^LPMPH
お礼	^JJOHQ
お聞	cTHEJH
お聞き	bSIEJK
お聞きし	bSIEJK
お見	dKHUMI
お見事	jKHWII
お見事で	gLJUKK
お願	gFSGOF
お願い	gFSGOF
お願いし	fJQHOF
お願いします$	`MVJJK
お願いで	_JNISL
か	WNEL>O
か$	hNK4AM
か?	kRNDJH
か?$	kRNDJH
か、	dVECMJ
か、そ	nUFIJJ
か、それ	mUGIJJ
か、ど	gTGLLK
か、どち	eUFLMM
か。	eSN?DA
か。$	eSN?DA
かい	eI\\DFF
かか	ZMP?GP
かかっ	[PQMIJ
かかった	]QOMIK
かかり	YKTBIP
かかりま	XKSBIP
かかわ	fLJYGL
かかわら	fLJYGL
かが	_OWDEH
かがで	iHYKIG
かがでし	hHXKJG
かけ	[FNYHD
かけが	`KKWHH
かげ	pIG[FF
かげで	oIHZFF
かげで、	iMLSKL
かげです	eMKTKL
かし	[IPBKR
かしい	XJPDGR
かしいで	bMTILK
かせ	_UHDLH
かせて	_UHEMH
かせてく	_UHEMH
かっ	`MCJEP
かっこ	aLH[JG
かった	_MEFFR
かった$	]JDKFU
かったで	^IEQLR
かったです$	bLD[IO
かったです。$	_FLRIM
かったと	[QKJCI
かったの	aSJGJK
かったん	gTLLMH
かで	]TCWED
かと	`MYEIB
かと$	bLTIKJ
かと。	eJVHJH
かと。$	eJVHJH
かと思	cMWGHH
かと思い	cMWGHH
かと思います$	`M[EKE
かない	XHBVTK
かないで	aOGYML
かなか	ZLGVHM
かなかっ	_QHIKR
かなと	XMOCKL
かに	UKJ<PU
かにあ	aUGLJL
かね	ZSPEIJ
かね$	aUJIKK
かま	bIYFOI
かまで	bIYFOI
かまで書	bIYFOI
かめて	^OITQI
かめて、	aMJVOK
かめて助	`LJXMM
かも	^MPFBN
かも$	aLUIJK
かも。	aKZAIH
かも。$	aKZAIH
かもし	ZOFDIR
かもしれ	ZOFDIR
から0時	^IHGOY
からⓣ	aJEFWI
からⓣⓜ	aJEFWI
からです$	cIGDKU
からな	_RKEEM
からない	^SJEFL
からない$	dRJHJI
からない。$	cWEAGF
からないです$	ZQMGJF
からの	YLK>CR
からは	YGOAHU
からも	XJGQEP
から入	ZTTJHD
から入っ	]TGNHK
から変	^NGFIT
から変わ	^NGFIT
から始	YNREFI
から確	cMLJTK
から確認	cMLJTK
から私	cMLIVL
から私が	cMLIVL
かり	VRHKCG
かりにく	`JYGGG
かりま	WTII>H
かりまし	^HMSHM
かりました!$	cLIULL
かりました$	]GGOFR
かりました。$	^JNSKK
かります$	WFOHFN
かりますか?$	dYALOO
かりませ	]ZD;DD
かりません$	cVDCHG
かりや	[MIOQI
かりやす	[MIOQI
かる	VKCHCU
かるよ	_JZGLJ
かるよう	_JZGLJ
かる範	aVGOOO
かる範囲	aVGOOO
かれ	^LNPAH
かれさ	aKJUHL
かれさま	aKJUHL
かれて	^LPFDJ
かれてい	^LPFDJ
かわ	ZUDLHH
かわか	aUDIJI
かわから	aUDIJI
かわからない$	fTFJKJ
かわら	fLJYGL
かわらず	fLJYGL
かを	]LSJIK
かを書	dJVHKJ
かを書い	`MVLOO
かを書き	`JVHKJ
か分	ZMXBIF
か分か	ZMXBIF
か分かり	XPTFJG
か所	`NUBFE
か気	cTIGJI
か知	fXCEOL
か知り	eVEEOM
か知りた	eVEEOM
か見	]FSGHN
か読	\\NPCHN
か読ま	\\KNFIP
が	SJkH>@
が!	aMKWKK
が!$	aMKWKK
が0%	aH]JJI
が0日	YHCQTM
が_	VDQAMF
がp	^MQJSH
がⓠ	gHWEKL
がⓠだ	`OTJML
がⓠに	cJTHKL
がⓠにな	cJTHKL
が、	XML5CW
が、こ	[NFGCR
が、この	[LEHIR
が、ど	]RCDCS
が、どち	[Q@JHR
が、な	eTHOOO
が、なぜ	eTHOOO
が、同	dLKJGS
が、同じ	dLKJGS
が、実際	cSIOOO
が、当	aLHEKU
が、数	`FZGHF
が、数字	`FZGHF
が、期	`MZDJG
が、期限	`MZDJG
が、読	_HULMM
が、長	`MUFKK
が、長す	`MUFKK
が。	XSGRIE
が。$	XSGRIE
があ	TGZ:NM
があっ	\\TATGK
があった	`UELMO
がありました$	hLH8C[
がありません$	]LPKKO
がある	]MR?AQ
があると	^F[BEH
がい	\\MRMFF
がいい	]LPQHB
がいいで	ZHUNCD
がいいです。$	]J[AEF
がいいと	cMXELH
がいれ	dVGLOL
がいれば	dVGLOL
がう	^JFYHI
がうま	bLHVJJ
がうまい	bLHVJJ
がええ	`LUKKI
がおか	bMTILL
がおかし	bMTILL
がき	`LQTIF
がきれ	bMJTLJ
がきれい	bMJTLJ
がこ	_KIZLE
がさ	bKEXJI
がさす	bKEXJI
がさすが	bKEXJI
がし	ZMRH@K
がしま	_MXCB>
がします	^MYCB>
がします$	dLWBFE
がします。$	\\NUDFA
がす	\\HSRH@
がする	aJWGKH
がず	WKTRIE
がずれ	\\IWGLH
がずれて	`LWGLH
がた	aFG]BF
がたい	`GGZDG
がたいで	\\IMTJK
がたか	cMHWKI
がたかっ	cMHWKI
がちゃ	aLFYKJ
がちゃん	aLFYKJ
がつか	_RHTLL
がつかめ	_RHTLL
がで	^HWQFG
がでし	hHXKJG
がでしょ	hHXKJG
がでしょう。$	cKULJH
がでしょうか$	_GZOOO
がです	^ILTIK
がです$	aOFZOJ
がとう!	eLKUKK
がとう!$	dMKWML
がとう。	jKHZGE
がとう。$	jKHZGE
がとて	dOFTFG
がとても	dOFTFG
がな	XFTMKL
がない	\\GTLHI
がないこ	\\MTFOJ
がないで	]MTOKH
がないです$	_MQOLJ
がないと	[KWIQB
がないの	`HVIFK
がなけ	]PITJJ
がなけれ	]PITJJ
がの一	aMJWMM
がの一言	aMJWMM
がほ	ZGQ>PO
がほし	bI]AGD
がほしい	bI]AGD
がま	^HL@WI
がまだ	_IL@WI
がまだ浅	]MUFMK
がも	^F[BJE
がもう	bJWIGJ
がや	^QOEOH
がやっ	dLFJXK
がやって	dLIOUL
がやり	iKIHUI
がやりま	iKIHUI
がやります。$	fMLKRL
がやるの	]HYHOF
がよ	_QU@FH
がよい	iJWELE
がよいか	`KVKOK
がよいと	eM_@MD
がよいの	bKUKOK
がよく	ZUCKJJ
がよさ	fKUJJI
がよさそ	fKUJJI
がら	^DB]LI
がり	]MJUEG
がりま	`HLXEH
がります	_JO[EJ
がります$	bKGXIL
がります。$	]JSVKL
がわ	[XBJDG
がわか	[XBJDG
がわから	XSJBKE
がわかり	ZWCKDG
がオ	\\VIOQJ
がスム	aLJVIJ
がスムー	aLJVIJ
がベ	dOIHYI
がベン	dOIHYI
がベンダ	dOIHYI
が一	XGYFBE
が一つ	\\MOTJI
が丁	dLKTKJ
が丁寧	dLKTKJ
が丁寧で	bLLSKJ
が上	gIG\\DF
が上手	fIIYFH
が上手で	eIDXGJ
が下	_JEWIO
が下が	hLH[FJ
が下がり	hLH[FJ
が下がります$	bKGXIL
が二	[KV:SD
が二重	^ICEXI
が二重に	cJEHWL
が今	YNHBVI
が仕	cLIFVI
が仕切	aLJFUJ
が仕切り	aLJFUJ
が件	bUIFHH
が件数	bUIFHH
が伝	ZLOTIG
が伝わ	ZLNUIG
が伝わっ	bJEYLG
が何	ZQLFJJ
が作り	cLFEYF
が光	eKIWHJ
が光っ	eKIWHJ
が光って	eKIWHJ
が入っ	\\IXPGI
が全	YMEVFM
が全部	[NEWII
が出し	cLJLVJ
が出して	cLJLVJ
が出ま	[INQLL
が出まし	[INQLL
が出ました$	cKJAGU
が分	ZVAQJE
が分か	[VAQJE
が分から	ZUFMLH
が分からない$	bSHKLJ
が切	ZLGIIU
が加	aLIVKK
が加わ	aLIVKK
が加わっ	aLIVKK
が効	[HH\\CH
が効い	_JAYIO
が効いて	eKC[JI
が効果は	ZIERFM
が古	XLTBON
が合	YIVJBH
が合い	`IXHIH
が合いま	`IXHIH
が同	ZLUEGN
が同じ	ZLUEGN
が埋	aJHHUK
が埋め	aJHHUK
が埋めま	aJHHUK
が変	\\PQ@DL
が変わ	]QK@FO
が変わっ	[PLIGN
が変わる	`RLLMH
が多	ZOLWIH
が多す	`JZGIH
が多すぎ	`JZGIH
が妥	bIXGIH
が妥当	bIXGIH
が始	ZLBLIN
が始ま	ZLBLIN
が始まり	ZLBLIN
が嬉	bLE[MH
が嬉し	bLE[MH
が嬉しい	bLE[MH
が完	dJHWIJ
が完璧	dJHWIJ
が対応	[QOCTF
が小	[KULJH
が小さ	[KULJH
が小さく	[KULJH
が引	aQJDZG
が引き	aQJDZG
が引き取	gIHKUK
が引き受	eMJEXL
が弱	cH[DGH
が弱い	cH[DGH
が当	[KIDOU
が後	\\KRESI
が必	ZJWAGE
が必要	ZJWAGE
が抜	gJYFGG
が抜け	gJYFGG
が抜けて	gJYFGG
が担	bMLCUH
が担当	bMLCUH
が担当し	_NMEPM
が持ち	dMKKTJ
が持ちま	dMKKTJ
が持ちます$	aMCDYH
が指	YLPFER
が指揮	YLPFER
が指揮を	YLPFER
が早	_JKZGF
が早い	^NB\\JG
が早く	bMOVLK
が早くて	gLD[JJ
が昨	aMIFEW
が昨日	_MJHFV
が書	XFVQNF
が書か	`GZAEI
が書かれ	`GZAEI
が書き	cMILSL
が書きま	bMILSL
が本	]LEURI
が本当	fKJVKK
が本当に	fKJVKK
が本日	cLHJXI
が来	XKHAQR
が欲	eKXEIJ
が欲し	eKXEIJ
が欲しい	eKXEIJ
が欲しいです$	`KZCJJ
が正し	\\VGOMM
が正しい	\\VGOMM
が残	ZPT?AL
が残っ	XQYBEI
が気	[TNDFE
が気に	[TMEGF
が気にな	[TMEGF
が活	eJHZFF
が活き	eJHZFF
が活きて	dLIVJJ
が混	hMWFIG
が混ざ	gJYFHH
が混ざっ	gJYFHH
が混在	`MUJJH
が混在し	`MUJJH
が生	cLFVJL
が生き	cLFVJL
が生きた	cLFVJL
が知	dUGFII
が知り	dUGFII
が知りた	dUGFII
が確	`GWHIH
が空	ZHK>SP
が素	iKIWJH
が素敵	aLIWJJ
が素晴	hKIVKI
が素晴ら	hKIVKI
が良	^JWBJI
が良い	^KWFKD
が良いと	_MUJIB
が良さ	cL^EFE
が良さそ	cL^EFE
が薄	\\IV@KK
が薄い	`HXDGI
が行い	]JMDMN
が行いま	]JMDMN
が要	WOBNNS
が要っ	cLLTMK
が要った	cLLTMK
が見	WLSMEI
が見て	aUFIJO
が見や	aJYEIF
が見やす	aJYEIF
が見事で	bLLSJK
が見当	[HYFDH
が見当た	[HYFDH
が解	YGKNHP
が読	ZRPELK
が読み	YRPELL
が読みや	bIYDMH
が読み取	dRJLML
が調	aMJGVK
が起	WRFLSF
が起票	aOLFWI
が載	[GVDKM
が載っ	`HWEKI
が載って	`HWEKI
が退	aMLIVL
が退職	aMLIVL
が退職者	aMLIVL
が逆	^J]?JC
が逆で	bKTHLI
が逆に	bIVKIJ
が速	bLJVKJ
が速く	bLJVKJ
が速くて	bLJVKJ
が遅れた	aRKJLL
が違	]IVBFO
が違い	]KUDFJ
が違いま	]KUDFJ
が違います$	cLZEJF
が違います。$	[HTFHM
が違う	ZISFIQ
が重	`IUILK
が金	cLJJTJ
が金曜	cLJJTJ
が長	\\OYFKF
が長い	`M[FKF
が飛	[MWGHI
が高い	_MVKOH
き	VAOPNM
きあ	bMHVJJ
きあり	bMHVJJ
きありが	bMHVJJ
きい	]IMFIQ
きか	\\LVGKI
きかと	bLVHKJ
きが	XGUTCE
きた	`LUMBC
きたい	\\PV@A@
きたい$	_LUEIL
きたいで	ZSS@CC
きたいです$	`H[BFH
きたいです。$	[UJBEH
きたの	]KGWJK
きたのは	cLFYKH
きだ	dLQMIF
きだと	bLOPJG
きだと思	aLOPKG
きち	eMJUKK
きちん	eMJUKK
きちんと	eMJUKK
きっ	\\KPPKJ
きっか	bITJJL
きっかけ	bITJJL
きつ	WEIBTM
きつい	YHMCQN
きて	VS:MIK
きてい	XS<MJL
きていま	ULAMMN
きている	[UCSDH
きで	ZMETFM
きです	\\JESFN
きです。	_EH\\FJ
きです。$	_EH\\FJ
きな	]F`ABE
きない	iE_BFF
きないで	fG\\CIH
きないです。$	]OVHLH
きなか	]UNKKJ
きなかっ	]UNKKJ
きの	ZQOHEP
きま	ZAKNNT
きました$	\\JDEFX
きました。$	\\KPMHQ
きましょ	dHXDIG
きましょう$	bJVHJH
きます	`CHEWJ
きます$	hIAIRH
きます。	^LBEVI
きます。$	^LBEVI
きますか	]HUDMJ
きますか。$	\\NIDOK
きますで	\\IQLPL
きますね	hMKKSI
きますね$	`MFDXG
きますね。$	gMLLRL
きますの	dMJOXH
きませ	[DNIEQ
きません	[DNIEQ
きません。$	YHGQKO
きませんか$	cJWOJK
きませんか?$	eG[LEK
きませんか。$	dLVHIK
きるよ	[GWBDK
きるよう	[GWBDK
きれ	ZJJZGF
きれい	eKG[HF
きれいで	bMJTLJ
きれば	aLUFIH
き出して	dLKKUJ
き取	bJFHYE
き取り	aJFIXE
き取りま	eJFGXE
き取ります$	eLHEWJ
き取ります。$	hLJJSK
き受	]KGFZF
き受け	]KGFZF
き受けま	fKGEZF
き受けます。$	eLLGWK
き合	[KKWGH
き届	bIGYHH
き届い	bIGYHH
き換	]JOFQK
き換え	]JPGQH
き換えて	`KWFLK
き換えま	XMFKVG
き換えら	\\KHEIU
き換える	cMSJJJ
き方	aHQQGG
き方が	]KMSJJ
き方は	cKZKMM
き直	\\KOFSI
き直し	]KOFSI
き直しま	aHAHVK
き直します$	fMEB[E
き直します。$	aMEJTL
き継ぎが	dIGZIF
き継ぎの	\\IQCHT
き継ぎま	dMLHTJ
き続	YPBOTG
き続き	[KDOTG
き足	aHWKJL
ぎ	WE\\JBJ
ぎか	`JXGIH
ぎが	dIGZIF
ぎて	]JZGFG
ぎま	[LVHLG
ぎます	ZLVHKG
ぎます。	YIVEPF
ぎます。$	YIVEPF
ぎる	ZGLQGN
ぎる$	]HLNIO
ぎるの	`I\\JBK
ぎるので	`I\\JBK
く	WC_MG?
く$	YKPESH
くⓠ	[HILKS
くⓠで	ZIJELS
くⓠと	[KRNMD
く、	YRBIJP
くい	[JY@KH
くいで	]KTCLJ
くいです	]KTCLJ
くいです。$	`LSILI
くし	bF^FCH
くして	`HYJJM
くださ	eOLOPH
ください	dPNAQJ
ください$	`PJ8SN
ください。$	gKPAO@
くださっ	lJEZGI
くださり	eLGZLH
くち	bLIUKL
くちゃ	bLIUKL
くつで	`RJKIM
くつでし	cTIOOO
くつに	cSLOOO
くつに設	cSLOOO
くて	ZDX^F<
くても	bMIVJH
くても状	bLJYMM
くて助	aLGYMK
くて助か	aLGYMK
くて素	bMGXJJ
くて良	bLHWKL
くで	WCDSNO
くでき	WCJXCM
くと	]K\\@GH
くと、	ZLQEJS
くと良	bLYJHF
くと良さ	aLXHIH
くな	_KUHAK
くなり	ZKVMFG
くなりま	YKSSFH
くなります。$	bLTKIM
くほ	_MYELF
くほう	_MYELF
くほうが	_MYELF
くま	XLKTEG
くまと	YLNRGC
くまとま	YINSJE
くらいです。$	eHFXLK
くらいに	bLTJJK
くり	XLCHEV
くれ	fID\\FD
くれた	hMEWJF
くれたⓝ	mMKUKL
くれたの	fKGXLJ
くれて	kKGWIK
くれてあ	fMIVKH
く分	ZQ>JIQ
く分か	ZQ>JIQ
く分かり	ZQ>JIQ
く同	dLJGJS
く同じ	dLJGJS
く方	_JYGKG
く書	XGLZCF
く書け	[IQTDI
く気	ZMHVHH
く気づ	[NEVII
け	WISY@A
け$	eSJJKK
け?	gTGHJK
け?$	gTGHJK
け。	ZVCKHR
け。$	ZVCKHR
けが	ZGC^AE
けが上	aKKWHI
けが上手	aKKWHI
けし	YHYBGH
けた	YRIQBJ
けたい	bKYCGI
けたいで	bKYCGI
けだ	]QUBDH
けだと	`PVCDI
けて	_HWQJ?
けてい	ZJLRME
けていま	_PPOED
けています$	^LPPJG
けています。$	^DVHDI
けてく	`HMUEH
けてくれ	dKFWKJ
けてほ	`LXFMM
けてほし	`LXFMM
けて書	]MSIKL
けで	WLEP@T
けでした	ZGIKKR
けです	[PN@IO
けですか	dUFLJM
けですか?$	cUFLJM
けでは	^JUFGK
けでは再	aIVIHJ
けでは弱	bLTKLG
けでは根	bJUJJL
けでも	XGPIIQ
けな	ZNKJPC
けなか	bWDHOH
けなかっ	bWDHOH
けにな	[OXILH
けの	WKHLTE
けま	ZJNTIG
けまし	ZCCTKN
けました	[CBTKN
けます	aIQOJA
けます。	`IGTLE
けます。$	`IGTLE
けますか。$	YHSELG
けますと	aJTJLJ
けませんか$	bHZOMO
けられま	]EQWII
けられました$	dKIWJI
ける	ZKYH@G
けると	^NV=GH
けると助	XLVEGG
けるので	`UFOOJ
け書	`LXGLF
け残	`MWJOK
げ	\\HPWKB
げた	[JXFHH
げたい	`KWEII
げたの	cOKXMK
げてく	bOIYHM
げてくれ	bOIYHM
げで	oIHZFF
げで、	iMLSKL
げです	eMKTKL
げな	`LXDKH
げない	`LXDKH
げます	\\Q<KJO
げます$	YGAFKO
げます。	\\JFQQK
げます。$	\\JFQQK
こ、	ZITETI
こうい	\\IKWII
こういう	\\IKWII
こか	]SIGKS
こかに	cTIOMO
こが	cTKOOO
ここ	UQZ@@E
ここ、	ZITETI
ここで	^U?NJO
ここで言	dRJOMO
ここに	ZEU<LE
ここにも	_HYHIG
ここに書	YK>CRS
ここに貼	iLDJYG
ここの数	XRAHPJ
ここは	\\FXBMH
ここま	cKGZFM
ここまで	cKGZFM
こし	YHQNUD
こしか	`LYJMK
こしか読	`LYJMK
こして	XHOPTF
こそ	]LQQIL
こち	\\FLINP
こちら	\\FLINP
こちらで	dJMA[F
こちらに	XJMRDL
こで	\\W<LKL
こで言	dRJOMO
こで言う	dRJOMO
こと?	eSIJKL
こと?$	eSIJKL
ことが	XTCRDR
ことがあ	ZKHMFS
ことだ	\\KPOKI
ことでし	\\P>JNS
ことです	]SQCBN
ことです。$	[KSGFS
ことですか?$	cUGOOO
ことですか。$	cVILMJ
ことに	WDL@WK
ことにし	dLHKUG
ことにな	XHM@TJ
ことは	XHOBEV
ことはあ	bMJEKS
ことま	aOJWOM
ことまで	aOJWOM
ことを	WNPGCL
ことを提	bJWIIL
ことを検	`KXGHI
こに	WOQ;LC
こにも	_HYHIG
こに書	XM=CRS
こに書い	WN?FQT
こに書き	^MEISL
こに置	cTHOMO
こに置い	cTHOMO
こに貼	iLDJYG
こに貼り	hMKLXH
この0	fTGOJM
この0分	eRJOMM
この_	aUQLLK
この_0	eXGOKI
このⓠは	[ULLEO
このま	WOJQ>U
このまま	WOJQ>U
このア	ZQDEQS
このジ	^NQGMK
このジョ	^NQGMK
このス	]LEJUM
このスレ	]KEJUM
このチ	]LG[GG
このチー	]LG[GG
このバ	^RHIJM
この件は	ZGJQNK
この件数	bVEJHK
この値	ZPEDLT
この値は	]JGEMU
この切	cLJULL
この切り	cLJULL
この判	ZIEHHT
この判断	ZIEHHT
この図	\\THRGJ
この対	[EJNDW
この対策	[HJIDU
この数	WSUAMC
この数値	aUCIJH
この数字	VPUAMF
この文	[H]EDB
この文の	_JZCGH
この文は	`JXFII
この日	XKODHP
この日は	ZHOELO
この時	WM?K>R
この時刻	ZTE?DP
この時系	aIHZOJ
この略	YSNCJE
この略語	YSNCJE
この短	eLHVJK
この短期	cLHVJK
この節	aMKKHR
この表	XPJSNH
この表現	_GWLHH
この設	YUENCM
この設定	ZUENGL
この部	ZPTFHI
この障	XV?HLR
この障害	XV?HLR
この項	eHXFFI
この項目	eHXFFI
この順	aTGLOL
この順番	aTGLOL
こは	\\GUAKM
こま	]JE[PH
こまで	]JFXNK
こまめ	bLJXHI
これ	TTB4QK
これ、う	XMLOGQ
これだ	YF[FJI
これだけ	ZHWFJI
これっ	cSACFQ
これって	iWDJIH
これで	WKEALW
これは想	\\MBAET
これは本	bUILFM
ころ	VH?STL
ころ、	XJHKDR
ころが	`MHVLJ
ころです	VJG>XK
こん	cHD\\BF
こんな	bKHXGI
こんなに	bKHXGI
ごい	kGE^DC
ごい$	iIJVII
ごい。	gLGXIJ
ごい。$	gLGXIJ
ごいで	^OBXKK
ごいです	^OBXKK
ごいと	fMJTMK
ごいと思	fMJTMK
ごく	YKSLIF
ございました$	^KDPDP
ございます!$	YOY:JJ
ございます$	]G>WAS
ございます。$	WNKPO>
ごと	VHYL?F
ごとの	[QEYKL
ご参	_LGKHU
ご参考	_LGKHU
ご参考ま	_LGKHU
ご存	fVFLOM
ご存じ	eVFLOM
ご存じの	cTILOM
ご対	aKGYKH
ご対応	aKGYKH
ご指	]KEEQQ
ご指摘	]KEEQQ
ご指摘あ	_MHGQN
さ	WFCWML
さい	aPN@QJ
さい$	`PJ8SN
さい。	gKPAO@
さい。$	gKPAO@
さが	]HEVHL
さく	]LSMKI
さす	hJD]EF
さすが	hJD]EF
さすが!	aMKWKK
さすが!$	aMKWKK
さすがで	dLKTIK
さすがです$	aOFZOJ
さず	_KNYFI
さずに	]MQTHM
させてく	aVDLKO
させても	bMKUJL
さそ	`IOBGP
さそう	`IOBGP
さそう$	bJXJJF
さそう。	_MYFKF
さそう。$	_MYFKF
さそうで	aKPFIO
さそうです$	`LLIKR
さそうです。$	aLXGKG
さっ	gNCZFF
さった	kLHWIK
さったこ	eLHXJH
さで	bKIXKK
さと	cMJWJL
さに	cHGUTF
さの	[OERIQ
さの両	cMJWJL
さま	bNJSJC
さまで	bNKSKC
さまでし	aNNIPG
さまでした!$	fJIVIM
さまでした$	cEA^EE
さまでした。$	_ROARG
さまです	ZKHZFF
さり	eLGZLH
され	[KOCAU
された	ZMKIET
されたい	`LVELL
されたい。$	`LVELL
されたの	]OKJFR
されたも	[PBCIV
されて	\\NFOGS
されてい	[NFOGS
されています$	`JHCDU
されま	XMQAHI
されました$	bLHBIW
さん	`D9PUH
さん!	eMLULI
さん!$	eMLULI
さん$	ZKGWJF
さん:	cKIJTI
さん_	aJJFVH
さん、	fJHRU=
さん、_	cULIGL
さん、あ	lMLVII
さん、お	ZLFUQM
さん、こ	ZLTCQG
さん、今	cMJGUJ
さん、図	`LFOWO
さん、復	`LEJVO
さん、深	aJHYGK
さん。	iKGXII
さん。$	iKGXII
さんが	[MH>RO
さんがベ	`OJHXJ
さんが指	YLPFER
さんが起	aOLFWI
さんで	^JKCMQ
さんと	YHEDOQ
さんに	eG=L_@
さんにお	aMGNTJ
さんにア	bOJGVK
さんに感	fMLRLM
さんに拍	gLKWGL
さんに敬	bOOZGO
さんの	bIH^BD
さんのお	gMLSKL
さんの対	eLJUIK
さんの粘	cKFWJL
ざいまし	cJQQBJ
ざいました!$	gOJ[OL
ざいました$	^KDPDP
ざいました。$	bKRRGD
ざいます!$	YOY:JJ
ざいます$	]G>WAS
ざいます。$	WNKPO>
ざっ	bGRNDE
ざって	iHZFGH
ざってい	gJYFHH
ざってる	aOVJOO
し$	[HONCN
し、終	aLIJWG
しい	_IQ@BT
しい$	\\DOEAN
しい。	[KTNJJ
しい。$	[KTNJJ
しいで	^NRODG
しいです	^MSODC
しいです$	^QPKHE
しいです。$	aGWMGC
しいですね$	cLA^ME
しいと	XPCPOJ
しいと思	\\IE]JC
しいチ	aOHZOJ
しいチー	aOHZOJ
しい手	]MHWKH
しい手順	]MHWKH
しい方	cUEIKL
しか	YE<SMS
しかっ	^JIWNG
しかった	^JIWNG
しかったです$	`LGYOH
しかな	ZI=TNP
しかない	ZJ@WTL
しか見	\\FSGHN
しか読	\\KNFIP
しか読ま	\\KNFIP
しが	YJYCNF
しが早	bLJUKL
しが早く	bLJUKL
しが速	bLJVKJ
しが速く	bLJVKJ
しく	]JX>S?
しそ	YL\\KMI
しそう	YL\\KMI
した!	fIIXHK
した!$	fIIXHK
した$	aG@LIU
した?	hVFHII
した?$	hVFHII
した_	XMA?XF
したⓝ	eLGZFM
したⓝさ	eLGZFM
した、	XI=JOT
した、あ	WNMICT
した、差	aLKLUI
したい	`HROI<
したい$	cIWGII
したい。	`KWFHH
したい。$	`KWFHH
したいで	]KMIRA
したいです$	YQHNKC
したいです。$	XHT@SF
したか	fXA9?I
したか$	hW>FHJ
したか?	pY?FEI
したか?$	pY?FEI
したか。	fT@CEM
したか。$	fT@CEM
したが	[JEONI
したが、	]L@@KX
したが効	ZIERFM
したっ	iVFGJG
したっけ	iVFGJG
したっけ$	eSJJKK
したっけ?$	dRJKLM
したね	aECXJJ
したね!	bMLWHM
したね!$	bMLWHM
したね$	]IEPFP
したね。	^IISMM
したね。$	^IISMM
したの	]ONIIH
したのか	[PNFKH
したので	^QDONK
したのに	cXCOOO
したほ	eLUJKK
したほう	eLUJKK
したらこ	aOIOWM
した方	`JTMJG
した方が	iJVGKI
した監	aLKUJI
した監視	aLKUJI
した通	YKJ@HT
した通り	YKJ@HT
して、	UENDIQ
していて	ZJBVHN
していました$	_HBCDZ
しています$	YGO9TL
している	XRGBTG
してお	\\JS?RL
しておき	^ML?UM
しておきます$	kLGJZ<
してく	e>VUBJ
してくだ	c<XJFJ
してください$	\\AP9KN
してくれ	mKIWHJ
してで	eSIHJJ
してです	cTGOOM
してですか?$	cTGOOM
しては	[DJXBM
してはい	bE_JKO
してはど	eGXLHL
しては仕	`MXLMM
してほ	cNR=JE
してほし	cNR=JE
してほしい。$	`KZFJL
してます	YI[@FF
してみ	]LHHVJ
してみて	\\LICYF
してみま	]LKIUJ
してもら	`IL7WA
して残	cKLJHT
して残し	cKLJHT
しで	VJGIFQ
しです	[MAJGR
しです。	_KGIJT
しです。$	_KGIJT
しと	XNM?TF
しま	XCL@VP
しまし	UKM?OQ
しました	XMAAPR
しました$	cJ9DPN
しました?$	aUHLMK
しました。$	VOF>MU
しましたか$	dVEKKE
しましたか。$	bUEHHJ
しましょ	iKWJIF
しましょう$	gHYJHH
しましょう。$	eMTKLH
します	]CBD[H
します!	]MCQRM
します!$	]MCQRM
します$	gFAFSH
します。	\\DMB[A
します。$	\\DMB[A
しますか	fXBHCL
しますか?$	cWCOEO
しますね	gLJHVG
しますね$	`KFCXG
しますね。$	fMKJSK
しますの	cMJLTM
しませ	]FYLDQ
しません	]FYLDQ
しませんか$	gLTKKL
しませんか?$	eIXLJM
しませんか。$	gJUKJM
しや	ZE[MGF
しやす	[HWMGF
しやすい	cGZCJG
しょ	dRJ;BP
しょう	dRJ;BP
しょう$	`MWEC>
しょう?	[LTIGL
しょう?$	[LTIGL
しょう。	\\ONDEP
しょう。$	\\ONDEP
しょうか	hQMGKD
しょうか$	`OOHKC
しょうか?$	fSGLLL
しょうか。$	dQLHME
しょうね$	bRLIMI
しれ	ZOFDIR
しれま	ZOFDIR
しれませ	ZOFDIR
しれません$	]HNHLP
しを	VJQ=LN
し上	`KIRHN
し上げ	`KIRHN
し上げま	fLIUJK
し具	`KUKKL
し具体	`KUKKL
し具体的	`KUKKL
し支	\\SIEIH
し支え	\\SIEIH
し支えな	\\SIEIH
し方を	`VDJJO
し替	]JS?NK
し替え	]JS?NK
し替えて	`KJKXF
し短	eKWJKG
し短く	aLTJGG
し長	_MYDOH
し長い	_MYDOH
し長いか	_MYDOH
じ	WFIC@X
じく	aKDEIV
じてい	ZNHNCS
じていま	ZNHNCS
じています。$	]KIOFS
じで	XGKDMU
じの	cTILOM
じの方	cTILOM
じま	WLQTFP
じまし	]JIYFH
じました	]JIYFH
じました。$	]LBWIM
じます$	ZFOPIO
じゃ	VEPIJM
じゃあ	aIGEWH
じゃな	YEPIDO
じゃなく	]F]EGI
じ事	]EKJLR
じ事象	]GKNLP
じ事象が	[HLNMO
じ原	^RGJLQ
じ原因	^RGJLQ
じ原因で	^RGJLQ
じ手	[SHCOX
じ手順	[SHCOX
じ構	YTDEFR
じ構成	YTDEFR
じ構成の	aTHIHJ
じ現	cJKJHU
じ現象	cJKJHU
じ経路で	aOILJU
じ警	aMKFMU
じ警告	aMKFMU
す$	]>PKCQ
す(0	\\IUGNK
す?	_VELGM
す?$	_VELGM
す_	ZDILRK
す_(	aLKJVL
すp	cMHOUO
すpr	cMHOUO
すprを	cMHOUO
す、	[APEVI
す、ⓝ	dMGZIJ
す、ⓝさ	dMGZIJ
す、ⓝさん。$	cMGZIJ
す、数	aMLKSI
す、数字	aMLKSI
す、書	`ODDYI
す、書き	`ODDYI
す、確	YKNHDR
す、確認	YKNHDR
すい	]LLOOH
すい!	cKIWHL
すい!$	cKIWHL
すいか	`IXGKI
すいかも	]HYDKK
すいで	ZPQ=QP
すいです	ZPQ=QP
すいです$	YGMTCG
すいです。$	ZQR9SQ
すいと	bMXFIE
すいと思	bMXFIE
すいの	^E\\EHF
すいので	bHXEKI
すいポ	aLHWMG
すいポス	aLHWMG
すか	mWFAE6
すか$	dVFAJA
すか?	hON?ME
すか?$	hON?ME
すか、	gTBKPJ
すか、そ	iSIOOO
すか。	gUIECA
すか。$	gUIECA
すかっ	eHOSDC
すかった	eHOSDC
すかったです$	fJHWHJ
すかね	\\SOFJK
すかね$	aUJIKK
すが	WPJADQ
すが!	aMKWKK
すが!$	aMKWKK
すが、	YPK8FR
すが、こ	[NFGCR
すが、ど	`Y=JMS
すが、な	dTHOOO
すが、実	cSIOOO
すが、当	_LMFKQ
すが、復	]KUCIK
すが、発	`UEOMK
すが。	[SGRGH
すが。$	[SGRGH
すがで	dLKTIK
すがです	dLKTIK
すがです$	aOFZOJ
すがの一	aMJWMM
すぎ	^GYKAL
すぎか	_KWGIH
すぎま	[LWJFH
すぎます	\\LWJFH
すぎます$	[MVJGI
すぎます。$	`IZEEG
すぎる	ZGLQGN
すぎる$	]HLNIO
すぎるの	`I\\JBK
すく	[MOQFA
すくて	aLC\\JM
すくな	YHSNFC
すくなる	`LTHKJ
すぐ	ZJDPNO
すご	dDI\\B?
すごい	kGE^DC
すごい$	iIJVII
すごい。	gLGXIJ
すごい。$	gLGXIJ
すごいで	^OBXKK
すごいと	fMJTMK
すごく	YKSLIF
すさ	cKJZMM
すで	VGOQLQ
すでし	YGSERG
すでしょ	YGSERG
すと	\\KUAMM
すと幸	`GXIKJ
すと幸い	`GXIKJ
すね	WG@JQM
すね!	_LKULI
すね!$	_LKULI
すね$	`BLO@Q
すね、	\\I=F[J
すね。	WL?NQJ
すね。$	WL?NQJ
すの	^PR>QB
すのかわ	aTGKKK
すのが	dK^?GE
すのがよ	`MWGOJ
すので	`JHL[G
すので、	aKGLZG
すのは	`IXKOI
すのはど	`IXKOI
すば	eLDWIE
すばら	eLDWIE
すばらし	eNDVJG
すべ	]FXIHH
すべき	gJ[BHH
すべきだ	eLVFII
すみません。$	YRGBNN
すよね?	[RFLPM
すよね?$	[RFLPM
すよね。	ZTBAOQ
すよね。$	ZTBAOQ
すより	]OWJMH
する	YHXMKA
する$	\\KRHPI
するこ	_JFGUK
すること	_JFGUK
すると	\\KWNJH
するの	[KYEKA
するのは	dGYKJI
するほ	`OVJLJ
するほう	`OVJLJ
すれ	YPNGJG
すれば	YPNGJG
すわ	^KKQRI
す予	]SBLFV
す予定	]SBLFV
す予定で	cUILGO
ず	WKUQBM
ず、	ZMRFKJ
ず。	WNTDFF
ず。$	WNTDFF
ずっ	_LHTLM
ずっと	_LHTLM
ずで	\\UEKGN
ずに	`NF\\AI
ずに済	aKNYFG
ずに済み	`KPXIH
ずれ	\\HWCEN
ずれも	_MHIJT
ずれを	_MXLFM
せく	\\PFGSG
せくだ	\\PFGSG
せくださ	\\PFGSG
せた	ZLIVOF
せたい	[EMGVJ
せたいで	_HKAVJ
せたいです。$	cJGFVO
せっ	`HWKJM
せっか	`HWKJM
せっかく	`HWKJM
せて	YLFTRG
せてい	YHTHFR
せていた	_IXEFM
せてく	^RDLSF
せてくだ	]SGGSE
せてください$	VMM@QA
せま	[HWBSD
せます	ZKTFUD
せます。	^MGMVI
せます。$	^MGMVI
せら	`IXKFM
せられ	`IXKFM
せられま	`IXKFM
せん	XKR;CM
せん$	`KL6AS
せんか	eJXFIH
せんか$	hIXJEK
せんか?	`POJ=K
せんか?$	`POJ=K
せんか。	fGWINI
せんか。$	fGWINI
せんが	`KHHHV
せんが、	_KHHHV
せんでした$	]SD=IM
せ件	XGVCPE
せ件数	XGVCPE
ぜ	bRNDGA
ぜ?	aWDOOO
ぜ?$	aWDOOO
ぜ_	aVEOMM
ぜこ	dUGKLH
ぜこの	dUGKLH
ぜこの順	aTGLOL
ぜです	fVFLMM
ぜですか	fVFLMM
ぜですか$	aUFOOO
ぜマ	aUFKOK
ぜ二	cVGOOO
そ	WFFA=[
そう	[BS9AX
そう$	eG]DHD
そう。	]L_CJB
そう。$	]L_CJB
そうい	`HEJJW
そういう	_HFKJW
そうだっ	[IFKOQ
そうで	\\ORAEO
そうです	\\NPAEQ
そうです$	]JSAGN
そうです。$	[JPGEO
そうな	[JJDFQ
そうなの	\\MFCDP
そう書	\\JXHMK
そこが	cTKOOO
そし	eLHZIK
そして	eLHZIK
そのと	_LFGLT
そのとき	]JFGIU
そのも	aJVLIM
そのもの	aJVLIM
その日	aKGXHH
その日の	aKGXHH
その話	ZHKTEM
その話は	ZHKTEM
その通	]JAAUQ
その通り	]JAAUQ
そも	fWHOOO
そもそ	fWHOOO
そもそも	fWHOOO
それ	\\PH?DP
それで	YLIEKS
それと	jYAFFH
それとも	pYACFI
それま	cMGLVO
それまで	cMGLVO
た!	fIHYGI
た!$	fIHYGI
た$	aG?JHV
た..	WI?LQL
た...	WI?LQL
た?	kZ@FBH
た?$	kZ@FBH
た_	ZMA?XF
たⓝ	pKKZDH
たⓝさ	pKKZDH
たⓝさん	pKKZDH
た、	VJ=JOT
た、あ	WNMICT
た、あり	WNMICT
た、す	\\EFNHR
た、差	aLKLUI
た、差し	aLKLUI
たい	hNRTA:
たい$	]NUJDC
たい。	[MUID@
たい。$	[MUID@
たいく	gLDVKL
たいくら	gLDVKL
たいで	eQOKG9
たいです	eQOKG9
たいです$	`NMNHC
たいです。$	bPOHL@
たいですね$	`HWFHG
たいと	YJT?SF
たいな	aIVHLK
たいの	aSIIIK
たいので	aSIIIK
たおか	fMKVLM
たおかげ	fMKVLM
たか	^S=7EN
たか$	fQ=BCO
たか?	pY?FEI
たか?$	pY?FEI
たか。	fT@CEM
たか。$	fT@CEM
たかっ	eID[GE
たかった	eID[GE
たかを	cHYGIJ
たかを書	aKULOO
たが	ZIEOMI
たが、	]L@@KX
たが効	ZIERFM
たが効果	ZIERFM
たく同	cLIHKT
たく同じ	cLIHKT
たこ	XHKI=V
たこと	YLCMEW
たことが	YLHUDW
たことに	YNMJGQ
たことを	XMAXDV
たし	^GGLVJ
たしか	ZJEBOV
たしが	cMILSK
たしま	[KMTRD
たします	[LMORF
たします$	^MGJWH
たそ	bJGNES
たそう	bJGNES
たそうで	bJGNES
たそうです$	`LKEFU
たそうです。$	aKIQGO
たため	\\MMIBS
ただ、	[JQAGP
ただき	[KQWGG
ただきあ	bMHVJJ
ただきた	ZLTFLL
ただけ	bPS=ME
ただけま	`OMGPJ
ただける	\\NV=GH
たち	\\OFYJI
たちの	aLFYJI
たっ	dWEGJE
たっけ	iVFGJG
たっけ$	eSJJKK
たっけ?	dRJKLM
たっけ?$	dRJKLM
たで	^JDQLR
たでした	aWFJJH
たです	_JEQLR
たです$	bLD[IO
たです、	bMJULH
たです。	_FLRIM
たです。$	_FLRIM
たですか	cWBOHO
たですか?$	aUEOHO
たですね	]JELIS
たと	ZPDQ@P
たとい	]RNKGN
たという	aVDFHM
たとえ	`LWGKI
たとえば	`LWGKI
たとこ	\\HFRBS
たところ	\\HFRBS
たと思	^P<UIN
たと思い	_Q<XJL
たと思います$	aLGZKE
たと書	YLXAKI
たと聞	^UGNLK
たと聞い	dUGJLK
たね	aECXJJ
たね!	bMLWHM
たね!$	bMLWHM
たね$	]IEPFP
たね。	^IISMM
たね。$	^IISMM
たの	[UAPEM
たの、	bLIYJL
たのか	cTNACF
たのか$	cXBJKF
たのか。	bVFFMH
たのか。$	bVFFMH
たのかが	`TGILJ
たのかな	`YCCGP
たのが	`OGUKH
たのが本	bJIWKJ
たので	^RA>KN
たので、	XF>CXM
たのでし	qX>KKF
たのです	eSBGIN
たのですか$	cUGOMK
たのですか?$	lSDKLM
たのですか。$	gVHLKM
たのに	]ZAYIM
たのは	YSAN=N
たのは、	YSDTIL
たのはど	gZ?LOI
たのはな	gVEFLH
たのは初	cMLYMH
たは	\\PMSEG
たはず	\\PMSEG
たはずで	[UDUGG
たほ	fLYCGC
たほう	fLYCGC
たほうが	fLYCGC
たまた	YMJDDS
たまたま	YMJDDS
たまま	_MOJQJ
ため	YKGHEX
ため、	_NCFFW
ため。	[PGJFS
ため。$	[PGJFS
ためです	ZHGFLU
ために	]QRBFM
ため共	\\JCDQN
ため共有	\\JCDQN
たよう	XSGAGQ
たようで	XTEAHQ
たようです$	aGFGJV
たら	XGFJSN
たら、	XLEWKF
たらこ	dKCOYG
たらここ	fMJIUH
たらす	^MHIHT
たらすみ	_QEIJP
たらど	]PNJJD
たらどう	]PNJJD
たら私	cMKIUJ
たら私が	aMKIUJ
たり	[IW<IJ
たりまし	^MFFOP
たん	cV>MEN
たんで	bU?KFN
たんでし	i\\=CHB
たんです	`PGLGP
たんですか$	eWHJMJ
たんですか?$	hRKLMM
たチ	dMJXIL
たチー	dMJXIL
たチーム	dMJXIL
た人	ZVEP?H
た人は	]VJDBI
た判	eKLSLL
た判断	eKLSLL
た後	cUGHIJ
た後、	cUGHIJ
た方	aFYKG?
た方々	fMJVIJ
た方々に	eLKTLK
た方が	nG\\@IA
た方がい	dKXELH
た方がえ	]LYGIM
た方がよ	eKUJJJ
た方が良	gLVFKI
た時	[SMACN
た時点	]SOHMK
た時間	ZPPGGI
た書	]JTFTJ
た書き	]JTFTJ
た書き方	aJWHMM
た気	cUGKLL
た注	aRLOOO
た注文	aRLOOO
た点	\\JVJJI
た理	^RGIIN
た理由	^RGIIN
た理由は	]MDJKR
た理由を	dSGJLM
た監	aLKUJI
た監視	aLKUJI
た監視が	aLKUJI
た窓	cKHVJK
た窓口	cKHVJK
た運	cOLXLM
だ、	YKQAGP
だき	[KQWGG
だきあ	bMHVJJ
だきあり	bMHVJJ
だきた	ZLTFLL
だきまし	aKIWJI
だけ	WPTK9G
だけだ	]QUBDH
だけだと	`PVCDI
だけで	WMEQ>R
だけです	\\QJAHP
だけですか?$	cUFLJM
だけでは	eJZFGC
だけでも	ZIZFKG
だけに	[GYLKF
だけにな	`JXILJ
だけま	`OMGPJ
だけます	`MQHOJ
だけますか?$	YS>OSM
だけますか。$	YHSELG
だける	\\NV=GH
だけると	^NV=GH
だけ書	`LXGLF
だけ残	`MWJOK
ださ	eOLOPH
ださい	dPNAQJ
ださい$	`PJ8SN
ださい。	gKPAO@
ださい。$	gKPAO@
ださっ	lJEZGI
ださった	kLHWIK
ださり	eLGZLH
だそ	\\PDJFX
だそう	\\PDJFX
だそうで	\\PDJFX
だったそ	_KJPGP
だったと	]NONFL
だったの	XPDQMM
だで	^QGJRL
だです	^QGJRL
だと	aH\\N;F
だと、	\\PRCHK
だとす	dTGLOK
だとする	dTGLOK
だと思	cLNTDI
だと思い	bJOUFF
だと思います$	]MMWJB
だと思う	]NQKGJ
だと感	\\HPLHH
だと感じ	\\HPLHH
だと誰	`JVLLL
だと責	`HXGIJ
だと責め	`HXGIJ
だろ	YQMH?N
だろう	YQMH?N
だろうか	]MSFII
だ必	cTIOMM
だ必要	cTIOMM
だ必要な	cTIOMM
だ浅	]MUFMK
だ浅い	]MUFMK
ちく	cJHFVI
ちくだ	cJHFVI
ちくださ	cJHFVI
ちた	_XIEHH
ちたの	^TOEOH
ちて	^UGOOP
ちです	[LHDGV
ちでも	YMMOHQ
ちで持	`LHKUG
ちな	]NMDFP
ちなみ	\\NJDEP
ちなみに	\\NJDEP
ちに	ZG@UPN
ちの	VFBPOS
ちの良	`MKTLH
ちの良い	`MKTLH
ちま	[KEHRQ
ちまし	ZLHJFT
ちました	ZLHJFT
ちます	dKJHVG
ちます$	_MLGTJ
ちも	_LACOP
ちも同	_LGGJW
ちも同じ	_LGGJW
ちゃ	bKGSIO
ちゃく	bLIUKL
ちゃくち	bLIUKL
ちゃん	cLFYKJ
ちゃんと	cLFYKJ
ちょ	YESLDG
ちょっ	XOUHCF
ちょっと	XOUHCF
ちら	ZNMGJN
ちらが	]UNHJF
ちらが先	`VEOOO
ちらが正	]UHOMM
ちらで	]SF@XD
ちらでし	cVFGJI
ちらで用	aMGOXJ
ちらと	cSLOOO
ちらは	YJEOIP
ちん	eMJUKK
ちんと	eMJUKK
ちんと効	bMLVMM
ち帰	cKIDVH
ち着	iMJUKK
ち着い	gMJTLL
ち着いて	dLJ^HH
ち着き	cOF\\II
っか	aDZJDH
っかく	`HWKJM
っかけ	bITJJL
っく	XLCHEV
っくり	XLCHEV
っけ	iVFGJG
っけ$	eSJJKK
っけ?	dRJKLM
っけ?$	dRJKLM
っこ	]MG[JG
った$	ZH@IDW
った?	cSJLHM
った?$	cSJLHM
ったⓝ	gMLSMJ
ったⓝさ	gMLSMJ
った。	YEQPII
った。$	YEQPII
ったか	YKSDFP
ったく	cLIHKT
ったく同	cLIHKT
ったそ	`KJPGP
ったそう	`KJPGP
ったで	^IEQLR
ったです	_JEQLR
ったです$	bLD[IO
ったです。$	_FLRIM
ったですか?$	`UEOHO
ったと	[NONAM
ったとい	]QOKJK
ったと思	^P;VCK
ったと書	_LXCKH
ったの	]TEPKL
ったのか	`UIGGK
ったので	]MHANO
ったのは	\\XFOFH
ったほ	_OZOOJ
ったほう	_OZOOJ
ったよ	ZNHAHO
ったよう	ZNHAHO
ったら	\\LHKKG
ったら私	aMKIUJ
ったん	`TCNMJ
ったんで	aTDINK
ったんですか$	cWJJMJ
った人	[QLGDK
った時	ZOQGII
った時間	_KVGII
った書	`KYGMM
った書き	`KYGMM
った点	]KUJKI
った理	]QMJIN
った理由	]QMJIN
っち	\\OFRHH
っちゃ	cLIUKJ
って、	WLBSSI
っていい	`HNCUI
っていき	eKJISK
っていきます$	aOJIWI
っていた	^RCGRE
っていて	ZFDPCS
っていな	YHJGRR
っていま	WNPH>M
っていました$	^KSBGM
っています$	\\HNADS
っています。$	WMLI=P
っていますか$	cYCLGJ
っていません$	_KNFLQ
っている	ZJJVAR
ってお	YTD>IN
っておき	]QG:IP
っておきます$	aKBANP
ってき	ZOFWLH
ってきま	YOCWLH
ってく	_LMTMG
ってくだ	]JTNNJ
ってくれ	eLHWGI
ってど	cWDOMO
ってな	[UGGHJ
ってない	[UGGHJ
ってほ	aLSKKL
ってほし	aLSKKL
ってま	\\MOQFQ
ってまし	aMLVKL
ってます	[PNNFQ
ってます?$	bVEOJO
ってますか$	bUFHEH
ってみ	dIFKWI
っても	^GOFSO
ってもら	`GOISL
ってるん	bULOOO
って何	[UICFG
って出	cMGVLK
って良	aMHZGG
って良か	`OHZHH
っと	YETTMB
っとき	cLJFUI
っときま	cLJFUI
っと具	_IULLM
っと具体	_IULLM
つ	USF>FR
つ?	cVFOMO
つ?$	cVFOMO
つい	[SDJPP
ついて	]VA=OR
ついて、	^JHDUT
ついてお	cTHJII
ついで	[JTIKG
つかめ	_RHTLL
つかめて	aPJTLL
つから	aXCQOH
つかれ	aKJUHL
つかれさ	aKJUHL
つき	[MREQF
つく	_JWLOO
つけ	WSLMBK
つけて	[HSMHI
つけま	ZGLOLN
つけまし	ZGLOLN
つこ	aKHIVF
つこと	aKHIVF
つことに	aKHIVF
つだ	YPQDLH
つだけ	YPQDLH
つで	\\TGLKL
つでし	eRKLMH
つでした	dWHOOJ
つな	XREGLR
つに	[KWDGD
つに絞	aIVLLG
つに設	cSLOOO
つに設定	cSLOOO
つの	YNUDEP
つま	YPV@JD
つまで	XOV@JD
つまでに	\\LW@JE
つも	[H?QEU
つもあ	\\GKXFD
つもな	]KMVJJ
つ頃	dVEKIJ
づ	VM@QJL
づい	WNM?CL
づいた	ZNN>EL
づいたの	[PBAHO
づいてい	[MNDGQ
づき	WJBRGL
づく	[VJIJF
づけ	YLEVOC
づけた	bUHJOM
て0	XCZIKM
てⓠに	bLYLMG
て、と	dKKUML
て、とて	dKKUML
て、ど	cTGLMJ
て、当	[LHFFU
てあ	YGDOJT
てあり	\\LEJKU
てありが	hMIVKH
てありま	ZMFFMU
てあります。$	ZJNCPN
てある	_KHWDJ
ていい	^GUGRI
ていき	eKJISK
ていきま	eKJISK
ていきます$	aOJIWI
ていきます。$	bKKJSL
ていた	WREO@P
ていただ	\\LSNKJ
ていたと	]RGMJP
ていたの	aV<LEP
ていたは	]PHSJL
ていたん	\\SHJGP
ていた時	cUFOMO
ていて	bH<_=N
ていて、	^NDTCP
ていて嬉	aMGUML
ていて素	dMHWJJ
ていて驚	cKHVHL
ていない$	_HZFIG
ていま	WJMDEO
ていまし	YNIBJQ
ていました$	bFQ;>P
ていました。$	[NAFMR
ていましたか$	cYCHMD
ています$	aDP6QO
ていますか$	g[?E?D
ていますか?$	l\\=L?M
ていますか。$	kW<FGH
ていますね。$	]RJQIF
ていません$	]GOAIQ
ている	UR=UPO
ているの	bKOYEI
ているよ	\\TT@EB
ている気	bLULHJ
てお	[JQ9QN
ておい	[INGUD
ておいた	`LYFIH
ておいて	ZIKLVJ
ておき	_LJ=TN
ておきた	[RUGGF
ておきま	eFA?UO
ておきます$	kK@GUH
ておきます。$	cD<9TN
ておきますね$	`MFDXG
ておく	]KYEHH
ておくと	\\KXEIH
ており、	_LKJKR
ておりま	^RKXLK
てき	XLFZIE
てきた	\\KOSJJ
てきます	[OJPH@
てきます。$	YPKPPB
てく	aKNXJF
てくだ	eMTLJJ
てくださ	eMTLJJ
てください$	_MS:MO
てください。$	fLR:NB
てくれ	gIC\\FD
てくれた	hMEWJF
てくれて	kKGWIK
てこ	YUEIPH
てし	[MSDLS
てた	ZUGLGJ
てたの	aUFIJO
てで	[QFNKQ
てです	ZTDUMI
てですか	dVEOOM
てですか?$	cTGOOM
てど	cWDOMO
ての	]HJQIN
ては	[DPTCK
てはい	fJVKJL
てはいか	fJVKJL
てはど	iGYJHJ
てはどう	iGYJHJ
ては仕	`MXLMM
ては仕組	`MXLMM
てほ	cNXDFF
てほし	cNXDFF
てほしい	cNXDFF
てほしい$	cJWHIH
てほしい。$	^MSILM
てほしいです$	cPRJLJ
てまし	\\KDPUJ
てました	\\KDPUJ
てました。$	^JIXLN
てます$	ZKWHEJ
てます?	cTGLJM
てます?$	cTGLJM
てます。	ZCY=KK
てます。$	ZCY=KK
てますか	fWCGIH
てますか$	bUFHEH
てみ	^JKEXD
てみて	\\MOKWI
てみて、	bODHYH
てみま	^IEEZG
てみます	kIEEZF
てみます$	fKDBZF
てみます。$	eJGIUI
ても	[DKYPE
てもら	eESLRE
てもらう	]HSGTJ
てもらえ	dJS@PH
てもらっ	eHHGWM
ても分	^LIWFI
ても分か	^LIWFI
ても楽	cMLSLL
ても楽で	cMLSLL
ても状	bLJYMM
ても状況	bLJYMM
ても良	^MJUKH
ても良い	^MJUKH
ても見	bMHUKL
ても見や	bMHUKL
ても読	]PGULJ
ても読み	]PGULJ
てるん	cXIOMM
てるんで	aVIOMM
て何	[UICFG
て出	ZGHSJM
て出ま	WGIMMM
て出まし	WGIMMM
て出ました$	aKH@GV
て出ました。$	WJOQNG
て助	iLHUKM
て助か	iLHUKM
て助かり	iLHUKM
て大丈	YIFDSP
て大丈夫	YIFDSP
て好	aKGXJL
て嬉	fKDYHJ
て嬉し	fKDYHJ
て嬉しい	cMFVLL
て感	fIH[GI
て感動	bKJVJJ
て感動し	bKJVJJ
て書	[LTLJK
て本	\\PHYKG
て本当	aMKYKG
て本当に	aMKYKG
て来	`OEIXK
て残	cKLJHT
て残し	cKLJHT
て残して	cKLJHT
て気	ZSHQKH
て素	hLHXIH
て素晴	gLHWJJ
て素晴ら	gLHWJJ
て結	[LEKSP
て良	hMIWKH
て良か	gKH`FB
て良かっ	gKH`FB
て良かった$	`LJXKH
て見ま	]JEQJP
て見まし	]JEQJP
て見ました。$	`JGRJO
て読	ZNPPIF
て追	bJDGVK
て頼	bLHVKK
て頼も	bLHVKK
て頼もし	bLHVKK
て驚	eJGZFH
て驚き	eJGZFH
て驚きま	eJGZFH
で$	ZDX7PE
で)	dMHJUK
で?	cUGJJK
で?$	cUGJJK
でⓠ	YIYJND
で、ⓠ	eJWHJK
で、ⓠと	`HWLMM
で、ⓠに	cLSILL
で、こ	XGBLKW
で、それ	cMGLVO
で、当	YHLIJS
で、当時	YHLIJS
で、影	YFJNLM
で、影響	YFJNLM
で、本	cJEHFV
で、本文	cJEHFV
で、私	cLKOSM
で、金	aLLLSI
で、金曜	aLLLSI
で、閲	aLHKIT
で、閲覧	aLHKIT
で。	`OG8NR
で。$	`OG8NR
であ	YPNUGE
であり	aIIYHJ
でありが	aIIYHJ
であれ	XROHKF
であれば	XROHKF
でいて	_IF[IF
でいました。$	]POTMF
でいます。$	YMOLGR
でき	WCSGEM
できて	YN@NDM
できてい	\\QBBES
できな	^F`AEE
できない	iE_BFF
できなか	]UNKKJ
できま	XAQDGS
できまし	[HJM@Q
できました$	^JHNGP
できました。$	[JKKER
できます	^D[HNF
できますか?$	ZGZOQM
できますか。$	\\NIDOK
できるよ	[GWBDK
できれ	aLUFIH
できれば	aLUFIH
でくだ	YHEXNJ
でくださ	YHEXNJ
でください。$	YHEXNJ
でこ	[SFJFK
でここ	]NHZEH
でここま	fLHZEH
でし	WNBY@N
でした!	aJJWHK
でした!$	aJJWHK
でした$	dMGR5R
でした、	ZEEOWQ
でした。	VGN[JE
でした。$	VGN[JE
でしたか	bR?AGI
でしたか$	aU;IHK
でしたか?$	hVEOJM
でしたか。$	`OBHHQ
でしたっ	iVFGJG
でしたっけ$	eSJJKK
でしたっけ?$	dRJKLM
でしたね	YHHIPP
でしょ	cUG?FO
でしょう	cUG?FO
でしょう$	ZUHDG?
でしょう?$	[LTIGL
でしょう。$	_QIFCQ
でしょうか$	`OOHKC
でしょうか?$	fSGLLL
でしょうか。$	dQLHME
でしょうね$	bRLIMI
です!	jKFYHI
です!$	jKFYHI
です$	\\CRIFR
です_	ZHHDNQ
です、	^DJMXF
です、ⓝ	bMLVIK
ですか	i]:DD>
ですか$	fWBCJA
ですか?	fUEAIG
ですか?$	fUEAIG
ですか、	mXAIIK
ですか。	eX@LDG
ですか。$	eX@LDG
ですかね	bUJIJK
ですかね$	aUJIKK
ですが	WQL:FP
ですが、	WQK:GP
ですね	WHBKJS
ですね!	_LKULI
ですね!$	_LKULI
ですね$	^CLL?R
ですね、	\\K>GZK
ですね。	UM@QJO
ですね。$	UM@QJO
ですよね?$	[RFLPM
でな	YNQAMG
でに	]HETXI
でに、	YKJKEV
でに、同	aMOFOX
での	WV@UNH
では	WI]C9L
では$	_KTNHG
では0	\\SQH=L
では0時	ZU@DM]
では0秒	ZINODR
では?	\\JWICM
では?$	\\JWICM
では_	YSFBJN
では_0	YSFBJN
では。	eJ[>HE
では。$	eJ[>HE
ではあ	ZJDQMO
ではあり	ZJDQMO
ではこの	`VFOFH
ではな	[KXGCK
ではない	]ANELS
ではなか	`UEOHO
ではなく	XMZHDH
ではま	^IMGKQ
ではまだ	^IMGKQ
では不	]SLIIG
では再	YLSEEM
では再現	YNGNGS
では再発	bIYHHG
では弱	bLTKLG
では弱い	bLTKLG
では根	bJUJJL
では根本	bJUJJL
でも	WFCJDZ
でもあ	XMKOGQ
でもあり	XMKOGQ
でも去	cLIHKT
でも去年	cLIHKT
でや	\\MGJTN
でやり	^MKKSJ
でやりま	dMKISJ
でよいで	`VGLOJ
でパ	aMLOYH
で一	\\LFUJP
で一番	`LIUIN
で修	^LIKGU
で修正	^LIKGU
で修正済	aLIKGU
で全	`JHULN
で分	ZJYEIG
で切	YPJFQJ
で切り	^TIOGJ
で切り替	dUFKML
で助	cMHXIH
で助か	cMHXIH
で助かり	bMIWJI
で区	[P[CJG
で区別	[P[CJG
で合	[R?@QN
で合っ	^S?DJS
で合って	^S?DJS
で同	ZJMKJO
で同じ	ZJMKJO
で回	YIUODK
で報	ZIIEOU
で報告	ZIIEOU
で安	bKGYHI
で安心	bKGYHI
で実行	cJUHLK
で実行す	_MVHMH
で実行で	`KTLLK
で対応し	]MKFRP
で対応します$	eMKKTI
で引き	^LHGRM
で引き取	gMKJSJ
で当	\\GKXHG
で当日	aMEWKH
で持	`IGGXG
で持ち	cLKHTJ
で持ちま	cLKHTJ
で教	eRKLMM
で教え	eRKLMM
で教えて	eRKLMM
で既	[NKJET
で既に	[NKJET
で書	]FUBJP
で書い	`D`DGB
で書いた	aMXFKF
で書いて	]F^KIH
で来	dOJLVL
で来週	dOJLVL
で検出	_KXDIK
で検出で	_KXDIK
で気	\\QBHGR
で気づ	`SILKJ
で気づい	cSIKKJ
で決	YKJEQL
で流	cOFOUM
で混	cKVHHJ
で混ざ	bLVIJK
で混ざっ	bLVIJK
で率	aOJWOK
で率直	aOJWOK
で率直に	aOJWOK
で直し	WKWHQA
で直しま	YLRETC
で示	aLTDJK
で示し	`LTDJK
で私	_GEF[E
で私が	aIGFWH
で終	[GULIG
で終わ	\\GWHKG
で終わっ	dGYILJ
で行	YKFJQO
で行い	bLHFTK
で行いま	bLHFTK
で解	\\IPCIQ
で言	YJSNQH
で言い	]IUKRI
で言い換	bIVKLM
で言う	dRJOMO
で言うⓠ	dRJOMO
で読	\\LNTKF
で起	^SFGTJ
で起き	bUFFHH
で起票	hLKHTJ
で起票し	hLKHTJ
で足し	`LUIKM
で迷	\\MRRKG
で追	ZEQSOC
で追記	^LTGMH
で進	ZHDMTM
で進め	^JHOUK
で進めて	[LIRXI
で閉じます$	`JGDHV
で防	bKYJGL
で防ぐ	`MUIHM
と	S9YL>V
と$	_IREGO
と0	[NYAAC
と?	eSIJKL
と?$	eSIJKL
と_	\\HVDDP
と、	[MOKEK
と、次	`KYFJH
と。	[FNGKP
と。$	[FNGKP
とあ	^QNMDG
とあり	\\TRBIJ
とありま	]UKLKL
とい	XNNJIO
といい	`MZEMF
という	XQLLEP
というこ	bXADGK
ということ?$	dSIJKL
というよ	aJTKMK
という書	cJYIJJ
という理	gTEJKI
といっ	eLSKLM
といった	eLSKLM
とう!	eLKUKK
とう!$	dMKWML
とう。	jKHZGE
とう。$	jKHZGE
とえ	`LWGKI
とえば	`LWGKI
とお	^F?GNT
とおり	^HA>PT
とおり、	cMLDSH
とおりで	]JDHPR
とおりです。$	\\JDHPR
とおりの	aLKIHU
とが	XTCRDR
とがあ	ZKHMFS
とがあり	ZKHMFS
ときに	WORDLG
ときま	bLGDWH
ときます	gLGEVH
ときます$	eLFBZD
とく	ZGDTSG
とこ	UD>RWJ
ところ	VG?STL
ところ、	XJHKDR
ところが	`MHVLJ
とした	ZPLNGF
としてい	[PFSJJ
としては	[GBSJR
として残	cKLJHT
とします$	aKCBGV
とす	\\OSCKG
とする	`POHMJ
とすると	dTGLOK
とだ	]IVIKG
とだけ	]KVILJ
とっ	ZNJSCM
とって	ZNJSCM
とて	cLBZAF
とても	cLBZAF
とても分	dLIWFI
とても楽	cMLSLL
とても良	^MJUKH
とても見	bMHUKL
とても読	]PGULJ
とでし	\\P>JNS
とでした	[IJJNT
とでしょ	eY@LKG
とでしょうか$	aTHOOF
とです	]SQCCN
とです。	[KSGFS
とです。$	[KSGFS
とですか	g[@LMJ
とですか?$	dUGOOO
とですか。$	cVILMJ
となりました$	bMJGEU
とに	VLS?TI
とにし	dLHKUG
とにしま	dLHKUG
とにしました$	aLJEVJ
とにな	XHM@TJ
とになり	YGL@TJ
とのこ	\\NHGEU
とのこと	\\NHGEU
との調	aMFJWJ
との調整	aMFJWJ
とは	XGGED\\
とは、	]TBBEM
とはあ	bMJEKS
とはあり	eMKEKS
とはい	^JFJHV
とはいえ	^JFJHV
とは何	aTGJKI
とは具	dTHHMK
とは具体	dTHHMK
とは別	_LHILS
とは思	aMQSKI
とは思え	`MQRKI
とほ	[LGEKV
とほぼ	[LGEKV
とま	\\HMVF@
とまっ	[IKVHB
とまって	[IKVHB
とまで	aOJWOM
とめ	\\HNKN?
とめあ	]NLDLD
とめあり	]NLDLD
とめお	`LFYGO
とめお疲	`LFYGO
とめた	[IZDGI
とめて	ZJEQTL
とめてく	YK@J\\M
とめで	WLYFEE
とめは	`JWFKI
とめま	_JXOJO
とも	\\Q>BIN
とも一致	\\JMIQP
とも合	cLKKGS
とよ	cJWIII
とよい	aLVIKI
とよいか	aLVIKI
とり	[HNCGS
とを	WRNHEM
とを提	bJWIIL
とを提案	bJWIIL
とを検	`KXGHI
とを検討	`KXGHI
と一	ZIKKCV
と一緒	aMJKVI
と一緒に	aMJKVI
と一致	gIBBCY
と一致し	fKFFEW
と具	_IULLM
と具体	_IULLM
と具体的	_IULLM
と内	`KUHLJ
と内容	`KUHLJ
と内容が	`KUHLJ
と判	[SLDFL
と判断	]SKDHL
と判断し	^TNFJJ
と助	[MU?MJ
と助か	[MU?MJ
と助かり	[MU?MJ
と助かります$	`JXDJH
と効	bMLVMM
と効い	bMLVMM
と効いて	bMLVMM
と同	[SFFIU
と同じ	[SFFIU
と同じ原	bTILMK
と声	cMOVMO
と声を	cMOVMO
と嬉	\\NVEMH
と嬉し	\\NVEMH
と嬉しい	\\NVEMH
と幸	eLTIKK
と幸い	eLTIKK
と幸いで	eLTIKK
と思	^HLNAS
と思い	aHLPCQ
と思いま	aHLPCQ
と思いました$	^IPYDA
と思います$	bKMPGO
と思います。$	^GOHEQ
と思う	\\M[CHB
と思う$	_IZIHF
と思うの	ZRJDOE
と思っ	ZNCHEV
と思って	ZNCHEV
と感	YJQKCN
と感じ	XJQKCN
と日	cKVJIJ
と書	WQLMCG
と書い	_IFWGR
と書いて	_IFWGR
と書く	bJ\\CLE
と書くほ	_MYELF
と検	dIXEGJ
と次	aJXHHH
と私	dLJHVI
と私で	dLJHVI
と聞いた	]TLGKG
と良	eJZCIG
と良さ	dMUJKI
と良さそ	dMUJKI
と言	ZRASOF
と読	[LVHJH
と責	`HXGIJ
と責め	`HXGIJ
と責めて	`HXGIJ
と重	YHTECO
ど	ZPO2GL
ど、そ	dHJLLV
ど、そう	dHJLLV
ど。	^PUFNC
ど。$	^PUFNC
どい	\\FWICF
どう	eQU=8H
どうい	fWCLOJ
どういう	fWCLOJ
どうし	eYAEIG
どうして	eYAEIG
どうす	cUFJKL
どうすれ	bTHJOM
どうだろ	`JVHKK
どうで	bD^JEF
どうでし	aGZJFG
どうでしょう$	cE]LMF
どうです	bHZDIL
どうな	gXBJJF
どうなっ	eVELKG
どうや	dV@NHJ
どうやっ	cVANHJ
どお	ZJFKGT
どおり	ZJFKGT
どおりで	cJCBEX
どこ	h\\=EHG
どこか	`TLIMO
どこかに	cTIOMO
どこで	dWCLMK
どこに	iVELJJ
どこに置	cTHOMO
どこま	bUHLMM
どこまで	bUHLMM
どち	_QMEIL
どちら	_QMEIL
どちらが	^VFHKG
どちらで	aVCFEL
どちらと	cSLOOO
どちらの	ZKFGPS
どな	\\QAEPK
どなた	\\QAEPK
どなたか	[OBEPM
どの	aRN>DI
どのく	eVFLOO
どのくら	eVFLOO
どのよ	eVGLOO
どのよう	eVGLOO
どのチ	aUEOFM
どのチー	aUEOFM
どのバ	cXCOOO
どのバー	cXCOOO
どのリ	aXCOHO
どの程	aTHOOO
どの程度	aTHOOO
どれ	[NIDEN
どれく	dUDLKM
どれくら	dUDLKM
な	VKSG5L
ない	VIO=>P
ない$	\\MQ@DN
ない?	ZOPDAK
ない?$	ZOPDAK
ない。	VQQP>I
ない。$	VQQP>I
ないこ	XKSBLP
ないこと	XKSBLP
ないで	[EWBEP
ないでし	dD_IIJ
ないです	YHSBFQ
ないです$	\\NSBJK
ないです。$	XKSKCJ
ないですか?$	cHYOGM
ないと	VDPARM
ないとの	[JFJPN
ないと思	[GQDMM
ないの	XHQJCM
ないので	YKPEDN
ないのに	cMHUML
ないほ	_MXEJI
ないほう	_MXEJI
ないん	bRIGJP
ないんで	bRIGJP
ないサ	ZGCAPS
ないサー	ZGCAPS
ない気	\\MXCFI
ない気が	\\MXCFI
なお	\\PDNGP
なお、	_PFFGR
なか	`MKIHO
なかっ	`NMAJP
なかった	`NMAJP
なが	[JDYIQ
ながら	aFG_KE
なく	VI[ECI
なくⓠと	[KRNMD
なく。	]SIOVO
なく。$	]SIOVO
なくて	VHUOFD
なくても	bMIVJH
なし	ZGM5?U
なし$	`HRBCR
なし。	YKPFGS
なし。$	YKPFGS
なしで	ZMCEHS
なしです	]MCEHS
なしです。$	_KGIJT
なぜ	bRODGA
なぜ?	aWDOOO
なぜ?$	aWDOOO
なぜ_	aVEOMM
なぜこ	dUGKLH
なぜこの	dUGKLH
なぜです	fVFLMM
なぜですか$	aUFOOO
なぜマ	aUFKOK
なぜ二	cVGOOO
なた	]PANPK
なたか	[OBEPM
なたの	aLKXOL
なっ	ZOUCIJ
なった	ZQJBIN
なったの	_VCDHP
なって	[NUDJI
なってい	]QVD:F
なっています$	[HT?GM
なと思	]NIWLH
なと思い	\\NIWLH
など	^IXGHH
なに	cKHXGI
なの	XOEDHS
なのか	`UACFK
なのか$	^MDIIR
なのか、	aUGFID
なのか。	cUGLMO
なのか。$	cUGLMO
なのかで	fTGLLK
なので	YHJGKT
なのでⓠ	`LVJMH
なので、	XFOLLP
なのでし	gRKLMK
なのです	dTHLJI
なので直	[GQGGQ
なのに	XQHTEF
なのは	YOR=IH
なみ	\\NJDEP
なみに	\\NJDEP
なら	YOUEBH
なら、	\\RMFNE
ならど	bHYFJH
ならどう	bHYFJH
なら良	_MWHLH
なら良さ	_MWHLH
なり	UROVBB
なりそ	XKYCJH
なりそう	XKYCJH
なりまし	XL@MKK
なりました$	^K@JLR
なりました。$	XIGWLB
なります	WSKT;H
なります$	YOLLBK
なると	[JXGMH
なると思	[JXGMH
なるの	ZOPGEN
なるのは	[RMEKK
なるほ	`HMBMU
なるほど	`HMBMU
なるほど。$	]QTHND
なん	`U:BEL
なんで	dV??JH
なんです	_QDGNP
なんですか?$	dTIOOO
な件	cRKJLJ
な件数	cRKJLJ
な件数が	cRKJLJ
な切	dIC]IG
な切り	dIC]IG
な初	bH@`KH
な対	fLHWJH
な対応	fLHWJH
な対応で	aMOYMJ
な振	dMIULL
な振り	dMIULL
な振り返	dMIULL
な気	WEMRJJ
な気が	_HTLJJ
な気がし	_HTLJJ
な疑	dRKLMM
な疑問	dRKLMM
な疑問で	dRKLMM
な説	cIGXHI
な説明	cIGXHI
に$	VGUAHM
に0	WHD=RV
に0台	bLFIHU
に_	]KAFXN
にⓝ	cJGDXH
にⓝさ	cJGDXH
にⓝさん	cJGDXH
にⓠ	^KSMNJ
にⓠも	`GWLKO
に、	WHJRDT
に、同	cIHDO[
に、同じ	aMOFOX
に。	YGRJML
に。$	YGRJML
にあ	WN=PFW
にあり	ZI=SGU
にありが	iLIXEK
にありま	XJ>NJV
にいま	_LBEFU
にいまし	_LBEFU
にう	YEKIPP
にうち	YEKIPP
にうちの	YEKIPP
にお	_JBVTE
にお疲	fLJUJJ
にお疲れ	fLJUJJ
にお願	kKECWI
にお願い	kKECWI
にく	ZHZ@KH
にくい	ZHZ@KH
にくいで	]KTCLJ
にくいです。$	`LSILI
にこ	\\PFHMQ
にこの	YPHINP
にし	[DVJGG
にした	]LUMD@
にしたい	YCQRFC
にした方	bJYJMF
にして	\\ESPBK
にしてく	dF`=BC
にしては	dJULJL
にしてほ	bKYGJI
にしても	bKUHJK
にしま	_HVAQ?
にしまし	YJPGRE
にしました$	aLJEVJ
にします	`JEIUH
にします$	aMJGUI
にします。$	]LDLSL
にしませ	hIXJHK
にす	]EXPL?
にすご	hMIVKK
にすごい	hMIVKK
にする	^GZALA
にすると	`KTFKI
にするの	`JZDID
につ	]VA=OR
につい	]VA=OR
について	]VA=OR
にて	dMJIUM
にで	aHXLKM
にでき	aHXLKM
にできま	aHXLKM
にと	cKHWGK
にど	fXADHI
にどう	bTHLMM
にな	USNTCE
にない	YHDIJT
になっ	XLZAJH
になって	YLYAKH
になら	bJUJJL
にならな	bJUJJL
になりま	VT>XEI
になりました$	]LCIMR
になります$	XQJO?G
になる	[PPLHH
には	[II8FX
にはど	cYEOKM
にはどん	aUIOOO
には何が	bUHOOO
には私	dLILVK
にま	YLPPHE
にまと	YLPPHE
にまとめ	[LSLMG
にもか	fLJYGL
にもかか	fLJYGL
にも入れ	`KVGLI
にも流	eLGYOJ
にも流れ	eLGYOJ
にも触	dKYFJG
にも触れ	dKYFJG
にも言	cLWIJF
にも言及	cLWIJF
にや	WPMAUI
にやっ	]VBLQL
にア	^NHJTK
にアサ	bKFJTL
にアサイ	bKFJTL
にコ	[MPDKR
にコメ	[MPDKR
にコメン	[MPDKR
にサ	[KUDJI
にロ	YRDKXI
にログ	aOFKXI
に一度	XJBOMS
に上	[JPCRL
に上げ	[JPCRL
に二	]KNHVH
に付け	[GZIJO
に件	\\LLLSJ
に件数	\\LLLSJ
に何	\\TOAJK
に何を	YOTELG
に作	WDBIPO
に使	]RMRJL
に使っ	dUGLOO
に依	eMLGXI
に依頼	eMLGXI
に個	`JYIHI
に個人	`JYIHI
に入れ	[LT<SE
に入れた	`G\\CHH
に入れて	[KKHSH
に出して	[LDRUL
に分	[I[GDF
に分け	bL[DGF
に分けま	`JXEJI
に別	YIECOS
に割	]MJJUL
に割り	cMIKUL
に割り当	cMIKUL
に加	\\H[DKF
に加え	\\H[DKF
に助	jJKYGF
に助か	hMLSLL
に助かり	gMLSLL
に助け	eJGWII
に助けら	eJGWII
に動	XLDTES
に動き	ZOCNGQ
に問	^IJCUJ
に問い	bJJDVI
に問い合	bJJDVI
に報告し	cKJJTJ
に変	]MQ@QJ
に変え	_IYFFG
に変えた	bMTGJJ
に変えま	_IXOOO
に変更	_OCCYG
に大	aLHWMH
に嫌	aMJWML
に嫌な	aMJWML
に寄	bKWHOK
に寄せ	bKSLOO
に差し	_LQJOI
に差し替	_LQJOI
に延	]ILLUK
に延ば	]ILLUK
に引き	ZLHLRH
に引き継	\\LHLRH
に当	YHV<KL
に当た	XLSDMP
に影	XRLAAP
に影響	XRLAAP
に必	[UCWMM
に必要	[UCWMM
に思い	]LSNLG
に思いま	]LSNLG
に思います。$	^LTOKJ
に感	bKLPIN
に感動	aOIYMM
に感動し	aOIYMM
に感謝	dHFSKF
に感謝。	fLLSKK
に感謝。$	fLLSKK
に感謝し	`KHRLH
に担	\\JVAMH
に担当	\\JVAMH
に拍	jKJVHK
に拍手	jKJVHK
に拍手。	cKEZJJ
に拍手。$	cKEZJJ
に拍手で	cOKYOO
に拍手です。$	cOKYOO
に拍手を	eKIWHK
に持	YGW@SL
に持っ	YGW@SL
に持って	YGW@SL
に揃	\\IWQIJ
に揃え	bIXJIL
に揃えて	aIXLKM
に提	cOKOWM
に提出	cOKOWM
に改	eHXFKJ
に改め	eHXFKJ
に救	hLKULI
に救わ	hLKULI
に救われ	hLKULI
に敬	iKIWII
に敬意	iKIWII
に敬意を	iKIWII
に日	`LULHM
に日付	`LULHM
に書か	ZIFUHQ
に書かれ	ZIFUHQ
に書き	]HSALN
に書きま	[HTDJN
に書きます。$	bLMENI
に書き換	`HWLLM
に書き込	\\LEIVQ
に残	\\NFKMT
に気	VR?KQK
に済	^KNXHD
に済み	`KPXIH
に済みま	`KPXIH
に渡	cKJLTK
に渡し	cKJLTK
に渡しま	cKJLTK
に渡します。$	cKJLTK
に直し	ZIJFVJ
に直しま	aOJIXK
に確	\\CM?TJ
に確認	[CN@SK
に確認し	\\IMBPL
に私	aMEITM
に私が	gKHIWG
に移	WE[CQG
に移し	ZG\\ILL
に積	aKEIVI
に積み	aKEIVI
に積みま	aKEIVI
に終	[LDLTL
に組み込	dLCO[J
に絞	_HTGKM
に絞っ	bJTIKJ
に絞って	bJSJLL
に統	gMTIIJ
に統一	fMTIIJ
に統一し	dMRKLL
に置	^LR@IO
に置き	\\JTCIP
に置き換	`JVDDN
に聞いた	_KJOFQ
に聞いて	cKIBZF
に脱	hLKTKL
に脱帽	hLKTKL
に脱帽で	gLKTKL
に脱帽です$	bKGXJI
に脱帽です。$	eMLSLL
に良	YKNRME
に見	[POAFN
に見え	^PO?FN
に見えま	\\OLCIN
に見えます$	ZGOGIP
に親	`LZFJH
に親切	`LZFJH
に設	ZVAIWK
に設定	[VAIWK
に設定さ	dTJOOO
に詳	_SELLL
に詳し	_SELLL
に詳しい	cUEIKL
に読	\\JVNEH
に読む	`JUIMM
に読む人	`JUIMM
に読め	YMWAGG
に読めま	XNWAGG
に調	bMHKUJ
に調べ	`MKDSL
に調べま	`MKDSL
に貼	eJEHXG
に貼っ	dLGIUK
に貼って	dLGIUK
に貼り	cMKLXH
に貼りま	iMKLXH
に貼ります。$	fOLOWI
に貼る	cKCIWK
に載	VDNOGK
に載っ	YKMRDL
に載って	YKMRDL
に追	\\JNJSD
に追加し	[MRGPF
に追加の	^QEKMT
に追記	gKGIUK
に追記し	fMILSM
に追記します$	`OEOXJ
に連	ZOEHWJ
に連絡	ZOEHWJ
に集	eLIWLK
に頭	eOJXLK
に頭が	cOLWLM
に頭が下	cOLWLM
ね	VL8QKL
ね!	aLKVKH
ね!$	aLKVKH
ね$	YIGJBR
ね?	\\TALNM
ね?$	\\TALNM
ね、	]H<K[H
ね、こ	aMKUHK
ね。	XJ9VPL
ね。$	XJ9VPL
の0	VPH>PR
の0分	[PBLHP
の0分は	]TBHKT
の0時	ZNOEPO
の0月	`JGJET
の0月に	^JMNHO
の0番は	`JUIKL
の?	cVEKIO
の?$	cVEKIO
のa	WQQBBM
のc	^MGFQG
のi	]HIEHV
のp	YPAJKO
のpr	[IFINT
のt	YPHHPH
のtt	\\OIHQI
のttl	\\OIHQI
のⓝ	bJ<YRF
のⓝさ	eMAYPA
のⓝさん	eMAYPA
のⓝ様	YGDTRL
のⓠと	dUFFIK
のⓠとは	dUFFIK
のⓠは	^QKIHP
のⓠはど	dUFKJL
のⓠは何	]PNLHM
の、	eKG[HJ
のあっ	bQIHQL
のあった	bQIHQL
のうちに	ZMEMVP
のお	_IFWIK
のおか	kJIXHG
のおかげ	kJIXHG
のか	fUE8>O
のか$	cP=GHQ
のか、	bUGDGC
のか、そ	eUJOOO
のか、ど	fTGLLK
のか。	gUEFKJ
のか。$	gUEFKJ
のかが	^THILJ
のかで	hUFJLI
のかな	`Y>EGK
のかま	aJVKOK
のかまで	aJVKOK
のかを	aHXHKI
のか分	ZMXCHF
のか分か	ZMXCHF
のか知	eXCEOL
のか知り	dVEEOM
のが	\\HTRHG
のが、	]MVEKJ
のがい	]KH[II
のがいい	cKD[KI
のがよ	cM[DOE
のがよい	cM[DOE
のが嬉	bLE[MH
のが嬉し	bLE[MH
のが本	bJIWKJ
のが本当	bJIWKJ
のが気	aHXGLK
のが気に	aHXGLK
のが良	ZKRRGD
のが良い	]LORJE
のくら	eVFLOO
のくらい	eVFLOO
のこ	YSCGEV
のこと	YSCGEV
のことで	\\THGDR
のことです。$	`LPIFS
のた	[KKHIT
のため	]KLHGT
のため。	aLJJHS
のため。$	aLJJHS
のため共	\\JCDQN
のだ	ZRGEDQ
のだろ	[THFDO
のだろう	[THFDO
ので	ZGJ:CS
のでⓠ	dG[IKG
ので、	XDMHQS
ので、ⓠ	eJWHJK
ので、当	YHLIJS
ので、影	XGJMMM
ので。	\\QP@HN
ので。$	\\QP@HN
のでし	fY9BDQ
のでしょ	nZ7HHK
のでしょう$	bUGOOK
のでしょう?$	dSIJMM
のでしょう。$	`OJDLM
のでしょうか$	kX>JLJ
のです	\\TAHFP
のです$	eIC?KV
のですか	qX<KJL
のですか$	eXCLKK
のですか?$	lTCKLM
のですか。$	lWGIIL
のですが	_UO>CL
のですね	dLEJKT
のですね。$	dLEJKT
のでは	^GXJKM
のでは$	bMSKLK
のでは。	dLUGJI
のでは。$	dLUGJI
のではな	YNSJKF
ので入	`M]GFM
ので入れ	`M]GFM
ので直	\\ISDHO
ので直し	bKZDHE
ので私	cIGFWH
ので私が	aIGFWH
ので言	]IUKRI
ので言い	]IUKRI
ので足	`LUIKM
ので足し	`LUIKM
ので追	bIXEII
ので追記	bLVHIK
ので閉じます$	`JGDHV
のと	YKA;GX
のとお	\\IACNS
のとおり	\\IACNS
のとき	[QFFGT
のときは	cIFKMU
のに	_O@[EI
のに、	\\KF\\FJ
のは	YITU9I
のはど	]LTGEE
のはどう	]LTGEE
のはな	bRNFJH
のは何	cUFGKI
のは初	cMLYMH
のは初め	cMLYMH
のは素	bLHWJI
のは素晴	bLHWJI
のほうで	fJIHWG
のままだ	\\KUKLJ
のままで	]MO:LO
のままです。$	ZGRHVJ
のものです$	cIGFHU
のものです。$	VKMQLF
のよ	VLNR@N
のよう	VLNR@N
のような	YGXSBG
のアクシ	ZMPRME
のエ	XRE>GR
のエラ	XRE?GR
のエラー	XRE?GR
のコ	[KSBEP
のコマ	YOUDIG
のコマン	YOUDIG
のコメ	^LGFFV
のコメン	^LGFFV
のサービ	WRE?TP
のジ	^NQGMK
のジョ	^NQGMK
のジョブ	^NQGMK
のス	YHNGKT
のスプ	fLGKUJ
のスプリ	fLGKUJ
のスレ	ZFHMRP
のスレッ	ZFHMRP
のタ	VPCMRN
のタイ	VPESLQ
のタイミ	bVEJML
のタイム	XOETLQ
のチケ	^QHENO
のチケッ	^QHENO
のツ	[SGEIM
のツー	[SGEIM
のツール	[SGEIM
のバ	[RHBPL
のバッ	ZRKFRK
のバック	_NJIUI
のバー	[SI@DO
のバージ	\\SJCGN
のパ	YSDDON
のフォ	cMILSM
のフォロ	cMILSM
のボ	cMHOVM
のリン	\\F[>I@
のリンク	\\F[>I@
のリー	YQ>KGO
のリージ	YQ>KGO
のレ	XSGAQQ
のレビ	\\KHDQT
のレビュ	\\KHDQT
のロ	VOG@BP
のロード	\\OGHIP
の一言	fIB`GD
の丁	dKJVKJ
の丁寧	dKJVKJ
の上限を	ZKZHEH
の下	ZHGOUJ
の下書	[LDJXJ
の下書き	[LDJXJ
の両	]OJWJL
の並	aKTILK
の並び	aKTILK
の中、	aOLZOK
の予	[NFHRR
の事	YNKHIV
の事象	_IGDFV
の二	WMPCJM
の二つ	ZGUGEO
の人	ZIWFNF
の仕	UP@LPK
の件	XN@LRN
の件、i	dMKHUJ
の件と	ZSFGJO
の件は	]GIQOK
の件は私	aMHGYF
の件数	XTHLCN
の件数は	`WDLHK
の位	_LXKOM
の位置	_LXKOM
の使	bKFYIH
の使い	bKFYIH
の使い方	hKFYIH
の修	\\IGKLT
の値	[LPCJR
の値は	]JGEMU
の側だ	`OXJOK
の側だと	`OXJOK
の優	ZGNQKK
の優先	\\GNQKK
の優先度	aITLLL
の共	ZKCIQT
の共有	ZKCIQT
の共有で	cLIHJT
の内	XREEIR
の内訳	cSJIKM
の再	[IEOQJ
の再現	]KJQOG
の再起	]LHSJM
の再起動	]LHSJM
の再送	cMOOUO
の出	YTFQCO
の分	YENVHN
の切	_KB\\FL
の切り	_KFXGM
の切り分	gKGWJK
の切り戻	ZPGXNH
の切り替	ZOFMKQ
の列	`ISFKI
の判	^PCLBO
の判断	]LFNBP
の判断は	\\QFYOG
の削	aMGOVO
の削除	aMGOVO
の功	eLF\\OH
の功績	cLHYOJ
の原	ZNGNGT
の反	[KBUJP
の取	YVFRPG
の取り	XVJRVD
の台	cMJKXI
の同	ZPGIJT
の同期	aVFOOO
の問題	[POEFK
の回答は	`UILGH
の図	YTKPEI
の図に	]LZKHO
の場	ZNATBQ
の変	XQB>MP
の変更	XRCDMN
の大	^KWHLG
の大き	dKWHLG
の大きい	cLSLLL
の姿	bKIVJJ
の姿勢	bKIVJJ
の完	^LIUFQ
の定	\\SGBQL
の定例	eMGJSQ
の定例で	dMILPQ
の定義	[TK@DI
の実	ZM@ZWK
の対	XCIX?V
の対応	]CC]CO
の対応が	_GGUJO
の対応の	`MDXJO
の対策	]GKIDU
の対象	[KFATR
の差し	`JJLSK
の差し替	`JJLSK
の引き	YOCPFK
の引き継	[OEPDK
の形	[IOJJP
の待	[QCFIU
の後、切	YOK>LR
の後、連	YKIRFN
の意	\\SCBJM
の意味	`SEHKK
の意味が	^SEHLK
の意見	aKJFKT
の成	_MKYHL
の成果	eMIYHL
の成果が	dMIYHL
の手元	[PEEJU
の手順です。$	WJQSME
の手順書	VLSAFO
の承	YOUFGD
の承認	YOUFGD
の承認な	`JVLJL
の指	YHNUJG
の指標	`GZJGI
の振	ZNIXIF
の振り	ZNIXIF
の振り返	ZNIXIF
の教	eJGWLL
の数値	]WCIJH
の数字、	_IXFLH
の数字で	XPDGDR
の文	_GRMFJ
の文の	_JZCGH
の文は	`JXFII
の方、	\\NGSHH
の方、お	aJIVKJ
の方々	fLKUHL
の方が	[IS@GR
の方がい	]QRJOH
の方が見	[MNFJR
の方で	dQFMXF
の方針	`JYIOK
の方針に	`JYIOK
の日	VIPBGR
の日の	\\HCRGS
の日は	ZGMDKQ
の日は祝	ZIL?ES
の日本	`KVHIG
の日本語	`KVHIG
の時	XOJH9T
の時刻	WTL=@H
の時刻が	ZTMOGH
の時刻っ	cTHLLJ
の時点	\\NO6ER
の時点で	[NO6ER
の時間	YLCAFV
の時間に	XSDHIQ
の時間帯	^IFCKV
の更新	\\KGKUG
の更新は	ZQEJVH
の更新を	\\J@RVM
の書	XHWBFJ
の書き方	bLUELK
の最中	ZOGNHP
の有	ZHNMGP
の朝	aMJUSK
の期	[UODDF
の期限	ZUOFDF
の期限が	YRSFDF
の条	aLEJJU
の根	^RFQJJ
の根拠	dTHIJK
の案を作	aMLOVJ
の棚	gJIEVI
の棚卸	gJIEVI
の棚卸し	gJIEVI
の権	YMAHTR
の権限	YODJXO
の機	ZQGTJK
の機能	aUGOOM
の機能を	aUGOOM
の欄	]HUHKK
の段落は	`IXJKH
の流	YOLQHF
の流れ	YOLQHF
の演	]MLFRO
の演習	]MLFRO
の版	[NNHFP
の班	ZHHEPT
の理	ZNPFAS
の理由	XNQGEN
の理由を	\\POIFI
の理解	[O@EFW
の理解で	aLKJHT
の環	YL?LEW
の環境	YL?LEW
の環境で	\\ICMIU
の用	[SEDFQ
の用語	[SEDFQ
の略	WSOAJC
の略語	YSNCJE
の略語の	aUGIKH
の略語は	]JWDJF
の登	aLHLVK
の登録	aLHLVK
の目	ZPOANF
の目的	bTGGII
の目的が	bTGGII
の短	`ILWII
の短期	cLHVJK
の短期間	cLHVJK
の確	\\JMMQN
の確認	\\JNMPN
の確認は	WMAPQK
の確認を	iKDKXM
の私	^LKJUI
の私が	dMLHTK
の移	YGCOPP
の程	aTHOOO
の程度	aTHOOO
の突	]MEQUH
の章	YEXHDG
の章が	`GC\\GI
の第	YTCWRO
の節	^GXQDO
の節に	_IYGIL
の節にⓠ	dLSKLM
の範	ZOHFJS
の範囲	ZOHFJS
の範囲が	`UGFLH
の粘	cKFWJL
の粘り	cKFWJL
の粘り強	cKFWJL
の線	aVEOOO
の縦	_TOGKM
の縦軸	_TOGKM
の縦軸は	dVDOOO
の良	_KNTGH
の良い	aLJUJG
の良いと	`LKUJH
の落	^QJUMK
の落ち	^QJUMK
の落ち着	aOLUMK
の行	WFTJOJ
の表	ZMXJJE
の表に	^IQUHJ
の表現	`GWLHH
の表現を	`KWHJM
の表記	`JWDKJ
の装	cJHKKT
の装置	cJHKKT
の補正	cSHLLL
の補足	aJJJKT
の製	aLFLMU
の製品	aLFLMU
の要約	bLWIKH
の見出	_MTKKJ
の見出し	_MTKKJ
の見方も	aMFIMV
の見直	bLDJUK
の見直し	bLDJUK
の視	_LVKLI
の視点	_LVKLI
の視点が	bLVJLI
の観点が	`KUJGI
の言	XFTRGG
の言い	bGYEIJ
の言い方	bGYEIJ
の言葉	^KFXLJ
の訓	ZMDQRK
の訓練	ZMDQRK
の記	YLCLFQ
の記憶	\\LKNHR
の記憶と	dMJKIS
の記録	[MBOLN
の記録が	]LIWMI
の記録と	[ILARM
の記録も	aKHGOV
の設定に	bTGKLM
の設定は	XNDMHP
の試	ZPOAMF
の話	XMIODO
の話が	YJYQHD
の話です$	`LGCIU
の話は	ZFKTDN
の話は監	WLIPEQ
の詳	bH\\FJH
の詳細	bH\\FJH
の詳細は	`IZJJH
の説	WEWMLF
の説明	WEWMLF
の説明が	YIYHJG
の調	\\MIRRJ
の調整	^MKPRK
の議題	`KFFWI
の議題に	`KFFWI
の返	]UDOHK
の返金	_WEJIL
の追	ZHMLSO
の追記	^KLOVM
の追記お	bOEOXO
の通	ZK>=UR
の通り	[I@?RS
の通りで	^IFDSO
の通知	ZOIKPH
の速	`HD[FG
の速さ	bHD[DG
の速さに	cKH[HH
の連携が	bKIVKK
の連絡を	dKILVO
の遅延	cWDOKO
の遅延は	bUGOKO
の違	c[=OKM
の違い	bYAOMO
の違いは	bYAOMO
の部分	ZEUPFI
の部品	\\UALGF
の開	_JJICU
の開始	^JLIFT
の間	[MEO>M
の間隔	YNALCN
の関	[VFCFO
の関係が	cWBGJG
の障害の	]R?KEP
の障害報	[OGEKV
の集	XNE>PL
の集計	XNE>PL
の集計と	\\GEEOP
の項	_FW>JF
の項目	_FW>JF
の項目は	bJSDLL
の順	\\KUAKN
の順番	[NUCKL
の順番が	[KNDKP
の順番で	aTGLOL
は	UBK-?c
は$	`JYJFD
は0	XCSJ<U
は0%	ZFJMGR
は0m	aJEFGV
は0でし	[JBQGO
は0に	]HB@IY
は0件	VGULBJ
は0件で	WGULAJ
は0年	[FLNGO
は0年か	[IOLJQ
は0年に	aJEELV
は0年前	XKMREL
は0日	[GKFIS
は0日で	\\KNIFR
は0時	\\V;HEU
は0月	_LENMS
は0月に	\\MKDGS
は0月の	aJFEHV
は0秒	[HLQBT
は0秒で	ZHQLDP
は?	]UHH<I
は?$	]UHH<I
は_	aOI7GP
は_0	]ON:GO
は_0_	\\TJ1BN
は_d	[LAJYS
は_ⓐ	eKJIUH
は_ⓐ_	eKJIUH
はi	^LHITL
はin	^LHITL
はinf	^LHITL
はn	[HDFRP
はp0	_LZEHI
はs	XGUCWE
はse	_K[HMH
はsev	_K[HMH
はsr	bIJGWH
はsre	bIJGWH
はⓝ	ZHHGQM
はⓝさ	]HMHRG
はⓝさん	]HMHRG
はⓝ様	^M@BEU
はⓝ様で	ZQEEBS
はⓠ	YKUFDK
はⓠで	ZGOHJN
はⓠと	^VGCIH
はⓠに	cE\\DIH
は、	WM?IFW
は、ど	_TGJHL
は、私	`LDFVP
は。	]JXHHD
は。$	]JXHHD
はあ	[LCL=V
はあっ	aUGLMM
はあった	aUGLMM
はあり	]L>K<X
はありま	]L>K<X
はありますか$	aTFJLK
はい	\\QKAKS
はい、	YGHEQS
はいえ	^JFJHV
はいか	gIWKJK
はいかが	gIWKJK
はいく	eTIJII
はいくつ	dSJLIO
はいつ	fWELIC
はいつか	cVFLOH
はいつま	aSHOMO
はう	]LFCTM
はうち	]LFCTM
はお見	aMLVMJ
はお見事	aMLVMJ
はこ	XJ@BQX
はこち	fLBGYF
はこちら	fLBGYF
はこの	XKCGMY
はこれ	_KIFFT
はす	_JHZJH
はすご	eJFZJH
はすごい	eJFZJH
はず	XPQIDJ
はずで	\\UEKGN
はど	eTMC=G
はどう	bORF?J
はどうい	cVELOJ
はどうし	aUGHJG
はどうで	cD]JFI
はどうな	dVFOMK
はどうや	dTIOMO
はどこ	jWCJII
はどこか	cTGOOO
はどこで	cWCLMK
はどこに	gTHLKL
はどち	]TGLSM
はどちら	]TGLSM
はどな	`VFOKI
はどなた	`VFOKI
はどの	jUCKJL
はどのく	cYCLOO
はどのよ	cUILOO
はどれ	cTHOMO
はどれく	cSIOMO
はどん	cUIOOO
はどんな	cUIOOO
はな	[KWFBL
はない	^AJ@KV
はないで	\\@RFFR
はないです。$	`MHHMU
はないの	]KIHET
はなか	`W?RHG
はなかっ	`W?RHG
はなく	YNZHDH
はなく、	[RHCOD
はなぜ	bNULKM
はなぜですか$	aUFOOO
はま	XJCENV
はまだ	WHEENU
はまだ必	aTIOMM
はもう少	aOZLKG
はサ	[HDETN
はサポ	[HDETN
はサポー	[HDETN
はス	\\LCHUQ
はゼ	aKGHJT
はゼロ	aKGHJT
はベ	ZGBFOT
はベン	ZGBFOT
はベンダ	ZGBFOT
は不	VTM=BO
は不要	XNPBFP
は予	YNUHLG
は今も	cSHKLL
は仕	bM]DMH
は仕組	bM]DMH
は仕組み	bM]DMH
は以上です。$	YNFHRM
は任	[IENVF
は任せ	[IENVF
は任せて	[IENVF
は伏	aJVIII
は伏せ	aJVIII
は休	YIAJIU
は会	XEMPHN
は何	e[=G>>
は何が	dVFOOO
は何で	iVEHII
は何でし	eUGHKI
は何です	dSJOOM
は何を	cSJGHL
は何を指	cSHLJM
は何人	cTHLOO
は何人い	bSIOOO
は何台	aUGLMK
は何回	aTGOOO
は何日	bSJEMM
は何時	dSJOOO
は何秒	aWDOIM
は僕	gKIJUI
は僕が	gKIJUI
は先	ZOCNHR
は先週	\\ODNHQ
は共	^MEBRR
は共有	^MEBRR
は具	`THHMK
は具体	`THHMK
は具体的	`THHMK
は再	[PQDEO
は再現	YNGNGS
は再現し	YNGNGS
は再発	bIYHHG
は再発す	aIVIHJ
は再起	ZTFHLP
は再起動	ZTFHLP
は出	\\QHKHS
は出て	[XBGFT
は出てい	ZVDGFT
は分	ZMSDIS
は分か	XJODCU
は分かり	XFRFCS
は初	^GQUFJ
は初め	fLIUKK
は初めて	fLIUKK
は初出	_HWEJH
は初出で	_HWEJH
は別	WENEDQ
は別の	XHIMES
は削	bIZFEG
は動	`WBNHJ
は動い	aUCOHJ
は動いて	aUCOHJ
は午	cLHGUK
は午後	cLHGUK
は午後に	cLHGUK
は同	ZNCEHX
は同じ	ZNFFJV
は含	bUDLLL
は四	^GGDKX
は変	VJT?NP
は外し	bMTLHL
は対	ZLRFEN
は対策	dIYGGJ
は常	aTHOMO
は平日	[TCFJP
は弱	bLTKLG
は弱い	bLTKLG
は当	XLEIMN
は当日	bKHCKV
は影	^MGDFR
は影響	^MGDFR
は復	]OGVQK
は復旧	]OGVQK
は必	[WMGJH
は必要	[WMGJH
は思	^MQSKI
は思え	`MQRKI
は思えな	`MQRKI
は想	[LCGCV
は手動	]NVILH
は既	YQNEFO
は既に	^HODHO
は日	]SOIHJ
は日本	bVELHK
は日本時	aVELJK
は旧名	ZKJHFT
は明	aOIJWG
は明日	aOIJWG
は昨	aLFDMU
は昨年	eMFEKX
は時	XGUCHM
は時刻	[IREHO
は時刻が	aJCKKX
は月	ZIIGGT
は本	YNESJO
は本当	]KHUKN
は本当に	]KHUKN
は本番	cTILFM
は本番の	bTILFM
は来	[GGAHW
は来年	cKKJFT
は来年0	aMKKHS
は来週	aJGFMR
は根	dMVFKH
は根本	cHYGJH
は根本対	bJUJJL
は検	YTLGEN
は検討	cSJKLI
は止	cUGLIM
は残	\\SHMEL
は残し	aOJLOU
は残して	aOJLOU
は法	]GEHKU
は法務	[KEIKT
は済	]LGJVL
は無	YJGGDV
は特	]KEEEW
は特に	\\LEFFV
は直	\\OFEKT
は確	ZSACEU
は確認	ZQCFHS
は社	XNQBCT
は社内	ZOJDFT
は社外	`JWJHJ
は祝	\\KPEHP
は祝日	\\KPEHP
は私	eG?A[O
は私か	dIGFZE
は私から	dIGFZE
は私が	mKEFXK
は私がし	aOEJXH
は私が引	eOJJWJ
は私で	YGDEMU
は私です	YGDEMU
は私です$	ZJCBPO
は私の	_IDIOT
は私の方	eLKOTO
は私も	aMKLMT
は移	ZEN<HQ
は移し	`LUJOH
は移動	ZJLCMN
は移動中	ZJLCMN
は素	\\HMSGA
は素晴	\\HMSGA
は素晴ら	\\HMSGA
は自	YPFDNO
は自分	gJEF[E
は自分が	fJEFYG
は自動	ZRGFHN
は自動で	[PAMCN
は良	\\GNQED
は良い	\\GNQED
は良いの	`JXDJI
は表	bJZFIC
は表の	_MUJLG
は表の方	_MUJLG
は要	`LWHJI
は見事	bOJXOK
は解	ZGMMFS
は解消	XGNOFQ
は解消し	XGNOFQ
は言	bJWJLH
は言い	aLVLMJ
は読	`H\\FKG
は誰	\\NHBOQ
は誰が	bYEIGK
は議	aMLLSG
は議事	aMLLSG
は議事録	aMLLSG
は起	XICLRQ
は速	\\OEAFS
は速報	\\OEAFS
は速報値	\\OFDGS
は避	eI^CJF
は避け	eI^CJF
は避けた	bMYFJJ
は間	_H\\FDJ
は電	aLLHIS
は電話	bMKKJS
ば	UKU<HS
ばⓠ	cJWHHK
ばⓠと	_MXGJK
ば、	[MQJEP
ば。	XPDLSR
ば。$	XPDLSR
ばす	[HDFRQ
ばな	cTHOMM
ばなか	cTHOMM
ばなかっ	cTHOMM
ばよ	]SIJHK
ばら	]LTOHI
ばらし	eNDVJG
ばらしい	eNDVJG
ばれ	XPOCEP
ばれま	[JRDGP
ばれまし	[JRDGP
ば知	cTILOO
ば知り	cTILOO
ば知りた	cTILOO
ぱ	`JFYGH
ひ	XTAUKO
ひと	YPDUKO
び	\\L[LCA
びに	_JPUFH
びにな	_HJZGG
びになり	bJC\\GG
び出	\\RFRJK
ぶりで	aMKXIK
へ	V@R7UJ
への	WFPDXB
へのフ	aMHOVO
へのフォ	aMHOVO
へのリ	\\MTDKF
へのリン	\\MTDKF
への問	_PDIVI
への問い	_PDIVI
へん	YJQRHF
へ移	`LUDKJ
べ	YBRMP@
べき	kI]ADF
べきか	bLYDKI
べきかと	bLVHKJ
べきだ	hLWEII
べきだと	eLVHJJ
べきで	bKXAHC
べきです	_KXAKF
べて	YHHROA
べて、	cLJOUM
べてく	eOLYMM
べてくれ	eOLYMM
べま	\\IFDVM
べます	eLHFVI
べます$	cMIGTJ
べます。	aLIHWI
べます。$	aLIHWI
ほ	XFFPOQ
ほう	bFQ7IL
ほうが	cKY:EI
ほうがい	dK\\EGA
ほうがよ	fM\\JMF
ほうが良	aKTJJJ
ほうで	fJIHWG
ほか	]XEFGF
ほかに	`VHLJG
ほし	cMYHEC
ほしい	cMYHEC
ほしい$	eIZDHF
ほしい。	_LTHKK
ほしい。$	_LTHKK
ほしいで	iNVDJE
ほしいです$	dPRILI
ほしいです。$	jKVGID
ほど	ZGD?SV
ほど、	[HKGPU
ほど、そ	dHJLLV
ほど。	]QTHND
ほど。$	]QTHND
ほどの	YGSDKN
ほぼ	_IHAFW
ほぼ一	aMGEJU
ほぼ一致	aMGEJU
ほぼ同	_KIFJT
ほぼ同じ	]KFBGX
ぼ	ZIDU=L
ぼ一	aMGEJU
ぼ一致	aMGEJU
ぼ一致し	aMGEJU
ぼ同	_KIFJT
ぼ同じ	]KFBGX
まあ	[KDMKQ
まあ、	aLGJJS
まさ	\\GEWPG
まさに	]IHSUG
まし	U@CVMS
ました	WACWNR
ました!	jLF[KI
ました!$	jLF[KI
ました$	dC>JMT
ました?	gWCJKJ
ました?$	gWCJKJ
ました_	YICBXI
ました、	XIBJMR
ました。	VCITMQ
ました。$	VCITMQ
ましたか	r^:@@?
ましたか$	jXCGHB
ましたか?$	nWEFFJ
ましたか。$	kYADED
ましたが	\\H?QEM
ましたね	jIG\\FE
ましたね!$	bMLWHM
ましたね$	cKIVIJ
ましたね。$	bMLVII
まして。	cTGLOM
まして。$	cTGLOM
ましょ	iG\\FEC
ましょう	iG\\FEC
ましょう$	kD_FCD
ましょう。$	dKVILG
ます	UANMLO
ます$	aBLILP
ます(0	\\IUGNK
ます?	_VELGM
ます?$	_VELGM
ます_(	aLKJVL
ます、	WGLDSN
ます、確	YKNHDR
ますか	iPQ=IA
ますか$	`RKCJF
ますか?	dLQIMG
ますか?$	dLQIMG
ますか。	dPN?FD
ますか。$	dPN?FD
ますが	\\PJ@AO
ますが、	\\OKBAN
ますで	YGSERG
ますでし	YGSERG
ますと	aJTJLJ
ますと幸	`GXIKJ
ますね	]KDPT@
ますね$	]KFWNH
ますね。	]LIKSE
ますね。$	]LIKSE
ますの	bKGLYH
ますので	bKGLYH
ますわ	^KKQRI
ませ	WKR;CM
ませま	cOFIZH
ません	XKR;CM
ません$	`KL6AS
ませんか	eJXFIH
ませんか$	hIXJEK
ませんか?$	`POJ=K
ませんか。$	fGWINI
ませんが	`KHHHV
ませんでした$	]SD=IM
またま	YMJDDS
まだ	XGH=SR
まだで	^QGJRL
まだです	^QGJRL
まだと	bKUKLJ
まだ必	cTIOMM
まだ必要	cTIOMM
まだ浅	]MUFMK
まだ浅い	]MUFMK
まったく	cLIHKT
まで	UJ;XMH
まで$	]JHERQ
まで)	dMHJUK
まで。	^HCAIV
まで。$	^HCAIV
までお	aJIWHK
までした!$	fJIVIM
までした$	`D?VDP
までした。$	YPN>TK
まです	YDUTCH
まです$	XKUQDL
まです。	[FRNTH
まです。$	[FRNTH
までに	^IDI\\D
までに、	ZKJKEV
まで書	ZHVKOH
まで率	aOJWOK
まで率直	aOJWOK
まで読	]JOVIF
まで追	cIIXLH
まと	XGKUCH
まとします$	aKCBGV
まとま	[IKVHB
まとまっ	[IKVHB
まとめ	\\HNKN?
まとめあ	]NLDLD
まとめお	`LFYGO
まとめた	[IZDGI
まとめて	ZJEQTL
まとめで	WLYFEE
まとめは	`JWFKI
まとめま	_JXOJO
ままだ	\\KUKLJ
ままだと	bKUKLJ
ままで	^LR7LN
ままでし	^LIFUP
ままでした。$	]JIIVP
ままです	YFY>KK
ままです$	\\KVBIM
ままです。$	YESFWJ
ままとします$	aKCBGV
まめ	bLJXHI
まり	UJLBMP
まりま	WLHEOR
まりまし	XM=BTM
まりました$	`IH>OS
まりました。$	UN>DOL
まれ	ZSEEHN
み$	fGCAEX
み。	ZLLMTF
み。$	ZLLMTF
みて	\\MOKWI
みて、	bODHYH
みで	XHJ=KU
みでし	YT@LGR
みでした	[NFLHR
みでしょ	bVEOJK
みです	YHJ@LT
みです$	cKJDIT
みです。	`HODNQ
みです。$	`HODNQ
みですか	eTGIHK
みで防	aKVJIL
みで防ぐ	`MUIHM
みと	[MKOHR
みな	ZOBZGL
みに	]NLFCO
みの側	bMZFMH
みの側だ	`OXJOK
みま	VP>D[H
みまし	\\NGIHP
みました	\\NGIHP
みました。$	[GK?KV
みます	_MBA\\B
みます$	gKDBZF
みます。	_MHEXD
みます。$	_MHEXD
みますか	cUEOMO
みますか。$	aUEOMO
みますね	cMLHTK
みません。$	XQICNN
みや	^KQJFD
みやす	^KQJFD
みやすい	\\IMSKJ
みやすか	`KSLKI
みん	^MHWMQ
みんな	^MHWMQ
み化	`MTFJL
み取	\\RNILI
み応	bJDXHI
み応え	bJDXHI
み手	\\NQHII
み手に	]PW@HC
み方	XIEVNN
み終	]KFSIO
み終え	]KFSIO
み終えて	cKGXJI
み込	_KDJ\\K
む	W>QI@Q
む$	aKECGW
む人	ZGLTKG
め、	YMDMEW
め。	ZNEPFR
め。$	ZNEPFR
めあ	]NLDLD
めあり	]NLDLD
めありが	]NLDLD
めお	`LFYGO
めお疲	`LFYGO
めお疲れ	`LFYGO
めず	eJD^KH
めずに	eJD^KH
めた	ZUPECA
めたⓝ	eOOXKO
めたⓝさ	eOOXKO
めたい	]MTDEG
めたいで	`JYDHL
めたの	\\SPGHI
めたので	cTJLOO
めたほ	[POGMH
めたほう	[POGMH
めた方	]MXKOO
めた方が	]MXKOO
めち	bLIUKL
めちゃ	bLIUKL
めちゃく	bLIUKL
めっ	cLIUKJ
めっち	cLIUKJ
めっちゃ	cLIUKJ
めて	VIBSSL
めて、	_LHYKH
めてい	UR<WHO
めていた	XHDWMM
めていま	YUBHHP
めてくだ	ZGLPRK
めてください$	_IOESF
めての	_LHMKQ
めても	ZJHFVO
めてもら	\\JIGVL
めて助	`LJXMM
めて助か	`LJXMM
めて見	]JEQJP
めて見ま	]JEQJP
めに	[SNCEK
めにど	dUFFJJ
めにどう	bTHLMM
めは	`JWFKI
めました。$	bMQPJK
めましょ	`HXLIM
めます	]LN<UF
めます$	YIPBRG
めます。	[PKDSH
めます。$	[PKDSH
められま	bKUHJJ
める	[NSBAE
め共	\\JCDQN
め共有	\\JCDQN
め共有で	\\JCDQN
も$	bLUIIK
も、	YPLLEU
も。	\\H]BHE
も。$	\\H]BHE
もあり	WJIPES
もありが	cGF\\ID
もありま	YMINGS
もある	YQJBHR
もあると	ZMKCIS
もいいで	aGGOXO
もう	YL]=CH
もうち	WLWEDK
もう一	WQE:LP
もう少	bJYBHB
もう少し	bJYBHB
もか	]RGYGJ
もかか	]RGYGJ
もかかわ	fLJYGL
もこの	XKHHDT
もし	[OJKFO
もしい	cLFXKI
もしいで	aJIYJJ
もしれ	ZOFDIR
もしれま	ZOFDIR
もしれません$	]HNHLP
もそ	[ML?BS
もその	ZILECT
もそも	fWHOOO
もっ	\\GZGJI
もっと	ZHYFJI
もっと具	_IULLM
もな	[JLQCR
もの	VK<DEY
もので	WO@JFS
ものです	XIEQKQ
ものです$	eIC?KV
ものですか。$	hUILJO
ものですね。$	aJGFJU
ものと	cLFHJU
もほ	_KLDGT
もほぼ	cLJEGT
もほぼ同	aLHEGU
もら	eGQLTB
もらい	\\LEUOH
もらいま	\\MEUOH
もらいます$	bLHHVJ
もらう	_HSFUI
もらう。	aLFHUM
もらう。$	aLFHUM
もらえ	dMQAPG
もらえま	aHNJQJ
もらえますか$	XHNHQK
もらえる	^NSBQJ
もらっ	fHHGWJ
もらって	fHHGWJ
もり	[QBDTS
もりを	dMHFVG
もりをお	cOHJUK
もれ	\\NUHIJ
も一つ	aIULLK
も一致	\\JMIQP
も一致し	\\JMIQP
も丁	fJE[GH
も丁寧	fJE[GH
も丁寧で	dKJVJK
も似	_OFBGV
も似た	_OFBGV
も入	bKXFFG
も入れ	fKXFFG
も入れて	aMSKKL
も入れま	bG]GFK
も全	aUFOOM
も出	WQIGAS
も出て	YOJGDS
も分	]LJVEI
も分か	]LJVEI
も分かり	^LIWFI
も去	cLIHKT
も去年	cLIHKT
も去年ま	cLIHKT
も合	cLKKGS
も同	XQLIAO
も同じ	XTJICL
も同じで	YGN=PT
も含	\\VBUCK
も安	bMFYJH
も安心	bMFYJH
も当日	aMLLOW
も影	_TIJMM
も影響	_TIJMM
も影響あ	aVFOOO
も必	dWDOMO
も必要	dWDOMO
も必要で	aUFOMO
も文	cMFVMM
も書	\\FTEMP
も書い	[IOIMQ
も書いて	cH[DFH
も最初	]QI@KU
も最初は	cLGCMW
も期	_LUGHL
も期限	_LUGHL
も検	YKPMFN
も楽	cMLSLL
も楽で	cMLSLL
も楽でし	cMLSLL
も楽でした。$	cMLSLL
も欲	`IZGGH
も欲し	`IZGGH
も欲しい	`IZGGH
も残	YHOFGQ
も残し	`IXJHE
も残して	`IXJHE
も残っ	cLGIKU
も残って	cLGIKU
も流	eLGYOJ
も流れ	eLGYOJ
も流れが	eLGYOJ
も添	`LUJFJ
も理	bJHWMI
も理解	bJHWMI
も理解で	bJHWMI
も良	]LIUJL
も良い	^MJVJH
も見	\\S:SBW
も見て	\\NDJLU
も見てい	\\NDKLT
も見や	bMHUKL
も見やす	bMHUKL
も触	]FY@HM
も触れ	eH[FGG
も触れて	bIYJHH
も言	[GKGJP
も言及	cLWIJF
も言及す	bLUIKG
も読	ZPGOFC
も読み	`PEVKG
も読みや	_PGVLJ
も読む	`IXGJG
も責	fLKTLK
も責め	fLKTLK
も貼	\\JWBGS
も貼っ	\\JWBGS
も貼って	\\JWBGS
も載	cKUIGK
も載せ	cKUIGK
も載せて	bIYDIH
ゃあ	aIGEWH
ゃいます	aUFOOO
ゃく	bLIUKL
ゃくち	bLIUKL
ゃくちゃ	bLIUKL
ゃな	YEPIDO
ゃなく	]F]EGI
ゃなくて	]F]EGI
ゃん	cLFYKJ
ゃんと	cLFYKJ
や	[HPPU>
やか	`KGXJG
やかで	dKGXJI
やす	`JVLKD
やすい	]LLOOH
やすい!	cKIWHL
やすい!$	cKIWHL
やすいか	`IXGKI
やすいで	ZPQ=QP
やすいです$	YGMTCG
やすいです。$	ZQR9SQ
やすいと	bMXFIE
やすいの	^E\\EHF
やすいポ	aLHWMG
やすか	eHOSDC
やすかっ	eHOSDC
やすく	[MOQFA
やすくて	aLC\\JM
やすくな	YHSNFC
やすさ	cKJZMM
やっ	aQ<OUB
やって	_SAHZE
やってお	gKLIXF
やっても	aLGJTO
やっと	dJGEWH
やっとき	cLJFUI
やり	`J?;^D
やりま	dIA<_@
やりまし	aUHOOM
やります	nI@<_@
やります!$	bLKEVK
やります$	hLGDXG
やります。$	jLHIVF
やる	WQI@RJ
やるの	_F\\FJD
ゅ	`HFZGH
ゆ	YJWNDG
ょ	_QN9?P
ょう	`RHHAQ
ょう$	`MWEC>
ょう?	[LTIGL
ょう?$	[LTIGL
ょう。	\\ONDEP
ょう。$	\\ONDEP
ょうか	hQMGKD
ょうか$	`OOHKC
ょうか?	fSGLLL
ょうか?$	fSGLLL
ょうか、	jSDKLL
ょうか。	dQLHME
ょうか。$	dQLHME
ょうね$	bRLIMI
ょっ	XOUHCF
ょっと	XOUHCF
よい	_NVEJK
よいか	_PTGHH
よいかと	bLYHJJ
よいかも	`LVKMI
よいと	]LTFKP
よいと思	eMZIMF
よう	WPOPEK
ようで	]QT8KK
ようです	\\NU8KL
ようです$	[FQ@IP
ようです。$	YPUANI
ように	XPPNEK
ようにし	_PS>CE
ように見	]QVIIE
よか	YNGKFR
よかっ	YNGKFR
よかった	YNGKFR
よく	^S8\\<F
よくま	YINSJE
よくまと	YINSJE
よく分	ZQBHJQ
よく分か	ZQBHJQ
よさ	^IMCIP
よさそ	^IMCIP
よさそう	^IMCIP
よさそう$	`KWKJG
よね?	\\TBLNM
よね?$	\\TBLNM
よね。	ZPCCTP
よね。$	ZPCCTP
より	ZDJ@?W
よりも	_LOCKR
より感	bLHWHL
より感謝	bLHWHL
より格	bLJVMJ
より格段	bLJVMJ
よろ	[MKCWH
よろし	[MKCWH
よろしく	\\MHEXH
ら0時	XRHGOY
らⓣ	cJEFWI
らⓣⓜ	cJEFWI
ら、	^QJOJC
らい	ZGCQNM
らいでし	cUGLOI
らいです	_JFXLK
らいです。$	eHFXLK
らいに	bLTJJK
らいま	\\MEUOH
らいまし	aOB_GG
らいました。$	aOB_GG
らいます	]MFTOH
らいます$	bLHHVJ
らう	_HSFUI
らう。	aLFHUM
らう。$	aLFHUM
らえ	dMQAPG
らえま	aHNJQJ
らえます	`DPDRH
らえますか$	XHNHQK
らえますか。$	^FTGOJ
らえませ	^PHLQM
らえる	^NSBQJ
らえると	]NSBPJ
らが	]UNHJF
らが先	`VEOOO
らが先で	`VEOOO
らが正	]UHOMM
らが正し	]UHOMM
らこ	]H>MVM
らここ	fMJIUH
らここに	fMJIUH
らし	bFIVAK
らしい	cGJVCI
らしい$	eMB_JD
らしい。	eKHWJK
らしい。$	eKHWJK
らしいで	kJ>`JH
らしいです$	eLGWKI
らしいです。$	fIA^EF
らしいと	cMD[MG
らしいの	`LWGJH
らしいチ	aOHZOJ
らしい判	`MIXMJ
らしか	eLLSLK
らしかっ	eLLSLK
らす	ZLOEFS
らすみ	_QEIJP
らすみま	_QEIJP
らず	]OHS@K
らせ	XJRQKB
らっ	[JFMWH
らって	fHHGWJ
らってい	dHHGWM
らで	YOEJRK
らでし	dXCGJI
らでしょ	cXCGJI
らです$	cIGDKU
らですか	eTHOMO
らで用	aMGOXJ
らで用意	aMGOXJ
らと	cSLOOO
らど	YIQGFO
らどう	YIQGFO
らどうだ	`JVHKK
らどうで	`IXKLH
らどうな	aRLLMI
らな	XPIBIQ
らない	XOL?IO
らない$	bRMDIG
らない。	cWEAGF
らない。$	cWEAGF
らないです$	ZQMGJF
らないの	_E^LIG
らなか	\\OBCIT
らなかっ	\\OBCIT
らなく	`JHVNG
らなくて	`JHVNG
らに	WLMRCL
らの	VKF?IX
らは	WEMJEU
られ	XEMU<T
られな	ZRRJJG
られま	YATSBR
られまし	_IDZIH
られました$	aICYIH
られます	ZFZ?CQ
られますか?$	`IXKFM
られる	]QGGKR
ら入	ZTTJHD
ら入っ	]TGNHK
ら変	^NGFIT
ら変わ	^NGFIT
ら変わっ	^NGFIT
ら始	YNREFI
ら確	cMLJTK
ら確認	cMLJTK
ら確認し	cMLJTK
ら私	`KFCZN
ら私が	eLHCZH
ら良	_MWHLH
ら良さ	_MWHLH
ら良さそ	_MWHLH
ら見	WPQKFH
り	SM9OCV
り$	\\HEHHV
り、	WGLGDV
りあ	YOGHCU
りがた	aFG]BF
りがたい	`GGZDG
りがたか	cMHWKI
りがとう!$	dMKWML
りがとう。$	jKHZGE
りす	YIPTGE
りすぎ	YIPTGE
りすぎか	_KWGIH
りそ	ZRUAHF
りそう	ZRUAHF
りそうで	XPTGIF
りそうです。$	`HTKLL
りた	_R@SGL
りたい	aS@SIJ
りたい。	[VDJKK
りたい。$	[VDJKK
りたいで	eUBRJK
りたいです$	cWFAMH
りたいです。$	dSCRJK
りだ	ZJEPHQ
りで	UIADNS
りでし	XFLMJT
りでした	XFLMJT
りです	ZDCEOR
りです$	bLHEJT
りですね	]KHIXE
りな	[PUDRG
りないの	aTHOOO
りなの	WOSCSG
りなので	WOSCSG
りに	YLKV?E
りにく	bKUHLK
りにくい	bKUHLK
りに思	bMFXLI
りに思い	bMFXLI
りの	XKBBEY
りました!$	eLIVLL
りました$	dF=FLV
りましたか?$	iSIJJL
りましたか。$	aSJJLH
ります!	bLKEVK
ります!$	bLKEVK
りますか	ib3=AF
りますか$	gWBHKI
りますか?$	l_:H=L
りますか。$	hY@FGK
りますが	^NQFCQ
りますね	^LOGRI
りますよ	[RELRM
りませ	YOM>FL
りません	YOM>FL
りません$	[PPCGM
りません。$	YEOCKO
りませんか$	_H[OFH
りませんか。$	`JTLLO
りも	\\JRCIR
りや	[MIOQI
りやす	[MIOQI
りやすか	eKEZEH
りやすさ	aKJWMM
りをお	dOHJUK
りをお願	dOHJUK
り出	cKIVJJ
り分	jJFZGG
り分け	jJFZGG
り分けの	eMKSLM
り強	fJGZFI
り強い	cKHWIJ
り強い調	aKKVIK
り当	cMIKUL
り当て	cMIKUL
り感	bLHWHL
り感謝	bLHWHL
り戻し、	]KGYIJ
り替えて	XENHNN
り替わ	bUGOOM
り替わら	bUGOOM
り格	bLJVMJ
り格段	bLJVMJ
り格段に	bLJVMJ
り次	gJEHZF
り次第	gJEHZF
り直	UR>FOJ
り直した	ZQEOFO
り直しま	\\JMHPO
り組	bKG[JF
り組み	bKG[JF
り込	[MGKNR
り込み	^QAGWP
り返	]GJ[AF
り返り	^GI[CF
る	TLI>FO
る$	\\BKGJN
る(	bJEFYF
る?	]SHKQL
る?$	]SHKQL
る、	WKKPSH
る。	\\HLYM@
る。$	\\HLYM@
るか	ZLVBGE
るか、	bHXDJL
ることに	\\JEEOR
ることは	`LEGHU
ることを	]NRDHH
るた	[SESHL
るため	]UFOIJ
ると	WH[@KG
ると、	]MPQHM
ると、次	`KYFJH
るとこ	`MERVH
るところ	`MERVH
るとは	XGKJLT
ると助	[MTANJ
ると助か	[MTANJ
ると嬉	\\NVEMH
ると嬉し	\\NVEMH
ると思	ZMU@NM
ると思い	]LW@KL
ると思います$	bK\\FKC
ると良	`LVGLK
ると読み	`LYHJK
るに	]QGHLQ
るの	ZHVJCM
るのか	[LHGFR
るのか知	aUFGOL
るのが	\\IRNIL
るのがい	cKD[KI
るのが良	\\KOTHF
るので	]IUGHL
るので、	YHQCOI
るので。	[JUCKL
るので。$	[JUCKL
るのでし	dU>CGP
るのです	aVFOKM
るのは	`NNP@K
るのはど	[PNHIF
るはずで	]OSGLL
るはずです。$	cMTGLL
るべ	fK\\DHE
るべき	fK\\DHE
るべきか	bLVHKJ
るべきだ	bM^BJG
るほ	ZHMBMU
るほう	bM]CJC
るほうが	bM]CJC
るほど	ZHMCMU
るほど、	[HKGPU
るほど。	]QTHND
るほど。$	]QTHND
るもので	\\SHHIL
るよう	WQJUEK
るように	XQLPGM
るわ	[HEBTN
るん	aTHGHM
るんで	cSHFIN
るんでし	cQLLLK
るんです	aVEEIN
るんですか?$	cVFIMO
るチ	\\LDURL
る予定で	ZQIKSG
る件	YODGOO
る判	\\HIUHK
る判断	\\HIUHK
る前の話です$	aMEFKU
る対応	aIIYKH
る対応で	aIIYKH
る形	_IYEFH
る形に	cKVGHJ
る方がい	cTJOOM
る時刻	dLIJTK
る時刻は	cLJJTK
る根	aUFLML
る根拠	aUFLML
る案	]IWJBM
る気	]OOHDL
る気が	]OOHDL
る気がし	]OOHDL
る気がします$	cKUJKJ
る範	cVGOOO
る範囲	cVGOOO
る範囲で	cVGOOO
れ	UKPXCD
れ、う	XMLOGQ
れ、うち	XMLOGQ
れい	eKG[HF
れいで	bMJTLJ
れいです	bMJTLJ
れがあ	YKTAFM
れがあり	YKTAFM
れく	dUDLKM
れくら	dUDLKM
れくらい	dUDLKM
れさ	bNLLOG
れさま	bNLLOG
れさまで	bNLLOG
れさまでした$	cEA^EE
れた	ZQHRCJ
れたⓝ	mMKUKL
れたⓝさ	mMKUKL
れたい	bIZBIH
れたい。	aLVELK
れたい。$	aLVELK
れたいで	bJXBKI
れたいです$	`LUFLK
れたこ	_KETGS
れたこと	_KETGS
れたの	^QELER
れたのが	fKGXLJ
れたので	_WEGBK
れたも	VN?NJQ
れたもの	VN?NJQ
れたら	aUGFMG
れた人	ZQCVJG
れた理	bVEGLO
れた理由	bVEGLO
れだ	YFYNGD
れだけ	ZIQQHH
れだと	ZI\\FMH
れっ	cSACFQ
れって	iWDJIH
れて	VGUUAH
れてあ	fMIVKH
れてあり	fMIVKH
れてい	bLJQ;L
れていた	[SANDQ
れていて	]IGYHI
れていま	]ISIBL
れています$	YHV9AM
れています。$	[KMNGN
れていません$	\\HTGJL
れている	^Q=LFV
れてお	[HMGTM
れておき	_IMEWI
れておく	`KYHKH
れてく	YGRINE
れてくだ	YGSCNF
れてください$	`IWHIJ
れてほ	cKVGJJ
れてほし	cKVGJJ
れてま	[JWEKI
れてます	`LVEKI
れても	cKXEHO
れてもら	cKXEHO
れて出	WGIMMM
れて出ま	WGIMMM
れて出ました$	aKH@GV
れで	WG>?G]
れです	cYAOJO
れですか	aUGOJO
れと	jZ?FFH
れとも	pYACFI
れの	cJDHYI
れはⓝ	WQC?ON
れはⓝ様	ZQEEBS
れはど	aUGLHM
れはどの	aUGLHM
れは想	\\MBAET
れは想定	\\MBAET
れば	WJTBMT
れば、	YMQKEP
れば。	XPDLSR
れば。$	XPDLSR
れば知	cTILOO
れば知り	cTILOO
れまし	WDL[@H
れました	WGG[AI
れました$	\\H?TDO
れましょ	gIXIKI
れましょう$	cLSKLK
れましょう。$	cG\\FHI
れます	]GSBMN
れます$	cKDDZF
れます。	XJNDMP
れます。$	XJNDMP
れますか	YHYHFJ
れますか?$	`IXKFM
れませ	\\OJGAL
れません	\\OJGAL
れません$	ZHOGKP
れませんか。$	`MXOJL
れまで	cMGLVO
れも	YJLEGR
れる	YEGP>O
れると	cJ\\>DF
れるの	YRRGCD
れるべ	aOVJLF
れるべき	aOVJLF
れる判	\\HIUHK
れる判断	\\HIUHK
れる前	XJFKDU
れる形	aKWIJJ
れる案	`LVOKM
れを	YLXMFH
れ以	ZHAQHQ
れ以上	ZHAQHQ
れ様	^LPMPH
れ様で	^LPMPH
れ様でし	aLIWCI
れ様でした$	`HDZFI
れ様です	^NR@SK
れ様です。$	^NR@SK
ろ、	XJHKDR
ろう	YQMH?N
ろうか	]MSFII
ろうと思	aMLLIQ
ろが	`MHVLJ
ろし	[MKCWH
ろしく	\\MHEXH
ろです	VJG>XK
わ$	^JGEVI
わ。	\\JHNTJ
わ。$	\\JHNTJ
わか	WXBDNM
わかっ	cXBLGO
わかって	bVDLIO
わから	ZSDFNM
わからな	[UEGGM
わからない$	fTFJKJ
わからない。$	bVECGH
わかりま	^W=@GM
わかりません$	bTHHKI
わかりや	^PNJSB
わず	cLGYEH
わせ件	XGVCPE
わせ件数	XGVCPE
わた	\\LGJTK
わたし	\\LGJTK
わたしが	cMILSK
わった	\\PIVS?
わったら	iJGHZE
わって	XI@PEW
わってい	[HDGHW
わってき	]JEYLG
わな	]I[AFK
わない	\\K]BFD
わないの	ZTGOTL
わらず	gKFZFJ
わらせ	XJRQGE
わらせた	aLFWIJ
わらな	XKQEOL
わりま	\\ONIDP
わりまし	ZJJIJT
わります	YQKLFP
わります。$	YPLLFP
わる	[PHHRG
われ	\\PHOEQ
われた	dTGKOO
われま	[IKPFP
われまし	\\JMPGO
われました$	ZKF@GY
われました。$	aLNTGK
を	W?`CX?
を$	_JXFHI
を0	^HWEOE
を0日	]MFSUK
を、	YIKSQH
を。	\\HRWFG
を。$	\\HRWFG
をあ	_JD\\GF
をあり	_JD\\GF
をありが	_JD\\GF
をお	eKU;JD
をお願	eDWBIG
をお願い	eDWBIG
をこ	cKAL]H
をここ	aMDOYJ
をここに	fMGOWL
をこの	dLGJWK
をご	\\WCDLH
をしてい	YGJHKU
をそ	XFZMFD
をその	XHWQHF
をそのま	[IXCJH
をと	YLPFER
をもら	bKIMTJ
を一	]GVIKN
を一つ	ZI[NPF
を二	`JVKKK
を今	dMEEXH
を仕組	`MTFJL
を仕組み	`MTFJL
を付	^EWCBO
を付け	]GTCDO
を付けて	\\LVJIG
を付ける	`JXEKH
を付録	_HZLIO
を付録に	_HZLIO
を伺	cUFEGH
を伺い	cUFEHH
を伺いた	cUFEHH
を作	]KCH]A
を作っ	_LFHXG
を作って	_LFHXG
を作り直	]LHZGH
を作成	eKHKVI
を作成し	cLJITK
を使	cSHKLK
を使わ	gVEOOL
を使わな	gVEOOL
を依	eMLHSL
を依頼	eMLHSL
を依頼し	dOKKRG
を先	ZLZGEH
を先に	ZMXJFH
を先に書	_LYDFH
を入	[BXGJH
を入れ	[BXGJH
を入れた	YRQIJG
を入れて	[ITEM@
を入れま	]IVILJ
を入れる	]ELOML
を入れ替	`KZGHH
を全	]PEM\\C
を再	cMFGWK
を冒	`JYGMK
を冒頭	`JYGMK
を冒頭に	`JYGMK
を出	]GKKUC
を出し	]HHNVF
を出して	aIELXH
を出しま	`JLAPJ
を出します。$	fOGJWJ
を出す	\\LQFSG
を分	`LXCHF
を分け	`LXCHF
を切って	_LKLSJ
を取	]J:N_C
を取っ	[G?Q\\D
を取って	[J?QXD
を受けた	[RFPIM
を増	cMUJHJ
を増や	cMUJHJ
を増やす	cMUJHJ
を変	YSOAJJ
を変え	YSOAJJ
を変えた	ZQPDLG
を外	aJUGJH
を実施	`OHIWG
を実施し	`OHIWG
を感	\\KBXCK
を感じ	\\KBXCK
を感じま	\\KBXCK
を持	XOBNEV
を指	[UCDDO
を指し	YPHFHR
を挙	]K?KWG
を挙げ	]K?KWG
を揃	`KUIKL
を揃え	`KUIKL
を提	bJWIIL
を提案	bJWIIL
を教	jWCHEK
を教え	jWCHEK
を教えて	jWCHEK
を明記	`KWGKL
を明記し	`KWGKL
を更	^JEBPN
を更新	^JEBPN
を更新し	\\JIGNO
を書	^BWAR?
を書い	[EO9UC
を書いて	ZEN;UC
を書き	^GZEMH
を書きま	ZIOESJ
を検	`KUHMI
を検討	dMTIKK
を検討し	aJ[EIH
を決めて	bLKJVK
を消	UPIPBQ
を消し	UPIPBQ
を疑	[PBPQK
を直	\\GUGMF
を直し	[GUGMF
を直して	XGXDIE
を直しま	dLDGZE
を直します$	bMGJVG
を直します。$	`MHJVI
を知	]RCMFO
を知っ	]PGKKS
を知って	]PGKKS
を知ら	fKIVJI
を知らな	fKIVJI
を知り	aRIGIN
を知りた	dTFHJK
を確	ZKHATX
を確認	ZKHATX
を確認し	[G=ASX
を続	`OFVLJ
を続け	`OFVLJ
を続けて	cMJVLM
を聞かせ	aTGIGJ
を自	]IWRGF
を自動	cJXJFG
を自動化	cJWJHF
を荒	aMF[OI
を行	aOJLWL
を表	^LHSFQ
を表し	cLGWHI
を表しま	iKHWHI
を表します$	eMJUJK
を表します。$	fMHVIJ
を見つ	cMHUKK
を見つけ	cMHUKK
を見て	[OCOQN
を見てい	XMAEMS
を見ても	YHGLVQ
を見ると	]VFFMO
を見直	ZJRERF
を見直し	ZJTFNI
を見直す	dMJHVK
を言え	`JXFMH
を言えば	`JXFMH
を設	]GM@ZD
を設定	eJEDZG
を設定し	dKIGVI
を説	YXBOAM
を説明	YXBOAM
を説明し	YXBOAM
を誰	\\QLGJM
を調	^IJLVM
を調べ	dKFLVM
を調べて	cLHOWO
を貼	YGRELQ
を貼っ	[HUKGP
を貼って	[HUKGP
を貼る	dLIIUJ
を貼る$	bMJKSJ
を足	\\KU<LC
を足し	]EY@LG
を足した	[KXEJI
を足して	]GTFQI
を足す	YPNFPG
を載	_C\\JIK
を載せ	_C\\JIK
を載せて	\\HVJJK
を載せら	`IXKFM
を追	XETHMM
を追加	]GSCTH
を追加(	bMGKUL
を追加し	\\JQEPI
を追加で	]JWOEM
を追記	^HZCGD
を追記し	]IZDGE
を送	eIEZGH
を送り	eIEZGH
を送りた	bKIVKK
を通	YQCIPO
を選	bUGOOM
を選ん	gUGLOM
を選んだ	gUGLOM
を閉	cLHLWI
を閉じ	cLHLWI
ん!	eLGXJG
ん!$	eLGXJG
ん$	YINICS
ん:	cKIJTI
ん?	_ZERMO
ん?$	dZEOMO
ん_	aJJFVH
ん、	]O@DUG
ん、_	cULIGL
ん、あ	lMLVII
ん、あり	lMLUJI
ん、お	[MFUQM
ん、こ	YQN@ME
ん、こち	aJGOWO
ん、今	cMJGUJ
ん、図	`LFOWO
ん、図の	`LFOWO
ん、復	`LEJVO
ん、復元	`LEJVO
ん、深	aJHYGK
ん、深夜	aJHYGK
ん。	WDLNFM
ん。$	WDLNFM
んか	aKTHJL
んか$	hIXJEK
んか?	`POJ=K
んか?$	`POJ=K
んか。	fGWINI
んか。$	fGWINI
んが	ZKH<MW
んが、	_KHHHV
んがベ	`OJHXJ
んがベン	`OJHXJ
んが指	YLPFER
んが指揮	YLPFER
んが起	aOLFWI
んが起票	aOLFWI
んだ	]SAUAC
んで	YU6KBQ
んでいて	^IGZIF
んでくだ	YHEXNJ
んでし	ZVDL?L
んでした	YTIH@M
んでした$	]SD;EO
んでしたっけ$	cRKKLM
んでしょ	kVFHKE
んでしょう。$	cVHKKE
んです	_P?DFR
んですか	iSDNHK
んですか$	hXEJHG
んですか?$	mWEFGL
んですかね$	aUJIKK
んですね	[HHGKV
んですね。$	ZHIMKT
んですよ	ZRFHNP
んと	YKAGRL
んと効	bMLVMM
んと効い	bMLVMM
んど	WGJCRP
んなに	cKHXGI
んに	eG=L_@
んにお	aMGNTJ
んにお願	gMGEUK
んにア	bOJGVK
んに感	fMLRLM
んに感謝	fMLRLM
んに拍	gLKWGL
んに拍手	gLKWGL
んに敬	bOOZGO
んに敬意	bOOZGO
んの	bIH^BD
んのお	gMLSKL
んのおか	gMLSKL
んの対	eLJUIK
んの対応	eLJUIK
んの粘	cKFWJL
んの粘り	cKFWJL
んま	]MLSJK
んよ	aMKDXH
ァイ	ZJKXIH
ァイン	eLEXHI
ァインプ	eLEXHI
アウ	[MMAOK
アウト	ZMMANK
アウトは	]VTKII
アカ	\\OFLTG
アカウ	\\OFLTG
アカウン	\\OFLTG
アクシ	`JRGSG
アクショ	`JRGSG
アサ	dJDHVJ
アサイ	dJDHVJ
アサイン	dJDHVJ
アッ	_MDOSO
アップ	_MDOSO
アップは	cVHHJI
アー	dIGHUJ
ィ	XLBMSO
イの	[MS>RC
イは	YLAEHW
イア	XG@PMO
イス	cKHXGG
イスで	cKHXJE
イスです	aLGULF
イト	ZHRIHP
イトル	dJUIJJ
イブ	]LAAPV
イプ	bLIJVK
イプラ	bLIJVK
イプライ	bLIJVK
イポ	`IWGKI
イミ	bVEJML
イミン	bVEJML
イミング	bVEJML
イムア	ZMMANK
イムアウ	ZMMANK
イムラ	]LNK>G
イムライ	]LNK>G
インし	aJEHVJ
インで	[IQOFJ
インの時	`MVOOO
インデ	]SEOTM
インデッ	]SEOTM
インフ	]IDTMJ
インフラ	]IDTMJ
インプ	eLEXHI
インプレ	eLEXHI
イ込	`UFLHO
イ込み	`UFLHO
ウェイ	^IPJRJ
ウェイの	dLKJTJ
ウト	ZMMANK
ウトは	]VTKII
ウン	\\OFLTG
ウント	\\OFLTG
ウントの	eKILUH
ェイの	dLKJTJ
ェッ	WTG;JI
ェック	YTG;GK
ェットは	cTGOOO
エ	WQCIKF
ォロ	`IFOUH
ォロー	`IFOUH
ォローを	aMHOVO
オン	YMLOCQ
オンコ	XMLODQ
オンコー	XMLODQ
カ	XLFYO@
カウ	\\OFLTG
カウン	\\OFLTG
カウント	\\OFLTG
カバ	]IOVFH
カーを	`MSEMJ
カーを入	`MSEMJ
キュ	XLHSQE
キュリ	_LIKTK
キュリテ	_LIKTK
キュー	XKNTGE
キーマ	_HZLKM
クも	cLUGKH
クを	XDMLKO
クを付	bGXHJM
クを付け	bGXHJM
クア	]NHQNO
クアッ	]NHQNO
クアップ	]NHQNO
クシ	`IWEQC
クショ	`IWEQC
クション	`JUFSE
クス	YS>@OP
クロ	aJEAOO
クログ	cJIFXH
クログに	cJIFXH
ク切	YLTDNE
ク切れ	YLTDNE
グか	\\KIGRQ
グから	\\KIGRQ
グで	[QEGLT
グに	\\IHDWL
グに積	aKEIVI
グに積み	aKEIVI
グの使	cIEUKL
グの使い	cIEUKL
グの詳	bH\\FJH
グの詳細	bH\\FJH
グは	[QGFDR
グはど	aTGLIL
グッ	cKHWIH
グッジ	cKHWIH
グッジョ	cKHWIH
グラフを	WGLMPN
ケ	ZNIEOP
ケッ	^KLKPI
ケット	^KLKPI
ケット_	XITQEP
ケットに	dLJGUI
ケットは	ZSHHDU
ケットを	jLJKTJ
ケット切	eJDEYF
ケン	]PPGKG
ケンス	]PPGKG
ケンス図	]PPGKG
ゲ	ZHJHRP
ゲー	ZHJHRP
ゲート	^IPJRJ
ゲートウ	^IPJRJ
コマンド	ZLYACF
コメ	\\IB=HZ
コメン	\\IB=HZ
コメント	\\IB=HZ
コール	XMLODQ
サイ	]JAEUK
サイン	dJDHVJ
サインし	aJEHVJ
ザ	ZQHDMM
ザー	ZQHDMM
ザー数	aUGOGM
シナ	fKHFVJ
シナリ	fKHFVJ
シナリオ	fKHFVJ
シュを	cVELOJ
ショ	VGT:MM
ション:	bLFHWJ
ションに	`JXBJI
ションは	XWNHJG
ションも	_KXOJO
シー	WOKFRG
シーケ	]PPGKG
シーケン	]PPGKG
ジで	cVEOKO
ジの	VKWMQD
ジド	cTHLML
ジョブ	VIFPRD
ジョン	ZMLBGR
ジョンで	YU>LKN
ス	SASARH
スで	UIRBAH
スです	[KWHGK
スは	YJT?MI
スイ	YGHIGV
スキーマ	_HZLKM
スク	WIO=RL
スタで	WEJKJQ
スタは	YIDEOP
ステー	XMDDQP
スト	WGGDWJ
ストは	YLQCQH
ストア	WNTFOE
ストモ	]HJOFL
ストモー	]HJOFL
ストレ	aKHJVJ
ストレー	aKHJVJ
スプ	aNEHWI
スプリ	`NDJVI
スプリン	gLEJVI
スペ	WLWEJF
スペー	WLWEJF
スム	aLJVIJ
スムー	aLJVIJ
スムーズ	aLJVIJ
スレ	XDDOIT
スレッ	XDDOIT
スレッド	XDDOIT
ス名	`JVFIJ
ス図	]PPGKG
ス図を	`MTJLK
セキ	_LIKTK
セキュ	_LIKTK
セキュリ	_LIKTK
セス	XDDISQ
セスが	YHILQN
セン	[MFFHR
センタ	[MFFGR
センター	[MFFGR
セー	WOFNCQ
セール	ZLGNFQ
ゼ	XKOQEQ
ゼロ	XKOQEQ
ゾル	ZHLJOR
ゾルバ	ZHLJOR
タで	WEJKJQ
タの	YUCAIM
タは	ZJCAOQ
タイ	YKROEE
タイト	dJUIJJ
タイトル	dJUIJJ
タイポ	`IWGKI
タイミ	bVEJML
タイミン	bVEJML
タイムア	ZMMANK
タイムラ	]LNK>G
タス	YJI=XF
タスク	dHBAZG
ダに	eOJJUG
ダの	aIHLHU
ダーに	`GJETL
ダーに問	bLEEWI
ダーへ	aJJFWG
ダーへの	aJJFWG
チは	`VFOKL
チェ	YTG;GK
チェッ	YTG;GK
チェック	YTG;GK
チケ	_KNJPJ
チケッ	_KNJPJ
チケット	_KNJPJ
チャの	[HBHXQ
チャッ	ZIDNOR
チャット	ZIDNOR
チー	XIGYNG
チーム	XIGYNG
チームに	]MITLI
チームの	\\PB]DD
チームワ	bLGXKK
ックア	]NHQNO
ックアッ	]NHQNO
ックス	\\SEOTM
ックロ	cJIFXH
ックログ	cJIFXH
ッシュを	cVELOJ
ッジ	cKHWIH
ッジョ	cKHWIH
ッジョブ	cKHWIH
ッチは	`VFOKL
ット	WGEKSO
ット_	XITQEP
ットに	\\OLGRI
ットにし	^JMGRI
ットは	`XAEAU
ットを	jLJKTJ
ットを切	eLKLSJ
ット切	_ICDYI
ット切り	bKGHVH
ッド	YBFNMT
ッドに	eMCKXM
ップは	cVHHJI
テス	ZINDUI
テスト	ZINDUI
テナ	ZRKDKQ
テナン	ZRKDKQ
テムで	cKHWKI
テムです	bKHWKI
テンプ	\\ISEQI
テンプレ	\\ISEQI
テー	ZNCAQR
デッ	]SEOTM
デック	]SEOTM
デックス	]SEOTM
データの	YTGBCM
ト	UA>ZWJ
ト_	XITQEP
トでし	ZF@LLN
トでした	ZF@LLN
トに	\\JL?SN
トにし	YLSDPI
トにしま	]MOERH
トの方	]NNNGH
トの設	`MFGWJ
トの設定	`MFGWJ
トの追加	aOIFXO
トは	XQI?IO
トは何	cVEOKO
トを	\\GLGVF
トを切	eLKLSJ
トを切っ	eLKLSJ
トを見	]JEFRN
トを追	^KKJUL
トを追加	^KKJUL
トア	WNTFOE
トウ	^IPJRJ
トウェ	^IPJRJ
トウェイ	^IPJRJ
トモ	]HJOFL
トモー	]HJOFL
トモーテ	]HJOFL
トラ	WQD?IP
トライ	XTD@IO
トライ込	`UFLHO
トル	dJUIJJ
トレ	cMFHVK
トレー	aKHJVJ
トレージ	aKHJVJ
ト切	_ICDYI
ト切り	bKGHVH
ト切りま	bKGHVH
ドに	]N?RVI
ドの	YIXJFH
ドへ	aOKOUM
ドラ	\\MHFSP
ドライブ	]MGGSP
ナイ	iKHXGG
ナイス	iKHXGG
ナイスで	cKHXJE
ナリオ	fKHFVJ
ナン	ZRKDKQ
ネー	cTHLML
ネージ	cTHLML
ネージド	cTHLML
バ	WOBHMP
バッ	ZQCKQM
バック	YKHMSP
バックを	^IPTHM
バックア	]NHQNO
バックロ	cJIFXH
バッチ	XQDLNL
バーで	ZGBBMV
バージ	[SKCFM
バージョ	[SKCFM
パ	VS;QOK
パイプ	bLIJVK
パイプラ	bLIJVK
パッ	\\SGJSK
パッチ	\\SGJSK
ビス名	`JVFIJ
ビューし	XIFCXM
ビューは	cMHJTK
ビュー済	bKGGHU
フに	`LXGIH
フの縦	_TOGKM
フの縦軸	_TOGKM
フを	WGLMPN
フを取	aMHEXH
ファイ	ZJKXIH
ファイン	eLEXHI
フェ	XSAUKE
フォ	\\FKKUP
フォロ	`IFOUH
フォロー	`IFOUH
フラグ	VPENCQ
フル	[KECHW
フローロ	aLGLTM
ブラ	ZJCPDP
プは	cVHHJI
プライン	bLIJVK
プリ	YL?EVT
プリカ	YODHSR
プリン	gLEJVI
プリント	gLEJVI
プレ	ZJIZHC
プレー	]KLYED
プレー$	`JGYIH
ベンダの	aIHLHU
ページで	bTGOMO
ボ	ZFOOPE
ボー	YHSTGG
ボードの	YITKKJ
ボードへ	aOKOUM
ポス	]HJOFL
ポスト	]HJOFL
ポストモ	]HJOFL
ポータ	WPJBIS
マ	VNJMCO
マネ	cTHLML
マネー	cTHLML
マネージ	cTHLML
マンド	ZLYACF
マー	YPIQGQ
ミス	\\F[EGH
ミスで	aF[FGH
ミン	bVEJML
ミング	bVEJML
ムだ	ZMCUGQ
ムで	WJGWPE
ムです	fKE\\IE
ムですね	dKHZIG
ムでも	ZFPLJO
ムでも去	cLIHKT
ムと	[KFDTM
ムに	[MGTRG
ムに敬	aMJWIM
ムに敬意	aMJWIM
ムの担	aWCOEM
ムの担当	aWCOEM
ムは	_NGYKF
ムア	ZMLDNP
ムアウ	ZMMANK
ムアウト	ZMMANK
ムラ	]LNK>G
ムライ	]LNK>G
ムライン	]LNK>G
ムワ	bLGXKK
ムワー	bLGXKK
ムワーク	bLGXKK
ムー	aLJVIJ
ムーズ	aLJVIJ
メン	ZH@HFW
メント	[IB=HZ
メントは	^IFFFX
モー	ZMHJFP
モーテ	]HJOFL
モーテム	]HJOFL
ャの	[HBHXQ
ャッ	VJ<JHY
ャット	ZIDNOR
ュを	cVELOJ
ュリ	_LIKTK
ュリテ	_LIKTK
ュリティ	_LIKTK
ューし	XIFCXM
ューしま	ZIFCXM
ューは	\\JMFRL
ュー済	bKGGHU
ュー済み	bKGGHU
ユ	ZQHDMM
ユー	ZQHDMM
ユーザ	ZQHDMM
ユーザー	ZQHDMM
ョブ	VIFPRD
ョン	XIM<QP
ョン:	bLFHWJ
ョンに	[IY@GG
ョンは	ZPPGEM
ョンも	_KXOJO
ライブ	\\LAAOW
ライン	WLNI@G
ライ込	`UFLHO
ライ込み	`UFLHO
ラグ	VPENCQ
ラスタで	WEJKJQ
ラスタは	YIDEOP
ラフの縦	_TOGKM
ラフを	WGLMPN
ラフを取	aMHEXH
ラン	YM@=HT
ラーは	WVCANN
ラートは	XRMAEM
リ	T>XCIO
リの	[JCFKV
リオ	fKHFVJ
リス	WKP>MQ
リスト	ZLTDQB
リゾ	ZHLJOR
リゾル	ZHLJOR
リゾルバ	ZHLJOR
リテ	`LIKTK
リティ	_LIKTK
リト	XTD@IO
リトラ	XTD@IO
リトライ	XTD@IO
リハ	bUHLKO
リリ	VRT<HJ
リリー	VRT<HJ
リリース	UQT<HJ
リン	aE[DJH
リンク	`E\\EEI
リンクが	`MYHFH
リンクも	bLUGKH
リンクを	[GYEDQ
リンク切	YLTDNE
リント	gLEJVI
リントで	dLKKSK
ルが0	aLHFGT
ルでし	YRFFIT
ルと	^KMQII
ルに	ULT?GM
ルは	ZT?AGR
ルも	ZHMMJP
ルを	XRGCTD
ルー	YGUEOJ
ルール	XGVENJ
レッ	YBFNMT
レッド	YBFNMT
レッドに	eMCKXM
レプ	XOBFQU
レプリ	XOBFQU
レプリカ	YODHSR
レポ	aIFHKU
レポー	aIFHKU
レポート	aIFHKU
レー	WHI\\FG
レー$	`JGYIH
レージ	aKHJVJ
ログか	\\KIGRQ
ログから	\\KIGRQ
ログに	^IHDWM
ログに積	aKEIVI
ログの使	aJGYGH
ログの詳	bH\\FJH
ログは	ZQKFDS
ログはど	aTGLIL
ログを	XHLOTG
ロー	ZNCHGT
ローを	aMHOVO
ローをお	aMHOVO
ロールバ	[XIROM
ローロ	aLGLTM
ローログ	aLGLTM
ン:	dKDGYH
ンし	cJCFWI
ンしま	bKFFVI
ンの時	`MVOOO
ンの時刻	`MVOOO
ンの順	`MUGLM
ンの順番	`MUGLM
ンは	[ONCBQ
ンも	_KXOJO
ンを	YTMIDE
ンク	`E[CEK
ンクが	`MYHFH
ンクも	bLUGKH
ンクを	[GYEDQ
ンクを付	bGXHJM
ンク切	YLTDNE
ンク切れ	YLTDNE
ングで	aUIJMK
ンコ	XMLODQ
ンコー	XMLODQ
ンコール	XMLODQ
ンス	YPPCII
ンス図	]PPGKG
ンス図を	`MTJLK
ンタ	\\LDBFT
ンター	\\LDBFT
ンダの	aIHLHU
ンダーに	`GJETL
ンダーの	VP>JPR
ンダーへ	aJJFWG
ンデ	]SEOTM
ンデッ	]SEOTM
ンデック	]SEOTM
ント	VK9VOK
ントの	YJEOUM
ントは	ZGDMHV
ンド	ZLYACF
ンフ	]IDTMJ
ンフラ	]IDTMJ
ンプ	YLOTHF
ンプレ	XLOTIG
ンプレー	\\LPTGG
ンポ	_HZHKJ
ンポー	_HZHKJ
ー!	aMHVKJ
ー!$	aMHVKJ
ー$	[FAMCS
ーが出ま	YIPMLM
ーが出ました$	cKJAGU
ーし	XIFCXM
ーしま	ZIFCXM
ーしまし	^IIEAU
ーしました。$	\\IIFDT
ーです	XL@WEI
ーです$	^HEUGL
ーに	XKSARL
ーに問	bLEEWI
ーに問い	bLEEWI
ーは	XS>CNQ
ーへ	]MHDVF
ーへの	]MHDVF
ーを	WOS;PH
ーをお	cMEOXO
ーをお願	cMEOXO
ーを入	`LTGJJ
ーを入れ	`LTGJJ
ーん	dLGEGV
ーん、	cLGFGT
ーカーを	`MSEMJ
ーク	VP<RRL
ーケ	YPPGKG
ーケン	]PPGKG
ーケンス	]PPGKG
ーザ	ZQHDMM
ーザー	ZQHDMM
ーザー数	aUGOGM
ージ	YMF>PR
ージで	bTGOMO
ージの	VKWMQD
ージド	cTHLML
ージョ	ZMLBGR
ージョン	ZMLBGR
ースで	ZRDEEP
ーズ	ZLERIS
ータの	YTGBCM
ーター	WOR@FN
ーテ	XJINCM
ーテム	]HJOFL
ーテムで	cKHWKI
ートに	WFHAOO
ートの設	`MFGWJ
ートは	XRMAEM
ートも	VCECQS
ートを	YHROKK
ートウ	^IPJRJ
ートウェ	^IPJRJ
ードの	XHWJHI
ードへ	aOKOUM
ーバーで	ZGBBMV
ービス名	`JVFIJ
ーマ	ZLWLKM
ームです	cKHZIG
ームでも	ZFPLJO
ームに	]MITLI
ームに敬	aMJWIM
ームの	ZPB]EB
ームワ	bLGXKK
ームワー	bLGXKK
ールでし	YRFFIT
ールに	XPSBKD
ールは	ZNEAGT
ールを	WQEEUF
ーロ	aLGLTM
ーログ	aLGLTM
ー数	aUGOGM
ー済	bKGGHU
ー済み	bKGGHU
一し	fLVFJG
一して	aKUJIL
一してく	`MVLLM
一つ	YLTFFK
一つに	^IWHJJ
一を	aKZDEK
一をお	`MVHHO
一をお願	`MVHHO
一同	eMLSLK
一報	YU=[UM
一度	WOAPSN
一文	bKVLFG
一晩	fKH[HH
一晩で	fKH[HH
一次	[RGOGK
一気	bLKSLL
一気に	bLKSLL
一点	YRQGHH
一緒	]LKHSL
一緒に	cLKHSL
一致	`IIEMS
一致し	aIJFMR
一致して	aJMHRP
一致しま	aLEBIT
一致します。$	aMIHHT
一行	^F]FJG
一言	[GNZME
一言。	cKGWKH
一言。$	cKGWKH
丁	cFE\\FB
丁寧	cFE\\FB
丁寧で	aHLUIG
丁寧な	`KEXKG
丁寧な説	aKJXJG
丁寧に	cMJTMM
丁寧に書	aOFYOM
丈	ZQKEIO
丈夫	ZQKEIO
丈夫で	YJKALO
丈夫です	YJKALO
丈夫です。$	[KK@OM
三	WELU>N
三つ	ZIQIEQ
三年	\\MLUMG
上、	\\JLCNR
上、共	aLEJMW
上、共有	aLEJMW
上げた	]QIXKJ
上げて	]MFOUL
上で	ZLQCIO
上です。	[LDERN
上です。$	[LDERN
上の	ZECNBT
上手	`KFYFH
上手で	eIDXGJ
上手です	cKGTKL
上限	ZKLEQH
上限が	aIXKML
上限がな	aIXKML
上限に	ZIQ?NP
上限の	]MFKYR
上限は0	YGETDP
上限を	XLP@TD
上限緩	dKIHVJ
上限緩和	dKIHVJ
下	XGPHMN
下が	iLG[FJ
下がり	hLH[FJ
下がりま	hLH[FJ
下がります$	bKGXIL
下がります。$	eMLVLL
下げ	ZJS@MN
下げた	`KVGJJ
下げる	^IQLRL
下書	^LDJXJ
下書き	^LDJXJ
不在	`OIIWI
不要	YNSAEI
世	_QJWIJ
並	]IZKI@
並び	cKWALG
並べ	ZMTKLD
中	VK;L]J
中0	ZHL=NP
中、	`NGZHI
中、本	aMIXJK
中、本当	aMIXJK
中。	aOIGXI
中。$	aOIGXI
中でし	YANOGM
中でした	YANOGM
中でした$	gF<;C\\
中でした。$	WFPTMB
中です	aLCB]@
中です$	bMDD[C
中です。	cIGEWH
中です。$	cIGEWH
中に	]JCLPR
中にお	cOJOTM
中にお願	cOJOTM
中には	aKJIGT
中の	ZNIUIP
丸	YFNVFI
主	[IUJIJ
主系	[OHDQP
主語	hEZFGG
主語が	cHZHIK
主語がな	`IZJKG
乱	YUFJTD
了	[FH;LV
了$	`KGFHU
了し	YMDINT
了したら	aOFOWM
了の	\\IRGVH
了条	`MUILJ
了条件	`MUILJ
了解	aHC?OT
了解、	dKIFWH
了解し	[MCCJR
了解しま	[MCCJR
了解で	]JGFNS
了解です	]JGFNS
了解です。$	`JIDRM
予	aOP@UL
予定	`P?BSO
予定で	]OEEXG
予定です	\\NFEXH
予定です。$	dLLLSH
予算	ZRAGNT
予約	cJGJWG
予防	cI\\FDC
予防の	]OTHFI
予防策	aJWGHH
予防策が	aJWGHH
事	WFH\\AH
事!	aOKXMJ
事!$	aOKXMJ
事。	bKHWJJ
事。$	bKHWJJ
事で	mHC^FE
事でし	jJJXGH
事でした	jJJXGH
事でした$	eKIWIJ
事でした。$	hLKUJK
事です	hKFXII
事です。	fFH[FH
事です。$	fFH[FH
事な	[IQRLJ
事実	\\LWKGI
事実と	\\MXGIH
事実に	`JVIMI
事情	eVFLOL
事情が	dTHOOM
事情があ	cTHOOM
事象は	bLKCMS
事項	\\IGCOS
二	VOV3DJ
二つ	[MT9AQ
二つの	[VMFGG
二人で	]KNFUN
二段	bJVKJJ
二段階	bJVKJJ
二段階の	aJWLJL
二重	\\Q<BUL
二重に	\\JEGWN
二重に飛	aMFLTM
交換	ZQ=P\\I
京	ZN@HFT
京だ	\\PEJKR
京だけ	\\PEJKR
人	UNNS=M
人い	cTFLMM
人いま	bTGLMM
人います	aTGLMM
人に	]FVOLJ
人は	YSO>@K
人名	fIXIHI
人名が	bJVJLJ
人名は	aKWLKI
人的	[LOEJQ
人的に	[LMEJR
人的には	\\JNFKR
今	WI2KZS
今か	dMLFWJ
今から	dMLFWJ
今は	VMJF>R
今ま	_LFRSF
今まで	eLJVIJ
今までで	cLJVIJ
今も	bWCDGN
今回	VJ@UDT
今回と	aMFJMU
今回とは	aMFJMU
今回の件	XQHKNR
今後	ZLXBIG
今日	bMGIVH
今日の	]MELTL
今日中	jMIJTK
今日中に	jMIJTK
今月	eMJDVI
今朝	aMHHHV
今週	bMJIQP
仕事	iHD_DA
仕事で	cHJZHF
仕事です	`IJXJH
仕切	aLJFUJ
仕切り	aLJFUJ
仕切りま	aLJFUJ
仕組みで	\\KWJIK
仕組みの	ZQQLLH
仕組み化	`MTFJL
他に	cTHLKM
付	VLNR:K
付き	_JNRHI
付け	VFGUJQ
付けて	YJUMHG
付ける	bF[EHH
付で	bJVKGI
付に	_KXLKO
付を	XRPNEO
付を入	bKUJIL
付を入れ	bKUJIL
付与	cUILOO
付録	YCPNFR
付録に	XGKMGR
付録に書	aMGFIU
以上	]GAJJU
以上、	`KGDKU
以上、共	aLEJMW
以上です。$	[LDERN
以上の	ZHEUGM
以前	XJS>GQ
以前は	ZKTBGO
以降	VMG@LT
以降、	aMLLKS
仮	XHMWFK
仮説	\\HMWFK
件	VMD@KQ
件、	YIMDRO
件、i	dMKHUJ
件で	YIOCLN
件でし	ZLDJKU
件でした	[IFMGT
件は	[MDNLQ
件は私	aMHGYF
件は私が	aMHGYF
件数	[KCFVL
件数の	ZICEPP
件数の確	dKHLUM
件数を	[ISGVF
任	XC?NWG
任せ	ZECFZD
任せて	^ECIYB
任せてく	dED@ZE
伏	eIWGIJ
伏せ	eIWGIJ
休	XJ7V@P
休み	XMCLFS
休みで	[MDKFS
休みでし	[NFLHR
休日に	aLJVGL
休日にも	aLJVGL
会	WICQSN
会で	\\QCHVE
会は	ZIFESM
会場	aJJITH
会社	[IDNHP
会議	WGLPPN
会議中でした$	`JGDIU
伝	^JTTGE
伝え	_IFYFP
伝わ	\\JTPHD
伝わっ	]IBYOG
伝わって	]IBYOG
伝わり	]LTOIJ
伝わりま	\\LSQIK
伝わります。$	[LSPJI
伺	bXBBGM
伺い	fWDCHF
伺いた	eUFEHH
伺いたい	cTGHJK
似	YHITFP
位	^M[BAE
位が	\\QSEIK
位置	_LXKOM
低	]L\\?IF
低い	_MZCJH
佐	cKGFVJ
佐藤	aJJHTI
体	ZMVN;G
体と	bMSFLL
体とし	bMSFLL
体として	bMSFLL
体的	]OTCFF
体的な	[THFJH
体的に	\\IYGII
体的に何	_SIHMJ
体的に書	bJVLKM
何	fXBM>A
何か	dTGLLL
何が足	aTHOOO
何が足り	aTHOOO
何で	iVEHII
何でし	eUGHKI
何でしょ	cUGJKJ
何です	eSJOOM
何ですか	eSJOOM
何を	_RP=DC
何を指	_WBHFI
何を指し	cSHLJM
何人い	bSIOOO
何台	dUFKKI
何回	dVEJMM
何日	bSJEMM
何秒	aWDOIM
余	ZGVAGM
余談	fKHJIU
余談で	eLIKKS
余談です	eLIKKS
作	YHAA`J
作っ	\\KIETK
作った	YKMBJR
作って	]LFIXF
作って、	cLKISK
作ってい	]KEGZJ
作ってく	aMGYHK
作り	]O;>WF
作りま	`ID?WI
作ります	eKFEUK
作ります。$	cLHGSL
作り直	ZS?HNJ
作成	jF?A]D
作成し	dKHHTK
作成しま	cLJITK
作業を	dLGKVJ
併	ZEXELI
併記	bG[HFK
併記し	aHZIGK
併記して	aHZIGK
使	WSCWHF
使い	^KFYIH
使い方	hKFYIH
使い方が	hKFYIH
使える	\\PBJWK
使っ	[RGMFN
使った	dTHLOM
使って	XQIMFN
使ってい	YPJMFN
使わ	]TLMGO
使わな	]QVEHE
使わない	]QVEHE
使われ	_VDEKS
例	]EZBKL
例が	YJYCIJ
例で	]KINHS
例で話	ZFJLNI
例で話し	ZFJLNI
例の	aJFEWJ
例を	cE\\IFK
例外	dRKKKJ
依	bHKFVN
依頼	jKJGUJ
依頼し	fMGKSE
依頼しま	fMGKSE
依頼しました$	`OOEYH
価	YPRJFM
便利	_IZDEH
係が	cWBGJG
保守	ZHBQIQ
信	\\O@NLT
信は	dUFLLM
修	YFG<YI
修正	`HI<WI
修正し	\\LICPP
修正して	`OILWH
修正しま	[LJCOQ
修正します$	bMGFWF
修正します。$	aMHLRJ
修正は	ZJEFKU
修正を	XNN@QE
修正をお	bJ\\FCL
修正済	cKGHEV
修正済み	cKGHEV
修正版	XHOBHN
俺	cJCBZH
倉	ZPDJRI
倉庫	ZPDJRI
個	ZISAMO
個人	_KS=HO
個人名	eIXIHI
個人名が	bJVJLJ
個人名は	aKWLKI
個人的	[LOEJQ
個人的に	[LMEJR
倍	]HEDFX
倍で	aIFFGV
候	`MPHTG
候補	`MPHTG
候補日	dOHOXO
値	ZJP9NQ
値で	XO>EKS
値でし	aVFLMJ
値でしょ	aVFLMJ
値です	XN?ELQ
値です$	`KGFHU
値ですか	eSHLLK
値な	`UHOOG
値なの	`UHOOG
値の	YRI?LQ
値は0	\\LFPHR
値は先	^JIDNS
偉	aJGZIF
停	^MK@JS
停止	^MKCKS
側だ	`OXJOK
側だと	`OXJOK
側の	WIC?MY
側は	YPDPHO
偶	WQIBHS
偶然	WQIBHS
備	YG?UYF
備し	bIFCXH
備して	bIFCXH
備してい	`JFCXH
僕	dIB@[F
僕が	jKGHWG
僕がや	aLGFXJ
僕が仕	aLFCXG
僕や	aLLDUK
僕やり	aLLDUK
僕やりま	aLLDUK
優	\\MHXDA
優先	[POLKE
優先度	YNTEMH
優先度は	]OOHUL
元	XFIBTS
元の	_J>=@\\
元テ	^IIKSO
元テス	^IIKSO
元テスト	^IIKSO
先	UMT8?N
先に	WJ\\EJG
先に書	_LYDFH
先ほ	XFPCMN
先ほど	XFPCMN
先ほどの	YGSEHN
先度	YNTEMH
先度は	]OOHUL
先方	ZLFETS
先月	YLMCHR
先月に	aMKIDS
先月にう	aMKIDS
先週	[OAIHT
先頭	`KVGIJ
光	eKIWHJ
光っ	eKIWHJ
光って	eKIWHJ
光ってま	aKIWHJ
入	VHZHDB
入っ	ZOGQCK
入って	ZOGQCK
入ってい	YOIMFM
入れ	ZEXDMH
入れた	[NTNHD
入れたい	`IYBIH
入れたいです$	`LUFLK
入れて	_KVFPF
入れてお	[KGEUF
入れてく	YGRINE
入れてほ	bLVIHJ
入れても	cKXEHO
入れま	]FUAT?
入れまし	cIWILH
入れましょう$	cLSKLK
入れます	gIDB[B
入れます$	cKDDZF
入れませ	bLWIFL
入れる	[DMJJT
入れると	`MVFJJ
入れるの	[QTJOG
入れるべ	`OUCLI
入れる形	aKWIJJ
入れる案	`LVOKM
全	SL:R@Z
全体	YHLTLH
全体と	bMSFLL
全体とし	bMSFLL
全員	[V?MCM
全角	`JZDGG
全部	WNBUHO
全部書い	aMGXIL
公式	cKHFJU
公表	ZSDFIS
公開さ	\\NHILS
公開され	\\NHILS
共	XHBPNR
共有	\\HCOOR
共有あ	aKKVJJ
共有あり	aKKVJJ
共有で	]IIFGQ
共有です	aJK=HQ
共有です。$	_JNDKN
共有ま	dLKKKR
共有まで	dLKKKR
共有まで。$	cLGHJS
共有ド	]MGGSP
共有ドラ	]MGGSP
具	ZMRGAO
具体	^OW?DC
具体的	]OTCFF
具体的な	[THFJH
具体的に	[IYHII
典は	ZTBHHT
内	TLK;EW
内向	[KLHGR
内向け	[KLHGR
内容	YIRHHR
内容が	[LUHLJ
内容で	[JEQIS
内容を	aOJIHU
内容を確	aOJIHU
内訳	fWDDHG
内訳が	eWDDHG
再	WKKBHO
再取	bOLLSK
再期	dLUIKJ
再期動	dLUIKJ
再期動_	dLUIKJ
再現	YB:ILW
再現し	YLCIGV
再現しま	[KCIEV
再現手	\\NHLTI
再現手順	\\NHLTI
再発す	aIVIHJ
再発する	aIVIHJ
再発防	\\KQLNF
再発防止	\\KQLNF
再起動し	\\QFDIP
再起動の	aUGOKO
再集	bMIHVJ
再集計	bMIHVJ
再集計し	bMIHVJ
冒	gKWHHI
冒頭	gKWHHI
冒頭に	eJWHJI
冷	aLFZIH
冷静	gLG[IG
冷静な	eLIVKJ
凍結期	`QGCHO
凍結期間	`QGCHO
凡	cMWFGI
凡例	cMWFGI
凡例が	`MVIHI
出し	^OCOU@
出して	aHBI[F
出して、	cMGOUM
出してお	hMLLSJ
出しても	fIFIXL
出しに	[LXHFI
出しは	_G\\OOL
出しま	bLLFRK
出します	kLKJTJ
出します$	dMKJSK
出します。$	hMKKSK
出しを	aLVIIK
出し方を	`VDJJO
出す	[PPJRF
出す$	cMCHZH
出た	[OCPOJ
出て	XO@KLO
出てい	VOANNN
出ていた	\\UEFLK
出ていて	[KF\\EJ
出ていま	XMFLOO
出てき	]GUQEH
出てきま	bIWKKI
出てくれ	`OHXKH
出で	]H]EEG
出でき	`KWHIK
出できる	_KXDIK
出ま	^HNOEM
出まし	^JOPHJ
出ました	^JOPHJ
出ました$	eIG;CX
出ました。$	[KPSKF
出典は	ZTBHHT
分か	dOLL@L
分かか	ZMR@HM
分から	ZMNEHL
分からない$	^OPJLI
分かり	aODR>L
分かりま	^REFEO
分かりや	_FI[CE
分が	\\JM=[A
分け	`F[RB?
分けて	^HYGGK
分けて書	]MSIKL
分けの	eMKSLM
分けま	bG[EGI
分けませ	`LXOLO
分ご	dLIVJJ
分ごと	dLIVJJ
分ごとの	bMKTML
分で	XEGVKR
分でした。$	YHCLNQ
分と	_RJKIL
分の	ZJCLLO
分の環	aLHJHT
分の環境	aLHJHT
分は	WFBKKU
分ほどで	VFKGQN
分も	WFMDHR
分を	WGOEQQ
分を見	aMLFMR
分析	]IN[BD
切って	]IKHTN
切ってお	fKCIZF
切りす	_KWGIH
切りすぎ	_KWGIH
切りま	bJCB[F
切りまし	_KECYG
切りました$	bLKGVI
切ります	dLGEWI
切り分	jJFZGG
切り分け	jJFZGG
切り替わ	bUGOOM
切れて	WMS@MJ
列	_IWNAJ
列が	[KXGHH
列の0	`IWLMM
列を	`JUILL
初	_LJSBP
初の	]ONPHN
初は	cLGCMW
初め	]IFPJP
初めて	]IFPJP
初めての	_LHMKQ
初めて見	`JGRJO
初出	`GWDJF
初出で	_HWEJH
初動	gG?bEB
初動が	aKFZIH
判	ZR?UBI
判断	bQAU<J
判断が	]MGXFF
判断し	\\SQCJI
判断した	^SNFOL
判断で	ZPIGDQ
判断でし	]JERFP
判断でした$	`IGZIG
判断でした。$	`IIYKJ
判断に	XQFFGR
判断の	ZLNNAJ
判断の理	^RLIHI
判断は	YQF\\OG
別	UBV>FR
別の	VGR?CS
別のチ	VNO@FT
別途	WNFIFR
別途話	WNFIFR
別途話し	WNFIFR
利	ZKMQPF
利用	YOKUQF
刻	WOR4GK
刻が	\\SXGJE
刻がu	ZUFGKH
刻がut	ZUFGKH
刻っ	cTHLLJ
刻って	cTHLLJ
刻になります$	`IFFIU
刻の	WNRCHO
刻は	[RHITG
削	ZHYCFH
削っ	dF[CGF
削って	dF[CGF
削除さ	ZIKJCT
削除され	ZIKJCT
削除で	`JWFGI
前	ULGL=S
前にも	VRH@GW
前のものです$	bIKGIT
前の話です$	cLDEJV
前は	ZIRGDP
前回	VJPK@K
前回と	\\VCJLR
前回の	WJSIAK
前回のア	bKHWIG
前回の障	XHKIIO
前回よ	bLJVMJ
前回より	bLJVMJ
割	]WSJJ>
割り当	cMIKUL
割り当て	cMIKUL
割名	bJVKHK
力	XJK\\AF
功	[RGRHF
功績	cLHYOJ
加	WBSFVE
加$	bKIITK
加(	dMGKUL
加え	[HSARI
加えて	ZIVEOG
加し	[FPERL
加したい	`ITEKK
加した監	aLKUJI
加して	\\LKHXJ
加してお	aOFLXG
加しま	ZIFFQO
加しました$	[JFBOP
加で	WGXTBL
加でき	_JWOEM
加できま	_JWOEM
加の	ZPFMPS
加わ	aLIVKK
加わっ	aLIVKK
助	bGR[@?
助か	bHLZE@
助かり	aJNWFB
助かりま	aJNVFC
助かりました$	gLIVJJ
助かります$	YHTMIF
助かります。$	\\NQNNI
助かる	ZHIVHF
助け	`GLWII
助けら	eJGWII
助けられ	eJGWII
効い	]PDXFL
効いて	_PE[FE
効いてい	gLFZKE
効か	_ROKOI
効かな	_ROKOI
効かなか	_ROKOI
効化	dIHLWH
効化し	aLGJVK
効果	ZMRMFJ
効果が	]MXKKF
効果の大	`LWOMM
効果は	YNBRFM
効果はあ	ZIERFM
勇	eLLTMK
勇気	eLLTMK
勇気が	cLLTMK
勇気が要	cLLTMK
勉	fLFXEJ
勉強	fLFXEJ
勉強に	hLFXEJ
勉強にな	hLFXEJ
動	ULXE7H
動$	cJWHII
動?	aUELIM
動?$	aUELIM
動_	`KWGIH
動_○	aKWGJH
動_○:	aKWGJH
動_正	cLVHJI
動_正:	cLVHJI
動。	`H\\DGH
動。$	`H\\DGH
動い	XRKLES
動いて	YRKLDS
動いてい	YQLIDS
動き	YRBVDM
動し	YPIK@Q
動しま	[MIRDP
動しまし	[MIRDP
動しました$	ZHEKFU
動しました。$	]PIXFG
動だ	_UEMDH
動だっ	]UFMDH
動だった	]UFMDH
動だと	aVJOOO
動で	YLXFBJ
動でした$	ZGQCIO
動です	cTELLM
動ですか	cTELLM
動で切	dUFKML
動で切り	dUFKML
動で止	[OTCHF
動に	aVEOOO
動の	YLSPFK
動中	ZJLCMN
動中で	ZJLCMN
動中でし	ZJLCMN
動中でした$	aLEHJT
動切	[PEKUL
動化	^FWCLN
動化で	cHWLLK
動化でき	cHWLLK
務	XMBIMT
務と	bKIKVK
務に	ZOABWK
務の	ZG?IQM
務の確	YHGMOI
務の確認	YHGMOI
勢	^FB[DL
勢が	`KIYJH
化	VAYLOC
化さ	ZRECEW
化され	ZRECEW
化されて	ZRECEW
化しま	ZGGEWJ
化す	`J[DMF
化すべ	_OXEMH
化すべき	_OXEMH
化で	fF[FJI
化でき	eFYLLK
化できな	cHYLKL
区	]KXCLF
区別	^MTFLF
午	^KFOSO
午後	]IEOTJ
午後に	]IEOTJ
午後に調	`MKDSL
半	TPJ8EU
半期	WDKJGS
単	XOXADI
単位	[PY>DG
単位が	[QSEJK
卸	iIGBXH
卸し	iIGBXH
原	YDNK<V
原因	\\FRK>R
原因で	YTOEEO
原因です	[RCILT
原因と	eFZFIF
原因とし	aKWLMM
原因の	[H[KFB
原因の節	dKVILI
原本	aJHDLT
去	VKTEBM
去に	_SJFJR
去年	YMSECM
去年に	YIXBGJ
去年ま	cLIHKT
去年まっ	cLIHKT
参	XIJPGR
参考	\\JMQBR
参考:	\\LHHIU
参考に	[FLVDH
参考にな	[FLVDH
参考ま	`IBPHQ
参考まで	`IBPHQ
参考まで。$	aJHIFV
参考情	bMJFLT
参考情報	bMJFLT
及	]LVHJI
及す	bLUIKG
及する	bLUIKG
及すると	`IZHHF
収ま	YMPJEQ
収まり	\\MNEER
収まりま	[MNEER
取っ	]JFQTQ
取って	\\ECGXO
取りま	dJEEZD
取ります	kJFEXF
取ります$	eLHEWJ
取ります。$	hLJJSK
取り組	bKG[JF
取り組み	bKG[JF
取り込	^QAGWP
取り込み	^QAGWP
取れ	\\RFLCN
取れません。$	`F\\OOM
取得	dMKLSM
受	WSFJDL
受けた	[RFPIM
受けま	]IERTH
受けます	fKGEZF
受けます。$	eLLGWK
口	WNNSDI
口の	YOGRIP
口のⓝ	eKHUKL
口のⓝさ	eKHUKL
古	VLQAKO
古いよ	`MXFKH
古いよう	`MXFKH
古いようです$	`MXFKH
句	]JYIGG
句点	bKYDGH
可	[KWEIE
可能	ZJXGFG
可能で	]IXFIG
台	]MR@LO
台と	ZTDIIN
台帳	[OGEOM
台帳の	aOLLUL
台本	aMFKWL
台風	bIGGKT
号	^IXBKE
号の	^MVIIH
号は	]P@HVI
合いま	WEULCF
合いませ	`IXHIH
合っ	^NOL=M
合って	]OLM@O
合ってい	[NMIDP
合です	YPDEHW
合ですか	aVIOHO
合の	]KJIIT
合わせ件	XGVCPE
合わな	[PPGJI
合わない	[PPGJI
同	YLFA<Z
同じ	YNHBFT
同じく	aKDEIV
同じで	YFKDMU
同じです	[KFGIU
同じ事	]EKJLR
同じ事象	]GKNLP
同じ原	^RGJLQ
同じ原因	^RGJLQ
同じ手	[SHCOX
同じ手順	[SHCOX
同じ構	YTDEFR
同じ構成	YTDEFR
同じ現	cJKJHU
同じ現象	cJKJHU
同じ警	aMKFMU
同じ警告	aMKFMU
同意	aIJ>AY
同意し	_KN@GU
同意しま	_KN@GU
同意します。$	^KPDFP
同意で	_KLDHT
同意です	_KLDHT
同感	WJAHNP
同感で	ZKDAQR
同感です	ZKDAQR
同日	aIHJOV
同時	\\MKIHU
同時刻	cMLLGU
名	[CUIFK
名が	gD]>IE
名が入	`IVIIJ
名が入っ	`IVIIJ
名は	`KPJIQ
名は伏	`LTKKI
名は伏せ	`LTKKI
名前	XGKGJS
名称	XGNCBQ
向け	\\HFIUJ
向けの	[IFJUH
含	YX@OFK
含ま	\\TGIII
含まれ	\\TGIII
含みますか。$	aUEOMO
含め	YT@WIE
含めて	]PDYFH
告	UI?OOO
告し	dJEFYF
告して	_MLRRJ
告してお	`OOOXH
告しま	gKFDXH
告します	gKFDXH
告します。$	dLHHXL
告で	WT@PFQ
告の	^KFIVL
告は	\\NHJCT
告書で	]JNUJL
告知は	aMJJHS
周知	WORAYD
周知だ	`MVHMJ
周知だけ	`MVHMJ
味	]TKUFI
味が	[SOFJI
味で	\\SDUIK
呼	[TIIGM
呼ば	[QODGO
呼ばれ	ZQODGO
呼び出	\\RFRJK
和	ZHYAQC
和ら	\\KSFPH
和らげ	\\KSFPH
問	ULA?LX
問で	dVDEMG
問です	cUGEMH
問です。	gTGHJJ
問です。$	gTGHJJ
問に	\\MMXML
問は	]GHGCW
問は解	ZGMMFS
問は解消	XGNOFQ
問題	^OF?HT
問題あ	ZJLGDT
問題あり	ZJLGDT
問題で	XLMCEQ
問題な	ZMGFNV
問題ない	_NHHHU
器	YMOOFO
四半	WDKJGS
四半期	WDKJGS
回し	VMXBNA
回と	YU@EKS
回とは	aMFJMU
回とは別	aMFJMU
回のア	bKHWIG
回のアク	bKHWIG
回の件	XREGMP
回の件と	^PGGKP
回よ	bLJVMJ
回より	bLJVMJ
回より格	bLJVMJ
回中	aLKIHS
回出てき	`IWKKI
回目	ZRBKPN
回答が	ZKAJMS
回答し	^LFLSM
回答しま	^LFLSM
回答します$	aLIIVG
回答は	]WELKH
回線	\\MGIKS
因	]IQK>R
因が	ZTNEII
因で	YTOEEO
因です	[RCILT
因ですか	cTHLMK
因と	fFZFIF
因とし	cKWLMM
因として	cKWLMM
因の	[H[KFB
因の節	eKVILI
因果	[VCTKL
囲	XMDPHR
囲が	ZPPFKH
囲で	_OHIJP
囲気	eMKTLJ
図	YHQYEE
図、最	aMKWML
図、最高	aMKWML
図が	[GQTFG
図があ	XLWDHJ
図がある	`LWDHJ
図に	ZKY?AF
図の差	_JLLRK
図の差し	_JLLRK
図は任	aJFEWK
図は任せ	aJFEWK
図も	_LROKJ
図も文	cMFVMM
図を	ZEVDMI
在	]PMBOO
在は全	\\LCIQR
地	[NKRGH
地味	eLIUKK
型	_OEEGR
埋	ZJN?TI
埋め	aGLCUJ
埋めて	^FSHQH
埋めま	aJHHUK
埋めます	aJHHUK
埋も	\\NUHIJ
埋もれ	\\NUHIJ
基準	^RLIJI
基準を	bUFKOM
基盤	ZPFGMP
基盤に	\\QEJHV
堂	aLIZHI
堂々	aLIZHI
堂々と	aLIZHI
報	VG<SPS
報:	YGEPCR
報で	\\JGRFO
報です	ZIHRFM
報値	ZPDDFR
報値で	YMFJIT
報共	^KPFEQ
報共有	^KPFEQ
報共有で	^KPFEQ
報共有です。$	^KPFEQ
報告	WH?QQN
報告し	jJECYF
報告して	eMLLRJ
報告しま	gKFDXH
報告します。$	dLHHXL
報告は	YSDFEX
報告書で	]JNUJL
場	WM>WUO
場で	\\OHWFO
場に	YKCOOP
場にいま	^MKHIR
場面	cKGXJI
場面で	cKGXJI
境では	ZM?LHU
境の	ZGSKRI
増や	dLUJHJ
増やす	dLUJHJ
声	]IFXRE
声か	`KKWHH
声かけ	`KKWHH
声かけが	`KKWHH
声を上	dMKYMM
声を上げ	dMKYMM
声を荒	aMF[OI
変え	\\MLEJQ
変えた	\\OPCKM
変えたほ	bLXIMH
変えた方	bMWEHH
変えても	`KVLIM
変えま	[MPEFR
変えませ	bH\\LIO
変えるこ	`MXIGL
変で	`HVDHJ
変わ	[P?IHV
変わっ	ZMGIEV
変わって	]NDIFV
変わらな	[HHCRS
変わり	`RIILN
変わりま	_RJILN
変わります。$	dQKLLM
変更	XPFARP
変更、	dMGLXJ
変更で	[MBEHT
変更のあ	aTGHHK
変更を	^TDKSG
夕	aKGJWH
夕方	aKGJWH
外し	_MUKEL
外して	\\MXGGH
外の	XSJNLF
多	\\LIWFN
多す	`JZGIH
多すぎ	`JZGIH
夜	ZSITEJ
夜の	ZOEOUQ
夜中	aMKWHJ
夜中に	\\QO\\GI
夜対	eMF[HK
夜対応	eMF[HK
夜通	eOLZJK
夜通し	eOLZJK
夜間	[VHMHG
夜間対	`KHYKK
夜間対応	`KHYKK
大き	[FINCR
大きい	\\IMFIQ
大丈	ZQKEIO
大丈夫	ZQKEIO
大丈夫で	YJKALO
大丈夫です。$	[KK@OM
大変	]MA^ED
天才	dLJUJJ
夫	ZQKEIO
夫で	YJKALO
夫です	YJKALO
夫です。	[KK@OM
夫です。$	[KK@OM
失われた	aRLOOO
失敗	ZMBMKU
失礼	ZJH@PP
失礼し	ZJH@PP
失礼しま	ZJH@PP
契約は	aMKKHS
契約は来	aMKKHS
好	_GI]FF
好き	gKHXKI
好きで	gKHWKI
好きです	gKHWKI
好きです。$	eKGXJL
妥	XHS@FR
妥当	XHS@FR
始ま	WKPFDI
始まっ	YMTEFJ
始まって	YMTEFJ
始まり	XLDNGN
始まりま	ZLBLIN
姿	eIE]HE
姿勢	dIE[HF
姿勢が	`KIYJH
嫌	aMJWML
嫌な	aMJWML
嬉	\\LQOHF
嬉し	\\LQOHF
嬉しい	\\MQLKG
嬉しいで	ZMNPMI
字?	bTGLIL
字?$	bTGLIL
字、	_IXFLH
字が	ZMZEBH
字で	ZNQGCL
字です	YNSCCM
字ですか	cUILFM
字にし	cHZGHJ
字にして	aJYHJI
字は速	^NFAGS
字は速報	^NFAGS
字を	_LJDSQ
字を出	cKHIUK
字を出し	cKHIUK
字を直	cLHHVH
字を直し	cLHHVH
字を直します$	aMJJTJ
存じ	[SLPFH
存じの	cTILOM
存じの方	cTILOM
存期間を	bLGKVM
学	\\NWDMB
学び	[HYHB?
学びが	aLFYIJ
学びに	]HQTGG
学びにな	_HJZGG
安心	^MOYIE
安心し	eJDYHI
安心して	cKFZJI
完了	VIMBJT
完了$	`KGFHU
完了し	[MCIPS
完了した	aOFOWM
完了条	`MUILJ
完了条件	`MUILJ
完璧	aIOUFC
完璧で	`KDYHG
完璧でし	dLJVIJ
定	WTB;PN
定が	ZPOCIM
定されて	_PJLLQ
定し	ZNRJTE
定しま	cKIGVI
定だ	bJGGIT
定で	]NK=WM
定でき	aMSLKI
定です	^QFFTO
定です。	^LIIPP
定です。$	^LIIPP
定ですか	hWCKFJ
定ですか?$	cVDLGI
定に詳	bTGKLM
定に詳し	bTGKLM
定の	XLCIPV
定の確	cJHOVO
定の確認	cJHOVO
定を	^QBDQM
定を見	aOJLVM
定を見直	aOJLVM
定例	^KGMKS
定例で	]KINHS
定例で話	ZFJLNI
定値です$	`KGFHU
定値は	[LATDR
定義	YSG:NE
宛	]MUITI
宝	cKHWKI
実と	\\MXGIH
実施し	ZNMBPJ
実施しま	[IMBQJ
実的	[ISFHP
実行す	_MVHMH
実行すべ	_MVHMH
実行で	aKTLLK
実行でき	aKTLLK
実際	[MVFGK
実際に	^OIFMP
実際には	\\LIFNP
客	_PTKFE
客か	[QDVKK
客から	[QDVKK
客からの	]QFSML
客へ	YMULJG
客への	YMULJG
客への連	bLTJLI
客名	`LVJHI
宣	dSIKMJ
宣言	dSIKMJ
害があ	[JNTHL
害の	]O>LRJ
害報	[OGEKV
害報告	[OGEKV
容	XHSDBU
容が	[LUHLJ
容で	[JEQIS
容を	aOJIHU
容を確	aOJIHU
容を確認	aOJIHU
容量	]JBEWO
宿	fKDFXF
宿題	fKDFXF
宿題:	cLGHVH
宿題:_	aLFJUH
寄	\\EMEMQ
寄りな	_LYGHH
寄りなの	_LYGHH
寧	cFE\\FB
寧で	aHLUIG
寧な	`KEXKG
寧な説	aKJXJG
寧な説明	aKJXJG
寧に	cMJTMM
寧に書	aOFYOM
寧に書か	aOFYOM
対応	WJ>VTI
対応、	_LERQH
対応あ	]HPNKD
対応あり	]HPNKD
対応い	ZKGJTG
対応いた	ZKGJTG
対応お願	aOHOWO
対応が	aEEZFM
対応し	[KKERM
対応しま	dME?UK
対応します$	iMIHXE
対応します。$	eJHHUJ
対応で	bFJ\\GD
対応でし	gFB^FE
対応でした$	cJIXHI
対応でした。$	dJHYLJ
対応の	XIWK?R
対応は	YIJDJW
対応をお	cOJOUO
対応済	YIGKDU
対応済み	YIGKDU
対策が	ZHWLEJ
対策だ	XLGCJU
対策だと	_LZEIK
対策では	_MVFLI
対策に	hMUHJI
対策にな	bJVJJJ
対策の	^QLJGO
対策の優	[GNQLK
対象	\\M??NT
対象は	dIJLTK
対象外	^MCADT
尊	eKGWIH
尊敬	eKGWIH
尊敬し	eKGWIH
尊敬しま	eKGWIH
尊敬します。$	bKG[DH
小	[IWJEL
小さく	]LSMKI
少	`GNAJV
少し	_IQ=HO
少し具	`KUKKL
少し具体	`KUKKL
少し短	eKWJKG
少し短く	aLTJGG
少し長	_MYDOH
少し長い	_MYDOH
尾	`KXEHH
局	\\KFVFK
届	XPEMCR
届い	WIFRFQ
届いた	[KKYMH
届いてい	XIFQFQ
履	]KHHOV
履歴	cKHHLV
崩	`JVGEK
崩れ	`JVGEK
崩れて	`JVGEK
差	ZNK>LR
差し	WPQ?NI
差し支	\\SIEIH
差し支え	\\SIEIH
差し替	]JT?MK
差し替え	]JT?MK
差は	aLHJHT
差分	XGH@UR
希	aKXEHG
希望	aKXEHG
希望で	_KZGFH
希望です	_KZGFH
帯	ZLDMKT
帯で	aLLEJS
帯は	_JFIMU
帰	bIKCUH
帳	ZNFDMP
帳の	aOLLUL
常	WIFPES
帽	jKHWIJ
帽で	iLIVJK
帽です	iLIVJK
帽です$	cJHXII
帽です。	fLKSLL
帽です。$	fLKSLL
平常	cMKJKR
平日	YU@DJO
年	YBNI=V
年0月	dMKKHS
年か	[IOLJQ
年から	[IOLJQ
年に	]FU<CO
年にも	YJUEIK
年に別	^LEEGV
年の	^FDIFW
年の0	_KJKGQ
年の0月	_KJKGQ
年の移	ZGFOMP
年ま	dLHHKU
年まっ	cLIHKT
年まった	cLIHKT
年前	YGNPEL
幸	eLTIKK
幸い	eLTIKK
幸いで	eLTIKK
幸いです	eLTIKK
広	YLEOMS
広報	\\KHPMR
序	`LWOKL
店舗	]JOLRL
度も	aREXJG
度を	\\MTLKH
度目の	cKFYHJ
庫	ZMEDVE
延は	bUGOKO
式の	[JEJNR
引	XQCDTK
引き	_OEEUI
引き取	lKHBXG
引き取り	kKHCWG
引き取ります$	dLJJTK
引き受	]KGFZF
引き受け	]KGFZF
引き続	[KDOTG
引き続き	[KDOTG
引を	bLHZGH
引を作	bLHZGH
引を作り	bLHZGH
引用	`MSJLI
弧	_IXEIH
弱	aIWDFJ
弱い	gI\\DFB
弱い$	]IZCFG
弱いと	`OVHMJ
弱いと思	`OVHMJ
強	`FG_@C
強い	[GNTDC
強い調	aKKVIK
強い調査	aKKVIK
強さ	dMJTLL
強に	hLFXEJ
強にな	hLFXEJ
強になり	hLFXEJ
当:	eHFDWJ
当_	aIDFWJ
当が	XJLAON
当し	`KHRVJ
当して	_JKCRO
当しても	eMIEUF
当しま	fLGEXH
当します	fLGEXH
当します。$	dMJJTK
当す	^NEIVI
当する	^NEIVI
当するこ	dKHIVI
当た	YKYCJH
当だ	WOLCCP
当て	^RAIWL
当に	`LAZHO
当にあ	hMKVGL
当にあり	hMKVGL
当にお	fLJUJJ
当にお疲	fLJUJJ
当にす	fMKTKK
当にすご	fMKTKK
当に助	gMLSLL
当に助か	gMLSLL
当に大	aLHWMH
当の	YHTKJK
当は私	cMDEZF
当は私で	cMDEZF
当を	ZGYEHG
当をお	eMDLYO
当をお願	eMDLYO
当方	[MBCJQ
当方の	]JEGGV
当日	ZKIL=S
当日の	[PDDBW
当日は	[KNLHP
当日は休	^IFMKS
当日は私	aMKLMT
当日中	bLKUHL
当日中に	bLKUHL
当時	XM@LKT
当時の	XNAPHT
当時は	ZHGKON
当番	XT?DTN
当番は	XIOBMO
当者名	`JTJKJ
当該	]IEFNQ
形	YCVFHK
形な	_MWGIF
形なら	_MWGIF
形に	gIXGGI
形にし	bKULIL
影	VPP?FM
影響	VPP?FM
影響が遅	WGIMMM
影響と	`HZGKI
影響な	YNBBFS
影響なし	ZNCBFS
影響の	XMVBMJ
影響の大	_JYJIG
影響の節	\\HZGGK
影響を受	\\TDPIK
影響件	YQOHLG
影響件数	YQOHLG
影響時	\\UIH@I
影響時間	\\UIH@I
影響範	YPRCFG
影響範囲	YPRCFG
影響額	cHTFKK
影響額の	cHTFKK
役	]UKTBD
役割	YTNQEH
役割名	bJVKHK
待ち	ZJABJW
待ちく	cJHFVI
待ちくだ	cJHFVI
待ちで	ZLIKGT
待ちです	ZLIKGT
待機	[VCLHL
待機系	[TFLIL
待機系の	YUCOUO
後、切	YOK>LR
後、切り	YOK>LR
後、連	YKIRFN
後、連絡	YKIRFN
後か	[OJSEM
後から	[OJSEM
後で	ZHF?SM
後に調	`MKDSL
後に調べ	`MKDSL
後ほ	dLGFWH
後ほど	dLGFWH
後ま	]KJYJH
後まで	]KJYJH
後知	`MYOML
後知恵	`MYOML
得し	YMEBLT
得しま	\\PJDGR
得しまし	bKLDJT
御	fKIUJL
御礼	fKIUJL
御礼を	cMKVLI
御礼を。	aOLZOK
御礼を。$	aOLZOK
復元テ	^IIKSO
復元テス	^IIKSO
復旧	XPTZBC
復旧で	]JFYIJ
復旧でし	bJEYII
復旧の判	cTGKOM
復旧ま	[IGZII
復旧まで	[IGZII
復旧中	eMKTLJ
復旧中の	cMKTLJ
復旧作	aTJLOO
復旧作業	aTJLOO
復旧時	`KXHLH
復旧時刻	`KXHLH
心	^LN]FA
心し	hJF[HH
心して	cKFZJI
心しま	fKHWJJ
心しまし	fKHWJJ
心しました。$	dJKWIG
心よ	dJGYFK
心より	dJGYFK
心より感	bLHWHL
必	YKW@CG
必要	YKVACG
必要で	YKXEHI
必要でし	aVEOMO
必要です	XLWEII
必要ですか?$	dZ?OJO
必要な	aUCRLJ
必要なの	cXFOOM
必要なん	dSJKLJ
忙し	ZJKKEQ
忙しい	ZJKKEQ
応	WL;XRF
応、	\\JBRNO
応あ	]HPNKD
応あり	]HPNKD
応ありが	]HPNKD
応い	ZKGJTG
応いた	ZKGJTG
応いただ	aLIWJJ
応え	bJDXHI
応お願	aOHOWO
応お願い	aOHOWO
応が	aEEZFM
応し	[KKERM
応してく	fMLSLM
応しま	dME?UK
応します	eMFC[C
応します$	iMIHXE
応します。$	eJHHUJ
応で	bFJ\\GD
応でし	gFB^FE
応でした	gFB^FE
応でした$	cJIXHI
応でした。$	dJHYLJ
応の	XIWK?R
応は	YIJDJW
応をお	cOJOUO
応をお願	cOJOUO
応済	YIGKDU
応済み	YIGKDU
応済みで	^MGBIV
念	^LIHKR
念のため。$	aLJJHS
怖	\\KECHW
怖い	aLIFIT
思	^EMR@P
思い	aGMQBP
思いま	aGMQBP
思いまし	\\MQQGF
思いました$	]IPYDA
思いました。$	[IQJHN
思います	`GMNCQ
思います$	bKPOFM
思います。$	^FOIDQ
思う	]L[EGA
思う$	_IZIHF
思うの	[RKBND
思うので	[RKBND
思え	[KSTKG
思えな	`MQRKI
思えない	`MQRKI
思っ	YLAELW
思って	YLAELW
思ってい	YMAKQR
思わ	[KEQJR
急	[M?SRS
急ぎ	cMIOUO
性	YOUGFG
恐	YQNPCE
恒	XMLBKR
恒久	XMLBKR
恵	`MYOML
情が	dTHOOM
情があ	cTHOOM
情報	VGGP:T
情報:	YGEPCR
情報で	ZJGRGO
情報共	^KPFEQ
情報共有	^KPFEQ
想	UOBG?U
想定	WPF;DR
意	UOL=9R
意し	[HJQHQ
意しま	YJN>JT
意します	\\KN@GU
意します。$	[KPDFP
意で	_KLDHT
意です	_KLDHT
意を	iKHXHH
意を表	iKHWHI
意を表し	iKHWHI
意を表します$	eMJUJK
意味	\\TMGIJ
意味が	[SOFJI
意味で	_TERJM
意図	]SIJNQ
意見	[LRCGQ
意見で	_GODFP
意見です	\\IPFFO
感	eGK`CE
感じ	ZIPU:K
感じて	]KIOFS
感じてい	]KIOFS
感じま	YGKX?H
感じまし	]JIYFH
感じました。$	]LBWIM
感で	ZKDAQR
感です	ZKDAQR
感動	gHE_GD
感動し	gHE_GD
感動しま	gHE_GD
感動しました$	aLKWJI
感心	eKHWJJ
感心し	eKHWJJ
感心しま	eKHWJJ
感謝	iC@\\D>
感謝。	hJHYJF
感謝。$	hJHYJF
感謝い	aLFYGK
感謝いた	aLFYGK
感謝し	eI<XID
感謝しか	fMFXLK
感謝して	gLHXKI
感謝しま	aJBTLG
感謝します。$	aJBTLG
感謝で	iKHXJI
感謝です	iKHXJI
感謝です$	eMIULL
感謝です。$	gLLTKJ
感謝を	cKGZHL
憶	[LHKFT
憶と	eMJKIS
懐	dLHHIT
懐か	dLHHIT
懐かし	dLHHIT
懐かしい	dLHHIT
成し	aKKGTK
成しま	cLJITK
成で	ZIJ@KS
成です	XKOALR
成のサ	[PEHIT
成のサー	[PEHIT
成図	[MUEHE
成果	`KJ^IK
成果が	dMIYHL
成果が出	bOIYJM
戻しが早	bLJUKL
戻しが速	bLJVKJ
戻して	aUEOMM
戻してい	aUEOMM
戻せ	`VJLMO
所	VQSFBI
所だ	_JYFIH
所だけ	_JYFIH
所で	YVDDBP
手	VITFOF
手!	aMJWKI
手!$	aMJWKI
手。	cKEZJJ
手。$	cKEZJJ
手し	eLGEWG
手しま	bIJHWG
手で	ZPORHF
手です	gKGWKL
手です。	cOKYOO
手です。$	cOKYOO
手ですね	cKGTKL
手の	cMJWIM
手を	[EBPSL
手を挙	]K?KWG
手を挙げ	]K?KWG
手を送	cKIVKK
手を送り	cKIVKK
手元	[MCAPT
手元で	[KEDQQ
手動	[OWJHI
手動?	aUELIM
手動?$	aUELIM
手動で	^NVDKK
手動です	bWDOKO
手動切	aMHKUL
手数	ZNPGLI
手本	hID\\GH
手本に	eKEZJK
手本にし	dKEZJM
手続	aOIOWO
手配	dKJITH
手配は	aLJITH
手間	`KXKII
手順です。$	WJQSME
手順な	_IXGKI
手順なら	_IXGKI
手順を	YHVLKI
手順書は	YMODPM
手順書を	ZPEDVG
才	dLJUJJ
打ち	^QHISL
承	[MNAKQ
承知	ZLFARP
承知し	ZMHDRO
承知しま	[MHDRO
承認	YMPFDR
承認が	^VEKNI
承認し	YSHACU
承認しま	[JKCFW
承認なら	`JVLJL
承認は	\\NRKPH
技	ZHCZEJ
抑	ZRNHSD
抑止	YQRKTD
抜	^HPHLK
抜け	]IUGPD
抜けて	\\IV@PE
抜けてい	\\JUAQF
抽	WFQDMF
抽象	`HWGGI
抽象的	`HWGGI
担	YH\\BJD
担当	YH\\BJD
担当:	eHFDWJ
担当_	aIDFWJ
担当が	XJLAON
担当し	`KHRVJ
担当して	_JKCRO
担当しま	fLGEXH
担当します。$	dMJJTK
担当す	dKHIVI
担当する	dKHIVI
担当は私	cMDEZF
担当を	ZGYEHG
担当をお	eMDLYO
担当者	YIWDFL
担当者名	`JTJKJ
拍	kKIVHJ
拍手	kKIVHJ
拍手!	aMJWKI
拍手!$	aMJWKI
拍手。	cKEZJJ
拍手。$	cKEZJJ
拍手で	cOKYOO
拍手です	cOKYOO
拍手です。$	cOKYOO
拍手を	eKIWHK
拍手を送	cKIVKK
拠は	eVDJKK
拠は?	dVDJKK
拠は?$	dVDJKK
拠を	YUGPJJ
拠を教	aVFOOM
拠を教え	aVFOOM
拠点	ZQGHKQ
括	WGNFGQ
括弧	_IXEIH
持	WH=J[H
持ち	[IBLZG
持ちま	_JFIUL
持ちます	hKIHVG
持ちます$	cMJGUJ
持ち帰	cKIDVH
持ってい	YJ<JRN
持ってき	`I[CII
持つ	aKHIVF
持つこ	aKHIVF
持つこと	aKHIVF
持てまし	`OGZOK
指し	YPQADI
指揮	WIOKAO
指揮を	YLPFER
指揮をと	YLPFER
指摘	^G?RKP
指摘あ	_MHGQN
指摘あり	_MHGQN
指摘は	cKIJHW
指摘はあ	aKKLJU
指標	cGZJGI
指標を	bIXJII
挙げ	ZLPETI
挟	YEUTFK
挟む	_E]OCO
振	[LIXGM
振り	[MGWKN
振り返	^GI[CF
振り返り	^GI[CF
捨	[PGDKS
掘	XGLOEM
揃	[GZHGH
揃え	eHVIIL
揃えて	dHVKFL
揃えてく	bG[GGL
描き	bMFHVK
提	WKW?AK
提出	dOKOWM
提案	eHYHEK
提案で	`IXFGH
提案です	`IXFGH
提案です。$	_JXFGH
換	ZIX?MD
換え	^JTCOH
換えた	bIUKMM
換えて	`KWFLK
換えてく	cLVJEO
換えま	YMGKVG
換えます	aMEKVG
換えら	\\KHEIU
換えられ	\\KHEIU
換える	_POGHJ
揮	WIOKAO
揮を	YLPFER
揮をと	YLPFER
揺	[MXFKH
揺れ	`MXFHH
携	[FRXC@
携が	dHDZHH
携の	[IRPIG
摘	^G?RKP
摘あ	_MHGQN
摘あり	_MHGQN
摘ありが	_MHGQN
摘は	cKIJHW
摘はあ	aKKLJU
摘はあり	aKKLJU
支え	\\SIEIH
支えな	\\SIEIH
改め	]GW?NJ
改めて	YJPBPO
故	\\S@COP
故で	aVDDMG
救	iJH[KE
救わ	hLKULI
救われ	hLKULI
救われま	hLKULI
救われました$	`OO\\MG
敗	ZMBMKU
教	b[DE?A
教え	p[=DBI
教えて	pZ>DBI
教えてい	gTHHKL
教えてく	m[>EDE
教えても	eSHLJM
敬	dID_CE
敬し	eKGWIH
敬しま	eKGWIH
敬します	eKGWIH
敬します。$	bKG[DH
敬意	iKHXHH
敬意を	iKHXHH
敬意を表	iKHWHI
敬服	aLKXII
敬服い	aLKXII
敬服いた	aLKXII
数	WPDEJN
数え	\\RFEHR
数が	ZOTAFG
数が分	`UEJOK
数が分か	`UEJOK
数ですか	aWDOOO
数な	[RCGIR
数なの	[RCGIR
数の	\\KE@RM
数の出し	aUEKIM
数の確	dKHLUM
数の確認	dKHLUM
数は	\\N@CSP
数を	^KQCSE
数を入	`G[EIH
数を入れ	`G[EIH
数を確	`OLLWH
数を確認	`OLLWH
数値	XUOCCE
数字?	bTGLIL
数字?$	bTGLIL
数字、	_IXFLH
数字が	YNTIEK
数字で	XPAKDR
数字です	YPCFDR
数字に	[LVIHL
数字は速	^NFAGS
数字を	_LJDSQ
数字を出	cKHIUK
数字を直	cLHHVH
整	ZOCMSL
整は	aMKISH
敵	iKAZJI
敵で	hKDXJJ
敵でし	eLKUKK
敵でした	eLKUKK
敵でした。$	bKIXII
敵です	dGC^HE
敵です。	aIGYKG
敵です。$	aIGYKG
文	UG^O?B
文が	]I\\HEE
文と	XEUIIS
文は	[GTALP
文は、	\\LXDSK
文化	cLIWJH
文書	^KDYDN
文書な	`LVJMK
文書なの	`LVJMK
文章	^IQUCF
文章で	aMGWKI
文面	[HCQQQ
文面は	YKBKRR
料	[UBKJQ
料に	cUFLMK
料は	aNGLWI
料は私	dLLOUJ
料は私が	cLLOUJ
断	[P@W>N
断さ	[ODDMU
断され	[ODDMU
断し	\\SQCJI
断した	^SNFOL
断で	[NGMIO
断でし	^IISJN
断でした	^IISJN
断でした$	`IGZIG
断に	XQFFGR
断の理	^RLIHI
断の理由	^RLIHI
断は	XPELLR
断基準を	`UFKOM
新	VMCANS
新が	WPPIEI
新さ	aLFJIT
新され	aLFJIT
新し	VNJ>HR
新しい手	bMGXKH
新して	ZGUBQ@
新してお	cJFH]A
新してく	_IYGFH
新しま	[G=9NV
新しまし	[HC=JY
新します	dKDD^B
新します$	bMHG[C
新は	XPDIUN
新人	iIFYKH
新人の	bLLTMI
方	TNNPDK
方、	YOHPHG
方、お	aJIVKJ
方々	iLHWHH
方々に	eLKTLK
方が	dGTRBG
方がい	ZPUGKG
方がいい	eMVGKG
方がいれ	dVGLOL
方がうまい$	`JHXGH
方がえ	]LYGIM
方がええ	]LYGIM
方がき	bMJTLJ
方がきれ	bMJTLJ
方がさ	bKEXJI
方がさす	bKEXJI
方がよ	gJWHHG
方がよい	dKTJLI
方がよさ	cKUJJJ
方が上	cKGTKL
方が上手	cKGTKL
方が効	ZMPDLP
方が良	hKWBKI
方が良い	hKWBKI
方が見や	aJYEIF
方だと	aKVGHJ
方で	_P@FZD
方に	[KKLQI
方にし	`G[FIH
方の	_JAIDX
方もあ	aMFIMV
方もある	aMFIMV
方針	]HODKO
方針に	`JYIOK
施	YJOFNR
施されました$	`KEDFV
施し	ZNMBPJ
施しま	[IMBQJ
施します	bMGHZE
既	XNBAFV
既に	ZPHEDQ
既定値です$	`KGFHU
既知	ZNF?GW
既知の	]GHAGW
日	VGK7FT
日、	YHAVIS
日か	\\KDJLW
日から	ZLBKLU
日で	WKYIDK
日でし	YC[CAJ
日でした	ZC[CAJ
日でした$	^GS;EM
日にも	XOBVDI
日にもか	aLJVGL
日に延	cMHLUM
日に延ば	cMHLUM
日の	`M;<LW
日の0	ZLECRP
日の0時	\\LHHTN
日のリ	aKKGKS
日の朝	gMLLSK
日は	ZFMCFR
日は休	^IFMKS
日は祝	\\KQFJN
日は祝日	\\KQFJN
日は私	aMKLMT
日は私も	aMKLMT
日ま	]NKLTI
日まで	cMLLTI
日までに	cMLLTI
日中	cKGQRI
日中に	bKGQRI
日付	]Q]E?E
日付で	bJVKGI
日付に	_KXLKO
日付を	[PTHFO
日付を入	bKUJIL
日分	_SJGVO
日本	[VJGHH
日本時	_TGKJK
日本時間	_TGKJK
日本語	dHYHGC
日本語が	bIXHHF
日程	dMLLRI
旧	TPUUAH
旧で	]JFYIJ
旧でし	bJEYII
旧でした	bJEYII
旧の判	cTGKOM
旧の判断	cTGKOM
旧ま	[IGZII
旧まで	[IGZII
旧中	eMKTLJ
旧中の	cMKTLJ
旧作	aTJLOO
旧作業	aTJLOO
旧名	ZKJHFT
旧時	`KXHLH
旧時刻	`KXHLH
旧時刻が	`KXHLH
旨	YLRRGF
早	\\K=b?G
早い	_M?`FE
早か	[MJEJV
早かっ	[MJEJV
早かった	[MJEJV
早く	]NC[FH
早くて	hLFVKL
明	VFOQTF
明あ	\\HNQCN
明あり	\\HNQCN
明ありが	\\HNQCN
明が	YIXKIF
明し	ZW=IQF
明して	WYANEG
明してい	[XBRBO
明会	ZJIDTO
明日	iK?C^>
明日の	jMKISF
明日の朝	gMLLSK
明書	\\PJDOL
明書の	\\NKDOK
明書は	dWEIKO
明記	dF^BCI
明記し	cJXDII
明記して	bKWFJJ
昧	cJ[EIE
昧で	bLWJJH
昧です	bLWJJH
昧です。	`LWJJI
昧です。$	`LWJJI
昨	\\E:MFX
昨夜	aLFHLV
昨年	`EEDIX
昨年の	cLLJLR
昨日	YG>NHV
昨日に	UEHVKJ
時に	YKAKHW
時に作	XFDNRM
時の	ZN?RFU
時は	[HGKON
時ま	fJGKSL
時まで	fJGKSL
時までに	fJGKSL
時刻	XOR3GK
時刻が	\\SXGJE
時刻がu	ZUFGKH
時刻っ	cTHLLJ
時刻って	cTHLLJ
時刻の	WNRCHO
時刻は	[RHITG
時点	^MJBIS
時点で	]MJBIS
時系	]IRPBK
時系列	]IRPBK
時間が	YUHEFK
時間で	ZMNUGL
時間でし	cVFJIK
時間の	ZUHLGD
時間も	VNUJEH
時間を	[FVQOE
時間帯	^LDMKT
時間帯で	aLLEJS
時間帯は	_JFIMU
晩	]OGPFR
晩で	fKH[HH
景と	XGJBMR
景とし	XGJBMR
景として	XGJBMR
景を	ZVALFM
景を教	aTGHJL
景を教え	aTGHJL
晴	cGMREK
晴ら	cGMREK
晴らし	cGMREK
晴らしい	bHMQFL
晴らしい$	dMB_JD
晴らしいです$	eLJULL
晴らしか	eLLSLK
曖	cJ[EIE
曖昧	cJ[EIE
曖昧で	bLWJJH
曖昧です	bLWJJH
曖昧です。$	`LWJJI
曜	aFK?]C
曜に	dKEFWH
曜ま	mJEDZG
曜まで	mJEDZG
曜までに	kMGGVK
更	WOC;OP
更、	dMGLXJ
更で	[MBEHT
更のあ	aTGHHK
更のあと	aTGHHK
更を	^TDKSG
更新	XML>OM
更新が	WPPIEI
更新さ	aLFJIT
更新され	aLFJIT
更新し	[CK4NP
更新して	ZGUBQ@
更新しま	[G=9NV
更新します$	bMHG[C
更新は	XPDIUN
書	T<ZE[F
書い	XBO?WJ
書いた	VFKHLS
書いたほ	aMWJMH
書いた方	\\IRNKF
書いて	XDQCWF
書いてあ	WNENAW
書いてい	ZKI<ZB
書いてお	WMS?RF
書いてく	]BSY?F
書いてほ	eF[IKJ
書いても	_I[LGK
書か	_JVK@F
書かれ	^JUL@F
書かれて	^ISFDJ
書が	XIGTEU
書があ	YKBQQO
書き	ZE]HP7
書きま	_GVJLC
書きまし	ZKKLGP
書きます	eHJ=VA
書きます$	_ML?RD
書きます。$	eIGDUE
書きませ	fIWHKK
書き換	YLFHTG
書き換え	YLFHTG
書き方	aHQQGG
書き方が	]KMSJJ
書き方は	cKZKMM
書き直	[KOGRI
書き直し	\\KOGRI
書き直します$	eMFCZF
書き足	aHWKJL
書く	\\B^@KF
書くと	ZFWDIM
書くほ	_MYELF
書くほう	_MYELF
書く方	_JYGKG
書け	[GM[EK
書けて	\\HIXFG
書けてい	\\HIXFG
書けま	]IXODL
書けませ	[F[VGM
書けませんか$	`IXOMO
書ける	]LFUKO
書だ	]JFYKF
書だと	]JFYKF
書だと思	\\KGXLF
書な	`LVJMK
書なの	`LVJMK
書なので	`LVJMK
書に	ZLVFFF
書の	XJAHVO
書のと	cLKFHU
書のとお	cLKFHU
書は	YQMDPM
書を	]N?ISP
書式	WFVCFK
替えて	ZKVBOK
替えてお	eLHKXF
替えまし	YLQEDP
替えます	`KIFVG
替えを	[MRMKI
替わ	bUGOOM
替わら	bUGOOM
替わらな	bUGOOM
最	ZLF[?K
最中	ZOGNHP
最初の	]ONPHN
最初は	cLGCMW
最後に	`JVLJM
最後ま	]KJYJH
最後まで	]KJYJH
最終	aWGAMJ
最終的	f[CGMH
最終的な	dVHHMJ
最終的に	aVIKOL
最高	jIE[GF
最高で	hKJVIJ
最高でし	cLKWHL
最高でした。$	aMKVHM
最高です	eLJUKK
月	YJ;=MZ
月からⓣ	aJEFWI
月で	cJGFGU
月にう	aMKIDS
月にうち	aMKIDS
月にも	\\LPRDL
月中	cKIBVG
月曜	]OKHUJ
月曜に	`QGLUG
月末	\\KECSP
月末で	\\KGJRP
月末ま	dKHHUJ
月末まで	dKHHUJ
月次で	_OYGFH
有	YHFOMS
有あ	aKKVJJ
有あり	aKKVJJ
有ありが	aKKVJJ
有で	]IIFGQ
有です	aJK=HQ
有です。	_JNDKN
有です。$	_JNDKN
有ま	dLKKKR
有まで	dLKKKR
有まで。	cLGHJS
有まで。$	cLGHJS
有ド	]MGGSP
有ドラ	]MGGSP
有ドライ	]MGGSP
服	]OIXIH
服い	aLKXII
服いた	aLKXII
服いたし	aLKXII
望	bJYEGF
望で	_KZGFH
望です	_KZGFH
朝	[JBIOQ
期が	[MCFKU
期動	dLUIKJ
期動_	dLUIKJ
期動_正	bMTJLJ
期間で	`KFQHN
期間は	ZSAJLS
期間は0	aMHKGT
期限	]I^AQC
期限0	aJFHTL
期限:	dMJJWJ
期限_	cJHHVI
期限_0	cJHHVI
期限_0$	cJHHVI
期限が	YLXHHC
期限は	[QM:UI
期限は0	cJFEWK
期限は?	aWDOJM
期限は?$	aWDOJM
期限を	WGSDNK
期限を入	`MVKHK
木	`HCCXH
木曜	_IHFTN
木曜の	dOLLVJ
未	XPUBMB
末	UPS=IK
末で	ZKFHRQ
末ま	^LQESH
末まで	^LQESH
末までに	^LQESH
末尾	`KXEHH
本に	]HEWOJ
本にし	dKEZJM
本にした	bKHWMM
本件と	cMLKJR
本件の	XVEOUO
本原	]L\\CJC
本原因	]L\\CJC
本原因と	bKWKOL
本対策	bJUJJL
本対策に	bJUJJL
本当	cNB]BK
本当に	cNB]CK
本当にあ	hMKVGL
本当にお	fLJUJJ
本当にす	fMKTKK
本当に助	gMLSLL
本当に大	aLHWMH
本文	]MKCGR
本文の	[LGFIV
本日	bIGGUL
本日中	eOIEZH
本日中に	eOIEZH
本時	_TGKJK
本時間	_TGKJK
本時間で	]VFJIK
本書	dJHDGW
本書の	dJHDGW
本書のと	aLKIHU
本番	\\LE@IS
本語	dHYHGC
本語が	bIXHHF
札	cMILUK
朴	dRKLMM
朴な	dRKLMM
朴な疑	dRKLMM
朴な疑問	dRKLMM
材料	dUFLMK
材料に	cUFLMK
条	WFXFFM
条件	ZFRGFQ
条書	cMXHKH
条書き	cMXHKH
来	\\G=5TS
来て	[YBA@O
来てい	[XBAAO
来ていま	XRJHFS
来ています。$	WROSFD
来で	ZL>SKT
来です	ZL>SKT
来です。	]LBTKQ
来です。$	]LBTKQ
来ま	WLOHEQ
来まし	[NJGHS
来ました	[NJGHS
来年	_HIIFW
来年0	aMKKHS
来年0月	aMKKHS
来年の	aIGHMU
来月	`IGANQ
来月の	dLJHSL
来週	iK@DUM
来週の	dMFGNQ
来週の定	fLJK[D
来週ま	gLHKTJ
来週まで	gLHKTJ
来週中	cMJIVI
来週中に	cMJIVI
来週対	bMLJWJ
来週対応	bMLJWJ
杯	aHFZGG
東	\\JABQR
東京	ZN@HFT
東京だ	\\PEJKR
東京だけ	\\PEJKR
析	^HM[@C
果が	XOVLJG
果が出	]JGWIP
果が出ま	bOIYJM
果の大	`LWOMM
果の大き	`LWOMM
果は	ZLCKPN
果はあ	ZIERFM
果はあり	ZIERFM
果はど	bUGOML
果を	_KGFVJ
枠	aLIITK
査	UN<MUO
査、	YHKYQF
査しま	aLGGVH
査します	aLGGVH
根	ZNYJGD
根拠	\\PVFJH
根拠は	eVDJKK
根拠は?	dVDJKK
根拠は?$	dVDJKK
根拠を	[UGPJJ
根拠を教	aVFOOM
根本	_L_BGA
根本原	]L\\CJC
根本原因	]L\\CJC
根本対	bJUJJL
根本対策	bJUJJL
格段	dKGYJI
格段に	dKGYJI
桁	]KVKDO
案	UGP?FR
案で	cLXBGF
案です	cLXBGF
案です。	`MWDGF
案です。$	`MWDGF
案に	[GRFDS
案を作	aMLOVJ
案を作っ	aMLOVJ
棚	iIGBXH
棚卸	iIGBXH
棚卸し	iIGBXH
棟	aIKILR
検出で	`KWHIK
検出でき	`KWHIK
検知	]PVBEH
検知が	YPRFGL
検知が遅	\\QQFHL
検知で	^UDUOK
検知でき	^UDUOK
検知の	ZRMPEE
検討	ZMYMEI
検討し	YMQNFJ
検討して	bG[CGG
検証の	`K]HOD
業を	dLGKVJ
業者へ	aOHOVO
業者への	aOHOVO
楽	aJGYKH
楽し	cKIWLH
楽で	cMLSLL
楽でし	cMLSLL
楽でした	cMLSLL
楽でした。$	cMLSLL
概	XMRIEK
概要	\\MRIEK
構成のサ	[PEHIT
構成図	[MUEHE
様か	ZNDUDL
様から	ZNDUDL
様でし	aLIWCI
様でした	aLIWCI
様でした$	`HDZFI
様です	[NQ=RO
様です$	aLFJGS
様です。	ZNR@SN
様です。$	ZNR@SN
様ど	aLIGHT
様どお	aLIGHT
様どおり	aLIGHT
様には	ZTKDHO
様にはど	aUJOKM
様の	`SIHHP
様へのフ	aMHOVO
様向	YKHKRF
様向け	YKHKRF
様向けの	XLGLSF
標	\\IZGKG
標を	bIXJII
権	[PF?HT
権限	[QCFLQ
横	YFNMBK
機	XNJPBR
機の	YL@LQS
機器	[NPJGP
機種	aOIKOW
機系	[TFLIL
機系の	YUCOUO
機能	`SBWJI
機能を	cVFOOK
機能を使	aUGOOM
機転	dMLTJK
機転に	bLLUKI
欄	\\KVARE
欄が	aGXHKK
欠	YLOFNG
欠損	ZGMOQI
次	YOW=OC
次で	[MZDFF
次に	YHXEJJ
次回の	\\MMOSH
次当	^TEKOI
次当番	^TEKOI
次第	aJCH\\D
次第こ	cOLLUJ
欲	bIYCLF
欲し	bIXDLG
欲しい	gIYDIG
欲しいで	gJXEJI
欲しいです$	aJ\\@HI
欲しいです。$	eJWGJI
欲を	bJZDJG
欲を言	bJZDJG
欲を言え	`JXFMH
止に	bHXKJJ
止の	[QUGJH
止ま	[OORKG
止まっ	[VJKHD
止まって	^VJJJH
止めた	ZVKADF
正:	fK[DEE
正し	XNTAOJ
正しい	[WPOKL
正しいで	bXBOHO
正して	`OILWH
正してお	`OILWH
正しま	[LHAOR
正しまし	[NL?>V
正しました$	aIDEGV
正します	fMCJWA
正します$	cMGEZD
正します。$	bMHLSG
正は	[MCCHS
正を	YRL?NC
正をお	cJ\\FCL
正をお願	cJ\\FCL
正済	cKGHEV
正済み	cKGHEV
正済みで	`JFGGV
正版	XHOBHN
正直	[JIQFT
正直、	`ONTMK
正直に	bJJUHJ
正直に書	aKKTHJ
正確	[LMOHP
正確で、	aMHZHL
歴	_KHEKU
残	TPJE:P
残し	]DQUDR
残して	\\DRSDS
残してお	YGXFAV
残る	YOTFFK
段	aHVP:H
段に	dKGYJI
段落	[FZD?L
段落は	`IXJKH
段階	ZJVHHK
段階の	aJWLJL
段階の承	`JVLJL
母	cSHLLM
毎	XIEGAV
毎回	XCSFGK
比	VOK@FN
比較	ZOSCKH
比較し	_MVHJH
気	[QGUCJ
気が	`LQSEI
気がし	_MUC=J
気がしま	aMYC=A
気がします$	gLWBEF
気がします。$	_NVDAD
気がす	aJWGKH
気がする	aJWGKH
気が要	cLLTMK
気が要っ	cLLTMK
気づ	WM@QGL
気づい	WNM?CL
気づいた	ZNN>EL
気づき	WJBRGL
気づく	[VJIJF
気づけ	XOFWJE
気づけた	bUHJOM
気に	_UNJCD
気にな	^UPCE@
気になっ	aRPGII
気になり	[VKEGF
気になります$	`RLBGF
気になる	\\JWJKJ
気持	]FFVCO
気持ち	]FFVCO
水	aOFLTM
水曜	aOFLTM
求	VE>AQU
決し	[KHNHQ
決しま	[KHNHQ
決しまし	[KHNHQ
決ま	WNJBNR
決め	\\NHQLH
決済	YPCGFS
決済み	dLHHIT
決済みで	`MFIJU
況	aM?UCS
況が	iKHYJH
況を	YREJPH
法務	[L?FPQ
法務の	XH?JQM
法務の確	YHGMOI
泣	aOHWMM
泣き	aOHWMM
注	YLP>GQ
注に	_JXEIK
注意	aMUEKG
注文	YOXCIE
注釈	_HVGKF
洗	eOGKXI
洗い	eOGKXI
洗い出	eOGKXI
活	]IDVME
活き	eJHZFF
活きて	dLIVJJ
活きてい	dLIVJJ
派	eIGZFH
流し	^RGRWL
流れ	XPFSAK
流れが	[QEOJQ
流れを	YGTQFJ
浅	`KZCHF
浅い	`KZCHF
浅いと	_MZCHF
浅いと思	_MZCHF
海	XKENJQ
海外	ZKENJQ
消え	ZDOCER
消えま	ZHQFGP
消えます	ZIQHEP
消して	\\LUIHJ
消しまし	XONHDP
消しました$	`MLDIS
消します	cLJEXF
消します$	aLJGVI
深	_JM]EE
深く	gIE]IE
深くて	aKJXKH
深夜	_LQRIM
深夜の	_QLXIO
深夜対	cMGWJM
深夜対応	cMGWJM
混	[OWBIE
混ざ	iHZFGH
混ざっ	iHZFGH
混ざって	iHZFGH
混乱	YUFJTD
混在	cMVIIH
混在し	bMUIJH
混在して	bMUIJH
添	\\IVJFO
添え	[JUMHL
済ませ	^IRI\\F
済ませま	cOFIZH
済み	XGI?HV
済み$	eKFEHU
済み。	ZLLMTF
済み。$	ZLLMTF
済みで	ZHGBIW
済みです	[IHCHV
済みです$	hLDGIV
済みです。$	_INFHS
済みま	bKN[FF
済みまし	hKI[JF
済みました。$	gKIZJF
減	[JYCJM
減ら	`JYCJM
渡	`KKHWI
渡し	bKKHWI
渡しま	fKKKUI
渡します	fKKKUI
渡します。$	fKKKUI
測が	ZJZ>LE
準	[QEIVE
準を	bUFKOM
準備	ZIELXG
準備し	bIFCXH
準備して	bIFCXH
漏	WJL@WH
演	XSDCPL
演習	XSDCPL
演習は	[XCILJ
火曜	^OIKLO
火曜に	dMKKTK
点	UMOR@C
点が	bIXOFD
点があ	_IWKJH
点があり	_IWKJH
点が抜	`KWHHL
点が抜け	`KWHHL
点で	^NHNIM
点も	bKTJKL
点検	XRDCWR
無効	[LDFVQ
無効化	dIHLWH
無効化し	aLGJVK
然	WQ=H=X
然だ	aKFHKU
然だと	aKFHKU
然だと思	aKFHKU
片	YOGCQP
特	YG4L5Z
特に	[F:O;[
特にⓠ	eMG\\ML
特にⓠを	aOHXML
特に、	]KESJP
特にな	^LEGHV
特に追	^QEKMT
特に追加	^QEKMT
特定	XPHPFF
状	VSEP?P
状況	`MASDT
状況が	hJKWII
状況を	YREJPH
状維	XPBLLL
状維持	XPBLLL
率直	gMHXJI
率直に	fMHWMJ
率直に書	aOJWOK
班	_GAYKL
班に	aLGWII
班の	\\LFSRJ
現	VIECIY
現が	aLXGHG
現し	YLCIGV
現しま	[KCIEV
現しませ	YKEOHT
現は	dH[HOH
現を	aHVDNG
現在	XND?OR
現在は全	\\LCIQR
現実	[ISFHP
現実的	[ISFHP
現手	\\NHLTI
現手順	\\NHLTI
現時	dLHKKS
現時点	dLHKKS
現時点で	dLHKKS
現状維	XPBLLL
現状維持	XPBLLL
現行	bKFEHV
現行の	bKFEHV
現象	dJJJHU
現象、	aLJHMV
理	VS;MGT
理に	YHGQWF
理を	aLEKWL
理由	_SHGDN
理由が	`RGJKO
理由は	_MAJJR
理由は?	`VFLJK
理由は?$	`VFLJK
理由を	aTIHHK
理由を教	bTIEHK
理解	_TFDAQ
理解が	^SMMJH
理解し	XKMFEU
理解しま	ZJMIEQ
理解しや	ZGIWKG
理解で	^R@OHS
理解でき	[JCVKM
理解でよ	`VGLOJ
理解で合	fSHKKL
璧	aIOUFC
璧で	`KDYHG
璧でし	dLJVIJ
璧でした	dLJVIJ
環境では	ZM?LHU
環境の	ZGSKRI
生き	_ODSIH
生きた	cLFVJL
生きたの	cLFVJL
生し	YUAJKQ
生して	^OEIHU
生してい	^OEIHU
用は	[L>CQS
用意	YFMTPJ
用語	XNO<KK
用語集	ZFLGFK
用部	]LB_II
田	dJFEWH
由	`SJD?N
由が	`RGJKO
由は	_MAJJR
由は?	`VFLJK
由は?$	`VFLJK
由を	aTIHHK
由を教	bTIEHK
由を教え	bTIEHK
由来	YLMDBO
申し	ZLNOEM
申し上	`KIRHN
申し上げ	`KIRHN
申請	\\OEMPR
画像	VOVAMC
画面を見	dLKKKR
略	\\OW=GB
略語	ZQR?GC
略語の	[SKFJG
略語は	]JWDJF
番が逆	]KXBMF
番で	\\TFHJR
番ですか	`UFOMO
番ですか?$	`UFOMO
番は	WE\\9HO
番号	^JXBKD
番号の	^MVIIH
番号は	]P@HVI
異	XGE>BZ
異存	`IIHFT
異論	^JFEIV
異論あ	^KFNKU
異論あり	^KFNKU
異論な	\\MHKLR
異論なし	\\MHKLR
異議	dLGHJT
疑	[Q@LLM
疑問	ZMHJBS
疑問で	dRKLMM
疑問は	ZGMMFS
疑問は解	ZGMMFS
疲	cNOJPD
疲れ	cNOJPD
疲れさ	aNOIPH
疲れさま	aNOIPH
疲れ様	^LPMPH
疲れ様で	^LPMPH
疲れ様でした$	`HDZFI
疲れ様です。$	^NR@SK
発す	aIVIHJ
発する	aIVIHJ
発生	ZX?IJK
発生し	YUAJKQ
発生して	^OEIHU
発防	\\KQLNF
発防止	\\KQLNF
登	^HLDVI
登録	^HLDVI
登録し	aKGGVI
登録しま	aKGGVI
白	ZLTZA?
白い	YMDSEN
白か	cLH]FE
白かっ	cLH]FE
白かった	cLH]FE
的	\\MXNAD
的で	ZJYOHE
的な	[RIGDP
的な件	cRKJLJ
的な件数	cRKJLJ
的に	]FU@JQ
的には	[KNFIR
的に何	`TIEMH
的に書	bJVLKM
的確	eGE^GD
的確で	bGG[FF
監視の	ZLLDRN
監視は	YTHNCM
盤	ZPFGMP
盤に	\\QEJHV
目	YOSBEK
目に	YLXEAH
目は	\\OQDLL
目線	bKEYLI
直	VDICUT
直、	`ONTMK
直し	[CR6VH
直した	VOSJ>J
直して	Y=T>PI
直してい	\\ENFVH
直してお	\\LEINO
直しても	_G[OMO
直しま	`KC?YK
直しまし	XJQABT
直します	nLBC]A
直します$	kMGHWE
直します。$	iG>FZH
直す	WJGFWF
直すの	`JVIMI
直っ	YRFOFS
直って	XSFOFS
直ってい	[MIOHS
直っています$	aKEEJW
直ってな	aVDLHJ
直に	fIFZEF
直に書	cKKTHJ
直に書い	cOIXOK
直りました$	\\KIMER
直後	WFEAMT
直後の	\\JCKIU
相	YIEQDV
真	cLEZIK
真似	aLEZIK
着	_O@QRC
着い	hKHWKH
着いた	eKHWKI
着いて	dLJ^HH
着いてい	`LJYMH
着き	cOF\\II
着手	]PDCUE
着手し	eLGEWG
着手しま	bIJHWG
知	VOGBGP
知が遅	\\QQFHL
知が遅れ	bVEGLO
知し	ZMGCRO
知しま	[MHDRO
知しまし	[MHDRO
知しました。$	ZMDCTM
知す	`IYDIG
知する	`IYDIG
知だ	`MVHMJ
知だけ	`MVHMJ
知だけで	`MVHMJ
知っ	\\QQBDJ
知って	`SGHGP
知ってい	]SDKKS
知で	^SFILR
知でき	^UDUOK
知の	VPLLDO
知は	ZKJ@IU
知ら	]HFSGQ
知らせ	_MFOUI
知らな	]HFSDQ
知らなく	fKIVJI
知り	`R@GFR
知りた	dVAHHF
知りたい	gW@EJI
知りたい。$	aVCGKK
知りたいです$	gXDAMH
知りま	[IHLKU
知りませ	\\IHMKT
知恵	`MYOML
知文	]MSEVM
短	_FTRDI
短いの	cLHULL
短いのに	cLHULL
短く	\\LUHAL
短くし	_HYJJM
短くして	_HYJJM
短くま	_MSBKM
短くまと	_MSBKM
短時	eMKUII
短時間	eMKUII
短時間で	eMKUII
短期	cLHVJK
短期間	cLHVJK
短期間で	cLHVJK
石	[QJTIF
確	VIGCSO
確か	WJAART
確かに	YIBBQT
確かに、	[MFISM
確で	]GEUEL
確で、	aMHZHL
確な	aJKXKH
確定	WKHGEV
確認	\\KJ9TO
確認$	dKGFVI
確認さ	_PGKKS
確認させ	eUGOIO
確認し	]MCGUN
確認して	aJCJXH
確認しま	ZLDCMS
確認しました$	bMLHFV
確認します$	cMCE_A
確認します。$	dKJHWG
確認の	[ITDOF
確認は	XK@LUI
確認を	_IQ@TI
確認をお	iMDKWM
確認済	\\LNHHQ
確認済み	\\LNHHQ
示	WH^FFG
示が	`LUHKK
示し	[HYJJI
示して	ZHYLKJ
礼	]GCVIL
礼し	ZJH@PP
礼しま	ZJH@PP
礼しまし	]LIBSL
礼を	cMKVLI
礼を。	aOLZOK
礼を。$	aOLZOK
社か	bKJHJS
社から	bKJHJS
社と	aKIKVJ
社との	aKIKVJ
社の	XMATHM
社内向	[KLHGR
社内向け	[KLHGR
社外	ZHYMHF
祝日でし	ZES;DN
祝日でした。$	XFW=DJ
神	`EXKCD
票	bJ=<[J
票、	aMLFSI
票し	kKJFWG
票して	fLIJWH
票してお	dLJJWH
票しま	iLKGUH
票しまし	eJDGXH
票しました$	bKKJUJ
票します	fMKIRL
票します$	`MGFWH
票を	dMGLXI
票済	aLKHVI
票済み	aLKHVI
票済みで	aLKHVI
秀	bIFYHH
私	]B9,_O
私か	eJDEWK
私から	eJDEWK
私が	iE=:bH
私がし	aOEJXH
私がしま	aOEJXH
私がします。$	`OGLVJ
私がや	iKIIUJ
私がやり	hKIIUJ
私がベ	aOLLUM
私がベン	aOLLUM
私が引	hJHFZI
私が引き	hJHFZI
私が担	eMKJTJ
私が担当	eMKJTJ
私が持ちます$	`ODGWI
私が書	cMILSL
私が書き	cMILSL
私が本	aLKJVI
私が本日	aLKJVI
私が直	bOILWH
私が直し	bOILWH
私が行い	cOKLYF
私で	]E?FSQ
私です	ZGCEMU
私です$	ZJCBPO
私です。	\\IIINS
私です。$	\\IIINS
私の	\\M=DVL
私のほ	eMHLVI
私のほう	eMHLVI
私の方	kKHLZJ
私の方で	kMILYJ
私の理	\\O@EHV
私の理解	\\O@EHV
私も	_I>;IU
私もそ	_JNDGT
私もその	aLKJGS
私も同	^HACMS
私も同じ	aIBDMR
私も最	aLJFMU
私も最初	aLJFMU
私見	aMIFLT
私見で	aMIFLT
私見です	aMIFLT
秒で	WNOHAR
称	ZFT??L
移	XKQ@NL
移した	bMTILK
移して	cHZKHL
移動	WJR?IO
移動中	ZJLCMN
移動中で	ZJLCMN
移動中でした$	aLEHJT
移行	WOF@PK
移行は	\\UDEGT
程	ZPACJS
稿	]PHXHE
稿が	]PHXHE
積	ZMDQXE
積み	ZIASSG
積みま	aKEIVI
積みまし	aKEIVI
積も	ZRCEUN
積もり	ZRCEUN
積もりを	dMHFVG
空	WLUBPB
空い	]JPDOH
空いた	aJGIUJ
空いたの	aJGIUJ
空欄	[LPBSF
空白	VLXPFD
窓口の	[OGRJO
窓口のⓝ	eKHUKL
立	WNKSPB
立っ	aMF[OG
立って	`MIWOH
立派	eIGZFH
章	[DZJBF
章が	YBSMBH
章で	aMGWKI
章と	`M]DEF
章の	\\JSHJR
端	YSF@MO
端末	\\SGBJO
笑	]KATKT
第	YQATVP
第こ	cOLLUJ
第一	YS>[UM
第一報	WS>[UM
答え	ZQLTGK
答が	[KAJMS
答し	^LFLSM
答しま	^LFLSM
答します	dLGFYE
答します$	aLIIVG
答は	ZWEDKN
策	YHTANM
策が	\\EYHCG
策だ	XLGCJU
策だと	_LZEIK
策では	_MVFLI
策に	hMUHJI
策にな	bJVJJJ
策になら	bJUJJL
策の優	\\GNQKK
策の優先	\\GNQKK
策はい	aUGOOO
策はいつ	aUGOOO
箇条	cMXHKH
箇条書	cMXHKH
箇条書き	cMXHKH
算	XV;JRM
算に	_UGHNJ
算出	]WDFFH
節	ZHVOCS
節に	_IYGIL
節にⓠ	dLSKLM
節の	WND?IU
節を	bMTIHL
範	XP@KER
範囲	WPD=ES
範囲が	ZPPFKH
範囲で	_OHIJP
簡	^INVLJ
粘	gJGZDH
粘り	gJGZDH
粘り強	fJGZFI
粘り強い	cKHWIJ
系	WMNPDI
系の	XQFHMR
系は	[PEPHP
系列	]IRPBK
系列の0	`IWLMM
約	[FNIOQ
約0	_KA@MV
約が	\\MPQKJ
約し	_LVHHK
約で	_LWHGI
約は来	aMKKHS
約は来年	aMKKHS
納	XQD@KR
納得	YRFAFU
納得し	[NGCGT
納得しま	\\PJDGR
素	bMGYAF
素敵	iKAZJI
素敵で	hKDXJJ
素敵でし	eLKUKK
素敵でした。$	bKIXII
素敵です	dGC^HE
素敵です。$	aIGYKG
素晴	cGMREK
素晴ら	cGMREK
素晴らし	cGMREK
素晴らしい$	dMB_JD
素朴	dRKLMM
素朴な	dRKLMM
素朴な疑	dRKLMM
索引	ZTGLFO
索引を	bLHZGH
索引を作	bLHZGH
細	]OUNGA
細か	[KUGKG
細かい	dI\\DFF
細は	[HVIHS
終え	[G@SPL
終えて	]KDWFM
終えて、	cKGXJI
終わっ	]INDTO
終わった	bMEHYE
終わって	ZHSFJP
終わら	XJUPGB
終わらせ	XJRQGE
終わらな	_LZGHJ
終わりま	]KFGJT
終的	f[CGMH
終的な	dVHHMJ
終的な件	bUIIMJ
終的に	aVIKOL
組みで	YJVPFG
組みで防	aKVJIL
組みにし	`GZLOI
組みの	ZQQLLH
組みの側	bMZFMH
組み化	`MTFJL
組み込	eKBJ\\K
組織	YOKNDN
組織変	YOKNDN
組織変更	YOKNDN
経理に	[IHHWG
経緯	YL?CCZ
経緯を	_VDRLM
経路で	aOILJU
結	VJL@IQ
結局	[NENGJ
結期	`QGCHO
結期間	`QGCHO
結果	XIJARP
結果は	[IGEQQ
結果を	dKGFVJ
結論	[GWFES
結論は	ZKOCLS
結論を	ZKXKFI
結論を先	_MXKFI
絞	^GUGJM
絞っ	^HUIKJ
絞って	]ITKLK
絡が	XPGOFL
絡があ	aLJCGW
絡があり	aLJCGW
絡し	[OHHXD
絡して	]QGJWG
絡しま	^RAFYH
絡します	dLFFZH
絡します。$	aMHJWL
絡は	^V@JRL
絡を	`KFQVK
絡網	[TIEQH
統	\\KXDJH
統一	hKXDEF
統一し	fLVFJG
統一して	aKUJIL
統一を	aKZDEK
統一をお	`MVHHO
継ぎが	dIGZIF
継ぎの	\\IQCHT
継ぎま	dMLHTJ
続き	YJVCHM
続け	\\QEYGO
続けて	^LDULP
続けてく	cMJVLM
続ける	`UFOOJ
続けるの	`UFOOJ
維	XPBLLL
維持	XPBLLL
網	YSGDSF
綺	aIEZFI
綺麗	aIEZFI
緒	]LKHSL
緒に	cLKHSL
線は何	aUFOOO
線は何を	aUFOOO
緩	^LHIVJ
緩和	^LHIVJ
緯	YL?CCZ
緯を	_VDRLM
練	YGDMVJ
練の	[IHRTG
練の成	cMIVKL
練の成果	cMIVKL
練を	YJQRRE
縦	YO\\DDF
縦軸	\\QUFHK
縦軸は	dVDOOO
績	`QJVLJ
織	YOKNDN
織変	YOKNDN
織変更	YOKNDN
織変更の	XOKNEM
置	`ON9DP
置い	YQMBNH
置き	]JTCIO
置き換	`JVDDN
置き換え	dJXFEL
置く	`MYHOG
署	ZMNJXD
義	ZSH?KM
翌	VHR>FS
翌日	YMRBGQ
翌日の	dLJHJS
習	ZS?ROI
習い	gIFZFG
習いた	eKHWJK
習いたい	eKHWJK
習いま	cKJVII
習います	cKJVII
習います。$	bLLSIK
習は	YXCINH
考	^HPT@Q
考:	]KGGIV
考:_	[GJIES
考え	ZOPBFO
考に	[FLVDH
考にな	[FLVDH
考になり	[FLVDH
考ま	`IBPHQ
考まで	`IBPHQ
考まで。	aJHIFV
考まで。$	aJHIFV
考までに	]JERJO
考情	bMJFLT
考情報	bMJFLT
者が	XJ]CDF
者で	\\PETLL
者です	\\PETLL
者です。	\\PETLL
者です。$	\\PETLL
者に	ZGFVMP
者は	VKM?EN
者へ	aOHOVO
者への	aOHOVO
者ア	XFKORK
者アカ	XFKORK
者アカウ	XFKORK
者名	aJVJIJ
聞	XV;LGT
聞いた	XNJNCR
聞いたと	_KJOFQ
聞いてい	WOIFDS
聞いてみ	\\OICWJ
聞か	_XAACM
聞かせ	eUHIDH
聞かせて	dUHIEI
聞かれ	[RDBMP
聞き	]TDOOJ
聞きし	bSIEJK
職	ZI@ROK
職者	cMLFVK
職者の	aMLIVL
背景と	XGJBMR
背景とし	XGJBMR
背景を	ZVALFM
背景を教	aTGHJL
能	\\KVNEE
能で	]IXFIG
能を	cVFOOK
能を使	aUGOOM
脚	\\IZFFJ
脚注	bIZFEJ
脚注に	_JXEIK
脱	aJRTIE
脱帽	jKHWIJ
脱帽で	iLIVJK
脱帽です	iLIVJK
脱帽です$	cJHXII
脱帽です。$	fLKSLL
自分	^IA>TN
自分が	`L=@\\>
自分の	`MHKKS
自分の環	aLHJHT
自分も	^GNDAR
自動	\\JZBGI
自動?	aUELIM
自動?$	aUELIM
自動だと	aVJOOO
自動で	XLYGBH
自動でした$	[HT@FL
自動で切	dUFKML
自動で止	[OTCHF
自動化	^FWCLN
自動化で	cHWLLK
致	`IIEMS
致し	aIJFMR
致して	aJMHRP
致してい	`JMHRP
致しま	aLEBIT
致します	bMIHGU
致します。$	aMIHHT
舗	]JOLRL
良	^BHbCB
良い	]HBeHA
良いで	\\KMUIH
良いです	\\KMUII
良いですね$	`KNQKE
良いとこ	`LKUJH
良いと思	[NKGLO
良いの	bIYCIH
良いので	`I\\BGF
良い対策	_LUEFL
良い文	`LGULL
良い記	aLFYGH
良か	`LPLIO
良かっ	`LPLIO
良かった	`LPLIO
良かった$	]HCMEQ
良さ	bLPNGL
良さそ	dLRHJM
良さそう	dLRHJM
良さそうです$	aMOILN
英	[D]HFB
英語	ZG[FGG
荒	aMF[OI
荷	[RJAOL
荷試	ZMLDPO
荷試験	ZMLDPO
荷試験の	]LGHTP
落	[KULCM
落ち	^QLPGM
落ちた	_XIEHH
落ちたの	^TOEOH
落ちて	^UGOOP
落ち着	iMJUKK
落ち着い	gMJTLL
落ち着き	cOF\\II
落は	]FVJJJ
葉が	]HQWMI
薄	\\IV@KK
薄い	`HXDGI
藤	cJJHVI
行い	`HDBYH
行いま	_HEBYH
行います	hICD[E
行います。$	fKEFWH
行き届	bIGYHH
行き届い	bIGYHH
行す	_MVHMH
行すべ	_MVHMH
行すべき	_MVHMH
行で	ZFVEHP
行でき	aKTLLK
行の	VEQBEQ
行は	[S@@SS
行わ	XKMOFP
行われ	XKMOFP
行われま	XKMOFP
行われました$	aKF@GY
行後	YNFKSN
行計	bLEJSL
行計画	bLEJSL
行計画を	bLEJSL
表	VFbL=@
表、	\\LLVGF
表し	cKGXHH
表しま	iKHWHI
表します	iKHWHI
表します$	eMJUJK
表します。$	fMHVIJ
表で	XMWDKI
表では	YUQFLK
表に	\\GVKJF
表にし	`MVHII
表の方	aJYEIF
表の方が	aJYEIF
表を	VLTMCI
表現	dJ]EJA
表現が	aLXGHG
表現は	dH[HOH
表現を	aHVDNG
表示	YGYBBM
表示が	`LUHKK
表記	dJ]?GA
装置	[Q@FJT
装置が	aKEGOW
補	WPJOBL
補日	dOHOXO
補正	cSHLLL
補足	_RGO=M
補足:	\\HM?IQ
補足。	aJFGHU
補足。$	aJFGHU
補足い	^UGHLL
補足いた	^UGHLL
補足し	ZHMBJT
補足で	bJKJJR
補足です	bJKJJR
補足です。$	eJCCJX
製	\\MFKKU
複	YSUAIG
複し	[LWEEJ
複して	[LWEEJ
要	VI[>8E
要だ	[RVCHF
要だと	_KYFHH
要っ	cLLTMK
要った	cLLTMK
要で	[JWCFI
要でし	aVEOMO
要です	ZIUCII
要です。	VGUHIO
要です。$	VGUHIO
要ですか	dZ?OJO
要ですか?$	dZ?OJO
要では	XMSGCK
要な	_UIIIG
要なの	_SOCLJ
要なので	dTILML
要なん	dSJKLJ
要なんで	dSJKLJ
要因	ZQPFMG
要約	bIYQBE
要約が	\\MPQKJ
要約し	_LVHHK
要約に	dJZHDH
見え	]MM<EQ
見えて	ZNEIJU
見えま	^PKAGO
見えます	]ONCHP
見えます$	ZGOGIP
見えます。$	[MPEKN
見える	[ORFKJ
見た	XLCJFS
見つ	]TAODQ
見つけ	[UBREM
見て	YO:SRP
見てい	VM=PGT
見ていま	]NCDIU
見ても	ZHGLWQ
見てもら	cIHOWO
見で	aLLDGS
見です	`LMDGR
見ですが	^MNFLQ
見と	bKGAVE
見ま	^MIGNQ
見まし	]MIGNQ
見ました	]MIGNQ
見ました$	`LJCFW
見や	ZIXHFI
見やす	ZIXHFI
見やすい	ZLVLHF
見ら	_JEEGW
見られ	_JEEGW
見られま	aLFIJU
見られます。$	aLFIJU
見る	YRMFHO
見ると	`VECKN
見事	nGD^DC
見事。	bKHWJJ
見事。$	bKHWJJ
見事で	lJFYHI
見事でし	iKKUHK
見事でした$	dLKTKL
見事でした。$	gLLTJL
見事です	gKHVJL
見事です。$	eGG^FI
見出	bDWNE@
見出し	bDWNE@
見出し、	`GWKMM
見出しに	_LYDJI
見出しを	aLVIIK
見方も	aMFIMV
見方もあ	aMFIMV
見直	[ITCRB
見直し	XIVDOC
見直す	dMJHVK
見積	ZOEEUN
見積も	ZRCEUN
見積もり	ZRCEUN
見習	gIFZFG
見習い	gIFZFG
見習いた	eKHWJK
見習いま	cKJVII
見習います。$	bLLSIK
見送り	ZFNNCO
見送りま	ZHKPGN
視か	[UTJOG
視し	[ODEES
視して	[ODEES
視で	XKGCES
視の	ZLLDRN
視は	YTHNCM
視点	`IXIKI
視点が	cIXHKI
覧	_JAEQU
親	_LYKJG
親切	_LYKJG
観点が	`KUJGI
観点がな	]OXCHJ
角	`JZDGG
解	WN>:A]
解、	dKIFWH
解が	[SNJJG
解け	ZFELEU
解けま	ZFELEU
解けまし	ZFELEU
解けました。$	[HENGS
解し	YJJ@HW
解しま	ZKH=GT
解しまし	ZKH=GT
解しました。$	YPG<KM
解しや	ZGIWKG
解しやす	ZGIWKG
解で	bS<GKQ
解でき	[JCVKM
解できて	[NDWMI
解です	^HGENS
解です、	^KKJUJ
解です。	[HGBQO
解です。$	[HGBQO
解でよ	`VGLOJ
解でよい	`VGLOJ
解で合	fSHKKL
解で合っ	fSHKKL
解を	_MYFGI
解決	]IEIDV
解決し	[KHNHQ
解決しま	[KHNHQ
解決済	dLHHIT
解決済み	dLHHIT
解消	[GJNBS
解消し	XGNOFQ
触	ZJODEU
触れ	]FXECN
触れて	\\ITGFN
触れてお	aG\\GGH
触れる	aMXIMK
言。	cKGWKH
言。$	cKGWKH
言い	[K\\=T@
言い切り	bKZGIH
言い方	ZFXAUF
言い直	bMHIWH
言い直し	bMHIWH
言い直します$	aOHJVI
言うⓠ	dRJOMO
言え	ZGRHHM
言えば	]LVGLN
言ってい	WOGANR
言の	XUCGDR
言及	cLWIJF
言及す	bLUIKG
言及する	bLUIKG
言葉が	]HQWMI
訂正	XMXCJI
訂正し	XQABLP
訂正しま	XQABLP
計	XOAHGU
計し	dMIHVJ
計して	dMIHVJ
計で	YKB=LU
計と	\\GEEOP
計の	YM<DOX
計画を	[PJEOI
計算	ZTBNMO
計算に	^TGHOJ
討	ZMYMEI
討し	YMQNFJ
討して	bG[CGG
訓練	YGDMVJ
訓練の	[IHRTG
訓練の成	cMIVKL
訓練を	YJQRRE
記	U>T:=S
記い	ZGSEUJ
記いた	ZGSEUJ
記さ	`KVJLL
記され	`KVJLL
記し	_DR2MS
記した	aHXIJJ
記したい	`HXIJJ
記して	\\A]>GS
記してい	aGZKIL
記してお	XKGEJT
記してく	ZMXGGJ
記してほ	`KYFHK
記しま	^KH:VM
記しまし	ZOP?FS
記します	iK@F]D
記します$	gMAJ\\E
記します。$	dMGHTL
記憶	[LHKFT
記憶と	eMJKIS
記載	ZIV?EM
記録	\\ICPIT
記録が	\\LHXMH
記録で	XRDSKM
記録と	`JHCOS
記録とし	dMIIHS
記録とも	[ILARM
記録は	ZOFKHP
記録は残	aOJLOU
記録も	YHEVHU
設	YQ@?XR
設定	YQC@XP
設定さ	eRLOOO
設定され	eRLOOO
設定し	fKGGXG
設定しま	cKIGVI
設定に	bTGKLM
設定に詳	bTGKLM
設定の	YI@ISV
設定の確	cJHOVO
設定は	XNDMHP
設定は0	[IGOEO
設定を	]QBDPM
設定を見	aOJLVM
設計の	]IILUO
訳	[UTFK@
訳が	`WDCIG
証の	`K]HOD
証明	\\PJDOL
証明書	\\PJDOL
証明書の	\\NKDOK
証明書は	dWEIKO
試	YI@FWH
試し	VR<KON
試してみ	[OFEXG
試しま	YQ@NGM
試しまし	XQCNCM
試験の	^JDEVM
試験は	]RIHQH
試験を	\\JRCML
話した	WKFDIV
話した通	YKJ@HT
話しま	\\HBNOK
話します	cOJKWH
話で	ZSAHIT
話でし	[RFJLU
話です$	`LGCIU
話ですか	cXDLFO
話は	WGJTDN
話は監	WLIPEQ
話は監視	WLIPEQ
該	\\LABNR
該当	ZREDMP
詳	]SPDBD
詳し	[TPADF
詳しい	YWDLFG
詳しい方	cUEIKL
詳しく	WRTAEG
詳細	YGJSDL
詳細は	[HVIHS
誇	eLGYKG
誇り	bMFXLI
誇りに	bMFXLI
誇りに思	bMFXLI
認	YJM;QP
認$	dKGFVI
認が	YTOFGJ
認さ	_QFKKS
認させ	eUGOIO
認させて	eUGOIO
認し	[MAGQS
認した	\\UDHKN
認して	aJCJXH
認してお	bMJOWH
認してく	bHEFYE
認しても	aOFHWL
認しま	YKCBGX
認しまし	]NDFBY
認しました$	bMLHFV
認しました。$	[PIIFU
認します	]GG=RM
認します$	_J?@TK
認できま	XKNGFR
認な	[JVLJL
認なら	`JVLJL
認は	ZLNKQF
認を	^JYFLH
認をお	iMDKWM
認をお願	iMDKWM
認済	]LMGHQ
認済み	]LMGHQ
認済みで	`MIKKS
認済みです。$	eMJKKR
語	\\K[?BD
語が	iFZFHH
語がお	aMTILL
語がおか	aMTILL
語がな	`IZJKG
語がない	_JYJKG
語の	YNXBHB
語の意	aTGJKJ
語の意味	aTGJKJ
語の目	aTGGII
語の目的	aTGGII
語は	YFODIR
語を	cJXFHL
語集	ZFLGFK
誠	eMJUKH
誠実	cMKTKJ
誤	`GbAA@
誤:	dKWGFJ
誤字	eG^?FD
誤字で	bLWJHH
誤字です	bLWJHH
誤字です。$	`MUKIJ
誤解	bKWGHI
誤解を	_MYFGI
説明あ	\\HNQCN
説明あり	\\HNQCN
説明が	YIXKIF
説明し	YW>MKI
説明して	WYANEG
説明会	ZJIDTO
読	_MN\\:G
読み	[PKVEG
読みま	\\NCHDS
読みまし	^NBHDS
読みました。$	fIE;GZ
読みや	^KQJFD
読みやす	^KQJFD
読み取	\\RNILI
読み応	bJDXHI
読み応え	bJDXHI
読み手	\\NQHII
読み手に	]PW@HC
読み終	]KFSIO
読み終え	]KFSIO
読む	]DPUDK
読む人	ZGLTKG
読め	]NX=EJ
読めま	YNWCGJ
読めます	YNWAGJ
読めます。$	ZRQFGF
読ん	\\JC\\FF
読んで	[HC\\GH
読んでい	]KFZJG
読者	\\HKJKT
誰か	]SDRNL
誰が	^TMCGF
誰がオ	bVIOOK
誰に	dRJKLM
誰も	YEFQTO
誰も責	eLKTLL
誰も責め	eLKTLL
調	ZDFHZD
調べ	aGCOXD
調べて	^G>PV?
調べて、	cLJOUM
調べてく	eOLYMM
調べま	^LHFVI
調べます	eLHFVI
調べます$	cMIGTJ
調べます。$	aLIHWI
調整	_LGLUH
調整は	aMKISH
調査	^H@KVN
調査、	ZIKYQF
調査し	\\KEJWH
調査しま	aLGGVH
談	YICLBY
談で	bKIJGT
談です	eLIKKS
談ですが	eLIKKS
請	VI;?OV
論	\\AU7>Z
論あ	^KFNKU
論あり	^KFNKU
論ありま	^KFNKU
論な	\\MHKLR
論なし	\\MHKLR
論は	]HFCKW
論を先	_MXKFI
論を先に	_MXKFI
謝	eCA\\D>
謝。	hJHYJF
謝。$	hJHYJF
謝い	aLFYGK
謝いた	aLFYGK
謝いたし	aLFYGK
謝し	eI<XID
謝しか	fMFXLK
謝しかな	cMFXLK
謝して	gLHXKI
謝してお	dMIXKK
謝しま	aJBTLG
謝します	aJBTLG
謝します。$	aJBTLG
謝で	iKHXJI
謝です	iKHXJI
謝です$	eMIULL
謝です。	gLLTKJ
謝です。$	gLLTKJ
謝を	cKGZHL
警	[OFCUP
警告	ZLGCUQ
議	ZCCHOV
議を	`IHCWK
議中でした$	`JGDIU
議論	\\HJMAU
議題	gJEF\\C
議題に	fJDFZE
象、	aLJHMV
象に	XOCIQS
象は	[GH@TQ
象外	^MCADT
象的	[KTRHG
負	\\RKAMK
負荷	[RJAOK
負荷試	ZMLDPO
負荷試験	ZMLDPO
責	^KSREB
責め	]LRPFD
責める	XLUEGE
買	ZIFNOO
買と	`OHHXH
費用は	YQ@GNQ
貼	aBO=PO
貼っ	\\ETBFS
貼って	\\ETBFS
貼ってお	WHP=GV
貼ってく	]IOGPG
貼り	bFDGZK
貼りま	gKCHXL
貼ります	kICA`B
貼ります$	aKFFWH
貼ります。$	hKECZG
貼る	gLFIVI
貼る$	bMJKSJ
貼る。	cLKLRJ
貼る。$	cLKLRJ
資	YRDKJQ
資料	YRDKJQ
資料は	eNGLWI
資料は私	dLLOUJ
賛	ZGIEDR
賛成	YGI=FS
賛成で	WJOBJQ
賛成です	YKODLP
質	[MCGFU
質問	`P?EEU
質問で	cVECPE
質問です	bUGDQF
質問です。$	fTHIKK
質問に	aMJYML
質問は	cKGIIU
購	\\ORHRH
購買	bOHHXH
購買と	`OHHXH
起き	US:MNO
起きて	UT@KNK
起きま	[QDPGQ
起こ	XJNPUF
起こして	XHOPTF
起動$	cKUIJJ
起動。	_KYHGJ
起動。$	_KYHGJ
起動し	]QFDIP
起動した	\\PHHIP
起動で	ZPCLMR
起動の	aUGOKO
起票	mJHDYF
起票し	kKJFWG
起票して	fLIJWH
起票しま	iLKGUH
起票しました$	bKKJUJ
起票します$	`MGFWH
起票済	aLKHVI
起票済み	aLKHVI
越	\\PETKL
足	XLKF@O
足:	\\HM?IQ
足。	aJFGHU
足。$	aJFGHU
足い	^UGHLL
足いた	^UGHLL
足いただ	^UGHLL
足し	_BWAIP
足した	]IWJHK
足して	\\DX;SF
足してお	[KDEXL
足してく	aLUHJG
足してほ	bJTIKK
足しても	`G`OBO
足で	aIHJGT
足です	aIHJGT
足です。	eJCCJX
足です。$	eJCCJX
足ですが	]JLNHP
足り	ZNO@MO
路で	aOILJU
車	_IIGGU
転に	bLLUKI
軸は	dVDOOO
較	ZOSCKH
較し	_MVHJH
載	X?YJ=N
載せ	^C]JHH
載せて	\\EYOCH
載せてい	_IXEFM
載せてお	ZHTIKK
載せら	`IXKFM
載せられ	`IXKFM
載っ	XDLNEN
載って	XDLNEN
載ってい	XDLNEN
載り	aJHKHU
載りま	aJHKHU
込みま	`JEOVG
込みます	fKHJVI
込みます。$	fKHJVI
迅	iJHZIG
迅速	iJHZIG
迅速な	hLJVJH
迅速な対	cOJVLO
返	UNA[BQ
返り	]II[CF
返信	ZNKUGK
迷	ZQLJCQ
迷い	YIHJES
迷いま	YIHJES
迷っ	cSEKKK
追	YBWDUF
追い	ZFMZBH
追いや	bMVHKJ
追いやす	bMVHKJ
追い込	aJEYJI
追っ	[GCKWN
追って	[GCKWN
追加	YCUBTF
追加$	bKIITK
追加(	dMGKUL
追加し	ZGPERI
追加して	^LKKZF
追加しま	\\KGDRN
追加で	YHZVBL
追加でき	_JWOEM
追記	`IU;QL
追記し	]JN8UK
追記した	_IXJKJ
追記して	YITAPE
追記しま	^KH:VM
追記します$	gMAJ\\E
追記します。$	dMGHTL
退	[IDDUU
退職	ZKDDTU
退職者	cMLFVK
退職者の	aMLIVL
送	XP@OUL
送り	ZIJRSJ
送りた	bKIVKK
送りたい	bKIVKK
送りまし	ZHKPGN
逆	]Ha<HA
逆で	bKTHLI
逆に	]HYFJH
途	WLJOEQ
途中	XLKQGM
途話	WNFIFR
途話し	WNFIFR
途話した	WNFIFR
通り	XGEDJW
通りで	ZIGCRO
通りです	ZIGCRO
通常	]ODEGV
通知	\\IPCUD
速	]M@\\BE
速く	dKGZIH
速くて	dKGZIH
速さ	cHD[DG
速さに	cKH[HH
速な	hLJVJH
速な対	cOJVLO
速な対応	cOJVLO
速報	[PCAFS
速報値	ZPDDFR
速報値で	YMFJIT
造	aJHIJT
連す	ZIJBJS
連する	ZIJBJS
連チ	[IUQEP
連チケ	[IUQEP
連チケッ	[IUQEP
連携	ZGOYD@
連携が	dHDZHH
連携の	[IRPIG
連絡が	XPGOFL
連絡があ	aLJCGW
連絡し	[OHHXD
連絡して	]QGJWG
連絡しま	^RAFYH
連絡します。$	aMHJWL
連絡は	^V@JRL
連絡を	`KFQVK
連絡網	[TIEQH
週	]N:BTQ
週の	`NFCMR
週の定	fLJK[D
週の定例	fLJK[D
週ま	gLHKTJ
週まで	gLHKTJ
週までに	gLHKTJ
週中	dMLKOQ
週対	dMLHXJ
週対応	dMLHXJ
週対応し	cOLKWJ
週対応します$	aOOLVJ
週間	WNDISN
進	ZM=OQL
進め	`KCPUG
進めて	[JFRPM
進めてい	YHEUMP
進めま	gLFGWI
進めます	gLFGWI
進めます$	`KFFUK
進めます。$	fLIJSK
遅	\\ORNFI
遅れ	YQFPML
遅れた	bRJJLK
遅れた理	bVEGLO
遅れて	WFHKJO
遅れて出	WGIMMM
遅延	`WDRKO
遅延は	bUGOKO
運が	XFL@CT
過	WG[KBD
過去に	_SJFJR
違	\\JZC=I
違い	ZOQI>L
違いは	]UFJMR
違いま	]D[E@H
違います	^D[F@H
違います$	dKYGIE
違います。$	[FWCFJ
違う	[HSCHS
違っ	ZQPDDK
違って	ZPQDDK
違ってい	\\HUFGM
適	ZJP:LJ
適用	YKE>NO
適用は	]JGHPP
選	]VBDKP
選ん	gUGLOM
選んだ	gUGLOM
避	`I_CJE
避け	fI^CJF
避けた	bMYFJJ
避けたい	`MVGJJ
部分	ZETQEI
部品	WS=GVG
部品の	YQBAVF
部書い	aMGXIL
部書いて	aMGXIL
部長	_MHIVL
配	XLBXNM
配は	[OGFTF
釈	YMTEHD
重な	WFKPFN
重なっ	YGOFIR
重に	\\JEGWN
重に飛	aMFLTM
重に飛ぶ	aMFLTM
重複	XSUBIF
重複し	[LWEEJ
重複して	[LWEEJ
金	YR@EMN
金曜	mLFEVI
金曜に	fLHITJ
金曜ま	kKGFXK
金曜まで	kKGFXK
金額	XQOALG
針	^GNEIN
針に	`JYIOK
鋭	bJC\\HF
鋭い	bJC\\HF
録	VDBKMS
録が	\\LHXMH
録し	YISCTG
録しま	aKGGVI
録しまし	aKGGVI
録と	^JHCOS
録とし	dMIIHS
録として	dMIIHS
録とも	[ILARM
録に書	aMGFIU
録に書い	aMGFIU
録は	YOEKJP
録は残	aOJLOU
録は残し	aOJLOU
録も	XHEVHU
鍵	aMCHWJ
鍵の	eLGJUJ
長い	ZHY@CH
長いか	_MYDOH
長いの	aKXJOJ
長いので	aKXJOJ
長す	bMVEKJ
長すぎ	bMVEKJ
長すぎま	`MUFKK
閉じま	WFJJJS
閉じます	WFJJJS
閉じます$	bHEAJT
開さ	\\NHILS
開され	\\NHILS
開始	\\JLIFT
開発	aOGYOJ
間、	YPPNHG
間が0分	ZOOBHP
間で	\\HNUCO
間でこ	cLGXII
間でここ	cLGXII
間でし	_RDEEO
間でしょ	cVFJIK
間に合	YRCTRI
間の	^TLPSC
間は	[RNEKO
間は0	aMHKGT
間は0日	aMHKGT
間も	VNUJDH
間を	[CYNJB
間対	`KHYKK
間対応	`KHYKK
間帯	^LDMKT
間帯で	aLLEJS
間帯は	_JFIMU
間違	ZHTKJL
間違い	ZHRAFN
間違っ	_FZIJH
間違って	_FZIJH
間隔	]Q8GPL
間隔が	YR@MFN
間隔に	cLILUM
関	VRFIBW
関係	YSGLIQ
関係が	cWBGJG
関連	WMKKBV
関連す	ZIJBJS
関連する	ZIJBJS
関連チ	[IUQEP
関連チケ	[IUQEP
閲	cKFHGU
閲覧	cKFHGU
閾	]MLBUL
閾値	]MLBUL
閾値の	ZTHCPG
閾値は	\\OELRP
防	`M^AL<
防ぐ	`MUIHM
防げ	\\UTAEH
防げな	`LXDKH
防げない	`LXDKH
防の	]OTHFI
防止	\\JUHME
防策	aJWGHH
防策が	aJWGHH
降	VMG@LT
降、	aMLLKS
限	[IU?SB
限0	[QDIQJ
限:	dMJJWJ
限_	cJHHVI
限_0	cJHHVI
限_0$	cJHHVI
限が	XNTGJD
限がな	YOPLGK
限がない	]M[BMG
限がないです$	]OWHOG
限の	XLKEWR
限は0	WH?QTN
限は?	aWDOJM
限は?$	aWDOJM
限も	aHXHGL
限を	\\GQ<UC
限を入	cJZIFK
限を入れ	cJZIFK
限緩	dKIHVJ
限緩和	dKIHVJ
除さ	YJJJCT
除され	YJJJCT
除で	`JWFGI
階	ZJWHEK
階の	aJWLJL
階の承	`JVLJL
階の承認	`JVLJL
隔	]S6GQL
隔が	YR@MFN
隔に	cLILUM
際	[LVFFL
際に	\\MGEKS
際には	\\LIFNP
際の	YJ\\AGK
障害が	\\JMTHL
障害があ	[JNTHL
障害の	]O>LRJ
障害報	[OGEKV
障害報告	[OGEKV
隣の	aMLCOW
集計し	dMIHVJ
集計して	dMIHVJ
集計と	\\GEEOP
難	VIF@OV
難し	WIF?OW
難しい	ZJD@OW
難しいで	aIHEJU
雰	eMKTLJ
雰囲	eMKTLJ
雰囲気	eMKTLJ
静	^JEYEM
静な	eLIVKJ
非	WP@WHN
面で	YJJVCK
面を見	dLKKKR
面を見て	aLKJHU
面白	\\LB]CG
面白い	YMDSEN
面白か	cLH]FE
面白かっ	cLH]FE
響	VPP?EM
響が遅	WGIMMM
響が遅れ	WGIMMM
響と	`HZGKI
響な	YNBBFS
響なし	ZNCBFS
響の	XMVBMJ
響の大	_JYJIG
響の大き	_JYJIG
響の節	\\HZGGK
響を受	\\TDPIK
響を受け	\\TDPIK
響件	YQOHLG
響件数	YQOHLG
響件数の	]ROKGK
響時	\\UIH@I
響時間	\\UIH@I
響範	YPRCFG
響範囲	YPRCFG
響額	cHTFKK
響額の	cHTFKK
頁	]LLJHS
頃	\\TDPIP
頃の	]SDTHI
項	\\FV=KJ
項目	aHYCIE
項目に	`H^CDC
項目は	bJSDLL
順	UBYFMI
順が	VPN@EN
順です。	WJQSME
順です。$	WJQSME
順な	_IXGKI
順なら	_IXGKI
順に	XPRBHR
順を	ZHVLKI
順序	`LWOKL
順書の更	[KNKSJ
順書は	YMODPM
順書を	ZPEDVG
順番	ZH[AHH
順番が	YISFJL
順番が逆	]KXBMF
順番で	aTGLOL
頭	YORPBF
頭が	iKJXEH
頭が下	hLH[FJ
頭が下が	hLH[FJ
頭に	^JSPII
頼	^GHTT@
頼し	fMGKSE
頼しま	fMGKSE
頼しまし	cOKKRG
頼しました$	`OOEYH
頼します	cMJJUK
頼も	eLFYJI
頼もし	eLFYJI
頼もしい	cLFXKI
題	aND;RS
題:	cLGHVH
題:_	aLFJUH
題あ	ZJLGDT
題あり	ZJLGDT
題ありま	ZJLGDT
題で	XLMCEQ
題な	ZMGFNV
題ない	_NHHHU
題ないと	^NHHIT
題に	^JAFXJ
題にし	aLGGUK
題にしま	aLGGUK
題は	YOCLWN
額	ZPVBHI
額の	]NSEKK
願	gFTGOD
願い	gFSGOE
願いし	fJQHOF
願いした	eLGIVL
願いして	cFFOYO
願いしま	eKSJMG
願いします!$	]MCQRM
願いします$	`MVJJK
願いします。$	bJRDNG
願いで	_JNISL
願いでき	_JNISL
顧	_PUKGE
顧客	_PUKGE
顧客か	[QDVKK
顧客から	[QDVKK
顧客へ	YMULJG
顧客への	YMULJG
顧客名	`LVJHI
風	bIGGKT
飛	XKG?LN
飛ば	[NFFNQ
館	aJHFMU
験の	]NCFVM
験は	]RIHQH
験を	\\JRCML
驚	eIEVAL
驚き	dIEVAL
驚きま	dIEVAL
驚きまし	dIEVAL
驚きました。$	fIEZEI
高	^JE\\HD
高い	_MVKOH
高で	hKJVIJ
高でし	cLKWHL
高でした	cLKWHL
高でした。$	aMKVHM
高です	eLJUKK
鮮	cLHVKK
鮮や	cLHVKK
鮮やか	cLHVKK
麗	aIEZFI
齟	aJGEIU
齟齬	aJGEIU
齬	aJGEIU
️	bIH[GF
🎉	cJHXHH
🎉 $	cJHXHH
👍	]HEKFS
👏	kHC`CB
👏 $	eKJUJJ
👏 👏	dGDZCI
👏 👏 👏	`KJWJI
👏$	eJJVHJ
💯	`HEXFI
🙌	eIHYHF
🙌 $	cJGYGH
🙏	ZHJZHF
🥇	cMIWKG
"""
