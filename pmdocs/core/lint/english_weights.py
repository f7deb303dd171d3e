"""Weights of lint's model of English, made by benchmarks/lint_train.py: not to be edited.

A line for each feature; `linear.decode` reads it.
"""

OWN = 0.135872
UNITS = (0.139081, 0.086111, 0.115156, 0.118704, 0.090243)

TABLE = """\
!	YZOSGF
! $	XZNSHF
#	^AKRMK
#code False	R5j0-]
#code True	^ESDHP
#length 0	ZKUB;X
#length 2	R=HSNI
#length 3	S9o@@0
#length 4	S>u:;<
#length 5	UD\\EDK
#length 6	R[YHDI
#length 7	VePLGM
#length 8	Vo]EBE
#length 9	VlYIHA
#number True	V8Y?II
%	\\>OHRH
% .	YITKKJ
% . $	YITKKJ
% at	UEOOOO
% of	c<OOOO
% of the	]@OOOO
% to	XCOOOO
'	S<KPLN
(	aGWGGK
( 0 )	[DOOOO
( discovery	cJOOOO
( discovery document	_KOOOO
( discovery schema	ZAOOOO
( docs	ZEOOOO
( drive	WFOOOO
( guide	[AOOOO
( guide ⓠ	[BOOOO
( observed	\\IOOOO
( owner	[BOOOO
( owner :	[BOOOO
( r	cVSLLK
( recorded	WHOOOO
( see	WDOOOO
( see ⓒ	VGOOOO
( seen	YJOOOO
( seen in	YJOOOO
( unverified	VDOOOO
( unverified )	VDOOOO
( ⓒ	hDOOOO
( ⓒ )	`AOOOO
( ⓢ	[COOOO
)	aFWGGK
) ,	cBSLLK
) , and	\\BOOOO
) , or	ZGOOOO
) :	]HOOOO
) ;	bJOOOO
) and	aCOOOO
) is	WBOOOO
) or	WGOOOO
) ⓒ	^EOOOO
*	c6OOOO
* ⓒ	\\AOOOO
+	ZBKRLK
, .	WGOOOO
, . .	WGOOOO
, 0	VITMND
, 0 and	YJOOOO
, 0 for	[JOOOO
, 0 june	VGOOOO
, 0 of	[FOOOO
, 0 to	VHOOOO
, a certain	cWQKMO
, a new	YIOOOO
, a second	[FOOOO
, about	VEQMMN
, about one	YJOOOO
, about the	^VQNML
, about twenty	YGOOOO
, above	]XLRJH
, above all	eXLRJH
, actually	YDOOOO
, actually .	YDOOOO
, after	W<LMMR
, after the	Z=OOOO
, again	e_ZEHE
, again $	cXVJJH
, against the	]TYHIF
, all	WYRPK?
, all of	[VWKKF
, along	[VOMPL
, along with	[VOMPL
, also	ZBOOOO
, although it	YGOOOO
, an error	cXVJJH
, and 0	SEOIRH
, and a	Z8MLMQ
, and all	XBOOOO
, and as	WEOOOO
, and ask	cVPPLI
, and at	YEOOOO
, and engineering	cVTKLL
, and everyone	cVSKML
, and have	TESLNL
, and his	cUUKKI
, and how	`COOOO
, and i	iZVJJI
, and in	XWSLLK
, and is	XAOOOO
, and its	ZCUKKJ
, and keep	VELMMQ
, and kept	cWSLLK
, and make	eVSKMM
, and no	UBMLQJ
, and not	^USPIF
, and one	XFOOOO
, and only	VIRMMM
, and our	^WSJKM
, and so	\\`UKLI
, and the	X:TBOE
, and then	`_VIKH
, and they	WVUKJJ
, and this	[ZKRNI
, and to	]JLRMG
, and two	UAOOOO
, and was	[TSMLJ
, and we	iVIUHC
, and what	`ERMML
, and where	ZEOOOO
, and whether	YDOOOO
, and which	YCOOOO
, and why	UCOOOO
, and will	cTIOMR
, and yet	hWZFHG
, and ⓒ	YCOOOO
, another	^VVJKH
, apparently	hY\\GHC
, as	VK\\JJ<
, as a	S^[FJD
, as he	`TSLKL
, as is	cZRMML
, as it	ZETJLI
, as its	\\>OOOO
, as on	UCOOOO
, as she	cXSMLK
, as so	eXTJLJ
, as support	gWUKKI
, as the	V<PQLJ
, as usual	cVUKKJ
, as ⓒ	[DOOOO
, basically	cWTLKJ
, because	WDZGHE
, because its	_AOOOO
, because my	YFOOOO
, because the	V@VJJI
, because they	YGOOOO
, before the	\\?OOOO
, being	dZXHIG
, being new	cWUJKI
, better	cWJLMS
, block	YBOOOO
, block the	YBOOOO
, building	cUJKLT
, building on	cUJKLT
, but a	^VTKLI
, but if	cWSLKK
, but it	\\CRMML
, but surprising	YCOOOO
, but went	YFOOOO
, by 0	UDOOOO
, by a	cTRLMK
, by its	UFOOOO
, by key	ZGOOOO
, by name	VDOOOO
, checked	Y=OOOO
, chiefly	cWMLJR
, column	XJOOOO
, convinced	cTRMML
, could	eWRMML
, could not	eWRMML
, counted	YHOOOO
, counted from	YHOOOO
, courtesy	hXWIJG
, courtesy of	hXWIJG
, customers	eVILSK
, customers would	eVILSK
, date	VCOOOO
, decided	gYSLLJ
, decided that	cUSLMK
, did	g[VKKG
, did not	eZWJJH
, disabled	cVUJLK
, docs	YJOOOO
, done	UFOOOO
, due	VJMMMQ
, each	ZDRMMM
, each with	XFOOOO
, else	c>OOOO
, else the	YCOOOO
, end	YGOOOO
, even a	YHOOOO
, ever	cVNQKJ
, everything recovered	YIOOOO
, everything returned	YJOOOO
, evidently	gXVLJL
, evidently reading	cURMMM
, failover	^VHKTK
, failover would	cXHKTK
, fewer	cVIPPJ
, first	UIQMMM
, five	VAOOOO
, for a	WBOOOO
, for reasons	gVNLKQ
, forgot	cYRMML
, forgotten	eWRLML
, forgotten by	eWRLML
, found	VCOOOO
, four	VGOOOO
, from 0	^FOOOO
, given	_VTFRE
, had	_\\NINQ
, had not	cTUJKJ
, had the	[VJMRL
, have	eWTKLJ
, having	aUNKMP
, he	fWWIIJ
, he would	gTTILG
, how important	cUITKI
, however	TFOPLJ
, i	g[]EGB
, i .	^UTKKK
, i am	eTVLJG
, if	[\\GINV
, if one	cZVJJI
, in a	WGLPKP
, in both	VFOOOO
, in one	]?OOOO
, in particular	cULPMO
, in some	cUILKT
, in words	UCOOOO
, is	XZMRIG
, is that	aVQOKI
, is the	`YLRLH
, it	^cTEGO
, it is	\\XQFGN
, it was	a[TKKJ
, its	]GQLKN
, its clock	YEOOOO
, jointly	cTJLLT
, left	^WUKLI
, left the	gVVIJH
, like	UBOOOO
, like ⓒ	UBOOOO
, link	VFOOOO
, links	WHOOOO
, looked	^VUKKI
, made by	cUSLLL
, more	iXDUKM
, more than	cTHSMK
, most	[UHJJV
, most of	^XHJJV
, mr	dVZHHD
, ms	[URMML
, namely those	YIOOOO
, naturally	cUTLKJ
, neither	]YMJPH
, new	[CSLLK
, new nodes	YGOOOO
, new sessions	YGOOOO
, no	S]HGU>
, no change	YHOOOO
, no new	YIOOOO
, no tests	^VTKLK
, nobody	bYUILI
, nodded	eUTKLI
, none of	YTMKQH
, not	R;WFHL
, not for	cWSLLL
, not really	YEOOOO
, nothing more	cVVJJH
, nothing unusual	YDOOOO
, now	WBOOOO
, of	WD\\EHD
, of which	WFUJKK
, old	VFOOOO
, oldest	^EOOOO
, oldest first	^EOOOO
, once again	cUTKKJ
, one	XENISE
, one after	ZCOOOO
, one of	UCOOOO
, only	[XMLPL
, or	f?NJJQ
, or a	aBOOOO
, or as	WHOOOO
, or at	[UJLLS
, or empty	[EOOOO
, or its	ZEOOOO
, or none	dCOOOO
, or nothing	YAOOOO
, or one	XFOOOO
, or the	aFOOOO
, or what	WEOOOO
, or where	ZFOOOO
, or with	XHOOOO
, or ⓒ	XIOOOO
, ordered	[EOOOO
, ordered .	YHOOOO
, other	[BOOOO
, other host	YEOOOO
, our	hWTJMF
, page	XFOOOO
, particularly	cULQML
, perhaps	^TLMMR
, pinned	VDOOOO
, plain	^WSLLK
, plain and	cXSLLK
, planned	[DOOOO
, planned for	ZEOOOO
, please	eZJSMK
, possibly	cVIKLU
, presumably	cWULKL
, questions	UJOOOO
, ran	\\JTLKJ
, read the	]XITHF
, recovery	gYFJUI
, recovery would	gYFJUI
, review	WJOOOO
, review or	VJOOOO
, row	YJOOOO
, says	ZCOOOO
, says the	YDOOOO
, section	VIOOOO
, see	`EOOOO
, see the	^FOOOO
, seeing	cVUKLJ
, seeing that	cVUKLJ
, sent	^XVJJG
, sent the	cVTKLI
, service	cUHJSP
, she	eVXIIG
, since	Y?QJMP
, since it	]@OOOO
, since logs	YIOOOO
, since the	\\9XHKH
, so	X?RNHM
, so he	cTTLKJ
, so it	]DTKLJ
, so stale	YIOOOO
, so the	[<NPLI
, so this	ZEOOOO
, so we	[COOOO
, some	gWJJKT
, some of	cVLLMR
, starting	YYPKLQ
, starting with	[YPJMQ
, stefan	cTMQJH
, subject	cWHJOV
, subject to	cWHJOV
, suggestions	VDOOOO
, support requests	YEOOOO
, switching	cUHJTI
, take	^TJLMS
, ten minutes	cYMKQI
, text	YGOOOO
, that	]WRNKD
, that the	[VQLOK
, that this	cUTJMI
, the	UaX2PH
, the 0	cVILTK
, the api	cWSLMK
, the backup	YHOOOO
, the check	YCOOOO
, the choice	cUIJSH
, the client	[COOOO
, the data	cXLMMR
, the disk	eYQLPK
, the empty	^UHLTL
, the excavator	cXHKTI
, the failover	cXMLQK
, the fix	YFOOOO
, the image	YDOOOO
, the incident	gZSKOI
, the ios	cYTKKK
, the latest	WCOOOO
, the log	ZKOOOO
, the migration	eUKKRI
, the mirror	YHOOOO
, the one	UDOOOO
, the operator	cWXHIE
, the outage	gXIITH
, the platform	cWTLLI
, the pods	^VKKRK
, the pool	YCOOOO
, the previous	YIOOOO
, the production	cXUKJI
, the queue	aTIITH
, the release	gYSLML
, the repair	YFOOOO
, the responder	cXSLLK
, the restore	cUJMSL
, the second	XHNIRH
, the site	^EOOOO
, the status	ZIOOOO
, the steps	YDOOOO
, the team	cWOIJO
, the technician	eTPOLJ
, the two	VGMLQK
, the wrong	g[TKLJ
, then by	XEOOOO
, then errors	YHOOOO
, then nothing	YHOOOO
, there	VCIKPP
, there is	YHOOOO
, there were	YFOOOO
, they	^YWLJG
, this	YTLORF
, those	ZAOOOO
, though	bYNKIR
, though the	cUJKJT
, thought	cTRMML
, tim looks	YHOOOO
, times	WIOOOO
, to a	cWKLLS
, together	eWOLLP
, together with	eWOLLP
, tolerated	cVRLML
, too	eUVJJI
, took it	cUSLML
, traffic	YHOOOO
, traffic had	YHOOOO
, trusting	cUTKLM
, two	UERMMM
, under	TFLMMR
, unless	\\DOOOO
, unless it	VGOOOO
, until	TDLMMR
, watching	YEOOOO
, watching the	YEOOOO
, we	^^OLQ@
, we had	cXTLKJ
, we restart	YDOOOO
, we will	cVITKI
, we would	kYPJOJ
, we'd	eVKKRI
, we'd have	cUNLPJ
, went	`URMML
, what	_@OOOO
, what is	VGOOOO
, whatever	_@OOOO
, whatever its	VEOOOO
, when asked	cTUKLI
, when the	W=UJKI
, where	Z8UHKK
, where the	^<OOOO
, whereas	TBRMNL
, whether	VEOOOO
, which	UF[EHD
, which gives	ZIOOOO
, which had	XBRMMM
, which has	_EOOOO
, which helped	YFOOOO
, which made	ZHOOOO
, which says	cVRLML
, which spoke	YJOOOO
, which takes	UCOOOO
, which tells	eWSLLJ
, which the	UBQJOK
, while	a?OOOO
, while looking	YIOOOO
, while the	YCOOOO
, who	a^a@CA
, who had	cTSLMK
, who has	gXTKKJ
, who in	cURMMM
, who took	eTMJLQ
, who was	VCRMML
, whoever	UAOOOO
, whose	V\\[FHC
, whose name	cWVKKH
, with	T@COHY
, with a	R?LIJT
, with an	WFOOOO
, with its	]@OOOO
, with what	WBOOOO
, within	T@LMMQ
, without	UGSLKK
, without a	]@RMML
, without so	eVTKKJ
, without the	WFOOOO
, would	aTQKNJ
, would have	cSJLSK
, yet	jYXHJH
, yet a	eTTLJK
, yet the	cUULJI
, ⓒ	nEOOOO
, ⓒ ,	WDOOOO
, ⓒ .	WBOOOO
, ⓒ and	ZCOOOO
, ⓒ ⓢ	^FOOOO
, ⓗ and	UCOOOO
, ⓠ	YGRMML
, ⓠ )	ZFOOOO
- -	WGTLLJ
- 0	`;ROOM
- 0 )	[HOOOO
- 0 -	_JOOOO
- 0 .	Y=OOOO
- >	YWVJJH
- minute	\\UIIRR
- ⓒ	`;OOOO
- ⓒ ,	WGOOOO
- ⓚ .	[EOKLN
.	Q8f1/_
. $	Q8f1/`
. .	b=OOOO
. . .	b=OOOO
. . ⓒ	^FOOOO
. 0	VGOOOO
. again	^TUJJI
. again .	cXUJJI
. banerjee	^VSLLK
. batchupdate	[IOOOO
. batchupdate ⓒ	[IOOOO
. e	^UTKKK
. e .	^UTKKK
. get	_AOOOO
. get ⓒ	\\HOOOO
. m	ZURPIH
. ⓒ	_EOOOO
. ⓢ	[HOOOO
/ ⓢ ⓒ	VEOOOO
0	V6XBMD
0 %	\\>OHRH
0 % .	YITKKJ
0 % at	UEOOOO
0 % of	c<OOOO
0 % to	XCOOOO
0 (	Y@OOOO
0 )	g8OOOO
0 ) .	d8OOOO
0 ,	WCPKQJ
0 , 0	]HOOOO
0 , and	W;SLLK
0 , as	Y@OOOO
0 , so	VEOOOO
0 , where	VEOOOO
0 , which	WGROOM
0 -	VEMFQN
0 - 0	c9OOOO
0 - minute	\\UIIRR
0 .	UFNFJT
0 . $	THO@JU
0 :	VURIJQ
0 ;	d;OOOO
0 ; the	\\BOOOO
0 accounts	VEOOOO
0 and	WJTMHL
0 april	UAMOLO
0 april .	SCLRLI
0 april ;	UAOOOO
0 august	UBMMQL
0 august .	YBOOOO
0 b	UDOOOO
0 bus	[VPMPM
0 by	\\=OOOO
0 c	VEOOOO
0 characters ,	UAOOOO
0 characters .	VAOOOO
0 days	]HLJRI
0 days ,	XCOOOO
0 days .	ZIKMRL
0 days before	ZBOOOO
0 december	UCLQML
0 discovery	YJOOOO
0 edge nodes	`SIIQQ
0 f	WCOOOO
0 f 0	UDOOOO
0 february .	^WRKIS
0 for	`KTJKJ
0 for an	[KOOOO
0 gb .	YCOOOO
0 hours	\\AMQKI
0 hours ,	XJOOOO
0 hours .	XKSLLK
0 instead	U?OOOO
0 instead of	U?OOOO
0 july	VAMQQJ
0 july ,	VFOOOO
0 july .	XALQMK
0 june had	cWVJKI
0 lines	\\=OOOO
0 lines ,	UDOOOO
0 may .	VITLNI
0 may ;	ZCOOOO
0 mb	\\=OOOO
0 mb .	VEOOOO
0 min	XDTLLJ
0 min .	XEOOOO
0 minutes	XCMOQE
0 minutes ,	ZGUJKK
0 minutes .	[HKSJJ
0 minutes and	XDOOOO
0 minutes because	[EOOOO
0 minutes before	X?QMMM
0 minutes of	TGKMMR
0 ms	a:OOOO
0 ms .	YBOOOO
0 ms to	VCOOOO
0 names	YIOOOO
0 names a	YIOOOO
0 of	];NLLQ
0 of 0	]:OOOO
0 of the	ZEWJJH
0 of them	VCOOOO
0 of which	WBOOOO
0 on	[ATKLJ
0 on 0	WDOOOO
0 on the	]@OOOO
0 open	VHSLLK
0 open connections	YFOOOO
0 operations	YHOOOO
0 operations per	YHOOOO
0 or	WALMNR
0 or 0	VDOOOO
0 orders	Y>SLLK
0 orders were	\\COOOO
0 p	`VPQKJ
0 p .	`VPQKJ
0 pages	X?OOOO
0 per	VBOOOO
0 percent	WFNJQI
0 percent ,	WDOOOO
0 percent .	XHOOOO
0 rps	UEOOOO
0 s .	X?RMMM
0 seconds	[FSLLK
0 seconds .	[HQMMM
0 seconds and	VHOOOO
0 september	SDKOMQ
0 september .	TDMMMQ
0 tests	UEOOOO
0 th	S@TJKH
0 times	VFUJLI
0 times in	W@OOOO
0 to	^AUJKI
0 to 0	]EUJKI
0 to the	WFOOOO
0 users	XBOOOO
0 with	YCKLMS
0 would	h\\LKRJ
0 would have	g[ILSL
0 ⓒ	b=OOOO
0 ⓒ ,	[COOOO
0 ⓒ .	YHOOOO
0 ⓢ	W@OOOO
:	]=VLIC
: $	]@OOOO
: 0	e3OOOO
: a	j7OOOO
: a restart	YEOOOO
: all	UCOOOO
: an	YDLMQM
: as	[AOOOO
: both	\\HOOOO
: both replicas	YHOOOO
: by	\\BOOOO
: discovery	YIOOOO
: every	[>OOOO
: expired	ZFOOOO
: expired intermediate	YHOOOO
: forty	YFOOOO
: forty minutes	YFOOOO
: full	YHOOOO
: full disk	YHOOOO
: how	WHOOOO
: human	cVRMMK
: human error	cVRMMK
: in	YKOOOO
: it	^EUJKI
: it is	YBOOOO
: it only	YIOOOO
: its	f7OOOO
: logins	YDOOOO
: logins failed	YDOOOO
: look	cXJPJR
: nobody	UCOOOO
: of	[?OOOO
: one	c@OOOO
: operator	eYVIKI
: questions	VFOOOO
: see	[AOOOO
: see the	YHOOOO
: slow pages	YHOOOO
: that is	cXUKKI
: the	^BZFIC
: the clock	YJOOOO
: the copy	YGOOOO
: the disk	Z@OOOO
: the host	YHOOOO
: the index	YFOOOO
: the lock	YHOOOO
: the mobile	YHOOOO
: the nightly	YHOOOO
: the one	VHOOOO
: the sale	\\AOOOO
: the same	UDOOOO
: the upgrade	YDOOOO
: they	VETLNL
: think	gXDVJM
: think twice	cVITKH
: those	WCOOOO
: traffic	YGOOOO
: traffic moved	YGOOOO
: two	X=OOOO
: what	g6OOOO
: what a	\\FOOOO
: what is	YEOOOO
: what was	VDOOOO
: which	[GOOOO
: who	UFOOOO
: ⓒ	jDOOOO
: ⓒ ,	VBOOOO
: ⓠ .	UBOOOO
;	d5[CM:
; 0	a;OOOO
; 0 for	WAOOOO
; a	f9TMMJ
; all	YGOOOO
; an	^?OOOO
; an empty	YFOOOO
; at	XFOOOO
; both	Z>OOOO
; cells	VEOOOO
; each	Z?OOOO
; else	]=OOOO
; empty	c?OOOO
; empty for	[AOOOO
; empty when	YJOOOO
; every	WHOOOO
; for	YIOOOO
; from	VHOOOO
; i	cXSLMK
; it	]IWJJH
; it is	XHOOOO
; it was	Y9OOOO
; its	c<OOOO
; later	UBOOOO
; no	YDOOOO
; none	i9OOOO
; none for	]GOOOO
; none when	_COOOO
; none where	\\GOOOO
; nothing	_JOOOO
; of	_<OOOO
; of a	XBOOOO
; one	^EKLRL
; one that	_IOOOO
; only	XDOOOO
; step	[GOOOO
; step 0	[GOOOO
; that	[WWIJG
; the	c=XFJH
; the answer	VEOOOO
; the certificate	YGOOOO
; the first	ZBOOOO
; the same	YDOOOO
; the tool	Y@OOOO
; their	YEOOOO
; then	VEOOOO
; there	W>OOOO
; this	VCOOOO
; those	[JOOOO
; two	V@OOOO
; what	`BSLLK
; what is	^EOOOO
; where	[GOOOO
; who	V>OOOO
; with	YHOOOO
; ⓒ	lDOOOO
; ⓒ ⓢ	[GOOOO
<	]@OOOO
=	ZATKKJ
> ⓒ	YCOOOO
?	][_<J7
? !	cVSLLK
? $	\\S\\?I;
@	d@OOOO
@ lee	YIOOOO
@ lee takes	YIOOOO
@ mina	YHOOOO
@ mina reverts	YHOOOO
@ sam	YFOOOO
@ sam asks	YFOOOO
[	cCOOOO
]	cCOOOO
] (	UEOOOO
] ⓒ	]HOOOO
^ -	^FSLLK
^ - ⓒ	^<OOOO
^ 0	\\GVKJH
^ 0 for	X=OOOO
^ @	aFOOOO
^ @ lee	YIOOOO
^ @ mina	YHOOOO
^ @ sam	YFOOOO
^ a	VFA>PT
^ a bit	cWITLH
^ a bug	ZGOOOO
^ a burst	YIOOOO
^ a canary	eYHMSM
^ a cell	\\COOOO
^ a checksum	cVIKSK
^ a comment	XBOOOO
^ a conditional	WGOOOO
^ a date	\\BOOOO
^ a day	YAOOOO
^ a dependency	cYJLRK
^ a document	^?OOOO
^ a document's	UFOOOO
^ a file	\\7OOOO
^ a follow-up	YEOOOO
^ a function	UCOOOO
^ a lack	gXWJJI
^ a large	cWHJJU
^ a limit	gVIKSK
^ a line	^@OOOO
^ a link	UEOOOO
^ a list	XDOOOO
^ a message	UFOOOO
^ a missing	[GOOOO
^ a moment's	cUSKLK
^ a more	eVXHIG
^ a name	W@OOOO
^ a new	\\ERLML
^ a number	ZTGJIW
^ a paragraph	[>OOOO
^ a person	WFOOOO
^ a quick	`TMJRH
^ a range	XDOOOO
^ a reminder	cXHTKH
^ a repeat	UEOOOO
^ a request	Y?OOOO
^ a resource	ZGOOOO
^ a revert	YHOOOO
^ a row	^=OOOO
^ a section	XAOOOO
^ a separate	cXILSK
^ a simple	eUOKOJ
^ a smaller	cVJMRL
^ a span	UFOOOO
^ a spike	YHOOOO
^ a spreadsheet	UEOOOO
^ a staging	eYEJVH
^ a table	\\EOOOO
^ a technician	cWVIKI
^ a test	YJOOOO
^ a text	\\@OOOO
^ a thread	XIOOOO
^ a typo	WUTKLJ
^ a user	_FOOOO
^ a value	\\BOOOO
^ a volunteer	ZFOOOO
^ a ⓒ	]JOOOO
^ action	YDOOOO
^ action items	YDOOOO
^ add	YGKEGW
^ add a	e9OOOO
^ add an	WIOOOO
^ add more	eZGIIW
^ add the	XBSLNK
^ adding	[BOOOO
^ adding nodes	YFOOOO
^ address	YWFIKW
^ address of	VEOOOO
^ address the	eXJLLT
^ addresses	[>OOOO
^ adopt	aXIILV
^ adopt a	cTIJKU
^ adopt best	cUJKMT
^ agree	WGOOOO
^ aim	cUKKLT
^ aim for	cUKKLT
^ alert	WKUKKI
^ alert when	^DOOOO
^ align	gZKJLT
^ align on	cULLMR
^ align with	cVIKKT
^ all engineers	cWHTKJ
^ all green	YDOOOO
^ all it	cWVLJL
^ all jobs	YHOOOO
^ also	^EOOOO
^ also ,	YGOOOO
^ also affected	YHOOOO
^ always	h[GUJG
^ an action	UCOOOO
^ an address	WGOOOO
^ an administrator	cVSKLK
^ an avoidable	gUYHHF
^ an aware	UBOOOO
^ an empty	UEOOOO
^ an experienced	cZUJLG
^ an expiry	cUHKTK
^ an hour	YGOOOO
^ an item	[DOOOO
^ an unforgivable	cTRMML
^ ana	YIOOOO
^ ana notices	YIOOOO
^ and	YDOOOO
^ and then	YDOOOO
^ another group	YFOOOO
^ answer	UHOOOO
^ any competent	eXVIJH
^ any request	YHOOOO
^ anyone	VERMML
^ anyone with	ZFOOOO
^ apart	YEOOOO
^ apart from	YEOOOO
^ apparently the	YHQMMM
^ appeal	gUISMI
^ appeal to	gUISMI
^ append	XEOOOO
^ as of	ZJOOOO
^ as planned	YCOOOO
^ as so	eYSNKI
^ as the	XTUJKJ
^ ask	[KJVIC
^ ask developers	cWIRML
^ ask every	cVISMJ
^ ask the	XGNRKI
^ assess	iWEHKX
^ assess the	eTJLKT
^ at	WCNIJR
^ at first	^AOOOO
^ at night	YDOOOO
^ at some	gXHKLU
^ at the	ZGOOOO
^ automatic	eVILSK
^ automatic rollback	cTJLRL
^ avoid	cTGPJT
^ awareness	eXISLK
^ awareness training	cVJSLK
^ back	[>OOOO
^ back to	Z@OOOO
^ bad	Y\\ZGID
^ bad call	cXUKKI
^ bad judgement	cVSLLK
^ bad timing	YGOOOO
^ ban	eYWIKH
^ bar	^XVIMI
^ basic	eSTKLJ
^ be	t\\BRGO
^ be careful	cULQMK
^ be extra	eTGUJG
^ be in	cTJJLU
^ be mindful	eWITKI
^ be more	o[JUJF
^ be vigilant	iTJTKH
^ because of	XURJKO
^ beef	eWJJMU
^ beef up	eWJJMU
^ before this	YEOOOO
^ behaviour	YDOOOO
^ behaviour is	YDOOOO
^ being	eWMRLJ
^ ben	YDOOOO
^ ben and	YDOOOO
^ better	lY>KRS
^ better communication	cYKJQN
^ better docs	eWJJLU
^ better isolation	cWKLRK
^ blame	[XTKLJ
^ blind	eUSKLK
^ blind trust	cTRLML
^ block	]@OOOO
^ block merges	VCOOOO
^ blocks	[GOOOO
^ bob's	cVSLLL
^ botched	cTTLLJ
^ both	VDVJIG
^ both zones	YHOOOO
^ brief	cWHTMI
^ build	VDHQMO
^ build up	cWHQMO
^ but for	eWILSL
^ but the	YCOOOO
^ by default	YJOOOO
^ by then	Y?OOOO
^ bytes	[COOOO
^ calls	WAOOOO
^ cap	[EOOOO
^ careless	e]VJJH
^ carelessness	i[UJKJ
^ carelessness during	hZTKLJ
^ cause	^BOOOO
^ cause :	YHOOOO
^ cause unknown	YGOOOO
^ cells	^DOOOO
^ certain	i\\JKLT
^ change	[BSLLK
^ change the	XGOOOO
^ changes	]GOOOO
^ changes that	XJOOOO
^ characters	a7OOOO
^ characters ;	VFOOOO
^ characters of	[>OOOO
^ characters that	UFOOOO
^ check feasibility	cVLLMR
^ checked	[COOOO
^ checked the	YDOOOO
^ checkout	[EOOOO
^ checkout failed	XCOOOO
^ chen	cTTLKK
^ clarify	dVQJKQ
^ classic	eVUKKI
^ clean	jWGHJW
^ clean up	jWGHJW
^ close	WDKKMT
^ clumsy	cVTKLK
^ coach	h[KTLF
^ coach the	eXGULH
^ colleagues	cVKSMI
^ columns	]IOOOO
^ comment	]HOOOO
^ comments	YBOOOO
^ communicate	eVITKG
^ communicate better	cTITJH
^ communication on	Y?OOOO
^ compare	XAOOOO
^ complacency	cVTLKK
^ conduct a	^JQOLI
^ confirm	YHOOOO
^ confirm that	YHOOOO
^ confirmed	^FOOOO
^ confirmed by	YJOOOO
^ confirmed that	YGOOOO
^ consider	d^AEH\\
^ consider a	^YKKLS
^ consider adding	eVJKKT
^ consider better	gWLKMT
^ consider whether	cVIKKU
^ continue	cYHJJV
^ continue to	eWKKMT
^ contractor	cUTKLJ
^ could	cVTLKK
^ create more	cWHJMU
^ credit	cXTKKJ
^ customers	TESILN
^ cut	XIOOOO
^ dates	WBOOOO
^ days	[BOOOO
^ debugging	ZDOOOO
^ debugging was	YIOOOO
^ decide	_DOOOO
^ decide not	YHOOOO
^ decide to	YFOOOO
^ decided	YKOOOO
^ decided to	YKOOOO
^ deduct	eXTKMJ
^ deduct the	eXTKMJ
^ define	[JIJJV
^ define suitable	cVJKKT
^ delete	b?OOOO
^ delete a	VBOOOO
^ delete the	^COOOO
^ demand	`UUJMH
^ demand an	cVUKMI
^ deploying	^DOOOO
^ deploying at	YFOOOO
^ deploying often	YIOOOO
^ deployment	UDRMML
^ deployment done	Y?OOOO
^ deploys	ZEOOOO
^ deploys take	YFOOOO
^ despite	gUSLLK
^ detection was	YFOOOO
^ dev	cVUJLJ
^ develop	gVGNJS
^ develop a	eSGPJP
^ did	hZTKKI
^ did anyone	cYVJII
^ did it	cTSLLK
^ discuss	eTFIKW
^ discuss with	gVHHIW
^ distracted	cTSLLK
^ distracted by	cTSLLK
^ do	eYDXGH
^ do a	gYGQJN
^ do better	cUGUJG
^ do not	cZIVKD
^ do something	cVJILU
^ docs	XCOOOO
^ document how	ZCOOOO
^ documents	^GOOOO
^ dora	YHOOOO
^ dora sees	YHOOOO
^ double-check	dUHULF
^ double-check everything	gUISLI
^ double-check the	e[LRMK
^ drive's	XCOOOO
^ drop	ZAOOOO
^ drop the	VEOOOO
^ due	TXJFIW
^ each	VAJSLK
^ each restart	YEOOOO
^ earlier	`VFJUI
^ educate	^UFUKH
^ either	YCOOOO
^ either of	YCOOOO
^ emphasise	cUJRMK
^ empty	]>OOOO
^ empty for	XDOOOO
^ encourage	l[DVKF
^ encourage developers	cVJRMM
^ encourage reviewers	eVJRMK
^ enforce	VCOOOO
^ engineering	eUVIKJ
^ engineers	cWDWKH
^ engineers should	cWKRML
^ english	VBOOOO
^ enhance	hRDHIY
^ enhance observability	cWLLMR
^ enhance resilience	cVIKLT
^ ensure	gWJNIS
^ ensure adequate	cTHLMT
^ ensure that	cRMQKL
^ error	VDOOOO
^ escalate the	eTUJKI
^ establish	eUHJLU
^ evaluate	aZDHJY
^ evaluate whether	gULLMR
^ eventually	YBOOOO
^ eventually the	YBOOOO
^ every	f:OOOO
^ every service	UDOOOO
^ everybody	hZGUJH
^ everyone	YFMSCB
^ everyone assumed	gVVJLI
^ everyone on	VBSLLK
^ everyone should	cVJSIH
^ everyone to	gZJSMH
^ everyone who	YDOOOO
^ everything is	ZCOOOO
^ everything that	\\<OOOO
^ examine	`TJKMT
^ examine the	cTLLMR
^ except	YFOOOO
^ except for	YFOOOO
^ exclude	aZVJJH
^ exclude the	cXUKLJ
^ exercise	eVGUIH
^ exercise caution	cVISJJ
^ explore	mXFIKW
^ explore options	jUJKJU
^ export	VEOOOO
^ extend	YEOOOO
^ extend the	XEOOOO
^ extra	gZHUIF
^ extra vigilance	cWGTKK
^ facilities	cVUKKI
^ facts	ZEOOOO
^ failing	eWUKLI
^ failing to	cWUKLI
^ failure	\\IZGGC
^ failure by	cXUKJJ
^ false	WDOOOO
^ false when	UEOOOO
^ fast	YFOOOO
^ fast answer	YFOOOO
^ felix	YCOOOO
^ felix asks	YCOOOO
^ field	XAOOOO
^ fields	XDOOOO
^ files	Y;OOOO
^ finally	YBOOOO
^ finally the	YBOOOO
^ find	aSVGHO
^ find a	eXIJJU
^ findings	WHOOOO
^ first	Y@OOOO
^ fix	bUDEH[
^ fix asap	cUKLMS
^ fix soon	gVHJJU
^ fix the	_RGHJW
^ flaky	YEOOOO
^ flaky tests	YEOOOO
^ follow	lXCPHS
^ follow the	cWJULG
^ follow up	jWCGIY
^ for a	aQJJKT
^ for about	YFOOOO
^ for now	YHOOOO
^ for reasons	`TKLLS
^ for some	TEOOOO
^ for this	YIOOOO
^ for want	cWSLLL
^ forgot	g[TKLJ
^ forgot to	eWTKLK
^ formal	cVUJLJ
^ formal warning	cVUJLJ
^ formulas	VEOOOO
^ fortunately	YIOOOO
^ fortunately ,	YIOOOO
^ foster	jVFQIN
^ foster a	h[GTJJ
^ four	YAOOOO
^ friday	Z<OOOO
^ friday evening	Y<OOOO
^ from now	`TGVHF
^ from the	VGRNOM
^ from then	YGOOOO
^ from ⓗ	[XNLLQ
^ funny	YHOOOO
^ funny detail	YHOOOO
^ further	]XFJLV
^ get	aSKGHW
^ get a	cZHIJV
^ get better	eWKJMT
^ get to	cUILLT
^ give more	cVIKMT
^ give some	cTIJLU
^ given a	cXJLSL
^ given more	YAOOOO
^ given that	cURMMM
^ given the	YEOOOO
^ going	bREVJG
^ going forward	bREVJG
^ good	a<OOOO
^ good documentation	Y@OOOO
^ good graphs	YFOOOO
^ good that	YEOOOO
^ google	WCOOOO
^ google's	XIOOOO
^ great	^BOOOO
^ great that	YFOOOO
^ great work	YGOOOO
^ greater caution	cVHUJG
^ had	l`LFS=
^ had a	aXFPQH
^ had it	WDTJKL
^ had the	q\\HDUB
^ had there	iVGLTK
^ had we	cXILSL
^ half an	YGOOOO
^ handle	gXEQIN
^ handover botched	cUTKKJ
^ harden	jYGGIW
^ harden the	hXJHKU
^ harmonise	cUKLMS
^ have	YDUIGI
^ have a	gSLFHU
^ have hr	cXVJKI
^ having a	YEOOOO
^ he	]J\\EDD
^ he didn't	iY[HFC
^ he restarted	Y?OOOO
^ he was	cQUKKI
^ headings	[DOOOO
^ historically	YFOOOO
^ historically both	YFOOOO
^ how	Z@XHIH
^ how a	YIOOOO
^ how far	VFOOOO
^ how hard	eYTJKJ
^ how many	ZFTKLK
^ how much	YDOOOO
^ however	^EOOOO
^ however ,	YHOOOO
^ however the	YIOOOO
^ hubris	cVTLLJ
^ hugo	YFOOOO
^ hugo joins	YFOOOO
^ human	_YVMHB
^ human error	fYXHJE
^ human failure	cYTKLJ
^ i added	YFOOOO
^ i am	cURMML
^ i could	YFOOOO
^ i restarted	ZEOOOO
^ i saw	YHOOOO
^ i see	YHOOOO
^ i should	hX[IEG
^ i take	cVSLLK
^ i think	YBOOOO
^ i wrote	YGOOOO
^ id	XFOOOO
^ id of	XFOOOO
^ identify	eVOJJQ
^ ids	[DOOOO
^ ids of	ZFOOOO
^ if	\\bGJU;
^ if both	YGOOOO
^ if only	kYBIWE
^ if the	[_JHRG
^ if this	YDOOOO
^ impact was	YHOOOO
^ impress	hWJTMG
^ impress on	eTQPJG
^ impress upon	cWISMJ
^ improper	cWUKLI
^ improper handling	cWUKLI
^ improve	dZ@NGU
^ improve documentation	iWFEK[
^ improve monitoring	jZIHKV
^ improve observability	cWKJMT
^ in a	ZWQKOJ
^ in addition	YGOOOO
^ in future	eUFWKD
^ in other	YCOOOO
^ in practice	YFOOOO
^ in retrospect	YFOOOO
^ in spite	cVUKLK
^ in the	TGKPPF
^ in their	cTUJLH
^ in theory	YFOOOO
^ in this	ZCOOOO
^ in total	YIOOOO
^ incident	W@TLKK
^ incident over	YCOOOO
^ incident starts	YBOOOO
^ increase	gYCKFX
^ increase capacity	cUJKKT
^ increase test	eVKLMS
^ index	UCOOOO
^ inexcusable	cUTKKJ
^ initially	YFOOOO
^ initially only	YFOOOO
^ insert	YFOOOO
^ instead ,	YFOOOO
^ instead of	a[UKLJ
^ instil	eUHTLJ
^ instil a	cTJRMK
^ insufficient	kZZDJF
^ insufficient care	cUUKKH
^ insufficient diligence	gTWGLK
^ intensify	cVJKLT
^ interestingly	YFOOOO
^ interestingly ,	YFOOOO
^ invest	`RIKMU
^ invest in	cVIKMU
^ investigate	c^DGHZ
^ investigate further	gUIJKU
^ investigate the	[UJLLT
^ investigate why	cTJJLT
^ ironically	YGOOOO
^ ironically the	YGOOOO
^ issue	^UTKMJ
^ issue a	aUTKMJ
^ it	U\\\\ACG
^ it could	[@OOOO
^ it is	U\\OGNK
^ it looks	^EOOOO
^ it must	eXWIKH
^ it only	YGOOOO
^ it pains	cTTKLJ
^ it said	YJOOOO
^ it seems	YBOOOO
^ it should	eXSIMG
^ it works	YGOOOO
^ it would	\\UQGOF
^ it's	eXTKLJ
^ it's the	cXSKLK
^ items	_EOOOO
^ items from	TAOOOO
^ items of	YIOOOO
^ its	]GOOOO
^ joel	YEOOOO
^ joel looks	YEOOOO
^ keep	]TBPGS
^ keep a	aSKUGC
^ keep an	aUILIS
^ keep calm	eWLSMH
^ keep improving	cYKIMU
^ keep in	cXGMIR
^ keep reminding	cUJSMI
^ keep the	WIKRML
^ keeps	UBOOOO
^ key	Y?OOOO
^ key of	VCOOOO
^ keys	YIOOOO
^ kim	YGOOOO
^ kim restarts	YGOOOO
^ knowing	cVJJSH
^ lack	^P[DIG
^ lack of	^P[DIG
^ late	^WVJKI
^ late ,	cXVJKI
^ latency	gZFIHW
^ latency was	gZFIHW
^ lazy	eZWJJG
^ legal	[UYHHF
^ legal's	cVTKKJ
^ lesson :	YHJSLJ
^ let us	hWLSIH
^ let's	eWMSKF
^ lin	YFOOOO
^ lin adds	YFOOOO
^ lines	WFOOOO
^ list	Y@OOOO
^ look	fVBKGZ
^ look at	cTHGLV
^ look for	cVIILV
^ look into	j^GHIW
^ looked	YJOOOO
^ looked through	YJOOOO
^ looking	cUKLRJ
^ looking back	cUKLRJ
^ luckily	\\HOOOO
^ luckily the	\\HOOOO
^ lucky	[HOOOO
^ lucky :	[HOOOO
^ mail	[FOOOO
^ mail was	YFOOOO
^ make	ZTHKEY
^ make alerts	eXFHHX
^ make an	eXSMMI
^ make failover	cXIJLU
^ make it	cUOPMJ
^ make people	cTJSLI
^ make sure	eTGOGR
^ make the	UBPFKS
^ management	_JSNFA
^ management ignored	cVTKLI
^ management pushed	eSXIJG
^ mandatory	cVPPKI
^ many	e]EIKX
^ marta posts	YJOOOO
^ mature	cVKKMS
^ mature our	cVKKMS
^ meanwhile	YEOOOO
^ meanwhile ,	YEOOOO
^ members	Z=OOOO
^ members of	VFOOOO
^ merge	VAOOOO
^ merging	YGOOOO
^ merging was	YGOOOO
^ mgmt	^STKKJ
^ miscommunication	eWVIJH
^ miscommunication by	cUSKLK
^ misconfiguration	^UTLLJ
^ missed	aVTKKJ
^ missed by	gXTKKJ
^ mitigate	cVKKMT
^ mitigation	UJJKKT
^ mitigation :	YGOOOO
^ modernise	hVJJLU
^ modernise the	eXLKMS
^ monitor the	\\SMIMS
^ monitoring	[IGJRP
^ more details	YIOOOO
^ more discipline	eYFUKI
^ more monitoring	cXIJJU
^ more of	YFOOOO
^ most jobs	YGOOOO
^ motivate	cWJRMK
^ move	VEYHME
^ move the	ZBUJLK
^ mr	VGYIGE
^ mr .	WGYIGE
^ much slower	YEOOOO
^ multiple	cUJKKT
^ my	_R\\GGC
^ my bad	cVTLKJ
^ my mistake	cWVJJI
^ my own	cWUKKI
^ names	\\IOOOO
^ negligence	h^TKKJ
^ negligence on	g[TKKJ
^ negligent	gWTKLI
^ neither	XHSLLK
^ neither of	YIOOOO
^ nevertheless	YBOOOO
^ nevertheless the	YBOOOO
^ new	YBOOOO
^ next time	cTJSKI
^ no .	Y@OOOO
^ no alert	[AOOOO
^ no builds	YHOOOO
^ no more	^HVJLI
^ nobody bothered	iVWHIH
^ nobody cared	cVSLLL
^ nobody checked	cXVKKH
^ nobody from	cUUJJI
^ nobody in	aVUKJI
^ nobody is	ZGOOOO
^ nobody saw	YHOOOO
^ nobody thought	cXVJJI
^ nobody was	c@OOOO
^ none of	eWHHUE
^ nope	YEOOOO
^ nope ,	YEOOOO
^ normally	YDOOOO
^ normally there	YDOOOO
^ not clear	YFOOOO
^ not one	e[TKLJ
^ not sure	^DOOOO
^ note	^DOOOO
^ note that	[HOOOO
^ nothing	Z8PONK
^ nothing in	WDRMML
^ nothing is	[AOOOO
^ nothing was	V;KRML
^ nothing yet	YCOOOO
^ number	WGOOOO
^ numbers	\\FOOOO
^ obviously	cXTLKK
^ oddly	YFOOOO
^ oddly ,	YFOOOO
^ of	e3OOOO
^ of a	\\BOOOO
^ of the	]GOOOO
^ on	T@KIIT
^ on the	TBLMMR
^ on three	^VTLLJ
^ on top	YEOOOO
^ on-call	\\ZROKE
^ on-call ignored	eYSLLK
^ once again	cYUIKJ
^ once more	eWVIJH
^ once the	WHSMLL
^ once we	YFOOOO
^ one document	WBOOOO
^ one engineer's	cUVJKH
^ one is	^TUJJI
^ one might	cVRLML
^ one more	eZGIUI
^ one would	eVTLKK
^ ongoing	eVIKLT
^ ongoing :	eVIKLT
^ only the	\\FOOOO
^ open	]>OOOO
^ open until	THOOOO
^ operations	\\X[GGD
^ operator	hRUJLI
^ operator error	l\\UKLI
^ operators must	cUITLH
^ ops	_TVIJI
^ ops forgot	cWUJKI
^ optimise	lYHILV
^ optimise queries	cSLMMR
^ optimise the	hXHHJW
^ optimize	cUIKKU
^ originally	YHOOOO
^ originally the	YHOOOO
^ other	ZLJKLT
^ other projects	YIOOOO
^ other services	YIOOOO
^ otherwise	ZHOOOO
^ otherwise the	YHOOOO
^ our cdn	XHTKNL
^ our colleagues	cXVIMJ
^ our contractor	YGOOOO
^ our graphs	YHOOOO
^ our newest	cWTKMK
^ our own	aXUKKI
^ our partner's	^UUJKI
^ overall	YEOOOO
^ overall 0	YEOOOO
^ overconfident after	cVSMLK
^ overlooked	cVWIIH
^ overlooked by	hYWIIH
^ overworked	cUTKKI
^ owing	hUNHIR
^ owing to	hUNHIR
^ own	UCOOOO
^ page	^AOOOO
^ page the	WAOOOO
^ paging	^UTKKK
^ pair	UBOOOO
^ paragraphs	VHOOOO
^ parts	aWGHIW
^ parts of	gWGHIW
^ pay	eXFTKK
^ pay attention	cYJRMJ
^ pay more	jZFVJG
^ people in	ZEOOOO
^ people just	cTNQLJ
^ people on	YEOOOO
^ people who	YCOOOO
^ performance	WODGIZ
^ performance is	YAOOOO
^ performance was	eZGIJW
^ pixels	VEOOOO
^ places	Y@OOOO
^ plain carelessness	gSRLML
^ plan	`XHHJX
^ please take	cXKRMK
^ pmdocs	VFOOOO
^ points	VDOOOO
^ poor	iYZGHC
^ poor handover	cXSLLK
^ poor judgement	iWVJJH
^ poorly	eUSMLK
^ poorly thought-out	cUUKKI
^ presumably	YHOOOO
^ presumably the	YHOOOO
^ print	[?OOOO
^ print the	WBOOOO
^ prioritise	eTIJLU
^ priya	\\UVIJH
^ priya forgot	cXRLML
^ probably	YEOOOO
^ probably a	YEOOOO
^ procedures	cUTLLJ
^ procedures exist	cUTLLJ
^ product	eVTKLK
^ promote	iXENLS
^ proper	k\\MGSD
^ proper rate	cTKMRL
^ pursue	gWJKLT
^ pursue a	cTLLMR
^ push	]VIILV
^ push for	cUJJLU
^ put more	cXKRMK
^ qa	]WVJJH
^ questions	YDOOOO
^ quite	TDQOOM
^ quite a	YDOOOO
^ raise awareness	nWCWJG
^ raises	n=OOOO
^ raises configerror	`HOOOO
^ raises notfound	YFOOOO
^ raises trackererror	XGOOOO
^ raises usageerror	\\GOOOO
^ raises valueerror	ZCOOOO
^ raises ⓒ	g@OOOO
^ ranges	WFOOOO
^ ravi finds	YIOOOO
^ reads	YIOOOO
^ reassess	gWJJLT
^ reassess the	cUKLMS
^ reassess vendor	cULLMS
^ reconsider	gWGHKW
^ reconsider the	cWIJMU
^ recovery begins	YHOOOO
^ recovery was	gZFJKW
^ reduce	YWFIIW
^ reduce noise	cWKLMS
^ redundant	cVHKTH
^ refactor	hZHJKV
^ refactor the	gYIKLU
^ refine	eXIKKT
^ refresh	eYHUJG
^ refresher	hVMRJH
^ refresher course	eTRNJI
^ refresher training	cVISMK
^ refuse	\\AOOOO
^ register	VEOOOO
^ regularly	cUKMMR
^ reinforce	gXHTKH
^ reiterate	cUJRLK
^ reject	[HOOOO
^ relevant	cWLMLR
^ relevant parties	cWLMLR
^ remember to	i[FWID
^ remind	eXKTFC
^ remind all	cXJSMK
^ remind everyone	iTHTLJ
^ remind people	gVISLJ
^ remind the	iVOPJF
^ remove	]BSLOL
^ remove a	YCOOOO
^ remove the	[GOOOO
^ rename	WDOOOO
^ replies	WGOOOO
^ report	VDOOOO
^ requests	\\;OOOO
^ requests about	UFOOOO
^ requests that	UEOOOO
^ require a	YCOOOO
^ require the	eVWHMH
^ reserve	VFOOOO
^ resolution :	YFOOOO
^ restarting	ZEOOOO
^ restarting one	YFOOOO
^ restore	VAOOOO
^ rethink	hYIGJV
^ rethink on-call	cTIKLT
^ rethink the	cTLKLS
^ retrain	cWJSJF
^ retrain the	gWISJG
^ retrying	YFOOOO
^ retrying the	YFOOOO
^ reverting	^GOOOO
^ reverting takes	YFOOOO
^ reverting was	YIOOOO
^ review	[\\>CG^
^ review our	cUJKLS
^ review the	^ZDGJY
^ reviewer asleep	eXUJKI
^ revise	cVKLLS
^ revise the	cVKLLS
^ revisit	lZHLKT
^ revisit the	gYJOLR
^ rita	YEOOOO
^ rita and	YEOOOO
^ rollback	UDTKKK
^ rollback done	YEOOOO
^ rookie	cWSLLK
^ rookie mistake	cWSLLK
^ row	VFOOOO
^ rows	c>OOOO
^ rows of	[DOOOO
^ rule	[WUJLJ
^ rules	VFOOOO
^ run	X@ISMJ
^ run the	[DOOOO
^ run ⓒ	UBOOOO
^ safe	XDOOOO
^ safe to	XDOOOO
^ same	^AOOOO
^ same as	YFOOOO
^ same error	YEOOOO
^ say	VFOOOO
^ security	^YPHHP
^ see the	\\GOOOO
^ seek	cVJJLT
^ sensitise	h[HULG
^ separate	cVHJTH
^ service is	YFOOOO
^ set	W:LJMS
^ set the	WEOOOO
^ several contributors	YHOOOO
^ several tests	YGOOOO
^ several unrelated	YIOOOO
^ shame	cUUJJJ
^ sharpen	cUJPLO
^ she forgot	gVUJJI
^ she had	YGOOOO
^ sheer	aYTLLK
^ should've	eWQIOG
^ show	_?OOOO
^ show the	[AOOOO
^ simplify	cYJJLT
^ since a	YHOOOO
^ since then	YHOOOO
^ sloppy	eZTLKJ
^ smaller	YFOOOO
^ smaller releases	YFOOOO
^ so the	[HOOOO
^ sofia	[EOOOO
^ sofia reverts	YEOOOO
^ some	_aEDE\\
^ some data	cWJKKT
^ some users	cXHKIV
^ somebody	XWJ@IU
^ somebody forgot	gSTLLJ
^ somebody needs	cVIJJU
^ somebody noticed	YDOOOO
^ somebody suggests	[BOOOO
^ somebody's	ZIOOOO
^ somebody's laptop	YJOOOO
^ somehow	cTTLLJ
^ someone from	YAOOOO
^ someone in	eUUKMG
^ someone on	YAOOOO
^ someone should	eUFIIW
^ something	XKIJIU
^ something in	UELMMR
^ something to	ZGOOOO
^ sort	aWEHIY
^ sort out	iYEHIY
^ speed	gWJKMT
^ speed up	gWJKMT
^ split	[DOOOO
^ split the	YDOOOO
^ stabilise	cVKLMR
^ stabilise the	cVKLMR
^ stands	VGOOOO
^ start	VDOOOO
^ start and	UDOOOO
^ status	Y@OOOO
^ stay	kZCXHC
^ stay alert	eXGUJH
^ stay vigilant	eWJSMJ
^ staying	cVGUII
^ still	b>OOOO
^ still broken	YCOOOO
^ still looking	YDOOOO
^ still seeing	YJOOOO
^ stop letting	aTUJMJ
^ store	^BOOOO
^ store a	XHOOOO
^ store the	YEOOOO
^ stored	VGOOOO
^ strange	YJOOOO
^ strange but	YJOOOO
^ streamline	gXIILU
^ strengthen	aRAOGT
^ stress	hXGUKG
^ stress to	eXITLI
^ strictly	YAOOOO
^ strictly speaking	YAOOOO
^ strive	eUKTMG
^ strive for	eUKTMG
^ structural	UCOOOO
^ suggest	V@OOOO
^ suggestions	UDOOOO
^ support	VDWJHF
^ support sat	cWVJJH
^ surprise	YHOOOO
^ surprise :	YHOOOO
^ suspected	YGOOOO
^ suspected cause	YGOOOO
^ suspecting	^AOOOO
^ suspecting dns	YHOOOO
^ suspecting the	YDOOOO
^ symptoms	YHOOOO
^ symptoms :	YHOOOO
^ sysadmin	cUTKLK
^ tables	ZCOOOO
^ tackle	eVIJKU
^ take	[UJQIO
^ take another	eXJKMS
^ take appropriate	eYIIKV
^ take care	eYHQKO
^ take greater	cVITKI
^ take ⓒ	UAOOOO
^ talk	bSMFLU
^ talk to	aSNFLT
^ team	YHSOKG
^ teams	WGOOOO
^ technically	YDOOOO
^ technically the	YDOOOO
^ tell	^YQOGE
^ tell the	eYSMHG
^ testing	^BOOOO
^ testing on	YEOOOO
^ testing with	YIOOOO
^ text	_EOOOO
^ thanks	TDVJJH
^ that fixed	Y@OOOO
^ that is	[BOOOO
^ that service	YGOOOO
^ that the	f^VJKH
^ the	R7n(<@
^ the account	YUUKNJ
^ the address	XDOOOO
^ the admin	[UXIIF
^ the analyst	`VVJJH
^ the approver	cWTKLJ
^ the architect	eWXIIG
^ the author	WUUKLG
^ the base	[GOOOO
^ the bot	]DOOOO
^ the bridge	WCOOOO
^ the bug	ZHJLRK
^ the cache	VBJKSI
^ the cause	cRMHIR
^ the cells	XDOOOO
^ the checklist	XAOOOO
^ the cluster	WGOOOO
^ the commit	[HOOOO
^ the connection	VHOOOO
^ the console	XHOOOO
^ the content	WBOOOO
^ the controller	\\@OOOO
^ the cron	UFOOOO
^ the culler	YIOOOO
^ the customer	UKPHQG
^ the customers	YFOOOO
^ the dashboards	[AOOOO
^ the day	aEOOOO
^ the dba's	]UXHIG
^ the decision	XITKKJ
^ the developers	^JOGQG
^ the disk	W@KMRK
^ the document	]JOOOO
^ the edge	\\QXIIG
^ the entries	V@OOOO
^ the error	SCHGNP
^ the facts	TAOOOO
^ the failed	^TSMLJ
^ the failure	_TUINF
^ the firewall	SARMNL
^ the first	f7OOOO
^ the format	VFOOOO
^ the full	ZHOOOO
^ the health	XBOOOO
^ the hook	YEOOOO
^ the image	YGOOOO
^ the impact	cVHJJV
^ the incident	\\U\\CGJ
^ the index	TFJKSJ
^ the integrator	cYTKLI
^ the intern	dVVJJH
^ the interns	cXMJQI
^ the issue	YGRLML
^ the item	ZKOOOO
^ the job	\\@OOOO
^ the junior	YITKLJ
^ the key	Y?OOOO
^ the kind	UEOOOO
^ the lack	cWUJLK
^ the large	YGOOOO
^ the launch	UDOOOO
^ the lesson	aTGUKH
^ the licence	V@OOOO
^ the linter	UEOOOO
^ the load	R?OHLN
^ the log	VCOOOO
^ the logs	ZGOOOO
^ the mainframe	[IRMMM
^ the maintainers	eYWIJG
^ the many	YGOOOO
^ the mark	X@OOOO
^ the message	\\COOOO
^ the metrics	[GOOOO
^ the mistake	dUTILK
^ the name	UBOOOO
^ the next	[@OOOO
^ the night	YIONPF
^ the nodes	YBOOOO
^ the number	YAOOOO
^ the old	YBSLLJ
^ the one	YAOOOO
^ the ops	`XSLLL
^ the part	Y>OOOO
^ the patch	WDLIHR
^ the permission	U?OOOO
^ the plan	XEOOOO
^ the pod	ZFOOOO
^ the pods	YDOOOO
^ the problem	ZEJKPO
^ the product	gUWIJH
^ the project	YTPOIF
^ the proxy	]:OOOO
^ the pull	VHSLLK
^ the purge	[TTLLJ
^ the question	VBOOOO
^ the reply	VEOOOO
^ the responsible	eYSKLK
^ the rest	^@OOOO
^ the retry	WBSLLK
^ the review	WGRMMM
^ the reviewer	YXYGIF
^ the root	bWQFHO
^ the row	UEOOOO
^ the rule	TAOOOO
^ the same	[IRMLL
^ the scheduler	\\:OOOO
^ the script	W@RMML
^ the secret	VGSLLK
^ the section	VCOOOO
^ the server	^COOOO
^ the shared	VDOOOO
^ the sheet	VGOOOO
^ the site	eXPJIQ
^ the situation	eXJLMS
^ the sole	cWTKKK
^ the sre	dUWKHF
^ the status	YGOOOO
^ the sustained	YIOOOO
^ the sysadmin	cVTKLK
^ the system	VGHKMT
^ the table	Y?OOOO
^ the team	[PRKOA
^ the team's	\\QVJKG
^ the technician	\\WSMMI
^ the tester	cTSLLK
^ the tests	_=OOOO
^ the text	[EOOOO
^ the time	UEOOOO
^ the token	UEOOOO
^ the tool	]AOOOO
^ the tracker	WFOOOO
^ the training	U?OOOO
^ the underlying	YIOOOO
^ the update	[DOOOO
^ the upgrade	WJSLLK
^ the users	YDOOOO
^ the usual	eWJIJU
^ the values	WEOOOO
^ the watchdog	V?OOOO
^ the web	[EOOOO
^ the week	YHOOOO
^ the whole	\\ZOJRH
^ the words	^EOOOO
^ the workaround	YHOOOO
^ the wrong	ZBREO;
^ the ⓒ	[;OOOO
^ their status	YGOOOO
^ then	_BOOOO
^ then it	YFOOOO
^ then the	ZGOOOO
^ there are	YHOOOO
^ there was	U\\EGRU
^ there were	^XGJJV
^ there would	cVKMQM
^ therefore	YHOOOO
^ therefore the	YHOOOO
^ these	aCOOOO
^ these errors	YHOOOO
^ these two	YDOOOO
^ these were	YHOOOO
^ they	TY[@N>
^ they could	cWPIOI
^ they have	YEOOOO
^ they knew	cWTKKK
^ they restarted	ZDOOOO
^ things could	TBOOOO
^ things got	cUHJJV
^ things look	Y@OOOO
^ things that	ZEOOOO
^ things went	cTIJKU
^ think	l\\CJHX
^ think about	kZFFJY
^ this	Z@HMUC
^ this behaviour	YCOOOO
^ this can	YGOOOO
^ this caused	YGOOOO
^ this did	YBOOOO
^ this had	YGOOOO
^ this led	YGOOOO
^ this made	^AOOOO
^ this makes	^DOOOO
^ this may	YDOOOO
^ this meant	^DOOOO
^ this turned	YEOOOO
^ this was	XIIITG
^ this would	eXHSPI
^ those that	VDOOOO
^ threads	ZHOOOO
^ three	VGSKLK
^ three hours	YJOOOO
^ through	jZXHIE
^ thus	YGOOOO
^ thus the	YGOOOO
^ ticket	X[XIIG
^ tidy	eVIIMV
^ tidy up	eVIIMV
^ tighten	cUHJLV
^ time	VEOOOO
^ to	WESLKK
^ to be	UAQMMM
^ to make	YJOOOO
^ tom deletes	YHOOOO
^ too many	TESLLK
^ too slow	YJOOOO
^ traffic returns	YGOOOO
^ traffic was	[VGIJW
^ tried	YHOOOO
^ tried a	YHOOOO
^ try	jZDTHM
^ try harder	iVIUKG
^ try not	cTISLI
^ try to	j\\HMJU
^ tune	hXGFJX
^ tune the	eUIIKU
^ turn	_BOOOO
^ turn the	]EOOOO
^ two weeks	^VTLKK
^ typical	aVVJKG
^ ultimately	cUIPQI
^ ultimately ,	cUIPQI
^ unclear whether	YIOOOO
^ under load	YIOOOO
^ unforced error	cYWJJG
^ unlike	^UTJMK
^ unprofessional	eTUJKI
^ until this	YIOOOO
^ upgrade	^ZFHHX
^ uploading	YDOOOO
^ uploading large	YDOOOO
^ uploads	ZCOOOO
^ uploads failed	YCOOOO
^ urge	iYFVIF
^ urge the	cUISLJ
^ use	\\AOOOO
^ use a	[BOOOO
^ user	XZWIJG
^ user error	hYUJKI
^ user reports	YDOOOO
^ users	ZGFRJS
^ users noticed	YFOOOO
^ users report	YHOOOO
^ users were	YJOOOO
^ users who	\\?OOOO
^ usually	YFOOOO
^ usually this	YFOOOO
^ values	^:OOOO
^ values of	WFOOOO
^ various	i\\HIIV
^ various factors	eXIJJU
^ version	^UJLRL
^ version pinning	cXJLRL
^ waiting	^?OOOO
^ waiting for	^?OOOO
^ watch out	cWHTLI
^ we	Y>9[P@
^ we ,	]UXIIF
^ we asked	_?OOOO
^ we believe	YJOOOO
^ we decided	[GOOOO
^ we depend	YIOOOO
^ we did	e?OOOO
^ we don't	^@OOOO
^ we expect	^BOOOO
^ we first	^@OOOO
^ we had	\\JJKKT
^ we hit	YIOOOO
^ we increased	YDOOOO
^ we knew	YIOOOO
^ we let	cWVJJI
^ we looked	YFOOOO
^ we managed	YEOOOO
^ we may	YHOOOO
^ we must	kYEVIH
^ we noticed	^COOOO
^ we now	^BOOOO
^ we opened	YHOOOO
^ we ought	cUIKTI
^ we plan	YFOOOO
^ we ran	^EOOOO
^ we realised	^JOOOO
^ we restarted	YFOOOO
^ we rolled	ZAOOOO
^ we run	YHOOOO
^ we saw	aDOOOO
^ we simply	eXITJI
^ we spent	YJOOOO
^ we still	YDOOOO
^ we think	YDOOOO
^ we tried	YHOOOO
^ we turned	YCOOOO
^ we use	YIOOOO
^ we want	YDOOOO
^ we went	^BOOOO
^ we weren't	^HOOOO
^ we would	^BOOOO
^ we'll	gYGUJG
^ we'll be	cXITKI
^ weak leadership	eXVJKH
^ wei's	cTUKKJ
^ wei's failure	cTUKKJ
^ were	eSIJTI
^ were the	h[EKUK
^ what	\\2SRGB
^ what a	e?RMML
^ what an	\\?OOOO
^ what became	[?OOOO
^ what could	Y<OOOO
^ what followed	cWTKLK
^ what follows	[JOOOO
^ what happened	ZGOOOO
^ what is	YKFULJ
^ what stands	\\AOOOO
^ what the	]KRLML
^ what to	XCOOOO
^ what ⓒ	Y>OOOO
^ when	X>LRLK
^ when i	YFOOOO
^ when the	UEWJMH
^ whenever the	YHOOOO
^ where	`EPJKP
^ where a	_COOOO
^ where the	_<OOOO
^ where ⓒ	UFOOOO
^ whether	d<ULLI
^ whether a	h?OOOO
^ whether an	[GOOOO
^ whether it	XFOOOO
^ whether somebody	UCOOOO
^ whether the	b?OOOO
^ whether this	\\GOOOO
^ whether ⓒ	WEOOOO
^ which	d;OOOO
^ which version	YIOOOO
^ while looking	YIOOOO
^ while the	\\XTKKJ
^ while this	YGOOOO
^ who approved	cUVJJI
^ who broke	gXTLKK
^ who is	UBOOOO
^ whoever	ZTZFGE
^ whoever is	[EOOOO
^ whoever set	eVUKKJ
^ whoever wrote	hVUJKI
^ whom	VFOOOO
^ why didn't	eWIJTF
^ why the	[GOOOO
^ with	\\eBIZ:
^ with a	laMNPB
^ with admirable	cVRLMK
^ with all	cXTKMJ
^ with hindsight	eSZIHG
^ with three	YCOOOO
^ with tracing	cYJLSK
^ with ⓒ	XEOOOO
^ withdraw	^STJLK
^ withdraw the	`VTKLK
^ within	[GOOOO
^ within an	YJOOOO
^ without a	]GOOOO
^ words	a1OOOO
^ words of	WAOOOO
^ work	d_ANGV
^ work on	dZEFHZ
^ work towards	gUJLMS
^ write	]ASKML
^ write a	_EOOOO
^ write the	YEOOOO
^ wrong assumption	cVTLKI
^ x	gYTJLK
^ x deployed	gYTJLK
^ yet	cWTKLJ
^ yet another	cWTKLJ
^ your	cXTKLJ
^ yuki and	YHOOOO
^ ⓒ	s(OOOO
^ ⓒ and	V@OOOO
^ ⓒ drive	\\JOOOO
^ ⓒ ⓢ	^IOOOO
^ ⓗ	\\V[IFE
^ ⓗ ,	cXUKKH
^ ⓗ :	eWVJKH
^ ⓚ was	^URMML
a ,	W@OOOO
a 0	WIKISG
a 0 :	VEOOOO
a backup ,	cUUKKK
a backup .	cXUKKI
a backup belongs	YJOOOO
a bare	WIOOOO
a base	WDOOOO
a base's	XJOOOO
a base's ⓒ	XJOOOO
a batch	W<KROL
a beginner's	cXSLKK
a beginner's error	cXSLKK
a better	hZOJKQ
a better solution	cUHJJV
a bit	o]FQEU
a bit .	cUJKKT
a bit more	jZLUGF
a blank	\\HOOOO
a blank document	[IOOOO
a block	YGOOOO
a blog	cXUKLI
a broken link	YHOOOO
a browser	YFOOOO
a bug	[DOOOO
a bug in	ZGOOOO
a build	gZSLLK
a build with	cWTLKJ
a burst	YIOOOO
a burst of	YIOOOO
a call	a?OOOO
a call for	YHOOOO
a canary	dWEIVH
a canary ,	cUHKTJ
a canary this	gYKLRL
a careless	e[RMMK
a cell	i0OOOO
a cell ,	WIOOOO
a cell :	YFOOOO
a cell that	XFOOOO
a certain period	cVKKKS
a certificate	[TNQKJ
a change in	ZDOOOO
a change that	Y@OOOO
a channel	ZDSMMK
a channel that	]GOOOO
a chart	X@OOOO
a check	\\FOOOO
a check that	YJOOOO
a checksum	cVIKSK
a checksum on	cVIKSK
a child	eUVLJK
a clear message	YGOOOO
a closed	[COOOO
a closed list	YHOOOO
a closer	lWPPKJ
a closer eye	eUHTJH
a closer look	eRQILR
a closer watch	eUNRIG
a cold	ZDOOOO
a cold cache	YEOOOO
a column	_<OOOO
a combination	iUJJJT
a combination of	iUJJJT
a command	TCSLLM
a comment	\\KRMMM
a common	aUIHIV
a complete	cTPPJJ
a condition	XHOOOO
a conditional	YCOOOO
a conditional format	XFOOOO
a configuration	[YHIJV
a conscious	eUKRMJ
a conscious effort	eUKRMJ
a consequence of	cXUJLI
a consequence the	YDOOOO
a considerable	cUKMMR
a console	YIOOOO
a console there	YIOOOO
a contract test	cYILSL
a contractor whose	cWSLLK
a conversation	e[MJJS
a copy	a:OOOO
a copy of	^=OOOO
a couple	eVLKKS
a couple of	eVLKKS
a crash	YIOOOO
a crash loop	YIOOOO
a criterion	VCOOOO
a culture	hUQPIG
a culture of	gUPPJH
a cursory	cVUKKK
a customer .	^WMQLI
a customer call	YGOOOO
a dashboard for	YDOOOO
a data	[WVJJH
a date	ZISLLL
a date that	[VSLLL
a day	YDJGTE
a day ,	XHOOOO
a day .	VDMJRI
a day and	UCOOOO
a dead	YWOJPJ
a dead one	cVRMML
a deadline	T?OOOO
a deep	cUHNJS
a degraded	cVRMML
a deleted	[COOOO
a department	`WSKMJ
a department that	cWSLMJ
a deploy	_COOOO
a deploy .	YHOOOO
a deploy takes	YHOOOO
a dev	cTTLLI
a dev who	cTTLLI
a developer left	cWTLKK
a developer merged	YGOOOO
a developer who	cUUJJJ
a developer's	`UUJJK
a diff	[HOOOO
a diff of	ZHOOOO
a different setup	YEOOOO
a discussion	cXJJKT
a document	l=OOOO
a document ,	\\AOOOO
a document .	]HOOOO
a document :	ZFOOOO
a document as	XHOOOO
a document in	UCOOOO
a document is	VFOOOO
a document that	_FOOOO
a document's	^COOOO
a draft	WDOOOO
a drill the	YHOOOO
a dropdown	\\FOOOO
a due	VFOOOO
a due date	UBOOOO
a dump	YEOOOO
a dump .	YEOOOO
a fact	WBOOOO
a failed	[COOOO
a failed start	YIOOOO
a failure	[TYHHF
a failure of	cTUJKI
a fault	W@OOOO
a few customers	e[HJKU
a few errors	YJOOOO
a few of	cYGJJV
a few rows	YIOOOO
a few things	T@KLMS
a field	]EOOOO
a file	eGSMLK
a file ,	]9OOOO
a file .	W>OOOO
a file ;	UCOOOO
a file that	\\COOOO
a file's	WGOOOO
a filter	ZAOOOO
a finding	UCOOOO
a firmware	WWPPLI
a flapping	YGOOOO
a flapping link	YGOOOO
a flight	WCOOOO
a folder	ZIQMMM
a follow-up change	YEOOOO
a formal	gXTJLK
a formality	eXVIKH
a formality by	cUTJLJ
a former	ZGOOOO
a former job	YGOOOO
a formula	_FOOOO
a fresh	VCOOOO
a friendly	eXMRKG
a full	UCUNJF
a full disk	\\EOOOO
a full outage	YGTLKJ
a function	X?OOOO
a gap	]KRMML
a gap .	YGOOOO
a gap and	YIOOOO
a gap in	YFOOOO
a glance	eXTJLI
a glance at	eXTJLI
a good day	ZAOOOO
a google	]COOOO
a green	UFISMK
a green status	ZGOOOO
a grown-up	eVVJKH
a habit	h\\NRLG
a habit of	h\\NRLG
a hasty	cTUKLJ
a header	_EOOOO
a heading	a>OOOO
a heading ,	XJOOOO
a healthy	]VNRJF
a holiday in	YIOOOO
a holistic	eSJKLT
a host	\\@OOOO
a host that	[DOOOO
a hunch	^VTKKJ
a hurry	mYXIIF
a hurry ,	eZWJIH
a hurry .	eVTLLJ
a hurry to	gUSLLK
a job	ZEOOOO
a job .	YFOOOO
a junior	`UVKKJ
a key	VGVJKH
a known fix	YHOOOO
a known limitation	YIOOOO
a label	[HOOOO
a lack	gTOERE
a lack of	gTOERE
a language	YEOOOO
a laptop	\\HQMMM
a laptop .	YFOOOO
a large	^WHJJU
a larger quota	YHOOOO
a launch	]JGULH
a launch .	cWJSMJ
a lead	^WSLMK
a lease	VBOOOO
a lesson	eXVILI
a letter	UEOOOO
a limit of	UEOOOO
a limit would	gVIKSK
a line	h@OOOO
a line break	XGOOOO
a line feed	ZCOOOO
a line of	[EOOOO
a line with	\\JOOOO
a link	a@OOOO
a link to	[EOOOO
a list	]HUIMJ
a list item	\\IOOOO
a little	j\\MNHS
a little more	cUISMJ
a live	^WUJKI
a load	\\STILK
a local workspace	XIOOOO
a login	UERMMM
a login page	YHOOOO
a long	UWDQIP
a long way	eWHTLI
a long-term	cWKLMR
a long-term solution	cWKLMR
a longer grace	cWIMSK
a look	VDUJKI
a look .	YFOOOO
a lot ,	YDOOOO
a mailbox	XFOOOO
a mailbox that	UDOOOO
a manual	\\FOOOO
a manual step	[GOOOO
a mark	VHOOOO
a markdown	ZCOOOO
a markdown file	YCOOOO
a mask	VBOOOO
a meeting .	UCOOOO
a memory	[EOOOO
a memory leak	YIOOOO
a merge	UEOOOO
a mess	cZTLKK
a message	]JKRMK
a message about	YFOOOO
a message from	YBOOOO
a method	YKOOOO
a metric	YDOOOO
a minute	YIJHSG
a minute ,	WESLLK
a minute .	[AJMSM
a missing	ZILMQL
a missing index	ZEOOOO
a mistake	U?OOOO
a misunderstanding	eUNKKP
a modern	cTJMMR
a moment of	cXTKLJ
a moment's	cUSKLK
a momentary	cUSLLK
a momentary lapse	cUSLLK
a monday .	YAOOOO
a month .	`UNRHJ
a more	p[SDGY
a name	c<OOOO
a name that	WEOOOO
a named	^@OOOO
a named range	\\EOOOO
a network	WERMML
a network problem	YEOOOO
a new	e=RLML
a new colleague	YEOOOO
a new document	WEOOOO
a new one	VDOOOO
a new owner	YGOOOO
a new rack	YIOOOO
a new version	YJOOOO
a non-event	gUQMNL
a non-event .	gUQMNL
a note to	cVPPMI
a noticeable	cWJKKT
a number ,	YDOOOO
a number of	e]@IG\\
a number that	VDOOOO
a page	YCSJPI
a page .	VDOOOO
a paragraph	dEOOOO
a paragraph ,	UCOOOO
a partner .	YBOOOO
a payments	cVSLKL
a perfectly	gXTLLJ
a perfectly good	eWVKJH
a performance	eVVILH
a performance plan	eVVILH
a period of	cWOJLQ
a permission	UCOOOO
a person	W;YGHF
a person opens	XHOOOO
a person reads	XHOOOO
a person who	`TWJIH
a person would	WCOOOO
a person wrote	WEOOOO
a person's	VGOOOO
a pile-up	YGOOOO
a pile-up of	YGOOOO
a place	\\KOOOO
a plain	WCOOOO
a plan	WISLLK
a plan ,	UCOOOO
a playground	cVQMMK
a policy	\\>OOOO
a post	_<OOOO
a poster	cUJRLK
a postmortem	`MTKKK
a postmortem ,	WIOOOO
a postmortem is	VBOOOO
a postmortem's	XDOOOO
a power	YHOOOO
a power feed	YHOOOO
a press	cSRMML
a primary	cTOOMJ
a principal	hWYGJF
a principal engineer	hWYGJF
a priority	ZEOOOO
a professional	eTTLKI
a question	[GRMML
a queue	UCOOOO
a quick	aVPLPK
a quick look	eVPLPK
a quota .	YJOOOO
a race	\\COOOO
a race in	ZIOOOO
a range	a?KLMS
a range .	XBOOOO
a range ;	XBOOOO
a rate limit	cTILSL
a reader	\\FOOOO
a reading	XDOOOO
a real	\\YKOPF
a reason	e>OOOO
a reason ,	[GOOOO
a reason .	YDOOOO
a reason and	VCOOOO
a reasonable	e[IMPR
a reckless	cVTKLK
a reference	\\COOOO
a refusal	X@OOOO
a refused	UCOOOO
a release	\\GOOOO
a release with	YEOOOO
a reminder	ZUGUIE
a reply	[HOOOO
a report	\\BOOOO
a request	d@OOOO
a request that	VBOOOO
a resolution	ZHOOOO
a resolution of	ZHOOOO
a resource	ZGOOOO
a resource leak	YGOOOO
a restart	`BOOOO
a restart is	ZCOOOO
a restart of	[BOOOO
a result ,	YIOOOO
a result of	cVRMML
a revert pull	YHOOOO
a review	[BRMML
a reviewer	`TXIIG
a revision	YEOOOO
a rollback	Z[NJRH
a rollback plan	eZOKPI
a row	cHSLLL
a row ,	WGOOOO
a row is	VEOOOO
a row of	^@OOOO
a row that	XHOOOO
a rubber	cXSLML
a rubber stamp	cXSLML
a rule	]9OOOO
a run	_DOOOO
a run that	X?OOOO
a runbook	ZJOESB
a sample of	VDTLLM
a script that	]>OOOO
a second .	]DOOOO
a second alert	YGOOOO
a second approval	VDOOOO
a second change	YFOOOO
a second cluster	^BOOOO
a second look	eUEVHG
a second one	VGOOOO
a second person	]FOOOO
a second reviewer	cUHKTL
a section	a?OOOO
a segment	\\GOOOO
a senior	hZVHMI
a senior engineer	eVTJMK
a sense	cTISLK
a sense of	cTISLK
a sentence	^BOOOO
a separate project	YDOOOO
a serious	gTRNMK
a session	[FLQML
a session ,	VFOOOO
a severity	WIOOOO
a shared drive	XDOOOO
a sheet	`9OOOO
a short	UDUKJL
a short gap	YHOOOO
a shortcut	^VVJLH
a single node	VCRMMM
a single slow	YIOOOO
a single table	YCOOOO
a small part	ZHOOOO
a snapshot	VHTLKL
a snapshot and	cTSLLL
a soft	cXLMQM
a soul	eXUKJI
a soul .	cURLML
a span	\\=OOOO
a spike	^BOOOO
a spike .	YDOOOO
a spike in	YHOOOO
a spreadsheet	^>OOOO
a staged	eVIKSK
a staged rollout	eVIKSK
a staging	cXBIXG
a staging environment	eUDJVI
a state	WDKLMS
a state in	cUKLMS
a statement	cVQMOM
a static page	YGOOOO
a steady	YEOOOO
a steady failure	YEOOOO
a step	VGOOOO
a strategy	eUGIJW
a strategy for	eUGIJW
a stronger	gXKRLJ
a stronger sense	cULQML
a suggestion	`COOOO
a suitable	eTKLMR
a summer student	cTUKKI
a surprise	cUTKKJ
a surrogate	WDOOOO
a surrogate pair	WDOOOO
a sustainable	cUIJLU
a sync	_COOOO
a synthetic	^VILSK
a synthetic check	^VILSK
a tab	a?OOOO
a table	h5OOOO
a table ,	YHOOOO
a table .	YDOOOO
a table of	\\DOOOO
a table's	XGOOOO
a target	UEOOOO
a team	WTULLB
a team of	`YWJJH
a team's	UDOOOO
a technical	eUJLMS
a technical and	cTKMMR
a template	]EOOOO
a tenth	VHOOOO
a tenth of	VHOOOO
a test .	]ZTKKJ
a test for	ZHOOOO
a tested	cTKMRL
a text	fAOOOO
a text is	XDOOOO
a text that	YDOOOO
a text without	UDOOOO
a theory	cWTLLK
a think	cYIJKU
a think about	cYIJKU
a third-party	YIOOOO
a third-party service	YIOOOO
a thread	\\DRLML
a thumbs-up	eVVJMK
a ticket with	ZHOOOO
a time	U?IPQO
a time .	WELOMR
a time took	YFOOOO
a timely	gTHKKU
a timely manner	eSJKLT
a timeout	WEJKSK
a timeout .	ZFOOOO
a title	YGOOOO
a topic	cXNPJI
a toy	cVLRLK
a trace	cXVJJH
a tracker	_@OOOO
a training	cXKRLL
a training session	cXKRLL
a typo	WUTKLJ
a typo in	_GOOOO
a user	c@OOOO
a user reported	YIOOOO
a user who	YBOOOO
a user writes	YHOOOO
a valid	UCOOOO
a value	e4OOOO
a value as	WFOOOO
a variable	YIOOOO
a variable .	YIOOOO
a volunteer keeps	YGOOOO
a warm standby	cXJLSL
a watchful	cVKRML
a watchful eye	cVKRML
a week earlier	TEILSK
a weekday	WCOOOO
a where	^USKMJ
a where clause	^USKMJ
a while ,	^UJMMS
a while for	YGOOOO
a whim	eZUJKJ
a whim .	eZUJKJ
a word with	cWUJLI
a working	aTFJQS
a worksheet	[AOOOO
a workspace	ZEOOOO
a world	cWKMRI
a write	WCOOOO
a written warning	cTRLML
a wrong	UDTKKJ
a wrong value	ZIOOOO
a ⓒ	gEOOOO
a:!	`VITKH
a:#	TCKRMK
a:#length 0	ra?BE^
a:#length 1	ma;J<_
a:#length 2	bX>R9W
a:#length 3	^WHX>H
a:#length 5	T6YLGD
a:#length 6	V;DQ@X
a:#things False	aWCX)U
a:#things True	TDEN@Z
a:%	c6OOOO
a:'	RAFPIQ
a:,	V=EPBW
a:.	[SAW(Y
a:/	SBKSKH
a:0	U>FNBX
a:;	Z?VKGD
a:>	UAOOOO
a:^ add	\\;SIMN
a:^ add a	`@OOOO
a:^ add the	VCSLNK
a:^ address	gYGJLV
a:^ address the	cULMMR
a:^ adopt	gXIILV
a:^ adopt a	cTIJKU
a:^ adopt best	cUJKMT
a:^ agre	WGOOOO
a:^ aim	cUKKLT
a:^ aim for	cUKKLT
a:^ alert	[DOOOO
a:^ align	gZKJLT
a:^ align on	cULLMR
a:^ align with	cVIKKT
a:^ all	bTITIH
a:^ alway	gZITLH
a:^ appeal	gUISMI
a:^ appeal to	gUISMI
a:^ ask	[KMTID
a:^ ask every	cVISMJ
a:^ ask the	XGNRKI
a:^ assess	hWFILW
a:^ assess the	cXKLMS
a:^ awareness	eXISLK
a:^ awareness train	cVJSLK
a:^ ban	eYWIKH
a:^ bar	^XVIMI
a:^ be	r\\DPJP
a:^ be careful	cULQMK
a:^ be extra	cVHTMI
a:^ be in	cTJJLU
a:^ be mindful	cTKRMK
a:^ be more	l[KSLG
a:^ be vigilant	gVKRMJ
a:^ beef	eWJJMU
a:^ beef up	eWJJMU
a:^ befor	cTNPMK
a:^ better	i[FMJR
a:^ better doc	eWJJLU
a:^ block	\\AOOOO
a:^ brief	cWHTMI
a:^ build up	cWHQMO
a:^ cap	ZEOOOO
a:^ check feasibility	cVLLMR
a:^ clarify	dVQJKQ
a:^ clean	hTIILV
a:^ clean up	hTIILV
a:^ coach	i]JTLF
a:^ coach the	eXGULH
a:^ commit	cTHTMJ
a:^ conduct a	^JQOLI
a:^ consider better	gWLKMT
a:^ continu	aWJJMU
a:^ continu to	eWKKMT
a:^ creat more	cWHJMU
a:^ cut	WIOOOO
a:^ deduct	eXTKMJ
a:^ deduct the	eXTKMJ
a:^ defin	[JIJJV
a:^ defin suitabl	cVJKKT
a:^ delet	]AOOOO
a:^ delet the	\\DOOOO
a:^ demand	`UUJMH
a:^ demand an	cVUKMI
a:^ develop	gVGNJS
a:^ develop a	eSGPJP
a:^ discuss	cUJJMU
a:^ do	eTJRGL
a:^ do a	gYGQJN
a:^ do not	`SSPIF
a:^ do someth	cVJILU
a:^ document	WCOOOO
a:^ document the	VCOOOO
a:^ double-check	dUIULF
a:^ double-check everyth	gUISLI
a:^ double-check the	cYLQML
a:^ each	^VJSLK
a:^ educat	^UFUKH
a:^ emphasis	cUJRMK
a:^ encourag	kZFVLF
a:^ encourag reviewer	eVJRMK
a:^ enforc	VCOOOO
a:^ enhanc observability	cWLLMR
a:^ enhanc resilienc	cVIKLT
a:^ ensur	fTMHJU
a:^ ensur adequat	cTHLMT
a:^ ensur that	aSPKLP
a:^ escalat the	eTUJKI
a:^ establish	eUHJLU
a:^ evaluat	`UGILW
a:^ evaluat whether	gULLMR
a:^ everyon	kbHTKI
a:^ everyon to	gZJSMH
a:^ examin	`TJKMT
a:^ examin the	cTLLMR
a:^ exclud	aZVJJH
a:^ exclud the	cXUKLJ
a:^ exercis	cUISKI
a:^ explor	j\\IJKU
a:^ explor option	iZKLLS
a:^ extend	YCOOOO
a:^ extend the	WFOOOO
a:^ extra	cWKSMI
a:^ find a	cVKLMS
a:^ fix	bQEGJY
a:^ fix asap	cUKLMS
a:^ fix soon	gVHJJU
a:^ follow	i[GOLQ
a:^ follow up	hZHILU
a:^ formal	cVUJLJ
a:^ formal warn	cVUJLJ
a:^ foster	iVGPJO
a:^ foster a	gXISKL
a:^ get	aSKGHW
a:^ get a	cZHIJV
a:^ get better	eWKJMT
a:^ get to	cUILLT
a:^ give	VFEFLY
a:^ give more	cVIKMT
a:^ give some	cTIJLU
a:^ give the	TEVJOI
a:^ handl	eSGTKI
a:^ harden	hWIILU
a:^ harden the	eUGIKW
a:^ harmonis	cUKLMS
a:^ have	YDXIID
a:^ have hr	cXVJKI
a:^ identify	eVOJJQ
a:^ impress	hWJTMG
a:^ impress on	eTQPJG
a:^ impress upon	cWISMJ
a:^ improv	bUDMJT
a:^ improv documentation	hUHFLY
a:^ improv monitor	iYJJLT
a:^ improv observability	cWKJMT
a:^ instil	eUHTLJ
a:^ instil a	cTJRMK
a:^ intensify	cVJKLT
a:^ invest	`RIKMU
a:^ invest in	cVIKMU
a:^ investigat	`XFIJW
a:^ investigat further	gUIJKU
a:^ issu	^UTKMJ
a:^ issu a	aUTKMJ
a:^ keep	cTFPKP
a:^ keep a	aQOQKE
a:^ keep an	gXILIS
a:^ keep calm	eWLSMH
a:^ keep improv	cYKIMU
a:^ keep remind	cUJSMI
a:^ let	WHTKJL
a:^ limit	VWVELK
a:^ look	gUENLS
a:^ look at	i\\FGJY
a:^ look for	cVIILV
a:^ look into	gXLJMS
a:^ make a	cWJSLI
a:^ make an	cXSLMJ
a:^ make it	cUOPMJ
a:^ make the	YGTGLO
a:^ mandatory	cVPPKI
a:^ matur	cVKKMS
a:^ matur our	cVKKMS
a:^ mitigat	cVKKMT
a:^ modernis	hVJJLU
a:^ modernis the	eXLKMS
a:^ more	eXHSLL
a:^ motivat	cWJRMK
a:^ no	]FXHLF
a:^ no more	^HVJLI
a:^ only	^IWIMH
a:^ operator	eWHUKF
a:^ optimis	lYHILV
a:^ optimis query	cSLMMR
a:^ optimis the	hXHHJW
a:^ page	ZGOOOO
a:^ pay	dVCSLM
a:^ pay more	hVKSMI
a:^ plan	`XHHJX
a:^ print	UCOOOO
a:^ prioritis	eTIJLU
a:^ promot	iXENLS
a:^ pursu	gWJKLT
a:^ pursu a	cTLLMR
a:^ push	eYIILV
a:^ push for	cUJJLU
a:^ put more	cXKRMK
a:^ rais	`RHNIP
a:^ rais awareness	nWDVJG
a:^ reassess	gWJJLT
a:^ reassess the	cUKLMS
a:^ reassess vendor	cULLMS
a:^ reconsider	eVHIMV
a:^ reconsider the	cWIJMU
a:^ reduc nois	cWKLMS
a:^ reduc the	W=OOOO
a:^ refactor	cUJKLT
a:^ refactor the	cUJKLT
a:^ refin	eXIKKT
a:^ refresh	eYHUJG
a:^ refresher	hVMRJH
a:^ refresher cours	eTRNJI
a:^ refresher train	cVISMK
a:^ regular	eWJMLR
a:^ regular review	cVKKMT
a:^ reinforc	gXHTKH
a:^ reiterat	cUJRLK
a:^ reject	YHOOOO
a:^ remember	gWITMH
a:^ remember to	gWITMH
a:^ remind	h\\NRHD
a:^ remind everyon	hZISLJ
a:^ remind peopl	gVISLJ
a:^ remind the	hUQNKF
a:^ requir a	YDOOOO
a:^ requir the	eVWHMH
a:^ rethink	hYIGJV
a:^ rethink on-call	cTIKLT
a:^ rethink the	cTLKLS
a:^ retrain	aUMQLG
a:^ retrain the	eVLQLH
a:^ review	[UDFKY
a:^ review the	\\UHILU
a:^ revis	cVKLLS
a:^ revis the	cVKLLS
a:^ revisit	jWGNKS
a:^ revisit the	cSKRML
a:^ run the	VHOOOO
a:^ see	^VQKLO
a:^ seek	cVJJLT
a:^ sensitis	h[HULG
a:^ set	S>LJMS
a:^ sharpen	cUJPLO
a:^ show	\\BOOOO
a:^ show the	YCOOOO
a:^ sort	hWGHKW
a:^ sort out	hWGHKW
a:^ spe	gWJKMT
a:^ spe up	gWJKMT
a:^ stabilis	cVKLMR
a:^ stabilis the	cVKLMR
a:^ stay	h[HTKI
a:^ stay alert	cXJSMJ
a:^ stay vigilant	cUGTLJ
a:^ stop let	aTUJMJ
a:^ stor	WDOOOO
a:^ stor the	UDOOOO
a:^ streamlin	gXIILU
a:^ strengthen	_KEMKT
a:^ strengthen the	\\JJHMV
a:^ stress	gWHTLG
a:^ stress to	cUJSMJ
a:^ striv	eUKTMG
a:^ striv for	eUKTMG
a:^ tackl	eVIJKU
a:^ take	eXPNJM
a:^ take appropriat	eYIIKV
a:^ take care	cVJOMP
a:^ tell	`YULKF
a:^ tell the	cWYGLG
a:^ the	[[MNGR
a:^ the engineer	gUUJMJ
a:^ the vendor	]VJNLS
a:^ think	jVHNLQ
a:^ think about	iUIHLW
a:^ tidy	eVIIMV
a:^ tidy up	eVIIMV
a:^ tighten	cUHJLV
a:^ train	VIEVMF
a:^ try	n^GSKL
a:^ try harder	iVIUKG
a:^ try to	hYKNMS
a:^ tune	eZFIJW
a:^ turn	XEOOOO
a:^ until	cWSLLK
a:^ upgrad	[TIJJU
a:^ urge	iYFVIF
a:^ urge the	cUISLJ
a:^ warn	[TTLKI
a:^ watch out	cWHTLI
a:^ withdraw	^STJLK
a:^ withdraw the	`VTKLK
a:^ work	kXGLLT
a:^ work toward	gUJLMS
a:^ workshop	cWJSMI
a:^ workshop for	cWJSMI
a:about	k_OKDS
a:acceptabl	gUMILT
a:access	[SVKKE
a:according	hYHMLT
a:account	YTKNKS
a:accuracy	gUHTKH
a:acknowledg	WGQNMK
a:across	kYHJMU
a:act	eVJRKG
a:actual	gYUHMP
a:adapt	cTLMMR
a:add	Y7LGKT
a:additional	eTLLMS
a:address	WUGJLV
a:adequat	hYGKLU
a:adjust	eTIJLV
a:administrator	[UKSKH
a:admission	VAOOOO
a:admit	cTSLMK
a:adopt	gXIILV
a:affect	XSGJJV
a:afternoon	cWUJMI
a:again	lcMSEE
a:against	R>GNLS
a:aim	eUIJLU
a:alert	WJEMGW
a:align	i[JILU
a:alignment	eSKJMT
a:all	\\V<^F>
a:all-hand	cNQOMJ
a:allow	eVVFMN
a:alon	i\\ZFKE
a:aloud	cWISLK
a:already	eWMJKR
a:alternativ	eZJLMS
a:alway	gZITLH
a:among	kVFULH
a:an	VESMKL
a:analys	[UHILW
a:and	WCCOAY
a:annual	eUOPKG
a:another	dWGSHO
a:anyth	`XEQJO
a:apology	eZVJLI
a:appeal	hVHULG
a:apply	cXRNMK
a:approach	mUEEKZ
a:appropriat	pXHHKV
a:approv	]LXJJE
a:are	bbNMIQ
a:area	gVLLMR
a:around	lYBSIO
a:arrangement	cWJLMS
a:as	[WGLHV
a:asap	j[JJLU
a:ask	ZHKVHB
a:assess	iWHJKV
a:attach	]COOOO
a:attend	cYQOLH
a:attention	gT>VKM
a:attentiv	e]IUKF
a:attitud	eTPPJH
a:august	VCRMMM
a:author	_ZZLKC
a:automatical	[@OOOO
a:automation	`SJJLT
a:availabl	cTJKLT
a:avoid	cVKOJR
a:awareness	p\\?YIE
a:away	\\USIJN
a:b	ZFOOOO
a:back	bZVFLM
a:backup	WFFNKS
a:ban	eYWIKH
a:bar	[YTGKN
a:batch	WDMKMR
a:be	g[ETDN
a:bear	cUHPKN
a:beef	eWJJMU
a:befor	ZPA`H>
a:behaviour	iXMHKU
a:being	eWSILQ
a:below	Y@OOOO
a:best	jYDNJS
a:better	vf7MDV
a:between	]VCLJW
a:blast	cZJPLR
a:block	`COOOO
a:board	VCVKKG
a:bonu	cXVJLI
a:bot	_9OOOO
a:both	V@ITKH
a:bottom	cUILLT
a:break	h[XIME
a:bridg	WGOMLN
a:bring	bUOMJN
a:brought	cWHJKV
a:budget	_SQLJK
a:bulk	cVJPMQ
a:bulletin	cUISLJ
a:but	YFMMMR
a:button	YALQMM
a:by	R9CWFM
a:bypass	cTSKML
a:cach	WGJRIN
a:cake	cXTJLJ
a:calm	gWKSMH
a:can	aTS?IU
a:cap	\\DOOOO
a:capacity	^SEMIS
a:care	mZEWKH
a:careful	gYPQLE
a:careless	cWUJMI
a:catalogu	VCLQML
a:caus	dYRHKO
a:caution	kZGVJD
a:centr	^VOGKT
a:chao	cTIKMT
a:checklist	YJMSKH
a:chiara	]USJKQ
a:ci	_<OOOO
a:clarify	eVOIJS
a:claus	VGTKMJ
a:clean	gXDPKP
a:clear	aVPPLG
a:clerk	cXNPLI
a:client	VFKLMS
a:closer	n[IIHX
a:coach	jWKTLE
a:code	T@LRMJ
a:codeowner	VEOOOO
a:coffe	cUJRLK
a:collaboration	gUIJMT
a:colleagu	iVKTLF
a:com	e]EMKX
a:come	cSJKMT
a:command	SARNMI
a:common	`SHIKV
a:communicat	eSJPIP
a:communication	j\\AQIR
a:company	aWUHKN
a:compar	TBITLH
a:competent	cXVJOH
a:complet	fVMTJJ
a:component	eVEHHX
a:concentration	cXKRMK
a:concept	kaHILV
a:concern	iXQKJO
a:condition	VFKLMS
a:conduct	cQQQID
a:confidenc	cUOPMK
a:configuration	\\ZIOKQ
a:confirm	ZYKSJG
a:conscientious	eSGTML
a:consciou	gXITLH
a:consequenc	kWWIIG
a:consideration	cTILMT
a:content	`ZFRIN
a:contractor	bUXIIF
a:conversation	hWNLKP
a:cooperation	gXHPJP
a:coordinat	gXHIJW
a:coordination	cTKKMS
a:correct	h[IUME
a:cost	bUTGJM
a:could	cTHKMU
a:council	\\WNHKS
a:count	W;KRMK
a:countersign	cWTKLK
a:cours	iXIOIN
a:cover	UCOOOO
a:coverag	`SJLMS
a:credential	YGSILQ
a:cron	TCJLLS
a:dangerou	cVHTKI
a:data	[UHEIZ
a:databas	XELEHV
a:day	[3QOMH
a:dba	]KXHKH
a:deal	iYLGKV
a:debt	aXHHLW
a:deduct	eXTKMJ
a:deletion	VFIQMR
a:demonstrat	^VSKML
a:department	eTLPMM
a:depth	^XKJJR
a:desk	VFQPLH
a:detection	cVGIKW
a:dev	cWHTMI
a:develop	hVGNJT
a:developer	bUKSLH
a:dialogu	gWHIKV
a:didn't	cVSLMK
a:differ	XAOOOO
a:diligenc	eUHTLK
a:diligent	cVITKI
a:director	\\SWILG
a:disciplin	iXUPLE
a:discuss	bRMGMT
a:disruption	eRJJKU
a:dns	\\FMCGX
a:do	cVPPEJ
a:doc	eWJJLU
a:documentation	eSEQKO
a:doe	\\\\NGIR
a:don't	eYITKG
a:double-check	eYFVLF
a:draft	WEOOOO
a:draw	cWRPMI
a:drop	\\@OOOO
a:drum	cTISLJ
a:due	^TDPLS
a:dur	fZETHK
a:e-learn	cVJRLL
a:each	Q6CZGB
a:ear	cVHPLN
a:edit	\\GULMH
a:educat	^UFUKH
a:effort	n]FVKK
a:emergency	\\UPPJJ
a:emphasis	cUJRMK
a:employ	eVHTLJ
a:empty	XAOOOO
a:encourag	lZFVLF
a:enforc	[=OOOO
a:engineer	`TLSJA
a:ensur	gULIJT
a:establish	eUHJLU
a:etiquett	cTISLJ
a:evaluat	aVFHLX
a:event	aYJKKT
a:everyon	k_DWJE
a:everyth	eZPTJD
a:examin	bUIKMU
a:exceed	WHOOOO
a:exchang	`QIILV
a:exclud	aZVJJH
a:exist	[UOMLO
a:exit	VAOOOO
a:expect	aVVKLI
a:expectation	gXJIMU
a:expertis	cVJKMT
a:expiry	U>MMOR
a:explain	i`TOIB
a:explanation	cTRLML
a:explor	j\\IJKU
a:extend	YCOOOO
a:extent	hUJKMT
a:external	^WILKT
a:extra	jVHUKE
a:eye	gWCTJK
a:far	gWJKMT
a:fashion	cVJKMS
a:faster	jZGOLS
a:faulty	eTTJMK
a:feasibility	gXIJMU
a:feasibl	eUHKLT
a:featur	c[BTKM
a:feel	g[HULG
a:few	cUJJMT
a:field	SBGTMK
a:file	UCUKLI
a:final	^XVIMI
a:find	cSQCJT
a:finding	eVJLMS
a:first	Z<POKJ
a:five	UFNRLG
a:flaky	aXFPKR
a:focu	gSGRKM
a:focus	cTKSKI
a:folk	eXITKJ
a:follow	hYQOKI
a:follow-up	`UIJMU
a:for	YHPKAQ
a:forget	cVLRLJ
a:form	R<ILMT
a:formal	i[WIKH
a:forward	fYFGKX
a:foster	iVGPJO
a:found	[KLLMR
a:four	^?OOOO
a:freelancer	cUROLI
a:freez	S?HTLK
a:friend	cUHTLI
a:front	aTRMML
a:front-end	cXTLKJ
a:further	o`QFHS
a:futur	eQPLKP
a:future-proof	cUJKMT
a:gain	cUKLMS
a:gap	YYHKKU
a:gate	VEMQMK
a:gb	UHSLMK
a:general	gYHHJW
a:get	_UKDEX
a:give	WIFELY
a:given	f^TFGN
a:go	]WJMIR
a:going	hTHILV
a:good	dZLPMP
a:grant	VCOOOO
a:grasp	gUUILJ
a:greater	jXEQLO
a:green	[ZGUMI
a:gross	cUTLMJ
a:growth	eWOMJM
a:guess	cVVJLI
a:habit	hWJTJG
a:had	VBJLNS
a:half	`ZWIKH
a:hand	]UMRJG
a:handl	o\\BQHP
a:happen	h[RFIQ
a:harden	jYHHKV
a:harder	lZEWJF
a:harmonis	cUKLMS
a:have	ZEVJFG
a:he	sd^CK?
a:header	UFSLML
a:heart	cTITKH
a:helm	cXIOLP
a:helpful	cVIIKU
a:her	aYYHJE
a:higher	eXFQJN
a:him	h\\ZFJE
a:himself	cTRMML
a:his	jZ_BK@
a:hold	\\TWMKB
a:holistic	eSJKLT
a:home	eULNKQ
a:host	TDSMMH
a:hostnam	[HJSML
a:hour	T:NRLF
a:how	bTEPEV
a:however	cWKRML
a:hr	_\\WHLG
a:hugo	[XVJKH
a:hygien	eWRNMJ
a:idea	eWSKLM
a:identify	kYLEHV
a:if	[UHBH[
a:imag	VCJKMT
a:impact	cXHOLR
a:importanc	iZHULE
a:important	hYDTJM
a:impress	hWJTMG
a:improv	dVCKJV
a:improvement	lYEHIY
a:incompetenc	cUVJOH
a:increas	fSGKJU
a:inform	aZOKMP
a:instil	eUHTLJ
a:intensify	cVJKLT
a:interfac	gXIKMT
a:intern	cWVJJH
a:internal	]JQIMO
a:internalis	cWJSMJ
a:into	X?FNLT
a:invest	`RIKMU
a:investigat	`XFIJW
a:involv	iYOGKR
a:is	YXMOFO
a:issu	^UKIIR
a:it	WGSQCC
a:itself	UBOOOO
a:job	T<PTIB
a:joint	eVIKKT
a:july	UCLRMI
a:june	VAJNMS
a:junior	h^SMLG
a:k	UAOOOO
a:kafka	g\\FGIY
a:keep	e^DUHL
a:key	Q=MQIK
a:keystrok	cWUKMJ
a:kind	hXGQLQ
a:know	eTMRMI
a:knowledg	hWHQJQ
a:kpi	cVJKKT
a:krak	cTPOMK
a:kubernet	eWJRKN
a:label	VELMMQ
a:landscap	cTILLT
a:largest	UBOOOO
a:last	VDTKMJ
a:later	hVHILV
a:leak	[SSOKG
a:learn	l\\IRLN
a:ledger-db	\\UPLKO
a:leed	^WIOMR
a:left	\\VUILJ
a:legacy	iYHKJV
a:lesson	k[LMLR
a:level	_YEJIW
a:light	[JHQJO
a:like	gYMJMR
a:line	]WJNMR
a:link	XALMMR
a:list	Y>ROLI
a:live	YWJQLO
a:login	YBOOOO
a:long	gWHRLN
a:long-term	eVIJLU
a:longer	^VOJJQ
a:look	k^?THR
a:loop	cTJQMO
a:lose	cWMQLJ
a:made	cVIKLT
a:mail	TEFSHL
a:maintain	cVKSMI
a:maintenanc	[GKTID
a:mak	dWGMLU
a:make	`PMPIM
a:management	dVGNJU
a:manager	bSVNI@
a:manila	YEIJMT
a:manner	eXIKMT
a:manual	]XPMJK
a:mark	WFOOOO
a:matter	aUQLMO
a:matur	cVKKMS
a:mean	hZMLIP
a:measur	`UJHKU
a:medium	hVLLMR
a:member	V@NRKH
a:memory	]RHOKP
a:mention	eZIPLP
a:messag	ZZLQJH
a:might	gXGJLV
a:min	[COOOO
a:mind	l\\DYJA
a:mindful	jVGUJG
a:mindfulness	cTITJI
a:mindset	eSHVLG
a:misconduct	cYTJMK
a:miss	YYUHLM
a:mistak	eWPPMJ
a:mitigat	cVKKMT
a:mix	cVMQJH
a:mobil	\\TRLKN
a:mode	UFOOOO
a:modern	cTJMMR
a:modernis	hVJJLU
a:monitor	^XIEKY
a:more	f]@QEV
a:motivat	cWJRMK
a:multi-region	eZKLMS
a:must	oaBZJA
a:near	g[QNLL
a:necessary	lVLHKT
a:need	`U>OHU
a:negligenc	cZUKMI
a:network	\\GLIIU
a:never	c[QOHG
a:new	Q>KRJM
a:newcomer	cVKRMJ
a:newer	cWHTLJ
a:next	eYPJHP
a:night	VBXMI=
a:nine	ZHOOOO
a:no	UEZJKA
a:node	WCOOOO
a:nois	`TIKKT
a:notic	f[YHJE
a:now	cXUMHG
a:observ	cWJLMS
a:observability	hZHHKW
a:of	Z[HQ@T
a:off	ZTZIKD
a:old	VWJQIP
a:older	UCOOOO
a:on	WEIVCK
a:one	S?NKKN
a:ongo	eVHIJW
a:only	SBZHLE
a:operation	\\IOLMO
a:opportunity	cVLMMR
a:optimis	mYHILV
a:option	_RKLLS
a:or	[UGFKY
a:organis	cTMQLI
a:organisation	e[IKMT
a:oslo	[JIKLT
a:other	\\YOPII
a:our	dSKJIV
a:out	_TNOFL
a:outcom	^TRJKN
a:over	WDLPJO
a:owner	SBIRLM
a:ownership	iYDNKS
a:page	Y:DRIO
a:panel	VBOOOO
a:paper	[XISLJ
a:part	cUIHMW
a:particular	kZFSLL
a:partner	a[EOKS
a:party	cSFGJX
a:password	YIEVJI
a:pay	cSHQKO
a:peopl	aTJVLD
a:per	^:TLLK
a:percent	\\@OOOO
a:performanc	iYXHKH
a:perhap	cTLMMR
a:periodical	eWJJKU
a:permission	cZSJKM
a:permit	`RHJKV
a:person	`ZUJIJ
a:personal	gTQNMI
a:phish	eWFUMH
a:pipelin	UBDGJZ
a:plac	\\JJHJW
a:plain	cWUJLJ
a:plan	YIGRJN
a:platform	\\JFPJQ
a:playground	eWSLLJ
a:pleas	hXEUKI
a:point	bYCOJV
a:port	WCOOOO
a:possib	iUIILU
a:possibility	eUJLMS
a:possibl	n[FILW
a:post	X?JSMJ
a:poster	eWHTKI
a:postgr	]WFOMS
a:postmortem	`YKSLG
a:practic	iYFMLT
a:present	YJSGKN
a:press	aXKRLK
a:prevent	^JKKKT
a:pric	^UJOMQ
a:print	\\@OOOO
a:prioritis	eTIJLU
a:priority	\\UIKMU
a:privat	cVUJLJ
a:proactiv	hVJPLO
a:procedur	]XCTJK
a:process	iXLBIU
a:prod	^XUKKH
a:product	]KMLLQ
a:production	XERNKG
a:promot	bQDPLR
a:proper	eXKIIT
a:proven	cXQILS
a:proxy	SBRLNM
a:pull	YCOOOO
a:pursu	gWJKLT
a:q	ZWCJIY
a:quality	iVJGLW
a:question	aSEKHV
a:queu	R?KSJH
a:quick	aXJIKT
a:quiz	cXKRLK
a:radiu	cZJPLR
a:rais	_SMMHM
a:rate	UDKRMJ
a:rather	XGNQML
a:react	gVIPLQ
a:real	cVISMK
a:realistic	cTLMMR
a:reasonabl	gXGJLV
a:reassess	gWJJLT
a:receiv	VFOOOO
a:recognis	gYHULH
a:reconsider	eVHIMV
a:recovery	`VKIMT
a:recurrenc	cWKKKT
a:red	TDVINH
a:reduc	[WGIKW
a:reduction	cWKKMT
a:refactor	eVIKLT
a:refin	eXIKKT
a:reflect	eXEIKX
a:refresh	aYGUIE
a:refresher	iXLSJF
a:refund	UAKSKH
a:refus	]AOOOO
a:regard	nYCPKS
a:regular	dREMKU
a:reinforc	gXHTKH
a:reiterat	cUJRLK
a:reject	a?OOOO
a:relay	]TIKKT
a:releas	YDTLKK
a:relevant	hZHHJV
a:reliability	hXIIKV
a:reliabl	g[GIKW
a:rely	hYOPLH
a:remember	j[FVKF
a:remind	dXKTGA
a:reminder	^VLSJH
a:renewal	UAOOOO
a:repeat	gYQRHC
a:report	SBSJLM
a:reprimand	cXVJKI
a:researcher	cTNPKK
a:reserv	UFOOOO
a:resilienc	kZJKMT
a:resourc	[JKRMM
a:respect	cWHMLT
a:respond	eWIOLR
a:responder	aROQLK
a:responsibility	eTHQLQ
a:responsibl	dLWHLH
a:restart	SCLRLJ
a:rethink	hYIGJV
a:retrain	`VLQLG
a:retro	^UIOKQ
a:reviewer	^KVLJC
a:revis	cVKLLS
a:revisit	lYEMJU
a:rid	cWSLMK
a:risk	n_APKU
a:robust	jWIJLU
a:robustness	cWKKMS
a:roll	[VNJMS
a:rota	SBLQKM
a:rotat	VFLRKH
a:round	cUKRMK
a:rout	VCPNIN
a:run	SDOQKE
a:runbook	VDKOLQ
a:rush	eXLRIF
a:s	WIKLMS
a:safeguard	hVGHLW
a:safer	cXJJKU
a:same	VBOOOO
a:sav	^TLQML
a:say	cSISLK
a:script	V@QJMO
a:search	_UOGLS
a:seat	VDIKMU
a:second	VDQOGJ
a:secondary	XCOOOO
a:secret	]TASIP
a:see	\\\\QFHR
a:seek	cVJJLT
a:select	cXKPLP
a:senior	aXPOMK
a:sens	kZFQLP
a:sensitis	iZGUKG
a:september	TEKOMQ
a:serial	WEJSLK
a:seriou	gTRNMK
a:serious	gXOPMI
a:set	T;KILT
a:setup	cUKMMR
a:seven	T=LQMM
a:severity	WHOOOO
a:shadow	VDOOOO
a:sham	eZVJLI
a:shar	WDPOHK
a:sharpen	cUJPLO
a:she	o_^CID
a:shift	[KXOI<
a:ship	UEOOOO
a:should	iSGWI@
a:show	[ESLML
a:shown	eUSLMK
a:side	cVGPKQ
a:similar	cSHHMX
a:sinc	ZUVKLG
a:singl	gXLIMT
a:site	VELKLT
a:situation	nXELJU
a:six	TDKQNL
a:siz	eUGLKT
a:skip	cZYHHG
a:sla	^WTJKK
a:slack	^TQKMO
a:slo	[VOJJQ
a:slow	i\\FTKM
a:smooth	cTMMMQ
a:solution	iXHJLV
a:some	lVEJLX
a:somehow	cVJLMS
a:someon	YASIKM
a:someth	k\\JFKW
a:sometim	cUHIKV
a:soon	nZHHLV
a:sooner	gUFPKP
a:sort	hWGHKW
a:spe	fQGJLW
a:speak	eTUKMJ
a:special	cVIRML
a:split	XHOOOO
a:sql	aUQOIG
a:squad	^SGTKK
a:sre	YIMOKP
a:stabilis	eXKLMS
a:stability	eSIJLU
a:stabl	cUJJMV
a:stack	eXHQKP
a:staf	_JOMKM
a:stakeholder	iXHMMS
a:stal	[WJOMR
a:stand-up	gXITLI
a:standard	cWGQJM
a:starter	cVOPKI
a:stat	TCJKNT
a:statu	TGEQJP
a:stay	`XMTID
a:step	YSAOKX
a:sticker	cWKRLK
a:still	b\\JDIV
a:stor	TAHTKJ
a:storag	VFLRKL
a:strategy	jYHHMU
a:streamlin	gXIILU
a:strengthen	_KEKKV
a:stress	k[EVKF
a:strict	eWHUKG
a:striv	hXGTLK
a:stronger	eUKRLJ
a:subcontractor	cTSOLI
a:such	gZGKKV
a:suit	[KNQMK
a:suitabl	mYFGJY
a:supervision	eXTKMJ
a:support	XJBTGL
a:sure	gRGVJI
a:sustainabl	g[HJKV
a:swap	S@KRML
a:tackl	eVIJKU
a:take	eYNRHK
a:taken	hUQMMM
a:target	VFOOOO
a:team	_YFYED
a:technical	cUKKMS
a:technician	eZTMKD
a:tell	_VROJC
a:templat	VJRLML
a:ten	U@LRLK
a:term	cUNIMR
a:test	SDDPKT
a:text	VEOOOO
a:the	Y@GU1Q
a:their	bTKWI?
a:them	\\VNJJQ
a:themselv	`[OPMJ
a:ther	^TNILS
a:thes	cTKLMS
a:they	f_PRI@
a:they'r	cVKOMQ
a:thi	aXRMKK
a:thing	l_OEHW
a:think	p\\CNIT
a:thorough	kVESLL
a:thought	hZHKLU
a:thre	T=PQKG
a:thread	^WJSLI
a:through	UDLPLL
a:ticket	UANSLE
a:tidy	gYGLMU
a:tighten	cUHJLV
a:tim	]KMPLM
a:time	`YILIS
a:timelin	W@OOOO
a:to	ZGJU6F
a:tomasz	^VKQLQ
a:tool	UFEQLW
a:topic	cUGILW
a:touch	bWULJF
a:toward	iWLMLQ
a:town	aSIQJN
a:toy	cWPOKI
a:trad	cWLLMS
a:train	\\XEYLC
a:transparency	cUJJLU
a:treat	`UQOLI
a:trust	eWVILJ
a:try	g\\CUJK
a:tune	`TFIJW
a:twic	\\XJUKF
a:two	R4YGIH
a:unacceptabl	cVTKMK
a:under	T>LIMS
a:understand	kWGLKS
a:understood	gVOOMK
a:until	^\\`BF@
a:unusual	eVITLI
a:up	d^9LE]
a:upon	hWHULG
a:urge	jZEWHE
a:us	dYKSLH
a:used	W?OOOO
a:useful	eUKKMT
a:utc	VBOOOO
a:utmost	cUJSLJ
a:validator	UBOOOO
a:vault	WHOOOO
a:vendor	ZIFKKX
a:verbal	cUOPLK
a:very	cXISMK
a:vigilanc	eWHSMJ
a:vigilant	l\\ITLG
a:volum	WXSJKN
a:warn	]ZYGKF
a:was	^SOMKM
a:watch	aYMTHG
a:watchful	cVKRML
a:way	p[DKKW
a:we	d[MHMU
a:web	^XQGLO
a:wednesday	U@OOOO
a:weekend	WFQNML
a:what	f\\R@IV
a:whatever	`TJKMT
a:wher	cVHBIZ
a:whether	a[FFLX
a:whil	VFJSMI
a:who	d[aEI9
a:whol	eWOPMH
a:why	qbSNJD
a:will	aZPPJJ
a:win	cVGJJV
a:window	SCSLNL
a:with	YJEOBU
a:without	XZVMGB
a:word	^WTMKI
a:work	aXFJIX
a:workshop	eYHTLI
a:wrong	g\\RIJO
a:year	^VSHLN
a:zero	^UMQMK
a:zone	VFJJLT
a:ó	`SMRLI
a:ⓒ	WDTNJH
a:ⓠ	SFIUJG
a:ⓢ	a6OOOO
able	VJQHLL
able to	VJQHLL
able to connect	YKOOOO
able to reproduce	YFOOOO
able to roll	YDOOOO
able to work	YCOOOO
about	WTLPFS
about , the	cTTKLJ
about 0	Y?OOOO
about :	UDOOOO
about a minute	YGOOOO
about an hour	YFOOOO
about capacity	cXQJLO
about daylight	cUTKLJ
about daylight saving	cUTKLJ
about how	`TQJLO
about it ,	[WHQJN
about it .	YXKLMS
about leap	eXTMKI
about one	\\HOOOO
about one per	YJOOOO
about our	cUTLLJ
about reading	cTSKMK
about reading the	cTSKMK
about reviews	cWKRLK
about reviews .	cWKRLK
about six	YEOOOO
about six minutes	YEOOOO
about the	XIJRIN
about the bug	YIOOOO
about the freeze	eWITJI
about the limit	cXGLUL
about the next	YEOOOO
about the quota	YFOOOO
about the status	cVMLMR
about the window	Y@OOOO
about their	eXVIKH
about twenty	YGOOOO
about twenty minutes	YGOOOO
abov	]ELRJH
above	]ELRJH
above ,	\\AOOOO
above 0	^?OOOO
above all	eXLRJH
above all in	cUJSMJ
above it	YJOOOO
absorb	eWMIRJ
absorbed	cUJLRL
accept	[FUKKI
acceptabl	kYPGJR
acceptable	kYPGJR
acceptable .	cVTKKI
acceptable . $	cVTKKI
accepted	\\FRMML
accepted .	VAOOOO
accepted . $	VAOOOO
accepted a	WHOOOO
accepted the	WAOOOO
accepts	a@OOOO
accepts any	YBOOOO
access .	UBOOOO
access . $	UBOOOO
access for	[HTKMJ
access list	YVSLLK
access list .	cWSLLK
access rights	cTJLMS
access to	Z?PGQE
access to all	YEOOOO
access to the	^9RMML
access token	WEOOOO
access until	eVVJKH
accident	gZSKLJ
accident .	eXUKKJ
accident . $	eXUKKJ
accidental	lXVIII
accidentally	kWWIIG
accidentally terminated	hXTKLJ
accidentally terminated the	hXTKLJ
accord	XKNGMM
according to	WJPIJO
according to the	XKUJKI
accordingly	iYILLT
accordingly .	hYJNMR
accordingly . $	hYJNMR
account manager	_UVJJJ
account name	^UOPML
account name at	cUOPML
account of	\\VQJKO
account of the	\\VQJKO
account the	`SKJMT
account was	WJRLML
account was locked	ZCOOOO
account would	cYPJOJ
accounting	^USLLK
accounts	[BOLKQ
accounts ,	TCOOOO
accounts are	ZGOOOO
accounts are in	YHOOOO
accuracy	gUHTKH
achiev	cVIKKT
achieved	cVIKKT
ack	UAOOOO
acknowledge	gYTLKI
acknowledge the	cUSLKL
acknowledged and	cTSLLK
acknowledged the	[TXIHH
acknowledged within	UFOOOO
across the	_VJLMS
across the stack	cULKMS
acted	WIWJKE
action	^MQNJM
action .	\\EOOOO
action . $	\\EOOOO
action item	]@OOOO
action items	`KNLLP
action items ,	\\BOOOO
action items and	WFOOOO
action ⓒ	VEOOOO
activ	TELQML
active	YEOOOO
activity	]EKLMS
acts	WCOOOO
actual	VGQMLK
actually	WJROLE
actually .	YDOOOO
actually . $	YDOOOO
actually read	cTPNLJ
ada	[BOOOO
ada ⓒ	VGOOOO
adapt	eYHKJU
add	YLEAR[
add .	[VMJJR
add . $	cVMJJR
add a	^<HNJQ
add a check	ZIOOOO
add more	eZGIIW
add more tests	cWJKJT
add the	Z@SLNK
add two	[JOOOO
add two replicas	YKOOOO
add up	\\BOOOO
add up .	YBOOOO
added back	YFOOOO
added back .	YFOOOO
added two	ZCOOOO
added two nodes	YFOOOO
adding nodes	YFOOOO
adding nodes would	YFOOOO
addition	YGOOOO
addition ,	YGOOOO
addition , the	YGOOOO
additional	dVGKRR
address	ZFNFLS
address , or	VCOOOO
address .	WBTKLJ
address . $	WBTKLJ
address of	\\COOOO
address of a	UDOOOO
address of the	VFOOOO
address that	YGOOOO
address the	eXJLLT
address the technical	cULMMR
addresses	^ASLMJ
addresses .	YDOOOO
addresses . $	YDOOOO
addresses by	XDOOOO
addresses by name	WHOOOO
addresses in	\\GOOOO
addresses in the	ZHOOOO
adds	bBOOOO
adds capacity	YFOOOO
adds capacity by	YFOOOO
adds to	WGOOOO
adequat	j^RIJN
adequate	iZLJJS
adjust	eTIJLV
admin rights	^TSLMK
admin who	eYVJJI
administrator	]TUMG@
administrator ,	eUUKKJ
administrator , who	cZSKML
administrators .	gXNPLH
administrators . $	gXNPLH
administrators to	cWWIJG
admins	`QXGJG
admins .	cUUJKJ
admins . $	cUUJKJ
admirabl	cVRLMK
admirable	cVRLMK
admission ,	cVQMMM
admission policy	UEOOOO
admit	nZYFJD
admit that	eYWJKG
admit that he	eYWJKG
admits	cUSLLK
admitted	eWTKLI
adopt a	cTIJKU
adopt a more	cTIJKU
adopt best	cUJKMT
adopt best practices	cUJKMT
adopted	UDOOOO
advic	[SRIJO
advice	[SRIJO
advice .	cVTKLJ
advice . $	cVTKLJ
advice of	`URMML
advised by	cVVJJH
advisory board	YXRMML
affair	cUHKTJ
affected , because	YFOOOO
affected , namely	YIOOOO
affected .	ZIIJKV
affected . $	ZIIJKV
affected :	ZCOOOO
affected : the	YHOOOO
affected a	cXHJKU
affected to	eVJKKT
affected were	YFOOOO
affected were told	YFOOOO
after	UEFQGS
after 0	a=TKKJ
after 0 days	WDOOOO
after 0 hours	YHOOOO
after 0 minutes	^9OOOO
after 0 s	UCOOOO
after 0 seconds	X@OOOO
after a	XCJPLQ
after a certain	THLLMR
after a failed	YIOOOO
after a second	YJOOOO
after an	X?OOOO
after another .	ZCOOOO
after each	aWFVKF
after five	WCOOOO
after five minutes	TDOOOO
after it .	X>OOOO
after it had	YUTKLJ
after maintenance	cXHTLJ
after several	eVGKLV
after several attempts	cTILLU
after some digging	YGOOOO
after ten	ZDOOOO
after ten seconds	YEOOOO
after that	[?OOOO
after that .	[?OOOO
after the leak	[TVJKH
after the page	VGOOOO
after the restart	[?OOOO
after two approvals	ZGOOOO
after ⓒ	[COOOO
after ⓗ	[WLLMR
afterward	[TNKKP
afterwards	[TNKKP
again $	cXVJJH
again , about	YGOOOO
again , the	ZDOOOO
again after	[DOOOO
again after ten	YEOOOO
again and	]VGULJ
again as	ZGOOOO
again as soon	YIOOOO
again at	UGTJLJ
again at noon	YCOOOO
again by	XIOOOO
again in may	YIOOOO
against a	W@KRLK
against all	^UVLJJ
against it	WHUMKI
against this	cVIRML
agency	YUYIHF
agenda	]COOOO
agent	VWMMQA
agent on	ZHOOOO
agent on two	YIOOOO
ago	YUIKSJ
ago .	^UIKSJ
ago . $	^UIKSJ
agree with	WGOOOO
agree with the	UCOOOO
agreed on the	VDKRMK
agreed that all	cTISLJ
agreed to	c[MQJE
agrees	TEUKKJ
agrees to	YBOOOO
agrees to roll	YBOOOO
ahm	]VVJKH
ahmed	]VVJKH
aim	eUIJLU
aim for	cUKKLT
airport	TCTLKK
alarm	VGNMOK
alarms .	^THJJV
alarms . $	^THJJV
alert ,	]WPIPI
alert and opens	YHOOOO
alert at	UDKQOL
alert at ⓗ	[HOOOO
alert covers	YFOOOO
alert covers this	YFOOOO
alert during	eXGUJH
alert fired	[CQMMM
alert fired ,	ZAOOOO
alert fired for	YGOOOO
alert for this	YEOOOO
alert had	[=RMMM
alert had been	[DOOOO
alert had the	YEOOOO
alert of ⓗ	cUUJLI
alert on failed	YIOOOO
alert only	ZHOOOO
alert only watches	YIOOOO
alert routing	cUHISQ
alert rule	WBOOOO
alert should	gXIJTH
alert should have	gXIJTH
alert to	VGJSOJ
alert to name	YFOOOO
alert when	^DOOOO
alert when the	]DOOOO
alerting	dVHFLW
alerting .	gYIKLT
alerting . $	gYIKLT
alerting where	cTIKJU
alerts $	i]HIPR
alerts .	bVLRIL
alerts . $	bVLRIL
alerts as	eXPJJN
alerts fired at	YAOOOO
alerts was	ZHOOOO
alerts was urgent	YIOOOO
alias	VBOOOO
alic	`TTKLJ
alice	`TTKLJ
align	b[HHKV
align on	gXKKMS
align on next	cVKLMS
align with	cVIKKT
alik	]DOOOO
alike	]DOOOO
alike .	XFOOOO
alike . $	XFOOOO
all .	WZILSJ
all . $	WZILSJ
all checks	[IOOOO
all checks ,	YJOOOO
all developers	cXJSKJ
all engineers	\\JBXJG
all four	Y=OOOO
all green	YDOOOO
all green again	YDOOOO
all have	[TGQRL
all in	YVITLI
all in the	cUJSMJ
all is	cVMPLJ
all it	^WVLJL
all jobs	YHOOOO
all jobs that	YHOOOO
all of the	c@OOOO
all of us	cQLRJI
all others	ZKOOOO
all people	cURMMK
all recovered	YFOOOO
all recovered .	YFOOOO
all sides .	cTJRLO
all squads	cXJRLL
all stakeholders	eSKQMM
all tabs	WDOOOO
all team	cUITLH
all team members	cUITLH
all teams .	eUKQMN
all the difference	cVILSK
all the more	cWTLLH
all the nodes	YHOOOO
all the time	^BOOOO
all the way	cTLNMQ
all there	cTJLRJ
all times ,	cWKLMS
all to	cWSLML
all users	^WKRLL
all was well	YJOOOO
all who	ZGOOOO
all who were	YGOOOO
all would	cUIPNI
allowed	YW[FJG
allowed the	^VUKKI
allowed to	i[[GJD
allows	S?JKLT
alon	REaCDB
alone	REaCDB
alone would	Z@OOOO
alone would have	YCOOOO
along with all	cVQMOL
aloud	\\PLRMJ
aloud and	cTPPMK
already	XFQGJN
already .	TFKLNS
already . $	TFKLNS
already back	YIOOOO
already back .	YIOOOO
already been	[?OOOO
already been rotated	YCOOOO
already finished	YFOOOO
already finished .	YFOOOO
already gone	YJOOOO
already gone .	YJOOOO
already on	ZGOOOO
already on a	YHOOOO
also	_=SKLJ
also ,	YGOOOO
also , the	YGOOOO
also affected	YHOOOO
also affected :	YHOOOO
also slowed	YIOOOO
also slowed the	YIOOOO
alternativ	`UHKJU
alternatives	hVHKJU
alternatives to	g[IKKT
alternatives to the	eXKLLS
although it	ZFOOOO
although it was	YGOOOO
although the graph	YFOOOO
alway	\\XLQFK
always	\\XLQFK
amara	[URLML
amateurish	hZUJLI
among	XXOQGL
among the developers	cUUKKI
amount	\\PHLKU
amount of	cTFMPQ
an acceptable	eVIJKU
an account	YBOOOO
an action	_IOOOO
an action item	ZCOOOO
an address	_?OOOO
an address ,	WFOOOO
an admin	^SVJJI
an admin who	cWUJKJ
an administrator	gZVIKI
an alarm	^XQKQK
an alert	[UHDSK
an alert ,	cWSLMK
an alert .	eTIHQQ
an alert on	[WEIVG
an all-hands	cVJRML
an anomaly	cUIKKU
an anomaly in	cUIKKU
an answer	`AOOOO
an apology	cWYHJF
an apology to	cYTKMK
an apprentice	cTRMLL
an appropriate	cWKLKS
an area	WAOOOO
an astonishing	cUTKMK
an avoidable	hWYHHF
an aware	WBOOOO
an awareness	cUKQML
an earlier	^8OOOO
an earlier version	VHOOOO
an edit	W@OOOO
an effort	hVITLG
an effort to	hVITLG
an element	\\BOOOO
an employee	eYUKLI
an empty	h9OOOO
an empty cell	WGOOOO
an empty list	[DOOOO
an end	WFOOOO
an end-to-end	cWILSL
an engineer	WHYGKF
an engineer on	cYSLML
an engineer ran	ZDOOOO
an engineer saw	YFOOOO
an engineer who	cWRLML
an entire	cUVJJI
an entry	Y=OOOO
an error .	e@OOOO
an error page	YHOOOO
an experienced	YGUJLG
an experiment	cVSKMK
an expired	W=JRMK
an expired certificate	UCJRMK
an explanation	cTSLLK
an export	ZHOOOO
an expression	VBOOOO
an extended	cWJKKT
an extended period	cWJKKT
an external	]XIKJU
an eye	jWGQKO
an eye on	iXHPKP
an hour earlier	YGOOOO
an hour later	]AOOOO
an hour passed	YGOOOO
an hour the	[FOOOO
an id	]BOOOO
an inattentive	cYUKMI
an incident until	cVRLML
an incident's	VFOOOO
an internal	[UMJJQ
an interruption .	YEOOOO
an issue	^VGIIV
an item	cCJMRM
an item ,	WIOOOO
an item .	XCOOOO
an item is	UDOOOO
an item of	XHOOOO
an item or	VCOOOO
an item that	XHOOOO
an item's	WGOOOO
an object	WCOOOO
an old	WHTLLK
an old version	YIOOOO
an open	[GOOOO
an operator	^RWJIH
an otherwise	eSSLKK
an otherwise reliable	cXTKKI
an outage .	TAKJKU
an over-eager	eTRLML
an owner	\\COOOO
an owner .	VDOOOO
an unclear	VGOOOO
an unclear failure	VGOOOO
an unforgivable	cTRMML
an unknown	^JOOOO
an untested	eZWJJG
an update	\\FOOOO
an update to	YJOOOO
an upload	ZCOOOO
an uploaded	YEOOOO
an ⓒ	YGOOOO
ana	YIOOOO
ana notices	YIOOOO
ana notices that	YIOOOO
analys	[TNHJU
analysi	VIIKLU
analysis	VIIKLU
analyst	b\\MTHF
analyst uploaded	cUTKKJ
analytic	\\QVJJJ
analytics	\\QVJJJ
analytics engineers	cWTKML
anchor	`EOOOO
anchors	XHOOOO
and ,	c`UGKN
and 0	UKUKMD
and 0 ,	UHOOOO
and 0 of	VFOOOO
and a	U@RJDN
and a backup	cTSLLL
and adapt	cTLMMR
and add	[BOOOO
and after the	VCOOOO
and again	[UOPMK
and alert	UFOOOO
and align	cWLMMR
and align on	cWLMMR
and all	[COOOO
and approved	ZCOOOO
and approved by	YCOOOO
and ask	`WROMF
and asks in	YIOOOO
and at	VFSLMM
and at ⓗ	YEOOOO
and attach	ZBOOOO
and attach the	XBOOOO
and behaved	YHOOOO
and behaved oddly	YHOOOO
and by the	cTQKLP
and came	ZGOOOO
and came within	YGOOOO
and case	WFOOOO
and cells	VEOOOO
and changes	UEOOOO
and chose to	g[XIHG
and column	XFOOOO
and columns	ZHOOOO
and comments	YJOOOO
and compared them	YFOOOO
and delete	SCQNMO
and derive	cULLMR
and did	\\VUJKJ
and did not	[USLLK
and did nothing	cWTJKK
and distracted	cTRMML
and dublin	cVHTMK
and end	Z>OOOO
and engineering	eVLRLK
and engineering kept	cVTKLL
and everyone	^TSKML
and evidently	eTRLML
and explained	ZDOOOO
and explained it	YDOOOO
and file	WAOOOO
and find one	YHOOOO
and fixed	YJOOOO
and fixed in	YJOOOO
and follow	eTHRKM
and follow the	cTISKI
and go	cVMQMJ
and go through	cVMQMJ
and had	WELJNR
and has	VFRMMM
and has no	XCOOOO
and he	`VSLLL
and he did	cTTKLJ
and his	`TSLLK
and how	\\CKLMS
and i	k\\WIIH
and ida	YDOOOO
and ida discuss	YDOOOO
and in q	cWSLLK
and in the	TBTKLK
and integration	cUMIJR
and is	a;OOOO
and is not	WEOOOO
and it took	^WSKKM
and it was	VHQJKO
and it worked	Y?OOOO
and its	YGTJGN
and joined	[GOOOO
and joined by	YGOOOO
and keep	WFKLMS
and keep the	VEKLMS
and kept	a\\UJKH
and keyboard	cUTLLJ
and keyboard .	cUTLLJ
and knew	YGOOOO
and knew the	YGOOOO
and last	UCOOOO
and leave	UEOOOO
and let	[TWJJF
and made	^XVJJH
and made things	cXVJJH
and make	c\\SNJI
and make it	cUSKML
and make sure	eXUKLI
and means	YFOOOO
and means another	YFOOOO
and merged	\\HOOOO
and merged .	YHOOOO
and missed	^TULJJ
and more	`UPLJS
and move	YAOOOO
and new	YGOOOO
and no	VDLKRG
and not	WWOMRE
and not at	^VMKQI
and not one	eYUJJI
and numbers	VCOOOO
and omar	YEOOOO
and omar talk	YEOOOO
and on	\\TLGHU
and one	^>OOOO
and only one	YHOOOO
and open	XEOOOO
and opened	\\?OOOO
and opened the	ZFOOOO
and opens	[HOOOO
and opens the	YHOOOO
and organisational	eTJMLT
and organisational nature	cTKMMR
and our	^WSJKM
and page	XCOOOO
and paid	cWVIJH
and paul	YHOOOO
and paul compare	YHOOOO
and present	eYTKMI
and production	]BOOOO
and production .	ZIOOOO
and pulled	cXSLLK
and pulled the	cXSLLK
and put	UBOOOO
and raise	^UUJLK
and raise it	cUUJLK
and raised	[FOOOO
and raised it	ZFOOOO
and rather	cWUKKI
and react	cWIJKU
and recovered	YFOOOO
and recovered .	YFOOOO
and report	VEQKLN
and restarted	_XSJMJ
and restarted the	]USKMK
and return	W@OOOO
and saw the	YJOOOO
and see .	YKOOOO
and see what	cTIKLT
and sheets	ZIOOOO
and should	cSSOJI
and show	VGOOOO
and shut	cXSLMK
and shut down	cXSLMK
and simple	eUTKKJ
and simple .	eUTKKJ
and so	\\aUKKI
and so a	cUSLLK
and so the	\\YYHHF
and started	WBRMML
and started to	YCOOOO
and starts a	YHOOOO
and stay	cYITMK
and still	`TUKIK
and stop	UCOOOO
and tables	XFOOOO
and taking	cWKJMT
and taking into	cWKJMT
and the	V3MDRQ
and the call	YJOOOO
and the errors	ZCOOOO
and the fix	YIOOOO
and the mails	YGOOOO
and the new	UDOOOO
and the old	[EOOOO
and the one	[GOOOO
and the person	]VUJKL
and the pipeline	YGOOOO
and the production	[UWIIH
and the real	cVTLKK
and the refunds	cUHKTJ
and the release	cWUJJI
and the tool	UCOOOO
and the wiki	ZFOOOO
and their	^<OOOO
and then	^`UIEK
and then ,	^UTLLJ
and then .	eTFSJP
and then it	YDOOOO
and then went	cYVJLI
and there	\\YJGKP
and there .	cXHKJV
and thereby	gWQLNJ
and they came	YFOOOO
and this	[\\FQUF
and this document	eUILSJ
and this is	eWKSKI
and times	XJOOOO
and to think	eWHTJI
and took a	YFOOOO
and took it	YGOOOO
and took the	cUVJJH
and two	TERMML
and value	VGOOOO
and values	WGOOOO
and walked	cVSLLL
and was	W@VKKG
and was deployed	YJOOOO
and was killed	YHOOOO
and we	dUIUHC
and we have	eTGULG
and went back	cVTKKJ
and were	UDOOOO
and what	`>OLLP
and what a	VJOOOO
and what is	^@OOOO
and what it	\\BOOOO
and where	\\DOOOO
and which	ZBOOOO
and why	Y?OOOO
and why .	WAOOOO
and will	hWFPJR
and will come	cTIJKU
and write	XCOOOO
and yet	hWZFHG
and ⓒ	dLRMLL
and ⓒ .	X@OOOO
and ⓠ	TBTKLK
android	YUVIJH
anew	YFOOOO
anew .	VGOOOO
anew . $	VGOOOO
annex	WCOOOO
announce	[UMQML
announced 0	cURMML
announces	WDOOOO
announcing	^URLML
announcing the	^URLML
annoy	eWSLLK
annoying	cURLML
annoying .	cURLML
annoying . $	cURLML
annual	eUOPKG
anoma	YTHKIV
anomaly	[UFOIS
anomaly in	cUIKKU
another	VHJMIS
another ,	[WJKLS
another .	VIKKLS
another . $	VIKKLS
another case	cWTKLJ
another dashboard	YIOOOO
another dashboard .	YIOOOO
another group	YFOOOO
another group of	YFOOOO
another host	YDOOOO
another host a	YDOOOO
another hour	VHRMML
another hour for	YDOOOO
another interruption	YFOOOO
another interruption .	YFOOOO
another look	cWGMMT
another look at	gYHJMU
another one	[BOOOO
another port	YIOOOO
another port .	YIOOOO
another problem	YIOOOO
another problem ,	YIOOOO
another project	cXTKKJ
another reason	[HOOOO
another reason .	YHOOOO
another team	ZFOOOO
another team happened	YFOOOO
another twenty	WBSLMK
another twenty minutes	WBSLMK
answer :	VHOOOO
answer ;	V?OOOO
answer any	ZHOOOO
answer any commands	YHOOOO
answer as	VAOOOO
answer by	[DOOOO
answer by the	YFOOOO
answer in	UBOOOO
answer of	XCOOOO
answer was	VDOOOO
answered	YJXGHG
answered ,	VEOOOO
answered .	VGOOOO
answered . $	VGOOOO
answered 0	UDOOOO
answered at	[DOOOO
answered at once	YEOOOO
answered the	^VUKKI
answered with	YHOOOO
answering .	^COOOO
answering . $	^COOOO
answers ,	YJOOOO
answers in	UGOOOO
any .	VBOOOO
any . $	VBOOOO
any commands	YHOOOO
any commands .	YHOOOO
any competent	eXVIJH
any data	^EOOOO
any data ,	YIOOOO
any data was	YBOOOO
any further	cXVJJI
any half-awake	cWRLML
any of	[CQMMM
any of the	XGOOOO
any of this	YJOOOO
any request	YHOOOO
any request that	YHOOOO
anybody	YVXIHH
anybody else	YFOOOO
anybody else sees	YFOOOO
anybody who	iXULIK
anyon	\\URFOB
anyone	\\URFOB
anyone ,	h[UKJJ
anyone had	YFOOOO
anyone had started	YFOOOO
anyone out	cVSLLK
anyone out ,	cVSLLK
anyone with	ZFOOOO
anyone with the	ZFOOOO
anything down	cVSLMK
anything is	YAOOOO
anything that	[BOOOO
anything that day	ZDOOOO
anyway	[UTLLJ
anyway .	]WTLLJ
anyway . $	]WTLLJ
anywher	ZJQMMM
anywhere	ZJQMMM
aoife	^UNMLQ
apart from	[EOOOO
apart from that	YEOOOO
api ,	ZBOOOO
api .	XHUJLJ
api . $	YFTJLJ
api key	YUWKKF
api returned an	YFOOOO
api we	YGOOOO
api we do	YGOOOO
api while	YIOOOO
api while deleting	YIOOOO
apierror	[JOOOO
apis	YJJLRL
apology	dWYGIF
apology to	cYTKMK
app	RAROPB
app and	YHOOOO
app and the	YHOOOO
app back	YCOOOO
app back .	YCOOOO
app store	cWKJSJ
apparent	XZXHJF
apparent when	cURMML
apparently	WY[EHC
apparently the	YHQMMM
apparently the limit	YCOOOO
apparently the switch	YEOOOO
apparently too	cUSLLK
apparently too much	cUSLLK
appeal	hVHULG
appeal to	hVHULG
appeared	WDOOOO
appears that the	YFOOOO
append	]>OOOO
application owner	^UTLKJ
applied .	YFOOOO
applied . $	YFOOOO
applied to	XETKLK
applied to all	ZEOOOO
apply it	`UMQJH
apply it .	cUUJKI
apply there	YEOOOO
apply there .	YEOOOO
apply to	^UTLLJ
apprentic	cTRMLL
apprentice	cTRMLL
approach	oYDJIZ
approach to	lXHHJW
approach to the	cUSKLK
appropriat	rZFHJX
appropriate	rZFHJX
appropriate .	lUHKKU
appropriate . $	lUHKKU
appropriate measures	gWIJLU
appropriate steps	cUJKLT
approv	UIVHOB
approval	UDVFOJ
approvals	TGNJQP
approvals ,	\\FOOOO
approvals , and	ZGOOOO
approve	S?MQMJ
approve this	YFOOOO
approve this now	YFOOOO
approved by two	ZCOOOO
approved the pull	cVUJKI
approved this	eWNGPG
approver	WZXMHA
approvers	WRUNHF
approximat	YHOOOO
approximate	YHOOOO
approximate .	YHOOOO
approximate . $	YHOOOO
april ;	V@OOOO
architect	c^\\GFB
architects	`UVJII
architects had	`TTLLI
architecture	^JIGNR
architecture .	eYGKOQ
architecture . $	eYGKOQ
archive would	cUGKUI
are	YAFP@V
are .	TELQML
are . $	TELQML
are approximate	YHOOOO
are approximate .	YHOOOO
are asked for	UEOOOO
are asked to	^THTLK
are compared	XCOOOO
are complete	YGOOOO
are complete .	YGOOOO
are computed	VBOOOO
are counted	XBOOOO
are down	YGOOOO
are down ,	YGOOOO
are drawn	VEOOOO
are dropped	UBOOOO
are filled	UFOOOO
are in	^=JSLJ
are in the	Z@JSMJ
are in this	YHOOOO
are kept	Z>OOOO
are left	aCOOOO
are left behind	YIOOOO
are left out	\\JOOOO
are never	XDOOOO
are not	[=QOLJ
are not kept	YIOOOO
are not there	VDOOOO
are one	YBOOOO
are queued	YGOOOO
are queued .	YGOOOO
are read	\\AOOOO
are related	YEOOOO
are related .	YEOOOO
are replaced	ZIOOOO
are replaced one	YIOOOO
are requested to	cXKRMK
are resolved	UAOOOO
are shown	VEOOOO
are slow	YHOOOO
are slow to	YHOOOO
are still	\\[CLHW
are still relevant	cXJLKT
are taken seriously	cWUJMK
are the same	UBOOOO
are those	^IOOOO
are those of	[IOOOO
are three	YDOOOO
are three of	YDOOOO
are to	aTJSLK
are to be	`TLQMN
are told	YBOOOO
are two	ZGRMML
are two copies	YHOOOO
are two places	YIOOOO
are written	YAOOOO
area ,	T@KLNS
aren't	VIOOOO
argu	h\\XHIG
argued	gZXIJH
argued about	eXVJKI
aros	UEOOOO
arose	UEOOOO
around	\\YFNJV
arrangement	cWJLMS
arrays	YYPMOL
arriv	UEKOJP
arrived	XCSLKK
arrived ,	YIOOOO
arrived , the	YIOOOO
arrived at	VHOOOO
arrives	ZHOOOO
arrives late	YHOOOO
arrives late .	YHOOOO
arrogant	eXVKKH
as	VD]ECK
as a	VF_IE<
as a document	WGOOOO
as a formality	cUTJLJ
as a lesson	cUVILI
as a page	VDOOOO
as a person	[COOOO
as a postmortem	VGOOOO
as a whole	\\FOOOO
as an	Y;QMMM
as answered	VCOOOO
as appropriate	hWKLLS
as appropriate .	hWKLLS
as compared	XIOOOO
as css	VDOOOO
as early	cTRKMO
as early as	cTRKMO
as ever	hVUJLK
as ever ,	eUTJLK
as he	`TUJKI
as i	cVTKKJ
as if	YGTLJJ
as if the	YFOOOO
as if typed	TAOOOO
as in	[IKMRM
as in march	YGOOOO
as is	e[TKLJ
as it	\\EWHIJ
as it is	^>TKKO
as it stands	[;OOOO
as it was	_:TLKL
as its	\\@RLML
as json	\\>OOOO
as last	YBOOOO
as last time	YBOOOO
as long	ZMRMLL
as long .	YGOOOO
as many	[@OOOO
as markdown	YAOOOO
as needed	aXFIIW
as needed .	^VIJKU
as not	VBOOOO
as of	^EOOOO
as of today	ZJOOOO
as people	YGOOOO
as plain	XHOOOO
as planned	ZJHJTI
as planned .	_COOOO
as possible	jXFJKV
as possible .	iWFJKV
as quickly	cWLLMR
as quickly as	cWLLMR
as release	^XVILI
as rolling	YEOOOO
as rolling out	YEOOOO
as she	cXSMLK
as so	i\\VKJG
as so often	i\\VKJG
as somebody	VCRMML
as stored	WEOOOO
as support	gWUKKI
as support put	gWUKKI
as text	[AOOOO
as that	WTJNMR
as that of	cUJNMR
as the	WGPRKJ
as the api	VDOOOO
as the last	VCOOOO
as the lock	YFOOOO
as the vendor	aUTKLJ
as the worker	YIOOOO
as they are	TCOKMP
as they run	ZFOOOO
as usual	eXWJJG
as values	Z@OOOO
as we	VCRMML
as we can	YIOOOO
as we know	U@OOOO
as written	^?OOOO
as yesterday	YFOOOO
as yesterday .	YFOOOO
as ⓒ	fGOOOO
as ⓒ .	VDOOOO
as ⓒ does	WGOOOO
as ⓠ .	WXTKKJ
asap	k\\GIJW
asap $	hVKLMS
asap .	eVGIIW
asap . $	eVGIIW
asham	eUUJJJ
ashamed	eUUJJJ
ashamed to	cTRMML
ask developers	cWIRML
ask developers to	cWIRML
ask every	cVISMJ
ask everyone	cWLQML
ask everyone to	cWLQML
ask for	VDUJLI
ask for help	cUSKLK
ask for the	WDVINJ
ask what	cUUJJI
ask whether	cVSLMI
ask whether the	cVSLMI
asked ,	`OXJJJ
asked about ,	^TTKLJ
asked about it	^VUJKI
asked for	V9WJJF
asked for ,	UAOOOO
asked in the	ZDTKKJ
asked nobody	cXUKLI
asked the provider	YFOOOO
asked to	\\RDWIF
asked to be	cUHTKI
asker	XHOOOO
asking	aX^DGB
asking ,	eYSLLK
asks	^ESMLI
asks for	b>OOOO
asks for the	Y?OOOO
asks in	_BOOOO
asks in the	^DOOOO
asks nora	YCOOOO
asks nora to	YCOOOO
asleep	[X[FGD
asleep ,	Y@OOOO
asleep , as	Y@OOOO
asleep .	eWTKKJ
asleep . $	eWTKKJ
asleep at	jWVIJH
asleep at the	jWVIJH
assess	jWGIJW
assess the	gUIKKT
assign	XCWILH
assigned	^?OOOO
assigned to	YDOOOO
assum	WU[FHF
assumed	`Z[FHF
assumed ,	`URMMK
assumed somebody	cTSLLJ
assumed somebody else	cTSLLJ
assumed that	^SXIJE
assumed that the	cVVLJI
assumed the	`UUIKJ
assumes	]COOOO
assumes that	[EOOOO
assumes that the	YHOOOO
assumption	]VVJJH
assumption by	cVTLKI
assur	eTIPJR
assured	cTHPJR
assured us	cTHPJR
assured us that	cTHPJR
astonish	cUTKMK
astonishing	cUTKMK
at	R@TH=U
at .	T>OOOO
at . $	T>OOOO
at 0	VGNMQD
at 0 p	cYOQLJ
at a later	cXKKLS
at a suitable	cTKLMS
at a time	U>JRQG
at all	[XJKSI
at all .	[VJISF
at all times	eTJPJO
at an index	WDOOOO
at another	\\GOOOO
at another dashboard	YIOOOO
at eight	YFOOOO
at eight .	YFOOOO
at fault for	cVRMML
at first	]GTMLJ
at first .	ZDOOOO
at first sight	YEOOOO
at first this	YEOOOO
at it	\\SVKIF
at it ,	^VUJKJ
at its own	^XTJLJ
at least 0	WEOOOO
at most	XAKMRL
at night	VCOQLI
at night .	`UOQLI
at night the	YDOOOO
at night would	YFOOOO
at noon .	SESKMK
at random	VETKOJ
at regular	cTPJJP
at rest	^VQKOK
at risk	YEOOOO
at risk .	YEOOOO
at some	n]EGHY
at some point	n]EGHY
at start	^HOOOO
at start .	^HOOOO
at that	V=PJLQ
at that time	XBOOOO
at the	TVPM@P
at the all-hands	cXTKMI
at the calendar	cXUKKK
at the canary	eUOQLH
at the database	YCOOOO
at the door	^WSLLK
at the earliest	cVIILW
at the end	Z@MRLG
at the error	eVQQKJ
at the nodes	YIOOOO
at the plan	cWQOKH
at the release	cUSLLJ
at the resolver	YHOOOO
at the second	[AOOOO
at the time	]@KLLS
at the wheel	jWVIJH
at their	\\TTKMJ
at their own	eWSKMJ
at this in	YBOOOO
at times	eYGKKV
at times .	cVHKKU
at weekends	YHOOOO
at weekends .	YHOOOO
at which	XJSINF
at ⓒ	aCOOOO
at ⓒ start	XCOOOO
at ⓗ	V=WJH@
at ⓗ ,	VAVHND
at ⓗ .	X>QOMC
at ⓗ :	[VVJJH
at ⓗ ;	`?QMMM
at ⓗ after	V@OOOO
at ⓗ and	]=NIPF
at ⓗ as	\\BOOOO
at ⓗ on	WVSKMJ
at ⓗ was	WXMKJQ
at ⓗ when	VDOOOO
at ⓗ with	YCRMOM
attach	ZEVILG
attach the	ZBOOOO
attached	XKVILG
attached .	\\BOOOO
attached . $	\\BOOOO
attached below	YHOOOO
attached below .	YHOOOO
attacker	YWRKOJ
attempt went	YFOOOO
attempt went through	YFOOOO
attempt worked	YAOOOO
attempt worked .	YAOOOO
attempted	^YTKKJ
attend	g[TMLE
attention .	h\\QNJF
attention . $	h\\QNJF
attention during	l^JTJD
attention during releases	hWHTLI
attention during the	eXNQKH
attention of	eXKSLH
attention of the	cWLQMJ
attention on	cXTKLK
attention on the	cXTKLK
attention to	k[MSI@
attention to the	l[OPKG
attentiv	gQLVGE
attentive	fPMTGI
attentive during	cUJSKI
attentive when	c[JRML
attentively	cYITMI
attentiveness	cZISKH
attitud	kWUMKG
attitude	kWUMKG
attitude to	eWSKLK
attributabl	eVVKJI
attributable	eVVKJI
attributable to	eVVKJI
attributed	cVRMML
attributed to	cVRMML
attributed to the	cVRMML
auditors	[JVJJG
august	VANMQL
august .	\\?OOOO
august . $	\\?OOOO
auth-cor	[IKKQO
auth-core	[IKKQO
auth-core .	cXKKQO
auth-core . $	cXKKQO
autherror when	WHOOOO
author	WW_HF=
author did	cWTKKJ
author did not	cWTKKJ
author skipped	hYUKJI
author skipped staging	gXTKKJ
authority	XGVIJH
authority ,	cXTKLJ
automatical	_;OOOO
automatically	_;OOOO
automatically after	UFOOOO
automatically after 0	UFOOOO
automatically when	XGOOOO
automation	XGGNIR
availabl	VFFDQS
available	VFFDQS
averages	UDOOOO
avert	eXIKSI
averted	eXIKSI
avoid	jSAQRM
avoid the	cVOJOJ
avoidabl	k^NIRE
avoidable	k^NIRE
avoidable with	cYJLSK
avoided	jTHLSD
avoided .	iYFIUG
avoided . $	iYFIUG
avoided by	cUKLRM
avoided with	cVIKSJ
avoided with a	cVIKSJ
awake .	cWQNJI
awake . $	cWQNJI
aware of	eVHVEH
aware of the	dVGVHH
awareness	nSAXJC
awareness .	jaITKF
awareness . $	jaITKF
awareness of	lWHSLI
awareness of the	eVISKK
awareness training	cVJSLK
awareness training on	cVJSLK
away	XZPCGO
away .	\\ZJELP
away . $	\\ZJELP
away by	cURMMM
away from	aVSIJN
away without further	YEOOOO
axi	YBOOOO
axis	YBOOOO
b	XBWIIG
b ,	XFOOOO
back ,	XKOJQH
back , and	[KOOOO
back , but	YHOOOO
back , its	YEOOOO
back .	[ALFPO
back . $	[ALFPO
back at	WFOOOO
back at ⓗ	VFOOOO
back before	cURKMK
back before the	cURKMK
back in	[@OOOO
back in the	YFOOOO
back takes	YEOOOO
back takes as	YEOOOO
back the	`WRHRG
back to bed	cVTKKJ
back to normal	\\ELMMR
back to the	VDSKMK
back whenever	YHOOOO
back whenever the	YHOOOO
backlog was	ZFOOOO
backlog was not	YFOOOO
backup ,	`VSJMK
backup belongs	YJOOOO
backup belongs ,	YJOOOO
backup concept	cXKKMS
backup had finished	ZFOOOO
backup job	\\HOOOO
backup job uses	YHOOOO
backup operator	^VUJKJ
backups are	VCLQML
backups are complete	YGOOOO
bad	Za]CHC
bad call	e[UKJI
bad call by	cXUKKI
bad judgement	cVSLLK
bad luck	gXRKLN
bad timing	YGOOOO
bad timing :	YGOOOO
balancer ,	UERMMM
balancer , we	YDOOOO
balancers	XVKQPJ
ball	gYWIJG
ball on	eVVJKH
ban	eYWIKH
band	WBOOOO
banding	UEOOOO
bandwidth	`VLION
bandwidth .	cUIKPQ
bandwidth . $	cUIKPQ
banerje	^VSLLK
banerjee	^VSLLK
banner .	UFSLLK
banner . $	UFSLLK
bas	VBJLRO
base	i9OOOO
base .	WIOOOO
base . $	WIOOOO
base image	[COOOO
base image .	ZDOOOO
base's	ZIOOOO
base's ⓒ	YIOOOO
base's ⓒ extra	YIOOOO
bases	YFOOOO
basic	e[SLNE
basical	eXVIKH
basically	eXVIKH
basics	eWPOLI
bastion	XCOOOO
batch ;	YAOOOO
batch jobs	cTKOKS
batch size ,	YHOOOO
batchupdat	]COOOO
batchupdate	]COOOO
batchupdate ⓒ	[IOOOO
battery	S?QLOJ
be able	YDOOOO
be able to	YDOOOO
be attributed	cVRMML
be attributed to	cVRMML
be back	YCOOOO
be back to	YCOOOO
be better	T?OOOO
be better .	Y<OOOO
be bothered	iYSLLJ
be bothered to	hYRMML
be brought	^THJKV
be careful	i\\FUKI
be careful with	gZGTLK
be changed	YAOOOO
be checked	^SVJJI
be completed	cVGKLV
be deployed	YCOOOO
be deployed by	YCOOOO
be done ,	VFOOOO
be easy	cXSLMM
be easy to	cXSLMM
be extra	iUHTHI
be extra vigilant	eUJTLG
be from	ZDOOOO
be from the	YFOOOO
be generous	cVSKMK
be given	^VKRLO
be issued	TEJRNK
be issued .	YDOOOO
be laid	cXSLLK
be left	cWTLJK
be less	cVFULJ
be mindful	kWITKF
be mindful of	kWITKF
be more	ua=\\EA
be more alert	cULRMK
be more attentive	cSLRLJ
be more careful	qZEWID
be more disciplined	cVHTKI
be more thorough	gYFUII
be mounted	YHOOOO
be mounted .	YHOOOO
be moved	^VTMKM
be necessary	cVISML
be no	cWKMQM
be on	eVLRLJ
be on the	eVLRLJ
be one	XBOOOO
be online	YFOOOO
be online and	YFOOOO
be parsed	ZIOOOO
be parsed to	YJOOOO
be pulled	YIOOOO
be pulled again	YIOOOO
be rare	YFOOOO
be rare .	YFOOOO
be read	c?OOOO
be read ,	VDOOOO
be read .	\\DOOOO
be read is	VEOOOO
be rebuilt	ZDOOOO
be rebuilt first	YDOOOO
be relied	eTUIMJ
be relied upon	cTRLML
be replaced .	YALLMR
be run	[DOOOO
be run again	ZFOOOO
be said	XTTKLL
be said that	eXRLML
be seen	WFRMOM
be seen .	[GOOOO
be signed	cVRMLL
be signed off	cVRMLL
be started for	YHOOOO
be stated	cXSLLK
be stated that	cXSLLK
be stricter	hYDWIF
be stricter .	cUISKJ
be stricter with	cXISLJ
be traced	gVUIJJ
be traced to	cUTKKJ
be trusted	gTSLMK
be trusted with	gTSLMK
be unrelated	YEOOOO
be unrelated .	YEOOOO
be used	WEOOOO
be useful	eUKKMT
be useful .	cTKLMR
be vigilant	jUHUKH
be vigilant .	iZITKH
be written	\\BOOOO
bear	eXPOMK
became of	ZKJLKS
because a	YTUKKJ
because an	aZXIHH
because he	gVVJJI
because it	R=VKIJ
because it was	VCSLLK
because its	]<SLLL
because its config	YGOOOO
because its graph	YDOOOO
because its title	YJOOOO
because mr	hZXIIG
because mr .	hZXIIG
because my	ZDOOOO
because my key	YFOOOO
because nobody	cWVJKI
because of this	YGOOOO
because support	cYVKKH
because the	SD\\EFC
because the alert	\\HOOOO
because the developer	cVUJKH
because the flag	[DOOOO
because the image	[IOOOO
because the job	YFOOOO
because the operator	cXUJKI
because the responsible	cUSMML
because they do	YGOOOO
because two	`XTKLI
become of	UDOOOO
becomes	[GOOOO
becomes a	YFOOOO
bed	gZWJJG
bed .	cVTKKJ
bed . $	cVTKKJ
beef	eWJJMU
beef up	eWJJMU
been	YPM@UF
been 0	cYGJTH
been 0 s	cYGJTH
been a	bPKJRH
been a non-event	eSSJLI
been able	cVNKPK
been able to	cVNKPK
been advised	cVVJJH
been advised by	cVVJJH
been affected	cTIKLT
been an	gYHLTJ
been an alert	eVILSK
been asked	]SSPGD
been asked in	cWSLLK
been at	aXPMPK
been avoided	lYOJPI
been avoided .	gYKLRL
been avoided by	cUKLRM
been avoided with	cVIKSJ
been back	cURKMK
been back before	cURKMK
been caught	gVOHOF
been caught by	gVOHOF
been closed	XESMLM
been configured	cTILSK
been deleted	ZHKLRK
been deleted .	ZEOOOO
been deleted by	YBOOOO
been enough	cYQJNI
been expected	cXWKIJ
been failing	ZGOOOO
been failing silently	YGOOOO
been fine	cVGJUH
been full	UAOOOO
been full within	TBOOOO
been idempotent	cYHKTJ
been impossible	gZHMRL
been impossible .	cXJMSM
been impossible under	cWJMQL
been in	`SIJTK
been in place	gWFJUG
been installed	YIOOOO
been installed .	YIOOOO
been kept	cXKMRL
been larger	gWJKSI
been larger .	gWJKSI
been left	eXVLJK
been left to	cWVLJK
been limping	cWULKH
been lost .	cWJMSL
been made	]TQJKN
been made .	^VTKLJ
been merged	YJOOOO
been merged two	YJOOOO
been more	cZQJOL
been no	eZHJTI
been noticed	eZGJUH
been noticed on	cXIKSJ
been on	bVOJPH
been open	UCOOOO
been planned	[COOOO
been planned for	[COOOO
been prevented	gWGKUH
been prevented by	eWGKUH
been quiet	cYOKOI
been reached	YGOOOO
been reached .	YGOOOO
been rebooted	YEOOOO
been rebooted by	YEOOOO
been rehearsed	cYMLQK
been rejected	eXLJQH
been released	cVJKSK
been renewed	cVHLTL
been replaced	ZCOOOO
been replaced in	YFOOOO
been reporting the	YFOOOO
been rotated that	YFOOOO
been shorter	cTHLTM
been shorter .	cTHLTM
been silenced	[DOOOO
been silenced by	YGOOOO
been so .	YEOOOO
been spared	cUGMUK
been spread	cVHKTK
been spread over	cVHKTK
been stable	ZEOOOO
been stable for	YEOOOO
been started	cXJKSH
been switched on	cWJKSJ
been taken .	cUIJKU
been there since	YHOOOO
been told	ZVZGGE
been told about	UDSLLK
been told in	cVSLKK
been told twice	cUUKJJ
been too	eXUHLF
been trained	eYJSKJ
been uneventful	cVRMML
been uneventful .	cVRMML
been used	]WLMQL
been verified	eURJPH
been worse	[?OOOO
been worse .	X?OOOO
before ,	^BSLOL
before , a	ZIOOOO
before , in	[FOOOO
before , traffic	YHOOOO
before .	Z?SKMK
before . $	Z?SKMK
before an	WDOOOO
before and was	YJOOOO
before any	VBQMMM
before anyone	cWTMKK
before anything	YJOOOO
before anything is	WHOOOO
before deleting	cUISKK
before deploying	cVJSJI
before deploying .	cVJSJI
before each	`]GUJI
before every	YWKSKK
before he	`QTJLK
before hitting	cTITKI
before it ,	UDOOOO
before it .	XEOOOO
before it is	YEOOOO
before lunch	cTRMMM
before pressing	hXISLJ
before pressing enter	cTPOMI
before restarting	cWLRMI
before restarting the	cWLRMI
before the	T>XCHK
before the deadline	YIOOOO
before the first	]?TKLK
before the launch	cXNKPJ
before the server	YKOOOO
before the weekend	cXSKLI
before they	^XITEL
before this	YEOOOO
before this ,	YEOOOO
before typing	cVSPKK
before we	YFOOOO
before we did	YFOOOO
before you	eXNTKG
before you type	cTKTLH
before ⓒ	]BOOOO
beforehand	aUJJPP
beforehand .	eVOIQG
beforehand . $	eVOIQG
began	UHTHIN
began .	W=TLLJ
began . $	W=TLLJ
began at	]DOOOO
began at the	YGOOOO
began at ⓗ	VBOOOO
begin	ZBOPNC
beginner	gZSIOJ
beginner's	cXSLKK
beginner's error	cXSLKK
begins	]HMQJG
begins again	YIOOOO
begins again as	YIOOOO
begins on	[DOOOO
begins on its	YHOOOO
begins with	]BOOOO
behav	XWKIIS
behave	cVPJKO
behaved	VWKJIS
behaved oddly ,	YHOOOO
behaviour is	^?OOOO
behaviour is documented	YCOOOO
behaviour is normal	YDOOOO
behaviour of	cTNIJS
behaviour of the	eTOJKQ
behind both	YGOOOO
behind both outages	YGOOOO
behind it	YDOOOO
behind the	[JLKMS
being	XWZKJE
being built	YGOOOO
being built at	YGOOOO
being looked	YGOOOO
being looked into	YGOOOO
being more	cURMMJ
being new	eYSLKK
being new ,	cWUJKI
belief	eXVIJH
belief that	cVVJJI
believ	VVNJJR
believe that	cXVKJH
believe the kernel	YJOOOO
believed the	cUTLLI
belong	aHKRLK
belong to	ZEOOOO
belongs	dDOOOO
belongs ,	ZJOOOO
belongs , so	YJOOOO
belongs .	UDOOOO
belongs . $	UDOOOO
belongs to	`?OOOO
belongs to people	VEOOOO
belongs to the	WDOOOO
below	aEVIJH
below 0	]=OOOO
below a	WEOOOO
below it	];OOOO
below it .	UCOOOO
below the	WGSLLJ
ben and	YDOOOO
ben and ida	YDOOOO
beneath	hUWIJG
besid	hEOOOO
beside	f=OOOO
beside a	[JOOOO
beside it	YGOOOO
beside the	]HOOOO
besides	\\IOOOO
best	a`@RIT
best practices	gWGNKR
best practices for	gWGNKR
best protection	cUHTKH
best to	cWIPMP
better	eW@RJR
better ,	h[QNGJ
better alerting	eVLKMS
better alerts	h\\IIJV
better alerts $	gWLKMT
better at	gZGMKT
better between	cTITJH
better communication	e[KLQM
better communication between	cXKMLR
better docs	eWJJLU
better error	c[HNJQ
better isolation	cWKLRK
better next	eWHTJH
better next time	eWHTJH
better now	Y@OOOO
better now .	Y@OOOO
better part	cTRMML
better part of	cTRMML
better solution	cUHJJV
better tests	cVKLRL
better than	gXXIJE
better than to	cUTLJJ
better tooling	cXIIIV
better tooling for	cXIIIV
between a snapshot	cTSLLL
between chair	cUTLLJ
between chair and	cUTLLJ
between the alert	^VTKKK
between the teams	cXLKLS
between the two	RCPHQG
between them	XBOOOO
bgp	^WTHLL
bid	WHOOOO
big	gVQJLN
bigger	cVLKRJ
billing .	cTIKKU
billing . $	cTIKKU
billing code	cUKRLM
bit	_XCQDX
bit .	eYHJJU
bit . $	eYHJJU
bit more	k[KVGE
bit more concentration	cVKRKK
bits	WDOOOO
bj	`RSJIQ
bj ö	`RSJIQ
bj ö rn	`RSJIQ
blam	_b\\EFC
blame	e`ZGGE
blame for	gVWIJH
blame for the	gVWIJH
blame lies	cTSLMK
blame lies with	cTSLMK
blame the	gWTKLJ
blameless	Z@OOOO
blameless review	VBOOOO
blaming	cWTJMJ
blaming the	cWTJMJ
blank .	[FOOOO
blank . $	[FOOOO
blank document	\\GOOOO
blast	cSLJMO
blast radius	bQLKMO
blast radius ,	cXKKLS
blast radius .	cXJPLR
blast radius would	cYJMRL
blind	cXXHIG
blind .	cWVJJI
blind . $	cWVJJI
blind trust	cTRLML
blind trust in	cTRLML
blindly	dQVJII
blindly .	[GSLLK
blindly . $	[GSLLK
blindly from	cWSKLK
blip	^WOKPJ
block	`>PLPK
block merges	VCOOOO
block of	VCOOOO
block the	ZBOOOO
block the button	YCOOOO
blocked for	YGOOOO
blocked for the	YGOOOO
blocks	g?OOOO
blocks .	UCOOOO
blocks . $	UCOOOO
blocks the	YIOOOO
blocks the writer	YIOOOO
blog	cXUKLI
blunder	hYTKKJ
blunder in	cXSLLK
board meeting ,	`TXIIG
bob's	cVSLLL
body	h@OOOO
body ,	ZEOOOO
body .	\\COOOO
body . $	\\COOOO
body of	WFOOOO
bold	UXUJLI
bonu	eWWIJH
bonus	eWWIJH
book	YTMSJD
boolean	YIOOOO
boot messages	YIOOOO
boot messages .	YIOOOO
border	WEOOOO
borrow	cVRMML
borrowed	cVRMML
bot	^7RMMM
bot .	ZDOOOO
bot . $	ZDOOOO
bot did	YHOOOO
bot did not	YHOOOO
botch	l\\XIIF
botched	l\\XIIF
botched by	eWVJJI
botched by the	cUSLML
botched the	cVRMMM
both	Y5THQ=
both are	]>OOOO
both are related	YEOOOO
both ends	WGOOOO
both languages	\\BOOOO
both languages .	UDOOOO
both leaders .	cTNJRH
both outages	YGOOOO
both outages .	YGOOOO
both replicas	ZHOOOO
both replicas share	YHOOOO
both services	^HOOOO
both services shared	YFOOOO
both services use	YJOOOO
both versions	ZFOOOO
both versions answer	YFOOOO
both zones	^COOOO
both zones are	YGOOOO
both zones use	YHOOOO
bother	s]ZGGE
bother to	jUYHGE
bother to check	gWVJJH
bothered	pZYIHG
bothered to	pZXIHH
bothered to check	cWSLLJ
bothered to look	gUWKIK
bothered to read	hTTLLK
bottom of	cUILLT
bottom of the	cUILLT
bound	WGSLLL
bounds	\\COOOO
brackets	^EOOOO
brain	]_VILH
branch .	\\VUILJ
branch . $	\\VUILJ
branch network	^UVJJI
breakers	^VHJTI
breath	cVHTKI
bridge .	[IQOJH
bridge . $	[IQOJH
bridge opened	cWRMML
bridge opened the	cWRMML
briefed	^TRMML
bright	cUWJJG
brilliant	gVVJJG
brilliant idea	cTTKLJ
bring	TZJPHQ
brok	aW[EGD
broke	aW[EGD
broke it	cTTLKJ
broke it ?	gXTLKK
broke the	hbZFHD
broke the build	hXXHGG
broken build	^VTKKJ
broken by	`SOLPK
broken by the	eVOLPK
broken link	YHOOOO
broken link in	YHOOOO
broker	S@RMNJ
brought down	cUUJKI
browser	VCOOOO
bucket and	^VTKLK
buckets	XINPOI
buffer	XAOOOO
bug , and	YIOOOO
bug as	YBOOOO
bug as last	YBOOOO
bug in	\\BOOOO
bug in the	[GOOOO
bug is	_FOOOO
bug is behind	YGOOOO
bug is fixed	YJOOOO
bug was	\\DOOOO
bug was introduced	YHOOOO
bugs together	YDOOOO
bugs together took	YDOOOO
build engineer	cXVJJH
build on	cXSMLK
build pipeline	cXSLLK
build up	cWHQMO
build was enough	YFOOOO
build with	^VTLKJ
building .	YFOOOO
building . $	YFOOOO
building on	cUJKLT
builds	Y>JLSK
builds could	YHOOOO
builds could be	YHOOOO
built at	YGOOOO
built at the	YGOOOO
bulk	cVJPMQ
bulk operations	cUJSLJ
bulletin	^PPQMI
bulletins	^UOQMI
bullets	VDOOOO
bump	\\USOII
bump the	`UPOLJ
bundle of	YHOOOO
bundle of the	YHOOOO
burst	ZFOOOO
burst of	YIOOOO
burst of uploads	YIOOOO
bus	YYRJKO
business	]ZSFHN
business .	cUOJIQ
business . $	cUOJIQ
busy .	YGOOOO
busy . $	YGOOOO
but a	^WUILG
but available	YFOOOO
but available .	YFOOOO
but did	cYUJKI
but for	^WHLSK
but for the	gWHLSK
but if	cWSLKK
but it	\\CRMML
but it stays	YJOOOO
but it took	YGOOOO
but it worked	YEOOOO
but not where	YIOOOO
but only shows	YHOOOO
but runs	YJOOOO
but runs only	YJOOOO
but surprising	YCOOOO
but surprising .	YCOOOO
but the	SE[FHD
but the errors	YCOOOO
but the graph	YJOOOO
but the old	YEOOOO
but the pipeline	YHOOOO
but true	YJOOOO
but true :	YJOOOO
but went	YFOOOO
but went to	YFOOOO
button	SCUKLE
button $	XDOOOO
buy	cXSLML
by 0	\\5SNLI
by 0 december	UDOOOO
by 0 june	YCOOOO
by 0 may	[EOOOO
by 0 minutes	UEOOOO
by a careless	cYTLLJ
by a customer	UGRMML
by a day	[@OOOO
by a dev	cTTLLI
by a developer	cUUJJJ
by a gap	YFOOOO
by a lead	cWSLMK
by a partner	YBOOOO
by a person	^YXIIG
by a reviewer	cVUJKI
by a year	YJOOOO
by accident	eXUKKJ
by accident .	eXUKKJ
by address	VBOOOO
by an	`[[FJA
by an admin	cWUJKJ
by an administrator	cVSLLK
by an engineer	bSWJLG
by an otherwise	cXTKKI
by an over-eager	cTRMML
by and	eXIILV
by and by	cYIKJU
by any	UFOOOO
by appropriate	cVIMLT
by both	cVVJJH
by chance	YDRMMM
by chance ,	YIOOOO
by chance .	ZHOOOO
by column	\\KOOOO
by default	\\FJLSJ
by default .	WDOOOO
by default the	ZJOOOO
by document	W@OOOO
by everyone	e\\WIJI
by eye	cWJSLJ
by hand	S8UNGA
by hand ,	UBWIJG
by hand after	cXJSLJ
by hand every	YIOOOO
by hand showed	YIOOOO
by his	gWSLLK
by his own	cVUJKI
by id	ZAOOOO
by id .	UDOOOO
by ignoring	cURMMK
by index	VCOOOO
by its	[IVJKH
by its own	[XTLKJ
by its watchdog	YEOOOO
by itself	[AMLQL
by itself .	bEOOOO
by key	^EOOOO
by mail	\\DOOOO
by mail .	YFOOOO
by management	eTTIIM
by means	eTJJMT
by means of	eTJJMT
by mistake	aTUIKJ
by mistake $	gYTJLK
by mistake .	aWXGIH
by more	TAOOOO
by more than	TAOOOO
by name	cDOOOO
by name ,	[FOOOO
by name .	\\IOOOO
by no	cXUKKJ
by one	[FUKKJ
by one ,	YDOOOO
by one .	ZHOOOO
by ours	cVTKLJ
by people	cRUJLI
by people who	gUTKMJ
by phone	[COOOO
by phone .	[DOOOO
by q	a[IILU
by q 0	a[IILU
by side	WBOOOO
by slack	^UUJKI
by somebody	`XULJH
by somebody who	eVTLKK
by someone	eUWIKF
by someone who	bRUKLH
by someone with	cTSLMK
by step	dXHOKR
by step .	aWIQJO
by the bot	YEOOOO
by the caller	WGOOOO
by the clean-up	[AOOOO
by the dba	cTSLLK
by the deploy	YGOOOO
by the deployment	cYTKKK
by the error	YJOOOO
by the incident	`VUKKH
by the infrastructure	cUVKLF
by the maintenance	YGOOOO
by the next	XGOOOO
by the night	gZTLLK
by the nightly	[FOOOO
by the operator	`[TKLJ
by the person	cVVJJI
by the platform	eUUKKI
by the previous	cXTKLK
by the provider	ZEOOOO
by the qa	cUSLLK
by the release	aVTOIF
by the responder	iZUJKI
by the same	YVSLLL
by the shift	cTRMML
by the synthetic	ZCOOOO
by the time	VYVFJL
by the vendor's	aWXKIF
by the web	`SVIKI
by the whole	cUKRLK
by their own	^WRMML
by themselves	YDOOOO
by themselves when	YDOOOO
by then	ZGSLML
by then the	[?OOOO
by two	SEXIJG
by two users	YJOOOO
by up	[DOOOO
by up to	[DOOOO
by what	\\AOOOO
by which	XKRMML
by which a	UDOOOO
by whoever	eZSMMK
by ⓒ	^>OOOO
by ⓗ .	VHTKKK
bypass	`SWIHJ
bypassed	_RYHHF
bypassed by	cXTLLK
byt	c@OOOO
byte	WDOOOO
bytes	c@OOOO
bytes .	WFOOOO
bytes . $	WFOOOO
bytes of	ZEOOOO
c	SBSKPJ
c-api-	ZJOOOO
c-awak	cWRLML
c-call	XWROLC
c-cent	[VOJLQ
c-chan	WDOOOO
c-chec	`SEYI@
c-clie	ZJOOOO
c-code	ZUQIOI
c-core	[IKKQO
c-dos>	YIOOOO
c-eage	eTRLML
c-eyes	]SRNLJ
c-fing	iZVJJH
c-fini	`UOOKH
c-five	cUSLLK
c-hand	_JJTKG
c-hour	^HOMND
c-lear	cVJRLL
c-leve	[XWIJH
c-line	XWUKKI
c-mana	VEGKUK
c-mind	cUSLLK
c-minu	\\TYFJE
c-old>	^VRMMM
c-only	SA\\ENB
c-ops>	VHQIMR
c-out>	`UVIME
c-over	YWWKEH
c-past	eVSLLK
c-pers	\\TJTKH
c-proo	cUJKMT
c-pyth	ZJOOOO
c-regi	`KKLMS
c-stam	hVUKKJ
c-term	`UIJLU
c-to-d	cVIJRQ
c-to-e	`TGMTL
c-way>	VFOOOO
c-west	cWIKMT
c<abou	WTLPFS
c<abov	]ELRJH
c<abso	^YIPRH
c<acce	S<XCIK
c<acci	nZWHJG
c<acco	TDWEDP
c<achi	eZLIIR
c<acte	WIWJKE
c<acti	]HQOIM
c<actu	VGQMLK
c<adap	YTHKJU
c<addr	ZFNFLS
c<adeq	j^RIJN
c<adju	aVFIJX
c<admi	]X]KA6
c<advi	YRSLKM
c<affa	cUHKTJ
c<afte	UJHPFU
c<ahme	\\WWHKF
c<alar	VGNMOK
c<alia	VBOOOO
c<alic	`TTKLJ
c<alig	`XFFJY
c<alik	]DOOOO
c<alon	SCaBF@
c<alou	\\PLRMJ
c<alre	XFQGJN
c<alte	ZUKJHU
c<alwa	\\XLQFK
c<amar	[URLML
c<amat	i[WIJH
c<ambi	YHRKMN
c<amon	XXOQGL
c<amou	\\PHLKU
c<anal	\\TRLEO
c<anch	aEOOOO
c<andr	XUVIJH
c<annu	eUOPKG
c<anom	[UFOIS
c<anot	VHJMIS
c<anyb	YVXIHH
c<anyo	\\URFOB
c<apie	[JOOOO
c<apol	`RZGHE
c<appa	XZXHJF
c<arch	ZRNGNO
c<aren	VIOOOO
c<argu	UVQGQE
c<aros	UEOOOO
c<arou	\\YFNJV
c<arri	UEKOJP
c<arro	aVVJJH
c<asha	eUUJJJ
c<aski	aX^DGB
c<asle	[X[FGD
c<asse	^UNGHT
c<assu	ZXZGEH
c<asto	eVVILK
c<atti	kWUMKG
c<augu	VANMQL
c<avai	WGCMMV
c<avoi	lWFORG
c<awar	^SB[F@
c<bane	^VSLLK
c<base	ZAJLRO
c<basi	[XZCII
c<batt	S?QLOJ
c<bear	^WQLMO
c<bega	UHTHIN
c<bein	XWZKJE
c<beli	XZNIIR
c<belo	bHTNJF
c<bene	cWVIJG
c<besi	hEOOOO
c<bett	eW@RJR
c<bigg	cVLKRJ
c<blas	cSLJMO
c<blin	bYXHHG
c<bloc	`>PLPK
c<blun	hYTKKJ
c<bob'	cVSLLL
c<bonu	eWWIJH
c<bool	ZFOOOO
c<bord	WEOOOO
c<borr	cVRMML
c<botc	l\\XIIF
c<both	s]ZGGE
c<boun	WGTILI
c<brai	]_VILH
c<brig	eWXJJF
c<bril	gVVJJG
c<brin	TZJPHQ
c<buff	XAOOOO
c<burn	cXSLLK
c<burs	ZFOOOO
c<busi	ZVUEGM
c<butt	SCUKLE
c<bypa	`SWIHJ
c<byte	c@OOOO
c<cabl	WHWJJG
c<cach	R?BLOW
c<calm	eUINKS
c<can'	[STKKJ
c<cand	[DOOOO
c<cano	\\AOOOO
c<card	^COOOO
c<care	fVWSD9
c<casu	eZTLLJ
c<catc	dZQNJE
c<caut	jWBYI@
c<cell	fKSLLK
c<chao	eVGJMV
c<chea	^UULJI
c<chee	cVRLML
c<chia	^VTJIQ
c<chie	_SSFGN
c<chip	]BOOOO
c<choi	[TPHPC
c<choo	VELRMK
c<chri	cUTKLJ
c<circ	]QENPK
c<clar	g\\QGGT
c<clau	R=VJIJ
c<clea	UWNKJP
c<cler	aYTNKG
c<clic	_UWJKD
c<clie	YILFQN
c<clim	^VTLLK
c<clou	UDPRKH
c<clue	cXTKKJ
c<clum	i^WIJH
c<coac	eQKTLE
c<code	Y=RMML
c<coff	gWOPIH
c<coll	ZROPDJ
c<colo	^>NKKQ
c<colu	f?OQJK
c<comf	cWTLKI
c<conc	aSFTBT
c<conn	XJEMJU
c<cons	XFISGO
c<conv	[VOKDQ
c<cook	\\VXHIF
c<coop	h[FMIV
c<corn	_YZGHF
c<cost	XUTMGI
c<coun	ZEWGQB
c<coup	gXNIJR
c<cour	`RWHCM
c<cove	Y@LEPP
c<cowb	cVTJLJ
c<crep	cWSMMK
c<cull	YIOOOO
c<cult	mZLUFC
c<curi	hZVJKG
c<cut-	YUQMGL
c<dama	YTNIRG
c<dang	cUIWIC
c<dare	eXVJJH
c<dba'	]UXHIG
c<dead	VWXGLD
c<deal	a\\DGHZ
c<deba	cWUJKJ
c<debu	WW\\DGC
c<dedu	YGSKPJ
c<defa	[>KHRL
c<defi	TGRJLO
c<deig	eYVJIH
c<dema	VIVJMG
c<demo	XHTJLK
c<depa	^QSKFM
c<depe	WFEIOV
c<depo	YXMRKM
c<dese	aUMMHM
c<desp	fWVIJH
c<deta	XFIILV
c<deve	^TSMMA
c<devo	cXTKLJ
c<diag	TDPJPH
c<dial	UJLHKS
c<didn	bQRCNJ
c<dige	]AOOOO
c<digg	ZEOOOO
c<digi	[CQMMM
c<dili	q^IUFA
c<dish	eXVJKH
c<dism	aWUJJI
c<diso	cXVIKI
c<disr	iWPHKP
c<dist	[QSILM
c<docu	\\GGLKX
c<doin	_TPNKL
c<don'	T]UOFA
c<draf	[ISLML
c<drag	cUUKKI
c<draw	W=UIJK
c<dres	eZTKLK
c<dril	W@VHGM
c<driv	^CRHNO
c<dupl	SDHPTF
c<dura	VGPLOL
c<e-le	cVJRLL
c<eage	i\\VJJH
c<earl	TYBAXR
c<eart	eWVJIJ
c<educ	^UFUKH
c<effo	fVIVGH
c<eith	[@UKKI
c<elem	_GSMLM
c<elen	eWQJLO
c<else	YVOIKQ
c<emai	XGITJG
c<emba	aVTNIF
c<emph	^XHTLI
c<empl	fVRQIC
c<empt	aHVENC
c<emul	\\ISLLK
c<enco	`VCVMF
c<encr	YLOHPG
c<ende	TFUIKL
c<endi	\\AOOOO
c<enfo	YEKLRK
c<engi	\\R[N@=
c<enha	hRDHIY
c<ensu	fTJOIR
c<enth	cUTLLJ
c<enti	dYNGOP
c<esca	YWROMA
c<esta	eWKILT
c<este	^VWIKH
c<etiq	cTISLJ
c<eu-w	cWIKMT
c<evid	j[ZGJC
c<exca	]XMJQI
c<excu	]YZEHE
c<exha	SDPPMJ
c<exit	VELMQM
c<expi	SCFQPJ
c<expl	YSVJGN
c<expo	W=KLNR
c<exte	[RAEG^
c<fail	SA^:LF
c<fair	gTNIKS
c<fait	eWTKLJ
c<fals	YGMJJQ
c<fari	[TWIJG
c<fash	eXOKLQ
c<fast	_QDPHT
c<fat-	iZVJJH
c<fati	\\TWLJF
c<faul	WW]KC;
c<feas	j[FJKV
c<feed	VYGPPP
c<feel	i[ROJD
c<feli	UFRMMM
c<fern	]XWIKG
c<fiel	YKQQLE
c<file	WG\\FGB
c<filt	]>RMMM
c<find	W?PIPN
c<fing	[WTKKJ
c<fini	VDPIQG
c<firs	YKQLJK
c<five	WHUIKH
c<fixe	YESKLK
c<flak	YVLHJV
c<flee	[UNGJP
c<flig	UBJNRM
c<flip	[TUKKH
c<flus	\\UUNKK
c<focu	m^GUIG
c<fold	_CRLML
c<folk	gXROJE
c<fool	gXWHKF
c<forb	YUSLML
c<forg	`[WNE>
c<form	ZJWEPD
c<foru	WJTMKL
c<fost	jVFQIN
c<foun	WBSGKM
c<frac	YBOOOO
c<frag	YDOOOO
c<fram	UBOOOO
c<frei	YVSLLJ
c<frie	hUORHF
c<fron	XSWIHI
c<froz	VYVKJH
c<full	aSKJJT
c<funn	YHOOOO
c<futu	hWFPFR
c<gain	eUJLQP
c<gamb	cXTKLJ
c<game	YGLRKJ
c<gene	SCQKJO
c<gent	eTPQKH
c<gith	^@OOOO
c<give	V?MIUD
c<glan	jXXJII
c<glob	ZELLQL
c<glyp	XAOOOO
c<goog	nBOOOO
c<grad	dXJHKU
c<gram	XCOOOO
c<grap	ZIROKB
c<gras	hYWIIH
c<gree	TBNUEA
c<grid	ZHOOOO
c<grow	XTZFMA
c<gspr	XDOOOO
c<habi	jYQPIC
c<hadn	hXSGNC
c<half	]RXJGB
c<hamz	[WTKKJ
c<hast	j_XMF@
c<havi	][VDLI
c<head	aFMMOF
c<heig	[TJTMH
c<henc	`SHTLJ
c<henr	`TVJJH
c<hero	cUUJKH
c<hers	cWVJLI
c<hesi	cVUKJI
c<hide	U@SKMM
c<hims	o[[HGE
c<hind	YVPHOF
c<hitt	eXKSIH
c<hold	c:NLKR
c<home	cTUJLH
c<hono	a[NKQI
c<hope	cTMJLR
c<hour	TFE?XC
c<hous	\\TUJLJ
c<howe	WBOPLJ
c<http	XEOOOO
c<hubr	cVTLLJ
c<huma	_TZHGF
c<humi	cWULKK
c<hunc	^VTKKJ
c<hurr	o[UOGE
c<hygi	hZTLKH
c<hypo	YHOOOO
c<idea	eXGKMV
c<igno	\\Y`AG<
c<ill-	e]VKKG
c<imag	_GOHPH
c<impl	WIPMLJ
c<impr	g[GQCS
c<inab	cWSMMK
c<inac	TAOOOO
c<inad	gXUKKH
c<inat	p^[CIE
c<inbo	[SSLLL
c<incl	T=KLQI
c<inco	bXWCEL
c<indi	\\UTFEQ
c<inev	cUSLLJ
c<inex	iX\\GH@
c<info	YJRFJP
c<infr	_USKGM
c<inli	^?OOOO
c<inne	WEOOOO
c<inse	f@OOOO
c<irre	bWOEGU
c<isn'	UBUILH
c<item	gENLLP
c<itse	WGHTNG
c<jama	[GTKMJ
c<japa	c@OOOO
c<job'	WEOOOO
c<join	WALLEQ
c<judg	[VWJJG
c<juni	`WYJIC
c<katr	^UTLKK
c<keen	cWNQKH
c<keep	XFUMIF
c<kern	\\ESKMJ
c<keyb	aTVJIH
c<keys	gWVKKH
c<kiru	]VPJNO
c<kwam	`SVIJH
c<labe	TDSNLK
c<lang	bHRMMM
c<laps	]QWGMD
c<laye	WTLLKS
c<lazi	j]WIJG
c<leak	^UNNPI
c<lear	fXLPEO
c<ledg	ZRPMLM
c<left	ZJOOOO
c<lega	YUPHET
c<less	YYISEL
c<let'	hYMTJF
c<libr	WGHFOP
c<ligh	XFPNOG
c<like	]@OOOO
c<limp	cWULKH
c<lind	\\IRJIO
c<line	\\BIQPI
c<link	f:OOOO
c<list	ZCONOC
c<litt	h^NOGR
c<load	XFWIHI
c<loca	XKRLPF
c<loop	ZCOOOO
c<loya	[ULLMS
c<luck	d?OOOO
c<lunc	dWTPIF
c<lyin	h^WIJH
c<mach	VGJORG
c<macr	V?OOOO
c<mail	UIPHJO
c<make	XDQIJS
c<maki	aSLSJK
c<mali	eVVIKI
c<mana	]V\\JBC
c<mann	n]REGO
c<manu	UHQQGJ
c<mari	[UQJPI
c<mark	XKSIJO
c<mast	gTTLLI
c<matc	YBOHPN
c<matt	YTSFLN
c<matu	gUGILW
c<mayb	`XKHHT
c<meas	XHBSIS
c<medi	T>LLMR
c<mere	^VMLQK
c<meta	[GOOOO
c<meth	_DSMLK
c<metr	YCPLOI
c<micr	VCOOOO
c<midd	WVRLGK
c<mind	p^HZI=
c<misb	cTJKLT
c<misc	cWZADH
c<misd	cTUKKJ
c<misi	eVXIKI
c<misj	`WVJJH
c<misl	d[WJJG
c<misp	cUSLLK
c<misr	dZYHHE
c<mist	c[WNC<
c<misu	eXRIIM
c<mixe	`XSGLL
c<modu	UCIOMS
c<mone	aWVIJH
c<most	aULPKO
c<moti	eZPRKG
c<moun	YESLLK
c<move	\\HQGJR
c<mutu	cVQLMO
c<nadi	^SWHIO
c<name	]HXGLA
c<nati	WFOOOO
c<natu	hXNKKQ
c<near	[@OOOO
c<nece	lVPLJQ
c<negl	fV^CFA
c<neig	^AOOOO
c<nest	]:OOOO
c<neve	YZYIL;
c<newc	cVKRMJ
c<newl	]DOOOO
c<nice	cTULJK
c<nigh	TAXKEL
c<nine	\\OPQJH
c<nodd	gXUJLI
c<node	\\HLOMO
c<nois	\\UJGIV
c<non-	\\TOLOL
c<nord	]UMLQJ
c<norm	XHFIIX
c<note	SCRRIE
c<notf	ZFOOOO
c<noth	XMONQ>
c<obli	cVSLLK
c<obvi	qZTFNE
c<occa	YUOKKP
c<occu	_WPFQG
c<offe	TZYFJG
c<offi	XTa=J@
c<offl	T@MIRG
c<olde	\\IJLKT
c<oliv	cYUKJJ
c<on-c	XUQOLD
c<one-	\\TRKPI
c<ongo	hXHILU
c<onli	U<IJTH
c<oper	[TYHDF
c<opin	cVTLKL
c<orde	UDPMDO
c<ordi	YILMQM
c<orga	]SGLIV
c<ough	o[MHRB
c<ours	eUKRLJ
c<outa	XTPESH
c<outc	^TVHJK
c<oute	YAOOOO
c<outp	U>RNLI
c<over	X]^AGD
c<owin	jVOGIQ
c<pack	TASIMG
c<padd	WGOOOO
c<pain	eVSLML
c<pani	d\\XHJF
c<para	^IRIIO
c<parc	ZUKKQR
c<pare	Y:JMRL
c<pars	]>NHPP
c<part	XSNJ?W
c<patc	XRQEHQ
c<pati	`VQQIC
c<paus	TBNJPN
c<payi	gWUKIK
c<paym	ZSVIKJ
c<pend	WFOOOO
c<peop	T[[P><
c<perf	_ZNCDV
c<pers	T[a??D
c<phas	TAOOOO
c<phoe	YHOOOO
c<phot	XDOOOO
c<piec	WERMML
c<ping	ZFOOOO
c<pipe	TCPFOM
c<pixe	[DOOOO
c<plai	VUZEJC
c<plea	gWKTIE
c<plug	VWXIKE
c<pmdo	hAOOOO
c<poor	gWSLLK
c<port	TCCSKR
c<post	VHPMMK
c<pote	eWIJJU
c<pre-	TCSLLK
c<pref	VYZGHE
c<prem	eWVJJJ
c<prep	UEVIJJ
c<pres	XVQHLG
c<pret	cYSLLK
c<prid	hZSLLK
c<prio	SANHKU
c<proa	hVJPLO
c<prod	XV]NA=
c<prog	XXSHJO
c<prop	XYH:UN
c<pros	ZHOOOO
c<prot	U?GULI
c<prou	gVTKLK
c<purp	XTRMML
c<purs	aUJKLT
c<push	aXWJJF
c<pyth	YCOOOO
c<qual	fXHPGP
c<quit	YVFGIX
c<radi	cQLKMO
c<rafa	^SKJJT
c<rang	bCQHLP
c<rath	]WILMT
c<re-e	[VRHKR
c<rebu	[?RMML
c<rece	V@IPGO
c<reck	eTWIJF
c<rect	VFOOOO
c<redu	^UAGI[
c<refa	fYLIJT
c<refe	_EPLPK
c<refi	eXIKKT
c<refl	cVPFLR
c<refr	ZQFWHK
c<rega	f[RMFM
c<regr	]VXGKF
c<regu	_SJKLT
c<rein	`WLTIH
c<reit	cUJRLK
c<reje	VIHEUB
c<relo	UCOOOO
c<relu	iVUJLJ
c<rema	ZYLQKM
c<reme	VXA[E>
c<remi	ZTGYE<
c<remo	XEXJJD
c<rena	UCUOHG
c<rend	]?OOOO
c<reor	V=OOOO
c<repl	UAOIQL
c<repo	XEJONI
c<requ	XGNNDL
c<resp	\\Z[P=A
c<reth	hYIGJV
c<reti	WDOOOO
c<retu	YAOJMQ
c<reve	VGUEJQ
c<rigo	h\\JTIE
c<risk	jZHUIG
c<robu	mZGHJW
c<rook	eXVILK
c<rota	R<SMHK
c<rott	[WVKJL
c<row'	XAOOOO
c<rubb	k\\WHJH
c<runa	cUILSI
c<runb	TEQOMH
c<safe	bZJKHV
c<satu	TCMMSL
c<savi	`KRPLG
c<sayi	`WTKKJ
c<scal	VUJLJT
c<sche	R=QHQI
c<scie	fVVLJE
c<seat	TCOMPL
c<sect	c?TMKJ
c<secu	^WUMHJ
c<seem	V\\RIJQ
c<segm	^EKMRL
c<sele	WDOOJM
c<send	]GKRMK
c<seni	bRVJID
c<sens	_XSXEC
c<sent	[GSILI
c<sept	SALOMQ
c<sequ	XDTKLK
c<seri	[ENUG?
c<sess	WBKRMI
c<shad	UKSLLK
c<shal	_UMRII
c<sham	h\\WIIH
c<shap	YHLMMR
c<shar	SCJKTH
c<shel	U?KRMJ
c<shou	^WFQQI
c<show	Z;PNQE
c<shru	eYTJMJ
c<side	VILPKM
c<sign	TDVDQ?
c<simi	YUELKV
c<simp	_XMOKN
c<sitt	^USLLK
c<situ	eTHIIW
c<skil	cRXIIF
c<skip	\\SXHKE
c<slep	g[QIPH
c<slic	\\<OOOO
c<slop	j\\]EFA
c<smal	WFFHRR
c<smoo	hYFMHW
c<snoo	[WUJKI
c<so-c	cVSLLL
c<sock	WDRMMM
c<solu	cSGHIW
c<some	VcM==a
c<soon	lVLQLO
c<sorr	^WYHIF
c<soug	cWTKKJ
c<spac	];TKKK
c<span	`COOOO
c<spar	\\JTFOE
c<spec	YVPRIE
c<spit	jYTKKJ
c<spli	T<JGOO
c<squa	]ZWOHB
c<stac	]SLOGL
c<staf	`TSQB?
c<stak	iXHMMS
c<stam	g]WKIK
c<stan	YBROMG
c<stee	XISJLL
c<stef	[RTLIE
c<stre	`TESCR
c<stro	jYKRNI
c<stub	aUWIIG
c<stuc	bBOOOO
c<stud	]YNLJO
c<stuf	cTJJQP
c<stup	gVVJJH
c<styl	^JUJKJ
c<subn	WLSLLK
c<suff	hTDPMU
c<sugg	bJWHJG
c<surp	WWWNFF
c<swor	cWSLLL
c<symp	^COOOO
c<sync	TFKJRK
c<sysa	dWXHJG
c<syst	UGLAKV
c<tab'	^JOOOO
c<tabl	YEUMDE
c<tack	eVIJKU
c<taki	^TSJLM
c<talk	e[TNJF
c<tana	]ZRKLM
c<targ	]HOKPJ
c<tari	WTNQMG
c<tech	^UOIES
c<temp	[IIONR
c<tend	cXVKKH
c<tent	VHOOOO
c<term	SDROMC
c<terr	WUUOJE
c<text	^CITLJ
c<theo	VXUKKH
c<thes	\\DUJKJ
c<they	aUFSLO
c<thin	[TIN?V
c<thom	cUVKKH
c<thor	hYNRGH
c<thou	`bUECQ
c<thre	UFXHKE
c<thri	cUOPLJ
c<thum	aZXHKJ
c<thun	cWJLPR
c<tigh	cUHJLV
c<time	R?GGHY
c<tink	cUUJJI
c<tire	dWYGHE
c<titl	dBSLLL
c<to-d	YIOOOO
c<toke	UEPLLN
c<tole	aZTJLK
c<toni	YHOOOO
c<tool	^USCHT
c<tota	YKSLLK
c<touc	TYNSG?
c<towa	eQMMLQ
c<trad	[HRIJO
c<tras	]AOOOO
c<trea	[ZRPFB
c<triv	`VLILQ
c<trou	aZLMJR
c<trus	e[WKGC
c<trut	[XUJKH
c<twee	]VVJJH
c<twel	VFSLLK
c<typi	e_TPIA
c<ulti	cUIPQI
c<unab	^SPIIN
c<unan	YUUILJ
c<unau	cVTKKJ
c<unbe	eVVKKH
c<unce	cVUKMI
c<unev	cVRMML
c<unex	iZHHIV
c<unfa	^JSLMJ
c<unfo	[YSCFN
c<unit	^GNPJI
c<univ	\\RQIJN
c<unkn	f:OOOO
c<unli	YVTJLK
c<unne	^IIMSJ
c<unno	cUMJQJ
c<unpl	`TWIJH
c<unpr	dWZIIC
c<unpu	^VUJKI
c<unre	S[SIKL
c<unsu	`ZUKKI
c<unte	_SYHHE
c<untr	]WUKKJ
c<uplo	ZLSHOG
c<uppe	Y?OOOO
c<usel	cVUJKI
c<usua	TTOEGV
c<utmo	gVHUKF
c<valu	bDORKF
c<vary	cTJKLT
c<vaul	UFVJJH
c<verb	^TOPLK
c<veri	\\YOREA
c<vers	[HMMRF
c<vict	^UTLKI
c<view	XGOOOO
c<vigi	s^GVHB
c<vikr	[TWIKH
c<volt	VAOOOO
c<warn	[U[AM;
c<wars	^ULMQM
c<wast	jWTLLJ
c<wave	m[XHJF
c<we'l	dSDWHE
c<we'r	XEKRLL
c<wei'	cTUKKJ
c<weig	UFIJRP
c<well	cWSLLL
c<whee	kXTMJH
c<whet	ZHSFIQ
c<whic	UFZBCN
c<whit	_BOOOO
c<whoe	ZYYJHA
c<widt	bFOOOO
c<wilf	cWTKKI
c<wind	SAPSE=
c<wipe	_UVIJH
c<wisd	eYTKKI
c<wish	hVOIKQ
c<wond	k]UJKI
c<word	cCUKKI
c<work	XDDOIV
c<worl	]UMLQH
c<worr	cVSLLK
c<wors	T:VIKI
c<wort	]SWIHK
c<woul	_VIFX*
c<wrap	UEOOOO
c<writ	WAUQI8
c<wron	]XVDIG
c<yest	WFJLSL
c<you'	cVUJKI
cab's>	^IOOOO
cabel>	WEQLKP
cabell	XIRPMG
cabels	TGSJKM
cabili	cXJDFZ
cabit>	iWPQJC
cabl	WHWJJG
cable .	`TSMLJ
cable . $	`TSMLJ
cable'	[EOOOO
cable>	TSK6P[
cabled	XRUDQ?
cables	XHPNIO
cablis	dWKILT
cably>	\\`FFGW
cabout	WTLPFS
cabove	]ELRJH
cabsor	eWMIRJ
caccid	nZWHJG
caccur	gUHTKH
cace's	]EOOOO
caceho	`BOOOO
cacenc	jYXHJG
cach	R?BLOW
cache	R?HFTO
cache is cold	YJOOOO
cache should	gWJKSI
cache should have	gWJKSI
cache to	YFOOOO
cache to fill	YFOOOO
cache was	[GSLLK
cache was cleared	YGOOOO
cache was cold	[DOOOO
cache would	WEIKTH
cache>	R?HFTO
cached	WAQAPH
caches	XCIQKP
caches to	YGOOOO
caches to warm	YGOOOO
cachie	eZLIIR
caching	]RHPHS
caching .	cTKLLR
caching . $	cTKLLR
cacing	[VHKQN
cacker	bLTIMG
cacket	YBTJLI
cackle	eVIJKU
cacro>	V?OOOO
cacted	_VXFHJ
cacter	`LNPLK
cactic	UUGLLT
cactis	[DOOOO
cactiv	V<HQLN
cactor	\\UY=BK
cactua	VGQMLK
cad's>	UBVIKJ
cadapt	YTHKJU
cadata	[GOOOO
caddre	ZFNFLS
cadequ	l^THHL
cader>	]BWIJK
cadine	UAOOOO
cadius	bQLKMO
cadjus	aVFIJX
cadloc	^UTKLJ
cadmin	\\[\\KA7
cadmir	eYTLLI
cadmit	nZYFJD
cadn't	hXSGNC
cadow>	UDOOOO
cadual	hWFHKW
caduat	cUSLMJ
cadver	^USLLK
cadvic	[SRIJO
cafael	^SKJJT
cafegu	dVLMIS
cafer>	eUJJLT
cafety	[UUJLJ
caffai	cUHKTJ
caffin	[JLISL
cafka>	\\QOCJS
cafter	UJGPGU
cage's	WFOOOO
cageer	]FOOOO
cageme	bTOOEO
cagenc	YUYIHF
cagend	]COOOO
cagent	VWMMQA
cager'	^VVIJI
cager>	ZQb?I7
cagern	eVTLKJ
cagger	cWIKTI
caggin	cVUJLI
cagmen	YDOOOO
cagnos	^UQIPG
cagram	UENKQG
cagrap	eKSKLK
cague>	[TWLGB
cagues	aRJSHK
cahmed	]VVJKH
caigns	eTHQIP
cailbo	VBVJLI
caimed	WGOOOO
cainab	g[HJKV
cainer	VZYHIE
cainly	cU[FHC
cainta	X[SNEI
cairpo	TCTLKK
caises	n<OOOO
caith>	eWTKLJ
caits>	^?OOOO
cajor>	^XTKLK
cake	cXTJLJ
cake and	cXTJLJ
cakeaw	cVKRKI
caked>	[URHPH
cakeho	iXHMMS
cakenl	^UVIKI
caker>	VHMGRH
cakers	]WHJTI
cakes>	ZCROCL
caking	ZKQOHG
calabi	cWLKMS
calarm	VGNMOK
calate	^TSEPB
calcul	[UQPLH
caled>	cVUKLK
calendar .	bYQPJH
calendar . $	bYQPJH
calendar before	cWSLMK
calendar days	UAOOOO
calendar would	eYQJNI
calendar would have	eYQJNI
calent	[VWIJH
calf-a	eYTKLK
calf-f	`UOOKH
calfwa	cXUJLI
calias	VBOOOO
calice	dUUJKI
calid>	ZCSLLJ
calign	`XFFJY
calike	]DOOOO
caling	^UIORK
calisa	`SYHIF
cality	eUHPGP
calive	XCRKNI
calked	hZYGHF
calkin	gXTIKM
call	TAdJ@3
call , since	YIOOOO
call a	cUSMLK
call agrees	YBOOOO
call agrees to	YBOOOO
call and explained	YDOOOO
call at	[FRMMM
call at weekends	YHOOOO
call by	aYWJIH
call by the	eYUKJI
call can	YFOOOO
call can approve	YFOOOO
call did	cWRMMK
call fails	YEOOOO
call fails ,	YEOOOO
call for	\\EOOOO
call for another	YHOOOO
call had	WAKLRL
call had not	YFOOOO
call has	ZEOOOO
call has access	YEOOOO
call knew	ZDOOOO
call knew the	ZDOOOO
call restarted	YFOOOO
call restarted the	YFOOOO
call started	ZDOOOO
call started at	YDOOOO
call three	^WVJJI
call was closed	YJOOOO
called phoenix	YHOOOO
called phoenix .	YHOOOO
caller	X?QMPE
caller ,	VHOOOO
caller .	UDOOOO
caller . $	UDOOOO
caller can	UDOOOO
caller may	]BOOOO
caller's	WIRMML
callin	cXTLLJ
calling	gUSLLJ
calls , but	YIOOOO
calls it .	gWTKLJ
cally>	VYKKFX
calm	jYGTKL
calm and	hXITKF
calm and follow	cTISKI
calmed	cUIKKT
calmed down	cUIKKT
calone	REaCDB
caloud	\\PLRMJ
calrea	XFQGJN
calse>	XIMJJQ
calter	ZUKJHU
calthy	TXPLGM
calue>	dCPPMJ
caluee	ZCOOOO
calues	^HPQKH
calway	\\XLQFK
calyst	b\\MTHF
calyti	\\QVJJJ
camage	YTNIRG
camal>	]GTKMJ
camant	cXUJLI
camara	[URLML
camate	i[WIJH
cambit	cVRKMN
camble	cXTKLJ
came ,	cWWJIH
came back ,	YEOOOO
came back in	YFOOOO
came from	YHVJJH
came from .	ZIOOOO
came from the	XDOOOO
came in	[FOOOO
came in during	YHOOOO
came up	\\>OOOO
came up .	[BOOOO
came within	YGOOOO
came within two	YGOOOO
camed>	]HXGJF
camele	U@TKMK
cames>	`>HUJH
camili	aWPHLO
camine	^UJJJV
camlin	gXIILU
cammar	XCOOOO
camme>	]SRLML
cammer	aWUJKI
camong	XXOQGL
camoun	\\PHLKU
campaign .	YHOOOO
campaign . $	YHOOOO
campaigns	eTHQIP
campaigns .	cSJSJJ
campaigns . $	cSJSJJ
camped	jWYJHI
cample	R9QPMJ
campli	cVMKQI
can approve	ZCOOOO
can approve this	YFOOOO
can be done	cTIKLT
can be laid	cXSLLK
can be parsed	YJOOOO
can be relied	eTUIMJ
can be trusted	cVSLML
can happen	YGOOOO
can happen whenever	YGOOOO
can hold	UDOOOO
can only	^UTKKK
can tell .	[HOOOO
can's>	SCQHOF
can't	[STKKJ
can't>	[STKKJ
canage	]T[JEC
canaka	]ZRKLM
canaly	\\TRLEO
canary stage	WJKISI
canary this	gYKLRL
canary this could	gYKLRL
canati	cUTKJK
cance>	Z[UM<L
cances	_UDINX
cancho	aEOOOO
cand-o	YWXOIE
cand-u	gXITLI
candab	cUUJJJ
candid	[DOOOO
candidat	[DOOOO
candidate	VGOOOO
candidates	WCOOOO
candin	^SONIM
candli	eRLNHP
candro	YUVIJH
candwi	`VLION
canerj	^VSLLK
canese	bAOOOO
canged	ZFTHOE
cangel	WWNJIP
cangem	cWJLMS
canger	`UKUID
canges	W@OPGJ
cangin	bYYJGA
cangua	bHRMMM
canick	bRTHLI
canies	^UJLLT
canila	[GNHJT
canise	eVQOLI
canity	`STMKH
canize	XJOOOO
canked	W@OOOO
cankly	gZUKKI
canned	[FNHQG
cannel	VHTLJG
canner	XRUMHH
cannex	WCOOOO
cannin	XWQIMN
cannot be	YJMGJQ
cannot be read	_;OOOO
cannot be seen	YHOOOO
cannot have	^WTKKJ
cannoy	eWSLLK
cannua	eUOPKG
canoma	[UFOIS
canoni	\\AOOOO
canonical	\\AOOOO
canonical values	WHOOOO
canoth	VHJMIS
canspa	^UJJLU
canted	ZTXIIF
cantic	^VMJJQ
cantim	ZHOOOO
canwhi	]DOOOO
canybo	YVXIHH
canyon	\\URFOB
canywa	[UTLLJ
canywh	ZJQMMM
cap	^COOOO
capacity .	aTKJKT
capacity . $	aTKJKT
capacity by	YFOOOO
capacity by hand	YFOOOO
capacity planning	eXNMOK
capacity planning .	eXOQIL
capane	bAOOOO
cape	[WQKMO
cape town	[WQKMO
caperw	cVKLRL
caph's	[AOOOO
caphs>	^JLRID
capi-p	ZJOOOO
capier	[JOOOO
capolo	aS\\FGC
cappar	XZXHJF
cappre	cTRMLL
capse>	`XXHJG
capsho	SDYJII
captain .	cUTKLK
captain . $	cUTKLK
capture	TCOOOO
car	dRXIIF
caract	`LNPLK
caragr	eKSKLK
carcel	ZUKKQR
carchi	ZRMGNO
card-c	ZUQIOI
carden	l[EGHY
cardin	YTIQLO
cardis	cWIKLT
cardle	eXVJJH
cardly	gZTKLJ
cards	^COOOO
cards .	[HOOOO
cards . $	[HOOOO
care	k`HZAE
care .	eUJULF
care . $	eUJULF
care in	cVITKJ
care on	cVVJJK
care on the	cVVJJK
care was	cUUJKI
care when	gUGUKH
care when copying	cTJRMK
care when editing	cSITLJ
care with	eWGTII
cared	i\\WIIH
cared enough	cVUJKI
cared enough to	cVUJKI
cared to	eWSLKL
carefu	cREYI?
careful	dSIWI?
careful ,	cVOJQK
careful .	nXGUKH
careful . $	nXGUKH
careful w	cXGUKH
careful w /	cXGUKH
careful when	gVHTKH
careful when running	cVISKJ
careful with	mXMQKG
careful with production	cTSMMK
careful with the	cVJRLK
carefully at	cUHSJK
carefulness	cXHSML
carele	hS\\DGC
careless	g^ZFHE
careless .	iZVJKI
careless . $	hYTKKJ
careless with the	eYUJKI
carelessly	bTXIHF
carelessness	q\\XHJG
carelessness .	nWUJKI
carelessness . $	nWUJKI
carelessness during	hZTKLJ
carelessness during the	gXTKLK
carely	eYUJJJ
caren'	VIOOOO
carenc	cUJJLU
carene	nTIUIB
carer>	^VFUIJ
cares>	Y=LQMK
carest	YEOOOO
carge>	V`MBGS
carged	_TRMGC
carges	WFKLRK
carget	]HOKPJ
cargue	aVUILJ
carid>	[TWIJG
carify	eVOIJS
carily	cTJLLT
cariou	hVEGIX
cariti	gUHKKU
carity	\\ZNFPQ
carkab	hZXIIG
carkdo	eDOOOO
carked	UHTKKL
carker	^FOOOO
carket	\\UTHIN
carks>	c:OOOO
carly>	`[KPLL
carmin	cWRLML
carmle	UFKKSJ
carmon	cUKLMS
carned	cSRMIM
carnt>	`VVJKH
carose	UEOOOO
caroun	XWENIW
carpen	cUJPLO
carras	jXVHJH
carried an	cWILSK
carried on	aXSKOI
carried out	ZJOHJP
carrier had	cWNLQK
carries	\\BOOOO
carriv	UEKOJP
carrog	gYVJJH
carry the	VBOOOO
carry>	YHOOOO
carsaw	^ULMQM
carser	\\AJIQR
cart-u	\\EOOOO
cartbe	U@OOOO
carth>	eWVJIJ
cartic	\\SBSMN
cartin	UWTMJL
cartit	U?TIKN
cartme	_RRKHM
carts>	YDIEFX
cartup	YIOOOO
carved	cUIJSI
cary's	TGQMNL
caryin	eUHKJU
case .	[BSLMK
case . $	[BSLMK
case of	`XKSJF
case's	ZIOOOO
casham	eUUJJJ
cashio	eXOKLQ
casibi	gXIJMU
casibl	eUHKLT
casic>	cXTINH
casica	eXVIKH
casics	eWPOLI
casier	VHSLLK
casily	cVLKRK
casion	YUOKKP
casise	cUJRMK
casker	XHOOOO
caskin	aX^DGB
caslee	\\Y[FGD
casons	X[@EG]
casped	cTTKMK
cassed	SBX@Q:
cassic	gZVJJH
cassig	VAYHJF
cassin	bXXIIF
cassum	XX]DFC
cassur	gVHOIS
casswo	WULORE
casted	XZRJHN
caster	bXKOGR
castil	cWSLLK
castin	gWVIJH
castio	XCOOOO
caston	eVVILK
castru	dRPMHN
casty>	j\\TPHD
casual	eZTLLJ
casure	YHDRHR
cat-fi	iZVJJH
catalo	X=OQLK
catalogu	W>OQLK
catalogue	W>OQLK
catalogue .	XGOOOO
catalogue . $	XGOOOO
catch	dZQNJE
catchd	YCJLRL
catchf	cVKRML
catchu	]COOOO
cate's	YIOOOO
categy	dWJGKV
cateme	XVUKLH
catepa	UCOOOO
catest	[ALQMM
cateur	i[WIJH
cather	\\WILMT
catica	_;OOOO
catien	bXSQIA
catigu	`TRPLI
cating	]WRQED
cation	WTHE@a
cative	TYVFFO
cator'	VCSLLK
cators	\\WIWEB
catrin	^UTLKK
catrix	YUTIKN
catsoe	eVTLLJ
catten	jWOU?>
cattit	kWUMKG
catus>	WETNIG
caught	cTPHQ?
caught by	hWMNOE
caught by a	eYGKTI
caught the	aREIVG
caught this .	cXHKTJ
caugus	VANMQL
caults	XJJRLM
cause .	TEWJJH
cause . $	TEWJJH
cause : expired	ZFOOOO
cause : full	YHOOOO
cause : human	cVRMMK
cause : see	YHOOOO
cause further	cUKKLS
cause further .	cUKKLS
cause is a	UFRMML
cause lies	`WKIJS
cause lies in	cUHJKV
cause than	YEOOOO
cause than a	YEOOOO
cause unknown	YGOOOO
cause unknown .	YGOOOO
cause was	]QSHJK
cause was a	`TNLLQ
cause was carelessness	gXTKLJ
cause was human	h\\UKKG
cause was known	ZEOOOO
caused by a	VFRMLL
caused the parser	YHOOOO
caused the workers	YGOOOO
caused this	cSWJHG
caused this .	cWUJKI
caused two	cWSLJK
causes	UGHIKV
causte	TERMMM
causti	WJJROL
cauth-	[IKKQO
cautio	kXAXHI
caution	iWCYIA
caution .	eXKSLI
caution . $	eXKSLI
caution around	cXKSJI
caution is	cUKRLJ
caution is required	cUKRLJ
caution with	gVGVIF
caution with bulk	cUJSLJ
cauto-	XDOOOO
cautoc	[VSLMK
cautom	R?AKUR
cavato	]XMJQI
caved>	^]NCKQ
cavera	TFSLLK
cavert	eXIKSI
caving	]WWNKE
cavoid	jTFORG
caware	^TEYF?
caway>	gXIRPH
caybe>	eZKHHT
cayboo	XDOOOO
cayer>	\\WHKQS
caygro	eWSLLJ
caying	\\URQHC
caymen	ZSVIKJ
cayout	TFSKMK
cazine	iZVJKI
cba's>	]UXHIG
cbacks	^TKLMS
cbally	cWJOQJ
cbance	cVKMPR
cbandi	UEOOOO
cbandw	`VLION
cbaner	^VSLLK
cbarra	jXVHJH
cbase'	ZIOOOO
cbased	RAGIRS
cbasic	c^ZGKB
cbated	cWUJKJ
cbatte	S?QLOJ
cbber-	hVUKKJ
cbber>	^TSLML
cbborn	aUWIIG
cbedde	[HOOOO
cbegan	UHTHIN
cbehav	VVHBEW
cbeing	XWZKJE
cbelie	Y\\PGHQ
cbelli	YIHTJJ
cbelon	aHKRLK
cbelow	aEVIJH
cbels>	TGSJKM
cbenea	hUWIJG
cber-s	hVUKKJ
cbered	[ERMMM
cbers>	UFMTHK
cbesid	hEOOOO
cbette	eW@RJR
cbigge	cVLKRJ
cbilis	gYHKLU
cbilit	cSIGIX
cbinat	fVJJJU
cbitio	cVRKMN
cblami	cWTJMJ
cblast	cSLJMO
cble's	[EOOOO
cble-c	eVDWJE
cblems	fYDKHW
cbles>	YEONLO
cblica	\\FOOOO
cblind	dYXHHG
cblish	SGSJKO
cblivi	cVSLLK
cblock	_?QJPK
cblund	hYTKKJ
cbmit>	[HOOOO
cbnet>	WLSLLK
cbob's	cVSLLL
cbody>	UbcB@?
cbonus	eWWIJH
cbook'	W@OOOO
cbook>	RAOTM7
cbooks	`WGPJS
cboole	ZFOOOO
cborde	WEOOOO
cborn>	cURMML
cborro	cVRMML
cbotch	l\\XIIF
cbothe	s]ZGGE
cbound	XFSLLL
cbour>	WBOOOO
cbours	[IOOOO
cbout>	WTLPFS
cbove>	]ELRJH
cboxes	VCOOOO
cbrain	]_VILH
cbrari	VDOOOO
cbreat	cVHTKI
cbrigh	eWXJJF
cbrill	gVVJJG
cbring	TZJPHQ
cbris>	cVTLLJ
cbrows	VCOOOO
cbs-up	gZXHKJ
cbscri	YINMKQ
cbserv	XSLLJS
cbsorb	eWMIRJ
cbuffe	XAOOOO
cbuilt	ZGRMML
cburst	ZFOOOO
cbusin	[VSFHN
cbust>	lYHIKV
cbustn	cWKKMS
cbutab	eVVKJI
cbuted	kZJHHU
cbutto	SCUKLE
cbviou	qZTFNE
cbypas	`SWIHJ
cbytes	^IRLMM
ccable	UAUHJL
ccache	S;FGTP
ccachi	]RHPHS
ccade>	^VLIRG
ccalab	cWLKMS
ccalat	ZSOONB
ccalcu	[UQPLH
ccale>	VCKJMU
ccall>	WSPKNF
ccalli	hXTLLJ
ccally	SGSLHM
ccalme	eUINKS
ccan't	[STKKJ
ccandi	[DOOOO
ccanon	\\AOOOO
ccant>	`SIJKU
ccards	Y@LQML
ccared	i\\WIIH
ccaref	cREYI?
ccarel	hS\\DGC
ccarry	YHOOOO
ccasio	YUOKKP
ccast>	XAOOOO
ccasua	eZTLLJ
ccatal	X>OQLK
ccatch	dZQNJE
ccates	YTPHMQ
ccatio	UWNGKQ
ccauti	kXAXHI
ccavat	]XMJQI
cccasi	YUOKKP
ccceed	^UHIQQ
cccide	nZWHJG
cccur>	YVRMLL
cccura	gUHTKH
cccurr	cVKGSJ
cce's>	ZGUJKJ
cceabl	cWJKKT
cceede	XVJHPP
cceeds	YDOOOO
ccefor	`SHTLJ
ccehol	`BOOOO
cceive	Y>LHIS
ccell'	WJOOOO
ccells	fMSLLK
ccembe	TCIOLQ
ccency	jYXHJG
ccepte	\\FRMML
ccepts	a@OOOO
ccerne	`RJEJW
ccert-	WHGKUK
ccerta	b\\BHG[
ccessa	iSOLMQ
cchair	cUTLLJ
cchanc	TDSMLJ
cchann	VGSMJH
cchaos	eVGJMV
cchara	`LNPLK
cchart	ZDPOKL
cchdog	YCJLRL
ccheap	^UULJI
cched>	S=X=PA
cchedu	R<NJPN
ccheer	cVRLML
cchers	aWQMMN
cches>	TFGTCP
ccheve	VEOOOO
cchful	cVKRML
cchiar	^VTJIQ
cchief	_SSFGN
cchiev	eZLIIR
cchild	XYXJJH
cchine	WDJORG
cching	[YQQFJ
cchips	[DOOOO
cchite	aWRDJO
cchnic	^TSGEQ
cchnol	gYJOIP
cchoic	[TPHPC
cchoos	VELRMK
cchor>	]EOOOO
cchors	[JOOOO
cchove	YIKMOR
cchris	cUTKLJ
cchupd	]COOOO
ccial>	^ZNSJD
ccian>	^Q\\GI@
ccide>	[@KLMS
ccienc	eWVJJH
ccient	kYQODI
ccies>	[SMLHN
ccific	YAOOOO
ccing>	[TOFQH
ccious	c^MUHH
ccipal	aQTKLK
ccipat	cVHJLU
cciple	`SRNLJ
ccipli	qZOQHH
ccircu	]QENPK
ccise>	]VGVME
ccisel	^RTKLJ
ccisio	YTZGID
ccker'	a@OOOO
ccker>	]HPQKI
cckere	[GOOOO
ccket'	YBOOOO
cckily	\\HOOOO
ccking	\\]TSHC
cckle>	eVIJKU
cckles	dSUJKI
ccksum	TCLPQJ
cclari	h]OKFS
cclaus	R=VJIJ
cclean	WXPGFS
cclerk	aYTNKG
cclick	`USKQF
cclien	ZILFQN
cclimb	^VTLLK
ccloud	VDPRKH
ccluel	cXTKKJ
cclums	i^WIJH
ccoach	eQKTLE
ccodeo	Y=OOOO
ccoffe	gWOPIH
ccogni	cVOTJG
ccolon	UDOOOO
ccolor	WHOOOO
ccolou	d9OOOO
ccolum	f>OQJK
ccomer	cVKRMJ
ccomes	ZGHPPG
ccomfo	eWTKLJ
ccommo	YUYFFP
ccomms	`UUIIL
ccommu	]TLNMM
ccompa	THNLJR
ccompe	`XXEFH
ccompi	VCRMML
ccompl	Z]AGE]
ccompu	d@OOOO
cconce	cXGQCU
ccond>	UDKKW>
cconds	WGOERC
ccondu	cPSOGE
cconfl	\\EOOOO
cconfu	WYTHGO
cconne	WIJMIU
cconsc	mVGWGG
cconsi	aPGLIV
cconso	TAQQKF
cconst	ZHHOKS
cconta	S<LHQR
cconti	TCFIJW
cconvi	gYXIJH
ccoope	h[FMIV
ccopes	YAOOOO
ccopy-	eVSLLK
ccopyi	^VNRLI
ccorat	VRSLLK
ccorde	d>OOOO
ccore>	TEKKQO
ccores	VBOOOO
ccorne	_YZGHF
ccount	V@\\FID
ccoupl	gXNIJR
ccoura	o_KUID
ccours	`QNJDP
ccourt	jZWIJG
ccover	VEL@GZ
ccowbo	cVTJLJ
ccrast	cWSLLK
ccreas	\\XIKHU
ccreat	VDNLHR
ccrept	cWSMMK
ccret>	XAPRIJ
ccrite	]AOOOO
ccriti	]TQMKL
ccruit	cXVJMI
ccrypt	VHOHPG
cctabl	gWTLLI
cctanc	iVUJLJ
cctang	UCOOOO
cctati	hZIHLV
ccters	aERLML
cctise	[DOOOO
cctive	YXNPDM
cctivi	[IKLLS
cctly>	WWRNGH
cctors	]QSGEM
cctory	TDOKHO
cctric	aSVJKH
cctual	VGQMLK
cctura	ZDOOOO
ccture	[PJFOR
cculat	]UOSJD
cculle	YIOOOO
cculou	cUKRMK
cculti	hWDOJS
ccultu	lYNTGE
ccumst	lXIHIU
ccurac	gUHTKH
ccurem	\\WXIJF
ccurio	hZVJKG
ccurit	]WVKHJ
ccusab	gWVJJH
ccuse>	][XHHF
ccused	_JHTKG
ccuses	`SVILI
ccuss>	YWLGJU
ccussi	\\UIMKU
ccut-o	YUQMGL
ccuted	WHUGGL
ccutin	cVRNJK
ccycle	S@LMQM
cd've>	hXRFPB
cd-cod	ZUQIOI
cd-lev	]WUJKI
cd-to-	`TGMTL
cd-up>	eXISLK
cdable	[QMDRJ
cdamag	YTNIRG
cdancy	eVMJQN
cdange	cUIWIC
cdant>	`URLMK
cdapt>	cTLMMR
cdardi	cWIKLT
cdards	`XOPKE
cdared	eXVJJH
cdata>	_COOOO
cdatet	XHOOOO
cdatin	`YXIIF
cday's	UBTPKI
cdba's	]UXHIG
cdback	`UIIIU
cdbook	V@KRNK
cddle>	VVPMHM
cddres	ZFNFLS
cdeali	eXIKLT
cdealt	^TDIIY
cdebat	cWUJKJ
cdebug	WW\\DGC
cdecar	[DOOOO
cdecem	TCIOLQ
cdecid	VAUGIL
cdecis	ZTZGHC
cdecla	UYTNJE
cdecod	WDOOOO
cdecor	VRSLLK
cdeduc	eXTKMJ
cdefau	[>KHRL
cdefen	hZWJJI
cdefer	[AOOOO
cdefin	UGRJLO
cdegre	^WIIJV
cdeign	eYVJIH
cdeleg	]WXIJF
cdelet	UJWER=
cdenci	_UKLIR
cdenin	cSLLMR
cdent'	^DOOOO
cdenta	gWVIII
cdentl	i\\ZIGG
cdeown	Y=OOOO
cdepar	^QRKHM
cdepen	WEDIQV
cdepot	YXMRKM
cdequa	l^THHL
cder's	XXXHIG
cder-d	cWUJLJ
cderab	dTFIQP
cderat	^RLNJP
cdered	SCSQKC
cderin	aVQJNO
cderly	YIOOOO
cdern>	cTJMMR
cderni	iWJILU
cdersh	jZXHJF
cderst	bZXHBL
cderta	eYISLL
cdeser	aUMMHM
cdesir	cXHIJV
cdesk>	YTWHIL
cdespi	eUVIKI
cdest>	bEOOOO
cdetac	TCQNMO
cdevel	^SSNMB
cdexes	[JSLLK
cdful>	n\\EPIO
cdfuln	cTITJI
cdgeme	^RWJJG
cdger-	^TMOLO
cdger>	YSRJOG
cdges>	TAJSOJ
cdging	[USLMJ
cdiagn	^UQIPG
cdiagr	UENKQG
cdialo	VKLHKS
cdian>	Y@OOOO
cdical	eWJJKU
cdices	VAOOOO
cdicta	gWTLLI
cdidat	[DOOOO
cdidn'	bQRCNJ
cdifie	YAOOOO
cdiges	]@OOOO
cdiggi	YGOOOO
cdigit	[CQMMM
cdilig	q^IUFA
cdinar	YILMQM
cdingl	iYILLT
cdings	XDOHQL
cdisag	WEOOOO
cdisci	qZOQHH
cdisco	_EWIKG
cdiscu	ZZHFGY
cdismi	aWUJJI
cdisre	eUSKMK
cdisru	eRJJKU
cdistr	\\RUJKH
cdistu	cVKMPR
cditin	][LRIG
cdits>	UGYGKE
cdity>	hXWIJG
cdius>	bQLKMO
cdivid	]TLJJT
cdjust	aVFIJX
cdled>	^TKHLT
cdler>	XAOOOO
cdless	aRUGNE
cdling	gSMNGP
cdlock	^UTKLJ
cdmin>	[WWMG@
cdmins	^QXGJG
cdmira	cVRLMK
cdmit>	iVVJKH
cdmits	cUSLLK
cdmitt	gWVIKH
cdn	[RFKSM
cdn rules	cTMQML
cdn't>	eXT>PE
cdness	gYTLLJ
cdocs>	hAOOOO
cdoing	_TPNKL
cdon't	T]UOFA
cdopt>	\\VIILV
cdopte	UDOOOO
cdors>	]SJPMR
cdoubt	YWUKIH
cdown>	cCSLMK
cdownl	VJOOOO
cdraft	[ISLML
cdragg	eVWJJG
cdrang	\\GOOOO
cdraw>	^STJLK
cdred>	a[KLOR
cdreds	YJOOOO
cdress	YHQEKQ
cdrill	W@VHGM
cdrive	^GRHNO
cdroid	YUVIJH
cdropd	cBOOOO
cdset>	eSHVLG
cdsigh	YVPHOF
cdual>	`UPKKO
cduall	dRGILV
cduate	cUSLMJ
cducat	^UFUKH
cducin	gVIJKU
cduct>	_TZIFD
cdule>	TGIPLP
cduled	`:OOOO
cduler	S>NEQO
cdulin	^TKQLN
cdunda	cUJHSM
cdupli	SDFOUE
cdvert	^USLLK
cdvice	[SRIJO
cdwidt	`VLION
ce'll>	dSDWHE
ce're>	XEKRLL
ce-api	[JOOOO
ce-che	cVFWIC
ce-hou	cWSLLK
ce-lea	cVJRLL
ce-pro	^QJPMP
ce-rea	^VJPQJ
ceable	gVMJIR
ceache	WAOFQC
ceact>	bTOOHM
ceacte	cVSIJM
cead's	WCSLLK
ceader	XC\\FIA
ceadlo	^UTKLJ
ceads>	XMLVJ:
ceady>	YCRFJR
ceager	l]XIIG
ceague	]TPQDF
ceakin	TBSLMK
cealed	gYUKLK
cealin	eXIKLT
cealt>	^TDIIY
ceamli	gXIILU
ceans>	UFMFJT
ceanti	ZHOOOO
ceanwh	]DOOOO
ceared	UFLHIR
cearer	^VFUIJ
ceares	XEOOOO
cearin	^VLPLO
cearly	^ZOGMK
cearn>	n^PNGN
cearni	eXISLK
cearnt	`VVJKH
ceart>	gWLRKF
ceartb	U@OOOO
cearth	eWVJIJ
ceasib	j[FJKV
ceasie	VHSLLK
ceasil	cVLKRK
ceasse	gWJJLT
ceasur	XHDRHR
ceate>	WCFJLV
ceated	UCSOHH
ceater	g\\?VGM
ceates	WGLQMM
ceath>	iVRNHE
ceatin	aVKSHK
ceatio	VHOOOO
ceativ	gVWJJG
ceats>	TAQKOJ
ceaway	cVKRKI
cebate	cWUJKJ
cebody	SZQ@EO
cebug>	[XXGJG
cebuil	[?RMML
cecar>	[DOOOO
cecast	XAOOOO
cecaut	cWKKLT
ceceiv	W>MGHQ
cecemb	TCIOLQ
ceces>	VHOOOO
cecess	gSOLMQ
cechni	^TSGEQ
cechno	gYJOIP
cecial	a[NTHE
cecide	VAUGIL
cecise	^RTKLJ
cecisi	XTZGHC
ceckin	`VVNKE
ceckle	dSUJKI
cecksu	TCLPQJ
ceclar	UYTNJE
cecode	WDOOOO
cecogn	cVOTJG
cecom>	]TXIJG
cecomp	UDOOOO
cecond	UDNGW9
cecons	cXKGIV
cecora	VRSLLK
cecrea	UCOOOO
cecrui	cXVJMI
cectan	UCOOOO
cectat	hZIHLV
cectin	ZHLKMS
cectio	WJELNR
cectiv	ZZOMGP
cectly	`aOILP
cectri	aSVJKH
cecuri	]WVKHJ
cecurr	gWGSLN
cecute	VIUGGL
cedate	WDOOOO
cedbac	`UIIIU
cedded	[HOOOO
ceded>	XS@MQV
cedge>	cUTMHI
cedger	ZRPMLM
cedges	UDOOOO
cedia>	]>OOOO
cedian	XDOOOO
cedict	^TTLLI
cediti	ZUMRHG
cedits	UGYGKE
cedly>	e[NJKR
ceduca	^UFUKH
ceduci	cTKKMT
ceduct	h\\SIKP
cedule	S<OHPN
ceduli	^TKQLN
cedund	cUJHSM
ceeabl	cSTLKJ
ceedba	`UIIIU
ceekda	]>OOOO
ceekly	Y>OOLI
ceelan	aXTMLH
ceelin	gXROJF
ceemen	VEOOOO
ceems>	[]RIJQ
ceener	cWNQKH
ceepin	bXQPLI
ceeps>	\\BVJKH
ceepy>	cXUKLI
ceerfu	cVRLML
ceerin	_PVIEI
ceerro	aEOOOO
ceet's	`DOOOO
ceets>	eCKLMS
cefact	_[HKPS
cefan>	^UTLIE
cefaul	[>KHRL
cefed>	^TRMML
cefend	gYVKJJ
cefere	a?JMRK
ceffor	fVGVGK
cefini	ZKSMMK
cefix>	]8OOOO
ceflec	cVPFLR
cefly>	eXOKIP
cefort	`SHTLJ
cefres	ZQFWHK
ceftov	ZJOOOO
ceful>	dRHTIL
cefuln	cXHSML
cefund	U@IQRF
cegacy	[RHKNV
cegal'	cVTKKJ
cegan>	UHTHIN
cegard	h]TLEL
cegex>	YSXHIF
cegin>	[KSLML
ceginn	\\TQLQH
cegins	]HMQJG
cegist	XCLJPK
ceglec	aYXHIF
ceglig	gPZEHD
cegmen	_EKMRL
cegree	^WIIJV
cegres	ZRSINL
cegret	gVWJJG
ceguar	dVLMIS
cegula	`SGJIW
cehand	aUJJPP
cehave	YXIGGU
cehow>	hXQJKP
cei's>	eUUJIJ
ceighb	^AOOOO
ceigne	eYVJIH
ceinfo	gXHTKH
ceing>	WU[KID
ceiter	cUJRLK
ceive>	TCQMMM
ceived	ZDHJLV
ceject	UHGEVC
cekday	]>OOOO
cekly>	Y>OOLI
ceksan	^UTJLK
cel's>	VBOOOO
celanc	aXTMLH
celds>	_NSLMK
celeco	]TXIJG
celega	]WXIJF
celeme	\\GVJII
celeni	cVOKLP
celess	`P`AE@
celete	WFTDRC
celeva	cZDBKW
celf-c	cUJULG
celia>	[VTLKK
celiab	eOOEJT
celian	cWKLMS
celied	`XWHKH
celiev	XXOHIQ
celine	S:PEOM
celing	gXROJF
celix>	YCOOOO
cell	hDSLMK
cell ,	_>OOOO
cell .	ZJJLRL
cell . $	ZJJLRL
cell :	ZEOOOO
cell as	WHOOOO
cell is	YFOOOO
cell of	]FOOOO
cell of the	XIOOOO
cell or	WCOOOO
cell says	UDOOOO
cell that	ZCOOOO
cell's	XFOOOO
cellan	cVNJJQ
celler	[XWIJG
cells	fMSLLK
cells ,	]?OOOO
cells .	UXSLLK
cells . $	UXSLLK
cells ;	V?OOOO
cells and	Y@OOOO
cells are	[@OOOO
cells as	VGOOOO
cells in	XCOOOO
cells of	`JOOOO
cells of a	[COOOO
cells that	[@OOOO
cells>	bIRNJH
celong	aHKRLK
celop>	gVGNJS
celope	^TTMM<
celow>	aEVIJH
celpde	YUWHIM
celped	aAOOOO
celpfu	gURJKQ
celse'	aYUKKH
celuct	iVUJLJ
celve>	VFSLLK
celves	ZYSPIF
cem's>	\\JQMMM
cemail	XGITJG
cemain	[XIRLP
cemark	WWZHHE
cematu	eWVJJJ
cembar	cVTNIG
cemedy	gWFULL
cement	XRWFDQ
cemind	ZTGYE<
cemote	YETKLJ
cemova	VGOOOO
cemove	XEWKJE
cempha	^XHTLI
cempla	bAOLQL
cemplo	fVRQIC
cempte	aZUJKI
cempty	bHUFND
cemsel	YTWKJG
cemula	\\ISLLK
cename	XCNPJI
cenami	WHVLJL
cence>	Y[ZLBD
cencef	`SHTLJ
cencie	]SIMIQ
cencou	m\\DVKF
cencry	WLOHPG
cency>	ZSUILI
cend-t	`TGMTL
cenda>	\\DOOOO
cendab	`YPJMP
cendan	`TUJLI
cendat	]UQJMO
cender	XEUJJJ
cendly	gYKOKP
cends>	V@ROHB
ceneat	hUWIJG
cenera	UCNLKQ
cenero	cVSKMK
ceness	gLGWH@
cenew>	gSORJF
cenfor	YEKLRK
cengin	\\R[N@<
cenhan	hRDHIY
ceni's	cVOKLP
cenien	hYPHIQ
cenior	bRVJID
cenix>	YHOOOO
cenly>	^UVIKI
cenrik	`TVJJH
censib	cVRJLO
censif	cVJKLT
censiv	cTRMML
censur	fTJOIR
cent's	ZEVHMG
centab	cYJKSI
centar	gZUJLI
centat	ZWIOLR
centen	[GSILI
centfu	cVRMML
centhu	cUTLLJ
centif	XSGDEY
centir	cWOGOO
centis	cRSMLH
centiv	hQMUDA
cently	[XWF?L
centre staff	cUTKLK
centri	YHKQOL
centua	XSEMIV
ceo	`XUJLJ
ceone>	\\WTJBN
ceople	T[[P><
ceorga	U@OOOO
ceous>	cUOKLQ
ceouts	S@INIU
ceowne	Y=OOOO
cepart	^QRKHM
cepend	WEDIQV
cepeti	`SJPIQ
ceping	bXQPLI
ceplie	aEOOOO
ceply>	[ITLJJ
ceport	XIKNOJ
ceposi	WGNPOJ
ceprim	cXVJKI
ceprod	XFJMRK
ceptab	l[REJP
cepted	\\FRMML
ceptem	SALOMQ
cepts>	a@OOOO
cequat	g^THHL
cequen	VEYIII
cer-db	^TMOLO
cer-de	cYLKQH
cer-ea	eTRLML
cer-st	hVUKKJ
cerabl	dTFIQP
cerand	VBOOOO
cerang	YBOOOO
cerbal	^TOPLK
cercon	aSYGIF
cerday	WFJLSL
cerdue	YDOOOO
cere'd	cWIKSJ
cereas	TBRMNL
cereby	dXJQNG
cerefo	UENPMJ
cerely	^VMLQK
cerequ	XHOOOO
cererr	[GOOOO
cerfec	jZWJJH
cerflu	eWMKRI
cerful	eZSKLK
cerge>	SBZJMB
cergen	WHOLSF
cerges	SDLRKI
ceria>	TDRMML
cerial	T9LQKI
cerien	hRQHFR
cerify	`UIVGE
cering	YPVLCH
cerion	YAOOOO
ceriou	qZQQGB
cerity	`=LMMR
cerjee	[VSLLK
cerloo	cWYGIE
cerlyi	YIOOOO
cermin	TDOOMG
cermis	ZIPILP
cernan	]XWIKG
cernat	\\UHKJU
cerned	`RJEJW
cernel	\\ESKMJ
cernes	eVTLKJ
cernis	iWJILU
ceroic	cUUJKH
cerous	eYLMIP
cerpre	_WWIIG
cerrid	SAXIJF
cerrup	SBGPRP
cersat	j[PLIO
cersel	cWVJLI
cershi	g[TOFH
cersig	dYXIJF
cersio	[HMMRF
cersit	\\RQIJN
cerson	TZcG?:
cersta	fVUFCP
cersto	]TSOKC
cert-m	WHGKUK
cert-manager	WHGKUK
certai	b\\BHG[
certain	b`DIHZ
certain conditions	eUKLLS
certain irregularities	eUILLT
certain period	cVKKKS
certain regions	cUIJJU
certainly	cUVJKH
certak	YUISLL
certen	cUSLLK
certie	d7OOOO
certificate for	\\VWIIH
certificate in the	[HOOOO
certificate on	^SMQMI
certificate simply	YGOOOO
certificate simply reached	YGOOOO
certificate to	ZCOOOO
certificate to be	YDOOOO
certificate would	cTJKSK
certificate would never	cTJKSK
certificates	[XOIJR
certificates ,	^UKLMS
certificates .	eZSNKI
certificates . $	eZSNKI
certified ,	cWSMMK
certio	ZEOOOO
certis	`UOJKQ
cervab	bRPHKR
cerve>	SXKLIS
cerved	UERLLL
cerven	YHIJKU
cerver	TEQDGR
cerwar	[TNKKP
cerwis	WFSLKK
cerwor	gZSKNI
cerwro	`TVJIH
cerybo	bQJUGF
ceryon	]ULUEB
cescal	ZSOONB
cescri	VC^KDB
cesear	^WRNLI
ceseea	cSTLKJ
cesent	YVNDOL
ceses>	UCOOOO
cesher	iXLSJF
ceside	`HVJJH
cesigh	cWTKKJ
cesili	nYHJKV
cesis>	VFOOOO
cesita	cVUKJI
cesolu	WJOJQI
cespec	pZKRKL
cespit	eUVIKI
cessag	WGHUNC
cessar	iSOLMQ
cessed	]^SGGL
cesses	VINFIV
cessin	eSIQFP
cessiv	aVQIJP
cessly	dUQGPF
cessne	r]ZFHD
cesson	YXJSFJ
cestab	dWKILT
cestam	XEOOOO
cestim	TFZFHF
cestin	YZQKIN
cestru	^VUKKL
cesubm	YJOOOO
cesume	S?LMMR
cet	VEOOOO
cetach	TCQNMO
cetada	[GOOOO
cetati	cUTKMJ
cetely	`TORLK
cetenc	mZWJJF
cetent	\\UOFFV
cetes>	UFTNJH
cetest	ZIOOOO
cetful	cUTLLK
cether	YDRDIT
cethod	`DSMLK
cetins	^UOQMI
cetiqu	cTISLJ
cetire	WDOOOO
cetiti	`SJPIQ
cetly>	^URLMK
cetra>	`UWJII
cetrai	`[OSIE
cetric	YIPLOI
cetrie	WDMIPN
cetryi	TGIMSL
cettab	gVWJJG
cette>	eXNQKH
cettle	WDRMML
ceturn	YAOJMQ
ceu-we	cWIKMT
ceued>	\\DOOOO
ceues>	^WPNOK
ceuris	hZUJLI
cevabl	eVVKKH
cevant	gZHENS
cevate	eVHJJV
ceveal	cXQGNF
ceved>	YUIFHU
cevelo	^SSNMB
ceveni	ZJSMJK
cever>	U[[KI7
ceveri	`=LMMR
cevert	VGWGIM
cevide	j[ZGJC
cevise	eWJKLT
cevita	cUSLLJ
ceways	YIKLMS
cewcom	cVKRMJ
cewhat	kZKJJU
cewher	XVKKLS
cewlin	\\EOOOO
ceword	UDOOOO
cework	\\WOEKR
cexami	_UGJLV
cexamp	TEPPMJ
cexcav	]XMJQI
cexcee	[@OOOO
cexcus	_\\]DFB
cexes>	[JSLLK
cexhau	SDPPMJ
cexity	cTILMS
cexpen	eUSLMJ
cexper	dUTEDS
cexpir	SCFQPJ
cexplo	dZIHKV
cexpon	V@OOOO
cexpor	XALPMM
cexpos	XHIKOT
cexten	ZSDFIZ
cexts>	dCOOOO
cextst	YIOOOO
cey're	aTNNLP
ceyboa	aTVJIH
ceyes>	]SRNLJ
ceystr	gWVKKH
cf-awa	cWRLML
cf-fin	`UOOKH
cface>	VIQJPH
cfacto	^QFCGY
cfails	bCOOOO
cfaith	eWTKLJ
cfalse	YGMJJQ
cfamil	[SPHLO
cfarid	[TWIJG
cfashi	eXOKLQ
cfaste	bQDPHT
cfat-f	iZVJJH
cfatig	`TRPLI
cfeasi	j[FJKV
cfectl	iZUKKI
cfects	[TJLKT
cfeedb	`UIIIU
cfeeli	gXROJF
cfegua	dVLMIS
cfelix	YCOOOO
cfende	cXWILH
cfered	[]PJKR
cferna	]XWIKG
cfessi	lXVHIK
cfetch	V?OOOO
cfety>	[UUJLJ
cffair	cUHKTJ
cffee>	gWOPIH
cffer>	^@TKMJ
cffere	VOTDGS
cffers	\\IKLLS
cffice	YT^BL@
cffici	hSQMFM
cfflin	T@MIRG
cffort	fVGVGK
cffset	WDLMQM
cffsho	[JUJJJ
cfican	cUHLJU
cficed	eVLKRJ
cficer	[WXJJF
cficie	jTPMFM
cfiden	aVUODA
cfield	YKQQLE
cfier>	VDOOOO
cfifth	UDOOOO
cfiger	bFOOOO
cfile'	]@OOOO
cfile>	S=SLKK
cfiles	WGWKJF
cfilte	]BRMMM
cfinds	aBOOOO
cfine>	^TIJIV
cfinge	``WIIG
cfinit	XHOLQJ
cfirma	VJUKKJ
cfirme	YASLMK
cfirmi	^UJSLI
cfirst	YKQLJK
cfive-	WHUIKH
cfive>	cUSLLK
cfixed	\\FSLLL
cflaky	YVLIJU
cflect	cVPFLR
cfleet	[UNGJP
cflict	WGRLML
cfligh	V@JNRM
cfline	T@MIRG
cflipp	[TUKKH
cflow>	TDNIPH
cfluou	eWMKRI
cflush	\\UUNKK
cfocus	m^GUIG
cfold>	[XMJJQ
cfolde	_ARLML
cfolks	fXROJE
cfoole	cWSLLL
cfooli	cWVJJH
cfoote	]FOOOO
cfootn	YDKLRK
cforbi	YUSLML
cforec	XAOOOO
cforeh	aUJJPP
cfores	]PPHJO
cforge	VUIUJF
cforgi	hXVKJH
cforgo	dY\\DGB
cform>	[\\RKDP
cformi	eWTKLK
cformu	h?OOOO
cfort>	eVHVGI
cforta	eWTKLJ
cforth	`SHTLJ
cforts	cWHOKQ
cforum	WJTMKL
cfoste	jVFQIN
cfound	WBSGKM
cfract	YBOOOO
cfragm	YDOOOO
cfrast	dRPMHN
cfreel	aXTMLH
cfreig	YVSLLJ
cfrien	iVMOJO
cfront	Y[ZGEF
cfroze	VYVKJH
cfset>	VDLMQM
cfshor	[JUJJJ
cfter>	UEFQHS
cfterw	[TNKKP
cftove	ZJOOOO
cfull-	cWRMML
cfully	dSMPJP
cfulne	g[HULG
cfunds	VDHOTF
cfunny	YHOOOO
cfuse>	\\FRLML
cfuses	XURMML
cfusio	cXOKKP
cfutur	hWFPFR
cfway>	cXUJLI
cfying	dJQPLH
cg-ter	`UIJLU
cga's>	aVUKKI
cgacy>	[RHKNV
cgaine	`UJLQP
cgal's	cVTKKJ
cgambl	cXTKLJ
cganis	aQJKHU
cganiz	XJOOOO
cgant>	eXVKKH
cgard>	cQLJJS
cgarde	gVQJKM
cgardi	hVQOKJ
cgardl	eXVJJH
cgaret	^WVIKH
cgate>	[\\DEG[
cge's>	VDTKMK
cgeerr	]FOOOO
cgely>	cXHKKU
cgemen	aUUJFN
cgence	mWRPGA
cgener	SCQKJO
cgent>	VXUNIE
cgentl	jXPQJD
cger-d	^TMOLO
cgered	XSVILF
cgerne	eVTLKJ
cgerro	bFOOOO
cgest>	\\>UJLI
cgeste	aJSLLK
cgesti	_KWHJG
cgests	_@OOOO
cgetfu	cUTLLK
cgful>	cWKKLT
cggest	bJWHJG
cgging	VUYFFK
cgglin	^WUKKI
cghbou	^AOOOO
cghest	UEOOOO
cghly>	]ZNTGE
cght-o	cUUKKI
cghten	gXFRMO
cghtes	cVUKKI
cghtfo	YFOOOO
cghtly	UBPOKJ
cghts>	WBOKOG
cgiene	hZTLKH
cgies>	eVJIJV
cgilan	s^GVHB
cginal	ZHOOOO
cginee	]RZO@<
cging>	UV]FKB
cginne	gZSIOJ
cgins>	`BMQJG
cgion>	S?JIRL
cgiona	]PVFJK
cgions	WSEDNW
cgiste	cCOOOO
cgithu	_?OOOO
cgits>	VEQMMM
cgivab	gWUKKI
cgives	aBSLLK
cglanc	jXXJII
cgle's	fFOOOO
cgle-a	[HOOOO
cglect	aYXHIF
cgled>	[YTKKJ
cglige	kVZEHD
cgling	^WUKKI
cgloba	ZELLQL
cglyph	XAOOOO
cgment	`@KMRL
cgn-in	aCOOOO
cgn-up	[GOOOO
cgnal>	TITKMK
cgnifi	cUHLJU
cgnise	aURRKE
cgnora	m\\YHHE
cgnore	ZT^EEA
cgnori	[SSKMI
cgnose	cTUKKJ
cgoing	\\UENGW
cgoogl	nBOOOO
cgotte	dXUJKI
cgour>	eVNRIG
cgradi	`USLLK
cgradu	jZJHJU
cgramm	XXWIKG
cgraph	^DTNJA
cgrasp	hYWIIH
cgrato	^VVJKH
cgreem	VEOOOO
cgreen	SBNUHA
cgrett	gVWJJG
cgrid>	YHPJIP
cgridr	YIOOOO
cgrown	iVVJOG
cgrows	Y>OOOO
cgrowt	^VUKMH
cgspre	XDOOOO
cgthen	aR@NHV
cguage	bHRMMM
cguard	WSQNHM
cgued>	gZXIJH
cgues>	aRJSHK
cguilt	]UVKKH
cgular	bSDKGY
cgust>	VANMQL
ch-cor	[IKKQO
chabit	jYQPIC
chadn'	hXSGNC
chadow	X@RMLL
chair	cUTLLJ
chair and	cUTLLJ
chair and keyboard	cUTLLJ
chair>	cUTLLJ
chalf-	[QULID
chalfw	cXUJLI
chall>	_UMRII
chame>	h\\WIIH
chamed	eUUJJJ
chamza	[WTKKJ
chanc	TDSMLJ
chance ,	YIOOOO
chance , while	YIOOOO
chance .	UHQMMM
chance . $	UHQMMM
chandb	V@KRNK
chandl	^TIMGS
change ,	TAOJKQ
change ;	XDOOOO
change advisory	YXRMML
change advisory board	YXRMML
change after	ZGOOOO
change after two	YGOOOO
change and starts	YHOOOO
change author	hYUKJI
change author skipped	hYUKJI
change calendar	\\QULMH
change calendar .	cTPPMJ
change had	[FOOOO
change had been	YJOOOO
change in the	\\BOOOO
change is	[EOOOO
change is out	YFOOOO
change looked	YIOOOO
change looked harmless	YIOOOO
change of the	VCOOOO
change plan	[XITKG
change policy	cXSJML
change request	[WUKKI
change restored	YEOOOO
change restored the	YEOOOO
change that	\\=OOOO
change through	cTSKMK
change tickets	eTNRLI
change tickets .	eTNRLI
change to	VFNRIH
change took	[COOOO
change took effect	ZFOOOO
change was	TBZHGD
change was made	YESLLJ
change was needed	YFOOOO
change was not	]UTLJI
change was on	YDOOOO
change was reviewed	[BOOOO
change was rushed	cYTLLJ
change was tested	YIOOOO
change with	UDOOOO
change without	\\USLLK
change without reading	cXVIJI
changed	YHTHOE
changed ,	XJOOOO
changed anything	YGOOOO
changed anything that	YGOOOO
changed since	UDOOOO
changed the default	ZHOOOO
changes	UFOQGJ
changes , there	YHOOOO
changes .	UXTNGB
changes . $	UXTNGB
changes alone	YCOOOO
changes alone would	YCOOOO
changes and	UEOOOO
changes in the	cVLQMK
changes nothing	WBOOOO
changes nothing .	UEOOOO
changes of	]DOOOO
changes that	]DOOOO
changes were in	YIOOOO
changes will	cUOPMI
changi	bYYJGA
changing	bYYJGA
channel	VGSMJH
channel .	WCVJJG
channel . $	WCVJJG
channel :	[WKRMK
channel at	WCOOOO
channel at ⓗ	VDOOOO
channel reported	YFOOOO
channel reported the	YFOOOO
channel that	YBQMMM
channel that is	ZFOOOO
channel topic	[XVJJH
channel was	T@SLLK
channel was clear	Y?OOOO
channel whether	YETMMJ
channel whether anybody	YFOOOO
channels .	[UPKLP
channels . $	[UPKLP
chao	eVGJMV
chaos	eVGJMV
chaos engineering	cTIJKU
chaos engineering .	cTIJKU
chaos>	eVGJMV
chapes	XFOOOO
charac	`LNPLK
character	`LNPLK
character .	VHOOOO
character . $	VHOOOO
characters	aERLML
characters ,	[;OOOO
characters .	[AOOOO
characters . $	[AOOOO
characters ;	XDOOOO
characters of	XCRLML
characters of one	UCOOOO
characters that	XFOOOO
chard-	YUQIOI
chard>	U:TKLJ
charde	aV<WCM
chardl	gZTKLJ
chare>	]@NPJL
chares	TCLQMK
charg	]TVJMA
charge	]SUJNA
charge of	eUUJKI
charged	`ROOHF
charin	WEQIKS
charml	UFKKSJ
charmo	cUKLMS
charp>	eWTNJD
charpe	eYGSJM
chart	YDPOKL
chart made	YIOOOO
chart made the	YIOOOO
chart so	YIOOOO
chart so that	YIOOOO
chart>	WDPOLJ
charts	[FJLLS
chasis	]TISLI
chaste	fWWIJG
chasti	cWSLLK
chasty	j\\TPHD
chat , the	XGRMNM
chat .	`RUKLI
chat . $	`RUKLI
chat mentioned	YAOOOO
chat mentioned that	YAOOOO
chat whether	YHOOOO
chat whether the	YHOOOO
chatso	eVTLLJ
chaust	SDPPMJ
chave>	cVPJKO
chaved	XXIGGU
chavin	][VDLI
chbour	^AOOOO
chdog>	YCJLRL
chdraw	YURIQH
cheade	b2NJQO
cheadi	iBOOOO
cheads	aWROGC
check ,	UCSLMK
check , which	YJOOOO
check .	SAORIH
check . $	SAORIH
check before	cWNQIH
check feasibility	eWJJMT
check feasibility of	eWJJMT
check of	cVPMPM
check of the	cVPMPM
check tested	[AOOOO
check tested the	ZAOOOO
check that the	YJOOOO
check the	^XSNFE
check the certificate	cWWIJI
check was	ZGOOOO
check was part	YGOOOO
checked by	[VWIKH
checked by two	^UVJKI
checked the network	YDOOOO
checki	`VVNKE
checking	]TTKLI
checking .	cVRMMK
checking . $	cVRMMK
checklist .	^RLSHF
checklist . $	^RLSHF
checkout failed	XCOOOO
checkout failed for	XCOOOO
checks , since	YJOOOO
checks do	YJOOOO
checks do not	YJOOOO
checks were	[WRJPG
checksum	TCLPQJ
checksum .	cURMML
checksum . $	cURMML
checksum on	cVIKSK
checksum on the	cVIKSK
chedul	R<NJPN
cheel>	kXTMJH
cheer>	dYUKKJ
cheerf	cVRLML
cheerful	cVRLML
cheet'	`DOOOO
cheet>	dHROJJ
cheets	iEOOOO
cheigh	[TJTMH
chell>	VCJRMK
chelpd	YUWHIM
chelpe	^@SKLK
chelpf	gURJKQ
chemse	YTWKJG
chen	`VTLKK
chence	`SHTLJ
chenri	`TVJJH
chere'	dYRIPH
chere>	W[G;RW
cherea	TBRMNL
chereb	dXJQNG
chered	f\\YHGF
cheref	UENPMJ
cheroi	cUUJKH
cherse	cWVJLI
cherwi	WFSLKK
chese>	\\DUJKJ
chesit	cVUKJI
chest>	UEOOOO
chethe	ZHSFIQ
chever	VEOOOO
chey'r	aTNNLP
chful>	hZPOKG
chiara	^VTJIQ
chich>	UFZBCN
chiche	VEOOOO
chides	Y@OOOO
chief	_SSFGN
chiefl	eXOKIP
chiefly	eXOKIP
chieve	eZLIIR
child	[ZXJJH
child>	[ZXJJH
chimse	o[[HGE
chinds	YVPHOF
chine'	WDOOOO
chine>	TDJRPK
chines	XFSLML
chings	VHD?D`
chink>	`ZBVEQ
chinki	n[WHJJ
chion>	eXOKLQ
chip	a=OOOO
chippi	cTUJLJ
chips	[DOOOO
chips>	\\COOOO
chite>	^HOOOO
chitec	aWRDJO
chitti	eXKSIH
chmed>	]VVJKH
chment	VWVNFG
chnica	^SJJIV
chnolo	gYJOIP
chods>	\\GOOOO
choeni	YHOOOO
choeve	ZYYJHA
choic	[TPHPC
choice	[TPHPC
choice .	e\\WKII
choice . $	e\\WKII
choice to	cTVJJI
cholds	ZEGHHY
cholis	gUJJKT
chomas	cUVKKH
chomew	cTUJLH
chon-c	ZJOOOO
choned	a[UKKI
chones	cUTMIE
chonou	a[NKQI
chooks	SCLMLR
choos	VELRMK
choose	[COOOO
chore>	YIUJJJ
chorit	XGVIJH
chorou	hYNRGH
chortc	_ZVIJI
chose to look	cUTKKJ
chostn	[SQQIG
chosts	Y?SLLK
chough	\\XVDBQ
chould	^VFQQI
chourl	X@OOOO
chours	THE?XC
chowed	^;SKLL
chowev	WBOPLJ
chowin	]WWKHH
chows>	bEQOLJ
chread	bAKPOI
chree-	eWWJKH
chree>	SFZHK;
chrice	cUOPLJ
christ	cUTKLJ
christma	cUTKLJ
christmas	cUTKLJ
christmas .	cUTKLJ
christmas . $	cUTKLJ
cht-ou	cUUKKI
cht-sh	[UMQML
chten>	eVGPLQ
chtest	cVUKKI
chtfor	YFOOOO
chtly>	UBPOKJ
chub's	VCOOOO
chubri	cVTLLJ
chuman	_TZHGF
chumbs	gZXHKJ
chumil	cWULKK
chunch	^VTKKJ
chunde	cWJLPR
chunk>	WEOOOO
chupda	]COOOO
churry	o[ZGHE
chusia	cUTLLJ
chygie	hZTLKH
chypot	YHOOOO
ci	Z=HITF
ci on	YHOOOO
ci on the	YHOOOO
ci-pyt	ZJOOOO
ci-reg	`KKLMS
ciage>	YWVKJI
ciagno	^UQIPG
ciagra	UENKQG
cialog	VKLHKS
ciant>	gVVJJG
ciara>	^VTJIQ
ciarit	cVRLMJ
ciasm>	cUTLLJ
ciate>	^VGCH[
cibed>	TDRLMK
cibers	[JKIKS
cibes>	XIRMML
cibili	bLJNMR
cibly>	\\XLGIT
cibrar	WGHFOP
cibuta	eVVKJI
cical>	[VNGFV
cicall	TAOKFQ
cicant	aUHIJV
cicas>	VCHQKN
cicate	WHMRLF
cicati	VXMFNQ
cice's	WISLLL
ciceab	cWJKKT
ciced>	S:NAUE
cicer>	Y]XJJF
cichev	VEOOOO
cician	^S]HG=
cicien	jTPMFM
cicipa	ZUGPJP
cicked	`Y]HG=
cicker	cYMSLH
cickin	hYUMKG
cickst	TAOOOO
cictab	gWTLLI
cicter	hYDWIF
cicts>	VEOOOO
ciculo	cUKRMK
cidabl	gSQHPD
ciday'	^YNRKK
cidays	]VJSMG
ciddle	WVRLGK
cideal	eXGKMV
cideca	[DOOOO
cidenc	\\JUMHE
cident	WYQINC
cider'	]VWIJH
cidere	^GQQLE
cides>	WCOMMQ
cidity	hXWIJG
cidn't	bQRCNJ
cidran	YIOOOO
cidual	_WLJJT
cieces	VHOOOO
ciefed	^TRMML
ciefly	eXOKIP
cields	d?OOOO
cience	h`PHBS
ciendl	gYKOKP
ciene>	hZTLKH
cienti	gUQQIF
cierro	[JOOOO
cietes	YIOOOO
cietly	^URLMK
cievab	eVVKKH
cieved	YUIFHU
ciewer	ZU_KA9
ciews>	WFSOGF
cifier	XDOOOO
cifth>	UDOOOO
cifyin	aJQPLH
cigate	]RAEH\\
cigenc	mWRPGA
cigent	n`QQJE
cigerr	bFOOOO
cigest	]@OOOO
ciggin	YGOOOO
cighbo	^AOOOO
cighes	UEOOOO
cight-	YUPPLK
cighte	bTLQKL
cightf	YFOOOO
cightl	UBPOKJ
cights	WDMJNL
cigila	s^GVHB
cigina	ZHOOOO
cigit>	[FOOOO
cigits	VEQMMM
cign-i	aCOOOO
cign-u	[GOOOO
cignal	VFTKMK
cignif	cUHLJU
cignor	\\Y`AG<
cigns>	\\\\GJTK
cigoro	cWISKK
cigour	eVNRIG
cigue>	`TRPLI
cikely	[EOOOO
cikes>	]TVJKH
cikram	[TWIKH
cilanc	lXLRJG
cilant	oYCWHE
cilar>	[UELKV
cilbox	VBVJLI
cildin	SBGIRR
cilds>	V?NLQK
cile's	]@OOOO
cile-u	YGOOOO
ciles>	WGWKJF
cilful	cWTKKI
ciliar	aWPHLO
cilien	nYHJKV
cilige	q^IUFA
cilise	gYHKLU
ciliti	[UXHHM
cillia	gVVJJG
cilter	]BRMMM
cimage	`FNIPH
cimal>	\\\\LLGO
cimand	cXVJKI
cimed>	VHLLLR
cimeli	UAMKJS
cimely	gTHKKU
cimes>	S?OICO
cimest	XEOOOO
cimeta	ZRJKQP
cimila	YUELKV
cimisa	eTKKMS
cimise	n[FGLX
cimism	cTVJKG
cimit>	V?O?XE
cimita	YIOOOO
cimite	TAKGJT
cimize	cUIKKU
cimpai	cUKLLS
cimpat	cSUIKJ
cimpin	cWULKH
cimple	]VOJPI
cimpli	YIJJLT
cimply	\\TORID
cimpos	bULJSJ
cimpre	jYITLF
cimpro	fZIKDV
cimsel	o[[HGE
cinabi	cWSMMK
cinabl	g[HJKV
cinact	TAOOOO
cinade	cUTKKJ
cinadv	cUSLLK
cinati	aZQFFP
cinatt	p^[CIE
cinbox	[SSLLL
cinced	eTUJLJ
cincip	aTUKJH
cincli	cWTKLK
cinclu	U<IMRJ
cincom	dXTGHM
cincor	^UWJJF
cindec	eZUJJI
cinded	_ZPOIH
cinden	YAOOOO
cindfu	nYHWJA
cindif	k[UKKH
cindin	UGFUMG
cindiv	aWLJJT
cindly	fUTPIE
cindow	SAPSE=
cinds>	]ALMMQ
cindse	eSHVLG
cindsi	YVPHOF
cinear	YFOOOO
cineer	]RZO@<
cines>	YHIRQE
ciness	_VVCGP
cinet>	WGSLLL
cinety	\\VOOMJ
cinevi	cUSLLJ
cinexc	gWVJJH
cinexp	gS\\GIA
cinger	``WIIG
cingfu	cWKKLT
cingly	[ZKLKT
cingri	XGPJIP
cining	YWNSKG
cinion	cVTLKL
ciniti	SCJIKW
cinked	`BOOOO
cinker	cUUJJI
cinkin	j^XGJJ
cinks>	]CTLLJ
cinlin	^?OOOO
cinly>	cU[FHC
cinner	XWSIOJ
cinnin	\\NGOTE
cinser	f@OOOO
cinsid	\\=KKRK
cinsig	eYIJKU
cinsis	g_ZFHE
cinste	T\\XFLB
cinsti	aVKSLH
cinsuf	nZ\\CIC
cintai	X[SNEI
cinted	VKOPNI
cintly	eVIKKT
cinue>	YJFIJW
cinued	TERMNM
cinvol	ZIIMHT
ciodic	eWJJKU
cion's	WEQIKO
cional	ZWO>IV
ciors>	cSULHF
ciosit	gXUKKJ
cious>	[XONEO
ciousl	s]PRDB
ciousn	cVHTKJ
cipal>	aQTKLK
ciped>	]RWIIG
cipeli	TCPFOM
ciple>	_XJLHR
ciplin	qZOQHH
cipped	YY\\EHA
cipted	[<OOOO
ciquet	cTISLJ
cirabl	eXOLKP
circulat	aTJSMG
circum	mYKGHT
circumstanc	lXIHIU
circumstances	lWFIJX
circumstances ,	cWLMMR
cirely	lXHFPP
cires>	_:OOOO
cirmat	VJUKKJ
cirmed	YASLMK
cirmin	^UJSLI
cironi	YGOOOO
cirpor	TCTLKK
cirres	eYUJKJ
cirst>	YJPMJK
ciruna	]VPJNO
cisagr	WEOOOO
cisati	aTIIHV
cisbeh	cTJKLT
ciscip	qZOQHH
ciscom	eWVIJH
ciscov	c=RMML
ciscus	ZZHFGY
cisdia	cTUKKJ
cisdom	eYTKKI
cisely	^RTKLJ
cises>	b?POIF
cisfac	cTIKLT
cisfie	VDOOOO
cishfu	eTUKLI
cishin	^WKQGJ
cisint	eVXIKI
cisit>	i]EJJW
cisjud	`WVJJH
cislab	cUUKMJ
cislea	^VVJLI
cisled	cUSLLL
cismis	aWUJJI
cisn't	UBUILH
cisrea	l\\YHHE
cisreg	eUSKMK
cisrup	eRJJKU
cissed	^YUBO@
cistak	dVUOE?
cisted	UKI@WG
cister	_IRMMM
cistic	_POJLP
cistma	cUTKLJ
cistoo	cTTKLJ
cistra	YUXLF>
cists>	WGWLGD
cistur	cVKMPR
citabl	f\\OFHS
citate	cUVJJI
citchi	[SMOQG
citcho	YIKMOR
citect	aWRDJO
citely	cVSLLJ
citem'	]DOOOO
citems	gFNLLP
citer>	WFTKLJ
citeri	]AOOOO
citers	Z=OOOO
cithdr	WURIQH
cithin	UALMRK
cithub	_?OOOO
citial	TGLMMQ
citiat	cTJJLU
cities	YSTDGU
citisa	cUJRML
citise	gWGUKI
citle>	cFSLLL
citles	Y@OOOO
citmen	eYFRKM
citori	YTFDQU
citory	VAPPKJ
citsel	WGHTNG
citted	ZXROHH
citten	YFOCMN
cittin	_WQQJH
cittle	h^NOGR
cituat	eTHIIW
citude	cWUMKG
civabl	gWUKKI
civate	XVMSKF
cive's	a<OOOO
cived>	TBJFQQ
cively	kXNNIO
civere	TEXIHG
cives>	YJOIMP
civia>	cYUKJJ
civial	`VLILQ
cividu	aWLJJT
civing	[MRLMN
civiou	cVSLLK
cixels	YIOOOO
cizers	VEOOOO
cjamal	[GTKMJ
cjapan	c@OOOO
cjecti	`ZRIPG
cjects	`AMMMQ
cjob's	WEOOOO
cjoine	Y?RNJF
cjoins	[FOOOO
cjudge	\\XZHHD
cjunio	`WYJIC
cjust>	eTIJLV
ckable	aXOKKQ
ckably	cTVLLH
ckarou	WAKKLS
ckatri	^UTLKK
ckday>	ZAOOOO
ckdown	eDOOOO
ckeawa	cVKRKI
ckeene	cWNQKH
ckeepi	aVKRLL
ckeeps	\\BVJKH
ckehol	iXHMMS
ckely>	[EOOOO
ckend>	\\S\\FEG
ckends	TEROLI
ckenly	^UVIKI
cker's	]LSLLK
ckerer	[GOOOO
ckerin	cUUJJI
ckerne	\\ESKMJ
cket's	YBOOOO
cketin	[TXEHJ
ckeybo	aTVJIH
ckeyst	gWVKKH
ckflow	ZBOOOO
ckily>	\\HOOOO
ckindl	cUKSMI
cking>	Y[[OE;
ckippe	]UWIKF
ckirun	]VPJNO
ckless	dSUJKI
ckload	eTSLMJ
ckness	cXTKKK
cknowi	hZMJQG
cknown	VJW@ME
ckram>	[TWIKH
cksand	^UTJLK
ckshee	j:OOOO
ckshop	gYITLH
ckspac	cFSMLK
cktor>	cTWILJ
ckwame	`SVIJH
cl-tab	cWRMML
cla's>	YEOOOO
clabel	SBSMLK
clabil	aRFNKT
claced	YIVIKJ
claceh	`BOOOO
clacen	k\\ZGIE
clacke	\\WUJMG
clacks	W?XHLJ
claim	YHSLLK
claime	WGOOOO
claimed	VBOOOO
clain>	YV\\HE>
clainl	aQXHJF
clains	[FOOOO
claint	[VMHQL
claky>	XUHJKV
clame>	c_ZGGE
clamel	Z@OOOO
clamin	`WUJLJ
clanat	cUTKJK
clance	XVWQG<
cland>	^TQKLO
clangu	bHRMMM
clanne	WITOMD
clanni	YWQIMN
clant>	fRHWKD
clappe	V?OOOO
clapse	YSWHLG
clarif	eVOIJS
clarify	eVOIJS
clarit	_WDGIZ
clarly	kYHRLM
clarm>	VEUDRD
clash>	V?OOOO
clashe	YTVJIJ
class>	VCOJRG
classi	XWWJJG
classic	gZVJJH
clast>	cSLJMO
clate'	WGOOOO
claten	VDLGHU
clates	^>SLML
clatin	a[NQIJ
clativ	\\COOOO
claus	R=VJIJ
clause	R=VJIJ
clause .	eXTKKJ
clause . $	eXTKKJ
clause 0	T@OOOO
claybo	XDOOOO
claygr	eWSLLJ
clazin	iZVJKI
clbox>	VCVJLJ
clcula	[UQPLH
cld've	hXRFPB
clder'	VBOOOO
clder>	\\IMKKR
cldest	aGOOOO
cldn't	i\\OCPI
cle's>	eHKRMK
cle-ap	[JOOOO
cle-ch	fXEWJD
cle-up	YGOOOO
cleagu	]TPQDF
cleake	\\SPIPJ
clean up	\\[HNIT
clean up .	cVVKJH
clean up after	YIOOOO
clean up old	cVHPKO
clean up the	gWJJLT
clean-up job	ZBOOOO
clean-up job .	YBOOOO
clean>	[]KNHS
cleani	VEQPLK
cleaning	VEQPLK
clear .	Y@KMMR
clear . $	Y@KMMR
clear message	YGOOOO
clear message .	YGOOOO
clear once	YGOOOO
clear once the	YGOOOO
clear to	eUQOMJ
clear whether	YBOOOO
clear whether any	YBOOOO
clear why	YFOOOO
clear why the	YFOOOO
clear>	S?VHLF
cleared by	[FOOOO
cleared by the	ZFOOOO
clearer	gVFUIJ
clearer commit	cVISLL
clearer commit messages	cVISLL
cleari	]UMQLL
clearing	]UMQLL
clearl	_]QJP@
clearly	_]QJP@
clearly .	YFOOOO
clearly . $	YFOOOO
clearly did	cWTKLK
clearly did not	cWTKLK
clearly had	eTTKKJ
clearly not	cUUILL
clearn	gYMQEO
clears	WDOOOO
cleasu	cTTJLK
clecom	]TXIJG
clecti	VYRJKQ
cleep>	\\ZVJK@
cleepy	cXUKLI
clefto	ZJOOOO
clegac	[RHKNV
clegat	]WXIJF
cleksa	^UTJLK
clems>	fYDKHW
clenci	cUVJJH
cleni'	cVOKLP
clent>	VVRPHG
clentl	WCTKKK
clept>	g[QIPH
clerat	g[TJLK
clerk	aYTNKG
clerk>	c\\VJKI
clers>	VHUPIG
clerti	dVHFLW
clessl	dUQGPF
clessn	r]ZFHD
clesso	YXJSFJ
clet's	hYMTJF
clete>	UCJMQM
cletel	eTORLK
cletes	_AOOOO
clets>	XCOOOO
clette	XDSMPG
cletti	aUWILH
clevan	dYHENS
clevat	`THJJV
clexit	cTILMS
clf-aw	cWRLML
clf-fi	`UOOKH
clful>	cWTKKI
clfway	cXUJLI
clga's	`UTLKJ
cli	WDOOOO
cliabl	k]OGKS
cliant	gVVJJG
cliar>	^UOIGP
cliari	cVRLMJ
clias>	V?OOOO
cliber	`TUJKI
clicas	VCHQKN
clice>	]UUJKI
clicer	Y<OOOO
click	aWWJKD
clicke	gXUMJF
clicked	gXUMJF
clicked the	cVTKLJ
clicked ⓠ	cVVJJH
clicki	cUTKKK
clicking	cUTKKK
clicking ⓠ	cUTKKK
clict>	[EOOOO
clienc	lYHJKV
client	YILFQN
client .	Y@OOOO
client . $	Y@OOOO
client redirects	YKOOOO
client redirects before	YKOOOO
client retries	ZFOOOO
client retries forever	YFOOOO
client tries	YEOOOO
client tries again	YEOOOO
clies>	\\DRMMJ
clieva	eVVKKH
clify>	cYJJLT
cligen	o^SPE=
clight	VBTOM@
clign>	i[JILU
clike>	VJTJMK
clikel	\\@OOOO
climb	^VTLLK
climit	T@JFSQ
climpi	cWULKH
clind>	`WWKIJ
clindl	dQVJII
clinea	YFOOOO
clined	cTTQHF
clines	XHGPQL
cling>	ZWYIHC
clinke	`BOOOO
clinks	a<OOOO
clinte	R@OJPH
clippe	[UVJKH
clise>	nZHKIV
clised	ZJRMMM
cliste	UEPLOD
clisti	`RDMQT
clists	Z@PPKK
clitie	\\UWFHQ
clittl	h^NOGR
clity>	cPGLFV
clives	WFRMML
clivia	cYUKJJ
clivio	cVSLLK
clked>	hZYGHF
clking	gXTIKM
cll-ta	cWRMML
cllabo	hVFOJR
clleag	]TPQDF
cller'	WIRMML
cller>	V>WCPA
cllers	WIUPIG
cllet>	WJSLLL
clleti	^PPQMI
cllets	YCOOOO
cllian	aVVJJG
clling	ZSWNFE
cllow>	]_IV?I
cllowi	VIXIIG
cllows	Z9LKIT
clmed>	cUIKKT
clment	[SNPJI
clness	g[HULG
clo's>	^VSLLK
cloadi	YEQMMM
cloads	c@OOOO
clobal	ZELLQL
clocal	XHPMPG
clock skew	YIKMMR
clock was	^FOOOO
clock was off	YJOOOO
clock was wrong	YEOOOO
clock>	V?QKMJ
clocki	^WKRMJ
clogis	ZGWIII
clogy>	cSQKHL
clone>	REaCDB
clongs	dDOOOO
clooks	`FTKKJ
cloopb	YIOOOO
cloper	^STMM<
cloppi	hXVJJG
cloppy	kYZGGD
clore>	gZFHKW
close the	SDQILQ
close the socket	YJOOOO
closed .	WFISLK
closed . $	WFISLK
closed connections	ZCOOOO
closed connections too	YCOOOO
closed list	YHOOOO
closed list .	YHOOOO
closed the	^]YHGE
closed the ticket	`UWIJG
closed the wrong	cTRMML
closel	mZGUJJ
closely	mZGUJJ
closely .	eTGOLQ
closely . $	eTGOLQ
closely at	cUKRMJ
closer	i]GRIR
closer attention	hZGULF
closer attention to	hZGULF
closer eye	eUHTJH
closer eye on	eUHTJH
closer look	eRQILR
closer look at	eRQILR
closer watch	eUNRIG
closer watch on	eUNRIG
cloud provider	YHOOOO
cloud provider .	YHOOOO
clour>	b>OOOO
clours	[DOOOO
clowin	VIXIIG
clowly	`TGTKH
clows>	Y<KHIV
cloyal	[ULLMS
cloyee	h[QRJD
cloyer	aXTKLK
cloys>	WISGOJ
clpdes	YUWHIM
clped>	aAOOOO
clper>	YJOOOO
clpful	gURJKQ
clread	XFQGJN
clse's	aYUKKH
cltage	UAOOOO
cltant	_VXGHH
clter>	\\FUKKI
cltere	^VRMMM
cltern	\\UHKJU
clters	ZKOOOO
clthy>	TXPLGM
clti-r	`KKLMS
clties	gWHJJV
cltima	cUIPQI
clting	]TRMML
clture	lXRRGF
club	ZDOOOO
club :	UCOOOO
clucki	\\HOOOO
clucky	aBOOOO
clucta	iVUJLJ
clue	eXUKJJ
clueer	ZCOOOO
cluele	cXTKKJ
clueless	cXTKKJ
clues>	^IPQKH
clugge	aVWIJH
clumn>	d>QPJL
clumns	fILQMM
clumsi	cTVJJH
clumsy	g[VIJI
clunch	dWTPIF
clunde	hYTKKJ
cluous	eWMKRI
cluster	T<OIQL
cluster , planned	YEOOOO
cluster .	WHKFON
cluster . $	WHKFON
cluster as	`UUJLK
cluster as a	cVVJLI
cluster for staging	YIOOOO
cluster helped	YEOOOO
cluster helped .	YEOOOO
cluster saw	YIOOOO
cluster saw the	YIOOOO
cluster stopped answering	YGOOOO
cluster that	[EOOOO
cluster that it	YHOOOO
cluster to	ZFOOOO
cluster to test	YFOOOO
clves>	WUSPIF
clways	\\XLQFK
clying	YSNQGF
clyst>	gZXHIF
clytic	\\QVJJJ
cma's>	[WUKLI
cmable	UCOOOO
cmachi	WDJORG
cmacro	V?OOOO
cmage>	ZHRHPG
cmaged	XDOOOO
cmailb	VBVJLI
cmaile	YGNJPI
cmaine	ZXTIPI
cmains	\\RIUIF
cmaint	VSWMCD
cmakes	YAMJKT
cmakin	_SLSJJ
cmalic	eVVIKI
cmalit	eXVIKH
cmalle	WCJKRO
cmally	ZBOOOO
cmaly>	YTHKIV
cmanag	]T[JEC
cmands	V:SKMK
cmanif	VZNGNP
cmanil	[GNHJT
cmanne	n]REGO
cmant>	^URLOK
cmara>	[URLML
cmarka	hZXIIG
cmarkd	eDOOOO
cmarks	c:OOOO
cmaste	hXUKKH
cmatch	X<MHRN
cmatel	cUIPQI
cmateu	e[WIJG
cmatic	TCFGTO
cmatio	RCHLGU
cmats>	a@OOOO
cmatti	UCOOOO
cmatur	jZMHIV
cmaybe	`XKHHT
cmbarr	jXVHJH
cmbed>	^VLMMR
cmbedd	[HOOOO
cmbere	[ERMMM
cmbers	WGOTHG
cmbina	fVJJJU
cmbiti	cVRKMN
cmble>	`YOQHJ
cmbs-u	gZXHKJ
cmdocs	hAOOOO
cmeanw	]DOOOO
cmeasu	XGBSIS
cmebod	SZQ@EO
cmedia	WLSIHQ
cmedy>	hZHUKK
cmehow	hXQJKP
cmeles	U@TKMK
cmelin	UAMKJS
cmely>	WVIKJU
cmenda	^WQJMO
cmenta	YTNLLP
cmeone	\\WTJBN
cmerel	^VMLQK
cmessa	WGHUNC
cmesse	cUVJJH
cmesta	XEOOOO
cmetab	ZRJKQP
cmetad	[GOOOO
cmetho	`DSMLK
cmetri	[CPLOI
cmewha	kZKJJU
cmewhe	eUOIIP
cmfort	eWTKLJ
cmicro	VCOOOO
cmiddl	WVRLGK
cmilar	YUELKV
cmilia	aWPHLO
cmilit	cWULKK
cminde	VVKTFB
cmindf	nYHWJA
cmindi	iZFVJF
cmine>	bXJJJV
cming>	WZYPCD
cmins>	^QXGJG
cmirab	cVRLMK
cmisat	eTKKMS
cmisbe	cTJKLT
cmisco	bV[CEG
cmisdi	cTUKKJ
cmised	\\WPQJG
cmisin	[TVKIG
cmisju	`WVJJH
cmisla	cUUKMJ
cmisle	aYVKJH
cmism>	cTVJKG
cmispl	cUSLLK
cmisre	gZYHHE
cmisse	]YUDO?
cmista	dVUOE?
cmisto	cTTKLJ
cmitat	YIOOOO
cmiter	S@RMML
cmitme	eYFRKM
cmitte	[SRLDM
cmixed	`XSGLL
cmize>	cUIKKU
cmless	UFKKSJ
cmline	gXIILU
cmmar>	XCOOOO
cmmary	[<OOOO
cmmend	[WPMLO
cmment	bHXIIH
cmmer>	]VVMHD
cmmitm	eYFRKM
cmmits	XJLRMI
cmmon>	\\UYFFP
cmmuni	]TLNMM
cmodem	V?OOOO
cmoder	eYKKJT
cmodif	UAJKOT
cmodul	UCIOMS
cmoney	aWVIJH
cmong>	XXOQGL
cmonis	eUJNLR
cmonol	^UUJKI
cmooth	hYFMHW
cmostl	aULPKO
cmotiv	eZKRLJ
cmoval	VGOOOO
cmove>	_>SLOL
cmoved	YGVGHJ
cmoves	a@OOOO
cmpair	cUKLLS
cmpani	^UJLLT
cmpare	\\ANQLH
cmpari	WFJRNK
cmpati	\\KUIKJ
cmped>	iZWIIH
cmpede	cWWJJK
cmpere	`YSJOI
cmpete	_XXFFI
cmphas	^XHTLI
cmpile	VCRMML
cmping	cWULKH
cmplac	k\\ZGIE
cmplat	bAOLQL
cmples	WAOOOO
cmplex	hYFKLV
cmplin	cVMKQI
cmploy	fVRQIC
cmply>	\\TORID
cmposs	aSKJSJ
cmpres	jYITLF
cmprop	eVVKKH
cmprov	fXALEY
cmpted	aZUJKI
cmptio	]VVJJH
cmptom	^COOOO
cmpty>	cFTFOD
cmpute	dCOOOO
cmself	o[[HGE
cmselv	YTWKJG
cmstan	lXIHIU
cmula'	YKOOOO
cmula>	cCOOOO
cmulas	_?OOOO
cmulat	\\ISLLK
cmunic	]RLNMM
cmutua	cVQLMO
cn-cal	XUQOLD
cn-cli	ZJOOOO
cn-eve	gUQMNL
cn-in>	aCOOOO
cn-up>	V]SHHO
cn-ups	[GOOOO
cna's>	]UUJKJ
cnabil	cWSMMK
cnably	gZJKKT
cnacce	cVTKMK
cnacti	TAOOOO
cnadeq	cUTKKJ
cnadia	^SWHIO
cnadve	cUSLLK
cnaged	XWIHQP
cnagem	bTOOEO
cnager	\\S^IF8
cnaka>	]ZRKLM
cnalis	bQMMLQ
cnally	XWWDJO
cnals>	WFOOOO
cnalys	]VLOFR
cnalyt	\\QVJJJ
cnamed	bAQLPK
cnames	[KMTMD
cnanno	`WUILJ
cnapsh	SDYJII
cnate>	]XIKKV
cnatio	c\\SGEO
cnatte	q^\\CIE
cnauth	cVTKKJ
cnaway	cUILSI
cnbeli	eVVKKH
cnbook	TEQOMH
cnbox>	[SSLLL
cnced>	WIVBFQ
cncefo	`SHTLJ
cncent	hZIWGA
cncept	gXNHLT
cncers	YWJSPH
cncert	cVUKMI
cnchan	[EOOOO
cnchin	cWTNKJ
cnchor	aEOOOO
cncies	]SIMIQ
cncipa	aQTKLK
cncipl	`SRNLJ
cnclin	cWTKLK
cnclud	SAFPQG
cncode	XDOOOO
cncomp	gXTGHM
cncorr	^UWJJF
cncour	m\\DVKF
cncrea	\\XIKHU
cncryp	WLOHPG
cnd-to	`TGMTL
cnd-up	gXITLI
cndabl	gWRJIP
cndanc	aRNHQM
cndant	`URLMK
cndati	]UQJMO
cndboo	V@KRNK
cndeci	`WUJJI
cndenc	^SIGQN
cndent	T<HMQQ
cnder-	cWUJLJ
cnderi	^TJLPR
cnderl	[IOOOO
cndert	gYHSLM
cndexe	WTVJJG
cndful	nZFVIF
cndice	VAOOOO
cndida	[DOOOO
cndiff	k[UKKH
cndivi	aWLJJT
cndle>	XVQOKI
cndler	Z?OOOO
cndlin	eRLNHP
cndly>	hVRQHG
cndnes	cWTKKJ
cndor>	UCMEGX
cndors	]SJPMR
cndra>	^UTLLK
cndroi	YUVIJH
cndset	eSHVLG
cndsig	YVPHOF
cndwid	`VLION
cnear>	YFOOOO
cneare	YEOOOO
cneath	hUWIJG
cneces	iSOLMQ
cnect>	UGQJNQ
cnects	\\COOOO
cneeds	S>ILIT
cneer'	aSWHJH
cneeri	bUPLHK
cnegle	aYXHIF
cnegli	gPZEHD
cneigh	^AOOOO
cnelia	[VTLKK
cnents	^VJHLU
cneral	[WNGMT
cnerat	XBNQLK
cnerje	^VSLLK
cnerou	cVSKMK
cners>	XWQSHE
cnersh	dUMRHL
cnese>	bAOOOO
cness>	f`OSBF
cneste	[=OOOO
cnesti	UCOOOO
cnety>	\\VOOMJ
cneven	cVRMML
cnever	WYXLK9
cnevit	cUSLLJ
cnewco	cVKRMJ
cnewer	VFHTLJ
cnewli	\\EOOOO
cnexcu	gWVJJH
cnexpe	iVMFHT
cnexpl	cXVJLH
cnfide	aVUODA
cnfig>	T[SPFI
cnfige	bFOOOO
cnfine	cUJLSK
cnfirm	VBPPLG
cnflic	WGRLML
cnforg	gWUKKI
cnform	YJQGJQ
cnfra>	ZTUJKJ
cnfras	dRPMHN
cnfusi	`UQIIP
cng-te	`UIJLU
cnged>	VJXFM@
cngeme	cWJLMS
cnger>	TYKIKS
cngere	`VUJKI
cnges>	W@OPGJ
cngful	cWKKLT
cngine	\\R[N@<
cnging	cZNJGR
cngled	^TRMML
cngly>	]XPJHQ
cngoin	hXHILU
cngrid	XGPJIP
cngthe	aR@NHV
cnguag	bHRMMM
cnhanc	hRDHIY
cni's>	eVOKKP
cnicat	]RLNMM
cnicke	bRTHLI
cnienc	cVMKKR
cnient	eYQIJP
cnies>	^UJLLT
cnific	cUHLJU
cnight	TBYLDL
cnila>	[GNHJT
cningf	cWKKLT
cnings	]VTJMF
cnior>	aVYHHB
cniors	bRUMHF
cnise>	h]DOKU
cnishi	cUTKMK
cnitio	_DOOOO
cnits>	^HNPJI
cnity>	^ZPHMP
cniver	\\RQIJN
cnked>	b9OOOO
cnkeri	cUUJJI
cnking	dbYEJI
cnkly>	gZUKKI
cnknow	f:OOOO
cnless	\\ISLLK
cnline	X<IJTH
cnload	VJOOOO
cnnece	^IIMSJ
cnnect	WIJMIU
cnned>	[LOLPF
cnnel>	UDUOJD
cnners	_ZPOOI
cnnex>	WCOOOO
cnning	TUVIQD
cnnota	YUOOKG
cnnoti	cUMJQJ
cnnoyi	cURLML
cnnual	eUOPKG
cnodde	eUTKLI
cnodes	[HLOMO
cnoise	\\SMJIT
cnolog	hXKOIP
cnomal	[UFOIS
cnon-e	aTQMNL
cnonce	VGOOOO
cnonic	\\AOOOO
cnooze	[WUJKI
cnoran	m\\YHHE
cnordi	]UMLQJ
cnored	\\_^EEA
cnores	Y?OOOO
cnorin	[SSKMI
cnorma	XHFIIX
cnosed	cTUKKJ
cnotes	TFTOJH
cnotfo	ZFOOOO
cnothe	VHJMIS
cnothi	XMONQ>
cnotif	VBNLJQ
cnoure	`WHLTK
cnowin	hZMJQG
cnown>	UJW@ME
cnoyin	cURLML
cnplug	`TWIJH
cnprep	gVTLKI
cnprof	gUWIJG
cnput>	XGSMMK
cnquir	eSTKKK
cnrela	[FSLMK
cnrevi	aTUKJJ
cnrik>	eXVJJH
cnrolm	[SNPJI
cnscie	hTJTIK
cnscio	iYGUMG
cnsecu	VDOOOO
cnsent	VGRMML
cnsert	f@OOOO
cnset>	[EOOOO
cnsibi	fRSNGG
cnsibl	bW]CGH
cnside	YUGHKX
cnsify	cVJKLT
cnsive	cTRMML
cnsole	TAQQKF
cnspar	^UJJLU
cnstab	gXHKJU
cnstal	VJPJKP
cnstea	T\\XFLB
cnstil	eUHTLJ
cnstre	`USMMK
cnsuff	nZ\\CIC
cnsult	^RZFGG
cnsume	THINSI
cnt's>	ZETHOE
cntabl	e[QISF
cntall	kWWIIG
cntary	gZUJLI
cntati	ZWIOLR
cntege	VFOOOO
cntenc	[GSILI
cntend	aXRPGK
cntens	cVJKLT
cntern	\\SUHFO
cnterp	`YRHIO
cnterr	UBGPRP
cntest	`TZGGD
cntext	[XPLOH
cntful	cVRMML
cnthly	UDQNKH
cnthus	cUTLLJ
cntice	cTRMLL
cntify	dXOGIS
cntinu	TCFIJW
cntion	\\IMQBL
cntiou	hTJTIK
cntire	cWOGOO
cntist	cRSMLH
cntitl	cUMLMQ
cntive	hQMUDA
cntly>	[ZVF?M
cntrai	eXUKKJ
cntrar	[VUJKI
cntrat	hZIWGA
cntre>	\\UTGLO
cntrie	[FKQOL
cntual	XSEMIV
cnuall	cUJRMJ
cnued>	TERMNM
cnveni	hYLJJS
cnvers	^UPLIO
cnvinc	gYXIJH
cnvolv	ZIIMHT
cnwhil	]DOOOO
cnybod	YVXIHH
cnyone	\\URFOB
cnyway	[UTLLJ
cnywhe	ZJQMMM
co-cal	cVSLLL
co-dos	YIOOOO
co-end	`TGMTL
coach	eQKTLE
coach the	eXGULH
coach>	kWHRJP
coacti	hVJPLO
coadin	YEQMMM
coads>	c?OOOO
cobal>	_COOOO
cobliv	cVSLLK
cobser	XSLLJS
cobust	mZGHJW
cobvio	qZTFNE
cocal>	Z?PKQI
cocale	[=OOOO
cocati	XFTKLJ
coccas	YUOKKP
coccur	`ZNGRI
cocker	VCSLLK
cocket	VJUJKJ
cockin	`WKRMJ
cocol>	VEOOOO
cocras	cWSLLK
cocure	\\WXIJF
cocus>	iWLQIL
cocuse	hZHTKH
cod	SCRMML
codded	eUTKLI
code	T:MUEH
code 0	\\@OOOO
code 0 .	VCOOOO
code made	YHOOOO
code made it	YHOOOO
code review	cTLTHD
code review .	aTTMJI
code review to	cVLQML
code takes	YIOOOO
code takes forty	YIOOOO
code units	aEOOOO
code units ,	\\IOOOO
code was	]WUILK
codem>	V?OOOO
codeow	Y=OOOO
codeowner	Y=OOOO
codeowners	Y=OOOO
codera	]TQPKJ
codern	kXIILV
codes	SCRMML
codes>	ZELMMP
codica	eWJJKU
codifi	YAOOOO
coduci	]IHKOT
codule	UCIOMS
coenix	YHOOOO
coever	[[ZIG@
cofess	hXUHIN
coffe	gWOPIH
coffee	gWOPIH
coffee machine	cUJRLK
coffic	XTa=J@
coffli	T@MIRG
coffse	WDLMQM
coffsh	[JUJJJ
cofile	S?RLML
cogant	eXVKKH
cogate	YAOOOO
cogins	`BOOOO
cogist	[JVIII
cogle'	fFOOOO
cogle-	[HOOOO
cogle>	jEOOOO
cognis	cVOTJG
cogram	WXWIKG
cohan>	cWLLLR
coice>	[QRHOC
coidab	gSQHPD
coided	eSHLSD
coife>	^UNMLQ
coined	ZCYGKH
coing>	]XFNGW
coins>	[FOOOO
cointl	eVIKKT
cok's>	W@OOOO
coken>	TDSJN?
cokie>	`TVILJ
colate	Y[UFJM
cold	[DNJMQ
cold ,	[COOOO
cold , the	YJOOOO
cold after	YDOOOO
cold after the	YDOOOO
cold cache	ZDOOOO
cold cache .	ZDOOOO
colder	XJKIJU
coldes	aGOOOO
colds>	ZEGHHY
colean	ZFOOOO
coled>	cWSLLL
colera	aZTJLK
colish	gZYHIE
colist	gUJJKT
colite	g[UJJJ
colivi	cYUKJJ
colks>	fXROJE
collab	hVFOJR
collaboration	gUIJMT
collaboration between	eUJJMT
collaboration between the	cXKLMS
collea	]TPQDF
colleagu	]TPQDF
colleague	[TVMHC
colleague from another	YFOOOO
colleague from the	cVUJLJ
colleague in	[VTKLI
colleague shadowed	YEOOOO
colleague shadowed the	YEOOOO
colleague who had	gUVJKH
colleague would	cUVLJK
colleagues	aRJSHK
colleagues ,	cWTKLK
colleagues are	cXNPMJ
colleagues in	h[YGKH
collection	WGOOOO
collector	SDHLQR
colmen	[SNPJI
cology	cSQKHL
color>	WHOOOO
colour	d9OOOO
colour ,	WEOOOO
colours	[DOOOO
coltag	UAOOOO
column	f>OQJK
column ,	^DOOOO
column .	`BOOOO
column . $	`BOOOO
column ;	XFOOOO
column is	XGOOOO
columns	fILQMM
columns .	[HOOOO
columns . $	[HOOOO
columns of	YIOOOO
columns that	\\EOOOO
colve>	W?ILKT
colves	UEOOOO
comaly	YTHKIV
comas>	^UVKKH
comati	R@CLSQ
combination	fVJJJU
combination of	eUJJJT
combination of technical	cTKMMS
come about	^UJLRJ
come back	\\WQIKQ
come from	\\COOOO
come to light	cUILSL
comebo	SZQ@EO
comeho	hXQJKP
comeon	\\WTJBN
comes	XGHPPG
comes back	[HOOOO
comes back whenever	YHOOOO
comes down	cWIPRI
comes down to	cWIPRI
comes first	UDOOOO
comes from	YFOOOO
comes>	ZGHPPG
comewh	m[KIIU
comewo	cTUJLH
comfor	eWTKLJ
comfortabl	cWTLKI
comfortable	cWTLKI
coming in .	YEOOOO
coming weeks	cWIKMU
comitt	^XUKKI
comma	WDOOOO
command	UBWMHD
command ,	TDUJKK
command line	VGOOOO
command that	VCOOOO
commander ,	cXTKLJ
commander lost	cWTLKI
commander lost control	cWTLKI
commander prolonged	cURMML
commander prolonged the	cURMML
commands	V;SKMK
commands .	[EOOOO
commands . $	[EOOOO
comment	aHXIIH
comment ,	XBOOOO
comment .	WJOOOO
comment . $	WJOOOO
comment on	VDOOOO
comment threads	]JOOOO
comment's	UDOOOO
commented	WVULKK
commented out	cYULKK
comments	j;OOOO
comments ,	[JOOOO
comments .	VGOOOO
comments and	UEOOOO
comments are	YHOOOO
comments that	WDOOOO
comments were	UCOOOO
commit 0	T>OOOO
commit by	cXSLLK
commit changed	YHOOOO
commit changed the	YHOOOO
commit to	^UGULH
commitment	eYFRKM
commits	XJLRMI
committed	WKMQMI
common	YUYFFP
common sense	gWZIFK
common sense ,	cVUKJH
comms	`UUIIL
comms .	cWNLLQ
comms . $	cWNLLQ
comms from	cWVJKI
comms>	`UUIIL
commun	]TLNMM
communicat	o]GTME
communicate	n\\IVEF
communicate better	iXEWGD
communicate better between	cTITJH
communicate the	eUROJJ
communicate the maintenance	cTVJJJ
communication	YHKIMR
communication between	]HKMLR
communication between the	[HLKLS
communication from	eWWIHH
communication from the	eWWIHH
communication with customers	`UMIKR
communication with users	YAOOOO
comoti	VEHQKO
companies	^UJLLT
company has	cUSKMK
company since	YGOOOO
company since ,	YGOOOO
compar	[<KPJK
compare	WGMRMH
compare the	VHRMML
compare the two	YHOOOO
compared	^CRMMM
compared them	YFOOOO
compared them with	YFOOOO
compares	[EOOOO
comparison	Y?OOOO
compet	`[XEFH
competenc	cUVKKH
competence	cUVKKH
competent	k[PGGQ
competes	YDOOOO
competes with	YDOOOO
competes with the	YDOOOO
compil	VCRMML
compiler	UAOOOO
compla	`VLGHU
complacency	jYXHJG
complaint	YTQIKN
complaints	cUOJLQ
comple	XUELIY
complete .	[EOOOO
complete . $	[EOOOO
completely	eTORLK
complex	eYHLMT
complexity	cTILMS
component were	YCOOOO
component were online	YCOOOO
components	hXJHLU
compt>	WENLPJ
comput	d@OOOO
compute	VDOOOO
computed	`FOOOO
computes	WJOOOO
con's>	YCQIKO
con't>	SZUNFB
con-ca	XUQOLD
con-cl	ZJOOOO
con-ev	gUQMNL
conal>	YVRDJP
conali	eVGILW
conall	aYOJMR
conce>	XBOOOO
concen	hZIWGA
concentrat	j]HULF
concentrate	j]HULF
concentrate better	cVJRMK
concentration	mZNTGD
concentration ,	cWOPJJ
concentration on	cUTKLI
concentration on the	cUTKLI
concentration that	cUNPMJ
concep	gXNHLT
concept	gXNHLT
concept of	cVPKMO
concern us	cVILMT
concern us here	cVILMT
concerned	`RJEJW
concerned to	cXKRMK
concluded	`TKSIF
conclusion is	cULRLK
conclusion is that	cULRLK
conder	[XaGB>
conditional	[BKMMR
conditional format	ZFOOOO
conditional formats	[BOOOO
conditional formats ,	VFOOOO
conds>	WHODRB
conduc	cPSOGE
conduct	dSQPID
conduct a	^JQOLI
coned>	VUUIIJ
coner>	lVLQLO
coney>	aWVIJH
confid	aVUODA
confidence .	eWOPLJ
confidence . $	eWOPLJ
confident	eWROIH
config caused	YHOOOO
config caused the	YHOOOO
config was empty	YGOOOO
configerror	bFOOOO
configerror for	\\HOOOO
configs	YHOOOO
configs and	YHOOOO
configs and find	YHOOOO
configuration ,	WGLQMN
configuration .	[IKIHU
configuration . $	[IKIHU
confin	cUJLSK
confined	cUJLSK
confined the	cUJLSK
confir	VBPPLG
confirm	UBPPLG
confirm that logins	YHOOOO
confirmation	VJUKKJ
confirmation .	YDOOOO
confirmation . $	YDOOOO
confirmed	YASLMK
confirmed a	UBOOOO
confirmed by two	YJOOOO
confirmed that	YGOOOO
confirmed that the	YGOOOO
confirmed the bug	YBOOOO
confirming	^UJSLI
confli	\\EOOOO
conflict	\\EOOOO
confus	WYTHGO
confused by	YJOOOO
confused by the	YJOOOO
confused the	cVTKLJ
confusion	cXOKKP
confusion on	cXOKKP
confusion on the	cXOKKP
cong-t	`UIJLU
conges	V@SLMK
congly	aSXIJF
congoi	hXHILU
congs>	dDOOOO
conica	_BOOOO
conigh	YHOOOO
coning	\\ZSKGH
conish	gVNQKJ
conlin	U<IJTH
conly>	SA\\ENB
connec	WIJMIU
connect	\\CLMOQ
connect to	YKOOOO
connect to the	YKOOOO
connected	WILMOQ
connected kept	YFOOOO
connected kept their	YFOOOO
connected to	W@OOOO
connected to the	VBOOOO
connection limit to	^UTLLJ
connections	^DSLLL
connections ,	WHOOOO
connections , and	UFOOOO
connections .	ZKRMMM
connections . $	ZKRMMM
connections too	YCOOOO
connections too .	YCOOOO
connel	eVUJLJ
conour	a[NKQI
consci	mVGWGG
conscientious	hTJTIK
conscientiously	gTFULK
consciou	iYGUMG
conscious	iYGUMG
conscious effort	eUKRMJ
conscious of	eVITLI
conscious of the	cVJSLH
consec	VDOOOO
consecutiv	VDOOOO
consecutive	VDOOOO
consen	VGRMML
consent	VGRMML
consequence of	`XXHJG
consequence the	YDOOOO
consequence the cron	YDOOOO
consequences	lXXIGE
consequences .	e[OPKH
consequences . $	e[OPKH
consequences from	cTUILJ
consequences of	cWVJKI
consib	eSZJDB
consid	dYGHKX
consider	cTELFX
consider a	^YKKLS
consider adding	eVJKKT
consider better	gWLKMT
consider better alerts	gWLKMT
consider that	cXVIIH
consider whether	cVIKKU
considerabl	cUKMMR
considerable	cUKMMR
considered	]CLSKF
considered it	cVTJKJ
considered the	cTUKKI
consis	\\HOQJK
consist	ZGQPLH
consistency	cUNRMG
consol	TAQQKF
console	TDTLMF
console for	[HOOOO
console for half	YIOOOO
console of	YJOOOO
console of the	YJOOOO
console shows	UEOOOO
console there	YIOOOO
console there was	YIOOOO
consul	^RZFGG
consultant	_VXGHH
consultant .	cXTJLK
consultant . $	cXTJLK
consultant who	cWRMMK
consultants left	cYTLJK
consulting	cTSLML
consum	THINSI
consumer	SGINSI
cont-e	^VTLKJ
contac	VFMJJU
contact	VFMJJU
contai	UBMIRH
contain	TBMIRH
contained it	eXHKTK
contained it .	cVKLRL
container	UDOOOO
contains	[=OOOO
content ,	WEOOOO
content of	]AOOOO
content of a	XGOOOO
contents	XHOOOO
contex	YVTMKJ
context	YVTMKJ
conthl	UDQNKH
contin	TCFIJW
continu	TCFIJW
continue	YJFIJW
continue to monitor	eWKKMT
continued	TERMNM
contractor maintains	YGOOOO
contractor maintains the	YGOOOO
contractor misread	cUUJJI
contractor misread the	cUUJJI
contractor who	gUSLMK
contractor who set	cTRMML
contractor whose	cWSLLK
contrary	[VUJKI
contrary to	cWUJKI
contri	[TFMDS
contribut	`TGMFT
contributed	iYFIHX
contributed to	gVIKKT
contributed to the	cUKLLS
contributing factor	`UTKMI
contributing factor .	eYTKMI
contribution	eZRIJM
contributors asked	YHOOOO
contributors asked in	YHOOOO
control of	cWTLKI
control of the	cWTLKI
control setting	UAOOOO
controller got	YIOOOO
controller got stuck	YIOOOO
controller kills	YFOOOO
controller kills it	YFOOOO
controllers	WDVJJK
conus>	eWWIJH
conven	]XKNGR
conventions .	cWSLKK
conventions . $	cWSLKK
conver	WLPLIO
conversation	j[PLIO
convin	gYXIJH
convinc	gYXIJH
convinced	eTUJLJ
coogle	nBOOOO
cook's	W@OOOO
cookie	_UXGKI
cooks>	UHJOGS
coolea	ZFOOOO
cooled	cWSLLL
cooling and	YGOOOO
cooling and came	YGOOOO
coolis	cWVJJH
cooms>	UBOOOO
cooner	lVLQLO
coopba	YIOOOO
cooper	h[FMIV
cooperation	gXHPJP
cooperation with	cUJLMS
cooperation with the	cUJLMS
coordinate	cUGKKT
coordination	eSQJKN
coordination with	cTKKMS
coordinator ,	cTTLLJ
coorly	gWSLLK
cooter	]FOOOO
coothl	gWHNJT
cootno	YDKLRK
copbac	YIOOOO
copdow	cBOOOO
copean	ZFOOOO
copen>	ZAOOOO
copeni	\\TRJOH
copens	c?OOOO
coper>	^WX@R?
copera	[TWHDI
coperl	n]RHJN
copers	bRLRNB
copert	_ATLLI
copes>	YAOOOO
copied blindly	cWSKLK
copied blindly from	cWSKLK
copied the	`WTIKK
copied to	^ITKMK
copies of	ZHOOOO
copies of this	YHOOOO
copini	cVTLKL
cople>	T[[O><
coppin	^JYFKC
coppor	eYIKKU
coppy>	kYZGGD
copria	rZFHJX
copted	WDOOOO
coptim	q_JDFX
coptio	V8SHJO
copy ,	XBOOOO
copy of	U=LKRJ
copy takes	YGOOOO
copy takes nine	YGOOOO
copy-p	cTSLLK
copy-past	cTSLLK
copy-paste	cTSLLK
copy-paste from	cTSLLK
copyin	^VNRLI
copying	^VNRLI
copying values	cUOQMJ
cor	UBOOOO
coranc	lZWJJG
corari	cTJLLT
corati	^ZKHHV
corbed	cUJLRL
corbid	YUSLML
corded	e:OOOO
corder	VCPMDO
cordic	]UMLQJ
core dump	U@OOOO
coreca	XAOOOO
cored>	TYZBEG
coreha	aUJJPP
coresi	cWTKKJ
corget	VUIUJF
corgiv	hXVKJH
corgot	dY\\DGB
coring	[QJCQT
cority	S@QHIS
corkar	WAKKLS
corked	XINEJP
corker	`?QQJJ
corkfl	ZBOOOO
corklo	eTSLMJ
corks>	SBVHHK
corksp	cFSMLK
corld>	]UMLQH
corly>	gWSLLK
cormat	ZEREON
cormer	ZBTLLJ
cormin	eWTKLK
cormul	h?OOOO
cornel	[VTLKK
cornelia	[VTLKK
corner	aWYHHG
corners	iWYHHG
corners on	eSUJKJ
coroug	hYNRGH
corous	cWISKK
correc	VVJRKO
corrected	VAJLLT
correction	VCSMNM
correctly	`VMKMQ
corrow	cVRMML
corry>	^WYHIF
corse>	R:VIKI
corst>	WFOOOO
cortab	`WTKLJ
cortan	\\YBYHF
cortcu	^YWIIH
corten	YJFIRM
corter	T@IIUN
corth>	]TROGI
cortio	eYGJJV
corum>	TCPILQ
cosely	n\\ITII
coser>	i]GRIR
coshi>	cVUJJI
cosite	VBOOOO
cosito	WGNPOJ
cosity	gXUKKJ
cost	_Z]EFF
cost the	eTUHLH
cost us	o`[DJA
cost us an	gZWIIH
cost us the	eXUKKI
cost's	UEOOOO
costed	^HJMRM
coster	`]CTGK
costly	dSMPKO
costna	[SQQIG
costpo	TDNJJP
costs>	Y>TMJG
cosure	]UJNJT
cotas>	XYGROM
cotati	R@QMJL
cotche	l\\XIIF
cotect	TEGULI
cotent	_VKFQN
coter>	ZGOOOO
coters	WIOOOO
cotfou	ZFOOOO
cothes	YHOOOO
cothin	XMONQ>
cothly	gWHNJT
cotifi	TDNLJQ
cotiva	eZKRLJ
cotnot	YDKLRK
cotoco	XEOOOO
cotted	]RRIOF
cotten	dXUJKI
couble	ZSBYOF
coubt>	]UTLJI
couchi	_UPPHH
coughl	]YITHF
cought	`ZU>LK
could ,	cVJRKN
could be	Q<PKJQ
could be better	T?OOOO
could be started	YHOOOO
could be traced	eVUKJJ
could have	^UE?[9
could have avoided	cTKLRJ
could have been	]MLFSA
could log	[@OOOO
could log in	[@OOOO
could not join	YGOOOO
could not reach	ZHOOOO
could not start	YGOOOO
could see	_AOOOO
could see the	^BOOOO
could the	[HTLKL
could wait	cUVKJI
could'	hXRFPB
could>	\\VAE_=
couldn	i\\OCPI
couldn't	fXMEOL
couldn't be	eYYHHE
couldn't be bothered	cUUKKI
couldn't have	cYIJSG
counci	[VRJMO
counds	V>NKNR
count	c=MNRE
count from	ZFOOOO
counta	`VYIJG
counte	UGSIPF
counted	^BJMSM
counted from	^@OOOO
counted from 0	ZHOOOO
countersign	cWTKLK
countries	YIOOOO
countries .	YIOOOO
countries . $	YIOOOO
counts	bDSKIN
counts ,	YEOOOO
counts .	^EOOOO
counts . $	^EOOOO
counts :	XFOOOO
counts as	^BOOOO
counts closed	YCOOOO
counts closed connections	YCOOOO
counts from	VGOOOO
counts from 0	VGOOOO
coupl	gXNIJR
couple	gXNIJR
couple of	eVLKKS
cour-e	]SRNLJ
courag	o_KUID
courage	eWVJJI
courage to	eWVJJI
cource	TAGPQL
coured	[WHLTK
courly	X@OOOO
cours	`QNJDP
cours>	THE?XC
course	aUKSHL
course ,	cWSKMK
course .	YKRDFN
course . $	YKRDFN
course for	eWMQMI
course for the	cVNPMI
course of	eUFHJX
course of the	dUFHJX
course on	eUMQJH
course on incident	cTISLJ
courte	gVXIIE
courtesy	jZWIJG
courtesy of	hXWIJG
courtesy to	cTSLLL
cously	oZOSD@
cousne	cVHTKJ
coutag	XTPESH
coutco	^TVHJK
coutes	]GOOOO
coutpu	U>RNLI
coutso	^VVJJH
coval>	UFVHLJ
covals	TGNJQP
coveme	jTFGLX
coven>	`YRHJS
cover	^6PIRF
cover that	YJOOOO
cover that path	YJOOOO
cover this	YHOOOO
cover this case	YHOOOO
cover-	iYTLLJ
coverag	_WIIJV
coverage	_WIIJV
coverage .	gWJIKU
coverage . $	gWJIKU
coverc	aSYGIF
coverd	YDOOOO
covere	WHFILW
covered	VCGLUJ
coverl	XUULGH
covers this	ZFOOOO
covers this path	YFOOOO
covers working	YEOOOO
covers working hours	YEOOOO
coverw	[UWHLE
coves>	ZGNJLP
covise	eVTJLJ
covisi	\\RXIKG
cow's>	Y@OOOO
coward	eQMMLQ
cowboy	cVTJLJ
cowere	]?OOOO
coweri	[EOOOO
coweve	WBOPLJ
cowing	[WV@NG
cowly>	`TGTKH
cown-u	eVVJKH
cownlo	VJOOOO
cownst	`USMMK
cowser	VCOOOO
cowth>	`YUKMH
coxes>	VCOOOO
coxies	YTULJH
coxima	YHOOOO
coxy's	UDOOOO
coyalt	[ULLMS
coyee>	k]SOJF
coyer>	aXTKLK
coying	VXORGF
cozed>	[XUKKI
cpace'	]EOOOO
cpace>	YFSINI
cpaces	YESMLK
cpacke	U?TMLK
cpaged	ZGWIIG
cpains	cTTKLJ
cpanes	bAOOOO
cpanic	d\\XHJF
cpanie	^UJLLT
cpans>	`COOOO
cparag	eKSKLK
cparce	ZUKKQR
cpare>	U;PPMF
cpares	\\EOOOO
cparse	]>NHPP
cpart>	ZHLKQI
cparti	ZGGQFS
cpartm	_RRKHM
cpasse	T>QDPK
cpassi	^VVJLI
cpassw	WULORE
cpatch	YVYAEK
cpatie	bXSQIA
cpaulo	]USJKL
cpause	TBNJPN
cpayin	gWUKIK
cpayme	ZSVIKJ
cpback	YIOOOO
cpdati	^XVJJH
cpdesk	YUWHIM
cpdown	cBOOOO
cpeak>	ZWYIHG
cpeaki	YAOOOO
cpeal>	hVHULG
cpean>	ZFOOOO
cpear>	VHSHKO
cpeare	TELMMR
cpeat>	WUHWFE
cpeats	YJOOOO
cpecia	a[NTHE
cpect>	XZQPGJ
cpecta	i[IHKV
cpecti	UCQIJQ
cpects	]QLRJC
cpelin	TCPFOM
cpend>	V@PIOH
cpenda	^VPJMP
cpende	[LEIRU
cpendi	SDNPLN
cpenin	^TLQNF
cpensi	^RSLMK
cpeopl	T[[P><
cper's	]JTKKK
cperan	VBOOOO
cperat	[SWIDH
cpered	`YSJOI
cperfe	jZWJJH
cperfl	eWMKRI
cperie	hRQHFR
cperly	n]RHJN
cperma	cVSMKK
cpermi	SDPDJR
cpers>	bSNQMA
cperso	TZcG?:
cpert>	aYSMKJ
cperti	YFOJKQ
cperwo	cVKLRL
cpeten	q_XFFI
cpetes	YDOOOO
cpetit	cZMOHP
cpful>	gURJKQ
cph's>	\\AOOOO
cphase	TAOOOO
cphasi	^XHTLI
cphoen	YHOOOO
cphoto	XDOOOO
cpi-py	ZJOOOO
cpical	dWWIIF
cpicki	eUSOKI
cpidit	gVVJJH
cpiece	VERMML
cpierr	[JOOOO
cpile-	YGOOOO
cpiler	UAOOOO
cpines	hXVJJG
cping>	[UXOH=
cpings	[FOOOO
cpinio	cVTLKL
cpinne	\\DLQML
cpinni	g[GPSH
cpipel	TCPFOM
cpired	UGIQPG
cpires	VGOOOO
cpite>	iZXGIG
cpixel	[DOOOO
cplain	WSRGEP
cplana	cUTKJK
cplant	[HOJOL
cplate	^BPKOK
cplayb	XDOOOO
cplayg	eWSLLJ
cpleas	hWKTIE
cples>	W?OOOO
cplex>	`QHLMT
cplexi	cTILMS
cplici	SBSLLK
cplier	XJQNJM
cplies	^CTKMK
cpline	qZOQHH
cplit>	SAJGOO
cpload	ZLSHOG
cplore	mXFIKW
cploye	VUWLHD
cploys	WISGOJ
cplugg	aVWIJH
cpmdoc	hAOOOO
cpoke>	ZJOOOO
cpolis	cUSLLK
cpolit	g[UJJJ
cponsi	eSZJDB
cpools	cWJRPK
cpoorl	gWSLLK
cporte	W@NILS
cposit	YJKNKO
cposte	WIHTKI
cpostp	TDNJJP
cposts	bEOOOO
cposur	cTHNJT
cpoten	^RJLSG
cpothe	YHOOOO
cppare	XZXHJF
cppeal	hVHULG
cppend	_7OOOO
cppens	UVQGQC
cpper>	YBOOOO
cppine	hXVJJG
cppose	`USLLK
cppren	cTRMLL
cpproa	oYDJIZ
cpprop	fZFHJX
cpprox	YHOOOO
cpreda	VDOOOO
cpredi	^TTLLI
cprefe	h\\ZGHE
cprefi	ZISLML
cprema	eWVJJJ
cprent	cTRMLL
cpresc	UAOOOO
cpreta	cUTKMJ
cprete	_WWIJH
cpreve	cTARTE
cprevi	U@VIKI
cpriat	rZFHJX
cpride	hZSLLK
cprinc	aTUKJH
cprint	WININQ
cprior	SANHKU
cprise	ZXVOFF
cproac	pZCNHW
cprocr	cWSLLK
cprocu	\\WXIJF
cprofe	hXUHIN
cprofi	S?RLML
cprogr	XXSHJO
cprope	X`SCPJ
cpropr	rZFHJX
cprose	ZHOOOO
cprote	TEGULI
cproto	ZDOOOO
cproud	gVTKLK
cprova	UDVFOJ
cprove	ZYSHJO
cpshot	SDYJII
cptabl	l[REJP
cptemb	SALOMQ
cptima	cXHIJV
cptimi	q[OEHT
cpting	^WUKKJ
cptom>	YGOOOO
cptoms	YHOOOO
cpture	VGOOOO
cpulli	cVTLMJ
cpurpo	XTRMML
cpursu	aUJKLT
cpushe	`VVKJG
cpushi	dZWHHH
cpute>	WAOOOO
cputed	aFOOOO
cputes	XJOOOO
cpy-pa	cTSLLK
cpying	^VNRLI
cpytho	^EOOOO
cquad>	_[UMIE
cqual>	XEJLMS
cquali	eVJPGO
cquall	]WLJJR
cquare	[UTKLJ
cquate	l^THHL
cquett	cTISLJ
cquite	YVFGIX
cquote	^HKMMR
cr-db>	^TMOLO
cr-eag	eTRLML
cr-eye	]SRNLJ
cr-sta	hVUKKJ
crable	fXIKMT
craced	aVUIJJ
craces	SFJSJJ
cracin	^VHIQN
cracke	g?SKLJ
cracy>	gUHTKH
cradin	aUSIJO
cradiu	bQLKMO
cradua	jZJHJU
crafae	^SKJJT
craft>	ZKSLLL
crage>	[TOPAM
crages	UDOOOO
cragge	cUUKKI
cragme	YDOOOO
cragra	eKSKLK
crain>	UUDZEI
crally	iXRGJP
cramma	XCOOOO
cramme	`YWIKG
crams>	XFOOOO
crance	h[THIL
crange	^JNEIS
crankl	gZUKKI
cransf	TERJPJ
crante	[RULJJ
crants	VGOOOO
craph'	[AOOOO
craph>	\\IYGKD
craphs	^JLRID
crarie	VDOOOO
craril	cTJLLT
crasp>	cWTLKJ
craspe	cTTKMK
crasse	cTWIIH
crassi	gVTKLI
crasti	cWSLLK
crastr	dRPMHN
crate>	YTHTOI
crateg	dWJGKV
crathe	]WILMT
crator	[V^KC6
crbanc	cVKMPR
crbed>	cUJLRL
crcel>	[SSJIM
crces>	UGJQOL
crcher	]UQOMJ
crchit	aWRDJO
crconf	aSYGIF
crcums	lXIHIU
crd-co	ZUQIOI
crday>	UAPMPM
crded>	Z>VHKK
crden>	k\\FGIX
crdeni	cSLLMR
crdic>	]UMLQJ
crdles	eXVJJH
crdly>	gZTKLJ
crdue>	YDOOOO
cre'd>	cWIKSJ
cre-pr	cUJKMT
creach	TANCOQ
creact	cUTJFL
cread>	UVSNMG
creade	WKOJNO
creadi	VTYOE;
creads	_HRPJH
creaml	gXIILU
creas>	VBRMNL
crease	\\XJKGU
creass	aVLILT
creat	W<CNKT
create more	cWHJMU
created	VCMQJI
creath	cVHTKI
creati	\\WSPHF
creation	VHOOOO
creativ	eVVJKH
creative	cUTKLJ
crebui	[?RMML
creby>	dXJQNG
crecas	XAOOOO
crecau	cWKKLT
crecei	V>JPHN
creckl	dSUJKI
crecog	cVOTJG
crecre	UCOOOO
crecru	cXVJMI
crecta	UCOOOO
crecte	WAJLLT
crectl	]\\NJMP
credat	VDOOOO
credic	^TTLLI
credit for the	cYTLLJ
credited	XHSLMK
creds>	YJOOOO
creduc	]SBHE[
credun	cUJHSM
creela	aXTMLH
creeme	VEOOOO
crefac	fYLIJT
crefin	eXIKKT
crefix	ZISLML
crefle	cVPFLR
crefor	VENPMJ
crefre	ZQFWHK
creful	cREYI?
crefun	U@IQRF
cregar	h]TLEL
cregis	XCLJPK
cregre	]VXGKF
cregul	`SGJIW
crehan	aUJJPP
creigh	YVSLLJ
creign	YWPKPK
creinf	gXHTKH
creite	cUJRLK
crejec	VIHEUB
crelay	UGIKKT
creles	hS\\DGC
crelev	dYHENS
crelia	fPNDJU
creluc	iVUJLJ
crely>	f\\KFSM
cremai	[XIRLP
cremar	WWZHHE
cremat	eWVJJJ
cremed	gWFULL
cremin	ZTGYE<
cremov	YDWKJE
crenam	VCUOHG
crency	XHUGGP
crende	^=OOOO
crenes	nTIUIB
crengt	bUILGS
crenti	cTRMLL
creorg	U@OOOO
crepet	`SJPIQ
crepla	WDVHPD
creply	ZJTLJJ
crepor	XIKNOJ
crepos	XENPOJ
crepri	cXVJKI
crepro	XFJMRK
crept	cWSMMK
crept into	cWSMMK
crept into the	cWSMMK
crept>	cWSMMK
crerro	[GOOOO
crescr	UAOOOO
cresea	^WRNLI
cresen	YTMCQL
cresig	cWTKKJ
cresil	nYHJKV
crespe	oZMPKL
cressi	XXORIG
crest>	ZBOOOO
cresub	YJOOOO
cretat	cUTKMJ
creted	^SVJJH
creth>	`TVJLH
crethi	hYIGJV
cretir	WDOOOO
cretra	]UOSIE
cretri	WDMIPN
cretta	gVWJJG
cretur	YAOJMQ
crevea	cXQGNF
creven	aU@QSH
crever	YKXFIM
crew	`^`CG?
crew .	iYWJJG
crew . $	iYWJJG
crew from	cXVJLI
crfect	jZWJJH
crfluo	eWMKRI
crful>	cWRLML
crges>	SBJROH
crgest	Z@OOOO
crgetf	cUTLLK
crgiva	gWUKKI
crgot>	cV]DFA
crgott	dXUJKI
crgued	gZXIJH
criage	WVVKJI
criate	rZFHJX
cribed	TDRLMK
cribes	]AOOOO
crice>	^ZMRIL
crices	XHKJRI
cricke	cWUKKL
crics>	[KRMML
cricte	^UDWIF
cridra	YIOOOO
criefe	^TRMML
crienc	hRQHFR
criend	iVMOJO
crier>	XGYDKO
cries>	VEJQNL
crific	\\VWHKH
crift>	XYHEUC
crifte	WHSLMK
crify>	`UHTGL
crifyi	iZQPLH
crigor	cWISKK
crigou	eVNRIG
crikes	eWVJKH
crill>	Z>VJIH
crilli	gVVJJG
crily>	cTJLLT
criman	cXVJKI
crinci	aTUKJH
cring>	ZXKRFM
crings	[FSLLK
crinti	YJKLRL
crints	WDNLLR
criodi	eWJJKU
crion>	YAOOOO
criosi	gXUKKJ
crious	p^LOCQ
cripte	[<OOOO
crise>	YVVMII
crish>	gXZHHD
crisks	jZHUIG
crison	Y?OOOO
cristm	cUTKLJ
crite>	UCUQE>
criter	aGSLLL
criteria	XCOOOO
criterion	YAOOOO
crites	]IRHQG
critic	]TQMKL
critin	ZFNQME
critis	aTGJLV
critte	ZDSEND
crive'	a<OOOO
crived	UDSJKM
crives	aDOOOO
crivia	`VLILQ
crivin	XCKLNS
crjee>	[VSLLK
crkabl	i[RKIO
crkaro	WAKKLS
crkdow	eDOOOO
crked>	WHNDJP
crker>	b=TKLK
crkers	\\DKRMJ
crketi	[SWFIK
crkflo	ZBOOOO
crkloa	eTSLMJ
crkshe	j:OOOO
crksho	gYITLH
crkspa	cFSMLK
crlap>	SBGVJE
crlapp	WDOOOO
crlies	cVIILW
crlook	cWYGIE
crlyin	YIOOOO
crmall	ZBOOOO
crmati	RDPIJS
crmats	a@OOOO
crmatt	VITOOO
crmer>	ZBTLLJ
crmina	SDOOMD
crming	e\\NQLH
crmiss	YIPILP
crmit>	TCLMMR
crmles	UFKKSJ
crmoni	cUKLMS
crmula	h?OOOO
crnand	]XWIKG
crnati	^UHKJU
crnel>	\\FSKMJ
crneli	[VTLKK
crners	iWYHHG
crness	iXUHIP
crnise	hVJJLU
croach	oYDJIZ
croact	hVJPLO
crobus	mZGHJW
crocra	cWSLLK
crocur	\\WXIJF
crofes	hXUHIN
crofil	S?RLML
crogan	gYVJJH
crogat	YAOOOO
crogra	XXWIKG
croic>	cUUJKH
croid>	YUVIJH
croke>	bY\\DGC
croker	S@RMNJ
croll>	^RXJIG
crolle	R<XBIG
crolme	[SNPJI
cron	R@KOOI
cron job	UCTKLJ
cron job ran	YDOOOO
crong>	]XUDJG
cronge	gXKRLJ
crongl	aSXIJF
cronic	ZFOOOO
cront-	^VTLKJ
cront>	XUWJIG
cronte	]XUJJJ
crooki	eXVILK
crooms	UBOOOO
cropdo	cBOOOO
crope>	^WLMMR
cropea	ZFOOOO
croper	X`SCPJ
cropri	rZFHJX
crored	cTRMML
crors>	^GEEMU
crose>	]BOOOO
crotat	R<SMHK
crotec	TEGULI
crotoc	YEOOOO
crotte	[WVKJL
croubl	aZLMJR
croud>	gVTKLK
crough	WVUHGK
cround	XUJLFW
crous>	fZKOHP
croval	UDVFOJ
crove>	]I<QDT
crovem	iSGHLW
croven	`YRHJS
crover	WZXMHA
crovis	`SYFKE
crow's	XAOOOO
crown>	^SLQOH
crows>	Y=OOOO
crowse	VCOOOO
crowth	^VUKMH
croxie	YTULJH
croxim	YHOOOO
croxy'	UDOOOO
croze>	`XVKKH
crpen>	cUJPLO
crport	TCTLKK
crpose	XTRMML
crpret	_WWIIG
crpris	WWWNFF
crrass	jXVHJH
crrays	YYPMOL
crrect	VVJRKO
crred>	\\RPERG
crrenc	YISQIH
crries	\\BOOOO
crring	^WMQKH
crrive	VEKPJO
crrore	cTRMML
crrors	^GEEMU
crsati	j[PLIO
crsaw>	^ULMQM
crself	cWVJLI
crselv	eUKRLJ
crser>	[?JIQR
crship	g[TOFH
crsigh	eUVJJG
crsign	`WTKLJ
crsion	[HMMRF
crsity	]QUKKI
crson'	WFOOOO
crson>	T\\bH@8
crsonn	eVUJLJ
crsory	cVUKKK
crst-l	[WTKKK
crstan	fVUFCP
crstoo	]TSOKC
crsue>	gWJKLT
crt's>	WDSLML
crt-ma	WHGKUK
crt-up	\\EOOOO
crtabl	`WTKLJ
crtain	b\\BHG[
crtake	YUISLL
crtanc	`XEWJD
crtant	XSETJL
crtbea	U@OOOO
crtcut	^YWIIH
crteen	[HVJKI
crtems	\\GRMMM
crtent	cUSLLK
crters	ZTLNMP
crtesy	jZWIJG
crticu	gSDSJO
crting	U[KJGW
crtise	`UOJKQ
crtiti	U?TIKN
crtmen	_RRKHM
crtuni	eYIKKU
crtup>	YIOOOO
crty-f	^VUKKI
crubbe	eZVIKI
cruct>	aUSNKH
cructu	[SMMNN
cruite	cXVJMI
cruna>	]VPJNO
crunaw	cUILSI
crunbo	TEQOMH
crunne	WEOOOO
crupte	VFOIPH
crushe	_RYHIE
crushi	cSSLLK
crust>	bWWHIH
cruste	dSYHJF
crusti	gXNPHF
cruth>	[XUJKH
crvabi	bRPHKR
crvals	cTJJLT
crvent	YHIJKU
crver>	T?VGJL
crving	XHLPNH
crvisi	h[VJKI
crwise	WFSLKK
crwork	gZSKNI
crwrot	`TVJIH
cry's>	SCTJMI
crybod	bQJUGF
cryone	]ULUEB
crypti	aXOHPG
cs-up>	h\\ZGIF
csa's>	XFTKMJ
csadmi	dWXHJG
csafeg	dVLMIS
csafer	eUJJLT
csafet	[UUJLJ
csage>	VGJPNH
csagee	]FOOOO
csagre	WEOOOO
csandr	^UTJLK
csary>	iSOLMQ
csatio	cWJGFW
csatur	TCMMSL
csavin	_KSPLF
csayin	`WTKKJ
csbeha	cTJKLT
cscala	ZTOONE
csched	R<NJPN
cscien	iZSQHD
csciou	iYGUMG
cscipl	qZOQHH
cscomm	eWVIJH
cscond	cYTJMK
cscore	UHSMLK
cscove	c=RMML
cscuss	ZZHFGY
csdiag	cTUKKJ
csdom>	eYTKKI
cse's>	VUUKKH
csecon	UDNGW9
csecti	c?TMKJ
csecur	]WUMHJ
csecut	VDOOOO
cseeab	cSTLKJ
cseeme	YEOOOO
cseems	[]RIJQ
csegme	_EKMRL
cselec	WDOOJM
cseles	cVUJKI
cselve	ZYSPIF
csely>	e[OTGF
csends	]GOOOO
csenio	bRVJID
csensi	eUEWIF
csente	XFXIIG
csepte	SALOMQ
cser's	ZEOOOO
cseria	S;LQKI
cserio	qYPRGB
csert>	^EOOOO
cserte	]DOOOO
cserti	ZEOOOO
cserts	XHOOOO
csess>	mZGGJX
csessi	WBKRMI
csettl	WDRMML
cseven	TAVMIG
csfact	cTIKLT
csfies	VDOOOO
cshado	X@RMLL
cshall	_UMRII
cshame	kZYHGG
cshape	YHLMMR
cshard	S<RHPH
cshare	UDIHTJ
cshari	WEQIKS
csharp	j`IQFM
cshed>	VX\\EGE
csheer	dYUKKJ
csheet	fCROJJ
cshell	TAKRMJ
csher>	cVMSIF
cshful	eTUKLI
cshiel	]URIOG
cshing	a\\ZKBC
cshion	eXOKLQ
cship>	g\\UOFG
cshop>	cWJSKI
cshore	[JUJJJ
cshoul	^VFQQI
cshout	cWVJKH
cshowe	^;SKLL
cshowi	]WWKHH
cshows	bEQOLJ
cshrug	cXUJKJ
csiasm	cUTLLJ
csibil	eUJNMR
csibly	\\XLGIT
csical	eXVIKH
csics>	`VNRJH
cside>	ZAMFSB
csidec	[DOOOO
csider	dYGHKX
csier>	VHSLLK
csify>	cVJKLT
csight	YZVEKD
csign-	ZDTKLJ
csigna	SDZGJE
csigni	ZWHLKU
csigns	YZGITK
csilie	nYHJKV
csily>	eYLKRJ
csimil	YUELKV
csimpl	_XMOKN
csines	[WSFHN
csinte	eVXIKI
csiona	lXVHIK
csions	VALOMK
csise>	cUJRMK
csiste	cVOIGR
csitat	cVUKJI
csitio	ZKSLLK
csitis	j[GVKE
csitti	^USLLK
csitua	eTHIIW
csity'	]QUKKI
csity>	gXUKKJ
csize>	WUIOLR
csjudg	`WVJJH
csker>	VHOOOO
cskill	dSWGIJ
csking	aX^DGB
cskipp	^TWHKF
cslabe	cUUKMJ
cslash	UEOOOO
cslati	UDOOOO
cslead	^VVJLI
csled>	cUSLLL
csleep	][YHK?
cslept	g[QIPH
cslice	\\<OOOO
cslopp	m]]EFA
cslowl	`TGTKH
csmall	WFFHRR
csmiss	\\SWIIH
csmoot	hYFMHW
csnaps	SDYJII
csness	s]UMGB
csnooz	[WUJKI
cso-ca	cVSLLL
csocke	X@RMMM
csoeve	eVTLLJ
csole>	TDTLMF
csomeb	SZQ@EO
csomeh	hXQJKP
csomeo	\\WTJBN
csomew	m[KIIU
cson's	WFOOOO
csoned	cWSIMI
csonne	eVUJLJ
csons>	XV@FE^
csoone	lVLQLO
csorbe	cUJLRL
csorry	^WYHIF
csory>	YUULJL
csough	cWTKKJ
cspace	ZBSHMI
cspans	`COOOO
cspare	\\ILILS
cspeci	ZXKSGL
cspect	UZROII
csped>	cTTKMK
cspite	iZXGIG
csplac	cUSLLK
csplit	S@JGOO
cspott	_RJPPF
csquad	^YUOID
csquar	[UTKLJ
csread	l\\YHHE
csrega	eUSKMK
csrupt	eRJJKU
css	Z<OOOO
cssage	WFHUNC
cssary	iSOLMQ
cssed>	V\\W=LE
csses>	WFJKIU
cssess	dVIFIX
cssibi	eUJLMS
cssic>	gZVJJH
cssign	VAYHJF
cssive	cWQIJP
cssly>	dUQGPF
cssnes	r]ZFHD
csson>	VXLTHB
cssons	cYNLIO
cssues	^YDIJX
cssume	WU[FHF
cssump	]VVJJH
csswor	WULORE
cstabi	n\\IGIV
cstack	]SLOGL
cstaff	`TSQB?
cstagg	cWIKTI
cstake	eWTNDG
cstall	VIPJKP
cstamp	[XYIGH
cstanc	`RGKKW
cstari	cVUJKI
cstart	XKRMKG
cstarv	eUGKUG
cstatu	VHTNIF
cstays	g?OOOO
csteer	XISJLL
cstefa	[RTLIE
cstell	cWMIJQ
cstem>	TBLELU
cstems	\\TQDDS
cstenc	eQPOGJ
cstent	]ONKNQ
csterd	WFJLSL
cstere	^BOOOO
cstic>	c[NINP
cstica	cWIPLP
cstics	[FWHKH
cstil>	eUHTLJ
cstily	cWSLLK
csting	ZXTMEJ
cstly>	bWNOJM
cstmas	cUTKLJ
cstnam	[SQQIG
cstnes	cWKKMS
cstoni	eVVILK
cstood	ZUSNNA
cstook	cTTKLJ
cstorm	[IMHRE
cstpon	TDNJJP
cstrac	g[UKKI
cstrat	\\TRKFO
cstren	bUILGS
cstres	n]IWHC
cstrin	WDJLRK
cstriv	iZEVKK
cstrok	gWVKKH
cstron	jYKRNI
cstubb	aUWIIG
cstuck	bBOOOO
cstudi	^SNNLO
cstuff	cTJJQP
cstupi	gVVJJH
csturb	cVKMPR
cstyle	`GUJKJ
csual>	VYMGFX
csubmi	WFSLLK
csubne	WLSLLK
csubsc	YINMKQ
csubse	eTHJJV
csues>	^YDIJX
csuffe	eYNKLR
csuffi	lUNNLL
csugge	bJWHJG
csuita	oZHHLV
csuite	UIUNHF
csulta	^SXGHI
csulte	cVQJPG
csulti	`TRMML
csults	YURIJL
csumed	^WZFGI
csumer	SGINSI
csumes	]COOOO
csumma	[<OOOO
csumpt	^XWIJG
csure>	_TESHP
csured	TALNHO
csures	_WKIJU
csurpr	WWWNFF
cswere	YJXGHG
csword	WULORE
cswore	cWSLLL
csympt	^COOOO
csyncs	YJOOOO
csysad	dWXHJG
csyste	UFLAKV
ct-end	^VTLKJ
ct-fin	iZVJJH
ct-man	WHGKUK
ct-min	cXVJJH
ct-out	cUUKKI
ct-ove	ZVPMIM
ct-shi	[UMQML
ct-up>	\\BOOOO
cta's>	UCOOOO
ctab's	^JOOOO
ctabil	n\\IGIV
ctabli	dWKILT
ctably	hWRPJH
ctach>	X?QMMO
ctache	YEVILG
ctack>	]UIOOL
ctackl	eVIJKU
ctadat	[GOOOO
ctaff>	`TSQB?
ctage>	YQKESO
ctaged	aWHQQJ
ctain>	\\ZIIEX
ctaina	g[HJKV
ctainl	cUVJKH
ctains	Z=MQMM
ctake>	dRVMFC
ctakea	cVKRKI
ctakeh	iXHMMS
ctakes	ZISQEC
ctakin	_TSJLM
ctalke	cVUJKI
ctalki	gXTIKM
ctall>	VDOOOO
ctalle	WJUKKI
ctally	lYZGID
ctalog	W>OQLK
ctals>	WBOOOO
ctampe	fVWJII
ctanak	]ZRKLM
ctance	_UESDN
ctand-	c[MRLG
ctandi	aTQKIM
ctands	bKWIJG
ctangl	UCOOOO
ctant>	\\WSRHE
ctarge	]HOKPJ
ctarin	cVUJKI
ctart-	\\EOOOO
ctart>	\\IONKJ
ctarts	`AQJLP
ctartu	YIOOOO
ctarve	cUIJSI
ctary>	gZUJLI
ctatem	XVUKLH
ctatin	`TRPLI
ctatus	WESNIG
ctays>	g?OOOO
ctbeat	U@OOOO
ctchdo	YCJLRL
ctcher	ZSWGJH
ctches	XAWIIK
ctchfu	cVKRML
ctchov	YIKMOR
ctchup	]COOOO
ctcome	^TVHJK
ctcut>	\\XYGIF
cte's>	\\AOOOO
ctead>	T\\XFLB
cteady	YEOOOO
ctechn	^UOIES
ctect>	_YXJJG
ctecte	VJOJRI
ctects	]TVJII
ctedly	e[NJKR
ctefan	[RTLIE
cteger	VFOOOO
ctegy>	dWJGKV
ctelec	]TXIJG
ctella	cWMIJQ
ctelli	`UPRHD
ctells	\\FSLLJ
ctely>	VVSPHI
ctem's	\\JQMMM
ctembe	SALOMQ
ctemen	XVUKLH
ctempl	bAOLQL
ctende	_XRDHO
ctenin	`TTLKJ
ctensi	[UJKLT
ctent>	VVHGMV
ctenth	WEOOOO
ctenti	fULR?K
ctentl	eYNIJP
ctents	XHOOOO
ctepar	UCOOOO
cterat	cUJRLK
cteria	V@RMML
cterin	cSMQML
cterm>	`UIJLU
ctermi	UGKNKM
ctermo	YBOOOO
ctern>	XQ[FIB
cterna	[RGHFY
cterpr	_WWIIG
cterro	WEOOOO
cterru	SBGPRP
ctersi	cWTKLK
cterve	YHIJKU
cterwa	[TNKKP
ctery>	S?QLOJ
cteste	WXSHR?
ctesti	]^QKIN
ctesy>	jZWIJG
cteuri	hZUJLI
ctexts	eBOOOO
ctforw	YFOOOO
ctfoun	ZFOOOO
ctful>	_ZUIKI
cth-co	[IKKQO
cthdra	YURIQH
cthems	YTWKJG
cthen>	aRAOGT
cthers	VVLDOP
ctherw	WFSLKK
cthese	]CUJKJ
cthey'	aUFSLO
cthin>	UALMRK
cthink	b]ITDO
cthod>	]FSMLK
cthods	\\GOOOO
cthoma	cUVKKH
cthon-	ZJOOOO
cthon>	WFOOOO
cthor>	WY]FGA
cthori	XKXIIG
cthoro	hYNRGH
cthoug	\\XVDBQ
cthrea	bAKPOI
cthric	cUOPLJ
cthub'	VCOOOO
cthub>	]DOOOO
cthumb	aZXHKJ
cthund	cWJLPR
cthusi	cUTLLJ
cti-re	`KKLMS
ctical	S7MOLM
ctice>	YRTCNJ
cticea	cWJKKT
cticip	ZUGPJP
cticul	gVBUIN
ctienc	j\\RNJF
ctient	^TRPJF
cties>	UYOJDV
ctifie	WJQEHQ
ctify>	\\WTGLP
ctight	cUHJLV
ctigue	`TRPLI
ctily>	cWSLLK
ctimal	cXHIJV
ctime>	TEREOO
ctimes	S?OICO
ctimet	ZRJKQP
ctimis	pZTGJO
ctimiz	cUIKKU
cting>	W\\YNCD
ctingl	ZFOOOO
ctings	TXMEHV
ctinke	cUUJJI
ctins>	^UOQMI
ctinue	TCFIJW
ction'	XGMKLR
ctioni	g[PPLK
ctious	jUJTIK
ctiple	]UHIIV
ctique	cTISLJ
ctire>	\\HULKI
ctired	[RYGHE
ctirel	lXHFPP
ctisat	cUJRML
ctise>	h[JQJO
ctised	\\DOOOO
ctisfa	cTIKLT
ctisfi	VDOOOO
ctists	^TSMLI
ctitio	WFQNIP
ctitle	_GOKJQ
ctitud	kWUMKG
ctivat	aZGULH
ctive>	WYLR?K
ctivel	iUKPKN
ctiven	hTKSKG
ctives	^XQIHP
ctles>	Z?OOOO
ctmas>	cUTKLJ
ctment	_SPNGN
ctmost	aVHUKF
ctname	[SQQIG
ctner'	\\SXIJI
ctnote	YDKLRK
cto	[MVPJD
cto-da	cVIJRQ
cto-do	YIOOOO
cto-en	`TGMTL
ctocol	YEOOOO
ctocom	[VSLMK
ctogra	VEOOOO
ctoken	UEPLLN
ctoler	aZTJLK
ctomat	R?AKUR
ctonig	YHOOOO
ctonis	eVVILK
ctood>	ZUSNNA
ctook>	`TQIJN
ctooli	aWPFIU
ctoppi	YCRMML
ctops>	VGVJKH
ctored	XIPILO
ctorin	[QDDQW
ctorm>	[IMHRE
ctors>	ZSOU?D
ctory>	R>GRMG
ctotal	YKSLLK
ctouch	UZNSG?
ctowar	eQMMLQ
ctpone	TDNJJP
ctput>	U>RNLI
ctraci	^VHIQN
ctrack	c?PHON
ctradi	\\VUGIL
ctrain	WWJ[K7
ctrar>	YGRLML
ctrary	[VUJKI
ctrash	]AOOOO
ctrate	f[HPIS
ctreat	\\ZRPFB
ctreng	bUILGS
ctress	n]IWHC
ctriag	WVVKJI
ctric>	WCMIPG
ctrici	aSVJKH
ctrics	[KRMML
ctries	[BJOPO
ctrin>	^UTLKK
ctring	WDJLRK
ctrive	j_FVKJ
ctrivi	`VLILQ
ctrix>	YUTIKN
ctroke	gWVKKH
ctrong	jYKRNI
ctroub	aZLMJR
ctrust	e[WKGB
ctruth	[XUJKH
ctself	WGHTNG
ctsoev	eVTLLJ
ctsour	YVVJJH
ctstyl	[GOOOO
cttabl	aVWJJG
cttach	WK[IFC
cttack	XWNHSG
ctted>	YVSMKE
ctten>	WISGNF
cttend	dUVJLC
cttent	jVLT?E
ctter>	]TGOIR
cttery	S?QLOJ
ctting	UYTHEO
cttitu	kWUMKG
cttled	VFOOOO
ctton>	S?SMLF
ctuati	cTHIIW
ctubbo	aUWIIG
ctuck>	bBOOOO
ctude>	fWUMKG
ctudio	^SNNLO
ctunit	eYIKKU
ctupid	gVVJJH
cturat	WGILSK
cturba	cVKMPR
cture-	cUJKMT
cture>	\\TLNIO
cturin	`XSMLJ
ctweet	]VVJJH
ctwelv	VFSLLK
cty-fi	cUSLLK
ctyle>	^JUJKJ
ctyles	`@OOOO
ctype>	WCOOOO
ctyped	S^[IGB
ctypic	dWWIIF
ctypin	dYNRLF
cu-wes	cWIKMT
cuage>	e;OOOO
cualit	dSHPGP
cually	YUDMEY
cuarel	cVTKLJ
cuate>	e\\FDHZ
cuatio	`TKGJW
cub's>	WCOOOO
cubber	eZVIKI
cubbor	aUWIIG
cuble-	eVDWJE
cuble>	\\UGQQK
cubled	WFTKLJ
cublis	SETLLJ
cubnet	WLSLLK
cubris	cVTLLJ
cubscr	YINMKQ
cucate	^UFUKH
cuccee	^UHIQQ
cuchin	_UPPHH
cucing	gVIJKU
cuckil	\\HOOOO
cucky>	aBOOOO
cuctan	iVUJLJ
cuctiv	eVQILS
cuctur	[SMMNN
cudes>	SARNOM
cudgem	gXVJJG
cueerr	ZCOOOO
cueles	cXTKKJ
cuess>	WDWJJH
cuesse	YTZGHD
cuessi	cWTKLJ
cuest>	[EWLIC
cuests	ZRCOKU
cuette	cTISLJ
cueued	\\DOOOO
cueues	^WPNOK
cuffic	lUNNLL
cugged	_VWIJH
cugges	bJWHJG
cughly	]YITHF
cught-	cUUKKI
cught>	a[V>MI
cugust	VANMQL
cuicke	eUMRMI
cuiete	YIOOOO
cuietl	^URLMK
cuildi	SBGIRR
cuilds	V?NLQK
cuired	VGJONO
cuires	\\;OOOO
cuitab	oZHHLV
cuiter	cXVJMI
cula's	YKOOOO
culari	gUHKKU
cularl	kYHRLM
culas>	_?OOOO
culd'v	hXRFPB
culdn'	i\\OCPI
culed>	YBLJSG
culer>	R>JFSQ
cull-t	cWRMML
culler	YIOOOO
culler removes	YIOOOO
culler removes tasks	YIOOOO
cullin	cVTLMJ
cully>	dSMPJP
culnes	g[HULG
culous	cUKRMK
culprit is	eZVJJH
culprit is the	cUTKLJ
cultan	^UYGHG
culted	`VQJPG
cultie	gWHJJV
cultim	cUIPQI
cultur	lYNTGE
culture	lXRRGF
culture ,	cVSLML
culture of	hUNSIG
cuman>	`UZHGF
cumbs-	gZXHKJ
cumed>	^WZFGI
cumer>	S<HKTK
cumili	cWULKK
cummar	[<OOOO
cumns>	fILQMM
cumps>	UAOOOO
cumpti	]VVJJH
cumsta	lXIHIU
cumsy>	g[VIJI
cun's>	`ZSHKK
cunabl	^SPIIN
cunacc	cVTKMK
cunann	`WUILJ
cunaut	cVTKKJ
cunbel	eVVKKH
cunboo	TEQOMH
cunce>	[UMQML
cunces	WDOOOO
cunch>	\\STMN>
cuncha	UDOOOO
cuncin	^URLML
cundan	cUJHSM
cunds>	S=HMSJ
cuneve	cVRMML
cunexp	iZHHIV
cunfor	[YSCFN
cunica	]RLNMM
cunior	`WYJIC
cunits	^HNPJI
cunity	a\\IKJT
cunive	\\RQIJN
cunkno	f:OOOO
cunlea	cWSLLK
cunles	\\ISLLK
cunnec	^IIMSJ
cunner	WEOOOO
cunnot	cUMJQJ
cunny>	YHOOOO
cunplu	`TWIJH
cunpre	gVTLKI
cunpro	`SXIJG
cunrea	TYQJKN
cunrel	VGQJRI
cunrev	aTUKJJ
cunset	\\EOOOO
cunsup	cXUKKI
cunted	^EOKPI
cuntes	_SYHHE
cuntin	\\YVIJI
cuntra	`XUKKJ
cuntri	YIOOOO
cuntry	`TMIKR
cunts>	bDSKIN
cuotas	XYGROM
cuotat	V?OOOO
cuoted	^COOOO
cuperf	gXQIQF
cuperv	]KdD@B
cupidi	gVVJJH
cuple>	eVLKKS
cuplic	SDFOUE
cuploa	ZLSHOG
cupper	Y?OOOO
cuppos	`USLLK
cupted	VFOIPH
cur-ey	]SRNLJ
curabl	cVLMQL
curacy	gUHTKH
curage	o_KUID
curall	cUTLKJ
curban	cVKMPR
curce>	XDKHQL
curces	VGJQOL
cure-p	cUJKMT
cured>	VDLLTI
curer>	S?RKJQ
cures>	YVKKMS
curge>	WISNKJ
curios	gXUKKJ
curiosity	gXUKKJ
curish	hZUJLI
curity	]XUJHM
curly>	Y?OOOO
curpos	XTRMML
curpri	WWWNFF
curred	eVKGSJ
currency	XKTOIE
currently	Z@OOOO
currently no	YCOOOO
currently no easy	YCOOOO
currog	YAOOOO
curry>	o[ZGHE
curse>	`SNJDP
cursel	eUKRLJ
cursory	cVUKKK
curst>	ZFOOOO
cursue	aUJKLT
curtes	jZWIJG
cusabl	]XMHLR
cusals	UCOOOO
cusele	cVUJKI
cuser'	YEOOOO
cushed	`Y[EHC
cushin	gY\\GGG
cusias	cUTLLJ
cusine	[VSFHN
cusion	aQMOMP
cusly>	oZOSD@
cusnes	cVHTKJ
cussio	\\UIMKU
custin	cTNPHF
custne	cWKKMS
customer .	^WOPPJ
customer . $	^WOPPJ
customer call	ZGOOOO
customer call .	YGOOOO
customer had	Y@OOOO
customer had been	Y@OOOO
customer success	^WULKH
customers .	\\LNGJR
customers . $	\\LNGJR
customers affected	YFOOOO
customers affected were	YFOOOO
customers are	cVKQMP
customers would	gXHLTJ
customers would have	eXHKTK
cut	UZYJL>
cut corners	hWWHII
cut that	cVOLOK
cut the	]SRKQI
cut the wrong	cUUIKJ
cut-off ,	^VUJKI
cut-off , the	cVUJKI
cut-ov	ZVPMIM
cut-over	ZVPMIM
cutabl	^SNHPE
cutage	XTPESH
cutcom	^TVHJK
cuterm	YBOOOO
cutes>	U=MKV<
cuth-c	[IKKQO
cuting	\\XMJOL
cution	ZVETHO
cutmos	gVHUKF
cutoco	[VSLMK
cutoma	R?AKUR
cutput	U>RNLI
cuts	VAOOOO
cutsou	^VVJJH
cutton	SCUKLE
cutual	cVQLMO
cuture	hWFPFR
cvabil	bRPHKR
cvable	iZWIJF
cvalue	bDORKF
cvant>	gZHENS
cvario	hVEGIX
cvaryi	cTJKLT
cvated	hZQJJP
cvator	]XMJQI
cvault	UFVJJH
cve's>	a<OOOO
cveale	eTQJNH
cvelop	^USMMA
cvely>	kXNNIO
cvemen	jXFGLX
cvenie	gVKJKS
cvent>	XIJRMO
cvente	hTMFSD
cventf	cVRMML
cventi	[KITJL
cventu	XSEMIV
cver-e	eTRLML
cverba	^TOPLK
cverco	aSYGIF
cverdu	YDOOOO
cvered	VIGGKW
cverif	Z[ORE@
cverit	`=LMMR
cverlo	bWYGIE
cverri	SAXIJF
cversa	eVPLIO
cverse	Y8OOOO
cvert>	VJPLJS
cverts	_BOOOO
cverwo	cUTKKI
cvery>	V@KOIQ
cveryb	bQJUGF
cveryo	]ULUEB
cvest>	`RIKMU
cvial>	`VLILQ
cviati	UAOOOO
cvice'	WISLLL
cviden	j[ZGJC
cvidua	aWLJJT
cviews	WFSOGF
cvigil	s^GVHB
cvikra	[TWIKH
cvince	eTUJLJ
cving>	\\QPNJO
cvious	XRXDKB
cvise>	cTLOLL
cvisin	cXVILI
cvisit	eZEJIW
cvitab	cUSLLJ
cvived	gUKKSJ
cvoid>	fRBPJR
cvoida	gSQHPD
cvoide	eSHLSD
cvolta	UAOOOO
cvolve	YHJNHR
cvoted	cUWIJH
cwaits	^?OOOO
cwalke	eWUKKI
cwame>	cTTKKJ
cwante	YRWIJG
cwants	ZFOOOO
cwarde	SARLML
cwards	]XPLIQ
cwaren	nTIUIB
cwarne	eVWIKG
cwarsa	^ULMQM
cwaste	iVSLLK
cwaved	lZWIJG
cways>	\\WLQFL
cwcome	cVKRMJ
cwe'll	dSDWHE
cwe're	XEKRLL
cweekd	]>OOOO
cweekl	Y>OOLI
cwei's	cTUKKJ
cweigh	UFIJRP
cwell-	cWSLLL
cwelve	VFSLLK
cwered	[IXGHG
cwerin	XBKRML
cwever	WBOPLJ
cwhat>	kZKJJU
cwhats	eVTLLJ
cwheel	kXTMJH
cwheth	ZHSFIQ
cwhich	UFZBCN
cwhite	_BOOOO
cwhoev	ZYYJHA
cwidth	XFLION
cwilfu	cWTKKI
cwilli	cTUJLI
cwindo	SAPSE=
cwing>	[WVBNF
cwiped	^RWIIG
cwisdo	eYTKKI
cwise>	XFSLKK
cwishf	eTUKLI
cwithd	WURIQH
cwithh	cUUKLJ
cwithi	UALMRK
cwline	\\EOOOO
cwn-up	eVVJKH
cwner'	ZFOOOO
cwner>	UDYIFJ
cwnloa	VJOOOO
cwnstr	`USMMK
cwonde	k]UJKI
cworde	VDOOOO
cwordi	\\;OOOO
cwords	^KOQME
cwore>	cWSLLL
cworka	TBHLKU
cworke	ZCNMHO
cworkf	ZBOOOO
cworkl	eTSLMJ
cworld	]UMLQH
cworse	R:VIKI
cworst	WFOOOO
cworth	]SWIHK
cwould	_VIFX*
cwrite	XEVPG=
cwriti	ZFNQME
cwritt	ZDSEND
cwrong	]XVDIG
cwser>	VEOOOO
cxamin	_UGJLV
cxampl	TEPPMJ
cxcava	]XMJQI
cxceed	[@OOOO
cxclud	WWOIIP
cxcusa	gWVJJH
cxcuse	]YZEHE
cxels>	YIOOOO
cxhaus	SDPPMJ
cxies>	YTULJH
cximat	YHOOOO
cxist>	YSNPOG
cxiste	^XAGYE
cxity>	eYQIKP
cxpens	eUSLMJ
cxperi	dRRHEQ
cxpert	aWSHIO
cxpire	UFKQOF
cxplan	cUTKJK
cxplor	mXFIKW
cxpone	V@OOOO
cxport	XALPMM
cxpose	VCMKQJ
cxtent	eYDHIY
cxtra>	YVDYF@
cxtsty	YIOOOO
cxy's>	UDOOOO
cy're>	aTNNLP
cy-fiv	cUSLLK
cy-pas	cTSLLK
cyalty	[ULLMS
cyboar	aTVJIH
cybody	]TQRCD
cybook	YCOOOO
cyears	ZVZHK@
cyeste	WFJLSL
cygien	hZTLKH
cygrou	eWSLLJ
cying>	ZWQTD@
cyles>	^EOOOO
cyment	[SUJGN
cympto	^COOOO
cyncs>	YJOOOO
cyone'	cXFUNG
cyone>	]WORJA
cypass	`SWIHJ
cyped>	S^[IGB
cypica	dWWIIF
cyping	dYNRLF
cypoth	YHOOOO
cyptio	aXOHPG
cysadm	dWXHJG
cystem	UFLAKV
cystro	gWVKKH
cytes>	^IRLMM
cython	^EOOOO
cytics	\\QVJJJ
cyway>	[UTLLJ
czers>	VEOOOO
czines	iZVJKI
czing>	`ULJOM
d	X@OOOO
damag	YTNIRG
damage	eXNIRG
damage to	cTJKSJ
damage to one	cTJKSJ
damaged	XDOOOO
danger	aUEVIH
dangers	cWJSLJ
dangers of	cWJSLJ
dar	eXVJJH
dare	eUVJJH
dare to	eUVJJH
dare to wake	cSUKKJ
dared	eXVJJH
dared to	cUTKLJ
dark	cVTKKK
dark .	cVTKKK
dark . $	cVTKKK
dashboard .	T>TKKK
dashboard . $	T>TKKK
dashboard for this	YDOOOO
dashboards were	YGOOOO
dashboards were down	YGOOOO
data ,	YJJLKS
data , as	[GOOOO
data centre staff	cUTKLK
data entry	cTKSKI
data for	[VJLLT
data had	`SPJIP
data loss	`TRFPD
data quality	cXLKMS
data quality .	cXLKMS
data science	cTVJLI
data team had	YDOOOO
data team's	^TSKLL
data was lost	VKLMMR
data would	hZQJNI
data would have	gXBIXG
database ,	ZCJMSM
database , because	YDOOOO
database , so	YDOOOO
database busy	YGOOOO
database busy .	YGOOOO
database team	^VRNNG
database that	cUSMKL
database was dropped	^VSLLJ
database was never	YEOOOO
database was still	YEOOOO
date	VBUNJI
date ;	UEOOOO
date in	WEOOOO
date of	YBOOOO
date or	YCOOOO
date that	WWUKKJ
dates	XFRRIE
dates and	WFOOOO
dates from	VFOOOO
dates without	UBOOOO
day	VBUGQD
day :	WAOOOO
day ;	_>OOOO
day ; the	\\BOOOO
day and	WHUJMI
day and saw	ZJOOOO
day before	aCOOOO
day before ,	^FOOOO
day by an	cYVIKI
day for	\\FOOOO
day for the	YDOOOO
day is	WDOOOO
day of	YBSLLL
day of a	WIOOOO
day of the	WBRNML
day on	WBOOOO
day that	[AOOOO
day was quiet	YGOOOO
day would	cXIMSL
day would have	cXIMSL
days , and	UAOOOO
days ;	YAOOOO
days ; the	UCOOOO
days before and	YJOOOO
days from	V@OOOO
days of	\\XJJSG
days off	UAOOOO
days old	YHOOOO
days old .	YHOOOO
days while	cUUJKI
days while the	cUUJKI
db	YSMHFS
dba	^XaBE?
dba ,	aVUJJI
dba , who	cUTLKJ
dba hadn't	cUUMJL
dba ran	cWUKJI
dba's	]UXHIG
dbas	]SWIKI
dead	WXMGTE
dead one	cVRMML
dead one .	cVRMML
deadline hit	YIOOOO
deadline hit the	YIOOOO
deadlock	^UTKLJ
deal	l[KFIW
deal with	gXLHKT
dealing	eXIKLT
dealing with	eXIKLT
dealt	^TDIIY
dealt with	^TDIIY
debat	cWUJKJ
debated	cWUJKJ
debt	d\\EGJZ
debt .	gWFJJW
debt . $	gWFJJW
debt in	hXIJLT
debt in the	hXIJLT
debug	WW[EHC
debug logging on	aTVKJG
debugging .	cXSLLK
debugging . $	cXSLLK
debugging was	YIOOOO
debugging was slow	YIOOOO
december	TCIOLQ
december .	SCLQMM
december . $	SCLQMM
decid	UAUGIL
decide	[DKLMS
decide not	YHOOOO
decide not to	YHOOOO
decide to	YFOOOO
decide to wait	YFOOOO
decided ,	^TUKJJ
decided that	cYSLLJ
decided that the	cVQMMM
decided to	^@SLLK
decided to add	YKOOOO
decided to rebuild	YIOOOO
decided to wait	[COOOO
decision	ZTYGIE
decision ,	^UTKLI
decision making	cWSLMK
decision making by	cWSLMK
decision to fail	eTUJLJ
decision to keep	VESONM
deduct	eXTKMJ
deduct the	eXTKMJ
deduct the cost	cVSLML
default	[>KHRL
default .	[AOOOO
default . $	[AOOOO
default from	YHOOOO
default from five	YHOOOO
default in	UCOOOO
default of	WFOOOO
default the	ZJOOOO
default the job	YJOOOO
defaults	YKLLMR
defaults to	[DOOOO
defaults to true	YHOOOO
defend	eUUJLI
defer	[AOOOO
deferred	ZAOOOO
define suitable	cVJKKT
define suitable kpis	cVJKKT
defined	VAOOOO
definition	^DOOOO
degraded but	YFOOOO
degraded but available	YFOOOO
degre	eZJJKT
degree	eZJJKT
degree of	cWMMMQ
deign	eYVJIH
deigned	eYVJIH
deigned to	eYVJIH
delay in	cXQLPK
delay of	WAOOOO
delayed by	_>OOOO
delayed by a	ZEOOOO
delayed by up	ZFOOOO
delegat	cXVJKI
delet	VKVHR?
delete	\\9LKRK
delete a	XBOOOO
delete the	b?OOOO
delete the 0	WEOOOO
delete the lock	YHOOOO
deleted .	\\EOOOO
deleted . $	\\EOOOO
deleted by the	ZAOOOO
deleted the	g\\VHKI
deleted the volume	gXUJKJ
deletes	_BOOOO
deletes the	YHOOOO
deletes the stuck	YHOOOO
deleting the old	YIOOOO
deletion of	`YTMJI
deletion of the	eWVJJI
deliberately bypassed	cYSLML
deliver	TDWHIK
delivered	TEXIIG
demand an	cVUKMI
demonstrat	^VSKML
demonstrated	cWSKML
department	_RSKFM
department ,	gWSLMK
department , the	cTVJKH
departments	h`ENLV
depend	T@HNPP
depend on	WELMQM
depend on a	YIOOOO
dependencies	_UKLIR
dependencies .	`UNNKO
dependencies . $	`UNNKO
dependency on	cTKLLS
dependency on the	cTKLLS
depends on the	VIOOOO
deploy ,	\\@OOOO
deploy , half	YGOOOO
deploy finished	ZBOOOO
deploy finished without	YEOOOO
deploy itself	YFOOOO
deploy itself .	YFOOOO
deploy needed	YGOOOO
deploy needed a	YGOOOO
deploy on	cULRLJ
deploy on fridays	cULRLJ
deploy takes	YHOOOO
deploy takes an	YHOOOO
deploy tool	XBHKTI
deploy tool failed	TAOOOO
deploy was stuck	YCOOOO
deployed .	^UNJJQ
deployed . $	^UNJJQ
deployed at	WBSLLK
deployed at once	ZDOOOO
deployed by mistake	gYTJLK
deployed by the	YCOOOO
deployed it	YGOOOO
deployed it .	YGOOOO
deployed with	YJOOOO
deployed with the	YJOOOO
deployer	aXTKLK
deploying .	cVJSJI
deploying . $	cVJSJI
deploying at night	YFOOOO
deploying often	YIOOOO
deploying often in	YIOOOO
deployment .	jXUJNH
deployment . $	jXUJNH
deployment done	Y?OOOO
deployment done .	Y?OOOO
deployment engineer	cXUKKI
deployment process	hXKJJT
deployment process .	eXLKKS
deployment was	eUUKKI
deployments	^TFQLQ
deployments .	dXJPNP
deployments . $	dXJPNP
deploys	XKPGQK
deploys .	^UOJQI
deploys . $	^UOJQI
deploys important	YGOOOO
deploys important .	YGOOOO
deploys take	YFOOOO
deploys take too	YFOOOO
deploys to	[COOOO
deploys to stop	YDOOOO
depot	YXMRKM
depth .	cXSILQ
depth . $	cXSILQ
describ	W@[GGD
describes	\\AOOOO
deserv	aUMMHM
deserve	cUMHJR
design was	[WTLLI
designer	cWSLLK
desk	YT[MC?
desk ,	`QVJJI
desk .	UCUJJJ
desk . $	UCUJJJ
desk has	^USKMK
despit	eUVIKI
despite	eUVIKI
detach	TCQNMO
detail :	YHOOOO
detail : the	YHOOOO
details .	YGOOOO
details . $	YGOOOO
details are in	ZHOOOO
detect	WDJMRM
detected	VDJNRM
detected by	[DOOOO
detected by a	ZGOOOO
detection .	`TJJLU
detection . $	`TJJLU
detection of	cXGJJV
detection was	YFOOOO
detection was by	YFOOOO
detection would	eWGKTK
detection would have	cTHKTK
dev	d[[JEB
dev who	cTTLLI
develop	aUGNJT
develop a	eSGPJP
developer	^STMM<
developer .	cXTLLJ
developer . $	cXTLLJ
developer did	cTUKJK
developer left	eZULIK
developer left debug	cWTLKK
developer merged	YGOOOO
developer merged the	YGOOOO
developer on	VCRMLL
developer on duty	YCOOOO
developer who	aVRLML
developers	bRLRNB
developers ,	gSULKG
developers of	cTOOML
developers to	gXFTLK
developers to write	cVJRMM
developers were	cVVKIJ
developers who	eZRLML
deviat	cUHIJV
deviated	cUHIJV
deviated from	cUHIJV
devs	dURPJH
devs to	cWHTMI
diagram	UENKQG
dialogu	gWHIKV
dialogue	gWHIKV
dialogue with	gWHIKV
dialogue with the	cTKJLT
did	W\\h4D;
did $	cVSLLL
did .	UCVKLI
did . $	UCVKLI
did anyone	cYVJII
did it	e[WIKG
did it .	cXVKJH
did it not	eWSLLK
did not	V[e9AD
did not .	iZYIHH
did not care	cWTKMK
did not check	cWVJKI
did not cover	ZGOOOO
did not dare	eUVJJH
did not escalate	eUSLLK
did not follow	`UYHJH
did not have	\\?TLLK
did not help	^AOOOO
did not inform	cXTKLK
did not know	aPVJKH
did not load	YHOOOO
did not look	jXXHJG
did not lose	YIOOOO
did not own	cUSLMK
did not pick	YEOOOO
did not read	eVTKLJ
did not respond	ZEOOOO
did not think	eUVIKH
did not touch	YCOOOO
did not understand	iYWKJE
did not want	gYUJKI
did nothing	dZ[FGE
did nothing .	gXWHJI
did the	[HOKPE
did what	^YWIJI
didn't	bQRCNJ
didn't bother	hXWIIG
didn't bother to	hXWIIG
didn't escalate	cVSLMK
didn't know	^VULKJ
didn't read	cTULJI
didn't read the	cTULJI
didn't run	^VTLKJ
didn't run the	cYTLKJ
didn't the	cVMKQG
didn't think	eVWILF
didn't want	eWVKIH
didn't want to	eWVKIH
died	^VVKLG
diff of	[AOOOO
diff of three	YHOOOO
differ	]DIJJU
differ in	]HOOOO
difference between	dTWIJH
difference between a	cTSLLL
different setup	YEOOOO
different setup ,	YEOOOO
differently	cTKLMS
difficult to tell	YHOOOO
difficulties	gWHJJV
difficulty	hXHIJV
digest	]AOOOO
digging	YGOOOO
digging we	YGOOOO
digging we found	YGOOOO
digit	[CQMMM
digits	VEQMMM
diligenc	oZLSGD
diligence	oZLSGD
diligence ,	eVITJJ
diligence and	cTHTJJ
diligence during	cVVJKI
diligence on	cUUJKI
diligent	hXGUIF
diligently	eVKRJH
direct	UEWJIF
direct result	cUVJJI
direct result of	cUVJJI
direction	TFLLLS
directly	XTULLG
directly to	cTTLLI
director	[XXFJG
director .	eUVJLH
director . $	eUVJLH
directory	YCRNLH
directory .	WFOOOO
directory . $	WFOOOO
directory exists	YHOOOO
directory exists .	YHOOOO
disable	UBOOOO
disabled for	VIRMMM
disabled the	`\\ZFHD
disabled the alarm	eYTKKJ
disciplin	qZOQHH
discipline	pZPPDJ
discipline among	eWWIIH
discipline among the	eWWIIH
discipline around	cWFOJQ
discipline in	cXMQLI
discipline is	eUFUJF
discipline is needed	eUFUJF
discipline the	cWWIJG
disciplined	hSKSLJ
disciplined about	eSGTLK
disconnects	ZHOOOO
disconnects during	YHOOOO
disconnects during the	YHOOOO
discovery	h<OOOO
discovery document	cIOOOO
discovery document ,	_BOOOO
discovery schema	^EOOOO
discovery schema )	XIOOOO
discovery schema ,	[FOOOO
discuss	YYMFIU
discuss the	XFLMMR
discuss whether	YDOOOO
discuss whether to	YDOOOO
discuss with	gVHHIW
discuss with the	cUHKKU
discussion	\\UIMKU
disk ,	YHSLLK
disk 0	TDSLLJ
disk filled	[FOOOO
disk filled up	ZFOOOO
disk no	YHOOOO
disk no logs	YHOOOO
disk on	ZGSMMM
disk on the	YHOOOO
disk on these	YHOOOO
disk the	YIOOOO
disk the same	YIOOOO
disk type	YHOOOO
disk type ,	YHOOOO
disk would	VFGLUK
disks would	cUHKTJ
dismiss	aWUJJI
dismissed	`VUJJJ
dismissed by	cWUKJJ
dispatcher	[UWGJH
dispatcher ,	^VTLLI
displayed	S@PJOI
displayed the	^TJLRK
displays on	^VJKQO
displays on the	^VJKQO
disregard	eUSKMK
disregarded	cTRMML
disruption	eRJJKU
distract	fXUKKI
distracted	kYUKKI
distracted and	cXRMML
distracted by	gUVIJH
distracted by slack	cUUJKI
disturbanc	cVKMPR
disturbance	cVKMPR
dns ,	VDRLNL
dns , tim	YHOOOO
dns more	cWJJLV
dns provider	YKJLMS
dns record	[XWJIG
dns records	cUISKI
dns records .	cUISKI
dns zones	`SMNPJ
do a	gYGQJN
do anything	YDOOOO
do anything .	YDOOOO
do better	eXEVHF
do better next	cVITJI
do not cover	YJOOOO
do not forget	cWJSLH
do not know	_?OOOO
do not need	YGOOOO
do not poll	YGOOOO
do not read	gVXHIG
do not rush	cWITKI
do not wish	cVVKJI
do something	cVJILU
do something about	cVJILU
doc	^CQHJQ
docs	]CQHJQ
docs .	TVPKKP
docs . $	YXPKKP
docs and	\\GOOOO
docs and sheets	YIOOOO
docs team	^=OOOO
docs team .	YHOOOO
docs team pointed	YAOOOO
docs v	YFOOOO
docs v 0	YFOOOO
document	cAHJLV
document )	XHOOOO
document ) .	VHOOOO
document ,	a@VJJH
document , and	XHOOOO
document , as	XCOOOO
document , in	UFOOOO
document .	c@LMQM
document . $	c@LMQM
document :	_8OOOO
document ;	]KOOOO
document and	[EOOOO
document as	^AOOOO
document as a	XFOOOO
document how	ZCOOOO
document how to	ZCOOOO
document in	YKOOOO
document is	_;OOOO
document is read	UBOOOO
document of	Y=OOOO
document or	ZIOOOO
document or spreadsheet	WIOOOO
document order	YBOOOO
document order .	UEOOOO
document that	bEOOOO
document that a	UCOOOO
document was	U?OOOO
document with	XIOOOO
document would	cTJLSK
document would not	cTJLSK
document's	fDOOOO
document's base	WDOOOO
documentation	ZUIOIS
documentation ,	cUOIOG
documentation .	cVFLHU
documentation . $	cVFLHU
documentation asap	gSJHMV
documentation asap $	gSJHMV
documentation of	W?OOOO
documentation of the	V@OOOO
documentation says	ZAOOOO
documentation says otherwise	YBOOOO
documented	ZDOKQG
documented , but	ZCOOOO
documented options	YFOOOO
documented options .	YFOOOO
documenterror	WEOOOO
documents	k@OOOO
documents ,	XCOOOO
documents .	cAOOOO
documents . $	[FOOOO
documents . batchupdate	YJOOOO
documents . get	^EOOOO
documents and	Y@OOOO
documents of	WGOOOO
documents that	\\IOOOO
does not	[7QFEO
does not apply	ZCOOOO
does not check	YHOOOO
does not clean	YIOOOO
does not get	cVQILN
does not happen	cVIPJQ
does not have	XCKKMS
does not say	WEOOOO
does not show	Y@OOOO
does not start	YFOOOO
doing	_TPNKL
doing .	eWWJIG
doing . $	eWWJIG
don't	T]UOFA
don't have	YCOOOO
don't have numbers	YCOOOO
don't store	YDOOOO
don't store these	YDOOOO
done ,	[CKRML
done , and	UBOOOO
done , watching	YEOOOO
done :	VFOOOO
done ;	VEOOOO
done his	cSWMIK
done to	WAOOOO
done ⓒ	YKOOOO
door of the	cXSLLK
door open	cWUKKJ
dora	YHOOOO
dora sees	YHOOOO
dora sees the	YHOOOO
doubl	SCFPUA
double check	^VIUIG
double-check	eVDWJE
double-check everything	gUISLI
double-check everything .	gUISLI
double-check the	g]JRMK
double-check the region	cWKRJJ
doubled	]BOOOO
doubled because	YHOOOO
doubled because of	YHOOOO
doubt	]UTLJI
down	U]VMEG
down , the	ZDOOOO
down for	UYIFFV
down for 0	[GOOOO
down for a	cWHIJV
down the	b\\WIIG
down there	YCOOOO
down there was	YCOOOO
down to	bZQNNF
down to ⓠ	cWTLKK
down too	ZEOOOO
down too ,	YGOOOO
download	VJOOOO
downstream	`USMMK
downtime .	cUSLLK
downtime . $	cUSLLK
doz	cWVKJI
draft	[ISLML
draft ,	ZIOOOO
draft , review	WJOOOO
draft .	WFOOOO
draft . $	WFOOOO
dragged	cUUKKI
drained	TCQKNI
drained .	TDLMRL
drained . $	TDLMRL
drained by	VFJMRM
drained first .	ZCOOOO
drains	[COOOO
drains a	YHOOOO
drains a node	YHOOOO
draw	S@RPMI
draw the	cWRPMI
drawn	XFQJLM
drawn .	WGOOOO
drawn . $	WGOOOO
drawn up	cWQJLM
dress	eZTKLK
dressed	cWVJJH
dressed up	cWVJJH
dressed up as	cWVJJH
drifted	WHSLMK
drill	W@VHGM
drill again	YIOOOO
drill again in	YIOOOO
drill had	[DOOOO
drill had taken	YEOOOO
drill the	YHOOOO
drill the month	YHOOOO
driv	aCJJRP
drive	_JJJRP
drive ,	VGJMRL
drive file	YHOOOO
drive ⓒ	YIOOOO
drive's	a<OOOO
drive's search	VEOOOO
drives	]?OOOO
drives .	VCOOOO
drives . $	VCOOOO
drop the whole	YHOOOO
dropdown	cBOOOO
dropped by	\\XVJKG
dropped the ball	gYWIJG
drum	cTISLJ
dry run would	VFOOOO
ducts ,	cWIKSI
due course	hZFIJW
due course .	hZFIJW
due date	c:OOOO
due date ,	UDOOOO
due date .	X@OOOO
due diligence	cWUKKJ
due on	V@OOOO
due regard	cWQJJN
due time	cUNJJQ
due time .	cUNJJQ
duly	cWRMMK
dump	U@QKPJ
dump .	WBTLLJ
dump . $	WBTLLJ
duplicate	U?HQQI
duration of	VCQMMM
during a	V>OMIP
during deployments	cWKRMK
during deployments .	cWKRMK
during failover	eZHOLS
during failover .	cWJQLP
during incidents	iTGSLO
during incidents .	eSJSLI
during incidents of	cXKLMS
during long	eWKSLH
during migrations	cTJSLI
during peak	gXNIQN
during peak hours	cVNKQH
during releases	hWHTLI
during releases .	hWHTLI
during the	YKUGAP
during the change	aSTKLK
during the deploy	YHOOOO
during the deployment	hUWIIG
during the maintenance	^YOKLP
during the outage	SBLMMR
during the rollout	cUUJKI
during the switch-over	^VRIJL
during those	YHOOOO
during those minutes	YHOOOO
during which	^TUJKI
during which the	aYUJKI
duty	ZUYLGA
duty .	eXVJIG
duty . $	eXVJIG
duty manager	[SNPJJ
duty of	eUTKLK
duty of the	cTSLLL
duty officer	[TTMLI
duty rolled	YCOOOO
duty rolled the	YCOOOO
duty slept	cVRMML
duty slept through	cVRMML
e .	`USJJM
e 0	VGOOOO
e-learn	cVJRLL
e-learning	cVJRLL
each	U7A^F7
each .	YGOOOO
each . $	YGOOOO
each cell	VIOOOO
each command	cTPOMI
each deploy	^WKRMJ
each deploy .	cWKRMJ
each engineer	c[UJLI
each of us	iTBXIG
each other	W[QPMD
each other more	cWLRMJ
each part	VHOOOO
each restart	YEOOOO
each restart took	YEOOOO
each with	YFOOOO
eager	eWVIJI
eager to	eWVIJI
eagerness	eVTLKJ
eagerness to	cWSLLL
eagerness to close	cWSLLL
ear	`VOHIN
earlier incidents	cVRMLL
earlier version	VHOOOO
earliest	cVIILW
early	`VOHIN
early .	`TTOJF
early . $	`TTOJF
early as	cTRKMO
earth	eWVJIJ
easi	cVLKRK
easier	VHSLLK
easier to	YEOOOO
easier to see	YIOOOO
easier to undo	YFOOOO
easily	cVLKRK
easy to	cXSLMM
easy way	YCOOOO
easy way to	YCOOOO
edge	Y[FFLV
edge cases	cURIJQ
edge team	WFLLMR
edited the	YZTKLJ
editing	][LRIG
editing the	]XMRKG
edits	WFVIMJ
educat	^UFUKH
educate	^UFUKH
effect everywhere	YHOOOO
effect everywhere at	YHOOOO
effect on	VGKLLS
effect on the	YFOOOO
effects	`UJLKT
effort	fVIVGH
effort into	gVEUJH
effort to	kZGVKE
efforts	cWHOKQ
ego	cVVKJI
eight	TETKLJ
eight .	YFOOOO
eight . $	YFOOOO
either	[@UKKI
either ,	[GOOOO
either , so	ZGOOOO
either of	YCOOOO
either of the	YCOOOO
element	dFOOOO
element that	WCOOOO
elements	]>OOOO
eleni	cVOKLP
eleni's	cVOKLP
elevat	eVHJJV
elevated	eVHJJV
eleven days	YWSMMK
eleven minutes	W>OOOO
eleven seconds	eXVIJH
eleven seconds ,	eXVIJH
else .	XENJQJ
else . $	XENJQJ
else had	eUTKLI
else is	VBJKLT
else sees	YFOOOO
else sees errors	YFOOOO
else the	]AOOOO
else was	TDTLMJ
else was logged	YDOOOO
else's	aYUKKH
else's job	cUUKKJ
else's problem	cURMML
else's problem .	cURMML
email	XGITJG
emails	^SKRLJ
embarrass	jXVHJH
embarrassed	cTWIIH
embarrassing	gVTKLI
embedded	XDOOOO
embedded workspace	VCOOOO
emphasis	]TISLI
emphasise	cUJRMK
employe	l^SOJE
employee	k]SOJF
empty	aHVENC
empty .	bCSMLL
empty . $	bCSMLL
empty ;	[EOOOO
empty ; the	ZEOOOO
empty cell	XGOOOO
empty cells	W@OOOO
empty for	`BOOOO
empty for a	YAOOOO
empty list	[DOOOO
empty list instead	YFOOOO
empty one	XIOOOO
empty paragraph	VIOOOO
empty text	WGOOOO
empty when	\\DOOOO
emulator	[JSLLK
enabled ,	cXPLPJ
enabled , the	cXPLPJ
encourag	m\\DVKF
encourage	m\\DVKF
encourage developers	cVJRMM
encourage developers to	cVJRMM
encourage reviewers	eVJRMK
encourage reviewers to	cUJRMK
encryption	aXOHPG
encryption at	^VQKOK
encryption at rest	^VQKOK
encryption of	cUMKPJ
end	Y:KSAN
end .	UHKOIP
end . $	UHKOIP
end the	[@OOOO
end the node	YBOOOO
end ⓒ	[IOOOO
end ⓒ .	VFOOOO
end-to-end	`TGMTL
ended	VEUJKI
ended at	YGOOOO
ended at ⓗ	XGOOOO
ended the	UAOOOO
ended up with	cVTJKK
ending	\\AOOOO
endpoint removed	YEOOOO
endpoint removed .	YEOOOO
ends	g8OOOO
ends ,	VDOOOO
ends .	]BOOOO
ends . $	]BOOOO
ends in	UCOOOO
enforc	YEKLRK
enforce	Y@OOOO
enforce the	UAOOOO
enforced by	WDOOOO
engineer	]R[N@=
engineer ,	dRXGJH
engineer , who	g]UKLK
engineer failed	n]WHJI
engineer failed to	n]WHJI
engineer forgot	l_TKLK
engineer forgot the	gZRLML
engineer forgot to	hXRMML
engineer gave	cUVIKH
engineer lacked	cYVJJI
engineer of	YEOOOO
engineer of the	YEOOOO
engineer on	VFYGJG
engineer saw	[FOOOO
engineer saw a	ZFOOOO
engineer should	jWQFNE
engineer should have	iVOGOF
engineer skipped	hWSLML
engineer skipped the	hWSLML
engineer to	aVSKMK
engineer to know	gYSKMK
engineer took	cUVJJH
engineer went	cTRLML
engineer who	ZJTKLK
engineer who had	`SRMML
engineer who took	YDOOOO
engineer who was	cVVJLJ
engineer would	eTUJKJ
engineer would have	eTUJKJ
engineer's	aSWHJH
engineering	bURIHM
engineering .	g[LGIS
engineering . $	g[LGIS
engineering culture	cVUJLJ
engineering kept	cVTKLL
engineers ,	`UUJLJ
engineers .	`XOOMH
engineers . $	`XOOMH
engineers are	eXMQLH
engineers argued	gZXIJH
engineers argued about	eXVJKI
engineers in the	cYMPLH
engineers keep	cVLQKJ
engineers should	eZISLJ
engineers to be	cTISMK
engineers were	^TUJLJ
engineers were overconfident	cVSLMK
engineers who	\\INPMH
english and	VEOOOO
enhanc	hRDHIY
enhance	hRDHIY
enhance observability	cWLLMR
enhance resilience	cVIKLT
enough in	YFOOOO
enough in most	YFOOOO
enough to	d\\ZELC
enough to run	cUSLLK
enrolment	[SNPJI
ensur	fTJOIR
ensure	hXJOIR
ensure adequate	cTHLMT
ensure that	dTMRKK
ensure that the	eUHRMM
enter .	cTPOMI
enter . $	cTPOMI
entered the	`RUJKJ
entering	cSMQML
enthusiasm	cUTLLJ
entir	cWOGOO
entire department	cYSMMK
entirely	lXHFPP
entitl	cUMLMQ
entitled	cUMLMQ
entries	YHKQOL
entries of	WHOOOO
entry of	VUSLLJ
entry of the	WUSLLJ
env	\\KOSKH
equally	]WLJJR
error ,	[_]DEA
error , according	gXUJKI
error , as	k[XHIF
error , other	YEOOOO
error again	gXVJJH
error again .	gXVJJH
error and	ZFOOOO
error and recovered	YFOOOO
error before	YFOOOO
error before .	YFOOOO
error budget .	ZGOOOO
error during	k_VJJG
error during the	j\\VJKG
error in a	YGOOOO
error messages	`XMRJF
error messages .	cVRNMI
error on	`XUJKI
error on the	^VTKMJ
error page	YHOOOO
error page .	YHOOOO
error rate was	VFRMLL
error text	\\GOOOO
error text ,	YJOOOO
errors	_GHGJW
errors ,	]FSLMK
errors , about	YJOOOO
errors , but	YEOOOO
errors , then	YHOOOO
errors after	YCOOOO
errors after that	YCOOOO
errors kept	YCOOOO
errors kept coming	YCOOOO
errors rise	YDOOOO
errors rise .	YDOOOO
errors stopped	YEOOOO
errors stopped .	YEOOOO
errors turned	YFOOOO
errors turned out	YFOOOO
errors were	^EOOOO
errors were back	YFOOOO
errors were harmless	YHOOOO
escalat	^UTEPB
escalate	b\\ZHGE
escalate ,	eSTJMI
escalate .	eWUKJJ
escalate . $	eWUKJJ
escalate in	cWUKKI
escalate the	gTVILH
escalated at	V@OOOO
escalated at ⓗ	V@OOOO
escalated late	cXTLKK
escalating	cWSMLK
escalation ,	[USLLK
establish	dWKILT
established	`SMLLR
estimate	TFUJKJ
etiquett	cTISLJ
etiquette	cTISLJ
etiquette for	cTISLJ
etiquette for all	cTISLJ
eu-west	cWIKMT
europ	^WLMMR
europe	^WLMMR
european	ZFOOOO
european region	YGOOOO
european region was	YGOOOO
evaluate	`YDHJY
evaluate whether	gULLMR
evaluated	UBOOOO
even	ZSZKFG
even a cursory	cVUKKK
even a known	YHOOOO
even a single	YIOOOO
even basic	cVJJSK
even once	cYRMML
evening	ZJSMJK
evening ,	Q=OLMP
evening , of	Y<OOOO
evening .	aSPJKP
evening . $	aSPJKP
event	R=GHMV
events ,	^UJMPR
events of the	YJOOOO
eventual	XSEMIV
eventually	WSFHIX
eventually .	eXJJJT
eventually . $	eXJJJT
eventually the	YBOOOO
eventually the queue	YBOOOO
ever	[_RKN@
ever ,	aVMQLJ
ever have	cWKMRL
every	WBLXI:
every 0	^>OOOO
every 0 minutes	YEOOOO
every deploy	ZGOOOO
every deploy needed	YGOOOO
every monday	[HOOOO
every monday .	YIOOOO
every node .	ZIOOOO
every one	^VMQKH
every region	UDOOOO
every region .	UDOOOO
every request scan	YHOOOO
every run	UEOOOO
every service	UDOOOO
every service should	UDOOOO
everybody	bQJUGF
everybody .	cXPOKI
everybody . $	cXPOKI
everybody has	cUKRLJ
everybody has to	cUKRLJ
everyon	]ULUEB
everyone	]ULTEE
everyone .	g\\LOMM
everyone . $	g\\LOMM
everyone about	cTISKJ
everyone assumed	gVVJLI
everyone assumed somebody	cTSLLJ
everyone assumed that	cVTKKH
everyone else	gVTJNI
everyone else ,	cUUJJJ
everyone in	`TVILJ
everyone involved	aPJSKJ
everyone involved has	cWISLK
everyone is	cWKRMK
everyone should	cVJSIH
everyone to	mXHTLG
everyone to read	cVKQML
everyone was able	YCOOOO
everyone who joined	YDOOOO
everyone whose	YCOOOO
everyone whose order	YCOOOO
everyone's	cXFUNG
everything .	ZZQQJG
everything . $	ZZQQJG
everything is	[COOOO
everything is believed	YCOOOO
everything recovered	YIOOOO
everything recovered without	YIOOOO
everything returned	YJOOOO
everything returned to	YJOOOO
everything seemed	YEOOOO
everything seemed normal	YEOOOO
everything that	_?OOOO
everywhere at	YHOOOO
everywhere at once	YHOOOO
evident	s^WIKF
evidently	s^ZIGG
evidently did	cXRLML
evidently did not	cXRLML
evidently never	cVRMMM
evidently reading	cURMMM
evidently reading from	cURMMM
exactly when	YDOOOO
exactly when it	YDOOOO
examine	bUIKMU
examine the	eTKLMS
examine the possibility	cTKMMR
exampl	TEPPMJ
example	XLPPMJ
examples	V@OOOO
excavator	]XMJQI
exceed	Z@OOOO
exceeds	YDOOOO
exceeds 0	YDOOOO
except for	YFOOOO
except for one	YFOOOO
excessiv	cVVJJI
excessive	cVVJJI
exchange with	cVHJLU
exchange with the	cVHJLU
exclud	WWOIIP
exclude	aZVJJH
exclude the	cXUKLJ
excus	]YZEHE
excuse	][XHHF
excuse .	cVTLLK
excuse . $	cVTLLK
excuse for	cUTKLK
excuses	`SVILI
excuses .	cXTKKJ
excuses . $	cXTKKJ
execut	XLXIFG
executed	WHUGGL
executed the	WHTKKJ
executing	cVRNJK
exercise caution	cVISJJ
exhaust	TERMMM
exhausted	TERMMM
exhausted .	VGOOOO
exhausted . $	VGOOOO
exist .	^SNGPE
exist . $	^SNGPE
exist for	^UTLLJ
exist for precisely	cUTLLJ
existed	^XAGYE
existed ,	gYJLSL
existed , the	eVKMRL
exists .	bBOOOO
exists . $	bBOOOO
exists but	YJOOOO
exists but runs	YJOOOO
exit	^9LMQM
exit at	YGOOOO
exit at start	YGOOOO
exit code	WAOOOO
exits with	YEOOOO
exits with 0	XGOOOO
expect a	eXRLML
expect a principal	cTTKLJ
expect the	YIOOOO
expect the start-up	YIOOOO
expect this	YFOOOO
expect this to	YFOOOO
expectation	hZIHLV
expectations	hZIHLV
expectations for	cVKLLS
expected .	TDPLIS
expected . $	TDPLIS
expected to	cYVKJG
expects	WGHTKG
expensiv	cTRMML
expensive	cTRMML
experience	kWMOKN
experience gained	cUKLMS
experienced	bKMEIW
experienced intermittent	cTJKLT
experienced intermittent difficulties	cTJKLT
expert	_UTKLJ
expertis	eXOJKQ
expertise	eXOJKQ
expired	UGIQPG
expired at midnight	[EOOOO
expired certificate	UCJRMK
expired certificate .	Z@OOOO
expired intermediate certificate	YHOOOO
expires	VGOOOO
expiry .	UDOOOO
expiry . $	UDOOOO
expiry dates	cTSLLL
explain in	eXRMMM
explain in writing	eXRMMM
explain themselves	cZVJLI
explained it	YDOOOO
explained it .	YDOOOO
explains	[FOOOO
explains it	ZIOOOO
explains it .	ZIOOOO
explanation	cUTKJK
explor	mXFIKW
explore	mXFIKW
explore options	jUJKJU
explore options for	iUHIJV
export .	VDLMMQ
export . $	VDLMMQ
exported	WYWIJH
exported the	cWVJJJ
exporter	_@OOOO
exporter .	[EOOOO
exporter . $	[EOOOO
exports	SCKRMK
expos	VCMKQJ
exposed	YHMKQJ
expressions	YVNQJG
extend the	TCQMMM
extended	`XKIMQ
extended period	cWJKKT
extended period .	cWJKKT
extended the	eTXIHF
extended the outage	eTXIHF
extent	eYDHIY
extent .	cTKLLS
extent . $	cTKLLS
extent possible	cVLKMR
extent possible .	cVLKMR
extra	YVDYF@
extra caution	cXKSLI
extra vigilance	cWGTKK
extra vigilant	eUJTLG
extra ⓒ	\\HOOOO
eye	h[DXDD
eye .	cXJSMJ
eye . $	cXJSMJ
eye on	n^GSIL
eye on the	iZHUKE
eyes	cUJVE@
eyes open	gYEWIF
eyes open .	cWHTKI
eyes open for	cUITLI
f	XAOOOO
f 0	WBOOOO
facilities	ZTYIHH
fact that	\\TVJJI
fact that the	cSVJJI
factor	^IKFHT
factors :	VDTKNK
facts	ZLRLML
facts at	VFOOOO
fail	S?^;KB
fail .	TBSLLK
fail . $	TBSLLK
fail over	VDSLMK
fail over .	YDOOOO
fail the	YGOOOO
failed , the	ZGOOOO
failed because	[XXJIE
failed for 0	YBOOOO
failed in	ZKSLML
failed in odd	YGOOOO
failed in the	[BOOOO
failed loads	YIOOOO
failed loads .	YIOOOO
failed over	]SKLRK
failed start	YIOOOO
failed start ,	YIOOOO
failed to	YT\\CIC
failed to log	UBOOOO
failed to notice	g[XHIH
failed to test	hXUJKI
failed to validate	TAOOOO
failed with	_COOOO
failed with a	YGOOOO
failed with an	YDOOOO
failing calls	YIOOOO
failing calls ,	YIOOOO
failing over	cVLRKJ
failing shard	YFOOOO
failing shard .	YFOOOO
failing silently	YGOOOO
failing silently since	YGOOOO
failing to	cWUKLI
failover .	nZMJPO
failover . $	nZMJPO
failover at	WAOOOO
failover at ⓗ	WAOOOO
failover drill	UAOOOO
failover in	U>OOOO
failover procedure	cVKRMM
failover was	SAVKJH
failover would	hYFKUI
failover would have	hYFKUI
failovers	cVJSKI
fails	bCOOOO
fails ,	ZEOOOO
fails , the	YEOOOO
failure at	cWSKMK
failure by	cXUKJJ
failure for	YEOOOO
failure for a	YEOOOO
failure of	ZHYHIE
failure to	i_]DGB
failure would	TEILSL
failure would have	YEOOOO
failures .	]YSGRF
failures . $	]YSGRF
failures by	cXISLJ
fair	eYKJIT
faith	eWTKLJ
fall	UGOOOO
fals	XIMJJQ
false	XIMJJQ
false .	WFOOOO
false . $	WFOOOO
false when	WCOOOO
familiar	`WMKIS
familiar with	cVKKJS
fan	VCOOOO
far as the	VDOOOO
far as we	YAOOOO
far the	VCOOOO
far too	i\\XHJG
far too long	eVVJKI
fare engine	^WRMML
farid	[TWIJG
fashion	eXOKLQ
fashion .	cVJKMS
fashion . $	cVJKMS
fast	WBSLLK
fast answer	YFOOOO
fast answer by	YFOOOO
faster	cQDPHT
faster .	eYHSIL
faster . $	eYHSIL
faster to	cVJOLQ
fat-finger	iZVJJH
fat-fingered	hYUJKI
fat-fingered the	cTRMML
fatigu	`TRPLI
fatigue	`TRPLI
fatigue is	cUSLLL
fatigue is no	cUSLLL
fault ,	[XWIIG
fault , as	cVSLLK
fault .	bTUPHE
fault . $	bTUPHE
fault but	cVVJJH
fault for not	cVRMML
fault in	TBOOOO
fault of	aXVJKG
fault of the	^TVJJH
fax	VEOMQL
feasibility	gXIJMU
feasibility of	gXIJMU
feasibl	eUHKLT
feasible	eUHKLT
feasible .	eUHKLT
feasible . $	eUHKLT
feature flag	XRRFIO
feature flag would	cXKJRL
feature flags	eWKQOI
feature flags .	gUROKH
feature off	YFOOOO
feature off for	YFOOOO
feature teams	cVKRMK
feed	UEMLMM
feedback	`UIIIU
feel	l]NSGD
feeling	gXROJF
feeling ,	cUVIJI
felix	YCOOOO
felix asks	YCOOOO
felix asks nora	YCOOOO
fell asleep	^WTLLJ
fell for	cVVJKJ
felt	h]VHHM
few customers	e[HJKU
few errors	YJOOOO
few errors ,	YJOOOO
few of	cYGJJV
few of the	cYGJJV
few rows	YIOOOO
few rows .	YIOOOO
few things	T@KLMS
few things .	Y?OOOO
few words	UAOOOO
fewer timeouts	YFOOOO
fewer timeouts once	YFOOOO
field	YKQQLE
field .	Y>OOOO
field . $	Y>OOOO
field for	XCOOOO
field in	XFOOOO
field team ,	cUVJJH
field that	ZCOOOO
fields	d?OOOO
fields ⓒ	\\EOOOO
fifth	UDOOOO
fifty .	[EOOOO
fifty . $	[EOOOO
fil	VH\\GGC
file	[IREQC
file ,	_GKMRM
file .	[KVHKH
file . $	[KVHKH
file :	WAOOOO
file ;	\\EOOOO
file and	VBOOOO
file as	WCOOOO
file can	YJOOOO
file can be	YJOOOO
file for	XDOOOO
file from	VBOOOO
file it	[IOOOO
file it starts	YIOOOO
file of	VBOOOO
file or	ZBOOOO
file that	]BOOOO
file the	UDOOOO
file would	`UFJUI
file would have	eUFJUI
file's	]@OOOO
filed it	cVTKLJ
files	XFWJJG
files and	UCOOOO
files failed	Z@OOOO
files failed with	YDOOOO
fill	VCPOOI
fill .	YFOOOO
fill . $	YFOOOO
fill up	cWUKKI
fill up .	cWUKKI
filled the connection	YHOOOO
filter	]>RMMM
filter .	Y=OOOO
filter . $	Y=OOOO
filtered	^VRMMM
filters	ZKOOOO
finally	ZWXGKG
finally the	YBOOOO
finally the last	YBOOOO
finance team	YDOOOO
finance team uses	YDOOOO
find a	eYGGJX
find a better	eXFIJW
find one	YHOOOO
find one difference	YHOOOO
find out	aRZHJD
find out who	hXYIJE
find the	[ASLML
find the cause	ZEOOOO
find the place	YGOOOO
finds	aBOOOO
finds the	YIOOOO
finds the line	YIOOOO
fine between	YGOOOO
fine between the	YGOOOO
finger	h\\TKKJ
fingers	eUUJKI
fingers ,	eUUJKI
fingers , but	eUUJKI
finish	VDPIQG
finished	WDJESG
finished .	ZITKLK
finished . $	ZITKLK
finished his	cWVJJI
finished without	YEOOOO
finished without errors	YEOOOO
fired , but	YFOOOO
fired .	^PHJQS
fired . $	^PHJQS
fired at	SARMMM
fired at once	YAOOOO
fired for	YGOOOO
fired for the	YGOOOO
firewall change	^UVJJG
firewall change .	cYVJJG
firewall rule	]NWIJG
firewall rules	WYQJMQ
firewall rules .	gXQJMP
firmware ,	UDRMMM
firmware , says	YDOOOO
firmware is	YFOOOO
firmware is affected	YFOOOO
first	YJPMJK
first ,	XHJQNK
first , then	W?OOOO
first .	VWKONN
first . $	VWKONN
first 0	Y?OOOO
first :	WDOOOO
first ;	\\<OOOO
first alert	\\AOOOO
first alert had	YEOOOO
first cluster	YDOOOO
first cluster .	YDOOOO
first crash	ZCOOOO
first crash .	YDOOOO
first error	]<OOOO
first heard	YGOOOO
first heard of	YGOOOO
first hour	YIKRMK
first hour .	YCOOOO
first hour looking	YJOOOO
first line	^VVKJH
first line of	^VVKJH
first mistake	cVSJMM
first node	ZCOOOO
first node recovered	YFOOOO
first of them	T@OOOO
first page goes	YHOOOO
first page was	Z>OOOO
first report	[DOOOO
first report .	YGOOOO
first request	YJOOOO
first request takes	YJOOOO
first row	[COOOO
first sight	YEOOOO
first sight everything	YEOOOO
first signal	UEOOOO
first symptom	YGOOOO
first symptom was	YGOOOO
first sync	[?OOOO
first this	YEOOOO
first this looked	YEOOOO
first thought	YDOOOO
first thought of	YDOOOO
first time ,	^VSLLL
first time .	Z@OOOO
first to	UCOOOO
first try	ZDOOOO
first try failed	YGOOOO
first version of	YGOOOO
fit to	e[ULLG
five	TAPQM@
five to	ZFOOOO
five to fifty	YHOOOO
fix arrives	YHOOOO
fix arrives late	YHOOOO
fix asap	cUKLMS
fix could not	YCOOOO
fix from	cVUKJI
fix soon	gVHJJU
fix soon $	gVHJJU
fix the	aSGGIX
fix the bug	cXIKKU
fix was	[EKKLS
fix was clear	^COOOO
fix was deployed	YDOOOO
fix was planned	YIOOOO
fix was small	YGOOOO
fixed	\\FSLLL
fixed ,	YIOOOO
fixed , the	YIOOOO
fixed in	^GOOOO
fixed in ten	YJOOOO
fixed in the	ZIOOOO
flag defaults	ZGOOOO
flag defaults to	ZGOOOO
flag is only	YIOOOO
flag service had	cVIMRM
flag was flipped	[RTLLJ
flag would	eWIISJ
flag would have	eWIISJ
flags .	dVPQKI
flags . $	dVPQKI
flaky	XUHJKV
flaky tests .	cWIQJO
flaky tests hid	YEOOOO
flapping link	YGOOOO
flapping link and	YGOOOO
flat	]EOOOO
flat .	YGOOOO
flat . $	YGOOOO
fleet .	cWMKQI
fleet . $	cWMKQI
fleet was	`XLHGR
flight	UBJNRM
flipped	[TUKKH
flipped by	^RSLMK
flush	\\UUNKK
flushed	[URLOL
fly	cTLLLR
focu	iWLQIL
focus	m^GUIG
focus on	eSPKJQ
focused	hZHTKH
focused ,	cXJRMK
fold	WGOOOO
folder	_CRLML
folder ,	[BOOOO
folder .	Y?OOOO
folder . $	Y?OOOO
folders	]BOOOO
folk	gXROJE
folks	fXROJE
follow the	f^IXE>
follow the change	eWQOKJ
follow the checklist	cVJRMK
follow the procedure	cWOPLJ
follow the process	eXLRKI
follow the runbook	aWPPLI
follow up	lWHFHX
follow up with	j\\KHJU
follow-up change	YEOOOO
follow-up change restored	YEOOOO
followed	UGZFKC
followed by	`UUJKI
followed by the	`UUJKI
followed the	U@TKLL
followed the runbook	W<RMLL
followed was	cWTKLK
followed was a	cWTKLK
following	VIXIIG
following the	XHUJII
follows	^BTKKJ
follows is	ZKOOOO
follows is the	YKOOOO
font	ZJOOOO
fool	cWSLLL
fooled	cWSLLL
foolish	cWVJJH
footer	]FOOOO
footers	WIOOOO
footnot	XDKLRK
footnotes	YEOOOO
for 0	YHPHJO
for 0 .	^VLILR
for 0 minutes	[EVJJH
for 0 seconds	YFOOOO
for :	UEOOOO
for a bit	eVFHIW
for a document	XJOOOO
for a dump	YEOOOO
for a long	^WIJKU
for a more	eVIKMU
for a second	R>JLRK
for a year	]USLML
for about	YFOOOO
for about an	YFOOOO
for all developers	cXJSKJ
for all engineers	WIITMI
for all of	YDOOOO
for all the	YHOOOO
for an empty	YJOOOO
for an unknown	]JOOOO
for another reason	[HOOOO
for any	[HOOOO
for availability	cTIPKP
for ci	cYNJQG
for data	cWNKLR
for details	YGOOOO
for details .	YGOOOO
for each	]@ISML
for each of	S:ISML
for five minutes	UGOOOO
for four	]COOOO
for four hours	\\EOOOO
for help ,	eVSKLK
for his	eUVJJH
for improvement	eUKKMS
for it	T[\\EEE
for it ,	cWRLLL
for june	YEOOOO
for june .	YEOOOO
for juniors	cYVJLI
for longer	eYNJQH
for longer than	eYNJQH
for months	TEQMMM
for months .	YEOOOO
for new	UDJSLK
for new accounts	YFOOOO
for nine days	[IQJNI
for not	cVRMML
for now	ZFOOOO
for now the	YHOOOO
for observability	cXKKLS
for on-call	cYTKMK
for one	WAMJHT
for one .	UEOOOO
for one host	YFOOOO
for one of	`WOKLP
for one reason	cUJLLS
for one that	]GOOOO
for other people	cVQMMM
for other projects	YFOOOO
for people	W?OOOO
for precisely	cUTLLJ
for precisely this	cUTLLJ
for quite	eVJKLT
for reasons	cYIJJU
for reasons that	`XHKLU
for sending	YIOOOO
for sending mail	YIOOOO
for similar	cTLRLK
for sixteen	^XUJKI
for some	ZWFGIX
for some reason	YEOOOO
for some time	jZFIIW
for someone	cTUKLI
for someone to	cTUKLI
for staging	[HOOOO
for staging and	[HOOOO
for staying	YBOOOO
for staying late	YBOOOO
for ten	X?RMML
for ten minutes	\\BOOOO
for tests	ZHOOOO
for tests .	YHOOOO
for the alert	cWUJKI
for the better	cTRMML
for the caches	YGOOOO
for the canary	^VRLML
for the certificate	ZBOOOO
for the engineer	cWSLML
for the first	WFSLLL
for the health	YJOOOO
for the logs	YFOOOO
for the mail	YEKRML
for the missing	iYMIRH
for the new	VAOOOO
for the next	V?SKMM
for the people	cUVJJH
for the provider	^BOOOO
for the release	XESLLK
for the second	YVTIOH
for the simple	eTTILK
for the smoke	cVTLJK
for the tests	YDOOOO
for the users	YHOOOO
for this	`2HQOH
for this .	^BOOOO
for this exists	YJOOOO
for this is	YIOOOO
for this part	YDOOOO
for this reason	YIOOOO
for three	ZTSKLK
for three days	^URMML
for two days	`YUKKJ
for unusual	cUITLI
for version	UCOOOO
for version 0	UCOOOO
for want	eZLJQH
for want of	eZLJQH
for what	YGSKLL
for which the	YYRMMK
forecast	XAOOOO
foreseeabl	cSTLKJ
foreseeable	cSTLKJ
foresight	cWTKKJ
forever .	^DOOOO
forever . $	^DOOOO
forget to	cVHTKI
forgetful	cUTLLK
forgot	cV]DFA
forgot .	iYVJJH
forgot . $	hXUJKH
forgot about	`ZTKLK
forgot about the	cYVJJI
forgot its	U?OOOO
forgot the flag	gZRLML
forgot to	q]XHIG
forgot to bump	cXRMML
forgot to renew	o[\\FGC
forgotten	g[UJKI
forgotten by	hXSLLK
form	Y9MJNS
formal	dZWIKH
formal warning	gXUJLI
formal warning for	cVUJLJ
formality	eXVIKH
formality by	cUTJLJ
format	]LRIOH
format ,	VHOOOO
format .	WIOOOO
format . $	WIOOOO
formats	a@OOOO
formats ,	YEOOOO
formatting	UCOOOO
former	ZBTLLJ
former job	YGOOOO
former job and	YGOOOO
forms	VDOOOO
formula	h?OOOO
formula .	UEOOOO
formula . $	UEOOOO
formula's	YKOOOO
formulas	_?OOOO
fortunat	YIOOOO
fortunately	YIOOOO
fortunately ,	YIOOOO
fortunately , the	YIOOOO
forty minutes from	YFOOOO
forty seconds	YIOOOO
forty seconds .	YIOOOO
forum	WJTMKL
forum .	^HOOOO
forum . $	^HOOOO
forward ,	`THTKI
forward .	k\\FFHY
forward . $	k\\FFHY
forward we	gVJSKI
forward we will	gVJSKI
foster	jVFQIN
foster a	h[GTJJ
foster a stronger	cUKRLJ
found	WBSGKM
found .	YHJLRK
found . $	YHJLRK
found a	YGOOOO
found a flapping	YGOOOO
found another	YIOOOO
found another problem	YIOOOO
found by	Z7QMMM
found by chance	YBOOOO
found in	XIOOOO
found it	WXTKKI
found it annoying	cURLML
found its	^WNKPK
found its way	^WNKPK
found no	[FOOOO
found no input	YGOOOO
found out	^VTKKK
found out from	cWTKKK
found that	WDSLMK
found that the	VDSLMK
found within	YJOOOO
found within minutes	YJOOOO
four	SAVHN@
four hours .	WGRLML
four minutes	]>OOOO
four minutes .	ZAOOOO
four people	WITLMK
four people .	YDOOOO
four-ey	]SRNLJ
four-eyes	]SRNLJ
four-eyes principle	`SRNLJ
fraction	YBOOOO
fragment	YDOOOO
fragments	UCOOOO
frank	gZUKKI
frankly	gZUKKI
frankly ,	cWUKKI
free	X@RMML
free ,	cXRMML
free .	YEOOOO
free . $	YEOOOO
free plan	YEOOOO
free plan were	YEOOOO
freelanc	cWSLLK
freelance	cWSLLK
freelancer	^UROLI
freeze of	cYVJJH
freeze of 0	cYVJJH
freight	YVSLLJ
fresh	XFOOOO
friday .	S=UNJI
friday . $	S=UNJI
friday evening	TAVJJG
friday evening ,	Z<OOOO
friday evening .	cTTLKJ
friday's	^YNRKK
fridays	cWOPKI
fridays ,	cWTJML
fridays .	`TKRLK
fridays . $	`TKRLK
friend	hUORHF
friendly	eXMRKG
from .	`DOOOO
from . $	`DOOOO
from 0	^>TGJM
from 0 %	WEOOOO
from 0 .	^FOOOO
from 0 ;	YIOOOO
from 0 ms	VCOOOO
from 0 to	YKUJKI
from a file	UDOOOO
from a script	eWTJLK
from a user	YBOOOO
from an	UFOOOO
from another team	YFOOOO
from five	UGKMRL
from five to	ZFOOOO
from his	^USLLL
from home	YFOOOO
from home .	YFOOOO
from incident	^TSKLL
from merge	YFOOOO
from merge to	YFOOOO
from now	d[JVEA
from now on	d[JVEA
from one	YCOOOO
from reaching	cVKMRL
from running	`TVJNH
from support	ZFOOOO
from support .	YGOOOO
from that	VELLMR
from that the	YEOOOO
from the	R;b>H>
from the alert	WDOOOO
from the docs	YAOOOO
from the duty	cXRMML
from the last	UEOOOO
from the on-call	cXTJLJ
from the outside	YFOOOO
from the partner	cVPKMP
from the payments	cWUJJI
from the restart	ZIOOOO
from the start	YZLIQG
from the two	cTVJMI
from the vendor	^VSLLK
from then	^COOOO
from then on	^COOOO
from time	cUIJKU
from time to	cUIJKU
from tuesday	ZFOOOO
from tuesday on	YFOOOO
from what	WDOOOO
from which	\\:OOOO
from ⓒ	[KRMML
front matter	WEOOOO
front of	`WSMKK
front of the	gVSKML
front-end	^VTLKJ
frontend	]XUJJJ
froz	`XVKKH
froze	`XVKKH
ful	gWIKKU
full	V?[PB=
full .	ZKWJJH
full . $	ZKWJJH
full disk	`AOOOO
full disk no	YHOOOO
full disk on	ZGOOOO
full history	YDOOOO
full history in	YDOOOO
full log is	YHOOOO
full of	YHOOOO
full of timeouts	YHOOOO
full outage	YGTLKJ
full outage .	YGTLKJ
full responsibility	cUUJJJ
full within	TBOOOO
full within another	TBOOOO
full-tabl	cWRMML
full-table	cWRMML
full-table scan	cWRMML
fully	gWIKKU
fully available	eVKKLS
fully available .	cUHJJU
funny	YHOOOO
funny detail	YHOOOO
funny detail :	YHOOOO
further $	gUIJKU
further .	gVNIJP
further . $	gVNIJP
further action	YEOOOO
further action .	YEOOOO
further notice	cVUKLI
further work	YIOOOO
further work .	YIOOOO
futur	gUHQFP
future	gUHQFP
future ,	aTFVKF
future .	lVJKHU
future . $	lVJKHU
future-proof	cUJKMT
gained	eUJLQP
gambl	cXTKLJ
game	R<VILH
gap .	^BOOOO
gap . $	^BOOOO
gap and	YIOOOO
gap and asks	YIOOOO
gaps	[\\HKKU
gaps .	cYJMMS
gaps . $	cYJMMS
gareth ,	cWSLLK
gate	TCPPMI
gateway ,	^VOPLI
gateway .	\\TTIKN
gateway . $	\\TTIKN
gateways	YIKLMS
gave	\\]YGGG
gave out	^XWJLI
gave the	]UXIJE
gave the customer	cUUJKI
gb .	YCOOOO
gb . $	YCOOOO
general	[WNGMT
generally	cUIJKU
generat	Z<KRML
generate	XCOOOO
generated	X?KRML
generated from	V@OOOO
generou	cVSKMK
generous	cVSKMK
gent	cUOQLH
gently	cUOQLH
get a	[UKHIU
get better	eWKJMT
get better at	eWKJMT
get rid	cWSLMK
get rid of	cWSLMK
get to	cUILLT
get to the	cUILLT
get ⓒ	\\HOOOO
gets	]CKRLL
gets an	[KOOOO
gets an error	YKOOOO
gist .	cWTKKJ
gist . $	cWTKKJ
git	VHMOPG
git ,	^VNMQK
github	^@OOOO
giv	^GRMML
give more	cVIKMT
give some	cTIJLU
give some thought	cTIJLU
give the	UFXILH
give the workers	YFOOOO
give up	cURMML
given ,	VCOOOO
given .	[FOOOO
given . $	[FOOOO
given a warm	cXJLSL
given how	cUVJJH
given more	YAOOOO
given more memory	YAOOOO
given that	gXSKMK
given that the	cURMMM
given the load	YEOOOO
given to	[UJQKP
gives	aBSLLK
gives a	UFOOOO
gives it	XGOOOO
gives no	VDOOOO
gives up	[IOOOO
gives up after	ZIOOOO
glanc	jXXJII
glance	jXXJII
glance at	hYVIJH
glance at the	hYVIJH
global	ZELLQL
global .	^COOOO
global . $	^COOOO
glyph	WAOOOO
go .	SCVKJK
go . $	SCVKJK
go a	cWJRLK
go a long	cWJRLK
go by	YUSKLL
go into	VFOOOO
go on	UDOOOO
goe	\\@PPKI
goes	\\@PPKI
goes out	ZGOOOO
goes out .	YHOOOO
going forward	fWASGT
going forward ,	`THTKI
going forward .	iVEGIY
going forward we	gVJSKI
going on	UEJMMS
going on ,	YGOOOO
gone	U[ODV?
gone ,	WDOOOO
gone . $	UHWJJF
gone out	gTHKTH
good config	YEOOOO
good config .	YEOOOO
good day	ZAOOOO
good day for	YDOOOO
good documentation	Y@OOOO
good documentation of	Y@OOOO
good faith	cVUKJI
good graphs	YFOOOO
good graphs .	YFOOOO
good that	YEOOOO
good that the	YEOOOO
good time	eXITLK
good time .	cWKRMK
googl	mBOOOO
google	jEOOOO
google ,	XJOOOO
google .	UDOOOO
google . $	UDOOOO
google docs	[BOOOO
google does	YIOOOO
google does not	WIOOOO
google's	fFOOOO
google's words	YJOOOO
google-api-python-client	ZJOOOO
got	TZYCJG
got a message	YBOOOO
got an	YHOOOO
got an error	YHOOOO
got stuck	YIOOOO
got stuck in	YIOOOO
grace period	^VIMSK
gradual	hWFHKW
gradually	hWFHKW
grammar	XCOOOO
granted	\\VULJJ
grants	VGOOOO
graph	ZIROKB
graph ,	ZFOOOO
graph , the	YFOOOO
graph and	^TVJLI
graph because	YJOOOO
graph because its	YJOOOO
graph had	ZDOOOO
graph had a	YDOOOO
graph has	YIOOOO
graph has a	YIOOOO
graph showed	[IOOOO
graph showed half	YJOOOO
graph shows	aBOOOO
graph shows a	YGOOOO
graph shows it	YFOOOO
graph shows the	YFOOOO
graph was	ZFOOOO
graph was found	YGOOOO
graph would	cYMKQJ
graphs .	YERMMM
graphs . $	YERMMM
graphs have	YHOOOO
graphs have a	YHOOOO
graphs together	YFOOOO
graphs together and	YFOOOO
grasp	hYWIIH
grasped	cTTKMK
great that	YFOOOO
great that the	YFOOOO
great work	YGOOOO
great work of	YGOOOO
greater	g\\?VGM
greater accuracy	cSKRLK
greater care	eXHTKG
greater care with	cVITKI
greater caution	gWHTII
green	TAKVFB
green .	SDHSMJ
green . $	SDHSMJ
green again	YDOOOO
green again .	YDOOOO
green all	YGOOOO
green all the	YGOOOO
green status	ZGOOOO
green status for	YHOOOO
grey	WDOOOO
grid	YCOOOO
gridrang	YIOOOO
gridrange	YIOOOO
ground	YTVIJH
group ,	]VXIIE
group , the	cURMMM
group about	cVJSKJ
group for	cWSLJK
group of	\\COOOO
group of errors	YFOOOO
group on	`WOIMR
growing queue .	cZOJQI
grown	eTNLQL
grown-up	eVVJKH
grows	Y>OOOO
growth	^VUKMH
gspread	XDOOOO
guesses	^XTKLJ
guessing	cWTKLJ
guide )	TAOOOO
guide ) .	TAOOOO
guide .	cVVJII
guide . $	cVVJII
guide ⓠ	`<OOOO
guide ⓠ )	\\BOOOO
guidelines .	cTNIRH
guidelines . $	cTNIRH
guild .	gXSQKD
guild . $	gXSQKD
guilt	cWTLLJ
gut	eXXGIF
gut feeling	cUVIJI
gut feeling ,	cUVIJI
guy	eVWHKI
h	TFXIIF
habit	jYQPIC
habit of	hVOQKD
had	UWT(TM
had ,	^WSLLJ
had 0	Z?OOOO
had a	WX?IUR
had a copy	YFOOOO
had a runbook	cULKRJ
had a second	eYKMRK
had a spike	YDOOOO
had agreed	cWTLLK
had agreed to	cWTLLK
had already	]@ULLI
had already been	[?OOOO
had already finished	YFOOOO
had already gone	YJOOOO
had an	\\TQGFO
had approved the	cWTLLJ
had become	^TPIIP
had been a	cWIMSI
had been asked	g[UKJI
had been deleted	_AOOOO
had been failing	ZGOOOO
had been installed	YIOOOO
had been limping	cWULKH
had been made	]TQJKN
had been merged	YJOOOO
had been on	bVHKTI
had been planned	[COOOO
had been reached	YGOOOO
had been rebooted	YEOOOO
had been replaced	YFOOOO
had been silenced	[DOOOO
had been stable	YEOOOO
had carried an	cWILSK
had changed	YGOOOO
had changed anything	YGOOOO
had disabled	eYUKKI
had disabled the	eYUKKI
had doubled	YHOOOO
had doubled because	YHOOOO
had existed	hYFIVG
had existed .	cWJLRK
had expired	WKMJRH
had gone	^RRMMK
had had	cVPMOL
had had a	cVPMOL
had included	cWJMRL
had included the	cWJMRL
had it	VATJKL
had just	YDOOOO
had just moved	YDOOOO
had kept	`TPKOK
had kept the	cTKLRK
had looked	cURJMI
had looked at	cURJMI
had moved	\\AOOOO
had moved the	[AOOOO
had never	k^YIGG
had no	X4WJIG
had no effect	_EOOOO
had no idea	eXTKKK
had not been	YOTKKK
had not seen	YFOOOO
had not understood	eZUJKI
had one job	cWSLLK
had our	cXTJLH
had practised	ZGOOOO
had practised this	YHOOOO
had promised	eVRLML
had read	`UZJGI
had read the	`UZJGI
had sent	cVSKMK
had signed	cXRMML
had started	[AOOOO
had started a	YFOOOO
had stopped	WGSMMK
had stopped an	YGOOOO
had taken place	YEOOOO
had the	]YJ>V:
had the alarm	cWKMRK
had the alert	cUJLRL
had the canary	cWIKSK
had the courtesy	cTSLLL
had the freeze	cTQLNK
had the full	YDOOOO
had the same	_>OOOO
had the vendor's	cTGLUK
had there	jVFLUK
had there been	jVFLUK
had to clean	cVVKJH
had to wait	ZCOOOO
had trouble	cUIKKT
had two	XCILSJ
had two of	YIOOOO
had typed	cVTLLJ
had typed the	cVTLLJ
had we	cXILSL
hadn't	hXSGNC
hadn't been	eUQLOK
hadn't opened	cTRMLL
hadn't read	cXSLLL
half asleep	cURMML
half of it	YJOOOO
half the	cWWKJH
half-awak	cWRLML
half-awake	cWRLML
half-finish	`UOOKH
half-finished	`UOOKH
halfway	cXUJLI
hamza	[WTKKJ
hand ,	UBWIJG
hand after	cXJSLJ
hand every	YIOOOO
hand every monday	YIOOOO
hand showed	YIOOOO
hand showed no	YIOOOO
hand the	YEOOOO
hand the database	YEOOOO
handbook	V@KRNK
handed out	WHOOOO
handl	aSLJGT
handle	f^LPIM
handle the	cTPQLH
handler	Z?OOOO
handles	WGULKI
handling	fQPJHQ
handling of	l^RLJN
handling of the	cWUKLI
handover ,	eVMQII
handover botched	cUTKKJ
handover took	ZHOOOO
handover took place	ZHOOOO
handover was	aWSIJM
handovers .	eUROJJ
handovers . $	eUROJJ
hands	`XPQFE
hands of	cUUKKJ
hang	]?OOOO
hang after	YGOOOO
hang after a	YGOOOO
happen again	eWHNJT
happen again .	eWHNJT
happen whenever	YGOOOO
happen whenever two	YGOOOO
happened .	`VOHQJ
happened . $	`VOHQJ
happened again	^BOOOO
happened again .	^BOOOO
happened because	h[YGFF
happened because the	cTVJJJ
happened then	YHOOOO
happened then is	YHOOOO
happened to	]@OOOO
happened to be	[BOOOO
happens	UVQGQC
happens ,	ZKOOOO
happens .	YIOOOO
happens . $	YIOOOO
happens again	TFTKLJ
happens again ,	YDOOOO
happens on machines	YGOOOO
happens on the	YHOOOO
happens when	a[VIKI
hard	ZYSHIN
hard is	cUSLLK
hard is it	cUSLLK
hard to see	cXUJKI
hard to tell	YDOOOO
hard-cod	ZUQIOI
hard-coded	ZUQIOI
hard-coded the	eWUKIL
harden	l[EGHY
harden the	hXJHKU
hardening	cSLLMR
harder at	cWKRMJ
harder next	gTJTLH
harder next time	gTJTLH
harder to find	YEOOOO
harder to keep	eWHTJH
hardly	gZTKLJ
harmless	UFKKSJ
harmless .	SEEKWJ
harmless . $	SEEKWJ
harmless :	YIOOOO
harmless : it	YIOOOO
harmless leftovers	YHOOOO
harmless leftovers from	YHOOOO
harmonis	cUKLMS
harmonise	cUKLMS
has .	[GOOOO
has . $	[GOOOO
has 0	YBOOOO
has a	\\:SKMK
has a gap	ZFOOOO
has a single	ZDOOOO
has access	YEOOOO
has access to	YEOOOO
has an	YCOOOO
has been reporting	YFOOOO
has been so	YEOOOO
has ever	cWTLLJ
has had	WCOOOO
has had no	UEOOOO
has just	UEOOOO
has left	ZGOOOO
has left the	YGOOOO
has never	eTSLLL
has no	^-VILH
has no expiry	UCOOOO
has no idea	cURMKL
has no rotation	YIOOOO
has no such	YJOOOO
has none	^HOOOO
has none .	YHOOOO
has not	]?SLOK
has not happened	YHOOOO
has not run	YGOOOO
has now	`VSKML
has one	\\:OOOO
has only	YIOOOO
has only a	YIOOOO
has promised	eXGUJH
has promised itself	cTISKJ
has proved	cUSLMK
has shown	cVPOKH
has since	[WKLLS
has since been	^WKLLS
has them	[BOOOO
has to	WVLRGK
has to answer	^XRMML
has to be	\\VORLG
hash	WAOOOO
hast	fWWIJG
haste	fWWIJG
haste ,	eXSLMK
hasti	cWSLLK
hastily	cWSLLK
hasty	iZSPHE
hav	][VDLI
have	^`=;g=
have .	^@OOOO
have . $	^@OOOO
have a dashboard	YDOOOO
have a different	YEOOOO
have a resolution	YHOOOO
have a serious	eXOPLI
have a think	cYIJKU
have a word	cWUJLI
have absorbed	cUJLRL
have access	YJOOOO
have access to	YJOOOO
have an	YCOOOO
have an owner	VDOOOO
have another	cTJPLP
have another look	cTJPLP
have asked	cTKSIG
have averted	cUJKSI
have avoided	eTKLRJ
have been	cVGFTI
have been a	iYRIMF
have been affected	cTIKLT
have been asked	XEISKK
have been avoided	lYOJPI
have been back	cURKMK
have been caught	eYGKTI
have been enough	cYQJNI
have been expected	cXWKIJ
have been found	eUPJNI
have been full	TBOOOO
have been impossible	gZHMRL
have been larger	gWJKSI
have been lost	gVJKSJ
have been no	eZHJTI
have been noticed	eZGJUH
have been prevented	gWGKUH
have been quiet	cYOKOI
have been rejected	cVGLUK
have been shorter	cTHLTM
have been spared	cUGMUK
have been started	cXJKSH
have been uneventful	cVRMML
have been used	^VLMQL
have been worse	[?OOOO
have begun	cVJKSK
have called	i]XIIH
have called .	hZYIGH
have caught	hWNGRC
have caught it	cXRLMK
have caught the	gZEIVG
have checked	cWHITI
have checked the	cWHITI
have come	i[FKUI
have come about	cVJLRJ
have come to	eWHKTI
have confined	cUJLSK
have confined the	cUJLSK
have consequences	gURMJG
have consequences .	cWMPKJ
have contained	eXHKTK
have contained it	eXHKTK
have cost	cSPLNK
have cut	gYGKTK
have cut the	cUHMSL
have drained	cWSLLJ
have escalated	gWIITJ
have every	cTSKML
have experienced	eUKLMS
have experienced intermittent	cTJKLT
have failed	\\JGKTI
have failed .	cXHLTL
have failed over	cWKLRK
have filled	cVHLTK
have finished	cVJLSL
have fired	hZHJTH
have fired .	gXIJTH
have gone	gVAKXI
have gone out	eWHKTI
have got	cXJLSJ
have had a	eVIKSH
have happened	lWHJTG
have happened .	jTMKQJ
have heard	cXOLPL
have held	cXJLRK
have helped	ZEOOOO
have helped ,	YFOOOO
have hit	WGJMRM
have hit the	cWJMRM
have hr	cXVJKI
have it	VBOOOO
have kept	m_FIUI
have kept the	j[DKVK
have known	eOXGJC
have known better	gZVKIH
have known that	dUZHGE
have lasted	cWILSK
have left	WGRIMF
have limited	eWGKUJ
have limited the	eWGKUJ
have lost	cVHMTL
have made	c_KKQJ
have made all	cVILSK
have made the	i[DKUK
have made this	cXKMQM
have mattered	cUNMPM
have mixed	cYPIOJ
have mixed up	cYPIOJ
have no	YASLMK
have noticed	oaMARH
have noticed nothing	cXIMSL
have noticed that	eXXJHJ
have noticed the	kZNFRB
have numbers	YCOOOO
have numbers for	YCOOOO
have occurred	iVDLVI
have occurred .	eTHMSK
have passed	`XGLUI
have passed without	cVILSK
have piled	cUJLSK
have piled up	cUJLSK
have prevented	jSMHRI
have prevented .	cUUKJL
have prevented it	gVIKSK
have prevented this	cTKLRL
have reached the	eYMKQG
have read	`YTKMK
have rejected	cVGLUK
have reminded	cUITJI
have reminded the	cUITJI
have revealed	eTQJNH
have revealed the	eTQJNH
have rolled	cXNKPI
have rolled back	cXNKPI
have rung	cUIMRM
have saved	lWKISG
have saved us	gZFLTL
have seen nothing	cVHJTJ
have set	cVMJQG
have shown	bTDJWH
have shown the	cTFJUI
have since	ZCOOOO
have since moved	ZCOOOO
have slept	eWJKSJ
have slept .	cVIKSK
have spared	jZQHNG
have spared the	cYGKTJ
have spared us	eVQJMI
have spotted	gVQHOF
have spotted the	cUNKPK
have starved	cUIJSI
have stayed	j_EKVJ
have stayed online	cWJMRL
have stood	cVJLSK
have stood out	cVJLSK
have stopped	l^SGMF
have stopped the	gWNJOI
have succeeded	cVJMRL
have sufficed	eVLKRJ
have sufficed .	eVLKRJ
have surfaced	cVILSK
have surfaced in	cVILSK
have survived	eVHLSL
have survived the	cTIMRM
have taken	g]OHPF
have taken minutes	cVHKTL
have tested	gZQJOI
have tested the	eXMLQJ
have the	S=RNIG
have the old	YHOOOO
have the same	XDOOOO
have this	UHKKMS
have this load	YFOOOO
have to	VAEWHF
have to do	YDOOOO
have told	fLYIHG
have told the	aKWKII
have turned	eZGJUJ
have two	_>OOOO
have two of	YFOOOO
have two replicas	YFOOOO
have understood	eSRNLI
have waited	iVUHKF
have waited .	gUWJHH
have worked	gYHJTF
have worked .	cUHKTI
having	][VDLI
having a	ZEOOOO
having a second	YEOOOO
having asked	cVVJKH
having been	`UWJJG
he	ffi<A6
he can	^USKML
he cannot	cVUJMI
he could	eTWJIH
he did	iZWIJH
he did not	gVUIKJ
he didn't	l\\UILE
he didn't bother	gWVJJH
he does	cTSKMK
he had	cUVKJG
he had been	aVRMML
he hadn't	cXSLLL
he hadn't read	cXSLLL
he has	hVVIJI
he is	iYXJIH
he is not	cUSLMK
he knew	cXUKKI
he knew better	cXUKKI
he left	cUVJKH
he restarted	Y?OOOO
he restarted it	Y?OOOO
he waited	cWRMMM
he was	bSTLLJ
he was careless	gZTKKJ
he would	gTTILG
he would have	gTTILG
he'd	^WSLKK
head .	YFOOOO
head . $	YFOOOO
head ;	UDOOOO
head of infrastructure	c[SMMI
header	d3OJQK
header ,	WGLMQM
header .	^@OOOO
header . $	^@OOOO
header row	YIOOOO
headers	ZESLML
heading	iBOOOO
heading ,	\\JOOOO
headings	aGOOOO
heads	`TOOHF
health check ,	VHJNRM
healthy	TXPLGM
hear about	cVVJJI
heard of it	VFKMQM
heart	gWLRKF
heart .	eVJTHG
heart . $	eVJTHG
heartbeat	U@OOOO
heighten	cWJTMH
held	W>PGQE
held .	VDPJPJ
held . $	VDPJPJ
held back the	cWLKRJ
held by	VCOOOO
held the	W=OOOO
helm	TEIOLP
help	U?IPIQ
help ,	[YTKLK
help either	YGOOOO
help either ,	YGOOOO
helpdesk	YUWHIM
helpdesk .	cXSIMP
helpdesk . $	cXSIMP
helped	aAOOOO
helped ,	YFOOOO
helped , as	YFOOOO
helped .	^DOOOO
helped . $	^DOOOO
helper was	YJOOOO
helper was installed	YJOOOO
helpful	eZMHJU
helps .	YDOOOO
helps . $	YDOOOO
henceforth	`SHTLJ
henrik	`TVJJH
her	`[aBG:
her .	cWVIJI
her . $	cWVIJI
her own	i^VIJH
herd	cWJLPR
here ,	\\SUIIM
here , it	cVULLH
here and	cXHKJV
here and there	cXHKJV
heroic	cUUJKH
herr	XETNKM
herself	cWVJLI
herself ,	cURMMM
hid	[KRMML
hid the	\\@OOOO
hid the real	YEOOOO
hide	YAOOOO
hides	Y@OOOO
high load	YJOOOO
high load on	YJOOOO
higher than	eYHJJV
higher than usual	cVIKKT
highest	UEOOOO
him	fWWHJH
him .	eWXGJF
him . $	eWXGJF
him to	cXTJMK
himself	o[[HGE
himself ,	eSTILF
himself , the	cTSJLI
himself .	eXSLLK
himself . $	eXSLLK
himself had	cUSMOM
himself to	cSSLML
hindsight	YVPHOF
hindsight ,	gVOJOH
hindsight it	gUNLPK
hindsight the	ZGOOOO
hindsight the first	ZGOOOO
hint	YCOOOO
hire	^XXHKI
hire ,	eYTKMK
his	ihj;@8
his design	cWTMLK
his duty	cXSLMK
his laptop	gVUJMJ
his mistake	hXSLML
his mistake .	gWSLML
his name	cYRMML
his own	eVUJKI
his own account	cVUKKJ
his phone in	cVULKJ
his script	cTVJMI
historically	YFOOOO
historically both	YFOOOO
historically both services	YFOOOO
history in	YDOOOO
history in the	YDOOOO
hit .	[UHJNQ
hit . $	[UHJNQ
hit the limit	ZHOOOO
hit the throttling	YIOOOO
hits	VAOOOO
hitting	eXKSIH
hold , and	^WWIJH
hold a	^SQPKH
hold a training	cXKRLL
holds	e<SLLK
holds ,	YBOOOO
holds .	[BOOOO
holds . $	[BOOOO
holds a	WGOOOO
holds it	WCOOOO
holds it .	UCOOOO
holiday .	eZUKJJ
holiday . $	eZUKJJ
holiday in	YIOOOO
holiday in most	YIOOOO
holiday the	YEOOOO
holiday the office	YEOOOO
holistic	eSJKLT
home at eight	YFOOOO
homework	cTUJLH
honest	^LTKKL
honour	a[NKQI
honoured	`WHLTK
honoured the	cWKMRM
hook	\\@OOOO
hook was	YEOOOO
hook was not	YEOOOO
hop	cYOKMP
hope	cWVJJI
hope of	cWVJJI
host	U>WLH@
host .	\\AUKML
host . $	\\AUKML
host a	YDOOOO
host a week	YDOOOO
host all	YFOOOO
host all recovered	YFOOOO
host that	[DOOOO
host that no	ZIOOOO
host was called	YHOOOO
hosted in	YJOOOO
hosted in the	YJOOOO
hosting provider's	`SSLLK
hosting provider's staff	eUSLLK
hostnam	[SQQIG
hostname .	gVWIJJ
hostname . $	gVWIJJ
hosts	Y?SLLK
hosts ,	ZHOOOO
hosts , ordered	YHOOOO
hosts .	`AOOOO
hosts . $	`AOOOO
hosts run	YJOOOO
hosts run the	YJOOOO
hour	T?PEUE
hour ,	VISLMJ
hour , even	YHOOOO
hour earlier	YGOOOO
hour earlier .	YGOOOO
hour for all	YDOOOO
hour later	]AOOOO
hour later .	XAOOOO
hour later the	YGOOOO
hour looking	YJOOOO
hour looking at	YJOOOO
hour of downtime	cUTKLJ
hour of the	[HOOOO
hour passed	YGOOOO
hour passed before	YGOOOO
hour saw	YCOOOO
hour saw the	YCOOOO
hour the	[FOOOO
hour the load	YJOOOO
hour we saw	YFOOOO
hourly	X@OOOO
hours	SIE?XC
hours ,	TFSMLL
hours ;	YCOOOO
hours late ,	cWRMML
hours later	ZJOOOO
hours later all	YJOOOO
hours of	WDOLPJ
hours on	cTSLMK
how a	\\FOOOO
how far	[@OOOO
how far the	VCOOOO
how hard	eYTJKJ
how hard is	cUSLLK
how important	hWEWMF
how important it	eTGTKI
how long	VEUJLJ
how long this	YEOOOO
how many	]DTKLK
how many times	^VTKLK
how much	\\BOOOO
how other	cWJKLT
how seriously	eYUJLI
how seriously the	cVTKLI
how the	]TLFGT
how to	UEQPMI
how to restore	YCOOOO
however	WBOPLJ
however ,	ZHOOOO
however , the	YHOOOO
however long the	cWKRML
however the flag	YIOOOO
hr	[UXHJG
hr .	^UTLKK
hr . $	^UTLKK
hsm .	^VLMQM
hsm . $	^VLMQM
html	\\ESLMK
http	a>OOOO
http 0	VCOOOO
hubri	cVTLLJ
hubris	cVTLLJ
hugo joins	YFOOOO
hugo joins from	YFOOOO
human	`TZHGF
human error	fWZDFJ
human error .	iVWJJF
human error again	gXVJJH
human error during	k_VJJG
human failure	e[UJKH
humility	cWULKK
hunch	^VTKKJ
hundr	a[KLOR
hundreds	YJOOOO
hundreds of	YJOOOO
hundreds of times	YJOOOO
hurry	o[UOGE
hurry ,	eZWJIH
hurry .	gYUJLJ
hurry . $	gYUJLJ
hurry to	hUTKJK
hurt	VDJKSI
hurt .	ZDOOOO
hurt . $	ZDOOOO
hygien	hZTLKH
hygiene	hZTLKH
i	Tdk==6
i .	[TTKKK
i . e	^UTKKK
i added	YFOOOO
i added two	YFOOOO
i am	hWXHJF
i could	YFOOOO
i could not	YFOOOO
i did	eVSLLK
i did not	eVSLLK
i like	cTVJLH
i looked	YFOOOO
i looked ,	YFOOOO
i restarted	ZEOOOO
i restarted the	YHOOOO
i saw	YHOOOO
i saw the	YHOOOO
i see	YHOOOO
i see the	YHOOOO
i should	hX[IEG
i should have	hX[IEG
i take	eWTKLJ
i take full	cUUJJJ
i think	TBQMMM
i think this	YBOOOO
i was on	YGOOOO
i wrote	YGOOOO
i wrote the	YGOOOO
id	i=RMML
id ,	aBOOOO
id .	a@OOOO
id . $	a@OOOO
id ;	YGOOOO
id and	YHOOOO
id in	XFOOOO
id of	^COOOO
id of the	YFOOOO
id or	[COOOO
id that	XHOOOO
ida	YDOOOO
ida discuss	YDOOOO
ida discuss whether	YDOOOO
idea	p^[DIE
idea .	cUTLKL
idea . $	cUTLKL
idea how	cWUKKJ
idea of	kYWIHI
idea of a	cTNLKQ
ideal	eXGKMV
idempotent ,	WERMMM
idempotent .	cVJLRJ
idempotent . $	cVJLRJ
identical	WBOOOO
identified from	YDOOOO
identified from the	YDOOOO
identified the	cXLIIR
identify	YTGDEY
idle	YASLLJ
idle .	ZFOOOO
idle . $	ZFOOOO
ids	e6OOOO
ids ,	WGOOOO
ids .	WCOOOO
ids . $	WCOOOO
ids of	_BOOOO
ids of the	XEOOOO
if	ZmA?ZG
if anything	gZNIKR
if both zones	YGOOOO
if it	X=TKLJ
if it is	]DOOOO
if needed	hUHJLU
if needed .	hUHJLU
if one	^WVJJI
if only	lZIHUE
if only the	iWEKUI
if soft	cTHLTJ
if the	\\gDDX?
if the call	YEOOOO
if the client	cVJMRM
if the dba	cUUMJL
if the deploy	cXHKTI
if the developers	cWIKSL
if the flag	cVIMRM
if the limit	YGOOOO
if the pod	YFOOOO
if the status	cXKMRM
if the vendor's	cWPMNM
if the worker	YFOOOO
if this happens	YDOOOO
if typed	TAOOOO
if typed .	TAOOOO
ignor	ZT^CH>
ignoranc	lZWJJG
ignorance	lZWJJG
ignorance of	hYUKKI
ignorance of the	hYUKKI
ignored	\\_^EEA
ignored for	cTVKII
ignored for weeks	cTVKII
ignored our	cUUKKJ
ignored the	^WWJIG
ignored the alert	gTWIIH
ignored three	cWTKLK
ignores	Y?OOOO
ignores the	UBOOOO
ignoring	[SSKMI
imag	`FNIPH
image	`DTKLK
image .	_JSLLL
image . $	_JSLLL
image had	aEOOOO
image had been	YBOOOO
image had to	^HOOOO
image on	YFOOOO
image on a	YFOOOO
image pipeline	cTJKMT
image was	ZGOOOO
image was being	YGOOOO
image without	ZAOOOO
image without an	YEOOOO
impact : logins	YDOOOO
impact of	eTHOLQ
impact on	cRGGHW
impact on the	cTJLKT
impact was small	YHOOOO
impair	cUKLLS
impaired	cUKLLS
impatienc	eUTJLK
impatience	eUTJLK
import	TFOQMH
import with	ZFOOOO
import with the	YFOOOO
importanc	`XEWJD
importance	`XEWJD
importance of	dXEWJD
important	XSETJL
important .	YGOOOO
important . $	YGOOOO
important it	eTGTKI
important it is	eTGTKI
imported	WDTLOL
importer	UWQKIQ
imports	WGOOOO
impossibl	aSKJSJ
impossible	aSKJSJ
impossible .	gWMHSG
impossible . $	gWMHSG
impossible under	cWJMQL
impress	jYITLF
impress on	eTQPJG
impress upon	cWISMJ
improper	eVVKKH
improper handling	cWUKLI
improper handling of	cWUKLI
improv	dU<ODV
improve	dZ>PDT
improve documentation	iWFEK[
improve documentation asap	gSJHMV
improve monitoring	eZIHKV
improve monitoring $	g\\KKLS
improve monitoring .	cULKLS
improve observability	cWKJMT
improved	[HHILV
improvement	iSGHLW
improvement and	cUIJKU
improvements	lYJJMT
improvements .	cXLMMR
improvements . $	cXLMMR
improvements to	hTHIKV
improvements to the	gTHILV
improving	gZIGMW
improving the	cVIIMV
improvis	hYXGLF
improvised	cYSKLK
improvising	cXVILI
in ,	`;OOOO
in , because	ZFOOOO
in .	\\IJMKT
in . $	\\IJMKT
in 0	V5KLQL
in 0 ,	UFLKQJ
in a batch	UDOOOO
in a cell	VGOOOO
in a crash	YIOOOO
in a different	cVMMIR
in a document	XGOOOO
in a draft	UCOOOO
in a drill	YHOOOO
in a few	[WJKKT
in a former	YGOOOO
in a hurry	mYXIIF
in a moment	cXTKLJ
in a timely	gTHKKU
in a world	cWKMRI
in addition	YGOOOO
in addition ,	YGOOOO
in all	UFRMMM
in an	WSJFHW
in any	XEOOOO
in april .	YSRMML
in between	WGKMQM
in bold	eXUJLI
in both	^@OOOO
in both languages	[GOOOO
in brackets	[HOOOO
in by	YUSLLK
in certain	cUIJJU
in certain regions	cUIJJU
in charge	jZVIJH
in charge of	eUUJKI
in ci	\\FOOOO
in code review	eYHTKG
in coordination	cTKKMS
in coordination with	cTKKMS
in document	YBOOOO
in document order	YBOOOO
in documents	WAOOOO
in drive	XBOOOO
in due	j[FGGY
in due course	hZFIJW
in due time	cUNJJQ
in during	YHOOOO
in during those	YHOOOO
in each	WHOOOO
in effect	YFOOOO
in english	XDOOOO
in eu-west	cWIKMT
in fact	XESLLM
in for a	cTIKIU
in for ten	YCOOOO
in four	UBOOOO
in front	\\UTJKL
in front of	_VTJKL
in full	VEOOOO
in future	iWJSHK
in future ,	eTITMH
in future .	hWPLKP
in good	hWKSHJ
in good faith	cVUKJI
in good time	eXITLK
in google's	YKOOOO
in half	cWTLKJ
in haste	cTVJJH
in her	\\RRMMM
in hindsight ,	eUOJOH
in hindsight the	ZGOOOO
in his	bZUJKK
in his own	eYUKKI
in its own	UEOOOO
in its wisdom	cVUKKI
in japanese	YGOOOO
in july ,	cVNMQL
in june	XDRMMM
in june .	[DOOOO
in line with	VFHJKV
in lower	VCOOOO
in lower case	VCOOOO
in maintenance .	YGOOOO
in march .	U;IMSL
in may	TAQIPG
in may ,	TDRMML
in may .	^AOOOO
in memory	VEOOOO
in mind	[Y@VFK
in mind .	cVKTKH
in mind for	YGOOOO
in mind that	h[HPHQ
in mind when	cVKRMK
in monitoring	cXOJPI
in most cases	YFOOOO
in most of	ZIOOOO
in my	VBOOOO
in odd	ZFOOOO
in odd ways	YGOOOO
in one	YFIHJU
in one batch	]BOOOO
in one call	UEOOOO
in one line	VDOOOO
in one of	YIIKLT
in one place	[IOOOO
in one zone	YIOOOO
in operations .	cVLLMR
in order ,	YCOOOO
in order ;	XGOOOO
in order to	hWUJKL
in osaka	T@TLLJ
in other words	[COOOO
in our	U@KLMS
in particular	cULPMO
in parts of	cVKLMS
in person	cWOPML
in place on	eVGJUG
in plain	`USLML
in practice	YFOOOO
in practice the	YFOOOO
in production	_JQKFP
in question	_ZLEJT
in reading	TEISLJ
in reading order	YDOOOO
in retrospect the	YFOOOO
in seconds	cVHJTH
in short ,	^SKRJJ
in sign-ups	YHOOOO
in sign-ups filled	YHOOOO
in small	YIOOOO
in small steps	YIOOOO
in so	eYSKLK
in so many	cWRMMM
in some	eWJJJT
in spite	jYTKKJ
in spite of	jYTKKJ
in staging	[DSLLK
in staging ,	^HOOOO
in sync	]TPKIQ
in ten	UDRMML
in ten .	YJOOOO
in that	[>RMML
in that hour	[AOOOO
in that window	YHOOOO
in the	S7GQBW
in the api	[FOOOO
in the base	[DOOOO
in the bucket	ZIOOOO
in the bundle	YHOOOO
in the car	cVULKJ
in the chart	ZGOOOO
in the coming	eVIKLT
in the course	dTHIJV
in the cron	cVSKLK
in the deploy	WFOOOO
in the document	`?OOOO
in the environment	^UILMT
in the error	YGOOOO
in the expected	cUJLLT
in the firmware	YDOOOO
in the form	UEOOOO
in the forum	^HOOOO
in the future	aSGKJV
in the guild	cUNPLJ
in the hope	cWVJJI
in the linked	YIOOOO
in the local	XIOOOO
in the log	\\HOOOO
in the longer	eVJKKT
in the meantime	ZHOOOO
in the medium	gVLLMR
in the mobile	]TTIIN
in the name	ZHOOOO
in the network	g[QMMM
in the new	ZHKLLS
in the next	UFGULH
in the noc	^VUKKJ
in the order	[CKRLK
in the page	ZHOOOO
in the period	VCOOOO
in the proxy	ZIOOOO
in the regional	]XQLLN
in the retry	ZHOOOO
in the room	aTXHHH
in the runbook	WAQNNM
in the same	_KKKRJ
in the scheduler	g\\KKQP
in the sheet	]FOOOO
in the startup	YIOOOO
in the subnet	YIOOOO
in the team	gVUKLI
in the ticket	XESKLK
in the tracker	]FOOOO
in the tracker's	[DOOOO
in the validation	YFOOOO
in the web	ZCOOOO
in them	XCOOOO
in theory	YFOOOO
in theory the	YFOOOO
in this state	YHOOOO
in this version	YDOOOO
in three	[:OOOO
in time	^TOJNO
in to the	VIRNOO
in total	[HOOOO
in total the	YIOOOO
in two	V>JPQJ
in two weeks	YFOOOO
in utc	]COOOO
in utc .	ZJOOOO
in version	VBOOOO
in version 0	VBOOOO
in what	[VSKKM
in which the	YVQKLP
in words	^>OOOO
in words .	Y?OOOO
in writing	]IULJH
in writing ,	eWRMML
in writing and	cXLRJJ
in writing why	eYSKLK
in ⓒ	\\CMJRI
in ⓒ .	Z<OOOO
in ⓚ	^7KRML
in ⓚ ,	WDOOOO
in ⓚ .	W<KRML
in ⓚ code	XFOOOO
in ⓢ	YIOOOO
inability	cWSMMK
inability to	cWSMMK
inadequat	cUTKKJ
inadequate	cUTKKJ
inadequate supervision	cUTKKJ
inadvertent	cUSLLK
inadvertently	cUSLLK
inattention	kYVHKI
inattention .	eUSLML
inattention . $	eUSLML
inattentiv	jYXHJH
inattentive	jYXHJH
inattentiveness	eSWJKG
inbox	[SSLLL
incident as	VCLQMM
incident commander ,	cXTKLJ
incident commander lost	cWTLKI
incident commander prolonged	cURMML
incident commander's	eTUKKI
incident could	iYTIMG
incident could have	gWVKKJ
incident etiquette	cTISLJ
incident etiquette for	cTISLJ
incident happened	cWTKJJ
incident happened because	cWTKJJ
incident is	UFXHIG
incident is due	cVRMML
incident is the	cXVJJI
incident over	TETKKJ
incident over .	YCOOOO
incident response	cTQKLP
incident starts	YBOOOO
incident starts .	YBOOOO
incident until	eXTKLJ
incident was	ZYYHID
incident was triggered	cUTLLJ
incident would	iYEJVJ
incident would not	gVGKUK
incident's	^DOOOO
incident's id	XKOOOO
incidents	\\TIVGI
incidents like	cWKLMS
incidents of	]TKKJS
incidents with	cUNQML
inclin	cWTKLK
inclined	cWTKLK
includ	T<IMRJ
included	UCLHTE
included ,	XAOOOO
includes	UBOOOO
incompetenc	lXVJKG
incompetence	lXVJKG
incompetence .	cXTLLI
incompetence . $	cXTLLI
incompetence of	eUUJLI
incompetence of the	eUUJLI
incomplet	c[NJKQ
incomplete	c[NJKQ
incorrect	^UWJJF
incorrect entry	cYSMMJ
incorrectly	cWTKLJ
increas	\\VILHV
increase	gZCKFX
increase capacity	cUJKKT
increase test	eVKLMS
increase test coverage	eVKLMS
increased the	UFSLMK
increased the limit	ZBOOOO
increased vigilance	cVISMJ
indecision	cWSLLK
indent	YEOOOO
index had existed	cWJLRK
index made	YHOOOO
index made every	YHOOOO
index of	YEOOOO
index of the	UEOOOO
index on	YBOOOO
index was	XATLLJ
index was added	YFOOOO
index ⓒ	]EOOOO
indexes	[JSLLK
indic	VAOOOO
indices	VAOOOO
indifferenc	jXUKLI
indifference	jXUKLI
indifference ,	eTULLI
indifference , the	eTULLI
indifference to	cVTKML
individual	aWLJJT
inevitabl	cUSLLJ
inevitable	cUSLLJ
inevitable .	cUSLLJ
inevitable . $	cUSLLJ
inexcusabl	gWVJJH
inexcusable	gWVJJH
inexperience	h_XJKE
inexperience of	eYTLLI
inexperience of the	eYTLLI
inform the	cYWJJH
information	VEOIKS
informed in	cYFKNU
informed in a	eSHLKU
informing	cUSLLK
informing the	cUSLLK
infra	ZTUJKJ
infra .	gWTKKK
infra . $	gWTKKK
infrastructur	dRPMHN
infrastructure	dRPMHN
infrastructure .	cYHJKU
infrastructure . $	cYHJKU
infrastructure as	cUVJLI
infrastructure as code	cUVJLI
infrastructure team	gXYHIF
ingress .	YGOOOO
ingress . $	YGOOOO
ingrid	XGPJIP
init	[DOOOO
init ⓒ	VBOOOO
initial	TGLMMQ
initially	YFOOOO
initially only	YFOOOO
initially only one	YFOOOO
inlin	]?OOOO
inline	]?OOOO
insert	dCOOOO
inserted	]DOOOO
insertion	YEOOOO
inserts	XHOOOO
insid	\\=KKRK
inside	\\=KKRK
inside a	[HOOOO
insignificant	cVJKKT
insist	d\\WIJG
insisted	hZWIJG
insisted on	gXUJKJ
insisted on the	cUVJKI
insistenc	gYXIIG
insistence	gYXIIG
insistence on	eWTLLJ
instability	eVKLLS
install	]FQMMM
installed	\\HQMMM
installed .	[HOOOO
installed . $	[HOOOO
installed by	ZEOOOO
installed by the	ZEOOOO
instanc	\\KHRNN
instances ,	cWHKPS
instead	T\\XFLB
instead ,	[?OOOO
instead , the	YFOOOO
instead of	W]XFLB
instead of a	^XKKRL
instead of an	ZFOOOO
instead of one	cWLLQL
instead of the	^UUJKI
instil	eUHTLJ
instil a	cTJRMK
instructions	[VUJKI
instructions .	cXSKLK
instructions . $	cXSKLK
insufficient	nZ\\CIC
insufficient care	cUUKKH
insufficient diligence	gTWGLK
insufficient diligence on	cUUJKI
insufficient testing	cWSLLJ
insufficient testing by	cWSLLJ
integer	VFOOOO
integrator	^VVJKH
integrator's	cVQMMM
intend	cVLRJN
intend to	cWJRML
intensify	cVJKLT
interest	`VTIIL
interestingly	YFOOOO
interestingly ,	YFOOOO
interestingly , the	YFOOOO
interface	WIQJPH
intermediate certificate	YHOOOO
intermediate certificate in	YHOOOO
intermittent difficulties	cTJKLT
intern	]S]DH@
intern ran	gWUKKI
intern ran the	gWUKKI
intern was	cUTKLJ
internalis	cWJSMJ
internalise	cWJSMJ
internalise the	cWJSMJ
interpretation	cUTKMJ
interrupt	SDHKTI
interrupted	TFHKTI
interruption .	^AOOOO
interruption . $	^AOOOO
intervals	cTJJLT
intervention	YHIJKU
interventions	cVIJKU
into .	ZGOOOO
into . $	ZGOOOO
into a dead	cVRMML
into a document	UFOOOO
into account	hUHHKW
into account the	eSKJMT
into better	cVLKMS
into better alerting	cVLKMS
into documents	XIOOOO
into documents .	WIOOOO
into the document	WEOOOO
into the memory	eYJJJU
into the production	cVTKLJ
into the proxy	YEOOOO
into the public	cWUKJH
into the retry	cXJKLT
into the tracker	YHOOOO
introduced by	gZVJJH
introduced by a	cVTLLJ
introduced when	YHOOOO
introduced when the	YHOOOO
introducing	cUJKLT
introducing some	cUJKLT
invest	aTGKQU
invest in	cVIKMU
investigate	a[DGHZ
investigate further	gUIJKU
investigate further $	gUIJKU
investigate the	[UJLLT
investigate why	cTJJLT
involv	ZIIMHT
involved	YHJNHR
involved has	cWISLK
involved in	^YTKMK
iot	`VNRJJ
ip address	[UULJL
ip address ,	cUTLJL
ironical	YGOOOO
ironically	YGOOOO
ironically the	YGOOOO
ironically the new	YGOOOO
irregularities	gUHKKU
irregularity	gUHKKU
irresponsibl	eYUJKJ
irresponsible	eYUJKJ
irresponsible to	cVTKLJ
is	W6[U2A
is 0	_BOOOO
is 0 %	WFOOOO
is ;	YHOOOO
is a known	ZIOOOO
is a memory	YIOOOO
is a race	ZFOOOO
is a short	YHOOOO
is about	`>OOOO
is about .	UCOOOO
is an	_BOOOO
is answered	VGOOOO
is applied	VCOOOO
is attached	[DOOOO
is attached below	YHOOOO
is attributable	eVVKJI
is attributable to	eVVKJI
is back	YAOOOO
is back .	YAOOOO
is behind	[FOOOO
is behind both	YGOOOO
is being	cVRMML
is blank	ZHOOOO
is blank .	YHOOOO
is closed	U@TLLL
is closed .	VCOOOO
is cold	[DOOOO
is cold ,	ZIOOOO
is currently	YCOOOO
is currently no	YCOOOO
is degraded	YFOOOO
is degraded but	YFOOOO
is done	\\AOOOO
is down	gWTKKK
is down to	gWTKKK
is empty	\\COOOO
is empty .	VFOOOO
is expected	YBKRMK
is expected .	^BOOOO
is filled	VAOOOO
is fine	YGOOOO
is fine between	YGOOOO
is fixed	^GOOOO
is fixed ,	YIOOOO
is fixed in	YJOOOO
is for .	cSSKMK
is full	_COOOO
is full .	^GOOOO
is given	\\;OOOO
is global	^DOOOO
is global .	^DOOOO
is gone	\\BOOOO
is hardly	cVSLMK
is how	XZVIJI
is how the	^XUKKI
is idle	YFOOOO
is idle .	YFOOOO
is ignored	[@OOOO
is ignored .	ZCOOOO
is in	YAQPLI
is it	cUSLLK
is it to	cUSLLK
is its	XJSLMM
is kept	^>OOOO
is known by	WAOOOO
is late	ZGOOOO
is left	^JROOM
is left out	[?OOOO
is less	cVTKLJ
is likely	YHOOOO
is likely that	YHOOOO
is limited	ZHOOOO
is limited to	ZHOOOO
is looked	YFOOOO
is made	\\>OOOO
is made .	UDOOOO
is meant	\\AOOOO
is meant .	VHOOOO
is missing	_FOOOO
is more	VELMMR
is named	]>OOOO
is needed	iWBXJE
is needed ,	cTHSMK
is needed around	cVHTJH
is never	SBUKLJ
is no alert	YIOOOO
is no excuse	cUSLLL
is none	bDOOOO
is none .	^?OOOO
is normal	YDOOOO
is normal again	YDOOOO
is not	ZE_DEC
is not acceptable	eVVJLH
is not clear	YBOOOO
is not free	YEOOOO
is not in	]GOOOO
is not known	bFOOOO
is not read	XFOOOO
is not there	]EOOOO
is not where	YJOOOO
is nothing	YAOOOO
is older	UDOOOO
is older than	UDOOOO
is on	[ISLLK
is on call	^BOOOO
is one	e;OOOO
is one ,	WHOOOO
is one command	YFOOOO
is one of	UBOOOO
is only	`FOOOO
is only read	YIOOOO
is only suggested	XDOOOO
is open	\\ASLMK
is open .	_@OOOO
is ours	UCOOOO
is out	ZFOOOO
is out .	YFOOOO
is over	VEOOOO
is over .	UEOOOO
is owed	cUUKKI
is owed to	cUUKKI
is part	VGOOOO
is part of	VGOOOO
is pinned	[EOOOO
is pinned to	[EOOOO
is plain	cUTMIL
is possible that	YEOOOO
is printed	U@OOOO
is reached	ZFOOOO
is reached ,	YGOOOO
is read	`DOOOO
is read-only	YHOOOO
is read-only .	YHOOOO
is ready	YKOOOO
is ready ,	YKOOOO
is refused	aCOOOO
is refused .	UGOOOO
is remembered	YGOOOO
is reported	Y?OOOO
is said	TCKRML
is sent	ZEOOOO
is set .	[FOOOO
is short	ZGOOOO
is short .	ZGOOOO
is shown	^=OOOO
is shown .	YFOOOO
is slow	YHOOOO
is slow there	YHOOOO
is still	YBRKLQ
is still being	YGOOOO
is still building	YFOOOO
is stored	Y?OOOO
is suggested	^<OOOO
is suggested .	V?OOOO
is suggested about	WGOOOO
is supposed	cTSLLK
is supposed to	cTSLLK
is suspected	YGOOOO
is suspected that	YGOOOO
is taken	]BOOOO
is tempted	cUUJJI
is tempted to	cUUJJI
is that	WVNSF=
is that of	[GOOOO
is that we	eTHTJG
is the	S\\WQD>
is the duty	cTSLLL
is the first	Z@OOOO
is the new	[FOOOO
is the only	gXMQJH
is the price	cTNQLK
is the reason	^VVIKI
is the result	cWVILK
is the right	cWJPLP
is the same	`:OOOO
is the timeline	YKOOOO
is there	W@KLMS
is to	UXISJJ
is to blame	eUVJJH
is to delete	YHOOOO
is told	Y;OOOO
is too	U>OOOO
is tracked	ZCOOOO
is tracked separately	YIOOOO
is unacceptable	cVTKMK
is unacceptable .	cVTKMK
is used	XFOOOO
is well	eTVJKG
is what	VXPLNK
is what happens	eZTJLL
is why the	UGSKMK
is written	c9OOOO
is written .	WEOOOO
is written into	VGOOOO
is ⓒ	_?OOOO
isn't	UBUILH
isn't possible	YHOOOO
isn't possible to	YHOOOO
iso	_8OOOO
iso date	XCOOOO
issue .	ZHOOOO
issue . $	ZHOOOO
issue a	aUTKMJ
issue a written	cTRLML
issue only	YFOOOO
issue only shows	YFOOOO
issue was quickly	YDOOOO
issues	^YDIJX
issues ,	cTLMMR
issues .	`SGJKV
issues . $	`SGJKV
issues with	eVJKLT
it (	YJOOOO
it , the	cWUJKK
it :	^ESLLK
it : ⓒ	WEOOOO
it ;	d5OOOO
it ?	gXTLKK
it ? $	gXTLKK
it again	YVSLLK
it again .	^XSKLK
it annoying	cURLML
it annoying .	cURLML
it as	S@IKLU
it at	_>OOOO
it at ⓗ	\\FOOOO
it be	cXTKMK
it before	VBOOOO
it began	YDOOOO
it began .	YDOOOO
it begins	XEOOOO
it belongs	[DOOOO
it clear to	cTNPML
it clearly	YFOOOO
it clearly .	YFOOOO
it could	YBTLKJ
it could have	[@OOOO
it difficult	YHOOOO
it difficult to	YHOOOO
it does not	WISLMK
it down .	cURMML
it easier	YIOOOO
it easier to	YIOOOO
it for the	VBTLOK
it from	_;OOOO
it from support	YGOOOO
it from the	W@OOOO
it had	WHYIID
it had been	VETKLJ
it happened	ZCOOOO
it happened again	YFOOOO
it harder	YEOOOO
it harder to	YEOOOO
it has	Z?VJJI
it has a	YEOOOO
it has no	Y@OOOO
it has not	YHOOOO
it has to	cWRMML
it in the	WCVJJH
it in their	cUUJLK
it is	UYRHJH
it is .	^FOOOO
it is about	YEOOOO
it is hard	TFSLNM
it is in	VDOOOO
it is likely	YHOOOO
it is possible	YEOOOO
it is slow	YHOOOO
it is suspected	YGOOOO
it is the	_XUNJE
it is to	[WKSII
it isn't possible	YHOOOO
it looked	^COOOO
it looked like	ZEOOOO
it looked strange	YGOOOO
it looks	_EOOOO
it looks as	YFOOOO
it looks like	YGOOOO
it makes sense	cVKKMS
it may	]>OOOO
it may have	VEOOOO
it must be	aXXGKH
it names	W@OOOO
it names the	UAOOOO
it needed	cWSLLK
it never	^TVJJI
it never occurred	cTVJJI
it not	eWSLLK
it not occur	cVRMLL
it now	]IOOOO
it now lives	YJOOOO
it on	WFNQJG
it on 0	XFOOOO
it on a	[FOOOO
it once	XHQKKN
it once .	^WSLMK
it only	a@OOOO
it only happens	YGOOOO
it only renamed	YIOOOO
it pains	cTTKLJ
it pains me	cTTKLJ
it said	\\GOOOO
it said that	YJOOOO
it says	VCOOOO
it seems that	YBOOOO
it stands	aHOOOO
it stands there	WCOOOO
it starts	[IOOOO
it starts .	[IOOOO
it stays	]EOOOO
it stays open	ZGOOOO
it still	VFOOOO
it take	^YVJJI
it takes about	YGOOOO
it tests	YHOOOO
it tests .	YHOOOO
it to read	cUSLLK
it to the	TDWILG
it took 0	WBOOOO
it took longer	YIOOOO
it took quite	cYJJJT
it took the	aRSLLK
it turned	`USLLK
it turns	cXSKLK
it turns out	cXSKLK
it unread	cWTLLI
it up	[VSLLK
it upon	eWVJJH
it upon himself	cSSLML
it was ,	gYVJKG
it was .	WHSLLK
it was down	cTMIJQ
it was his	hZSKLK
it was human	hYXHIF
it was irresponsible	cVTKLJ
it was late	YGOOOO
it was noted	YFOOOO
it was obvious	cWLKQK
it was only	eXLLLR
it was operator	gYUJKH
it was quiet	YDOOOO
it was seen	ZBOOOO
it was sunday	YHOOOO
it was the	Y]VJKH
it was then	YIOOOO
it was three	Y@OOOO
it works	[GOOOO
it works fine	YGOOOO
it would	WETFME
it would be	YIXHIH
it would have	hTVHKI
it would run	YAOOOO
it would take	YDOOOO
it's the	`VUKKI
item	g=LIQO
item ,	aGOOOO
item .	_AOOOO
item . $	_AOOOO
item :	YHOOOO
item ;	XGOOOO
item as	[BOOOO
item as a	VFOOOO
item is	[EOOOO
item of	ZHOOOO
item or	YAOOOO
item that	\\EOOOO
item with	VIOOOO
item's	]DOOOO
items	gFNLLP
items ,	`JOOOO
items , and	VEOOOO
items :	WIOOOO
items and	[COOOO
items are	YBOOOO
items as	XGOOOO
items of	aFOOOO
items of a	YFOOOO
items of the	WIOOOO
items that	XGOOOO
its	Z;\\DO6
its address	YEOOOO
its author	T@SLLL
its cells	\\>OOOO
its clock	YEOOOO
its clock was	YEOOOO
its config	YGOOOO
its config was	YGOOOO
its date	\\EOOOO
its date .	YGOOOO
its document	_AOOOO
its document .	XFOOOO
its end	YIOOOO
its graph	YDOOOO
its graph had	YDOOOO
its header	YJOOOO
its id	^DOOOO
its id .	YGOOOO
its items	VEOOOO
its key	YEOOOO
its last	YERMMM
its own ,	[DOOOO
its own .	_FOOOO
its paragraph	WBOOOO
its place	_=OOOO
its place .	YBOOOO
its properties	UEOOOO
its reason	WIOOOO
its row	_<OOOO
its rows	YKOOOO
its start	UBOOOO
its text	[GOOOO
its thread	WFOOOO
its title	\\IOOOO
its title was	YJOOOO
its usual	\\DOOOO
its usual level	YGOOOO
its watchdog	YEOOOO
its watchdog .	YEOOOO
its way	VWNKPK
its wisdom	cVUKKI
its wisdom ,	cVUKKI
its words	]HOOOO
itself	WGHTNG
itself .	^FKRKK
itself . $	^FKRKK
itself to	^[ITLJ
itself was	VAUKKJ
itself was down	YHOOOO
ivan	^XUKIK
jamal	[GTKMJ
january .	VBLQMM
january . $	VBLQMM
january and	cUVJJJ
japanes	bAOOOO
japanese	bAOOOO
job	UAPGJS
job ,	Z;OOOO
job and knew	YGOOOO
job competes	YDOOOO
job competes with	YDOOOO
job found	YGOOOO
job found no	YGOOOO
job had	aBOOOO
job had already	YFOOOO
job had been	\\FOOOO
job has	[EOOOO
job has not	YGOOOO
job is	YHOOOO
job is pinned	YHOOOO
job it	cVSLLK
job of	^ULSKJ
job ran	^COOOO
job ran twice	^FOOOO
job runs	_EOOOO
job runs by	YIOOOO
job runs on	ZJOOOO
job that	T>QOOO
job to another	YDOOOO
job uses	YHOOOO
job uses the	YHOOOO
job's	WEOOOO
jobs , one	YCOOOO
jobs .	_VHMMT
jobs . $	_VHMMT
jobs kept	YGOOOO
jobs kept running	YGOOOO
jobs start	ZGOOOO
jobs start in	YGOOOO
jobs that started	YHOOOO
jobs were affected	YIOOOO
joel	YEOOOO
joel looks	YEOOOO
joel looks into	YEOOOO
join	YDWHJH
join the	YGOOOO
join the cluster	YGOOOO
joined	ZCYGKH
joined at	UCOOOO
joined at ⓗ	UCOOOO
joined by	[FOOOO
joined by phone	YGOOOO
joined the	[BTLML
joined the call	^COOOO
joins	[FOOOO
joins from	YFOOOO
joins from home	YFOOOO
jointly	eVIKKT
joke	cYSLMJ
jonas for	YBOOOO
jonas for staying	YBOOOO
json ,	WGOOOO
json .	WEOOOO
json . $	WEOOOO
json values	VCOOOO
judged	X=OOOO
judgement	gXVJJG
judgement by	iWTKKJ
judgement by the	hVTKKJ
july	SDJPRF
july .	UEIQPK
july . $	UEIQPK
june	UEPGMP
june .	YFLMMR
june . $	YFLMMR
june had	cWVJKI
june had been	cWVJKI
junior	`WYJIC
junior developer	cTRMLK
juniors	g^SNLG
just	TYTOGE
just don't	cXVIKI
just moved	YDOOOO
just moved the	YDOOOO
just need	cUJRML
just need to	cUJRML
just to	cYVILJ
justification	WEOOOO
justified	[SUKMK
justify	[VRMMM
k	XGSLML
katrin	^UTLKK
keener	cWNQKH
keep	US>[?J
keep a	a[RSJ@
keep a closer	iXJUGD
keep a list	^VSKMK
keep a watchful	cVKRML
keep an	eWGQKO
keep an eye	jWGQKO
keep calm	eWLSMH
keep calm and	eWLSMH
keep improving	cYKIMU
keep our	eUHUJH
keep our eyes	cTKSMI
keep reminding	gXITLH
keep reminding their	cTJSLL
keep secrets	cXJSKH
keep the documentation	cXSNKI
keep the last	_?OOOO
keep the logs	YEOOOO
keep their	VVPOLJ
keep this	cVHTJG
keep this from	cVHTJG
keep us	cXJSLJ
keeping	`VIOLN
keeps	\\BVJKH
keeps it	UCOOOO
keeps its	]BOOOO
keeps no	[JOOOO
keeps the	^FOOOO
keeps the mirror	YGOOOO
kept .	]FOOOO
kept . $	]FOOOO
kept changing	gWXHIE
kept coming	^?OOOO
kept coming .	YCOOOO
kept coming in	YEOOOO
kept growing	ZAOOOO
kept growing .	ZAOOOO
kept loading	YFOOOO
kept loading forever	YFOOOO
kept quiet	cVUJKI
kept rebooting .	YBOOOO
kept running	YGOOOO
kept running ,	YGOOOO
kept telling	cVTILJ
kept the old	cTKLRK
kept their	THSLLK
kept their session	YFOOOO
kept up	cYHPRH
kernel	\\ESKMJ
kernel .	YLSLLL
kernel . $	YLSLLL
kernel bug	YJOOOO
kernel bug is	YJOOOO
key .	Z?SLLK
key . $	Z?SLLK
key ;	[GOOOO
key column	XFOOOO
key of	_COOOO
key of the	Y@OOOO
key on	VDTKKJ
key that	VDOOOO
key was	WUUKKI
key was pasted	cTSMLK
keyboard	aTVJIH
keyboard .	eVTKJJ
keyboard . $	eVTKJJ
keys ,	XDOOOO
keys .	^XOQIK
keys . $	^XOQIK
keys of	XIOOOO
keys to	^WWIJG
keystrok	gWVKKH
keystroke	eVTLKK
keystroke ,	cTSLLJ
kicked off	cVUKKI
killed .	YHOOOO
killed . $	YHOOOO
kills	ZEOOOO
kills it	YFOOOO
kills it .	YFOOOO
kim	[COOOO
kim restarts	YGOOOO
kim restarts the	YGOOOO
kind	T\\HMGV
kind of	[\\MIIU
kind ⓒ	YHOOOO
kind ⓒ is	XHOOOO
kindly	cUKSMI
kiruna	]VPJNO
knew better	gYYHIF
knew better .	cUTKKK
knew the	YHVJJI
knew the component	YCOOOO
knew the flag	YGOOOO
knew the system	YDOOOO
know .	\\VTLKK
know . $	\\VTLKK
know how	eUVJJH
know that	`HSKMK
know the	[URMMM
know this	Y@OOOO
know this is	Y@OOOO
know what	VX[IGC
know what triggered	YDOOOO
know why this	YGOOOO
knowing	hZMJQG
knowing that	cVVJKH
knowing that ⓒ	cVVJKH
knowledg	aRQOJM
knowledge	aRQOJM
knowledge of	bSOQLD
knowledge of the	`TLRJI
knowledge was	cXVJLI
known .	ZASLLK
known . $	ZASLLK
known about	eYIJTJ
known about the	eYIJTJ
known better	gZVKIH
known better than	cUTLJJ
known by	[7OOOO
known fix	YHOOOO
known fix arrives	YHOOOO
known limitation	YIOOOO
known limitation of	YIOOOO
known that	dUZHGE
known that the	cRWGIE
known to	\\VPHJO
known to the	eYLJKQ
knows .	XDOOOO
knows . $	XDOOOO
kofi	]UNMKR
kpi	cVJKKT
kpis	cVJKKT
krak	cTPOMK
krak ó	cTPOMK
krak ó w	cTPOMK
kudo	VCOOOO
kwam	`SVIJH
kwame	cTTKKJ
lab .	cWUKKI
lab . $	cWUKKI
label	VDQKKQ
label ,	VBOOOO
label .	XBOOOO
label . $	XBOOOO
labell	YIRQMG
labelled	VGTLMJ
labelling	cXHTJJ
labels	TGSJKM
lack a	WBOOOO
lack a reason	VBOOOO
lack of	bW]=N>
lack of attention	gYYGIE
lack of discipline	hZXHHE
lack of ownership	eTWJJH
lack of urgency	cVUJLJ
lacked	\\WUJMG
lacked the	\\TVKKH
lacked the necessary	cXTLLI
lacks	W?XHLJ
lacks the	YIWIKJ
lag .	]UOMKO
lag . $	]UOMKO
lag of	cTSLLI
lamp	[UTOKF
lang	[BOOOO
lang ⓒ	YGOOOO
languag	bHRMMM
language	e;OOOO
language ,	WFOOOO
language .	]COOOO
language . $	]COOOO
languages .	UDOOOO
languages . $	UDOOOO
laps	]QWGMD
lapse	cVYHHF
lapse of concentration	cUSLLK
laptop , which	YFOOOO
laptop .	VDUJMJ
laptop . $	VDUJMJ
laptop closed	cXRMML
lar	[WUKKI
large files failed	YDOOOO
larger	WUFHRO
larger .	gWJKSI
larger . $	gWJKSI
larger quota	YHOOOO
larger quota before	YHOOOO
largest	Z@OOOO
lars	]WUKKI
last	[EPMLL
last .	]DOOOO
last . $	]DOOOO
last 0	UCOOOO
last day .	cXUKKH
last day and	YJOOOO
last good	ZEOOOO
last good config	YEOOOO
last line	XFOOOO
last node	YBOOOO
last node was	YBOOOO
last of	WDOOOO
last one	]BOOOO
last row	VIOOOO
last run	UCOOOO
last sync	\\@OOOO
last three	[DOOOO
last three images	[DOOOO
last time .	TCTKMJ
last year .	aBOOOO
lasted 0	[COOOO
lasted 0 minutes	[COOOO
lasted from	XFLQML
late , so	ZGOOOO
latency was	aXFIHW
later ,	^WJQGN
later , and	cTISIF
later all	YJOOOO
later all was	YJOOOO
later on	cUHJKU
later the	YGOOOO
later the second	YGOOOO
latest	]?OOOO
launch .	cTIQPF
launch . $	cTIQPF
launch would	cULMQM
launch would have	cULMQM
launches	`SHPJR
launches .	cTJSLL
launches . $	cTJSLL
lay	[UVKIJ
layer	WTLLKS
layer .	cTMMLQ
layer . $	cTMMLQ
laziness	iZVJKI
lazy	d][GGC
lazy to	cXWIJH
lead	Y_cHB5
lead ,	^UTJLK
lead , who	e[TKLK
lead .	`TXIJG
lead . $	`TXIJG
lead approved	cVRLML
lead approved the	cVRLML
lead chose	cVUKKI
lead chose to	cVUKKI
lead gave	^TUKKI
lead gave the	^TUKKI
lead was	aXTJMJ
lead waved	cVSLKK
lead waved through	cVSLKK
lead who	eTSKML
leader changes	YHOOOO
leader changes ,	YHOOOO
leadership	jZXHJF
leads ,	^XPOJH
leads to keep	cTJSLL
leak from	YFOOOO
leak from tuesday	YFOOOO
leak in	YHKMRL
leak in the	^GOOOO
leaked	^UPIPJ
learn	fUJPFP
learn .	cVVIJH
learn . $	cVVIJH
learn from	cYGNLT
learn on	cWNQMI
learnt	`VVJKH
lease	[FSMOM
lease was	ZDOOOO
lease was lost	YGOOOO
least 0	WEOOOO
leave .	WIRLML
leave . $	WIRLML
leaves a	[UVJKJ
leaves the	XKOOOO
led	YH[BDJ
led to a	TGLLMR
led to the	aUXEHJ
ledger-db	^TMOLO
lee	YIOOOO
lee takes	YIOOOO
lee takes a	YIOOOO
left alone .	VHOOOO
left behind	[DOOOO
left behind .	YIOOOO
left debug	eWVKJG
left debug logging	eWVKJG
left his	cVULKJ
left his phone	cVULKJ
left in	YTTLLJ
left it	\\[UJMH
left lying	cWVJJI
left on	]TNJRG
left out ,	WHOOOO
left out .	`DOOOO
left out the	`XXJHH
left the company	[GOOOO
left the debug	gYUJKI
left the log	YHOOOO
left to do	WCOOOO
leftover	ZJOOOO
leftovers	YHOOOO
leftovers from	YHOOOO
leftovers from the	YHOOOO
legacy	[RHKNV
legal's	cVTKKJ
less	\\[GSFQ
lesson	YXJSFJ
lesson :	YHJSLJ
lesson : a	YEOOOO
lesson : the	YHOOOO
lessons	cYNLIO
lessons learned	cUKJMT
let	\\][OC;
let it	`WTLJJ
let its	cXUKKJ
let the	\\[f>B;
let the record	cUVJKI
let us	i[IQQF
let us all	eTJTJI
let's	hYMTJF
lets	XDOOOO
letter	ZDUKLI
letting	aUWILH
levels .	gTGQHP
levels . $	gTGQHP
libraries	VDOOOO
library	WGHFOP
library .	UEOOOO
library . $	UEOOOO
library confirmed	YBOOOO
library confirmed the	YBOOOO
library should	YJOOOO
library should close	YJOOOO
library was upgraded	ZEOOOO
licence server	YGJNRK
lies with	eUSLMJ
lies with the	eUSLMJ
life	YIMJLQ
light	XFPNOG
light in	cXQLPK
like 0	cWNLMQ
like 0 .	cWNLMQ
like a	`BOOOO
like a full	YFOOOO
like a network	ZDOOOO
like the alert	YFOOOO
like the network	YGOOOO
like the one	cVOOOO
like to	cWTKKJ
like ⓒ	X@OOOO
likely	[EOOOO
likely that	YHOOOO
likely that more	YHOOOO
limit ,	aZLJSH
limit .	XBGJUK
limit . $	XBGJUK
limit counts	YCOOOO
limit counts closed	YCOOOO
limit is	_DOOOO
limit is reached	YGOOOO
limit is set	YIOOOO
limit it	YGOOOO
limit it takes	YGOOOO
limit of	b>OOOO
limit of 0	]@OOOO
limit of the	[EOOOO
limit to see	YDOOOO
limit was reached	YJOOOO
limit would	gVIKSK
limit would have	gVIKSK
limitation	YIOOOO
limitation of	YIOOOO
limitation of the	YIOOOO
limited .	cVIKJU
limited . $	cVIKJU
limited to	TAMMMR
limited to 0	ZGOOOO
limiter	TFRMML
limits .	`TGRIP
limits . $	`TGRIP
limits in	cXLRKK
limp	cWULKH
limping	cWULKH
lin	\\@IQPI
lin adds	YFOOOO
lin adds capacity	YFOOOO
line	YCLQLK
line ,	VGKQMM
line 0	UYOIIR
line ;	UDOOOO
line break	[DOOOO
line breaks	YEOOOO
line by	YGITKI
line feed	^AOOOO
line for	UDOOOO
line hundreds	YJOOOO
line hundreds of	YJOOOO
line in	[IOOOO
line in the	ZIOOOO
line is	XHOOOO
line of a	ZHOOOO
line with	VHHJKV
line with the	WGJLLS
line would	cWJMRL
linear	YFOOOO
lines	\\EIQPI
lines ,	YAOOOO
lines .	[HMQMM
lines . $	[HMQMM
lines and	VCOOOO
lines of	YGSLLK
lines while	YDOOOO
lines while looking	YDOOOO
link	]:RIMM
link .	\\FOOOO
link . $	\\FOOOO
link and	THLMMR
link and took	YGOOOO
link could	YFOOOO
link could see	YFOOOO
link in	[FOOOO
link in the	ZGOOOO
link to	VJQJNK
linked	`BOOOO
linked from	Y@OOOO
linked from the	Y@OOOO
linked issue	YIOOOO
linked issue .	YIOOOO
links	a>OOOO
list	]7WMIE
list ,	XESLMK
list ;	WHOOOO
list instead	YFOOOO
list instead of	YFOOOO
list item	_HOOOO
list items	YFOOOO
list of	WCUIMJ
list that	XFOOOO
list the	Y>OOOO
listed	c9OOOO
listed as	VBOOOO
listed in	YHOOOO
listed in the	VHOOOO
listed the	VDOOOO
listen .	cZULKJ
listen . $	cZULKJ
listen on	YIOOOO
listen on another	YIOOOO
listened to	cTMJRH
listened to the	cTMJRH
lists	_?LQML
lists ,	XHOOOO
lists and	XBOOOO
littl	h^NOGR
little	h^NOGR
little more	cUISMJ
liv	WIRMML
live in	TBOOOO
live server	^XVIKI
lives in the	YJOOOO
load	TALEMS
load ,	]VKJIS
load .	[CLIJS
load . $	[CLIJS
load also	YIOOOO
load also slowed	YIOOOO
load balancer ,	UERMMM
load balancers	XVKQPJ
load on	[EOOOO
load on the	[EOOOO
load testing	gUKHNS
load the	[DOOOO
load the same	YIOOOO
load this	YEOOOO
load this is	YEOOOO
load was back	YJOOOO
loaded	U@VKKJ
loader keep	YEOOOO
loader keep the	YEOOOO
loading	UFQMMM
loading forever	YFOOOO
loading forever .	YFOOOO
loads	ZIOOOO
loads .	YIOOOO
loads . $	YIOOOO
local	YGPMPG
local administrator	VDSMNM
local modes	YHOOOO
local server	YHOOOO
local time	YAOOOO
local workspace	]JOOOO
locale	YAOOOO
location	[@OOOO
lock file	XHIKSK
lock file .	YHOOOO
lock file it	YIOOOO
lock is	_DOOOO
lock is global	^DOOOO
lock timeout ,	^XLLQK
lock was	WBOOOO
lock would	`XIMSL
lock would have	^VHJTJ
locked , although	YGOOOO
locked the	^TTLLI
locker	VCSLLK
locking	^WKRMJ
locks	[PPPNH
log	WFTDFP
log ,	UDTLKK
log host	YHOOOO
log host .	YHOOOO
log in	ZJHHJV
log in ,	[COOOO
log in to	VJTKML
log is attached	YHOOOO
log lines while	YDOOOO
log of changes	WHOOOO
log open	YHOOOO
log open .	YHOOOO
log that	VHRMML
log that explains	YIOOOO
logged in .	YDOOOO
logging on	cWRIJO
logging on .	cUTLLH
login page that	YHOOOO
logins	`BOOOO
logins failed	YDOOOO
logins failed .	YDOOOO
logins work	YHOOOO
logins work again	YHOOOO
logs	XEOIJQ
logs .	ZILNKP
logs . $	ZILNKP
logs had	Z@OOOO
logs had already	YCOOOO
logs of	]DSLML
logs of terminated	YEOOOO
logs of the	ZGOOOO
logs of their	YFOOOO
logs we	YIOOOO
logs we found	YIOOOO
logs were	_DOOOO
logs were full	YHOOOO
logs were written	YHOOOO
long	TWFNBZ
long :	YFOOOO
long : forty	YFOOOO
long a	UCOOOO
long as rolling	YEOOOO
long before	^USKLI
long this	YEOOOO
long this has	YEOOOO
long time .	cWIJKU
long time and	YFOOOO
long to	`SVJKI
long to respond	cXSKML
long way	eWHTLI
long way ,	cWJRLK
long-term	`UIJLU
long-term solution	cWKLMR
longer .	^ULMMR
longer . $	^ULMMR
longer exists	]BOOOO
longer exists .	\\HOOOO
longer grace	cWIMSK
longer grace period	cWIMSK
longer read	YFOOOO
longer read .	YFOOOO
longer term	cTIJKU
longer term .	cTIJKU
longer than	ZWGJOT
longer than expected	eXKLLS
longer to	YIOOOO
longer to tell	YIOOOO
longest	UCSLMK
look .	TBNQHK
look . $	TBNQHK
look at	[YNIBV
look at the	]\\KMDW
look away	cUTKKJ
look away .	cUTKKJ
look better	Y@OOOO
look better now	Y@OOOO
look for	`VKLMS
look harder	cWKRMJ
look harder at	cWKRMJ
look into	iWHEHY
look into better	cVLKMS
look into the	eTEGIY
look more	cUJSLL
look twice	gYIVJF
look twice at	gYIVJF
looked ,	YFOOOO
looked , there	YFOOOO
looked at first	YDOOOO
looked at it	cVUJKJ
looked at the	VWTHLG
looked harmless	YIOOOO
looked harmless :	YIOOOO
looked into	YGOOOO
looked into .	YGOOOO
looked like	_BOOOO
looked like a	^BOOOO
looked strange	YGOOOO
looked strange .	YGOOOO
looked the	^WSLMK
looked the other	cWSLMK
looked through	YJOOOO
looked through the	YJOOOO
looking .	^XMQLL
looking . $	^XMQLL
looking at another	YIOOOO
looking back	cUKLRJ
looking back ,	cUKLRJ
looks	`FTKKJ
looks as	ZDOOOO
looks as if	YFOOOO
looks into	YEOOOO
looks into the	YEOOOO
looks like	^GOOOO
looks like the	YGOOOO
loopback	YIOOOO
loose on	cTSLMK
los	VDRMML
lose any	YIOOOO
lose any data	YIOOOO
loss	ZMQHPD
loss of the	^IMMQM
lost an	`ZQIPH
lost an hour	cVTKKJ
lost another	cURMML
lost control	cWTLKI
lost control of	cWTLKI
lost is	_DOOOO
lost is still	YGOOOO
lost its	VDOOOO
lot ,	YDOOOO
lot , actually	YDOOOO
low .	[ISLLK
low . $	[ISLLK
lower	WKGHSP
lower ,	cUJMRM
lower case	XCOOOO
lower case .	UFOOOO
lowered	]@OOOO
lowering	[EOOOO
lowerings	WEOOOO
loyalty	[ULLMS
luca	\\UWIIH
lucki	\\HOOOO
luckily	\\HOOOO
luckily the	\\HOOOO
luckily the old	YBOOOO
lucky	aBOOOO
lucky :	[HOOOO
lucky : it	YIOOOO
lucky that	\\HOOOO
lucky that the	\\HOOOO
lunch	eXSPIG
lunch ,	eWSLLK
lunch .	dTVHKI
lunch . $	dTVHKI
lying	h^WIJH
lying in	eYTKLK
m . $	^XOQLJ
machin	XDMPOI
machine's	WDOOOO
machines	WFSLML
machines with	YGOOOO
machines with two	YGOOOO
macro	V?OOOO
made a	aRUILI
made all	cVILSK
made all the	cVILSK
made by	ZTWHJG
made by an	cTSLLK
made every	YHOOOO
made every request	YHOOOO
made from	[JOOOO
made in	WAOOOO
made it harder	YEOOOO
made matters	cWTJKJ
made matters worse	cWTJKJ
made of	WBOOOO
made possible	YFOOOO
made possible by	YFOOOO
made the	S@KHTI
made the restart	YGOOOO
made the second	YHOOOO
made the server	YGOOOO
made the service	YIOOOO
made the site	YHOOOO
made things	eVXHIF
made things worse	cXVJJH
made this	gUGKTI
made this a	cXKMQM
mail	VDNMHJ
mail ,	WDIOSJ
mail , since	YHOOOO
mail .	[HSLLK
mail . $	[HSLLK
mail of	VCUKKJ
mail queue .	YGOOOO
mail relay	`TIKKT
mail relay .	cTIJKU
mail server	YDOOOO
mail server .	YDOOOO
mail service	YIOOOO
mail service .	YIOOOO
mail was	^EOOOO
mail was delayed	YFOOOO
mail was sent	YIOOOO
mailbox	VBVJLI
mailbox that	VDOOOO
mails went	ZGOOOO
mails went out	ZGOOOO
mails were	[DOOOO
mails were lost	ZJOOOO
main takeaway	cVKRKI
maintained	`ZOJJQ
maintainer	XZYHIE
maintainer .	cVTLKJ
maintainer . $	cVTLKJ
maintainer merged	cXTKLI
maintainer merged a	cXTKLI
maintainer of	ZBOOOO
maintainer of the	ZBOOOO
maintainers	aVYHIE
maintains the	YGOOOO
maintains the cooling	YGOOOO
maintenance banner	ZCOOOO
maintenance banner .	YCOOOO
maintenance flag	`WNOQG
maintenance windows .	cWISKJ
maintenance work	eWKRML
major	^XTKLK
major version	^XTKLK
make	XYCQBX
make a conscious	eUKRMJ
make alerts	eXFHHX
make an	hZQPMH
make an effort	gVITLH
make each	YFOOOO
make each of	YFOOOO
make failover	cXIJLU
make it clear	eXPPMJ
make people	cTJSLI
make sure	hZESFP
make sure that	dUIEJW
make sure this	cWOQJH
make sure to	cVJSKJ
make the	WIKKIU
make the loader	YEOOOO
make the system	cUIKJU
make things	YJOOOO
make things worse	YJOOOO
make ⓒ	UDOOOO
makes	YAMJKT
makes .	VEOOOO
makes . $	VEOOOO
makes it	aBOOOO
makes it difficult	YHOOOO
makes it easier	YIOOOO
makes sense	hVJKMT
makes sense .	hVJKMT
makes the	XHRLML
makes the order	YGOOOO
making	aSLSJK
making by	cWSLMK
malic	eVVIKI
malice	eVVIKI
man	caWHMD
man who	cXTKKK
managed	WTJHPP
managed to update	YEOOOO
management	bTOOEO
management .	lXJLKT
management . $	lXJLKT
management for	eXNJMQ
management ignored	cVTKLI
management pushed	eSXIJG
manager	\\V`IC8
manager forwarded	XETMKM
manager had	`XTKLJ
manager skipped	cYTLKK
manager skipped the	cYTLKK
manager who	gZRMMM
manager's	^VVIJI
managers ,	cUNPLJ
managers to	eYHTJI
mandatory training	cZISMI
manifest ,	cTSLMK
manila	[GNHJT
manila and	`XIJMT
manner	n]REGO
manner .	jUJIJU
manner . $	jUJIJU
manual changes	eZLRMK
manual changes in	cVLQMK
manual step .	YGOOOO
manual steps	]THKKU
manual steps in	eUHKKU
manufacturer .	`SOLLR
manufacturer . $	`SOLLR
many retries	YGOOOO
many retries kept	YGOOOO
many times must	cXTKLK
many words	cWRMMM
mark	_=TKKL
mark of	Y@OOOO
mark of a	XCOOOO
markdown	eDOOOO
markdown ,	WEOOOO
markdown file	ZCOOOO
marker	^FOOOO
market	[URIKO
marketing	^RVGIM
marks	a>OOOO
marks of	VGOOOO
marta posts	YJOOOO
marta posts an	YJOOOO
mask	a<OOOO
master	eTTLLJ
master ,	cSSLLL
match	\\BNMQK
matched	YFJMSK
matches	\\DOOOO
matter .	YEOOOO
matter . $	YEOOOO
matter was	cWHJKV
matters	YTRPII
matters worse	cWTJKJ
matur	cVKKMS
mature	cVKKMS
mature our	cVKKMS
may	XEPFHS
may .	WEULNI
may . $	WEULNI
may ;	[@OOOO
may ; the	XDOOOO
may be	[;JPMR
may be the	VEOOOO
may change	U?OOOO
may go	VHOOOO
may have been	YVIKIV
may have experienced	eUKLMS
may hold	XGOOOO
may need	YHOOOO
may need a	YHOOOO
may not	WDTKML
may say	WEOOOO
may stand	V@OOOO
may take	[BOOOO
may take up	YDOOOO
mayb	eZKHHT
maybe	eZKHHT
mb	\\=OOOO
mb .	VEOOOO
mb . $	VEOOOO
me	\\XWJJH
me ,	cXUKKI
me to	cTTKLJ
meaningful	cWKKLT
meaningful .	cWKKLT
meaningful . $	cWKKLT
means :	UFOOOO
means another	YFOOOO
means another interruption	YFOOOO
means of	eTJJMT
means the	WCOOOO
meant .	XFOOOO
meant . $	XFOOOO
meant a	YHOOOO
meant a login	YHOOOO
meant for	VHSLLM
meant for tests	YHOOOO
meantim	ZHOOOO
meantime	ZHOOOO
meantime the	YHOOOO
meantime the disk	YHOOOO
meanwhil	]DOOOO
meanwhile	]DOOOO
meanwhile ,	[EOOOO
meanwhile , support	YEOOOO
measured	W<TKNL
measures	bYJIKV
measures to	cWHJLU
measures were	^VKKMS
measures were taken	^VKKMS
media	]>OOOO
media type	VDOOOO
median	XDOOOO
medium term	hVLLMR
medium term ,	cWKLOT
medium term .	eVLMMR
meeting , the	cTTKLK
meeting's	UBOOOO
meetings	cYRNJH
member .	UFOOOO
member . $	UFOOOO
members of a	Y@OOOO
members that	WCOOOO
memory and was	YHOOOO
memory instead	cWSLLK
memory instead of	cWSLLK
memory it	YAOOOO
memory it would	YAOOOO
mention it	cTTLMI
mention it .	cTTLMI
mentioned that	YAOOOO
mentioned that the	YAOOOO
mentioning	eXRMML
mentions	]>OOOO
mentions this	YEOOOO
mentions this .	YEOOOO
mere	[VMLQK
merely	^VMLQK
merge	RBZJMB
merge queue	SCHMTL
merge rights	cWVIKI
merge to	UGTKMK
merge to production	YFOOOO
merged a	cXTKLI
merged the change	YGOOOO
merged two	YJOOOO
merged two days	YJOOOO
merged without	cXSLLK
merges	SDLRKI
merges to	UCOOOO
merging was	YGOOOO
merging was blocked	YGOOOO
mess	j_\\EFD
mess ,	cVULKI
messag	VGHUNC
message	YGMPNH
message ,	VCOOOO
message about the	ZFOOOO
message from	ZGOOOO
message from a	YBOOOO
message said	ZFOOOO
message said that	YGOOOO
message since	YFOOOO
message since the	YFOOOO
message ⓠ	VEOOOO
messages name	UBOOOO
messed	cUVJJH
messed up	cUVJJH
metadata	[HOOOO
method	_DSMLK
methods	\\GOOOO
metric	ZCPLOI
metrics	[KRMML
metrics had	YGOOOO
metrics had stopped	YGOOOO
metrics of	UEOOOO
mgmt	^STKKJ
middl	VVPMHM
middle	VVPMHM
might be	`TQJJO
might have	]HNFMO
migration :	YGOOOO
migration : the	YGOOOO
migration had	[COOOO
migration had been	ZCOOOO
migration was	[VXIHG
migration would	cXJMRL
migration would have	cXJMRL
migrations	_YNQGJ
migrations ,	`VMLKR
migrations .	cUOSJD
migrations . $	cUOSJD
min	XCTLLJ
min .	YDOOOO
min . $	XEOOOO
mina	YHOOOO
mina reverts	YHOOOO
mina reverts the	YHOOOO
mind	_^@XEH
mind .	eXMSJF
mind . $	eXMSJF
mind for	YGOOOO
mind for the	YGOOOO
mind that	h[HPHQ
mind that the	cXGMIR
mind the	eVFVIH
mind when	cVKRMK
mindful	lXIUJE
mindful of	lXITJE
mindful of the	cVKRLK
mindful of time	eUJSLJ
mindfulness	cTITJI
mindset	eSHVLG
mine	g[YIIE
mine .	cXVJJH
mine . $	cXVJJH
minute	YEHETM
minute ,	]>SLLK
minute , so	YHOOOO
minute , the	ZBOOOO
minute .	\\CLLQK
minute . $	\\CLLQK
minute and	UEOOOO
minutes , and	[;OOOO
minutes .	WDOOQB
minutes . $	WDOOQB
minutes ; the	UCOOOO
minutes after	WFRLML
minutes after the	YDSLML
minutes and	XCQMOL
minutes and fixed	YJOOOO
minutes because	[EOOOO
minutes because the	YHOOOO
minutes before	VFTLKJ
minutes before it	ZCOOOO
minutes before the	YCOOOO
minutes by	WEOOOO
minutes from	\\BOOOO
minutes from merge	YFOOOO
minutes got	YHOOOO
minutes got an	YHOOOO
minutes on	iXSNLF
minutes on his	cWSLMK
minutes on the	cUUKKI
minutes rather	`RJMRL
minutes rather than	`RJMRL
mirror running	YGOOOO
mirror running .	YGOOOO
mirror was	YHOOOO
mirror was two	YHOOOO
mirrored	cTRMML
misbehav	cTJKLT
misbehaved	cTJKLT
miscommunication	eWVIJH
miscommunication by	cUSKLK
misconduct	cYTJMK
misconfiguration	`VQJKN
misconfigured the	eXXIIF
misdiagnos	cTUKKJ
misdiagnosed	cTUKKJ
misinterpret	eVXIKI
misinterpreted	eVXIKI
misjudg	`WVJJH
misjudged	c[VJJH
misjudged the	cWTLLJ
misl	cUSLLL
mislabell	cUUKMJ
mislabelled	cUUKMJ
mislead	^VVJLI
misleading	^VVJLI
misled	cUSLLL
misplac	cUSLLK
misplaced	cUSLLK
misread	l\\YHHE
misread the	hZVIKH
misread the graph	eZRLML
misreading	eUTKLI
misreading of	eUTKLI
misreading of the	eUTKLI
missed	^WTCOA
missed by	dXVJJI
missed by qa	eWWHIH
missing in	UFOOOO
missing index .	cXTLKK
missing index made	YHOOOO
mistak	dTVNE@
mistake	dSXIGB
mistake $	gYTJLK
mistake .	fWWGKI
mistake . $	fWWGKI
mistake at	cZUKMJ
mistake at the	cZUKMJ
mistake by	e[UHKJ
mistake in	\\KTKLK
mistake of the	cYTKLL
mistake was	jXTJLK
mistake was made	hTSKML
mistaken	`URMHD
mistaken belief	cWUJKJ
mistakenly	^UVIKI
mistakes	aXJTHH
mistook	cTTKLJ
misunderstood	cWSLMK
mitigation :	YGOOOO
mitigation : traffic	YGOOOO
mitigations	YXLIIR
mix	_TQLLL
mixed	`XSGLL
mixed up	i[VGLG
mixed up the	eXVJKH
mobile app	YDOOOO
mobile app and	YHOOOO
mobile developers	cVUJJK
mobile lead	cUSLLK
mobile team	VWULKF
mobile team shipped	YEOOOO
mobile team to	cXUJLJ
mock	U>OOOO
mode	T>KMRL
modem	V?OOOO
moderator	]TQPKJ
moderators	eYQPKJ
modern	cTJMMR
modernis	hVJJLU
modernise	hVJJLU
modernise the	eXLKMS
modul	UCIOMS
module	UHIOMS
moment .	UBOOOO
moment . $	UBOOOO
moment of	`TTJLG
moment's	cUSKLK
momentary	cUSLLK
momentary lapse	cUSLLK
momentary lapse of	cUSLLK
monday ,	`USLMK
monday , and	cTRLMK
monday .	T?LMSK
monday . $	T?LMSK
money	aWVIJH
monitor the	^ULHMT
monitor the situation	iVJJMT
monitored ,	cUQMNM
monitoring $	g\\KKLS
monitoring ,	cXQLPK
monitoring .	cUIJJU
monitoring . $	cUIJJU
monitoring team	`SMIQG
monitors	cXORJI
month before	ZHOOOO
month before .	ZHOOOO
month the report	YGOOOO
monthly	UDQNKH
monthly upgrade	YBOOOO
monthly upgrade .	YBOOOO
months ,	SDTKKK
months ago	cWIKSJ
months ago .	cWIKSJ
months and	YXTJLJ
more	^b2`=T
more accounts	YHOOOO
more accounts are	YHOOOO
more alert	cULRMK
more attention	l]GVKD
more attention during	jXITLF
more attention to	cWJSLH
more attentive	hWKSIJ
more attentive during	cUJSKI
more care	j\\IVHD
more care in	cVITKJ
more care when	eUJSLJ
more careful	s\\JQOA
more careful .	nXGUKH
more careful when	eTJSLI
more careful with	i]POKG
more closely	hZFVKF
more concentration	eTISKJ
more conscientiously	eSHTLL
more details	YIOOOO
more details are	YIOOOO
more discipline	gUDVJH
more discipline is	eUFUJF
more disciplined	cVHTKI
more disciplined about	cVHTKI
more disk	YHOOOO
more disk on	YHOOOO
more effort	gVEUJH
more effort into	gVEUJH
more in	gWMRMI
more in the	cVLQML
more meaningful	cWKKLT
more meaningful .	cWKKLT
more memory	TAJLSK
more memory it	YAOOOO
more monitoring	cXIJJU
more of	YFOOOO
more of the	YFOOOO
more or	eXIKLT
more or less	eXIKLT
more proactive	eUILMS
more reliable	gVIIMU
more reliable .	cUKLMS
more replica	cWIJSI
more robust	lYHIKV
more robust .	gXJKJT
more smoothly	cTMMMQ
more tests	i[DJPU
more tests .	hZDJOU
more than	TBGRMN
more than 0	YFKLRL
more than any	cTHSMK
more than once	cWNJJQ
more than one	UDOOOO
more the	cWTKLK
more thorough	gYFUII
more thorough .	cVITKJ
more thorough in	cTJSLL
more thoroughly	cSHTJI
more thoroughly .	cSHTJI
morning ,	[RSJJM
morning the errors	YFOOOO
morning there	Y@OOOO
morning there .	Y@OOOO
most cases	YFOOOO
most cases .	YFOOOO
most jobs	YGOOOO
most jobs kept	YGOOOO
most of our	YIOOOO
most of which	cXHJJV
mostly	aULPKO
motivat	cWJRMK
motivate	cWJRMK
mount	YESLLK
mount the	YIOOOO
mount the second	YIOOOO
mounted .	ZDOOOO
mounted . $	ZDOOOO
mov	[IOEIS
move	XIYFNF
move the	YAQIRH
move the status	YFOOOO
move this	YEOOOO
move this to	YEOOOO
moved	\\HRGJO
moved on .	YGOOOO
moved the database	YDOOOO
moved the job	ZCOOOO
moved the traffic	ZJOOOO
moved to	^BQMMM
moved to a	ZFOOOO
moved to the	_AOOOO
moves	\\GOOOO
ms . $	YBOOOO
ms to	VCOOOO
ms to 0	UAOOOO
much as	_VTJMJ
much as a	gVSKMJ
much earlier	cXKKRI
much earlier .	cXKKRI
much slower	YEOOOO
much slower than	YEOOOO
much to ask	cTVKJJ
multi-region	`KKLMS
multi-region .	cWKLMS
multi-region . $	cWKLMS
multipl	]UHIIV
multiple	]UHIIV
must	_`H]B8
must be	aZFWJB
must be more	jTISLJ
must be said	eWWHLI
must have	`UXJHF
must have been	cWUKLI
must have known	cWVIJI
must make	cUOPLH
must never	cUMQLL
must never again	cUMQLL
mutual	cVQLMO
my	VVaAF=
my bad	cVTLKJ
my drive	\\AOOOO
my drive .	UCOOOO
my key	YFOOOO
my key had	YFOOOO
my mistake	cWVJJI
my own	gVZHGD
nadia	^SWHIO
nam	^CQTIB
name	[8[CLA
name (	VDOOOO
name ,	cBOOOO
name , and	WGOOOO
name .	aARMML
name . $	aARMML
name ;	ZBOOOO
name at	[SOPML
name at the	cUOPML
name for	WHOOOO
name in	Y?OOOO
name of	YGVJLJ
name of the	[?SLMK
name on	aVQMNK
name that	WEOOOO
name the	VFSLML
name the failing	YFOOOO
name was	[HOOOO
name was still	YJOOOO
named	b@NLQL
named .	WBOOOO
named . $	WBOOOO
named in	[BOOOO
named in the	UEOOOO
named range	^KOOOO
named ranges	]GOOOO
named style	W@OOOO
namely those	YIOOOO
namely those that	YIOOOO
names	d;SMKG
names ,	YESKML
names a	]EOOOO
names a host	YIOOOO
names and	YEOOOO
names are	Z?OOOO
names in	XDOOOO
names no	VHOOOO
names that	VCOOOO
names the	`:OOOO
namespace	WWPJQJ
nativ	WFOOOO
native	WFOOOO
natur	eTKMMR
natural	cUTLKJ
naturally	cUTLKJ
nature	eTKMMR
near the	cWTKMK
nearest	XEOOOO
necessary	lVPLJQ
necessary ,	cVLLMR
necessary .	i[EQMS
necessary . $	i[EQMS
need a	[DVJIH
need a larger	YHOOOO
need a second	_BOOOO
need for	eXIPOO
need more	YHOOOO
need more disk	YHOOOO
need not	^TDKSS
need not concern	cVILMT
need not have	eWGJUF
need the	YGOOOO
need the api	YGOOOO
need to	h^CWKE
need to be	eTITLH
needed $	cTHPLR
needed ,	]THSMN
needed , more	cTHSMK
needed .	_UCGHZ
needed . $	_UCGHZ
needed a manual	YGOOOO
needed a reason	XDOOOO
needed around	cVHTJH
needed to have	cVGJUH
needed to restore	YFOOOO
needed was	cWTJLK
needlessly	cUUJMK
needs	S>ILIT
needs a	^BOOOO
needs of	eVJJLU
needs of all	cWJKLT
needs the	WBOOOO
needs to	_TJNIR
needs to own	cUIQKR
needs to stop	cVSLML
neglect	aYXHIF
neglected	aXWIJG
neglected for	cUTLLJ
neglected to	e[WIKH
negligenc	iRWHKH
negligence	iRWHKH
negligence ,	cXVIKI
negligence .	gZWHKJ
negligence . $	gZWHKJ
negligence in	cYSLML
negligence of	cZSKML
negligence on	h]TKKJ
negligence on our	g[TKKJ
negligent	j[VIKH
neighbour	^AOOOO
neighbours	[IOOOO
neither .	VBOOOO
neither . $	VBOOOO
neither of the	YIOOOO
nest	]BOOOO
nested	[=OOOO
network ,	WAKMRM
network , nothing	YDOOOO
network architect	eXTJLG
network cards	YGOOOO
network cards .	YGOOOO
network department	eUVKKG
network is	THJRLK
network is fine	YGOOOO
network problem	YEOOOO
network problem .	YEOOOO
network team found	YGOOOO
never	Y\\XJL;
never again	i[MRLF
never asking	cUVIKJ
never at	YEOOOO
never at risk	YEOOOO
never have	r]HEUB
never have been	gZVIKG
never have come	cTJMRL
never have happened	cUTJLI
never have occurred	cXHJTH
never have reached	eTPKPI
never having	eSWIIG
never learn	cVVIJH
never learn .	cVVIJH
never occurred	cTVJJI
never ran	cXRMML
never replaced	YEOOOO
never replaced .	YEOOOO
never seen	cXRMMM
never tested	`TTLKK
never told	cWTKKJ
nevertheless the	YBOOOO
nevertheless the numbers	YBOOOO
new	Y8XJED
new ,	^WUJKI
new accounts	ZFOOOO
new accounts .	YFOOOO
new certificate	ZDOOOO
new certificate .	YEOOOO
new check	YGOOOO
new check was	YGOOOO
new colleague	ZAOOOO
new colleague shadowed	YEOOOO
new document	XDOOOO
new hire	_XTKLJ
new hire ,	eYTKMK
new kernel	ZFOOOO
new kernel .	ZFOOOO
new limit	ZGOOOO
new limit it	YGOOOO
new load	YCOOOO
new load balancer	YCOOOO
new node	ZJOOOO
new node was	ZJOOOO
new nodes	YGOOOO
new nodes could	YGOOOO
new owner	YGOOOO
new owner last	YGOOOO
new pods	^GOOOO
new pods failed	YJOOOO
new pods were	YIOOOO
new rack	YIOOOO
new rack had	YIOOOO
new release made	YGOOOO
new sessions	YGOOOO
new sessions are	YGOOOO
new spreadsheet	XHOOOO
new starters	cVOPKI
new to	\\SRMML
new to the	aWRMML
new value	WEOOOO
new version	aHOOOO
new version .	^JOOOO
new version of	YJOOOO
newcomer	cVKRMJ
newcomers	cVKRMJ
newer	VFHTLJ
newest first	UBOOOO
newlin	\\EOOOO
newline	\\EOOOO
news	cXTKMK
next .	YBOOOO
next . $	YBOOOO
next migration	YGOOOO
next migration :	YGOOOO
next morning	ZDOOOO
next morning the	YFOOOO
next planning	YBOOOO
next planning .	YBOOOO
next release	YHRLML
next release .	^GOOOO
next run	YBOOOO
next step	YEOOOO
next step .	YEOOOO
next steps	cWJIMT
next steps .	eYJJLU
next term	YHOOOO
next term starts	YHOOOO
next three	cXOPLJ
next time	l\\HVFD
next time .	pZHUGF
next to the	[THQRI
next town	eSKSKH
next town hall	eSKSKH
nice	cUTLLJ
night	TAXKFM
night .	UDOOMJ
night . $	UDOOMJ
night and	VAOOOO
night of	]WGSRG
night shift	^YXMH@
night shift about	cVVILI
night shift that	cUVKJH
night the	YEMMMQ
night the job	^DOOOO
night would	THHMTM
night would give	YFOOOO
night-shift	[UMQML
nightly	UBSILL
nightly restart	YHOOOO
nightly restart .	YHOOOO
nightly update	YJOOOO
nightly update .	YJOOOO
nightly ⓒ	]STKML
nightly ⓒ run	]STKML
nil	YITLIJ
nine	T5TFME
nine days .	cVMMQL
nine hours	WESLLL
nine hours .	[COOOO
ninety	\\VOOMJ
no	VBR<W.
no .	[>OOOO
no . $	[>OOOO
no alert	c>OOOO
no alert covers	YFOOOO
no alert for	ZDOOOO
no alert on	YIOOOO
no answer	VBOOOO
no builds	YHOOOO
no builds could	YHOOOO
no change	[HOOOO
no change .	YHOOOO
no clue	cVRMML
no dashboard	XEOOOO
no deputy	UDOOOO
no due	UDOOOO
no due date	UDOOOO
no easy	YCOOOO
no easy way	YCOOOO
no effect	`EOOOO
no effect .	\\FOOOO
no effect on	YFOOOO
no error	XCOOOO
no errors	_EOOOO
no errors .	[GOOOO
no errors after	YCOOOO
no excuse	gXVJJI
no excuse for	cUTKLK
no excuses	cWTJLK
no expiry	W>OOOO
no field	VCOOOO
no field for	VCOOOO
no idea	j]WJHG
no idea of	gWVKIH
no input	YGOOOO
no input .	YGOOOO
no logs	ZDOOOO
no logs were	YHOOOO
no longer exists	]BOOOO
no longer read	YFOOOO
no malice	cTUJLL
no monitoring	UGSLLK
no monitoring of	YFOOOO
no more	VEVJLI
no need	cVNKQK
no new	YIOOOO
no new pods	YIOOOO
no one	W^aBF>
no one could	ZCOOOO
no one else	ZCOOOO
no one had	cUUKKI
no one in	jXVIII
no one on	cUTKKK
no one thought	cUUKKI
no one took	e[TKLI
no one was	\\>OOOO
no orders	TGLMQL
no orders were	YDOOOO
no other	WEOOOO
no outage	gYGHUG
no outage .	eVGHUG
no owner	YCOOOO
no quorum	ZAOOOO
no quorum .	YCOOOO
no rotation	YIOOOO
no rotation .	YIOOOO
no such	YLSMLK
no such check	YEOOOO
no such traffic	YJOOOO
no surprise	cUUKKI
no table	WFOOOO
no technical	eYPRKG
no test	UDOOOO
no tests	`VUJJI
no tests ,	cURLML
no text	XFOOOO
no thought	cUTLKK
no way	[COOOO
no way to	ZIOOOO
no words	XEOOOO
nobody .	YYVKKH
nobody . $	YYVKKH
nobody bothered	iVWHIH
nobody bothered to	iVWHIH
nobody can	UCOOOO
nobody cared	eXUJKI
nobody checked	eYVJKG
nobody checked the	cUTKLJ
nobody could	T@OOOO
nobody dared	cXTLLJ
nobody from	eXXIIG
nobody had changed	YGOOOO
nobody in	eWWIHH
nobody in the	cUVKII
nobody is	UHPOML
nobody is on	YHOOOO
nobody saw	YHOOOO
nobody saw the	YHOOOO
nobody thought	cXVJJI
nobody was	^>QMMM
nobody was affected	ZFOOOO
nobody was hurt	[COOOO
nobody was online	YIOOOO
nobody who	cXTKKK
noc	WUWIJG
noc .	^XVJKH
noc . $	^XVJKH
nod	YKNMLM
nodded	eUTKLI
node	W<IMS?
node 0	YFOOOO
node came	YEOOOO
node came back	YEOOOO
node had	VHJMRK
node had to	YBOOOO
node is	^DOOOO
node is full	YHOOOO
node is idle	YFOOOO
node recovered	YFOOOO
node recovered by	YFOOOO
node that	cXUKKI
node was	[BLMRK
node was replaced	YBOOOO
node was up	YJOOOO
node were	YIOOOO
node were slow	YIOOOO
nodes	[HLOMO
nodes ,	VHTLLK
nodes , which	ZFOOOO
nodes .	^FLMQM
nodes . $	^FLMQM
nodes could	YGOOOO
nodes could not	YGOOOO
nodes down	YCOOOO
nodes down there	YCOOOO
nodes had	cYKKKS
nodes have	YHOOOO
nodes have the	YHOOOO
nodes kept	YBOOOO
nodes kept rebooting	YBOOOO
nodes to	ZDOOOO
nodes to be	YDOOOO
nodes were	_AOOOO
nodes were replaced	YIOOOO
nodes were still	YBOOOO
nodes would not	YFOOOO
nois	\\SMJIT
non-event	gUQMNL
non-event .	gUQMNL
non-event . $	gUQMNL
nonc	VGOOOO
nonce	VGOOOO
none ,	YFOOOO
none .	_;TKLJ
none . $	_;TKLJ
none :	YAOOOO
none ;	YJOOOO
none for	b>OOOO
none for a	YCOOOO
none for an	WFOOOO
none is	[@OOOO
none of	Z^KDU@
none of the	YTPHPG
none of this	dTHITF
none when	b?OOOO
none when it	]EOOOO
none where	`COOOO
none without	WCOOOO
noon .	UFVJJK
noon . $	UFVJJK
nope	YEOOOO
nope ,	YEOOOO
nope , not	YEOOOO
nora	YCOOOO
nora to	YCOOOO
nora to look	YCOOOO
nordic	]UMLQJ
nordic shops	^TOLPK
normal	YHFIIX
normal .	^BLMMR
normal . $	^BLMMR
normal again	YDOOOO
normal again .	YDOOOO
normal by	YJOOOO
normal by itself	YJOOOO
normally	YDOOOO
normally there	YDOOOO
normally there are	YDOOOO
not	R^^:HG
not ,	aWQIJO
not a playground	cVQMMK
not acceptable	eVVJLH
not acceptable .	cVTKKI
not affected	[BOOOO
not affected .	[BOOOO
not all	[UGINR
not always	cTGHJW
not an outage	YAOOOO
not answer any	YHOOOO
not applicable	V@OOOO
not apply there	YEOOOO
not at	UWNKPI
not at all	UBOOOO
not at ⓗ	cVMKQI
not be bothered	cURMMK
not be deployed	YCOOOO
not be mounted	YHOOOO
not be moved	cVTMKM
not be read	YBOOOO
not been	XLWJIJ
not been so	cVVJJK
not been trained	cVVJJH
not by	YULKLS
not called	YEOOOO
not called .	YEOOOO
not check the	cWVJKI
not check whether	YHOOOO
not clean	YIOOOO
not clean up	YIOOOO
not clear	^?OOOO
not clear whether	YBOOOO
not clear why	YFOOOO
not come	WGOOOO
not come to	UGOOOO
not concern	cVILMT
not concern us	cVILMT
not count	YFOOOO
not count .	WHOOOO
not cover	_BOOOO
not cover that	YJOOOO
not cover this	YHOOOO
not dare	eUVJJH
not dare to	eUVJJH
not documented	UEOOOO
not enough	cVSLML
not escalate	eUSLLK
not exist	XWHJTI
not exist .	cUHKTJ
not follow	^VXGJI
not followed	dYVJJH
not followed by	hYUJKI
not for	[UUJJI
not for the	cWSLLL
not forget	eZKSLH
not free	YEOOOO
not free .	YEOOOO
not fully	cTKKLS
not fully available	cTKKLS
not get	cVQILN
not grasped	cTTKMK
not happen	eWKNIO
not happen again	cVIPJQ
not happened	YHOOOO
not happened again	YHOOOO
not have .	VAOOOO
not have a	YDOOOO
not have access	YJOOOO
not have been	k_NGQG
not have come	cVILSJ
not have happened	gUGIUH
not have helped	YFOOOO
not have occurred	eYGLTI
not have piled	cUJLSK
not have seen	UBOOOO
not have taken	eXHKTK
not have to	YDOOOO
not having	cXRMML
not help	^AOOOO
not help .	YBOOOO
not help either	YGOOOO
not in	W>KIJS
not in the	WDJKLT
not inform	cXTKLK
not insignificant	cVJKKT
not join	YGOOOO
not join the	YGOOOO
not kept .	YIOOOO
not know how	eUVJJH
not know why	ZFOOOO
not knowing	cVTLKK
not known	cDOOOO
not known ,	[JOOOO
not known .	\\IOOOO
not let	eXITII
not linked	VDOOOO
not linked from	VDOOOO
not load	ZHOOOO
not load .	ZHOOOO
not look	eWXHJG
not look at	cVWHJG
not lose	YIOOOO
not lose any	YIOOOO
not matter	VFOOOO
not moved	YHOOOO
not moved .	YHOOOO
not need	YGOOOO
not need the	YGOOOO
not notice	[USLLJ
not occur	cVRMLL
not occur to	cVRMLL
not on	UEOOOO
not one	f\\VJKH
not one of	e\\VJKH
not own	cUSLMK
not paged	YIOOOO
not paged ,	YIOOOO
not part	YBOOOO
not part of	XCOOOO
not paying	iYPOKJ
not paying attention	iYPOKJ
not pick	YEOOOO
not pick up	YEOOOO
not poll	YGOOOO
not poll for	YGOOOO
not possible	VHJLKS
not properly	iY[IGB
not properly reviewed	eUUKKH
not reach	\\EOOOO
not reach the	[EOOOO
not read	TXXGJG
not read .	YCOOOO
not read the	aXWHJH
not reading	eWUIKJ
not really	YEOOOO
not really .	YEOOOO
not recorded	\\GOOOO
not recorded anywhere	YIOOOO
not respond	ZEOOOO
not respond to	YFOOOO
not run for	YGOOOO
not rush	cWITKI
not rush upgrades	cWITKI
not see any	YJOOOO
not seen	\\COOOO
not seen this	YFOOOO
not show	Z9OOOO
not so	cUVIJK
not start	[=TKMK
not start ,	YGOOOO
not start within	YFOOOO
not sure	YDKRML
not sure how	YEOOOO
not sure yet	YEOOOO
not test	eZVJJI
not the	VVZHJD
not there	`DOOOO
not there .	]GOOOO
not think	eUVIKH
not think about	eUVIKH
not to	^^KOSA
not to do	cTRMML
not to have	cXRMMM
not to run	cUJSKJ
not touch	YCOOOO
not touch the	YCOOOO
not understand	eXWJKG
not understand the	cTTKLJ
not understood the	cUSLLM
not use	cXTKLK
not visible	[COOOO
not visible .	YFOOOO
not want	aRUJKI
not want to	eXUKLI
not where	^FOOOO
not where a	YJOOOO
not where they	YIOOOO
not wish	cVVKJI
not wish to	cVVKJI
not written	WDOOOO
not yet	WDOOOO
note in	^VLRJI
note to	eYROMG
note to the	cXPPKI
noted that staging	YFOOOO
notes mentions	YEOOOO
notes mentions this	YEOOOO
notfound	ZFOOOO
noth	XMONQ>
nothing	XMONQ>
nothing :	XDOOOO
nothing ;	UDOOOO
nothing but	WVQLOL
nothing can	T?OOOO
nothing can be	T?OOOO
nothing else	]<OOOO
nothing here	VJOOOO
nothing in	YCRMML
nothing in the	\\BOOOO
nothing is	d:OOOO
nothing is left	UEOOOO
nothing is written	[GOOOO
nothing more	YVVJJH
nothing to	W>OOOO
nothing unusual	YDOOOO
nothing unusual there	YDOOOO
nothing was	Y:KRML
nothing was lost	Z?OOOO
nothing would	]SHLSL
nothing would have	eTHLSL
nothing yet	ZCOOOO
nothing yet .	YCOOOO
notice	\\PQCOH
notice $	kZVIKJ
notice ,	eUVKKJ
notice .	gZRDHM
notice . $	gZRDHM
notice that	cVULLI
noticeabl	cWJKKT
noticeable	cWJKKT
noticed .	cWOMPM
noticed . $	cWOMPM
noticed before	YFOOOO
noticed before we	YFOOOO
noticed by	a=OOOO
noticed by a	^?OOOO
noticed by chance	YIOOOO
noticed nothing	cXIMSL
noticed odd	Z@OOOO
noticed odd log	YDOOOO
noticed on	cXIKSJ
notices that	YIOOOO
notices that the	YIOOOO
notification	VESLLK
now ,	VEILSJ
now .	[;KQLP
now . $	[;KQLP
now and	`SFSJP
now and then	eTFSJP
now have	YFOOOO
now have two	YFOOOO
now in	^USLML
now keep	YDOOOO
now keep the	YDOOOO
now lives	YJOOOO
now lives in	YJOOOO
now on	bXJVEA
now on ,	eYQNJH
now on .	cYNQJJ
now the	YHOOOO
now the job	YHOOOO
nowhere .	WFOOOO
nowhere . $	WFOOOO
number ,	XISMLK
number .	a;OOOO
number . $	a;OOOO
number format	XHOOOO
number in	YFOOOO
number in the	VFOOOO
number of	Sa<LE_
number of customers	hZJKKT
number of open	YGOOOO
number of sessions	ZDOOOO
number that	ZAOOOO
numbered	YEOOOO
numbers	XEMRLL
numbers add	YBOOOO
numbers add up	YBOOOO
numbers for	ZCOOOO
numbers for the	ZCOOOO
numbers of	YCOOOO
o	[UQLMN
object	Z<QKLO
objects	ZEMMMQ
obliviou	cVSLLK
oblivious	cVSLLK
oblivious to	cVSLLK
oblivious to the	cVSLLK
observability	bRPHKR
observability across	cULKMS
observability across the	cULKMS
obviou	lWPGOE
obvious	qZTFNE
obvious that	cVJKSH
obvious to	cWWKJJ
obviously	l]XHHJ
occasion	YUOKKP
occasions	]RTLLJ
occur	aZNGRI
occur to	cVRMLL
occurred	eVKGSJ
occurred .	eTHMSK
occurred . $	eTHMSK
occurred to	cXUJKI
odd	\\INLKP
odd log	YDOOOO
odd log lines	YDOOOO
odd ways	YGOOOO
odd ways ,	YGOOOO
oddly ,	^DOOOO
oddly , the	YFOOOO
oddly , which	YHOOOO
of .	Y=OOOO
of . $	Y=OOOO
of 0 %	X>OOOO
of 0 ,	XCSLNK
of 0 and	X@OOOO
of 0 june	WWNIJR
of 0 s	YUWKJG
of a	ZFTMLA
of a cell	\\COOOO
of a document	dGOOOO
of a file	^:OOOO
of a heading	VGOOOO
of a list	^COOOO
of a new	]BOOOO
of a paragraph	YIOOOO
of a post	YEOOOO
of a postmortem	]AOOOO
of a quota	ZJOOOO
of a range	\\@OOOO
of a red	^URMLL
of a review	YAOOOO
of a row	VFOOOO
of a sheet	YBOOOO
of a spreadsheet	VHOOOO
of a tab	ZIOOOO
of a table	^COOOO
of a technical	cTKMMR
of a text	YIOOOO
of a thread	VDOOOO
of a tracker	VGOOOO
of a ⓒ	\\COOOO
of action	\\FOOOO
of action items	[HOOOO
of addresses	ZIOOOO
of addresses in	YIOOOO
of alerts	YIJTKH
of alerts .	cUJTKH
of all people	cURMMK
of all the	cWVJJI
of all who	YGOOOO
of an	YHUIJK
of an action	VFOOOO
of an area	UDOOOO
of an error	[EOOOO
of an item	_>OOOO
of asking	cUSLLL
of attention	gYYGIE
of attention on	cXTKLK
of automation	eWHOJP
of both	WDTLLJ
of carelessness	eYUJLK
of cells	[BOOOO
of certain	cVTKKJ
of change	]RWJIH
of changes	[@OOOO
of circumstances	eTJKKT
of clock	eXJMMS
of clock skew	cVKMMR
of comments	VGOOOO
of communication	cWTKKJ
of concentration	eXVJKI
of concentration on	cUTKLI
of connections	ZGOOOO
of connections .	YGOOOO
of cost	cYIPLP
of customers	hZJKKT
of data	]UGKLV
of database	cUOQLK
of discipline	hZXHHE
of discipline among	eWWIIH
of docs	Z>OOOO
of documents	[GOOOO
of each	_:NQLH
of errors turned	YFOOOO
of events	cZJMPR
of events ,	cZJMPR
of every	\\JRLML
of expiry	cTSLLL
of failure	aUKFLS
of google's	YFOOOO
of her	eWULJJ
of his	cTVJIJ
of how	^VPOML
of incident	eTHPLR
of it from	[BOOOO
of it is	W>OOOO
of its	YFTIJK
of its own	YEPJOI
of kubernetes	cTMPMJ
of manual	iZIRJM
of manual changes	cXLQML
of manual steps	cULMMR
of memory	\\EOOOO
of memory and	YHOOOO
of migrations	cVIOLR
of mr	eZUKJK
of mr .	eZUKJK
of never	cUVIKJ
of never asking	cUVIKJ
of ns	cXQIMQ
of ns 0	cXQIMQ
of old	cXOKLR
of one	\\FJIPP
of one document	ZGOOOO
of one minute	YHOOOO
of open	YGOOOO
of open sessions	YGOOOO
of our	[YOIMO
of our countries	YIOOOO
of our partners	cVJRKK
of ownership	kVPRHD
of ownership in	eTOQKJ
of people	WIOOOO
of platform	^ULQMJ
of postmortems	VCOOOO
of procrastination	cWSLLK
of product	cWVJJI
of questions	UFOOOO
of releases	cXJKLT
of responsibility	cVHTKI
of rows	YFOOOO
of secrets	cVKLMR
of security	cULRMJ
of sessions	[DOOOO
of sessions .	ZGOOOO
of several	YDOOOO
of silence	cTHKTK
of silence .	cTHKTK
of silencing	cUVJJH
of slow	cUHIJV
of steps	^YNQLI
of steps 0	^YNQLI
of technical	eYQMMO
of terminated	YEOOOO
of terminated pods	YEOOOO
of that	TFVFLD
of that the	YEOOOO
of the action	YIOOOO
of the afternoon	TFOOOO
of the agent	YIOOOO
of the answer	TAOOOO
of the approvers	^WOQJJ
of the body	YBOOOO
of the call	[WTLKI
of the capacity	`STLLI
of the clusters	YEOOOO
of the configuration	UCOOOO
of the connection	^VKRLK
of the cost	cUHPKP
of the deploys	YGOOOO
of the docs	\\EOOOO
of the document	bFOOOO
of the evening	]UTLKK
of the file	YDOOOO
of the first	]>OOOO
of the four	VXVILG
of the freeze	^TUKKI
of the helper	YJOOOO
of the hosting	`WKRKJ
of the hosts	YJOOOO
of the infrastructure	eTUKLI
of the item	YHOOOO
of the kernel	YDOOOO
of the library	[BOOOO
of the list	WGOOOO
of the log	XAOOOO
of the monthly	ZBOOOO
of the network	hUMFPO
of the new	\\UPOIG
of the night	\\WJIJT
of the nightly	cUTLOM
of the nine	VEOOOO
of the nodes	a@OOOO
of the offshore	cTTKLK
of the old	[FTLOO
of the operator	eYSMMK
of the outage	WGUJMI
of the previous	U@OOOO
of the procedure	eXQPKI
of the promised	cVVIKI
of the provider	YJOOOO
of the remaining	cXNJJP
of the request	V@OOOO
of the requests	[FOOOO
of the restore	Z@OOOO
of the reviewer	eXVJLG
of the risks	gXHTKI
of the rollout	^VUKKI
of the same	ZBTKLL
of the script	^WVJMI
of the search	\\SRMMM
of the second	`YTLKK
of the secret	YHOOOO
of the security	cYRMML
of the shift	\\XSPIK
of the situation	cYJLLT
of the staging	cTSLMK
of the system	gVGKLV
of the team	YGTKMJ
of the text	VGOOOO
of the ticket	cXTKLI
of the time	[EOOOO
of the tool	[HOOOO
of the tracker	\\FOOOO
of the two	YCQJOJ
of the vendor	U@SLLK
of the year	^VQJMN
of the ⓒ	`VNKPJ
of their own	\\GOOOO
of their side	YFOOOO
of them	VJTIGO
of them .	XIRMMH
of them could	^UVIJH
of them easier	YFOOOO
of these	YMRMML
of these ,	[DOOOO
of these last	YIOOOO
of thing	cYPPLJ
of this ,	YGOOOO
of this file	YHOOOO
of this happens	cWGJUH
of this in	ZIOOOO
of this kind	gUMQJI
of this language	WGOOOO
of this one	[VUJMJ
of this text	YGOOOO
of this would	gVUJKJ
of those	][]FGB
of those who	eYWIJG
of three	YARMMM
of three lines	YHOOOO
of time zones	eUJSLJ
of timeouts	YHOOOO
of timeouts .	YHOOOO
of times .	YJOOOO
of timetable	cULKLS
of timetable data	cULKLS
of today	[JOOOO
of today all	YJOOOO
of transactions	^WIJKU
of truth	^WSLML
of two	UEXHIF
of uploads	[GOOOO
of uploads before	YIOOOO
of urgency	cVUJLJ
of urgency among	cVUJLJ
of us	gZMUD@
of us ,	eUTKLJ
of us .	`TVIKJ
of verifying	cXJSKH
of warnings	cUUKJI
of which turned	cVPJKQ
of who	VGOOOO
of whoever	[VSLMK
of working	cWQJLP
of ⓒ	\\9RJNG
of ⓒ .	Y>OOOO
off	UXZCDK
off for new	YFOOOO
off on a	`XSLMK
off the	WYVHMG
off the cron	YCOOOO
off without	cVVJJI
offered	\\\\WIJH
offers	ZEOOOO
office has	cWSMMK
office was	YEOOOO
office was empty	YEOOOO
officer	[WXJJF
offlin	T@MIRG
offline	T@MIRG
offset	WDLMQM
offshor	[JUJJJ
offshore	[JUJJJ
often ,	^UTLLJ
often .	[VNQLH
often . $	[VNQLH
often in	YIOOOO
often in small	YIOOOO
often with	eVSNLJ
old	YHJISO
old .	YBTKOL
old . $	YBTKOL
old and	WGOOOO
old disk	YHOOOO
old disk type	YHOOOO
old endpoint	YEOOOO
old endpoint removed	YEOOOO
old image	ZFOOOO
old image on	YFOOOO
old name	^HOOOO
old name .	YEOOOO
old name was	YJOOOO
old nodes	YBOOOO
old nodes were	YBOOOO
old objects	ZFOOOO
old objects .	YIOOOO
old ones	\\EOOOO
old ones had	YJOOOO
old page	ZDOOOO
old page is	YFOOOO
old pods	^HOOOO
old pods are	YIOOOO
old pods were	YEOOOO
old runbook	ZGOOOO
old runbook was	YHOOOO
old service's	YJOOOO
old service's name	YJOOOO
old version	_DOOOO
old version .	YHOOOO
old version of	YIOOOO
old volume	YJOOOO
old volume was	YJOOOO
older than 0	[:OOOO
oldest	aGOOOO
oldest first	^HOOOO
oldest first ,	XDOOOO
oldest first .	YIOOOO
olga	^WYGJG
olivia	cYUKJJ
olu	[XVLJJ
omar	[EOOOO
omar talk	YEOOOO
omar talk about	YEOOOO
omit	[VTLJI
omitted	^XUKKI
on , a	YGOOOO
on 0	U8DMRS
on 0 and	U>OOOO
on 0 april	XBKLMS
on 0 august	THMMQL
on 0 july	^<OOOO
on 0 november	[ULKRJ
on a build	cURMML
on a call	YHOOOO
on a flight	VEOOOO
on a laptop	`AOOOO
on a live	eVVJII
on a performance	eVVILH
on a production	cVNPJI
on a second	^WSLLL
on a single	YKUKLJ
on a third-party	YIOOOO
on a whim	eZUJKJ
on account	cTNJJP
on account of	cTNJJP
on an	XDLKLS
on another port	YIOOOO
on black	cWQNLH
on black friday	cWQNLH
on call	Y8TLKK
on call ,	VERNOO
on call at	YHOOOO
on call can	YFOOOO
on call has	YEOOOO
on call restarted	YFOOOO
on db	gWJLJS
on db -	gWJLJS
on duty	XEUJKI
on duty rolled	YCOOOO
on duty slept	cVRMML
on each	VXQPGD
on earth	eWVJIJ
on every	[AJOSO
on every node	[IOOOO
on failed	YIOOOO
on failed loads	YIOOOO
on for	]TJLSJ
on fridays	cWOPKI
on fridays ,	cWTJML
on fridays .	`TKRLK
on his	o[YGIF
on his own	hVSMLK
on incident	cTISLJ
on incident etiquette	cTISLJ
on it .	TARMMM
on its	ZARMML
on its own	VERMML
on kafka	cTIIKV
on machines	YGOOOO
on machines with	YGOOOO
on next	cVKLMS
on next steps	cVKLMS
on no	XCOOOO
on one	XDSQLH
on our	dVSFJO
on our side	g[TKKJ
on page	XIOOOO
on page 0	WIOOOO
on shift	eYSLLL
on single	cUJKMS
on site .	cWOJRI
on staging	[?OOOO
on staging worked	YEOOOO
on the 0	T:SKLP
on the call	[8IQJP
on the change	eVJSIG
on the channel	Y?OOOO
on the chat	YAOOOO
on the cluster	^DOOOO
on the cron	cXHLTJ
on the customer	cTQJJO
on the disk	cTKRLJ
on the error	YGOOOO
on the evening	^ULQML
on the file	ZCOOOO
on the free	YEOOOO
on the importance	cVKRMJ
on the load	cTUKLI
on the log	YHOOOO
on the night	]YMPPH
on the other	]ASLLK
on the part	s]]GFC
on the replica	YHOOOO
on the replication	^TLQJH
on the rota	WDQNLF
on the screen	Y@OOOO
on the side	h[MPLN
on the strength	eYTKLJ
on the team	eYWHJJ
on the ticket	`TTLLJ
on the train	^HOOOO
on the vendor's	cTHRKO
on the web	YJOOOO
on their	\\[SJHK
on their own	^UUKKI
on these	[HOOOO
on these hosts	YHOOOO
on third	cTKKMT
on third parties	cTKKMT
on three	WFTLLJ
on three occasions	^WUKKI
on thursdays	^WRMML
on two	WJKMRL
on two hosts	YIOOOO
on us	cUSLLK
on us .	cUSLLK
on what	`XSGLS
on why	cUQOMK
on with the	]TTLLI
on ⓒ	YFOOOO
on ⓚ	\\QOLIN
on-call	XTRKMF
on-call ,	c\\\\EGC
on-call , who	cWVJKI
on-call .	WFPJLP
on-call . $	WFPJLP
on-call did	cWRMML
on-call did not	cWRMML
on-call duty	^TRMMM
on-call engineer	WBKHPP
on-call engineer should	cULHQG
on-call engineer was	UCOOOO
on-call engineer's	cXRLML
on-call handover	`\\RGKP
on-call ignored	eYSLLK
on-call phone	ZCOOOO
on-call phone was	ZCOOOO
on-call rotation only	YEOOOO
on-call should	cTMIRG
on-call staff	cYRMMK
on-call that	cSRLML
on-call to	eVNQLH
on-call was	ZBSLLK
on-call was paged	ZCOOOO
onboarding .	^UJOKQ
onboarding . $	^UJOKQ
once , the	cWPMOM
once :	XEOOOO
once ;	XFOOOO
once a	]IOOOO
once a day	UCOOOO
once again	j\\UMGE
once again ,	cUTKKJ
once more	b_LUKB
once more .	cUGTLH
once more in	cVOPML
once more the	cWTKLK
once the	XIPJJP
once the cause	YFOOOO
once the change	YFOOOO
once the graph	YGOOOO
once the new	YJOOOO
once the nodes	YIOOOO
once we	YFOOOO
once we saw	YFOOOO
one	WG]CCF
one , and	WVWIIG
one , or	WFOOOO
one , without	YDOOOO
one .	XDPPNA
one . $	XDPPNA
one ;	[COOOO
one a	UEOOOO
one after	_COOOO
one after another	[BOOOO
one as	[XSLLL
one batch	_?OOOO
one batch ;	UDOOOO
one by	\\MRMLL
one call	YBOOOO
one call .	VDOOOO
one can	c\\VILI
one cell	YFJLRL
one change	UBOOOO
one command	W@UJKK
one command .	[@OOOO
one could log	YCOOOO
one customer	cUNJQI
one database	YFOOOO
one database .	YFOOOO
one difference	YHOOOO
one difference .	YHOOOO
one document	`7OOOO
one document ,	VEOOOO
one document .	VAOOOO
one does	^UVJJH
one else	ZCOOOO
one else was	YDOOOO
one engineer's	cUVJKH
one field	VCOOOO
one file	WDOOOO
one from	VCOOOO
one go .	cWVKJK
one host	[DOOOO
one host all	YFOOOO
one hour	YDOOOO
one hour .	VEOOOO
one in the	aUVIII
one incident	VDOOOO
one is tempted	cUUJJI
one it	]IOOOO
one it was	YIOOOO
one item	ZEOOOO
one job .	cWSLLK
one key	VEOOOO
one letter	VDOOOO
one line	Z@RLML
one message	WDOOOO
one might	cVRLML
one minute	W@SLLK
one minute ,	ZHOOOO
one minute .	TAOOOO
one more	]WGIUI
one more replica	cWIJSI
one night	cWLKRJ
one of	SZWEGN
one of a	VAOOOO
one of our	cXNKKP
one of the	W\\TGHO
one on the	`UTKKK
one page	WDOOOO
one per	]FOOOO
one per minute	YJOOOO
one place	]IOOOO
one place .	ZJOOOO
one pod	UGSLLM
one pod at	YFOOOO
one quarter	^VUKLI
one read	YDOOOO
one reason	cUJLLS
one reason or	cUJLLS
one request	XDOOOO
one row	\\AOOOO
one run	WDOOOO
one shard	ZDOOOO
one shard was	YFOOOO
one sheet	YHOOOO
one suggestion	W<OOOO
one suspects	cVSLLK
one tab	Y@OOOO
one that	i;OOOO
one that cannot	VFOOOO
one that is	]FOOOO
one thing	YDSLLK
one thought	cUUKKI
one to	WDOOOO
one took	e[TKLI
one value	WEOOOO
one was on	\\DOOOO
one was updated	YHOOOO
one who	^VUKJJ
one with	VGQMMM
one worksheet	UBOOOO
one would expect	eWULKJ
one write	WDOOOO
one zone	[FOOOO
one zone .	YIOOOO
one's own	WBOOOO
ones	[CNIJR
ones .	UIIPKR
ones . $	UIIPKR
ones are	YDOOOO
ones had	ZEOOOO
ones had already	YJOOOO
ongo	hXHILU
ongoing	hXHILU
ongoing :	eVIKLT
onlin	U<IJTH
online	U<IJTH
online ,	`XMLQJ
online .	TAJMRL
online . $	TAJMRL
online and	ZCOOOO
online and took	ZCOOOO
online at	ZIOOOO
online at the	YIOOOO
only	WGKHUE
only (	UGOOOO
only .	`ASLLK
only . $	`ASLLK
only a few	YIOOOO
only be	cXKJLS
only covers	ZDOOOO
only covers working	YEOOOO
only every	YIOOOO
only every ten	YIOOOO
only happens	YGOOOO
only happens on	YGOOOO
only in	Y@OOOO
only in the	UCOOOO
only one of	^UOJPJ
only one shard	YFOOOO
only one was	ZHOOOO
only people	cUWIII
only read	ZIOOOO
only read at	YIOOOO
only renamed	YIOOOO
only renamed a	YIOOOO
only shows	^GOOOO
only shows in	YFOOOO
only shows under	YHOOOO
only suggested	ZBOOOO
only suggested .	UDOOOO
only the european	ZFOOOO
only watches	YIOOOO
only watches the	YIOOOO
only weekly	YJOOOO
only weekly .	YJOOOO
only what	YFOOOO
only where	]BOOOO
only with	X>OOOO
open	V?[NCB
open ,	[COOOO
open a	[FOOOO
open and	]XSLLL
open connections	ZFOOOO
open connections .	YFOOOO
open for unusual	cUITLI
open on	cVMPLJ
open on the	cVMPLJ
open points	cWHLJU
open sessions	YGOOOO
open sessions made	YGOOOO
open until	\\EOOOO
open until the	\\FOOOO
opened and	ZGOOOO
opened and merged	YHOOOO
opened the laptop	[EOOOO
opened the page	YCOOOO
opening	\\TRJOH
opening the	cTUKKJ
opens	b@OOOO
opens a	ZAOOOO
opens the	\\GOOOO
opens the incident	YHOOOO
operand	VBOOOO
operation	ZTPGKP
operational	cUPKMO
operations	ZTTGIL
operations ,	cVTKLI
operations .	cYLLKR
operations . $	cYLLKR
operations did	^XTJLJ
operations had	cWVJLJ
operations per	YHOOOO
operations per second	YHOOOO
operator ,	gXYIIF
operator .	^KQKMO
operator . $	^KQKMO
operator accidentally	hXTKLJ
operator accidentally terminated	hXTKLJ
operator error	obXHIE
operator error ,	kZWIJG
operator error .	i]UJKH
operator failed	VCOOOO
operator followed	[HOOOO
operator followed the	ZIOOOO
operator pressed	cXSLLK
operator pressed the	cXSLLK
operator saw	YHOOOO
operator saw a	YHOOOO
operator typed	^XRMML
operator was tired	cVTKLJ
operator who	iVXHKH
operator would	cWUIKH
operator would have	cWUIKH
operator's	VGRMML
operators	_SEWDK
operators .	^GPHKS
operators . $	^GPHKS
operators are	cXHULH
operators must	cUITLH
opinion	cVTLKL
opportunity	eYIKKU
opportunity .	cVIKKT
opportunity . $	cVIKKT
ops	_[\\DGD
ops forgot	cWUJKI
optimis	mYHILV
optimisation	eTKKMS
optimise	mYHILV
optimise queries	cSLMMR
optimise the	hXHHJW
optimism	cTVJKG
optimiz	cUIKKU
optimize	cUIKKU
option	W;JKJT
option .	VFOOOO
option . $	VFOOOO
option is	ZDOOOO
option is ignored	YDOOOO
optional .	]UTLLI
optional . $	]UTLLI
options .	[DOOOO
options . $	[DOOOO
options for	iUHIJV
or	a?F?D[
or 0	XDOOOO
or a	iDOOOO
or after	UDOOOO
or an	[AOOOO
or another	[WGJKV
or another ,	cWJKLS
or another .	cVKKLS
or as	[EOOOO
or column	[FOOOO
or columns	^COOOO
or empty	^BOOOO
or empty .	[DOOOO
or in	Z>OOOO
or its	]GOOOO
or later	^TKJLT
or later .	cTKJLT
or less	eXIKLT
or none	eBOOOO
or none .	_AOOOO
or not ,	cWUKKI
or nothing	\\<OOOO
or nothing .	Z?OOOO
or of	YAOOOO
or on	UDOOOO
or one	[AOOOO
or publication	VJOOOO
or spreadsheet	WIOOOO
or that	XJOOOO
or the	eCOOOO
or what	WEOOOO
or where	ZFOOOO
or with	YHOOOO
or ⓒ	h@OOOO
order	VCPLDO
order ,	[DTKMJ
order ;	]BOOOO
order by	^WUKLI
order of	\\DNQLI
order of steps	^YNQLI
order of the	_AOOOO
order to	hWUJKL
order was	UFRMNM
order was delayed	YCOOOO
ordered .	ZGOOOO
ordered . $	ZGOOOO
orders	SDJDHW
orders that	cTTJLH
orders were delayed	YEOOOO
orders would	cVMLQL
ordinary	YILMQM
ordinary disconnects	YHOOOO
ordinary disconnects during	YHOOOO
organis	cTMQLI
organisation	dTMKLR
organisational	hWHKKU
organisational nature	cTKMMR
organizer	XJOOOO
original	ZHOOOO
originally	YHOOOO
originally the	YHOOOO
originally the value	YHOOOO
orphaned volumes	[VLKMS
other	UULJKQ
other cluster	YGOOOO
other cluster .	YGOOOO
other companies	^UJLLT
other hand	YEOOOO
other hand the	YEOOOO
other host	ZEOOOO
other host .	YEOOOO
other hosts	ZGOOOO
other hosts .	YHOOOO
other more	cWLRMJ
other people	^UQMMM
other projects	^GOOOO
other projects .	YFOOOO
other projects on	YIOOOO
other services	YIOOOO
other services that	YIOOOO
other teams	eWHKKU
other text	WEOOOO
other way	^WSLMK
other way when	cWSLMK
other words	]@OOOO
other words ,	YCOOOO
other ⓒ	WGOOOO
others ,	SCLMMQ
others are	VEOOOO
otherwis	WFSLKK
otherwise	WFSLKK
otherwise .	]>OOOO
otherwise . $	]>OOOO
otherwise reliable	cXTKKI
otherwise reliable colleague	cXTKKI
otherwise the	YHOOOO
otherwise the site	YHOOOO
ought	o[MHRB
ought to	n[MHRB
ought to have	lYKESB
our	ZZXJ@I
our account .	cWUJMI
our advice	cVTKKJ
our cdn	XHTKNL
our colleagues	gTOHLQ
our colleagues in	eYVIMJ
our contractor	YGOOOO
our contractor maintains	YGOOOO
our countries	YIOOOO
our countries .	YIOOOO
our dependency	cTKLLS
our dependency on	cTKLLS
our engineers	eZWILG
our eyes	cTKSMI
our eyes open	cTKSMI
our graphs	YHOOOO
our graphs have	YHOOOO
our lead approved	cVRLML
our newest	cWTKMK
our on-call rotation	YEOOOO
our own ci	YHOOOO
our partner's	^UUJKI
our partners	cVJRKK
our racks	cXRMOK
our request	YTVLIF
our side	g[TKKJ
our side .	g[TKKJ
our users .	cTJMRL
ourselv	eUKRLJ
ourselves	eUKRLJ
out , and	VCOOOO
out , but	cVSLLK
out .	^CKGQP
out . $	^CKGQP
out :	WBOOOO
out before	eVMKQJ
out by	\\USLLK
out for	^YDWHF
out of addresses	YIOOOO
out of memory	[HOOOO
out of the	SBVLJK
out of their	`UOOKH
out ownership	cTJKLT
out the	^[XDIJ
out who	hXYIJE
out who told	cVTKMJ
outag	XTPESH
outage	YTOFSI
outage $	eZTKKJ
outage by	eYOKOI
outage happened because	cWUKKJ
outage is	cYVJJH
outage is attributable	cUTLKK
outage lasted 0	ZCOOOO
outage of	^OENNU
outage of 0	aVEOIU
outage of the	\\XNKQJ
outage was noticed	YBOOOO
outage was over	Y>OOOO
outage was the	iYWIIH
outage would	iXMMQL
outage would have	iXMMQL
outages .	YGOOOO
outages . $	YGOOOO
outcom	^TVHJK
outcome	^TVHJK
outcome .	eVMJIS
outcome . $	eVMJIS
outcome of	cXWIMH
outermost	YBOOOO
outgoing on-call	cTTLLJ
output	U>RNLI
outside .	WEOOOO
outside . $	WEOOOO
outside it	YFOOOO
outside it looked	YFOOOO
outsourc	^VVJJH
over	S>OJPI
over .	WASOKF
over . $	WASOKF
over 0	^COOOO
over a	S>LMMR
over had	YDOOOO
over had the	YDOOOO
over the	TTQGIQ
over the next	cULMMR
over time	cVIJLV
over time .	cVIJLV
over-eager	eTRLML
overall .	cWHKKU
overall . $	cWHKKU
overall 0	YEOOOO
overall 0 orders	YEOOOO
overconfident	aSYGIF
overconfident after	eZUKKI
overconfident after two	cVSMLK
overconfident in	cUTLMK
overdu	YDOOOO
overdue	YDOOOO
overlook	cWYGIE
overlooked	cWYGIE
overlooked by	eZUKKJ
overlooked the	cUXHIG
oversight	eUVJJG
overwork	cUTKKI
overworked	cUTKKI
overwrot	`TVJIH
overwrote	`TVJIH
overwrote the	`TVJIH
owed	^UUKKI
owed to	cUUKKI
owes	cXTKLI
owing	jVOGIQ
owing to	jVOGIQ
owing to a	gVILKT
own .	^HRMML
own . $	^HRMML
own ;	YFOOOO
own account	eXVJJI
own account ,	cSTKKK
own admission	cUSKLK
own authority	cWVJKI
own ci	YHOOOO
own ci on	YHOOOO
own it	^WRMMK
own logs	cUTKLK
own the	eWJHIT
owned the	cXTLML
owner	UCWNDH
owner .	U@SLLK
owner . $	U@SLLK
owner :	^?OOOO
owner had	eYWIJH
owner kept	cTSLLK
owner kept changing	cTSLLK
owner last	YGOOOO
owner last year	YGOOOO
owner's	ZFOOOO
owners of	cUTKLJ
owners to	cWKRMK
ownership	eUMRHL
ownership for	cYRMMM
ownership in	eTOQKJ
ownership in the	eTOQKJ
p .	^PPPKJ
p . m	`VPQKJ
p 0 .	^ZIJLU
packet	U?TMLK
packets	V?OOOO
page	WHRKO>
page , and	[WKKRH
page .	WGULKG
page . $	WGULKG
page ;	\\BOOOO
page arrived	ZHOOOO
page arrived ,	YIOOOO
page as	cUOPML
page at	\\<OOOO
page at ⓗ	WDOOOO
page for	YUVHJJ
page goes	ZHOOOO
page goes out	YHOOOO
page in	TCJLNS
page in that	YCOOOO
page is	b@OOOO
page is blank	YHOOOO
page is short	YGOOOO
page is shown	YFOOOO
page kept	YFOOOO
page kept loading	YFOOOO
page that	]DOOOO
page that did	YHOOOO
page the	YGSMNM
page the old	YHOOOO
page to	_AOOOO
page to another	YFOOOO
page until	cWTLKL
page was	]DRMML
page was green	[DOOOO
page was hosted	YJOOOO
page was read	Y>OOOO
page was updated	WEOOOO
page when	WEOOOO
paged	ZGWIIG
paged , because	[HOOOO
paged and	YCOOOO
paged and started	YCOOOO
paged at	WBOOOO
paged at ⓗ	WBOOOO
pages , then	YHOOOO
pages .	]UWLKG
pages . $	]UWLKG
paid	eU[GID
paid for	eYVJJH
paid for it	cXVJJI
paid to	eXVMJL
pain	eTQIKQ
pains	cTTKLJ
pains me	cTTKLJ
pains me to	cTTKLJ
pairs of	YXUJKJ
panel .	e[VKJH
panel . $	e[VKJH
panick	bRTHLI
panicked	bRTHLI
panicked .	cTTLLJ
panicked . $	cTTLLJ
panicked and	gVSKMK
panicked and restarted	eURKML
paperwork	cVKLRL
paragraph	eKSKLK
paragraph ,	XCOOOO
paragraph of	UDOOOO
paragraph that	XHOOOO
paragraph's	YEOOOO
paragraphs	e9OOOO
paragraphs ,	[GOOOO
paragraphs .	VGOOOO
paragraphs . $	VGOOOO
paragraphs that	XCOOOO
parcel	ZQKKQR
parent	Y=JMRL
pars	[CRMML
parsed	^BOOOO
parsed to	YJOOOO
parsed to the	YJOOOO
parser	\\AJIQR
parser to	YHOOOO
parser to drop	YHOOOO
part	S\\J?C\\
part of	V]MCGX
part of a	U7TLOK
part of the	X^NBHW
part there	YEOOOO
part there is	YEOOOO
particular	gSDSJO
particularly	eVLQML
parties were	cWLMLR
parties were informed	cWLMLR
partition	UATIKN
partner api	YHOOOO
partner api .	YHOOOO
partner shops	cWKLMS
partner's	\\SXIJI
parts of	aXDFHY
parts of the	eWEGIX
party	`VHFIW
party .	^UMKLR
party . $	^UMKLR
pass	WIVJOC
passed	W=PDSA
passed all	\\FOOOO
passed all checks	ZJOOOO
passed before	YGOOOO
passed before the	YGOOOO
passed over	YJOOOO
passed the	XDOOOO
passed without	cVILSK
passes	]FOOOO
password	WVLORE
password .	`VSLLL
password . $	`VSLLL
passwords	^UGSQG
passwords .	cUPOJJ
passwords . $	cUPOJJ
past the first	cXUJJI
paste	T@RMML
pasted	\\VXIJF
pasted into	cUTKKK
pasted the	\\WWIIG
patch	XRQEHQ
patching	`TUJLF
path	V?MQNI
path ,	VHJMRJ
path , although	YFOOOO
path .	UFLRMJ
path . $	UFLRMJ
path and	WCOOOO
patienc	gZOPLH
patience	gZOPLH
patient	^TPPKG
pattern of	eVTKLJ
patterns .	cWJKLT
patterns . $	cWJKLT
paul	YHOOOO
paul compare	YHOOOO
paul compare the	YHOOOO
paulo	]USJKL
paus	TBNJPN
pause	XDOOOO
pay	bQMRFF
pay attention	e[JSMJ
pay attention to	cYJRMJ
pay closer	eWJSKI
pay closer attention	eWJSKI
pay for	cXVJMI
pay more	l]HUKE
pay more attention	l]HUKE
paying	gWUKIK
paying attention	fUUKJG
paying attention .	cYNPKI
paying attention to	cRZELJ
payment	ZSVIKJ
payments	YTXFEL
payments would've	cWVLJL
payments would've been	cWVLJL
peak hours	`VPJQF
peak hours .	eXPJQF
pend	WFOOOO
pending	WFOOOO
peopl	T[[P><
people	T[[O><
people , block	YCOOOO
people do	cUVJKI
people do not	cUVJKI
people have	WDOOOO
people in	WXJMHR
people in charge	cUVJJI
people just	cTNQLJ
people knew	cUTLLJ
people learn	cXOPLI
people not	cYJRLK
people not to	cYJRLK
people on	VFVIKH
people on the	[IRLMK
people that	cTISLJ
people to	`VJTIF
people to check	gVISLJ
people were	YUPKLO
people who	ZY^CGB
people who are	eWTKLJ
people who can	cUSLML
people who do	cWUJLJ
people who had	aXYHHF
people who knew	YCOOOO
people who opened	YCOOOO
people worksheet	YJOOOO
people write	X?OOOO
people wrote	[BOOOO
per	\\5QGSC
per hour	VEOOOO
per minute	_@OOOO
per minute .	\\IOOOO
per project	VELLRL
per project .	ZEOOOO
per second	YFKLRL
per service	UBOOOO
per tenant	`XMJRI
percent	WFNJQI
percent ,	XDOOOO
percent .	XHOOOO
percent . $	XHOOOO
perfect	jZWJJH
perfectly	iZUKKI
perfectly good	eWVKJH
performance is	YAOOOO
performance is back	YAOOOO
performance of	cTLMMR
performance of the	cTLMMR
performance plan	eVVILH
performance was	eZGIJW
performed	]TVIJI
period ,	WGHLRQ
period of	cWOJLQ
periodical	eWJJKU
periodically	eWJJKU
permission	YIPILP
permit	[FFJKW
persist	cVLIJR
persisted	cVLIJR
person concerned	cUTKMK
person has	[WTLJI
person has been	cWTLJI
person in	eXSLLK
person in charge	cURMML
person on call	W@RMMM
person on duty	cVRMML
person opens	XHOOOO
person reads	XHOOOO
person who	ZZ[FHD
person who could	cTVKJJ
person who made	cVSLMK
person with access	[DOOOO
person would find	VGOOOO
person would have	eTWGII
person wrote	WEOOOO
person's	WFOOOO
personally	eVSLLK
personnel	eVUJLJ
phas	TAOOOO
phase	TAOOOO
phoenix	YHOOOO
phoenix .	YHOOOO
phoenix . $	YHOOOO
phone .	[DOOOO
phone . $	[DOOOO
phone call	]XWHJH
phone in	]VSMLK
phone in the	cVULKJ
phone number	UCOOOO
phone was	[>OOOO
phone was answered	YEOOOO
phoned	cXSLLL
phones	cVPNKF
phones .	cVTKML
phones . $	cVTKML
picked	^SQOIG
picked by	cXWIJH
picked the	cWUJJI
picked up	VCKRLL
picking	cWSPLJ
picture	YWNJJP
piec	VERMML
pieces	VHOOOO
pil	aTJJSK
pile-up	YGOOOO
pile-up of	YGOOOO
pile-up of connections	YGOOOO
piled	`UJJSK
piled up	`UJJSK
piled up .	cUJLSK
ping	VEUKKJ
pings	ZFOOOO
pings .	YFOOOO
pings . $	YFOOOO
pinned	\\GLQML
pinned to	_@OOOO
pinned to the	^EOOOO
pinning	g[GPSH
pinning would	cXJLRL
pinning would have	cXJLRL
pipelin	TCPFOM
pipeline	SEPFOM
pipeline deployed	YGOOOO
pipeline deployed it	YGOOOO
pipeline itself	YHOOOO
pipeline itself was	YHOOOO
pixel	[DOOOO
pixels	YIOOOO
pki	\\UUKKJ
place	VDAHVS
place , the	gUGKUH
place .	XFEPNS
place . $	XFEPNS
place :	VCOOOO
place ;	YFOOOO
place at ⓗ	[@OOOO
place in	[AOOOO
placed in	eUWIKH
placed in the	cUVJKI
placeholder	`BOOOO
placeholders	[>OOOO
places .	]XFIIX
places . $	]XFIIX
places where	[HOOOO
places where the	ZIOOOO
plain	VT\\EFD
plain and	cXSLLK
plain and simple	cXSLLK
plain carelessness	gSRLML
plain carelessness .	gSRLML
plainly	aQXHJF
plan ,	T?RMMO
plan to	[EOOOO
plan to upgrade	YFOOOO
plan were	TGLMQM
plan were not	YEOOOO
planned	[FNHQG
planned , the	YCOOOO
planned .	_COOOO
planned . $	_COOOO
planned for	[CRKLN
planned for june	YEOOOO
planned for weeks	YCOOOO
planners	`UOPLK
planning	YWQIMN
planning for	^UGHKW
plant	[HOJOL
platform	\\UNIEU
platform .	YHIJLU
platform . $	YHIJLU
platform group	\\TSKJN
platform in	eWRLMM
play	\\ULHJU
play store	[WTLLK
playbook	XDOOOO
played	`UGKKV
played a	`UGKKV
playground	eWSLLJ
playground .	cUVJLJ
playground . $	cUVJLJ
pleas	gTIUIF
please	fQFUKG
please remember	cWJRML
please take	cXKRMK
plug	aVVJJH
plug .	cXUKKI
plugged	cSTLLI
pm	^WZIHD
pmdoc	hAOOOO
pmdocs	hAOOOO
pod	[DOHLN
pod at	ZFOOOO
pod at a	YFOOOO
pod does	YFOOOO
pod does not	YFOOOO
pod was	VGSLLM
pod was saturated	YHOOOO
pods	ZIMIMO
pods and	ZEOOOO
pods and they	YFOOOO
pods are	^EOOOO
pods are not	YIOOOO
pods are replaced	YIOOOO
pods failed	YJOOOO
pods failed to	YJOOOO
pods for	YEOOOO
pods for a	YEOOOO
pods were	^CRLMM
pods were never	YEOOOO
pods were not	YHOOOO
pods were restarted	ZDOOOO
pods were scheduled	YIOOOO
point .	cTJHIV
point . $	cTJHIV
point fingers	cTTLKJ
point fingers ,	cTTLKJ
point in	cXJJKT
point the	VGLMMR
point the database	YEOOOO
pointed out	cVPPLI
pointed us	Z@OOOO
pointed us to	Z@OOOO
policy at	`UMNLM
policy at the	cUOOLI
polit	g[UJJJ
polite	eXUKKK
poll for	YGOOOO
poll for this	YGOOOO
pool .	XFTKKJ
pool . $	XFTKKJ
pool been	cVIMSL
pool is	VGOOOO
pool was	`@OOOO
pool was drained	YCOOOO
pool was exhausted	XGOOOO
pools	cWJRPK
poor	n_[DDH
poor decision	cWSLMK
poor decision making	cWSLMK
poor handover	cXSLLK
poor judgement	kZWJJG
poor judgement by	hUUKKI
poor understanding	cWRMMK
poor understanding of	cWRMMK
poorly	gWSLLK
poorly thought-out	cUUKKI
port open	cUTLLJ
port open .	cUTLLJ
portal	TEKNOJ
portion	cWIJKU
portion of	cWIJKU
position	YKSLLK
possib	ZUGHJW
possibility	eUJLMS
possibility of	cTKMMR
possible .	gVEHJX
possible . $	gVEHJX
possible by	YFOOOO
possible by a	YFOOOO
possible that	YEOOOO
possible that the	YEOOOO
possible to log	Y;OOOO
possible to set	YHOOOO
possibly	ZUGHJW
possibly related :	YDOOOO
post	`6NRKH
post ,	VEOOOO
post the	WGOOOO
posted	a:OOOO
poster	`WHTKI
postmortem ,	YAOOOO
postmortem .	YJOOOO
postmortem . $	YJOOOO
postmortem is	W@OOOO
postmortem that	YAOOOO
postmortems	\\GRMMM
postpon	TDNJJP
posts	bEOOOO
posts an	YJOOOO
posts an update	YJOOOO
potential	eWIJJU
power cord	cVTKLJ
practice the	YFOOOO
practice the switch	YFOOOO
practices	hYHMLS
practices for	hYHMLS
practis	[DOOOO
practised	[DOOOO
practised this	ZFOOOO
practised this in	YHOOOO
precaution	cWKKLT
precautions	cWKKLT
precis	^RTKLJ
precisely	^RTKLJ
precisely this	cUTLLJ
precisely this situation	cUTLLJ
precision	VBOOOO
predat	VDOOOO
predates	UDOOOO
predictabl	eTSLMJ
predictable	eTSLMJ
prefer	n^ZGHE
preferred	lYZFHG
preferred to	iUXIIH
preferred to guess	cUVJLI
prefers	cXSLLK
prefix	YDSLML
prematur	eWVJJJ
premature	eWVJJJ
prepar	UEUJKK
prepared	TDQJJN
prescrib	UAOOOO
present	YSLDPM
present ,	`SJHQI
present the	TBSLMK
press .	cUUKKI
press . $	cUUKKI
pressed	`VVJKG
pressed on	eUVKKH
pressed on with	cTUKLH
pressed the	cXSLLK
pressing	hXISLJ
pressing enter	cTPOMI
pressing enter .	cTPOMI
pressured	cWUKKJ
pressured the	cWUKKJ
pressured the team	cWUKKJ
presubmit	YJOOOO
presubmit .	YJOOOO
presubmit . $	YJOOOO
presumably the	YHOOOO
presumably the same	YHOOOO
prevent	dRERRH
prevent a	cVJSKJ
prevented	gTKGTF
prevented .	eUUKKL
prevented . $	eUUKKL
prevented by	`VGKUH
prevented by a	cVILSJ
prevented it	hWEJVI
prevented it .	gVIKSK
prevented the	aLHKTK
prevented this	cTKLRL
prevented this .	cTKLRL
preview	WBOOOO
previous evening	]QTLKJ
previous image	YAOOOO
previous image .	YAOOOO
previous version	YIOOOO
previous version was	YIOOOO
price	\\XMPJM
price of	cTNQLK
prices	XHKJRI
prid	hZSLLK
pride	gYSLMK
primary was	^TTKLJ
principal	aQTKLK
principal engineer to	cTTKLJ
principl	`SRNLJ
principle	`SRNLJ
print	XGQJPI
print the	WBOOOO
printed	YFNLPK
printing	YJKLRL
prints	YFRLML
prioritis	eTIJLU
prioritise	eTIJLU
priority	V>OIKT
priority ,	XJOOOO
priya forgot	cXRLML
priya forgot to	cXRLML
proactiv	hVJPLO
proactive	gUJPMN
probably a	YEOOOO
probably a cold	YEOOOO
problem , which	YIOOOO
problem .	XXEJMX
problem . $	XXEJMX
problem as	YGOOOO
problem as in	YGOOOO
problem begins	YIOOOO
problem begins again	YIOOOO
problem comes	YHOOOO
problem comes back	YHOOOO
problem is	^WVJMH
problem was found	ZDOOOO
problem went	YEOOOO
problem went away	YEOOOO
problems	fYDKHW
problems in	cWIPMP
procedure .	`SMRIC
procedure . $	`SMRIC
procedure on	cUVKKI
procedure so	cVLRKK
procedures exist	cUTLLJ
procedures exist for	cUTLLJ
process $	hXHJKU
process .	bSMMFP
process . $	bSMMFP
process ends	YJOOOO
process ends .	YJOOOO
procrastination	cWSLLK
procurement	\\WXIJF
prod access	`UTLLI
produc	YUVIJK
produced	]WVIJK
product	]UZGFI
product manager who	cURMMM
product managers	`VOOJJ
product owner	hZTKKJ
product owner kept	cTSLLK
production credentials .	cVRMLI
production hostname	cUVKLH
production is	eUSLKI
production is not	cUVJLJ
production switch .	cURLML
production without	cWTLKJ
professional	gUULJI
profil	S?RLML
profile	S?RLML
programm	]SRLML
programme	]SRLML
programmer	aWUJKI
project .	VDSLMM
project . $	VDSLMM
project for	YDOOOO
project for the	YDOOOO
projects	_FOOOO
projects .	YFOOOO
projects . $	YFOOOO
projects on	YIOOOO
projects on the	YIOOOO
prolonged the	eXSLLK
prolonged the outage	cWUKKJ
promised	\\VOQJG
promised itself	cTISKJ
promised itself to	cTISKJ
promised to	cXOPMK
promote	eXENKS
proper	naL>SH
proper rate	cTKMRL
proper rate limiting	cTKMRL
proper review	cXRLNK
properly	m[RDJL
properly .	eWPHIO
properly . $	eWPHIO
properly reviewed	eUUKKH
properly reviewed .	cWUKKH
properties	a<OOOO
property	]ETLLI
pros	ZHOOOO
prose	ZHOOOO
protect	WIJLRL
protocol	XEOOOO
proud	gVTKLK
proud to	gVTKLK
proud to ask	gVTKLK
prov	ZVUGKL
proved	iXWHKG
proved that	cUUIMJ
proven	^XQILS
provide	eYLNMP
provider .	^AIJKU
provider . $	^AIJKU
provider for	ZFOOOO
provider for the	ZFOOOO
provider to answer	YCOOOO
provider's	\\TVIJI
provider's engineers	eURMMM
provider's staff	gTVIKI
proxies	YTULJH
proxy .	ZCRMMM
proxy . $	ZCRMMM
proxy does	YIOOOO
proxy does not	YIOOOO
proxy's	UDOOOO
public channel	cWUKJH
public gist .	cWTKKJ
publication	\\FOOOO
publish	TCRMMK
publish the	Y@OOOO
published	UDSLMK
pull request passed	YJOOOO
pulled again	YIOOOO
pulled again .	YIOOOO
pulled the	`UNHQC
pulled the wrong	aUWKJE
pulling	cVTLMJ
pune	[VTJOH
pure	ZSUKKI
purge	WISNKJ
purpos	XTRMML
purpose	XTRMML
pursu	aUJKLT
pursue	gWJKLT
pursue a	cTLLMR
push	^WXGHH
push for	cUJJLU
pushed	aXWIJG
pushed the	jZSLLK
pushed the team	eYXHJH
pushed the wrong	cWSMLK
pushing	gZUIJK
pushing straight	cUVJKH
pushing straight to	cUVJKH
put	SZ[IIB
put down	^WTLKK
put down to	cWTLKK
put into	VFOOOO
put it	j[WIJH
put it .	gWUKKI
put more	gVEUJH
put more effort	gVEUJH
puts	^>OOOO
python	YCOOOO
q	VTOIKT
q 0	WUOIKT
q 0 .	\\UEMJU
qa	^U]EEC
quality	fXHPGP
quality .	i[HRIL
quality . $	i[HRIL
quality of	gUIILV
quality of releases	cXJKLT
quarter .	^SQNLN
quarter . $	^SQNLN
quarters .	cTLLMR
quarters . $	cTLLMR
query ,	WAOOOO
query .	UEOOOO
query . $	UEOOOO
query on	YHOOOO
query on the	YHOOOO
query that	cXOLOL
question .	[YPHHS
question . $	[YPHHS
question and	UFOOOO
question in	VCOOOO
question of	UCOOOO
question was	YIUKKI
questions	Z=QHLR
questions ,	WHOOOO
queue ,	UCMJRI
queue , so	YFOOOO
queue drained	[BOOOO
queue drained .	YBOOOO
queue had	^SNIRJ
queue kept	YEOOOO
queue kept growing	YEOOOO
queue length	^WJROK
queue would	gXLLQK
queue would have	cUHLTK
queued	\\DOOOO
queued .	[HOOOO
queued . $	[HOOOO
queues	^WPNOK
queues .	gUPNOJ
queues . $	gUPNOJ
quick look	eVPLPK
quick look at	eVPLPK
quick wins	cVGJJV
quicker	eUMRMI
quickly as	cWLLMR
quickly as possible	cWLLMR
quickly identified	YDOOOO
quickly identified from	YDOOOO
quiet .	TFUJLI
quiet . $	TFUJLI
quiet months	cVUKKI
quietest	YIOOOO
quietest hour	YIOOOO
quietest hour of	YIOOOO
quietly	^URLMK
quit	XTFGIX
quite	YVFGIX
quite a	TGKLLS
quite a lot	YDOOOO
quite some	eUIKLT
quite some time	eUIKLT
quiz	cXKRLK
quorum would	cXQKNK
quorum would have	cXQKNK
quota and	YFOOOO
quota and raised	YFOOOO
quota before	YHOOOO
quota before the	YHOOOO
quota had	YGOOOO
quota had been	YGOOOO
quota was	]VXIHG
quotas	XYGROM
quotas .	cTRJKO
quotas . $	cTRJKO
quotation	V?OOOO
quoted	\\AOOOO
r	UVTHHK
r 0	WUQHHN
race in	ZIOOOO
race in the	YIOOOO
rack 0	SATOOK
rack had	YIOOOO
rack had been	YIOOOO
radiu	bQLKMO
radius	bQLKMO
radius ,	cXKKLS
radius .	cXJPLR
radius . $	cXJPLR
radius would	cYJMRL
radius would have	cYJMRL
raise	\\RMOKL
raise awareness	oYGULG
raise awareness .	h[KRMI
raise awareness of	jVJRMJ
raise it	cUUJLK
raise it in	cUUJLK
raise ⓒ	UEOOOO
raised ,	cWSLLK
raised it	ZFOOOO
raised it .	YFOOOO
raises	n<OOOO
raises configerror	`HOOOO
raises configerror for	YKOOOO
raises notfound	YFOOOO
raises trackererror	XGOOOO
raises usageerror	\\GOOOO
raises valueerror	ZCOOOO
raises ⓒ	g@OOOO
raises ⓒ 0	cGOOOO
raises ⓒ for	ZEOOOO
raj	^YSLLJ
ran at	VFOOOO
ran on	WBOOOO
ran the	VUVJKG
ran the cleanup	eYTKLJ
ran the import	YFOOOO
ran the same	YHOOOO
ran the wrong	gWUKKI
ran twice	ZCSKMK
ran twice .	YFSKMK
rang	a>QHLP
range	`FQHLP
range ,	[@OOOO
range .	[>OOOO
range . $	[>OOOO
range ;	Y@OOOO
range or	XBOOOO
range that	YBOOOO
range ⓒ	XJOOOO
ranges	fGOOOO
ranges ,	WBOOOO
ranges .	XJOOOO
ranges . $	XJOOOO
ranges that	UCOOOO
rare	ZFOOOO
rare .	YFOOOO
rare . $	YFOOOO
rate limit	[XJKSJ
rate limiter	TFRMML
rate was	VFRMLL
rate was flat	YGOOOO
rather	]WILMT
rather than admit	cTUKKI
rather than looking	cXTKLJ
rather than on	cWRMMK
rather than remind	YCOOOO
rather than wait	cWQPJI
ravi finds	YIOOOO
ravi finds the	YIOOOO
re :	cVPPMK
re-enabled the	^UTLKK
reach	V;MEOQ
reach the	UDMJKT
reach the console	ZIOOOO
reachabl	^VQLPL
reachable	^VQLPL
reached	WDOFQC
reached , but	YJOOOO
reached , new	YGOOOO
reached .	ZGOOOO
reached . $	ZGOOOO
reached 0	WEOOOO
reached its	\\COOOO
reached its date	YGOOOO
reaching	cVKMRL
react	cUOMHP
reacted	aRQJKO
reaction from	^WTKLJ
read ,	\\=TKKL
read .	^GTKLJ
read . $	^GTKLJ
read :	YFOOOO
read ;	[DOOOO
read a	__WIJG
read access	WDOOOO
read again	WCOOOO
read as	\\FOOOO
read at	\\FOOOO
read at start	YIOOOO
read each	cUJSKJ
read error	cXGUJH
read from	XFOOOO
read is	YGOOOO
read of	XBOOOO
read once	V@OOOO
read the	agQVD:
read the alert	`YUMIJ
read the changelog	cUTLLJ
read the diff	cWNQMK
read the documentation	eYJQPH
read the release	cYUKKJ
read the runbook	eYITKG
read their	cWWJIH
read-only until	cWUJKI
reader	WKOJNO
reader sees	WHOOOO
readers in	cWJLQP
readiness	UAOOOO
reading	VWXPE;
reading a	VBOOOO
reading club	WBOOOO
reading club :	UCOOOO
reading from a	eWTJLK
reading it	dYSNKI
reading it .	aWTKLK
reading order	YDOOOO
reading the	cYPOIK
reading ⓒ	VDOOOO
reads	]CTKKL
reads ,	WHOOOO
reads .	XDOOOO
reads . $	XDOOOO
ready ,	YKOOOO
ready , so	YKOOOO
real failure	YEOOOO
real failure for	YEOOOO
realise	eUTKKJ
realise that	cTTKKJ
realise that the	cTTKKJ
realised that both	YJOOOO
realised there	YIOOOO
realised there are	YIOOOO
realistic	gVIMRQ
really .	YEOOOO
really . $	YEOOOO
rear	UCOOOO
reason ,	^BOOOO
reason .	YIUKLI
reason . $	YIUKLI
reason and	WCOOOO
reason for the	`XWIKH
reason for this	YIOOOO
reason is	XCSLLK
reason is that	YFOOOO
reason or another	cUJLLS
reason the	VERMMM
reason the release	YIOOOO
reason the sidecar	YEOOOO
reasonab	gZJKKT
reasonabl	_IFJOV
reasonable	_IFJOV
reasonably	gZJKKT
reasons	X[@EG]
reasons ,	[VHJLU
reasons , the	cVHJLU
reasons .	]XIKKU
reasons . $	]XIKKU
reassess	gWJJLT
reassess the	cUKLMS
reassess vendor	cULLMS
rebooted by	[DOOOO
rebooted by its	ZDOOOO
rebooted in	]YRMML
rebooted in the	^XUJKJ
rebuild	WFRMML
rebuild the	ZFOOOO
rebuild the image	YIOOOO
rebuilt	]COOOO
rebuilt first	YDOOOO
rebuilt first .	YDOOOO
receiv	X>KHJR
receive	SEQMMM
received	ZDHJLV
received 0	Y;OOOO
received the	ZDOOOO
reckless	cSTKKJ
recognis	cVOTJG
recognise	eWITJH
recommendation	]UQJMO
recommendation model	`SSMOL
recomput	UDOOOO
reconsider	gWGHKW
reconsider the	cWIJMU
record .	VAOOOO
record . $	VAOOOO
record show	cUVJKI
record show that	cUVJKI
recorded	d>OOOO
recorded answers	WHOOOO
recorded anywhere	YIOOOO
recorded anywhere .	YIOOOO
recorded in	UGOOOO
recording	YCSKLK
records .	]INRJH
records . $	]INRJH
records by	^WTJMJ
recovered by	YFOOOO
recovered by itself	YFOOOO
recovered without	YIOOOO
recovered without further	YIOOOO
recovery .	[GTKLJ
recovery . $	[GTKLJ
recovery begins	YHOOOO
recovery begins on	YHOOOO
recovery was achieved	cVIKKT
recovery would	gYFJUI
recovery would have	gYFJUI
recreat	UCOOOO
recruiter	cXVJMI
rectangl	UCOOOO
recurrenc	eUKPMQ
recurrence	eUKPMQ
recurrence .	cTLQMN
recurrence . $	cTLQMN
red banner	YUWJIH
redirects before	YKOOOO
redirects before the	YKOOOO
reduce	[YCJEZ
reduce noise	cWKLMS
reduce technical	cVKLLS
reduce technical debt	cVKLLS
reduce the number	`WHOJP
reduced to	cULMMR
reducing	cTKKMT
reduction	cWKKMT
reduction of	cWKKMT
redundancy	eVMJQN
redundancy .	cTIJRQ
redundancy . $	cTIJRQ
refactor	fYLIJT
refactor the	gYIKLU
refactor the scheduler	cUJKLT
refer	WFRMMK
referenc	aCJMRK
reference	]CJMRK
references	^JOOOO
refers	Z>OOOO
refers to	Z>OOOO
refers to a	V@OOOO
refin	eXIKKT
refine	eXIKKT
reflect	aULHLU
reflects	cWRKLN
reflects the	cWRKLN
refresher	iXLSJF
refresher course	eTRNJI
refresher course on	cTISLJ
refresher training	eXHTLI
refresher training on	cVITKI
refund	U@IQRF
refunds	VDHOTF
refusal to	jYWIJG
refusal to use	e[VHKF
refusals	UCOOOO
refuse	\\FRLML
refused ,	VFOOOO
refused to	`VYIHE
refused to roll	c[TLKK
refuses	]@OOOO
regard	gWPNHN
regard to	cTDLMX
regarding	hVQOKJ
regarding the	eUMKKR
regardless	eXVJJH
regardless ,	cVSMMK
regardless , and	cVSMMK
regex	YSXHIF
region .	VAKMRK
region . $	VAKMRK
region at ⓗ	[KOOOO
region before	^VKRJJ
region had	ZEOOOO
region had the	YFOOOO
region tonight	YHOOOO
region tonight .	YHOOOO
region was	VGSKLK
region was affected	YGOOOO
regional	]PVFJK
regional office	^TULLH
regions	WSEDNW
regions .	UDFIQR
regions . $	UDFIQR
regions experienced	cYHKKU
register	cCOOOO
registered	^FOOOO
registered document	VBOOOO
registrar .	YJOOOO
registrar . $	YJOOOO
registrar's staff	cWTJLI
regrettabl	cUTLKK
regrettable	cUTLKK
regular	aSGKIV
regular expressions	cTTKKI
regularly	hZIQLN
regularly .	eWJSMJ
regularly . $	eWJSMJ
rehearsal .	eTTLLJ
rehearsal . $	eTTLLJ
reinforc	gXHTKH
reinforce	gXHTKH
reiterat	cUJRLK
reiterate	cUJRLK
reject	VIHEUB
rejected .	[WOJOI
rejected . $	[WOJOI
rejected the	[WKKSI
rejects	XCOOOO
related :	YDOOOO
related : the	YDOOOO
relativ	\\COOOO
relative	[HOOOO
relative references	WHOOOO
relay	UGIKKT
relay .	cTIJKU
relay . $	cTIJKU
relay and	YGOOOO
relay and the	YGOOOO
release , so	YIOOOO
release branch	YITJMK
release captain .	cUTKLK
release channel	^WSLLK
release coordinator	eWWHJG
release engineer	hYXHJH
release made	YGOOOO
release made the	YGOOOO
release manager skipped	cYTLKK
release managers	cWLRKI
release notes mentions	YEOOOO
release process	cVHIJV
release process .	cVHIJV
release team	^RVJKG
release was delayed	YIOOOO
release with	YEOOOO
release with the	YEOOOO
releases	WGNIJQ
releases .	iYEOIQ
releases . $	iYEOIQ
releases would	YFOOOO
releases would make	YFOOOO
relevant	gZHENS
relevant .	cXKKLS
relevant . $	cXKKLS
relevant parties	eUJKLT
relevant parties were	cWLMLR
reliability .	e\\HJKV
reliability . $	e\\HJKV
reliabl	jZLIKU
reliable	jZLIKU
reliable .	cUKLMS
reliable . $	cUKLMS
reliable colleague	cXTKKI
reliable colleague .	cXTKKI
relied	`XWHKH
relied upon	eWTKLJ
reluctanc	iVUJLJ
reluctance	iVUJLJ
reluctance to	hVTJLK
rely	^STMHE
rely on	gYHUJH
rely on a	cUMQLI
rely on the	cXKRMJ
remain	[XIRLP
remained	ZXTIPI
remains	cZHUIG
remarkab	cTVLLH
remarkabl	eXTJJK
remarkable	eXTJJK
remarkably	cTVLLH
remarks	VBOOOO
remedy	gWFULL
remedy is	cYJSLI
remember the	`TISKJ
remember to	l^BYGB
remember to drain	cVJSJJ
remembers	YEOOOO
remind	_XKVH?
remind all	cXJSMK
remind all engineers	cXJSMK
remind everyone	jWGTKJ
remind everyone .	gYISLJ
remind people	VDISLJ
remind people ,	YCOOOO
remind people to	gVISLJ
remind the	iVOPJF
reminded	\\VMQKK
reminded the	cUITJI
reminder of	cVTKLK
reminders	UGSLLK
reminding	iZFVJF
reminding their	cTJSLL
remov	XEWKJE
removal	VGOOOO
remove	_>SLOL
remove a	YCOOOO
remove the	]DOOOO
removed .	XARLOL
removed . $	XARLOL
removed ⓒ	XDOOOO
removes	]FOOOO
removes tasks	YIOOOO
removes tasks only	YIOOOO
renam	UEUOHG
renamed	`COOOO
renamed a	YIOOOO
renamed a variable	YIOOOO
renaming	WHVLJL
render	\\>OOOO
rendered	Y@OOOO
renew the	jY\\FGC
renew the certificate	mXYHIF
repair took	YFOOOO
repair took five	YFOOOO
repeated on	UBOOOO
repeats	YJOOOO
repetition	`SJPIQ
repetition .	eTJPIQ
repetition . $	eTJPIQ
replac	XIXLIB
replaced	]HUILL
replaced ,	[IOOOO
replaced , everything	YIOOOO
replaced .	\\LSKLN
replaced . $	\\LSKLN
replaced by	WIOOOO
replaced in	YFOOOO
replaced in june	YFOOOO
replaced one	YIOOOO
replaced one by	YIOOOO
replaced the	\\COOOO
replaced the disk	YIOOOO
replacement of	^VMJPO
replacement of the	gWMJPO
replay	S@KMRM
replayed	VGOOOO
replica	T;LLNK
replica blocks	YIOOOO
replica blocks the	YIOOOO
replica no	YDOOOO
replica no orders	YDOOOO
replica to	YHOOOO
replica to see	YHOOOO
replica would	cVKMRL
replica would have	cVKMRL
replicas	VCHQKN
replicas .	\\DOOOO
replicas . $	\\DOOOO
replicas and	ZKOOOO
replicas and see	YKOOOO
replicas share	YHOOOO
replicas share a	YHOOOO
replication	ZZIOQP
replication was	^WKLLS
replies	aFOOOO
reply	_ETLJJ
reply that	VFOOOO
report	XGJNOJ
report .	VGJPLO
report . $	VGJPLO
report on the	YDOOOO
report takes	YGOOOO
report takes twice	YGOOOO
report that sessions	YHOOOO
report the	UBOOOO
reported	^;WKIG
reported it	[EOOOO
reported it in	YIOOOO
reported the	^<OOOO
reported the same	YFOOOO
reporting the	YFOOOO
reporting the same	YFOOOO
reports 0	YDOOOO
reports 0 on	YDOOOO
repositories by	YIOOOO
repositories by hand	YIOOOO
repository	WGNPOJ
reprimand	cXVJKI
reproduc	\\DOOOO
reproduce	\\DOOOO
reproduce it	YFOOOO
reproduce it on	YFOOOO
request ,	[COOOO
request body	WKOOOO
request for	WWTLLI
request is	VCOOOO
request of	UCOOOO
request passed	YJOOOO
request passed all	YJOOOO
request scan	YHOOOO
request scan the	YHOOOO
request takes	YJOOOO
request takes a	YJOOOO
request that	^FOOOO
request that came	YHOOOO
request was opened	YHOOOO
requested	UEKRLG
requested to	eYHTLI
requests	ZSCOKU
requests ,	VCOOOO
requests about	UFOOOO
requests failed with	YGOOOO
requests from	V?OOOO
requests kept	YEOOOO
requests kept coming	YEOOOO
requests of	YAOOOO
requests that	XDOOOO
require a	[?OOOO
require a second	WCOOOO
require the	`VWHMH
required	VGJONO
requires	\\;OOOO
researcher	]UQOMJ
researchers	eVQOMJ
reserv	\\FOOOO
reserve	YDOOOO
reset the maintenance	cVPQJI
resilienc	lYHJKV
resilience	lYHJKV
resilience .	gXKKMS
resilience . $	gXKKMS
resilience of	hVJILT
resilience of the	hVJILT
resolution	WJOJQI
resolution :	YFOOOO
resolution : the	YFOOOO
resolution of	ZHOOOO
resolution of one	YHOOOO
resolve	\\;OOOO
resolved after	cUJLLS
resolved to	[UEVIH
resolver logs	YHOOOO
resolver logs .	YHOOOO
resolves	UEOOOO
resource	_>OOOO
resource leak	YGOOOO
resource leak in	YGOOOO
respect	oZOQKG
respect for	cVSLMK
respect the	cUPOJH
respect to	hTSILQ
respected	cTQIQH
respond faster	eZGSJN
respond faster to	cVJOLQ
respond to pings	YFOOOO
responder .	cTUJKI
responder . $	cTUJKI
responder should	gWWJHJ
responder should have	gWWJHJ
responder wasted	cUUKKI
responders .	eXRNLJ
responders . $	eXRNLJ
response .	cUUJLJ
response . $	cUUJLJ
response times	cXQJIO
responsibility	fRSNGG
responsibility for	cRPPIG
responsibl	cSZFIF
responsible	cSZFIF
responsible .	cYVJLI
responsible . $	cYVJLI
responsible architect	cVRMML
rest	VIYFKD
rest of us	cVTLLJ
rest was	^BOOOO
rest was left	YGOOOO
rest was straightforward	YFOOOO
restart both	cVPQJH
restart did	YGOOOO
restart did not	YGOOOO
restart is	[BOOOO
restart is not	ZCOOOO
restart it	YDOOOO
restart it .	YDOOOO
restart of	X?SLLK
restart of the	\\>OOOO
restart slow	YGOOOO
restart slow .	YGOOOO
restart the	WCOOOO
restart took	[DOOOO
restart took about	YEOOOO
restarted it	[=OOOO
restarted it ,	Y?OOOO
restarted one	YDOOOO
restarted one by	YDOOOO
restarted the exporter	YFOOOO
restarted the pods	ZCOOOO
restarted the primary	cXUKJJ
restarted the relay	YGOOOO
restarted the worker	YHOOOO
restarted the wrong	h\\TMLI
restarting one	YFOOOO
restarting one pod	YFOOOO
restarting the	^VLRMI
restarts	\\BOOOO
restarts the	[FOOOO
restarts the ingress	YGOOOO
restore a	YCOOOO
restore a single	YCOOOO
restore of	TEKRLK
restore the permissions	YFOOOO
restore would	hYEJVK
restore would have	gXFKUK
restored	XKNHJP
restored the	^=OOOO
restored the old	YEOOOO
restores .	cTJJLU
restores . $	cTJJLU
result , no	YIOOOO
result of	`WSLKK
resulted	eYOKQI
resulted in	cWTKLJ
results	YURIJL
results .	eXULLH
results . $	eXULLH
resum	S?LMMR
resumabl	UCOOOO
resumable	UCOOOO
resumed	VBLMMR
rethink	hYIGJV
rethink on-call	cTIKLT
rethink the	cTLKLS
retir	WDOOOO
retired	VGOOOO
retrain	`[OSIE
retrain the	gWISJG
retrained	^UUJKJ
retries	XCKJQO
retries at	WGOOOO
retries forever	YFOOOO
retries forever .	YFOOOO
retries kept	YGOOOO
retries kept the	YGOOOO
retro	^UIOKQ
retrospect the	YFOOOO
retrospect the graph	YFOOOO
retry behaviour	eYHIJV
retry code	ZHOOOO
retry code made	YHOOOO
retry logic	^VKLLS
retrying	TGIMSL
retrying the	YFOOOO
retrying the build	YFOOOO
return	YAOJMQ
returned an	ZKOOOO
returned an empty	YFOOOO
returned to normal	YJOOOO
returns	^AOOOO
returns to	[GOOOO
returns to its	YGOOOO
reveal	cXQGNF
revealed	eTQJNH
revealed the	eTQJNH
revers	W?OOOO
reverse	UCOOOO
revert	YEUGKO
revert pull	YHOOOO
revert pull request	YHOOOO
reverting takes	YFOOOO
reverting takes a	YFOOOO
reverting was	YIOOOO
reverting was slow	YIOOOO
reverts	^BOOOO
reverts it	YEOOOO
reverts it .	YEOOOO
reverts the	YHOOOO
reverts the change	YHOOOO
review .	]QWHFL
review . $	]QWHFL
review as	WHOOOO
review in	^VLQLL
review or	WJOOOO
review or publication	VJOOOO
review our	cUJKLS
review process	cWPJKQ
review the	]SDGJY
review the 0	VEOOOO
review the alerting	cWLMMR
review the process	hZGIJV
review to	cVLQML
review tool	WGOOOO
reviewed	TGYIHD
reviewed and	YCOOOO
reviewed and approved	YCOOOO
reviewer	ZY_KA9
reviewer approved	[WTLLJ
reviewer approved the	^WTLLJ
reviewer asleep	eXUJKI
reviewer asleep at	cUTKLK
reviewer did	cWVJJH
reviewer did not	cWVJJH
reviewer to	cWSLMK
reviewer who	cTVJMI
reviewer would	cUHKTL
reviewer would have	cUHKTL
reviewers saw	ZHOOOO
reviewers saw a	YHOOOO
reviewers to	g[MRJF
reviewers who	eUUJMI
reviewers who approved	cUUJMK
reviews	ZISOGF
reviews ,	VDTLNL
reviews .	l]PQGF
reviews . $	l]PQGF
revis	cVKLLS
revise	cVKLLS
revise the	cVKLLS
revision	dBOOOO
revision that	WHOOOO
revision that was	WHOOOO
revisions	YBOOOO
revisit	n\\EJIW
revisit the	h[HMJT
rfc	^AOOOO
rfc 0	\\FOOOO
rid	[WSLMK
rid of	[WSLMK
right people	cXHJKV
rights	YDRMJH
rights .	YJGULJ
rights . $	YJGULJ
rigorous	cWISKK
rigour	eVNRIG
ring	[XUJMJ
ring .	cYUJMJ
ring . $	cYUJMJ
ris	UEOOOO
rise	_DOOOO
rise .	YDOOOO
rise . $	YDOOOO
rise when	YIOOOO
rise when this	YIOOOO
risk of	aVKKMT
risk that	cUVMJK
risks	jZHUIG
risks .	cUOPJH
risks . $	cUOPJH
risks of	gWJSKJ
risks of manual	eTJSKK
rita	YEOOOO
rita and	YEOOOO
rita and omar	YEOOOO
rn	`RSJIQ
robust	lYHIKV
robust .	gXJKJT
robust . $	gXJKJT
robustness	cWKKMS
role	Y@QGLO
role of	S@JLNS
roll back ,	^FOOOO
rollback ,	eYTKLI
rollback could	cXJKSJ
rollback could have	cXJKSJ
rollback done	ZAOOOO
rollback done ,	YEOOOO
rollback is	YFOOOO
rollback is one	YFOOOO
rollback plan	\\TNNOG
rollback slower	YHOOOO
rollback slower than	YHOOOO
rollback took four	TGOOOO
rollback was	Z@RMML
rollback was rolled	YHOOOO
rollbacks	cXKLMS
rolled back .	YHOOOO
rolled the	YCOOOO
rolled the app	YCOOOO
rolling back takes	YEOOOO
rolling out .	YEOOOO
rooki	eXVILK
rookie	eXVILK
rookie mistake	eXVILK
rookie mistake in	cWSLLK
room	WWVIHK
room for improvement	cWLLMR
rooms	UBOOOO
root	YXX>DM
root cause	ZZSCFO
root cause further	cUKKLS
root cause was	lXQJKM
root certificate	[XRLLL
root of	\\RXHKF
rose from	VEOOOO
rose from 0	VEOOOO
rot	gYWJJG
rota	S>NONJ
rota has	T@OOOO
rotated that	YFOOOO
rotated that morning	YFOOOO
rotated the	eXTLLI
rotating	`TRPLI
rotation	S<OMLM
rotation of	^VRMML
rotation only	YEOOOO
rotation only covers	YEOOOO
rounding	VCRLML
router ,	cVVKJJ
router .	eVNJRH
router . $	eVNJRH
routes	]GOOOO
routes are	YIOOOO
routes are left	YIOOOO
routing	]VMMQI
routing table .	eWKRIE
row	d<OLOF
row ,	[MTLMM
row and	]IOOOO
row and column	WFOOOO
row counts	VEOOOO
row is	^BOOOO
row of	c?OOOO
row of a	ZJOOOO
row of the	^AOOOO
row or	^IOOOO
row or column	ZGOOOO
row that	]=OOOO
row with	UEOOOO
row ⓒ	\\EOOOO
row's	XAOOOO
rows	f>LQOL
rows , and	UEOOOO
rows .	^FOOOO
rows . $	^FOOOO
rows ;	WBOOOO
rows and	\\AOOOO
rows and columns	YEOOOO
rows are	WIOOOO
rows at	WGOOOO
rows of	c>OOOO
rows of a	YGOOOO
rows of the	ZDOOOO
rows or	_AOOOO
rows or columns	^COOOO
rows that	]@OOOO
rows to	YGOOOO
rps	VCOOOO
rubber	cXSLML
rubber stamp	cXSLML
rubber-stamp	hVUKKJ
rubber-stamped	hVUKKJ
rule	UENNRB
rule in	U@OOOO
rule that	ZGOOOO
rule was	XBOOOO
rules are	VEKRMK
rules of	VCOOOO
run	UAWMM;
run a	WTNRMH
run again	^>OOOO
run again .	ZFOOOO
run by	YUOHOF
run in	VFOOOO
run kafka	cUTLKI
run of	VEOOOO
run on	^=OOOO
run on the	[FOOOO
run our	YHOOOO
run our own	YHOOOO
run that	\\EOOOO
run the	SDTMHM
run the drill	YIOOOO
run the new	YJOOOO
run the tests	cYTLKJ
run this	cUSLMK
run time	UDOOOO
run would	WDOOOO
run ⓒ	VBOOOO
run ⓒ on	TBOOOO
runaway	cUILSI
runbook	TEQOMH
runbook , the	cUMLQK
runbook ;	YIOOOO
runbook ; step	YIOOOO
runbook before	cWNQKK
runbook was not	hYUJKI
runbook was opened	YHOOOO
runbooks	bVHMKT
runbooks up	cTIQLO
runbooks up to	cTIQLO
rung	gXRMNL
rung the	cWVJJI
runner	WEOOOO
running , because	YGOOOO
running an	YIOOOO
running an old	YIOOOO
running in	ZHOOOO
running in one	YIOOOO
running on	cXSLLK
running scripts	cVISKJ
running scripts in	cVISKJ
running was	YIOOOO
running was not	YIOOOO
runs .	UDOOOO
runs . $	UDOOOO
runs by	YIOOOO
runs by hand	YIOOOO
runs on every	YJOOOO
runs only	ZJOOOO
runs only weekly	YJOOOO
rush	bRPPGJ
rush upgrades	cWITKI
rush upgrades .	cWITKI
rushed the	cYSLLK
rushing	cSSLLK
rushing to	cSSLLK
s .	UBUJKK
s . $	X?RMMM
s 0	VEOOOO
s ã	^UQLMN
s ã o	^UQLMN
safe	R@INSI
safe to run	WFOOOO
safeguard	dVLMIS
safeguard against	cTJRLN
safeguards	dUJHKV
safeguards in	eVOJJR
safeguards in place	cZHKLU
safer	eUJJLT
safer .	cUKJLT
safer . $	cUKJLT
said .	ZCOOOO
said . $	ZCOOOO
said nothing	cYUJJJ
sake of a	cTRMMM
sale .	^WVJIH
sale . $	^WVJIH
sale began	YGOOOO
sale began at	YGOOOO
salt	cWTLKJ
sam asks	YFOOOO
sam asks in	YFOOOO
same	]@XKI?
same as	\\EOOOO
same as yesterday	YFOOOO
same bug	^>OOOO
same bug as	YBOOOO
same bug is	YGOOOO
same cause	YEOOOO
same cause .	YEOOOO
same cluster	^GOOOO
same cluster .	YGOOOO
same cluster for	YIOOOO
same code	ZGOOOO
same code takes	YIOOOO
same credentials	YHOOOO
same credentials .	YHOOOO
same day	_BOOOO
same day .	]DOOOO
same error	a>OOOO
same error ,	YEOOOO
same error and	YFOOOO
same error in	YGOOOO
same for	\\FOOOO
same for other	YFOOOO
same happens	YHOOOO
same happens on	YHOOOO
same line	YJOOOO
same line hundreds	YJOOOO
same message	YFOOOO
same message since	YFOOOO
same minute	[GOOOO
same minute .	ZGOOOO
same mistake	cVKRKJ
same name	UEOOOO
same night the	YKOOOO
same on	ZCOOOO
same on the	YHOOOO
same person	^UWIJH
same problem	YGOOOO
same problem as	YGOOOO
same provider	YHOOOO
same provider .	YHOOOO
same query	YHOOOO
same query on	YHOOOO
same queue	YJOOOO
same queue .	YJOOOO
same region	ZIOOOO
same region .	YJOOOO
same release	^FOOOO
same release ,	YIOOOO
same release .	YGOOOO
same state	YFOOOO
same state .	YFOOOO
same team	eXUJJI
same until	YFOOOO
same until ⓗ	YFOOOO
same way	[COOOO
same way .	YGOOOO
sample	S@TLLN
sample of	VDTLLM
sample of 0	VDTLLM
sampling	cVMKQI
san	`UTILM
san .	cWQKMP
san . $	cWQKMP
sap	]VUFKJ
sat	l^XHHF
sat on	k^XIIF
sat on the	h\\VJJG
satisfactory	cTIKLT
satisfies	VDOOOO
satisfy	YCOOOO
saturated and	YHOOOO
saturated and behaved	YHOOOO
saved them	cWUKJH
saved us .	cVIMRL
saving	`KRPLG
saw	YFLDHT
saw a	b<OOOO
saw a diff	YHOOOO
saw a green	[COOOO
saw a message	YFOOOO
saw an	U@OOOO
saw both	YFOOOO
saw both versions	YFOOOO
saw errors	cZHJLV
saw high	YJOOOO
saw high load	YJOOOO
saw it	W>OOOO
saw no errors	[@OOOO
saw that	UERMMM
saw that the	ZDOOOO
saw the	XAXIJF
saw the alert	ZGOOOO
saw the graph	YFOOOO
saw the mail	YHOOOO
saw the maintenance	YCOOOO
saw the same	_FOOOO
say .	Y@OOOO
say . $	Y@OOOO
say nothing	X@OOOO
say that	bYMIRH
say that if	cUHLTK
say ⓠ	cWQOMJ
say ⓠ .	cWQOMJ
saying	`WTKKJ
saying that	eZUKKJ
saying that one	cWUKKJ
says	^GVHJI
says ,	[EOOOO
says .	UFSLLJ
says . $	UFSLLJ
says nothing	]?OOOO
says of	]BOOOO
says otherwise	[BOOOO
says otherwise .	YBOOOO
says so	WDOOOO
says something	XBOOOO
says that	^@OOOO
says that the	YFOOOO
says the vendor	YDOOOO
says what	ZFOOOO
scalability	cWLKMS
scaling .	cXNQLJ
scaling . $	cXNQLJ
scan	W:RMML
scan the	YHOOOO
scan the table	YHOOOO
scheduled	`=OOOO
scheduled .	YIOOOO
scheduled . $	YIOOOO
scheduler	S>NEQO
scheduler would	cXILSK
scheduler would have	cXILSK
scheduling	^TKQLN
schema )	XIOOOO
schema ) .	WIOOOO
schema ,	WJQMMM
scienc	eWVJJH
science	eWVJJH
scientist	cRSMLH
scopes	YAOOOO
scor	X?OOOO
screen .	SCVKKH
screen . $	SCVKKH
screen and	^WULJJ
script and	VDTMOO
script assumes	ZGOOOO
script assumes that	ZGOOOO
script on	]TXHKG
script that	^<OOOO
script that drains	YHOOOO
script was	WIUJJK
scripted	[<OOOO
scripted faults	UEOOOO
scripts in	cVISKJ
scripts in production	cVISKJ
sdk	SAQLPK
search $	gWJKMT
search team's lead	^UTLMJ
seat	VDJGSM
second	VEJIX<
second .	WINJPH
second . $	WINJPH
second alert	ZDOOOO
second alert fired	YGOOOO
second approval	Y@OOOO
second approver	VWVJKI
second attempt	^DOOOO
second attempt went	YFOOOO
second attempt worked	YAOOOO
second change	YFOOOO
second change was	YFOOOO
second cluster	a@OOOO
second cluster .	YCOOOO
second cluster helped	YEOOOO
second cluster to	YFOOOO
second half	^VTKJJ
second half of	^VTKJJ
second host	YHOOOO
second host .	YHOOOO
second line	UCOOOO
second link	\\VMLRK
second look	eUEVHG
second node .	UFRMML
second outage	\\VKLRK
second person	]FOOOO
second person with	YJOOOO
second region	\\GLMQK
second region had	ZEOOOO
second region tonight	YHOOOO
second region was	VEOOOO
second replica	TGLMQM
second replica was	YGOOOO
second responder	VDJLSL
second restart the	ZAOOOO
second reviewer	]UKJRK
second reviewer would	cUHKTL
second rollback slower	YHOOOO
second screen	cWTLKL
second section	ZGOOOO
second section .	ZGOOOO
second volume	YIOOOO
second volume .	YIOOOO
second worked	YGOOOO
second worked .	YGOOOO
second zone	^COOOO
second zone .	YGOOOO
second zone failed	YGOOOO
secondary after	U@OOOO
seconds	WHOERC
seconds , which	cTSKMK
seconds .	^HNKPI
seconds . $	^HNKPI
secret had	YEOOOO
secret had been	YEOOOO
secret meant	YHOOOO
secret meant that	YHOOOO
secrets .	eUIMLS
secrets . $	eUIMLS
section	c?TMKJ
section ,	VJJROK
section .	a@OOOO
section . $	a@OOOO
section 0	Z<OOOO
section break	WJOOOO
section of	YDOOOO
section that	Y@OOOO
section's	YCOOOO
sections	b?OOOO
security	]WVKHJ
security analyst	cXTLLJ
security and	eWIIMU
security and platform	cVJJMT
security group	WGNJLQ
security officer	^TSLLL
security team	`VRMMK
see	[@TDEQ
see .	[EOOOO
see . $	[EOOOO
see any	YJOOOO
see any of	YJOOOO
see fewer	YFOOOO
see fewer timeouts	YFOOOO
see how	cXUJKI
see if	YHOOOO
see if it	YHOOOO
see it	[=OOOO
see that	`YVIJH
see the	i7OOOO
see the action	YFOOOO
see the boot	YIOOOO
see the failing	YIOOOO
see the graph	YJOOOO
see the page	ZEOOOO
see the same	ZEOOOO
see the second	YHOOOO
see the thread	YGOOOO
see what changed	YIOOOO
see whether that	YDOOOO
see ⓒ	]@OOOO
see ⓒ )	VFOOOO
see ⓒ .	WHOOOO
seeing a	YJOOOO
seeing a few	YJOOOO
seeing that	cVUKLJ
seek	cVJJLT
seemed	YEOOOO
seemed normal	YEOOOO
seemed normal .	YEOOOO
seems	[]RIJQ
seems that	YBOOOO
seems that the	YBOOOO
seems to	iZRKKP
seems to be	eUWJJF
seems to have	eVMMLR
seen ,	UFOOOO
seen .	[CRMMK
seen . $	[CRMMK
seen nothing	cVHJTJ
seen the same	YGOOOO
seen this error	YFOOOO
sees	`?TKMK
sees errors	YFOOOO
sees errors .	YFOOOO
sees it	WHOOOO
sees the	VITKNK
sees the alert	YHOOOO
segment	dBOOOO
segments	ZAOOOO
selected	YHJSLJ
selects	[>OOOO
sell	[HRMML
sending mail	YIOOOO
sending mail .	YIOOOO
sends	]GOOOO
senior	aRVJID
senior colleague	cWUKJK
sense .	`VJKMT
sense . $	`VJKMT
sense of	iTDXHD
sense of ownership	gSFUJG
sense of responsibility	cVHTKI
sensibl	aUPKMP
sensible	aUPKMP
sensitis	iZGUKG
sensitise	iZGUKG
sent	T>[JD=
sent ,	VAOOOO
sent .	ZDOOOO
sent . $	ZDOOOO
sent again	U?OOOO
sent twice	VGSLLM
sent twice .	VGSLLM
sentenc	[GSILI
sentence	ZHSILI
sentence .	VFOOOO
sentence . $	VFOOOO
sentence of	XHOOOO
sentences	XIOOOO
separate	WVKHUM
separate project	YDOOOO
separate project for	YDOOOO
separate warnings	cTRMML
separately	[GOOOO
separately .	[GOOOO
separately . $	[GOOOO
september	SALOMQ
sequenc	WGTKLK
serial	S;LQKI
serial number	TDJRMK
seriou	hVRNLK
serious	pXSOHC
seriously	nWPPHD
seriously ,	cVOPJK
seriously .	gSQNJJ
seriously . $	gSQNJJ
seriously in	cWUJMK
seriously in future	cWUJMK
seriously the	cVTKLI
seriousness	cVHTKJ
serv	V>LRIE
served	W9TLLJ
server	T?OEHR
server ,	TESLLL
server did	YFOOOO
server did not	YFOOOO
server hang	YGOOOO
server hang after	YGOOOO
server is	ZKOOOO
server is ready	YKOOOO
server ran	YHOOOO
server ran out	YHOOOO
server was rebooted	[XUJKJ
service ,	YWXHIH
service came up	YAOOOO
service catalogue	YBOOOO
service could	ZBOOOO
service could not	YGOOOO
service for	VIRMML
service for sending	YIOOOO
service had been	ZEOOOO
service has	ZHOOOO
service has no	ZHOOOO
service is	[DOOOO
service is degraded	YFOOOO
service listen	YIOOOO
service listen on	YIOOOO
service owner of	[USLMK
service should	UDOOOO
service should have	UDOOOO
service was moved	YGOOOO
service was slow	TFLMMR
service would	e[FKUJ
service would have	e[FKUJ
service's name	YJOOOO
service's name .	YJOOOO
services shared one	YFOOOO
services that	ZFOOOO
services that share	YIOOOO
services use	ZJOOOO
services use the	YJOOOO
session	WBKRMI
session ,	YKOOOO
session .	XASMNL
session . $	XASMNL
session layer .	cTMMLQ
sessions	W<LSOD
sessions .	UDHTKH
sessions . $	UDHTKH
sessions are	^FOOOO
sessions are queued	YGOOOO
sessions are slow	YHOOOO
sessions made	YGOOOO
sessions made the	YGOOOO
set	V;PDKO
set .	]?OOOO
set . $	]?OOOO
set in	WEOOOO
set the connection	cVTLLJ
set this per	YHOOOO
set to	WETKNJ
sets	ZGOOOO
settl	YGOOOO
settled	VFOOOO
setup ,	YEOOOO
setup , so	YEOOOO
sev	TATLKJ
seven	U9ROJI
seven days	UEOOOO
several attempts	cTILLU
several contributors	YHOOOO
several contributors asked	YHOOOO
several customers	^UHKKU
several customers complained	cXHKKU
several steps	cYIKKU
several tests	YGOOOO
several tests failed	YGOOOO
several unrelated	YIOOOO
several unrelated changes	YIOOOO
severity	`=LMMR
severity .	YDOOOO
severity . $	YDOOOO
severity 0	YGOOOO
shadow	X@RMLL
shadowed the	YEOOOO
shadowed the call	YEOOOO
shall	_UMRII
shall be	gXJQMN
sham	h\\WIIH
shame	h\\WIIH
shap	YHLMMR
shapes	XFOOOO
shar	UDIHTJ
shard	S=RHPH
shard .	YFOOOO
shard . $	YFOOOO
shard was	TESKLK
shard was slow	YFOOOO
share	\\@NPJL
share .	Y>OOOO
share . $	Y>OOOO
share a	^EOOOO
share a power	YHOOOO
share one	VDRMML
share the node	YIOOOO
shared a	`TSIQF
shared drive	\\7OOOO
shared drives	[EOOOO
shared one	\\BOOOO
shared one database	YFOOOO
shared passwords	cXPPJL
shares	TCLQMK
sharp	g[OLGL
sharpen	cUJPLO
she	a`d<F;
she can	cUTKLJ
she forgot	gVUJJI
she forgot .	gVUJJI
she had seen	ZDOOOO
she has	eXVJKH
she should	cVMKQI
she was	`ZVJKH
she was in	cUSLLK
sheer	dYUKKJ
sheet	j@SLML
sheet ,	]?OOOO
sheet .	ZCOOOO
sheet . $	ZCOOOO
sheet and	UDOOOO
sheet's	ZEOOOO
sheets	gHOOOO
shell	TAKRMJ
shift .	YFPQJE
shift . $	YFPQJE
shift about	cVVILI
shift that	cUVKJH
shifts .	^KJSIH
shifts . $	^KJSIH
ship before	cTUJKK
ship before the	cTUJKK
shipped a release	YEOOOO
shipping	cTUJLJ
shops ,	eVHJQR
short ,	`SLRJI
short .	ZGOOOO
short . $	ZGOOOO
short :	VEISKI
short : the	ZCOOOO
short gap	YHOOOO
short gap .	YHOOOO
shortcut	^YWIIH
shorten	YJFIRM
shorter .	]WGLTL
shorter . $	]WGLTL
should	]UERQJ
should be	^JMRGE
should close	YJOOOO
should close the	YJOOOO
should have	aWS8S5
should have an	UDOOOO
should have been	lbJGSD
should have called	gWWJHJ
should have caught	eTUKKH
should have escalated	cVNHPG
should have fired	gXIJTH
should have known	i\\YJFG
should have noticed	hWWHJE
should have two	YFOOOO
should have waited	gUWJHH
should keep	cTPOKK
should keep the	cTPOKK
should move	YEOOOO
should move this	YEOOOO
should never	i[NHQG
should never have	i[NHQG
should not	hZJMRC
should not have	eWIGTF
should probably	cXKJJU
should see	YFOOOO
should see fewer	YFOOOO
should try	e[IUJF
should try to	e[IUJF
should'v	gXTIME
should've	gXTIME
shout	cWVJKH
show	^>SNME
show that	]WVJII
show the	_?OOOO
showed	^;SKLL
showed a	UEOOOO
showed an error	YHOOOO
showed half	YJOOOO
showed half of	YJOOOO
showed no	[HOOOO
showed no errors	YIOOOO
showing	]WWKHH
shown .	\\COOOO
shown . $	\\COOOO
shown as	WDOOOO
shown on	VCOOOO
shown the	bUKJTF
shows	bEQOLJ
shows .	ZJOOOO
shows . $	ZJOOOO
shows a static	YGOOOO
shows in	ZDOOOO
shows in the	YFOOOO
shows it	^EOOOO
shows it clearly	YFOOOO
shows that	WDOOOO
shows the	\\ARMMM
shows the leak	YFOOOO
shows them	[JOOOO
shows under	YHOOOO
shows under load	YHOOOO
shrug	cXUJKJ
shut	[WZHHE
shut down	\\YXJJF
shut down the	eZSLLK
side	ZZSGLN
side ,	]YUJKJ
side by side	WBOOOO
side effects	cVILLT
side of the	[ISKMK
sidecar	[DOOOO
sidecar did	YEOOOO
sidecar did not	YEOOOO
sight everything	YEOOOO
sight everything seemed	YEOOOO
sign off	^UMQJH
sign that	cVWIKJ
sign that they	cVWIKJ
sign-in	aCOOOO
sign-in is	WDOOOO
sign-off was a	cUSLML
sign-up	[GOOOO
sign-ups	[GOOOO
sign-ups filled	YHOOOO
sign-ups filled the	YHOOOO
signal	VFTKMK
signed	ZH\\JF?
signed off by	eYSLKL
signed off without	cVVJJI
signed the	]QXIHI
signing key	WFTLMI
signs	\\ZGITK
signs were	g\\GJUH
silence	YKSIOI
silence .	`UOMQL
silence . $	`UOMQL
silenced by	VHSMLK
silenced by the	[BOOOO
silencing	cUVJJH
silently	WCTKKK
silently since	YGOOOO
silently since the	YGOOOO
similar	[UELKV
similar problems	eSIJMU
simp	\\TORID
simpl	cVTJND
simple	cVTJND
simple .	eUTKKJ
simple . $	eUTKKJ
simple reason	eTTILK
simple reason that	eTTILK
simply	\\TORID
simply have	eXITJI
simply have to	eXITJI
simply reached	YGOOOO
simply reached its	YGOOOO
since ,	[GOOOO
since , and	YGOOOO
since a deploy	YHOOOO
since it	_<OOOO
since it went	YHOOOO
since logs	YIOOOO
since logs of	YIOOOO
since march	VDSMML
since march .	XGSMML
since moved	[AOOOO
since moved to	YCOOOO
since no	^XTLLJ
since no one	cXTLLJ
since noon	eVWJMJ
since noon .	eVWJMJ
since she	cVSLML
since spring ,	YHOOOO
since the	W:\\GFC
since the checks	YJOOOO
since the operator	cYUKLI
since the person	cUTLLK
since the service	ZFOOOO
since the upgrade	_DOOOO
since then it	YHOOOO
since when	UDOOOO
single anyone	cVSLLK
single anyone out	cVSLLK
single node	VCRMMM
single node .	VCRMMM
single slow	YIOOOO
single slow replica	YIOOOO
single table	YCOOOO
single table .	YCOOOO
site	WAQFPO
site ,	YFPKLP
site is	YHOOOO
site is read-only	YHOOOO
site showed	YHOOOO
site showed an	YHOOOO
site shows	YGOOOO
site shows a	YGOOOO
site slow	YHOOOO
site slow .	YHOOOO
site was	`CKLLR
site was already	YIOOOO
site was slow	YAOOOO
site was up	YDOOOO
sitting	^USLLK
situation	eTHIIW
situation ,	cUTLLJ
situation .	h^JKMT
situation . $	h^JKMT
situation closely	eSJJMU
situation was	`UJLMS
six minutes	YGSLLL
six minutes .	XHSLLL
six years	cVVILJ
size	UHGQSD
size , no	YHOOOO
size , the	cUNLRJ
size and	UDOOOO
size would	cXJMRL
size would have	cXJMRL
sized	YUSJNK
skew	YIKMMR
skill	cRXIIF
skills	hVXIIF
skip	]TXGKE
skipped	]UWIKF
skipped staging	gXTKKJ
skipped staging .	gXTKKJ
skipped the	eYXHIG
skipped the canary	cTUKLJ
skipped the staging	iXTKLK
sla	[YTJIK
sleepy	cXUKLI
slept	g[QIPH
slept .	cVIKSK
slept . $	cVIKSK
slept through	cWTJLJ
slept through the	`TTKMK
slept through two	cUULJJ
slicer	Y<OOOO
slip	[XYGHE
slip of	^WVJJI
slip through	cXTKKJ
slip through .	cXTKKJ
slo ,	cSUKJK
sloppiness	hXVJJG
sloppiness .	cWTLLK
sloppiness . $	cWTLLK
sloppiness with	cTSLLK
sloppy	kYZGGD
sloppy .	eXTKKJ
sloppy . $	eXTKKJ
sloppy with	eTSLLK
sloppy with the	eTSLLK
sloppy work	cXRMML
slot	SFVJMH
slow ,	YBSLMK
slow , since	YIOOOO
slow , then	YDOOOO
slow .	^HTKKJ
slow . $	^HTKKJ
slow because	ZIOOOO
slow because the	ZIOOOO
slow down	eWFUJI
slow for	VWFIIW
slow for a	eXGJJV
slow for some	cTKLLS
slow for the	YJOOOO
slow pages	YHOOOO
slow pages ,	YHOOOO
slow queries	cVKKMT
slow reaction	cVVIJI
slow replica	YIOOOO
slow replica blocks	YIOOOO
slow there	YHOOOO
slow there .	YHOOOO
slow to	VUXHIG
slow to escalate	eUVJJI
slow to start	ZHOOOO
slowed the	YIOOOO
slowed the mail	YIOOOO
slower than	YIJLLS
slower than the	YHOOOO
slowly	`TGTKH
small ,	_AOOOO
small , as	YHOOOO
small , but	ZCOOOO
small amount	cWLKRJ
small amount of	cWLKRJ
small part	ZHOOOO
small part of	ZHOOOO
small steps	YIOOOO
small steps makes	YIOOOO
smaller	VCJKRO
smaller releases	YFOOOO
smaller releases would	YFOOOO
smoke tests	^VTLJK
smoke tests .	cVTLJK
smooth	hYFMHW
smoothly	gWHNJT
smoothly .	eUHNJT
smoothly . $	eUHNJT
smtp	VFOOOO
snapshot	SDYJII
snapshot and a	cTSLLL
snapshot of	UCOOOO
snooz	[WUJKI
so careless	cWUKMJ
so he	cTTLKJ
so it looked	YGOOOO
so it now	YJOOOO
so it took	YIOOOO
so many words	cWRMMM
so much	cXSKMJ
so much as	hYSKMJ
so often	i\\VKJG
so often ,	cUTLLJ
so often with	eVSNLJ
so stale	YIOOOO
so stale routes	YIOOOO
so that	S<ONJM
so that a	_?OOOO
so that it	UBLMMR
so that people	^USLMK
so that the	[CKLMS
so that there	cUPJMP
so that they	dYDWKG
so that was	YDOOOO
so that we	cUOLMP
so the	XFPOJD
so the backlog	YFOOOO
so the rest	YGOOOO
so the rollback	YHOOOO
so the spike	YHOOOO
so the user	YKOOOO
so this	ZEOOOO
so this does	YEOOOO
so we	[COOOO
so we moved	YGOOOO
so-call	cVSLLL
so-called	cVSLLL
socket	WDRMMM
socket ,	YJOOOO
socket , but	YJOOOO
sofia reverts	YEOOOO
sofia reverts it	YEOOOO
solution	cSGHIW
solution for	eZHILV
solution for the	cXJJLT
some	^n18<n
some data	eYHJKU
some data was	cVIKLT
some digging	YGOOOO
some digging we	YGOOOO
some extent	cTKLLS
some extent .	cTKLLS
some kind	gXHKLU
some kind of	eTJLLS
some of	WUIIKV
some of our	cUIJJU
some of the	YHOOOO
some orders	cTJKKT
some orders were	cTJKKT
some point	n]EGHY
some point .	lXHIJV
some reason	YEOOOO
some reason the	YEOOOO
some tests	cSIJKU
some thought	cTIJLU
some thought to	cTIJLU
some time	n]BGG[
some time .	gWIJJU
some users	hZFIGX
somebody	SZQ@EO
somebody else had	cTSLLJ
somebody else's	`WWIJG
somebody else's job	cUUKKJ
somebody else's problem	cURMML
somebody forgot	gSTLLJ
somebody forgot to	gSTLLJ
somebody needs	cVIJJU
somebody needs to	cVIJJU
somebody noticed	YDOOOO
somebody noticed odd	YDOOOO
somebody suggests	]AOOOO
somebody suggests a	[BOOOO
somebody who	gWTLKK
somebody with	cUUKKI
somebody's	[IOOOO
somebody's laptop	YJOOOO
somebody's laptop is	YJOOOO
somehow	hXQJKP
someon	\\WTJBN
someone	\\WTJBN
someone else	cYTKMJ
someone from	V?SMMK
someone from the	V?SMMK
someone had a	YFOOOO
someone in	gVUKMG
someone on	TASLLJ
someone on the	YAOOOO
someone should	eUFIIW
someone should look	cUIJJU
someone to	cTUKLI
someone who	dTXIJF
someone who evidently	cVRMMM
someone with	hUXHJF
something about the	cVJILU
something else .	]AOOOO
something in	TCHLLU
something that	YUWIJF
something to keep	YGOOOO
sometime	cUHIKV
somewhat	kZKJJU
somewhat longer	cVJKLS
somewhat longer than	cVJKLS
somewher	eUOIIP
somewhere	eUOIIP
somewhere ,	cWUKJJ
soon	\\_JDFV
soon $	gVHJJU
soon .	jZMFGS
soon . $	jZMFGS
soon as possible	hVHKKU
soon as the	ZFOOOO
sooner	lVLQLO
sooner .	h\\MROE
sooner . $	h\\MROE
sooner or	cTKJLT
sooner or later	cTKJLT
sorry	^WYHIF
sort	WYJGGW
sort of	cYQPKJ
sort out	iYEHIY
sort out ownership	cTJKLT
sort out the	eYGKJV
sought	cWTKKJ
soul	eXUKJI
soul .	cURLML
soul . $	cURLML
source .	UBOOOO
source . $	UBOOOO
spac	];TKKK
space	[?TKKK
spaces	[BOOOO
span	e8OOOO
spans	`COOOO
spar	[HPGOG
spared	l^NGPF
spared the	cYGKTJ
spared us	hXNIPH
spared us the	cUQJMI
speak .	cVUIKG
speak . $	cVUIKG
speak of	W@OOOO
speaking	YAOOOO
speaking this	YAOOOO
speaking this is	YAOOOO
speaks for	[VUJKJ
speaks of	ZHOOOO
special	aYLSKG
specification	XDOOOO
speed over	cVVJJH
speed up	iYHGLX
speed up restores	cTJJLU
speed up the	gWJKMT
spend	aTPOLH
spending	cXOPMJ
spent the first	ZIOOOO
spike .	TFKLRK
spike . $	TFKLRK
spike cannot	YHOOOO
spike cannot be	YHOOOO
spike in sign-ups	YHOOOO
spit	jYTKKJ
spite	jYTKKJ
spite of	jYTKKJ
spite of a	eXRMML
spite of the	cUTLLJ
split	S@JGOO
spok	ZJOOOO
spoke	ZJOOOO
spoke of	YJOOOO
spoke of a	YJOOOO
spoken of	WIOOOO
spotted the	YHNKPK
spread	WFHKTK
spreadsheet (	VIOOOO
spreadsheet .	YCOOOO
spreadsheet . $	YCOOOO
spreadsheet holds	VHOOOO
spreadsheet's	WHOOOO
spreadsheets	]@OOOO
spreadsheets .	ZEOOOO
spring ,	ZDOOOO
spring , but	YHOOOO
sql	\\TQPFE
sql .	`VSNII
sql . $	`VSNII
squad	^YUOID
squads .	cWIRKN
squads . $	cWIRKN
squar	[UTKLJ
squarely	cVTKLJ
sre	]Y]ICA
sre ,	cVMMLR
sre misread	cWRLML
sre misread the	cWRLML
sre on	gWVKIH
sre on duty	eVTKKJ
sres	eYTNJH
stabilis	gYHKLU
stabilise	gYHKLU
stabilise the	gYHKLU
stability	hXNGHQ
stability .	eWSIJM
stability . $	eWSIJM
stabl	T@JJMV
stable	T@JJMV
stable .	cUJJMV
stable . $	cUJJMV
stable for	YEOOOO
stable for months	YEOOOO
stack	]SLOGL
staf	`TSQB?
staff	`TSQB?
staff ,	cYMQML
staff .	gUYGJE
staff . $	gUYGJE
staff of	cUMQKJ
staff of the	cUMQKJ
staff to	eTPOMI
staff were	eUVIKL
staff who	cYUJMI
stage .	`VILKT
stage . $	`VILKT
staged	aWHQQJ
staged rollout	`SIKSK
stagger	cWIKTI
staggered	cWIKTI
staging , where	YIOOOO
staging , which	YJOOOO
staging .	aRVJJH
staging . $	aRVJJH
staging and	]DOOOO
staging and production	\\DOOOO
staging data	YFMLQL
staging does	YFOOOO
staging does not	YFOOOO
staging environment	`VJHVG
staging step	aVRLML
staging step .	aVRLML
staging worked	YEOOOO
staging worked ,	YEOOOO
stakeholder	iXHMMS
stakeholders	iXHMMS
stale routes	YIOOOO
stale routes are	YIOOOO
stamp	cXSLML
stamped	cWWJJK
stand	j@SLLK
stand in	]AOOOO
stand-up	gXITLI
standards	`XOPKE
standby takes	YFOOOO
standby takes over	YFOOOO
standing	VDOOOO
stands	gISLLK
stands ,	[JOOOO
stands before	[FOOOO
stands for	[EOOOO
stands in	bIOOOO
stands there	]BOOOO
stands there .	W@OOOO
star	]YWIIG
staring	cVUJKI
staring at	cVUJKI
start	ZIPLNK
start ,	cBOOOO
start , and	ZHOOOO
start , because	YGOOOO
start , so	[HOOOO
start and	XCOOOO
start and end	WDOOOO
start in	ZFOOOO
start in the	YGOOOO
start of	[AOOOO
start within	YFOOOO
start within a	YFOOOO
start ⓒ	]FOOOO
start-up	\\EOOOO
start-up time	YIOOOO
start-up time to	YIOOOO
started a	ZDOOOO
started a job	YFOOOO
started at ⓗ	WHKLRJ
started for	YHOOOO
started for four	YHOOOO
started in	ZGOOOO
started in that	YHOOOO
started the	V=RMML
started to	ZBOOOO
started to look	YCOOOO
starter	^VOPKI
starters	cVOPKI
starting	ZTTJHP
starting with	[YPJMQ
starting with the	]YPJMQ
starts	^HQJLP
starts .	]FLKMS
starts . $	]FLKMS
starts a	YHOOOO
starts a deploy	YHOOOO
startup	YIOOOO
startup code	YIOOOO
startup code .	YIOOOO
starv	eUGKUG
starved	cUIJSI
state ,	W>OOOO
state in which	^UKLMS
state of the	eTKHIT
stated that	cXSLLK
statement	XVUKLH
static page	YGOOOO
static page .	YGOOOO
statu	WETNIG
status	WESNIG
status ,	YCOOOO
status for	YHOOOO
status for all	YHOOOO
status page to	YFOOOO
status page until	cWTLKL
status page was	a?OOOO
stay .	ZGOOOO
stay . $	ZGOOOO
stay alert	gYFVIH
stay alert during	eXGUJH
stay focused	gXISLI
stay focused ,	cXJRMK
stay vigilant	gZJSKJ
stay vigilant during	cXKRMK
stayed online	cWJMRL
stayed online .	cWJMRL
staying late	YBOOOO
staying late .	YBOOOO
stays	g?OOOO
stays .	\\@OOOO
stays . $	\\@OOOO
stays as	YHOOOO
stays as it	WHOOOO
stays open	ZGOOOO
stays open until	YJOOOO
steady	YEOOOO
steady failure	YEOOOO
steady failure would	YEOOOO
steer	XISJLL
steering committee	[URKLN
stefan	[RTLIE
step 0 ,	XCOOOO
step 0 names	YIOOOO
step by	dXHOKR
step by step	dXHOKR
step in	]USJMH
step in the	^ULMQL
step that	WDOOOO
steps 0 and	[XNQLI
steps are	[DOOOO
steps are in	YDOOOO
steps makes	YIOOOO
steps makes it	YIOOOO
steps to	`WJJLT
sticker	cWKRLK
stickers	cWKRLK
still attached .	YJOOOO
still being	YGOOOO
still being looked	YGOOOO
still broken	YCOOOO
still broken .	YCOOOO
still building	YFOOOO
still building .	YFOOOO
still carried	[VRMLL
still do	YDOOOO
still do not	YDOOOO
still has	`UWILG
still has to	cTVJLH
still have been	cXHKTI
still healthy	YEOOOO
still healthy .	YEOOOO
still in the	VGOOOO
still looking	YDOOOO
still looking at	YDOOOO
still open	UCOOOO
still relevant	cXJLKT
still running	[HOOOO
still running in	ZHOOOO
still seeing	YJOOOO
still seeing a	YJOOOO
still the	`VNKLP
still there	WDSMLL
still there .	WDSMLL
still to	ZFOOOO
still to be	ZFOOOO
still used	[HOOOO
still used in	YJOOOO
stood a	cWRMML
stood out	cVJLSK
stop .	]UTLKJ
stop . $	]UTLKJ
stop by	YDOOOO
stop by themselves	YDOOOO
stop letting	aTUJMJ
stopped .	XCSMMK
stopped . $	XCSMMK
stopped an	YGOOOO
stopped an hour	YGOOOO
stopped answering	^BOOOO
stopped answering .	^COOOO
stopped at	UDUKJK
stopped being	cTUJKI
stopped by	VBRLMK
stopped the	VTRINH
stopping	YCRMML
stopping a	cWRMML
stor	VAXIJD
storage arrays	cWOOOO
storage team .	cUWIJG
storage team had	eZSLMK
store	TEUKMG
store .	[QYHHG
store . $	[QYHHG
store a	XHOOOO
store the	YEOOOO
store these	YDOOOO
store these logs	YDOOOO
store was	^VSLLK
stored	YHVJJH
stored .	\\BOOOO
stored . $	\\BOOOO
storm	[IMHRE
straight	_UZGIE
straight away	cUTMKL
straight to	_SVHKI
straightforward	YFOOOO
straightforward .	YFOOOO
straightforward . $	YFOOOO
strange .	YGOOOO
strange . $	YGOOOO
strange but	YJOOOO
strange but true	YJOOOO
strategy	dWJGKV
strategy .	cUJKLS
strategy . $	cUJKLS
strategy for	eUGIJW
stream	VDTLLK
streamlin	gXIILU
streamline	gXIILU
strength	gXSJKL
strength of	eYTKLJ
strength of a	eYTKLJ
strengthen	aR@NHV
strengthen the release	cVHIJV
stress	l]IVHE
stress to	eXITLI
stretch	WBOOOO
stricter	hYDWIF
stricter .	cUISKJ
stricter . $	cUISKJ
stricter with	cXISLJ
strictly speaking	YAOOOO
strictly speaking this	YAOOOO
strikes	cVTKKJ
strikes again	cVTKKJ
string	WDJLRK
strings	UDOOOO
striv	iZEVKK
strive	iZEVKK
strive for	eUKTMG
strive to	eVGRIP
strong	eXPHPG
stronger	gXKRLJ
stronger sense	cULQML
stronger sense of	cULQML
structural	Y>OOOO
structured	cXJJRO
stubborn refusal	cURMML
stubborn refusal to	cURMML
stuck	bBOOOO
stuck .	ZEOOOO
stuck . $	ZEOOOO
stuck in	YIOOOO
stuck in a	YIOOOO
stuck pods	YHOOOO
stuck pods .	YHOOOO
student portal	]UIPPH
studio	^SNNLO
stuf	cTJJQP
stupidity	gVVJJH
stupidity ,	cWTKLJ
stupidity .	cUSLLK
stupidity . $	cUSLLK
styl	^KUJKJ
style ,	UCOOOO
style guide	^VSKLL
styles	^EOOOO
subcontractor .	cUWIJH
subcontractor . $	cUWIJH
subject to	cWHJOV
subnet	WLSLLK
subnet .	[EOOOO
subnet . $	[EOOOO
subscribe to	cXOOKJ
subscribe to the	cXOOKJ
subscribers	[JKIKS
succeed	^UHIQQ
succeeded	`WHJQQ
such as	SYFNJU
such as that	cUJNMR
such as the	cVIILU
such as ⓒ	^AOOOO
such check	YEOOOO
such check .	YEOOOO
such traffic	YJOOOO
such traffic .	YJOOOO
suffer	eYNKLR
suffered	eYNKLR
suffic	gYJQPH
sufficed	eVLKRJ
sufficed .	eVLKRJ
sufficed . $	eVLKRJ
sufficient .	cUFRJQ
sufficient . $	cUFRJQ
suggest	dGSLLK
suggested	`KSLLK
suggested .	[AOOOO
suggested . $	ZAOOOO
suggested about	WGOOOO
suggested to	\\>OOOO
suggested to go	XBOOOO
suggestion	`LWIJG
suggestion ,	YGOOOO
suggestion .	S@TKMK
suggestion threads	YDOOOO
suggestions	aITKLK
suggestions ,	X@OOOO
suggestions .	\\:OOOO
suggestions . $	\\:OOOO
suggestions that	VBOOOO
suggests	_@OOOO
suggests a	[BOOOO
suggests a restart	YDOOOO
suggests to	UCOOOO
suit	WIUNHF
suitabl	n[HHLV
suitable	n[HHLV
suitable kpis	cVJKKT
suite .	cUUJKI
suite . $	cUUJKI
summary	[<OOOO
sunday ,	`VVJJI
sunday .	VHSMLM
sunday . $	VHSMLM
superfluou	eWMKRI
superfluous	eWMKRI
superfluous .	eWMKRI
superfluous . $	eWMKRI
supervised ,	cTWMIL
supervision	h[VJKI
supervision ,	cWSKMK
supervisor to	cYTKMK
supplier	XJQNJM
supplier .	gXUJKI
supplier . $	gXUJKI
support agent	cWTKLK
support engineer gave	cUVIKH
support engineer of	YEOOOO
support engineers	cYVJLH
support lead	[]UKKH
support on	cXGUKH
support put	gWUKKI
support put it	gWUKKI
support requests	YEOOOO
support requests kept	YEOOOO
support sat	eWVIJI
support sat on	eWVIJI
support staff	cYUJLI
supported	\\\\GLPT
suppos	`USLLK
supposed	cTSLLK
supposed to	cTSLLK
sure	XYMRHK
sure ,	cXRNIG
sure how	YEOOOO
sure how long	YEOOOO
sure it	cTMQLI
sure that	cVKLLS
sure this	cWOQJH
sure to	cVJSKJ
sure to remember	cVJSKJ
sure whether	YEOOOO
sure whether the	YEOOOO
sure yet	YEOOOO
sure yet whether	YEOOOO
surfaced	cVILSK
surfaced in	cVILSK
surpris	WWWNFF
surprise	XUWMHH
surprise :	YHOOOO
surprise : both	YHOOOO
surprised	`TVIJI
surprising .	YCOOOO
surprising . $	YCOOOO
surrogat	YAOOOO
surrogate	YBOOOO
surrogate pair	WDOOOO
survived	gUKKSJ
survived the	cTIMRM
suspected	^COOOO
suspected cause	YGOOOO
suspected cause is	YGOOOO
suspected that	YGOOOO
suspected that the	YGOOOO
suspecting	^AOOOO
suspecting dns	YHOOOO
suspecting dns ,	YHOOOO
suspecting the	YDOOOO
suspecting the load	YDOOOO
suspects	g[TNKH
suspects ,	cVROMI
sustain	YIOOOO
sustainabl	g[HJKV
sustainable	g[HJKV
sustained	YIOOOO
sustained load	YIOOOO
sustained load also	YIOOOO
sven ,	cXWKIJ
swapped arguments	cVMJRI
switch had	ZDOOOO
switch had been	YEOOOO
switch takes	YFOOOO
switch takes two	YFOOOO
switch the	WHOOOO
switched off	UBUKMJ
switched on	gZGGVE
switches had	YFOOOO
switches had been	YFOOOO
switching	[SMOQG
switching off	[VOPLI
switchover	YIKMOR
swor	cWSLLL
swore	cWSLLL
symptom	^COOOO
symptom was	YGOOOO
symptom was visible	YGOOOO
symptoms	YHOOOO
symptoms :	YHOOOO
symptoms : slow	YHOOOO
sync	[FQMIO
sync :	VDOOOO
sync has	YIOOOO
sync makes	WHOOOO
sync on	cYJJKT
sync that	WAOOOO
syncs	YJOOOO
synthetic check .	ZFOOOO
sysadmin	dWXHJG
system	UGLAKV
system more	cUIKJU
system more robust	cUIKJU
system was	\\AOOOO
system was slow	YEOOOO
systems ,	eXIIKU
systems .	cWVJKH
systems . $	cWVJKH
systems were	^UHJJU
systems were affected	^UHJJU
tab	aCUKKI
tab ,	]<OOOO
tab's	^JOOOO
tab's body	ZJOOOO
tabl	YEUMEE
table	YFXLFA
table :	WIOOOO
table ;	]COOOO
table has	\\HOOOO
table has only	YIOOOO
table of	a>OOOO
table that	V@OOOO
table's	[EOOOO
tables	ZGJQJO
tables ,	\\IOOOO
tables of	XEOOOO
tabs	YGRLML
tabs ,	YCOOOO
tackl	eVIJKU
tackle	eVIJKU
tag their	cTLQML
tag their resources	cTLQML
tags	WEMRJF
take	X[LXDI
take ,	cTLMLR
take a	YXSMKN
take a second	cTJSLK
take another hour	YDOOOO
take another look	eXJKMS
take appropriate	gWIIKV
take appropriate measures	eUKLMS
take care	gYGRKN
take full	cUUJJJ
take full responsibility	cUUJJJ
take greater	eXHTKG
take greater care	eXHTKG
take more	eYJSMI
take more care	eYJSMI
take the	`XXKKB
take too	YFOOOO
take too long	YFOOOO
take up	YDOOOO
take up to	YDOOOO
take ⓒ	UAOOOO
takeaway	cVKRKI
taken .	]VGHJW
taken . $	]VGHJW
taken back	VFOOOO
taken from	WEOOOO
taken minutes	cVHKTL
taken seriously	eZRNMJ
taken seriously in	cWUJMK
taken the	cVTKLI
takes	\\HWKGE
takes .	YAOOOO
takes . $	YAOOOO
takes a	VIROKG
takes a long	YFOOOO
takes a look	YIOOOO
takes a minute	YJOOOO
takes about	ZGOOOO
takes about a	YGOOOO
takes an hour	YHOOOO
takes as	YEOOOO
takes as long	YEOOOO
takes forty	YIOOOO
takes forty seconds	YIOOOO
takes nine	[EOOOO
takes nine hours	ZFOOOO
takes over	[COOOO
takes over within	ZEOOOO
takes ten	YFOOOO
takes ten seconds	YFOOOO
takes twice	YGOOOO
takes twice as	YGOOOO
takes two	ZFOOOO
takes two minutes	YFOOOO
taking	^TSJLM
taking into	gTIILU
taking into account	gTIILU
talk	]TQIJQ
talk about the	YEOOOO
talk to	`SOFLT
talk to each	eYTKLJ
talk to the	^VFKMV
talked	cVUJKI
talking	gXTIKM
talking to	eYTILN
talking to each	cVTKLJ
tanaka	]ZRKLM
tape	TBRJPG
target	]HOKPJ
target is	[HOOOO
target is production	YHOOOO
task it	cVTLKL
tasks only	YIOOOO
tasks only every	YIOOOO
team	ZgeJ;8
team ,	_^bACA
team , the	cXTKLK
team , which	dWXIKF
team , whose	cUVJJH
team ;	VEOOOO
team about	eTGQIS
team about the	cTITJI
team at	TCOOOO
team at ⓗ	TCOOOO
team deleted	cUSKML
team deleted the	cUSKML
team did	aRXIIG
team did not	aRXIIG
team dropped	eYUJKI
team dropped the	eYUJKI
team failed	k[ZGHF
team failed to	jXYGHF
team filed	cVTKLJ
team filed it	cVTKLJ
team for	cWWIJG
team found	YGOOOO
team found a	YGOOOO
team had become	cUWIJH
team had been	eWULJI
team had moved	YDOOOO
team had practised	ZGOOOO
team happened	YFOOOO
team happened to	YFOOOO
team has promised	cTISKJ
team ignored	iVSLLL
team ignored the	hVRLLL
team into	gXNPJF
team lacked	cUTLLJ
team lacked the	cUTLLJ
team lacks	cUWIKJ
team lacks the	cUWIKJ
team lead	\\IWILF
team leads	aXKRJI
team must	cXSLMK
team of	YTWJJH
team pointed	YAOOOO
team pointed us	YAOOOO
team shipped a	YEOOOO
team should	j\\PNMD
team should have	gXVHKH
team that	aZVLJE
team that runs	cUUJLI
team to	h]KRIK
team to be	gWFUKI
team to keep	eXNQKI
team took	cUNJKR
team until	cVVJLI
team uses	YDOOOO
team uses the	YDOOOO
team was too	cVSKLK
team will	eRFVHG
team will try	cWKRLJ
team with	cUSLLK
team would	gVSIMI
team would have	eSXJIH
team's complacency	cTTKKJ
team's failure	cVTLLJ
team's failure to	cVTLLJ
team's nightly	VEQMMM
team's own	UDOOOO
team's sloppiness	cTSLLK
team's sloppiness with	cTSLLK
teams .	bJHPJQ
teams . $	bJHPJQ
teams to	cVFUMH
teams to tag	cTLQML
tech	_ZTJJM
technical	^SJJIV
technical and	eTJMLT
technical and organisational	eTJMLT
technical debt	kZGJKV
technical debt .	gWFJJW
technical debt in	gVKLMS
technically	YDOOOO
technically the	YDOOOO
technically the site	YDOOOO
technician was	^HRMMK
technician who	`URLML
technicians .	cTUILK
technicians . $	cTUILK
technicians who	cUUJMJ
technology	eYGQIR
telecom	]TXIJG
telephoned	^UTLLJ
tell .	]HOOOO
tell . $	]HOOOO
tell exactly	YDOOOO
tell exactly when	YDOOOO
tell people	^VLRKH
tell the	YXXJHB
tell the team	cVITJI
tell the two	YHOOOO
tell us	cUTKLJ
tell which	ZHOOOO
tell which one	YIOOOO
telling	dZSOHF
telling anyone	eXXIJH
telling anyone .	eXXIJH
tells	\\FSLLJ
tells .	U@OOOO
tells . $	U@OOOO
tells of	XIOOOO
tells the	YAOOOO
tells what	WBOOOO
templat	bAOLQL
template	`COLQL
template ,	XKOOOO
template .	XJOOOO
template . $	XJOOOO
template has	VDOOOO
template's	WGOOOO
templates	]COOOO
temporari	cTJLLT
temporarily	cTJLLT
tempt	cUUJJI
tempted	cUUJJI
tempted to	cUUJJI
tempted to ask	cUUJJI
ten .	ZFOOOO
ten . $	ZFOOOO
ten minutes	SXNKR@
ten minutes .	VVRJOH
ten minutes of	XERMMM
ten minutes on	cUPPLH
ten seconds	^@OOOO
ten seconds .	^BOOOO
tenth	VHOOOO
tenth of	VHOOOO
term ,	cWKLOT
term .	cUJKMT
term . $	cUJKMT
term starts	YHOOOO
term starts .	YHOOOO
terminated pods	YEOOOO
terminated pods for	YEOOOO
terminated the	hXTKLJ
terminated the primary	hXTKLJ
terraform plan	YTYGHE
terraform plans	]KISKK
test ,	THWJIH
test .	[UMGQM
test . $	[UMGQM
test coverage	dWIIJV
test coverage .	gWJIKU
test for	\\FOOOO
test for this	YJOOOO
test his	cWULJI
test in	^WOHPI
test of	TDOOOO
test the	`XVJJI
test the change	gUXHHG
test this	YFOOOO
test this .	YFOOOO
test was	[SYIIE
tested a	cTLMRK
tested in	[BOOOO
tested in staging	YIOOOO
tested on	VBSLLK
tested the	WWPMOD
tested the failover	cVKLRI
tested the old	YCOOOO
tested the restore	eXXIHH
tester	dUSMGG
tester signed	cTSLLK
tester signed off	cTSLLK
testers	`VQOII
testers and	cVQOLI
testing	]]QLIN
testing .	mZRMHL
testing . $	mZRMHL
testing by	cWSLLJ
testing by the	cWSLLJ
testing on	TFKRLL
testing on staging	YEOOOO
testing with two	YIOOOO
tests , no	cURLML
tests did	YHOOOO
tests did not	YHOOOO
tests failed	YGOOOO
tests failed in	YGOOOO
tests hid	YEOOOO
tests hid the	YEOOOO
tests passed	YEOOOO
tests passed .	YEOOOO
text	i1OPIG
text ,	aIKRML
text , which	YJOOOO
text .	eDOOOO
text . $	eDOOOO
text :	Z@OOOO
text and	[AOOOO
text as	\\KOOOO
text is	`?OOOO
text of	`@OOOO
text of a	[IOOOO
text on	ZFOOOO
text on the	YGOOOO
text stays	WEOOOO
text that	^BOOOO
text was	UAOOOO
text with	YAOOOO
text without	ZCOOOO
text ⓒ	YHOOOO
texts	dDOOOO
texts are	YFOOOO
textstyl	WIOOOO
textstyle	WIOOOO
th	T@TJKH
than 0	YJFJUG
than a	UFVKJH
than a steady	YEOOOO
than about	cUTKMJ
than about the	cUTKMJ
than admit	cTUKKI
than admit that	cTUKKI
than any	aXIUKF
than expected	eXKLLS
than expected .	cUKLLS
than looking	cXTKLJ
than once	cWNJJQ
than others	cVLLMR
than remind	YCOOOO
than remind people	YCOOOO
than the 0	^TITLH
than the first	YHOOOO
than to	gTUKJJ
than to trust	cUTLJJ
than usual ,	YEOOOO
than usual .	gWGIJW
than wait	cWQPJI
than wait for	cWQPJI
than was	^WLQML
than was the	cWLQML
than with	cYSLLK
than with the	cYSLLK
thanks to jonas	YBOOOO
that ,	[TSKML
that .	VHUKJL
that . $	VHUKJL
that a child	cUTJKH
that a person	YBOOOO
that a run	UBOOOO
that a single	cUVJJI
that a team	cVSKLJ
that alerts	cWHNMR
that all	XVJRJG
that an	VDNQMI
that an earlier	UEOOOO
that are not	[:OOOO
that are still	^VKLLS
that both services	YJOOOO
that came in	YHOOOO
that cannot	`JOOOO
that cannot be	`JOOOO
that clients	UBOOOO
that counts	Y=OOOO
that customers	eVHRJN
that day	]DOOOO
that day .	UFOOOO
that day ;	ZDOOOO
that differ	WCOOOO
that does	[EOOOO
that does not	YFOOOO
that drains	YHOOOO
that drains a	YHOOOO
that each	TBISMJ
that ends	WGOOOO
that engineers	cUITJH
that every deploy	YGOOOO
that everybody	eTKPMP
that everyone	e[KRLH
that explains	ZIOOOO
that explains it	ZIOOOO
that fails	VEOOOO
that feature	cXLQKK
that feature flags	cXLQKK
that fixed	Y@OOOO
that fixed it	Y@OOOO
that four	cVRLML
that had been	VFUJJJ
that has	X@UKJI
that has no	WHOOOO
that have	]=OOOO
that he	qaYIIF
that he did	cUSLLK
that he had	hZVKLF
that he is	cUSLMK
that held	UBOOOO
that helps	YDOOOO
that helps .	YDOOOO
that her	cYVKKH
that hold	VFOOOO
that hour	Y;SLLJ
that hour .	WEOOOO
that hour saw	YCOOOO
that i	]YVJLH
that if	eVGJTO
that if the	cUHLTK
that in	aWIIPQ
that is	^AVJIM
that is a	W?OOOO
that is how	^XUKKI
that is missing	VDOOOO
that is no	`?OOOO
that is not	c>OOOO
that is suggested	VEOOOO
that is there	UCOOOO
that is why	YGOOOO
that it tests	YHOOOO
that it was	ZTUGLD
that keeps	UBOOOO
that lacks	X@OOOO
that led	eTUJLI
that logins	ZGOOOO
that logins work	YHOOOO
that lost	UAOOOO
that maintenance	eXOOLJ
that maintenance work	cUKRML
that make	YAOOOO
that makes	UFOOOO
that may	[AOOOO
that more	YHOOOO
that more accounts	YHOOOO
that morning	VFSLLK
that morning .	TGSLLK
that mount	YIOOOO
that mount the	YIOOOO
that mr .	cWSKLJ
that name	VDOOOO
that names	^HOOOO
that needed	VHOOOO
that needed a	VHOOOO
that needs	WGOOOO
that no longer	\\COOOO
that no one	cVSLLK
that of the	_;OOOO
that one	YZYGIG
that our	`VOJKP
that path	YJOOOO
that path .	YJOOOO
that pmdocs	[JOOOO
that production	aTPOLI
that production is	eUSLKI
that runs	cUUJLI
that runs the	cUUJLI
that say	UFLQML
that says	^FOOOO
that service	ZDOOOO
that service was	YGOOOO
that sessions	ZFOOOO
that sessions are	YHOOOO
that several	UDOOOO
that share	ZIOOOO
that share the	YIOOOO
that she	f]\\EIE
that shows	WDOOOO
that staging does	YFOOOO
that stand	ZGOOOO
that stands	^AOOOO
that started	YHOOOO
that started in	YHOOOO
that stopped	cXUJLI
that tell	UEOOOO
that the account	YGOOOO
that the backups	YGOOOO
that the caller	YIOOOO
that the client	Z@OOOO
that the directory	YHOOOO
that the drill	ZEOOOO
that the file	YJOOOO
that the firmware	YFOOOO
that the fix	YCOOOO
that the graph	YIOOOO
that the image	YBOOOO
that the limit	YJOOOO
that the new	^WLJKS
that the nightly	cWUMJL
that the old	ZFOOOO
that the page	ZHOOOO
that the payments	cWSKMK
that the pods	YIOOOO
that the primary	cXTKLJ
that the problem	cVSLMK
that the release	cXRMMM
that the replica	`RULJK
that the site	YAOOOO
that the storage	eWUJJI
that the ticket	YEOOOO
that the times	YHOOOO
that the token	YFOOOO
that the two	^WVIKJ
that the upgrade	ZBOOOO
that the volume	YHOOOO
that the whole	cXQMMM
that there	aXSIKM
that they	`UPSH>
that they are	WISMLH
that they must	cWJRML
that they will	cVQNKI
that this	\\\\VGGM
that this is	gWTKMK
that this was	eUTKLK
that time	UDLLMR
that took	^XXIKH
that traffic	cVTKLJ
that two	TBRMNN
that was	WIOPOE
that was looked	YDOOOO
that was read	YEOOOO
that we	aWMRIM
that we have	cWNPJI
that we must	cWKSLJ
that went	TEJNRL
that went well	YEOOOO
that were	WFLLLR
that window	ZGOOOO
that window had	YHOOOO
that ⓠ	gWXHJI
that ⓠ ,	cUTKLK
the 0 -	i^QHJP
the 0 minutes	gZFSPL
the 0 th	RATJKH
the acceptance	UBOOOO
the access	TFNPLK
the account manager	eYUKMI
the account name	^UOPML
the account team	cWRJMO
the account was	ZGOOOO
the action	c@OOOO
the action items	`BOOOO
the advice	]TRMML
the affected	XWEKJW
the afternoon .	YFOOOO
the agency	YVVJJH
the agenda	WEOOOO
the agent	ZHOOOO
the agent on	ZHOOOO
the alert ,	]WMKPK
the alert .	YYXHIG
the alert at	[HOOOO
the alert fired	[HOOOO
the alert had	WBRMMM
the alert of	cUUJLI
the alert only	YIOOOO
the alert should	gXIJTH
the alert to	ZFOOOO
the alerts	^WMGKV
the all-hands .	eYWIKG
the analyst	aWXIJG
the analytics	^UVJJJ
the analytics engineers	cWTKML
the android	^VSLLK
the api .	WJRLML
the api returned	YFOOOO
the api we	YGOOOO
the api while	YIOOOO
the app back	YCOOOO
the app store	cWKJSJ
the application owner	^UTLKJ
the approval	UIMMMR
the approver	[ZUJKI
the approvers	[VOQJJ
the architect	g[TLLI
the architects	bWTKJL
the architects had	cXRMML
the architecture .	cUJLMS
the array	WDUIKL
the arrays	^VPMOL
the author	XY[HHC
the authors	cUUJLK
the automation	UAOOOO
the backend	YKRMML
the backlog was	ZFOOOO
the backup .	SDQQMH
the backup concept	cXKKMS
the backup job	[HOOOO
the backup operator	^VUJKJ
the backups are	YGOOOO
the ball	gYWIJG
the ball on	eVVJKH
the bank	]VSNJG
the bank .	cTSKLK
the base	c>OOOO
the base image	[COOOO
the basics	eWPOLI
the bastion	UEOOOO
the behaviour	^SOJKQ
the behaviour of	gUOJKQ
the best	`[EPJS
the better	eVTKKK
the better part	cTRMML
the big	cUOKLP
the bill	cWVKII
the blame	cTSLLK
the blocks	YDOOOO
the blocks of	WDOOOO
the board	TBUKKI
the body	`?OOOO
the booking	`TISLI
the boot messages	YIOOOO
the bot	^:RMMM
the bot .	WDOOOO
the bot did	YHOOOO
the bottom of	cUILLT
the bridge opened	cWRMML
the bug had	YHOOOO
the bug was	\\DOOOO
the build pipeline	cXSLLK
the bundle	YHOOOO
the bundle of	YHOOOO
the busiest	^TTKLK
the button	]AOOOO
the button $	XDOOOO
the cache .	a\\OJKS
the cache should	gWJKSI
the cache to	YFOOOO
the cache was	_BOOOO
the cache would	WEIKTH
the caches	YGOOOO
the caches to	YGOOOO
the calendar would	cXUKKK
the call	Z@TLHJ
the call agrees	YBOOOO
the call at	[BOOOO
the call fails	YEOOOO
the call had	[AOOOO
the call knew	ZDOOOO
the call started	YDOOOO
the call was	[JOOOO
the caller	e5OOOO
the caller ,	VHOOOO
the caller may	]BOOOO
the caller's	\\;OOOO
the campaign .	YHOOOO
the canary	XVRONF
the canary .	cXRLML
the car	cVULKJ
the card	[TRLQH
the carrier	WGUIGL
the case	XIKQMM
the catalogue	WELQML
the catalogue .	VHOOOO
the cause	RAMHIR
the cause lies	cUHJKV
the cause than	YEOOOO
the cause was	UDSLLJ
the cdn	\\UFKSM
the cdn provider	^UHKMU
the cdn rules	cTMQML
the cell	a<OOOO
the cells	c9OOOO
the cells .	UAOOOO
the cells of	[BOOOO
the certificate .	nZZFGI
the certificate for	[VVJJI
the certificate simply	YGOOOO
the certificate to	ZCOOOO
the certificate would	cTJKSK
the certificates	]VPLLP
the change .	aRWIJG
the change advisory	YXRMML
the change after	ZGOOOO
the change and	UDSLLK
the change author	hYUKJI
the change calendar	\\QULMH
the change had	ZHOOOO
the change is	YFOOOO
the change looked	YIOOOO
the change of	TAOOOO
the change policy	cXSJML
the change to	cYMQML
the change took	[FOOOO
the change without	^USLLK
the channel :	[WKRMK
the channel reported	YFOOOO
the channel topic	[XVJJH
the channel was	Y?OOOO
the channel whether	YETMMJ
the characters	VFOOOO
the chart made	YIOOOO
the chart so	YIOOOO
the chat	UJUKJJ
the chat mentioned	YAOOOO
the chat whether	YHOOOO
the check tested	YCOOOO
the checklist .	^TKSIH
the checkout	]ZRHMN
the checks	YJOOOO
the checks do	YJOOOO
the checksum	TFRMML
the checksum .	cURMML
the choice	`VJISH
the circuit	VEJORO
the circuit breaker	VEJORO
the clean-up job	ZBOOOO
the cleanup	XXTKLJ
the client .	UEOOOO
the client redirects	YKOOOO
the client retries	YFOOOO
the client tries	YEOOOO
the clock was	YJOOOO
the cloud	ZHOOOO
the cloud provider	YHOOOO
the cluster ,	UBOOOO
the cluster saw	YIOOOO
the cluster that	ZEOOOO
the clusters	YEOOOO
the clusters .	YEOOOO
the code .	cVKLLS
the coffee	cUJRLK
the coffee machine	cUJRLK
the colleague	[YSKMK
the colleague in	^XTKLI
the colleagues	^XUKLI
the column	WJOOOO
the columns	YIOOOO
the coming	`SGJKV
the coming weeks	cWIKMU
the command	YHTKLJ
the commander	VBOOOO
the comments	ZBOOOO
the commit	\\GOOOO
the commit changed	YHOOOO
the company	RCWJKF
the company since	YGOOOO
the component	YCOOOO
the component were	YCOOOO
the conclusion	cVMQKK
the config	T[OPHL
the config caused	YHOOOO
the config was	]WXHIG
the consequences	gZXGIG
the consequences of	cWVJKI
the console	UDZGIE
the console for	YIOOOO
the console of	YJOOOO
the consultants left	cYTLJK
the consumer	WFHJTK
the content of	[AOOOO
the contractor who	gUSLMK
the contractors	cSTLJJ
the control	T=RLML
the controller	X;PIPH
the controller got	YIOOOO
the controller kills	YFOOOO
the cooling and	YGOOOO
the copy	^FOOOO
the copy takes	YGOOOO
the core	W@VLJJ
the correct	]ZORMG
the country	cUOJLP
the courage	eWVJJI
the courage to	eWVJJI
the courier	TFQILQ
the course	fXIGIV
the course of	eUFHJX
the courtesy	cTSLLL
the courtesy to	cTSLLL
the crash	ZYQGSD
the crash loop	cVOJQJ
the credentials .	cWTKLK
the cron job	[DOOOO
the culler	YIOOOO
the culler removes	YIOOOO
the culprit is	eZVJJH
the currency	[VWJIG
the customer had	Y@OOOO
the customers	SINHPE
the customers affected	YFOOOO
the damage	dVRKOI
the damage to	cTJKSJ
the danger	cYITJH
the dangers	cWJSLJ
the dangers of	cWJSLJ
the dashboards .	cTOPKH
the dashboards were	YGOOOO
the data loss	`TRFPD
the data team's	^TSKLL
the database ,	YEJMSM
the database busy	YGOOOO
the database team	^VRNNG
the dates	X@OOOO
the day	WJSIML
the day before	`DOOOO
the day of	YFOOOO
the day that	YBOOOO
the day was	YGOOOO
the dba	^S[EIB
the dba hadn't	cUUMJL
the dba's	]UXHIG
the dbas	^YWIKI
the deadline hit	YIOOOO
the debug	^QVIKI
the decision to	[FUKKI
the default	X?NJPI
the default from	YHOOOO
the default of	VFOOOO
the delay	^SNKNQ
the delay in	cXQLPK
the deleted	cZUJMI
the deletion of	`YTMJI
the department	[GPQLI
the departments	e\\HIJV
the deploy	X?OGMP
the deploy ,	YGOOOO
the deploy .	ZKIKJU
the deploy finished	ZBOOOO
the deploy itself	YFOOOO
the deploy tool	XBHKTI
the deployer	eWSLLK
the deployment	`TLMHS
the deployment .	hUWIIG
the deployment engineer	cXUKKI
the deployment process	gUMKLR
the deployment was	eUUKKI
the deploys	YGOOOO
the deploys important	YGOOOO
the deputy	]TWHIG
the design was	[WTLLI
the details	YVILMT
the developer on	VCRMLL
the developers	`JPEQG
the developers '	cUSLKL
the developers had	cWIKSL
the diff .	]USNKH
the difference	`TXHKE
the difference .	cVQJOH
the difference between	dTWIJH
the direct result	cUVJJI
the director .	eUVJLH
the directory	YCRMML
the directory exists	YHOOOO
the discovery	]<OOOO
the disk	RDUJLA
the disk filled	[FOOOO
the disk the	YIOOOO
the disks	eYNHPQ
the dns	YUIHMT
the dns record	^XWJIG
the dns zones	`SMNPJ
the docs	XHTKLK
the docs say	cVUJKI
the docs team	^=OOOO
the document	l>OOOO
the document ,	^?OOOO
the document .	_<OOOO
the document as	YFOOOO
the document has	VAOOOO
the document is	V@OOOO
the document's	bHOOOO
the documentation	YVIMNR
the documentation .	eULHJT
the documentation says	ZAOOOO
the documented	]?OOOO
the documented options	YFOOOO
the documents	WDOOOO
the domain	VFUJLJ
the door	^XUKKH
the downtime	`SOLQL
the draft	TFQOOO
the drift	WCNJRI
the drill	XCSMLL
the drill again	YIOOOO
the drill had	[DOOOO
the drive	ZCOOOO
the due	[BOOOO
the due date	[BOOOO
the duty manager	[SNPJJ
the duty of	cTSLLL
the duty officer	[TTMLI
the earliest	cVIILW
the edge team	WFLLMR
the editor	VGOOOO
the editor's	YDOOOO
the emergency	WGPKPN
the employee	cVTJML
the emulator	XDOOOO
the end .	VDJSKJ
the end the	YBOOOO
the engineer	\\S`?HA
the engineer failed	n]WHJI
the engineer forgot	k^SLML
the engineer in	cVWILI
the engineer should	hUYHFG
the engineer skipped	gVRLML
the engineers were	cVSLMK
the entries	V@OOOO
the error text	\\HOOOO
the errors	a?OOOO
the errors kept	YCOOOO
the errors stopped	YEOOOO
the errors were	YFOOOO
the european	ZFOOOO
the european region	YGOOOO
the evening	]SNMLP
the event	YEIIKV
the exact	[TKLLS
the excavator	]XMJQI
the expected	^UJLLT
the experience	eVIJLU
the experience gained	cUKLMS
the expiry	VGOOOO
the export	V@LMMQ
the exporter	]BOOOO
the exporter .	[EOOOO
the extent	hVHHKV
the extent possible	cVLKMR
the facilities	^WVKKI
the fact	`[ZGIF
the fact that	aXVJJI
the factory	TAOOOO
the faculty	[HMLLR
the failing	UCVJJI
the failing calls	YIOOOO
the failing shard	YFOOOO
the failover .	kZNHRL
the failover procedure	cVKRMM
the failover was	TEVKJH
the failover would	eXHLTJ
the failure to	eSSLLJ
the fare engine	^WRMML
the fault of	aXVJKG
the faulty	YTTJMJ
the feature off	YFOOOO
the feed	WGJLLT
the fibre	cTUKLI
the figures	^UMQLK
the file can	YJOOOO
the file's	WDOOOO
the filter	VGOOOO
the finance team	YDOOOO
the findings	eVJLMS
the firewall rules	[VOHLR
the firmware ,	YDOOOO
the firmware is	YFOOOO
the first	YHXIHJ
the first ,	WBOOOO
the first 0	Y?OOOO
the first alert	\\COOOO
the first cluster	YDOOOO
the first crash	YDOOOO
the first day	[UMJPI
the first error	]<OOOO
the first hour	YIKRMK
the first line	^VVKJH
the first node	ZCOOOO
the first report	[DOOOO
the first request	YJOOOO
the first signal	UEOOOO
the first symptom	YGOOOO
the first sync	X@OOOO
the first try	YGOOOO
the first version	ZFOOOO
the fix	XIJNMR
the fix was	[EKKLS
the flag defaults	YHOOOO
the flaky	^WIJIU
the fleet was	cXHKJV
the folder	UDOOOO
the form	`8OOOO
the forum	_HOOOO
the forum .	^HOOOO
the free	[BOOOO
the free plan	YEOOOO
the freelance	cWSLLK
the freeze .	dYPQGE
the freight	YVSLLJ
the front	TEKRLK
the front-end	cXTLKJ
the full history	YDOOOO
the full-table	cWRMML
the full-table scan	cWRMML
the future	aSGKJV
the future .	eTGJJV
the gateway	WESHMN
the gateway .	]QSIKN
the grammar	VDOOOO
the graph	ZGQIOI
the graph ,	YFOOOO
the graph and	^TVJLI
the graph has	YIOOOO
the graph showed	ZJOOOO
the graph shows	aBOOOO
the graph was	ZFOOOO
the graph would	cYMKQJ
the graphs .	ZEOOOO
the graphs together	YFOOOO
the green	`WYGIE
the grid	WCOOOO
the growing	`TQJOH
the guide ⓠ	VFOOOO
the habit	eXOOIE
the habit of	eXOOIE
the handling	g[JPLQ
the handling of	g[JPLQ
the handover between	e\\TIIL
the handover took	YHOOOO
the handover was	`UPKLO
the hands	cUUKKJ
the hands of	cUUKKJ
the hard-coded	cXIKTI
the header	^@OOOO
the heading	YKOOOO
the helper	YJOOOO
the helper was	YJOOOO
the holiday the	YEOOOO
the honest	cWUKJJ
the hook	YEOOOO
the hook was	YEOOOO
the hope	cWVJJI
the hope of	cWVJJI
the host	UHTKLI
the host was	YHOOOO
the hosting provider	^VWIKH
the hosting provider's	^RRLML
the hostname .	cUUJKH
the hosts run	YJOOOO
the id	]EOOOO
the idea	cTNLKQ
the idea of	cTNLKQ
the image	`GQMMN
the image .	^EOOOO
the image had	aEOOOO
the image was	ZGOOOO
the image without	YEOOOO
the impact of	eTHOLQ
the import with	ZFOOOO
the importance	lZEWJD
the importance of	lZEWJD
the importer	YYPLJQ
the incident ,	U?OOOO
the incident .	];OOOO
the incident commander	YSYJIB
the incident commander's	eTUKKI
the incident could	eVSKMI
the incident happened	cWTKJJ
the incident was	YWYHID
the incident would	hWGLUJ
the incident's	XDOOOO
the incompetence	eUUJLI
the incompetence of	eUUJLI
the index was	WGTLLJ
the inexperience	cUTLLJ
the inexperience of	cUTLLJ
the infrastructure	dRNFHR
the infrastructure .	cYHJKU
the infrastructure team	eWWIJH
the ingress .	YGOOOO
the integrator's	cVQMMM
the interface	WIQJPH
the intern	dVVJJH
the intern ran	gWUKKI
the intern was	cUTKLJ
the interns	aVUHLG
the iot	`VNRJJ
the issue only	YFOOOO
the it	]VVJII
the item	d@OOOO
the item ,	XIOOOO
the items	[COOOO
the jcl	cTQOMJ
the job	YDZGGF
the job .	[UTKLJ
the job and	cVTKKJ
the job competes	YDOOOO
the job found	YGOOOO
the job had	_COOOO
the job has	ZFOOOO
the job is	YHOOOO
the job ran	YKOOOO
the job runs	^FOOOO
the job to	ZCOOOO
the jobs were	YIOOOO
the june	W>OOOO
the junior	[DSKLJ
the kernel	[ISLLL
the kernel bug	YJOOOO
the keys	^YSIIO
the keys to	`VUKKI
the kubernetes	YIJKMT
the lack	cWUJLK
the lack of	cWUJLK
the language	[EOOOO
the laptop .	YHOOOO
the large	YGOOOO
the large number	YGOOOO
the last	]FROJF
the last 0	UCOOOO
the last day	WETLKJ
the last good	ZEOOOO
the last node	YBOOOO
the last one	\\BOOOO
the last sync	[@OOOO
the last three	[DOOOO
the late	cXTKLJ
the latest	[BOOOO
the launch	ZKPHRG
the launch ,	cWTLLJ
the launch would	cULMQM
the lead	\\VZIFE
the lead was	^VVJLK
the leader	\\COOOO
the leader changes	YHOOOO
the leak from	YFOOOO
the lease	\\BOOOO
the lease was	ZDOOOO
the ledger	ZSQJOH
the lesson	aTGUKH
the lessons	aULOJN
the library confirmed	YBOOOO
the library should	YJOOOO
the library was	ZEOOOO
the licence server	YGJNRK
the limit	\\9FLUL
the limit ,	cXJMRL
the limit counts	YCOOOO
the limit is	^DOOOO
the limit of	]FOOOO
the limit to	[AOOOO
the line	[@RMML
the line in	YIOOOO
the link could	YFOOOO
the linked	ZIOOOO
the linked issue	YIOOOO
the list	UDULKD
the list of	[GOOOO
the load this	YEOOOO
the loader	[DOOOO
the loader keep	YEOOOO
the lock	ZAJLRK
the lock file	_COOOO
the lock is	^DOOOO
the lock was	UEOOOO
the log	`<RMML
the log ,	YCOOOO
the log host	YHOOOO
the log of	YAOOOO
the log open	YHOOOO
the log that	[IOOOO
the login	TZLFTD
the logs had	Z@OOOO
the logs of	ZFSLML
the logs we	YIOOOO
the logs were	YHOOOO
the long	eXMNKO
the longer	`UJKKT
the longer term	cTIJKU
the loop .	^XHJRQ
the loss	\\FMKRJ
the loss of	]IJLRK
the mail	TFWFJH
the mail ,	YHOOOO
the mail server	YDOOOO
the mail service	YIOOOO
the mail was	YIOOOO
the mails went	YGOOOO
the main takeaway	cVKRKI
the maintainer of	ZBOOOO
the maintainers	eYWIJG
the maintenance .	cUMLLQ
the maintenance banner	YCOOOO
the maintenance flag	`WNOQG
the manager	ZHWIIG
the manufacturer	TDRKJQ
the manufacturer .	`SOLLR
the many	YGOOOO
the many retries	YGOOOO
the mark	\\<OOOO
the mark of	Y@OOOO
the marker	YJOOOO
the mask	VFOOOO
the matter	cVMGJU
the matter was	cWHJKV
the meantime	ZHOOOO
the meantime the	YHOOOO
the medium	hVLLMR
the medium term	hVLLMR
the meeting	\\FOOOO
the memory	]WHIMV
the memory leak	cYHKNT
the merge	R?KLRK
the merge queue	VEHLTL
the message	WAIOKP
the message said	ZFOOOO
the metrics	\\GOOOO
the metrics had	YGOOOO
the middle	VVRHIN
the migration .	\\TMHRF
the migration had	ZCOOOO
the migration was	[VXIHG
the migration would	cXJMRL
the minute	VEOOOO
the mirror	YHRMML
the mirror running	YGOOOO
the mirror was	YHOOOO
the missing	WZPHQD
the missing index	[TRLOJ
the mistake	dUUILK
the mistake was	jXTJLK
the mobile app	XEOOOO
the mobile developers	cVUJJK
the mobile lead	cUSLLK
the mobile team	VWULKF
the monitoring	ZUNEQC
the monitoring team	`SMIQG
the month	XHLLMR
the month before	ZHOOOO
the month the	YGOOOO
the monthly upgrade	YBOOOO
the more	cWTLLH
the morning ,	`USJJM
the morning there	Y@OOOO
the name	XFVIMI
the named	ZEOOOO
the naming	^UQRIH
the nearest	XEOOOO
the necessary	iWVILK
the need	gWFTLK
the need for	cUKPLO
the need to	cWITLI
the needs	eVJJLU
the needs of	eVJJLU
the negligence	cZSKML
the negligence of	cZSKML
the network ,	YDOOOO
the network architect	eXTJLG
the network department	eUVKKG
the network engineer	cVVJKJ
the network group	`VTHLN
the network is	YGOOOO
the new	WATKHI
the new certificate	ZDOOOO
the new check	YGOOOO
the new hire	aXTKLJ
the new kernel	YGOOOO
the new limit	ZGOOOO
the new load	YCOOOO
the new node	YJOOOO
the new pods	ZEOOOO
the new version	^IOOOO
the newest	YDOOOO
the next	S9NOGN
the next .	WFOOOO
the next migration	YGOOOO
the next morning	ZDOOOO
the next planning	YBOOOO
the next release	YHRLML
the next run	YBOOOO
the next step	YEOOOO
the next term	YHOOOO
the next three	cXOPLJ
the next time	cXVJLH
the next town	eSKSKH
the night	\\XTLKH
the night .	aVOJOP
the night of	\\SISPG
the night shift	]UWMG@
the nightly	UFQIMN
the nightly restart	YHOOOO
the nightly update	YJOOOO
the nightly ⓒ	]STKML
the nine	[EOOOO
the node	XCDQSE
the node came	YEOOOO
the node had	Z@OOOO
the node is	^DOOOO
the node were	YIOOOO
the nodes	i:OOOO
the nodes .	cDOOOO
the nodes at	YHOOOO
the nodes have	YHOOOO
the nodes kept	YBOOOO
the nodes to	YDOOOO
the nodes were	YIOOOO
the nordic	]UMLQJ
the nordic shops	^TOLPK
the notice	U>OOOO
the null	`YUJKI
the number	V=GRIP
the numbers add	YBOOOO
the obvious	gUWJIG
the office	UAVJLJ
the office was	YEOOOO
the offshore	[JUJJJ
the old	[CJJUF
the old disk	YHOOOO
the old endpoint	YEOOOO
the old image	ZFOOOO
the old name	^HOOOO
the old nodes	YBOOOO
the old objects	YIOOOO
the old ones	\\EOOOO
the old page	ZDOOOO
the old pods	^HOOOO
the old runbook	ZGOOOO
the old service's	YJOOOO
the old version	[GOOOO
the old volume	YJOOOO
the older	THSLNK
the oldest	YJOOOO
the on-call did	cWRMML
the on-call engineer	WDKHPP
the on-call engineer's	cXRLML
the on-call phone	ZCOOOO
the on-call to	cXSMLK
the on-call was	YCSLLK
the one that	]AOOOO
the only real	cWJSJJ
the operator ,	gXYIIF
the operator accidentally	hXTKLJ
the operator followed	[HOOOO
the operator saw	YHOOOO
the operator who	eTUJMK
the operator's	WHRMML
the operators	`SNQHI
the option	\\@OOOO
the option is	YDOOOO
the order of	ZGNQLI
the other cluster	YGOOOO
the other hand	YEOOOO
the other hosts	YHOOOO
the other way	^WSLMK
the outage .	\\JRJPJ
the outage by	cWTLKK
the outage happened	cWUKKJ
the outage is	aXVJJH
the outage of	`XFNNS
the outage would	hVNMPL
the outcome .	cWJLLT
the outgoing	cTTLLJ
the outgoing on-call	cTTLLJ
the outside	YFOOOO
the outside it	YFOOOO
the owner	]COOOO
the owner of	WGOOOO
the owner's	UBOOOO
the owners	^UTKLJ
the owners of	cUTKLJ
the page	VLXFLB
the page arrived	ZHOOOO
the page at	UEOOOO
the page in	YCOOOO
the page is	[FOOOO
the page kept	YFOOOO
the page the	YHOOOO
the paragraph	\\COOOO
the paragraphs	VCOOOO
the parcel	[SSJIM
the parser	\\BJKLT
the parser to	YHOOOO
the part	^X]GFC
the part of	`X]GFC
the partner api	YHOOOO
the partner shops	cWKLMS
the partner's	`UUKIJ
the password .	cTRLLL
the past	Y?OOOO
the patch	WEOHGP
the pattern of	cVRMLL
the peak	UEOOOO
the people	W[RFHP
the people in	eWWIIH
the people on	YFOOOO
the people worksheet	YJOOOO
the performance	eTQLMO
the performance of	cTLMMR
the period	ZCOOOO
the period .	XCOOOO
the permission	W?OOOO
the permissions	[FOOOO
the permissions .	YFOOOO
the person	XTZHGC
the person concerned	cUTKMK
the person in	cURMML
the person who	WVYGIE
the pipeline	Y@JJRO
the pipeline deployed	YGOOOO
the pipeline itself	YHOOOO
the place	`COOOO
the place .	YGOOOO
the place of	YEOOOO
the planner	[XVJJH
the platform	^TQGFS
the platform .	cUIKLT
the platform group	^VQLKO
the pod	_=OOOO
the pod does	YFOOOO
the pod was	ZFOOOO
the pods and	YFOOOO
the pods are	YIOOOO
the pods were	^EOOOO
the policy	ZGSLLK
the pool	W?JNLR
the pool was	\\<OOOO
the portal	VIOOOO
the possibility	cTKMMR
the possibility of	cTKMMR
the postgres	VCOOOO
the pr	TEWLIJ
the presubmit	YJOOOO
the presubmit .	YJOOOO
the previous evening	]QTLKJ
the previous image	YAOOOO
the previous version	YIOOOO
the price	\\VPQKH
the price of	cTNQLK
the primary was	^TTKLJ
the primary's	^UQMNM
the priority	UBOOOO
the probe	VCHMTK
the problem begins	YIOOOO
the problem comes	YHOOOO
the problem is	^WVJMH
the problem went	YEOOOO
the procedure .	hZTNJD
the process $	gWJKMT
the process ends	YJOOOO
the product owner	hZTKKJ
the production	Y\\ZGIE
the programme	`SRLML
the promised	^UVIKI
the properties	VDOOOO
the provider	e<OOOO
the provider .	a@OOOO
the provider for	YFOOOO
the provider to	YCOOOO
the proxies	[VTLLJ
the proxy .	YHRMMM
the proxy does	YIOOOO
the proxy's	UDOOOO
the public	^VVJJG
the public channel	cWUKJH
the qa	`UTKLJ
the quality	\\IRHKQ
the query	S>TKMK
the queue ,	YFOOOO
the queue depth	^WTKKI
the queue drained	[BOOOO
the queue grew	[WGKKW
the queue had	]RPIOK
the queue kept	YEOOOO
the queue would	gXLLQK
the quietest	YIOOOO
the quietest hour	YIOOOO
the quota and	YFOOOO
the quota had	YGOOOO
the quota was	`VXIHG
the range	\\BOOOO
the rate limiter	VFRMML
the real failure	YEOOOO
the reason .	VCOOOO
the reason is	VGSLLK
the reason the	cXRMMM
the reasons	UDOOOO
the record show	cUVJKI
the recovery	V@SKLK
the red	\\WVIJI
the redirects	^ULLQI
the reference	[HOOOO
the refunds	cUHKTJ
the region before	cWKRJJ
the regional	]QUGJL
the regional office	^TULLH
the registrar	XIRLML
the registrar .	YJOOOO
the registrar's staff	cWTJLI
the registry	TEILSK
the regression	`RSJNJ
the regulator	]VRLPI
the relay	^EOOOO
the relay and	YGOOOO
the release	XNUECJ
the release branch	YITJMK
the release channel	^WSLLK
the release coordinator	eWWHJG
the release engineer	hYXHJH
the release manager	[LTKKJ
the release process	cVHIJV
the release team	^RVJKG
the relevant	eTPIQJ
the remaining	^RHFLT
the repair	VERNOM
the repair took	YFOOOO
the replica no	YDOOOO
the replica to	YHOOOO
the replica was	]RVLJJ
the replicas	[WOOMJ
the reply	YEOOOO
the report takes	YGOOOO
the request	V@PPJG
the requests	\\FOOOO
the requests failed	YGOOOO
the resolver logs	YHOOOO
the responder	_[\\EFD
the responder .	hYUJKI
the responder should	gWWJHJ
the responder wasted	cUUKKI
the responders .	cXSLLK
the response	VHLQLF
the response .	cUUJLJ
the responsibility	cWRLMK
the responsible architect	cVRMML
the rest	WKXGKE
the rest was	^COOOO
the restart	]FLIIR
the restart .	_=OOOO
the restart did	YGOOOO
the restart slow	YGOOOO
the restore of	WCOOOO
the restore would	gYEKVK
the result .	^VUJLJ
the retry budget	cUILSK
the retry code	ZHOOOO
the retry logic	^VKLLS
the review	Y?VJJH
the review of	VDOOOO
the review tool	VHOOOO
the reviewer	[W]EEF
the reviewer approved	[WTLLJ
the reviewer to	cWSLMK
the reviewers saw	YHOOOO
the reviewers who	cUUJMK
the revision	[?OOOO
the revision that	WHOOOO
the right	ZELJHT
the right people	cXHJKV
the risks	hYHTJJ
the risks of	gWJSKJ
the rollback could	cXJKSJ
the rollback is	YFOOOO
the rollback was	^AOOOO
the room	\\WWIIG
the root	`WPDGR
the root cause	cVMGHT
the root certificate	[XRLLL
the root of	aSXHKF
the rota	VDKPOL
the rotation	TBRMMK
the router .	cUNJRH
the routing	\\RRPKG
the rows	aAOOOO
the rows of	XAOOOO
the rule	X?RMMM
the run	ZCOOOO
the runaway	cUILSI
the runbook ,	VFTJLI
the runbook .	WSPRIH
the runbook ;	YIOOOO
the runbook before	cWNQKK
the runbook for	cWTLLJ
the runbooks	eXMILT
the sale began	YGOOOO
the same	^=RNLD
the same bug	^>OOOO
the same cause	YEOOOO
the same cluster	^GOOOO
the same code	ZGOOOO
the same colour	UGOOOO
the same credentials	YHOOOO
the same day	_BOOOO
the same error	^COOOO
the same for	\\FOOOO
the same happens	YHOOOO
the same line	YJOOOO
the same message	YFOOOO
the same minute	[GOOOO
the same mistake	cVKRKJ
the same night	ZJOOOO
the same on	ZCOOOO
the same person	^UWIJH
the same problem	YGOOOO
the same provider	YHOOOO
the same query	YHOOOO
the same queue	YJOOOO
the same region	ZIOOOO
the same release	^FOOOO
the same state	YFOOOO
the same team	cTSKLL
the same until	YFOOOO
the same way	[COOOO
the san	cVSJLO
the sap	^VWHJD
the scheduler would	cXILSK
the screen	WFTLLJ
the script	SCYHHF
the script assumes	ZGOOOO
the script was	XDUKJL
the search	XSTHIN
the search $	gWJKMT
the seat	YJPJMP
the second	VJ[DL@
the second approver	^XVJKI
the second attempt	^DOOOO
the second cluster	YCOOOO
the second half	^VTKJJ
the second host	YHOOOO
the second node	Z@OOOO
the second outage	^YKLRK
the second region	a>OOOO
the second replica	YGOOOO
the second section	ZGOOOO
the second volume	YIOOOO
the second worked	YGOOOO
the second zone	^COOOO
the secondary after	U@OOOO
the secret	ZDSLLK
the secret had	YEOOOO
the secret meant	YHOOOO
the section's	UEOOOO
the sections	WEOOOO
the security	]XWGKI
the security group	YGNJLQ
the security officer	^TSLLL
the security team	cWRMML
the sentence	YCOOOO
the server	Z>UJKJ
the server did	YFOOOO
the server hang	YGOOOO
the server is	YKOOOO
the server ran	YHOOOO
the service .	^[JHHT
the service catalogue	XAOOOO
the service could	ZBOOOO
the service had	ZEOOOO
the service has	YIOOOO
the service listen	YIOOOO
the sessions	UDOOOO
the settings	XAOOOO
the severity	[IOOOO
the shard	XTTLLJ
the shared	SCUFPI
the sheet	eCOOOO
the sheet ,	ZEOOOO
the sheet's	XFOOOO
the shift supervisor	^TSLLK
the shops	cWIJRP
the side	^RMPLN
the side of	aWPKLP
the sidecar	[DOOOO
the sidecar did	YEOOOO
the sign-in	ZGOOOO
the signs	cWJLSJ
the signs were	cWJLSJ
the simple	eTTILK
the simple reason	eTTILK
the site	ZDSGKN
the site is	YHOOOO
the site shows	YGOOOO
the site slow	YHOOOO
the site was	`CKLLR
the situation	jZDGJY
the situation .	g[KMMR
the situation closely	eSJJMU
the situation was	eXJLMS
the sla	[YTJIK
the smoke tests	^VTLJK
the snapshot	[@OOOO
the socket	ZHOOOO
the socket ,	YJOOOO
the sort	cZTJLK
the source	VGLMMR
the spare	VDOOOO
the spike cannot	YHOOOO
the spreadsheet's	VHOOOO
the sre	]TWKHF
the sre on	gWVKIH
the sres	eVVJKH
the stack	`SNJLR
the staff	aUKSKH
the staff of	cUMQKJ
the staging	]W[EIC
the staging step	gVRLML
the standby takes	YFOOOO
the start .	YWLIQG
the start of	YBOOOO
the start-up	YIOOOO
the start-up time	YIOOOO
the startup	YIOOOO
the startup code	YIOOOO
the steering	[VSJLL
the steering committee	[URKLN
the steps	\\AOOOO
the steps are	YDOOOO
the storage	YVRKEK
the storage arrays	cWOOOO
the storage folks	cTUJKJ
the store	S<JRPK
the strength	eYTKLJ
the strength of	eYTKLJ
the stuck	ZEOOOO
the stuck pods	YHOOOO
the student	^SNLPD
the student portal	]UIPPH
the style guide	^VSKLL
the style of	YEOOOO
the subnet	ZIOOOO
the subnet .	YIOOOO
the subscriber	[VMKLR
the suggestions	V@OOOO
the supervisor	TCULJL
the supplier .	gXUJKI
the support lead	[]UKKH
the sustained	YIOOOO
the sustained load	YIOOOO
the swapped	eWSJMG
the swapped arguments	cVMJRI
the switch had	YEOOOO
the switch takes	YFOOOO
the switch-over	^VRIJL
the switchover	YIKMOR
the sync	Y>OOOO
the synthetic	X?SLLK
the synthetic check	\\COOOO
the sysadmin	cVTKLK
the system ,	cVNLLQ
the system more	cUIKJU
the tab	]COOOO
the table	^HTLLJ
the table has	YIOOOO
the table is	V?OOOO
the table of	VEOOOO
the target	YJKLRK
the target .	TAOOOO
the target is	YHOOOO
the task	cWVJJK
the team	^YRSK=
the team about	cTITJI
the team failed	iWWIHG
the team ignored	iVSLLL
the team into	gXNPJF
the team lacked	cUTLLJ
the team lead	\\JTKLH
the team should	hZKOQE
the team that	b[ULKG
the team to	iYFVIG
the team took	cUNJKR
the team with	cUSLLK
the team's complacency	cTTKKJ
the team's failure	cVTLLJ
the teams	dUGNJS
the teams in	cVLQMM
the technical	`SLMMR
the technical debt	cULMMR
the technician	^WXJKD
the technician who	`URLML
the telephone	XGRMMM
the template	]KJLRK
the template's	WGOOOO
the terminal	VDOOOO
the test .	cYSLLK
the tester	eUVJJI
the tester signed	cTSLLK
the tests	WDSLLL
the tests did	YHOOOO
the tests passed	YEOOOO
the text	f@OOOO
the text of	ZJOOOO
the thing	cXVIJH
the third time	`ZTKLI
the third-party	^VTKLK
the thread for	YGOOOO
the threads	ZEOOOO
the throttling limit	YIOOOO
the ticket .	VARMML
the ticket for	^URLLL
the ticket system	ZBOOOO
the ticket without	eVUJKJ
the tickets	XXSJKM
the time	VEVLHJ
the time ,	_EOOOO
the time .	X=TKJO
the time and	[FOOOO
the timeline	UFUJKJ
the timeline .	WGOOOO
the timeline in	YKOOOO
the timeout	YQJKMS
the timeouts	cVJKLT
the times are	YHOOOO
the token	WEMPLG
the token expired	YFOOOO
the tool	^;XIJI
the tool .	\\HOOOO
the tool does	[FOOOO
the tool has	ZFOOOO
the tooling	_TTLLG
the topic	_TDOPQ
the topic of	gZIKMT
the tracker	j:OOOO
the tracker ,	[DOOOO
the tracker .	ZBOOOO
the tracker has	VFOOOO
the tracker's	a@OOOO
the tracking	UCOOOO
the tracking spreadsheet	UCOOOO
the train	_DOOOO
the train .	YGOOOO
the train at	YGOOOO
the transfer	YHPLPK
the trash	[GOOOO
the trigger is	YIOOOO
the trouble	cUTLLI
the trouble to	cUTLLI
the trust	^WTKKK
the two	S=RAUD
the two alerts	YIOOOO
the two apart	ZEOOOO
the two changes	YCOOOO
the two configs	YHOOOO
the two switches	YFOOOO
the two were	YEOOOO
the type	UBOOOO
the typo	\\UQGOH
the underlying	YIOOOO
the underlying cause	YIOOOO
the unit	ZCOOOO
the units	[WNPJI
the university's	]QUKKI
the update was	YHOOOO
the upgrade of	YDOOOO
the upgrade went	^COOOO
the upload	W<OOOO
the user gets	YKOOOO
the user's	XHOOOO
the users	U@NQJG
the users did	YDOOOO
the users this	YHOOOO
the usual	WUNIIT
the usual pipeline	YCOOOO
the validation	[FOOOO
the validation .	YFOOOO
the value was	ZFOOOO
the values of	YFOOOO
the vendor	TDKFIX
the vendor answers	THOOOO
the vendor asked	YEOOOO
the vendor calls	gWTKLJ
the vendor replaced	YIOOOO
the vendor says	YFOOOO
the vendor's fault	gXVJIH
the vendor's field	]TSKLK
the vendor's project	cVVJLI
the vendor's technician	gURMML
the verification	^VTKKJ
the very	]TUKKJ
the volume	SBUHKM
the volume .	`RWIJG
the volume could	YHOOOO
the war	]RTLKI
the war room	]RTLKI
the warning	XGRGOC
the warning signs	cVJKSJ
the warnings	aZOKPK
the warnings .	cVMJQJ
the watchdog	X>OOOO
the web desk	cWTKMJ
the web guild	cWLLLS
the web part	YEOOOO
the web site	YHOOOO
the web team	]SXHJF
the web tier	YJOOOO
the week	VBJLLT
the week before	WFRMMM
the weekend	^UZJGE
the weekend ,	cUTJLI
the weekend .	eXUILG
the weekly release	YJOOOO
the wheel	kXTMJH
the wheel .	gUTKLK
the whole affair	cUHKTJ
the whole cluster	YGOOOO
the whole document	VCOOOO
the whole night	YGOOOO
the whole of	YULQLG
the whole section	YHOOOO
the wiki ,	cVRMLL
the window	R@SING
the word	TCOOLH
the words	d;OOOO
the words of	_BOOOO
the work	\\AOOOO
the workaround	[BOOOO
the workaround is	YHOOOO
the worker	bDOOOO
the worker and	YHOOOO
the worker is	^BOOOO
the workers	^EOOOO
the workers time	YFOOOO
the workers to	YGOOOO
the worksheet	\\COOOO
the workspace	YCOOOO
the workspace's	[HOOOO
the writer	[IOOOO
the writer .	YIOOOO
the wrong	`Y[FH<
the wrong branch	^USLKK
the wrong button	cWTLKK
the wrong cluster	`USMLJ
the wrong command	cYTJMK
the wrong dashboard	^UUKKI
the wrong direction	cWLLLS
the wrong fibre	cUVILI
the wrong file	^WWKIH
the wrong graph	ZEOOOO
the wrong index	XERMML
the wrong one	eYUKLJ
the wrong power	cTVMMI
the wrong script	gWUKKI
the wrong server	eTWIJG
the wrong table	cXVJKI
the wrong valve	cTRMML
the wrong window	eVLRIG
the wrong zone	cWUJLI
the year .	cYQJMN
the ⓠ	UFOOOO
their account	eWSLML
their account manager	cURMMM
their alerts	cXGUJI
their own .	YDOOOO
their people	eWKRLJ
their place	UEOOOO
their reason	VJOOOO
their resources	cTLQML
their session	YFOOOO
their session .	YFOOOO
their status	ZEOOOO
their status page	ZEOOOO
their words	VEOOOO
them	T\\TLGK
them ,	ZIVJJI
them , and	XFSMMM
them .	S\\WKBF
them . $	S\\WKBF
them :	\\=OOOO
them ;	YEOOOO
them could	^UVIJH
them easier	YFOOOO
them easier to	YFOOOO
them with	VFLQMM
them with last	YFOOOO
themselv	YTWKJG
themselves	YTWKJG
themselves .	^XRMMN
themselves . $	^XRMMN
themselves when	YDOOOO
themselves when errors	YDOOOO
then decided	YIOOOO
then decided to	YIOOOO
then errors	YHOOOO
then errors ,	YHOOOO
then is	YHOOOO
then is not	YHOOOO
then it	b=OOOO
then it happened	YFOOOO
then it has	YHOOOO
then it was	YDOOOO
then nothing	[HOOOO
then nothing .	YHOOOO
then on	YEQMMM
then on the	[GOOOO
then stopped answering	YDOOOO
then the	]FSLLK
then the queue	Y?OOOO
then the whole	YGOOOO
then went	cYVJLI
theory the	YFOOOO
theory the standby	YFOOOO
there , and	VDOOOO
there .	YORJMN
there . $	YORJMN
there are	\\CRKMO
there are three	YDOOOO
there are two	^GOOOO
there been	jVFLUK
there been a	hVFLUK
there for	aUTJLL
there is	YJOJJQ
there is currently	YCOOOO
there is none	\\IOOOO
there is nothing	UBOOOO
there is one	YGOOOO
there since	YHOOOO
there since spring	YHOOOO
there was a	`\\IFFU
there was an	eXKIJT
there was no	ZIILSK
there was some	cVILLT
there were	VYHIIW
there were 0	[COOOO
there were a	cWKLMS
there were issues	eVJKLT
there would	aXIMRL
there would be	^WKMQM
there would have	cWKMRL
there'd	cWIKSJ
there's a	cVTKKK
thereby	dXJQNG
therefor	UENPMJ
therefore	UENPMJ
therefore the	YHOOOO
therefore the pods	YHOOOO
thes	\\DUJKJ
these	\\DUJKJ
these ,	[DOOOO
these , see	YFOOOO
these errors	YHOOOO
these errors were	YHOOOO
these hosts	YHOOOO
these hosts ,	YHOOOO
these last	YIOOOO
these last year	YIOOOO
these logs	YDOOOO
these logs .	YDOOOO
these two bugs	YDOOOO
these were	YHOOOO
these were ordinary	YHOOOO
they	TebJE1
they are	W?VILK
they are .	WAOOOO
they came	^GOOOO
they came back	YFOOOO
they came from	YIOOOO
they did	gXUKKH
they did not	eVTLLI
they do	\\EOOOO
they do not	ZEOOOO
they had	ZT\\GFB
they hadn't	cWSLLK
they have a	YEOOOO
they ignored	cXTJKK
they knew	cWTKKK
they must	cWJRML
they never	eVUJLI
they restarted	ZDOOOO
they restarted the	YGOOOO
they run	ZFOOOO
they run on	YGOOOO
they should	cXHNQI
they took	cYTJJJ
they were	XYWHJI
they will	cVQNKI
they'r	aTNNLP
they're	aTNNLP
thing to	^VVJKH
things	VHD?D`
things .	UIRIMP
things . $	UIRIMP
things could	TBOOOO
things could have	TBOOOO
things got	cUHJJV
things look	Y@OOOO
things look better	Y@OOOO
things that	UGLLMS
things that went	YEOOOO
things to	eYQKIQ
things went	eWFIIW
things went wrong	cTIJKU
things worse ,	YJOOOO
things worse .	cXVJJH
think	a\\JTDM
think about	kUJCHY
think about a	cXKKLT
think before	gXEVJH
think that	YDOOOO
think that the	YDOOOO
think this	YBOOOO
think this is	YBOOOO
think to	cXTJMJ
think twice	hYDWKE
think twice before	gWFULG
thinking	n[WHJJ
thinking .	eWVKLH
thinking . $	eWVKLH
thinking on	cVSLMJ
thinking on the	cVSLMJ
third time	^ZWIJF
third-party service	YIOOOO
third-party service for	YIOOOO
thirty minutes	cTLMQK
this ,	WFSLLL
this , new	YGOOOO
this , the	YEOOOO
this ?	cVSLLK
this ? !	cVSLLK
this account	UFOOOO
this an	cTLKQH
this behaviour	YCOOOO
this behaviour is	YCOOOO
this can	YGOOOO
this can happen	YGOOOO
this case .	YHOOOO
this caused	YGOOOO
this caused the	YGOOOO
this could	iWMKRI
this could have	h]JLRK
this did	YBOOOO
this did not	YBOOOO
this document	\\UHKTJ
this document would	cTJLSK
this error	YFOOOO
this error before	YFOOOO
this evening	cVISLJ
this exists	YJOOOO
this exists but	YJOOOO
this file	YHOOOO
this file ,	YHOOOO
this from	eTJSIF
this had	YGOOOO
this had no	YGOOOO
this happened	cTMKIT
this happens .	YIOOOO
this happens again	YDOOOO
this has	YEOOOO
this has been	YEOOOO
this in	VEUPHE
this in a	YHOOOO
this in staging	YJOOOO
this in the	TCLQML
this is a	_AOOOO
this is expected	^BOOOO
this is fixed	YIOOOO
this is not	TBSLNK
this is what	eZOIPK
this kind	hUKRJG
this language	WGOOOO
this led	YGOOOO
this led to	YGOOOO
this load	YFOOOO
this load .	YFOOOO
this looked	YEOOOO
this looked like	YEOOOO
this made	^AOOOO
this made it	YEOOOO
this made the	YHOOOO
this makes	VDMNOR
this makes it	YHOOOO
this makes sense	cVMMOR
this makes the	YGOOOO
this may	YDOOOO
this may take	YDOOOO
this meant	aBOOOO
this meant a	YHOOOO
this meant that	^DOOOO
this now	YFOOOO
this now .	YFOOOO
this outage	bVQFPD
this part	YDOOOO
this part .	YDOOOO
this path	YFOOOO
this path ,	YFOOOO
this per	YHOOOO
this per project	YHOOOO
this person	cVTJML
this point the	YEOOOO
this postmortem	^WHRQH
this problem	cXLIJR
this quarter	\\YVIKH
this quarter .	eYVJLH
this reason	ZIOOOO
this reason the	YIOOOO
this run	Z=OOOO
this script	cTUKKI
this situation ,	cUTLLJ
this state	YHOOOO
this state .	YHOOOO
this takes	YFOOOO
this takes ten	YFOOOO
this text	YGOOOO
this text on	YGOOOO
this time	\\YRPMH
this time it	cVRLML
this to	ZAJLSM
this to be	ZAOOOO
this to the	YEOOOO
this turned	YEOOOO
this turned out	YEOOOO
this version	ZCOOOO
this version the	YDOOOO
this was detected	YGOOOO
this was due	YBOOOO
this was found	YBOOOO
this was going	YGOOOO
this was made	YFOOOO
this was not	cTRLML
this was noticed	YHOOOO
this was the	[GOOOO
this worked	YGOOOO
this worked .	YGOOOO
this would	lYNRLE
this would have	iXTILI
this year .	^TSLLK
thoma	cUVKKH
thomas	cUVKKH
thorough	hYNRGH
thorough .	cVITKJ
thorough . $	cVITKJ
thorough in	cTJSLL
thorough when	cWKSLH
thoroughly	iWHUIF
thoroughly .	gUHTKG
thoroughly . $	gUHTKG
those minutes	YHOOOO
those minutes got	YHOOOO
those of	^ISLLK
those of the	^BOOOO
those that	^@LMMR
those that mount	YIOOOO
those who	_\\XLFC
though	^[NJIQ
though the	eVKIIS
thought	b[UFFO
thought a	eWSLLK
thought about	eZVJJI
thought of the	YDOOOO
thought the	cVVKJH
thought to	kXKKKS
thought to ask	cVUKKI
thought-out	cUUKKI
thre	SFZHK;
thread	bAKPOI
thread ,	YJOOOO
thread .	[FOOOO
thread . $	[FOOOO
thread for	[GOOOO
thread for details	YGOOOO
thread is	WDOOOO
threads	`HIPQJ
threads ,	]AOOOO
threads are	UEOOOO
threads of	\\DOOOO
threads of the	UEOOOO
three	SFZHK;
three .	T?OOOO
three . $	T?OOOO
three hours later	YJOOOO
three hours to	^UMLQJ
three images	[DOOOO
three images .	YDOOOO
three in	Z>OOOO
three in the	Y@OOOO
three lines	YHOOOO
three lines .	YHOOOO
three months .	cZTJMK
three nodes	[BOOOO
three nodes down	YCOOOO
three occasions	^WUKKI
three of	YDTKLK
three of them	ZCOOOO
three pages	]WUJKJ
three pages .	cXSKML
three separate	gWUKKH
three separate warnings	cTRMML
threshold of	UCOOOO
thresholds .	eWGJJV
thresholds . $	eWGJJV
thric	cUOPLJ
thrice	cUOPLJ
throttling limit	YIOOOO
throttling limit .	YIOOOO
through ,	UCOOOO
through a build	cWTLKJ
through by	gXVJJH
through ignorance	cUTKLK
through no	cXUKKI
through the events	YJOOOO
through the page	cWRMML
through two	cUULJJ
through two pages	cUULJJ
thu	ZDOOOO
thumbs-up	gZXHKJ
thunder	cWJLPR
thundering	cWJLPR
thursdays	^WRMML
thus	ZDOOOO
thus the	YGOOOO
thus the job	YGOOOO
ticket ,	UASLLK
ticket .	TFTKLJ
ticket . $	TFTKLJ
ticket 0	Y;OOOO
ticket at	YXSLLL
ticket for two	cURLLL
ticket is	VFOOOO
ticket system	ZBOOOO
ticket system was	YEOOOO
ticket with	ZHOOOO
ticket with the	YHOOOO
ticket without	`UUJKJ
ticket ⓚ	V@OOOO
ticket's	XEOOOO
tickets before	cWVJJH
tidy	_WNKJR
tidy up	gZNIKS
tidy up the	gZNIKS
tier ,	YJOOOO
tier , see	YJOOOO
tighten	cUHJLV
tim	SETE?M
tim looks	YHOOOO
tim looks at	YHOOOO
time	T[LH=[
time , and	W@OOOO
time , as	YIOOOO
time .	YYHNBV
time . $	YYHNBV
time allows	cWJKLT
time allows .	cWJKLT
time and	[?LMMR
time and joined	YGOOOO
time and means	YFOOOO
time as	VCOOOO
time in	VFLMMR
time of	]IOOOO
time of the	UCOOOO
time permits	eWHKLU
time permits .	eWHKLU
time the	VJTIMG
time the node	YFOOOO
time the page	YIOOOO
time to drain	YFOOOO
time to find	YGOOOO
time to rise	YIOOOO
time to time	cUIJKU
time took	YFOOOO
time took most	YFOOOO
time zone	\\COOOO
time zones when	cTLRMK
timelin	W@UJKJ
timeline	W@UJKJ
timeline .	WGOOOO
timeline . $	WGOOOO
timeline in	YKOOOO
timeline in utc	YKOOOO
timely	gTHKKU
timely manner	eSJKLT
timely manner .	eSJKLT
timeouts	S@INIU
timeouts once	YFOOOO
timeouts once the	YFOOOO
times	RAOICO
times and	[URLOJ
times are	^DOOOO
times are approximate	YHOOOO
times as	WCOOOO
times in	\\BOOOO
times must	cXTKLK
timestamp	XEOOOO
timetabl	ZRJKQP
timetable	ZRJKQP
timetable data	cULKLS
timing :	YGOOOO
timing : the	YGOOOO
tinker	cUUJJI
tinkering	cUUJJI
tir	dWYGHE
tired	dWYGHE
tired ,	cXUKKI
tired and	eVUKLJ
tired and distracted	cTRMML
titl	dBSLLL
title	cFSLLL
title ,	ZAOOOO
title .	YFOOOO
title . $	YFOOOO
title and	VFOOOO
title was	YJOOOO
title was the	YJOOOO
titles	Y@OOOO
tls ,	cXLMQL
to	UaaV6=
to #	WBOOOO
to ,	XDOOOO
to 0	[>PGRD
to 0 ,	ZBOOOO
to 0 .	[FJLSL
to 0 a	VFOOOO
to 0 and	V@OOOO
to 0 for	VEOOOO
to 0 operations	YHOOOO
to 0 s	[BOOOO
to 0 seconds	WEOOOO
to a broken	YHOOOO
to a channel	WISMNK
to a closed	ZFOOOO
to a combination	eSJMKT
to a day	ZDOOOO
to a few	cXIJTK
to a file	XBOOOO
to a full	YHOOOO
to a lack	cXVJJH
to a list	V@OOOO
to a mailbox	VDOOOO
to a new	ZDOOOO
to a pile-up	YGOOOO
to a single	eXXIHG
to account	cWSLKL
to acknowledge	eXSMMI
to actually	cTPNLJ
to actually read	cTPNLJ
to add .	cVMJJR
to add two	YKOOOO
to admit	gVUKLI
to all of	^?OOOO
to all users	^WKRLL
to an expired	YBOOOO
to announce	cWMQML
to another	YKLKLS
to another host	YDOOOO
to answer	XRZGKF
to anyone	cTTKJJ
to anyone .	cTTKJJ
to ask	f_ZMFB
to ask for	cUSKLK
to ask the	gZWKJI
to ask what	cUUJJI
to ask whether	cVSLMI
to be .	]TKQIO
to be able	YDOOOO
to be back	YCOOOO
to be changed	UBOOOO
to be checked	cXVJJI
to be extra	cYJSMK
to be from	YFOOOO
to be issued	YDOOOO
to be mindful	gTISKI
to be more	lZEUKJ
to be necessary	cVISML
to be online	YFOOOO
to be pulled	YIOOOO
to be rare	YFOOOO
to be rebuilt	ZDOOOO
to be run	YHOOOO
to be stricter	gYFVIG
to be unrelated	YEOOOO
to be useful	cTKLMR
to bed	cVTKKJ
to bed .	cVTKKJ
to being	eVJOJQ
to blame	jYTKLJ
to blame for	eUVJJH
to bump	eXPOLJ
to bump the	eXPOLJ
to call	eTVILG
to call .	cVTLLI
to call a	cUSMLK
to catch	gZUJKJ
to check	l\\HVDF
to check .	l[LSIJ
to check the	cZPOIH
to clean	gXPSHH
to clean up	gXPSHH
to commit	cURMLL
to communicate	i[LTHG
to communicate better	eVHTII
to concentrate	cTISLI
to connect	ZHOOOO
to connect to	YKOOOO
to date	\\VOQLI
to date ,	^TOKQJ
to date .	aXOQLI
to delete	^?OOOO
to delete the	ZHOOOO
to deploy	`VNQKI
to deploy on	cULRLJ
to do anything	YDOOOO
to do this	YCOOOO
to document	cWTLLI
to document the	cWTLLI
to each	`SUMIF
to each other	d\\UMIF
to escalate	l]YJHA
to escalate ,	eSTJMI
to escalate .	cVTKKK
to escalate in	cWUKKI
to everyone whose	YCOOOO
to exit	ZEOOOO
to exit at	YGOOOO
to expect	cVLMMR
to explain	gXUJMI
to explain in	cVRMMM
to fail	TEUJLJ
to fail over	UESLMK
to farid	cTUKKI
to fifty	YHOOOO
to fifty .	YHOOOO
to fill	]BOOOO
to fill .	YFOOOO
to find the	[DSLML
to finish	^TRLML
to fix	aXRLMM
to follow	fVLTIE
to follow the	hVLSIG
to four	WXSLLK
to get	aSXHJE
to give up	cURMML
to go	]BOOOO
to go .	WCOOOO
to google	WGOOOO
to guess	cUVJLI
to have	g`CITR
to have another	cTJPLP
to have been	hYKINR
to have had	cXKLRK
to have known	cTWKII
to have noticed	cWPKOJ
to hear	cVVJJI
to hear about	cVVJJI
to heart	cTITKH
to heart .	cTITKH
to her	eUWIMI
to himself	eUVKJH
to his	eWTLKK
to hold	^ZZGHF
to how	cXLJLS
to hr	cWSLMK
to insert	VGOOOO
to its	]?MMMQ
to its usual	ZGOOOO
to jonas	ZAOOOO
to jonas for	YBOOOO
to keep	]TDYE@
to keep reminding	cTJSLL
to keep secrets	cXJSKH
to keep the	_USPHE
to keep their	cVLQML
to know	^YXHJE
to know .	]WSLKK
to know that	cURMMM
to learn	eXUKLJ
to leave	fWXHGG
to leave the	`RUKHJ
to listen	cXPQIK
to log	[FKLLR
to log in	YIKLLR
to look	ZXJTCG
to look .	TCTMKM
to look away	cUTKKJ
to look into	eWGNKR
to look twice	cVISKK
to main	\\VTKLJ
to main .	cTSLLK
to make	XWMLKR
to make things	YJOOOO
to mention	cTTLMI
to mention it	cTTLMI
to monitor	eWKKMT
to monitor the	eWKKMT
to mr	^XVJJH
to mr .	^XVJJH
to name the	YFOOOO
to no	UCOOOO
to normal	^DLMMR
to normal .	\\ELMMR
to normal by	YJOOOO
to notice	e\\ZGHF
to notice $	kZVIKJ
to notice .	gWUKLJ
to open the	cXNPMJ
to own	d\\KOKR
to own the	eWJHIT
to pages	cTJSMJ
to pay	g[JRMK
to pings	YFOOOO
to pings .	YFOOOO
to plan	`VKPKP
to point	eUTLKJ
to point fingers	cTTLKJ
to prevent	gWJRKN
to prevent a	cVJSKJ
to product	cWTJMJ
to production	WVTMIF
to provide	cUPPMH
to put	aWXGIH
to put it	cXSKLK
to quality	cYJRKO
to raise	gYLRLJ
to raise awareness	cXKRLK
to raise the	cUUKJI
to read	]]QSG?
to read ,	UDOOOO
to read a	g\\UJKI
to read each	cUJSKJ
to read error	cXGUJH
to read the	hVRQHG
to read-only	^XZFKE
to read-only until	cWUJKI
to realise	eUTKKJ
to realise that	cTTKKJ
to rebuild	ZGOOOO
to rebuild the	YIOOOO
to recognise	eWITJH
to remember	\\UDWKG
to remember the	cVJSKJ
to remember to	cWHTLK
to renew	iSORJF
to renew the	jY\\FGC
to replace	cYSLLK
to replace the	cYSLLK
to report	g^NMMP
to reproduce	YFOOOO
to reproduce it	YFOOOO
to resolve	UCOOOO
to respect	eYHSMJ
to respond	hZORKH
to respond to	cWPQLI
to restart	[RSOKH
to restart both	cVPQJH
to restore	YHRMLL
to restore a	YCOOOO
to restore the	YFOOOO
to rise	YIOOOO
to rise when	YIOOOO
to run	WVWMI@
to run again	WFOOOO
to run the	WFTKII
to save	hYZHIE
to say	ZWPGOM
to say that	gVLJRI
to see	WKZHIF
to see how	cXUJKI
to see if	YHOOOO
to see the	\\FOOOO
to see what	YIOOOO
to see whether	YDOOOO
to set	YHOOOO
to set this	YHOOOO
to ship	gXWIJH
to ship before	cTUJKK
to shorten	cUHJLV
to single	^VSLLK
to single anyone	cVSLLK
to sit	cVULKI
to some	eUJLLT
to some extent	cTKLLS
to someone	cVUJLI
to speed	eWJJKV
to speed up	cTJJLU
to spend	cVSLLL
to spot	cWTLLJ
to start ,	YJOOOO
to start .	ZHOOOO
to stay focused	cWLQML
to stop	YWVLND
to stop by	YDOOOO
to stop the	`UOHRG
to stress	cTJRML
to tag	cTLQML
to tag their	cTLQML
to take	e[LWIC
to take a	eUQQKK
to tell exactly	YDOOOO
to tell us	cUTKLJ
to tell which	YIOOOO
to test	Z\\VKJG
to test the	lZVJJI
to test this	YFOOOO
to testing	cWTJLJ
to the	S7TK@Q
to the 0	TBKRLJ
to the account	cYMPLI
to the basics	cULQLI
to the bottom	cUILLT
to the coffee	cUJRLK
to the console	UIUKLJ
to the crash	cWVJKI
to the current	[VLMLR
to the customer	VFRMMM
to the database	[YSLLL
to the director	eUVJLH
to the end	c[KTHJ
to the extent	gTJHLU
to the holiday	YEOOOO
to the inexperience	cUTLLJ
to the log	XAOOOO
to the negligence	cZSKML
to the new	[GQMMM
to the nodes	^HOOOO
to the old	[DOOOO
to the on-call	WBOOOO
to the operator	cTRLML
to the other	[HOOOO
to the page	TCRMML
to the presubmit	YJOOOO
to the previous	YAOOOO
to the queue	cXJSLJ
to the registrar	ZFOOOO
to the replica	[BOOOO
to the revision	YEOOOO
to the second	Z:ROOM
to the secondary	W?OOOO
to the status	\\GOOOO
to the supplier	gXUJKI
to the users	cWMQLH
to the whole	cTUKMJ
to the wrong	bZ^DG?
to their account	cUSLML
to themselves	cXTKLK
to think	gSDWLE
to think before	eWHTKI
to three	UFRMLL
to three hours	ZDOOOO
to time	cUIJKU
to time .	cUIJKU
to true	ZHOOOO
to true ,	YHOOOO
to trust	cUTLJJ
to trust the	cUTLJJ
to two	UBOOOO
to type	^SOPHF
to type the	cXPPMJ
to update	XXMRJI
to update the	WWMRJI
to upgrade	UFSLLK
to upgrade in	YFOOOO
to use	aZVKKE
to wait until	UGILSK
to wake	dVWJJG
to wake anyone	cXVKII
to wake up	eUVJKH
to warm	YGOOOO
to warm up	YGOOOO
to watch	eXTNIF
to watch the	cWQOJH
to what	YUMJKR
to work	\\BOOOO
to work again	YCOOOO
to write	YaMSHE
to write a	eXWJIG
to write clearer	cVISLL
to write down	cXSLLL
to ⓒ	aBOOOO
to ⓒ .	UBOOOO
to ⓗ	WHSLMJ
to ⓚ	WCOOOO
to-do	YIOOOO
to-dos	YIOOOO
today .	YEOOOO
today . $	YEOOOO
today all	YJOOOO
today all of	YJOOOO
todo	WFOOOO
together and	YFOOOO
together and compared	YFOOOO
together took	YDOOOO
together took the	YDOOOO
token	UCOKKO
token ,	WAOOOO
token expired	YFOOOO
token expired at	YFOOOO
told ,	cVRMLL
told about	VBSLLK
told about the	VBSLLK
told by mail	YFOOOO
told in march	cTTKLK
told nobody	cWTKLJ
told of	UBOOOO
told the	aPZGHD
told them	^TVJJH
told them .	cVVJJH
told twice	cUUKJJ
tolerat	g[TJLK
tolerated	g[TJLK
tom deletes	YHOOOO
tom deletes the	YHOOOO
tonight	YHOOOO
tonight .	YHOOOO
tonight . $	YHOOOO
too	TXaD?@
too ,	^FOOOO
too , as	YGOOOO
too .	YIIOSM
too . $	YIIOSM
too late	e[SLMK
too lazy	hYWIJH
too lazy to	hYWIJH
too long	VUPGGO
too long .	eYMIIQ
too long :	YFOOOO
too long to	`SVJKI
too many alerts	YAOOOO
too proud	gVTKLK
too proud to	gVTKLK
too slow for	YJOOOO
too slow to	`UUJKK
took	R]H=@]
took 0	ZCSJLJ
took 0 minutes	ZCUJKK
took a look	TFSNOL
took about	YEOOOO
took about six	YEOOOO
took down	eYVJJH
took down the	eYVJJH
took effect	WIJKKT
took effect everywhere	YHOOOO
took far	eVVJKI
took far too	eVVJKI
took five	[COOOO
took five minutes	YFOOOO
took four minutes	TGOOOO
took it for	cXSMLK
took it out	ZGOOOO
took it upon	eWVJJH
took longer to	YIOOOO
took most	[AOOOO
took most of	[AOOOO
took over	XBSLLL
took over had	YDOOOO
took place	ZEKLLS
took quite	cYJJJT
took responsibility	cWUJKI
took responsibility for	cWUJKI
took somewhat	cVJKLS
took somewhat longer	cVJKLS
took the	\\\\\\EHE
took the network	cUULJI
tool	R<KPLP
tool , is	cTHSMK
tool .	[>KLMS
tool . $	[>KLMS
tool does	^@OOOO
tool does not	^@OOOO
tool failed	TAOOOO
tool failed to	TAOOOO
tool has	ZFOOOO
tool has left	YGOOOO
tooling	`UNGJV
tooling .	cUKKMT
tooling . $	cUKKMT
tooling for	eTHHIW
tools and	cUQKLO
top .	UEOOOO
top . $	UEOOOO
top of that	YEOOOO
topic and	cYIPJR
topic of	gZIKMT
topic of secrets	cVKLMR
total	YKSLLK
total the	YIOOOO
total the site	YIOOOO
touch	TYNSG?
touch it	cYUJJI
touch the dns	cUOOLL
touch the second	^EOOOO
touching	_UPPHH
toward	eQMMLQ
towards	dPJNLR
towards a	gUJLMS
town	`VNPML
town hall	eSKSKH
toy	eYQOKI
toy ,	cWUJLL
toy , and	cWUJLL
trac	YWMKPF
traced	aVUIJJ
traced to	^UTKKJ
traces	WGJSJJ
tracing	^VHIQN
tracked	[BOOOO
tracked separately	YIOOOO
tracked separately .	YIOOOO
tracker	i@SMLL
tracker ,	\\DOOOO
tracker .	\\DOOOO
tracker . $	\\DOOOO
tracker has	XFOOOO
tracker says	WDOOOO
tracker that	XFOOOO
tracker's	a@OOOO
trackererror	[GOOOO
trackererror when	XIOOOO
trackers	WCOOOO
tracking spreadsheet	VCOOOO
tracks	[VIMSL
tracks .	[VIMSL
tracks . $	[VIMSL
traffic had	ZFOOOO
traffic had doubled	YHOOOO
traffic moved	YGOOOO
traffic moved to	YGOOOO
traffic returns	YGOOOO
traffic returns to	YGOOOO
traffic to	\\JOOOO
traffic to the	[JOOOO
traffic was	VXHFGV
train at	ZFOOOO
train at the	YGOOOO
trained	XUMQKK
training .	`USKLL
training . $	`USKLL
training for	^VLQMK
training on	i_KSLG
training on the	e[LRMH
training session	cXKRLL
trains	XXLHQG
translation	UDOOOO
transparency	cUJJLU
trash	]AOOOO
trash ,	WDOOOO
treat	[YPQGD
treat the	cWVIKJ
treated as	eVWHLH
treated as a	cUTJLJ
treating	cUNPJI
tree	\\<OOOO
tree .	UFOOOO
tree . $	UFOOOO
triag	WVVKJI
triage	YWVKJI
tried a	YHOOOO
tried a smaller	YHOOOO
tried to	[EOOOO
tried to roll	YHOOOO
tries	[EOOOO
tries again	ZEOOOO
tries again after	YEOOOO
trigger : the	YHOOOO
trigger is	YIOOOO
trigger is open	YIOOOO
triggered by	WFTLLJ
triggered the	TERMML
triggered the first	YDOOOO
trivial	`VLILQ
trivial .	cXHINR
trivial . $	cXHINR
troubl	dZLMJR
trouble	cZLMJR
trouble .	hVGNLT
trouble . $	hVGNLT
trouble to	cUTLLI
true	[FVJJH
true ,	YHOOOO
true , the	YHOOOO
true .	UDOOOO
true . $	UDOOOO
true :	YJOOOO
true : the	YJOOOO
truncated	VFRMML
trust	e[WKGC
trust in	cTRLML
trust in the	cTRLML
trust the	eUUKJI
trusted	cSXHKF
trusted the	g[WJIG
trusted the green	cWTKKK
trusting	gXNPHF
truth	[XUJKH
truth is	cTSLML
truth is that	cTSLML
try	^Z?ZBF
try failed	YGOOOO
try failed ,	YGOOOO
try harder	lYEXHE
try harder next	gTJTLH
try harder to	iVFVIF
try not	cTISLI
try not to	cTISLI
try to	m`DSFN
try to reduce	eXHOJP
ttl of	WMLJRI
ttl would	cXIKSK
ttl would have	cXIKSK
tuesday ,	]UTLLJ
tuesday on	YFOOOO
tuesday on .	YFOOOO
tune	cVGFJX
tune the	eUIIKU
tunnel vision	cVVJJI
turn the	]EOOOO
turn the feature	YFOOOO
turned a	cTUILE
turned a degraded	cVRMML
turned it	cURMML
turned it down	cURMML
turns out	cXSKLK
tweet	]VVJJH
twelv	VFSLLK
twelve	VFSLLK
twenty minutes .	TBTKML
twice ;	UDOOOO
twice and	eTVJJI
twice as long	YGOOOO
twice at	gYIVJF
twice before	hYDWKF
two	U3c8P1
two alerts	YIOOOO
two alerts was	YIOOOO
two apart	ZEOOOO
two apart .	YHOOOO
two approvals	XFIMSL
two approvals ,	[FOOOO
two bugs	YDOOOO
two bugs together	YDOOOO
two changes	[@OOOO
two changes alone	YCOOOO
two configs	YHOOOO
two configs and	YHOOOO
two copies	UISMLM
two copies of	YHOOOO
two days before	ZJOOOO
two days old	YHOOOO
two earlier incidents	cVRMLL
two engineers	VLTJLK
two engineers argued	cVTLMK
two hosts	YIOOOO
two hosts .	YIOOOO
two jobs	ZCOOOO
two jobs start	YGOOOO
two leads	^UVJKI
two minutes	[BLMQM
two minutes .	]AOOOO
two network	ZBOOOO
two network cards	YGOOOO
two nodes ,	YFOOOO
two of	YFTLJK
two of the	YBOOOO
two of these	^GOOOO
two operators	[GUJKK
two people .	YCOOOO
two places	ZDOOOO
two places where	YIOOOO
two regions	cWLJRH
two replicas	_DOOOO
two replicas .	[BOOOO
two replicas and	YKOOOO
two repositories	YIOOOO
two repositories by	YIOOOO
two switches had	YFOOOO
two users	YJOOOO
two users in	YJOOOO
two weeks of	^VTLKK
two were	YEOOOO
two were related	YEOOOO
typ	T^TPJ@
type	TCGYHA
type ,	\\AOOOO
type , which	ZHOOOO
typed .	XBOOOO
typed . $	XBOOOO
typed the	dZWJJF
typed the wrong	eURMML
typed ⓒ	[XVIJI
typical	dWWIIF
typing	dYNRLF
typing ,	cVNRKL
typing .	cUUJJJ
typing . $	cUUJJJ
typo	UYWFKC
typo .	cWHQQH
typo . $	cWHQQH
u	ZKOOOO
u +	YKOOOO
ui	SBSLLK
ultimat	cUIPQI
ultimately	cUIPQI
ultimately ,	cUIPQI
unabl	^SPIIN
unable	^SPIIN
unable to	^SPIIN
unacceptabl	cVTKMK
unacceptable	cVTKMK
unacceptable .	cVTKMK
unacceptable . $	cVTKMK
unannounc	`WUILJ
unannounced	`WUILJ
unauthoris	cVTKKJ
unauthorised	cVTKKJ
unbelievabl	cUTKLJ
unbelievable	cUTKLJ
unbelievable that	cUTKLJ
unchang	UDOOOO
unchanged	UDOOOO
unclear failure	VGOOOO
unclear whether	YIOOOO
unclear whether the	YIOOOO
under	VCNDMQ
under 0	XHSMLL
under 0 %	WAOOOO
under an	UDOOOO
under another	UDOOOO
under certain	eUKLLS
under certain conditions	eUKLLS
under control	eYIJKU
under load	^BOOOO
under load .	YHOOOO
under load the	YIOOOO
under the	W@PLQK
underly	YIOOOO
underlying	YIOOOO
underlying cause	YIOOOO
underlying cause is	YIOOOO
understand	fYVHFM
understand .	`VSLMK
understand . $	`VSLMK
understand how	cYWIIG
understand the	cSXHJG
understand what	eZJLMS
understandabl	cUUJJJ
understandable	cUUJJJ
understanding	n]PNIM
understanding .	cWWHJH
understanding . $	cWWHJH
understanding of	lWLOJP
understands	^TUJLI
understood	\\SQPKD
understood .	`ZWIKG
understood . $	`ZWIKG
understood the	jYOOMI
understood the difference	eXRMML
undertak	cVLQMN
undertake	cVLQMN
uneventful	cVRMML
uneventful .	cVRMML
uneventful . $	cVRMML
unexpect	hZGJJW
unexpected	gXHKJU
unfamiliarity	cVRLMJ
unfamiliarity with	cVRLMJ
unforced error	cYWJJG
unforgivabl	gWUKKI
unforgivable	gWUKKI
unfortunately the logs	YCOOOO
unit	ZDFNSO
unit ,	VBOOOO
unit of	WEOOOO
unit test .	cXHKTI
units	^HNPJI
units ,	]HOOOO
units .	YBOOOO
units . $	YBOOOO
university	\\RQIJN
university's	]QUKKI
unknown	f:OOOO
unknown .	\\GOOOO
unknown . $	\\GOOOO
unless	\\ISLLK
unless it	VGOOOO
unless the	VEOOOO
unless ⓒ	UCOOOO
unnecessary	^IIMSJ
unnecessary .	cWIMSJ
unnecessary . $	cWIMSJ
unnotic	cUMJQJ
unnoticed	cUMJQJ
unplug	`TWIJH
unplugged	`TWIJH
unplugged the	l[UJKI
unplugged the wrong	iWSLLK
unprepar	eVTLLJ
unprepared	eVTLLJ
unprepared .	cUSMLK
unprepared . $	cUSMLK
unprofessional	gUWIJG
unread	XZTLLI
unread by	cYTKLJ
unrelat	[FSLMK
unrelated	[FSLMK
unrelated .	ZCOOOO
unrelated . $	ZCOOOO
unrelated changes	YIOOOO
unrelated changes were	YIOOOO
unreview	aTUKJJ
unreviewed	aTUKJJ
unset	\\EOOOO
untest	_SYHHE
untested	_SYHHE
until a customer	^USLML
until further	cVUKLI
until further notice	cVUKLI
until he	eTUJKJ
until he has	eTUJKJ
until it	XVKHHT
until monday	eVKHUF
until monday .	cVGJUI
until she	gVXHJF
until she has	cUTKLJ
until somebody	UDOOOO
until the backup	YGOOOO
until the process	YJOOOO
until the vendor	THOOOO
until then	VAOOOO
until they	eVVJLH
until this	ZHOOOO
until this is	YIOOOO
until ⓒ	VHOOOO
until ⓗ	S<ROIJ
until ⓗ .	[9TLKJ
untrain	eXUKKJ
untrained	eXUKKJ
unusual there	YDOOOO
unusual there .	YDOOOO
unusual way	cTHJLV
unverified )	WCOOOO
unverified ) .	WCOOOO
up	V_LH>Y
up ,	YDJMOS
up , everything	YJOOOO
up a	^IHOLQ
up after	ZBKRNK
up after a	YGKRNK
up again	YGOOOO
up again ,	YGOOOO
up all	YDOOOO
up all the	YDOOOO
up as	cWVJJH
up old	cVHPKO
up on	`WNJKR
up restores	cTJJLU
up restores .	cTJJLU
up the	]\\LKES
up the database	cWHQJM
up the new	[DOOOO
up the search	gWJKMT
up the two	eYOPMG
up their	cVMQLH
up to 0	^:OOOO
up to a	[AOOOO
up to date	\\VOQLI
up to the	YVTKMJ
up to three	ZDOOOO
up with	cTPFHS
update the chart	YIOOOO
update the documentation	cUKLLS
update the image	YEOOOO
update the status	cWTLKL
update to	YJOOOO
update to the	YJOOOO
update was	ZCOOOO
update was applied	YHOOOO
updated	VKKPKM
updated .	ZHOOOO
updated . $	ZHOOOO
updated at	VDOOOO
updated at ⓗ	VDOOOO
upgrade .	VCVILG
upgrade . $	VCVILG
upgrade in	YFOOOO
upgrade in two	YFOOOO
upgrade of	V@RMNM
upgrade of the	UBRMNM
upgrade the library	cXIJKU
upgrade went	^COOOO
upgrade went as	YEOOOO
upgrade went fine	YDOOOO
upgraded	UCVJKH
upgraded by	XFTKLJ
upgraded last	YHOOOO
upgraded last year	YHOOOO
upgrades .	eYHUJF
upgrades . $	eYHUJF
upgrading	`USLLK
upload	YLSHOG
uploaded file	WHOOOO
uploaded files	VDOOOO
uploaded the	^WUKJI
uploading	YDOOOO
uploading large	YDOOOO
uploading large files	YDOOOO
uploads	a?OOOO
uploads before	YIOOOO
uploads before the	YIOOOO
uploads failed	ZCOOOO
uploads failed .	ZCOOOO
upon	n\\MTHB
upon himself	cSSLML
upon himself to	cSSLML
upper	VBOOOO
ups	YJJKSK
ups ,	cWHMSL
urge	jZEWHE
urge the	cUISLJ
urgency	`QOKKQ
urgency among	cVUJLJ
urgency among the	cVUJLJ
urgent by	YIOOOO
urgent by itself	YIOOOO
us	b`PSH?
us ,	aVUKKI
us , that	cWSLLK
us .	fXVEPB
us . $	fXVEPB
us a	eVRHQF
us all	gYGVIH
us an	j\\RHOF
us an hour	hZOJQH
us here	gXOJKR
us here .	eVPKLP
us is	XEKRML
us that	eWFPPQ
us the	eYSINH
us the night	cUQJMI
us to	W;ISML
us to the	Z?OOOO
usag	YUJMPJ
usage	YUJMPJ
usage .	eVGRIO
usage . $	eVGRIO
usageerror	]FOOOO
usageerror for	YKOOOO
use a separate	YDOOOO
use it	[UVJKI
use it .	^XVJKI
use of	`YMQML
use of the	^XMQML
use the	ZGVJKH
use the same	aFOOOO
use them	`WOPKK
used	Y7KDSJ
used ,	XEOOOO
used .	UDJLSL
used . $	UDJLSL
used 0	UCOOOO
used by	YBOOOO
used in	\\FOOOO
used in one	YJOOOO
used the	V:ULKI
used to	]RPHKP
useful .	cTKLMR
useful . $	cTKLMR
useless	cVUJKI
user	V@@NJR
user .	VDOOOO
user . $	VDOOOO
user error	hYUJKI
user error ,	gWUKKI
user gets	YKOOOO
user gets an	YKOOOO
user reported	YIOOOO
user reported it	YIOOOO
user reports	YDOOOO
user reports 0	YDOOOO
user who	YBOOOO
user who could	YBOOOO
user writes	YHOOOO
user writes that	YHOOOO
user's	YEOOOO
users did	YDOOOO
users did not	YDOOOO
users in the	YJOOOO
users noticed	YFOOOO
users noticed before	YFOOOO
users report	ZHOOOO
users report that	YHOOOO
users this	YHOOOO
users this meant	YHOOOO
users were confused	YJOOOO
users who	]>OOOO
users who were	YFOOOO
users worked	YAOOOO
users worked well	YAOOOO
uses	c8OOOO
uses the	_@OOOO
uses the report	YDOOOO
uses the same	ZGOOOO
usual	TTOEGV
usual , but	YEOOOO
usual .	i\\LHHT
usual . $	i\\LHHT
usual level	YGOOOO
usual level .	YGOOOO
usual pipeline	YCOOOO
usual pipeline .	YCOOOO
usual suspects	cWRPMI
usually	TGTKMJ
usually this	YFOOOO
usually this takes	YFOOOO
utc	]<GJUH
utc .	Z@KMRM
utc . $	Z@KMRM
utc ;	VCOOOO
utmost	gVHUKF
utmost care	cUJSLJ
v	\\HRMLL
v 0	[JRMLL
v 0 .	UCOOOO
v 0 discovery	YJOOOO
vacuum full	[VWIIH
vacuum full at	cUTKLJ
valid	YCSLLJ
validate the target	TAOOOO
validation	WJHISR
validation .	ZFOOOO
validation . $	ZFOOOO
valu	aDORKF
value	dCPPMJ
value ,	`DOOOO
value .	_5OOOO
value . $	_5OOOO
value ;	XIOOOO
value as	\\?OOOO
value in	]IOOOO
value in the	ZIOOOO
value is	YGOOOO
value of	YJLQMK
value of the	VDOOOO
value was	[EOOOO
value was meant	YHOOOO
value ⓒ	XHOOOO
valueerror	ZCOOOO
values	^IPQKH
values ,	ZGOOOO
values .	YGSMLK
values . $	YGSMLK
values ;	ZJOOOO
values are	YAOOOO
values between	cTJRMK
values of	_@OOOO
values of a	YIOOOO
values that	XBOOOO
variable .	YIOOOO
variable . $	YIOOOO
variou	hVEGIX
various	hVEGIX
various factors	eXIJJU
varying	cTJKLT
vault	UFVJJH
vendor answers	THOOOO
vendor answers .	THOOOO
vendor asked	YEOOOO
vendor asked for	YEOOOO
vendor bulletins	cUISLJ
vendor calls	gWTKLJ
vendor calls it	gWTKLJ
vendor replaced	YIOOOO
vendor replaced the	YIOOOO
vendor says	YFOOOO
vendor says that	YFOOOO
vendor support	cSRMML
vendor's fault	gXVJIH
vendor's fault .	gXVJIH
vendor's field	]TSKLK
vendor's project	eVXHLG
vendor's project manager	cVVJLI
vendor's technician	gURMML
vendors	]SJPMR
verb	VEOOOO
verbal	^TOPLK
verification	\\VWHKH
verified by the	cXRMMK
verify	\\WLTFC
verify the	aSPRIF
verify the backup	cVPQJK
verifying	iZQPLH
verifying the	cUQOMJ
version	[HMMRF
version .	^FRMML
version . $	^FRMML
version 0	\\DIKSK
version 0 .	WHIKSK
version of	]GOOOO
version of the	ZIOOOO
version of this	YGOOOO
version pinning	cXJLRL
version pinning would	cXJLRL
version the	ZCOOOO
version the option	YDOOOO
version was	^GOOOO
version was running	YIOOOO
version was still	ZHOOOO
versions	Z7LQML
versions answer	YFOOOO
versions answer .	YFOOOO
very	_WKLMP
via	U@OOOO
view	R=RILP
view .	WEOOOO
view . $	WEOOOO
view of	[FQGIN
vigilanc	lXLRJG
vigilance	lXLRJG
vigilance is	eTGTLK
vigilant	oYCWHE
vigilant .	jUGUKH
vigilant . $	jUGUKH
vigilant during	eSJSLJ
vikram	[TWIKH
violat	ZVWHKG
violated	^XWHKG
violated the	eWTJLK
violation	WGOOOO
visib	eVTKKJ
visibl	XEIJSI
visible	XEIJSI
visible .	ZEOOOO
visible . $	ZEOOOO
visible on	^TNLPI
visible the	YGOOOO
visible the day	YGOOOO
visibly	eVTKKJ
vision	cVVJJI
voltag	UAOOOO
voltage	UAOOOO
volume could	YHOOOO
volume could not	YHOOOO
volume group .	cWOMQL
volume was	TBTKLK
volume was still	YJOOOO
volunteer keeps	YGOOOO
volunteer keeps the	YGOOOO
w	\\KOPNJ
wait .	]SOKQK
wait . $	]SOKQK
wait until the	ZEOOOO
waited .	dVXIHG
waited . $	dVXIHG
waiting .	^USLML
waiting . $	^USLML
waiting for the	XCUJKI
waits	^?OOOO
waits for	WFOOOO
wake	dVWJJG
wake anyone	cXVKII
wake anyone ,	cXVKII
wake up	eUVJKH
walked	eWUKKI
want	WUTFNB
want deploys	YDOOOO
want deploys to	YDOOOO
want of	eZLJQH
want of a	eZLJQH
want to	aT]EEC
wanted	YRWIJG
wanted his	cTUKKI
wanted to	hZTKLJ
wanted to own	cURMML
wants	ZFOOOO
war	]RTLKI
war room	]RTLKI
warm standby	^XJLSL
warm standby ,	cXJLSL
warm up	ZFOOOO
warm up again	YGOOOO
warned	eVWIKG
warned about	cVTKKK
warned by	eYSLLK
warning for the	cVUJLJ
warning signs	cVJKSJ
warning signs were	cVJKSJ
warning was	V@OOOO
warnings	]USKMF
warnings .	cVMJQJ
warnings . $	cVMJQJ
warnings in	^TVJJI
warnings in the	cUVJJI
warsaw	^ULMQM
was ,	g_XGGL
was 0	a;OOOO
was 0 %	UAOOOO
was 0 .	WDOOOO
was a holiday	YIOOOO
was a misunderstanding	cTMLLQ
was a monday	YAOOOO
was a rubber	cXSLML
was able	VCLLMR
was able to	VCLLMR
was accepted	UEOOOO
was achieved	cVIKKT
was added	\\>OOOO
was added back	YFOOOO
was affected ,	YFOOOO
was affected .	\\COOOO
was agreed	YFGTLI
was all	cUUKKI
was already back	YIOOOO
was an	dXKHJT
was answered	VBRLML
was answered at	ZEOOOO
was apparently	cUSLLK
was apparently too	cUSLLK
was applied	WFKLLR
was applied to	WFTLLK
was approved	UARMML
was asked	V@SMLK
was asleep ,	Y@OOOO
was asleep at	cVUJJI
was back	]HOOOO
was back to	ZIOOOO
was being	[FOOOO
was being built	YGOOOO
was blocked	[GOOOO
was blocked for	YGOOOO
was botched	cUSLML
was botched by	cUSLML
was broken	[VUKKJ
was busy	^TUJJI
was by	YFOOOO
was by the	YFOOOO
was called	[FOOOO
was called phoenix	YHOOOO
was careless .	gZTKKJ
was carelessness	gXTKLJ
was carelessness .	gXTKLJ
was clear	\\?RMML
was clear .	^>OOOO
was clear once	YGOOOO
was cleared	YGOOOO
was cleared by	YGOOOO
was clearly	eXYIIE
was close	cVVJJI
was closed	`BOOOO
was closed .	YJOOOO
was cold	[DOOOO
was cold after	YDOOOO
was committed	]UMQMI
was complete	U<OOOO
was copied	]XSKMK
was correct ,	cWRMML
was created	VAOOOO
was delayed	WHTJKJ
was delayed .	YCOOOO
was delayed by	^EOOOO
was deployed	^@OOOO
was deployed at	YDOOOO
was deployed with	YJOOOO
was detected	ZDOOOO
was detected by	ZDOOOO
was done to	UDOOOO
was down .	X@HKTJ
was drained first	YCOOOO
was dropped by	`TSLLJ
was elevated	cVHJKU
was empty ;	YEOOOO
was enough	ZDOOOO
was enough in	YFOOOO
was entered	[<OOOO
was eventually	cYIKLU
was exhausted	XGOOOO
was exhausted .	VGOOOO
was failing	cWMKQI
was first	XEOOOO
was flat	YGOOOO
was flat .	YGOOOO
was flipped	\\RTLLJ
was flipped by	^RSLMK
was for	`YVLJL
was forced	cVVKKH
was found	d?OOOO
was found .	[COOOO
was found by	[=OOOO
was found within	YJOOOO
was green	XJSMLK
was green all	YGOOOO
was half	^URMML
was half asleep	cURMML
was handed	^WVILK
was handled	aTOJKQ
was held	ZAOOOO
was higher	cVIKKT
was higher than	cVIKKT
was his	hZSKLK
was his mistake	gWSLML
was hosted	YJOOOO
was hosted in	YJOOOO
was human	n_ZGGC
was human error	m^ZHHC
was hurt	[COOOO
was hurt .	ZDOOOO
was idempotent	cVWJIJ
was in a	XERLIQ
was in fact	XESLLM
was in maintenance	[GOOOO
was installed	ZFOOOO
was installed by	YJOOOO
was introduced by	cVTKLJ
was introduced when	YHOOOO
was irresponsible	eYUJKJ
was irresponsible to	cVTKLJ
was killed .	YHOOOO
was known	TBRMML
was known ,	ZFOOOO
was last	X>OOOO
was late ,	YGOOOO
was left	VVWJJG
was left for	YGOOOO
was left in	cVTLLJ
was logged	[AOOOO
was logged in	YDOOOO
was looked	YDOOOO
was looked at	YDOOOO
was lost .	XHUKLI
was lost is	ZGOOOO
was lowered	VHOOOO
was made possible	YFOOOO
was meant	\\BOOOO
was meant for	YHOOOO
was misinterpreted	cVUJLK
was misleading	cXVJLI
was missing	[YVKKG
was moved to	\\?OOOO
was muted by	cTUJJK
was needed to	ZEOOOO
was neglected	^TUKKJ
was negligent	cZUKKJ
was neither	^WSLKK
was never	SCTKLJ
was never at	YEOOOO
was no	YGILSK
was no alert	YEOOOO
was no monitoring	YFOOOO
was no quorum	YCOOOO
was no way	YIOOOO
was not .	UDSMNK
was not called	YEOOOO
was not followed	hYUJKI
was not in	VETKKJ
was not paying	e]VILJ
was not possible	[DOOOO
was not properly	iY[IGB
was not recorded	YIOOOO
was not visible	ZFOOOO
was noted	YFOOOO
was noted that	YFOOOO
was noticed	^>OOOO
was noticed by	^?OOOO
was obvious	eYLJQK
was obviously	cXSLLL
was off	]BOOOO
was off by	YJOOOO
was on	Y>TKLI
was on a	YCOOOO
was on call	\\DOOOO
was on leave	UBOOOO
was on the	ZGSLLK
was once	cVMPLJ
was once again	cVMPLJ
was one	S?RLML
was online	ZIOOOO
was online at	ZIOOOO
was opened	`AOOOO
was opened .	ZGOOOO
was opened and	ZGOOOO
was operator	gYUJKH
was operator error	gYUJKH
was over	UGSLLK
was over before	Y>OOOO
was paged	^>OOOO
was paged and	YCOOOO
was part	ZGOOOO
was part of	ZGOOOO
was pasted	cTSMLK
was picked	cXWHJH
was placed	]UVILI
was placed in	cTUJLI
was pointed	^TSLMK
was poor	cWKKLS
was put	\\SXHIF
was quickly	YDOOOO
was quickly identified	YDOOOO
was quiet	^?OOOO
was quiet .	^?OOOO
was reached	ZJOOOO
was reached ,	YJOOOO
was read	^=SLMK
was read .	XESLMK
was read ;	WIOOOO
was rebooted in	^XUJKJ
was red	cUUJJJ
was restarted	VCOOOO
was restored	WXMJJQ
was reviewed	W>SLLK
was reviewed and	YCOOOO
was rolled	[HOOOO
was rolled back	ZHOOOO
was running was	YIOOOO
was rushed	eWVJKH
was saturated	YHOOOO
was saturated and	YHOOOO
was seen	VJKLLS
was seen .	YCOOOO
was sent	\\>SLLK
was sent twice	ZIOOOO
was set	WETMNM
was set to	YBOOOO
was signed	XXUJKJ
was simply	eWUJKI
was sloppy	cWSLLK
was sloppy .	cWSLLK
was slow ,	^@OOOO
was slow .	\\LTKKJ
was slow because	ZIOOOO
was slow for	eVJKLS
was small	^EOOOO
was small ,	^EOOOO
was so	cWTKKJ
was some	cVILLT
was somewhat	cUJLLS
was split	UCOOOO
was still	^<SKLL
was still attached	YJOOOO
was still healthy	YEOOOO
was still in	UEOOOO
was still running	ZIOOOO
was still used	YJOOOO
was stopped	UAOOOO
was straightforward	YFOOOO
was straightforward .	YFOOOO
was stuck	[BOOOO
was stuck .	ZEOOOO
was sunday	YHOOOO
was sunday .	YHOOOO
was temporarily	cTJLLT
was tested	XGSLLK
was tested in	YIOOOO
was the case	cWLQML
was the direct	cUVJJI
was the fault	cVTLLJ
was the first	S>SKMM
was the load	cXSLLK
was the old	YJOOOO
was the quietest	YIOOOO
was the trigger	YIOOOO
was the vendor's	gXVJIH
was then decided	YIOOOO
was there ,	cVUKLH
was there for	cTSKML
was three	TATKOL
was three in	Y@OOOO
was tired	aTWIJG
was told in	eXSJML
was too	_YZGHG
was too lazy	eVTJLK
was two	YHOOOO
was two days	YHOOOO
was up	Y?SLMK
was up ,	YJOOOO
was up all	YDOOOO
was updated	^EOOOO
was updated .	YHOOOO
was upgraded	WBTKLJ
was upgraded by	XFTKLJ
was upgraded last	YHOOOO
was urgent by	YIOOOO
was used	X@OOOO
was visible	\\DOOOO
was visible the	YGOOOO
was well	YJOOOO
was well ,	YJOOOO
was written	WHSLLK
was written .	WGOOOO
was wrong	UBGQRG
was wrong .	S?ILSJ
was wrong with	cYKRML
wast	jWTLLJ
wasted	hVSLLK
watch on	eUNRIG
watch on the	cUGUJH
watch out	cWHTLI
watch out for	cWHTLI
watch the	eXOQHE
watch the queue	cWQOJH
watchdog	YCJLRL
watchdog .	ZEOOOO
watchdog . $	ZEOOOO
watches	ZHOOOO
watches the	YIOOOO
watches the primary	YIOOOO
watchful	cVKRML
watchful eye	cVKRML
watchful eye on	cVKRML
watching the graphs	ZEOOOO
wav	lZWIJG
wave	^SMIRG
waved	lZWIJG
waved the	eVUJLJ
waved through	gYVKJI
way	U\\CJJ[
way ,	`SKRLJ
way .	WWDMKX
way . $	WWDMKX
way into	[WNKJR
way to	WIILPQ
way to do	YCOOOO
way to see	ZGOOOO
way when	cWSLMK
way when the	cWSLMK
ways ,	ZGOOOO
ways , without	YGOOOO
we ,	^UXIHE
we are	aZOPIK
we asked	_?OOOO
we asked in	YFOOOO
we asked the	[BOOOO
we believe	YJOOOO
we believe the	YJOOOO
we can tell	YIOOOO
we could have	eXIJTH
we could not	ZIOOOO
we could see	ZHOOOO
we decided	[GOOOO
we decided to	[GOOOO
we depend	YIOOOO
we depend on	YIOOOO
we did	a=SLMK
we did .	YFOOOO
we did not	`BSLMK
we do	UASLLL
we do not	UASLLL
we don't	^@OOOO
we don't have	YCOOOO
we don't store	YDOOOO
we expect	YDSLML
we expect the	YIOOOO
we expect this	YFOOOO
we first	^@OOOO
we first heard	YGOOOO
we first thought	YDOOOO
we found	YISLMK
we found another	YIOOOO
we got a	YBOOOO
we had an	cYLIIR
we had just	YDOOOO
we had kept	cTKLRK
we had to	YDOOOO
we had two	YIOOOO
we have reminded	cUITJI
we have since	YCOOOO
we have to	cWGUKI
we hit	ZIOOOO
we hit the	YIOOOO
we increased	YDOOOO
we increased the	YDOOOO
we intend	cWJRML
we intend to	cWJRML
we knew	YIOOOO
we knew about	YIOOOO
we know this	Y@OOOO
we let	eXXHIG
we looked	YFOOOO
we looked at	YFOOOO
we managed	YEOOOO
we managed to	YEOOOO
we may	YHOOOO
we may need	YHOOOO
we moved	^JOOOO
we moved on	YGOOOO
we must	lYCWIG
we must be	iTISLK
we need a	ZJOOOO
we need more	YHOOOO
we need to	cULQML
we noticed	^COOOO
we noticed by	YIOOOO
we noticed that	YGOOOO
we now have	YFOOOO
we now keep	YDOOOO
we opened	YHOOOO
we opened a	YHOOOO
we ought	cUIKTI
we ought to	cUIKTI
we plan	YFOOOO
we plan to	YFOOOO
we ran	^EOOOO
we ran out	YIOOOO
we ran the	YHOOOO
we realised	^JOOOO
we realised that	YJOOOO
we realised there	YIOOOO
we restart	YDOOOO
we restart it	YDOOOO
we restarted	YFOOOO
we restarted the	YFOOOO
we rolled	ZAOOOO
we rolled back	YEOOOO
we run	YHOOOO
we run our	YHOOOO
we saw	`CSLLK
we saw both	YFOOOO
we saw high	YJOOOO
we saw no	YCOOOO
we saw that	YEOOOO
we shall	`WGUJI
we shall be	cVMQML
we should have	UWGIUG
we should move	YEOOOO
we should probably	cXKJJU
we should see	YFOOOO
we simply	eXITJI
we simply have	eXITJI
we spent	YJOOOO
we spent the	YJOOOO
we still	YDOOOO
we still do	YDOOOO
we think	YDOOOO
we think that	YDOOOO
we touch	cTJSKI
we tried	YHOOOO
we tried to	YHOOOO
we turned	YCOOOO
we turned off	YCOOOO
we use	YIOOOO
we use the	YIOOOO
we want	YDOOOO
we want deploys	YDOOOO
we went	^BOOOO
we went back	YAOOOO
we went home	YFOOOO
we were able	YFOOOO
we were already	YHOOOO
we were in	YBOOOO
we were lucky	]HOOOO
we were not	YIOOOO
we were running	YIOOOO
we were sloppy	cUTKKJ
we weren't	^HOOOO
we weren't able	YKOOOO
we weren't sure	YEOOOO
we will all	cVKRML
we will look	YBOOOO
we will make	eVGVIF
we will run	YIOOOO
we will write	YCOOOO
we would	UETILJ
we would have	jYPJOJ
we would like	YFOOOO
we would need	YFOOOO
we would not	cTWIII
we'd	l`NFSB
we'd have	h^NHQE
we'd have known	cUNLPJ
we'll	dSDWHE
we'll be	cXITKI
we'r	XEKRLL
we're	XEKRLL
weak leadership	eXVJKH
web guild	cWLLLS
web part	YEOOOO
web part there	YEOOOO
web site	YHOOOO
web site showed	YHOOOO
web team	]SXHJF
web team ,	cWTLMK
web team .	cUUKKI
web tier	YJOOOO
web tier ,	YJOOOO
webhooks	SCLMLR
week before ,	YHOOOO
week earlier	TEILSK
week earlier .	TEILSK
weekday	]>OOOO
weekday ,	UAOOOO
weekend ,	gWOKJR
weekend , and	eTNLKS
weekend .	cYXJIF
weekend . $	cYXJIF
weekends	TEROLI
weekends .	VDKRNK
weekends . $	VDKRNK
weekly	Y>OOLI
weekly .	YJOOOO
weekly . $	YJOOOO
weekly release	YJOOOO
weekly release .	YJOOOO
weeks ,	[URMLL
weeks of	^YSJOH
weeks of warnings	cUUKJI
wei's	cTUKKJ
wei's failure	cTUKKJ
wei's failure to	cTUKKJ
well .	U@JPLE
well . $	U@JPLE
went ahead	aVSLMJ
went as	YEOOOO
went as planned	YEOOOO
went away without	YEOOOO
went back	VWPIKQ
went back to	W[PIKQ
went fine	YDOOOO
went fine on	YDOOOO
went home .	cUTKLK
went home at	YFOOOO
went into	^WTKLK
went out	UGTLLI
went out .	ZDOOOO
went through	[COOOO
went through .	YFOOOO
went to a	\\HSLLK
went well	[AOOOO
went well .	YEOOOO
went wrong	hYHGGV
went wrong during	cTIJKU
were ,	eUKKLS
were 0	[BOOOO
were 0 open	YFOOOO
were a	eXLKLR
were affected ,	YIOOOO
were affected to	eVJKKT
were already	ZGOOOO
were already on	ZGOOOO
were asked	^TLQMK
were asleep	cTTJLK
were back	YFOOOO
were back .	YFOOOO
were confused	YJOOOO
were confused by	YJOOOO
were connected	ZFOOOO
were connected kept	YFOOOO
were dealt	cUIKKT
were dealt with	cUIKKT
were dismissed	cWUKJJ
were dismissed by	cWUKJJ
were down	[AOOOO
were down too	YGOOOO
were full	YHOOOO
were full of	YHOOOO
were harmless	YHOOOO
were harmless leftovers	YHOOOO
were ignored	eUXJHG
were ignored by	cTTLKJ
were in	XHTLKK
were in the	Y<RNOO
were informed	`YKMLS
were informed in	cWKMMS
were issues	eVJKLT
were issues with	eVJKLT
were left	YTWIJH
were lucky	]HOOOO
were lucky that	\\HOOOO
were never replaced	YEOOOO
were not	SHVFIO
were not affected	[COOOO
were not moved	YHOOOO
were not paged	YIOOOO
were not paying	cUVHML
were on	X@KLLS
were on the	WFKLLS
were online	YCOOOO
were online .	YCOOOO
were ordinary	YHOOOO
were ordinary disconnects	YHOOOO
were overconfident	eYWIJG
were replaced	YIOOOO
were replaced ,	YIOOOO
were restarted	WITKMJ
were restarted one	YDOOOO
were running	[HOOOO
were running an	YIOOOO
were scheduled	YIOOOO
were scheduled .	YIOOOO
were sloppy	gVTKLJ
were sloppy with	eTSLLK
were slow .	YIOOOO
were still there	YBOOOO
were the	c[EKUK
were warned	g[VIJI
were warned about	cVTKKK
were written	ZEOOOO
were written .	YHOOOO
weren't able	YKOOOO
weren't able to	YKOOOO
weren't sure	YEOOOO
weren't sure whether	YEOOOO
what	XIUCHP
what a	^LXIHG
what a document	WFOOOO
what a person	]@OOOO
what a sync	YGOOOO
what all	TBOOOO
what an	WIVJJI
what can	]WKJKT
what cannot	XIOOOO
what changed	\\GOOOO
what changed .	ZGOOOO
what could	V?LMMR
what could be	Y<OOOO
what differs	X?OOOO
what each	WCOOOO
what followed	cWTKLK
what followed was	cWTKLK
what follows	^GOOOO
what follows is	ZKOOOO
what google	WHOOOO
what happened then	YHOOOO
what happens	^YSKLK
what happens when	`WTJLL
what has	]@OOOO
what he	hVUJLI
what is	_AGTKN
what is left	\\DOOOO
what is missing	XDOOOO
what is needed	eUFULJ
what is not	ZDOOOO
what is only	UEOOOO
what is suggested	WCOOOO
what is to	\\DOOOO
what it	VHPDHP
what it is	TGJJKT
what it means	cWSLLK
what it said	UEOOOO
what its	YFOOOO
what lies	WAOOOO
what may	WCOOOO
what one	YDOOOO
what people	^6OOOO
what people wrote	XCOOOO
what pmdocs	YHOOOO
what somebody	WAOOOO
what stands	a?OOOO
what stands before	XJOOOO
what stands in	[HOOOO
what tells	VBOOOO
what the	WETKMI
what to	VHSMML
what to read	UBOOOO
what triggered	YDOOOO
what triggered the	YDOOOO
what was asked	WFOOOO
what was done	YEOOOO
what was written	XFOOOO
what we	]YJNSH
what would	R?TKKL
whatever its	WCOOOO
whatsoever	eVTLLJ
whatsoever by	cUSLLK
wheel	kXTMJH
wheel .	gUTKLK
wheel . $	gUTKLK
when	TGQWB>
when ,	WCOOOO
when a	WITKKJ
when an	UDOOOO
when asked	cTUKLI
when copying	cTJRMK
when editing	cSITLJ
when errors	YDOOOO
when errors rise	YDOOOO
when he	aTSLLK
when i	ZFOOOO
when i looked	YFOOOO
when it began	YDOOOO
when it is	^AOOOO
when its	VHTLLJ
when no	VEOOOO
when nothing	[AOOOO
when running	cVISKJ
when running scripts	cVISKJ
when scheduling	cTKRMK
when she	hUWJLD
when somebody	WDOOOO
when that	V@OOOO
when the	X>WJIG
when the cache	YJOOOO
when the job	[BOOOO
when the library	YHOOOO
when the node	YEOOOO
when the second	UAOOOO
when the tracker	XGOOOO
when there	]KOOOO
when there is	\\FOOOO
when this	^DOOOO
when this happens	^GOOOO
when time	gXFIJW
when time allows	cWJKLT
when time permits	cVILLT
whenever the	^EOOOO
whenever the leader	YHOOOO
whenever the node	YHOOOO
whenever two	YGOOOO
whenever two jobs	YGOOOO
whenever we	cTJSKI
whenever we touch	cTJSKI
where a	g>OOOO
where a backup	YJOOOO
where a person	[HOOOO
where clause	]TTKKJ
where clause .	eXTKKJ
where he	cYSLKL
where it	[>OJLQ
where it cannot	UCOOOO
where it is	\\BOOOO
where it makes	cVKKMS
where its	XDOOOO
where messages	VDOOOO
where necessary	g]HKKU
where necessary .	eZIKKT
where needed	^VHJJV
where needed .	^VHJJV
where no	[COOOO
where nobody	VCOOOO
where none	VFOOOO
where nothing	[JOOOO
where one	XEOOOO
where reasonable	cVJKKT
where that	\\>OOOO
where that is	YDOOOO
where the	bDUKKI
where the limit	YIOOOO
where the table	[FOOOO
where there	^;OOOO
where there are	VCOOOO
where there is	[BOOOO
where they	[EKLLS
where they came	YIOOOO
where this	aXNLLR
where this makes	cVMMOR
where ⓒ	\\?OOOO
wherea	TBRMNL
whereas	TBRMNL
whether	ZHSFIQ
whether a	`?LLMR
whether an	\\GOOOO
whether any	[AOOOO
whether any data	YBOOOO
whether anybody else	YFOOOO
whether anyone had	YFOOOO
whether both	VHSLLK
whether both are	ZBOOOO
whether it is	YIOOOO
whether somebody	UCOOOO
whether that	[BOOOO
whether that helps	YDOOOO
whether the mail	YIOOOO
whether the site	YHOOOO
whether the target	YHOOOO
whether the two	YEOOOO
whether this	]GOOOO
whether this was	YIOOOO
whether to	ZBOOOO
whether to fail	YDOOOO
whether ⓒ	WEOOOO
which	UFZBCN
which .	^VUJML
which . $	^VUJML
which a	[ESMLM
which gives	ZIOOOO
which gives up	YJOOOO
which had	Y?RMMM
which had no	YFOOOO
which has	`EOOOO
which has no	]FOOOO
which helped	YFOOOO
which helped .	YFOOOO
which is limited	YHOOOO
which is tracked	YIOOOO
which it	TFKMMR
which made	ZHOOOO
which made the	ZHOOOO
which no	UCOOOO
which nobody	TBOOOO
which one it	ZFOOOO
which one would	cWVJJK
which our	V@OOOO
which says	cVRLML
which spoke	YJOOOO
which spoke of	YJOOOO
which takes	UCOOOO
which tells	eWSLLJ
which tells you	eWSLLJ
which the on-call	cXTMJK
which the people	cTSKLK
which they	^WVIMH
which turned	cVPJKQ
which turned out	cVPJKQ
which version	YIOOOO
which version was	YIOOOO
which were	YVMHHR
which would have	cUQMNL
whichever	VEOOOO
while ,	`WHLLT
while a	VBOOOO
while customers	eYYGHF
while deleting	YIOOOO
while deleting the	YIOOOO
while for	YGOOOO
while for the	YGOOOO
while it	\\BOOOO
while it is	XHOOOO
while looking	aBOOOO
while looking at	aBOOOO
while the	WU]DFC
while the error	eVUJKI
while this	YGOOOO
while this was	YGOOOO
whim	eZUJKJ
whim .	eZUJKJ
whim . $	eZUJKJ
whit	^HOOOO
white	^HOOOO
white space	^KOOOO
who	\\lv87(
who ,	^YXIIF
who approved	dZYHHG
who approved the	`TVIMH
who approved this	cUVJJI
who are	`ZVJJI
who broke	iVXHKH
who broke it	hVTLKJ
who caused	cUUJKJ
who clearly	eTWJJH
who closed	cUUJMI
who deleted	gVWJKI
who deleted the	eUUJLJ
who did	cQTKMJ
who did not	cQTKMJ
who didn't	cTQMMM
who do	eTTKLK
who do not	eTTKLK
who evidently	iUTLLJ
who evidently never	cVRMMM
who felt	cXSMML
who found	h\\UKKI
who found it	g[TKKI
who had	dYYHHE
who had been	aUSLML
who had not	gTXHJH
who had the	cVSLMK
who have	YJMQLJ
who in	cURMMM
who is	WGVJKH
who is supposed	cTSLLK
who joined	ZCOOOO
who joined the	YDOOOO
who knew	ZBOOOO
who knew the	ZBOOOO
who knows	cVVJLH
who left the	^UTKMK
who let	eUUJML
who made	^VSLMK
who made the	cVSLMK
who may	\\@OOOO
who merged	h\\SLMK
who obviously	cSRLML
who on	cURMML
who raised	cXTKLI
who raised the	cXTKLI
who reads	cUSKLI
who reads the	cUSKLI
who set	h]TKKJ
who set up	cTRMML
who should	eUVJJH
who skipped	eYUKLI
who skipped the	cTSLLK
who then	cVRLML
who thought	cXSMML
who told	cVTKMJ
who told the	cVTKMJ
who took	VEOIJO
who took it	cXSMLL
who took over	YDOOOO
who understands	cWUJLI
who wanted	gURMML
who wanted his	cTUKKI
who was	YEPKMO
who was on	UBOOOO
who were	WITKLJ
who were connected	YFOOOO
who were on	ZDOOOO
who would	cXUJKM
whoever	ZYYJHA
whoever is	[EOOOO
whoever is on	YFOOOO
whoever set	eVUKKJ
whoever set the	eVUKKJ
whoever touches	cVMQLI
whoever was	eZRMLL
whoever was on	cXRMLL
whoever wrote	iXVJKH
whoever wrote this	hVUJKI
whole ,	XFOOOO
whole .	ZAOOOO
whole . $	ZAOOOO
whole affair	cUHKTJ
whole cluster stopped	YGOOOO
whole document	X@OOOO
whole night	YGOOOO
whole night .	YGOOOO
whole of	YULQLG
whole section	YHOOOO
whole section .	YHOOOO
whole text	X@OOOO
whom	RBYJHF
whose job	^VSLLK
whose job it	cVSLLK
whose members	cXVJJH
whose name	`WWJJG
whose order	YCOOOO
whose order was	YCOOOO
whose task	cVTLKL
whose task it	cVTLKL
whose words	UAOOOO
why	VZRJMC
why .	Y@OOOO
why . $	Y@OOOO
why didn't	eWIJTF
why didn't the	cVMKQG
why he	iUTKLI
why he waited	cWRMMM
why it	]UMQKL
why she	cXSKML
why the	WJOIIQ
why the first	[FOOOO
why the graph	YGOOOO
why the lease	YGOOOO
why they	eVSLMJ
why this	TGILLT
why this worked	YGOOOO
width	bFOOOO
width and	WFOOOO
width and case	WFOOOO
wiki page is	YGOOOO
wildcard in	^VPQLH
wilful	cWTKKI
will	\\U=b=:
will all	cVKRML
will be	bWMPIK
will be done	cXSOKK
will be more	eUISKJ
will come	cTIJKU
will come back	cTIJKU
will double-check	cYKRMK
will have	gUSMIF
will have consequences	eTXHKH
will keep	gWDWHD
will keep this	cVHTJG
will look	TCOOOO
will look at	YBOOOO
will make	gVEWIE
will make a	cTJSLL
will make sure	cVITKH
will pay	cULRLJ
will pay closer	cULRLJ
will run the	YIOOOO
will strive	cUHPJR
will strive to	cUHPJR
will take	cUOPKI
will try	hVFRIQ
will try harder	gUHTJG
will write	YCOOOO
will write to	YCOOOO
window	SAPSE=
window ,	W?NRIK
window had to	YHOOOO
window of	UBOOOO
window was	VCOOOO
windows .	^TISKJ
windows . $	^TISKJ
wip	_UVIJH
wiped	_UVIJH
wiped the	cUVIJH
wire	V?OOOO
wisdom	eYTKKI
wisdom ,	cVUKKI
wish	^[IGPJ
wish to	cVVKJI
wishful	eTUKLI
wishful thinking	eTUKLI
wishful thinking on	cVSLMJ
with ,	Y>OOOO
with , and	VCOOOO
with 0	b:OOOO
with 0 when	XGOOOO
with a	SCNJSF
with a 0	YCOOOO
with a bit	gSQPIJ
with a canary	hVHKTI
with a link	VGOOOO
with a proper	eYILSL
with a real	cVMJQH
with a single	`TSMLL
with a staging	cWHLSK
with a timeout	[FOOOO
with access	[COOOO
with access to	[DOOOO
with admin	^TSLMK
with admin rights	^TSLMK
with admirable	cVRLMK
with all	\\ZTLLI
with all the	cXPKOI
with an	WCPIQI
with an error	[AOOOO
with both	UEOOOO
with bulk	eVIRKM
with bulk operations	cUJSLJ
with customers	aUPHIP
with dns	gVGQJO
with due	eTJPLP
with each	UEOOOO
with even	cVPLOL
with four	VFRMOM
with four people	YDOOOO
with greater	e[GTMK
with her	cWVJJI
with hindsight	eSZIHG
with his	^JRMMM
with his own	XFSLMK
with it	UYOERJ
with its	]FIKSI
with its place	XEOOOO
with kafka	cVULKH
with last	YFOOOO
with last week	YFOOOO
with manual	cTISMK
with production credentials	cVRMLI
with regard	iZFMMV
with regard to	iZFMMV
with respect	cWHMLT
with respect to	cWHMLT
with six	^UVILJ
with six years	cVVILJ
with stakeholders	cUIKJT
with status	U?OOOO
with tabs	VCOOOO
with terraform	eXTMKI
with that	YVTKLJ
with the admin	cXJSMI
with the cdn	cUHKMU
with the cloud	YHOOOO
with the credentials	cWTKLK
with the documented	YFOOOO
with the last	WBOOOO
with the link	ZFOOOO
with the new	VFQMMM
with the night	`UWIKH
with the old	[DOOOO
with the same	UCOOOO
with the storage	cXJJKT
with the vendor	a]GKJV
with the weekly	YJOOOO
with the wrong	cSSLLK
with their	ZARMMM
with them .	`STKJJ
with this	YKOOOO
with three	VBSLMK
with three nodes	YCOOOO
with tracing	^VJLSK
with two	XBVJJI
with two network	YGOOOO
with two repositories	YIOOOO
with users	YAOOOO
with users worked	YAOOOO
with what	[BKLMS
with which	^VVJJH
withdraw the	`VTKLK
within	UALMRK
within 0	WHNPML
within a	TDJLRN
within a minute	V>NLQK
within an	[EOOOO
within an hour	[EOOOO
within another	TBOOOO
within another twenty	TBOOOO
within its	UEOOOO
within minutes .	`[IHTG
within seconds .	YFOOOO
within the	VHLNNN
within two	]?OOOO
within two hours	[AOOOO
within two minutes	UCOOOO
without a	XMSPJD
without a clear	YGOOOO
without a console	YIOOOO
without a full	ZCOOOO
without a reason	[@OOOO
without a second	`XOPKH
without a ticket	[VUJKK
without a where	^USKMJ
without a year	VFOOOO
without an	^:SLLK
without an answer	WHOOOO
without an interruption	YEOOOO
without any	[UMJRI
without approval	]XUKMI
without approval .	^UTKMJ
without asking	aZYGJG
without checking	cVTLLK
without confirmation	WIOOOO
without consulting	cTSLML
without data	UCOOOO
without errors	YEOOOO
without errors ,	YEOOOO
without further	YCSLLJ
without further action	YEOOOO
without further work	YIOOOO
without having	hVUKLI
without it	W?OOOO
without its	UGRMML
without one	`<OOOO
without one .	YAOOOO
without reading	l]YGIE
without reading .	cUUJKJ
without reading it	hZTKKJ
without saying	cWUKKJ
without saying that	cWUKKJ
without so	gVSKMJ
without so much	gVSKMJ
without talking	cVTKLJ
without talking to	cVTKLJ
without telling	dZVIKI
without telling anyone	eXXIJH
without the hard-coded	cXIKTI
without the lock	YIOOOO
without the shared	eZGLTK
without thinking	gVWJIG
without thinking .	cTVJJH
without understanding	eYWIIH
without verifying	eWUILL
without waiting	`WUJJI
without waiting for	`WUJJI
without ⓒ	[HOOOO
wonder	j]UKKI
wonder .	cVRMML
wonder . $	cVRMML
wonder whether	cVRMLL
word	^K[GIC
word :	VEOOOO
word for	VDOOOO
word with	`WUJLI
word with the	cWUJLJ
word ⓠ .	cWTKLJ
wording	\\;OOOO
words	bIUKKI
words ,	]JRMMM
words , the	ZCOOOO
words .	c9OOOO
words . $	c9OOOO
words ;	ZKOOOO
words in	YAOOOO
words of	e>OOOO
words of a	\\JOOOO
words of one	U?OOOO
words of the	X?OOOO
words that	WCSLLM
work again	^?OOOO
work again .	YHOOOO
work again at	YCOOOO
work in	`VSLML
work in the	cXSLML
work of all	YGOOOO
work of the	cUUJKI
work on	aYFHHY
work on the	^SMIKS
work order	UAOOOO
work that	WDOOOO
work towards	gUJLMS
work towards a	gUJLMS
work with	^WRJMR
workaround	WAKKLS
workaround is	YHOOOO
workaround is to	YHOOOO
worked	YHKFLS
worked ,	[AOOOO
worked , as	YEOOOO
worked .	YHIHQO
worked . $	YHIHQO
worked for	^UUJKI
worked from	V>OOOO
worked well	[@OOOO
worked well .	Z@OOOO
worker	`?QQJJ
worker and	YHOOOO
worker and left	YHOOOO
worker is	^BOOOO
worker is full	YIOOOO
worker is still	YFOOOO
workers	[EKRMJ
workers time	YFOOOO
workers time to	YFOOOO
workers to	YGOOOO
workers to exit	YGOOOO
workflow	ZBOOOO
working hours	YEOOOO
working hours .	YEOOOO
working with	cXJKMT
workload	eTSLMJ
works , and	^XSLML
works fine	YGOOOO
works fine on	YGOOOO
worksheet	j:OOOO
worksheet .	\\FOOOO
worksheet . $	\\FOOOO
worksheet's	YIOOOO
worksheets	\\COOOO
worksheets ,	VGOOOO
workshop	gYITLH
workspac	cFSMLK
workspace	f9OOOO
workspace ,	YFOOOO
workspace .	[BOOOO
workspace . $	[BOOOO
workspace's	]EOOOO
world	]UMLQH
worry	cVSLLK
wors	R:VIKI
worse	R:VIKI
worse ,	YJOOOO
worse , the	YJOOOO
worst	WFOOOO
worth	]SWIHK
worth the	cVULJL
would	_UGGY,
would be easy	cXSLMM
would be more	cWHTJH
would be no	cWKMQM
would ever have	cWKMRL
would expect	eWULKJ
would expect a	cURMMM
would find	WGOOOO
would give	YFOOOO
would give the	YFOOOO
would go a	cWJRLK
would have	hcH2\\3
would have .	YEOOOO
would have absorbed	cUJLRL
would have been	fSKCTD
would have caught	dUJJSI
would have come	cUILSL
would have confined	cUJLSK
would have contained	eXHKTK
would have cost	cSPLNK
would have cut	gYGKTK
would have drained	cWSLLJ
would have failed	YDJMRM
would have finished	cVJLSL
would have gone	iaDLUL
would have happened	cUILRM
would have held	cXJLRK
would have hit	cWJMRM
would have kept	l_GJUK
would have known	gXPIOJ
would have lasted	cWILSK
would have limited	eWGKUJ
would have lost	cVHMTL
would have made	l_CKUK
would have mattered	cUNMPM
would have noticed	h[OGPH
would have passed	eXGLUI
would have prevented	oaOIPJ
would have rejected	cVGLUK
would have revealed	eTQJNH
would have rung	cUIMRM
would have saved	k^NJQI
would have shown	bTDJWH
would have slept	cTNJPJ
would have spared	jZQHNG
would have spotted	eULJRJ
would have stayed	j_EKVJ
would have stood	cVJLSK
would have stopped	iZMKQK
would have succeeded	cVJMRL
would have sufficed	eVLKRJ
would have surfaced	cVILSK
would have survived	eVHLSL
would have taken	i\\UJLI
would have tested	cUSKLK
would have told	kaYIHG
would have turned	eZGJUJ
would have worked	cUHLTK
would like	YFOOOO
would like the	YFOOOO
would make	\\@OOOO
would make each	YFOOOO
would need	[DOOOO
would need a	[DOOOO
would never	oYJFTE
would never have	oYJFTE
would not	beJBTB
would not be	cXTJKJ
would not exist	`WHJTI
would not have	baGEUD
would run	YAOOOO
would run .	YAOOOO
would still	iZPGOG
would still have	cXHKTI
would take another	YDOOOO
would'v	eRNJQI
would've	eRNJQI
would've been	eVQJNJ
wouldn't	m\\TGLE
wouldn't exist	cWGJUH
wouldn't exist .	cWGJUH
wouldn't have	gSOLOK
writ	U@TSE;
write	VESQEA
write ,	X>OOOO
write .	[?OOOO
write . $	[?OOOO
write clearer	cVISLL
write clearer commit	cVISLL
write down	[USLLL
write into	[JOOOO
write it	WIOOOO
write them	WDOOOO
write to everyone	YCOOOO
write to production	cUNPMK
writer .	\\FOOOO
writer . $	\\FOOOO
writers	Y?OOOO
writes	]IRHQG
writes .	WGRMML
writes . $	WGRMML
writes it	VBOOOO
writes nothing	W?OOOO
writes nothing .	UCOOOO
writes that	ZHOOOO
writes that the	YHOOOO
writes them	V?OOOO
writing	ZDOQIE
writing ,	eWRMML
writing and	cXLRJJ
writing why	eYSKLK
writing why he	cVRMMM
written	ZGRENE
written .	[FVJJJ
written . $	[FVJJJ
written ;	[GOOOO
written by someone	eUSLLL
written in	[BOOOO
written into	ZEOOOO
written once	UCOOOO
written warning	cTRLML
written warning to	cTRLML
wrong	]XVDIG
wrong ,	]UVIKK
wrong .	TFNJQC
wrong . $	TFNJQC
wrong assumption by	cVTLKI
wrong branch	^USLKK
wrong button	cWTLKK
wrong cable .	eXSMLJ
wrong cluster	^TVKJH
wrong cluster .	cYSLLK
wrong command	eWRMML
wrong command .	cYTJMK
wrong dashboard	^UUKKI
wrong database .	cYULJI
wrong direction	cWLLLS
wrong during	cTIJKU
wrong during the	cTIJKU
wrong fibre	cUVILI
wrong file	^WWKIH
wrong flag	eZVJJH
wrong graph	ZEOOOO
wrong graph because	YJOOOO
wrong index	XERMML
wrong mtu	XFRMML
wrong one	eYUKLJ
wrong person	eURMMK
wrong power	cTVMMI
wrong script	h[XIIF
wrong script .	gWUKKI
wrong server	eTWIJG
wrong table	cXVJKI
wrong value in	YIOOOO
wrong valve	cTRMML
wrong vlan	`VULLI
wrong window	eVLRIG
wrong window .	cVLRIG
wrong zone	cWUJLI
wrong zone .	cWUJLI
wrongly	aSXIJF
wrote ,	UDOOOO
wrote .	VEOOOO
wrote . $	VEOOOO
wrote it	WDOOOO
wrote the first	YGOOOO
wrote the tool	YGOOOO
wrote this	iWWJKF
wrote this script	cTUKKI
x	WESNKI
x deployed	gYTJLK
x deployed by	gYTJLK
year ,	VHMIQK
years	ZVZHK@
years .	cUUJJJ
years . $	cUUJJJ
yesterday	WFJLSL
yesterday .	[COOOO
yesterday . $	[COOOO
yet .	a:OOOO
yet . $	a:OOOO
yet a	eTTLJK
yet another	cWTKLJ
yet another case	cWTKLJ
yet no	cUVIKI
yet no one	cUVIKI
yet the	eYWIJG
yet whether	YEOOOO
yet whether both	YEOOOO
you	]TOTMG
you drain	cYVJJH
you type .	cTKTLH
your	YVPRIH
yuki and	YHOOOO
yuki and paul	YHOOOO
zero .	WCOOOO
zero . $	WCOOOO
zone	TEEGOY
zone .	UENHHP
zone . $	UENHHP
zone failed	YGOOOO
zone failed in	YGOOOO
zones are	ZFOOOO
zones are down	YGOOOO
zones use	YHOOOO
zones use the	YHOOOO
zones when	cTLRMK
{	`?OOOO
{ }	YJOOOO
{ ⓠ	YIOOOO
|	VDOOOO
}	`?OOOO
} ⓒ	]EOOOO
ã	^UQLMN
ã o	^UQLMN
ó w	cTPOMK
ö rn	`RSJIQ
ⓒ	b@[FI@
ⓒ #	\\GOOOO
ⓒ (	dEOOOO
ⓒ )	hCOOOO
ⓒ ) ,	^IOOOO
ⓒ ) .	aGOOOO
ⓒ *	[COOOO
ⓒ * ⓒ	[COOOO
ⓒ ,	eLNIRI
ⓒ , a	UDOOOO
ⓒ , or	]EOOOO
ⓒ , which	ZJOOOO
ⓒ , ⓒ	lGOOOO
ⓒ -	\\DOOOO
ⓒ - -	YEOOOO
ⓒ .	jCROKI
ⓒ . $	jDROKI
ⓒ /	VDOOOO
ⓒ 0	fCOOOO
ⓒ 0 for	_IOOOO
ⓒ :	iGOOOO
ⓒ : the	_>OOOO
ⓒ : what	[DOOOO
ⓒ ;	hCOOOO
ⓒ ; a	[?OOOO
ⓒ <	YEOOOO
ⓒ ?	VFOOOO
ⓒ ? $	VFOOOO
ⓒ [	\\AOOOO
ⓒ a	[AOOOO
ⓒ action	XDOOOO
ⓒ action ⓒ	VEOOOO
ⓒ and	eHRMLL
ⓒ and ⓒ	cLRMLL
ⓒ answer	YEOOOO
ⓒ answers	YHOOOO
ⓒ are	dAOOOO
ⓒ are those	XGOOOO
ⓒ as	[JOOOO
ⓒ as ⓒ	WGOOOO
ⓒ at ⓒ	[GOOOO
ⓒ at ⓗ	^UUKKL
ⓒ before	\\AOOOO
ⓒ before ⓒ	XGOOOO
ⓒ counts	YJOOOO
ⓒ documents	]GOOOO
ⓒ documents .	]GOOOO
ⓒ drive	^JOOOO
ⓒ drive .	[JOOOO
ⓒ end	[IOOOO
ⓒ end ⓒ	[IOOOO
ⓒ extra	\\HOOOO
ⓒ extra ⓒ	[HOOOO
ⓒ fields	\\EOOOO
ⓒ fields ⓒ	\\EOOOO
ⓒ files	XEOOOO
ⓒ files .	WEOOOO
ⓒ for	d;OOOO
ⓒ for a	YEOOOO
ⓒ for an	YHOOOO
ⓒ from	WGOOOO
ⓒ gives	YHOOOO
ⓒ holds	]IOOOO
ⓒ index	]AOOOO
ⓒ index ⓒ	]AOOOO
ⓒ init	UBOOOO
ⓒ init ⓒ	UBOOOO
ⓒ is	m6OOOO
ⓒ is a	XDOOOO
ⓒ is its	XGOOOO
ⓒ is the	bEOOOO
ⓒ is what	[KOOOO
ⓒ is where	VGOOOO
ⓒ kind	XHOOOO
ⓒ kind ⓒ	XHOOOO
ⓒ label	VCOOOO
ⓒ lang	YGOOOO
ⓒ lang ⓒ	YGOOOO
ⓒ leaves	VCOOOO
ⓒ makes	XFOOOO
ⓒ names	^AOOOO
ⓒ now	WDOOOO
ⓒ of	dHOOOO
ⓒ of a	]COOOO
ⓒ of the	XAOOOO
ⓒ on the	VBOOOO
ⓒ once	V>OOOO
ⓒ only	[IOOOO
ⓒ or	h?OOOO
ⓒ or ⓒ	gAOOOO
ⓒ other	WGOOOO
ⓒ other ⓒ	WGOOOO
ⓒ ran	UFOOOO
ⓒ row	\\EOOOO
ⓒ row ⓒ	[KOOOO
ⓒ says	ZGOOOO
ⓒ spreadsheets	ZEOOOO
ⓒ spreadsheets .	ZEOOOO
ⓒ start	^FOOOO
ⓒ start ⓒ	]FOOOO
ⓒ takes	XGOOOO
ⓒ tells	XCOOOO
ⓒ text	ZGOOOO
ⓒ text ⓒ	YHOOOO
ⓒ that	Y?OOOO
ⓒ the	\\DOOOO
ⓒ to	^GTLLJ
ⓒ to the	UCOOOO
ⓒ to ⓒ	]HOOOO
ⓒ user	VCOOOO
ⓒ value	VFOOOO
ⓒ when	YDOOOO
ⓒ writes	XCOOOO
ⓒ {	]GOOOO
ⓒ ⓚ	[EOOOO
ⓒ ⓚ ⓒ	YHOOOO
ⓒ ⓢ	j@OOOO
ⓒ ⓢ ⓒ	iAOOOO
ⓗ	UHRDGO
ⓗ $	TBOOOO
ⓗ , 0	YCOOOO
ⓗ , after	[COOOO
ⓗ , before	VEOOOO
ⓗ , when	]>OOOO
ⓗ , with	WDOOOO
ⓗ , ⓗ	UCOOOO
ⓗ .	X;SLJH
ⓗ . $	X;SLJH
ⓗ :	[ZYHHE
ⓗ ;	b9QMMM
ⓗ ; it	WAOOOO
ⓗ ; the	\\FQMMM
ⓗ after	V@OOOO
ⓗ and	X@LJKT
ⓗ and not	cVMKQI
ⓗ and opened	ZFOOOO
ⓗ and the	YFOOOO
ⓗ as	\\BOOOO
ⓗ as planned	YHOOOO
ⓗ in	VCRMML
ⓗ on	UURILL
ⓗ on 0	`ZNLKP
ⓗ the	UFVIKG
ⓗ to	WFSLMJ
ⓗ utc	WEKMRM
ⓗ when	VDOOOO
ⓗ with	WBKMRL
ⓗ would	eZFMTL
ⓗ would have	eZFMTL
ⓚ ,	THXIHG
ⓚ .	R;IMIR
ⓚ . $	R;IMIR
ⓚ and	WUKMQM
ⓚ code	`FOOOO
ⓚ code units	`FOOOO
ⓚ to db	cTINLS
ⓚ took	cYGJJV
ⓚ ⓒ	[GOOOO
ⓠ )	a>OOOO
ⓠ ) .	^AOOOO
ⓠ ,	SZYHIE
ⓠ , and	WVXJHF
ⓠ , so	cUSLLK
ⓠ , ⓠ	YEOOOO
ⓠ :	\\EOOOO
ⓠ ; the	TAOOOO
ⓠ and	Q<VIJJ
ⓠ as	VDOOOO
ⓠ at	UEOOOO
ⓠ at ⓗ	UEOOOO
ⓠ in the	VASLLK
ⓠ is	TFWIJI
ⓠ the	^VVJJI
ⓠ to the	WAOOOO
ⓠ was	TCUKKI
ⓢ	e;SHNF
ⓢ ,	]COOOO
ⓢ .	_BOOOO
ⓢ . $	]COOOO
ⓢ to	UCOOOO
ⓢ ⓒ	j>OOOO
ⓢ ⓒ ,	^IOOOO
ⓢ ⓒ .	\\GOOOO
ⓢ ⓒ is	\\KOOOO
た	UCOOOO
ま	WCOOOO
対	WEOOOO
"""

BAR = 0.9445
