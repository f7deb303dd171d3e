"""Weights of the classifier of comments, made by benchmarks/kinds_train.py: not to be edited.

One line for each feature, then a letter for what it adds to each of `KINDS`: `ZERO` adds nothing, the
letter after it one `UNIT`.
"""

KINDS = ("question", "suggestion", "kudos", "action", "note")
ZERO = 79
UNIT = 0.16757

TABLE = """\
!	EHZG=
! $	HJVIB
!$	GKWJC
#ask	^K,C-
#ask #fault	SMB>B
#ask #person-asked	D?I\\I
#ask #plan	GNGQH
#ask #to-person	R@@S>
#ask #unknown	[AKGK
#ask #was	`A?4=
#ask #will	S@GQC
#ask #wish	GU<V8
#fault	Fd8?F
#fault #plan	NLISJ
#fault #report	DKEGV
#fault #to-person	LUCKK
#fault #was	FZCFH
#fault #will	AY=M<
#joy	CA`B=
#person-asked	E:DcF
#plan	EHMXC
#plan #to-person	EMPSF
#praise	@:q;=
#praise #ask	IUGMG
#praise #fault	GOQIL
#praise #joy	HGYHE
#praise #report	JJTJJ
#praise #request first	EVGKG
#praise #to-person	CGP=P
#praise #unknown	NDWKD
#praise #was	EFaC8
#praise #wh	NPNHI
#praise #will	LHSKI
#praise #wish	FVP?7
#report	ACILZ
#report #to-person	KJKUI
#request first	LT?L?
#request first #ask	LTCKB
#request first #plan	IEIWH
#request first #to-person	HGIYH
#request first #unknown	XBMJM
#request first #was	TKHFI
#request first #will	FLIUJ
#request first #wish	RODKD
#to-person	HCHWM
#to-person #person-asked	E9EbF
#unknown	iAB7;
#unknown #fault	RRDHE
#unknown #was	`@D>I
#unknown #will	WHLIH
#unknown #wish	e;E=A
#verb first	aD<E?
#verb first #ask	XMD7B
#verb first #fault	OGKMQ
#verb first #request first	WJMFM
#verb first #unknown	UILJN
#verb first #was	ZDE@H
#verb first #will	QFCWA
#verb first #wish	LSJGK
#was	LFOBV
#was #person-asked	JGFWJ
#was #report	BKMDT
#was #to-person	NJMFR
#wh	`H<89
#wh #ask	[I993
#wh #fault	LSH?B
#wh #person-asked	IHLWJ
#wh #to-person	SLLJI
#wh #unknown	TKGKG
#wh #was	TNGDE
#wh #will	TBHRF
#wh #wish	IUJJ@
#what a	HEYFC
#will	J><j<
#will #person-asked	I@J[I
#will #plan	OE>T=
#will #report	IHJUL
#will #to-person	L?E]B
#will #was	HKFWI
#wish	@c<E?
#wish #person-asked	E:DcF
#wish #plan	GM?SG
#wish #report	AMLMR
#wish #to-person	HK6Z<
#wish #was	QKP@M
#wish #will	?W7P;
$	GNRJM
%	QLABK
% of	PNKJL
% of traffic	HUKLL
%に	JWHHG
(	IDEZE
)	IDEZE
) will	HFIXH
)$	FGIWG
+	GKLFR
+ 0	HNDHU
+ 0 $	JGGHW
+ 0 ,	JPLMO
,	CK@[N
, add	LWHHF
, add the	IVHJH
, and	KOSHI
, but	QSICH
, but the	CXHKE
, but we	FVIHH
, can	AMHXE
, can you	EEHZE
, closing	OIKNS
, closing .	OIKNS
, could	KNEQH
, could you	KMERI
, did	UILIJ
, due	JIHWE
, due friday	MMLSH
, due monday	KJITJ
, for	HIRDP
, great	LLTII
, how	]BJEL
, i	IMP?P
, i didn't	LMHIP
, i found	JFLIR
, i had	GLOHQ
, i misread	LNLFO
, i see	FEMJT
, i was	IOGFP
, i'll	F@C_<
, is	VFMGL
, is it	WGLIL
, it	LKMJR
, it was	MJKMP
, it's	FRHIN
, ken	LIMTF
, lee	JJLTK
, let	HOHPH
, maybe	FVIIK
, mio	EHQQH
, move	IUHGI
, move it	IUHGI
, moving	IEHWH
, moving it	KGHVJ
, no	LKLJT
, no change	NGPGS
, no further	INJMR
, not	EWCDL
, not ⓠ	IUJKH
, only	GTOIK
, only the	GTIIN
, or	WFMKG
, please	@LFSP
, please add	HQJOG
, please check	HJMTL
, please own	IGMWH
, please review	GGKWH
, please verify	KFIWI
, professional	MKTKJ
, professional .	MKTKJ
, so	GEIOW
, so nobody	JNHNP
, so this	HHMMR
, such	IFWHG
, such a	IFWHG
, thank	?EQ>Q
, thank you	?EQ>Q
, thanks	>IDI[
, thanks !	A<OAQ
, thanks ,	FMMIQ
, thanks for	FMEPW
, that	IGPNM
, that answers	JGOIQ
, that was	LKQQI
, that's	PJPLQ
, that's how	MKELO
, the	NPF?Q
, the alert	SPQHE
, the deploy	TMKJI
, the limit	INMIR
, the number	GJOJS
, the region	INNHM
, the rest	HVJII
, the summary	QIGDR
, the timeline	MINIQ
, then	FMNON
, then i	FMNON
, this	GRKJL
, this is	HMOGQ
, this was	JILCU
, though	HVGII
, though the	IVGII
, we	JLMFQ
, we saw	LJPHR
, well	KHWFF
, well done	KHWFF
, what	WBUFE
, what a	GGWHG
, what was	WGOIK
, which	IUJIJ
, will	ECE^@
, will remove	LGKTK
, would	OGJSK
, would you	GJLTL
, ⓐ	LGIXF
, ⓜ	LIPTF
, ⓠ	FWIIG
-	GTMRC
- >	GVIII
- > ⓠ	HXFHF
- call had	IPKNP
- off	FOIKQ
- up	LLLOJ
- up !	RQ>RK
- up ,	GSPFJ
- up .	EKVFF
-0	FHMTJ
-0で	IGKQP
-0を	IJHWF
-0を切	JKIUH
.	@LIJR
. $	@LIJR
/	YPFFD
0	FNNDR
0 $	GNRJJ
0 %	RNFDH
0 % of	PNKJL
0 ,	NSDGM
0 .	NPCMO
0 . $	NPCMO
0 ?	SLJHJ
0 ? $	SLJHJ
0 and	STDMJ
0 by	KPHFS
0 by the	JLHHU
0 during	IHNMS
0 during the	IHNMS
0 error	KKMJR
0 error pool	KKMJR
0 hours	LRFGG
0 hours ?	LRJHJ
0 in	QNOHM
0 in the	QNOHM
0 marco	HNGQJ
0 marco had	HNGQJ
0 minutes	MNMFP
0 minutes .	LQKEO
0 of	RGGIS
0 on	FIHMU
0 or	UIKIK
0 per	HLNOQ
0 per node	HLNOQ
0 say	ITKKH
0 say the	ITKKH
0 seconds	NIMKR
0 seconds .	LFHMS
0 the	LGQEO
0 the vendor	JKRHM
0 to	FTGGL
0%	ONFJN
0%に	JWHHG
0か	JSGIK
0で	ELFNS
0でし	KNGNR
0でした	KNGNR
0です	FKHGT
0です$	HIDIW
0と	NLMRJ
0に	LJNHT
0の	QSDMH
0のま	ONIPL
0のまま	ONIPL
0は	GWGHK
0を	IJHWF
0を切	JKIUH
0を切り	JKIUH
0件	IVGHI
0件で	IVGHI
0分	MOFHS
0分か	KFNJT
0分かか	KFNJT
0分で	GFIHW
0台	MPLGO
0回	NIGEU
0年	IHMHU
0日	JJPKP
0時	NLK@S
0時に	LFLFT
0時間	IHMFS
0月	JKHQP
0月か	JKFRM
0月から	JKFRM
0月にも	OJIQN
0秒	KKIIV
0秒で	IOHHR
0秒な	NLJQO
0秒なの	NLJQO
0秒に	INPKL
0秒にし	INPKL
0週	JMLFP
0週間	JMLFP
0週間前	LMLHN
:	DOEYF
: $	LIVGH
: 0	OHJPO
: add	HKHXE
: add the	JOHRG
: ask	GIFWI
: check	HIKUH
: check the	HIKUH
: how	LQLOH
: is	WGLHM
: ken	IKLUH
: mio	MIKTG
: numbers	HHQNO
: the	AQOEO
: the flag	KHNMN
: this	MKFHT
: use	KUIIG
: use utc	KUIIG
: who is	HVJJK
: why	JTLKK
: ⓚ	GJKKT
: ⓚ .	EKIKT
: ⓜ	GDJWK
: ⓜ to	JGJVI
: ⓠ	LOHFP
: ⓠ $	GKIGS
: ⓠ -	IVHJH
: ⓠ .	NTJKH
: ⓤ	FMMPL
: ⓤ $	IJHFV
:$	FHNHU
:_	NNDHR
:_0	GMOKP
:_ⓚ	EHHKT
:_ⓚ。	FJJLS
:_ⓚ。$	FJJLS
:_ⓣ	LIOJQ
:_ⓣⓜ	LIOJQ
:_昨	MONHN
:_昨年	MONHN
:保	KVHHF
:再	GWJHF
:再期	JUJKH
:再期動	JUJKH
:再起	ITLHJ
:再起動	ITLHJ
;	CXHLB
<abou	ISKJO
<abov	LOLIM
<acce	JMHLS
<acco	SKIIM
<accu	JMMIQ
<acro	GTMHI
<acti	FLGSJ
<actu	JTGFI
<adde	IIINR
<addi	GTJQC
<addr	GOIFQ
<admi	FKPIR
<affe	KPKLK
<afte	PGIMM
<agai	SHLMO
<agen	UEISG
<agre	CJCRP
<aler	MNHMM
<alre	MMLJP
<amaz	KKTKG
<anal	KOPHK
<anot	KUHLJ
<answ	PKLIS
<anyb	TNJHJ
<anyo	UIJHJ
<anyt	QLHHN
<appe	JPHHO
<appl	OEOJT
<appr	RIOMI
<arch	IRHQI
<arou	NQFIO
<aske	HPONL
<asle	MNIIQ
<assi	IKKPP
<atta	OPMHM
<audi	QKHJS
<auto	NPDGO
<avoi	OSHKI
<back	KENVL
<beca	FGOMQ
<befo	LOFRI
<behi	OOMIM
<bein	KHVHG
<beli	QRHHI
<belo	FUDFN
<bett	HRQFC
<betw	QKODG
<bigg	KUEKI
<bill	HJNKR
<blam	GWOH@
<bloc	JUIEJ
<boar	KEFYH
<brea	TJRGG
<brok	OTLJG
<buil	EIFSN
<bull	CXHHG
<cach	ONFGP
<can'	NWKAI
<cana	POOOD
<cann	HFINX
<capt	GTNLG
<catc	NLQQ@
<caus	TRFFK
<chan	JKJOS
<chap	KIVIH
<char	PMOGP
<chec	GM@YF
<clar	JRIFM
<clea	OCWHE
<clie	NLCLR
<cloc	OFNNS
<clos	QIHIS
<clus	KJNLO
<coll	HGSQI
<come	IKNIQ
<comm	IILPU
<comp	QHPDQ
<conc	GVJEN
<conf	LNGKO
<conn	THLLK
<cons	RXEEC
<cont	JRDNL
<conv	IVHII
<coul	IIPQN
<cove	RMMMK
<crea	BEA\\A
<cred	OITGF
<curi	WFHIF
<dash	NLMHN
<date	GWFOD
<dead	SSHIF
<debu	HIUJI
<deci	OLOKJ
<deep	LULIH
<defa	GQLKP
<defi	MSLIJ
<dela	NNIPM
<dele	EZHFM
<depe	KHNNS
<depl	QOLCM
<desc	IRLKI
<desi	MGKNR
<deta	JQRKF
<dete	UOLEC
<diag	IRRGF
<didn	SIFGM
<disa	QRIDK
<disc	IILMS
<docu	LIQKN
<does	MOFGN
<don'	MXC?I
<doub	ORGNF
<draf	HNIRH
<drai	OPSKG
<dril	FFRSE
<driv	LJHTN
<dupl	LTJJK
<duri	OLKIP
<earl	LKSEL
<easi	IVKHH
<effe	KSDHL
<effo	KIUJI
<elab	OPIJH
<elen	FFNUI
<empt	HWKII
<enab	IRJOH
<enfo	GNJQI
<engi	LFSPH
<entr	TMIGI
<envi	GNION
<erro	QIIAQ
<esca	SHRLJ
<ever	KISHM
<exac	IMSEL
<exam	JNTIF
<exce	ITPDI
<exha	LNKIQ
<exis	NOLJN
<expe	NQHLL
<expl	NNQII
<expo	TLLFI
<fact	KSKJF
<fail	TIBMM
<fant	ILUJI
<feat	RKQIG
<feel	JUHJJ
<file	HHJXF
<fina	KIORM
<find	INQIE
<fini	QICNL
<fire	PIHPO
<firm	OKHOP
<firs	NOLKK
<fixe	NCDMW
<fixi	GHIWI
<flig	IMNOM
<folk	KGVND
<foll	SEOOJ
<forg	IYJEI
<form	EZGHD
<forw	NFKWG
<foun	OESHL
<four	HVJIH
<free	JMHQM
<frid	FGJTN
<frie	JHUII
<furt	IMJMS
<gate	LLJMQ
<gene	JSIOL
<give	RPKIG
<givi	MKKSI
<goin	OFJRG
<gram	LUJKH
<grap	DPRKK
<grea	MNSH;
<hand	KBVUD
<happ	RGLJO
<head	HXMHD
<hear	NRGIN
<help	DJYJF
<hidd	KUKLF
<hist	RNJLP
<holi	KMEHR
<hone	KHWFH
<host	MBHRS
<hour	LPJIQ
<imag	HPGRK
<impa	RRCIA
<impo	GXMHJ
<impr	JGWJH
<inci	OKPDO
<incl	QVKGE
<inco	LUKKG
<incr	QGVNF
<inde	TFLKK
<inst	LRSGE
<inte	WBPEJ
<invo	GNJRM
<isn'	HXKKF
<issu	SELNR
<item	IVOGF
<itse	RGHJR
<janu	LLKTH
<keep	FGWHI
<kern	OFPOJ
<know	NLIAN
<kudo	KHVII
<lack	HWHGH
<late	MHGLS
<lead	PHNNP
<lear	KLTFM
<leas	SJPJN
<leav	BLESM
<lega	ODJTN
<lege	GUJKH
<less	FSOHG
<let'	HVCO>
<leve	HTJFF
<life	JJTKI
<limi	NKELO
<link	JRDGM
<lint	IVHKH
<logi	PQEHN
<long	QMKER
<look	SM>QM
<love	KLTKG
<luck	QIGGT
<lunc	MLLJO
<mail	GHQDO
<make	KGKKR
<manu	HTKLI
<marc	JMGTM
<matc	KQECQ
<mayb	NSFGM
<mean	QLILP
<meas	KUHNF
<memo	IMKPS
<ment	HXIFG
<merg	ITEOG
<mess	TMJIK
<metr	QNIFK
<migh	QQDDL
<migr	PKJNP
<minu	OHPIQ
<mirr	NJILP
<misl	HNEHQ
<misr	LOKEQ
<miss	CSDUA
<miti	OIUJH
<mobi	QGMJQ
<mome	GPHQD
<mond	KCDQN
<mone	IUIJJ
<mont	IMJNM
<move	?MHOV
<movi	FSFXF
<mute	OIJNO
<nail	JJWFG
<name	FRNEJ
<nami	GTGFL
<need	KRJCN
<netw	GGONP
<neut	GWKIL
<neve	MOLGP
<nice	LGWJI
<nigh	HHULJ
<nobo	LFKKP
<note	FLNIQ
<noth	MOIER
<noti	SOKJI
<numb	HSGNJ
<obje	MFGGT
<offi	JIMHR
<open	GGPXE
<oper	OSGGG
<orde	KVEFD
<orig	KIHPS
<osak	ILJIR
<othe	PMMMI
<outa	SKHFO
<outs	HPSIH
<over	MTLFH
<owne	RSGIC
<page	WHHIG
<pain	NNIMO
<para	OREGK
<part	QQFGK
<pass	MXGGE
<past	HRKPH
<pati	LHVKG
<peop	PKRGO
<perh	CQGHO
<perm	VLJHL
<pers	MUHIJ
<phon	IOKHS
<phra	FVLKM
<pick	LIEWE
<pinn	ISJRI
<plac	QRIBJ
<plat	IJHUJ
<plea	LPHSC
<poin	OHOMK
<poss	JVJII
<post	QGTJM
<pref	D[GFD
<prep	HGHWG
<pres	HHRQI
<prev	J]GDA
<prio	RQIFJ
<prob	POHGO
<proc	PMEON
<prod	KQIKQ
<prof	MKTKJ
<prom	OTJPG
<prop	ETMQE
<prou	HKRMK
<prov	GDOQO
<prox	WFEMM
<publ	KGEPR
<quer	NMGRH
<ques	XBFNM
<queu	MOKBL
<quic	JF\\LB
<quit	WKHHE
<quor	QKOJJ
<quot	ONCSN
<rais	LCIXI
<rath	KVIIH
<reac	IPSHC
<read	GUPCK
<real	MGYEH
<reas	LHSOM
<rebu	REQHI
<reco	GOPFN
<refe	KFPGS
<refu	GXLCI
<regi	NLEJP
<rela	SHIKR
<rele	JOGLR
<rema	OHSII
<reme	KIKIR
<remi	PPDJM
<remo	PQHKJ
<rena	RLKIN
<reor	QKHHR
<reph	HNGQN
<repo	OHNMO
<repr	OGNMS
<requ	NMAGR
<resp	OFVGC
<rest	SEIKP
<resu	QHIIR
<retr	LNMGQ
<revi	EHLUN
<rewo	FSFNQ
<rewr	KGIUN
<roll	QJUEH
<rota	IFCTN
<rout	JROFL
<runb	ENMSM
<runn	RGNGM
<safe	GUJKI
<save	IHXHC
<sayi	LUKLG
<sche	NLKTG
<scie	IIMTM
<scre	GUJFL
<scri	HPPPK
<sect	LRNGK
<secu	LHFNQ
<seem	QRJKG
<sens	KLIKS
<sent	NVCDB
<serv	RKGOM
<sess	PORJH
<sett	QGHQE
<setu	HNHMR
<seve	OTJHF
<shal	GVLJM
<shar	TKREI
<shif	LFWJI
<shor	E]BCC
<shou	PNPIG
<show	NIUJN
<sign	TJGEN
<simp	FTPJL
<sinc	GLFOS
<sing	QQIGI
<skip	ROGHP
<smal	TQEDF
<smar	GIUKI
<snap	PHHQP
<soli	IPQLJ
<some	NISN@
<sorr	RIJQK
<soun	KVIIG
<sour	TQJGI
<spec	IWJHH
<spee	LIUKG
<spel	FYJFF
<spli	C[GHD
<spri	MFHWG
<stag	PJJLR
<stal	PLHIM
<stan	SGKMR
<star	NQQKE
<stat	QNJHL
<stay	LITHP
<step	QRJNH
<stil	TIF@Q
<stop	OSHEK
<stor	EKQQL
<stro	FNJJQ
<sugg	CPMBN
<summ	HOOJI
<sund	POHFO
<supe	IGZHC
<supp	NIONJ
<swit	ONHKP
<syst	NKQCJ
<tabl	FTHKM
<take	MJJTL
<taki	FHSPE
<talk	QLGOM
<team	JEVHK
<temp	FNQFH
<tena	NRJKH
<test	SNCNH
<than	LKHIO
<that	MLQJN
<thei	HTJGM
<ther	VLHAQ
<thes	UQ?@H
<thin	JYL>G
<thir	FOHHR
<thos	PSHLH
<thre	ONRFI
<thro	MLTGL
<thur	IJJUH
<tick	LNBMP
<time	PMJOJ
<titl	FWIJF
<toda	GGMQO
<toge	FQTGF
<tomo	HIFWG
<tota	OGGMT
<trac	DDOSL
<traf	OLIPO
<trai	HRKLN
<tria	MNJMQ
<trie	QILKT
<trig	WKIIF
<tues	GJLQL
<turn	NIKHT
<twic	KRIMM
<unbo	IKOMQ
<uncl	KTFGG
<unde	SDJDR
<unea	HUIHI
<unit	FZGEF
<unti	UFKEP
<upda	LMFUH
<upst	GLGOM
<usef	HKXHB
<user	RHIIS
<usua	WEJJJ
<vaca	FOGIR
<vagu	JVDFC
<vend	KJIPP
<veri	EMNTO
<voic	IQSII
<volu	IIIVI
<wait	LJKLR
<warn	QQIGJ
<wasn	RGOIH
<we'l	GGGXH
<we'v	IMNKP
<week	QLJCQ
<were	PNFHF
<what	[EFCD
<wher	XEFHI
<whet	WCJNA
<whic	TPACA
<whol	OKSFI
<with	MRPBE
<won'	IIJKU
<wond	VGNGH
<word	FWILJ
<work	MIMHP
<worr	ITLIJ
<wors	KIQJQ
<wort	IRRBG
<woul	LU7KC
<writ	PHLOF
<wron	JRLFK
<wrot	KPSJG
<yest	KQNGQ
>	HYDHG
> ⓠ	HXFHF
?	YM2F(
? $	RR2I-
?$	aCBB=
[	JGJVH
]	JGJVH
^	GNRJM
^ +	HNCHU
^ + 0	HNCHU
^ .	HHIHU
^ . $	HHIHU
^ 0	LOV@E
^ 0 error	KKMJR
^ :	IGWHG
^ [	JGJVI
^ a	FUTC=
^ a big	KKSLI
^ a small	KVHKG
^ action	GHGWJ
^ add	B\\EFC
^ added	GNENT
^ adding	IQIOI
^ agree	DMHIU
^ agreed	GLKPO
^ agreed ,	GLLQN
^ ai	LGIVF
^ ai :	MHJUG
^ all	MLMGQ
^ all good	KLFKR
^ all my	LLSLJ
^ already	CEGOT
^ also	FPKHQ
^ an	DZIFE
^ and	UMJEK
^ any	]@FBG
^ are	YEIIG
^ as	GEKPS
^ as mentioned	LLOJQ
^ as noted	HKNKQ
^ as written	GLGQO
^ assigned	JLNIS
^ assigned p	KMPIP
^ assigned sev	HLJIT
^ at	ICPLU
^ at 0	GLLIS
^ avoid	JUHKI
^ background	MIKGR
^ background info	INNHM
^ because	OLPGO
^ best	KKUHG
^ better	IXGHG
^ better to	IVHHI
^ big	LIVFH
^ bravo .	KLRHM
^ by 0	HNQMK
^ by noon	MPIMO
^ by that	GFOJR
^ by then	PJNHR
^ can	KNDQK
^ can a	WFMJM
^ can the	TKJFJ
^ can this	KTMHM
^ can we	JUGCF
^ can you	PMJLK
^ can't	DYQHH
^ can't the	FWMMM
^ cc	EFIJU
^ changed	ITKIJ
^ changed the	ITKIJ
^ chapeau	KIVIH
^ chapeau .	KIVIH
^ checked	EOMEQ
^ consider	GUHLI
^ corrected	FHNFW
^ corrected the	HINGU
^ could	NDRQP
^ could it	UIIGK
^ could not	JFSMR
^ could this	JVLGK
^ could we	A\\KIH
^ could you	MPGLI
^ couldn't	DROGO
^ data	HEKVO
^ data platform	KLMSF
^ data science	IIMTM
^ data ⓜ	KIKVG
^ did	YDEGF
^ did support	UIHKI
^ did the	ZEHHF
^ do	MRLCJ
^ do we	QMIGH
^ do you	LTMEL
^ does	\\CDEB
^ does it	WGKKJ
^ does the	VIHIG
^ does this	WGIIF
^ doesn't	OJIIR
^ doesn't apply	HMHHQ
^ due	TFLRK
^ duplicate	HLKKR
^ duplicate of	HLKKR
^ even	GHVFI
^ excellent	JRNKH
^ fair	HFFPQ
^ fair enough	GHHQP
^ finding	KJTKJ
^ finding this	KJTKJ
^ fine	HLEDV
^ fixed	IJKHT
^ follow	HIHWG
^ for	MKFQQ
^ for context	NNLIQ
^ for information	JJHQP
^ for reference	JILKT
^ for the	HQJHP
^ fwiw	JSIGQ
^ fyi	BMJEV
^ fyi :	HPIGR
^ giving	MKKSI
^ giving this	MKKSI
^ glad	HEWHH
^ good	FMPQM
^ good job	KIWGF
^ good point	MHGUN
^ good summary	GMRIJ
^ good timeline	FWHII
^ good to	JLILT
^ good work	ISLHF
^ grammar	LUJKH
^ great	MRJLA
^ great call	IFWHI
^ great write	PQAQI
^ half	IRJJP
^ half of	IRJJP
^ happy	IFNMO
^ happy to	HIMSH
^ has	XFHHG
^ has the	WGHJG
^ hats	HGVIJ
^ hats off	HGVIJ
^ have	VGLOJ
^ heard	OJHJS
^ hero	JJUJI
^ hero of	JJUJI
^ how	SLOCE
^ how about	HVJJL
^ how do	WGOMO
^ how long	WFGKK
^ i	UDDNP
^ i added	IGQJQ
^ i agree	LLJIS
^ i can	EHOSF
^ i can't	ZDIEB
^ i checked	HLMGT
^ i don't	TGCDP
^ i double	JCJJR
^ i had	DNOGQ
^ i have	KCIWP
^ i love	HIUJH
^ i miss	HWGGG
^ i see	TIIIP
^ i think	GPEER
^ i was	JQNHN
^ i will	GJHUI
^ i would	NSJJD
^ i'd	TSB@@
^ i'd be	XGFGD
^ i'll	I@I\\>
^ i'll do	HHEXF
^ i'm	TKFUG
^ i'm not	RRJIG
^ i'm uneasy	HUIIJ
^ i'm worried	ITLIJ
^ i've	HJEXB
^ if	UPFFG
^ in	GGDHT
^ in the	HLJLQ
^ interesting	OJLHR
^ is	RQDBA
^ is anybody	UHLLM
^ is it	LRIIK
^ is that	WELKL
^ is the	YEHKD
^ is there	UIKKK
^ is this	RMIGI
^ is ⓠ	IULKJ
^ isn't	JTMKI
^ it	LIKHU
^ it happened	HQOGO
^ it is	IFNMR
^ it says	MVHHH
^ it turned	NMHGM
^ it was	MHOCU
^ it'd	GVHGI
^ it's	FPPAL
^ just	LPGFO
^ just the	JKKHR
^ ken	KNIPI
^ ken ,	MPNOH
^ leave	HIJWG
^ lee	IHEWL
^ legal	NLJGO
^ legal has	NLJGO
^ let	FUCN@
^ let me	JFF[B
^ let us	FYGEH
^ let's	HTEP@
^ lgtm	KLHKT
^ link	FXKHL
^ looks	QRAJP
^ looks good	QOBMQ
^ looks like	EYGGE
^ love	MKUGG
^ loved	LKTKH
^ lovely	IQQCG
^ lovely the	KHUIJ
^ makes	HEKLS
^ makes sense	HEKLS
^ maybe	OOHIO
^ maybe convert	HWHIG
^ maybe i	VHMJM
^ maybe worth	HVEJH
^ might	QLHIQ
^ might be	IULLI
^ mio	HHNSP
^ missing	C\\HDG
^ missing :	EYJHH
^ mitigating in	JHVII
^ more	KULLE
^ move	KXFFF
^ must	PGGLP
^ my	MQKHO
^ need	IHKUF
^ need to	IHKUF
^ needs	JVGJG
^ never	PKGIR
^ never mind	PKGIR
^ nice	RNNBI
^ nice work	SQBOD
^ nicely	LGWJI
^ nit	IVIHG
^ no	CJGGV
^ no customer	LMHHR
^ no one	GQEOM
^ nobody	NDMNP
^ nobody knew	MJNNQ
^ nobody remembered	OIGQS
^ none	FKLIS
^ none of	FKLIS
^ not	UJEGN
^ not applicable	JKMKR
^ not sure	ZGCCA
^ note	IFOQO
^ note that	NJMGP
^ nothing	HOHEQ
^ numbers	PRGGN
^ numbers without	HUILI
^ ok	KKHPS
^ ok ,	ELLPO
^ ok thanks	FMNON
^ on	QGGVG
^ one	I[EDC
^ only	ILJAS
^ only relevant	HNLHP
^ only the	FJOER
^ our	JGLOO
^ our region	KHNMR
^ our setup	JNINQ
^ out	PKGHT
^ out of	PKGHT
^ owner	THGQG
^ p	VFJJK
^ p 0	VFJJK
^ perhaps	DQGHO
^ please	SJDT@
^ please add	FXKFH
^ q	UHJHM
^ quick	SIQIF
^ rather	LUIII
^ rather than	LUIII
^ really	RHSKJ
^ related	GOKNQ
^ related discussion	GIISL
^ release	JHKUK
^ release engineering	JHKUK
^ removed	OIOLR
^ replaced	KLNFQ
^ replaced the	KLNFQ
^ respect	IFUGK
^ retries	IKOMQ
^ retries are	IKOMQ
^ right	JGOLR
^ root	HTNMI
^ root cause	HTNMI
^ s	IWHHF
^ s /	IWHHF
^ same	MQNGL
^ same for	LONKJ
^ same here	INGGQ
^ section	GWGKH
^ section 0	GWGKH
^ see	FPKGP
^ see also	KOGJQ
^ see the	GOOKO
^ see ⓚ	INHIR
^ several	SIMMM
^ shall	HULKM
^ shall we	HULKM
^ should	NJKDU
^ should be	MJECS
^ should this	DZLJL
^ should we	KSLGL
^ shouldn't	NPLIM
^ since	MNNHO
^ small	HUGGK
^ so	TEZC=
^ so good	KKUKH
^ solid	HWMEJ
^ some	MOIJP
^ some of	NQINM
^ sorry	RIJQK
^ sounds	LTKKI
^ special	JJUHH
^ still	GKGFV
^ suggest	MVIHH
^ support	KIGDW
^ sure	JHKUJ
^ sure ,	JHKUJ
^ thank	LQMNH
^ thank you	LQMNH
^ thanks	PQJLE
^ thanks !	OWDSD
^ thanks ,	HPFNR
^ thanks for	RKSD7
^ that	JIIMS
^ that is	FMJOP
^ that was	HHKMS
^ that's	DLQJN
^ the	JOO>P
^ the alert	KGNNS
^ the approver	GIOOM
^ the cause	HWKIG
^ the chart	GULJD
^ the counts	KLPIO
^ the date	JUKIC
^ the dba	NOEGN
^ the deadline	CYHGE
^ the decision	FTQHG
^ the fix	PMOGK
^ the graph	ROHJO
^ the honesty	LIVIG
^ the image	IVKLG
^ the impact	BYHIF
^ the incident	NGQIP
^ the last	GVJGG
^ the limit	OIOJP
^ the mail	IOHHT
^ the names	EMOGN
^ the new	HHVKH
^ the night	HHWEG
^ the numbers	PHDKU
^ the on	LNRHM
^ the page	NKKPO
^ the root	GXGIH
^ the same	ITGHK
^ the second	GVIHI
^ the speed	LJTLH
^ the summary	QSFFI
^ the support	EOKIQ
^ the table	IWIIG
^ the timeline	IPSJC
^ the times	RGJLS
^ the vendor's	GKLLM
^ there	NMLIQ
^ there is	LIHJR
^ there's	NSGDL
^ there's a	OLIFP
^ these	JOIFR
^ they	PGHFV
^ this	=SUCJ
^ this document	IKTHE
^ this happened	PHIOQ
^ this has	KHGOT
^ this is	EDVIQ
^ this item	JVJGH
^ this matches	JNHIU
^ this sentence	JTIKJ
^ this should	IUGJG
^ this timeline	GHWHH
^ this took	HMJOP
^ this was	KMOKO
^ three	SFJNL
^ thx	JHVJH
^ ticket	IGKWF
^ timeline	NFFIS
^ timeline confirmed	NFFIS
^ to	DMQNB
^ todo	GCG[B
^ todo :	FHGWH
^ too	JXFII
^ top	GEXEG
^ true	KSGOK
^ true ,	KSGOK
^ two of	JUJHI
^ two other	MHMNQ
^ typo	IXHGF
^ updated	GLLCS
^ updated the	IKLDS
^ use	IWIIG
^ utc	VFIIT
^ very	EC[BD
^ waiting	MILDT
^ was	UKGFK
^ was it	VHLIJ
^ was the	QNIJL
^ we	LIDJY
^ we decided	HKPJP
^ we had	NGLNR
^ we have	QGKOS
^ we need	EYGHF
^ we only	JPKHQ
^ we should	@aAD>
^ we were	QJJHR
^ we'll	GGGXH
^ we've	INMKP
^ well	HDYHE
^ well done	JGUKI
^ were	PEPGM
^ what	JUQA@
^ what a	JGWIF
^ what about	DZJHK
^ what does	VGIIH
^ what if	C[HEF
^ what is	]?CHF
^ what would	WGMJO
^ what's	WIHFE
^ what's the	WGHHF
^ when	RNEHF
^ where	XGHJF
^ which	XELKJ
^ which one	VGLLL
^ who	XDIIH
^ whom	WGIJK
^ whom do	WGIJK
^ why	UJC@A
^ why did	UIMLM
^ why does	UIKKK
^ why don't	B\\IHM
^ why not	SKLFK
^ why was	VFKJJ
^ why weren't	VHHKK
^ will	KGDYD
^ works	IGFJU
^ would	NLCPP
^ would be	IWGKH
^ would it	KTOHN
^ would you	POKDK
^ wouldn't	GVMIL
^ wow	GFXIF
^ wrong	GYIKG
^ yes	NLEJS
^ yes ,	NLFJS
^ you	OM[>>
^ ⓐ	CGIUO
^ ⓐ :	MEJYJ
^ ⓐ can	IGIWG
^ ⓐ could	KFJVK
^ ⓐ please	GGIWG
^ ⓐ pls	GDKVK
^ ⓐ this	ITJLH
^ ⓐ to	KFJVG
^ ⓐ was	OOHKO
^ ⓒ	BLEHT
^ ⓜ	PHJNM
^ ⓜ ,	HJKTJ
^ ⓜ .	GLHIU
^ ⓜ runs	MOHIR
^ ⓜ takes	KJLUG
^ ⓜ to	IHHWH
^ ⓟ	POMFM
^ ⓟ ,	JLINQ
^ ⓟ can	RMICL
^ ⓟ could	TRFGD
^ ⓟ is	JKLSJ
^ ⓟ please	BWDGC
^ ⓟ to	EMTML
^ ⓟ will	VCDJA
^ ⓟ would	WLHFF
^ ⓠ	GSGCP
^ ⓠ -	ULJJI
^ ⓠ is	EXLLH
^ ⓠ →	HYHFE
^0	OJMMN
^0分	MMIKQ
^0分で	IHWJF
^0時	PQGJM
^0月	KIFUM
^0月か	JKFRM
^0月に	OJKQN
^0週	JMLFP
^0週間	JMLFP
^a	ANBRL
^ai	FNFUG
^ai:	IIIUJ
^ap	JMLGR
^apa	JMLGR
^b	PIPNN
^c	OLMGR
^d	WGMMM
^f	NAIRM
^fy	LDKKS
^fyi	LDKKS
^j	KJFUK
^m	IEUJJ
^o	PHKIO
^p	NDHTK
^p0	PHOHP
^p0で	PFPHQ
^pr	JFGVI
^r	JJLNO
^ro	KMMFQ
^s	MIHQQ
^sl	OKFHP
^t	MPGTH
^×	KVIFF
^×:	KVIFF
^ⓐ	IIQVF
^ⓐ_	IIQVF
^ⓐ_0	RRJGG
^ⓐ_こ	HVEJL
^ⓐ_ロ	NILSJ
^ⓝ	JHJSQ
^ⓝさ	JIJSO
^ⓝさん	JIJSO
^ⓝ様	QKDGS
^ⓠ	UVBB?
^ⓠが	HNFNR
^ⓠで	HXGJF
^ⓠでは	HVIJH
^ⓠと	QNIOL
^ⓠの	UMNHG
^ⓠは	NRGFH
^ⓣ	D?IXK
^ⓣⓜ	D?IXK
^ⓣⓜが	JJGXD
^ⓣⓜさ	JJNVO
^ⓣⓜで	JHBOP
^ⓣⓜに	HIITL
^ⓣⓜの	JFTOG
^あ	QEKKP
^あと	MQGSK
^あの	OKHHP
^あり	PJFNR
^ありが	PJFNR
^あれ	PJGOP
^い	K=UNH
^いい	FAYKH
^いいえ	IJFMT
^いい仕	HHUIJ
^いつ	NJHFR
^いま	NFIUJ
^う	GKHPT
^うち	DMJQQ
^うちの	HFNQQ
^うちは	IRHOH
^え	NCRCN
^お	SJBPO
^おⓝ	LJJRN
^おⓝ様	LJJRN
^おそ	PIGIR
^おそら	PIGIR
^おつ	GGWGI
^お手	KMRKH
^お疲	RQ>PF
^お疲れ	RQ>PF
^か	HITPI
^き	JNMIP
^こ	MPHNK
^ここ	KWJHD
^ここ、	INIRJ
^ここに	IRPFM
^ここの	LMSMF
^ここは	FVBQD
^こち	EIFNS
^こちら	EIFNS
^この	PKKJO
^このま	QJMLO
^このア	PKENN
^このサ	MEMQQ
^このタ	FKSQI
^このリ	KUJJG
^この一	KRPKI
^この件	ODNMO
^この値	PHJJQ
^この内	JLGPQ
^この図	NLMHP
^この対	LQREE
^この後	DOLNP
^この数	QRPGF
^この文	JVHFI
^この日	IOOJP
^この時	OKOGP
^この段	LSIRE
^この略	QPHHD
^この表	HLLRG
^この項	HUILG
^これ	LNFSO
^これ、	QPMIM
^これだ	FYEHI
^これっ	VEJGK
^これで	OIEGU
^これは	JJJQL
^ご	DNKNN
^ごも	KJHTJ
^ごもっ	KJHTJ
^ご参	KKNIS
^ご参考	KKNIS
^ご指	KHHRO
^ご指摘	KHHRO
^さ	LJVGG
^さす	IJUGH
^さすが	IJUGH
^し	JGTKQ
^す	IGXKD
^すご	KKTHK
^すごい	KIVKI
^すごく	LLRIL
^すみ	KFFRO
^すみま	KFFRO
^そ	KGGLU
^そう	GIIPV
^そうい	NHIKU
^その	QLILO
^その後	OIOEQ
^その案	HTJLK
^その通	HKGUR
^そも	VIKIG
^そもそ	VIKIG
^それ	KGKMR
^それで	JFLNQ
^た	GLDPT
^ちな	MINLN
^ちなみ	MINLN
^で	ILFRR
^では	MLLRI
^と	PKUFE
^とて	EKUIF
^とても	EKUIF
^ど	UJGM?
^どう	ULKIE
^どこ	UIIKI
^どな	LHMTO
^どなた	LHMTO
^どの	POFIF
^な	QIFNS
^なぜ	SMIKH
^なるほど。$	PQHLJ
^は	EIKOR
^はい	GIGRR
^はい、	HJKRP
^ほ	RFOIP
^ま	IIMOO
^まず	LWGLF
^まと	MNLPA
^まとめ	MNLPA
^め	HGXGG
^めっ	JHVIH
^めっち	JHVIH
^も	JPOEN
^もう	KKQIP
^もう少	LSHFK
^もう直	OFNLT
^もし	YEIGI
^もっ	FWIII
^もっと	FWIII
^や	HJDTN
^やっ	KJHTJ
^やっと	KJHTJ
^やり	JHIVI
^やりま	JHIVI
^よ	EFU<R
^よく	FHU?M
^よく分	JPFGU
^よさ	GIPGT
^よさそ	GIPGT
^わ	LO@NT
^わか	LO@NT
^わかり	MP@OR
^ア	GOJTI
^アク	HLITI
^アクシ	HLITI
^アラ	IPLPK
^アラー	IPLPK
^エ	HJQQL
^カ	NPLHF
^カナ	OOMJI
^カナリ	OOMJI
^グ	IQTFG
^グラ	JWHEL
^グラフ	JWHEL
^コ	HVFGM
^サ	LMTLD
^サポ	NKPMJ
^サポー	NKPMJ
^サー	HPQIE
^サービ	JRNGF
^ス	NSFLG
^スク	KTIHI
^セ	JLOMO
^セッ	JLOMO
^セッシ	JLOMO
^タ	MWARC
^タイ	MZCDD
^タイム	NXEGD
^タス	HGHXG
^タスク	HGHXG
^ダ	GULHG
^ダッ	GULHG
^ダッシ	GULHG
^チ	JHQRJ
^チケ	MMGWB
^チケッ	MMGWB
^チャ	IIPJP
^チャッ	IIPJP
^テ	MUENI
^テス	QQBNJ
^テスト	QQBNJ
^デ	RLCIM
^デプ	RJJNN
^デプロ	RJJNN
^デー	PNEIM
^データ	PNEIM
^ナ	LJSHK
^ナイ	LJSHK
^ナイス	LJSHK
^バ	OIJQJ
^バッ	OEJRK
^バック	MIKQJ
^バッチ	PFJNP
^パ	QBQRG
^フ	IHRPJ
^ベ	OGILR
^ベン	PGILR
^ベンダ	PGILR
^メ	NFJHT
^メモ	PEHIS
^メン	JMLIQ
^メンテ	JMLIQ
^リ	JRAKS
^リス	QHIFR
^リト	RPGOJ
^リトラ	RPGOJ
^リリ	KMJOR
^リリー	KMJOR
^リン	DSFMK
^リンク	DSFMK
^レ	LKHMQ
^レビ	LKHMQ
^レビュ	LKHMQ
^ロ	HMKLQ
^ログ	HMKLQ
^ログを	LOKRH
^ログ抜	HLNLQ
^ログ抜粋:$	HLNLQ
^一	MLTGM
^一晩	MMTHK
^一晩で	MMTHK
^一点	OQHJK
^丁	OKQID
^丁寧	OKQID
^丁寧な	OKQIG
^上	MFLOP
^上の	FGPHU
^上限	NMJSH
^上限は	IOFFW
^下	HMJJT
^下に	HIJKT
^下に書	HIJKT
^不	OTDJH
^不注	GTKKK
^不注意	GTKKK
^主	KRFKP
^主語	IXGKG
^主語が	IVHLH
^了	IMFOS
^了解	IMFOS
^予	JPILP
^予防	EVHKJ
^事	MTJJH
^二	TMFGK
^今	JEESM
^今は	MGLIU
^今ま	GINTJ
^仕	SLHHM
^仕組	SMKID
^仕組み	SMKID
^他	SGEAN
^他の	SLHAI
^他のチ	PGQKJ
^以	HEDKV
^以前	IGFMR
^以前は	LHILQ
^件	QHIMP
^件数	QHIMP
^会	GMJRM
^会議	GMJRM
^会議で	GMKLT
^何	XGHIF
^何か	WHNML
^何が	THJLM
^余	HOMMN
^作	IGCXG
^例	IUKGG
^修	JLIQM
^修正	JLIQM
^修正し	KGJNT
^個	OTDHI
^個人	OTDHI
^個人的	NSHLK
^備	GIRJQ
^僕	JKHTP
^優	GIUDB
^優先	PVGKH
^優先度	PVGKH
^元	JGIJV
^先	BVINI
^先月	HPMHO
^先月の	FNRLE
^先週	IQFHQ
^全	OSGML
^公	FFJMT
^公開	IJGOQ
^共	IPOJO
^共有	IPOJO
^共有あ	KKTKH
^具	OSFGF
^具体	OSFGF
^具体例	HUMJK
^内	PQNFI
^内容	KRQFJ
^再	PNANR
^再教	LWIMF
^再教育	LWIMF
^再現	MJLHT
^再発	PKHTI
^再発防	OLHTI
^再起	PLENS
^再起動	PLENS
^分	HQNJF
^分析	FXHDG
^分析は	FXHDG
^切り戻	KOPIN
^切り替	MNIOO
^初	HHVKK
^初め	IJPKS
^初めて	IJPKS
^判	RIRNH
^判断	RIRIH
^別	MKHLS
^別途	OKILS
^別途話	OKILS
^削	GVHGH
^削除	GVHGH
^前	PNPHN
^前回	NOPJM
^助	IFWGG
^助か	IFWGG
^助かり	IEWGG
^半	HLERQ
^単	QSJIJ
^単位	QSJIJ
^原	MOKGN
^原因	MOKGN
^原因と	IVHKF
^原因は	MHLER
^去	OLHFR
^去年	OLHFR
^参	JHNCY
^参考	JINDX
^参考:	KKIKT
^参考ま	INJHQ
^合	IWHKG
^同	OLHHR
^同意	NLKEU
^同意で	NLNGR
^名	GOUDI
^名前	ILFHU
^周	ITLNH
^周知	ITINH
^問	IKEFV
^問題	JKHHU
^回	HQHHT
^回答	IPHIT
^図	BQRQH
^図が	GNTJH
^図は	JMIUH
^図を	GTGMO
^報	PIPTG
^報告	PJPTG
^変	GQCUF
^夜	LHTFK
^大	EBWHI
^大変	EDXIH
^失	JJGQO
^失礼	JJGQO
^失礼し	JJGQO
^学	FNQGF
^学び	FNQGF
^学びの	JQNJG
^完	DOPGO
^完了	ESKHR
^完了条	IWIGI
^完璧	JHWJE
^定	IJOPN
^定例	IJOPN
^定例で	IJOON
^宿	IIIVG
^宿題	IIIVG
^対	HLDVP
^対応	HIEWQ
^対応し	IJNPN
^対応済	JIIGV
^対策	OTHDJ
^対象	GLJIT
^少	IOISJ
^引	CKLTH
^引き	CKLTH
^引き継	HNRFN
^強	KMSJH
^強い	KMSJH
^当	OGHJU
^当日	KJKHU
^当日の	MPIHT
^当日は	MFCLT
^当時	QJIMN
^当時の	RLMIL
^当時は	HLDPT
^当番	PFJJP
^影	TLIEM
^影響	TLIEM
^影響の	TLFGK
^後	HHFXG
^復	RLNII
^復旧	RKOGJ
^怖	IGGIX
^恐	MRGHK
^意	IOEGT
^感	JJWHF
^感謝	KKTIJ
^手	KWBGM
^手順	LTDEN
^手順書	MRDGN
^承	HMLHU
^承知	MJETQ
^承知し	ONGQO
^承認	HNNFU
^承認の	EEQQM
^承認者	ILNKR
^担	HVFIH
^担当	HVFIH
^担当は	LFKPR
^担当者	GTHLH
^指	IOAGT
^指揮	MSGFO
^指揮者	MSGFO
^指摘	IMEHT
^提	FVFFJ
^提案	GUHFJ
^改	JTMKF
^敬	LIYGG
^数	DUDJK
^数字	GQIOO
^文	FTFIM
^新	JHQGS
^既	JJMRM
^既定	MNHNN
^既定値	MNHNN
^日	LUILI
^日付	MSEML
^日付だ	JUGJJ
^早	JIWJH
^明	FOHUG
^明日	IHHVG
^時	HSHHM
^時刻	ITLJK
^更	KFIOS
^更新	KFIOS
^更新し	KFIOS
^書い	MLPTH
^書いて	MLPTH
^書き	ILGMS
^最	RJSHI
^最初	JQLLP
^最初に	JRINO
^期	MRLPC
^期限	NRGPC
^期限が	KULJH
^本番	NPFGN
^来	HIFYD
^来週	JIKUG
^根	NSHLK
^根本	KUHMI
^根本原	KTIMI
^検	JRGOO
^検知	LTHMI
^検知が	RGQLJ
^検知の	JTHIK
^検知は	OHHOR
^検証	MJHOQ
^構	KNPJP
^構成	KNPJP
^構成図	JTGJK
^権	UKJKH
^権限	UKJKH
^次	IODUG
^次の	OIKUI
^次回	LTHPG
^正	JUNJG
^気	MPIKP
^法	NJLML
^法務	NJLML
^法務の	ILMJO
^注	KMCGS
^消	JUIKE
^消し	JUIKE
^消して	JUIKE
^深	IHXIF
^準	JGKSH
^準備	JGKSH
^現	NEJDU
^現在	QGPIP
^現状	MHIHU
^理	SGKGU
^理解	OJKIU
^異	LJGKU
^異論	IOHHS
^疑	KFHLS
^疑問	KFHLS
^発	GPLIP
^監	MQISE
^監視	LQJRF
^監視が	JQRLG
^監視は	OIGPM
^監視追	KFIUI
^直	EHHJX
^直し	EIHKX
^直して	HEIKS
^直しま	FJHPT
^真	GGXIJ
^真似	GGXIJ
^知	IKLHU
^知り	KKJGT
^知りま	KKJGT
^確	KM<RM
^確か	GKEQO
^確かに	GKEQO
^確かに。$	LNKRH
^確認	KQ?RK
^確認し	KNCPS
^私	GMGMU
^私が	JJJUH
^私の	MGGTR
^私も	GLGNS
^私も参	OGNMP
^移	JKKOO
^移行	JKLON
^立	JGOSK
^素	ROMIG
^素敵	LHXMG
^素早	NHRJI
^素早い	NHRJI
^細	JTPFE
^経	MEPEV
^経理	GKPNQ
^経緯	QDMER
^経緯を	UIJJL
^結	JNKIP
^結局	NOHKQ
^結論	INNHP
^結論と	IMOIP
^背景:	MONHN
^背景を	OEUKH
^自	NINRL
^自分	LJHUJ
^自動	OMJGQ
^自動で	OKKHQ
^良	OESKI
^良い	OGSKF
^良い対	KMQKF
^英	HSJLH
^英語	HSJLH
^落	PIQJM
^落ち	PIQJM
^表	E[CEL
^表の	JTFLO
^表現	LTKJG
^表記	HWFGI
^補	QHFCV
^補足	QHFCV
^要	H]AEA
^要約	JUJII
^見	KPPLO
^見て	NIHUJ
^見出	DXGCI
^見出し	DXGCI
^解	NMMJT
^解決	KMMJT
^言	OOHIN
^言い	OOHIN
^訂	GVFLH
^訂正	GVFLH
^訂正し	JOHNO
^訓	KNSJI
^訓練	KNSJI
^設	UJIIJ
^設定	UJIIJ
^設定を	OOKHM
^証	PIKRL
^証明	PIKRL
^証明書	PIKRL
^詳	OKVGE
^詳細	HHWHG
^誇	HEYHF
^誤	FXFGF
^誤:	ITJJJ
^誤字	KTKJI
^誤解	HTHIK
^誤解を	HTHIK
^読	LNTJH
^読み	LOTJH
^誰が	UNJEG
^誰も	JHOQQ
^調	HHIWE
^調べ	HJLWG
^調べて	LHHVI
^賛	HKHJU
^賛成	HKHJU
^起	JIHXF
^起票	JIHXF
^起票し	KKIWF
^迅	IKWKG
^迅速	IKWKG
^迅速な	HEXGF
^追	HQIKP
^追加	JLPHQ
^追加し	HMPHQ
^追記	JSEIO
^追記し	JKHMU
^通	KXGIH
^通知	KXGIH
^速	HGVHI
^連	PPPHE
^連携	HPSII
^連携の	IPQIG
^連絡	POJLH
^運	KPGLV
^運が	LMGMV
^運がよ	IPHKR
^遮	IIQIP
^遮断	IIQIP
^重	GUHJK
^重大	JSMMK
^重大度	JSMMK
^鋭	JIWIG
^鋭い	JIWIG
^長	HWHGF
^間	RSJGJ
^関	QKKDT
^関連	QKGDT
^閾	TKJHJ
^閾値	TKJHJ
^閾値の	TKJHJ
^難	JNGPU
^難し	JNGPU
^難しい	JNGPU
^面	KGTKL
^面白	MGTIJ
^順	IUFEK
^顧	FSNII
^顧客	FSNII
^顧客へ	KTLJE
_	JM@SO
_ⓐ	JGKWI
_ⓚ	HJFOS
_ⓚ$	IIIQQ
_ⓚ。	FMGJU
_ⓚ。$	FMGJU
_ⓣ	LIOJQ
_ⓣⓜ	LIOJQ
_ⓤ	QFFGO
_ⓤ$	QFFGO
_○	ITJKJ
_○:	ITJKJ
_お	LHQQM
_こ	ISAJO
_ここ	GUHIJ
_ここは	HYGFH
_この	JRCHP
_この図	MWMKG
_この数	KULLF
_この日	NIGJU
_ダ	LHMNN
_ダッ	LHMNN
_ダッシ	LHMNN
_ロ	RHIOI
_ログ	RHIOI
_図	MHRQJ
_図の	JGKXK
_昨年	MONHN
_昨年組	MONHN
_正	KVIHG
_正:	KVIHG
_監	PGHOM
_監視	PGHOM
a	IOTKC
a bad	VHKGM
a bad row	VHKGM
a better	HMRIH
a big	HORKG
a bit	RSECD
a change	HVIKJ
a change ?	HVIKJ
a checklist	JTKHM
a date	EYFIC
a date .	FXHHG
a dead	TMLIL
a diagram	GWHKE
a diagram .	MRFMG
a different	GLOKP
a due	DWKHJ
a due date	DWKHJ
a feature	SLFLL
a feature flag	SLFLL
a firmware	OKHMP
a fix	HJGRM
a fix .	HJHON
a flight	IMNOM
a flight .	IMNOM
a full	NGIQP
a graph	IWIJE
a great	FIUJI
a hard	CVKFI
a known	NMGIO
a legend	HSLLM
a lifesaver	JJTKI
a lifesaver ,	JJTKI
a link	IQGJP
a link to	LSHKJ
a list	KTIKL
a lock	JVGGI
a look	HHJWH
a lot	EH[EC
a lot .	HKVHH
a mailbox	JLNIP
a mailbox nobody	JLNIP
a manual	HTLKJ
a meeting	GIHWI
a postmortem	PJSJE
a real	IUJJH
a real fix	IUJJH
a recovery	IGVHG
a recovery !	IGVHG
a reminder	HVHFI
a rename	TIMKM
a restart	TGKKQ
a screenshot	LRLJH
a second	SLFFD
a similar	SOHMN
a small	SOHHG
a small request	KVHKG
a stale	NMHGM
a stale lock	NMHGM
a sunday	POHFO
a sunday .	GRHHO
a table	E[CFE
a table .	JVHFI
a table ?	HULGL
a test	PKLMQ
a test .	MLNDR
a ticket	BFGWK
a ticket .	HEHXF
a ticket for	DEJUO
a timeout	HMGIQ
a weekday	MMGIQ
a wiki	HTLHJ
a wiki page	HTLHJ
a year	IRKHP
a year away	IUJJG
able	OFKQK
able to	OFKQK
able>	HSLDL
abled	NPIFM
ably>	HOKKR
abora	MOPGF
about	ISKJO
about a	GTIOM
about adding	JTMGM
about how	UIMJM
about how the	UIMJM
about it	HPIIS
about naming	KTJJJ
about naming the	KTJJJ
about ten	HMJOP
about ten minutes	HMJOP
about the	UHQPL
about this	TCPJN
about this .	QHSJF
above	LOLIM
above ,	DGNOS
above , nobody	HMFOO
above .	JSIFK
above . $	JSIFK
ac	GLJLR
acati	FOGIR
acces	IPINQ
access	IPINQ
accou	SKIIM
account	OMIGP
account .	LOIHP
account . $	LOIHP
accounts	UHJLI
accur	JMMIQ
accurate	JMMIQ
accurate .	LBNJU
accurate . $	LBNJU
aced>	IINFS
ache>	LNGGS
ack	ILJGS
acked	QGIOO
acks>	EYHGG
ackup	OGQOM
acron	HUIJJ
acronym	HUIJJ
acros	IHVJH
across	IHVJH
actio	FKLSH
action	EKITI
action is	NSJLJ
action is a	JSLJH
action item	NJITK
action items	JOOJD
actionable	OUJIG
actly	IGSFL
actor	KSKJF
actua	HWJIG
actually	LTGHI
acのク	JMLGR
add	;^7PG
add .	O@FKU
add . $	O@FKU
add a	GVHOG
add an	FSISK
add it	INKRK
add it .	HWJJG
add one	EVKIL
add one .	EVMIL
add owners	HWJFJ
add owners ?	HVJGL
add the	BU?T9
add the alert	HFJWH
add the cost	GVJII
add the graph	IOGSE
add the missing	JFKWK
add this	LIMSK
add this to	LIMSK
added	IIINR
added in	NNNGM
added in june	INNHM
added the	HMLIR
added the numbers	IGQJQ
addin	GSJQD
adding	GSJQD
adding a	JWIEI
adding the	ITODF
addre	GOIFQ
adds	IMJUE
adict	GVGJH
ading	NISHM
adlin	SSHIF
admin	GJOJS
admin tool	HFOLT
affec	KPKLK
affected	IOKML
affected .	OLBLQ
affected . $	OLBLQ
affected :	FESMN
affic	OLIPO
after	PGIMM
after the	RFKIO
again	SHLMO
again ?	VHLFL
again ? $	VHLFL
again and	JMIMR
against	GKNDP
against it	HKPJP
against it because	HKPJP
aged>	RLHGI
ages>	RFIUH
aging	PKHIR
agram	IRRGF
agrap	OREGK
agree	CNCPN
agree with	KMLFQ
agreed	GJHVI
agreed ,	GLLQN
ague>	JVDFC
ai	LGDYB
ai :	MHJUG
ai:	IIIUJ
ailbo	JLNIP
ailed	LNU@C
ailov	SIENM
ails>	KJRGO
ained	HPPBM
ainfu	NNIMO
ainin	ROHJJ
ains>	PJDJQ
ainst	GKNDP
aise>	GHDYD
aised	NDTNI
aitin	LJKLR
aken>	PMMHP
akes>	LEHSP
aking	DFVOB
alert	MOHMM
alert .	HIIUP
alert . $	HIIUP
alert ?	MRLFL
alert ? $	MRLFL
alert fired	PKJLO
alert fired .	KKJMP
alert for	MMENQ
alert for this	LNENQ
alert on	GZHEH
alert on the	GWLKI
alert on this	HYGEF
alert says	VHMLL
alert says 0	VHMLL
alert was	QLPGJ
alert went	IIMMQ
alert went to	IIMMQ
alked	OKIGP
all	PGRLK
all good	IQEIU
all my	LLSLJ
all regions	MJCNQ
all regions .	CKFOQ
aller	TJFKM
ally>	FNXGG
alrea	MMLJP
already	MMLJP
already a	HGJLS
already a ticket	HGJLS
already found	EHQNN
already found it	EHQNN
already informed	JPHNN
already informed customers	JPHNN
already left	FGOIT
already left .	FGOIT
already restarted	FOOHM
already restarted it	FOOHM
also	TWA<J
also add	HWKHI
also apply	VJLIH
also run	UIGIH
also run in	UJHJJ
also the	LNEHQ
also the postmortem	KOGJQ
alysi	KPOIL
am	VDRLE
amazi	KKTKG
amazing	KKTKG
amazing .	MLRMI
amazing . $	MLRMI
ame	INQHG
amel	JLRIH
amele	KNSMF
ames>	ETKGL
aming	F\\BCF
ammar	LUJKH
ample	JNTIF
amwor	JIUJI
an	NXEDE
an action	FUJFJ
an alert	LPGQI
an alert for	MPERM
an answer	TLKGH
an answer from	TLKGH
an appendix	KUJKG
an automatic	JVJIJ
an example	ISPIH
an example .	IVGII
an hour	SJKOM
an hour ?	WGLIM
an item	FWJCJ
an item for	FVKGK
an owner	CZHEH
an owner .	IUKIJ
an't>	NWKAI
ana	JCOYG
analy	KOPHK
analysis	KPOIL
analysis ,	LROLI
analysis .	MLSHN
analysis . $	MLSHN
anary	POOOD
anati	IJOOL
ance>	MILPK
and	JHLXH
and expect	JIIUG
and expect to	JIIUG
and it	FRNOL
and it was	GNRNM
and not	UMHII
and please	IXIHF
and report	KHLTJ
and report back	KHLTJ
and section	JUIJJ
and section 0	JUIJJ
and the flag	OIPHO
and the summary	JUGFI
and will	EHJVI
and will report	FGGVJ
andby	QHMNQ
ander	MMLHR
andin	LFQRK
andle	ODXOE
andli	IHNNP
andov	PKPHQ
ands>	JRGTG
anged	PKGNT
anges	IQMNM
ankfu	HKRNO
anks>	NLGLO
annel	KNPGP
anoth	KUHLJ
another	KUHLJ
another incident	PLNEN
another incident when	PLNEN
answe	PKLIS
answer	ROJMN
answer from	TLKGH
answer from the	TLKGH
answered	EKQKP
answered in	EKQLO
answered in the	EKQLO
answers	MILLS
answers it	JGOIQ
answers it .	JGOIQ
antas	ILUJI
antim	NJHKO
anual	HTKLI
anuar	LLKTH
any	b;A@D
anybo	TNJHJ
anybody	TNJHJ
anybody able	UHLLM
anybody able to	UHLLM
anyon	UIJHJ
anyone	UIJHJ
anyth	QLHHN
anything	QLHHN
apac	ELMNN
apeau	KIVIH
aphs>	JQPGI
api	TQKPH
appen	RKIHP
appendix	JPHHO
appendix .	MNHHR
appendix . $	MNHHR
appli	JKMKR
applicable	JKMKR
applicable to	JKMKR
applicable to the	JJLOP
apply	NGOFP
apply .	HKOMP
apply . $	HKOMP
apply to	GHPJS
appre	HJVKG
appreciate	HJUKG
appreciate the	IKTLI
appro	RJJNK
approval	FNLNO
approval step	HLMNP
approval step .	HJMOP
approvals	TIMLM
approvals ?	TIMLM
approvals ? $	TIMLM
approver	HONNL
approver for	MQJHI
approver for this	MQJHI
approver was	GIOOM
approver was commuting	GEPPL
approver was on	KMIJL
appy>	FDQNL
apsho	PHHQP
ar	PHHOR
aragr	OREGK
arch>	IJKNQ
archi	IRHQI
arco>	JNJSM
ardin	SKRFH
ards>	RIQFM
are	ZKNAL
are based	MFOLR
are based on	MFOLR
are connected	SILMK
are connected .	SILMK
are from	MLJIS
are from the	MLKIS
are given	VEMLM
are given here	VEMLM
are in	JVJKG
are in pst	LUKLI
are missing	IXLGG
are missing the	MTOGL
are the	SMLEL
are unbounded	IKOMQ
are unbounded ,	IKOMQ
ared>	GRIGN
arer>	IVHGK
arify	JRIFM
aring	FHPUF
arkab	KKTKJ
arly>	KIWEG
arned	IJTHM
arnin	QQIGJ
aroun	NQFIO
around	NQFIO
arted	QJGQL
arts>	SMDEN
as	OJGIU
as a	NNGKM
as agreed	MMLRI
as designed	HHMLP
as designed .	HHMLP
as in	IQODO
as is	HKEDV
as is .	HKEDV
as it	IKPHO
as it is	IKPHO
as mentioned	LLOJQ
as noted	HKNKQ
as noted earlier	IMOMO
as requested	LLHIS
as requested .	LLHIS
as well	ESHLP
as well .	GSIIO
as written	HSDPL
as written above	GLGQO
ased>	NKMLQ
ashbo	NLMHN
asier	IVKHH
ask	ALG_?
ask lee	JHGVI
ask the	GEE[D
ask the vendor	JEGZE
asked	HPONL
asked for	IOPFN
asks first	NT;K4
asks last	[H4G-
aslee	MNIIQ
asleep	MNIIQ
asleep when	MNIIQ
asn't	PGMGP
ason>	MKQFP
assig	IKKQO
assigned	JLMKR
assigned it	HIGUK
assigned it to	HIGUK
assigned p	KMPIP
assigned p 0	KMPIP
assigned sev	HLJIT
assigned sev 0	HLJIT
assigning	KKJTI
assigning this	KKJTJ
assiv	IULIH
aste>	HRKPH
aster	PIVGH
astic	ILUJI
asura	IVJIH
asure	LKTNI
at	OJEOO
at 0	PIMKR
at 0 ,	RKIIQ
at 0 .	CNEPP
at all	SLIMG
at any	VHKIN
at first	MMGMN
at first .	JNHNP
at lunch	MLLIO
at lunch when	MLLIO
at night	GWOID
at night .	MTNJE
at night ?	KSIIK
at that	TEGEP
at that time	RGHGQ
at the	LJ?QQ
at the time	DMJOO
at the wrong	HLKGS
at this	KISIQ
at's>	UJOIN
atch>	RMJJF
atche	JNHIU
ated>	NIHNT
ates>	MYCM?
atewa	LLJMQ
atfor	JJHUK
ather	KVIIH
atic>	WHGLK
atica	LPJHP
atien	LHVKG
ating	KHOXC
ation	FKPNR
ative	I[FFE
ator>	UMGFH
attac	OPMHM
atter	OIMHS
ature	RKQIG
audit	QKHJS
audit log	QKHJS
audit log .	MHFEU
ault>	GQLKP
ause>	RQKGI
aused	SKMIO
auste	KKMJR
autom	MQDGO
automatic	WHGLK
automatic ?	VGMKM
automatic ? $	VGMKM
automatically	LPJHP
automatically .	EMLIR
automatically . $	EMLIR
aved>	IHXHC
aver>	JJTKI
aves>	IVFGJ
avoid	MVFJF
away	IUJJG
away .	IUJJG
away . $	IUJJG
aybe>	NSFGM
ayed>	PGPEL
aying	HNUIB
azing	KKTKG
bably	HOKKR
back	QELRR
back .	GGIWJ
back . $	GGIWJ
back then	GDNJW
back to	SEILQ
back to you	QHLNI
back>	MKTDJ
background :	NDMJU
background : this	PIGJT
background info	INNHM
background info ,	INNHM
backu	OGQOM
backup	OJCER
backup job	FSHIO
backups	NITPE
bad	VCGIU
bad row	UHLLL
based	MFOLR
based on	MFOLR
based on the	MHJNT
be	GXDDK
be a	NQBCH
be a stale	NMHGM
be an	GZHDH
be curious	UIJKJ
be curious to	UIJKJ
be done	PILSI
be easier	IULKI
be easier to	JVGII
be fixed	THIGR
be good	IXFIF
be good to	IWGIG
be in	GXKGH
be interested	UIGJF
be interested to	TJKLH
be merged	EWILI
be more	FYHCG
be more specific	IVKHJ
be our	KLSJH
be our reference	KLSJH
be simpler	FULKL
be the	TFRJE
be to	HXFGF
be worth	JVHJH
be writable	NJILP
be writable .	NJILP
becau	FGOMQ
because	FGOMQ
because of	JIPHR
because of the	JIPHR
because the	JKLOO
because the primary	IMNOM
been	SDPCT
been like	HOHJR
been like this	HOHJR
been the	HIHJV
befor	LOFRI
before	LOFRI
before .	UKHHE
before . $	UKHHE
before ?	WEIJJ
before ? $	WEIJJ
before the	GPKQN
before the deploy	NPHLP
before the next	KJKTH
before the review	MJKTG
before we	IKHRM
before we introduced	JLGOP
behin	OOMIM
behind	OOMIM
being	KHVHG
belie	QRHHI
believe	QRHHI
believe the	GVHII
belon	EYDFG
belongs	GUIJJ
below	IPJGQ
below .	HRIJN
below . $	HRIJN
bered	IPGLP
bers>	INKMN
best	HIWGC
bette	HRQFC
better	HRQFC
better to	IWFJJ
betwe	QKODG
between	QKODG
between the	RMOHJ
big	QEREE
big sale	NGOJQ
big sale .	NGOJQ
bigge	KUEKI
bigger	KUEKI
bigquery	HJHUH
bile>	QGMJQ
billi	HJNKR
billing	HJNKR
billing export	MMOHQ
billing export .	GMOHQ
bit	RSECD
bject	MFGGT
bl	INQHG
bla	INQHG
blam	INQHG
blame	HTPID
blameless	JLUKD
bled>	MQIEM
blem>	QQMEL
blic>	GKLLM
blish	LHGOQ
block	JUIEJ
blocked	OMKHP
board	LGHSK
board .	HHGWK
board . $	HHGWK
body>	MENJN
book>	ENNSM
borat	MOPGF
bound	IKOMQ
bout>	ISKJO
bove>	LOLIM
bravo .	KLRHM
bravo . $	KLRHM
break	RMRIG
break the	KWHIG
broke	OTLJG
broken	NTLJG
btw	PJFKR
bug .	IFHNV
bug . $	IFHNV
buggi	HIUJI
built	OJNGM
built it	HPHKQ
built it .	HPHKQ
bulle	CXHHG
but	SQIBG
but the	DYHJD
but we	FVIHH
but why	VHOMK
butin	KSKJF
by	HMDSS
by 0	GLQPK
by 0 marco	HNGQJ
by 0 the	JKRHM
by default	HVMLL
by default ?	HVMLL
by design	KILPO
by design .	KILPO
by friday	HHHXA
by friday .	HGIYC
by noon	MPIMO
by noon support	MQJFO
by that	GFOJR
by that time	GFOJR
by the	OAJQU
by the end	LLKTF
by the night	IKNOP
by the triage	ORFDO
by then	PJNHR
by then the	PLNIP
by then ⓜ	FIMEU
by ⓜ	OGNHR
by ⓜ .	OGNHR
bの	MNHLN
bのフ	MNHLN
bのフェ	MNHLN
c	IGKJU
ca	PGLFS
cable	JKMKR
cache	ONFGP
calat	SHRLJ
call	KGTKM
call .	GPONK
call . $	GPONK
call and	HHUJL
call for	HGPIR
call had	IPKNP
call that	ILELQ
call to	PGMQG
cally	LPJHP
calm	EFXIE
came	HLKOL
came .	NLMFP
came . $	NLMFP
can	HLHUC
can a	WFMJM
can a bad	UILGM
can take	KQJMG
can the	RMJEH
can this	JUMGM
can this be	GWMGM
can we	LUF@B
can we add	FVJKK
can we phrase	HVLII
can we put	IUJJJ
can you	IHCYB
can you please	IKKTJ
can you take	KIGTI
can't	NWKAI
can't get	VJKHF
can't get this	VJKHF
can't show	NLMHO
can't show up	NLMHO
can't the	FWMMM
canar	POOOD
canary	RLMMI
canary stage	HFTTG
care	MKORI
case	XECQI
catch	NLQQ@
catch ,	HGMUE
catch it	ROEFI
cause	SNIEO
cause ?	QNJJH
cause ? $	QNJJH
cause is	ITIIM
cause section	GWIKJ
cc	IFJHV
ccess	IPINQ
ccoun	SKIIM
ccura	JMMIQ
celle	INTHF
cely>	LGWJI
cerpt	JTHIM
cess>	KNFJR
chang	KJIOS
change ?	IUHJH
change ? $	IUHJH
changed	PKGNT
changed the	HPJHN
changed the graph	NQNIJ
changed the numbers	FQKJP
changes	IQMNM
chann	KNPGP
channel	KNPGP
channel .	KNPGP
channel . $	KNPGP
chape	KIVIH
chapeau	KIVIH
chapeau .	KIVIH
chapeau . $	KIVIH
chart	PMOGP
chart .	LJNHT
chart . $	LJNHT
chart has	ITMLE
chart has no	ITMLE
chat	QGMIT
chat log	NMNJO
chat log says	LINMQ
check	GM@YF
check .	LGHOT
check . $	LGHOT
check catch	WHHHH
check the	CJJXE
check whether	DMLSK
check whether the	DMLSK
check with	LHKVG
check with the	HIJUI
checked	FKKGU
checked :	EGJKS
checked : the	GHJLR
checked again and	JMIMR
checked and	MGMFS
checked and the	MGMFS
checked with	GKNGU
checklist	JTKHM
checks	GKIOR
ched>	MPHLM
chedu	QIKTH
ches>	ONEIP
ci	FYEGH
cial>	JJUHH
ciate	HJVKG
cided	NNKHO
ciden	QIPCO
cienc	IIMTM
cing>	HJQML
cise>	LSPKF
cisio	QKQNJ
ciで	GWFFK
ciで実	HVGHK
ck	IMLON
cked>	LGFRR
cket>	KMHMP
ckets	LNHTH
cking	EOJUF
cklis	JTKHM
ckup>	OJCER
ckups	NITPE
clari	JRIFM
clear	MJVDD
clear .	PGRIK
clear . $	PGRIK
clearer	IVHGK
clien	NLCLR
client	LNCLR
client .	HJJFU
client . $	HJJFU
clock	OFNNS
clock was	RIHJO
clock was off	RIHJO
close	SNKGP
closed	SNKGP
closed .	SKKHQ
closed . $	SKKHQ
closi	OHKNS
closing	OHKNS
closing .	OIKNS
closing . $	OIKNS
clude	QVKGE
clusi	KTHKK
clust	KJNLO
cluster	KKOIO
cluster .	BQKLK
cluster . $	BQKLK
cluster runs	LGVII
cluster runs that	LIQGM
cluster uses	INKJR
cluster uses the	NNGNN
cluster uses this	ILMIS
cluster was	JLKKS
clusters	LGHRM
code	HWFFG
come	SFQMQ
come from	PGPOR
come from ?	VHKKK
comes	JNGKT
comes from	INGKT
comes from the	INGKT
comma	JTJCO
command	HVIJG
commander	MMLHR
commander .	HSIKQ
commander . $	HSIKQ
commander was	NGQIP
commander was at	EIOKT
commander was in	QJNHN
comme	MJGKT
comments	JMKMR
comments from	JMKNQ
comments from my	JMKNQ
commi	PFIXI
commu	HHRLK
communication	LIVOG
commuting	HKNMN
commuting when	HKNMN
commuting when the	HKNMN
compa	IKRHO
company	IKRIO
company .	IKRIO
company . $	IKRIO
compl	NPCEN
complained	LMHHR
complained .	LMHHR
complained . $	LMHHR
conce	HRJHR
concl	KTHKK
conclusion	KTHKK
cond>	NRHGN
conda	JLKNP
conds	NIMKR
confi	LLGKP
config	OOHGM
confirm	QBCRJ
confirm ,	SFJJP
confirm the	HGHYD
confirmed	KGOKR
confirmed .	NFHGU
confirmed . $	NFHGU
conne	THLLK
connected	TILLK
connected .	SILMK
connected . $	SILMK
consi	MXFHE
consider	NTHKI
consu	ROKIH
conta	ILITI
contact	IKIUI
conte	HSHHP
context	HSHHP
context ,	LHNHS
context , this	NGOJQ
context :	FQKJR
contr	OSEKF
contributing	KSKJF
convi	JTJJK
convinced	JTJJK
cool	GFXJI
cord>	FNIJR
corre	LPLMI
correct	QDJQR
correct .	MHLJU
correct . $	MHLJU
correct ?	ZCJHG
correct ? $	ZCJHG
corrected	CLPER
corrected .	FNOGP
corrected . $	FNOGP
corrected the	HINGU
corrected the date	HINGU
correctly	SIMMM
cost	FSNGK
cost .	INPLN
cost . $	INPLN
could	IIPQN
could a	SKLIK
could be	C\\CFC
could it	UIIGK
could it be	UIIGK
could not	JFSMR
could the	VJLFL
could this	JVLGK
could use	ITGJK
could we	KTKEG
could we have	PNKHL
could you	JLATF
could you add	AWGNJ
could you also	JSHLJ
couldn't	EROGO
count	UKJJL
counts	LKPIO
counts in	KLPIO
counts in the	KLPIO
cover	PKQIK
covered	SLENN
creat	BEA\\A
create	GIIVH
create a	GIIUI
create a ticket	HIJUI
created	EDEZE
created a	JHGVH
created ⓚ	IGJWH
credi	MFYGD
credit	OITGF
creen	GUJFL
cribe	JRMKI
cript	HPPPK
cron	PQGDI
cron job	PQGDI
crony	HUIJJ
cross	IHVJH
cted>	NELEP
cting	EUHMI
ction	KRKND
ctive	KTRDC
ctly>	QFQDK
ctual	HWJIG
cture	GSHOG
cumen	LIQKN
curat	JMMIQ
curem	KKHTK
curio	WFHIF
curious	WGHIH
curious to	UIJKJ
curit	LHFNQ
cussi	DIHQP
customer	RIMLL
customer complained	LMHHR
customer complained .	LMHHR
customer's	RQKGK
customers .	GNJQM
customers . $	GNJQM
customers ?	QFKRO
customers ? $	QFKRO
customers saw	OSGKH
customers saw .	KUHJH
customers were	HVHIJ
customers were informed	JUHLJ
cut -	FOJGQ
cut - off	FOJGQ
cのク	JMLGR
cのクラ	JMLGR
d	QHHTN
dana	IGGXF
dary>	JLKNP
dashb	NLMHN
dashboard .	KKOJO
dashboard . $	KKOJO
dashboards	NMHHP
data	UC@PU
data platform	IKJUG
data point	FIGMR
data science	IIMTM
data science ,	IIMTM
data ⓜ	KIKVG
date	GYFLE
date .	HVKLH
date . $	HVKLH
date ?	PNJGK
date ? $	PNJGK
date for	IUJIF
date for the	LRLKG
date of	MTILH
date>	KTCRB
dated	CJIDV
dates	FVFPC
dates are	NUJKH
dates are given	XFOLO
datin	MLJUH
datio	RMMHH
day	PKSCK
day .	GMREM
day . $	GMREM
day :	JJUJI
day of	LLJHQ
day of the	LLJHQ
db	NLKHJ
dba	NOEGN
dba was	NOEGN
dba was at	NOIJN
dbas	IISNK
dbas .	JISMK
dbas . $	JISMK
dbの	MNHLN
dbのフ	MNHLN
dded>	IIINR
dden>	KUKLF
dding	GSJQD
ddres	GOIFQ
dead	SQHJI
deadl	SSHIF
deadline	SSHIF
deadline for	@XFDG
deadline for this	IVMHL
debug	HIUJI
debugging	HIUJI
debugging session	GIUIJ
decid	PLKHO
decided	NNKHO
decided against	HKPJP
decided against it	HKPJP
decis	QKQNJ
decision	QKQNJ
decision is	GVFJH
deep	IITIJ
defau	GQLKP
default	GQLKP
default ?	KSLII
default ? $	KSLII
defin	MSLIJ
define	MSLIJ
define ⓠ	MSLIJ
delay	NNIPM
delayed	NNHHO
delayed .	NNHHO
delayed . $	NNHHO
delet	EZHFM
dent>	RJNCN
depen	MGNNS
deplo	QOLCM
deploy	NPNFM
deploy was	HQQIJ
deploy was at	ISGJL
deploy wasn't	UGLLL
deploy wasn't the	UGLLL
deploys	HVIHH
derin	SKHJF
ders>	OSHGG
derst	UHGEP
descr	IRLKI
describe	IXJHG
describe what	MTKKH
described	MHNON
described in	MLHPN
described in the	MLHPN
desig	MGKNR
design	NIJQP
design .	KILPO
design . $	KILPO
designed	HHMLP
designed .	HHMLP
designed . $	HHMLP
detai	JQRKF
detail	IQRKG
detec	UOLEC
detection	SQJFD
diagr	IRRGF
diagram	IRRFF
diagram .	LMTJH
diagram . $	LMTJH
dible	KJTLI
did	ZDP;E
did it	YEKHJ
did its	JIUKJ
did its job	JIUKJ
did not	NJOFQ
did support	RQGIH
did the	\\JFCI
did they	SLLLI
did this	QFHGR
did we	WDHKI
did you	VILIK
didn'	SIFGM
didn't	SIFGM
didn't know	LMHIP
didn't know that	LMHIP
difference	PIUJH
different for	ONGON
different for us	ONGON
ding>	DQRRE
dings	JUJJH
disab	QLJEQ
disabled	OMJGQ
discu	IILMS
discussion	DIHQP
discussion :	GIISL
discussion : ⓤ	GIISL
disk	VMGKK
dled>	MGXHF
dline	SSHIF
dling	IHNNP
dmin>	GJOJS
dn	PHLHR
dn't>	KRH?K
dns	PHLKS
dnsで	OINJQ
do	QL@SA
do .	DPHUH
do . $	DPHUH
do it	MEEXE
do that	LHKUH
do the	WKGDG
do this	NOIKO
do this .	HPIKO
do we	TIIGG
do we know	XDJIJ
do you	LTMEL
do you have	WEJJM
do you know	TGMJL
do you mind	FXJFM
do:	HGJWG
do_	HHIVJ
doc	CJEVI
docum	LIQKN
document	LGRNN
document .	NHPLP
document . $	NHPLP
document is	HMUIE
documentation	HUILG
documented	QGKFO
does	^EGDI
does a	PIMQJ
does it	[CJGJ
does not	HNNLQ
does not apply	EKPKP
does the	ZEGGD
does this	YIEBE
does ⓠ	WGKHJ
doesn	MOFGN
doesn't	MOFGN
doesn't apply	HMHHQ
doesn't apply to	HMHHQ
don't	MXC?I
don't quite	WFJIH
don't quite get	VGKKI
don't tell	FXKJI
don't tell me	FXKJI
don't think	BZHHC
don't think a	ISKLJ
don't we	FXKJM
don't you	FXLJM
done !	KHMKR
done ! $	KHMKR
done .	JFWGH
done . $	JFWGH
done by	GMFQS
dor's	OQLGL
double checked	JCJJR
double checked :	HHIMR
double checked and	MGMFS
doubt	RTGHI
dover	PKPHQ
down	PRJOE
down .	LPPPJ
down . $	LPPPJ
down too	GNJQL
down too .	GNJQL
dr	UKFHI
dr site	UJHJJ
draft	HNIRH
drain	OPSKG
draw	JMTJI
draw the	JMTJI
draw the flow	KISLK
dress	GOIFQ
drill	FFRSE
drive	LJHTN
drop	FZGHE
drop the	IXGIE
dry	NRHIH
duce>	JHONT
duced	PILNO
ducti	KQIKQ
due	ONCX@
due date	PTHME
due date .	JWIHG
due friday	LKKTH
due friday .	MMLSH
due monday	KJITJ
due monday .	KJITJ
dupli	LTJJK
duplicate	HLKKR
duplicate of	HLKKR
duplicate of the	HLKKR
durin	OLKIP
during	OLKIP
during the	OLKIP
during the freeze	RJDON
during the review	HKRKQ
e	IIE\\C
e'll>	GGFYG
e've>	IMNKP
e-	KKKTI
e-0	KKKTI
each	EWNFG
eader	OQLLJ
eadin	NISHM
eadli	SSHIF
eads>	ETNEK
eady>	MKLIR
eally	KHYDG
eams>	LHSJL
eamwo	JIUJI
eanti	NJHKO
eard>	OJHJS
earer	IVHGK
earlier ,	INMKQ
earlier , the	JRJMO
earlier ?	VGMLM
earlier ? $	VGMLM
earlier incident	JYGKD
earlier incident .	JYGKD
early	JIWEG
early .	IKUEI
early . $	IKUEI
earn>	QOFFH
earne	IJTHM
ease>	OOCRF
easie	IVKHH
easier	IVKHH
easier to	HYFEI
easier to read	JVGII
eason	OIQFP
easur	JRSKE
easy	GGXFG
easy !	JGUIH
easy ! $	JGUIH
easy>	HUIHI
eate>	GIIVH
eated	EQGVG
eatur	RKQIG
eave>	EIGTM
eaves	IVFGJ
ebody	NKRND
ebugg	HIUJI
ebuil	REQHI
ecaus	FGOMQ
ecial	JJUHH
eciat	HJVKG
ecide	PLKHO
ecisi	QKQNJ
ecked	FKKGU
eckli	JTKHM
ecks>	GKIOR
ecord	IOHIR
ecove	IKRIM
ected	OEKFQ
ectin	GUIPF
ectio	OWKBD
ectiv	FVLIH
ectly	SNNIH
ecuri	LHFNQ
eded>	NIKBQ
edibl	IIVJF
edit>	OITGF
edule	QIKTH
eeded	NIKBQ
eeds>	IZFFA
eekda	NOGHP
eeken	SKLGM
eels>	JUHJJ
eems>	QRJKG
eensh	GUJFL
eerin	IFOSK
eeze>	JMHQM
efaul	GQLKP
efer>	FYGGE
efere	HHPGS
effec	KSDHL
effect	KSDHL
effect was	NNHHO
effect was delayed	NNHHO
effor	KIUJI
effort	KIUJI
efine	MSLIJ
efore	LOFRI
eful>	FKYGB
efund	QLQGL
efuse	A]GGG
egal>	ODJTN
egend	GUJKH
egion	NLEJP
ehind	OOMIM
eing>	KHVHG
ekday	NOGHP
ekend	SKLGM
el	NJPOL
elabo	OPIJH
elaborate	OPIJH
elaborate on	XFOMO
elate	TFIKR
elaye	NNHHO
ele	KJQRD
elen	LJNRH
elena	HENVE
eles	JLRIH
eless	JOSMF
elete	IWHGM
eleva	OLHFR
eliev	PPQDF
eline	IWLFH
ellen	INTHF
ellin	JVJIG
elong	EYDFG
elow>	IPJGQ
elped	DFUNN
elpfu	HLWGD
elps>	EWGGH
emark	KKTKJ
ember	FHKMS
ememb	KIKIR
ement	GJRRG
emind	PPDJM
emory	IMKPS
emove	PQHKJ
empla	ENREG
empty	HWKII
en	MNMRF
en't>	QMEGE
ena	LJNRH
enabl	IRJOH
enabled	IRJOH
ename	SJLJO
enant	NRJKH
ence>	IWQG@
end	NGEST
end .	DIHMV
end . $	DIHMV
end ?	QMGFJ
end ? $	QMGFJ
end of	JHIRL
end of the	JJJPN
ended	RGLIP
enden	MIOOP
endix	JPHHO
endly	JHUII
endor	KJIPP
ends !	8;d@A
ends )	FGHXG
ends .	.PILU
ends 0	FNROJ
ends ?	[H4G-
ends d	SSCIG
ends e	SUBJF
ends h	MGJRR
ends i	LJJHV
ends k	HJGIW
ends l	SDLMJ
ends m	QFIJU
ends n	UFHOH
ends o	HSENM
ends p	RGLIO
ends r	QUFPE
ends s	TM@RJ
ends t	SLJNK
ends u	NFGSR
ends w	SFHNG
ends y	NOIKR
ends ⓐ	KFJNT
ends ⓚ	GHGPR
ends ⓜ	QLRHM
ends ⓠ	CMDBS
ends ⓤ	PFGFS
ends 。	CUVO?
ends 〜	HNSKJ
ends い	ENMHP
ends う	SSDFI
ends え	GGLMS
ends か	XJ:FF
ends が	HKQPI
ends く	NNGOH
ends け	TJHLK
ends し	EPMIN
ends す	;PLMP
ends た	??ONV
ends で	JRCTE
ends と	ESFGN
ends な	VIIIF
ends に	HREJQ
ends ね	KFNHR
ends は	EYEEF
ends み	GIHHV
ends む	JGFIW
ends も	GWFIE
ends り	HGIHV
ends る	DKKOO
ends ん	LOFEP
ends ー	HBNES
ends 動	HUHKI
ends>	TGKHO
ened>	LNIOM
enera	LQDNL
enfor	GNJQI
enforce	GNJQI
enforce it	GNJQI
enforce it in	KFJVI
engin	LFSPH
engineering	IGOSK
engineers	TGRKK
enough .	NOFDL
enough . $	NOFDL
ense>	JUHIP
ensho	GUJFL
entat	HUILG
ented	QGKFO
enten	NVCDB
enter	MDPGR
entio	GUHKI
ently	ISEHP
entry	RPIGG
ents>	OLMJO
envir	GNION
environment	GNION
eone>	PFLSL
eople	PKRGO
eorg>	QKHHR
eouts	TDJTI
epare	JJJUJ
epari	IIJVH
epend	MGNNS
ephra	HNGQN
eplac	CMNKP
eplic	YMIKH
eploy	QOLCM
eport	OHNMO
eprod	OGNMS
eques	MMAHR
equir	RMJGK
er	QOEOF
er's>	RQKGK
eral>	SMJKK
erall	HWHHI
erate	KRGMJ
erato	OSGGG
erday	KQNGQ
ere's	MUFDJ
ered>	SILKP
eren'	PNFHF
erenc	MDUEM
erest	VHGEL
erful	HEZDE
erge>	HSIOH
erged	MLGQO
erhap	CQGHO
erifi	HPPNP
erify	KHJVI
ering	LTPJ@
ernal	OGQNN
ernel	OFPOJ
erpt>	JTHIM
error	QIIAQ
error pool	KKMJR
error pool exhausted	KKMJR
errors	JOKEO
ershi	IGSRK
ersta	VHIHK
ersto	GMJHR
ervic	QLGPN
eryon	GFVJJ
eryth	HORKH
es	NLRGH
esave	JJTKI
escal	SHRLJ
escri	IRLKI
esday	GJLRL
esent	JIGTK
eshol	PNILH
esign	MGKNR
esn't	MOFGN
espec	JKTLI
espon	PGUEE
ess	JLRIH
essag	TMJIK
essio	PLSFF
essiv	LITKF
esson	FSOHG
estam	PMHRI
estar	UCKGR
ested	XC?AS
ester	KQNGQ
estin	MKJQP
estio	XBHNL
estor	MMGOI
ests>	RNFNL
esty>	JHSJL
esult	QHIIR
et	FIKTJ
et's>	HVCO>
etail	JQRKF
etect	UOLEC
eted>	FQGGO
etes>	HXLLH
ether	VIPKB
ethin	IPSHF
etrai	HWIHG
etric	QNIFK
etry>	IOOHQ
etter	HRNEJ
ettin	QENOD
etup>	HNHMR
etwee	QKODG
etwor	GGONP
eu	OOJKL
eu region	JKLJR
eu region .	JKMJR
eutra	GWKIL
euの	ONKNK
euのク	ONKNK
ev	ISGQE
ev0	IWGKF
evant	OLHFR
evel>	HSKGG
even	RFVEH
event	KZGDB
ever	TPKFH
ever>	LQNDO
evera	SIMMM
every	KISHM
everyone	GFVJJ
everyone .	KHVLI
everyone . $	KHVLI
everyone on	ILTJH
everyone on the	ILTJH
everything	HORKH
eview	EHLUN
eway>	LLJMQ
ewed>	NFOIR
eword	FSFNQ
ewrit	KGIUN
exact	IMSEL
exactly	IGSFL
examp	JNTIF
example	JNTIF
example .	IVGII
example . $	IVGII
excel	INTHF
excellent	INTHF
excep	HNSGK
excer	JTHIM
excerpt	JTHIM
exhau	LNKIQ
exhausted	KKMJR
exhausted $	KKMJR
exist	NOLJN
exists	IQLKN
expec	NQHLL
expect	SJFRD
expect the	VGLLM
expect to	JIIUG
expect to finish	JIIUG
expected	NGKKQ
expected .	KIOHQ
expected . $	KIOHQ
expla	NNQII
explain	PSLHE
explain why	RNGGH
explained	RFTEG
explains	FMFIR
explanation	FKNOL
explanation .	GLNOM
explanation . $	GLNOM
expor	UIMHH
export	HLQEO
export .	FONGP
export . $	FONGP
exporter	VIHMH
e確	OFNHV
f	M?HUK
facto	KSKJF
faile	MQBGK
failed	MQBGK
failed .	FNHJS
failed . $	FNHJS
failo	SIENM
failover	TFEOM
fair	FJFPP
fair enough	GHHQP
fallback was	HPKMR
fanta	ILUJI
fantastic	ILUJI
fast	FD[DE
fast .	JHUII
fast . $	JHUII
fault	GQLKP
featu	RKQIG
feature	RKQIG
feature flag	PMOJI
feature flag .	EPOKJ
fect>	LUKFJ
fecte	IOKML
feels	JUHJJ
feren	KJTDM
fesav	JJTKI
fessi	MKTKJ
ffect	LQJKK
ffic>	OLIPO
ffice	JIMHR
ffort	KIUJI
fice>	JIMHR
fied>	HPPNP
file	FLJYI
file the	FGJXJ
file the ticket	IGJVJ
filed	HHJXF
fill	HGJWJ
fill in	HGJWJ
finan	HKORN
finance	HKORN
find	FIOOQ
findi	INQIE
finding	INQIE
finding this	KJTKJ
finding this in	JGWJG
fine	GGID[
fine ,	HFHRP
fine .	HPHKO
fine . $	HPHKO
fine as	IKPHO
fine as it	IKPHO
fine>	MSLIJ
finis	QICNL
finish	NNFPE
finish on	JIIUG
finish on friday	JIIUG
fired	QKJLO
fired .	KKJMP
fired . $	KKJMP
firm>	QBCRJ
firme	KGOKR
firmw	OKHOP
firmware	OKHOP
first	NOLKK
first .	HRRKH
first . $	HRRKH
five	QQPHF
five minutes	JHUJI
five minutes is	JHUJI
fix	LWCOF
fix .	ALHUM
fix . $	ALHUM
fix is	OTIHK
fix the	KUJLH
fix went	KKQIO
fix went out	KKQIO
fixed	NCDMW
fixed in	CJIMR
fixed in the	GJJGV
fixed upstream	GLGOM
fixed upstream in	GLGOM
fixin	GHIWI
fixing	GHIWI
flag	LOPDN
flag .	DMMGQ
flag . $	DMMGQ
flag was	QFQMN
flag was on	NHPLN
flat	QHJJP
fligh	IMNOM
flight	IMNOM
flight .	IMNOM
flight . $	IMNOM
flow	KNSKI
flow .	KISLK
flow . $	KISLK
folks	KGVND
folks .	GGSOH
folks . $	GGSOH
follo	SEOOJ
follow	SEOOI
follow -	HIMSP
follow - up	HIMSP
follow .	HIWGI
follow . $	HIWGI
follow this	XEEJG
follow up	DJGVH
follow up with	GLJSK
for	GJTQH
for .	HNPFM
for . $	HNPFM
for 0	HVNFJ
for 0 minutes	JROGJ
for a	OGQQK
for all	GOJQH
for context	NNLIQ
for context ,	LHNHS
for everyone	GIVGE
for everyone .	JJTJI
for everyone on	JKUKH
for information	JJHQP
for information only	JJHQP
for it	GUGOH
for it ?	GVJKK
for noticing	IDRNL
for reference	JILKT
for staying	KLTIG
for taking	IHVHI
for taking the	IHVHI
for the	OGWNG
for the apac	GGMQP
for the last	JSLJH
for the missing	JPJNH
for the on	GFWFH
for the other	RMPEF
for the quick	HNSHG
for the record	FNIJR
for the vendor	NNLES
for the whole	GNQJE
for the write	TGPHL
for this	OV:GJ
for this ,	JCQTJ
for this .	TU<KG
for this :	GGIMR
for this ?	MRJEH
for this item	KXHFG
for this one	GVJJF
for us	MJINS
for us .	LKINS
for you	HFHXF
for ⓚ	HULJF
for ⓜ	IIEUQ
for ⓜ .	INFKT
force	GNJQI
fore>	LOFRI
forgo	LXJEJ
form>	PGIUJ
forma	GUIKI
forme	IUHIM
fort>	KIUJI
forwa	NFKWG
found	OESHL
found it	PDPJO
found it .	KIRKN
found it below	JFLIR
found out	CWFDI
found out .	EZCGE
found out the	JPKHQ
four	RNKJM
four approvals	TIMLM
four approvals ?	TIMLM
fourt	HVJIH
fourth	HVJIH
fourth paragraph	HVJIH
fourth paragraph .	IUKJH
free	VIHII
free accounts	UJHII
freez	JMHQM
freeze	JMHQM
freeze .	KEKSQ
freeze . $	KEKSQ
frida	FGJTN
friday	FGJTN
friday .	HGKQO
friday . $	HGKQO
frien	JHUII
friendly	JHUII
from	RDNFU
from 0	PRGKN
from ?	VGKGK
from ? $	VGKGK
from billing	INLKP
from billing .	INLKP
from my	INIJR
from my side	INIJR
from now	HVLLM
from now on	HVLLM
from our	LLGOQ
from our side	LLGOQ
from the	PFMHV
from the audit	OIHHS
from the billing	MMOHQ
from the data	JMLIQ
from the status	OGLLS
from the vendor	UFFFQ
from ⓜ	PHHPO
from ⓜ .	OJHOO
fter>	QHIIN
full	RSDMG
furth	IMJMS
further	IMJMS
fuse>	B\\GHG
fwiw	JSIGQ
fy	LDKKS
fyi	DKGCZ
fyi $	LJJHV
fyi :	HPIGR
fyi : the	HPIGR
fyi_	LEMLP
g	JLERQ
gain>	SIKNN
gains	GKNDP
gap	RPJHH
gate	GXGHG
gatew	LLJMQ
gateway	LLJMQ
gateway .	IJNPQ
gateway . $	IJNPQ
gateway runs	QQFIK
gateway runs that	QQFIK
gatio	PJPKJ
gend>	GUJKH
gener	JSIOL
generate	LUGJG
gest>	QTDGC
geste	JJHHT
gesti	GMQOK
get	]CEO@
get a	FTMOH
get the	SIJRG
get this	[BJFF
gethe	EQTFF
gger>	SQFHF
ggest	CPMBN
gging	JEXGF
ghout	HOTHL
ginal	KIHPS
ginee	LFSPH
ging>	OIOMJ
gion>	LLHIP
gions	MNFMP
given	RPKIG
given here	VEMLM
given here .	VEMLM
givin	MKKSI
giving	MKKSI
giving this	MKKSI
gned>	OKLIS
gning	KKJTI
go	QROED
goes	GNFKM
going	OFJRG
going to	OFJRG
gold	IFZFE
gold .	IFZFE
gold . $	IFZFE
good	HOJOP
good .	OPGOP
good . $	OPGOP
good catch	JJIVH
good catch ,	JJIVH
good job	KIWGF
good point	MHGUN
good point ,	PJDSM
good summary	GMRIJ
good summary ,	GVIGH
good timeline	FWHII
good to	FQGET
good to know	JLGLT
good work	ISLHF
got	UD?OK
got it	FEEQO
gram>	IRRFF
gramm	LUJKH
grammar	LUJKH
graph	FQQKJ
graph ,	IIVJF
graph .	NONJK
graph . $	NONJK
graph is	JGSFP
graph is in	NJMGP
graph shows	RLILP
graph were	ONMIO
graph were taken	ONMIO
graph yesterday	NQNIJ
graph yesterday .	NQNIJ
graphs	JQPGI
grate	OJSKI
grati	MKJNP
great	MNSH;
great ,	ITHJL
great .	LMTJH
great . $	LMTJH
great call	IFWHI
great call to	IFWHI
great to	LLSJJ
great to see	LKTLJ
great work	GDYHF
great write	PQAQI
great write -	PQAQI
gree>	HSFBR
greed	GJHVI
gress	RKJMF
guard	MSKKJ
had	KFOGU
had a	OKLKR
had already found	EHQNN
had already informed	JPHNN
had already left	FGOIT
had already restarted	FOOHM
had been	KPHIQ
had built	HPHKQ
had built it	HPHKQ
had no	EPLLQ
had the	JGSHR
had the same	BKPGS
had the wrong	MJQJQ
had to	SLGIG
half	MTIGM
half of	KRIHP
half of the	ROJIP
hall>	HULKM
handl	MBXOG
handle	QJITH
handled	MGXHF
handling	IHNNP
hando	PKPHQ
handover	RKPGQ
hange	KJILV
hank>	JMOHN
hanks	NLGLO
hanne	KNPGP
hapea	KIVIH
happe	SIJJO
happen	TDMFQ
happen on	VGKKJ
happened	ONFLO
happened .	GRMKM
happened . $	GRMKM
happened again	GOOFP
happened in	TFIPM
happened on	PJLLR
happened to	IPIPL
happened to us	IQGHN
happening	PQLIF
happens at	UIJKK
happens at night	UIJKK
happy	FDQNL
happy to	EFOTF
happy to see	HHWGG
haps>	CQGHO
hard	=]GAE
hard to	GXEHJ
hare>	TIIOI
hared	GRIGN
hart>	NPLFN
has	SODLN
has no	DWIKF
has no legend	MRMMG
has only	GFNLS
has only two	GFNLS
has signed	NLJGO
has signed off	NLJGO
has since	IIHRR
has since been	IIHRR
has the	VMGHH
has this flag	GJNHR
hat's	UJOIN
hats	GHWGG
hats off	GHWGG
haust	LNKIQ
have	Z=MQR
have .	PJHIS
have . $	PJHIS
have a	HPJMQ
have been	OFQFS
have been the	HIHJV
have no	MDNMQ
have no more	FMNON
have noticed	VHKKM
have the	HXILG
have this	LRIPF
have we	WFMLL
hboar	NLMHN
heade	LTJLI
header	LTJLI
header .	LTJLI
header . $	LTJLI
headi	HYHHA
headings	JUJJH
hear	WEJIJ
hear what	WFJIJ
hear what the	WFJIJ
heard	OJHJS
heck>	ILBXD
hecke	FKKGU
heckl	JTKHM
hecks	HLIOQ
hedul	QIKTH
heir>	HTJGM
help	JRECO
help .	HNJJR
help . $	HNJJR
help to	IWIHI
helpe	DFUNN
helped	DFUNN
helped here	GIMQQ
helpf	HLWGD
helpful	HLWGD
helps	EWGGH
helps here	EWGGH
helps here .	EWGGH
here	DYIJE
here $	QPHNK
here ,	NKGQP
here .	HQNLK
here . $	HQNLK
here ?	HWMFM
here ? $	HWMFM
here is	FWMJE
here'	MUFDJ
here>	ZHH@Q
hero	JJUJI
hero of	JJUJI
hero of the	JJUJI
hese>	UQ?@H
hethe	WCJNA
hich>	TPACA
hidde	KUKLF
hidden	KUKLF
hidden in	KUKLF
hidden in the	KUKLF
hift>	LFWJI
high	LHQKN
high .	NIMIO
high . $	NIMIO
hile>	FKHOT
hind>	OOMIM
hing>	LRPIJ
hink>	BUCBN
hinki	HFWHF
hird>	FOHHR
histo	RNJLP
history	RNJLP
hit	RIJLS
hold	TKIGI
hold>	QPKJJ
holds	SGLRL
hole>	OKSFI
holid	KMEHR
holiday	KMEHR
hone>	IOKHS
hones	KHWFH
honest	MKUHI
honesty	JHSJL
hort>	IWIIH
horte	DZDGG
hose>	PRHLH
host	OKNJN
host was	LFNGS
hosts	MBHRS
hots>	KFIWI
hould	POMIH
hour	SFLPP
hour ?	XFLHL
hour ? $	XFLHL
hours	OQHGH
hours ?	LRJHJ
hours ? $	LRJHJ
hout>	LSPCD
how	^FQ@@
how about	HWJGL
how did	LSIII
how fast	GGWFH
how is	XGJIL
how is the	VILJO
how it	JHEMR
how it was	KFBPQ
how long	SKIOI
how long did	VHMMO
how many	VHFHJ
how much	TPHGH
how much money	IUIJJ
how the	WIFAN
how the chat	QKGIQ
how the lock	UIMJM
how this	RIPJI
how was	UIHLJ
how we	KUIMI
how we found	EVFIH
how you	VGOHE
hown>	JJTJI
hrase	EQFQM
hread	GKQJP
hree>	POPKG
hresh	PNILH
hroug	MLTGL
huge	EJVGH
hursd	IJJUH
i	[;MPK
i added	IGQJQ
i added the	IGQJQ
i agree	LLJIS
i agree with	LNLJO
i can	EHOSF
i can't	ZDIEB
i can't get	VJKHF
i checked	HLMGT
i didn't	LMHIP
i didn't know	LMHIP
i don't	TKBDN
i don't quite	WFJIH
i don't think	BZHHC
i double	JCJJR
i double checked	JCJJR
i found	JFLIR
i found it	JFLIR
i had	BKOES
i had the	HHSHS
i have	JAMTQ
i have .	PJHIS
i have a	QHLQM
i have no	EENMQ
i love	DIWGE
i misread	LOKEQ
i misread that	DQJIO
i misread the	MIMGR
i miss	HWGGG
i read	SDWHE
i remember	KLFJR
i remember it	HMHLP
i saw	KGDGU
i see	S@KGT
i see it	GFNLQ
i think	FQDDQ
i think the	IUKIE
i think this	KNJIP
i was	HQLEP
i was in	GJSKO
i was looking	JNJHQ
i was on	FJNKS
i will	GJHUI
i would	KXGFC
i'd	TUA=>
i'd be	XGFGD
i'd be curious	UIJKJ
i'd be interested	UIGJF
i'll	D9Be4
i'll add	IGJVI
i'll ask	GIFUJ
i'll do	HDEZD
i'll do it	GHEYE
i'll do that	KHJTI
i'll take	GJHVI
i'll update	JKITH
i'll update the	JKITH
i'm	TLFTF
i'm not	RRJIG
i'm not convinced	JTJJK
i'm uneasy	HUIHI
i'm uneasy about	HUIHI
i'm worried	ITLIJ
i've	EHIY@
i:	HIHUL
i:_	IJJSM
i_	LEMLP
i_ダ	LHMNN
i_ダッ	LHMNN
iage>	MNJMQ
iagra	IRRGF
iate>	HJUKG
ibed>	MHNON
ible>	LQQID
ibuti	KSKJF
icabl	JKMKR
icall	LPJHP
icas>	WNIHI
icate	NSJJK
icati	SFVOG
iced>	SLFMO
icely	LGWJI
ices>	OLIQN
icing	HJQML
icked	LLJSH
icket	LNBMP
idati	RMMHH
iday>	DGISO
idden	KUKLF
idea	LTPGC
idea :	EYFFF
ided>	QLKGO
ident	QIPJN
ider>	MRHKN
idn't	SIFGM
ience	GFUQF
iendl	JHUII
ient>	JLLLQ
ieve>	PVGEF
iewed	NFOIR
if	KXD@A
if i	SIMMM
if the	QOHCG
if we	IVKIH
ifesa	JJTKI
ific>	KRQII
ified	HPPNP
ig	HGGUJ
igger	UNFHF
ight>	JKUJF
igina	KIHPS
igned	OKLIS
ignin	KKJTI
igrat	PKJNP
ilbox	JLNIP
iled>	KIQUC
illin	HJNKR
ilove	SIENM
image	HPGRK
images	PEKUJ
imeli	OQNHK
imes>	KQIQJ
imest	PMHRI
imit>	NLIBQ
imiti	FRKPJ
imits	JJLTI
impac	RRCIA
impact	RRCIA
impact in	GVHGI
imple	FULKL
impor	GXMHJ
impre	LHUJH
impressive	LITKF
impressive .	MKSLH
impressive . $	MKSLH
in	ILKCT
in .	GXIIF
in . $	GXIIF
in 0	OJOES
in 0 .	PKJGS
in a	MRFJL
in a table	IUOGO
in all	RJGKO
in all regions	RJGKO
in another	LRLHK
in another incident	PLNEN
in five	JHUJI
in five minutes	JHUJI
in january	LLKTH
in january .	LLKTH
in june	QHPEO
in june .	PIPFO
in march	QHGOJ
in numbers	GRHPI
in our	MHNNU
in production	LOHGP
in production ?	LRMJH
in pst	LUKLI
in pst ,	LUKLI
in the	PLH@S
in the appendix	GRFIM
in the design	OHIQP
in the dr	UJHJJ
in the end	UIFGQ
in the eu	TFSJG
in the fourth	HVJIH
in the logs	GQNIL
in the meantime	NJHKO
in the other	QHNFO
in the pipeline	ITLML
in the review	KLFHS
in the table	GJLIS
in the timeline	MSIII
in this	UGGJN
in this section	PGHOR
in total	OGGMT
in two	DQMIN
in utc	ERLGM
in utc .	JQLIM
in version	GLGOM
in version 0	GLGOM
in ⓚ	CLGPP
in ⓚ .	DLHNR
in ⓜ	DQDFS
in ⓜ .	HRHGQ
inanc	HKORN
ince>	GLFOS
inced	JTJJK
incid	OKPDO
incident	OLNDO
incident .	ITGJN
incident . $	ITGJN
incident commander	MOLIO
incident commander .	HSIKQ
incident commander was	NGQIP
incident when	PLNEN
incident when the	PLNEN
inclu	QVKGE
include	QVKGE
include the	GPSGI
include the support	KFTJL
incom	KUJKI
incomplete	KUJKI
incre	QGVNF
incredible	KJTLI
inder	FXGCH
index	TJMII
indin	INQIE
ined>	FLSNL
ineer	LFSPH
info	INNHM
info ,	INNHM
info , the	INNHM
information	LFONT
information only	JJHQP
information only .	JJHQP
informed	IUHIM
informed .	JWHKI
informed . $	JWHKI
informed customers	JPHNN
informed customers .	JPHNN
inful	NNIMO
ingle	QQIGI
ings>	LPIPG
ining	ROHJJ
inish	QICNL
inkin	GOWHC
innin	ISJRI
inst>	GKNDP
inste	IVJJI
instead	IVJJI
instead of	NTJJI
instead of a	IVJHJ
instead of ⓠ	KTIKJ
inter	RISEJ
interested	WIGIE
interested to	VIHJG
interesting	OJLHR
internal	OGQNN
into	FSKTC
into a	LSJKE
into a diagram	MRFMG
into this	EGMRI
into two	IWHJF
introduced	MJMNP
introduced the	MJMNP
introduced the approval	HJMOP
ints>	ETNIG
inute	OHPIQ
invoi	GNIRM
invol	OFVJG
involved	OFVJG
ionab	OUJIG
ional	LIUJH
ioned	RIOJQ
ions>	NJMLP
iorit	RQIFJ
ious>	XKHID
ipped	UHFOL
ired>	OLJLO
irmed	KGOKR
irmwa	OKHOP
ironm	GNION
irror	NJILP
irst>	NOLKK
is	RQEEH
is .	GIOER
is . $	GIOER
is 0	JGKNT
is 0 minutes	ONIKQ
is 0 per	HLNOQ
is a	ITOBF
is a bit	EUKKI
is a real	IUJJH
is a sunday	FWHIG
is a year	IUJJG
is accurate	KHNJS
is accurate .	LBNJU
is already	SEHJQ
is already a	HGJLS
is an	JIVJG
is anybody	UHLLM
is anybody able	UHLLM
is by	KILPO
is by design	KILPO
is correct	VDKHR
is correct .	NINKT
is correct ?	XFLKL
is described	MLHPN
is described in	MLHPN
is different	ONGON
is different for	ONGON
is enough	GULHC
is enough .	HWHHF
is fine	IIPHQ
is fine as	IKPHO
is going	OJKOJ
is going to	OJKOJ
is great	IITKK
is great .	JKTJJ
is hidden	KUKLF
is hidden in	KUKLF
is how	GJLIS
is how the	OJIHU
is in	GRIEP
is in the	GSJDK
is in utc	NJMGP
is it	LSGDG
is it ?	VGMMM
is lost	JOLOL
is lost in	DYGHE
is meant ?	KSJJJ
is missing	IWJFE
is missing the	KTMHH
is much	NKINP
is much smaller	NKINP
is no	IQKFQ
is not	E[ADE
is on	HHFTL
is per	LKJLP
is per account	NFJJR
is public	GKLLM
is public now	GKLLM
is really	LJUJH
is remarkable	KKTKJ
is remarkable .	KKSKJ
is that	NMQHJ
is the	[GLGP
is the default	JOHIR
is the history	WGKIL
is the impact	WGKKM
is the kind	EEYGC
is the owner	UGIMJ
is the right	JUGJL
is there	WGJIJ
is there a	VHJIJ
is this	VIF>F
is too	B]GHA
is what	QLIIP
is what the	IMKLR
is when	EINMQ
is when the	FJONO
is wrong	GWKJE
is ⓠ	HUKKJ
isabl	QLJEQ
iscus	IILMS
ised>	NCRMM
ished	TEGHS
ision	QKQNJ
islea	HNEHQ
isn't	HXKKF
isrea	LOKEQ
issed	VGQGI
issin	ATCVA
issue	PCHXN
isten	HTPDE
istor	RNJLP
ists>	IQLKN
it	MNHRI
it !	JIOPG
it ! $	JIOPG
it $	TLJMH
it ,	TJGMN
it , but	TJMLM
it .	LILRM
it . $	LILRM
it ?	PPE@G
it ? $	PPE@G
it be	QOLFL
it because	HKPJP
it because of	HKPJP
it below	JFLIR
it below .	JFLIR
it by	GNFVD
it by the	JJFWE
it doesn't	HWJIH
it down	JQMPJ
it down .	LPLPJ
it happened	FQNDN
it happened .	IPMGN
it in	NNBPM
it in the	RKHNO
it is	JHQIP
it is .	IKPHO
it is when	HJPMO
it now	GFNQL
it now .	GFNQL
it on	LEFWJ
it recovered	HIGMS
it says	OVHHH
it take	UHMJM
it take to	UHMJM
it to	FLFXH
it to the	HNFOS
it too	GRIHO
it too .	GRIHO
it took	NJILT
it turned	NMHGM
it turned out	NMHGM
it up	IUGMI
it up .	IUGMI
it was	REJMR
it was 0	HUKLL
it was a	NGOGT
it was painful	NNIMO
it was still	LNFHP
it was the	FPLRJ
it would	IWKFJ
it'd	GVHGI
it's	DYDAI
it's a	HTHGL
itabl	NJILP
itali	HZFED
itati	HUHHP
itche	ONJLN
item	KX<R>
item .	GQFQH
item . $	GQFQH
item 0	FWHKI
item ?	SIMLM
item ? $	SIMLM
item for	EPJSI
item for the	E[IBG
item is	FVLFE
items	IVOGF
items are	LUHJF
ites>	MQLIK
ithin	GIUIJ
ithou	NUJEF
itiga	OIUJH
iting	KIMPJ
ition	PJOIR
itle>	FWIJF
its	LZHAK
its job	JIUKJ
its own	HRJGS
itsel	RGHJR
itself	RGHJR
itten	FNQNL
ittin	DXNJI
iven>	RPKIG
iving	MKKSI
ixed>	NCDMW
ixing	GHIWI
iで	GWFFK
iで実	HVGHK
iで実行	HVGHK
j	MMDSI
janua	LLKTH
january	LLKTH
january .	LLKTH
january . $	LLKTH
jecti	KSGGM
job	RIVJI
job .	NJWED
job . $	NJWED
job everyone	KIUJJ
jobs	UKGIE
jobs too	PPHIF
js	NMHIO
jst	OIEFR
jstで	RIIHQ
june .	OHOEP
june . $	OHOEP
just	LOGFP
just the	JKKHR
just the old	NODNN
just the reporting	KIPIQ
just to	VGLJL
k	JKHKR
kable	KKTKJ
kday>	MMGIQ
keep	SPLBH
keep the	KMRHI
ken	F@I_A
ken ,	FNOSH
kept	QFVHE
kept the	FJVJG
kerne	OFPOJ
kernel	OFPOJ
kets>	LNHTH
key	LUHGH
keys	HUGRF
kind	HB[HC
kind of	HDZEC
kind of write	HGWGH
king>	HFRZB
kips>	KPGHQ
klist	JTKHM
knew	JGNMT
know	X?GCV
know .	HKGLX
know . $	HKGLX
know ?	QFMRL
know ? $	QFMRL
know about	PGRKN
know that	NIEDR
know that .	LMHIP
know why	YDHHH
knowi	EOPEE
knowing	EOPEE
knowing the	EOPEE
known	NJDDS
kudos	KHVII
kups>	NITPE
kで	KFFMT
kです	KFFMT
l	HFIRS
la	HFNSN
labor	MOPGF
lace>	KWEQD
laced	IINFS
lacks	HWHGH
lain>	LULHE
laine	OJREN
lains	FMFIR
lam	INQHG
lame	INQHG
lamel	KNSMF
lanat	IJOOL
larif	JRIFM
last	TNJ>L
last action	KRMKI
last action is	LTJLJ
last month	NGUIH
last part	GVJGG
last time	SERLK
last time .	VGMON
last week	MKNHQ
last week .	MKNHQ
last year	JLIHS
late	QQOFE
late .	ISQFF
late . $	ISQFF
late>	FMQKH
lated	TGIKR
latfo	JJHUK
latio	RHRJI
layed	TLPGM
lback	MMSEK
lbox>	JLNIP
ldn't	HTLBL
le	JHOTE
lead	DMQHP
lead was	EOKIQ
lead was in	HQMGN
leade	PHNNP
leader	PHNNP
leadi	HNEHQ
lear>	OIVE@
leare	GSRKL
learn	KLTFM
learn about	MRIHI
learned	IJTHM
learned a	JKUKG
lease	MPCRF
leave	COETK
leave it .	JGJIV
leave this	KQKSH
leaves	IVFGJ
leaves out	IVFGJ
lee	EAD`B
lee .	IIKVG
lee . $	IIKVG
leep>	MNIIQ
left	DLLGQ
left .	FGOIT
left . $	FGOIT
legal	ODJTN
legal .	LELSO
legal . $	LELSO
legal has	NLJGO
legal has signed	NLJGO
legen	GUJKH
legend	GUJKH
legend .	LTJLH
legend . $	LTJLH
len	LJNRH
lena	LJNRH
lena>	FFNUI
length 0	5ESEV
length 1	GTMHL
length 2	GMKMO
length 3	GKMMO
length 4	JKKJQ
length 5	NOEDO
length 6	XKIKJ
length 7	QMKNH
length 8	PRUR6
lent>	INTHF
lert>	MOJLH
les	JLRIH
less	JMRFG
less>	JOTMF
lesso	FSOHG
lessons	HQQII
let	DUAP>
let me	MDDX@
let the	C[LKL
let us	FWGIH
let's	HVCO>
lete>	KVGJH
leted	FQGGO
levan	OLHFR
level	HTJFF
lgtm	KKGJU
li	SOGIQ
licab	JKMKR
licas	WNIHI
licat	PSJJK
liday	KMEHR
lient	NLCLR
lieve	PPQDF
lifes	JJTKI
lifesaver	JJTKI
lifesaver ,	JJTKI
light	IMNOM
like	UQQ@D
like a	EVHHH
like the	ORRGH
like this	SFRFP
limit	NKELO
limit .	KJFQO
limit . $	KJFQO
limit is	OHIIQ
limit is 0	GLNIS
limit is per	LKJLP
limit was	LNMGO
limiting	FRKPJ
limits	JJLTI
limits .	LKLSI
limits . $	LKLSI
line	OXLEG
line .	IUOHG
line . $	IUOHG
line>	KWJGF
ling>	PQLGL
link	>b;EA
link .	HSEIL
link . $	HSEIL
link ?	HVLGL
link ? $	HVLGL
link is	FVJHH
link the	DSEOE
link the ticket	GXJGG
link to	EZFGG
link to the	EZFGH
linki	JUHJF
linking	JUHJF
linte	IVHKH
linter	IVHJF
lish>	ILINQ
list	EZAP@
list .	JOHRH
list . $	JOHRH
list ?	HVMFK
list ? $	HVMFK
list the	LSJFH
list>	JTKHM
litti	GVKJJ
lked>	OKIGP
llbac	MMSEK
llent	INTHF
ller>	VHEJK
lling	OQLIM
llow>	QFOOI
lo	SMILG
load	VLIEL
load .	IXGJF
load . $	IXGJF
load stayed	NIMIO
load stayed high	NIMIO
load test	NGNLO
lock	LRGEM
lock .	NMHGM
lock . $	NMHGM
lock was	ISIJO
locke	OMKHP
locki	EYMJL
log	MNGIO
log .	OPHFN
log . $	OPHFN
log excerpt	JTHIM
log says	LINMQ
log says as	LINMQ
login	MVHGG
logs	JJJWL
logs .	LFNQM
logs . $	LFNQM
logs end	FHIOT
logs end .	FHIOT
long	TUFLB
long did	VHMMO
long did the	VHMMO
longe	QMKER
longer	LNKER
longs	GUIJJ
look	MGUOG
look at	RJKRK
look at the	QGKTL
look easy !	JGUIH
looke	VFMGQ
looked	THMGQ
looked at	TJOFS
looki	PJGVI
looking	PJGVI
looking at	RMJEP
looking at the	RMJEP
looking into	FHIWH
looks	QRAJP
looks good	QOBMQ
looks good .	QNEOO
looks like	OWEFD
looks like a	GVHHH
losed	SNKGP
losin	OHKNS
lost .	JLLOP
lost . $	JLLOP
lost in	DYGHE
lost in the	EXHJF
lot	EH[EC
lot .	HKVHH
lot . $	HKVHH
love	QHZCB
love the	LFUIK
loved	LKTKH
lovel	IQQCG
lovely	IQQCG
lovely the	KHUIJ
lover	SIENM
low	PSKNH
lower	GTLLK
loys>	HVIHH
lped>	DFUNN
lpful	HLWGD
lread	MMLJP
lucky	QIGGT
lude>	QVKGE
lunch	MLLJO
lunch when	MLLIO
lunch when it	FJPKS
lunch when the	NOHJN
lusio	KTHKK
luste	KJNLO
lved>	QIMJQ
lysis	KPOIL
m	MJSHM
ma	IJIQR
made	LG[EC
made at	HNJLQ
made at 0	HNJLQ
mage>	DTRFK
mages	PEKUJ
mail	QHMPM
mail .	FMOEL
mail . $	FMOEL
mail gateway	HLPKP
mail gateway .	HLPKP
mail went	IOHHT
mail went to	IOHHT
mailb	JLNIP
mailbox	JLNIP
mailbox nobody	JLNIP
mailbox nobody reads	JLNIP
mails	IGSGO
make	L[?@A
make it	MVHGG
make the	GXFHI
make this	PQGEH
makes	KGKKR
makes sense	MCIKT
makes sense ,	FDKRS
mall>	OSJBF
malle	TJFKM
mand>	HVIJG
mande	MMLHR
manua	HTKLI
manual	HTKLI
manual step	LUJJG
many	UCSEE
many steps	VHMMO
many steps ?	VHMMO
mar	IJIQR
march	LMENO
march .	JMENP
march . $	JMENP
marco	ILGTO
marco had	HMNOJ
marco had already	HMNOJ
marka	KKTKJ
mart>	GIUKI
mary>	JONKJ
match	KQECQ
match the	IVIKF
match what	PJHIS
match what i	PJHIS
matches	JNHIU
matic	QLEJO
matio	FMONT
may	WLCFQ
may .	RHFGR
may . $	RHFGR
maybe	NSFGM
maybe add	DVJII
maybe convert	HWHIG
maybe convert the	HWHIG
maybe i	VHMJM
maybe link	HWLGJ
maybe link the	HWLGJ
maybe worth	HVEJH
maybe worth saying	LUKLG
mazin	KKTKG
mber>	FQHNK
mbere	IPGLP
mbers	INKMN
me	S9MVF
me .	C?OVF
me . $	C?OVF
me much	FXKJI
me much .	FXKJI
mean	UJHIJ
meant	MOHKO
meant ?	KSJJJ
meant ? $	KSJJJ
meantime	NJHKO
measu	KUHNF
measurable	IVJIH
measurable .	IVKJH
measurable . $	IVKJH
measure	HQIPL
mebod	NKRND
meeting .	OLNKQ
meeting . $	OLNKQ
meeting :	GKMSI
mel	MLRFO
mele	JLRIH
meles	KNSMF
melin	OQNHK
membe	KIKIR
memor	IMKPS
memory	IMKPS
ment>	VANNQ
menta	HUILG
mente	QGKFO
menti	HXIFG
mention	D^DH?
mention that	GWGLK
mention the	HZEIE
mention the second	ITLLM
mentioned	RIOJQ
ments	MNHKP
meone	PFLSL
mer's	RQKGK
merge	JTEOG
merged	MLGQO
merged .	KMHNP
merged . $	KMHNP
messa	TMJIK
mesta	PMHRI
methi	IPSHF
metri	QNIFK
metric	QNIFK
might	QQDDL
might be	IVKHG
might be worth	JVHJH
might want	JTIHK
might want to	JTIHK
migra	PKJNP
migration	MKJNP
migration .	FOLFR
migration . $	FOLFR
migration script	KLISJ
migration script and	KLISJ
mind	FUEBR
minde	HVHFI
ming>	FXAFJ
minut	OHPIQ
minute	MIOQP
minutes	OJOGQ
minutes .	RLIKO
minutes . $	RLIKO
mio	JBL[F
mirro	NJILP
mirror	NJILP
mirror to	NJILP
mirror to be	NJILP
misle	HNEHQ
misleading	HNEHQ
misre	LOKEQ
misread	LOKEQ
misread that	DQJIO
misread that .	DQJIO
misread the	MIMGR
miss	RUEEG
misse	VGQGI
missed	VGQGI
missi	ATCVA
missing	ATCVA
missing .	JTLII
missing . $	JTLII
missing :	EZHFF
missing a	GWJIE
missing alert	LNJPH
missing an	JWLFH
missing the	OWJCB
mitig	OIUJH
mitigating in	JHVII
mitin	FRKPJ
mits>	JJLTI
mmand	JTJDO
mmar>	LUJKH
mmary	HOOJI
mment	NIHLU
mmuni	NIVOG
mmuti	HKNMN
mobil	QGMJQ
mobile	QGMJQ
momen	GPHQD
moment	GPHQD
moment .	FIOUI
moment . $	FIOUI
monda	KCDQN
monday	KCDQN
monday .	JBDUI
monday . $	JBDUI
money	IUIJJ
money was	IUIJJ
money was lost	IUIJJ
month	IMJNM
month .	KNIPJ
month . $	KNIPJ
more	G`CEB
more about	UIMJM
more about how	UIMJM
more questions	FMNON
more questions .	FMNON
morro	HIFWG
morte	MITJM
mory>	IMKPS
move	DXNLC
move .	MLRJF
move . $	MLRJF
move it	HSGQI
move it up	IUHGI
move to	JORGF
move to include	JFWII
move>	EVFND
moved	OFHJX
movin	FSFXF
moving	FSFXF
moving it	KGHVJ
moving it .	KGHVJ
moving this	EOITJ
mpact	RRCIA
mpany	IKRIO
mplai	LMHHR
mplat	FNQFH
mple>	JNTIF
mpler	FULKL
mplet	MTHJG
mport	GXMHJ
mpres	LHUJH
mpty>	HWKII
much	OORIK
much .	FXKJI
much . $	FXKJI
much money	IUIJJ
much money was	IUIJJ
much smaller	NKINP
much smaller ,	NKINP
munic	NIVOG
must	OLHKQ
muted	OIJNO
mutin	HKNMN
mware	OKHOP
mwork	JIUJI
my	KIRNM
my side	INIJR
my side .	INIJR
na	OHLQL
nable	KWIIE
naile	JJWFG
nailed	JJWFG
nailed it	LHVHG
nalys	KOPHK
name	D[AOD
name .	PMJOL
name . $	PMJOL
name the	GXHGH
names	ETKGL
names in	FRLHL
names in the	EMOGN
namin	GWEEJ
naming	GTGFL
naming the	KTJJJ
naming the vendor	KTJJJ
nance	IJORN
nant>	NRJKH
napsh	PHHQP
nary>	PLPOI
natio	IJOOL
nbook	ENMSM
nboun	IKOMQ
nced>	IUIIJ
ncern	HRJHR
ncide	OKPDO
nclea	KTFGG
nclud	QVKGE
nclus	KTHKK
ncomp	KUJKI
ncred	IIVJF
ndary	JLKNP
nday>	JHBQO
ndby>	QHMNQ
nded>	NGKQL
nder>	QKLCN
nders	UHGEP
ndex>	TJMII
nding	IISQJ
ndix>	JPHHO
ndle>	QJITH
ndled	MGXHF
ndlin	IHNNP
ndly>	JHUII
ndor'	OQLGL
ndor>	KGJRQ
ndove	PKPHQ
ne	NNHLQ
neasy	HUIHI
necte	TILLK
need	RQES=
need a	GTJKJ
need four	UIMJM
need four approvals	UIMJM
need to	MQGQD
neede	NIKBQ
needed	NIKBQ
needed .	NKMAS
needed . $	NKMAS
needed to	WFMMM
needs	IZFFA
needs a	MVHKE
needs to	IVJKH
neeri	IGOSK
neers	TGRKK
nerat	LQENL
ners>	LTIGJ
nersh	IGSRK
nest>	MKUHI
nesty	JHSJL
netwo	GGONP
network	GGONP
neutr	GWKIL
never	MOLGP
never mind	PKGIR
new	LIPLS
new alert	HHVKH
new canary	IFVJI
new canary stage	IFVJI
new gateway	MJMPP
new gateway .	IKMPQ
next	NGGYG
next day	KMMGS
next day .	KMMGS
next freeze	KJKTH
next freeze .	KJKTH
next sprint	JIJUH
next sprint .	JIJUH
next week	OFITI
next week .	IHIUI
nfig>	OOHGM
nfirm	IHKPO
nforc	GNJQI
nful>	NNIMO
nged>	OIHQS
nger>	LNKER
nges>	IQMNM
ngest	SJHNO
ngine	LFSPH
nging	LJJWF
ngle>	QQIGI
nicat	NIVOG
nice	QNQAG
nice .	IGWHG
nice . $	IGWHG
nice to	FMJKT
nice work	SQCOC
nice work !	EPNGH
nice work .	TPCOG
nicel	LGWJI
nicely	LGWJI
night	JGVLI
night .	IMTGJ
night . $	IMTGJ
night ?	LRHIK
night ? $	LRHIK
night is	JJTJI
night shift	HIULK
night shift .	IKPMO
ning>	PLQKD
nish>	NNFPE
nit	FZHEC
nits>	FZGEF
nking	GOWHC
nment	GNION
nnect	THLLK
nnel>	KNPGP
no	JKAFZ
no alert	GGHNT
no change	NJPFS
no customer	LMHHR
no customer complained	LMHHR
no data	SHIHR
no further	IMJMS
no idea	MGJKU
no legend	MRMMG
no legend .	MRMMG
no longer	INKGS
no more	FMNON
no more questions	FMNON
no one	OLDNM
no one remembered	IRHJN
no staging	SFINN
nobod	LFKKP
nobody	LFKKP
nobody knew	MJNNQ
nobody noticed	JNHNP
nobody noticed at	JNHNP
nobody reads	JLNIP
nobody reads .	JHMJR
nobody reads because	LQOFL
nobody remembered	OIGQS
nobody was	NHRHJ
node	OBRKQ
node ,	LJPJP
node , so	LJPJP
node .	HNMNP
node . $	HNMNP
none	KMKIR
none of	LKKIS
none of us	FKLIS
noon	UHEIN
noon support	MQJFO
noon support had	MQJFO
not	UHICS
not a	ZKFGC
not affected	OGNMV
not affected .	PHGNU
not applicable	JKMKR
not applicable to	JKMKR
not apply	EKPKP
not apply .	HKOMP
not convinced	JTJJK
not have	GKRQN
not sure	XHGHE
not sure how	VHNIN
not sure i	WGKJK
not the	VRGFH
not ⓠ	IUJKH
note	GDPPP
note that	LGODR
note that the	LGODR
noted	GJOKQ
noted earlier	IMOMO
noted earlier ,	IMOMO
nothe	KUHLJ
nothi	MOIER
nothing	MOIER
nothing to	NHMHU
nothing to add	NHMHU
notic	ULKKK
notice	TMJGK
noticed	QLFMO
noticed at	JNHNP
noticed at first	JNHNP
noticing	HJQML
notin	IUHKJ
noting	IUHKJ
now	PI?VO
now .	DCB[Q
now . $	DCB[Q
now ?	VHMJM
now ? $	VHMJM
now on	HVLLM
now on ?	HVLLM
nowin	EOPEE
nown>	NJDDS
ns	PHLIR
nshot	GUJFL
nside	OTHKI
nsist	FYGFE
nstea	IVJJI
nsume	ROKIH
nswer	PKLIS
nsで	OINJQ
nsでし	OINJQ
ntact	ILITI
ntast	ILUJI
ntati	HUILG
nted>	QFOHO
ntenc	NVCDB
nter>	IOSDN
ntere	VHGEL
ntern	HCUKM
ntext	HSHHP
ntil>	UFKEP
ntime	THHKO
ntion	GUHKI
ntly>	ISQGN
ntrad	GVGJH
ntrib	KSKJF
ntrod	MJMNP
ntry>	RPIGG
nual>	HTKLI
nuary	LLKTH
numbe	HSGNJ
number	GUFNE
number 0	HRGSH
number 0 .	HRGSH
number is	FPOJO
number is fine	HLOLQ
number of	MNHLM
numbers	INKMN
numbers $	KFIXH
numbers .	CNNOJ
numbers . $	CNNOJ
numbers ?	IQKPK
numbers ? $	IQKPK
numbers are	KNIFQ
numbers are given	WGONO
numbers for	OGJUG
numbers from	CDOPQ
numbers from the	EFQFT
numbers in	NJFLS
numbers in the	IKHLS
numbers match	PHJHS
numbers match what	PJHIS
numbers without	HUILI
nute>	MIOQP
nutes	OJOGQ
nvinc	JTJJK
nviro	GNION
nvoic	GNIRM
nvolv	OFVJG
nybod	TNJHJ
nyone	UIJHJ
nythi	QLHHN
nを	PSJKF
o	JHFNR
o:	HGJWG
o_	HHIVJ
oard>	IHIUI
oards	NMHHP
obabl	HOKKR
obile	QGMJQ
objec	MFGGT
oblem	QQMEL
obody	LFKKP
ocess	QMGHP
ocked	OMKHP
ockin	EYMJL
ocume	LIQKN
ocure	KKHTK
od	JIJUI
oday>	GGMQO
odd	QIOFM
odo	JIJUI
odo:	HGJWG
odo_	HHIVJ
oduce	OFONR
oduct	KQIKQ
oesn'	MOFGN
of	GOQDM
of 0	HTHKM
of a	LSKJI
of march	KOGJQ
of march .	KOGJQ
of the	HNKHP
of the big	NGOJQ
of the cost	HKPJP
of the day	JJUJI
of the items	IYGGF
of the month	JJJPN
of the numbers	KTKLH
of the second	FRLMN
of them	WFMIL
of these	LPFGP
of these dates	IUJKH
of this is	JOINO
of this item	TJJLJ
of traffic	HUKLL
of traffic .	HUKLL
of us	CGREP
of us thought	HNNLO
of write	HGWGH
of write -	HGWGH
of ⓜ	GLUJF
of ⓜ is	IHVJH
of ⓠ	KTIKJ
of ⓠ .	MTJKK
ofess	MKTKJ
off	MMTBJ
off .	HRPDJ
off . $	HRPDJ
offic	JIMHR
office	JIMHR
ogeth	EQTFF
oice>	GQROH
oing>	RDJRG
oint>	TAJNP
ointe	HHWHG
oints	ETNIG
ok	IIFQU
ok ,	ELLPO
ok thanks	FMNON
ok thanks ,	FMNON
oked>	VFMGQ
oken>	MTKMF
oking	PJGVI
okで	KFFMT
okです	KFFMT
old	OCNKV
old channel	KNNGR
old channel .	KNNGR
old cluster	RIRHI
old gateway runs	QQFIK
old version	OPIMN
old version ,	NNGNN
olds>	SGLRL
olid>	IPQLJ
olida	KMEHR
olks>	KGVND
ollba	NKUFH
ollow	SEOOJ
olved	QIMJQ
omati	QMEJO
omebo	NKRND
oment	GPHQD
omeon	PFLSL
omer'	RQKGK
omer>	RIMLL
omes>	JNGKT
ometh	IPSHF
omman	JTJDO
ommen	MJGKT
ommun	NIVOG
ommut	HKNMN
omorr	HIFWG
ompan	IKRIO
ompla	LMHHR
omple	MTHJG
on	GNPJJ
on .	KGVJH
on . $	KGVJH
on ?	FSMQL
on ? $	FSMQL
on a	IRJKN
on a flight	IMNOM
on a weekday	MMGIQ
on call	HKDMS
on call that	ILELQ
on friday	EINHU
on friday .	EINHU
on how	MTFJG
on it	FLFXH
on monday	NGGMR
on monday .	NHJVH
on my	GDFYF
on one	LKOIO
on one node	LIPJP
on staging	PHMKN
on the	GLRKO
on the call	JETJN
on the dashboard	HGNFU
on the data	MHJNT
on the phone	JNLES
on the same	VGLJJ
on the test	JHITK
on this	ROASB
on this ,	IOIRI
on this .	FOERD
on this ?	LSMGJ
on tuesday	IKNER
on vacation	FOGIR
on vacation when	IOINO
on what	YEOKO
on't>	MVB>L
onabl	OUJIG
onal>	MHUJH
once	TOBKG
once it	RFKQI
oncer	HRJHR
onclu	KTHKK
ondar	JLKNP
onday	KCDQN
onder	VGNGH
onds>	NIMKR
one	PTIRC
one $	QGSLG
one .	ISQGG
one . $	ISQGG
one is	SEFRG
one is correct	XFLKL
one node	LIPJP
one node ,	LJPJP
one of	HGUIK
one of the	HGUIK
one remembered	IRHJN
one thing	PVGML
one to	LJJTH
oned>	SHOIQ
onest	KHWFH
oney>	IUIJJ
onfig	OOHGM
onfir	IHKPO
onger	LNKER
ongs>	GUIJJ
only	SOI@N
only 	:QPJM
only .	EMGOP
only . $	EMGOP
only ?	YDMIK
only ? $	YDMIK
only ask	YL=C?
only ask fault	NQGCG
only ask plan to-person	CRJOH
only ask to-person	Z:EJ?
only ask was	a<E?D
only ask was to-person	YEHFD
only ask will	TFHNE
only ask wish	KTAM@
only ask wish fault	JTLJE
only ask wish plan to-person	IGLVK
only ask wish to-person	UHJJK
only ask wish to-person person-asked	FAJ[H
only ask wish will	FSHOH
only fault	Ea9?C
only fault plan	TRLFK
only fault report	HNGET
only fault to-person	GUHDL
only fault was	A[@IF
only fault was to-person	KRGBO
only fault will	CZAIA
only found	JPKHQ
only found out	JPKHQ
only joy	ED^D?
only or	XFMHK
only plan	LEHYE
only plan to-person	HITMK
only praise	E>k==
only praise ask wish	IULIM
only praise fault	CORLJ
only praise fault was	IOLGR
only praise joy	IGWIG
only praise report	JJTJJ
only praise request first wish	JVHIJ
only praise to-person	C@LAV
only praise unknown	GJVHH
only praise was	GJ\\F:
only praise was to-person	KG[F@
only praise will	MEPNJ
only praise wish	EWNC>
only praise wish was	?LTDC
only praise wish will	HWHHE
only relevant	HNLHP
only relevant for	HNLHP
only report	FEED[
only request first	HGFXG
only request first ask	IUFKD
only request first ask plan to-person	KEMUO
only request first ask unknown wish	WFKJK
only request first ask unknown wish was	VHOLO
only request first ask will plan to-person	IGMVL
only request first ask wish	QRJCG
only request first ask wish was	RMIGI
only request first ask wish will	FTMNO
only the	IPKAM
only the reporting	HNNIO
only to-person	CJLTK
only two	GFNLS
only unknown	VRADB
only unknown fault	OTIKG
only unknown fault was	ROHKI
only unknown was	UIHCR
only unknown will	XJFII
only unknown wish	ZGEDF
only unknown wish was	[CKDG
only verb first	]BFC=
only verb first ask	UNG=F
only verb first ask fault	VIKII
only verb first ask was	\\@HFG
only verb first ask wish	NPKHM
only verb first ask wish fault	GWMJO
only verb first fault	HMHHQ
only verb first request first ask will	WJMFM
only verb first was	VKCEJ
only verb first will	L?EYC
only was	3JIH[
only was report	CKMET
only was to-person	LJKBV
only wh	Z=JCK
only wh ask	i8>=8
only wh ask fault was	LSOHL
only wh ask to-person	SMLII
only wh ask was	\\?JII
only wh ask was to-person	WFOIL
only wh ask will	VHLII
only wh ask wish	GXH?G
only wh ask wish fault	QNKGJ
only wh ask wish was	HVKFL
only wh fault was	HVIFI
only wh unknown was	TLIIJ
only wh was	RNFHK
only wh wish	PPFHH
only wh wish was	HOQLG
only what a	IFXGD
only will	D==f?
only will plan	HGIVI
only will plan to-person	>??c9
only will report	IHJTM
only will to-person	F?D_<
only will was	>KGXH
only will was to-person	IKFRN
only wish	8a@D?
only wish fault	CXKJI
only wish fault to-person	IRIOE
only wish fault was	FIONP
only wish fault will	HTMII
only wish plan to-person	JOBOK
only wish report	CULDJ
only wish to-person	B^ABB
only wish to-person person-asked	JFKVK
only wish was	BTI;P
only wish was to-person	LTJKG
only wish was to-person person-asked	JGFWJ
only wish will	AW=LA
only wish will plan to-person	JPMNI
only wish will to-person person-asked	H=F_I
only wish will was	NRHFG
onmen	GNION
onnec	THLLK
onse>	IIVFG
onsid	OTHKI
onsis	FYGFE
onsum	ROKIH
ontac	ILITI
ontex	HSHHP
onth>	JMJNM
ontra	FUFNG
ontri	KSKJF
onvin	JTJJK
onym>	HUIJJ
oo	LNLGR
ooked	VFMGQ
ookin	PJGVI
ooks>	QRAJP
op	HGLLR
open	OFQTK
open a	GGIYF
open a ticket	GGIYF
opene	KGKXF
opened	KGKXF
opera	OSGGG
ople>	PKRGO
oposa	KMJTJ
opped	RLKFL
ops	HEKPQ
ops-	HGLLR
or	b8HCF
or after	UFIKM
or from	UINIJ
or per	UGLHK
or the	RMJKI
or's>	OQLGL
orage	HKKSG
orate	OPIJH
orce>	GNJQI
order	KVEFD
order of	GVHIG
ordin	HVHKJ
orgot	LXJEJ
origi	KIHPS
ority	SPIGJ
orked	LKUGI
orkin	PHKTJ
orks>	OHEHU
ormat	GUIKI
ormed	IUHIM
orrec	LPLMI
orrie	ITLIJ
orrow	HIFWG
orry>	RIJQK
orse>	KIQJQ
orted	OHMLQ
ortem	MITJM
orten	EXFHH
orter	SQFKE
orth>	IRRBG
ortin	JKOFQ
orum>	QIMOI
orwar	NFKWG
osaka	ILJIR
osal>	KMJTJ
osed>	ULIEO
osing	OLJLQ
ossib	JVJII
ostmo	MITJM
osts>	MLFQL
otal>	OGGMT
otate	HSGTF
otati	QFFOQ
other	QRKLG
other regions	TFLIG
other teams	LESKM
other teams .	GIVIH
other teams reported	MHMNQ
othin	MOIER
otice	VLEKL
otici	HJQML
ouble	KQGQJ
oubt>	RTGHI
ough>	TJNJG
ougho	HOTHL
ought	NKLMQ
ould>	QMHMG
ouldn	HTLBL
ound>	MIREQ
ounde	IKOMQ
ounds	KVIIG
ount>	QMGLP
ounts	SIPJL
our	JBIUO
our reference	KLSJH
our reference for	KLSJH
our region runs	NIOMR
our setup	JNINQ
our setup runs	QLHLN
our side	LLGOQ
our side .	LLGOQ
our staging	NGMIT
ource	TQJGI
ours>	NPFKG
ourth	HVJIH
out	DRHJQ
out .	FXDMD
out . $	FXDMD
out of	KMEFS
out on	KKQIO
out on friday	KKQIO
out the	HOJDT
out the next	JPKHQ
out to	LISIL
out to be	NMHGM
outag	SKHFO
outage	SKHFO
outage .	HTPIG
outage . $	HTPIG
outage in	LKHHP
outed	JQOHL
outs>	TDJTI
oval>	FNLNO
ovals	TIMLM
oved>	PBPKT
ovely	IQQCG
over	NKIWD
over .	CRKQF
over . $	CRKQF
over this	GQLQK
over to	GFHXH
over>	PIKPK
overa	HWHHI
overall	HWHHI
overi	FGVGI
overl	POKEI
overs	FVHIG
overy	KRPIG
ovide	GEKQO
oving	FSFXF
ower>	GWKIK
owing	IOPEE
own	GKEQO
own the	GJKVF
own this	IJLVI
own this .	LHLSL
owner	PTGJ<
owner .	EUFMC
owner . $	EUFMC
owner ?	RNLDK
owner ? $	RNLDK
owner for	QTKII
owners	ORIHM
owners ?	HVJGL
owners ? $	HVJGL
owners are	SIMMM
owners are given	SIMMM
ownership	IGSRK
owns	PILTI
oyed>	QGRGN
p	QSMLG
p 0	RSJ@O
p 0 .	IPFFQ
p 0 ?	XDJJK
p 0 by	NPEHN
p 0 during	JGQNM
p 0 in	KOPHP
p0	ORDJJ
p0で	MPJGN
p0の	ONIPL
p0のま	ONIPL
pac	INLKR
pace>	IXIJE
pact>	RRCIA
page	PNDLL
page ?	NPHJL
page ? $	NPHJL
page came .	NLMFP
page went	GLKPO
page went to	GLKPO
paid	JHVJI
paid off	JHVJI
painf	NNIMO
painful	NNIMO
painful .	NNIMO
painful . $	NNIMO
pair	EIIUJ
pair on	JHITK
pair on the	JHITK
pany>	IKRIO
parag	OREGK
paragraph	OREGK
paragraph .	ONDHI
paragraph . $	ONDHI
paragraph and	JUKIH
paragraph as	HKKKT
paragraph as requested	HKKKT
pare>	IJJUJ
paren	MJMGU
parin	IIJVH
part	ST@FD
part .	VGLJH
part . $	VGLJH
part is	HVHHH
part of	QFINP
part of the	QFINP
passi	MUGID
passive	KVHJH
past	EUGII
paste	HRKPH
path	QKNFP
patie	LHVKG
patience	HIVIG
pdate	FOHQK
pdati	MLJUH
peau>	KIVIH
pecia	JJUHH
pecif	KUIIG
pect>	PJTOG
pecte	NGKKQ
pecti	GXHGG
peed>	LIUKG
pell>	FVJJI
pelli	JVJIG
pende	MIOOP
pendi	JPHHO
pened	OMFPM
penin	PQLIF
pens>	NINOP
peopl	PKRGO
people	PKRGO
people .	HQMLO
people . $	HQMLO
people in	ELOIP
people who rebuilt	FJULI
per	POFMM
per account	NFJJR
per node	HNMNP
per node .	HNMNP
perat	NRIIG
perha	CQGHO
perhaps	CQGHO
pful>	HLWGD
phone	IOKHS
phone when	MNLEL
phone when the	MNLEL
phras	DRFQM
phrase	FVLKM
pi	RKLQH
pick	OSHHH
picke	LLJSH
picked	LLJSH
ping>	LHWGG
pinni	ISJRI
pinning	ISJRI
pipeline ?	JTOHO
pipeline ? $	JTOHO
pl	NJLTH
place	IOLJO
plain	KPODN
plan	RJFON
plan .	MMIOP
plan . $	MMIOP
plana	IJOOL
plate	ENQJG
platf	JJHUK
platform	JJHUK
pleas	LPHSC
please	LP<SE
please $	BRELD
please .	IXJGH
please . $	IXJGH
please ?	IQLOL
please ? $	IQLOL
please add	FPHQC
please add it	JYJEG
please add the	JOHRD
please check	IGLVK
please check the	HEOXI
please open	GJJUH
please own	KJLTF
please own this	KJLTF
please review	HFIXG
please review the	IIKUK
please use	HULII
please verify	JJLTJ
pler>	FULKL
plete	MTHJG
plica	ROHIO
plit>	GXEKE
plitt	GVKJJ
ploy>	MQNFM
ploys	HVIHH
pls	GMKTJ
point	SHNLK
point ,	MGERP
points	ETNIG
ponse	IIVFG
pool	OMKGQ
pool exhausted	KKMJR
pool exhausted $	KKMJR
port	EIIOU
port .	FIIMU
port . $	FIIMU
port>	KHQSL
porte	SKJKL
porti	JKOFQ
posal	KMJTJ
pose>	NPGEP
possi	JVJII
possible	JVLIJ
postm	MITJM
postmortem	NJQKM
postmortem is	FKMLM
postmortem is public	GKLLM
postmortem of	KOGJQ
postmortem of march	KOGJQ
postmortems	IITIK
pped>	TKEOK
ppen>	TDMFQ
ppend	JPHHO
ppene	ONFLO
ppeni	PQLIF
pplic	JKMKR
pply>	NGOFP
pport	IIPOL
pprec	HJVKG
pprov	RJJNK
pr	EKCXC
preci	KRTHC
prefe	D[GFD
prefer	FYGGE
prepa	HGHWG
prepare	JJJUJ
preparing	IIJVH
preparing the	IHKUH
prese	JIGTK
present	JIGTK
present this	JIGTK
press	KGWJF
preve	JZHDC
prevent	GYHGE
prevent it	JSLJF
prevent this	JVJGI
prevention	KVHEF
primary was on	IMNOM
print	FNFVD
prior	RQIFJ
priority	SPIGJ
proba	HOKKR
probably	HOKKR
probe	QHHNQ
probl	QQMEL
problem	QQMEL
problem with	HLPKP
problem with the	HLPKP
proce	PNGGP
process	QMGHP
procu	KKHTK
procurement	KKHTK
produ	LINMU
production	KQIKQ
production ?	LRMJH
production ? $	LRMJH
profe	MKTKJ
professional	MKTKJ
professional .	MKTKJ
professional . $	MKTKJ
propo	FUHRF
proposal	KMJTJ
proposal .	LGLRI
proposal . $	LGLRI
props	KITKH
proud	HKRMK
prove	MJPMM
provi	GEKQO
proxy	WFEMM
ps	HGLLR
ps-	HGLLR
ps-0	HGLLR
pshot	PHHQP
pst	LUKLI
pst ,	LUKLI
pst , the	LUKLI
pstre	GLGOM
ption	FUMIE
publi	KGEPR
public	GKLLM
public now	GKLLM
public now .	GKLLM
publish	ILINQ
pull	JHLTJ
pull the	JHLTJ
pull the numbers	GHLTJ
put	AZ>R>
put a	FVHKI
put it	LOGSG
put the	BSFNF
put this	ITJPH
q	UBGPJ
q 0	FGLTM
quarter .	PKFLR
quarter . $	PKFLR
query	MLFSF
quest	XFBLP
question	XDJNJ
question ,	PIMPM
queue	MOKBL
queue .	ELPJP
queue . $	ELPJP
queue ?	WGOOO
queue ? $	WGOOO
quick	JF\\LB
quick thinking	KHTKI
quick thinking .	LITKJ
quire	RMJGK
quite	WKHHE
quite get	VGKKI
quite get this	VGKKI
quoru	QKOJJ
quorum	QKOJJ
quota	QJDUF
quota .	HHGUK
quota . $	HHGUK
quote	GSIKL
r	MEAZF
ra	MLGWG
rable	IVJIH
radic	GVGJH
raffi	OLIPO
rage>	HKKSG
ragra	OREGK
rain>	HHSKO
raini	NREFL
raise	JBQWF
raise the	JKHWE
raised	PFMOM
rall>	HWHHI
ramma	LUJKH
ran	GPMLR
range	RMIGG
raph>	FQQKK
raphs	JQPGI
rase>	FSHQF
rate	OSFNE
rate>	JUIFL
rathe	KVIIH
rather	KVIIH
rather than	LUIIH
rator	OSGGG
rday>	KQNGQ
rded>	GKFRO
rder>	EYFHE
rding	HUIJJ
re	MEGWE
re's>	MUFDJ
re-	KKKTI
re-0	KKKTI
react	HMSHF
read	RIX@D
read .	FGPHP
read . $	FGPHP
read>	JPIDS
readi	OJTIH
reading	OJTIH
reading this	OJTIH
reading this .	KKTIH
reads	EUKEL
reads .	JHMJR
reads . $	JHMJR
reads because	LQOFL
reads because the	LQOFL
ready	MKLIR
reak>	KWHIG
real	QSKJJ
real fix	JSKKJ
real fix .	IUJJH
reall	KGYEH
really	KGYEH
really the	ITLKJ
really the word	JTHLK
really well	JHWHG
ream>	GLGOM
reaso	OIQFP
reason	MKQFP
reat>	MOSH9
reate	DFBZB
rebui	REQHI
rebuilt	RGQII
recia	HJVKG
recor	IOHIR
record	FNIJR
record ,	IPJKP
recov	IKRIM
recovered	FGQKQ
recovery	KRPIG
rect>	QLIPO
recte	CLPER
rectl	SOKJI
redib	IIVJF
redit	OITGF
reed>	GJHVI
reens	GUJFL
reeze	JMHQM
refer	JIPGR
reference	HGPGS
reference for	KLSJH
refun	QLQGL
refus	A]GGG
refuse	B\\GHG
regio	NLEJP
region	LLHIP
region .	JOLLP
region . $	JOLLP
region ?	TJLGL
region ? $	TJLGL
region runs	NIOMR
region runs on	NIOMR
region was	DQLGO
region was added	INNHM
region was fine	ITJMJ
regions	MNFMP
regions .	NJINP
regions . $	NJINP
relat	SHIKR
related	RHILR
related discussion	GIISL
related discussion :	GIISL
related to	TJHEQ
related to the	ULHFH
release engineering	JHKUK
relev	OLHFR
relevant	OLHFR
relevant for	HNLHP
relevant for ⓜ	KRGKP
remar	KKTKJ
remarkable	KKTKJ
remarkable .	KKSKJ
remarkable . $	KKSKJ
remem	KIKIR
remember	NGLIS
remember it	EKMLP
remembered	IPGLP
remembered that	EOIJP
remembered that it	EOIJP
remembered who	JQHOL
remembered who had	JQHOL
remen	KKHTK
remin	PPDJM
reminder	HVHFI
remov	PQHKJ
remove	EVFND
remove the	LPIQI
remove the name	LGKTK
removed	SEMFT
removed the	RFOHS
removed the graph	GKPOQ
ren't	PNEIF
renam	RLKIN
rence	MDUEM
rentl	ISGIP
reorg	QKHHR
reorg .	PLHHR
reorg . $	PLHHR
repar	HGHWG
rephr	HNGQN
repla	FLOKO
replace	FUFSF
replace it	LKJUH
replace it by	LKJUH
replace the	HSGQF
replaced	IINFS
replaced the	KLNFQ
repli	YMIKH
replicas	WNIHI
repor	OHNMO
report .	IQPJL
report . $	IQPJL
report back	KGLTI
report back .	GGIWJ
reported	MGMNR
reported the	MHMNQ
reported the same	MHMNQ
reporting	JKOFQ
reporting cluster	GKOGQ
reporting cluster runs	LIQGM
reporting cluster uses	ILMIS
repro	OGNMS
reproduce	JHONT
reque	MMAHR
request	FZFKA
request :	DZFGC
requested	LLHIS
requested .	LLHIS
requested . $	LLHIS
requests	PLKHL
requi	RMJGK
require	RMJGK
resen	JIGTK
resho	PNILH
respe	JKTLI
respect	JKTLI
respo	PGUEE
response	IIVFG
response .	GKTIH
response . $	GKTIH
resse	HORLL
ressi	OITIF
rest	FPTFE
rest in	LUKLI
rest in utc	LUKLI
resta	UCKGR
restart	UCJIR
restart .	ELOLP
restart . $	ELOLP
restart was	EMKJS
restarted	PMLFO
restarted it	HMNHQ
restarted it .	EMNHQ
reste	WIGIE
resti	OJLHR
resto	MMGOI
restore	GNHPM
restore .	GFPQL
restore . $	GFPQL
restore test	JQJSF
resul	QHIIR
result	EKKJT
result of	DFLKS
result of the	DFLKS
retra	HWIHG
retraining	HWIHG
retraining is	IVJIH
retries are	IKOMQ
retries are unbounded	IKOMQ
retry	IOOHQ
reven	IZHDC
revie	EHLUN
review	FIKWL
review .	CESMP
review . $	CESMP
review the	FGHXH
reviewed	NFOIR
reviewed by	NFPJQ
rewor	FSFNQ
reword	JRLOH
rewri	KGIUN
rful>	HEZDE
rged>	MLGQO
rget>	IWIKH
rhaps	CQGHO
riage	MNJMQ
ribe>	IXJHG
ribed	MHNON
ribut	KSKJF
riday	FGJTN
ried>	JQIEO
riend	JHUII
rifie	HPPNP
rify>	HQEUD
rigge	WKIIF
right ,	EGNPP
right .	OJOGP
right . $	OJOGP
right ?	TJLHM
right ? $	TJLHM
right now	KHJUI
right now .	KHJUI
rigin	KIHPS
rill>	FFRSE
rina	GBUMD
rina for	KIUIJ
ring>	MMOPF
rint>	FNFVD
riori	RQIFJ
rious	WGHIH
ript>	HPPPK
ritab	NJILP
rite>	LLJSH
rites	MQLIK
ritin	NGROD
ritte	FNQNL
rity>	PTFJG
rive>	MKKTF
rkabl	KKTKJ
rked>	LKUGI
rking	PHKTJ
rmati	FMONT
rmed>	MNIHO
rmwar	OKHOP
rnal>	OGQNN
rned>	LHTHO
rnel>	OFPOJ
rning	QNFGO
ro	KMMFQ
robab	HOKKR
roble	QQMEL
roces	QMGHP
rocur	KKHTK
roduc	LHNMT
rofes	MKTKJ
roken	NTLJG
rollb	NKUFH
rollback	MLUDI
rollback .	KVIJE
rollback . $	KVIJE
rong>	IPKFN
ronme	GNION
ronym	HUIJJ
root	FTJIM
root cause	FWJKI
root cause section	GWIKJ
ropos	FUHRF
rops>	KITKH
rors>	JOKEO
ross>	IHVJH
rotat	IFCTN
rotate	HSGTF
rotate the	GQLSK
rotate these	LRJQG
rotate these keys	LRJQG
rotation	QFFOQ
rote>	KPSJG
roud>	HKRMK
rough	HISMM
round	HPNFS
route	JQOHL
routed	JQOHL
routed to	JQOHL
roved	RHNPO
rover	HONNL
rovid	GEKQO
row	UJLKG
rows	JRIRF
rows .	FSLOH
rows . $	FSLOH
roxy>	WFEMM
rrect	LPLMI
rried	ITLIJ
rror>	RFHER
rrors	JOKEO
rrow>	HIFWG
rsday	IJJUH
rship	IGSRK
rstan	VHIHK
rstoo	GMJHR
rted>	REMNO
rtem>	NJQKM
rtems	IITIK
rten>	GVFKH
rter>	RNGIQ
rther	IMJMS
rting	KJOFQ
ru	KUHJF
run	LNHUG
run in	UJHJJ
run in the	UJHJJ
run the	JHFYG
run this	JUKJH
runbo	ENMSM
runbook	EPLSL
runbook .	LSHPG
runbook . $	LSHPG
runbook for	NIRGP
runbook for this	NJNFQ
runni	RGNGM
running	RGNGM
runs	LGMNS
runs every	NHISQ
runs on	LJPJP
runs on one	LJPJP
runs that	OOPJL
runs that version	OOPJL
rvice	QLGPN
rward	NFKWG
ry	PNJON
ryone	GFVJJ
rythi	HORKH
s	HQCWH
s /	IWHHF
s-	MFLKR
s-0	HGLLR
sable	SJIJO
safe	MRJGK
safe ?	LSKIK
safe ? $	LSKIK
said	JGJHW
saka>	ILJIR
sale	MQILH
sale .	KQKFJ
sale . $	KQKFJ
sam	IHJVI
same	OKJBT
same .	MGLNR
same . $	MGLNR
same as	TIHGU
same for	PUJFC
same for the	PQLFG
same here	HJJKT
same in	HMLGT
same in june	QFOKP
same on	MFIHV
same on the	MFIHV
same problem	LLPFO
same problem with	HLPKP
same thing	JRRKI
same thing .	HRRKH
saved	IHXHC
saved the	LFXID
saved us	HQPGH
saver	JJTKI
saw	OFMCV
saw .	HSDGM
saw . $	HSDGM
saw that	JLPHP
saw that too	JLPHP
saw the	SEIIO
saw the same	PGLIS
say	SULCA
say how	LRHHF
say how we	HTJKK
say the	HUKIF
say the same	HUKIF
say ⓠ	JWKIG
say ⓠ .	HVKKI
sayin	LUKLG
saying	LUKLG
says	XKJEM
says 0	VPHHH
says 0 .	VHMJL
says as	LINMQ
says as well	LINMQ
scala	SHRLJ
sched	QIKTH
scien	IIMTM
science	IIMTM
science ,	IIMTM
scree	GUJFL
screenshot	GUJFL
scrib	JRMKI
scrip	HPPPK
script	HPPPK
script also	VGIJG
script also run	WGHJG
script and	KLISJ
scuss	IILMS
sday>	EIKUI
se	IRHGQ
second	NRHGN
second item	QOJQI
second outage	PQIJI
second paragraph	JUKIH
second paragraph and	JUKIH
second queue	FHRKQ
second queue .	FHRKQ
second region	NTHLJ
second region was	ITJMJ
second time	OKHIQ
second time this	OKHIQ
secondary	JLKNP
secondary .	GQHKQ
secondary . $	GQHKQ
seconds	NIMKR
seconds .	LFHMS
seconds . $	LFHMS
secti	LRNGK
section	LRNGK
section .	EOSFC
section . $	EOSFC
section 0	EWHIF
section 0 and	GWGKH
section are	PGHOR
section leaves	IWFHH
section leaves out	IWFHH
secur	LHFNQ
security	LHFNQ
see	UHR9N
see .	KKQJQ
see . $	KKQJQ
see a	TLKJI
see also	KOGJQ
see also the	KOGJQ
see it	VELIL
see it now	GFNLQ
see that	LHWFG
see that the	HHWGG
see the	HQKEP
see this	KFRDO
see ⓚ	INHIR
seems	QRJKG
seen	SIOFR
seen this	TJNFO
seful	HKXHB
self	DGKWF
self>	RBGSQ
send	JFJWH
sense	KLIKS
sense ,	FDKRS
sense to	EQNKN
sent>	JIGTK
sente	NVCDB
sentence	NVCDB
sentence .	VKEDH
sentence . $	VKEDH
sentence ?	HVMGM
sentence ? $	HVMGM
sentences 1	=HKA_
sentences 2	NWXV(
sentences 3	SOKRA
sers>	RHIIS
serve	RIPFJ
servi	QLGPN
service	PJHPO
service .	HMIRM
service . $	HMIRM
service ?	VIKFL
service ? $	VIKFL
service has	PGJPP
services	SLIHI
sessi	PORJH
set	NKGSM
set to	TFJKL
set up	JIJQQ
setti	QGHQE
settings	LEITH
setup	HNHMR
setup runs	QLHLN
setup runs on	QLHLN
sev	FYDDK
sev 0	BTHGN
sev0	IWGKF
sever	OTJHF
several	SIMMM
shall	GVLJM
shall we	HULKM
share	SLEHJ
shared	GRIGN
shboa	NLMHN
shed>	TEGHS
shift	LFWJI
shift .	HJSLM
shift . $	HJSLM
ship>	IGSRK
shold	PNILH
short	E]BCC
shorten	GVFKH
shot>	JSHCN
shots	KFIWI
shoul	POMIH
should	NONIH
should be	MJQNQ
should be a	HVGJG
should be an	GWHHH
should have	JQHQF
should i	VFMMM
should link	KVIHH
should say	B[DBC
should this	DZLJL
should we	OPKEI
shouldn't	OOLGK
shouldn't the	SKLJM
show	MMMHO
show up	NLMHO
show up there	NLMHO
shown	JJTJI
shown that	JJTJI
shown that night	JJTJI
sible	MTHKH
side	EPBLQ
side .	GNCLR
side . $	GNCLR
sider	OTHKI
sier>	IVKHH
sign	GFFTK
sign off	KHHVI
sign>	NHJQP
signe	OKLIS
signed	NLJGO
signed off	NLJGO
signed off .	NLJGO
signi	KKJTI
simpl	FTPJL
simpler	FULKL
since	GLFOS
since .	FOKNP
since . $	FOKNP
since 0	FPGMR
since been	IIHRR
since monday	NJIGR
since monday .	NJIGR
since the	KLOHR
since the migration	LLOHS
sing>	BV@TF
singl	QQIGI
single	QQIGI
sion>	QJMOJ
siona	MKTKJ
siste	FYGFE
site	SIFGO
sive>	HSPIC
sked>	HPONL
skips	KPGHQ
sl	OKFHP
sla	OJGHR
slack	ILFGR
slead	HNEHQ
sleep	MNIIQ
slip	IXJFH
slow	LOKIO
small	TQEDF
small request	HWHIG
small request :	KVHKG
smaller	TJFKM
smaller ,	NKINP
smaller , so	NKINP
smart	GIUKI
sn't>	MQHBK
snaps	PHHQP
snapshots	KFIWI
so	I?\\HO
so early	LJUHH
so far	HGTOI
so good	KKUKH
so many	VHMMO
so many steps	VHMMO
so nobody	MNHNP
so nobody noticed	JNHNP
so that	HWJIH
so that it	HWJIH
so the	PIMNN
so the effect	NNHHO
so the load	NIMIO
so this	FJMMR
so this can't	KPMHO
so this does	EKPKP
solid	IPQLJ
some	MOIJP
some of	NQINM
someb	NKRND
somebody	NKRND
someo	PFLSL
someone	PFLSL
someone from	LHISJ
somet	IPSHF
something	IPSHF
something about	IKUHD
sons>	HQQII
sorry	RIJQK
sort	IWIHH
sound	KVIIG
sounds	KVIIG
sourc	TQJGI
source	TQJGI
space	IXIJE
speci	KUJIG
special	JJUHH
spect	IOSJG
speed	LIUKG
spell	FYJFF
spelling	JVJIG
split	C[GHD
splitting	GVKJJ
splitting this	GVKJJ
spons	PGTEE
spot	JHWHG
sprin	MFHWG
sprint	HFHWG
sprint .	IHIVH
sprint . $	IHIVH
sr	JDIWG
sre	IDMXD
sre-	KKKTI
sread	LOKEQ
ss	EJNVD
ssage	TMJIK
ssed>	QNOGO
ssibl	JVJII
ssign	IKKQO
ssing	CSBV@
ssion	PGSMK
ssive	HSPIC
ssons	HQQII
ssue>	RFLNR
st	PMHHO
stage	HFTTG
stagi	PKHIR
staging	PKHIR
staging .	FMMIR
staging . $	FMMIR
staging ?	UIJJI
staging ? $	UIJJI
stale	PLHIM
stale lock	NMHGM
stale lock .	NMHGM
stamp	PMHRI
stand	XCMHO
standby	QHMNQ
standby .	RLJIO
standby . $	RLJIO
start	VKIHP
start ,	EVGIJ
start , but	FVILJ
start ?	WGMIK
start ? $	WGMIK
started	PHCRK
started on	GLFTF
started on the	GJGUG
state	KRIJH
status page .	OGLLS
staye	LFPFN
stayed	LFPFN
stayed high	NIMIO
stayed high .	NIMIO
stayi	KLTIG
staying	KLTIG
stead	IVJJI
sted>	XBF@T
stem>	NKQCJ
step	GWJJI
step .	FPLNM
step . $	FPLNM
steps	QRJNH
steps ?	VHMMO
steps ? $	VHMMO
ster>	LKNIO
sterd	KQNGQ
sters	LGHRM
stic>	RITII
still	TIF@Q
still on	HNLGQ
still on .	LNFHP
sting	QHJQP
stion	XBHNL
stmor	MITJM
stood	GMJHR
stopp	POJEL
stopped	POKGL
stora	HKKSG
storage	HKKSG
store	MMGOI
story	JOSNG
strea	GLGOM
stron	FNJJQ
strong	GLLMR
strong .	JUKKJ
strong . $	JUKKJ
struc	KHVGI
stで	RIIHQ
sual>	VFJJJ
such	IOXEE
such a	IOXEE
such a change	HVIKJ
sugge	CPMBN
suggest	FZFID
suggested	JJHHT
suggested .	JJHHT
suggested . $	JJHHT
suggestion	IOSHD
sult>	EKKJT
sum	FMILP
sumer	ROKIH
summa	HOOJI
summary	HOOJI
summary !	GYEKG
summary ! $	GYEKG
summary ,	DRGEP
summary , but	HUKII
summary .	HOQHE
summary . $	HOQHE
summary be	FXLEL
summary is	MKHET
summary is correct	PMGGO
sunda	POHFO
sunday	POHFO
sunday .	GRHHO
sunday . $	GRHHO
super	IGZHC
suppo	NIONJ
support	IIPOL
support for	LEPTI
support had	MPGER
support had already	MQHFP
support lead	EOKIQ
support lead was	EOKIQ
support view	KFTJL
support view .	KFTJL
surab	IVJIH
sure	[BFQC
sure ,	JHKUJ
sure how	VHNIN
sure i	WGKJK
sure>	NIVKF
swer>	ROJMN
swere	EKQKP
swers	MILLS
switc	ONHKP
switched	ONJLN
switched to	ONJLN
switched to the	ONJLN
sync	QKKSH
syste	NKQCJ
system	NKQCJ
system .	EMRFK
system . $	EMRFK
sで	OINJQ
sでし	OINJQ
sでした	OINJQ
t	KM?SM
t-	JIKTJ
t-0	JIKTJ
table	FTGJM
table .	EVCMC
table . $	EVCMC
table ?	KSLEJ
table ? $	KSLEJ
table are	IJOJR
table are from	JOMLR
tact>	IKIUI
tage>	QFMON
tagin	PKHIR
tail>	IQRKG
take	F@Ea;
take ?	PHOQL
take ? $	PHOQL
take a	PEQNI
take it	HJGUH
take it .	IJGUI
take the	ICHVF
take this	EAF]F
take this .	FDFZH
take this ?	GFKWL
take to	UHMJM
taken	PMMHP
taken from	PMMHP
taken from billing	EPNIL
taken from the	PJMIR
takes	KGGVI
takes this	KHGXE
takes this over	IIKVH
takin	FHSPE
taking	FHSPE
taking the	IHVHI
taking this	IKGTI
tale>	PLHIM
talk	HCGVM
talk to	FFHWI
talk to legal	KHHWG
talk to the	IJLTL
talke	OKIGP
talked	OKIGP
talked to	OKIGP
talked to the	OKIGP
tand>	UHJHL
tandb	QHMNQ
tandi	MHSJO
tart>	SNIEO
tarte	QJGQL
task	FDGYF
task .	HHHVI
task . $	HHHVI
tasti	ILUJI
tate>	GVEQD
tatio	HRDJO
tayed	LFPFN
tayin	KLTIG
tc	IOFGP
tched	ONJLN
tches	JNHIU
tead>	IVJJI
teams	LHSJL
teams .	GIVIH
teams . $	GIVIH
teams reported	MHMNQ
teams reported the	MHMNQ
teamw	JIUJI
teamwork	JIUJI
tecti	RQLFC
tell	WDOFJ
tell me	HWKII
tell me much	FXKJI
tell us	UIHJK
templ	FNQFH
template	FNQGH
template .	HVGII
template . $	HVGII
tems>	HUSFE
ten	MLKOP
ten minutes	MLKOP
ten minutes .	HMJOP
tenan	NQIKH
tenant	NRJKH
tence	NVCDB
tency	SSIHF
tened	HOSHM
tent>	RPIJI
teps>	QRJNH
terda	KQNGQ
teres	VHGEL
term	GVJKI
tern>	FFSEP
ters>	KFHRN
test	LEJXC
test .	HILOQ
test . $	HILOQ
test cluster uses	NNGNN
test for	KQKQI
test for this	KQKQI
test the	MQHLD
test the restore	HSJNF
teste	TDIHM
tested	TDIHM
testi	LNJTI
testing	LNJTI
testing the	LOKRJ
tests	PRHOI
teway	LLJMQ
text	OLJPP
text>	HSHHP
tform	JJHUK
th	IRLMM
than	G[DEC
than a	IVIGI
thank	LKHIO
thank you	JMOHN
thank you $	HGIIU
thank you ,	CPKHP
thank you .	NREQI
thank you for	GC\\CA
thanks	NLGLO
thanks !	NSEQP
thanks ! $	NSEQP
thanks ,	EMEOS
thanks , i	FMLHR
thanks , thanks	EPNJN
thanks , that	JGOIQ
thanks , then	FMNON
thanks for	QKNFH
thanks for noticing	HHISS
thanks for the	LJTKF
thanks for this	UTBKA
thanks to	EC]BA
thanks to the	IGWGF
that	RGSCM
that .	JNATK
that . $	JNATK
that ?	SFMRM
that ? $	SFMRM
that answers	GGOHS
that answers it	JGOIQ
that day	NPGFR
that day .	GPGFS
that explains	HKFIS
that flag ?	VHNOO
that is	FMJOP
that it	OPIGN
that it doesn't	HWJIH
that it was	PNIHO
that night	EFMKT
that night .	FIILU
that night is	JJTJI
that the	IOU=G
that the alert	MTHMI
that the graph	NJMGP
that the new	HQOJM
that the second	ITOLJ
that time	RFKER
that too	JLPHP
that too .	JLPHP
that version	RKPIL
that version .	OOPJL
that was	EKQQL
that was after	FJOIQ
that was before	IKGOP
that was during	MKILR
that was the	MMIOP
that we	LPQHH
that week	RKGHP
that week .	PLGGR
that'	MLQJN
that's	MLQJN
that's how	LJHKQ
that's right	PMHKR
the 0	ROOIM
the acronym	HUIJJ
the action	JRHNI
the admin	IINHT
the alert	MKJMK
the alert fired	PLJLN
the alert says	VHMLL
the alert was	MPMHI
the alert went	IIMMQ
the apac	HLNNN
the appendix	KOHHP
the appendix .	MMHHR
the approval	HJMOP
the approval step	HJMOP
the approver	GIOOM
the approver was	GIOOM
the audit	QKHJS
the audit log	QKHJS
the background	RGPIH
the backup	OJCER
the backup job	FSHIO
the backups	KITRE
the best	GIVIH
the big	QEKFK
the big sale	NGOJQ
the billing	KLMHS
the billing export	MMOHQ
the cache	OKGGT
the call	MCQMP
the canary	SMICE
the cause	QQJJO
the cause ?	XDKKL
the cause is	IQKKO
the change	TMKMM
the chart	LQMJJ
the chart has	ITMLE
the chat	QGMIT
the chat log	NMNJO
the check	SDHET
the client	NLFGQ
the clock	OGNNS
the clock was	RIHJO
the config	JQJIO
the cost	FSNGK
the cost .	INPLN
the counts	KLPIO
the counts in	KLPIO
the cron	IQKHL
the cron job	IQKHL
the customer	DOSOD
the customer's	RQKGK
the customers	QJGQH
the dashboard	NJINP
the dashboard .	MFMLO
the dashboards	LSGRG
the data	NKFPQ
the date	GTINJ
the date .	IPMNN
the date of	LWGJH
the dates	FTHOG
the day	LJSHM
the day :	JJUJI
the dba	NOEGN
the dba was	NOEGN
the dbas	IISNK
the dbas .	JISMK
the deadline	OUGEF
the deadline for	AXFGG
the decision	NMQEI
the decision is	GVFJH
the default	JSGHN
the deploy	NQNCG
the deploy was	HQQIJ
the deploy wasn't	UGLLL
the design	OHIQP
the detection	OUGDC
the diagram	JFWIG
the difference	PIUJH
the doc	EEEVI
the dr	UJHJJ
the dr site	UJHJJ
the drill	GGRQG
the due	KOJQH
the due date	KOJQH
the earlier	JXDHH
the earlier incident	JYGKD
the effect	NNHHO
the effect was	NNHHO
the end	NKHQM
the end ?	QNGFJ
the end of	JJJPN
the error	RGFLR
the eu	IOLGN
the eu region	JKLJR
the export	GPRHL
the failover	PMKPJ
the fallback was	HPKMR
the feature	PMQJH
the feature flag	KOPLJ
the first	LLHMQ
the fix	PQKFG
the fix is	RPJHG
the fix went	KKQIO
the flag	PPNII
the flag was	QFQMN
the flow	KISLK
the flow .	KISLK
the fourth	HVJIH
the fourth paragraph	HVJIH
the freeze	NELKV
the freeze .	MGMLT
the graph	KPDKQ
the graph is	JGSFP
the graph shows	RLILP
the graph were	ONMIO
the graph yesterday	NQNIJ
the history	RNJLP
the honesty	JHSJL
the host	JGPIR
the image	JVKKG
the impact	RQDIA
the incident	PEPFR
the incident commander	NGOKQ
the internal	OGQNN
the items	IYGGF
the items are	IYGGF
the job	RIEPQ
the key	CWHHH
the kind	CDZEC
the kind of	CDZEC
the last	RPHEH
the last action	KRMKI
the last part	GVJGG
the leader	PHNNP
the limit	QEIHQ
the limit .	MEJUM
the limit is	OHIJP
the limit was	LNMGO
the limits	IKMSK
the line	MPRKH
the link	NUHHL
the list	LUGNE
the load	WAKGN
the load stayed	NIMIO
the load test	NGNLO
the lock	RMIHO
the lock was	ISIJO
the log excerpt	IUKJG
the logs	FIGWM
the logs end	FHIOT
the mail	DIMLO
the mail gateway	HLPKP
the mail went	IOHHT
the meantime	NJHKO
the meeting .	PLOIQ
the meeting :	GKMSI
the migration	NLKMP
the migration .	GOLGR
the migration script	KLISJ
the mirror	NJILP
the mirror to	NJILP
the missing	JBL[I
the missing alert	LNJPH
the mobile	QGMJQ
the moment	EQFQD
the month	JJJPN
the month .	LMJTF
the name	GFKRP
the name .	GFKRP
the names	DPNFN
the names in	EMOGN
the network	GGONP
the new	MJPMR
the new alert	HHVKH
the new canary	IFVJI
the new gateway	MJMPP
the next	LJJVM
the next day	KMMGS
the next freeze	KJKTH
the night	FHUJK
the night shift	HIULK
the node	SFTKI
the number	FMION
the number is	GMOJQ
the number of	MNHLM
the numbers	HHHPS
the numbers .	GDPPS
the numbers are	FNIGQ
the numbers from	EGIRQ
the numbers in	NJFLS
the numbers match	PHJHS
the odd	HKPGN
the office	JIMHR
the old	OBNKV
the old channel	KNNGR
the old cluster	RIRHI
the old version	OPIMN
the on	KRPIJ
the on -	KRPIJ
the one	DUIMT
the only	TJHIJ
the osaka	ILJIR
the other	MFNQM
the other regions	TFLIG
the outage	SIFGP
the outage in	LKHHP
the owner	RWCDF
the owner .	ISJMG
the page	OGHOR
the page went	GLKPO
the people	IOTIF
the phone	JNLES
the phone when	MNLEL
the pipeline ?	JTOHO
the plan	PLGOP
the plan .	MMIOP
the port	EIIOU
the port .	FIIMU
the postmortem	KOGJQ
the postmortem of	KOGJQ
the priority	QRIHJ
the proposal	KDLSI
the proposal .	LGLRI
the proxy	WFEMM
the query	PLHRH
the queue	QRGKI
the quick	HNSHG
the quick thinking	LITKJ
the quota	HMGSF
the reason	ILQHP
the record	FNIJR
the record ,	IPJKP
the region	FONEO
the region was	INNHM
the reorg	QKHHR
the reorg .	PLHHR
the replica	HNLOJ
the reporting	JKOFQ
the reporting cluster	GKOGQ
the rest	FPTFE
the rest in	LUKLI
the restart	KHMGU
the restart was	EMKJS
the restore	FQIOK
the restore test	MKJSF
the retention	KGMUM
the review	GPPHT
the review .	CGTHR
the right	HRRFF
the rollback	OLRHK
the rollback .	LUJJF
the root	MVJDA
the root cause	MVJDA
the runbook	HQKSA
the runbook .	HQFQH
the runbook for	RGRJL
the sale	NRHMH
the same	PKJGS
the same .	MHMNQ
the same for	PWFFD
the same in	HMLGT
the same on	MFIHV
the same problem	LLPFO
the same thing	MRRKH
the script	GWJCJ
the second	OSIKK
the second item	QNJQI
the second outage	PQIJI
the second paragraph	JUKIH
the second queue	FHRKQ
the second region	KVHLJ
the secondary	JLKNP
the secondary .	GQHKQ
the service .	EQLOJ
the shared	HPIIN
the snapshots	LEJWI
the speed	LIUKG
the staging	OLFGS
the standby	QHMNQ
the standby .	RLJIO
the summary	KOIMM
the summary .	IQMJH
the summary be	FXLEL
the summary is	MKHET
the support	CLRGO
the support lead	EOKIQ
the support view	KFTJL
the system	HMTFF
the system .	EMTFF
the table	FKJOQ
the table .	IOFPI
the table are	IJOJR
the task	JHIUJ
the task .	JHIUJ
the template	FNQGH
the template .	HVGII
the test	EGBYH
the test .	JHIUK
the third	GQHGQ
the thread	GHQLP
the ticket	QOGGO
the ticket .	JWJGG
the time	BQLNK
the time .	ENHMQ
the timeline is	LERHP
the times	NPHIM
the times in	RLIJO
the title	GULLH
the tool	FWHMH
the tool .	KWLHH
the triage	MNJMQ
the triage .	MNJMQ
the trigger	MTKKG
the two	RPCDB
the vendor	KHKSO
the vendor ,	JJHSN
the vendor .	KIJQO
the vendor ?	NGMRI
the vendor by	JHMUJ
the vendor for	KILUJ
the vendor had	JKRHM
the vendor has	IMGMP
the vendor says	PKHIO
the vendor's	OQLGL
the vendor's postmortem	GKLLM
the version	KTGGG
the way	FHQRG
the week	LLNIO
the week of	NGOJQ
the whole	OKSFI
the whole company	JKSKF
the word	IVJIF
the word we	FXGIH
the wording	GPKNR
the write	QHOIQ
the write path	QINGQ
the wrong	DJMIT
the wrong chart	JNJHQ
the wrong version	MJQJQ
their	HTJGM
them	SQJNE
then	KMKLQ
then i	FMNON
then i have	FMNON
then the	OKLHR
then the on	PLNIP
then ⓜ	FIMEU
then ⓜ had	FIMEU
ther>	TMKGJ
there	VLHAQ
there .	NLMHO
there . $	NLMHO
there a	XFJIH
there any	TKHLL
there is	PLKJR
there is already	HGJLS
there is no	JUJFJ
there was	OKJHN
there was no	PJHIP
there's	MUFDJ
there's a	NNHEO
these	UQ?@H
these are	RIJHR
these dates	IUJKH
these dates are	IUJKH
these keys	LRJQG
these two	MQGFL
they	TKGLM
they know	YHHJG
thin	KVGKJ
thin .	KVGKJ
thin . $	KVGKJ
thin>	GIUIJ
thing	OUO=K
thing .	HRRKH
thing . $	HRRKH
thing :	KXEKJ
think	JSL@L
think a	KTKLI
think the	IUKIE
think this	IQJHN
think we	KTKLI
think we are	JVOFJ
thinking	HFWHF
thinking .	LITKJ
thinking . $	LITKJ
third	FOHHR
this	OFKUC
this $	KGGOP
this ,	HIOVF
this .	PNFQE
this . $	PNFQE
this :	GGIMR
this : ⓚ	GGIMR
this ?	GMHWF
this ? $	GMHWF
this a	OTFGE
this action	OPHKE
this again	XFLJM
this also	UJJIG
this as	TOJLG
this at	LFCPO
this at the	GHERR
this be	KTKBJ
this can	JROHM
this can't	KPMHO
this can't show	NLMHO
this document	EJRFO
this does	GNNLQ
this does not	GNNLQ
this doesn't	LUHJG
this flag	IJNHR
this flag .	GJNHR
this happened	UFIMP
this happens	UIJKK
this happens at	UIJKK
this has	KHGOT
this in the	ENLOP
this is	BFTFT
this is a	KONFN
this is by	KILPO
this is different	ONGON
this is how	KJNFT
this is the	KGSDR
this item	NSCNA
this item .	IQGQH
this item is	FVLFE
this matches	JNHIU
this number	RUIIH
this on	REKQL
this on the	FGNRN
this one	MGAYF
this one .	ESFKO
this one to	LJJTH
this over	KHJWE
this paragraph	OLHKP
this paragraph .	SJDLL
this paragraph as	HKKKT
this part	VHGII
this part .	VHGII
this queue	RGIKS
this section	LHPHP
this section are	PGHOR
this sentence	ORDDD
this sentence .	WGEEH
this should	IYFED
this should be	IXIFF
this since	GMIFS
this so	IJVKG
this timeline	GHWHH
this to	EIB^?
this to the	HRIUI
this to your	LIMSK
this to ⓜ	KHKTL
this too	FIQJS
this too .	FIQJS
this took	HMJOP
this took about	HMJOP
this under	QNKGK
this up	JQKOD
this up .	JMLRD
this up ?	MVOGO
this was	ILQFP
this was a	PIOKQ
this was also	MLJHP
this was fixed	GLGOM
this was the	JNLIQ
this week	IGJVJ
this week .	IGJUJ
this with	KEJWG
this year	JJQHQ
this year .	JJQHQ
those	PSHLH
though	HVGII
though the	IVGII
thought	IJMNR
thought of	IMNLO
thought of the	IMNLO
thout	NUJEF
threa	GKQJP
thread	GKQJP
three	POPKG
three minutes	HLRIN
three replicas	NRJIH
thres	PNILH
threshold	PRIHH
throu	MLTGL
throughout	HOTHL
thurs	IJJUH
thursday	IKKTI
thx	HHIJU
ti	OMHQM
tical	LPJHP
tice>	TMJGK
ticed	SLFMO
ticin	HJQML
ticke	LNBMP
ticket	MNDNO
ticket .	ETFKC
ticket . $	ETFKC
ticket for	DEJUO
ticket for this	EGIOQ
tickets	LNHTH
tienc	HIVIG
tigat	OHUMH
till>	TIF@Q
time	QPJBJ
time !	GJUIJ
time ! $	GJUIJ
time .	TOJHF
time . $	TOJHF
time ?	ZDJIH
time ? $	ZDJIH
time this	NJFGT
time zone	E\\HGG
time zone ?	GWLGJ
time>	THHKO
timel	OQNHK
timeline	PQNGL
timeline ,	GTLGH
timeline confirmed	NFFIS
timeline confirmed .	NFFIS
timeline is	KCUGO
timeline is accurate	LANHU
timeout .	HIPMS
timeout . $	HIPMS
timeouts	TDJTI
times	LPGRH
times in	RLIJO
times in the	QJMIQ
ting>	DNMVI
tings	LEITH
tion>	ISHMG
tiona	NSPHE
tione	RIOJQ
tions	KFPLO
tip	FGVII
title	FWIJF
title .	IVJKG
title . $	IVJKG
tive>	GXPBB
tmort	MITJM
to	CJJZH
to 0	PVLEH
to 0 .	DXHGG
to a	KMLER
to a mailbox	JLNIP
to add	HKCNW
to add .	PBGGX
to alert	IXIFH
to alert on	IXIFH
to ask	JIKTH
to be	QH@KQ
to be a	NMHGM
to be writable	NJILP
to check	EDEZF
to check the	HFHWK
to check with	JIJVH
to confirm	SDHSH
to do	PNGNJ
to draw	JMTJI
to draw the	JMTJI
to everyone	LJTLI
to finish	LIIUG
to finish on	JIIUG
to follow	DMLNC
to follow .	HIWGI
to get	RGJTJ
to have	GXIHD
to have the	JULHJ
to have this	LRIPF
to hear	WFJIJ
to hear what	WFJIJ
to include	GNSHI
to include the	HKTIK
to keep	OJTIJ
to know	RJDJV
to leave	JGJIV
to leave it	JGJIV
to lee	GHNSH
to legal	KHHWG
to make	TPIHI
to marco	JHGVH
to me	O@HNO
to me .	IFJNN
to mention	LUHJG
to mention the	IVIJH
to our	JHJWF
to own	KKJSK
to p	HSEHM
to p 0	HSEHM
to page	RQGHF
to put	GVHJI
to read	FRQGH
to read .	IKTJH
to review	LKITI
to rina	IDYFE
to rina for	KIUIJ
to say	KSNGC
to see	PKXBA
to see that	LHWFG
to see the	CULDG
to self	DGKWF
to sign	KHHVI
to sign off	KHHVI
to take	JGNUF
to the	HOHKP
to the appendix	LMJIR
to the new	IKJRO
to the old	KKMET
to the on	HIWGH
to the people	NHTKJ
to the secondary	GNKNP
to the vendor	HHKRO
to the wrong	IKFPP
to this	LFJHT
to understand	THNJE
to update	IHIVE
to us	FOOLM
to use	FOPIG
to write	J@KUF
to write the	J@KUF
to you .	GIJUI
to your	LIMSK
to your board	LIMSK
to ⓜ	HIRQD
to ⓜ .	AMLRJ
to ⓠ	GYFHE
to ⓠ .	KXFHE
tod	JIJUI
today	GGMQO
today .	FKIQP
today . $	FKIQP
today ?	NGKRM
today ? $	NGKRM
todo	HDF[A
todo :	FHGWH
toget	EQTFF
together	FQTGF
told	KSKGM
tomat	MQDGO
tomor	HIFWG
tomorrow	HIFWG
tomorrow .	IIFVG
tomorrow . $	IIFVG
tone	LSLPF
tone it	LPLPJ
tone it down	LPLPJ
too	GQHHP
too .	BBONX
too . $	BBONX
too ?	UKLIM
too ? $	UKLIM
too strong	JUKKJ
too strong .	JUKKJ
tood>	GMJHR
took	QHFLT
took about	HMJOP
took about ten	HMJOP
tool	HPNKS
tool .	JIQMN
tool . $	JIQMN
top	IQVGE
toppe	POKGL
torag	HKKSG
tore>	GNHPM
tory>	KPSNG
total	OGGMT
track	DDOSL
tradi	GVGJH
traff	OLIPO
traffic	OLIPO
traffic .	HUKLL
traffic . $	HUKLL
train	DUCEO
tream	GLGOM
triag	MNJMQ
triage	MNJMQ
triage .	MNJMQ
triage . $	MNJMQ
tribu	KSKJF
tric>	QNIFK
tried	QILKT
tried first	VHOKO
trigg	WKIIF
trigger	UNIIF
trodu	MJMNP
trong	FNJJQ
truct	KHVGI
true	LUDJJ
true ,	IVFMG
try	PQGFF
tself	RGHJR
tten>	HSOIJ
tter>	HTMDG
tting	DVRLA
tuall	LTGHI
tuesd	GJLQL
tuesday	GJLQL
ture>	OQMFC
turn	HUPLH
turne	NMHGM
turned	NMHGM
turned out	NMHGM
turned out to	NMHGM
tween	QKODG
twice	KRIMM
twice .	ISKNN
twice . $	ISKNN
two	RVCBK
two of	FUGFJ
two of the	JUHHI
two other	MHMNQ
two other teams	MHMNQ
two people	PFNLQ
two replicas	XFJJK
twork	GGONP
typo	E\\ECC
typo .	GQJHN
typo . $	GQJHN
typo in	JWIJF
typo in the	JWIJF
tで	RIIHQ
u	JNDSL
ually	MTGHI
uard>	MSKKJ
uary>	LLKTH
uble>	KQGQJ
ublic	GKLLM
ublis	LHGOQ
uced>	PILNO
ucky>	QIGGT
uctio	KQIKQ
udit>	QKHJS
udos>	KHVII
ue	GFHWH
uery>	MLFSF
uesda	GJLQL
uest>	FZFKA
ueste	LLHIS
uesti	XBFNM
uests	PLKHL
ueue>	SJKDL
ugges	CPMBN
uggin	HIUJI
ughou	HOTHL
ught>	QHLLP
uick>	KG[MC
uilt>	OJNGM
uire>	RMJGK
uite>	WKHHE
uldn'	HTLBL
ullet	CXHHG
umber	HSGNJ
ument	UGOFK
ummar	HOOJI
un	KUHJF
unboo	ENMSM
unbou	IKOMQ
unbounded	IKOMQ
unbounded ,	IKOMQ
unbounded , so	IKOMQ
unch>	MLLJO
uncle	KTFGG
unclear	KTFGG
unday	POHFO
under	SFJCQ
understand	VGLIE
understood	GHJHT
understood .	HKGHV
understood . $	HKGHV
unds>	KVJHG
uneas	HUIHI
uneasy	HUIHI
uneasy about	HUIHI
unica	NIVOG
unit	FZIHH
units	FZGEF
units .	JVIJH
units . $	JVIJH
unnin	RGNGM
until	UFKEP
unts>	SIPJL
uorum	QKOJJ
uota>	QJDUF
uote>	GSIKL
uous>	GXGHF
up	ONISB
up !	QQ>RK
up ! $	QQ>RK
up ,	DNSMG
up .	BNSOD
up . $	BNSOD
up :	HIHWG
up there	NLMHO
up there .	NLMHO
updat	LMFUH
update	JQDSC
update the	BODUC
update the runbook	IGKWI
updated	FLKAT
updated the	IIMAT
updated the graph	ELJDT
updating	MLJUH
updating the	MLJUH
uper>	KGWKH
uplic	LTJJK
uppor	IIPOL
upstr	GLGOM
upstream	GLGOM
upstream in	GLGOM
upstream in version	GLGOM
urabl	IVJIH
urate	JMMIQ
urce>	TQJGI
ured>	WGQGK
ureme	KKHTK
uring	OLMIO
uriou	WGHIH
urity	LHFNQ
urned	NMHGM
ursda	IJJUH
urth>	HVJIH
urthe	IMJMS
us	NHN?X
us .	HGSHQ
us . $	HGSHQ
us from	XFOLO
us thought	HNNLO
us thought of	IMNLO
use	H[I@E
use a	GSGJO
use a table	IUJHJ
use the	OTIII
use utc	IWGKG
use utc .	KUIIG
used	TNEGP
used>	SLMIO
usefu	HKXHB
useful	HKXHB
users	RHIIS
uses	FIJJV
uses the	NNGNN
uses the old	NNGNN
uses this	FFKIW
uses this .	FFKIW
using	JVHGE
usion	KTHKK
ussio	DIHQP
usted	KKMJR
uster	KJNLO
usual	WEJJJ
ut	IOFGP
utage	SKHFO
utc	HTE@P
utc .	JTGGO
utc . $	JTGGO
utc ?	SLIHL
utc ? $	SLIHL
utes>	OJOGQ
uting	HPNKN
utoma	MQDGO
utral	GWKIL
uの	ONKNK
uのク	ONKNK
uのクラ	ONKNK
v0	IVFKK
v0で	JPHJT
vacat	FOGIR
vacation	FOGIR
vacation when	IOINO
vague	JVDFC
validation	RMMHH
vals>	TIMLM
vant>	OLHFR
vely>	FVP?C
vendo	KJIPP
vendor	KGJRQ
vendor ,	JJHSN
vendor .	KIJQO
vendor . $	KIJQO
vendor ?	NGMRI
vendor ? $	NGMRI
vendor by	JHMUJ
vendor for	KILUJ
vendor had	JKRHM
vendor had already	JKRHM
vendor has	IMGMP
vendor says	PKHIO
vendor's	OQLGL
vendor's postmortem	GKLLM
vendor's postmortem is	GKLLM
vent>	GYHGE
venti	NSKIG
veral	RSGGH
verif	EMNTO
verified	HPPNP
verify	KHJVI
verify that	IJKVI
verify the	LIJUI
verify the snapshots	LEJWI
verin	FGVGI
vers>	HVHHG
version ,	KMOLO
version , so	KMOLO
version .	KLQHO
version . $	KLQHO
version 0	GLGOM
version 0 .	GLGOM
version to	LRHLL
very	GA]@B
very honest	KJUHI
very>	MMJJR
veryo	GFVJJ
veryt	HORKH
vice>	PJHPO
vices	SLIHI
view	JQPOG
view .	INTHJ
view . $	INTHJ
view>	GKLVL
viewe	MFOIR
vince	JTJJK
ving>	FOEWK
viron	GNION
voice	FOORL
void>	IVHKI
volve	OFVJG
vp	QFVGG
vpn	VHJKK
w	PKFRN
waiti	LJKLR
waiting	LJKLR
waiting for the	NNLES
want	DYFND
want to	CWFPF
want to add	JUJJH
ware>	SIGMQ
warni	QQIGJ
warning	QQIGJ
was	RDKBQ
was .	KGPMH
was . $	KGPMH
was 0	FTCLS
was 0 %	HUKLL
was a	MDREU
was a lifesaver	JJTKI
was a test	QGMCS
was added	NNNGM
was added in	NNNGM
was affected	HTFEK
was affected .	HTFEK
was after	FJOIQ
was after the	HLNER
was also	KRJEK
was asleep	MNIIQ
was asleep when	MNIIQ
was at	KPFDO
was at 0	HSGIL
was at lunch	MLLIO
was before	GHENR
was before the	IGGIV
was before we	JLGOP
was commuting	HKNMN
was commuting when	HKNMN
was delayed	NNHHO
was delayed .	NNHHO
was disabled	ONJHP
was done	HNHMU
was done by	HNHMU
was down	GNJQL
was down too	GNJQL
was during	MKILR
was during the	MKILR
was fine	GRGJP
was fine .	ITJMJ
was fixed	CJDQL
was fixed in	FGHQN
was fixed upstream	GLGOM
was hit	JNLLQ
was hit .	JNLLQ
was in	KLSEJ
was in another	PLNEN
was in the	EMRFK
was informed	MOJJQ
was it	RMJCH
was looking	JNJHQ
was looking at	JNJHQ
was lost .	HRJKN
was made	HNJLQ
was made at	HNJLQ
was no	PJHIP
was not	KLEFV
was off	OJJKT
was on	JKLIR
was on .	NHPLN
was on call	JKEMU
was on vacation	FOGIR
was painful	NNIMO
was painful .	NNIMO
was replaced	KJPGR
was routed	JQOHL
was routed to	JQOHL
was set	PHHPO
was still	QLLGQ
was still on	HNLGQ
was the	UICKJ
was the incident	TJFGM
was the plan	MMIOP
was the same	JOOHQ
was the week	NGOJQ
was this	TGIKK
was tried	VHOKO
was tried first	VHOKO
wasn'	RGOIH
wasn't	RGOIH
wasn't the	TILKJ
wasn't the cause	UGLLL
way	JEWQL
way to	IKUKG
we	LSH<Q
we (	HFIXH
we add	HVIJL
we alert	MSHFH
we alert on	MSHFH
we also	IXHGJ
we are	EMISG
we are missing	JVOFJ
we decided	HKPJP
we decided against	HKPJP
we did	HLSIN
we expect	XFJKI
we expect the	VGLLM
we found	DTFHN
we found out	EVFIH
we get	URLGJ
we get the	VKLHM
we had	MFRKR
we had a	OFVGI
we had no	FJHNR
we have	TIHIM
we hit	LJHNP
we introduced	HJMOP
we introduced the	HJMOP
we keep	QKILQ
we know	WDJJJ
we need	HYHEC
we need to	OUGFG
we only	HRKEO
we only found	JPKHQ
we phrase	HVLII
we put	HVJJJ
we saw	MIPGS
we saw that	JLPHP
we saw the	PJMHR
we should	B[MB=
we tell	VGLKL
we want	FXLII
we were	QIJHT
we'll	GGGXH
we've	IMNKP
we've had	INOLM
week	KCISN
week .	JDJSL
week . $	JDJSL
week of	NGOJQ
week of the	NGOJQ
weekd	NOGHP
weekday	MMGIQ
weeke	SKLGM
weekends ?	VGJLO
weekends ? $	VGJLO
ween>	QKODG
well	APXBE
well .	GTLDM
well . $	GTLDM
well done	HDXIH
well done .	FIWHH
went	KGLLR
went out	JLMNP
went out on	KKQIO
went to	KEJMU
went to a	MKNHP
went to the	HFGPU
were	QLHFR
were informed	JUHLJ
were informed .	JUHLJ
were not	QINMS
were on	MHNGT
were on the	MHNGT
were taken	NMMIP
were taken from	NMMIP
were the	UHJIJ
wered	EKQKP
weren	PNFHF
weren't	PNFHF
weren't the	VHHKK
wers>	MILLS
what	TNO7C
what a	GD[EA
what about	EYJHK
what did	UIKJL
what does	UJIHG
what happened	XQJID
what i	NGFFT
what i have	PJHIS
what if	C[HEF
what if the	KSKHI
what if we	IUMHL
what is	]?CHF
what is the	[BEIH
what the	ZFDIK
what was	UGMMM
what was tried	VHOKO
what would	XFJIL
what'	WIHFE
what's	WIHFE
what's the	WGHHF
when	MOKEL
when did	VGKLK
when it	NQIJL
when it happened	IPMGN
when the	MGKLP
when the alert	KLJMP
when the page	NLMFP
when this	SJFFO
when this happens	UIJKK
when you	XFOKN
where	ZHCGC
where the	KKGIS
wheth	WCJNA
whether	WCJNA
whether the	SGKMF
whether this	VHGHG
which	TPACA
which one	VGLLL
which one is	TILLL
while	FKHOT
who	ULJFB
who can	NOJOG
who had	HOHKQ
who had built	HPHKQ
who is meant	IUJJK
who rebuilt	FJULI
who was	QTKKG
whole	OKSFI
whole company	JKSKF
whole company .	JKSKF
whom	YEIHK
whom do	WGIJK
whom do we	WGIJK
why	YP::;
why ?	WFLKK
why ? $	WFLKK
why did	XEKKK
why does	UIKKK
why don't	B\\IHM
why don't we	FXLKM
why don't you	FXLJM
why not	SKLFK
why not a	ZDMMM
why not the	ZDMLM
why the	TODFE
why the limit	KVHJH
why this	YDLHI
why this was	YDLHI
why was	VFKJJ
why was the	VHKJJ
why weren't	VHHKK
why weren't the	VHHKK
wice>	KRIMM
wiki	IOIGQ
wiki page	HTLHJ
will	PHA[;
will add	GILVH
will add the	JJMTK
will be	JSPEM
will be our	KLSJH
will do	GHHVI
will do .	GHHVI
will enforce	KFJVI
will enforce it	KFJVI
will file	JILTH
will file the	JILTH
will fix	KIMVF
will fix .	KIMVF
will remove	LGKTK
will remove the	LGKTK
will replace	LKJUH
will replace it	LKJUH
will report	EFDXI
will report .	FGGVJ
wing>	IOPEE
witch	ONHKP
with	HMBPQ
with a	FWMII
with an	LUGKK
with an example	LUGKK
with finance	FKMSL
with the	JMGWI
with the mail	HLPKP
with the vendor	IAIWM
with this	OHIDU
with ⓜ	FKKTJ
withi	GIUIJ
within	GIUIJ
witho	NUJEF
without	NUJEF
without context	EUKJJ
without knowing	EOPEE
without knowing the	EOPEE
without the	WHJHI
wner>	PW?H=
wners	NFQPJ
won't	IIJKU
wonde	VGNGH
word	D\\IDD
word we	FXGIH
word we want	FXGIH
word>	JRLOH
wordi	FVHLJ
wording	HUIMJ
wording :	LTJHK
wording : ⓠ	LTJHK
work	OLUIA
work !	DTKDD
work ! $	DTKDD
work .	RLRLF
work . $	RLRLF
work by	LKTKH
work by the	LKTKH
work on	JGSQI
work>	CCUNM
worke	LKUGI
worked	LKUGI
worki	PHKTJ
working	PHKSJ
working on	PHKSJ
works	OHEHU
worri	ITLIJ
worried	ITLIJ
worse	KIQJQ
worth	IRRBG
worth adding	MRHHF
worth noting	IUHKJ
worth saying	LUKLG
would	LU7KC
would .	IWKGH
would . $	IWKGH
would a	XFNHM
would be	F]BE?
would be a	IWIEG
would be to	HXFGF
would have	OPGHL
would have been	LNFIQ
would help	DYGGG
would help to	KULGK
would it	POMHM
would prefer	FXIHG
would the	UIMEI
would you	LKISJ
would you mind	EYKEK
wouldn't	KTMHK
wow	HFYHE
writa	NJILP
writable	NJILP
writable .	NJILP
writable . $	NJILP
write	NNJRG
write -	NOML@
write - up	NOML@
write path	QINGQ
write the	GCKXF
write the proposal	KDLSI
writes	MQLIK
writi	NGROD
writing	NGROD
writing the	KJJUI
writing the test	KJJUI
writt	FNQNL
written	GORML
written above	GLGQO
written above ,	GLGQO
wrong	JRLFK
wrong ,	KVLKE
wrong chart	JNJHQ
wrong chart .	JNJHQ
wrong version	MJQJQ
wrong version .	MJQJQ
wrote	KPSJG
xactl	IGSFL
xampl	JNTIF
xcell	INTHF
xcept	HNSGK
xcerp	JTHIM
xhaus	LNKIQ
xing>	GHIWI
xists	IQLKN
xpect	NQHLL
xplai	POPFJ
xplan	IJOOL
xport	UIMHH
y	QQEJL
ybody	SNOGG
year	ENMCR
year .	JGPGS
year . $	JGPGS
year away	IUJJG
year away .	IUJJG
yes	NJDHU
yes ,	NLFJS
yes , it	ONIMO
yes , the	MMJIQ
yeste	KQNGQ
yesterday	KQNGQ
yesterday .	MPLFK
yesterday . $	MPLFK
yet	PNKOF
yi	LDKKS
yi_	LEMLP
yi_ダ	LHMNN
ying>	KMLEP
yone>	SCUHH
you	FJVU?
you $	IGGSR
you ,	CPKHP
you .	NQEUF
you . $	NQEUF
you add	DVLPK
you add the	GVKLL
you all	HGVGI
you also	GUGKH
you explain	VHOHO
you follow	HMMRM
you follow up	HMMRM
you for	GC\\CA
you for the	KIUKI
you have	VOEGH
you know	TGMJL
you mind	C\\HAK
you own	IJKUL
you please	HIJVI
you say	XFMFM
you take	JHEUI
you take this	KIGTI
your	GIQOO
your board	LIMSK
ysis>	KPOIL
ystem	NKQCJ
ythin	NLQFK
ywher	TOGIG
zing>	KKTKG
zone	DZJEK
zone .	GRLJM
zone . $	GRLJM
zone ?	GWLGJ
zone ? $	GWLGJ
×	KVIFF
×:	KVIFF
→	FZENB
→ ⓠ	IVJJG
→ ⓠ $	KVIJG
ⓐ	D=HaH
ⓐ :	KGLTM
ⓐ can	HFIXG
ⓐ can you	HFIXG
ⓐ could	KEJWI
ⓐ could you	KEJWI
ⓐ please	EFGYF
ⓐ pls	GDKVK
ⓐ this	ITJLH
ⓐ to	JDGYG
ⓐ was	OOHKO
ⓐ_	IFQXE
ⓐ_0	RRJGG
ⓐ_こ	HVEJL
ⓐ_ここ	GUHIJ
ⓐ_この	HVGHM
ⓐ_ロ	NILSJ
ⓐ_ログ	NILSJ
ⓒ	ONFGT
ⓚ	MP<OO
ⓚ ,	HHHWF
ⓚ .	FRBMN
ⓚ . $	FRBMN
ⓚ for	HNHMQ
ⓚ is	JTLIE
ⓚ to	LHJVH
ⓚ$	IIIQQ
ⓚ。	FMGJU
ⓚ。$	FMGJU
ⓜ	F:L_D
ⓜ $	QMTGJ
ⓜ ,	LIPTF
ⓜ , due	MMMRI
ⓜ , please	JHKVJ
ⓜ :	HHKUP
ⓜ ?	RGMSM
ⓜ ? $	RGMSM
ⓜ for	GFLON
ⓜ had	DIMCV
ⓜ had already	DIMCV
ⓜ has	GJMMR
ⓜ is	MGVJF
ⓜ runs	MOHIR
ⓜ runs on	MOHIR
ⓜ takes	MKKTH
ⓜ takes this	MKKTH
ⓜ to	GEHYE
ⓜ will	HJFWF
ⓜ will replace	LKJUH
ⓜが	HGBZC
ⓜさ	JINWO
ⓜさん	JINWO
ⓜさん、	JINWO
ⓜで	HHGOP
ⓜでは	NOOGN
ⓜでは0	KOOGN
ⓜに	HIITL
ⓜの	HPSMF
ⓝ	FCOVN
ⓝさ	HFQUI
ⓝさん	HFQUI
ⓝさん$	IGQRH
ⓝさん、	LMPOA
ⓝさんが	NMGOO
ⓝさんで	KNEJV
ⓝさんに	BAMWD
ⓝさんの	HIWHH
ⓝ様	LHDMV
ⓝ様で	KMCJS
ⓝ様です	KMCJS
ⓝ様です。$	KRHMN
ⓝ様に	OMHJS
ⓝ様には	OIIKS
ⓝ様の	UGGJQ
ⓟ	POMFM
ⓟ ,	JLINQ
ⓟ , can	BNIVG
ⓟ , could	LKJSJ
ⓟ , i	JMADR
ⓟ , i'll	IHJVI
ⓟ , is	XFMFL
ⓟ , it	OKLFR
ⓟ , please	ENDP@
ⓟ , professional	MLSKK
ⓟ , such	JGVIH
ⓟ , thank	DILCT
ⓟ , thanks	EJCMW
ⓟ , that	KHPPL
ⓟ , the	JMRBM
ⓟ , we	KNLJP
ⓟ , what	HKVIH
ⓟ , will	IGKVG
ⓟ , would	IGOVN
ⓟ can	RMICL
ⓟ could	TRFGD
ⓟ is	JKLSJ
ⓟ is going	JKLSJ
ⓟ please	BWDGC
ⓟ to	EMTML
ⓟ to add	ODALV
ⓟ to check	HFHVI
ⓟ to p	HSEHM
ⓟ to see	OFSJH
ⓟ to self	IGFXI
ⓟ to the	KNGKP
ⓟ to write	IABZH
ⓟ to ⓜ	FFSLF
ⓟ will	VCDJA
ⓟ would	WLHFF
ⓠ	Ic77A
ⓠ $	CNCCR
ⓠ ,	QOACM
ⓠ , not	IUJKH
ⓠ -	UOGHE
ⓠ - >	HWGIG
ⓠ .	G_BB?
ⓠ . $	G_BB?
ⓠ is	D\\JJA
ⓠ is not	IVIHH
ⓠ really the	HULKJ
ⓠ was	NFQIS
ⓠ →	HZGFD
ⓠ → ⓠ	IVJJG
ⓠが	GVEJL
ⓠだ	GXJIG
ⓠで	FZCFD
ⓠでは	HVIJH
ⓠではな	HVIJI
ⓠと	RMHLL
ⓠに	JTKLH
ⓠの	UMNHG
ⓠは	LUIJI
ⓠはⓠ	KVIKH
ⓣ	?AHZH
ⓣⓜ	?AHZH
ⓣⓜが	HGBZC
ⓣⓜさ	JINWO
ⓣⓜさん	JINWO
ⓣⓜで	HHGOP
ⓣⓜでは	NOOGN
ⓣⓜに	HIITL
ⓣⓜの	HPSMF
ⓤ	NIHMR
ⓤ $	HIGIV
ⓤ$	QFFGO
○	ITJKJ
○:	ITJKJ
、	OKEWN
、0	NHGUK
、d	OQGKN
、db	MNHLN
、dbの	MNHLN
、p	MOITI
、p0	NRIOJ
、p0の	ONIPL
、ⓝ	FLGTI
、ⓝさ	FLGTI
、ⓝさん	FLGTI
、ⓣ	HLNMJ
、ⓣⓜ	HLNMJ
、ⓣⓜで	HLNMJ
、あ	EIOBW
、あり	EIOBW
、ありが	EIOBW
、お	OHRMK
、こ	OOJGQ
、この	LHNGV
、この時	KHOMR
、これ	VMGLG
、す	HHRNM
、すご	JJTKH
、すごい	JJTKH
、すごい$	KKTLI
、そ	HKOLT
、そう	GLOMT
、そうい	GKONS
、と	QFTKK
、とて	LHULL
、とても	LHULL
、ど	UDOIL
、どち	PHRLO
、どちら	PHRLO
、な	QNIHH
、なぜ	QNIHH
、や	KKHVH
、チ	HPLSJ
、リ	IXJIF
、レ	KPGPO
、ログ	IJOWO
、ログの	IJOWO
、予	KTIKL
、予防	KTIKL
、予防が	LSILM
、今	HFSJO
、付	HHQFS
、付録	KMNGR
、付録に	KMNGR
、別	HPELP
、別の	HPELP
、勉	GGWIH
、勉強	GGWIH
、勉強に	GGWIH
、対	MQNOI
、対応	KIQTG
、当	NGPGQ
、当時	NJMGO
、影	MIOIQ
、影響	MIOIQ
、復	JNDQO
、復元	KKJQR
、復元が	IKKFT
、復旧	FRGJN
、復旧後	IOJLP
、手	LJHPQ
、担	FHHWF
、担当	FHHWF
、数	JQIQH
、数字	JQIQH
、明	KIJTH
、明日	KIJTH
、時	IPPIP
、時刻	GTGKL
、時刻の	GTGKL
、書	NJKUH
、書き	NJKUH
、最	LMJRM
、最初	LMJRM
、最初の	LMJRM
、期	KOHSJ
、期限	KOHSJ
、監	RNKMI
、監視	RNKMI
、直	IGKXC
、直し	IGKXC
、直して	LKMTD
、確	KMGSO
、確認	KMGSO
、自	OLLIS
、自動	OHHOT
、表	IPISH
、表現	KKJTI
、表現を	KKJTI
、見	EGKOS
、見送	KKIPQ
、見送り	KKIPQ
、読	JQQGH
、読み	KTHHJ
。	NPQLC
。 $	FQSNG
。$	NPQLC
々	JKPOO
々に	MMRJJ
〜	FPSJH
〜$	HNSKJ
あ	OIOHQ
あっ	PHVJH
あった	TKHHO
あって	LIUJH
あと	PQERM
あの	OKHHP
あり	LINIS
ありが	MIMJP
ありがた	JIXHD
ありま	MKMGR
ありまし	SMPFJ
ありました$	BHH>U
ありました。$	HPNIH
ありましたか$	WJKKG
あります	TKLDP
あります$	ERJGP
ありますか$	TILKJ
ありますか?$	WILHG
ありませ	AJKPV
ありません$	CHFFX
ありません。$	FQLPK
ある	LX@BN
あると	KZCFE
あれ	TLBKO
あれば	PSDHG
い	KMSFL
い!	JFXHG
い!$	JFXHG
い$	ENMHP
い、	GJJSP
い。	LNZFA
い。$	LNZFA
いい	AQSID
いい$	IMRHH
いい。	HMRJF
いい。$	HMRJF
いいえ	IJFMT
いいか	IVHHH
いいかも	JUIHI
いいた	HTKJI
いいたし	HTKJI
いいで	FPCSM
いいです	FPCSM
いいです$	LQHKO
いいの	HULKG
いいので	HULKG
いい仕	HHUIJ
いい仕事	HHUIJ
いい気	KKSIG
いう	SEMGS
いうこ	OFNLS
いうこと	OFNLS
いうよ	ITKKM
いうより	ITKKM
いえ	FODIR
いえ、	FNGLS
いか	E[@K@
いかが	HVKIG
いかがで	HVKIG
いかと	LVIJG
いかも	HZEF@
いかもし	KWHKE
いく	PJRLF
いし	JPAOC
いしま	EQANB
いします	EQDND
いします!$	NHMVO
いします$	HUIJG
いします。$	JNGPK
いた	SFQJM
いたか	EWJNH
いたし	GQNPE
いたしま	GQNPE
いたします$	LHLVF
いたします。$	GTGLE
いただ	LQPLE
いただき	KLUIG
いただけ	QP@LG
いたの	TFKHP
いたのか	VGKII
いたので	TIIJO
いたのは	IJOMR
いた方	HRNGE
いた方が	JVGHH
いっ	HYFEG
いった	JUFJH
いつ	TEFBO
いつま	QPIGI
いつまで	QPIGI
いつ頃	UIMLI
いて	QEQJJ
いてあ	JJIKT
いてあり	JEJKT
いてい	NCNSL
いていた	PRJJL
いていて	IIVJI
いていま	EDJVM
いています$	LHJTL
いています。$	HNKMO
いている	MITMI
いてお	NKKQH
いておき	INDUA
いておきます$	LKHUD
いておく	INPGN
いてく	IOTIH
いてくだ	FUIJH
いてくれ	JJTLI
いてほ	IWHHG
いてほし	IWHHG
いて良	HIVLG
いで	JQJOF
いでし	KNEPR
いでした	LGGQU
いです	MRKLB
いです$	OPOCD
いです。	MVFN;
いです。$	MVFN;
いですか	MHJUK
いですね	DOJKL
いですね$	BOJBM
いですね。$	MLSCI
いと	LLIHS
いとこ	HLPFP
いところ	HLPFP
いと思	HLHLQ
いと思い	IKHLR
いと思います$	IMEJS
いな	NHJNO
いない	ILKMQ
いない$	GTGGL
いないの	QKGQD
いなか	PKHLP
いなかっ	PKHLP
いに	JOPJH
いの	HVEQB
いのが	GVJLG
いのが、	LUHKJ
いので	MS=IF
いので、	D[GHF
いのでし	WGMKK
いのです	SPCIH
いのでは	EWJHK
いのでは$	IVHJG
いまし	KJO?Q
いました	KJO?Q
いました!$	IHXIF
いました$	FNJ@W
いました。$	EKTHN
いましたか$	XFIKG
いましたか?$	WGKII
います!	MQFLO
います!$	MQFLO
います$	>MLNR
います、	FRGTK
います。	JQJLM
います。$	JQJLM
いますか	a<>C@
いますか$	XDGJC
いますか?$	[DIEH
いますか。$	WEEGJ
いますね	HHWFG
いませ	MONJN
いません	MONJN
いません$	ATEGN
いません。$	JNPMI
いや	KUJIG
いやす	KUIII
いよ	EZHIE
いよう	EZHIE
いようで	JWHHH
いように	GTKLI
いる	JJQNH
いると	KEKRM
いるの	GMUGF
いるのが	JIUJJ
いるので	GXJHI
いるよ	LUHIE
いるよう	LUHIE
いん	UHJHL
いんで	UHJHL
いんでし	UIJHL
いサ	KIMGT
いサー	KIMGT
いサーバ	KIMGT
いポ	JKTLF
いポス	JKTLF
いポスト	JKTLF
い仕	FJSHI
い仕事	HHUIJ
い分	NLTII
い分析	NLTII
い判	GFQPL
い判断	GFQPL
い取	OLSIH
い取り	OLSIH
い取り組	MLSLG
い合	NNFPJ
い合わ	NNFPJ
い合わせ	NNFPJ
い回	LPHPM
い回し	LPHPM
い回しを	NEIQQ
い対	KMRKE
い対応	KLRLF
い復	LHSIK
い復旧	LHSIK
い換	MPJJI
い換え	MPJJI
い文	JJUII
い方	QHRLI
い方が	JITGB
い方がい	RMJGL
い方がよ	HUILH
い気	OQNII
い気が	LTJJK
い気がし	ITKJH
い気がします$	MUFJK
い気づ	RIQLE
い気づき	RIQLE
う	NQBGT
う$	SSDFI
う。	OVCIB
う。$	OVCIB
うい	HKOMS
ういう	IDRNU
ういうこ	HJONS
うえ	MJHSN
うえで	MKHRO
うえで、	MKHRO
うか	POJL?
うか$	MRIME
うか?	TDMKL
うか?$	TDMKL
うか。	POIJD
うか。$	POIJD
うが	FQ@FQ
うがよ	JUJKI
うがよい	IXILF
うがわ	KTILG
うがわか	KTILG
うが良	LSLME
うが良い	MSLME
うことで	LHNLS
うことは	KTIIJ
うございます$	DETEQ
うし	YDIKJ
うして	XEILJ
うしてで	VHILG
うすれ	VHLOO
うすれば	VHLOO
うち	COITK
うちで	HMNRH
うちの	HDORO
うちの変	GFPOQ
うちは	IRHOH
うちは影	IRHOH
うちも同	HFIIV
うで	FUDIK
うでし	HVMGJ
うでした$	LLELU
うでしょ	DZLHF
うでしょう$	JTKLJ
うでしょうか$	HVKKI
うです	FQ?KO
うです$	FT?DN
うです。	JMJPJ
うです。$	JMJPJ
うですか	NQJFH
うですか$	OPHGG
うですね	FIHSP
うな	IIJIW
うなっ	UGFGS
うなって	RHHIU
うなの	GPIJO
うに	KQKDK
うにし	KUEGE
うにした	FYEJH
うにしま	GXLGI
うに見	MMOGP
うに見え	MMOGP
うに見えます$	LNIJQ
うの	GTLLL
うので	GTLLL
うま	NJSGE
うや	SHOKL
うやっ	SHOKL
うやって	UIJMK
うよ	HUJJJ
うより	ITKKM
う一	LRLGK
う少	JVIHG
う少し	JVIHG
う少し短	HULIJ
う直	NIMLR
う直っ	OFNLT
う直って	OFNLT
え	QKOIL
え$	GGLMS
え、	FNGLS
ええ	ERTDE
えが	IFWJH
えた	KUOCF
えたい	GXDHE
えたいで	IXFHF
えたいです$	GWHIH
えたほ	IVIGJ
えたほう	IVIGJ
えて	UJEJQ
えてい	ZCDCR
えていた	XHGII
えていま	KGIHT
えてお	HGIWE
えておき	HGIWE
えておきます$	JHJWF
えてく	UJGGH
えてくだ	UJGGH
えてください$	POJHE
えても	QNHIH
えてもら	QNHIH
えで	MKHRO
えで、	MKHRO
えで、p	ONIPL
えな	RNKJG
えば	JVFKK
えまし	NOLJR
えました	PFNKS
えました$	IEGEX
えました。$	PJPPH
えます	IOGOM
えます$	JJEOQ
えます。	DSJLA
えます。$	DSJLA
えますか	ISJOJ
えますか$	GOKRJ
えますか?$	NQJMI
えますか。$	GQLQM
えませ	QLKNI
えません	QLKNI
えら	IIQLQ
えられ	JIOLR
えられま	JIOLR
える	LPJIJ
えると	MSHGF
えを	ORJMI
おⓝ	KMHRO
おⓝ様	KMHRO
おⓝ様で	JRINO
おⓝ様に	OKHJS
おい	NSKHH
おか	HPUEC
おかげ	JLVGD
おかげで	KMUEE
おき	CL>TM
おきま	CH@UM
おきまし	HRIJP
おきました$	KGGNP
おきます	H@CYJ
おきます$	L>IRN
おきます。$	JEFYB
おく	JSNJJ
おくと	JSNJJ
おそ	PIGIR
おそら	PIGIR
おそらく	PIGIR
おつ	GGWGI
おり	LILJT
お手	KMSKF
お疲	PNJMA
お疲れ	PNJMA
お疲れさ	PQINF
お疲れ様	OKNNF
お聞	VHHHJ
お聞き	TJIJK
お聞きし	TJIJK
お願	HS@OC
お願い	HS@OC
お願いい	HTKJI
お願いし	JPAOC
お願いします$	HUIJG
か	ZGHAO
か$	XJ:FF
か?	WKEHC
か?$	WKEHC
か、	ZFKJC
か。	ZKCED
か。$	ZKCED
かかり	MGKHT
かかりま	NELHT
かが	MUEFB
かがで	HVKIG
かがでし	IULJG
かけ	KUNII
かげ	JLVGD
かげで	KMUEE
かし	GOGMR
かっ	PDOCP
かった	NGMDS
かった$	IJJJV
かったで	GHRFK
かったです$	EEVJK
かったです。$	MSPIG
かったと	RLRLH
かったの	RNKKH
かったん	SKMMG
かった点	JVFIH
かで	PIQKI
かと	NVCJA
かと$	JUIKJ
かと思	LUGLD
かと思い	LUGLD
かと思います$	MSJLF
かな	NQKII
かな$	VIIIF
かない	GMOLO
かに	PGBOQ
かに、	GGGXG
かに。	LNKRH
かに。$	LNKRH
かね	UKFGF
かめ	TJPJD
かめて	JHTLG
かも	DUBDM
かも$	FXGGG
かもし	HOGKO
かもしれ	HOGKO
から	MDOLX
からで	MBOJU
からです	MBOJU
からです$	JHFGW
からな	PODG@
からない	PODGA
からの	MOHJP
からは	HNOHP
から取	IJIOQ
から取っ	IJIOQ
から数	HFKOO
から数字	HFKOO
かり	TKPFH
かりま	XLJDI
かりまし	CMLJT
かりました$	EKQCQ
かりました。$	GNILU
かります	GPNFL
かります$	CPPIP
かります。$	HROHI
かりませ	]CCGC
かりません$	WGJLH
かりません。$	SJGFK
かりや	KLPQE
かりやす	KLPQE
かる	BHRHJ
かれ	BQPLJ
かれて	EUPJE
かれてい	EUPJE
かを	GXFFI
かを書	FYGHJ
かを書き	GWHIK
か分	LVJKJ
か分か	LVJKJ
か分から	GWIIH
か読	PMILP
が	O`HF<
が$	HKQPI
が0	PHKJS
が0秒	NKIMR
が0秒な	NLJQO
が、	PTFFM
が、ど	XFLMM
が、予	LSILM
が、予防	LSILM
が、時	GTGKL
が、時刻	GTGKL
が、表	HWHGJ
があ	HZDID
があっ	OGUIG
があって	LIUJH
があり	JRIJG
がありま	JRIHH
がありました$	CHCA[
があります$	DRODL
がありません$	EVFEI
がある	KYDFD
があると	KYDFD
があれ	HVHLM
があれば	HVHLM
がい	KTHDL
がいい	IYAJG
がいいで	LTILI
がいいと	JXEKE
がう	IHWJC
がき	HORHC
がこ	JJWKF
がさ	HIVGJ
がさす	HIVGJ
がさすが	HIVGJ
がし	GXFHE
がしま	GXFHE
がします	GXFHE
がします$	HWEJD
がします。$	HVGIH
がす	KQQLJ
がず	HUNKG
がずれ	JUIKJ
がずれて	JUIKJ
がた	JIXHD
がたい	JIXHD
がたいで	KMRKG
がつ	KJRRE
がで	GQPGD
がでし	IULJG
がでしょ	IULJG
がです	INRII
がとて	IGXHF
がとても	IGXHF
がな	GPLDN
がない	FPHHP
がない$	HJHJT
がないで	ISLF?
がないです$	FRMH@
がないと	IXIMH
がないの	IWJHF
がなか	MNMFL
がなかっ	MNMFL
がほ	JPEIR
がほし	LSJGJ
がほしい	LSJGJ
がほしい$	KUHKI
がま	JVJKG
がまだ	JVJKG
がや	NKGTE
がやり	IIJUG
がやりま	IIJUG
がやります$	LLLSI
がやる	QOJHG
がよ	NTFJM
がよい	IWFJF
がよか	IPHKR
がよかっ	IPHKR
がよさ	KTJKG
がよさそ	KTJKG
がり	OIUHH
がりま	HKVHH
がります	HKVHH
がわ	YGJFI
がわか	YGJFI
がわかり	XHJFI
がベ	FHKWF
がベン	FHKWF
がベンダ	FHKWF
が一	IVIKE
が上	IGWIH
が上手	IGWIH
が上手で	JIUKI
が下	HKVHH
が下が	HKVHH
が下がり	HKVHH
が二	JTHQG
が伝	GMRIG
が伝わ	GMRIG
が入	LPQIK
が入っ	KQQIJ
が入って	KQQIJ
が入る	NJNOQ
が入る前	NJNOQ
が全部	RNJGK
が公	KUGKJ
が公平	KUGKJ
が出ま	OHMQM
が出まし	OHMQM
が出ました$	KIGDU
が出ました。$	QIORG
が分	XGFIG
が分か	XGFIG
が効	EJUFL
が効い	HGWIF
が効いて	HGWIF
が効果	IQFIR
が古	ITFJN
が合	HTIGL
が合っ	KOKIO
が合って	KOKIO
が増	KVGJH
が変	SIJLN
が変わり	LHMNN
が多	NLNCL
が多い	IJVIH
が多す	JWHHG
が多すぎ	JWHHG
が妥	LSJMH
が妥当	LSJMH
が始	NHKIP
が始ま	NHKIP
が始まり	NHKIP
が実	GNOMN
が対	QOGOF
が対応	QOGOF
が小	GROIF
が小さ	GROIF
が小さく	GROIF
が少	ITEHR
が少し	GXHIG
が引	OLISI
が引き	OLISI
が弱	IVEJI
が弱い	IVEJI
が弱いで	KTILL
が弱いです$	JTJKI
が弱いと	KWGKG
が必	JWFEF
が必要	JWFEF
が必要で	JVIHF
が必要です$	JUJGI
が抜	HWIDE
が抜け	HWIDE
が抜けて	HWIDE
が担	FHIRN
が担当	FHIRN
が担当し	GIJPO
が持	QFOQH
が持っ	RKIGP
が持って	RKIGP
が指	JHLJT
が指揮	JHLJT
が指揮を	JHLJT
が早	EGXGE
が早い	HIVIG
が早く	JITKL
が昨	OSFFP
が昨日	NTHFO
が書	EUDPE
が書か	FWEKF
が書かれ	FWEKF
が本	OJOIG
が根	GRNHE
が欲	GVHKI
が欲し	GVHKI
が欲しい	GVHKI
が残	QSEJH
が残っ	RRGLI
が気	VNGJE
が気に	VNGJE
が気にな	VNGJE
が混	HXGIF
が混ざ	IUHKI
が混ざっ	IUHKI
が知	TJGIG
が知り	TJGIG
が知りた	TJGIG
が空	LNFON
が素	IGWIH
が素晴	JCVMJ
が素晴ら	JCVMJ
が良	JOKGS
が良い	GRODC
が良いと	ISLE<
が良さ	EWIEH
が良さそ	EWIEH
が薄	HUILG
が薄い	HSJMI
が行	HJLPM
が行い	FLJTK
が行いま	FLJTK
が行き	KLRGM
が行わ	LGKRP
が行われ	LGKRP
が見	IWJKH
が見当	HVJJI
が見当た	HVJJI
が読	OQKJJ
が読み	OQKJJ
が読みや	JSKKK
が起	SKKOI
が足	OSILI
が足り	OSILI
が逆	IWFHI
が逆だ	IUIKF
が逆だと	IUIKF
が進	KGNVF
が遅	MNLHP
が違	IYHFF
が違い	NVKHE
が違いま	NVKHE
が違います。$	LULHF
が違う	HUJKI
き	FISSK
きあ	GIVJG
きあり	GIVJG
きありが	GIVJG
きか	IWHIH
きかと	KUJJI
きし	TKIGK
きした	TJIJK
きしたい	TJIJK
きそ	IWJJG
きそう	IWJJG
きた	KQPFA
きたい	F[CGG
きたいで	IXGII
きだ	KONLD
きだと	KONLD
きだと思	KONLD
きつ	GNDQR
きつい	JOFOQ
きて	SFRKP
きてい	SGPCR
きていま	OMKCS
きで	QHSJO
きです	PISJO
きな	KUGKE
きない	KUHMG
きないで	KUIMG
きに	KPTJI
きま	BKOOQ
きまし	NLRCP
きました	OIRFP
きました$	BHLGU
きました。$	NRLNH
きましょ	GXGFG
きましょう$	IVHHC
きます	FLDVE
きます$	HGIPL
きます。	J@J[?
きます。$	J@J[?
きますか	ISJOI
きますか?$	JRLOJ
きますで	HMLSM
きませ	CPOHS
きません	CPOHS
きませんか?$	EWLJL
きる	ORGGH
きれ	ILTIF
きれい	JKTJH
き取	KLHVG
き取り	IHIUI
き取りま	IIIUI
き取ります$	KGEYE
き換	MHFRO
き換え	IFGSP
き方	ESLGF
き方が	HOOHF
き直	HIJVH
き直し	HIJVH
き直しま	HIJVH
き直します$	LJGWF
き継	NPLLK
き継ぎ	NPMIL
き継ぎの	GNIFU
き継ぎま	KJJUG
き込	HKKMT
き込み	MMFJS
ぎ	IYIDI
ぎて	ETKDH
ぎの	GNIFU
ぎま	ISHPD
ぎます	ISJNE
ぎる	HPLIN
ぎる$	KJNHO
く	LXLM<
く$	NNGOH
く、	EUJII
くい	NTGLJ
くいで	GYEHH
くいです	GYEHH
くお	OJOUO
くお願	OJOUO
くお願い	OJOUO
くし	JWHKD
くだ	QKFRI
くださ	QKFRI
ください	QK?RJ
ください$	NLDQM
ください。$	RN@LA
くて	GRVHD
くても	OHTJH
くても理	EGXLH
くて素	LFWKL
くて素晴	LFWKL
くで	FKPRO
くでき	GQLFL
くできま	GTCFO
くと	EXIIG
くな	NQKED
くなり	GSMGF
くなりま	HQPIG
くなる	JUKKH
くほ	JVIJH
くほう	JVIJH
くほうが	JVIJH
くま	JOTJF
くまと	JPRKI
くら	QLPJF
くらい	QLPJF
くれ	IFXIB
くれた	LJUIG
くれて	IHUKG
くれてあ	KKTLH
くわ	KIIUI
くベ	IKFKQ
く分	ONIER
く分か	ONIER
く分かり	ONIER
く書	ILRJH
く書け	ILRJH
く気	OIRLL
く気づ	NKRLL
く続	IOJLP
く続き	IOJLP
く続きま	IOJLP
く続きました$	KMIKR
く調	IIVFH
く調べ	IIVFH
ぐ	HPMOJ
ぐ直	IPLHO
ぐ直り	IPLHO
ぐ直りま	IPLHO
け	QVLH=
け$	TJHLK
け?	UILIK
け?$	UILIK
けが	LMSIG
けた	NSLIB
けたい	FYEFH
けたいで	FYEFH
けたいです$	IVHJJ
けた方	IWGJG
けた方が	IWGJG
けだ	PQIJJ
けて	HOPOE
けてい	LKQQG
けていま	QLPDE
けています$	FMRGG
けています。$	KUJHG
けている	MOLQI
けで	KQEFQ
けでし	GMNIN
けでした	GMNIN
けです	LLFKR
けでは	HWHJB
けでは続	JTLMH
けに	HVLII
けの	OQIOF
けまし	LLSEL
けました	LKSEL
けます	GTEPE
けますか	NNIQF
けますか。$	LPIOH
けませ	RMJJH
けません	RMJJH
けら	QKQHI
けられ	QKQHI
けられま	KNTGJ
ける	PTCEE
けると	PQHKL
けれ	PPEOJ
ければ	PPEOJ
け入	HKHLV
け入れ	HKHLV
げ	MMULF
げた	QRFJK
げたい	HUHKK
げた方	JWGJF
げた方が	JWGJF
げで	KMUEE
げな	HVHLH
げない	HVHLH
げま	MDMPM
げまし	NMHSK
げました	NMHSK
げます	NDNNN
げます$	LGLNO
こ	KLHPP
こ、	INIRJ
こう	EGQJS
こうでした$	LLELU
こうな	HHIKU
ここ	JYJGC
ここ、	INIRJ
ここで	WHKJK
ここに	HROGL
ここに書	JJQNO
ここの	LMSNF
ここは	HY>NA
ここま	GKTGH
ここまで	GKTGH
こち	FJATP
こちら	FJATP
こちらで	KPJVF
こちらの	IMGOQ
こで	YFKJI
こと	MJHQN
ことがあ	KMFMP
ことで	LJLRO
ことでし	IIONS
ことです	QOGHO
ことですか?$	WGMKL
ことに	GSDUD
ことにし	KJIVG
ことにな	ERGRK
ことは	KQLGL
ことを	UHHHP
こに	JROGL
こに書	JJQMO
こに書い	JJQMP
この	MHLGU
このま	RINGR
このまま	RINGR
このア	PGCPP
このアク	RHKPK
このアラ	KNFFQ
このサ	LFLPR
このサー	LFLPR
このチ	KKUKG
このチー	KKUKG
このリ	KUJJG
このリン	KUJJG
この一	KRPKI
この一文	KRPKI
この件	ODLQN
この件は	MENIP
この値	QIGHQ
この値は	MJIHT
この内	JLGPQ
この内容	JLGPQ
この図	NMMGP
この図は	NNFJQ
この対	LQREE
この対策	LTGHG
この後	DOLNP
この後、	FMKPQ
この数	QSOLD
この数字	QSOLD
この文	JVFHI
この文は	KUIIJ
この日	LNIGT
この時	OJOHP
この時刻	SJJJK
この時点	HJOMR
この段	LSIRE
この段落	LSIRE
この略	QPHHD
この略語	QPHHD
この章	HLIRN
この表	ENKPG
この表現	GQNHI
この項	HUILG
この項目	HUILG
こは	HX=MD
こは私	IGIRS
こは私が	IGIRS
こま	RFULD
こまで	THRED
これ	QLESO
これ、	QPMIM
これだ	FYEHH
これだけ	IVHIJ
これっ	VIHIJ
これって	VIHIJ
これで	OIEFU
これで良	HJGGV
これは	KLJQJ
これはⓝ	PHFQN
これは検	JNPLN
これは私	LJHRN
これは移	GMKGQ
ころ	OINON
ころが	IIVFC
ころで	JKITN
ころです	FKITN
ご	MHRHQ
ごい	HGXHB
ごい$	GJUKG
ごく	LLRIL
ございました$	GEMER
ございます!$	MQCNO
ございます$	DETEQ
ごと	MPIIP
ごとの	QLPMG
ごも	KJHTJ
ごもっ	KJHTJ
ごもっと	KJHTJ
ご参	KKNIS
ご参考	KKNIS
ご参考ま	KKNIS
ご指	KHHRO
ご指摘	KHHRO
ご指摘あ	KKJTG
ご教	VHHIH
ご教示	VHHIH
さ	FFVSG
さい	QK?RJ
さい$	NLDQM
さい。	RN@LA
さい。$	RN@LA
さが	IISHN
さが0	JLOMO
さが0分	FJQPL
さが0秒	ONNFO
さく	GROIF
さす	EGXFG
さすが	EGXFG
さすがで	JLRJJ
させ	QKSHK
させて	QKSHK
さそ	HOKFO
さそう	HOKFO
さそう$	IXGIF
さそうで	JQEIN
さそうです$	LPHKO
さそうです。$	D^BEA
さに	IEVQD
さま	PPLLC
さまで	PQJME
さまでし	PRHNE
さまでした$	JFUIK
さまでした。$	RSCOJ
さまです	EGYFK
され	IQEBR
された	RFIJT
されたの	NHIKT
されて	MKIET
されてい	MKIET
されま	GTJHL
されまし	IQJIO
されました$	JIEJW
されました。$	GTOLB
さん	FDSVH
さん$	IGQRH
さん、	LMPOA
さん、あ	JJWKF
さん、こ	MQAPC
さん、ロ	IJOWO
さんが	MLEQN
さんが指	JHLJT
さんで	KNEJV
さんに	B@NWC
さんの	FHXHG
さんの連	IISIL
さんは	KMHHU
ざ	NLNIM
ざいまし	HMQCN
ざいました!$	IHXIF
ざいました$	GEMER
ざいました。$	JOSEG
ざいます!$	MQCNO
ざいます$	DETEQ
ざっ	HSPHD
ざって	IVHJI
ざってい	JUHKI
し	KLOMN
し$	EPMIN
し、	PIPGP
しい	SKJ?Q
しい$	@NFFP
しい。	KQNGI
しい。$	KQNGI
しいで	LORB>
しいです	LORB>
しいです$	IQMDA
しいです。$	JTNDB
しいと	KFOHQ
しい判	INGRR
しい判断	INGRR
しか	GFMPS
しかっ	JOSLH
しかった	JOSLH
しが	FQLNJ
しがあ	HRJPL
しがあり	HRJPL
しが始	NDROO
しが始ま	NDROO
しく	IWGOC
しくお	OJOUO
しくお願	OJOUO
した	LETLO
した!	IJUKH
した!$	IJUKH
した$	A@QNS
した、	?COOQ
した、あ	GKMCV
した。	EONNO
した。$	EONNO
したい	HUIJ<
したい$	GYEIE
したい。	LVJHF
したい。$	LVJHF
したいで	KNLOA
したいです$	MLNQF
したいです。$	MKOOG
したいですね$	IWHEF
したう	HLIPQ
したうえ	HLIPQ
したか	^CEDE
したか$	XIGEB
したか?	XGIGI
したか?$	XGIGI
したか。	TGLIL
したか。$	TGLIL
したが	LNNFR
したっ	VHJHI
したっけ	VHJHI
したっけ$	TJHLK
したっけ?$	TJLIK
したね	GJSNK
したね$	JFSGM
したの	RJLMN
したのは	OGPLP
したら	HSKLN
したらす	KPLHO
したチ	MMRJL
したチー	MMRJL
した方	JVJIH
した方が	JWEKH
した結	MHOKQ
した結果	MHOKQ
した通	IMNKP
した通り	IMNKP
して	GQFQF
して、	HTGGR
してい	RKHQH
していま	QLHOM
していました$	LLKIT
しています$	FQDON
しています。$	FOLQI
している	ONDSH
してお	GQBRK
しておき	HOASM
しておきます$	MEKXD
してく	ARPJN
してくだ	BUGKO
してください$	FQIKP
してくれ	LJTIG
してで	VHILG
しては	ETOFJ
してはど	HVIJH
しては設	IMOHP
してほ	KSILK
してほし	KSILK
してま	ETEJG
してます	EVFHI
してみ	FGIWC
してみて	LIKTF
してみま	EJHWG
しても	JQGPG
してもら	LSGMH
して貼	PGJNP
して貼り	LIKVF
しで	NKFLT
しな	IFNEV
しない	EGNEV
しに	MUJJI
しの	NTJGI
しば	IOJLP
しばら	IOJLP
しばらく	IOJLP
しま	CEJUO
しまし	KGEQS
しました	LDEQT
しました$	?AKTK
しました。$	KIHMU
しましたか$	SLKIH
しましたか?$	SLMKJ
しましょ	@[FGA
しましょう$	DYHHC
しましょう。$	EWJJG
します	FFMVC
します!	NHMVO
します!$	NHMVO
します$	EHMQJ
します。	DOCW:
します。$	DOCW:
しますか	VHLLJ
しますね	GGGYD
しますね$	KIIVG
しませ	EV>FJ
しません	EV>FJ
しませんか$	C\\GBB
しませんか?$	GVKKI
しませんか。$	DYIHG
しやすい	HWFHJ
しょ	RPDFK
しょう	RPDFK
しょう$	PTJEE
しょう。	PRHBB
しょう。$	PRHBB
しょうか	SLJL@
しょうか$	POIMF
しょうか?$	TDMKL
しょうか。$	POIJD
しれ	HOGKO
しれま	HOGKO
しれませ	HOGKO
しれません$	INILO
しを	MNGQP
し合	MNHRK
し合っ	MNIMO
し替	FOFNN
し替え	FOFNN
し短	HULIJ
し短く	IVIIH
し短くで	JUIIH
じ	RKKAU
じこ	LQHFM
じこと	LQHFM
じことが	NOIFN
じで	GFOLO
じです	FEPJP
じです$	LIDKW
じま	PNOER
じます	PMMES
じます$	HOOFS
じゃ	IRENJ
じゃな	IRGGK
じゃなく	GXIHE
じエ	PJIOO
じエラ	PJIOO
じエラー	PJIOO
じ事が	HLLGP
じ事があ	HLLGP
じ設	RMHEL
じ設定	RMHEL
す	INSJK
す$	;PLMP
す?	UGMII
す?$	UGMII
す_	KHITQ
す、	IOITJ
す。	GPPPD
す。$	GPPPD
すい	JNPOB
すい。	IKTJH
すい。$	IKTJH
すいで	MRGRH
すいです	MRGRH
すいです$	GPQHJ
すいです。$	ORDSK
すか	\\HEI7
すか$	[HBI?
すか?	QMFMG
すか?$	QMFMG
すか、	WGIKF
すか。	VLCJB
すか。$	VLCJB
すが	RNNGO
すが、	QPHGO
すが、ど	XFLMM
すが、予	LSIMM
すが、時	GTGKL
すが、表	HWHGJ
すがで	JLRJJ
すがです	JLRJJ
すぎ	GWIFJ
すぎて	HRMHI
すぎる	HPLIN
すぎる$	KJNHO
すぐ	GQJMM
すぐ直	IPLHO
すぐ直り	IPLHO
すご	FFYFA
すごい	HGXHB
すごい$	GJUKG
すごく	LLRIL
すで	INESN
すでし	HOISH
すでしょ	HOISH
すでしょうか$	IOKRJ
すと	IUIIK
すね	EJPQP
すね!	LOOIH
すね!$	LOOIH
すね$	DIOJS
すね、	HEH[B
すね。	MNSJA
すね。$	MNSJA
すば	MITJJ
すばら	MITJJ
すばらし	OJSKJ
すべ	GWHFE
すべき	GWHHF
すみ	LEDQQ
すみま	LEDQQ
すみませ	LEDQQ
すよ	QELON
すよね	RHLHO
する	OTFLH
する$	KPIPJ
するこ	IPJRL
すること	IPJRL
すると	DYBBH
するの	KWEFC
するのは	GXJHE
すれ	QOLKH
すれば	QOLKH
ず	PJPKL
ずに	HJNQP
ずれ	KPIKP
ずれて	JUIKJ
せ	MMGMN
せい	PIHFP
せく	QIITF
せくだ	QIITF
せくださ	QIITF
せて	MMNOB
せてお	MSKOE
せてく	QIHRD
せてくだ	QIGRD
せてください$	NLGRB
せま	JJIVF
せん	MOIHP
せん$	MN>CR
せん、	LGGRO
せん。	JMOMI
せん。$	JMOMI
せんか	JWAEC
せんか$	>[FHF
せんか?	NQHFK
せんか?$	NQHFK
せんか。	CZHDF
せんか。$	CZHDF
せんで	RGLNJ
せんでし	RGLNJ
せんでした$	SH>>P
せんでした。$	JJNNG
ぜ	TLHJF
ぜで	UJLLJ
ぜです	UJLLJ
ぜですか	UJLLJ
そ	GJCA\\
そう	CPDFV
そう$	HVJJC
そうい	GGNNV
そういう	GGNNV
そうで	NQDHN
そうです	MPDIO
そうです$	HTBGM
そうな	GNKIS
そうなの	GPIJO
その	OKIGT
そのま	FNOFQ
そのまま	FNOFQ
その後	MLMFS
その後は	IKQJP
その案	HTJLK
その案な	HTJLK
その通	HKGUR
その通り	HKGUR
そも	WHKIG
そもそ	WHKIG
そもそも	WHKIG
そら	PIGIR
そらく	PIGIR
それ	MFKLR
それで	JFLNQ
た	QCSES
た!	HIVJF
た!$	HIVJF
た$	??ONV
た?	XDJIH
た?$	XDJIH
た、	IBOOQ
た、あ	GKMCV
た、あり	GKMCV
た。	EOOMO
た。$	EOOMO
たい	QQP@3
たい$	IVKE<
たい。	EQREJ
たい。$	EQREJ
たいで	RNLI8
たいです	RNLI8
たいです$	QKPK>
たいです。$	PMKMD
たいですね$	GZEBD
たいと	GWFFH
たいとこ	GWFFH
たう	MKHRO
たうえ	MKHRO
たうえで	MKHRO
たか	[FAGK
たか$	UHEDM
たか?	XGIGI
たか?$	XGIGI
たか。	TGLIL
たか。$	TGLIL
たかを	FXJII
たが	JLKDU
たこ	PHNMO
たこと	QHOMM
たし	IMNQK
たしま	GQNPE
たしまし	HFRQH
たします	GQFPA
たします$	LHLVF
たします。$	GTGLE
たそ	MFLHS
たそう	MFLHS
たそうで	MFLHS
たた	IIJMP
たため	IIJMP
たためで	IIJMP
ただ	LROLD
ただき	KLUIG
ただきあ	GIVJG
ただけ	QP@LG
ただけま	PNENE
ただける	PQHKL
たっ	VHJHH
たっけ	VHJHI
たっけ$	TJHLK
たっけ?	TJLIK
たっけ?$	TJLIK
たで	HHRFK
たです	FHRFK
たです$	EEVJK
たです。	MSPIG
たです。$	MSPIG
たですか	WGHKH
たですか?$	WGHKH
たですね	KHLLR
たと	PKSFM
たとい	TJLLH
たという	TJLLH
たと思	OGVMG
たと思い	OIUJC
たと書	KUHKJ
たね	GJSNK
たね$	JFSGM
たの	ZBLAL
たのか	XJFGF
たのか$	\\CJOD
たのか、	SHKLK
たのが	KIVJG
たので	THHEP
たのでし	UFLKJ
たのです	YEIIE
たのですか$	VILJG
たのですか?$	XDJLL
たのは	OHQIQ
たのはお	JRINO
たのはど	TJJMH
たのはな	UIILH
たのは監	IKPMP
たほ	IXEIH
たほう	IXEIH
たほうが	IXEIH
たま	MSHKQ
ため	MFKLS
ためで	IGJOR
ためです	IHJOQ
ためです。$	IIKRM
ために	ROHII
たも	OJHMP
たもの	OJHMP
たもので	LJHMR
たよ	HIEQP
たよう	FIEQP
たようで	FIEQP
たようです$	IHHGW
たようです。$	HNIRG
たら	MSGMG
たらす	POLGO
たらすぐ	IPLHO
たらど	RNKFJ
たらどう	RNKFJ
たり	IVHFK
たりま	GWIGJ
たりませ	HVJJI
たん	WHEHI
たんで	UIGHL
たんでし	TKILI
たんです	TGFHK
たんですか$	RMLMI
たんですか?$	SKJLL
たチ	MMRJL
たチー	MMRJL
たチーム	MMRJL
た人	NFOMO
た方	HWLEA
た方々	MMRJJ
た方々に	MMRJJ
た方が	F^<GC
た方がい	HZCJG
た方がよ	JUGLH
た方が良	FZEFB
た書	IMLRH
た書き	IMLRH
た点	HVHIH
た点も	HVHIK
た理	UNHIH
た理由	UNHIH
た理由が	SLHKI
た結	LHOJS
た結果	LHOJS
た結果、	LHOJS
た通	IMMKQ
た通り	IMMKQ
だ	LOTIF
だき	KLUIG
だきあ	GIVJG
だきあり	GIVJG
だけ	PW8GK
だけだ	PQIJJ
だけで	MOCHS
だけです	NJHLT
だけでは	HWHJB
だけに	HVLII
だけま	PNENE
だけます	KQFQD
だけますか?$	MELTO
だけますか。$	LPIOH
だける	PQHKL
だけると	PQHKL
ださ	QKFRI
ださい	QK?RJ
ださい$	NLDQM
ださい。	RN@LA
ださい。$	RN@LA
だっ	NMLIO
だった	NMLIO
だったと	OLRHC
だったの	TJKIK
だったん	PIJGO
だと	>UPAB
だと思	EJTAI
だと思い	EHWBF
だと思います$	CITFL
だな	KGVJI
だろ	PNMKE
だろう	PNMKE
ち	CIJVN
ちた	UPIII
ちで	IKLSL
ちです	HGMIT
ちな	MINLN
ちなみ	MINLN
ちなみに	MINLN
ちの	HDQRL
ちの変	GFPOQ
ちの変更	GFPOQ
ちは	IRHOH
ちは影	IRHOH
ちは影響	IRHOH
ちま	MKFSN
ちます	MKJSH
ちます$	HMITF
ちも同	HFIIV
ちも同じ	HFIIV
ちゃ	GJQFO
ちょ	FWIGF
ちょっ	JVFHI
ちょっと	JVFHI
ちら	NIGRO
ちらが	RRHHG
ちらで	QOHTD
ちらで貼	OLNVF
ちらの	GKMNQ
ち帰	KJJUE
ち着	KHSLK
ち着い	KHSLK
っ	QJRII
っか	GTPJG
っけ	VHJHI
っけ$	TJHLK
っけ?	TJLIK
っけ?$	TJLIK
っす	GTQGG
った	THICR
った$	HJIIV
った?	TIILL
った?$	TIILL
った。	JRPKG
った。$	JRPKG
ったこ	NPKNI
ったこと	NPKNI
ったた	IIJMP
ったため	IIJMP
ったで	GHRFK
ったです	EHRFK
ったです$	EEVJK
ったです。$	MSPIG
ったと	RHUKE
ったとい	TKLLH
ったと思	MGVMH
ったと書	KUHKJ
ったの	VILFJ
ったのか	UKIKJ
ったのか$	WGOOK
ったので	OOKIO
ったのは	VDMHP
ったん	UFHHL
ったんで	TGHIL
ったんですか$	RMLMI
った点	LTILI
った理	QRIKG
った理由	QRIKG
っち	JHVIH
っちゃ	JHVIH
ってい	LSJGM
っていい	IRGRI
っていた	SLIJE
っていな	JPGQE
っていま	OQDGP
っていました$	KSIJP
っています$	CRGMO
っています。$	HTNEM
っていますか$	SJLKH
っていません$	FNJJR
っている	ENSIL
ってお	QEHNP
っておき	OEHNP
っておきます$	JBEPO
ってき	GMPME
ってきま	JIQMF
ってく	HROKI
ってくだ	HSJLL
ってま	OPQJJ
っても	IILTM
ってもら	IILTM
っと	ETHSA
っとき	HHHVH
っときま	HHHVH
っとも	KJHTJ
っともで	KJHTJ
っと短	ITJKI
っと短く	ITJKI
つ	XE>LM
つい	SJENP
ついて	WGGGH
つか	NINNP
つかめて	LITIJ
つけ	PJOJO
つで	SKNIG
つな	MFPPL
つなが	LGPPM
つに	IVJJI
つの	QSJHI
つま	RPIGI
つまで	QPIGI
つも	JLHIR
つ頃	UIMLI
づ	QHLKN
づい	NQEKR
づいた	MPEKP
づいたの	OLFKQ
づき	PHSHK
づきま	NONMO
づきまし	NONMO
づく	PMMIG
て	MNOPD
て、	FTFLN
てあ	NGNIS
てあり	NCNIS
てありが	KKTLH
てありま	ODJJT
てあります。$	GFNLR
ていい	ISFRI
ていた	VFMLH
ていただ	JRNLE
ていたの	UHKKK
ていて	EC[EG
ていて良	HIVLG
ていな	MMGNO
ていない	JNIPN
ていない$	HXHIE
ていなか	PKHLP
ていま	RLEIP
ていまし	PLDBU
ていました$	HOFEV
ていました。$	GLKHR
ていましたか$	XFIKG
ています	RNHLL
ています$	=QCPP
ています。$	@UJLJ
ていますか$	VGIJC
ていますか?$	YFJFI
ていますか。$	TIIJL
ていませ	NLJKR
ていません$	BPFHS
ていません。$	LPKNJ
ている	JIQNH
ていると	KEKRM
ているの	GMUGF
ているよ	LUHIE
てお	IR@PI
ておい	NSKHH
ておき	CL>TM
ておきま	CH@UM
ておきました$	KGGNP
ておきます$	L>IRN
ておきます。$	JEFYB
ておく	JSNJJ
ておくと	JSNJJ
てか	NJHVG
てから	NJHVG
てき	GMPME
てきま	JIQMF
てきます	HGQOG
てく	LNRLE
てくだ	MPANK
てくださ	MPANK
てください$	JPEMN
てください。$	QOBKA
てくれ	IFXIB
てくれた	LJUIG
てくれて	IHUKG
てで	VHNIE
てな	NQKHI
ての	HNEGS
ては	EUNEJ
てはど	GVIJH
てはどう	GVIJH
ては設	IMOHP
ては設定	IMOHP
てほ	KVAHB
てほし	KVAHB
てほしい	KVAHB
てほしい$	ITIKI
てほしいです$	POGHG
てま	QULJA
てます	RUMCB
てます$	HVJHG
てみ	DEF[@
てみて	LIKTF
てみま	CFE[D
てみます	ECE[D
てみます$	IIIWG
ても	DIZTB
てもら	FPLTI
てもらう	JSEQG
てもらえ	LPGPH
ても理	EGXLH
ても理解	EGXLH
ても良	IHVKI
ても良い	IHVKI
ても見	MGTJK
ても見や	MGTJK
てよ	GTPKH
てる	QQJJJ
て助	HITLH
て助か	HITLH
て助かり	HITLH
て大	NLHHQ
て大丈	NLHHQ
て大丈夫	NLHHQ
て嬉	IHVJJ
て嬉し	IHVJJ
て素	JGVKK
て素晴	JGVKK
て素晴ら	JGVKK
て良	HFZHD
て良か	IJVHF
て良かっ	IJVHF
て読	JPQMH
て貼	PGJNP
て貼り	LIKVF
て貼りま	LIKVF
で	ILNKP
で$	JRCTE
で、	EHNRP
で、p	ONIPL
で、p0	ONIPL
で、こ	IFNMT
で、この	IFNMT
で、復	IOJLP
で、復旧	IOJLP
で、最	LMJRM
で、最初	LMJRM
で。	JUELH
で。$	JUELH
であ	QMLIE
でい	LIPIR
でいい	PILLR
でいま	HQKKN
でいました。$	JNQPF
でき	GULLG
できた	SFVJF
できて	QGRMO
できてい	SHNHO
できな	KUGKE
できない	KUHMG
できま	FRHOO
できまし	QLNFQ
できました$	GGJIT
できます	GSIQJ
できますか?$	ISLOL
できませ	GQFIR
できる	ORGGH
でこ	QGKIQ
でこの	QHGJQ
でし	PHRGL
でした	JFTIN
でした$	HIU=N
でした。	HMPNF
でした。$	HMPNF
でしたか	RGLLN
でしたか$	TDEDL
でしたか。$	NJNMP
でしたっ	VHJHI
でしたっけ$	TJHLK
でしたっけ?$	TJLIK
でしょ	VLGI;
でしょう	VLGI;
でしょう$	VIKIE
でしょう。$	RNKLG
でしょうか$	POIMF
でしょうか?$	TDMKL
でしょうか。$	POIJD
です	LRKFN
です!	KKTJH
です!$	KKTJH
です$	CSLIN
です。	GTLJH
です。$	GTLJH
ですか	^>DM>
ですか$	ZDFJ?
ですか?	VEHNH
ですか?$	VEHNH
ですか、	WGIKF
ですか。	UJIGH
ですか。$	UJIGH
ですが	NSIJO
ですが、	NPIKO
ですね	FJNNS
ですね!	LOOIH
ですね!$	LOOIH
ですね$	EHNCU
ですね、	JEI[C
ですね。	NPRAG
ですね。$	NPRAG
ですよ	RHLHO
ですよね	RHLHO
でで	NHTIH
でな	FOGQH
でない	GOGQH
でに	HFGVK
でに、	FNMGP
でに、ⓣ	INPKL
でに直	TGGJQ
での	OKRMH
では	HXOGH
では$	FYDEH
では0	MSOEH
では0秒	KOOGN
では。	HVIIJ
では。$	HVIIJ
ではあ	GFPHS
ではあり	GFPHS
ではな	GZEGE
ではない	CZKKJ
ではなく	KYEGE
では再	NSFKK
では再現	NRGLL
では気	VIOOL
では気づ	VIOOL
では続	JTLMH
では続か	JTLMH
では防	IUJLI
では防げ	IUJLI
でも	OHRLM
でも同	NNDMO
でも同じ	NNDMO
で一	GLQFO
で一番	HLQGP
で切	SNJFJ
で助	HGVII
で助か	HGVII
で助かり	IHVIJ
で合	QGFTL
で同	PIJQN
で同じ	PIJQN
で同じエ	PIJQN
で回	IKGJU
で回答	JGIKT
で変	IJQJQ
で変え	IJQKP
で大	NJKMN
で大丈	NJKMN
で大丈夫	NJKMN
で実	HVGHK
で実行	HVGHK
で引	IIIPP
で引き	IIIPP
で影	VIKKF
で影響	VIKKF
で復	QKMHQ
で復旧	QKMHQ
で復旧し	LGNHS
で戻	QILHR
で手	NJHVH
で手順	NJHVH
で手順書	NJHVH
で持	MIKUG
で書	FZEHH
で書い	KVEFG
で書いた	KXGHG
で検	FTOLD
で止	OREHG
で止め	OQFIG
で直	NNPMI
で直し	LPQLI
で直した	MORJK
で直しま	LQIQH
で確	SENNK
で確認	OFNOK
で確認し	OFNOK
で終	KQMFH
で終わ	LSHHK
で統	HWJKI
で良	NGPLR
で良い	OHNHS
で良いと	KINHT
で見送	HLNJQ
で見送り	HLNJQ
で言	FRHPH
で言い	FRHPH
で言い換	GVJKJ
で話	POGNM
で話し	POIJO
で議	ILNOP
で議論	ILNOP
で議論し	IJOON
で貼	MILVE
で貼っ	MILVE
で貼って	MILVE
で起	QFJTI
で起票	KJKTI
で起票し	KJKTI
で追	LONQI
で追記	MQJQI
で追記し	MPJRJ
で顧	SFQLH
で顧客	SFQLH
と	JSJEN
と$	ESFGN
と、	LFOGQ
とあ	OQIJI
とあり	OQIKJ
とい	TMHEE
という	VKCEE
というこ	UHJKK
というよ	ITKKM
といっ	KSGLI
といった	KSGLI
とがあ	KMFMP
とがあり	KMFMP
とき	QGCVD
ときま	FFDYE
ときます	FFDYE
ときます$	LJHUH
とく	JIGUI
とこ	IJNON
ところ	IJNON
ところが	IIVFC
ところで	JKITN
とし	FTEIQ
として	ETDKO
として、	IUHHN
としては	IQLJM
とて	HC\\FC
とても	HC\\FC
とても良	IHVKI
とても見	MGTJK
とで	KHJTM
とでし	IIONS
とでした	GKONS
とでしたか。$	HKONR
とでしょ	XFJLI
とです	QOGHO
とですか?$	WGMKL
とに	OTBSA
とにし	KJIVG
とにしま	KJIVG
とにな	ERGRK
とになり	ERGRK
との	UCOJL
とは	JNKLI
とま	IHUMF
とまっ	JJTLI
とまって	JJTLI
とめ	NMNO?
とめあ	QMJOE
とめあり	QMJOE
とめて	HHRQI
ともで	KJHTJ
ともです	KJHTJ
とも一	ONMGR
とも一致	ONMGR
とや	IYGFF
とよ	LTKMI
とよい	LTKMI
とよいか	LTKMI
とり	HPMJS
とを	UHHHP
とん	LKHJT
とんど	LKHJT
と判	QPIIL
と判断	QPIIL
と判断し	QPIIL
と助	HVHGJ
と助か	HVHGJ
と助かり	HVHGJ
と助かります$	GVHIJ
と同	KGQJP
と同じ	KGQJP
と同じで	GFQJN
と大	HTFIP
と嬉	OSHIF
と嬉し	OSHIF
と嬉しい	OSHIF
と思	GKQDK
と思い	IJPEL
と思いま	IJPEL
と思いました$	IOQJC
と思います$	JKMEP
と思います。$	GPLFM
と思う	IXGHG
と書	KVGKI
と書く	LUGKJ
と書くほ	JVIJH
と短	ITJKI
と短く	ITJKI
と良	JXFJE
と良さ	LUHLG
と良さそ	LUHLG
と読	GVJJK
と違	LUJHI
ど	SM@KM
ど、	FHMPT
ど、そ	GKONS
ど、そう	GKONS
ど。	PQHLJ
ど。$	PQHLJ
どう	SSEA@
どうし	YDIKJ
どうして	XEILJ
どうすれ	VHLOO
どうで	FYJHH
どうでし	HWJHI
どうでしょう$	JTKLJ
どうです	GWKJL
どうな	XBKJC
どうなっ	ZCJLF
どうや	SHOKL
どうやっ	SHOKL
どお	MILKS
どおり	MILKS
どこ	WHDFF
どこに	WFNKG
どち	RIPJM
どちら	RIPJM
どちらの	LGRLO
どで	JIOES
どでし	HLOHN
どでした	HLOHN
どな	PDIVG
どなた	PDIVG
どなたか	KDLXM
どの	RODFA
どのく	WHJLO
どのくら	WHJLO
どれ	RLMJM
な	OQM;P
な$	VIIIF
ない	IN@HW
ない$	HOCIR
ない。	HTKFL
ない。$	HTKFL
ないで	KPFCO
ないでし	HUMLM
ないです	LNHAP
ないです$	OMEGO
ないです。$	IQPDE
ないと	OMIMO
ないと思	HMHOP
ないの	LQKOI
ないので	PMDLI
ないよ	ISKMK
ないよう	ISKMK
ないん	UHJHL
ないんで	UHJHL
ないサ	KIMGT
ないサー	KIMGT
ない方	FNIFP
ない方が	HVFKI
ない気	HWIHH
ない気が	HWIHH
なか	QKKGO
なかっ	QKKGO
なかった	QKKGO
なが	LGPPM
なく	KZECG
なく、	EUJII
なくて	IXMFC
なくても	OHTJH
なくベ	IKFKQ
なさ	JMRFM
なさそ	HQIHO
なさそう	HQIHO
なし	JRBIQ
なし$	GRCIQ
なぜ	TLHJF
なぜで	UJLLJ
なぜです	UJLLJ
なた	PDIVG
なたか	KDLXM
なっ	PTAHG
なって	KUAIH
なってい	LV@CI
なっています$	GUFHL
なと	IQQHE
なと思	HGXKH
なと思い	HGXKH
なの	QIHLP
なのか	RGHHN
なのか$	OGHGO
なので、	GINOR
なのは	HSIKM
なみ	MINLN
なみに	MINLN
なみに去	HLLGP
なら	C]FHE
ならど	GWHHG
ならどう	GWHHG
なり	ONOEK
なりそ	HVJKE
なりそう	HVJKE
なりま	QJPFL
なりまし	NHOLM
なりました$	PFLMQ
なります	PNOEL
なります$	OONDL
なる	NKINR
なるほど。$	PQHLJ
なん	TEEGQ
なんで	UFHIM
なんですか$	SKMOL
な切	JJUIG
な切り	JJUIG
な対	KKVHG
な対応	KKVHG
な指	HHWIH
な説	HFXHG
な説明	HFXHG
に	LRLKI
に$	HREJQ
にe	MLLIN
にeu	MLLIN
にeuの	MLLIN
にⓝ	EGHXH
にⓝさ	EGHXH
にⓝさん	EGHXH
にⓣ	MMIUH
にⓣⓜ	MMIUH
に、	GMLLN
に、ⓣ	INPKL
に、ⓣⓜ	INPKL
に。	IQFTI
に。$	IQFTI
にあ	OJNHR
にあり	OINHR
にありが	KKUJF
にありま	OILIS
にい	MJKOP
にいま	NLMFO
にいまし	NLMFO
にいました。$	PNNGL
にく	KTHLJ
にくい	KTHLJ
にくいで	GYEHH
にこ	NHPRM
にこの	NHPRM
にし	CXILD
にした	KSKJE
にしたい	FQOEF
にしたいです$	FOPHJ
にして	GUJCM
にしてい	JJPIS
にしてく	IXJEG
にしま	@UDVD
にしまし	JNHTF
にします	IGJWC
にします$	HHLUF
にしませ	D[GFC
にす	@YNE>
にすご	IHVLH
にすごい	IHVLH
にする	D\\GIB
にするの	EZHJC
につ	WGGGH
につい	WGGGH
について	WGGGH
にで	LTHJH
にでき	LTHJH
にな	RONEH
になっ	JYDJD
になって	CZCKE
になり	PLQHH
になりそ	JWLLG
になりま	QIQHJ
になりました$	PGLNQ
になります$	PNPGF
になる	SLKLH
には	NKALR
には0	JGNJT
には0分	JGNJT
には何	VGKLM
には何が	UHMNM
にま	KKSLI
にまと	KKSLI
にも	LSIJN
にもe	MPHPL
にもeu	MPHPL
にもあ	PJMIS
にもあり	OKMIS
にも入	OUHID
にも入れ	JVHIF
にも触	MSKJE
にも触れ	MSKJE
にも言	JTLJF
にも言及	JTLJF
にや	QNGLH
にやっ	VFLJN
にやり	JRGRG
にやりま	JRGRG
にア	QJHUH
にフ	GJNOQ
に上	PPHGQ
に上げ	PPHGQ
に上げま	PPHGQ
に何	TMJKJ
に作	DDPFU
に入れ	LPDRG
に入れた	JUHLK
に入れま	KLFSI
に出	KOMTF
に分	HWJHI
に分け	HWJHI
に助	GHTHK
に動	OHPGP
に動き	RIGHP
に去	HLLGP
に去年	HLLGP
に去年も	HLLGP
に同	LPKFU
に問	HNJRF
に問い	HNJRF
に問い合	HNJRF
に変	PTHJG
に大	IJMGU
に大阪	IJMGU
に大阪で	IJMGU
に実	IQJGR
に実施	IQJGR
に対	IILUK
に対応	IILUK
に当	GPKNN
に影	RSKGH
に影響	RSKGH
に待	GSNHL
に待機	GSNHL
に待機系	GSNHL
に復	MQHLO
に思	KWMID
に思い	GVNJD
に思いま	GVNJD
に思います$	JWJKE
に思います。$	IOPGH
に感	JIWFH
に感謝	LGVHH
に感謝し	LHUJJ
に拍	EFVJF
に拍手	EFVJF
に拍手を	HIRLK
に持	IVFPJ
に持っ	IVFPJ
に持って	IVFPJ
に救	LLSLG
に救わ	LLSLG
に救われ	LLSLG
に早	JIVJF
に早く	JIVJF
に書	EJPFU
に書い	IGOIT
に書いた	JJQMP
に書いて	IELKS
に書き	HOKKS
に気	RLGKL
に気づ	OOHMN
に気づい	MPHMO
に直	PGGVK
に直し	GHIVH
に確	EHFWG
に確認	FHFWH
に確認し	JJERM
に私	HJNRI
に移	JRHNO
に移し	JSHMO
に移しま	LPHMO
に立	MLUHH
に終	KIORL
に置	MKFMQ
に置き	MKFMQ
に置き換	MKFMQ
に聞い	GGLLP
に脱	KKSIK
に脱帽	KKSIK
に良	KKSJG
に見	LOMEN
に見え	LOMEN
に見えま	MMNGO
に見えます$	LNIJP
に見えます。$	IPOFE
に読	HVPGJ
に読め	IVIHJ
に読めま	LVIHJ
に読めます$	HWGGH
に載	KMGKP
に追	JJGVI
に追加	KOHRJ
に追加し	LOHRI
に連	OOHSE
に連絡	OOHSE
に連絡し	RLGQF
ね	NEQLL
ね!	LNQKL
ね!$	LNQKL
ね$	KFNHR
ね?	TJKIJ
ね?$	TJKIJ
ね、	GDJZA
ね。	KMUNB
ね。$	KMUNB
の	RFNEP
の0	QEDES
のⓝ	IESLO
のⓝさ	JISLJ
のⓝさん	JISLJ
のあ	SNNFK
のある	LQOIJ
のう	QENVG
のお	JKUFH
のおか	KMUFE
のおかげ	KMUFE
のか	WKBDH
のか$	QEEGN
のか、	WGKKF
のか。	UFLII
のか。$	UFLII
のかな	VIIIF
のかな$	VIIIF
のが	DUPJ@
のが、	LUHKJ
のが良	LROJG
のが良い	MPPKI
のく	WHJLO
のくら	WHJLO
のくらい	WHJLO
のせ	PIHFP
のせい	PIHFP
のた	IONGR
のため	IONGR
ので	PJECQ
ので、	ELLMQ
ので、こ	IFNMT
ので、復	IOJLP
ので、最	LMJRM
のでし	[BIFJ
のでしょ	[>KIG
のでしょうか$	XDKLK
のです	VFHKP
のです$	HHKGU
のです。	MINQO
のです。$	MINQO
のですか	WHJGH
のですか?$	XGIJH
のですが	QSDKI
のでは	DYIGJ
のでは$	IVHJG
のではな	JUHIG
ので変	IJQKP
ので変え	IJQKP
ので言	FRHPH
ので言い	FRHPH
のと	SKEKO
のに	TJJMH
のは	LNQFL
のはお	JRINO
のはおⓝ	JRINO
のはど	NQLIF
のはどう	NQLIF
のはな	VIHLH
のはなぜ	UJLLJ
のは監	IKPMP
のは監視	IKPMP
のま	PIMET
のまま	PIMET
のままで	RHOFO
のままに	MHJOS
のも	JJPLP
のもの	KJPLQ
のもので	MIPLQ
のア	NMMHP
のアク	OONJF
のアクシ	OONJF
のアラ	LHOKU
のアラー	LHOKU
のエ	KLLFR
のエラ	JLLFR
のエラー	JLLFR
のキ	HUJIL
のク	NMHLQ
のクラ	NMHLQ
のクラス	NMHLQ
のグ	QNJJQ
のグラ	QNJJQ
のグラフ	QNJJQ
のコ	PHDGS
のサ	PGINQ
のサー	PGINQ
のサーバ	MIMMP
のサービ	SJGNL
のタ	RHNNH
のチ	LGOPJ
のチー	MGNOK
のチーム	MGNOK
のツ	NIGOR
のツー	NIGOR
のツール	NIGOR
のバ	NKJSL
のバー	JOIFP
のバージ	JOIFP
のパ	QOHNM
のフェ	LOHKN
のフェイ	LOHKN
のポ	JHIPQ
のリ	MNCIO
のリン	HYGFF
のリンク	HYGFF
のレ	SMHMN
の一	JQQKI
の一文	KROKI
の上	NLIOM
の上限	ONJJN
の中	OMIHT
の中で	HPIHT
の事	NHLFT
の人	GSINH
の仕	RFSJH
の仕組	SHLMN
の仕組み	SHLMN
の件	OFIUK
の件、	OLJTJ
の件は	OGLQM
の件は前	MHOHP
の使	FGWIE
の使い	FGWIE
の使い方	FGWIE
の保	NHISN
の保存	RJJNO
の値	PMFGO
の値は	MJIHT
の内	JLGPQ
の内容	JLGPQ
の内容で	JLGPQ
の再	OGLNR
の切	QIQJH
の切り	QIQJH
の判	RJRIO
の判断	RJRIO
の判断の	SHOIP
の前	NMMHP
の前の	MMMIP
の反	OKMGN
の反映	OKMGN
の反映漏	OKMGN
の名	EKMSN
の名前	EKMSN
の名前は	GKOOQ
の問	NMJPQ
の問題	MMJPQ
の問題だ	KPHPL
の問題で	OHOLS
の図	NOKFO
の図は	NNFJQ
の図は移	MNIKQ
の報	OLLHP
の報告	OLLHP
の報告書	MLMIP
の場	KGOJN
の場所	LHMNN
の場所が	LHMNN
の変	KGOLT
の変更	QFQNQ
の変更で	EKPKP
の定	TKIQD
の定例	JHJTK
の定義	TLKIF
の定義が	TLKKF
の対	MNQHK
の対応	OHRCM
の対応中	KMOGQ
の対策	JXCDB
の対策が	HYEHH
の後	HMJKU
の後、	HMKOQ
の後、d	MNHLN
の後、復	IKKFT
の後は	IKQJP
の後は発	IKQJP
の意	WIIIH
の意味	WIIIH
の意味が	VIIJH
の手	NHLRQ
の手順	NHLRQ
の手順で	KFLNV
の手順です。$	HHLNT
の承	PQJLH
の承認	PQJLH
の承認は	SOJIH
の担	QJHFT
の担当	QJHFT
の担当は	OPIHS
の振	MGSJG
の振り	MGSJG
の振り返	MGSJG
の数	RQKHK
の数字	RQKHK
の数字、	IVHEH
の数字で	SIJHR
の数字は	IMLML
の文	ISJEM
の文は	KUIIJ
の方	ISMOE
の方が	JWIHI
の方で	LIHVI
の日	LOJGR
の時	OPJDO
の時刻	QQGHH
の時刻に	KHOMR
の時点	ENNLP
の時点で	ENNLP
の時間	MREEO
の時間帯	HPGHS
の更	NOJRJ
の更新	NOJRJ
の更新を	MHOWO
の書	GVIIJ
の最	IGMHT
の期	SUHGD
の期限	SRIGF
の根	UJJHJ
の根拠	UJJHJ
の案	IRNPI
の案な	HTJLK
の案なら	HTJLK
の案内	LPRIF
の機	QKQIJ
の欠	OOHLQ
の段	LRNMB
の段落	KTFRC
の段落は	GSGSE
の気	IIVKG
の気づ	IIVKG
の気づき	IIVKG
の状	ULHKK
の状態	QMILN
の状態で	HNHHQ
の理	RIIHS
の理由	QJIHS
の略	QPHHD
の略語	QPHHD
の略語の	UIKJH
の監	PJJGS
の目	UJHJI
の目的	UHILJ
の目的が	UHILJ
の確	DNKPN
の確認	DNKPN
の確認を	MHJUL
の章	FWJOG
の結	GOISP
の結果	GOISP
の結果、	IKHUI
の良	JJVHK
の良いと	GKVFE
の表	ESGOE
の表現	GQNHI
の表記	HTIIK
の見	NOKPH
の視	LSMJG
の視点	LSMJG
の視点が	LSKKH
の言	HTOKG
の訓	QIVDH
の訓練	QIVDH
の訓練が	KJUJF
の設	OGHQQ
の設定	OGHQQ
の設定は	KLJPP
の設定を	HIKWI
の話	MNOIO
の話が	LQMMJ
の話で	MLPJO
の話です	LLPJO
の話です$	BMC@U
の話です。$	KKRJN
の説	EYIJE
の説明	EYIJE
の説明が	GYDIF
の追	GLNUP
の追記	ILLVL
の追記お	NHMVN
の通	HIETT
の通り	HIETT
の通りで	HFHUK
の速	JKWKF
の速さ	JKWKF
の連	IGROJ
の連絡	JGPQK
の連絡に	GOPGJ
の連絡を	JLLSL
の部	HNERL
の部分	HSHRK
の部分は	LMJRM
の長	QJMMM
の長さ	QIMMM
の長さが	JLOMO
の間	ONEKP
の間隔	LIIPQ
の間隔が	JJIPR
の関	VJIKI
の障	OLKJR
の障害	OLKJR
の集	FGRLP
の集計	FGRLP
の頃	OOHIP
の項	HWHLD
の項目	HWHLD
の項目は	IUIIE
の順	MUIHH
の順番	NTKJH
は	QGDD\\
は$	EYEEF
は0	ENJ@X
は0で	HMKKS
は0でし	KNGNR
は0件	IVGHI
は0件で	IVGHI
は0分	NNKJP
は0分か	JGNJT
は0年	LNILR
は0時	OJRHL
は0月	JJMJR
は0秒	HNJHQ
は0秒で	IQDIP
は0秒に	INPKL
は?	WIFEJ
は?$	WIFEJ
はd	NIOIP
はdn	NIOIP
はdns	NIOIP
はj	PPLLH
はjs	PPLLH
はjst	PPLLH
はo	HMGLQ
はp	FSFPI
はp0	GUFIL
はp0で	IUGJL
はs	GRHOG
はu	GMJIR
はut	GMJIR
はutc	GMJIR
はⓝ	IKMOM
はⓝさ	HLNOL
はⓝさん	HLNOL
はⓠ	JXGJF
はⓠで	JVFIH
はⓣ	HOISJ
はⓣⓜ	HOISJ
は、	SJLHL
は。	HVIIJ
は。$	HVIIJ
はあ	RIE@O
はあり	QJE@O
はありま	QJE@O
はい	VGENO
はい、	HJKRP
はいか	IVKIG
はいかが	IVKIG
はいつ	XGKGF
はおⓝ	JRINO
はおⓝ様	JRINO
はこうでした$	LLELU
はこち	LGLUJ
はこちら	LGLUJ
はこの	RSFJL
はし	RFMFR
はす	IJTKG
はすご	IJTKG
はすごい	IJTKG
はそ	DILJQ
はその	CILJQ
はど	VLFBE
はどう	ROHDG
はどうし	VGLML
はどうで	IVJHK
はどうな	XEMMK
はどこ	TJKIJ
はどこに	WFNKG
はどのく	WIKNO
はな	OVJFF
はない	OLMFP
はないで	DPNFQ
はなか	RFSJI
はなかっ	RFSJI
はなく	KYEGE
はなく、	EUJII
はなくベ	IKFKQ
はなぜ	UJLLJ
はなぜで	UJLLJ
はま	MOCHR
はまだ	JLEES
はも	OSKII
はもう	ORKJI
はもう少	LSKLJ
はス	GFHUQ
はベ	HHSGP
はベン	HHSGP
はベンダ	HHSGP
はリ	GKIKT
は予	QTFKL
は今	LJITI
は今週	MGIVH
は今週中	MGIVH
は仕	IXDGG
は仕組	IXDGG
は仕組み	IXDGG
は会	ILNHR
は会議	ILNHR
は会議中	ILNHR
は何	_>CGE
は何が	WGLMI
は何で	XFKKJ
は何を	VGJLM
は使	IRLIO
は使わ	JUHLK
は使わな	IUHLK
は僕	IFLVK
は僕が	IFLVK
は先	PHNLN
は先週	OJOMN
は再	SOLHF
は再現	NRGLL
は再現し	NRGLL
は別	BPMHS
は別の	FPMKR
は別のチ	GKLOO
は別件	INNFQ
は別件の	INNFQ
は前	KQOGL
は前回	MHOHP
は前回も	MHOHP
は動	MKHNP
は動い	NJINP
は動いて	NJINP
は原	GLOLQ
は原因	GLOLQ
は去	MMGHO
は去年	MMGHO
は去年無	MMGHO
は取	PKLGN
は変	HPFHQ
は外	FPNGQ
は夜	QMHNN
は定	NNIEO
は定例	NNJFP
は定例で	NNJFP
は対	HRHEP
は対策	KUHJG
は対策に	LSKMI
は対象	JMLGR
は対象外	JMLGR
は当	JFKMV
は当時	JFLNU
は影	OOGPK
は影響	OOGPK
は影響あ	GRGNL
は後	IKJWF
は後で	KGJWG
は必	VQJJE
は必要	VQJJE
は意	OGGLS
は意図	OGGLS
は意図的	OGGLS
は手	MSDOH
は手作	PNHIP
は手作業	PNHIP
は手順	NKGQM
は手順書	NKGQM
は承	ONJHQ
は承認	ONJHQ
は承認の	ONJHQ
は既	KGSKP
は旧	GFNMU
は本	SHSFK
は本当	SHSKK
は本当に	SHSKK
は来	RJLGR
は検	SILHL
は検証	ILPLP
は検証を	KNGKQ
は検証環	JNPLN
は正	IJOIT
は残	QHGOQ
は残っ	QHGOQ
は残って	QHGOQ
は気づけ	VIOOL
は海	OLIJQ
は海外	OLIJQ
は海外に	OLIJQ
は消	MTDOL
は消し	KYFDF
は発	OHPJP
は発生	OHPJP
は発生し	OHPJP
は監視を	HKOLQ
は直	KUHGM
は直し	GWIHE
は直して	GWIHE
は確	RMEHO
は祝	JGHPQ
は祝日	JGHPQ
は祝日で	JGHPQ
は私	IA@ZH
は私が	ICCZE
は私で	GHGRP
は私です	GHGRP
は移	LLHMS
は移行	NNHHQ
は移行の	MOIJP
は素	FLTGH
は素晴	FLTGH
は素晴ら	FLTGH
は続	JTLMH
は続か	JTLMH
は続かな	JTLMH
は翌	JGGJV
は自動	LLKHR
は良	IQNFD
は良い	IQNFD
は良いの	JVFJH
は見	IOUJG
は設	HOMFN
は設定	HOMFN
は設定の	IMOHP
は誰	NJION
は誰が	TLHJE
は誰も	GJNPQ
は請	JFQMP
は請求	JFQMP
は起	ILOKS
は速	OHHHT
は速報	OHHHT
は速報値	QJIHQ
は避	GXEHG
は避け	GXEHG
は避けた	GXEHG
は長	IWLJF
は長い	IWLJF
は関	OGOOK
は防	IUJLI
は防げ	IUJLI
は防げな	IUJLI
は電	IOGKS
ば	PSBJM
ば、	RNGHJ
ばら	KNPHM
ばらく	IOJLP
ばらく続	IOJLP
ばらし	OJSKJ
ばらしい	OJSKJ
び	GSNBM
びの	EVJFE
びの章	FSKGG
ぶ	OGGIT
へ	KW>QM
への	OSFP?
への連	IPITG
への連絡	IPITG
へん	RSIFG
べ	ANMVC
べき	D\\CHD
べきか	IWGIH
べきかと	KUJJI
べきだ	LVDMI
べきだと	LVDMI
べて	DHMWH
べま	JJKUH
ほ	MJHOR
ほう	DT>LM
ほうが	G]@FB
ほうがよ	JUJKI
ほうがわ	KTILG
ほうが良	LSLME
ほし	JXCF>
ほしい	JXCF>
ほしい$	GWGJE
ほしいで	MSEFD
ほしいです$	PPFHF
ほと	LKHJT
ほとん	LKHJT
ほとんど	LKHJT
ほど	JHKUR
ほど、	FHMPT
ほど、そ	GKONS
ほど。	PQHLJ
ほど。$	PQHLJ
ほどで	KIPIP
ぼ	OJQGH
ま	HKLQO
まさ	GHQSH
まさに	GHQSH
まし	JIMOO
ましいと	IGKKT
ました	KBPQO
ました!	LLRMJ
ました!$	LLRMJ
ました$	;?KSS
ました、	ADONQ
ました。	HMNKR
ました。$	HMNKR
ましたか	_ECD9
ましたか$	WJHGB
ましたか?$	WIIHH
ましたか。$	YEIGB
ましたが	LNNFR
ましたね	IGXFF
ましたね$	KGVIF
ましょ	BZIDE
ましょう	BZIDE
ましょう$	EXKFH
ましょう。$	B[FBE
ます	JIKSM
ます!	MQKJM
ます!$	MQKJM
ます$	:KKMQ
ます?	UGMII
ます?$	UGMII
ます、	FQGTK
ます。	HMLUE
ます。$	HMLUE
ますか	SO=J=
ますか$	VLEIE
ますか?	LQEMC
ますか?$	LQEMC
ますか。	SNELE
ますか。$	SNELE
ますが	TKGGO
ますが、	SNJHL
ますで	HOISH
ますでし	HOISH
ますね	DDUU>
ますね$	HHQQC
ますね。	FGTRF
ますね。$	FGTRF
まず	JREQI
ませ	MOIHP
ません	MOIHP
ません$	MN>CR
ません、	LGGRO
ません。	JMOMI
ません。$	JMOMI
ませんか	JWAEC
ませんか$	>[FHF
ませんか?$	NQHFK
ませんか。$	CZHDF
ませんで	RGLNJ
ませんでした$	SH>>P
また	IHEQV
まだ	KNBMN
まっ	TDQKD
まって	RESLF
まってい	TEQMH
まで	PIPOB
までし	PRGNI
までした	PRGNI
までした$	JESHP
までした。$	RSCPI
まです	ITPHH
まです$	KUGLK
まです。	EQQJJ
まです。$	EQQJJ
までに	FFHWJ
までに、	FNMGP
まと	NLQKG
まとま	JJTLI
まとまっ	JJTLI
まとめ	NMNO?
まとめあ	QMJOE
まとめて	HHRQI
まに	MHJOS
まにな	MMIOQ
まになり	MMIOQ
まま	OPKEQ
ままで	OPNGN
ままです	KUMHH
ままです$	KUGLK
ままに	MHJOS
ままにな	MMIOQ
まり	MLIOP
まりま	MMIOP
まりまし	HNIOP
まりました$	GHIKU
まりました。$	LOLQI
まる	TKHJL
み	KGMUN
み$	GIHHV
みが	PHQMO
みが入	NJNOQ
みが入る	NJNOQ
みて	LIKTF
みで	FJJOT
みでし	SNFJP
みです	GILOS
みです$	KLFMU
みです。	GKKLU
みです。$	GKKLU
みな	OJTEK
みに去	HLLGP
みに去年	HLLGP
みの	JVJHF
みは	RJQPF
みま	GFC[F
みまし	GGMSL
みました	GGMSL
みました$	IIHSM
みます	GJCYB
みます$	HIHWF
みます。	KLITI
みます。$	KLITI
みますね	HGKUJ
みませ	LGDQP
みません	LGDQP
みや	GQNKI
みやす	GQNKI
みやすい	JQMIH
みやすか	IRMJG
み化	EWGGI
み取	ROHKG
み手	HWHJG
み手に	HWHJG
む	GIKKU
む$	JGFIW
め	KGQUJ
めあ	QMJOE
めあり	QMJOE
めありが	QMJOE
めた	QSHIE
めっ	JHVIH
めっち	JHVIH
めっちゃ	JHVIH
めて	CKUOL
めてい	FLVJH
めていた	GIVMH
めていま	RGQLO
めてく	KMIRH
めてくだ	GMIRJ
めての	HLGIS
めても	IOHTJ
めてもら	IOHTJ
めで	HINMP
めです	IJJNQ
めです。	IIKRM
めです。$	IIKRM
めな	HQOJG
めに	ROMII
めま	SK@QC
めまし	SQGCJ
めました	VEHFL
めます	FLCVC
めます$	FQEOG
めら	RNGFG
められ	RNGFG
める	HQMOO
も	DQLHR
も$	GWFIE
もe	MPHPL
もeu	MPHPL
もeuの	MPHPL
もあ	NPLGR
もあり	NNMHS
もありま	OJNHS
もい	LLHSO
もう	JSMDK
もう一	LRLGK
もう少	JVIHG
もう少し	JVIHG
もう直	OFNLT
もう直っ	OFNLT
もこ	MHLKP
もこの	MHLKP
もし	MJQEP
もしば	IOJLP
もしばら	IOJLP
もしれ	HOGKO
もしれま	HOGKO
もしれません$	INILO
もそも	WHKIG
もっ	GVHNF
もっと	GVGNF
もっとも	KJHTJ
もっと短	ITJKI
もで	KJHTJ
もです	KJHTJ
もです、	KJHTJ
もの	GGLKW
もので	LGNKU
ものです	MFMNT
ものです$	HHKGU
ものです。$	MINQO
もら	GOKUF
もらい	LJQPJ
もらいま	LJQPJ
もらう	JSERF
もらう$	GGIWG
もらうこ	JTJKJ
もらえ	MPHPE
もらえま	LPJQH
もらえますか$	GOKRJ
もらえる	KUIHJ
もり	QFFQG
もりを	FFEWK
も一	ONMFR
も一致	ONMGR
も一致し	ONMGR
も入	KXIEB
も入れ	FXIEC
も入れた	GWINI
も入れま	JVJGG
も分	JIVHH
も分か	JIVHH
も参	MGRLM
も参加	OGNMP
も参加し	OGNMP
も同	QOEEQ
も同じ	QOEEQ
も同じこ	MPIHM
も同じ事	GKKFQ
も必	SMKJH
も書	D[CEF
も書い	HXGCK
も書いて	IXGEF
も良	IHVKI
も良い	IHVKI
も見	LKQGQ
も見や	MGTJK
も見やす	MGTJK
も触	ITGFO
も触れ	KTKHD
も触れて	GYHHG
も言	FSJOJ
も言及	JTLJF
も言及す	KSLJH
も記	NRGKJ
も記録	NRGKJ
も記録し	NRGKJ
も読	JIVIH
も議	MHOHP
も議論	MHOHP
も議論に	MHOHP
も載	HXFGH
も載せ	HXFGH
も載せて	JUJHJ
ゃ	JMJEN
ゃい	QIQJF
ゃな	IRGGK
ゃなく	GXIHE
ゃなくて	GXIHE
や	FMIY@
やか	HHWKG
やす	IQOM?
やすい	JNPOB
やすい。	IKTJH
やすい。$	IKTJH
やすいで	MRGRH
やすいです$	GPQHJ
やすいです。$	ORDSK
やっ	NELVI
やって	QHJSE
やってお	LLLTG
やっと	JJGUJ
やっとき	HHHVH
やり	JGBZB
やりま	JGBZB
やります	IGC[B
やります$	KIHWD
やります。$	GIHVJ
やる	NMFTI
やるの	HVHII
やん	GRTGH
ょ	RS>DK
ょう	RPDFK
ょう$	PTJEE
ょう。	PRHBB
ょう。$	PRHBB
ょうか	SLJL@
ょうか$	POIMF
ょうか?	TDMKL
ょうか?$	TDMKL
ょうか。	POIJD
ょうか。$	POIJD
ょっ	JVFHI
ょっと	JVFHI
よ	MJLKN
よい	OQCGA
よいか	LUHMH
よいかも	LUHMH
よいで	POHIG
よいです	POHIG
よう	ESDLK
ようで	EPCON
ようです	EPCON
ようです$	HOFFQ
ようです。$	HPHRA
ように	KWEGD
ようにし	KUEGE
ように見	NQJKL
よか	KLKHO
よかっ	KLKHO
よかった	KLKHO
よく	MHU>K
よく分	OOGFR
よく分か	OOGFR
よさ	FLMGQ
よさそ	FLMGQ
よさそう	FLMGQ
よさそう$	JVHJG
よさそうです$	LOJLP
よね	RHLGO
より	EXEFM
よろ	JPITK
よろし	JPITK
ら	ENMMT
らい	NHNOO
らいま	LJQPJ
らいます	LJQPJ
らう	JSERF
らう$	GGIWG
らうこ	JTJKJ
らうこと	JTJKJ
らえ	MPHPE
らえま	LPJQH
らえます	ISJOJ
らえますか$	GOKRJ
らえますか?$	MQJNJ
らえますか。$	GQLQM
らえる	KUIHJ
らえると	KUIHJ
らが	RRHHG
らく	QKEIR
らく続	IOJLP
らく続き	IOJLP
らげ	KNJSI
らげま	LJKTI
らげます	LJKTI
らし	HNUFB
らしい	ILUGC
らしい$	LHTLM
らしいで	KHUJH
らす	KVGDJ
らすぐ	IPLHO
らすぐ直	IPLHO
らで	QLKQJ
らです	QGMHT
らです$	JHFGW
らで貼	OLNVF
らで貼っ	OLNVF
らど	GXHCI
らどう	GXHCI
らどうで	GWJHL
らどうな	UILNJ
らな	MOFEP
らない	NPDCO
らないで	RLILG
らなく	JJTJI
らなくて	JJTJI
らの	KMGLQ
らは	HNOHP
られ	KOSBN
られな	PQLKH
られない	PQLKH
られま	IRSGN
られまし	HGQML
られました$	JHTHK
られます	IVIIK
られませ	IJQKP
ら取	IJIOQ
ら取っ	IJIOQ
ら担	IHKVO
ら担当	IHKVO
ら数	HFKOO
ら数字	HFKOO
ら見	ITJKK
り	SBOKQ
り$	HGIHV
り、	GPDKQ
りが	NINJO
りがた	JIXHD
りがたい	JIXHD
りそ	MVJKD
りそう	MVJKD
りそうで	PVLKF
りそうです$	IWJLF
りた	WGEIP
りたい	XGGJF
りたい$	VHJHH
りたいで	VIILJ
りたいです$	TJJMK
りで	GNCRQ
りです	HNDQP
りです$	KFFFX
りですね	IIJWG
りと	JUFGQ
りな	RTGNE
りない	PTJKG
りなの	GPHSL
りなので	GPHSL
りに	HLTHM
りにく	FYFIF
りにくい	FYFIF
りにな	GJSJM
りになり	GJSJM
りま	QIKPI
りまし	JJJQP
りました	JJJQP
りました$	H>JLT
りました。$	IOLMN
りましたか$	WJKKG
りましたか?$	ZDFEH
ります	UHMNK
ります$	HNMLM
ります。	IJOTI
ります。$	IJOTI
りますか	\\AHCG
りますか$	TILKJ
りますか?$	YEJFJ
りますが	PLGFO
りませ	QMDLL
りません	QMDLL
りません$	QNBCM
りません。$	NRGNJ
りませんか$	FXJDJ
りや	KLRPC
りやす	KLPQE
りやすい	KLPQE
りやすいです$	HNQJK
りを	FDEYK
り下	GTFFR
り下げ	GTFFR
り分	JHVHI
り分け	JHVHI
り戻し	GLQMK
り戻しが	IMMON
り替	QHLPN
り替え	PHLPN
り替えて	JLMGS
り直	ILRLO
り直し	IEUIL
り直した	IHVFM
り組	MJTLG
り組み	MJTLG
り込	OMHNL
り込み	OMHNL
り返	JIVJD
り返り	JIVJD
る	QNFRI
る$	DKKOO
る。	JTOKF
る。$	JTOKF
ることに	GNINQ
ることを	SKIEI
ると	LY@LC
るとは	GGSRJ
ると助	IUIIK
ると助か	IUIIK
ると嬉	OSHIF
ると嬉し	OSHIF
ると思	HXEJH
ると思い	HWEJH
ると思います$	IWFJA
ると良	HWHJI
ると良さ	HUJKI
るには	WGLNO
るには何	WGLNO
るの	JTOEF
るのか	MQHGG
るのが	ERPIF
るので	KTGIK
るので、	IXILI
るのでし	WGJJH
るのは	MPPIE
るのはど	NPLKI
るべ	HXFHE
るべき	HXFHE
るべきか	KUJJI
るべきだ	MTFMK
るほど、	FHMPT
るほど。	PQHLJ
るほど。$	PQHLJ
るよ	JVGHC
るよう	JVGHC
るようで	HXKIF
るように	KUGIG
るん	YDJDF
るんで	WGGHI
るんです	VHHII
る予	NJJSH
る予定	NJJSH
る予定で	NJJSH
る前	KJOMQ
る前の	KJOMQ
る前のも	KNPIN
る前の手	HHKNT
る前の話	NJNOQ
る前の話です$	GKHHU
る形	FWJGI
る気がします$	LVJIG
れ	NNPLD
れ、	OLNEO
れ。	PSNFG
れ。$	PSNFG
れい	JKTJH
れさ	PQINE
れさま	PQINE
れさまで	PQINE
れさまでした$	JFUIK
れた	WFOEH
れたい	LTOLF
れたいで	HWGJH
れたいです$	IVHJI
れたの	ODLHQ
れたので	QGIKT
れだ	FZBHF
れだけ	IVHIJ
れだと	JUGJG
れっ	VIHIJ
れって	VIHIJ
れて	MRNDL
れてあ	KKTLH
れてあり	KKTLH
れてい	NPMAN
れていて	JGWGJ
れていな	MSFID
れていま	LSECO
れています$	HPEHQ
れています。$	GULDJ
れていません$	GUGLJ
れてお	HRIPG
れてく	FXFGI
れてくだ	FXFGI
れてください$	HWGHJ
れで	LBHIU
れでし	IMOIP
れでした	IMOIP
れで良	HJGGV
れで良い	HJGGV
れな	MOFGL
れない	LPIIO
れは	KIIRK
れはⓝ	PHFQN
れは検	JNPLN
れは検証	JNPLN
れは私	LJHRN
れは移	GMKGQ
れは移行	GMKGQ
れば	QS?MF
れば、	SKHIJ
れま	GPSLJ
れまし	BNRHG
れました	BKTIH
れました$	CDUAM
れました。$	BNQMH
れましょ	HUIKJ
れましょう$	ISMLL
れましょう。$	LUIIH
れます	ITERH
れます$	IKITH
れますか	IVIIK
れませ	HMNDO
れません	HMNDO
れません$	GNEHQ
れません。$	KMRKH
れませんか$	LUIHK
れる	LOMJL
れるの	MRKLI
れるべ	JVGJG
れるべき	JVGJG
れる前	HKOLQ
れる前の	HKOLQ
れ様	OKNNF
れ様で	OKNNF
れ様でし	KIVFH
れ様でした。$	LIUHI
れ様です	PMEQK
れ様です。$	PMEQK
ろ	QJIRI
ろう	PNMKE
ろが	IIVFC
ろし	JPITK
ろしくお	OJOUO
ろで	JKITN
ろです	FKITN
わ	VCBSI
わか	XFDKM
わかり	WHEKK
わかりま	ZC@HM
わかりません$	UIKLI
わかりや	MOKRH
わせ	MMERH
わせて	JPKQG
わっ	NHSJO
わった	NHOSH
わって	NJRFQ
わってい	NMNHQ
わな	OQEFD
わない	OQEFD
わない方	IUHLK
わら	FPIRK
わらな	KQHHN
わらない	LQHIN
わりま	NJNLN
わりまし	NFNMO
われ	KHLMO
われま	GILMO
われまし	GILMO
われました$	JHLFT
われました。$	HJMOL
を	CWKS7
を0	GWHIG
をあ	KGTHG
をあり	KGTHG
をありが	KGTHG
をお	NSBMF
をお願	ITDMG
をお願い	ITDMG
をご	VHIJH
をし	JIJTK
をして	JIJTK
をす	JVIIK
をと	JHLJT
をも	GPJSH
をもら	KGOTI
を一	DYJKH
を二	HVIJL
を付	JUHID
を付け	JUHID
を作	KGLXA
を作り直	LIVHI
を作成し	KFJTJ
を先	KXIFH
を入	EVIJK
を入れ	EVIJK
を入れた	QQGHE
を入れて	JQKOH
を入れま	ISINK
を入れる	EPLLN
を出	DGKRO
を出し	EHKQP
を出して	GGLWK
を分	JSGMJ
を分け	JSGMJ
を切	ENESM
を切っ	GPINP
を切って	JIMVG
を切り	IJHTK
を切りま	JJIUH
を取	HFEYD
を取っ	IIFWG
を取って	IIFWG
を和	LNJSI
を和ら	LNJSI
を和らげ	LNJSI
を変	MTEHN
を変え	MTEHN
を変えた	OQFHH
を戻	OOKHM
を戻し	OOKHM
を戻した	OOKHM
を招	HTHIK
を教	XFFIJ
を教え	XFFIJ
を教えて	XFFIJ
を更新し	HMMFQ
を書	@QGWF
を書い	EOGVH
を書いて	EOGVH
を書き	FTLQH
を書きま	IPMQI
を検	FYGHG
を検討	GWIJH
を検討し	GWIJH
を決	HKITH
を決め	HKITH
を消	PFGIV
を消し	PFGIV
を直	LJKTJ
を直し	LJKTJ
を直します。$	HFJVL
を知	OFMJN
を知ら	JJTJI
を知らな	JJTJI
を知り	PJFMP
を確	ILMSL
を確認	ILMSL
を見て	GHMNR
を見直	IMGUG
を見直し	GQGRI
を言	HWGKH
を設	INHUI
を設定	KIIUI
を説	VHLJK
を説明	VHLJK
を説明し	VHLJK
を誰	WGJLM
を貼	FOCQM
を貼っ	IUIIG
を貼って	IUIIG
を貼る	IHGWG
を足	GQJNJ
を足し	GQJNJ
を足して	HPMPL
を載	GWKIJ
を載せ	GWKIJ
を追	DWHLJ
を追加	ESHPJ
を追加し	HTHMH
を追記	HVHIG
を追記し	HVHIG
を送	HIRLK
を送り	HIRLK
ん	REPOM
ん$	LOFEP
ん?	WGNGI
ん?$	WGNGI
ん、	OJNPD
ん、あ	JJWKF
ん、あり	JJWKF
ん、こ	QNBO@
ん、この	OKFPE
ん、これ	UEGNF
ん、ログ	IJOWO
ん。	JMRLH
ん。$	JMRLH
んか	JVCCK
んか$	>[FHF
んか?	NQHFK
んか?$	NQHFK
んか。	CZHDF
んか。$	CZHDF
んが	MLEQN
んが指	JHLJT
んが指揮	JHLJT
んだ	UJNIG
んで	VAJIO
んでい	GNSIN
んでいま	HQLJN
んでし	TDKKM
んでした	QFJKP
んでした$	QG=JR
んでした。$	JLNIJ
んでしょ	UJGKH
んです	WEAJO
んですか	[DFCD
んですか$	VJKIE
んですか?$	WIGGK
んと	MGLNP
んど	LKHJT
んな	LJTII
んに	B@NWC
んの	FHXHG
んの連	IISIL
んの連絡	IISIL
んは	KMHHU
ァ	MHRPK
ァイ	HIRPJ
ァー	RLHOL
ァーム	RLHOL
ァームウ	RLHOL
ア	LJJUI
アを	QRHMG
アウ	NKIRN
アウト	PNHON
アク	LPGOH
アクシ	KQJOE
アクショ	KQJOE
アサ	IIHXH
アサイ	IIHXH
アサイン	IIHXH
アッ	NHLOJ
アップ	NHLOJ
アップは	UILII
アラ	LOKMN
アラー	LOKMN
アラート	LOKMN
アー	IFJWJ
イ	KINQF
イの	LRJNJ
イの間	FPJQM
イの間隔	FPJQM
イは	PJMGQ
イス	LIUBJ
イスで	LKUHD
イスです	LKUHD
イブ	HMNMS
イム	NQNEJ
イムア	PNHON
イムアウ	PNHON
イムラ	MSNFF
イムライ	MSNFF
イメ	EIIOR
イメー	EIIOR
イメージ	EIIOR
イル	MSDGK
イルオ	PMFJM
イルオー	PMFJM
イン	KLORB
インで	LQPLH
インに	KNOQH
ウ	OIERO
ウェ	QKGNO
ウェア	QKGNO
ウェアの	OLIPN
ウト	PNHON
ェ	RIKKK
ェア	QKGNO
ェアの	OLIPN
ェイ	PMFJM
ェイル	PMFJM
ェイルオ	PMFJM
ェック	QLGLO
エ	MHMOO
エス	NGHTO
エラーが	PHMQM
ォ	GKNUH
オ	NHMNO
オン	MKPGP
オンコ	MLPHO
オンコー	MLPHO
オー	MKFUK
オーバ	PMFJM
オーバー	PMFJM
カ	OMNPG
カナ	OOMIH
カナリ	ONNJH
カナリア	ONNJH
キ	LNOPH
キャ	MLIPP
キュ	OQQLH
キュー	ORQHH
ク	LLOLH
クが	SKOFA
クで	RJFLR
クに	FNJTK
クは	GKGQO
クを	CSBJV
クア	OINHO
クアッ	OINHO
クアップ	OINHO
クシ	JRHOE
クショ	JRHOE
クション	KQJOE
クセ	RFPGK
クラス	NMHLQ
クラスタ	NMHLQ
クリ	MQHMJ
クリプ	NMINM
クリプト	NMINM
クロ	IHENP
グ	HKRQI
グか	IIHRM
グから	IIHRM
グが	GHKPS
グがあ	GHKPS
グで	SHMGM
グに	IOGVI
グの	LIPNL
グの保	OHIRN
グは	RKOFP
グを	IPFQO
グを切	IRHKS
グラ	GRKJL
グラフ	GRKJL
グラフは	HKIHS
グラフを	HPIMO
グ抜	HLNLQ
グ抜粋	HLNLQ
グ抜粋:	HLNLQ
グ抜粋:$	HLNLQ
ケ	OHBQP
ケッ	MIEQL
ケット	MIEQL
ケットに	JJJUE
ケットを	GFIZG
ケー	OIHJU
ケース	JJHJU
コ	KPLCQ
コメ	IHEKV
コメン	IHEKV
コメント	IHEKV
コー	MPOGL
コール	MLPHO
コールで	JGNHS
サ	OKPQI
サイ	OHIVG
サイン	IIHXH
サポ	MIMON
サポー	MIMON
サポート	MIMON
サーバ	LEKNS
サーバー	LEKNS
サービ	PQGNH
サービス	PQGNH
ザ	SKHIP
ザー	SKHIP
シ	MQIJM
シス	IGLNQ
システ	IGLNQ
システム	IGLNQ
シュ	KNLIR
シュが	MHJNO
シュボ	LQMIP
シュボー	LQMIP
ショ	MPIOH
ション	NMGRJ
ションが	GNRGG
ションの	QHNON
ジ	REOPN
ジョ	MJMKM
ジョブ	QKRHH
ジョン	KLGLR
ジョンで	OGHMQ
ジン	HJGOQ
ジング	HJGOQ
ス	LQDPJ
スか	NNGLP
スから	PKHMP
スから取	IJIOQ
スが	MOEMS
スで	KSIDI
スです	HQNGK
スです$	KPMEL
スです。	JRNJM
スです。$	JRNJM
スに	OKIPP
スは	RRHKG
スを	KOQJK
スイ	HPHMP
スイメ	GKKMR
スイメー	GKKMR
スク	NMATE
スクリ	NQHMK
スクリプ	NMINM
スタ	NMHLQ
スタで	OOJML
スタでも	MOHIN
スタは	HLIJS
スタは対	JMLGR
ステ	GGIQR
ステム	IGLNQ
ステー	JNEMM
ステージ	HJGOQ
スト	MLMRG
ストが	KTKJI
ストがな	SMKLI
ストで	QOIKL
ストは	SNHKI
ストを	EQEPH
ストア	PTFNJ
ストモ	GJRIP
ストモー	GJRIP
スプ	RGJSH
スプリ	RGJSH
スレ	IJNJS
スレッ	IJNJS
スレッド	IJNJS
ス中	JMLIQ
ス中で	JMLIQ
ス中でし	JMLIQ
ス済	JNJOR
ス済み	JNJOR
ス済みで	JNJOR
ズ	JFTIP
セ	MCQLM
セス	PHCKP
セスが	QGFOS
セッ	JLOMO
セッシ	JLOMO
セッショ	JLOMO
タ	PMFLL
タで	OOJML
タでも	MOHIN
タでも同	MOHIN
タの	RKEKO
タの欠	OOHLQ
タは	PKGIR
タは対	JMLGR
タは対象	JMLGR
タイ	OSMBF
タイム	NQNEJ
タイムア	PNHON
タイムラ	MSNFF
タス	KKGYF
タスク	FFHYG
ター	HKIMT
ターに	MRGEF
ダ	LKJIS
ダッ	LQMIP
ダッシ	LQMIP
ダッシュ	LQMIP
ダー	LHLLR
ダーか	TGLMJ
ダーから	TGLMJ
ダーが	NNMGS
ダーに	JJHTK
ダーに問	JKKTG
ダーに連	IIKUG
ダーの	IKMKQ
ダーへ	JMJTH
ダーへの	JMJTH
ダー側	HMMJM
ダー側の	HMMJM
チ	KEOMN
チの	JKHMQ
チの間	KHJNS
チの間隔	KHJNS
チを	INIRH
チェ	QLGLO
チェッ	QLGLO
チェック	QLGLO
チケ	JLEPM
チケッ	JLEPM
チケット	JLEPM
チャ	IMNPO
チャッ	IIPJP
チャット	IIPJP
チー	IIULI
チーム	IIULI
チームが	NIKIQ
チームで	KJMSN
チームに	JNSJJ
チームの	POQJF
ッ	LDLNS
ック	RICPL
ックで	QKGMP
ックア	OINHO
ックアッ	OINHO
ッシ	KKMJR
ッシュ	KNLIR
ッシュが	MHJNO
ッシュボ	LQMIP
ッショ	ILQLN
ッション	JLOMO
ッチ	OLGPO
ッチの	JKHMQ
ッチの間	KHJNS
ッチを	INIRH
ット	KJMMQ
ットに	NIJUE
ットにし	JJJUE
ットの	MJSHM
ットは	WJHEI
ットを	GFIZG
ットを切	JILVG
ットワ	MKIKQ
ットワー	MKIKQ
ッド	IJNJS
ップ	MGKOR
ップは	UILII
テ	KLISN
ティ	NMHPM
テス	NN@RF
テスト	NN@RF
テストが	KTKJI
テストは	SOHKI
テストを	FRFMI
テナ	PMLIQ
テナン	PMLIQ
テナンス	LMLIQ
テム	HFQOO
テムで	JIXHF
テムの	MGNIT
テン	LUGKJ
テンプ	LUGKJ
テンプレ	LUGKJ
テー	JNEMM
テージ	HJGOQ
テージン	HJGOQ
デ	MIHHS
デプ	OMEIR
デプロ	OMEIR
デプロイ	OMEIR
データの	QLGLQ
データは	UHHIL
ト	IEROK
トが	LSKHL
トがな	SMKLI
トがなか	SMKLI
トで	OLOJK
トでし	HREMP
トでした	HREMP
トに	OJESL
トにし	IQGSF
トにしま	JOISG
トの方	KQQHF
トの設	MLLRH
トの設定	MLLRH
トは	RKKER
トはど	YEOMN
トはどれ	WGOMN
トは去	MMGHO
トは去年	MMGHO
トも	MJNKO
トを	ENDTM
トを切	JILVG
トを切っ	JIMVG
トを追	INLQM
トを追加	INLQM
トア	PTFNJ
トモ	GJRIP
トモー	GJRIP
トモーテ	GJRIP
トラ	OMHNN
トライ	OMHNN
トライの	LRJNJ
トライは	NKMGR
トワ	MKIKQ
トワー	MKIKQ
トワーク	MKIKQ
ド	ERKHS
ドと	JFQJL
ドの	MWJHI
ドの場	LHMNN
ドの場所	LHMNN
ドは	GQGGQ
ナ	NJPNG
ナイ	LIUBJ
ナイス	LIUBJ
ナイスで	LKUHD
ナリ	OMPIH
ナリア	ONNJH
ナリアの	JOPJH
ナン	PMLIQ
ナンス	LMLIQ
ナンス中	JMLIQ
ネ	OIHNK
ネッ	MKIKQ
ネット	MKIKQ
ネットワ	MKIKQ
ハ	LJHOO
バ	MLGOO
バッ	MLGRM
バック	MLHRI
バックア	OINHO
バッチ	NMILQ
バッチの	JKHMQ
バー	KOGLQ
バーが	MNHLN
バーで	KHLNT
バーです	GHNPR
バーです。$	HJOPO
パ	NHJTF
パッ	RHKTH
パッチ	RHKTH
パー	NKQMH
ビ	OQCOL
ビス	PQGNH
ビスを	KNRKM
ビュ	KLFOP
ビュー	KLFOP
ビューし	JGNNO
ビューで	NOHLP
ビューの	KQGPK
フ	GKTRH
フに	HWJLH
フは	HKIHS
フを	HPIMO
フを更	KMNGP
フを更新	KMNGP
ファ	MHRPK
ファイ	HIRPJ
ファー	RLHOL
ファーム	RLHOL
フェ	OKPGH
フェイ	PMFJM
フェイル	PMFJM
フォ	GLKUJ
フラ	NINOO
フラグを	IRHKS
ブ	MJXFC
ブラ	JLTHK
プ	KINUI
プは	UILII
プシ	QEFJR
プショ	QEFJR
プト	NMINM
プリ	OKHTJ
プレ	JOSIF
プレー	JOSIF
プロ	NMOEJ
プロイ	OMEIR
プロセ	NJFMP
プロセス	NJFMP
ベ	KIKLS
ベン	LHLLR
ベンダ	LHLLR
ベンダー	LHLLR
ベー	JHJNT
ベース	JHJNT
ベースイ	GKKMR
ペ	KWGFE
ホ	PLHIO
ボー	JOQKI
ボード	JPKMO
ボードの	JRMHL
ポ	IINMP
ポス	GJRIP
ポスト	GJRIP
ポストモ	GJRIP
ポー	IHKOQ
ポート	JFLPP
マ	PQIHO
マン	GVJHG
ミ	MPEKG
ミス	F[CBE
ミスで	HXEDG
ム	MFWHE
ムが	NJKIQ
ムだ	MMQMH
ムで	JIORL
ムです	HHZED
ムですね	KIWHF
ムでは	TEHJP
ムに	ILSLH
ムの	NKRFM
ムア	PNHON
ムアウ	PNHON
ムアウト	PNHON
ムウ	RLHOL
ムウェ	RLHOL
ムウェア	RLHOL
ムラ	MSNFF
ムライ	MSNFF
ムライン	MSNFF
メ	M@DSS
メモ	NGIPR
メン	GGKIV
メンテ	LMLIQ
メンテナ	LMLIQ
メント	IHEKV
メー	PGHTL
メージ	EIIOR
メール	PHITJ
モ	NFNOS
モー	NJRIM
モーテ	GJRIP
モーテム	GJRIP
ャッ	JGNJS
ャット	IIPJP
ュが	MHJNO
ュボ	LQMIP
ュボー	LQMIP
ュボード	LQMIP
ューし	JGNNO
ューしま	JGNNO
ューで	NNQLJ
ューで話	NPIKQ
ューの	PQFNI
ユ	SKHIP
ユー	SKHIP
ユーザ	SKHIP
ユーザー	SKHIP
ョブ	QKRHH
ョン	MLDPO
ョンが	GNRGG
ョンで	NHCMQ
ョンの	OGMPR
ョンの長	JLOMO
ョンは	RJIOP
ョンを	GYKGG
ラ	IKPJO
ライ	LLMKM
ライの	LRJNJ
ライの間	FPJQM
ライは	NKMGR
ライン	LPNMI
ラインに	KNOQH
ラグを	IRHKS
ラグを切	IRHKS
ラス	NMHLQ
ラスタ	NMHLQ
ラスタで	OOJML
ラスタは	HLIJS
ラフ	GRKJL
ラフは	HKIHS
ラフを	HPIMO
ラフを更	KMNGP
ラー	KLINN
ラーが	PHMQM
ラーが出	OHMQM
ラート	LOKMN
ラートが	PMOIH
ラートの	LOIPM
ラートは	OLMIP
ラートを	DOKQH
リ	LSEGM
リは	YEOJO
リア	ONPHG
リアの	JOPJH
リス	IRBKP
リスト	MUFMJ
リストア	QTGIK
リト	OMHNN
リトラ	OMHNN
リトライ	OMHNN
リプ	NMINM
リプト	NMINM
リリ	QRCIL
リリー	QRCIL
リリース	QRCIL
リン	@VAQD
リンク	AY?LF
リンクは	KNKQH
リンクを	GTGKO
リー	OQ@HN
リージ	KGGOR
リージョ	KGGOR
リース	PQBIN
リースが	WGOOK
リースは	QSILG
リース済	JNJOR
ルが	OLNHQ
ルで	NFODP
ルでし	OIIGS
ルでは	HKSII
ルの	JQKPI
ルオ	PMFJM
ルオー	PMFJM
ルオーバ	PMFJM
ルー	GPRII
ルール	GPRII
レ	ILTJH
レッ	IJNJS
レッド	IJNJS
レビ	KLFOP
レビュ	KLFOP
レビュー	KLFOP
レー	KKTNB
レート	JQOIH
ロ	LILOP
ロイ	OMEIR
ログ	KLKSI
ログか	IIHRM
ログから	IIHRM
ログの保	OHIRN
ログは	SNGHO
ログを	JNKSH
ログ抜	HLNLQ
ログ抜粋	HLNLQ
ログ抜粋:$	HLNLQ
ロセ	NJFMP
ロセス	NJFMP
ロッ	RKFJN
ロック	RKFJN
ロー	KIJKU
ン	IKLHM
ンが	GSPJE
ンし	HGHXH
ンだ	IFPJP
ンで	NNEJS
ンです	HLJFS
ンですね	KPGJR
ンに	IQLLN
ンの	OIHNN
ンの長	JLOMO
ンの長さ	JLOMO
ンは	QLHOP
ンを	QNMKI
ンク	AY@KH
ンクは	KNKQH
ンクを	GTGKO
ング	REHMO
ンコ	MLPHO
ンコー	MLPHO
ンコール	MLPHO
ンス	OOLHQ
ンス中	JMLIQ
ンス中で	JMLIQ
ンダ	LHLLR
ンダー	LHLLR
ンダーか	TGLMJ
ンダーが	NOMGS
ンダーに	JJHTK
ンダーの	IKMKQ
ンダーへ	JMJTH
ンダー側	HMMJM
ンテ	LMLIQ
ンテナ	LMLIQ
ンテナン	LMLIQ
ント	NCSQN
ントは	GHJIV
ンプ	KOQJI
ンプレ	KOQJI
ンプレー	KOQJI
ー	LFOHM
ー$	HBNES
ーか	TGLMJ
ーから	TGLMJ
ーからの	UHOJM
ーが	PJKJP
ーが出	OHMQM
ーが出ま	OHMQM
ーが出ました$	KIGDU
ーし	JGNNO
ーしま	JGNNO
ーしまし	JHNFT
ーで	LINKO
ーです	IDOLM
ーです$	IGPKN
ーです。	GKQPN
ーです。$	GKQPN
ーで話	NPIKQ
ーで話し	NPIKQ
ーに	EKGTK
ーには	NKIIP
ーに問	JKKTG
ーに問い	JKKTG
ーに連	IIKUG
ーに連絡	IIKUG
ーの	IJNLQ
ーは	QKHJO
ーへ	JMJTH
ーへの	JMJTH
ーを	IRDPK
ーを入	HZFGJ
ーを入れ	HZFGJ
ーキ	JMQQG
ーザ	SKHIP
ーザー	SKHIP
ージ	KHARS
ージョ	KLGLR
ージョン	KLGLR
ージン	HJGOQ
ージング	HJGOQ
ース	OS>CO
ースが	WGOOK
ースで	OIGIS
ースは	QSILG
ースイ	GKKMR
ースイメ	GKKMR
ース済	JNJOR
ース済み	JNJOR
ータ	KMIJQ
ータの	QLGLQ
ータの欠	OOHLQ
ータは	UHHIL
ーテ	MJPMO
ーテム	GJRIP
ーテムで	JIXHF
ートが	NPNGG
ートの方	KQQHF
ートの設	MLLRH
ートは	OLMIP
ートは去	MMGHO
ートも	HKONO
ートを	HKIRP
ード	IRJJQ
ードの	JTLGI
ードの場	LHMNN
ーバ	LHINS
ーバー	LHINS
ーバーが	MNHLN
ーバーで	KHLNT
ーバーです。$	HJOPO
ーバーは	OHNNO
ービ	PQGNH
ービス	PQGNH
ービスを	KNRKM
ーム	KHULI
ームが	NIKIQ
ームで	KJMSN
ームでは	TEHJP
ームに	JNSJJ
ームの	OOQKF
ームウ	RLHOL
ームウェ	RLHOL
ール	NHLPL
ールが	PJNIR
ールで	NFODP
ールでし	OIIGS
ールでは	HKSII
ールに	PQGHI
ールの	JQKPI
ーン	OPEJR
ー側	HMMJM
ー側の	HMMJM
一	GRS>M
一し	JUGKK
一つ	DTFJO
一年	KSHKP
一度	SINFN
一文	JROKI
一晩	MMTHK
一晩で	MMTHK
一晩で直	MMSKL
一点	OQHJK
一番	FNQFM
一致	ONMGR
一致し	ONMGR
一致しま	NLLHS
丁	NGTFA
丁寧	NGTFA
丁寧な	OHSGB
丈	NIFHQ
丈夫	NIFHQ
丈夫で	FJIIS
丈夫です	FJIIS
丈夫です$	KHHLU
丈夫です。$	GKJJR
三	NSKHK
上	JJPNM
上げ	PKOOH
上げま	KIRPI
上げまし	NMHSK
上こ	LIPKS
上で	MIGIV
上の	EGRHR
上手	IGWIH
上手で	JIUKI
上限	MMIRI
上限は	KKMFR
上限は0	JMHKR
上限を	RNIOF
上限を入	HVJHI
下	GNLHS
下が	HKVHH
下がり	HKVHH
下がりま	HKVHH
下げ	GTFEQ
下に	HIJKT
下に書	HIJKT
下に書い	HIJKT
不	PQIEN
不具	PJLHS
不具合	PJLHS
不明で	FLNKS
不注	GTKKK
不注意	GTKKK
不注意と	ITKKK
不足	NOJSH
並	IVIJH
並び	JUIJH
中	JBFZK
中で	FKHRM
中でし	FMLFU
中でした	FMLFU
中でした$	LLDJV
中でした。$	COQDL
中です	I@A]B
中です$	FCEZD
中に	KGPSC
主	KTNJJ
主語	KTIIF
主語が	KTIJG
主語がな	KTJJG
了	HKAMW
了条	IWIGI
了条件	IWIGI
了解	IMFOS
予	ROAMJ
予定	NDKSM
予定で	MGFXE
予定です	MGFXE
予定です。$	JIHVG
予防	NWAIF
予防が	LSILM
予防が弱	LSILM
予防策	IWFMJ
予防策が	IWFMJ
事	JIYHJ
事が	IMLRL
事があ	HLLGP
事があり	HLLGP
事だ	HIWGH
事で	CFYKG
事でし	IHULI
事でした	IHULI
事でした$	KJRKL
事です	FJUII
事です$	ILSLH
事象	HKMIV
事項	HNEPP
二	MTDJH
二つ	JULIN
二人	QMLHO
二人で	KNNHP
二回	NQGGM
京	KLILS
人	ROSDE
人で	LGOLR
人に	BXLGB
人は	PPGMM
人数	IQGGO
人的	NSHLK
人的に	NSHLK
今	NAJVK
今は	ICODX
今ま	GIPTJ
今も	SJLIP
今年	GJLFP
今日	HHFWF
今週	IGHWF
仕	PJPME
仕事	CCZCE
仕組	QQGEH
仕組み	QQGEH
仕組みが	PHQMO
仕組みで	GUIGI
仕組みに	POIKI
仕組みの	KWFJH
仕組み化	EWGGI
他	SGCEM
他の	RLGFI
他のチ	NNOHH
他のチー	NNOHH
付	IULGK
付け	IPMFM
付だ	JUGJJ
付だけ	JUGJJ
付で	LRLHM
付を	MQHMP
付録	JNNJQ
付録に	JNNJQ
以	KOJHO
以前	IGFMR
以前は	LHILQ
以前は手	PNHIP
件	QLESI
件、	OPITG
件で	KUGHI
件の	KMNFQ
件の対	KMOGQ
件の対応	KMOGQ
件は	OGLQM
件は前	MHOHP
件は前回	MHOHP
件を	JRMMH
件を書	KRMLI
件を書き	KRMLI
件数	RJBOM
件数は	MILOQ
件数を	HKGTG
任	FGOXI
任せ	FGGXF
任せて	GFFXG
任せてく	GFFXG
休	KOJKR
休み	FRKGR
休みで	GQFIU
会	CJLTM
会議	DLMQM
会議で	GMKLT
会議中	ILNHR
会議中で	ILNHR
伝	EQTHF
伝わ	EQTHF
似	MKUEN
似し	JIUFI
位	OVIFG
位が	KVLJG
体	PW=@E
体例	HUMJK
体例を	HUMJK
体的	RPEFF
体的な	TKFGJ
体的に	NSHIH
何	`C?A>
何か	WHNML
何が	VHIJI
何が必	VHOOO
何が必要	VHOOO
何で	XFKJJ
何を	QODHF
何分	VHLKM
何時	SLJMI
余	FQLLM
作	FBI]E
作り	FLLRM
作り直	IMSJO
作り直し	IHVFM
作成	JKDZC
作成し	KFJTJ
作成しま	KFJTJ
作業でした。$	KLLGM
作業は	QHLSH
併	GVLKL
併記	GVLKL
併記し	GVLKL
併記して	GVLKL
使	VDTAJ
使い	FGWIE
使い方	FGWIE
使い方が	FGWIE
使わ	UIHJI
使わな	SLHKI
使わない	SLHKI
例	JYHKJ
例が	QTHFI
例で議	ILOOO
例で議論	ILOOO
例を	EXIIF
例を入	IUIKF
例を入れ	IUIKF
依	FKHUM
依頼	KLJTH
依頼し	LLJTH
依頼しま	LLJTH
係	UJLMI
係あ	OHPOM
係あり	OHPOM
係ありま	OHPOM
保	MN@OK
保存	RIIOM
保存期	RIIOM
保存期間	RIIOM
信	THHIQ
修	GNFPM
修正	GNFPM
修正し	IDIQR
修正して	OGJXE
修正しま	ICIQS
修正します$	KGHXD
個	OUCGI
個人	OUCGI
個人的	NSHLK
個人的に	NSHLK
値	VHIKM
値が	HUJKL
値の	TGLOM
値の根	TKJHJ
値の根拠	TKJHJ
値は	OHCHT
値は0	JLGMP
値は0秒	JLGMP
値を	HQIPI
停	MRGGI
停止	MRGGI
側	GLJLN
側に	KVGIG
側の	HIOGM
備	ACPSH
備し	HFGWI
備して	HFGWI
備してい	HFGWI
像	IXGIH
僕	KGDXH
僕が	ECHZG
優	GGYBB
優先	JWEKH
優先度	KVEKH
元	KLENU
元が	IKKFT
元テ	KKISO
元テス	KKISO
元テスト	KKISO
先	IZHIK
先に	H[HDH
先を	IWHIJ
先度	KVEKH
先月	KPLGN
先月にも	LTFKM
先月の	FNRLE
先月の訓	KJUJF
先週	OKMLO
入	FWKKG
入っ	NNRGN
入って	LNRHN
入ってい	LOPHN
入る	NJNOQ
入る前	NJNOQ
入る前の	NJNOQ
入れ	EUFOJ
入れた	QROKD
入れたい	LTOLF
入れたいです$	IVHJI
入れて	ITGMF
入れてお	LOJPH
入れてく	FXFGI
入れま	FNDTE
入れまし	HTHMI
入れましょう$	ISMLL
入れます	KHHWH
入れます$	IKITH
入れませ	KVIGJ
入れませんか$	LUIHK
入れる	EOIMP
入れるの	PRIMH
入れるべ	JVFKH
入れる前	HKOLQ
全	RODNG
全体	LHMUG
全台	OEHLU
全員	THOJH
全部	RNJGK
公	KNGNL
公平	KTKJI
公表	RGMHR
公表は	RGMHR
公開	EJDQM
公開し	GJFPO
共	IMLNQ
共有	IMLNQ
共有あ	KKTKH
共有あり	KKTKH
具	ROJDN
具体	QTBCD
具体例	HUMJK
具体例を	HUMJK
具体的	RPEFF
具体的な	TKFGJ
具体的に	NSHIH
具合	PJLHS
典	RTHKI
内	MNIGR
内容	FPMIM
内容で	HLLPP
内容で問	JLGPQ
再	ROGJK
再教	LWIMF
再教育	LWIMF
再教育だ	LWIMF
再期	JUJKH
再期動	JUJKH
再期動_	JUJKH
再現	LLHNQ
再現し	JMFNP
再現しま	JODHS
再発	NMKRF
再発防	NKMSG
再発防止	NKMSG
再起	PQHGN
再起動	PQHGN
再起動し	NQHJQ
再起動で	QMIPN
冷	JIVIH
冷静	JIVIH
凍	OLHQQ
凍結	OLHQQ
凍結期	RLGIQ
凍結期間	RLGIQ
出	TLILN
出し	IMGUL
出して	GFKXG
出しま	GKLNQ
出します	JIGWE
出す	ONFRI
出て	SNLIN
出てい	SNKIN
出ていま	ROFIO
出で	KTIGG
出ま	LGONP
出まし	MHOOO
出ました	MHOOO
出ました$	ILJCU
出ました。$	NIQPJ
出典	RTHKI
分	NQMHJ
分か	QNNDM
分かか	MCNIT
分かかり	MENIT
分から	NREHD
分からな	NREHD
分かり	SLNEL
分かりま	UNFEM
分かりや	JLTHH
分が	ELDUD
分け	CWNHC
分けた	HXGIG
分けま	JVJHH
分で	VFHMO
分です	TIIKO
分な	OSGKL
分なので	COLKQ
分に	NUIMG
分の	NOHNN
分は	JOKRM
分は残	LMJRM
分は残っ	LMJRM
分析	JOVHG
分析は	FXHDG
分析は良	GYDEI
切	HRLSB
切っ	CRHNP
切って	FOHSM
切ってお	LJMUD
切な	GSMMK
切り	LGPWF
切りま	DHC[D
切りまし	GJEYE
切りました$	HIHXF
切り分	JHVHI
切り分け	JHVHI
切り戻し	GLQMK
切り替	QHLPN
切り替え	PHLPN
切れ	PUGGG
切れて	HUHFK
列	GXLGG
列が	IXHHG
初	ILTKK
初に	MQEMN
初に気	MPHMO
初に気づ	MPHMO
初の部	LMJRM
初の部分	LMJRM
初め	HJQKR
初めて	HJQKR
初めての	HLGIS
判	TESGD
判断	TESFD
判断が	PJSJH
判断し	QQHIK
判断に	SJGJR
判断の	RKHGM
判断の理	TKIJI
別	BQHFW
別の	FPJIT
別のチ	GKIOP
別のチー	JGILS
別件	HMMFS
別件の	INNFQ
別件の対	KMOGQ
別途	OKILS
別途話	OKILS
別途話し	OKILS
制	MQQHK
刻	OSEIG
刻が	RRJKH
刻に	KHOMR
刻にな	KHOMR
刻になり	KHOMR
刻になります$	HKGGV
刻の	POFOH
刻の表	HVIGO
刻の表記	HVIGO
刻は	MMKQE
刻も	HWHIH
削	@YDBI
削除	EVGDK
前	ILIHS
前で	NRGKP
前に	MPEHP
前にも	IQGGS
前の	NIOHP
前のも	NLOGO
前のもの	NLOGO
前の手	KFLNV
前の手順	KFLNV
前の状	HNHHQ
前の状態	HNHHQ
前の話	LLNJP
前の話で	LLNJP
前の話です$	DGEEY
前の話です。$	MNQJL
前は	GMNJR
前は手	PNHIP
前は手作	PNHIP
前回	ONNGO
前回の	POLJO
前回も	KNOHO
前回も議	MHOHP
前提	FPIHO
割	RQFRH
加	BRKRJ
加え	JPMJM
加えて	ISHPF
加し	CONOK
加した	FSOHH
加して	LKITM
加してい	OGNMP
加してお	OELXG
加しては	JUMGM
加しま	IHLQN
加しまし	IHLQN
加しました。$	JIOTI
加で	HUMHM
加でき	HUMHM
加できま	HUMHM
加は	LHKTK
助	ANZD=
助か	ANXF:
助かり	CPUH?
助かりま	CPUH?
助かりました$	JLWFE
助かります$	IQQKJ
助かります。$	HROHI
効	OKPGM
効い	HFXIF
効いて	HFXIF
効いてい	IGWJI
効に	LNGHO
効にな	MMGHO
効になっ	MMGHO
効果	PNOJJ
勉	NIUHG
勉強	NIUHG
勉強に	MIUHG
勉強にな	MIUHG
動	OTJAM
動$	HUHKI
動_	HVIJG
動_○	GXGIF
動_○:	GXGIF
動。	GVIHI
動。$	GVIHI
動い	PIJGQ
動いて	PIJGQ
動いてい	FKGJS
動き	THMFO
動し	JNNKO
動しま	HOOKN
動しまし	HOOKN
動で	OQEHL
動でした$	ISFFN
動で復	LGNHS
動で復旧	LGNHS
動で止	OSHMJ
動で直	QMIPN
動の	MOPFJ
動化	MSFJM
動化で	LTLLH
動化でき	LTLLH
務	NHJOL
務の	HJLOP
務の確	IKMMO
務の確認	IKMMO
勤	ELLOP
化	KVLOB
化し	HNHUF
化しま	JMKUH
化で	KVJKG
化でき	KULKH
化できま	FXMHI
半	EUCHO
半分	HSEIN
半期	HPKJP
単	OVIFG
単位	OVIFG
単位が	KUMJG
原	JRIEN
原因	JRIEN
原因で	QKIIQ
原因と	FWGKF
原因とい	ITKKM
原因の	HVIIG
原因は	KJICP
原因はd	NIOIP
去	NRJKM
去年も	HLLGP
去年も同	HLLGP
去年無	MMGHO
去年無効	MMGHO
参	CKN@X
参加して	OGNMP
参考	DLMAW
参考:	KKIKT
参考:_	KKIKT
参考に	HRQLB
参考にな	HRQLB
参考ま	GLIET
参考まで	GLIET
及	JTLJF
及す	KSLJH
及する	KSLJH
及すると	JXFIH
反	KSFMO
反映	KQHNO
反映し	FQJNQ
反映しま	HFLOS
反映漏	OKMGN
反映漏れ	OKMGN
収	FQGOP
収ま	FQHOO
取	MHIRO
取っ	IJHSP
取って	JJISN
取り	MOLOJ
取りま	HOGUF
取ります	JJJVG
取ります$	KGEYE
取り組	MJTLG
取り組み	MJTLG
取り込	OMHNL
取り込み	OMHNL
取れ	THMHM
古	HRHNJ
古い	JQLOI
古いよ	JWHHH
古いよう	JWHHH
句	EWFEH
句点	HVGHH
可	MSFJI
可能	MSFHI
可能で	MSGIJ
台	PRIGL
台で	LQEKP
合	OOFOJ
合っ	NSHKL
合って	JUIFL
合ってい	JTIGI
合わ	KQDQD
合わせ	MMERH
同	QIHCW
同じ	RLIGQ
同じこ	LQHFM
同じこと	LQHFM
同じで	GFOLO
同じです	FEPJP
同じです$	LIDKW
同じエ	PJIOO
同じエラ	PJIOO
同じ事が	HLLGP
同じ設	RMHEL
同じ設定	RMHEL
同意	NKKCW
同意で	NLNGR
同意です	NLNGR
名	@RQKH
名が	IWFHI
名は	IYJDH
名は消	KVJHI
名は消し	KVJHI
名前	EKKQQ
名前は	GMONP
告が	OHTEI
告し	KKJUF
告します$	IFGXF
告書	MIKRJ
周	JRJPG
周知	KRGPH
味	WMKEA
味が	VNGHF
呼	RLHHQ
和	IRFUE
和ら	KNJSI
和らげ	KNJSI
和らげま	LJKTI
員	THOJH
問	PC>NV
問い	NNFPJ
問い合	NNFPJ
問い合わ	NNFPJ
問で	TJFNL
問です	XDFPI
問ですが	WFMNM
問題	HFFNX
問題だ	KPHPL
問題で	OHOLS
問題な	IHHKW
問題ない	JJJOS
善	KLSLH
四	JRIIN
四半	HPKJP
四半期	HPKJP
回	ORAGR
回し	KUFNJ
回しを	NEIQQ
回も	KNOHO
回も議	MHOHP
回も議論	MHOHP
回目	UJGGL
回目の	WGLLK
回答	NJCNP
回答が	GIHVH
回答し	JJGRN
回答しま	JJGRN
回答します$	KKIUI
因	KRIDL
因が	SMGLI
因で	QKIIQ
因と	FWGKF
因とい	ITKKM
因という	ITKKM
因の	HVIIG
因は	KLIBN
因はd	NIOIP
因はdn	NIOIP
囲	TMMFJ
図	FUINH
図が	HOTHG
図に	JUGIG
図の	NPQMF
図は	MLERP
図は移	MNIKQ
図は移行	MNIKQ
図も	HWHGF
図を	AUCQI
図的	OKGKQ
図的に	ORHIJ
在	NNNJM
在し	GQMIM
埋	KHFWH
埋め	IHGWI
基	OIKPQ
基盤	NKKPQ
報	MEPOO
報で	HGRJN
報です	HGRJN
報値	QJIGQ
報告	OGNSI
報告が	MIUEJ
報告し	KKJUF
報告します$	IFGXF
報告書	MIKRJ
場	MIMRN
場所	LHMNN
場所が	LHMNN
場所が変	LHMNN
境では	PLPJP
境では再	NRGLL
境の	JNPLN
境の話	JNPLN
境の話で	JNPLN
増	KWFIH
声	KPRKI
変	MKMHR
変え	JNKKN
変えた	NTDIK
変えて	ISIQF
変わ	LINLS
変わり	LHMNN
変わりま	LHMNN
変更	TGOIQ
変更が	MONHN
変更があ	MONHN
変更で	QGMGT
外	NL>JT
外で	JLFFV
外です	JLJFT
外に	NJMHQ
外にい	OLIJQ
外にいま	OLIJQ
多	NLPCJ
多い	IJWHG
多す	JWHHG
多すぎ	JWHHG
夜	OKQGL
夜中	JLVID
夜中に	MKSKH
夜勤	ELLOP
夜間	SKNLI
大	HJQDL
大き	FPSGG
大丈	NIFHQ
大丈夫	NIFHQ
大丈夫で	FJIIS
大丈夫です$	KHHLU
大丈夫です。$	GKJJR
大変	EDXIH
大度	JSMMK
大阪	FJJDW
大阪で	FJJDW
大阪で似	IJMFU
夫	NIFHQ
夫で	FJIIS
夫です	FJIIS
夫です$	KHHLU
夫です。	GKJJR
夫です。$	GKJJR
失	NNFOP
失礼	JJGQO
失礼し	JJGQO
失礼しま	JJGQO
好	FM[FF
好き	GDYKG
妥	LSJMH
妥当	LSJMH
始	PLIHM
始ま	QHJHP
始まり	NHKIP
始まりま	NHKIP
嬉	KMQFF
嬉し	KMQFF
嬉しい	KOMFD
嬉しいで	KOMFD
字	NUBLL
字、	IVHEH
字が	KXDIM
字で	MRKFN
字です	NRKFN
字ですか	XGMGH
字の	OLIKR
字は	HLKNO
字は速	OHHHT
字は速報	OHHHT
字を	LJJSM
存	SDIMU
存期	RIIOM
存期間	RIIOM
学	HVKFC
学び	HVKFC
学びの	EVJFE
学びの章	FSKGG
安	JRVGC
安心	IPWJE
完	IMKAQ
完了	IJDDV
完了条	IWIGI
完了条件	IWIGI
完璧	KPSHF
完璧で	KJVIH
定	TCGSN
定し	NJHUI
定で	KKCSK
定です	LIAXE
定です$	FFHQP
定です。	FLEVF
定です。$	FLEVF
定ですか	UILGK
定に	SLHKL
定の	OGJRL
定の反	OKMGN
定の反映	OKMGN
定は	KLIPP
定を	KHHVJ
定を戻	OOKHM
定を戻し	OOKHM
定を見	LJJWL
定を見直	LJJWL
定例	LJMNN
定例で議	ILOOO
定値	SFPIT
定値の	HMPIO
定値は	PJFLP
定値は0	JLGMP
定期	ORHJI
定期的	ORHJI
定期的に	ORHJI
定義	TLKIF
定義が	TLKKF
実	OWHBG
実施し	POHKS
実施しま	IPHLS
実的	MUIMH
実行	PTJII
実際	JSGJK
客	MRPIE
客へ	ITLIE
客への	ITLIE
客への連	ISLKI
害	OKIIS
容	DSKDN
容で	HLLPP
容で問	JLGPQ
容で問題	JLGPQ
宿	IHIVF
宿題	IHIVF
察	KHWKG
寧	NGTFA
寧な	OHSGB
対	JLSNG
対応	MCPPJ
対応あ	HQPEC
対応あり	HQPEC
対応い	HGOQE
対応いた	HGOQE
対応が	KJVGI
対応し	LKGNP
対応して	LPLEQ
対応しま	MF?TI
対応します$	KJGWC
対応します。$	KKHTJ
対応で	IEUHJ
対応でし	IGTHJ
対応の	JSKLI
対応は	HJSFO
対応済	GJMJT
対応済み	GJMJT
対策	FWNGC
対策が	HSOIF
対策が弱	KWGKG
対策で	RPFJE
対策では	HVIKG
対策に	KYEJF
対策にな	LUJIH
対策は	PNMGM
対象	HIGLU
対象外	IJHDV
対象外で	JLJFT
小	JUKKG
小さ	GRNHF
小さく	GROIF
少	IVCNI
少し	IWEKE
少し短	HULIJ
少し短く	IVIIH
局	NOHKQ
差	QOGMN
差し	QOGMN
差し替	FOFNN
差し替え	FOFNN
希	JWGIG
希望	JWGIG
帯	HPGHS
帰	JOHSF
常	PLOGN
常に	SFUIH
帽	KKTIJ
平	NRJJG
年	IKDGZ
年で	MMHLU
年も	HLLGP
年も同	HLLGP
年も同じ	HLLGP
年無	MMGHO
年無効	MMGHO
年無効に	MMGHO
年組	MONHN
年組織	MONHN
年組織変	MONHN
度	OIJIT
度を	GXHKI
式	HYDGE
式が	KVIJH
引	PILRJ
引き	MLIUH
引き取	LLJTJ
引き取り	LJLSK
引き取ります$	LJIVG
引き継	NPLLK
引き継ぎ	NPMIL
引を	LIVHI
引を作	LIVHI
引を作り	LIVHI
弱	IWDJF
弱い	IWDJF
弱い$	GVIGH
弱いで	KTILL
弱いです	KTILL
弱いです$	JTJKI
弱いと	LYEMF
弱いと思	LYEMF
強	EI\\D>
強い	HMTIG
強に	MIUHG
強にな	MIUHG
強になり	MIUHG
当	LR?JJ
当が	GQLFQ
当し	IFITM
当して	JGJPP
当してい	JGKOR
当しま	JIJVF
当します	JIJVF
当た	HWIGJ
当たり	HWIGJ
当たりま	GWIGJ
当で	SKHPH
当に	QEOPH
当にす	IHVLH
当にすご	IHVLH
当は	OGILT
当は私	JIJVG
当は私で	JIJVG
当を	DQIOH
当をお	MHMUL
当をお願	MHMUL
当日	IGLKS
当日の	MPIHT
当日は	LBEOS
当時	QFFLT
当時の	SHMHO
当時は	GKGOT
当時は手	NKGQM
当番	NHJNP
当番は別	IPLGQ
当者	HUGHM
当者名	JXGGH
当者名は	KWJGK
形	HYHKD
形な	GUJIJ
形なら	GUJIJ
影	RNFKL
影響	RNFKL
影響あ	IPOMM
影響あり	IPOMM
影響が	KMLHO
影響な	SDFFV
影響の	QRCHI
影響を	NQKMH
影響時	SNMIK
影響時間	SNMIK
役	SJTFE
役に	OLTIH
役に立	OLTIH
役割	UNGIH
待	SANIQ
待ち	EEKMT
待ちで	IHQJQ
待ちです	IHQJQ
待機	THKJO
待機系	THKJO
後	ONGOP
後、	JMKOQ
後、d	MNHLN
後、db	MNHLN
後、復	IKKFT
後、復元	IKKFT
後で	LKEQK
後に	SHJPL
後は	FRNIN
後は発	IKQJP
後は発生	IKQJP
後も	QNMIO
後もし	IOJLP
後もしば	IOJLP
得	PMFHS
復元	KNGPP
復元が	IKKFT
復元テ	KKISO
復元テス	KKISO
復旧	TLQ@G
復旧し	NILFT
復旧しま	IKLGT
復旧後	OOIKN
復旧後も	IOJLP
心	GQXEA
心し	LIWJG
必	PTBBB
必要	PSDBD
必要だ	LVHHE
必要だと	IVHHE
必要で	KUIGF
必要です	LUIHF
必要です$	JUJGI
必要ですか?$	[COKN
必要な	UHKKK
必要なの	UILLL
必要なん	TJMLI
必須	IWIIH
必須に	IWIIH
応	MAUPF
応あ	HQPEC
応あり	HQPEC
応ありが	HQPEC
応い	HGOQE
応いた	HGOQE
応が	KJVGI
応し	LKGNP
応して	LPLEQ
応してい	MQHGQ
応しま	MF?TI
応します	MFAW@
応します$	KJGWC
応します。$	KKHTJ
応で	IEUHJ
応でし	IGTHJ
応でした	IGTHJ
応の	JSKLI
応は	HJSFO
応中でし	KMOGQ
応中でした。$	LMQHN
応済	GJMJT
応済み	GJMJT
応済みで	IKOPO
怖	IGGIX
思	DMPDL
思い	HKPDN
思いま	HKPDN
思いまし	ELRGL
思いました$	IOQJE
思いました。$	EIRHP
思います	ILNEL
思います$	JLMDM
思います。$	GPLEL
思う	IWGIF
恐	QNHFM
情	NJRDQ
情報	NJRDQ
想	LNJHS
想定	QMHGV
意	RJSAU
意し	KAHKS
意しま	MCGKS
意で	NLNGR
意です	NLNGR
意です、	NLOGQ
意と	ITKKK
意とい	ITKKK
意味	WMEGD
意味が	VNGHF
意図	OKGKQ
意図的	OKGKQ
意図的に	ORHIJ
感	FK]D>
感が	JORHH
感じ	GSRHF
感じま	GSRHF
感じます	IRPHE
感じます$	JQPIF
感謝	LEXFE
感謝し	HGXIG
感謝しま	LHUJJ
感謝で	KIUGH
感謝です	KIUGH
感謝です$	MJTJG
態で	HNHHQ
態です	HNHHQ
成	NGMTK
成し	IJITJ
成しま	KFJTJ
成しまし	KFJTJ
成図	IVJHI
戻し	ILQLL
戻しが	IMMON
戻しがあ	HRJPL
戻しが始	NDROO
戻した	OOKHM
戻したら	IPLHO
戻す	TJHHL
所	OSIHN
所が	LHMNN
所が変	LHMNN
所が変わ	LHMNN
手	FNSTB
手で	JIUKI
手に	HWHJG
手を	GFPPG
手を送	HIRLK
手を送り	HIRLK
手作	SOHLP
手作業	SOHLP
手作業で	PNHIP
手動	LPBPL
手動で	SOFMK
手順	ILIQN
手順で	KFLNV
手順です	KFLNV
手順です。$	HHLNT
手順は	MNMOJ
手順を	LSHMJ
手順書	JJKSN
手順書が	NHPNI
手順書に	OUHHH
手順書の	JRJNG
手順書は	MMHOO
手順書を	LIJTK
承	NNJHT
承知	MJETQ
承知し	ONGQO
承知しま	ONGQO
承認	NNLET
承認が	VHMMM
承認の	NJNOQ
承認の仕	NJNOQ
承認は	SOJIH
承認者	ILNKR
承認者は	LJNKR
抑	MRKJI
抜	GPJPN
抜け	HRIPD
抜けて	HRIPD
抜けてい	HQIQE
抜けています$	HVHGJ
抜粋	HLNLQ
抜粋:	HLNLQ
抜粋:$	HLNLQ
担	HR?KK
担当	HR?KK
担当が	GQLFQ
担当し	IFITM
担当して	JGJPP
担当しま	JIJVF
担当に	PIFPL
担当は	OGILT
担当は私	JIJVG
担当を	DQIOH
担当をお	MHMUL
担当者	HUGHM
担当者名	JXGGH
拍	EFVJF
拍手	EFVJF
拍手を	HIRLK
拍手を送	HIRLK
招	HTHIK
拠	TPGIJ
持	NGLXF
持ち	KILWG
持ちま	MGJTH
持ちます	MGJTH
持ちます$	IIGVG
持ち帰	KJJUE
持っ	QMCMN
持って	QMCMN
持ってい	RHFNN
持ってき	IVGJK
持で	OJMGO
持です	OJMGO
指	EPJMP
指揮	IQIHR
指揮を	JHLJT
指揮をと	JHLJT
指揮者	MSGFO
指揮者は	MSGFO
指摘	GJLQP
指摘あ	KKJTG
指摘あり	KKJTG
挙	RJHRJ
振	GNUHC
振り	JIVJD
振り返	JIVJD
振り返り	JIVJD
掘	EUPJI
掘り	FTPJI
掘り下	HVIJI
掘り下げ	HVIJI
探	IFTOG
揃	JUILJ
描	FMGUG
描い	IPFQI
提	BTDDN
提案	GUHFJ
換	KTARE
換え	KJEQN
換えま	FMJTG
揮	IQIHR
揮を	JHLJT
揮をと	JHLJT
揮者	MSGFO
揮者は	MSGFO
揮者は別	JSGFO
損	MQEMK
携	EOWIG
携の	IPQIG
摘	GJLQP
摘あ	KKJTG
摘あり	KKJTG
摘ありが	KKJTG
改	IRPKE
改善	KLSLH
放	MOIQH
救	LKXLE
救わ	LLSLG
救われ	LLSLG
救われま	LLSLG
教	ZF=CB
教え	ZDBFF
教えて	ZEBFF
教えてい	YEFJM
教えてく	UIIHJ
教示	VHHIH
教育	LWIMF
教育だ	LWIMF
教育だけ	LWIMF
敬	KH\\DD
数	SQ?LK
数が	PSGGI
数を	NLCRE
数値	IVHGH
数字	OLDOQ
数字、	IVHEH
数字が	KTHJP
数字で	OILIS
数字です	OILIS
数字の	OLIKR
数字は	HLKNO
数字は速	OHHHT
数字を	LJJSM
整	PMFSF
整理	FUKHF
整理し	FUKHF
敵	HHWGG
敵で	JJUJI
文	E[QDA
文が	JWKKF
文は	JUIKH
文章	LNTIH
文面	KLLIS
断	SJPDH
断が	PJSJH
断し	QQHIK
断したの	VJHLG
断に	SJGJR
断の	RKHGM
断の理	TKIJI
断の理由	TKIJI
新	IJFRP
新し	FJKMR
新しい	MJRFM
新して	IPLOE
新してお	MKMSG
新しま	FKIMR
新しまし	HLJCU
新しました。$	IMLFR
新します	EBF[C
新します$	HFHYE
新を	MHOWO
方	RKOIF
方々	MMRJJ
方々に	MMRJJ
方い	UHIJL
方が	CQRA<
方がい	LUBGE
方がいい	G[CJE
方がさ	HIVGJ
方がさす	HIVGJ
方がよ	GWEKE
方がよい	IVGKG
方がよさ	LSKKI
方が良	G[DEI
方が良い	H[DEI
方で	JIMTH
方に	JMQPG
方の	SGSKK
方は	PRGHF
施し	POHKS
施しま	IPHLS
既	KGNLU
既に	IJNOQ
既定	PIOIT
既定値	PHPJT
既定値の	HMPIO
既定値は	JLGMP
日	GPGKQ
日で	CVEJN
日でし	EVHOK
日でした	EVHOK
日でした$	JQFEO
日でした。$	GRMPI
日に	EOQNH
日の	OOHIS
日は	NIIOR
日は祝	KHLQM
日は祝日	KHLQM
日中	GFLTG
日中に	GFLTG
日付	KVEJG
日付だ	JUGJJ
日付だけ	JUGJJ
日付で	LRLHM
日付を	MQHMP
日対	KKIUF
日対応	KKIUF
日対応し	KKIUF
日対応します$	KLJTG
日本	TRIGI
旧	PKRCL
旧し	NILFT
旧しま	IKLGT
旧しまし	IKLGT
旧後	OOIKN
旧後も	IOJLP
旧後もし	IOJLP
早	IA^BB
早い	JGXHG
早い復	LHSIK
早い復旧	LHSIK
早く	MEXFC
早くて	JJTKK
早くて素	LFWKL
明	HNKTJ
明あ	JISGN
明あり	JISGN
明ありが	JISGN
明が	ISQHG
明し	VIIJI
明して	TKIGI
明で	FLNKR
明日	GFEZB
明日対	KKIUF
明日対応	KKIUF
明記	GXHFH
映	KQHNO
映し	FQJNQ
映しま	HFLOS
映漏	OKMGN
映漏れ	OKMGN
映漏れで	OKMGN
昧	LTIKJ
昨	MRGDQ
昨年	OOHGT
昨年組	MONHN
昨年組織	MONHN
昨日	KRKEO
時	THH>Q
時に	IGJEW
時の	SGLHO
時は	GKGOT
時は手	NKGQM
時は手順	NKGQM
時刻	OSEIG
時刻が	RRJKH
時刻に	KHOMR
時刻にな	KHOMR
時刻の	POFOH
時刻の表	HVIGO
時刻は	MMKQE
時刻も	HWHIH
時点	EONKP
時点で	ENNLP
時点では	HJOMR
時計	PFHHW
時間	QNKDN
時間が	VJKLG
時間は	JJHJR
時間帯	HPGHS
晩	OJSEP
晩で	MMTHK
晩で直	MMSKL
晩で直し	MMSKL
普	UJMGI
普段	UJMGI
景	VKHHM
景:	MONHN
景:_	MONHN
景:_昨	MONHN
景を	VGJKK
景を知	MFVKG
景を知ら	FHWLH
晴	HMSIF
晴ら	HMSIF
晴らし	HMSIF
晴らしい	HMSIG
晴らしい$	LHTLM
曖	LTIKJ
曖昧	LTIKJ
曜	JGGUL
曜に	LIKTI
曜ま	HFGVI
曜まで	HFGVI
曜までに	IFJUK
更	QIHSN
更が	MONHN
更があ	MONHN
更があり	MONHN
更で	QGMGT
更新	HMCUM
更新し	CMINR
更新して	IPLOE
更新しま	FKIMR
更新します$	HFHYE
更新を	MHOWO
書	;SJUF
書い	ANOOO
書いた	IKPLP
書いたの	JJQMP
書いて	>PKRM
書いてあ	JJIKT
書いてい	EKEYE
書いてお	FPNPL
書いてく	JPSII
書いてほ	IVIHH
書か	EUPJE
書かれ	EUPJE
書かれて	EUPJE
書が	NJNKJ
書があ	NKGQM
書があり	NKGQM
書き	=SCRI
書きた	GVHLL
書きたい	GVHLL
書きま	FSFNM
書きまし	ISIJP
書きましょう$	KVJJE
書きます	JMJPC
書きます$	MQFNE
書きませ	ISMMM
書き換	JHLVH
書き換え	JHLVH
書き方	ESLGF
書き方が	HOOHF
書き直	LILTI
書き直し	LILTI
書き直します$	LJHVF
書き込	HKKMT
書き込み	MMFJS
書く	DYCPE
書くと	HVHMI
書くほ	JVIJH
書くほう	JVIJH
書け	GNPHH
書けま	GVKJL
書に	OUHHH
書の	NKFVF
書の更	NOJRJ
書の更新	NOJRJ
書は	TJHMK
書を	LIJTK
書式	HWEHG
替	MMIQO
替え	NLIRO
替えて	IPMFS
替えま	HGFUN
替えます	IHJWG
替えます。$	JIKUG
替えを	OQJMI
最	RJOLK
最初	LNHOP
最初に	MQEMN
最初に気	MPHMO
最初の部	LMJRM
最終	TIJJM
月	IGHSR
月0	OLIQL
月か	JKERN
月から	JKERN
月にも	NPDON
月にもe	NOHPL
月の	ENRQC
月の訓	KJUJF
月の訓練	KJUJF
月ま	IPGIT
月まで	IPGIT
月末	JLJSK
有あ	KKTKH
有あり	KKTKH
有ありが	KKTKH
望	FXGIG
朝	KGFSS
朝に	GHJUK
期	ITINK
期動	JUJKH
期動_	JUJKH
期動_○	IVHJG
期的	NTGJI
期的に	NTGJI
期限	HRBVD
期限が	GYHGG
期限がな	KLJFS
期限は	RKIRJ
期限を	IOKQJ
木	KHKUJ
末	HQFPN
本	VGRDJ
本原	KXDKG
本原因	KXDKG
本当	TBSFE
本当に	QETEF
本当にす	IHVLH
本番	SKGKR
本番で	VKLLQ
本番の	NOHFR
条件	GUJJI
条件を	KRMLI
条件を書	KRMLI
来	QDDRO
来て	PFMFR
来てい	LHMGR
来ていま	MIOGP
来月	GNHPN
来週	GIIWE
来週ま	KJHUK
来週まで	KJHUK
来週対	JJGVI
来週対応	JJGVI
東	KLILS
東京	KLILS
析	JOVHG
析は	FXHDG
析は良	GYDEI
析は良い	GYDEI
果、	IHLOP
果、見	LKHOP
果、見送	LKHOP
果が	IPRLJ
果で	KSSMI
果は	PKEHS
査	KGOSF
査ロ	SKHKN
査ログ	SKHKN
根	SQFGH
根拠	TPGIJ
根本	JZBKD
根本原	KXDKG
根本原因	KXDKG
案	IXGOE
案で	KWDGI
案です	KWDGI
案と	KUHJG
案とし	KUHJG
案として	KUHJG
案な	HTFRK
案なら	HTJLK
案内	OLRHC
検	MTDGJ
検知	NVEGD
検知か	LQQKH
検知から	LQQKH
検知が	PQLMI
検知の	HUHHJ
検知は	OHHOR
検討	ORIGH
検証	HNKLQ
検証の	LSIMD
業	KKGPM
業でした。$	KLLGM
業は	QHLSH
構	LONHQ
構成	MOLHQ
構成図	IVJHI
様	MHKMR
様でし	KIVFH
様でした	KIVFH
様でした。$	LIUHI
様です	NNDPQ
様です。	NOERK
様です。$	NOERK
様に	OMHJS
様には	OIIKS
様の	UGGJQ
標	OPIKH
模	OKSIE
権	RPHJI
権限	RPHJI
機	TGPDN
機系	THKJO
機能	QHRIH
欄	IXFKI
欠	MOFNL
欠損	IPIRO
次	IUDXA
次に	JSKIH
次の	OIKUI
次回	OTHPF
次第	GGGUJ
欲	AZEIE
欲し	BYGIF
欲しい	BYGIF
欲しいで	DXGHH
欲しいです$	FVIHI
止	OSJLH
止ま	PIOHI
止め	ROKFE
止めた	QOGHI
正	DYBPF
正:	IUHKI
正し	JRFPM
正して	OGJXE
正してお	OGJXE
正しま	JIGQR
正しまし	KLHIU
正しました$	LEFGW
正します	IEHZA
正します$	KGHYB
正常	KMEJR
残	RPKHL
残し	GRSGD
残して	GRSGD
残してお	JUNIG
残っ	SOGLK
残って	TMILI
残ってい	TMDMK
段	ITLEI
段落	HPHMR
段落は	GSGSE
段階	GUMGI
毎	MLIIT
気	XNKBC
気が	GWMGF
気がし	HXGFF
気がしま	HXGFF
気がします$	IYEEF
気がします。$	HWHHH
気づ	RHLKN
気づい	NQEKR
気づいた	MPEKP
気づき	PHSHK
気づきま	NONMO
気づく	PMMIG
気に	VNLIE
気にな	VNEIE
気になり	WMGJG
気になります$	SMJLH
求	JANPR
求シ	IGLNQ
求シス	IGLNQ
求システ	IGLNQ
求側	LGQFP
求側の	LGQFP
決し	KLRHN
決しま	KLRHN
決しまし	KLRHN
決まり	FNKOQ
決め	RHETC
決めた	VKHKH
決済	KKNHT
決済み	KKNHT
況	NBWGB
況が	NCVIA
法	OJIOK
法務	NHJOL
法務の	HJLOP
法務の確	IKMMO
注	GQDEP
注意	GWJKG
注意と	ITKKK
注意とい	ITKKK
活	IKUII
派	HHVIG
流	ONQLJ
浅	JXIIF
浅い	JXIIF
浅いと	JXIIF
浅いと思	JXIIF
海	OLIJQ
海外	OLIJQ
海外に	OLIJQ
海外にい	OLIJQ
消	HPFGT
消え	MKGIU
消えま	MKGIU
消し	HPGLR
消して	KUHKC
消しま	IIKNQ
消しまし	JKLFS
消しました。$	MIPLO
消します	HHHWG
深	IIZHF
深く	KJWLG
深夜	JNQJN
混	HXFHF
混ざ	IVHJI
混ざっ	IVHJI
混ざって	IVHJI
済	IEGOV
済み	IEGOV
済み$	KKHIU
済みで	JFINU
済みです	KGIMU
済みです$	MJHEU
済みです。$	GIKMU
測	NTIMH
準	RFHSC
準備	FEJUF
準備し	HFGWI
準備して	HFGWI
漏	SKJFM
漏れ	OMLGN
漏れで	OKMGN
漏れでし	IMOIP
点	IXQD@
点が	EWIKD
点があ	KUJIG
点があり	KUJIG
点で	LNRLH
点です	ONRMH
点では	HJOMR
点も	HWGHK
無	LFQGO
無効	MKFES
無効に	MMGHO
無効にな	MMGHO
然	QTGIO
然で	ISFHR
特	IELIX
特に	HELIX
特にな	IGMIT
状	TIMAQ
状態で	HNHHQ
状態です	HNHHQ
状況	PATED
状況が	PCRGD
状維	MMNEP
状維持	MMNEP
状維持で	OJMGO
率	KKPIP
現	JPELR
現し	JMFNP
現しま	JODHS
現しませ	JODJQ
現を	KNJSI
現を和	LNJSI
現を和ら	LNJSI
現在	QGPIP
現実	MUIMH
現実的	MUIMH
現状	LJLDT
現状維	MMNEP
現状維持	MMNEP
理	QDMMT
理し	HUKHF
理由	THGFR
理由が	MLJLR
理由は	XGNHI
理由を	VHIHH
理解	NHOLR
理解し	JMJMS
理解しま	KMHMT
理解で	PIQMO
璧	KPSHF
璧で	KJVIH
環境では	PLPJP
環境の	JNPLN
環境の話	JNPLN
生	OIQIL
生し	QFPJO
生して	OHPJP
生してい	OHPJP
用	UJILO
用しま	FQJTG
用の	HLMJQ
用語	UJGPF
由	TGECV
由が	MLJLR
由は	XGNHI
由を	VHIHH
由来	IHKHW
申	OHSKJ
画	HTOKF
画像	IXHIH
略	QPHHD
略語	QPHHD
略語の	UIKJH
番	KRGKM
番が	FTFIL
番が逆	FTFIL
番が逆だ	IUIKF
番で	VKKLQ
番の	MJPEJ
番は別	IPLGQ
番は別件	IPLGQ
異	GKEKS
異論	GMIEQ
異論あ	HJNIQ
異論あり	HJNIQ
疑	MMFHU
疑問	NMGIT
疲	PNJMA
疲れ	PNJMA
疲れさ	PQINF
疲れさま	PQINF
疲れ様	OKNNF
疲れ様で	OKNNF
疲れ様です。$	PMEQK
発	RJIPJ
発生	QKNJK
発生し	QFPJO
発生して	OHPJP
発防	NKMSG
発防止	NKMSG
登	JLJVF
登録	JLJVF
登録し	KKJVG
登録しま	KKJVG
白	LQTGH
白か	JKUMH
白かっ	JKUMH
白かった	JKUMH
的	VUN?@
的が	UHILJ
的で	GWLFE
的でな	IUJJG
的でない	IUJJG
的な	VEMIN
的に	KXDEG
的には	KTHLK
的確	GFVGH
監	OHJMO
監査	SKHKN
監査ロ	SKHKN
監査ログ	SKHKN
監視	NIKMN
監視が	LLPIK
監視がな	LOHIP
監視の	QPFRG
監視は	PGEIQ
監視を入	NJOLQ
盤	NKKPQ
目	PTDIF
目に	KWEJH
目の	WGLLK
目は	IUIIE
目的	UHILJ
目的が	UHILJ
直	KGLQR
直し	HPJPP
直した	NPSEK
直したチ	MMRJL
直した方	KSPIH
直して	IPAOO
直してお	HCHMR
直してく	IRHNE
直しま	HLCWO
直しまし	LRGGU
直しました。$	MTGIP
直します	FBA`;
直します$	MHGZ?
直します。$	FDGYH
直す	MKHVG
直っ	UALJV
直って	UBLJV
直ってい	MDLKV
直に	HIWGJ
直に書	HIWGJ
直り	PMIKP
直りま	PMIKP
直りまし	PMIKP
直りました$	ILLFT
直りました。$	PNIMM
相	FSJKQ
真	GGXIJ
真似	GGXIJ
真似し	JIUFI
着	IJNWD
着い	KHSLK
着手	JJJWG
知	ONIFQ
知か	LQQKH
知から	LQQKH
知が	MRHKN
知し	QKFSO
知しま	ONGQO
知しまし	ONGQO
知しました。$	VGJRI
知で	RHKKT
知の	JPNLL
知は	OIHPO
知らなく	JJTJI
知り	SDMKS
知りた	XFFKF
知りたい	XFFKF
知りたいです$	TIKMK
知りま	FHOLU
知りませ	FIMNT
短	DZGDF
短く	FTJIM
短くで	JQDFN
短くでき	JQDFN
確	JHJWH
確か	OKBOQ
確かに	ILCPQ
確かに、	HFGXH
確かに。	LNKRH
確かに。$	LNKRH
確かめ	TKILG
確認	ILAYG
確認し	IJKSL
確認して	IHJWF
確認しま	KKKLP
確認します$	LJIXE
確認します。$	IHJVI
確認で	TKHHS
確認でき	OMHJU
確認の	HQJOE
確認を	FQGRI
確認をお	LIJUM
確認済	QKKGS
確認済み	QKKGS
示	OUFDC
示し	JTKHK
示して	JTKHK
礼し	JJGQO
礼しま	JJGQO
礼しまし	JJGQO
社	OLIKS
祝	JGHPQ
祝日	JGHPQ
祝日で	JGHPQ
祝日でし	KHLQM
票	HFGZB
票し	IHHXC
票しま	JIIVF
票しまし	KKKTH
票しました$	MMLSJ
票します	JHGVJ
私	DDF\\L
私が	H?@`<
私で	GHGRP
私です	GHGRP
私の	MGGTR
私は	HNOMO
私も	FLKMQ
私も参	OGNMP
私も参加	OGNMP
秒	MKIIV
秒で	NOHGR
秒な	NLJQO
秒なの	NLJQO
秒なので	NLJQO
秒に	INPKL
秒にし	INPKL
秒にして	INPKL
称	KRGFQ
称で	KRGFQ
称です	KRGFQ
移	JQDLS
移し	LRHML
移しま	OPHML
移動	GNINS
移行	LMGLQ
移行の	MOIJP
移行の前	MOIJP
積	ODJWE
積も	QFFQG
積もり	QFFQG
積もりを	FFEWK
空	J[BHG
立	DHRUE
立っ	JHVKI
立派	HHVIG
章	DTPKF
章が	IQMJI
章と	FVHHJ
第	GFKUJ
答	NJCNP
答が	GIHVH
答し	JJGRN
答しま	JJGRN
答します	KKHVH
答します$	KKIUI
策	JYJGA
策が	EWLHC
策が弱	LRIML
策が弱い	LRIML
策で	RPFJE
策では	HVIKG
策に	KYEJF
策にな	LUJIH
策の	RMJKI
策は	PNMGM
箇	NRIHO
算	RNGJI
管	IJIHU
管理	IJIHU
範	SKQEI
範囲	UMGFL
粋:	HLNLQ
粋:$	HLNLQ
系	TLLHK
約	HSENN
素	PITE@
素敵	HHWGG
素敵で	JJUJI
素早	NHRJI
素早い	NHRJI
素晴	HMSIF
素晴ら	HMSIF
素晴らし	HMSIF
素晴らしい$	LHTLM
索	RLTDM
索引	RKTEN
索引を	LIVHI
索引を作	LIVHI
細	FVRCB
細か	ITKJJ
終	PFMUG
終え	IJORG
終わ	ILLTH
組	NLOLH
組み	OMMND
組みが	PHQMO
組みが入	NJNOQ
組みで	LQQLG
組みに	POIKI
組みの	KWFJH
組み化	EWGGI
組織	PLNJP
組織変	PLNJP
組織変更	PLNJP
経	LIJKT
経理	FINRM
経緯	SBLDW
経緯を	UHJJL
結	DOJNQ
結局	NOHKQ
結期	RLGIQ
結期間	RLGIQ
結果	GKKOR
結果、	IHLOP
結果、見	LKHOP
結論	GTNEO
結論と	IMOIP
結論とし	IMOIP
絞	FWHKH
絡	LPMTD
絡が	PQLDK
絡し	NOBWD
絡しま	SFISE
絡します	GGKVH
絡に	GOPGJ
絡を	JKOSJ
統	IWEIG
統一	IVFIJ
統一し	JUGKK
継	NPLLK
継ぎ	NPMIL
継ぎの	GNIFU
継ぎま	KJJUG
続	MIEQT
続か	JTLMH
続かな	JTLMH
続かない	JTLMH
続き	KLHQR
続きま	IOJLP
続きまし	IOJLP
続きました$	KMIKR
続きました。$	JQKMN
続け	PIION
維	MMNEP
維持	MMNEP
維持で	OJMGO
維持です	OJMGO
緯	SBLDW
緯を	UHJJL
練	MIUPF
練が	HIVGF
練は	VIHPE
縮	RPHII
織	PLNJP
織変	PLNJP
織変更	PLNJP
織変更が	MONHN
置	KNDKO
置き	LLFMQ
置き換	MKFMQ
義	TLKIF
義が	TLKKF
翌	IJGIW
習	KITKH
習い	JITKH
考	?PP=T
考:	EIHIW
考:_	EIHIW
考え	LUHFF
考に	HRQLB
考にな	HRQLB
考になり	HRQLB
考ま	GLIET
考まで	GLIET
考までに	GMMFR
考察	KHWKG
者	GSJFQ
者の	HSJIL
者は	KJMHT
者は会	KHEJX
者は会議	KHEJX
者は別	LOQJM
者は別件	LOQJM
者名	JXGGH
者名は	KWJGK
聞	SCFOR
聞い	JHINS
聞いて	KJJUH
聞き	THJIP
聞きし	TJIJK
聞きした	TJIJK
職	HFWIJ
育	KPHJN
育だ	LWIMF
育だけ	LWIMF
育だけで	LWIMF
背	VKHHM
背景	VKHHM
背景:	MONHN
背景:_	MONHN
背景を	VGJKK
背景を知	MFVKG
能	OOODF
能で	MSGIJ
脱	KNSIG
脱帽	KKTIJ
自	LQEPM
自体	LMFIQ
自分	LFFUP
自分が	GFGXF
自動	MVHEK
自動で	KTIFK
自動で復	LGNHS
自動で止	OSHMJ
自動化	MSFJM
自動化で	LTLLH
自然	GVEEM
致	ONMGR
致し	ONMGR
致しま	NLLHS
良	BGYAH
良い	FD[EF
良い$	IMRHG
良いで	JIVEG
良いです	FIVEH
良いですね$	KOPLH
良いと	HILJS
良いとこ	GKVFE
良いと思	JJJJT
良いの	IWEIG
良いので	JUGKI
良い対	KMQKF
良か	IMMKQ
良かっ	IMMKQ
良かった	IMMKQ
良さ	JSOHJ
良さそ	KTFJJ
良さそう	KTFJJ
良さそうです$	MRILK
色	JWGIG
英	EWHKI
英語	EWHKI
荷	RJLPJ
落	QOKHN
落ち	RLPHJ
落ちた	UPIII
落ち着	KHSLK
落ち着い	KHSLK
落は	PNHOK
葉は	HWMLJ
薄	HUILG
薄い	HSJMI
行	NQGKN
行い	EJHWH
行いま	EJHWH
行います	GHHXG
行き	KLRGM
行し	PTJGL
行の	LPGJP
行の前	MOIJP
行の前の	MOIJP
行わ	IJIOQ
行われ	IJIOQ
行われま	IJIOQ
表	B[PH?
表の	JTFLO
表現	GUGOE
表現を	KNJSI
表現を和	LNJSI
表示	JWFIF
表記	CYDCG
被	MMTJH
補	OKCLP
補足	PLF@V
補足い	TKIKJ
補足いた	TKIKJ
補足し	FXKGK
補足して	FXKGK
複	HWGIG
複し	IVHIG
複して	IVHIG
複してい	LVKHH
要	R^9>8
要だ	LVGHC
要だと	IWGHD
要で	KVIGF
要です	LUIHF
要です$	JUJGI
要ですか	[COKN
要ですか?$	[COKN
要では	GVMKL
要な	UHKKK
要なの	UILLL
要なん	TJMLI
要なんで	TJMLI
要因	QQHJH
要約	IVMHF
見	HLPMG
見え	ONLDN
見えて	RNKKG
見えてい	RNKKG
見えま	PLNFO
見えます	OLNFO
見えます$	LNIJP
見えます。$	IPOFE
見つ	PIOJO
見つけ	PIOJO
見て	GFNOQ
見てい	IHJJQ
見ていな	HKIMS
見ていま	OJFIQ
見と	IFFWG
見ま	LNFIU
見まし	LNFIU
見ました	LNFIU
見ました$	MIGJW
見や	JSNGH
見やす	JSNGH
見やすい	MNRGI
見事	DDYJG
見事で	FIVLI
見事です	GKUJF
見事です$	ILSLH
見出	DYGCH
見出し	DYGCH
見当	IVJJI
見当た	IVJJI
見当たり	HVJJI
見直	GSDRE
見直し	IVENG
見直して	KRHOL
見積	QFFQG
見積も	QFFQG
見積もり	QFFQG
見習	JITKH
見習い	JITKH
見送	HKKOQ
見送り	HKKOQ
見送りま	ILMPO
見送りました$	MJGJT
視	JOHOO
視が	LLPIK
視がな	LOHIP
視がなか	LOHIP
視の	QPFRG
視は	PGEIQ
視を入	NJOLQ
視を入れ	NJOLQ
視点	FUKLE
視点が	FUKLF
視追加は	LHKTK
親	JUKHF
親切	JUKHF
解	MIKKT
解し	GNHOS
解しま	HNEOS
解しまし	HNEOS
解しました$	KHHGW
解で	PHPOM
解です、	KIHWF
解を	HTHIK
解を招	HTHIK
解決	HMQGN
解決し	KLRHN
解決しま	KLRHN
解決済	KKNHT
解決済み	KKNHT
触	ISGBQ
触り	KIIEV
触れ	KTKHD
触れて	GYHHG
触れてお	HXHHG
言	HWIOE
言い	LUCTD
言い回	LPHPM
言い回し	LPHPM
言い換	MPJJI
言い換え	MPJJI
言い方	GTGRF
言え	KUGLM
言えば	KUGLM
言っ	FOKOO
言って	FOKOO
言ってい	FOKOO
言及	JTLJF
言及す	KSLJH
言及する	KSLJH
言葉は	HWMLJ
訂	LUDMH
訂正	LUDMH
訂正し	MNENO
訂正しま	MNENO
計	ODMLU
計で	HIQGP
計です	HIQGP
討	ORIGH
訓	LMTPE
訓練	MIUPF
訓練が	HIVGF
訓練は	VIHPE
記	AZDJI
記い	HQHUI
記いた	HQHUI
記し	AQDSO
記した	JUIKK
記したい	JUIKK
記して	GXKLG
記してお	MHMSI
記しま	IDGVQ
記しまし	LIIHV
記します	KGKXD
記します$	LGKWF
記します。$	HDFXH
記を	FVJKK
記をお	GTKLK
記をお願	GTKLK
記入	IWGNH
記録	MMSJH
記録し	NRGKJ
設	QEBVK
設定	QDBVK
設定で	HNGHS
設定です	JPFIM
設定の	OGJRL
設定の反	OKMGN
設定は	KLJPP
設定を	KHHUJ
設定を戻	OOKHM
設定を見	LJJWL
許	HSIGR
許容	HSIGR
訳	QNHPI
証	LJHRO
証の	LSIMD
証環境で	PMFPM
証環境の	JNPLN
試	NQEQJ
試し	KGJSR
試験	QQJOG
話が	NQEOL
話し	LLIOO
話した	ILLHS
話した通	IMNKP
話し合	MNHRK
話し合っ	MNIMO
話で	NJMIR
話です	LLPJO
話です$	BMC@U
話です。	KKRJN
話です。$	KKRJN
詳	TONCC
詳し	UNKFF
詳しい	UHQHJ
詳しく	QSFFE
詳しくで	EYNJO
詳細	KPUHF
誇	HEYHF
認	IKDRR
認が	QQJHL
認し	HHLOQ
認して	IHJWF
認しま	JILHT
認しまし	MMOBV
認しました。$	NNSFO
認します	HFDQO
認します$	LIENQ
認します。$	IHJVI
認で	TKHHS
認でき	OMHJU
認の	KNJPK
認の仕	NJNOQ
認の仕組	NJNOQ
認は	SLKKL
認め	OGOIQ
認を	ETFOG
認をお	LIJUM
認をお願	LIJUM
認済	QKJGS
認済み	QKJGS
認済みで	SHIGR
認者	ILNKR
認者は	LJNKR
認者は会	KHEJX
語	OX?E?
語が	IWGHH
語がな	KTJJG
語がない	KTJJG
語の	VLFJF
誤	DYCID
誤:	HTIKI
誤字	JWJGG
誤解	HWFGG
誤解を	HTHIK
誤解を招	HTHIK
説	PNOHK
説明	LQOHK
説明あ	JISGN
説明あり	JISGN
説明が	ISQHG
説明し	VIKGJ
説明して	TKIGI
読	JRWED
読み	OPSIE
読みや	GQNKI
読みやす	GQNKI
読み取	ROHKG
読み手	HWHJG
読み手に	HWHJG
読め	FYFGG
読めま	LVIHJ
読めます	LVIHJ
読めます$	HWGGH
読ん	IHUKI
誰	THKNP
誰が	WNHBA
誰がや	QOJHG
誰がやる	QOJHG
誰の	LQOKF
誰も	KDLST
調	EGPWB
調べ	FERWD
調べて	GGMXH
調べま	JJKUH
調整	MJGUH
調査	GHPSE
談	FHKLU
請	M?MNP
請求	JANPR
請求シ	IGLNQ
請求シス	IGLNQ
請求側	LGQFP
請求側の	LGQFP
論	KQLFO
論あ	HJNIQ
論あり	HJNIQ
論ありま	HJNIQ
論し	IJOON
論した	IJOON
論と	IMOIP
論とし	IMOIP
論として	IMOIP
論に	LPMHO
論にな	LPMHO
論になり	MHOHP
謝	LEXFE
謝し	HGXIG
謝しま	LHUJJ
謝します	LHUJJ
謝で	KIUGH
謝です	KIUGH
謝です$	MJTJG
識	NMGIN
議	MHLPM
議で	GMKLT
議中	ILNHR
議中で	ILNHR
議中でし	ILNHR
議論	ODNKM
議論し	IJOON
議論した	IJOON
議論に	MHOHP
議論にな	MHOHP
象	FOMHS
象外	IJHDV
象外で	JLJFT
象外です	JLJFT
象的	ITPGG
負	RJLPJ
負荷	RJLPJ
責	JQQGJ
責め	GRPGH
責めて	HPOKJ
責めてい	HPOKJ
買	LHHSO
費	KOMHQ
費用	KOMHQ
費用の	HLMJQ
貼	FKAQN
貼っ	JTGFM
貼って	JTGFM
貼ってお	OCFMQ
貼り	JDGTM
貼りま	JDHSN
貼ります	JGIWF
貼る	IHGWG
賛	HKHJU
賛成	HKHJU
質	TKEMI
質問	TKEMI
質問で	TKFNL
質問です	WEFPI
起	SHFUN
起き	RHNJR
起きて	SLJES
起きてい	SLJES
起動	QOGGN
起動。	HTLII
起動。$	HTLII
起動し	NQHJQ
起動で	SKHPN
起動で直	QMIPN
起票	HFGZB
起票し	IHHXC
起票しま	JIIVF
起票しました$	MMLSJ
足	MVCCP
足い	TKIKJ
足いた	TKIKJ
足いただ	TKIKJ
足し	@WHLF
足して	CULNE
足してい	GPMRF
足しても	HVKHL
足り	NVHJD
足りな	RSJKG
足りない	PTJKG
転	KHRIQ
載	D[ACN
載せ	E[DEC
載せて	HXHHD
載せてお	MSKOE
載せてく	GUKIH
込	LHMRO
込み	QHNQN
迅	IKWKF
迅速	IKWKF
迅速な	GDYHE
返	QGTIB
返り	JIVJD
追	=SDUJ
追い	IKSIK
追いや	KUIII
追いやす	KUIII
追加	ESGSG
追加し	DOKOI
追加した	FSOHH
追加して	JMJTF
追加しま	IIGTM
追加で	HUMHM
追加でき	HUMHM
追加は	LHKTK
追記	CSBQL
追記し	EKFTP
追記して	KTLMH
追記しま	IDGVQ
追記します$	LGKWF
追記します。$	HDFXH
追記を	GTKLK
追記をお	GTKLK
送	KEMNS
送り	EINNQ
送りま	HKPOO
送りまし	ILMPO
送りました$	MJGJT
送りました。$	JLOSI
逆	IWFHI
逆だ	IUIKF
逆だと	IUIKF
逆だと思	IUIKF
途	PNFLR
途中	NQGMJ
途中で	NQGMJ
途話	OKILS
途話し	OKILS
途話した	OKILS
通	HKKLU
通り	FINLU
通りで	JMHRO
通りです	JMHRO
通知	LXGHH
速	IF[HB
速い	LKTKH
速さ	JKWKF
速な	GDYHE
速報	OHHHT
速報値	QJIGQ
連	SNPGN
連携	FNWIG
連携の	IPQIG
連絡	LPMTD
連絡が	PQLDK
連絡し	NOBWD
連絡しま	SFISE
連絡に	GOPGJ
連絡を	JKOSJ
週	OKJUL
週ま	KJHUK
週まで	KJHUK
週までに	KJHUK
週対	JJGVI
週対応	JJGVI
週対応し	JJGVI
週間	JMLFP
週間前	LMLHN
週間前に	LMLHN
進	IDKUI
進め	JFGXD
遅	UKLCL
遅い	IWGII
遅く	NOMHF
遅れ	OHMJQ
遅れた	TJKJI
遅れて	MIOJR
運	MJFNX
運が	LMGMV
運がよ	IPHKR
運がよか	IPHKR
運用	MKEQO
過	LWDCF
過去	SQKHM
違	G[>JG
違い	MSCLM
違いで	IIEQT
違いでし	JGGQU
違いま	LYHEE
違います	LYHEE
違います$	KSILJ
違います。$	KVIFH
違う	GVJJI
違っ	MVJLC
違って	LVJLC
違ってい	NUJLC
遮	IIQIP
遮断	IIQIP
避	EZDGF
避け	FYEHG
避けた	GXEHG
避けたい	GXFHH
避けたいです$	JTILJ
部	MIOOJ
部分	HSHRK
部分は	LMJRM
部分は残	LMJRM
配	GKTFF
重	KORMB
重大	JSMMK
重大度	JSMMK
重複	HWGIG
重複し	IVHIG
重複して	IVHIG
量	TIGKN
金	PGHUI
金曜	IHJVH
金曜ま	KGITK
金曜まで	KGITK
鋭	GGXIG
鋭い	GGXIG
録	KMQNG
録し	NOFRE
録しま	KKJVG
録しまし	KKJVG
録に	JNNJQ
長	KUMEF
長い	HYCHH
長さ	QIMMM
長さが	JLOMO
長さが0	JLOMO
閉	KEIJV
閉じ	KEIJV
閉じま	GFIJV
閉じます	GFIJV
開	LRENN
開し	FKFPO
間	TMHAN
間が	UKKJL
間が0分	ROHLN
間に	TREEI
間の	SMOJH
間は	REDHP
間ほ	GKRIM
間ほど	GKRIM
間を	DUJMG
間前	LMLHN
間前に	LMLHN
間帯	HPGHS
間違	LRDKO
間違い	GQGFP
間違いで	GQGFP
間違っ	MSLLE
間違って	MSLLE
間隔	LHGPR
間隔が	JJIPR
間隔が0	JJIPR
関	XGJES
関係	UHNMI
関係あ	OHPOM
関係あり	OHPOM
関連	TJFDT
閾	TIIQH
閾値	TIIQH
閾値の	TJIOI
閾値の根	TKJHJ
阪	FJJDW
阪で	FJJDW
阪で似	IJMFU
阪で似た	IJMFU
防	NVBMH
防が	LSILM
防が弱	LSILM
防が弱い	LSILM
防げ	NSHLH
防げな	HVHLH
防げない	HVHLH
防策	IWFMJ
防策が	IWFMJ
限	LOEVD
限が	GZEFG
限がなか	LNIFQ
限は	SHJLM
限は0	ILGNQ
限を	PNGQE
限を入	GWKHH
限を入れ	GWKHH
除	EVGDK
階	GUMGI
隔	LHGPR
隔が	JJIPR
隔が0	JJIPR
際	JSGJK
障	ONHGR
障害	OKIIS
集	LJOOM
集計	LJOOM
難	JNGPU
難し	JNGPU
難しい	JNGPU
難しい判	JOFRR
電	LNHIS
静	IKQPL
面	EHTFO
面は	HJOHS
面白	LGUJJ
面白か	JKUMH
面白かっ	JKUMH
響	RNFKL
響あ	IPOMM
響あり	IPOMM
響ありま	IPOMM
響が	KMLHO
響な	SDFFV
響の	QRCHI
響を	NQKMH
響時	SNMIK
響時間	SNMIK
頃	UINFK
項	DXANI
項目	GXFJB
項目に	LWHJE
項目は	IUIIE
順	HPFPK
順が	ITKIG
順で	KFLNV
順です	KFLNV
順です。	HHLNT
順です。$	HHLNT
順は	LOLOI
順を	LSHMJ
順書	JJKSN
順書が	NHPNI
順書があ	NKGQM
順書に	OUHHH
順書の	JRJNG
順書の更	KRJMH
順書は	MMHOO
順書を	LIJTK
順番	JWFHJ
順番が	FTFIL
順番が逆	FTFIL
須	IWIIH
須に	IWIIH
頭	GOUGE
頭が	HKVHH
頭が下	HKVHH
頭が下が	HKVHH
頭に	HULFG
頼	BLSNA
頼し	LLJTH
頼しま	LLJTH
頼しまし	MMJTH
題	GEDRW
題だ	KPHPL
題で	OHOLS
題な	IHHKW
題ない	JJJOS
題に	KGGXF
額	SQDGL
願	HS@OC
願い	HS@OC
願いい	HTKJI
願いいた	HTKJI
願いし	JPAOC
願いしま	EQANB
願いします!$	NHMVO
願いします$	HUIJG
願いします。$	JNGPK
顧	MRPIE
顧客	MRPIE
顧客へ	ITLIE
顧客への	ITLIE
飛	HPLLN
飛ん	ISMMI
飛んで	ISMMI
飛んでい	ISMMI
験	QQKOG
驚	HFTGK
驚き	HFTGK
驚きま	HFTGK
驚きまし	HFTGK
鮮	IJUKH
鮮や	IJUKH
鮮やか	IJUKH
鳴	JOPHP
👍	IJUJH
👏	IHVIG
🙏	KHVIH
"""
