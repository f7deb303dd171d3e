"""Weights of lint's model of English, made by benchmarks/lint_train.py: not to be edited.

A line for each feature; `linear.decode` reads it.
"""

OWN = 0.140926
UNITS = (0.132238, 0.108284, 0.116701, 0.123956, 0.100059)

TABLE = """\
!	XZQSGF
! $	X\\PSHG
#	^?LQMM
#code False	R5^72_
#code True	^EQDHR
#cue 0	hgv)4(
#cue 1	kqq-7+
#cue 10	hl^BC?
#cue 2	hle;?8
#cue 3	bod:@9
#cue 4	^V^CC>
#cue 5	lb_@E=
#cue 6	gca=B;
#cue 7	b`g8=;
#cue 8	WE^CD>
#cue 9	l\\UHKG
#length 0	ZLKE9X
#length 2	R4=UOT
#length 3	R3mD8-
#length 4	S>o;8;
#length 5	V<[AHE
#length 6	QcWHGI
#length 7	UmLPHQ
#length 8	UnZFDF
#length 9	UmVIIC
#number True	W:YDII
%	]ALESC
% ,	XGLMRM
% .	YHTJJJ
% . $	YHTJJJ
% of	d@OOOO
% of the	^=OOOO
% to	XBOOOO
'	S:LQIM
(	aITIIM
( 0 )	ZFOOOO
( a	YHOOOO
( discovery	bIOOOO
( discovery document	^DOOOO
( discovery schema	ZJOOOO
( docs	ZIOOOO
( drive	WEOOOO
( guide	[BOOOO
( guide ⓠ	ZDOOOO
( owner	[>OOOO
( owner :	[>OOOO
( r	bWTKKJ
( see	WCOOOO
( seen	XHOOOO
( seen in	XHOOOO
( unverified	VDOOOO
( unverified )	VDOOOO
( ⓒ	g>OOOO
( ⓒ )	`FOOOO
( ⓢ	\\>OOOO
)	aHTIIM
) ,	cJSLLK
) , and	\\9OOOO
) , or	ZDOOOO
) :	\\HOOOO
) ;	aEOOOO
) and	`5OOOO
) or	W@OOOO
) ⓒ	^BOOOO
*	b@OOOO
* ⓒ	\\FOOOO
+	Z@LRLK
, .	WHOOOO
, . .	WHOOOO
, 0 and	YAOOOO
, 0 for	[FOOOO
, 0 june	VFOOOO
, 0 of	]<OOOO
, 0 to	VEOOOO
, a new	YJOOOO
, a second	ZFOOOO
, about	UEMMJQ
, about one	YIOOOO
, about the	]WPPKK
, about twenty	YGOOOO
, above	\\XMRJH
, above all	dXMRJH
, actually	YCOOOO
, actually .	YCOOOO
, after	WFKLLS
, after the	Z?OOOO
, again	dYXFHF
, again $	bXUJJI
, all	V[ORIF
, also	Z9OOOO
, although it	YGOOOO
, and a	Z?NJKR
, and add	XBOOOO
, and all	[COOOO
, and as	WIOOOO
, and at	XCOOOO
, and both	UFQMMM
, and engineering	bVTJOL
, and everyone	bYUJJI
, and find	bWLLMR
, and had	]TLLQL
, and his	bVRLLL
, and how	`;OOOO
, and i	h]VIIH
, and is	XCOOOO
, and its	ZCSLLK
, and kept	bWRLML
, and make	dWQJLN
, and not	^ZRPJG
, and one	XIOOOO
, and repeat	bWKSLJ
, and so	]`[DEB
, and that	YWXFIF
, and the	XET@PC
, and their	UBOOOO
, and then	_[VGJH
, and this	][MNPE
, and two	VBOOOO
, and what	`BQMMM
, and where	Z<OOOO
, and whether	YBOOOO
, and which	ZBOOOO
, and yet	gZUJJI
, and ⓒ	XHOOOO
, apparently	gXUIMH
, as	VE]FE>
, as he	_USMKK
, as is	bZRLML
, as it	ZBUJKI
, as its	[=OOOO
, as she	bXRLKL
, as so	dYSKLJ
, as support	fWSLLK
, as the	W>OQIC
, as usual	bYTJKI
, as ⓒ	ZCOOOO
, at ⓗ	TDRMOL
, basically	bXTJJJ
, because	XAXFIE
, because its	_>OOOO
, because my	YGOOOO
, because the	VEVHIH
, because they	YGOOOO
, before	XHMPKJ
, before the	\\AOOOO
, being	cZVHJG
, being new	bVTKJJ
, block	[@OOOO
, block the	YDOOOO
, building	bWKKLS
, building on	bWKKLS
, but a	]YTKKL
, but in	bWSKKJ
, but it	\\@QMMM
, but surprising	YFOOOO
, but went	YEOOOO
, by a	bYVJIH
, by key	ZFOOOO
, by name	VCOOOO
, checked	YHOOOO
, code	UBOOOO
, column	XHOOOO
, could	dVSKML
, could not	dVSKML
, counted	Y>OOOO
, counted from	X?OOOO
, courtesy	gVSKKJ
, courtesy of	gVSKKJ
, customers	g[OLOL
, customers would	g[OLOL
, dates	WEOOOO
, decided	f[UIKI
, decided that	bXSKLK
, did	fTSKKK
, did not	dTSKLK
, disabled	bWUILJ
, discussed	bVSLLK
, during	ZVPKKP
, during which	\\TTJJI
, each	ZFQMMM
, each with	XEOOOO
, else	cGOOOO
, else the	YGOOOO
, end	YEOOOO
, ending	UDOOOO
, ending in	UDOOOO
, even a	YHOOOO
, ever	bVLSJH
, everything recovered	YIOOOO
, everything returned	YJOOOO
, evidently	fWTLJL
, evidently reading	bUQMMM
, failover would	bVHJUJ
, fewer	bYJPOJ
, first	UIRMMK
, for a	WGOOOO
, for reasons	fWPIJO
, forgot	bVTLMK
, forgotten	dWQMMM
, forgotten by	dWQMMM
, found	WBOOOO
, four	WDOOOO
, from 0	^COOOO
, given	^USGRE
, given that	bWTKOK
, had	]cOFOK
, had not	bXRMLK
, half	UIRMML
, have	dZUIJI
, having	aWOHKP
, he	eYTKJL
, he would	fWSHLI
, however	TENQMK
, however long	]WJSML
, i	fXXFIE
, i am	dWSKLK
, i didn't	bVRMMM
, if	ZUIFMW
, if one	b[TKKJ
, in one	]@OOOO
, in particular	bWMQMN
, in some	bWLLKS
, including the	VEOOOO
, is	XWLQHK
, is a	]VNRLL
, is the	_WLRKH
, it	^eTEIL
, it is	[ZRGJL
, it seems	bVQMML
, it was	`WTKKJ
, its	]BRLMK
, its clock	YEOOOO
, jointly	bVMMMQ
, left	]VWGIG
, left the	fXVHJI
, link	VDOOOO
, made by	bURLML
, make	UCOOOO
, more	h[HTKN
, more than	bUKSLK
, most	ZUKLLS
, most of	]UKLLS
, mr	cUUJJH
, ms	ZVTKKI
, namely those	YGOOOO
, neither	\\VMMQL
, never having	bWSKLK
, new	[CRLLK
, new nodes	YFOOOO
, new sessions	YIOOOO
, no	T]JGU?
, no change	YFOOOO
, no new	YHOOOO
, no tests	]VUIJI
, nobody	_[TIMH
, nodded	dWSLLJ
, none of	XVMKQI
, not	RATDFN
, not for	bXRLLL
, not in	UEOOOO
, not really	YDOOOO
, nothing more	bUTJKJ
, nothing unusual	YEOOOO
, now	WCOOOO
, of	W=XFHE
, of which	W?RLLL
, oldest	]DOOOO
, oldest first	]DOOOO
, once again	bWRLLK
, one	WGMJRH
, one after	ZGOOOO
, or	fAOJKP
, or a	`DOOOO
, or at	ZULLMS
, or empty	Z?OOOO
, or none	cCOOOO
, or nothing	XIOOOO
, or one	XBOOOO
, or the	aAOOOO
, or what	WFOOOO
, or where	ZEOOOO
, or with	XDOOOO
, ordered	ZDOOOO
, ordered .	YGOOOO
, other	[?OOOO
, other host	YBOOOO
, our	gWPJPI
, outside	ZYRMMK
, page	XJOOOO
, particularly	bUKRMK
, per	UIOOOO
, plain	]WRLLL
, plain and	bWRLLL
, planned	[EOOOO
, planned for	ZFOOOO
, read the	\\VKSKI
, recovery	f[JKSK
, recovery would	f[JKSK
, review	WGOOOO
, review or	VCOOOO
, row	XFOOOO
, says	ZDOOOO
, says the	YDOOOO
, section	VBOOOO
, see	`BOOOO
, see the	^COOOO
, sent	^XSKLJ
, sent the	bYRLML
, service	bVJKRP
, she	dWTJKJ
, since	Y?SHHJ
, since it	]?OOOO
, since logs	YIOOOO
, since the	\\@SLLJ
, so	Y?OOAH
, so he	bXTJKJ
, so it	]ASKMK
, so stale	YIOOOO
, so the	Z=MRLJ
, so this	ZFOOOO
, so we	[AOOOO
, some	fTKJKS
, some of	bWJLKT
, stefan	bUNPLJ
, subject	bVKLMS
, subject to	bVKLMS
, suggestions	VFOOOO
, support requests	YHOOOO
, switching	bWJMSL
, taking into	bYMMMQ
, ten minutes	bYMKQJ
, text	YBOOOO
, that	\\SQNLE
, that the	ZVOIPH
, that this	bWRLMM
, the	U^Y5KH
, the 0	bXIJTK
, the api	bWSLLK
, the backup	YGOOOO
, the check	YCOOOO
, the choice	bXKISH
, the client	ZCOOOO
, the controller	VFJNSM
, the disk	dWPKPJ
, the empty	]WKMRL
, the excavator	bXKKSJ
, the fix	YJOOOO
, the image	YEOOOO
, the incident	aZPJPJ
, the ios	bYTKKJ
, the last	X@OOOO
, the latest	WGOOOO
, the log	ZGOOOO
, the maintenance	_USKML
, the mirror	YIOOOO
, the old	UHQMML
, the one	UDOOOO
, the operator	bVTIKI
, the outage	fXIITI
, the parser	YIOOOO
, the pods	]YMKQI
, the pool	YGOOOO
, the previous	YGOOOO
, the production	bXRMML
, the queue	cUKKSK
, the recovery	dVKLLS
, the release	fZQMMM
, the repair	YFOOOO
, the responder	]VTJKI
, the restore	bXKLSK
, the second	XGLISH
, the site	^HOOOO
, the status	ZHOOOO
, the steps	YEOOOO
, the team	bZNGIQ
, the warning	dZRMMM
, the wrong	fWUIJI
, then by	XIOOOO
, then errors	YFOOOO
, then nothing	YFOOOO
, there	VFLMNR
, there is	YGOOOO
, there were	YGOOOO
, they	^TVHLF
, this time	bSTJLJ
, this would	dUKLRL
, those	ZAOOOO
, though	a\\LGIR
, though the	bVKKKS
, thought	bYRMLL
, through	VEOOOO
, tim looks	YFOOOO
, times	WAOOOO
, to a	bWNJKP
, together	dTMMMQ
, together with	dTMMMQ
, tolerated	bURLML
, too	dVRKMK
, traffic	YGOOOO
, traffic had	YGOOOO
, two	UBSKLK
, unless	\\GOOOO
, until	TBMMMQ
, utc	U@OOOO
, watching	YBOOOO
, watching the	YBOOOO
, we	a^OOMC
, we had	bYRMLL
, we restart	YDOOOO
, we will	jUKSLK
, we would	laQFNF
, we'd	dYKJSI
, we'd have	bVNJPI
, went	_YRLMK
, what	_BOOOO
, whatever	^AOOOO
, whatever the	UCOOOO
, when	SDWHIF
, when asked	bXSLMK
, when the	W:RLML
, where	YDSIMK
, where the	^?OOOO
, whereas	TCRLNL
, whether	VCOOOO
, which	UB_BG<
, which emptied	bURMLL
, which gives	ZFOOOO
, which had	X@QMMM
, which has	_=OOOO
, which helped	ZEOOOO
, which led	bURMML
, which made	[EOOOO
, which prolonged	dXRMMM
, which says	bZSKLJ
, which spoke	YHOOOO
, which tells	dWSKML
, which the	VCNKPM
, which would	ZWOLPL
, while	b<OOOO
, while looking	YFOOOO
, while the	[?OOOO
, who	a]]?ED
, who had	cTVIKF
, who has	fYRKMK
, who took	dSLKKR
, who was	WDWHJG
, whoever	U@OOOO
, whose	VUYEHC
, whose name	bWSJMK
, with	T@JJHU
, with an	ZDOOOO
, with its	\\JOOOO
, with what	WGOOOO
, within	TBKLOS
, without a	\\BSLLK
, without so	dWSKLK
, without the	WCOOOO
, would	`UQIMJ
, would have	bTLJRK
, wrongly	fTQMML
, wrongly ,	bXUJKH
, yet	i\\VIIF
, yet a	dVTKKI
, yet the	bUTJKJ
, ⓒ	m;OOOO
, ⓒ ,	WEOOOO
, ⓒ .	WFOOOO
, ⓒ ⓢ	^KOOOO
, ⓗ and	UAOOOO
, ⓠ )	ZAOOOO
- -	YFSLLK
- 0	`?QMMM
- 0 )	[KOOOO
- 0 -	_LOOOO
- 0 .	X:OOOO
- second	W@OOOO
- ⓒ	_EOOOO
- ⓚ .	VGMOKO
.	Q7\\82a
. $	Q7\\82a
. .	bCOOOO
. . .	bCOOOO
. . ⓒ	]IOOOO
. again	]VSKKK
. again .	bWSKKK
. banerjee	]UTKKJ
. batchupdate	[HOOOO
. batchupdate ⓒ	[HOOOO
. get	_JOOOO
. get ⓒ	\\KOOOO
. m	YXSNIF
. ⓒ	_IOOOO
. ⓢ	]DOOOO
/ ⓚ	VDOOOO
0	W9V@NH
0 %	]ALESC
0 % ,	XGLMRM
0 % .	YHTJJJ
0 % of	d@OOOO
0 % to	XBOOOO
0 (	YAOOOO
0 )	f<OOOO
0 ) .	cAOOOO
0 ,	WDRINI
0 , 0	];OOOO
0 , and	WIWIKG
0 , as	XCOOOO
0 , so	VCOOOO
0 , where	VCOOOO
0 , which	XEQMMM
0 -	XHKGOS
0 - 0	c@OOOO
0 - second	W@OOOO
0 . ⓢ	VFOOOO
0 :	VVSHIO
0 ;	d1OOOO
0 ; the	[>OOOO
0 accounts	X?OOOO
0 affected	WBOOOO
0 alerts	WFRLML
0 and	XJRNKK
0 and 0	WINQKH
0 april	VFMPKO
0 august	VCNMQM
0 august .	ZBOOOO
0 bus	ZYLKRJ
0 by	\\@OOOO
0 bytes	U>OOOO
0 c	VCOOOO
0 characters .	VDOOOO
0 connections	WHQMMM
0 connections ,	UCOOOO
0 customers	U<RMML
0 days	^HKISG
0 days ,	XHOOOO
0 days before	]AOOOO
0 december	UCLRNL
0 devices	UDOOOO
0 duplicates	]XTJKI
0 edge	\\TJJPP
0 edge nodes	_TJJPP
0 engineers	]UJTLJ
0 f	WBOOOO
0 f 0	UBOOOO
0 for	_CRLLK
0 for an	ZJOOOO
0 gb .	X<OOOO
0 gib	WAOOOO
0 gib .	VAOOOO
0 hours	^5NPLJ
0 hours ,	ZCOOOO
0 hours .	XHRLML
0 hours to	UCOOOO
0 instead	WHOOOO
0 instead of	WHOOOO
0 internal	XAOOOO
0 is	WHSKLK
0 items	X?OOOO
0 july	WCMNQH
0 july .	YCLRMK
0 june had	bUTJKJ
0 k	UERLNM
0 kb	V>OOOO
0 latency	VAOOOO
0 lines	]DOOOO
0 lines ,	UBOOOO
0 may ;	ZEOOOO
0 mb	]@OOOO
0 mb .	WHOOOO
0 min	XFRLMK
0 min .	XCOOOO
0 minutes ,	V8RLLL
0 minutes .	]GNQKH
0 minutes and	ZCOOOO
0 minutes because	]BOOOO
0 minutes before	XFQMNM
0 ms	b6OOOO
0 ms .	Y<OOOO
0 ms by	WCOOOO
0 ms to	ZAOOOO
0 names	YJOOOO
0 names a	YJOOOO
0 oct	VFOOOO
0 of	^:THKM
0 of 0	]?OOOO
0 of the	[DTKKI
0 of them	ZBOOOO
0 of which	XBOOOO
0 on	[ETKKJ
0 on 0	WGOOOO
0 on the	]@OOOO
0 open connections	YGOOOO
0 operations	YFOOOO
0 operations per	YFOOOO
0 or	WDMMMQ
0 or 0	VCOOOO
0 orders	YAQMML
0 orders were	[BOOOO
0 p	_VQOJH
0 p .	_VQOJH
0 pages	X?OOOO
0 per	X@OOOO
0 percent	XDNHQH
0 percent .	[@OOOO
0 recipients	WEOOOO
0 s .	XAQMMM
0 seconds	^AUKIJ
0 seconds ,	VIRLLK
0 seconds .	_HQMMM
0 seconds and	VGOOOO
0 september	UGLOKN
0 september .	UFQKLO
0 th percentile	UCOOOO
0 times	WHVHJG
0 times in	X>OOOO
0 to	_ARLLK
0 to 0	]GRLLK
0 to the	X=OOOO
0 users	X?OOOO
0 with	Z<MMMQ
0 would	g\\KJSJ
0 would have	f^ILTL
0 ⓒ	aJOOOO
0 ⓒ ,	Z>OOOO
0 ⓢ	W@OOOO
:	\\<XKF@
: $	]@OOOO
: 0	d8OOOO
: a	j+OOOO
: a restart	YDOOOO
: all	V?OOOO
: an	YFLMRL
: as	ZFOOOO
: both	\\DOOOO
: both replicas	YFOOOO
: by	\\JOOOO
: discovery	XFOOOO
: every	ZFOOOO
: expired	ZAOOOO
: expired intermediate	YAOOOO
: forty	YFOOOO
: forty minutes	YFOOOO
: full	YIOOOO
: full disk	YIOOOO
: how	WDOOOO
: human	bYQMMM
: human error	bYQMMM
: in	YFOOOO
: it	]CRKML
: it is	YBOOOO
: it only	YIOOOO
: its	eEOOOO
: logins	YFOOOO
: logins failed	YFOOOO
: look	bYKOJR
: of	[FOOOO
: one	bBOOOO
: operator	gZTILJ
: operator mistake	dVSKML
: questions	VGOOOO
: see	ZCOOOO
: see the	YDOOOO
: slow pages	YFOOOO
: that is	bYUJJI
: the	]FWGIG
: the clock	YHOOOO
: the copy	YEOOOO
: the disk	Z=OOOO
: the first	VGOOOO
: the host	YIOOOO
: the index	YEOOOO
: the lock	Y>OOOO
: the mobile	YIOOOO
: the nightly	YIOOOO
: the one	VFOOOO
: the sale	[BOOOO
: the upgrade	YBOOOO
: think	fYGTKO
: think twice	bXKSKI
: those	WGOOOO
: traffic	YDOOOO
: traffic moved	YDOOOO
: two	Y8OOOO
: what	g:OOOO
: what a	[IOOOO
: what is	XAOOOO
: what was	VCOOOO
: which	Z=OOOO
: ⓒ	i=OOOO
: ⓒ ,	VGOOOO
: ⓠ	ZFLRMK
: ⓠ .	UCOOOO
;	d3YDL?
; 0	aBOOOO
; 0 for	WAOOOO
; a	eEQMOM
; all	ZHOOOO
; an	^DOOOO
; an empty	XGOOOO
; any	VBOOOO
; at	X?OOOO
; both	ZAOOOO
; each	ZGOOOO
; else	]EOOOO
; empty	cJOOOO
; empty for	ZDOOOO
; empty when	XEOOOO
; every	WDOOOO
; for	ZEOOOO
; i	bWRLMK
; in	XFRLLK
; in a	VEOOOO
; it	]GUJLH
; it is	XEOOOO
; it was	Y>OOOO
; its	c:OOOO
; later	U@OOOO
; no	[COOOO
; nobody	VAOOOO
; none	h?OOOO
; none for	]JOOOO
; none when	_>OOOO
; none where	\\GOOOO
; nothing	_<OOOO
; nothing is	XGOOOO
; of	_>OOOO
; of a	XBOOOO
; one that	_KOOOO
; only	XGOOOO
; rows	VFOOOO
; step	\\IOOOO
; step 0	\\IOOOO
; that	ZXTIKJ
; the	b=WFKG
; the answer	WAOOOO
; the certificate	YFOOOO
; the first	ZAOOOO
; the incident	U@OOOO
; the same	XEOOOO
; the tool	XBOOOO
; their	X=OOOO
; then	VHOOOO
; there	WBOOOO
; this	XEOOOO
; those	Z?OOOO
; two	VCOOOO
; what	`KSLML
; what is	]DOOOO
; where	ZFOOOO
; with	YHOOOO
; without one	UCOOOO
; ⓒ	kBOOOO
<	]=OOOO
=	ZCTKKK
> ⓒ	XEOOOO
?	\\X[>K=
? !	bVTJKJ
? $	[PY@K@
@	c:OOOO
@ lee	YEOOOO
@ lee takes	YEOOOO
@ mina	YHOOOO
@ mina reverts	YHOOOO
@ sam	YGOOOO
@ sam asks	YGOOOO
[	bBOOOO
]	bBOOOO
] (	UBOOOO
] ⓒ	]=OOOO
^ - ⓒ	^EOOOO
^ 0	\\ISLKI
^ 0 for	XBOOOO
^ @	a@OOOO
^ @ lee	YEOOOO
^ @ mina	YHOOOO
^ @ sam	YGOOOO
^ a	VBFHOR
^ a bit	bXLRLK
^ a bug	ZHOOOO
^ a burst	YIOOOO
^ a canary	dXKLRL
^ a cell	\\HOOOO
^ a checksum	bUKKSK
^ a comment	XDOOOO
^ a conditional	W@OOOO
^ a contributing	bURMML
^ a customer	U?OOOO
^ a date	\\>OOOO
^ a day	X?OOOO
^ a dependency	bXLMRL
^ a document	^BOOOO
^ a document's	U@OOOO
^ a field	VCOOOO
^ a file	\\=OOOO
^ a follow-up	YEOOOO
^ a function	UCOOOO
^ a junior	aSQMMM
^ a lack	fZRKML
^ a large	bWJJJT
^ a limit	fZJLSL
^ a line	^EOOOO
^ a list	XBOOOO
^ a load	bUOOOO
^ a missing	[EOOOO
^ a moment's	bVTLKJ
^ a more	dSXIHG
^ a name	WDOOOO
^ a new	\\DRMMM
^ a number	YUHJIW
^ a paragraph	[DOOOO
^ a person	WFOOOO
^ a postmortem	UFSKLL
^ a quick	_WOJQJ
^ a range	XHOOOO
^ a reminder	bXJTKI
^ a repeat	UBOOOO
^ a request	ZDOOOO
^ a resource	ZHOOOO
^ a revert	YHOOOO
^ a row	^>OOOO
^ a section	XAOOOO
^ a separate	bYKLSL
^ a simple	dXPHNG
^ a smaller	bXKMRL
^ a span	UAOOOO
^ a spike	YEOOOO
^ a staging	dXILTK
^ a table	[KOOOO
^ a technician	b[RMML
^ a test	YIOOOO
^ a text	[JOOOO
^ a thread	XGOOOO
^ a user	^COOOO
^ a value	[COOOO
^ a volunteer	Z?OOOO
^ a ⓒ	]?OOOO
^ about	V@OOOO
^ action	XDOOOO
^ action items	XDOOOO
^ add	XCPCGT
^ add a	ZBTKLJ
^ add an	YFOOOO
^ add more	dZJJJU
^ add the	[<SKNK
^ adding	ZFOOOO
^ adding nodes	YIOOOO
^ address	XUJJLT
^ address of	VFOOOO
^ address the	dXKKLS
^ addresses	ZCOOOO
^ adopt	aZKIMU
^ adopt a	bULJLT
^ adopt best	bWLKMS
^ agree	WEOOOO
^ agree with	VEOOOO
^ alert	XISKLK
^ alert on	UCOOOO
^ alert when	^COOOO
^ align	f[JKLT
^ align on	bVLLMS
^ align with	bWKLLS
^ all engineers	bUJTJI
^ all green	YDOOOO
^ all it	bUULJL
^ all jobs	YHOOOO
^ also	^BOOOO
^ also ,	YCOOOO
^ also affected	YIOOOO
^ always	iYHULH
^ an administrator	bXTJLK
^ an avoidable	fTUJII
^ an aware	U@OOOO
^ an experienced	b[TILH
^ an expiry	bWKKSL
^ an honest	WEROLO
^ an hour	YIOOOO
^ an inexperienced	]HSLLJ
^ an item	[;OOOO
^ an unforgivable	bXRLLK
^ ana	YHOOOO
^ ana notices	YHOOOO
^ and	YCOOOO
^ and then	YCOOOO
^ another group	YEOOOO
^ answer	UBOOOO
^ any competent	dWVIIH
^ any request	YGOOOO
^ anyone	UDTKKI
^ anyone with	ZFOOOO
^ apart	YHOOOO
^ apart from	YHOOOO
^ apparently the	YISLLK
^ appeal	fVJTLJ
^ appeal to	fVJTLJ
^ append	XDOOOO
^ as described	YIOOOO
^ as of	ZGOOOO
^ as planned	YGOOOO
^ as so	dVPPLI
^ as the	XXRLMJ
^ ask all	dZLRMK
^ ask developers	bULRKK
^ ask every	bWKRML
^ assess	hYJJKU
^ assess the	dVLLLR
^ at	WGRIJO
^ at first	^AOOOO
^ at night	YDOOOO
^ at some	fWKJKT
^ at the	[DOOOO
^ automatic	dXHJUJ
^ automatic rollback	bVJKTK
^ avoid	bUIQIQ
^ awareness	dXKSMJ
^ awareness training	bWLRML
^ back	[=OOOO
^ back to	Z?OOOO
^ bad	X\\VIKG
^ bad call	bYRLLK
^ bad timing	YFOOOO
^ ban	dWWHJG
^ bar	]YTJMI
^ basic	dXTJKJ
^ be	tfDSGO
^ be careful	bWKRML
^ be extra	gVLRMK
^ be in	bULIMU
^ be mindful	dXLRMJ
^ be more	n[HUIH
^ be vigilant	h\\LSLI
^ because of	WXPGIQ
^ beef	dULJLS
^ beef up	dULJLS
^ before this	YEOOOO
^ behaviour	YCOOOO
^ behaviour is	YCOOOO
^ being	dXMRLI
^ ben	YCOOOO
^ ben and	YCOOOO
^ better	l]CLPT
^ better alerting	bUOOOO
^ better communication	bWKJRN
^ better docs	dXIIKV
^ better documentation	dVLLLS
^ better isolation	bWHITH
^ blameless	UCOOOO
^ blind	dUUJJH
^ blind trust	bUSKKJ
^ block	^DOOOO
^ blocks	ZHOOOO
^ bob's	bXTKKJ
^ botched	bWRMML
^ both	T@RLML
^ both zones	YEOOOO
^ brief	bYITKI
^ bring home	bVOPMI
^ build up	bVKRMM
^ but for	dWILTK
^ but the	YBOOOO
^ by then	YDOOOO
^ bytes	ZJOOOO
^ cap	\\COOOO
^ careless	d[RLML
^ carelessness	jYUIJI
^ carelessness during	gZTJKJ
^ carelessness on	bUQMMM
^ cause	^@OOOO
^ cause :	YIOOOO
^ cause unknown	YFOOOO
^ cells	]=OOOO
^ certain	hYLGJT
^ change	\\DRLLK
^ change the	[EOOOO
^ changes	]FOOOO
^ changes that	XIOOOO
^ characters	a>OOOO
^ characters of	[COOOO
^ characters that	UBOOOO
^ check	VWKQJM
^ checked	[COOOO
^ checked the	YEOOOO
^ checkout	[=OOOO
^ checkout failed	XDOOOO
^ chen	bYSLLK
^ clarify	cROILQ
^ clarify responsibilities	bTKMLS
^ classic	dXTJKI
^ clean	lXIGJV
^ clean up	lXIGJV
^ close	WBKKMS
^ closer	bYKPLQ
^ clumsy	bVTJJI
^ coach	gYLTLG
^ coach the	dWIUKG
^ columns	]<OOOO
^ comment	]FOOOO
^ comment threads	ZJOOOO
^ comments	XBOOOO
^ communicate	dXJTII
^ communicate better	bVKTJI
^ communication on	Y?OOOO
^ compare	XFOOOO
^ complacency	bWRMLK
^ confirm	YGOOOO
^ confirm that	YGOOOO
^ confirmed	^FOOOO
^ confirmed by	YHOOOO
^ confirmed that	YHOOOO
^ consider	d^BCE^
^ consider a	]VLKLS
^ consider adding	dXIJIV
^ consider better	fVLKLT
^ consider using	dVKKLS
^ consider whether	bYKKLS
^ continue to	dXMLMR
^ contractor	bURLLK
^ create more	bYKJMT
^ credit	bYSKLK
^ cut	XGOOOO
^ cut the	VGOOOO
^ daniel should	bUTKKK
^ dates	WCOOOO
^ dave	bTRLML
^ dave was	bTRLML
^ days	ZBOOOO
^ dba	]VTJJI
^ debugging	ZFOOOO
^ debugging was	YIOOOO
^ decide	_FOOOO
^ decide not	YDOOOO
^ decide to	YIOOOO
^ decided	YJOOOO
^ decided to	YJOOOO
^ deduct	dYSKLK
^ deduct the	dYSKLK
^ define suitable	bUJLLT
^ delete	c:OOOO
^ delete a	VFOOOO
^ delete the	`@OOOO
^ demand	_UVIJG
^ deploying	^FOOOO
^ deploying at	YGOOOO
^ deploying often	YGOOOO
^ deployment	UFRLML
^ deployment done	YAOOOO
^ deploys	[EOOOO
^ deploys take	YFOOOO
^ despite	fWTJKJ
^ detection was	YEOOOO
^ dev	bUSLKK
^ develop	fXJNJS
^ develop a	dTLQKN
^ did	gZTKJI
^ did anyone	bURMLL
^ did it	bVRLLK
^ discuss	aZIHKW
^ discuss with	fYIKKU
^ do	eYEXGJ
^ do a	fXIPLO
^ do not	dZJVHF
^ do something	bUKJLT
^ docs	XCOOOO
^ document how	ZBOOOO
^ documentation	ZVSJKM
^ documents	]GOOOO
^ documents that	UBOOOO
^ dora	YGOOOO
^ dora sees	YGOOOO
^ double-check	fWJULG
^ double-check all	dWMQML
^ double-check everything	fWJSKJ
^ double-check the	gXMQML
^ drive's	XGOOOO
^ drop	Z;OOOO
^ drop the	WCOOOO
^ each	V@LRML
^ each restart	YEOOOO
^ earlier	d\\IKSK
^ earlier escalation	gWLMQM
^ educate	`VJTKH
^ either	YCOOOO
^ either of	YCOOOO
^ emphasise	bXLSLJ
^ empty	]6OOOO
^ empty for	X@OOOO
^ enable	U=MLOS
^ encourage	mXGVJE
^ encourage developers	bVLRLM
^ encourage engineers	bVOOOO
^ encourage reviewers	dUKRLK
^ enforce	WBOOOO
^ enforce the	UCOOOO
^ engineering	dUUILI
^ engineers should	bVLRKJ
^ english	VDOOOO
^ enhance	iSFHJX
^ enhance communication	dTKLMS
^ enhance documentation	bXOOOO
^ enhance observability	bWLMMR
^ enhance resilience	bXKKMT
^ ensure	[TLKIU
^ ensure that	ZUONKM
^ ensure with	VEOOOO
^ error	XAOOOO
^ escalate	YFSKLK
^ escalate the	dXSKLK
^ establish	dSKLLS
^ evaluate	a[GHKW
^ evaluate whether	fSMLMR
^ eventually	Y@OOOO
^ eventually the	Y@OOOO
^ every	f9OOOO
^ everybody	g^JTJI
^ everyone	YENTGE
^ everyone assumed	fXSKML
^ everyone needs	gXLQML
^ everyone on	V>RLML
^ everyone should	bYKRLL
^ everyone to	fXJSLJ
^ everyone who	ZBOOOO
^ everything	[KKKSK
^ everything else	T@OOOO
^ everything is	ZAOOOO
^ everything that	[BOOOO
^ examine	_WJJKU
^ examine the	bVLLMR
^ except	YFOOOO
^ except for	YFOOOO
^ exclude	aVWHJF
^ exclude the	bXSKKJ
^ exercise	dVJTKI
^ exercise caution	bVKSLJ
^ explain	_WNQMJ
^ explore	n[HIKV
^ explore options	jWGIIW
^ export	XBOOOO
^ extend	ZAOOOO
^ extend the	YAOOOO
^ extra	fXHTKL
^ facilities	bZUJKI
^ facts	ZBOOOO
^ failing	dXVIJG
^ failing to	bWTKKI
^ failover	U@OOOO
^ failure of	YFWHIF
^ false	WEOOOO
^ false when	UEOOOO
^ fast	YEOOOO
^ fast answer	YEOOOO
^ felix	YDOOOO
^ felix asks	YDOOOO
^ field	XIOOOO
^ fields	XBOOOO
^ files	XCOOOO
^ fill	XDOOOO
^ finally	YBOOOO
^ finally the	YBOOOO
^ find	bQUFKN
^ find a	dZJJKU
^ first	XAOOOO
^ fix	bVFEHY
^ fix asap	bUKKLS
^ fix soon	fVKKLT
^ fix the	`SHHJV
^ flaky	YDOOOO
^ flaky tests	YDOOOO
^ follow	l_EPHS
^ follow the	fWJTLI
^ follow up	i\\GGIX
^ for a	aYLJLS
^ for about	YFOOOO
^ for now	YIOOOO
^ for reasons	_TLKLS
^ for some	TEOOOO
^ for this	YGOOOO
^ for want	bXTJKJ
^ forget	UBOOOO
^ forgot	fVUJJH
^ forgot to	dTTJKJ
^ formal	bTTJKJ
^ formal warning	bTTJKJ
^ fortunately	ZEOOOO
^ fortunately ,	YGOOOO
^ foster	iZGQIO
^ foster a	gVJTJK
^ four	X;OOOO
^ friday	Z=OOOO
^ friday evening	Y>OOOO
^ from 0	UEOOOO
^ from now	cXJUHF
^ from then	YFOOOO
^ from ⓗ	ZXNLKQ
^ funny	YIOOOO
^ funny detail	YIOOOO
^ further	\\VKLMS
^ generate	WDOOOO
^ get	`TOGKT
^ get a	bYIJJU
^ get better	dVLJMT
^ get to	bWKKLT
^ give	R:JBHV
^ give more	bWLJMS
^ given a	bXIKTJ
^ given more	Y@OOOO
^ given the	YFOOOO
^ going	dRHULH
^ going forward	dRHULH
^ good	a9OOOO
^ good documentation	YAOOOO
^ good graphs	YBOOOO
^ good that	YGOOOO
^ google	WGOOOO
^ google's	XDOOOO
^ great	^>OOOO
^ great that	YGOOOO
^ great work	YEOOOO
^ greater caution	bWLSMJ
^ had	j^NGQ?
^ had a	aZIPQI
^ had anyone	bVTLJL
^ had it	VDSJLL
^ had the	l]FEWE
^ had there	h[HKUJ
^ had we	bUIKTK
^ half an	YFOOOO
^ handle	f]IQJO
^ handover botched	bUTKKJ
^ harden	i[GHHW
^ harden the	gYIIIV
^ harmonise	bVKKMS
^ have	YAVKGH
^ have a	gSMFFS
^ have hr	bVTJMI
^ having a	YCOOOO
^ he	\\GSKKJ
^ he didn't	h\\SLLJ
^ he restarted	YBOOOO
^ he was	_KSLLK
^ headings	ZIOOOO
^ historically	YGOOOO
^ historically both	YGOOOO
^ how	YEVIIG
^ how a	XDOOOO
^ how far	VDOOOO
^ how hard	dYTJJJ
^ how many	ZHSLLK
^ how much	X?OOOO
^ however	^FOOOO
^ however ,	YIOOOO
^ however the	YGOOOO
^ hubris	bVTJJI
^ hugo	YFOOOO
^ hugo joins	YFOOOO
^ human	^ZQOIG
^ human error	eYUJJI
^ human failure	b[TKKI
^ i added	YGOOOO
^ i could	YGOOOO
^ i restarted	ZEOOOO
^ i saw	YGOOOO
^ i see	YFOOOO
^ i should	gXYIEH
^ i take	bZTKJJ
^ i think	YCOOOO
^ i wrote	YGOOOO
^ id	XHOOOO
^ id of	XHOOOO
^ identify	dXNJMR
^ ids	[@OOOO
^ ids of	ZBOOOO
^ if	[\\JMT=
^ if both	YIOOOO
^ if only	kZDHWF
^ if the	[]PDOD
^ if this	YEOOOO
^ if we	dVLLRL
^ impact was	YDOOOO
^ impress	gZKSIG
^ impress on	dVNQKH
^ impress upon	bXJSLL
^ improve	aZCPHU
^ improve communication	bWOOOO
^ improve documentation	hZLIMT
^ improve monitoring	gVKJLT
^ improve observability	bULIMU
^ in a	YWPLOK
^ in addition	YGOOOO
^ in future	dYIVJF
^ in hindsight	XSLIRH
^ in other	YCOOOO
^ in practice	YHOOOO
^ in retrospect	YHOOOO
^ in spite	bVTKKJ
^ in the	T@NPMK
^ in theory	YFOOOO
^ in this	Z>OOOO
^ in total	YIOOOO
^ incident	W:UKJJ
^ incident over	YBOOOO
^ incident starts	Y?OOOO
^ increase	aYFKHW
^ increase capacity	bVKLLS
^ increase test	dVLLMR
^ index	UDOOOO
^ inexcusable	bVTKKJ
^ initially	YFOOOO
^ initially only	YFOOOO
^ insert	YBOOOO
^ instead ,	YFOOOO
^ instead of	^STJKJ
^ instil	dXJTKI
^ instil a	bUITKJ
^ instruct	_VPOMK
^ insufficient	j_VIJH
^ insufficient care	bXRLML
^ insufficient diligence	fXTJKJ
^ intensify	bUKKLS
^ interestingly	YGOOOO
^ interestingly ,	YGOOOO
^ invest	_WJKMU
^ invest in	bVJKMU
^ investigate	`\\HGJW
^ investigate further	fVKLLS
^ ironically	YGOOOO
^ ironically the	YGOOOO
^ issue	`VRLML
^ issue a	cVRLML
^ it	UWSECT
^ it could	Z?OOOO
^ it is	TXQCIO
^ it looks	^EOOOO
^ it must	dVUJKH
^ it only	YIOOOO
^ it pains	bURLLL
^ it seems	Y@OOOO
^ it should	d\\TKKK
^ it works	YDOOOO
^ it would	]XPGOG
^ it's	dYUKJH
^ it's the	bXRLLK
^ items	^<OOOO
^ items of	X@OOOO
^ its	]COOOO
^ joel	YFOOOO
^ joel looks	YFOOOO
^ keep	\\TEPFP
^ keep a	^QORJC
^ keep an	aWJNLQ
^ keep calm	dYHULH
^ keep improving	bZKIMU
^ keep in	fXJMJQ
^ keep reminding	bXKRMK
^ key	YAOOOO
^ key of	VDOOOO
^ keys	XDOOOO
^ kim	YFOOOO
^ kim restarts	YFOOOO
^ knowing	bYKJSH
^ late	]YUJKI
^ late ,	bYUJKI
^ latency	a[GHHX
^ latency was	f[GHHX
^ lazy	d[RLLK
^ legal	YUTKLH
^ legal's	bVSKKK
^ lesson :	YHMQML
^ let us	gYOPLI
^ let's	dUMSJF
^ lin	YEOOOO
^ lin adds	YEOOOO
^ lines	WBOOOO
^ list	YBOOOO
^ look	fVCJEZ
^ look at	bSEGHY
^ look for	bVIIKV
^ look into	k[HIIW
^ looked	YGOOOO
^ looked through	YGOOOO
^ looking	cRLKRJ
^ looking back	cRLKRJ
^ lower the	YAOOOO
^ luckily	\\HOOOO
^ luckily the	\\HOOOO
^ lucky	ZGOOOO
^ lucky :	ZGOOOO
^ mail	ZGOOOO
^ mail was	YGOOOO
^ make	YVHJAY
^ make alerts	dYJJKU
^ make an	dYQOLH
^ make failover	bVKJLT
^ make it	bWQOMJ
^ make people	bYKSMJ
^ make sure	fVIMHT
^ make the	SBQDJR
^ make ⓒ	UBOOOO
^ management	`KSMID
^ management ignored	f[RLMK
^ management pushed	dSTJLJ
^ mandatory	bWOPKI
^ many	d[GHHW
^ marcus	hUUJJJ
^ marcus pushed	gTUJJJ
^ marta posts	YIOOOO
^ mature	bTKKLS
^ mature our	bTKKLS
^ meanwhile	YHOOOO
^ meanwhile ,	YHOOOO
^ members	Z@OOOO
^ members of	VEOOOO
^ merge	XCOOOO
^ merging	YHOOOO
^ merging was	YHOOOO
^ methods	UDOOOO
^ miscommunication	dXTJKI
^ miscommunication by	bWSLKJ
^ misconfiguration	]YTKKJ
^ missed	aVSKLK
^ missed by	fWSKLK
^ missing	VHTKKJ
^ mitigation :	YDOOOO
^ modernise	gVJJLU
^ modernise the	dXLKMS
^ monitor the	]TLHMT
^ monitoring	ZEHIRN
^ more	VVCSJR
^ more details	YHOOOO
^ more discipline	dTJTKH
^ more monitoring	bXKJJT
^ more of	YBOOOO
^ most jobs	YGOOOO
^ motivate	bWKRLK
^ move	VCXGJF
^ move the	WCSKMK
^ mr	VFWFJH
^ mr .	VGWFJH
^ much slower	YCOOOO
^ multiple	bVJKKT
^ my	^TXHHG
^ my bad	bXSKKJ
^ my mistake	bVTKKJ
^ names	\\COOOO
^ negligence	gTVIIH
^ negligence on	f\\TJKI
^ negligent	fXRKMK
^ neither	XASLKJ
^ neither of	YHOOOO
^ nevertheless	YCOOOO
^ nevertheless the	YCOOOO
^ new	ZEOOOO
^ next	aWKSLJ
^ next time	fXKSLJ
^ nina's	fVRLLL
^ nina's typo	fVRLLL
^ no .	Y@OOOO
^ no alert	ZCOOOO
^ no builds	YHOOOO
^ no customer	UAOOOO
^ nobody bothered	hTTKLK
^ nobody cared	bWRLML
^ nobody checked	bWSKLJ
^ nobody from	bXSLLK
^ nobody in	aTTKKI
^ nobody is	ZFOOOO
^ nobody on	\\UXFJH
^ nobody saw	YEOOOO
^ nobody thought	bWTKKI
^ nobody was	c=OOOO
^ none of	dUIHUF
^ nope	YDOOOO
^ nope ,	YDOOOO
^ normally	ZFOOOO
^ normally there	YFOOOO
^ not a	U?QMMM
^ not clear	YFOOOO
^ not one	dZSKLK
^ not sure	^@OOOO
^ note	^FOOOO
^ note that	[GOOOO
^ nothing	Z=OONK
^ nothing in	WGQMMM
^ nothing is	[<OOOO
^ nothing was	VCLRML
^ nothing yet	YDOOOO
^ number	WCOOOO
^ numbers	\\DOOOO
^ obviously	bXRLKM
^ oddly	YEOOOO
^ oddly ,	YEOOOO
^ of	e>OOOO
^ of a	\\=OOOO
^ of the	]=OOOO
^ on	TBLIIS
^ on the	TBLLMR
^ on three	]USKLJ
^ on top	YFOOOO
^ on-call	[WSOLI
^ on-call ignored	dYRMML
^ once again	bWUKJH
^ once more	dYVHJI
^ once the	XGRLLL
^ once we	YJOOOO
^ one engineer's	bURLLL
^ one is	]VTJKJ
^ one might	bURLLL
^ one more	dXJITI
^ one would	dVTMJL
^ ongoing :	dWKKLS
^ only the	[GOOOO
^ open	]9OOOO
^ operations	\\UXHJE
^ operator	gRTJKI
^ operator error	j[TKKI
^ operators must	bWKTMI
^ ops	^[TJJI
^ ops forgot	bWSKLJ
^ optimise	lWIILU
^ optimise queries	bWKLLS
^ optimise the	iUKKMS
^ optimize	bUJKKT
^ originally	YFOOOO
^ originally the	YFOOOO
^ other	ZKKKKT
^ other projects	YGOOOO
^ other services	YEOOOO
^ otherwise	ZHOOOO
^ otherwise the	YHOOOO
^ our	VFYHC=
^ our colleagues	bWUJKI
^ our contractor	YGOOOO
^ our graphs	YIOOOO
^ our newest	bWSKMK
^ our own	cXUIIH
^ our partner's	]WSKKK
^ overall	YDOOOO
^ overall 0	YDOOOO
^ overconfident after	bVSKLK
^ overlooked	bVVIIH
^ overlooked by	g]VIIH
^ overworked	bVTKJI
^ owing	gTOJJQ
^ owing to	gTOJJQ
^ own	U@OOOO
^ page	^>OOOO
^ page the	XCOOOO
^ paging	]WSLLK
^ pair	UDOOOO
^ paragraphs	VEOOOO
^ parts	aVHKJU
^ parts of	fYHKJU
^ patch	dYKLLS
^ patch the	dYKLLS
^ pay	fWDUJN
^ pay attention	bVKSMI
^ pay more	lXJTKI
^ people	WBOPJI
^ people in	ZFOOOO
^ people on	YDOOOO
^ people who	YEOOOO
^ performance is	YDOOOO
^ performance was	dYIJKU
^ pin the	W?OOOO
^ places	X;OOOO
^ plain carelessness	fWRLML
^ plan	_WIHIX
^ please	^SITJJ
^ please take	bVLRLL
^ poor	h\\XHHD
^ poor handover	bXTKKI
^ poor judgement	hURMML
^ poorly	dVSLLJ
^ presumably	YHOOOO
^ presumably the	YHOOOO
^ print	[DOOOO
^ print the	XEOOOO
^ prioritise	dWLKMS
^ priya	`SSLLJ
^ priya forgot	bWQMMM
^ probably	YEOOOO
^ probably a	YEOOOO
^ product	gYVHIH
^ product kept	bTRLML
^ promote	h^GOJS
^ proper	j_MISG
^ proper rate	bVKLRL
^ pursue	fZJILU
^ pursue the	bWLLMR
^ push	\\ULIMT
^ put a	UBKRLK
^ put more	bZLRMK
^ qa missed	dWRMLL
^ questions	YGOOOO
^ quite	TCQMMM
^ quite a	YCOOOO
^ raise awareness	oYHUKI
^ raises	m6OOOO
^ raises configerror	`EOOOO
^ raises notfound	XFOOOO
^ raises trackererror	XIOOOO
^ raises usageerror	[DOOOO
^ raises valueerror	ZHOOOO
^ raises ⓒ	fCOOOO
^ ravi finds	YIOOOO
^ reads	Y@OOOO
^ reassess	fVKJKT
^ reassess the	bUKLMS
^ reassess vendor	bWLKLS
^ reconsider	fXJJIU
^ record	WGOOOO
^ recovery	TYFIJX
^ recovery begins	YDOOOO
^ recovery was	fZHJKV
^ reduce	ZXGHIX
^ reduce noise	bULLMR
^ redundant	bXJLSJ
^ refactor	gYHIIV
^ refactor the	fWIJJU
^ refine	dVIJKU
^ refresh	dYJTJH
^ refresher	gVKSKI
^ refresher course	dTMRLJ
^ refresher training	bWKRML
^ refuse	\\@OOOO
^ regrettably	bWTKJI
^ regularly	bWIOJP
^ reinforce	fXIUKH
^ reiterate	bVKRLK
^ reject	]@OOOO
^ remember to	j_GWIF
^ remind	f]MSHD
^ remind all	bTJTMJ
^ remind everyone	k[HUKJ
^ remind people	fVJSMK
^ remind the	h\\OPJH
^ remove a	XFOOOO
^ remove the	]@OOOO
^ remove unused	bUOOOO
^ rename	WDOOOO
^ replace the	XCSJMK
^ replies	WGOOOO
^ report	V@OOOO
^ requests	\\FOOOO
^ requests about	UCOOOO
^ require a	YFOOOO
^ require the	bVWGKG
^ require two	UCOOOO
^ reserve	VFOOOO
^ resolution :	YEOOOO
^ restarting	ZEOOOO
^ restarting one	YFOOOO
^ restore	V=OOOO
^ rethink	gVJIJV
^ rethink on-call	bXLLMR
^ retrying	YEOOOO
^ retrying the	YEOOOO
^ return	UAOOOO
^ reverting	^BOOOO
^ reverting takes	YFOOOO
^ reverting was	YGOOOO
^ review	[]BBF^
^ review our	hWJLKT
^ review the	Z[GEIY
^ reviewer	_TSKLJ
^ reviewer asleep	dXSKLJ
^ revisit	jYHMJT
^ revisit the	fVIOKR
^ revisit timeouts	bVMLMQ
^ revoke production	dXSKLJ
^ rita	YFOOOO
^ rita and	YFOOOO
^ rollback done	YBOOOO
^ rookie	bVRLLL
^ rookie mistake	bVRLLL
^ rotate	YFLLLR
^ rotate the	ZGLLLR
^ row	VEOOOO
^ rows	c<OOOO
^ rows of	ZHOOOO
^ run	YDKSLJ
^ run the	\\COOOO
^ safe	XGOOOO
^ safe to	XGOOOO
^ same	^BOOOO
^ same as	YFOOOO
^ same error	YBOOOO
^ say	VCOOOO
^ search	VAOOOO
^ security	`YSGJM
^ security rotated	dXUJKI
^ see the	[HOOOO
^ seek	bXJJLU
^ sensitise	gYJSLJ
^ service is	YFOOOO
^ set	Y?NHLR
^ set the	ZEOOOO
^ set ⓢ	V>OOOO
^ several contributors	YEOOOO
^ several tests	YHOOOO
^ several unrelated	YJOOOO
^ sharpen	bVKPMP
^ she	XEPGNF
^ she forgot	fYSMML
^ she had	YIOOOO
^ sheer	aVTKKJ
^ should've	dXQIOI
^ show	`BOOOO
^ show the	]GOOOO
^ simplify	bWIJJU
^ since a	YHOOOO
^ since then	YEOOOO
^ sloppy	dUTKKJ
^ smaller	YFOOOO
^ smaller releases	YFOOOO
^ so	XJRMLL
^ so the	[EOOOO
^ sofia	\\DOOOO
^ sofia reverts	YEOOOO
^ some	\\^EBC\\
^ some data	bVKJKT
^ somebody	Y\\KCLR
^ somebody forgot	f[QMMM
^ somebody needs	bVJJKT
^ somebody noticed	YCOOOO
^ somebody on	fTRLLK
^ somebody suggests	Z@OOOO
^ somebody's	ZHOOOO
^ somebody's laptop	YIOOOO
^ somehow	bWTKKI
^ someone from	YAOOOO
^ someone in	dUSLMJ
^ someone should	dYGIJW
^ something	WGIJIV
^ something in	UFLLMR
^ something to	ZCOOOO
^ sort	`XGILV
^ sort out	hXGILV
^ speak	]WTJMJ
^ speed	fUKKLT
^ speed up	fUKKLT
^ split	[DOOOO
^ split the	ZEOOOO
^ stabilise	bUJLLS
^ stabilise the	bUJLLS
^ staging	T@KKRJ
^ stands	VCOOOO
^ start	V?OOOO
^ start and	UBOOOO
^ status	Y?OOOO
^ stay	k`GWJE
^ stay alert	g[JTLH
^ stay vigilant	dYKSLJ
^ staying	bVHUJI
^ still	a8OOOO
^ still broken	YAOOOO
^ still looking	YDOOOO
^ still seeing	YIOOOO
^ stop letting	aSTIMJ
^ store	_BOOOO
^ store a	XIOOOO
^ store the	ZGOOOO
^ stored	V@OOOO
^ strange	YHOOOO
^ strange but	YHOOOO
^ streamline	fVIJLU
^ strengthen	bRDNKT
^ stress	iVIUKH
^ stress the	dWLRML
^ stress to	dTKSLI
^ strictly	YCOOOO
^ strictly speaking	YCOOOO
^ strive	dTKTLI
^ strive for	dTKTLI
^ suggest	V=OOOO
^ suggested	T>OOOO
^ support sat	fUUIJI
^ surprise	YFOOOO
^ surprise :	YFOOOO
^ suspected	YFOOOO
^ suspected cause	YFOOOO
^ suspecting	^@OOOO
^ suspecting dns	YFOOOO
^ suspecting the	ZCOOOO
^ switch	UAOOOO
^ switch the	UAOOOO
^ symptoms	YFOOOO
^ symptoms :	YFOOOO
^ sysadmin	bVSKKK
^ tables	ZHOOOO
^ tackle	dTIJKU
^ take	[WKQHM
^ take another	dTIJJV
^ take appropriate	dWMLMR
^ take care	dVIRLN
^ take greater	bUKSLJ
^ take production	gWSIMK
^ talk	dSPEHS
^ talk to	cSPEHR
^ team	XINRIG
^ teams	WCOOOO
^ technically	Y@OOOO
^ technically the	Y@OOOO
^ tell	^[RNLE
^ tell the	d\\TMLG
^ testing	^?OOOO
^ testing on	YDOOOO
^ testing with	YDOOOO
^ text	_HOOOO
^ thanks	T;VIIH
^ thanks to	T?VIIH
^ that fixed	YBOOOO
^ that is	[GOOOO
^ that service	YEOOOO
^ that the	eYUJJI
^ the	R1c,CH
^ the address	X@OOOO
^ the analyst	_USJLK
^ the approver	bVRLLK
^ the architect	d]UKKH
^ the article	]XOKPK
^ the attention	VAOOOO
^ the autoscaler	W@OOOO
^ the backup	U[JGTF
^ the base	ZEOOOO
^ the bot	]AOOOO
^ the bridge	W@OOOO
^ the bug	ZGLLRK
^ the cache	S?KKSJ
^ the canary	WCOOOO
^ the careful	VEOOOO
^ the cause	bXMHIR
^ the cells	XFOOOO
^ the checklist	X?OOOO
^ the cluster	WEOOOO
^ the command	VCOOOO
^ the commit	ZFOOOO
^ the connection	XCOOOO
^ the console	Z>OOOO
^ the controller	\\@OOOO
^ the corrective	]VKSLK
^ the cron	X:OOOO
^ the culler	YIOOOO
^ the customers	YDOOOO
^ the dashboards	\\?OOOO
^ the day	`GOOOO
^ the deploy	VGTKKJ
^ the deployer	dVSLKK
^ the developer	WESJLJ
^ the disk	W7KLRK
^ the document	]DOOOO
^ the edge	\\XWHIF
^ the engineer	[E[CDH
^ the engineer's	\\FTJLL
^ the entries	VAOOOO
^ the failed	]XTLKI
^ the failure	]SPIQG
^ the first	f>OOOO
^ the format	V?OOOO
^ the full	ZFOOOO
^ the garbage	UDOOOO
^ the health	\\=OOOO
^ the hook	YEOOOO
^ the image	YEOOOO
^ the impact	aVIJJU
^ the incident	\\MXBHH
^ the integrator	bXTKJI
^ the intern	cTTKKJ
^ the intern's	UIUJLH
^ the interns	bWMJQI
^ the issue	Y@RMML
^ the item	ZGOOOO
^ the job	];OOOO
^ the key	XBOOOO
^ the kind	UBOOOO
^ the large	YIOOOO
^ the lead	YETKJK
^ the leak	bVKKSJ
^ the lesson	eWIUJI
^ the licence	VCOOOO
^ the load	T;NGNM
^ the log	W@OOOO
^ the logs	[FOOOO
^ the maintainers	dVRLLK
^ the many	YFOOOO
^ the message	]COOOO
^ the metrics	ZFOOOO
^ the mistake	dUYDIG
^ the name	VCOOOO
^ the next	[BOOOO
^ the night	WIMMRE
^ the nightly	V?OOOO
^ the nodes	YDOOOO
^ the number	YFOOOO
^ the old	YGRMML
^ the one	YBOOOO
^ the operations	bVRLML
^ the parser	XAOOOO
^ the part	Y=OOOO
^ the patch	WHLJJR
^ the permission	V@OOOO
^ the plan	XCOOOO
^ the pod	ZEOOOO
^ the pods	YEOOOO
^ the pricing	]WQMML
^ the problem	ZBLLQP
^ the product	aTTJKI
^ the proxy	]=OOOO
^ the pull	VFRLML
^ the purge	ZXUJKI
^ the question	XGOOOO
^ the recovery	UDSLLJ
^ the replica	VDOOOO
^ the reply	VEOOOO
^ the report	UAOOOO
^ the responder	ZHWHHH
^ the responders	^=OOOO
^ the responsible	dUTLKI
^ the rest	^AOOOO
^ the retry	XDQMML
^ the reviewer	[UWHIG
^ the root	`]NGJQ
^ the row	UBOOOO
^ the same	[>QMMM
^ the scheduler	^5OOOO
^ the script	WFRLML
^ the second	SAMKQJ
^ the server	^COOOO
^ the shared	WBOOOO
^ the sheet	VCOOOO
^ the site	dYRJJO
^ the situation	dXJKLT
^ the sole	bXSLLK
^ the sre	eSUJII
^ the storefront	XGRMMM
^ the sustained	YIOOOO
^ the sysadmin	bXRMKJ
^ the table	X:OOOO
^ the takeaway	bVOOOO
^ the team	YFMPOG
^ the technician	]XUKLH
^ the tests	_@OOOO
^ the text	Z>OOOO
^ the time	U@OOOO
^ the tool	^DOOOO
^ the tracker	WIOOOO
^ the training	VCOOOO
^ the two	WDRLML
^ the update	[COOOO
^ the upgrade	WDSLLK
^ the upstream	UDSMKJ
^ the users	YDOOOO
^ the usual	dYLHIS
^ the value	VCOOOO
^ the values	WAOOOO
^ the vendor's	UFSHMG
^ the watchdog	XGOOOO
^ the web	ZEOOOO
^ the week	YGOOOO
^ the whole	[ZMJRI
^ the word	WIOOOO
^ the words	]JOOOO
^ the workaround	YIOOOO
^ the zone	ZXQMMM
^ the ⓒ	[?OOOO
^ their status	YFOOOO
^ then	^AOOOO
^ then it	YFOOOO
^ then the	ZCOOOO
^ there	S\\FCNX
^ there are	YHOOOO
^ there was	UXGGOU
^ there were	]\\IJJV
^ there would	bWJKSJ
^ therefore	YEOOOO
^ therefore the	YEOOOO
^ these	aGOOOO
^ these two	YCOOOO
^ these were	YFOOOO
^ they could	bWPJOI
^ they have	YFOOOO
^ they knew	bXTJJJ
^ they restarted	ZDOOOO
^ things got	bUJJKU
^ things look	Y:OOOO
^ things that	ZEOOOO
^ things went	bVJJJT
^ think	m_FIJW
^ think about	l]HFKW
^ this	X<JKU?
^ this behaviour	YFOOOO
^ this can	YHOOOO
^ this caused	YIOOOO
^ this did	YCOOOO
^ this had	YFOOOO
^ this incident	g\\PJPL
^ this led	YFOOOO
^ this made	^@OOOO
^ this makes	^BOOOO
^ this may	YCOOOO
^ this meant	^DOOOO
^ this turned	YDOOOO
^ this would	gVHRRJ
^ those that	VAOOOO
^ those who	_RPQJI
^ threads	ZBOOOO
^ three	WDWHIG
^ three engineers	WCOOOO
^ three hours	YHOOOO
^ through	i[UHKH
^ thus	YGOOOO
^ thus the	YGOOOO
^ ticket	XVWHIG
^ tidy	dUKKLT
^ tidy up	dUKKLT
^ tighten	bUJJLU
^ time	XCOOOO
^ times	UAOOOO
^ to be	UERMLK
^ to make	YIOOOO
^ tom deletes	YHOOOO
^ tom's	dUSKLK
^ too many	TFRLLK
^ too slow	YGOOOO
^ traffic returns	YFOOOO
^ train the	XWITJI
^ training	VDOOOO
^ tried	YFOOOO
^ tried a	YFOOOO
^ try	j]ETGM
^ try harder	hYJULG
^ try not	bXKSLI
^ try to	lZILJS
^ tune	iYIHKV
^ tune the	gWJKLT
^ turn	`AOOOO
^ turn on	WEOOOO
^ turn the	\\FOOOO
^ two senior	bVRLMM
^ two weeks	]YSLKK
^ typical	aWUJKH
^ unclear whether	YCOOOO
^ under load	YGOOOO
^ underlying	fTRLLK
^ underlying all	fTRLLK
^ unforced error	bYUJKH
^ unfortunately ,	bVLLMR
^ unprofessional	dTSLLJ
^ until this	YIOOOO
^ upgrade	]YHGIX
^ upgrade the	\\WKKKT
^ uploading	YGOOOO
^ uploading large	YGOOOO
^ uploads	ZCOOOO
^ uploads failed	YCOOOO
^ urge	hYGUKI
^ urge the	bUJTLI
^ use	\\COOOO
^ use a	[DOOOO
^ user	XTSIJL
^ user error	gWSKLK
^ user reports	YFOOOO
^ users	[HHPJT
^ users noticed	YEOOOO
^ users report	YFOOOO
^ users were	YHOOOO
^ users who	[BOOOO
^ usually	YDOOOO
^ usually this	YDOOOO
^ validate	WCOOOO
^ values	^DOOOO
^ various	haHGHX
^ various factors	dZJKKT
^ version	]VLMRM
^ version pinning	bWLMRM
^ vigilance	bUJTKJ
^ vigilance is	bUJTKJ
^ waiting	^>OOOO
^ waiting for	^?OOOO
^ watch out	bWITKI
^ we	W;DZRB
^ we ,	\\WVIJG
^ we asked	^AOOOO
^ we believe	YFOOOO
^ we chose	T>OOOO
^ we decided	ZCOOOO
^ we depend	YGOOOO
^ we did	d<OOOO
^ we don't	^?OOOO
^ we expect	^COOOO
^ we first	^BOOOO
^ we had	\\JKKKS
^ we hit	YIOOOO
^ we increased	YEOOOO
^ we knew	YEOOOO
^ we let	bWRLLL
^ we looked	ZCOOOO
^ we managed	YBOOOO
^ we may	YIOOOO
^ we moved	YHOOOO
^ we must	jZGVIG
^ we noticed	^COOOO
^ we now	^EOOOO
^ we opened	YFOOOO
^ we ought	fWIJTI
^ we plan	YFOOOO
^ we ran	^EOOOO
^ we realised	^DOOOO
^ we restarted	ZCOOOO
^ we rolled	ZAOOOO
^ we run	YHOOOO
^ we saw	a=OOOO
^ we simply	dTJTKJ
^ we spent	YHOOOO
^ we still	YEOOOO
^ we think	YDOOOO
^ we tried	YGOOOO
^ we turned	YGOOOO
^ we use	YIOOOO
^ we want	YEOOOO
^ we went	^?OOOO
^ we were	YHVIJH
^ we weren't	^BOOOO
^ we would	^BOOOO
^ we'll	fYJTKH
^ we'll be	bWKSKI
^ weak leadership	dXTJKI
^ were	dRLJSI
^ were the	g_HHVH
^ what	\\5RRG@
^ what a	d9RLML
^ what an	[>OOOO
^ what became	Z<OOOO
^ what could	Y6OOOO
^ what followed	bWTJLJ
^ what follows	[JOOOO
^ what happened	ZGOOOO
^ what is	YEITMK
^ what stands	\\@OOOO
^ what the	]EQMMM
^ what to	XEOOOO
^ what ⓒ	Y?OOOO
^ when	X<ONMH
^ when i	YGOOOO
^ when this	YGOOOO
^ whenever the	YGOOOO
^ where	`HNKJR
^ where a	_AOOOO
^ where messages	UCOOOO
^ where the	_:OOOO
^ whether	d6QMML
^ whether a	g=OOOO
^ whether an	[AOOOO
^ whether it	X@OOOO
^ whether somebody	UBOOOO
^ whether the	aBOOOO
^ whether this	[BOOOO
^ whether ⓒ	WCOOOO
^ which	c4OOOO
^ which version	YIOOOO
^ while looking	YJOOOO
^ while the	\\YVIIH
^ while this	YGOOOO
^ who approved	bWSKKK
^ who broke	fYSLLL
^ whoever	YUZEFE
^ whoever is	ZEOOOO
^ whoever set	dURLLL
^ whoever wrote	gUTJLI
^ whom	V?OOOO
^ why did	\\GWHHG
^ why didn't	g[JHTF
^ why on	bTTKKJ
^ why the	ZGOOOO
^ with	[fDGZ@
^ with a	hZMLPC
^ with hindsight	dTTKJJ
^ with three	YBOOOO
^ with tracing	bZKLSK
^ with ⓒ	XEOOOO
^ withdraw the	_XTILJ
^ within	ZGOOOO
^ within an	YFOOOO
^ without a	]HOOOO
^ without ⓒ	VCOOOO
^ words	`COOOO
^ words of	W?OOOO
^ work	cYFJHV
^ work on	cWIGJW
^ work towards	fXLLMS
^ write	^=RLMM
^ write a	aAOOOO
^ write the	YFOOOO
^ writes	XBOOOO
^ wrong	[VXGGD
^ wrong assumption	bXSKKK
^ x	fYSJLK
^ x deployed	fYSJLK
^ yet	bXRLMK
^ yet another	bXRLMK
^ your	bXTKJJ
^ yuki and	YHOOOO
^ ⓒ	r2OOOO
^ ⓒ and	VFOOOO
^ ⓒ drive	[IOOOO
^ ⓒ kind	VEOOOO
^ ⓒ ⓢ	^FOOOO
^ ⓗ ,	b[UJJH
^ ⓗ :	_VRMML
^ ⓗ the	X@OOOO
^ ⓠ was	UAOOOO
a ,	WDOOOO
a 0 -	WCLMRM
a 0 :	VBOOOO
a 0 gb	ZXSKKJ
a backup	UYWHIG
a backup .	bXTJLJ
a backup belongs	YIOOOO
a bare	WIOOOO
a base's	XDOOOO
a base's ⓒ	XDOOOO
a batch	VCKROK
a beginner's	bVTJKI
a beginner's error	bVTJKI
a better	hbMLIS
a better solution	bWKKKT
a bit	ncIRES
a bit .	bWLLLS
a bit more	iZMUHG
a blank	\\AOOOO
a blank document	[GOOOO
a block	XBOOOO
a blog	bYSKLK
a broken link	YHOOOO
a browser	XDOOOO
a bug	ZHOOOO
a bug in	ZHOOOO
a build	fTRLLL
a burst	YIOOOO
a burst of	YIOOOO
a call	a<OOOO
a call for	YGOOOO
a canary	cTHIVH
a canary ,	bVJJTI
a canary this	fXLLRL
a careless	d[UKKH
a cell	h<OOOO
a cell ,	WDOOOO
a cell :	YAOOOO
a cell that	XJOOOO
a change .	UCOOOO
a change in	ZHOOOO
a change that	YAOOOO
a channel	Z@SMMK
a channel that	]BOOOO
a chart	XBOOOO
a check	\\HOOOO
a check that	YJOOOO
a checksum	bUKKSK
a checksum on	bUKKSK
a child	dXTJKI
a circuit	UCJKSJ
a clear message	YHOOOO
a closed	[COOOO
a closed list	YEOOOO
a closer	lZOPIK
a closer eye	gTJTLG
a closer look	dSQILQ
a closer watch	dWNQJG
a cluster	XEOOOO
a cold	ZEOOOO
a cold cache	ZEOOOO
a column	`>OOOO
a combination	hUKKLT
a combination of	hUKKLT
a command	T=RMLM
a common	^XJHKU
a complete	bYPPKI
a condition	X>OOOO
a conditional	X;OOOO
a conditional format	X=OOOO
a confirmation	VGOOOO
a consequence of	bYSKLJ
a consequence the	YEOOOO
a considerable	bYJKKT
a console	YIOOOO
a console there	YIOOOO
a contractor whose	bYULLH
a contributing	_JRLML
a contributing factor	dYRLML
a conversation	dZRIJO
a copy	`?OOOO
a copy of	^AOOOO
a couple	dVMKLR
a couple of	dVMKLR
a crash	YFOOOO
a crash loop	YFOOOO
a criterion	VCOOOO
a cross	]VTLKK
a cross join	]VTLKK
a culture	gTROKI
a culture of	fTOQJK
a cursory	bWUJJI
a customer .	]YKRMM
a customer call	YGOOOO
a day	XFMJSH
a day ,	XGOOOO
a day of	UFOOOO
a dead one	bYSMLK
a degraded	bYSMLK
a deleted	[GOOOO
a department	_USJLJ
a department that	bYSKLJ
a deploy	_@OOOO
a deploy .	ZDOOOO
a deploy takes	YHOOOO
a dev	bWRMML
a dev who	bWRMML
a developer left	bXSLLK
a developer merged	YIOOOO
a developer who	bVTJJJ
a diff	[DOOOO
a diff of	[DOOOO
a different queue	dZLLMR
a different setup	YFOOOO
a discussion	f[IJJU
a discussion about	dZKKLS
a document	l9OOOO
a document ,	[DOOOO
a document .	]:OOOO
a document :	ZFOOOO
a document as	XDOOOO
a document that	_HOOOO
a document's	]9OOOO
a draft	WGOOOO
a drill the	YHOOOO
a dropdown	[JOOOO
a dump	YEOOOO
a dump .	YEOOOO
a fact	X>OOOO
a failed	\\@OOOO
a failed start	YIOOOO
a fault	WCOOOO
a few	S[ADI]
a few customers	dZJKKT
a few errors	YIOOOO
a few of	bYIJJU
a few rows	YIOOOO
a few things	T=LLMS
a field	]HOOOO
a file	dFTKKJ
a file ,	]AOOOO
a file .	WEOOOO
a file ;	UCOOOO
a file that	[>OOOO
a file's	WDOOOO
a filter	Z>OOOO
a finding	U>OOOO
a fixed	WCOOOO
a flag ,	ZVOKQK
a flapping	YHOOOO
a flapping link	YHOOOO
a flight	WAOOOO
a folder	ZERLMM
a follow-up change	YEOOOO
a formal	j\\SJLJ
a formal warning	hWRLML
a formality	dZUHKH
a formality by	bWTJLJ
a former	ZDOOOO
a former job	YIOOOO
a formula	_GOOOO
a fresh	VBOOOO
a friday	[STLJF
a friendly	dUNQKH
a full disk	[DOOOO
a full outage	TESLKJ
a full rebuild	bXRMMK
a full restart	bUTMLL
a function	XAOOOO
a gap	]KQMMM
a gap .	Z@OOOO
a gap and	YHOOOO
a gap in	YFOOOO
a glance	dTSJLJ
a glance at	dTSJLJ
a good day	ZEOOOO
a good deal	bWOKLP
a google	]>OOOO
a green	VIJTJJ
a green status	[IOOOO
a grown-up	dVTJMJ
a habit	bSJTJH
a habit of	gYJTJH
a hasty	bUTJKJ
a header	^DOOOO
a heading	aAOOOO
a heading ,	XFOOOO
a holiday in	YJOOOO
a host	\\DOOOO
a host that	[BOOOO
a hurry	l[TJKI
a hurry ,	dSSLKK
a hurry .	dTUIJH
a hurry to	fVRLML
a japanese	XGOOOO
a job	ZCOOOO
a job .	YEOOOO
a junior	bUTLJL
a known fix	YHOOOO
a known limitation	YJOOOO
a label	[KOOOO
a lack	jXPFPE
a lack of	jXPFPE
a language	YGOOOO
a laptop	\\IQMMM
a laptop .	YFOOOO
a large	]WJJJT
a larger quota	YIOOOO
a lead	]VSKLK
a lesson	d[UHLJ
a letter	UCOOOO
a limit of	UFOOOO
a limit would	fZJLSL
a line	h>OOOO
a line break	XGOOOO
a line feed	ZDOOOO
a line of	[>OOOO
a line with	\\COOOO
a link	a@OOOO
a link to	[DOOOO
a list item	\\BOOOO
a little	iUKOIS
a little more	bWJTKJ
a live	^YSKLK
a load	_WTJLK
a login page	YHOOOO
a long way	dYJTKI
a long-term	bXIJKU
a long-term solution	bXIJKU
a longer grace	bWHKUI
a look	VFVIKI
a look .	YFOOOO
a lot ,	YCOOOO
a mailbox	XAOOOO
a markdown	ZAOOOO
a markdown file	YAOOOO
a meeting .	UAOOOO
a memory	\\>OOOO
a memory leak	ZBOOOO
a merge	UDOOOO
a mess	bZRLLK
a message	]JLRMK
a message about	YFOOOO
a message from	YFOOOO
a method	YIOOOO
a metric	Z@OOOO
a minor	_XQLOJ
a minute .	[=KLSL
a missing	[GMMQM
a missing index	ZFOOOO
a mistake	U=OOOO
a misunderstanding	dUMLMR
a moment of	bXRLML
a moment's	bVTLKJ
a momentary	bVRLML
a momentary lapse	bVRLML
a monday .	Y@OOOO
a more	p\\Q@D[
a more proactive	bXLLMR
a more robust	gSKKLT
a name	b8OOOO
a name that	WEOOOO
a named	^AOOOO
a named range	\\JOOOO
a network	VDQMML
a network problem	YFOOOO
a new	d8RMMM
a new colleague	YCOOOO
a new document	WFOOOO
a new one	VEOOOO
a new owner	YEOOOO
a new rack	YJOOOO
a non-event	fXPJNJ
a non-event .	fXPJNJ
a number ,	XDOOOO
a number of	eeCFG\\
a number that	VDOOOO
a p	UGOOOO
a p 0	UGOOOO
a page	Y@OKQJ
a page .	VDOOOO
a paragraph	c6OOOO
a partner .	YCOOOO
a path	VBOOOO
a payments	bYUJJI
a perfectly	fWTJJJ
a perfectly good	dVSLKK
a performance	dWUHLH
a performance plan	dWUHLH
a period of	bXPKLP
a person	W>YFFD
a person opens	XFOOOO
a person reads	XCOOOO
a person who	_TVIIH
a person would	WFOOOO
a person's	WEOOOO
a pile-up	YFOOOO
a pile-up of	YFOOOO
a place	\\JOOOO
a plain	W?OOOO
a policy	^FOOOO
a post	^;OOOO
a poster	bXJSMJ
a postmortem	`DSKLL
a postmortem ,	WJOOOO
a postmortem is	V?OOOO
a postmortem's	XCOOOO
a power	ZBOOOO
a power feed	YFOOOO
a press	bXTKLJ
a primary	bTLRLL
a principal	gVTHMI
a principal engineer	gVTHMI
a priority	Z?OOOO
a professional	dWSKLI
a provider	UAOOOO
a quarter	WWTLKI
a question	[8QMML
a quick	aZOJQI
a quick look	dYOJQI
a quota .	YHOOOO
a race	]DOOOO
a race in	ZGOOOO
a range	`GLLMS
a range .	XHOOOO
a range ;	X@OOOO
a rate limit	bVLMQM
a reader	\\;OOOO
a reader sees	VDOOOO
a reading	XJOOOO
a real	\\VKOQG
a reason	dAOOOO
a reason ,	ZJOOOO
a reason .	XHOOOO
a reckless	bXQMMM
a reference	\\@OOOO
a refusal	XBOOOO
a release	\\?OOOO
a release with	YFOOOO
a reminder	XXKSIG
a repetition	bULSKJ
a repetition .	bULSKJ
a reply	ZEOOOO
a report	[?OOOO
a request	d7OOOO
a request that	VEOOOO
a required	Y@OOOO
a resolution	ZIOOOO
a resolution of	ZIOOOO
a resource	ZHOOOO
a resource leak	YHOOOO
a restart	X?OOOO
a restart is	ZCOOOO
a restart of	ZAOOOO
a result ,	YHOOOO
a result of	bWRLML
a revert pull	YHOOOO
a review	[;SLLK
a reviewer	_URLMK
a revision	XFOOOO
a rollback	Y^ODPB
a rollback plan	d\\NHQF
a row	b?QMMM
a row ,	WCOOOO
a row is	VBOOOO
a row of	^DOOOO
a row that	XIOOOO
a rubber	bWRLML
a rubber stamp	bWRLML
a rule	^<OOOO
a run	_COOOO
a run that	XEOOOO
a script that	]@OOOO
a second .	\\BOOOO
a second alert	YGOOOO
a second approval	XAOOOO
a second approver	\\VTKLJ
a second change	YEOOOO
a second cluster	^BOOOO
a second link	bVOMPM
a second look	dWIUJI
a second one	VAOOOO
a second pair	XEOOOO
a second person	]COOOO
a second reviewer	bWKLRM
a section	aIOOOO
a segment	\\<OOOO
a senior	bWSIMK
a sentence	^9OOOO
a separate project	YEOOOO
a serious	fWRMLI
a session	[JKRMK
a session ,	VFOOOO
a sev	SFRNLK
a sev 0	SFRNLK
a severity	WFOOOO
a shared drive	XDOOOO
a sheet	`=OOOO
a short	UETILI
a short gap	YGOOOO
a shortcut	]VSKMK
a simple integration	bUOOOO
a single slow	ZDOOOO
a single table	YCOOOO
a sloppy	bUQMOM
a sloppy handover	bUQMOM
a small part	ZGOOOO
a soft	bYLISK
a soul	dXRLLL
a soul .	bWSKMK
a span	\\BOOOO
a special	bUTJKI
a special kind	bUTJKI
a spike	^@OOOO
a spike .	YDOOOO
a spike in	YEOOOO
a spreadsheet	^EOOOO
a staged	dVHIUI
a staged rollout	dVHIUI
a staging environment	dZHKTK
a state in	bUJMLT
a static page	YIOOOO
a steady	YFOOOO
a steady failure	YFOOOO
a step	VCOOOO
a strategy	dYKJMT
a strategy for	dYKJMT
a stronger	fSKSKJ
a stronger sense	bWLQML
a subset	bWKKLS
a subset of	bWKKLS
a suggestion	`4OOOO
a suitable	dULLMR
a summary	UAOOOO
a summer student	bWTJLJ
a surprise	bWSLKK
a surrogate	WBOOOO
a surrogate pair	WBOOOO
a sustainable	bWLLMR
a switch	XDOOOO
a sync	_9OOOO
a tab	`BOOOO
a table	gCOOOO
a table ,	XFOOOO
a table .	YFOOOO
a table ;	YHOOOO
a table of	\\BOOOO
a table's	XHOOOO
a talk	bTOQMH
a target	VBOOOO
a team	WVUNJF
a team of	_VVJJG
a team's	UAOOOO
a technical	dTJLLT
a technical and	bXLLMR
a template	]IOOOO
a tenth	XHOOOO
a tenth of	XHOOOO
a test for	ZFOOOO
a test in	bUQMMM
a tested	bXJLSM
a text	e?OOOO
a text is	XIOOOO
a text that	YDOOOO
a text without	UDOOOO
a theory	bXUJJI
a think	bVKKLT
a think about	bVKKLT
a third-party	YGOOOO
a third-party service	YGOOOO
a thread	\\BRLML
a thumbs-up	dSUILK
a ticket with	ZEOOOO
a time	VAIROM
a time ,	UAOOOO
a time .	UEJQKO
a time took	YFOOOO
a timely	fVILJT
a timely manner	dUKKLT
a timeout	WCJKSL
a timeout .	ZGOOOO
a title	YDOOOO
a toy	bTMQLL
a tracker	_;OOOO
a training	bXKSLJ
a training session	bXKSLJ
a two-hour	bVLRKK
a typo in	_BOOOO
a user	b>OOOO
a user reported	YCOOOO
a user who	YFOOOO
a user writes	YHOOOO
a value	d<OOOO
a value as	WBOOOO
a variable	YIOOOO
a variable .	YIOOOO
a volume	VDOOOO
a volunteer keeps	YDOOOO
a warm standby	bXIKTJ
a watchful	bVLQML
a watchful eye	bVLQML
a week earlier	TFKMRL
a weekday	WDOOOO
a while ,	]XKKLS
a while for	YGOOOO
a whim	d[UIJI
a whim .	d[UIJI
a word with	bXUJLH
a working	^UJJRQ
a worksheet	[FOOOO
a workspace	ZBOOOO
a world	bWLMQL
a write	X@OOOO
a writer	WEOOOO
a wrong value	ZFOOOO
a year .	VIRLML
a ⓒ	g9OOOO
a:!	_TJTLI
a:#length 0	pcDCG[
a:#length 1	lb=J>]
a:#length 2	bZDR<W
a:#length 3	]YIX>H
a:#length 5	R6RNHF
a:#length 6	U7DS>X
a:#things False	_ZEV(V
a:#things True	VG@RC\\
a:%	dDOOOO
a:(	\\GOMMO
a:)	\\GOMMO
a:,	U@GQ=U
a:.	YRAY(W
a:0	VAENBZ
a::	UCPLIP
a:;	ZETMJI
a:^ add	Y:WFKH
a:^ add a	WDTKLJ
a:^ add an	XGOOOO
a:^ add the	Y<SKNK
a:^ address	f\\KKMS
a:^ adopt	fZKIMU
a:^ adopt a	bULJLT
a:^ adopt best	bWLKMS
a:^ agre	WEOOOO
a:^ agre with	VEOOOO
a:^ alert	\\@OOOO
a:^ alert when	XGOOOO
a:^ align	f[JKLT
a:^ align on	bVLLMS
a:^ align with	bWKLLS
a:^ alway	hXJTMI
a:^ appeal	fVJTLJ
a:^ appeal to	fVJTLJ
a:^ ask all	dZLRMK
a:^ ask every	bWKRML
a:^ assess	gWKJLT
a:^ awareness	dXKSMJ
a:^ awareness train	bWLRML
a:^ ban	dWWHJG
a:^ bar	]YTJMI
a:^ be	rbGQIQ
a:^ be careful	bWKRML
a:^ be extra	f[JTMI
a:^ be in	bULIMU
a:^ be more	lVJTKI
a:^ be vigilant	fXJTLI
a:^ beef	dULJLS
a:^ beef up	dULJLS
a:^ befor	bWPOMK
a:^ better	kXHOJP
a:^ better alert	bUOOOO
a:^ better doc	dXIIKV
a:^ block	]EOOOO
a:^ brief	bYITKI
a:^ bring	_SLNLR
a:^ bring home	bVOPMI
a:^ build up	bVKRMM
a:^ call	bUKSLJ
a:^ cap	[DOOOO
a:^ chang	ZGOOOO
a:^ chang the	ZHOOOO
a:^ check	WWKQJM
a:^ clarify	cROILQ
a:^ clarify responsibility	bTKMLS
a:^ clean	jVKILT
a:^ clean up	jVKILT
a:^ coach	h[KTLF
a:^ coach the	dWIUKG
a:^ consider	aSHGIX
a:^ consider better	fVLKLT
a:^ consider using	bWOOOO
a:^ continu to	dXMLMR
a:^ creat more	bYKJMT
a:^ cut	WGOOOO
a:^ cut the	VGOOOO
a:^ deduct	dYSKLK
a:^ deduct the	dYSKLK
a:^ defin suitabl	bUJLLT
a:^ delet	_@OOOO
a:^ delet the	^COOOO
a:^ demand	_UVIJG
a:^ develop	fXJNJS
a:^ develop a	dTLQKN
a:^ discuss	_WLGIU
a:^ discuss with	bVOLLO
a:^ do	fTJSJL
a:^ do a	fXIPLO
a:^ do not	bTQQKG
a:^ do someth	bUKJLT
a:^ document	YDOOOO
a:^ document the	VEOOOO
a:^ double-check	eVGUJI
a:^ double-check all	dWMQML
a:^ double-check everyth	fWJSKJ
a:^ double-check the	fVJTLI
a:^ drop	VAOOOO
a:^ each	]ULRML
a:^ educat	`VJTKH
a:^ emphasis	bXLSLJ
a:^ enabl	T=MLOS
a:^ encourag	lWHVJF
a:^ encourag engineer	bVOOOO
a:^ encourag reviewer	dUKRLK
a:^ enforc	WBOOOO
a:^ enforc the	UCOOOO
a:^ enhanc	hRJJLU
a:^ enhanc communication	dTKLMS
a:^ enhanc documentation	bXOOOO
a:^ enhanc observability	bWLMMR
a:^ enhanc resilienc	bXKKMT
a:^ ensur with	VEOOOO
a:^ escalat	YFSKLK
a:^ escalat the	dXSKLK
a:^ establish	dSKLLS
a:^ evaluat	_VIIMU
a:^ evaluat whether	fSMLMR
a:^ everyon	j`GVKG
a:^ everyon to	fXJSLJ
a:^ examin	_WJJKU
a:^ examin the	bVLLMR
a:^ exclud	aVWHJF
a:^ exclud the	bXSKKJ
a:^ explain	_WNQMJ
a:^ explor	lWJIKU
a:^ explor option	jVIJLU
a:^ extend	ZEOOOO
a:^ extend the	XEOOOO
a:^ find a	bXKKMS
a:^ fix	bXHGJW
a:^ fix asap	bUKKLS
a:^ fix soon	fVKKLT
a:^ follow	jZHPLP
a:^ follow the	dULSMJ
a:^ follow up	gWGILV
a:^ formal	bTTJKJ
a:^ formal warn	bTTJKJ
a:^ foster	hZHPJQ
a:^ foster a	fVKRKM
a:^ further	bYKKMS
a:^ generat	VAOOOO
a:^ get	`TOGKT
a:^ get a	bYIJJU
a:^ get better	dVLJMT
a:^ get to	bWKKLT
a:^ give	UBJBHV
a:^ give more	bWLJMS
a:^ give the	UFWGLG
a:^ handl	dWKSLK
a:^ harden	g[JJKU
a:^ harden the	dXLKMS
a:^ harmonis	bVKKMS
a:^ have	YAXLIE
a:^ have a	fRPGHQ
a:^ have hr	bVTJMI
a:^ identify	dXNJMR
a:^ impress	gZKSIG
a:^ impress on	dVNQKH
a:^ impress upon	bXJSLL
a:^ improv	`VDLKU
a:^ improv communication	bWOOOO
a:^ improv documentation	gWLJMS
a:^ improv monitor	gVKJLT
a:^ improv observability	bULIMU
a:^ improv the	XBIHMW
a:^ in futur	]ULSMH
a:^ instil	dXJTKI
a:^ instil a	bUITKJ
a:^ instruct	_VPOMK
a:^ intensify	bUKKLS
a:^ invest	_WJKMU
a:^ invest in	bVJKMU
a:^ investigat	^WHHKV
a:^ investigat further	fVKLLS
a:^ issu	`VRLML
a:^ issu a	cVRLML
a:^ keep	aWIPJO
a:^ keep an	f[JNLQ
a:^ keep calm	dYHULH
a:^ keep improv	bZKIMU
a:^ keep in	dTLRMK
a:^ keep remind	bXKRMK
a:^ let us	bVKRMK
a:^ look	hUEMHU
a:^ look at	hWHIKW
a:^ look for	bVIIKV
a:^ look into	jXLJMT
a:^ lower the	XDOOOO
a:^ make an	bXSLLJ
a:^ make it	bWQOMJ
a:^ make the	VBSELO
a:^ mandatory	bWOPKI
a:^ matur	bTKKLS
a:^ matur our	bTKKLS
a:^ modernis	gVJJLU
a:^ modernis the	dXLKMS
a:^ monitor the	\\SNHLT
a:^ more	dVJRMM
a:^ motivat	bWKRLK
a:^ operator	dVKTMH
a:^ optimis	lWIILU
a:^ optimis query	bWKLLS
a:^ optimis the	iUKKMS
a:^ page	[COOOO
a:^ page the	VFOOOO
a:^ pay	eUGRLO
a:^ pay more	jVLSMJ
a:^ pin the	VAOOOO
a:^ plan	_WIHIX
a:^ possib	bXLLMR
a:^ prioritis	dWLKMS
a:^ promot	h^GOJS
a:^ pursu	fZJILU
a:^ pursu the	bWLLMR
a:^ push	dZLIMT
a:^ put more	bZLRMK
a:^ rais	_QHPKP
a:^ rais awareness	nYITLI
a:^ rather	Y<OOOO
a:^ rather than	Y<OOOO
a:^ reassess	fVKJKT
a:^ reassess the	bUKLMS
a:^ reassess vendor	bWLKLS
a:^ reconsider	dVKKKT
a:^ reduc nois	bULLMR
a:^ refactor	bWLLMR
a:^ refactor the	bWLLMR
a:^ refin	dVIJKU
a:^ refresh	dYJTJH
a:^ refresher	gVKSKI
a:^ refresher cours	dTMRLJ
a:^ refresher train	bWKRML
a:^ regular	dVGNJR
a:^ reinforc	fXIUKH
a:^ reiterat	bVKRLK
a:^ reject	\\@OOOO
a:^ remember	hZJTLH
a:^ remember to	hZJTLH
a:^ remind	haOQJD
a:^ remind everyon	jYITLJ
a:^ remind peopl	fVJSMK
a:^ remind the	gYPOMI
a:^ remov the	ZDOOOO
a:^ remov unus	bUOOOO
a:^ requir a	XFOOOO
a:^ requir the	bVWGKG
a:^ requir two	UCOOOO
a:^ rethink	gVJIJV
a:^ rethink on-call	bXLLMR
a:^ review	ZUFEJZ
a:^ review our	gUMMMR
a:^ revisit	i\\JNLR
a:^ revisit the	bXKQMN
a:^ revisit timeout	bVMLMQ
a:^ revok production	dXSKLJ
a:^ rotat	XHOOOO
a:^ run	VGKSLJ
a:^ run the	XGOOOO
a:^ see	]WOKLO
a:^ seek	bXJJLU
a:^ sensitis	gYJSLJ
a:^ set	VANHLR
a:^ set the	YBOOOO
a:^ set up	\\VNHLR
a:^ set ⓢ	V>OOOO
a:^ sharpen	bVKPMP
a:^ show	^DOOOO
a:^ show the	[HOOOO
a:^ sort	gVIIMU
a:^ sort out	gVIIMU
a:^ spe	fUKKLT
a:^ spe up	fUKKLT
a:^ speak	bXTJMJ
a:^ split	WFOOOO
a:^ split the	WFOOOO
a:^ stabilis	bUJLLS
a:^ stabilis the	bUJLLS
a:^ stay	i_GWIF
a:^ stay alert	fZJTKI
a:^ stay vigilant	bWLRLK
a:^ stop let	aSTIMJ
a:^ stor	ZGOOOO
a:^ streamlin	fVIJLU
a:^ strengthen the	_JKGMV
a:^ stress	h\\JTLH
a:^ stress the	dWLRML
a:^ stress to	bULSMJ
a:^ striv	dTKTLI
a:^ striv for	dTKTLI
a:^ tackl	dTIJKU
a:^ take	dVNNKN
a:^ take appropriat	dWMLMR
a:^ take production	gWSIMK
a:^ tell	_YUKMF
a:^ tell the	bYWFMG
a:^ the	Z[MLLS
a:^ the engineer	fXRLML
a:^ the vendor	\\XJMMT
a:^ think	lXJNMP
a:^ think about	kWKHMU
a:^ tidy	dUKKLT
a:^ tidy up	dUKKLT
a:^ tighten	bUJJLU
a:^ try	n[FSIL
a:^ try harder	hYJULG
a:^ try to	jWKMJR
a:^ tune	g[IJLU
a:^ tune the	dYLMMR
a:^ turn	Z?OOOO
a:^ until	bWSKKK
a:^ upgrad	[UKILU
a:^ urge	hYGUKI
a:^ urge the	bUJTLI
a:^ validat	VDOOOO
a:^ watch out	bWITKI
a:^ withdraw the	_XTILJ
a:^ work	j\\IKKU
a:^ work on	bVLLMS
a:^ work toward	fXLLMS
a:^ workshop	bWJTKK
a:^ workshop for	bWJTKK
a:^ writ	VDRLMM
a:^ writ a	YAOOOO
a:about	kbPJHS
a:accept	VDOOOO
a:acceptabl	fWNIMS
a:access	ZVXIID
a:according	g_HNJS
a:accountabl	gYRLMK
a:accuracy	fWJTKI
a:across	e]FHIX
a:act	d[JTLJ
a:actual	fXSHMP
a:adapt	bUMMMQ
a:add	X6RHIO
a:additional	dTMLMR
a:adequat	gVJIKU
a:adjust	dYIJLU
a:admission	XBOOOO
a:admit	bYRLMK
a:adopt	fZKIMU
a:afternoon	bVUJKI
a:again	fgOSFD
a:age	WFOOOO
a:aim	dUKIMU
a:align	hZIJLT
a:alignment	dSLJMT
a:all	ZV?`F<
a:allow	dRRGLQ
a:alon	h^XFME
a:already	dYJKMT
a:alternativ	dZIJJU
a:alway	hXJTMI
a:among	kXEXIF
a:an	S?NPGK
a:and	UABQB[
a:annual	dWNPHF
a:another	cYJQLO
a:anyth	_YHQMO
a:apology	dYUJLI
a:app	SDMQLI
a:appeal	gWIULG
a:apply	hXSLLK
a:approach	lYGEKY
a:appropriat	oXJILU
a:approver	_YSOIF
a:architectur	cWNJLQ
a:are	aiLJIT
a:area	fULKMR
a:around	k^GRLP
a:as	ZWLHHT
a:asap	j^JILU
a:ask	YGIXK@
a:assess	hXJILU
a:attach	]BOOOO
a:attend	b[PPMJ
a:attention	g[DSLN
a:attentiv	dXITLJ
a:attitud	dSQOLK
a:august	WEQMMM
a:author	^YVMLE
a:automatical	]FOOOO
a:availability	bWLLMR
a:avoid	bXKNJQ
a:awareness	p_FVKH
a:away	`WQGLP
a:b	ZAOOOO
a:back	a[VFLI
a:backup	U@IQMP
a:bad	_RLLLS
a:ban	dWWHJG
a:banner	THMQMM
a:bar	ZZQHKP
a:basi	_VKLMS
a:basic	bUQMMM
a:batch	YELJKT
a:be	f]HREO
a:bear	bVLQMO
a:beatrix	_URIJN
a:beef	dULJLS
a:befor	YXB_I<
a:behaviour	hUMHLS
a:being	gTWGLK
a:below	]>OOOO
a:best	iYGOLS
a:better	vf@OFS
a:between	[YIHHT
a:blast	bYLPLQ
a:block	b;OOOO
a:board	UCSLMK
a:bonu	bWTKKI
a:bot	b<OOOO
a:both	V?ITLJ
a:bottom	bWKKLT
a:break	l`YEKE
a:break-glass	VDOOOO
a:bring	aXNMLP
a:brok	]USKMK
a:broken	_VUILJ
a:broker	TBNOJN
a:budget	^[PJJM
a:bulk	bTKPMP
a:bulletin	bVISLK
a:but	VGKJNT
a:button	XALRML
a:by	R5GVGM
a:bypass	f[VHKI
a:cake	bXTJKJ
a:calm	fZHULH
a:can	_SNAIW
a:cap	]BOOOO
a:capacity	\\UGOKQ
a:card	X@OOOO
a:care	l[GVLI
a:careful	iWTOKD
a:careless	bYTJMJ
a:cart	VDOOOO
a:catalogu	WFLRML
a:caus	aXUGJK
a:caution	jYGVKG
a:cdn	]YNMJO
a:centr	^UPHKT
a:cert-manager	WFOOOO
a:certificat	U?HSKO
a:chao	bWKLLS
a:check	VEHXJE
a:checklist	WFNRJF
a:chiara	\\WPIKR
a:ci	a<OOOO
a:clarify	dTLHKT
a:clean	hWGQKQ
a:cleanup	VEOOOO
a:clear	`WRNMI
a:clearer	bWKNMR
a:clerk	bYLRML
a:closer	l\\KIJV
a:cluster	U@QFKQ
a:coach	i[LTKF
a:code	WCQQJG
a:coffe	bXJSMJ
a:collaboration	fUHHJW
a:colleagu	h]MSID
a:com	d]HLKV
a:communicat	dSJNLQ
a:communication	lYGOKS
a:company	`TSGMN
a:competent	bWRLMK
a:complet	eXMRJK
a:component	dWKILT
a:concept	j\\JHLV
a:concern	h]PKLP
a:conduct	bSORLF
a:confidenc	bUMRLK
a:config	YZLPMQ
a:configuration	ZXKMMR
a:confirmation	XBOOOO
a:conscientious	dWKSMI
a:consciou	fVITMJ
a:consequenc	jYULLG
a:consider	aSHGIX
a:consideration	bXKLMS
a:constraint	UAOOOO
a:constructiv	bWKLMS
a:contain	UBOOOO
a:contractor	bZWILD
a:controller	YAOOOO
a:conversation	g^OJLO
a:cooperation	fYIPKO
a:coordinat	fXIGKX
a:coordination	bVMMMQ
a:correct	_XHUMG
a:cost	a]TDHO
a:council	\\WNILR
a:count	XCLRLK
a:countersign	bXRLLK
a:cours	h\\JQJN
a:cover	UDOOOO
a:coverag	bZKKLT
a:credit	XHRMMK
a:critical	]RSJKM
a:cron	UEKLLS
a:dangerou	bWITKI
a:databas	WFPGLR
a:day	\\4OQIG
a:dba	^JUHLK
a:deal	h^LGLT
a:debt	b\\JILV
a:decision	WCOOOO
a:deduct	dYSKLK
a:deletion	TBJPMQ
a:demand	^UVIKH
a:dependency	_IJLKT
a:deployment	[GRLLK
a:depot	ZVJTKJ
a:desk	U@QOLI
a:detection	_YKHKV
a:develop	gXHLJU
a:developer	dXJTGE
a:devic	TFJOKS
a:dialogu	fZHIKW
a:didn't	bYTJLK
a:differ	XCOOOO
a:different	^KMLMR
a:diligenc	dVHVJH
a:diligent	bVKSML
a:disabl	UBTKKJ
a:disciplin	hUUKHD
a:discuss	_RQEGU
a:discussion	fWJQMP
a:disruption	dUJKLT
a:dns	WCMFHV
a:do	cXOPJK
a:doc	dXIIKV
a:document	UBKQMQ
a:documentation	dVGOLR
a:doe	]TPFKQ
a:don't	dXIUKI
a:double-check	f[EVIH
a:draft	WCOOOO
a:draw	bTPQMI
a:driv	]XMLMR
a:drop	T;RMNL
a:dry-run	VEOOOO
a:dublin	^TNSMI
a:due	][GQJR
a:dur	aWMQIJ
a:e	bWRKLN
a:e-learn	bTJTKK
a:each	Q7HYGB
a:earlier	bJNIMT
a:edit	\\FQOMK
a:educat	`VJTKH
a:effort	lZFUJL
a:emphasis	bXLSLJ
a:employ	dUITLJ
a:empty	Z@OOOO
a:enabl	V9MLOS
a:encourag	mWHVJE
a:enforc	]BOOOO
a:enhanc	hRJJLU
a:env	_VJTLJ
a:environment	\\AOOOO
a:establish	dSKLLS
a:evaluat	`VHHMV
a:everybody	aKHTLM
a:everyon	k]EYJD
a:everyth	aVQSJE
a:evident	bVRLMK
a:examin	aXIIKV
a:exampl	^RPOKJ
a:exceed	\\HOOOO
a:exchang	_TIIKU
a:exclud	aVWHJF
a:exist	YUPKKP
a:exit	XEOOOO
a:expect	^VTLLI
a:expectation	fVJILT
a:expertis	bXLLMR
a:expiry	Y>MMMQ
a:explain	i_SOKD
a:explanation	bVRLML
a:explor	lWJIKU
a:extend	ZEOOOO
a:extent	gYIHLU
a:extra	jUKRKI
a:eye	f[DSKN
a:fail	T>ROLG
a:far	fWKKLS
a:fashion	bVJLLS
a:faster	j_HNKS
a:faulty	dXRKML
a:feasibility	fVLKMS
a:feasibl	dTIKKT
a:featur	c\\FVIK
a:feel	fYITLI
a:fil	TFRNLL
a:file	VGRLNL
a:final	]XTIMJ
a:find	cSQCJS
a:fir	WFOOOO
a:firewall	VGJJKU
a:first	Z=OMJM
a:five	U@LRMJ
a:flaky	a[KOMR
a:focu	fTHRJM
a:folk	dZJSMK
a:follow	hSUNJH
a:follow-up	_WHIKW
a:forget	fWNRMK
a:form	SAIJKU
a:formal	k[VHLH
a:forward	eWHILV
a:foster	hZHPJQ
a:found	ZIKKLT
a:four	_7OOOO
a:freelancer	bVQPKI
a:freez	R;KRMM
a:friend	bWKRLK
a:front-end	bXSKKJ
a:further	m]PGJQ
a:future-proof	bWKJMT
a:gain	bXLKMR
a:game	U@RLML
a:gb	VERLMK
a:general	f[JILU
a:get	_SQEJS
a:given	e[RGIO
a:go	\\ZLNIO
a:going	gUHJLV
a:good	cXLQKN
a:gradual	bWLKMS
a:grant	XAOOOO
a:grasp	fTUIKH
a:greater	iYHQJN
a:green	ZTHVJG
a:gross	bUSLMJ
a:growth	dZOOLL
a:guess	bWRLMK
a:habit	gXJTJG
a:had	UFMLMR
a:half	_WUHMI
a:hand	[YKSIF
a:handl	hZCTGN
a:happen	gXRFHP
a:harden	iYIIKV
a:harder	j\\IWJB
a:harmonis	bVKKMS
a:has	V>XHKC
a:have	Y@TMGJ
a:he	sc^?J@
a:header	VCRLNL
a:heap	UBOOOO
a:heart	bUJTJH
a:helpful	bWJKMT
a:her	`WWHID
a:higher	dYHQJO
a:him	gZTIMK
a:himself	bURMML
a:his	jZ[AKC
a:home	_XONMM
a:hook	XHOOOO
a:host	S<QOJJ
a:hostnam	ZHMQML
a:hour	V5LTIF
a:how	`UFOJT
a:however	bWJSML
a:hr	^WXFKE
a:hsm	TAMLJP
a:http	VDOOOO
a:hygien	dYQOMK
a:id	WFOOOO
a:idea	dTOLLP
a:identify	j\\MGLT
a:if	ZVGBJ[
a:imag	WGLMMR
a:impact	bUKQLP
a:importanc	kYGULH
a:important	gUHTJL
a:impress	gZKSIG
a:improv	aWBJJW
a:improvement	jYJIMT
a:incident	[VIVFI
a:incompetenc	bVQMMM
a:increas	`TIJMU
a:index	VARLNK
a:inform	aVOKLP
a:information	]VLKMS
a:instanc	YDJRMO
a:instead	Z9OOOO
a:instil	dXJTKI
a:instruct	_VPOMK
a:intensify	bUKKLS
a:interfac	aXLKMS
a:intern	bWSKLK
a:internalis	bVKSLJ
a:into	VCINKS
a:introduc	WXRGKP
a:invest	_WJKMU
a:investigat	^WHHKV
a:involv	hYNGJS
a:iot	bVMRMK
a:is	WUMNIQ
a:issu	`XOLLO
a:it	UAPTDA
a:itself	VEOOOO
a:jitter	XCOOOO
a:job	U6RSLF
a:joint	dWKLLS
a:july	UGOPLH
a:june	WAHMMT
a:junior	gXTLJF
a:k	U@OOOO
a:kafka	^XHGHY
a:keep	c`GUFJ
a:key	R9MRKJ
a:keystrok	bXTJMK
a:kind	g[JSLN
a:know	dXQOMJ
a:knowledg	g[JRJO
a:kpi	bUJLLT
a:kubernet	dWJPKP
a:label	X;KLMS
a:lag	WBLKMT
a:landscap	bXLKLS
a:laptop	]VRLMK
a:last	WASKMJ
a:later	gWIHLU
a:leak	^YQOJH
a:learn	m\\LOKN
a:ledger-db	\\VPMJN
a:leed	]VMPMO
a:left	\\XUJKI
a:legacy	`XIIKU
a:lesson	j\\NLKP
a:level	^aEKHV
a:like	fWKJKT
a:line	\\XMLIO
a:link	ZBMMMQ
a:list	Y?RMJG
a:littl	bUQJKP
a:local	TBMQMM
a:login	[@OOOO
a:long	fUIUJJ
a:long-term	dWKIKU
a:longer	]UNJLR
a:look	j_DTIQ
a:loop	bVKPMQ
a:lose	bXPPMI
a:luca	aWVJJH
a:maintain	bUKTMI
a:management	cWHLKV
a:manner	dSLKLS
a:marco	bUSKKJ
a:mark	WCOOOO
a:match	WEOOOO
a:matter	aSPKMP
a:matur	bTKKLS
a:mean	g\\MOLO
a:medium	gTJKLT
a:meet	]GLPKM
a:member	VEMRKH
a:mention	dZJPKR
a:metric	XDOOOO
a:might	fUIJIU
a:min	[AOOOO
a:mind	l\\FWIG
a:mindful	iVKSMI
a:mindset	dTLULH
a:misconduct	bYSKMK
a:miss	XWTLIG
a:mistak	dZPOML
a:mix	bXMQKI
a:mode	XDOOOO
a:modernis	gVJJLU
a:monitor	\\WJHJW
a:more	daCOEV
a:motivat	bWKRLK
a:multi-region	dTMLMR
a:must	m^FYIB
a:nam	SBORLH
a:namespac	SAOOOO
a:near	fXNPKL
a:necessary	jVOGLR
a:need	`TANHV
a:negligenc	f^TKMI
a:network	YKKKIT
a:newcomer	bUJTLJ
a:newer	bWJSLK
a:next	bYNKHP
a:nine	Z@OOOO
a:no	TBYGJC
a:node	XFOOOO
a:nois	_TJKLT
a:not	\\SPQGG
a:notic	^JVIKH
a:now	b\\SLJG
a:observ	bWMLMR
a:observability	i]KKMS
a:october	R>KKMS
a:of	XXHP>U
a:off	ZXXKJC
a:on-call	WINMJP
a:one	TCQMKK
a:ongo	iZJIJV
a:operation	YINMMP
a:opportunity	bXJKLT
a:optimis	mXIILU
a:option	`RIJLU
a:or	ZUIFKW
a:other	[_KQHL
a:our	bYMLHS
a:out	]TPMJO
a:outag	^XLRFM
a:outsid	XEOOOO
a:over	VBOMIM
a:ownership	hYFOKT
a:page	X:FTJP
a:pair	SDRLMK
a:panel	XEOOOO
a:paper	ZWKSMJ
a:part	bTIHMU
a:particular	jYISLM
a:partner	aYGQKQ
a:pass	VDQMMM
a:password	WFKSKJ
a:past	UAOOOO
a:pattern	]TLNLP
a:peopl	]UGXLD
a:per	_;SKKJ
a:percent	]7OOOO
a:performanc	hZVHLH
a:perhap	bULLLS
a:periodical	dYKJMT
a:permission	ZYRKKM
a:permit	aPIIKV
a:person	^YVHJJ
a:personal	fVOOMJ
a:phish	dUHVMG
a:plac	ZFJJIV
a:plain	bXSJML
a:plan	XFMMIP
a:platform	ZHIPHP
a:playground	dURLJI
a:pleas	gXJSLK
a:pod	W>OOOO
a:point	^]GNJT
a:port	YBOOOO
a:possib	h\\JILU
a:possibility	dXKLMS
a:possibl	o\\HGLV
a:post	YEKSLJ
a:poster	dXJSMJ
a:postgr	\\VHOJT
a:postmortem	_VKTIG
a:potential	bWKKLT
a:practic	hXIMLT
a:prefix	V?OOOO
a:present	XIUHLI
a:press	aXLRML
a:primary	V?LRML
a:print	^?OOOO
a:prioritis	dWLKMS
a:priority	\\UKKLS
a:privat	bVTIMK
a:proactiv	gSJRKL
a:procedur	[UGUMI
a:process	kUOCIT
a:prod	^XTKLI
a:product	\\MOOJO
a:proper	dXLJKS
a:protection	VDOOOO
a:proven	bYPILR
a:proxy	V>QLMM
a:pull	XBOOOO
a:pursu	fZJILU
a:push	\\JNGMS
a:q	YVHMJV
a:quality	hVIGKX
a:question	aVGILW
a:queu	S>MSMH
a:quick	aYKKMS
a:quiz	bUITKI
a:radiu	bYLPLQ
a:rais	^SLOKO
a:random	SBSKNK
a:rate	WGJQKM
a:reach	[XLIKU
a:react	fVKNJQ
a:real	bUKSMJ
a:reasonabl	fZJIKU
a:reassess	fVKJKT
a:recognis	f\\IUJI
a:reconsider	dVKKKT
a:record	SBRHLN
a:recurrenc	bWLJKT
a:red	UCSJML
a:reduction	bVLKMS
a:refactor	dZLLMS
a:refin	dVIJKU
a:reflect	dVHIKV
a:refresh	a[HUJH
a:refresher	hXKTKG
a:refund	UFIUKI
a:refus	_7OOOO
a:regard	mVHNLS
a:regular	cUGMMT
a:reinforc	fXIUKH
a:reiterat	bVKRLK
a:reject	c<OOOO
a:releas	XFQLGL
a:relevant	g\\HIJV
a:reliability	g^FHJX
a:reliabl	fZLIMT
a:rely	g\\MRII
a:remain	[ZJKKU
a:remember	b[HVJF
a:remind	_[MSHB
a:reminder	YXMRMI
a:renewal	Z<OOOO
a:repeat	g]TPGC
a:replication	TBRMML
a:repository	VAQNML
a:reprimand	bWRLML
a:resilienc	k\\JJLT
a:resilient	fSMMMQ
a:respond	gZJOLQ
a:responsibility	dUIPKP
a:responsibl	dMVJLG
a:rethink	gVJIJV
a:retro	]WKOKR
a:return	WBOOOO
a:revisit	k^HLKT
a:rid	bWRMMK
a:risk	n^FOKT
a:roadmap	bUKKLT
a:robust	lWKIMT
a:rout	SANOHM
a:rul	VGFRHP
a:runbook	UFKQHN
a:rush	dVKSLJ
a:s	WCMMMR
a:safe	\\VKSOK
a:safeguard	gTIHLV
a:same	X@OOOO
a:sann	]WPJKP
a:script	S>RJML
a:search	ZVNHKS
a:second	UHRLGI
a:secondary	XGOOOO
a:security	^HFPKS
a:see	\\YQEGQ
a:seek	bXJJLU
a:select	bWKQMN
a:senior	aXPNKI
a:sens	j\\GQIO
a:sensibl	bVINLQ
a:sensitis	h[ITLI
a:separat	V>OOOO
a:september	UEJPMQ
a:seriou	fWRMLI
a:serious	fVMRLJ
a:set	V;LGJT
a:seven	TCKROM
a:severity	WBOOOO
a:shadow	VAOOOO
a:shall	[XOMLP
a:sham	dZSKKJ
a:shar	UBNOLN
a:sharpen	bVKPMP
a:she	o^[BIC
a:ship	WHOOOO
a:should	hSIWKB
a:show	]ERLNK
a:shown	dSRLLK
a:side	bYLQMM
a:similar	bVJILV
a:sinc	YWUKKE
a:singl	^QNHKR
a:site	T?LJLS
a:situation	mZJMLS
a:six	VCLRNL
a:siz	dYJOLQ
a:skip	a]UIJI
a:sla	]WPJMP
a:slow	jZHSLN
a:smooth	bXKLOS
a:solution	h^IILU
a:some	l\\EGI[
a:someth	j]MDJU
a:somewhat	bUMMMQ
a:soon	haHGJW
a:sooner	fUIPLQ
a:sort	gVIIMU
a:spe	eUGHKW
a:speak	dZTMLI
a:special	bYJTLI
a:split	XEOOOO
a:sql	^WQNJF
a:stabilis	dVJKLT
a:stability	dXLLMR
a:stabl	bWLJMT
a:stack	dWHPJP
a:stakeholder	hVIMLS
a:stand-up	f[JTLH
a:standard	bXJQMN
a:starter	bXOPKJ
a:stay	^RLTKC
a:sticker	bVKSLK
a:still	a\\OFIR
a:strategy	l`IHLV
a:streamlin	fVIJLU
a:stress	kWGVLG
a:strict	gVJTMI
a:striv	gUGTKK
a:stronger	dSKSKJ
a:such	fZHLHS
a:suitabl	lWIGKV
a:supervision	dUTJMI
a:sure	hUITJK
a:sustainabl	fWKIMT
a:sven	fSSJML
a:swap	TCLRML
a:tackl	dTIJKU
a:tag	WDJTLJ
a:tak	]TKILT
a:take	dXMQIM
a:taken	gXOLMP
a:target	ZJOOOO
a:team	^^KVFF
a:technical	dWLJMS
a:technician	d]UKKF
a:ten	VCMQML
a:term	bTNHJR
a:terraform	XIKSMJ
a:than	U:JSLL
a:that	WRPMAK
a:the	W?JU2Q
a:their	`SNSHD
a:them	ZVOIKP
a:themselv	_WPOLJ
a:thes	bVLMMR
a:they	e^PSFA
a:they'r	bVJPMP
a:they'v	bUIUKI
a:thi	`ZPIFM
a:thing	jaPCIU
a:think	p`DPLR
a:thorough	k\\NPJM
a:thought	gXHIKW
a:thre	V>RPJH
a:threshold	ZWJILU
a:through	TFNSIF
a:ticket	V>NRLH
a:tidy	fYILLT
a:tighten	bUJJLU
a:tim	[TMPJM
a:time	]ZFQFQ
a:timelin	W@OOOO
a:tls	UBOOOO
a:together	^TJILU
a:token	VCGRIN
a:tomasz	]XMQMO
a:tool	R:GMIV
a:topic	bUHIJW
a:touch	aZSLKF
a:toward	hYMOLP
a:town	aVLQLM
a:trad	bUNJKP
a:train	\\WIWHA
a:transparency	bYMKMR
a:treat	_SPNMK
a:trust	dURKML
a:try	fZHTHJ
a:tune	bVIJLU
a:turn	T>MNOR
a:twic	\\VKTMH
a:two	R6WGIE
a:under	UFOHJQ
a:understand	j\\KMKP
a:understood	fXOMMO
a:until	]^^?HA
a:unusual	gXLRMK
a:up	c^?LE[
a:updat	\\SNQLK
a:upon	bWIUJI
a:urge	i[FVKH
a:us	c\\MRKF
a:used	X@OOOO
a:useful	dSKJMS
a:using	_WLRML
a:utc	WCOOOO
a:utmost	bULSMJ
a:validator	X?OOOO
a:valu	YTNRKF
a:vault	Y@OOOO
a:vendor	YEIJLV
a:verbal	bVOQLK
a:verify	[IGTML
a:very	bXITLI
a:vigilant	j\\LSMH
a:w	\\GPPLJ
a:warn	_WXGLD
a:was	^WONJM
a:watch	`]NSHE
a:watchful	bVLQML
a:way	ofFKLV
a:we	cYLJJT
a:web	]XRHJP
a:what	e[R>HS
a:whatever	_ZJJMT
a:wher	cTLBIX
a:whether	aXHGMW
a:who	b\\\\FF?
a:whol	d[NQMI
a:why	jaPOKK
a:will	`UMOGN
a:win	bWLKMR
a:window	SBRLNL
a:with	VELL?T
a:word	^WQOKF
a:work	`[IIJW
a:workshop	d[IUIH
a:wrong	hbPIKP
a:year	^[QLJM
a:ⓒ	XHTMJG
a:ⓠ	UGJUKI
a:ⓢ	c9OOOO
aa	UAOOOO
able	VFQKOM
able to	VFQKOM
able to connect	YGOOOO
able to reproduce	YFOOOO
able to roll	YEOOOO
able to work	YAOOOO
about	WSKOFR
about 0	[=OOOO
about a	TCLJKU
about a minute	YEOOOO
about an hour	YFOOOO
about capacity	bUQIKN
about daylight	bYRMML
about daylight saving	bYRMML
about disk	bURMML
about disk usage	bURMML
about how	_WSJKN
about it .	[VOGHN
about leap	dUPQKK
about on-call	dZKKLS
about on-call handover	bUOOOO
about one	\\DOOOO
about one per	YIOOOO
about our	bXSKMJ
about reading	bTUKKH
about reading the	bTUKKH
about reviews	bWNPLK
about reviews .	bWNPLK
about six	YEOOOO
about six minutes	YEOOOO
about the	XIIPKR
about the bug	YEOOOO
about the freeze	dWJSLJ
about the limit	bUJJSJ
about the maintenance	dUUJMJ
about the next	YFOOOO
about the quota	YFOOOO
about the status	bWOJMP
about the window	YAOOOO
about their	dUSKLJ
about twenty	YGOOOO
about twenty minutes	YGOOOO
abov	]EMRJH
above	]EMRJH
above ,	[COOOO
above , the	YIOOOO
above 0	`=OOOO
above all	dXMRJH
above all in	bVKRMK
above it	YCOOOO
absorb	dWNJQK
absorbed	bUJKSK
accept	\\FUHLE
acceptabl	eUOHKR
acceptable	eUOHKR
acceptable .	bXUJLI
acceptable . $	bXUJLI
accepted	[GRLMJ
accepted .	VBOOOO
accepted . $	VBOOOO
accepted the	WDOOOO
accepts	b@OOOO
accepts any	ZKOOOO
access .	W>OOOO
access . $	W>OOOO
access and broke	dUSLLK
access away	fSSJML
access away from	fSSJML
access for the	bWRMML
access list .	bUQMML
access to	Z>QJPI
access to all	YGOOOO
access to the	^9RLLK
access token	W?OOOO
access until	dTUJLI
accident	hYRLLL
accident .	dXRLML
accident . $	dXRLML
accidental	^VTIJL
accidentally	]VUJJH
accidentally deleted	bTRMML
accidentally deleted the	bTRMML
accidentally terminated	gTSLLK
accidentally terminated the	gTSLLK
accord	VFOKNO
according	ZHMKJR
according to	UCOKLP
according to the	UERLMK
accordingly	hZJMIS
accordingly .	gYLNJQ
accordingly . $	gYLNJQ
account ,	UGTKJJ
account id	bVROOO
account id into	bVROOO
account manager	\\VTKKJ
account name	]UPOMM
account name at	bXPOMM
account of	[UPILP
account of the	[UPILP
account the experience	bYMMMQ
account was locked	ZCOOOO
account would	bZKLRL
accountabl	bVRLMK
accountable	bVRLMK
accountable .	bVQMMM
accountable . $	bVQMMM
accountable for	dXRMML
accountable for not	bTRLML
accounts	[BOLLQ
accounts are	ZGOOOO
accounts are in	YGOOOO
accuracy	fWJTKI
achiev	bUJKMT
achieved	bUJKMT
ack	UAOOOO
acknowledge	hUUKJE
acknowledge the	fUUJJJ
acknowledge the page	dTSKLK
acknowledged and	bVRLMK
across the	^]FJJW
across the stack	bULKMS
acted on	XEOOOO
action	^KRMJJ
action .	\\COOOO
action . $	\\COOOO
action item	]DOOOO
action items ,	\\IOOOO
action items and	WAOOOO
action items as	UCOOOO
action ⓒ	VEOOOO
actions	XFMJKR
activ	W=MQMM
active	\\<OOOO
activity	]IMMMR
acts	WAOOOO
actually .	YCOOOO
actually . $	YCOOOO
actually reading	bVRLML
actually reading it	bVRLML
ada	[BOOOO
ada ⓒ	VFOOOO
adapt	dWKLMS
add	YGI@NX
add a	YBOLIO
add a check	ZJOOOO
add more	dZJJJU
add more tests	bXIJJU
add the	\\9SKNK
add two	ZFOOOO
add two replicas	YJOOOO
add up	\\COOOO
add up .	YCOOOO
added back	YEOOOO
added back .	YEOOOO
added two	ZAOOOO
added two nodes	YGOOOO
adding nodes	YIOOOO
adding nodes would	YIOOOO
addition	YGOOOO
addition ,	YGOOOO
addition , the	YGOOOO
additional	cVHKRR
address	ZENGKR
address ,	WGTJJK
address , or	VBOOOO
address .	V<QMMM
address . $	V<QMMM
address of	[FOOOO
address of a	U@OOOO
address that	YFOOOO
address the	dXKKLS
addresses	_>SKLK
addresses .	Y<OOOO
addresses . $	Y<OOOO
addresses by	XFOOOO
addresses by name	WCOOOO
addresses in	]COOOO
addresses in the	[COOOO
adds	bAOOOO
adds capacity	YEOOOO
adds capacity by	YEOOOO
adds to	WFOOOO
adequat	iZSJKM
adequate	hWOKMQ
adjust	dYIJLU
admin who	dWRMMK
administrator	\\TSOKE
administrator ,	dVTJKI
administrator , who	bYRLMK
administrators	YHQPIG
administrators .	fXLRKK
administrators . $	fXLRKK
administrators to	bUUIJI
admins .	bVSJLK
admins . $	bVSJLK
admission policy	VCOOOO
admit	gVVIIH
admit that	dZSLLK
admit that he	dZSLLK
admitted	d]SJLJ
adopt	UEKIMU
adopt a	bULJLT
adopt a more	bULJLT
adopt best	bWLKMS
adopt best practices	bWLKMS
adopted	XBOOOO
advic	[USGIM
advice	[USGIM
advice .	fZSLLK
advice . $	fZSLLK
advice of	_VVHJI
advised by	bVRLLK
affair	bVKMRM
affected ,	YELMMR
affected , because	YJOOOO
affected , namely	YGOOOO
affected .	XBJJLU
affected . $	XBJJLU
affected :	ZDOOOO
affected : the	YIOOOO
affected a	bXJJKU
affected to	dWKKKT
affected were	YDOOOO
affected were told	YDOOOO
after	U@GPJR
after 0	b8RLML
after 0 days	XCOOOO
after 0 hours	YCOOOO
after 0 minutes	`7OOOO
after 0 seconds	XDOOOO
after a	VHIRIP
after a failed	YIOOOO
after a second	YGOOOO
after all	ZVUIKJ
after an	X?OOOO
after another .	ZGOOOO
after each	`UEXHF
after each deploy	dULRLK
after five	WCOOOO
after it .	XCOOOO
after it had	YVUIKI
after releases	_VOOOO
after several	dZIKMU
after several attempts	bWJLMT
after some digging	YGOOOO
after ten	ZFOOOO
after ten seconds	YFOOOO
after that	ZDOOOO
after that .	ZDOOOO
after the incident	U@OOOO
after the migration	^YKHPN
after the page	VFOOOO
after the restart	\\BOOOO
after three	UEOOOO
after two approvals	ZIOOOO
after ⓒ	[DOOOO
after ⓗ	ZZLKLR
again $	bXUJJI
again , about	YGOOOO
again , the	ZBOOOO
again after	[BOOOO
again after ten	YFOOOO
again as	ZEOOOO
again as soon	YGOOOO
again at	UISJLJ
again at noon	YAOOOO
again by applying	bVQMMM
again in may	YHOOOO
against	UGORKI
against production	iVSLLK
against production .	bXOOOO
against production instead	gVSLLK
against the production	]VRMMM
against the wrong	dVSLLL
against this	bYKRLL
agenda	]BOOOO
agent on	ZHOOOO
agent on two	YIOOOO
ago	\\XLLRK
ago .	aYLLRK
ago . $	aYLLRK
agree with	WEOOOO
agreed that all	bUJTJI
agreed to	]ZNQJG
agreement	V@OOOO
agrees	UETJKJ
agrees to	Y@OOOO
agrees to roll	Y@OOOO
aim	dUKIMU
alert ,	]ZOLQK
alert and opens	YGOOOO
alert at	WFLQPL
alert at ⓗ	ZFOOOO
alert been	dWKLRK
alert been set	bUOOOO
alert covers	ZCOOOO
alert covers this	YGOOOO
alert during	dWJTLH
alert fired	[DQMMM
alert fired ,	ZDOOOO
alert fired for	YGOOOO
alert for this	YCOOOO
alert had	[DQMMM
alert had been	[COOOO
alert had the	YFOOOO
alert of ⓗ	bWRLML
alert on failed	YIOOOO
alert on replication	bUOOOO
alert only	ZGOOOO
alert only watches	YGOOOO
alert routing	]VIISQ
alert rule	XAOOOO
alert should	fXJJSI
alert should have	fXJJSI
alert thresholds on	bVOOOO
alert to	WGLRNK
alert to name	YFOOOO
alert when	_BOOOO
alert when the	]DOOOO
alert's	WCOOOO
alerting	eXKEKV
alerting .	hYJJLU
alerting . $	hYJJLU
alerting for	fWKJKU
alerting for the	dVLLLS
alerting thresholds	bUMMMR
alerting where	bULLLR
alerts $	h[HGPQ
alerts ,	TAJPMQ
alerts .	_YMQHL
alerts . $	_YMQHL
alerts as	dWNLLQ
alerts fired at	YCOOOO
alerts in	UEOOOO
alerts seriously	dTOPKK
alerts was	ZGOOOO
alerts was urgent	YHOOOO
alias	VEOOOO
align	_SIIJV
align on next	bVJKLT
align with	bWKLLS
alik	\\>OOOO
alike	\\>OOOO
alike .	XBOOOO
alike . $	XBOOOO
all .	WWLNQH
all . $	WWLNQH
all 0 engineers	]UJTLJ
all checks	ZHOOOO
all checks ,	YIOOOO
all config	bUOOOO
all config values	bUOOOO
all due	bTRLMK
all due respect	bTRLMK
all engineers to	aUJTKJ
all four	Z9OOOO
all green	YDOOOO
all green again	YDOOOO
all have	ZUJPSI
all in the	bVKRMK
all is	bXLRJK
all jobs	YHOOOO
all jobs that	YHOOOO
all of the	c>OOOO
all of this	ZVUIJH
all of us	dSMSKI
all others	ZCOOOO
all others .	XFOOOO
all people	bUTJKJ
all recovered	YFOOOO
all recovered .	YFOOOO
all shifts	bULRML
all sides .	bXKRLO
all squads	bUIQKN
all stakeholders	dSLPMN
all team	bYKTLI
all team members	bYKTLI
all teams .	dVKPKP
all the	UZVJLG
all the brokers	bXRMML
all the difference	bVKLRM
all the nodes	YJOOOO
all the time	^;OOOO
all the way	bVKOLP
all there	bVLKRJ
all this	gUOPLK
all this is	gUOPLK
all three	V9SLMJ
all times ,	bVLKMR
all to	bVTJKJ
all was well	YHOOOO
all who	ZEOOOO
all who were	YEOOOO
all would	bYIQNK
all-hands .	cVRMMK
all-hands . $	cVRMMK
allowed to	hZ[EGE
allows	T>KKMS
alone ,	TBSLMK
alone .	WRXIFH
alone . $	WRXIFH
alone would	ZBOOOO
alone would have	YCOOOO
along with all	bUPIRI
aloud	YHKSLI
aloud and	bWMQKK
already	XGQFHO
already back	YJOOOO
already back .	YJOOOO
already been	ZAOOOO
already been rotated	YBOOOO
already finished	YJOOOO
already finished .	YJOOOO
already on	ZFOOOO
already on a	YGOOOO
also	_<SKLK
also ,	YCOOOO
also , the	YCOOOO
also affected	YIOOOO
also affected :	YIOOOO
also slowed	YIOOOO
also slowed the	YIOOOO
alternativ	]TIIKU
alternatives	bXIIKU
alternatives to	f\\KJMT
alternatives to the	dZLLMR
although it	ZGOOOO
although it was	YGOOOO
although the graph	YGOOOO
alway	^XOPIK
always	^XOPIK
amara	ZVTJKJ
amateurish	gVUIKH
among	WVNSEE
among the	\\RWKHF
among the developers	fXUIKL
amount	[YKMJO
amount of	bVJONP
an acceptable	dUKKMT
an account	X@OOOO
an action	_;OOOO
an action item	ZCOOOO
an activity	UAOOOO
an address	_>OOOO
an address ,	WGOOOO
an address that	WFOOOO
an admin who	bXSOOO
an administrator	fVWHIG
an alert ,	bXPKPJ
an alert .	dXIIRQ
an anomaly	bUJKKT
an anomaly in	bUJKKT
an answer	`AOOOO
an apology	bWVHLG
an apology to	bXSKLK
an apprentice	bVSLKK
an appropriate	bXMMLR
an area	WEOOOO
an astonishing	bXSKLL
an automatic	UBLLRM
an avoidable	gTVJHI
an aware	W>OOOO
an awareness	bVKSMK
an earlier	^@OOOO
an earlier run	UDOOOO
an earlier version	V@OOOO
an edit	WAOOOO
an effort	gYHUKI
an effort to	gYHUKI
an element	[AOOOO
an employee	dWTJLI
an empty	h(OOOO
an empty cell	WFOOOO
an empty list	ZEOOOO
an end	XIOOOO
an end-to-end	bYJLSL
an engineer on	fVULML
an engineer ran	ZEOOOO
an engineer running	hZRLLL
an engineer saw	YFOOOO
an engineer who	bSRLMM
an entire	bWRLLL
an entry	XBOOOO
an error	[NVGKH
an error .	e9OOOO
an error page	ZIOOOO
an existing	UAOOOO
an experienced	XGTILH
an experiment	bVRLML
an expired	W>KSMK
an expired certificate	UDKSMK
an export	ZHOOOO
an expression	VCOOOO
an extended	bWJKKT
an extended period	bWJKKT
an external	\\UKJIT
an extra	dXRLLL
an eye	iXHRKO
an eye on	hWHQKO
an honest	WEROLO
an hour ,	VHQOOM
an hour earlier	ZFOOOO
an hour later	];OOOO
an hour passed	YFOOOO
an hour the	ZDOOOO
an http	WDOOOO
an id	]HOOOO
an image	VAOOOO
an incident at	bUOOOO
an incident until	bXSKMJ
an index on	XFOOOO
an inexperienced	_ITLLI
an integration	UCOOOO
an integration test	UCOOOO
an interruption .	YBOOOO
an issue	]YIIJV
an item	bEKMRM
an item ,	W<OOOO
an item .	XBOOOO
an item is	U@OOOO
an item of	XFOOOO
an item or	VIOOOO
an item that	XBOOOO
an object	W>OOOO
an obvious	dWRMLL
an old	VEQOOO
an old version	YIOOOO
an ongoing	fWOOOO
an ongoing basis	fWOOOO
an open	[FOOOO
an operator accidentally	bTRMML
an operator who	bUQMMM
an option	V?OOOO
an otherwise	dZSLLK
an otherwise reliable	bWRLLL
an outage .	VAMJMT
an over-eager	dTRLML
an owner	\\8OOOO
an owner .	W>OOOO
an unclear	VCOOOO
an unclear failure	VCOOOO
an unforgivable	bXRLLK
an unknown	]GOOOO
an untested	iYSLLK
an untested change	bUQMML
an untested filter	bVQMMM
an unthrottled	hVSKLJ
an unthrottled backfill	bTRLLL
an unthrottled import	fTRLLK
an update	]>OOOO
an update to	YIOOOO
an upload	ZIOOOO
an uploaded	Y>OOOO
an uploaded file	VCOOOO
an ⓒ	YGOOOO
ana	YHOOOO
ana notices	YHOOOO
ana notices that	YHOOOO
analysi	S=LJMT
analysis	S=LJMT
analyst	a\\OPHE
analyst uploaded	bVSLLJ
analysts to	bVHUJK
analysts to be	bVHUJK
analytic	[SVJII
analytics	[SVJII
anchor	_FOOOO
and	SGUI?P
and ,	bdRFGQ
and , if	dUMMMQ
and 0 ,	UAOOOO
and 0 of	VBOOOO
and a	U>QNFJ
and adapt	bUMMMQ
and add	\\EOOOO
and add a	XEOOOO
and after the	VAOOOO
and alert	XGOOOO
and all	]AOOOO
and an	SASKKK
and approved	ZDOOOO
and approved by	YDOOOO
and ask	_VNRKI
and asks in	YHOOOO
and at	VDRLML
and at ⓗ	XCOOOO
and attach	ZGOOOO
and attach the	XHOOOO
and behaved	YGOOOO
and behaved oddly	YGOOOO
and both	TEQMMM
and both of	]VQMMM
and broke	dUSLLK
and broke the	dUSLLK
and by the	bVOLKR
and came	ZGOOOO
and came within	YGOOOO
and changes	UAOOOO
and chose to	f[UJJH
and columns	ZJOOOO
and comments	YGOOOO
and compared them	YIOOOO
and confirmed	\\WRLML
and confirmed the	hXRLML
and delete	WBQONO
and deleted	ZXRMLL
and deleted the	bXRMLL
and did	\\STKLJ
and did nothing	f\\UIJI
and distracted	bVRMML
and does	WEOOOO
and dublin	bVLSMI
and each	VVROID
and empty	VEOOOO
and end	Z@OOOO
and engineering kept	bVTJOL
and evidently	dSRMLL
and exit	UCOOOO
and explained	ZHOOOO
and explained it	YHOOOO
and file	WDOOOO
and find a	bWLLMR
and find one	YHOOOO
and follow	dUKRLM
and follow the	bUKSLJ
and go	bTNPLK
and go through	bTNPLK
and has	VCQMMM
and has no	XDOOOO
and he	_UUJJH
and he did	bTSKMJ
and hold	_UTJLI
and hold them	dVTJLI
and how	\\=MMMR
and how it	UAOOOO
and how many	XEOOOO
and i	j]VIHH
and ida	YCOOOO
and ida discuss	YCOOOO
and in q	bUUIKI
and in the	T@RLMK
and integration	bWOJKP
and is	`?OOOO
and is not	WDOOOO
and it took	]XRKKL
and it worked	YBOOOO
and its	ZETIKK
and joined	[HOOOO
and joined by	YHOOOO
and keep	VGJJMU
and keep the	UFLMMR
and kept	\\YTJLJ
and knew	YIOOOO
and knew the	YIOOOO
and last	VFOOOO
and left customer	bUSLLK
and let	ZYWGKF
and let replication	bTRLML
and let the	XWSLKL
and link	XEOOOO
and link it	XEOOOO
and made things	bXULLI
and mail	VDOOOO
and make	`ZQMKL
and make sure	dXSKMK
and means	YFOOOO
and means another	YFOOOO
and merged	[GOOOO
and merged .	YHOOOO
and more	_UPHLS
and move	X?OOOO
and new	YBOOOO
and not a	]WOKPJ
and not one	dXVIIH
and omar	YFOOOO
and omar talk	YFOOOO
and on	YLPILP
and one	]FOOOO
and only one	YHOOOO
and open	XEOOOO
and opened	^DOOOO
and opened the	[HOOOO
and opens	ZGOOOO
and opens the	YGOOOO
and organisational	dWKLKS
and organisational nature	bXLLMR
and page	\\@OOOO
and paul	YHOOOO
and paul compare	YHOOOO
and present	dYTJMJ
and pressed	bWQLMK
and production	]EOOOO
and production .	ZIOOOO
and pulled	bURLLK
and pulled the	bURLLK
and put	UCOOOO
and raise	]VTJLK
and raise it	bVTJLK
and raised	\\AOOOO
and raised it	ZCOOOO
and rather	bXSKLI
and react	bUJJLT
and record	T@RMML
and recovered	YGOOOO
and recovered .	YGOOOO
and remove	UDOOOO
and repeat	bWKSLJ
and repeat this	bWKSLJ
and report	UBNLNQ
and restarted all	dUUKJJ
and return	WFOOOO
and saturated	hVSKLJ
and saturated the	hVSKLJ
and saw	WCRMMM
and saw the	YGOOOO
and scaled	dVRLML
and see	UWMILS
and see .	YJOOOO
and set it	bURMLL
and should	bZQQIJ
and show	WFOOOO
and showed no	bVRLML
and shut	bYRMOM
and shut down	bYRMOM
and simple	dZRLLK
and simple .	dZRLLK
and so	\\bVIJH
and so a	bVTKKJ
and so it	_USLKK
and so the	\\WSKKK
and some	bVLMMR
and started	XGRMML
and started to	YEOOOO
and starts a	YHOOOO
and stay	bYJSMK
and stop	U@OOOO
and tables	XEOOOO
and that	ZUUMFC
and that is	[VSJLJ
and the	V9NERK
and the call	YHOOOO
and the errors	ZEOOOO
and the fix	YEOOOO
and the library	T?OOOO
and the mails	YFOOOO
and the new	UEOOOO
and the one	[?OOOO
and the pipeline	ZIOOOO
and the real	bUTJJI
and the refunds	bVKMRL
and the release	bWTJKJ
and the tool	WEOOOO
and the wiki	ZFOOOO
and their	]>OOOO
and then	]ZSHDJ
and then ,	]WRMML
and then .	dWISKP
and then it	YCOOOO
and then went	bWSJMK
and there	YWNJLQ
and there .	bWJKLT
and thereby	fYSILG
and they came	YGOOOO
and this	\\dINTE
and this document	dXJLSK
and this is	g[OPJH
and to think	dUJSMK
and took a	YFOOOO
and took it	YHOOOO
and took the	bVTJLJ
and two	UARKNL
and used	WBOOOO
and values	WCOOOO
and walked	bWRLLL
and was deployed	YJOOOO
and was killed	YGOOOO
and we have	dTIUKH
and went back	bXTKKJ
and were	WCOOOO
and what	`8QMMM
and what a	VDOOOO
and what is	]GOOOO
and what it	[DOOOO
and where	[9OOOO
and which	Z@OOOO
and why	YBOOOO
and why .	WBOOOO
and will	gYHQKQ
and will come	bULJLS
and with	VWLIRJ
and write	XBOOOO
and yet	gZUJJI
and ⓒ	dJRLLK
and ⓒ .	XBOOOO
and ⓗ .	VHKLLS
and ⓗ utc	XFOOOO
and ⓠ	UCSKLK
anew	YCOOOO
anew .	VDOOOO
anew . $	VDOOOO
annex	WDOOOO
announced 0	bTRKML
announcement	VCKLLS
announces	WDOOOO
annoy	dXRLLK
annoying	bVRLLL
annoying .	bVRLLL
annoying . $	bVRLLL
annual	dWNPHF
anomaly in	bUJKKT
another ,	ZWJKKT
another .	VEKLMS
another . $	VEKLMS
another case	bXRLMK
another dashboard	ZGOOOO
another dashboard .	YFOOOO
another group	YEOOOO
another group of	YEOOOO
another host	YEOOOO
another host a	YEOOOO
another hour for	YDOOOO
another interruption	YFOOOO
another interruption .	YFOOOO
another look	bVGKHW
another look at	fUHHIW
another one	[GOOOO
another one .	UCOOOO
another port	YGOOOO
another port .	YGOOOO
another problem	YJOOOO
another problem ,	YJOOOO
another project	bVQMMM
another reason	[EOOOO
another reason .	ZEOOOO
another team	ZFOOOO
another team happened	YFOOOO
another twenty	VCRMLM
another twenty minutes	VCRMLM
answer ;	V>OOOO
answer any	ZGOOOO
answer any commands	YGOOOO
answer as	VDOOOO
answer by	ZDOOOO
answer by the	YEOOOO
answer in	UAOOOO
answer of	XEOOOO
answer was	WBOOOO
answered	ZFWIIF
answered ,	VDOOOO
answered .	WCOOOO
answered . $	WCOOOO
answered 0	VBOOOO
answered at	[BOOOO
answered at once	ZFOOOO
answered in	VDOOOO
answered the	ZWUIJI
answered with	X>OOOO
answering .	^AOOOO
answering . $	^AOOOO
answers	`KRLLK
answers .	TESMLK
answers . $	TESMLK
answers with	VDOOOO
any	TDSKIJ
any .	VEOOOO
any . $	VEOOOO
any commands	YGOOOO
any commands .	YGOOOO
any competent	dWVIIH
any data	^DOOOO
any data ,	YGOOOO
any data was	YEOOOO
any further	bVTJJI
any half-awake	bXSKLK
any of the	XGOOOO
any of this	YIOOOO
any request	YGOOOO
any request that	YGOOOO
any script	bTOOOO
any script .	bTOOOO
anybody	XXYGGG
anybody else	YGOOOO
anybody else sees	YGOOOO
anybody who	hWWHHI
anybody who has	bWRMML
anyon	[SQDNB
anyone	\\TQDNB
anyone ,	gZWIHH
anyone had	YEOOOO
anyone had started	YEOOOO
anyone with	ZFOOOO
anyone with the	ZFOOOO
anything down	bVQLML
anything is	XIOOOO
anything that	[GOOOO
anything that day	ZDOOOO
anyway	ZVTJKI
anyway .	\\YTJKI
anyway . $	\\YTJKI
apart from	[COOOO
apart from that	YHOOOO
api	WGTNNE
api ,	ZDOOOO
api .	VEUJKI
api . $	VBSLLK
api key	XXWHIF
api returned an	YHOOOO
api was	bXMKLR
api we	YFOOOO
api we do	YFOOOO
api while	YIOOOO
api while deleting	YIOOOO
apierror	ZDOOOO
apis ,	VFOOOO
apology	cXWHKG
apology to	bXSKLK
app	S@VML?
app and	ZHOOOO
app and the	ZHOOOO
app back	YBOOOO
app back .	YBOOOO
apparent	WZYFJD
apparently	VYXFJE
apparently the	YISLLK
apparently the limit	YGOOOO
apparently the switch	YDOOOO
apparently too	bUTKKJ
apparently too much	bUTKKJ
appeal	gWIULG
appeal to	gWIULG
appeared .	bUOOOO
appeared . $	bUOOOO
appears that the	YDOOOO
append	\\>OOOO
application owner	]VUJJH
application team	_XTJJI
application team .	bTSKKK
applied .	X=OOOO
applied . $	X=OOOO
applied to	XDSKLJ
applied to all	ZEOOOO
apply it	_UOOKI
apply it .	bUTIKK
apply there	YFOOOO
apply there .	YFOOOO
apply to	]XSKLJ
applying an	bVQMMM
applying an untested	bVQMMM
applying terraform	fVOOOO
applying terraform .	fVOOOO
apprentic	bVSLKK
apprentice	bVSLKK
approach	m\\IHKW
approach to	kYLHKT
approach to the	bYQLMN
appropriat	qZGHJW
appropriate	pZGHJW
appropriate .	jUJJJU
appropriate . $	jUJJJU
appropriate measures	fWKLMR
appropriate steps	bWKLLS
approval	TDTDNK
approval step	XCQMML
approvals ,	[HOOOO
approvals , and	ZIOOOO
approve	V@NPLK
approve a	VEOOOO
approve this	YFOOOO
approve this now	YFOOOO
approved by two	ZDOOOO
approved the pull	h[UJKI
approved this	dXNHPI
approver	Z[VKJE
approver so	hXTKLJ
approver so that	hXTKLJ
approvers	YUTIKI
approvers rubber-stamped	dUQMMM
approximat	ZFOOOO
approximate	YGOOOO
approximate .	YGOOOO
approximate . $	YGOOOO
april ;	VDOOOO
architect	b\\XEIE
architects	_VTJIL
architects had	_TRMMK
architecture .	dVJIPS
architecture . $	dVJIPS
architecture of	dXMMMQ
architecture of the	dXMMMQ
archive .	]UNPKI
archive . $	]UNPKI
archive would	bVJJTI
archived	T<SMMK
are	YBEO>X
are approximate	YGOOOO
are approximate .	YGOOOO
are asked to	]VJTLL
are complete	ZFOOOO
are complete .	ZFOOOO
are counted	XEOOOO
are down	YIOOOO
are down ,	YIOOOO
are drawn	VEOOOO
are filled	UDOOOO
are in	^7KSMK
are in the	Z>KSMK
are in this	YGOOOO
are kept	[9OOOO
are left	`<OOOO
are left behind	YIOOOO
are left out	[COOOO
are never	X?OOOO
are not	[?SMLJ
are not kept	YIOOOO
are on	S>POOO
are one	XBOOOO
are passed	XIOOOO
are passed over	XIOOOO
are queued	YIOOOO
are queued .	YIOOOO
are read	[<OOOO
are related	YGOOOO
are related .	YGOOOO
are replaced	ZJOOOO
are replaced one	YJOOOO
are requested to	bVITMJ
are resolved	UCOOOO
are shown	V=OOOO
are slow	YFOOOO
are slow to	YFOOOO
are still	[]HPIU
are still in	bUKRMO
are still relevant	bYKLKT
are the	YHKSLK
are those	]GOOOO
are those of	ZIOOOO
are three	YFOOOO
are three of	YFOOOO
are to	aTKSKK
are told	Y@OOOO
are two	ZBRLLL
are two copies	YHOOOO
are two places	YJOOOO
are written	YDOOOO
aren't	VEOOOO
argu	g\\VHJG
argued	fYTILI
argued about	dWSKMJ
argument	VFNJQJ
around	[WDPEU
around for	bWRLMK
arriv	VAMOJO
arrive	ZVIPLQ
arrived	XARLLK
arrived ,	ZHOOOO
arrived , the	YJOOOO
arrived at	X@OOOO
arrived at ⓗ	VBOOOO
arrives	ZGOOOO
arrives late	YHOOOO
arrives late .	YHOOOO
arrogant	dZTKKI
as	VEZAFL
as a formality	bWTJLJ
as a lesson	bXTILJ
as a page	VCOOOO
as a person	[AOOOO
as a postmortem	VGOOOO
as a suggestion	UCOOOO
as a whole	[COOOO
as an	Z>QOOO
as answered	VEOOOO
as appropriate	gSLLMS
as appropriate .	gSLLMS
as compared	XDOOOO
as css	VDOOOO
as described	ZEOOOO
as described above	YIOOOO
as early	bTRKLO
as early as	bTRKLO
as ever	g[UIJI
as ever ,	dXUIKI
as he	_YWHHF
as i	bVSKMK
as if the	YGOOOO
as in	[GKLRL
as in march	YGOOOO
as is	d\\SKLJ
as it	[@XHHG
as it is	]<RLMO
as it stands	[EOOOO
as it was	^@SLLK
as its	\\ARLML
as json	\\<OOOO
as last	YCOOOO
as last time	YCOOOO
as long	[LQMMM
as long .	YHOOOO
as many	[@OOOO
as markdown	YGOOOO
as needed	`ZIJLU
as needed .	^YJKLT
as not	VDOOOO
as of	]>OOOO
as of today	ZIOOOO
as people	YCOOOO
as plain	XGOOOO
as planned .	^BOOOO
as possible	l]JKKT
as possible .	k[JKKT
as quickly	bWLMMR
as quickly as	bWLMMR
as read	WAOOOO
as rolling	YCOOOO
as rolling out	YCOOOO
as she	bXRLKL
as so	hYSMJH
as so often	hYSMJH
as soon	YTKKKT
as soon as	YTKKKT
as support	fWSLLK
as support put	fWSLLK
as text	ZHOOOO
as that of	bTJOJQ
as the api	VFOOOO
as the last	VBOOOO
as the lock	YIOOOO
as the sheet	WCOOOO
as the tracker	VDOOOO
as the vendor	aTRLLK
as the worker	YGOOOO
as they run	ZFOOOO
as usual	_YVIJG
as we	VFRLML
as we can	YGOOOO
as we know	U@OOOO
as well as	XHKMQM
as written	^COOOO
as yesterday	YFOOOO
as yesterday .	YFOOOO
as ⓒ	e<OOOO
as ⓒ .	VCOOOO
asap	k`IHJV
asap $	gWLKMS
asap .	gZJJKU
asap . $	gZJJKU
asham	dWUJII
ashamed	dWUJII
ashamed to	bURMKM
ask all	dZLRMK
ask all engineers	bXOOOO
ask developers	bULRKK
ask developers to	bULRKK
ask every	bWKRML
ask everyone	bXLRML
ask everyone to	bXLRML
ask for	VBVIIF
ask for help	fZRLLK
ask for the	VCTKLI
ask the	YTTPIC
ask what	bVTJKJ
ask whether	bXTJLI
ask whether the	bXTJLI
asked	SBRU@=
asked .	\\JUIJJ
asked . $	\\JUIJJ
asked for	WAXFIE
asked in the	Y=SLKL
asked the	XERMLL
asked the provider	YGOOOO
asked the storage	UBOOOO
asked to be	bVITJJ
asker	XEOOOO
asking	^W[CFC
asking ,	dVSKLK
asking anyone	dXRMMM
asks	^@RNMK
asks for	b=OOOO
asks for the	YAOOOO
asks in	^COOOO
asks in the	^DOOOO
asks nora	YDOOOO
asks nora to	YDOOOO
asleep ,	YBOOOO
asleep , as	YBOOOO
asleep .	dYUIJH
asleep . $	dYUIJH
asleep at	iZTJKJ
asleep at the	iZTJKJ
assess	iYIHKV
assess the	fWKJLT
assign	XASKLJ
assigned	^BOOOO
assigned to	XEOOOO
assum	WZWHIH
assumed	_ZWJIF
assumed ,	_VVIIF
assumed , wrongly	bXUJKH
assumed that	^TUKJK
assumed that the	bXSILI
assumed the	_VUIJI
assumes	]=OOOO
assumes that	[BOOOO
assumes that the	ZEOOOO
assumption	\\UVIJF
assumption by	bXSKKK
assumption that	_STKKI
assumption that the	bUSLLJ
assur	dWJQLP
assured	bVJRLP
assured us	bVJRLP
assured us that	bVJRLP
astonish	bXSKLL
astonishing	bXSKLL
at	SAQK?T
at 0 p	bVOQKJ
at a later	bWKLLS
at a time	U@JROK
at all	Z\\NLQG
at all .	ZXMERC
at all times	dTLQKN
at an index	WFOOOO
at another	\\BOOOO
at another dashboard	ZGOOOO
at any	SCOKLO
at dashboards	bWPLLR
at eight	YFOOOO
at eight .	YFOOOO
at fault for	bVROOO
at first	\\EQMMM
at first .	ZEOOOO
at first sight	YDOOOO
at first this	YFOOOO
at it	\\YTKKJ
at its own	^YSKLK
at least 0	XCOOOO
at least an	fVOOOO
at midnight	T@VLII
at most	YILMQM
at most 0	WFOOOO
at night	W=MRMJ
at night the	YDOOOO
at night would	YGOOOO
at noon .	TBTJLK
at once ,	S<TKKJ
at peak	bSSLLJ
at peak time	gUSLLJ
at regular	bVPJKO
at rest	]WPLOL
at risk	ZCOOOO
at risk .	ZCOOOO
at some	n\\GGIX
at some point	n\\GGIX
at start	^EOOOO
at start .	^EOOOO
at start-up	V?OOOO
at that	WANKKQ
at that time	X@OOOO
at the 0	UDOOOO
at the all-hands	bZRKML
at the calendar	bWTKJJ
at the canary	dULRMK
at the database	YDOOOO
at the earliest	bUJJKU
at the end	YBMRJH
at the error	dXRPKI
at the keyboard	_VTLKK
at the next	`GOOKK
at the nodes	YEOOOO
at the plan	hYSMJH
at the release	bZUJLJ
at the resolver	YFOOOO
at the second	Z@OOOO
at the time	^BLLMR
at the wheel	iZTJKJ
at their	\\WTKLJ
at their own	d[SKLJ
at this in	YBOOOO
at times	d[HIIW
at times .	bXJJJU
at weekends	YFOOOO
at weekends .	YFOOOO
at ⓒ	aKOOOO
at ⓗ	W@RMIL
at ⓗ ,	WKTING
at ⓗ .	Y<NQNG
at ⓗ :	ZVRMML
at ⓗ ;	`DQMMM
at ⓗ after	V>OOOO
at ⓗ and	];QJNI
at ⓗ as	\\AOOOO
at ⓗ had	UBOOOO
at ⓗ in	S@QMMM
at ⓗ the	UCSLKL
at ⓗ was	WVKLLS
at ⓗ when	WDOOOO
at ⓗ with	ZEQMMM
attach	[IWJLI
attach the	ZGOOOO
attached .	\\COOOO
attached . $	\\COOOO
attached below	YFOOOO
attached below .	YFOOOO
attacker	YWQLPJ
attempt went	YEOOOO
attempt went through	YEOOOO
attempt worked	YDOOOO
attempt worked .	YDOOOO
attempted	]WTKMJ
attend	^KRNJI
attention	dRKTDG
attention .	j[RMJD
attention . $	j[RMJD
attention during	kZJUKH
attention during releases	gVKSMJ
attention during the	dWOQMH
attention of the	bUMQML
attention on	bXRLML
attention on the	bXRLML
attention to	meNRE=
attention to deprecation	bVOOOO
attention to replication	dTLRMK
attention to the	j_NQJC
attention to warnings	dULRML
attentiv	cROUIF
attentive during	bYKSLK
attentive when	bVJTLJ
attitud	jZTLKG
attitude	jZTLKG
attitude to	dWSKLJ
attributabl	dURLML
attributable	dURLML
attributable to	dURLML
attributed	bTSLLK
attributed to	bTSLLK
attributed to the	bTSLLK
audienc	UCOOOO
audience	UCOOOO
audit log	VXVIKG
august	VDQKOJ
august .	]?OOOO
august . $	]?OOOO
auth service .	bXRMMM
auth-core .	bUKLPQ
auth-core . $	bUKLPQ
autherror	XDOOOO
autherror when	WDOOOO
author	WU^IC?
author ,	]VRLLL
author did	bVSKLK
author did not	bVSKLK
author skipped	gYRMLL
author skipped staging	fXRMML
automatical	aAOOOO
automatically	aAOOOO
automatically after	VBOOOO
automatically after 0	UBOOOO
automatically when	XGOOOO
autoscaler got	bURMML
autoscaler got the	bURMML
availability	ZHIQKS
availabl	TAHHQR
available	TAHHQR
averag	UERLML
avert	dWJJTI
averted	dWJJTI
avoid	hQDPQL
avoidabl	jZOGQE
avoidable	jZOGQE
avoidable with	bYKKSJ
avoided	jVKJSF
avoided .	h]HIUH
avoided . $	h]HIUH
avoided by	bWMLQM
avoided if	gVTKKJ
avoided if the	fUOOOO
avoided with	bXJJTI
avoided with a	bXJJTI
awake .	bVPOLJ
awake . $	bVPOLJ
aware of	fYKTID
aware of the	eYIVJF
awareness	mUCXHF
awareness .	i[JTKJ
awareness . $	i[JTKJ
awareness of	m\\IUJI
awareness of the	iWJTLI
awareness training	bWLRML
awareness training on	bWLRML
away	YbOAGQ
away .	][MGLP
away . $	][MGLP
away from	eWQGLP
away from sven	fSSJML
away without	TERMMM
away without further	YCOOOO
axi	ZCOOOO
axis	ZCOOOO
b	XDSLLK
b ,	XEOOOO
b 0	VAOOOO
back , and	ZFOOOO
back , but	YGOOOO
back , its	YEOOOO
back .	[;MHOP
back . $	[;MHOP
back as soon	bUOOOO
back at	XCOOOO
back at ⓗ	WCOOOO
back before	bYPLNL
back before the	bYPLNL
back in	[GOOOO
back in the	YGOOOO
back takes	YCOOOO
back takes as	YCOOOO
back the	ZWRIPI
back to bed	bXTKKJ
back to normal	\\CLLMR
back to the	V@QMMM
back whenever	YHOOOO
back whenever the	YHOOOO
backend	YTTLGF
backfill during	bTRLLL
backfill during peak	bTRLLL
backlog was	ZEOOOO
backlog was not	YEOOOO
backof	YJQMMM
backoff	YJQMMM
backup .	UCSNJG
backup . $	UCSNJG
backup belongs	YIOOOO
backup belongs ,	YIOOOO
backup concept	bXMLMR
backup had finished	ZGOOOO
backup job uses	YGOOOO
backup operator	]YUJLK
backups are	UGLRLL
backups are complete	YHOOOO
bad	Z_XDHK
bad call	d\\RLLK
bad call by	bYRLLK
bad configuration	bUOOOO
bad configuration reaching	bUOOOO
bad luck	f[PKKP
bad timing	YFOOOO
bad timing :	YFOOOO
balancer ,	UEQMMM
balancer , we	YDOOOO
balancer kept	UCOOOO
balancer rules	bURMML
balancer rules ,	bURMML
balancers	ZZJRPK
ball	hXTKLJ
ball on	gVSLLK
ball on the	dZRMMM
ban	dWWHJG
band	WBOOOO
banding	UCOOOO
bandwidth	\\VNJQL
bandwidth .	bXKLQO
bandwidth . $	bXKLQO
banerje	]UTKKJ
banerjee	]UTKKJ
banner .	UGRLML
banner . $	UGRLML
base	h9OOOO
base .	WCOOOO
base . $	WCOOOO
base ;	XDOOOO
base image	\\EOOOO
base image .	ZFOOOO
base's	ZBOOOO
base's ⓒ	YEOOOO
base's ⓒ extra	YEOOOO
bases	XJOOOO
basi	WGOIKR
basic	dXQMMI
basical	dUTKKJ
basically	dUTKKJ
basics	dYOOML
basis	WGOIKR
basis .	cUKJKU
basis . $	cUKJKU
basis of	TCRLLL
bastion	Z@OOOO
batch ;	YBOOOO
batch jobs	f\\JPKQ
batch jobs .	dXLLLS
batch size ,	YFOOOO
batches .	_TLLMR
batches . $	_TLLMR
batchupdat	]KOOOO
batchupdate	]KOOOO
batchupdate ⓒ	[HOOOO
be able	YEOOOO
be able to	YEOOOO
be attributed	bTSLLK
be attributed to	bTSLLK
be back	YAOOOO
be back to	YAOOOO
be better	T:OOOO
be better .	Y6OOOO
be bothered	hTTKJK
be bothered to	gTTKLJ
be careful	kYLTJH
be careful .	fSSJML
be careful with	f]IULI
be changed	XAOOOO
be completed	bXIIJV
be deployed	YFOOOO
be deployed by	YFOOOO
be done ,	VGOOOO
be easy	bXSMLM
be easy to	bXSMLM
be extra	kZHUMI
be extra careful	dUMQML
be extra vigilant	gVIUJH
be from	ZCOOOO
be from the	YEOOOO
be generous	bVRLLL
be issued	TEMQML
be issued .	YDOOOO
be laid	bVQMMM
be less	bXHVIH
be mindful	jWIUKH
be mindful of	jWIUKH
be more	ucA\\EC
be more alert	bULRMJ
be more attentive	bXITLI
be more careful	r\\IVIG
be more thorough	fUGUJK
be mounted	YIOOOO
be mounted .	YIOOOO
be moved	]XTJKJ
be necessary	bWKSLK
be no	bWJJSK
be on	\\ULRLK
be on the	dULRLK
be one	X@OOOO
be online	ZEOOOO
be online and	ZEOOOO
be parsed	ZIOOOO
be parsed to	YJOOOO
be pulled	YGOOOO
be pulled again	YGOOOO
be rare	YFOOOO
be rare .	YFOOOO
be read	b;OOOO
be read ,	VEOOOO
be read .	\\7OOOO
be rebuilt	ZAOOOO
be rebuilt first	YEOOOO
be relied	dWSKLL
be relied upon	bWRLML
be replaced	WIPKMP
be replaced .	YAMMMQ
be run	ZDOOOO
be run again	ZEOOOO
be said	XTUHKK
be said that	dYTJKJ
be seen	WIQMMM
be seen .	ZHOOOO
be signed	bTRMML
be signed off	bTRMML
be started for	YHOOOO
be stricter	gZHVJG
be stricter .	bUKSLK
be stricter with	bVKSKJ
be taken	]TOPMK
be the only	]VSLKJ
be traced	fWRLLK
be traced back	bYTKLL
be traced to	bVRLLK
be trusted	fVUIKI
be trusted with	fVUIKI
be unrelated	YDOOOO
be unrelated .	YDOOOO
be used	XCOOOO
be useful	dSKJMS
be vigilant	iVJTLH
be vigilant .	hUIUIH
be written	\\DOOOO
bear	dUOOLN
beatrix	_URIJN
becam	WIOJKO
became	WIOJKO
became lines	T@OOOO
became lines .	T@OOOO
became of	ZGLLLR
became of one	V?OOOO
because an	aWUIJJ
because he	hZUJKI
because he was	bWQMMM
because its	^@QMMM
because its config	YGOOOO
because its graph	YDOOOO
because its title	YHOOOO
because mr	g]WIHG
because mr .	g]WIHG
because my	ZEOOOO
because my key	YGOOOO
because nobody	bWRLMK
because of this	YFOOOO
because she	dYTJLK
because she was	dYTJLK
because support	bYUILJ
because the	TFXGHE
because the alert	\\EOOOO
because the developer	bUSLKL
because the flag	ZEOOOO
because the image	ZBOOOO
because the job	YJOOOO
because the operator	bXRLML
because the responsible	bXQMMM
because they do	YGOOOO
because two	_WVIJG
become of	UEOOOO
become suggestions	UBOOOO
becomes	[FOOOO
becomes a	YGOOOO
bed	fZTIKI
bed .	bXTKKJ
bed . $	bXTKKJ
beef	dULJLS
beef up	dULJLS
been	XNO=UA
been 0	bYJKSJ
been 0 s	bYJKSJ
been a non-event	dUQKNK
been able	bUPMOL
been able to	bUPMOL
been advised	bVRLLK
been advised by	bVRLLK
been affected	fYJKMQ
been affected .	dVLLLS
been allowed to	bWVLIK
been an alert	dXJLSL
been asked	\\SQOGD
been asked in	bWSKKK
been at	aYNKPI
been avoided	m_OKOJ
been avoided .	fXLLRL
been avoided by	bWMLQM
been avoided if	gVTKKJ
been avoided with	bXJJTI
been back	bYPLNL
been back before	bYPLNL
been better	hYJKSK
been better to	hYJKSK
been caught	fYQKOK
been caught by	fYQKOK
been closed	WGSLLK
been configured	bUHJUI
been decommissioned	bXLLRL
been decommissioned on	fTOOOO
been deleted	YDKLRK
been deleted .	ZEOOOO
been deleted by	Y@OOOO
been detected	dXMMQM
been detected in	bUOOOO
been documented	_UKMRL
been documented ,	_UKMRL
been enabled .	bWOOOO
been enough	bXRKMK
been expected	bYTKJK
been extended	aXKMRM
been failing	ZEOOOO
been failing silently	YEOOOO
been fine	bXIJTK
been found at	bWQJMH
been full	U@OOOO
been idempotent	bXKLSL
been impossible	fYKMRL
been impossible .	bYJMTM
been impossible under	bULMRL
been in place	hYHKUJ
been installed	YJOOOO
been installed .	YJOOOO
been kept	bVLLRK
been larger	fYKKSJ
been larger .	fYKKSJ
been left	dVVKHK
been limited	dVLLLS
been limited to	bTOOOO
been limping	bUTKJJ
been lost .	bWKMRM
been made	\\RPHJN
been made .	]TTJKI
been merged	YJOOOO
been merged two	YJOOOO
been more	bZOIOL
been no	d[JJSJ
been noticed	dWJKTI
been noticed on	bVJKSI
been off by	bVOOOO
been on	`VPKPJ
been open	U>OOOO
been planned	ZBOOOO
been planned for	ZBOOOO
been prevented	h[KKSJ
been prevented by	g[KLSJ
been quiet	bYPKNK
been reached	YGOOOO
been reached .	YGOOOO
been rebooted	YDOOOO
been rebooted by	YDOOOO
been rehearsed before	bWOOOO
been rejected	d[NIPH
been renamed	U@OOOO
been renewed	bXJKSL
been replaced	ZDOOOO
been replaced in	YGOOOO
been reporting the	YHOOOO
been rotated that	YGOOOO
been set at	bUOOOO
been shorter	bUKKRL
been shorter .	bUKKRL
been silenced	ZFOOOO
been silenced by	YFOOOO
been so .	YEOOOO
been spared	bXILTK
been split	dZLMRL
been split into	bVOOOO
been spread	bVJLSL
been spread over	bVJLSL
been stable	ZEOOOO
been stable for	YEOOOO
been started	h]JJTI
been started as	bVOOOO
been there since	YHOOOO
been told	ZWVIJG
been told about	UBSLLK
been told in	bXSLKK
been told twice	bUSMLK
been too	d[VKJI
been touched	bXTKKI
been touched .	bXTKKI
been trained	dVJSLK
been uneventful	bVQKMK
been uneventful .	bVQKMK
been up	^VRLLL
been updated much	fVOOOO
been used	\\UHJUI
been verified	dZPKOH
been worse	Z?OOOO
been worse .	X?OOOO
before ,	^DRLNL
before , a	ZJOOOO
before , in	[HOOOO
before , traffic	YGOOOO
before .	Z9RMLM
before . $	Z9RMLM
before 0 .	ZXTJKI
before an	WDOOOO
before and was	YJOOOO
before anyone	bXRLLM
before anything	XFOOOO
before applying terraform	fVOOOO
before deploying	bVJTML
before deploying .	bVJTML
before each	abGVIJ
before each of	ZYLRMK
before each release	dWMQML
before every	XYLQML
before he	bVWHIF
before he drained	bUTKKK
before it	VDLIRK
before it .	XHOOOO
before it expires	bTOOOO
before it is	XHOOOO
before it was	TDPMMO
before lunch	bVQMMM
before pressing	i[KSLK
before pressing enter	fUOPML
before restarting	]XMQJH
before restarting the	bXMQJH
before running	dVLRML
before running any	bTOOOO
before telling	bVRMMM
before telling engineering	bVRMMM
before the	T@T>MI
before the customer	bVVJIJ
before the deadline	YIOOOO
before the first	\\@SLLK
before the launch	fZNJPI
before the migration	dWKLRK
before the server	YJOOOO
before the weekend	bXSMKL
before the words	UBOOOO
before they	]ZJTGL
before this	YEOOOO
before this ,	YEOOOO
before touching	dVMQML
before touching the	bVOOOO
before typing	bVQPLJ
before we	YEOOOO
before we did	YEOOOO
before you	d\\PUIG
before you type	bXJUKH
before ⓒ	^GOOOO
beforehand	\\INJNP
beforehand .	d[PMOL
beforehand . $	d[PMOL
began .	WBRMML
began . $	WBRMML
began at	];OOOO
began at the	YFOOOO
begin	ZGJTOH
beginner	f[QIPH
beginner's	bVTJKI
beginner's error	bVTJKI
begins	]ELSKK
begins again	YGOOOO
begins again as	YGOOOO
begins on	Z@OOOO
begins on its	YDOOOO
begins with	]?OOOO
behav	WZIIJV
behaved	VWIKKU
behaved oddly ,	YGOOOO
behaviour is	^?OOOO
behaviour is documented	YFOOOO
behaviour is normal	YCOOOO
behaviour of	bUMIMR
behaviour of the	dYNKMQ
behind .	XEQMNM
behind . $	XEQMNM
behind a flag	]UOKQK
behind both	YHOOOO
behind both outages	YHOOOO
behind it	ZBOOOO
behind it .	VBOOOO
being	XZWHJF
being built	YEOOOO
being built at	YEOOOO
being looked	YGOOOO
being looked into	YGOOOO
being more	fSUJKI
being new	dXTJJJ
being new ,	bVTKJJ
being overwritten	bUQMMM
being overwritten .	bUQMMM
belief	dZUJJI
belief that	bWTJKJ
believ	VYMHHS
believe the kernel	YFOOOO
believed the	bXRMML
belong	aGLRLK
belong to	ZDOOOO
belonged	XBOOOO
belonged to	XBOOOO
belongs	cBOOOO
belongs ,	ZIOOOO
belongs , so	YIOOOO
belongs .	UBOOOO
belongs . $	UBOOOO
belongs to	`EOOOO
belongs to the	XFOOOO
below	aBTJKI
below 0	^FOOOO
below 0 %	XGOOOO
below a	WFOOOO
below it	]DOOOO
below the	YDSLLK
ben and	YCOOOO
ben and ida	YCOOOO
beneath	gWUIKI
besid	g;OOOO
beside	fAOOOO
beside a	[JOOOO
beside the	\\GOOOO
besides	[@OOOO
best	`_EPIU
best practices	fUJNLR
best practices for	fUJNLR
best protection	bZJSLJ
best to	bXJQKO
better	eZDQJS
better ,	gZRNKI
better .	[HLODP
better . $	[HLODP
better alerting	gWLJMT
better alerting for	fWKJKU
better alerts	g[LKLS
better alerts $	fVLKLT
better at	fXJNLS
better between	fVKTJI
better commit	dVMQMM
better commit messages	dVMQMM
better communication	dWKKRM
better communication between	bUKLKS
better docs	dXIIKV
better documentation	dVLLLS
better error	bVKMMR
better isolation	bWHITH
better next	dVLTMH
better next time	dVLTMH
better now	Y:OOOO
better now .	Y:OOOO
better part	bVTJJJ
better part of	bVTJJJ
better solution	bWKKKT
better testing	bUHQIM
better tests	bWKLRL
better than	fSWHHG
better to	hYJKSK
better to fail	bVOOOO
better to pause	bUOOOO
between 0	VDOOOO
between shifts	_UTMKG
between shifts .	dTLRLK
between teams	gUKSLK
between teams .	dUKSLK
between teams during	bWOOOO
between the alert	]UQMML
between the teams	bXLKLS
between them	XHOOOO
bgp	`WSJLM
bgp again	bVQMMM
bgp again by	bVQMMM
bid	WBOOOO
big	f]QJLP
billing .	bVJKJT
billing . $	bVJKJT
billing code	bYMQLL
billing pipeline	_WRMLL
billing pipeline .	bUOOOO
billing team .	fTRLLK
bin	]YOMPM
bit	^]GQCU
bit .	dWHJIV
bit . $	dWHJIV
bit more	jZLUHG
bit more concentration	bWJSKJ
bits	WDOOOO
blam	\\XYGGF
blame	^WWIHH
blame ,	bVTKKJ
blame for	hVSLLK
blame for the	hVSLLK
blame lies	bWRMML
blame lies with	bWRMML
blame the	fTRLML
blameless	\\AOOOO
blameless review	XBOOOO
blames	UCPOOO
blaming	bVRLLL
blaming the	bVRLLL
blank .	ZCOOOO
blank . $	ZCOOOO
blank document	[GOOOO
blast	bTLJMM
blast radius	aQKKMO
blast radius ,	bXNIKQ
blast radius .	bVKPLQ
blast radius would	bVKLRL
blind	bWUIJI
blind .	bWSLLK
blind . $	bWSLLK
blind trust	bUSKKJ
blind trust in	bUSKKJ
blindly	cSSKKK
blindly from	bWQMML
blinking	]XRMMK
block	`<PKPK
block merges	YCOOOO
block the	ZCOOOO
block the button	XDOOOO
blocked for	YHOOOO
blocked for the	YHOOOO
blocks	f@OOOO
blocks .	UCOOOO
blocks . $	UCOOOO
blocks of	[DOOOO
blocks the	ZKOOOO
blocks the writer	YHOOOO
blog	]YSKLK
blunder	gZTKKJ
blunder in	bXTLKJ
board meeting	ZUTJKI
board meeting ,	_UTJKI
bob's	bXTKKJ
body	h7OOOO
body ,	ZFOOOO
body .	\\;OOOO
body . $	\\;OOOO
body of	WIOOOO
bonu	dXUJLH
bonus	dXUJLH
boolean	YKOOOO
booleans	VFOOOO
boot messages	YIOOOO
boot messages .	YIOOOO
border	WEOOOO
borrow	bVSLMK
borrowed	bVSLMK
bot	_6RKMJ
bot .	ZDOOOO
bot . $	ZDOOOO
bot did	YGOOOO
bot did not	YGOOOO
botch	l\\VIIG
botched	l\\VIIG
botched by	dVUIJI
botched by the	bVRLMM
botched rollback	bUQMMM
botched rollback that	bUQMMM
both	Y-SJPG
both approvers rubber-stamped	dUQMMM
both are	\\EOOOO
both are related	YGOOOO
both languages	\\FOOOO
both outages	YHOOOO
both outages .	YHOOOO
both replicas	ZDOOOO
both replicas share	YFOOOO
both services	^EOOOO
both services shared	YGOOOO
both services use	YEOOOO
both teams	UBOOOO
both versions	ZFOOOO
both versions answer	YFOOOO
both zones	^GOOOO
both zones are	YIOOOO
both zones use	YEOOOO
bother	s^WIHH
bother to	jXSKLK
bother to check	fVQMMM
bother to tell	bXRMOM
bothered	pYVGJH
bothered to	pYUHKG
bothered to check	bWROOO
bothered to look	fTRMML
bothered to read	iVVIHH
bottom of	bWKKLT
bottom of the	bWKKLT
bound	WASJLK
bounds	\\=OOOO
brackets	^DOOOO
brain	\\]UKKH
branch .	\\TWGKI
branch . $	\\TWGKI
break the	d\\UILJ
break the build	gYSJLK
break the pipeline	bURLLK
break-glass	TDLMQM
breakers	]VJLSK
breakfast	bWQMMM
breath	bWJTKJ
bridge ,	\\SQPLJ
bridge opened	bXTJKI
bridge opened the	bXTJKI
briefed	]USKLJ
bright	bYUKKI
brilliant	fVVIIH
bring home	bVOPMI
bring home to	bVOPMI
brok	bUXGIF
broke	bUXGIF
broke bgp	bVQMMM
broke bgp again	bVQMMM
broke it	bTSLLK
broke it ?	fYSLLL
broke the	h`VHIG
broke the build	gUSLLK
broken by	_YNLQL
broken by the	dYNLQL
broken code	bVTJLJ
broken code .	bVTJLJ
broken link	YHOOOO
broken link in	YHOOOO
broker as	bUOOOO
broker as soon	bUOOOO
brought down	bURLLK
browser	W@RNOO
budget and	]TOKLP
budget during	bTOOOO
budget during launches	bTOOOO
buffer	YDOOOO
bug , and	YEOOOO
bug as	YCOOOO
bug as last	YCOOOO
bug in	\\EOOOO
bug in the	[HOOOO
bug is	^COOOO
bug is behind	YHOOOO
bug is fixed	YFOOOO
bug was	\\COOOO
bug was introduced	YHOOOO
bugs together	YCOOOO
bugs together took	YCOOOO
build 0	S@RLML
build again	gVTKKJ
build again .	gVTKKJ
build engineer	bYRLML
build on	bZTJLK
build pipeline	bYRLLK
build up	bVKRMM
build was enough	YEOOOO
building	S@IJRQ
building .	YGOOOO
building . $	YGOOOO
building on	bWKKLS
builds	Y@KLRL
builds could	YHOOOO
builds could be	YHOOOO
built at	YEOOOO
built at the	YEOOOO
bulk	bTKPMP
bulkhead	bTOOOO
bulkheads	bTOOOO
bulkheads been	bTOOOO
bulkheads been in	bTOOOO
bulletins	^VLSKK
bullets	VGOOOO
bump	\\XSNJI
bump the	_UOPMK
bundle of	YAOOOO
bundle of the	YAOOOO
burst	ZEOOOO
burst of	ZHOOOO
burst of uploads	YIOOOO
bus	XWRHLM
business .	bUNHIQ
business . $	bUNHIQ
busy .	YFOOOO
busy . $	YFOOOO
but a	^_TJJK
but available	YFOOOO
but available .	YFOOOO
but did	bYVJII
but for	^XHKUK
but for the	fXHKUK
but in	bWSKKJ
but it	\\@QMMM
but it stays	YIOOOO
but it took	YHOOOO
but it worked	YCOOOO
but not where	YHOOOO
but only shows	YHOOOO
but runs	YIOOOO
but runs only	YIOOOO
but surprising	YFOOOO
but surprising .	YFOOOO
but the errors	YBOOOO
but the old	YEOOOO
but the pipeline	YGOOOO
but true	YHOOOO
but true :	YHOOOO
button $	XEOOOO
buy	bWSKMJ
by ,	ZULLMS
by 0	]AQOII
by 0 august	WEOOOO
by 0 june	[@OOOO
by 0 may	\\BOOOO
by 0 minutes	VCOOOO
by a careless	bYSLLI
by a day	[>OOOO
by a dev	bWRMML
by a developer	bVTJJJ
by a gap	YFOOOO
by a lead	bVSKLK
by a partner	YCOOOO
by a reviewer	bXRLMK
by a simple	dXLMQM
by a year	YHOOOO
by accident	gWRMML
by accident .	dXRLML
by adding	X@OOOO
by address	V?OOOO
by an	a`ZBKA
by an admin	bXSOOO
by an administrator	bVTJKI
by an engineer	eQWHJG
by an otherwise	bWRLLL
by an over-eager	bTRMML
by and	dZIIKU
by and by	bYKJLT
by anybody who	bXSLKL
by applying	bVQMMM
by applying an	bVQMMM
by both	bXUJJI
by cert-manager	bVGJVJ
by chance	YARMMM
by chance ,	YFOOOO
by chance .	ZBOOOO
by column	[JOOOO
by default .	YBOOOO
by e-mail	VEOOOO
by email	UDOOOO
by everyone	dXWHIG
by eye	]XITKI
by failing	bUOOOO
by failing over	bUOOOO
by friday	SARLOM
by friday .	V@OOOO
by hand	R=VMGB
by hand ,	UDVIIH
by hand after	bXJTKJ
by hand every	YIOOOO
by hand showed	YDOOOO
by him	bURMLL
by his	fVRMML
by id	ZBOOOO
by ignoring	bZSLKL
by index	VDOOOO
by its	ZDSLKK
by its watchdog	YDOOOO
by itself	[@LKQL
by itself .	aDOOOO
by key	^COOOO
by mail	\\COOOO
by mail .	YDOOOO
by making	VBOOOO
by making it	VBOOOO
by management	dUQLMM
by means	dVKJMT
by means of	dVKJMT
by mistake	bUTJLJ
by mistake $	fYSJLK
by mistake .	aYWHIH
by name	cDOOOO
by name ,	Z@OOOO
by name .	\\IOOOO
by no	bXTJKJ
by none	bXTKKJ
by one	[FRLMM
by one ,	YEOOOO
by one .	ZJOOOO
by ordering	bUTMLL
by ordering a	bUTMLL
by our	^UPKPJ
by ours	bYSLLK
by people	bVTILI
by people who	fXTJMJ
by phone	[GOOOO
by phone .	ZHOOOO
by q	aYIIKU
by q 0	aYIIKU
by row	VEOOOO
by side	WEOOOO
by slack	]VSKLK
by somebody	_USMKK
by somebody who	dWSKKK
by someone	eXWHIG
by someone in	dXTKKJ
by someone who	aTVIJH
by someone with	bURLML
by step	\\VJMIP
by step .	aVHNJQ
by the bot	X>OOOO
by the caller	WFOOOO
by the clean-up	Z>OOOO
by the dba	bWRLLK
by the deploy	YGOOOO
by the deployment	bXSKLK
by the error	YHOOOO
by the incident	_TTKKJ
by the maintenance	YFOOOO
by the night	fXSKLJ
by the nightly	ZCOOOO
by the operator	_YRLLK
by the person	bURMML
by the platform	dVTJKI
by the previous	bWRLLL
by the provider	ZCOOOO
by the qa	bVUJJI
by the release	`TQOJH
by the responder	hZTJKJ
by the same	XWSLLK
by the shift	bUSKLK
by the synthetic	ZCOOOO
by the team	_USKLK
by the tool	U@OOOO
by the vendor's	aUUJIH
by their own	]VTJKJ
by themselves	ZCOOOO
by themselves when	YEOOOO
by then	YJQMMM
by then the	ZDOOOO
by two users	YHOOOO
by up	\\EOOOO
by up to	\\EOOOO
by watching	bUOOOO
by watching the	bUOOOO
by what	[?OOOO
by whoever	dSRLLK
by ⓒ	^:OOOO
by ⓗ .	XDSLLK
bypass	aTWGIH
bypassed	`TUJJI
bypassed by	bYQMMM
bypassed the	_KSKKJ
byt	c<OOOO
byte	X?OOOO
bytes	c<OOOO
bytes of	ZCOOOO
c	TARJPJ
c-api-	ZHOOOO
c-awak	bXSKLK
c-call	WWVMKB
c-chan	XFOOOO
c-chec	`WIXH@
c-clie	ZHOOOO
c-code	YUOHPG
c-depl	]UUKJI
c-eage	dTRLML
c-enab	ZWTJJJ
c-eyes	\\TPOJJ
c-fing	hZSLLK
c-five	bURLML
c-glas	TDLMQM
c-hand	`GMSKH
c-leve	ZYUIKI
c-mind	bXRMML
c-only	UEVGNG
c-out>	_VSKLJ
c-pass	UCOOOO
c-past	dWSKLK
c-pyth	ZHOOOO
c-stam	iXSLLK
c-to-d	bWKKPR
c-to-e	\\VJMSM
c-ups>	UHKTLJ
c-way>	VDOOOO
c<abou	WSKOFR
c<abov	]EMRJH
c<abso	^WKPQH
c<acce	S@VDMH
c<acci	aYTJKK
c<achi	dYKKLS
c<acti	]LPPHL
c<adap	YWKLMS
c<addr	ZENGKR
c<adeq	iZSJKM
c<adju	aSJIKV
c<admi	ZWZKD;
c<adop	UEKIMU
c<advi	Y\\SNFK
c<affa	bVKMRM
c<ahme	\\WVIJI
c<alia	VEOOOO
c<alig	^THGIX
c<alik	\\>OOOO
c<alou	YHKSLI
c<alre	XGQFHO
c<alwa	^XOPIK
c<amar	ZVTJKJ
c<amat	hYTKKJ
c<amon	WVNSEE
c<amou	[YKMJO
c<anal	ZUMLGT
c<anch	`FOOOO
c<annu	dWNPHF
c<anon	XFOOOO
c<anyb	XXYGGG
c<anyo	[SQDNB
c<apie	ZDOOOO
c<apol	]QWHKG
c<appa	WZYFJD
c<arch	YVLFPO
c<aren	VEOOOO
c<arou	[WDPEU
c<arri	VAMOJO
c<arro	aWUJJH
c<asha	dWUJII
c<aske	SARU@=
c<aski	^W[CFC
c<asse	\\WQEIQ
c<assu	Y\\WJFK
c<asto	dZSKLK
c<atte	[QLUBI
c<atti	jZTLKG
c<augu	VDQKOJ
c<avai	U@ELPT
c<avoi	jWHMTH
c<awar	^SGYF@
c<bane	]UTKKJ
c<base	[EJMQQ
c<basi	\\TTGIO
c<beat	^UTGKN
c<bein	XZWHJF
c<beli	X\\NFFR
c<belo	bBSNJG
c<bene	bWWIHG
c<besi	g;OOOO
c<bett	eZDQJS
c<blas	bTLJMM
c<blin	aZVHIH
c<bloc	`<PKPK
c<blun	gZTKKJ
c<bob'	bXTKKJ
c<bonu	dXUJLH
c<bool	ZHOOOO
c<bord	WEOOOO
c<borr	bVSLMK
c<botc	l\\VIIG
c<both	s^WIHH
c<boun	WFUKJK
c<brai	\\]UKKH
c<brig	dYWIIG
c<bril	fVVIIH
c<brok	WVYBLA
c<buff	YDOOOO
c<burn	bVUJJI
c<burs	ZEOOOO
c<bypa	aTWGIH
c<byte	c<OOOO
c<cabl	WDTJKI
c<cach	Q:BJRR
c<calm	dYJNLR
c<came	VBOOOO
c<can'	ZTTJKJ
c<cand	[FOOOO
c<cano	[BOOOO
c<card	_>OOOO
c<care	dOSTC;
c<casu	dVVHIH
c<cata	XGSNHG
c<catc	cTOQLH
c<caut	jYCYGD
c<cell	fMSKLK
c<cert	WUJODT
c<chao	dYJILU
c<chia	^TQIJQ
c<chie	]TSHJM
c<chip	\\JOOOO
c<choi	YTPHPF
c<choo	W?LRMK
c<chri	bWRLKL
c<circ	]XENTI
c<clar	f]OEHS
c<cler	^YRNKH
c<clic	_VTLMF
c<clie	ZJNHPP
c<clim	]WRLLK
c<cloc	UFHQRL
c<clou	VEPPMJ
c<clue	bVTKJK
c<clum	h\\VHIH
c<coac	dSLTKF
c<code	XARLLK
c<coff	fYOPJG
c<coll	YUNQFL
c<colo	]=NLLQ
c<colu	f>ORJJ
c<comf	bURLML
c<conc	]UGR?U
c<cons	WDPPHH
c<cook	\\UWHIG
c<coop	gZFNHT
c<copy	[KQPKF
c<corn	^WWIIF
c<coun	YFREOI
c<coup	fXOJKQ
c<cour	^VUGCM
c<cove	W=LFPO
c<cowb	bXSKLL
c<cris	ZVRLLL
c<cull	YIOOOO
c<culp	bRQHOG
c<cult	gZNTIB
c<curi	gXVHJH
c<cut-	XWOKIP
c<cuto	XXPJIN
c<dang	bWKTIA
c<dare	dYSKLJ
c<date	YJPRKI
c<deal	`UGHJX
c<deba	bVSLLJ
c<defa	[?LHRK
c<defi	TFRHIN
c<deig	dYTJKJ
c<demo	WFTJKJ
c<depo	XVQPLJ
c<desc	VFVLIF
c<dese	`WPKIN
c<desp	gYWGHF
c<deta	XGMHIV
c<deve	^TQMMF
c<devo	bXUIKI
c<dige	]EOOOO
c<digg	ZEOOOO
c<digi	[GQMMM
c<dili	kWJVHC
c<dish	dZWGIG
c<dism	aXSKKJ
c<diso	bXTJLJ
c<disr	cUQIMP
c<docu	[CHMIW
c<doin	^SONJO
c<don'	TZQQHE
c<draf	[EQLMM
c<drag	bUTKKI
c<draw	WEQJKM
c<dres	dXUJJH
c<dril	X@QKLO
c<driv	^AOKLQ
c<dupl	S?IOSK
c<eage	h]TJLI
c<earl	VP@>[P
c<eart	dWUJJI
c<east	ZURGPF
c<educ	^SJTKH
c<effo	fYJUGI
c<eith	[GSKLK
c<elem	^FRMLM
c<elen	iWTKGQ
c<else	YYOHLP
c<emba	aSTMKH
c<emph	^ZJTJG
c<empl	aTOSHC
c<empt	`ISGNG
c<emul	[JSKLK
c<enco	aXGVME
c<ende	TESJHN
c<endi	\\@OOOO
c<enfo	ZBLMQL
c<engi	\\QWNB?
c<enha	iSFHJX
c<ensu	[TLLIT
c<enth	bWSKKJ
c<enti	c[OENQ
c<entr	VGOQJD
c<esca	YVTKMA
c<esta	dVIIGW
c<este	]WTKJH
c<esti	TBTIKK
c<even	UDJKIU
c<evic	T@SKLN
c<evid	i]XEJD
c<exam	WGKJJS
c<exca	\\XMJQI
c<excu	]YVGJH
c<exec	YSWHDG
c<exit	VFKNRM
c<expo	Y9MJOM
c<exte	ZVAHMZ
c<extr	ZTHUFG
c<facu	WGLJOP
c<fair	fYNIHS
c<fait	dVRKLL
c<fals	XHLKLS
c<fari	ZXUIJK
c<fash	dYOKKQ
c<fat-	hZSLLK
c<fati	[TVMJF
c<feas	iWKIMU
c<feel	hYQOIG
c<feli	UEQMMM
c<fetc	WCOOOO
c<file	WGWIIG
c<filt	WBSKLK
c<find	W<NJNQ
c<fing	ZUTJKJ
c<fini	VBOFPF
c<fixe	ZFTJKJ
c<flak	XWJIIV
c<flee	\\TJGOP
c<flig	U>JNSM
c<flip	\\VSKKK
c<focu	lZGTGH
c<fold	_ISKLK
c<folk	fYPQJI
c<fool	fYWHHH
c<forb	WWTIMK
c<fore	S@THOG
c<forg	_URNIB
c<foru	WGTLKJ
c<fost	iZGQIO
c<foun	W@QDLM
c<four	VDUKHE
c<frac	YCOOOO
c<fran	YTVLHG
c<fron	XWVHII
c<full	`YILLU
c<funn	YIOOOO
c<futu	dWHPFR
c<gamb	bVSKLK
c<game	VFLRLL
c<gene	TDQKJO
c<gent	dWQPKH
c<gith	_AOOOO
c<give	UFPGSI
c<glan	iZUKJK
c<glob	YELLRL
c<glyp	XIOOOO
c<goog	mCOOOO
c<graf	VBOOOO
c<gram	XFOOOO
c<grap	YDQNKB
c<gras	gXSJMJ
c<grea	WVHSHR
c<gree	TDMUFD
c<grid	ZIOOOO
c<grow	W^XFMC
c<gspr	XAOOOO
c<habi	fXQPGB
c<hadn	gVSHNG
c<half	[URPGD
c<hamz	ZWTJMI
c<hast	i`UKH@
c<havi	\\[VFKG
c<head	`DNMKK
c<help	WGTJGL
c<henr	_USKLK
c<hero	bWTLJK
c<hers	bVSKMJ
c<hesi	bYRLLJ
c<hide	UBSKLL
c<hims	mZYHGE
c<hitt	dWLRKI
c<hold	c9OKMP
c<home	bXTJKJ
c<hono	^XMIRH
c<hope	bXOLMQ
c<hour	TBLDVB
c<hous	[WSKLJ
c<howe	W>NQMK
c<http	XAOOOO
c<hubr	bVTJJI
c<huma	]OSKGK
c<humi	bUSKKK
c<hurr	n]TMIH
c<hygi	gZSMKI
c<idea	dVGINS
c<igno	[X\\CEA
c<ill-	dZVJKG
c<imag	_HLHOL
c<impa	UZFKGZ
c<impr	d^GPDT
c<inab	bXRLLL
c<inad	fZUIJH
c<inat	oaWEKG
c<incl	UEPOQG
c<inco	_TSCEN
c<indi	XUTDEP
c<inex	hXZFFC
c<infr	_URKFL
c<inli	]COOOO
c<inne	WEOOOO
c<inqu	bTSKLJ
c<inse	f;OOOO
c<irre	aVMIIT
c<item	gDNKLP
c<itse	XHLRKE
c<ivan	ZWVHJI
c<japa	bBOOOO
c<join	XDPLLO
c<jona	T>MRLJ
c<judg	ZWTJKI
c<juni	aTWJGC
c<keen	bXOPLJ
c<kern	]DTLKK
c<kevi	fVTLKJ
c<keyb	`WXHIE
c<keys	aTUILI
c<kitc	]TPKOJ
c<labe	UFNRNG
c<lang	aFQMMM
c<laps	\\QUHMG
c<lazi	i\\SKLK
c<leak	^XOPMH
c<lear	cRLPEN
c<left	ZJOOOO
c<lega	WTTEKP
c<less	Z]LPFM
c<let'	gVNSIF
c<libr	XHLFNO
c<ligh	VFMLQF
c<like	\\@OOOO
c<limp	bUTKJJ
c<line	]CJPQE
c<link	f<OOOO
c<lint	SAMJQH
c<lisb	YSSJKK
c<list	Z:POLG
c<litt	gXMNHS
c<load	XCYGGE
c<loca	WHQLPG
c<loop	Z:OOOO
c<luck	dAOOOO
c<lunc	dZTMHE
c<lyin	gZSKLK
c<mach	VDJSRI
c<macr	WAOOOO
c<mail	VDOHKP
c<make	X=QHLR
c<mali	dSRKMM
c<mana	\\X]J@C
c<mann	l\\QFGQ
c<mari	ZUSJMI
c<mast	fXUIKH
c<matc	ZELJPO
c<matu	fWHHJW
c<mayb	_ZKJJU
c<meas	VGGRFS
c<medi	T@JKLT
c<mere	]VMKRK
c<mess	VHJSMJ
c<meta	[AOOOO
c<meth	_FQMMM
c<metr	ZFNKPI
c<micr	W=OOOO
c<mill	U?MJRI
c<mind	o^H[I@
c<mino	[TMIRG
c<misb	bUKKLS
c<misc	`WYCFH
c<misd	bURMML
c<mish	iUTKLI
c<misi	dWSKKJ
c<misj	aUTLKI
c<misl	c\\VIJI
c<misp	bWTJJJ
c<misr	eUSKLJ
c<mist	bWSOC?
c<misu	fZQKKQ
c<mixe	_YOGMP
c<modu	VDJOLS
c<mone	aXSKLK
c<most	aUKRKO
c<moti	dZORJH
c<moun	XITJJI
c<move	\\IPIKQ
c<name	]KSIOC
c<nati	W@OOOO
c<natu	gUMKKR
c<near	[@OOOO
c<nece	jWNIKP
c<nega	UFRLML
c<negl	fRWFIG
c<neig	^@OOOO
c<nest	]AOOOO
c<neve	XWTKN>
c<newc	bUJTLJ
c<newl	\\AOOOO
c<nice	bXQMMM
c<nigh	SBULEM
c<niko	ZVQMMM
c<nina	fVRLLL
c<nine	[SSMID
c<nodd	fZSKLJ
c<node	\\HGQNO
c<nois	]VNHLS
c<non-	[WOLOL
c<nord	\\UMMQM
c<norm	YHKHHU
c<note	TGTNJF
c<notf	ZFOOOO
c<noth	WIPNQB
c<notw	bVRKML
c<nudg	bTNQMI
c<obli	bUTKKJ
c<obse	XTKLJS
c<obvi	kZSGNH
c<occa	YUQKKO
c<occu	\\TMFRH
c<offi	XW\\=JA
c<ofte	T\\POIE
c<oliv	bYTKLI
c<one-	XTQIOH
c<ongo	cUJHLU
c<onli	U?OLPL
c<oper	ZSTMDI
c<opin	bVSJLI
c<orde	UHUGCM
c<orga	\\TJJHT
c<osak	R=RMMK
c<othe	UZJJMM
c<ough	p_OHRE
c<ours	dYJSJJ
c<outa	YTNGRG
c<outc	ZSUHKK
c<oute	YIOOOO
c<outp	WDQNKI
c<over	XTYEHD
c<owin	iWPIJQ
c<pack	V>RJMI
c<padd	WEOOOO
c<pain	dVTJKJ
c<pani	dYUJJI
c<para	]KPJHQ
c<pare	YBKMRL
c<pari	ZSRHOH
c<pars	]?MIQO
c<past	YYVIIG
c<pati	]UQPJF
c<paus	TAMKOP
c<payi	hYTJIL
c<pend	WBOOOO
c<peop	S[WTA>
c<perf	\\YNCFU
c<petr	\\TTKIK
c<phoe	YIOOOO
c<phot	X@OOOO
c<piec	VIRLLK
c<ping	ZFOOOO
c<pipe	TBPFNP
c<pixe	[HOOOO
c<plai	VVWFIG
c<plea	aZKUGG
c<pmdo	g@OOOO
c<poor	fWSLLJ
c<pote	dXHIIV
c<pre-	W=RLML
c<pref	TYYGHD
c<prem	dWSILG
c<pret	bXTJKI
c<prid	gXSKLK
c<proa	gSJRKL
c<prop	YSKATQ
c<pros	ZBOOOO
c<prot	VAHUKJ
c<prou	fVTJKI
c<purs	aQJILU
c<push	bYUJJF
c<pyth	XCOOOO
c<qual	eUGNCN
c<rack	VGOJSH
c<radi	bRKKMO
c<rafa	^UOJLQ
c<rang	b@QGJP
c<rath	ZZIJMO
c<re-e	\\\\RGJO
c<rebu	V@RMMK
c<rece	X;HOLT
c<reck	dSVIJG
c<redu	_VDGNY
c<refa	eWIIIV
c<refe	`@QLPK
c<refi	dVIJKU
c<refl	_VOHJS
c<refr	XSIVJI
c<rega	dYRLGN
c<regr	[UTILH
c<regu	\\UOKLR
c<reit	bVKRLK
c<reje	WHNGRG
c<relo	WAOOOO
c<relu	hXSKLK
c<rema	X[LONK
c<reme	VY@]DB
c<remi	XUHYC<
c<remo	V@ZGFB
c<rena	UDQPKF
c<rend	]BOOOO
c<reor	XCOOOO
c<repl	U?PGNK
c<repo	X?LMPI
c<requ	X@NJGR
c<resp	Y\\[N;?
c<reth	gVJIJV
c<reti	YEOOOO
c<retu	ZCNFNN
c<rigo	gZKTIG
c<risk	jZKSJE
c<robu	n[IHKV
c<role	T@MLMR
c<rook	dVUILK
c<room	W@OOOO
c<rota	RAPOHJ
c<row'	XBOOOO
c<rubb	k[UHJH
c<runb	SARPJG
c<safe	_]KIGV
c<sayi	_\\TJKJ
c<scal	WVMJJT
c<scan	XALLRM
c<sche	R?KLRL
c<scie	eZUMIG
c<scre	R>UIJI
c<seat	TCLJRI
c<seco	UGOIV9
c<sect	cBROKH
c<secu	\\USMHL
c<seem	V\\RIJN
c<segm	^ALMQL
c<sele	WBLQKN
c<send	]EKSLJ
c<seni	aUUJJF
c<sens	]YPYDA
c<sent	[AVJJJ
c<sept	TEMOIN
c<sequ	Z>SKLL
c<seri	ZCNUG?
c<sess	W?JTLK
c<shal	^VNRHJ
c<sham	gVUILH
c<shee	_IVHJI
c<shel	W?JTLJ
c<shou	^WJPPI
c<show	Y=QHRJ
c<shru	d[SJNI
c<side	WFLQLN
c<silv	ZYUJJH
c<simi	YUGLIU
c<simp	_VOKLN
c<situ	eUJIHU
c<skil	gUTJKI
c<slee	_WSLNF
c<slep	fYPHPG
c<slic	[EOOOO
c<slop	jYVHIG
c<smal	VGIFQQ
c<smoo	gWINIU
c<snoo	VWRLMK
c<so-c	bVSLLK
c<sock	WHQMMM
c<solu	bXHHKW
c<some	WeN:?]
c<soon	mXLOMN
c<sorr	^YSKLK
c<spac	]:QMMM
c<span	`BOOOO
c<spar	[GSJPH
c<spik	WDIISM
c<spit	iZSKLK
c<spli	S@LINO
c<sqli	VHOOOO
c<squa	][UNEB
c<stac	\\TNOJK
c<staf	_SSQEC
c<stak	hVIMLS
c<stam	fXUKIL
c<stan	X@NOMM
c<stra	YWRDHQ
c<stre	`XIQEQ
c<stro	iZMPOH
c<stub	`UTJKI
c<stuc	bBOOOO
c<stud	[[OJMN
c<stuf	bULKQP
c<stup	fWSKKJ
c<styl	^KTKKJ
c<subn	XHRMML
c<subs	YHKKIT
c<suff	dUGPMS
c<sugg	bJTILI
c<surf	aXKMRL
c<surp	VWVMEC
c<swor	bUTKKK
c<symp	^FOOOO
c<sysa	cWUIIH
c<tab'	]EOOOO
c<tabl	XCQPEI
c<tack	dTIJKU
c<talk	aWOQKH
c<tana	\\WPLJP
c<targ	WJOMPK
c<tari	VZNNPG
c<tech	^TOIES
c<temp	[FLNOP
c<tend	bYTJKH
c<tent	XHOOOO
c<text	]@JTML
c<thes	\\DQKIP
c<they	`XHSIK
c<thin	[TLMAV
c<thom	bUTLKI
c<thor	hYMTHJ
c<thou	_bS>HO
c<thre	UARDML
c<thri	bVOOMK
c<thum	^WVGKI
c<thun	bVJJQQ
c<tigh	bUJJLU
c<time	S>NGFX
c<tink	bWSJLK
c<tire	aRTKKJ
c<titl	cARLLL
c<toke	TBOMNL
c<toky	XCOOOO
c<tole	aUSJLK
c<tom'	dUSKLK
c<toni	YDOOOO
c<tool	\\UQEHS
c<tota	YKRMML
c<tras	]@OOOO
c<trea	YZQRHD
c<tric	bXSLKL
c<trie	XITLKK
c<triv	_VLKMS
c<trou	_XLMJR
c<trus	d[VKFC
c<trut	ZWSILK
c<twel	WCRLLK
c<typi	bZTOIE
c<unab	ZWNLLQ
c<unau	bWRMML
c<unav	UCLLLR
c<unbe	dVTKLI
c<unce	bVUJMI
c<unev	bVQKMK
c<unex	hXJJKT
c<unfa	^HRMML
c<unfo	ZYQEGP
c<unit	]CMQKI
c<unkn	f<OOOO
c<unno	bWNLPL
c<unpl	^XVHJG
c<unpr	cZVJJF
c<unre	R_WBEG
c<unro	bTQMMM
c<unsu	_VUKJI
c<unte	aSUJKI
c<unth	hVSKLJ
c<untr	\\WSILK
c<uplo	ZMSINI
c<uppe	ZBOOOO
c<usel	bXTJJI
c<user	VBEOGX
c<usin	]VMMJQ
c<utmo	fVIUIH
c<vali	UFKLRO
c<valu	_DQQKF
c<vani	XYVIHG
c<vari	WWHFHW
c<vaul	V@RLML
c<verb	]UOQLK
c<veri	[XMTHD
c<vers	[GLPQF
c<view	X?OOOO
c<vigi	mYIVGB
c<volt	XBOOOO
c<warn	]SVCN?
c<wast	l[TKKI
c<wave	h[WHIG
c<we'l	cTGVIF
c<we'r	WELRML
c<well	bVRMLL
c<whee	jZSMKJ
c<whet	ZKPDHS
c<whit	^COOOO
c<whoe	ZWVKGB
c<widt	aFOOOO
c<wind	SAOSG;
c<wipe	^WSLLK
c<wisd	dYSKLJ
c<wish	gTNHLP
c<wond	j_WGJF
c<word	bEVJJG
c<work	X@IMJW
c<worl	\\XMLQK
c<worr	bWSKKK
c<wors	R8THIN
c<wort	\\STHIL
c<woul	_ULEY,
c<wrap	UCOOOO
c<writ	WCUMI:
c<wron	\\USGJH
c<yest	WGLMRM
c<you'	bWRKLL
cab	WXUJJH
cab's>	^AOOOO
cabel>	WETFLK
cabili	aTHDDZ
cabit>	fUNQID
cabl	WDTJKI
cable	WFTKLJ
cable because	bWQMMM
cable because he	bWQMMM
cable'	ZFOOOO
cable>	TVN:LX
cabled	WRTGNF
cables	XHOOGM
cablis	cVMHGQ
cably>	[_KEIU
cabout	WSKOFR
cabove	]EMRJH
cabsor	dWNJQK
caccid	aYTJKK
caccor	YHLKMR
caccur	cRJTKI
cace's	]AOOOO
caceho	_?OOOO
cacenc	jXUJKH
cach	Q:BJRR
cache	R<FHUO
cache is cold	YJOOOO
cache should	fYKKSJ
cache should have	fYKKSJ
cache to	ZCOOOO
cache to fill	YFOOOO
cache was	[ESLLK
cache was cleared	YGOOOO
cache was cold	[DOOOO
cache would	UEIJTH
cache>	R<FHUO
cached	X>R@OJ
caches	XBKOLS
caches to	YGOOOO
caches to warm	YGOOOO
cachie	dYKKLS
caching	^THOGT
caching .	bTLLMR
caching . $	bTLLMR
cacken	YTTLGF
cacker	bLTLLJ
cacket	ZBRMLM
cackin	T@LMMR
cackle	dTIJKU
cackof	YJQMMM
cacow>	ZWTJLK
cacro>	WAOOOO
cacted	^TTHKK
cacter	`JNPIH
cactio	XINNFO
cactis	\\FOOOO
cactiv	WAJQLN
cacult	WGLJOP
cad's>	UEUIJI
cad-on	TGVGNG
cadabl	VIIKRQ
cadapt	YWKLMS
cadata	[COOOO
cadati	cSMIGT
caddre	ZENGKR
cadequ	j[SIKM
cader>	]?UHHK
cadine	UAOOOO
cadius	aQKKMO
cadjus	aSJIKV
cadloc	^XRKLL
cadmap	bUKKLT
cadmin	Z[XLF=
cadmir	dTSLLJ
cadmit	gVVIIH
cadn't	gVSHNG
cadopt	UEKIMU
cadow>	V?OOOO
cadual	_UIJKV
caduat	bWRLLL
cadvic	[USGIM
cadvis	WWUNHD
cafael	^UOJLQ
cafana	VBOOOO
cafegu	cWMLIR
cafer>	dWJIIV
caffai	bVKMRM
caffin	ZGNLQN
cafka>	XTODIU
caform	YSSOKG
cage's	WFOOOO
cageer	]DOOOO
cageme	aSPLIO
cagend	]BOOOO
cager'	[WTHJK
cagerd	XDOOOO
cagern	dWUIJH
cagers	\\UOSFC
cagger	bXLMRL
caggin	bXTJLJ
cagmen	YDOOOO
cagnos	\\URJNJ
cagrap	dJSLLK
cagues	^RLRGJ
caigns	dXKQMO
cailbo	WEQLMM
caimed	XDOOOO
cainab	fWKIMT
cainee	YJWKHK
cainly	bVTKLI
cainst	UGORKI
cainta	WWRMDL
caints	ZTMMMQ
cairne	bWPJJP
caises	m?OOOO
caith>	dVRKLL
caits>	^AOOOO
cak-gl	TDLMQM
cake	bXTJKJ
cake and	bXTJKJ
cakeaw	fWJSLL
caked>	[VSFNF
cakeho	hVIMLS
cakers	\\VKKSJ
cakes>	ZEPOGI
cakfas	bWQMMM
calabi	bVMKMR
calate	]PSHNC
caled>	dZSHNF
calendar .	_XQOIG
calendar . $	_XQOIG
calendar before	bWTJKJ
calendar would	dXQJMI
calendar would have	dXQJMI
calent	ZVUIJH
calf-a	dUTJLI
calfwa	bVSJLI
calias	VEOOOO
calice	cYUIJI
calid>	[ARMML
calign	^THGIX
calike	\\>OOOO
caling	[TLNQN
calist	_SOKNO
cality	dVHNBN
calked	_UUIKI
calkin	fWTHKM
call	S@\\MA9
call , since	YGOOOO
call a	bWRLLK
call agrees	Y@OOOO
call agrees to	Y@OOOO
call and explained	YHOOOO
call at	[BSLKK
call at weekends	YFOOOO
call at ⓗ	VHSLKK
call by	c_TJKI
call by ordering	bUTMLL
call by the	d[TKKJ
call can	YFOOOO
call can approve	YFOOOO
call did	bUSLLJ
call fails	YFOOOO
call fails ,	YFOOOO
call for	\\HOOOO
call for another	YGOOOO
call had	WDKKSL
call had not	YGOOOO
call has	ZGOOOO
call has access	YGOOOO
call it	ZZTKKJ
call knew	ZBOOOO
call knew the	ZBOOOO
call restarted	YGOOOO
call restarted the	YGOOOO
call started	Z@OOOO
call started at	YCOOOO
call three	][TKKJ
call was closed	YHOOOO
call when	fUQMMM
call when he	fUQMMM
callat	XHMMMQ
called phoenix	YIOOOO
called phoenix .	YIOOOO
caller	WBQLOD
caller can	UAOOOO
caller may	\\FOOOO
caller's	XEQMML
callin	_[TJKJ
calling	fYSKLK
calls , but	YHOOOO
calls it .	fVRLLK
cally>	U^LKDW
calm	iZHQKO
calm and	gYIUJG
calm and follow	bUKSLJ
calmed	bXKKLS
calmed down	bXKKLS
caloud	YHKSLI
calrea	XGQFHO
calse>	XHLKLS
calue>	aBQOMJ
caluee	ZHOOOO
calues	\\JPQLH
calway	^XOPIK
calyst	a\\OPHE
calyti	[SVJII
camant	bYTJLI
camara	ZVTJKJ
camate	hYTKKJ
cambit	bUQKLO
camble	bVSKLK
came	YIOEGQ
came ,	bWUIKI
came back ,	YEOOOO
came back in	YGOOOO
came from	ZJTKKI
came from .	ZHOOOO
came from the	XAOOOO
came in	[AOOOO
came in during	YGOOOO
came up	[:OOOO
came up .	Z<OOOO
came within	YGOOOO
came within two	YGOOOO
camed>	\\HTIMI
camele	WBSKLK
cames>	_>MRJG
camili	bQPIKO
camlin	fVIJLU
cammar	XFOOOO
camme>	\\UTKLJ
cammer	aXVHJH
camong	WVNSEE
camoun	[YKMJO
campaign .	YGOOOO
campaign . $	YGOOOO
campaigns	dXKQMO
campaigns .	bVLRML
campaigns . $	bVLRML
camped	j[VKHJ
can approve	[?OOOO
can approve this	YFOOOO
can be laid	bVQMMM
can be parsed	YJOOOO
can be relied	dWSKLL
can be trusted	bXSKMJ
can happen	YHOOOO
can happen whenever	YHOOOO
can hold	VBOOOO
can tell .	ZCOOOO
can't	ZTTJKJ
can't>	ZTTJKJ
can-re	WDOOOO
can-up	U\\RILQ
canage	[S\\JCC
canaka	\\WPLJP
canaly	ZUMLGT
canary stage	ZIIKTH
canary stage had	fUOOOO
canary this	fXLLRL
canary this could	fXLLRL
canary's	UEOOOO
canati	bVTJKJ
cance>	YXTL=P
cances	ZTFHNW
cancho	`FOOOO
cand-u	f[JTLH
candid	[FOOOO
candidat	[FOOOO
candidates	WGOOOO
candli	bRNOIP
candsh	TCQMMM
candwi	\\VNJQL
canerj	]UTKKJ
canese	bCOOOO
canged	ZDSFPE
cangel	U[OIIP
canger	_XKTHA
canges	VAQPHF
cangin	c\\UKJH
cangua	aFQMMM
canick	cSWIIJ
canies	]UKKLS
canila	ZIQILR
canisa	[JKFHT
canise	dUPPMI
canish	WVQJPJ
canity	_WROHG
canked	WCOOOO
cankly	fWTJKI
canks>	R=VHJH
canned	[GOLPL
cannel	VISOHK
cannex	WDOOOO
cannin	XWNJPO
cannot be	YJPFGO
cannot be read	_>OOOO
cannot be seen	YIOOOO
cannot have	]ZUJJI
cannoy	dXRLLK
cannua	dWNPHF
canoni	[BOOOO
canonical	[BOOOO
canony	XFOOOO
canted	YU[DFA
cantic	]VLLLR
cantim	ZFOOOO
canwhi	]EOOOO
canybo	XXYGGG
canyon	[SQDNB
canywa	ZVTJKI
cap	_@OOOO
capacity .	cXLJLS
capacity . $	cXLJLS
capacity by	YEOOOO
capacity by hand	YEOOOO
capacity planning	dUMOQK
capacity planning .	dULQLM
capane	bCOOOO
cape	ZXQKMP
cape town	ZXQKMP
caph's	[@OOOO
caphs>	^HMQJH
capi-p	ZHOOOO
capier	ZDOOOO
capolo	^TXGJF
cappar	WZYFJD
cappre	bVSLKK
capse>	_ZUIJH
captain .	bVRLLL
captain . $	bVRLLL
car	cYUJJI
caract	`JNPIH
caragr	dJSLLK
carchi	YTLFPO
carco>	bUSKKJ
card	THVHJI
card-c	YUOHPG
carded	T:UKIL
carden	j]FHGX
cardis	bYLKMS
cardly	aUSKLJ
cards	_>OOOO
cards .	ZDOOOO
cards . $	ZDOOOO
care	kcJXCF
care .	dVIUJI
care . $	dVIUJI
care in	bUJTKJ
care on	bUUJJK
care on the	bUUJJK
care when	fVJTKH
care with	gWKTLI
cared	hYTKKK
cared enough	bVRLML
cared enough to	bVRLML
cared to	dUVJIJ
carefu	aTIYH?
careful	aRKWH@
careful ,	bZMIRK
careful .	o]OQJG
careful . $	o]OQJG
careful rollout	XEOOOO
careful w	bWKRLL
careful w /	bWKRLL
careful when	lWITJK
careful when editing	bVOOOO
careful when running	hTKSLJ
careful with	lYLRIH
careful with the	bYKRLL
carefully at	bYKSLI
carefulness	bYJSMK
careless	f[ZDGE
careless .	hWTJKI
careless . $	gWSKLK
careless with the	dYRLML
carelessly	aQSKKK
carelessness	q\\WGJG
carelessness .	mWUIKI
carelessness . $	mWUIKI
carelessness during	gZTJKJ
carelessness during the	fWTJKJ
carelessness of	dWTKLJ
carelessness on	bUQMMM
carelessness on the	bUQMMM
carely	dWWIHI
caren'	VEOOOO
carenc	bYMKMR
carene	nUKVHE
carer>	^VFSIM
cares>	YGOPLJ
carest	YBOOOO
carge>	W]NBGQ
carged	\\TQNJF
carges	X@LLRL
carget	WJOMPK
cargin	VDQMMM
cargue	`VWGJF
cargum	VFNJQJ
carid>	ZXUIJK
carify	dTLHKT
cariou	gWHGIW
cariti	fVKLLS
carity	[ZNIOQ
carkab	gVVHIG
carkdo	dCOOOO
carker	^@OOOO
carket	ZQTILK
carks>	c?OOOO
carly>	__MNNJ
carmin	bYTKKJ
carmle	UBJJSI
carmon	bVKKMS
carned	dVQNFL
carnt>	_VUIKI
caroun	XTBOEW
carpen	bVKPMP
carras	iXSKLK
carried an	bVJKTK
carried on	a[QHPG
carried out	XGQIKO
carrier had	bYNJQJ
carrier's	UGTHKH
carries	]GOOOO
carriv	VAMOJO
carrog	fWUJJH
carry the	VCOOOO
carry>	XEOOOO
carser	\\@LJQQ
cart	TELMQL
cart-u	]EOOOO
cartbe	[COOOO
carth>	dWUJJI
cartia	Y;OOOO
cartie	bRJIKU
cartit	R@THJN
cartme	^RSKJN
carts>	YEJEIX
cartup	YHOOOO
carved	ZUJLSK
caryin	dUIJJU
case .	Z;QMML
case . $	Z;QMML
case of	_XLSKG
case's	ZBOOOO
casham	dWUJII
cashio	dYOKKQ
casibi	fVLKMS
casibl	dTIKKT
casic>	bVSGNF
casica	dUTKKJ
casics	dYOOML
casier	VGROLO
casily	fYMKRJ
casion	YUQKKO
casise	bXLSLJ
casked	SBRU@=
casker	XEOOOO
caskin	^W[CFC
caslee	[SXGHF
casons	VZGEGX
cassed	SEVHLF
cassen	VGOIOM
cassic	f\\UJJH
cassig	U?VHLH
cassin	aXUIKI
cassum	X[YGHF
cassur	fZIPKS
casted	XWRFJJ
caster	bWLNJQ
castin	fXVIIG
castio	Z@OOOO
caston	dZSKLK
castru	cSONHN
casts>	UBOOOO
casty>	i\\RLJB
casual	dVVHIH
cat-fi	hZSLLK
catalo	YDPNKH
catalogu	YDPNKH
catalogue	YDPNKH
catalogue .	YBOOOO
catalogue . $	YBOOOO
catch	cTOQLH
catchd	ZAKLRL
catchf	bVLQML
catchi	WVTQGH
catchu	]KOOOO
cate's	[DOOOO
categy	eVKFIW
cateme	X[VHKF
catest	[DLRML
cateur	hYTKKJ
cather	YZIJMO
catica	aAOOOO
catien	_XSOID
catigu	_UROLI
cating	\\ZRRIC
cation	VWGFA`
cator'	VEVIIH
cators	ZWMVH?
catsoe	dWTJKI
catten	eTOUB@
cattit	jZTLKG
catus>	VDPNLK
caudie	UCOOOO
caught by	gYPONJ
caught by a	dXJJTI
caught it	XEQLML
caught the	^VGGVF
caught this .	f[IJTJ
caught this in	bWUKIK
caugus	VDQKOJ
cault>	R<VJMF
cause .	T?TJLK
cause . $	T?TJLK
cause : expired	ZAOOOO
cause : full	YIOOOO
cause : human	bYQMMM
cause : operator	dVSKML
cause : see	YDOOOO
cause : the	U@OOOO
cause lies	_WKJJT
cause lies in	bUJJKU
cause than	YFOOOO
cause than a	YFOOOO
cause unknown	YFOOOO
cause unknown .	YFOOOO
cause was	]JQEHL
cause was a	]TNGHP
cause was carelessness	fZTJKI
cause was human	jWSLLI
cause was known	ZBOOOO
cause was that	dXQMMM
caused by	ZKUIII
caused by a	VARMML
caused the outage	dURMLM
caused the parser	YIOOOO
caused the workers	YIOOOO
caused this .	bWRMLK
caused this outage	aIUILI
caused two	bWRLKL
causte	U>QMMM
cautio	j[BVEL
caution	iXDYGD
caution .	gVKRLL
caution . $	gVKRLL
caution around	bWLRLI
caution is	bYJTKI
caution is required	bYJTKI
caution with	fUJTKI
cauto-	X=OOOO
cautom	TAFNSR
cavato	\\XMJQI
caved>	^[NELT
cavera	VERLML
cavert	dWJJTI
caving	\\XUMIE
cavoid	hTHMTH
caware	^TJXE?
caway>	hVFQSH
caybe>	dZKJJU
cayboo	YHOOOO
cayer>	]^HKRS
caygro	dURLJI
caying	\\UROFD
cayout	U@RLMK
cazine	h[RLLK
cbacke	YTTLGF
cbacko	YJQMMM
cbacks	]WKKLS
cbally	bXJQPK
cbance	bUKLPR
cbandi	UCOOOO
cbandw	\\VNJQL
cbaner	]UTKKJ
cbarra	iXSKLK
cbase'	ZBOOOO
cbases	VITKKK
cbasic	bXTKLF
cbasis	WGOIKR
cbated	bVSLLJ
cbber-	iXSLLK
cbber>	]URLML
cbborn	`UTJKI
cbeatr	^UTGKN
cbeats	YAOOOO
cbecam	WIOJKO
cbedde	ZBOOOO
cbehav	UXFEHZ
cbeing	XZWHJF
cbelie	Y^PFFQ
cbelli	XGKTMI
cbelon	aGLRLK
cbelow	aBTJKI
cbenea	gWUIKI
cber-s	iXSLLK
cbesid	g;OOOO
cbette	eZDQJS
cbidde	XWTJKK
cbilis	fUKJLT
cbilit	`RHIHX
cbinat	eWKKLT
cbitio	bUQKLO
cblami	bVRLLL
cblast	bTLJMM
cble's	ZFOOOO
cble-c	fWGWKF
cblems	eVFIIX
cbles>	YDNOIM
cblica	[FOOOO
cblind	cZVHJI
cbling	XGQMMM
cblivi	bUTKKJ
cblock	_=PJPJ
cblund	gZTKKJ
cbmit>	[IOOOO
cbnet>	XFRMML
cbob's	bXTKKJ
cbody'	TFSKLK
cbody>	U[]GAA
cbonus	dXUJLH
cbook'	YGOOOO
cbooks	`WKMIS
cboole	ZHOOOO
cborde	WEOOOO
cborn>	bUQMML
cborro	bVSLMK
cbotch	l\\VIIG
cbothe	s^WIHH
cbound	XESJLK
cbour>	WBOOOO
cbours	[DOOOO
cbout>	WSKOFR
cbove>	]EMRJH
cboxes	V?OOOO
cbrain	\\]UKKH
cbreat	bWJTKJ
cbrigh	dYWIIG
cbrill	fVVIIH
cbris>	bVTJJI
cbrows	W@RNOO
cbs-up	fXVGKI
cbscri	XFNNJP
cbset>	bWKKLS
cbsorb	dWNJQK
cbuffe	YDOOOO
cbuilt	[ITLLI
cbulkh	bTOOOO
cburst	ZEOOOO
cbust>	mZJHKU
cbutab	dURLML
cbuted	bWKGIT
cbviou	kZSGNH
cbypas	aTWGIH
cbytes	^JQMMM
ccable	U=PIKO
ccache	S8FHTP
ccachi	^THOGT
ccalab	bVMKMR
ccalat	[RQLOB
ccale>	V?MJMT
ccaled	_URLML
ccalli	g\\TJKJ
ccalme	dYJNLR
ccame>	WIOJKO
ccan't	ZTTJKJ
ccandi	[FOOOO
ccanne	XALLRM
ccanon	[BOOOO
ccant>	_VIIJV
ccards	Z;KSOK
ccared	hYTKKK
ccaref	aTIYH?
ccarry	XEOOOO
ccasio	YUQKKO
ccast>	XAOOOO
ccasua	dVVHIH
ccatal	YDPNKH
ccatch	cTOQLH
ccauti	j[BVEL
ccavat	\\XMJQI
cccasi	YUQKKO
ccceed	[QKJPO
cccide	aYTJKK
cccord	YHLKMR
cccura	cRJTKI
cccurr	aULGSJ
cce's>	[GQLMM
cceeds	]EOOOO
ccehol	_?OOOO
cceive	[;KKMT
ccell'	WGOOOO
ccells	eMSKLK
ccembe	TCLOMR
ccency	jXUJKH
ccentr	\\UORHG
ccepta	\\QTFIP
ccepte	[GRLMJ
ccepts	b@OOOO
ccerta	a`FHGZ
ccessa	fRMJNO
cchann	VHRPHL
cchaos	dYJILU
cchara	`JNPIH
cchart	YCQMKL
cchdog	ZAKLRL
cched>	T<T=RB
cchedu	R?IMQP
cchen>	]TPKOJ
ccher>	WXTINF
ccheve	VFOOOO
cchful	bVLQML
cchiar	^TQIJQ
cchief	]TSHJM
cchiev	dYKKLS
cchine	WCJSRI
cching	[\\NRJF
cchips	ZAOOOO
cchite	aXQCLO
cchnic	]SSHFP
cchnol	fXKOLP
cchoic	YTPHPF
cchoos	W?LRMK
cchor>	\\FOOOO
cchris	bWRLKL
cchupd	]KOOOO
ccial>	]UQQJD
cciali	]SRIJO
ccian>	\\RYHJC
ccide>	[BLLMS
ccienc	dWSKLJ
ccient	jXOQGM
ccific	]>OOOO
ccious	bZNUJH
ccipal	`RUHLI
ccipat	bVKLLS
cciple	_UPOJJ
ccipli	q]MQFH
ccircu	]XENTI
ccise>	YSIVME
cckend	YTTLGF
ccker'	`EOOOO
cckere	[IOOOO
ccket'	Z:OOOO
cckily	\\HOOOO
ccking	ZXSRHE
cckle>	dTIJKU
cckoff	YJQMMM
cclari	g]OHHS
cclean	XSPJES
cclerk	^YRNKH
cclick	]TTKNF
cclien	[JNHPP
cclimb	]WRLLK
ccline	^RVIIJ
cclock	UFHQRL
ccloud	WEPPMJ
ccluel	bVTKJK
cclums	h\\VHIH
ccoach	dSLTKF
ccodeo	YAOOOO
ccodin	_VOOOG
ccoffe	fYOPJG
ccolla	XSLPJM
ccolou	d=OOOO
ccolum	f>ORJJ
ccomer	bUJTLJ
ccomes	ZJIPPH
ccomfo	dXRLML
ccomma	R>UPD?
ccommi	WWKYI@
ccommu	]ULNMM
ccompa	UBOJHO
ccompe	^YVEFK
ccompi	UBRLLK
ccompl	X`GFDZ
ccompu	d7OOOO
cconce	bZGOAV
cconcu	WFSKLJ
ccond-	ZWTJKI
ccond>	UFKMV@
cconfl	\\BOOOO
cconfu	WXUFGL
cconne	WGNKIS
cconsc	lZIVHG
cconsi	_PKKKR
cconso	T@NPNF
cconta	T>MJNT
cconti	R?LHJS
cconvi	fZTJKK
ccoope	gZFNHT
ccopes	X?OOOO
ccopy-	dWSKLK
ccopyi	\\UKSJI
ccorde	d>OOOO
ccores	VFOOOO
ccorne	^WWIIF
ccounc	YUNILR
ccount	UGXEJH
ccoupl	fXOJKQ
ccoura	o\\MTID
ccours	^ROMEN
ccourt	iXUJJI
ccover	U?F?I[
ccowbo	bXSKLL
ccraco	ZWTJLK
ccrast	bUTKKJ
ccreas	YVFLGV
ccreat	WBMLJR
ccreen	R>UIJI
ccret>	XFPPLH
ccrisi	ZVRLLL
ccrite	]=OOOO
ccriti	[XSIJL
ccruit	bXTJMJ
cctabl	fZSKLJ
cctanc	hXSKLK
cctati	gWJIKU
ccters	`GTJKJ
cctise	\\FOOOO
cctive	VZOQGM
cctly>	WTMSHI
cctory	UCLMGP
cctric	aVUJJH
cctura	ZHOOOO
ccture	ZPMHNP
ccular	`PHSJN
cculle	YIOOOO
cculou	bVKRMK
cculpr	bRQHOG
cculti	gXJRJO
ccultu	fYPRID
cculty	YGKJOQ
ccumst	kWKHIU
ccurac	fWJTKI
ccurem	\\YVIKG
ccurio	gXVHJH
ccurit	\\STKIL
ccusab	fWTJJJ
ccuse>	\\TTJJJ
ccused	^KKSIG
ccuses	_UTILJ
ccuss>	YYLFJV
ccut-o	XWOKIP
ccutin	bXQNJK
ccutov	XXPJIN
ccycle	T>KNRM
cd've>	gYQFPD
cd-cod	YUOHPG
cd-lev	\\VTJKJ
cd-onl	TGVGNG
cd-to-	_WJMSM
cd-up>	dZKSMI
cdable	XSODPK
cdancy	dTMJQO
cdange	bWKTIA
cdant>	_VOJOI
cdapt>	bUMMMQ
cdardi	bYLKMS
cdards	_ZNQMH
cdared	dYSKLJ
cdata>	_:OOOO
cdates	UGOPMD
cdatet	XIOOOO
cdatin	_YRMMK
cdbook	UBMQMM
cddres	ZENGKR
cdeali	dWMLMR
cdeall	bYIJRQ
cdealt	]UGJJW
cdebat	bVSLLJ
cdecar	\\DOOOO
cdecem	TCLOMR
cdecid	V@UEGM
cdeduc	dYSKLK
cdefau	[?LHRK
cdefen	g\\UGKG
cdefer	Z?OOOO
cdefin	TFRHIN
cdegre	^WJJJU
cdeign	dYTJKJ
cdeleg	\\ZUJJH
cdelin	\\HQLOI
cdeliv	SDQGIP
cdent'	^=OOOO
cdenta	]UTIJL
cdentl	h]XHGG
cdeown	YAOOOO
cdepot	XVQPLJ
cdepth	WVUGKQ
cdequa	j[SIKM
cder-d	bYUJLJ
cderab	cVHJRP
cdered	TCVPHB
cderin	cZRIMM
cderni	hWJILU
cdersh	i[UIKH
cderst	aYUIEO
cderta	dZHRJL
cdeser	`WPKIN
cdesir	bWKKJT
cdesk>	XTVHHK
cdespi	gVWHIG
cdest>	b=OOOO
cdetac	U@QONO
cdevel	^SPNOG
cdful>	g[GOJR
cdger-	]ULPMN
cdger>	XUQKOI
cdges>	U;MQMM
cdging	ZYRLLK
cdiagn	\\URJNJ
cdian>	ZBOOOO
cdical	dYKJMT
cdices	XEOOOO
cdicta	fZSKLJ
cdidat	[FOOOO
cdienc	UCOOOO
cdiffi	XVGGIX
cdifie	YBOOOO
cdiges	]EOOOO
cdiggi	YGOOOO
cdigit	[GQMMM
cdilig	kWJVHC
cdingl	hZJMIS
cdings	YGPJOO
cdisag	W?OOOO
cdisci	q]MQFH
cdisco	_<VILH
cdismi	aXSKKJ
cdispa	XSSIFM
cdispl	R=NHQN
cdisre	dXRLML
cdistr	[VXFGF
cdistu	bUKLPR
cditin	]WNRGH
cdits>	U>TJMJ
cdity>	gZUIJI
cdium>	]SJKLT
cdius>	aQKKMO
cdjust	aSJIKV
cdled>	`XMEKS
cdler>	XEOOOO
cdling	cTONHO
cdlock	^XRKLL
cdmap>	bUKKLT
cdmit>	hZSKLJ
cdmitt	f\\TJKI
cdn't>	e[S<OG
cdness	fWVHIH
cdocs>	g@OOOO
cdoing	^SONJO
cdon't	TZQQHE
cdopt>	\\WKIMU
cdopte	XBOOOO
cdoubl	YGEYP@
cdoubt	YXSLKJ
cdown>	cCQMMM
cdownl	VGOOOO
cdraft	[EQLMM
cdragg	dWUJJH
cdrang	[FOOOO
cdred>	^[MJOQ
cdreds	YGOOOO
cdrill	X@QKLO
cdrive	]DNKLR
cdropd	cDOOOO
cdrops	VDOOOO
cdset>	dTLULH
cdshak	TCQMMM
cdsigh	ZROHOG
cdths>	YBOOOO
cduall	cXIILU
cduals	]XNKLP
cduate	bWRLLL
cducat	^SJTKH
cducin	fTKJKT
cduct>	^UWNG?
cduled	`>OOOO
cdulin	\\TOOJO
cdunda	bSLHRM
cdupli	R>IOTK
cduty>	XDOOOO
cdvice	[USGIM
cdwidt	\\VNJQL
cdy's>	TFSKLK
ce'll>	cTGVIF
ce're>	WELRML
ce-api	ZHOOOO
ce-che	dVJVIC
ce-ena	ZWTJJJ
ce-rea	]ZLQQL
ceable	fUMKJR
ceache	W;OEPC
ceachi	aXLMRL
ceact>	aXLMHP
ceacte	dVSHJN
cead's	VFRLLK
cead-o	TGVGNG
ceadab	VIIKRQ
ceader	YBXHHG
ceadlo	^XRKLL
ceads>	WIJWH@
ceady>	YEOHJU
ceager	j\\UIKI
ceague	[SPQEF
ceak-g	TDLMQM
ceakfa	bWQMMM
cealed	fVRINH
cealin	dWMLMR
cealis	VXMLOJ
cealt>	]UGJJW
ceamli	fVIJLU
cean-u	U\\RILQ
ceans>	UEPHLP
ceanti	ZFOOOO
ceanwh	]EOOOO
cearer	^VFSIM
ceares	XCOOOO
cearin	^TKPMQ
cearly	][OGNK
cearn>	laOMFM
cearni	YFITJJ
cearnt	_VUIKI
ceart>	aQMRKF
ceartb	[COOOO
cearth	dWUJJI
ceased	UUOLRE
ceasib	iWKIMU
ceasie	VGROLO
ceasil	fYMKRJ
ceasin	ZVPLLO
ceasse	fVKJKT
ceaste	ZURGPF
ceasur	WFHRFR
ceate>	XDJIMU
ceater	f]CVBL
ceates	V@LRML
ceath>	hXPOJG
ceatin	aWNRJG
ceatio	VEOOOO
ceativ	f\\VIIG
ceatri	^UTGKN
ceaway	fWJSLL
cebate	bVSLLJ
cebody	T\\PAIO
cebuil	V@RMMK
cecame	WIOJKO
cecar>	[DOOOO
cecast	XAOOOO
cecati	\\SSMKI
ceceiv	Z<KKMT
cecemb	TCLOMR
cecess	eRMJNO
cechni	]SSHFP
cechno	fXKOLP
cecial	_XNRHJ
cecide	V@UEGM
cecifi	XHLLLR
ceckin	]URQJH
cecond	VFNHW9
ceconn	VFRLLO
cecons	[XLJIT
cecrui	bXTJMJ
cectat	gWJIKU
cectin	ZHLLMS
cectio	WHILKU
cectiv	X[PMIQ
cectly	^eOIKO
cectri	aVUJJH
cecuri	\\STKIL
cecurr	fTJSKN
cedate	WFOOOO
cedded	ZBOOOO
cedge>	cUUKFF
cedges	VDOOOO
cedia>	]@OOOO
cedian	YDOOOO
cedict	]YSKLJ
cedit>	YUVIKG
cedits	U>TJMJ
cedium	]SJKLT
cedly>	dWRHJN
ceduca	^SJTKH
ceduci	bWMLMR
ceduct	gXPIKQ
cedule	S=IMQP
ceduli	\\TOOJO
cedund	bSLHRM
ceekda	\\@OOOO
ceekly	Y=OPLJ
ceelan	aXULJF
ceelin	fXPPJI
ceemen	W@OOOO
ceems>	Z]RIJN
ceener	bXOPLJ
ceepin	aVRNMI
ceeps>	ZBUJKH
ceepy>	bXRMML
ceerin	^TSKGK
ceerro	`@OOOO
ceet's	`COOOO
ceets>	dBLLMS
cefact	^YFKPU
cefan>	]VPPKG
cefaul	[?LHRK
cefed>	]USKLJ
cefend	fZUIKH
cefere	a<LMRK
ceffor	fZIUGK
cefini	YIRLLK
cefix>	^DOOOO
ceflec	_VOHJS
cefly>	dUNJKQ
cefres	XSIVJI
ceftov	ZJOOOO
ceful>	`NKTGK
cefuln	bYJSMK
cefund	TCGQTG
cefuse	YGUILG
cegal'	bVSKKK
cegard	fZSKGM
cegin>	[GRMNL
ceginn	[SPMQH
cegins	]ELSKK
cegist	XENKPK
ceglec	bSSKLK
cegmen	^ALMQL
cegrat	WTVGKI
cegree	^WJJJU
cegret	fUSKLJ
ceguar	cWMLIR
cegula	]UKHJV
cehand	\\INJNP
cehave	Y\\GHIW
cehow>	gXQJKP
cei's>	dTTJKK
ceighb	^@OOOO
ceigne	dYTJKJ
ceille	ZXUJJH
ceinfo	fXIUKH
ceing>	WXXGIE
ceiter	bVKRLK
ceive>	VBQOOM
ceived	\\?JLMT
ceject	WHMFSF
cekday	\\@OOOO
cekly>	Y=OPLJ
cel's>	VBOOOO
celanc	aXULJF
celati	WHRLML
celds>	_FQMMM
celect	S>PNJM
celega	\\ZUJJH
celeme	\\DUIIH
celena	gYVJIJ
celete	WDWDOD
celeva	^XGEGY
celf-c	bUIUJI
celia>	ZVTJLI
celian	bWNJLQ
celied	[UUIKJ
celief	YUUJJI
celiev	X\\OGGR
celine	T:PDNP
celing	fXPPJI
celive	SDQGIP
celix>	YDOOOO
cell	eEQINI
cell ,	_DOOOO
cell :	ZAOOOO
cell ;	YDOOOO
cell as	WDOOOO
cell is	XHOOOO
cell of	]EOOOO
cell of the	XGOOOO
cell or	WDOOOO
cell says	UFOOOO
cell that	ZIOOOO
cell's	XDOOOO
cellan	bVLLLR
celler	ZWTJLI
cellin	_SNSFB
cells ,	];OOOO
cells ;	VBOOOO
cells and	X?OOOO
cells are	[@OOOO
cells as	VBOOOO
cells in	XBOOOO
cells of	`@OOOO
cells of a	Z?OOOO
cells that	[>OOOO
cells>	bGUKJH
ceload	VBOOOO
celong	aGLRLK
celop>	fXJNJS
celope	^SSMN>
celow>	aBTJKI
celpde	YWSIHM
celped	c>OOOO
celpfu	fWPJIQ
celse'	`UTJLJ
celuct	hXSKLK
celves	YUTLJI
cem's>	\\@QMMM
cemain	YXIPNN
cematu	dWSILG
cembar	bVRNLI
cemedy	fZJSJL
cemind	XUHYC<
cemova	WFRMML
cemove	WDWJGC
cempha	^ZJTJG
cempla	bBPMQL
cemplo	aTOSHC
cempte	aYWHIF
cempty	bISHNG
cemsel	WUUJJJ
cemula	[JSKLK
cen-mi	_XPJOI
cename	XELRJI
cence>	X\\WNDC
cencou	nXGVJE
cend-o	VBRLML
cend-t	_WJMSM
cenda>	\\BOOOO
cendab	_UOILO
cendan	_WVJIH
cendat	XIOJKR
cender	XFSJKK
cends>	WCPOJF
ceneat	gWUIKI
cenera	VBNLKO
cenero	bVRLLL
ceness	gKIXGC
cenewe	TIJRRL
cenfor	ZBLMQL
cengin	\\QVPB>
cength	ZUHPJQ
cenhan	iSFHJX
cenien	gZRHJO
cenior	aUUJJF
cenix>	YIOOOO
cenji'	bUQMMM
cenrik	_USKLK
censif	bUKKLS
censit	eSGWLF
censiv	bWTKKJ
censur	[TLLIT
cent's	ZGUJKI
centab	bVMIQH
centar	fYTLJK
centat	YUKNKS
centen	[AVJJJ
centfu	bVQKMK
centhu	bWSKKJ
centin	\\XQPJH
centio	[GJS@M
centir	cWNFNP
centis	bTRNKI
centiv	eTOVGB
cently	YZUJEO
centra	^SLUEC
centre staff	bWSKLK
centri	ZHJPQJ
centua	WUGPHR
ceone>	\\VSJBP
ceople	S[WTA>
ceorga	XEOOOO
ceouts	U>JMJT
ceowne	YAOOOO
cepeti	_VKPKP
ceping	aVRNMI
ceplac	WHUDKL
ceplay	RBIPSI
ceplie	aBOOOO
ceport	WELNQK
ceposi	XGPLPJ
cepots	[TKQIO
ceprim	bWRLML
ceprod	XBKMSK
ceptab	fXRGKP
cepted	[GRLMJ
ceptem	TEMOIN
cepth>	WVUGKQ
cepts>	b@OOOO
cequat	f[SIKM
cequen	TB[HGC
cequir	S>PKNN
cer-db	]ULPMN
cer-de	bXMKQJ
cer-ea	dTRLML
cer-st	iXSLLK
cerabl	cVHJRP
cerand	VEOOOO
cerang	X@OOOO
cerbal	]UOQLK
cerday	WGLMRM
cerdue	XGOOOO
cerdut	XDOOOO
cere'd	bWJKSJ
cereas	TCRLNL
cereby	cYNQKG
cerefo	WBNPLI
cerely	]VMKRK
cerequ	XDOOOO
cererr	[IOOOO
cerfac	UEOHNP
cerfec	iXUIJH
cerflu	dWMLQK
cerful	dVUIJH
cerge>	TFUMND
ceria>	TESKLK
cerial	U;KSLK
cerien	gTQIFQ
cerify	_UKUHE
cering	XRVKDG
cerion	X@OOOO
ceriou	q`PRGA
cerity	`AMMMQ
cerjee	ZUTKKJ
cerloc	TCLLRL
cerloo	bWVIIH
cermis	[CSIIO
cern's	TCUJLH
cernat	ZTIIKU
cernel	]DTLKK
cernes	dWUIJH
cernis	hWJILU
ceroic	bWTLJK
cerous	d\\MNHP
cerpre	\\UXGIE
cerraf	YSSOKG
cersel	bVSKMJ
cershi	c[TNHI
cersig	cXVHJG
cersio	[GLPQF
cersta	eVTHFQ
cersto	\\URNHJ
cert's	WCOOOO
certai	a`FHGZ
certain	a^FIGY
certain conditions	dXLLMR
certain irregularities	dUKLLS
certain regions	bVJJKT
certainly	bWTKLJ
certak	YYHRJL
certie	cAOOOO
certificate .	XGLOJO
certificate . $	XGLOJO
certificate been	bWJKSK
certificate before	bTOOOO
certificate before it	bTOOOO
certificate expiry could	bUOOOO
certificate for	YXTKJJ
certificate in	UAQMMM
certificate in the	Z@OOOO
certificate inventory	\\SPQKI
certificate on	]UMQLI
certificate renewal depend	bUOOOO
certificate simply	YFOOOO
certificate simply reached	YFOOOO
certificate to	ZCOOOO
certificate to be	YDOOOO
certificate would	bWJKSK
certificate would never	bWJKSK
certificates ,	]WKLMS
certified	`QWEKG
certified ,	bURMMK
certify	`QWEKG
certio	Z?OOOO
certis	_ZNKLQ
cervab	bROHKR
cerved	VBQKLO
cerven	VEKKKT
cerwis	WFSLLK
cerwor	fYTIMG
cerwro	_ZRLLK
cerybo	aQMSHH
ceryon	]VLVGD
cescal	[RQLOB
cescri	VDVLIF
cesear	^WRNKJ
ceserv	S[QILK
ceses>	VBOOOO
cesher	hXKTKG
ceside	`HTKKJ
cesigh	bUTKKI
cesili	nXIIKV
cesis>	TBQMMM
cesita	bYRLLJ
cespec	oaLRHL
cespit	gVWHIG
cessag	VFHUNI
cessar	fRMJNO
cessed	[YPKFO
cesses	WERFIP
cessin	eSHRGN
cessio	SBPSIG
cessiv	aUSHLN
cessly	cWSHNI
cessne	r\\WGIG
cesson	Z\\MQGL
cestab	cVMHGQ
cestam	YDOOOO
cestin	YZPKGN
cestru	]VRLMM
cesubm	YJOOOO
cesume	V>MMMQ
cet	VFOOOO
cetach	U@QONO
cetada	[COOOO
cetati	bVSKLK
cetenc	lZXHGD
cetent	ZWREER
cetest	ZGOOOO
cetful	bVRLLK
cether	YDNAIV
cethod	_FQMMM
cetins	^VLSKK
cetire	YEOOOO
cetiti	_VKPKP
cetra>	_UTKIK
cetrai	ZTLVHD
cetric	ZJOJPI
cetrie	XENJPM
cetro>	ZVKOKR
cetryi	TFKLSL
cettab	fUSKLJ
cette>	dYMRJJ
cetter	]ODQKR
cettle	XHRLMM
ceturn	ZCNFNN
ceued>	\\BOOOO
ceuris	gVUIKH
cevabl	dVTKLI
cevant	^VJGLU
cevate	dYIJJU
ceveal	bVSKMJ
ceved>	XUJHHU
cevelo	^SPNOG
cever>	UUUML=
ceveri	`AMMMQ
cevict	T@SKLN
cevide	i]XEJD
cevin>	dUTLKL
cevise	dVLKMS
ceways	YGLLMR
cewcom	bUJTLJ
cewhat	jZJJJU
cewher	XXKINP
cewlin	\\DOOOO
cexcav	\\XMJQI
cexcee	_COOOO
cexces	]XSKKJ
cexcus	_\\XEHF
cexecu	YSWHDG
cexity	bVKJLS
cexpen	dZTJJJ
cexper	cURFER
cexplo	e]MGKS
cexpon	[<OOOO
cexpor	Y?NNOG
cexpos	UCKJPT
cexter	\\QIMJT
cextra	ZTHUFG
cexts>	cDOOOO
cextst	XIOOOO
cey're	aUNNKN
ceyboa	`WXHIE
ceyes>	\\TPOJJ
ceystr	fYUILI
cf-awa	bXSKLK
cfacul	WGLJOP
cfails	c9OOOO
cfairn	bWPJJP
cfaith	dVRKLL
cfalse	XHLKLS
cfana>	VBOOOO
cfarid	ZXUIJK
cfashi	dYOKKQ
cfast>	bWQMMM
cfat-f	hZSLLK
cfatig	_UROLI
cfeasi	iWKIMU
cfect>	VIGEMT
cfectl	hXVIJH
cfects	ZVKKKS
cfeeli	fXPPJI
cfegua	cWMLIR
cfelix	YDOOOO
cfende	bYSJKK
cfered	YRSEHN
cfers>	ZBQIIP
cfessi	kYTEIL
cfetch	XBOOOO
cffair	bVKMRM
cffee>	fYOPJG
cffer>	_<RLMK
cffers	\\ELLMR
cffice	YX[@LA
cffici	gSPLIP
cfficu	XVGGIX
cffort	fZIUGK
cffset	WCLLRL
cfican	bXHLKU
cficed	dZMJQJ
cficer	[TUIKE
cficie	iTOLIP
cficul	XVGGIX
cfiden	`RSOIE
cfier>	VEOOOO
cfifth	U@OOOO
cfiger	bAOOOO
cfile'	]FOOOO
cfiles	WFTLKI
cfilte	XASKLK
cfinan	VWUHLH
cfinds	`COOOO
cfing>	_UONOJ
cfinge	_ZVIIH
cfinit	XEOKQK
cfires	U@OOOO
cfirma	XBRLLL
cfirme	U@SKLK
cfirmi	]WJTLL
cfive>	bURLML
cfixed	\\FSLLK
cflaky	YWJJIU
cflect	_VOHJS
cfleet	\\TJGOP
cflict	WFQMML
cfligh	V:JNSM
cflipp	\\VSKKK
cfluou	dWMLQK
cfocus	lZGTGH
cfolde	_ISKLK
cfolks	eXPQJI
cfoole	bVTKKL
cfooli	bXTKKJ
cfoote	]FOOOO
cfootn	YHKMRL
cforbi	WWTIMK
cforec	XAOOOO
cforeh	\\INJNP
cforge	WYIUHJ
cforgi	gXUIKG
cforgo	aSWHIF
cform>	[[QJCP
cformi	dVTJKJ
cforms	R=JOKS
cformu	gAOOOO
cfort>	eYJUGI
cforta	dXRLML
cforum	WGTLKJ
cfoste	iZGQIO
cfound	W?QDLM
cfourt	TCTJKI
cfract	YCOOOO
cfragm	YDOOOO
cfrank	YTVLHG
cfrast	cSONHN
cfree-	UEOOOO
cfreel	aXULJF
cfresh	VSIVJI
cfront	YZXGGG
cfset>	WCLLRL
cften>	T\\POIE
cfter>	U@GPKR
cftove	ZJOOOO
cfulne	fYJVLG
cfunds	UEKNRK
cfunny	YIOOOO
cfuse>	]@ROOO
cfuses	XKRLLL
cfusio	bXPJJO
cfutur	dWHPFR
cfway>	bVSJLI
cga's>	aYUJII
cgains	UGORKI
cgal's	bVSKKK
cgambl	bVSKLK
cganis	]QLKHS
cgant>	dZTKKI
cgard>	bYMLIQ
cgarde	f\\RKML
cgardi	gUMQMM
cgaret	^XUIJH
cgate>	Z]JFIW
cgativ	UFRLML
cge's>	VESKOK
cgeerr	]DOOOO
cgely>	bYKLLS
cgemen	`RQKGP
cgence	jRQQHE
cgener	UDQKJO
cgentl	i^OSIF
cger-d	]ULPMN
cgerdu	XDOOOO
cgerne	dWUIJH
cgerro	bAOOOO
cgest>	]?RLML
cgeste	aIRMMM
cgests	_:OOOO
cgetfu	bVRLLK
cgful>	bUJKKT
cggest	bJTILI
cgging	UYVFHN
cgglin	]VTKJI
cghbou	^@OOOO
cghly>	YVOSKF
cghten	fXGQIO
cghtfo	YFOOOO
cghtly	VBNOLO
cghts>	VCLMNM
cgiene	gZSMKI
cgies>	dVMIJU
cgilan	mYIVGB
cginal	ZCOOOO
cginee	\\QVPB>
cginne	f[QIPH
cgins>	_ELSKK
cgiste	c:OOOO
cgistr	TFNKPL
cgithu	`@OOOO
cgits>	VAQMMM
cgivab	fWUJJH
cgives	aFQMMM
cglanc	iZUKJK
cglass	TDLMQM
cgle's	eAOOOO
cgle-a	[EOOOO
cglect	bSSKLK
cgled>	ZWSKKJ
cglige	kUUHKH
cgling	]VTKJI
cgloba	YELLRL
cglyph	XIOOOO
cgment	`ALMQL
cgn-in	`BOOOO
cgn-up	\\HOOOO
cgnal>	UFSLMK
cgnifi	bXHLKU
cgnora	l]UJKI
cgnore	ZSXGHE
cgnose	bURMML
cgoing	]RFMHW
cgoogl	mCOOOO
cgotte	aTTKKJ
cgour>	dXLSJI
cgrada	cSMIGT
cgradi	_USLKK
cgradu	aVMHJR
cgrafa	VBOOOO
cgramm	WXWGIG
cgraph	]@QOJB
cgrasp	gXSJMJ
cgrato	^WVIIG
cgreem	W@OOOO
cgreen	SFMUID
cgrett	fUSKLJ
cgroun	YVTGKP
cgrown	hYSJOJ
cgrows	XAOOOO
cgrowt	]RSKMG
cgspre	XAOOOO
cgthen	bQDNKT
cguage	aFQMMM
cgued>	fYTILI
cgues>	^RLRGJ
cguess	YUXGHD
cgular	`THIIX
cgumen	VFNJQJ
cgust>	VDQKOJ
chabit	fXQPGB
chadn'	gVSHNG
chadow	XBQOOO
chalfw	bVSJLI
chall>	^VNRHJ
chame>	gVUILH
chamed	dWUJII
chamza	ZWTJMI
chance ,	YFOOOO
chance , while	YFOOOO
chance .	UBQMMM
chance . $	UBQMMM
chand>	ZHNJNP
chandb	UBMQMM
chandl	]PKOHR
chands	[UQRID
change ,	UBNKMQ
change 0	XYOFSE
change ;	X9OOOO
change after	ZIOOOO
change after two	YIOOOO
change and starts	YHOOOO
change author	gYRMLL
change author skipped	gYRMLL
change calendar .	bWQOKK
change during	dWRLLK
change had	[FOOOO
change had been	ZJOOOO
change in the	[HOOOO
change is	\\@OOOO
change is out	YGOOOO
change looked	YIOOOO
change looked harmless	YIOOOO
change management	bYJPMP
change manager	dZSLLJ
change manager waved	bUQMML
change of the	V?OOOO
change plan	ZUIUII
change policy	bWSKML
change process among	dTKSOK
change request	^XRLML
change restored	YEOOOO
change restored the	YEOOOO
change that	\\?OOOO
change the	Y;QOOO
change through	fVUHKI
change through .	dUSKKK
change tickets	dZORLI
change tickets .	dZORLI
change took	[DOOOO
change took effect	ZFOOOO
change was needed	YEOOOO
change was not	\\VSLLJ
change was on	YHOOOO
change was reviewed	[@OOOO
change was rushed	bUSLKJ
change was tested	YIOOOO
change without	bTTIKI
change without even	fVRLML
change without reading	fYUJJI
changed	YESFPE
changed ,	X<OOOO
changed anything	YFOOOO
changed anything that	YFOOOO
changed the default	[GOOOO
changes	TFQPHF
changes , there	YGOOOO
changes alone	YCOOOO
changes alone would	YCOOOO
changes and	UCOOOO
changes in production	bWOOOO
changes lack	VFOOOO
changes nothing	W?OOOO
changes nothing .	UAOOOO
changes of	\\;OOOO
changes that	]BOOOO
changes were in	YJOOOO
changes will	bVOPMK
changi	c\\UKJH
changing	c\\UKJH
channe	VHRPHL
channel	VHRPHL
channel .	XGSLLJ
channel . $	XGSLLJ
channel at	WCOOOO
channel at ⓗ	VCOOOO
channel before	dUSLKL
channel reported	YHOOOO
channel reported the	YHOOOO
channel that	XGRMNL
channel that is	ZBOOOO
channel topic	ZXRLLL
channel was	T@RMLL
channel was clear	Y?OOOO
channel whether	YESMOJ
channel whether anybody	YGOOOO
chao	dYJILU
chaos	dYJILU
chaos engineering	bUJJLT
chaos engineering .	bUJJLT
chaos>	dYJILU
chapes	XFOOOO
charac	`JNPIH
character	`JNPIH
character .	VAOOOO
character . $	VAOOOO
characters	`GTJKJ
characters ,	[?OOOO
characters .	ZAOOOO
characters . $	ZAOOOO
characters ;	XIOOOO
characters that	X?OOOO
chard-	YUOHPG
chard>	V:VIKG
charde	`WEXFK
chardl	aUSKLJ
chare>	\\BOOKM
charg	[VUJLB
charge of	dWSKKK
charged	]SOPLH
charin	VGPIMQ
charml	UBJJSI
charmo	bVKKMS
charp>	dWTNIG
charpe	dYHRKM
chart	YCQMKL
chart made	YGOOOO
chart made the	YGOOOO
chart so	YJOOOO
chart so that	YJOOOO
chart>	WCRNKI
chasis	\\YKTKI
chaste	eVWHHF
chasty	i\\RLJB
chat mentioned	YBOOOO
chat mentioned that	YBOOOO
chat whether	YEOOOO
chat whether the	YEOOOO
chatso	dWTJKI
chaved	XYGIIW
chavin	\\[VFKG
chbour	^@OOOO
chdog>	ZAKLRL
cheade	b3NJQQ
cheadi	i?OOOO
cheads	c\\QOHG
check ,	UBQLNL
check , which	YGOOOO
check and	dZRLMM
check and hold	bVQMMM
check before	bWKSKJ
check feasibility	dUKJKT
check feasibility of	dUKJKT
check had	bXJLSK
check it	X@OOOO
check it .	VCOOOO
check tested	Z@OOOO
check tested the	ZBOOOO
check that	WHRLLL
check that the	YJOOOO
check the	\\VOPMK
check the certificate	bUSLKJ
check was	ZGOOOO
check was part	YGOOOO
checked by	ZUVIIH
checked by two	]VTJKI
checked the network	YEOOOO
checked the replica	bUTKKK
checki	]URQJH
checklist .	]SQNGE
checklist . $	]SQNGE
checkout failed	XDOOOO
checkout failed for	XDOOOO
checkout flow	gYPKPH
checkout flow .	dWMLQL
checks , since	YIOOOO
checks do	YIOOOO
checks do not	YIOOOO
checks were	ZWNKQJ
checksum on	bUKKSK
checksum on the	bUKKSK
checksums	XXLRPK
chedul	R?IMQP
cheel>	jZSMKJ
cheer>	cWUJJI
cheet'	`COOOO
cheet>	cHROII
cheets	iDOOOO
chell>	XELRML
chelpd	YWSIHM
chelpe	`=RLML
chelpf	fWPJIQ
chemse	WUUJJJ
chen	_VSLLK
chenri	_USKLK
chere'	cWNHQH
chere>	VXF<NX
cherea	TCRLNL
chereb	cYNQKG
chered	g\\VGJG
cheref	WBNPLI
cheroi	bWTLJK
cherro	XDOOOO
cherse	bVSKMJ
cherwi	WFSLLK
chese>	\\DQKIP
chesit	bYRLLJ
chethe	ZKPDHS
chever	VFOOOO
chey'r	aUNNKN
chful>	gYPNLI
chiara	^TQIJQ
chiche	VFOOOO
chides	YBOOOO
chief	]TSHJM
chiefl	dUNJKQ
chiefly	dUNJKQ
chieve	dYKKLS
chimse	mZYHGE
chinds	ZROHOG
chines	XHSLLK
chings	UEH=B\\
chink>	`\\DUFR
chinki	m_VFJJ
chion>	dYOKKQ
chip	aBOOOO
chippi	cTUIJI
chips	ZAOOOO
chips>	\\GOOOO
chite>	^IOOOO
chitec	aXQCLO
chitti	dWLRKI
chived	T<SMMK
chnica	^XGJIV
chnolo	fXKOLP
chods>	\\DOOOO
choeni	YIOOOO
choeve	ZWVKGB
choic	YTPHPF
choice	YTPHPF
choice .	d\\VJHI
choice . $	d\\VJHI
choice to	bTUJJI
cholds	XCKHJU
cholis	fTJJLT
chomas	bUTLKI
chomew	bXTJKJ
chon-c	ZHOOOO
choned	aYVIIG
chones	bSSMKE
chonou	^XMIRH
choos	W?LRMK
choose	\\>OOOO
chops>	[TGLQR
chorou	hYMTHJ
chortc	^]XGGE
chose to	]XZEGB
chose to look	bUSLLJ
chosts	X@SKLL
chough	ZVUDFO
chould	^TJPPJ
chourl	Y=OOOO
chowed	\\>RLML
chowev	W>NQMK
chowin	\\XRMLL
chows>	_KSNIH
chread	bBLRPJ
chree-	dYUJLI
chrice	bVOOMK
christ	bWRLKL
christma	bWRLKL
christmas	bWRLKL
christmas .	bWRLKL
christmas . $	bWRLKL
chstan	bVRKML
chten>	dWHPJP
chtfor	YFOOOO
chtly>	VBNOLO
chub's	VEOOOO
chubri	bVTJJI
chuman	]OSKGK
chumbs	fXVGKI
chumil	bUSKKK
chunde	bVJJQQ
chunk>	W@OOOO
chupda	]KOOOO
churri	bXKRLK
churry	m\\UIII
chusia	bWSKKJ
chygie	gZSMKI
ci	[9KHTG
ci on	YHOOOO
ci on the	YHOOOO
ci-pyt	ZHOOOO
ciabil	_JQGKO
ciable	VUQEIR
ciagno	\\URJNJ
cialis	]SRIJO
ciant>	fVVIIH
ciara>	^TQIJQ
ciarit	bVRMML
ciasm>	bWSKKJ
ciate>	]UNDIW
ciativ	bWRMML
cibers	ZINLLQ
cibly>	\\XMFIS
cibrar	XHLFNO
cibuta	dURLML
cical>	YVMDFV
cicall	VENIIS
cicant	aXIJKU
cicas>	W@IQKM
cice's	XFRLMM
ciced>	S<N@RH
cicer>	Y[UIKE
cichev	VFOOOO
cicien	iTOLIP
ciciou	ZVRPKI
cicked	_XYMEA
cicker	bVKTJH
cicros	U@OOOO
cictab	fZSKLJ
cicter	gZHVJG
cicts>	VFOOOO
cicula	aRHRKP
ciculo	bVKRMK
cicult	XVGGIX
cidabl	fTOGQD
cidate	WHLOPH
ciday'	]ZOQLI
ciday>	T=YLFA
cidays	\\VMQMF
cideal	dVGINS
cideca	\\DOOOO
cideli	\\HQLOI
cident	VYNKRF
cidera	bRFIPT
cides>	W;LNJO
cidity	gZUIJI
cidths	XCOOOO
cidual	[UMJLS
ciefed	]USKLJ
ciefly	dUNJKQ
cields	d?OOOO
cience	f^RIDP
ciene>	gZSMKI
cienti	fWPQHH
cierro	ZDOOOO
cietes	YGOOOO
cievab	dVTKLI
cieved	XUJHHU
ciewer	YUZMD<
ciffic	XVGGIX
cifier	XAOOOO
cifth>	U@OOOO
cigate	[THFJX
cigenc	jRQQHE
cigent	l_ORJG
cigerr	bAOOOO
cigest	]EOOOO
ciggin	YGOOOO
cighbo	^@OOOO
cighte	]RPMHI
cightf	YFOOOO
cightl	VBNOLO
cights	VGMLNO
cigila	mYIVGB
cigina	ZCOOOO
cigit>	ZFOOOO
cigits	VAQMMM
cign-i	`BOOOO
cign-u	\\HOOOO
cignal	WBSLMK
cignif	bXHLKU
cignor	[X\\CEA
cigns>	][KMRJ
cigoro	bTLRMK
cigour	dXLSJI
cigue>	_UROLI
cikely	[GOOOO
cikes>	\\VTILJ
cikola	ZVQMMM
cilabi	ZHIQKS
cilanc	fSMRIG
cilant	oZHVJF
cilar>	ZUGLIU
cilbox	WEQLMM
cildin	T<IJRQ
cilds>	V@OLPK
cile's	]FOOOO
cile-u	YFOOOO
ciles>	XFTLKI
ciliar	bQPIKO
cilien	nXIIKV
cilige	kWJVHC
cilise	fUKJLT
ciliti	[VWHHJ
cility	_OLJFT
cillia	fVVIIH
cillio	TDNKQJ
cilter	XASKLK
cimage	`GLHOL
cimal>	[ZJOJS
cimand	bWRLML
cimeli	V?OJLP
cimely	fVILJT
cimest	YDOOOO
cimila	YUGLIU
cimisa	dVKLLS
cimise	mYIHKV
cimism	bVTKLI
cimit>	WBQDVG
cimita	YJOOOO
cimize	bUJKKT
cimpai	bVKLLS
cimpin	bUTKJJ
cimple	]WPJMK
cimply	\\WORJB
cimpos	]VLISI
cimpre	i\\IUKF
cimpro	d\\JMDU
cimsel	mZYHGE
cina's	fVRLLL
cinabi	bXRLLL
cinabl	fWKIMT
cinade	bVSKLJ
cinals	UEOOOO
cinanc	VWUHLH
cinary	XJJJOQ
cinati	^WNIJS
cinatt	oaWEKG
cinced	dUSKKK
cincip	aTUJJE
cincli	bWQMMM
cinclu	VCNPRG
cincom	`QOHIP
cincor	\\SUJJH
cindec	dYUJJH
cinded	\\TNPJG
cinden	Y@OOOO
cindfu	lYGXJC
cindic	U:TIJO
cindif	j\\VIIG
cindiv	\\UMJLS
cindly	bTRPKG
cindow	SAOSG;
cinds>	]>MMMQ
cindse	dTLULH
cindsi	ZROHOG
cine's	SCOIIO
cinear	XCOOOO
cinee>	YJWKHK
cineer	\\QVPB>
cines>	YKNOQD
ciness	[UQCGP
cinety	\\UPOKG
cinexc	fWTJJJ
cinexp	fTXHIE
cinfra	_SSKHK
cinger	_ZVIIH
cingfu	bUJKKT
cingly	ZXPIJO
cinion	bVSJLI
cinist	[TTNJC
cinked	aBOOOO
cinker	bWSJLK
cinkin	ibWEJI
cinks>	]DRLMK
cinlin	]COOOO
cinly>	bVTKLI
cinor>	[TMIRG
cinqui	bTSKLJ
cinser	f;OOOO
cinsid	\\@NLQL
cinsig	dYJIKU
cinsis	g_XGHE
cinst>	UGORKI
cinste	UWUFMC
cinsti	aUOQMK
cinsuf	lXXGHE
cintai	WWRMDL
cinted	XGLPOI
cintly	dWKLLS
cinue>	XHJJKU
cinves	\\SFFKY
ciodic	dYKJMT
cional	XXK?LX
cionch	WFOOOO
cionin	YTPQIJ
ciors>	bSTLIF
ciosit	fWUIJI
cious>	ZZROGM
ciousl	r]PRGB
ciousn	bUJSLJ
cipal>	`RUHLI
ciped>	\\VSLLK
cipeli	TBPFNP
ciple>	^VIIHW
ciplin	q]MQFH
cipped	ZY\\?K=
cippin	cQWFIG
cipted	[AOOOO
ciptor	Z@OOOO
cirabl	dSPLKP
circulat	aRKTLE
circum	lWMGHS
circumstanc	kWKHIU
circumstances	jWHIJV
circumstances ,	bXLMMR
cirely	lZKHOS
cires>	X?OOOO
cirmat	XBRLLL
cirmed	U@SKLK
cirmin	]WJTLL
cirnes	bWPJJP
cironi	YGOOOO
cirres	dZSKLK
cirst>	YFSKKG
cirty>	YFILTK
cisagr	W?OOOO
cisati	^UILHT
cisbeh	bUKKLS
cisbon	YSSJKK
ciscip	q]MQFH
ciscom	dXTJKI
ciscov	c=QMMM
cisdia	bURMML
cisdom	dYSKLJ
cises>	aAOPJG
cisfac	bWJKKT
cisfie	VDOOOO
cishan	iUTKLI
cishfu	dSSLLJ
cishin	]SOOJJ
cisint	dWSKKJ
cisis>	ZVRLLL
cisit>	h\\EIMV
cisjud	aUTLKI
cisks>	[SPQMH
cislea	]VTJLJ
cismat	T=MJSK
cismis	aXSKKJ
cispat	XSSIFM
cisrea	lYSKLJ
cisreg	dXRLML
cissed	YYTBO@
cistak	cUQOD@
cister	^LRMLL
cistma	bWRLKL
cists>	XISLGJ
cistur	bUKLPR
citabl	eZNFIV
citals	U?OOOO
citect	aXQCLO
citely	bUTJJI
citem'	]FOOOO
citems	fENKLP
citer>	WGVHKG
citeri	]=OOOO
citers	ZDOOOO
cites>	XILDKS
cithin	VENKQE
cithst	bVRKML
cithub	`@OOOO
citiat	bSLGJT
cities	XZPDFV
citing	XFPQKA
citisa	bULQMN
citise	fVHTKL
citle>	bFRLLL
citles	YDOOOO
citmen	dVHRLN
citori	XTGDTS
citory	WCRLMJ
citsel	XHLRKE
citten	XFNGMP
cittin	^YLPHK
cittle	gXMNHS
cituat	eUJIHU
citude	bZTLKG
civabl	fWUJJH
cive's	aBOOOO
cived>	V<IGOT
cively	e[LQKM
civere	TAWIHG
civia>	bYTKLI
civial	_VLKMS
civide	VCOOOO
cividu	\\UMJLS
civing	WERHKN
civiou	bUTKKJ
cizers	VCOOOO
cjapan	bBOOOO
cjects	a@MMMQ
cji's>	bUQMMM
cjoine	Z<QOML
cjoins	ZEOOOO
cjonas	T>MRLJ
cjudge	\\UVJIG
cjunio	aTWJGC
cjust>	dYIJLU
ck-gla	TDLMQM
cka's>	XGUJJI
ckable	aVPIKP
ckably	bXTKKI
ckarou	VCKKLS
ckday>	ZAOOOO
ckdown	dCOOOO
ckeawa	fWJSLL
ckeene	bXOPLJ
ckeepi	`UNQML
ckeeps	ZBUJKH
ckehol	hVIMLS
ckely>	[GOOOO
ckend>	[TXFFI
cker's	]FQMML
ckerer	[IOOOO
ckerin	bWSJLK
ckerne	]DTLKK
cket's	Z:OOOO
ckevin	fVTLKJ
ckeybo	`WXHIE
ckeyst	fYUILI
ckfast	bWQMMM
ckflow	ZAOOOO
ckhead	bTOOOO
ckily>	\\HOOOO
cking>	YVUQF?
ckippe	]TUFND
ckippi	_STJLJ
ckitch	]TPKOJ
ckness	bXSKMJ
cknowi	bYMFSE
ckoff>	YJQMMM
ckolai	ZVQMMM
ckshee	i@OOOO
ckspac	bLQMML
cksums	XXLRPK
cktor>	bXUIKJ
cla's>	Y>OOOO
clabel	TEPPNG
claceh	_?OOOO
clacen	kZUJJG
clacks	W;WGLI
claim	XKQMML
claime	XDOOOO
claimed	VBOOOO
clain>	Y[WKFC
clainl	`SSKMK
clains	[COOOO
claint	YTLMOQ
claky>	XWJJIV
clame>	^WWIHH
clamel	\\AOOOO
clames	UCPOOO
clamin	_VSLJK
clanat	bVTJKJ
clance	X\\VOG:
clane>	XBOOOO
clangu	aFQMMM
clanni	XWNJPO
clappe	X9OOOO
clarif	dTLHKT
clarify	dTLHKT
clarify responsibilities	bTKMLS
clarit	^WHJLU
clarly	jXJRJM
clash>	VBOOOO
class	VHMQKI
class>	WCOJQH
classic	f\\UJJH
classified as	UEOOOO
clast>	bTLJMM
clasts	UBOOOO
clate'	XEOOOO
clates	]>QMMM
clatin	aVMRJJ
clativ	\\COOOO
clatte	ZWSLLK
clause .	dWRLKL
clause . $	dWRLKL
claybo	YHOOOO
clayed	S:IDJX
claygr	dURLJI
clazin	h[RLLK
clbox>	WFQLMM
cld've	gYQFPD
clder'	VEOOOO
cldest	a@OOOO
clding	SAMHQP
cldn't	h]ODPL
cle's>	e<LRLK
cle-ap	ZHOOOO
cle-ch	fYFXJD
cle-up	YFOOOO
cleadi	ZVTJLJ
cleagu	[SPQEF
cleake	\\TRFOE
cleaki	bUOOOO
clean	\\UOOGO
clean up	]]JMIS
clean up .	bVSJLK
clean up after	YIOOOO
clean up technical	dTLLLS
clean up the	hZKKMS
clean-	U\\RILQ
clean-up	U\\RILQ
clean-up against	fWRMMM
clean-up against production	fWRMMM
clean-up job	Z@OOOO
clean-up job .	Y@OOOO
clean>	\\\\KOFS
cleaning up	dWPOML
cleans	VFOOOO
cleanup script	^XTKKI
cleanup script against	bVRMMM
clear .	YALLLS
clear . $	YALLLS
clear instruction	bURLML
clear message	YHOOOO
clear message .	YHOOOO
clear once	YFOOOO
clear once the	YFOOOO
clear to	dVSLMK
clear whether	YEOOOO
clear whether any	YEOOOO
clear why	YFOOOO
clear why the	YFOOOO
cleared	VELJKS
cleared by	ZGOOOO
cleared by the	ZGOOOO
clearer	fVFSIM
clearl	_\\QHP?
clearly	_\\QHP?
clearly .	YGOOOO
clearly . $	YGOOOO
clearly did	hWSKKK
clearly did not	hWSKKK
clearly had	dUSLLI
clearly had no	bXQMML
clearly not	bZUIKJ
clearn	bQLQDM
clears	WCOOOO
cleasu	bURKML
clecto	S:LMNQ
clectr	^UUJJH
cleep>	\\YVJIC
cleepy	bXRMML
cleet>	[TJGOP
clefto	ZJOOOO
clegal	WTVGKG
clegat	\\ZUJJH
clems>	eVFIIX
clena>	gXXLGL
clenci	bXUIJH
clentl	VGRLLM
clept>	fYPHPG
clerat	fXSJLK
clerk	^YRNKH
clerk>	_WTJKI
clert'	WCOOOO
clerti	eXKEKV
clessl	cWSHNI
clessn	r\\WGIG
clesso	Z\\MQGL
clest>	VBOOOO
clet's	gVNSIF
clete>	V:NLOO
cletel	dYNPML
cletes	`<OOOO
cletin	UXORLF
clets>	XFOOOO
clette	X>SLOE
cletti	`TTIMI
clevan	]UJGLU
clevat	_VIJJU
clexit	bVKJLS
clf-aw	bXSKLK
clfway	bVSJLI
clga's	_[TKJJ
cli	ZCOOOO
cliabi	_JQGKO
cliabl	jZQEIR
cliant	fVVIIH
cliari	bVRMML
clicas	W@IQKM
clice>	\\YUIJI
clicer	YFOOOO
click	aYTLMF
clicke	f]TNKG
clicked	f]TNKG
clicked the	bVRLMK
clicked ⓠ	bVTJKI
clict>	Z?OOOO
clief>	YUUJJI
clienc	lYIIKV
client ,	VAOOOO
client .	ZAOOOO
client . $	ZAOOOO
client redirects	YJOOOO
client redirects before	YJOOOO
client retries	[BOOOO
client retries forever	YFOOOO
client to	UCOOOO
client tries	YFOOOO
client tries again	YFOOOO
clients	WGLKLS
clies>	\\7QNMJ
clieva	dVTKLI
clieve	UWLHHS
clify>	bWIJJU
cligen	lXQRFB
clight	T4MPQD
clikel	\\COOOO
climb	]WRLLK
climit	TAJFVL
climpi	bUTKJJ
clind>	_XTGKE
clindl	cSSKKK
clinea	XCOOOO
clined	bXRQGG
cling>	YUYJCG
clink>	T@POOO
clinke	aBOOOO
clinki	]XRMMK
clinks	b?OOOO
clinte	T@MJQH
clion>	TDNKQJ
clippe	\\USKKK
clisbo	YSSJKK
clise>	lZLJIS
clised	ZJRLLM
cliste	UAQNLG
clisti	_PEKSR
clists	[FONKO
clitie	[VVGHN
clittl	gXMNHS
clity>	`UINDS
clive-	ZZMLMR
cliver	SDQGIP
clives	WCQMMM
clivia	bYTKLI
clivio	bUTKKJ
clked>	_UUIKI
clkhea	bTOOOO
clking	fWTHKM
cllabo	gVJRLO
clleag	[SPQEF
cllect	THOKOP
cller'	XEQMML
cller>	V@XCNC
cllets	YFOOOO
cllian	aVVIIH
clling	YVUOGG
cllion	TDNKQJ
cllow>	\\XOUBJ
cllowi	VFVHLG
cllows	Z9LKLS
clmed>	bXKKLS
clness	fYJVLG
clo's>	]YTJKI
cload>	VESHMH
cloadi	YARMOL
cloads	c?OOOO
clobal	YELLRL
clocal	W@ONQH
clock skew	XGJOKP
clock was	^BOOOO
clock was off	YHOOOO
clock was wrong	YEOOOO
clock>	W;PMNJ
clocke	S>REPG
clogge	SBQMMM
cloggi	\\WRHJP
clogin	VEMJRI
clogy>	]SRJJK
clongs	cBOOOO
clooks	_HSKLK
cloopb	XAOOOO
cloppi	gWSKLK
cloppy	kVUJJI
clore>	g]JGJV
close the socket	YIOOOO
closed .	WIJSLK
closed . $	WIJSLK
closed connections	ZGOOOO
closed connections too	YGOOOO
closed list	YEOOOO
closed list .	YEOOOO
closed the	^XWHHG
closed the ticket	_VUIKH
closed the wrong	bWTKKJ
closel	l[HTJL
closely	l[HTJL
closely .	dTHOKP
closely . $	dTHOKP
closely at	bVLRMK
closer	j`IQFR
closer attention	jWHVIH
closer attention to	jWHVIH
closer eye	gTJTLG
closer eye on	gTJTLG
closer look	dSQILQ
closer look at	dSQILQ
closer watch	dWNQJG
closer watch on	dWNQJG
cloud provider	ZCOOOO
cloud provider .	YFOOOO
clour>	a@OOOO
clours	[AOOOO
clowin	VFVHLG
clowly	bVIUJH
clows>	Y9KILT
cloyee	bSNSHD
cloyer	cVRLML
clpdes	YWSIHM
clped>	c>OOOO
clpful	fWPJIQ
clprit	bRQHOG
clread	XGQFHO
clse's	`UTJLJ
cltage	WCOOOO
cltant	^XUIJJ
clter>	VFTKKI
cltere	]WSLML
cltern	ZTIIKU
clters	ZIOOOO
clties	fVJJJU
clture	fWRPJE
club	ZAOOOO
clucki	\\HOOOO
clucky	b>OOOO
clucta	hXSKLK
clue	dXTKJJ
clueer	ZHOOOO
cluele	bVTKJK
clueless	bVTKJK
clues>	\\JPQLH
clugge	^XVHJG
clume>	SASHMK
clumes	VXRLLM
clumn>	d@QOLJ
clumns	eGMQMM
clumsi	bVRLML
clumsy	fWVHIG
clunch	dZTMHE
clunde	gZTKKJ
cluous	dWMLQK
cluster ,	VEQLML
cluster , planned	YFOOOO
cluster .	XCLJOO
cluster . $	XCLJOO
cluster at	bUOOOO
cluster at some	bUOOOO
cluster for staging	YIOOOO
cluster had	bSLMRL
cluster had been	gULMRL
cluster helped	YCOOOO
cluster helped .	YCOOOO
cluster instead	bVRMMM
cluster instead of	bVRMMM
cluster saw	YGOOOO
cluster saw the	YGOOOO
cluster stopped answering	YCOOOO
cluster that	]AOOOO
cluster that it	YHOOOO
cluster to	ZFOOOO
cluster to test	YFOOOO
clways	^XOPIK
clying	]VRMHE
clysis	R<LJMT
clyst>	f[UHKH
clytic	[SVJII
cmachi	WCJSRI
cmacro	WAOOOO
cmage>	ZIOHQJ
cmaged	XEOOOO
cmailb	WEQLMM
cmaile	XFLKRK
cmaine	YXSHNF
cmains	ZQJUII
cmaker	\\WNKLQ
cmakes	Y<QHLR
cmalic	dSRKMM
cmalit	dZUHKH
cmalle	TCKKRO
cmally	[DOOOO
cman-r	WDOOOO
cmanag	[S\\JCC
cmands	V?TKKJ
cmanil	ZIQILR
cmanne	l\\QFGQ
cmant>	]XOKPJ
cmara>	ZVTJKJ
cmarco	bUSKKJ
cmarka	gVVHIG
cmarkd	dCOOOO
cmarks	c?OOOO
cmarta	UISKML
cmaste	g\\SLLJ
cmatch	Y@LJQO
cmate>	TDRJJN
cmateu	dZTJJI
cmatic	VBIKRQ
cmatio	S:MNJR
cmats>	`GOOOO
cmatur	i\\OFJV
cmaybe	_ZKJJU
cmbarr	iXSKLK
cmbedd	ZBOOOO
cmbina	eWKKLT
cmbiti	bUQKLO
cmble>	_WNQIF
cmbs-u	fXVGKI
cmdocs	g@OOOO
cmeanw	]EOOOO
cmeasu	VFGRFS
cmebod	T\\PAIO
cmedia	WMUJIN
cmediu	]SJKLT
cmedy>	g\\JSJL
cmehow	gXQJKP
cmeles	WBSKLK
cmelin	V?OJLP
cmende	WXVIKH
cmenta	YPKNJS
cmeone	\\VSJBO
cmerel	]VMKRK
cmers>	XQDGL\\
cmessa	VFHUNI
cmesse	bXQMMM
cmesta	YDOOOO
cmetad	[COOOO
cmeter	VGQLIQ
cmetho	_FQMMM
cmetri	[ENKPI
cmewha	jZJJJU
cmewhe	dUPJJO
cmfort	dXRLML
cmicro	W=OOOO
cmilar	YUGLIU
cmilia	bQPIKO
cmilit	bUSKKK
cmilli	U?MJRI
cmindf	lYGXJC
cmindi	`WIUKH
cmine>	a\\HHGW
cming>	VXSREJ
cminis	[TTNJC
cminor	[TMIRG
cmisat	dVKLLS
cmisbe	bUKKLS
cmisco	_TZEHC
cmisdi	bURMML
cmise>	^UHMJS
cmised	YUPPDA
cmisha	iUTKLI
cmisin	ZUUIKI
cmisju	aUTLKI
cmisle	aYUIKH
cmism>	bVTKLI
cmisma	T=MJSK
cmispl	bWTJJJ
cmisre	gXSKLJ
cmisse	YYSGO?
cmista	cUQOD@
cmitat	YJOOOO
cmiter	S@RMML
cmitme	dVHRLN
cmitte	ZVOMHR
cmixed	_YOGMP
cmize>	bUJKKT
cmless	UBJJSI
cmline	fVIJLU
cmmar>	XFOOOO
cmmary	\\@OOOO
cmment	aFWIJG
cmmer>	\\UVIJG
cmmitm	dVHRLN
cmmon>	[TVDGR
cmmuni	]ULNMM
cmodem	V>OOOO
cmoder	d\\QJKQ
cmodul	VDJOLS
cmoney	aXSKLK
cmong>	WVNSEE
cmonis	dXJNKS
cmonol	]VSKLK
cmooth	gWINIU
cmostl	aUKRKO
cmote>	`PNLHP
cmoted	UDUJKK
cmotiv	dWMRKJ
cmoval	WFRMML
cmove>	XCSLMK
cmoved	YKRKJN
cmoves	aEOOOO
cmpair	bVKLLS
cmpani	]UKKLS
cmpare	\\<NOLF
cmpari	YELRML
cmpati	[MSKLJ
cmped>	j\\UIJI
cmpede	bWUKJK
cmpere	_WSJMJ
cmpete	^VUFCL
cmphas	^ZJTJG
cmpile	UBRLLK
cmplac	kZUJJG
cmplai	YUHHIW
cmplat	bBPMQL
cmples	WFOOOO
cmplex	g[HIJW
cmplin	bWPMPL
cmploy	aTOSHC
cmply>	\\WORJB
cmposs	\\ULISI
cmpres	i\\IUKF
cmprop	dWWHIG
cmprov	c[FMEX
cmpted	aYWHIF
cmptio	\\UVIJF
cmptom	^FOOOO
cmpty>	cDRIOH
cmpute	c:OOOO
cmself	mZYHGE
cmselv	WUUJJJ
cmstan	kWKHIU
cmula'	XCOOOO
cmula>	cDOOOO
cmulas	_AOOOO
cmulat	\\JSKLK
cmunic	]SLNMM
cn-cli	ZHOOOO
cn-eve	fXPJNJ
cn-in>	`BOOOO
cn-min	_XPJOI
cn-rea	WDOOOO
cn-up>	W^SHKO
cn-ups	\\HOOOO
cna's>	aWTJKJ
cnabil	bXRLLL
cnably	aYMJKR
cnadeq	bVSKLJ
cnaged	WWIFSK
cnagem	aSPLIO
cnaka>	\\WPLJP
cnalis	aQKNIR
cnally	X[VEIM
cnals>	XAOOOO
cnalys	[TJMIU
cnalyt	[SVJII
cnamed	bBQKPL
cnames	[LMQMD
cnanno	_USJLK
cnary'	UEOOOO
cnate>	\\WJHKV
cnatio	`]QGJQ
cnatte	oaWEKG
cnauth	bWRMML
cnbeli	dVTKLI
cnbook	SARPJG
cnceme	VCKLLS
cncent	eWKUFC
cncept	fXJHLU
cncers	[ZISPH
cncert	bVUJMI
cnchan	ZCOOOO
cnchin	bVSMKJ
cnchor	`FOOOO
cncil>	YUNILR
cncipa	`RUHLI
cncipl	_UPOJJ
cnclin	bWQMMM
cncode	XAOOOO
cncomp	f\\OHIP
cnconv	bWOLLO
cncorr	\\SUJJH
cncour	nXGVJE
cncrea	YVFLGV
cncurr	WFSKLJ
cnd-to	_WJMSM
cnd-up	f[JTLH
cndabl	fURHJP
cndanc	aTNJQL
cndant	_VOJOI
cndati	XIOJKR
cndboo	UBMQMM
cndeci	_YUJJH
cndenc	\\SHGMV
cndent	T@JJSP
cnder-	bYUJLJ
cnderi	]VJJQQ
cndert	f\\GQHN
cndful	hYGVII
cndice	XEOOOO
cndida	[FOOOO
cndiff	j\\VIIG
cndivi	\\UMJLS
cndle>	WVPPKH
cndled	`UKGLT
cndler	ZEOOOO
cndlin	bRNOIP
cndly>	bQQQJH
cndnes	bUTJKI
cndset	dTLULH
cndsha	TCQMMM
cndsig	ZROHOG
cndwid	\\VNJQL
cnear>	XCOOOO
cneare	YCOOOO
cneath	gWUIKI
cneces	fRMJNO
cnect>	U@OLLQ
cnecte	UFPKLO
cnects	\\>OOOO
cneeri	`VONFL
cnegat	UFRLML
cnegle	bSSKLK
cneigh	^@OOOO
cnelia	ZVTJLI
cnenti	YBOOOO
cnents	]VIHJV
cneral	ZWLGKS
cnerat	Y?POKI
cnerje	]UTKKJ
cnerou	bVRLLL
cnersh	aVKQDN
cnese>	bCOOOO
cness>	cZMTCK
cneste	[AOOOO
cnety>	\\UPOKG
cneven	bVQKMK
cnever	WVSNM=
cnewco	bUJTLJ
cnewed	TIJRRL
cnewli	\\DOOOO
cnexcu	fWTJJJ
cnexpe	hWNJKS
cnexpl	bWUIKI
cnfide	`RSOIE
cnfige	bAOOOO
cnfine	bVJKSL
cnfirm	T=OQLH
cnflic	WFQMML
cnforg	fWUJJH
cnfras	cSONHN
cnfuse	TYUJKI
cnfusi	_TQIHO
cnged>	VHWCNB
cngere	_YRLLK
cnges>	VAQPHF
cngful	bUJKKT
cngine	\\QVPB>
cnging	c]QJJN
cngled	]WTKKJ
cngly>	]ZRIKN
cngoin	cUJHLU
cngthe	bQDNKT
cnguag	aFQMMM
cnhanc	iSFHJX
cni's>	dVNMMQ
cnical	WVGJIV
cnicat	]SLNMM
cnicke	cSWIIJ
cnienc	bVMKLR
cnient	dYSHJM
cnies>	]UKKLS
cnific	bXHLKU
cnight	SAUKGK
cnikol	ZVQMMM
cnila>	ZIQILR
cnina'	fVRLLL
cningf	bUJKKT
cnings	_WSJLD
cnior>	aXWIGE
cniors	aSTLIG
cnise>	bVFQIR
cnishi	bXSKLL
cnitio	^COOOO
cnits>	]EMQKI
cnity>	]XNGLQ
cnji's	bUQMMM
cnked>	c<OOOO
cnkeri	bWSJLK
cnking	_\\XCJI
cnkly>	fWTJKI
cnknow	f<OOOO
cnline	X?OLPL
cnload	VGOOOO
cnnect	WGNKIS
cnned>	[EMPOK
cnners	\\YSKNG
cnnex>	WDOOOO
cnning	UYRISE
cnnoti	bWNLPL
cnnoyi	bVRLLL
cnnual	dWNPHF
cnodde	dWSLLJ
cnodes	\\HGQNO
cnoise	]VPJLQ
cnolog	g[MNJO
cnon-e	aWPJNJ
cnonce	VHOOOO
cnonic	[BOOOO
cnonym	XFOOOO
cnooze	VWRLMK
cnoran	l]UJKI
cnordi	\\UMMQM
cnored	\\\\XGHE
cnores	Z<OOOO
cnorma	YHKHHU
cnosed	bURMML
cnotes	UGTMKH
cnotfo	ZFOOOO
cnothi	WIPNQB
cnotif	WIOJKP
cnotwi	bVRKML
cnoure	_UILTK
cnowin	bYMFSE
cnoyin	bVRLLL
cnpatc	ZXSJMI
cnplug	^XVHJG
cnprep	fZTLKJ
cnprof	fTULKH
cnquir	dURJLM
cnrela	ZCRLMK
cnrevi	aTTJLJ
cnrik>	dYSKLK
cnrota	bTQMMM
cnscie	gUMSIG
cnscio	hWITLJ
cnsecu	ZAOOOO
cnsert	f;OOOO
cnses>	SALLLS
cnset>	[EOOOO
cnsibl	aRYEHH
cnside	XSGHMV
cnsify	bUKKLS
cnsile	bUMQML
cnsiti	eSGWLF
cnsive	bWTKKJ
cnsole	S@NPNF
cnstab	f[JJKT
cnstal	VGOKKP
cnstea	UWUFMC
cnstil	dXJTKI
cnstre	\\VSLKJ
cnsuff	lXXGHE
cnsult	]RVHII
cnt's>	ZIRIOH
cntabl	dZOHOG
cntact	WJIJQT
cntall	]VUJJH
cntary	fYTLJK
cntati	YUKNKS
cntege	VCOOOO
cntegr	XTVFJK
cntenc	[AVJJJ
cntend	`^TMIK
cntens	bUKKLS
cnterf	UEOHNP
cnteri	]WOQLL
cnterl	TCLLRL
cntern	XRUCFM
cnterp	]WSFHM
cnterr	UBGPRO
cnters	XWJPSG
cntest	bTTJKI
cntext	ZVQNOH
cntful	bVQKMK
cnthly	VFQNKH
cnthro	hVSKLJ
cnthus	bWSKKJ
cntica	TAPLQL
cntice	bVSLKK
cntify	c[NILS
cntinu	R?LHJS
cntion	ZFJQBN
cntiou	gUMSIG
cntire	cWNFNP
cntist	bTRNKI
cntive	eTOVGB
cntly>	ZZRIER
cntrai	d[SILK
cntrat	eWKUFC
cntre>	\\RSIKN
cntrie	\\FJPQJ
cntual	WUGPHR
cnuall	bUKSLK
cnudge	bTNQMI
cnveni	gXMJKR
cnvert	VIRLLK
cnvest	\\SFFKY
cnvinc	fZTJKK
cnwhil	]EOOOO
cnybod	XXYGGG
cnyone	[SQDNB
cnyway	ZVTJKI
co-cal	bVSLLK
co-end	_WJMSM
coach	dSLTKF
coach the	dWIUKG
coach>	jWJQIP
coachi	bUNQLK
coaching	bUNQLK
coacti	gSJRKL
coadin	YARMOL
coadma	bUKKLT
coads>	c?OOOO
cobal>	^DOOOO
cobliv	bUTKKJ
cobust	n[IHKV
cobvio	kZSGNH
cocal>	Z>OJQJ
cocale	[EOOOO
cocati	X;RMML
coccas	YUQKKO
coccur	]UMFRH
cocked	S?REPG
cocol>	WAOOOO
cocras	bUTKKJ
cocure	\\YVIKG
cocus>	hTLRHK
cocuse	g[IUJI
codded	dWSLLJ
code	S?QVEB
code 0	]:OOOO
code 0 .	WCOOOO
code made	YIOOOO
code made it	YIOOOO
code review	`WNTHF
code review at	bWOOOO
code takes	YGOOOO
code takes forty	YGOOOO
code units	aAOOOO
code units ,	[COOOO
code was	\\USJLL
codem>	V>OOOO
codeow	YAOOOO
codeowner	YAOOOO
codeowners	YAOOOO
codera	\\XRNLJ
codern	jXIILV
codes>	[DFOMQ
codica	dYKJMT
codifi	YBOOOO
coding	_VOOOG
codule	VDJOLS
cody's	TFSKLK
coenix	YIOOOO
coever	[ZWJF@
cofess	gZRGIP
coffe	fYOPJG
coffee	fYOPJG
coffee machine	bXJSMJ
coffic	XW\\=JA
coffse	WCLLRL
cofile	VFSLOJ
coften	T\\POIE
cogant	dZTKKI
cogate	YAOOOO
cogged	SBQMMM
coggin	\\WRHJP
cogins	`AOOOO
cogle'	eAOOOO
cogle-	[EOOOO
cogle>	jEOOOO
cogram	WXWGIG
cohan>	bXNJJQ
coidab	fTOGQD
coided	fUKJSF
coined	[?RLML
coing>	]SFMGW
coins>	ZEOOOO
coint>	UXKEMS
cointl	dWKLLS
cok's>	YGOOOO
cokie>	_TWFJI
cokyo>	XCOOOO
col's>	TCRMMN
colai>	]VQMMM
colate	XVRFJO
cold	[>OJLP
cold ,	[FOOOO
cold , the	YJOOOO
cold after	ZDOOOO
cold after the	ZDOOOO
cold cache	ZCOOOO
cold cache .	ZCOOOO
coldes	a@OOOO
colds>	XBKHJU
colean	ZHOOOO
coled>	bVTKKL
colera	aUSJLK
coles>	T=KPLP
colish	\\YVHJH
colist	fTJJLT
colite	f\\UIJJ
colivi	bYTKLI
colks>	eXPQJI
collab	gVJRLO
collaboration	fUHHJW
collaboration between	dUHHJW
collea	[SPQEF
colleagu	[SPQEF
colleague from another	YFOOOO
colleague in	ZWTKNJ
colleague shadowed	YCOOOO
colleague shadowed the	YCOOOO
colleague who	cSWGJH
colleague who had	fUVIJJ
colleagues	^RLRGJ
colleagues are	bUPOMJ
colleagues in	bTWFLG
collec	THOKOP
collection	WFOOOO
coller	S>YFGF
cology	]SRJJK
colour	d=OOOO
colour ,	WHOOOO
colours	[AOOOO
coltag	WCOOOO
column	f>ORJJ
column ,	]KOOOO
column .	`BOOOO
column . $	`BOOOO
column is	XJOOOO
column that	WAOOOO
columns	eHMQMM
columns .	[GOOOO
columns . $	[GOOOO
columns of	XHOOOO
columns that	[BOOOO
colve>	WBJLLS
colves	VCOOOO
comati	UBHOQR
combination	eWKKLT
combination of	dVKKLT
come back	\\VNJJS
come from	\\BOOOO
come to a	bXIJRQ
come to light	bVKMRL
comebo	T\\PAIO
comeho	gXQJKP
comeon	\\VSJBO
comes back	ZHOOOO
comes back whenever	YHOOOO
comes down	bVJPRJ
comes down to	bVJPRJ
comes from	YEOOOO
comes from the	UJOOOO
comes>	ZJIPPH
comewh	lXLIIT
comewo	bXTJKJ
comfor	dXRLML
comfortabl	bURLML
comfortable	bURLML
coming in .	YHOOOO
coming weeks	bVLKMR
comise	XWNQFE
comma	XBOOOO
command	V?PRGE
command , and	U>OOOO
command that	VDOOOO
commander ,	bURLLK
commander asked	VBOOOO
commander lost	bXRLML
commander lost control	bXRLML
commander made	iZSLLK
commander made the	hXQMMM
commander mishandled	bUSLLK
commander mishandled the	bUSLLK
commander prolonged	bVQMMM
commander prolonged the	bVQMMM
commander's	_VTJKJ
commands	V@TKKJ
commands .	[GOOOO
commands . $	[GOOOO
comment	aGWIJG
comment ,	XCOOOO
comment .	W@OOOO
comment . $	W@OOOO
comment on	WAOOOO
comment threads	\\GOOOO
commented out	bZTJLI
comments	i9OOOO
comments ,	Z?OOOO
comments are	XGOOOO
comments that	WHOOOO
comments were	UCOOOO
commit	WYLYF@
commit ,	bVSKKK
commit by	bWTJJI
commit changed	YHOOOO
commit changed the	YHOOOO
commit messages .	dVMQMM
commitment	dVHRLN
common sense	f\\VIIH
common sense ,	bWSKKK
comms .	bWNMMQ
comms . $	bWNMMQ
commun	]ULNMM
communicat	p\\HTOH
communicate	o[IUGI
communicate better	jZIWJE
communicate better between	fVKTJI
communicate the	gWSMII
communicate the maintenance	fUUIJJ
communication	YHJHNT
communication between	aLKLKS
communication between teams	fTOOOO
communication between the	ZGLKLS
communication from	dUVHIG
communication from the	dUVHIG
communication with customers	_VNJJQ
communication with users	YBOOOO
comoti	UELOIN
companies	]UKKLS
company has	bXTJLI
company since	YGOOOO
company since ,	YGOOOO
compar	[8MQLE
compare	WDMQJH
compare the	VFRLML
compare the two	YHOOOO
compared	_=QMMM
compared :	WFOOOO
compared them	YIOOOO
compared them with	YIOOOO
compares	\\DOOOO
comparison	[GOOOO
compet	^ZVFFK
competenc	bTTKKJ
competence	bTTKKJ
competent	j]RHFP
competes	YDOOOO
competes with	YDOOOO
competes with the	YDOOOO
compil	UBRLLK
compla	_YKEGV
complacency	jXUJKH
complacency about	bURMML
complacency about disk	bURMML
complaints	]UMMMQ
complete .	]@OOOO
complete . $	]@OOOO
completely	dYNPML
complex	dVJLLT
complexity	bVKJLS
component were	YCOOOO
component were online	YCOOOO
components	gYIHJV
compt>	Z=LLRL
comput	d7OOOO
compute	WFOOOO
computed	_COOOO
computes	XEOOOO
con's>	YDQLMN
con-cl	ZHOOOO
con-ev	fXPJNJ
con-si	_VTJKJ
conal>	XXMFLS
conali	dXHHIW
conall	aUQIKO
conas>	T>MRLJ
conce>	XCOOOO
concen	eWKUFC
concentrat	i[JTJH
concentrate	i[JTJH
concentrate better	bWLRKI
concentration	gVOSHF
concentration on	bVRKLK
concentration on the	bVRKLK
concep	fXJHLU
concept	fXJHLU
concept of	bZQJLP
concern us	bUKKKT
concern us here	bUKKKT
concerned to	bUMQML
concluded	_VMQKH
concur	WFSKLJ
concurrent	XDOOOO
conditional	ZDLLLS
conditional format	Z?OOOO
conditional formats	ZFOOOO
conduct	cTORLF
coner>	mXLOMN
conest	`QUIKH
coney>	aXSKLK
confid	`RSOIE
confidence .	dUNQJJ
confidence . $	dUNQJJ
confident	dVRNLJ
config caused	YIOOOO
config caused the	YIOOOO
config values	bUOOOO
config values before	bUOOOO
config was empty	YGOOOO
configerror	bAOOOO
configerror for	[BOOOO
configerror when	WFOOOO
configs	YHOOOO
configs and	YHOOOO
configs and find	YHOOOO
configuration ,	VHKQMM
configuration changes	dTKRML
configuration changes .	dTKRML
configuration reaching	bUOOOO
configuration reaching production	bUOOOO
configuration would	bVOOOO
configuration would have	bVOOOO
configured the	dURMML
configured the autoscaler	bURMML
confin	bVJKSL
confined	bVJKSL
confined the	bVJKSL
confir	T=OQLH
confirm	S?OQLI
confirm that logins	YGOOOO
confirm the	YGNPML
confirmation	XBRLLL
confirmation .	XFOOOO
confirmation . $	XFOOOO
confirmed	U@SKLK
confirmed a	XEOOOO
confirmed by two	YHOOOO
confirmed that	[HOOOO
confirmed that the	[HOOOO
confirmed the bug	YHOOOO
confirmed the deletion	dYQMMM
confirmed the removal	fYRMML
confirming	]WJTLL
confli	\\BOOOO
conflict	\\BOOOO
confus	WXUFGL
confused by	YHOOOO
confused by the	YHOOOO
confused the	bWQMMM
confusion	bXPJJO
confusion on	bXPJJO
confusion on the	bXPJJO
conges	U<RLLL
congly	bTRLMK
congoi	cUJHLU
congs>	cBOOOO
conica	_AOOOO
conigh	YDOOOO
coning	Y]SOGG
conish	fZNQKK
conlin	U?OLPL
conly>	UEVGNG
connec	WGNKIS
connect	\\>LMOQ
connect to	YGOOOO
connect to the	YGOOOO
connected	WGLMOQ
connected kept	YGOOOO
connected kept their	YGOOOO
connected to	X@OOOO
connected to the	VBOOOO
connection ,	UDOOOO
connection pool ?	bUOOOO
connection pool issue	bYOOOO
connection pool was	WIOOOO
connections	^BQMMM
connections ,	WCOOOO
connections , and	UEOOOO
connections .	ZIQMMM
connections . $	ZIQMMM
connections per	XCOOOO
connections too	YGOOOO
connections too .	YGOOOO
connel	dUTJLJ
conour	^XMIRH
consci	lZIVHG
conscientious	gUMSIG
conscientiously	fUJTLH
consciou	hWITLJ
conscious	hWITLJ
conscious of	d[JTLI
conscious of the	bXLRLJ
consec	ZAOOOO
consecutiv	ZAOOOO
consecutive	ZAOOOO
consequence of	_WTJKI
consequence the	YEOOOO
consequence the cron	YEOOOO
consequences	jZVKKF
consequences .	dZOPKI
consequences . $	dZOPKI
consequences from	bUUJMI
conses	SALLLS
consib	bRWKGC
consid	cVGHMV
consider	bSIIAW
consider a	]VLKLS
consider adding	dXIJIV
consider better	fVLKLT
consider better alerts	fVLKLT
consider that	bZUKKH
consider using	dVKKLS
consider using a	dVKKLS
consider whether	bYKKLS
considerabl	bYJKKT
considerable	bYJKKT
considered	[FPOGD
considered it	bVSJLK
considered the	bWUIJI
consis	ZJQMGI
consistency	bTMSKI
consol	T@NPNF
console	SBOPNG
console and confirmed	bUSLOL
console for	[DOOOO
console for half	YGOOOO
console shows	W@OOOO
console there	YIOOOO
console there was	YIOOOO
constraint	XFOOOO
constructiv	bWKLMS
constructive	bWKLMS
consul	]RVHII
consultant	^XUIJJ
consultant .	bXRLLL
consultant . $	bXRLLL
consultant who	bVSMMJ
consultants left	bXSLJJ
consulted	XFRMMK
consulting	bVRLML
consumers	WXIOSJ
contac	UEMJLT
contact	UEMJLT
contai	VBOHPK
contain	UCOHPK
contained it	dYIJTK
contained it .	bWKLRL
container	UCOOOO
contains	[COOOO
content ,	W>OOOO
content of	\\>OOOO
content of a	XGOOOO
contents	XIOOOO
contex	YTSNJH
context	YTSNJH
conthl	VFQNKH
contin	R?LHJS
continu	TBLHJS
continue	XHJJKU
continue to	^TKKLT
continue to monitor	dXMLMR
contract ,	UCOOOO
contractor	[VZFJ@
contractor did	dTUJJI
contractor did sloppy	bURMML
contractor led	bUQMMM
contractor led to	bUQMMM
contractor maintains	YGOOOO
contractor maintains the	YGOOOO
contractor misread	bXTJJI
contractor misread the	bXTJJI
contractor who	f[RLML
contractor who set	bWQMMM
contractor whose	bYULLH
contrary to	bXSLLK
contri	[XIIEU
contributed	cWIHJV
contributed to	fTIIIV
contributing factor .	dTTJLH
contribution	dXQKKN
contributors asked	YEOOOO
contributors asked in	YEOOOO
control of	bXRLML
control of the	bXRLML
control setting	UDOOOO
controller	S>YFGF
controller ,	UCOOOO
controller got	YFOOOO
controller got stuck	YFOOOO
controller kills	YHOOOO
controller kills it	YHOOOO
conus>	dXUJLH
conven	\\ZPIGM
conventions .	bYSLJK
conventions . $	bYSLJK
conver	UCRHJM
convert	YDOOOO
convin	fZTJKK
convinc	fZTJKK
convinced	dUSKKK
coogle	mCOOOO
cook's	YGOOOO
cookie	^TWGJH
cookin	UDNRM?
cooks>	TEMLFR
cool's	TCRMMN
coolea	ZHOOOO
cooled	bVTKKL
cooling and	YGOOOO
cooling and came	YGOOOO
coolis	bXTKKJ
cools>	^TPLNI
cooms>	VCOOOO
cooner	mXLOMN
coopba	XAOOOO
cooper	gZFNHT
cooperation	fYIPKO
cooperation with	bWLLMR
cooperation with the	bWLLMR
coordinate	bVLJMU
coordination with	bVMMMQ
coordinator ,	bXSKMK
coorly	fWSLLJ
cooter	]FOOOO
coothl	fTKOLR
cootno	YHKMRL
copbac	XAOOOO
copdow	cDOOOO
copean	ZGOOOO
copen>	Z@OOOO
copens	c8OOOO
coper>	_UUDSD
copera	ZSSMDK
coperl	m]REJM
copers	bULRL=
copert	_GSKLJ
copes>	X?OOOO
copic>	\\TKOMP
copics	UEJLLT
copied blindly	bWQMML
copied blindly from	bWQMML
copied the	_[VIJG
copies	XCTLKL
copies of	[DOOOO
copies of this	YHOOOO
copini	bVSJLI
cople'	VCLRLK
cople>	T\\XSA>
copose	TCQMMM
coppin	^ITKJK
coppor	dVIIKU
coppos	UBOOOO
coppy>	kVUJJI
copria	qZGHJW
copted	YAOOOO
coptim	qcJCFX
coptio	T@UGJK
copy	TERKNC
copy ,	XDOOOO
copy takes	YEOOOO
copy takes nine	YEOOOO
copy-p	bURLML
copy-past	bURLML
copy-paste	bURLML
copy-paste from	bURLML
copyin	\\UKSJI
copying	\\UKSJI
copying values	bVNQLJ
cor	UBOOOO
coranc	kYRLML
corari	bVKLLS
corati	]ZMIKQ
corbed	bUJKSK
corbid	WWTIMK
corded	e:OOOO
corder	UHUGCM
cordic	\\UMMQM
cordin	R8SDHR
core dump	UEOOOO
coreca	XAOOOO
coreha	\\INJNP
coresi	bUTKKI
corget	WYIUHJ
corgiv	gXUIKG
corgot	aSWHIF
coring	[UKCQR
coriti	ZHJKMT
corkar	VCKKLS
corked	XJLJKT
corker	]>QPLI
corkfl	ZAOOOO
corkin	WGIKQO
corksh	^IKSJF
corksp	bLQMML
corld>	\\XMLQK
corly>	fWSLLJ
cormat	ZAPHLQ
cormer	[<RLMK
cormin	dVTJKJ
corms>	R=JOKS
cormul	gAOOOO
cornel	ZVTJLI
cornelia	ZVTJLI
corner	`VUJJJ
corners	hZUJJJ
corners on	dUTJKJ
coroug	hYMTHJ
corous	bTLRMK
corrected	XCKLLS
corrected by	UEOOOO
correction	UDRMNM
correctiv	]VKSLK
corrective	]VKSLK
correctly	]]JKOP
corrow	bVSLMK
corry>	^YSKLK
corse>	Q8THIN
corst>	XGOOOO
cortab	_XRLML
cortan	\\XDYIG
cortcu	]YVIIH
corter	TDNJQO
corth>	[UOQHH
cortio	dYIJJV
cosaka	R=RMMK
cosely	l]ITJL
coser>	j`IQFR
coses>	U?RLLK
cosite	V@OOOO
cosito	XGPLPJ
cosity	fWUIJI
cost	^WYEIG
cost the	dWTIKJ
cost us	ncUGMG
cost us an	fXVIIH
cost us the	dWVHIG
costed	_>KLRM
coster	_XETHM
costly	cVKQJN
costs>	Y@SLJI
cosure	\\UKNJS
cot's>	UESKLK
cotas>	XVHPON
cotati	S@RNJH
cotche	l\\VIIG
coted>	RDYGHF
cotenc	\\INQOH
cotent	^YLIQO
coter>	ZIOOOO
cotes>	VGSLKK
cotfou	ZFOOOO
cothin	WIPNQB
cothly	fTKOLR
cotifi	VKOJKP
cotiva	dWMRKJ
cotnot	YHKMRL
cotoco	XAOOOO
cotten	aTTKKJ
cottle	cSSKLJ
cotwit	bVRKML
coubt>	\\VSMLJ
couchi	`UOQIH
coughl	YTMSKH
cought	`]T>MM
could be better	T:OOOO
could be started	YHOOOO
could be traced	dVRLLK
could easily	dXKLRL
could easily have	dXKLRL
could have	_SI@Y;
could have detected	bUOOOO
could have saved	dWLMRL
could have shortened	dXMLSI
could have stopped	dYSLLK
could log	ZDOOOO
could log in	ZDOOOO
could not join	YFOOOO
could not reach	ZFOOOO
could not start	YGOOOO
could see	`AOOOO
could see the	_BOOOO
could the	ZGRMLL
could wait	bUSKKK
could'	gYQFPD
could>	\\WEE]A
couldn	h]ODPL
couldn't	eWKHOO
couldn't be	d[VJIH
couldn't be bothered	bWSMLK
couldn't have	bXJJTH
counci	ZUNILR
council	YUNILR
council .	]UPKMO
council . $	]UPKMO
counds	WAQLMO
count	_;PMNE
count ,	YWRLLK
count as	W>OOOO
count before he	bUTKKK
count from	ZEOOOO
counta	_IULIK
counted	^EKMRM
counted from	^FOOOO
counted from 0	ZAOOOO
countersign	bXRLLK
countries	YJOOOO
countries .	YJOOOO
countries . $	YJOOOO
counts	bARJIO
counts ,	XBOOOO
counts .	]@OOOO
counts . $	]@OOOO
counts :	XCOOOO
counts as	]9OOOO
counts closed	YGOOOO
counts closed connections	YGOOOO
coupl	fXOJKQ
couple	fXOJKQ
couple of	dVMKLR
cour-e	\\TPOJJ
courag	o\\MTID
courage	dVTJKK
courage to	dVTJKK
coured	ZUILTK
courly	Y=OOOO
cours	^ROMEN
cours>	TBLDVB
course	_SNNDN
course for	dULRMG
course of	dVIILU
course of the	cVJJLU
course on	dUMQKI
courte	fYWHIE
courtesy	iXUJJI
courtesy of	gVSKKJ
courtesy to	bWSLLK
cously	kYPSGA
cousne	bUJSLJ
coutag	YTNGRG
coutco	ZSUHKK
coute>	UDWMGF
couted	TCLLRL
coutes	]BOOOO
coutin	XRMMPI
coutpu	WDQNKI
couts>	UCHOJT
coutsi	UENHRF
coutso	]WTJML
coval>	R@VFJI
coveme	iTFFKX
coven>	\\XQIKR
cover	\\9OIQG
cover that	YIOOOO
cover that path	YIOOOO
cover this	YFOOOO
cover this case	YFOOOO
cover-	hZUJKI
covera	XTFGJX
coverag	`YJJLT
coverage	`YJJLT
coverage .	fXLKLS
coverage . $	fXLKLS
coverage of	]UOOOO
coverage of the	]UOOOO
coverd	XGOOOO
covered by	UAOOOO
coverl	WTROHJ
covers the	X?OOOO
covers this	ZGOOOO
covers this path	YGOOOO
covers working	YFOOOO
covers working hours	YFOOOO
coverw	\\TTJMG
covise	dVSJKK
covisi	YSWHJH
cow's>	XBOOOO
cowboy	bXSKLL
cowed>	S<^?H@
cowere	]DOOOO
coweri	[@OOOO
coweve	W>NQMK
cowing	ZYUALF
cowly>	bVIUJH
cown-u	dVTJMJ
cownlo	VGOOOO
cownst	\\VSLKJ
cowser	W@RNOO
cowth>	^SSKMG
coxes>	V?OOOO
coxima	ZFOOOO
coyee>	bPRNID
coyer>	cVRLML
coying	VWORHF
cozed>	VTRMML
cpace'	\\<OOOO
cpace>	YDSFMC
cpaces	YHQMML
cpacke	WARMLM
cpaged	[EVHIG
cpains	bURLLL
cpanes	bCOOOO
cpanic	dYUJJI
cpanie	]UKKLS
cpans>	`BOOOO
cparag	dJSLLK
cpare>	V;PPLH
cpares	\\COOOO
cparse	]?MIQO
cparti	WBLQHT
cpartm	^RSKJN
cpasse	TCRFOF
cpassi	^YTIJK
cpatch	XXVBGM
cpatie	_XSOID
cpaulo	\\TSIJL
cpause	TAMKOP
cpayin	hYTJIL
cpback	XAOOOO
cpdesk	YWSIHM
cpdown	cDOOOO
cpeak>	XFWJJF
cpeaki	ZBOOOO
cpeal>	gWIULG
cpean>	ZGOOOO
cpeats	YJOOOO
cpecia	_XNRHJ
cpecif	XHLLLR
cpect>	WUPPGI
cpecta	hYJHKU
cpecti	UIQJLQ
cpects	ZVJUIG
cpelin	TBPFNP
cpend>	S?SINH
cpenda	]WNJMQ
cpends	TDLRLK
cpenin	]VOOOJ
cpens>	YUQGQD
cpensi	^UUIJI
cpeopl	S[WTA>
cper's	\\IRKLM
cperan	VEOOOO
cperat	ZRSNDK
cpered	_WSJMJ
cperfe	iXUIJH
cperfl	dWMLQK
cperie	gTQIFQ
cperly	m]REJM
cpers>	bVNPL=
cpert>	aXTKJJ
cperti	YGNKLQ
cpeten	p`UFCL
cpetes	YDOOOO
cpetit	b\\MOJN
cpetra	\\STKIK
cpful>	fWPJIQ
cph's>	[?OOOO
cphasi	^ZJTJG
cphoen	YIOOOO
cphoto	X@OOOO
cpi-py	ZHOOOO
cpical	cYVIIG
cpicio	ZVRPKI
cpics>	UEJLLT
cpidit	fWSKKJ
cpiece	VIRLLK
cpierr	ZDOOOO
cpies>	XCTLKL
cpike>	VDIISM
cpile-	YFOOOO
cpines	gWSKLK
cping>	ZUWLGB
cpings	ZFOOOO
cpinio	bVSJLI
cpinne	\\JMQMM
cpinni	fZJPRI
cpipel	TBPFNP
cpirin	dSQJIP
cpiry>	T<LHSL
cpite>	j]UIJI
cpixel	[HOOOO
cplana	bVTJKJ
cplane	WBOOOO
cplant	WFQLMM
cplate	^CRKPJ
cplayb	YHOOOO
cplaye	S>HMPT
cplayg	dURLJI
cple's	VCLRLK
cpleas	bZKUGG
cples>	WFOOOO
cplex>	_TJLLT
cplexi	bVKJLS
cplies	^:SKML
cpline	q]MQFH
cpload	ZMSINI
cplore	n[HIKV
cplugg	^XVHJG
cpmdoc	g@OOOO
cpoke>	ZHOOOO
cpolis	]XSKLK
cpolit	f\\UIJJ
cponsi	bRWKGC
cpools	bUJQQI
cpoorl	fWSLLJ
cposit	ZIOIMM
cpost-	WXSJLG
cposte	XFJSMJ
cposts	a=OOOO
cposur	bXJOLS
cpots>	ZTKQIO
cppare	WZYFJD
cppeal	gWIULG
cppend	_AOOOO
cppens	UWQGQD
cpper>	Z?OOOO
cppine	gWSKLK
cppose	bVSKLK
cpposi	UBOOOO
cppren	bVSLKK
cpproa	m\\IHKW
cpprop	eZGHJW
cpprox	ZFOOOO
cpread	[KOMPG
cpreca	[WNJIT
cpreda	VFOOOO
cpredi	]YSKLJ
cprefe	g^YGHD
cprefi	[JSKNL
cprema	dWSILG
cprent	bVSLKK
cpresc	VCOOOO
cpreta	bVSKLK
cprete	^UVHJH
cpreve	bRBPUD
cprevi	T?VHJG
cpriat	qZGHJW
cpride	gXSKLK
cprinc	aTUJJE
cprint	WGRHOK
cprise	YWSPED
cprit>	bRQHOG
cproac	oZHLJV
cprocr	bUTKKJ
cprocu	\\YVIKG
cprofe	gZRGIP
cprofi	VFSLOJ
cpromi	XWOQFD
cpromo	YILNER
cpromp	WHMJPN
cprope	YZSBRK
cpropr	qZGHJW
cprose	ZBOOOO
cproto	Z=OOOO
cproud	fVTJKI
cprova	TDTDNK
cprove	ZXSIGO
cproxy	VGPOMI
cptabl	fXRGKP
cptemb	TEMOIN
cptima	bWJJKU
cptimi	p_NEGU
cptom>	YHOOOO
cptoms	ZDOOOO
cptor>	VCOOOO
cpture	WFOOOO
cpulli	bXTLMJ
cpursu	aQJILU
cpushe	aUSLKG
cpushi	eZVHLH
cpute>	XEOOOO
cputed	`BOOOO
cputes	XEOOOO
cpy-pa	bURLML
cpying	\\UKSJI
cpytho	^?OOOO
cqlite	VHOOOO
cquad>	^[TMGE
cqual>	XDMMMQ
cquali	dWGNCN
cquate	j[SIKM
cquent	TALMNS
cqueri	XGLMKR
cquire	S>PKNN
cquiry	bTSKLJ
cquote	^>MMMQ
cr-db>	]ULPMN
cr-eag	dTRLML
cr-eye	\\TPOJJ
cr-sta	iXSLLK
crable	bULJNS
craced	aURLLK
cracin	ZWKJSK
cracke	g:RLLL
cracki	SALMMR
cracow	ZWTJLK
cracte	WYRNEB
cracy>	fWJTKI
cradat	cSMIGT
cradin	`ZSHIM
cradiu	aQKKMO
cradua	aVMHJR
crafae	^UOJLQ
crafan	VBOOOO
crafor	YSSOKG
craft>	ZERLML
crage>	YTNLHN
cragge	bUTKKI
cragme	YDOOOO
cragra	dJSLLK
craint	XFOOOO
crally	hXPJHR
cramma	XFOOOO
cramme	_ZWGIG
crance	gZQKLO
crange	]LKDGV
crankl	fWTJKI
crants	VCOOOO
craph'	[@OOOO
craph>	[GWHKE
craphs	^HMQJH
craril	bVKLLS
crash .	UDRNOM
crash . $	UDRNOM
crasp>	bXRLMK
crasse	bWUIJI
crassi	fVSLLK
crasti	bUTKKJ
crastr	cSONHN
crate>	YVESRH
crateg	eVKFIW
crathe	ZZIJMO
craud>	XBOOOO
crbanc	bUKLPR
crbed>	bUJKSK
crbidd	XWTJKK
crcher	\\WQOLK
crchit	aXQCLO
crcums	kWKHIU
crd-co	YUOHPG
crday>	VFMMQL
crded>	Z2UKIL
crden>	j\\FHGX
crderi	dWTJJJ
crdic>	\\UMMQM
crding	SBJKIU
crdly>	aUSKLJ
crdue>	XGOOOO
crduty	XDOOOO
cre'd>	bWJKSJ
cre-en	ZWTJJJ
cre-pr	bWKJMT
creach	TCL>QK
creact	cWQJHO
cread'	VFOOOO
cread-	TGVGNG
cread>	UZTNMF
creada	VIIKRQ
creads	_HRPIH
cready	XKOHJU
creak-	TDLMQM
creakf	bWQMMM
creali	VXKJOP
creaml	fVIJLU
creas>	UBRLNL
crease	ZVHLGV
creass	`[PHKQ
creat	X@INLS
create more	bYKJMT
create ⓒ	WGOOOO
created	WENPLL
creates	UDOOOO
creath	bWJTKJ
creati	[]QPIC
creation	VEOOOO
creativ	dYVIJG
creative	bYUJJI
crebui	V@RMMK
creby>	cYNQKG
crecas	XAOOOO
crecei	Y>IPMR
crecip	UGKSLJ
crecru	bXTJMJ
crect>	U?QPMA
crecte	XCKLLS
crectl	[`MJMO
credat	VFOOOO
credentials soon	bVOOOO
credentials soon .	bVOOOO
credic	]YSKLJ
credit for the	bWSKLJ
creds>	YGOOOO
creduc	^UBIE[
credun	bSLHRM
creela	aXULJF
creeme	W@OOOO
creen>	S?KUI@
crefac	eWIIIV
crefin	dVIJKU
crefix	[JSKNL
crefle	_VOHJS
crefor	WBNPLI
crefre	XSIVJI
creful	aTIYH?
crefun	TCGQTG
cregar	fZSKGM
cregis	XENKPK
cregre	[UTILH
cregul	]UKHJV
crehan	\\INJNP
creinf	fXIUKH
creite	bVKRLK
crejec	WHNGRG
crelev	]UJGLU
creloa	VBOOOO
creluc	hXSKLK
crely>	f`MCQP
cremai	YXIPNN
cremat	dWSILG
cremed	fZJSJL
cremin	XUHYC<
cremov	VAYIFB
crenam	VDQPKG
crende	]BOOOO
crenes	nUKVHE
crengt	cUKLIR
crenti	bVSLKK
creorg	XCOOOO
crepet	_VKPKP
crepla	WFTDNL
crepor	WELNQK
crepos	YDPLPJ
crepri	bWRLML
crepro	XBKMSK
crequi	S>PKNN
crerro	[IOOOO
crescr	VCOOOO
cresea	^WRNKJ
cresh>	T\\LSLG
cresig	bUTKKI
cresil	nXIIKV
crespe	o`MQIL
crest>	Z<OOOO
cresub	YJOOOO
cretat	bVSKLK
creted	]RUIJH
creth>	_TTKKI
crethi	gVJIJV
cretir	YEOOOO
cretri	XENJPM
cretta	fUSKLJ
cretur	ZCNFNN
crevea	bVSKMJ
creven	`SBPTI
crever	YEVGGP
crew	_[]CD@
crew .	cXUJJI
crew . $	cXUJJI
crew from	bYTKLI
crfect	iXUIJH
crfluo	dWMLQK
crful>	bVTKKJ
crges>	TCLPOH
crgest	[AOOOO
crgetf	bVRLLK
crgins	XHOOOO
crgiva	fWUJJH
crgot>	cPUJJH
crgott	aTTKKJ
crgued	fYTILI
crgume	VFNJQJ
crial>	R<MRML
criate	qZGHJW
cribes	^<OOOO
crice>	\\WMOKO
crices	VEMLRK
cricia	_UTJJI
cricke	bXTLLL
cricte	]YHVJG
criefe	]USKLJ
crienc	gTQIFQ
crier>	VFSEIQ
cries>	WHGSNM
crift>	XYMGSG
crify>	^TKTHK
crifyi	h[PPLG
cright	VYVK@I
crigor	bTLRMK
crigou	dXLSJI
crikes	dXTILJ
crill>	Z>RLLL
crilli	fVVIIH
criman	bWRLML
crinci	aTUJJE
cring>	ZXKPIM
crings	ZIRLLL
crint>	ZHRLLK
crinte	VGNGQJ
crints	W=PKMP
criodi	dYKJMT
crion>	X@OOOO
criosi	fWUIJI
crious	o^KODR
cripte	[AOOOO
cripto	Z@OOOO
crish>	fUTJLK
crisi	ZVRLLL
crisis	ZVRLLL
crisks	jZKSJE
crison	[GOOOO
cristm	bWRLKL
crite>	UCWME?
criter	`DRMML
criteria	XBOOOO
criterion	X@OOOO
crites	]GQJPK
critic	[XSIJL
critin	ZHMRNF
critis	aRJKMT
critte	YBRGNG
crive'	aBOOOO
crive>	WVDQNR
criver	S@SKLL
crives	`>OOOO
crivia	_VLKMS
crjee>	ZUTKKJ
crkabl	hXTFHK
crkaro	VCKKLS
crkdow	dCOOOO
crked>	XILJKT
crker>	]ARKLK
crkers	]ALRLK
crketi	[RSJMK
crkflo	ZAOOOO
crkshe	i@OOOO
crkspa	bLQMML
crlapp	YAOOOO
crlies	bUJJKU
crlock	TCLLRL
crlook	bWVIIH
crm's>	WFOOOO
crmali	YSTJLJ
crmall	[DOOOO
crmat>	[?QINI
crmati	U9OHKQ
crmats	`GOOOO
crmatt	VDSLOO
crmer>	[=RLMK
crming	d\\POIF
crmiss	[ESIIO
crmles	UBJJSI
crmoni	bVKKMS
crmula	gAOOOO
crn's>	TCUJLH
crnall	_TMKJS
crnati	[TIIKU
crned>	VTPIHR
crnel>	\\ETLKK
crneli	ZVTJLI
crners	hZUJJJ
crness	h\\TEHO
crnise	gVJJLU
croach	m\\IHKW
croact	gSJRKL
croadm	bUKKLT
crobus	n[IHKV
crocra	bUTKKJ
crocur	\\YVIKG
crofes	gZRGIP
crofil	VFSLOJ
crogan	fWUJJH
crogat	YAOOOO
crogra	XWWGIG
croic>	bWTLJK
croke>	bVZEHD
croles	T@MLMR
cromis	XWOQFD
cromot	YILNER
crompt	WHMJPN
cron	R>JISJ
cron job ran	YEOOOO
cron job was	bUQMMM
crong>	\\URGKI
cronge	fSKSKJ
crongl	bTRLMK
cronic	ZFOOOO
cront>	WVVJIH
cronte	_[UIJJ
crooki	dVUILK
croom>	ZXRKML
crooms	VCOOOO
cropdo	cDOOOO
cropea	ZGOOOO
croper	YZSBRK
cropri	qZGHJW
crops>	VDOOOO
crored	bXSKLK
crors>	\\KIHLV
crose>	\\=OOOO
cross join	]VTLKK
crotoc	Y?OOOO
croubl	_XLMJR
croud>	fVTJKI
cround	WYLLDV
crous>	e\\LPHO
croval	TDTDNK
crovem	hSFGKX
croven	\\XQIKR
crover	Z[VKJE
crovis	\\TXGJF
crow's	XBOOOO
crown-	aURPMF
crown>	^XLRPJ
crows>	Y?OOOO
crowse	W@RNOO
crowth	]RSKMG
croxim	ZFOOOO
croxy>	UIPOMI
crpen>	bVKPMP
crpret	\\UXGIE
crpris	WWVMEC
crrafo	YSSOKG
crrass	iXSKLK
crries	]GOOOO
crring	]WLRLI
crrive	WAMOJN
crrore	bXSKLK
crrors	\\KIHLV
crrowe	VVOIQJ
crself	bVSKMJ
crselv	dYJSJJ
crser>	\\@LJQQ
crship	c[TNHI
crsigh	dTTJKJ
crsign	_WTJLJ
crsion	[GLPQF
crson'	XEOOOO
crson>	ScbE?6
crsonn	dUTJLJ
crsory	bWUJJI
crstan	eVTHFQ
crstoo	\\URNHJ
crsue>	fZJILU
crt's>	W>RLML
crt-up	]EOOOO
crtabl	_XRLML
crtain	a`FHGZ
crtake	YYHRJL
crtanc	aVFWJF
crtant	XUKSLK
crtbea	[COOOO
crtcut	]YVIIH
crtem'	VAQMMM
crtems	\\LRLML
crters	YUMMMO
crtesy	iXUJJI
crtial	Y;OOOO
crticu	cSGRKP
crtise	_ZNKLQ
crtiti	R@THJN
crtmen	^RSKJN
crtuni	dVIIKU
crtup>	YHOOOO
crubbe	fXTJKI
cruct>	aWQNKI
cructe	UDOOOO
cructu	[UMMMN
cruite	bXTJMJ
crunbo	SARPJG
crunne	ZAOOOO
crupte	UELHRI
crushi	bURLML
crust>	aZXGGH
cruste	cRVIJG
crusti	f]NPLH
cruth>	ZWSILK
crvabi	bROHKR
crvals	bVIKJU
crvent	UDKKKT
crver>	U@RGNM
crvisi	gVUJKI
crwise	WFSLLK
crwork	fYTIMG
crwrot	_ZRLLK
crybod	aQMSHH
cryone	]VLVGD
crypti	aWOJPJ
cs-up>	gZXGJG
csa's>	WCSJML
csadmi	cWUIIH
csafeg	cWMLIR
csafer	dWJIIV
csage>	VGKSOI
csagee	]DOOOO
csagre	W?OOOO
csaka>	R=RMMK
csary>	fRMJNO
csatio	_QLJHU
csaved	^QMGRF
csayin	_\\TJKJ
csbeha	bUKKLS
csbon>	YSSJKK
cscala	[SPLOF
cscann	XALLRM
csched	R?IMQP
cscien	h\\SPGF
csciou	hWITLJ
cscipl	q]MQFH
cscomm	dXTJKI
cscond	bYSKMK
cscove	c=QMMM
cscree	R>UIJI
csctl>	U>OOOO
csdiag	bURMML
csdom>	dYSKLJ
csecon	VFNHW9
csecti	cBROKH
csecur	\\USMHL
csecut	ZAOOOO
cseeme	YDOOOO
cseems	Z]RIJN
csegme	^ALMQL
cselec	XBLQKN
cseles	bXTJJI
cselve	YUTLJI
csely>	dYNTIG
csence	T@LLRL
csendi	WGKSLJ
csends	]JOOOO
csenio	aUUJJF
csente	XAWGGG
csepte	TEMOIN
cseque	TE[HGC
cser's	ZCOOOO
cseria	T=KSLK
cserio	p^ORGA
csert>	^BOOOO
cserte	]EOOOO
cserti	Z?OOOO
cserve	TCOIES
csess>	l]HFJX
csessi	W>JTLK
csettl	XHRLMM
csfact	bWJKKT
csfies	VDOOOO
cshado	XBQOOO
cshake	TCQMMM
cshall	^VNRHJ
cshame	jWWGJF
cshand	iUTKLI
cshard	U<RJNN
cshare	UHKJQM
cshari	VGPIMQ
csharp	i]MOGP
cshed>	UZWEIF
csheer	cWUJJI
csheet	fDROII
cshell	VCJTLJ
csher>	bWKTJG
cshful	dSSLLJ
cshiel	\\XTJNI
cshing	`ZXJFE
cshion	dYOKKQ
cship>	c\\TNHH
cshops	[TGLQR
cshoul	^TJPPJ
cshout	bVSKLK
cshowe	\\>RLML
cshowi	\\XRMLL
cshows	_KSNIH
cshrug	bXTJJI
csiasm	bWSKKJ
csibil	aRJNNQ
csibly	\\XMFIS
csics>	_TNQLJ
cside>	[@ODRB
csidec	\\DOOOO
csider	cVGHMV
csides	VHLQLN
csier>	VGROLO
csify>	bUKKLS
csight	ZXSDLG
csign-	Z@RKMK
csigna	TEXGIE
csigni	\\WJKKT
csigns	ZZLIRK
csilie	nXIIKV
csily>	gZMKRJ
csimil	YUGLIU
csimpl	_VOKLN
csinte	dWSKKJ
csiona	kYTEIL
csions	WDNRKH
csise>	bXLSLJ
csiste	`RQFLJ
csitat	bYRLLJ
csitis	i^HULH
csitua	eUJIHU
csity>	fWUIJI
csized	[RTJMI
csjudg	aUTLKI
csked>	SBRU@=
csker>	VIOOOO
cskill	gVTIKK
csking	^W[CFC
cskipp	^SVDNC
cslash	UDOOOO
cslead	]VTJLJ
csleep	]ZYHIA
cslept	fYPHPG
cslice	[EOOOO
cslopp	mYVHIG
cslowl	bVIUJH
csmall	VGIFQQ
csmatc	T=MJSK
csmiss	[RUJJI
csmoot	gWINIU
csness	r^QNID
csnooz	VWRLMK
cso-ca	bVSLLK
csocke	XEQMMM
csoeve	dWTJKI
csole>	SBOPNG
csomeb	T\\PAIO
csomeh	gXQJKP
csomeo	\\VSJBO
csomew	lXLIIT
cson's	XEOOOO
csoned	]WQJMH
csonne	dUTJLJ
csons>	WZFGEZ
csoone	mXLOMN
csorbe	bUJKSK
csorry	^YSKLK
cspace	ZBRJNH
cspans	`BOOOO
cspare	[DPIOO
cspatc	XSSIFM
cspend	]SPOMJ
cspici	ZVRPKI
cspike	WDIISM
cspite	j]UIJI
csplac	bWTJJJ
csplay	S=NIQN
csprea	[KOMPG
csqlit	VHOOOO
csquad	^ZSNFD
csread	lYSKLJ
csrega	dXRLML
css	ZDOOOO
cssage	VGHUNI
cssary	fRMJNO
csses>	WNMOIM
cssess	cTIEJX
cssibi	dXKLMS
cssic>	f\\UJJH
cssign	U?VHLH
cssion	S:OOIK
cssive	bWSHLN
cssly>	cWSHNI
cssnes	r\\WGIG
csson>	WYORGF
cssons	bWLMKQ
cssues	^ZFHIX
cssume	VWWJIF
cssump	\\UVIJF
cstabi	l\\JFIV
cstack	\\TNOJK
cstaff	_SSQEC
cstagg	bXLMRL
cstake	cVPQCI
cstall	VGOKKP
cstamp	[XWIGI
cstant	XVOPPI
cstari	bXTKKJ
cstart	WESILJ
cstarv	\\UJKSK
cstati	T>POLM
cstays	g>OOOO
cstell	bVMIJR
cstems	\\ZQBHQ
csten>	XTUOFG
cstenc	dTOOKK
csterd	WGLMRM
cstere	^;OOOO
cstic>	\\ZLGQN
cstica	bWJPKP
cstil>	dXJTKI
csting	YXUIFI
cstly>	aYKQJN
cstmas	bWRLKL
cstoni	dZSKLK
cstops	UDWGKG
cstorm	WHQIPI
cstrac	f[XGGF
cstrai	WEUIJI
cstrat	\\WTKIJ
cstren	cUKLIR
cstres	mYLWHD
cstrin	WJKLRM
cstriv	hWFUJJ
cstrok	fYUILI
cstron	iZMPOH
cstubb	`UTJKI
cstuck	bBOOOO
cstudi	]RIOJR
cstuff	bULKQP
cstupi	fWSKKJ
csturb	bUKLPR
cstyle	_HTKKJ
csual>	UWGI@W
csubmi	XFRLLK
csubne	XHRMML
csubsc	XFNNJP
csubse	dZKKLT
csues>	^ZFHIX
csuffe	dWNIJR
csuffi	hVNNMO
csugge	bJTILI
csuita	nZHGJW
csulta	^SUIJJ
csulti	ZWTJKI
csumed	ZUUIHN
csumes	]=OOOO
csumin	fTQMMM
csumma	\\@OOOO
csumpt	]WWHHF
csums>	XXLRPK
csure>	[THRFR
csures	^UKJIV
csurfa	aXKMRL
csurpr	WWVMEC
csuspi	ZVRPKI
cswaps	UDOOOO
cswere	ZEWIIF
cswers	`KRLLK
cswore	bUTKKK
csympt	^FOOOO
csyncs	XFOOOO
csysad	cWUIIH
ct-fin	hZSLLK
ct-min	bXRLLK
ct-ove	YTOKKQ
ct-up>	]BOOOO
cta's>	UAOOOO
ctab's	]EOOOO
ctabil	gYJFIV
ctabli	cVMHGQ
ctably	gXRPII
ctach>	X@QONO
ctache	ZMWJLI
ctack>	[]KOPK
ctackl	dTIJKU
ctadat	[COOOO
ctaff>	_TPSCB
ctage>	YRJIRL
ctagge	TDMKRJ
ctail>	XGSKLJ
ctain>	[XJIEW
ctaina	fWKIMT
ctainl	bWTKLJ
ctains	ZAMQMM
ctakea	fWJSLL
ctakeh	hVIMLS
ctalki	fWTHKM
ctall>	WBOOOO
ctally	^XXGJE
ctalog	YDPNKH
ctals>	WCOOOO
ctampe	f[UKIJ
ctanak	\\WPLJP
ctance	]TITHP
ctand-	b^MTKF
ctands	aKTJKJ
ctant>	[aRRII
ctants	YSUHIK
ctarge	WJOMPK
ctarin	bXTKKJ
ctart-	]EOOOO
ctart>	[CMPNL
ctarts	`@OJKP
ctartu	YHOOOO
ctarve	ZUJLSK
ctary>	fYTLJK
ctatem	X[VHKF
ctatin	_UPQKL
ctatus	VFOOLJ
ctays>	g>OOOO
ctbeat	[COOOO
ctchdo	ZAKLRL
ctchen	]TPKOJ
ctches	WETIJK
ctchfu	bVLQML
ctchin	WVNQNE
ctchup	]KOOOO
ctcome	ZSUHKK
ctcut>	\\XUJJI
cte's>	]AOOOO
ctead>	UWUFMC
cteady	YFOOOO
ctechn	^TOIES
ctect>	\\WUHKC
ctects	]VTJIL
ctedly	dWRHJN
cteger	VCOOOO
ctegra	XTVFJK
ctegy>	eVKFIW
ctella	bVMIJR
ctelli	aQROGE
ctells	\\ESKML
ctem's	\\@QMMM
ctembe	TEMOIN
ctemen	X[VHKF
ctempl	bBPMQL
ctende	^VOEMQ
ctenth	XHOOOO
ctenti	bUMRAJ
ctentl	dVLLMR
ctents	XIOOOO
cterat	bVKRLK
cterfa	UEOHNP
cteria	V=SKLK
cterin	]VOQLL
cterlo	TCLLRL
ctermo	XIOOOO
ctern'	TCUJLH
ctern>	XRWGLE
cterpr	\\UXGIE
cterra	YSSOKG
cterro	WDOOOO
ctersi	bXRLLK
cterve	VEKKKT
cteste	WRTJOC
ctesti	^`QKGN
ctesy>	iXUJJI
cteuri	gVUIKH
ctexts	dAOOOO
ctforw	YFOOOO
ctfoun	ZFOOOO
ctful>	^YTHKH
cthank	R9VHJH
cthems	WUUJJJ
cthen>	bRDNKT
ctherr	XDOOOO
ctherw	WFSLLK
cthese	\\CQKIP
cthey'	`XHSIK
cthin>	VENKQE
cthink	a]JRDP
cthirt	XGKJTI
cthod>	\\GQMMM
cthods	\\DOOOO
cthoma	bUTLKI
cthon-	ZHOOOO
cthon>	WEOOOO
cthor>	WW\\DEB
cthori	XGWGHG
cthoro	hYMTHJ
cthoug	ZVUDFO
cthrea	bBLRPJ
cthric	bVOOMK
cthsta	bVRKML
cthub'	VEOOOO
cthub>	^COOOO
cthumb	^WVGKI
cthund	bVJJQQ
cthusi	bWSKKJ
ctiati	bWRMML
ctical	U=RKJM
ctice>	XPRCLM
cticul	cUFSKP
ctienc	i[PPKG
ctient	[TSMJG
cties>	TVKEEY
ctight	bUJJLU
ctigue	_UROLI
ctimal	bWJJKU
ctimis	o^QFIQ
ctimiz	bUJKKT
cting>	W]UTD@
ctingl	ZGOOOO
ctings	UXRFJS
ctinke	bWSJLK
ctins>	^VLSKK
ctinue	TBLHJS
ctioni	fXPPLJ
ctious	iWLTII
ctired	ZKTKKJ
ctirel	lZKHOS
ctisat	bULQMN
ctise>	g[IQJP
ctised	]FOOOO
ctisfa	bWJKKT
ctisfi	VDOOOO
ctitio	UBRMJO
ctitle	_KQKJO
ctitud	jZTLKG
ctivel	cYKRLL
ctiven	gWNPIF
ctives	\\XOGIR
ctles>	ZBOOOO
ctmas>	bWRLKL
ctment	^UPMIN
ctmost	aVIUIH
ctner'	[VVHJI
ctners	`XHRJP
ctnote	YHKMRL
cto-da	bWKKPR
cto-en	_WJMSM
ctocol	Y>OOOO
ctogra	VBOOOO
ctoken	TBOMNL
ctokyo	XCOOOO
ctoler	aUSJLK
ctom's	dUSKLK
ctomat	TAFNSR
ctonig	YDOOOO
ctonis	dZSKLK
ctool'	UCOOOO
ctooli	_WOGJS
ctoppi	XDTKKL
ctops>	UBWGJG
ctored	YIOHJP
ctoric	UCKKLS
ctorm>	WHQIPI
ctors>	XWQRDB
ctory>	R@LTJG
ctotal	YKRMML
ctput>	WDQNKI
ctraci	ZWKJSK
ctrack	cBQHNL
ctradi	ZXTHJK
ctrain	VXLYI7
ctrar>	YHRLLL
ctrash	]@OOOO
ctrate	g[JRFP
ctreat	ZZQRHD
ctreng	cUKLIR
ctress	mYLWHD
ctric>	YENLPJ
ctrici	aVUJJH
ctries	\\AIMRL
ctring	WJKLRM
ctrive	iZGUJJ
ctrivi	_VLKMS
ctroke	fYUILI
ctroll	S>VHFM
ctrong	iZMPOH
ctroub	_XLMJR
ctrust	d[VKFC
ctruth	ZWSILK
ctself	XHLRKE
ctside	UENHRF
ctsoev	dWTJKI
ctstyl	[FOOOO
cttabl	aUSKLJ
ctted>	XVPKNJ
ctten>	WDRGNG
cttent	fUMSCM
ctter>	]SIMIU
ctting	TWRHIR
cttitu	jZTLKG
cttle>	_XMNHS
ctton>	T;TLJF
ctuall	WTMNIQ
ctuati	cUJIHU
ctubbo	`UTJKI
ctuck>	bBOOOO
ctude>	eZTLKG
ctudio	]RIOJR
ctunit	dVIIKU
ctupid	fWSKKJ
cturba	bUKLPR
cture-	]WKJMT
cture>	[TLMHL
cturin	_WTKKI
cturni	UCOOOO
ctwith	bVRKML
cty-fi	bURLML
ctyle>	]KTKKJ
ctyles	_BOOOO
ctype>	WEOOOO
ctyped	T\\XLEA
ctypic	cYVIIG
ctypin	aSNPMC
cuage>	d;OOOO
cualit	cTGNCN
cually	Y\\HNFW
cuarel	bVUKJK
cuate>	d_LEJW
cuatio	^RIHJU
cub's>	WEOOOO
cubber	fXTJKI
cubbor	`UTJKI
cuble-	fWGWKF
cuble>	[THTOJ
cubled	Y@RMML
cubles	U>OOOO
cubmit	WIRLLK
cubnet	XHRMML
cubris	bVTJJI
cubscr	XFNNJP
cubset	bWKKLS
cucate	`VJTKH
cuccee	[QKJPO
cuchin	`UOQIH
cucing	fTKJKT
cuckil	\\HOOOO
cucky>	b>OOOO
cuctan	hXSKLK
cucted	UDOOOO
cuctiv	dVNKKS
cuctur	[UMMMN
cudes>	S?QMMM
cudge>	_WOPLH
cudgem	eTUKJI
cudien	UCOOOO
cudio>	YEJTJI
cueerr	ZHOOOO
cueles	bVTKJK
cuenti	VDOOOO
cuerie	XGLMKR
cuessi	bYSKLJ
cuest>	YAWLJ@
cueued	\\BOOOO
cuffic	kVNNMO
cugged	\\WVHJG
cugges	bJTILI
cughly	YTMSKH
cught>	`YSDPG
cugust	VDQKOJ
cuicke	dUKSJI
cuidel	\\HQLOI
cuiete	YGOOOO
cuildi	T<IJRQ
cuilds	V@OLPK
cuires	\\?OOOO
cuiry>	bTSKLJ
cuitab	nZHGJW
cuiter	bXTJMJ
cula's	XCOOOO
culari	fVKLLS
cularl	jXJRJM
culas>	_AOOOO
culd'v	gYQFPD
culdn'	h]ODPL
culed>	Y@PKRH
culkhe	bTOOOO
culler	YIOOOO
culler removes	YIOOOO
culler removes tasks	YIOOOO
cullin	bXTLMJ
culnes	fYJVLG
culous	bVKRMK
culpri	bRQHOG
culprit	bRQHOG
culprit is	dZUJJI
cultan	^VUIJJ
cultie	fVJJJU
cultur	fYPRID
culture	fWRPJE
culture of	gTMSJH
cuman-	XAOOOO
cuman>	`SSKGK
cumbs-	fXVGKI
cumed>	ZUUIHN
cumer>	U>KLRL
cumers	WXIOSJ
cumili	bUSKKK
cuming	fTQMMM
cummar	\\@OOOO
cumns>	eGMQMM
cumps>	VCOOOO
cumpti	\\UVIJF
cumsta	kWKHIU
cumsy>	fWVHIG
cun's>	_ZSKKJ
cunabl	ZWNLLQ
cunann	_USJLK
cunaut	bWRMML
cunawa	`WRIQJ
cunbel	dVTKLI
cunboo	SARPJG
cuncem	VCKLLS
cunces	WDOOOO
cunch>	]XSOK@
cunche	]VMNHP
cuncil	YUNILR
cundan	bSLHRM
cunds>	S<LNRK
cuneve	bVQKMK
cunexp	hXJJKT
cunfor	[YQEGP
cunica	]SLNMM
cunior	aTWJGC
cunits	]EMQKI
cunity	aVJIJU
cunkno	f<OOOO
cunlea	bXSLKK
cunner	ZAOOOO
cunnot	bWNLPL
cunny>	YIOOOO
cunpat	ZXSJMI
cunplu	^XVHJG
cunpre	fZTLKJ
cunpro	_SVJJG
cunrev	aTTJLJ
cunrot	bTQMMM
cunset	\\EOOOO
cunsil	bUMQML
cunsup	bVSKKK
cuntab	_HRLMK
cunted	^DOKPJ
cuntes	aSUJKI
cunthr	hVSKLJ
cuntra	_[SILK
cuntri	YJOOOO
cuntry	\\VNKMR
cunts>	bARJIO
cuotas	XVHPON
cuotat	VEOOOO
cuoted	^EOOOO
cuotes	WIMMMQ
cuperf	fYPKQH
cupidi	fWSKKJ
cuple>	dVMKLR
cuplic	R>IOTK
cuploa	ZMSINI
cupper	ZBOOOO
cuppos	bVSKLK
cupted	UELHRI
cur-ey	\\TPOJJ
curacy	fWJTKI
curage	o\\MTID
curban	bUKLPR
curce>	YBMHPM
cure-p	bWKJMT
cured>	VFJMRK
curfac	aXKMRL
curios	fWUIJI
curiosity	fWUIJI
curish	gVUIKH
curity	\\USJHN
curly>	Z<OOOO
curnal	UDTJKJ
curnin	UCOOOO
curpri	WWVMEC
curred	bULGSJ
currently	ZAOOOO
currently no	YCOOOO
currently no easy	YCOOOO
currie	bXKRLK
currog	YAOOOO
curry>	m\\UIII
curse>	^SOMEN
cursel	dYJSJJ
cursory	bWUJJI
curst>	ZEOOOO
cursue	aQJILU
curtes	iXUJJI
cusabl	\\XOHOM
cusele	bXTJJI
cuser'	YCOOOO
cushed	_]XFID
cushes	ZJNPKJ
cushin	bUXHHG
cusias	bWSKKJ
cusion	`SOPKK
cusly>	kYPSGA
cusnes	bUJSLJ
cuspic	ZVRPKI
custin	bXNPLH
customer ,	^QTHLJ
customer .	^SNQMI
customer . $	^SNQMI
customer call	ZFOOOO
customer call .	YGOOOO
customer had	YAOOOO
customer had been	YAOOOO
customer report	bUOOOO
customer report .	bUOOOO
customer reports	f[RLML
customer reports .	bWQMMM
customer reports for	bVRMMM
customer success	]YSKMK
customer support in	_TSKLL
customer was informed	ZWRLLK
customer would	bVOOOO
customer would have	bVOOOO
customers .	YGLJLS
customers . $	YGLJLS
customers affected	YDOOOO
customers affected were	YDOOOO
customers would	h[MKQK
customers would have	dXKLRL
cut corners	gYSLLK
cut corners on	bXSLMK
cut that	bWMJRI
cut the	\\URKOJ
cut the wrong	bVTLOJ
cut-off ,	]VSKLH
cut-off , the	bVSKLH
cut-ov	YTOKKQ
cut-over	YTOKKQ
cutabl	^TMJQI
cutage	YTNGRG
cutcom	ZSUHKK
cuter>	XEUHKE
cuterm	XIOOOO
cuther	XDOOOO
cuting	[[KLOM
cution	ZYGRBP
cutmos	fVIUIH
cutoma	TAFNSR
cutove	XXPJIN
cutover	XXPJIN
cutput	WDQNKI
cutsid	UENHRF
cutsou	]WTJML
cuture	dWHPFR
cvabil	bROHKR
cvable	hZTJJI
cvalid	TFKOQL
cvalue	_DQQKF
cvanis	VVTJJJ
cvant>	^VJGLU
cvario	gWHGIW
cvated	_[QGGO
cvator	\\XMJQI
cvault	V@RLML
cve's>	aBOOOO
cveale	dXPKNK
cvelop	_TQMNF
cvely>	e[LQKM
cvemen	iYGFKX
cvenie	fVMJKR
cvent>	VIKSIP
cvente	fSMGSF
cventf	bVQKMK
cventi	YMJUFK
cventu	WUGPHR
cver-e	dTRLML
cverba	]UOQLK
cverdu	XGOOOO
cvered	UFJHMT
cverif	YXMTHD
cverit	`AMMMQ
cverlo	`UVIIH
cverse	Y;OOOO
cvert>	WGPKKR
cverts	_@OOOO
cverwo	bVTKJI
cvery>	V;EUIQ
cveryb	aQMSHH
cveryo	]VLVGD
cvest>	_WJKMU
cvial>	_VLKMS
cviati	UBOOOO
cvice'	WGRLMM
cvide>	\\VPLMP
cviden	i]XEJD
cvidua	\\UMJLS
cvigil	mYIVGB
cvince	dUSKKK
cving>	ZRSJJM
cvious	WSVELD
cvise>	bXMPLM
cvised	]SZFGF
cvisit	dXHHMU
cvived	f[LISI
cvoida	fTOGQD
cvoide	fUKJSF
cvolta	WCOOOO
cvoted	bYTJKJ
cwaits	^AOOOO
cwalks	VDOOOO
cwants	Z=OOOO
cwaps>	UDOOOO
cward>	\\VIOGT
cwards	YWONIP
cwaren	nUKVHE
cwarne	dVUHJH
cwaste	kYTKLJ
cwaved	lZVHJG
cways>	\\XOPIK
cwcome	bUJTLJ
cwe'll	cTGVIF
cwe're	WELRML
cweekd	\\@OOOO
cweekl	Y=OPLJ
cwell-	bVRMLL
cwered	[BWIIF
cwerin	XELSLJ
cwever	W>NQMK
cwhat>	jZJJJU
cwhats	dWTJKI
cwheel	jZSMKJ
cwheth	ZKPDHS
cwhite	_BOOOO
cwhoev	ZWVKGB
cwilli	bWUIIH
cwindo	SAOSG;
cwing>	ZVTELF
cwiped	]VSLLK
cwisdo	dYSKLJ
cwise>	XESLLK
cwishf	dSSLLJ
cwithh	bVQMML
cwithi	VENKQE
cwiths	bVRKML
cwline	\\DOOOO
cwn-up	dVTJMJ
cwner'	ZCOOOO
cwnloa	VGOOOO
cwnstr	\\VSLKJ
cwonde	j_WGJF
cworde	VDOOOO
cwordi	\\<OOOO
cwore>	bUTKKK
cworka	TGJJKU
cworke	ZDLLJT
cworkf	ZAOOOO
cworki	WGIKQO
cworks	ZFQNJI
cworld	\\XMLQK
cworse	Q8THIN
cworst	XGOOOO
cworth	\\STHIL
cwould	_ULEY,
cwrite	XHWMG?
cwriti	ZHMRNF
cwritt	YBRGNG
cwrong	\\USGJH
cwser>	VDRNOO
cxcava	\\XMJQI
cxceed	_COOOO
cxcess	]XSKKJ
cxcusa	fWTJJJ
cxcuse	]YVGJH
cxecut	YSWHDG
cximat	ZFOOOO
cxiste	\\UDFYD
cxity>	d[QJLO
cxpens	dZTJJJ
cxperi	dPRHFP
cxpert	aWQJJP
cxpiri	dSQJIP
cxpiry	T<LHSL
cxplan	bVTJKJ
cxplor	n[HIKV
cxpone	[<OOOO
cxport	Y?NNOG
cxpose	SBKLSJ
cxtent	dXDEH[
cxtern	\\QIMJT
cxtra>	[ZHUFG
cxtsty	XIOOOO
cy're>	aUNNKN
cy-fiv	bURLML
cy-pas	bURLML
cyboar	`WXHIE
cybody	\\UOSFG
cybook	ZFOOOO
cycle>	SAKNRN
cyeste	WGLMRM
cygien	gZSMKI
cygrou	dURLJI
cying>	[YSQ@A
cyles>	^@OOOO
cympto	^FOOOO
cyncs>	XFOOOO
cyone>	\\WMTKD
cyout>	TCRLMK
cypass	aTWGIH
cyped>	T\\XLEA
cypica	cYVIIG
cyping	aSNPMC
cyptio	aWOJPJ
cysadm	cWUIIH
cysis>	R<LJMT
cystro	fYUILI
cytes>	^JQMMM
cython	^?OOOO
cytics	[SVJII
cyway>	ZVTJKI
czers>	VCOOOO
czines	h[RLLK
d	XCOOOO
damage	dXMJQJ
damage to	bWLLRL
damage to one	bWLLRL
damaged	XEOOOO
danger	aUIUIH
dangers	bVLRMK
dangers of	bVLRMK
daniel should	bUTKKK
daniel should have	bUTKKK
dar	dYSKLJ
dare	dURMML
dare to	dURMML
dared	dYSKLJ
dared to	bWSLLK
dark	fWRMML
dark .	fWRMML
dark . $	fWRMML
dashboard after	bUOOOO
dashboard after each	bUOOOO
dashboard and	VDOOOO
dashboard for the	bUOOOO
dashboard for this	YDOOOO
dashboards were	ZCOOOO
dashboards were down	YHOOOO
dat	XJPRKI
data	UCQFHV
data ,	ZFLLLR
data , as	ZBOOOO
data .	TEPJMO
data . $	TEPJMO
data and	UBOOOO
data centre staff	bWSKLK
data entry	bVKSLJ
data for	ZVKLLS
data loss	_UOJPG
data of 0	UAOOOO
data science	bTSLLK
data team	YTVGKI
data team had	YEOOOO
data team kicked	bTRLLL
data team started	fTRLLK
data team's	]WQMMM
data would	gUOIOJ
data would have	f[GKVJ
database ,	[?KMSL
database , because	YDOOOO
database , so	[@OOOO
database busy	YFOOOO
database busy .	YFOOOO
database failover .	bVTMLI
database more	bUOOOO
database more resilient	bUOOOO
database on-call	_WTMKK
database team	XXSLKE
database team was	_VRLML
database that	bWSLKK
database was dropped	]VULJI
database was never	YCOOOO
database was still	YCOOOO
database with	V@OOOO
date	VDUMJF
date , or	UCOOOO
date :	VEOOOO
date and left	bTRLML
date in	WAOOOO
date of	XFOOOO
date or	YGOOOO
dates	XGPRKI
dates and	W@OOOO
dates from	XFOOOO
dave	bTRLML
dave was	bTRLML
dave was supposed	bTRLML
day	VDPDSG
day :	WBOOOO
day ;	_<OOOO
day ; the	[BOOOO
day and saw	ZFOOOO
day before	aCOOOO
day before ,	^FOOOO
day before .	UDOOOO
day by an	bZRLML
day for	]AOOOO
day for the	YEOOOO
day is	WAOOOO
day of	YDRLLL
day of a	WBOOOO
day of the	WARONL
day on	XEOOOO
day that	ZDOOOO
day was quiet	YFOOOO
day would	bYKLSL
day would have	bYKLSL
days , and	WBOOOO
days ;	X@OOOO
days ; the	UDOOOO
days before	WJMRKJ
days before and	YJOOOO
days of	YYMKRI
days old	YIOOOO
days old .	YIOOOO
db -	[TIMJS
db - ⓚ	[TIMJS
dba	^UZDFH
dba ,	aUTJKI
dba , who	bURLML
dba explain	bWSLOM
dba explain in	bWSLOM
dba hadn't	bWTJKI
dba ran	f[UJKI
dba ran the	dZTKJI
dba was	bUTKKJ
dead	VWJJSJ
dead one	bYSMLK
dead one .	bYSMLK
deadline hit	YIOOOO
deadline hit the	YIOOOO
deadlock	^XRKLL
deal	j`MEJU
deal with	f\\NHLS
dealing	dWMLMR
dealing with	dWMLMR
dealt	]UGJJW
dealt with	]UGJJW
debat	bVSLLJ
debated	bVSLLJ
debt	e_GHLW
debt .	fVJLLS
debt . $	fVJLLS
debt in	i\\KJMT
debt in the	i\\KJMT
debug logging on	aWUKKH
debugging .	bYTJKI
debugging . $	bYTJKI
debugging was	YIOOOO
debugging was slow	YIOOOO
december	TCLOMR
december .	TGLRNL
december . $	TGLRNL
decid	V@UEGM
decide	ZFLLMS
decide not	YDOOOO
decide not to	YDOOOO
decide to	YIOOOO
decide to wait	YIOOOO
decided ,	]VTKKI
decided that	b\\TKKI
decided that the	bTTKLI
decided to	^=SLLJ
decided to add	YJOOOO
decided to rebuild	YIOOOO
decided to wait	Z@OOOO
decision ,	]WSLLK
decision making	bXRMML
decision making by	bXRMML
decision to fail	dVTJLJ
declared an	bUOOOO
declared an incident	bUOOOO
decommissioned on	fTOOOO
decommissioned on time	bUOOOO
deduct	dYSKLK
deduct the	dYSKLK
deduct the cost	bWRLLL
default	[?LHRK
default ,	VGSLKK
default , no	bVOOOO
default .	]AOOOO
default . $	]AOOOO
default from	YHOOOO
default from five	YHOOOO
default in	UCOOOO
default of	XEOOOO
defaults to	[GOOOO
defaults to true	YHOOOO
defect would	bXJLSL
defect would have	bXJLSL
defend	dWSKLJ
defer	Z?OOOO
deferred	Z?OOOO
define suitable	bUJLLT
define suitable kpis	bUJLLT
defined	VEOOOO
definition	^COOOO
degradation	cSMIGT
degraded but	YFOOOO
degraded but available	YFOOOO
degre	dYMLLR
degree	dYMLLR
degree of	bWQKLO
deign	dYTJKJ
deigned	dYTJKJ
deigned to	dYTJKJ
delay in	^TPKPJ
delay in recovery	dYSKLJ
delay of	WBOOOO
delayed by	`>OOOO
delayed by a	ZCOOOO
delayed by up	[GOOOO
delete	]5IKSN
delete a	YFOOOO
delete the	c;OOOO
delete the lock	YIOOOO
deleted .	\\AOOOO
deleted . $	\\AOOOO
deleted by the	Z?OOOO
deleted the	h^UJKH
deleted the primary	bTRMML
deleted the volume	fVRMML
deletes	_AOOOO
deletes the	YHOOOO
deletes the stuck	YHOOOO
deleting the old	YIOOOO
deletion of	_]QOMK
deletion of the	dYRLML
deliberately bypassed	bTRLML
deliver	U=QJIP
delivered	U?UJIH
demonstrated	bWRLLK
department	^RTKGN
department ,	fWVIIG
departments	g_DLGV
depend	S>JPNQ
dependency on	bWLLLR
dependency on the	bWLLLR
depends on the	VAOOOO
deploy ,	[@OOOO
deploy , half	YGOOOO
deploy finished	ZCOOOO
deploy finished without	YEOOOO
deploy itself	YEOOOO
deploy itself .	YEOOOO
deploy log	bVOOOO
deploy log .	bVOOOO
deploy needed	YHOOOO
deploy needed a	YHOOOO
deploy on	bWMQLJ
deploy on fridays	bWMQLJ
deploy takes	YHOOOO
deploy takes an	YHOOOO
deploy tool	WDJKSJ
deploy tool does	VHOOOO
deploy was	TBQMMM
deploy was stuck	YHOOOO
deployed at	WFRLLK
deployed at once	Z?OOOO
deployed by mistake	fYSJLK
deployed by the	YFOOOO
deployed it	YIOOOO
deployed it .	YIOOOO
deployed with	YJOOOO
deployed with the	YJOOOO
deployer	cVRLML
deployer skipped	dVSLKK
deploying .	bVJTML
deploying . $	bVJTML
deploying at night	YGOOOO
deploying often	YGOOOO
deploying often in	YGOOOO
deployment .	aXSHPE
deployment . $	aXSHPE
deployment done	YAOOOO
deployment done .	YAOOOO
deployment engineer	bXTJLJ
deployment process	gZLJLS
deployment process .	dVMKLR
deployment training	bWQMMM
deployment training .	bWQMMM
deployment was	dUSLLK
deployments	^ZJPLR
deployments .	c[MMMP
deployments . $	c[MMMP
deploys important	YGOOOO
deploys important .	YGOOOO
deploys take	YFOOOO
deploys take too	YFOOOO
deploys to	ZCOOOO
deploys to stop	YEOOOO
depot	XVQPLJ
depots	[TKQIO
deprecation	\\SSMKI
deprecation notices .	bVOOOO
depth .	bUPJJR
depth . $	bUPJJR
depth dashboard	bUOOOO
depth dashboard .	bUOOOO
describ	XDSJLJ
described above	YIOOOO
described above ,	YIOOOO
described in	VBOOOO
described the	UCOOOO
describes	\\@OOOO
descriptor	Z@OOOO
deserv	`WPKIN
deserve	bXOHMR
deserves .	bTJTMI
deserves . $	bTJTMI
designer	bVSKKJ
desk	X[WMF@
desk ,	_VTJLJ
despit	gVWHIG
despite	gVWHIG
despite being	dUSLLK
despite the	dURMML
detach	U@QONO
detached	WGOOOO
detail :	YIOOOO
detail : the	YIOOOO
details .	YIOOOO
details . $	YIOOOO
details are in	ZGOOOO
detected by	\\@OOOO
detected by a	[DOOOO
detected in	bUOOOO
detected in advance	bUOOOO
detected the	bUOOOO
detected the problem	bUOOOO
detection of	bWIJJU
detection was	YEOOOO
detection was by	YEOOOO
detection would	d\\HLUL
detection would have	bXJLSM
dev	cYUMGE
dev who	bWRMML
develop	`THLJU
develop a	dTLQKN
developer .	bWTJKJ
developer . $	bWTJKJ
developer did	bXUJJI
developer left	dXSLJK
developer left debug	bXSLLK
developer merged	YIOOOO
developer merged the	YIOOOO
developer misunderstood	bURMLL
developer misunderstood the	bURMLL
developer on	UHRLLL
developer on duty	YBOOOO
developer who	fZYFGF
developers	bULRL=
developers ,	fZTMJI
developers . $	dSKSKK
developers of	bWOPLL
developers to	fUITKJ
developers to write	bVLRLM
developers were	bUTKIL
developers who	g[UHKK
developers who caused	bWQMMM
deviat	bVKILT
deviated	bVKILT
deviated from	bVKILT
devs	cWQQFD
dialogu	fZHIKW
dialogue	fZHIKW
dialogue with	fZHIKW
dialogue with the	bWKKMT
did	VZa3@B
did $	bXRLML
did .	VBRKML
did . $	VBRKML
did anyone	bURMLL
did it	d[TKKJ
did it .	bVRLML
did it not	dZSLKK
did not .	hX[FEE
did not bother	dXSLML
did not care	bXRLML
did not check	bVQMMM
did not cover	ZCOOOO
did not dare	dURMML
did not escalate	dTRLLL
did not even	bVRMLM
did not follow	_VUIJH
did not have	\\:RLLL
did not help	^AOOOO
did not inform	bXRMML
did not load	YHOOOO
did not look	iXSJLK
did not lose	YGOOOO
did not own	bXRMML
did not pick	YEOOOO
did not read	dXTJKJ
did not respond	ZFOOOO
did not test	dVUJIH
did not think	dWTJKI
did not touch	YDOOOO
did not understand	kWSLLJ
did not want	fZVHKG
did nothing	eWSJLK
did nothing .	fUVIII
did nothing about	bVRLMM
did sloppy	bURMML
did sloppy work	bURMML
didn't bother	gUQMMM
didn't bother to	gUQMMM
didn't escalate	bYTJLK
didn't read	bTQMML
didn't read the	bTQMML
didn't run the	bWTKKJ
didn't the	bXOJPI
didn't think	dUSLMI
didn't want	dWSLKJ
didn't want to	dWSLKJ
didn't we	bUOOOO
didn't we have	bUOOOO
died	^ZVHLG
dif	S?ROJF
diff	T>RNJG
diff of	\\@OOOO
diff of three	YGOOOO
differ	]>KLKS
differ in	^>OOOO
differ in one	VEOOOO
difference between	cUWGHG
different queue	dZLLMR
different queue .	dZLLMR
different setup	YFOOOO
different setup ,	YFOOOO
difficult to tell	YEOOOO
difficulties	fVJJJU
difficulty	gWJJJU
digest	]EOOOO
digest of	VEOOOO
digging	YGOOOO
digging we	YGOOOO
digging we found	YGOOOO
digit	[GQMMM
digits	VAQMMM
diligenc	iSLTIF
diligence	iSLTIF
diligence ,	dXJSLK
diligence and	bYKRML
diligence during	b\\UIKK
diligence on	bXUIKJ
diligent	gZJTJI
diligently	dVMQLK
direct	T@UIJH
direct result	bUTKJK
direct result of	bUTKJK
director	[YUHKI
director .	dXRLML
director . $	dXRLML
directory	Y<MQMK
directory .	WAOOOO
directory . $	WAOOOO
directory exists	YGOOOO
directory exists .	YGOOOO
disabled on	UFOOOO
disabled on 0	UFOOOO
disabled the	\\ZWGIG
disabled the alarm	dWRLLL
disabled the health	bVQMMM
disciplin	q]MQFH
discipline	paOOFI
discipline .	bXOPKI
discipline . $	bXOPKI
discipline among	dTVHKJ
discipline among the	dTVHKJ
discipline around	bUHNJQ
discipline in	fUNPKJ
discipline in the	dSTILK
discipline is	dVJTJH
discipline is needed	dVJTJH
discipline the	bUVIKH
disciplined	gWKSLH
disciplined about	dTJSLI
disconnects	ZDOOOO
disconnects during	YFOOOO
disconnects during the	YFOOOO
discovery	g=OOOO
discovery document	cEOOOO
discovery document ,	_EOOOO
discovery schema	^IOOOO
discovery schema ,	[IOOOO
discuss	XVMEJV
discuss the architecture	bYOOOO
discuss whether	YCOOOO
discuss whether to	YCOOOO
discuss with	fYIKKU
discuss with the	bUJKKU
discussion about	dZKKLS
discussion about on-call	dZKKLS
disk alert been	bUOOOO
disk filled	[AOOOO
disk filled up	ZDOOOO
disk no	YHOOOO
disk no logs	YHOOOO
disk on the	YIOOOO
disk on these	YGOOOO
disk the	YGOOOO
disk the same	YGOOOO
disk type	YFOOOO
disk type ,	YFOOOO
disk usage .	fVNRLI
disk would	U?IKUK
dismiss	aXSKKJ
dismissed	_WSLKK
dismissed by	bWSLKL
dispatcher	YSSIFM
display	R=NIQN
displayed	Q9OLPL
displays on	]WKKQP
displays on the	]WKKQP
disregard	dXRLML
disregarded	bVQMMM
disruption .	bXKJLT
disruption . $	bXKJLT
distract	eXXGHF
distracted	jYXGHF
distracted and	bYSLLL
distracted by	fVVHIH
distracted by slack	bVSKLK
disturbanc	bUKLPR
disturbance	bUKLPR
divid	VCOOOO
dns ,	VBSLNK
dns , tim	YFOOOO
dns .	^SNRJI
dns . $	^SNRJI
dns failover	XHJJKU
dns more	bYIKJT
dns records .	bUKRLK
dns zone being	bUQMMM
do a	fXIPLO
do anything	YDOOOO
do anything .	YDOOOO
do better	dWHVKF
do it	_VRMML
do it .	bUQMMM
do not cover	YIOOOO
do not forget	fXJTKK
do not know	^@OOOO
do not need	YGOOOO
do not poll	YFOOOO
do not read	f\\UJKI
do not rush	bVKSLJ
do something	bUKJLT
do something about	bUKJLT
doc	^ERGIS
docs	]ERGIS
docs and	[IOOOO
docs api	ZJOOOO
docs team	^?OOOO
docs team .	YHOOOO
docs team pointed	YAOOOO
docs v	XJOOOO
docs v 0	XJOOOO
document	b@JHMP
document )	XFOOOO
document ) .	VFOOOO
document ,	`NSLLK
document , and	XHOOOO
document , as	XEOOOO
document .	b@LMQM
document . $	b@LMQM
document :	_HOOOO
document ;	]COOOO
document and	[GOOOO
document as	]AOOOO
document as a	X@OOOO
document how	ZBOOOO
document how to	ZBOOOO
document in	[HOOOO
document in the	WHOOOO
document is	_=OOOO
document of	XAOOOO
document or	ZJOOOO
document or spreadsheet	WJOOOO
document order	YIOOOO
document says	UFOOOO
document that	aGOOOO
document the	UWQJJO
document was	UCOOOO
document with	XHOOOO
document would	bUKMSL
document would not	bUKMSL
document's	eHOOOO
documentation	YVJNJT
documentation .	cXJMFR
documentation . $	cXJMFR
documentation asap	fUMLMR
documentation asap $	fUMLMR
documentation for	_UMMMQ
documentation for the	_UMMMQ
documentation of	V?OOOO
documentation of the	U@OOOO
documentation says	ZBOOOO
documentation says otherwise	YCOOOO
documented	XGQHPH
documented , but	ZEOOOO
documented , the	dWKMRL
documented .	UCOOOO
documented . $	UCOOOO
documented options	YFOOOO
documented options .	YFOOOO
documenterror	WDOOOO
documents	jBOOOO
documents ,	X@OOOO
documents .	b8OOOO
documents . $	Z?OOOO
documents . batchupdate	XHOOOO
documents . get	]FOOOO
documents and	Y@OOOO
documents that	\\>OOOO
does not	Y4QGGP
does not apply	ZEOOOO
does not ask	V@OOOO
does not break	hXTKLJ
does not check	YJOOOO
does not clean	YIOOOO
does not get	bZQJLO
does not happen	bWIPJP
does not have	XCKLMS
does not mention	UFOOOO
does not say	WEOOOO
does not show	ZGOOOO
does not start	ZFOOOO
doing	^SONJO
doing .	dXTJJI
doing . $	dXTJJI
don't	TZQQHE
don't have	YDOOOO
don't have numbers	YDOOOO
don't store	YFOOOO
don't store these	YFOOOO
done ,	ZBLRMK
done , watching	YBOOOO
done :	VEOOOO
done ;	VEOOOO
done his	hVXLGL
done his job	fSVLHL
done to	W@OOOO
done ⓒ	YFOOOO
door of the	bVQMMM
door open	bWQMMM
dora	YGOOOO
dora sees	YGOOOO
dora sees the	YGOOOO
double check	]YKULH
double-check	fWGWKF
double-check all	dWMQML
double-check all config	bUOOOO
double-check everything	fWJSKJ
double-check everything .	fWJSKJ
double-check the	k\\LRML
double-check the region	fYLQMM
double-check the target	fVOOOO
doubled	^@OOOO
doubled because	YGOOOO
doubled because of	YGOOOO
doubled the	UBOOOO
doubt	\\VSMLJ
down	V_TNCK
down , the	ZHOOOO
down for 0	ZGOOOO
down for a	bWJJKU
down the	`RVHIG
down the whole	gXVIJG
down there	YBOOOO
down there was	YBOOOO
down to	b[QONE
down to the	bSPOKJ
down to ⓠ	bVSKKK
down too	ZHOOOO
down too ,	YHOOOO
down with the	T>OOOO
download	VGOOOO
downstream	\\VSLKJ
doz	bZRMLL
draft	[EQLMM
draft ,	ZEOOOO
draft , review	WGOOOO
draft .	WEOOOO
draft . $	WEOOOO
dragged	bUTKKI
drain the	ZVKSKK
drain the node	ZVKSKK
drained	T=TKKK
drained .	T=MMQM
drained . $	T=MMQM
drained first .	ZDOOOO
drained the node	bUTKKK
drains	[BOOOO
drains a	YGOOOO
drains a node	YGOOOO
draw	T=PQMI
draw the	bTPQMI
drawn .	WDOOOO
drawn . $	WDOOOO
dress	dXUJJH
dressed	bVSKLJ
dressed up	bVSKLJ
dressed up as	bVSKLJ
drill	X@QKLO
drill again	YHOOOO
drill again in	YHOOOO
drill had	ZIOOOO
drill had taken	YGOOOO
drill the	YHOOOO
drill the month	YHOOOO
driv	aAKLQQ
drive	_IKLQQ
drive activity	YBOOOO
drive file	XIOOOO
drive ⓒ	XHOOOO
drive's	aBOOOO
drives	\\?OOOO
drives .	VFOOOO
drives . $	VFOOOO
drop the	WFRLLK
drop the index	bTRLLK
drop the whole	YIOOOO
dropdown	cDOOOO
dropped by	\\YUJKH
dropped the	^HWIHG
dropped the ball	hXTKLJ
dropped the table	bWRMML
drops	VDOOOO
dry run would	VDOOOO
ducts ,	bXJKSJ
due care	bXLSMI
due course	gZHHJW
due course .	gZHHJW
due date	b=OOOO
due date .	X@OOOO
due diligence	bWSKLK
due regard	bWPKKO
due respect	bTRLMK
due respect to	bTRLMK
due time	bVNJJQ
due time .	bVNJJQ
duly	bWRMML
dump	VHQLOK
dump .	WFRLLK
dump . $	WFRLLK
duplicat	S@KOQK
duplicate	V=JPPJ
during a	U?QOIK
during deployments	bTLRMK
during deployments .	bTLRMK
during failover	dUJOMR
during incidents	k]ISLM
during incidents .	iZKTLH
during incidents of	bWLLOR
during launches	dSKSLJ
during launches .	dSKSLJ
during long	dVKSLI
during migrations	bWJSJJ
during peak	kYOHOM
during peak hours	hWPJOH
during peak traffic	dTRLLL
during releases	gVKSMJ
during releases .	gVKSMJ
during the	XHSHDP
during the change	aWTJKJ
during the database	bVTMLI
during the deploy	YFOOOO
during the deployment	gXUJIH
during the evening	bTLLMR
during the holiday	dWLQML
during the incident	Z=OOOO
during the maintenance	]VNJJP
during the manual	bVQMML
during the outage	S?MLMR
during the rollout	bZRLMK
during the switch-over	]YQILN
during those	YGOOOO
during those minutes	YGOOOO
during which	^TVJJI
during which the	aXVJJI
duty	XUYIF@
duty .	dXRKML
duty . $	dXRKML
duty of	d[UIKI
duty of the	bXTJLJ
duty rolled	YBOOOO
duty rolled the	YBOOOO
e .	_STJJK
e 0	VDOOOO
e-mails	fZOKLS
each	U;F^F9
each .	XDOOOO
each . $	XDOOOO
each command	bVOPML
each deploy	^UJTKI
each deploy .	aUJTKI
each engineer	bUTJML
each of us	hVFWIG
each other .	YUSJLK
each quarter	UAOOOO
each restart	YEOOOO
each restart took	YEOOOO
each with	XBOOOO
eager	d[RLMK
eager to	d[RLMK
eagerness	dWUIJH
eagerness to	bXTJLI
eagerness to close	bXTJLI
ear	]UNJEQ
earlier by	bUOOOO
earlier by watching	bUOOOO
earlier escalation	gWLMQM
earlier escalation to	fVOOOO
earlier incidents	bUSKJK
earlier run	UDOOOO
earlier version	V@OOOO
earliest	bUJJKU
early	]UNJEQ
early as	bTRKLO
early customer	bWQMMM
early customer reports	bWQMMM
earth	dWUJJI
easi	fYMKRJ
easier	VGROLO
easier to	YGOOOO
easier to see	YGOOOO
easier to undo	YFOOOO
easily	fYMKRJ
easily have	dXKLRL
easily have been	bUOOOO
eastern	ZVOJQI
easy	T?RMLM
easy way	YCOOOO
easy way to	YCOOOO
edge	XYKEKV
edge cases	bYOJLQ
edited the	[WWIKI
editing	]WNRGH
editing firewall	bVOOOO
editing firewall rules	bVOOOO
editing the	_XMQJH
edits	V@TJMI
educat	`VJTKH
educate	`VJTKH
educate the team	bWOOOO
effect everywhere	YHOOOO
effect everywhere at	YHOOOO
effect on	UFLLLR
effect on the	YGOOOO
effects	_WKKKS
effort	fYJUGI
effort into	fUITKI
effort to	kVGUKI
ego	bTUJJJ
eight	VHSKJK
eight .	ZBOOOO
eight . $	ZBOOOO
eight minutes	VAOOOO
either	[GSKLK
either ,	ZEOOOO
either , so	ZEOOOO
either of	YCOOOO
either of the	YCOOOO
elect	VEOOOO
electrician	_UTJJI
element	c?OOOO
element that	WHOOOO
elements	\\FOOOO
elena	gYVJIJ
elevat	dYIJJU
elevated	dYIJJU
eleven days	WWRLML
eleven hours	VDTNNL
eleven minutes	X@OOOO
eleven seconds	dZTJKJ
eleven seconds ,	dZTJKJ
else	WHZBIJ
else .	XGOLPL
else . $	XGOLPL
else had	dVUJKI
else sees	YGOOOO
else sees errors	YGOOOO
else the	]JOOOO
else was logged	YEOOOO
else's	`UTJLJ
else's job	bWTJKI
else's problem	bVQMMM
else's problem .	bVQMMM
em	UBQMMM
emails	^RNQKH
embarrass	iXSKLK
embarrassed	bWUIJI
embarrassing	fVSLLK
embedded	XCOOOO
embedded workspace	VFOOOO
emphasis	\\YKTKI
emphasise	bXLSLJ
employe	cPRNID
employee	bPRNID
emptied the	ZXSLKJ
emptied the cache	bURMLL
empty	`ISGNG
empty .	aARMML
empty . $	aARMML
empty ;	ZHOOOO
empty ; the	ZHOOOO
empty cell	XFOOOO
empty cells	WBOOOO
empty for	`:OOOO
empty for a	XEOOOO
empty list	ZEOOOO
empty list instead	YHOOOO
empty one	XCOOOO
empty ones	VAOOOO
empty paragraph	VEOOOO
empty text	WFOOOO
empty when	[@OOOO
enable	U8RJKO
enabled	ZUPKQJ
enabled ,	fWQLNK
enabled , the	fWQLNK
enabled .	bWOOOO
enabled . $	bWOOOO
encourag	nXGVJE
encourage	nXGVJE
encourage developers	bVLRLM
encourage developers to	bVLRLM
encourage engineers	bVOOOO
encourage engineers to	bVOOOO
encourage reviewers	dUKRLK
encourage reviewers to	bWLRML
encryption	aWOJPJ
encryption at	]WPLOL
encryption at rest	]WPLOL
end	Y=MTDK
end it	ZVTKJK
end the	Z@OOOO
end the node	YBOOOO
end-to-end	_WJMSM
ended	VBWHIG
ended at	X>OOOO
ended at ⓗ	X>OOOO
ending	[@OOOO
ending in	VDOOOO
endpoint from	WCOOOO
endpoint removed	YFOOOO
endpoint removed .	YFOOOO
ends	g6OOOO
ends ,	VGOOOO
ends .	]FOOOO
ends . $	]FOOOO
ends in	VGOOOO
enforc	ZBLMQL
enforce	Z=OOOO
enforce the	VCOOOO
enforced by	WDOOOO
enforced by the	U@OOOO
engineer	\\QWOB?
engineer ,	aSXFHG
engineer , who	fVSLLK
engineer failed	maSKML
engineer failed to	maSKML
engineer followed	XDOOOO
engineer followed the	XDOOOO
engineer forgot	jYUKKK
engineer forgot the	fVRMML
engineer forgot to	gXSLMM
engineer gave	bVSMOO
engineer in	]WSJML
engineer lacked	bUUKLK
engineer left	dYSKMJ
engineer left a	bUQMOM
engineer of	YEOOOO
engineer of the	YEOOOO
engineer running	hZRLLL
engineer running the	hZRLLL
engineer saw	ZEOOOO
engineer saw a	ZEOOOO
engineer should	j]SCLD
engineer should have	j\\PENF
engineer skipped	i[QMMM
engineer skipped the	i[QMMM
engineer to	a[QLMM
engineer to know	f[QLMM
engineer went	bXQMMM
engineer who dropped	bWRMML
engineer who had	_SRLML
engineer who ran	bXSKMK
engineer who took	YDOOOO
engineer who was	bWSMOO
engineer would	dYVIIK
engineer would have	dYVIIK
engineering	`VQIFN
engineering ,	bUTIMJ
engineering .	hXNEIR
engineering . $	hXNEIR
engineering culture	bWUILJ
engineering kept	bVTJOL
engineers '	ZGTJLK
engineers ,	_VSKLJ
engineers .	_UOOLI
engineers . $	_UOOLI
engineers are	dVMQJG
engineers argued	fYTILI
engineers argued about	dWSKMJ
engineers from	X@OOOO
engineers from the	VDOOOO
engineers had	_WSHLH
engineers in the	bVLQLK
engineers no	bTRLML
engineers no time	bTRLML
engineers should	dXJTJI
engineers to be	bUKRLK
engineers to read	bXOOOO
engineers to write	bVOOOO
engineers were aware	bVRLMM
engineers were overconfident	bZTMML
engineers who	\\HMQMJ
enhanc	iSFHJX
enhance	iSFHJX
enhance communication	dTKLMS
enhance documentation	bXOOOO
enhance documentation .	bXOOOO
enhance observability	bWLMMR
enhance resilience	bXKKMT
enough for this	bUQMMM
enough in	YEOOOO
enough in most	YEOOOO
enough to	^\\SJMJ
enough to run	bWTLMI
ensur	[TLLIT
ensure	[TLLIT
ensure that	[VNPKK
ensure that the	\\WJSLK
ensure with	VEOOOO
enter .	fUOPML
enter . $	fUOPML
entered the wrong	bWTJOL
entering	bWOQLL
enthusiasm	bWSKKJ
entir	cWNFNP
entire	\\QUKLG
entire department	bVRLML
entirely	lZKHOS
entries	ZHJPQJ
entries of	WBOOOO
entry	VHNQJD
env	[JPRJG
environment before	fVOOOO
environment before running	bTOOOO
environment name	XIOOOO
environments	WBOOOO
error ,	[]XGHE
error , according	fXRLMK
error , as	jZUJJI
error , other	YBOOOO
error again	fYUKKH
error again .	fYUKKH
error and	ZFOOOO
error and recovered	YGOOOO
error before	YGOOOO
error before .	YGOOOO
error budget .	[HOOOO
error budget during	bTOOOO
error during	l[TKLI
error during the	lYSKLJ
error in a	YIOOOO
error messages	ZXLSMH
error on	_VRMML
error page	[FOOOO
error page .	YIOOOO
error rate was	VHSLKK
error rate went	bVOOOO
error text	\\COOOO
error text ,	YHOOOO
errors	]KJHKV
errors ,	\\FRLNK
errors , about	YIOOOO
errors , but	YEOOOO
errors , then	YFOOOO
errors after	YEOOOO
errors after that	YEOOOO
errors appeared	bUOOOO
errors appeared .	bUOOOO
errors kept	YBOOOO
errors kept coming	YBOOOO
errors rise	YEOOOO
errors rise .	YEOOOO
errors stopped	YFOOOO
errors stopped .	YFOOOO
errors turned	YEOOOO
errors turned out	YEOOOO
errors were	^IOOOO
errors were back	YGOOOO
escalat	]SSHMC
escalate	a\\WKGD
escalate ,	dUSJLI
escalate .	dTSKLL
escalate . $	dTSKLL
escalate in	bXUJJH
escalate the	f\\SKKK
escalated at	VAOOOO
escalated at ⓗ	VAOOOO
escalated late	bYSKKK
escalation and	bUSLLK
escalation and left	bUSLLK
escalation to	fVOOOO
escalation to the	fVOOOO
escalations	]VPJJQ
establish	cVMHGQ
established	_XPHIN
estimat	TBTIKK
estimated	V?OOOO
eu -	UAOOOO
eu - ⓚ	UAOOOO
european	ZGOOOO
european region	YCOOOO
european region was	YCOOOO
evaluate	_ZGHKW
evaluate whether	fSMLMR
evaluate whether the	bXLMOR
even	ZTXJEH
even a cursory	bWUJJI
even a known	YHOOOO
even a single	YHOOOO
even basic	bUKKSL
even looking	hXSKLK
even looking at	hXSKLK
even once	bVQMML
even though the	dTUJJI
evening , of	Y>OOOO
evening .	aUPJKN
evening . $	aUPJKN
evening peak	]VLJRJ
evening would	bWOJOK
evening would have	bWOJOK
event	R@IILU
events of the	YGOOOO
eventual	WUGPHR
eventually	VTIIIV
eventually .	dYKKKT
eventually . $	dYKKKT
eventually the	Y@OOOO
eventually the queue	Y@OOOO
ever	ZeOLO?
ever ,	aVOPJH
ever have	bWKLSL
every	W<IYJ;
every 0	`COOOO
every 0 minutes	[7OOOO
every 0 seconds	WGOOOO
every alert	VDOOOO
every deploy	ZHOOOO
every deploy needed	YHOOOO
every monday	\\COOOO
every monday .	YIOOOO
every night	X@OOOO
every one	]VNQKI
every request	XCQMMM
every request scan	YGOOOO
every worker	ZKOOOO
everybody	aQMSHH
everybody .	bYPOML
everybody . $	bYPOML
everybody has	bYLRML
everybody has to	bYLRML
everyon	]VLVGD
everyone	]UMUGG
everyone .	fYNPNL
everyone . $	fYNPNL
everyone about	bXJSJJ
everyone assumed	fXSKML
everyone else	fWSJOI
everyone else ,	bVTJKI
everyone involved	aQKSKK
everyone is	bWLRMK
everyone needs	gXLQML
everyone needs to	gXLQML
everyone should	bYKRLL
everyone to	n^JUKH
everyone to check	gWLROL
everyone to follow	bTJSKK
everyone to read	bWLRML
everyone was able	YAOOOO
everyone who joined	ZBOOOO
everyone whose	YAOOOO
everyone whose order	YAOOOO
everything .	YVNSJJ
everything . $	YVNSJJ
everything in	UAOOOO
everything is	[AOOOO
everything is believed	YAOOOO
everything recovered	YIOOOO
everything recovered without	YIOOOO
everything returned	YJOOOO
everything returned to	YJOOOO
everything seemed	YDOOOO
everything seemed normal	YDOOOO
everything that	_=OOOO
everywhere at	YHOOOO
everywhere at once	YHOOOO
evident	r^VHKG
evidently	q^XHGG
evidently considered	bWTKKI
evidently did	bVQMMM
evidently did not	bVQMMM
evidently never	bYSOOL
evidently reading	bUQMMM
evidently reading from	bUQMMM
exactly when	YEOOOO
exactly when it	YEOOOO
examine	aXIIKV
examine the	dVKLLS
examine the possibility	bULLMR
example of	]VSKLK
excavator	\\XMJQI
exceed	^COOOO
exceeds	]EOOOO
exceeds 0	\\FOOOO
except for	ZFOOOO
except for one	YFOOOO
excessiv	bXSKKJ
excessive	bXSKKJ
exchange with	bWKKMT
exchange with the	bWKKMT
exclude	aVWHJF
exclude the	bXSKKJ
excus	]YVGJH
excuse	\\TTJJJ
excuse .	bXUIJI
excuse . $	bXUIJI
excuse for	bUTJJJ
excuses	_UTILJ
excuses .	bXRLML
excuses . $	bXRLML
executing	bXQNJK
exercise caution	bVKSLJ
exhaust	U>QMMM
exhausted	U>QMMM
exhausted .	XAOOOO
exhausted . $	XAOOOO
exist .	[TLJRI
exist . $	[TLJRI
exist and	]WJRPK
existed	\\UDFYD
existed ,	fWIKTL
existed , the	dUJKSL
exists .	b:OOOO
exists . $	b:OOOO
exists but	YIOOOO
exists but runs	YIOOOO
exists for	VCOOOO
exit	^:KMRM
exit at	YIOOOO
exit at start	YIOOOO
exit code	X?OOOO
exits with	YFOOOO
exits with 0	XIOOOO
expect a	dXQMMM
expect the	YIOOOO
expect the start-up	YIOOOO
expect this	YFOOOO
expect this to	YFOOOO
expectation	gWJIKU
expectations	gWJIKU
expectations for	bULLMR
expected to	b[TLMH
expects	TEJTLI
expensiv	bWTKKJ
expensive	bWTKKJ
experience	jXMOMP
experience gained	bXLKMR
experienced	bJOEHS
experienced enough	dWRLML
experienced enough for	bUQMMM
expert	^VVIIH
expertis	dZNKLQ
expertise	dZNKLQ
expired at	VDNLPJ
expired at midnight	ZDOOOO
expired certificate	UDKSMK
expired certificate .	ZCOOOO
expired intermediate certificate	Z@OOOO
expiring	dSQJIP
expiring token	bVRLMM
expiring token and	bVRLMM
expiry	T<LHSL
expiry .	\\@OOOO
expiry . $	\\@OOOO
expiry could	bUOOOO
expiry could easily	bUOOOO
expiry date	TBLMQM
expiry dates	bXQMMM
explain in	gVTJLJ
explain in writing	gVTJLJ
explain themselves	bVRLML
explain to	_VPOMK
explain to the	bUMQLI
explained	TCSJLJ
explained it	YHOOOO
explained it .	YHOOOO
explains	[COOOO
explains it	ZIOOOO
explains it .	ZIOOOO
explanation	bVTJKJ
explor	n[HIKV
explore	n[HIKV
explore options	jWGIIW
explore options for	jVHJJV
exponential	YBOOOO
exponential backoff	YBOOOO
export	XHNNOG
exported the	bYUIJI
exporter	_AOOOO
exporter .	ZFOOOO
exporter . $	ZFOOOO
expos	SBKLSJ
expressions	YXQOKJ
extend the	VFQOOO
extended	aYIHPQ
extended period	bWJKKT
extended period .	bWJKKT
extended the	dXRMLL
extended the outage	dXRMLL
extent	dXDEH[
extent .	bUKLLS
extent . $	bUKLLS
extent possible	bUKKLS
extent possible .	bUKKLS
external	]RIMJT
extra	[ZHUFG
extra careful	dUMQML
extra careful when	bWOOOO
extra vigilant	gVIUJH
extra ⓒ	[EOOOO
eye	f^JVEE
eye .	bVITKI
eye . $	bVITKI
eye on	n\\HSJM
eye on his	bURMML
eye on the	jZIUKF
eyes	bWNSGB
eyes on the	fZOOOO
eyes open	f[ITLI
eyes open .	bXJSLK
eyes open for	bTLRMK
f	XEOOOO
f 0	WEOOOO
facilities	YVXIHG
fact remains	bTTMKM
fact remains that	bTTMKM
fact that	YVRLMK
fact that the	bXRLML
factor	\\OKEFU
factor was the	bURMML
facts	ZHRMML
facts at	VDOOOO
faculty	WGLJOP
fail	S<Z?JG
fail over .	YCOOOO
fail the	YHOOOO
failed , the	ZDOOOO
failed for 0	XDOOOO
failed in	ZDQMNM
failed in odd	YHOOOO
failed in the	ZFOOOO
failed loads	YIOOOO
failed loads .	YIOOOO
failed on	U@OOOO
failed start	YIOOOO
failed start ,	YIOOOO
failed to acknowledge	bVQMMM
failed to communicate	bVTJLJ
failed to log	U?OOOO
failed to notice	bRSKML
failed to test	gYQMMM
failed with	^BOOOO
failed with a	YGOOOO
failed with an	YGOOOO
failing calls	YHOOOO
failing calls ,	YHOOOO
failing health	ZHSKMM
failing over	fWPQMI
failing over to	bUOOOO
failing shard	YFOOOO
failing shard .	YFOOOO
failing silently	YEOOOO
failing silently since	YEOOOO
failing to	bWTKKI
failover .	gWMJPN
failover . $	gWMJPN
failover at	W>OOOO
failover at ⓗ	W>OOOO
failover drill	UCOOOO
failover in	U=OOOO
failover script	UBOOOO
failover was slow	bUOOOO
failover with	VBOOOO
failover with one	UBOOOO
failover would	g^HLTL
failover would have	g^HLTL
failovers	fUKSLJ
failovers .	dTMQML
failovers . $	dTMQML
fails	c9OOOO
fails ,	[EOOOO
fails , the	YFOOOO
fails .	WGOOOO
fails . $	WGOOOO
failure at	bZUJKI
failure for	YDOOOO
failure for a	YDOOOO
failure to	h^[DEC
failures .	ZXSHPF
failures . $	ZXSHPF
failures by	bWKSLI
fair	dUIIIV
fairness	bWPJJP
faith	dVRKLL
fall	WAOOOO
fals	XHLKLS
false	XHLKLS
false .	W?OOOO
false . $	W?OOOO
false when	WBOOOO
familiar	bUNJJR
familiar with	fZLKLS
fan	V@OOOO
far as we	Y@OOOO
far the	VBOOOO
far too	jYTJKJ
far too long	dXSKLK
far too slow	bTRLML
fare	YWLOKO
fare engine	]UTJKJ
farid	ZXUIJK
fashion	dYOKKQ
fashion .	bVJLLS
fashion . $	bVJLLS
fast	V?QMMM
fast answer	YEOOOO
fast answer by	YEOOOO
faster .	fXHSKP
faster . $	fXHSKP
faster to	bVKOLP
fat-finger	hZSLLK
fat-fingered	gYRLLK
fat-fingered the	bTQMMM
fatigu	_UROLI
fatigue	_UROLI
fatigue is	bVRLLL
fatigue is no	bVRLLL
fault , as	bXRLLL
fault .	_TTNIG
fault . $	_TTNIG
fault but	bYRMLL
fault for not	bVROOO
fault in	UCOOOO
fault of	bSWIIF
fault was in	VCOOOO
feasibility	fVLKMS
feasibility of	fVLKMS
feasibl	dTIKKT
feasible	dTIKKT
feasible .	dTIKKT
feasible . $	dTIKKT
feature flag had	bVOOOO
feature flags	e[ISOG
feature flags .	fWPOKF
feature flags on	dULMQM
feature off	YDOOOO
feature off for	YDOOOO
feature teams	bTKSLJ
feed	UDLLQO
feel	jZPQIE
feeling	fXPPJI
feeling ,	bVSLLK
felix	YDOOOO
felix asks	YDOOOO
felix asks nora	YDOOOO
fell for	bXTJKJ
felt	gVPLIQ
fetch	WCOOOO
few	S[@IH]
few customers	dZJKKT
few errors	YIOOOO
few errors ,	YIOOOO
few of	bYIJJU
few of the	bYIJJU
few rows	YIOOOO
few rows .	YIOOOO
few things	T=LLMS
few things .	Y<OOOO
few words	U@OOOO
fewer timeouts	YGOOOO
fewer timeouts once	YGOOOO
field .	ZAOOOO
field . $	ZAOOOO
field and set	bURMLL
field for	XCOOOO
field in	X@OOOO
field in the	WIOOOO
field team	ZXPPKJ
field team ,	bWSLLK
field technicians	ZVTJKJ
field that	ZAOOOO
field ⓠ	UAOOOO
fields	d?OOOO
fields ⓒ	[GOOOO
fifteen minutes earlier	bUOOOO
fifth	U@OOOO
fifty .	ZDOOOO
fifty . $	ZDOOOO
fifty minutes	XXSKKK
fil	VIWIIG
file	[HRHQF
file ,	_HMMQM
file .	[FRLLK
file . $	[FRLLK
file :	W>OOOO
file ;	[>OOOO
file and	WCOOOO
file as	WDOOOO
file can	YJOOOO
file can be	YJOOOO
file for	X?OOOO
file from	VFOOOO
file it	ZFOOOO
file it starts	YFOOOO
file of	VDOOOO
file or	ZDOOOO
file that	]?OOOO
file that the	VHOOOO
file would	_WJJTJ
file would have	dXJJTJ
file's	]FOOOO
filed it	bYSLLJ
files	XFUKKI
files failed	ZCOOOO
files failed with	YGOOOO
files of	WDOOOO
fill .	YFOOOO
fill . $	YFOOOO
fill up	bVTKKJ
fill up .	bVTKKJ
filled the connection	YEOOOO
filter	WBSKLK
filtered	]WSLML
filters	ZIOOOO
finally	YXWGJI
finally the	YBOOOO
finally the last	YBOOOO
financ	VWUHLH
finance team	YBOOOO
finance team uses	YBOOOO
find a	dUFHKX
find a better	dZKKKT
find one	YHOOOO
find one difference	YHOOOO
find out	aTWGKE
find out who	iXVIMG
find the	\\?RLML
find the cause	ZEOOOO
find the place	YHOOOO
finding the	]XOKRJ
finds	`COOOO
finds the	YIOOOO
finds the line	YIOOOO
fine between	YHOOOO
fine between the	YHOOOO
finger	gVTJKJ
fingers	dUSLLK
fingers ,	dUSLLK
fingers , but	dUSLLK
finish	VBOFPF
finished	WDMHRH
finished .	YJSLLK
finished . $	YJSLLK
finished at	T@OOOO
finished at ⓗ	T@OOOO
finished without	YEOOOO
finished without errors	YEOOOO
fired , but	YEOOOO
fired .	]SIISP
fired . $	]SIISP
fired at	TCRMML
fired at once	YCOOOO
fired for	YGOOOO
fired for the	YGOOOO
firewall change .	bTSKLJ
firewall rules	[WOGKS
firewall rules .	k]QIKP
firewall rules in	]TKLMR
firmware ,	UBQMMM
firmware , says	YDOOOO
firmware is	YHOOOO
firmware is affected	YHOOOO
first	YFSKKG
first ,	XCPQJL
first , then	WBOOOO
first 0	Z>OOOO
first :	WCOOOO
first ;	\\?OOOO
first alert	]@OOOO
first alert .	UBOOOO
first alert had	YFOOOO
first and last	UCOOOO
first cluster	YCOOOO
first cluster .	YCOOOO
first crash	ZCOOOO
first crash .	YEOOOO
first customer report	bUOOOO
first error	\\DOOOO
first error .	YIOOOO
first errors	bUOOOO
first errors appeared	bUOOOO
first heard	YFOOOO
first heard of	YFOOOO
first hour	YFLRLL
first hour .	YDOOOO
first hour looking	YHOOOO
first line	]VSKMJ
first line of	]VSKMJ
first mistake	bZVHJJ
first node	ZBOOOO
first node recovered	YFOOOO
first page goes	YHOOOO
first page was	Z@OOOO
first post	UCOOOO
first report	[COOOO
first report .	YFOOOO
first request	ZGOOOO
first request takes	ZGOOOO
first row	[HOOOO
first sight	YDOOOO
first sight everything	YDOOOO
first signal	U?OOOO
first symptom	YHOOOO
first symptom was	YHOOOO
first sync	ZAOOOO
first this	YFOOOO
first this looked	YFOOOO
first thought	YDOOOO
first thought of	YDOOOO
first time ,	]WRLLL
first time .	Z@OOOO
first to	U@OOOO
first try	ZFOOOO
first try failed	YDOOOO
first two pages	bVROOO
first version of	YGOOOO
first ⓒ	XHOOOO
first ⓒ to	VHOOOO
fit to	dWUKJH
five	U@RONG
five to	ZHOOOO
five to fifty	YHOOOO
fix arrives	YHOOOO
fix arrives late	YHOOOO
fix asap	bUKKLS
fix could not	YFOOOO
fix from	bYTJKI
fix soon	fVKKLT
fix soon $	fVKKLT
fix the	aTHGIW
fix the bug	bWJKKT
fix the leaking	bUOOOO
fix was	[EOHIO
fix was clear	^IOOOO
fix was deployed	YBOOOO
fix was planned	YEOOOO
fix was small	YHOOOO
fixed	\\FSLLK
fixed ,	YIOOOO
fixed , the	YIOOOO
fixed in	^HOOOO
fixed in the	ZCOOOO
flag and	WFOOOO
flag and restarted	VBOOOO
flag defaults	ZGOOOO
flag defaults to	ZGOOOO
flag had	bVOOOO
flag had been	bVOOOO
flag is only	YGOOOO
flag was flipped	]SRLMK
flag would	dWJKTL
flag would have	dWJKTL
flags .	cXMQKI
flags . $	cXMQKI
flags on	dULMQM
flags on an	bUOOOO
flaky	XWJJIV
flaky tests .	bWIQJO
flaky tests hid	YDOOOO
flapping link	YHOOOO
flapping link and	YHOOOO
flashed	\\WSLKL
flat	]BOOOO
flat .	YFOOOO
flat . $	YFOOOO
fleet	[TJGOP
fleet .	fWMLQK
fleet . $	fWMLQK
fleet was	_WKJJT
flight	U>JNSM
flipped	\\VSKKK
flipped by	aTRLML
fly	bTNKKP
focu	hTLRHK
focus	lZGTGH
focus on	dSPIJP
focused	g[IUJI
focused ,	bYKRMK
folder	^ISKLK
folder ,	ZHOOOO
folder .	Y@OOOO
folder . $	Y@OOOO
folders	\\BOOOO
folk	fXOQJI
folks	eXPQJI
follow the	e\\JXED
follow the change	dTQOJG
follow the checklist	bWJTKI
follow the procedure	bXOPKI
follow the process	dTMQIG
follow the runbook	cWPOJI
follow up	j]JFIW
follow up with	iZNGIU
follow-up change	YEOOOO
follow-up change restored	YEOOOO
followed a	]VSKLK
followed by	_QTJKJ
followed by the	_QTJKJ
followed the	T?WGII
followed the runbook	XDRLLL
followed was	bWTJLJ
followed was a	bWTJLJ
following	VFVHLG
following the	YHVIMG
following the change	d[VIJH
follows	]BRMML
follows .	WFOOOO
follows . $	WFOOOO
follows from	VFOOOO
font	ZDOOOO
fool	bVTKKL
fooled	bVTKKL
foolish	bXTKKJ
footer	]FOOOO
footnot	XIKMRL
footnotes	XFOOOO
for 0	YEPJIM
for 0 .	]XLIMR
for 0 minutes	ZGSLLK
for 0 seconds	Z7OOOO
for a	RbK:B[
for a bit	dVKJJT
for a document	XIOOOO
for a dump	YEOOOO
for a long	]YJJKT
for a more	dTMMMQ
for a reason	UBOOOO
for a test	VESLKK
for a while	WWGGGX
for a year	\\XSKLJ
for about	ZAOOOO
for about an	YFOOOO
for all the	YJOOOO
for an empty	ZFOOOO
for an unknown	\\GOOOO
for another reason	[EOOOO
for any	[?OOOO
for any other	XFOOOO
for changes	XEOOOO
for ci	bYMJRI
for data	bXOIKQ
for details	YIOOOO
for details .	YIOOOO
for each	]8KSLK
for each of	S@KSLK
for every	TDSKML
for forty	dWRLML
for forty minutes	dWRLML
for four	]EOOOO
for four hours	[GOOOO
for help	`RSKKK
for help ,	dVTJKI
for his	dWRMML
for his next	bXRMML
for improvement	d[JKKT
for it	SYVHIH
for it ,	bXRMOM
for june	YFOOOO
for june .	YFOOOO
for juniors	bWUIMI
for longer	dWPKOG
for longer than	dWPKOG
for making	bUOOOO
for making the	bUOOOO
for months	TERMNM
for months .	YEOOOO
for new accounts	YDOOOO
for nineteen minutes	ZTTKKJ
for not	fWTLML
for not following	bTRLML
for now	ZIOOOO
for now the	YIOOOO
for observability	bYJJLT
for on-call	bXRLLK
for one host	YFOOOO
for one of	_WPKLP
for one reason	bVKLLS
for one that	]AOOOO
for open	UFOOOO
for other people	bTTKLI
for other projects	YHOOOO
for people	WAOOOO
for quite	dYKLLS
for quite some	bWLLLR
for reasons	b[KIIU
for reasons that	_WHKKV
for secrets .	bWIJJU
for sending	YGOOOO
for sending mail	YGOOOO
for sixteen	]VRLML
for some	Y[GHHX
for some reason	YEOOOO
for some time	i[HIIV
for someone	bVTKLJ
for someone to	bVTKLJ
for staging	[GOOOO
for staging and	ZIOOOO
for staying	YAOOOO
for staying late	YAOOOO
for ten	XCQMMM
for ten minutes	[BOOOO
for tests	ZFOOOO
for tests .	YFOOOO
for that	UXSJOH
for the alert	]SSKKJ
for the better	bVTJJJ
for the billing	bUOOOO
for the caches	YGOOOO
for the certificate	ZDOOOO
for the connection	bUOOOO
for the date	bTRLML
for the engineer	f\\SKMK
for the failover	dTKKKS
for the health	YGOOOO
for the logs	YGOOOO
for the mail	YDMQMM
for the missing	hYIITH
for the next	U>RJMN
for the people	bVRLMK
for the provider	^@OOOO
for the second	WWQJQI
for the simple	dWTJKK
for the tests	YEOOOO
for the users	YHOOOO
for this	\\9KPNH
for this .	^?OOOO
for this exists	YIOOOO
for this is	YHOOOO
for this kind	bUQMMM
for this part	YDOOOO
for this reason	YGOOOO
for two	VXXGHF
for two days	_TTKKJ
for two years	dZSKLJ
for unusual	fXLRMK
for up	Y@OOOO
for up to	Y@OOOO
for want	dXNGQG
for want of	dXNGQG
for which the	XZUKJH
for who	U@OOOO
for ⓠ	WFOOOO
forbidden	XWTJKK
forecast	XAOOOO
foresight	bUTKKI
forever .	^COOOO
forever . $	^COOOO
forget	VWIUIJ
forget to	fYKSJI
forget to update	dWLRLK
forgetful	bVRLLK
forgot	cPUJJH
forgot .	h^RLLL
forgot . $	g[QMML
forgot about	_VVKMJ
forgot about the	bWTLML
forgot the	_VUJJI
forgot the flag	fVRMML
forgot to	q[TKLJ
forgot to bump	bVQMMM
forgot to renew	naSKLK
forgotten	cUTKKJ
forgotten by	gYRLLL
form	Y5IKOT
form has	UBOOOO
formal	fYVHLH
formal warning	jWTIMI
formal warning .	bXSKMK
formal warning for	bTTJKJ
formal warning to	fTQMMM
formality	dZUHKH
formality by	bWTJLJ
format ,	VHOOOO
format .	WDOOOO
format . $	WDOOOO
formats	`GOOOO
formats ,	YIOOOO
former	Z@RLMK
former job	YIOOOO
former job and	YIOOOO
forms	WCOOOO
formula	gAOOOO
formula's	XCOOOO
formulas	_AOOOO
fortunat	ZEOOOO
fortunately	ZEOOOO
fortunately ,	YGOOOO
fortunately , the	YGOOOO
forty minutes .	aXTKKJ
forty minutes from	YFOOOO
forty minutes on	dYSLMJ
forty seconds	YGOOOO
forty seconds .	YGOOOO
forum	WGTLKJ
forum .	^FOOOO
forum . $	^FOOOO
forward	]VKOGT
forward ,	dXITMJ
forward , we	gZLRML
forward .	j[JHJV
forward . $	j[JHJV
forward we	fUKSLJ
forward we will	fUKSLJ
foster	iZGQIO
foster a	gVJTJK
found	W@QDLM
found .	YKKLSK
found . $	YKKLSK
found a	ZEOOOO
found a flapping	YHOOOO
found another	YJOOOO
found another problem	YJOOOO
found at	ZWQJMH
found by	YDRLLL
found by chance	YEOOOO
found in	XFOOOO
found it annoying	bVRLLL
found its	]WMIRI
found its way	]WMIRI
found no	\\@OOOO
found no input	YGOOOO
found out	]XTJJJ
found out from	bYTJJJ
found that	WIRLML
four	TCXIKA
four hours .	WESLMO
four hours of	bWMJRJ
four minutes	_;OOOO
four minutes .	[COOOO
four minutes after	VDOOOO
four people .	YCOOOO
four-ey	\\TPOJJ
four-eyes	\\TPOJJ
four-eyes principle	_UPOJJ
fraction	YCOOOO
fragment	XHOOOO
frank	fWTJKI
frankly	fWTJKI
frankly ,	bVRLLL
fraud	XBOOOO
fraud model	VDOOOO
free ,	bXSLLK
free .	YDOOOO
free . $	YDOOOO
free plan	ZDOOOO
free plan were	YDOOOO
freelanc	bUTJKJ
freelance	bUTJKJ
freeze of	bXSKKJ
freeze of 0	bXSKKJ
fresh	XBOOOO
friday evening	SCUJLI
friday evening ,	Z=OOOO
friday evening .	bVSLLK
friday's	]ZOQLI
fridays	bVOPJH
fridays ,	bVTJMK
fridays .	_TLRLK
fridays . $	_TLRLK
from .	`COOOO
from . $	`COOOO
from 0	_<SILM
from 0 %	WBOOOO
from 0 .	^BOOOO
from 0 ;	YFOOOO
from 0 ms	ZAOOOO
from 0 to	ZMRLLK
from a script	dWSJMK
from a user	YFOOOO
from an	WEOOOO
from another team	YFOOOO
from five to	ZHOOOO
from home	YFOOOO
from home .	YFOOOO
from incident	]WRKML
from its	UESKKK
from memory	\\XSKMK
from merge	YFOOOO
from merge to	YFOOOO
from now	c[LTEB
from now on	c[LTEB
from one	ZBOOOO
from page	UBOOOO
from page to	UBOOOO
from reaching	bULMRL
from support	ZEOOOO
from support .	YFOOOO
from sven	gYUIKJ
from sven until	fSSJML
from that the	YHOOOO
from the alert	YGOOOO
from the docs	YAOOOO
from the duty	bVRLML
from the first	XAOOOO
from the last	U@OOOO
from the log	VDOOOO
from the on-call	bYSKLJ
from the outside	YFOOOO
from the partner	bWPJLP
from the payments	bXQMMM
from the start	YXLJRH
from the two	bXTKMJ
from then	^COOOO
from then on	^COOOO
from this	ZYGQJR
from this incident	ZVHPKR
from time	bULLMS
from time to	bULLMS
from tuesday	ZHOOOO
from tuesday on	YHOOOO
from what	WDOOOO
from which	\\FOOOO
from ⓒ	[HRLOL
from ⓗ	VHPKHN
from ⓗ to	WHTJKJ
front matter	W@OOOO
front of	]VQMJM
front of the	fXQKLN
frontend	_[UIJJ
ful	fWILLU
full	T>XMF@
full .	ZHVIIH
full . $	ZHVIIH
full disk	_?OOOO
full disk no	YHOOOO
full disk on	ZFOOOO
full history	YDOOOO
full history in	YDOOOO
full log is	YFOOOO
full of	YFOOOO
full of timeouts	YFOOOO
full outage	TESLKJ
full outage .	TESLKJ
full rebuild	bXRMMK
full rebuild .	fUQMMM
full restart	bUTMLL
full restart .	bUTMLL
fully	fWILLU
fully available	dVKLMS
funny	YIOOOO
funny detail	YIOOOO
funny detail :	YIOOOO
further $	fVKLLS
further .	fUMLMR
further . $	fUMLMR
further action	YCOOOO
further action .	YCOOOO
further notice	bUTKLJ
further work	YIOOOO
further work .	YIOOOO
futur	cTIQFP
future	cTIQFP
future ,	aXLSLJ
future .	fVJKHV
future . $	fVJKHV
future-proof	bWKJMT
gain	\\JJKSR
gambl	bVSKLK
game	T<RLML
game day	U?RLML
gap .	^=OOOO
gap . $	^=OOOO
gap and	YHOOOO
gap and asks	YHOOOO
gaps	ZUJJLU
gaps .	bVJLMS
gaps . $	bVJLMS
gates for	bVQMMM
gateways	YGLLMR
gave out	]XQOOO
gave the customer	bXSLLK
gave the keys	]VSLKJ
gb .	X<OOOO
gb . $	X<OOOO
general	ZWLGKS
generally	bVLKMS
generat	[9LRLL
generate	YDOOOO
generate the	UCOOOO
generated	Y>LRLL
generated from	XCOOOO
generou	bVRLLL
generous	bVRLLL
get a	ZULIHS
get better	dVLJMT
get better at	dVLJMT
get rid	bWRMMK
get rid of	bWRMMK
get to	bWKKLT
get to the	bWKKLT
get ⓒ	\\KOOOO
gets	\\8LRML
gets an	ZGOOOO
gets an error	YJOOOO
gib	WAOOOO
gib .	VAOOOO
gib . $	VAOOOO
gist .	bURLLL
gist . $	bURLLL
github	_AOOOO
giv	^GQMMM
give more	bWLJMS
give the engineer	bXSKMK
give the workers	YGOOOO
give up	bTSKKJ
given ,	XCOOOO
given .	[DOOOO
given . $	[DOOOO
given a warm	bXIKTJ
given how	bVTJKI
given more	Y@OOOO
given more memory	Y@OOOO
given that	fUWHKG
given the	SARKLM
given the load	YFOOOO
gives	aFQMMM
gives it	XEOOOO
gives no	W>OOOO
gives up	[FOOOO
gives up after	ZFOOOO
glanc	iZUKJK
glance	iZUKJK
glance at	gWSJLI
glance at the	gWSJLI
global	YELLRL
global .	^DOOOO
global . $	^DOOOO
go a	bWKSLJ
go a long	bWKSLJ
go into	V@OOOO
go on	UDOOOO
goe	\\FQOLI
goes	\\FQOLI
goes along	UBOOOO
goes on	VEOOOO
goes out	ZHOOOO
goes out .	YHOOOO
going forward	gUDRHS
going forward ,	dXITMJ
going forward .	hXGHJX
going forward we	fUKSLJ
going on	UGKKLS
going on ,	YGOOOO
going out	aYTKLI
gone	TZNFUB
gone ,	WEOOOO
gone . $	UJUJKH
gone out	f\\KKSJ
gone to	bYUKJJ
gone to lunch	bYUKJJ
good config	YFOOOO
good config .	YFOOOO
good day	ZEOOOO
good day for	YEOOOO
good deal	bWOKLP
good documentation	YAOOOO
good documentation of	YAOOOO
good faith	bVRLML
good graphs	YBOOOO
good graphs .	YBOOOO
good that	YGOOOO
good that the	YGOOOO
good time	dULRMI
good time .	bWKSMJ
googl	mCOOOO
google	jEOOOO
google ,	XCOOOO
google .	UCOOOO
google . $	UCOOOO
google docs	Z?OOOO
google does	XGOOOO
google's	eAOOOO
google-api-python-client	ZHOOOO
got	T^XBII
got a message	YFOOOO
got an	YGOOOO
got an error	YGOOOO
got stuck	YFOOOO
got stuck in	YFOOOO
got the	YUTKKJ
got the limits	bURMML
grac	ZUOMRL
grace	ZUOMRL
gradual	_UIJKV
gradually	gVIJKV
grafana	VBOOOO
grammar	XFOOOO
grants	VCOOOO
graph	YDQNKB
graph ,	ZJOOOO
graph , the	YJOOOO
graph and	aXRLML
graph and scaled	dVRLML
graph because	YHOOOO
graph because its	YHOOOO
graph had	ZDOOOO
graph had a	YDOOOO
graph has	YHOOOO
graph has a	YHOOOO
graph showed	[BOOOO
graph shows	aCOOOO
graph shows a	YFOOOO
graph shows it	YGOOOO
graph shows the	YHOOOO
graph was	ZEOOOO
graph was found	YFOOOO
graph would	bUNKQK
graphs .	YESLMK
graphs . $	YESLMK
graphs have	YIOOOO
graphs have a	YIOOOO
graphs together	YIOOOO
graphs together and	YIOOOO
grasp	gXSJMJ
great that	YGOOOO
great that the	YGOOOO
great work	YEOOOO
great work of	YEOOOO
greater	f]CVBL
greater care	dWITJJ
greater care with	bUKSLJ
greater caution	f[JTKJ
green	UEJVGB
green again	YDOOOO
green again .	YDOOOO
green all	YFOOOO
green all the	YFOOOO
green light	\\XPOIH
green status	[IOOOO
green status for	YJOOOO
grey	Z;OOOO
grid	Y>OOOO
ground	YURLLK
group ,	ZXXGHE
group about	bYJSLJ
group for	bWRMLL
group of	[BOOOO
group of errors	YEOOOO
grow for	bTRLML
grow for an	bTRLML
growing queue .	bVOJPJ
grown	dWMHQH
grown-up	dVTJMJ
grows	XAOOOO
growth	]RSKMG
gspread	XAOOOO
guess	YUXGHD
guesses	]YSKLJ
guessing	bYSKLJ
guide .	fURLML
guide . $	fURLML
guide ⓠ	_?OOOO
guide ⓠ )	\\COOOO
guidelin	\\HQLOI
guild .	fWORHE
guild . $	fWORHE
guilt	bYTKKI
gut	dXTJLJ
gut feeling	bVSLLK
gut feeling ,	bVSLLK
guy	dYTILJ
habit	fXQPGB
habit of	gVNQID
had	U[U(TD
had ,	^USKLK
had 0	Z:OOOO
had a	VbBISQ
had a copy	YEOOOO
had a runbook	bUNKPJ
had a second	dYJKSJ
had a spike	YDOOOO
had access	UDOOOO
had agreed to	bXRLMK
had already	]ESLLJ
had already been	ZAOOOO
had already finished	YJOOOO
had an	ZUOHGP
had anyone	bVTLJL
had approved the	bYRMML
had become	^WQIIN
had been a	bWMMQM
had been asked	f[TKKJ
had been deleted	^?OOOO
had been failing	ZEOOOO
had been installed	YJOOOO
had been limping	bUTKJJ
had been made	\\RPHJN
had been merged	YJOOOO
had been off	bVOOOO
had been on	_QILSK
had been planned	ZBOOOO
had been reached	YGOOOO
had been rebooted	YDOOOO
had been replaced	YGOOOO
had been silenced	ZFOOOO
had been stable	YEOOOO
had been told	XUSKKJ
had carried an	bVJKTK
had changed	YFOOOO
had changed anything	YFOOOO
had disabled	dXSKLK
had disabled the	dXSKLK
had done his	dTTMJL
had doubled	YGOOOO
had doubled because	YGOOOO
had existed	gYGHVG
had existed .	bXJKSJ
had expired	TEMMQL
had gone	^QRLLK
had hours	bUOOOO
had hours of	bUOOOO
had included	bYILTL
had included the	bYILTL
had it	S@SKLM
had just	YEOOOO
had just moved	YEOOOO
had looked	bXQMNL
had looked at	bXQMNL
had moved	[DOOOO
had moved the	ZDOOOO
had never	eWVJHI
had no	Z1VJIG
had no effect	`COOOO
had no expiry	WDOOOO
had no idea	dYSLKJ
had not been	YLTKKJ
had not seen	YGOOOO
had not understood	dSUIJI
had one job	bWTKKI
had our	bZSJLI
had passed	UHOOOO
had practised	ZDOOOO
had practised this	YHOOOO
had promised	dXTJLK
had sent	bWTJLJ
had signed	bVQMMM
had started	Z?OOOO
had started a	YEOOOO
had stopped	WERMML
had stopped an	YGOOOO
had taken place	YGOOOO
had the	]YLCWA
had the alarm	bYLLRK
had the alert	bXIJTI
had the bulkheads	bTOOOO
had the canary	bTKMRL
had the certificate	bWJKSK
had the courtesy	bWSLLK
had the disk	bUOOOO
had the freeze	bVQLOJ
had the full	YDOOOO
had the same	_@OOOO
had the vendor's	bWJMSL
had there	i\\GKVI
had there been	i\\GKVI
had to clean	bVSJLK
had to wait	ZCOOOO
had trouble	bUKLLS
had two	XGJKSK
had two of	YIOOOO
had typed	bUTLLI
had typed the	bUTLLI
had we	bUIKTK
had write	V?OOOO
had write access	V?OOOO
hadn't	gVSHNG
hadn't been	dUOLPL
hadn't opened	bUQMMM
half asleep	bUSKLJ
half hour	XIOOOO
half the	bYUKIJ
half-awak	bXSKLK
half-awake	bXSKLK
halfway	bVSJLI
hall .	]TOPMK
hall . $	]TOPMK
hamza	ZWTJMI
hand ,	UDVIIH
hand after	bXJTKJ
hand every	YIOOOO
hand every monday	YIOOOO
hand over	]XOPMJ
hand showed	YDOOOO
hand showed no	YDOOOO
hand the	YCOOOO
hand the database	YCOOOO
handbook	UBMQMM
handed out	W@OOOO
handl	_QLLHR
handle	bXLPJL
handler	ZEOOOO
handling	bRQKIP
handling of	j\\RHHO
handling of certificates	bWKKMS
handover , so	bUQMOM
handover between	aYSILL
handover botched	bUTKKJ
handover from	ZXTJJI
handover took	ZFOOOO
handover took place	ZFOOOO
handover was	aXPIKQ
handovers .	d[POJH
handovers . $	d[POJH
hands	_]ROFD
hands of	bVTKKJ
handshak	TCQMMM
hang	\\AOOOO
hang after	YHOOOO
hang after a	YHOOOO
happen again	dYHNJS
happen again .	dYHNJS
happen whenever	YHOOOO
happen whenever two	YHOOOO
happened .	_XNFRI
happened . $	_XNFRI
happened again	^COOOO
happened again .	^COOOO
happened because	iYUIJI
happened because the	fXRLLL
happened if	gTLLRM
happened if the	gTLLRM
happened then	YHOOOO
happened then is	YHOOOO
happened to	^>OOOO
happened to be	\\@OOOO
happens	UWQGQD
happens ,	ZGOOOO
happens , the	YGOOOO
happens .	YIOOOO
happens . $	YIOOOO
happens again ,	YEOOOO
happens on machines	YIOOOO
happens on the	YHOOOO
happens when	aYUIJI
hard is	bUSKLK
hard is it	bUSKLK
hard to see	bYUIKJ
hard to tell	YEOOOO
hard-cod	YUOHPG
hard-coded	YUOHPG
hard-coded the	gWRLML
harden	j]FHGX
harden the	gYIIIV
harder at	bYKTLI
harder next	fWJULH
harder next time	fWJULH
harder to find	YFOOOO
harder to keep	dSKSLJ
hardly	aUSKLJ
harmless	UBJJSI
harmless :	YIOOOO
harmless : it	YIOOOO
harmonis	bVKKMS
harmonise	bVKKMS
has .	ZGOOOO
has . $	ZGOOOO
has 0	XEOOOO
has a	\\DTJLJ
has a gap	ZFOOOO
has a single	ZCOOOO
has access	YGOOOO
has access to	YGOOOO
has an	Y?OOOO
has been reporting	YHOOOO
has been so	YEOOOO
has ever	bTTKKJ
has had	W;OOOO
has had no	U>OOOO
has just	U@OOOO
has learned	fSSJML
has learned to	fSSJML
has left	ZGOOOO
has left the	YGOOOO
has never	dURLLM
has no	^3TIMK
has no idea	bWSKJK
has no rotation	YGOOOO
has no such	YIOOOO
has none	^?OOOO
has none .	YDOOOO
has not	\\;RLML
has not happened	YEOOOO
has not run	YHOOOO
has one	\\<OOOO
has only	ZIOOOO
has only a	YIOOOO
has promised	dVITJI
has promised itself	bUKSKK
has proved	bURLML
has shown	bXRMII
has since	XXNIKQ
has since been	ZYNIKQ
has them	ZCOOOO
has to	URKRHQ
has to answer	]VUKKH
has to be	[VNRLF
hash	W=OOOO
hast	eVWHHF
haste	eVWHHF
haste ,	dVUJJI
hasty	h[QMJC
hav	\\[VFKG
have	]bB;d<
have .	^<OOOO
have . $	^<OOOO
have a	TEMCNQ
have a different	YFOOOO
have a discussion	dZKKLS
have a resolution	YIOOOO
have a serious	dUPOMJ
have a think	bVKKLT
have a word	bXUJLH
have absorbed	bUJKSK
have an	Y?OOOO
have an owner	WBOOOO
have another	bWKNLR
have another look	bWKNLR
have asked	bVKSIH
have averted	bWLKRK
have avoided	dTJKTI
have been	cTHDUH
have been a	h]OLOK
have been affected	fYJKMQ
have been avoided	m_OKOJ
have been back	bYPLNL
have been better	hYJKSK
have been caught	dXJJTI
have been detected	dXMMQM
have been enough	bXRKMK
have been expected	bYTKJK
have been extended	dWMMQM
have been found	d[OIOF
have been impossible	fYKMRL
have been larger	fYKKSJ
have been limited	dVLLLS
have been lost	f\\MMQL
have been no	d[JJSJ
have been noticed	dWJKTI
have been prevented	h[KKSJ
have been quiet	bYPKNK
have been rehearsed	bWOOOO
have been rejected	bXIJUI
have been shorter	bUKKRL
have been spared	bXILTK
have been split	dZLMRL
have been started	h]JJTI
have been uneventful	bVQKMK
have been updated	fVOOOO
have been used	]WJJTI
have been worse	Z?OOOO
have begun	bYKKSJ
have called	hYVHIG
have called .	g]XHGG
have caught	iYPGQE
have caught it	bXQLML
have caught the	f]GGVF
have changed	]VSKLJ
have changed the	bVSKLJ
have checked	fZMIRH
have checked the	fZMIRH
have come	hYEIWH
have come about	bUKJSI
have come to	dYIMTK
have confined	bVJKSL
have confined the	bVJKSL
have consequences	fVQNLK
have consequences .	bWLRLJ
have contained	dYIJTK
have contained it	dYIJTK
have cut	f]GIVH
have cut the	bWJKTJ
have declared	bUOOOO
have declared an	bUOOOO
have detected	bUOOOO
have detected the	bUOOOO
have done	YGJTNK
have drained	bYPLNK
have escalated	fWJFTG
have every	bXTKKJ
have failed .	b[JLSL
have failed over	bZLLRL
have filled	fUJLTL
have filled up	dULMRM
have finished	bXJLSL
have fired	gZHHUG
have fired .	fXJJSI
have gone	fXDJWH
have gone out	dYKLSK
have got	bYIJTJ
have had	_KKISN
have had a	dXKKRJ
have had hours	bUOOOO
have handed	bVTJJI
have handed over	bVTJJI
have happened	m[JLSK
have happened .	iWLHRG
have happened if	gTLLRM
have heard	bWMKQJ
have held	bVLLRL
have helped	ZIOOOO
have helped ,	YIOOOO
have hit	VDLLRL
have hit the	bYLLRL
have hr	bVTJMI
have it	WAOOOO
have kept	laGGVG
have kept the	i]FIWJ
have known better	fTVIIH
have known that	eXULIL
have lasted	bWLMQM
have left	U=RKMJ
have let	dZLMRM
have let certificate	bUOOOO
have limited	dZKKSK
have limited the	dZKKSK
have lost	bYILTK
have made	b`LJQJ
have made all	bVKLRM
have made the	h]GKUL
have made this	bWLLRL
have mixed	bXPIOI
have mixed up	bXPIOI
have no	Y>RMMM
have noticed	o]PCOH
have noticed nothing	bZJLSL
have noticed that	dUVKHI
have noticed the	kXMGRF
have numbers	YDOOOO
have numbers for	YDOOOO
have occurred	j[GIVG
have occurred .	dWJKSJ
have occurred with	dXLMRM
have passed	_YHKUI
have passed without	bXILTJ
have piled	bWKLRL
have piled up	bWKLRL
have prevented	jVMFRH
have prevented .	bXTJKJ
have prevented it	fZJLSL
have prevented the	eTIJTJ
have prevented this	bULMQM
have reached the	dVLIRI
have rejected	bXILTL
have reminded	bUJTLK
have reminded the	bUJTLK
have revealed	dXPKNK
have revealed the	dXPKNK
have rolled	fYOKOJ
have rolled back	fYOKOJ
have run	aXNLJR
have rung	bUJMSM
have saved	maKHSH
have saved at	bVOOOO
have saved us	hZIKTK
have seen nothing	bWIJTJ
have set	fWMLRJ
have set up	bUOOOO
have shortened	dXMLSI
have shortened the	dXMLSI
have shown	aUDIXI
have shown the	bVFIVJ
have since	ZDOOOO
have since moved	ZDOOOO
have slept	dXJKSJ
have slept .	bXIKTJ
have spared	i[PIOJ
have spared the	bYJKSK
have spared us	dXQIMH
have spotted	f[PJOI
have spotted the	bTMLQM
have starved	bXJLSK
have stayed	j^GJVJ
have stayed online	bYKMSM
have stood	bVJLSJ
have stood out	bVJLSJ
have stopped	laQHNH
have stopped the	fXNKPK
have succeeded	bVLMQM
have sufficed	dZMJQJ
have sufficed .	dZMJQJ
have surfaced	fXKMRL
have surfaced in	bUKMRL
have survived	dXJKSK
have survived the	bVKMRM
have taken	gbNIPJ
have taken minutes	fZKLSL
have tested	f\\RJMJ
have tested the	dZPIOI
have the	R=TNHF
have the dba	bWSLOM
have the old	YFOOOO
have the same	XAOOOO
have this	UGKLMS
have this load	YFOOOO
have to	VGFWIF
have to be	\\LLSJG
have to do	YDOOOO
have turned	dZHLUL
have two	_AOOOO
have two of	YCOOOO
have two replicas	YHOOOO
have understood	dXQOLJ
have waited	hYUHJI
have waited .	fXVIII
have waited until	bUPLNL
have worked	f\\KHSH
have worked .	bXHJUI
having	\\[VFKG
having a	ZBOOOO
having a second	YCOOOO
having been	]SSLLK
he	fdc<A:
he bypassed	dWQMML
he bypassed the	dWQMML
he cannot	bYSLKJ
he could	dYVIIH
he did	hUTKLI
he did not	fUVIJG
he didn't	jYSKLJ
he didn't bother	fVQMMM
he drained	bUTKKK
he drained the	bUTKKK
he had	bVXHIE
he had been	aXWKII
he has	j[THMJ
he has learned	fSSJML
he is	hZWKII
he is not	bYRMML
he knew	bWTKLI
he knew better	bWTKLI
he left	bYSKML
he ordered	fUQMMM
he ordered a	fUQMMM
he restarted	YBOOOO
he restarted it	YBOOOO
he was careless	fTRLLL
he was not	d[QMML
he would	fWSHLI
he would have	fWSHLI
he'd	]XUJJI
head .	XEOOOO
head . $	XEOOOO
head ;	UEOOOO
head of infrastructure	bYUKKH
head of operations	ZGOPMJ
header	c5OJSJ
header .	^AOOOO
header . $	^AOOOO
header as	VEOOOO
header row	XIOOOO
headers	ZBRLML
heading	i?OOOO
heading ,	[COOOO
headings	aEOOOO
heads	_WOOHH
health check and	dZRLMM
health check had	bXJLSK
heap	VIRLLK
hear about	bUUJJI
heart	aQMRKF
heart .	dYMRLF
heart . $	dYMRLF
heartbeat	[COOOO
heartbeats	YAOOOO
held	XARKOJ
held back	]WOLPK
held back the	bWOLPK
held by	V=OOOO
held in	UDOOOO
held the	XBOOOO
help ,	ZWTJKI
help either	YEOOOO
help either ,	YEOOOO
helpdesk	YWSIHM
helpdesk .	bYQJJO
helpdesk . $	bYQJJO
helped	c>OOOO
helped ,	YIOOOO
helped , as	YIOOOO
helped .	^@OOOO
helped . $	^@OOOO
helpful	d[NKJS
helps .	YEOOOO
helps . $	YEOOOO
henrik	_USKLK
her	^W\\FE?
her .	bZTJKI
her . $	bZTJKI
her own	c\\VHIG
herd	bVJJQQ
here , it	bTTJLJ
here ;	UDOOOO
here and	bWJKLT
here and there	bWJKLT
heroic	bWTLJK
herself	bVSKMJ
hid	[ERLLK
hid the	]>OOOO
hid the real	YDOOOO
hide	YAOOOO
hides	YBOOOO
higher than	dYJJJU
higher than usual	bUKKKT
him	fU[EGD
him ,	ZFRMMK
him .	dYTJLI
him . $	dYTJLI
him that	bXRLMK
him to	fXUILJ
him to do	bUQMMM
himself	mZYHGE
himself ,	dTULJJ
himself .	dYSKKK
himself . $	dYSKKK
himself had	bWRLLK
himself to	bWQMMM
hindsight	ZROHOG
hindsight ,	jVOJPI
hindsight , the	fYOOOO
hindsight it	fXOIOG
hindsight it was	bXMJQI
hindsight the	ZGOOOO
hindsight the first	ZHOOOO
hint	[>OOOO
hire	^WUHKJ
hire ,	gXTKLJ
his	hif;=<
his design	bXRMLM
his duty	bVSJMK
his job	fSVLHL
his job ,	fSVLHL
his laptop	fXSLKK
his laptop .	bVRLKK
his line	dYTJMJ
his line manager	dYTJMJ
his manager	bTQMML
his mistake	gVRLML
his mistake .	fUUHKI
his next	bXRMML
his own	eUXGHF
his own initiative	bWRMML
his phone	\\TRMML
his phone in	bURMLK
his script	bURMML
his train	bVQMMM
historical	UCKKLS
historically	YGOOOO
historically both	YGOOOO
historically both services	YGOOOO
history in	YDOOOO
history in the	YDOOOO
hit .	ZYIJMQ
hit . $	ZYIJMQ
hit the limit	ZHOOOO
hit the throttling	YIOOOO
hits	VAOOOO
hitting	dWLRKI
hold ,	ZZSKLK
hold , and	]ZSKLK
hold a training	bXKSLJ
hold the payments	bTRLML
hold them	_VTJLI
hold them accountable	bVQMMM
holder	TELLMR
holds	e=RMML
holds ,	XDOOOO
holds .	[EOOOO
holds . $	[EOOOO
holds 0	WCOOOO
holds a	XGOOOO
holds it	WDOOOO
holiday .	dXTKJK
holiday . $	dXTKJK
holiday in	YJOOOO
holiday in most	YJOOOO
holiday the	YHOOOO
holiday the office	YHOOOO
home at eight	YFOOOO
home to	bVOPMI
homework	bXTJKJ
honour	^XMIRH
honoured	_UILTK
honoured the	bWKMRM
hook	]AOOOO
hook was	YEOOOO
hook was not	YEOOOO
hope	bXTJKK
hope of	bXTJKK
host	U6UNIB
host .	[ARLLK
host . $	[ARLLK
host a	YEOOOO
host a week	YEOOOO
host all	YFOOOO
host all recovered	YFOOOO
host that	\\AOOOO
host that no	ZJOOOO
host was called	YIOOOO
hosted in	ZHOOOO
hosted in the	ZHOOOO
hosting company	ZESHLN
hosting provider's staff	dVSLLK
hostname	WHVHJG
hostname .	f]SKLK
hostname . $	f]SKLK
hosts	X@SKLL
hosts ,	ZEOOOO
hosts , ordered	YGOOOO
hosts .	aBOOOO
hosts . $	aBOOOO
hosts run	YIOOOO
hosts run the	YIOOOO
hour	T9LBWA
hour ,	VFTLMK
hour , even	YHOOOO
hour earlier	ZFOOOO
hour earlier .	ZFOOOO
hour for all	YDOOOO
hour later	];OOOO
hour later .	XAOOOO
hour later the	YIOOOO
hour looking	YHOOOO
hour looking at	YHOOOO
hour of downtime	bVTJKJ
hour of the	[EOOOO
hour passed	YFOOOO
hour passed before	YFOOOO
hour saw	YEOOOO
hour saw the	YEOOOO
hour the	ZDOOOO
hour the load	YFOOOO
hour we saw	YFOOOO
hourly	Y=OOOO
hours ;	XDOOOO
hours and saturated	bTRLLL
hours before telling	bVRMMM
hours late	]WTJJI
hours late ,	bWTJJI
hours later	ZGOOOO
hours later all	YHOOOO
hours of	ZFMJRJ
hours of warning	bUOOOO
hours old	XEOOOO
hous	ZUSKLK
house	ZUSKLK
how a	[COOOO
how far	[?OOOO
how far the	VBOOOO
how hard	dYTJJJ
how hard is	bUSKLK
how important	gVIUJG
how long	WFSLLK
how long this	YEOOOO
how many	]FSLLK
how many mails	YJOOOO
how many times	]USLLK
how much	[;OOOO
how other	bUKKLS
how seriously	dWVHLI
how to restore	YCOOOO
however	W>NQMK
however ,	ZFOOOO
however , the	YIOOOO
however long the	bWJSML
however the flag	YGOOOO
hr .	]VTKJJ
hr . $	]VTKJJ
http	c0OOOO
http 0	[FOOOO
hubri	bVTJJI
hubris	bVTJJI
hugo joins	YFOOOO
hugo joins from	YFOOOO
human	`QSKGK
human error	fTTEHL
human error ,	bWTKKJ
human error .	hYSLLJ
human error again	fYUKKH
human error during	l[TKLI
human failure	d]TKKI
human-readabl	WDOOOO
human-readable	WDOOOO
humility	bUSKKK
hundr	^[MJOQ
hundreds	YGOOOO
hundreds of	YGOOOO
hundreds of times	YGOOOO
hurry	n]TMIH
hurry ,	dSSLKK
hurry .	fWWGHG
hurry . $	fWWGHG
hurry to	gVSLKL
hurt	VFKLSJ
hurt .	ZDOOOO
hurt . $	ZDOOOO
hygien	gZSMKI
hygiene	gZSMKI
i	S]d=><
i added	YGOOOO
i added two	YGOOOO
i am	g[TKKJ
i could	YGOOOO
i could not	YGOOOO
i did	dYRLLL
i did not	dYRLLL
i looked	YGOOOO
i looked ,	YGOOOO
i restarted	ZEOOOO
i restarted the	YFOOOO
i saw	YGOOOO
i saw the	YGOOOO
i see	YFOOOO
i see the	YFOOOO
i should	gXYIEH
i should have	gXYIEH
i take	dUTJLJ
i think	TFQNOM
i think this	YCOOOO
i was on	YHOOOO
i wrote	YGOOOO
i wrote the	YGOOOO
icon	UBOOOO
id	c5TMMM
id ,	a>OOOO
id .	a;OOOO
id . $	a;OOOO
id and	XIOOOO
id in	XDOOOO
id into	]VROOO
id into the	bVROOO
id of	^EOOOO
id of the	YFOOOO
id or	[JOOOO
id that	XDOOOO
ida	YCOOOO
ida discuss	YCOOOO
ida discuss whether	YCOOOO
idea	naWGGI
idea .	bVTLKK
idea . $	bVTLKK
idea how	bWQMMM
idea of	jYSHHM
idea of a	bWMMMQ
ideal	dVGINS
ideally	bYIJRQ
idempotency	\\INQOH
idempotency .	dYMRMJ
idempotency . $	dYMRMJ
idempotent .	bWKLRK
idempotent . $	bWKLRK
identical	YBOOOO
identified from	YEOOOO
identified from the	YEOOOO
identified the	bWMJJQ
identify	YUJFJV
idle	YBSLLK
idle .	ZCOOOO
idle . $	ZCOOOO
ids	d6OOOO
ids ,	WIOOOO
ids .	WDOOOO
ids . $	WDOOOO
ids of	^@OOOO
ids of the	XEOOOO
if	ZpBCZL
if anything	f\\PILQ
if both zones	YIOOOO
if it	XDSLLK
if it is	]DOOOO
if needed	gTIHLV
if needed .	gTIHLV
if one	ZWTKKJ
if only	lZJHTF
if only the	jYGJUI
if soft	bWKJSH
if the	\\kGFWC
if the call	YFOOOO
if the canary	fUOOOO
if the client	bYKLSL
if the dba	bWTJKI
if the deploy	bYJKSJ
if the developers	bUJJSK
if the limit	YIOOOO
if the old	fTOOOO
if the pod	YHOOOO
if the status	bXJKTK
if the vendor's	bVOMOM
if the worker	YGOOOO
if this happens	YEOOOO
if we	fXJKSJ
if we had	fXJKSJ
ignor	ZSZFGC
ignoranc	kYRLML
ignorance	kYRLML
ignorance of	gYUJJI
ignorance of the	gYUJJI
ignored	\\\\XGHE
ignored for	bXRLLK
ignored for weeks	bXRLLK
ignored our	bXSKLK
ignored repeated	dYRLML
ignored the	^UVHIH
ignored the alert	fVSLML
ignored the first	dTTOOO
ignored three	bYQMMM
ignores	Z<OOOO
ignores the	WBOOOO
imag	`GLHOL
image	`EPJJN
image .	_LRLLL
image . $	_LRLLL
image had	a>OOOO
image had been	Y@OOOO
image had to	^FOOOO
image on	YEOOOO
image on a	YEOOOO
image was	ZCOOOO
image was being	YEOOOO
image without	Z>OOOO
image without an	YBOOOO
impact : logins	YFOOOO
impact might	bTOOOO
impact might have	bTOOOO
impact of	dSKQMO
impact on	bYGKIW
impact was small	YDOOOO
impair	bVKLLS
impaired	bVKLLS
impatienc	dYRLML
impatience	dYRLML
implementer	\\VSPIG
import at peak	fTRLLK
import with	ZFOOOO
import with the	YFOOOO
importanc	aVFWJF
importance	aVFWJF
importance of	eVFWJF
importance of code	hWKSKK
important	XUKSLK
important .	YGOOOO
important . $	YGOOOO
imported	WBSMOM
impossibl	\\ULISI
impossible	\\ULISI
impossible .	fYMJSI
impossible . $	fYMJSI
impossible under	bULMRL
impress	i\\IUKF
impress on	dVNQKH
impress upon	bXJSLL
improper	dWWHIG
improv	aV@QFV
improve	a\\ARGS
improve communication	bWOOOO
improve communication between	bWOOOO
improve documentation	hZLIMT
improve documentation asap	fUMLMR
improve monitoring	bSKJLT
improve monitoring $	f[LKLS
improve observability	bULIMU
improve the monitoring	bXMLMR
improve the observability	bUOOOO
improved	ZHMLMR
improvement	hSFGKX
improvement and	bVJIKU
improvements	kZIILU
improvements to	g]KJLT
improvements to the	f]KJMT
improving	f[HHLX
improving the	bWIILV
improvis	gUVHLH
improvised	bTRLLK
in ,	`AOOOO
in , because	ZGOOOO
in .	\\FINJQ
in . $	\\FINJQ
in 0	X5IMSM
in 0 .	S@KNQO
in 0 seconds	UFOOOO
in a cell	V?OOOO
in a crash	YFOOOO
in a document	XEOOOO
in a draft	UCOOOO
in a drill	YHOOOO
in a former	YIOOOO
in a hurry	l[TJKI
in a moment	bXRLML
in a timely	fVILJT
in a world	bWLMQL
in addition	YGOOOO
in addition ,	YGOOOO
in all	W<RLML
in any	XDOOOO
in april .	XUSLLK
in between	WILLRL
in bold	_WRLML
in both	]@OOOO
in both languages	[IOOOO
in brackets	Z>OOOO
in certain	bVJJKT
in certain regions	bVJJKT
in charge	i[VIJH
in charge of	dWSKKK
in ci	\\FOOOO
in code	YSHVIH
in code review	dXIUJH
in coordination	bVMMMQ
in coordination with	bVMMMQ
in document	YIOOOO
in document order	YIOOOO
in documents	W>OOOO
in drive	XGOOOO
in due	i[IFGX
in due course	gZHHJW
in due time	bVNJJQ
in during	YGOOOO
in during those	YGOOOO
in each	W@OOOO
in effect	Y>OOOO
in english	XGOOOO
in eu	UAOOOO
in february	XDOOOO
in for 0	U?OOOO
in for a	bXKLJT
in for ten	YFOOOO
in four	V?OOOO
in front	ZTRIKM
in front of	\\VRIKM
in full	V?OOOO
in full .	U@OOOO
in future	h[ISIL
in future ,	dWLSLJ
in future .	g\\MMKR
in good	gZPPLH
in good faith	bVRLML
in good time	dULRMI
in google's	YBOOOO
in hindsight	XSLIRH
in hindsight ,	iUOJPI
in hindsight it	bXMJQI
in hindsight the	ZGOOOO
in his	a]TJKJ
in his own	dZSKKK
in its wisdom	bVSLLJ
in japanese	YEOOOO
in june	XARKLK
in june .	[>OOOO
in lisbon	ZWNPKI
in lower	VEOOOO
in lower case	VEOOOO
in lyon	]UTKLI
in maintenance .	YCOOOO
in march .	V7ILTL
in marketing	dWRLML
in may	T@OLQK
in may ,	TCSLLK
in may .	^?OOOO
in memory	VEOOOO
in mind	]]CUEN
in mind for	YEOOOO
in mind that	jZGOIR
in mind when	bVKSLJ
in monitoring	bYNLPK
in most cases	YEOOOO
in most of	ZJOOOO
in my	V@OOOO
in odd	ZEOOOO
in odd ways	YHOOOO
in one	YFKIIT
in one batch	]COOOO
in one call	UEOOOO
in one line	VBOOOO
in one place	ZHOOOO
in one zone	YGOOOO
in operations .	bWLKLS
in order ,	YBOOOO
in other words	ZBOOOO
in particular	bWMQMN
in person	bVNPLJ
in place on	dVIKUJ
in plain	_UVHII
in practice	YHOOOO
in practice the	YHOOOO
in production	`PQIFQ
in production .	cSPLGN
in question	^ZOEJQ
in reading	T>KSKJ
in reading order	X<OOOO
in recovery	_TSKLJ
in recovery .	bVQMMM
in retrospect the	YHOOOO
in sign-ups	ZIOOOO
in sign-ups filled	YEOOOO
in small	YGOOOO
in small steps	YGOOOO
in so	dUTKKJ
in so many	bURMLM
in some	dUKKKS
in spite	iZSKLK
in spite of	iZSKLK
in staging	[7RLLK
in staging ,	^FOOOO
in steps	Z:OOOO
in steps of	Z=OOOO
in sync	ZTNJJS
in ten	VDSLLK
in that	[ESLLK
in that hour	ZBOOOO
in that window	YHOOOO
in the	S9LGBW
in the alert	VBOOOO
in the api	[BOOOO
in the application	bTSKKK
in the base	ZGOOOO
in the billing	fTRLLK
in the bucket	ZIOOOO
in the bundle	YAOOOO
in the cache	UCOOOO
in the car	bURMLK
in the channel	YFPRJK
in the chart	ZBOOOO
in the cluster	WGOOOO
in the coming	dYHJKU
in the course	`RKJLS
in the cron	bYSLLK
in the dark	dXRMML
in the document	`?OOOO
in the error	YHOOOO
in the expected	bXKLLS
in the firmware	ZDOOOO
in the form	UCOOOO
in the forum	^FOOOO
in the guild	bYOPKH
in the hope	bXTJKK
in the kitchen	]TPKOJ
in the linked	YHOOOO
in the local	XFOOOO
in the log	]@OOOO
in the longer	dYJKLT
in the meantime	ZFOOOO
in the medium	fTJKLT
in the mobile	\\TSJLM
in the name	ZHOOOO
in the network	f\\LLIR
in the new	ZELMMR
in the next	U?JTKJ
in the noc	]VSKKJ
in the order	[@LRLK
in the page	ZHOOOO
in the period	VBOOOO
in the proxy	Z?OOOO
in the regional	ZWSJKK
in the retry	ZIOOOO
in the room	aTRLLK
in the routing	\\TTLJH
in the runbook	W@QMMM
in the same	_KMKQL
in the scheduler	a[KJRN
in the service	VFOOOO
in the sheet	]GOOOO
in the startup	YHOOOO
in the style	VCOOOO
in the subnet	YGOOOO
in the team	aWUIMI
in the ticket	XGRLLK
in the tracker	\\EOOOO
in the tracker's	[HOOOO
in the validation	YFOOOO
in the war	]WRLML
in the web	ZCOOOO
in theory	ZFOOOO
in theory the	YFOOOO
in this state	YGOOOO
in this version	Y?OOOO
in three	\\@OOOO
in time	^VKJOR
in to the	WBQMNM
in total	[GOOOO
in total the	YIOOOO
in two	V?KOQM
in two weeks	YFOOOO
in utc	]FOOOO
in utc .	ZHOOOO
in version	XCOOOO
in version 0	XCOOOO
in what	ZUSJKL
in words	^9OOOO
in words .	X=OOOO
in writing ,	dVVJKJ
in writing and	bUMQKL
in writing why	gVTJLK
in ⓒ	[>PLQK
in ⓒ .	ZAOOOO
in ⓚ	^9LRMK
in ⓚ ,	W@OOOO
in ⓚ .	X?LRMK
in ⓢ	XHOOOO
inability	bXRLLL
inability to	bXRLLL
inadequat	bVSKLJ
inadequate	bVSKLJ
inadequate supervision	bVSKLJ
inattention	jZVHKH
inattention .	dTSKMK
inattention . $	dTSKMK
inattentiv	iZSKLK
inattentive	iZSKLK
inattentiveness	dZUILI
incident at	bUOOOO
incident at the	bUOOOO
incident channel .	UBOOOO
incident commander	XFWLID
incident commander ,	bURLLK
incident commander asked	UBOOOO
incident commander lost	bXRLML
incident commander made	iZSLLK
incident commander mishandled	bUSLLK
incident commander prolonged	bVQMMM
incident commander's	dYTJKJ
incident could	j]PLOL
incident could have	h[QHMH
incident happened	bTRLMK
incident happened because	bTRLMK
incident is due	bXQMML
incident is the	bUTJJI
incident over .	YBOOOO
incident response	bWPJLP
incident starts	Y?OOOO
incident starts .	Y?OOOO
incident until	dWTKMI
incident was prolonged	bURMML
incident was resolved	UCOOOO
incident would	jZGIVJ
incident would have	dUMMQM
incident would not	fYHJUK
incident's	^?OOOO
incident's id	XHOOOO
incidents	\\UMWCE
incidents like	bVLLMR
incidents of	\\UNJLP
incidents of this	bWSLLK
incidents with	]VPOLJ
inclin	bWQMMM
inclined	bWQMMM
includ	UCNPRG
included ,	XCOOOO
includes	UCOOOO
including the	VEOOOO
incompetenc	jXVKJG
incompetence	jXVKJG
incompetence of	dYRMML
incompetence of the	dYRMML
incomplet	b]MJJR
incomplete	b]MJJR
incomplete ,	bWQKKN
incorrect	]VUJJH
incorrect entry	bVSKLJ
incorrectly	bXRLLL
increas	YTELHV
increase	^XFKHW
increase capacity	bVKLLS
increase test	dVLLMR
increase test coverage	dVLLMR
increased the	UERLLK
increased the limit	ZCOOOO
increased vigilance	bXITLI
indecision	bXSLLJ
indent	X@OOOO
index had existed	bXJKSJ
index made	YGOOOO
index made every	YGOOOO
index of	X?OOOO
index of the	UCOOOO
index on	[>OOOO
index was	X=RLML
index was added	YEOOOO
index would	dXTMKL
index ⓒ	]FOOOO
indic	XEOOOO
indication	UEOOOO
indices	XEOOOO
indifferenc	iYUIJH
indifference	iYUIJH
indifference ,	dTQMML
indifference , the	dTQMML
indifference to	bWUILI
individual	\\UMJLS
individuals	]XNKLP
inexcusabl	fWTJJJ
inexcusable	fWTJJJ
inexperience	gYTKLI
inexperience of	dUUJLH
inexperience of the	dUUJLH
inform the	bWUJJI
information	R=LKLS
informed in	bYFLOT
informed in a	dVILKT
informing	bXRLML
informing the	bXRLML
infra .	f[TIKK
infra . $	f[TIKK
infrastructur	cSONHN
infrastructure	cSONHN
infrastructure .	bYJJKT
infrastructure . $	bYJJKT
infrastructure as	bWRLMK
infrastructure as code	bWRLMK
infrastructure team failed	bVTJLJ
ingress .	YFOOOO
ingress . $	YFOOOO
init	[DOOOO
initially	YFOOOO
initially only	YFOOOO
initially only one	YFOOOO
initiativ	bWRMML
initiative	bWRMML
inlin	]COOOO
inline	]COOOO
inquiry	bTSKLJ
insert	d=OOOO
inserted	]EOOOO
insertion	Y@OOOO
insid	\\@NLQL
inside	\\@NLQL
inside a	[HOOOO
insignificant	bVJKKT
insist	eYVHJG
insisted	iYVHJH
insisted on	hXUIJH
insisted on the	bWRLMK
insistenc	fYSKLK
insistence	fYSKLK
insistence on	dWUIKI
instability	dYKJJT
install	]BSLLK
installed	\\FSLLK
installed .	ZIOOOO
installed . $	ZIOOOO
installed by	ZGOOOO
installed by the	ZGOOOO
instead	UWUFMC
instead ,	[DOOOO
instead , the	YFOOOO
instead of	WWTENC
instead of an	ZHOOOO
instead of one	bZKJSJ
instead of staging	iWSKKK
instead of the	]SUIKG
instil	dXJTKI
instil a	bUITKJ
instructions	ZTTJJI
instructions .	bYRLLK
instructions . $	bYRLLK
insufficient	lXXGHE
insufficient care	bXRLML
insufficient diligence	fXTJKJ
insufficient diligence on	bXUIKJ
insufficient testing	bVTJKJ
insufficient testing by	bVTJKJ
integer	VCOOOO
integration test .	bUOOOO
integration tests	VBOOOO
integrator	^WVIIG
integrator's	bUQMMM
intend	_WMQJP
intend to	bUJSLJ
intensify	bUKKLS
interest	_ZSHIK
interestingly	YGOOOO
interestingly ,	YGOOOO
interestingly , the	YGOOOO
interfac	UEOHNP
interface .	TALLNS
interface . $	TALLNS
interlock	TCLLRL
intermediate certificate	Z@OOOO
intermediate certificate in	YAOOOO
intern	\\WWGJE
intern ran	fUULKJ
intern ran the	fUULKJ
intern's	TCUJLH
internalis	bVKSLJ
internalise	bVKSLJ
internalise the	bVKSLJ
internally	_TMKJS
interns	_XTJKI
interpretation	bVSKLK
interruption .	^>OOOO
interruption . $	^>OOOO
intervals	bVIKJU
intervention	UDKKKT
interventions	bXKKKT
into .	ZGOOOO
into . $	ZGOOOO
into a dead	bYSMLK
into a full	dYSLKJ
into account	gTKILT
into documents	XDOOOO
into documents .	WDOOOO
into smaller	bVOOOO
into smaller batches	bVOOOO
into the connection	bYOOOO
into the console	bVROOO
into the document	WCOOOO
into the memory	gWJJJU
into the production	bVUJJI
into the proxy	YFOOOO
into the public	bVSLKK
into the tracker	YAOOOO
into their	bYLRMK
into ⓒ	VCOOOO
introduced by	f^UJJI
introduced by a	bVUKJI
introduced in	X=OOOO
introduced when	YHOOOO
introduced when the	YHOOOO
invest	aXIIRR
invest in	bVJKMU
investigat	]THGJW
investigate	^[HGJW
investigate further	fVKLLS
investigate further $	fVKLLS
investigate why failover	bUOOOO
involved .	\\GNJJQ
involved . $	\\GNJJQ
involved in	]VSKMK
ip address	ZZTLJM
ip address ,	bYTJJK
ip addresses	VFOOOO
ironical	YGOOOO
ironically	YGOOOO
ironically the	YGOOOO
ironically the new	YGOOOO
irregularities	fVKLLS
irregularity	fVKLLS
irresponsibl	dZSKLK
irresponsible	dZSKLK
irresponsible to	bWSLLK
is	V2XS1F
is 0	`>OOOO
is 0 %	WCOOOO
is ;	X=OOOO
is a known	ZJOOOO
is a lack	iWSKKJ
is a memory	YBOOOO
is a race	ZFOOOO
is a short	YGOOOO
is about	_;OOOO
is absent	UBOOOO
is all	]XUJMJ
is an	_FOOOO
is answered	V@OOOO
is applied	VGOOOO
is attached	[@OOOO
is attached below	YFOOOO
is attributable	dURLML
is attributable to	dURLML
is back	YDOOOO
is back .	YDOOOO
is behind	[GOOOO
is behind both	YHOOOO
is blank	ZHOOOO
is blank .	YHOOOO
is closed	UBSLLL
is closed .	VEOOOO
is cold	[BOOOO
is cold ,	ZHOOOO
is currently	YCOOOO
is currently no	YCOOOO
is degraded	YFOOOO
is degraded but	YFOOOO
is discipline	bXIUKK
is done	[@OOOO
is down	cVXGIE
is down to	h]XGIE
is due	R>QMML
is due to	ZDQMML
is empty	\\>OOOO
is empty .	WCOOOO
is entirely	dYSKLK
is expected	YALRML
is expected .	^AOOOO
is filled	V=OOOO
is fine	YHOOOO
is fine between	YHOOOO
is fixed	^FOOOO
is fixed ,	YIOOOO
is fixed in	YFOOOO
is for .	bXQMMM
is full	^DOOOO
is full .	^GOOOO
is given	];OOOO
is global	^DOOOO
is global .	^DOOOO
is gone	\\DOOOO
is idle	YFOOOO
is idle .	YFOOOO
is ignored	Z>OOOO
is ignored .	Z?OOOO
is in	Y?POLJ
is it	bUSKLK
is it to	bUSKLK
is kept	^DOOOO
is kept .	U@OOOO
is known	[IRLML
is known by	WAOOOO
is late	ZCOOOO
is left	^:QMNM
is left out	[>OOOO
is less	XWRLML
is likely	YGOOOO
is likely that	YGOOOO
is limited	ZCOOOO
is limited to	ZCOOOO
is loaded	UDOOOO
is longer	WFOOOO
is looked	YDOOOO
is made	\\GOOOO
is meant	[BOOOO
is missing	_=OOOO
is missing .	VCOOOO
is named	\\=OOOO
is needed	hYGVLH
is needed ,	bUKSLK
is new to	bVTJMI
is no alert	YIOOOO
is no excuse	bVRLLL
is none	bHOOOO
is none .	]IOOOO
is normal	YCOOOO
is normal again	YCOOOO
is not	YFWGJJ
is not a	ZVSLMJ
is not acceptable	dYUJLI
is not clear	YEOOOO
is not free	YDOOOO
is not in	\\HOOOO
is not known	aBOOOO
is not read	XJOOOO
is not there	]BOOOO
is not where	YIOOOO
is nothing	XIOOOO
is on	\\FQMML
is on call	^BOOOO
is one	eBOOOO
is one ,	WEOOOO
is one command	YGOOOO
is only	`GOOOO
is only read	YGOOOO
is only suggested	XJOOOO
is open	\\ARLML
is open .	_>OOOO
is ours	UAOOOO
is out	ZGOOOO
is out .	YGOOOO
is owed	bVRLLL
is owed to	bVRLLL
is part	WBOOOO
is part of	WBOOOO
is pinned	ZGOOOO
is pinned to	ZGOOOO
is possible	UFLMNR
is possible that	YFOOOO
is reached	ZFOOOO
is reached ,	YIOOOO
is read	`6OOOO
is read .	UBOOOO
is read once	UCOOOO
is read-only	YHOOOO
is read-only .	YHOOOO
is ready	YJOOOO
is ready ,	YJOOOO
is refused	`@OOOO
is refused by	WEOOOO
is remembered	XBOOOO
is reported	YFOOOO
is safe to	bUJKSJ
is sent	ZCOOOO
is sent .	UCOOOO
is set .	ZJOOOO
is short	ZGOOOO
is short .	ZGOOOO
is shown	^BOOOO
is shown .	YFOOOO
is slow	YGOOOO
is slow there	YGOOOO
is still	YBPKLP
is still being	YGOOOO
is still building	YGOOOO
is stored	Z@OOOO
is suggested	^;OOOO
is suggested .	VAOOOO
is suggested about	WFOOOO
is suggested to	UDOOOO
is suspected	YHOOOO
is suspected that	YHOOOO
is taken	]@OOOO
is tempted	bVTJKJ
is tempted to	bVTJKJ
is that of	[IOOOO
is that we	dUJTJH
is the day	UEOOOO
is the duty	bXTJLJ
is the first	Z@OOOO
is the new	[FOOOO
is the only	fZNQLI
is the price	bVOPLK
is the result	fUTILL
is the right	bVJQLP
is the same	`<OOOO
is there	WCLLOR
is to	WcLQJN
is to blame	gURMML
is to delete	YIOOOO
is to double-check	bTOOOO
is to think	bVOOOO
is told	XDOOOO
is too	U@OOOO
is tracked	ZEOOOO
is tracked separately	YJOOOO
is used	XGOOOO
is well	dWTJKJ
is well known	bWSLLK
is what	U[LNNN
is what happens	dXUIJJ
is written	cAOOOO
is written .	WDOOOO
is ⓒ	_>OOOO
isn't possible	YFOOOO
isn't possible to	YFOOOO
iso	^COOOO
iso date	XHOOOO
issue a	cVRLML
issue a formal	fTQMMM
issue only	YGOOOO
issue only shows	YGOOOO
issue was	TERMML
issue was quickly	YEOOOO
issued .	TDKKLT
issued . $	TDKKLT
issues	^ZFHIX
issues ,	bVLMMR
issues .	_UHJKV
issues . $	_UHJKV
issues with	dYJKLT
issues with the	bVLLLR
it (	YCOOOO
it )	VEOOOO
it , so	XBOOOO
it :	^FSLLK
it : ⓒ	WGOOOO
it ;	cBOOOO
it ?	aISLLL
it ? $	aISLLL
it all	_UNJPK
it annoying	bVRLLL
it annoying .	bVRLLL
it are	UCOOOO
it at	_>OOOO
it at ⓗ	\\BOOOO
it back	VDOOOO
it be	bVUILI
it before	V=OOOO
it began	YEOOOO
it began .	YEOOOO
it begins	XFOOOO
it belongs	ZFOOOO
it belongs to	WGOOOO
it clear to	bXPOLK
it clearly	YGOOOO
it clearly .	YGOOOO
it could	Y>SLLJ
it could have	Z?OOOO
it deserves	bTJTMI
it deserves .	bTJTMI
it difficult	YEOOOO
it difficult to	YEOOOO
it does not	WARLNK
it down .	bXRLML
it easier	YGOOOO
it easier to	YGOOOO
it expires	bTOOOO
it expires .	bTOOOO
it for	ZSTKKJ
it from	X>OOOO
it from support	YFOOOO
it from the	Y=OOOO
it happened	ZEOOOO
it happened again	YFOOOO
it harder	YFOOOO
it harder to	YFOOOO
it has	ZBRLLL
it has a	ZDOOOO
it has no	ZHOOOO
it has not	YEOOOO
it has to	bVRLML
it in the	XCUJMI
it in their	bVTJLK
it is .	^>OOOO
it is about	XFOOOO
it is in	WHOOOO
it is likely	YGOOOO
it is possible	YFOOOO
it is slow	YGOOOO
it is suspected	YHOOOO
it is the	^\\UMJG
it is to	ZWNQKK
it isn't	VHRLLK
it isn't possible	YFOOOO
it looked	^DOOOO
it looked like	ZFOOOO
it looked strange	YEOOOO
it looks	^EOOOO
it looks as	YGOOOO
it looks like	YHOOOO
it makes sense	bWJJKT
it may	\\FOOOO
it must be	aVVHJH
it names	WFOOOO
it needed	fXTJKJ
it never occurred	bUSLKJ
it not	dZSLKK
it not occur	bXRMLL
it now	\\EOOOO
it now lives	YIOOOO
it on	WFOQJK
it on 0	XCOOOO
it on a	ZCOOOO
it only	`@OOOO
it only happens	YIOOOO
it only renamed	YIOOOO
it pains	bURLLL
it pains me	bURLLL
it said	\\EOOOO
it says	VAOOOO
it seems that	Y@OOOO
it stands	a@OOOO
it stands in	UCOOOO
it stands there	WGOOOO
it starts	[COOOO
it starts .	ZFOOOO
it stays	]IOOOO
it stays open	ZIOOOO
it still	VDOOOO
it take	]YTJKJ
it takes a	bUTJKI
it takes about	YEOOOO
it tests	YHOOOO
it tests .	YHOOOO
it to read	bUSKLK
it to zero	bURMLL
it took 0	WCOOOO
it took longer	YJOOOO
it took quite	bYJJKT
it took the	aQUJKI
it turned	_WRLML
it turns	bURLLK
it turns out	bURLLK
it unread	bYSLLK
it upon himself	bWQMMM
it was ,	fXVIIH
it was a	R;SJJQ
it was down	bWLKLR
it was his	gWVGJH
it was human	gZVIIG
it was irresponsible	bWSLLK
it was kenji's	bUQMMM
it was late	YEOOOO
it was not	VLVJKG
it was noted	YFOOOO
it was obvious	bVMKQK
it was only	dWOKKO
it was operator	fYTKJI
it was quiet	YCOOOO
it was seen	ZBOOOO
it was sunday	YDOOOO
it was the	XYTJKJ
it was then	YIOOOO
it was three	YBOOOO
it works	[@OOOO
it works fine	YDOOOO
it would	XGSFLG
it would be	YHRLLL
it would have	fSRGLF
it would run	Y@OOOO
it would take	ZCOOOO
item	f>MIPO
item ,	`BOOOO
item .	_;OOOO
item . $	_;OOOO
item :	XBOOOO
item as	ZHOOOO
item has	UCOOOO
item is	Z=OOOO
item of	ZEOOOO
item or	YIOOOO
item that	[FOOOO
item's	]FOOOO
items	fENKLP
items ,	`FOOOO
items , and	VDOOOO
items :	WAOOOO
items and	[AOOOO
items are	X@OOOO
items as	X@OOOO
items in	WAOOOO
items of	`DOOOO
items of a	XDOOOO
items of the	WDOOOO
items that	X?OOOO
items with	VHOOOO
its	Z?XFP:
its address	XHOOOO
its author	TBRMML
its base	XHOOOO
its cell	UDOOOO
its cells	[AOOOO
its clock	YEOOOO
its clock was	YEOOOO
its config	YGOOOO
its config was	YGOOOO
its date	\\?OOOO
its date .	YFOOOO
its document	_DOOOO
its document .	XGOOOO
its end	XBOOOO
its graph	YDOOOO
its graph had	YDOOOO
its id	^DOOOO
its id .	YEOOOO
its items	VBOOOO
its key	YCOOOO
its own ,	[>OOOO
its own .	_@OOOO
its paragraph	WCOOOO
its place	_GOOOO
its place .	X>OOOO
its properties	UCOOOO
its reason	WAOOOO
its row	^HOOOO
its start	UAOOOO
its state	UCOOOO
its text	[JOOOO
its thread	W@OOOO
its title	\\HOOOO
its title was	YHOOOO
its usual	[EOOOO
its usual level	YFOOOO
its watchdog	YDOOOO
its watchdog .	YDOOOO
its wisdom	bVSLLJ
its wisdom ,	bVSLLJ
its words	]HOOOO
itself	XHLRKE
itself .	^ELRLK
itself . $	^ELRLK
itself to	^[KTHH
itself was	VCTNKK
itself was down	YGOOOO
january .	V<MQMM
january . $	V<MQMM
january and	bVQMMM
japanes	bCOOOO
japanese	bCOOOO
job	U>QIJM
job and knew	YIOOOO
job competes	YDOOOO
job competes with	YDOOOO
job found	YGOOOO
job found no	YGOOOO
job from	UDJJSL
job had	a;OOOO
job had already	YJOOOO
job had been	\\BOOOO
job has	ZFOOOO
job has not	YHOOOO
job is	YIOOOO
job is pinned	YIOOOO
job it	bWSLLJ
job of	]VPRKH
job ran	^DOOOO
job ran twice	^DOOOO
job runs	^IOOOO
job runs by	YIOOOO
job that	VDQONO
job to another	YEOOOO
job uses	YGOOOO
job uses the	YGOOOO
job was not	bUQMMM
jobs , one	YGOOOO
jobs .	`ZKKMS
jobs . $	`ZKKMS
jobs kept	YGOOOO
jobs kept running	YGOOOO
jobs start	[EOOOO
jobs start in	YHOOOO
jobs that started	YHOOOO
jobs were affected	YGOOOO
joel	YFOOOO
joel looks	YFOOOO
joel looks into	YFOOOO
join	ZCUJJI
join .	UBOOOO
join . $	UBOOOO
join the	ZBOOOO
join the cluster	YFOOOO
joined	[?RLML
joined at	WEOOOO
joined at ⓗ	WEOOOO
joined by	[GOOOO
joined by phone	YHOOOO
joined the	[ARLMM
joined the call	^COOOO
joins	ZEOOOO
joins from	YFOOOO
joins from home	YFOOOO
jointly	dWKLLS
joke	bZUILI
jona	T>MRLJ
jonas	T>MRLJ
jonas for	YAOOOO
jonas for staying	YAOOOO
json	\\FRKML
json ,	W@OOOO
json .	WGOOOO
json . $	WGOOOO
json values	V?OOOO
judged	X=OOOO
judgement	cSSLLK
judgement by	hURMML
judgement by the	gTQMML
july	TCKMSD
july .	V@LPOI
july . $	V@LPOI
june .	ZDNMNP
june . $	ZDNMNP
june had	bUTJKJ
june had been	bUTJKJ
junior	aTWJGC
junior developer	fXSLMK
junior developer who	bUQMMM
juniors	fVRNLH
just	T[SMJG
just don't	bYSKLK
just moved	YEOOOO
just moved the	YEOOOO
just need	bVKRLK
just need to	bVKRLK
just to	bZVHKI
justification	WBOOOO
k	X>RLMM
kb	V>OOOO
keener	bXOPLJ
keep	VZA\\BE
keep a	`WQQF@
keep a closer	jWMSID
keep a watchful	bVLQML
keep an	dUHRKO
keep an eye	iXHRKO
keep calm	dYHULH
keep calm and	dYHULH
keep improving	bZKIMU
keep in	XYGSGO
keep in mind	YYGSGO
keep our	dUITLJ
keep our eyes	bULRMK
keep reminding	fTKSLJ
keep secrets	bXJTKJ
keep the last	^EOOOO
keep the logs	YEOOOO
keep their	UWMRKI
keep this	bVJSMI
keep this from	bVJSMI
keeping	_UKOKN
keeps	ZBUJKH
keeps it	UBOOOO
keeps its	]COOOO
keeps no	ZHOOOO
keeps no log	YJOOOO
keeps the	]BOOOO
keeps the mirror	YDOOOO
kenji's	bUQMMM
kenji's botched	bUQMMM
kenji's botched rollback	bUQMMM
kept .	]EOOOO
kept . $	]EOOOO
kept changing	fZVHJH
kept coming	^@OOOO
kept coming .	YBOOOO
kept coming in	YHOOOO
kept growing	ZAOOOO
kept growing .	ZAOOOO
kept loading	YFOOOO
kept loading forever	YFOOOO
kept pushing	bTRLML
kept pushing for	bTRLML
kept quiet	bUSLLK
kept rebooting .	YDOOOO
kept running	YGOOOO
kept running ,	YGOOOO
kept telling	bXTKKK
kept the impact	XAOOOO
kept their session	YGOOOO
kept up	bYKQPK
kernel	]DTLKK
kernel .	YGRLML
kernel . $	YGRLML
kernel bug	YFOOOO
kernel bug is	YFOOOO
kevin	fVTLKJ
key	T;UHPC
key ,	YIJMSL
key .	Z8QMMM
key . $	Z8QMMM
key ;	[BOOOO
key is	VAOOOO
key of	^?OOOO
key of the	Y@OOOO
key that	VGOOOO
key unrotated	bTQMMM
key unrotated for	bTQMMM
keyboard	`WXHIE
keyboard .	dXUIKH
keyboard . $	dXUIKH
keys ,	XEOOOO
keys .	^ZOQIJ
keys . $	^ZOQIJ
keys to	^[SKLJ
keys to the	]URLLL
keystrok	fYUILI
keystroke	dXTJMI
keystroke ,	bURLMK
kicked off	fXVKIK
kicked off an	bTRLLL
killed .	YGOOOO
killed . $	YGOOOO
kills	ZGOOOO
kills it	YHOOOO
kills it .	YHOOOO
kim	ZAOOOO
kim restarts	YFOOOO
kim restarts the	YFOOOO
kind	T\\IOGS
kind ,	ZXQMMM
kind of	[[MIDP
kind of change	bUQMMM
kind ⓒ	XEOOOO
kind ⓒ is	XEOOOO
kitchen	]TPKOJ
knew about the	UZSJMK
knew better	fXWHIG
knew the	YGUJJH
knew the component	YCOOOO
knew the flag	YIOOOO
knew the system	YEOOOO
know .	\\VSLKJ
know . $	\\VSLKJ
know how	dVSKLJ
know that	_IRKML
know this	YAOOOO
know this is	YAOOOO
know what	VZVIJH
know what triggered	YEOOOO
know why this	YFOOOO
knowing	bYMFSE
knowing that	bWTKMK
knowing that ⓒ	bWTKMK
knowledg	aTQNGI
knowledge	aTQNGI
knowledge of the	_\\LRJI
knowledge was	bUTJMI
known , since	YJOOOO
known .	ZCRMML
known . $	ZCRMML
known about	dXLIRJ
known about the	dXLIRJ
known better	fTVIIH
known by	[=OOOO
known fix	YHOOOO
known fix arrives	YHOOOO
known limitation	YJOOOO
known limitation of	YJOOOO
known that	eXULIL
known that the	dYULIL
known to	[URHJO
known to the	dTKLMS
knows .	XIOOOO
knows . $	XIOOOO
kpi	bUJLLT
kpis	bUJLLT
kubernetes skills	bTSKKK
kubernetes skills in	bTSKKK
lab	THPPMK
lab .	bXQMML
lab . $	bXQMML
label	WFSEMN
label ,	WGOOOO
label .	ZCOOOO
label . $	ZCOOOO
labelling	bWKTMI
lack a	WHOOOO
lack of	bWU@O@
lack of attention	f^TJLJ
lack of discipline	iWVFKJ
lack of kubernetes	bTSKKK
lack of ownership	dWSJLL
lack of postgres	fTRLLK
lack of urgency	bUSKKK
lacked the necessary	bYSKKK
lacks	W;WGLI
lacks the	VFWHKI
lag grow	bTRLML
lag grow for	bTRLML
lag is	VFOOOO
lag months	bUOOOO
lag months ago	bUOOOO
lag of	bWQKMI
lag would	bXNLPL
lag would have	bXNLPL
lamp	ZXRNLI
lang	ZEOOOO
lang ⓒ	XHOOOO
languag	aFQMMM
language	d;OOOO
language .	]COOOO
language . $	]COOOO
language of	VBOOOO
laps	\\QUHMG
lapse	bXUIJH
lapse of concentration	bVRLML
laptop , which	YEOOOO
laptop .	VDRLKK
laptop . $	VDRLKK
laptop closed	bURLLL
lar	ZTUJJI
large ,	bWIKQP
large files failed	YGOOOO
larger .	^YKKSJ
larger . $	^YKKSJ
larger quota	YIOOOO
larger quota before	YIOOOO
largest	[AOOOO
lars	\\UUJJI
last	ZIOLPJ
last .	]?OOOO
last . $	]?OOOO
last day .	bVRLML
last day and	YGOOOO
last good	ZFOOOO
last good config	YFOOOO
last line	XEOOOO
last node	YBOOOO
last node was	YBOOOO
last of	WAOOOO
last one	]=OOOO
last row	VDOOOO
last sync	[?OOOO
last three	Z@OOOO
last three images	Z@OOOO
last time .	TCSKMJ
last year .	a@OOOO
last ⓒ	WGOOOO
lasted 0	[AOOOO
lasted 0 minutes	[AOOOO
late , so	ZEOOOO
latency was	^ZGHHX
later , and	bUKSHG
later all	YHOOOO
later all was	YHOOOO
later on	bVKKMS
later the	YIOOOO
later the second	YIOOOO
latest	]EOOOO
launch .	dWLPPI
launch . $	dWLPPI
launch would	fYLLRL
launch would have	fYLLRL
launches	bVHPJS
launches .	fTIQJO
launches . $	fTIQJO
layer .	bWNMLQ
layer . $	bWNMLQ
laziness	h[RLLK
lazy	cQTKKI
lazy to	bSQMML
ldap	UAOOOO
lead	Y\\^M<4
lead ,	]YUJJH
lead , who	dYQMML
lead .	_XUIJI
lead . $	_XUIJI
lead approved	bWTKLJ
lead approved the	bWTKLJ
lead asked	XAOOOO
lead mishandled	fTRLLL
lead mishandled the	fTRLLL
lead was	a\\VHJI
lead waved	bVRMML
lead waved through	bVRMML
lead who	dZSKKK
leader changes	YGOOOO
leader changes ,	YGOOOO
leadership	i[UIKH
leads ,	]VPPLI
leak from	YHOOOO
leak from tuesday	YHOOOO
leak in	ZAKLRK
leak in the	^BOOOO
leaked	^XRFOE
leaked credentials	bVOOOO
leaked credentials soon	bVOOOO
leaking	bUOOOO
leaking worker	bUOOOO
leaking worker asap	bUOOOO
learn	dQKPFO
learn .	bUUIJI
learn . $	bUUIJI
learn from	bYJMKS
learned to	gXOPLI
learned to be	fSSJML
learnt	_VUIKI
leas	XFOMQM
lease	\\AQMOM
lease was	ZGOOOO
lease was lost	YGOOOO
least	VUQQHJ
least 0	XCOOOO
least an	fVOOOO
least an hour	fVOOOO
leaves a	ZYTJKK
led to a	UFLMMR
led to the	aVTFJM
ledger-db	]ULPMN
lee	YEOOOO
lee takes	YEOOOO
lee takes a	YEOOOO
left a sloppy	bUQMOM
left alone .	VDOOOO
left behind	ZCOOOO
left behind .	YIOOOO
left customer	bUSLLK
left customer support	bUSLLK
left debug	dUUKKH
left debug logging	dUUKKH
left his	bURMLK
left his phone	bURMLK
left in	YWUJJH
left it	\\STIMK
left on	\\WOLPJ
left on time	bVMJRJ
left out	ZESLKJ
left out .	`AOOOO
left over	UBOOOO
left the company	[BOOOO
left the debug	f[UJJH
left the engineers	bTRLML
left the log	YFOOOO
left the signing	bTQMMM
left to	VZZDGD
left to do	W@OOOO
leftover	ZJOOOO
legacy scheduler	\\ULLMR
legal	WTVGKG
legal's	bVSKKK
less	Y^KRHP
lesson	Z\\MQGL
lesson :	YHMQML
lesson : a	YDOOOO
lesson : the	Y>OOOO
lesson is that	UCLRMK
lesson is to	gXLQML
lessons	bWLMKQ
let	[][LE:
let certificate	bUOOOO
let certificate renewal	bUOOOO
let it	_WUJKI
let its	bVTKLK
let replication	bTRLML
let replication lag	bTRLML
let the	ZY]AFA
let the record	bWRLML
let us all	dWKRMJ
let's	gVNSIF
lets	Y9OOOO
letter	ZBVHLG
letters ,	UCOOOO
letting	`TTIMI
levels .	f\\LPJQ
levels . $	f\\LPJQ
library	XHLFNO
library .	U?OOOO
library . $	U?OOOO
library confirmed	YHOOOO
library confirmed the	YHOOOO
library should	YIOOOO
library should close	YIOOOO
library was upgraded	ZDOOOO
lies with	g]UIJH
lies with the	g]UIJH
life	XGOKMP
light	WIMLQF
light in	bXPIPJ
like 0	bUMLLQ
like 0 .	bUMLLQ
like a	`COOOO
like a full	YFOOOO
like a network	ZFOOOO
like the alert	YFOOOO
like the network	YHOOOO
like to	bUSKLK
like ⓒ	XAOOOO
likely	[GOOOO
likely that	YGOOOO
likely that more	YGOOOO
limit ,	\\VMKRK
limit .	Y?IJTJ
limit . $	Y?IJTJ
limit counts	YGOOOO
limit counts closed	YGOOOO
limit in	UCOOOO
limit is	_EOOOO
limit is reached	YIOOOO
limit is set	YJOOOO
limit it	YEOOOO
limit it takes	YEOOOO
limit of	c<OOOO
limit of 0	^AOOOO
limit of the	\\EOOOO
limit to see	YEOOOO
limit was reached	ZIOOOO
limit would	fZJLSL
limit would have	fZJLSL
limitation	YJOOOO
limitation of	YJOOOO
limitation of the	YJOOOO
limited .	bVKKKS
limited . $	bVKKKS
limited to 0	[EOOOO
limiting in	bUOOOO
limiting in place	bUOOOO
limits in	bVLRLK
limits wrong	bURMML
limits wrong .	bURMML
limp	bUTKJJ
limping	bUTKJJ
lin	\\AJPQE
lin adds	YEOOOO
lin adds capacity	YEOOOO
line	Y?OMLJ
line ,	VGMQMM
line begins	UAOOOO
line break	ZBOOOO
line breaks	YKOOOO
line feed	^AOOOO
line feeds	UFOOOO
line for	VDOOOO
line hundreds	YGOOOO
line hundreds of	YGOOOO
line in	ZHOOOO
line in the	ZHOOOO
line is	X?OOOO
line manager	dYTJMJ
line manager .	bWQMMM
line of a	ZAOOOO
line would	bVKLRL
linear	XCOOOO
lines	\\FJPQE
lines ,	YAOOOO
lines .	[EMQMM
lines . $	[EMQMM
lines and	VBOOOO
lines of	XBSLLK
lines while	YCOOOO
lines while looking	YCOOOO
link	]4SJLM
link .	[AOOOO
link . $	[AOOOO
link and	THMMMQ
link and took	YHOOOO
link could	YFOOOO
link could see	YFOOOO
link in	ZEOOOO
link in the	ZFOOOO
link it	XDOOOO
link it from	XEOOOO
link to	VDPJNK
linked	aBOOOO
linked from	YHOOOO
linked from the	YHOOOO
linked issue	YHOOOO
linked issue .	YHOOOO
links	a@OOOO
links to	W=OOOO
linter	SAMJQH
lisbon	YSSJKK
list	]7VMHA
list ;	WCOOOO
list instead	YHOOOO
list instead of	YHOOOO
list item	^@OOOO
list items	XEOOOO
list of	XIUILI
list that	XAOOOO
list the	Y?OOOO
list ⓒ	XCOOOO
listed	d4OOOO
listed as	VDOOOO
listed in	XDOOOO
listed the	[COOOO
listen .	bXULIK
listen . $	bXULIK
listen on	YGOOOO
listen on another	YGOOOO
listened to	bXLKRK
listened to the	bXLKRK
lists	_@MQMK
lists ,	XFOOOO
lists and	XAOOOO
lists the	WCOOOO
littl	gXMNHS
little	gXMNHS
little more	bWJTKJ
liv	WGQMMM
live server	]XSKLK
lives in the	YIOOOO
load ,	\\XOLMQ
load .	ZCNJJQ
load . $	ZCNJJQ
load also	YIOOOO
load also slowed	YIOOOO
load balancer ,	UEQMMM
load balancer kept	UCOOOO
load balancer rules	bURMML
load balancers	ZZJRPK
load on	\\BOOOO
load on the	\\BOOOO
load test before	bVOOOO
load testing	fUJGOS
load the	[COOOO
load the same	YGOOOO
load this	YFOOOO
load this is	YFOOOO
load was back	YFOOOO
loaded	TDTJJI
loader keep	YFOOOO
loader keep the	YFOOOO
loading	UFRNOL
loading forever	YFOOOO
loading forever .	YFOOOO
loads	ZIOOOO
loads .	YIOOOO
loads . $	YIOOOO
local	X@ONQH
local modes	XDOOOO
local time	ZAOOOO
local workspace	\\EOOOO
locale	Y?OOOO
locally .	aXOQJL
locally . $	aXOQJL
location	Z=OOOO
lock	R@HKXE
lock file	WFIITI
lock file .	YIOOOO
lock file it	YFOOOO
lock is	_COOOO
lock is global	^DOOOO
lock timeout	ZWNKQJ
lock timeout ,	]YNKQJ
lock was	WAOOOO
lock would	_ZHJUJ
lock would have	]XJKSL
locked ,	UEQMMM
locked , although	YGOOOO
log	WDUDIM
log ,	UARMLL
log and	UBOOOO
log host	YIOOOO
log host .	YIOOOO
log in	ZDIIHV
log in ,	ZCOOOO
log in to	V@TJNM
log is	W@QMMM
log is attached	YFOOOO
log line	VAOOOO
log lines while	YCOOOO
log of changes	WHOOOO
log open	YFOOOO
log open .	YFOOOO
log shows a	YGOOOO
log that	VDQMNM
log that explains	YIOOOO
logged	TBUJKI
logged in .	YEOOOO
logging	\\WRHJP
logging on	bYSJKM
logic clearly	bVSLLL
logic clearly did	bVSLLL
login	VEMJRI
login page that	YHOOOO
logins	`AOOOO
logins failed	YFOOOO
logins failed .	YFOOOO
logins work	YGOOOO
logins work again	YGOOOO
logs had	ZAOOOO
logs had already	YBOOOO
logs of	]BRLML
logs of terminated	YEOOOO
logs of the	[GOOOO
logs of their	YGOOOO
logs we	YJOOOO
logs we found	YJOOOO
logs were	_@OOOO
logs were full	YFOOOO
logs were written	YHOOOO
long :	YFOOOO
long : forty	YFOOOO
long a	U@OOOO
long as rolling	YCOOOO
long the	\\IJSML
long this	YEOOOO
long this has	YEOOOO
long time .	bYJJKT
long time and	YFOOOO
long to respond	bWRLMM
long way	dYJTKI
long way ,	bWKSLJ
long-term solution	bXIJKU
longer .	]WMMMR
longer . $	]WMMMR
longer exists	^@OOOO
longer exists .	]EOOOO
longer grace	bWHKUI
longer grace period	bWHKUI
longer read	YEOOOO
longer read .	YEOOOO
longer term	bWLLMR
longer term .	bWLLMR
longer than expected	dUJJKU
longer to	YJOOOO
longer to tell	YJOOOO
longest	U<RLLL
look .	TFLRIL
look . $	TFLRIL
look at	ZYPLAU
look at dashboards	bWPLLR
look at the	\\ZOMBU
look away	bUSLLJ
look away .	bUSLLJ
look better	Y:OOOO
look better now	Y:OOOO
look for	_XMMMS
look harder	bYKTLI
look harder at	bYKTLI
look into	jYKGJW
look into it	bWMQLK
look into the	fUGHKW
look more	bYKSKK
look twice	fXJUMH
look twice at	fXJUMH
looked ,	YGOOOO
looked , there	YGOOOO
looked at first	YEOOOO
looked at it	bWSLLK
looked for	VDOOOO
looked harmless	YIOOOO
looked harmless :	YIOOOO
looked into	YGOOOO
looked into .	YGOOOO
looked like	_COOOO
looked like a	^COOOO
looked strange	YEOOOO
looked strange .	YEOOOO
looked the other	bVTJKI
looked through	YGOOOO
looked through the	YGOOOO
looking at another	ZGOOOO
looking back	cRLKRJ
looking back ,	cRLKRJ
looks	_HSKLK
looks as	ZEOOOO
looks as if	YGOOOO
looks into	YFOOOO
looks into the	YFOOOO
looks like	^GOOOO
looks like the	YHOOOO
loopback	XAOOOO
loose on	bWRMML
lose any	YGOOOO
lose any data	YGOOOO
loss	TESFOB
lost an	_YRIOH
lost an hour	bWUJJI
lost another	bURKLL
lost control	bXRLML
lost control of	bXRLML
lost is	^FOOOO
lost is not	YJOOOO
lost is still	YGOOOO
lot ,	YCOOOO
lot , actually	YCOOOO
lower ,	bWLMRM
lower case	XEOOOO
lower the	YAOOOO
lowered	\\GOOOO
lowering	[@OOOO
lowerings	WBOOOO
luca	^WTKLI
luca does	bURLLK
luca does not	bURLLK
lucki	\\HOOOO
luckily	\\HOOOO
luckily the	\\HOOOO
luckily the old	YCOOOO
lucky	b>OOOO
lucky :	[FOOOO
lucky : it	YGOOOO
lucky that	^GOOOO
lucky that the	^GOOOO
lunch	eYSNHF
lunch ,	dUTJKI
lunch .	cUVHIK
lunch . $	cUVHIK
lunch instead	bTRLML
lunch instead .	bTRLML
lying	gZSKLK
lying in	dWTJKJ
m	UXRPIE
m . $	]UOQKJ
machin	XCKSOJ
machines	WHSLLK
machines with	YIOOOO
machines with two	YIOOOO
macro	WAOOOO
made a	^GXFIG
made all	bVKLRM
made all the	bVKLRM
made by an	bUSKLL
made every	YGOOOO
made every request	YGOOOO
made from	ZJOOOO
made in	WCOOOO
made in the	UCOOOO
made it harder	YFOOOO
made matters	bYSKLK
made matters worse	bYSKLK
made of	WFOOOO
made possible	YFOOOO
made possible by	YFOOOO
made the outage	dVQMMM
made the restart	YIOOOO
made the second	YEOOOO
made the server	YHOOOO
made the service	ZCOOOO
made the site	YGOOOO
made the wrong	`HQMMM
made things	dWSJLJ
made things worse	bXULLI
made this a	bWLLRL
mail	VDNNJN
mail ,	WCMMQM
mail , since	YEOOOO
mail .	ZGRLLL
mail . $	ZGRLLL
mail queue .	YGOOOO
mail server	YEOOOO
mail server .	YEOOOO
mail service	ZHOOOO
mail service .	YIOOOO
mail was	^DOOOO
mail was delayed	YGOOOO
mail was sent	YCOOOO
mailbox	WEQLMM
mailbox that	W@OOOO
mails went	ZDOOOO
mails went out	ZDOOOO
mails were	ZDOOOO
mails were lost	ZIOOOO
main .	]HSLLK
main . $	]HSLLK
maintained	_WNJHR
maintainer merged	bZRMML
maintainer merged a	bZRMML
maintainer of	ZHOOOO
maintainer of the	ZHOOOO
maintainers	^VTKKJ
maintains the	YGOOOO
maintains the cooling	YGOOOO
maintenance banner	ZDOOOO
maintenance banner .	YEOOOO
maintenance window to	bVTJLJ
maintenance windows .	bXJSKJ
maintenance work	dTMQMM
make alerts	dYJJKU
make an	g\\PPLG
make an effort	fXJTMI
make each	YFOOOO
make each of	YFOOOO
make failover	bVKJLT
make it clear	dTQOLI
make people	bYKSMJ
make sure	iZHQFQ
make sure nobody	bUOOOO
make sure people	bYITLI
make sure this	bUOQKH
make sure to	bUKSKI
make the	UCLKHT
make the loader	YFOOOO
make the system	bUJKKT
make things	YIOOOO
make things worse	YIOOOO
make ⓒ	V?OOOO
makes	Y<QHLR
makes .	VAOOOO
makes . $	VAOOOO
makes it	a8OOOO
makes it difficult	YEOOOO
makes it easier	YGOOOO
makes of	WFOOOO
makes sense	gZJJKU
makes sense .	gZJJKU
makes the	Y?QMMM
makes the order	YGOOOO
making by	bXRMML
making it	VBOOOO
making the	fTLOMQ
making the database	bUOOOO
malic	dSRKMM
malice	dSRKMM
man	b`TFPE
man who	bWSLKJ
managed to update	YBOOOO
management	aSPLIO
management .	j[KMLS
management . $	j[KMLS
management for	dWNILQ
management for the	bXLKLS
management ignored	f[RLMK
management ignored repeated	dYRLML
management pushed	dSTJLJ
management that	bUTJMJ
manager	[VaH@6
manager .	_[WGLF
manager . $	_[WGLF
manager about	bWTJLI
manager had	_VTJKJ
manager was	^QVHIG
manager waved	bUQMML
manager waved an	bUQMML
manager who	fXRMMM
manager's	]XTHJK
managers	\\UOSFC
managers to	dZIUKI
mandatory training	bWLRLL
manifest ,	bURLML
manila	ZIQILR
manila and	_YJKKT
manner	l\\QFGQ
manner .	iWJIIU
manner . $	iWJIIU
manual changes	gXJTLI
manual changes in	fVLRMK
manual failover .	bVQMML
manual steps in	_WKKLS
many mails	YJOOOO
many mails were	YJOOOO
many retries	YFOOOO
many retries kept	YFOOOO
many times must	bXSLLK
many words	bURMLM
map took	fVRLLL
map took the	fVRLLL
marco	bUSKKJ
marco does	fURLMK
marco does not	fURLMK
marcus pushed	gTUJJJ
marcus pushed the	gTUJJJ
margin	XHOOOO
margins	XHOOOO
mark	_@RLMK
markdown	dCOOOO
markdown file	ZAOOOO
marker	^@OOOO
market	ZPSIMK
marketing ,	bXTKLI
marketing .	dVOJLP
marketing . $	dVOJLP
marks	aBOOOO
marks of	V@OOOO
marta	UISKML
marta posts	YIOOOO
marta posts an	YIOOOO
mask	`?OOOO
master	dVTJLI
master ,	bVRLLK
match	]CMMQL
matched	YGMMQM
matches	]HOOOO
matching	VCOOOO
matter .	X?OOOO
matter . $	X?OOOO
matter was	bYJJKU
matters worse	bYSKLK
matur	bTKKLS
mature	bTKKLS
mature our	bTKKLS
may	XENGKR
may .	XITKOI
may . $	XITKOI
may ;	[?OOOO
may ; the	XCOOOO
may be	[CLOMQ
may change	UBOOOO
may go	VDOOOO
may have been	XWJJIV
may hold	XAOOOO
may need	YIOOOO
may need a	YIOOOO
may not	W@SJML
may say	WCOOOO
may stand	VAOOOO
may take	[BOOOO
may take up	YCOOOO
mayb	dZKJJU
maybe	dZKJJU
mb	]@OOOO
mb .	WHOOOO
mb . $	WHOOOO
me	\\ZVIJH
me ,	bTRMML
me .	bURMLL
me . $	bURMLL
me to	bURLLL
meaningful	bUJKKT
meaningful .	bUJKKT
meaningful . $	bUJKKT
means another	YFOOOO
means another interruption	YFOOOO
means of	dVKJMT
means the	WBOOOO
meant .	XEOOOO
meant . $	XEOOOO
meant a	YHOOOO
meant a login	YHOOOO
meant for	VCRMLM
meant for tests	YFOOOO
meantim	ZFOOOO
meantime	ZFOOOO
meantime the	YFOOOO
meantime the disk	YFOOOO
meanwhil	]EOOOO
meanwhile	]EOOOO
meanwhile ,	ZHOOOO
meanwhile , support	YHOOOO
measure the	U@OOOO
measured	X@QMMM
measures	`TKJIV
measures to	bVJIJV
measures were	]WJKKT
measures were taken	]WJKKT
media	]@OOOO
media type	VFOOOO
media ⓒ	VDOOOO
median	YDOOOO
medium	]SJKLT
medium term	gTJKLT
medium term ,	bWMMOR
medium term .	dTJKLT
meet	S>NPHJ
meeting ,	XUVIIH
meeting , the	bWRLML
meeting that	bXNPLL
meeting's	UCOOOO
meetings	bZSMLJ
members of a	YFOOOO
members that	WGOOOO
memory and was	YGOOOO
memory instead	bXRMML
memory instead of	bXRMML
memory it	Y@OOOO
memory it would	Y@OOOO
memory leak .	aPJKKT
memory leak in	UFKMRK
mention it	bVTJLI
mention it .	bVTJLI
mentioned that	YBOOOO
mentioned that the	YBOOOO
mentioning	dVRMMK
mentions	]EOOOO
mentions this	YHOOOO
mentions this .	YHOOOO
merely	]VMKRK
merge	TFUMND
merge queue	S>ILTL
merge queue .	UCOOOO
merge rights	bWTJKI
merge the	WAOOOO
merge to production	YFOOOO
merged a	bZRMML
merged by	ZTVHJI
merged the	UCQOON
merged the change	ZCOOOO
merged two	YJOOOO
merged two days	YJOOOO
merged without	bWRLML
merges .	]UMQJI
merges . $	]UMQJI
merging broken	bVTJLJ
merging broken code	bVTJLJ
merging was	YHOOOO
merging was blocked	YHOOOO
mess	i_TIKJ
mess ,	bXRMML
messag	VFHUNI
message	XFNQOJ
message ,	VEOOOO
message about	VIKRLK
message about the	ZEOOOO
message broker as	bUOOOO
message from	ZDOOOO
message from a	YFOOOO
message said	ZFOOOO
message said that	YGOOOO
message since	YHOOOO
message since the	YHOOOO
message ⓠ	W?OOOO
messages that	VBOOOO
messed	bXQMMM
messed up	bXQMMM
metadata	[DOOOO
method	_FQMMM
methods	\\DOOOO
metric	[ENKPI
metrics had	YGOOOO
metrics had stopped	YGOOOO
metrics of	UCOOOO
might be	_YRIKL
might have	]GOGLP
might have been	YDQMMM
migrate	[UPHIQ
migrate off	dXSLLJ
migration .	YGPEQE
migration . $	YGPEQE
migration :	YEOOOO
migration : the	YEOOOO
migration had	ZDOOOO
migration had been	ZDOOOO
migration should	bVOOOO
migration should have	bVOOOO
migration was	ZWWHHH
migration weekend	_TSLLK
migration weekend .	bWOOOO
migration would	bWKLRL
migration would have	bWKLRL
migrations	_YMQHJ
migrations ,	_VLJMS
migrations .	bWOSIF
migrations . $	bWOSIF
migrations during	bUOOOO
migrations during peak	bUOOOO
migrations in production	bWOOOO
million	TDNKQJ
milliseconds .	XAOOOO
milliseconds . $	XAOOOO
min	XFRLMK
min .	XDOOOO
min . $	XCOOOO
mina	YHOOOO
mina reverts	YHOOOO
mina reverts the	YHOOOO
mind	_`DWFL
mind .	dTMSIJ
mind . $	dTMSIJ
mind for	YEOOOO
mind for the	YEOOOO
mind that	jZGOIR
mind that customers	bXKTLH
mind that the	hYJMJQ
mind the	dYIVIG
mind when	bVKSLJ
mindful	kXHUKG
mindful of	jXIUKH
mindful of the	bXKRLL
mindful of time	dXLRML
mindset	dTLULH
mine	fYVIJH
mine .	bXTKKI
mine . $	bXTKKI
minor	[TMIRG
minute	YEIGSN
minute ,	]FQMMM
minute , so	YIOOOO
minute , the	ZDOOOO
minute .	\\;MMQK
minute . $	\\;MMQK
minutes , 0	UCOOOO
minutes , and	\\>OOOO
minutes .	WARKOB
minutes . $	WARKOB
minutes ; the	UBOOOO
minutes after	ZBSKKK
minutes after the	ZDQMML
minutes and	YBPMPM
minutes because	]BOOOO
minutes because the	[COOOO
minutes before it	ZBOOOO
minutes before the	Z<OOOO
minutes by	WBOOOO
minutes earlier	YQKJSI
minutes earlier by	bUOOOO
minutes from	\\COOOO
minutes from merge	YFOOOO
minutes got	YGOOOO
minutes got an	YGOOOO
minutes of a	WAOOOO
minutes on	e[QPJH
minutes on his	bWQMMM
minutes on the	aXTJLK
minutes rather	_QIJTJ
minutes rather than	_QIJTJ
mirror running	YDOOOO
mirror running .	YDOOOO
mirror was	YIOOOO
mirror was two	YIOOOO
mirrored	bXSKLK
misbehav	bUKKLS
misbehaved	bUKKLS
miscommunication	dXTJKI
miscommunication by	bWSLKJ
misconduct	bYSKMK
misconfiguration	[WUJJI
misconfigured the	gWXKJG
misdiagnos	bURMML
misdiagnosed	bURMML
mishandl	iUTKLI
mishandled	iUTKLI
mishandled the	hUSLLK
mishandled the escalation	hUSLLK
misinterpret	dWSKKJ
misinterpreted	dWSKKJ
misjudg	_SRMML
misjudged	bVRMML
mislead	]VTJLJ
misleading	]VTJLJ
mismatch .	U>OOOO
mismatch . $	U>OOOO
misplac	bWTJJJ
misplaced	bWTJJJ
misread	lYSKLJ
misread the	iVTJJJ
misread the graph	gUSLLK
misreading	dYTKJJ
misreading of	dYTKJJ
misreading of the	dYTKJJ
missed	YXSBPA
missed by	cXUJJI
missed by qa	dUSLLK
missed pages	bVUIJI
missed the	ZARMML
missing from	UCOOOO
missing in	UBOOOO
missing index .	bWRMML
missing index made	YGOOOO
mistak	dTRNEB
mistake	dRUKGD
mistake $	fYSJLK
mistake .	eWYDHG
mistake . $	eWYDHG
mistake at	bXRKML
mistake at the	bXRKML
mistake by	g`WGIG
mistake of the	b[RLMM
mistake was	j[WGJH
mistake was made	iWVHKH
mistaken	[VOPIG
mistaken belief	bXSKLJ
mistakes	aULRHF
mistyped the	dZRMLK
misunderstood	fYUIKI
misunderstood the	bURMLL
misunderstood the ttl	bURMLL
mitigation :	YDOOOO
mitigation : traffic	YDOOOO
mix	^WMMMO
mixed	_YOGMP
mixed up	hZRHMJ
mixed up the	dVRMLL
mobile app	XEOOOO
mobile app and	YIOOOO
mobile developers	bYTKJJ
mobile lead	bWUJKI
mobile team shipped	YFOOOO
mobile team to	bXSKLK
mock	V<OOOO
mode	V?KLSI
model without	W?OOOO
model without the	W?OOOO
modem	V>OOOO
moderator	\\XRNLJ
moderators	dZRNLJ
modernis	gVJJLU
modernise	gVJJLU
modernise the	dXLKMS
modul	VDJOLS
module	VFJOLS
moment .	UBOOOO
moment . $	UBOOOO
moment of	_UUIJK
moment's	bVTLKJ
momentary	bVRLML
momentary lapse	bVRLML
momentary lapse of	bVRLML
moments	UDOOOO
monday .	T>INSJ
monday . $	T>INSJ
money	aXSKLK
monitor the	_VKGKU
monitor the situation	jWKJKT
monitored ,	bYNKQK
monitoring	[SHDSS
monitoring $	f[LKLS
monitoring ,	fYOJPI
monitoring .	_VIIIV
monitoring . $	_VIIIV
monitoring team	_ZMKRJ
monitors	bXORKK
month before	ZHOOOO
month before .	ZHOOOO
month the report	YHOOOO
monthly	VFQNKH
monthly upgrade	YDOOOO
monthly upgrade .	YDOOOO
months ,	SBQMML
months ago	fZLLRK
months ago .	fZLLRK
months and	XTTJKJ
more	]c<^=V
more accounts	YGOOOO
more accounts are	YGOOOO
more alert	bULRMJ
more attention	m[HVKG
more attention during	iUITLI
more attention to	hWLRMJ
more attentive	gVMTJI
more attentive during	bYKSLK
more capacity	dUSLMK
more capacity .	dUSLMK
more care	jYKVIF
more care in	bUJTKJ
more care when	dYHUII
more careful	sZLSNF
more careful .	m\\JTKH
more careful when	jTKRKL
more careful with	hTRMLK
more carefully	bYLRLJ
more closely	gZIUKG
more concentration	dVJTIJ
more conscientiously	dTKSMI
more details	YHOOOO
more details are	YHOOOO
more diligent	bUJTLK
more discipline	fVHUJF
more discipline is	dVJTJH
more disk	YGOOOO
more disk on	YGOOOO
more effective	bVMMMR
more effort	fUITKI
more effort into	fUITKI
more in	fXORLG
more in the	bVLRML
more meaningful	bUJKKT
more meaningful .	bUJKKT
more memory	TALMQM
more memory it	Y@OOOO
more monitoring	bXKJJT
more of	YBOOOO
more of the	YBOOOO
more or	dXKKLS
more or less	dXKKLS
more proactive	dYLNLP
more reliable	fVJHKV
more reliable .	bUKKKT
more replica	bVIJTI
more resilient	fSMMMQ
more resilient .	bUOOOO
more robust	mZJHKU
more robust .	hWKKLT
more smoothly	bXKLOS
more strictly	dTMQMM
more suitable	bUMLMR
more tests	h[FIPT
more tests .	gZFIOT
more than	V?MOLN
more than 0	\\CKKRK
more than any	bUKSLK
more than once	bXNJKP
more than one	V?OOOO
more the	bXTJKJ
more thorough	jWPRII
morning the errors	YGOOOO
morning there	YBOOOO
morning there .	YBOOOO
most 0	WFOOOO
most cases	YEOOOO
most cases .	YEOOOO
most jobs	YGOOOO
most jobs kept	YGOOOO
most of our	YJOOOO
most of which	bUKLLS
mostly	aUKRKO
motivat	bWKRLK
motivate	bWKRLK
mount	XITJJI
mount the	YGOOOO
mount the second	YGOOOO
mounted .	ZFOOOO
mounted . $	ZFOOOO
mov	[FOHJS
move	WDXDME
move the	WEQIRI
move the remaining	bUOOOO
move the status	[COOOO
move this	YFOOOO
move this to	YFOOOO
moved	\\IQJKP
moved on .	YEOOOO
moved the database	YEOOOO
moved the job	ZEOOOO
moved the traffic	ZEOOOO
moved to	^@QMMM
moved to a	ZBOOOO
moved to the	`?OOOO
moves	\\?OOOO
mr	ZWa>B?
ms . $	Y<OOOO
ms by	WCOOOO
ms to	ZAOOOO
ms to 0	VBOOOO
much as	^XTHLG
much as a	fWQJNI
much earlier	fYLLRK
much earlier .	fYLLRK
much slower	YCOOOO
much slower than	YCOOOO
much sooner	fVOOOO
much sooner .	fVOOOO
much to ask	bVTLJL
multi-region .	bTMLMR
multi-region . $	bTMLMR
must	_dJ\\B:
must be	``MTKF
must be more	iVKSLK
must be said	dYTJLK
must have	_XZDGD
must have been	bUUJKH
must have changed	bVSKLJ
must have known	bTTIKL
must make	bXOPMI
my bad	bXSKKJ
my drive	[<OOOO
my drive .	UAOOOO
my key	YGOOOO
my key had	YGOOOO
my mistake	bVTKKJ
my own	fXTJKJ
nam	^>RRFB
name	[9XDKB
name ,	b@OOOO
name , and	WFOOOO
name .	a@SLLK
name . $	a@SLLK
name ;	ZEOOOO
name at the	bXPOMM
name for	WFOOOO
name in	\\COOOO
name in the	WHOOOO
name of	YAVHMH
name of the	[<SKNK
name on	aYPLNL
name that	WEOOOO
name the	VBSKML
name the failing	YFOOOO
name was	ZHOOOO
name was still	YIOOOO
name ⓒ	WHOOOO
named	b:PLPM
named .	WGOOOO
named . $	WGOOOO
named in	ZHOOOO
named range	^IOOOO
named ranges	]GOOOO
named style	WFOOOO
namely those	YGOOOO
namely those that	YGOOOO
names	c=RMMJ
names a	]GOOOO
names a host	YJOOOO
names and	YFOOOO
names are	Z>OOOO
names of	VERMML
names that	VDOOOO
names the	_DOOOO
names to	UBOOOO
namespace .	YVSKLK
namespace . $	YVSKLK
naming of	]XUIJK
nativ	W@OOOO
native	W@OOOO
natur	dZLLMR
nature	dZLLMR
near the	bXTJKJ
nearest	XCOOOO
necessary	jWNIKP
necessary .	h_ENNS
necessary . $	h_ENNS
need a	ZBUKLI
need a larger	YIOOOO
need a second	_?OOOO
need for	_VJOQL
need more	YGOOOO
need more disk	YGOOOO
need not	]TGITQ
need not concern	bUKKKT
need not have	dYHKUI
need the	YGOOOO
need the api	YGOOOO
need to	i`GXHD
need to be	dUITIJ
needed $	b[JQLP
needed , more	bUKSLK
needed .	`UGHKW
needed . $	`UGHKW
needed a manual	YHOOOO
needed to restore	YEOOOO
needed was	bXSKLK
needlessly	bURLLK
needs a	]5OOOO
needs of	dVKLMS
needs the	W=OOOO
needs to	bYHQJR
needs to be	gULQML
needs to keep	bTOOOO
needs to own	bVJRLP
negativ	UFRLML
negative	UFRLML
neglect	bSSKLK
neglected	aRRKLL
neglected for	bZTKKI
neglected to	gVWKJH
negligenc	iQTILK
negligence	iQTILK
negligence ,	b\\TKMM
negligence .	f_QLMM
negligence . $	f_QLMM
negligence in	bURLMM
negligence left	bTQMMM
negligence left the	bTQMMM
negligence of	bZRLLL
negligence on	g^TJKI
negligence on our	f\\TJKI
negligence with	bWQMMM
negligence with his	bWQMMM
negligent	iZSKLK
neighbour	^@OOOO
neighbours	[DOOOO
neither .	VCOOOO
neither . $	VCOOOO
neither of the	YHOOOO
nest	]AOOOO
nested	[AOOOO
network ,	WDKOSO
network , nothing	YEOOOO
network architect	dUSKLG
network cards	YIOOOO
network cards .	YIOOOO
network department	dYTLKH
network group	\\WPJLO
network is fine	YHOOOO
network problem	YFOOOO
network problem .	YFOOOO
network team did	bXRMOM
network team found	YHOOOO
networking team	bVQMMM
networking team broke	bVQMMM
never	YVTLN>
never again	h[QOFC
never asking	bYQLMM
never at	YCOOOO
never at risk	YCOOOO
never bothered	fSRLLL
never bothered to	fSRLLL
never have	sdKATB
never have been	fUTIJJ
never have come	bWJMSL
never have happened	fYRKLJ
never have let	bUOOOO
never have occurred	bYLMRL
never have reached	gXMIQK
never having	dZUIKH
never learn	bUUIJI
never learn .	bUUIJI
never occurred	bUSLKJ
never ran	bYTJKJ
never replaced	YEOOOO
never replaced .	YEOOOO
never seen	bWRMML
never tested	_VRMLL
never told	bYSLKK
nevertheless the	YCOOOO
nevertheless the numbers	YCOOOO
new	X8TLCH
new ,	]VTKJJ
new accounts	[COOOO
new accounts .	YDOOOO
new certificate	ZCOOOO
new certificate .	YEOOOO
new check	YGOOOO
new check was	YGOOOO
new colleague	Z>OOOO
new colleague shadowed	YCOOOO
new document	XFOOOO
new hire	`VWHIG
new hire ,	gXTKLJ
new kernel	[EOOOO
new kernel .	ZEOOOO
new limit	ZEOOOO
new limit it	YEOOOO
new load	YDOOOO
new load balancer	YDOOOO
new node	ZJOOOO
new node was	ZJOOOO
new nodes	ZCOOOO
new nodes could	ZCOOOO
new one	VIRLLK
new one .	VBOOOO
new owner	YEOOOO
new owner last	YEOOOO
new pods	^IOOOO
new pods were	YHOOOO
new rack	YJOOOO
new rack had	YJOOOO
new release made	YHOOOO
new sessions	YIOOOO
new sessions are	YIOOOO
new starters	bXOPKJ
new to the	a\\WHJH
new version	aEOOOO
new version .	^EOOOO
newcomer	bUJTLJ
newcomers	bUJTLJ
newest first	UEOOOO
newlin	\\DOOOO
newline	[DOOOO
news	bXTJKJ
next .	ZDOOOO
next . $	ZDOOOO
next all-hands	fWQNKJ
next all-hands .	dTLQML
next day	VDOOOO
next migration	YEOOOO
next migration :	YEOOOO
next morning	ZBOOOO
next morning the	YGOOOO
next planning	YBOOOO
next planning .	YBOOOO
next release	YCQMMM
next release .	^?OOOO
next run	YDOOOO
next step	YFOOOO
next step .	YFOOOO
next steps	bWHHJW
next steps .	dXIJKU
next term	YIOOOO
next term starts	YIOOOO
next three	bYPPLK
next time	l^IXHE
next time .	o[KUGH
next town	dWLRLJ
next town hall	dWLRLJ
nice	bVQMMM
night	SBWIFN
night .	R=OQKO
night . $	R=OQKO
night and	XFOOOO
night crew	ZESLLK
night of	[WJORI
night shift about	bZUILH
night shift that	bYTJKK
night shift was	bUQMOM
night the	YBMMMR
night the job	^COOOO
night would give	YGOOOO
nightly	WBPLLP
nightly restart	YIOOOO
nightly restart .	YIOOOO
nikolai	ZVQMMM
nil	XERMLM
nina	aURLLL
nina's	fVRLLL
nina's typo	fVRLLL
nina's typo in	fVRLLL
nine	TDTFME
nine hours	VBRLLL
nine hours .	Z@OOOO
nineteen minutes	ZTTKKJ
ninety	\\UPOKG
ninety minutes	\\QOOLI
ninety minutes ,	]UNQMJ
no	VFX5R,
no .	Z@OOOO
no . $	Z@OOOO
no alert	c<OOOO
no alert covers	YGOOOO
no alert for	ZAOOOO
no alert on	YIOOOO
no answer	VFOOOO
no builds	YHOOOO
no builds could	YHOOOO
no change	\\FOOOO
no change .	ZFOOOO
no clue	bUQMMM
no customer	TDOOOO
no customer data	V@OOOO
no customer would	bVOOOO
no dashboard	X@OOOO
no deputy	UFOOOO
no easy	YCOOOO
no easy way	YCOOOO
no effect	aBOOOO
no effect .	]DOOOO
no effect on	YGOOOO
no error	Y?OOOO
no errors	_@OOOO
no errors .	ZCOOOO
no errors after	YEOOOO
no excuse	fYTKKJ
no excuse for	bUTJJJ
no expiry	[?OOOO
no expiry .	WEOOOO
no field	VBOOOO
no field for	VBOOOO
no idea	i[VIHH
no idea of	fWTJJJ
no input	YGOOOO
no input .	YGOOOO
no item	UCOOOO
no log	ZJOOOO
no log .	YJOOOO
no logs	ZDOOOO
no logs were	YHOOOO
no longer	VEPJJO
no longer exists	^@OOOO
no longer read	YEOOOO
no malice	bXUJLI
no monitoring	UHSLLK
no monitoring of	YEOOOO
no need	bXOKPL
no new	ZHOOOO
no new pods	YHOOOO
no one	VT\\CF@
no one could	ZDOOOO
no one else	ZEOOOO
no one in	i[VJIG
no one on	bYSKKJ
no one took	dWRLML
no one was	[DOOOO
no orders were	YEOOOO
no other	WBOOOO
no outage	f\\JITG
no outage .	dYJITG
no owner	Y@OOOO
no quorum	ZAOOOO
no quorum .	YBOOOO
no rotation	YGOOOO
no rotation .	YGOOOO
no rule	VCOOOO
no sense of	bVRLML
no step	V?OOOO
no such	YKRMML
no such check	YDOOOO
no such traffic	YIOOOO
no surprise	bXTJKJ
no sync	VDOOOO
no table	WFOOOO
no technical	d\\ROJH
no test	U>OOOO
no tests	_WSKKJ
no thought	bXULJI
no time	VGRLML
no time to	bTRLML
no way	]BOOOO
no way to	]FOOOO
no words	XDOOOO
nobody bothered	hTTKLK
nobody bothered to	hTTKLK
nobody can	U@OOOO
nobody cared	dYRKML
nobody checked	dXTKLI
nobody checked the	bVRLLK
nobody dared	bWSKLJ
nobody from	dYSLLJ
nobody had changed	YFOOOO
nobody has to	UAOOOO
nobody in	dZVIJG
nobody in the	bWUJJH
nobody is on	YFOOOO
nobody on	[SXFJH
nobody on the	\\UXFJH
nobody runs	bUOOOO
nobody runs migrations	bUOOOO
nobody saw	YEOOOO
nobody saw the	YEOOOO
nobody thought	bWTKKI
nobody was	^<QMMM
nobody was affected	ZGOOOO
nobody was hurt	ZCOOOO
nobody was online	YJOOOO
nobody who	bUQMML
noc .	]YUJKH
noc . $	]YUJKH
nod	ZIKOMM
nodded	dWSLLJ
node	V@PJP>
node 0	Y@OOOO
node came	ZHOOOO
node came back	YEOOOO
node had	VCLMRK
node had to	YBOOOO
node is	^DOOOO
node is full	YHOOOO
node is idle	YFOOOO
node recovered	YFOOOO
node recovered by	YFOOOO
node that	bXTJKI
node was	[=KLSK
node was replaced	YBOOOO
node was up	YJOOOO
node were	YEOOOO
node were slow	YEOOOO
nodes	\\HGQNO
nodes ,	WBSKLJ
nodes , which	ZGOOOO
nodes .	^FMMQM
nodes . $	^FMMQM
nodes could	ZCOOOO
nodes could not	ZCOOOO
nodes down	YBOOOO
nodes down there	YBOOOO
nodes had	bYJJKU
nodes have	YFOOOO
nodes have the	YFOOOO
nodes in	T>OOOO
nodes kept	YDOOOO
nodes kept rebooting	YDOOOO
nodes to	[AOOOO
nodes to be	YDOOOO
nodes were	_AOOOO
nodes were replaced	YIOOOO
nodes were still	YCOOOO
nodes would not	YIOOOO
nois	]VPJLQ
non-event	fXPJNJ
non-event .	fXPJNJ
non-event . $	fXPJNJ
nonc	VHOOOO
nonce	VHOOOO
none	ZISDQA
none ,	YAOOOO
none .	^;SKJJ
none . $	^;SKJJ
none :	YGOOOO
none ;	YIOOOO
none for	b@OOOO
none for a	YHOOOO
none for an	WBOOOO
none is	ZGOOOO
none of	Z\\PERC
none of this	f[IITG
none when	a<OOOO
none when it	]BOOOO
none where	_;OOOO
none without	WBOOOO
nope	YDOOOO
nope ,	YDOOOO
nope , not	YDOOOO
nora	YDOOOO
nora to	YDOOOO
nora to look	YDOOOO
nordic	\\UMMQM
normal	ZIIIHV
normal .	^ALLMR
normal . $	^ALLMR
normal again	YCOOOO
normal again .	YCOOOO
normal by	YJOOOO
normal by itself	YJOOOO
normally	[FOOOO
normally there	YFOOOO
normally there are	YFOOOO
not	R_\\9II
not ,	a\\OHHQ
not acceptable	dYUJLI
not acceptable .	bXUJLI
not affected	^AOOOO
not affected .	^AOOOO
not all	ZVKLNS
not always	bWIIJV
not an outage	YCOOOO
not answer any	YGOOOO
not applicable	V@OOOO
not apply	UHQMMM
not apply there	YFOOOO
not at ⓗ	bYOLOK
not be deployed	YFOOOO
not be mounted	YIOOOO
not be moved	bXTJKJ
not be read	YAOOOO
not been	XLUJJI
not been trained	bYTMMK
not bother	dXSLML
not bother to	dXSLML
not break	hXTKLJ
not break the	hXTKLJ
not called	YEOOOO
not called .	YEOOOO
not care	]WRLML
not check the	bVQMMM
not check whether	YJOOOO
not clean	YIOOOO
not clean up	YIOOOO
not clear	^BOOOO
not clear whether	YEOOOO
not clear why	YFOOOO
not come	W?OOOO
not concern	bUKKKT
not concern us	bUKKKT
not count	XHOOOO
not cover	_FOOOO
not cover that	YIOOOO
not cover this	YFOOOO
not dare	dURMML
not dare to	dURMML
not enough	bWRLLK
not escalate	dTRLLL
not even	bWRMLL
not experienced	dWRLML
not experienced enough	dWRLML
not follow	^UXGIE
not followed	cYTJKJ
not followed by	gYTJKJ
not following	bTRLML
not following the	bTRLML
not for	YYTKKI
not for the	]URLLL
not forget	gYKSKJ
not forget to	dWLRLK
not free	YDOOOO
not free .	YDOOOO
not fully	bVLLMR
not fully available	bVLLMR
not get	bZQJLO
not happen	dYIPJP
not happen again	bWIPJP
not happened	YEOOOO
not happened again	YEOOOO
not have a	ZFOOOO
not have been	laRFME
not have come	bVJLSK
not have filled	dUKLRM
not have happened	fXILSL
not have helped	YIOOOO
not have occurred	dWJLSK
not have piled	bWKLRL
not have taken	dWGHVH
not have to	YDOOOO
not help	^AOOOO
not help .	YCOOOO
not help either	YEOOOO
not in	W@MIJR
not in the	WFKKLS
not inform	bXRMML
not insignificant	bVJKKT
not join	YFOOOO
not join the	YFOOOO
not kept .	YIOOOO
not know how	dVSKLJ
not know why	ZFOOOO
not knowing	bVTJJI
not known	c@OOOO
not known ,	ZIOOOO
not known .	[EOOOO
not let	dZKTJH
not load	ZHOOOO
not load .	ZHOOOO
not look	dWSJLK
not look at	bVSKLK
not lose	YGOOOO
not lose any	YGOOOO
not matter	VEOOOO
not mention	WDOOOO
not moved	YEOOOO
not moved .	YEOOOO
not need	YGOOOO
not need the	YGOOOO
not occur to	bXRMLL
not on	UGOOOO
not one	e^TJKJ
not one of	d]TJKJ
not own	bXRMML
not paged	YGOOOO
not paged ,	YGOOOO
not part	XCOOOO
not part of	XCOOOO
not paying	kYPOKG
not paying attention	kYPOKG
not pick	YEOOOO
not pick up	YEOOOO
not poll	YFOOOO
not poll for	YFOOOO
not properly	hYXIHD
not properly reviewed	dWTKJI
not reach	[FOOOO
not reach the	[FOOOO
not read .	XBOOOO
not read the	`ZUIKI
not reading	dWRLML
not really	YDOOOO
not really .	YDOOOO
not recorded	\\EOOOO
not recorded anywhere	YIOOOO
not respond	ZFOOOO
not respond to	YFOOOO
not run	TDSNOO
not run for	YHOOOO
not rush	bVKSLJ
not rush upgrades	bVKSLJ
not safe	bWSKKL
not safe to	bWSKKL
not see any	YIOOOO
not seen	[EOOOO
not seen this	YGOOOO
not show	]HOOOO
not start	[AQLML
not start ,	YGOOOO
not start within	YHOOOO
not sure	YALRML
not sure how	YEOOOO
not sure yet	YGOOOO
not tell	WDOOOO
not test	g]SLKJ
not the	VYXGKE
not there	_DOOOO
not there .	\\FOOOO
not think	dWTJKI
not think about	dWTJKI
not to	]_QMO=
not to have	bUUKJI
not to run	bVKSJJ
not to the	bVTJKK
not touch	YDOOOO
not touch the	YDOOOO
not understand	gWSKKJ
not understand idempotency	bVSLLL
not understood the	bVQMMM
not use	bXTKKI
not visible	[AOOOO
not visible .	YEOOOO
not want	aXVHKG
not want to	dXUILH
not where	^EOOOO
not where a	YIOOOO
not where they	YHOOOO
not written	W:OOOO
not yet	WCOOOO
note in	]YNQLL
note to	dVQOLI
note to the	bVQPMJ
noted that staging	YFOOOO
notes mentions	YHOOOO
notes mentions this	YHOOOO
notfound	ZFOOOO
noth	WIPNQB
nothing	WIPNQB
nothing :	XAOOOO
nothing ;	UBOOOO
nothing about it	bVRLMM
nothing else	]DOOOO
nothing here	VCOOOO
nothing in	YFQMMM
nothing in the	\\GOOOO
nothing is	d=OOOO
nothing is left	UAOOOO
nothing is written	ZJOOOO
nothing to	WEOOOO
nothing unusual	YEOOOO
nothing unusual there	YEOOOO
nothing was	YCLRML
nothing was lost	ZAOOOO
nothing would	\\VIJTK
nothing would have	dYIJTK
nothing yet	ZDOOOO
nothing yet .	YDOOOO
notice	ZORDLL
notice $	j^RKML
notice ,	dTULJL
notice .	cZPJIQ
notice . $	cZPJIQ
notice that	ZWTKKI
noticed .	fSQKNL
noticed . $	fSQKNL
noticed before	YEOOOO
noticed before we	YEOOOO
noticed by	a@OOOO
noticed by a	^AOOOO
noticed by chance	YFOOOO
noticed nothing	]VJLSL
noticed odd	Z@OOOO
noticed odd log	YCOOOO
noticed on	bVJKSI
noticed the	XEMGRF
notices .	bVOOOO
notices . $	bVOOOO
notices that	YHOOOO
notices that the	YHOOOO
notification	WIRLLK
notwithstand	bVRKML
notwithstanding	bVRKML
now .	[@JPKP
now . $	[@JPKP
now and	_VISKP
now and then	dWISKP
now have	YHOOOO
now have two	YHOOOO
now in	]WRMML
now keep	YAOOOO
now keep the	YAOOOO
now lives	YIOOOO
now lives in	YIOOOO
now on	bZLTEB
now on .	bTNPKK
now on we	dUKSLK
now the	YIOOOO
now the job	YIOOOO
nowhere .	XEOOOO
nowhere . $	XEOOOO
nudg	bTNQMI
nudge	bTNQMI
number ,	XHQONM
number .	`;OOOO
number . $	`;OOOO
number format	XAOOOO
number in	Y>OOOO
number in the	VAOOOO
number is	UAOOOO
number of	R^@HE_
number of customers	gWKLMS
number of open	ZIOOOO
number of sessions	ZEOOOO
number that	Z?OOOO
numbered	YGOOOO
numbers	XKMPGI
numbers add	YCOOOO
numbers add up	YCOOOO
numbers for	ZDOOOO
numbers for the	ZDOOOO
numbers of	XEOOOO
object	Z>PLKQ
objects	Z@MMMQ
objects .	VDMMMQ
objects . $	VDMMMQ
obliviou	bUTKKJ
oblivious	bUTKKJ
oblivious to	bUTKKJ
oblivious to the	bUTKKJ
observability	bROHKR
observability across	bULKMS
observability across the	bULKMS
observability of	dXKKOS
observability of our	bUOOOO
observed 0	VFOOOO
observed 0 -	VFOOOO
obviou	gVPKOJ
obvious	kZSGNH
obvious to	bWULJJ
obviously	kXUHJJ
obviously ,	bXSKKL
occasion	YUQKKO
occur	^UMFRH
occur to	bXRMLL
occurred	bULGSJ
occurred .	dWJKSJ
occurred . $	dWJKSJ
occurred to	bZTJKI
occurred with	dXLMRM
occurred with proper	bUOOOO
oct	VFOOOO
odd	\\BMKKR
odd log	YCOOOO
odd log lines	YCOOOO
odd ways	YHOOOO
odd ways ,	YHOOOO
oddly ,	^BOOOO
oddly , the	YEOOOO
oddly , which	YGOOOO
of ,	VFOOOO
of .	Y;OOOO
of . $	X;OOOO
of 0 %	[>OOOO
of 0 ,	YDSKNK
of 0 .	SAJQQJ
of 0 and	XCOOOO
of 0 february	ZRRILH
of 0 hours	VCOOOO
of 0 june	UXQIJO
of 0 lines	UBOOOO
of 0 march	ZSTJKI
of 0 percent	[<OOOO
of a	ZGPNNE
of a cell	\\FOOOO
of a document	dAOOOO
of a file	^GOOOO
of a heading	VBOOOO
of a line	UCOOOO
of a list	^:OOOO
of a new	]HOOOO
of a paragraph	Y@OOOO
of a post	Y?OOOO
of a postmortem	\\FOOOO
of a question	VHOOOO
of a quota	ZHOOOO
of a range	\\JOOOO
of a request	UHOOOO
of a review	XDOOOO
of a session	YHOOOO
of a sheet	Y@OOOO
of a spreadsheet	VEOOOO
of a tab	ZJOOOO
of a table	^;OOOO
of a technical	bXLLMR
of a tracker	VFOOOO
of a ⓒ	\\COOOO
of action	[;OOOO
of action items	ZBOOOO
of addresses	ZFOOOO
of addresses in	YGOOOO
of alerts .	bUITKJ
of all others	WGOOOO
of all people	bUTJKJ
of all the	bXQMML
of all who	YEOOOO
of an action	VFOOOO
of an area	U@OOOO
of an error	[GOOOO
of an incident	V?OOOO
of an item	_FOOOO
of api	WGOOOO
of attention	f^TJLJ
of attention on	bXRLML
of automation	dYKQLP
of bad	dVMMMQ
of bad configuration	bUOOOO
of both	X:RMMK
of carelessness	dZQMMM
of cells	ZDOOOO
of certain	bURLML
of change	_RWHJH
of change .	bUQMMM
of changes	Z>OOOO
of circumstances	dYILLU
of clock	dTIOKP
of clock skew	bXJOKP
of code	`TKSKK
of code review	hWKSKK
of comments	VEOOOO
of communication	bUSKKK
of concentration	dYTJKJ
of concentration on	bVRKLK
of connections	ZEOOOO
of connections .	YFOOOO
of cost	bWJQLO
of customers	gWKLMS
of data	\\SKJKT
of database	bWNPKJ
of day	UDOOOO
of discipline	iWVFKJ
of discipline among	dTVHKJ
of docs	ZDOOOO
of documents	[FOOOO
of each	_<QPJI
of errors turned	YEOOOO
of every	\\ITKKK
of expiry	bXOKKP
of eyes on	fZOOOO
of failure	aXLHMS
of google's	XJOOOO
of her	dZTJKI
of his	bSVHMH
of how	]VPOML
of incident	dWHNLT
of it from	[AOOOO
of it is	WAOOOO
of its	YISGKK
of its document	VFOOOO
of kubernetes	fUOOKH
of kubernetes skills	bTSKKK
of manual	jXJPKP
of manual changes	f]JTLJ
of memory	\\BOOOO
of memory and	YGOOOO
of migrations	bULOKR
of more	VFOOOO
of mr	dYTJLJ
of mr .	dYTJLJ
of never	bYQLMM
of never asking	bYQLMM
of ns	bWMJLS
of ns 0	bWMJLS
of old	bWOIKQ
of one	\\IKIOQ
of one document	Z<OOOO
of one item	UCOOOO
of one minute	YIOOOO
of open	ZIOOOO
of open sessions	YIOOOO
of operations	ZGOPMJ
of our batch	bUOOOO
of our countries	YJOOOO
of our partners	bVKQLN
of ownership	jVLVHD
of ownership in	dVNQLH
of paragraphs	WGOOOO
of people	WAOOOO
of postgres	fTRLLK
of postgres skills	fTRLLK
of postmortems	VFOOOO
of procrastination	bUTKKJ
of product	bXUJJI
of production	VCOOOO
of releases	bULJMU
of responsibility	bUKSLI
of rows	Z@OOOO
of secrets	bVJKMT
of security	bXLRLK
of sessions	[EOOOO
of sessions .	ZHOOOO
of silence	bZILTM
of silence .	bZILTM
of silencing	bXUIJH
of staging	iWSKKK
of staging .	iWSKKK
of steps	]UNQLI
of steps 0	]UNQLI
of technical	dVQLKN
of terminated	YEOOOO
of terminated pods	YEOOOO
of that	TATJLJ
of that the	YFOOOO
of the afternoon	TGOOOO
of the agent	YIOOOO
of the body	XEOOOO
of the call	ZXRLML
of the capacity	_WVIIG
of the carrier's	bXTJKK
of the change	TCTLKI
of the clusters	YGOOOO
of the connection	]VMQML
of the contractor	dSQMMM
of the cost	bWKOMR
of the data	XIIPLR
of the deploys	YGOOOO
of the docs	\\GOOOO
of the document	aBOOOO
of the evening	\\VTJJK
of the expiring	bVRLMM
of the file	X?OOOO
of the first	]>OOOO
of the four	VWUHLG
of the head	VEOOOO
of the hosting	_WNPJK
of the hosts	YIOOOO
of the infrastructure	dVRLMK
of the item	XEOOOO
of the job	V@OOOO
of the kernel	YBOOOO
of the library	[DOOOO
of the list	WGOOOO
of the log	XHOOOO
of the logistics	_URJLN
of the migration	dZTJKI
of the monthly	ZDOOOO
of the network	g]MGNQ
of the new	[SPOLI
of the nine	V>OOOO
of the nodes	a@OOOO
of the offshore	bVSKJK
of the old	[DRNOO
of the operator	dWSKML
of the outage	ZFSLLK
of the payment	aUPJJR
of the platform	^LNHJR
of the previous	W>OOOO
of the procedure	dUMRKJ
of the production	XDOOOO
of the promised	bUUIKJ
of the release	UESKLK
of the request	VBOOOO
of the requests	ZFOOOO
of the restore	ZAOOOO
of the reviewer	dUUIMH
of the risks	hWKSLK
of the runbook	VITJKK
of the same	ZDRLMM
of the second	_YTIJJ
of the secret	YIOOOO
of the service	YWUJKH
of the staging	bTTKLI
of the support	bXUJLI
of the system	fXILMU
of the ticket	bYSJLI
of the time	[BOOOO
of the tool	]BOOOO
of the tracker	[HOOOO
of the two	Y?RIPJ
of the vendor	UARLML
of the year	^TRIKM
of the ⓒ	_ZPLOL
of their own	[FOOOO
of their side	YGOOOO
of them	WHRIFN
of them could	]XTJLK
of them easier	YFOOOO
of these ,	ZBOOOO
of these last	YIOOOO
of thing	bVPPKJ
of this ,	YFOOOO
of this file	YHOOOO
of this happens	bYIJTI
of this in	ZEOOOO
of this kind	fUNPJI
of this language	WCOOOO
of this text	YGOOOO
of this would	jWTGJG
of those	XVWHHG
of those who	dXTKJJ
of three	YBRLLM
of three lines	YGOOOO
of time	[TMQMK
of time zones	dXLRML
of timeouts	YFOOOO
of timeouts .	YFOOOO
of times .	YGOOOO
of today	[FOOOO
of today all	YIOOOO
of transactions	]YJKJU
of two	VBSLLK
of uploads	[DOOOO
of uploads before	YIOOOO
of urgency	fYTJKK
of urgency .	bVRLML
of urgency among	bUSKKK
of us	g`MUEB
of us ,	dWUIKG
of us is	dTLRMK
of various	bUMMMQ
of verifying	bVLSLJ
of warning	bUOOOO
of warning .	bUOOOO
of warnings	bVRLLK
of who	W?OOOO
of whoever	]UTKLJ
of whom	XWSLKK
of working	bZNLKR
of zero	XHPPML
of ⓒ	\\8RLML
of ⓒ .	Y?OOOO
off	UX[BFB
off an	bTRLLL
off an unthrottled	bTRLLL
off by default	]VOOOO
off for new	YDOOOO
off on	\\SUJJH
off on a	_[SLLK
off the	VWWGKG
off the cron	YGOOOO
off the old	bUOOOO
off without	bXRLML
offers	Z@OOOO
office .	TESLLJ
office . $	TESLLJ
office offline	fVRLLL
office offline .	fVRLLL
office was	YHOOOO
office was empty	YHOOOO
officer	[TUIKE
offset	WCLLRL
often	T\\POIE
often .	ZVMQJH
often . $	ZVMQJH
often in	YGOOOO
often in small	YGOOOO
often with	dTROLJ
old	WEOHQM
old .	YDQMMM
old . $	YDQMMM
old and	WCOOOO
old cluster	WUGHVG
old cluster at	bUOOOO
old cluster had	fTOOOO
old disk	YFOOOO
old disk type	YFOOOO
old endpoint	YFOOOO
old endpoint removed	YFOOOO
old image	ZEOOOO
old image on	YEOOOO
old name	^FOOOO
old name .	YEOOOO
old name was	YIOOOO
old nodes	YCOOOO
old nodes were	YCOOOO
old objects	ZIOOOO
old objects .	YIOOOO
old ones	\\IOOOO
old page	ZEOOOO
old page is	YFOOOO
old pods	^FOOOO
old pods are	YIOOOO
old pods were	YEOOOO
old runbook	ZGOOOO
old runbook was	YHOOOO
old service's	YHOOOO
old service's name	YHOOOO
old snapshots	bTRMML
old snapshots .	bTRMML
old version	^FOOOO
old version .	YIOOOO
old version of	YIOOOO
old volume	YIOOOO
old volume was	YIOOOO
older than 0	ZHOOOO
oldest	a@OOOO
oldest first	^COOOO
oldest first ,	XGOOOO
oldest first .	XFOOOO
olga	]VUJJJ
olivia	bYTKLI
olu	ZWULJK
omar	ZFOOOO
omar talk	YFOOOO
omar talk about	YFOOOO
omit	ZWUIKJ
on (	VCOOOO
on , a	YGOOOO
on .	SZSKHK
on . $	SZSKHK
on 0	U=EOPV
on 0 and	V@OOOO
on 0 april	X6LLOR
on 0 july	]6OOOO
on 0 october	VDOOOO
on a build	bVQMMM
on a call	YGOOOO
on a flight	VBOOOO
on a friday	]STLJF
on a laptop	`?OOOO
on a live	dTRLML
on a manual	bUOOOO
on a monday	bWTKJJ
on a performance	dWUHLH
on a production	bYNPKJ
on a second	]WUJJI
on a third-party	YGOOOO
on a whim	d[UIJI
on an ongoing	fWOOOO
on another	VELLRK
on another port	YGOOOO
on black	bVRMLL
on black friday	bVRMLL
on call	Z=SLKL
on call ,	UBQNNM
on call at	YFOOOO
on call can	YFOOOO
on call has	YGOOOO
on call restarted	YGOOOO
on db	fYJNJQ
on db -	fYJNJQ
on duty rolled	YBOOOO
on earth	dWUJJI
on every	[GKMRO
on every node	[KOOOO
on failed	YIOOOO
on failed loads	YIOOOO
on for	\\UNLQJ
on friday	UAWHJG
on fridays	bVOPJH
on fridays ,	bVTJMK
on fridays .	_TLRLK
on his	m]WGIH
on his own	gUTJKJ
on it .	U?RMMM
on its	Z?QMMM
on its own	VAQMMM
on ledger-db	[SNPIJ
on machines	YIOOOO
on machines with	YIOOOO
on me	bURMLL
on me .	bURMLL
on next	bVJKLT
on next steps	bVJKLT
on no	XBOOOO
on one	X=POLJ
on our	cYTFHN
on our side	f\\TJKI
on page	XEOOOO
on page 0	WEOOOO
on replication	bUOOOO
on replication lag	bUOOOO
on shift	]FUKJK
on shift panicked	bXRMML
on single	bVKKLS
on site .	bYPJQI
on staging	[;OOOO
on staging worked	YDOOOO
on the 0	TCSJLO
on the alert	_XQMMM
on the call	[=JPIQ
on the change	gWMRKF
on the channel	Y?OOOO
on the chat	YBOOOO
on the cluster	^EOOOO
on the configuration	bVOOOO
on the cron	bXIKTL
on the customer	aQRHIM
on the data	jYVGKI
on the disk	bULQML
on the early	bWQMMM
on the evening	]VLRMK
on the file	ZDOOOO
on the free	YDOOOO
on the importance	fZJSMK
on the load	fURLLL
on the log	YIOOOO
on the new	V?OOOO
on the night	[WNPNJ
on the other	\\<RLMK
on the part	r`[FFC
on the phone	V=OOOO
on the platform	bUUIIM
on the primary	U>OOOO
on the release	XCSLKJ
on the replica	YGOOOO
on the rota	WBOOMK
on the same	YMUIJI
on the screen	ZEOOOO
on the side	gYLQKO
on the status	VHOOOO
on the strength	dXUJKI
on the ticket	_WTKKJ
on the train	^DOOOO
on their	Y\\RLIK
on these	[FOOOO
on these hosts	YGOOOO
on three occasions	]XRLML
on time	aVMJRJ
on time .	dYLLRM
on tuesday	YKHJRP
on tuesday .	ZHJLQR
on two hosts	YIOOOO
on we	dUKSLK
on we will	bVOOOO
on what	_UNGKS
on with	\\XWHIG
on with the	\\WUJJI
on ⓒ	Y@OOOO
on ⓚ	YTNMLP
on-call ,	b`SKLI
on-call , who	bWUJJI
on-call .	VDRILN
on-call . $	VDRILN
on-call did	bXTJJI
on-call did not	bXTJJI
on-call duty	]WUILI
on-call engineer	W?MJPP
on-call engineer failed	bVQMMM
on-call engineer left	bUQMOM
on-call engineer should	f\\OFOE
on-call engineer was	X?OOOO
on-call handover	]^TGKM
on-call handover .	bUOOOO
on-call ignored	dYRMML
on-call lead	dYTKKI
on-call phone	ZEOOOO
on-call phone was	ZFOOOO
on-call rotation .	\\VSNHF
on-call rotation only	YFOOOO
on-call should	bYLJRK
on-call staff	bVPOLJ
on-call to	dVOOKH
on-call was	UCQMMM
on-call was paged	ZDOOOO
on-call who	bVRLML
once , as	VDOOOO
once :	XGOOOO
once ;	XDOOOO
once a	\\EOOOO
once a day	UAOOOO
once again	i[ULJH
once again ,	bWRLLK
once more	a^PSHA
once more .	bUITMI
once more in	bXPOLJ
once more the	bXTJKJ
once the cause	YFOOOO
once the change	YGOOOO
once the graph	YFOOOO
once the new	YJOOOO
once the nodes	YIOOOO
once there	bWLLMR
once there is	bWLLMR
once we	YJOOOO
once we saw	YJOOOO
one	WIVLFL
one (	XFOOOO
one , or	WCOOOO
one , without	YEOOOO
one .	XCQOLB
one . $	XCQOLB
one ;	[EOOOO
one after	^?OOOO
one after another	ZFOOOO
one after the	UAOOOO
one batch	_COOOO
one batch ;	UEOOOO
one call	X@OOOO
one call .	VBOOOO
one can	b\\VIKH
one change	UCOOOO
one character	VAOOOO
one command	X<RLLL
one command .	ZBOOOO
one could log	YFOOOO
one database	YGOOOO
one database .	YGOOOO
one difference	YHOOOO
one difference .	YHOOOO
one document	`COOOO
one document ,	V>OOOO
one else	ZEOOOO
one else was	YEOOOO
one engineer's	bURLLL
one eye	bURMML
one eye on	bURMML
one field	V@OOOO
one file	W?OOOO
one from	VFOOOO
one host	[DOOOO
one host all	YFOOOO
one hour	[?OOOO
one hour .	WBOOOO
one in	WQVJIG
one in the	`YUJJG
one incident	VAOOOO
one is tempted	bVTJKJ
one it	\\GOOOO
one it was	YJOOOO
one item	Z@OOOO
one job .	bWTKKI
one letter	VEOOOO
one line	Z?RLMM
one message	WCOOOO
one might	bURLLL
one minute	WGRLLL
one minute ,	ZIOOOO
one more replica	bVIJTI
one name	U?OOOO
one night	bYMLQL
one of the	W`THJN
one page	W>OOOO
one per	]EOOOO
one per minute	YIOOOO
one place	]FOOOO
one place .	ZIOOOO
one pod	UGRMLM
one pod at	YFOOOO
one reason	bVKLLS
one reason or	bVKLLS
one request	X<OOOO
one row	\\=OOOO
one run	WDOOOO
one shard	ZEOOOO
one shard was	YFOOOO
one sheet	XEOOOO
one suggestion	W<OOOO
one suspects	bXSLLJ
one tab	YCOOOO
one tenant had	bTOOOO
one that	h8OOOO
one that is	\\BOOOO
one thing	VDTKKJ
one took	dWRLML
one value	WEOOOO
one was	ZHTJLI
one was on	[HOOOO
one was updated	YHOOOO
one with	WBQMML
one would expect	dXSLKK
one zone	ZEOOOO
one zone .	YGOOOO
one's own	WEOOOO
ones	[GNLJN
ones are	XAOOOO
ones had	ZJOOOO
ongo	cUJHLU
ongoing	cUJHLU
ongoing :	dWKKLS
ongoing basis	fWOOOO
ongoing basis .	fWOOOO
onlin	U?OLPL
online	U?OLPL
online ,	_XOMPL
online .	TAKMSM
online . $	TAKMSM
online and	ZEOOOO
online and took	ZFOOOO
online at	ZJOOOO
online at the	YJOOOO
only .	`BSKLK
only . $	`BSKLK
only a few	YIOOOO
only be	bWLKLS
only covers	ZCOOOO
only covers working	YFOOOO
only every	YIOOOO
only every ten	YIOOOO
only happens	YIOOOO
only happens on	YIOOOO
only in	YCOOOO
only one of	]XOIQI
only one shard	YFOOOO
only one was	ZHOOOO
only people	bYUMIM
only read	ZGOOOO
only read at	YGOOOO
only renamed	YIOOOO
only renamed a	YIOOOO
only shows	^GOOOO
only shows in	YGOOOO
only shows under	YHOOOO
only suggested	ZHOOOO
only the european	ZGOOOO
only the feature	bVOOOO
only two	WDOOOO
only watches	YGOOOO
only watches the	YGOOOO
only weekly	YIOOOO
only weekly .	YIOOOO
only what	YAOOOO
only where	]COOOO
only with	XEOOOO
open	V@WODD
open ,	\\=OOOO
open a	ZDOOOO
open a ticket	UGOOOO
open connections	ZGOOOO
open connections .	YGOOOO
open for unusual	bTLRMK
open on	bWMQML
open on the	bWMQML
open points	bXKJKS
open sessions	YIOOOO
open sessions made	YIOOOO
open until	\\@OOOO
open until the	[AOOOO
opened and	ZGOOOO
opened and merged	YHOOOO
opened the incident	UCOOOO
opened the laptop	ZEOOOO
opened the page	YEOOOO
opened the runbook	bWTJJK
opening the	bVRMLL
opens	b;OOOO
opens a	[COOOO
opens the	[EOOOO
opens the incident	YGOOOO
operand	VEOOOO
operation	YUPEJR
operational	bVRJMO
operations	ZSUGIL
operations ,	bUSLLI
operations .	dZNNLP
operations . $	dZNNLP
operations did	]XSJMK
operations per	YFOOOO
operations per second	YFOOOO
operations staff	bRVIJG
operations staff reacted	bVRLML
operator ,	fYUJKI
operator .	]JRJLN
operator . $	]JRJLN
operator accidentally	iUTKKJ
operator accidentally deleted	bTRMML
operator accidentally terminated	gTSLLK
operator error	naVIJG
operator error ,	jZTKKJ
operator error .	h\\UJJH
operator failed	V?OOOO
operator followed	ZKOOOO
operator followed the	ZKOOOO
operator mistake	dVSKML
operator overlooked	hXRLML
operator overlooked the	hXRLML
operator pressed	bWQMML
operator pressed the	bWQMML
operator saw	YJOOOO
operator saw a	YJOOOO
operator typed	]VRMML
operator was tired	bWQMML
operator who	jZUIKJ
operator who entered	bWTJOL
operator would	bWUIKI
operator would have	bWUIKI
operator's	VFTJKI
operator's negligence	bWQMMM
operator's negligence with	bWQMMM
operators	]TJVFF
operators .	^KPGLT
operators . $	^KPGLT
operators must	bWKTMI
opinion	bVSJLI
opportunity	dVIIKU
opportunity .	bVKKLS
opportunity . $	bVKKLS
opposit	UBOOOO
ops	^^[CDC
ops forgot	bWSKLJ
optimis	mXIILU
optimisation	dVKLLS
optimise	mXIILU
optimise queries	bWKLLS
optimise the	iUKKMS
optimise the database	bUOOOO
optimism	bVTKLI
optimiz	bUJKKT
optimize	bUJKKT
option	UCKHHV
option .	VDOOOO
option . $	VDOOOO
option is	Z?OOOO
option is ignored	Y?OOOO
optional .	\\WTKKI
optional . $	\\WTKKI
options	SCGIIW
options .	ZBOOOO
options . $	ZBOOOO
options for	kVHJJV
options for making	bUOOOO
or	`>F?D]
or 0	XBOOOO
or a	h;OOOO
or after	UDOOOO
or an	ZHOOOO
or another	ZZHJKU
or another ,	bWJKKT
or another .	bTKLMS
or as	ZDOOOO
or at	UVLLMS
or columns	^DOOOO
or empty	]KOOOO
or empty .	[AOOOO
or in	Z@OOOO
or its	\\KOOOO
or less	dXKKLS
or none	dBOOOO
or none .	_FOOOO
or not ,	bWTJJI
or nothing	[EOOOO
or nothing .	ZFOOOO
or on	UBOOOO
or one	[>OOOO
or publication	VCOOOO
or publication is	UCOOOO
or spreadsheet	WJOOOO
or the	d<OOOO
or what	WFOOOO
or where	ZEOOOO
or with	XDOOOO
or without	UEOOOO
or ⓒ	gDOOOO
order	UHVDCM
order ;	]FOOOO
order by	]YTKMH
order of	\\DNQLI
order of steps	]UNQLI
order of the	`9OOOO
order service	bUJPKQ
order was	UBRLOL
order was delayed	YAOOOO
ordered .	ZCOOOO
ordered . $	ZCOOOO
ordered a	fUQMMM
ordered a full	fUQMMM
ordering	dWTJJJ
ordering a	bUTMLL
ordering a full	bUTMLL
orders were delayed	YDOOOO
orders would	bWMLQL
ordinary disconnects	YFOOOO
ordinary disconnects during	YFOOOO
organisational	gXJKJU
organisational nature	bXLLMR
original	ZCOOOO
originally	YFOOOO
originally the	YFOOOO
originally the value	YFOOOO
osaka	R=RMMK
other	U]IJNN
other cluster	YDOOOO
other cluster .	YDOOOO
other companies	]UKKLS
other hand	YCOOOO
other hand the	YCOOOO
other host	Z?OOOO
other host .	YBOOOO
other hosts	ZHOOOO
other hosts .	YHOOOO
other projects	^COOOO
other projects .	YHOOOO
other projects on	YGOOOO
other region at	YHOOOO
other services	YEOOOO
other services that	YEOOOO
other teams	dVJLLT
other text	WGOOOO
other way	]VTJKI
other way when	bVTJKI
other words	\\BOOOO
other words ,	YCOOOO
other ⓒ	WCOOOO
others are	VBOOOO
otherwis	WFSLLK
otherwise	WFSLLK
otherwise .	\\AOOOO
otherwise . $	\\AOOOO
otherwise reliable	bWRLLL
otherwise reliable colleague	bWRLLL
otherwise the	YHOOOO
otherwise the site	YHOOOO
ought	p_OHRE
ought to	o_OHRE
ought to have	n^OHRE
ought to know	bVRLLL
our	X[QP@M
our advice	bWRMOL
our alerting	dULLLS
our alerting .	dULLLS
our batch	bUOOOO
our batch jobs	bUOOOO
our colleagues	aWNILR
our colleagues in	_TWHKG
our contractor	YGOOOO
our contractor maintains	YGOOOO
our countries	YJOOOO
our countries .	YJOOOO
our dependency on	bWLLLR
our engineers	dWVHMH
our eyes	bULRMK
our eyes open	bULRMK
our graphs	YIOOOO
our graphs have	YIOOOO
our lead approved	bWTKLJ
our newest	bWSKMK
our on-call rotation	YFOOOO
our own	XSVHKG
our own ci	YHOOOO
our partner's	]WSKKK
our partners	bVKQLN
our racks	bURMOL
our side	f\\TJKI
our side .	f\\TJKI
our users .	bWJKSJ
ours ,	\\UNJKP
ourselv	dYJSJJ
ourselves	dYJSJJ
out , and	WEOOOO
out .	\\EOHNO
out . $	\\EOHNO
out :	WDOOOO
out before	dUNJOK
out for	^YGWHF
out of addresses	YGOOOO
out of memory	ZEOOOO
out of the	T9RMML
out of their	_TOPJK
out ownership	bWKJLT
out the	]]VEII
out who	iXVIMG
out who disabled	bVQMMM
out who told	bXRLMK
outag	YTNGRG
outage	ZTNIRH
outage $	dZTKKK
outage by	bWNKPJ
outage by failing	bUOOOO
outage could	dWLLRK
outage could have	dWLLRK
outage happened	aXRLMM
outage happened because	f\\RLMM
outage is	dWWHHG
outage is attributable	bXRMML
outage is down	dWUJJK
outage lasted 0	ZBOOOO
outage of the	\\UOMPL
outage to repeat	bWQMMM
outage was noticed	YCOOOO
outage was over	Y@OOOO
outage was the	jZUJJI
outage were	WEQMMM
outage worse	bUQMMM
outage worse .	bUQMMM
outage would	h[KISJ
outage would have	h[KISJ
outages .	ZCOOOO
outages . $	ZCOOOO
outcom	ZSUHKK
outcome	[VUHKK
outcome .	dZPKKP
outcome . $	dZPKKP
outcome of	bVUJMI
outermost	XIOOOO
outgoing on-call	bXUJKI
output	WDQNKI
output of	WBOOOO
outsid	UENHRF
outside	UENHRF
outside .	WDOOOO
outside . $	WDOOOO
outside it	YFOOOO
outside it looked	YFOOOO
outsourc	]WTJML
over .	W?SPJG
over . $	W?SPJG
over 0	^@OOOO
over a	TAMMMR
over before	TFQMMM
over before the	TFQMMM
over had	YDOOOO
over had the	YDOOOO
over the	UVRDHP
over the weekend	dXSLLK
over time	bUJJLU
over time .	bUJJLU
over-eager	dTRLML
overall .	bXJJLT
overall . $	bXJJLT
overall 0	YDOOOO
overall 0 orders	YDOOOO
overconfident after	dWSKLK
overconfident after two	bVSKLK
overconfident in	bZSLML
overdu	XGOOOO
overdue	XGOOOO
overlapped	U?OOOO
overlook	bWVIIH
overlooked	eWVIIH
overlooked by	d\\WHHF
overlooked the	gWVIJH
overlooked the warning	hXRLML
oversight	dTTJKJ
overwork	bVTKJI
overworked	bVTKJI
overwrot	_ZRLLK
overwrote	_ZRLLK
overwrote the	_ZRLLK
owed to	bVRLLL
owing	iWPIJQ
owing to	iWPIJQ
owing to a	fXJKJT
own (	UFOOOO
own .	]ERMML
own . $	]ERMML
own ;	YIOOOO
own account	dXTKJJ
own account ,	bXTKJJ
own admission	bVSLKJ
own authority	bXTJLI
own ci	YHOOOO
own ci on	YHOOOO
own initiative	bWRMML
own the	dWKJKT
owner .	V=TKJJ
owner . $	V=TKJJ
owner :	]GOOOO
owner and	V?OOOO
owner had	dXSKLI
owner in	UCOOOO
owner last	YEOOOO
owner last year	YEOOOO
owner's	ZCOOOO
owners of	bURLLK
owners to	bUJSLJ
ownership	aVLQDM
ownership for	bXQMMM
ownership in	dVNQLH
ownership in the	dVNQLH
owns the auth	bXRMMM
p . m	_VQOJH
p 0	VVPGKR
p 0 .	]UKILT
p 0 latency	VAOOOO
packet	WARMLM
pad	VEOOOO
page	WBOMSC
page .	VARMOH
page . $	VARMOH
page ;	\\DOOOO
page arrived	ZDOOOO
page arrived ,	YJOOOO
page as	bVNPLK
page at	]DOOOO
page at ⓗ	WFOOOO
page for	ZUQMML
page for 0	_ZQMMM
page goes	ZHOOOO
page goes out	YHOOOO
page in	UFLLMR
page in that	YEOOOO
page is	a=OOOO
page is blank	YHOOOO
page is short	YGOOOO
page is shown	YFOOOO
page kept	YFOOOO
page kept loading	YFOOOO
page on	XDOOOO
page should	fVOOOO
page should have	fVOOOO
page that	^COOOO
page that did	YHOOOO
page the	ZHRLLK
page the old	YHOOOO
page to	_<OOOO
page to another	YFOOOO
page until	bUSLKL
page was	]HRLLL
page was green	Z@OOOO
page was hosted	YIOOOO
page was read	Y@OOOO
page was updated	YAOOOO
page when	Z@OOOO
paged	[EVHIG
paged , because	ZGOOOO
paged and	YEOOOO
paged and started	YEOOOO
paged the	WAOOOO
pagerduty	XDOOOO
pages , then	YFOOOO
pages faster	fVJSMK
pages faster .	fVJSMK
paid	bSZEEG
paid for	dUUJKH
paid to	dTUKJJ
pain	dUPIKP
pains	bURLLL
pains me	bURLLL
pains me to	bURLLL
pair of	ZJRLLL
pair of eyes	]JRLLL
panel .	dZTJLH
panel . $	dZTJLH
panick	cSWIIJ
panicked	cSWIIJ
panicked .	bWSLMK
panicked . $	bWSLMK
panicked and	h[UKIK
panicked and restarted	gZUKIK
paragraph	dKSLLK
paragraph that	XCOOOO
paragraph's	YAOOOO
paragraphs	d?OOOO
paragraphs ,	ZEOOOO
paragraphs of	U@OOOO
paragraphs that	X=OOOO
parent	XGKMRL
pars	ZGRMML
parsed	^GOOOO
parsed to	YJOOOO
parsed to the	YJOOOO
parser	\\@LJQQ
parser stops	YIOOOO
parser stops at	YIOOOO
parser to	YIOOOO
parser to drop	YIOOOO
part	S`N=CZ
part of	V[MBGY
part of a	U@QMNM
part of the	X]NBHW
part there	YDOOOO
part there is	YDOOOO
partial	Y;OOOO
particular	cSGRKP
particularly	dWKRMK
parties	bRJIKU
partition	S@THJN
partner api	YIOOOO
partner api .	YIOOOO
partner shops	bXJJKU
partner's	[VVHJI
partners	_XHRJO
parts of	`[FHIX
parts of the	dYGIIW
party	`VKHIV
pass	WDSJOH
passed	XBRKPI
passed 0	VFOOOO
passed all	[IOOOO
passed all checks	ZIOOOO
passed before	YFOOOO
passed before the	YFOOOO
passed over	YIOOOO
passed over .	XIOOOO
passed the	XDOOOO
passed without	bXILTJ
passengers	VHOJJP
passes	]>OOOO
passing	ZWSJKK
password .	_TSKLL
password . $	_TSKLL
passwords	]]KSOI
passwords .	bXQPKI
passwords . $	bXQPKI
past the first	bUSLLK
paste	T@RLMK
pasted	[[VIIG
pasted the	\\TSKLK
patch the	_SKLLS
patching	_TTJKL
path	UAQLOI
path ,	VEJLSK
path , although	YGOOOO
path .	VGMSLJ
path . $	VGMSLJ
path and	WCOOOO
path is	UBOOOO
path would	dVKKSL
path would have	dVKKSL
patienc	fXMRIJ
patience	fXMRIJ
patient	ZTRNKI
pattern of	dYUIKI
paul	YHOOOO
paul compare	YHOOOO
paul compare the	YHOOOO
paulo	\\TSIJL
paus	TAMKOP
paused	V<OJQI
paused and	V@OOOO
pay	dSPQGI
pay attention	dXJTLI
pay attention to	bVKSMI
pay closer	iVKSLJ
pay closer attention	iVKSLJ
pay for	bVRLLL
pay more	m[HUKG
pay more attention	m[HUKG
paying	hYTJIL
paying attention	gUTKJC
paying attention .	hVPOKH
paying attention to	bQYFJF
payments	XYZBDI
payments team	`KTKJJ
payments team accountable	bTRLML
peak	YVPENN
peak hours	dWQIOF
peak hours .	gWPJPG
peak hours and	bTRLLL
peak time	gUSLLJ
peak time and	fTRLLK
peak traffic .	dTRLLL
pend	WBOOOO
pending	WBOOOO
peopl	S[WTA>
people	T\\XSA>
people , block	XDOOOO
people do	bXUJJH
people do not	bXUJJH
people have	WFOOOO
people in	VVMOJN
people knew	bUSLLK
people learn	bWOPKH
people not	bXKSLK
people not to	bXKSLK
people of	S=RLMM
people on	VHTJLI
people on the	ZIRLLK
people to ask	dYLRML
people to check	VEJSMK
people who	YXYCJD
people who are	d[RLML
people who can	bXRKML
people who had	^USKLL
people who knew	YCOOOO
people who opened	YEOOOO
people write	XDOOOO
people wrote	ZFOOOO
people's	VCLRLK
per	]7NHSG
per client	VCOOOO
per hour	XCOOOO
per minute	_?OOOO
per minute .	[FOOOO
per project	VFKKRL
per project .	ZEOOOO
per second	[JKKRK
per tenant	_YLMQL
percent	XDNHQH
percent , we	bUOOOO
percent .	[@OOOO
percent . $	[@OOOO
perfect	iXUIJH
perfectly	hXVIJH
perfectly good	dVSLKK
performance is	YDOOOO
performance is back	YDOOOO
performance plan	dWUHLH
performance was	dYIJKU
performed	ZVTJKJ
period ,	VCILPS
period of	ZWPKLP
periodical	dYKJMT
periodically	dYKJMT
permission	[ESIIO
permission to	Y?OOOO
permission to change	VCOOOO
permit	ZFJHLU
permits .	bUJKKT
permits . $	bUJKKT
persist	bVLLLS
persisted	bVLLLS
person concerned	bVRLMM
person has been	bUTIKJ
person in	dXTKKI
person in charge	bWSLLJ
person is	UCOOOO
person on call	WDQMMM
person on duty	bWRLLL
person opens	XFOOOO
person reads	XCOOOO
person who	Z`VHJG
person who configured	bURMML
person who could	bVRLLL
person who made	bUUJKI
person with access	ZBOOOO
person would have	dXUJIL
person's	XEOOOO
personally	dVUIMJ
personnel	dUTJLJ
petra	\\STKIK
phoenix	YIOOOO
phoenix .	YIOOOO
phoenix . $	YIOOOO
phone .	[GOOOO
phone . $	[GOOOO
phone in the	bURMLK
phone number	UAOOOO
phone was	ZBOOOO
phone was answered	YHOOOO
phoned	bXRMMK
phones	bYOPJI
phones .	bXSKML
phones . $	bXSKML
picked the	bVRMML
piec	VIRLLK
pil	aXKKRL
pile-up	YFOOOO
pile-up of	YFOOOO
pile-up of connections	YFOOOO
piled	_XKKRL
piled up	_XKKRL
piled up .	bWKLRL
ping	UFTKKK
pings	ZFOOOO
pings .	YFOOOO
pings . $	YFOOOO
pinned	\\KMQMM
pinned to	_EOOOO
pinned to the	^FOOOO
pinning	fZJPRI
pinning would	bWLMRM
pinning would have	bWLMRM
pipelin	TBPFNP
pipeline ,	ZVKJQP
pipeline again	bURLLK
pipeline again .	bURLLK
pipeline deployed	YIOOOO
pipeline deployed it	YIOOOO
pipeline itself	YGOOOO
pipeline itself was	YGOOOO
pixel	[HOOOO
pki	[WTKJI
place , the	f[ILTK
place .	TCIQMQ
place . $	TCIQMQ
place ;	XFOOOO
place at ⓗ	[?OOOO
place in	ZBOOOO
place of	VGQHQH
placed in	dXUIJH
placed in the	bVTJLI
placeholder	_?OOOO
placeholders	ZCOOOO
places .	\\ZHJIW
places . $	\\ZHJIW
places where	ZJOOOO
places where the	ZJOOOO
plain	VUXFHG
plain and	bWRLLL
plain and simple	bWRLLL
plain carelessness	fWRLML
plain carelessness .	fWRLML
plainly	`SSKMK
plan before	ZXSLLK
plan is	UEOOOO
plan to	[COOOO
plan to upgrade	YFOOOO
plan were	UFKNSM
plan were not	ZEOOOO
planned	[GOLPL
planned , the	YGOOOO
planned .	_BOOOO
planned . $	_BOOOO
planned for	[EPLKP
planned for june	YFOOOO
planned for weeks	YDOOOO
planners	_VQOLI
planning	XWNJPO
plans ,	_TLSMH
plant	WFQLMM
platform group	[WWFHH
platform in	dXPKKP
platform team	^UMJJP
platform team .	\\INJJQ
platform team forgot	bZROOO
platforms	]WKLKS
play	[[MHKT
playbook	YHOOOO
played	_YJKKT
played a	_YJKKT
played a role	]UKLLS
playground	dURLJI
playground .	bUTKJI
playground . $	bUTKJI
pleas	aXIUHH
please remember	bWJTJI
please take	bVLRLL
plug	^WVIIG
plug .	bWTJKI
pm	^WVIIG
pmdoc	g@OOOO
pmdocs	g@OOOO
pod	[@OHMO
pod at	ZFOOOO
pod at a	YFOOOO
pod does	YHOOOO
pod does not	YHOOOO
pod was	UFRMLM
pod was saturated	YGOOOO
pods	ZGOILP
pods and	ZFOOOO
pods and they	YGOOOO
pods are	^HOOOO
pods are not	YIOOOO
pods are replaced	YJOOOO
pods for	YEOOOO
pods for a	YEOOOO
pods were	^>SKLM
pods were never	YEOOOO
pods were not	YEOOOO
pods were restarted	ZEOOOO
pods were scheduled	ZGOOOO
point .	cVKHIU
point . $	cVKHIU
point fingers	bTTKKJ
point fingers ,	bTTKKJ
point in	bXKKLS
point the database	YCOOOO
pointed out	bVNRJK
pointed to	XAOOOO
pointed us	Z@OOOO
pointed us to	Z@OOOO
points	SEGEFY
policy at	_XNPIJ
policy at the	bYNPKI
polit	f\\UIJJ
polite	dZSJLL
poll	UFQOOM
poll for	YFOOOO
poll for this	YFOOOO
pool .	XITJLK
pool . $	XITJLK
pool ?	bUOOOO
pool ? $	bUOOOO
pool been	bWJLSL
pool issue	bYOOOO
pool issue .	bYOOOO
pool was	`AOOOO
pool was drained	YGOOOO
pool was exhausted	XBOOOO
pools	bUJQQI
poor	ndX@CH
poor decision	bXRMML
poor decision making	bXRMML
poor handover	bXTKKI
poor judgement	jXRMML
poor judgement by	gTRMML
poor understanding	bWSKMJ
poor understanding of	bWSKMJ
poorly	fWSLLJ
port	TDQFRD
port .	TCLLRL
port . $	TCLLRL
port open	bXSKLK
port open .	bXSKLK
portion	bXKKKT
portion of	bXKKKT
possib	YTHHJV
possibility	dXKLMS
possibility of	bULLMR
possible .	hXGHJW
possible . $	hXGHJW
possible by	YFOOOO
possible by a	YFOOOO
possible that	YFOOOO
possible that the	YFOOOO
possible to	YILLLR
possible to log	YGOOOO
possible to set	YFOOOO
possibly	YTHHJV
possibly related :	YBOOOO
post	`9ORJI
post ,	VAOOOO
post the	YDOOOO
posted	b>OOOO
poster	_XJSMJ
postgres skills	fTRLLK
postgres skills in	fTRLLK
postmortem ,	XGOOOO
postmortem .	Y?OOOO
postmortem . $	Y?OOOO
postmortem as	UBOOOO
postmortem is	W<OOOO
postmortem of	U[WIIF
postmortem of 0	ZXVIJG
postmortem that	XBOOOO
postmortem's	VAQMMM
postmortems	\\LRLML
posts	a=OOOO
posts an	YIOOOO
posts an update	YIOOOO
potential	dXHIIV
power cord	bYULLI
practice the	YHOOOO
practice the switch	YHOOOO
practices	gWJMLS
practices for	gWJMLS
practis	\\FOOOO
practised	\\FOOOO
practised this	ZEOOOO
practised this in	YHOOOO
predat	VFOOOO
predictabl	dXRLMK
predictable	dXRLMK
prefer	l_YGHD
preferred	k\\WIJE
preferred to	hYXHHE
prefers	bWTJJJ
prefix	[KSKNL
prematur	dWSILG
premature	dWSILG
prepar	TEUIKI
prescrib	VCOOOO
press	]GQPHE
pressed	^TWGKD
pressed on	dXUJJI
pressed on with	bUTJKI
pressed the	bWQMML
pressing	i[KSLK
pressing enter	fUOPML
pressing enter .	fUOPML
pressured	bWQMMM
pressured the	bWQMMM
pressured the team	bWQMMM
presubmit	YJOOOO
presubmit .	YJOOOO
presubmit . $	YJOOOO
presumably the	YHOOOO
presumably the same	YHOOOO
prevented	fSKHSH
prevented .	dYRIMH
prevented . $	dYRIMH
prevented by	bWKLSJ
prevented by a	fZLLRL
prevented it	g]JMRL
prevented it .	fZJLSL
prevented the outage	dXKMSM
prevented this	bULMQM
prevented this .	bULMQM
preview	X:OOOO
previous image	Y?OOOO
previous image .	Y?OOOO
previous on-call	bUQMOM
previous on-call engineer	bUQMOM
previous version	YGOOOO
previous version was	YGOOOO
price	ZULPLP
price of	bVOPLK
prices	VEMLRK
prid	gXSKLK
pride	fXSKLK
primary volume	bTRMML
primary volume while	bTRMML
principal	`RUHLI
principl	_UPOJJ
principle	_UPOJJ
print	YFQJOI
print the	XEOOOO
printed	ZELMQM
prints	YAQMMM
prints the	UHQMMM
prioritis	dWLKMS
prioritise	dWLKMS
priority	VDNIJS
priority ,	XBOOOO
priya forgot	bWQMMM
priya forgot to	bWQMMM
proactiv	gSJRKL
proactive	fSJRKL
probably a	YEOOOO
probably a cold	YEOOOO
probe .	]VMLQK
probe . $	]VMLQK
problem , which	YJOOOO
problem as	YGOOOO
problem as in	YGOOOO
problem begins	YGOOOO
problem begins again	YGOOOO
problem comes	YHOOOO
problem comes back	YHOOOO
problem fifteen	bUOOOO
problem fifteen minutes	bUOOOO
problem was found	ZFOOOO
problem went	YCOOOO
problem went away	YCOOOO
problems	eVFIIX
problems in	bXJPMQ
procedure .	]ULTKF
procedure . $	]ULTKF
procedure for	U?OOOO
procedure on	]USJMI
procedure so	bUNQMI
process $	g]JJLU
process .	cUKOFP
process . $	cUKOFP
process among	dTKSOK
process among the	bYOOOO
process ends	YIOOOO
process ends .	YIOOOO
process more	dULLLS
process more robust	dULLLS
procrastination	bUTKKJ
procurement	\\YVIKG
produced	WWSKKK
product	\\SYEHE
product kept	bTRLML
product kept pushing	bTRLML
product managers	_UOPLJ
product owner	bWVHIH
production access	dXUILH
production access away	fSSJML
production access for	bWRMML
production cluster instead	bVRMMM
production data	X>OOOO
production host	XXMRLJ
production host ,	]XMRLJ
production instead	gVSLLK
production instead of	gVSLLK
production is	dVPNMK
production is not	bUTKJI
production switch .	bYTJKK
production without	fVTKJI
professional	fXUJKH
profil	VFSLOJ
profile	VFSLOJ
program	WDOOOO
programm	\\UTKLJ
programme	\\UTKLJ
programmer	aXVHJH
project .	VHRMMN
project . $	VHRMMN
project for	YEOOOO
project for the	YEOOOO
projects	_@OOOO
projects .	YHOOOO
projects . $	YHOOOO
projects on	YGOOOO
projects on the	YGOOOO
prolonged the	g\\SLKK
prolonged the outage	f[SLKK
promised	[TOPEB
promised itself	bUKSKK
promised itself to	bUKSKK
promised to	bYNPLI
promote	cTJMIQ
promote .	bWSKKL
promote . $	bWSKKL
promoted ,	bVOLQL
prompt	WHMJPN
prompt of	XIOOOO
proper	n`NDRN
proper rate	fXKLRL
proper rate limiting	fXKLRL
proper staging	dWKLSL
properly	m\\QFKN
properly .	dWNKKQ
properly . $	dWNKKQ
properly reviewed	dWTKJI
properties	aDOOOO
property	\\JSKLJ
propos	TCQMMM
pros	ZBOOOO
prose	ZBOOOO
protocol	XAOOOO
proud	fVTJKI
proud to	fVTJKI
proud to ask	fVTJKI
prov	YWSGKM
proved	hZUHKI
proved that	bWTJML
proven	ZVPILR
provide	_XPLMP
provider .	^ALJLS
provider . $	^ALJLS
provider announced	X@OOOO
provider for	[EOOOO
provider for the	ZGOOOO
provider to answer	YBOOOO
provider's engineers	d\\QLMM
provider's staff	f[UILH
provider's staff .	bXRLMK
proxy .	[CQMNM
proxy . $	[CQMNM
proxy does	YIOOOO
proxy does not	YIOOOO
public channel	bVSLKK
public gist .	bURLLL
publication	[FOOOO
publication is	UCOOOO
publication is late	UCOOOO
publish	UARLKK
publish the	Z=OOOO
published	U=RLLK
pull request	T=TJKI
pull request passed	YIOOOO
pull request without	gZTJKJ
pulled again	YGOOOO
pulled again .	YGOOOO
pulling	bXTLMJ
pune	ZXRJOI
pursu	aQJILU
pursue	fZJILU
pursue the	bWLLMR
push	^WUHIL
pushed	aXUIKH
pushed straight	bYSKKJ
pushed straight to	bYSKKJ
pushed the	lYRLML
pushed the team	dVUIJI
pushed the wrong	bVQMMM
pushing	hYTJLJ
pushing for	bTRLML
pushing for the	bTRLML
pushing straight	bURMML
pushing straight to	bURMML
put a	UBKRLK
put down	]USKKK
put down to	bVSKKK
put into	VDOOOO
put it	i\\UIKH
put it .	fWSLLK
put more	fUITKI
put more effort	fUITKI
puts	^FOOOO
python	XCOOOO
q 0	WVJLHU
q 0 .	[XIPKS
qa .	\\ISKLK
qa . $	ZITJJJ
qa lead	]WSKLK
qa missed	dWRMLL
quality	eUGNCN
quality .	h[HRIL
quality . $	h[HRIL
quality of	fUKHMW
quality of releases	bULJMU
quarter .	[RRJJL
quarter . $	[RRJJL
queries	XGLMKR
query ,	WDOOOO
query .	U>OOOO
query . $	U>OOOO
query on	YGOOOO
query on the	YGOOOO
query that	bWNJPJ
question .	Z[NIIS
question . $	Z[NIIS
question and	UCOOOO
question in	VBOOOO
question of	V@OOOO
questioned	bXSKLK
questions	Z>NJJT
questions ,	XDOOOO
queue ,	UGNLQL
queue , so	ZEOOOO
queue consumer	W?OOOO
queue depth dashboard	bUOOOO
queue drained	Z@OOOO
queue drained .	Y@OOOO
queue kept	YDOOOO
queue kept growing	YDOOOO
queue would	hZJMSL
queue would have	bWLMQM
queue would not	dUKLSL
queued	\\BOOOO
queued .	ZHOOOO
queued . $	ZHOOOO
queues .	fWMOQG
queues . $	fWMOQG
quick look	dYOJQI
quick look at	dYOJQI
quick wins	bWLKMR
quicker	dUKSJI
quickly as	bWLMMR
quickly as possible	bWLMMR
quickly identified	YEOOOO
quickly identified from	YEOOOO
quiet months	bXSKLJ
quietest	YGOOOO
quietest hour	YGOOOO
quietest hour of	YGOOOO
quite a	TEMMMQ
quite a lot	YCOOOO
quite some	dUIJLU
quite some time	dUIJLU
quiz	bUITKI
quorum would	bXQJNJ
quorum would have	bXQJNJ
quot	ZHOKMO
quota and	ZCOOOO
quota and raised	YFOOOO
quota before	YIOOOO
quota before the	YIOOOO
quota had	YGOOOO
quota had been	YGOOOO
quota was	\\XSKKJ
quotas	XVHPON
quotas .	bXOLLQ
quotas . $	bXOLLQ
quotation	VEOOOO
quoted	\\JOOOO
quotes	WIMMMQ
r	UXTGGK
r 0	WZRHHN
race in	ZGOOOO
race in the	YHOOOO
rack	R?QMQE
rack 0	S@QOON
rack had	YJOOOO
rack had been	YJOOOO
racks	VGOJSH
radiu	aQKKMO
radius	aQKKMO
radius ,	bXNIKQ
radius .	bVKPLQ
radius . $	bVKPLQ
radius would	bVKLRL
radius would have	bVKLRL
raise	[PLPJO
raise awareness	o\\HUKI
raise awareness .	gVLRML
raise awareness of	l]JSKJ
raise it	bVTJLK
raise it in	bVTJLK
raise the operator's	bWQMMM
raised ,	bWUJJI
raised it	ZCOOOO
raised it .	YFOOOO
raises	m?OOOO
raises configerror	`EOOOO
raises configerror for	YDOOOO
raises configerror when	WFOOOO
raises notfound	XFOOOO
raises trackererror	XIOOOO
raises usageerror	[DOOOO
raises valueerror	ZHOOOO
raises ⓒ	gCOOOO
raises ⓒ 0	cCOOOO
raj	]VUJJH
ran at	WFOOOO
ran for	U@OOOO
ran in	U@OOOO
ran on	XAOOOO
ran the cleanup	\\SVKKH
ran the import	YFOOOO
ran the migration	dZTKJI
ran the same	YGOOOO
ran the script	dVTJJJ
ran the wrong	fUULKJ
ran twice	ZARLMK
ran twice .	YDRLMK
rang	a<QHKO
range	`BQGJP
range ,	[EOOOO
range .	[DOOOO
range . $	[DOOOO
range ;	X@OOOO
range that	YHOOOO
range ⓒ	XCOOOO
ranges	eCOOOO
ranges ,	X=OOOO
ranges .	XDOOOO
ranges . $	XDOOOO
rank	VITJNK
ranking model	UAOOOO
ranking model without	UAOOOO
rare	ZFOOOO
rare .	YFOOOO
rare . $	YFOOOO
rate limit	ZVLMQL
rate limiting in	bUOOOO
rate was	VHSLKK
rate was flat	YFOOOO
rate went	bVOOOO
rate went up	bVOOOO
rather	ZZIJMO
rather than admit	bXTKLJ
rather than looking	bWQLMM
rather than remind	\\>OOOO
ravi finds	YIOOOO
ravi finds the	YIOOOO
re-enabl	ZWTJJJ
re-enabled the	]WSLLL
reach	U8MAQL
reach the	UFNILQ
reach the console	ZDOOOO
reached	W=OEPC
reached , new	YIOOOO
reached .	[FOOOO
reached . $	[FOOOO
reached 0	YDOOOO
reached its	\\BOOOO
reached its date	YFOOOO
reached production .	dVRLML
reaches	WCOOOO
reaching	fXLMRL
reaching production	bUOOOO
reaching production .	bUOOOO
react	cWOKIQ
reacted	cTRHKO
reacted slowly	bVRLML
reacted slowly and	bVRLML
reaction	`UVIKG
reaction from	]WTKLI
read ,	[DQMMM
read .	]HSKLK
read . $	]HSKLK
read :	YAOOOO
read ;	[KOOOO
read a	^YUIKI
read access	X@OOOO
read access to	VAOOOO
read again	WCOOOO
read as	\\;OOOO
read at	[AOOOO
read at start	YGOOOO
read each	bWLRMJ
read error	bWJTMI
read from	X?OOOO
read is	Y@OOOO
read of	XJOOOO
read the	__PUF?
read the alert	\\XSOJK
read the changelog	bVSLKL
read the diff	bWKRLK
read the documentation	dZJQPL
read the release	bVQMMM
read the runbook	fWKSMD
read their	bXVIIK
read-on	TGVGNG
read-only	TGVGNG
read-only until	bXTJMJ
reader sees	W@OOOO
readers in	bVLMOQ
readiness	UAOOOO
reading	VZVQF=
reading a	V=OOOO
reading club	WEOOOO
reading from a	dWSJMK
reading it	eZPPII
reading it .	cUVHIH
reading of	XLPRIF
reading of the	XLRPIF
reading order	X<OOOO
reads	^GSHLH
reads ,	XDOOOO
reads .	Z=OOOO
reads . $	Z=OOOO
ready ,	YJOOOO
ready , so	YJOOOO
real failure	YDOOOO
real failure for	YDOOOO
realise	dUSKLK
realise that	bTSLLJ
realise that the	bTSLLJ
realised that both	YEOOOO
realised there	YJOOOO
realised there are	YJOOOO
realistic	fYHJTO
really .	YDOOOO
really . $	YDOOOO
rear	UCOOOO
reason	TXI=LU
reason ,	^DOOOO
reason .	YJTJKJ
reason . $	YJTJKJ
reason and	WIOOOO
reason for the	_YSKLJ
reason for this	YHOOOO
reason is	XISKLK
reason is that	YFOOOO
reason or another	bVKLLS
reason the	VFQMMM
reason the release	YGOOOO
reason the sidecar	YEOOOO
reason ⓒ	XIOOOO
reasonab	aYMJKR
reasonably	aYMJKR
reasons	VZGEGX
reasons ,	ZUKKKT
reasons , the	bWKKKT
reasons .	ZSKKKS
reasons . $	ZSKKKS
reasons that	WFHKKV
reassess	fVKJKT
reassess the	bUKLMS
reassess vendor	bWLKLS
rebooted by	ZAOOOO
rebooted by its	ZDOOOO
rebooted in	\\YQMMM
rebuild .	fUQMMM
rebuild . $	fUQMMM
rebuild the	\\DOOOO
rebuild the image	YIOOOO
rebuilt	]EOOOO
rebuilt first	YEOOOO
rebuilt first .	YEOOOO
receiv	Z:JKMT
received	\\?JLMT
received 0	[IOOOO
received the	[HOOOO
recipients	WEOOOO
recognise	_SKSKJ
recognise an	bXKSLK
recommendation	XIOJKR
recommendation model	_YRMOL
recommendations	XGLKMS
recommends	T?OOOO
reconnect	VFRLLO
reconsider	fXJJIU
record .	VEOOOO
record . $	VEOOOO
record show	bWRLML
record show that	bWRLML
recorded	d>OOOO
recorded anywhere	YIOOOO
recorded anywhere .	YIOOOO
recorded in	X@OOOO
recorded in the	VCOOOO
recording	ZARLML
records .	YHLRLK
records . $	YHLRLK
recovered by	YFOOOO
recovered by itself	YFOOOO
recovered without	YIOOOO
recovered without further	YIOOOO
recovery begins	YDOOOO
recovery begins on	YDOOOO
recovery was achieved	bUJKMT
recovery would	h\\JKSK
recovery would have	h\\JKSK
recruiter	bXTJMJ
red banner	YYVIIH
redirect loop	bURMML
redirect loop .	bURMML
redirects before	YJOOOO
redirects before the	YJOOOO
reduce	]ZDJFX
reduce noise	bULLMR
reduce the number	_TKOJQ
reduce the risk	bUOOOO
reduced	XDNKLP
reduced to	bVNKLP
reducing	bWMLMR
reduction	bVLKMS
reduction of	bVLKMS
redundancy	dTMJQO
redundancy .	bXLKQQ
redundancy . $	bXLKQQ
refactor	eWIIIV
refactor the	fWIJJU
refactor the scheduler	bWLLMR
refer	YGSLLK
referenc	`@LMRK
reference	]@LMRK
references	]GOOOO
refers	[@OOOO
refers to	[@OOOO
refers to a	VDOOOO
refin	dVIJKU
refine	dVIJKU
reflect	aWNHLS
reflects	bWRKMM
reflects the	bWRKMM
refresher	hXKTKG
refresher course	dTMRLJ
refresher training	dYJTMJ
refresher training on	bXISLK
refund	TCGQTG
refunds	UEKNRK
refus	YGUILG
refusal to	i[UIJH
refusal to use	dUSLLK
refuse	]@ROOO
refuse a	XAOOOO
refused ,	VCOOOO
refused by name	WEOOOO
refused to roll	b\\QMMM
refuses	]>OOOO
regard	fZOMIP
regard to	bSGMKU
regarded	bWQLMN
regarding	gUMQMM
regarding the	dTMKMR
region at	YCLLRL
region at ⓗ	]DOOOO
region before	cWLQMM
region before applying	fVOOOO
region had	ZFOOOO
region had the	YGOOOO
region right	bUOOOO
region right away	bUOOOO
region straight	bVOOOO
region straight away	bVOOOO
region tonight	YDOOOO
region tonight .	YDOOOO
region was	V<SLLJ
region was affected	YCOOOO
regions ,	V?OOOO
regions experienced	bWJJKU
register	c:OOOO
registered	^:OOOO
registered document	VEOOOO
registrar .	YJOOOO
registrar . $	YJOOOO
registrar's staff	bVSLKL
regression .	bWNJPI
regression . $	bWNJPI
regrettab	bWTKJI
regrettabl	bURMML
regrettable	bURMML
regrettably	bWTKJI
regular	_UMKKT
regular expressions	bVSKLK
regularly	g[JRJM
regularly .	dZKSKK
regularly . $	dZKSKK
regulator	YTQLPJ
rehearsal .	dVTJKI
rehearsal . $	dVTJKI
rehearsed before the	bWOOOO
reinforc	fXIUKH
reinforce	fXIUKH
reiterat	bVKRLK
reiterate	bVKRLK
reject	WHNGRG
rejected .	ZWRKMK
rejected . $	ZWRKMK
rejects	[DOOOO
related :	YBOOOO
related : the	YBOOOO
relativ	[COOOO
relative	ZIOOOO
relay and	YFOOOO
relay and the	YFOOOO
relay keeps	YJOOOO
relay keeps no	YJOOOO
release ,	VDQMMM
release , so	YJOOOO
release 0	XKSLLJ
release captain .	bVRLLL
release coordinator	dYSKLK
release engineer	g_QMMM
release made	YHOOOO
release made the	YHOOOO
release managers	bZNPJI
release notes mentions	YHOOOO
release process	bYKJKT
release process .	bYKJKT
release team	bUXFIF
release team .	dWRKML
release team stops	bVTJLJ
release was delayed	YGOOOO
release with	YFOOOO
release with the	YFOOOO
releases .	eYHOKQ
releases . $	eYHOKQ
releases would	YFOOOO
releases would make	YFOOOO
relevant	^VJGLU
relevant .	bYJLKT
relevant . $	bYJLKT
relevant parties	dVLMKR
reliability	^JOHLQ
reliability .	dXLLMR
reliability . $	dXLLMR
reliabl	iWMGJS
reliable	iWMGJS
reliable .	bUKKKT
reliable . $	bUKKKT
reliable colleague	bWRLLL
reliable colleague .	bWRLLL
relied	[UUIKJ
relied upon	dWTJLJ
reload	VBOOOO
reluctanc	hXSKLK
reluctance	hXSKLK
reluctance to	gXRKML
reluctance to wake	bVSLLI
rely	[QPPIF
rely on	fZJTKJ
rely on a	bXMQKJ
rely on the	bWLRMK
remain	YXIPNN
remained	YXSHNF
remaining services off	bUOOOO
remains	_WJUII
remains that	bTTMKM
remark	TCPOOO
remarkab	bXTKKI
remarkabl	dURKKL
remarkable	dURKKL
remarkably	bXTKKI
remarks	VDOOOO
remedy	fZJSJL
remedy is	bVJTLI
remember to	m_CZGE
remember to drain	bWKSKK
remember to renew	bTOOOO
remembers	Y;OOOO
remind	\\SJVF>
remind all	bTJTMJ
remind all engineers	bTJTMJ
remind everyone	l]FUJI
remind everyone .	f[JTLJ
remind everyone to	hYJTMJ
remind people ,	XDOOOO
remind the	`WOPJH
reminded the	bUJTLK
reminder of	bVSJMK
reminders	U@TJKJ
reminding	`WIUKH
remov	WCWJGC
removal	WFRMML
removal .	fYRMML
removal . $	fYRMML
remove	XCSLMK
remove a	XFOOOO
remove the	_@OOOO
remove unused	bUOOOO
remove unused feature	bUOOOO
removed .	XFQMOM
removed . $	XFQMOM
removed ⓒ	XBOOOO
removes	\\FOOOO
removes tasks	YIOOOO
removes tasks only	YIOOOO
renam	VDQPKG
renamed	`@OOOO
renamed a	YIOOOO
renamed a variable	YIOOOO
render	[DOOOO
rendered	YDOOOO
renew the	hRTKLJ
renew the certificate	lZSLLK
renew the wildcard	gWSOOO
renewal depend	bUOOOO
renewal depend on	bUOOOO
renewal job	VBOOOO
renewed	TIJRRL
reorganisation	WEOOOO
repair took	YFOOOO
repair took five	YFOOOO
repeat the deployment	bWQMMM
repeat this	bWKSLJ
repeated	WJUKJF
repeats	YJOOOO
repetition	_VKPKP
repetition .	dXKPKP
repetition . $	dXKPKP
replac	XGVIII
replace the manual	Y=OOOO
replaced	]JRIKN
replaced ,	ZHOOOO
replaced , everything	YIOOOO
replaced .	[LPJKO
replaced . $	[LPJKO
replaced by	XDOOOO
replaced in	YGOOOO
replaced in june	YGOOOO
replaced on	ZVTJOI
replaced one	YJOOOO
replaced one by	YJOOOO
replaced the	\\AOOOO
replaced the disk	YGOOOO
replacement of	^VMIOQ
replacement of the	fZMIOQ
replaces	U>OOOO
replay	U?JLSL
replayed	YAOOOO
replica	T;MNMI
replica blocks	YHOOOO
replica blocks the	YHOOOO
replica count	_UTKKK
replica count before	bUTKKK
replica no	YEOOOO
replica no orders	YEOOOO
replica to	ZCOOOO
replica to see	YGOOOO
replica was not	bWSKKL
replica would	bWKKRL
replica would have	bWKKRL
replicas	W@IQKM
replicas .	]AOOOO
replicas . $	]AOOOO
replicas and	ZIOOOO
replicas and see	YJOOOO
replicas share	YFOOOO
replicas share a	YFOOOO
replication	XTLKOL
replication lag grow	bTRLML
replication lag months	bUOOOO
replication was	]VKKKS
replies	`COOOO
reply	^JTJKJ
reply that	VFOOOO
report	W@KNKJ
report .	S@LQMN
report . $	S@LQMN
report as	U?OOOO
report of	UEOOOO
report on the	ZDOOOO
report takes	YHOOOO
report takes twice	YHOOOO
report that sessions	YFOOOO
report the	UBOOOO
reported	^?VJIG
reported it	[DOOOO
reported it in	YCOOOO
reported the	_8OOOO
reported the same	YHOOOO
reporting the	YHOOOO
reporting the same	YHOOOO
reports 0	YFOOOO
reports 0 on	YFOOOO
reports for	bVRMMM
reports for two	bVRMMM
repositories by	YDOOOO
repositories by hand	YDOOOO
repository	XGPLPJ
reprimand	bWRLML
reproduc	\\DOOOO
reproduce	\\DOOOO
reproduce it	YFOOOO
reproduce it on	YFOOOO
request ,	[>OOOO
request and	UAOOOO
request body	WFOOOO
request had	UCOOOO
request is	VCOOOO
request passed	YIOOOO
request passed all	YIOOOO
request scan	YGOOOO
request scan the	YGOOOO
request takes	ZGOOOO
request takes a	YJOOOO
request that	^AOOOO
request that came	YGOOOO
request was opened	YHOOOO
request without	bZTJKJ
request without actually	bVRLML
requested to	dWIULH
requests ,	VAOOOO
requests about	UCOOOO
requests failed with	YGOOOO
requests from	VCOOOO
requests kept	YHOOOO
requests kept coming	YHOOOO
requests of	YCOOOO
requir	T:OLON
require a	[EOOOO
require the	_SWGKG
require the developers	bWQMMM
require two	UCOOOO
requires	\\?OOOO
requires a	VGOOOO
researcher	\\WQOLK
researchers	dYQOLK
reserv	[AOOOO
reserve	YEOOOO
reset the	^RQPMJ
resilienc	lYIIKV
resilience	lYIIKV
resilience .	hXLKMS
resilience . $	hXLKMS
resilience of	gUJIJU
resilience of the	gUJIJU
resilient	fSMMMQ
resilient .	bUOOOO
resilient . $	bUOOOO
resolution :	YEOOOO
resolution : the	YEOOOO
resolution of	ZIOOOO
resolution of one	YIOOOO
resolve	[@OOOO
resolved to	ZTHUJH
resolver config	]VMJMQ
resolver logs	YFOOOO
resolver logs .	YFOOOO
resolves	VCOOOO
resource	_;OOOO
resource leak	YHOOOO
resource leak in	YHOOOO
resources .	]UKSLK
resources . $	]UKSLK
respect	n`NRIH
respect for	bUSKMK
respect the	bVQNLJ
respect to	gWPMLQ
respected	fWSKMJ
respond and	fVTKKJ
respond and let	bTRLML
respond faster	dUHSIM
respond faster to	bVKOLP
respond to	VIKQLO
respond to pages	dULQML
respond to pings	YFOOOO
responder .	bTTJKJ
responder . $	bTTJKJ
responder should	f[WIHI
responder should have	f[WIHI
responder wasted	bYSMML
responders .	dYRNIG
responders . $	dYRNIG
responders had	X@OOOO
response .	bUTJLJ
response . $	bUTJLJ
response times	bZQJJO
responses	SALLLS
responses .	UBOOOO
responses . $	UBOOOO
responsibilities	bTKMLS
responsibl	bRXGJG
responsible	bRXGJG
responsible .	bYRLKK
responsible . $	bYRLKK
rest was	^AOOOO
rest was left	YEOOOO
rest was straightforward	YFOOOO
restart	VIRKJH
restart ,	T@RMLM
restart both	bWMRJI
restart did	YEOOOO
restart did not	YEOOOO
restart is	ZBOOOO
restart is not	ZDOOOO
restart it	YDOOOO
restart it .	YDOOOO
restart of	XARLLK
restart of the	\\=OOOO
restart slow	YIOOOO
restart slow .	YIOOOO
restart the	XHOOOO
restart took	ZDOOOO
restart took about	YEOOOO
restarted all the	bXRMML
restarted it	ZAOOOO
restarted it ,	YBOOOO
restarted one	YEOOOO
restarted one by	YEOOOO
restarted the exporter	YGOOOO
restarted the pods	ZCOOOO
restarted the primary	bWRMLL
restarted the relay	YFOOOO
restarted the worker	YFOOOO
restarted the wrong	gYSKLJ
restarting one	YFOOOO
restarting one pod	YFOOOO
restarts	]>OOOO
restarts the	ZFOOOO
restarts the ingress	YFOOOO
restore a	YCOOOO
restore a single	YCOOOO
restore one	T?OOOO
restore should	bWOOOO
restore should have	bWOOOO
restore the permissions	YEOOOO
restore time	VFOOOO
restore would	gYHLTL
restore would have	fXIMSM
restored the	^AOOOO
restored the old	YEOOOO
restores	V[OKIS
restores .	bUJKLT
restores . $	bUJKLT
result , no	YHOOOO
result of	_UTJLK
resulted	dZMKQJ
resulted in	bXTJKJ
results .	dWUJJH
results . $	dWUJJH
resumed	TBMMMQ
resumed without	V@OOOO
resumed without loss	V@OOOO
rethink	gVJIJV
rethink on-call	bXLLMR
retir	XEOOOO
retrain	ZTLVHD
retrain the operator	bWTJOL
retraining	ZVQQJL
retries	XDLKPN
retries at	XEOOOO
retries at 0	XFOOOO
retries forever	YFOOOO
retries forever .	YFOOOO
retries kept	YFOOOO
retries kept the	YFOOOO
retro	]WKOKR
retrospect the	YHOOOO
retrospect the graph	YHOOOO
retry code	ZIOOOO
retry code made	YIOOOO
retry logic	\\TLLKS
retry logic clearly	bVSLLL
retry-after header	XAOOOO
retrying	TFKLSL
retrying the	YEOOOO
retrying the build	YEOOOO
return	ZCNFNN
returned an	ZFOOOO
returned an empty	YHOOOO
returned to normal	YJOOOO
returning	UCOOOO
returns	^AOOOO
returns to	[FOOOO
returns to its	ZFOOOO
reveal	bVSKMJ
revealed	dXPKNK
revealed the	dXPKNK
revers	W@OOOO
revert	YCUIJQ
revert .	ZVPKKR
revert . $	ZVPKKR
revert pull	YHOOOO
revert pull request	YHOOOO
reverting takes	YFOOOO
reverting takes a	YFOOOO
reverting was	YGOOOO
reverting was slow	YGOOOO
reverts	^COOOO
reverts it	YEOOOO
reverts it .	YEOOOO
reverts the	YHOOOO
reverts the change	YHOOOO
review and	VCOOOO
review as	XBOOOO
review or	WBOOOO
review or publication	VCOOOO
review our	hWJLKT
review process	bVLMMR
review the 0	YEOOOO
review the alerting	bXKJLT
review the process	gXGGIX
review tool	WGOOOO
reviewed	TGXGGE
reviewed and	YDOOOO
reviewed and approved	YDOOOO
reviewer	ZVZMD<
reviewer approved	cYTJKJ
reviewer approved the	f\\TJKJ
reviewer asleep	dXSKLJ
reviewer did	bUSKKK
reviewer did not	bUSKKK
reviewer to	bWSKMK
reviewer who	bUUKMI
reviewer would	bWKLRM
reviewer would have	bWKLRM
reviewers saw	[EOOOO
reviewers saw a	ZEOOOO
reviewers who	dTUIJJ
reviewers who approved	bVUJLJ
reviews .	fVRQJF
reviews . $	fVRQJF
revision	c>OOOO
revisions	XJOOOO
revisit	m\\FJGX
revisit the	gXHMHU
revisit timeouts	bVMLMQ
revoke production	dXSKLJ
revoke production access	bWRMML
rfc	]=OOOO
rfc 0	\\HOOOO
rfc 0 ,	WHOOOO
rid	ZWRMMK
rid of	ZWRMMK
right away	bUOOOO
right away .	bUOOOO
right people	bWIKKU
rights	XDONIJ
rights on	UAOOOO
rigorous	bTLRMK
rigour	dXLSJI
ring .	bVRLML
ring . $	bVRLML
ris	UCOOOO
rise	`DOOOO
rise .	YEOOOO
rise . $	YEOOOO
rise when	YIOOOO
rise when this	YIOOOO
risk	\\VJQHR
risk of	cTIJJU
risk of bad	bUOOOO
risk that	bXTLJK
risks	jZKSJE
risks .	bXNPKK
risks . $	bXNPKK
risks of	hWKRLJ
risks of manual	gULRLJ
rita	YFOOOO
rita and	YFOOOO
rita and omar	YFOOOO
roadmap	bUKKLT
robust	mZJHKU
robust .	hWKKLT
robust . $	hWKKLT
rol	T@MLMR
role	ZAPHLP
roles	T@MLMR
roll back ,	^BOOOO
rollback ,	dVQKNK
rollback could	bXKKRI
rollback could have	bXKKRI
rollback done	Z@OOOO
rollback done ,	YBOOOO
rollback is	YGOOOO
rollback is one	YGOOOO
rollback plan	[TMKOC
rollback should	dXLLRK
rollback should have	dXLLRK
rollback slower	YEOOOO
rollback slower than	YEOOOO
rollback steps	]UITKJ
rollback that	bUQMMM
rollback that made	bUQMMM
rollback was	Z<RLLK
rollback was rolled	YHOOOO
rollbacks	bWKKLS
rolled back .	YHOOOO
rolled back as	bUOOOO
rolled the	ZBOOOO
rolled the app	YBOOOO
rolling back takes	YCOOOO
rolling out .	YCOOOO
rollout but	bTRLML
rollout but went	bTRLML
rollout in	W@OOOO
rollout in steps	VAOOOO
rollout over	bUOOOO
rollout over the	bUOOOO
rollout tool	XIJSKI
rooki	dVUILK
rookie	dVUILK
rookie mistake	dVUILK
rookie mistake in	bVRLLL
room	VZVHIH
room for improvement	bXKLLS
rooms	VCOOOO
root	YXU?FO
root cause	Z]QCGQ
root cause was	f\\OIJN
root certificate	ZXTKLJ
root of	\\TRKML
rose from	XCOOOO
rose from 0	XCOOOO
rot	f[TJJI
rotate the leaked	bVOOOO
rotated that	YGOOOO
rotated that morning	YGOOOO
rotated the	gYUJKH
rotating	_UPQKL
rotation	T=RNLI
rotation of	]XRMML
rotation only	YFOOOO
rotation only covers	YFOOOO
route	TCVNHG
route map	fVRLLL
route map took	fVRLLL
routed to	V>SMMK
routed to an	U@OOOO
router .	dXMJQI
router . $	dXMJQI
routes	]BOOOO
routes are	YIOOOO
routes are left	YIOOOO
routing	ZULNPI
routing table	ZTOQKH
routing table .	dXNQLI
row	c;MJSE
row ,	[JSLMM
row .	YHQMMM
row . $	YHQMMM
row ;	XEOOOO
row and	\\EOOOO
row counts	WHOOOO
row is	]DOOOO
row of	bGOOOO
row of a	Z?OOOO
row of the	^HOOOO
row or	^KOOOO
row that	\\EOOOO
row with	VDOOOO
row ⓒ	[GOOOO
row's	XBOOOO
rows	e>LPQI
rows .	]COOOO
rows . $	]COOOO
rows ;	WDOOOO
rows and	[KOOOO
rows are	WAOOOO
rows from	VCOOOO
rows in	WDOOOO
rows of	b@OOOO
rows of a	YCOOOO
rows of the	ZFOOOO
rows or	^DOOOO
rows or columns	^DOOOO
rows that	]COOOO
rows to	YHOOOO
rows ⓒ	XFOOOO
rubber	bWRLML
rubber stamp	bWRLML
rubber-stamp	iXSLLK
rubber-stamped	iXSLLK
rubber-stamped the	fUQMML
rubber-stamped the change	dUQMMM
rule	V8PMM@
rule that	ZCOOOO
rule was	XGOOOO
rules , which	bURMML
rules .	bSPMJM
rules . $	bSPMJM
rules :	UDOOOO
rules are	UFLRLK
rules in	]TKLMR
rules of	XCOOOO
run	T@ZHK:
run again	^AOOOO
run again .	ZEOOOO
run an	]VJPSK
run kafka	bVRMML
run of	WDOOOO
run on	]@OOOO
run on the	ZEOOOO
run our	YHOOOO
run our own	YHOOOO
run that	\\AOOOO
run the drill	YHOOOO
run the new	YIOOOO
run the tests	fXVJIH
run this	bUTKKJ
run time	UCOOOO
run would	WAOOOO
runbook	SARPJG
runbook ,	WESHLG
runbook , the	bYNLPL
runbook ;	YJOOOO
runbook ; step	YJOOOO
runbook before	bXNQLI
runbook carefully	bXOOOO
runbook carefully .	bXOOOO
runbook link	VGOOOO
runbook told	bUQMMM
runbook told him	bUQMMM
runbook was not	gYTJKJ
runbook was opened	YHOOOO
runbook who	VEOOOO
runbooks	c^IMKT
runbooks up	bULOMQ
runbooks up to	bULOMQ
rung	fWOKOJ
rung the	bXSLKK
runner	ZAOOOO
running , because	YGOOOO
running an	YIOOOO
running an old	YIOOOO
running any	bTOOOO
running any script	bTOOOO
running in	ZEOOOO
running in one	YGOOOO
running migrations	bWOOOO
running migrations in	bWOOOO
running on	bYTJLL
running scripts	fTKSLJ
running scripts against	bXOOOO
running the	dZSLLL
running the clean-up	fWRMMM
running the cleanup	bVRMMM
running was	YIOOOO
running was not	YIOOOO
runs by	YIOOOO
runs by hand	YIOOOO
runs for	U@OOOO
runs migrations	bUOOOO
runs migrations during	bUOOOO
runs only	ZIOOOO
runs only weekly	YIOOOO
rush	aSPPIL
rush upgrades	bVKSLJ
rush upgrades .	bVKSLJ
rushing	bURLML
rushing to	bURLML
s .	VLUIJI
s . $	XAQMMM
s 0	VFOOOO
safe	S=LNPF
safe to	UFMHQG
safe to promote	bWSKKL
safe to run	WGOOOO
safe to say	bUJKSJ
safeguard	cWMLIR
safeguards	cTNGKS
safeguards in	dYPIKO
safeguards in place	bXIKLU
safer	dWJIIV
safer .	bWJKJU
safer . $	bWJKJU
said .	Z>OOOO
said . $	Z>OOOO
said nothing	bXTJJJ
said that	U@TJLJ
sake of a	bWRLML
sale .	^WRLLL
sale . $	^WRLLL
sale began	YFOOOO
sale began at	YFOOOO
salt	bXTKKJ
sam	VEQMMM
sam asks	YGOOOO
sam asks in	YGOOOO
same	]AULID
same as	[EOOOO
same as yesterday	YFOOOO
same bug	^>OOOO
same bug as	YCOOOO
same bug is	YHOOOO
same cause	YFOOOO
same cause .	YFOOOO
same cluster	^HOOOO
same cluster .	YHOOOO
same cluster for	YIOOOO
same code	ZEOOOO
same code takes	YGOOOO
same colour	WEOOOO
same credentials	YGOOOO
same credentials .	YGOOOO
same day	`:OOOO
same day .	]COOOO
same disk	UAOOOO
same engineer	bVQMMM
same error	a@OOOO
same error ,	YBOOOO
same error and	YGOOOO
same error in	YIOOOO
same for	[FOOOO
same for other	YHOOOO
same happens	YHOOOO
same happens on	YHOOOO
same line	YGOOOO
same line hundreds	YGOOOO
same message	YHOOOO
same message since	YHOOOO
same minute	[BOOOO
same minute .	ZFOOOO
same mistake	bWLQKJ
same name	W?OOOO
same night the	YBOOOO
same on	ZAOOOO
same on the	YFOOOO
same person	]YTKKJ
same problem	YGOOOO
same problem as	YGOOOO
same provider	YEOOOO
same provider .	YEOOOO
same query	YGOOOO
same query on	YGOOOO
same queue	YEOOOO
same queue .	YEOOOO
same region	[DOOOO
same region .	YIOOOO
same release	^DOOOO
same release ,	YJOOOO
same release .	YGOOOO
same state	YGOOOO
same state .	YGOOOO
same team	dWTJJK
same until	YBOOOO
same until ⓗ	YBOOOO
same way	[EOOOO
same way .	YIOOOO
sample	T>QMMM
sampling	bWPMPL
san	_WQJKO
san .	bYOLMQ
san . $	bYOLMQ
sap	\\TSHLK
sat	hWWGHF
sat on	l\\WHIG
sat on the	j_UJJH
satisfactory	bWJKKT
satisfies	VDOOOO
satisfy	XCOOOO
saturated and	YGOOOO
saturated and behaved	YGOOOO
saturated the	cSSKLJ
saturated the primary	hVSKLJ
save	\\RUKJG
saved	^QMGRF
saved at	bVOOOO
saved at least	bVOOOO
saved them	bXSLKL
saved us	`JIKTK
saved us .	bUJLSL
saw	YHNGHU
saw a	c>OOOO
saw a diff	ZDOOOO
saw a green	ZGOOOO
saw a message	YFOOOO
saw an	V>OOOO
saw an error	U@OOOO
saw both	YFOOOO
saw both versions	YFOOOO
saw errors	bZJKLT
saw it	WAOOOO
saw no errors	ZCOOOO
saw that	UCRMMM
saw that the	ZBOOOO
saw the	XETJLJ
saw the alert	ZDOOOO
saw the graph	YJOOOO
saw the mail	YEOOOO
saw the maintenance	YEOOOO
saw the same	^DOOOO
say .	YCOOOO
say . $	YCOOOO
say nothing	XDOOOO
say of	U@OOOO
say that	a\\LGRE
say that if	bVJKSJ
say ⓠ	bWQNMJ
say ⓠ .	bWQNMJ
saying	_\\TJKJ
saying that	dVSKLK
saying that one	bUSKLK
says	^7TKKI
says ,	Z?OOOO
says .	UHQMML
says . $	UHQMML
says nothing	]FOOOO
says of	\\AOOOO
says otherwise	ZCOOOO
says otherwise .	YCOOOO
says so	WEOOOO
says something	XFOOOO
says that	^DOOOO
says that the	YHOOOO
says the vendor	YDOOOO
says what	ZBOOOO
says ⓠ	U>SLMK
says ⓠ .	U@OOOO
scalability	bVMKMR
scaled	_URLML
scaling .	bYQPMJ
scaling . $	bYQPMJ
scan	XESLLK
scan the	YGOOOO
scan the table	YGOOOO
scanner	VCLLRM
scheduled	`AOOOO
scheduled .	YHOOOO
scheduled . $	YHOOOO
scheduled for	UDOOOO
scheduler when	dVMMMQ
scheduler when time	dVMMMQ
scheduler would	bXKLRL
scheduler would have	bXKLRL
scheduling	\\TOOJO
schema ,	WIRLML
schema change during	dWRLLK
scienc	dWSKLJ
science	dWSKLJ
scientist	bTRNKI
scopes	X?OOOO
scor	XCOOOO
screen	S:TJKI
screen and	ZXSKJL
script	RBYEFE
script a	bXSKMK
script a formal	bXSKMK
script against	dUTKKJ
script against the	bVRMMM
script assumes	[EOOOO
script assumes that	[EOOOO
script on	\\XSKMK
script that	^>OOOO
script that drains	YGOOOO
script was	UFSKKL
scripted	[AOOOO
scripts	XXLOIP
scripts against	bXOOOO
scripts against production	bXOOOO
sdk	T@MLPK
search $	fUKKLT
second	VHIKY=
second alert	[@OOOO
second alert fired	YGOOOO
second approval	Z=OOOO
second approver	][UHKI
second approver so	hXTKLJ
second attempt	^?OOOO
second attempt went	YEOOOO
second attempt worked	YDOOOO
second change	YEOOOO
second change was	YEOOOO
second cluster	a?OOOO
second cluster .	YDOOOO
second cluster helped	YCOOOO
second cluster to	YFOOOO
second copy	WEOOOO
second half of	]XTJLI
second host	YFOOOO
second host .	YFOOOO
second line	UBOOOO
second link	\\WNMQM
second look	dWIUJI
second one	UDRMMM
second outage	\\YLKRK
second pair	ZFRLLL
second pair of	ZFRLLL
second person	]COOOO
second person with	YJOOOO
second region	WHMMQM
second region had	ZFOOOO
second region right	bUOOOO
second region tonight	YDOOOO
second region was	VAOOOO
second replica	UFLMQM
second replica was	YCOOOO
second restart the	Z@OOOO
second reviewer	\\VLJRK
second reviewer would	bWKLRM
second rollback slower	YEOOOO
second screen	bXTKJK
second section	ZCOOOO
second section .	ZCOOOO
second volume	YGOOOO
second volume .	YGOOOO
second worked	YDOOOO
second worked .	YDOOOO
second zone	^DOOOO
second zone .	YDOOOO
second zone failed	YIOOOO
secondary after	WCOOOO
secondary region straight	bVOOOO
seconds	YILHTF
seconds .	_HNJPI
seconds . $	_HNJPI
secret had	YEOOOO
secret had been	YEOOOO
secret meant	YIOOOO
secret meant that	YIOOOO
secrets .	dUJOKQ
secrets . $	dUJOKQ
section	bBROKH
section ,	VCMQMM
section .	a?OOOO
section . $	a?OOOO
section 0	ZCOOOO
section of	XFOOOO
section that	YCOOOO
section's	XBOOOO
sections	b>OOOO
security	\\TTKIL
security and	dUIIKV
security officer	]UTJLJ
security rotated	dXUJKI
security rotated the	dXUJKI
security team's	dWRLML
security team's negligence	bTQMMM
see	[FVCIL
see .	\\COOOO
see . $	\\COOOO
see any	YIOOOO
see any of	YIOOOO
see fewer	YGOOOO
see fewer timeouts	YGOOOO
see how	bYUIKJ
see if	YGOOOO
see if it	YGOOOO
see it	ZDOOOO
see that	ZZRLLL
see the	i:OOOO
see the action	YCOOOO
see the boot	YIOOOO
see the failing	YHOOOO
see the page	ZFOOOO
see the same	ZFOOOO
see the second	YDOOOO
see the thread	YIOOOO
see what changed	YGOOOO
see whether that	YEOOOO
see ⓒ	\\@OOOO
see ⓒ )	VDOOOO
see ⓒ .	WHOOOO
seeing a	YIOOOO
seeing a few	YIOOOO
seek	bXJJLU
seem	UYRIJN
seemed	YDOOOO
seemed normal	YDOOOO
seemed normal .	YDOOOO
seems	Z]RIJN
seems that	Y@OOOO
seems that the	Y@OOOO
seems to	hYTHIK
seems to be	dUUJKH
seems to have	dVOKJP
seen ,	UDOOOO
seen .	ZGRLLK
seen . $	ZGRLLK
seen a	_UUKKH
seen nothing	bWIJTJ
seen the same	YIOOOO
seen this error	YGOOOO
sees	_?RLML
sees errors	YGOOOO
sees errors .	YGOOOO
sees the	VGRLML
sees the alert	YGOOOO
segment	c8OOOO
segments	ZAOOOO
select	YGKQMN
selected	YIMRMK
selects	ZFOOOO
sending	WGKSLJ
sending mail	YGOOOO
sending mail .	YGOOOO
sends	]JOOOO
senior	`TUJJF
senior colleague	bTTLJL
senior engineers were	bVRLMM
sense .	_YJJKU
sense . $	_YJJKU
sense of	eUIWIC
sense of ownership	fTIUJH
sense of responsibility	bUKSLI
sense of urgency	bVRLML
sensitis	h[ITLI
sensitise	h[ITLI
sent	T@UKIB
sent .	Z@OOOO
sent . $	Z@OOOO
sent again	U@OOOO
sent twice	VCQMMM
sent twice .	UCQMMM
sentenc	[AVJJJ
sentence	ZCVJJJ
sentence .	VEOOOO
sentence . $	VEOOOO
sentence of	XFOOOO
sentences	XCOOOO
separate project	YEOOOO
separate project for	YEOOOO
separately	ZIOOOO
separately .	ZIOOOO
separately . $	ZIOOOO
september	TEMOIN
sequenc	XCSKLL
sequence	WCSKLL
sequential	VDOOOO
serial	T=KSLK
seriou	gZSKMH
serious	p]RPHC
seriously	n[PRFF
seriously ,	bXPOKL
seriously .	hUPPIK
seriously . $	hUPPIK
seriousness	bUJSLJ
serv	XCMQJJ
served	Y@RMMK
server	U@REJN
server , which	WDQMMM
server and	VBOOOO
server did	YFOOOO
server did not	YFOOOO
server hang	YHOOOO
server hang after	YHOOOO
server is	ZIOOOO
server is ready	YJOOOO
server ran	YGOOOO
server ran out	YGOOOO
service ,	YVSLLK
service and	XEOOOO
service came up	Y@OOOO
service catalogue	\\?OOOO
service could	ZCOOOO
service could not	YGOOOO
service for sending	YGOOOO
service had been	ZEOOOO
service has	[FOOOO
service has no	[FOOOO
service is	ZEOOOO
service is degraded	YFOOOO
service listen	YGOOOO
service listen on	YGOOOO
service manager	]WTKLJ
service owner of	ZUTKMJ
service owners	]WNPKJ
service was moved	YEOOOO
service would	dWILTL
service would have	dWILTL
service's name	YHOOOO
service's name .	YHOOOO
services .	VEOOOO
services . $	VEOOOO
services off	bUOOOO
services off the	bUOOOO
services shared one	YGOOOO
services that	ZEOOOO
services that share	YEOOOO
services use	ZBOOOO
services use the	YEOOOO
session	W?JTLK
session ,	YAOOOO
session .	XJQMMM
session . $	XJQMMM
session layer	]SNMLQ
session layer .	bWNMLQ
session store .	bYOOOO
sessions	WBMQLH
sessions .	VEKRMK
sessions . $	VEKRMK
sessions are	^GOOOO
sessions are queued	YIOOOO
sessions are slow	YFOOOO
sessions made	YIOOOO
sessions made the	YIOOOO
set	U:PBOP
set .	^AOOOO
set . $	^AOOOO
set in	W?OOOO
set it to	bURMLL
set this per	YFOOOO
set to	WFRLLL
set up .	VAOOOO
set up a	_WNHLR
set up an	bUOOOO
set up the	ZJQMMM
set ⓢ	W<OOOO
sets	ZIOOOO
settings .	^WPHIQ
settings . $	^WPHIQ
settl	ZJOOOO
setup ,	YFOOOO
setup , so	YFOOOO
sev	UCRNLK
sev 0	TERNLK
seven days	VFOOOO
several attempts	bWJLMT
several contributors	YEOOOO
several contributors asked	YEOOOO
several customers complained	bZKJJT
several systems	bVJKKT
several tests	YHOOOO
several tests failed	YHOOOO
several unrelated	YJOOOO
several unrelated changes	YJOOOO
severity	`AMMMQ
severity 0	XEOOOO
shadow	XBQOOO
shadowed the	YCOOOO
shadowed the call	YCOOOO
shall	^VNRHJ
shall be	fXKQLN
sham	gVUILH
shame	gVUILH
shapes	XFOOOO
shar	UHKJQM
shard	T=RJNN
shard .	ZFOOOO
shard . $	ZFOOOO
shard was	TASKLJ
shard was slow	YFOOOO
share	\\BOOKM
share .	YGOOOO
share . $	YGOOOO
share a	]COOOO
share a power	YFOOOO
share one	VHSLLK
share the node	YEOOOO
shared a	_TQIQG
shared drive	[?OOOO
shared drives	ZDOOOO
shared lock	]XSLMK
shared one	[COOOO
shared one database	YGOOOO
shared passwords	bWQOJJ
sharp	f[QLHM
sharpen	bVKPMP
she	`\\^<G<
she can	bVRLMK
she forgot	fYSMML
she forgot .	fYSMML
she had seen	ZHOOOO
she has	dXTKLJ
she should	bVMJQH
she skipped	bWSLOM
she skipped the	bWSLOM
she was	aZZFGC
she was in	bUTJJI
sheer	cWUJJI
sheet	i9SKOM
sheet ,	]>OOOO
sheet .	ZFOOOO
sheet . $	ZFOOOO
sheet of	U?OOOO
sheet shows	WCOOOO
sheet's	ZJOOOO
sheets	f=OOOO
sheets and	WIOOOO
shell	VCJTLJ
shift , who	dSTKLK
shift .	WAPPJG
shift . $	WAPPJG
shift about	bZUILH
shift panicked	bXRMML
shift panicked and	bXRMML
shift that	bYTJKK
shift was unaware	bUQMOM
ship before	bTSKLK
ship before the	bTSKLK
shipped a	UEQNNM
shipped a release	YFOOOO
shipped the	_[TJKI
shipping	cTUIJI
shop ,	UCSLOK
shops ,	dZLLQP
short ,	_TMQJI
short .	ZGOOOO
short . $	ZGOOOO
short : the	Z=OOOO
short gap	YGOOOO
short gap .	YGOOOO
shortcut	]YVIIH
shorter .	\\VKKSK
shorter . $	\\VKKSK
should	^TIQPK
should be	]KPQFF
should close	YIOOOO
should close the	YIOOOO
should have	cWR7S7
should have been	ogLFSE
should have called	f[WIHI
should have caught	dYSKLI
should have checked	dXNIPJ
should have escalated	bZOIPI
should have fired	fXJJSI
should have known	jVSKKK
should have noticed	gYTILH
should have rolled	dWTMJL
should have set	bUOOOO
should have two	YCOOOO
should have waited	fXVIII
should keep	bYOPLK
should keep the	bYOPLK
should move	YFOOOO
should move this	YFOOOO
should never	j\\OGPG
should never have	j\\OGPG
should not	j`JNSE
should not have	i^JHTH
should probably	bYJKKT
should see	YGOOOO
should see fewer	YGOOOO
should try	dXJVJH
should try to	dXJVJH
should'v	fXRHNF
should've	fXRHNF
shout	bVSKLK
show	]:TJMG
show the	`DOOOO
showed	\\>RLML
showed an error	YIOOOO
showed no errors	YDOOOO
showed no sense	bVRLML
showed the	XBOOOO
showing	\\XRMLL
shown .	\\AOOOO
shown . $	\\AOOOO
shown as	WEOOOO
shown on	V=OOOO
shown the	aXIHVH
shows	_KSNIH
shows .	ZCOOOO
shows . $	ZCOOOO
shows a line	YGOOOO
shows a static	YIOOOO
shows in the	YGOOOO
shows it	^COOOO
shows it clearly	YGOOOO
shows that	XEOOOO
shows that the	UAOOOO
shows the	\\BRLLL
shows the leak	YHOOOO
shows them	Z?OOOO
shows under	YHOOOO
shows under load	YHOOOO
shrug	bXTJJI
shut down	ZRVJJH
shut down the	d\\QMMM
side	YZMKIO
side ,	\\YTIJJ
side by side	WEOOOO
sidecar	\\DOOOO
sidecar did	YEOOOO
sidecar did not	YEOOOO
sight everything	YDOOOO
sight everything seemed	YDOOOO
sign that	bTUILI
sign that they	bTUILI
sign-in	`BOOOO
sign-off was a	bXRKMK
sign-up	\\HOOOO
sign-ups	[HOOOO
sign-ups filled	YEOOOO
sign-ups filled the	YEOOOO
signal	WBSLMK
signed off	]UWGJF
signed off by	dWTJKK
signed off on	]SSLLJ
signed off without	bXRLML
signing key unrotated	bTQMMM
signs	][LIRK
signs were	hYKJSH
silenced by	UESLLK
silenced by the	Z?OOOO
silencing	bXUIJH
silently	VGRLLM
silently since	YEOOOO
silently since the	YEOOOO
similar	ZUGLIU
similar problems	dWKJMU
simp	\\WORJB
simpl	cTRKNF
simple	cTRKNF
simple .	dZRLLK
simple . $	dZRLLK
simple integration	bUOOOO
simple integration test	bUOOOO
simple reason	dWTJKK
simple reason that	dWTJKK
simply	\\WORJB
simply have	dTJTKJ
simply have to	dTJTKJ
simply reached	YFOOOO
simply reached its	YFOOOO
since ,	ZGOOOO
since , and	YGOOOO
since .	UBOOOO
since . $	UBOOOO
since 0	XHRLML
since a deploy	YHOOOO
since it	`=OOOO
since it went	YEOOOO
since its	TBMMQM
since logs	YIOOOO
since logs of	YIOOOO
since moved	ZCOOOO
since moved to	YDOOOO
since no	]VSKLK
since no one	bVSKLK
since noon	dVSKLK
since noon .	dVSKLK
since she	bUSKLK
since spring ,	YHOOOO
since the	W<YGGE
since the checks	YIOOOO
since the operator	bWRMMK
since the relay	YJOOOO
since the service	ZCOOOO
since the upgrade	^@OOOO
since then	UFRMLL
since then it	YEOOOO
since they	]VUJLH
since when	UDOOOO
single slow	ZDOOOO
single slow replica	YHOOOO
single table	YCOOOO
single table .	YCOOOO
site	W;NFQM
site is	YHOOOO
site is read-only	YHOOOO
site showed	YIOOOO
site showed an	YIOOOO
site shows	YIOOOO
site shows a	YIOOOO
site slow	YGOOOO
site slow .	YGOOOO
site was	_>LMMR
site was already	YJOOOO
site was slow	YBOOOO
site was up	Y@OOOO
sites .	VILJLS
sites . $	VILJLS
situation	eUJIHU
situation .	i]JKKT
situation . $	i]JKKT
situation closely	dSIILV
situations	bYJRLK
six	T:WJHE
six .	VBOOOO
six . $	VBOOOO
six minutes	Y?RLMM
six years	bWUHKI
size	UGOQPE
size , no	YFOOOO
size , the	bWOMPL
size and	UDOOOO
size would	bYIKTK
size would have	bYIKTK
sized	YVRLOK
skew	VDJOKP
skill	gUTJKI
skills	l[TJKI
skills in	hWSKKJ
skills in the	hWSKKJ
skip	\\SWCNA
skipped	]TUFND
skipped staging	fXRMML
skipped staging .	fXRMML
skipped the	gWVIIG
skipped the backup	bWSLOM
skipped the staging	j]QMMM
skipping	_STJLJ
skipping the	_STJLJ
sla	ZYQJLP
sleep	_VTINC
sleepy	bXRMML
slept	fYPHPG
slept .	bXIKTJ
slept . $	bXIKTJ
slept through	bUTKIK
slept through two	bTRLMM
slicer	YFOOOO
slip of	]WSLLI
slo ,	bXRLML
sloppiness	gWSKLK
sloppiness with	bVQMMM
sloppy	kVUJJI
sloppy .	dXRMML
sloppy . $	dXRMML
sloppy handover	bUQMOM
sloppy handover ,	bUQMOM
sloppy with	dVRLML
sloppy with the	dVRLML
sloppy work	fXSMLL
sloppy work on	bURMML
slow ,	YERLML
slow , since	YIOOOO
slow , then	YEOOOO
slow .	ZJSKKJ
slow . $	ZJSKKJ
slow because	ZFOOOO
slow because the	ZFOOOO
slow down	dXHUKJ
slow for a	dXIJJU
slow for some	bWLLLR
slow for the	YGOOOO
slow pages	YFOOOO
slow pages ,	YFOOOO
slow queries	bYKKMT
slow query	WCOOOO
slow reaction	bVTJJI
slow replica	YHOOOO
slow replica blocks	YHOOOO
slow there	YGOOOO
slow there .	YGOOOO
slow to	Y[TILK
slow to escalate	dWVIIH
slow to respond	fVTKKJ
slow to start	ZAOOOO
slowed	UDQMMM
slowed the	YIOOOO
slowed the mail	YIOOOO
slower than	YHLLLR
slower than the	YEOOOO
slowly	bVIUJH
slowly and	dVOOLJ
slowly and showed	bVRLML
small ,	^@OOOO
small , as	YDOOOO
small , but	ZDOOOO
small part	ZGOOOO
small part of	ZGOOOO
small steps	YGOOOO
small steps makes	YGOOOO
smaller batches	dYLLMR
smaller batches .	dYLLMR
smaller releases	YFOOOO
smaller releases would	YFOOOO
smoke tests	aTSLMK
smooth	gWINIU
smoothly	fTKOLR
smoothly .	dTKOLR
smoothly . $	dTKOLR
smtp	VDOOOO
snapshot .	VEOOOO
snapshot . $	VEOOOO
snapshots .	bTRMML
snapshots . $	bTRMML
snooz	VWRLMK
so careless	bXTJMJ
so he	bXTJKJ
so it looked	YEOOOO
so it now	YIOOOO
so it took	YJOOOO
so many words	bURMLM
so much	bVSILH
so much as	gWSILH
so often	hYSMJH
so often with	dTROLJ
so stale	YIOOOO
so stale routes	YIOOOO
so that a	_6OOOO
so that it	TBLMMR
so that luca	bURLLK
so that marco	fURLMK
so that people	]URLKK
so that the	\\EMMMQ
so that there	bVQIJP
so that they	cXHVJD
so that was	YEOOOO
so that we	bUPKLO
so the	XAOQIH
so the backlog	YEOOOO
so the first	V@OOOO
so the night	bUQMOM
so the rest	YEOOOO
so the rollback	YHOOOO
so the slow	VCOOOO
so the spike	YIOOOO
so the user	YJOOOO
so this	ZFOOOO
so this does	YFOOOO
so we	[AOOOO
so we moved	YEOOOO
so-call	bVSLLK
so-called	bVSLLK
socket	WHQMMM
socket ,	YIOOOO
socket , but	YIOOOO
sofia reverts	YEOOOO
sofia reverts it	YEOOOO
sole	\\WSKLJ
solution	bXHHKW
solution for	dUKKMS
some	]q98<h
some data	dWJJJU
some data was	bUKKKS
some digging	YGOOOO
some digging we	YGOOOO
some extent	bUKLLS
some extent .	bUKLLS
some kind	fZKLLS
some kind of	dUIKJU
some of our	bVJKLU
some of the	YFOOOO
some point	n\\GGIX
some point .	lWJIJU
some reason	YEOOOO
some reason the	YEOOOO
some tests	bTKKKT
some time	m^FFFY
some time .	fXIJJU
some time in	bVMMMQ
some users	g[JKJT
somebody	T\\PAIO
somebody else	WGVIKH
somebody else's	_TSLLJ
somebody else's job	bWTJKI
somebody else's problem	bVQMMM
somebody forgot	f[QMMM
somebody forgot to	f[QMMM
somebody needs	bVJJKT
somebody needs to	bVJJKT
somebody noticed	YCOOOO
somebody noticed odd	YCOOOO
somebody on	fTRLLK
somebody on the	fTRLLK
somebody suggests	\\;OOOO
somebody suggests a	Z@OOOO
somebody who	fUUJJI
somebody with	bXRMMK
somebody's	[GOOOO
somebody's laptop	YIOOOO
somebody's laptop is	YIOOOO
somehow	gXQJKP
someon	\\VSJBO
someone	\\VSJBP
someone else	bWRLML
someone from	UAQMML
someone from the	UAQMML
someone had a	YEOOOO
someone in	hVTKLJ
someone should	dYGIJW
someone should look	bUIKLU
someone to	bVTKLJ
someone who	cVXGIE
someone who evidently	bYSOOL
someone with	gYVHJG
something about the	bUKJLT
something else .	\\AOOOO
something is	U@OOOO
something similar	bXKJLT
something to keep	YEOOOO
somewhat	jZJJJU
somewhat longer	bUJLKT
somewhat longer than	bUJLKT
somewher	dUPJJO
somewhere	dUPJJO
somewhere ,	bXSKJK
soon	]]LCFV
soon $	fVKKLT
soon .	l[OEGR
soon . $	l[OEGR
soon as	YTKKKT
soon as possible	jZKKKT
sooner	mXLOMN
sooner .	jZJSMI
sooner . $	jZJSMI
sorry	^YSKLK
sort	W[KHIU
sort of	bVROKK
sort out	hXGILV
sort out ownership	bWKJLT
sort out the	dVHJJV
soul	dXRLLL
soul .	bWSKMK
soul . $	bWSKMK
source .	UBOOOO
source . $	UBOOOO
sources	S?SLLK
spac	]:QMMM
space	[>QMMM
spaces	Z@OOOO
span	e;OOOO
spans	`BOOOO
spans of	VDOOOO
spar	ZCPKPK
spare	R<QMOL
spared	k^LGRI
spared the	bYJKSK
spared us	gZOHOH
spared us the	bVQIMH
speak .	bXRLLL
speak . $	bXRLLL
speak of	WDOOOO
speaking	ZBOOOO
speaking this	YCOOOO
speaking this is	YCOOOO
speaks of	ZCOOOO
special	^VNQLG
special kind	bUTJKI
special kind of	bUTJKI
specialist	]SRIJO
specialists	\\SPKLP
specification	[COOOO
speed over	bYVHJH
speed up	hWHHKW
speed up restores	bUJKLT
speed up the	fUKKLT
spend	aSPOMK
spent the first	ZGOOOO
spik	WDIISM
spike	VDIISM
spike .	TFKLRK
spike . $	TFKLRK
spike cannot	YIOOOO
spike cannot be	YIOOOO
spike in sign-ups	YEOOOO
spit	iZSKLK
spite	iZSKLK
spite of	iZSKLK
spite of a	dXQMML
split between	UAOOOO
split into	bVOOOO
split into smaller	bVOOOO
spok	ZHOOOO
spoke	ZHOOOO
spoke of	YHOOOO
spoke of a	YHOOOO
spoken of	WCOOOO
spot	VGNOQE
spotted the	VDMLQM
spreadsheet .	ZCOOOO
spreadsheet . $	ZCOOOO
spreadsheets	]IOOOO
spreadsheets .	ZJOOOO
spring ,	ZFOOOO
spring , but	YHOOOO
sprint 0	U@OOOO
sql .	_YQNII
sql . $	_YQNII
sqlit	VHOOOO
sqlite	VHOOOO
squad	^ZSNFD
squads .	bWKQLN
squads . $	bWKQLN
squarely	bVUKJK
sre	\\SZGGD
sre on	jZUKJK
sre on duty	dURLLK
sre on shift	gZULJL
sres	d^TNHI
ssh	U@OOOO
stabilis	fUKJLT
stabilise	fUKJLT
stabilise the	fUKJLT
stability	gZOIKP
stability .	dYPJLO
stability . $	dYPJLO
stabl	T?LJMT
stable	T?LJMT
stable .	bWLJMT
stable . $	bWLJMT
stable for	YEOOOO
stable for months	YEOOOO
stack	\\TNOJK
staf	_SSQEC
staff	_TPSCB
staff ,	bXOPLJ
staff .	fSTLHF
staff . $	fSTLHF
staff reacted	bVRLML
staff reacted slowly	bVRLML
staff to	dUPOMI
staff were	dXWIKI
staff who	bWRLML
stage .	_VJKJT
stage . $	_VJKJT
stage had	fUOOOO
stage had been	bWOOOO
stagger	bXLMRL
staggered	bXLMRL
staging , where	YIOOOO
staging , which	YIOOOO
staging .	^IVIIH
staging . $	^IVIIH
staging and	^COOOO
staging and production	\\FOOOO
staging does	YFOOOO
staging does not	YFOOOO
staging environment	\\PJKTI
staging step	cVQMMM
staging step .	aUQMMM
staging step even	bUQMMM
staging worked	YDOOOO
staging worked ,	YDOOOO
stakeholder	hVIMLS
stakeholders	hVIMLS
stale routes	YIOOOO
stale routes are	YIOOOO
stamp	bWRLML
stamped	bWUKJK
stand	iCSLLK
stand in	\\;OOOO
stand-up	f[JTLH
standards	_ZNQMH
standby takes	ZFOOOO
standby takes over	ZFOOOO
standing	VCOOOO
stands	fJSLLK
stands ,	ZIOOOO
stands .	XCOOOO
stands . $	XCOOOO
stands before	ZCOOOO
stands before the	VDOOOO
stands for	[7OOOO
stands in	a6OOOO
stands in a	WAOOOO
stands there	]DOOOO
stands there .	WEOOOO
star	\\YUJJI
staring	bXTKKJ
staring at	bXTKKJ
start ,	cGOOOO
start , and	ZJOOOO
start , because	YGOOOO
start , so	ZIOOOO
start and	X>OOOO
start and end	W>OOOO
start in	ZCOOOO
start in the	YHOOOO
start of	[EOOOO
start within	YHOOOO
start within a	YHOOOO
start ⓒ	]JOOOO
start ⓒ to	VFOOOO
start-up	]EOOOO
start-up time	YIOOOO
start-up time to	YIOOOO
started a	\\BOOOO
started a job	YEOOOO
started an unthrottled	fTRLLK
started as	bVOOOO
started as soon	bVOOOO
started for	YHOOOO
started for four	YHOOOO
started in	[GOOOO
started in that	YHOOOO
started to	ZDOOOO
started to look	YEOOOO
starter	]XOPKJ
starters	bXOPKJ
starts	^FOJKP
starts .	]HLLLR
starts . $	]HLLLR
starts a	YHOOOO
starts a deploy	YHOOOO
startup	YHOOOO
startup code	YHOOOO
startup code .	YHOOOO
starv	\\UJKSK
starved	ZUJLSK
state ,	X@OOOO
state in which	]UJMLT
state of the	dWKLMS
statement	X[VHKF
static page	YIOOOO
static page .	YIOOOO
statu	VDPNLK
status	UFOOLJ
status ,	ZEOOOO
status for	YJOOOO
status for all	YJOOOO
status page should	fVOOOO
status page to	ZCOOOO
status page until	bUSLKL
status page was	a9OOOO
status ⓒ	VEOOOO
stay .	ZDOOOO
stay . $	ZDOOOO
stay alert	h\\IULG
stay alert during	dWJTLH
stay focused	fXKSLJ
stay focused ,	bYKRMK
stay vigilant	hWKSLK
stay vigilant during	bVLRMK
stayed in	VEOOOO
stayed online	]XKMSM
stayed online .	]XKMSM
stayed up	]UNLQL
staying late	YAOOOO
staying late .	YAOOOO
stays	g>OOOO
stays .	\\EOOOO
stays . $	\\EOOOO
stays as	XGOOOO
stays as it	WHOOOO
stays open	ZIOOOO
stays open until	YIOOOO
steady	YFOOOO
steady failure	YFOOOO
steady failure would	YFOOOO
step .	TGOMLM
step . $	TGOMLM
step 0 ,	XDOOOO
step 0 names	YJOOOO
step by	\\VJMIP
step by step	\\VJMIP
step even	bUQMMM
step even though	bUQMMM
step in	\\ZSILH
step is	WBOOOO
step that	W@OOOO
steps are	ZBOOOO
steps are in	YEOOOO
steps in the	ZWKKLS
steps makes	YGOOOO
steps makes it	YGOOOO
steps of	W<QMMM
steps of 0	Y;OOOO
sticker	bVKSLK
stickers	bVKSLK
still attached .	YIOOOO
still being	YGOOOO
still being looked	YGOOOO
still broken	YAOOOO
still broken .	YAOOOO
still building	YGOOOO
still building .	YGOOOO
still do	YEOOOO
still do not	YEOOOO
still exist	bWRILI
still has	_WVHIH
still has to	bUUIJI
still have	]YJKSJ
still have been	bYJKSJ
still healthy	YCOOOO
still healthy .	YCOOOO
still in the	V>OOOO
still looking	YDOOOO
still looking at	YDOOOO
still relevant	bYKLKT
still running	ZEOOOO
still running in	ZEOOOO
still seeing	YIOOOO
still seeing a	YIOOOO
still the	_XOJJP
still there	WHRMLM
still there .	WHRMLM
still to	ZCOOOO
still to be	ZCOOOO
still used	ZHOOOO
still used in	YIOOOO
stood at	ZIOOOO
stood at 0	XJOOOO
stood out	bVJLSJ
stop .	\\WRLLK
stop . $	\\WRLLK
stop by	YEOOOO
stop by themselves	YEOOOO
stop letting	aSTIMJ
stop the	UFRKOH
stopped .	XERMML
stopped . $	XERMML
stopped an	YGOOOO
stopped an hour	YGOOOO
stopped answering	^AOOOO
stopped answering .	^AOOOO
stopped being	bXQMML
stopping	XDTKKL
stopping a	bVTKKL
stops	UDWGKG
stops at	YIOOOO
stops at the	YIOOOO
stops merging	bVTJLJ
stops merging broken	bVTJLJ
stor	VCVKIE
storage array	_RSMML
storage array .	dXSMML
storage team .	bUSLMJ
storage team had	dXSKLL
storage team is	bVQMMM
storage team's	dYRLML
storage team's complacency	bURMML
store .	[RUILG
store . $	[RUILG
store a	XIOOOO
store the	ZGOOOO
store these	YFOOOO
store these logs	YFOOOO
store was	]YTJKI
stored	YCSLLK
stored .	[BOOOO
stored . $	[BOOOO
stores	VDOOOO
storm	WHQIPI
straight	_PUIJI
straight away	fTSMLL
straight away .	d\\KMSL
straight to the	XCSKKJ
straightforward	YFOOOO
straightforward .	YFOOOO
straightforward . $	YFOOOO
strange .	YEOOOO
strange . $	YEOOOO
strange but	YHOOOO
strange but true	YHOOOO
strategy	eVKFIW
strategy .	fSJLKT
strategy . $	fSJLKT
strategy for	gYKJMT
streamlin	fVIJLU
streamline	fVIJLU
strength	f[TIKK
strength of	dXUJKI
strength of a	dXUJKI
strengthen	bQDNKT
strengthen the release	bYKJKT
strengthen the test	bXOOOO
strengthen the testing	dZMKMS
stress	lYJVIF
stress the	dWLRML
stress the importance	bWOOOO
stress to	dTKSLI
stretch	WBOOOO
strict	UEHWJG
stricter	gZHVJG
stricter .	bUKSLK
stricter . $	bUKSLK
stricter with	bVKSKJ
strictly speaking	YCOOOO
strictly speaking this	YCOOOO
strikes	bXRLLK
strikes again	bXRLLK
string	WJKLRM
striv	hWFUJJ
strive	hWFUJJ
strive for	dTKTLI
strive to	dUHSKO
strong	dYPHPH
stronger	fSKSKJ
stronger sense	bWLQML
stronger sense of	bWLQML
structural	YHOOOO
structured	bVKKRO
stubborn	^RTJKI
stubborn refusal	bUQMML
stubborn refusal to	bUQMML
stuck	bBOOOO
stuck .	ZHOOOO
stuck . $	ZHOOOO
stuck in	YFOOOO
stuck in a	YFOOOO
stuck pods	YHOOOO
stuck pods .	YHOOOO
student portal	\\UKPPK
studio	]RIOJR
stuf	bULKQP
stupidity	fWSKKJ
stupidity .	bVSLLJ
stupidity . $	bVSLLJ
style ,	UBOOOO
styles	^@OOOO
subcontractor .	bUUIJI
subcontractor . $	bUUIJI
subject to	bVKLMS
subnet	XHRMML
subnet .	[BOOOO
subnet . $	[BOOOO
subscribe to	bZMQML
subscribe to the	bZMQML
subscribers	ZINLLQ
subset	bWKKLS
subset of	bWKKLS
succeed	[QKJPO
succeeded	\\VIJQQ
such as that	bTJOJQ
such as the	bWJJMU
such as ⓒ	]GOOOO
such as ⓚ	]VJPKQ
such check	YDOOOO
such check .	YDOOOO
such traffic	YIOOOO
such traffic .	YIOOOO
suffer	dWNIJR
suffered	dWNIJR
suffic	fVLPQG
sufficed	dZMJQJ
sufficed .	dZMJQJ
sufficed . $	dZMJQJ
sufficient .	bZHQLQ
sufficient . $	bZHQLQ
suggest	cERMMM
suggested	`IRMMM
suggested .	[IOOOO
suggested . $	ZIOOOO
suggested about	WFOOOO
suggested to	[8OOOO
suggested to go	X<OOOO
suggestion	_ITILI
suggestion ,	XGOOOO
suggestion threads	XAOOOO
suggestions	aIRLLL
suggestions ,	XHOOOO
suggestions .	[>OOOO
suggestions . $	[>OOOO
suggestions that	VBOOOO
suggests	_:OOOO
suggests a	Z@OOOO
suggests a restart	YCOOOO
suggests to	UDOOOO
suitabl	mZHGJW
suitable	mZHGJW
suitable kpis	bUJLLT
suite .	bWRLML
suite . $	bWRLML
summary	[@OOOO
sunday ,	_WUJIH
sunday .	VDRMLM
sunday . $	VDRMLM
superfluou	dWMLQK
superfluous	dWMLQK
superfluous .	dWMLQK
superfluous . $	dWMLQK
supervised ,	bTULIK
supervision	gVUJKI
supervision ,	bTSLLK
supervisor to	bYTJLJ
supplier .	fXRLMK
supplier . $	fXRLMK
support engineer	VFRLLL
support engineer gave	bVSMOO
support engineer of	YEOOOO
support engineers	bVQLMM
support in the	bUSLLK
support lead	^UUIKI
support lead mishandled	fTRLLL
support on	bZJTMH
support put	fWSLLK
support put it	fWSLLK
support requests	YHOOOO
support requests kept	YHOOOO
support sat	gWWHIF
support sat on	gWWHIF
support staff	b[SKMJ
support team	YBTJKJ
support team dropped	bWQMMM
supported	\\WJKOT
suppos	bVSKLK
supposed	fURLML
supposed to	fURLML
supposed to watch	bTRLML
sure	YZLQCN
sure ,	bYQNJH
sure how	YEOOOO
sure how long	YEOOOO
sure it	bXNRLJ
sure nobody	bUOOOO
sure nobody runs	bUOOOO
sure people	bYITLI
sure the release	bVTJLJ
sure this	bUOQKH
sure to	bUKSKI
sure to remember	bUKSKI
sure whether	YDOOOO
sure whether the	YDOOOO
sure yet	YGOOOO
sure yet whether	YGOOOO
surfac	aXKMRL
surfaced	fXKMRL
surfaced in	bUKMRL
surprise :	YFOOOO
surprise : both	YFOOOO
surprising .	YFOOOO
surprising . $	YFOOOO
surrogat	YAOOOO
surrogate	XBOOOO
surrogate pair	WBOOOO
survived	f[LISI
survived the	bVKMRM
suspected	^BOOOO
suspected cause	YFOOOO
suspected cause is	YFOOOO
suspected that	YHOOOO
suspected that the	YHOOOO
suspecting	^@OOOO
suspecting dns	YFOOOO
suspecting dns ,	YFOOOO
suspecting the	ZCOOOO
suspecting the load	YDOOOO
suspects	f[QPKK
suspects ,	bUOPLL
suspiciou	ZVRPKI
suspicious	ZVRPKI
sustain	YIOOOO
sustainabl	fWKIMT
sustainable	fWKIMT
sustained	YIOOOO
sustained load	YIOOOO
sustained load also	YIOOOO
sven ,	bWTLJK
sven until	fSSJML
sven until he	fSSJML
swapped arguments	bXNJQJ
swaps	UDOOOO
switch had	ZDOOOO
switch had been	YDOOOO
switch takes	YHOOOO
switch takes two	YHOOOO
switch the	X?OOOO
switched off	V<RMML
switched on	fZKITF
switched to	VCOOOO
switches had	YGOOOO
switches had been	YGOOOO
swor	bUTKKK
swore	bUTKKK
symptom	^FOOOO
symptom was	YHOOOO
symptom was visible	YHOOOO
symptoms	ZDOOOO
symptoms :	YFOOOO
symptoms : slow	YFOOOO
sync	[HOKHQ
sync :	VFOOOO
sync has	YHOOOO
sync has read	VCOOOO
sync on	bYKKKT
sync that	WFOOOO
syncs	XFOOOO
synthetic check	WEIMSM
synthetic check .	ZEOOOO
sysadmin	cWUIIH
system more	bUJKKT
system more robust	bUJKKT
system was	\\DOOOO
system was slow	YFOOOO
systems	\\VODIS
systems ,	dTLLMS
systems .	bYUILH
systems . $	bYUILH
tab	`:VJKJ
tab ,	]@OOOO
tab with	UCOOOO
tab's	]EOOOO
tab's body	ZGOOOO
tabl	XCPPFI
table	XFROGE
table ,	WCRLKL
table , and	VBOOOO
table ;	\\JOOOO
table has	\\IOOOO
table has only	YIOOOO
table of	`?OOOO
table's	ZFOOOO
tables	ZFLPKO
tables ,	\\IOOOO
tables .	TEGRIQ
tables . $	TEGRIQ
tables of	XFOOOO
tabs	YGTKML
tabs ,	XFOOOO
tackl	dTIJKU
tackle	dTIJKU
tag	Q4PQLI
tag their	bTLRML
tag their resources	bTLRML
tak	YFVJEG
take	X_KUCL
take ,	bXMLJS
take another hour	YDOOOO
take another look	dTIJJV
take appropriate	fYMLMR
take appropriate measures	dVMMMQ
take care	fVIRLN
take greater	dWITJJ
take greater care	dWITJJ
take more	gUJTKI
take more care	gUJTKI
take production	gWSIMK
take production access	fSSJML
take the	`VTOKF
take too	YFOOOO
take too long	YFOOOO
take up	YCOOOO
take up to	YCOOOO
takeaway	fWJSLL
takeaway for	bVOOOO
takeaway for all	bVOOOO
taken .	\\VJJKU
taken . $	\\VJJKU
taken back	VDOOOO
taken for	VFOOOO
taken from	WCOOOO
taken minutes	fZKLSL
taken minutes .	dXLMQM
taken seriously	dTPOMK
taken the	bXTKLJ
takes	\\EVKFE
takes .	XIOOOO
takes . $	XIOOOO
takes a	VEOPJG
takes a long	YFOOOO
takes a look	YEOOOO
takes a minute	YJOOOO
takes a special	bUTJKI
takes about	ZEOOOO
takes about a	YEOOOO
takes an hour	YHOOOO
takes as	YCOOOO
takes as long	YCOOOO
takes forty	YGOOOO
takes forty seconds	YGOOOO
takes nine	ZCOOOO
takes nine hours	ZDOOOO
takes over	[DOOOO
takes over within	ZEOOOO
takes ten	YDOOOO
takes ten seconds	YDOOOO
takes twice	YHOOOO
takes twice as	YHOOOO
takes two	ZGOOOO
takes two minutes	YHOOOO
taking into	fSLIMT
taking into account	fSLIMT
talk	]SRICM
talk about	UFQMML
talk about the	YFOOOO
talk to	aRPEGQ
talk to each	dXTJKI
talk to the	]VHHIV
talking	fWTHKM
talking to	dUQIKN
talking to each	bUTKLJ
tanaka	\\WPLJP
target	WJOMPK
target environment	aVOOOO
target environment before	fVOOOO
target is	[JOOOO
target is production	ZJOOOO
tariff file	XWLMQM
task it	bWSLKL
tasks only	YIOOOO
tasks only every	YIOOOO
tcp	TESLLK
team	Yd`K=9
team ,	_\\]AEB
team , the	bXRKML
team , which	c\\UJJI
team , who	dVSLLK
team , whose	bXTJMK
team about	dVHSKQ
team about the	bUKSLJ
team accountable	bTRLML
team accountable for	bTRLML
team and	S=OOOO
team broke	dZQMMM
team broke bgp	bVQMMM
team could	_TNIPI
team deleted	bYUJLK
team deleted the	bYUJLK
team did	cKVIJH
team did not	cKVIJH
team dropped	gXUJKI
team dropped the	gXUJKI
team failed	k[RKML
team failed to	jZRKML
team filed	bYSLLJ
team filed it	bYSLLJ
team for	bVTJLI
team forgot	dSRMMM
team forgot to	dSRMMM
team found	YHOOOO
team found a	YHOOOO
team had	VZ[EFB
team had become	bXUJJI
team had been	dWRLLK
team had moved	YEOOOO
team had practised	ZEOOOO
team happened	ZEOOOO
team happened to	ZEOOOO
team has	\\VMQHK
team has promised	bUKSKK
team helped	VDOOOO
team ignored	hXTKMK
team ignored the	gWSLML
team in	YVSMKK
team into	f[MQMJ
team is to	bVQMMM
team kicked	bTRLLL
team kicked off	bTRLLL
team lacked	bWSJKK
team lacked the	bWSJKK
team lacks	bUWHKI
team lacks the	bUWHKI
team leads	aXLRLK
team must	bXUIJI
team of	YUVJJG
team on	^VMQMM
team ought	bVKLRL
team ought to	bVKLRL
team pointed	YAOOOO
team pointed us	YAOOOO
team restored	UFOOOO
team restored the	UFOOOO
team shipped a	YFOOOO
team should	i]QOLF
team should have	fZTIKJ
team started an	fTRLLK
team stops	dVVHKH
team stops merging	bVTJLJ
team that	bZUIKG
team that runs	bVSLLK
team to	_WJTHL
team to be	fTIULH
team to join	X?OOOO
team to keep	dYMQJI
team took	hVOGKR
team took responsibility	dTSKLJ
team uses	YBOOOO
team uses the	YBOOOO
team was	\\ITHJK
team was far	bTRLML
team will	dXGWKF
team will try	bWKSMK
team's complacency	fXRLMK
team's complacency about	bURMML
team's failure	bWSKLK
team's failure to	bWSKLK
team's negligence	dXQMMM
team's negligence left	bTQMMM
team's own	V?OOOO
team's sloppiness	bVQMMM
team's sloppiness with	bVQMMM
teams during	bWOOOO
teams during incidents	bWOOOO
teams to	bUIULG
teams to tag	bTLRML
tech	^WUGIL
technical	^XGJIV
technical and	dWKLKS
technical and organisational	dWKLKS
technical debt	k[IJLU
technical debt .	fVJLLS
technical debt in	hWLKMS
technically	Y@OOOO
technically the	Y@OOOO
technically the site	Y@OOOO
technician was	ZETJKI
technician who	_XUIMI
technicians .	bXTKLJ
technicians . $	bXTKLJ
technicians who	bXSKMK
technology	dXKOLP
telephoned	]UTJJI
tell .	\\@OOOO
tell . $	\\@OOOO
tell exactly	YEOOOO
tell exactly when	YEOOOO
tell the	X]VJIE
tell the team	bWITJI
tell the two	YEOOOO
tell us	fWUJJI
tell us about	dTSLML
tell which	ZIOOOO
tell which one	YJOOOO
telling	eYWJGD
telling anyone	dSTJLK
telling anyone .	dSTJLK
telling engineering	bVRMMM
telling engineering .	bVRMMM
tells	\\ESKML
tells .	U@OOOO
tells . $	U@OOOO
tells of	XHOOOO
tells the	YCOOOO
tells what	W?OOOO
templat	bBPMQL
template	`FPMQL
template ,	X=OOOO
template's	XEOOOO
templates	]EOOOO
temporari	bVKLLS
temporarily	bVKLLS
tempt	bVTJKJ
tempted	bVTJKJ
tempted to	bVTJKJ
tempted to ask	bVTJKJ
ten .	ZFOOOO
ten . $	ZFOOOO
ten minutes on	bTOQKI
ten seconds	_@OOOO
ten seconds .	^AOOOO
tenant had	bTOOOO
tenant had the	bTOOOO
tenth	XHOOOO
tenth of	XHOOOO
term ,	bWMMOR
term .	bVIJKU
term . $	bVIJKU
term starts	YIOOOO
term starts .	YIOOOO
terminals	UEOOOO
terminated pods	YEOOOO
terminated pods for	YEOOOO
terminated the	_TSLLK
terminated the primary	gTSLLK
terraform	YSSOKG
terraform plan	[UTJLJ
terraform plan .	dUVIJH
test .	\\WOFOM
test . $	\\WOFOM
test before	bVOOOO
test before the	bVOOOO
test coverage	e\\JJLT
test coverage .	fXLKLS
test coverage of	]UOOOO
test data	YTTKLI
test for	]BOOOO
test for this	YIOOOO
test his	bVRMMK
test in	\\TPIPI
test the	_TSLKJ
test the change	fVQMMM
test this	YFOOOO
test this .	YFOOOO
test was	ZRUJKI
tested ,	dYRLLL
tested a	bWLLRL
tested in	\\>OOOO
tested in staging	ZCOOOO
tested on	VHSKLK
tested the failover	fXIJTI
tested the old	YCOOOO
tested the restore	dXUJJJ
tester	c[TMJI
testers	_ZQOJI
testers and	bWQOLI
testing	]^PKGN
testing ,	bXRJLN
testing .	l]RLEJ
testing . $	l]RLEJ
testing by	bVTJKJ
testing by the	bVTJKJ
testing on	TELRML
testing on staging	YDOOOO
testing process	bXOOOO
testing process .	bXOOOO
testing with two	YDOOOO
testing would	dVKKRK
testing would have	dVKKRK
tests did	YFOOOO
tests did not	YFOOOO
tests failed	YHOOOO
tests failed in	YHOOOO
tests hid	YDOOOO
tests hid the	YDOOOO
tests passed	YDOOOO
tests passed .	YDOOOO
text	h,OPIH
text ,	aBLRML
text , which	YHOOOO
text .	e=OOOO
text . $	e=OOOO
text :	ZFOOOO
text and	[EOOOO
text as	[EOOOO
text is	`FOOOO
text of	`DOOOO
text of a	ZEOOOO
text on	ZAOOOO
text on the	ZCOOOO
text that	]AOOOO
text with	Y<OOOO
text without	ZJOOOO
text ⓒ	YIOOOO
texts	cDOOOO
texts are	XGOOOO
texts of	VGOOOO
textstyl	WEOOOO
textstyle	WEOOOO
th	T@VJIK
th percentile	UCOOOO
than 0	\\IJJTJ
than 0 %	XGOOOO
than a	UDSLLK
than a steady	YFOOOO
than about	bVRMML
than about the	bVRMML
than admit	bXTKLJ
than admit that	bXTKLJ
than any	a[JTKH
than expected	dUJJKU
than looking	bWQLMM
than once	bXNJKP
than others	bWJLKT
than remind	\\>OOOO
than remind people	\\>OOOO
than the	SAPPKE
than the first	YEOOOO
than to	fTVJII
than usual ,	YCOOOO
than usual .	fXIJJU
than with the	bXTJLJ
than ⓒ	UBOOOO
thank	R9VHJH
thanks to	TBVHJH
thanks to jonas	YAOOOO
that a child	bWSJKJ
that a person	YAOOOO
that a run	UAOOOO
that a team	bUSJLI
that alerts	bUINMQ
that any	UWOLPM
that are not	ZEOOOO
that both	WISLLK
that both services	YEOOOO
that brought	bVSKLJ
that came in	YGOOOO
that cannot	`AOOOO
that cannot be	_AOOOO
that counts	YIOOOO
that customers	dZIRKM
that day	]BOOOO
that day ;	ZFOOOO
that differ	WDOOOO
that does	[DOOOO
that does not	YHOOOO
that drains	YGOOOO
that drains a	YGOOOO
that ends	XEOOOO
that engineers	bYKSKJ
that every deploy	YHOOOO
that everybody	dYLNLR
that everyone	dUMRJG
that explains	ZIOOOO
that explains it	ZIOOOO
that feature	bXOPLJ
that feature flags	bXOPLJ
that fixed	YBOOOO
that fixed it	YBOOOO
that four	bVUIKI
that has	XHSJMJ
that has no	XIOOOO
that have	]>OOOO
that he	oaXFKE
that he did	bUTKLJ
that he had	gZTKMI
that he is	bYRMML
that held	UCOOOO
that helps	YEOOOO
that helps .	YEOOOO
that her	bWTJKJ
that hold	VFOOOO
that hour	X=RLLL
that hour .	WFOOOO
that hour saw	YEOOOO
that i	\\VSKLK
that if	dXIMQQ
that if the	bVJKSJ
that in	a[KIPP
that is	\\FWEHL
that is a	X@OOOO
that is how	ZVUJJI
that is missing	V?OOOO
that is no	`BOOOO
that is not	b>OOOO
that is suggested	VDOOOO
that is there	UAOOOO
that it had	VCRLLK
that it tests	YHOOOO
that it was	[VTJJK
that keeps	UBOOOO
that lacks	XJOOOO
that led	dUUILI
that logins	ZFOOOO
that logins work	YGOOOO
that luca	bURLLK
that luca does	bURLLK
that made the	bUQMMM
that make	YAOOOO
that makes	UEOOOO
that marco	fURLMK
that marco does	fURLMK
that may	ZDOOOO
that more	YGOOOO
that more accounts	YGOOOO
that mount	YGOOOO
that mount the	YGOOOO
that mr .	bYUIJI
that names	]AOOOO
that needs	W@OOOO
that no longer	]@OOOO
that no one	bUQMML
that not	bWJJKU
that of 0	\\UHMJU
that of the	_BOOOO
that one	XUVHKH
that only	WGQMML
that path	YIOOOO
that path .	YIOOOO
that pmdocs	ZHOOOO
that prints	UDOOOO
that prints the	UDOOOO
that production	aVPOLK
that production is	dVPNMK
that runs	ZUSLLK
that runs the	bVSLLK
that says	]AOOOO
that service	ZAOOOO
that service was	YEOOOO
that sessions	ZFOOOO
that sessions are	YFOOOO
that several	VCOOOO
that share	ZBOOOO
that share the	YEOOOO
that she	eWVHIH
that shows	XFOOOO
that staging does	YFOOOO
that stand	Z<OOOO
that stands	]HOOOO
that started	YHOOOO
that started in	YHOOOO
that stopped	bVTJKJ
that the account	YGOOOO
that the backups	YHOOOO
that the caller	XDOOOO
that the client	ZAOOOO
that the directory	YGOOOO
that the drill	ZFOOOO
that the engineer	dTTMMM
that the file	YJOOOO
that the firmware	YHOOOO
that the fix	ZEOOOO
that the graph	YHOOOO
that the image	Y@OOOO
that the old	ZFOOOO
that the page	ZHOOOO
that the payments	bURLLL
that the pods	YJOOOO
that the problem	bWSKMJ
that the proxy	dWQMML
that the replica	ZTVIII
that the script	]ISKLL
that the site	YBOOOO
that the storage	dWTJLI
that the ticket	YFOOOO
that the times	YGOOOO
that the token	YDOOOO
that the two	ZWUJKJ
that the upgrade	ZCOOOO
that the volume	YIOOOO
that the whole	bYSLMK
that there	a\\SIHN
that they	_STOF;
that they must	bWKRMM
that they will	bVQNJI
that this	[_TEJN
that this is	fYSHIN
that this was	dXRMLM
that traffic	bYQMMM
that was looked	YEOOOO
that was read	YIOOOO
that we	`SLTGG
that we have	bWNQLK
that went	UFKMRL
that went well	ZEOOOO
that window	ZHOOOO
that window had	YHOOOO
that ⓠ	fYTKKK
that ⓠ ,	bVSKLJ
the 0 -	ZWOGJS
the 0 affected	WBOOOO
the 0 duplicates	]XTJKI
the 0 edge	\\TJJPP
the 0 minutes	fVISPJ
the acceptance	U>OOOO
the account manager	dYTJMI
the account name	]UPOMM
the account team	bXPJMP
the account was	[GOOOO
the action	bDOOOO
the action items	`EOOOO
the admin	TCNRLG
the advice	\\TRKML
the afternoon .	YFOOOO
the agency	YUTKKJ
the agenda	WGOOOO
the agent	ZGOOOO
the agent on	ZHOOOO
the alert ,	]YOMPM
the alert .	YYSKLJ
the alert at	ZFOOOO
the alert fired	[BOOOO
the alert had	WEQMMM
the alert of	bWRLML
the alert only	YGOOOO
the alert rule	WDOOOO
the alert should	fXJJSI
the alert thresholds	dWLLMR
the alert to	[EOOOO
the alert's	VCOOOO
the alerts	^TOHLT
the all-hands .	d\\RKML
the analyst	aVUILH
the analytics	]VVJII
the android	]WSKLK
the anomaly	VCOOOO
the api returned	YHOOOO
the api was	bXMKLR
the api we	YFOOOO
the api while	YIOOOO
the app back	YBOOOO
the application	XSYGHD
the application owner	]VUJJH
the application team	_XTJJI
the approver	ZVUHLH
the architect	fUVIIG
the architects	aWRJKN
the architects had	bWTKJJ
the architecture of	bYOOOO
the audit log	VXVIKG
the author	XUZFGE
the automation	WEOOOO
the autoscaler got	bURMML
the backlog was	ZEOOOO
the backup .	SAPPLI
the backup concept	bXMLMR
the backup operator	]YUJLK
the backups are	YHOOOO
the ball	hXTKLJ
the ball on	gVSLLK
the bank .	bWSKKK
the base	c@OOOO
the base image	\\FOOOO
the basics	dYOOML
the basis of	TCRLLL
the bastion	XAOOOO
the behaviour	^XNKMQ
the behaviour of	f[NKMQ
the best	_VIPLS
the better	dXVIHG
the better part	bVTJJJ
the big	bWNJLP
the bill	bWUJJH
the billing pipeline	_WRMLL
the blast	\\INHKQ
the blast radius	\\INHKQ
the block	VBOOOO
the blocks	XFOOOO
the board meeting	ZUTJKI
the body	_AOOOO
the booking	_\\JTLH
the boot messages	YIOOOO
the bot	^<RMMM
the bot .	XDOOOO
the bot did	YGOOOO
the bottom of	bWKKLT
the bridge ,	\\SQPLJ
the bridge and	UBMQML
the bridge opened	bXTJKI
the brokers	ZUMMQL
the brokers at	bXRMML
the buffer	UAOOOO
the bug had	YHOOOO
the bug was	[COOOO
the build .	]ZOLMQ
the build again	gVTKKJ
the build pipeline	bYRLLK
the building	UBOOOO
the bulkheads	bTOOOO
the bulkheads been	bTOOOO
the bundle	YAOOOO
the bundle of	YAOOOO
the button	]>OOOO
the button $	XEOOOO
the bytes	VBOOOO
the cache .	`SNKLS
the cache should	fYKKSJ
the cache to	YFOOOO
the cache was	_?OOOO
the cache would	UEIJTH
the caches	YGOOOO
the caches to	YGOOOO
the calendar would	bWTKJJ
the call	Z@SJFK
the call ,	UAOOOO
the call agrees	Y@OOOO
the call at	[BOOOO
the call fails	YFOOOO
the call had	[COOOO
the call knew	ZBOOOO
the call started	YCOOOO
the call was	ZFOOOO
the caller	d7OOOO
the caller may	\\FOOOO
the caller's	\\BOOOO
the campaign .	YGOOOO
the canary .	bYRLMK
the canary's	UEOOOO
the capacity	XUVFJI
the car	bURMLK
the careful	VEOOOO
the carelessness	dWTKLJ
the carelessness of	dWTKLJ
the carrier's	UGTHKH
the catalogue	WFLRML
the catalogue .	VDOOOO
the cause lies	bUJJKU
the cause than	YFOOOO
the cause was	TBVIIG
the cdn provider	]UKLMS
the cell	aFOOOO
the cells	b?OOOO
the cells of	ZHOOOO
the certificate .	l^RLKO
the certificate been	bWJKSK
the certificate for	XWVIJH
the certificate inventory	\\SPQKI
the certificate simply	YFOOOO
the certificate to	ZCOOOO
the certificate would	bWJKSK
the certificates	\\UPJJO
the change after	ZIOOOO
the change and	UDRLML
the change author	gYRMLL
the change had	ZHOOOO
the change is	ZAOOOO
the change looked	YIOOOO
the change manager	dZSLLJ
the change policy	bWSKML
the change took	ZFOOOO
the change without	bPTJKJ
the channel reported	YHOOOO
the channel topic	ZXRLLL
the channel was	Y?OOOO
the channel whether	YESMOJ
the characters	VBOOOO
the chart made	YGOOOO
the chart so	YJOOOO
the chat	UDSKLI
the chat mentioned	YBOOOO
the chat whether	YEOOOO
the check tested	YCOOOO
the checkout	][QFOL
the checkout flow	gYPKPH
the checks	YIOOOO
the checks do	YIOOOO
the checksum	SCRMMM
the checksum .	bWSMMM
the choice	_YKHSG
the clean-up against	fWRMMM
the clean-up job	Z@OOOO
the cleanup script	^XTKKI
the cli	XDOOOO
the client	YMPHRE
the client .	UDOOOO
the client redirects	YJOOOO
the client retries	YFOOOO
the client tries	YFOOOO
the clock	UFKRPK
the clock was	YHOOOO
the cloud	ZCOOOO
the cloud provider	ZCOOOO
the cluster	TAPHNO
the cluster name	UBOOOO
the cluster saw	YGOOOO
the cluster that	\\COOOO
the clusters	YGOOOO
the clusters .	YGOOOO
the code .	bXLLLR
the coffee	bXJSMJ
the coffee machine	bXJSMJ
the colleague	ZVSKMK
the colleague in	]WTJMJ
the colleagues	]VUILK
the column	WGOOOO
the columns	XDOOOO
the coming	_UKHMU
the coming weeks	bVLKMR
the command	ZFSLLK
the commander	VAOOOO
the comments	ZFOOOO
the commit	\\FOOOO
the commit changed	YHOOOO
the company since	YGOOOO
the component	YCOOOO
the component were	YCOOOO
the config caused	YIOOOO
the config was	\\[SKLK
the configuration	SFLIKS
the configuration would	bVOOOO
the confirmation	VEOOOO
the consequences	fXVHJG
the console	S>RLML
the console for	YGOOOO
the consultants left	bXSLJJ
the content of	[AOOOO
the contractor	`STKLI
the contractor did	dTUJJI
the contractor led	bUQMMM
the contractor who	f[RLML
the contractors	bWSJMK
the control	U>QMMM
the controller	X>PMPL
the controller got	YFOOOO
the controller kills	YHOOOO
the cooling and	YGOOOO
the copy	^BOOOO
the copy takes	YEOOOO
the core	VBVLKJ
the corrective	]VKSLK
the courage	dVTJKK
the courage to	dVTJKK
the course	bSJILU
the course of	dVIILU
the courtesy	bWSLLK
the courtesy to	bWSLLK
the crash	X\\OGSE
the crash loop	bUOKPK
the credentials .	bVQMMM
the culler	YIOOOO
the culler removes	YIOOOO
the culprit	bRQHOG
the culprit is	dZUJJI
the customer had	YAOOOO
the customer reports	bVRMMM
the customers affected	YDOOOO
the damage	cUNKPJ
the damage to	bWLLRL
the danger	bUJSKJ
the dangers	bVLRMK
the dangers of	bVLRMK
the dark	dXRMML
the dark .	dXRMML
the dashboard after	bUOOOO
the dashboards were	YHOOOO
the data loss	_UOJPG
the data team	YTVGKI
the data team's	]WQMMM
the data was	dXRMML
the database ,	YCKMSL
the database busy	YFOOOO
the database more	bUOOOO
the database on-call	_WTMKK
the database team	XXSLKE
the date	TETKLK
the date and	bTRLML
the dates	XHOOOO
the day before	`DOOOO
the day of	YAOOOO
the day that	XDOOOO
the day was	YFOOOO
the dba explain	bWSLOM
the dba hadn't	bWTJKI
the dba ran	dZTKJI
the dba was	bUTKKJ
the dbas	]RTHKK
the deadline hit	YIOOOO
the deadlock	]SRMMJ
the debug	]VUIJH
the debug flag	bVSLJJ
the default	Z=NKPJ
the default from	YHOOOO
the default of	WHOOOO
the delay	\\SNIOO
the delay in	^TPKPJ
the deleted	ZYUJKI
the deletion of	_]QOMK
the department	ZJPQIH
the departments	d]GIIW
the dependency	ZHQHRF
the deploy	VAKGOR
the deploy ,	YGOOOO
the deploy .	YKKKKT
the deploy finished	ZCOOOO
the deploy itself	YEOOOO
the deploy log	bVOOOO
the deploy tool	WDJKSJ
the deploy was	TBQMMM
the deployer	gXRMML
the deployer skipped	dVSLKK
the deployment	_XMIGR
the deployment .	_VUJIH
the deployment engineer	bXTJLJ
the deployment process	fZLKLS
the deployment training	bWQMMM
the deployment was	dUSLLK
the deploys	YGOOOO
the deploys important	YGOOOO
the deputy	\\USKLK
the developer	\\HQCQD
the developer misunderstood	bURMLL
the developer on	UHRLLL
the developer who	cUUIKI
the developers '	bUUIJK
the developers .	bYOOOO
the developers had	bUJJSK
the developers who	bWQMMM
the diff .	\\[OPLK
the difference	^XSJMJ
the difference between	cUWGHG
the direct result	bUTKJK
the director	^TRLKK
the director .	dXRLML
the directory	Y;RLMK
the directory .	UBOOOO
the directory exists	YGOOOO
the discovery	]=OOOO
the disk filled	[AOOOO
the disk the	YGOOOO
the disks	dZMIQQ
the display	UCOOOO
the docs api	ZJOOOO
the docs say	bVSKLJ
the docs team	^?OOOO
the document	k7OOOO
the document ,	^DOOOO
the document .	^AOOOO
the document ;	XDOOOO
the document as	XGOOOO
the document has	V<OOOO
the document is	VDOOOO
the document that	XCOOOO
the document's	aIOOOO
the documentation .	dYNHJQ
the documentation says	ZBOOOO
the documented	^>OOOO
the documented options	YFOOOO
the double	[WMKRJ
the drill	XBUJLK
the drill again	YHOOOO
the drill had	ZIOOOO
the drive	ZFOOOO
the dry	T?QMMM
the dry run	T?QMMM
the due	[EOOOO
the due date	[EOOOO
the duty of	bXTJLJ
the earliest	bUJJKU
the early	dVLIJR
the early customer	bWQMMM
the eastern	ZVOJQI
the editor	WAOOOO
the editor's	ZGOOOO
the emergency	U=MKQO
the employee	bXTJLL
the emulator	XEOOOO
the end ,	VWUKJK
the end .	UDKRMK
the end it	\\VTKJK
the end the	YBOOOO
the engineer failed	l^RKML
the engineer forgot	jXSLML
the engineer in	bXSJML
the engineer should	gYXGGG
the engineer skipped	hYQMMM
the engineer typed	bVROOO
the engineers no	bTRLML
the engineers were	bZTMML
the entries	VAOOOO
the environment	VCKMMS
the environment name	VBOOOO
the error text	[DOOOO
the errors	a:OOOO
the errors kept	YBOOOO
the errors stopped	YFOOOO
the errors were	YGOOOO
the escalation .	gWSKKK
the escalation and	bUSLLK
the european	ZGOOOO
the european region	YCOOOO
the evening	\\UMMJR
the evening peak	]VLJRJ
the event	VHJKJT
the events	VHLLMR
the exact	ZVLMMR
the excavator	\\XMJQI
the expected	ZXKLLS
the experience	dYJJLT
the experience gained	bXLKMR
the expiring	fSSKLK
the expiring token	bVRLMM
the expiry	WDOOOO
the export	Y@LMMR
the exporter	]DOOOO
the exporter .	ZFOOOO
the extent	gUHGKW
the extent possible	bUKKLS
the facilities	^SUMJL
the fact	]ZVJII
the fact remains	bTTMKM
the fact that	^WRLMK
the faculty	ZHNJMQ
the failing	U>SKLK
the failing calls	YHOOOO
the failing health	ZHSKMM
the failing shard	YFOOOO
the failover .	bNMHRM
the failover procedure	bTIQLN
the failover would	dZILSL
the failure	YSRGQE
the failure to	dTRLLK
the fare	YWLOKO
the fare engine	]UTJKJ
the fault of	bSWIIF
the feature off	YDOOOO
the fibre	bXQMMM
the file can	YJOOOO
the file's	XGOOOO
the finance team	YBOOOO
the firewall rule	]WTKLH
the firewall rules	[WOJLP
the firmware ,	YDOOOO
the firmware is	YHOOOO
the first ,	WEOOOO
the first 0	Z>OOOO
the first alert	]AOOOO
the first cluster	YCOOOO
the first crash	YEOOOO
the first day	ZUMKQK
the first error	\\DOOOO
the first errors	bUOOOO
the first hour	YFLRLL
the first line	]VSKMJ
the first node	ZBOOOO
the first report	[COOOO
the first request	ZGOOOO
the first signal	U?OOOO
the first symptom	YHOOOO
the first sync	XAOOOO
the first try	YDOOOO
the first version	ZEOOOO
the fix was	[FOHIO
the flag	TBMIRI
the flag defaults	YHOOOO
the flaky	^YJHIU
the fleet was	bWKJJT
the form	`>OOOO
the forum	^EOOOO
the forum .	^FOOOO
the fraud	WBOOOO
the fraud model	UDOOOO
the free	[COOOO
the free plan	ZDOOOO
the freelance	bUTJKJ
the freeze	VETNEE
the freeze .	^XQOIF
the front	TBNPMJ
the front-end	bXSKKJ
the frontend	\\USJKK
the full history	YDOOOO
the grammar	VFOOOO
the graph	XGSIMH
the graph ,	YJOOOO
the graph and	aXRLML
the graph has	YHOOOO
the graph showed	ZCOOOO
the graph shows	aCOOOO
the graph was	ZEOOOO
the graph would	bUNKQK
the graphs .	ZBOOOO
the graphs together	YIOOOO
the green light	]WTIKJ
the green tick	]URLLL
the grid	W@OOOO
the guild	\\KROMI
the habit	dYNPLI
the habit of	dYNPLI
the handling	f^INKS
the handling of	f^INKS
the handover between	dZRJLO
the handover took	YFOOOO
the handover was	_WPJKQ
the hands	bVTKKJ
the hands of	bVTKKJ
the hardware	U<OOOO
the header	^=OOOO
the heading	X@OOOO
the heap	VCOOOO
the help	VELLKS
the hidden	VHQMMM
the holiday the	YHOOOO
the honest	bXQMML
the hook	YEOOOO
the hook was	YEOOOO
the hope	bXTJKK
the hope of	bXTJKK
the host was	YIOOOO
the hosting company	ZGOKLP
the hostname .	bYSKLK
the hosts	VCQMMM
the hosts run	YIOOOO
the id	]HOOOO
the idea	bWMMMQ
the idea of	bWMMMQ
the image	`JPLJN
the image .	^FOOOO
the image had	a>OOOO
the image was	ZCOOOO
the image without	YBOOOO
the impact might	bTOOOO
the impact of	dSKQMO
the import with	ZFOOOO
the importance	mZFWJF
the importance of	mZFWJF
the incident	TB[IGA
the incident ,	UBOOOO
the incident .	`;OOOO
the incident commander	YGWLID
the incident commander's	dYTJKJ
the incident could	gWRIMI
the incident happened	bTRLMK
the incident would	iYIKTJ
the incident's	XAOOOO
the incompetence	dYRMML
the incompetence of	dYRMML
the information	X@OOOO
the infrastructure .	bYJJKT
the ingress .	YFOOOO
the integrator's	bUQMMM
the intern	cTTKKJ
the intern ran	fUULKJ
the intern's	TCUJLH
the interns	aVUIKG
the invoice	WCOOOO
the ip	]YTJML
the issue	VELKLS
the issue only	YGOOOO
the issue was	TERMML
the it	\\USKLK
the item	c@OOOO
the item ,	XIOOOO
the item is	VEOOOO
the items	[COOOO
the job	YGYDHB
the job .	ZVWHIF
the job and	bXSLLK
the job competes	YDOOOO
the job found	YGOOOO
the job had	_?OOOO
the job has	ZFOOOO
the job is	YIOOOO
the job ran	YBOOOO
the job runs	^IOOOO
the job to	ZEOOOO
the jobs were	YGOOOO
the june	W@OOOO
the junior	\\HSLKL
the junior developer	dWRLML
the kernel	\\IRLML
the kernel bug	YFOOOO
the key of	XEOOOO
the keyboard	_VTLKK
the keys	]ZQIJP
the keys to	_YSKLJ
the kitchen	]TPKOJ
the kubernetes	XGLLMR
the lag	R;SJMJ
the language	ZFOOOO
the laptop .	YGOOOO
the large	YIOOOO
the large number	YIOOOO
the last	\\HTMFA
the last good	ZFOOOO
the last node	YBOOOO
the last one	\\@OOOO
the last sync	[?OOOO
the last three	Z@OOOO
the late	bXRLLK
the latest	[FOOOO
the launch	[LPEPD
the launch ,	bXTJJI
the launch would	fYLLRL
the lead	[UXHHF
the leader	]<OOOO
the leader changes	YGOOOO
the leak from	YHOOOO
the leaked	_WRLMM
the leaked credentials	bVOOOO
the leaking	bUOOOO
the leaking worker	bUOOOO
the lease	]DOOOO
the lease was	ZGOOOO
the ledger	YUQKOJ
the legacy scheduler	\\ULLMR
the lesson	eWIUJI
the lesson is	cSLRML
the lessons	aTNOMO
the letter	SCUJMI
the library confirmed	YHOOOO
the library should	YIOOOO
the library was	ZCOOOO
the limit	Z;HIUI
the limit ,	bYIKTK
the limit counts	YGOOOO
the limit is	^EOOOO
the limit of	]EOOOO
the limit to	[?OOOO
the limits	^TNPJJ
the limits wrong	bURMML
the line	\\<QMOM
the line in	YIOOOO
the link	VHUKJK
the link could	YFOOOO
the linked	ZGOOOO
the linked issue	YHOOOO
the list	UFPPKK
the list of	[HOOOO
the load balancers	\\WLRLK
the load test	T@PIOI
the load this	YFOOOO
the loader	ZFOOOO
the loader keep	YFOOOO
the local modes	WFOOOO
the lock	Z>JKSJ
the lock file	_>OOOO
the lock is	^COOOO
the lock was	UDOOOO
the log	`:QMML
the log ,	XDOOOO
the log host	YIOOOO
the log of	YCOOOO
the log open	YFOOOO
the log that	ZIOOOO
the logs had	ZAOOOO
the logs of	[DRLML
the logs we	YJOOOO
the logs were	YFOOOO
the long	dYKQMP
the longer	_XJKLT
the longer term	bWLLMR
the loss	XEOKSJ
the loss of	ZKIJTJ
the mail ,	YEOOOO
the mail server	YEOOOO
the mail service	YIOOOO
the mail was	YCOOOO
the mails went	YFOOOO
the mainframe	[IRIOK
the maintainer of	ZHOOOO
the maintainers	dVRLLK
the maintenance .	bUMJJQ
the maintenance banner	YEOOOO
the maintenance window	WSXGHF
the manager	YFUIKH
the many	YFOOOO
the many retries	YFOOOO
the mark	\\JOOOO
the marker	XHOOOO
the mask	VHOOOO
the matter	bTOHKS
the matter was	bYJJKU
the meantime	ZFOOOO
the meantime the	YFOOOO
the medium	gTJKLT
the medium term	gTJKLT
the meeting	\\@OOOO
the memory	]YMFJR
the memory leak	fWLIMR
the merge	UBJJTK
the message	U<IPJP
the message said	ZFOOOO
the metrics	\\FOOOO
the metrics had	YGOOOO
the migration .	^SMERE
the migration had	ZDOOOO
the migration should	bVOOOO
the migration was	ZVVHHH
the migration weekend	_TSLLK
the migration would	bWKLRL
the minute	WEOOOO
the mirror	YCQMMM
the mirror running	YDOOOO
the mirror was	YIOOOO
the missing index	ZSNKPK
the mistake	eVSJLK
the mistake was	j[WGJH
the mobile app	XEOOOO
the mobile developers	bYTKJJ
the mobile lead	bWUJKI
the monitoring	YWOIRH
the monitoring of	]VRMMK
the monitoring team	_ZMKRJ
the month before	ZHOOOO
the month the	YHOOOO
the monthly upgrade	YDOOOO
the morning ,	_WNLMQ
the morning there	YBOOOO
the most	VYQNLJ
the move	U?OOOO
the name	XBVHKG
the name of	VDVHMH
the named	ZFOOOO
the naming of	]XUIJK
the nearest	XCOOOO
the necessary	hUSJLL
the need	aVITJI
the need to	bUKSLJ
the needs	dVKLMS
the needs of	dVKLMS
the negligence	bZRLLL
the negligence of	bZRLLL
the network ,	ZEOOOO
the network architect	dUSKLG
the network department	dYTLKH
the network group	_WPJLO
the network is	YHOOOO
the networking	ZJRLML
the networking team	bVQMMM
the new	W@RLFK
the new certificate	ZCOOOO
the new check	YGOOOO
the new hire	`XUJKI
the new kernel	ZFOOOO
the new limit	ZEOOOO
the new load	YDOOOO
the new node	YJOOOO
the new version	^EOOOO
the next	S6NPHM
the next .	XEOOOO
the next all-hands	fWQNKJ
the next day	VDOOOO
the next migration	YEOOOO
the next morning	ZBOOOO
the next planning	YBOOOO
the next release	YFQMMM
the next run	YDOOOO
the next step	YFOOOO
the next term	YIOOOO
the next three	bYPPLK
the next time	bWTJLK
the next town	dWLRLJ
the night	[TXMED
the night .	aZOKMR
the nightly restart	YIOOOO
the nine	Z<OOOO
the node	WCMNPD
the node came	ZHOOOO
the node first	]VKSKK
the node had	ZCOOOO
the node is	^DOOOO
the node were	YEOOOO
the nodes	h;OOOO
the nodes .	cFOOOO
the nodes at	YHOOOO
the nodes have	YFOOOO
the nodes kept	YDOOOO
the nodes to	YDOOOO
the nodes were	YIOOOO
the nordic	\\UMMQM
the null	_VRLLK
the number	WDIPIP
the numbers add	YCOOOO
the observability of	bUOOOO
the obvious	f\\TKKJ
the office	TCSKLK
the office offline	fVRLLL
the office was	YHOOOO
the old	YBIKVE
the old cluster	WUGHVG
the old disk	YFOOOO
the old endpoint	YFOOOO
the old image	ZEOOOO
the old name	^FOOOO
the old nodes	YCOOOO
the old objects	YIOOOO
the old ones	[IOOOO
the old page	ZEOOOO
the old pods	^FOOOO
the old runbook	ZGOOOO
the old service's	YHOOOO
the old version	ZHOOOO
the old volume	YIOOOO
the older	U>RMML
the oldest	X@OOOO
the on-call did	bXTJJI
the on-call engineer	VAMJPP
the on-call lead	dYTKKI
the on-call phone	ZFOOOO
the on-call to	bTSKKK
the on-call was	YARONL
the one that	]BOOOO
the only	YXVJID
the only real	bUJTJJ
the operations staff	fUUIJI
the operator ,	fYUJKI
the operator accidentally	gTSLLK
the operator followed	ZKOOOO
the operator overlooked	hXRLML
the operator saw	YJOOOO
the operator who	gXTJLK
the operator's	WFTJKI
the operator's negligence	bWQMMM
the operators	_YPOHH
the option	\\>OOOO
the option is	Y?OOOO
the order of	ZFNQLI
the order service	bUJPKQ
the other cluster	YDOOOO
the other hand	YCOOOO
the other hosts	YHOOOO
the other way	]VTJKI
the outage .	_KVGKG
the outage could	dWLLRK
the outage happened	f\\RLMM
the outage is	cTVHHH
the outage of	_SIOOP
the outage worse	bUQMMM
the outage would	gYKISJ
the outcome .	bTLLLR
the outgoing on-call	bXUJKI
the output	VEOOOO
the outside	YFOOOO
the outside it	YFOOOO
the owner	]?OOOO
the owner of	WDOOOO
the owners of	bURLLK
the p	WDOOOO
the p 0	WDOOOO
the page arrived	ZDOOOO
the page in	ZEOOOO
the page is	ZFOOOO
the page kept	YFOOOO
the page the	YHOOOO
the paging	T?JQRI
the paragraph	\\>OOOO
the paragraphs	VBOOOO
the parser	]=LLLS
the parser stops	YIOOOO
the parser to	YIOOOO
the part	^V[FFC
the part of	aV[FFC
the partner api	YIOOOO
the partner shops	bXJJKU
the partner's	_TUJJI
the parts	UBOOOO
the password .	bVRMML
the past	YBOOOO
the payments team	`KTKJJ
the peak	UBOOOO
the people	VZSEIN
the people in	dVSKLK
the people on	YGOOOO
the performance	dTOLLP
the period	ZBOOOO
the period .	XCOOOO
the permission	Y:OOOO
the permissions	ZEOOOO
the permissions .	YEOOOO
the person concerned	bVRLMM
the person in	bWSLLJ
the pipeline	WEMJQN
the pipeline again	bURLLK
the pipeline deployed	YIOOOO
the pipeline itself	YGOOOO
the pki	YVRLLK
the place	`BOOOO
the place .	YHOOOO
the place of	Y;OOOO
the plan	T;NRHC
the plan .	[HQOLI
the planner	XZSLLJ
the plans	bWQMMN
the platform	][NIFR
the platform group	^VVGII
the platform team	]RMGKR
the pod	_@OOOO
the pod does	YHOOOO
the pod was	ZEOOOO
the pods and	YGOOOO
the pods are	YJOOOO
the pods were	^@OOOO
the policy	YBRMMM
the pool	VDINIR
the pool was	\\FOOOO
the portal	VAOOOO
the possibility	bULLMR
the possibility of	bULLMR
the postgres	V@OOOO
the pr	TEVMIK
the presubmit	YJOOOO
the presubmit .	YJOOOO
the previous image	Y?OOOO
the previous on-call	bUQMOM
the previous version	YGOOOO
the price	\\XNQKJ
the price of	bVOPLK
the primary volume	bTRMML
the primary's	]WMLQL
the printed	VEOOOO
the probe	TBIMTK
the problem begins	YGOOOO
the problem comes	YHOOOO
the problem fifteen	bUOOOO
the problem went	YCOOOO
the procedure .	gULSJI
the process $	f^HJKV
the process .	^VLQGM
the process ends	YIOOOO
the product manager	ZJRLML
the product owner	bWVHIH
the production	WXVHJH
the programme	_UTKLJ
the prompt	UDLLRL
the provider	e7OOOO
the provider .	aCOOOO
the provider for	ZFOOOO
the provider to	YBOOOO
the proxy .	YFQNNM
the proxy does	YIOOOO
the public	\\VRIHM
the public channel	bVSLKK
the purge	YYSNJH
the qa	_XUIIH
the query	T:UIMI
the queue ,	YEOOOO
the queue consumer	W?OOOO
the queue depth	aYSKKJ
the queue drained	Z@OOOO
the queue kept	YDOOOO
the queue would	hZJMSL
the quietest	YGOOOO
the quietest hour	YGOOOO
the quota and	YFOOOO
the quota had	YGOOOO
the quota was	_XSKKJ
the range	[=OOOO
the rate limiter	SBRMML
the reader	VCOOOO
the reading	UBOOOO
the real failure	YDOOOO
the reason .	VDOOOO
the reason the	bUQMMM
the reasons	W@OOOO
the recommendation model	]URMOL
the record show	bWRLML
the records	UBSKLK
the recovery	V@MGNN
the recovery was	UASLLJ
the red	[ZUIHJ
the redirect loop	bURMML
the redirects	]VNMPL
the reference	Z>OOOO
the refunds	bVKMRL
the region	XCJPLP
the region before	h[LQMM
the regional	[UWEHJ
the registrar	XJRLLL
the registrar .	YJOOOO
the registrar's staff	bVSLKL
the regression .	bWNJPI
the regulator	ZWQLPJ
the relay	^DOOOO
the relay and	YFOOOO
the relay keeps	YJOOOO
the release .	WEVJIH
the release coordinator	dYSKLK
the release engineer	g_QMMM
the release manager	[JWHII
the release note	]USLMK
the release process	bYKJKT
the release team	bUXFIF
the remaining	[UHHPT
the remaining services	dXLLLS
the removal	aXRMML
the removal .	fYRMML
the reorganisation	WEOOOO
the repair	UEQMMM
the repair took	YFOOOO
the replica count	_UTKKK
the replica no	YEOOOO
the replica to	YGOOOO
the replication	YUMOPF
the reply	YDOOOO
the report takes	YHOOOO
the requests	[FOOOO
the requests failed	YGOOOO
the resolver config	]VMJMQ
the resolver logs	YFOOOO
the responder	[UYGFF
the responder .	gYTJKJ
the responder should	f[WIHI
the responder wasted	bYSMML
the responders	TIWHHG
the responders .	bVUJJI
the response .	bUTJLJ
the rest	WHZFHD
the rest was	^BOOOO
the restart	]LMIJQ
the restart .	_AOOOO
the restart did	YEOOOO
the restart slow	YIOOOO
the restore of	W@OOOO
the restore should	bWOOOO
the restore would	fXHJUJ
the result .	aWVHKI
the retry code	ZIOOOO
the retry logic	\\TLLKS
the review	YDRLML
the reviewer approved	cYTJKJ
the reviewer to	bWSKMK
the reviewers saw	ZEOOOO
the reviewers who	bVUJLJ
the revision	[BOOOO
the right people	bWIKKU
the risk .	dTLLMR
the risk of	bRJKKT
the risks	iXJSLI
the risks of	hWKRLJ
the rollback could	bXKKRI
the rollback is	YGOOOO
the rollback should	dXLLRK
the rollback was	]@OOOO
the rollout .	XGRMML
the rollout but	bTRLML
the rollout over	bUOOOO
the rollout tool	XIJSKI
the room	[ZTKKJ
the root	_WMEHS
the root cause	bWKHHT
the root certificate	ZXTKLJ
the root of	aURKML
the rotation	UASLLK
the route map	fVRLLL
the router .	bVMJQI
the routing	ZXQPKF
the routing table	ZTOQKH
the row	[JRMOM
the rows	a?OOOO
the rows of	XDOOOO
the rule	X>SNNM
the rules	UCSKLM
the run	ZAOOOO
the runbook ,	VARIMI
the runbook ;	YJOOOO
the runbook before	bXNQLI
the runbook carefully	bXOOOO
the runbook told	bUQMMM
the runbooks	g^KILU
the sale began	YFOOOO
the same	^=QMKB
the same bug	^>OOOO
the same cause	YFOOOO
the same cluster	^HOOOO
the same code	ZEOOOO
the same credentials	YGOOOO
the same day	`:OOOO
the same engineer	bVQMMM
the same error	^DOOOO
the same for	[FOOOO
the same happens	YHOOOO
the same line	YGOOOO
the same message	YHOOOO
the same minute	[BOOOO
the same mistake	bWLQKJ
the same name	V?OOOO
the same night	ZEOOOO
the same on	ZAOOOO
the same person	]YTKKJ
the same problem	YGOOOO
the same provider	YEOOOO
the same query	YGOOOO
the same queue	YEOOOO
the same region	[DOOOO
the same release	^DOOOO
the same state	YGOOOO
the same team	bVRKMM
the same until	YBOOOO
the same way	[EOOOO
the san	bVPKKP
the sap	]XVKHK
the scheduler	R;GJSR
the scheduler would	bXKLRL
the screen	WHSLMK
the script	R?SJJK
the script a	bXSKMK
the script assumes	ZFOOOO
the script was	UESKKL
the search	VVUFFL
the search $	fUKKLT
the second	VIXIJB
the second approver	]VRKMK
the second attempt	^?OOOO
the second cluster	YDOOOO
the second host	YFOOOO
the second node	ZAOOOO
the second outage	^]LKRK
the second region	YBOOOO
the second replica	ZAOOOO
the second section	ZCOOOO
the second volume	YGOOOO
the second worked	YDOOOO
the second zone	^DOOOO
the secondary after	WCOOOO
the secret	ZFRLML
the secret had	YEOOOO
the secret meant	YIOOOO
the section	YHSLLK
the sections	WGOOOO
the security	]^UHKH
the security officer	]UTJLJ
the security team's	dWRLML
the sentence	YBOOOO
the server	ZAUKKH
the server did	YFOOOO
the server hang	YHOOOO
the server is	YJOOOO
the server ran	YGOOOO
the service .	^YKKLS
the service catalogue	[?OOOO
the service could	ZCOOOO
the service had	[EOOOO
the service has	ZGOOOO
the service listen	YGOOOO
the service manager	]WTKLJ
the session layer	]SNMLQ
the settings	X>OOOO
the severity	ZAOOOO
the shared lock	]XSLMK
the sheet	dGOOOO
the sheet ,	ZDOOOO
the sheet shows	WCOOOO
the shell	XHOOOO
the shops	bXJKQP
the side of	aWNKLQ
the sidecar	[BOOOO
the sidecar did	YEOOOO
the sign-in	ZHOOOO
the signs	bVKKRJ
the signs were	bVKKRJ
the simple	dWTJKK
the simple reason	dWTJKK
the singapore	_XOILQ
the site	ZBPJOM
the site is	YHOOOO
the site shows	YIOOOO
the site slow	YGOOOO
the site was	_>LMMR
the situation	j]EGIZ
the situation .	h[JLKT
the situation closely	dSIILV
the situation was	dXJKLT
the sla	ZYQJLP
the slow	UBMLMR
the snapshot	[>OOOO
the socket	ZHOOOO
the socket ,	YIOOOO
the sole	\\WSKLJ
the sort	bXUIII
the spare	VBOOOO
the spike cannot	YIOOOO
the sre	\\HVJIJ
the sre on	jZUKJK
the sres	dXUJJI
the stack	_VPJMQ
the staff	aZKSHF
the staging	ZQZFIC
the staging step	hYQMMM
the standby takes	ZFOOOO
the start .	Y[LJRH
the start of	YGOOOO
the start-up	YIOOOO
the start-up time	YIOOOO
the startup	YHOOOO
the startup code	YHOOOO
the steps	\\=OOOO
the steps are	YEOOOO
the storage folks	bUTJKI
the storage team's	dYRLML
the store	T=IQQJ
the strength	dXUJKI
the strength of	dXUJKI
the stuck	[FOOOO
the stuck pods	YHOOOO
the student	]WONPG
the student portal	\\UKPPK
the style of	X?OOOO
the subnet	ZEOOOO
the subnet .	YGOOOO
the suggestion	UAOOOO
the suggestions	VDOOOO
the supplier .	fXRLMK
the support	XESOIC
the support lead	^UUIKI
the support team	YBTJKJ
the sustained	YIOOOO
the sustained load	YIOOOO
the swapped	dYSILI
the swapped arguments	bXNJQJ
the switch had	YDOOOO
the switch takes	YHOOOO
the switch-over	]YQILN
the sync	Y:OOOO
the synthetic	XASLLK
the synthetic check	\\AOOOO
the sysadmin	bXRMKJ
the system ,	bXLJJR
the system more	bUJKKT
the tab	\\<OOOO
the table	Z>UJJH
the table has	ZIOOOO
the table is	VBOOOO
the takeaway	bVOOOO
the takeaway for	bVOOOO
the target environment	aVOOOO
the target is	ZJOOOO
the tariff	WYMMQK
the tariff file	XWLMQM
the task	bYUKII
the tcp	XFOOOO
the team	]PMTL@
the team about	bUKSLJ
the team could	]VNIPI
the team failed	hXRLML
the team ignored	hXTKMK
the team into	f[MQMJ
the team lacked	bWSJKK
the team on	bUQMOM
the team should	g\\LOPE
the team that	c[UKJF
the team to	hXHVHH
the team will	bRGVKF
the team's complacency	bVUJJI
the team's failure	bWSKLK
the teams	cUJJKU
the teams in	bULRML
the technician	^ZUJLG
the technician pulled	dWRMML
the technician who	_XUIMI
the template	]HKLRK
the template's	XEOOOO
the ten	UCOOOO
the terminal	W?OOOO
the test .	bWTKKI
the test coverage	bXOOOO
the tester	dXRLKL
the testing	dZMKMS
the testing process	bXOOOO
the tests	U?UIJH
the tests did	YFOOOO
the tests passed	YDOOOO
the text	eFOOOO
the text .	VEOOOO
the text of	ZIOOOO
the thing	bXSLLK
the third time	\\XUJJH
the thread	[JLRMK
the thread for	YIOOOO
the threads	ZEOOOO
the throttling limit	YIOOOO
the ticket .	VBRLLK
the ticket for	]UQMML
the ticket system	ZCOOOO
the ticket without	dUSKLK
the ticket's	VCOOOO
the time ,	`?OOOO
the time .	WERKIQ
the time and	ZFOOOO
the time of	VCOOOO
the time the	WISJLJ
the timeline	VERMLL
the timeline .	X@OOOO
the timeouts	bXJJJU
the times are	YGOOOO
the timetable	VXLQOL
the token	WCOQJH
the token expired	YDOOOO
the tool	^9SMKL
the tool .	[JOOOO
the tool does	[JOOOO
the tool has	[AOOOO
the tool instead	VCOOOO
the tooling	\\UQNMJ
the top	TFPOMM
the topic	^RGQPS
the topic of	fWKKMT
the tracker	i>OOOO
the tracker ,	ZKOOOO
the tracker .	ZHOOOO
the tracker as	XDOOOO
the tracker's	`EOOOO
the tracking	UBOOOO
the tracking spreadsheet	UBOOOO
the traffic to	YHOOOO
the train	_<OOOO
the train .	YGOOOO
the train at	YHOOOO
the trash	[COOOO
the trigger is	YEOOOO
the trouble	bUSLLJ
the trouble to	bUSLLJ
the ttl field	bURMLL
the two	T<OGUF
the two alerts	ZGOOOO
the two apart	ZEOOOO
the two changes	YCOOOO
the two configs	YHOOOO
the two switches	YGOOOO
the two were	YDOOOO
the typo	YWRJNL
the unit	[>OOOO
the unit of	VBOOOO
the units	ZXMQKI
the unused	VEOOOO
the update was	YHOOOO
the upgrade	VCTKLH
the upgrade of	YBOOOO
the upgrade went	^COOOO
the upload	X>OOOO
the upstream provider	XGOOOO
the user gets	YJOOOO
the user's	XFOOOO
the users	UBOPKJ
the users did	YDOOOO
the users this	YHOOOO
the usual pipeline	YFOOOO
the validation	ZCOOOO
the validation .	YFOOOO
the value	[FKRLL
the value was	ZCOOOO
the values of	X>OOOO
the vendor asked	YEOOOO
the vendor calls	fVRLLK
the vendor confirmed	VHOOOO
the vendor could	bVOOOO
the vendor replaced	YGOOOO
the vendor says	YHOOOO
the vendor's fault	fYUJJI
the vendor's field	\\TVJKH
the vendor's support	_SRLML
the vendor's technician	fSSMML
the very	\\ZSKLJ
the volume could	YIOOOO
the war	\\XSKLK
the war room	\\XSKLK
the warning	[KNIQJ
the warning .	bWRLML
the warning and	bUSLMK
the warning signs	fZMLQK
the warnings	bSNIPI
the warnings .	bXLKRK
the watchdog	ZFOOOO
the web desk	bWSKMJ
the web part	YDOOOO
the web site	YIOOOO
the web team	\\TVHJG
the week	VFLHJS
the week before	WEQMMM
the weekend ,	bXSMKK
the weekend .	g[RMKL
the weekly	VELRML
the weekly release	YJOOOO
the wheel	jZSMKJ
the wheel .	fTTJKJ
the whole affair	bVKMRM
the whole cluster	YCOOOO
the whole document	VGOOOO
the whole night	YHOOOO
the whole section	YIOOOO
the wiki page	VJLRMK
the wildcard certificate	`WWLLK
the window	R@RJNI
the word	UAOOMK
the word truncated	YGOOOO
the words	dEOOOO
the words of	_HOOOO
the work	[FOOOO
the workaround	ZCOOOO
the workaround is	YIOOOO
the worker	bBOOOO
the worker and	YFOOOO
the worker is	^COOOO
the workers	_COOOO
the workers time	YGOOOO
the workers to	YIOOOO
the works	VEOKLP
the worksheet	[IOOOO
the workspace	YAOOOO
the workspace's	Z?OOOO
the writer	ZHOOOO
the writer .	YHOOOO
the wrong	_VTJKD
the wrong account	bVROOO
the wrong button	bZTKKK
the wrong calendar	bVKISH
the wrong call	hXQMMM
the wrong cluster	bWRLMM
the wrong dashboard	aURMML
the wrong direction	bWNJJP
the wrong file	]YVIIG
the wrong graph	ZFOOOO
the wrong hostname	bWSLML
the wrong power	bVQOOM
the wrong script	fUULKJ
the wrong server	d\\SLLK
the wrong table	bXVILH
the wrong valve	bWTKKJ
the wrong window	dWKSJI
the year .	bWQJLN
the ⓗ	T<KQLO
the ⓠ	YGOOOO
their account	dWRLML
their account manager	bURLMM
their alerts	bUJTMI
their knowledge	bVNPMK
their own .	XCOOOO
their people	dULRLK
their phones	bVMQKI
their place	UDOOOO
their reason	VBOOOO
their resources	bTLRML
their session	YGOOOO
their session .	YGOOOO
their status	ZFOOOO
their status page	ZFOOOO
their words	V>OOOO
them ,	ZSTKJI
them :	[=OOOO
them ;	XGOOOO
them accountable	bVQMMM
them accountable .	bVQMMM
them could	]XTJLK
them easier	YFOOOO
them easier to	YFOOOO
them in	WUJQPN
them with	VELRML
them with last	YIOOOO
themselv	WUUJJJ
themselves	WUUJJJ
themselves when	YEOOOO
themselves when errors	YEOOOO
then decided	YIOOOO
then decided to	YIOOOO
then errors	YFOOOO
then errors ,	YFOOOO
then is	YHOOOO
then is not	YHOOOO
then it	a=OOOO
then it happened	YFOOOO
then it has	YEOOOO
then it was	YCOOOO
then kept	bVUKJI
then nothing	[COOOO
then nothing .	YFOOOO
then on	YCRLMK
then on the	ZCOOOO
then stopped answering	YEOOOO
then the	\\DRLLK
then the queue	YDOOOO
then the whole	YCOOOO
then went	bWSJMK
theory the	YFOOOO
theory the standby	YFOOOO
there , and	V@OOOO
there are	\\DQIMP
there are three	YFOOOO
there are two	^FOOOO
there been	i\\GKVI
there been a	gZILUJ
there been an	bULMRM
there for	aRRKLN
there is	XIQHIQ
there is currently	YCOOOO
there is none	[JOOOO
there is nothing	UAOOOO
there is one	XBOOOO
there since	YHOOOO
there since spring	YHOOOO
there was a	_YLJJT
there was an	dXKHJT
there was no	ZFJISL
there was some	bWJLLT
there were	U[IIJV
there were 0	ZDOOOO
there were a	bULMMR
there were issues	dYJKLT
there would	aYIIUI
there would be	]WJJSK
there would have	bXLMRL
there'd	bWJKSJ
there's a	bWQMML
thereby	cYNQKG
therefor	WBNPLI
therefore	WBNPLI
therefore the	YEOOOO
therefore the pods	YEOOOO
thes	\\DQKIP
these	\\DQKIP
these ,	ZBOOOO
these , see	YCOOOO
these hosts	YGOOOO
these hosts ,	YGOOOO
these last	YIOOOO
these last year	YIOOOO
these logs	YFOOOO
these logs .	YFOOOO
these two bugs	YCOOOO
these were	YFOOOO
these were ordinary	YFOOOO
they	TcbGD5
they are	W?TJIJ
they are .	XDOOOO
they came	^FOOOO
they came back	YGOOOO
they came from	YHOOOO
they do	[EOOOO
they do not	ZEOOOO
they hadn't	bZQMMM
they have	TCTKJG
they have a	YFOOOO
they ignored	bYSLLK
they knew	bXTJJJ
they must	bWKRMM
they never	dZTJLJ
they restarted	ZDOOOO
they restarted the	YFOOOO
they run	ZFOOOO
they run on	YHOOOO
they should	bZLMRJ
they stand	XBOOOO
they took	bZUJKI
they were	W\\UHKJ
they will	bVQNJI
they would	VCRMML
they'r	aUNNKN
they're	aUNNKN
things	UEH=B\\
things .	UFTIJM
things . $	UFTIJM
things got	bUJJKU
things look	Y:OOOO
things look better	Y:OOOO
things that	UGLLNR
things that went	YEOOOO
things to	dXRHIN
things went	dYJJJU
things went wrong	bVJJJT
things worse ,	YIOOOO
things worse .	bXULLI
think	a[KSEN
think about	kTIHJX
think about a	h[JJKU
think before	f]KVMF
think that	YDOOOO
think that the	YDOOOO
think this	YCOOOO
think this is	YCOOOO
think to	bYTJKJ
think twice	iWGWIE
think twice before	hVHVKF
thinking	m_VFJJ
thinking ,	bTTKLJ
thinking .	d[TJKI
thinking . $	d[TJKI
third time	\\WTJKI
third-party service	YGOOOO
third-party service for	YGOOOO
thirty	YFILTK
thirty minutes	bXNJPJ
this , new	YFOOOO
this , the	YEOOOO
this ?	bVTJKJ
this ? !	bVTJKJ
this an	bXKKSJ
this behaviour	YFOOOO
this behaviour is	YFOOOO
this bug	dUXGGF
this bug .	dUXGGF
this can	YHOOOO
this can happen	YHOOOO
this case .	YFOOOO
this caused	YIOOOO
this caused the	YIOOOO
this could	hWMKRJ
this could have	g\\KLRK
this did	YCOOOO
this did not	YCOOOO
this document would	bUKMSL
this error	YGOOOO
this error before	YGOOOO
this evening	bXKSLK
this exists	YIOOOO
this exists but	YIOOOO
this file	YHOOOO
this file ,	YHOOOO
this from	dZKSLH
this had	YFOOOO
this had no	YFOOOO
this happened	bUPKLP
this happens ,	YGOOOO
this happens .	YIOOOO
this happens again	YEOOOO
this has	YEOOOO
this has been	YEOOOO
this in	V>RQHF
this in a	YHOOOO
this in review	bWUKIK
this in staging	YIOOOO
this in the	TCLRML
this incident was	dWQMMM
this is expected	^AOOOO
this is fixed	YIOOOO
this is not	TCSKNK
this is what	dXNJPK
this kind	iUNPHF
this kind of	dXNPKJ
this language	WCOOOO
this led	YFOOOO
this led to	YFOOOO
this load	YFOOOO
this load .	YFOOOO
this looked	YFOOOO
this looked like	YFOOOO
this made	^@OOOO
this made it	YFOOOO
this made the	YEOOOO
this makes	VCONOR
this makes it	YEOOOO
this makes sense	bXOMOR
this makes the	YGOOOO
this may	YCOOOO
this may take	YCOOOO
this meant	aAOOOO
this meant a	YHOOOO
this meant that	^DOOOO
this now	YFOOOO
this now .	YFOOOO
this outage	cRSGNG
this outage to	bWQMMM
this part	YDOOOO
this part .	YDOOOO
this path	YGOOOO
this path ,	YGOOOO
this per	YFOOOO
this per project	YFOOOO
this person	bUSJML
this point the	YCOOOO
this problem	bYMJJS
this quarter	\\YWHJG
this quarter .	d\\VIKG
this reason	ZGOOOO
this reason the	YGOOOO
this run	Z:OOOO
this script	bUSKLK
this state	YGOOOO
this state .	YGOOOO
this takes	YDOOOO
this takes ten	YDOOOO
this text	YGOOOO
this text on	YGOOOO
this time	[UTMJF
this time it	fWTJLJ
this to	YALLRM
this to be	ZCOOOO
this to the	YFOOOO
this turned	YDOOOO
this turned out	YDOOOO
this version	Z?OOOO
this version the	Y?OOOO
this was detected	YGOOOO
this was due	YEOOOO
this was found	YEOOOO
this was going	YGOOOO
this was made	YFOOOO
this was not	bXQMMM
this was noticed	YHOOOO
this was the	ZBOOOO
this worked	ZEOOOO
this worked .	YFOOOO
this would	o\\MRMH
this would have	kYRIMJ
this would never	gVKLRM
thoma	bUTLKI
thomas	bUTLKI
thorough	hYMTHJ
thorough when	fZROLH
thoroughly	hVKSLH
thoroughly .	fUITLI
thoroughly . $	fUITLI
those minutes	YGOOOO
those minutes got	YGOOOO
those of	]HRLML
those of the	]EOOOO
those that	_<MMMR
those that mount	YGOOOO
those who	]TVKJF
those without	X?OOOO
though	^XNFGQ
though the	gWNIHQ
though the runbook	bUQMMM
thought	a\\SAIO
thought a	dUTKLI
thought about	dZUKJG
thought of the	YDOOOO
thought to	j[LIJS
thought to ask	bUSLLJ
thread	bBLRPJ
thread .	Z?OOOO
thread . $	Z?OOOO
thread for	ZIOOOO
thread for details	YIOOOO
thread is	WEOOOO
threads	`?JRQK
threads ,	\\GOOOO
threads are	UCOOOO
threads of	[FOOOO
threads that	WBOOOO
three hours later	YHOOOO
three hours to	]UOLPL
three images	Z@OOOO
three images .	YAOOOO
three in	Z>OOOO
three in the	YBOOOO
three lines	YGOOOO
three lines .	YGOOOO
three minutes .	VDOOOO
three months	]WSLKJ
three months .	bWSLKJ
three nodes	[BOOOO
three nodes down	YBOOOO
three occasions	]XRLML
three of	Y;SKLJ
three of them	ZCOOOO
three pages	\\WRMMM
three pages .	bWSOOO
three regions	VCOOOO
three regions .	VCOOOO
three separate	fWSKLJ
three weeks	[TSKMK
threshold of	UAOOOO
thresholds	aUIHLU
thresholds .	dYJILT
thresholds . $	dYJILT
thresholds on	bVOOOO
thresholds on an	bVOOOO
thric	bVOOMK
thrice	bVOOMK
throttling limit	YIOOOO
throttling limit .	YIOOOO
through ,	UAOOOO
through by	fVSKLK
through ignorance	bVSKLL
through no	bVSLKK
through the events	YGOOOO
through the same	UBOOOO
through two	bTRLMM
through two pages	bTRLMM
thu	ZFOOOO
thumbs-up	fXVGKI
thunder	bVJJQQ
thundering	bVJJQQ
thus	ZFOOOO
thus the	YGOOOO
thus the job	YGOOOO
ticket .	UDUJJI
ticket . $	UDUJJI
ticket 0	Z;OOOO
ticket for two	bUQMML
ticket is	VGOOOO
ticket system	ZCOOOO
ticket system was	YFOOOO
ticket was	TCUJLI
ticket was closed	VFOOOO
ticket with	ZGOOOO
ticket with the	YFOOOO
ticket ⓚ	XBOOOO
ticket's	XBOOOO
tickets before	bUSJLK
tidy	`UQIIN
tidy up	fXNKJS
tidy up the	fXNKJS
tidying up	bTRMML
tidying up old	bTRMML
tighten	bUJJLU
tim looks	YFOOOO
tim looks at	YFOOOO
time	T`JP;V
time , and	X;OOOO
time , as	YJOOOO
time .	YUGN@W
time . $	YUGN@W
time allows	bVKKMS
time allows .	bVKKMS
time and joined	YHOOOO
time and means	YFOOOO
time and saturated	fTRLLK
time before	bVKKKT
time before it	bVKKKT
time of	\\6OOOO
time of the	U@OOOO
time permits	gYJKKT
time permits .	gYJKKT
time the	WASJLH
time the node	YFOOOO
time the page	YJOOOO
time to drain	YGOOOO
time to find	YHOOOO
time to rise	YIOOOO
time to test	bTRLML
time to time	bULLMS
time took	YFOOOO
time took most	YFOOOO
time zone	\\COOOO
time zones	ZHLSLJ
time zones when	bWMQML
timelin	X>RMLL
timeline	X>RMLL
timeline .	X@OOOO
timeline . $	X@OOOO
timely	fVILJT
timely manner	dUKKLT
timely manner .	dUKKLT
timeout was	UEOOOO
timeouts	U>JMJT
timeouts once	YGOOOO
timeouts once the	YGOOOO
times .	SZOLJO
times . $	SZOLJO
times and	ZWPLOL
times are	]BOOOO
times are approximate	YGOOOO
times as	X?OOOO
times in	]DOOOO
times must	bXSLLK
timestamp	YDOOOO
timing :	YFOOOO
timing : the	YFOOOO
tinker	bWSJLK
tinkering	bWSJLK
tir	aRTKKJ
tired	aRTKKJ
tired ,	bWQMML
tired and	dYQMML
tired and distracted	bVRMML
titl	cARLLL
title	bFRLLL
title ,	ZAOOOO
title .	YEOOOO
title . $	YEOOOO
title and	VDOOOO
title was	YHOOOO
title was the	YHOOOO
titles	YDOOOO
tls ,	bUOMPM
to	Ta^X19
to #	XDOOOO
to ,	XGOOOO
to 0	]CQJPH
to 0 ,	[?OOOO
to 0 .	\\=LLRL
to 0 and	Z:OOOO
to 0 for	VCOOOO
to 0 gib	UDOOOO
to 0 minutes	XCOOOO
to 0 operations	YFOOOO
to 0 s	[>OOOO
to 0 seconds	]>OOOO
to a broken	YHOOOO
to a channel	WISMMK
to a closed	ZDOOOO
to a combination	dWKLJS
to a day	ZCOOOO
to a few	bVJKSJ
to a file	XAOOOO
to a full	YHOOOO
to a lack	bYSLKK
to a list	VBOOOO
to a mailbox	VFOOOO
to a new	ZDOOOO
to a pile-up	YFOOOO
to a single	\\TRLLL
to account	bXRLMK
to acknowledge	gUSLKF
to acknowledge the	dTSKLK
to add two	YJOOOO
to admit	fYSKMJ
to all of	^@OOOO
to all teams	bWLRLL
to all users	]XMQMI
to an	TENMIR
to an expired	YEOOOO
to announce	bVOOKI
to another	YELLMR
to another host	YEOOOO
to answer	WWTKLH
to anyone	fWUIJJ
to anyone .	fWUIJJ
to ask	fXXPGD
to ask for	fZRLLK
to ask the	fZUHJF
to ask what	bVTJKJ
to ask whether	bXTJLI
to be able	YEOOOO
to be back	YAOOOO
to be careful	gXPOLL
to be checked	bXTJKI
to be done	V@SLNK
to be extra	fWJTLI
to be from	YEOOOO
to be issued	YDOOOO
to be mindful	fTLRMK
to be more	k[GVII
to be necessary	bWKSLK
to be online	ZEOOOO
to be pulled	YGOOOO
to be rare	YFOOOO
to be rebuilt	ZAOOOO
to be repeated	]WKOLR
to be replaced	ZIRLOK
to be run	YHOOOO
to be stricter	fZHUJH
to be unrelated	YDOOOO
to bed	bXTKKJ
to bed .	bXTKKJ
to being	dUKRKO
to blame	jXSKLK
to blame for	gURMML
to bump	dXOPMK
to bump the	dXOPMK
to call	dUUJJH
to call .	bYTKLJ
to call a	bWRLLK
to catch	fVRLML
to change	YAOOOO
to change the	WBOOOO
to check .	jVNQLI
to check it	VCOOOO
to check the	aTLRKJ
to clean	fZPRLG
to clean up	fZPRLG
to close	WVQOKH
to communicate	lVLTJG
to communicate better	gVKSLH
to communicate the	dXUIKI
to concentrate	bWKRMK
to confirm	ZHUIMJ
to connect	ZBOOOO
to connect to	YGOOOO
to date	\\UMRKI
to date .	aXKSLJ
to db	_YLOKP
to db -	_YLOKP
to delete	^7OOOO
to delete the	[COOOO
to deploy	_XMQLJ
to deploy on	bWMQLJ
to deprecation	bVOOOO
to deprecation notices	bVOOOO
to do anything	YDOOOO
to do it	bUQMMM
to do this	YCOOOO
to document	bUSKLJ
to document the	bUSKLJ
to double-check the	dVMQMM
to drain the	ZVKSKK
to each	_WPQLK
to each other	c[PQLK
to end	XHNQKJ
to escalate	k`ROHE
to escalate ,	dUSJLI
to escalate .	bTRLLL
to escalate in	bXUJJH
to everyone whose	YAOOOO
to exit	ZHOOOO
to exit at	YIOOOO
to explain	f[SKMJ
to explain in	bWRLML
to farid	bWRMML
to fifty	YHOOOO
to fifty .	YHOOOO
to fill	]DOOOO
to fill .	YFOOOO
to find the	[?RLML
to fix	^RSHJN
to follow	eTLTFG
to follow the	gTMSFI
to get	`UVGJG
to give up	bTSKKJ
to go	\\>OOOO
to go .	W=OOOO
to google	WDOOOO
to have	geHHTP
to have another	bWKNLR
to have been	jZNJLP
to have declared	bUOOOO
to have had	bWMJQI
to have noticed	bWQJNI
to hear	bUUJJI
to hear about	bUUJJI
to heart	bUJTJH
to heart .	bUJTJH
to her	d\\UJLJ
to himself	dVTKLJ
to his	dZTKKI
to hold	Z[VHIH
to how	bULIJS
to hr	bZUJKI
to insert	VGOOOO
to insufficient	bWUJKI
to its	]@KLOS
to its usual	ZFOOOO
to join	SERLLL
to join .	UBOOOO
to jonas	[>OOOO
to jonas for	YAOOOO
to keep	]YIXI=
to keep a	fXQMML
to keep secrets	bXJTKJ
to keep the	]URQGF
to keep their	bWJTKJ
to know	]\\VHKF
to know .	\\VSLKJ
to leap	bZNRJJ
to learn	dWVIJI
to leave	bRWGJE
to light	ZHKMRL
to listen	bUPPKJ
to log	[EMMMQ
to log in	YFMMMQ
to look	ZXIUHN
to look .	TESLLN
to look away	bUSLLJ
to look into	dWHNMT
to look twice	bVKSML
to lunch	fVSLKL
to lunch instead	bTRLML
to main .	bZSLLK
to make things	YIOOOO
to mention	bVTJLI
to mention it	bVTJLI
to monitor	dXMLMR
to monitor the	dXMLMR
to name the	YFOOOO
to no	UCOOOO
to normal	^BLLMR
to normal .	\\CLLMR
to normal by	YJOOOO
to notice	aWUJLI
to notice $	j^RKML
to notice .	fXVJMJ
to one tenant	bTOOOO
to open the	bWNPKJ
to own	c[IQIQ
to own the	dWKJKT
to pages	fWKSLJ
to pages faster	dULQML
to pay	fYNRMK
to pings	YFOOOO
to pings .	YFOOOO
to plan	_VOOKN
to point	dVUIJH
to point fingers	bTTKKJ
to prevent	fUKRLO
to product	bWTKLJ
to production	XTRNGC
to production without	dWRMMM
to promote .	bWSKKL
to provide	bWPOML
to put	`[VJFG
to put it	bXSLKJ
to quality	bWIPKP
to raise	^WRPII
to raise awareness	bZJTKI
to read	^_MVH@
to read ,	U>OOOO
to read a	f\\UIJH
to read each	bWLRMJ
to read error	bWJTMI
to read it	bXKQPM
to read the	iVROID
to read-only	\\YWHLG
to read-only until	bXTJMJ
to realise	dUSKLK
to realise that	bTSLLJ
to rebuild	\\GOOOO
to rebuild the	[GOOOO
to recognise	_SKSKJ
to recognise an	bXKSLK
to remember to	bUITLJ
to renew	iQOOIE
to renew the	j]TKLJ
to repeat	ZHQMMM
to repeat the	bWQMMM
to replace	bYRLML
to replace the	bYRLML
to replication	dTLRMK
to replication lag	dTLRMK
to report	fZOOKJ
to reproduce	YFOOOO
to reproduce it	YFOOOO
to respect	dZKSMJ
to respond	l[PPIE
to respond and	fVTKKJ
to respond to	fXMQML
to restart both	bWMRJI
to restore a	YCOOOO
to restore the	YEOOOO
to rise	YIOOOO
to rise when	YIOOOO
to run again	WGOOOO
to run the	VESKMJ
to save	i]VGJH
to say	YXOJPO
to say that	f[NHRG
to scroll	bXQQJL
to see how	bYUIKJ
to see if	YGOOOO
to see the	[GOOOO
to see what	YGOOOO
to see whether	YEOOOO
to set	YFOOOO
to set this	YFOOOO
to ship	fWUIJI
to ship before	bTSKLK
to sit	bURLLK
to skip	\\SVHIH
to some	dUKKKS
to some extent	bUKLLS
to speed	dUIKKT
to speed up	bUJKLT
to spend	bWUIJI
to start ,	ZJOOOO
to start .	ZFOOOO
to stay	\\ULQML
to stay focused	bVLQML
to stop by	YEOOOO
to stop the	_URKOH
to tag	bTLRML
to tag their	bTLRML
to take	d^LWJF
to take a	dVNSKK
to tell exactly	YEOOOO
to tell us	fWUJJI
to tell which	YJOOOO
to test	[WSMLJ
to test .	bTRLML
to test the	j[RLLK
to test this	YFOOOO
to testing	bVUIJI
to the	R0TK@K
to the 0	R@LRKJ
to the basics	bVOPML
to the bottom	bWKKLT
to the coffee	bXJSMJ
to the console	UHSKOL
to the contractor	fTQMMM
to the customer	UBTJLK
to the database	_YUILH
to the director	dXRLML
to the dns	UBQMNM
to the end	b]ORIH
to the extent	fYJILU
to the holiday	YHOOOO
to the last	UDOOOO
to the log	XIOOOO
to the minute	VDOOOO
to the negligence	bZRLLL
to the new	[FQOOO
to the nodes	^EOOOO
to the old	ZFOOOO
to the on-call	WCOOOO
to the other	[BOOOO
to the outage	bWUJKJ
to the page	TBQMMM
to the presubmit	YJOOOO
to the previous	Y?OOOO
to the redirect	bURMML
to the registrar	ZDOOOO
to the replica	[AOOOO
to the revision	YEOOOO
to the same	X?OOOO
to the second	UAQOOO
to the status	\\?OOOO
to the supplier	fXRLMK
to the users	bXNPMJ
to the whole	bXSKMK
to the wrong	aWTKKJ
to their account	bURLML
to themselves	bXRLML
to think	gQGWJE
to think before	d[KTMI
to three hours	ZEOOOO
to time .	bULLMS
to true	ZHOOOO
to true ,	YHOOOO
to two	YCOOOO
to type	]VKTKG
to type the	bYNQJK
to unsilence	bUMQML
to update	Z[NQIH
to update the	Z[RPHF
to upgrade in	YFOOOO
to use	`YSMLJ
to verify	_URLLL
to verify the	dWRLLL
to wait until	UELMQL
to wake	c[UIJH
to wake anyone	bVTKKJ
to wake up	dXTJKI
to warm	YGOOOO
to warm up	YGOOOO
to warnings	dULRML
to warnings in	bVOOOO
to watch	_WVLIF
to watch the	^VTMKG
to what	YYKJKT
to work	[>OOOO
to work again	YAOOOO
to write	Y]QQIF
to write a	dZSLKK
to write better	dVMQMM
to write down	bWRLML
to zero ,	bURMLL
to ⓒ	a3OOOO
to ⓒ .	U@OOOO
to ⓗ	WGTJKJ
to ⓚ	WDOOOO
to ⓚ .	UGOOOO
today .	XDOOOO
today . $	XDOOOO
today all	YIOOOO
today all of	YIOOOO
todo	WCOOOO
together and	YIOOOO
together and compared	YIOOOO
together took	YCOOOO
together took the	YCOOOO
together with a	]UNMMQ
token	TBOMNL
token ,	WBOOOO
token .	U@OOOO
token . $	U@OOOO
token and	bVRLMM
token and did	bVRLMM
token expired	YDOOOO
token expired at	YDOOOO
tokyo	XCOOOO
told	UX^BC@
told ,	bVTLJL
told about	UASLLK
told about the	UASLLK
told by mail	YDOOOO
told him	dWUIJK
told him to	bUQMMM
told in	_PVHII
told in march	bVTJLJ
told nobody	bXSKLK
told not	dTTJKJ
told not to	dTTJKJ
told the	aUVKII
told them .	bVUJJI
told twice	bUSMLK
tolerat	fXSJLK
tolerated	fXSJLK
tom deletes	YHOOOO
tom deletes the	YHOOOO
tom's	dUSKLK
tonight	YDOOOO
tonight .	YDOOOO
tonight . $	YDOOOO
too ,	]BOOOO
too , as	YHOOOO
too .	YILMRM
too . $	YILMRM
too late	dXVJJH
too lazy	gXQMML
too lazy to	gXQMML
too long .	dWNJJQ
too long :	YFOOOO
too many alerts	YCOOOO
too proud	fVTJKI
too proud to	fVTJKI
too slow for	YGOOOO
too slow to	bUUIKJ
took 0	\\>SLKL
took 0 minutes	\\9RLLL
took about	YEOOOO
took about six	YEOOOO
took down	j\\UIJH
took down the	iYUJJI
took effect everywhere	YHOOOO
took far	dXSKLK
took far too	dXSKLK
took five	[DOOOO
took five minutes	YFOOOO
took it for	bUSMMJ
took it out	ZGOOOO
took it upon	dWSLLK
took longer to	YJOOOO
took most	ZFOOOO
took most of	ZFOOOO
took over	X>QMMM
took over had	YDOOOO
took place	[DKLLS
took quite	bYJJKT
took responsibility	fUTJKI
took responsibility for	fUTJKI
took somewhat	bUJLKT
took somewhat longer	bUJLKT
took the	^_[BFD
took the network	bXSKLK
took the office	fVRLLL
tool	T5JLMS
tool , is	bUKSLK
tool .	X>NKLP
tool . $	X>NKLP
tool does	^GOOOO
tool does not	^GOOOO
tool has	[AOOOO
tool has left	YGOOOO
tool instead	VCOOOO
tool instead of	VCOOOO
tooling	_SMGKT
tooling for	dUKHLU
top of that	YFOOOO
topic of	fWKKMT
topic of secrets	bVJKMT
topics	UEJLLT
total	YKRMML
total the	YIOOOO
total the site	YIOOOO
touch it	bWTJLJ
touch the second	^@OOOO
touches the	\\VJTKI
touching	`UOQIH
touching the	dXKRLL
touching the load	bVOOOO
towards a	fXLLMS
town	_YNPKL
town hall	dWLRLJ
town hall .	bVOPMK
toy	dVQNMK
toy ,	bUSIML
toy , and	bUSIML
trac	XVMLRF
traced	aURLLK
traced back	bYTKLL
traced back to	bYTKLL
tracing	ZWKJSK
tracked	[EOOOO
tracked separately	YJOOOO
tracked separately .	YJOOOO
tracker	h>RLLL
tracker ,	\\KOOOO
tracker .	[EOOOO
tracker . $	[EOOOO
tracker :	WFOOOO
tracker as	XDOOOO
tracker has	XGOOOO
tracker says	WFOOOO
tracker that	XEOOOO
tracker's	`EOOOO
trackererror	[IOOOO
trackererror when	XGOOOO
trackers	W?OOOO
tracking spreadsheet	VBOOOO
traffic had	ZGOOOO
traffic had doubled	YGOOOO
traffic moved	YDOOOO
traffic moved to	YDOOOO
traffic returns	YFOOOO
traffic returns to	YFOOOO
traffic to	]BOOOO
traffic to the	\\COOOO
train at	ZGOOOO
train at the	YHOOOO
train the	XWITJI
traine	YJWKHK
trained	XXKSLK
trainee	YJWKHK
training .	bXSJMJ
training . $	bXSJMJ
training on the	_]LRMI
training session	bXKSLJ
transparency	bYMKMR
trash	]@OOOO
trash ,	WDOOOO
treat	YYPRID
treated as	dXUILI
treated as a	bWTJLJ
treating	bVMQLK
tree	\\=OOOO
tri	XITLKK
trick	bXSLKL
tried a	YFOOOO
tried a smaller	YFOOOO
tried to	ZEOOOO
tried to roll	YGOOOO
tries	[FOOOO
tries again	ZFOOOO
tries again after	YFOOOO
trigger : the	YIOOOO
trigger is	YEOOOO
trigger is open	YEOOOO
triggered the first	YEOOOO
tripl	UCOOOO
trivial	_VLKMS
trivial .	bUJLMS
trivial . $	bUJLMS
troubl	cYLMJR
trouble	bYLNJR
trouble .	gYIOKS
trouble . $	gYIOKS
trouble to	bUSLLJ
true	[HTJLI
true ,	YHOOOO
true , the	YHOOOO
true .	UBOOOO
true . $	UBOOOO
true :	YHOOOO
true : the	YHOOOO
truncated .	YGOOOO
truncated . $	YGOOOO
trust	e[VKEB
trust in	bUSKKJ
trust in the	bUSKKJ
trust the	dYUIJI
trusted	bRVIJG
trusted the	fTTKKH
trusted the green	bUQLMM
trusting	f]NPLH
truth	ZWSILK
try	^ZCZ@G
try failed	YDOOOO
try failed ,	YDOOOO
try harder	kWJVID
try harder next	fWJULH
try harder to	hVJTIG
try not	bXKSLI
try not to	bXKSLI
try to	o]FSGO
try to communicate	dULRLK
try to keep	dTLRMJ
try to reduce	dUKOJQ
ttl field	bURMLL
ttl field and	bURMLL
ttl would	bWHJUK
ttl would have	bWHJUK
tuesday ,	\\VSKLJ
tuesday .	YGJKQR
tuesday . $	YGJKQR
tuesday on	YHOOOO
tuesday on .	YHOOOO
tune	dXIHKV
tune the	gWJKLT
tune the alert	bVOOOO
tunnel vision	bUTJJI
turn on	WEOOOO
turn the	]FOOOO
turn the feature	YDOOOO
turned a	aQRKNI
turned a degraded	bYSMLK
turned it	bXRLML
turned it down	bXRLML
turns out	bURLLK
twenty minutes .	T=QMMM
twenty minutes looking	dSQMMM
twice ;	UCOOOO
twice as long	ZHOOOO
twice at	fXJUMH
twice before	iZFWJF
twice before touching	dVMQML
two	U,X<U8
two alerts	[FOOOO
two alerts was	YHOOOO
two apart	ZEOOOO
two apart .	YEOOOO
two approvals	YGJMSM
two approvals ,	[HOOOO
two bugs	YCOOOO
two bugs together	YCOOOO
two changes	Z@OOOO
two changes alone	YCOOOO
two configs	YHOOOO
two configs and	YHOOOO
two copies	VIRMLM
two copies of	[EOOOO
two days ,	XYTKKJ
two days before	ZJOOOO
two days old	YIOOOO
two earlier incidents	bUSKJK
two engineers	UHTILJ
two engineers argued	bVRLMM
two hosts	YIOOOO
two hosts .	YIOOOO
two hours before	\\VRLMK
two jobs	ZEOOOO
two jobs start	YHOOOO
two leads	]XUJJI
two minutes	\\=MMQM
two minutes .	]?OOOO
two network	ZEOOOO
two network cards	YIOOOO
two nodes ,	YGOOOO
two of	Z<UJLI
two of the	ZDOOOO
two of them	T?QMOM
two of these	^EOOOO
two operators	XBQMMM
two pages	^YUILI
two pages .	aTVKKL
two people	TGWHGF
two people .	YDOOOO
two places	ZEOOOO
two places where	YJOOOO
two regions	bZMIQI
two replicas	^BOOOO
two replicas .	ZEOOOO
two replicas and	YJOOOO
two repositories	YDOOOO
two repositories by	YDOOOO
two seconds .	VAOOOO
two senior	dYSJML
two senior engineers	dYSJML
two switches had	YGOOOO
two users	YHOOOO
two users in	YHOOOO
two weeks of	]YSLKK
two were	YDOOOO
two were related	YDOOOO
two years	dZSKLJ
two years .	dZSKLJ
type	TCEZIC
type ,	\\DOOOO
type , which	ZFOOOO
type the	]UNQJK
typed .	XHOOOO
typed . $	XHOOOO
typed the	eZXJIG
typed the wrong	gTUMMK
typical	cYVIIG
typing	aSNPMC
typing ,	bVNQLI
typing .	bVUIKI
typing . $	bVUIKI
typo	W\\WHJE
typo .	bVKQQK
typo . $	bVKQQK
u	Z@OOOO
u +	YAOOOO
ui	T@RKMK
unabl	ZWNLLQ
unable	ZWNLLQ
unable to	ZWNLLQ
unannounc	_USJLK
unannounced	_USJLK
unauthoris	bWRMML
unauthorised	bWRMML
unbelievabl	bURLLK
unbelievable	bURLLK
unbelievable that	bURLLK
unclear failure	VCOOOO
unclear whether	YCOOOO
unclear whether the	YCOOOO
under	VCQDMP
under 0	XGRMLM
under 0 %	W@OOOO
under certain	dXLLMR
under certain conditions	dXLLMR
under control	dYIIKV
under load	^GOOOO
under load .	YHOOOO
under load the	YGOOOO
under the	WGOJQI
under ⓒ	WFOOOO
underlying all	fTRLLK
underlying all this	fTRLLK
understand	eVWEBH
understand .	_URLML
understand . $	_URLML
understand idempotency	bVSLLL
understand idempotency .	bVSLLL
understand what	dXMJKQ
understanding	hUPLHM
understanding .	bYTLLH
understanding . $	bYTLLH
understanding of	j[LMIP
understands	]XRLML
understood .	_UUIJI
understood . $	_UUIJI
understood that	bWLRMK
understood the	i[TLJF
understood the difference	dYQMML
undertak	bWJPKN
undertake	bWJPKN
uneventful	bVQKMK
uneventful .	bVQKMK
uneventful . $	bVQKMK
unexpect	gWHKKU
unexpected	fUILLT
unfamiliarity	bVRMML
unfamiliarity with	bVRMML
unforced error	bYUJKH
unforgivabl	fWUJJH
unforgivable	fWUJJH
unfortunately ,	bVLLMR
unfortunately the logs	YBOOOO
unit	ZHILQJ
unit ,	VCOOOO
unit .	YUKNLS
unit . $	YUKNLS
unit of	XBOOOO
unit test .	bYJJSI
units	]EMQKI
units ,	]@OOOO
units .	XDOOOO
units . $	XDOOOO
unknown	f<OOOO
unknown .	[COOOO
unknown . $	[COOOO
unless ⓒ	VFOOOO
unnotic	bWNLPL
unnoticed	bWNLPL
unpatch	ZXSJMI
unpatched	ZXSJMI
unplug	^XVHJG
unplugged	^XVHJG
unplugged the	jWUIKH
unplugged the wrong	hSSLLK
unprepar	dXSLLJ
unprepared	dXSLLJ
unprepared .	bXQMMM
unprepared . $	bXQMMM
unprofessional	fTULKH
unread	WXUIJI
unread by	bXRLLK
unrelat	ZCRLMK
unrelated	ZCRLMK
unrelated .	ZAOOOO
unrelated . $	ZAOOOO
unrelated changes	YJOOOO
unrelated changes were	YJOOOO
unreview	aTTJLJ
unreviewed	aTTJLJ
unrotat	bTQMMM
unrotated	bTQMMM
unrotated for	bTQMMM
unrotated for two	bTQMMM
unset	\\EOOOO
unsilenc	bUMQML
unsilence	bUMQML
untest	aSUJKI
untested	aSUJKI
untested change	bUQMML
untested change through	bUQMML
untested filter	bVQMMM
untested filter .	bVQMMM
unthrottl	hVSKLJ
unthrottled	hVSKLJ
unthrottled backfill	bTRLLL
unthrottled backfill during	bTRLLL
unthrottled import	fTRLLK
unthrottled import at	fTRLLK
until a customer	]VRMMK
until further	bUTKLJ
until further notice	bUTKLJ
until he	i[TIMJ
until he has	i[TIMJ
until monday	dZNKRJ
until monday .	bXJLSL
until she	fXUJLH
until she has	bVRLMK
until the backup	YCOOOO
until the process	YIOOOO
until then	VBOOOO
until they	dVUJJI
until this	ZGOOOO
until this is	YIOOOO
until ⓒ	VDOOOO
until ⓗ	TBRNJJ
until ⓗ .	\\?RMLK
untrain	d[SILK
untrained	d[SILK
unused feature	bUOOOO
unused feature flags	bUOOOO
unusual there	YEOOOO
unusual there .	YEOOOO
unusual way	bWJJLU
unverified )	WDOOOO
unverified ) .	WDOOOO
up	U[OIBU
up ,	YGMMMQ
up , everything	YJOOOO
up after	ZBMQMM
up after a	YGMQMM
up again	YGOOOO
up again ,	YGOOOO
up all	Y@OOOO
up all the	Y@OOOO
up an	bUOOOO
up an alert	bUOOOO
up as	bVSKLJ
up old	hXQNLK
up old snapshots	bTRMML
up on	_WNJLR
up restores	bUJKLT
up restores .	bUJKLT
up technical	dTLLLS
up technical debt	dTLLLS
up the	\\^KKHT
up the database	bVIQJN
up the new	ZCOOOO
up the search	fUKKLT
up the two	dYMQKI
up their	bTMQKI
up to 0	`<OOOO
up to a	[COOOO
up to date	\\UMRKI
up to three	ZEOOOO
up with	bXQFES
update the	UYONFN
update the chart	YJOOOO
update the documentation	bYLLLS
update the image	YBOOOO
update the status	fXSLKL
update to	YIOOOO
update to the	YIOOOO
update was	ZCOOOO
update was applied	YHOOOO
updated .	ZGOOOO
updated . $	ZGOOOO
updated at	VDOOOO
updated at ⓗ	VDOOOO
updated much	fVOOOO
updated much sooner	fVOOOO
upgrade in	YFOOOO
upgrade in two	YFOOOO
upgrade of	VBQMMM
upgrade of the	UCQMMM
upgrade the	[TKKKT
upgrade the library	bWKKKT
upgrade the message	bUOOOO
upgrade went	^COOOO
upgrade went as	YHOOOO
upgrade went fine	YCOOOO
upgraded	UCSKJJ
upgraded last	YHOOOO
upgraded last year	YHOOOO
upgrades .	dVJTLJ
upgrades . $	dVJTLJ
upgrading	_USLKK
upload	ZMSINI
uploaded file	WAOOOO
uploaded files	VBOOOO
uploaded the	]WVILJ
uploading	YGOOOO
uploading large	YGOOOO
uploading large files	YGOOOO
uploads	a?OOOO
uploads before	YIOOOO
uploads before the	YIOOOO
uploads failed	ZCOOOO
uploads failed .	ZCOOOO
upon	eXOSF@
upon himself	bWQMMM
upon himself to	bWQMMM
upper	XEOOOO
ups ,	bZHMUO
upstream provider	XGOOOO
urge	i[FVKH
urge the	bUJTLI
urgency	bVPJJQ
urgency .	bVRLML
urgency . $	bVRLML
urgency among	bUSKKK
urgency among the	bUSKKK
urgent by	YHOOOO
urgent by itself	YHOOOO
us	`]OUH=
us ,	`ZWGJE
us , that	bWTJLI
us .	eZUFNF
us . $	eZUFNF
us about	dTSLML
us about the	dTSLML
us all	f\\IUKI
us an	dSNHRG
us at	VCOOOO
us here	f[MHIR
us here .	dYNIJP
us is	\\GLRMK
us is to	bVOOOO
us that	dZHPQN
us the	dYRFOE
us the night	bYQIMH
us to	V<KSLK
us to the	Z@OOOO
usage .	]VMQJN
usage . $	]VMQJN
usageerror	]DOOOO
usageerror for	XIOOOO
use a	WJRMLL
use a separate	Z@OOOO
use it	ZWUJJH
use it .	]WUJJH
use of	_\\OOMI
use of the	]YNPLJ
use the same	aFOOOO
use them	_TRNMJ
used	Y7OKQN
used ,	XAOOOO
used .	UDLMRM
used . $	UDLMRM
used 0	X?OOOO
used by	ZDOOOO
used for	WCJOSO
used in	\\EOOOO
used in one	YIOOOO
used the	W<UJJI
used to	ZVOJKP
useless	bXTJJI
user .	VAOOOO
user . $	VAOOOO
user error	bVSKLK
user error ,	fWSLLK
user gets	YJOOOO
user gets an	YJOOOO
user reported	YCOOOO
user reported it	YCOOOO
user reports	YFOOOO
user reports 0	YFOOOO
user who	YFOOOO
user who could	YFOOOO
user writes	YHOOOO
user writes that	YHOOOO
user's	YCOOOO
users .	S=JKSK
users . $	S=JKSK
users did	YDOOOO
users did not	YDOOOO
users in the	ZHOOOO
users noticed	ZEOOOO
users noticed before	YEOOOO
users report	ZFOOOO
users report that	YFOOOO
users this	YHOOOO
users this meant	YHOOOO
users were confused	YHOOOO
users who	\\AOOOO
users who were	YGOOOO
users worked	YBOOOO
users worked well	YBOOOO
uses	c3OOOO
uses the	_>OOOO
uses the report	YBOOOO
uses the same	ZEOOOO
using	]VMMJQ
using a	dVKKLS
using a different	bWOOOO
usual , but	YCOOOO
usual .	h[MHHR
usual . $	h[MHHR
usual level	YFOOOO
usual level .	YFOOOO
usual pipeline	YFOOOO
usual pipeline .	YFOOOO
usual suspects	bWNQLL
usually this	YDOOOO
usually this takes	YDOOOO
utc	^CIJUI
utc ,	\\DOOOO
utc .	ZDKLRL
utc . $	ZDKLRL
utc ;	VDOOOO
utmost	fVIUIH
utmost care	bULSMJ
v	\\DSKKK
v 0	[ESKKK
v 0 .	UDOOOO
vacuum full at	bVTJJI
valid	YARMML
validation	WGKLOR
validation .	ZCOOOO
validation . $	ZCOOOO
valu	_EQQKF
value	aBQOMJ
value ,	`<OOOO
value .	WDTJOL
value . $	WDTJOL
value ;	XFOOOO
value as	[@OOOO
value in	\\EOOOO
value in the	ZGOOOO
value is	YDOOOO
value of the	VFOOOO
value was	\\>OOOO
value was meant	YFOOOO
valueerror	ZHOOOO
values	\\JPQLH
values ,	ZIOOOO
values are	Y=OOOO
values before	bUOOOO
values before each	bUOOOO
values of	_EOOOO
values of a	XJOOOO
values of the	VBOOOO
values that	XDOOOO
vanish	VVTJJJ
vanished	WVTJJJ
variable	XHRLLL
variable .	YIOOOO
variable . $	YIOOOO
variou	gWHGIW
various	gWHGIW
various factors	dZJKKT
vault	V@RLML
vendor asked	YEOOOO
vendor asked for	YEOOOO
vendor bulletins	bVISLK
vendor calls	fVRLLK
vendor calls it	fVRLLK
vendor confirmed	VHOOOO
vendor could	bVOOOO
vendor could have	bVOOOO
vendor management	bYKKMS
vendor management .	bYKKMS
vendor replaced	YGOOOO
vendor replaced the	YGOOOO
vendor says	YHOOOO
vendor says that	YHOOOO
vendor support	bVQMML
vendor's fault	fYUJJI
vendor's fault .	fYUJJI
vendor's field	\\TVJKH
vendor's project	dXSKKK
vendor's support	_SRLML
vendor's support engineer	dTRLML
vendor's technician	fSSMML
verbal	]UOQLK
verified by the	bYSKLI
verify	[WKUIE
verify the	bWORKH
verify the backup	bVNQML
verifying	h[PPLG
verifying the	bVNPKI
version	[GLPQF
version .	^FQMMM
version . $	^FQMMM
version 0	^IKKSL
version 0 .	XHKKSL
version 0 of	V9OOOO
version of	]FOOOO
version of the	ZHOOOO
version of this	YGOOOO
version pinning	bWLMRM
version pinning would	bWLMRM
version the	Z?OOOO
version the option	Y?OOOO
version was	^COOOO
version was running	YIOOOO
version was still	ZFOOOO
versions	ZEMQMM
versions answer	YFOOOO
versions answer .	YFOOOO
very	^`MKNP
via	VFOOOO
view	S@PGKQ
view .	X@OOOO
view . $	X@OOOO
view of	ZDQILO
views	VCOOOO
vigilanc	fSMRIG
vigilance	fSMRIG
vigilance ,	bYSKLJ
vigilance , and	bYSKLJ
vigilance is	dXITKJ
vigilance is the	bUJTKJ
vigilant	oZHVJF
vigilant .	iVIVIH
vigilant . $	iVIVIH
vigilant during	gYKRLK
vigilant during the	dWLQML
violat	YVUIKH
violated	]YUIKH
violated the	dXRKML
violation	W<OOOO
visib	dWSKLJ
visibl	X@NJPH
visible	X@NJPH
visible .	ZAOOOO
visible . $	ZAOOOO
visible the	YHOOOO
visible the day	YHOOOO
visibly	dWSKLJ
vision	bUTJJI
voltag	WCOOOO
voltage	WCOOOO
volume	SASHMK
volume could	YIOOOO
volume could not	YIOOOO
volume group .	bYLKSK
volume was still	YIOOOO
volume while	bTRMML
volume while tidying	bTRMML
volumes	VXRLLM
volunteer keeps	YDOOOO
volunteer keeps the	YDOOOO
w	[HPPLJ
wait .	\\TOKPK
wait . $	\\TOKPK
wait until monday	bWOKQJ
wait until the	ZBOOOO
waited .	cZXFGG
waited . $	cZXFGG
waited until	bUPLNL
waiting for the	WDRLML
waits	^AOOOO
waits for	WAOOOO
wake	c[UIJH
wake anyone	bVTKKJ
wake anyone ,	bVTKKJ
wake up	dXTJKI
walks	VDOOOO
want	VZVBL>
want deploys	YEOOOO
want deploys to	YEOOOO
want of	dXNGQG
want of a	dXNGQG
want to	aTXGIE
wanted his	bVRMML
wanted to	gYVIJH
wants	Z=OOOO
war	\\XSKLK
war room	\\XSKLK
warm standby	]XIKTJ
warm standby ,	bXIKTJ
warm up	ZFOOOO
warm up again	YGOOOO
warn	[JWBN?
warned	dVUHJH
warned by	dURLLL
warning and	bUSLMK
warning and confirmed	fYRMML
warning for the	bTTJKJ
warning signs	fZMLQK
warning signs were	fZMLQK
warning was	XDOOOO
warnings	`WSJLE
warnings .	bXLKRK
warnings . $	bXLKRK
warnings about the	dXSMML
warnings in	aVRLLL
warnings in the	fXRLLL
was ,	f_YDFH
was 0	b9OOOO
was 0 .	XCOOOO
was a	XVOCEU
was a holiday	YJOOOO
was a lack	dYSKLK
was a misunderstanding	bULLMR
was a monday	Y@OOOO
was a rubber	bWRLML
was able	U>LMMR
was able to	U>LMMR
was accepted	WGOOOO
was achieved	bUJKMT
was added	\\AOOOO
was added back	YEOOOO
was affected	WGJLKT
was affected ,	YJOOOO
was affected .	\\DOOOO
was all	bUTJLJ
was already back	YJOOOO
was an	cXMGHR
was announced in	UEOOOO
was answered	V@TKLJ
was answered at	ZDOOOO
was apparently	bUTKKJ
was apparently too	bUTKKJ
was applied to	WFSKLJ
was asked	VEQMMM
was asleep ,	YBOOOO
was back	\\AOOOO
was back to	ZFOOOO
was being	ZAOOOO
was being built	YEOOOO
was blocked	ZFOOOO
was blocked for	YHOOOO
was botched	bVRLMM
was botched by	bVRLMM
was broken by	]VRLLL
was busy	]XRLLK
was by	YEOOOO
was by the	YEOOOO
was called	[HOOOO
was called phoenix	YIOOOO
was careless .	fTRLLL
was carelessness	fZTJKI
was carelessness .	fZTJKI
was caused	ZIUJKJ
was caused by	ZIUJKJ
was clear	\\?RLMK
was clear .	^>OOOO
was clear once	YFOOOO
was cleared	YGOOOO
was cleared by	YGOOOO
was clearly	dVUILJ
was close	bWSKLK
was closed	`;OOOO
was closed .	YHOOOO
was cold	\\COOOO
was cold after	ZDOOOO
was committed	\\VNPKF
was complete	W;OOOO
was copied	\\WVHJG
was correct	SCRLML
was created	VAOOOO
was delayed .	YAOOOO
was delayed by	^COOOO
was deployed	^AOOOO
was deployed at	YBOOOO
was deployed with	YJOOOO
was detected	[@OOOO
was detected by	[@OOOO
was done to	UCOOOO
was down .	X<JKTK
was drained first	YGOOOO
was dropped by	_TUJJH
was due	TDRMML
was due to	SDRMML
was elevated	bWKKKT
was empty .	ZERMML
was empty ;	YHOOOO
was enough	[DOOOO
was enough in	YEOOOO
was entered	[;OOOO
was eventually	bYJJJU
was exhausted	Y@OOOO
was exhausted .	XAOOOO
was failing	bYQJPJ
was far	bTRLML
was far too	bTRLML
was first	XEOOOO
was flat	YFOOOO
was flat .	YFOOOO
was flipped	^SRLMK
was flipped by	aTRLML
was for	ZVULJL
was forced	bXSLLK
was found	d@OOOO
was found .	[AOOOO
was found by	[AOOOO
was green	XKSKKK
was green all	YFOOOO
was half asleep	bUSKLJ
was handed	]YTKKI
was handled	aXLLKS
was held	ZCOOOO
was higher	bXKKKT
was higher than	bXKKKT
was his	gWVGJH
was his mistake	fUUHKI
was hosted	YIOOOO
was hosted in	YIOOOO
was human	n_VJKF
was human error	n^VJKF
was hurt	ZCOOOO
was hurt .	ZDOOOO
was idempotent	bYULIH
was in maintenance	ZCOOOO
was in sync	]VSJLI
was in the	VETKKJ
was installed	ZFOOOO
was introduced by	bXQMML
was introduced in	WCOOOO
was introduced when	YHOOOO
was irresponsible	dZSKLK
was irresponsible to	bWSLLK
was kenji's	bUQMMM
was kenji's botched	bUQMMM
was killed .	YGOOOO
was known ,	ZEOOOO
was last	XCOOOO
was late ,	YEOOOO
was left	VZVGKF
was left for	YEOOOO
was left in	bXUJJI
was limited	VCOOOO
was limited to	VCOOOO
was locked ,	UEQMMM
was logged	[BOOOO
was logged in	ZEOOOO
was looked	YEOOOO
was looked at	YEOOOO
was lost is	ZGOOOO
was made possible	YFOOOO
was meant	[@OOOO
was meant for	YFOOOO
was misinterpreted	bTRMML
was misleading	bXTJLJ
was missing	ZYWIIE
was moved to	]BOOOO
was needed to	ZCOOOO
was negligent	b[SKLK
was neither	]WUKJI
was never at	YCOOOO
was no	YCJISL
was no alert	YCOOOO
was no monitoring	YEOOOO
was no quorum	YBOOOO
was no way	ZIOOOO
was not .	UDROOL
was not affected	V?OOOO
was not called	YEOOOO
was not experienced	dWRLML
was not followed	gYTJKJ
was not paying	iZWGKJ
was not possible	ZBOOOO
was not properly	hYXIHD
was not recorded	ZFOOOO
was not safe	bWSKKL
was not visible	ZEOOOO
was noted	YFOOOO
was noted that	YFOOOO
was noticed	^@OOOO
was noticed by	^AOOOO
was obvious	dVMIQJ
was off	^9OOOO
was off by	YHOOOO
was on	Z?WHIF
was on a	Y>OOOO
was on call	[EOOOO
was on leave	U@OOOO
was on the	ZGTKKI
was online	ZJOOOO
was online at	ZJOOOO
was only	YWOKKO
was open	VFOOOO
was opened	`AOOOO
was opened .	ZGOOOO
was opened and	ZGOOOO
was operator	fYTKJI
was operator error	fYTKJI
was over	UHRLLL
was over before	Y@OOOO
was paged	_AOOOO
was paged and	YEOOOO
was part	ZGOOOO
was part of	ZGOOOO
was placed in	bWSKJK
was poor	bWMJJQ
was put	\\TVIIH
was quickly	YEOOOO
was quickly identified	YEOOOO
was quiet	^?OOOO
was quiet .	^?OOOO
was reached	[HOOOO
was read	^9RLML
was read .	XDRLML
was red	bVRLML
was restarted	VHOOOO
was reviewed	X>QMML
was reviewed and	YDOOOO
was rolled	ZHOOOO
was rolled back	ZHOOOO
was routed	TASMMK
was routed to	TASMML
was running was	YIOOOO
was rushed	dWTKJI
was saturated	YGOOOO
was saturated and	YGOOOO
was seen	VGLLMR
was seen .	YBOOOO
was sent	\\<SLLK
was sent twice	ZBOOOO
was served	VCOOOO
was set	X=QMNM
was set to	Y@OOOO
was shown	VEOOOO
was signed	WXTKKJ
was simply	dZTJKI
was sloppy	bWQMML
was sloppy .	bWQMML
was slow ,	^DOOOO
was slow because	ZFOOOO
was slow for	dUKKLS
was slow to	dURLMK
was small	^DOOOO
was small ,	^DOOOO
was so	bXSKKJ
was some	bWJLLT
was somewhat	bTLLMR
was split	X@OOOO
was started from	ZWTLKI
was still	^?TJKK
was still attached	YIOOOO
was still healthy	YCOOOO
was still running	ZGOOOO
was still used	YIOOOO
was stopped	U?OOOO
was straightforward	YFOOOO
was straightforward .	YFOOOO
was stuck	ZGOOOO
was stuck .	ZHOOOO
was sunday	YDOOOO
was sunday .	YDOOOO
was supposed	bTRLML
was supposed to	bTRLML
was taken	TARLML
was temporarily	bVKLLS
was tested	XGQMML
was tested in	YIOOOO
was the	VZ[EGC
was the direct	bUTKJK
was the fault	fUTLLI
was the first	S@SKLL
was the load	bVRLLK
was the old	YHOOOO
was the quietest	YGOOOO
was the storage	bURMML
was the trigger	YEOOOO
was the vendor's	fYUJJI
was then decided	YIOOOO
was there ,	bXTKKJ
was there for	bWRKML
was three	UEQMMM
was three in	YBOOOO
was tired	aXSLLK
was tired and	bUQMML
was told in	dWTJKK
was too	]UUHKI
was too lazy	d\\QMMM
was two	YIOOOO
was two days	YIOOOO
was up	YBRLML
was up ,	YJOOOO
was up all	Y@OOOO
was updated	^BOOOO
was updated .	YHOOOO
was upgraded	V@SKKK
was upgraded last	YHOOOO
was urgent by	YHOOOO
was used	X<OOOO
was visible	\\DOOOO
was visible the	YHOOOO
was well	YHOOOO
was well ,	YHOOOO
was written .	WBOOOO
was wrong ,	]VUJIJ
was wrong .	TAJKSJ
was wrong with	bXLRML
wast	l[TKKI
wasted	jWSLLK
wasted forty	dYSLMJ
wasted forty minutes	dYSLMJ
watch	WVTSF?
watch on	dWNQJG
watch on the	bVJSLI
watch out	bWITKI
watch out for	bWITKI
watch the	_VSOKF
watch the queue	bXPOJI
watch the rollout	bTRLML
watchdog	ZAKLRL
watchdog .	ZDOOOO
watchdog . $	ZDOOOO
watches	ZEOOOO
watches the	YGOOOO
watches the primary	YGOOOO
watchful	bVLQML
watchful eye	bVLQML
watchful eye on	bVLQML
watching	WUQQII
watching the graphs	ZAOOOO
watching the queue	dWRLLK
wav	gYVHJG
wave	\\VOIQI
waved	lZVHJG
waved an	bUQMML
waved an untested	bUQMML
waved the	dUVHJH
waved through	fXSLLJ
way .	VXEKJX
way . $	VXEKJX
way of	[IJQJM
way that	bWKKLS
way to	XGJLPQ
way to do	YCOOOO
way to see	[HOOOO
way when	bVTJKI
way when the	bVTJKI
ways ,	ZHOOOO
ways , without	YHOOOO
ways to	dYKLLS
we ,	^WVIJG
we are	aWRMKL
we asked	^AOOOO
we asked in	YEOOOO
we asked the	ZEOOOO
we believe	YFOOOO
we believe the	YFOOOO
we can tell	YGOOOO
we chose	U<OOOO
we could have	i^KKRJ
we could not	ZDOOOO
we could see	ZGOOOO
we decided	ZCOOOO
we decided to	ZCOOOO
we depend	YGOOOO
we depend on	YGOOOO
we describe	U@OOOO
we did	a<RMML
we did .	YEOOOO
we did not	_@RMML
we don't	^?OOOO
we don't have	YDOOOO
we don't store	YFOOOO
we expect	YCRLMM
we expect the	YIOOOO
we expect this	YFOOOO
we first	^BOOOO
we first heard	YFOOOO
we first thought	YDOOOO
we found	YARLML
we found another	YJOOOO
we got a	YFOOOO
we had an	bYMIJQ
we had just	YEOOOO
we had tested	dWLLQL
we had to	YDOOOO
we had two	YIOOOO
we have	\\SGUFO
we have a	bUOOOO
we have reminded	bUJTLK
we have since	YDOOOO
we have to	bUITKK
we hit	ZIOOOO
we hit the	YIOOOO
we increased	YEOOOO
we increased the	YEOOOO
we intend	bUJSLJ
we intend to	bUJSLJ
we knew	YEOOOO
we knew about	YEOOOO
we know this	YAOOOO
we let	dWRLLL
we looked	ZCOOOO
we looked at	YIOOOO
we managed	YBOOOO
we managed to	YBOOOO
we may	YIOOOO
we may need	YIOOOO
we moved	^BOOOO
we moved on	YEOOOO
we moved the	YHOOOO
we must	k\\FWIF
we must be	hUKRLK
we need a	ZJOOOO
we need more	YGOOOO
we need to	hYJTKJ
we noticed	^COOOO
we noticed by	YFOOOO
we noticed that	YFOOOO
we now have	YHOOOO
we now keep	YAOOOO
we opened	YFOOOO
we opened a	YFOOOO
we ought	fWIJTI
we ought to	fWIJTI
we plan	YFOOOO
we plan to	YFOOOO
we ran	^EOOOO
we ran out	YGOOOO
we ran the	YGOOOO
we realised	^DOOOO
we realised that	YEOOOO
we realised there	YJOOOO
we restart	YDOOOO
we restart it	YDOOOO
we restarted	ZCOOOO
we restarted the	ZCOOOO
we rolled	ZAOOOO
we rolled back	YFOOOO
we run	ZHOOOO
we run our	YHOOOO
we saw	_>RLML
we saw both	YFOOOO
we saw no	YEOOOO
we saw that	YDOOOO
we shall	_UHSHM
we should have	YYHHUH
we should move	YFOOOO
we should never	dXLLRL
we should probably	bYJKKT
we should see	YGOOOO
we simply	dTJTKJ
we simply have	dTJTKJ
we spent	YHOOOO
we spent the	YHOOOO
we still	YEOOOO
we still do	YEOOOO
we think	YDOOOO
we think that	YDOOOO
we touch	bXKTJI
we tried	YGOOOO
we tried to	YGOOOO
we turned	ZFOOOO
we turned off	YGOOOO
we use	ZIOOOO
we use the	YIOOOO
we want	YEOOOO
we want deploys	YEOOOO
we went	^?OOOO
we went back	Y?OOOO
we went home	YFOOOO
we were able	YFOOOO
we were already	YGOOOO
we were in	YDOOOO
we were lucky	^GOOOO
we were not	YGOOOO
we were running	YIOOOO
we weren't	^BOOOO
we weren't able	YGOOOO
we weren't sure	YDOOOO
we will be	gXMQMM
we will look	YBOOOO
we will make	iYJTKH
we will pay	gTLRMK
we will run	YHOOOO
we will try	dTLRLK
we will write	YAOOOO
we would	WETEKD
we would have	laOHPH
we would like	YFOOOO
we would need	YFOOOO
we would not	bUUIJJ
we'd	j_MCSA
we'd have	g]PFOD
we'd have known	bVNJPI
we'll	cTGVIF
we'll be	bWKSKI
we'r	WELRML
we're	WELRML
weak leadership	dXTJKI
web desk	]WSKMJ
web part	YDOOOO
web part there	YDOOOO
web site	YIOOOO
web site showed	YIOOOO
web team	\\TVHJG
web team .	bWUJJI
week before	UIMQLL
week before ,	ZGOOOO
week earlier	TFKMRL
week earlier .	TFKMRL
weekday	\\@OOOO
weekday ,	UAOOOO
weekend ,	f[QLJO
weekend , and	dXOKLP
weekend .	fTSLKK
weekend . $	fTSLKK
weekends .	VCLSOK
weekends . $	VCLSOK
weekly	Y=OPLJ
weekly .	YIOOOO
weekly . $	YIOOOO
weekly release	YJOOOO
weekly release .	YJOOOO
weeks by	bYQMML
weeks of	]]RIOG
weeks of warnings	bVRLLK
well ,	VBTLKJ
well .	U>NQJJ
well . $	U>NQJJ
well as	XHKMQM
well known	bWSLLK
went ahead	aTSLMI
went as	YHOOOO
went as planned	YHOOOO
went away without	YCOOOO
went back	UXRGHM
went back to	UZRGHM
went fine	YCOOOO
went fine on	YCOOOO
went home .	bZTKLK
went home at	YFOOOO
went into	^VTJLI
went out	VATJLI
went out .	ZFOOOO
went through	ZCOOOO
went through .	YEOOOO
went to a	\\GSLLK
went to lunch	bTRLML
went up	d[LLLS
went up .	bVOOOO
went well	[BOOOO
went well .	YEOOOO
went wrong	gZJEFT
went wrong during	bVJJJT
were	RcJ9J]
were ,	dVKIJT
were 0	[COOOO
were 0 open	YGOOOO
were a	dWNLLQ
were affected ,	YGOOOO
were affected to	dWKKKT
were already	ZCOOOO
were already on	ZFOOOO
were asked	]UOPML
were asleep	bWSLLK
were aware	bVRLMM
were aware of	bVRLMM
were back	YGOOOO
were back .	YGOOOO
were confused	YHOOOO
were confused by	YHOOOO
were connected	ZGOOOO
were connected kept	YGOOOO
were dealt	bTKKLS
were dealt with	bTKKLS
were dismissed	bWSLKL
were dismissed by	bWSLKL
were down	[@OOOO
were down too	YHOOOO
were found	UBOOOO
were full	YFOOOO
were full of	YFOOOO
were ignored	dXRMLL
were ignored by	bXSKLK
were in	XJUJJJ
were in the	YAQMNM
were issues	dYJKLT
were issues with	dYJKLT
were left	YXSKLJ
were lost is	YJOOOO
were lucky	^GOOOO
were lucky that	^GOOOO
were never replaced	YEOOOO
were not affected	\\DOOOO
were not moved	YEOOOO
were not paged	YGOOOO
were on	XBLLLS
were online	YCOOOO
were online .	YCOOOO
were ordinary	YFOOOO
were ordinary disconnects	YFOOOO
were overconfident	d[RMML
were paused	X=OOOO
were paused and	V@OOOO
were replaced	YIOOOO
were replaced ,	YIOOOO
were replayed	UAOOOO
were restarted one	YEOOOO
were running	ZHOOOO
were running an	YIOOOO
were scheduled	ZGOOOO
were scheduled .	YHOOOO
were sloppy	fWSLLL
were sloppy with	dVRLML
were slow	UGRLML
were slow .	YEOOOO
were still there	YCOOOO
were the	b_HHVH
were there	^SSKMJ
were unavailable	UCOOOO
were warned	fWTJLJ
were written	ZHOOOO
were written .	YHOOOO
weren't able	YGOOOO
weren't able to	YGOOOO
weren't sure	YDOOOO
weren't sure whether	YDOOOO
what	XIVEFJ
what a document	WDOOOO
what a person	\\?OOOO
what a sync	YAOOOO
what became	YHLLLR
what became of	YHLLLR
what can	\\XMHIT
what cannot	XHOOOO
what changed	\\COOOO
what changed .	ZDOOOO
what could	U7MLMR
what could be	Y6OOOO
what differs	XBOOOO
what each	WAOOOO
what exactly	bVTLKJ
what followed	bWTJLJ
what followed was	bWTJLJ
what follows	^JOOOO
what google	WDOOOO
what happened then	YHOOOO
what happens	^[RKLL
what happens when	_XUIJJ
what has	]9OOOO
what he	gVTJKI
what is	_DJSLN
what is left	[FOOOO
what is missing	XHOOOO
what is needed	dXITMK
what is not	ZEOOOO
what is only	UCOOOO
what is remembered	VDOOOO
what is suggested	WHOOOO
what is to	[AOOOO
what it is	TFKJKT
what its	XGOOOO
what may	W@OOOO
what one	YEOOOO
what people	^;OOOO
what people wrote	XBOOOO
what pmdocs	YEOOOO
what she	bUUILJ
what somebody	WCOOOO
what stands	a>OOOO
what stands in	[@OOOO
what tells	VCOOOO
what the	WBWHJG
what this	UAOOOO
what triggered	YEOOOO
what triggered the	YEOOOO
what was asked	WGOOOO
what was done	X=OOOO
what was written	XFOOOO
what we	\\XJNOM
what ⓒ	XISLLK
whatsoever	dWTJKI
whatsoever by	bXSLLK
wheel	jZSMKJ
wheel .	fTTJKJ
wheel . $	fTTJKJ
when ,	W>OOOO
when .	UBOOOO
when . $	UBOOOO
when an	VAOOOO
when asked	bXSLMK
when editing firewall	bVOOOO
when errors	YEOOOO
when errors rise	YEOOOO
when he	fXVHKH
when he ordered	fUQMMM
when i	ZGOOOO
when i looked	YGOOOO
when it began	YEOOOO
when it is	^>OOOO
when no	XFOOOO
when nothing	ZEOOOO
when running	hTKSLJ
when running migrations	bWOOOO
when running scripts	fTKSLJ
when she	gZTKKI
when somebody	WDOOOO
when the	Y:YHHC
when the cache	YJOOOO
when the job	ZBOOOO
when the library	YHOOOO
when the node	YEOOOO
when the second	VBOOOO
when there	\\KOOOO
when there is	\\KOOOO
when this	^DOOOO
when this happens	^GOOOO
when time	hZJJLU
when time allows	bVKKMS
when time permits	fXLLLR
whenever the	^FOOOO
whenever the leader	YGOOOO
whenever the node	YHOOOO
whenever two	YHOOOO
whenever two jobs	YHOOOO
whenever we	bXKTJI
whenever we touch	bXKTJI
where a	g7OOOO
where a backup	YIOOOO
where a person	ZGOOOO
where clause	\\URLKL
where clause .	dWRLKL
where he	bWRLLK
where it	[9PIJP
where it is	[EOOOO
where it makes	bWJJKT
where its	X@OOOO
where messages	VBOOOO
where necessary	f[JIKU
where necessary .	d]KJKT
where needed	aZLKLS
where needed .	aZLKLS
where no	[>OOOO
where none	VDOOOO
where nothing	ZCOOOO
where one	XFOOOO
where reasonable	bWLKLS
where that	[JOOOO
where the	a<SKKK
where the limit	YJOOOO
where the table	ZIOOOO
where there	]GOOOO
where there are	VDOOOO
where there is	ZIOOOO
where they	[HLLLR
where they came	YHOOOO
where this	aYOJLP
where this makes	bXOMOR
where ⓒ	[HOOOO
wherea	TCRLNL
whereas	TCRLNL
wherever it	U@OOOO
whether	ZKPDHS
whether a	`=LMMR
whether an	[AOOOO
whether any	ZDOOOO
whether any data	YEOOOO
whether anybody else	YGOOOO
whether anyone had	YEOOOO
whether both are	ZGOOOO
whether it is	XCOOOO
whether somebody	UBOOOO
whether that	ZBOOOO
whether that helps	YEOOOO
whether the mail	YCOOOO
whether the site	YEOOOO
whether the target	YJOOOO
whether the two	YDOOOO
whether this	\\AOOOO
whether this was	YEOOOO
whether to	ZBOOOO
whether to fail	YCOOOO
whether ⓒ	WCOOOO
which .	]VSJMM
which . $	]VSJMM
which a	ZDRMLM
which changes	VFOOOO
which emptied	bURMLL
which emptied the	bURMLL
which gives	ZFOOOO
which gives up	YGOOOO
which had	X<QMMM
which had no	YGOOOO
which has	_=OOOO
which has no	]DOOOO
which helped	ZEOOOO
which helped .	YEOOOO
which is limited	YFOOOO
which is tracked	YJOOOO
which led	bURMML
which led to	bURMML
which made	[EOOOO
which made the	ZFOOOO
which no	VCOOOO
which one it	ZIOOOO
which one would	bZQMMM
which our	VCOOOO
which prolonged	dXRMMM
which prolonged the	dXRMMM
which says	bZSKLJ
which spoke	YHOOOO
which spoke of	YHOOOO
which tells	dWSKML
which tells you	dWSKML
which the on-call	bZQMMM
which they	]VTKKI
which version	YIOOOO
which version was	YIOOOO
which were	WWLLLS
which would	ZWOLPL
which would have	bXOLPL
which ⓒ	UAOOOO
whichever	VFOOOO
while ,	_[IKKU
while a	WDOOOO
while customers	d\\TJKI
while deleting	YIOOOO
while deleting the	YIOOOO
while editing	dUOOLJ
while editing the	dUOOLJ
while for	YGOOOO
while for the	YGOOOO
while it	[COOOO
while it is	XCOOOO
while looking	a@OOOO
while looking at	a@OOOO
while the	UY[DFC
while the error	dVTKKJ
while this	YGOOOO
while this was	YGOOOO
while tidying	bTRMML
while tidying up	bTRMML
whim	d[UIJI
whim .	d[UIJI
whim . $	d[UIJI
whit	^IOOOO
white	^IOOOO
white space	]JOOOO
who	[fn87/
who ,	]ZSKLJ
who approved	cUXGHE
who approved this	bWSKKK
who are	_]SKKJ
who broke	h]SLKL
who broke it	g\\SLLK
who cannot	]XTKLJ
who caused	hVSKLK
who caused the	dTRLML
who caused this	dURLMM
who clearly	dWVIIH
who closed	bWRLML
who configured	bURMML
who configured the	bURMML
who deleted	fVUIKJ
who deleted the	dVRLML
who didn't	bWQMMM
who disabled	dTTKKJ
who disabled the	dTTKKJ
who do	dVUILI
who do not	dVUILI
who dropped	bWRMML
who dropped the	bWRMML
who entered	dXRKML
who entered the	dXRKML
who evidently	hTRMML
who evidently never	bYSOOL
who forgot	bUROOO
who forgot to	bUROOO
who found	gXTKKJ
who found it	fXTKKJ
who had	bYWGIF
who had been	aTRLMK
who had not	hWULKK
who had the	bZSLLJ
who joined	ZBOOOO
who joined the	ZBOOOO
who knew	ZCOOOO
who knew the	ZCOOOO
who knows	bWSLKK
who let	dTQLMM
who let the	bUQLMM
who made the	bUUJKI
who may	]=OOOO
who never	bWRMML
who on	bVSKKJ
who raised	bVRMML
who raised the	bVRMML
who reads	bVSJLI
who reads the	bVSJLI
who set	gWTKKJ
who set up	bWQMMM
who should	dXTKJJ
who should have	bVTLJJ
who skipped	dXRLLL
who skipped the	bTQMMM
who then	bVRMMK
who thought	bWQMMM
who told	bXRLMK
who told the	bXRLMK
who took over	YDOOOO
who understands	bYRLML
who wanted	fVTKKJ
who wanted his	bVRMML
who was	XCSEHK
who was on	VCOOOO
who were	WFQMMM
who were connected	YGOOOO
who were on	ZBOOOO
whoever	ZWVKGB
whoever is	[BOOOO
whoever is on	YFOOOO
whoever set	dURLLL
whoever set the	dURLLL
whoever touches	bXLRLK
whoever was	dWRLML
whoever was on	bVRLML
whoever wrote	hWTILI
whoever wrote this	gUTJLI
whole ,	XFOOOO
whole .	ZJOOOO
whole . $	ZJOOOO
whole affair	bVKMRM
whole cluster stopped	YCOOOO
whole document	XEOOOO
whole night	YHOOOO
whole night .	YHOOOO
whole section	YIOOOO
whole section .	YIOOOO
whole text	XBOOOO
whose job	]WSLLJ
whose job it	bWSLLJ
whose members	bXSLLJ
whose name	_ZSIMK
whose order	YAOOOO
whose order was	YAOOOO
whose task	bWSLKL
whose task it	bWSLKL
whose words	UAOOOO
why .	XAOOOO
why . $	XAOOOO
why did	\\GWHHG
why didn't	g[JHTF
why didn't the	bXOJPI
why didn't we	bUOOOO
why failover	bUOOOO
why failover was	bUOOOO
why he	jVUIKI
why he bypassed	dWQMML
why on	bTTKKJ
why on earth	bTTKKJ
why she	f\\TJKI
why she skipped	bWSLOM
why the first	[COOOO
why the graph	YFOOOO
why the lease	YGOOOO
why they	dXSKMK
why this worked	YFOOOO
width	aFOOOO
width ⓒ	UCOOOO
widths	XCOOOO
widths ,	WEOOOO
wiki page	VJLRMK
wiki page is	YGOOOO
wildcard certificate	`WWLLK
wildcard certificate .	dXSOOO
wildcard certificate before	bTOOOO
wildcard in	]VNSKJ
will	\\W>b><
will be	dWNNJN
will be done	bTQPMI
will be more	i[KRML
will come	bULJLS
will come back	bULJLS
will double-check	bZMQMM
will have	fXPNKJ
will have consequences	dUTIMK
will keep	fTGWJE
will keep this	bVJSMI
will look	TBOOOO
will look at	YBOOOO
will make	j[JUIF
will make sure	fYKTKI
will pay	hULRMK
will pay closer	hULRMK
will run the	YHOOOO
will take	fTNQMJ
will take more	dTLRMK
will try	iWKSJM
will try harder	fUKSKH
will write	YAOOOO
will write to	YAOOOO
window	SAOSG;
window ,	UAOOLI
window had to	YHOOOO
window of	UBOOOO
window to anyone	bVTJLJ
window was	X>OOOO
wip	^WSLLK
wiped	^WSLLK
wiped the	bVSLLK
wire	VBOOOO
wisdom	dYSKLJ
wisdom ,	bVSLLJ
wish	]ZJISK
wishful	dSSLLJ
wishful thinking	dSSLLJ
with ,	XGOOOO
with 0	b8OOOO
with 0 when	XIOOOO
with a 0	[>OOOO
with a bit	fTSPJF
with a canary	gTIKTJ
with a key	UAOOOO
with a proper	gWGJVJ
with a real	bYMJQI
with a single	ZRSLKL
with a staging	bXIKTJ
with a timeout	ZDOOOO
with a ⓒ	WFOOOO
with access	[AOOOO
with access to	ZBOOOO
with all	[YQOJK
with all due	bTRLMK
with all the	bWRLML
with an	Y<NGSG
with an error	[COOOO
with better	dUOOOO
with both	UBOOOO
with bulk	dTKQMM
with code	XEOOOO
with configuration	dTKRML
with configuration changes	dTKRML
with customers	aVPHHP
with dns	fYHRJM
with due	dTJPKP
with even	bYOJOK
with four people	YCOOOO
with great	bTMQML
with greater	dUJTKH
with hindsight	dTTKJJ
with his line	bWQMMM
with its	]NNMQL
with its place	X@OOOO
with kafka	bVRMMK
with last	YIOOOO
with last week	YIOOOO
with manual	bWKSMJ
with one command	V?OOOO
with one eye	bURMML
with proper	dTKMSK
with proper rate	bUOOOO
with regard	hSINLS
with regard to	hSINLS
with six years	bWUHKI
with stakeholders	bVKKLS
with terraform	dWQNML
with the admin	bXLSMJ
with the cdn	bUKLMS
with the cloud	YFOOOO
with the credentials	bVQMMM
with the database	bXJPKP
with the documented	ZCOOOO
with the last	WEOOOO
with the link	ZFOOOO
with the new	UEQMMM
with the night	_UVHKG
with the old	\\EOOOO
with the same	XAOOOO
with the storage	bYMIJQ
with the team	bWRLML
with the vendor	^SJJKT
with the weekly	YJOOOO
with the wrong	bXUJJH
with their	Z?RMML
with this	YEOOOO
with those	T@OOOO
with three	VERLML
with three nodes	YBOOOO
with tracing	]WKLSK
with two	XBUJJJ
with two network	YIOOOO
with two repositories	YDOOOO
with users	YBOOOO
with users worked	YBOOOO
with what	Z;LLOR
with which	]YSKLJ
with ⓒ	YTPPJI
with ⓒ ⓢ	VAOOOO
withdraw the	_XTILJ
within	VENKQE
within 0	XJMQLL
within a	VDMLQO
within a minute	WDPMPL
within an	ZDOOOO
within an hour	ZDOOOO
within its	UFOOOO
within minutes .	_YLJRJ
within seconds .	YFOOOO
within two	]DOOOO
within two hours	ZFOOOO
without a	XCROIC
without a clear	YHOOOO
without a console	YIOOOO
without a full	ZEOOOO
without a reason	ZAOOOO
without a year	VBOOOO
without actually	bVRLML
without actually reading	bVRLML
without an	_;RLMK
without an answer	WKOOOO
without an interruption	YBOOOO
without approval	\\YVKKH
without approval .	]XTMMJ
without asking	a]WGJG
without asking anyone	dXRMMM
without checking	bWRLLL
without consulting	bVRLML
without data	UBOOOO
without errors	Z?OOOO
without errors ,	YEOOOO
without even	hXSKLK
without even looking	hXSKLK
without further	YHRMML
without further action	YCOOOO
without further work	YIOOOO
without having	gVRMML
without its	UDTKKJ
without loss	V@OOOO
without loss .	V@OOOO
without one	_IOOOO
without one ,	VBOOOO
without one .	YKOOOO
without reading	l[VHIG
without reading it	g[VHIH
without saying	bUSKLK
without saying that	bUSKLK
without so	fWQJNI
without so much	fWQJNI
without talking	bUTKLJ
without talking to	bUTKLJ
without telling	eWTIKI
without telling anyone	dSTJLK
without telling the	]UQMMM
without the hard-coded	bWJKSJ
without the lock	YFOOOO
without the shared	dYJKSK
without thinking	f\\SJMK
without thinking .	bVTKKI
without understanding	dZSLMK
without verifying	dWSKLL
without waiting	_SRLMK
without waiting for	_SRLMK
without what	VEOOOO
without ⓒ	Z?OOOO
wonder	i^VHKG
wonder .	bWSKLJ
wonder . $	bWSKLJ
wonder whether	bVRLML
word	^AXJF@
word :	VDOOOO
word for	V>OOOO
word truncated	YGOOOO
word truncated .	YGOOOO
word with	_XVIKF
word with the	bWUJKH
word ⓠ .	bVUKMI
wording	\\<OOOO
words	bKVJJG
words ,	]HQMMM
words , the	ZBOOOO
words .	b8OOOO
words . $	b8OOOO
words ;	ZBOOOO
words are	XKOOOO
words in	XJOOOO
words of	dFOOOO
words of a	[DOOOO
words of one	UBOOOO
words of the	XIOOOO
words that	WFQMMM
work again	^<OOOO
work again .	YGOOOO
work again at	YAOOOO
work in	_URKML
work in the	bXRKML
work more	bVKTLI
work more conscientiously	bVKTLI
work of all	YEOOOO
work of the	bYTJLJ
work on	`VJIJV
work on the	^UMJKR
work order	U>OOOO
work that	WBOOOO
work towards	fXLLMS
work towards a	fXLLMS
workaround	VCKKLS
workaround is	YIOOOO
workaround is to	YIOOOO
worked	YIKKKU
worked ,	ZAOOOO
worked , as	YDOOOO
worked for	]WTLJJ
worked from	W>OOOO
worked well	[@OOOO
worked well .	Z@OOOO
worker	]>QPLI
worker and	YFOOOO
worker and left	YFOOOO
worker asap	bUOOOO
worker asap .	bUOOOO
worker is	^COOOO
worker is full	YGOOOO
worker is still	YGOOOO
workers	]ALRLK
workers time	YGOOOO
workers time to	YGOOOO
workers to	ZIOOOO
workers to exit	YIOOOO
workflow	ZAOOOO
working hours	YFOOOO
working hours .	YFOOOO
works , and	]XQMML
works fine	YDOOOO
works fine on	YDOOOO
worksheet	i@OOOO
worksheet .	\\FOOOO
worksheet . $	\\FOOOO
worksheet's	XCOOOO
worksheets	\\FOOOO
workshops	bXNPLI
workspac	bLQMML
workspace	e2OOOO
workspace ,	YCOOOO
workspace .	ZBOOOO
workspace . $	ZBOOOO
workspace's	\\<OOOO
world	\\XMLQK
worry	bWSKKK
wors	Q8THIN
worse	Q8THIN
worse ,	YIOOOO
worse , the	YIOOOO
worse .	T@VHJG
worse . $	T@VHJG
worst	XGOOOO
worth	\\STHIL
worth the	bYSKLI
would	_SKFY-
would be easy	bXSMLM
would be more	bVITLJ
would be no	bWJJSK
would ever	]VKLSL
would ever have	bWKLSL
would expect	dXSLKK
would find	WFOOOO
would give	YGOOOO
would give the	YGOOOO
would go a	bWKSLJ
would have	faH3\\6
would have .	YFOOOO
would have absorbed	bUJKSK
would have caught	fUOHPH
would have come	bVKMRL
would have confined	bVJKSL
would have contained	dYIJTK
would have cut	f]GIVH
would have drained	bYPLNK
would have finished	bXJLSL
would have gone	h]GLTL
would have had	dXKMRM
would have happened	fTKKRL
would have held	bVLLRL
would have hit	bYLLRL
would have kept	kaHGVG
would have known	f[PIOI
would have lasted	bWLMQM
would have left	\\FRKMJ
would have limited	dZKKSK
would have lost	bYILTK
would have made	kaEJVJ
would have noticed	i]PIOH
would have occurred	dUMMQM
would have passed	dZHKUI
would have prevented	oaNGPI
would have rejected	bXILTL
would have revealed	dXPKNK
would have rung	bUJMSM
would have saved	k]MIQI
would have seen	dTWIHK
would have shown	aUDIXI
would have slept	bUMMQL
would have spared	i[PIOJ
would have spotted	dXLKQL
would have stayed	j^GJVJ
would have stood	bVJLSJ
would have stopped	h[LLQL
would have succeeded	bVLMQM
would have sufficed	dZMJQJ
would have surfaced	fXKMRL
would have survived	dXJKSK
would have taken	jcPJNK
would have tested	bYTJJK
would have told	j[WLHL
would have turned	dZHLUL
would have waited	bUPLNL
would have worked	bWIJTI
would like	YFOOOO
would like the	YFOOOO
would make	\\EOOOO
would make each	YFOOOO
would need	ZBOOOO
would need a	ZBOOOO
would never	p]MERF
would never have	p]MERF
would not	biP>P?
would not be	bVUIJK
would not exist	_[IKTL
would not have	bcL?SA
would run	Y@OOOO
would run .	Y@OOOO
would still	h]PHNI
would still exist	bWRILI
would still have	bYJKSJ
would take	SDMRKK
would take another	YDOOOO
would'v	dUOKPJ
would've	dUOKPJ
would've been	dXSILJ
wouldn't	l]THLE
wouldn't exist	bWIKTI
wouldn't exist .	bWIKTI
wouldn't have	fTOKOH
writ	UCTPG=
write	VDUNFB
write ,	XBOOOO
write .	Z<OOOO
write . $	Z<OOOO
write access to	WAOOOO
write better	dVMQMM
write better commit	dVMQMM
write down	ZWRLML
write into	\\COOOO
write it	WDOOOO
write them	WGOOOO
write to everyone	YAOOOO
write to production	bVNPKI
writer	^IRMML
writer .	[COOOO
writer . $	[COOOO
writers	YEOOOO
writes	]HQJPK
writes it	VDOOOO
writes nothing	W?OOOO
writes nothing .	U@OOOO
writes that	[GOOOO
writes that the	ZGOOOO
writes them	V>OOOO
writing	ZGNRJF
writing ,	dVVJKJ
writing and	bUMQKL
writing why	gVTJLK
writing why he	bTSKLK
writing why she	dWRMMM
written	ZCQFOE
written .	[KSLLK
written . $	[KSLLK
written ;	[?OOOO
written by someone	dXRMML
written in	ZEOOOO
written into	ZKOOOO
wrong	\\USGJH
wrong ,	\\XVIJI
wrong account	bVROOO
wrong account id	bVROOO
wrong assumption	]VSKKK
wrong assumption by	bXSKKK
wrong button	bZTKKK
wrong cable .	dTUMMH
wrong cable because	bWQMMM
wrong calendar	bVKISH
wrong call	hXQMMM
wrong call by	bUTMLL
wrong call when	fUQMMM
wrong cluster	`WUIJH
wrong cluster .	bYTKKJ
wrong command	dYSKLJ
wrong dashboard	aURMML
wrong dashboard .	dSQMMM
wrong database	]SUKJK
wrong database .	bXUKJK
wrong direction	bWNJJP
wrong during	bVJJJT
wrong during the	bVJJJT
wrong file	]YVIIG
wrong flag	dZSKKJ
wrong graph	ZFOOOO
wrong graph because	YHOOOO
wrong hostname	bWSLML
wrong hostname .	bWSLML
wrong person	dZVIHG
wrong power	bVQOOM
wrong script	gVUKKI
wrong script .	fUULKJ
wrong server	d\\SLLK
wrong server .	bYRMML
wrong table	bXVILH
wrong value in	YGOOOO
wrong valve	bWTKKJ
wrong window	dWKSJI
wrong window .	bVKSJI
wrong with	ZXIQIR
wrong with the	\\YIQIR
wrongly	bTRLMK
wrongly ,	bXUJKH
wrongly , that	bXUJKH
wrote .	VDOOOO
wrote . $	VDOOOO
wrote it	WDOOOO
wrote the cron	bUQMMM
wrote the first	YGOOOO
wrote the retry	bVSLLL
wrote the tool	YGOOOO
wrote this	hVUJKH
wrote this script	bUSKLK
wrote to	VCOOOO
x	VERNLI
x deployed	fYSJLK
x deployed by	fYSJLK
years .	aSWHHF
years . $	aSWHHF
yesterday	WGLMRM
yesterday .	ZFOOOO
yesterday . $	ZFOOOO
yet .	`AOOOO
yet . $	`AOOOO
yet a	dVTKKI
yet another	bXRLMK
yet another case	bXRLMK
yet no	bVSKKJ
yet no one	bVSKKJ
yet the	dXTJLK
yet whether	YGOOOO
yet whether both	YGOOOO
you drain	bYUJJI
you type .	bXJUKH
yuki and	YHOOOO
yuki and paul	YHOOOO
zero ,	bURMLL
zero , which	bURMLL
zero .	XCOOOO
zero . $	XCOOOO
zone	T>IEMW
zone , which	VCOOOO
zone .	VHKLLS
zone . $	VHKLLS
zone being	bUQMMM
zone being overwritten	bUQMMM
zone failed	YIOOOO
zone failed in	YIOOOO
zones ,	]TRPLJ
zones are	ZGOOOO
zones are down	YIOOOO
zones use	YEOOOO
zones use the	YEOOOO
zones when	bWMQML
{	`EOOOO
{ }	YFOOOO
{ } ⓒ	XHOOOO
{ ⓠ	YGOOOO
}	`EOOOO
} ⓒ	]FOOOO
è	\\XTJKJ
ö	^UTIHP
ⓒ	bCZEJ@
ⓒ #	\\>OOOO
ⓒ (	cIOOOO
ⓒ )	g<OOOO
ⓒ ) ,	^COOOO
ⓒ ) .	`DOOOO
ⓒ ) ;	XHOOOO
ⓒ *	[FOOOO
ⓒ * ⓒ	ZFOOOO
ⓒ ,	dKOKQJ
ⓒ , or	\\DOOOO
ⓒ , which	Z@OOOO
ⓒ , ⓒ	k@OOOO
ⓒ -	\\BOOOO
ⓒ - -	YBOOOO
ⓒ .	iBRPKI
ⓒ . $	iBRPKI
ⓒ . .	XBOOOO
ⓒ 0	fBOOOO
ⓒ 0 for	_EOOOO
ⓒ :	i=OOOO
ⓒ : the	^>OOOO
ⓒ : what	ZHOOOO
ⓒ ;	gCOOOO
ⓒ ; a	[DOOOO
ⓒ ; the	VEOOOO
ⓒ <	YDOOOO
ⓒ ?	VEOOOO
ⓒ ? $	VEOOOO
ⓒ [	\\@OOOO
ⓒ a	[DOOOO
ⓒ action	XEOOOO
ⓒ action ⓒ	VEOOOO
ⓒ and	eIRLLK
ⓒ and ⓒ	bKRLLK
ⓒ answer	YCOOOO
ⓒ are	c?OOOO
ⓒ are those	XIOOOO
ⓒ as	ZIOOOO
ⓒ as ⓒ	WHOOOO
ⓒ at ⓒ	[<OOOO
ⓒ before	[?OOOO
ⓒ before ⓒ	X?OOOO
ⓒ documents	]EOOOO
ⓒ documents .	]EOOOO
ⓒ done	XHOOOO
ⓒ drive	^IOOOO
ⓒ drive .	[JOOOO
ⓒ extra	[EOOOO
ⓒ extra ⓒ	ZEOOOO
ⓒ fields	[GOOOO
ⓒ fields ⓒ	[GOOOO
ⓒ files	XGOOOO
ⓒ first	WHOOOO
ⓒ first ⓒ	WHOOOO
ⓒ for	cGOOOO
ⓒ for a	YIOOOO
ⓒ for an	YHOOOO
ⓒ from	W<OOOO
ⓒ gives	XCOOOO
ⓒ holds	\\AOOOO
ⓒ in	YFSKML
ⓒ index	\\FOOOO
ⓒ index ⓒ	\\FOOOO
ⓒ is	l?OOOO
ⓒ is a	XEOOOO
ⓒ is its	XDOOOO
ⓒ is the	a>OOOO
ⓒ is what	ZAOOOO
ⓒ kind	XEOOOO
ⓒ kind ⓒ	XEOOOO
ⓒ lang	XHOOOO
ⓒ lang ⓒ	XHOOOO
ⓒ last	VHOOOO
ⓒ last ⓒ	VHOOOO
ⓒ leaves	VFOOOO
ⓒ makes	XEOOOO
ⓒ name	WHOOOO
ⓒ names	^@OOOO
ⓒ now	WFOOOO
ⓒ of	c@OOOO
ⓒ of a	\\HOOOO
ⓒ of the	XDOOOO
ⓒ once	V=OOOO
ⓒ only	[=OOOO
ⓒ or	gDOOOO
ⓒ or ⓒ	fEOOOO
ⓒ other	WCOOOO
ⓒ other ⓒ	WCOOOO
ⓒ owner	XEOOOO
ⓒ removed	WEOOOO
ⓒ row	[GOOOO
ⓒ row ⓒ	ZIOOOO
ⓒ rows	XDOOOO
ⓒ says	ZAOOOO
ⓒ shows	XHOOOO
ⓒ spreadsheets	ZJOOOO
ⓒ spreadsheets .	ZJOOOO
ⓒ start	]JOOOO
ⓒ start ⓒ	]JOOOO
ⓒ takes	XHOOOO
ⓒ tells	XEOOOO
ⓒ text	ZIOOOO
ⓒ text ⓒ	YIOOOO
ⓒ that	YCOOOO
ⓒ the	\\?OOOO
ⓒ to	^?QMMM
ⓒ to 0	WDOOOO
ⓒ to ⓒ	];OOOO
ⓒ user	VFOOOO
ⓒ when	XGOOOO
ⓒ writes	X>OOOO
ⓒ {	\\FOOOO
ⓒ { }	XHOOOO
ⓒ ⓚ	[HOOOO
ⓒ ⓚ ⓒ	XBOOOO
ⓒ ⓢ	i<OOOO
ⓒ ⓢ ⓒ	h=OOOO
ⓗ	VITIEN
ⓗ , 0	YBOOOO
ⓗ , after	Z=OOOO
ⓗ , before	V>OOOO
ⓗ , when	]?OOOO
ⓗ , with	W?OOOO
ⓗ , ⓗ	UAOOOO
ⓗ .	Y9NPLJ
ⓗ . $	Y9NPLJ
ⓗ :	Y[SKKJ
ⓗ ;	aAQMMM
ⓗ ; it	WDOOOO
ⓗ ; the	\\JQMMM
ⓗ after	V>OOOO
ⓗ and	YEPFLP
ⓗ and not	bYOLOK
ⓗ and opened	ZDOOOO
ⓗ and the	YBOOOO
ⓗ as	\\AOOOO
ⓗ as planned	YFOOOO
ⓗ in	U>QMMM
ⓗ on 0	_VPJJN
ⓗ the	X9SLKL
ⓗ the incident	YAOOOO
ⓗ to	WDTJKJ
ⓗ to ⓗ	WHTJKJ
ⓗ until	TCLRML
ⓗ utc	[DKLRL
ⓗ utc ,	ZDOOOO
ⓗ when	WDOOOO
ⓗ would	dVHJUI
ⓗ would have	dVHJUI
ⓚ ,	T@RLLL
ⓚ .	TDHPGS
ⓚ . $	TDHPGS
ⓚ by 0	WBOOOO
ⓚ code	`BOOOO
ⓚ code units	`BOOOO
ⓚ to	\\TLOLS
ⓚ to db	bWLOLQ
ⓚ took	bYJJJU
ⓚ ⓒ	Z?OOOO
ⓠ	SFbH?7
ⓠ $	VGLRMK
ⓠ )	a7OOOO
ⓠ ) .	^AOOOO
ⓠ , and	V[WIGF
ⓠ , so	bVRMLM
ⓠ :	\\AOOOO
ⓠ ; the	TAOOOO
ⓠ as	VAOOOO
ⓠ at	W>OOOO
ⓠ at ⓗ	VCOOOO
ⓠ in the	X?SKMM
ⓠ is	SBTLKJ
ⓠ to the	WHOOOO
ⓠ was	U;TKKJ
ⓢ	e<QIPI
ⓢ ,	]JOOOO
ⓢ .	`8OOOO
ⓢ . $	^9OOOO
ⓢ to	WDOOOO
ⓢ ⓒ	iBOOOO
ⓢ ⓒ ,	^HOOOO
ⓢ ⓒ .	[FOOOO
ⓢ ⓒ :	XFOOOO
ⓢ ⓒ is	\\KOOOO
た	UAOOOO
と	VBOOOO
ま	WEOOOO
対	WBOOOO
"""

BAR = 0.8399
