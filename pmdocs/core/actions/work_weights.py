"""Weights of the reader of likely work, made by benchmarks/work_train.py: not to be edited.

A line for each feature; `linear.decode` reads it.
"""

WORDS_OWN = 0.111694
WORDS_UNITS = (0.092961, 0.092961)

WORDS_TABLE = """\
 1$	XWG
 2021$	U_?
 2023$	SZD
 2024$	WZD
 26th$	oDZ
 28th$	lFX
 3$	TZD
 5$	\\FX
 6$	fIU
 Feb$	bLR
 IT$	fIU
 July$	iMQ
 M$	VZD
 Ms$	U]A
 OK$	Ub<
 Q3$	oEY
 app$	U_?
 are$	T`>
 at$	iEY
 back$	Y[C
 date$	^PN
 down$	W`>
 end$	V^@
 file$	V\\B
 fine$	ZZD
 fix$	bIU
 git$	XYE
 go$	\\HV
 h$	W`>
 hour$	T]A
 in$	]A]
 is$	S^@
 job$	WXF
 line$	U_?
 log$	W\\B
 no$	`a=
 none$	V`>
 not$	X\\B
 now$	\\i5
 on$	\\IU
 open$	dLR
 prod$	bHV
 rate$	V]A
 rest$	eGW
 room$	V\\B
 s$	]c;
 then$	[LR
 time$	X\\B
 to$	Y_?
 us$	VWG
 wall$	fHV
 week$	aLR
 yet$	kEY
 zero$	U[C
 ●●$	oIU
 ●●●$	lGW
 する$	ZUI
 で禁止$	lGW
 に$	^LR
 にする$	iB\\
 に入れる$	oC[
 に出す$	lEY
 に置く$	lGW
 に飛ばす$	lGW
 を張る$	lGW
 を追加 $	lJT
 万$	ZYE
 予定$	lC[
 人$	U[C
 件$	be9
 入れよう$	lHV
 分$	[_?
 名$	X_?
 日$	ZXF
 月$	bJT
 月中$	kNP
 月末まで$	lIU
 済$	rEY
 🎉$	_JT
$	`h6
't$	\\a=
,000$	X_?
-20$	bHV
-22$	lEY
-2207$	fJT
-30$	`KS
-3318$	lHV
-780$	bLR
-July$	lGW
. $	lIU
."$	W^@
.*$	Wb<
.1$	U[C
.10$	fJT
.12$	bLR
.2$	W]A
.3$	XZD
.jp$	Z^@
.m$	Y^@
.md`$	bLR
/1$	lFX
/14 済$	lEY
/2$	fGW
/28$	eJT
/29$	fKS
/3$	lGW
/5$	fIU
/8$	lHV
0 00	VZD
0 5	bGW
0 万$	\\VH
0 件$	UZD
0%$	W\\B
0/2$	lGW
00	^[C
00 15	Wb<
00 18	T]A
00 and	Ya=
00 the	U]A
00$	al2
000$	Y_?
01	U_?
01$	bKS
02	^UI
02$	WIU
021$	U_?
023$	SZD
024$	WZD
03	[UI
03 00	X]A
04	WTJ
05	]XF
05 05	bHV
05 10	U]A
05 it	bHV
06 00	T]A
06 30	`GW
07 01	lFX
07 35	V[C
07$	bJT
07-01$	lFX
08	Xb<
08$	_HV
09	ag7
09 20	V^@
09 30	W\\B
09 40	U\\B
0`$	XZD
1	VJT
1 0	W_?
1 1	Sc;
1 10	gHV
1 12	W[C
1 13	Ub<
1 140	Va=
1 19	bKS
1 30	aJT
1 9	YZD
1 900	W]A
1 and	[IU
1 december	fIU
1 january	fIU
1/5$	bHV
10 00	`f8
10 02	U^@
10 1	_GW
10 2	bJT
10 20	VYE
10 22	`FX
10 27	U_?
10 3	bKS
10 6	bKS
10 october	fIU
10/2$	lGW
100 kb	bHV
100 on	V\\B
1000	\\XF
11 10	_EY
11 14	XWG
11 23	fIU
11 28	WVH
11 40	Yb<
11 5	_GW
118	_KS
118$	_IU
12 1	^GW
12 12	\\NP
12 2	eGW
12 26	bSK
12 3	V[C
12 4	\\YE
12$	WB\\
120	T_?
121	_HV
13	W]A
13 05	VVH
13 30	[_?
13 february	bJT
13 were	X]A
14	TYE
14 1	^EY
14 20	W]A
14 30	VWG
14 済$	lEY
140	Uc;
15 00	_ZD
15 1	ZVH
15 10	WVH
15 20	WYE
15 may	ZHV
15 october	fEY
150	eHV
16 00	Z[C
16 40	W[C
17	T^@
17 00	VVH
17 10	XWG
17 30	U\\B
18	TZD
18 00	VXF
18 1	fFX
19 00	WZD
19 30	WUI
19 december	_UI
2	VFX
2 0	V^@
2 000	bGW
2 10	W^@
2 14	T`>
2 15	VZD
2 2	VXF
2 20	rDZ
2 27	bGW
2 3	UUI
2 4	Ti5
2 7	dKS
2 9	eHV
2 a	fGW
2 days	fHV
2 e	fHV
2 was	T\\B
2 x	`UI
2 years	lEY
20 10	T\\B
20 and	T^@
20 february	fIU
20 minutes	V`>
20 th	fHV
2017	V^@
2018	VZD
2020	W_?
2021	]d:
2021$	U_?
2023	Ya=
2023$	SZD
2024	_e9
2024$	WZD
2026 01	Wa=
2026 05	`HV
2026 07	gDZ
2027	WVH
21	VWG
21$	Ud:
22 10	W\\B
2207	bSK
2208	oDZ
2211	lIU
2290	WZD
2291	`NP
2294	eMQ
2296	lHV
23 15	bIU
23$	S`>
233	fIU
24 april	V^@
25 10	_VH
25 minutes	VZD
25 th	^WG
26	R]A
26 aug	V]A
26$	T\\B
26th$	oDZ
27 th	bJT
27$	\\TJ
28 6	fIU
28 th	fGW
28$	`JT
28th$	lFX
3 0	V_?
3 1	[JT
3 10	[UI
3 17	bKS
3 28	eC[
3 3	W\\B
3 30	fHV
3 4	Sd:
3 a	fFX
3 is	bGW
3 s	[MQ
3 に$	bHV
30 1	`LR
30 4	bJT
30 days	\\VH
30 min	XYE
30 slack	lHV
300	UXF
31$	Ya=
310	U]A
318$	fJT
32 bits	lIU
33	VWG
3315	lFX
3318	oFX
3318$	lHV
3320	lHV
34	XXF
35$	V^@
36	VYE
37	\\`>
38	Ra=
39	fIU
4 10	^WG
4 22	VZD
4 3	^PN
4 6	\\WG
4 7	V\\B
4 9	[KS
4 May$	fJT
4 g	bKS
4 日$	lDZ
4 済$	lEY
40	\\`>
40 ms	V]A
40 tb	fEY
401	bKS
404	V\\B
44	UZD
47	Y^@
48	WYE
5 000	`NP
5 10	jDZ
5 19	bJT
5 22	fIU
5 29	\\YE
5 3	[JT
5 4	Wa=
5 7	\\IU
5 8	\\JT
5 b	fLR
5 of	bHV
50	V\\B
50$	YWG
512	V^@
52	`\\B
55	bh6
58	Wc;
5th$	Ta=
6 2	ZWG
6 3	Y]A
6 30	YJT
6 4	bIU
6 9	\\VH
6 May$	lJT
6 hours	fIU
6 may	eGW
6 to	\\UI
600	Xe9
614	bHV
640	W_?
6th$	gGW
7	VXF
7 0	Tb<
7 2	\\SK
7 4	YWG
7 days	iIU
7-01$	lFX
70	U\\B
70$	_IU
71	Ye9
75	bFX
77	\\HV
780	bLR
780$	bLR
8 22	XVH
8 23	\\YE
8 25	gJT
8 28	fHV
8 29	bHV
8 3	TZD
8 5	W^@
8 8	iIU
8 9	]VH
8 s	UZD
80 of	bJT
80$	bGW
812	bLR
812$	lFX
82$	fHV
820$	lEY
83$	lIU
84$	lEY
85	iHV
86$	bGW
870	WYE
88	]_?
881	iIU
882	qDZ
882$	lGW
883	oHV
883$	lIU
8th$	bJT
9 00	Yg7
9 000	UZD
9 1	cGW
9 25	[ZD
9 7	U[C
9 a	\\XF
9 oct	lEY
9 th	fGW
90 days	iKS
900	bf8
91	X[C
95	T\\B
95 of	V[C
96	VZD
: 江口$	lFX
:00$	[ZD
:10$	Y\\B
:15$	U[C
:20$	Yc;
:30$	[b<
:35$	V^@
:40$	ZXF
?"$	TZD
?*$	U\\B
?」$	V_?
@sora$	lFX
B $	fFX
Feb$	bLR
Green$	lJT
IT$	fIU
July$	kKS
Ms$	Y`>
No$	][C
OK$	Ub<
Q3$	oEY
W-780$	bLR
Yes$	WVH
^ 0 1	bHV
^ 01	YXF
^ 02	V`>
^ 05	UYE
^ 06	Z^@
^ 07	[_?
^ 08	W]A
^ 09	ca=
^ 1 10	fHV
^ 1 4	T[C
^ 10 1	_HV
^ 11 14	_VH
^ 11 20	bJT
^ 11 5	`EY
^ 12 26	\\WG
^ 12 4	bLR
^ 13	[XF
^ 14	U[C
^ 15	XVH
^ 17 10	XXF
^ 18	[[C
^ 2 2	V\\B
^ 2 20	qFX
^ 2 27	bGW
^ 2 4	ZXF
^ 2 7	gFX
^ 2 9 1	lGW
^ 2023	U^@
^ 2024	VZD
^ 2025	``>
^ 2026	XXF
^ 21	^\\B
^ 22	_^@
^ 25	^IU
^ 28	V\\B
^ 3 1	]KS
^ 3 4	X[C
^ 3 5	XZD
^ 38	bHV
^ 4	Y>`
^ 4 1	bIU
^ 4 1 the	X\\B
^ 4 2	_DZ
^ 4 3	aJT
^ 4 5	\\WG
^ 4 9	bIU
^ 40	V]A
^ 5	UVH
^ 5 7	lHV
^ 500	iLR
^ 6	U]A
^ 7 9	`IU
^ 8 5	U_?
^ 9 3	fKS
^ a 3	bIU
^ a 4	iIU
^ a change	_IU
^ a contract	fHV
^ a no	VXF
^ a the	V\\B
^ abdi	VYE
^ about	Wd:
^ acl	bFX
^ adaeze	\\IU
^ afterwards	XZD
^ alarm	lGW
^ alert	t@^
^ alert on	lGW
^ alert when	lHV
^ alias	bHV
^ all	Sh6
^ also	XZD
^ an	_HV
^ an rfc	lJT
^ apns	fGW
^ apologies	V`>
^ app	XZD
^ at	a`>
^ automation	fHV
^ bashir	fHV
^ battery	iFX
^ because	Xc;
^ between	WVH
^ bid	lGW
^ binding	lJT
^ blocking	fKS
^ blocking personal	lHV
^ blocking personal profiles	lHV
^ bom	lJT
^ bootloader	VXF
^ both	Xd:
^ bram	T`>
^ build	`WG
^ bus	rB\\
^ by the	dGW
^ by the end	oA]
^ cal	iMQ
^ call	fJT
^ caro	Ra=
^ cause	Wa=
^ chair	U^@
^ codeowners	iHV
^ compromise	bSK
^ concerning	oFX
^ copies	XXF
^ could we	V[C
^ cs slack	lIU
^ csv bom	lJT
^ customer	V`>
^ customers	T_?
^ d	VZD
^ dashboard	fLR
^ dead	fIU
^ desmond	lJT
^ disk	fHV
^ dlq	lHV
^ do	T]A
^ dp	qFX
^ draft	VSK
^ drill	lFX
^ drop	bGW
^ during the	VWG
^ dynamodb	XXF
^ e 2	eLR
^ e 2 e	eLR
^ eventbridge	lIU
^ everybody	XYE
^ everyone	Vc;
^ evicted	fHV
^ evicted keys	fHV
^ export	bJT
^ export of	lHV
^ exporter	lJT
^ farah	XXF
^ finance	_KS
^ firmware 3	fKS
^ first	UUI
^ fix	eEY
^ flag	\\IU
^ fmea	lFX
^ for	Tf8
^ form	U]A
^ free	\\XF
^ fri	WZD
^ from	UA]
^ from now	oHV
^ from now on	oHV
^ from review	lEY
^ fuzz	lFX
^ fw	bLR
^ g	\\HV
^ get	ZZD
^ git	[ZD
^ go	`QM
^ grw	qEY
^ gw	^HV
^ hal	rDZ
^ hall	XZD
^ handheld	lGW
^ he	Tc;
^ he'll	rEY
^ hnt	oC[
^ hot	bIU
^ hourly	lEY
^ how	_d:
^ https	V^@
^ i have	eKS
^ i'll	v>`
^ i'll make	lGW
^ i'm	U`>
^ i've	UXF
^ id	gJT
^ if	_^@
^ if it	W\\B
^ if the	U\\B
^ if you	ae9
^ in the meantime	lGW
^ inc	UZD
^ incident	[[C
^ infra	XWG
^ int	t?_
^ ios android	bIU
^ ipv	`LR
^ ipv 6	`LR
^ is	X\\B
^ is the	VWG
^ it	Zc;
^ it has	UWG
^ it is	WYE
^ it was	[RL
^ it was agreed	lEY
^ it would	V^@
^ it'll	eLR
^ it'll be	lGW
^ it's	Xc;
^ it's a	Y[C
^ it's being	lGW
^ it's not	VZD
^ jk	XYE
^ k	WVH
^ kerstin	lFX
^ last	UYE
^ lena	U_?
^ lessons	\\TJ
^ let's	kGW
^ lev	]FX
^ lev the	bIU
^ lise	fHV
^ list	lDZ
^ live	bJT
^ load test	eVH
^ load test with	lEY
^ loader	lGW
^ logs	fHV
^ lops	lEY
^ lotte	WYE
^ lp	bIU
^ m	VYE
^ maeve	oFX
^ marta	bGW
^ measures	U`>
^ members	Wd:
^ minutes	Y_?
^ mira	lGW
^ mon	]d:
^ move	`TJ
^ mrs	bJT
^ nagi	lEY
^ new	`GW
^ new price	bJT
^ next	X_?
^ next meeting	U[C
^ nico	`IU
^ no	\\e9
^ nobody	cj4
^ node	Wb<
^ none	Y`>
^ not	Yc;
^ nothing	`_?
^ of	T\\B
^ on	]b<
^ on the	UTJ
^ one page	lGW
^ only	V[C
^ ota	ZXF
^ other	Va=
^ our	TZD
^ ours	XYE
^ out	eGW
^ out of	iFX
^ out of band	fHV
^ outcome	lGW
^ owner	Wd:
^ panel	lGW
^ phone	eFX
^ pi	bJT
^ piers	lDZ
^ place	V^@
^ plat	iNP
^ plat 812	bVH
^ plc	fHV
^ plt	oHV
^ pr	_NP
^ prepared	Y^@
^ prepared by	WZD
^ present	]d:
^ prevent	lGW
^ prevent destroy	lGW
^ priya	W`>
^ procurement	lIU
^ progress is	V[C
^ promo	lGW
^ publish	lHV
^ put the	fIU
^ q	^YE
^ q could	V[C
^ quarantine	lJT
^ questions	X\\B
^ queue	eJT
^ radius	eGW
^ refund	lGW
^ rel	oGW
^ releases	bUI
^ removed	lHV
^ replica	X[C
^ require	bIU
^ require partition	bIU
^ require partition filter	bIU
^ rerun	bIU
^ reviewed	Y\\B
^ role	lHV
^ rollout	fIU
^ rotation	fKS
^ runbook	pJT
^ s	ZXF
^ s 3	U^@
^ scp	oHV
^ scp s	lIU
^ scp s 3	lIU
^ sdk	dHV
^ sendgrid	bIU
^ server	Ta=
^ service	\\MQ
^ sessions	lJT
^ set	X[C
^ sev	VXF
^ shadow	bKS
^ shepherd	oDZ
^ should	U_?
^ some	[e9
^ some of	U\\B
^ staging	Ta=
^ stan	bGW
^ starting	fJT
^ starting in	lJT
^ status page	gDZ
^ systemd	fHV
^ t	^FX
^ team	W[C
^ test	dJT
^ text	fIU
^ text for	lIU
^ thanks	Ze9
^ thanks to	Ye9
^ that was	T\\B
^ that's	Y\\B
^ the	S\\B
^ the account	bHV
^ the change	T_?
^ the committee	VYE
^ the contact	fIU
^ the contact centre	lHV
^ the firmware	lGW
^ the first	We9
^ the head	T]A
^ the new	T\\B
^ the nightly	ZUI
^ the proposal to	XYE
^ the remaining	kB\\
^ the ten	lEY
^ the vendor	T`>
^ there was	VVH
^ there's	Ue9
^ they	WVH
^ they've been	_IU
^ this	Z^@
^ tick	\\YE
^ ticket	W\\B
^ tl	Y_?
^ tl dr	Y_?
^ to be	gJT
^ to be carried	lJT
^ tom	XZD
^ ttl	^JT
^ tue	Z]A
^ unique	oDZ
^ until then the	V[C
^ upgrades	X[C
^ ups	fFX
^ use	^WG
^ utc	U\\B
^ v	X^@
^ was	V^@
^ we agreed	iC[
^ we are	dIU
^ we ask	lC[
^ we had	[ZD
^ we have	[LR
^ we laughed	lHV
^ we still	_HV
^ we talked	Ub<
^ we were	U[C
^ we'll	jIU
^ we'll also	lKS
^ we're	bEY
^ we're setting	lFX
^ we've since	lIU
^ what	\\WG
^ what happened	Z]A
^ what we	]_?
^ when	ah6
^ while	T_?
^ who	WYE
^ why	`e9
^ why did	V`>
^ with	]c;
^ written	Zb<
^ written by	Ya=
^ x	U]A
^ you	[a=
^ zabbix	lJT
^ zabbix ns	lJT
^ zod	lIU
a	VLR
a 1	V_?
a 2	XYE
a 4	kHV
a bit	T[C
a block	\\XF
a canary	iEY
a ci	fIU
a comparison	lGW
a contract	^UI
a daily	iEY
a date	`RL
a day$	VXF
a decision	U`>
a draft	lDZ
a dry	iJT
a e	`IU
a fake	lEY
a fallback	XUI
a few	VYE
a firmware	fKS
a fixed	fKS
a form	oEY
a graph	lFX
a group	eC[
a hold	lHV
a host	oHV
a human	dLR
a job	U[C
a letter	bKS
a list	\\WG
a long	U`>
a lot	V_?
a m	U^@
a mailbox	Te9
a mandatory	lIU
a meeting	lGW
a monthly	bKS
a named	oC[
a one	kDZ
a page	fGW
a paid	lEY
a panel	bKS
a permanent	oC[
a primary	bHV
a probe	lFX
a proposal	qEY
a reminder	_JT
a report	\\KS
a request	`LR
a required	lEY
a restore	iGW
a role	bGW
a sample	lEY
a schema	lGW
a sealed	fFX
a second	[GW
a separate	aJT
a shared	\\UI
a sketch	lGW
a slot	_ZD
a spare	bFX
a sponsor	lGW
a stop	iDZ
a talk	Z_?
a test	\\YE
a the	V\\B
a token	ZVH
a two	oEY
a valid	bHV
a version	\\WG
a visit	lFX
a vote	\\XF
abara	bEY
able	X[C
able to	X[C
about it	T\\B
about the	^GW
ac	XVH
accepted	WVH
accepts	WZD
access for	lGW
access to	ZWG
account managers	fFX
accounts	]EY
aces$	ZUI
ache$	XTJ
ack$	\\a=
acl	_GW
acme	\\LR
act$	XWG
actions	T]A
activation of	lEY
ad	lJT
ad$	Ya=
add the	bKS
added	d@^
added a	oC[
added to	nFX
adding	iFX
adding a	oHV
address	ZEY
address of	bHV
address on	ZYE
administrator's	lIU
advent	bIU
affected	W^@
after 90	lFX
after$	`KS
again at	W[C
again on	V]A
against a	iJT
against it	Vc;
against the	iEY
age	bKS
age $	_WG
aggregated	lIU
agree	\\SK
agree on	lEY
agreed	\\GW
agreed on	bJT
agreed that	^LR
agreed to	nIU
agreed with	V]A
agreement with	fGW
agrees	XVH
ahead	eKS
ahead of	kEY
ail$	Z[C
aints$	VZD
air$	V]A
ak$	^IU
ake$	T^@
alarm	dDZ
alarm at	oB\\
alarm by	lEY
alarm on	lFX
aleks	lHV
alert	d=a
alert at	qC[
alert is	X[C
alert on	fLR
alert when	oEY
alert$	bJT
alerts to	lHV
all	YIU
all 1	bKS
all 14	bIU
all 6	lEY
all eleven	bIU
all in	ZWG
all new	lEY
all nine	oEY
all of	Ub<
all regions	bWG
all replicas	bFX
all robots	lHV
all service	oFX
all three	aJT
allow	]HV
allowance	lIU
alms$	bIU
along with	`GW
already	Tb<
also	[FX
also adding	lIU
also the	\\YE
altogether	Z_?
always	T`>
am	ZIU
among	U[C
ample$	[VH
an	X?_
an action	XZD
an afternoon	fEY
an alert	iPN
an app	_YE
an audit	`FX
an end	Va=
an exception	lGW
an exercise	lIU
an explanation	fJT
an honest	fHV
an index	XZD
an on	fKS
an outside	lJT
an owner	ZTJ
an rfc	qEY
analysis	bJT
and a	ZDZ
and alert	oC[
and an	\\UI
and checked	fFX
and compare	lHV
and date	VVH
and deployed	XWG
and fionn	lEY
and found	UWG
and from	dDZ
and had	T^@
and has	`HV
and have	aLR
and if	oGW
and in	U_?
and into	lIU
and it	T`>
and its	U_?
and let	XWG
and monitoring	lGW
and no	Ta=
and nobody	VYE
and open	lHV
and pages	lFX
and put	fC[
and red	lFX
and refuses	lEY
and replaced	lHV
and say	bIU
and sent	[TJ
and should	oGW
and so	S^@
and that	]c;
and they	VZD
and to	XXF
and two	U[C
and until	lIU
and we	U]A
and we're	W]A
and what	^GW
and will	eKS
and would	Uc;
ange$	\\_?
anges$	T_?
announcement in	oDZ
anomaly	rA]
ansible	iC[
answer yet	lIU
answered by	bIU
any	[LR
any more	bEY
any zone	lFX
any$	VYE
anybody	U\\B
anything that	dKS
aoife	\\FX
apns	iEY
apologies	W]A
app for	lGW
app$	U_?
appear	fKS
applicants	ZZD
application	Y`>
approve	gKS
approved	U]A
approved by	V`>
approvers	lIU
apr	V\\B
ar	bHV
archived	XWG
ard$	Ua=
are being	oGW
are going	kEY
are in	Ua=
are loaded	lEY
are not	Zc;
are now	r@^
are scheduled	bIU
are to	dIU
are with	bRL
are$	[h6
aren't	Yb<
arguing	X\\B
arjun	U_?
arkadiusz	^IU
arranged	lEY
ars$	\\[C
art$	T[C
arter$	iLR
ary$	^MQ
as a	WYE
as from	lFX
as it	Xb<
as one	fGW
as there's	lHV
as to	bEY
as$	]JT
asia	XUI
asia tokyo	XUI
aside for	oGW
ask	]IU
ask the	gIU
asked if	Yc;
asked the	bC[
asked whether	^^@
asked why	W^@
asking	^IU
asks	^HV
asks the	dHV
ass$	`HV
asset	\\JT
at 03	Z_?
at 05	X]A
at 06	V]A
at 08	Z\\B
at 09	Y^@
at 10	dj4
at 11	Zb<
at 15	\\`>
at 16	WVH
at 17	Wc;
at 180	fGW
at 19	Zc;
at 20	X]A
at 22	W[C
at minus	lGW
at most	gLR
at night	YJT
at once	YYE
at one	bIU
at the	YMQ
at which	`IU
ata$	U]A
ated$	W]A
ates$	V[C
ation$	UXF
attacker	Zb<
audit of	^HV
aug	Yg7
ault$	bHV
aults$	bGW
automatic test	lHV
automatically	dFX
autumn	`MQ
awaited	lGW
away in	XXF
b c	V]A
b?$	V^@
back for	lGW
back the	Ua=
back$	Z\\B
backfill	[UI
background	W[C
backoff	gB\\
backoff and	lFX
backoff with	lFX
backups	^GW
backups of	lHV
balances	\\VH
ballots	VYE
band	dDZ
bank	VXF
banks	fIU
base	XSK
base image	XVH
based tests	fGW
baseline	lDZ
batteries	UYE
be	^NP
be able	[XF
be answered	lEY
be asked	eLR
be available	lGW
be changed	fIU
be displayed	fHV
be driven	lFX
be entered	lDZ
be given	k@^
be held	oB\\
be in	bTJ
be made	_TJ
be named	lHV
be on	oC[
be placed	fGW
be reached	fIU
be ready	lEY
be repeated	lFX
be replaced	gHV
be set	fKS
be shown	fTJ
be taken	qFX
be the	gFX
be upgraded	lDZ
be$	Ta=
beamline	XTJ
because	]e9
because of	VZD
because the	_h6
because there	lGW
become	XYE
been added	lIU
been asked	aKS
been in	ZXF
been on	V\\B
been paid	fHV
been removed	bGW
been requested	oFX
been rewritten	lIU
before	_FX
before christmas	iHV
before in	lGW
before it	aKS
before it's	lHV
before the	dEY
before they're	lHV
beforehand	`IU
began to	VYE
beginning	dJT
beginning in	lIU
beginning with	oEY
behind	TYE
being	^FX
being turned	lIU
being written	lGW
below	Sg7
ben	iGW
bench	^KS
benedikt	ZZD
bernd	ZXF
beta	bNP
beta with	lEY
bettina has	lHV
between the	X[C
bff	lFX
bid	iDZ
bigger	dGW
bigger than	lIU
biggest	iFX
bill	TZD
billing	WRL
binary	T]A
binding	fJT
bits	`IU
blame	[c;
blob	^HV
blocking	bJT
blocking personal	lHV
blog	WXF
bo is	lGW
board meeting	bIU
board$	U[C
body$	W]A
bom	bKS
book$	gJT
booked for	bHV
booking	WYE
boskos	gJT
bot	[HV
bot farm	lGW
bots	^GW
bots to	lEY
bought four	lGW
bound	kIU
bound to	lGW
boxes	lHV
bq	lFX
branch	XTJ
broke	W]A
broken	Ye9
broker	`JT
brought to	fGW
bug	Wc;
bui	WYE
builds	_HV
builds it	qC[
bulk	aB\\
business	S^@
but	Xa=
but the	T`>
by 16	fJT
by 2025	lHV
by a	Sc;
by an	V_?
by calendar	lFX
by corridor	XYE
by hand	W`>
by it	bHV
by itself	VZD
by mail	W[C
by member	fGW
by mid	lGW
by monday	fJT
by mr	lGW
by one	ZYE
by region	bJT
by sms	lEY
by two	\\MQ
by wednesday	fHV
byte	U]A
c asks	eZD
c dated	YHV
c labelled	WUI
c not	UYE
c now	bDZ
c on	fHV
c owned	ZKS
c past	Z]A
c promise	_EY
c stated	\\MQ
c timed	fn0
c tracked	b<b
c undertakes	_HV
c was	^a=
c would	Va=
cache the	lHV
cache$	ZTJ
cached	UZD
cal	iMQ
calendar	`LR
call at	bGW
call engineer	`MQ
call list	oDZ
call number	lHV
call on	Z[C
called	_YE
called in	V]A
called the	Y]A
calls in	XWG
callum	_HV
came	]c;
came back	[d:
came from	T_?
came up	VUI
can	ZGW
can and	lEY
can never	lGW
can we	VYE
canary	aEY
cancelled	W^@
candidate	V\\B
cannot	YGW
capacity	ZTJ
card with	lHV
cards for	lHV
caro and	_GW
carried	\\LR
carried out	`HV
carry	bLR
carry a	iIU
case	ZIU
cases	[HV
catalogue	Y\\B
catch	T`>
category	U_?
ce$	Ub<
ceiling	oFX
cells	iGW
centres	qDZ
certificate into	lHV
certification	fHV
cess$	W\\B
cfo	ZZD
chair	UXF
change we	X[C
changelog	_GW
changes to	lFX
changing the	lIU
channel	_IU
channel for	iHV
channels	_LR
chart	V[C
chart$	\\SK
charts	bIU
chat	Tb<
che$	XTJ
check	\\GW
check for	iFX
check on	iIU
checked by	[HV
checking	lFX
checklist	fMQ
checklist and	lGW
checkout	VWG
chosen	lHV
ci	eDZ
ci in	lGW
circulation	Tc;
ck$	Zf8
cks$	XVH
claims division	fJT
class	bHV
class of	oGW
clean	VZD
clerk	Ua=
client	\\JT
client will	lDZ
closed	S_?
closed as	XYE
cloud	Xo/
cloudwatch	oIU
cluster	S^@
clusters	gHV
cmd	bIU
co	WZD
codeowners	iKS
column	\\JT
columns	bEY
com 2026	oDZ
come to	Ta=
comes back	`HV
comes out	_WG
command	bIU
comments	Sb<
commit 3	lHV
communications	U\\B
community	]h6
company	^`>
compare	gIU
compare it	lHV
compare the	lJT
compared	_LR
compared with	nB\\
compares	dGW
compares the	lHV
comparison	gJT
compensation	T`>
complaint	U\\B
complete	`HV
completion	lFX
component	fIU
compromise	bSK
computing	Yi5
concerning	oFX
concerns	iC[
cond$	Uc;
configuration	\\JT
confirmation	qC[
confirmed by	ZVH
confirms	bGW
connect	W^@
considered	[f8
constraint	eHV
constraint on	lGW
consumer lag	bJT
contact centre	bIU
contents	`HV
contributors	]LR
controllers	ZTJ
conversion	bHV
cookie	XUI
cookies and	lHV
copy	YGW
cord$	UWG
core	S_?
corporate	ZYE
corrected by	fDZ
correlation	lHV
correlation rule	lHV
corridor	XYE
cost	Tc;
cost us	TWG
could	UZD
could be	WXF
could we	Wb<
couldn't	W\\B
couldn't be	V^@
counter	^MQ
country	eIU
counts as	bIU
county	V]A
county's	lFX
court executive	XYE
covering	lHV
covers	WYE
cp	V[C
crash	Yi5
crashes	eEY
credit	XWG
credit for	lJT
credited	fJT
cron	_GW
cs	YGW
cs 3	fEY
cs slack	lIU
cto	U`>
ctor$	W^@
cts$	WZD
current	nC[
customer care	^GW
customer id	fKS
customers	Sh6
cy?$	V[C
cycle	`GW
d	VQM
d $	bHV
d in$	bGW
d one$	Ue9
d"$	\\\\B
daily	dLR
dar$	\\UI
dasha	bFX
dashboard	_FX
dashboards	V\\B
data contract	fJT
data team	lHV
data$	T]A
date in	fJT
date of	Y\\B
day it	ZZD
days	\\KS
days and	kC[
days left	lHV
de $	lGW
dean	lIU
dear	Wc;
decided against	Ub<
decrypt	XXF
ded$	YVH
default	[JT
delay goes	bGW
delayed	U[C
delegation	fIU
delete from	bIU
delete the	UXF
deleted the	U]A
delivery	ZTJ
demand	WZD
denied	X[C
dent$	W\\B
depend	W]A
depend on	W]A
depends	W[C
depends on	XYE
deploy	ZEY
deployed	W]A
deputy for	lJT
der$	]b<
derived	lHV
derived from	lHV
dermot	`EY
des$	[YE
design	_WG
designed	WXF
desk	[JT
desk and	lGW
detection	bMQ
detector	`JT
dex	fDZ
did it	YHV
did not	XVH
did the	Wa=
did what	V[C
didn't	ZXF
didn't need	bHV
diego	_LR
diff	[UI
diff the	fHV
different	WVH
ding $	_YE
direct	`HV
direction	X[C
disable	bGW
disabled for	fEY
discord	\\JT
discussed	\\b<
displayed on	lHV
dit$	U[C
division	`KS
dlq	lHV
dlr	lJT
dns	YVH
do it	`C[
do it$	bJT
do not	X^@
do so	XXF
do that	bMQ
doc	UYE
does	Ta=
does and	bIU
does the	U]A
doesn't	Zc;
doing it	iHV
domains	ZWG
don't send	lHV
don't want	VXF
done	^MQ
done by	[UI
done from	lHV
done in	V\\B
done on	_IU
down$	W`>
download	XWG
dp	kGW
drafts	oHV
drafts it	lJT
draws	bIU
drill	jHV
driven	bIU
driver	TYE
dropped on	bHV
ds it$	eKS
dublin	_HV
duct$	eKS
dump	W^@
duplicate of	_WG
during	XLR
duty managers	lEY
dynamodb	S`>
e 2	gJT
e fix$	bIU
e it$	[_?
e playwright	lIU
e up$	T`>
e"$	Wb<
e*$	fIU
e;$	lGW
e?$	a`>
each	\\LR
each component	lEY
each first	fLR
each quarter	iJT
each team	lDZ
each time	U]A
ead$	Z_?
eak$	^IU
early	aIU
early access	lJT
early shift	lEY
ears$	ZVH
ease$	_KS
east	\\UI
easter	dIU
eb$	bLR
econd$	Uc;
ed $	jEY
ed in$	bGW
ed it$	UUI
ed"$	XXF
ed$	W[C
eddie	aIU
eded$	W]A
edit	W`>
eeded$	Wa=
eek$	aLR
eeks$	dJT
een$	_FX
eer$	UZD
ees$	UXF
efore$	Tb<
eight	VWG
ek$	aMQ
ekend$	XWG
eks$	eGW
elay$	\\XF
elf$	Y_?
elves$	_JT
ember$	_DZ
emeka	bHV
emergency centres	qDZ
ems $	bHV
en$	[?_
enabled	bJT
enabled on	lGW
ence$	U^@
end	_MQ
end of	gGW
end あった	\\ZD
end あと	`LR
end あり	X^@
end ありました	VVH
end ある	^ZD
end い	_f8
end いい	W[C
end いか	\\_?
end いこと	T]A
end いた	^UI
end いたします	fNP
end いていた	XXF
end いてみる	lJT
end いない	`VH
end いなかった	_ZD
end いました	`c;
end います	Sb<
end いる	XWG
end うか	VWG
end うする	WZD
end うに	lGW
end うにします	rEY
end うにする	qA]
end えない	ZUI
end えます	bJT
end おく	iMQ
end おす	lGW
end おり	XYE
end か	^^@
end かします	lIU
end かった	m]A
end かる	Wb<
end がある	_d:
end がす	fGW
end がない	_a=
end が書きます	lIU
end が直す	lKS
end きず	_KS
end きたい	fKS
end きない	UZD
end きる	[c;
end ください	[XF
end くなった	V[C
end くれた	UXF
end くれている	fIU
end くれました	lIU
end け	[d:
end ける	_MQ
end け直す	lGW
end げる	^WG
end こととした	qEY
end こととする	oHV
end ことにした	lJT
end さい	[XF
end された	^e9
end される	Wa=
end し	V[C
end しい	X]A
end したい	XUI
end したこと	YVH
end して	TZD
end していた	[XF
end している	WWG
end しておく	lEY
end してもらう	dVH
end しました	WIU
end しません	VYE
end じ	WYE
end じく	bIU
end す	\\KS
end すか	ZTJ
end する	_XF
end すること	kMQ
end ず	UWG
end せること	lEY
end せん	h\\B
end せんでした	\\XF
end その他	UUI
end た	X\\B
end たか	a[C
end たこと	_XF
end たします	fNP
end たので	`KS
end だけ	^`>
end ださい	[XF
end だった	d_?
end った	d^@
end ったか	XUI
end ったこと	WWG
end ったので	bIU
end っていた	_b<
end っていない	[XF
end っています	UXF
end っている	\\UI
end ついて	[_?
end て	S`>
end てあります	ZWG
end てある	Y]A
end ていた	kh6
end ていない	fb<
end ていました	\\_?
end ています	Wf8
end ている	XVH
end ておく	iMQ
end てください	]a=
end てくれた	VWG
end てみます	lJT
end てみる	uEY
end であった	U[C
end できず	_KS
end できない	UZD
end できる	Ya=
end でした	e_?
end です	YYE
end ですか	\\\\B
end でに	\\[C
end では	[\\B
end ではない	]UI
end で禁止	lGW
end で追加	bVH
end とした	aRL
end とする	\\WG
end ととした	qEY
end ととする	oHV
end とにした	lJT
end とになった	oFX
end と思います	U]A
end どうか	WWG
end ない	fZD
end ないか	[_?
end ないこと	T]A
end なおす	lGW
end なかった	k[C
end なくなった	V[C
end なし	fc;
end なので	bHV
end なりました	Wc;
end なる	[`>
end に	^B\\
end にします	nFX
end について	[_?
end になる	W]A
end にやります	lIU
end に作る	fIU
end に入れます	lHV
end に入れる	jIU
end に出す	rB\\
end に分割	lKS
end に分離する	lKS
end に切り出す	lIU
end に取り込む	lHV
end に変えます	lHV
end に変える	oDZ
end に変更	`TJ
end に寄せる	oJT
end に改める	oHV
end に更新	lHV
end に書く	\\UI
end に逃がす	fGW
end に電話	V\\B
end に飛ばす	lGW
end の	]^@
end のあと	bLR
end のか	__?
end のでは	V\\B
end のまま	\\`>
end のみ	W]A
end の他	UUI
end の確認	U]A
end の突合	lJT
end の負荷試験	lIU
end の追加	lFX
end は	il2
end はしない	WKS
end はないか	V]A
end ばす	oFX
end へ連絡した	XYE
end べき	\\\\B
end べる	lGW
end ま	_a=
end ません	h\\B
end まった	Z`>
end まま	]c;
end み	V[C
end みる	uEY
end み直す	lIU
end む	bC[
end めない	Zc;
end める	dMQ
end も	W^@
end もない	U[C
end もの	Zb<
end もり	oEY
end やってみる	lHV
end やらない	[]A
end やる	`QM
end よう	fIU
end ように	lGW
end ようにする	qA]
end よね	Y_?
end らす	lGW
end らない	`XF
end らなかった	\\`>
end られる	Wc;
end り	W\\B
end りします	oJT
end りです	T^@
end りません	_WG
end り出す	lIU
end り込む	lHV
end る	XVH
end るのか	WZD
end るように	lGW
end る予定です	lHV
end れ	W\\B
end れた	UZD
end れていた	]`>
end れない	YYE
end れよう	lHV
end れる	X\\B
end ろ	XTJ
end わった	Tc;
end わない	]ZD
end わり	T]A
end われた	T[C
end を	VWG
end を入れる	gHV
end を出す	oMQ
end を含める	lGW
end を張る	oDZ
end を点検する	lKS
end を設ける	lKS
end を追加	qJT
end ん	\\b<
end んでした	\\XF
end ス	V`>
end テ	lEY
end ム	UWG
end メモ	W\\B
end モ	W\\B
end ー	V\\B
end ート	XUI
end ーム	WVH
end 万	VYE
end 上	YUI
end 中	`LR
end 中に	lFX
end 予定	eRL
end 人	[a=
end 他	UUI
end 件	_b<
end 位	U]A
end 作る	iC[
end 使う	VZD
end 依頼	`LR
end 入れた	_UI
end 入れます	oFX
end 入れよう	lHV
end 入れる	gNP
end 内	]IU
end 再起動	WWG
end 出しておく	lFX
end 出す	mIU
end 分	W_?
end 分割	lKS
end 分離する	lKS
end 切りました	bHV
end 切り出す	lIU
end 判断	V\\B
end 制約	bIU
end 動かします	lIU
end 化	fKS
end 卸し	lJT
end 原因	Z\\B
end 取り込む	lHV
end 取る	lGW
end 口	^KS
end 可	TXF
end 台	U^@
end 合	`JT
end 同じ	WYE
end 同じく	bIU
end 名	TXF
end 否	lJT
end 含める	oFX
end 回	\\d:
end 因	[^@
end 変えます	lHV
end 変える	oDZ
end 変更	bTJ
end 外	W^@
end 失敗	Ta=
end 宇野	lJT
end 定	`TJ
end 定です	bRL
end 実施	ZUI
end 実装する	lHV
end 室	[`>
end 寄せる	oJT
end 対応予定	lHV
end 張る	oDZ
end 復旧	UYE
end 応予定	lHV
end 思います	U]A
end 意	Sa=
end 意する	\\RL
end 成	W`>
end 戻した	V^@
end 戻す	[]A
end 戻った	V]A
end 手	ZWG
end 拒否	lJT
end 掲載する	lGW
end 改めます	lGW
end 改める	rFX
end 敗	Ta=
end 整	lIU
end 整中	lGW
end 断	W_?
end 施	ZUI
end 施行	lKS
end 日	Ub<
end 日完了	lJT
end 旧	UYE
end 明	Ze9
end 明け	ZTJ
end 明する	lHV
end 星	lEY
end 更	bTJ
end 書きます	_UI
end 書く	YTJ
end 替える	fJT
end 月中	oJT
end 月末まで	lIU
end 期限	WUI
end 未定	lGW
end 末まで	lIU
end 本番へ	lHV
end 来週	lGW
end 棚卸し	lJT
end 検する	oJT
end 検証	lGW
end 次回	VXF
end 止	[FX
end 止する	lFX
end 残っている	bGW
end 氏	XXF
end 決める	dUI
end 消えた	T\\B
end 済	iPN
end 済み	WXF
end 点検する	oJT
end 牧野	bJT
end 理	X`>
end 用意する	\\RL
end 番へ	oHV
end 監視	fKS
end 直し	aMQ
end 直した	eHV
end 直す	nB\\
end 確認した	WYE
end 確認中	iIU
end 確認済み	UXF
end 禁止	eHV
end 積もり	lIU
end 突合	lJT
end 組み直す	lIU
end 聞いてみる	lJT
end 芦田	lJT
end 荷試験	lIU
end 蓮見	X[C
end 行する	^UI
end 装する	lHV
end 見る	[KS
end 見直し	oHV
end 見積もり	lIU
end 見込み	XWG
end 見送り	U\\B
end 視	fKS
end 設ける	qFX
end 設定	^RL
end 証	lGW
end 試す	fIU
end 試験	oFX
end 話	T[C
end 認した	WYE
end 認中	iIU
end 認済み	UXF
end 説明	Ub<
end 説明する	lHV
end 課	Ye9
end 調べる	lGW
end 調整	lIU
end 調整中	lGW
end 論	VVH
end 負荷試験	lIU
end 起動	YWG
end 足しておく	lIU
end 足します	lEY
end 足す	oA]
end 載する	lGW
end 込み	XWG
end 込む	bEY
end 送り	U\\B
end 送りします	oJT
end 逃がす	fGW
end 遅れ	VSK
end 適用	lJT
end 部	Yb<
end 野	eHV
end 野口	lJT
end 開	W\\B
end 集中	X\\B
end 離する	lKS
end 頼	`LR
end 頼んだ	lHV
end 飛ばす	lGW
end 験	oFX
end$	V`>
endar$	\\UI
endpoint	iJT
enforce	lFX
enforced	bGW
engine for	bKS
enough	YYE
ensure	bHV
ent$	Wa=
entered	Y\\B
entered in	eHV
entire	\\SK
entries	]JT
entry	\\HV
envelope	oC[
eo$	W^@
er $	bDZ
er"$	T`>
er$	UVH
eriod$	lJT
ero$	U[C
error$	VXF
ert$	_JT
ery$	\\LR
es it$	XTJ
esday$	]JT
ess$	Za=
essed$	bIU
est$	YHV
establish	fEY
estimate	n?_
etag	lGW
etcd	ZXF
ether$	VYE
eting$	]NP
ets$	X^@
eu	Wa=
euros a	fHV
even if	fGW
evening	UXF
event$	W`>
eventbridge	lIU
every five	lGW
every pair	lFX
every ten	qDZ
everybody	W[C
everyone	cj4
everywhere	_FX
evicted keys	fHV
eview$	S^@
ew$	U]A
ewa	fFX
ex$	WZD
exam	_FX
exam period	fKS
examine	lFX
examined	fHV
example	Sc;
example 2025	fJT
exceeds	lFX
except	ZTJ
exception	fGW
exchange	YMQ
exclude	fJT
excluded	fGW
exec	`JT
executive	SYE
executive officer	XYE
exercise	kC[
exercise in	lGW
exercise with	lGW
exercised	bKS
existed	WXF
exists	YWG
exit 1	lGW
expect to	lEY
expense	fHV
expensive	\\VH
expire	_KS
expire after	kGW
expired	T^@
expires	gHV
expiry dates	lHV
explained	W`>
exponential	lFX
exponential backoff	lFX
export of	lHV
exporter	hIU
extended	]WG
extended to	lGW
eyes	[SK
f it$	XZD
fa	Va=
face$	bJT
facts	U]A
fader	XUI
fader 9	XUI
fail	\\KS
fail on	fGW
fails	bC[
fails when	fIU
fails without	lGW
fails$	fIU
failure	Se9
fair	R\\B
fake	gHV
fall	\\TJ
fallback	WXF
falls	Ue9
false	YVH
families	bLR
farah	XXF
farhan	^SK
farm	fGW
fault$	eDZ
faults	iJT
fct	lGW
fe	kEY
feature	XVH
feature flag	^RL
feature flags	bJT
features	\\XF
fee	X_?
fee$	\\UI
fees	\\UI
few	Sh6
fewer	V\\B
ffice$	WYE
fi	X\\B
fice$	WYE
fifteen	XZD
fifty	XWG
file	XGW
file owned	lJT
file$	Y]A
filled	T\\B
finance	_LR
findings	`GW
fine	]`>
fine$	ZZD
finish	\\VH
finished	ZGW
fionn	fFX
fire	WXF
firm	_FX
firmware	`EY
first half	Ud:
first monday	fLR
first notice	eGW
first one	bFX
first quarter	qC[
first then	lIU
five minutes	^IU
fix	eEY
fix it	oB\\
fix$	bIU
fixes	fFX
flash	V[C
flight	`MQ
fmea	oDZ
follow up	X[C
followed	V\\B
following	T^@
for	XC[
for 1	eFX
for 26	fGW
for all	_GW
for anything	]TJ
for each	^TJ
for edge	fGW
for files	_IU
for four	Ta=
for one	VWG
for payment	lEY
for review	lIU
for that	]GW
for this	YZD
for two	bIU
for users	`IU
fore$	Tb<
forks	fGW
form	]MQ
format	[XF
forward	\\GW
forward the	lGW
found it	UXF
found the	T`>
found two	iJT
four hours	Wf8
four times	UWG
four weeks	qB\\
fourteen days	lEY
fraud	_KS
fresh	XHV
fri	Y_?
friday	UUI
from 1	fHV
from all	lGW
from august	lGW
from ci	fHV
from february	lEY
from january	lDZ
from review	lEY
from three	lDZ
front	]HV
front of	`IU
front page	eIU
fter$	`KS
function	V^@
fuzz	fGW
fw	aMQ
g $	fHV
g 10	oB\\
g it$	\\IU
g?$	WWG
game	W_?
gateways	V\\B
gc	^C[
gcp	bHV
ge	lGW
ged$	W^@
general	Tb<
generator	[HV
get	\\EY
get rid	lIU
get$	W_?
gets	e=a
gets disabled	lIU
gets its	lDZ
ght $	lHV
ght$	YVH
git	S`>
git$	TXF
github actions	`KS
give us	lFX
given a	bIU
go	_EY
go 1	fIU
go back	W]A
go by	fJT
go no	lDZ
go on	fGW
go out	rEY
go through	jGW
goes	`MQ
goes into	iDZ
goes live	lFX
goes through	_TJ
goh	V^@
going to	aHV
golden	fEY
good	Vg7
google	aMQ
got	Wa=
got the	XVH
grant	fHV
granted	fDZ
graph	^HV
great	X\\B
greed$	XYE
grees$	XYE
grew	U`>
grey	V_?
group	ZHV
group address	lEY
group of	ZVH
grw	rEY
guard	fC[
guard the	lHV
guild	aKS
gupta	fJT
gust$	]HV
h and	bIU
had	`\\B
had a	\\ZD
had been	cb<
had no	^h6
hadn't	V[C
hal	nGW
half	VDZ
hall	[HV
halloween	fEY
halt	]JT
halvorsen	fHV
halyard	ZUI
hamza	\\VH
handed	W_?
handheld	bIU
handled	U_?
hange$	[_?
hanging	lFX
happen again	X[C
happened	Y^@
happy	Wa=
har	bLR
har files	fLR
hard$	U^@
hardware	bIU
harm	V_?
hart$	\\SK
haruto	_SK
has	\\NP
has a	V_?
has agreed	qA]
has asked	dLR
has been	a@^
has time	ZUI
has to	_XF
has written	fJT
hashing	lGW
hasn't	]JT
have 2	fJT
have a	Sa=
have one	lFX
have put	oGW
have sent	bGW
have this	XXF
he has	iEY
he will	lGW
he would	lJT
he$	WXF
he'll	uB\\
he's	fJT
headers	bIU
health check	\\WG
healthy	T^@
heap	X\\B
hear	iB\\
hear from	lHV
heard	X_?
heartbeat	eIU
held in	gJT
help	XIU
help and	bGW
helped	Za=
henk	[YE
her$	Tb<
here	Tf8
here on	fLR
herself	bMQ
hes$	Y[C
hibiki	[HV
him	[KS
him the	fIU
hing$	W\\B
his own	`JT
historical	fHV
history	X^@
hnt	oC[
holiday	V^@
hook is	lEY
hop$	eFX
host	\\IU
hosts	]IU
hour	USK
hour and	Ta=
hour on	Ta=
hour too	XYE
hour$	T]A
hourly	qA]
hours and	UZD
hours is	lDZ
how to	aHV
ht $	lHV
ht$	YVH
html	\\]A
http	[XF
https	Zb<
hubs	\\RL
human	bMQ
hurt	V_?
hustings	`MQ
hy$	ZZD
i was	Yd:
i'd like	`EY
i'll	i?_
i'll do	lGW
i'll make	lGW
i'll write	lHV
i'm	T]A
i've been	Ta=
iB $	lFX
iday$	XSK
idempotency	dJT
idempotency key	dJT
ident$	V\\B
idp	ZLR
ied$	V[C
ient$	\\JT
iew$	S^@
if it	\\JT
if it's	gGW
if more	eLR
if we	Wc;
if you	cg7
if your	W\\B
ight $	lHV
ight$	XUI
il $	_RL
ile$	Za=
iles$	^GW
ilse	bLR
ilse example	lJT
image	\\HV
images	T^@
ime$	VYE
imes$	Z\\B
implementation	bTJ
implementation will	bTJ
implementing	T_?
importer	fGW
improvement	V]A
in 2021	UYE
in 2024	T\\B
in anything	fJT
in april	aWG
in at	bIU
in august	Yb<
in ci	qEY
in each	bGW
in hall	ZWG
in january	cB\\
in october	bSK
in person	`RL
in place	XTJ
in production	ZYE
in reading	bGW
in september	`JT
in staging	bFX
in ten	iGW
in that	W[C
in two	Wc;
in v	fJT
in writing	gJT
inc	Te9
inc 2207	X\\B
incident	R_?
incident handbook	lC[
incident in	XZD
inclusion	`IU
ind$	WYE
independent	^FX
independent of	lGW
indices	iGW
ine$	]_?
ines	_LR
ines to	lIU
ines$	\\SK
info	\\GW
informed	Y_?
ing $	fIU
ingrid	bJT
ink$	WXF
inodes	^RL
inside	VYE
installation	`JT
instances in	bFX
instead	bHV
instead of	cGW
instruction	iDZ
instruction for	lHV
instructions	eHV
instructions for	fFX
insurers	lIU
int	iFX
int$	_FX
intake	lEY
intermediate	V[C
internal	UYE
internal audit	XXF
into	eEY
into a	`SK
into cells	lGW
into the	jDZ
introducing	lGW
ints$	T[C
invoice	\\WG
iod$	lJT
ions$	XTJ
ios android	bIU
ipv	_MQ
ipv 6	_MQ
ir$	W]A
ired$	W[C
ireland	V^@
is 0	WYE
is a	Yo/
is action_items	aNP
is adding	lHV
is as	W]A
is at	VWG
is authors	``>
is away	^YE
is being	g@^
is bringing	lHV
is fine	T^@
is for	W_?
is from	ZWG
is going	jFX
is in	VZD
is incident_id	Ya=
is lessons	Wb<
is monitored	lIU
is moving	oDZ
is now	eIU
is on	WXF
is open	bLR
is owner	[]A
is refused	bGW
is rewriting	lHV
is right	Ub<
is severity	_a=
is status	`_?
is that	Z`>
is the	Td:
is there	Zc;
is to	kB\\
is unknown	Uh6
is what	Ya=
is written	bHV
is wrong	ef8
ise$	T^@
isk$	T^@
isn't	TYE
isn't a	U]A
isn't here	fFX
isn't the	XZD
issue	Y\\B
issued	W_?
ist$	XTJ
ister$	ZXF
it	UGW
it after	eHV
it again	WXF
it and	VWG
it as	aB\\
it at	YWG
it but	XYE
it by	bEY
it can	T\\B
it did	V^@
it during	lFX
it gets	bMQ
it had	VTJ
it has	ZFX
it hugo	lIU
it infrastructure	fNP
it into	uC[
it is	Xk3
it on	aFX
it refuses	lHV
it sends	lHV
it takes	^QM
it there	bIU
it this	kJT
it to	dDZ
it took	WVH
it up	fDZ
it was	c_?
it wasn't	Y]A
it went	W`>
it when	fJT
it work	bHV
it would	]_?
it$	S`>
it'd	\\RL
it'll	eLR
it'll be	lGW
it's a	T`>
it's an	^HV
it's being	lGW
it's in	VWG
it's one	lHV
it's told	bKS
it's worth	lIU
ited$	^GW
item loss	lFX
items	X_?
iting$	\\VH
its clock	lIU
ix$	`JT
j	X`>
janitor	iFX
january	_HV
january and	_TJ
jitter	iGW
job has	bHV
job that	bEY
jobs	ZLR
joined	U[C
joint	lGW
jonas and	lFX
joost	ZXF
jp$	Z^@
json	XYE
jtek$	lHV
july	^GW
june	ZRL
jwt	fIU
k	V^@
k $	^RL
k 6	lEY
k at$	lIU
k usdc	bIU
k に出す$	lEY
k?$	Te9
kafka	XXF
ked$	V\\B
keep	Rg7
keep the	WYE
kend$	VXF
kept	Wc;
kept on	XUI
kept us	XVH
kernel	Vc;
kerstin	iHV
key	ZFX
keyring	lHV
keys	]IU
killed	W\\B
kind and	fGW
kind caption	[g7
kind checkbox	k1m
kind ordered	WKS
kind prose	Un0
kings$	XYE
kit	V[C
km	Tb<
knew	^d:
know that	W^@
known	W\\B
kofi	WVH
kube	\\YE
kubectl	X[C
l	U`>
l 1	Sb<
l?$	Yf8
label	[]A
label printer	kFX
labelled	ZZD
labels	_KS
lambda	Ta=
laminated	oA]
large	Wb<
last known	lJT
last week	^FX
late$	VVH
lated$	W]A
latency	\\QM
later	VWG
later than	iIU
lay$	\\XF
layer	U]A
lb	bHV
le$	Y`>
lead to	bFX
leak	`JT
lease$	_JT
leavers	fHV
left	SZD
lena	YSK
length	aJT
length 0	]h6
length 1	Rv(
length 3	WIU
length 4	ZDZ
length 5	\\A]
length 6	]DZ
length 7	[DZ
leopold	lC[
lert$	bJT
less$	TXF
let's	fHV
let's do	lDZ
lets	fIU
letter	aJT
lev	]FX
lev the	bIU
level 0	Rf8
level 1	We9
level 2	aEY
lf$	Zb<
li ge	lGW
libraries	VZD
library	XZD
library and	bHV
library templates	lEY
licence	Rg7
lient$	bIU
lifecycle	lGW
lifted	_KS
like this	U]A
limit by	XYE
limit per	fIU
limited to	WXF
limits of	fIU
lina	fHV
line	]EY
line for	fGW
line in	iEY
line$	UZD
ling$	V_?
lish$	fJT
list	]GW
list and	ZZD
list for	kDZ
list from	V^@
list is	bMQ
list to	lDZ
list will	lDZ
listen	Vd:
listing	iFX
listing the	lFX
lists	^GW
lives	Xb<
ll?$	T_?
lled$	V_?
lls$	YYE
lms$	bIU
load	ZHV
load$	U`>
loader	fGW
location	`HV
locations	iGW
lock$	W]A
lodge	lEY
log	Vd:
logins	dIU
longer	]GW
look	\\IU
look at	`LR
looked	Yd:
looking for	aGW
lookups	lFX
loot	`GW
lops	lEY
losed$	Wc;
loses	oDZ
lost	YYE
lot	W`>
lowered	bHV
loyalty	fHV
lp	aKS
lt$	\\JT
lts$	`GW
lucia	bHV
lves$	^JT
ly$	XVH
mac	VYE
machine	Wb<
made one	lJT
maeve	eKS
mail the	fFX
mail went	T\\B
mail$	WYE
mailed to	lFX
mailing	WYE
mails	Vb<
main	Uf8
maintenance window	dNP
make	[KS
make a	oGW
make it	`GW
make the	gNP
makes	ZHV
makes a	`KS
makes it	bIU
manabiya	kJT
manabiya example	kJT
manage	bIU
managing	V[C
managing director	V[C
mandatory	lIU
many	W]A
margin	W[C
markt	lJT
mas$	kGW
mast	lGW
master	\\WG
mateo	ZB\\
matrix	bHV
matter	T]A
maximum	XYE
may	\\FX
may be	dHV
may go	lHV
md	ZIU
md`$	bLR
mdm	fIU
me	WKS
me$	UWG
meant	Zb<
meantime	bJT
measures	V`>
meeting in	_WG
member services	fGW
ment$	XXF
mer$	XVH
merchants	VXF
merged	aRL
merged and	XWG
mers$	V]A
mes$	^c;
message	YMQ
message for	lDZ
messages for	bHV
method	lFX
metric	rFX
metric and	lFX
mid	kGW
mid october	lGW
mid term	X\\B
middle	T\\B
migrations	_KS
migrations are	bKS
milan	gFX
million	Wb<
minus	`FX
minus one	lGW
minutes before	bFX
minutes on	UWG
minutes to	W`>
misleading	bHV
missed	^IU
missing	YGW
missing aleks	lHV
mistake	Tc;
mmer$	[VH
mob	lGW
mode	]IU
mode for	lJT
model	ZVH
modification	lIU
modules	kDZ
moment	Wg7
mon	]_?
money	XZD
monitored	bKS
month and	`VH
month to	lJT
month$	_TJ
monthly	_LR
monthly report	lHV
months after	lJT
mop	ZYE
morning as	V[C
morwenna	iGW
most two	lIU
mount	`EY
move	_KS
move it	lGW
moves	_GW
moves it	oEY
moving the	lGW
mpany$	UYE
mple$	[VH
mr petrov	lIU
mrs	\\FX
ms $	bHV
ms abara	lIU
multi	\\HV
must	_JT
mutes	lGW
my	X\\B
n	WYE
n on$	fGW
n"$	T_?
n't$	\\a=
n`$	T^@
nager$	XUI
named	dFX
named by	lHV
nary$	X]A
nat	VXF
national	W`>
nbook$	pJT
nce$	U_?
nd	fHV
ndar$	\\UI
nday $	fFX
nded$	V[C
ne$	R`>
nearly	T^@
need a	S^@
needed to	U`>
needs a	bMQ
needs an	\\TJ
needs design	lHV
ners$	Wf8
neteng	rC[
never	Rb<
new image	bHV
new price	bJT
new provider	lEY
newsletter	U_?
newspaper's	lDZ
next	\\KS
next meeting	V\\B
next release	oEY
next run	lHV
next thursday	lFX
next to	aKS
next two	lDZ
next week	lDZ
next year	lGW
ng $	fIU
ng it$	\\IU
nge$	\\_?
nges$	T_?
nice	Y\\B
nightly	`DZ
nights	WWG
nine routers	lHV
ning $	lFX
nk$	ZSK
nning$	T[C
no alarm	lGW
no answer	kEY
no data	`HV
no date	lHV
no go	lDZ
no later	iIU
no longer	fIU
no one	V^@
no token	lHV
no$	`a=
nobody	YVH
nobody had	T^@
nobody reads	Wa=
noc	XZD
node	WEY
node in	lGW
nonce	lGW
none of	Yc;
none$	V`>
noon	Yc;
noor to	lHV
normal	U]A
not	Wh6
not affected	X[C
not be	T^@
not before	bHV
not by	^QM
not for	X_?
not just	fFX
not on	UVH
not only	iFX
not started	fGW
not the	X\\B
not$	X\\B
noted	Y\\B
notes	T]A
nothing	[^@
nothing to	Wd:
noticed	_b<
notifier	iIU
now	`JT
now a	iJT
now on	kJT
now set	lHV
now$	X[C
ns 3	ZZD
nt 5$	lDZ
nth$	_TJ
ntion$	lEY
ntity$	_VH
ntp	`HV
ntry$	fGW
number and	gKS
number in	oHV
numbers	ZEY
numbers at	bFX
numbers for	fJT
nurse	bHV
ny $	bIU
ny$	WYE
o'dowd	V\\B
oad$	V`>
oard$	T^@
ob$	_HV
object	U]A
obs	VZD
obtain	lIU
ock$	X]A
october	\\MQ
od$	[HV
oday$	`IU
odes$	YWG
oduct$	eKS
ody$	W]A
of 14	lDZ
of 2	VZD
of 21	XXF
of 31	bLR
of 412	lIU
of all	bJT
of an	WYE
of april	oGW
of august	lGW
of bad	bIU
of band	gDZ
of both	bHV
of cron	lJT
of eleven	\\WG
of every	gIU
of it$	XZD
of its	aFX
of january	bTJ
of labels	lJT
of manual	lJT
of more	lIU
of next	lGW
of one	Xb<
of our	TYE
of q	lGW
of these	UUI
of those	T]A
of three	bJT
of which	X`>
of you	_`>
off on	Z\\B
offer	VXF
offered to	WYE
offers	gIU
ohara	bJT
ojtek$	lHV
ok at$	lIU
ok so	lIU
ok$	_LR
okafor	V\\B
ola	ZUI
older	^MQ
older than	`NP
oldest undelivered	lGW
on	WLR
on $	lKS
on 1	[ZD
on 10	ZWG
on 14	W_?
on 19	[RL
on 21	W`>
on 22	[WG
on 24	_JT
on 30	V\\B
on 4	S`>
on 7	ZWG
on 8	]SK
on all	f@^
on demand	ZYE
on empty	fLR
on every	gJT
on it	^FX
on leave	^HV
on monday	VPN
on paper	ZXF
on purpose	W`>
on request	lHV
on store	bKS
on testnet	lIU
on that	T\\B
on the	YIU
on this	Tc;
oncall	fEY
once a	W[C
ond$	Wc;
one	WIU
one before	lJT
one in	`JT
one line	`KS
one page	lEY
one real	lGW
ong$	VXF
only	VHV
only with	eIU
ons$	ZWG
onth$	_TJ
ook$	`LR
oom	UZD
oom$	U\\B
open	YLR
open source	fIU
open$	dLR
opened in	bDZ
operational	T^@
operational risk	\\YE
opinion	Uc;
ops	\\DZ
ops$	T\\B
option	eHV
options for	lEY
or	XLR
or not	bHV
oracle	fJT
orage$	U]A
ordered	`DZ
ordinary	V[C
ore$	V_?
origin	Y`>
os	^HV
ose$	XYE
oskar	`IU
ost$	X[C
ot$	]a=
other	YIU
other five	fEY
other two	gKS
otherwise	Wa=
ought	\\\\B
ought to	\\\\B
ought$	V]A
ould$	Vb<
our own	]JT
our runbook	lGW
ours to	bIU
out	ZFX
out in	iFX
out that	V]A
out what	fGW
out with	ZVH
outbound	_MQ
outcome	kEY
outgoing	bIU
outside	fB\\
ove$	Tc;
over 2	lFX
over a	T[C
over in	bLR
over tls	bJT
over to	WZD
over two	lFX
overtime	VZD
ow $	lHV
ow$	TXF
owes us	lDZ
owners	ZUI
ox$	Sa=
p $	_VH
p 0 0	b[C
p 0 9	Yg7
p 0 by	]WG
p 0 replaced	ZVH
p 000 customers	dWG
p 003	ZTJ
p 003 ci	ZTJ
p 0031	W[C
p 0031 pool	W[C
p 0417 cdn	^ZD
p 07 13	W]A
p 08	^RL
p 09	UWG
p 09 26	ZTJ
p 09 30	\\SK
p 09 too	_WG
p 1 12	Y]A
p 1 20	YYE
p 1 38	^UI
p 10 08	^RL
p 10 1	\\SK
p 11 27	_UI
p 12 09	_WG
p 12 413	]YE
p 12 february	ZVH
p 13 hours	W[C
p 19	W\\B
p 19 nat	ZVH
p 2 21	WVH
p 2 lost	_VH
p 20 april	YWG
p 2023 12	_WG
p 2023 the	^YE
p 2025 031	U`>
p 2025 09	ZTJ
p 2026 003	ZTJ
p 2026 10	^RL
p 21 22	WVH
p 214	WVH
p 214 dashboard	WVH
p 22 march	^YE
p 25 may	^VH
p 3 11	^SK
p 3 outage	_YE
p 30	Ua=
p 38	^UI
p 388	WVH
p 388 customer	WVH
p 413	]YE
p 413 s	]YE
p 5 0	]WG
p 53	dWG
p 53 years	dWG
p 6 in	_JT
p 7 2	YZD
p 7 3	V_?
p 88	]VH
p 9 000	dWG
p 95	T]A
p 99	\\JT
p a million	_TJ
p a quarter	_TJ
p a test	YYE
p after inc	]VH
p air	][C
p alder	ZXF
p alder ca	_YE
p alert	[^@
p alert 13	W[C
p all clusters	\\TJ
p all i	_TJ
p and all	_TJ
p and final	_YE
p and findings	^VH
p api leaves	WYE
p api token	YYE
p april 3	_YE
p april provider	YWG
p archive signing	fMQ
p asset	]XF
p assets	]XF
p assets served	]XF
p autho	Y_?
p back	[WG
p back to	[XF
p backe	]VH
p backend	]VH
p bid	^RL
p bid latency	^RL
p blog	_TJ
p blog post	_TJ
p board of	XWG
p bot	X[C
p bot 19	]SK
p bot tagged	]WG
p by 6	_JT
p by mistake	]WG
p ca caa	_YE
p caa	_YE
p caa rechecking	_YE
p calm	]VH
p calm goaway	]VH
p card	W]A
p cdn said	^ZD
p ceph	ZSK
p certificate is	\\UI
p checkout	[XF
p checkout eu	[XF
p ci runner	Z^@
p ci wrong	\\WG
p claim letters	Wa=
p clusters	\\TJ
p conte	]XF
p content	]XF
p content type	]XF
p contr	]VH
p control	]VH
p control planes	]VH
p core 7	ZVH
p core lab	\\SK
p corp	YZD
p corp push	YZD
p custo	f`>
p customer	Y\\B
p customer sites	WVH
p customers	dWG
p customers that	dWG
p d report	_NP
p dark	ZWG
p dashb	WVH
p dashboard	WVH
p dashboard unavailable	WVH
p db	[^@
p dead	][C
p dead air	][C
p debrief core	\\SK
p debrief inc	^ZD
p defau	[XF
p defaults	[XF
p defaults in	[XF
p deleted a	_TJ
p deletion	WVH
p deletion of	WVH
p derby	WWG
p derby night	^RL
p derby what	YYE
p desig	]VH
p design	]VH
p design principles	]VH
p directors	XWG
p disruption 22	^YE
p distribution	YVH
p distribution certificate	YVH
p down 09	\\SK
p drift	YVH
p dropo	YYE
p dropout	YYE
p dropout during	YYE
p eight	ZWG
p eight moves	ZWG
p enhan	]VH
p enhance	]VH
p enhance your	]VH
p error	aWG
p errors	aWG
p errors on	aWG
p eu tenants	WVH
p evict	UWG
p eviction	UWG
p expired archive	fMQ
p expos	^\\B
p exposure	YYE
p exposure report	YYE
p failed upgrade	WYE
p febru	Y_?
p february	Y_?
p fell	\\XF
p fell back	[XF
p file	[WG
p files	^TJ
p final	`ZD
p final report	_YE
p findi	YXF
p findings	YXF
p fixtu	YYE
p fixture	YYE
p flag	ZVH
p flag sdk	[XF
p flagstaff	^YE
p flagstaff service	^YE
p for control	]VH
p for eu	WVH
p from the	dYE
p gateways	ZVH
p gdyni	[TJ
p gdynia	[TJ
p gdynia review	[TJ
p git corp	YZD
p globa	ZVH
p global	ZVH
p global 5	ZVH
p goawa	]VH
p goaway	]VH
p goaway from	]VH
p got	`WG
p got was	_TJ
p happen	[\\B
p hoste	\\UI
p hosted	\\UI
p hosted runners	\\UI
p hours late	W[C
p hours of	_VH
p i	_TJ
p i got	_TJ
p images missing	YWG
p impos	TWG
p impossible	TWG
p impossible records	TWG
p in checkout	[XF
p in order	U^@
p in pending	TZD
p inc 0417	^ZD
p inc 88	]VH
p incident 0031	W[C
p incident failed	WYE
p incident uv	\\WG
p infor	WYE
p inges	_WG
p ingest	_WG
p ingest lag	_WG
p ingress 1	]YE
p ios builds	YVH
p is not	\\UI
p isms	WUI
p isms 7	WUI
p it	U\\B
p js	_TJ
p js pod	_TJ
p know	^\\B
p kpt	_QM
p lab track	\\SK
p lag 2023	_WG
p late	WTJ
p latency regression	^RL
p launchdarkly	[XF
p learned	_]A
p learned from	_YE
p leave	WYE
p leaves	WYE
p leaves release	WYE
p ledge	^\\B
p ledger	^\\B
p ledger api	XZD
p letters	Wa=
p letters without	Wa=
p limit	_TJ
p limit oomkilled	_TJ
p lock	YWG
p lock regenerated	\\WG
p locke	[TJ
p locker	[TJ
p locker outage	[TJ
p long version	^YE
p look	YXF
p look back	YXF
p lost six	_VH
p many	_WG
p many parts	_WG
p march 2023	^YE
p may timeline	^VH
p meeti	XWG
p meeting	XWG
p meeting of	XWG
p memor	_TJ
p memory	_TJ
p memory limit	_TJ
p milli	_TJ
p million	_TJ
p million recipes	_TJ
p minutes of	XWG
p missi	WVH
p missing	WVH
p missing 20	YWG
p mista	]WG
p mistake	]WG
p mon	_VH
p mon 2	_VH
p monda	`XF
p monday	`XF
p monday 25	^VH
p moves	ZWG
p moves in	ZWG
p mrr	_JT
p mrr was	_JT
p nat	ZVH
p nat gateways	ZVH
p netwo	ZVH
p network	ZVH
p network core	ZVH
p next	[\\B
p night stream	^RL
p node	_TJ
p node js	_TJ
p not yet	\\UI
p of 388	WVH
p of a	_TJ
p of data	_VH
p of directors	XWG
p of impossible	TWG
p of ledger	WYE
p of term	^TJ
p of weight	U^@
p on 12	ZVH
p on ci	\\WG
p on self	\\UI
p on smart	^RL
p on uploads	]YE
p on whit	^VH
p only alert	W[C
p oomki	_TJ
p oomkilled	_TJ
p order of	U^@
p outage and	_YE
p outage gdynia	[TJ
p parts	_WG
p pendi	TZD
p pending	TZD
p pending all	\\TJ
p pending upgrade	WYE
p pir 2025	U`>
p plan	YZD
p plan in	U^@
p plane	]VH
p planes	]VH
p planes after	]VH
p pm	Y\\B
p pm 214	WVH
p pm bid	^RL
p pod	_TJ
p pod memory	_TJ
p pool went	W[C
p portal slow	^VH
p postmortem images	YWG
p postmortem mrr	_JT
p preli	_YE
p preliminary	_YE
p preliminary and	_YE
p presu	\\TJ
p presubmits	\\TJ
p presubmits stuck	\\TJ
p prici	]VH
p pricing	]VH
p pricing backend	]VH
p princ	]VH
p principles	]VH
p principles for	]VH
p prome	_VH
p prometheus	_VH
p prometheus mon	_VH
p provi	YWG
p provider	YWG
p provider incident	YWG
p push 7	YZD
p pydan	\\WG
p pydantic	\\WG
p pydantic shipped	\\WG
p quart	_TJ
p quarter	_TJ
p quarter of	_TJ
p rca tls	\\UI
p reche	_YE
p rechecking	_YE
p rechecking preliminary	_YE
p recip	_TJ
p recipes	_TJ
p recipes and	_TJ
p recor	TWG
p records	TWG
p red since	YVH
p redis	S]A
p redis eviction	UWG
p regen	\\WG
p regenerated	\\WG
p regenerated on	\\WG
p regre	^RL
p regression	^RL
p regression 2026	^RL
p regul	XWG
p regular	XWG
p regular meeting	XWG
p relea	V^@
p release	Y\\B
p release bot	]WG
p release in	WYE
p repla	ZVH
p replaced	ZVH
p replaced 19	ZVH
p report api	YYE
p report claim	Wa=
p report pir	U`>
p review deletion	WVH
p rfo	ZVH
p rfo network	ZVH
p runners	\\UI
p runners certificate	\\UI
p s on	]YE
p said	^ZD
p said no	^ZD
p satur	YVH
p saturday	YVH
p saturday distribution	YVH
p sdk	[XF
p sdk fell	[XF
p sec 2026	ZTJ
p second	Wa=
p second page	Wa=
p self	\\UI
p self hosted	\\UI
p served with	]XF
p service disruption	^YE
p shipp	\\WG
p shipped	\\WG
p signing subkey	fMQ
p since saturday	YVH
p sites	WVH
p six hours	_VH
p slow on	^VH
p smart	^RL
p smart tvs	^RL
p sre	`UI
p sre 31	`UI
p stall	^RL
p stalls	^RL
p stalls on	^RL
p state	XZD
p static	]XF
p static assets	]XF
p stream dropout	YYE
p stream stalls	^RL
p stuck in	\\TJ
p subke	fMQ
p subkey	fMQ
p subkey post	fMQ
p tagge	]WG
p tagged	]WG
p tagged v	]WG
p tax	]TJ
p tenan	WVH
p tenants	WVH
p term	^TJ
p test	YYE
p test fixture	YYE
p that their	dWG
p the april	_YE
p the dark	ZWG
p the derby	YYE
p the long	^YE
p the plan	_VH
p the pricing	]VH
p the regular	XWG
p the second	Wa=
p the week	TWG
p their	dWG
p their tickets	dWG
p this blog	_TJ
p ticke	dWG
p tickets	dWG
p tickets were	dWG
p timel	^VH
p timeline	^VH
p timeline and	^VH
p tls errors	\\UI
p to defaults	[XF
p told	dWG
p told 9	dWG
p too	_WG
p too many	_WG
p track	\\SK
p track down	\\SK
p tvs	^RL
p unavailable for	WVH
p upgrade of	WYE
p uv	\\WG
p uv lock	\\WG
p v 5	]WG
p versi	^YE
p version	^YE
p was off	_JT
p was this	_TJ
p we know	^\\B
p we learned	_YE
p we told	dWG
p we're	V\\B
p we're doing	UWG
p webho	[WG
p webhook	[WG
p weeke	Y[C
p weekend	Y[C
p weigh	U^@
p weight	U^@
p went read	W[C
p were 53	dWG
p what we	X_?
p what we're	UWG
p whit	^VH
p whit monday	^VH
p with the	^^@
p wordp	_SK
p wordpress	_SK
p wrong content	]XF
p wrong pydantic	\\WG
p xx errors	ZVH
p years	dWG
p years late	dWG
p yet	\\UI
p yet valid	\\UI
p your calm	]VH
p い	Uo/
p いた	_SK
p いた件	]SK
p いた問	[ZD
p いた話	dUI
p いと	[XF
p いと新	[XF
p う動	WWG
p う動画	WWG
p えい	ZTJ
p えい$	ZTJ
p え訓	_UI
p え訓練	_UI
p がず	dWG
p がずれ	dWG
p がらな	U[C
p が停	W]A
p が停止	W]A
p が真	_SK
p が真っ	_SK
p が続	_TJ
p が続い	_TJ
p が適	[XF
p が適用	[XF
p き	U[C
p けな	_XF
p けない	YZD
p けメ	aVH
p けメー	aVH
p け付	_XF
p け付け	_XF
p こと決	gNP
p さま	\\SK
p さまへ	\\SK
p される	[XF
p したこ	UEY
p し合	]RL
p し合っ	]RL
p する所	ZYE
p する記	ZSK
p ずれ	^WG
p ずれて	cXF
p ずれふ	XTJ
p ずれる	]WG
p たこ	ZHV
p たこと	ZHV
p た問	[ZD
p た問題	[ZD
p た話	fXF
p た話$	fXF
p った$	WYE
p ったこ	aRL
p って	]SK
p ってい	]SK
p っ白に	_SK
p てい	^RL
p ていた	ZPN
p ていて	_TJ
p で予	W]A
p で予約	W]A
p と手	ZTJ
p と手順	ZTJ
p と新	[XF
p と新料	[XF
p と決	gNP
p と決め	gNP
p ないと	[XF
p なさ	\\SK
p なさま	\\SK
p に最	^UI
p に最大	^UI
p に繋	[XF
p に繋が	[XF
p のみ	\\SK
p のみな	\\SK
p のヒ	_TJ
p のヒー	_TJ
p のロ	\\SK
p のログ	\\SK
p の応	ZYE
p の応答	ZYE
p の漏	ZTJ
p の漏え	ZTJ
p の経	aVH
p の経緯	aVH
p の誤	[WG
p の誤配	[WG
p の重	XVH
p の重複	XVH
p へ	[WG
p まっ	Y_?
p まって	]SK
p まへ	\\SK
p まへ$	\\SK
p み	aVH
p みな	\\SK
p みなさ	\\SK
p む	`UI
p めた	gNP
p めたこ	gNP
p めな	gNP
p めなか	gNP
p よる荷	YYE
p らな	U[C
p らない	U[C
p り替	_UI
p り替え	_UI
p る所	ZYE
p る所見	ZYE
p る荷	YYE
p る荷物	YYE
p る記	ZSK
p る記録	ZSK
p れて	ZQM
p れてい	ZQM
p れふ	XTJ
p れふり	XTJ
p れる	YUI
p れる$	]WG
p れ多	UWG
p れ多発	UWG
p を	X`>
p を受	_XF
p を受け	_XF
p を読	`UI
p を読む	`UI
p ィス	W]A
p ィスク	W]A
p イト	W]A
p イトが	W]A
p イン自	_SK
p ウド	^SK
p ウド事	^SK
p オッ	[ZD
p オッズ	[ZD
p キュー	YZD
p クフル	W]A
p クラ	^SK
p クラウ	^SK
p クン	ZTJ
p クンの	ZTJ
p ク障	YYE
p ク障害	YYE
p グが	_SK
p グが真	_SK
p グ振	YWG
p グ振込	YWG
p サイト	W]A
p シュ通	aXF
p ジョ	^SK
p ジョン	^SK
p スクフ	W]A
p ストレ	ZSK
p ズ	[ZD
p ズ取	[ZD
p ズ取得	[ZD
p チ勉	`UI
p チ勉強	`UI
p チ復	ZTJ
p チ復旧	ZTJ
p ッズ	[ZD
p ッズ取	[ZD
p ッチ復	ZTJ
p ットワ	YYE
p テシ	]SK
p テシス	]SK
p テムを	`UI
p テム停	]SK
p テム移	VZD
p ディス	W]A
p デル特	XTJ
p トが停	W]A
p トレー	ZSK
p トワ	YYE
p トワー	YYE
p トーク	ZTJ
p ド事	^SK
p ド事業	^SK
p バッ	ZTJ
p バッチ	ZTJ
p ヒー	_TJ
p ヒープ	_TJ
p フル	W]A
p フルで	W]A
p ブロ	`WG
p ブログ	_SK
p プ	Vd:
p プッ	ZTJ
p プッシ	ZTJ
p プラ	_SK
p プラグ	_SK
p プリ	Ta=
p プリ$	Y\\B
p プリ配	WVH
p プ上	_TJ
p プ上限	_TJ
p ムを	`UI
p ムを読	`UI
p ム停	]SK
p ム停止	]SK
p ム移	VZD
p ム移行	VZD
p ュー滞	YZD
p ュ通	aXF
p ュ通知	aXF
p ョン障	^SK
p ラウ	^SK
p ラウド	^SK
p ラグイ	_SK
p ランチ	`UI
p リハ$	VZD
p リー	`YE
p リージ	^SK
p リ配	WVH
p リ配車	WVH
p ルで	W]A
p ルで予	W]A
p ルテシ	]SK
p ル不	aVH
p ル不達	aVH
p ル特	XTJ
p ル特徴	XTJ
p レージ	ZSK
p ログが	_SK
p ワ	YYE
p ワー	YYE
p ワーク	YYE
p ンの	ZTJ
p ンの漏	ZTJ
p ング振	YWG
p ンチ	`UI
p ンチ勉	`UI
p ン不具	\\SK
p ン自	_SK
p ン自動	_SK
p ーク	_UI
p ークン	ZTJ
p ーク障	YYE
p ージ$	ZSK
p ージョ	^SK
p ープ上	_TJ
p ール不	aVH
p ー滞	YZD
p ー滞留	YZD
p 上ダ	V[C
p 上ダッ	V[C
p 上限	_TJ
p 上限と	_TJ
p 下に	ZSK
p 下に関	ZSK
p 不可の	WWG
p 不達	aVH
p 不達の	aVH
p 与	XTJ
p 与信	XTJ
p 与信モ	XTJ
p 予約サ	W]A
p 事業	aVH
p 事業者	aVH
p 二重計	Z_?
p 人に	^UI
p 人に最	^UI
p 人ブ	_SK
p 人ブロ	_SK
p 他	`UI
p 他社	`UI
p 他社の	`UI
p 付け	_XF
p 付けな	_XF
p 付遅	YWG
p 付遅延	YWG
p 会員向	aVH
p 会計	VZD
p 会計シ	VZD
p 伴う動	WWG
p 位	]WG
p 位置	]WG
p 位置が	]WG
p 低	ZSK
p 低下	ZSK
p 低下に	ZSK
p 作業	ZTJ
p 作業の	ZTJ
p 信に	[WG
p 信につ	[WG
p 信モ	XTJ
p 信モデ	XTJ
p 個人ブ	_SK
p 個別	[FX
p 個別$	[FX
p 公開文	\\XF
p 共	bTJ
p 共有	bTJ
p 共有ス	ZSK
p 共有メ	^SK
p 具合$	[XF
p 内の	\\SK
p 内のみ	\\SK
p 内ネ	YYE
p 内ネッ	YYE
p 内検	[WG
p 内検証	[WG
p 内補	]WG
p 内補足	]WG
p 切り	_UI
p 切り替	_UI
p 切れ多	UWG
p 列	\\WG
p 列ず	[ZD
p 列ずれ	[ZD
p 列車	[WG
p 列車運	[WG
p 別	[FX
p 刻	UZD
p 前	Xb<
p 加盟	[UI
p 加盟店	[UI
p 勉	eVH
p 勉強	eVH
p 勉強会	eVH
p 動更	_SK
p 動更新	_SK
p 動画	]`>
p 動画変	YZD
p 動画視	WWG
p 午	YYE
p 午前	YYE
p 午前$	YYE
p 取得	[ZD
p 取得が	[ZD
p 受け	_XF
p 受け付	_XF
p 受付遅	YWG
p 可の	WWG
p 可の記	WWG
p 合っ	]RL
p 合った	]RL
p 向	aVH
p 向け	aVH
p 向けメ	aVH
p 員ア	WVH
p 員アプ	WVH
p 員向	aVH
p 員向け	aVH
p 回	V[C
p 回$	[WG
p 回目	VZD
p 回目振	VZD
p 図書	]SK
p 図書新	]SK
p 報の	`WG
p 報の誤	[WG
p 報共	^SK
p 報共有	^SK
p 売	T_?
p 売上	U^@
p 売上ダ	V[C
p 変	Z`>
p 変換	YZD
p 変換キ	YZD
p 外公	\\XF
p 外公開	\\XF
p 多	UWG
p 多発	UWG
p 多発$	UWG
p 大	ZYE
p 大阪	^SK
p 大阪リ	^SK
p 学内	YYE
p 学内ネ	YYE
p 定期試	ZYE
p 客	^SK
p 害に伴	WWG
p 害の	YYE
p 害の記	YYE
p 害情	bXF
p 害情報	bXF
p 察	_UI
p 察メ	_UI
p 察メモ	_UI
p 対外	\\XF
p 対外公	\\XF
p 届い	^UI
p 届いた	^UI
p 年	Z]A
p 店精	ZTJ
p 店精算	ZTJ
p 式	WUI
p 強	eVH
p 強会	eVH
p 強会$	`UI
p 強会メ	]WG
p 得	[ZD
p 得が	[ZD
p 得が$	[ZD
p 復	ZTJ
p 復旧	ZTJ
p 復旧作	ZTJ
p 徴	XTJ
p 徴量	XTJ
p 徴量ず	XTJ
p 応	ZYE
p 応答	ZYE
p 応答遅	ZYE
p 性	ZYE
p 性能	ZSK
p 性能低	ZSK
p 情報の	`WG
p 情報共	^SK
p 所	ZYE
p 所見	ZYE
p 所見$	ZYE
p 手順	ZTJ
p 手順$	ZTJ
p 打	UZD
p 打刻	UZD
p 振込受	YWG
p 換	YZD
p 換キ	YZD
p 換キュ	YZD
p 整合	\\XF
p 新料	[XF
p 新料金	[XF
p 新着	]SK
p 新着$	]SK
p 日止	]SK
p 日止ま	]SK
p 旧作	ZTJ
p 旧作業	ZTJ
p 明書コ	TZD
p 明用	^SK
p 更新$	_SK
p 書コ	TZD
p 書コン	TZD
p 書新	]SK
p 書新着	]SK
p 替え	_UI
p 替え訓	_UI
p 最大	^UI
p 最大$	^UI
p 最終	Z[C
p 有	bTJ
p 有ス	ZSK
p 有スト	ZSK
p 有メ	^SK
p 有メモ	^SK
p 期試	ZYE
p 期試験	ZYE
p 期間	ZYE
p 期間$	ZYE
p 検	U`>
p 検証第	[WG
p 業	dXF
p 業の	ZTJ
p 業の記	ZTJ
p 業者	aVH
p 業者の	WWG
p 業者大	^SK
p 様	XXF
p 様式	WUI
p 様式$	WUI
p 決め	gNP
p 決めた	gNP
p 決めな	gNP
p 深	_UI
p 深夜	_UI
p 深夜$	_UI
p 温	W?_
p 滞留ポ	YZD
p 漏	ZTJ
p 漏え	ZTJ
p 漏えい	ZTJ
p 物	[^@
p 物追	YYE
p 物追跡	YYE
p 特	XTJ
p 特徴	XTJ
p 特徴量	XTJ
p 用さ	[XF
p 用され	[XF
p 画変	YZD
p 画変換	YZD
p 画視	WWG
p 画視聴	WWG
p 留ポ	YZD
p 留ポス	YZD
p 発	Wd:
p 登	ZTJ
p 登録	ZTJ
p 登録ト	ZTJ
p 白に	_SK
p 白にな	_SK
p 盟	[UI
p 盟店	[UI
p 盟店精	ZTJ
p 目振	VZD
p 目振り	VZD
p 知の	WVH
p 知の重	WVH
p 社の	`UI
p 社のポ	`UI
p 社内の	\\SK
p 社内補	]WG
p 移行	VZD
p 移行リ	VZD
p 答	ZYE
p 答遅	ZYE
p 答遅延	ZYE
p 算	\\[C
p 算バ	ZTJ
p 算バッ	ZTJ
p 精	ZTJ
p 精算	ZTJ
p 精算バ	ZTJ
p 約サ	W]A
p 約サイ	W]A
p 細レ	YYE
p 細レポ	YYE
p 終	Z[C
p 経	Y\\B
p 経緯	aVH
p 経緯$	aVH
p 続い	_TJ
p 続いた	_TJ
p 緯	aVH
p 練	YTJ
p 練観	_UI
p 練観察	_UI
p 繋	[XF
p 繋が	[XF
p 繋がら	[XF
p 置が	]WG
p 置がず	]WG
p 者	`_?
p 者の	WWG
p 者の障	WWG
p 者大	^SK
p 者大阪	^SK
p 聴	WWG
p 聴不	WWG
p 聴不可	WWG
p 能	ZSK
p 能低	ZSK
p 能低下	ZSK
p 自	_SK
p 自動	_SK
p 自動更	_SK
p 荷物	YYE
p 荷物追	YYE
p 行	ZZD
p 行リ	VZD
p 行リハ	VZD
p 行情	[WG
p 行情報	[WG
p 補	]WG
p 補足	]WG
p 補足$	]WG
p 複	XVH
p 視	WWG
p 視聴	WWG
p 視聴不	WWG
p 観	_UI
p 観察	_UI
p 観察メ	_UI
p 計シ	VZD
p 計シス	VZD
p 計上	Z_?
p 訓	ZTJ
p 訓練	YTJ
p 訓練観	_UI
p 記	V^@
p 記録	U^@
p 記録$	U`>
p 記録と	ZTJ
p 証第	[WG
p 証第$	[WG
p 試験期	ZYE
p 話した	UEY
p 話し合	]RL
p 詳細レ	YYE
p 説	\\RL
p 説明	\\RL
p 説明用	^SK
p 読	`UI
p 読む	`UI
p 読む$	`UI
p 論	[UI
p 足	]WG
p 跡	YYE
p 跡の	YYE
p 跡の遅	YYE
p 車	dYE
p 車ア	]WG
p 車アプ	]WG
p 車通	WVH
p 車通知	WVH
p 車運	[WG
p 車運行	[WG
p 込受	YWG
p 込受付	YWG
p 追跡	YYE
p 追跡の	YYE
p 通届	^UI
p 通届い	^UI
p 通知の	WVH
p 運行	[WG
p 運行情	[WG
p 達	cZD
p 達の	aVH
p 達の経	aVH
p 達員	WVH
p 達員ア	WVH
p 適用	[XF
p 適用さ	[XF
p 部内	Wb<
p 部内検	[WG
p 配信に	[WG
p 配車	`XF
p 配車ア	]WG
p 配車通	WVH
p 配達	WVH
p 配達員	WVH
p 重複	XVH
p 重複$	WVH
p 重計	Z_?
p 重計上	Z_?
p 量	ZYE
p 量ず	XTJ
p 量ずれ	XTJ
p 金が	YYE
p 金が適	[XF
p 録	U]A
p 録と	ZTJ
p 録と手	ZTJ
p 録ト	ZTJ
p 録トー	ZTJ
p 開文	\\XF
p 開発	Wa=
p 阪	^SK
p 阪リ	^SK
p 阪リー	^SK
p 限と	_TJ
p 限と$	_TJ
p 障害の	YYE
p 障害情	bXF
p 順	ZTJ
p 題の記	[ZD
p 騒	]WG
p 騒動	]WG
p 騒動$	]WG
p 験期	ZYE
p 験期間	ZYE
pace	lEY
package is	bHV
packages	^KS
packages a	lGW
page	]DZ
page and	XZD
page that	fJT
page to	bGW
page was	W\\B
page which	fHV
page will	oDZ
page with	fJT
pager	lDZ
pager on	lJT
pagerduty	nJT
pages	[TJ
pages$	fHV
paid twice	VZD
paloma's	bHV
panel	`MQ
pany$	UYE
parents	U[C
partition filter	bIU
passed	[`>
patch	`FX
patch so	lIU
path	dB\\
patients	V_?
pattern	eJT
pay	_NP
payments	VZD
payout	iHV
pdb	`LR
pdm	ZXF
ped$	Ya=
people with	bJT
per	aA]
per feature	lHV
per hour	X\\B
per quarter	lJT
per region	fGW
per shift	lIU
per slot	lFX
per$	Ub<
perform	fFX
perform a	lC[
period	^JT
permanent	r@^
person to	lGW
person who	UZD
personal	^FX
personal data	V_?
personal profiles	lHV
persons	Uc;
petra	Z[C
petrov	lIU
pharmacy	bKS
phone number	iJT
phone numbers	fIU
phoned	Z\\B
phones	U`>
php	YXF
piers	o@^
pilar	_TJ
pinned	bIU
pins	fMQ
pipeline	kB\\
plan	Ue9
planning	`SK
plant	W\\B
plat	gMQ
plat 812	bVH
plate$	_SK
platform team	fEY
play	XVH
playbook	kEY
player	]HV
players	YWG
playwright	lIU
plier$	bGW
pls	bJT
plt	rDZ
pm	Ub<
poc	fC[
pods	W]A
point	VWG
polygons	XYE
pool in	lGW
portals	ZUI
ports	lFX
posted	Sd:
postponed	`IU
posts	R`>
power	Z^@
pp$	U_?
pped$	U\\B
pr	dHV
practice	\\GW
prd	fIU
pre	^KS
prefix	XZD
prepared by	WZD
preparing	lGW
preparing a	lGW
prevent destroy	eLR
prevented	T[C
preview	]JT
price	^MQ
print	ZGW
print service	lIU
print$	kDZ
printer	gDZ
printers	^LR
prior	eIU
prior to	oGW
private	ZKS
priya	S`>
probably	Va=
probe	^EY
process engineering	lHV
procurement	qFX
prod	\\LR
prod$	bHV
producer	fDZ
production	XYE
prof	WYE
profiles	fIU
progress	\\UI
project	ZTJ
promise	WZD
promised	dHV
promised a	lEY
promised for	oDZ
promisor	V]A
promo	qA]
promote	lHV
prompt	bHV
proof	U`>
property	eGW
property based	fGW
proposal	`DZ
proposal for	lHV
proposal to	XYE
protocol	ZTJ
provider for	fGW
providers	bJT
proxies	VVH
prs	bJT
ps $	_ZD
ps$	_`>
pub sub	eJT
public in	bKS
publish	bEY
publish a	fHV
publish the	lHV
publisher	lGW
publishing	]QM
pull request	]FX
purchasing	fEY
purged	Ub<
purpose	Y`>
push	]EY
push protection	fJT
pushed	V^@
pushes	bIU
put	`A]
put a	rEY
put it	_KS
put off	lHV
put on	eEY
put the	bNP
put$	ZUI
puts	bFX
puts a	`JT
puts an	fFX
putting	kEY
q 2	eFX
q 3	bKS
q 4	X[C
q could	V[C
quarantine	bIU
quarter	gFX
query$	lGW
quest$	`IU
question	VXF
questions	_j4
queue	WHV
quota dashboard	lDZ
r	^b<
r $	^EY
r day$	XYE
r way$	fFX
r yet$	lIU
r"$	VZD
rack	\\KS
rack by	lHV
radius	^IU
rafael	fIU
rage$	V]A
raid	W^@
raised to	V]A
ran	V\\B
ran out	W^@
ranges	lFX
rate limit	ZWG
rather than	^JT
rating	iDZ
raw	W[C
rd$	U^@
re	Sa=
re$	T[C
read access	_XF
read only	[FX
read$	V^@
readable	lDZ
readers	UWG
readiness	`JT
readme	]TJ
reads it	fJT
ready	dKS
real	`LR
real one	lEY
reason	T[C
rebalance	fIU
receive	XUI
receive a	bHV
received	[i5
reco	bGW
recommendations	VZD
reconciliation of	lFX
record	Z[C
recorded announcement	lIU
recording	UZD
recovered	Y]A
red	fA]
red button	lDZ
redirect	^KS
redis	\\FX
redis 1	lFX
redo	lJT
reed$	XYE
reen$	aLR
rees$	XYE
refresh interval	bHV
refuse	`HV
refuses	tDZ
refuses anything	lJT
refuses to	tDZ
region by	bJT
regions	]WG
regulator	V[C
rehearsal	lEY
rehearsed on	bHV
rejected	]f8
related	T`>
relay	aJT
release	[FX
release 25	lDZ
release 4	lGW
released	ZSK
remainder	fFX
remaining	]C[
remains	Xd:
reminder	XYE
reminders	bIU
remove	XYE
remove the	^VH
removed	^HV
removed all	lEY
removes	bIU
render	iFX
renewal	aHV
renovate	bFX
repeat	^RL
repeated	ZYE
replace the	bFX
replaced	\\FX
replaced on	bGW
replay	]JT
replica in	fHV
replica on	bFX
replication	VXF
replication lag	lHV
report on	fIU
report to	_SK
reports	YRL
repository	WXF
representatives	_TJ
request	[C[
request of	VZD
requested from	lHV
requested to	lFX
require partition	bIU
required	VYE
requires	ZSK
rerun	bIU
res$	V\\B
research	U^@
reservations	bMQ
resolved	W[C
response	Wc;
rest$	`IU
restart takes	lEY
restarted	__?
restarted the	V[C
results	[IU
retain	fHV
retained	U`>
retention	\\FX
retries	YLR
retro	U]A
returns	bGW
returns to	lDZ
rev	T^@
revenue	X\\B
revert	U_?
review by	eFX
reviewers	X\\B
revised	fJT
revision	iFX
revoked	V]A
rewrite	_RL
rewrites	kEY
rewrites the	iFX
rewriting	fHV
rface$	fJT
rfc	lFX
rger$	XVH
rid	fJT
rid of	fJT
rig	lEY
right direction	X[C
right to	`JT
right$	Y^@
ring	\\KS
ring$	UZD
rings	bJT
rint$	kDZ
riod$	lJT
rml	lFX
ro$	V\\B
road	VYE
rod$	bHV
role	fB\\
roles	lHV
roll over	bKS
rong$	VYE
ronny	`GW
room$	V\\B
root	[IU
ror$	W[C
rotate	fHV
rotation	_LR
roughly	Tb<
round	[f8
route	WVH
router	]GW
routers	fHV
rr	lEY
rr 1	lEY
rror$	W[C
rs	ZWG
rs $	bFX
rse$	W[C
rter$	gHV
ruben	^KS
rule has	bIU
rule in	`JT
rule on	lDZ
rules for	lGW
run	[KS
run on	bFX
run one	lHV
run the	^JT
run two	lEY
runbook	t=a
runbook for	fSK
ry$	ZIU
ryo	[XF
s	TZD
s $	^HV
s 5	bJT
s not$	UZD
s one$	`UI
s us$	bHV
s"$	UZD
s*$	XYE
s:$	Td:
s?$	[VH
s`$	[YE
sabine	bFX
saf	fJT
safe	\\FX
safety	XZD
sage$	`IU
said he	iIU
said that	W_?
sales	XXF
same day	YTJ
same pattern	lGW
sample of	lEY
sandeep	`GW
sary$	bHV
sat	Y_?
save	Wd:
saved	TXF
saw	ab<
saw it	U_?
say that	T[C
says	WXF
scan	T_?
scanner	\\IU
scanning	^RL
scheduled	^EY
scheduled for	lEY
schema	]LR
scheme	[UI
scp	oHV
scp s	lIU
scrape	fIU
scribe	W^@
script	\\KS
script is	lEY
sday$	]GW
se$	S`>
sealed	`FX
searches	XYE
second	YKS
second line	fIU
second person	iHV
second quarter	lFX
secretary	U^@
sed$	V^@
see the	U_?
see what	lFX
see whether	eFX
segments	U\\B
select	V^@
self	W^@
self$	Y_?
send	^MQ
send a	`VH
sendgrid	bIU
sends a	fHV
sends it	oEY
sends$	lGW
sent to	U\\B
sep	\\WG
separate	fEY
september	[DZ
sers$	WVH
server	V^@
server in	\\JT
service accounts	oFX
services	YFX
sessions	ZFX
sessions with	bGW
set	\\JT
set it	lHV
set of	`KS
set to	`IU
set up	eFX
sets	W[C
setting	ZXF
sev	Y]A
sev 2	ZWG
sev 3	U^@
severity	Y^@
sh	[GW
sh$	XJT
sha	bIU
sha 256	bIU
shadow	iEY
shall	fGW
share	[HV
share of	eKS
shared	^KS
shared cache	\\WG
shared calendar	lGW
she rang	_JT
she'll	lGW
sheet	iGW
sheet for	lHV
sheet with	lDZ
shelf	VZD
shellcheck	lGW
shift	\\HV
shifts	bFX
ship	iB\\
should be	\\XF
should we	W\\B
show them	lC[
showed	YYE
shown how	lGW
shut	[KS
si	\\\\B
side$	U[C
sign off	^GW
signatures are	bKS
signed up	fGW
signing screen	oEY
silly	eKS
simulation	`JT
since 18	lEY
since 23	lDZ
since it	U]A
since january	WVH
since last	ZUI
since monday	gDZ
since the	WZD
since thursday	bJT
since tuesday	`MQ
since when	lEY
sing $	lFX
singleton	lB\\
sint	lHV
sint jan	lHV
sion$	U[C
sister	iGW
sit	dEY
site$	[JT
sites	_EY
six weeks	lGW
size check	oFX
sk$	Vf8
sketch	lGW
sla	U_?
slack	_GW
slo	^VH
slot	_JT
slot on	lGW
slow	Ub<
slower	`HV
small	Tb<
smart	ZYE
sment$	_IU
sms	`GW
sn't$	T]A
so	YLR
so a	Z[C
so as	bFX
so no	WVH
so on	Va=
so that	g?_
so the	YWG
so we	XYE
soa	fHV
soak	oDZ
social	V\\B
software	Xa=
some	Zf8
some of	Z_?
somebody else	U]A
somebody should	lGW
something	^f8
sora	bIU
sora$	lFX
sounds	bIU
space	Y]A
spend	bIU
splitting	lEY
sponsor	bKS
spread	gB\\
spread over	fHV
sprint	kLR
sqs	`MQ
squawk	iIU
squawk pr	lKS
sre	[TJ
ssage$	`IU
ssary$	bHV
ssd	`IU
ssid	XXF
st	Y[C
st $	_UI
staging replica	_GW
stan	^HV
standalone	bTJ
start	ZFX
start with	fGW
starting	dDZ
starting in	oHV
stated	VZD
statement	U`>
statements	`JT
stations	Vc;
status	[LR
status draft	bKS
stay	\\TJ
stayed	Zf8
stays	Wc;
stays$	T\\B
sted$	U\\B
steps	Se9
stg	bIU
stick	T\\B
sticker	fDZ
stmas$	qGW
stock	TYE
stood	Ue9
stopped	ag7
store	YJT
store on	fEY
stored	]JT
story	Y\\B
streaming	^GW
su	bHV
sub data	lGW
subject	Wd:
submodule	\\WG
subscribe	bKS
subscribers	W[C
success	Ua=
such a	bHV
such that	lHV
suggested	T_?
suggestion	_HV
suite	lHV
supervisors	lFX
support	WWG
support can	oHV
sure$	Va=
surge	`GW
suspended	Wd:
swap	Sc;
swapped by	bKS
switch for	bGW
switched off	U\\B
switches	\\NP
synthetic	bEY
syslog	lJT
system	U_?
system for	V]A
systemd	dGW
systemd timer	lGW
t $	`EY
t 0121	SYE
t 0121 $	SYE
t 03	X]A
t 044	b^@
t 044 $	b^@
t 1	X]A
t 1 $	W[C
t 11 $	V^@
t 11 5	\\NP
t 12 $	Yc;
t 12 1	VWG
t 13	Z_?
t 14 july	cXF
t 16	X\\B
t 16 $	X\\B
t 17 try	qEY
t 2 17	qEY
t 2 2	\\b<
t 2 26	aYE
t 2 apr	VXF
t 2 june	YVH
t 2023	h\\B
t 2023 $	gXF
t 2024	Z\\B
t 2025	WUI
t 2025 $	[UI
t 2026	]]A
t 212	Z]A
t 212 $	WXF
t 22	V[C
t 2297	]KS
t 2297 login	]KS
t 24 $	WXF
t 24 26	d]A
t 25	Z^@
t 26	XWG
t 26 044	b^@
t 26 august	c\\B
t 27 march	rHV
t 28	W]A
t 28 $	V\\B
t 29 june	gIU
t 29 march	`XF
t 3 the	VVH
t 30	ed:
t 30 $	_]A
t 30 october	aWG
t 30 sept	YWG
t 41 $	Wd:
t 41 1	lJT
t 5 feb	cYE
t 5$	lDZ
t 7 $	\\XF
t 7 2	YTJ
t 7 prevention	iLR
t 8	V\\B
t 8 $	Y[C
t 8 closure	V[C
t 9 august	WXF
t 99	_UI
t 99 2	_UI
t ^ 1	]_?
t ^ 10	Ub<
t ^ 2026	V[C
t ^ 30	\\YE
t ^ 8	XZD
t ^ after	eEY
t ^ agreed	fNP
t ^ ai	V[C
t ^ already	kIU
t ^ aob	Y\\B
t ^ assessment	V^@
t ^ assigned	rHV
t ^ author	Y[C
t ^ authors	XXF
t ^ backup	`XF
t ^ bridge	cXF
t ^ cdn	W^@
t ^ chat	Zf8
t ^ commands	[\\B
t ^ commitments	aSK
t ^ configuration	]\\B
t ^ consequences	eMQ
t ^ contributing	U[C
t ^ corrective	`SK
t ^ course	Zc;
t ^ deleted	ZVH
t ^ detailed	WYE
t ^ detect	oFX
t ^ diagnostic	^WG
t ^ enter	Z[C
t ^ facts	b`>
t ^ feed	`YE
t ^ files	V^@
t ^ findings	X`>
t ^ fix	Xd:
t ^ fixes	dIU
t ^ follow	fMQ
t ^ frequently	\\]A
t ^ general	W\\B
t ^ getting	W^@
t ^ git	YTJ
t ^ handover	lFX
t ^ homeserver	cZD
t ^ homework	gNP
t ^ how	po/
t ^ improvements	iKS
t ^ in	Z`>
t ^ internal	U\\B
t ^ investigation	W_?
t ^ iv	X\\B
t ^ lab	dWG
t ^ left	dHV
t ^ lessons	X\\B
t ^ line	WXF
t ^ market	[UI
t ^ matters	aUI
t ^ minute	WWG
t ^ minutes	\\XF
t ^ misc	U[C
t ^ next	aJT
t ^ not	]_?
t ^ on	W[C
t ^ one	YWG
t ^ operational	XTJ
t ^ our	Wa=
t ^ owner	[\\B
t ^ parked	bJT
t ^ plan	XSK
t ^ post	d]A
t ^ preliminary	dTJ
t ^ prevent	lHV
t ^ prevention	fLR
t ^ primer	T`>
t ^ principles	\\ZD
t ^ problem	c`>
t ^ proposed	gLR
t ^ purpose	V]A
t ^ rca	Z[C
t ^ recap	Ua=
t ^ remediation	bJT
t ^ reproduction	ba=
t ^ respond	lHV
t ^ result	YYE
t ^ sensitive	_[C
t ^ service	c\\B
t ^ severity	[XF
t ^ shift	V^@
t ^ short	U^@
t ^ slack	_f8
t ^ so	jKS
t ^ stage	gd:
t ^ statement	aXF
t ^ status	][C
t ^ still	lHV
t ^ story	[b<
t ^ stuff	gFX
t ^ symptoms	X]A
t ^ takeaways	a]A
t ^ talked	\\JT
t ^ technical	`^@
t ^ the	[VH
t ^ theories	Z^@
t ^ things	^JT
t ^ thoughts	ZUI
t ^ tickets	dKS
t ^ times	V^@
t ^ tl	^\\B
t ^ to	eKS
t ^ todo	jDZ
t ^ try	iLR
t ^ tuesday	Z]A
t ^ verification	g_?
t ^ verified	VZD
t ^ was	]_?
t ^ what	Se9
t ^ where	^TJ
t ^ who	[^@
t ^ why	YSK
t ^ whys	\\m1
t a million	ZVH
t a quarter	ZVH
t about in	\\JT
t above	^SK
t above $	^SK
t accou	ZYE
t account	WYE
t account $	WYE
t actions $	^TJ
t actions agreed	lHV
t after that	`KS
t after this	dJT
t again	XXF
t again $	YXF
t agree	fMQ
t agreed	fMQ
t agreed $	hHV
t agreed in	gIU
t agreed outside	^SK
t agreed tasks	iRL
t ai	V[C
t air $	Y^@
t all i	ZVH
t already $	^TJ
t already done	lKS
t also	X[C
t also agreed	^SK
t an	W[C
t and all	ZVH
t and cooling	dTJ
t and preventive	V^@
t and what	]PN
t and who	W^@
t anyth	XYE
t anything	XYE
t anything else	We9
t aob	Y\\B
t aob $	Y\\B
t api gateway	_UI
t appoi	Vd:
t appointments	Vd:
t apps	YYE
t apr	VXF
t apr $	VXF
t archi	]b<
t archive	W\\B
t are changing	bRL
t area	cWG
t area $	cWG
t arisi	_PN
t arising	_PN
t arising $	_PN
t arriv	YWG
t arriving	YWG
t arriving late	YWG
t asked	\\`>
t asked $	\\`>
t asses	V^@
t assessment	V^@
t assessment $	TZD
t assig	rHV
t assigned	rHV
t assigned by	rHV
t at final	WUI
t at the	_UI
t attac	_c;
t attack	]`>
t attack $	XZD
t au	dTJ
t au west	dTJ
t audit	VWG
t autho	a_?
t author	Y[C
t author $	Y[C
t authors	ZYE
t authors $	ZYE
t backup	aXF
t backup of	`XF
t ballo	U\\B
t be	cKS
t be improved	lJT
t been	U]A
t befor	`NP
t before	`NP
t before $	V\\B
t before august	lKS
t being	bRL
t being done	fJT
t blog	ZVH
t blog post	ZVH
t board of	[UI
t bot	V_?
t bridg	cXF
t bridge	cXF
t bridge notes	cXF
t bug	U[C
t bug $	U[C
t build	[^@
t builds	W[C
t by minute	WWG
t call	WDZ
t came back	YXF
t campu	XTJ
t campus	XTJ
t campus login	XTJ
t can do	W[C
t card	]\\B
t caref	lHV
t careful	lHV
t careful scaling	lHV
t catal	aTJ
t catalog	`XF
t catalog pg	`XF
t catalogue	_VH
t catalogue outage	aYE
t catalogue unavailable	c\\B
t cdn	Za=
t cdn $	X[C
t chain	Wa=
t chang	_HV
t changed $	Xb<
t changed and	`FX
t changes	lGW
t changes $	jGW
t changes now	nKS
t chat	[c;
t chat $	VZD
t check $	eNP
t checklist	`d:
t checklist $	^WG
t clock	[TJ
t closu	ZWG
t closure	ZWG
t closure $	Y_?
t codes	YWG
t codes arriving	YWG
t comes of	kLR
t comma	[\\B
t commands	[\\B
t commands worth	VYE
t commitment	Wa=
t commitment $	Wa=
t commitments	aSK
t commitments $	aSK
t compr	Y\\B
t conce	aWG
t concerning	aWG
t concerning the	aWG
t confi	]\\B
t configuration	]\\B
t configuration notes	ZZD
t consequences	eMQ
t consequences $	eMQ
t contributing	U[C
t contributing $	U[C
t cooli	dTJ
t cooling	dTJ
t cooling 14	dTJ
t copie	[[C
t copied	[[C
t copied from	[[C
t core	Zc;
t corp	YTJ
t corp push	YTJ
t corre	`QM
t corrective	`QM
t corrective and	V^@
t corrective measures	kGW
t could	YZD
t could have	XXF
t cours	Zc;
t course	Zc;
t course of	WXF
t d 8	Z\\B
t d report	YXF
t datab	ZYE
t database	ZYE
t date	W^@
t day	YXF
t day $	c_?
t day twice	VUI
t days	Z_?
t days $	W]A
t debat	WUI
t debate	WUI
t debri	W^@
t debrief	W^@
t dec	X]A
t deep	X[C
t deep dive	X[C
t delay	YTJ
t delayed	[\\B
t delayed mllp	dVH
t deleted a	ZVH
t detai	ac;
t detailed	WYE
t detailed account	WYE
t details	[^@
t details $	Y]A
t detec	oFX
t detect	oFX
t detect $	oFX
t diagn	^WG
t diagnostic	^WG
t diagnostic checklist	^WG
t did	\\UI
t did $	c`>
t did in	VWG
t did not	ad:
t did on	^XF
t did we	_]A
t didn't $	S_?
t didn't help	Wa=
t direc	_[C
t directors	^ZD
t directors $	[UI
t disco	[`>
t discussed	ZVH
t discussed $	ZVH
t discussion on	YVH
t disru	Ua=
t disruption	Ua=
t dive	X[C
t dive $	X[C
t does	Y\\B
t doing	UVH
t doing $	Y^@
t doing about	XWG
t done about	gPN
t done since	lHV
t done so	dMQ
t down on	_WG
t dr	^\\B
t dr $	^\\B
t dropp	ac;
t dropped	\\_?
t dropping	ZZD
t dropping off	ZZD
t dupli	W]A
t durin	XUI
t during	XUI
t during the	VXF
t else	UUI
t else $	We9
t enter	Z[C
t enter the	Z[C
t eu	Xa=
t example	W]A
t excha	cXF
t exchange	cXF
t exchange area	cWG
t execu	qHV
t executive	qHV
t executive committee	qHV
t exist unless	rFX
t expect	gJT
t expect of	gJT
t expir	W_?
t facts	cb<
t facts $	bf8
t faile	Y]A
t failed	Y]A
t failed $	Y]A
t failu	^`>
t failure	^`>
t failure of	XUI
t far	dMQ
t far $	dMQ
t feb $	d\\B
t feed	`YE
t feed hiccup	`YE
t file	WVH
t files	W[C
t files changed	V^@
t filin	Y]A
t filing	Y]A
t final report	cYE
t final test	WUI
t findi	ca=
t findings	ca=
t findings $	ca=
t fix	`c;
t fix $	_]A
t fixes	dIU
t fixes $	dIU
t floor	V[C
t floor $	V[C
t follo	fMQ
t follow	fMQ
t follow ups	hLR
t for	Ud:
t for next	[YE
t found	^YE
t found out	WZD
t four days	Z^@
t free apps	XWG
t frequ	\\]A
t frequently	\\]A
t frequently asked	\\]A
t fri	U_?
t frida	`[C
t friday	`[C
t friday $	_WG
t from last	lIU
t further hardening	lFX
t futur	[WG
t future	[WG
t gatew	aYE
t gateway	aXF
t gateway p	_UI
t gener	[]A
t general	[]A
t general $	X^@
t getti	W^@
t getting	W^@
t getting it	W^@
t git	]ZD
t git corp	YTJ
t got	_[C
t got was	ZVH
t group at	rHV
t had	Zb<
t halde	XZD
t halden	XZD
t hall	ZZD
t hall c	ZZD
t handl	^^@
t handled	]YE
t handled $	]YE
t hando	`IU
t handover	`IU
t handover $	`IU
t happen	[RL
t happens	gMQ
t happens now	gMQ
t hardening $	lFX
t have before	lKS
t heard	VXF
t held	^_?
t held $	YYE
t help	VYE
t help $	VYE
t hiccu	`YE
t hiccup	`YE
t hiccup sunday	`YE
t homes	cZD
t homeserver	cZD
t homeserver oom	cYE
t homew	gNP
t homework	gNP
t homework $	gNP
t how	`XF
t how a	\\ZD
t how it	`d:
t how the	[XF
t how they	YXF
t how we	ZXF
t hung	dVH
t hung $	dVH
t i found	T^@
t i got	ZVH
t i'm	Y_?
t i'm telling	UZD
t impos	T^@
t impossible	T^@
t impossible records	T^@
t impro	dFX
t improved	lJT
t improved $	lJT
t improvements	iKS
t improvements $	iKS
t in hall	ZZD
t in one	TZD
t in short	Y^@
t in two	WWG
t in$	fIU
t inc 0121	SYE
t inc 2297	]KS
t incident was	WVH
t infra	WWG
t infra $	WWG
t inter	We9
t internal audit	WWG
t inves	W_?
t investigation	W_?
t investigation $	W_?
t is being	gPN
t it back	W^@
t it says	rFX
t it took	VXF
t it was	ac;
t it$	ZZD
t itsel	U^@
t itself	U^@
t itself $	U^@
t iv	X\\B
t iv $	X\\B
t july $	ZYE
t keep	WUI
t kelp	_WG
t kelp social	_WG
t know	Z\\B
t know $	X\\B
t lab	aRL
t lab results	fXF
t label	U\\B
t labels	U_?
t labor	]VH
t laboratory	\\VH
t laboratory results	\\VH
t last	bJT
t last week	lIU
t late	][C
t late 30	YWG
t leak	ab<
t leak $	]`>
t learn	U`>
t learned $	U\\B
t learned and	kLR
t learnt	Tb<
t learnt $	Tb<
t left	dHV
t left from	lIU
t lesso	X]A
t lessons	X\\B
t lette	WWG
t libra	b\\B
t libraries	aWG
t libraries concerning	aWG
t limit	U]A
t line	Yb<
t line 212	WXF
t list	bFX
t list $	qFX
t list above	^SK
t liste	dWG
t listener	dVH
t listener hung	dVH
t login down	]KS
t login unavailable	XTJ
t londo	V^@
t london	V^@
t london $	V^@
t loop	c^@
t loop 5	cYE
t marke	[VH
t market	[VH
t market day	VUI
t market notice	b^@
t matte	ZWG
t matters	_VH
t matters arising	W[C
t matters for	qHV
t may $	[^@
t may 2023	W^@
t may expect	gJT
t measures $	cEY
t member libraries	aWG
t memor	W[C
t mes	YVH
t mes stop	WUI
t metad	W_?
t metadata	W_?
t migra	Wb<
t migrations	Wb<
t milli	[[C
t million	[[C
t million recipes	ZVH
t miner	Z[C
t miners	Z[C
t miners $	Z[C
t minute	WWG
t minute $	WWG
t minute by	WWG
t minutes of	\\XF
t misc	U[C
t misc $	U[C
t ml	ZWG
t ml infra	WWG
t mllp	dVH
t mllp listener	dVH
t more careful	lHV
t morte	[VH
t mortem	[VH
t next $	\\SK
t next steps	fIU
t next time	[YE
t nine minutes	]KS
t nordh	cWG
t nordhaven	cWG
t nordhaven exchange	cWG
t not	]_?
t not doing	Y^@
t not reaching	cXF
t not to	W\\B
t notes	XUI
t notes $	Z]A
t notes for	_c;
t notes orders	cXF
t notice	b^@
t notice 26	b^@
t noticed $	WWG
t now	eLR
t now $	iJT
t now$	U\\B
t numbe	U_?
t objec	W_?
t occur	YYE
t occurred	YYE
t occurred $	YYE
t october 2023	dTJ
t of 27	fLR
t of 30	aWG
t of 9	WXF
t of a	`XF
t of catalog	`XF
t of directors	[UI
t of impossible	T^@
t of it	XIU
t of recurrence	kLR
t of them	kLR
t of us	gJT
t of voice	cWG
t off	X\\B
t off in	ZZD
t on 2	YVH
t on friday	`[C
t on runners	T`>
t on top	`SK
t one	YSK
t one time	YWG
t oom	c]A
t oom loop	cYE
t opera	XTJ
t operational	XTJ
t operational notes	WXF
t opini	Ye9
t order we	UWG
t orders not	cXF
t other	[[C
t otherwise	rFX
t otherwise $	rFX
t our	U[C
t our commitment	Wa=
t ourse	bGW
t ourselves	bGW
t ourselves $	bGW
t out	ZKS
t out $	ZWG
t out of	dJT
t outag	YYE
t outage	YYE
t outage $	\\YE
t outage of	aWG
t outside the	^SK
t owner	[\\B
t owner $	[\\B
t p	_UI
t p 99	_UI
t page	Yb<
t parke	bJT
t parked	bJT
t parked $	bJT
t patch	W]A
t penan	WUI
t penang	WUI
t penang 2	WUI
t pg	`XF
t pg skipped	`XF
t pir	eVH
t pir au	dTJ
t place	Z]A
t place $	Y]A
t plant	WUI
t plant penang	WUI
t platform $	V`>
t post	lb<
t post $	ZVH
t post incident	i]A
t post mortem	[VH
t postmortem $	W[C
t power	dTJ
t power and	dTJ
t prb	[WG
t preli	eWG
t preliminary	eWG
t preliminary post	dTJ
t preve	`XF
t prevent	gIU
t prevent $	lHV
t prevention of	kLR
t preventive	Y^@
t preventive measures	^WG
t prime	T`>
t primer	T`>
t primer on	T`>
t princ	Z[C
t principles	Y[C
t probl	c`>
t problem	c`>
t problem $	]]A
t proposed next	gLR
t publish	V\\B
t purpo	W]A
t purpose	W]A
t push	][C
t push 7	YTJ
t quarter	ZVH
t quarter of	ZVH
t raj	Ua=
t raj $	Ua=
t rca	Z[C
t reach	d\\B
t reaching	cXF
t reaching stores	cXF
t reade	U`>
t readers	U`>
t reading $	W[C
t recap	Ua=
t recap raj	Ua=
t recip	ZVH
t recipes	ZVH
t recipes and	ZVH
t recom	[VH
t recommendations $	\\UI
t records	T^@
t records $	T^@
t recur	fLR
t recurrence	fLR
t recurrence $	fLR
t regis	^a=
t registry	][C
t regul	f\\B
t regular	[UI
t regular meeting	[UI
t regulator	cWG
t regulator loss	cWG
t relea	^ZD
t release	]YE
t remarks $	_i5
t remed	aLR
t remediation	bJT
t remediation $	dEY
t remediation and	Wb<
t remediation tasks	oFX
t remov	V^@
t removed	V^@
t report $	WVH
t report campus	XTJ
t report catalogue	c\\B
t report mes	WUI
t repro	ed:
t reproduce	YXF
t reproduce $	YXF
t reproduction	ba=
t reproduction steps	__?
t respo	lHV
t respond	lHV
t respond $	lHV
t resul	k]A
t result	YYE
t result $	YYE
t results	i[C
t results delayed	dVH
t results not	YXF
t retro scanners	ZZD
t review 29	gIU
t review delayed	\\VH
t review of	[GW
t review pir	dTJ
t review thu	VXF
t right	XXF
t right $	Z[C
t roadmap out	dMQ
t round	T`>
t route	Y`>
t rule	V]A
t rules	V\\B
t run	WYE
t run $	WYE
t runne	Xe9
t runners	T`>
t runners $	T`>
t saw	W[C
t says	rFX
t says otherwise	rFX
t scali	lHV
t scaling	lHV
t scaling $	lHV
t scann	ZZD
t scanners	ZZD
t scanners dropping	ZZD
t scrat	V[C
t scratch	V[C
t secon	X\\B
t secur	UZD
t sensi	_[C
t sensitive	_[C
t sensitive findings	_[C
t sept	YWG
t sept $	YWG
t septe	Y_?
t september	Y_?
t serve	VZD
t service in	cWG
t service report	c\\B
t sessi	W`>
t session	W`>
t sever	[XF
t severity	[XF
t severity $	[XF
t shift handover	V^@
t ship	lJT
t ship $	lJT
t short	`c;
t short $	Y^@
t shortened	V^@
t shortened $	V^@
t shoul	XXF
t should	XXF
t should do	ZWG
t signi	Y`>
t signing	Y`>
t since	dIU
t since $	kIU
t skipp	aXF
t skipped	aXF
t skipped on	`XF
t slack ml	WWG
t slow in	XXF
t small	ZUI
t so	ZEY
t so far	dMQ
t so what	jKS
t socia	_XF
t social	_XF
t social was	_WG
t squas	][C
t squash	][C
t stage	id:
t stage 1	_YE
t stage 2	_[C
t stage 3	\\ZD
t statement	aXF
t statement to	aWG
t statu	][C
t status	][C
t status $	][C
t steps $	\\JT
t steps to	YXF
t still	ZEY
t still to	tHV
t stop	[XF
t stop at	XUI
t store	cZD
t stores	cZD
t stores 14	cXF
t story	Z[C
t story $	Z[C
t strea	^YE
t stream	^YE
t stuff	^FX
t stuff $	^FX
t subscribers	V`>
t sunday notes	`YE
t sympt	[d:
t symptoms	X]A
t symptoms $	X]A
t system $	W[C
t t	Y`>
t takea	a]A
t takeaways	a]A
t takeaways $	a]A
t technical	`^@
t technical deep	X[C
t technical details	WYE
t telem	U\\B
t test plant	WUI
t that $	_KS
t the attack	[[C
t the board	]YE
t the bug	U[C
t the change	WYE
t the chat	Ya=
t the day	`YE
t the executive	qHV
t the fix	^YE
t the floor	V[C
t the group	rHV
t the leak	]`>
t the list	^SK
t the miners	Z[C
t the night	_c;
t the nordhaven	cWG
t the order	UWG
t the outage	][C
t the patch	T_?
t the regular	[UI
t the regulator	cWG
t the week	T^@
t the wrong	U_?
t them	\\VH
t them $	\\VH
t theor	Z^@
t theories	Z^@
t theories $	W]A
t there	W^@
t they	YYE
t they came	YXF
t things	^JT
t things we	W_?
t this blog	ZVH
t those	W_?
t thoug	ZUI
t thoughts	ZUI
t thoughts $	ZUI
t thu	ZYE
t thu 2	VXF
t ticke	XGW
t tickets	dIU
t tickets $	dKS
t tickets exist	rFX
t time	ca=
t time $	]]A
t time codes	YWG
t times	V^@
t times london	V^@
t tl	^\\B
t tl dr	^\\B
t to be	cJT
t to have	lKS
t to member	aWG
t to reproduce	YXF
t to ship	lJT
t todo	jDZ
t todo $	jDZ
t token	W\\B
t tokens	W\\B
t told	VZD
t took	`c;
t took place	Y]A
t top	`SK
t top $	`SK
t tried	b_?
t tried $	^]A
t tried and	Vb<
t try	jHV
t try $	jHV
t twice	VWG
t twice $	VUI
t two	[[C
t unava	`ZD
t unavailable	`ZD
t unavailable 14	YTJ
t unavailable 24	c\\B
t unles	rFX
t unless	rFX
t unless it	rFX
t up list	qFX
t ups	hLR
t ups $	gLR
t ups tickets	rFX
t used	Wc;
t used $	U`>
t v 41	lJT
t verif	gb<
t verification	g_?
t verification $	fg7
t verified	VZD
t verified $	VZD
t view	V[C
t view $	V[C
t voice	cWG
t voice service	cWG
t w	_PN
t want	lKS
t want to	lKS
t was	[QM
t was done	^e9
t was handled	WVH
t was it	\\g7
t was not	VZD
t was this	ZVH
t was tried	_]A
t we could	WXF
t we did	jf8
t we found	YTJ
t we got	WYE
t we heard	VXF
t we learnt	Tb<
t we take	XUI
t we want	lKS
t we're doing	[TJ
t we've	dLR
t we've changed	aPN
t we've done	gIU
t went on	W`>
t went right	W[C
t were	\\XF
t west	dTJ
t west power	dTJ
t what about	Wb<
t what changes	lGW
t what did	`a=
t what do	V[C
t what failed	X\\B
t what happens	gMQ
t what held	]^@
t what helped	[c;
t what i	Y`>
t what now	jKS
t what occurred	YYE
t what the	\\a=
t what took	Y]A
t what we've	dLR
t what went	]RL
t what's being	eFX
t where	^TJ
t who	ZXF
t who we	XZD
t why	XSK
t why $	_m1
t why didn't	VEY
t why four	T]A
t why i'm	UZD
t why it	_b<
t why kelp	_WG
t why we	\\b<
t words	VXF
t words $	VXF
t work	\\HV
t work arising	fGW
t works	a_?
t works $	]]A
t wrong $	hj4
t you	U`>
t you $	]_?
t you may	gJT
t you should	V]A
t your	[_?
t zone	W[C
t あっ	_XF
t あった	_XF
t あと	`NP
t あと$	aKS
t ある	]YE
t ある質	`^@
t いたこ	VXF
t いつか	oHV
t いも	^XF
t いもの	^XF
t いるこ	W]A
t い方	U_?
t い方$	U_?
t うこ	^YE
t うこと	^YE
t うし	Z`>
t うして	Z`>
t うな	aGW
t うなっ	aGW
t えりで	XWG
t お	U]A
t おわ	W]A
t お知	_XF
t お知ら	_XF
t お詫	V^@
t お詫び	V^@
t かな	[_?
t かなか	Y^@
t が$	[VH
t があ	]TJ
t があっ	]TJ
t が何	aLR
t が何を	aLR
t が効	V[C
t が起き	]^@
t が開	U^@
t き	\\^@
t きた	c]A
t きたか	\\]A
t きたこ	\\ZD
t く	\\d:
t くあ	\\YE
t くある	\\YE
t けた件	[VH
t けな	\\[C
t けない	ZZD
t け付	YUI
t け付け	YUI
t ことの	U\\B
t こと一	oIU
t この	aPN
t このあ	dKS
t これ	_IU
t ごと	W\\B
t ごと$	X\\B
t したが	V[C
t したも	V\\B
t した措	VZD
t し方	lJT
t し方$	lJT
t じめ	V_?
t じめに	V_?
t すも	dKS
t すもの	dKS
t ずか	]IU
t ずかっ	]IU
t せ文	ZWG
t せ文$	ZWG
t たか	fg7
t たか$	fg7
t たが	WZD
t たが効	V[C
t たも	^d:
t たもの	^d:
t た件$	_`>
t た件の	YWG
t た夜	WUI
t た夜の	WUI
t だこ	T\\B
t だこと	T\\B
t だっ	]]A
t だった	]]A
t だれ	aLR
t だれが	aLR
t ち越	oMQ
t ち越し	oMQ
t ったか	a\\B
t ったこ	Zf8
t ったも	Z_?
t った夜	WUI
t っぽ	gUI
t っぽい	gUI
t つか$	oHV
t づき	W^@
t ての	Zb<
t でき	WWG
t での結	\\NP
t でみ	[XF
t でみて	[XF
t で出	T]A
t で出た	T]A
t で話	_JT
t で話し	_JT
t とき	W\\B
t とし	^]A
t として	][C
t との整	WXF
t との次	U\\B
t と一	oIU
t と一覧	oIU
t と回	VWG
t と回答	VWG
t と返	eMQ
t と返信	eMQ
t どうし	Z`>
t どうな	qEY
t ない$	]WG
t なに	]^@
t なにが	]^@
t な意	WVH
t な意見	WVH
t にが	]^@
t にし	V[C
t に関	WXF
t に関す	WXF
t のあ	`NP
t のあと	`NP
t のチ	YSK
t のチャ	YSK
t のリ	bKS
t のリポ	bKS
t の一	YWG
t の主	WVH
t の主な	WVH
t の件	`^@
t の件$	YVH
t の件最	XWG
t の動	VYE
t の取組	cJT
t の宿	oFX
t の宿題	oFX
t の対	YXF
t の対応	YXF
t の持	oMQ
t の持ち	oMQ
t の推	VVH
t の推移	VVH
t の措	W\\B
t の措置	W\\B
t の整	WXF
t の整合	WXF
t の次	U\\B
t の次第	U\\B
t の決	U`>
t の注	U\\B
t の注意	U\\B
t の点	fKS
t の点検	fKS
t の発券	WUI
t の結論	\\NP
t の記	[^@
t の記録	WZD
t の運	W]A
t の運用	W]A
t はじ	V_?
t はじめ	V_?
t ば	U]A
t び	V[C
t び報	VZD
t び報道	VZD
t ほ	\\RL
t ほか	\\RL
t ぽ	gUI
t ぽい	gUI
t ぽいも	gUI
t まず	]IU
t まずか	]IU
t まり	_SK
t みて	[XF
t みて$	[XF
t めたこ	qFX
t めて	Za=
t もや	W[C
t もや$	W[C
t もやも	W[C
t やも	W[C
t やもや	W[C
t やる	hNP
t やるこ	jKS
t よく	\\YE
t よくあ	\\YE
t らせ	_XF
t らせ文	ZWG
t らのコ	eMQ
t らの主	WVH
t らの持	oMQ
t りで出	UZD
t り会	WVH
t るこ	gLR
t ること	gLR
t る質	`^@
t る質問	`^@
t れが	aLR
t れが何	aLR
t れて	WZD
t れてい	WZD
t わ	\\a=
t わか	^b<
t わかっ	^b<
t を受	ZUI
t を受け	ZUI
t んだ	T\\B
t んだこ	T\\B
t んで	_WG
t んでみ	[XF
t アラ	_UI
t アラー	_UI
t イ	XZD
t イブ	W_?
t イン	_]A
t インシ	V\\B
t ウ	WXF
t ェ	`d:
t ェッ	]a=
t ェック	]a=
t ォ	^[C
t カル	VZD
t カルテ	VZD
t キ	VWG
t キャ	Z^@
t キャッ	Z^@
t キュ	U\\B
t クリ	V\\B
t クリス	V\\B
t グ	W\\B
t シデ	V\\B
t シデン	V\\B
t シュ	a[C
t シュボ	YVH
t ショ	]VH
t スの	ZYE
t スク$	bIU
t タスク	bIU
t タ欠	XWG
t タ欠測	XWG
t ダ	Vn0
t ダッ	YVH
t ダッシ	YVH
t チェ	]a=
t チェッ	]a=
t チケ	cLR
t チケッ	cLR
t チャッ	]XF
t チー	X\\B
t チーム	X\\B
t ックリ	V\\B
t ッシ	b]A
t ッシュ	a[C
t ップ	ZVH
t デン	V\\B
t デント	V\\B
t トと	eMQ
t トと返	eMQ
t トラ	ZYE
t トライ	YYE
t ド	V_?
t ニ交	ZVH
t ニ交付	ZVH
t バッ	W[C
t バック	U\\B
t ビニ交	ZVH
t フ	Sh6
t フォ	^[C
t プ	Y]A
t ペ	V[C
t ボ	[WG
t ボー	YVH
t ボード	YVH
t ポ	]_?
t ポス	]`>
t ポー	b\\B
t ポート	a[C
t ャッ	`YE
t ャッシ	Z^@
t ャット	]XF
t ュ	[^@
t ュボ	YVH
t ュボー	YVH
t ョン$	dIU
t ラ	Z_?
t ライブ	W_?
t ライン	WZD
t ラー	bYE
t ラート	_UI
t リス	]VH
t リリ	U\\B
t リリー	U\\B
t リン	Ya=
t リンク	Xa=
t リース	U\\B
t ルと	WWG
t ルとの	WWG
t ルテ	VZD
t ルバ	ZYE
t ルバッ	ZYE
t ルー	X\\B
t ルール	X\\B
t レポ	aWG
t レポー	aWG
t レー	[]A
t ログ	`VH
t ログ$	c\\B
t ンク	Xa=
t ンシ	W\\B
t ンシデ	V\\B
t ント$	]ZD
t ントと	eMQ
t ーの	VZD
t ース	Y^@
t ータ欠	XWG
t ード	ZVH
t ーム	X\\B
t ールと	WWG
t ールバ	ZYE
t 一般論	^_?
t 一覧$	gJT
t 不具	W[C
t 不具合	W[C
t 主な	WVH
t 主な意	WVH
t 事	W]A
t 事実	[]A
t 事実の	W[C
t 事業者	Y_?
t 事象	_]A
t 事象$	f]A
t 二重請	VXF
t 交	[VH
t 交付	ZVH
t 交付サ	ZVH
t 人で	_JT
t 人で話	_JT
t 人物	UZD
t 人物$	UZD
t 今四	rIU
t 今四半	rIU
t 今後	]SK
t 今後$	eHV
t 今後の	\\\\B
t 今週	UUI
t 今週の	UUI
t 他のリ	bKS
t 付けな	YUI
t 付サ	ZVH
t 付サー	ZVH
t 付録	X^@
t 付録$	X^@
t 件	V^@
t 件の	YWG
t 件最	XWG
t 件最終	XWG
t 会で	VYE
t 会で出	WYE
t 会及	VZD
t 会及び	VZD
t 会話	XYE
t 会話$	XYE
t 似	fKS
t 似事	fKS
t 似事象	fKS
t 何が	ca=
t 何があ	\\TJ
t 何が起	Z^@
t 何を	aLR
t 何を$	aLR
t 作	bb<
t 作業	a^@
t 作業ロ	^\\B
t 使	W`>
t 使い	U_?
t 使い方	U_?
t 価	Tb<
t 保	YYE
t 修正	Ua=
t 修正$	Ua=
t 停止に	`[C
t 停止の	WXF
t 備	WYE
t 備考	TYE
t 備考$	TYE
t 先週	nFX
t 先週か	oMQ
t 公	\\`>
t 公開	\\`>
t 具	W[C
t 具合	W[C
t 内容	Y`>
t 内容$	Y`>
t 出席	\\]A
t 出席者	[XF
t 分電	XWG
t 分電力	XWG
t 判	V_?
t 利	Y[C
t 利用	Y[C
t 券	WUI
t 券が	WUI
t 券が止	WUI
t 券の	WUI
t 券の発	WUI
t 則	ZZD
t 前回	oC[
t 前回$	qEY
t 前回の	oFX
t 力量	XWG
t 力量デ	XWG
t 半	iJT
t 半期	rIU
t 半期$	rIU
t 印	[ZD
t 原則	YYE
t 原則$	[ZD
t 参	U]A
t 及び報	VZD
t 収	Xa=
t 取	V\\B
t 取組	cJT
t 取組み	cJT
t 受け	ZUI
t 受け付	YUI
t 口	X]A
t 号	XRL
t 告書	Uj4
t 告書$	Uj4
t 品質	[NP
t 品質会	\\NP
t 問題	W`>
t 四半	rIU
t 四半期	rIU
t 回の	oFX
t 回の宿	oFX
t 回答	VWG
t 回答$	VWG
t 図	Tg7
t 図面	VZD
t 在の	X\\B
t 報告書	Uj4
t 場	`b<
t 場人	UZD
t 場人物	UZD
t 塚	eMQ
t 塚か	eMQ
t 塚から	eMQ
t 声	WUI
t 外	WUI
t 多	X^@
t 夜の	WUI
t 夜のこ	WUI
t 子カ	VZD
t 子カル	VZD
t 字	ZSK
t 存	ZXF
t 学	`UI
t 学び	di5
t 学び$	di5
t 学ん	T\\B
t 学んだ	T\\B
t 定の	WVH
t 定措	\\TJ
t 定措置	\\TJ
t 実	ba=
t 実の	W[C
t 実の確	W[C
t 実施	[a=
t 害	V[C
t 害に	VXF
t 害報	VXF
t 害報告	VXF
t 容	[`>
t 宿	aQM
t 宿題	aQM
t 宿題$	aQM
t 宿題の	oFX
t 察	\\\\B
t 対応$	YWG
t 工	ZYE
t 工場	ZYE
t 席	\\]A
t 席者	[XF
t 席者の	[XF
t 常	bZD
t 常性	aYE
t 常性の	aYE
t 引	Ye9
t 当	Wa=
t 当日	\\^@
t 当日の	dc;
t 後に	[C[
t 後の	Z[C
t 後の対	[XF
t 思	W`>
t 思っ	U[C
t 思った	U[C
t 性の	[UI
t 性の確	[UI
t 悪	YYE
t 悪か	XYE
t 悪かっ	XYE
t 感	XYE
t 成	\\^@
t 所	V`>
t 技	Zf8
t 技術	Zf8
t 技術的	WZD
t 抜	_^@
t 抜粋	_]A
t 抜粋$	]\\B
t 持	oMQ
t 持ち	oMQ
t 持ち越	oMQ
t 掘	WXF
t 掘り	WXF
t 推	VVH
t 推移	VVH
t 推移$	VVH
t 措	XTJ
t 措置	XTJ
t 掲	YWG
t 掲載	YWG
t 提言$	bUI
t 教	V[C
t 教訓	X\\B
t 教訓$	WYE
t 数字	]]A
t 数字$	\\\\B
t 整	XZD
t 整合	XZD
t 整合$	WXF
t 料金	UZD
t 断	Tf8
t 新	Z_?
t 方	]e9
t 方法	d[C
t 方法$	d[C
t 施	]b<
t 既	[`>
t 既存	ZXF
t 日	Zf8
t 日の	XXF
t 日のチ	YSK
t 日の措	W\\B
t 旧料	UZD
t 旧料金	UZD
t 時刻$	W]A
t 暫	\\TJ
t 暫定	\\TJ
t 暫定措	\\TJ
t 更	Y^@
t 更新	X]A
t 最	a_?
t 最終	]XF
t 最終ま	XWG
t 朝	ZTJ
t 朝$	Xa=
t 木$	][C
t 未解	`IU
t 未解決	`IU
t 末の	VWG
t 末のこ	VWG
t 検知	ZWG
t 検知レ	_UI
t 検討	Vc;
t 検討し	ZTJ
t 検証	Yb<
t 検証結	`]A
t 業	^`>
t 業ロ	^\\B
t 業ログ	^\\B
t 業者	Y_?
t 構成	[\\B
t 構成$	[\\B
t 欠	[XF
t 欠測	XWG
t 欠測の	XWG
t 次$	V_?
t 次回	ZYE
t 次第	U\\B
t 次第$	U\\B
t 止に	`\\B
t 止につ	[WG
t 止に関	U\\B
t 止の	YYE
t 止め	T\\B
t 正常	bYE
t 正常性	aYE
t 残タ	bIU
t 残タス	bIU
t 気づき	W^@
t 気に	U]A
t 気にな	U]A
t 決めた	qFX
t 法	d[C
t 注	V\\B
t 注意	Za=
t 注意$	W\\B
t 消	UZD
t 済み	ZZD
t 済み$	XXF
t 測の	XWG
t 測の件	XWG
t 火	T\\B
t 火$	V^@
t 点検$	fKS
t 物	XWG
t 状	[XF
t 現	_a=
t 現在	X\\B
t 現在の	X\\B
t 現象	ZZD
t 現象$	ZZD
t 生	Z[C
t 用	T[C
t 症	X\\B
t 症状	X\\B
t 発券	WUI
t 発券が	WUI
t 発生	W[C
t 登場	W\\B
t 登場人	UZD
t 的	]^@
t 的な	V[C
t 目	YQM
t 直し方	lJT
t 直す	dKS
t 直すも	dKS
t 知	`g7
t 知ら	_XF
t 知らせ	_XF
t 知レ	_UI
t 知レポ	_UI
t 確	W`>
t 確認	V_?
t 確認方	bZD
t 礼	VZD
t 票	XYE
t 秒	ZWG
t 移	YXF
t 空	XWG
t 空券	WUI
t 空券の	WUI
t 端	VWG
t 端末	VWG
t 端末の	VWG
t 粋	_]A
t 約の	X[C
t 細	^a=
t 終	]XF
t 終ま	XWG
t 終まと	XWG
t 結果$	`]A
t 考	W\\B
t 考察	YZD
t 考察$	YZD
t 者	][C
t 者の	``>
t 者のコ	[XF
t 者へ	[_?
t 者への	[_?
t 聞	XXF
t 航	WUI
t 航空	WUI
t 航空券	WUI
t 般論	^_?
t 般論$	[]A
t 術	Zf8
t 術的	WZD
t 複	XXF
t 見た	Y[C
t 見たこ	Y[C
t 解決$	`IU
t 計	W]A
t 計上	W_?
t 討し	ZTJ
t 討した	ZTJ
t 訓	Y\\B
t 記録	c]A
t 記録$	a\\B
t 設	]a=
t 設定	ZWG
t 設定の	WVH
t 設計	X^@
t 証結	`]A
t 証結果	`]A
t 試	YZD
t 詳	^a=
t 詳細	^a=
t 詳細$	\\]A
t 認	Wa=
t 認方	bZD
t 認方法	bZD
t 誤検	_UI
t 誤検知	_UI
t 読ん	_WG
t 読んで	_WG
t 調	[d:
t 調査	XVH
t 談か	VWG
t 談から	VWG
t 請	UVH
t 請求	V[C
t 請求$	UXF
t 議会及	VZD
t 議題	U[C
t 議題$	U[C
t 象	`a=
t 象の推	VVH
t 象の点	fKS
t 質会	\\NP
t 質会議	\\NP
t 起	Z\\B
t 起き	c]A
t 起きた	c]A
t 越	oMQ
t 越し	oMQ
t 越し$	oMQ
t 載	YYE
t 速	[VH
t 速報	[VH
t 連	U\\B
t 週か	oMQ
t 週から	oMQ
t 週の	WRL
t 選	ZWG
t 重複	XXF
t 重請	VXF
t 重請求	VXF
t 野	Y`>
t 量	\\ZD
t 量デ	XWG
t 量デー	XWG
t 金	YWG
t 開の	U`>
t 開発	V]A
t 関	Z\\B
t 関す	WXF
t 関する	WXF
t 関係	Ua=
t 関連	Y[C
t 関連$	UZD
t 障害に	VXF
t 障害報	VXF
t 集	Z`>
t 雑談か	VWG
t 電力	XWG
t 電力量	XWG
t 電子カ	VZD
t 項	W_?
t 題の確	oFX
t 類	fKS
t 類似	fKS
t 類似事	fKS
t 飯塚	eMQ
t 飯塚か	eMQ
ta$	Ya=
tables	XUI
takes place	\\IU
taking	VZD
talked	_g7
talked about	Za=
talks	_JT
target	dB\\
tays$	T\\B
tb	\\A]
team	\\HV
team about	lHV
team and	fMQ
team is	qGW
team's	rEY
tek$	lHV
telegram	X]A
telephony	fFX
tem$	WVH
temperature	T[C
template	^FX
template in	lFX
tems $	bHV
ten	]MQ
ten seconds	dHV
ten working	fKS
tender	lHV
ter$	W]A
terminal	^HV
terraform pr	lIU
test	_GW
test at	fJT
test calls	lGW
test on	fGW
test with	jGW
tests for	lDZ
tests that	lHV
tevita	lEY
text	XFX
text size	bHV
tform$	U[C
th$	[SK
than	[DZ
than 1	\\WG
than 20	lFX
than 30	iEY
than 5	iEY
than 50	fIU
than by	iFX
than the	T_?
thank you	W_?
thanked	U^@
thanks	Yh6
thanks to	Tf8
that a	XUI
that anyone	bJT
that down	lGW
that failed	fIU
that fails	iHV
that has	[VH
that in	aFX
that is	W^@
that night	V\\B
that nobody	X]A
that one	U_?
that only	XWG
that says	lGW
that support	lIU
that takes	bHV
that this	Za=
that were	T\\B
that's	W^@
the 12	bKS
the 13	lGW
the 18	bHV
the 2	fEY
the 20	iGW
the 25	`TJ
the 26	\\UI
the 27	bJT
the 28	fGW
the 31	^FX
the 7	\\WG
the 90	lGW
the administrator's	lIU
the agenda	fIU
the anomaly	lFX
the answers	V]A
the api	XXF
the april	iJT
the attacker	W^@
the audit	Wb<
the autumn	gGW
the backup	\\HV
the balance	bLR
the batch	^UI
the beta	eGW
the billing	\\VH
the body	fHV
the bridge	U\\B
the broker	eFX
the budget	T^@
the build	`HV
the business	X[C
the button	VYE
the canary	bJT
the channel	iFX
the chart	VYE
the check	XQM
the client	bHV
the cloud	T_?
the committee	Vf8
the community	Uc;
the contact	bLR
the contract	[a=
the contractor	_IU
the cost	XWG
the county's	lFX
the current	iKS
the cycle	fJT
the day	UYE
the dead	bHV
the dean	lIU
the default	\\IU
the deploy	oA]
the director	X[C
the distribution	fIU
the duty	bKS
the end	cHV
the error	U`>
the expiry	\\YE
the fix	bIU
the flag	Va=
the form	gFX
the front	dKS
the gateway	ZJT
the general	T`>
the hosts	bGW
the hour	VWG
the identity	oA]
the importer	fGW
the incident	WXF
the index	W`>
the internet	bIU
the it	lEY
the january	fIU
the job	[GW
the july	oC[
the kill	fGW
the label	[ZD
the largest	bC[
the last	\\FX
the ledger	\\WG
the log	Y_?
the login	dKS
the lost	lFX
the loyalty	bHV
the machine	UZD
the mail	Y`>
the maintenance	gGW
the management	lFX
the mast	lGW
the may	lGW
the meantime	bJT
the migration	T`>
the month	iIU
the monthly	`MQ
the morning	Ze9
the most	V[C
the name	U`>
the newspaper's	lDZ
the next	aIU
the noc	_XF
the on	eC[
the one	WZD
the open	oJT
the other	\\FX
the partner	bIU
the past	T]A
the permanent	lIU
the pipeline	lGW
the plan	^FX
the portals	\\UI
the present	eGW
the prod	fJT
the producer	bHV
the push	`HV
the queue	Z`>
the rack	lHV
the recall	lEY
the relay	fKS
the remainder	fFX
the remaining	]HV
the replica	ZJT
the report	Rb<
the review	\\a=
the room	Y[C
the rule	Ub<
the runbook	oDZ
the safe	bFX
the safety	bIU
the script	dHV
the search	Tc;
the september	lGW
the server	T`>
the session	XYE
the shared	fEY
the sheet	lHV
the shelf	ZYE
the shift	iGW
the six	^UI
the size	\\WG
the sms	bMQ
the software	fGW
the sprint	\\\\B
the standby	X\\B
the state	[FX
the storage	\\WG
the store	bJT
the system	U^@
the team	W[C
the team's	lHV
the ten	oC[
the test	`DZ
the third	V]A
the top	^MQ
the transaction	XYE
the two	aHV
the unit	lIU
the update	Vc;
the upgrade	YGW
the usual	Wa=
the vendor's	ZVH
the window	eFX
the winter	fHV
the write	fGW
the wrong	V^@
the year	WYE
their own	_IU
them and	eGW
them at	bIU
them by	ZXF
them don't	bIU
them in	ZXF
them on	Ub<
themselves	\\IU
then	W@^
then$	[LR
there may	lHV
there was	^a=
these	Rh6
they are	U[C
they can	oDZ
they go	lJT
they'd	X_?
they'll be	fIU
they're in	bHV
they're stored	lHV
they've been	_IU
thing	WTJ
thing and	`FX
thing$	VXF
thinks	Wi5
this	Sc;
this by	fHV
this document	VYE
this incident	V^@
this kind	fIU
this month	lC[
this morning	bJT
this one	V^@
this report	WYE
this sprint	rA]
this was	Y]A
this week	kEY
this will	lB\\
those six	bIU
thought	ae9
thought of	UWG
thousand	[TJ
thread	T]A
three	ZEY
three in	X[C
three minutes	ZUI
three months	fJT
three who	lHV
through	\\GW
throw	`IU
tick	ZTJ
ticket	X\\B
tiles$	bGW
time and	eFX
time for	fIU
time$	VYE
timer	`JT
times	T\\B
times is	lGW
times$	Z\\B
timestamps	bIU
ting $	fHV
tiny	fJT
tity$	_VH
tl	Y_?
tl dr	Y_?
tmas$	qGW
to	YFX
to 09	bHV
to 1	bIU
to 23	bHV
to 32	lIU
to 4	W\\B
to accept	fHV
to agree	eGW
to all	]UI
to approve	oC[
to be	`HV
to build	`KS
to change	V[C
to delete	\\YE
to each	bKS
to every	lJT
to examine	lFX
to find	[VH
to five	lFX
to follow	oC[
to go	aMQ
to hear	lGW
to it$	XVH
to move	lA]
to mr	fHV
to page	XYE
to read	Vd:
to report	fKS
to run	jHV
to see	[UI
to send	bGW
to show	fLR
to start	bJT
to stop	bNP
to tell	U[C
to the	[KS
to their	XYE
to this	bJT
to us	W[C
today	^KS
today$	`IU
todo	ZVH
tokens	_GW
tokyo	XUI
told	XXF
told us	[WG
tom	YWG
tomh	lFX
tonight	oEY
took	_e9
took the	W`>
tool	\\JT
tools	`UI
top	\\IU
top of	bKS
topic	T^@
trade	XWG
train	Vf8
transfer	dGW
transfer of	lGW
transfers	fKS
transit	VXF
translated	_XF
treasurer	eLR
trie	fEY
tried on	^GW
tries	TZD
trusted publishing	`KS
try	_HV
try a	lGW
try it	lHV
try$	]JT
trying	bHV
ts	Sc;
tself$	Wa=
tside$	bIU
tter$	T_?
tue	]^@
tunde	bFX
tunde example	lFX
turn	dJT
turned into	oDZ
turned on	bKS
tv	[IU
twelve	bGW
twenty	XTJ
two	YEY
two contributors	lGW
two days	_IU
two done	lGW
two hours	YSK
two more	fKS
two other	fIU
typed	Ua=
types	ZWG
ual$	W^@
uary$	aKS
uct$	eKS
udit$	T[C
ueki	lIU
ueki manabiya	lIU
uery$	lGW
uest$	`IU
ug$	Ve9
ught$	V]A
ugust$	]HV
ui	`JT
uki$	fJT
uld$	Vb<
ull$	Uc;
ult$	^HV
ults$	`GW
uly$	kKS
umber$	Zf8
ummer$	[VH
unannounced	lJT
undelivered	lGW
under the	[c;
under way	bIU
unique	fJT
unit	`FX
units	X_?
university	[_?
unless	dIU
unless the	lFX
unpacked	bKS
until december	fIU
until friday	ZVH
until mid	bWG
until then	aKS
up and	[IU
up on	V[C
up this	lHV
update to	Ve9
updated	UYE
upgrade	\\HV
upgrades	Tb<
uploaded	W^@
upon	Wa=
ups	\\KS
urday$	Y\\B
ures$	Zc;
us if	fHV
us that	X]A
us three	V]A
usdc	`EY
use$	XUI
used	Vh6
used to	V`>
used$	Wb<
users	X[C
users$	WVH
usual	USK
ut it$	XYE
utc	[^@
v 0	bJT
v 3	[HV
valentina	W\\B
validated	lDZ
validator	bGW
values	_IU
var	V[C
ve it$	W^@
ve$	Rf8
vehicles	WXF
velocity	VZD
vendor for	lDZ
vendor says	lDZ
vendor to	qC[
vendor's	XXF
ver$	VXF
verified	XSK
verified by	\\WG
very	Zg7
via	`HV
vices$	\\IU
view	\\a=
view$	S^@
viktor	bHV
visit	lFX
voice	VXF
volume	^FX
volunteer	Uf8
volunteered	oC[
volunteered and	lGW
volunteers	Vb<
vpn	Xa=
vs	\\HV
w	ZJT
w $	lHV
w it$	U_?
w o	lHV
waited	Ta=
waiting	]FX
waits for	V\\B
waived	^HV
wal	YYE
wall	_MQ
wall$	`NP
wanjiru	_FX
want to	UZD
wanted to	W^@
wants it	^HV
wants the	bIU
wants to	SZD
warehouse	[TJ
warn	bGW
was	]^@
was 1	V[C
was a	[WG
was agreed	bJT
was at	Y\\B
was connected	\\GW
was fine	V\\B
was in	_XF
was not	_]A
was on	`b<
was rebuilt	X[C
was the	`_?
was there	W\\B
was written	T\\B
was wrong	^EY
wasn't	]`>
watchdog	`HV
water	WXF
ways$	WZD
we	Tg7
we agreed	eC[
we ask	bDZ
we bought	oC[
we can	XUI
we can't	T_?
we did	]`>
we didn't	U_?
we do	T\\B
we get	[XF
we had	]VH
we laughed	lHV
we looked	T^@
we mean	VZD
we own	bTJ
we should	Zd:
we talked	X`>
we were	]ZD
we will	_XF
we'd	Vf8
we'll also	lKS
we're going	oEY
we're putting	lGW
we're setting	lFX
we've	VYE
we've added	lHV
we've since	lIU
webhook	XTJ
webhooks	U_?
wednesday so	lEY
week	_KS
week of	`KS
week$	aLR
weekend	XVH
weekends	XYE
weeks	bJT
weeks ahead	lJT
weeks$	dJT
welcome	Ua=
well	YGW
well before	lJT
went	[d:
went out	U^@
were	ad:
were not	Ya=
wes	V\\B
what a	fGW
what happened	\\\\B
what to	eEY
what we	]`>
what's	X_?
when a	W[C
when any	oFX
when he's	qDZ
whether the	T_?
whether we	U\\B
which	WFX
which a	iJT
which can	lIU
which had	Wb<
which it	_HV
which still	lEY
which we	Ra=
while implementing	T_?
who )	`FX
who *	lGW
who /	_b<
who :	R_?
who arrow end	kGW
who arrow →	oEY
who arrow 、	oGW
who begin .	`^@
who begin :	R\\B
who begin ed	eb<
who begin end	U[C
who begin had	V[C
who begin has	\\WG
who begin is to	lFX
who begin to	p@^
who begin was	VWG
who begin から	[h6
who begin が	Ve9
who begin と	ZYE
who begin に	ZUI
who bracket )	_KS
who bracket end	V\\B
who bracket 、	mC[
who bracket から	qHV
who bracket ・	iFX
who can	aLR
who chip	T]A
who chip bracket	lDZ
who chip clause	bFX
who clause )	dIU
who clause /	TXF
who clause end	Xb<
who clause has	kLR
who clause to	qDZ
who clause will	lEY
who clause から	gHV
who clause が	aKS
who clause と	dHV
who clause に	fFX
who clause の	aFX
who dash ,	oDZ
who dash s	`UI
who dash –	oFX
who ed	^c;
who have	Z\\B
who is to	qA]
who nobody	Sm1
who person arrow	]A]
who person begin	Re9
who person bracket	aMQ
who person dash	iDZ
who person sentence	eHV
who s	`DZ
who sentence end	aKS
who sentence s	kHV
who sentence to	oHV
who sentence 、	tA]
who sentence が	eHV
who sentence で	lLR
who to	pEY
who unit	XMQ
who unit bracket	_KS
who unit within	XLR
who was	[`>
who will	lMQ
who within )	fHV
who within /	\\`>
who within :	U^@
who within can	oDZ
who within ed	W\\B
who within end	S^@
who within is to	lGW
who within s	\\KS
who within will	lEY
who within →	lHV
who within で	U`>
who within と	cHV
who within に	aNP
who within の	W]A
who within より	X`>
who within ・	\\`>
who –	dHV
who →	oEY
who 、	^QM
who から	[GW
who が	^NP
who で	YVH
who の	WXF
who'll	fHV
whom it	fFX
why	[[C
why did	W`>
why the	Ta=
wi	WXF
wi fi	WXF
widened	lIU
widened to	lIU
wiki page	bIU
will	hC[
will ask	fIU
will be	kMQ
will get	tA]
will go	nHV
will have	kEY
will look	lIU
will make	oFX
will no	oC[
will not	T]A
will put	lGW
will run	qB\\
will ship	lHV
will take	oB\\
window is	XZD
window on	lFX
winter	^SK
wish to	V]A
with	ZHV
with a	[MQ
with all	iJT
with an	bKS
with at	lGW
with finance	lJT
with jitter	lFX
with more	`WG
with phone	lIU
with push	lFX
with results	lGW
with the	[JT
with their	fJT
with us	^JT
withdrawn	`KS
within	T^@
without one	lJT
wojtek	oDZ
worked	YXF
workers	W`>
workflows	eEY
working	]HV
working on	fIU
works	T`>
would	W_?
would be	Sb<
would have	ca=
would've	U[C
wpf	iGW
wrapper	bFX
wren	W_?
write	]FX
write a	bTJ
write it	iLR
write the	lHV
write this	\\VH
write to	[GW
writes	[DZ
writes a	oEY
writing	`IU
written in	T]A
wrong	T\\B
wrong$	VYE
wrote	[f8
wrote to	X[C
ws$	V`>
x	T]A
xxl	bHV
y?$	WWG
yaml	XWG
year the	bNP
yearly	UZD
years	Ub<
years$	ZVH
yed$	TZD
yesterday's	XRL
yet	_IU
yet$	kEY
you	Yg7
you and	^GW
you can	W\\B
you can't	T_?
you have	Z]A
you in	XUI
your	Z`>
yours	T]A
zabbix	oFX
zabbix ns	lJT
zero$	U[C
zizmor	lDZ
zod	lIU
zone	[FX
zones	`FX
●●$	vC[
●●●$	rC[
●●●●$	oFX
●●●●●$	lJT
あ	TYE
あった	]`>
あった$	[ZD
あって	`GW
あと$	bIU
あとで	VYE
あり	Wb<
あり$	X^@
ありま	Wc;
あります$	X]A
ある	VXF
ある$	]ZD
あるが	W_?
あるけ	V\\B
い」$	Yf8
いい$	U[C
いう	\\d:
いうこ	^HV
いう意	XYE
いう話	Z[C
いか	XC[
いか$	ZXF
いこ	XZD
いこと	XZD
いこと$	T]A
いし	YSK
いた$	^UI
いたい	UZD
いたか	WZD
いたが	ZUI
いたた	Ta=
いた人	]a=
いち	T\\B
いちば	T]A
いつ	Uc;
いてあ	WXF
いてい	[YE
いていた$	XXF
いてお	X]A
いてく	_IU
いてな	_VH
いては	_HV
いてみる$	lJT
いて同	lIU
いと	T[C
いと思	W^@
いな	ZJT
いない	XKS
いない$	`VH
いなか	bb<
いなかった$	_ZD
いに関	lIU
いね	bGW
いまし	\\]A
いました$	_b<
いませ	^SK
いら	fFX
いらな	fFX
いる	VTJ
いる$	XWG
いるか	^IU
いると	W^@
いるの	Y\\B
いれ	T^@
いれば	T^@
いを	iIU
い人	WYE
い値	bMQ
い値は	lJT
い出し	eKS
い場	V\\B
い場合	V\\B
い方	^KS
い方を	lHV
い版	bGW
い版を	fGW
い端	iHV
い端末	iHV
うか$	VWG
うが	]a=
うござ	W\\B
うする$	ZVH
うと	Y`>
うに	gMQ
うに$	lGW
うにし	kJT
うにした$	oGW
うにします$	qHV
うにする$	qA]
うの	Z_?
うのは	YZD
うよ	jEY
うよう	t@^
う意	XYE
う意見	XYE
う改	lGW
う話	Z[C
えた$	VUI
えたら	gKS
えた場	lIU
えた時	lFX
えてい	YXF
えて困	bKS
えで	bKS
えな	YTJ
えない	XTJ
えの	oFX
えます	_KS
えます$	dIU
えると	UZD
えるよ	jGW
えを	bFX
おか	^a=
おかけ	YWG
おき	fA]
おきま	eIU
おきます$	iIU
おく	fMQ
おく$	jNP
おす	iGW
およ	aMQ
および	cLR
おり	Y]A
おり$	WYE
おりま	V]A
お盆	V^@
お送	nHV
お送り	nHV
か?$	Y[C
かか	a]A
かかっ	[ZD
かかる	YVH
かけし	YWG
かしま	oHV
かします$	lIU
かす	U\\B
かせ	bHV
かせる	fHV
かっ	_XF
かった	^XF
かった$	m\\B
かって	W\\B
かな	Wa=
かない	U^@
かめ	`MQ
かめる	bKS
かも	X_?
からの	Wb<
からは	U\\B
から依	lGW
から全	bIU
から取	eFX
から書	fHV
から案	bKS
から決	bLR
から消	bJT
から要	fJT
から鳴	lKS
かりま	VZD
かる	_^@
かる$	Wb<
かわ	`FX
かわり	bGW
か所に	_TJ
か調	oEY
か調べ	lHV
が	Ri5
があ	WWG
があり	V\\B
がある	W[C
がある$	^c;
がいな	XJT
がお	V\\B
がその	VYE
がっ	WZD
がつ	V[C
がで	WWG
ができ	XVH
がない$	_a=
がなか	X\\B
がなく	X]A
がやり	fHV
がリ	fIU
がレ	fGW
がレビ	lC[
が一	Vb<
が一番	V]A
が下	fEY
が下書	lEY
が今	gEY
が今日	lJT
が今週	nIU
が先	VUI
が出て	VXF
が前週	bKS
が取	^IU
が同	\\a=
が同じ	Z^@
が増	VWG
が変	Xa=
が変わ	Wa=
が多	U`>
が平	T`>
が年内	bIU
が引	fIU
が引き	lIU
が悪	T]A
が早	WZD
が書	aNP
が期	bHV
が期限	bHV
が未設	lGW
が来て	XXF
が来週	lHV
が次	lGW
が正	WZD
が残	UZD
が残っ	TVH
が決	WWG
が消え	T_?
が無	V\\B
が発	W_?
が直	bLR
が直す	lKS
が直す$	lKS
が約束	lGW
が組	lIU
が落	WYE
が落ち	WYE
が行い	lIU
が起き	WSK
が週末	lKS
が飛	`FX
が飛ぶ	fFX
が鳴る	bLR
きい値	lJT
きず	ZZD
きず$	_KS
きたい	eHV
きたい$	fKS
きだ	V^@
きて	_^@
きてい	Y\\B
きと	V[C
きの	]KS
きま	\\IU
きます	`LR
きる$	[c;
きるよ	iJT
き取	bIU
き合	dKS
き合わ	fKS
き換	aJT
き換え	aJT
き方を	bIU
き直	lGW
き直し	kJT
き込	WXF
ぎて	\\YE
ぎと	lJT
ぎとし	lJT
くか	iIU
くが	lGW
くし	U_?
くす	W\\B
くする	U\\B
くだけ	lHV
ください$	ZVH
くて	Xj4
くと	TZD
くな	W]A
くなっ	Y\\B
くなった$	V[C
くの	Se9
くのは	ZZD
くよ	nFX
くよう	lGW
くれた$	UXF
くれて	\\JT
くれている$	fIU
くれま	oGW
くれました$	lIU
くれる	_MQ
く件	lIU
け	VIU
けし	YWG
けしま	WVH
けた	Sh6
けて	V[C
けてい	Va=
けでは	W\\B
けど	[\\B
けにす	bGW
けの障	lFX
けは	[MQ
ける	]PN
ける改	lHV
け流	fKS
け直す	lGW
け直す$	lGW
げた	UZD
げて	V]A
げる$	ZXF
こ	U^@
こう	X`>
ここ	XYE
ここで	WYE
こち	TVH
こちら	TVH
こで	YYE
こと$	Rj4
ことが	ZYE
ことで	^GW
ことと	iFX
こととした$	qEY
こととする$	oHV
ことに	`KS
ことにした$	lJT
ことは	W^@
こに	UVH
この	VYE
このあ	lIU
この文	T[C
これが	T_?
これを	bKS
ころま	iHV
ござ	[a=
ござい	[a=
ごと	`MQ
ごろ	T^@
ご利	W]A
ご利用	W]A
ご提	iIU
ご提供	fMQ
ご案	oIU
ご案内	oIU
ご迷	WVH
ご迷惑	WVH
さい$	ZVH
させ	[FX
させる	bHV
さらに	bHV
された$	]e9
されて	]c;
されな	U\\B
される$	Wa=
さん	]LR
さんが	bDZ
さんに	^UI
さんは	VZD
さんボ	lGW
ざ	Xc;
ざい	[a=
ざいま	[a=
しい$	V\\B
しき	oFX
しきい	lJT
しす	bFX
しする	lFX
した」$	W[C
したい$	XUI
したか	WXF
したが	[`>
したこ	__?
したこと$	YVH
したと	U]A
したの	[`>
したら	U[C
した場	oEY
した版	lHV
してい	\\YE
していた$	[XF
している$	WWG
してお	_JT
しておく$	qGW
してく	VTJ
しては	YVH
してほ	ZWG
してもらう$	dVH
してる	X\\B
して直	lIU
しで	U\\B
しない$	[NP
しに	W^@
しは	[WG
しま	_HV
しまし	XKS
します	eIU
しませ	WYE
しません$	VYE
しょ	bKS
しょう	bKS
し入	kEY
し入れ	kEY
し続	V\\B
し続け	V\\B
し込	lKS
じく$	bIU
じゃ	^MQ
じゃあ	gHV
じ書	bJT
じ検	X]A
じ負	bIU
じ負荷	bIU
す	\\C[
すか	Y^@
すか$	[YE
すが	[[C
すぐ	Z]A
すこ	cKS
すこと	cKS
すで	^HV
すでに	^HV
すね」$	V\\B
すべき	[^@
すや	oHV
すやつ	oHV
すよ	^WG
する$	_WG
するこ	hGW
すること$	kMQ
すると	W`>
するの	U_?
するよ	kLR
する予	bJT
する方	kFX
する機	oKS
する設	iIU
すれ	V_?
すれば	V_?
す修	lFX
す修正	lFX
す設	iJT
す設定	oGW
ずつに	oEY
せ	UJT
せて	`HV
せない	Ya=
せま	fGW
せまし	lKS
せる	_IU
せるか	lHV
せること$	lEY
せるよ	iJT
せん	d[C
せん$	h\\B
せんで	\\XF
せんでした$	ZWG
ぜ	XUI
ぜん	bIU
ぜんぶ	bIU
そのう	fFX
そのま	Za=
そのも	W^@
その他	UUI
その他$	UUI
それ	VXF
それは	Ye9
た」$	^b<
たいで	fGW
たいな	bHV
たか	_`>
たか$	a[C
たから	Y]A
たが	_e9
たけ	UZD
たけど	ZZD
たこ	aa=
たこと	a`>
たこと$	_XF
たしま	cNP
たた	W]A
ただい	UZD
ただし	aHV
たの	[`>
たのか	YYE
たのが	Yg7
たので	W]A
たので$	bJT
たのに	ZZD
たのは	^ZD
たは	YYE
たび	T_?
たま	VZD
たまま	W_?
ため	Z`>
ため取	bHV
たも	Sb<
たもの	Sb<
たら鳴	qHV
たり	V_?
たん	U]A
たト	lIU
たフ	`EY
た人	bl2
た場	jKS
た場合	jKS
た時点	lFX
た設	_ZD
た際	T\\B
だい	Tb<
だいた	UYE
だか	WVH
だから	WVH
だが	]h6
だきた	lJT
だけ	VFX
だけ$	^`>
だけで	WXF
だけに	eHV
だけれ	bLR
だけ流	fKS
ださい$	ZVH
だし	]KS
だっ	be9
だった	be9
だった$	d^@
だと	ae9
だと思	X[C
だれ	W_?
ちが	VYE
ちし	lIU
ちで	UYE
ちの	Y^@
ちば	T]A
ちばん	T]A
ちら	UYE
ちらも	`MQ
った$	c]A
った」$	W^@
ったか	]^@
ったか$	XUI
ったが	YWG
ったこ	`\\B
ったこと$	WWG
ったの	ZVH
ったので$	fFX
ってい	YUI
っていた$	_b<
っていない$	[XF
っている$	\\UI
ってお	Sf8
ってみ	pFX
っても	`LR
ってる	Z`>
ついて$	[_?
つなぎ	`JT
つに	lDZ
つに分	oEY
つの	[GW
つも	V`>
づ	XWG
づい	]^@
づいた	WUI
づいて	W_?
づき	U]A
づくり	lIU
てあ	UYE
てある	VYE
てある$	Y]A
てい	[]A
ていた	^YE
ていた$	kh6
ていて	Xb<
ていな	]ZD
ていない$	fa=
ていま	\\_?
ていました$	[_?
ています$	V`>
ている	VUI
ている$	XVH
ていれ	T^@
ておい	`VH
ておき	jC[
ておきます$	iIU
ておく	eMQ
ておく$	jNP
ており	W\\B
てください$	\\`>
てくれた$	VWG
てご	ZVH
てた	TVH
てに	dGW
てにつ	oIU
ての	fNP
てま	S`>
てみ	qEY
てみま	rFX
てみる	tGW
てみる$	tGW
ても同	\\VH
てるか	^VH
てるよ	\\WG
て再	XYE
て同	fIU
て困	bKS
て困る	bKS
て実	oC[
て実施	lFX
て直	fIU
て表	lFX
で」$	W_?
であっ	UZD
であった$	U[C
でいい	W[C
でいた	VZD
でお	Ta=
でお願	V[C
できず	[XF
できず$	_KS
できな	WXF
できる$	Ya=
でく	VWG
でこ	W_?
でご	gIU
でご提	lIU
でし	ga=
でした	fa=
でした$	d_?
です	YZD
です$	XXF
ですか	]\\B
ですか$	W[C
ですが	Y\\B
でな	TYE
でない	W`>
でなく	_PN
でに	eKS
でにお	oIU
でに個	lDZ
でに行	lFX
でに設	bWG
での	^B\\
でのつ	lJT
での間	oGW
では	X_?
ではな	X^@
ではない$	]TJ
でも	T\\B
でや	Ua=
でやる	XVH
でよ	[UI
でパ	ZVH
で一度	lGW
で今回	ZXF
で作る	oGW
で作成	bSK
で入	_IU
で入れ	`GW
で全部	VZD
で再	X[C
で出	TWG
で切	\\LR
で固	bGW
で報	aJT
で報告	aJT
で実	U\\B
で実装	fHV
で差	fIU
で差し	lFX
で延	_VH
で引	eHV
で拾	lHV
で書	ZTJ
で検	aTJ
で検証	iGW
で様	lHV
で様式	lHV
で消	^IU
で消す	lIU
で済	XVH
で申	lGW
で申し	lGW
で確	^IU
で確か	lGW
で確認	_FX
で禁止$	lGW
で行	ZTJ
で試算	lEY
で読	XYE
で追	dRL
で追加	dRL
で追加$	bVH
で送	ZXF
で適	fHV
で適用	fHV
で電話	iLR
とあ	W^@
といい	lJT
という	[d:
といた	dKS
といて	lGW
とうご	W\\B
とか	U_?
とが	ZYE
とく	fGW
とした$	aRL
とする$	\\WG
とと	gKS
ととし	qEY
ととした$	qEY
ととす	oHV
ととする$	oHV
とな	Z^@
となっ	Yb<
となり	VXF
とに	`IU
とにし	gHV
とにした$	lJT
とにな	fDZ
とになった$	oFX
との	U]A
とは	VVH
とめ	V[C
とロ	lIU
と使	lJT
と使い	lJT
と出	WVH
と判	W\\B
と大	fHV
と思	\\TJ
と思い	Yb<
と文	lHV
と書	[^@
と書い	Y]A
と決済	lJT
と確	ZTJ
と確認	ZTJ
と突	iDZ
と突合	lGW
と考	Ya=
と考え	Ya=
と言	Vc;
と言わ	XZD
と詰	lEY
と詰め	lEY
と話	^HV
と話し	bHV
と調整	lGW
ど	UUI
どうか$	WWG
どうす	W[C
どうする$	VWG
どお	\\`>
どおり	\\`>
な	VYE
ない$	eXF
ない」$	VZD
ないか	[GW
ないか$	YXF
ないこと$	T]A
ないだ	bJT
ないで	\\`>
ない場	T[C
なおす	lGW
なか	[RL
なかっ	[RL
なかった$	jZD
なぎと	lJT
なく	Tc;
なくて	Ub<
なくな	W]A
なくなった$	V[C
なけ	[a=
なけれ	[a=
なし	X`>
なし$	fc;
なしで	Va=
なしの	bJT
なぜ	YUI
なって	ZZD
ならな	[a=
なり	VYE
なりま	V`>
なりました$	Wc;
なる	W`>
なる$	Z`>
なるお	lGW
なん	YWG
なんで	WTJ
な型	lIU
な形	lJT
に	Z@^
に」$	\\WG
にあ	WZD
にあり	XWG
にある	XYE
にお	aIU
におい	^NP
にし	`GW
にしか	iIU
にして	aIU
にしま	fFX
にします$	lGW
にする$	dJT
について$	[_?
になる	Xh6
になる$	V]A
には	Vh6
にもう	WVH
にやっ	\\WG
にやり	oEY
にやります$	lIU
による	VWG
にコメ	lFX
にメ	`PN
にメー	`PN
にリ	XTJ
に一	dIU
に一回	lHV
に一行	lHV
に上限	iIU
に予	bJT
に予定	iGW
に付議	lGW
に作	aKS
に作り	fHV
に作る$	fIU
に使	X]A
に依	dGW
に依頼	eIU
に個	bLR
に個別	lDZ
に入っ	[d:
に入れ	aNP
に入れます$	lHV
に入れる$	lHV
に出	bJT
に出し	nDZ
に出す	nC[
に出す$	qB\\
に分	fHV
に分け	kJT
に分割	lKS
に分離	lKS
に分離する$	lKS
に切	XXF
に加	lMQ
に加え	lMQ
に動	`KS
に動か	lFX
に反	V^@
に取り込む$	lHV
に回	bMQ
に回す	lIU
に回答	lJT
に基	T^@
に基づ	T^@
に報	[ZD
に変	bHV
に変え	iDZ
に変えます$	lHV
に変える$	oDZ
に変更	`RL
に変更$	^UI
に失	U\\B
に学	fJT
に実	dHV
に実施	dJT
に寄	dIU
に寄せ	fIU
に寄せる$	oJT
に対し	dNP
に対す	oDZ
に対応	`RL
に届	W`>
に廃	bIU
に廃止	bIU
に当番	bIU
に感	W\\B
に感謝	VYE
に戻し	Wc;
に手	UYE
に承	`UI
に承認	`UI
に投	`FX
に投げ	fGW
に抜	oDZ
に担	dTJ
に担当	dTJ
に持	kJT
に持ち	iKS
に掲	dGW
に掲載	eGW
に提	bNP
に提出	`NP
に改め	tFX
に改める$	oHV
に明	fIU
に明記	lFX
に更	`LR
に更新	`LR
に更新$	lHV
に書	^MQ
に書く$	\\UI
に月	lFX
に期	Z]A
に期限	T_?
に本番	bGW
に検	_JT
に残	_KS
に毎	\\IU
に気	[[C
に気づ	YYE
に決	bJT
に決め	dJT
に流	bXF
に流す	dVH
に渡	`VH
に用	lIU
に発	X[C
に登	fIU
に登録	fIU
に直	gJT
に直し	iFX
に直す	q@^
に確	X\\B
に確認	Z\\B
に移	dDZ
に移し	qB\\
に移す	_HV
に終	Wa=
に組み	iMQ
に結	fIU
に結果	lFX
に絞	lGW
に置く	\\VH
に聞	fHV
に聞い	iIU
に聞く	fHV
に見	]HV
に見直	fJT
に見積	oGW
に訂	oJT
に訂正	oJT
に設	hPN
に試	^YE
に諮	bHV
に議	fIU
に貼	iJT
に貼る	iJT
に起	`IU
に起こ	fLR
に足	fIU
に足し	fIU
に載	dMQ
に載せ	iLR
に追	fEY
に追加	lJT
に追記	iGW
に送	^KS
に送り	fHV
に通知	fJT
に適	lGW
に適用	lGW
に限	bFX
に電話$	V\\B
に頼ん	lIU
に飛ば	eKS
に飛ばす$	lGW
の	VKS
のあ	YHV
のあと$	fIU
のお客	V\\B
のお詫	oGW
のか	]`>
のか$	]`>
のが	TXF
のた	Zb<
のたび	T_?
のため	Wa=
のつな	lJT
のでこ	V\\B
のです	U[C
のと	\\\\B
のとお	WWG
のとき	VVH
のは	WZD
のひ	gKS
のひな	qGW
のま	b]A
のまま	a]A
のまま$	[_?
のみ	Y^@
のみ$	W]A
のみで	WTJ
のよ	U`>
のア	bEY
のアカ	lHV
のアク	bJT
のアラ	^LR
のオ	V[C
のキャ	TZD
のクー	bIU
のサ	]d:
のサー	Z_?
のシ	dLR
のシナ	qGW
のジ	bGW
のジョ	bGW
のスプ	kJT
のセ	W]A
のチケ	fGW
のチー	U_?
のテ	YXF
のテス	\\ZD
のデ	Ua=
のド	U^@
のバ	^JT
のヒ	bJT
のフ	V\\B
のホ	iHV
のホス	fMQ
のボ	_HV
のメト	bIU
のリリ	VYE
のレ	UQM
のレビ	VYE
のロ	`DZ
のログ	`HV
のワー	lKS
の一斉	bKS
の一次	oEY
の上位	fGW
の中に	dMQ
の予	S_?
の二	eHV
の二人	lGW
の二重	fIU
の仁	lIU
の仁科	lIU
の今	fIU
の他	UUI
の他$	UUI
の件を	lJT
の会	X_?
の作業	eIU
の保存	bGW
の修	qHV
の修正	oIU
の停	T_?
の先頭	fHV
の入っ	fLR
の再	WIU
の処	bIU
の処理	lEY
の出	U[C
の分	YWG
の分布	bKS
の切	bMQ
の切り	fKS
の初	V^@
の前	aIU
の前に	_JT
の原	U\\B
の参	bJT
の取	ZVH
の取扱	oHV
の受	\\TJ
の各	\\WG
の合	`JT
の合計	bKS
の品	oB\\
の品質	oB\\
の問題	X[C
の園	bKS
の執	lIU
の執行	lIU
の場所	iIU
の増	aGW
の外に	bKS
の失	`UI
の失敗	`UI
の安全	lEY
の定	_SK
の定期	^WG
の宛	gDZ
の宛先	eIU
の実	ZWG
の導	lIU
の導入	lIU
の履	bIU
の履修	fGW
の工程	lFX
の強制	iIU
の影	Y[C
の影響	Y[C
の必須	fGW
の意	Z_?
の意見	Z_?
の所	eJT
の所要	lHV
の手	bDZ
の承	WTJ
の承認	WTJ
の担	V^@
の担当	V^@
の掃	fIU
の掃除	fIU
の接	]UI
の接続	]UI
の携	oHV
の携帯	oHV
の操	iFX
の操作	iFX
の擬	lJT
の擬似	lJT
の教	fLR
の数字	`UI
の文書	XVH
の新	ZZD
の方	\\`>
の日に	\\VH
の早	bIU
の時	UZD
の時間	ZQM
の最	XYE
の月	X[C
の有無	kHV
の朝礼	lGW
の期限	T^@
の本	`HV
の案	]WG
の案内	\\VH
の棚	_TJ
の棚卸	_TJ
の様	bIU
の様式	bIU
の欄	kMQ
の欄を	qFX
の段	bHV
の点	gKS
の点検	qC[
の版	aHV
の状況	bLR
の理	_LR
の理由	_LR
の申し	lFX
の画	[JT
の画像	bHV
の異	`HV
の登	_LR
の登録	_LR
の皆	W\\B
の監	VUI
の監視	VUI
の確	ZEY
の確認	ZIU
の確認$	U]A
の突	jKS
の突合	iMQ
の突合$	lJT
の章	lJT
の章を	lJT
の第	\\SK
の管	\\LR
の精	_GW
の精算	bGW
の終	bJT
の終了	fJT
の結果	^TJ
の自動	WUI
の落	lIU
の落ち	lIU
の見直	fHV
の見積	iHV
の解	T]A
の計	^VH
の計測	ZXF
の設備	lIU
の証	U^@
の証明	U^@
の話	Sb<
の議	bIU
の資	bHV
の資料	bHV
の返	bNP
の返金	bLR
の追加	]YE
の追加$	lFX
の追記	lJT
の遅	Y`>
の過	bJT
の都	T_?
の都合	T_?
の重	^YE
の鍵	`LR
の長	X[C
の障	U`>
の障害	U`>
の電池	fIU
の頭の	oFX
の顧	bIU
の顧客	bIU
は	Sg7
は?$	[[C
はあ	[XF
はあり	[VH
はしない$	WKS
はその	U[C
はど	V_?
はどう	U_?
はな	ZUI
はない	^SK
はないか$	V]A
はも	]DZ
はもう	`C[
はマ	bJT
は不	Y^@
は不要	WZD
は今	ZUI
は以	V_?
は以前	T_?
は入っ	bJT
は全	Z[C
は出	WXF
は前	\\\\B
は単	fIU
は即	lHV
は去	U[C
は去年	U[C
は取	T\\B
は各	[VH
は同じ	WRL
は同日	X[C
は対	WYE
は小	ZVH
は当番	eGW
は必	V_?
は必ず	W_?
は手	[KS
は手で	fHV
は新	W]A
は日	`VH
は日曜	bIU
は本	Rb<
は来	ZTJ
は柚	fJT
は柚木	fJT
は機	VVH
は正	Y\\B
は正常	U]A
は残	^JT
は残っ	bGW
は毎	Wf8
は毎年	U_?
は無	Sb<
は私	_IU
は私の	lIU
は翌日	bIU
は薬	lEY
は設	U_?
は誰	W`>
は通	`JT
は電	U[C
ば	SZD
ばし	VTJ
ばす	bTJ
ばす$	oFX
ばん	T]A
ひと	Wa=
ひな	kGW
ひな型	lIU
ひな形	lJT
びで	lGW
ふ	Yc;
ぶ	UUI
ぶん	W[C
へ	[?_
へご	fJT
へのア	XZD
への切	`KS
への報	Wd:
への影	XWG
への改	lGW
への移	Y`>
へメ	`SK
へメー	_SK
へ依	fJT
へ依頼	fJT
へ移	lEY
へ自	lEY
へ自動	lEY
へ連絡した$	XYE
べき	ee9
べき$	\\\\B
べきだ	U]A
べきで	XWG
べきと	V[C
べて	^NP
べてに	oIU
べての	kHV
べる	iDZ
べる$	lGW
ほう	Z]A
ほうが	]`>
ほか	XRL
まして	[_?
ましょ	bKS
ます	]MQ
ます」$	aKS
まず	\\KS
ませ	_^@
ません	dZD
ません$	h\\B
まっ	ZZD
まった$	Z`>
まって	_[C
までに	fNP
までの	gDZ
まで延	_VH
まと	U[C
まとめ	V[C
まな	W^@
まない	T]A
まま	cd:
まま$	\\c;
ままで	Y^@
まり	Wi5
みが	W^@
みな	Xa=
みに	V_?
みの	_FX
みま	aJT
みます	kJT
みる	qHV
みる$	tGW
みを	ZVH
み前	lIU
み合	^HV
み後の	lEY
み直す	lIU
み直す$	lIU
む	ZGW
めた	Tb<
めない	X_?
めない$	Z^@
めの	X_?
めました$	WWG
めます	aSK
めら	Z\\B
められ	Z\\B
める	]IU
めるの	^EY
め取	bHV
もあ	`a=
もあっ	YVH
もある	Y]A
もう	\\FX
もし	Y`>
もっ	T`>
もっと	V_?
もと	]JT
もの	S\\B
もの$	Zb<
ものに	eJT
ものを	ZXF
もら	dLR
もらい	iGW
もらう	jJT
もり	cJT
もりは	_XF
も一	bJT
も一緒	fJT
も入	`JT
も対	lFX
も対象	lFX
も知	\\MQ
も知ら	\\MQ
も見	Zc;
も見て	U\\B
も足	lJT
ゃあ	gHV
や	WHV
やってみる$	lHV
やめた	Z[C
やらない$	[]A
やり	_GW
やりま	cDZ
やり方	fIU
やるこ	bLR
ょ	]MQ
ょう	_MQ
よい$	YXF
よう	hC[
よう$	fIU
ように	hMQ
ように$	lGW
ようにした$	oGW
ようにする$	qA]
よう改	lGW
よか	ZWG
よかっ	ZWG
よね	\\b<
よね$	WZD
よび	cLR
よも	U^@
より古	bUI
よる	VWG
らう	jJT
らうよ	rC[
らし	[JT
らしま	lGW
らす	gIU
らす$	lGW
らず	Z]A
らせ	[HV
らで	U]A
らない$	`XF
らなかった$	Z]A
らの	Xb<
らは	T]A
られる$	Ua=
らメ	lIU
らメー	lIU
ら依	lGW
ら依頼	lGW
ら全	`IU
ら再	fIU
ら取	eFX
ら書	fHV
ら案	bKS
ら案内	bKS
ら止	fEY
ら決	bLR
ら消	bJT
ら要	fJT
ら要望	fJT
ら通	bJT
ら鳴	tEY
ら鳴ら	rFX
りご	WVH
りし	eIU
りしま	kIU
りします$	oJT
りたい	T]A
りです	U^@
りです$	T^@
りは	\\TJ
りまし	YZD
りました$	YVH
りませ	bXF
りません$	_WG
りやめ	lJT
りを	^RL
り出す	lIU
り分	fJT
り分け	fJT
り古	bUI
り方	fIU
り直	YYE
り直し	WWG
り込む$	lHV
り返	V_?
る?$	Ue9
る」$	UVH
るお	iJT
るかど	]PN
るかを	bSK
るが	`a=
るけ	Wb<
るけど	Wb<
るこ	_MQ
ること	_MQ
るた	U]A
るため	U]A
るだ	Za=
るだけ	Za=
るの	U^@
るのか	Z^@
るのか$	VZD
るのが	VVH
るので	T\\B
るのは	TXF
るべ	_ZD
るべき	^YE
るま	ZMQ
るまで	[MQ
るよ	gMQ
るよう	jJT
るように$	lGW
るス	dJT
る予	_JT
る予定	aJT
る予定です$	lHV
る人	Y]A
る人が	W\\B
る仕	hHV
る仕組	jHV
る件	iJT
る件は	lIU
る作	fIU
る作業	lEY
る前に	bFX
る形	iEY
る手順	eGW
る改	oGW
る改修	oGW
る方	`NP
る案	Rf8
る案は	T\\B
る機	eKS
る機能	eKS
る設	bJT
る設定	eHV
る試	lIU
る試験	lIU
る話	U_?
る運	eJT
る運用	eJT
る順	lFX
れた$	V\\B
れてあ	bIU
れていた$	]`>
れない$	X[C
れなか	Z[C
れま	`MQ
れまし	^KS
れます	cNP
れも	Ze9
れよ	fHV
れよう	lHV
れよう$	lHV
れる$	X[C
れるこ	iJT
れると	bJT
れるの	[GW
れるよ	lIU
れる仕	lFX
れを	aJT
れ替え	ZVH
れ直し	ZVH
ろか	ZWG
ろから	ZWG
ろま	eHV
ろまで	eHV
わかる	U`>
わず	bIU
わせて	gMQ
わせる	aMQ
わった	XFX
わって	[_?
わな	bc;
わない	aa=
わない$	]ZD
わりに	dGW
われた	WYE
われた$	T[C
を	\\B\\
をい	VXF
をお	YSK
をおか	YWG
をお送	oHV
をお願	\\WG
をする	\\MQ
をコー	lJT
をバ	lFX
をメ	`IU
を今	kKS
を仕	lGW
を作っ	pDZ
を作り	gHV
を作る	ZXF
を備	lFX
を備え	lFX
を入れます$	bUI
を入れる$	gHV
を全	aIU
を再送	XTJ
を出し	aLR
を分	\\YE
を分け	]XF
を切	_UI
を別	iFX
を別の	lKS
を別ク	lFX
を削	`TJ
を削除	`TJ
を千	lJT
を取	\\IU
を取り	\\IU
を受	ZXF
を含	fJT
を含む	eLR
を含め	gHV
を回	`YE
を増	[f8
を増や	[f8
を外	\\IU
を導	iGW
を導入	iGW
を常	fIU
を年	kEY
を年内	lIU
を年度	lJT
を張	oDZ
を張る	oDZ
を張る$	oDZ
を得	U_?
を必	aWG
を必須	fHV
を急	VYE
を戻す	\\ZD
を手	X]A
を拒	qEY
を拒否	qEY
を持ち	lHV
を提案	lEY
を改	jNP
を改め	iNP
を改定	lJT
を改訂	lFX
を数え	_VH
を新	iHV
を書き	^QM
を最	lHV
を有	lHV
を朝	oEY
を検	iIU
を検索	lFX
を検討	lJT
を正	_UI
を毎	aVH
を毎月	bWG
を求	_JT
を求め	_JT
を決	bFX
を決め	bFX
を洗	iLR
を洗い	iLR
を消し	fIU
を添	lIU
を測	`KS
を点	qEY
を点検	qEY
を点検する$	lKS
を片	lGW
を独	lIU
を独立	lIU
を申請	\\YE
を疑	WUI
を直	jDZ
を直し	oFX
を直す	iKS
を省	bJT
を知	W\\B
を知ら	U]A
を移	bKS
を管	bKS
を管理	bKS
を経	iHV
を経て	lJT
を自	eHV
を自動	nDZ
を行	eFX
を行い	iGW
を行う	kHV
を見直	iFX
を見積	lGW
を設	aIU
を設け	gMQ
を設ける$	lKS
を読み	bJT
を調べ	`IU
を調整	lIU
を貼	\\TJ
を貼っ	lIU
を起	WUI
を超	bLR
を超え	bLR
を足	lFX
を足し	kIU
を足す	jMQ
を返	WWG
を返し	V\\B
を追	mJT
を追加	nKS
を追加 $	oHV
を追加$	nMQ
を退	bHV
を送付	lFX
を重	ZXF
を銀	bIU
を銀行	bIU
を隔	iFX
を隔離	fIU
んが	bDZ
んが下	lEY
んが直	lHV
んでし	]SK
んでした$	ZWG
んです	[`>
んと	^UI
んに	^VH
んは	W]A
んぶ	bIU
んボ	lGW
んボー	lGW
ァシ	WZD
ァシリ	WZD
ァー	W]A
ァーム	XUI
アウ	U`>
アウト	U`>
アカ	gJT
アカウ	gJT
アプリ	UXF
アラ	`HV
アライ	lHV
アラー	^IU
イに	lFX
イに上	lFX
イブ	W^@
イプ	lIU
イプラ	lIU
イルの	U]A
イルを	aUI
インは	lDZ
インス	WYE
インタ	_UI
インダ	lHV
ウェ	]VH
ウト	U`>
ェ	\\JT
ェク	W\\B
ェクト	W\\B
ェッ	aFX
ェック	aFX
ォルダ	iIU
ォルト	XVH
オに	oJT
オは	lHV
オを	lHV
オンコ	\\TJ
オンボ	lIU
オンラ	TWG
カ	\\MQ
カウ	gJT
カウン	gJT
ガチ	]FX
ガチャ	]FX
キュリ	\\SK
キン	XVH
キング	XVH
クが	Y]A
クす	lHV
クする	lHV
クに	`UI
クは	[c;
クを	Zd:
クを追	lC[
クア	Z]A
クアッ	YYE
クオ	fLR
クオフ	fLR
クシ	`JT
クシー	iJT
クフィ	_HV
クラ	VWG
クラス	\\\\B
クリ	aQM
クリプ	gJT
クル	\\PN
クレ	UYE
クー	ZTJ
クーポ	ZTJ
グが	VWG
グレ	\\UI
グレー	\\UI
グ資	lIU
グ資料	lIU
ケの	lHV
ケー	\\GW
ケール	[IU
ゲ	aPN
コス	\\HV
コスト	\\HV
コンデ	lFX
コンポ	lJT
コー	XXF
コード	VXF
コール	^QM
ザ	ZUI
ザイ	kFX
ザイン	kFX
シスに	lDZ
シナ	oJT
シナリ	oJT
シフ	WXF
シフト	WXF
シュ	\\LR
シュボ	bNP
ジに	`HV
ジを	dKS
ジェク	W\\B
ジョ	[MQ
ジョブ	^HV
ジ更	XZD
ジ更新	XZD
ス	XKS
スは	\\d:
スキ	[RL
スクリ	gJT
スタ	[ZD
スタに	fFX
スティ	lHV
ステー	[UI
ストし	bGW
ストは	WZD
ストア	XTJ
スプ	bQM
スプリ	mIU
スペー	ZUI
スポン	X[C
スマ	^LR
スワ	ZKS
スワー	ZKS
ス済	lIU
ス部	_HV
ス部に	lFX
セスを	bHV
ソ	WYE
ソン	_YE
タ	YNP
タに	fGW
タは	Y\\B
タイル	WXF
タグ	`MQ
タス	[UI
タスペ	\\UI
タッ	T_?
タン	[GW
タンを	ZYE
ターの	^KS
ター側	_NP
タ全	lFX
ダ	_FX
ダに	iJT
ダの	Ta=
ダッ	bNP
ダッシ	bNP
ダブ	bJT
ダブル	bJT
ダーに	gQM
ダーの	gHV
チの	]KS
チは	XTJ
チを	bJT
チェ	aFX
チェッ	aFX
チケ	TZD
チケッ	TZD
チャ	WZD
チャッ	V^@
チャン	[YE
ック	[LR
ックす	lHV
ックは	W`>
ックを	_XF
ックア	Z]A
ックオ	fLR
ックシ	oJT
ックス	]SK
ックフ	_HV
ッシ	\\JT
ッシュ	]KS
ッダ	`JT
ッチ	]GW
ッチに	bLR
ッチの	`JT
ッチを	bJT
ット	UVH
ットで	XXF
ットの	fIU
ットは	W^@
ットフ	[QM
ツ	UZD
ツー	VTJ
ツール	VTJ
テータ	\\UI
テ入	VWG
デザ	kFX
デザイ	kFX
デフ	XVH
デフォ	XVH
デン	ZZD
デンサ	lFX
トした	bKS
トと	_GW
トな	`JT
トにす	bTJ
トに載	fJT
トの一	lIU
トは廃	lGW
トを作	lFX
トア	WTJ
トリに	fHV
ト側	bJT
ト数	fIU
ト数を	lEY
ド	WIU
ドが	W]A
ドで	U\\B
ドに	XVH
ドを	[JT
ドポ	iKS
ドマ	ZUI
ナリ	iJT
ナリオ	oJT
ニタ	lHV
ニュ	iHV
ニュー	fHV
ネッ	V^@
ネット	V^@
ネン	lJT
ネント	lJT
ノ	XUI
ノー	XUI
ノート	ZWG
ハン	Wg7
ハーサ	lFX
バイ	UYE
バケ	dGW
バケッ	dGW
バー	Ug7
バーで	bJT
バーは	VZD
パ	YIU
パイプ	lIU
パスワ	ZKS
パラ	fHV
パラメ	fHV
パーの	bHV
ヒー	UZD
ビュ	U^@
ビュー	T]A
ビル	WWG
ビルド	WWG
ピッ	U\\B
ファシ	WZD
ファー	W]A
フィ	ZTJ
ブラ	X]A
ブラン	_TJ
ブル	_HV
ブルの	bGW
ブルチ	fJT
ブロ	`IU
ブロッ	fIU
プの	Wd:
プト	gJT
プトに	iIU
プトを	oHV
プリン	eHV
プレ	\\VH
プレに	oHV
プロジ	X[C
プー	^IU
プール	^IU
ヘ	[HV
ヘッ	`JT
ヘッダ	`JT
ベル	Y]A
ベン	]NP
ベンが	lEY
ベンダ	\\NP
ホ	aIU
ホス	eHV
ホステ	lHV
ホッ	gEY
ホット	eHV
ボ	^GW
ボタ	\\HV
ボタン	\\HV
ボーデ	lIU
ボール	iIU
ポリ	eKS
ポリシ	oKS
ポン	X]A
ポー	^HV
ポーネ	lJT
マイ	bJT
マイン	lHV
マッ	XZD
マップ	\\UI
マリア	WXF
マン	YXF
マー	bKS
マーケ	dJT
マージ	bIU
ミッ	fFX
ム	XLR
ムが	VZD
ムと	lGW
ムに	ZLR
ムの通	lC[
ムは	T^@
ムを	oKS
メ	XMQ
メモ$	W\\B
メモの	bKS
メモリ	ZVH
メン	YKS
メンド	gDZ
メータ	`HV
モの	bKS
モニ	lHV
モニタ	lHV
モリ	ZVH
モー	ZGW
ャッ	YWG
ャット	V^@
ャン	V\\B
ュボ	bNP
ュボー	bNP
ュリ	\\SK
ュリテ	\\SK
ュー	W[C
ューで	U\\B
ューに	_LR
ューの	ZQM
ョブ	^HV
ョンの	TZD
ョンを	jB\\
ョン用	oGW
ライに	lFX
ライブ	U\\B
ラグの	ZXF
ラス	]]A
ラスタ	]YE
ラッシ	XVH
ラフ	W]A
ラメ	fHV
ラメー	fHV
ラーで	iIU
リに	eGW
リを	S`>
リオ	oJT
リオに	oJT
リオは	lHV
リオを	lHV
リシ	oKS
リシー	oKS
リスク	W_?
リハ	eDZ
リハー	lFX
リプ	gJT
リプト	gJT
リマ	oFX
リマイ	lHV
リリ	[TJ
リリー	[TJ
リング	XTJ
リント	kLR
リー	[RL
リーの	lEY
リース	[TJ
リーダ	W\\B
ルが	Yf8
ルに	`IU
ルの上	bEY
ルの変	bJT
ルは	_d:
ルを	aQM
ルス	_LR
ルセ	bIU
ルセン	bIU
ルダ	iIU
ルチ	`JT
ルチェ	fJT
ルト	XVH
ルド	TZD
ルバ	VXF
レ	VZD
レに	iHV
レコメ	gDZ
レコー	Ub<
レスを	lEY
レッ	U\\B
レビ	V_?
レビュ	V_?
レン	dSK
レー	V]A
レーシ	eLR
レート	T[C
ログが	VWG
ログを	aDZ
ログイ	V]A
ロジ	X[C
ロジェ	X[C
ロッ	[RL
ロック	ZZD
ワード	ZKS
ン	ZHV
ンさ	lIU
ンさん	lIU
ンで	VXF
ンは	WZD
ンへ	fEY
ンを	`IU
ンキ	XUI
ンク	`VH
ングに	eGW
ング資	lIU
ンコ	\\TJ
ンコー	\\TJ
ンサ	`VH
ンシ	T\\B
ンスに	fGW
ンタを	lHV
ンダ	`LR
ンダに	iLR
ンダの	Ta=
ンテ入	VWG
ンデン	lFX
ントか	lC[
ントで	rGW
ントに	[[C
ンド	_KS
ンドの	fKS
ンドは	bGW
ンフ	T^@
ンポ	dIU
ンポー	dIU
ンラ	TWG
ンライ	TWG
ン切	lHV
ン用	oGW
・	[C[
ー	XGW
ーで	]KS
ーと	lDZ
ーに	`HV
ーに登	lFX
ーの	]GW
ーへ	`MQ
ーケ	dJT
ーケの	lHV
ーサル	lFX
ーサー	TXF
ージに	`HV
ージを	dKS
ージ更	XZD
ース	[KS
ース済	lIU
ータに	eHV
ータは	VYE
ータス	\\UI
ータ全	lFX
ーダー	X\\B
ーテ	]PN
ートが	XFX
ートと	eFX
ートに	^SK
ートの	ZWG
ートを	`MQ
ードが	[c;
ードに	[UI
ードを	\\JT
ードマ	ZUI
ーネ	iIU
ーネン	lJT
ーバー	Wa=
ーポ	XTJ
ーポン	ZTJ
ーム	[JT
ーム$	WVH
ームが	\\XF
ームと	lGW
ール	ZIU
ールで	VWG
ールは	[]A
ールセ	bIU
ーンへ	lEY
ー側	\\TJ
ー変	lKS
ー変更	lKS
ー数	fGW
一	ZKS
一つは	lHV
一回	rEY
一回や	lHV
一括	_IU
一括停	bHV
一枚	qHV
一枚に	lJT
一次	oEY
一次回	lGW
一緒	bIU
一緒に	bIU
一行	lHV
一行足	lHV
一覧に	_KS
万	R_?
万円	W`>
丈	W[C
丈夫	W[C
三宅が	lHV
三浦	bKS
三浦さ	bKS
上の	[_?
上位	eDZ
上古	lHV
上古け	lHV
上限を	ZVH
下	U\\B
下の	X[C
下を	T[C
下回	bHV
下回っ	bHV
下書	bHV
下書き	bHV
下流	lGW
不可	TXF
不要と	U[C
不足	Tb<
不達	_HV
世代	eGW
両	[IU
両方で	lEY
並び	bHV
並びで	lGW
中	\\MQ
中です	_GW
中に	bGW
中にお	lGW
中にし	oFX
中に回	oIU
中の	VVH
久間	bHV
乙	[NP
乙女	`MQ
了後	fMQ
了時	fJT
了時の	lGW
了解	ZYE
予定	_MQ
予定$	eRL
予定さ	bHV
予定で	gIU
予定を	iHV
予算は	VTJ
事例	fIU
事務局	\\LR
事務所	\\VH
事実	U]A
事故	V]A
事業	W[C
事課	WYE
事象	X`>
二人で	lGW
二名	fJT
二名承	fJT
二重に	U[C
二重の	lHV
交付の	lHV
人がい	[GW
人に	\\MQ
人は	Y_?
仁科が	lIU
今	ZIU
今ス	lJT
今スプ	lJT
今後は	iHV
今日中	qC[
今月	rEY
今月中	q@^
今週	mDZ
今週は	\\[C
今週中	kJT
仕様を	lEY
付	[IU
付きの	iJT
付け	_IU
付の	eIU
付を	eHV
付済	lFX
付議	lGW
付議す	lGW
以上古	lHV
以下	Xd:
以下の	TZD
以下を	T[C
以外	]JT
以外を	oC[
件す	lHV
件すべ	lHV
件でも	bIU
件の	Sd:
件を超	lFX
件数の	\\VH
任者	fKS
企	UZD
企画	XUI
伊庭	lFX
休み	WYE
会いの	bHV
会は	]g7
会員	eKS
会議に	gIU
会議室	Y]A
伝	\\VH
伝え	]SK
伝えた	lIU
伴	S`>
伴う	_XF
位	VTJ
位の	bEY
低	dGW
佐	]LR
佐久	bHV
佐久間	bHV
体を	`KS
体制と	lGW
体制の	bNP
何	`f8
何が	Z]A
何を	U[C
作	\\EY
作し	qEY
作す	bIU
作する	bIU
作っ	bEY
作った	[RL
作って	gDZ
作り直	XUI
作る	cIU
作る$	lC[
作れ	_WG
作成か	bIU
作業	^A]
作業を	bHV
作業分	lHV
作業者	bHV
使う	VVH
使う$	VZD
使わ	Y`>
使用率	ZTJ
例で	U^@
例に	iFX
例外は	lGW
供	[MQ
供い	lIU
供いた	lIU
依	dJT
依頼	eJT
依頼$	bHV
価格	bHV
便	Z]A
係な	ZWG
係数	_VH
促す	lGW
保守	ZIU
保証	Ta=
保護を	lJT
信	VEY
信の	V[C
信を	_IU
信ロ	bGW
信卓	lFX
信課が	bFX
修	bB\\
修を	oFX
修正	`GW
修正が	bJT
修正を	lJT
倉	[a=
倉庫	Z_?
個あ	XUI
個別に	]UI
倍の	XSK
値	[EY
値に	dIU
停止し	V[C
停電	W`>
側に	UVH
側は	XVH
備	Z[C
備し	bJT
備す	lFX
備する	lFX
備管	bIU
備管理	bIU
像を	lGW
償	_EY
償で	lIU
償でご	lIU
優	VYE
優先	XYE
優先度	\\RL
元の	]FX
先が	YWG
先の	\\HV
先を	iB\\
先度	\\RL
先方で	lIU
先方の	U^@
先生	ZUI
先頭に	fHV
入	\\DZ
入す	lJT
入する	lJT
入って	T`>
入の	eJT
入は	oEY
入る	eJT
入れ	^EY
入れた$	\\WG
入れな	WZD
入れま	iDZ
入れます$	nIU
入れよ	lHV
入れよう$	lHV
入れる	aUI
全レ	ZZD
全員に	U\\B
全社	U^@
公	TZD
公開	T\\B
共	YIU
具	]HV
具合	]JT
具合に	bGW
内	XFX
内に	bHV
内を	bJT
内カ	lEY
内カレ	lEY
内容	U[C
内線	VZD
再実	YGW
再度	lEY
再現	ZKS
再発	Z`>
再発防	W[C
写	Wa=
写し	V[C
写真	X`>
出し	aLR
出した	dKS
出しま	iEY
出す	hHV
出すや	lIU
出すよ	fTJ
出たら	eIU
出て	ac;
出てい	][C
出ま	XVH
出席	Zg7
出荷	WZD
分か	VXF
分かか	VVH
分け	aLR
分ける	dSK
分だ	UTJ
分で	YUI
分につ	oEY
分の	ZIU
分の比	bHV
分を	bLR
分を超	fHV
分以	[IU
分以上	bIU
分割	eKS
分析	[HV
分析チ	lIU
分続	fJT
分続い	fJT
分遅延	bJT
分離す	lKS
分離する$	lKS
切っ	ZYE
切った	_SK
切って	XXF
切り	XKS
切りま	bHV
切りました$	bHV
切り出	lIU
切れ	Ue9
切日	bIU
列に	WTJ
初の	W]A
判断$	V\\B
判断で	Wa=
判断基	lEY
判明	U[C
別の人	lJT
別キ	oC[
別キュ	lFX
別ク	lFX
別クラ	lFX
別フ	lGW
別ファ	lGW
利	T_?
利用	Vb<
制	]JT
制と	lGW
制の	bNP
制の終	lJT
制ア	lHV
制アッ	lHV
制約$	bIU
制限	W]A
刷	U[C
刻が	U]A
刻に	bIU
刻の帯	bLR
刻は	VYE
刻を	UWG
削	U_?
前か	U\\B
前から	U\\B
前で	`FX
前半に	lEY
前後	bJT
前日	]KS
前日比	lFX
前検	lHV
前検査	lHV
副担	lIU
副担当	lIU
力会	bHV
力会社	bHV
加	_MQ
加 $	oHV
加い	lGW
加いた	lGW
加え	lKS
加える	jKS
加す	fKS
加する	fKS
加は	Vc;
助	]`>
助か	[[C
効に	aFX
効にす	lIU
効性	fKS
効果	VZD
動かします$	lIU
動再	`GW
動時	`WG
動時に	bUI
動更	V^@
動更新	V^@
勘	TZD
務	WQM
務の	[KS
務局	]LR
務所	\\VH
勤者	bMQ
化	\\HV
化した	`HV
化の	bJT
化は	`LR
化を	XZD
医	Uc;
医事課	WYE
医療	X[C
医療情	ZVH
千	YIU
千田	fHV
半に	iIU
卓	eGW
協力会	fHV
協議し	lJT
単位の	bEY
危	UWG
危機	XVH
危機管	XVH
即	[HV
即時に	lJT
却	UZD
卸	bNP
卸し	kJT
卸し$	lJT
原	YTJ
原因	]c;
原因$	Z\\B
去	S^@
去年	\\`>
去年の	X^@
反	T]A
反映す	fIU
取	\\JT
取りや	lJT
取り込む$	lHV
取る	gHV
取る$	lGW
取引	WVH
取扱	eHV
取扱い	oHV
取込	^ZD
受け	W^@
受付	XYE
受入	dKS
口が	V[C
口さ	X[C
口さん	X[C
口に	dJT
口の	eFX
口は	V]A
古	\\JT
古い端	lEY
可	T`>
台	VUI
台で	V_?
台につ	oDZ
台は	U]A
台を	WUI
台帳	\\WG
台帳へ	lGW
号に	lFX
号の	bHV
号機	ZYE
号機で	lC[
司	Ub<
司会	T`>
各	^KS
各チー	fKS
各拠	lJT
各拠点	lJT
各病	lHV
各病棟	lHV
合す	lGW
合する	lGW
合に	bMQ
合は	Ui5
合わな	YYE
合同	V`>
合室	W_?
同じく$	bIU
同じ書	bJT
同じ検	X]A
同じ負	bIU
同種	qFX
同種の	qFX
名と	bGW
名な	\\HV
名に対	lFX
名を	kFX
名を出	lGW
名前	VZD
名承	fJT
名承認	fJT
否	cIU
否す	lGW
否する	lGW
否を	iKS
含	_RL
含む	eLR
含め	^QM
告い	\\WG
告いた	\\WG
告す	fLR
告する	fLR
呼べる	lKS
品質	W[C
員さ	bLR
員さん	bLR
員へ	iFX
員会に	fMQ
商品	aJT
問題	Y^@
営	WZD
営会	XWG
営会議	XWG
営業	WZD
営業の	kJT
営業時	WZD
営業部	V^@
器の	bHV
器更	_UI
器更新	_UI
四	gGW
四半	eHV
四半期	eHV
回し	VYE
回す	jFX
回に	fKS
回や	eJT
回やる	lDZ
回数	^DZ
因	^i5
困る	]GW
困るも	bKS
囲を	\\XF
固定の	fFX
国	U\\B
園	V[C
園田	Z]A
園田さ	Z]A
在	VFX
在庫	ZC[
在庫の	bEY
地に	bFX
坂	\\QM
均	V^@
域	Ua=
執	iHV
執行	iHV
基づ	T^@
基準	_EY
基準に	bGW
基盤の	bQM
報を	ZZD
報ペ	lHV
報ペー	lHV
報告い	\\WG
報提供	`KS
報部	XVH
場に	bGW
場の	U^@
場を	lHV
場を持	lHV
場合	ZWG
場合の	lHV
場合は	Th6
塚	VVH
境	[IU
境で	`IU
増え	ZYE
増える	VXF
増や	Se9
増やす	Sb<
増員	lEY
壊	W\\B
壊れ	VXF
壊れた	U`>
声	\\c;
変え	^IU
変えた	V]A
変えて	fJT
変えま	eFX
変えます$	lHV
変える	aB\\
変える$	oDZ
変わ	_`>
変わっ	Yf8
変わら	WZD
変更$	`TJ
変更が	_WG
変更を	eIU
変更済	iJT
夕方に	fHV
外し	UYE
外す	_MQ
外と	U`>
外のホ	lHV
外を	_ZD
外形	bKS
外形監	bKS
外来	`KS
外部	Sd:
多い	V_?
多く	U_?
多要	lJT
多要素	lJT
大	Re9
大丈	W[C
大丈夫	W[C
大値	lIU
大地	_VH
大塚	T]A
夫	W[C
失敗	ZKS
失敗を	iHV
女	`MQ
始の	\\FX
始め	aTJ
始めて	lEY
始めま	\\XF
委託	Te9
子さ	oHV
子さん	oHV
子を	eJT
子を見	iJT
字で	`JT
字でも	fFX
字幕	_IU
存し	VWG
学	Sc;
学外	lHV
学外の	lHV
宅が	lHV
宇	`XF
宇野	lEY
安西	V\\B
完了後	fMQ
定さ	[JT
定され	\\JT
定し	[XF
定して	W^@
定で	[IU
定です	bRL
定です$	bRL
定と	ZWG
定を	gA]
定例で	U^@
定例に	iFX
定変	iJT
定変更	iJT
定常	lEY
定期メ	lGW
定期リ	_VH
宛	]B\\
宛て	\\LR
宛先	^EY
宛先に	lJT
宛先を	lFX
実	UVH
実施$	ZUI
実施す	gKS
実機	XXF
実装す	oHV
実装する$	lHV
客さん	V`>
室に	XXF
害情	lHV
害情報	lHV
害時	iIU
害時の	iKS
寄	`KS
寄せ	eHV
寄せま	lEY
寄せる	gJT
寄せる$	oJT
対し	dNP
対す	oDZ
対する	oDZ
対応	XDZ
対応は	X^@
対応予	lHV
対応予定$	lHV
対応済	bIU
対策と	fLR
対象か	lHV
対象と	bHV
専	eIU
専用	dKS
専用の	iHV
導	eFX
導入	jFX
導入は	lHV
小松	ZZD
小野	^XF
少	V_?
局へ	`KS
届いて	VYE
届く	\\HV
届け	^XF
屋	U]A
履修	]LR
山岸	lFX
岐	fKS
岡	fHV
岡部	^MQ
岩	\\KS
岩渕	bIU
岸	dIU
川さ	bTJ
川さん	bTJ
工程	rDZ
工程を	lJT
差し込	lEY
差分を	lIU
市民	X^@
布を	eIU
席	[h6
帯で	bJT
帰	XTJ
帰確	lGW
帰確認	lGW
帳	W^@
帳へ	lGW
帳票	X]A
常設	lFX
幕	_IU
平均	U\\B
平野	]MQ
年に	\\^@
年の	[a=
年内	dGW
年内に	nEY
年度	]SK
年度内	qEY
年末	TWG
年末セ	\\VH
年齢	lGW
広	U\\B
度	XPN
度内	qEY
度内に	lGW
庫の	ZEY
庭	kFX
廃止	`HV
廃止し	lGW
延ば	V`>
延ばす	_YE
弁	WXF
式は	iFX
式へ	qA]
式への	lGW
引	[EY
引き	_GW
弱い	lGW
張る	oDZ
張る$	oDZ
強制	gHV
強制ア	lHV
当: 江口$	lFX
当た	Ua=
当て	aLR
当てる	iKS
当に	ZZD
当時	VZD
当番	[KS
当番を	lJT
当番表	iHV
当直	\\PN
形監	bKS
形監視	bKS
影響を	`IU
待っ	W\\B
待って	U\\B
待合室	W_?
後に	V_?
後は	bHV
後期	fJT
後期の	lFX
従	X[C
従来	VXF
復	Tb<
復元	`GW
復帰確	lGW
復旧	ad:
復旧$	UYE
徴取	lGW
心	U\\B
必	Vh6
必ず	T`>
必要	[`>
必須	cQM
必須化	fHV
志	XUI
志村	T`>
忘れ	U]A
応は	X^@
応予	lHV
応予定	lHV
応予定$	lHV
応済	bIU
怖	Zb<
怖い	X]A
思	^UI
思い	Ze9
思いま	X_?
思っ	YZD
急	ZFX
急外	lIU
急外来	lIU
患	Y]A
患者	Y]A
悪	WTJ
悪い	U^@
情シ	[WG
情シス	[WG
情報の	\\VH
情報ペ	lHV
情報提	`KS
情報部	[VH
惑	Y[C
惑を	WVH
想	U`>
意し	iFX
意して	lHV
意する$	\\RL
意見	ad:
意見が	WYE
感	_b<
感想	W\\B
感謝	YZD
態を	bJT
成	Rg7
成か	bIU
成から	bIU
成瀬	fIU
成績書	XVH
戸	XYE
戻した	Zc;
戻した$	V^@
戻す	V^@
戻す$	\\VH
戻せ	U\\B
所	XNP
所に	\\RL
所を	bGW
所要	fIU
所要時	fIU
所長	X_?
手でき	lFX
手作	T]A
手作業	U[C
手塚	fJT
手順	aEY
手順を	uDZ
打	T]A
承知	XWG
承認が	fIU
承認を	WYE
技術部	`MQ
把	TZD
把握	TZD
投げて	\\VH
折	bIU
抽出	X]A
抽選テ	fJT
担当に	lHV
拒	jIU
拒否	jIU
拒否す	lGW
拠	bRL
拠点	lDZ
拠点の	lFX
括停	bHV
括停止	bHV
括部	VYE
拾っ	oHV
拾って	oHV
持た	UYE
持ち	^DZ
持ち込	bHV
指数	fLR
指数バ	fLR
振	X_?
振込	W`>
捗	T^@
捗は	Ub<
掃	bMQ
掃除	bMQ
採ら	VYE
採らな	VYE
接続プ	fJT
掲載す	lGW
掲載する$	lGW
提供	^MQ
提供い	lIU
提案	gDZ
提案す	oDZ
換え	_JT
換えを	lIU
握	XZD
損	[_?
携	[KS
携帯で	lHV
擬	qDZ
擬似	lJT
支払	bKS
支払い	eKS
改め	tEY
改めま	qHV
改めます$	lGW
改める	rFX
改める$	rFX
改修	hJT
改修を	lEY
改訂し	oGW
政策課	bKS
救急	bKS
救急外	lIU
敗	ZKS
敗を	iHV
教務委	fFX
数	ZEY
数え	XZD
数が	ZGW
数の	\\PN
数チ	iHV
数チェ	iHV
数バ	fLR
数バッ	fLR
数字	VYE
整	\\WG
整中	oGW
整中$	lGW
整理	Xb<
文を	gHV
文字で	bFX
文書で	\\WG
文案	fIU
料に	^GW
料の	dIU
料金ペ	fHV
断	Xl2
断で	Wc;
断基	lEY
断基準	lEY
新し	Sh6
新しい	Ta=
新を	_IU
新時	lHV
新規に	lJT
方が	ZXF
方で	dIU
方の	T]A
方は	X\\B
方を	`DZ
方をし	bIU
方式	dVH
方式へ	qA]
施しま	bHV
施す	gKS
施する	gKS
施行	lKS
施行$	lKS
既存	dKS
既知	bGW
日	YJT
日から	aIU
日で消	fIU
日に当	bKS
日の週	lHV
日は	YEY
日ま	jIU
日まで	jIU
日よ	iJT
日より	iJT
日を	Z[C
日中	aGW
日中に	aJT
日付	`KS
日付け	lJT
日前	bNP
日前に	gJT
日完	lJT
日完了	lJT
日完了$	lJT
日数チ	lEY
日時	V_?
日次	kIU
日次の	lHV
日比	lFX
日程は	fMQ
旧	XXF
早く	Z\\B
早乙	`MQ
早乙女	`MQ
早朝	eIU
旬	gSK
明け	V]A
明け$	VYE
明し	U[C
明す	lHV
明する	lHV
明する$	lHV
明日	lDZ
明書を	VZD
明記	fIU
映す	fIU
映する	fIU
昨	VZD
昨日	[VH
昼に	bIU
時か	S[C
時から	S[C
時に	[KS
時に検	lGW
時は	_KS
時刻は	VYE
時刻を	UWG
時期は	ZXF
時間が	W[C
時間に	`KS
時間前	lHV
普	W^@
曜に	bMQ
更	YJT
更が	_WG
更を	eIU
更新し	U]A
更新を	_IU
更新時	lHV
更済	iJT
更済み	iJT
書	WKS
書か	Y]A
書が	W]A
書きの	VZD
書きま	]UI
書きます$	\\WG
書き換	gHV
書き直	kLR
書き込	XXF
書く$	YTJ
書で	XZD
書の	WXF
書の様	lHV
書へ	fJT
書への	fJT
書を	ZWG
書記	U`>
書込	oHV
書込み	oHV
書面	dKS
書面で	eKS
替えの	oFX
替える$	fJT
替えを	`HV
最低	lEY
最初	V_?
最大値	lIU
月	^FX
月か	aRL
月の	aNP
月のス	qC[
月のリ	lHV
月のロ	fMQ
月の設	lGW
月は	U^@
月を目	lHV
月中	qFX
月中$	oJT
月中に	tB\\
月以	fEY
月以降	fEY
月分	qGW
月分の	lHV
月初の	U\\B
月前	lEY
月前半	lEY
月後	lIU
月後半	lIU
月曜	YZD
月末ま	pLR
月末まで$	lIU
月第	_WG
有	ZIU
有効	WYE
有効に	bEY
有無	kHV
有無を	iJT
望と	fJT
望とし	lIU
朝礼	fGW
期に	`IU
期の	_IU
期の履	lFX
期メ	lGW
期メン	lGW
期リ	_VH
期リリ	_VH
期限は	W]A
期限を	U_?
期限切	UWG
木が今	lEY
木さ	dKS
木さん	dKS
未定$	lGW
未着	fSK
未設	bTJ
未設定	bTJ
末に	bSK
末ま	pLR
末まで	pLR
末まで$	lIU
末を	bTJ
末セ	\\VH
末セー	\\VH
本の	bMQ
本を	dLR
本人に	lDZ
本件	Ua=
本件を	WXF
本報	V\\B
本報告	V\\B
本年	lGW
本当	V`>
本当に	T`>
本番へ	bHV
本番へ$	lHV
札を	fEY
材	ZWG
村	TYE
村さ	\\[C
村さん	\\[C
束し	^HV
来る	XRL
来年	aGW
来年か	oGW
来月	lJT
来月の	lJT
来週	iJT
来週$	lGW
来週火	oFX
東さ	bKS
東さん	bKS
松	ZWG
松が	\\WG
板の	bGW
析チ	lIU
析チー	lIU
林	T^@
枚	]LR
枚に	eHV
枚数	_ZD
果が	Y[C
果をご	lHV
果を見	bXF
果未	lHV
果未着	lHV
枠を	gFX
柚木さ	fJT
査の	aFX
査を	iJT
査を追	lGW
校	WWG
格	`KS
案	YUI
案す	oDZ
案する	oDZ
案を	gLR
案件	fEY
案内	\\KS
案内を	bJT
械	W]A
棚卸し	kJT
棚卸し$	lJT
棟	\\VH
森	bGW
森永	lIU
検	^EY
検し	oFX
検す	oJT
検する	oJT
検する$	oJT
検出	dSK
検品	bJT
検査	bHV
検査に	fJT
検査の	oIU
検査を	iIU
検索	ZLR
検索す	lJT
検証	^NP
検証$	lGW
検証す	oHV
検証用	iGW
楠	bTJ
業で	XUI
業の	aGW
業を	aJT
業分	lHV
業分か	lHV
業時	VZD
業時間	VZD
業者に	lDZ
業者の	V\\B
業部	Rd:
概算	iGW
概算見	lGW
榎	XXF
様と	bJT
様を	fFX
様子を	iJT
様式	iDZ
様式に	lHV
様式を	oIU
槙	bKS
槙野	eKS
標準化	fHV
模	XUI
模擬	lFX
権	]KS
権藤	V_?
権限	bHV
権限は	iDZ
権限を	bJT
機	T_?
機で	`XF
機で試	bUI
機の	V]A
機器の	fHV
機器更	_UI
機械	W]A
機管	XVH
機管理	XVH
機能の	eJT
欄	fKS
欄を	tA]
欄を設	oIU
欄を足	lIU
欠	_`>
欠席	W_?
次コ	lGW
次ス	oIU
次スプ	oIU
次回に	lKS
次回の	_IU
次第	fKS
止しま	fEY
止す	_RL
止する	_RL
止する$	lFX
止まっ	YVH
止めた	U]A
正が	bIU
正し	WWG
正を	qIU
正常	Yc;
正式	WUI
残	YEY
残し	Xd:
残して	\\XF
残す	aIU
残すも	lIU
残っている$	bGW
残り	aKS
残量	bKS
段	YKS
段階	aEY
毎	VXF
毎回	XWG
毎年	Y^@
比較	aIU
民	Z\\B
気	am1
気づ	_^@
気づい	]^@
気づく	W]A
気付	W[C
水曜	`IU
永	`IU
求める	dIU
決ま	]]A
決まっ	XWG
決めて	iEY
決める$	dUI
況を	fIU
法を	lHV
洗い	dKS
洗い出	fIU
派	Wc;
流して	\\XF
流す	eMQ
流す$	\\UI
流れ	WWG
浦さ	bKS
浦さん	bKS
消	TZD
消え	YYE
消えた	X_?
消えた$	T\\B
消して	^JT
添	bFX
添付	dGW
済み$	WWG
渕	eHV
渡	VZD
渡す	`TJ
湯	UVH
満	T_?
準	]FX
準に書	bIU
準を	lEY
準化	fHV
滝	WZD
滞	`MQ
滞留が	lIU
漏れを	bIU
瀬尾	W]A
瀬川	XVH
点	]IU
点を	eUI
点検	iA]
点検し	oFX
点検す	oJT
点検する$	oJT
無を	iJT
無償	fIU
無償で	lIU
無期	eHV
無期限	eHV
無理	Zd:
照会を	lFX
照合	`IU
照合を	bIU
片系ず	bHV
版	ZKS
版で	`IU
版の	_JT
版を	bGW
牧野	`QM
特	\\a=
特定	VXF
状態を	bIU
状況を	fIU
班	XZD
現地に	bFX
現場	]e9
理を	iIU
理を継	lIU
理由は	W_?
理表に	lJT
理課	_JT
理課は	lGW
環	[JT
環境	\\JT
環境で	`IU
生	Ua=
生し	W^@
生ア	_XF
用	ZFX
用い	[HV
用し	ZKS
用した	fIU
用の	aHV
用ア	gHV
用アカ	iKS
用セ	fHV
用セン	fHV
用意	dLR
用意し	iLR
用意する$	\\RL
用済	`WG
用済み	`WG
用率	ZTJ
田さ	YWG
田さん	YWG
由	YFX
由に	eGW
由は	W_?
申	YMQ
申し入	qDZ
申請	`LR
申請フ	lJT
画に	_WG
画の	\\WG
画像	\\DZ
画像を	lGW
留	`HV
留が	lIU
略し	lIU
番	XJT
番に	XXF
番へ	bHV
番へ$	oHV
番を	dGW
番表	iHV
番表に	lJT
疎	bEY
疎通	bEY
疑	\\WG
病棟	[XF
病院は	lIU
療	XZD
療情	ZVH
療情報	ZVH
発生	ZXF
発生し	W^@
発送	V^@
発防	W[C
発防止	W[C
登録が	\\IU
白	WYE
白石	_YE
的に	ZYE
盆	V^@
監視に	iMQ
監視は	XWG
監視サ	fHV
目で	ZHV
目で見	bEY
目と	lJT
目に	iNP
目に加	lJT
目途に	lHV
直	\\FX
直し	_FX
直し$	aMQ
直した	`DZ
直しま	oIU
直す	fDZ
直す$	nB\\
直すの	Z[C
直っ	Ue9
省略し	lIU
県	W^@
着手	iKS
着手で	lFX
瞬	V]A
知が来	bGW
知さ	oIU
知され	lEY
知し	U^@
知す	qHV
知する	qHV
知っ	Z]A
知って	Z]A
知で	V]A
知を	bGW
短く	Va=
石	Rc;
石の	Z[C
研修	aLR
確か	`MQ
確かめ	`MQ
確報	lGW
確報は	lGW
確認い	iIU
確認した$	VYE
確認を	qIU
確認リ	fFX
確認中	iIU
確認中$	iIU
確認書	lHV
確認済	UXF
確認項	lDZ
示	WHV
示さ	V[C
示され	V[C
示す	kDZ
示する	kDZ
示確	fJT
示確率	fJT
社	Sb<
社か	ZLR
社から	ZLR
社が	V`>
社に	[VH
社に対	lGW
社のう	bIU
社へご	lJT
社へ連	XYE
社よ	V\\B
社より	V\\B
社内カ	lEY
社外	Va=
社長	WVH
票	XSK
票は	ZWG
禁止$	eHV
禁止す	\\SK
私の	fIU
科	_KS
科が	lIU
秒か	XUI
秒で	ZVH
移	\\FX
移し	mB\\
移しま	lJT
移す	`GW
程は	fMQ
程を	iHV
程度	X[C
稟	bFX
稟議	bFX
稟議を	bHV
種	]LR
種の	kHV
種を	lJT
稿	VVH
積	eKS
積は	lGW
積も	hMQ
積もり	iNP
空き	bHV
突	iKS
突き	fKS
突き合	fKS
突合	kJT
突合$	lJT
窓	]DZ
窓口	]FX
窓口の	iFX
窓口は	V]A
立花	XXF
章を	lJT
端末を	lHV
竹	`PN
笑	W[C
第	T]A
答を	_LR
策と	fLR
策とし	fLR
策は	U]A
策課	bKS
箇	bGW
箇所	dGW
算を	`MQ
算見	lGW
算見積	lGW
箱に	fGW
箱に入	bIU
範囲を	\\XF
精算は	lGW
系ず	bHV
系ずつ	bHV
約につ	lHV
約束し	`HV
納期	lGW
紙の	W]A
素認	lJT
素認証	lJT
索す	lJT
索する	lJT
細	XUI
紺	VZD
紺野	VZD
終わり	X]A
終了時	fJT
組み直	lIU
組み直す$	lIU
組み込	lIU
経て	lJT
経営	V\\B
経由	eEY
結果未	lHV
結論	\\`>
絞	`GW
絞る	`HV
絡が	[QM
絡す	bFX
絡する	fFX
絡網	iHV
給電	\\[C
統括部	VYE
統計	[TJ
継続す	lIU
続い	\\WG
続いた	`WG
続か	\\VH
続かな	V\\B
続き	^SK
続す	bIU
続する	bIU
続に	bMQ
続を	lGW
続プ	fJT
続プー	fJT
網	bIU
総務課	\\VH
緒	dGW
緒に	bIU
締切日	bIU
編成	_VH
編集局	TWG
緯	WZD
練で	ZXF
績書	XVH
繰	ZXF
置	XXF
置き	WYE
署	ZIU
署名	[IU
義	]IU
翌日に	_IU
考えま	XWG
者さ	U[C
者と	bLR
者にお	lHV
者に対	iLR
者を	bKS
聞いてみる$	lJT
職員が	W]A
育	\\RL
能の	bJT
臨	]SK
自体を	bHV
自分	WZD
自前	bJT
自前で	fHV
自動	[HV
自動更	V^@
興	T^@
芦	iMQ
芦田	iMQ
花岡	qIU
荷試	fKS
荷試験	fKS
莉	lIU
莉子	lIU
莉子さ	lIU
落	S`>
落ち	V^@
葛	lJT
葛西	lJT
蓮	^SK
蓮見	^SK
行う	bKS
行うこ	lGW
行うス	lIU
行す	^ZD
行する	_ZD
行する$	^UI
行っ	Wb<
行で	U^@
行を足	lGW
行番	lGW
行番号	lGW
行計	`HV
行計画	`HV
行足	lHV
行足し	lHV
術部	`MQ
表に	j?_
表に起	lJT
表示さ	U[C
表示す	fGW
表示を	bJT
表示確	fJT
装す	oHV
装する	oHV
装する$	lHV
装課	fJT
製造	Xa=
複検	fJT
複検査	lJT
西	[IU
要と	U[C
要な	XWG
要なも	bIU
要るの	WXF
要否	`JT
要時	fIU
要時間	fIU
要望と	fJT
要約	fFX
要素	lJT
要素認	lJT
見えな	X]A
見が	WYE
見た	VWG
見て	Uc;
見てい	\\XF
見てお	ZKS
見てか	lHV
見な	W`>
見る	WEY
見る$	[KS
見直	eIU
見直し	gIU
見直し$	oHV
見積	hIU
見積は	lGW
見積も	hMQ
見込み$	XWG
見送り	S^@
見送り$	U\\B
規に	lJT
規模	U[C
視に	eMQ
視は	XWG
視サ	fHV
視サー	fHV
覚	WYE
覧に	bKS
覧にし	fHV
解	W\\B
言	Yf8
言わ	Z[C
言われ	YZD
訂し	oGW
訂正	kJT
訂正を	lEY
計の	[XF
計測	[ZD
計画	_HV
計画に	_WG
計算	YXF
計装	iGW
計装課	fJT
訓練で	ZXF
記の	U^@
記は	\\XF
訪問	X]A
設	\\IU
設け	eMQ
設ける	jFX
設ける$	qFX
設の	\\MQ
設備	ZVH
設備管	bIU
設定$	_XF
設定と	bTJ
設定の	bJT
設定を	fIU
設定値	fIU
設定変	iJT
設置	\\WG
証す	iKS
証する	iKS
証用	iGW
証用の	lFX
試	]MQ
試し	W`>
試す$	fIU
試作	qFX
試作し	oHV
試算	`FX
試算し	lEY
試験	_LR
試験$	lFX
試験は	S_?
試験を	bHV
試験デ	oFX
試験成	XVH
詰	XXF
詰め	gQM
話	Ub<
話で	W^@
話を	WVH
該当	X\\B
該当行	lFX
認い	iIU
認いた	iIU
認した	ZYE
認した$	VYE
認しま	fGW
認リ	fFX
認リス	fFX
認中	iIU
認中$	iIU
認書	lHV
認済	UXF
認済み	UXF
認項	lDZ
認項目	lDZ
語	V[C
誤り	W^@
誤送	fIU
誤送信	fIU
説明$	Ub<
説明す	lHV
説明する$	lHV
読	T_?
読出	lGW
読出し	lGW
読者	UYE
誰	^]A
誰が	YXF
誰も	]YE
誰も知	\\IU
誰も見	V[C
課が	_KS
課で様	lHV
課に	lEY
課にて	lJT
課題	U^@
課題管	_WG
調	^MQ
調べ	bC[
調べて	oGW
調べる	lGW
調べる$	lGW
調整	hKS
調整$	lIU
調整中	oGW
調整中$	lGW
請	[KS
請した	lIU
請フ	lJT
論	Z[C
諮	bHV
諮り	lEY
謝	V\\B
議し	lJT
議す	lGW
議する	lGW
議に	gIU
議を	fEY
議室	Y]A
議論	Z_?
護を	lJT
象か	lHV
象から	lHV
象と	bHV
象のお	lHV
負荷	]KS
負荷試	fKS
責任	aNP
責任者	kLR
買部	\\WG
費	VYE
費用	VYE
費用は	ZSK
貼っ	bIU
貼って	bIU
貼る	]SK
資	_IU
資料	_IU
資料$	V[C
資料に	`GW
資料の	lFX
賛	VZD
賛成	XYE
購入	aJT
購入の	iJT
購買	[UI
購買部	\\WG
赤	]PN
赤い	iHV
走	Ua=
起き	YYE
起きて	WXF
起動$	WWG
起動時	`WG
起票	kFX
超	aLR
超え	cNP
超えた	jIU
超える	]VH
超で	lIU
足	]NP
足し	jEY
足して	iIU
足しておく$	lIU
足しま	tC[
足す	hMQ
足す$	lEY
足すの	lHV
足り	Vd:
路	UWG
転	Sg7
較	aIU
載	aMQ
載す	lGW
載する	lGW
載する$	lGW
載せ	iLR
載せて	oHV
辻	Sa=
込み$	XWG
込みの	gEY
込み前	lIU
込む	aEY
込む$	bEY
近	W[C
返し	VZD
返して	UXF
返す	T_?
迷	Z]A
迷惑	Y[C
迷惑を	WVH
追	dFX
追っ	lJT
追って	lJT
追加	dKS
追加 $	oHV
追加い	lGW
追加す	fKS
追加は	Vc;
追記	kKS
送し	XYE
送り	\\TJ
送り$	U\\B
送りし	lHV
送りします$	oJT
送付	iA]
送付済	lFX
送信	[GW
送信を	bKS
途	T\\B
途に	lHV
途中	T`>
通の	]KS
通常	Wa=
通知	]IU
通知が	^IU
通知さ	oIU
通知す	oJT
通知を	dFX
速報	UYE
連	XJT
連休	[SK
連携	ZLR
連番	bEY
連絡が	[QM
連絡す	bFX
連絡網	iHV
連続	oGW
週	bJT
週に	qC[
週は	X\\B
週中	kJT
週中に	kJT
週入	lGW
週末に	oIU
週火	oFX
週火曜	lGW
週間は	lEY
週間前	bIU
進捗	T^@
進捗は	Ub<
遅	WVH
遅れ	_c;
遅れ$	VSK
遊	bJT
遊佐	bJT
運用	YGW
運用セ	fHV
運転	Z[C
道	U^@
達員	WXF
達員さ	bLR
違う	Xd:
適	`LR
適用	cGW
適用$	lJT
適用し	oFX
選テ	fJT
選テー	fJT
選挙	]MQ
還	UZD
部が	[TJ
部に	[ZD
部にて	fSK
部は	aMQ
部・	`HV
部長と	lHV
部門	^FX
都合	W`>
配信卓	lFX
配布を	lJT
配送	\\UI
配達	VZD
配達員	WXF
重	S`>
重い	W_?
重に	V[C
重の	lHV
重のフ	lHV
重複検	fJT
野	]EY
野が	lFX
野中	`TJ
量と	XYE
量の	XWG
金は	VZD
金ペ	fHV
金ペー	fHV
金対象	X[C
金額	`JT
銀行	V\\B
鍵	[LR
長が	XXF
長と	bHV
開け	U[C
開始の	fFX
間か	WWG
間が	T^@
間だ	`IU
間だけ	bIU
間で	X`>
間に合	W`>
間前	gDZ
間前に	iDZ
関	T^@
関係	T`>
関係な	ZWG
閲覧に	lFX
防	Xe9
防止	W^@
防災	\\XF
限が	Yd:
限切	UWG
限切れ	UWG
院は	lIU
除した	bJT
隔	`MQ
隔離	iIU
障害情	lHV
障害時	iIU
隣	Ta=
集中$	X\\B
集局	TWG
離す	lKS
離する	lKS
離する$	lKS
難	U`>
電子	YWG
電文を	oDZ
電池	_JT
静	T\\B
面は	W\\B
響を	`IU
響を受	fIU
頃	Z^@
項目	eGW
項目と	lJT
項目に	lHV
順を	uDZ
順書を	fGW
須	ZVH
須化	fHV
須田	Y]A
領域	Wb<
頭の中	oFX
頼	bQM
頼ん	kEY
頼んだ$	lHV
頼んで	lHV
題	WZD
題は	W^@
題管	\\YE
題管理	\\YE
願いし	[SK
飛ばす$	lGW
験	^LR
験のシ	oIU
験の結	bVH
験は	S_?
験を	bHV
験を行	lIU
験デ	oFX
験デー	oFX
験成	XVH
験成績	XVH
鳴	bEY
鳴ら	iA]
鳴らし	lGW
鳴らす	rFX
鳴る	`MQ
鳴るよ	lIU
黒	ZWG
齢	lGW
"""

STANDS_OWN = 0.157636
STANDS_UNITS = (0.086067, 0.086067)

STANDS_TABLE = """\
after -1	VFX
after -1 read	]KS
after -2	UB\\
after -2 read	ZSK
after -3	Q^@
after -3 read	^B\\
after -4	TSK
after -4 read	XSK
after 0	VLR
after 0 read	`DZ
after 1	VLR
after 1 read	_IU
after 2	VIU
after 2 read	_KS
after 3 read	`NP
after 4	Tf8
after 4 read	bFX
alike -1	ZPN
alike -2	VQM
alike -3	SYE
alike -4	UTJ
alike 0	\\GW
alike 1	`A]
alike 2	dB\\
alike 3	gA]
alike 4	jC[
alike none	Uv(
alone	^d:
before -1	ULR
before -1 read	[MQ
before -2	SLR
before -2 read	]DZ
before -3	QVH
before -4	TKS
before -4 read	XKS
before 0	VFX
before 0 read	`?_
before 1	VKS
before 1 read	]RL
before 2	VVH
before 2 read	^RL
before 3	YB\\
before 4	YKS
c asks	_]A
c called	Q]A
c coded	SWG
c dated	VDZ
c done	RIU
c labelled	TQM
c not	STJ
c now	\\JT
c owned	WHV
c past	W^@
c promise	ZMQ
c quoted	RPN
c stated	XLR
c task	XKS
c timed	_b<
c tracked	\\@^
c undertakes	ZHV
c was	Y_?
c would	T`>
form asks -1	]FX
form asks -2	Re9
form asks -3	Uj4
form asks -4	b`>
form done -1	ZIU
form done -2	UGW
form done -3	R^@
form done -4	^\\B
form done 0	^IU
form done 1	cGW
form done 2	kB\\
form done 3	n?_
form done 4	iDZ
form none -1	XRL
form none -2	S\\B
form none -3	SWG
form none -4	_XF
form none 3	mKS
form none 4	tB\\
form past -1	VVH
form past -2	XPN
form past -3	WKS
form past -4	^g7
form past 0	Ta=
form past 2	dDZ
form promise -1	]JT
form promise -2	XNP
form promise -3	Qc;
form promise -4	XXF
form promise 0	`IU
form promise 1	dKS
form promise 2	gIU
form promise 3	oEY
form promise 4	qIU
form task -1	V]A
form task -2	ZKS
form task -3	SWG
form task 0	\\SK
form task 1	cJT
form task 2	l8f
form task 3	m<b
form task 4	j@^
form undertakes 0	]PN
form undertakes 2	dC[
is action_items	\\IU
is action_items -1	ZNP
is action_items -2	WUI
is action_items -3	TYE
is action_items -4	YVH
is action_items 0	`MQ
is action_items 1	dHV
is action_items 2	jEY
is action_items 3	s@^
is action_items 4	sC[
is authors	[a=
is authors -4	[]A
is constraints	T`>
is constraints -4	T`>
is created	U^@
is created -4	U^@
is incident_date	TYE
is incident_date -4	TYE
is incident_id	Vj4
is incident_id -2	VZD
is incident_id -4	Te9
is lessons	UVH
is lessons -1	Tm1
is lessons -2	QZD
is lessons -3	RQM
is lessons -4	gs+
is lessons 0	^DZ
is lessons 1	dEY
is lessons 2	h>`
is lessons 3	dEY
is owner	X`>
is owner -4	W_?
is resolution	YNP
is resolution -4	T_?
is severity	ZZD
is severity -4	ZXF
is status	[f8
is status -3	VXF
is status -4	[c;
is timeline	STJ
is timeline -2	dEY
is timeline -3	Ra=
is timeline -4	Ym1
is unknown	SSK
is unknown -1	YMQ
is unknown -2	SUI
is unknown -3	SYE
is unknown -4	^QM
is unknown 0	\\NP
is unknown 2	eMQ
is unknown 3	kKS
is unknown 4	rFX
is wrong	cl2
is wrong -2	RZD
is wrong -3	RVH
is wrong -4	bd:
kind bullet -1	XPN
kind bullet -2	WLR
kind bullet -3	QYE
kind bullet -4	]VH
kind bullet 0	^NP
kind bullet 1	cMQ
kind bullet 2	hHV
kind bullet 3	qC[
kind bullet 4	qHV
kind caption -1	VZD
kind caption -2	R`>
kind caption -3	TXF
kind caption -4	Tl2
kind checkbox -1	[JT
kind checkbox -2	Te9
kind checkbox -3	RTJ
kind checkbox -4	TXF
kind checkbox 0	cC[
kind checkbox 1	dHV
kind checkbox 2	fMQ
kind checkbox 3	pC[
kind checkbox 4	v9e
kind ordered -1	ZRL
kind ordered -2	XPN
kind ordered -3	Zq-
kind ordered -4	`b<
kind ordered 0	^PN
kind ordered 1	dIU
kind ordered 2	kDZ
kind ordered 3	kFX
kind ordered 4	l=a
kind prose -1	YNP
kind prose -2	SWG
kind prose -3	RXF
kind prose -4	_WG
kind prose 0	\\PN
kind prose 1	bMQ
kind prose 2	eLR
kind prose 3	lHV
kind prose 4	nLR
length 0	Vd:
length 1	SUI
length 2	VLR
length 3	YKS
length 4	XLR
length 5	QMQ
length 6	VTJ
level 0	QTJ
level 1	UJT
level 2	]B\\
many 1	^d:
many 2	Vc;
many 3	Wl2
many 4	Rj4
many 5	RZD
many 6	SKS
many 7	S\\B
many 8	TDZ
many 9	RB\\
mean -1	ZSK
mean -1 -1	]FX
mean -1 -2	Rf8
mean -1 -3	Q`>
mean -1 -4	\\^@
mean -1 0	`JT
mean -1 1	cKS
mean -1 2	lA]
mean -1 3	nFX
mean -1 4	n:d
mean -2	WQM
mean -2 -1	ZLR
mean -2 -2	XLR
mean -2 -3	R\\B
mean -2 -4	YQM
mean -2 0	\\TJ
mean -2 1	bLR
mean -2 2	dRL
mean -2 3	r:d
mean -2 4	lFX
mean -3	UGW
mean -3 -1	ZMQ
mean -3 -2	USK
mean -3 -3	RNP
mean -3 -4	[QM
mean -3 0	]RL
mean -3 1	eEY
mean -3 2	q4j
mean -3 3	jMQ
mean -3 4	cTJ
mean -4	TLR
mean -4 -1	YKS
mean -4 -2	TNP
mean -4 -3	SSK
mean -4 -4	_UI
mean -4 1	bHV
mean -4 2	eJT
mean -4 3	jMQ
mean -4 4	u9e
mean 0	\\ZD
mean 0 -1	Sj4
mean 0 -2	UVH
mean 0 -3	SWG
mean 0 -4	VQM
mean 0 0	_PN
mean 0 1	cNP
mean 0 2	kDZ
mean 0 3	pGW
mean 0 4	m:d
mean 1	^^@
mean 1 -1	XSK
mean 1 -2	TYE
mean 1 -3	UXF
mean 1 -4	UWG
mean 1 0	\\XF
mean 1 2	iGW
mean 1 3	mGW
mean 1 4	oEY
mean 2	^]A
mean 2 -1	UZD
mean 2 -2	Tg7
mean 2 -3	Q^@
mean 2 -4	RXF
mean 2 0	_JT
mean 2 1	`RL
mean 2 2	dQM
mean 2 3	r4j
mean 2 4	jLR
mean 3	_^@
mean 3 -1	R_?
mean 3 -3	T[C
mean 3 -4	XQM
mean 3 0	aLR
mean 3 1	[\\B
mean 3 3	dSK
mean 3 4	lDZ
mean 4	aZD
mean 4 2	`PN
mean 4 4	kIU
most -1	QSK
most -2	V_?
most -3	WNP
most -4	ZYE
most 0	QUI
most 1	SA]
most 2	STJ
most 3	UYE
most 4	W`>
own -1	ZTJ
own -10	ag7
own -2	XWG
own -3	XPN
own -4	TNP
own -5	Q`>
own -6	S]A
own -7	TWG
own -8	TGW
own -9	Z]A
own 0	^IU
own 1	`HV
own 10	u:d
own 2	cKS
own 3	eIU
own 4	gJT
own 5	iIU
own 6	qA]
own 7	oDZ
own 8	u5i
own 9	oJT
read 0	SKS
read 1	QPN
read 2	RSK
read 3	QWG
read 4	Td:
share 0	SSK
share 2	]LR
share 3	]MQ
who )	[FX
who *	dC[
who ,	ULR
who -	dEY
who .	RZD
who /	Zi5
who :	QZD
who arrow ,	Tc;
who arrow :	RXF
who arrow end	cDZ
who arrow →	eC[
who arrow 、	eB\\
who begin )	Sh6
who begin ,	RVH
who begin .	[t*
who begin /	VRL
who begin :	QTJ
who begin ed	^e9
who begin end	SZD
who begin had	Tg7
who begin has	XXF
who begin is	YJT
who begin is to	dGW
who begin s	XNP
who begin to	fDZ
who begin was	T_?
who begin will	bNP
who begin –	V\\B
who begin 、	R^@
who begin 。	V\\B
who begin から	Wm1
who begin が	TZD
who begin で	ZKS
who begin と	WRL
who begin に	WXF
who begin の	RQM
who begin は	T\\B
who begin へ	Q`>
who begin より	Qa=
who begin ・	V]A
who begin ：	RVH
who bracket )	ZNP
who bracket ,	bJT
who bracket .	Sh6
who bracket end	Tb<
who bracket s	_JT
who bracket →	dDZ
who bracket 、	dDZ
who bracket から	gB\\
who bracket が	VYE
who bracket ・	aDZ
who bracket ）	XWG
who can	aLR
who chip	S\\B
who chip begin	R\\B
who chip bracket	dC[
who chip clause	]HV
who chip within	R`>
who clause )	^FX
who clause .	RLR
who clause /	RYE
who clause ed	SYE
who clause end	VZD
who clause has	cHV
who clause is	]KS
who clause s	^PN
who clause to	g@^
who clause will	dGW
who clause 、	Qu)
who clause 。	ZKS
who clause から	`DZ
who clause が	\\MQ
who clause と	^NP
who clause に	_B\\
who clause の	\\HV
who clause は	Qe9
who clause ・	ZUI
who clause ）	]MQ
who dash ,	eC[
who dash end	[ZD
who dash had	]LR
who dash s	[PN
who dash –	eC[
who ed	Z\\B
who end	QXF
who had	QUI
who has	]MQ
who ing	T_?
who is	ZFX
who is to	g@^
who nobody	RUI
who person	UJT
who person arrow	YB\\
who person begin	Qa=
who person bracket	\\QM
who person clause	VKS
who person dash	aGW
who person sentence	_MQ
who person within	VKS
who s	[JT
who sentence :	Ta=
who sentence ed	YNP
who sentence end	\\NP
who sentence to	eB\\
who sentence 、	i<b
who sentence が	_GW
who sentence で	dEY
who sentence に	ZKS
who sentence の	VYE
who sentence は	V]A
who sentence も	VXF
who to	fGW
who unit	UIU
who unit arrow	ZQM
who unit begin	TTJ
who unit bracket	ZJT
who unit dash	V^@
who unit sentence	YLR
who unit within	UFX
who was	Vh6
who will	dLR
who within )	_NP
who within ,	QZD
who within .	VYE
who within /	Xe9
who within :	S]A
who within can	eC[
who within ed	Tj4
who within end	RRL
who within is	ZIU
who within is to	dEY
who within s	XNP
who within to	ZXF
who within was	T`>
who within will	dC[
who within →	dHV
who within 、	VNP
who within 。	Qf8
who within 」	VZD
who within から	XIU
who within で	T\\B
who within と	]LR
who within に	\\MQ
who within の	Tb<
who within は	SMQ
who within へ	[NP
who within も	T]A
who within より	Va=
who within ・	Xh6
who within ）	]RL
who –	^GW
who →	eEY
who 、	YPN
who 。	SKS
who 」	VZD
who から	XFX
who が	YLR
who で	VXF
who と	\\JT
who に	[NP
who の	UWG
who は	RZD
who へ	YQM
who も	Qb<
who より	Qi5
who ・	STJ
who ）	YZD
who ：	RVH
"""
