"""Weights of the reader of likely work, made by benchmarks/work_train.py: not to be edited.

A line for each feature; `linear.decode` reads it.
"""

WORDS_OWN = 0.121322
WORDS_UNITS = (0.089305, 0.089305)

WORDS_TABLE = """\
 2021$	T\\B
 2024$	T[C
 26th$	lC[
 28th$	iHV
 6$	dGW
 IT$	dFX
 July$	dLR
 June$	YUI
 M$	TZD
 May$	`LR
 Ms$	TZD
 Q3$	lFX
 anew$	`HV
 app$	U_?
 at$	fHV
 back$	Y[C
 cap$	]PN
 cost$	WXF
 data$	S_?
 down$	V\\B
 end$	V]A
 file$	U^@
 fine$	YXF
 fix$	`IU
 go$	^HV
 h$	V\\B
 have$	Vd:
 here$	S\\B
 him$	]HV
 hour$	Sb<
 in$	[KS
 late$	VZD
 line$	Sc;
 list$	]GW
 log$	V[C
 lol$	UVH
 no$	^[C
 not$	VXF
 now$	[l2
 on$	[JT
 once$	UUI
 one$	T^@
 p.m$	U`>
 prod$	dIU
 rest$	cEY
 room$	V[C
 rule$	U]A
 s$	\\d:
 team$	X\\B
 this$	S[C
 time$	W_?
 to$	V]A
 week$	]KS
 yet$	hEY
 zero$	U[C
 ●$	fNP
 ●●$	lFX
 ●●●$	iJT
 ✅$	VZD
 する$	YWG
 で禁止$	iGW
 に$	\\GW
 にする$	fC[
 に入れる$	lHV
 に出す$	iIU
 に戻す$	dFX
 に置く$	iHV
 に飛ばす$	iJT
 へ$	`HV
 まで$	^KS
 を張る$	iIU
 万$	YWG
 予定$	iDZ
 人$	UXF
 件$	``>
 入れよう$	iHV
 分$	Za=
 台$	[SK
 名$	W`>
 完了$	dFX
 日まで$	iKS
 月末まで$	iHV
 江口$	dJT
 済$	oA]
 🎉$	]IU
"`$	U[C
$	_e9
't$	Zb<
*`$	`GW
,000$	X\\B
--$	U\\B
---$	U\\B
-20$	dFX
-22$	iFX
-30$	^JT
-3318$	iGW
-780$	`LR
."$	V`>
.*$	Vb<
.1$	U`>
.2$	T`>
.jp$	Z_?
.m$	X`>
.md`$	`KS
/1$	iC[
/11$	]GW
/12$	WYE
/14 済$	iFX
/2$	dHV
/28$	cIU
/29$	dIU
/3$	iJT
/5$	dGW
/8$	iIU
/s$	UZD
0 00	U`>
0 2	U]A
0 3	U]A
0 5	dB\\
0 万$	[TJ
0 件$	U\\B
0%$	VYE
0/2$	iEY
00	][C
00 10	VWG
00 15	VYE
00 and	VZD
00 to	U[C
00$	`d:
000$	X]A
01	Ub<
01$	`GW
02	\\VH
02$	XJT
021$	T\\B
024$	U[C
03	YYE
03 00	V`>
04	XWG
05	[WG
05 05	`GW
05 it	`GW
06	VWG
06 30	^JT
06 50	WYE
07 01	iFX
07 35	WYE
07-01$	iFX
08	XZD
08$	`HV
09	`g7
09 30	Vb<
0`$	Xa=
1 000	`JT
1 1	Ue9
1 10	dEY
1 13	T[C
1 140	U\\B
1 21	S]A
1 26	[WG
1 3	ZHV
1 30	`IU
1 4	R`>
1 900	V`>
1 december	dIU
1 january	iDZ
1 m	\\JT
1 october	WZD
10 00	^j4
10 1	]HV
10 11	UXF
10 12	T]A
10 16	[WG
10 2	`MQ
10 20	TYE
10 22	^KS
10 27	Ub<
10 3	`KS
10 31	UYE
10 6	`C[
10 and	S^@
10 th	V\\B
10/2$	iEY
100 on	WZD
1000	[WG
11 00	VWG
11 10	^IU
11 23	dJT
11 40	Xc;
11 5	]EY
118	]KS
118$	]HV
12	Rf8
12 1	]C[
12 2	cGW
12 3	U\\B
12 9	SZD
13	VZD
13 00	WYE
13 05	V`>
13 30	[[C
13 february	`GW
13 march	`HV
14 1	^HV
14 11	`KS
14 15	UXF
14 30	V^@
14 50	UWG
14 済$	iFX
140	T_?
1483	`UI
15 00	^`>
15 1	YWG
15 10	V\\B
15 20	UWG
15 october	dGW
150	cEY
16 00	Y`>
16 40	V\\B
16 jan	V\\B
16 march	`IU
17	T[C
17 05	SWG
17 15	WXF
17 30	U]A
17 45	[JT
17$	VUI
18	TYE
18 240	`HV
18 september	^JT
180	WYE
19 00	VXF
19 30	V\\B
1st$	^SK
2	VJT
2 000	`IU
2 10	V]A
2 2	W[C
2 20	oDZ
2 3	T[C
2 4	Sf8
2 6	YIU
2 7	bIU
2 9	bDZ
2 a	dKS
2 days	dFX
2 e	bKS
2 is	`HV
2 of	W]A
2 x	^PN
2 years	iEY
20 february	dGW
200	WUI
2017	U_?
2018	V[C
2021	[_?
2021$	T\\B
2023	W`>
2024	]h6
2024$	U[C
2025 07	`JT
2026 01	U`>
2026 05	^EY
2026 07	dGW
2027	V^@
21	W^@
21$	Ud:
22 10	UYE
2207	^SK
2208	lFX
2211	iIU
2290	V]A
2291	`QM
2294	cKS
2296	iGW
23 15	`HV
233	dHV
24 th	WXF
240	XJT
240 usdc	`HV
25 th	\\ZD
25$	SZD
26th$	lC[
27 th	`HV
28	YMQ
28 th	dHV
28$	^LR
28th$	iHV
3 0	VYE
3 1	YFX
3 27	dIU
3 28	cHV
3 3	WZD
3 30	dDZ
3 5	U]A
3 a	dHV
3 december	W]A
3 is	`FX
3 v	`HV
3 with	dMQ
3 に$	`HV
30 1	^IU
30 4	`KS
30 days	[TJ
30 min	WYE
30 s	SXF
30 seconds	[VH
30 slack	iIU
300	UYE
301	`GW
31 is	`HV
31$	Xa=
310	T]A
312	^HV
32 bits	iFX
33	VZD
3315	iJT
3318	lEY
3318$	iGW
3320	iHV
3600	[WG
37	[a=
4 1	^GW
4 23	`JT
4 7	T`>
4 9	YKS
4 and	WYE
4 g	dIU
4 h	`HV
4 november	WZD
4 of	[WG
4 日$	iIU
4 済$	iFX
4.1$	WXF
40	\\^@
404	T[C
47	Xe9
49	V[C
5 0	`HV
5 10	g?_
5 20	^YE
5 22	dJT
5 29	[UI
5 4	We9
5 b	dFX
5 of	`HV
50$	Xb<
509	dFX
512	V\\B
52	^[C
55	``>
58	V_?
6 2	XYE
6 3	W\\B
6 4	cIU
6 May$	iIU
6 hours	dHV
6 may	cIU
600	Xh6
640	Wb<
6th$	dGW
7	VYE
7 1	[TJ
7 14	`TJ
7 16	]UI
7 18	fJT
7 4	YYE
7 and	]XF
7 days	lEY
7 th	]VH
7-01$	iFX
71	W_?
730	WZD
75	cB\\
772	`IU
780	`LR
780$	`LR
8 1	WYE
8 18	\\HV
8 20	U_?
8 23	[VH
8 25	dDZ
8 29	`GW
8 31	^SK
8 4	`IU
8 5	Va=
8 6	[HV
8 8	fGW
8 9	\\VH
8 may	dMQ
8 s	U\\B
80 of	dLR
800	T\\B
812$	iEY
82$	`JT
820$	iFX
8200	Ua=
84$	iDZ
85	lGW
86$	`GW
870	V]A
88	\\[C
881	fJT
882	nHV
883	lDZ
884	dGW
8th$	dIU
9 00	X\\B
9 000	UYE
9 1	aFX
9 15	V]A
9 3	_NP
9 oct	iDZ
9 th	iHV
90	YFX
90 days	fIU
900	`h6
91	WVH
95	Ta=
96	Ua=
: 江口$	iJT
:00$	ZYE
:10$	XYE
:20$	X[C
:30$	Za=
:40$	Xc;
?*$	UZD
?」$	Ve9
@sora$	iJT
B $	dGW
Dr$	UXF
Green$	iFX
IT$	dFX
July$	eKS
June$	[TJ
May$	`LR
Ms$	X^@
No$	XYE
OPS$	`HV
Osei$	WYE
PS$	[HV
Q3$	lFX
W-780$	`LR
^ 0 1	`HV
^ 01	XYE
^ 02	Va=
^ 05	TYE
^ 06	Y[C
^ 07	Z_?
^ 08	WZD
^ 09	bb<
^ 1 1	VZD
^ 1 10	dEY
^ 1 3	]FX
^ 1 4	S`>
^ 1 9	W\\B
^ 10 1	]GW
^ 10 3	`LR
^ 10 6	`HV
^ 11 10	dFX
^ 11 20	`FX
^ 11 5	^EY
^ 12 4	`JT
^ 13	[[C
^ 14	T^@
^ 14 12	]IU
^ 15	ZZD
^ 16	UXF
^ 17 45	]IU
^ 18	[c;
^ 2	WIU
^ 2 2	W\\B
^ 2 20	nGW
^ 2 4	YZD
^ 2 6	`HV
^ 2 7	dFX
^ 2 9 1	iFX
^ 20 2	`KS
^ 2024	Va=
^ 2025	__?
^ 21	]\\B
^ 22	]h6
^ 25	\\IU
^ 3	S_?
^ 3 1	\\IU
^ 3 4	WYE
^ 3 5	W]A
^ 3 6	dIU
^ 38	`JT
^ 4	XEY
^ 4 1	`LR
^ 4 2	]EY
^ 4 2 the	WZD
^ 4 3	_HV
^ 4 9	`JT
^ 40	VXF
^ 41	[HV
^ 5 2	`JT
^ 5 20	[UI
^ 5 7	iGW
^ 500	fIU
^ 8 15	`JT
^ 8 20	V_?
^ 8 23	dHV
^ 8 5	Ua=
^ 80	WXF
^ 9	U`>
^ 9 1	`MQ
^ 9 3	dJT
^ 9 4	[ZD
^ a 4	fHV
^ a contract	dHV
^ about	VYE
^ acl	`GW
^ acl index	`HV
^ alarm	iEY
^ alert	pA]
^ alert on	iHV
^ alert when	iJT
^ alias	`JT
^ all	Ra=
^ also	WTJ
^ an	_KS
^ an rfc	iFX
^ apns	dKS
^ apologies	T^@
^ arkadiusz	`HV
^ ask	dJT
^ at	^[C
^ at 10	V[C
^ automation	dFX
^ bashir	dFX
^ battery	fEY
^ bea put	W[C
^ because	VWG
^ between	V`>
^ bid	iEY
^ big	iHV
^ bigger	dJT
^ binding	iGW
^ blocking	iIU
^ blocking personal	iIU
^ blocking personal profiles	iIU
^ bogdan	`HV
^ bom	iJT
^ both	Ve9
^ bram	S^@
^ build	`VH
^ bus	oC[
^ by the	hFX
^ by the end	lIU
^ cal	fHV
^ call	dIU
^ canary	XZD
^ caro	S\\B
^ cause	Vd:
^ codeowners	lEY
^ codeowners for	iFX
^ coffee	W[C
^ concerning	lFX
^ could the	`JT
^ couriers	`IU
^ course	`KS
^ cs	\\JT
^ cs slack	iJT
^ csv	`KS
^ csv bom	iIU
^ d	VZD
^ data protection	WYE
^ dead	dGW
^ desmond	iHV
^ disk	dGW
^ distribution	S\\B
^ do	Xd:
^ don't	T]A
^ dp	nGW
^ draft	Vb<
^ drill	iGW
^ during the	UZD
^ e	[RL
^ e 2	cLR
^ e 2 e	cLR
^ eleven	S`>
^ elif	]HV
^ env	]WG
^ eventbridge	iHV
^ everybody	V_?
^ everyone	U`>
^ evicted	dJT
^ evicted keys	dJT
^ eviction 1	`KS
^ export	cLR
^ export of	iFX
^ exporter	iJT
^ farah	WYE
^ feature flag	dEY
^ finance	^IU
^ firmware	`LR
^ fix	cFX
^ fmea	iDZ
^ for	Sb<
^ form	Ub<
^ fri	Wb<
^ from now	lDZ
^ from now on	lDZ
^ from review	iFX
^ from ruth	WWG
^ fuzz	iFX
^ fw	`IU
^ g	[IU
^ git	ZYE
^ growth	`HV
^ grw	n@^
^ gw	\\HV
^ hal	oC[
^ hale	WZD
^ handheld	iGW
^ he	Sb<
^ he'll	lFX
^ hnt	lC[
^ hourly	iEY
^ how	]c;
^ https	U^@
^ i'll	r>`
^ i'll make	iEY
^ id	dGW
^ if	\\`>
^ if it	V]A
^ if the	U]A
^ if you	^_?
^ in the	XDZ
^ in the meantime	iFX
^ inc	T`>
^ incident	Z^@
^ insurance	UUI
^ int	p<b
^ ios	[IU
^ ios android	`IU
^ it	Yb<
^ it is	U`>
^ it was	XSK
^ it was agreed	iDZ
^ it would	V]A
^ it'll be	iFX
^ it's	X`>
^ it's a	V[C
^ jks	`HV
^ koji	^JT
^ launchdarkly	U_?
^ left	S\\B
^ legal	[JT
^ lena	U]A
^ let's	hFX
^ lev	\\HV
^ list	iHV
^ live	`IU
^ load test with	iEY
^ loader	iDZ
^ lock	^HV
^ lops	iHV
^ lotte	U\\B
^ m	U^@
^ maeve	lGW
^ max	TZD
^ measures	U]A
^ members	Va=
^ minutes	X_?
^ mira	iGW
^ mon	[b<
^ move	`RL
^ nagi	iA]
^ new	_EY
^ new price	`HV
^ next	Zb<
^ next meeting	S]A
^ nico	^JT
^ no	Zg7
^ nobody	a_?
^ node	V\\B
^ none	U\\B
^ not	Xe9
^ nothing	^a=
^ nothing redacted	UXF
^ notion	[WG
^ on	Zc;
^ on 23	`HV
^ on 27	U]A
^ one page	iEY
^ only	Ua=
^ operations	W[C
^ operator	`HV
^ osei	WYE
^ ota	X^@
^ other	T^@
^ out	cGW
^ out of	fEY
^ out of band	dGW
^ outcome	iEY
^ owner	W^@
^ panel	iGW
^ phone	fHV
^ piers	iGW
^ place	WXF
^ plat	fLR
^ plat 812	`WG
^ plt	lFX
^ pos	dHV
^ postmortem	]HV
^ prepared	XXF
^ prepared by	VYE
^ present	\\g7
^ prevent	iGW
^ prevent destroy	iGW
^ priya	VXF
^ procurement	iIU
^ promo	iHV
^ pruitt	W[C
^ publish	iDZ
^ put	dEY
^ put the	dIU
^ q	\\ZD
^ quarantine	iIU
^ questions	VUI
^ queue	fGW
^ radius	cKS
^ ravi	VYE
^ refund	iHV
^ rel	lDZ
^ release	_IU
^ releases	`TJ
^ removed	iFX
^ rerun	iGW
^ reviewed	W\\B
^ role	iIU
^ rollback	U]A
^ rollout	iFX
^ ronan	\\HV
^ runbook	mHV
^ s	Y\\B
^ s 3	TWG
^ scp	lIU
^ scp s	iJT
^ scp s 3	iJT
^ sdk	bDZ
^ second	\\KS
^ select	Ta=
^ sessions	iIU
^ set	WYE
^ sev	UYE
^ sev 2	UZD
^ shadow	dLR
^ shepherd	lGW
^ should	Sc;
^ since	^IU
^ sixty	UZD
^ some	Z_?
^ some of	T\\B
^ sorry	`HV
^ staging	T[C
^ stan	`GW
^ starting in	iHV
^ status page	eEY
^ systemd	dDZ
^ t	\\FX
^ tamar	`HV
^ team	VZD
^ text for	iFX
^ thanks	X`>
^ thanks to	X`>
^ that's	W\\B
^ the	S\\B
^ the committee	VYE
^ the contact	iEY
^ the contact centre	iEY
^ the firmware	iC[
^ the first	V^@
^ the head	Tb<
^ the new	TYE
^ the nightly	YYE
^ the operator	S]A
^ the remaining	fHV
^ the script	^LR
^ the status	[WG
^ the ten	iC[
^ there was	U]A
^ there's	Td:
^ there's a	VZD
^ this	Z[C
^ ticket	Vd:
^ tl	Y[C
^ tl dr	Y[C
^ to be	fHV
^ tue	Y\\B
^ unique	lGW
^ upgrade	iGW
^ ups	dFX
^ use	^SK
^ v	X`>
^ version	fDZ
^ vusi	WYE
^ wanjiru	]JT
^ was	U_?
^ we agreed	fDZ
^ we are	`LR
^ we ask	iEY
^ we had	Z_?
^ we have	[KS
^ we laughed	iGW
^ we meet	U\\B
^ we meet again	U\\B
^ we talked	Ua=
^ we talked about	S_?
^ we'll	kDZ
^ we'll also	iIU
^ we're	aGW
^ we're setting	iEY
^ we've	XTJ
^ what	[\\B
^ what happened	Za=
^ what we	\\a=
^ what we did	VVH
^ when	^e9
^ when the	SZD
^ who	Vc;
^ why	^_?
^ with	[d:
^ write	^JT
^ written	Zf8
^ written by	Xd:
^ yes	T_?
^ you	Z_?
^ zod	iHV
a 1	VZD
a 4	hFX
a bigger	U^@
a canary	fB\\
a change	YRL
a ci	iFX
a comparison	iGW
a copy	\\UI
a daily	fGW
a date	^SK
a default	YUI
a draft	iEY
a dry	fKS
a e	^IU
a fake	iHV
a fallback	WUI
a firmware	dIU
a first	YWG
a fixed	iGW
a form	lB\\
a graph	iFX
a group	cGW
a hold	iFX
a host	lEY
a human	dIU
a letter	`KS
a list	[XF
a m	T^@
a mail	WTJ
a mandatory	iFX
a meeting	iIU
a member	S\\B
a named	lEY
a new	Sb<
a one	lFX
a page	fJT
a paid	iDZ
a panel	`JT
a permanent	lC[
a priority	`HV
a probe	iGW
a proposal	nC[
a real	cMQ
a red	`GW
a release	dEY
a report	^GW
a request	^LR
a required	iGW
a restore	lA]
a sample	iEY
a schema	iFX
a sealed	dEY
a second	[HV
a separate	_LR
a sketch	iHV
a slot	]WG
a sponsor	iDZ
a statement	[XF
a stop	fFX
a test	Z[C
a text	`FX
a time	]QM
a two	iFX
a visit	iGW
a warm	]GW
a way	`IU
a write	dLR
abara	`HV
abase$	T\\B
able	X\\B
able to	X\\B
about	SYE
about an	]UI
about it	V[C
about the	^HV
accepted	U_?
access to	\\SK
account's	`UI
aces$	[VH
ack$	[b<
acknowledgement	`KS
acl	]GW
acl index	`HV
acme	^IU
across the	^IU
activation	]GW
active	T]A
ad	iGW
ad$	Wd:
add	XJT
add a	^GW
added	dEY
added a	lB\\
added to	kFX
adding	fC[
adding a	lFX
address of	`JT
address on	[XF
adds it	iGW
admin	\\JT
administrator's	iIU
affected	Xb<
after 90	iGW
after a	UVH
again at	Va=
against a	fJT
against it	Vb<
against the	fFX
age	`KS
age 1$	`KS
aggregated	iDZ
agnieszka	YMQ
agree with	`HV
agree$	YIU
agreed on	dGW
agreed that	^FX
agreed to	iGW
ahead of	fEY
ail$	Y\\B
air$	S]A
ake$	R`>
alarm	bC[
alarm at	lC[
alarm by	iFX
alarm on	iEY
aleks	iJT
alert	b:d
alert at	nDZ
alert on	dLR
alert when	iJT
alert$	`IU
alerts to	iGW
all	YKS
all 6	iIU
all eleven	`HV
all in	Y[C
all new	iDZ
all nine	lDZ
all of	V]A
all regions	`UI
all replicas	`GW
all robots	iHV
all service	lDZ
all three	`KS
allow	]EY
allowance	iHV
allowed	UYE
allowed to	`LR
alls$	VYE
along	`MQ
already	Rb<
also adding	iHV
also the	[VH
altogether	Va=
alumni	W\\B
always	S^@
among	W\\B
amount	]VH
ample$	ZVH
an	WEY
an afternoon	iEY
an apology	`FX
an audit	`MQ
an emergency	WXF
an exception	iHV
an explanation	dGW
an honest	iHV
an incident	\\MQ
an index	WVH
an outside	iFX
an rfc	nEY
an$	R^@
analysis	dDZ
and 06	`HV
and 2	`FX
and 3	^FX
and a	YIU
and alert	iEY
and all	W[C
and are	dLR
and by	Vc;
and checked	dIU
and compare	iEY
and fionn	iHV
and for	Vb<
and found	S\\B
and from	bDZ
and have	`MQ
and if	lFX
and into	iKS
and it	U^@
and logs	`IU
and monitoring	iEY
and month	iKS
and no	T[C
and nobody	T_?
and open	iGW
and pages	iIU
and put	fC[
and red	iEY
and replaced	iHV
and say	`GW
and should	iEY
and so	Sc;
and that	\\e9
and the	VMQ
and they	Rb<
and two	UYE
and was	VVH
and we	Vb<
and we're	VZD
and what	_GW
and with	U]A
anew$	`HV
ange$	[ZD
annotation	\\HV
announcement	\\MQ
announcement in	iFX
anomaly	o=a
ansible	fHV
answer	WXF
answer yet	iHV
any	[MQ
any more	`HV
any zone	iFX
anything	YZD
anything that	bFX
apns	fJT
apologies	U_?
app for	iGW
app$	U_?
appear	dJT
applicants	YXF
application	X[C
approvals	[YE
approve	hDZ
approved	Sg7
approved by	Vf8
approvers	iHV
apr	Vb<
ar	`IU
ard$	Td:
are being	lFX
are in	U]A
are loaded	iIU
are not	Xj4
are now	oA]
are scheduled	`IU
are to	dFX
are two	S]A
are$	Ya=
aren't	X`>
arjun	Ua=
arkadiusz fr	`KS
arm$	WXF
around	WDZ
arranged	iFX
ars$	Z_?
art$	TWG
arter$	fKS
as an	U_?
as each	WYE
as every	UZD
as from	iFX
as in	U\\B
as it	U]A
as many	`IU
as of	ZIU
as one	iHV
as part	dHV
as seen	`IU
as soon	dKS
as the	[C[
as there's	iFX
as$	[FX
ash$	`GW
asia	WVH
asia tokyo	WVH
aside for	iHV
ask the	cIU
asked for	Rk3
asked if	Ve9
asked the	]IU
asked to	bKS
asked whether	[d:
asked why	Ve9
asking	]JT
asking for	`HV
asks	^HV
asks for	dJT
asks the	bFX
assessment	WTJ
asset	[HV
association	VZD
at 03	Xf8
at 08	ZZD
at 09	Xb<
at 10	bn0
at 11	Xc;
at 15	V\\B
at 16	TWG
at 17	V]A
at 180	dGW
at 19	Y^@
at 2	T[C
at 20	X`>
at 22	T`>
at it	]KS
at minus	iIU
at most	dEY
at once	X]A
at start	`HV
at weekends	dFX
at which	^JT
ata$	T`>
ate$	VYE
ates$	VZD
attached	YKS
attachments	\\YE
attacker	Vf8
aug	Xe9
ault$	cJT
aults$	dIU
automatic test	iGW
automatically	bIU
autumn	`HV
awaited	iFX
away	VYE
back and	YJT
back for	iEY
back the	Uc;
back$	Z]A
background	U[C
backoff	dGW
backoff and	iIU
backoff with	iFX
backups	\\C[
backups of	iEY
backups work	`IU
bad	S`>
balance	[MQ
ban on	`HV
band	bC[
bank	UYE
base	V`>
base$	VXF
based	`MQ
baseline	iFX
bashir	^GW
batch is	`HV
batches	\\DZ
batteries	T[C
battery	ZJT
be a	[HV
be able	[XF
be answered	iFX
be asked	cIU
be changed	dLR
be displayed	dFX
be driven	iGW
be entered	iEY
be given	fDZ
be held	iIU
be in	`QM
be laid	dTJ
be on	iGW
be placed	dHV
be reached	dHV
be ready	iEY
be repeated	iIU
be replaced	hEY
be restored	`GW
be taken	lC[
be the	dEY
be upgraded	iDZ
bea put	W[C
because	[`>
because of	Vc;
because the	\\b<
because there	iHV
becomes	YVH
been added	iEY
been asked	_IU
been on	WYE
been paid	iHV
been removed	`HV
been requested	lFX
been rewritten	iFX
been told	]GW
before	]FX
before a	]ZD
before christmas	dKS
before each	cRL
before in	iGW
before it	]HV
before it's	iIU
before the	aFX
before they're	iHV
beforehand	`FX
began	S_?
began to	V]A
beginning	cIU
beginning in	iGW
beginning with	lGW
behavior	]WG
behind	Ta=
being	\\KS
being turned	iGW
being written	iGW
belong	`VH
below	Ri5
ben	fFX
bench	\\JT
benedikt	Y]A
best	T\\B
bettina has	iIU
between the	W^@
bff	iFX
bid	fC[
big	YQM
bigger	aFX
bigger than	iGW
biggest	fA]
bill	T\\B
billing	TVH
binding	iGW
binet$	`HV
bit	S]A
bits	`LR
blame	Z\\B
blob	bGW
blobs	YZD
block	UXF
blocking	cHV
blocking personal	iIU
blog	WRL
blog post	YVH
bo is	iJT
board$	UYE
boards	`A]
bogdan	]HV
bom	`HV
book$	dKS
booked for	`HV
books	[SK
bootloader	\\IU
bot	ZIU
bot farm	iEY
bots	\\DZ
bots to	iEY
bought	\\JT
bought four	iIU
bound	hDZ
bound to	iEY
boundary data	WYE
boxes	iHV
bq	iEY
bram	WUI
branch	T\\B
brings	`HV
broke	V]A
broken	Yc;
broker	^GW
brought to	iGW
bs$	U[C
bug	Ua=
build	XJT
builds	_HV
builds it	nC[
built	\\HV
bulk	`C[
bus	fJT
but	V_?
by 10	V\\B
by 20	dKS
by 2025	iGW
by an	U`>
by country	dIU
by default	`KS
by hand	X`>
by it	`GW
by mail	VXF
by monday	dJT
by mr	iGW
by one	YWG
by region	`LR
by sms	iEY
by this	[ZD
by wednesday	dJT
by which	`KS
byte	Ud:
c asks	bYE
c dated	WIU
c not	T`>
c now	`C[
c owned	YLR
c past	Y\\B
c promise	]FX
c stated	[MQ
c timed	dn0
c tracked	`<b
c undertakes	]IU
c was	\\`>
c would	Uc;
ca	]KS
cache the	iIU
cake	VWG
cal	fHV
calendar	^FX
call engineer	`JT
call list	lEY
call number	iIU
called	][C
called the	X]A
came	\\c;
came back	Z[C
came from	S_?
came up	V_?
can	ZDZ
can be	[GW
can do	^JT
can never	iFX
can we	T]A
canary	aJT
cancelled	V]A
cap$	]PN
capacity in	`JT
captains	UZD
card	XGW
card with	iIU
cards for	iHV
cards$	WZD
carol	YTJ
carried out	\\KS
case	YFX
cases	\\KS
cases$	`IU
catalogue	W\\B
category	U[C
cdn cache	]XF
ce$	U_?
ceiling	lC[
cells	fGW
central	YWG
centres	nFX
certificate into	iFX
certification	dJT
certs	dIU
cess$	V_?
cfo	YZD
change it	`IU
changes the	]IU
changes to	iEY
changing	^IU
changing the	iIU
channel	]JT
channel for	dHV
channel manager	`HV
chart	U\\B
chart$	[UI
check	\\FX
check for	fDZ
checker	`GW
checking	iDZ
checklist	dKS
checklist and	iHV
checkout	URL
chosen	iFX
chronology	WXF
ci	d@^
ci in	iHV
ci now	iGW
ck$	Y`>
claire	cLR
class	]LR
class of	iGW
clerk	U]A
client	\\KS
client will	iEY
close$	`HV
closed	Sf8
closed as	W`>
cloud	W[C
cloudwatch	lFX
clusters	dJT
cmd	`JT
cms	cFX
co	U\\B
codeowners	hGW
codeowners for	iFX
cold start	^LR
columns	dJT
com 2026	lC[
come to	Te9
comes	XTJ
comes back	^FX
comes out	]XF
command	dFX
committee	R\\B
communications	V[C
community	]f8
company	[f8
compare it	iEY
compared	^GW
compared with	iC[
compares	bHV
comparison	eJT
comparison of	dIU
compiled	^JT
complaint	T_?
complete	`LR
completion	iGW
component	dFX
computing	UZD
concerning	lFX
concerns	fHV
concluded	]IU
conclusion	U[C
config	VXF
confirmation	nC[
confirms	`HV
connect	V^@
connection	WVH
considered	Za=
constraint	cKS
constraint on	iGW
contact centre	`HV
contacts	_IU
contained	Uf8
contractor is	`HV
cookie	XWG
cookies	^IU
cookies and	iHV
copies to	dGW
copy	YFX
copy of	iFX
core	U`>
corporate	Y]A
correct	TZD
corrected by	dGW
correlation	iHV
correlation rule	iHV
cost	R^@
cost$	WXF
could	T\\B
could be	Ua=
could we	V\\B
couldn't	U^@
council	Sb<
councillor	Tb<
count$	dJT
counted	U_?
counter	]LR
country	cIU
county	UZD
couriers	`IU
court executive	WVH
court it	`GW
cover	^KS
covering	iHV
crash	Xa=
crashes	cHV
credit	W\\B
credit for	iIU
creen$	iHV
cron	\\IU
cs	YJT
cs 3	iIU
cs slack	iJT
ctor$	T\\B
cts$	W^@
current	p@^
customer id	dHV
customers that	`IU
cycle	^FX
d	VWG
d $	`JT
d dry	`HV
d it$	UTJ
d not$	TYE
d"$	Ya=
daily	aMQ
dar$	\\XF
dasha	`IU
dashboard	^JT
dashboards	Vc;
data contract	dIU
data team	iHV
data$	S_?
database in	`JT
date in	dJT
date of	XXF
day and	S`>
day before	_IU
day it	[YE
day so	`JT
days	\\LR
days and	hC[
days left	iGW
de $	iHV
dean	iIU
dear	U_?
december	[SK
december for	W\\B
decided against	U]A
decided that	]HV
decision to	`FX
decrypt	W\\B
ded$	X\\B
default	[FX
definition	UYE
delay	Ya=
delayed	UZD
delegation	dDZ
deletion	YRL
delivery	XZD
demand	WVH
dent$	V_?
depend	V\\B
depend on	V\\B
depends	YYE
depends on	[YE
deployed	V`>
deploys	[VH
depth	`KS
der$	[_?
derived	iFX
derived from	iFX
des$	[`>
design	]YE
designed	YVH
desk	YDZ
desk and	iGW
detector	dHV
devices	TYE
dex	dDZ
dex$	T`>
dger$	`IU
did it	[FX
did its	U[C
did not	[RL
did the	Ua=
did what	Ta=
didn't	XWG
didn't need	`IU
diego	]JT
diff the	dHV
ding $	]ZD
direction	WZD
director's	`RL
dis$	`HV
disabled for	dEY
disabled the	]TJ
discord	\\GW
discount	S_?
discussed	[c;
displayed	`KS
displayed on	iFX
dit$	T^@
dlr	iIU
dns	Xg7
do it	^GW
do it$	cJT
do not	Vd:
do so	[VH
do that	^KS
do without	`KS
doc	UWG
doesn't	Xc;
doing it	fHV
domains	YZD
don't know	YIU
don't send	iEY
don't want	U[C
done	]KS
done by	[WG
done from	iGW
done in	U`>
done on	^KS
down$	V\\B
dp	hHV
draft	YIU
drafted	`GW
drafted by	`GW
drafts	lIU
drafts it	iHV
draws	`HV
drill	fC[
drive	WTJ
driven	`JT
driver	S^@
drop the	`GW
ds it$	cLR
dublin	]HV
duct$	cKS
dump	U]A
duration	W^@
duty	_KS
duty phone	iGW
e	Vc;
e 2	dGW
e 8	`JT
e it$	Ya=
e playwright	iFX
e tax	iEY
e"$	U^@
e.jp$	U\\B
e;$	iFX
e?$	^`>
ea$	TYE
each	[MQ
each component	iEY
each morning	dKS
each of	YHV
each team	iFX
each time	Tb<
ead$	X`>
early access	iGW
ears$	VZD
ease$	_KS
easter	bEY
eave$	dHV
ed $	iGW
ed it$	UVH
ed"$	UZD
ed$	W\\B
eddie	_IU
eded$	Va=
edger$	`IU
edis$	`HV
edit	V`>
eeded$	V^@
eek$	]KS
eeks$	dFX
een$	\\C[
efore$	R_?
eight	V[C
ek$	]IU
ekend$	WWG
eks$	eFX
elay$	[WG
eld$	V\\B
elf$	X^@
else the	dGW
elsewhere	VYE
elves$	`JT
ember$	]GW
emergency	\\JT
emergency centres	nFX
empty$	UWG
en"$	W\\B
en$	WC[
enabled	`HV
enabled on	iEY
ence$	X[C
end of	eEY
end あった	[]A
end あり	Wa=
end あります	S_?
end ありません	WTJ
end ある	]b<
end い	^d:
end いい	WZD
end いか	[[C
end いた	]UI
end いていた	X\\B
end いてくれた	iIU
end いてみる	iJT
end いなかった	^YE
end いました	_]A
end いません	[SK
end いる	YZD
end う	WVH
end うに	iFX
end うにします	oIU
end うにする	nGW
end えない	Z]A
end えます	`KS
end おきます	cLR
end おく	fLR
end おす	iGW
end おり	X`>
end か	]a=
end かします	iHV
end かった	kb<
end かる	V[C
end が	UVH
end がある	^^@
end がす	dFX
end がない	^a=
end が書きます	iIU
end が直す	iHV
end き	V\\B
end きず	]JT
end きたい	dKS
end きない	U^@
end きる	[`>
end ください	ZYE
end くない	U`>
end くなった	V[C
end くれました	iJT
end け	Ze9
end こと	Rd:
end こととした	nIU
end こととする	lGW
end ことにした	iIU
end さい	ZYE
end さない	Ta=
end された	\\^@
end されていた	UYE
end される	VZD
end し	U^@
end しい	X_?
end したい	VWG
end して	T_?
end していた	[VH
end していない	YWG
end している	V[C
end しておく	iGW
end してもらう	bTJ
end しません	UXF
end じ	WXF
end じく	`HV
end す	ZNP
end すか	YYE
end する	]WG
end すること	hIU
end ず	UWG
end ずみ	iEY
end せます	fGW
end せる	_UI
end せること	iGW
end せん	fZD
end せんでした	[XF
end その他	UWG
end た	X_?
end たい	XVH
end たか	^XF
end たこと	^XF
end たのか	VSK
end たら	[UI
end だ	XXF
end だけ	]d:
end ださい	ZYE
end だった	ch6
end った	b\\B
end ったか	UTJ
end ったこと	WVH
end ったので	dJT
end っていた	^d:
end っていない	[_?
end っている	[SK
end ってみる	lJT
end ついて	[`>
end て	Ub<
end てある	X]A
end ていた	id:
end ていない	eb<
end ていました	[a=
end ています	W^@
end ている	YZD
end ておきます	cLR
end ておく	fLR
end てください	[\\B
end てます	SZD
end てみます	iHV
end てみる	qB\\
end であった	UZD
end できず	]JT
end できない	U^@
end できる	X`>
end でした	da=
end です	XYE
end ですか	\\\\B
end では	ZXF
end ではない	\\YE
end で禁止	iGW
end で見送り	[VH
end と	Ra=
end とする	[WG
end ととした	nIU
end ととする	lGW
end とにした	iIU
end とになった	lFX
end と思います	U\\B
end どうか	VZD
end ない	d\\B
end ないか	Z[C
end なおす	iGW
end なかった	h_?
end なくなった	V[C
end なし	dc;
end なっている	VZD
end ならない	V[C
end なりました	V[C
end なる	[[C
end に	\\=a
end にします	kHV
end にする	aKS
end について	[`>
end になる	VXF
end にはない	W\\B
end にやります	iGW
end に上げる	dKS
end に作る	dIU
end に入れます	iIU
end に入れる	gKS
end に出す	oC[
end に分割	iJT
end に分離する	iHV
end に切り出す	iJT
end に取り込む	iJT
end に変えます	iHV
end に変える	iEY
end に変更	^SK
end に寄せる	lGW
end に改める	iGW
end に更新	iGW
end に書く	[UI
end に決める	iGW
end に逃がす	dFX
end に飛ばす	iJT
end の	\\YE
end のか	^\\B
end のでは	UWG
end ので見送り	[VH
end のまま	[YE
end のみ	VUI
end の他	UWG
end の確認	Ue9
end の突合	iIU
end の負荷試験	iHV
end の追加	iIU
end は	gd:
end は残す	`KS
end ばす	lJT
end へ連絡した	WZD
end べき	[c;
end べる	iGW
end ま	^[C
end ません	fZD
end まった	YTJ
end まま	\\[C
end みます	dMQ
end みる	qB\\
end み直す	iIU
end む	aJT
end めない	Z`>
end めました	UQM
end める	cMQ
end も	We9
end もない	U]A
end もの	Z_?
end もり	lB\\
end やってみる	iJT
end やらない	[\\B
end やります	`KS
end よう	dHV
end ように	iFX
end ようにする	nGW
end よね	X_?
end らい	SXF
end らす	iHV
end らない	_XF
end らなかった	[YE
end られる	V]A
end り	W_?
end りします	lJT
end りです	T[C
end りました	VVH
end りません	^d:
end り出す	iJT
end り込む	iJT
end るのか	V[C
end るように	iFX
end る予定です	iJT
end れ	W]A
end れた	TZD
end れていた	\\b<
end れない	Yc;
end れました	[JT
end れよう	iHV
end れる	W\\B
end わった	T`>
end わない	]YE
end わり	TWG
end を入れる	dHV
end を含める	iEY
end を張る	lHV
end を止める	dJT
end を点検する	iHV
end を設ける	iIU
end を追加	mIU
end ん	[\\B
end んでした	[XF
end ス	V_?
end テ	iDZ
end ト	VRL
end メモ	VXF
end モ	VXF
end ー	Ua=
end 万	UWG
end 上	Y^@
end 下	UVH
end 中に	iFX
end 人	[`>
end 他	UWG
end 以上	WYE
end 件	^\\B
end 会	ZGW
end 作る	fDZ
end 使う	VZD
end 入	[WG
end 入れます	lFX
end 入れよう	iHV
end 入れる	eLR
end 内	]IU
end 再起動	WZD
end 再開	TZD
end 出しておく	iJT
end 出す	jJT
end 出せる	WYE
end 出ない	U^@
end 分	Wd:
end 分割	iJT
end 分離する	iHV
end 切りました	`GW
end 切り出す	iJT
end 判断	V`>
end 割	`KS
end 動かします	iHV
end 化	dLR
end 卸し	iJT
end 原	`IU
end 原因	ZXF
end 取り込む	iJT
end 取る	iFX
end 台	U[C
end 同じ	WXF
end 同じく	`HV
end 名	T^@
end 否	iGW
end 含める	lDZ
end 回	\\a=
end 回答する	iHV
end 因	[XF
end 変えます	iHV
end 変える	iEY
end 変更	`RL
end 外	Vc;
end 失敗	T]A
end 宇野	iGW
end 実施	[ZD
end 実装する	iJT
end 室	[VH
end 寄せる	lGW
end 対象外	U\\B
end 張る	lHV
end 当	UUI
end 必須にする	`HV
end 思います	U\\B
end 意	TZD
end 意する	[TJ
end 意見	T[C
end 成	Va=
end 戻す	\\RL
end 戻った	V`>
end 手	YVH
end 担当	VRL
end 拒否	iGW
end 掲載する	iGW
end 改めます	iHV
end 改める	nEY
end 敗	T]A
end 整中	iHV
end 断	Wb<
end 新	XSK
end 施	[ZD
end 施行	iEY
end 日	U[C
end 日完了	iHV
end 明	Zb<
end 明する	iHV
end 星	iFX
end 時間	U[C
end 更	`RL
end 更新	YSK
end 書きます	]VH
end 替える	iFX
end 月中	lJT
end 月末まで	iHV
end 未定	iFX
end 末まで	iHV
end 本番へ	iIU
end 査	cHV
end 棚卸し	iJT
end 検する	lGW
end 止	[FX
end 止する	iGW
end 残っている	`IU
end 江口	`KS
end 決める	dQM
end 流す	^WG
end 点検する	lGW
end 無理	TWG
end 版	S`>
end 理	X]A
end 用意する	[TJ
end 留	`UI
end 番へ	lEY
end 登録	dKS
end 監視	dJT
end 直した	cIU
end 直す	kA]
end 確認した	Vb<
end 確認中	fIU
end 確認済み	T^@
end 社	T\\B
end 禁止	fGW
end 移す	iFX
end 積もり	iDZ
end 突合	iIU
end 答する	iHV
end 組み直す	iIU
end 絡する	`IU
end 者	S]A
end 聞いてみる	iJT
end 芦田	iDZ
end 荷試験	iHV
end 行	W\\B
end 行する	\\TJ
end 装する	iJT
end 補	WUI
end 要	TWG
end 見直し	lDZ
end 見積もり	iDZ
end 見込み	W\\B
end 見送り	TXF
end 視	dJT
end 記	W[C
end 設ける	nDZ
end 設定	\\TJ
end 試す	dHV
end 試験	lFX
end 話	Tb<
end 認した	Vb<
end 認中	fIU
end 認済み	T^@
end 説明	Ua=
end 説明する	iHV
end 課	XWG
end 調べる	iGW
end 調整中	iHV
end 論	U[C
end 象外	U\\B
end 負荷試験	iHV
end 起動	X\\B
end 足しておく	iIU
end 足します	iJT
end 足す	lEY
end 載する	iGW
end 込み	W\\B
end 込む	cHV
end 追記	dSK
end 送	]QM
end 送り	TXF
end 送りします	lJT
end 逃がす	dFX
end 連絡する	`IU
end 適用	iHV
end 野口	iGW
end 長	T\\B
end 開	W]A
end 間	T\\B
end 離する	iHV
end 須にする	`HV
end 頼んだ	iIU
end 飛ばす	iJT
end 験	lFX
end$	U`>
endar$	\\XF
enforce	iGW
ening$	[VH
enough	V`>
ent$	V[C
enter	`KS
entered	XVH
entered in	`KS
entries	\\MQ
entry	[LR
env	VXF
envelope	lDZ
eo$	W^@
er $	`FX
eriod$	iJT
ero$	U[C
ery$	\\JT
esday$	\\IU
ese$	S\\B
ess$	Yd:
essed$	`KS
est$	YIU
establish	dEY
estimate	k?_
etag	iFX
etc	VRL
eting$	]JT
ets$	V`>
etter$	Xc;
eu	V^@
eue$	YIU
eur	[KS
euros a	dHV
even	\\KS
even if	dEY
evening	TZD
evening and	S\\B
event$	V`>
eventbridge	iHV
every	ZPN
every fifteen	`KS
every five	iEY
every morning	dIU
every pair	iGW
every ten	nEY
every year	T^@
everybody	X_?
everyone	al2
everything that	Y[C
everywhere	]GW
evicted keys	dJT
eviction 1	`KS
ew$	T[C
ewa	dDZ
ex$	V`>
exam	]EY
exam period	dJT
examine	iHV
example	Se9
example 2025	dGW
exams	YWG
exceeded	T^@
exceeds	iJT
except	WVH
exception	dHV
exclude	dJT
excluded	dGW
executive officer	WVH
exercise	gDZ
exercise with	iFX
existed	T`>
existing	\\HV
exists	YSK
exit	]JT
exit 1	iGW
expected	WVH
expense	dFX
expensive	[UI
expire after	hEY
expired	Sc;
expires	dGW
expiry dates	iJT
explained	Vb<
exponential	iFX
exponential backoff	iFX
export	_LR
export of	iFX
exporter	eHV
ext$	T]A
extended	\\VH
extended to	iDZ
f	Uc;
f it$	Va=
face$	dIU
facts	U^@
fail	[FX
fail on	dHV
failed over	S_?
fails	`DZ
fails when	`IU
fails without	iIU
fake	cKS
falls	T^@
farah	WYE
farm	dHV
fatal	S`>
fault$	fFX
faults	fGW
fct	iC[
fe	hDZ
feature	XXF
features	[UI
february	\\JT
fee	WXF
fers$	]IU
fewer	WZD
ffice$	U]A
fi	X_?
fia	WWG
fice$	U]A
file$	W`>
find	[MQ
find out	^HV
findings	`FX
fine	\\^@
fine$	YXF
finish	[WG
fionn	dHV
firm	]GW
firmware	_JT
first call	`GW
first notice	cFX
first quarter	nEY
first then	iGW
five minutes	]B\\
fix	bB\\
fix it	lGW
fix$	`IU
fixes	dHV
flag	ZVH
flags	`GW
flash	V]A
flight	iDZ
floor	`JT
fmea	lB\\
followed	T_?
following	W`>
follows	TYE
for	XC[
for 1	cGW
for 24	dIU
for 26	dHV
for all	`C[
for each	^WG
for edge	dHV
for files	]IU
for it	VXF
for like	WTJ
for now	]XF
for one	VYE
for payment	iIU
for review	iIU
for the	ZMQ
for this	ZSK
for us	U]A
for users	^GW
fore$	R_?
forget	[XF
forks	dFX
forum	W^@
forward the	iFX
found it	T\\B
found the	U\\B
four eyes	`HV
four hours	V[C
four times	U[C
four weeks	lEY
fourteen	^LR
fourteen days	iEY
framework	]IU
fri	X[C
friday	U]A
friday at	S\\B
from 1	fFX
from 11	]KS
from 2022	YUI
from all	iFX
from ci	iFX
from february	iGW
from her	UXF
from january	iGW
from now	gPN
from review	iFX
from ruth	WWG
from this	[\\B
front	]MQ
front of	`IU
front page	iGW
frozen	YIU
function	UYE
fund	iGW
fuzz	dIU
fw	_NP
g	ZMQ
g $	dGW
g 10	lB\\
g it$	]JT
game	VWG
gas	\\RL
gateways	U_?
gc	]DZ
gcp	`JT
ge	iHV
ge 1$	`KS
ged$	Vd:
general	Sa=
generation	`GW
generator	YHV
get	[KS
get a	`LR
get rid	iJT
get the	_IU
get$	V]A
gets	e?_
gets a	fMQ
gets disabled	iFX
gets its	iGW
ght $	iFX
ght$	ZZD
git	Tc;
git$	S\\B
give us	iDZ
given a	`FX
gives	U]A
go	_GW
go by	dLR
go no	iDZ
go on	dJT
go out	oA]
go through	iFX
goes	^MQ
goes into	fHV
goes live	iC[
goes out	`VH
goes through	\\UI
going	\\KS
going out	`GW
going to	_LR
golden	dIU
good	Tb<
got	Uc;
grade$	[IU
granted	dEY
great	W\\B
gree$	YIU
greed$	V\\B
grew	U[C
group	YGW
group address	iGW
grw	o?_
guard	dDZ
guard the	iHV
guild bank	]RL
gupta	dGW
gust$	[GW
gw	XIU
h it$	WTJ
had	]\\B
had a	[ZD
had been	``>
had no	\\f8
hal	kDZ
half an	`JT
hall	ZGW
hall west	`HV
halloween	dGW
halyard	YUI
handled	U[C
hands in	`IU
hange$	ZYE
hanging	iFX
happened	X_?
happy	Ve9
harborlight	`HV
hardware	dIU
harmless	YUI
hart$	[UI
has a	Tb<
has agreed	lFX
has been	_FX
has had	U_?
has one	dIU
has time	YWG
has to	^VH
hashing	iDZ
have helped	T]A
have one	iHV
have put	iGW
have sent	`IU
have that	dIU
have this	WZD
have to	[UI
have$	Vd:
he has	lFX
he will	iHV
he would	iJT
he$	WTJ
he'll	oC[
he's	eFX
headers	`HV
health check	[XF
healthy	T^@
hear	iDZ
hear from	iHV
heard	V`>
heartbeat	cKS
held in	dFX
help and	`HV
helped	Zg7
henk	WYE
her	S]A
her shift	W[C
her$	Sd:
here	Sf8
here on	dKS
hes$	V_?
hh	`HV
hilde	^LR
him	[KS
him$	]HV
hing$	V]A
his own	^HV
his$	S[C
historical	dJT
history	V_?
hnt	lC[
hold back	dGW
holding	[WG
holiday	Ud:
hone$	S_?
hook	]NP
hook is	iHV
hop$	fDZ
hose$	[ZD
host	[MQ
host in	dHV
host of	`HV
hosts	\\HV
hour and	S]A
hour too	WZD
hour$	Sb<
hourly	nB\\
hours is	iGW
house	WRL
households	]TJ
how to	aKS
hs$	Sb<
ht $	iFX
ht$	ZZD
html	\\b<
http	Zb<
https	Y`>
hubs	[RL
hugo	eHV
human	dHV
hurt	Uh6
hy$	Ya=
i take	`HV
i was	W]A
i'd like	^EY
i'll	eC[
i'll make	iEY
i'll write	iGW
i'm	SZD
iB $	iGW
ic	UVH
ice$	T`>
id	\\QM
id and	iFX
iday$	WSK
ide$	R^@
idempotency	bEY
idempotency key	bEY
ident$	U_?
ied$	VZD
ient$	\\JT
ies$	T[C
if it's	`HV
if more	cKS
if the	[FX
if you	`c;
if your	T`>
ight $	iFX
ight$	ZYE
il $	]UI
ile$	Xg7
ilse	dHV
ilse example	iHV
im$	[HV
image	ZJT
images	S\\B
ime$	U\\B
imes$	Z\\B
implementation	`VH
implementation will	`VH
importer	dFX
in 2021	U_?
in an	UYE
in anything	dJT
in april	`TJ
in at	`JT
in august	V_?
in batches	]KS
in ci	nDZ
in each	`HV
in february	YYE
in former	WZD
in it	VWG
in january	eDZ
in march	VZD
in october	bQM
in production	[ZD
in progress	`HV
in reading	`HV
in staging	_GW
in ten	fFX
in that	WZD
in two	V\\B
in v	dKS
in writing	hGW
inc	Tj4
incident	Ra=
incident handbook	iGW
incident itself	W[C
incidents	T\\B
inclusion	^HV
ind$	Ua=
independent	]LR
independent nodes	`IU
independent of	iHV
index$	T`>
indices	fDZ
ine$	[YE
ined$	WWG
ines	[FX
inet$	`HV
info	[HV
informed	V]A
infrastructure	[XF
ing $	eHV
ingrid	`IU
ining$	iFX
ink$	VUI
inodes	\\RL
inside	V^@
installation	^KS
instances	\\NP
instead	`HV
instead of	aJT
instruction	fDZ
instruction for	iIU
instructions	fDZ
instructions for	iFX
insurers	iA]
int	fIU
int$	]JT
intake	iGW
interesting	W[C
internal	T`>
internal audit	WWG
interruption	U_?
into	dDZ
into a	]UI
into cells	iFX
into the	hDZ
introducing	iIU
ints$	T]A
inventory	XSK
invoice	]XF
invoices	^KS
io$	U]A
iod$	iJT
ion $	iGW
ions$	WUI
ios android	`IU
ir$	T^@
ired$	Va=
is	TZD
is a	Xr,
is action_items	_QM
is adding	iGW
is an	^FX
is as	YXF
is at	WWG
is authors	_`>
is away	\\ZD
is being	dEY
is bringing	iHV
is called	`HV
is created	WXF
is for	U_?
is going	fC[
is half	`GW
is in	UYE
is incident_id	Tb<
is lessons	Vk3
is live	iHV
is monitored	iFX
is moving	iIU
is no	X]A
is now	dGW
is only	T\\B
is owner	[]A
is rewriting	iGW
is right	UYE
is severity	]`>
is status	^^@
is that	Xf8
is there	Wg7
is to	h@^
is unknown	Um1
is what	Y_?
is with	YWG
is wrong	di5
is$	Re9
ise$	T[C
isn't a	T[C
isn't here	iIU
issue	YZD
issued	U`>
it	UEY
it after	fHV
it and	U_?
it as	_JT
it but	YVH
it by	`C[
it came	Tb<
it can	U^@
it during	iEY
it for	WUI
it gets	fKS
it has	VFX
it hugo	iHV
it into	qDZ
it is	Vc;
it isn't	Sa=
it now	^JT
it on	^JT
it refuses	iHV
it says	[ZD
it take	W\\B
it takes	\\VH
it the	VVH
it this	hHV
it to	bC[
it up	dA]
it uses	dEY
it was	`b<
it wasn't	Wa=
it went	V^@
it would	[j4
it'll be	iFX
it's an	\\HV
it's on	cLR
it's one	iIU
item loss	iEY
items	X^@
iting$	[VH
ition$	WWG
its clock	iIU
its job	U[C
ix$	`EY
j	X]A
janitor	fFX
january	^GW
jess	^LR
jitter	fC[
jo	U\\B
job and	`HV
job has	`GW
job run	WZD
jobs	YLR
joint	iEY
jonas and	iFX
jp$	Z_?
json	YVH
jtek$	iHV
july	[GW
july the	`MQ
jw	^GW
k	U\\B
k $	\\TJ
k 6	iEY
k at$	iIU
k に出す$	iIU
kafka	W[C
ked$	VYE
keep	Sh6
kept	VZD
kernel	Tb<
kerstin	dGW
key	YEY
key per	dIU
keyring	iJT
ki$	^NP
kill	[KS
kill switch	^KS
killed	VYE
kind and	iFX
kind caption	[h6
kind checkbox	i2l
kind ordered	WPN
kind prose	Tt*
kit	UZD
km	T]A
knew	]g7
know that	U_?
kofi	VZD
koji	`IU
kubectl	WYE
l	U\\B
l?$	WYE
label	YYE
label printer	hDZ
laid	`VH
lambda	T_?
laminated	iC[
land	\\NP
languages	`UI
large	VXF
larger	Se9
last known	iGW
last week	^HV
late$	WVH
lated$	U\\B
later than	fJT
lay$	[WG
layer	U_?
lb	`GW
ld$	Ud:
le$	Yc;
le.jp$	U\\B
lease$	`KS
leave the	YUI
leave$	dHV
leavers	dHV
left	Rd:
lena	XTJ
lene	]VH
length	`DZ
length 0	\\i5
length 1	Rv(
length 3	WGW
length 4	YDZ
length 5	[A]
length 6	\\@^
length 7	ZC[
length 8	UEY
leopold	iGW
lert$	`IU
let	VWG
let's	dEY
let's do	iC[
lets	iGW
letter	^IU
lev	\\HV
level 0	Ro/
level 1	Vi5
level 2	_HV
lf$	X^@
li ge	iHV
libraries	VXF
library	XZD
library templates	iGW
licence	Ve9
lient$	dHV
lifecycle	iDZ
like for	WTJ
like this	T]A
limit per	dGW
limits	[JT
limits of	dJT
lina	dDZ
line	^FX
line for	dFX
line in	fEY
ling$	T^@
link	\\KS
lish$	dHV
list	[HV
list for	gC[
list of	\\KS
list to	iFX
list will	iHV
list$	]KS
listed	`HV
listen	Uc;
listing	fGW
listing the	iGW
lists	\\JT
lives	Wb<
ll?$	S]A
lled$	V]A
lls$	Xb<
loader	dFX
locations	fGW
lock$	V\\B
lodge	iFX
log	Tf8
log in	]IU
log is	iIU
logs of	`HV
lol$	UVH
longer	^HV
look	[IU
look at	^LR
look into	`HV
looked	[c;
looked at	V_?
looker	[WG
lookups	iHV
loot	^HV
lops	iHV
lose$	`HV
losed$	Wa=
loses	iIU
lost	XXF
loud	]WG
low	Ra=
lp	_HV
lt	WYE
lt$	[IU
lts$	dIU
m	UZD
machine	VYE
made it	\\HV
made one	iIU
maeve	cJT
mail the	iFX
mail to	]IU
mail$	VYE
mailboxes	iIU
mails	Td:
main	T\\B
maintenance window	bLR
make a	lC[
makes	YGW
makes it	^IU
manabiya	hHV
manabiya example	hHV
managed	\\HV
management	ZFX
manager	UWG
managers	_KS
mandatory	iFX
many	U`>
margin	V_?
markt	iIU
mas$	fGW
mast	iJT
mateo	[DZ
matrix	`IU
may	\\IU
may be	`IU
may with	dIU
md`$	`KS
mdm	dIU
mean	Q]A
meant	Y^@
measured	V]A
measures	Va=
meet again	U\\B
ment$	V]A
merchants	VUI
mers$	Vd:
mes$	]`>
message	ZKS
message for	iGW
method	iHV
metric	oA]
metric and	iHV
metrics	dHV
mid	hGW
mid october	iIU
migrations	]LR
milan	dA]
million	Xc;
min$	U`>
minimum of	`JT
minus	^GW
minus one	iIU
minutes before	cFX
minutes from	^EY
minutes on	T\\B
minutes to	S^@
missing	[EY
missing aleks	iJT
mmer$	ZUI
mode	[HV
mode for	iGW
model	XJT
models	`HV
modification	iHV
modules	nDZ
moment	V]A
mon	[[C
money	WUI
monitored	`LR
month and	^WG
month rather	W\\B
month to	iIU
month$	^UI
monthly	^GW
monthly report	iJT
months of	]VH
mop	[ZD
more than	\\JT
morwenna	fIU
most of	VVH
most two	iFX
mount	\\FX
move	^KS
move it	iGW
moved the	U[C
moves	]FX
moves it	lEY
moving	VZD
moving the	iIU
mple$	ZVH
mpty$	UWG
mr petrov	iHV
mrs	[FX
ms abara	iEY
multi	[IU
must	\\HV
must be	XXF
mutes	iGW
my	VWG
n $	^NP
n on$	dGW
n"$	S`>
n't$	Zb<
n`$	S\\B
nadia	ZKS
named	eDZ
national	V`>
nbook$	mKS
nce$	U^@
nces$	Sc;
nch$	U\\B
nd	dGW
ndar$	\\XF
nday $	iHV
nded$	U\\B
ndex$	T`>
need a	U_?
needs design	iGW
neither	TYE
ners$	Vf8
ness$	S\\B
neteng	o@^
new	UWG
new one	S_?
new price	`HV
new provider	iEY
newspaper's	iDZ
next	ZKS
next meeting	T_?
next release	lEY
next run	iHV
next thursday	iDZ
next week	fFX
next year	iIU
ney$	U_?
ng $	eHV
ng it$	]JT
nge$	[ZD
nguyen	^PN
nice	W^@
nico	^IU
night$	UVH
nightly	_C[
nightly job	iGW
nights	WZD
nine routers	iGW
ning $	iEY
nk$	XTJ
nning$	Ub<
no alarm	iHV
no alert	WZD
no answer	fHV
no data	^EY
no date	iEY
no go	iDZ
no later	fJT
no longer	gLR
no one	U\\B
no order	`HV
no$	^[C
nobody	W^@
nobody had	SYE
nobody reads	Vb<
nobody wants	Sb<
node in	iFX
nodes and	[YE
nonce	iGW
none of	Vb<
noon	Xf8
noor	UVH
noor to	iGW
normal	T_?
not	Vf8
not a	TUI
not affected	X\\B
not by	\\UI
not for	Uc;
not have	WZD
not just	dHV
not on	WUI
not only	fEY
not started	dFX
not the	V^@
not$	VXF
noted	WYE
notes	Sd:
notes$	U]A
nothing	Y[C
nothing to	V`>
notice was	W[C
noticed	]a=
notifier	fEY
notion	[WG
now	^JT
now a	fKS
now takes	dLR
now$	VZD
nt 5$	iDZ
nth$	^UI
ntion$	iEY
ntity$	]ZD
ntry$	dFX
nuary$	^SK
number and	fHV
number in	lGW
numbers	ZHV
numbers for	dGW
nurse	`DZ
ny$	T_?
oard$	T\\B
ob$	]HV
obs	U[C
obtain	iIU
ock$	V\\B
od$	[IU
oday$	^GW
odes$	XZD
ods$	S`>
oduct$	cKS
oes$	VXF
of 10	VVH
of 11	]WG
of 14	iDZ
of 2	UYE
of 200	`GW
of 2026	`IU
of 3	`KS
of 31	`HV
of 412	iIU
of all	`GW
of band	dC[
of both	`IU
of core	W[C
of cron	iJT
of every	e>`
of flags	iJT
of it$	Va=
of its	`GW
of known	`KS
of labels	iDZ
of manual	iEY
of march	^JT
of may	`KS
of more	iGW
of next	iFX
of one	Vb<
of our	Sc;
of ours	YSK
of q	iGW
of term	]YE
of that	WVH
of those	T[C
of three	dGW
of which	Xb<
of work	\\TJ
of you	]b<
offer	V\\B
offered	YYE
offered to	WTJ
offers	fGW
ohara	`KS
ojtek$	iHV
ok	XFX
ok at$	iIU
ok so	iFX
ok$	^HV
okafor	UZD
olaf	^UI
old one	T[C
older	_FX
older than	`LR
oldest	`IU
oldest undelivered	iJT
olu	`GW
omar	[EY
omers$	Ta=
on	WKS
on $	oEY
on 1	X[C
on 14	Vc;
on 2	]HV
on 20	VWG
on 21	WWG
on 24	^B\\
on 28	\\ZD
on 30	Vc;
on 4	R_?
on 8	[[C
on a	[C[
on all	dFX
on demand	YVH
on every	dIU
on friday	S\\B
on it	^DZ
on its	Ta=
on purpose	V\\B
on shared	`HV
on staging	`GW
on the	YGW
on thursday	VYE
on tuesday	S_?
on tv	`KS
oncall	dFX
once a	WXF
once at	WYE
once more	`JT
once the	dIU
once$	UUI
ond$	T`>
one	VJT
one after	S^@
one can	`JT
one in	\\IU
one line	cJT
one look	WXF
one of	VGW
one page	hEY
one real	iGW
one to	[XF
oney$	U_?
ong$	T\\B
only a	[TJ
only with	cGW
ons$	XWG
onth$	^UI
onto	^FX
ook$	^IU
ool$	Sd:
oom	U^@
oom$	U[C
opa	`HV
open since	`IU
open source	dHV
open"$	W\\B
opened by	[UI
opened in	dIU
operational	TZD
operations	T_?
operator is	]IU
opinion	T]A
ops	[DZ
ops$	T_?
option	fFX
oracle	dHV
order	VDZ
ordered	^DZ
ordinary	U\\B
ore$	U^@
origin	V]A
orrow$	`HV
os	\\IU
osed$	T[C
osei	]HV
oskar	^IU
ost$	XXF
osts$	T\\B
ot$	Z]A
ota	\\SK
ote$	\\GW
otes$	U]A
other	YEY
other five	dHV
other than	^FX
other two	fIU
others	[EY
otherwise	Vc;
otion$	WXF
ottle$	W[C
ought	Y[C
ought to	Y[C
oup$	`IU
our runbook	iJT
ously$	`NP
out	ZFX
out in	dIU
out what	dEY
out with	YWG
outbound	]MQ
outcome	lEY
outgoing	`JT
outside	cFX
ove$	T]A
over 2	iFX
over two	iHV
overtime	U[C
ow $	iFX
owes us	iGW
owned	^KS
owner	T]A
owners	[WG
owning	iJT
ozen$	[HV
p $	]WG
p 0 0	ZWG
p 0 2	UWG
p 0 anr	UWG
p 0 replaced	ZWG
p 003	ZVH
p 003 ci	ZVH
p 0031	VUI
p 0031 pool	VUI
p 03 03	XUI
p 031	XZD
p 07 13	VYE
p 077	VUI
p 09 30	[TJ
p 09 too	^XF
p 1 12	Y]A
p 1 20	XVH
p 1 38	]UI
p 1 9	UWG
p 10 1	\\VH
p 10 28	UXF
p 11 27	_VH
p 12	X]A
p 12 09	^XF
p 12 413	]XF
p 12 february	ZVH
p 13	YZD
p 13 hours	VUI
p 19	W`>
p 19 nat	ZWG
p 2 21	VWG
p 20 april	XXF
p 2023 12	^XF
p 2025 03	XUI
p 2025 031	Uc;
p 2026 003	ZVH
p 21 22	VWG
p 214	WVH
p 214 dashboard	WVH
p 25 077	VUI
p 3 outage	^WG
p 38	]UI
p 413	]XF
p 413 s	]XF
p 5 authoritative	T^@
p 6 in	]LR
p 7 2	Y[C
p 88	\\VH
p 95	U_?
p a million	^SK
p a quarter	^SK
p a test	YXF
p action	YXF
p after inc	\\VH
p air	]]A
p alder ca	_[C
p alert	[VH
p alert 13	VUI
p all clusters	[TJ
p all i	^SK
p and all	^SK
p and final	_[C
p andro	UWG
p android	UWG
p android 7	UWG
p anr	UWG
p anr 0	UWG
p api 4	V`>
p api token	YXF
p april	Ub<
p april 3	^WG
p april provider	XXF
p asset	]WG
p assets	]WG
p assets served	]WG
p autho	Ya=
p authoritative	T^@
p authoritative dns	T^@
p back	[VH
p back to	[YE
p backe	\\UI
p backend	\\UI
p blog	^SK
p blog post	^SK
p board of	XVH
p bot 19	]UI
p by 6	]LR
p ca caa	_[C
p caa	_[C
p caa rechecking	_[C
p calm	\\UI
p calm goaway	\\UI
p car	VUI
p car 25	VUI
p card	V]A
p ceph	ZUI
p certificate is	[UI
p checkout	[YE
p checkout eu	[YE
p ci logs	iKS
p ci runner	Ya=
p ci wrong	\\WG
p claim letters	W[C
p clusters	[TJ
p conte	]WG
p content	]WG
p content type	]WG
p contr	\\VH
p control	\\VH
p control planes	\\VH
p core 7	ZWG
p core lab	[TJ
p corp	Y[C
p corp push	Y[C
p d car	VUI
p dark	ZVH
p dashb	WVH
p dashboard	WVH
p dashboard unavailable	WVH
p dead	]]A
p dead air	]]A
p debrief core	[TJ
p defau	[YE
p defaults	[YE
p defaults in	[YE
p deleted a	^SK
p deliv	\\QM
p derby night	]RL
p derby what	XZD
p desig	\\VH
p design	\\VH
p design principles	\\VH
p directors	XVH
p dns outage	T^@
p down 09	[TJ
p dropo	XZD
p dropout	XZD
p dropout during	XZD
p during the	TXF
p eight	ZVH
p eight moves	ZVH
p enhan	\\UI
p enhance	\\UI
p enhance your	\\UI
p error	`YE
p errors	`YE
p errors on	`YE
p eu tenants	WVH
p evict	TVH
p eviction	TVH
p expos	YXF
p exposure	YXF
p exposure report	YXF
p fell	[ZD
p fell back	[YE
p files	\\XF
p final	_]A
p final report	_[C
p fixtu	YXF
p fixture	YXF
p flag sdk	[YE
p flagd	[SK
p flagd snapshot	[SK
p flags	[SK
p for control	\\VH
p for eu	WVH
p from the	cZD
p gateways	ZWG
p gdyni	ZTJ
p gdynia	ZTJ
p gdynia review	ZTJ
p git corp	Y[C
p globa	ZVH
p global	ZVH
p global 5	ZVH
p goawa	\\UI
p goaway	\\UI
p goaway from	\\UI
p got	_UI
p got was	^SK
p hoste	[UI
p hosted	[UI
p hosted runners	[UI
p hours late	VUI
p i	^SK
p i got	^SK
p images missing	XXF
p impos	TVH
p impossible	TVH
p impossible records	TVH
p in checkout	[YE
p in ci	iKS
p in order	U_?
p in pending	[TJ
p inc 88	\\VH
p incident 0031	VUI
p incident report	XPN
p incident uv	\\WG
p infor	W]A
p inges	^XF
p ingest	^XF
p ingest lag	^XF
p ingre	UZD
p ingress	UZD
p ingress 1	]XF
p is not	[UI
p js	^UI
p js pod	^UI
p know	XZD
p lab track	[TJ
p lag 2023	^XF
p launchdarkly	[ZD
p leake	iKS
p leaked	iKS
p leaked token	iKS
p learned	^YE
p learned from	^WG
p lesso	TZD
p lessons	TZD
p letters	W[C
p letters without	W[C
p limit	^UI
p limit oomkilled	^UI
p lock	Y]A
p lock regenerated	\\WG
p locke	ZTJ
p locker	ZTJ
p locker outage	ZTJ
p logs review	iKS
p look	Y^@
p look back	Y^@
p many	^XF
p many parts	^XF
p meeti	XVH
p meeting	XVH
p meeting of	XVH
p memor	^UI
p memory	^UI
p memory limit	^UI
p migra	S\\B
p milli	^SK
p million	^SK
p million recipes	^SK
p minutes of	XVH
p missi	WXF
p missing	WXF
p missing 20	XXF
p moves	ZVH
p moves in	ZVH
p mrr	]LR
p mrr was	]LR
p nat	ZWG
p nat gateways	ZWG
p netwo	ZWG
p network	ZWG
p network core	ZWG
p next	ZWG
p night stream	]RL
p node	^VH
p node js	^UI
p not yet	[UI
p nov 5	T^@
p of a	^SK
p of directors	XVH
p of impossible	TVH
p of weight	U_?
p off	]LR
p off by	]LR
p on 12	ZVH
p on ci	\\WG
p on self	[UI
p on smart	]RL
p on uploads	]XF
p only alert	VUI
p oomki	^UI
p oomkilled	^UI
p order of	U_?
p outage and	^WG
p outage gdynia	ZTJ
p outage public	T^@
p parts	^XF
p pendi	[TJ
p pending	[TJ
p pending all	[TJ
p pir 2025	Uc;
p plan	XXF
p plan in	U_?
p plane	\\VH
p planes	\\VH
p planes after	\\VH
p pm 214	WVH
p pod	^UI
p pod memory	^UI
p pool went	VUI
p postmortem flagd	[SK
p postmortem images	XXF
p postmortem mrr	]LR
p preli	_[C
p preliminary	_[C
p preliminary and	_[C
p presu	[TJ
p presubmits	[TJ
p presubmits stuck	[TJ
p prici	\\UI
p pricing	\\UI
p pricing backend	\\UI
p princ	\\VH
p principles	\\VH
p principles for	\\VH
p provi	XXF
p provider	XXF
p provider incident	XXF
p public post	T^@
p push 7	Y[C
p pydan	\\WG
p pydantic	\\WG
p pydantic shipped	\\WG
p quart	^SK
p quarter	^SK
p quarter of	^SK
p rca tls	[UI
p reche	_[C
p rechecking	_[C
p rechecking preliminary	_[C
p recip	^SK
p recipes	^SK
p recipes and	^SK
p recor	TVH
p records	TVH
p redis	SZD
p redis eviction	TVH
p regen	\\WG
p regenerated	\\WG
p regenerated on	\\WG
p regis	YXF
p registry	YXF
p regul	XVH
p regular	XVH
p regular meeting	XVH
p repla	ZWG
p replaced	ZWG
p replaced 19	ZWG
p report api	YXF
p report claim	W[C
p report pir	Uc;
p review w	[JT
p rfo	ZWG
p rfo network	ZWG
p runners	[UI
p runners certificate	[UI
p s on	]XF
p saas 2025	XUI
p sdk	[YE
p sdk fell	[YE
p sec	ZVH
p sec 2026	ZVH
p second	W[C
p second page	W[C
p self	[UI
p self hosted	[UI
p served with	]WG
p shipp	\\WG
p shipped	\\WG
p shown	^SK
p smart	]RL
p smart tvs	]RL
p snaps	[SK
p snapshot	[SK
p snapshot with	[SK
p sre	_TJ
p sre 31	_TJ
p stall	]RL
p stalls	]RL
p stalls on	]RL
p state	UZD
p static	]WG
p static assets	]WG
p stream dropout	XZD
p stream stalls	]RL
p stuck in	[TJ
p tenan	WVH
p tenants	WVH
p test	YXF
p test fixture	YXF
p the april	^WG
p the dark	ZVH
p the derby	XZD
p the plan	]VH
p the pricing	\\UI
p the regular	XVH
p the second	W[C
p the week	TVH
p this blog	^SK
p tls errors	[UI
p to	U^@
p to defaults	[YE
p todo	hMQ
p too	^XF
p too many	^XF
p track	[TJ
p track down	[TJ
p tvs	]RL
p unavailable for	WVH
p uploa	UZD
p uploads	UZD
p uv	\\WG
p uv lock	\\WG
p w 27	[JT
p was off	]LR
p was this	^SK
p we know	XZD
p we learned	^WG
p we're	UWG
p we're doing	UWG
p week of	URL
p weekly incident	[JT
p weigh	U_?
p weight	U_?
p went read	VUI
p what we	V^@
p what we're	UWG
p with the	]WG
p with zero	[SK
p without the	V[C
p wordp	^TJ
p wordpress	^TJ
p wrong content	]WG
p wrong pydantic	\\WG
p xx errors	ZVH
p yet	[UI
p yet valid	[UI
p your calm	\\UI
p zero	[SK
p zero flags	[SK
p いた問	[YE
p いた話	cXF
p いと	[ZD
p いと新	[ZD
p う動	VZD
p う動画	VZD
p えい	ZVH
p えい$	ZVH
p え訓	_VH
p え訓練	_VH
p お客	\\TJ
p お客様	\\TJ
p お知	ZTJ
p お知ら	ZTJ
p がず	bWG
p がずれ	bWG
p がらな	UZD
p が停	VYE
p が停止	VYE
p が真	^TJ
p が真っ	^TJ
p が続	^UI
p が続い	^UI
p が適	[ZD
p が適用	[ZD
p き	UXF
p けな	^VH
p けない	Y[C
p け付	^VH
p け付け	^VH
p こと決	dNP
p さま	\\VH
p さまへ	\\VH
p される	[ZD
p する報	[ZD
p する所	XZD
p する記	ZUI
p ずれ	]TJ
p ずれて	b[C
p ずれる	[UI
p たこ	XC[
p たこと	XC[
p たち	hMQ
p たち$	hMQ
p た問	[YE
p た問題	[YE
p た話	eVH
p た話$	eVH
p って	]UI
p ってい	]UI
p っ白に	^TJ
p てい	]XF
p ていた	YVH
p ていて	^UI
p で	Ua=
p で$	UWG
p で予	VYE
p で予約	VYE
p と新	[ZD
p と新料	[ZD
p と決	dNP
p と決め	dNP
p と社	ZTJ
p と社内	ZTJ
p ないと	[ZD
p なさ	\\VH
p なさま	\\VH
p に最	]UI
p に最大	]UI
p に繋	[ZD
p に繋が	[ZD
p のお	ZTJ
p のお知	ZTJ
p のみ	\\VH
p のみな	\\VH
p のヒ	^UI
p のヒー	^UI
p のロ	\\VH
p のログ	\\VH
p の応	XZD
p の応答	XZD
p の漏	ZVH
p の漏え	ZVH
p の発	VZD
p の発生	VZD
p の誤	[VH
p の誤配	[VH
p の重	XWG
p の重複	XWG
p まっ	YVH
p まって	]UI
p まへ	\\VH
p まへ$	\\VH
p み	`TJ
p みな	\\VH
p みなさ	\\VH
p む	_TJ
p めた	dNP
p めたこ	dNP
p めな	dNP
p めなか	dNP
p よる荷	XYE
p らせ	ZTJ
p らせ$	ZTJ
p らな	UZD
p らない	UZD
p り替	_VH
p り替え	_VH
p る報	[ZD
p る報告	[ZD
p る所	XZD
p る所見	XZD
p る荷	XYE
p る荷物	XYE
p る記	ZUI
p る記録	ZUI
p れ	Sf8
p れて	ZUI
p れてい	ZUI
p れる	XVH
p れる$	[UI
p れ多	TVH
p れ多発	TVH
p を	Z^@
p を受	^VH
p を受け	^VH
p を読	_TJ
p を読む	_TJ
p ィス	VYE
p ィスク	VYE
p イト	VYE
p イトが	VYE
p イン自	^TJ
p オッ	[YE
p オッズ	[YE
p キュー	XXF
p ク	Sh6
p クフル	VYE
p クン	ZVH
p クンの	ZVH
p ク障	XVH
p ク障害	XVH
p グが	^TJ
p グが真	^TJ
p サイト	VYE
p シュボ	VYE
p シュ通	_VH
p ショ	UWG
p スクフ	VYE
p ストレ	ZUI
p ズ	[YE
p ズ取	[YE
p ズ取得	[YE
p セッ	TYE
p セッシ	TYE
p ダッ	VYE
p ダッシ	VYE
p チ勉	_TJ
p チ勉強	_TJ
p ック	UZD
p ッショ	TYE
p ッズ	[YE
p ッズ取	[YE
p ットワ	XVH
p テムを	_TJ
p テム移	V]A
p ディス	VYE
p トが停	VYE
p トレー	ZUI
p トワ	XVH
p トワー	XVH
p トーク	ZVH
p ヒー	^UI
p ヒープ	^UI
p フル	VYE
p フルで	VYE
p ブロ	^TJ
p ブログ	^TJ
p プ	Vf8
p プラ	^TJ
p プラグ	^TJ
p プリ	Te9
p プリ配	VWG
p プ上	^UI
p プ上限	^UI
p ボ	U[C
p ボー	VYE
p ボード	VYE
p ポー	TVH
p ポート	TVH
p ムを	_TJ
p ムを読	_TJ
p ム移	V]A
p ム移行	V]A
p ュボ	VYE
p ュボー	VYE
p ュー滞	XXF
p ュ通	_VH
p ュ通知	_VH
p ョン切	TYE
p ラグイ	^TJ
p ランチ	_TJ
p リハ$	V]A
p リー	^YE
p リ配	VWG
p リ配車	VWG
p ルで	VYE
p ルで予	VYE
p レポ	TVH
p レポー	TVH
p レージ	ZUI
p ログが	^TJ
p ワ	XVH
p ワー	XVH
p ワーク	XVH
p ンの	ZVH
p ンの漏	ZVH
p ンチ	_TJ
p ンチ勉	_TJ
p ン不具	\\VH
p ン切	TYE
p ン切れ	TYE
p ン自	^TJ
p ン自動	^TJ
p ーク	_YE
p ークン	ZVH
p ーク障	XVH
p ージ$	ZUI
p ード$	UYE
p ープ上	^UI
p ー滞	XXF
p ー滞留	XXF
p 上ダ	VYE
p 上ダッ	VYE
p 上ポ	UYE
p 上ポス	UYE
p 上限	^UI
p 上限と	^UI
p 下に	ZUI
p 下に関	ZUI
p 不可の	VZD
p 不可障	XUI
p 予約サ	VYE
p 事業	_UI
p 事業者	_UI
p 二重計	Z]A
p 人に	]UI
p 人に最	]UI
p 人ブ	^TJ
p 人ブロ	^TJ
p 他	_TJ
p 他社	_TJ
p 他社の	_TJ
p 付け	^VH
p 付けな	^VH
p 会員	V]A
p 会計	V]A
p 会計シ	V]A
p 伴う動	VZD
p 位	[UI
p 位置	[UI
p 位置が	[UI
p 低	ZUI
p 低下	ZUI
p 低下に	ZUI
p 信に	[VH
p 信につ	[VH
p 個人ブ	^TJ
p 全員	UXF
p 全員誤	UXF
p 公開文	\\YE
p 共	`WG
p 共有	`WG
p 共有ス	ZUI
p 具合$	[ZD
p 内の	\\VH
p 内のみ	\\VH
p 内ネ	XVH
p 内ネッ	XVH
p 内検	[VH
p 内検証	[VH
p 内補	]XF
p 内補足	]XF
p 分二	UYE
p 分二重	UYE
p 分析	\\B\\
p 切り	_VH
p 切り替	_VH
p 切れ多	TVH
p 列	\\YE
p 列ず	[YE
p 列ずれ	[YE
p 列車	[VH
p 列車運	[VH
p 刻	UVH
p 刻不	XUI
p 刻不可	XUI
p 前	Xh6
p 加盟	V]A
p 加盟店	V]A
p 勉	cUI
p 勉強	cUI
p 勉強会	cUI
p 動	X\\B
p 動更	^TJ
p 動更新	^TJ
p 動画	]YE
p 動画変	XXF
p 動画視	VZD
p 勤	XUI
p 勤怠	XUI
p 勤怠$	XUI
p 午	XVH
p 午前	XVH
p 午前$	XVH
p 取得	[YE
p 取得が	[YE
p 受け	^VH
p 受け付	^VH
p 可の	VZD
p 可の記	VZD
p 可障	XUI
p 可障害	XUI
p 号	VUI
p 告書第	VZD
p 員ア	VWG
p 員アプ	VWG
p 員誤	UXF
p 員誤配	UXF
p 回$	[VH
p 回目	V]A
p 回目振	V]A
p 図書	]UI
p 図書新	]UI
p 報の	`XF
p 報のお	ZTJ
p 報の誤	[VH
p 売上ダ	VYE
p 変	Z]A
p 変換	XXF
p 変換キ	XXF
p 外公	\\YE
p 外公開	\\YE
p 多	TVH
p 多発	TVH
p 多発$	TVH
p 学	U[C
p 学内	XVH
p 学内ネ	XVH
p 定	YXF
p 定期	TVH
p 定期試	XZD
p 客様	\\TJ
p 客様説	\\TJ
p 害に伴	VZD
p 害の	XVH
p 害の記	XVH
p 害情	`UI
p 害情報	`UI
p 察	_VH
p 察メ	_VH
p 察メモ	_VH
p 対外	\\YE
p 対外公	\\YE
p 届い	]UI
p 届いた	]UI
p 強	cUI
p 強会	cUI
p 強会$	_TJ
p 強会メ	[UI
p 得	[YE
p 得が	[YE
p 得が$	[YE
p 応	XZD
p 応答	XZD
p 応答遅	XZD
p 怠	XUI
p 性	ZZD
p 性能	ZUI
p 性能低	ZUI
p 情報の	`XF
p 所	XZD
p 所見	XZD
p 所見$	XZD
p 打	UVH
p 打刻	UVH
p 打刻不	XUI
p 換	XXF
p 換キ	XXF
p 換キュ	XXF
p 文最	ZTJ
p 文最終	ZTJ
p 新	WUI
p 新料	[ZD
p 新料金	[ZD
p 新着	]UI
p 新着$	]UI
p 日止	]UI
p 日止ま	]UI
p 明書コ	T[C
p 更新$	^TJ
p 書コ	T[C
p 書コン	T[C
p 書新	]UI
p 書新着	]UI
p 書第	VZD
p 書第$	VZD
p 替え	_VH
p 替え訓	_VH
p 最	V`>
p 最大	]UI
p 最大$	]UI
p 最終稿	ZTJ
p 月分	UYE
p 月分二	UYE
p 有	`WG
p 有ス	ZUI
p 有スト	ZUI
p 朝	V`>
p 朝$	V`>
p 期試	XZD
p 期試験	XZD
p 期間	XZD
p 期間$	XZD
p 析	\\B\\
p 検証第	[VH
p 業	a^@
p 業者	_UI
p 業者の	VZD
p 様	WXF
p 様説	\\TJ
p 様説明	\\TJ
p 止ま	[SK
p 止まっ	[SK
p 決め	dNP
p 決めた	dNP
p 決めな	dNP
p 深	_VH
p 深夜	_VH
p 深夜$	_VH
p 滞	VWG
p 滞留	VWG
p 滞留ポ	XXF
p 漏	ZVH
p 漏え	ZVH
p 漏えい	ZVH
p 物	[VH
p 物追	XYE
p 物追跡	XYE
p 率	UWG
p 率が	UWG
p 率が$	UWG
p 理番	VUI
p 理番号	VUI
p 生に	VZD
p 生につ	VZD
p 用さ	[ZD
p 用され	[ZD
p 画変	XXF
p 画変換	XXF
p 画視	VZD
p 画視聴	VZD
p 留	VWG
p 留ポ	XXF
p 留ポス	XXF
p 番号	VUI
p 番号$	VUI
p 療予	VZD
p 療予約	VZD
p 発	Sc;
p 発生	VZD
p 発生に	VZD
p 登	ZVH
p 登録	ZVH
p 登録ト	ZVH
p 白に	^TJ
p 白にな	^TJ
p 盟	V]A
p 盟店	V]A
p 目振	V]A
p 目振り	V]A
p 知の	VWG
p 知の重	VWG
p 知ら	ZTJ
p 知らせ	ZTJ
p 知全	UXF
p 知全員	UXF
p 確	`NP
p 確定	`NP
p 社の	_TJ
p 社のポ	_TJ
p 社内の	\\VH
p 社内補	]XF
p 移行	V]A
p 移行リ	V]A
p 答	XZD
p 答遅	XZD
p 答遅延	XZD
p 算	X[C
p 管理番	VUI
p 約の発	VZD
p 約サ	VYE
p 約サイ	VYE
p 細レ	XYE
p 細レポ	XYE
p 細記	XUI
p 細記録	XUI
p 終稿	ZTJ
p 終稿$	ZTJ
p 続い	^UI
p 続いた	^UI
p 練観	_VH
p 練観察	_VH
p 繋	[ZD
p 繋が	[ZD
p 繋がら	[ZD
p 置が	[UI
p 置がず	[UI
p 者	YWG
p 者の	VZD
p 者の障	VZD
p 聴	VZD
p 聴不	VZD
p 聴不可	VZD
p 能	ZUI
p 能低	ZUI
p 能低下	ZUI
p 自	^TJ
p 自動	^TJ
p 自動更	^TJ
p 荷物	XYE
p 荷物追	XYE
p 行	Z]A
p 行リ	V]A
p 行リハ	V]A
p 行情	[VH
p 行情報	[VH
p 補	]XF
p 補足	]XF
p 補足$	]XF
p 複	XWG
p 視	VZD
p 視聴	VZD
p 視聴不	VZD
p 観	_VH
p 観察	_VH
p 観察メ	_VH
p 計シ	V]A
p 計シス	V]A
p 計上	Z]A
p 計上ポ	UYE
p 訓練観	_VH
p 記	U^@
p 記録	U\\B
p 記録$	Ub<
p 診療	VZD
p 診療予	VZD
p 証第	[VH
p 証第$	[VH
p 試験期	XZD
p 詳細レ	XYE
p 詳細記	XUI
p 読	_TJ
p 読む	_TJ
p 読む$	_TJ
p 足	]XF
p 跡	XYE
p 跡の	XYE
p 跡の遅	XYE
p 車	b^@
p 車ア	[UI
p 車アプ	[UI
p 車通	VWG
p 車通知	VWG
p 車運	[VH
p 車運行	[VH
p 追跡	XYE
p 追跡の	XYE
p 通届	]UI
p 通届い	]UI
p 通知の	VWG
p 通知全	UXF
p 運行	[VH
p 運行情	[VH
p 達	Y]A
p 達員	VWG
p 達員ア	VWG
p 適用	[ZD
p 適用さ	[ZD
p 部内検	[VH
p 配信に	[VH
p 配車	^[C
p 配車ア	[UI
p 配車通	VWG
p 配達	VWG
p 配達員	VWG
p 重複	XWG
p 重複$	VWG
p 重計	Z]A
p 重計上	Z]A
p 金が適	[ZD
p 録ト	ZVH
p 録トー	ZVH
p 開文	\\YE
p 開文最	ZTJ
p 限と	^UI
p 限と$	^UI
p 障害の	XVH
p 障害情	`UI
p 題の記	[YE
p 騒	[UI
p 騒動	[UI
p 騒動$	[UI
p 験期	XZD
p 験期間	XZD
p.m$	U`>
pace	iEY
packages	`IU
packages a	iHV
packets	Tb<
page	\\EY
page and	YWG
page that	iEY
page to	`HV
page was	UZD
page which	dJT
page will	lFX
pager	hC[
pagerduty	kJT
panel	^IU
parents	Ua=
passed	Ya=
past	TXF
patch	aHV
patch on	iHV
patch so	iFX
patches	`GW
path	`A]
pathology	`HV
patients	V_?
pattern	cJT
payments	UXF
payout	fC[
payroll	`JT
paywall	`IU
pc	[EY
pdm	YYE
ped$	Wc;
pen"$	W\\B
people with	`KS
per	`A]
per feature	iJT
per quarter	iIU
per region	dGW
per slot	iHV
per$	U]A
perform	dHV
perform a	iDZ
performed	U^@
period	\\KS
permanent	o@^
person to	iHV
person who	UZD
personal	]KS
personal profiles	iIU
persons	T`>
petra	Y^@
petrov	iHV
pg	TWG
pharmacy	dGW
phone	ZHV
phone and	iGW
phone number	fIU
phone numbers	iHV
phone$	S_?
phoned	XWG
phones	T_?
php	V_?
pick	^KS
picks	^JT
piers	lEY
piet	`IU
pinned	`IU
pins	dLR
pipeline	hA]
placed	\\WG
plan	Tg7
planning	^VH
plat	eLR
plat 812	`WG
play	WYE
playbook	hFX
playwright	iFX
ple$	XUI
please send	U]A
pls	`HV
plt	oEY
plus	`LR
pm	T`>
po	]HV
poc	dDZ
pods	W`>
point	U\\B
polygon	WZD
pool in	iDZ
portal	V[C
portals	YYE
ports	iC[
pos	`HV
posting	WVH
postponed	^EY
posts	Ra=
power	Y^@
pp$	U_?
ppl	dLR
pr	cDZ
prd	dDZ
pre	\\MQ
prepared by	VYE
press	WWG
presses	iIU
prevent destroy	cKS
price	]IU
pricing edge	WZD
pring$	U[C
print service	iGW
print$	hEY
printer	dEY
printer can	iJT
prior to	iHV
private	]KS
probably	VYE
probe	\\JT
problem	UUI
process and	`GW
process engineering	iEY
procurement	lFX
prod	[IU
prod v	W[C
prod$	dIU
producer	dIU
production	XXF
profiles	dIU
progress	[TJ
project	[XF
prometheus	cIU
promise	XYE
promised	`JT
promised a	iFX
promised for	iHV
promo	nEY
promote	iHV
prompt	cEY
proof	Ub<
property	dGW
proposal	dIU
proposal for	iFX
provider for	dFX
ps $	]ZD
ps$	^_?
pty$	UWG
pub	]IU
pub sub	cJT
publish	bFX
publish a	dIU
publish from	iFX
publisher	iGW
publishing	`RL
purchasing	iGW
purpose	X\\B
push	\\FX
pushed	T[C
pushes	`MQ
put	_A]
put a	oEY
put into	]YE
put off	iEY
put on	cGW
put the	bKS
puts	aEY
puts a	`GW
puts an	iFX
puts the	`JT
putting	hIU
q 2	cGW
quarantine	`KS
quarter	dIU
quay	T^@
query	XTJ
query$	iGW
quest$	`LR
questions	\\a=
queue$	YIU
queues	VWG
quick	[FX
quota	[LR
quota dashboard	iC[
quote	^EY
r	]`>
r $	\\FX
r way$	dFX
r yet$	iHV
r"$	U]A
r?$	Ub<
ra$	\\HV
rack	]JT
rack by	iGW
rade$	[IU
rafe	VXF
raid	V`>
ran	T]A
ran out	V_?
ranges	iEY
rank	[VH
rather than	_IU
rating	fB\\
ravi	XVH
rd$	Sb<
rday$	S[C
re	Rb<
read access	]XF
read only	[EY
read the	Rc;
readable	iFX
readiness	^IU
reads	S`>
reads it	dIU
ready	dJT
real	_HV
real one	iFX
reason	Sb<
rebalance	dIU
reboot	S]A
rebuild	UZD
recall	^IU
receive a	`FX
received	X]A
reco	`HV
reconciliation	bIU
reconciliation of	iGW
record	Wa=
recorded	VYE
recovered	X[C
recovery	SZD
red	d?_
red button	iGW
redirect	^LR
redis	\\EY
redis 1	iEY
redo	iFX
reed$	V\\B
reen$	bIU
refuse	`EY
refuses	v=a
refuses a	iDZ
refuses anything	iFX
refuses to	oDZ
region by	`LR
regions	Z[C
regulator	V\\B
rehearsal	iFX
rejected	\\c;
related	T_?
relay	_GW
release	\\GW
release 25	iEY
release 4	iGW
released	YVH
remaining	ZHV
remains	Vd:
reminder	W[C
removed	]IU
removed all	iFX
removed is	WZD
removes	`IU
ren$	`HV
render	fDZ
renewal	]HV
renovate	`IU
repeat the	dIU
replace the	^HV
replaced	[C[
replaced by	_LR
replaced on	`HV
replacing	`GW
replica in	dGW
replica is	`HV
replication lag	iJT
repositories	[IU
repository	V\\B
representatives	]TJ
request	YIU
requested	bHV
requested from	iIU
requested to	iHV
requires	YRL
rerun	iGW
research	T[C
reservation	dIU
reservations	`KS
response	U[C
rest	_MQ
rest$	^HV
restart takes	iFX
restarted	]g7
restarted the	T`>
result	U_?
results	[EY
retain	dHV
retained	U_?
retro	U]A
returned	X\\B
returns	bEY
returns to	iEY
revenue	WWG
revert	Tf8
review by	fFX
reviewers	X^@
revised	dLR
revision	fIU
rewrites	hDZ
rewrites the	fDZ
rewriting	dGW
rewritten	dNP
rface$	iHV
rfc	iFX
rid	dKS
rid of	dKS
riday$	XQM
right direction	WZD
right$	W`>
ring	\\LR
rings	`HV
rint$	hEY
riod$	iJT
risk	T_?
risk committee	YWG
rml	iIU
ro$	V\\B
road	UYE
road works	WYE
rob	^UI
robots	YTJ
rod$	dIU
role	dB\\
roles	iIU
roll over	`JT
rong$	T`>
room$	V[C
root	[FX
rotate	dHV
rotation	`C[
round	Zd:
round$	T\\B
roup$	`IU
router	\\JT
routers	dHV
routine	Td:
rozen$	[HV
rr	iFX
rr 1	iFX
rrow$	`HV
rs $	dHV
rter$	dHV
rts$	[JT
ruary$	bKS
ruin	W\\B
rule in	^JT
rule on	iDZ
rule$	U]A
rules for	iIU
run	ZHV
run on	dC[
run two	iEY
runbook	q>`
runs on	]UI
ruth	WWG
rvers$	\\IU
rwise$	S_?
ry$	YKS
ryo	YTJ
s	S]A
s $	_C[
s 5	`HV
s it$	UYE
s not$	UYE
s us$	`HV
s"$	S^@
s*$	W[C
s:$	T]A
s`$	YZD
saas	W[C
sabine	`GW
saf	dJT
safety	WUI
sage$	^GW
said he	lFX
said that	Vd:
sale	`UI
same pattern	iFX
sample	bMQ
sample of	iEY
sandeep	^EY
sat	W`>
save	W_?
saved	SVH
saw	_c;
say	R\\B
say so	`HV
say sorry	`HV
says the	U_?
scheduled for	iDZ
schema	]GW
scp	lIU
scp s	iJT
scrape	iGW
scribe	W_?
script	\\FX
script is	iFX
scripts	]UI
sday$	\\DZ
sdk 5	dHV
se$	S`>
sealed	^EY
search for	dIU
sec	W[C
second line	dJT
second person	dJT
second quarter	iEY
secret scanning	dIU
sed$	U`>
see below	]IU
see whether	fJT
seen	WTJ
sei$	WYE
select	Ve9
self$	X^@
send	]LR
sends	_EY
sends a	iC[
sends it	lGW
sentence	VVH
separate	dFX
september	ZFX
sers$	UWG
sert$	`JT
server	V\\B
server to	]IU
service accounts	lEY
services	YGW
session tokens	[XF
sessions	[FX
sessions are	dGW
sessions with	`GW
set it	iEY
set to	^FX
set up	bKS
set x	[IU
set$	WSK
sets	V]A
setting	YWG
settings	[GW
settled	WYE
sev	X[C
sev 2	YUI
several	Va=
severity	V]A
sh$	ZHV
sha	fHV
sha 256	iHV
shadow	iFX
shall	eDZ
shall be	eLR
share of	cJT
shared	\\MQ
shared cache	[WG
shared calendar	iDZ
she'll	iEY
sheet	gEY
sheet for	iGW
shellcheck	iFX
shifts	dGW
ship	d@^
shop$	dJT
should	T[C
should be	YSK
should we	U^@
shouldn't	\\KS
show	[KS
show a	^IU
show them	iEY
showed	Wd:
showed the	WZD
shown	_GW
shown how	iHV
side$	V^@
sign off	^IU
signed	[IU
signed up	iHV
silenced	WZD
silly	cHV
since 18	iFX
since 23	iGW
since friday	^UI
since it	S]A
since january	V_?
since last	YSK
since monday	nEY
since the	VXF
since when	iGW
sing $	iDZ
singleton	iEY
sint	iGW
sint jan	iGW
sions$	W[C
sister	fIU
sit	`HV
sit in	`KS
sites	_C[
six	ZIU
six weeks	iHV
size	XGW
size check	lFX
sk$	Uc;
sketch	iHV
sla	T^@
slack	]HV
sleep	UXF
slo	^VH
slot	]HV
slot on	iJT
slow	Sa=
slow down	`IU
slower	^JT
sly$	`NP
small	Xe9
smart	YXF
smoke	cKS
sms	[HV
snapshot	XNP
so	YKS
so a	[YE
so far	[IU
so no	W[C
so that	e@^
so they	`MQ
so we	YVH
soa	dJT
soa minimum	`JT
soak	lEY
software	WZD
some	Xl2
some of	X_?
somebody should	iGW
something	]g7
soon as	dKS
sora$	iJT
sorted	V]A
space	XXF
spam	UVH
spend	dHV
splitting	iFX
spoken to	dHV
sponsor	iDZ
spot	S^@
spread	hB\\
spread over	iGW
sprint	kGW
squawk	fHV
squawk pr	iIU
ss$	WWG
ssage$	^GW
ssd	^HV
ssid	WYE
st	ZUI
st $	]XF
stamps	WYE
stan	\\HV
start of	[ZD
start with	dHV
start$	UWG
starting	dC[
starting in	lDZ
stated	V`>
statement	U]A
static	^JT
stations	Vc;
status	[MQ
status page	\\MQ
stayed	X`>
stays	Ue9
stays$	T\\B
step	\\PN
stg	`IU
stick	TYE
sticker	dDZ
still	WGW
stmas$	lGW
stood	U_?
stop	[KS
stopped	^b<
storage	S_?
store	XFX
store on	dGW
stored	cEY
story	V_?
stream	[UI
string	`HV
sts$	Y`>
sub data	iJT
subject	VXF
submitted to	W[C
submodule	[ZD
subscribe	`FX
subscribers	Wb<
such	]UI
such a	`EY
such that	iGW
suite	iIU
sun	TVH
sunil	[JT
supervisors	iDZ
supplier's	\\SK
support	XXF
support can	lEY
sure$	T^@
surge	^HV
suspended	Ua=
switched	S]A
switches	[LR
switching	U\\B
sword$	^FX
sync	ZHV
synthetic	bC[
syslog	iFX
systemd	bJT
systemd timer	iIU
t $	_FX
t 0	VVH
t 0 $	VZD
t 00401	VTJ
t 0040117	VTJ
t 0040117 nightly	VTJ
t 03	Xb<
t 044	a\\B
t 044 $	a\\B
t 09	YXF
t 1	YYE
t 1 $	Y]A
t 10 1	TXF
t 10 24	UYE
t 11 $	Td:
t 11 5	[LR
t 12 $	X^@
t 12 1	VWG
t 13	ZWG
t 14 july	bXF
t 14 october	_WG
t 16	X[C
t 16 $	X[C
t 17 try	nB\\
t 2 17	nB\\
t 2 2	\\e9
t 2 apr	V]A
t 2023	f^@
t 2023 $	f]A
t 2024	XYE
t 2025 $	ZTJ
t 2026	`XF
t 2026 $	\\SK
t 2026 03	U\\B
t 22	Se9
t 2297	\\NP
t 2297 login	\\NP
t 24 $	W^@
t 24 26	cYE
t 25	Ya=
t 25 $	T[C
t 26 044	a\\B
t 26 august	bXF
t 27 march	oHV
t 29 june	dIU
t 29 march	_XF
t 30	c_?
t 30 $	^ZD
t 30 october	`VH
t 4 upgrades	YWG
t 41	Xa=
t 5 feb	b\\B
t 5 january	\\SK
t 5$	iDZ
t 502	T^@
t 502 s	T^@
t 51	\\SK
t 51 minutes	\\SK
t 7 $	[VH
t 7 2	XWG
t 7 prevention	fMQ
t 8 $	XTJ
t 8 closure	VZD
t 9 august	VWG
t ^ $	Re9
t ^ 1	][C
t ^ 10	U`>
t ^ 12	VUI
t ^ 2026	V_?
t ^ 30	\\VH
t ^ actions	_NP
t ^ after	cDZ
t ^ ai	VYE
t ^ already	hIU
t ^ aob	V[C
t ^ assessment	X_?
t ^ assigned	oHV
t ^ author	VZD
t ^ authors	X]A
t ^ backlog	dLR
t ^ backup	_XF
t ^ bridge	bXF
t ^ cdn	VYE
t ^ chat	Zg7
t ^ checklist	T_?
t ^ choir	S^@
t ^ commands	[^@
t ^ commitments	_QM
t ^ configuration	[[C
t ^ copied	XVH
t ^ corrective	^TJ
t ^ course	Z]A
t ^ deleted	ZUI
t ^ detailed	WZD
t ^ detect	lFX
t ^ diagnostic	ZYE
t ^ directors	T^@
t ^ discord	VWG
t ^ effect	TZD
t ^ enter	Z_?
t ^ facts	ac;
t ^ feed	_XF
t ^ findings	X`>
t ^ fix	Xc;
t ^ fixes	bHV
t ^ general	W^@
t ^ getting	WYE
t ^ git	XWG
t ^ handover	iFX
t ^ homeserver	bUI
t ^ how	kl2
t ^ improvements	fKS
t ^ in	Y^@
t ^ internal	UYE
t ^ investigation	W`>
t ^ lab	cYE
t ^ left	bJT
t ^ lessons	W[C
t ^ market	ZWG
t ^ matters	_UI
t ^ memorandum	U^@
t ^ minute	VYE
t ^ minutes	[VH
t ^ misc	TZD
t ^ next	`JT
t ^ not	\\`>
t ^ notes	VZD
t ^ operational	XVH
t ^ opinions	U\\B
t ^ our	VYE
t ^ owed	cMQ
t ^ owner	Z]A
t ^ plan	WXF
t ^ post	bc;
t ^ preliminary	cUI
t ^ prevent	iHV
t ^ primer	T`>
t ^ principles	\\\\B
t ^ problem	b`>
t ^ proposed	eMQ
t ^ purpose	Va=
t ^ rca	Z\\B
t ^ recap	U^@
t ^ remarks	VUI
t ^ reproduction	a_?
t ^ respond	iEY
t ^ result	VUI
t ^ see	U\\B
t ^ sensitive	\\[C
t ^ service	bXF
t ^ severity	ZZD
t ^ short	UYE
t ^ slack	^ZD
t ^ so	gKS
t ^ stage	fg7
t ^ statement	`VH
t ^ status	[YE
t ^ steps	S[C
t ^ still	iGW
t ^ story	[b<
t ^ stuff	dFX
t ^ takeaways	__?
t ^ technical	X_?
t ^ the	ZTJ
t ^ theories	Zb<
t ^ tickets	aKS
t ^ times	V\\B
t ^ timetable	U^@
t ^ timing	Sa=
t ^ tl	\\\\B
t ^ to	bKS
t ^ todo	gEY
t ^ transcript	U]A
t ^ try	fKS
t ^ vault	\\SK
t ^ verification	ec;
t ^ visibility	iFX
t ^ was	V]A
t ^ what	S^@
t ^ what's	aLR
t ^ where	]RL
t ^ who	Z`>
t ^ why	ZUI
t ^ whys	[`>
t ^ work	ZFX
t a dropped	YVH
t a million	ZUI
t a quarter	ZUI
t a trade	UVH
t above	\\SK
t above $	\\SK
t accou	X\\B
t account	WZD
t account $	WZD
t actions agreed	iC[
t adopt	bNP
t adopted	bNP
t adopted $	bNP
t after that	^JT
t after the	`LR
t after this	bPN
t again	WTJ
t again $	XTJ
t agent	U\\B
t agent session	U\\B
t agree	cLR
t agreed	cLR
t agreed $	eFX
t agreed in	dIU
t agreed outside	\\SK
t agreed tasks	fSK
t ai	VYE
t air $	Yd:
t all i	ZUI
t all$	\\HV
t already done	iMQ
t also $	S_?
t also agreed	\\SK
t an	V`>
t and all	ZUI
t and cooling	cUI
t and did	Sa=
t and preventive	Vb<
t and results	VXF
t and timing	Sa=
t and what's	^NP
t and wrong	T\\B
t anyth	VVH
t anything	VVH
t anything else	Wa=
t anything that	T[C
t aob	V[C
t aob $	V[C
t appoi	VZD
t appointments	VZD
t apps	X\\B
t apr	V]A
t apr $	V]A
t archi	Zd:
t archive	Wb<
t are $	V[C
t are handled	VXF
t area	bVH
t area $	bVH
t asses	X_?
t assessment	X_?
t assessment $	V]A
t assig	oHV
t assigned	oHV
t assigned by	oHV
t assoc	S^@
t association	S^@
t association $	S^@
t at final	WXF
t attac	Tc;
t au	cUI
t au west	cUI
t autho	__?
t author	VZD
t author $	VZD
t authors	X]A
t authors $	X]A
t away $	dPN
t back	WYE
t back $	VYE
t backl	`MQ
t backlog	`MQ
t backlog check	dLR
t backu	[UI
t backup	`YE
t backup of	_XF
t badly	T\\B
t badly $	T\\B
t ballo	U_?
t batch	VTJ
t batch overran	VTJ
t be	aIU
t be done	`NP
t be improved	iKS
t befor	`NP
t before	`NP
t before august	iJT
t being	`SK
t being done	dMQ
t benefit portal	\\SK
t better $	T[C
t blog	ZUI
t blog post	ZUI
t board	ZUI
t board of	[VH
t bot	Va=
t bridg	bXF
t bridge	bXF
t bridge notes	bXF
t build	Xe9
t builds	Vc;
t by minute	VYE
t by the	oHV
t card	]TJ
t card issuing	\\SK
t caref	iHV
t careful	iHV
t careful scaling	iHV
t catal	j`>
t catalog	_XF
t catalog pg	_XF
t catalogue	g\\B
t catalogue outage	`VH
t catalogue unavailable	bXF
t cdn	Y[C
t cdn $	XYE
t cet	U^@
t cet $	U^@
t changed $	U[C
t changed and	^NP
t changes	iFX
t changes $	hHV
t chat	_d:
t chat $	Z^@
t check $	bNP
t checklist	]f8
t checklist $	ZYE
t checklist for	T_?
t choir	S^@
t choir association	S^@
t clock	VXF
t clocks	VXF
t clocks and	VXF
t closu	ZYE
t closure	ZYE
t closure $	X^@
t comes next	YNP
t comes of	hLR
t comes out	`GW
t comma	[^@
t commands	[^@
t commitment	VYE
t commitment $	VYE
t commitments	_QM
t commitments $	_QM
t compr	Y^@
t compromised	VYE
t compromised $	VYE
t conce	`VH
t concerning	`VH
t concerning the	`VH
t confi	[[C
t configuration	[[C
t configuration notes	X[C
t connections	]UI
t connections $	]UI
t consu	Xd:
t consumer	V_?
t cooli	cUI
t cooling	cUI
t cooling 14	cUI
t copie	[_?
t copied	[_?
t copied from	[_?
t core	X_?
t corp	XWG
t corp push	XWG
t corre	^SK
t corrective	^SK
t corrective and	Vb<
t corrective measures	hEY
t costs	Sb<
t costs $	Sb<
t could	VVH
t could have	V^@
t cours	Z]A
t course	Z]A
t course of	VUI
t d 7	aMQ
t d 8	Z]A
t d report	X\\B
t datab	YXF
t database	YXF
t database connections	]UI
t date	W`>
t day	YWG
t day $	af8
t day cet	U^@
t day itself	T]A
t days	X\\B
t days $	UZD
t debat	VYE
t debate	VYE
t debri	U_?
t debrief	U_?
t decid	UXF
t decided	UXF
t delayed	ZXF
t delayed mllp	bXF
t deleted a	ZUI
t detai	^f8
t detailed	WZD
t detailed account	WZD
t details	X`>
t details $	U_?
t detec	lFX
t detect	lFX
t detect $	lFX
t diagn	ZYE
t diagnostic	ZYE
t diagnostic checklist	ZYE
t did	_WG
t did $	ah6
t did not	_g7
t did on	]ZD
t did we	^[C
t didn't help	Vd:
t diffe	_MQ
t direc	^ZD
t directors	^XF
t directors $	[VH
t directors comments	T^@
t disco	[YE
t discord	VWG
t discord sunday	VWG
t dns	T_?
t does	X_?
t doing	UTJ
t doing $	WYE
t done better	T[C
t done since	iJT
t done so	dLR
t doubl	W\\B
t down 51	\\SK
t down on	^YE
t dr	\\\\B
t dr $	\\\\B
t dropp	`^@
t dropped	[ZD
t dropped table	YVH
t dropping	Z\\B
t dropping off	Z\\B
t dupli	V^@
t durin	X[C
t during	X[C
t during the	VYE
t effect	TZD
t effect on	TZD
t ehr	XVH
t ehr $	XVH
t else $	Wa=
t engin	YWG
t engine	YWG
t enter	Z_?
t enter the	Z_?
t eu	X_?
t eveni	Y\\B
t evening	Y\\B
t example	U`>
t excha	bWG
t exchange	bWG
t exchange area	bVH
t execu	nEY
t executive	nEY
t executive committee	nEY
t exist	dVH
t exist unless	oFX
t expect	dKS
t expect of	dKS
t expected	T_?
t expir	V_?
t facts	bg7
t facts $	ad:
t faile	Xa=
t failed	Xa=
t failed $	Xa=
t failu	]`>
t failure	]`>
t failure of	XUI
t far	dLR
t far $	dLR
t feb $	ba=
t february 2025	Va=
t feed	_XF
t feed hiccup	_XF
t file	VYE
t files	V_?
t filin	XZD
t filing	XZD
t filing to	XVH
t final report	bXF
t final test	WXF
t findi	``>
t findings	``>
t findings $	``>
t fix	eh6
t fix $	db<
t fixes	bHV
t fixes $	bHV
t follow ups	eMQ
t for	Tb<
t for future	T_?
t for next	Z\\B
t found	V`>
t four days	Z_?
t four stages	YVH
t free	U]A
t free apps	X[C
t fri	U^@
t frida	_\\B
t friday	_\\B
t friday $	^YE
t from here	aQM
t from last	iIU
t further hardening	iHV
t further reading	TZD
t further steps	cNP
t future migrations	T_?
t gatew	U`>
t gener	[_?
t general	[_?
t general $	X[C
t getti	WYE
t getting	WYE
t getting it	WYE
t git	\\^@
t git corp	XWG
t gitte	U]A
t gitter	U]A
t gitter $	U]A
t go	]QM
t go from	aQM
t got	^WG
t got right	T\\B
t got was	ZUI
t group at	oHV
t had	Z`>
t halde	XZD
t halden	XZD
t hall	Z\\B
t hall c	Z\\B
t handl	XZD
t handled	VXF
t handled $	VXF
t hando	^HV
t handover	^HV
t handover $	^HV
t happens	eLR
t happens now	eLR
t harde	iHV
t hardening	iHV
t hardening $	iHV
t have before	iJT
t heard	Vc;
t held	]_?
t held $	V[C
t here	_QM
t here $	aQM
t hiccu	_XF
t hiccup	_XF
t hiccup sunday	_XF
t homes	bUI
t homeserver	bUI
t homeserver oom	b\\B
t hour	WYE
t housi	\\SK
t housing	\\SK
t housing benefit	\\SK
t how	^[C
t how a	[c;
t how clocks	VXF
t how it	UYE
t how we	Y\\B
t hung	bXF
t hung $	bXF
t i found	T_?
t i got	ZUI
t i'm	X\\B
t i'm telling	UXF
t ident	\\SK
t identified	\\SK
t identified report	\\SK
t impos	T^@
t impossible	T^@
t impossible records	T^@
t impro	bIU
t improved	iKS
t improved $	iKS
t improvements	fKS
t improvements $	fKS
t in	WVH
t in a	T]A
t in hall	Z\\B
t in short	Xd:
t in two	V`>
t inc 2297	\\NP
t incident report	WYE
t inter	U[C
t inves	W`>
t investigation	W`>
t investigation $	W`>
t issui	\\SK
t issuing	\\SK
t issuing down	\\SK
t it back	WYE
t it says	oFX
t it took	V`>
t it was	ZZD
t it$	Y_?
t itsel	U]A
t itself	U]A
t itself $	U]A
t january 2026	\\SK
t july $	YVH
t june $	`KS
t kelp	^YE
t kelp social	^YE
t know	Xa=
t know $	Xa=
t kpt	UZD
t lab	`UI
t lab results	dYE
t labels	U_?
t last	dIU
t last week	iIU
t late	Va=
t leak	^h6
t leak $	Yj4
t learn	T^@
t learned $	T^@
t learned and	hLR
t learnt	Ta=
t learnt $	Ta=
t left	bJT
t left from	iIU
t lesso	W\\B
t lessons	W[C
t lessons identified	\\SK
t lette	VVH
t libra	a]A
t libraries	`VH
t libraries concerning	`VH
t limit	Ua=
t list $	nGW
t list above	\\SK
t liste	cYE
t listener	bXF
t listener hung	bXF
t login down	\\NP
t londo	V\\B
t london	V\\B
t london $	V\\B
t long one	XVH
t loop	b_?
t loop 5	b\\B
t loss of	YXF
t many	[NP
t marke	[WG
t market	[WG
t market notice	a\\B
t matte	YXF
t matters	]WG
t matters arising	VWG
t matters for	nEY
t may $	[]A
t may 2023	VYE
t may expect	dKS
t measures $	aDZ
t member libraries	`VH
t memor	W^@
t memorandum	U^@
t memorandum $	U^@
t mes	WXF
t mes stop	WXF
t metad	V\\B
t metadata	V\\B
t migra	V`>
t migrations	V`>
t migrations $	T_?
t milli	[XF
t million	[XF
t million recipes	ZUI
t miner	Z_?
t miners	Z_?
t miners $	Z_?
t minute	VYE
t minute $	VYE
t minute by	VYE
t minutes of	[VH
t misc	TZD
t misc $	TZD
t ml	Z`>
t mllp	bXF
t mllp listener	bXF
t more careful	iHV
t more resilient	]UI
t morte	Z]A
t mortem	Z]A
t next steps	dHV
t next time	Z\\B
t night of	Z_?
t nightly	YWG
t nightly policy	VTJ
t nine minutes	\\NP
t no	X[C
t nordh	bVH
t nordhaven	bVH
t nordhaven exchange	bVH
t not	]ZD
t not doing	WYE
t not filing	XVH
t not reaching	bXF
t not seen	T_?
t not to	WYE
t notes	XTJ
t notes $	Y]A
t notes for	]h6
t notes orders	bXF
t notic	\\RL
t notice	a\\B
t notice 26	a\\B
t noticed $	Wa=
t now	eKS
t now $	fIU
t numbe	Ub<
t objec	W[C
t occur	XYE
t occurred	XYE
t occurred $	XYE
t october 2023	cUI
t october 2025	]WG
t of 27	dJT
t of 30	`VH
t of 9	VWG
t of a	`UI
t of catalog	_XF
t of changes	iFX
t of directors	[VH
t of impossible	T^@
t of it	WFX
t of them	hLR
t of us	dKS
t of voice	bVH
t off	VWG
t off in	Z\\B
t on friday	_\\B
t on runners	T`>
t one $	XVH
t oom	bb<
t oom loop	b\\B
t opera	XVH
t operational	XVH
t operational notes	VYE
t opini	X^@
t opinions	U\\B
t opinions $	U\\B
t orders not	bXF
t other	\\]A
t otherwise	oFX
t otherwise $	oFX
t our commitment	VYE
t ourse	`IU
t ourselves	`IU
t ourselves $	`IU
t out	]JT
t out of	aHV
t outage $	][C
t outage of	`VH
t outside the	\\SK
t overr	VTJ
t overran	VTJ
t overran $	VTJ
t owed	cMQ
t owed $	cMQ
t owner	Z]A
t owner $	Z]A
t packa	Vb<
t packages	T\\B
t page	Y`>
t page $	UYE
t patch	V\\B
t penan	WXF
t penang	WXF
t penang 2	WXF
t pg	_XF
t pg skipped	_XF
t pir	d[C
t pir au	cUI
t place	Z\\B
t place $	Y[C
t plant	WXF
t plant penang	WXF
t platform $	Va=
t pm	T\\B
t polic	VTJ
t policy	VTJ
t policy batch	VTJ
t pool	T`>
t portal 5	\\SK
t post	j_?
t post $	ZUI
t post incident	gc;
t post mortem	Z]A
t postmortem $	W]A
t power	cUI
t power and	cUI
t prb	[VH
t prb 0040117	VTJ
t preli	dZD
t preliminary	dZD
t preliminary post	cUI
t prevent	eIU
t prevent $	iHV
t preventive	X_?
t preventive measures	\\YE
t prime	T`>
t primer	T`>
t primer on	T`>
t princ	Y\\B
t principles	Y[C
t probl	b`>
t problem	b`>
t problem $	]^@
t problem review	YZD
t produ	XRL
t propo	eMQ
t proposed	eMQ
t proposed next	eMQ
t publish	V]A
t purpo	Wa=
t purpose	Wa=
t push	\\_?
t push 7	XWG
t quarter	ZUI
t quarter of	ZUI
t raj	U^@
t raj $	U^@
t rca	Z\\B
t rca lab	XVH
t reach	c[C
t reaching	bXF
t reaching stores	bXF
t reade	U\\B
t readers	U\\B
t readi	TYE
t reading $	TZD
t reading group	YWG
t recap	U^@
t recap raj	U^@
t recip	ZUI
t recipes	ZUI
t recipes and	ZUI
t recom	[WG
t recommendations $	ZXF
t recommendations adopted	bNP
t recor	Z^@
t records	T^@
t records $	T^@
t regis	V_?
t regul	e[C
t regular	[VH
t regular meeting	[VH
t regulator	bVH
t regulator loss	bVH
t remar	VUI
t remarks	VUI
t remarks $	^d:
t remediation $	bNP
t remediation tasks	lDZ
t report $	V]A
t report catalogue	bXF
t report housing	\\SK
t report mes	WXF
t repro	cc;
t reproduce	WYE
t reproduce $	WYE
t reproduction	a_?
t reproduction steps	_^@
t resil	]UI
t resilient	]UI
t resilient database	]UI
t respo	iEY
t respond	iEY
t respond $	iEY
t resul	g^@
t result	VUI
t result $	VUI
t results	f\\B
t results are	VXF
t results delayed	bXF
t results not	XXF
t retro scanners	Z\\B
t review 29	dIU
t review of	ZJT
t review pir	cUI
t review prb	VTJ
t review thu	V]A
t right	V]A
t right $	W]A
t right and	T\\B
t route	X^@
t router	V\\B
t rule	V[C
t run	V`>
t run $	V`>
t runne	Xc;
t runners	T`>
t runners $	T`>
t says	oFX
t says otherwise	oFX
t scali	iHV
t scaling	iHV
t scaling $	iHV
t scann	Z\\B
t scanners	Z\\B
t scanners dropping	Z\\B
t seale	\\SK
t sealed	\\SK
t sealed card	\\SK
t secon	Xa=
t second	VWG
t secur	U_?
t see also	U\\B
t seen	T_?
t seen sooner	T_?
t sensi	\\[C
t sensitive	\\[C
t sensitive findings	\\[C
t sent	U_?
t septe	Y[C
t september	Y[C
t service in	bVH
t service report	bXF
t sessi	Va=
t session	Va=
t sever	ZZD
t severity	ZZD
t severity $	ZZD
t ship	iEY
t ship $	iEY
t short	_d:
t short $	Xd:
t shortened	VYE
t shortened $	VYE
t shoul	WZD
t should	WZD
t should do	YYE
t signi	VZD
t signing	VZD
t since	dIU
t since $	hIU
t skipp	`YE
t skipped	`YE
t skipped on	_XF
t slow in	Xg7
t snaps	V]A
t snapshot	V]A
t so	XFX
t so far	dLR
t so what	gKS
t socia	_[C
t social	_[C
t social was	^YE
t soone	S\\B
t sooner	S\\B
t sooner $	S\\B
t stage	gg7
t stage 1	^ZD
t stage 2	^\\B
t stage 3	\\a=
t stages	YVH
t stages of	YVH
t statement	`VH
t statement to	`VH
t statu	[YE
t status	[YE
t status $	[YE
t steps taken	cJT
t steps to	WYE
t still	YGW
t still to	pDZ
t stop	[XF
t stop at	XVH
t store	bYE
t stores	bYE
t stores 14	bXF
t story	ZWG
t story $	ZWG
t strea	V\\B
t stream	V\\B
t stuff	]KS
t stuff $	]KS
t subscribers	VYE
t sunday $	VWG
t sunday notes	_XF
t surpr	UXF
t sympt	X`>
t syste	[^@
t system	[^@
t system $	W\\B
t take	\\SK
t takea	__?
t takeaways	__?
t takeaways $	__?
t technical	X_?
t telem	Uc;
t test	VZD
t test plant	WXF
t that $	]JT
t that'	_NP
t that'll	_NP
t that'll change	_NP
t the board	]YE
t the bot	S_?
t the catalogue	`VH
t the change	V]A
t the chat	Y]A
t the day	^\\B
t the executive	nEY
t the fix	c_?
t the four	YVH
t the group	oHV
t the incident	`GW
t the leak	Yj4
t the list	\\SK
t the long	XVH
t the meeting	fMQ
t the miners	Z_?
t the night	^^@
t the nordhaven	bVH
t the outage	^[C
t the patch	TZD
t the reading	YWG
t the regular	[VH
t the regulator	bVH
t the review	XEY
t the week	T^@
t the wrong	UYE
t them	[TJ
t them $	[TJ
t theor	Zb<
t theories	Zb<
t theories $	Wb<
t there	T[C
t there anything	T[C
t therm	WWG
t thermostats	WWG
t things that	hLR
t things that'll	_NP
t things we	V[C
t this blog	ZUI
t those	T^@
t those who	T^@
t thu	Z_?
t thu 2	V]A
t ticke	WIU
t tickets	dJT
t tickets $	aKS
t tickets exist	oFX
t time	^^@
t time $	Z\\B
t times	V\\B
t times london	V\\B
t timetable of	U^@
t timin	Sa=
t timing	Sa=
t timing again	Sa=
t timing and	Sa=
t tl	\\\\B
t tl dr	\\\\B
t to $	^NP
t to be	aKS
t to ehr	XVH
t to have	iJT
t to member	`VH
t to reproduce	WYE
t to ship	iEY
t todo	gEY
t todo $	gEY
t took	_`>
t took place	Y[C
t topic 4	YWG
t trade	UVH
t trade works	UVH
t transcript	U]A
t transcript gitter	U]A
t tried	^b<
t tried $	Z_?
t tried and	Vc;
t try	gIU
t try $	gIU
t twice	VUI
t two	W`>
t unaut	UYE
t unava	_WG
t unavailable	_WG
t unavailable 24	bXF
t unles	oFX
t unless	oFX
t unless it	oFX
t up $	[TJ
t up list	nGW
t ups	eMQ
t ups $	eLR
t ups tickets	oFX
t vault	\\SK
t vault sealed	\\SK
t verif	ff8
t verification	ec;
t verification $	eb<
t view	V^@
t view $	V^@
t visib	iFX
t visibility	iFX
t visibility of	iFX
t voice	bVH
t voice service	bVH
t w	]TJ
t want	iJT
t want to	iJT
t was	[WG
t was done	[c;
t was down	[VH
t was it	Tb<
t was not	Va=
t was there	T[C
t was this	ZUI
t was tried	[]A
t we could	V^@
t we did	gj4
t we go	aQM
t we got	Wc;
t we heard	Vc;
t we learnt	Ta=
t we tried	U[C
t we want	iJT
t we were	VYE
t we're	WUI
t we're doing	ZNP
t we've	bMQ
t we've done	dHV
t we've learned	WYE
t went badly	T\\B
t went on	VWG
t went right	W]A
t were	ZSK
t were compromised	VYE
t west	cUI
t west power	cUI
t what	S\\B
t what about	Vb<
t what changes	iEY
t what did	__?
t what do	V_?
t what failed	Xa=
t what happens	eLR
t what held	[^@
t what helped	Z`>
t what i	Yd:
t what is	`RL
t what now	gKS
t what occurred	XYE
t what the	[`>
t what took	Y[C
t what was	UTJ
t what we're	WUI
t what we've	bMQ
t what went	\\ZD
t what'	aLR
t what's	aLR
t what's going	^NP
t where	]RL
t where we	aQM
t who	\\ZD
t who we	V[C
t why	XUI
t why $	_l2
t why four	T]A
t why i'm	UXF
t why it	_o/
t why kelp	^YE
t why we	X_?
t witho	TYE
t without	TYE
t work arising	dEY
t works	``>
t works $	]]A
t wrong	[YE
t wrong $	fd:
t you $	\\_?
t you may	dKS
t you should	V^@
t your	Y[C
t zone	VZD
t あっ	^`>
t あった	^`>
t あと	^NP
t あと$	_KS
t ある	[XF
t ある質	`[C
t いこ	XTJ
t いこと	XTJ
t いたこ	V_?
t いつか	lGW
t いも	\\YE
t いもの	\\YE
t いト	XUI
t いトッ	XUI
t うこ	\\RL
t うこと	\\RL
t うし	Z`>
t うして	Z`>
t うな	_IU
t うなっ	_IU
t えり会	UWG
t え方	TZD
t え方$	TZD
t お	TZD
t おさ	cKS
t おさら	cKS
t お知	[UI
t お知ら	[UI
t お詫	Vb<
t お詫び	Vb<
t かか	XSK
t かかっ	XSK
t かな	[`>
t かなか	X]A
t から$	WQM
t からや	`KS
t が$	[XF
t があ	[`>
t があっ	[`>
t が何	_JT
t が何を	_JT
t が効	VXF
t が起	WRL
t が起き	\\XF
t が開	U\\B
t き	[a=
t きた	b`>
t きたか	[WG
t きたこ	\\_?
t く	[b<
t くあ	[XF
t くある	[XF
t けた件	[WG
t けな	\\\\B
t けない	Z^@
t け付	YTJ
t け付け	YTJ
t ことの	U[C
t こと一	lHV
t この	_PN
t このあ	bLR
t これ	]JT
t これか	]KS
t ご指	XTJ
t ご指摘	XTJ
t さな	XTJ
t さない	XTJ
t さら	cKS
t さらい	cKS
t したが	VXF
t したも	V\\B
t じめ	VZD
t じめに	VZD
t すも	bJT
t すもの	bJT
t する報	TXF
t ずか	[HV
t ずかっ	[HV
t ずれポ	ZSK
t せ文	ZUI
t せ文$	ZUI
t その後	cNP
t たか	d\\B
t たか$	d\\B
t たが	WYE
t たが効	VXF
t たこ	VWG
t たこと	VWG
t たも	^g7
t たもの	^g7
t た件$	^a=
t た件の	XSK
t た対策	cNP
t た措	^PN
t た措置	^PN
t だこ	T^@
t だこと	T^@
t だっ	]b<
t だった	]b<
t だれ	_JT
t だれが	_JT
t ち越	lMQ
t ち越し	lMQ
t っ	TXF
t った	VWG
t ったか	_d:
t ったこ	Y`>
t ったも	Z`>
t っぽ	dRL
t っぽい	dRL
t つか	]KS
t つか$	lGW
t づき	V\\B
t て	Te9
t ての	Ze9
t てみる	`IU
t でき	Wc;
t での結	[LR
t でみ	[]A
t でみて	[]A
t とき	T`>
t とし	^`>
t として	]]A
t との次	U[C
t と一	lHV
t と一覧	lHV
t と回	VYE
t と回答	VYE
t と返	cLR
t と返信	cLR
t どうし	Z`>
t どうな	nB\\
t ない$	\\_?
t ないこ	XTJ
t なに	]_?
t なにが	]_?
t な意	WTJ
t な意見	WTJ
t にが	]_?
t にが$	T[C
t にし	V^@
t にな	Sa=
t になっ	Sa=
t に入	cNP
t に入れ	cNP
t に出さ	XTJ
t に関	VVH
t に関す	VVH
t のあ	^NP
t のあと	^NP
t のおさ	cKS
t のご指	XTJ
t のキ	VTJ
t の一	YVH
t の一覧	XSK
t の主	WTJ
t の主な	WTJ
t の件	_^@
t の件$	XXF
t の件最	XVH
t の例	WXF
t の例$	WXF
t の取組	aLR
t の問	VZD
t の問題	VZD
t の宿	lHV
t の宿題	lHV
t の対	X[C
t の対応	X[C
t の後に	cNP
t の持	lMQ
t の持ち	lMQ
t の推	VVH
t の推移	VVH
t の次	U[C
t の次第	U[C
t の決	U^@
t の点	dJT
t の点検	dJT
t の状	Ta=
t の結論	[LR
t の考	TZD
t の考え	TZD
t の見	`LR
t の見分	`LR
t の記	ZWG
t の記録	VZD
t の運	WYE
t の運用	WYE
t はじ	VZD
t はじめ	VZD
t び	V_?
t ぽ	dRL
t ぽい	dRL
t ぽいも	dRL
t まず	[HV
t まずか	[HV
t まの	V`>
t みて	[]A
t みて$	[]A
t みる	`IU
t みる$	`IU
t めた	dMQ
t めたこ	nFX
t めて	Z^@
t もや	V[C
t もや$	V[C
t もやも	V[C
t や	_NP
t やも	V[C
t やもや	V[C
t やる	eMQ
t やるこ	gIU
t よく	[XF
t よくあ	[XF
t らい	cKS
t らい$	cKS
t らせ	[UI
t らせ文	ZUI
t らのこ	^XF
t らのご	VYE
t らのコ	cLR
t らの主	WTJ
t らの持	lMQ
t らや	`KS
t らやる	`KS
t り会	WZD
t り会$	UWG
t るか	XTJ
t るか$	XTJ
t るこ	dMQ
t ること	dMQ
t る報	TXF
t る報告	TXF
t る質	`[C
t る質問	`[C
t れか	]KS
t れから	]KS
t れが	_JT
t れが何	_JT
t れた対	cNP
t れて	VXF
t れてい	VXF
t れポ	ZSK
t れポス	ZSK
t わ	\\YE
t わか	]d:
t わかっ	]d:
t を	Sd:
t を受	ZUI
t を受け	ZUI
t んだ	T^@
t んだこ	T^@
t んで	[]A
t んでみ	[]A
t アク	cMQ
t アクシ	cMQ
t アプ	WUI
t アプリ	WUI
t イ	X[C
t イの	UYE
t イブ	W^@
t イベ	X_?
t イン	^[C
t インシ	VYE
t ウ	W_?
t ェ	^g7
t ェッ	[c;
t ェック	[c;
t エラ	V^@
t エラー	V^@
t ォ	\\WG
t ォロ	_VH
t ォロー	_VH
t カル	VXF
t カルテ	VXF
t キ	V_?
t キャ	ZZD
t キャッ	ZZD
t キュ	UZD
t クシ	cMQ
t クショ	cMQ
t シデ	VYE
t シデン	VYE
t シュ	`]A
t シュボ	YXF
t スの	ZVH
t タ欠	XVH
t タ欠測	XVH
t ダ	Vd:
t ダッ	YXF
t ダッシ	YXF
t チェ	[c;
t チェッ	[c;
t チャッ	ZVH
t チャ確	ZSK
t チー	X\\B
t チーム	X\\B
t ッシ	aZD
t ッシュ	`]A
t ップ	ZZD
t ップが	XUI
t テム$	\\XF
t テン	TTJ
t デン	VYE
t デント	VYE
t トと	cLR
t トと返	cLR
t トッ	XUI
t トップ	XUI
t トラ	ZXF
t トライ	XXF
t フ	Sf8
t フォ	\\WG
t フォロ	_VH
t プ	XYE
t プが	XUI
t プが出	XUI
t プリ	WUI
t ベル	VZD
t ペ	V_?
t ボ	[XF
t ボー	YXF
t ボード	YXF
t ポス	]UI
t ポー	W_?
t ポート	U[C
t ャッ	]XF
t ャッシ	ZZD
t ャット	ZVH
t ャ確	ZSK
t ャ確率	ZSK
t ュ	Z\\B
t ュボ	YXF
t ュボー	YXF
t ュー$	T[C
t ューの	T]A
t ョン	\\KS
t ョン$	aJT
t ラ	X\\B
t ライ	VVH
t ライブ	W^@
t ライン	WUI
t ラベ	VZD
t ラベル	VZD
t ラー	V^@
t リス	^VH
t リリ	U`>
t リリー	U`>
t リン	X]A
t リンク	X]A
t リース	U`>
t ルテ	VXF
t レー	[_?
t ログ	_UI
t ログ$	bZD
t ロー$	_VH
t ンク	X]A
t ンク$	U\\B
t ンシ	VZD
t ンシデ	VYE
t ント$	\\\\B
t ントと	cLR
t ーの	V\\B
t ース	X\\B
t ータ欠	XVH
t ート$	[[C
t ード	Z^@
t ーム	X\\B
t 一般論	][C
t 一覧$	dJT
t 一覧が	XSK
t 不具	V]A
t 不具合	V]A
t 主な	WTJ
t 主な意	WTJ
t 予約の	VVH
t 事例	U[C
t 事実	[_?
t 事実の	W]A
t 事業	T^@
t 事業者	X_?
t 事象	]^@
t 事象$	da=
t 二重請	VVH
t 交	ZUI
t 今四	oHV
t 今四半	oHV
t 今後$	bJT
t 今後の	ZZD
t 付けな	YTJ
t 付録	X^@
t 付録$	X^@
t 件	VZD
t 件の	XSK
t 件のメ	XSK
t 件最	XVH
t 件最終	XVH
t 会話	XXF
t 会話$	XXF
t 似	dJT
t 似事	dJT
t 似事象	dJT
t 位	WYE
t 何が	aYE
t 何があ	[`>
t 何が起	ZWG
t 何を	_JT
t 何を$	_JT
t 作	a`>
t 作業	`]A
t 作業ロ	]VH
t 使	V]A
t 保	X_?
t 倉庫側	XMQ
t 停止に	^WG
t 側	VYE
t 側の	VYE
t 備	V]A
t 備考	T`>
t 備考$	T`>
t 先	`HV
t 先週	kKS
t 先週か	lMQ
t 先週の	fKS
t 入れた	cNP
t 公	X^@
t 公開	X[C
t 具	V]A
t 具合	V]A
t 内	Z^@
t 内容	YZD
t 内容$	YZD
t 内補	XTJ
t 内補足	XTJ
t 内限	ZSK
t 内限り	ZSK
t 出さ	XTJ
t 出さな	XTJ
t 出席	\\\\B
t 出席者	[ZD
t 分け	`LR
t 分け$	`LR
t 分電	XVH
t 分電力	XVH
t 判	V^@
t 利	XWG
t 利用	XWG
t 利用者	VWG
t 刷	WXF
t 則	X^@
t 前回	lB\\
t 前回$	nB\\
t 前回の	lHV
t 力量	XVH
t 力量デ	XVH
t 半	fHV
t 半期	oHV
t 半期$	oHV
t 印	[\\B
t 印刷	WXF
t 原則	WWG
t 原則$	YZD
t 参	Uc;
t 参照	Sc;
t 参照$	Sc;
t 収	XYE
t 取組	aLR
t 取組み	aLR
t 受け	ZUI
t 受け付	YTJ
t 口	V[C
t 古いト	XUI
t 名	T[C
t 向け$	T]A
t 告	W^@
t 品質会	[LR
t 問	U\\B
t 問題	Wa=
t 四半	oHV
t 四半期	oHV
t 回の	lHV
t 回の宿	lHV
t 回答	VYE
t 回答$	VYE
t 図面	V[C
t 土	T]A
t 在の	VXF
t 報告	W^@
t 報告$	VVH
t 場	_e9
t 塚	cLR
t 塚か	cLR
t 塚から	cLR
t 声	VVH
t 外に	XTJ
t 外に出	XTJ
t 子カ	VXF
t 子カル	VXF
t 字	ZQM
t 学び	c`>
t 学び$	c`>
t 学ん	T^@
t 学んだ	T^@
t 定の	WWG
t 定措	[TJ
t 定措置	[TJ
t 実	a`>
t 実の	W]A
t 実の確	W]A
t 実施	[XF
t 実施し	T[C
t 害に	VXF
t 害の	T]A
t 容	[ZD
t 宿題の	lHV
t 察	[_?
t 対応$	X\\B
t 対応ロ	VVH
t 工	YZD
t 工場	YZD
t 市	XTJ
t 市か	XTJ
t 市から	XTJ
t 席	\\\\B
t 席者	[ZD
t 席者の	[ZD
t 常	`]A
t 常性	_YE
t 常性の	_YE
t 庫側	XMQ
t 庫側の	XMQ
t 引	XXF
t 後に	ZFX
t 後に入	cNP
t 後の	XZD
t 志田	dJT
t 志田メ	dJT
t 応ロ	VVH
t 応ログ	VVH
t 思	W]A
t 思っ	UYE
t 思った	UYE
t 悪	XXF
t 悪か	XXF
t 悪かっ	XXF
t 想	VVH
t 感	XUI
t 感想	VVH
t 態	Vb<
t 成	Z]A
t 戦	T\\B
t 所	UYE
t 技	Zc;
t 技術	Zc;
t 抜	Zb<
t 抜粋	Y`>
t 抜粋$	V_?
t 持	lMQ
t 持ち	lMQ
t 持ち越	lMQ
t 指	XTJ
t 指摘	XTJ
t 指摘と	XTJ
t 掘	W\\B
t 掘り	W\\B
t 掘り$	TXF
t 推	VVH
t 推移	VVH
t 推移$	VVH
t 措	\\PN
t 措置	\\PN
t 措置$	WWG
t 掲	XUI
t 掲載	XUI
t 摘	XTJ
t 摘と	XTJ
t 摘と回	XTJ
t 教	VXF
t 教訓	W[C
t 教訓$	V[C
t 数字	]]A
t 数字$	[\\B
t 料金	UZD
t 断	T^@
t 新	Y_?
t 方	bh6
t 方法	b\\B
t 方法$	b\\B
t 施	\\YE
t 施し	T[C
t 施した	T[C
t 既	[ZD
t 日	Xd:
t 旧料	UZD
t 旧料金	UZD
t 時刻$	V_?
t 暫	[TJ
t 暫定	[TJ
t 暫定措	[TJ
t 最	^c;
t 最終	]\\B
t 最終ま	XVH
t 月$	Xb<
t 朝	YUI
t 朝$	XXF
t 木$	\\d:
t 未解	^JT
t 未解決	^JT
t 検討	VYE
t 検討し	Z[C
t 検証	Xd:
t 検証結	^ZD
t 業	]a=
t 業ロ	]VH
t 業ログ	]VH
t 業者	X_?
t 構成	Y]A
t 構成$	Y]A
t 欠	[WG
t 欠測	XVH
t 欠測の	XVH
t 次$	Va=
t 次回	WYE
t 次第	U[C
t 次第$	U[C
t 止に	_XF
t 止につ	YVH
t 止に関	U[C
t 止の	YUI
t 正	Si5
t 正常	`]A
t 正常性	_YE
t 気づき	V\\B
t 決め	\\UI
t 決めた	nFX
t 法	b\\B
t 注意	Xa=
t 注意$	TYE
t 深掘	TXF
t 深掘り	TXF
t 済み	ZXF
t 温	UYE
t 測の	XVH
t 測の件	XVH
t 火$	Vb<
t 点検	\\KS
t 点検$	dJT
t 物	X\\B
t 状	[ZD
t 状態	Vb<
t 状態$	Vb<
t 現	\\YE
t 現在	VXF
t 現在の	VXF
t 現象	X^@
t 現象$	X^@
t 理画	XSK
t 理画面	XSK
t 生	Z`>
t 用者	VWG
t 田	dJT
t 田メ	dJT
t 田メモ	dJT
t 症	X\\B
t 症状	X\\B
t 症状$	UVH
t 発生	VZD
t 登場	W\\B
t 的	\\b<
t 的な	V]A
t 直し	T_?
t 直した	V_?
t 直す	bJT
t 直すも	bJT
t 知	Z`>
t 知ら	[UI
t 知らせ	[UI
t 確	W]A
t 確率	ZSK
t 確率表	ZSK
t 確認	U`>
t 確認方	`[C
t 示ず	ZSK
t 示ずれ	ZSK
t 礼	Va=
t 社内	YWG
t 社内補	XTJ
t 社内限	ZSK
t 票	XYE
t 秒	YTJ
t 秒か	XSK
t 秒かか	XSK
t 移	Ya=
t 空	Xh6
t 管理画	XSK
t 粋	Y`>
t 約の	XZD
t 細	]]A
t 終	]\\B
t 終ま	XVH
t 終まと	XVH
t 組	\\NP
t 組み	]MQ
t 組み$	^MQ
t 結果$	^ZD
t 総	XUI
t 総裁	XUI
t 総裁選	XUI
t 考	W]A
t 考え方	TZD
t 考察	YXF
t 考察$	YXF
t 者	]VH
t 者の	`YE
t 者のコ	[ZD
t 者へ	[\\B
t 者への	[\\B
t 聞	X^@
t 般論	][C
t 般論$	[ZD
t 術	Zc;
t 表示ず	ZSK
t 裁	XUI
t 裁選	XUI
t 裁選速	XUI
t 補	XTJ
t 補足	XTJ
t 補足$	XTJ
t 見た	X\\B
t 見たこ	X\\B
t 見分	`LR
t 見分け	`LR
t 規	U\\B
t 覧が	XSK
t 覧が$	XSK
t 解決	[KS
t 解決$	^JT
t 計上	WYE
t 討し	Z[C
t 討した	Z[C
t 訓	X\\B
t 記録	ad:
t 記録$	`d:
t 設	]`>
t 設定	ZWG
t 設定の	WWG
t 設計	X[C
t 証結	^ZD
t 証結果	^ZD
t 試	Y`>
t 詳	]]A
t 詳細	]]A
t 詳細$	[\\B
t 認	Wd:
t 認方	`[C
t 認方法	`[C
t 読ん	[]A
t 読んで	[]A
t 調	ZWG
t 調べ	TWG
t 請求	VVH
t 請求$	UVH
t 講じ	^PN
t 議題	U^@
t 議題$	U^@
t 象	__?
t 象の推	VVH
t 象の点	dJT
t 質会	[LR
t 質会議	[LR
t 起	ZXF
t 起き	b`>
t 起きた	b`>
t 越	lMQ
t 越し	lMQ
t 越し$	lMQ
t 足	XTJ
t 載	YXF
t 速	[XF
t 速報	[XF
t 速報$	XUI
t 連	U\\B
t 週か	lMQ
t 週から	lMQ
t 週のお	fKS
t 週次	U\\B
t 選	ZWG
t 選速	XUI
t 選速報	XUI
t 配信$	X]A
t 重請	VVH
t 重請求	VVH
t 野	Y[C
t 量	[\\B
t 量デ	XVH
t 量デー	XVH
t 開の	WVH
t 関	Y[C
t 関す	VVH
t 関する	VVH
t 関連	Y\\B
t 関連$	U]A
t 防止$	bNP
t 限り	ZSK
t 限り$	ZSK
t 院向	T]A
t 院向け	T]A
t 障害に	VXF
t 障害の	T]A
t 集	Y[C
t 電	U^@
t 電力	XVH
t 電力量	XVH
t 電子カ	VXF
t 面の一	XSK
t 面の見	`LR
t 項	WZD
t 題の確	lHV
t 類	dJT
t 類似	dJT
t 類似事	dJT
t 飯塚	cLR
t 飯塚か	cLR
t 鴨	dJT
t 鴨志	dJT
t 鴨志田	dJT
ta$	X^@
table	S]A
take the	dLR
taken by	WXF
takes	[HV
takes a	dJT
takes it	iJT
taking	V_?
talked	]c;
talked about	X\\B
talks	^LR
tamar	]HV
target	aC[
target is	`KS
tart$	UWG
tax	`XF
tays$	T\\B
tb	YA]
tb 2	`FX
teach	dJT
team	[IU
team about	iEY
team is	nGW
team$	X\\B
team's	oC[
teams	YSK
technician	T[C
tek$	iHV
telephony	dEY
telling us	W[C
tells	WGW
template	]JT
template in	iEY
ten	]IU
ten minutes	_LR
ten seconds	bFX
ten working	iGW
tender	iHV
ter$	U\\B
term	\\LR
terminal	`JT
terraform	]GW
test	_EY
test at	iGW
test calls	iHV
test of	dHV
test on	dJT
test run	YYE
test with	gC[
tests for	iEY
tevita	iGW
text	YKS
text size	`IU
texts	\\IU
th	[NP
th and	cLR
than	[HV
than 1	[TJ
than 20	iDZ
than 30	dHV
than 5	fEY
than by	fEY
than ten	]WG
thank you	VXF
thanked	U[C
thanks	Wc;
thanks to	S`>
that down	iHV
that failed	dJT
that fails	dEY
that has	\\VH
that is	U\\B
that isn't	Sb<
that night	U`>
that nobody	V\\B
that only	WUI
that says	iGW
that support	iGW
that takes	`IU
that this	Yd:
that two	U^@
that's	Vc;
the 10	[VH
the 12	fJT
the 13	iGW
the 18	`HV
the 2	dFX
the 20	dGW
the 21	dIU
the 25	^VH
the 26	[XF
the 27	`HV
the 28	dHV
the 31	`HV
the 7	]UI
the 90	iGW
the account	`GW
the administrator's	iIU
the agenda	iIU
the anomaly	iEY
the api	Wa=
the application	T\\B
the april	fIU
the attacker	T`>
the audit	VWG
the autumn	dGW
the backup	[GW
the bar	WWG
the beta	iHV
the body	dHV
the bot	_LR
the bridge	U\\B
the broker	cFX
the build	^FX
the button	WUI
the canary	cIU
the cdn	V_?
the channel	fGW
the chart	U`>
the client	`HV
the cloud	T]A
the committee	Ve9
the community	U_?
the contact	dFX
the contract	Zd:
the corrected	WWG
the current	lHV
the cycle	dHV
the dead	`IU
the dean	iIU
the default	\\HV
the deploy	lC[
the director	WVH
the director's	`RL
the distribution	dHV
the easter	`LR
the emergency	_HV
the end	aJT
the expiry	[WG
the export	`IU
the following	T_?
the form	dFX
the former	^IU
the forum	T\\B
the four	T\\B
the framework	]IU
the front	cJT
the gateway	YFX
the general	Tc;
the group	YIU
the handbook	[VH
the hour	U]A
the identity	lDZ
the importer	dFX
the internet	`IU
the january	dMQ
the job	[@^
the july	lC[
the key	YWG
the kill	dGW
the lab	XWG
the label	YXF
the largest	cGW
the last	YFX
the latency	]YE
the limit	V^@
the limits	`HV
the list	\\NP
the lock	Ta=
the log	Va=
the login	bIU
the lost	iFX
the machine	U^@
the mail	T^@
the mailbox	WYE
the maintenance	dGW
the management	iGW
the mast	iJT
the members	Sa=
the message	WXF
the migration	U[C
the monitoring	S\\B
the month	fHV
the monthly	^HV
the morning	Wb<
the most	VXF
the name	T]A
the network	[LR
the newspaper's	iDZ
the next	_EY
the notes	U_?
the office	\\IU
the on	cGW
the one	XYE
the open	lEY
the other	ZLR
the owning	iJT
the patch	^EY
the people	T_?
the permanent	iEY
the person	V[C
the pipeline	iDZ
the plan	\\EY
the portal	VXF
the portals	[UI
the present	cFX
the prod	dKS
the query	`GW
the question	YIU
the queue	X`>
the rack	iGW
the recall	iGW
the regulator	T\\B
the remaining	[IU
the review	[[C
the right	XKS
the risk	T\\B
the room	W\\B
the root	`EY
the rule	Tb<
the run	ZJT
the runbook	lEY
the safe	`DZ
the safety	`EY
the script	`IU
the server	Ta=
the service	Re9
the session	YZD
the shared	dFX
the sheet	iIU
the shift	fJT
the six	^UI
the sprint	]YE
the standby	Xb<
the state	ZJT
the store	`GW
the studio	T[C
the switch	Sd:
the sync	`IU
the system	WZD
the table	VZD
the team	WWG
the team's	iGW
the template	bLR
the ten	lB\\
the tenant	`KS
the test	_HV
the thing	`JT
the third	T^@
the three	cIU
the threshold	WVH
the top	\\GW
the two	_FX
the ui	`HV
the unit	iIU
the update	Ve9
the upgrade	XGW
the usual	V\\B
the vendor	^KS
the web	]HV
the week	WVH
the weekend	S_?
the whole	S\\B
the window	cHV
the winter	dJT
the write	dFX
the year	WYE
their	WHV
their own	^JT
them and	cIU
them at	`EY
them by	U\\B
them in	[WG
them on	T\\B
themselves	\\JT
then the	`IU
there may	iFX
there since	[WG
there was	[`>
there's	S_?
there's a	S]A
these	T^@
they can	lDZ
they go	iFX
they'd	VUI
they'll	dEY
they'll be	iFX
they're stored	iHV
thing and	dFX
thing to	Sb<
thing$	U[C
think that	S`>
thinks	Vh6
this	Sb<
this document	T^@
this incident	Ue9
this is	Y_?
this kind	dJT
this month	iC[
this morning	`GW
this one	U\\B
this report	Vc;
this since	`HV
this sprint	oB\\
this was	UZD
this week	gHV
this$	S[C
those$	[ZD
thought	^a=
thread	T_?
threads	`KS
three	YB\\
three who	iFX
through	[GW
throw	`HV
tick	XSK
ticket	X[C
tickets	UYE
tier	`JT
till	WXF
time and	cFX
time zone	]FX
time$	U\\B
timer	^KS
timers	dIU
times is	iDZ
times$	Z\\B
ting $	iEY
tiny	iJT
tion $	iGW
tity$	]ZD
tl	Y[C
tl dr	Y[C
tmas$	lGW
to	XFX
to 09	`HV
to 1	`IU
to 30	YVH
to 32	iFX
to 4	W[C
to accept	dFX
to agree	fGW
to approve	lDZ
to ask	ZVH
to be	_GW
to change	UXF
to delete	]WG
to disk	]KS
to each	`KS
to examine	iHV
to find	^KS
to five	iGW
to follow	lFX
to go	`NP
to have	\\JT
to hear	iGW
to move	hDZ
to publish	dJT
to read	Uc;
to run	lJT
to send	dGW
to set	dIU
to start	`IU
to stop	bLR
to tell	T[C
to the	ZLR
to them	^HV
to this	fIU
to utc	`HV
to you	WYE
today	\\LR
today$	^GW
todo	YVH
together for	`HV
tokens	dC[
tokyo	WVH
told	XYE
told to	]HV
told us	[XF
tomh	iEY
tomorrow	[HV
tonight	lB\\
took	]e9
took the	Ub<
tool	[IU
tooling	dKS
top	[JT
top of	`IU
topic	T]A
tored$	`IU
total	ZKS
touch	[JT
tracking	[XF
traffic	Wa=
train	S_?
training	`EY
transfer	bC[
transfer of	iGW
transfers	dHV
transit	U]A
trie	dFX
tried on	^EY
tries	T[C
try	^IU
try a	iGW
try it	iJT
try$	\\JT
ts?$	WYE
tself$	U]A
tten$	`HV
tter$	Sb<
ttl	V[C
tue	\\]A
tuesday	S]A
tunde	`HV
tunde example	iEY
turn	bGW
turned	]WG
turned into	lB\\
turns	`IU
twelve	`FX
twice a	cNP
two	XDZ
two calls	WYE
two contributors	iHV
two done	iHV
two factor	dHV
two instruments	W\\B
two more	dLR
two other	dHV
two sessions	`HV
type	VHV
typed	TZD
ual$	U[C
uct$	cKS
ueki	iGW
ueki manabiya	iGW
uery$	iGW
uest$	`LR
ueue$	YIU
ug$	Ub<
ugust$	[GW
uki$	dHV
ult$	]JT
ults$	dIU
uly$	eKS
umber$	W^@
ummer$	ZUI
unday$	U`>
undelivered	iJT
under	UWG
under the	Zd:
under way	`LR
understand	YYE
une$	YTJ
union	Vc;
unique	dKS
unique key	`HV
unit	_HV
units	X`>
university	Y[C
unless	bEY
unless the	iJT
until	Td:
until december	dGW
until friday	[VH
until then	`HV
up	TZD
up and	[GW
up in	U[C
up on	V^@
up this	iEY
updated	U]A
updates	XTJ
updating	W\\B
upgrade	\\KS
upgrades	Ua=
upload	XUI
upon	T[C
ups	[FX
urday$	Y\\B
ure$	WJT
urity$	^FX
url	WTJ
us	SXF
us and	YWG
us if	dIU
us that	V[C
us the	dKS
usage	dIU
usdc	`DZ
use	Sg7
use$	XSK
used	U_?
used to	WZD
users	V]A
users$	UWG
uses the	`GW
using	\\UI
usion$	T]A
usly$	`NP
usual	TVH
ut it$	W]A
utc	Y`>
v	UFX
v 0	`HV
v 2	T[C
v 3	YJT
v 9	iEY
validated	iFX
validator	`HV
values	]EY
var	V\\B
vault prod	W[C
ve it$	U^@
ve$	Sa=
vehicles	V_?
velsund	U\\B
ven$	V[C
vendor	\\IU
vendor for	iHV
vendor has	U^@
vendor says	iEY
vendor to	iGW
vents$	UYE
ver$	Xb<
vers$	[KS
versions	WYE
very	Yb<
via	_JT
vices$	[GW
view	[a=
viewer	dEY
viktor	`HV
visit	iGW
volume	]GW
volunteer	T^@
volunteered	lEY
volunteered and	iDZ
volunteers	Za=
vpn	W_?
vusi	WYE
w $	iFX
w o	iGW
waited	Td:
waiting	[FX
waits for	U[C
wal	V^@
wall	\\HV
wanjiru	]GW
want to	Sa=
wanted	Se9
wanted to	Vg7
wants	[GW
wants a	`JT
wants it	^HV
wards$	^JT
warn	`HV
was	[]A
was 1	U[C
was agreed	`EY
was as	WXF
was at	Xa=
was done	S]A
was fine	U[C
was in	]h6
was not	\\h6
was on	^e9
was the	^a=
was there	V]A
was thought	WXF
was wrong	`DZ
wasn't	[f8
watchdog	^GW
water	Wb<
we	Sf8
we agreed	cDZ
we are	\\KS
we ask	`FX
we bought	lC[
we did	[_?
we get	^RL
we had	[^@
we keep	UZD
we knew	TUI
we laughed	iGW
we should	X`>
we talked	Xe9
we were	\\XF
we will	]VH
we'd	T\\B
we'd rather	T_?
we'll also	iIU
we're	\\LR
we're going	lDZ
we're putting	iEY
we're setting	iEY
we've	UXF
we've added	iGW
web	ZFX
webhooks	Ta=
wed$	T^@
wednesday	XKS
wednesday so	iGW
week	\\KS
week of	`JT
week$	]KS
weekend	WWG
weekends	YTJ
weeks	`PN
weeks ahead	iDZ
weeks$	dFX
welcome	U^@
well before	iEY
went	Yf8
went out	T^@
were	_h6
were affected	T]A
were gone	`GW
were late	WYE
were not	X\\B
what happened	[_?
what is	TZD
what they	\\GW
what to	cIU
what we	\\^@
what's	T`>
when	XLR
when a	Tb<
when any	iEY
when he's	nEY
when the	XGW
where it	V[C
where it's	`HV
where no	`GW
wherever	`IU
whether it	W\\B
whether we	V[C
which	WFX
which a	lGW
which can	iFX
which had	Ve9
which it	^JT
which nobody	`GW
which still	iFX
which we	Sa=
whiteboard	U_?
who	S^@
who had	U\\B
who'll	dHV
whole	R[C
whom it	iGW
whose	[MQ
why	Y[C
wi	Va=
wi fi	Va=
widened	iFX
widened to	iFX
wiki page	`IU
will	e@^
will ask	dFX
will be	iLR
will get	oB\\
will go	kKS
will have	fDZ
will keep	]WG
will look	iJT
will no	lB\\
will not	T_?
will run	lB\\
will show	dHV
will take	lB\\
window	]GW
window is	W\\B
window on	iEY
windows	\\JT
winter	\\SK
wise$	S_?
wish to	VYE
with	YDZ
with a	ZJT
with an	aKS
with at	iIU
with it	VVH
with jitter	iFX
with legal	WYE
with more	`KS
with no	XYE
with phone	iHV
with push	iHV
with their	iJT
with zone	`HV
withdrew	U\\B
within	S`>
without one	iHV
wojtek	lDZ
won't	WUI
word$	\\FX
work	VYE
worked	X`>
worker go	`HV
workers	V]A
workflows	fC[
working	^C[
workspace	`MQ
would	V_?
would have	ab<
would like	[GW
would make	YXF
would not	V\\B
would've	TWG
wpf	fEY
wrapper	bGW
wren	Sa=
write	]IU
write into	W\\B
write it	lEY
write the	iGW
write this	[WG
write to	[GW
writes	YGW
writes a	lEY
written in	S_?
wrong$	T`>
wrote	[d:
wrote to	U[C
x	T\\B
xt$	T]A
xx	^KS
xxl	`IU
y?$	Ua=
yaml	WQM
years	Rb<
years ago	WWG
years and	UZD
years$	VZD
yet$	hEY
you	Wf8
you can	Va=
you have	YZD
your	W]A
zabbix	lFX
zen$	[HV
zero$	U[C
zizmor	iDZ
zod	iHV
zones	^GW
zs	WWG
zs fia	WWG
●●$	rA]
●●●$	oFX
●●●●$	lGW
●●●●●$	iHV
あっ	XWG
あった	\\l2
あった$	Z]A
あって	^GW
あと	TUI
あとで	U[C
あり	Wc;
あり$	Wa=
ありま	Wa=
あります$	X`>
ありません$	WTJ
ある	V[C
ある$	]b<
あるが	V[C
あると	UVH
あるの	U]A
あれ	VXF
い」$	YXF
いう	[c;
いう意	Wb<
いう案	Sa=
いう話	Z^@
いか	XC[
いか$	Y[C
いこ	X_?
いこと	X_?
いた$	]TJ
いたい	U^@
いたか	VYE
いたが	YWG
いたと	T\\B
いたの	XVH
いた人	\\]A
いち	S_?
いちば	T^@
いつ	Uc;
いてい	[[C
いていた$	X\\B
いてく	]JT
いてくれた$	iIU
いては	^IU
いてみる$	iJT
いても	]JT
いて同	iFX
いと	T^@
いとき	\\NP
いな	YUI
いなか	`a=
いなかった$	^YE
いに関	iHV
いのか	Vb<
いまし	[]A
いました$	_\\B
います」$	T\\B
いませ	]TJ
いません$	[SK
いも	Sa=
いもの	Sa=
いら	dHV
いらな	dHV
いる$	YZD
いるか	\\KS
いると	V_?
いるの	Xg7
いを	fGW
い人	VXF
い値	dIU
い値は	iIU
い出し	cLR
い方	\\KS
い方を	iJT
い版を	dHV
い端	fGW
い端末	fGW
うえ	[TJ
うかは	[JT
うが	][C
うこ	_KS
うこと	_KS
うござ	WZD
うち	T`>
うと	X[C
うな	VVH
うに	eJT
うに$	iFX
うにし	hLR
うにした$	iFX
うにします$	nFX
うにする$	nGW
うの	Ya=
うのは	X\\B
うよ	gHV
うよう	pA]
うス	dJT
うスク	dJT
う意	Wb<
う意見	Wb<
う指	dEY
う改	iFX
う案	Tb<
う話	Z^@
えた$	VZD
えたら	dNP
えた場	iIU
えた時	iIU
えてい	XXF
えても	^QM
えて困	`IU
えな	Y]A
えない	XYE
えない$	Y]A
えの	lFX
えます	]MQ
えます$	bGW
えるよ	gFX
おか	]i5
おかけ	XXF
おき	bC[
おきた	dKS
おきま	bGW
おきます$	fFX
おく	dMQ
おけ	]UI
おけな	`SK
おす	fGW
およ	`MQ
および	aMQ
おり	Y[C
おり$	W_?
おりま	VYE
お送	kGW
お送り	kGW
か?$	XTJ
かか	`^@
かかっ	ZXF
かかる	YZD
かけし	XYE
かしま	lGW
かします$	iHV
かす	U[C
かせ	dHV
かせる	dHV
かっ	]TJ
かった	]SK
かった$	ja=
かって	V[C
かと	[IU
かな	V]A
かない	UZD
かに	[GW
かにつ	UZD
かめ	^JT
かめる	`LR
かも	Xc;
からの	Wc;
からは	U]A
から使	`IU
から依	iJT
から全	`GW
から取	cC[
から始	hMQ
から拾	iHV
から書	dJT
から案	`KS
から決	`HV
から要	dGW
から返	`IU
から鳴	iIU
かりま	V]A
かる	^c;
かる$	V[C
かれ	T]A
かわ	^EY
かわり	`GW
かを	\\TJ
か月	\\KS
か確か	`IU
か調	lDZ
か調べ	iEY
があ	W`>
があり	V]A
がある	V_?
がある$	]^@
がいな	WIU
がその	Ua=
がっ	V\\B
がで	WWG
ができ	WWG
がない$	]a=
がなか	V_?
がなく	W]A
がも	dIU
がもう	dIU
がや	[GW
がやり	iGW
がリ	dKS
がレ	dFX
がレビ	iFX
が一	Ve9
が一番	V_?
が一致	`IU
が下	dHV
が下書	iGW
が今	eDZ
が今日	iIU
が今週	kJT
が作	[XF
が同	\\`>
が同じ	ZZD
が増	VYE
が増え	TWG
が変	Xc;
が変わ	Vb<
が多	Uc;
が多く	S]A
が年内	`IU
が引	dIU
が引き	iIU
が悪	Ta=
が早	VYE
が月	[WG
が期	`HV
が期限	`HV
が未	cHV
が未設	iGW
が来	YIU
が来週	iIU
が次	iGW
が正	W_?
が決	V[C
が無	VZD
が発	Wa=
が直す	iHV
が直す$	iHV
が稼	`HV
が稼働	`HV
が約束	iFX
が組	iHV
が落	VVH
が落ち	VVH
が要る	T\\B
が起き	V\\B
が追	`IU
が週	dIU
が週末	iIU
が重	T_?
が飛	^IU
が飛ぶ	dIU
きい	\\UI
きい値	iIU
きず$	]JT
きたい	cHV
きたい$	dKS
きだ	Vd:
きて	^a=
きてい	XVH
きでは	S]A
きと	V]A
きの	\\IU
きま	ZHV
きます	^HV
きる$	[`>
きるよ	fFX
き出	dHV
き取	`GW
き合	bKS
き合わ	dGW
き直	iMQ
き込	WWG
き込ん	`KS
ぎて	[XF
ぎと	iIU
ぎとし	iIU
ぎに	WZD
くが	iHV
くし	U]A
くす	V\\B
くだけ	iGW
ください$	YXF
くて	Xa=
くな	WZD
くなっ	X`>
くなった$	V[C
くの	S`>
くよ	kGW
くよう	iGW
くれま	lGW
くれました$	iJT
く件	iKS
ぐ	T^@
けがあ	`IU
けし	XYE
けしま	VZD
けた	Sa=
けたら	[QM
けてい	V_?
けでは	V^@
けでも	WWG
けど	[c;
けの障	iGW
ける	\\JT
けると	WZD
ける改	iFX
け止	V\\B
け止め	V\\B
け流	dIU
け直し	[ZD
げた	Ua=
げて	VYE
げる	ZWG
げる$	YXF
こう	Xc;
ここ	XXF
ここで	VWG
こで	XXF
こと$	Rd:
ことが	X^@
ことで	[IU
ことと	fFX
こととした$	nIU
こととする$	lGW
ことに	^GW
ことにした$	iIU
ことは	Wb<
こに	T]A
このあ	iHV
ころ	T_?
ころま	fFX
ござ	[UI
ござい	[UI
ごと	^MQ
ごとに	_MQ
ごろ	T`>
ご利	V\\B
ご利用	V\\B
ご提	fKS
ご案	lIU
ご案内	lIU
ご迷	VSK
ご迷惑	VSK
さい$	YXF
させ	ZB\\
させて	\\HV
させる	`FX
さない$	Ta=
され	UXF
された	T[C
された$	\\^@
されて	]ZD
されていた$	UYE
される$	VZD
さん	[JT
さんが	`C[
さんと	eLR
さんに	]UI
さんの	UYE
さんは	V]A
さんボ	iHV
ざ	WZD
ざい	[UI
ざいま	[UI
しい	T\\B
しい$	V[C
しいと	TXF
しき	lHV
しきい	iIU
しする	iFX
した」$	VZD
したい	\\SK
したい$	WWG
したが	Z_?
したこ	^YE
したと	U`>
したの	[a=
したら	T[C
した人	T[C
した場	lC[
した版	iFX
してい	[[C
していた$	[VH
していない$	YWG
している$	V[C
してお	]IU
しておく$	nIU
してか	]TJ
してく	UTJ
しては	X[C
してほ	YYE
してみ	iKS
しても	\\VH
してもらう$	bTJ
してる	VSK
して直	iGW
しで	U\\B
しは	YWG
しま	]FX
しまし	XMQ
します	cHV
しませ	VXF
しません$	UXF
しょ	`IU
しょう	`IU
し入	fIU
し入れ	fIU
し込	iLR
し込み	hMQ
じく$	`HV
じで	TXF
じゃあ	cHV
じ書	`IU
じ負	`IU
じ負荷	`IU
す	ZGW
すか	Y[C
すか$	[^@
すが	[[C
すぎ	Sd:
すぐ	Z`>
すこ	aJT
すこと	aJT
すと	UZD
すとこ	iFX
すのは	YVH
すべ	U_?
すべき	[ZD
すや	lDZ
すやつ	lDZ
すよう	fMQ
すり	dJT
するこ	eB\\
すること$	hIU
すると	VXF
するの	T\\B
するよ	hKS
するス	iIU
する方	hGW
する案	T^@
する機	lIU
する設	fJT
する運	dKS
すれ	V]A
すれば	V]A
す修	iFX
す修正	iFX
す設	fIU
す設定	lIU
ずつに	lEY
ずみ	iEY
ずみ$	iEY
ずれ	V[C
せず	VXF
せて	_EY
せない	X`>
せま	dDZ
せまし	iIU
せます	fGW
せる	]NP
せる$	_UI
せるか	iFX
せること$	iGW
せると	`IU
せるよ	fJT
せん	cVH
せん$	fZD
せんで	[XF
せんでした$	ZWG
そのう	dGW
そのま	Za=
そのも	V\\B
その他	UWG
その他$	UWG
それは	X[C
た?$	UZD
た」$	]_?
たい	YIU
たいで	dLR
たか	]`>
たか$	^XF
たから	WZD
たが	^l2
たけど	YVH
たこ	`a=
たこと	`a=
たこと$	^XF
たしま	aMQ
ただ	VKS
ただい	TZD
ただし	_EY
たち	V[C
たと	U`>
たの	Z`>
たのか	YUI
たのが	Xh6
たので	Va=
たので$	dJT
たのに	Z^@
たのは	]\\B
たは	XZD
たはず	VTJ
たび	TYE
たまま	VYE
ため	Y[C
たも	UYE
たもの	UYE
たら通	`IU
たら鳴	nHV
たり	V\\B
たト	iFX
たフ	`DZ
た人	af8
た場	gHV
た場合	gHV
た時	^MQ
た時点	iIU
た版	dFX
た自	`GW
た設	]ZD
た際	Sf8
だい	Sb<
だか	VWG
だから	VWG
だが	\\_?
だきた	iJT
だけ	UDZ
だけ$	]d:
だけが	T]A
だけで	V^@
だけに	cB\\
だけ流	dIU
ださい$	YXF
だし	[EY
だっ	`a=
だった	`a=
だった$	ch6
だと	`c;
だと思	XZD
だれ	Va=
ちが	Vd:
ちし	iJT
ちて	VWG
ちで	U]A
ちの	X[C
ちば	T^@
ちばん	T^@
ちら	TXF
ちらも	^GW
ちる	X\\B
ち込	]HV
った	WUI
った$	a\\B
った」$	V\\B
ったか	[ZD
ったか$	UTJ
ったが	X]A
ったこ	_[C
ったこと$	WVH
ったの	YZD
ったので$	iFX
っちゃ	YWG
ってい	YWG
っていた$	^d:
っていない$	[_?
っている$	[SK
ってみ	kEY
ってみる$	lJT
っても	_KS
ってる	Z\\B
っと	Sc;
つい	ZUI
ついて$	[`>
つに	iHV
つに分	lEY
つも	V_?
づ	WXF
づい	]XF
づいた	WUI
づいて	WXF
づき	Ub<
づくり	iGW
てあり	U[C
てある$	X]A
てい	Z^@
ていた	]YE
ていた$	hd:
ていて	WZD
ていな	\\XF
ていない$	db<
ていま	[_?
ていました$	[`>
ています$	U\\B
ている$	YZD
ておい	^VH
ておき	fC[
ておきます$	fFX
ておく	cNP
ておけ	[WG
ており	WZD
てください$	[ZD
てご	YXF
てご報	]WG
てに	dJT
てにつ	lJT
ての	dFX
ては	[NP
てま	S`>
てみ	mFX
てみま	oB\\
てみる	pHV
てみる$	pDZ
てるか	\\ZD
てるよ	[UI
て再	X[C
て同	dFX
て困	`IU
て困る	`IU
て実	lGW
て実施	iIU
て直	dGW
て表	iEY
で」$	U\\B
であっ	U^@
であった$	UZD
でい	V\\B
でいい	WZD
でいた	V_?
でお	S`>
できず$	]JT
できる$	X`>
でこ	W^@
でご	dIU
でご提	iHV
でし	fc;
でした	db<
でした$	c`>
です	XWG
です$	WWG
ですか	\\\\B
ですか$	WYE
ですが	X[C
でな	S^@
でない	Wf8
でに	cLR
でにお	lHV
でに個	iC[
でに無	iHV
でに行	iGW
での	]DZ
でのつ	iIU
での間	lGW
では	Wb<
ではな	XYE
ではない$	\\WG
でや	U`>
でやる	WXF
でよい	XYE
で一度	iEY
で上	WYE
で作	_JT
で作る	lEY
で入	]KS
で入れ	^FX
で出	TZD
で受	WZD
で受け	YWG
で報	_NP
で報告	_NP
で実	UYE
で実装	dJT
で対	VWG
で差し	iGW
で引	cJT
で弾か	iHV
で戻	U\\B
で拾	iHV
で本	[YE
で検証	dHV
で様	iJT
で様式	iJT
で止	X\\B
で止ま	UXF
で流	WWG
で消	\\KS
で消す	iJT
で無	S`>
で申	iFX
で申し	iFX
で確	\\HV
で確か	iJT
で確認	]IU
で禁	dKS
で禁止	dKS
で禁止$	iGW
で終	VRL
で行う	`JT
で見送	WYE
で見送り$	[VH
で試	bJT
で試算	iFX
で足り	Ta=
で通	cTJ
で適	dFX
で適用	dFX
で電話	fKS
とあ	W_?
といい	iJT
という	[b<
といた	bHV
といて	iIU
とうご	WZD
とか	U^@
とが	Y^@
とく	dJT
とこ	Rb<
ところ	T_?
とする	^UI
とする$	[WG
とと	eKS
ととし	nFX
ととした$	nIU
ととす	lGW
ととする$	lGW
となっ	Y_?
となり	V^@
とに	^GW
とにし	dDZ
とにした$	iIU
とにつ	]WG
とにな	cC[
とになった$	lFX
とのこ	UYE
との回	UXF
との申	iKS
とは	U[C
とロ	iFX
と一	[[C
と使	iFX
と使い	iFX
と分	\\FX
と判	Wb<
と思	[VH
と思い	YZD
と思います$	S[C
と文	iFX
と書	Y^@
と書い	V^@
と決済	iGW
と確	YUI
と確認	YUI
と突	fIU
と突合	iEY
と考	Y_?
と考え	Y_?
と言	Y`>
と言わ	XZD
と詰	iFX
と詰め	iFX
と話し	`KS
と調	dKS
と調整	iKS
と送	`IU
ど	U[C
どうか$	VZD
どうな	VWG
どお	\\_?
どおり	\\_?
ない$	dZD
ない」$	VXF
ないか	ZFX
ないか$	X[C
ないこ	V]A
ないで	[a=
ないも	T_?
なおす	iGW
なかった$	h^@
なぎと	iIU
なく	Tf8
なくて	U^@
なくな	Vb<
なくなった$	V[C
なけ	Z\\B
なけれ	Z\\B
なし	Xa=
なし$	cc;
なしで	VXF
なって	Yd:
なっている$	VZD
なら	Sd:
ならな	Zd:
ならない$	V[C
なりま	V_?
なりました$	V[C
なる	W`>
なる$	Z[C
なるお	iJT
なるの	Sa=
なん	Y^@
なんで	VVH
な型	iIU
な形	iHV
に	YC[
に」$	[WG
にあ	V`>
にある	WXF
にお	_HV
にお願	dKS
にご	`DZ
にし	^DZ
にしま	dMQ
にします$	iDZ
にす	\\TJ
にする	]RL
にする$	bHV
について$	[`>
になる	Xe9
になる$	VXF
には	U^@
にはない$	W\\B
には入	dLR
にやっ	WZD
にやり	lDZ
にやります$	iGW
によ	T[C
による	UZD
にコ	bPN
にコメ	iEY
にデ	[WG
にリ	WUI
に一	dC[
に一回	iJT
に一行	iGW
に一覧	`LR
に上限	fEY
に予	cGW
に予定	fGW
に今	[WG
に付	^LR
に付議	iHV
に作	_JT
に作る	cKS
に作る$	dIU
に依	bKS
に依頼	cIU
に個	`DZ
に個別	iC[
に入	ZXF
に入っ	[`>
に入れ	_MQ
に入れます$	iIU
に入れる$	iFX
に出	`EY
に出し	kGW
に出す	k@^
に出す$	nFX
に出た	V[C
に分	dC[
に分け	hHV
に分割	iJT
に分散	`HV
に分離	iHV
に分離する$	iHV
に加	iKS
に加え	iKS
に動	^JT
に動か	iIU
に取り込む$	iJT
に古	`IU
に古い	`IU
に回	`NP
に回す	iJT
に回答	iGW
に埋	`IU
に報	YTJ
に報告	[TJ
に変	`IU
に変え	fC[
に変えます$	iHV
に変える$	iEY
に変更$	\\VH
に外	`TJ
に失	Ua=
に実	cJT
に寄	bDZ
に寄せ	dDZ
に寄せる$	lGW
に対し	bHV
に対す	lEY
に対応	^UI
に届	VZD
に差	^SK
に差し	^SK
に当番	`IU
に感	V^@
に感謝	V[C
に戻し	We9
に手	U[C
に投	^JT
に投げ	dHV
に抜	lIU
に持	hLR
に持ち	fMQ
に接	dJT
に接続	dJT
に掲	dGW
に掲載	cGW
に提	`LR
に改	fLR
に改め	oB\\
に改める$	iGW
に明	dGW
に明記	iFX
に更	^JT
に更新	^JT
に更新$	iGW
に書	\\KS
に書い	\\LR
に書く$	[UI
に最	^JT
に月	iGW
に本	^KS
に本番	`JT
に検	]KS
に残	^HV
に毎	]GW
に気	[\\B
に気づ	Yd:
に決	bFX
に決め	dDZ
に決める$	iGW
に用	iIU
に登	iGW
に登録	iGW
に直	dHV
に直し	fGW
に直す	nFX
に短	]VH
に確	XWG
に確認	YVH
に移	bA]
に移し	nA]
に移行	[UI
に立	`IU
に終	V]A
に結果	iGW
に絞	iIU
に聞	dGW
に聞い	fHV
に聞く	dHV
に落	TYE
に落ち	TUI
に行い	cKS
に見	\\GW
に見直	dLR
に見積	lB\\
に訂	lGW
に訂正	lGW
に計	`HV
に設	eLR
に設定	dMQ
に試験	dHV
に議	dIU
に貼	fKS
に貼る	fKS
に起	\\IU
に足	dGW
に足し	dGW
に載	bLR
に載せ	fJT
に追	fC[
に追加	iC[
に追記	fDZ
に送り	dGW
に送る	`MQ
に通知	dJT
に適	iC[
に適用	iC[
に限	cGW
に限る	dHV
に集	[IU
に集約	dHV
に電	YMQ
に電池	iFX
に頼ん	iJT
に飛	_LR
に飛ば	cJT
に飛ばす$	iJT
のあと$	dGW
のお詫	lC[
のか	\\XF
のか$	\\XF
のた	YZD
のたび	TYE
のつな	iIU
のでこ	V\\B
のです	T^@
のでや	TZD
ので見	VSK
ので見送り$	[VH
のと	[^@
のとお	WVH
のとき	V[C
のに書	`KS
のは	WYE
のひ	dMQ
のひな	nGW
のま	`^@
のまま	`^@
のまま$	[XF
のみ	X[C
のみ$	VUI
のみで	WYE
のよ	U[C
のを	YQM
のア	`HV
のアカ	iEY
のアク	`KS
のキー	^IU
のコ	U_?
のサ	[]A
のサー	Z[C
のシナ	nHV
のジ	`KS
のジョ	`KS
のス	^HV
のスプ	hGW
のセ	U^@
のタイ	`JT
のチ	WTJ
のチケ	dFX
のチー	U_?
のテ	XVH
のテス	[[C
のデ	TZD
のド	U^@
のバ	\\JT
のバー	`RL
のホ	fGW
のレ	TUI
のレビ	Vb<
のロ	^FX
のログ	^IU
の一	[IU
の一斉	`HV
の一次	lB\\
の上	YHV
の上位	iJT
の上限	YGW
の中	\\XF
の中に	bMQ
の予	Sa=
の予定	S_?
の二	cEY
の二人	iGW
の今	dJT
の他	UWG
の他$	UWG
の件を	iIU
の件数	\\MQ
の会	V\\B
の作業	cIU
の保存	`FX
の修	nDZ
の修正	lFX
の停	Tc;
の先頭	dIU
の再	VC[
の処理	iIU
の出	U^@
の分布	dJT
の切	`NP
の切り	dKS
の初	Vd:
の前	_C[
の原	UZD
の参	`MQ
の取	YYE
の取扱	lGW
の合計	`MQ
の同	VWG
の品	lC[
の品質	lC[
の問題	XZD
の在	Tb<
の在庫	Tb<
の執	iGW
の執行	iGW
の場所	fGW
の増	`GW
の外	[XF
の宛	dGW
の宛先	cJT
の実	ZWG
の導	iFX
の導入	iFX
の工程	iGW
の引き	dHV
の強	cNP
の強制	fEY
の当番	TWG
の影	XYE
の影響	XYE
の待ち	`GW
の必	`IU
の必須	dIU
の応	[JT
の意	Z_?
の意見	Z^@
の所	cFX
の所要	iGW
の手	`GW
の承	VUI
の承認	VUI
の担	V]A
の担当	V]A
の指	S[C
の掃	dKS
の掃除	dKS
の携	lIU
の携帯	lIU
の操	lEY
の操作	lEY
の擬	iEY
の擬似	iEY
の改修	\\XF
の文	WSK
の文書	W]A
の新	YZD
の方	[c;
の方が	UXF
の日	XJT
の早	`FX
の書き	fFX
の月	YTJ
の有	[VH
の有効	VXF
の有無	hFX
の期限	TXF
の末	iIU
の本	^HV
の棚	]WG
の棚卸	]WG
の欄	hLR
の欄を	nIU
の比	]KS
の点	dFX
の点検	nA]
の版	`JT
の生ロ	`HV
の申し	iHV
の画	ZFX
の画像	`GW
の異	^IU
の皆	V^@
の確	YEY
の確認	YIU
の確認$	Ue9
の突	gHV
の突合	fJT
の突合$	iIU
の章	iHV
の章を	iHV
の第	[QM
の終	`JT
の終了	dJT
の結	^SK
の結果	]TJ
の締	T_?
の職員	[VH
の自動	WWG
の落	iEY
の落ち	iEY
の見	`JT
の見直	dIU
の見積	fGW
の解	Ta=
の計画	`TJ
の設備	iKS
の証	Ub<
の証明	Ub<
の話	S`>
の調	`JT
の調査	`JT
の議	`IU
の責任	dMQ
の資	`FX
の資料	`FX
の返	`KS
の追加$	iIU
の追記	iFX
の速	[XF
の連番	`IU
の遅	WVH
の配	VZD
の重	\\WG
の頭	lIU
の頭の	lIU
は	Sl2
は?$	[]A
はあ	Z`>
はあり	[[C
はず	YSK
はその	U^@
はど	Uf8
はどう	Ue9
はない	]VH
はも	[DZ
はもう	^DZ
はマ	`JT
は不	XXF
は不要	VXF
は事	UWG
は全	Ze9
は前	[`>
は単	dIU
は即	iFX
は去	Ua=
は去年	Ua=
は取	TZD
は品	YZD
は品質	YZD
は対	W`>
は当番	cC[
は当社	U_?
は必	Ua=
は必ず	Va=
は手	]LR
は手で	dJT
は新	Vc;
は日	^SK
は本	R_?
は検討	WWG
は正	YUI
は残	\\EY
は残す	`KS
は残す$	`KS
は残っ	`GW
は毎	Wb<
は毎年	U]A
は私の	iGW
は薬	iDZ
は計	[TJ
は設	Ua=
は誰	W[C
は調	]UI
は野	iGW
は開	dIU
は開発	dIU
は電	U_?
ばし	UZD
ばす$	lJT
ばん	T^@
ひと	W_?
ひな	hJT
ひな型	iIU
ひな形	iHV
びで	iGW
び出し	`HV
ふ	Xc;
ぶん	V^@
へ	Z?_
へご	dJT
へのお	dHV
への切	^NP
への反	`HV
への報	V`>
への影	WUI
への改	iGW
への移	X`>
への置	dJT
へ依	dIU
へ依頼	dIU
へ変	`MQ
へ変更	`MQ
へ移	iGW
へ退	iFX
へ退避	iFX
へ連絡した$	WZD
べき	cb<
べき$	[c;
べきだ	Ub<
べきで	W[C
べきと	V]A
べて	_MQ
べてに	lJT
べての	hFX
べて完	WWG
べる	fEY
べる$	iGW
ほう	YXF
ほうが	\\ZD
まい	U[C
ましょ	`IU
ます	\\IU
まず	[IU
ませ	^UI
ません	cVH
ません$	fZD
まっ	Y[C
まった$	XTJ
まって	^^@
までに	dJT
までの	eC[
まな	W_?
まま	ba=
まま$	[ZD
ままで	X^@
まり	Wb<
みが	V[C
みっ	]UI
みっち	]UI
みな	X^@
みに	VZD
みの	]EY
みます	hJT
みる	lIU
みる$	pDZ
みを	Z]A
み前	iDZ
み後の	iHV
み直す	iIU
み直す$	iIU
み込	`JT
む	ZNP
めた	S]A
めてい	\\LR
めない	W]A
めない$	YXF
めの	X`>
めました$	VPN
めます	_SK
めら	Y]A
められ	Y]A
める	\\IU
めると	U_?
めるの	^IU
もあ	^g7
もあっ	W\\B
もある	X`>
もう	[FX
もし	Xa=
もっ	T_?
もっと	U]A
もない$	T]A
もの	T^@
もの$	Z_?
ものを	YUI
もら	bHV
もらう	gGW
もらっ	T^@
もり	aHV
もりは	]VH
も一	`JT
も一緒	dJT
も同	YGW
も対	iHV
も対象	iHV
も日	`LR
も見	Z\\B
も足	iEY
ゃあ	cHV
ゃなく	WUI
や	VJT
やし	T[C
やっ	WGW
やって	YHV
やってみる$	iJT
やめて	VYE
やらない$	[\\B
やり	^HV
やりま	aC[
やります$	`KS
やり方	iGW
ょ	[KS
ょう	]JT
よい$	X`>
よう	eEY
よう$	dHV
ように	eJT
ように$	iFX
ようにした$	iFX
ようにする$	nGW
よう改	iFX
よか	Z[C
よかっ	Z[C
よね	[c;
よね$	V]A
よび	aMQ
より停	WYE
よる	UZD
らい$	SXF
らう	gGW
らうよ	oB\\
らし	YJT
らしま	iDZ
らす	eEY
らす$	iHV
らず	Y[C
らっ	T^@
らない$	^WG
らなかった$	XTJ
らの	Wd:
らは	T_?
られな	UYE
らメ	iEY
らメー	iEY
ら使	`IU
ら依	iJT
ら依頼	iJT
ら再	dFX
ら取	cC[
ら外す	`KS
ら始	hMQ
ら始め	hMQ
ら拾	dIU
ら拾っ	iHV
ら書	dJT
ら案	`KS
ら案内	`KS
ら止	dHV
ら決	`HV
ら直	YZD
ら要	dGW
ら要望	dGW
ら返	`IU
ら鳴	pDZ
ら鳴ら	oEY
りし	cHV
りしま	hHV
りします$	lJT
りです	U[C
りです$	T[C
りに	[GW
りまし	Y_?
りました$	XXF
りませ	ad:
りません$	^d:
りや	iFX
りやめ	iFX
り停	WYE
り停止	WYE
り出す	iJT
り分	dHV
り分け	dHV
り方	iGW
り替	VUI
り消	UXF
り直す	[ZD
り込む	dJT
り込む$	iJT
り返	V\\B
る?$	Ua=
るお	fGW
るか	XJT
るかを	`QM
るが	_i5
るけ	V[C
るけど	V[C
るこ	]MQ
ること	]MQ
るた	Ub<
るため	Ub<
るだ	Yf8
るだけ	Yf8
ると	S\\B
るとの	UYE
るの	Ta=
るのか	YVH
るのか$	UYE
るのは	T[C
るべ	]a=
るべき	\\`>
るほ	T^@
るま	YTJ
るよ	dIU
るよう	gHV
るように$	iFX
るスク	iIU
る予	_HV
る予定	`GW
る予定です$	iJT
る人	Xb<
る人が	Vb<
る仕	eGW
る仕組	gGW
る件	fNP
る件は	iEY
る作	iHV
る作業	iHV
る前に	`IU
る場	WTJ
る場合	VUI
る形	fB\\
る手順	cJT
る改	lEY
る改修	lEY
る方	`JT
る案	Rh6
る案は	Tb<
る機	fJT
る機能	fJT
る設	`JT
る設定	cHV
る試	iIU
る試験	iIU
る運	cJT
る運用	cJT
る順	iEY
れた$	U[C
れて	UYE
れてい	YXF
れていた$	\\b<
れない$	X]A
れなか	X\\B
れは	TYE
れま	^FX
れまし	]GW
れも	Zg7
れよ	dKS
れよう	iHV
れよう$	iHV
れる	WWG
れる$	W[C
れるか	`KS
れるこ	fEY
れるの	ZFX
れるよ	iJT
れる仕	iIU
れを	_KS
ろか	YVH
ろから	YVH
ろま	cFX
ろまで	cFX
わか	V\\B
わかる	U\\B
わせ	XWG
わせて	eJT
わせる	_KS
わった$	S[C
わって	ZTJ
わな	ae9
わない	`c;
わない$	]YE
わりに	bHV
われ	UXF
われた	VZD
を	[DZ
をい	UWG
をおか	XXF
をお送	lDZ
をし	TVH
をす	\\NP
をする	\\NP
をコー	iGW
をバ	iGW
を一つ	iJT
を事	`VH
を今	hIU
を今月	iHV
を仕	iGW
を作っ	mA]
を依	^RL
を依頼	^RL
を備	iJT
を備え	iJT
を入	\\LR
を入れ	\\LR
を入れる$	dHV
を全	_FX
を分	[VH
を分け	\\YE
を切	]LR
を別	hA]
を別の	iGW
を別ク	iIU
を千	iGW
を取	[HV
を取り	[JT
を受	YWG
を受け	ZTJ
を含	dIU
を含む	cLR
を含め	dIU
を回	^[C
を回す	`WG
を埋	`IU
を埋め	`IU
を増	[_?
を増や	[_?
を外	[HV
を夜	dJT
を導	fHV
を導入	fHV
を常	dHV
を年	hFX
を年内	iGW
を年度	iGW
を張	lHV
を張る	lHV
を張る$	lHV
を得	T]A
を手	W\\B
を拒	nGW
を拒否	nGW
を持ち	iGW
を提案	iHV
を改	gLR
を改め	fMQ
を改定	iHV
を改訂	iEY
を数え	]VH
を新	fDZ
を書き	^VH
を有	iIU
を朝	lEY
を本	]IU
を本番	`HV
を検	fHV
を検索	iGW
を検討	iGW
を止	VWG
を止め	VWG
を止める$	dJT
を正	]VH
を毎	_UI
を比	iHV
を比べ	iHV
を求	]PN
を求め	]PN
を決	`GW
を決め	`GW
を洗	fNP
を洗い	fNP
を添	iHV
を測	^LR
を点	nB\\
を点検	nB\\
を点検する$	iHV
を片	iEY
を独	iJT
を独立	iJT
を用	bLR
を用意	`NP
を疑	VUI
を目	_LR
を直	gGW
を直し	lHV
を直す	fIU
を知	VZD
を管	`KS
を管理	`KS
を終	YVH
を経	fHV
を経て	iKS
を経理	`JT
を置	`IU
を自	eIU
を自動	pC[
を行	dJT
を行い	lB\\
を行う	hIU
を見直	fIU
を見積	iHV
を計	dHV
を設	`HV
を設け	gLR
を設ける$	iIU
を詰	dSK
を詰め	dSK
を読み	`FX
を調	`PN
を調整	iIU
を貼	[VH
を貼っ	iGW
を足	iC[
を足し	hFX
を足す	gLR
を返	WVH
を追	jDZ
を追加	jGW
を追加 $	lHV
を退	`EY
を送付	iEY
を運	dIU
を選ぶ	`HV
を隔	fHV
んが	`DZ
んが下	iGW
んが直	iKS
んで	V^@
んでい	T`>
んでし	]YE
んでした$	ZWG
んです	Zh6
んと	]VH
んに	\\XF
んに見	`JT
んは	V]A
んボ	iHV
んボー	iHV
ァシ	V\\B
ァシリ	V\\B
ァム	`IU
ァー	VWG
アウ	UYE
アウト	UYE
アカ	dKS
アカウ	dKS
アド	[GW
アラ	^DZ
アライ	iIU
アラー	]FX
アル	bLR
ィア	S_?
ィシ	`KS
ィショ	`KS
ィン	]LR
ィング	_LR
イに	iFX
イに上	iFX
イブ	V_?
イプ	iIU
イプラ	iIU
イベ	]SK
イベン	]SK
イムゾ	iEY
イルの	T\\B
イン	WXF
インが	WIU
インの	XNP
インは	iFX
インシ	Ta=
インダ	iJT
インデ	WVH
インフ	UYE
ゥ	^IU
ウト	UYE
ウトが	TUI
ウン	bLR
ウント	dKS
ェ	[IU
ェアの	dGW
ェイ	S^@
ェッ	`GW
ェック	`GW
エリ	ZKS
ォルダ	fGW
ォルト	WVH
オ	WJT
オに	lIU
オは	iGW
オを	iIU
オス	`HV
オーバ	U]A
カウ	dKS
カウン	dKS
ガチ	\\IU
ガチャ	\\IU
キャン	UZD
キュー	_MQ
クが	X]A
クす	iHV
クする	iHV
クは	[`>
クを	XZD
クを追	iIU
クア	Xd:
クアッ	Xa=
クシー	fNP
クスに	\\PN
クセ	YUI
クセス	YUI
クラ	UXF
クラス	[VH
クリ	_KS
クリス	[IU
クリプ	eIU
クレ	U[C
ク領	WZD
ク領域	WZD
グ	WEY
グに	]JT
グの	YQM
ケの	iIU
ケッ	ZTJ
ケット	ZTJ
ケー	\\C[
ケール	YHV
コス	\\IU
コスト	\\IU
コピ	U_?
コピペ	`UI
コンデ	iFX
コード	U]A
サポ	ZTJ
サポー	ZTJ
サル	iIU
ザ	YVH
ザイ	hEY
ザイン	hEY
シスに	iIU
シデ	Ta=
シデン	Ta=
シナ	lJT
シナリ	lJT
シュ	[LR
シュに	cKS
シュボ	aKS
シー	ZKS
ジに	^IU
ス	WJT
スに	\\LR
スは	[e9
スクリ	eIU
スタ	ZYE
スタに	dIU
スタッ	S\\B
スタン	YGW
スティ	iJT
ステー	YSK
ストの	YTJ
ストは	Wc;
ストを	^HV
スプリ	jHV
スマ	\\JT
スワ	YJT
スワー	YJT
ス済	iJT
ス部	]JT
ス部に	iIU
ゼ	TXF
ゼロ	TXF
ソン	]YE
ソース	cFX
タに	dB\\
タは	YXF
タを	^MQ
タイル	VXF
タグ	cGW
タンス	[GW
ター長	`JT
タ全	iEY
ダ	]GW
ダに	iHV
ダの	T\\B
ダッ	aKS
ダッシ	aKS
ダーの	dFX
ダーへ	dKS
チェ	`GW
チェッ	`GW
チケ	T]A
チケッ	T]A
チャッ	U^@
チャン	YYE
ック	ZFX
ックす	iHV
ックは	Wf8
ックを	]VH
ックア	Xd:
ックシ	lFX
ックス	[RL
ックリ	]IU
ッシ	[LR
ッシュ	\\LR
ッダ	`HV
ッチ	\\GW
ット	T[C
ットが	TSK
ットに	bMQ
ットの	dFX
ットは	V^@
ットを	UZD
ットフ	YQM
ティ	VZD
ティシ	`KS
テムの	^EY
テー	[PN
テーブ	]JT
デ	U[C
デザ	hEY
デザイ	hEY
デッ	VVH
デック	WVH
デフ	WVH
デフォ	WVH
デン	XYE
デンサ	iFX
デント	Ta=
トで	^KS
トと	]HV
トな	^HV
トにも	`IU
トに載	dIU
トの一	iJT
トは廃	iGW
トを	^RL
トを作	iHV
トフィ	`HV
トラ	VZD
トレ	Va=
トロ	`KS
ト数	dGW
ト数を	iFX
ドが	W\\B
ドで	UZD
ドに	WVH
ドの	[IU
ドは	\\HV
ドゥ	^IU
ドウ	WZD
ドポ	lIU
ドル	fKS
ド別	`HV
ナリ	fJT
ナリオ	lJT
ニ	[NP
ニタ	iGW
ニュ	fGW
ニュー	dIU
ネッ	V\\B
ネット	V\\B
ハン	V_?
ハーサ	iIU
バケ	bFX
バケッ	bFX
バナ	cTJ
バル	dIU
バーは	V\\B
バ室の	WUI
パイ	dIU
パイプ	iIU
パスワ	YJT
パラ	dFX
パラメ	dFX
パーの	`IU
パーテ	`KS
ビュ	Tb<
ビュー	Tb<
ピ	Ta=
ピッ	U]A
ピペ	`UI
ファシ	V\\B
ファム	`IU
ファー	VWG
フト	R`>
フラ	S_?
フリ	]UI
ブが	[WG
ブの	dMQ
ブラ	W`>
ブラン	]UI
ブル	]IU
ブルの	`IU
プの	V[C
プト	eIU
プトに	fIU
プトを	lEY
プラン	]IU
プリン	eIU
プレに	lJT
プレー	YXF
ヘ	[IU
ヘッ	`HV
ヘッダ	`HV
ベル	Ya=
ベンが	iJT
ベント	]SK
ペーン	[WG
ホス	cLR
ホステ	iJT
ホッ	dC[
ホット	cEY
ボ	\\GW
ボリ	`KS
ボー	_JT
ボード	]QM
ボール	fMQ
ポ	\\IU
ポリ	cIU
ポリシ	lHV
ポン	WXF
ポー	^EY
マイ	`JT
マイン	iJT
マス	^JT
マッ	WXF
マップ	[XF
マリア	VYE
マン	YUI
マー	aFX
マージ	`KS
ミッ	dJT
ムだ	iFX
ムだけ	iFX
ムと	iEY
ムの通	iHV
ムを	lFX
ムゾ	iEY
ムゾー	iEY
メモ$	VXF
メント	VWG
メンド	dEY
モニ	iGW
モニタ	iGW
ャッ	X]A
ャット	U^@
ャン	V\\B
ャンペ	[WG
ュに	cKS
ュボ	aKS
ュボー	aKS
ューで	U\\B
ューに	]LR
ューの	XVH
ユー	WTJ
ユーザ	WTJ
ョブの	hLR
ョンを	gA]
ョン用	lFX
ライ	U]A
ライに	iFX
ライブ	T]A
ラグの	YVH
ラス	[WG
ラスタ	\\TJ
ラフ	W\\B
ラベル	V^@
ラムを	iHV
ラメ	dFX
ラメー	dFX
ランド	^UI
ラーで	fJT
ラーム	cGW
リを	Re9
リア	[PN
リオ	lJT
リオに	lIU
リオは	iGW
リオを	iIU
リシ	lHV
リシー	lHV
リスク	Ub<
リスト	^DZ
リテ	XWG
リティ	XWG
リハー	iIU
リプ	eIU
リプト	eIU
リマ	lIU
リマイ	iJT
リン	aMQ
リンク	`VH
リント	hLR
リーの	iJT
リーダ	WZD
ルが	Xb<
ルに	^LR
ルの	YHV
ルの上	`IU
ルは	^`>
ルを	_IU
ルセ	`KS
ルセン	`KS
ルタ	^UI
ルダ	fGW
ルト	WXF
ルバ	VZD
ルート	V[C
レ	UYE
レに	fJT
レコメ	dEY
レコー	T`>
レスを	iEY
レッ	U]A
レビ	Vb<
レビュ	Vb<
レー	U]A
レーシ	cLR
レート	SZD
ログを	`EY
ロック	YUI
ローテ	\\RL
ワード	YJT
ン	YJT
ンが	WIU
ンさ	iHV
ンさん	iHV
ンだ	`HV
ンだけ	`HV
ンで	V`>
ンの更	`HV
ンは	VYE
ンへ	dEY
ンを	^GW
ンキ	WVH
ンキン	YTJ
ンク	`VH
ング	XEY
ングに	cGW
ンシ	SYE
ンシデ	Ta=
ンスタ	[GW
ンタを	iJT
ンダ	^LR
ンダの	T\\B
ンデ	UWG
ンデッ	WVH
ンデン	iFX
ントか	iJT
ントで	nGW
ントに	YVH
ントの	bMQ
ンド	_HV
ンドの	dIU
ンド別	`HV
ンフ	S[C
ンフラ	VYE
ンペ	[WG
ンペー	[WG
ンポ	bFX
ンポー	bFX
ン切	iJT
ン用	lFX
・	YKS
ー	WKS
ー $	`GW
ーか	]SK
ーから	]SK
ーで	[MQ
ーと	iEY
ーに	^MQ
ーに登	iGW
ーの	[GW
ーを	[PN
ーク領	WZD
ーケの	iIU
ーサル	iIU
ーザ	WTJ
ーシ	]SK
ーショ	]SK
ージに	^IU
ース	[RL
ースに	bHV
ース済	iJT
ータに	cEY
ータは	V`>
ーター	TXF
ータ全	iEY
ーダ	UZD
ーダー	WZD
ーテ	\\RL
ーティ	\\PN
ーテー	]VH
ートが	XHV
ートと	cFX
ートに	]UI
ードが	[]A
ードに	ZVH
ーバー	VYE
ーマ	UYE
ーム	YKS
ームだ	iFX
ームと	iEY
ール	YGW
ールに	_NP
ールの	YGW
ールは	[b<
ールセ	`KS
ーンへ	iEY
ー変	iJT
ー変更	iJT
ー数	iFX
ー長	`JT
一	YKS
一つ	hLR
一つは	iHV
一回	oDZ
一回や	iJT
一括	^NP
一斉	[GW
一枚	nHV
一枚に	iKS
一次	lB\\
一次回	iGW
一番	T^@
一緒	`JT
一緒に	`JT
一致	WVH
一致し	]VH
一行	iGW
一行足	iGW
一部が	`HV
万円	Vd:
万行	T^@
三	ZKS
三宅が	iGW
三枝	\\GW
三浦	`KS
三浦さ	`KS
上か	Y[C
上に	Tb<
上の	[a=
上位	fHV
上原	]IU
上杉	]LR
下	T[C
下の	Xa=
下書	`HV
下書き	`HV
下流	iJT
不具	[KS
不具合	[KS
不明	T]A
不要と	U[C
世	XIU
世代	cC[
両方で	iGW
並び	`JT
並びで	iGW
中に	aDZ
中にお	iJT
中にし	lIU
中に回	lJT
中止	dRL
中継	]HV
中西	`HV
中西さ	`HV
主催	\\IU
乱	`HV
了後	dKS
了時の	iFX
予告	`FX
予定	_HV
予定さ	dKS
予定で	gDZ
予定を	fFX
予定稿	`NP
事を	YHV
事実	U]A
事故	TTJ
事業	V]A
事象	W[C
二人	^HV
二人で	iGW
二名	dKS
二名承	dKS
二重	WWG
二重の	iIU
互	[LR
互換	]LR
交付の	iHV
交換	_GW
人のア	`HV
人は	X^@
人事	YIU
仁	`JT
仁科	`JT
今	YKS
今の	S^@
今ス	iIU
今スプ	iIU
今回	T_?
今回の	YWG
今後は	fHV
今日中	nC[
今月	oDZ
今月中	nEY
今期	^GW
今週	jDZ
今週は	[XF
今週中	hJT
仕様を	iIU
仕組	\\IU
仕組み	\\IU
付	ZHV
付きの	fJT
付け	]HV
付で	WZD
付の	cHV
付を	cHV
付済	iIU
付議	iHV
付議す	iHV
代理店	]LR
代表	T[C
以上$	WYE
以下	X`>
以下の	T^@
以外を	lEY
件す	iGW
件すべ	iGW
件でも	`JT
件の	S_?
件を超	iIU
件数が	\\KS
伊庭	iHV
伊東	]UI
伊東さ	]UI
休み	Vd:
会で	[KS
会に	cMQ
会は	]h6
会員	cFX
会議に	dHV
会議室	YWG
伝えた	iFX
位の	`GW
低	bGW
佐	[KS
佐藤	\\LR
体で	[WG
体を	^GW
体制と	iHV
体制の	`JT
何	_j4
何が	Z`>
作	[C[
作し	nEY
作っ	`GW
作って	dIU
作る	bEY
作る$	iC[
作れ	]XF
作業	]FX
作業は	^HV
作業を	`HV
作業分	iIU
作業者	`HV
使	U[C
使う$	VZD
使わ	X^@
使わな	UVH
例	WXF
例で	Uc;
例に	fHV
例外は	iC[
供い	iHV
供いた	iHV
依	bIU
依頼	cHV
依頼$	`JT
依頼し	^XF
価	XKS
価格	`GW
価機	`IU
便	ZYE
係	U[C
係員	`GW
促	`JT
促す	iGW
保育	YXF
保証	T]A
保証部	VTJ
保護	ZMQ
保護を	iHV
信	VHV
信の	UZD
信卓	iFX
信課が	`GW
修	`@^
修の	`JT
修を	lEY
修正	^FX
修正を	iEY
修正版	^HV
修理	iEY
修登	YXF
修登録	YXF
倉	_a=
倉庫	Zd:
個人	VZD
個別に	\\VH
倍の	W\\B
値	ZB\\
値に	`GW
値を	bJT
停止し	V_?
停電	WWG
側に	T^@
備え	fNP
備えた	iHV
備す	iEY
備する	iEY
催	[GW
像を	iIU
億円	`IU
償で	iHV
償でご	iHV
優	UYE
優先	WYE
元に	[XF
元の	\\GW
先が	X]A
先に	V[C
先は	YTJ
先を	hA]
先方の	T]A
先頭に	dIU
入	ZC[
入す	iJT
入する	iJT
入の	cJT
入は	lHV
入り	T_?
入る	cJT
入れ	\\EY
入れた$	[WG
入れな	W`>
入れま	gDZ
入れます$	kGW
入れよ	iHV
入れよう$	iHV
入れる	_KS
入れる$	eKS
全部の	dKS
公	S^@
公開	SYE
共	XKS
共有	ZKS
具合	[KS
内	WFX
内に	`HV
内を	`LR
内カ	iFX
内カレ	iFX
内線	V[C
内限	WVH
再実	ZKS
再度	iHV
再教	dHV
再教育	dHV
再発	Y[C
再発防	VYE
再起動$	VYE
再開$	TZD
再開し	`IU
写	Vd:
写真	X]A
処方	T^@
処理を	hJT
出	XLR
出さ	Tb<
出し	`GW
出した	bHV
出しま	lEY
出す	fGW
出すや	iGW
出すよ	dRL
出せ	VYE
出たら	cJT
出て	_^@
出てい	\\_?
出ない$	U^@
出席	Zh6
分	UFX
分か	UVH
分かか	U_?
分で	X[C
分で終	`JT
分に	[SK
分につ	lFX
分の	YLR
分の比	`JT
分を	`JT
分析	[IU
分析チ	iJT
分続	dIU
分続い	dIU
分超	iGW
分超え	iGW
分遅延	`HV
分離す	iHV
分離する$	iHV
切り	XKS
切りま	`GW
切りました$	`GW
切り出	iJT
切り替	VUI
切れ	Ub<
切日	`IU
列	WHV
初の	V_?
判定	W\\B
判断$	V`>
判断で	V[C
判断基	iHV
判明	U\\B
別の人	iHV
別キ	lEY
別キュ	iGW
別ク	iIU
別クラ	iIU
別フ	iEY
別ファ	iEY
利	Ta=
利用	Ud:
制	[HV
制と	iHV
制の	`JT
制の終	iJT
制ア	iGW
制アッ	iGW
制御	^EY
制約	^KS
制約を	`IU
券待	`IU
券待ち	`IU
刻が	Uc;
刻に	`IU
刻の帯	`HV
前で	^C[
前は	U[C
前半に	iHV
前回	Ta=
前後	bIU
前日に	]VH
前日の	`IU
前日比	iGW
前検	iJT
前検査	iJT
副担	iGW
副担当	iGW
加	^RL
加 $	lHV
加い	iJT
加いた	iJT
加え	iKS
加える	gKS
助	]\\B
助か	[\\B
効	SYE
効いた	U[C
効に	_EY
効にし	^IU
効にす	iEY
効果	UZD
勉	`KS
勉強	`KS
勉強会	dKS
動かし	`KS
動かします$	iHV
動け	W[C
動化	`KS
動時	\\VH
動更	Vb<
動更新	Vb<
務へ	W\\B
勢	UXF
化	[KS
化を	WYE
医	T[C
医療	W\\B
医療情	XVH
千田	dHV
半	]HV
半に	fIU
卓	cHV
協	W]A
協議し	iHV
単位の	`GW
危	U]A
即	ZDZ
即時に	iHV
却	UYE
卸し	hIU
卸し$	iJT
原	Y\\B
原因	\\]A
原因$	ZXF
去年	\\`>
去年の	X\\B
及	ZXF
反映す	dHV
取	ZNP
取りや	iFX
取り消	UXF
取り込	]IU
取り込む$	iJT
取る	dFX
取る$	iFX
取扱	cHV
取扱い	lGW
受託	WXF
受託者	[RL
口	WKS
口に	bIU
口の	cHV
古	ZJT
古い端	iDZ
台で	V\\B
台に	_HV
台につ	lFX
台は	T`>
台中	`HV
台帳へ	iHV
号	ZA]
号に	iFX
号の	dHV
号機で	iIU
司	UYE
各	\\GW
各チー	dKS
各拠	iKS
各拠点	iKS
各病	iEY
各病棟	iEY
合す	iEY
合する	iEY
合に	bJT
合は	Td:
合わせ	WXF
合わな	X`>
合を	_KS
合同	U]A
合室	W]A
合意	WXF
吉	`IU
吉井	`IU
同じ$	VVH
同じく$	`HV
同じ書	`IU
同じ負	`IU
同日	V[C
同期	VUI
同種	nDZ
同種の	nDZ
名	WHV
名が現	`JT
名と	`EY
名に対	iFX
名を	lA]
名を出	iIU
名前	VVH
名承	dKS
名承認	dKS
否	aGW
否を	fHV
含	]RL
含ま	VXF
含まれ	WXF
含む	cLR
含めな	WYE
告	T`>
告い	[RL
告いた	[RL
告す	dJT
告する	dJT
味	T_?
品	XUI
品質	V]A
品質会	cJT
員へ	fIU
員会	WPN
員会に	dIU
商	\\HV
商品	_FX
問	UZD
問題	Ya=
問題で	VZD
営	V]A
営業	VYE
営業の	hDZ
器	YTJ
四	dHV
四半	cLR
四半期	cLR
回し	VZD
回す	gDZ
回って	T^@
回や	cC[
回やる	iDZ
回数	\\IU
回答す	iHV
回答する$	iHV
回線に	`MQ
因	]_?
困る	\\JT
困るも	`IU
固定	ZLR
固定の	dIU
国	Uc;
園	U_?
圧	WVH
在庫の	`IU
在庫サ	`KS
地に	`GW
型	[KS
埋め	^JT
埋める	`IU
城戸	`HV
執	fGW
執行	fGW
基	XHV
基準	`DZ
基準に	`LR
基盤	XLR
基盤の	`NP
堀	S_?
報ペ	iJT
報ペー	iJT
報告	T`>
報告い	[RL
報提	\\IU
報提供	^IU
報管	YXF
報管理	YXF
報部	WVH
場	V[C
場に	`GW
場の	U[C
場を	iGW
場を持	iGW
場合	YWG
場合の	iHV
場合は	Sc;
境	ZKS
境で	^HV
増え	ZZD
増える	V]A
増やし	T[C
増員	iFX
壊	V[C
壊れ	UZD
壊れた	UYE
声	\\_?
変え	\\IU
変えま	cFX
変えます$	iHV
変える	^GW
変える$	iEY
変わ	^VH
変わら	V^@
変更$	^VH
変更を	fIU
変更済	fGW
外す	^JT
外で	^FX
外と	Ub<
外のホ	iJT
外を	]XF
外字	`TJ
外来	^KS
外部	R`>
多い	V[C
多く	U`>
大きい	VYE
大地	]ZD
大島	^MQ
失敗	YKS
失敗を	fHV
始の	[FX
始め	_WG
始めて	iEY
委員会	WPN
子	YYE
子さ	lFX
子さん	lFX
子を	cGW
子を見	fFX
字で	^LR
字でも	dJT
字の	\\UI
存の	cJT
学外	iJT
学外の	iJT
学習	T[C
宅	U^@
宅が	iGW
宇	^TJ
宇野	iFX
安全	T\\B
完了後	dKS
定	ZMQ
定さ	[JT
定され	\\JT
定し	YTJ
定した	[XF
定して	V_?
定の	ZIU
定を	dGW
定例で	Uc;
定例に	fHV
定変	fKS
定変更	fKS
定常	iEY
定期メ	iIU
定稿	`NP
宛	\\JT
宛て	^KS
宛先に	iFX
宛先を	iHV
宛名	`KS
実施$	[ZD
実施す	dKS
実施は	`FX
実施済	dIU
実機	WZD
実績	T[C
実装	\\LR
実装す	lIU
実装する$	iJT
室	Ta=
室に	W\\B
害は	U^@
害情	iJT
害情報	iJT
害時	fKS
害時の	fJT
寄	^GW
寄せ	cFX
寄せま	iEY
寄せる	dJT
寄せる$	lGW
対し	bHV
対す	lEY
対する	lEY
対応	WFX
対応$	T]A
対応は	W]A
対応済	`EY
対策	Tc;
対策と	dKS
対策の	Ua=
対象か	iJT
対象と	`JT
対象外	UYE
対象外$	U\\B
専	cHV
専用	bJT
専用の	fGW
導	eGW
導入	gGW
導入は	iFX
小さ	VVH
少	V]A
局長	T^@
届	T\\B
届け	\\\\B
屋	TXF
履修登	YXF
山岸	iJT
岐	dIU
岡	dFX
岩本	Y[C
岩渕	`FX
岸	bLR
崎	WXF
川	T\\B
川さ	`TJ
川さん	`TJ
巡	^KS
巡回	^KS
工程	o@^
工程を	iGW
差	YGW
差し込	iHV
差分を	iHV
市民	WWG
布を	fFX
席	Zi5
帯	YIU
帯で	`FX
帰確	iHV
帰確認	iHV
帳	V^@
帳へ	iHV
帳票	V\\B
常レ	WXF
常レコ	WXF
常用	`JT
常終	Y\\B
常終了	Y\\B
常設	iC[
平常	T[C
平野	\\JT
年か	[QM
年から	[QM
年に	[d:
年の	Z_?
年内	cJT
年内に	kGW
年収	`HV
年度	[RL
年度内	nGW
年齢	iEY
広	Ua=
広報	T[C
度内	nGW
度内に	iIU
庫の	YIU
庫サ	`KS
庫サー	`KS
庭	hFX
廃	\\EY
廃止	_EY
廃止さ	]IU
廃止し	iGW
延ば	V^@
延ばす	]XF
弊社で	]UI
式な	WWG
式は	fFX
式へ	nIU
式への	iFX
引	ZHV
引き	]GW
弱い	iFX
張る	lHV
張る$	lHV
強会	dKS
強制	dHV
強制ア	iGW
弾か	iHV
当: 江口$	iJT
当た	U\\B
当て	_LR
当てる	fGW
当は	XVH
当日	R\\B
当番	ZIU
当番を	iGW
当番表	fJT
形	]KS
形に	`HV
影響な	VTJ
影響は	XYE
影響を	^IU
役	X_?
待し	`KS
待して	`KS
待た	T[C
待ち	ZC[
待っ	Wg7
待って	Ua=
待合室	W]A
後で	TZD
後に	X_?
後は	cHV
後期の	iHV
従	W^@
得	Ri5
復元の	`IU
復帰確	iHV
復旧	^c;
徴取	iHV
心	UZD
必	Va=
必ず	T]A
必要	Z\\B
必須	aSK
必須にする$	`HV
必須化	dHV
志村	T^@
応	UFX
応は	W]A
応済	`EY
怖	Ze9
怖い	Xd:
思	]VH
思い	ZZD
思いま	XUI
思います$	S[C
思っ	XYE
急	XEY
急外	iJT
急外来	iJT
性を	YXF
患	XXF
患者	XXF
悪い	U\\B
情シ	XVH
情シス	XVH
情報ペ	iJT
情報提	^IU
情報管	YXF
情報部	YVH
惑	X[C
惑を	VSK
想	U]A
意し	fHV
意して	iHV
意する$	[TJ
意見	`g7
意見$	T[C
意見が	W[C
感	^^@
感想	V^@
感謝	XZD
態を	cGW
戸	WZD
戻し	Ug7
戻した	XZD
戻す$	\\RL
戻せ	U_?
戻った$	U]A
所で	\\IU
所要	dKS
所要時	dKS
所長	Xf8
手でき	iJT
手作	S`>
手作業	T_?
手元に	]XF
手元の	`JT
手動	VYE
手動で	YRL
手塚	dEY
手順	`LR
手順を	qGW
手順書	`MQ
打	U\\B
払	\\LR
払い	_KS
扱いを	iKS
承認が	dIU
把	TYE
把握	TYE
投入	\\DZ
折	`IU
抜	[LR
抜き	`FX
押す	YVH
抽出	WUI
担当に	iFX
担当は	YVH
拒	gJT
拒否	gJT
拠点	iHV
拠点の	iDZ
拾	dGW
拾っ	lGW
拾って	lGW
持た	U]A
持ち	\\GW
持ち込	`HV
挙体	dJT
挙体制	dJT
挟	[GW
振	W^@
振込	Ua=
捗	S\\B
捗は	U^@
採	T^@
採ら	UYE
採らな	UYE
採点	\\WG
採用	UZD
接続プ	dIU
控え	YVH
掲載	_KS
掲載す	iGW
掲載する$	iGW
提供い	iHV
提出す	fLR
提案	dFX
提案す	lGW
換	YGW
換えを	iEY
握	XXF
援	TZD
損	[\\B
携	YVH
携帯で	iIU
操	`LR
操作	`LR
擬	nEY
擬似	iEY
支払	`MQ
支払い	cLR
改	aMQ
改め	pGW
改めま	nC[
改めます$	iHV
改める	nEY
改める$	nEY
改修	eLR
改修を	iHV
改訂	`TJ
改訂し	lB\\
政	\\PN
政策	\\PN
政策課	`KS
救	\\KS
救急	`JT
救急外	iJT
敗	YKS
敗を	fHV
教務委	dEY
教育	^JT
数え	WWG
数と	dEY
数の	[NP
数を	[HV
数チ	fHV
数チェ	fHV
数字	U[C
整中	lHV
整中$	iHV
整理	Vf8
文を	gIU
文字で	`LR
文書	WVH
文書で	[ZD
文案	dIU
文面を	]UI
斉	[GW
斐	[KS
料に	\\EY
料の	bJT
料金ペ	dIU
断	Wb<
断で	W\\B
断につ	`JT
断基	iHV
断基準	iHV
新を	]KS
新時	iIU
新規に	iGW
方が	Z^@
方で	dJT
方の	SYE
方を	_EY
方式	bPN
方式へ	nIU
施	ZIU
施して	dIU
施しま	`HV
施す	dKS
施する	dKS
施は	`FX
施済	dIU
施行	iEY
施行$	iEY
既存の	cJT
日	XJT
日だけ	`HV
日で消	dJT
日に当	`JT
日ま	gHV
日まで	gHV
日や	]WG
日よ	fFX
日より	fFX
日を	XWG
日中	`FX
日中に	`IU
日付け	iGW
日分	^SK
日前	`KS
日前に	eKS
日完	iHV
日完了	iHV
日完了$	iHV
日数チ	iHV
日時	V\\B
日曜	^HV
日次	hHV
日次の	iJT
日比	iGW
日程	\\MQ
日程は	dGW
日置	dIU
旧	W[C
早か	UZD
早かっ	UZD
早く	Zb<
早朝	cLR
明す	iHV
明する	iHV
明する$	iHV
明文	fHV
明日	iDZ
明書	Rd:
明示	hIU
明記	dIU
映す	dHV
映する	dHV
昨	UXF
昨日	YXF
昼に	]KS
時に検	iFX
時点	[JT
時点で	\\JT
時間が	V[C
時間で	U`>
時間前	iGW
普	V^@
普通	T]A
曜に	dJT
更	XLR
更を	fIU
更新	UFX
更新し	UYE
更新の	XJT
更新を	]KS
更新時	iIU
更済	fGW
更済み	fGW
書か	W_?
書が	W[C
書きま	[YE
書きます$	[WG
書き換	dIU
書き込	YWG
書で	W\\B
書の	VVH
書の様	iKS
書へ	dJT
書への	dJT
書を	YVH
書記	U[C
書込	lEY
書込み	lEY
書面	`IU
書面で	cIU
曽根	T_?
替えの	lFX
替える	ZJT
替える$	iFX
最初	V^@
最大	TZD
最後	U`>
月	]IU
月から	bJT
月で	Te9
月にや	[VH
月の	_LR
月のス	nFX
月のリ	iHV
月の予	]VH
月は	U^@
月を	dIU
月を目	iGW
月中	nFX
月中$	lJT
月中に	q8f
月以	dJT
月以降	dJT
月分	nFX
月分の	iHV
月初の	U[C
月前	iHV
月前半	iHV
月曜	YVH
月末	dNP
月末ま	mLR
月末まで$	iHV
月次	YVH
月第	]XF
月額	UYE
有	YIU
有効	VZD
有効に	`GW
有無	hFX
有無を	fFX
望と	dLR
望とし	iIU
朝礼	`HV
期	WKS
期で	[UI
期に	^EY
期の	]KS
期の履	iHV
期はや	`GW
期メ	iIU
期メン	iIU
期限の	S\\B
期限は	VVH
木	XEY
木が	\\IU
木が今	iEY
木さ	bGW
木さん	bGW
未定	`C[
未定$	iFX
未設	`UI
未設定	`UI
末で	VWG
末ま	mLR
末まで	mLR
末まで$	iHV
本か	`GW
本の	`LR
本は	`IU
本を	fDZ
本人に	iIU
本件	T]A
本件を	VXF
本年	iHV
本当	UZD
本来	U\\B
本番で	`UI
本番へ	dIU
本番へ$	iIU
札	[HV
札を	dGW
杉	]LR
材	X]A
村さ	[TJ
村さん	[TJ
束	XHV
来年	_HV
来年か	lEY
来月	iGW
来月の	iGW
来週	fIU
来週の	dRL
来週火	lDZ
析チ	iJT
析チー	iJT
林	Sb<
枚	[JT
枚に	cIU
枚の	]VH
枚数	]ZD
果が	X\\B
果をご	iFX
果を見	`UI
果未	iIU
果未着	iIU
枠	]DZ
枠で	`IU
枠を	dGW
査	ZNP
査の	_C[
査を	fGW
査を追	iFX
校	VWG
格	^JT
案す	lGW
案する	lGW
案は	Rd:
案も	Uc;
案を	dGW
案件	dDZ
案内	[JT
案内を	`LR
梶さ	dSK
梶さん	dSK
棚	aLR
棚卸	aLR
棚卸し	hIU
棚卸し$	iJT
森	`JT
森永	iFX
検	]FX
検し	lEY
検す	lGW
検する	lGW
検する$	lGW
検出	bSK
検出し	iFX
検品	`JT
検査	`GW
検査の	lDZ
検査を	fLR
検査部	^JT
検知	XZD
検索す	iJT
検討	W[C
検証	[JT
検証す	iHV
検証用	fKS
業で	WVH
業の	`NP
業を	_IU
業分	iIU
業分か	iIU
業日前	iKS
業者に	o@^
業者の	VZD
業部	Sb<
概	[LR
概算	fHV
概算見	iHV
榎	WZD
構	XFX
様の	XUI
様の問	`EY
様は	U]A
様へ	[VH
様を	dKS
様子を	fFX
様式	fFX
様式を	lGW
槙	`KS
槙野	cKS
標準化	dIU
模擬	iGW
権藤	V]A
権限	`IU
権限は	fC[
権限を	`KS
機に	^C[
機の	V^@
機器の	dGW
機能	YKS
機能の	cHV
欄	dEY
欄を	pHV
欄を設	lJT
欄を足	iDZ
欠	^YE
欠席	VXF
次コ	iFX
次ス	lEY
次スプ	lEY
次回に	iJT
次回の	]GW
次第	dHV
止さ	]IU
止され	]IU
止しま	dEY
止す	]PN
止する	]PN
止する$	iGW
止まっ	XXF
止め	S\\B
止めた	TZD
正	S`>
正が	`IU
正し	\\^@
正しい	Y_?
正を	nC[
正常	XUI
正式	VWG
正式な	WWG
正版	^HV
残	XGW
残し	Wc;
残して	[\\B
残す	_MQ
残すも	iHV
残っている$	`IU
残り	_IU
残りは	`GW
段階	_HV
毎回	Xe9
毎年	Y`>
毎月	_KS
毎朝	\\GW
比	[HV
比べて	^JT
比較	`EY
民	ZWG
気	_k3
気づ	][C
気づい	\\XF
気づく	V[C
気付	V[C
永	^HV
求める	bHV
江	TWG
江口$	dJT
池	[QM
決ま	\\d:
決まっ	X[C
決めた	Ua=
決めて	fHV
決める$	dQM
況を	dKS
泉	[UI
法を	iGW
洗い	bKS
洗い出	dKS
派	W]A
流し	[TJ
流して	[YE
流す	cIU
流す$	[XF
流れ	V_?
浦	_KS
浦さ	`KS
浦さん	`KS
消え	XXF
消えた	X\\B
消す	]EY
添	`GW
添付	bIU
渕	cEY
測	YJT
満	T\\B
準	]EY
準を	iFX
準化	dIU
滝	W\\B
滞	_MQ
滞留が	iGW
漏	XHV
漏れ	[HV
瀬様	S[C
火	WXF
点	[FX
点検	g:d
点検し	lEY
点検す	lGW
点検する$	lGW
無を	fFX
無償	dKS
無償で	iHV
無効に	^JT
無期	cJT
無期限	cJT
無理	Ze9
無理$	TWG
照	XLR
照会を	iIU
照合	^HV
片系	^GW
片系ず	`HV
版	YFX
版で	^JT
版を	aGW
物流	YUI
特	[]A
特に	V\\B
状態を	dGW
状況を	dKS
率を	`IU
班	XYE
現地に	`GW
現場	\\_?
理が	T\\B
理は	W^@
理を	iHV
理を継	iFX
理店	]LR
理由は	VWG
理課	]LR
理課は	iJT
環	ZKS
環境	ZKS
環境で	^HV
生き	UYE
生きて	UYE
生し	W[C
生ロ	`HV
生ログ	`HV
用	YIU
用で	T]A
用の	_IU
用を	]WG
用ア	dIU
用アカ	fIU
用意	bGW
用意し	fMQ
用意する$	[TJ
用済	^WG
用済み	^WG
用率を	iHV
田が	dGW
田所	^JT
由	XKS
由に	cKS
由は	VWG
甲	XKS
甲斐	[KS
申し	XKS
申し入	lHV
申請フ	iFX
画に載	`VH
画像	[HV
画像を	iIU
画面を	VYE
留	_JT
留が	iGW
畠	]VH
畠山	]VH
略し	iFX
番で	]UI
番に	WYE
番へ	cEY
番へ$	lEY
番を	bDZ
番表	fJT
番表に	iHV
異動	Sa=
異常レ	WXF
疎	`HV
疎通	`HV
疑	[ZD
病棟	YXF
病院	`IU
病院は	iFX
療	VZD
療情	XVH
療情報	XVH
発券待	`IU
発生	YZD
発生し	W[C
発防	VYE
発防止	VYE
登	ZIU
登録	[JT
登録$	dKS
的な	[EY
的に	Y[C
監査	UYE
監査部	YVH
監視に	fIU
監視サ	dIU
盤に	`JT
盤の	[NP
目	XHV
目で見	`HV
目と	iIU
目に	fJT
目に加	iEY
目標	[JT
目視	\\JT
目途に	iGW
直	[A]
直し	^EY
直した	^NP
直しま	lB\\
直す	dB\\
直す$	kA]
直すの	Y]A
直っ	U`>
直に	]WG
直後	WZD
相	WZD
相談	[WG
省略し	iFX
県	V`>
真鍋	`GW
着手	fHV
着手で	iJT
瞬	V[C
知が	\\KS
知が来	`JT
知さ	lIU
知され	iFX
知し	T`>
知す	nA]
知する	nA]
知っ	YZD
知って	YZD
知らせ	\\IU
知を	`DZ
短	TZD
短い	[ZD
短く	V\\B
研	\\LR
研修	_KS
確	WIU
確か	^JT
確かめ	^JT
確報	iFX
確報は	iFX
確認	WMQ
確認い	fIU
確認した$	Vb<
確認す	UYE
確認を	nEY
確認リ	dHV
確認中	fIU
確認中$	fIU
確認書	iIU
確認済	T^@
確認者	WUI
確認項	iJT
示さ	UZD
示され	UZD
示す	hIU
示する	hIU
示を	^GW
社が	U\\B
社に	[JT
社へ	]UI
社へご	iFX
社へ連	WZD
社内カ	iFX
社外	Vc;
社長	V\\B
票は	Y\\B
禁止$	fGW
禁止す	[VH
私の	dHV
科	]KS
移	[B\\
移し	jA]
移した	dGW
移しま	iEY
移す	^IU
移す$	iFX
移動	YTJ
移行は	WVH
程	[LR
程は	dGW
程を	fIU
程度	Xa=
税	S_?
稟	`GW
稟議	`GW
稟議を	`HV
種の	hIU
積	cMQ
積は	iHV
積も	gMQ
積もり	gNP
空	TXF
空調機	UUI
突	gDZ
突き	dGW
突き合	dGW
突合	hIU
突合$	iIU
窓	[HV
窓口	[JT
窓口に	`LR
窓口の	fHV
立	XJT
立花	WUI
章を	iHV
端末を	iHV
笑	WWG
答す	iHV
答する	iHV
答する$	iHV
答を	]IU
策	Sd:
策と	dKS
策とし	dKS
策の	Tb<
策は	Tb<
策課	`KS
箇	`JT
箇所	bGW
算	ZKS
算は	YFX
算を	`JT
算見	iHV
算見積	iHV
箱に	dHV
精	WHV
精算	XIU
精算は	iFX
系	[ZD
系ず	`HV
系ずつ	`HV
系で	WVH
系統	]JT
約に	^LR
約につ	iHV
納期	iJT
紙の	W\\B
索す	iJT
索する	iJT
紺	V]A
紺野	V]A
終わり	X^@
組	YYE
組み直	iIU
組み直す$	iIU
組み込	iFX
経て	iKS
経営	U]A
経営会	[WG
経理部	^HV
経由	cGW
経由に	dIU
結果未	iIU
結論	[YE
絞り	`GW
絡す	`JT
絡する	dFX
絡する$	`IU
絡網	dIU
継ぎ	`JT
継続	^VH
継続す	iFX
続き	\\VH
続に	`HV
続を	iGW
続プ	dIU
続プー	dIU
総務の	`KS
緒	bIU
緒に	`JT
線に	dJT
締切日	`IU
編成	]WG
緯	VZD
練で	YYE
練は	Sa=
練用	`IU
練用の	`IU
置き	VZD
置の	T]A
者さ	UWG
者と	`MQ
者に	_IU
者にお	iHV
者に対	fEY
者を	bHV
聞いてみる$	iJT
職	U\\B
職員	W\\B
職員が	VWG
能の	`HV
能性の	`HV
自分	VTJ
自前	`EY
自前で	dEY
自動	[FX
自動で	]IU
自動化	`KS
自動更	Vb<
致	WVH
致し	]VH
芦	fMQ
芦田	fMQ
花	YRL
花岡	nB\\
若	UXF
荷試	cLR
荷試験	cLR
莉	iGW
莉子	iGW
莉子さ	iGW
落	T]A
落ち	X`>
落ちて	VWG
落ちる	X\\B
葛	iHV
葛西	iHV
蓮	\\SK
蓮見	\\SK
行い	fIU
行うこ	iFX
行うス	iJT
行す	\\XF
行する$	\\TJ
行で	U_?
行を	^JT
行を足	iJT
行番	iEY
行番号	iEY
行足	iGW
行足し	iGW
表に	fA]
表示を	`GW
装	ZHV
装す	lIU
装する	lIU
装する$	iJT
装置	T[C
装置の	T]A
装課	dKS
補償の	`GW
製品	YYE
製造	V^@
複検	dGW
複検査	iEY
西さ	[\\B
西さん	[\\B
要と	U[C
要るの	VYE
要時	dKS
要時間	dKS
要望と	dLR
要約	dLR
見え	TZD
見えな	X\\B
見える	YUI
見が	W[C
見な	V^@
見直	cIU
見直し	dGW
見直し$	lDZ
見積	fIU
見積は	iHV
見積も	gMQ
見込み$	W\\B
見送り$	TXF
規	U^@
規に	iGW
規模	T]A
規程	[XF
視に	cIU
視サ	dIU
視サー	dIU
覚	W`>
覧に	`KS
覧の	W\\B
解	V]A
解除	V]A
言	[b<
言い	TZD
言う	T`>
言え	UWG
言っ	UZD
言わ	ZZD
言われ	XZD
訂し	lB\\
訂正	hFX
訂正を	iIU
計の	YTJ
計を	^HV
計画	]KS
計算	XYE
計装	fGW
計装課	dKS
討	W[C
訓練で	YYE
訓練は	Sa=
訓練用	`IU
託	T\\B
託者	XRL
記の	TZD
記は	[XF
設	[GW
設け	dKS
設ける	kHV
設ける$	nDZ
設の	[KS
設定$	]VH
設定し	_HV
設定の	`KS
設定は	`GW
設定を	dNP
設定値	dJT
設定変	fKS
設計	WTJ
証	VJT
証す	dHV
証する	dHV
証明	Rd:
証明書	Rd:
証用	fKS
証用の	iIU
証部	VTJ
評価機	`IU
試	\\JT
試し	Wa=
試す	^RL
試す$	dHV
試作	nDZ
試作し	lGW
試算	^C[
試算し	iFX
試験	^KS
試験$	iFX
試験は	Rb<
試験を	bDZ
試験デ	lC[
試験項	`LR
詰	YUI
話で	V[C
詳	YRL
認	VJT
認い	fIU
認いた	fIU
認が	[JT
認がな	`LR
認した	X[C
認した$	Vb<
認して	T]A
認しま	dIU
認す	UYE
認する	UYE
認で	YWG
認の	\\[C
認を	_SK
認リ	dHV
認リス	dHV
認中	fIU
認中$	fIU
認書	iIU
認済	T^@
認済み	T^@
認証	[LR
認識	UZD
認項	iJT
認項目	iJT
語	V[C
誤り	V]A
誤送	dHV
誤送信	dHV
説明$	Ua=
説明す	iHV
説明する$	iHV
説明文	dKS
読出	iC[
読出し	iC[
読者	U^@
誰	]]A
誰か	UYE
誰が	XXF
誰も	\\^@
誰も見	VZD
課が	_HV
課で様	iJT
課に	iDZ
課にて	iGW
課へ	iFX
課金	VZD
課長	S]A
調	\\MQ
調べ	bHV
調べて	lFX
調べる	iGW
調べる$	iGW
調整	eLR
調整中	lHV
調整中$	iHV
調機	UUI
談	XWG
請した	iA]
請フ	iFX
諏	[JT
諏訪	[JT
論	Y_?
論の	`IU
諦	T[C
諦め	T[C
諮り	iDZ
講	YWG
謝	V[C
識	UZD
議し	iHV
議す	iHV
議する	iHV
議に	dHV
議を	dHV
議室	YWG
議論	Y^@
護を	iHV
谷	WYE
谷さ	`LR
谷さん	`LR
象か	iJT
象から	iJT
象と	`JT
象のお	iEY
象外	UYE
象外$	U\\B
負担	T\\B
負荷	\\MQ
負荷試	cLR
責め	T\\B
責任者	hNP
貴	^FX
買部	[QM
資	]IU
資料	]IU
資料に	^EY
資料の	iHV
賛	VWG
賛成	YWG
質会	cJT
質会議	cJT
購入の	fJT
購買部	[QM
赤い	fFX
走	U_?
起き	X]A
起動$	WZD
起動時	\\VH
起票	hB\\
超	`HV
超えた	hKS
足し	gB\\
足して	fJT
足しておく$	iIU
足しま	pC[
足す$	iFX
足すの	iFX
足り	Vg7
路	U]A
較	`EY
載	_KS
載す	iGW
載する	iGW
載する$	iGW
載せ	gJT
載せて	lHV
込	[GW
込み$	W\\B
込みの	dHV
込み前	iDZ
込む	`EY
込む$	cHV
込ん	]GW
込んで	^IU
近	VZD
返し	U[C
返して	TYE
返戻	`HV
迷	Z\\B
迷惑	X[C
迷惑を	VSK
追	bJT
追加	bKS
追加 $	lHV
追加$	fQM
追加い	iJT
追記	hFX
追記$	dSK
送り$	TXF
送りし	iHV
送りします$	lJT
送付	fB\\
送付済	iIU
送信を	dGW
逃がす	`HV
逆に	Sd:
途	Sa=
途に	iGW
途中	T\\B
通常	W]A
通知	\\LR
通知が	\\KS
通知さ	lIU
通知す	lDZ
通知の	[WG
通知を	bC[
連番	`JT
連絡す	`JT
連絡する$	`IU
連絡網	dIU
連続	lEY
週	`KS
週に	nC[
週の	_UI
週は	WYE
週中	hJT
週中に	hJT
週入	iDZ
週末に	lIU
週次	[WG
週火	lDZ
週火曜	iFX
週間は	iEY
週間前	`HV
進めて	dIU
進捗	S\\B
進捗は	U^@
進行	YTJ
遅	V\\B
遅れ	^d:
道	U`>
達員	VYE
違う	X`>
適	^PN
適用	aGW
適用$	iHV
適用し	lDZ
選	VJT
選ぶ	]HV
選挙	[JT
選挙体	dJT
避	YWG
還	Ue9
部で	[IU
部・	^HV
部長と	iFX
部門	]JT
都	U[C
都合	VZD
配信は	`JT
配信卓	iFX
配布を	iFX
配達	U]A
配達員	VYE
重い	V`>
重の	iIU
重のフ	iIU
重複検	dGW
野	[DZ
野が	iFX
金ペ	dIU
金ペー	dIU
金井	\\KS
銀	S[C
銀行	V[C
録は	Ta=
鍋	`GW
長と	`FX
長の	S`>
長は	UYE
長谷	`IU
長谷さ	dEY
門	[JT
開く	TZD
開け	TSK
開した	WXF
開しま	`HV
開始	XLR
開始の	dEY
間が	T^@
間だ	^HV
間だけ	`HV
間で	X_?
間前	dDZ
間前に	fHV
関	Sg7
関係	Td:
閲覧に	iGW
防	X_?
防止	VZD
降	Ra=
限	XJT
限が	Xe9
限る	dHV
院は	iFX
隔	^IU
隔離	fIU
障害情	iJT
障害時	fKS
集約	dHV
離	_LR
離す	iHV
離する	iHV
離する$	iHV
難	U_?
電文を	lGW
電話は	YGW
非常	`JT
非常用	`JT
面で	]KS
面を	Y]A
音	XJT
響な	VTJ
響は	XYE
響を	^IU
響を受	dIU
頃	Zb<
項	^PN
項目	cHV
項目と	iIU
項目に	iFX
順を	qGW
順書	`MQ
順番を	`HV
須	Y_?
須にす	dEY
須にする$	`HV
須化	dHV
須田	X_?
須藤	[ZD
領域	V_?
頭	\\JT
頭に	dIU
頭の中	lIU
頼	`LR
頼し	^XF
頼ん	hGW
頼んだ	dIU
頼んだ$	iIU
頼んで	iEY
題	Va=
題で	VZD
題は	VWG
額	XKS
飛ば	YJT
飛ばす	cIU
飛ばす$	iJT
験	]KS
験のシ	lJT
験は	Rb<
験を	bDZ
験を行	iHV
験デ	lC[
験デー	lC[
験項	`LR
験項目	`LR
鳴	`HV
鳴ら	gB\\
鳴らし	iDZ
鳴らす	oFX
鳴るよ	iJT
齢	iEY
"""

STANDS_OWN = 0.167265
STANDS_UNITS = (0.081972, 0.081972)

STANDS_TABLE = """\
after -1	VJT
after -1 read	\\KS
after -2	SRL
after -2 read	^EY
after -3	RHV
after -3 read	WSK
after -4	TSK
after -4 read	YIU
after 0	UJT
after 0 read	^B\\
after 1	VGW
after 1 read	^LR
after 2	VMQ
after 2 read	^NP
after 3	V]A
after 3 read	_KS
after 4	U_?
after 4 read	`LR
alike -1	YNP
alike -2	VJT
alike -3	R\\B
alike -4	TWG
alike 0	[FX
alike 1	_C[
alike 2	b=a
alike 3	h?_
alike 4	eGW
alike none	Tq-
alone	_f8
before -1	TNP
before -1 read	YNP
before -2 read	\\DZ
before -3	RQM
before -3 read	ZGW
before -4	TNP
before -4 read	WFX
before 0	VLR
before 0 read	]HV
before 1	UEY
before 1 read	\\QM
before 2	VPN
before 2 read	_NP
before 3	VUI
before 3 read	_PN
before 4	XKS
before 4 read	aKS
c asks	]^@
c called	Rc;
c coded	SXF
c dated	UC[
c done	RHV
c labelled	TQM
c not	SWG
c now	\\KS
c owned	VC[
c past	Ve9
c promise	YIU
c quoted	RPN
c stated	XIU
c task	XRL
c timed	^c;
c tracked	\\B\\
c undertakes	YHV
c was	X_?
c would	S_?
form asks -1	SWG
form asks -2	Qa=
form asks -3	Te9
form asks -4	_[C
form done -1	YFX
form done -2	UHV
form done -3	RWG
form done -4	^\\B
form done 1	^MQ
form done 2	n2l
form done 3	l2l
form done 4	g?_
form none -1	VVH
form none -2	SWG
form none -3	SVH
form none -4	]XF
form none 2	fMQ
form none 4	v6h
form past -1	UZD
form past -2	URL
form past -3	Sh6
form past -4	Z_?
form past 0	YQM
form past 1	U^@
form past 2	bA]
form promise -2	VVH
form promise -3	R_?
form promise -4	X\\B
form promise 0	_IU
form promise 1	bJT
form promise 2	gMQ
form promise 3	mC[
form promise 4	pFX
form task -1	ZLR
form task -2	VRL
form task -3	Uf8
form task -4	UMQ
form task 0	\\UI
form task 1	dC[
form task 2	eKS
form task 3	k6h
form task 4	gHV
form undertakes -3	S`>
form undertakes 0	bEY
is action_items	[IU
is action_items -1	XVH
is action_items -2	UTJ
is action_items -3	SZD
is action_items -4	XXF
is action_items 0	_LR
is action_items 1	bKS
is action_items 2	k?_
is action_items 3	o>`
is action_items 4	sA]
is authors	Z_?
is authors -1	UXF
is authors -4	ZYE
is constraints	S`>
is constraints -4	S`>
is created	U]A
is created -4	U]A
is incident_date	SWG
is incident_date -4	SWG
is incident_id	S_?
is incident_id -4	Q[C
is lessons	TNP
is lessons -1	R_?
is lessons -2	Ui5
is lessons -3	Qa=
is lessons -4	_f8
is lessons 0	^IU
is lessons 1	dEY
is lessons 2	d?_
is lessons 3	dHV
is owner	W^@
is owner -3	UTJ
is owner -4	Wa=
is resolution	XMQ
is resolution -4	S`>
is severity	Y`>
is severity -4	Y^@
is status	Z`>
is status -4	Z]A
is timeline	RWG
is timeline -3	VXF
is timeline -4	Yv(
is timeline 0	bA]
is unknown	SSK
is unknown -1	XPN
is unknown -2	STJ
is unknown -3	SXF
is unknown -4	]SK
is unknown 1	^RL
is unknown 3	fTJ
is unknown 4	s;c
is wrong	b`>
is wrong -2	UUI
is wrong -3	Qd:
is wrong -4	bt*
kind bullet -1	YNP
kind bullet -2	UNP
kind bullet -3	QXF
kind bullet -4	\\SK
kind bullet 0	^LR
kind bullet 1	aKS
kind bullet 3	lJT
kind bullet 4	r:d
kind caption -2	Se9
kind caption -3	SWG
kind caption -4	Sd:
kind checkbox -2	R[C
kind checkbox -3	Qc;
kind checkbox -4	SRL
kind checkbox 0	\\RL
kind checkbox 1	eC[
kind checkbox 2	iDZ
kind checkbox 3	hMQ
kind checkbox 4	t;c
kind ordered -1	XTJ
kind ordered -2	URL
kind ordered -4	bk3
kind ordered 0	_MQ
kind ordered 1	`SK
kind ordered 2	jEY
kind ordered 3	hHV
kind ordered 4	kDZ
kind prose -1	WSK
kind prose -2	SWG
kind prose -3	SZD
kind prose -4	]VH
kind prose 1	_PN
kind prose 2	fFX
kind prose 3	iFX
kind prose 4	oHV
length 0	Ua=
length 1	SNP
length 2	UJT
length 3	XHV
length 4	XJT
length 5	RNP
length 6	VLR
level 0	QVH
level 1	TKS
level 2	\\DZ
many 1	_f8
many 2	Vh6
many 3	Vm1
many 4	Rk3
many 5	R\\B
many 6	SKS
many 7	S[C
many 8	THV
many 9	RA]
mean -1	ZPN
mean -1 -1	YQM
mean -1 -2	T\\B
mean -1 -3	TRL
mean -1 -4	WTJ
mean -1 0	_MQ
mean -1 1	cGW
mean -1 2	gMQ
mean -1 3	jJT
mean -1 4	m:d
mean -2	VVH
mean -2 -1	VPN
mean -2 -2	Q]A
mean -2 -3	Rf8
mean -2 -4	Z]A
mean -2 0	_IU
mean -2 1	`KS
mean -2 2	jC[
mean -2 3	hIU
mean -2 4	h:d
mean -3	TJT
mean -3 -2	TNP
mean -3 -3	QUI
mean -3 -4	YNP
mean -3 0	^HV
mean -3 1	`LR
mean -3 2	cRL
mean -3 3	k1m
mean -3 4	fIU
mean -4	TIU
mean -4 -1	YGW
mean -4 -2	TMQ
mean -4 -3	STJ
mean -4 -4	]TJ
mean -4 0	\\MQ
mean -4 1	_FX
mean -4 2	dFX
mean -4 3	iFX
mean -4 4	r:d
mean 0	[ZD
mean 0 -1	V]A
mean 0 -2	UWG
mean 0 -3	Xo/
mean 0 -4	Z_?
mean 0 0	\\SK
mean 0 1	aNP
mean 0 2	j@^
mean 0 3	nA]
mean 0 4	pB\\
mean 1	[]A
mean 1 -1	VUI
mean 1 -2	TZD
mean 1 -3	TTJ
mean 1 -4	TSK
mean 1 0	ZVH
mean 1 1	\\^@
mean 1 2	k8f
mean 1 3	fNP
mean 1 4	jMQ
mean 2	^]A
mean 2 -1	TXF
mean 2 -2	Qe9
mean 2 -3	TSK
mean 2 -4	Sc;
mean 2 0	_LR
mean 2 1	_SK
mean 2 2	cPN
mean 2 3	kA]
mean 2 4	oB\\
mean 3	``>
mean 3 -1	UXF
mean 3 -4	S]A
mean 3 0	ZXF
mean 3 2	dJT
mean 3 3	]VH
mean 3 4	k8f
mean 4	[a=
mean 4 -1	S_?
mean 4 -4	S\\B
mean 4 0	U]A
mean 4 2	b?_
mean 4 3	bC[
mean 4 4	fC[
most -1	SZD
most -2	UXF
most -3	VWG
most -4	ZYE
most 0	RJT
most 1	SJT
most 2	RXF
most 3	VXF
most 4	V`>
own -1	ZPN
own -10	`i5
own -2	WRL
own -3	VRL
own -4	TUI
own -5	RUI
own -6	R\\B
own -7	SZD
own -8	WXF
own -9	VTJ
own 0	\\NP
own 1	^MQ
own 10	q?_
own 2	`IU
own 3	eFX
own 4	dRL
own 5	jDZ
own 6	iGW
own 7	oB\\
own 8	t<b
own 9	p9e
read 0	SJT
read 1	QJT
read 2	SSK
read 3	QZD
read 4	Sd:
share 0	SVH
share 2	\\MQ
share 3	\\NP
"""
