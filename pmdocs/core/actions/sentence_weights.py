"""Weights of the reader of sentences, made by benchmarks/sentences_train.py: not to be edited.

A line for each feature; `linear.decode` reads it.
"""

OWN = 0.089903
UNITS = (0.066951, 0.066951)

TABLE = """\
 16$	WDZ
 2020$	ZVH
 2024$	XVH
 Aug$	]VH
 May$	fEY
 are$	ZWG
 away$	]UI
 back$	XVH
 beta$	Z\\B
 call$	cB\\
 code$	cB\\
 day$	`[C
 days$	UVH
 desk$	cB\\
 did$	]YE
 do$	ZXF
 done$	XZD
 down$	`YE
 end$	VYE
 far$	cGW
 firm$	cGW
 fix$	fFX
 go$	fA]
 gone$	]UI
 harm$	``>
 here$	]XF
 hour$	TYE
 it$	VRL
 job$	WFX
 key$	cGW
 knew$	`]A
 know$	ZXF
 left$	ZYE
 list$	[EY
 long$	ZZD
 loss$	Z]A
 lot$	Z[C
 not$	bb<
 off$	_JT
 on$	a@^
 ones$	fC[
 open$	ZWG
 ours$	ZYE
 own$	ZUI
 page$	W[C
 peak$	ZJT
 room$	ZWG
 run$	[IU
 same$	`\\B
 sent$	cDZ
 site$	fA]
 so$	\\QM
 soon$	ZYE
 tell$	ZXF
 term$	_JT
 that$	f]A
 them$	WVH
 this$	]WG
 to$	ZVH
 true$	Z\\B
 up$	ZRL
 week$	aGW
 well$	YYE
 were$	ZVH
 why$	ZYE
 year$	_JT
 you$	ZWG
 こちら$	]TJ
 件$	]WG
 問合せ先$	Z[C
 江口$	cJT
 済$	f@^
$	b_?
't$	]^@
--$	Z\\B
---$	Z\\B
.2$	[IU
.3$	WYE
.md$	cFX
/14 済$	cGW
/18$	cJT
00 room	ZWG
000 dollars	Z[C
01$	f=a
02	]_?
024$	XVH
03 14	ZZD
04	cFX
05	Z^@
08	]YE
09	ZYE
0th$	ZYE
1	X@^
1 1	[GW
1 22	cIU
1 300	]c;
1 october	cB\\
1 with	cA]
10 00	ZYE
10 000	cHV
10 28	ZVH
10 31	ZZD
100	UEY
11 10	cGW
12	VLR
12 09	Z[C
12 1	_B\\
12 10	ZXF
12 2	fC[
12 3	ZZD
13$	]a=
14	YGW
14 12	cDZ
14 days	fB\\
14 済$	cGW
15	X;c
15 00	ZWG
15 minutes	cB\\
15$	Z]A
151	WWG
16$	WIU
17	]XF
18$	fFX
190	ZXF
2	X:d
2 0	WXF
2 10	Z^@
2 15	cHV
2 4	_IU
2 7	[GW
2 is	cJT
2 to	ZZD
20	XEY
20$	T[C
200	]a=
2018	`[C
2018 and	ZXF
2019	]ZD
2020	]VH
2020$	ZVH
2021	VXF
2022	\\[C
2022 and	ZZD
2023	WYE
2024	\\]A
2024 12	Z[C
2024 and	ZUI
2024$	XVH
2026	bYE
2026 03	]XF
21	WTJ
21$	V[C
214	Z\\B
22	WIU
2291	cFX
2294	cC[
24	^C[
25	YWG
25 10	Z[C
25$	Z\\B
250	[HV
26	SDZ
26 aug	ZYE
27	[HV
28	VUI
29	WJT
3 1	WXF
3 4	Z]A
3 and	WHV
3 october	cFX
30	[GW
30 5	cC[
30 and	cDZ
30$	Z\\B
31	V\\B
32	_FX
32 bits	fFX
35	Z\\B
37	ZYE
38	\\WG
4 1	a<b
4 10	ZWG
4 15	ZVH
4 2	YKS
4 3	aB\\
4 6	cGW
4 march	ZZD
4 済$	cGW
40	ZKS
40 000	Z[C
41	W]A
412	VXF
44	[B\\
48	[IU
5 3	]\\B
5 6	]]A
5 7	fHV
5 8	fGW
5 may	WYE
50	YFX
500	]RL
6	VIU
6 11	Z]A
6 200	Z[C
6 30	cB\\
6 6	[DZ
6 May$	cJT
6 hours	cDZ
6 月末$	ZWG
60$	WFX
640	]VH
7	XLR
7 14	fEY
7 2	V[C
7 3	[GW
7 5	cEY
7 8	][C
7 Aug$	ZZD
7 aug	ZZD
8	WGW
870	Z\\B
9	S^@
9 000	][C
9 17	ZZD
9 2	cHV
9 25	Z[C
9 3	cEY
9 october	ZZD
90$	ZZD
900	ZEY
: 江口$	cJT
:30$	Z\\B
< asks	YSK
< bullet	pi5
< checkbox	tk3
< coded	S@^
< none	]o/
< now	ZIU
< ordered	[SK
< owned	Tc;
< past	WFX
< promise	St*
< stated	SFX
< task	Y[C
< timed	`h6
< undertakes	Sl2
> asks	]B\\
> bullet	vk3
> caption	]`>
> checkbox	ld:
> coded	[\\B
> labelled	SGW
> none	[t*
> ordered	ui5
> past	aB\\
> stated	WHV
> tracked	SA]
> was	Va=
> would	UHV
Aug$	]VH
May$	fEY
None$	ZVH
^ 0	]\\B
^ 1	TZD
^ 10	\\FX
^ 10 28	ZVH
^ 11	[MQ
^ 12 4	cDZ
^ 17	Z_?
^ 2	UB\\
^ 2 15	cHV
^ 2 4	cIU
^ 2 7	[GW
^ 2026	bYE
^ 2026 03	]XF
^ 2027	ZWG
^ 22	ZXF
^ 24	_LR
^ 30	WJT
^ 31	fEY
^ 340	ZZD
^ 4	XIU
^ 4 1	a<b
^ 4 10	ZWG
^ 4 15	ZVH
^ 4 2	ZIU
^ 4 3	_DZ
^ 5 3	ZYE
^ 5 7	cEY
^ 500	_KS
^ 6 11	Z]A
^ 6 30	cB\\
^ 60	V[C
^ 7 16	ZWG
^ 7 8	][C
^ 8	UC[
^ 9 17	ZZD
^ 9 25	Z[C
^ 9 25 10	Z[C
^ a	YHV
^ a bounty	cEY
^ a bounty has	cEY
^ a canary	cEY
^ a proposal	[WG
^ a second	kB\\
^ about	]`>
^ after	[EY
^ alarm	fC[
^ alert	i=a
^ all	UTJ
^ all 61	ZUI
^ an	YYE
^ an outside firm	cA]
^ an rfc	cHV
^ and	T\\B
^ apns	cB\\
^ as a	c@^
^ at	eg7
^ at 09	Z]A
^ atm	[JT
^ attachments	ZYE
^ automatic	cGW
^ backlog	]UI
^ because	ZYE
^ before a	Z\\B
^ below	]\\B
^ below is	]\\B
^ below is what	Z\\B
^ both	]\\B
^ broker	cA]
^ bus	k=a
^ but	Z]A
^ by	o>`
^ by the	lB\\
^ by the end	lB\\
^ c	[IU
^ certificate	cGW
^ client	cEY
^ clients	``>
^ clients with	ZXF
^ clients with a	ZXF
^ codeowners	cFX
^ codeowners for	cFX
^ concerning	fHV
^ conftest	cKS
^ cost	cKS
^ d	ZZD
^ date	Z\\B
^ during	`_?
^ during the	]\\B
^ each	[GW
^ eleven	]ZD
^ eleven of	ZUI
^ estates	cEY
^ every	dEY
^ every push	cDZ
^ every upgrade	cIU
^ everybody	ZVH
^ everything	ZWG
^ expiry	cB\\
^ f	cIU
^ fergus	ZYE
^ firmware	cEY
^ fmea	cHV
^ for	UUI
^ forty	]VH
^ four	][C
^ from	i7g
^ from now	cJT
^ from now on	cJT
^ going	T]A
^ going back	Z\\B
^ going forward	cA]
^ gw	[IU
^ had	b]A
^ had it	ZYE
^ hnt	cB\\
^ hosts	cA]
^ hotline	WFX
^ how	ZWG
^ i am	ZYE
^ i have	cDZ
^ i've	Z[C
^ id	cHV
^ if	aZD
^ if you	g\\B
^ if your	]ZD
^ images	Z\\B
^ in future	cIU
^ in its	ZXF
^ in the	[EY
^ in the meantime	cJT
^ inc	ZZD
^ it	WTJ
^ it is	]ZD
^ it is expected	ZXF
^ it took	ZWG
^ it was	TGW
^ it will	SXF
^ it will be	ZYE
^ it would be	[GW
^ it would have	ZYE
^ it's tempting	ZXF
^ its	YKS
^ j	Z]A
^ jin	ZYE
^ jonas	ZWG
^ jun	ZVH
^ kerstin	cB\\
^ keys	cHV
^ left	ZXF
^ limits	WHV
^ logs	[GW
^ many	ZYE
^ members	WYE
^ messages	cEY
^ messages that	cEY
^ most	]YE
^ moving	Z\\B
^ mr	cEY
^ new	k?_
^ next	i_?
^ next retro	Z\\B
^ no	bd:
^ no change	ZVH
^ no ticket	cJT
^ no we	ZYE
^ nobody	]UI
^ none	bYE
^ noor	ZZD
^ not	ca=
^ nothing	e`>
^ nothing else	Z[C
^ number	ZXF
^ officers	fC[
^ officers are	cDZ
^ once	f@^
^ one	`^@
^ one may	Z^@
^ only	Z^@
^ our	\\LR
^ our engineers	cDZ
^ our engineers are	cDZ
^ over	cHV
^ over the	cHV
^ owner	c]A
^ owner done	ZVH
^ owner done 6	ZVH
^ plat	]IU
^ plc	cFX
^ please	Z\\B
^ ppl	fHV
^ product	cGW
^ professor	ZYE
^ progress	`WG
^ progress is	][C
^ progress is tracked	ZVH
^ push	cHV
^ r	bYE
^ radius	cFX
^ reading	ZVH
^ refunds	cFX
^ rel	fDZ
^ release	cEY
^ rerun	cHV
^ residents	ZYE
^ roughly	Z]A
^ scp	fDZ
^ scp s	cB\\
^ scp s 3	cB\\
^ sdk	cHV
^ see you	]VH
^ see you on	ZZD
^ several	]XF
^ shift	Z]A
^ should	VZD
^ should we	ZXF
^ signed	[GW
^ signing	ZWG
^ single	cB\\
^ sla	]]A
^ so	XVH
^ some	gZD
^ some customers	Z[C
^ some of	`TJ
^ staff	]\\B
^ status	Z[C
^ students	ZXF
^ such	X[C
^ support	aIU
^ teams	cGW
^ test	cGW
^ thank	]YE
^ thank you	]YE
^ thank you for	]YE
^ thanks	cb<
^ thanks to	b\\B
^ thanks to the	ZUI
^ that	_^@
^ that closes	ZYE
^ that closes the	ZYE
^ that is	`UI
^ that's	Z\\B
^ the	Sb<
^ the board	WVH
^ the board is	ZUI
^ the calendar	c?_
^ the cause	Z]A
^ the cause was	Z]A
^ the chair	ZZD
^ the committee	aZD
^ the committee asked	ZWG
^ the committee has	]^@
^ the company	ZYE
^ the contract	]`>
^ the dashboard	Z\\B
^ the data	cDZ
^ the date	cA]
^ the error	ZTJ
^ the final	ZZD
^ the following	`UI
^ the forum	]`>
^ the group	ZXF
^ the idea	cEY
^ the idea of	cEY
^ the last	ZXF
^ the list	Z^@
^ the new	X_?
^ the next	ZIU
^ the old	ZVH
^ the page	ZZD
^ the patch	ZZD
^ the queue	ZZD
^ the registrar	Z\\B
^ the remaining	cGW
^ the report	ZXF
^ the rest	ZXF
^ the reviewers	]_?
^ the security	cDZ
^ the service	fC[
^ the test	cGW
^ their	WIU
^ there are	ZZD
^ there was	ZXF
^ there's	`\\B
^ these	\\]A
^ these steps	ZVH
^ they will	fHV
^ thirty	`c;
^ thirty seconds	ZXF
^ this	cb<
^ this has	Z]A
^ this has been	Z]A
^ this is the	ZTJ
^ this was	ZWG
^ those	VZD
^ three	Z[C
^ ticket	Z[C
^ to	cC[
^ to be	cC[
^ tokens	cIU
^ two of	[FX
^ until now	]\\B
^ until then	ZGW
^ until then the	[JT
^ users	]^@
^ users who	ZVH
^ version	iB\\
^ version 8	cIU
^ version 8 2	cIU
^ we also	]EY
^ we also intend	cDZ
^ we also want	cFX
^ we are	d=a
^ we are also	cFX
^ we are going	cA]
^ we are in	cC[
^ we are sorry	Z_?
^ we are splitting	cEY
^ we believe	]\\B
^ we considered	b\\B
^ we discussed	]UI
^ we do	]VH
^ we do not	]VH
^ we don't	`\\B
^ we had hoped	ZZD
^ we had planned	Z[C
^ we have	\\JT
^ we have asked	cHV
^ we have begun	c@^
^ we have looked	Z^@
^ we have put	fDZ
^ we know	`^@
^ we know that	ZWG
^ we look	]ZD
^ we look at	ZWG
^ we looked	][C
^ we looked at	ZYE
^ we plan	fEY
^ we plan to	fEY
^ we shall	iDZ
^ we shall publish	cHV
^ we take	ZXF
^ we take our	ZXF
^ we thank	]XF
^ we thank the	ZUI
^ we want	VPN
^ we will	U`>
^ we will be	ZVH
^ we'll	]C[
^ we'll also	cIU
^ we're	eC[
^ we're also	cC[
^ we're sorry	ZWG
^ we're sorry and	ZWG
^ we've also	ZXF
^ we've asked	fHV
^ we've asked the	fHV
^ we've put	cIU
^ we've put a	cIU
^ webhook	cIU
^ what	c`>
^ what follows	ZVH
^ what follows is	ZVH
^ what we	Z[C
^ when	`]A
^ whether	aEY
^ whether the	cC[
^ why	Z_?
^ with	_d:
^ with both	ZVH
^ with it	ZYE
^ you	cZD
^ your	]^@
__$	ZYE
___$	ZYE
____$	ZYE
_____$	ZYE
a	YHV
a bad	Z\\B
a banner	cEY
a bounty	cEY
a canary	i?_
a ceiling	cEY
a check	cC[
a checklist	Z[C
a comparison	c@^
a copy	WHV
a dashboard	cEY
a data	ZYE
a date	VFX
a day	V[C
a day$	ZRL
a dead	[JT
a decision	Z\\B
a default	cHV
a design	cHV
a different	aDZ
a direct	cIU
a draft	cDZ
a driver	Z\\B
a duplicate	WWG
a few	XXF
a fifth	ZXF
a firmware	cB\\
a fix	fA]
a flag	cFX
a forced	cA]
a form	cGW
a fourth	Z\\B
a full	eLR
a half	cGW
a halt	cEY
a handful	cFX
a hosted	ZZD
a hub	[FX
a hurry	ZXF
a key	[LR
a large	][C
a linear	ZYE
a long	]]A
a lot	]\\B
a machine	iGW
a mail	][C
a mailbox	`^@
a matter	ZZD
a message	]^@
a minute	ZIU
a missing	Z[C
a monday	ZVH
a month	fFX
a nightly	cIU
a node	f>`
a notice	cHV
a number	fC[
a page	k=a
a person	_GW
a phone	WYE
a phrase	]XF
a probe	cHV
a product	cDZ
a prompt	cFX
a proof	cGW
a proper	iFX
a proposal	aUI
a pull	ZYE
a queue	ZYE
a replica	[JT
a rollback	cIU
a scanner	cGW
a second	aHV
a separate	eHV
a shared	cGW
a similar	Z\\B
a simulation	cIU
a single	W\\B
a slot	V[C
a slow	]ZD
a small	f@^
a stolen	ZXF
a talk	Z]A
a test	fIU
a third	T]A
a threshold	iB\\
a ticket	_DZ
a time	iA]
a uniqueness	cIU
a valid	cGW
a way	[KS
a wish	Z[C
a written	cEY
a year	_IU
able$	XVH
abled$	ZXF
about	S]A
about a	UYE
about it	][C
about ten	]]A
about the	WWG
about to	_JT
above$	ZXF
ac	f>`
ac entries	cB\\
accepted	[]A
accepted by	Z\\B
accepts	f<b
access	d?_
access logs	cIU
access to	fFX
access tokens	cB\\
account	[NP
accounts that	[B\\
accounts were	]^@
ace$	WLR
aced$	Z[C
ache$	[IU
ack$	]ZD
ackup$	]]A
acl	cC[
across	UUI
acted	ZWG
action	cFX
actor$	ZZD
add a	cA]
added	p=a
added a	cFX
added to	i?_
adding	iDZ
adding a	cGW
address	Ta=
address range	Z]A
adds	cEY
ader$	cFX
admin	fDZ
advance	fEY
advice	Z[C
affected	X[C
after	[DZ
after a	fC[
after$	_JT
ag$	cHV
again the	cFX
against	W^@
against a	[FX
against it	`WG
against the	l@^
age	hHV
age of	cA]
age$	XLR
agency	cA]
agents	_EY
ager$	cFX
aging$	fHV
agree	_KS
agreed	SYE
agreed on	ZZD
agreed to	eC[
agreed with	]]A
ahead	k>`
ahead of	c@^
air$	ZXF
ak$	]JT
akira	Z\\B
al$	^EY
alert	j=a
alert at	cEY
alert on	iDZ
alerted	Z]A
alerts at	cFX
all	[JT
all 61	ZUI
all caches	Z\\B
all clusters	cGW
all have	Z[C
all hosts	cEY
all nine	cEY
all of	Ta=
all service	cFX
all the	XVH
all three	[JT
all$	T`>
allow	iC[
allow list	fGW
allowed	WXF
allowed to	WXF
ally$	iDZ
alone	ZKS
already	WYE
already in	ZYE
also	]HV
also adding	fGW
also intend	cDZ
also talked	Z[C
also want	cFX
alternative	[JT
always	cZD
am	ZYE
ame$	]]A
amed$	ZXF
an	ZKS
an allow	cA]
an alternative	[JT
an error	ZIU
an estimate	ZZD
an external	cC[
an hour	XRL
an investigation	Z^@
an old	ZVH
an rfc	i@^
an$	_FX
ance$	cIU
and	V[C
and 2	aJT
and 5	Z[C
and about	cDZ
and agreed	]\\B
and all	ZXF
and are	_DZ
and can	Z\\B
and cannot	ZXF
and compare	cDZ
and cost	]ZD
and decided	bYE
and deployed	ZZD
and do	Z[C
and for	ZZD
and found	VYE
and from	cA]
and goes	aFX
and have	aA]
and in	`UI
and is	T\\B
and it	W\\B
and left	ZZD
and need	ZVH
and no	T\\B
and none	ZXF
and not	TC[
and ours	]ZD
and put	fIU
and read	c@^
and rejected	ZWG
and report	f@^
and should	iFX
and some	ZWG
and stays	fFX
and that	`ZD
and the	XGW
and to	aFX
and was	]UI
and we	ZUI
and we've	cHV
and were	ZZD
and who	ZZD
and will	[ZD
and works	Z[C
and would	ZXF
and you	Z[C
and$	[FX
ands$	WHV
anew	f?_
ange$	]c;
anged$	]WG
annel$	ZWG
announce	cEY
announcement	[DZ
anomaly	fEY
another	YVH
answer	SWG
answer is	ZWG
answer we	Z]A
answered	]QM
answered by	fA]
answers	ZUI
ant$	ZYE
any	`FX
any of	ZYE
any$	`XF
anyone	]^@
anything	R\\B
anything from	ZXF
anything that	[IU
apart	cGW
apart from	cGW
apns	cB\\
apologise	ZWG
appear	fB\\
appears	cEY
application	]YE
applies	fC[
apply	a@^
approvers	cKS
april	b?_
april and	cEY
ar$	\\LR
archive	]KS
ard$	WDZ
are a	``>
are also	cFX
are being	kEY
are committed	Z]A
are found	Z[C
are free	cFX
are from	cFX
are frozen	cHV
are going	l<b
are in	W[C
are loaded	fFX
are no	Z\\B
are not	]ZD
are now	r:d
are running	cFX
are sorry	Z_?
are splitting	cEY
are still	cFX
are the	]YE
are therefore	cDZ
are to	u1m
are what	]WG
are working	fEY
are$	b[C
aren't	Z[C
arithmetic	cDZ
arm	ZSK
arm$	b]A
arose	Z[C
around	]JT
around the	cGW
arrangement	]]A
arrive	_@^
arter$	eKS
ary$	fA]
as	Ta=
as a	S^@
as always	ZVH
as ever	Z[C
as every	Z_?
as much	ZWG
as of	U?_
as part	cDZ
as such	ZZD
as we	`[C
as well	YHV
as$	[HV
asana	ZWG
ase$	`JT
ased$	fA]
ases$	cFX
ask	]DZ
ask the	i>`
ask why	Z[C
asked for	R\\B
asked that	fDZ
asked the	l>`
asked to	i@^
asked us	]\\B
asked whether	ZXF
asked$	]YE
asking	WC[
asks	fA]
asks the	_KS
asn't$	ZXF
assurance	cDZ
at	YHV
at 08	ZYE
at 10	][C
at 2	Z[C
at 3	ZXF
at 80	cC[
at a	]MQ
at all	^EY
at each	cEY
at it	XWG
at login	cEY
at minus	cB\\
at most	iC[
at night	WXF
at once	_EY
at that	]ZD
at twenty	c@^
at$	TUI
ated$	W[C
ating$	]XF
ation$	VRL
ative$	[JT
atm	[JT
ators$	[HV
attachments	VWG
attacker	ZXF
auction	cEY
audit	bJT
aug	b]A
august	aIU
ause$	Z[C
authentication	cJT
authority	]DZ
authority has	cIU
auto	cDZ
automatic	f:d
automatically	aA]
autumn	YEY
ave$	VVH
aware	Z\\B
away	cFX
away$	]UI
axis	ZYE
ay on$	cEY
ay$	XDZ
back any	cB\\
back for	cDZ
back$	XVH
backlog	VYE
backoff	cEY
backups	]DZ
backups of	cEY
bad	\\`>
balance	aEY
bank will	c@^
bank's	cFX
banner	cEY
banner on	cEY
based tests	cA]
batches	cC[
battery	cB\\
be	\\JT
be added	cHV
be answered	cFX
be boring	Z[C
be brought	fB\\
be changed	_KS
be checked	fGW
be closed	cFX
be cut	cGW
be driven	cC[
be exercised	cEY
be fitted	i>`
be held	cC[
be laid	cHV
be named	WWG
be offered	cDZ
be on	cEY
be opened	cEY
be part	WYE
be published	cFX
be replayed	Z]A
be run	cDZ
be seen	ZXF
be switched	cIU
be taken	f=a
be tested	cEY
be the	cB\\
be turned	fEY
be undone	Z[C
be widened	cFX
be written	Z^@
be wrong	Z]A
because	`]A
because a	`\\B
because the	Z[C
become	cDZ
become part	cDZ
been	]=a
been added	f@^
been asked	dEY
been changed	[C[
been charged	Z[C
been commissioned	cDZ
been disabled	[DZ
been done	]XF
been enabled	cA]
been extended	c@^
been found	ZXF
been given	f>`
been in	Z^@
been instructed	cB\\
been made	cEY
been offered	cHV
been ordered	cFX
been paged	ZXF
been paid	cEY
been pushed	cB\\
been put	_KS
been removed	k<b
been requested	c@^
been revoked	cIU
been sent	WIU
been set	T_?
been taken	_C[
been there	Z\\B
been turned	fC[
been used	ZVH
been very	ZYE
been written	[B\\
before	]FX
before a	Z\\B
before christmas	[JT
before each	iGW
before it	`JT
before it's	cB\\
before the	d?_
before they	_VH
before we	]\\B
beforehand	cC[
beginning	hC[
beginning in	cGW
beginning with	iA]
begun	h>`
begun to	_HV
behave	WEY
being	f:d
being designed	cDZ
being turned	cJT
believe	e]A
believe that	ZWG
believed	Z\\B
belongs	ZZD
belongs to	ZZD
below	aYE
below is	`_?
below the	Z[C
below$	]VH
bench	fGW
best	`\\B
beta$	Z\\B
better	[DZ
between	[JT
between the	_IU
beyond	T[C
beyond its	ZXF
bid	cB\\
bits	fFX
blame	]]A
blank	[FX
blem$	ZZD
blob	fA]
block	cEY
blocked	[JT
blog	_JT
board	VFX
board is	b[C
board on	ZZD
board$	YHV
boards	cC[
body	c?_
book$	aMQ
boring	]\\B
borrow	ZZD
bot	_B\\
both	YKS
bots that	WFX
bounty	[EY
bounty has	cEY
bove$	ZXF
branch	_DZ
branches	]WG
branches that	ZVH
break	WEY
bring	[JT
broker	fA]
brought	[A]
brought to	cDZ
bs$	Z[C
build	XUI
build logs	Z[C
building	bIU
buildings	ZVH
builds on	ZXF
bulk	_C[
bus	cC[
but	`d:
but had	Z[C
but it	]XF
but not	]\\B
but the	bYE
but we	ZWG
but would	Z\\B
button	k:d
button has	cGW
by	[SK
by 1	cFX
by 31	cEY
by any	ZYE
by default	i=a
by e	cEY
by friday	cB\\
by hand	_d:
by internal	ZYE
by legal	cGW
by lowering	cJT
by mail	aGW
by member	cB\\
by more	fC[
by mr	cGW
by phone	V\\B
by someone	cHV
by telephone	]c;
by the	[UI
by this	]`>
by two	_IU
by what	ZUI
c asks	jb<
c coded	[1m
c dated	ZJT
c done	SB\\
c labelled	VB\\
c not	Xd:
c now	m<b
c owned	YLR
c past	]YE
c promise	b6h
c task	]MQ
c tracked	^:d
c undertakes	aEY
c was	ad:
c would	^_?
ca	cJT
cache	]HV
cache control	cFX
cache entries	[IU
cache$	[IU
caches	V[C
call	aHV
call engineer	fHV
call on	Z[C
call$	cB\\
callers	Z[C
calls	`HV
cally$	f?_
came	Z\\B
came up	ZUI
camera	ZZD
can	YHV
can at	ZZD
can be	ZKS
cancelled	ZYE
cancelled on	ZYE
candidate	_NP
cannot	ij4
cannot be	b\\B
cap	f=a
capacity	iDZ
capacity in	cHV
capital	[DZ
card	TXF
cards$	Z\\B
carried	cIU
carried out	cIU
carries the	cEY
carry	fFX
carry a	cIU
carry the	cGW
case	WKS
caught	]]A
caught this	Z]A
cause	]VH
cause was	Z]A
cause$	Z[C
caused	]`>
ccess$	_EY
ce$	XLR
ced$	`_?
ceiling	cEY
cell	ZVH
cells	cJT
cent$	[HV
center	[XF
cer$	Z[C
certificate into	cFX
certificates	aIU
ces$	ZMQ
chair	`]A
change	STJ
change the	ZYE
change your	ZXF
chapter	cEY
charged	b\\B
chat	_C[
che$	[IU
cheap	Z\\B
check	g7g
check for	c@^
check of	[HV
check on	fFX
checked	bA]
checked by	fEY
checking	fFX
checksum	cDZ
ched$	]YE
ches$	VWG
chillers	Z[C
chosen	cFX
christmas	[JT
ci	aA]
ci in	cFX
ck$	``>
cked$	cDZ
ckup$	]]A
class	cIU
class of	iFX
clean	cFX
clear	ZJT
clearing	ZYE
clerk	cC[
click	ZWG
client	g>`
client will	cA]
clients	\\b<
clients with	ZXF
closes	TYE
closing	Z]A
cloud$	ZXF
cluster	fDZ
clusters	aC[
cmd	f?_
cms	fFX
code	YFX
code hosts	cB\\
code that	ZWG
code$	cB\\
codeowners	cFX
codeowners for	cFX
cold	f?_
colleagues	[GW
collecting	cEY
collection	]\\B
come$	ZXF
comes	]EY
coming	fC[
coming back	cB\\
command	fDZ
comment	cDZ
comments	V\\B
commissioned	f?_
commit	VYE
committed	]]A
committed to	]]A
committee	YZD
committee asked	ZWG
committee has	]^@
committee in	cB\\
communication	[JT
company	_c;
compare	fB\\
compare the	cGW
compared	aHV
compared with	aHV
compares	iB\\
compares the	fA]
comparison	cKS
comparison of	c@^
compiled	fFX
complaints	ZYE
complete	]>`
completion	cGW
concerning	fHV
concurrent	cC[
conds$	WXF
configuration is	Z\\B
confirmed	WC[
confirmed by	fEY
conflicting	Z\\B
conflicting writes	Z\\B
conftest	cKS
connected	[GW
connection	_LR
connections	WYE
consent	cQM
consequence	Z^@
consists	ZVH
consists of	ZVH
console after	Z[C
constraint	cIU
constraint on	cIU
contact	YTJ
contacts	cGW
contain	cIU
contained	]YE
contains	cFX
content	cFX
contract	WB\\
contract with	fC[
control	]HV
controller	_GW
controller firmware	cDZ
cookies	cGW
coped	Z[C
copies	cC[
copies of	cC[
copy	ZGW
copy of	iB\\
core	Z^@
corporate	ZUI
correct	ZGW
corrected by	c?_
correctly	]XF
cost	[]A
cost as	ZWG
cost of	Z[C
could do	Z\\B
could see	Z\\B
count	]IU
count$	[UI
counted	]\\B
counter	fC[
countersigned	ZXF
counts	iDZ
cp	[IU
cpu	cEY
crashes	[C[
credit	_JT
creen$	cFX
cript$	]ZD
critical	f@^
cron	fHV
ct$	YJT
ctor$	V[C
cts$	ZWG
customer	V]A
customers have	Z\\B
customers own	Z^@
customers that	cFX
customers were	ZZD
customers who	``>
customs	ZZD
cut	aGW
cut by	cDZ
cut from	cC[
cycle	[GW
d	ZZD
d it$	\\IU
d not$	Z\\B
daily	_EY
dar$	XWG
dashboard	[B\\
data from	Z\\B
data protection	cC[
database	]VH
dates$	cFX
day and	bc;
day$	SDZ
days	ZTJ
days before	cFX
days in	cFX
db	cC[
dbook$	cFX
de$	YC[
dead	]HV
dead letter	cA]
december	ZB\\
decentralised	Z[C
decided	[YE
decided against	e[C
declined	[GW
ded$	V[C
dedicated	VUI
default	`8f
default in	fB\\
deferred	cA]
delay	WRL
delay of	Z]A
delete	ZLR
deleted	a>`
deletion	[KS
delivery	_@^
deny	cEY
depend	f\\B
depend on	f\\B
dependency	iB\\
dependency on	cHV
depends	VXF
depends on	VXF
deploy	cC[
deputy	ZWG
des$	[IU
desk	p>`
desk and	cB\\
desk$	cB\\
destroy	fHV
destroy 4	cIU
destroyed	ZYE
details	cEY
detection	]FX
detector	ZJT
development	cFX
device	cB\\
dget$	Z[C
did	_LR
did what	ZXF
did$	]YE
difference	VZD
different	]LR
digest	cHV
digital	cHV
ding$	`a=
dip	Z[C
direct	cIU
director	RYE
director of	WXF
disabled	THV
discovery	ZXF
disk	WDZ
diversity	cIU
dns	cC[
do	_b<
do and	Z[C
do anything	]]A
do not	fWG
do so	`\\B
do we	ZXF
do$	ZXF
document	_A]
documents	XWG
does no	ZWG
does the	Z\\B
doesn't	WTJ
doesn't mean	ZWG
doing	Z\\B
doing so	ZWG
dollars	Z[C
don't	[SK
don't expect	Z[C
don't want	][C
done	Y_?
done 26	ZYE
done 6	ZVH
done by	ZXF
done in	Z\\B
doubled	[HV
dov	cC[
down by	ZZD
down from	cC[
down$	a]A
downloads	[HV
downtime	[VH
dr	aJT
draft	aC[
drafted	cGW
drill	aA]
driven	cC[
driver	Z\\B
drivers	WFX
drop	XZD
dropped	YB\\
dropped the	Z[C
drops	cFX
dry	cGW
ds it$	_GW
duct$	_HV
due	WIU
dull	ZWG
duplicate	WWG
duty	]KS
dy$	Z]A
e	YFX
e $	fA]
e day$	]\\B
e did$	]YE
e end$	Z]A
e one$	ZYE
e:$	ZVH
ea$	_EY
each	b?_
each billing	cB\\
each machine	cHV
each morning	cB\\
each night	cEY
each of	]B\\
each other	Z_?
each quarter	`JT
eak$	]JT
ear$	`JT
eased$	cC[
ect$	VXF
ected$	e`>
ects$	ZWG
ed it$	e]A
ee$	WJT
eek$	aGW
eeks$	WTJ
een$	iC[
ees$	ZYE
eet$	cFX
effect	]B\\
effective	cEY
eft$	ZYE
egal$	cGW
egion$	Z^@
eight	`YE
ek$	aGW
eks$	WTJ
elay$	cDZ
electronic	ZWG
eleven	V^@
elf$	X[C
ell$	[^@
elow$	]VH
else	]_?
else is	ZZD
elves$	cC[
em$	[YE
ember$	[DZ
emergency	T\\B
empty$	][C
en$	VRL
enable	cC[
enable it	cC[
enabled	cC[
enabled on	cB\\
ence$	]c;
ency$	WWG
end	aJT
end date	cB\\
end of	gC[
end あった	g^@
end ありません	kVH
end ある	\\]A
end い	g_?
end いか	Z\\B
end いこと	Z[C
end いた	_ZD
end いたします	aC[
end いない	b\\B
end いました	_ZD
end います	UTJ
end いません	_IU
end いります	`YE
end えします	ZUI
end えています	[KS
end えている	]XF
end えました	cHV
end えます	bIU
end おりです	`XF
end おりました	bYE
end おります	UDZ
end おりません	`VH
end かった	e_?
end から	ZRL
end があった	c\\B
end がった	]TJ
end がない	ZYE
end きない	ZYE
end きます	UYE
end きる	]WG
end く	_C[
end ください	i[C
end け	Z[C
end けください	ZWG
end けた	`]A
end ける	[LR
end こちら	]TJ
end こと	VKS
end ことである	ZVH
end ことです	Z[C
end こととした	_LR
end ころである	cFX
end ころです	f@^
end さい	i[C
end させました	cC[
end された	`YE
end されました	`[C
end されます	]YE
end ざいません	bXF
end し	cXF
end しい	Z[C
end したこと	`UI
end しています	USK
end しです	[JT
end しない	bNP
end しました	_GW
end します	]FX
end しません	XXF
end しょう	]WG
end し上げます	kWG
end す	VGW
end する	bHV
end すること	fFX
end ず	]XF
end ずです	Z[C
end ずる	ZZD
end せください	ZYE
end せました	fHV
end せる	cHV
end せん	jUI
end せんでした	cQM
end せ先	Z[C
end た	UWG
end たこと	bXF
end たしました	[SK
end たします	aC[
end ため	]VH
end たものです	ZUI
end ださい	i[C
end ちら	]TJ
end った	cXF
end っていた	`ZD
end っています	]IU
end っている	\\[C
end つながった	]TJ
end て	Z^@
end てあります	aHV
end てある	ZZD
end ていた	f_?
end ていない	`YE
end ていました	c[C
end ていません	]\\B
end ております	UDZ
end てください	bWG
end で	_XF
end である	XVH
end できない	ZYE
end できます	ZZD
end できる	]WG
end でした	mZD
end でしょう	ZWG
end でに行う	cFX
end ではない	]YE
end と	VKS
end とおりです	`XF
end ところです	f@^
end としました	aFX
end とする	[^@
end とである	ZVH
end とです	Z[C
end ととした	_LR
end ない	lVH
end ないか	Z\\B
end ないこと	Z[C
end なかった	e_?
end ながった	]TJ
end なし	cXF
end なった	[JT
end なります	VUI
end なる	ZZD
end にあります	`_?
end にある	`VH
end にした	[FX
end にしました	cFX
end になる	ZZD
end による	]WG
end に入れます	cJT
end に行う	cFX
end に諮ります	cJT
end の	ZXF
end のである	]VH
end のでした	ZZD
end のです	c\\B
end のとする	cEY
end のまま	]UI
end の予定	ZYE
end は	]TJ
end はしない	WEY
end はずです	Z[C
end はない	]YE
end はなかった	ZTJ
end びします	ZUI
end ま	]UI
end まいります	`YE
end ません	jUI
end までに行う	cFX
end まま	]UI
end まれていた	ZYE
end み	e\\B
end みです	YJT
end みます	]KS
end め	`WG
end めています	cGW
end めました	f:d
end めます	bTJ
end める	dJT
end もの	ZXF
end ものである	]VH
end ものでした	ZZD
end ものです	b[C
end ものとする	cEY
end やりません	]ZD
end ょう	]WG
end よる	]WG
end ら	_QM
end らなかった	ZXF
end られた	cC[
end られない	ZZD
end り	\\YE
end りました	[[C
end りません	p[C
end るものです	ZYE
end る予定です	kFX
end れた	[YE
end れたい	_KS
end れていた	`[C
end れています	`XF
end れない	][C
end れました	Z[C
end ろである	cFX
end ろです	f@^
end わない	][C
end わり	ZYE
end われます	]UI
end を依頼した	cFX
end を加えます	cIU
end を決める	cHV
end を点検する	cFX
end を確認する	_JT
end ん	gSK
end んでした	cQM
end 三宅	cIU
end 上げます	dUI
end 中です	i?_
end 了	cFX
end 予定	WWG
end 予定です	nEY
end 件	]WG
end 会	cC[
end 使う	ZWG
end 依頼した	[HV
end 先	Z[C
end 入すること	cFX
end 入れた	ZVH
end 入れます	k?_
end 入れる	cJT
end 内	cHV
end 出した	[JT
end 分でした	ZVH
end 判断による	ZWG
end 加えます	fC[
end 化	f;c
end 化する	cIU
end 取る	cC[
end 受けた	Z]A
end 口	cJT
end 合せ先	Z[C
end 問合せ先	Z[C
end 始めました	fDZ
end 宅	cIU
end 宇野	cJT
end 完了	cFX
end 定	WWG
end 定です	fFX
end 実施する	_JT
end 対応	[C[
end 応	[C[
end 扱われます	ZUI
end 改めました	fDZ
end 改めます	cDZ
end 改める	fDZ
end 断による	ZWG
end 施したこと	`UI
end 施する	_JT
end 替える	cC[
end 月	cGW
end 期限	]XF
end 査	cA]
end 検する	fFX
end 止する	cGW
end 江口	cJT
end 済み	cYE
end 済みです	ZHV
end 点検する	fFX
end 直しました	cC[
end 直す	cDZ
end 確認する	]JT
end 確認中	cGW
end 移しました	fFX
end 終えている	ZXF
end 言があった	ZZD
end 討されたい	cIU
end 設けます	cIU
end 詫びします	ZUI
end 話です	Z\\B
end 認する	]JT
end 認中	cGW
end 諮ります	cJT
end 足す	cFX
end 過	Z^@
end 達しました	ZZD
end 野	cJT
end 限	]XF
end 頼した	[HV
end$	TZD
endar$	XWG
endpoint	ZWG
engine	T^@
engineer	k@^
engineering	_JT
engineers are	cDZ
ening$	W^@
entered	WXF
entire	[UI
entirely	]\\B
entries	[A]
entry	fDZ
env	cGW
envelope	cC[
eople$	V`>
eport$	ZLR
ept$	ZXF
er $	cFX
er it$	]^@
er?$	ZYE
erday$	cDZ
ere$	`]A
ered$	W\\B
erm$	_JT
error	YKS
error rate	cEY
ers$	ZJT
erson$	i>`
ery$	cDZ
es$	UYE
esday$	[DZ
esk$	cB\\
est$	YVH
estates	cEY
estimate	ZZD
ests$	V\\B
eta$	Z\\B
etcd	ZHV
eted$	cEY
eues$	Z[C
evaluated	ZZD
evaluated and	ZZD
even	VZD
even when	ZYE
evening	VYE
events	]IU
every	bFX
every five	cFX
every minute	cGW
every night	cJT
every page	cEY
every push	f@^
every release	cC[
every single	Z\\B
every ten	f@^
every upgrade	cIU
everybody	]ZD
everyone	b\\B
everyone else	ZXF
everything	TWG
everything else	ZVH
eview$	cIU
exact	cFX
examine	cFX
examined	Z\\B
example	W]A
exceeds	cEY
except	[IU
exchange	]]A
executive	cHV
exercise	i<b
existed	XYE
existed in	ZYE
exists	X\\B
expected	WRL
expire	cEY
expire after	cEY
expired	ZVH
expiry	bJT
expiry dates	cIU
explain	cA]
export	_DZ
exporter	cEY
ext$	Z[C
extended	_HV
extended to	cHV
external	f>`
ey$	cGW
f	fDZ
f it$	ZYE
face$	cGW
facility	cC[
faculty	cB\\
fail	TZD
fail the	WXF
failure	WKS
fair	]]A
faith	ZWG
family	Z]A
far$	cGW
farm	ZZD
fault	][C
features	Z[C
feb	cEY
february	WFX
felt	ZYE
femi	ZUI
fergus	ZYE
few	\\^@
few days	Z]A
ficer$	Z[C
fied$	cDZ
field	_JT
fifteen	_FX
fifteen minutes	cC[
fifth	ZXF
fifty	_KS
fifty accounts	cC[
figure	`XF
file	TWG
files	_?_
filled	Z_?
finance system	cHV
find out	_HV
find the	ZZD
findings	ZJT
finished	Z]A
fiona	ZXF
firm	l;c
firm has	cFX
firm$	cGW
firmware	d@^
first	YFX
first morning	ZUI
first no	cA]
first notice	cC[
first of	Z]A
first quarter	iC[
first to	cEY
first two	ZYE
first version	ZZD
first week	ZYE
first$	n=a
fitted	i>`
five	ZB\\
five hours	ZYE
five minutes	aGW
five working	cHV
fix	`HV
fix is	ZYE
fix$	fFX
fixed	ZIU
fixes	[DZ
flag	iA]
fleet	_FX
fmea	cHV
follow	YEY
follow up	Z\\B
followed	ZXF
following	g]A
following measures	Z[C
follows	f]A
follows is	bZD
follows on	ZXF
for	YC[
for 1	cGW
for a	]HV
for all	hEY
for an	_B\\
for another	ZZD
for any	cFX
for anything	WXF
for august	cC[
for comments	Z[C
for each	aRL
for good	_NP
for it	STJ
for june	ZWG
for nearly	Z[C
for one	]DZ
for replacement	cGW
for review	fC[
for seven	[DZ
for single	cGW
for subscribers	ZZD
for the	ZEY
for their	WFX
for thirty	[VH
for this	]KS
for those	ZYE
for three	ZXF
for twenty	cA]
forced	cA]
forensic	cIU
forks	cGW
form	ZC[
form is	cIU
form the	cGW
formats	c@^
former	_GW
former host	cEY
forms	cDZ
forty	UVH
forty minutes	Z\\B
forum	c_?
forward	aC[
forward the	cDZ
found	VTJ
found no	ZZD
found that	ZZD
found within	ZWG
four minutes	Z]A
four weeks	fB\\
fourteen	_GW
fourteen days	cDZ
friday	[EY
friends	]WG
from	^HV
from 1	cGW
from 2022	ZYE
from a	h6h
from all	cHV
from both	c?_
from forks	cGW
from may	cDZ
from monday	cDZ
from next	cB\\
from our	[DZ
from sixty	cC[
from the	ZLR
from three	fB\\
from two	cB\\
from us	ZZD
from you	ZXF
front	kDZ
front of	cC[
froze	ZYE
frozen	cKS
ft$	T[C
fter$	_JT
ful$	ZYE
full	bFX
function	]_?
fund	i@^
fund a	cEY
funds	cFX
future	eGW
fuzz target	cIU
g so$	]XF
gal$	cGW
game	TWG
gap	V]A
gate	_B\\
gateways	cIU
gave	Z[C
ge	cC[
ged$	cd:
general	Z[C
generator	fB\\
gent$	ZXF
get	o8f
get a	k>`
get an	cJT
get the	cIU
gets	f:d
gets a	fC[
gets its	fB\\
gh$	fC[
gifts	c@^
gin$	ZIU
ging$	fHV
gion$	Z^@
git	`]A
git protocol	ZWG
github	aC[
give	aA]
give two	cB\\
given a	a;c
gly$	WFX
go	`EY
go at	cEY
go back	ZXF
go on	ZYE
go through	fHV
go to	`JT
go$	fA]
goes	_IU
goes out	_HV
goes up	ZYE
going	eEY
going back	Z\\B
going forward	cA]
going to	fJT
gone since	Z]A
gone$	]UI
good	USK
good at	Z]A
good faith	ZWG
got a	]]A
grace	ZYE
grateful	Z]A
green	``>
gress$	ZZD
grey	cDZ
grey when	cDZ
group	ZIU
group has	]YE
group on	cEY
group$	iEY
groups	cA]
grown	WWG
gs$	TFX
guarded	cGW
guarded by	cGW
guessed	ZXF
guide	cHV
gust$	fFX
gw	[IU
h	fB\\
had	ho/
had been	fd:
had hoped	ZZD
had it	ZYE
had no	ZZD
had not	]YE
had planned	Z[C
had the	][C
had to	bc;
had two	]ZD
had worked	Z[C
half	[>`
hall	`HV
halt	_EY
hand	T^@
hand it	cC[
hand$	[FX
handbook	_EY
handful	cFX
handful of	cFX
handled	Z[C
handling	cC[
hands	cA]
hange$	\\]A
harder	ZYE
hardware	cIU
hare$	ZZD
harm	cd:
harm$	``>
harmless	WJT
has	]KS
has agreed	fC[
has always	ZWG
has asked	f?_
has been	dC[
has begun	k?_
has had	ZVH
has looked	Z\\B
has no	``>
has now	cDZ
has promised	cDZ
has seen	]ZD
has to	YZD
has undertaken	cDZ
hashes	c@^
hat$	_[C
have	YFX
have a	bJT
have agreed	ZSK
have already	cB\\
have also	cC[
have been	`<b
have begun	c@^
have caught	Z]A
have five	Z[C
have helped	Z^@
have its	cFX
have looked	Z^@
have made	ZYE
have never	ZXF
have put	fDZ
have resisted	ZZD
have taken	ZZD
have the	ZHV
have to	kA]
have told	]_?
he	]ZD
he$	[IU
head	[?_
head$	cFX
header	ZHV
headers	cB\\
heard	XZD
heard that	ZVH
hed$	ZFX
held	l@^
held in	fFX
help	Z_?
helped	]]A
hem$	WVH
henceforth	cC[
here	XUI
here$	_]A
hes$	XXF
hines$	_TJ
hing$	ZXF
his$	]WG
hnt	cB\\
hold back	cDZ
hold the	cEY
hole	ZYE
home	T[C
homes	]ZD
hone$	]]A
hope	fDZ
hope to	fDZ
hoped	ZZD
hoped to	ZZD
host	cHV
host and	cC[
host$	Z\\B
hosting	cC[
hosts	eHV
hosts$	ZZD
hot	ZYE
hotline	WFX
hour	XQM
hour and	ZYE
hour$	TYE
hourly	cB\\
hours and	X_?
hours of	Z]A
hours$	[IU
house	a;c
how	TIU
how many	fFX
hree$	ZGW
hs$	]WG
human$	cC[
hurry	]WG
hy$	ZYE
i am	ZYE
i have	cDZ
i've	]\\B
ic$	i>`
icer$	Z[C
id	lA]
id$	bYE
iday$	ZHV
idea of	[HV
idempotency	cA]
idempotency key	cA]
identifiers	cEY
identity	_UI
idle	WGW
ied$	ZIU
ience$	ZYE
ient$	fFX
ies$	WJT
iew$	cIU
if	SB\\
if it	_EY
if the	aHV
if we	`c;
if you	g\\B
if your	`\\B
ified$	cDZ
ike$	ZXF
illy$	ZZD
ilse	cIU
image	eFX
images	WDZ
ime$	YKS
imit$	[JT
immediate	WFX
immediately	WEY
implementation	[TJ
in 2019	ZTJ
in 2020	ZWG
in 2023	Z^@
in 4	cIU
in a	Tc;
in advance	fEY
in again	ZXF
in at	cHV
in december	ZUI
in front	fEY
in future	iB\\
in good	ZWG
in homes	ZYE
in it	WYE
in january	eIU
in june	]DZ
in last	Z[C
in march	WWG
in number	ZYE
in october	eDZ
in question	Z[C
in september	iC[
in shadow	[KS
in some	ZXF
in spring	cGW
in staging	fB\\
in the	VUI
in this	f_?
in three	cFX
in touch	cDZ
in version	cDZ
in$	VGW
inal$	cIU
inc	]`>
incident	XZD
incident handbook	cGW
incident itself	Z_?
incidents	ZYE
inclusion	cDZ
income	[IU
independent	e>`
independent of	c@^
indexing	ZXF
ines	fA]
ines$	_TJ
infrastructure	aLR
infrastructure team	cA]
ing$	V_?
ingest	cDZ
ings$	TEY
input	cB\\
install	WVH
installation	fDZ
installation is	cDZ
installed	WFX
instances	_IU
instead of	WIU
instructed	cB\\
instructed to	cB\\
intend	YDZ
intend to	YDZ
intentions	ZUI
interest	[IU
interface	aNP
internal audit	WXF
interval	cFX
into	e?_
into a	YUI
into cells	cJT
into the	fKS
introducing	cC[
invalid	ZUI
invalid token	ZUI
inventory	fC[
investigation	]]A
invoice	cEY
ion$	URL
ip$	]ZD
ipped$	]YE
ipt$	]ZD
ir$	ZXF
irm$	cGW
irst$	n=a
is	WJT
is a	ce9
is action_items	Rc;
is as	]XF
is available	Z\\B
is away	cIU
is being	q=a
is below	ZZD
is building	cHV
is collecting	cEY
is due	cIU
is expected	ZXF
is finished	Z\\B
is going	p?_
is here	Z\\B
is in	WJT
is late	cEY
is live	cC[
is looking	cDZ
is monitored	cEY
is never	ZZD
is no	bc;
is now	r>`
is on	XHV
is out	fB\\
is reworking	cFX
is rewriting	cB\\
is scheduled	cC[
is sent	c@^
is still	cFX
is that	`WG
is the	Ye9
is there	]WG
is to	u,r
is too	Z[C
is tracked	ZVH
is what	c_?
is why	]WG
is with	WWG
is working	cIU
is worse	]ZD
is writing	iFX
is wrong	]\\B
is$	\\UI
ise$	c^@
ised$	Z^@
ished$	ZZD
isn't	SUI
isn't in	ZXF
issue	WWG
ist$	XHV
it	SYE
it and	]^@
it before	cB\\
it but	Z\\B
it did	]^@
it does	_?_
it gets	cEY
it had	`c;
it has	YTJ
it in	WEY
it into	cIU
it is	TWG
it may	cFX
it refuses	cC[
it the	]GW
it to	]FX
it took	]ZD
it was	bUI
it will	R_?
it would	_VH
it$	USK
it'll	[B\\
it's a	cDZ
it's tempting	ZXF
it's the	]XF
ite$	cA]
item	WZD
items	`VH
ith$	ZVH
its own	[IU
its$	ZYE
ity$	VWG
ive$	[MQ
ix$	aC[
izza$	ZWG
j	Z]A
january	bFX
jects$	ZWG
jira	]YE
job	]EY
job$	[B\\
jobs	cA]
johanna	Z]A
joke	ZXF
jonas	ZWG
judged	Z]A
judged by	Z]A
july	YXF
july and	cFX
july the	ZJT
jun	ZVH
k	VYE
k on$	cEY
ked$	YXF
keep a	Z[C
keep the	fC[
keeps	VYE
keeps the	ZYE
kerstin	fDZ
kes$	Z[C
key	ZHV
key in	cA]
key is	`_?
key$	cGW
keys	YPN
kful$	ZYE
kill	_FX
kind prose	Rc;
king$	WWG
knew	`]A
knew$	`]A
know	]e9
know that	`ZD
know$	ZXF
knowledge	Z\\B
known	S_?
ks$	USK
ks?$	ZWG
kup$	]]A
lab	Vc;
label	SXF
lace$	WFX
laced$	Z[C
lag	ZKS
laid	cHV
lance$	cGW
land	cB\\
land in	cB\\
large	XYE
larger	]ZD
largest	eHV
last	UHV
last year's	WIU
late by	ZYE
lated$	``>
later	aIU
later this	cFX
launch	Z[C
lay	ZYE
layout	cB\\
le$	UXF
leaders	ZYE
leads	Z]A
learn	cFX
learned	Z\\B
least	TXF
leaves	ZWG
leaving	[C[
left	^\\B
left$	ZYE
legal	aB\\
legal$	cGW
lem$	ZZD
length 0	gp.
length 1	Vv(
length 2	T[C
length 3	YDZ
length 4	\\EY
length 5	a5i
length 6	eB\\
length 7	o8f
length 8	l@^
less	fB\\
less than	fB\\
let customers	cFX
let them	ZVH
let us	]a=
let$	cC[
leted$	cEY
letter	c=a
letter queue	cA]
letters	VUI
level	WYE
level 0	Rc;
levels	[DZ
lf$	X[C
li	cC[
li ge	cC[
library	ZHV
lient$	fFX
light	[KS
like	S[C
like$	ZXF
limit$	[JT
limited	[HV
limited to	[HV
limits	ZC[
line	dDZ
line no	cB\\
linear	b]A
linear axis	ZYE
linked	[IU
lion$	ZZD
list	WLR
list for	aFX
list from	ZXF
list is	Z]A
list$	YMQ
listing	_HV
lists	WTJ
little	]XF
live data	cB\\
live in	WKS
lived tokens	Z]A
ll$	T_?
llion$	ZZD
llow$	ZZD
lly$	]DZ
load and	][C
loaded	fFX
loader	cFX
local	YKS
locations	i>`
locations and	cB\\
login	cEY
login$	fFX
logs	XTJ
logs of	cFX
long	Z_?
long$	ZZD
longer	_NP
longer means	WYE
longer than	[FX
look	SZD
look at	WJT
looked	b]A
looked at	]RL
looking for	cC[
looks	R]A
loop	ZYE
losed$	T]A
loss	WWG
loss of	WFX
loss$	Z]A
lost its	ZVH
lot	``>
lot$	Z[C
loud$	ZXF
low	[DZ
low$	c[C
lower	ZWG
ls$	]UI
lumora	]^@
lves$	cC[
ly$	TYE
machine	`LR
machine of	cA]
made	T\\B
made the	`^@
made up	]ZD
mail for	ZZD
mailbox that	ZVH
mailboxes	cEY
main	_IU
main$	ZYE
maintainers	fA]
maintenance	cKS
maintenance window	fB\\
makes	VGW
makes the	Z[C
making	][C
man$	cC[
managed	WUI
management	nA]
management has	f@^
manager	bC[
manager will	cB\\
managers	_HV
mandatory	cA]
manual	[KS
many of	]a=
many other	cHV
march	[KS
margin	Z_?
marketing	cFX
mas$	[JT
mast	cEY
match	cB\\
matter	\\`>
matter of	ZZD
may	YKS
may ask	Z[C
may be	S[C
may go	cC[
may wish	cKS
may write	cHV
mb	Z]A
md	cFX
md$	cFX
means	ZWG
means a	WYE
meant	`ZD
meant to	]ZD
meantime	kA]
meanwhile	cB\\
measures	]ZD
med$	XWG
meeting	Z`>
meeting of	Z[C
meetings	f@^
member	iA]
member services	cB\\
members	SXF
members saw	Z[C
memory by	Z[C
mended	Z[C
ment$	b]A
mer$	_LR
merchants	VRL
merged and	]]A
meridian	WEY
mes$	VUI
message	TVH
messages	s5i
messages for	cFX
messages that	cEY
messaging	cC[
met	]\\B
metadata	fFX
metric	cEY
metrics	cB\\
mid october	cA]
might be	cFX
migrations	]DZ
milestone	]^@
milliseconds	Z]A
min	[EY
minimum	WB\\
minimum of	cA]
minor releases	ZUI
mint	cGW
minus	cB\\
minus one	cB\\
minute	_HV
minutes	T_?
minutes and	UXF
minutes on	ZZD
mirror	YPN
mismatch	cB\\
miss	ZZD
missing	X^@
ml	cIU
mmer$	]WG
mobile	VXF
mobile network	ZWG
mode	]YE
mode for	fGW
model	r=a
moderators	cC[
module	V]A
modules	fDZ
monday and	]]A
monday it	Z[C
monitored	fA]
monitoring	ZHV
month	aGW
month and	cDZ
month$	WWG
monthly	[GW
monthly report	cB\\
more	YUI
more than	d<b
most	T_?
most of	`_?
most two	cFX
move	`B\\
move to	cA]
moved	YTJ
moved is	ZWG
moved to	cB\\
moved$	WTJ
mpany$	]XF
mpty$	][C
mr	`DZ
ms	ZIU
much	\\UI
much as	ZWG
multi	cC[
must	^JT
must agree	cEY
must be	]YE
must from	f=a
mysql's	cGW
n	cC[
n it$	Zc;
n't$	]^@
nadia	cKS
nager$	cFX
nal$	fDZ
name	XXF
named	aLR
national	fGW
nbook$	cFX
nch$	]`>
ncy$	WWG
nd$	THV
ndar$	XWG
nded$	ZKS
nding$	]a=
ne$	TVH
nearly	`]A
need no	Z]A
need not	]WG
needed	]^@
needs	VVH
needs anything	ZXF
neither	`\\B
nel$	ZWG
ner$	ZXF
network	V_?
network is	cDZ
never	Z`>
never gone	ZWG
new$	Z[C
next meeting	`YE
next retro	Z\\B
next two	fA]
next week	cA]
next year	cFX
ng so$	]XF
ng$	Xd:
nge$	]c;
nged$	]WG
nger$	]ZD
ngly$	WFX
ngs$	TEY
night	XSK
nightly	hEY
nightly job	cIU
nights	`^@
nine	SZD
nine hours	Z\\B
ninety seconds	]_?
ning$	Z`>
nkful$	ZYE
nnel$	ZWG
no	Vf8
no answer	cDZ
no change	]ZD
no date	cIU
no difference	ZUI
no harm	``>
no longer	hDZ
no new	]^@
no reason	ZZD
no single	ZZD
no store	cFX
no ticket	cJT
no use	Z\\B
no way	Z[C
no we	]^@
nobody	^h6
nobody acted	ZWG
nobody had	Z\\B
nobody is	ZYE
nobody knew	Z\\B
nobody reads	X^@
node	`EY
nodes	WXF
noise	Z[C
noise$	Z[C
none	_ZD
none of	fZD
noor	]\\B
normal	b^@
north	cGW
not	\\WG
not affected	b_?
not agreed	Z^@
not at	c@^
not been	Z[C
not being	Z^@
not by	WIU
not do	][C
not expect	Z]A
not from	ZZD
not going	Z_?
not have	ZWG
not help	Z[C
not in	]`>
not intend	Z^@
not made	ZZD
not only	c@^
not reach	ZYE
not recommend	Z\\B
not the	Z[C
not to	ZUI
not$	bb<
noted	Z[C
nothing	]YE
nothing about	ZWG
notice of	cGW
noticed	`b<
november	UVH
now	mA]
now a	k>`
now been	cDZ
now carries	cFX
now checked	cJT
now have	cC[
now on	v;c
now run	cGW
now$	\\_?
nsent$	cHV
ntain$	c?_
nter$	[IU
nth$	XSK
nths$	]WG
ntime$	cEY
nuary$	dA]
number	WUI
number and	cFX
numbers	YMQ
numbers are	ZVH
nursing	ZWG
nvme	cGW
ny$	`XF
o do$	ZXF
o far$	cGW
o us$	ZWG
oard$	YHV
ob$	_@^
oblem$	ZZD
observability	fFX
observability team	cHV
ocess$	VYE
ocked$	cDZ
october	_C[
october and	cIU
oday$	[EY
ode$	fB\\
oduct$	_HV
of	XUI
of 10	WFX
of 30	cDZ
of all	`@^
of an	TZD
of august	cC[
of course	ZYE
of each	_EY
of every	r=a
of fourteen	cA]
of it$	ZYE
of its	]@^
of july	f>`
of older	cDZ
of operations	ZZD
of payments	ZXF
of real	cGW
of ten	_C[
of the	\\DZ
of their	f=a
of them	R]A
of thirty	cFX
of three	_FX
of which	Z\\B
of whom	cHV
of you	gZD
off	^B\\
off for	cDZ
off since	cIU
off until	cFX
offer an	cEY
offer it	ZVH
offered	`JT
office	YHV
office will	cA]
officer	WTJ
officers	k?_
officers are	cDZ
offset	cDZ
ogin$	_FX
oise$	Z[C
ok$	eFX
oked$	]]A
old one	[FX
old which	ZWG
old$	cGW
older	`EY
older than	cJT
older versions	ZYE
oldest	iA]
om$	][C
omain$	ZYE
ome$	`^@
on	XFX
on 1	_B\\
on 12	ZGW
on 21	Z]A
on 24	cDZ
on 25	]_?
on 27	cGW
on 3	\\^@
on 31	cB\\
on 4	ZWG
on 6	[IU
on a	cB\\
on account	Z\\B
on again	_JT
on all	iEY
on an	fA]
on both	[FX
on call	r;c
on doing	ZWG
on each	cFX
on every	aFX
on holiday	Z]A
on how	cEY
on it$	]WG
on monday	c_?
on one	WXF
on purpose	Z[C
on sunday	ZYE
on the	VHV
on thursday	ULR
on tuesday	]ZD
on us	bd:
on what	_B\\
on$	UB\\
once the	cIU
onds$	WXF
one and	WEY
one before	cDZ
one by	ZUI
one for	cGW
one hour	f=a
one in	cDZ
one on	Z\\B
one thing	ZYE
one$	X\\B
oned$	]UI
ones	YLR
ones are	ZZD
ong$	eXF
onger$	ZZD
only	[FX
only one	ZYE
only so	cHV
only the	_FX
onth$	WWG
onths$	]WG
onto	fC[
ook$	eFX
ooked$	]]A
oom$	ZWG
oon$	ZYE
open for	[VH
open source	cB\\
open$	ZWG
opened	ZLR
opened in	cEY
opening	cB\\
operational	]VH
operations desk	cEY
operators	_FX
ople$	V`>
option	cJT
options	[HV
or	WZD
or$	Zb<
ordered	]EY
orders	[C[
ordinary	[HV
organisation	fDZ
ories$	cGW
origin	]UI
original	Z`>
ork$	WYE
orm$	Z[C
ors$	ZJT
osed$	T]A
oss$	Z]A
ost$	]`>
osts$	`^@
ot$	_XF
ote$	cHV
other	[@^
other services	cGW
ou$	ZWG
oud$	ZXF
ough$	cGW
ought	`GW
ought to	`GW
ould$	Z^@
oup$	iEY
our bug	cC[
our own	[UI
ours	YYE
ours did	Z]A
ours$	XJT
ourselves	f@^
ous$	Z\\B
ously$	b]A
out	YLR
out a	[EY
out by	[JT
out in	i;c
out of	_NP
out this	cB\\
out to	Wd:
outage	XWG
outside	YTJ
outside firm	f<b
ove$	]^@
oved$	WTJ
over	YRL
over a	]_?
over our	cEY
over six	ZXF
over the	h;c
ow on$	cEY
ow$	ef8
own	\\B\\
own in	cC[
own which	cFX
own$	Y_?
owner	[]A
owner done	ZVH
owners	[IU
ows$	ZXF
p 0 00	cVH
p 0 5	ZWG
p 00	cVH
p 00 1	cVH
p 0007	`UI
p 0007 dns	`UI
p 002	cIU
p 002 path	cIU
p 00912	XUI
p 017	iHV
p 017 billing	iHV
p 019	]UI
p 019 route	]UI
p 02	]YE
p 02 09	]YE
p 0213	[RL
p 03	XUI
p 03 09	]VH
p 03 14	]\\B
p 031	`WG
p 031 resolver	`WG
p 04 15	ZXF
p 041	\\RL
p 0417 cdn	][C
p 06 29	`TJ
p 09	`XF
p 09 nightly	]YE
p 1	TVH
p 1 1	cVH
p 1 12	`XF
p 1 m	cVH
p 10	cVH
p 10 april	aRL
p 11 14	`UI
p 12	T[C
p 12 413	ZVH
p 1209	ZUI
p 1209 prefix	ZUI
p 14	XUI
p 14 15	`UI
p 14 lake	eWG
p 15	cWG
p 15 november	`UI
p 15 ws	ZXF
p 17 malicious	iGW
p 17 may	ZUI
p 17 september	WVH
p 19	[TJ
p 19 april	]VH
p 2 8	aRL
p 2 loop	]VH
p 20	TUI
p 20 april	]]A
p 20 jan	]WG
p 2022	`UI
p 2023 017	iHV
p 2024 019	]UI
p 2024 03	XVH
p 2024 1209	ZUI
p 2025	W_?
p 2025 002	cIU
p 2025 04	ZXF
p 2025 041	\\RL
p 2025 11	`UI
p 2025 19	`YE
p 2026	_WG
p 2026 02	]YE
p 2026 031	`WG
p 2026 06	`TJ
p 212	_LR
p 212 objects	_LR
p 214	c[C
p 214 dashboard	c[C
p 2291	ZWG
p 2291 elevated	ZWG
p 24 0213	[RL
p 26	WWG
p 27 february	]TJ
p 28	ZVH
p 28 february	]XF
p 3 ds	]UI
p 3 july	_NP
p 3 outage	]XF
p 30 crash	ZVH
p 30 sep	cFX
p 31	VDZ
p 40	cFX
p 40 30	cFX
p 41	ZEY
p 41 212	_LR
p 41 score	ZWG
p 413	ZVH
p 413 s	ZVH
p 429	]ZD
p 44 dns	ZYE
p 5 authoritative	Z\\B
p 6	YMQ
p 6 and	b^@
p 6 may	`WG
p 6 nov	b]A
p 6 results	UIU
p 64496	ZUI
p 64496 and	ZUI
p 64533	]UI
p 64533 ridgewave	]UI
p 7	\\QM
p 7 30	ZVH
p 7 full	b^@
p 7 interface	mYE
p 8 10	aRL
p 884	bUI
p 884 e	bUI
p 9	XXF
p a	SWG
p a retired	cYE
p a stale	WWG
p a third	]XF
p acces	YYE
p access	YYE
p access to	cZD
p acqui	ZWG
p acquiring	ZWG
p actio	bVH
p action	bVH
p action items	g\\B
p advisory hrn	cIU
p again	]UI
p against the	Z[C
p alder ca	]ZD
p all	ZZD
p all clusters	ZZD
p analysis restore	ZWG
p and 7	b^@
p and comments	ZVH
p and corrective	fWG
p and council	]VH
p and final	]ZD
p and incident	]TJ
p and loss	bYE
p and stale	YJT
p and wexley	ZSK
p answe	]UI
p answers	]UI
p answers went	]UI
p api 2026	]VH
p api 429	]ZD
p app	YTJ
p appoi	Z_?
p appointments	Z_?
p apps ferrum	ZYE
p april 2023	aRL
p april 3	]XF
p april provider	]]A
p archive preview	cIU
p artif	TVH
p artifact	TVH
p artifact cache	TVH
p as 64496	ZUI
p as 64533	]UI
p ate a	]XF
p autho	e]A
p authorisation	ZWG
p authorisation latency	ZWG
p authoritative	bZD
p authoritative dns	bZD
p back four	[IU
p back in	]UI
p backb	]UI
p backbone	]UI
p balan	[RL
p balancing	[RL
p balancing incident	[RL
p billing database	iHV
p billing error	UVH
p black	ZSK
p black friday	ZSK
p blob	cIU
p bogus	cVH
p bogus push	cVH
p bot	Z[C
p bound	TVH
p boundary	TVH
p boundary bypass	TVH
p broke container	WWG
p builds for	WWG
p by terraform	ZYE
p ca	]ZD
p ca caa	]ZD
p caa	]ZD
p caa rechecking	]ZD
p cache hrs	TVH
p calen	]ZD
p calendar	]ZD
p card	`]A
p card authorisation	ZWG
p carro	UTJ
p carrow	UTJ
p catal	]WG
p catalogue	]WG
p catalogue search	]WG
p cause	aUI
p causes	fWG
p causes and	fWG
p cdn said	][C
p certi	UZD
p certificate	UZD
p certificate expiry	S]A
p certificate pinning	YTJ
p chain halden	`WG
p channel manager	_NP
p charg	UC[
p claim	WGW
p claims	WGW
p claims report	WGW
p clone	cIU
p clone git	cIU
p cloud external	[RL
p clusters	ZZD
p cms	WTJ
p coe	_KS
p coe handheld	_KS
p colle	WRL
p collection	WRL
p collection of	]TJ
p collection removed	]TJ
p comme	ZVH
p comments	ZVH
p committee item	UIU
p commu	WUI
p community	WUI
p confu	iGW
p confusion	iGW
p confusion on	iGW
p container builds	WWG
p corre	VNP
p corrective	aUI
p corrective measures	fWG
p cosmo	`WG
p cosmos	`WG
p cosmos type	`WG
p crash	ZVH
p crash on	ZVH
p dashb	c[C
p dashboard	c[C
p dashboard unavailable	c[C
p data	]NP
p data emailed	`KS
p datab	oB\\
p database	oB\\
p database refused	iHV
p database yes	iEY
p debit collection	]TJ
p debit guarantee	WGW
p debrief inc	][C
p degra	ZWG
p degradation	ZWG
p delay	T]A
p delayed laboratory	WVH
p delays	ZSK
p delays tarn	ZSK
p delete	]XF
p delete ate	]XF
p deleted	]HV
p deleted the	iEY
p deliv	\\SK
p delivered	mYE
p delivered to	mYE
p delta	]VH
p delta ix	]VH
p destr	ZYE
p destroyed	ZYE
p destroyed by	ZYE
p diges	WWG
p digest	WWG
p digest broke	WWG
p digit	UIU
p digital	UIU
p digital services	UIU
p distr	XJT
p distribution	XJT
p dns	[\\B
p dns answers	]UI
p dns zone	cWG
p docs	cVH
p docs incidents	cVH
p doesn	bUI
p doesn't	bUI
p doesn't happen	bUI
p doing	UVH
p doing to	bUI
p double sign	`WG
p downl	VQM
p download	VQM
p download hosts	S]A
p ds	]UI
p dupli	ZWG
p duplicate	ZWG
p duplicate direct	]TJ
p during evening	TXF
p during the	\\JT
p e	bUI
p e tax	bUI
p eleva	VSK
p elevated	VSK
p elevated card	ZWG
p email	`KS
p emailed	`KS
p emailed to	`KS
p env	UJT
p eu	V^@
p eu acquiring	ZWG
p eu tenants	c[C
p eveni	TXF
p evening	TXF
p evening peak	TXF
p event	]MQ
p every	WSK
p every branch	]YE
p example destroyed	ZYE
p expir	TXF
p expired signing	]TJ
p expiry	SWG
p expiry on	S]A
p exter	[RL
p external	[RL
p external load	[RL
p failure in	VZD
p failure region	`GW
p failure university	UTJ
p febru	W^@
p february	W^@
p february how	]XF
p ferru	ZYE
p ferrum	ZYE
p ferrum example	ZYE
p file	[DZ
p file late	kFX
p files	k]A
p files from	eWG
p files october	cZD
p final report	]ZD
p findi	TXF
p findings	TXF
p first	_SK
p first week	_SK
p flag service	WEY
p for eu	c[C
p for nine	WWG
p forge	\\DZ
p forum	UEY
p four	WJT
p four months	[IU
p fra	aRL
p fra 2	aRL
p fri	b]A
p fri 6	b]A
p frida	ZSK
p friday	ZSK
p friday fulfilment	ZSK
p from 14	eWG
p frost	]MQ
p frostfair	]MQ
p frostfair event	]MQ
p fulfi	ZSK
p fulfilment	ZSK
p fulfilment delays	ZSK
p full report	b^@
p garba	]TJ
p garbage	]TJ
p garbage collection	]TJ
p gc	cIU
p gc missing	cIU
p ghost	[IU
p ghost submodule	[IU
p git gc	cIU
p gorou	ZXF
p goroutine	ZXF
p goroutine leak	ZXF
p guara	WGW
p guarantee	WGW
p guarantee claims	WGW
p halde	`WG
p halden	`WG
p halden 6	`WG
p halt of	WYE
p handh	_KS
p handheld	_KS
p handheld scanners	_KS
p happen	bUI
p happen again	bUI
p harbo	]UI
p harbor	]UI
p harbor package	]UI
p here	_LR
p here is	_LR
p heron forge	cIU
p hl	mYE
p hl 7	mYE
p hoste	TVH
p hosted	TVH
p hosted runners	TVH
p hosts	S]A
p how a	WWG
p how rsync	]XF
p how vendor	[IU
p hrn	cIU
p hrn 2025	cIU
p hrs	TVH
p hrs 2024	TVH
p image	XSK
p images	c]A
p images missing	]]A
p images still	]TJ
p imple	]TJ
p implementation	]TJ
p implementation and	]TJ
p in	TWG
p in fra	aRL
p in pending	ZZD
p in site	_KS
p in time	]UI
p in use	]TJ
p in vienna	ZUI
p inc 0417	][C
p inc 2023	iHV
p inc 2026	]YE
p inc 884	bUI
p incid	VZD
p incident	VYE
p incident 24	[RL
p incident note	ZWG
p incident notes	iGW
p incident report	WVH
p incident review	VKS
p incidents	cVH
p incidents 0007	`UI
p incidents 2025	ZXF
p index served	]\\B
p ingest delay	b^@
p ingre	ZVH
p ingress	ZVH
p ingress 1	ZVH
p insta	]MQ
p instability	]MQ
p instability during	]MQ
p interface	^XF
p internal pm	]UI
p ios 7	ZVH
p is how	_LR
p it	WVH
p it doesn't	bUI
p item	TDZ
p item 6	UIU
p items	g\\B
p ix	]VH
p ix report	]VH
p jan	]WG
p job	eWG
p job removed	eWG
p json 2024	]\\B
p july	_NP
p july channel	_NP
p key	^QM
p key in	]TJ
p kpt	bUI
p lab	g[C
p lab results	mYE
p laboratory results	WVH
p lag	YJT
p lag and	YJT
p lake	eWG
p lake tables	eWG
p late	ZLR
p late short	kFX
p laten	ZWG
p latency	ZWG
p latency eu	ZWG
p launch notes	ZVH
p layer	[[C
p layer 2	]VH
p layer digest	WWG
p leak md	ZXF
p leak via	bYE
p leake	aHV
p leaked	aHV
p leaked token	cFX
p learn	S[C
p learned	]XF
p learned from	]XF
p lend	`UI
p lend post	`UI
p libra	TVH
p library	TVH
p library search	TXF
p linux	]TJ
p linux repositories	]TJ
p live	eWG
p live files	eWG
p lms	`WG
p load	[RL
p load balancing	[RL
p logis	ZSK
p logistics	ZSK
p logs review	cFX
p loop of	]VH
p loss of	S[C
p lost 41	_LR
p m	cVH
p m bogus	cVH
p make	bUI
p make sure	bUI
p malicious packages	iGW
p malicious releases	]UI
p manager	_NP
p market 17	ZUI
p md	cVH
p measu	fWG
p measures	fWG
p merge	Z[C
p merge queue	Z[C
p merid	WXF
p meridian	WXF
p meridian cloud	[RL
p messages	[UI
p minutes of	TFX
p mirror network	]XF
p missing 20	]]A
p missing blob	cIU
p mobil	WWG
p mobile	WWG
p mobile app	YTJ
p month	[IU
p months	[IU
p morte	SYE
p mortem	SYE
p mortem of	VQM
p mortem stale	ZUI
p names	iGW
p namespace	iGW
p namespace confusion	iGW
p nc	\\RL
p nc 2025	\\RL
p network	]XF
p network outage	]XF
p new	YRL
p new year	YTJ
p nightly builds	]YE
p nine	WWG
p nine hours	WWG
p no	SVH
p north 2	`GW
p not delivered	mYE
p note v	ZWG
p notes and	ZVH
p notes namespace	iGW
p notes partial	cIU
p notes retention	]ZD
p notif	cVH
p notifications	cVH
p nov	ea=
p nov 5	Z\\B
p november 2022	`UI
p objec	XYE
p object	U[C
p objects	_LR
p objects here	_LR
p octob	aUI
p october	aUI
p october 2024	]TJ
p october 6	b^@
p of 19	]VH
p of 27	]TJ
p of carrow	UTJ
p of heron	cIU
p of october	b^@
p of our	ZRL
p of quill	]UI
p of reachability	ZUI
p offli	VGW
p offline	VGW
p on	SZD
p on cosmos	`WG
p on every	]YE
p on launch	ZVH
p on polygon	ZUI
p on the	TUI
p on uploads	ZVH
p oracl	`UI
p oracle	`UI
p oracle incident	`UI
p other	[RL
p other users	[RL
p outage 28	]XF
p outage and	]XF
p outage in	aRL
p outage of	XNP
p outage public	Z\\B
p outage region	`WG
p outage retro	]WG
p overb	_NP
p overbooked	_NP
p overbooked 3	_NP
p package archive	]XF
p package index	VRL
p parki	eZD
p parking	eZD
p parking permits	eZD
p parse on	]UI
p parti	cIU
p partial	cIU
p partial clone	cIU
p partn	]ZD
p partner	]ZD
p partner api	]ZD
p payments committee	WGW
p payroll file	kFX
p pbm	XUI
p pbm 00912	XUI
p pdf	bXF
p pdf 9	bXF
p peak	TXF
p peak findings	TXF
p pendi	ZZD
p pending	ZZD
p pending all	ZZD
p permi	eZD
p permits	eZD
p permits and	]VH
p permits unavailable	`UI
p pinni	YTJ
p pinning	YTJ
p pinning failure	YTJ
p pir	ZWG
p pir 2291	ZWG
p plan	R[C
p pm 2024	]UI
p pm 214	c[C
p pm 44	ZYE
p point	VJT
p polyg	ZUI
p polygon	ZUI
p polygon market	ZUI
p portal failure	UIU
p portal unavailable	]VH
p post	Ta=
p post implementation	]TJ
p post incident	UZD
p post mortem	SYE
p postmortem double	`WG
p postmortem images	]]A
p postmortem partner	]ZD
p postmortem pdf	bXF
p postmortem replica	YJT
p postmortem saas	`TJ
p postmortem you	cVH
p prefi	ZUI
p prefix	ZUI
p prefix leak	ZUI
p preli	]ZD
p preliminary	]ZD
p preliminary and	]ZD
p presu	ZZD
p presubmits	ZZD
p presubmits stuck	ZZD
p preve	WFX
p previ	cIU
p preview	cIU
p preview of	cIU
p price	ZUI
p price on	ZUI
p privi	TVH
p privilege	TVH
p privilege boundary	TVH
p proto	[IU
p protos	[IU
p protos went	[IU
p provider incident	]]A
p publi	S]A
p public	T[C
p public post	Z\\B
p publish	UYE
p pupil	_SK
p pupils	_SK
p pupils could	_SK
p push notifications	cVH
p queue bot	Z[C
p quill parse	]UI
p rag	`UI
p rag 9	`UI
p rca	j]A
p rca 2026	`WG
p rca webhooks	cYE
p reach	ZUI
p reachability	ZUI
p reachability in	ZUI
p reads	YJT
p reads on	YJT
p real	`KS
p real customers	`KS
p reall	iEY
p really	iEY
p reche	]ZD
p rechecking	]ZD
p rechecking preliminary	]ZD
p recor	U[C
p recre	`UI
p recreate	`UI
p recreate md	`UI
p red on	]YE
p region north	`GW
p region south	`WG
p registry 17	iGW
p regul	U\\B
p regulator	U\\B
p releases	]UI
p releases of	]UI
p remov	i[C
p removed	i[C
p removed images	]TJ
p removed live	eWG
p repli	YEY
p replica	YJT
p replica lag	YJT
p repor	SYE
p report	SYE
p report authoritative	]UI
p report malicious	]UI
p report meridian	[RL
p report on	SUI
p report some	[RL
p report sparse	]\\B
p repos	]TJ
p repositories	]TJ
p repositories report	]TJ
p resid	`UI
p resident	`UI
p resident parking	`UI
p resolver	`WG
p resolver outage	`WG
p resto	ZWG
p restore	ZWG
p restore service	ZWG
p resul	YSK
p results	YSK
p results 17	WVH
p results not	mYE
p results portal	UIU
p reten	]ZD
p retention	]ZD
p retention ran	]ZD
p retir	cYE
p retired	cYE
p retired key	cYE
p retro catalogue	]WG
p review delayed	WVH
p review duplicate	]TJ
p review notes	]ZD
p review parking	]VH
p review resident	`UI
p rfo	ZUI
p rfo 2024	ZUI
p ridge	]UI
p ridgewave	]UI
p ridgewave and	]UI
p root	`TJ
p root causes	fWG
p route	`VH
p route leak	]UI
p rsync	]XF
p rsync delete	]XF
p runners privilege	TVH
p s on	ZVH
p saas	bTJ
p saas 2026	`TJ
p said	][C
p said no	][C
p scann	_KS
p scanners	_KS
p scanners could	_KS
p score	ZWG
p score 0	ZWG
p searc	T\\B
p search	T\\B
p search 20	]WG
p search outage	]WG
p search timeouts	TXF
p secur	WTJ
p security advisory	\\LR
p sep	cFX
p septe	TXF
p september	TXF
p september 2025	WVH
p serve	VGW
p served truncated	]\\B
p server	ZMQ
p server instability	]MQ
p servers	[JT
p servi	SB\\
p service degradation	ZWG
p service outage	WEY
p services	UIU
p services committee	UIU
p short	kFX
p short pm	kFX
p shown	YSK
p shown other	[RL
p sign on	`WG
p signe	cYE
p signed	cYE
p signed with	cYE
p signi	bWG
p signing	bWG
p signing key	]TJ
p site vie	_KS
p some	[RL
p some users	[RL
p south	`WG
p spars	]\\B
p sparse	]\\B
p sparse index	]\\B
p spent	cVH
p spent 0	cVH
p stale layer	WWG
p stale reads	YJT
p stale wstmatic	ZUI
p still	]TJ
p still in	]TJ
p stkel	`UI
p stkelp	`UI
p stkelp oracle	`UI
p storage outage	aRL
p store	WVH
p storm against	Z[C
p stuck in	ZZD
p submi	UEY
p submo	[IU
p submodule	[IU
p submodule how	[IU
p support files	cZD
p sure	bUI
p sure it	bUI
p table	eWG
p tables	eWG
p tamar	]TJ
p tamarack	]TJ
p tamarack linux	]TJ
p tarn	ZSK
p tarn and	ZSK
p tax	XUI
p tax portal	]VH
p tenan	c[C
p tenants	c[C
p term why	_SK
p test	`KS
p test data	`KS
p th	WVH
p the	TTJ
p the april	]XF
p the archive	cIU
p the artifact	TVH
p the community	]TJ
p the digital	UIU
p the download	S]A
p the forum	YJT
p the frostfair	]MQ
p the harbor	]UI
p the layer	]VH
p the merge	Z[C
p the mobile	WWG
p the plan	R[C
p the registry	iGW
p the stkelp	`UI
p the tamarack	]TJ
p the time	[JT
p the utilities	UVH
p the western	]UI
p third of	]XF
p through the	TVH
p tidep	`UI
p tidepool	`UI
p tidepool lend	`UI
p time servers	[JT
p timeo	TXF
p timeouts	TXF
p timeouts during	TXF
p to make	bUI
p to real	`KS
p to support	cZD
p to wards	mYE
p token in	cFX
p tokens	VSK
p tokens in	VSK
p trunc	VGW
p truncated	VGW
p truncated json	]\\B
p type	`WG
p type chain	`WG
p unaut	aVH
p unauthorized	cZD
p unauthorized access	cZD
p unava	YUI
p unavailable	YUI
p unavailable 14	`UI
p unavailable for	XPN
p unive	UTJ
p university	UTJ
p university of	UTJ
p up	XXF
p uploa	ZVH
p uploads	ZVH
p use	]TJ
p users	[RL
p users accounts	[RL
p users were	[RL
p utili	UVH
p utilities	UVH
p utilities regulator	UVH
p v	ZWG
p v 41	ZWG
p vacuu	eWG
p vacuum	eWG
p vacuum job	eWG
p valid	TXF
p vendo	[IU
p vendor	[IU
p vendor protos	[IU
p via	bYE
p via as	bYE
p vie	_KS
p vie 2	_KS
p vienn	ZUI
p vienna	ZUI
p wards	mYE
p wards hl	mYE
p water	UVH
p water billing	UVH
p we learned	]XF
p we lost	_LR
p we're	[YE
p we're doing	[YE
p webho	YUI
p webhook storm	Z[C
p webhooks	ZUI
p webhooks signed	cYE
p week 40	cFX
p were	TYE
p were shown	[RL
p weste	]UI
p western	]UI
p western backbone	]UI
p wexle	ZSK
p wexley	ZSK
p wexley logistics	ZSK
p what we're	[YE
p why pupils	_SK
p with a	cYE
p writes transaction	iHV
p wrong calendar	]ZD
p wrong database	iEY
p ws	ZXF
p ws goroutine	ZXF
p wstma	ZUI
p wstmatic	ZUI
p wstmatic price	ZUI
p year certificate	YTJ
p yes	iEY
p yes really	iEY
p you	cVH
p you spent	cVH
p your	T[C
p zone	XYE
p zone apps	ZYE
p zone recreate	`UI
p う障	WTJ
p う障害	WTJ
p え	SFX
p えて	WTJ
p えてし	WTJ
p えり	YKS
p えり$	b[C
p えりノ	UJT
p えり会	]WG
p かえ	YKS
p かえり	YKS
p かなか	ZYE
p が全	]ZD
p が全件	ZWG
p が届	ZYE
p が届か	ZYE
p が空	]WG
p が空に	]WG
p が表	cUI
p が表示	cUI
p が見	WTJ
p が見え	WTJ
p きく	`UI
p きくぞ	`UI
p くぞ	`UI
p くぞう	`UI
p けた件	ZWG
p ける証	YWG
p されな	[FX
p した$	ZWG
p しま	WTJ
p しまう	WTJ
p するご	\\RL
p する原	ZYE
p する検	WTJ
p する第	UXF
p ぞ	`UI
p ぞう	`UI
p ぞう$	`UI
p た件の	ZYE
p った件	iYE
p てし	WTJ
p てしま	WTJ
p で旧	cUI
p で旧料	cUI
p とめ	[KS
p とめ$	[KS
p ない	]IU
p ない$	]IU
p なっ	]WG
p なった	]WG
p にな	]WG
p になっ	]WG
p のま	ZIU
p のまと	[KS
p のカ	WTJ
p のカー	WTJ
p のセ	`WG
p のセッ	`WG
p のレ	]VH
p のレイ	]VH
p の他	[KS
p の他人	[KS
p の件	VXF
p の件ふ	]WG
p の公	WTJ
p の公開	WTJ
p の振	TXF
p の振り	TXF
p の生	bXF
p の生成	bXF
p の連携	ZYE
p の配	ZUI
p の配送	ZUI
p の顛	_QM
p の顛末	_QM
p ふ	YKS
p ふり	YKS
p ふりか	YKS
p への他	[KS
p まう	WTJ
p まう障	WTJ
p まっ	\\TJ
p まった	\\TJ
p まと	[KS
p まとめ	[KS
p め	[KS
p り	TJT
p りか	YKS
p りかえ	YKS
p りノ	UJT
p りノー	UJT
p り会	]WG
p り会$	]WG
p り状	XKS
p り状印	XKS
p り返	TZD
p り返り	TZD
p るご	\\RL
p るご報	\\RL
p る原	ZYE
p る原因	ZYE
p る検	WTJ
p る検証	WTJ
p る第	UXF
p る第$	UXF
p る証	YWG
p る証明	YWG
p れな	[FX
p を返	ZWG
p を返し	ZWG
p アウ	]UI
p アウト	]UI
p ア被	UXF
p ア被害	UXF
p イテ	]VH
p イテン	]VH
p イベ	`TJ
p イベン	`TJ
p イペ	[KS
p イペー	[KS
p イム	]UI
p イムア	]UI
p イル配	WTJ
p インシ	VHV
p インタ	USK
p イン移	ZYE
p イン試	`WG
p ウ	Ua=
p ウェ	UXF
p ウェア	UXF
p ウト	]UI
p ウト増	]UI
p ェア	TXF
p ェア被	UXF
p ェク	_QM
p ェクト	_QM
p エ	VSK
p オブ	_QM
p オブジ	_QM
p カー	YXF
p カート	YXF
p キ	SXF
p キン	USK
p キング	USK
p クト	_QM
p クトス	_QM
p ク障	YIU
p ク障害	YIU
p グイ	VTJ
p グイン	VTJ
p コ	UWG
p コン	UWG
p コンビ	UWG
p サム	UXF
p サムウ	UXF
p サーの	ZWG
p サービ	WYE
p シデ	VHV
p シデン	VHV
p シュ不	bTJ
p ショ	Z[C
p ション	Z[C
p シ悪	]VH
p シ悪化	]VH
p ジへ	[KS
p ジへの	[KS
p ジェ	_QM
p ジェク	_QM
p ジ課	_QM
p ジ課金	_QM
p スに	YWG
p スにお	YWG
p スプ	`UI
p スプリ	`UI
p セッ	bWG
p セッシ	bWG
p セー	`UI
p セール	`UI
p タイム	]UI
p タリ	`TJ
p タリン	`TJ
p ター$	WEY
p ターネ	USK
p ター運	XUI
p ター電	\\RL
p ッ	USK
p ッシ	XUI
p ッショ	bWG
p ッチ	bWG
p ッチ$	`YE
p ット$	`UI
p ットバ	USK
p ットワ	YIU
p テレ	`TJ
p テレメ	`TJ
p テン	]VH
p テンシ	]VH
p テ連	cRL
p テ連携	cRL
p デル	ZWG
p デル$	ZWG
p デン	VHV
p デント	VHV
p デー初	]WG
p トが空	]WG
p トス	_QM
p トスト	_QM
p トバ	USK
p トバン	USK
p トリ欠	`TJ
p トワ	YIU
p トワー	YIU
p ト報	cRL
p ト報告	cRL
p ト増	]UI
p ト増振	]UI
p ト投	`UI
p ト投入	`UI
p ト画	WTJ
p ト画面	WTJ
p ト記	`UI
p ト記録	`UI
p ト遅	ZVH
p ト遅延	ZVH
p ト障	`TJ
p ト障害	`TJ
p ドメ	ZYE
p ドメイ	ZYE
p ニ	VTJ
p ニタ	`TJ
p ニタリ	`TJ
p ニ交	UWG
p ニ交付	UWG
p ノ	UJT
p ノー	UJT
p ノート	UJT
p バ	SXF
p バッ	`YE
p バッチ	`YE
p バン	USK
p バンキ	USK
p ビス	WYE
p ビスに	YWG
p ビニ	UWG
p ビニ交	UWG
p ブジ	_QM
p ブジェ	_QM
p プリン	`UI
p ベ	TZD
p ベン	`TJ
p ベント	`TJ
p ペ	ZLR
p ペー	ZLR
p ページ	ZLR
p マ	VUI
p マイペ	[KS
p マー	ZVH
p マート	ZVH
p ムア	]UI
p ムアウ	]UI
p ムウ	UXF
p ムウェ	UXF
p メ	\\VH
p メイ	ZYE
p メイン	ZYE
p メト	`TJ
p メトリ	`TJ
p メモ	]XF
p メモ$	]XF
p モ	YPN
p モデ	ZWG
p モデル	ZWG
p モニ	`TJ
p モニタ	`TJ
p ュ不	bTJ
p ュ不整	bTJ
p ョン	Z[C
p ョン切	bWG
p ランサ	UXF
p ラー$	`UI
p リント	`UI
p リ欠	`TJ
p リ欠損	`TJ
p ルが	ZYE
p ルが届	ZYE
p ルテ連	cRL
p ル誤	ZZD
p ル誤送	ZZD
p ル配	WTJ
p ル配信	WTJ
p レ	VTJ
p レイ	]VH
p レイテ	]VH
p レメ	`TJ
p レメト	`TJ
p レー	V]A
p ロ	TVH
p ログイ	VTJ
p ワー	YIU
p ワーク	YIU
p ンキ	USK
p ンキン	USK
p ング$	`TJ
p ンサム	UXF
p ンシ	WHV
p ンシデ	VHV
p ンシ悪	]VH
p ント報	cRL
p ント記	`UI
p ント障	`TJ
p ンビ	UWG
p ンビニ	UWG
p ン切	bWG
p ン切れ	bWG
p ン移	ZYE
p ン移管	ZYE
p ン試	`WG
p ン試験	`WG
p ーの記	ZWG
p ーク	YIU
p ーク障	YIU
p ージへ	[KS
p ージ課	_QM
p ート$	TEY
p ート投	`UI
p ート画	WTJ
p ート遅	ZVH
p ーネ	USK
p ーネッ	USK
p ービ	WYE
p ービス	WYE
p ール	YVH
p ール$	`UI
p ールが	ZYE
p ール誤	ZZD
p ー初	]WG
p ー初日	]WG
p ー運	XUI
p ー運営	XUI
p ー電	\\RL
p ー電源	\\RL
p 上マ	ZVH
p 上マー	ZVH
p 不正検	ZWG
p 不適	\\RL
p 不適合	\\RL
p 中	S`>
p 中のセ	`WG
p 予	S]A
p 予定	WTJ
p 予定稿	WTJ
p 予約の	]TJ
p 予約二	cWG
p 事メ	cWG
p 事メモ	cWG
p 事後検	VVH
p 二	U\\B
p 二重	U\\B
p 二重予	WWG
p 二重請	VVH
p 交	UWG
p 交付	UWG
p 交付サ	WYE
p 交付停	YWG
p 人の	WTJ
p 人のカ	WTJ
p 他	YVH
p 他人	YVH
p 他人の	WTJ
p 他人情	[KS
p 付	T[C
p 付サ	WYE
p 付サー	WYE
p 付停	YWG
p 付停止	YWG
p 件	XQM
p 件の	ZYE
p 件の記	ZYE
p 件ふ	]WG
p 件ふり	]WG
p 会議資	XUI
p 信ポ	ZZD
p 信ポス	ZZD
p 信失	bUI
p 信失敗	bUI
p 倉庫$	XKS
p 停止$	[KS
p 備	\\TJ
p 備モ	`TJ
p 備モニ	`TJ
p 備障	\\RL
p 備障害	\\RL
p 入エ	`UI
p 入エラ	`UI
p 全件	ZWG
p 全件$	ZWG
p 公	TZD
p 公開	TZD
p 公開$	WTJ
p 公開文	ZUI
p 具合$	WTJ
p 内ネ	YIU
p 内ネッ	YIU
p 処	YVH
p 処置	YVH
p 処置報	WUI
p 処置票	\\RL
p 出	UJT
p 分析$	YXF
p 分析報	ZYE
p 分析書	\\KS
p 切れ	\\WG
p 切れ$	`WG
p 初	]WG
p 初日	]WG
p 初日カ	]WG
p 刷停	XKS
p 刷停止	XKS
p 刻	`XF
p 北	\\RL
p 北関	\\RL
p 北関東	\\RL
p 印刷停	XKS
p 反映	[HV
p 反映遅	\\KS
p 口	\\KS
p 口座	\\KS
p 口座振	\\KS
p 合で	bTJ
p 合で旧	bTJ
p 合是	\\RL
p 合是正	\\RL
p 合認	XUI
p 合認証	XUI
p 告	SZD
p 告書	WRL
p 告書$	WRL
p 告最	bUI
p 告最終	bUI
p 周	`TJ
p 周年	`TJ
p 周年イ	`TJ
p 問題管	XUI
p 営	\\VH
p 営会	XUI
p 営会議	XUI
p 営報	ZUI
p 営報告	ZUI
p 在庫引	`YE
p 基盤検	cRL
p 報	S[C
p 報$	UXF
p 報告	SZD
p 報告$	T\\B
p 報告書	WRL
p 報最	\\RL
p 報最終	\\RL
p 報表	[KS
p 報表示	[KS
p 増の	_QM
p 増の顛	_QM
p 増振	]UI
p 増振り	]UI
p 売	ZVH
p 売上	ZVH
p 売上マ	ZVH
p 外公	ZUI
p 外公開	ZUI
p 夜	][C
p 夜セ	`UI
p 夜セー	`UI
p 夜間	`YE
p 夜間バ	`YE
p 失敗	U\\B
p 学内	YIU
p 学内ネ	YIU
p 定	WXF
p 定期	VVH
p 定期課	VVH
p 定申	bUI
p 定申告	bUI
p 定稿	WTJ
p 定稿の	WTJ
p 室セ	ZWG
p 室セン	ZWG
p 害	TTJ
p 宿	ZWG
p 宿題	ZWG
p 宿題$	ZWG
p 対外	ZUI
p 対外公	ZUI
p 嵐	]ZD
p 嵐$	]ZD
p 年イ	`TJ
p 年イベ	`TJ
p 座	\\KS
p 座振	\\KS
p 座振替	\\KS
p 庫引	`YE
p 庫引当	`YE
p 延の件	]WG
p 延原	\\KS
p 延原因	\\KS
p 引当	`YE
p 引当$	`YE
p 当	`YE
p 後検	VVH
p 後検証	VVH
p 志	XKS
p 志野	XKS
p 志野倉	XKS
p 急増の	_QM
p 情報表	[KS
p 成が	bXF
p 成が$	bXF
p 打	`XF
p 打刻	`XF
p 打刻$	]WG
p 技術レ	WTJ
p 投入	`UI
p 投入エ	`UI
p 振り	TZD
p 振り返	TZD
p 振替	\\KS
p 振替結	\\KS
p 携	bUI
p 携基	cRL
p 携基盤	cRL
p 携遅	ZYE
p 携遅延	ZYE
p 敗	U\\B
p 整合で	bTJ
p 文確	]VH
p 文確定	]VH
p 料	[SK
p 料金	ZQM
p 料金が	cUI
p 施	`WG
p 施設	cWG
p 施設予	cWG
p 日	\\YE
p 日の	bUI
p 日の$	bUI
p 日カ	]WG
p 日カー	]WG
p 日次	ZVH
p 日次売	ZVH
p 旧	ZQM
p 旧料	ZQM
p 旧料金	ZQM
p 明書交	YWG
p 映遅	\\KS
p 映遅延	\\KS
p 是	YVH
p 是正	YVH
p 是正処	YVH
p 時に	ZYE
p 時に$	ZYE
p 時間メ	ZYE
p 時間欠	ZWG
p 時間止	bXF
p 書交	YWG
p 書交付	YWG
p 替	\\KS
p 替結	\\KS
p 替結果	\\KS
p 最終$	\\RL
p 最終日	bUI
p 期課	VVH
p 期課金	VVH
p 未	cRL
p 未着	cRL
p 未着イ	cRL
p 東デ	\\RL
p 東デー	\\RL
p 析報	ZYE
p 析報告	ZYE
p 析書	\\KS
p 析書$	\\KS
p 果の連	ZYE
p 果反	\\KS
p 果反映	\\KS
p 果未	cRL
p 果未着	cRL
p 果通	ZZD
p 果通知	ZZD
p 枯	W@^
p 枯渇	W@^
p 査結	XWG
p 査結果	XWG
p 検	SUI
p 検査	[WG
p 検査結	[WG
p 検知	ZWG
p 検知モ	ZWG
p 検診	ZZD
p 検診結	ZZD
p 検証レ	VVH
p 検証報	WTJ
p 欠け	ZWG
p 欠けた	ZWG
p 欠損	`TJ
p 欠損$	`TJ
p 次	][C
p 次売	ZVH
p 次売上	ZVH
p 止につ	TZD
p 止ま	bXF
p 止まっ	bXF
p 正	XXF
p 正処	YVH
p 正処置	YVH
p 正検	ZWG
p 正検知	ZWG
p 求	\\[C
p 求事	VVH
p 求事後	VVH
p 治	WHV
p 注文	]VH
p 注文確	]VH
p 流	UJT
p 流出	UJT
p 流出$	UJT
p 渇	W@^
p 温	XTJ
p 温室	ZWG
p 温室セ	ZWG
p 源	\\RL
p 源設	\\RL
p 源設備	\\RL
p 版	YUI
p 版$	cRL
p 状印	XKS
p 状印刷	XKS
p 理票	XUI
p 理票$	XUI
p 生成が	bXF
p 申告	bUI
p 申告最	bUI
p 画面	WTJ
p 画面が	WTJ
p 盤の障	XUI
p 盤検	cRL
p 盤検査	cRL
p 着	cRL
p 着イ	cRL
p 着イン	cRL
p 知メ	ZZD
p 知メー	ZZD
p 知モ	ZWG
p 知モデ	ZWG
p 確	fWG
p 確定	fWG
p 確定$	]VH
p 確定申	bUI
p 示に	[KS
p 示に関	[KS
p 票	\\TJ
p 移	ZYE
p 移管	ZYE
p 移管時	ZYE
p 稿の	WTJ
p 稿の公	WTJ
p 空に	]WG
p 空にな	]WG
p 第	ZSK
p 第$	`QM
p 管時	ZYE
p 管時に	ZYE
p 管理票	XUI
p 約の	]TJ
p 約の件	cWG
p 約二	cWG
p 約二重	cWG
p 細	]WG
p 細版	ZUI
p 細版$	ZUI
p 終	XEY
p 終日	bUI
p 終日の	bUI
p 経	YWG
p 経過	YWG
p 経過報	YWG
p 結果反	\\KS
p 結果未	cRL
p 結果通	ZZD
p 統	XUI
p 統合	XUI
p 統合認	XUI
p 置報	WUI
p 置報告	WUI
p 置票	\\RL
p 置票$	\\RL
p 習	WJT
p 習志	XKS
p 習志野	XKS
p 術レ	WTJ
p 術レポ	WTJ
p 表示$	WTJ
p 表示に	[KS
p 被	UXF
p 被害	UXF
p 被害に	UXF
p 見え	WTJ
p 見えて	WTJ
p 記	WUI
p 記録	WUI
p 記録$	VTJ
p 記録が	ZWG
p 設	cWG
p 設予	cWG
p 設予約	cWG
p 設備	`SK
p 設備モ	`TJ
p 設備障	\\RL
p 証レ	VVH
p 証レポ	VVH
p 証報	WTJ
p 証報告	WTJ
p 試験中	`WG
p 詳	]WG
p 詳細	]WG
p 詳細版	ZUI
p 誤配	WTJ
p 誤配信	WTJ
p 課	YTJ
p 課金	ZUI
p 請求	\\[C
p 請求$	bXF
p 請求事	VVH
p 議事	aZD
p 議事メ	cWG
p 議資	XUI
p 議資料	XUI
p 資	XUI
p 資料	XUI
p 資料$	XUI
p 返	UZD
p 返し	ZWG
p 返した	ZWG
p 返り	TZD
p 返り$	TZD
p 送り	XKS
p 送り状	XKS
p 送信	XUI
p 送信ポ	ZZD
p 送信失	bUI
p 送遅	ZUI
p 送遅延	ZUI
p 通知メ	ZZD
p 連携	bUI
p 連携基	cRL
p 連携遅	ZYE
p 遅延$	YSK
p 遅延原	\\KS
p 運	\\VH
p 運営	\\VH
p 運営会	XUI
p 運営報	ZUI
p 過報	YWG
p 過報告	YWG
p 適	\\RL
p 適合	\\RL
p 適合是	\\RL
p 部内	ZWG
p 部内報	ZWG
p 配信$	WTJ
p 配送	ZUI
p 配送遅	ZUI
p 重	U\\B
p 重予	WWG
p 重予約	WWG
p 重請	VVH
p 重請求	VVH
p 野	XKS
p 野倉	XKS
p 野倉庫	XKS
p 金が	ZPN
p 金が表	cUI
p 金の二	VVH
p 録が	ZWG
p 録が$	ZWG
p 開	T`>
p 開文	ZUI
p 開文$	ZUI
p 間バ	`YE
p 間バッ	`YE
p 間メ	ZYE
p 間メー	ZYE
p 間欠	ZWG
p 間欠け	ZWG
p 間止	bXF
p 間止ま	bXF
p 関東	\\RL
p 関東デ	\\RL
p 障	USK
p 障害	USK
p 障害$	cUI
p 電源	\\RL
p 電源設	\\RL
p 面	WTJ
p 面が	WTJ
p 面が見	WTJ
p 題管	XUI
p 題管理	XUI
p 顛	_QM
p 顛末	_QM
p 顛末$	_QM
p 験中	`WG
p 験中の	`WG
pace$	Z\\B
package	`FX
package with	cFX
page	YNP
page of	cEY
page will	f>`
page$	W[C
paged	ZXF
pages us	cGW
paid	\\HV
paid to	WXF
panel	XUI
panels	cDZ
pany$	]XF
parallel	WYE
parser	cEY
part	YSK
particular	ZVH
partition	fB\\
party	_C[
password	_=a
past	ZHV
patch	WUI
path	`IU
patient	ZZD
pause	c@^
pay run	cFX
payment	YEY
payment file	ZYE
payments	Y_?
payroll	i?_
peak	YIU
peak$	ZJT
pect$	ZXF
ped$	ZTJ
pen$	]_?
people	X_?
people in	[FX
people on	ZYE
people who	]ZD
people with	[GW
percent	U]A
performance	Z\\B
permanent	cDZ
permissions	cB\\
permit	WXF
permit center	WXF
permitting	cC[
personal	aA]
phone number	cA]
phone numbers	cEY
phone$	]]A
phrase	`_?
phrase that	ZVH
pin	]b<
pipeline	_GW
pizza	ZWG
pizza$	ZWG
place	TDZ
place a	ZVH
place$	WFX
places	_FX
plan	[NP
plan to	l<b
planning	fB\\
plat	YJT
platform	T_?
play$	ZWG
plc	[GW
ple$	Vb<
please	f\\B
please do	]^@
plugins	cIU
pod	]YE
point	TVH
points	ZYE
poll	_C[
pool was	ZYE
pools	WZD
port	cEY
port$	ZLR
portable	cEY
portal	c@^
post	[EY
posted	cFX
posts	be9
pped$	ZTJ
ppl	fHV
practice	_FX
pre	cGW
prepared	cHV
present	`e9
prevented	]XF
preview	cC[
previous	aGW
previously	Z\\B
primary	cIU
principle	ZXF
print	cJT
printed	[DZ
printer	f@^
printers	cB\\
priority	ZJT
private	e:d
probe	cDZ
problem	bb<
problem on	ZZD
procedure	[GW
process	TWG
process and	cC[
processes	Z[C
prod	cFX
product	`JT
production	[[C
professor	ZYE
programme	[B\\
progress	_IU
progress is	`_?
project	`C[
promise	XTJ
promised	]JT
promised us	cDZ
prompt	fDZ
proof	_GW
proof of	[IU
proper	iFX
property	cA]
property based	cA]
proposed	_C[
proposed that	cEY
protection	c?_
prove	cC[
provider	_A]
provider about	cFX
provider has	cFX
provider's	_TJ
proxy	iB\\
ps$	WGW
pt$	c`>
pty$	][C
public	f?_
publish	`DZ
publish a	fEY
published	f?_
publishing	YDZ
pull request	_FX
purged	]\\B
pursued	Z\\B
push	iMQ
push protection	cHV
pushed	[C[
put	f=a
put a	i@^
put off	fEY
put on	k@^
put the	fEY
puts	_HV
putting	fEY
putting together	cDZ
q 3	fEY
qa	[B\\
quality	[IU
quality assurance	cDZ
quarantine	[GW
quarter	bHV
quarter we	cEY
query	iFX
query$	cDZ
question	TYE
queue	YUI
queue with	cC[
queued	cFX
quill	Z_?
quota	i>`
quotas	cHV
r	f\\B
r $	cFX
r it$	W[C
r one$	Z]A
r way$	cC[
r?$	ZYE
rack	_DZ
radiology	ZYE
radius	fDZ
rain$	ZZD
raise	cFX
raised	_C[
ran	_`>
ran on	Z]A
ran out	]WG
random	[IU
rate	TSK
rather	S[C
rather than	WXF
raw calldata	Z[C
rd$	XDZ
rday$	[EY
re$	^d:
rea$	cIU
reach	TZD
read only	i@^
read$	ZWG
reader	_FX
readers	ZXF
readiness	cFX
reading	YWG
readings	ZZD
reads	S[C
real	[SK
rebalance	cEY
receive	_GW
receive a	cC[
received	bd:
received a	]`>
recommend	TGW
recommend that	cEY
recommendations	Z\\B
recommendations below	Z\\B
reconciliation	cFX
reconsider	cHV
record	ZJT
records	cC[
recovered	Z^@
red	_?_
red$	Td:
redundant	Z^@
ree$	ZGW
reen$	cFX
reference	Xa=
refunds	ZFX
refuse	k>`
refuses	l@^
refuses to	iEY
regards	]]A
region	]=a
region in	cA]
regional	_FX
regions	TWG
registered	cA]
registry	]B\\
regrets	ZWG
regrets the	ZWG
regulator	ZZD
rehearse	fB\\
rejected	ag7
rejected by	ZYE
relay	k<b
release	j;c
release candidate	f?_
release of	cDZ
rely	]ZD
rely on	]ZD
remain	`b<
remaining	iEY
remains	b`>
remedy	Z[C
remote	i=a
removed	d:d
removed from	f?_
rename	cDZ
renew	VXF
renewal	WGW
renewed	aDZ
renewed at	cGW
rent$	ZWG
replace the	cGW
replaced	[TJ
replaced by	_LR
replacement	]FX
replacement of	cB\\
replaces	cJT
replica	YUI
replied	Z]A
report	_DZ
report on	cEY
report to	fC[
reported to	_EY
reporting	f>`
reports	YKS
repositories	fFX
repository	_GW
representatives	cFX
reputation	ZWG
request	[RL
requested	iA]
requested to	cGW
requests	T\\B
require	[FX
require a	cFX
required	cHV
rerun	fFX
researcher	ZZD
reservations	cFX
reserved	_IU
reset	[SK
residents	]\\B
resisted	ZZD
resisted the	ZZD
respect	]WG
ress$	Z[C
rest is	ZUI
restart	YXF
restarting	Z]A
restored	Za=
restored from	]]A
result	VZD
results	]C[
resumption	_B\\
retain	cC[
retention	[C[
retire	[B\\
retire it	WFX
retired key	ZUI
retro	][C
retry	VYE
retry limit	ZZD
returned to	ZYE
review is	cFX
review of	fB\\
review on	ZUI
review the	cHV
reviewed	]IU
reviewed by	iC[
reviewer	cDZ
reviewers	WEY
reviewers have	cB\\
revise	cFX
revise the	cFX
revision	cFX
reworking	cFX
reworking the	cFX
rewriting	i:d
rewriting the	cA]
rewritten	ZSK
rewritten so	cDZ
rface$	cGW
rfc	i@^
rged$	Z[C
riday$	_DZ
ries$	ZFX
right now	cFX
rightly	][C
ring	ZJT
ring$	ZIU
rings	cC[
ript$	]ZD
risk	Z]A
rk$	WYE
rm$	R\\B
rning$	WVH
robots	ZUI
rol$	Z[C
roles	cGW
rollback	fDZ
rolled	V_?
rolled back	ZZD
rollout	[IU
rong$	bVH
room$	ZWG
root	iFX
ror$	Z\\B
rota	fB\\
rota for	cDZ
rotation	f=a
roughly	`YE
roughly 40	ZXF
round	WLR
roup$	iEY
route	f>`
routes	cHV
rror$	Z\\B
rs$	WKS
rsday$	WIU
rse$	Z[C
rson$	i>`
rst$	n=a
rter$	eKS
rts$	Z\\B
ruary$	aFX
rue$	Z\\B
rule	XLR
rules	e>`
rules for	cFX
run	bKS
run a	cHV
run against	WYE
run every	cIU
run in	_HV
run on	iDZ
run two	cB\\
run$	[IU
runbook	fFX
runners	cEY
runs	lFX
runs on	f@^
rvers$	cDZ
rvice$	fDZ
rwise$	ZXF
s	W?_
s 3	WC[
s it$	_GW
s not$	]\\B
s up$	]`>
s"$	][C
s?$	`XF
safe	]EY
sage$	fA]
said	`YE
said that	ZYE
sal$	cDZ
same	UFX
same day	Z@^
same evening	ZVH
same time	cGW
same$	`\\B
samira	cFX
sample	fC[
sat	Z\\B
saw	ba=
say	\\g7
say so	ZWG
say that	]XF
saying	VZD
scanner	WZD
scanning	_DZ
scheduled	cC[
scheduler	Z\\B
schema	_GW
scheme	fEY
schools	Z^@
schools were	Z^@
scp	fDZ
scp s	cB\\
screen	f>`
scripts	f@^
sday$	YA]
sdk	_JT
searched	cC[
searched for	cC[
second	^FX
second person	fEY
second quarter	c?_
seconds is	ZUI
seconds on	cGW
seconds to	Z\\B
secret	aMQ
secret scanning	cGW
secrets	iC[
section	VYE
security	W[C
security officer	Z[C
security policy	cA]
security team	cHV
sed$	TYE
see	T]A
see the	Z]A
see you	]VH
seen	W\\B
seen the	ZXF
sees	aB\\
sees a	cDZ
self$	X[C
selling	cDZ
send a	WYE
sender	_C[
sends	cA]
sensors	[TJ
sent$	aEY
separate	aFX
separate the	cEY
serialisable	WYE
seriously	ZXF
serve	iEY
server	T]A
servers	]KS
service	\\KS
service desk	cGW
service is	ZGW
services	f>`
session of	Z]A
sessions	aHV
set	]DZ
set for	f@^
set of	WHV
set to	aJT
set up	cA]
setting up	cB\\
settings	cB\\
settle	Z[C
settlement	cMQ
seven	YFX
seven days	_B\\
several	bZD
sh	fEY
sh$	f?_
shadow	aA]
shadow mode	[KS
shall	n>`
shall be	eIU
shall publish	cHV
share$	ZZD
sheet	cDZ
shellcheck	cEY
shift	VVH
ship	[DZ
short	WFX
should be	cC[
should have	`^@
should not	]ZD
should we	ZXF
show the	[FX
showed	]^@
shown	`LR
shown at	ZYE
shown on	fFX
sibusiso	ZYE
sign	SSK
sign off	VZD
signed	[GW
signed up	[JT
signing	YIU
signing screen	fEY
signs	[FX
silent	cB\\
silly	ZZD
silly$	ZZD
similar	b\\B
simulation	a@^
simulator	cB\\
since	S\\B
since 2022	ZXF
since monday	cGW
since the	\\_?
since tuesday	[JT
sions$	cGW
site$	i<b
sites	iA]
sites$	cA]
six	YWG
six days	ZUI
six months	cEY
sixty	W[C
size	X]A
size of	ZWG
sked$	]YE
skew	ZZD
sla	]]A
slack	f?_
slightly	Z]A
slot	Z\\B
slots	cJT
slow	VZD
slow endpoint	ZWG
slowly	ZXF
sly$	cZD
small	[LR
sms	Z[C
sn't$	]^@
so	[KS
so far	`MQ
so in	ZXF
so no	]]A
so that	q1m
so what	Z]A
so$	\\QM
soak	cDZ
soft	[IU
software had	Z_?
solveig	ZXF
some	fc;
some customers	Z[C
some of	fXF
somebody will	ZZD
someone who	cHV
something	T]A
son$	k@^
soon$	ZYE
sooner	]_?
sorry	be9
sorry and	ZWG
sort	cA]
sorting	ZXF
source	aJT
space	ZVH
space$	Z\\B
spent	ZTJ
split	[DZ
splitting	fA]
splitting the	cEY
spring	_C[
ss$	TXF
ssage$	fA]
ssion$	cDZ
st$	[NP
staff are	cC[
stage	WVH
stage$	ZYE
staging	Z;c
stand	ZUI
stand up	ZUI
standard	[HV
standby	]\\B
standing	Z\\B
stands	[GW
start	r;c
start of	iGW
start on	cGW
starting	l>`
starting with	cEY
stays in	ZWG
stays there	cIU
stem$	ZXF
ster$	aC[
still	ZEY
still be	T^@
still have	cC[
stion$	[C[
stmas$	[JT
stolen	][C
stood	][C
stop	[LR
stop a	Z\\B
stopped	`^@
storage	]GW
storage is	cC[
store	aLR
store was	ZVH
stored in	WEY
stores	WEY
story	Z]A
stream	[DZ
strict	fB\\
sts$	Y^@
student	[TJ
students	Z\\B
subject	ZYE
subject to	ZYE
submitted	cEY
subscribers	]_?
subscribers of	ZZD
success	Z[C
such	VTJ
suffered	ZWG
suggested	VVH
suite	fFX
sum	[EY
summer	`NP
sunday	][C
supplier	l@^
supply	aEY
support	ZC[
suspended	[IU
switch	YHV
switches	_FX
synthetic	_VH
system	UUI
system by	WXF
system will	cHV
system's	Z^@
t	cC[
t 0	ZWG
t 0 game	ZWG
t 1 spot	ZWG
t 10	\\RL
t 11	eWG
t 11 17	`YE
t 11 22	]UI
t 17	\\YE
t 17 $	\\YE
t 2 1	ZWG
t 2 firmware	ZWG
t 22	`UI
t 22 $	`UI
t 29 november	]TJ
t 30	`TJ
t 30 seconds	`TJ
t 4	TWG
t 4 skew	`TJ
t 5	WUI
t 5 age	]TJ
t 6	ZWG
t 6 $	ZWG
t 7 $	SYE
t 7 prevention	ZGW
t 8 4	bXF
t ^ 10	`UI
t ^ 11	eWG
t ^ 6	ZWG
t ^ 8	bXF
t ^ a	WTJ
t ^ actions	TGW
t ^ ai	g\\B
t ^ analysis	TVH
t ^ backlog	]YE
t ^ better	[IU
t ^ commitments	WXF
t ^ handover	cIU
t ^ immediate	]UI
t ^ learning	VZD
t ^ matters	\\[C
t ^ museum	]XF
t ^ next	XGW
t ^ numbers	bUI
t ^ open	TWG
t ^ ourselves	ZUI
t ^ pinning	[EY
t ^ rc	fWG
t ^ recommendation	`WG
t ^ roadmap	ZXF
t ^ things	cZD
t ^ todo	]FX
t ^ try	bUI
t ^ visibility	cFX
t ^ what	SZD
t ^ what's	WVH
t ^ why	Y[C
t about	U]A
t about it	U`>
t actio	SFX
t action items	^SK
t actions	TC[
t actions agreed	cB\\
t actions arising	UIU
t after $	iGW
t after this	]UI
t age	]TJ
t age of	]TJ
t agree	VGW
t agreed	VGW
t agreed $	^FX
t ahead	UVH
t ahead $	UVH
t ai	g\\B
t ai 2	ZWG
t ai 5	]TJ
t aka	bTJ
t aka $	bTJ
t all$	TXF
t analy	TVH
t analysis	TVH
t analysis $	TVH
t and prevention	\\ZD
t and preventive	VTJ
t areas	]VH
t areas $	]VH
t arriv	ZWG
t arrive	ZWG
t arrive unannounced	ZWG
t augus	cMQ
t august	cMQ
t august $	cMQ
t backl	]YE
t backlog	]YE
t backlog check	]YE
t befor	\\IU
t before	\\IU
t before august	cMQ
t bette	[IU
t better	[IU
t better isolation	[IU
t caref	cEY
t careful	cEY
t careful scaling	cEY
t change	`WG
t change $	`WG
t changes	]JT
t changes $	_IU
t changing	WWG
t changing $	WWG
t chosen permanent	`WG
t come	TYE
t come $	TYE
t comes	SYE
t comes on	ZRL
t commi	URL
t commitment	i^@
t commitment $	i^@
t corrective and	VTJ
t corrective measures	WYE
t counc	]TJ
t council	]TJ
t council meeting	]TJ
t day	ZWG
t day $	ZWG
t days after	iGW
t decisions of	]TJ
t did in	iGW
t did tests	]ZD
t doesn	ZTJ
t doesn't	ZTJ
t doesn't happen	ZTJ
t doing about	SYE
t doing to	ZTJ
t done about	]UI
t ends	USK
t ends $	USK
t exist	kFX
t exist unless	kFX
t firmw	ZWG
t firmware	ZWG
t firmware updates	ZWG
t follow $	ZZD
t follow ups	YVH
t from last	cFX
t furth	VWG
t further	VWG
t further steps	]VH
t further work	YMQ
t game	ZWG
t game day	ZWG
t hando	cIU
t handover	cIU
t handover $	cIU
t happen	YTJ
t happen again	YTJ
t have	XFX
t have before	cMQ
t immed	]UI
t immediate	]UI
t immediate remedies	]UI
t improvement areas	]VH
t in the	cEY
t incident	iHV
t incident $	iHV
t index	]UI
t index $	]UI
t is	XWG
t is changing	ZSK
t isola	[IU
t isolation	[IU
t isolation $	[IU
t it	TTJ
t it $	SXF
t it doesn't	ZTJ
t it says	kFX
t items	^SK
t items $	^SK
t last	cFX
t last week	cFX
t learn	UWG
t learning	VZD
t left from	cFX
t matte	\\[C
t matters	\\[C
t matters arising	\\[C
t meeting on	]TJ
t more careful	cEY
t museu	]XF
t museum	]XF
t museum shop	]XF
t next $	SZD
t next for	]MQ
t next steps	XEY
t not show	]ZD
t novem	]TJ
t november	]TJ
t november $	]TJ
t numbe	bUI
t numbers	bUI
t numbers $	bUI
t of 30	`TJ
t of changes	cFX
t of oldest	]TJ
t of this	`UI
t oldes	]TJ
t oldest	]TJ
t oldest page	]TJ
t on 29	]TJ
t on top	ZRL
t open ends	TWG
t other	kFX
t otherwise	kFX
t otherwise $	kFX
t our commitment	i^@
t over	VVH
t page	]TJ
t page $	]TJ
t path	ZVH
t path to	ZVH
t perma	`WG
t permanent	`WG
t permanent corrective	`WG
t pinni	[EY
t pinning	[EY
t pinning $	[EY
t plan $	TYE
t preventive	TZD
t preventive measures	WYE
t proposed next	ZUI
t rc	fWG
t rc 2	ZWG
t rc 4	`TJ
t recom	XQM
t recommendation	`WG
t recommendation $	`WG
t recommendations $	YTJ
t remedial actions	`KS
t remediation and	VQM
t remedies	]UI
t remedies $	]UI
t reope	ZVH
t reopening	ZVH
t reopening $	ZVH
t roadm	ZXF
t roadmap	ZXF
t roadmap $	]WG
t roadmap out	`UI
t says	kFX
t says otherwise	kFX
t scali	cEY
t scaling	cEY
t scaling $	cEY
t scrip	[EY
t secon	`TJ
t seconds	`TJ
t seconds $	`TJ
t serve	]MQ
t servers	]MQ
t servers $	]MQ
t sev 3	S?_
t shop	]XF
t shop $	]XF
t show	]ZD
t show it	]ZD
t skew	`TJ
t skew of	`TJ
t spot	ZWG
t spot 0	ZWG
t stand	bVH
t stand $	bVH
t still to	TYE
t take	ZYE
t take away	ZYE
t tests	]ZD
t tests not	]ZD
t that'	`WG
t that'll	`WG
t that'll change	`WG
t the council	]TJ
t the days	iGW
t the fix	XA]
t the incident	iHV
t the index	]UI
t the path	ZVH
t the plan	]XF
t the servers	]MQ
t thing	i[C
t things	i[C
t things stand	bVH
t things that'll	`WG
t this $	ZUI
t ticke	[MQ
t tickets	[MQ
t tickets exist	kFX
t to come	TYE
t to follow	ZZD
t to have	cMQ
t to make	ZTJ
t to reopening	ZVH
t to take	ZYE
t todo	]FX
t todo $	]FX
t top	ZRL
t top $	ZRL
t truth	XYE
t truth $	XYE
t try	bUI
t try $	bUI
t unann	ZWG
t unannounced	ZWG
t unannounced $	ZWG
t unles	kFX
t unless	kFX
t unless it	kFX
t updat	ZWG
t updates	ZWG
t updates arrive	ZWG
t ups	YVH
t ups $	iYE
t ups aka	bTJ
t ups tickets	kFX
t visib	cFX
t visibility	cFX
t visibility of	cFX
t want	aMQ
t want to	aMQ
t way	XTJ
t we did	iGW
t we want	aMQ
t we're changing	VNP
t we've	TEY
t week	cFX
t week $	cFX
t what changes	`IU
t what comes	SYE
t what is	XWG
t what we've	TEY
t what'	WVH
t what's	WVH
t what's still	TYE
t where things	bVH
t why	Y[C
t why did	ZXF
t you	WA]
t あとや	`TJ
t い	WYE
t いこ	_QM
t いこと	_QM
t いて	WYE
t いて$	WYE
t いに	^QM
t いにつ	^QM
t いも	ZVH
t いもの	ZVH
t えい	^QM
t えいに	^QM
t かめ	ZWG
t かめる	ZWG
t ける	SZD
t ことや	_QM
t ことリ	bXF
t こと一	gIU
t この	[TJ
t この先	]WG
t し	XJT
t してフ	ZWG
t ち	]TJ
t ち時	]TJ
t ち時間	]TJ
t っ	dYE
t った	_QM
t ったこ	_QM
t って	`WG
t ってみ	`WG
t っぽ	ZVH
t っぽい	ZVH
t つ	WYE
t つい	WYE
t ついて	WYE
t てみ	`WG
t てみる	`WG
t てフ	ZWG
t てフォ	ZWG
t で$	]TJ
t で決	bXF
t で決定	bXF
t とや	cUI
t とやら	_QM
t とやる	`TJ
t とリ	bXF
t とリス	bXF
t と一	gIU
t と一覧	gIU
t と今	VYE
t と今後	VYE
t ないこ	_QM
t に	U[C
t にし	ZWG
t にして	ZWG
t につ	WYE
t につい	WYE
t によ	^QM
t による	^QM
t の会	bXF
t の会で	bXF
t の先	]WG
t の先や	]WG
t の待	]TJ
t の待ち	]TJ
t の漏	^QM
t の漏え	^QM
t の発	]UI
t の発売	]UI
t の管	[KS
t の管理	[KS
t の誤	^QM
t の誤送	^QM
t び今	^QM
t び今後	^QM
t ぽ	ZVH
t ぽい	ZVH
t ぽいも	ZVH
t ま	WHV
t み	UVH
t みる	`WG
t みる$	`WG
t み残	jYE
t み残し	jYE
t む	[KS
t む再	[KS
t む再発	[KS
t める$	ZWG
t もの	]WG
t もの$	]WG
t やっ	cUI
t やった	_QM
t やって	`WG
t やら	_QM
t やらな	_QM
t やる$	]WG
t よる	^QM
t よる個	^QM
t らな	_QM
t らない	_QM
t る個	^QM
t る個人	^QM
t を	SRL
t を含	[KS
t を含む	[KS
t を意	ZWG
t を意図	ZWG
t を確	ZWG
t を確か	ZWG
t ォー	ZWG
t ォール	ZWG
t キ	]TJ
t キュ	]TJ
t キュー	]TJ
t クを	ZWG
t クを確	ZWG
t ケ	VVH
t ケッ	VVH
t ケット	VVH
t スク	ZWG
t スク$	ZWG
t スト$	iUI
t タ	WWG
t タス	ZWG
t タスク	ZWG
t チ	WXF
t チケ	VVH
t チケッ	VVH
t ックを	ZWG
t バッ	ZWG
t バック	ZWG
t フォー	ZWG
t ュ	]RL
t ュー	]RL
t ューの	]TJ
t リス	iUI
t リスト	iUI
t ルの	^QM
t ルの誤	^QM
t ルバ	ZWG
t ルバッ	ZWG
t ロー$	]UI
t ーの	]TJ
t ーの待	]TJ
t ールの	^QM
t ールバ	ZWG
t 一	_IU
t 一覧	dIU
t 一覧$	dIU
t 久	]YE
t 久対	ZYE
t 久対応	ZYE
t 人情	^QM
t 人情報	^QM
t 今	SWG
t 今後	SWG
t 今後の	TWG
t 件	ZUI
t 会で	bXF
t 会で決	bXF
t 信	^QM
t 信に	^QM
t 信によ	^QM
t 個	^QM
t 個人	^QM
t 個人情	^QM
t 借	bTJ
t 借金	bTJ
t 借金返	bTJ
t 先の	[KS
t 先の管	[KS
t 先や	]WG
t 先やる	]WG
t 入	]TJ
t 入れ	]TJ
t 再	U[C
t 再発	U[C
t 再発防	UWG
t 処置	YXF
t 処置$	YXF
t 及	^QM
t 及び	^QM
t 及び今	^QM
t 向	UXF
t 含	[KS
t 含む	[KS
t 含む再	[KS
t 善策	ZYE
t 善策$	ZYE
t 善計	YIU
t 善計画	YIU
t 四	jYE
t 四積	jYE
t 四積み	jYE
t 回	\\XF
t 回$	ZWG
t 図	ZWG
t 図的	ZWG
t 図的に	ZWG
t 報	[SK
t 報の	^QM
t 報の漏	^QM
t 売	]UI
t 委託	[KS
t 委託先	[KS
t 子	^QM
t 子メ	^QM
t 子メー	^QM
t 定	V[C
t 宿	YRL
t 宿題	YRL
t 宿題$	XPN
t 宿題事	ZWG
t 対策	TTJ
t 対策$	UTJ
t 展	TUI
t 展開	SZD
t 平	S[C
t 平展	S[C
t 平展開	S[C
t 待	]TJ
t 待ち	]TJ
t 待ち時	]TJ
t 後	SXF
t 後の	TWG
t 後の対	XYE
t 恒	]YE
t 恒久	]YE
t 恒久対	ZYE
t 情	^QM
t 情報	^QM
t 情報の	^QM
t 意	ZWG
t 意図	ZWG
t 意図的	ZWG
t 改善策	ZYE
t 改善計	YIU
t 是	V\\B
t 是正	V\\B
t 是正処	YXF
t 時	b\\B
t 時点	`YE
t 時点$	`YE
t 時間	]TJ
t 時間$	]TJ
t 月	WSK
t 月$	XWG
t 案	WTJ
t 案$	WTJ
t 権	bVH
t 権限	bVH
t 権限$	bVH
t 次の発	]UI
t 次回	ZWG
t 次回$	ZWG
t 止	UWG
t 止に	UUI
t 止につ	ZUI
t 止に向	WUI
t 止策	VVH
t 止策$	WXF
t 正	V\\B
t 正処	YXF
t 正処置	YXF
t 残	bQM
t 残し	jYE
t 残し$	jYE
t 残タ	ZWG
t 残タス	ZWG
t 残件	`YE
t 残件$	`YE
t 水	S[C
t 水$	ZZD
t 水平	S[C
t 水平展	S[C
t 決	bXF
t 決定	bXF
t 決定$	bXF
t 済	bTJ
t 済リ	bTJ
t 済リス	bTJ
t 漏	^QM
t 漏え	^QM
t 漏えい	^QM
t 点	TGW
t 理を	[KS
t 理を含	[KS
t 用	UQM
t 画	XEY
t 発	U]A
t 発売	]UI
t 発売$	]UI
t 発防	UWG
t 発防止	UWG
t 的	ZWG
t 的に	ZWG
t 的に$	ZWG
t 確か	ZWG
t 確かめ	ZWG
t 積	jYE
t 積み	jYE
t 積み残	jYE
t 第	WTJ
t 第$	WTJ
t 策	UYE
t 管	YLR
t 管理	YLR
t 管理を	[KS
t 経	^QM
t 経過	^QM
t 経過及	^QM
t 置	TXF
t 置と今	YWG
t 覧	dIU
t 計	WHV
t 計画	YIU
t 計画$	YIU
t 託	[KS
t 託先	[KS
t 託先の	[KS
t 誤	^QM
t 誤送	^QM
t 誤送信	^QM
t 返	bTJ
t 返済	bTJ
t 返済リ	bTJ
t 送	^QM
t 送信	^QM
t 送信に	^QM
t 運	UQM
t 運用	UQM
t 過	^QM
t 過及	^QM
t 過及び	^QM
t 金	cUI
t 金返	bTJ
t 金返済	bTJ
t 開	S[C
t 防止	UWG
t 防止に	UUI
t 防止策	VVH
t 限	bVH
t 電	^QM
t 電子	^QM
t 電子メ	^QM
t 題	XRL
t 題事	ZWG
t 題事項	ZWG
t:$	]a=
table	]DZ
table$	Z[C
tables	fB\\
tage$	ZYE
tain$	[EY
take effect	cFX
take our	ZXF
take part	cDZ
take until	ZWG
taken	[C[
taken from	cFX
takes	SYE
takes about	ZXF
takes one	ZWG
talked	b\\B
talked about	`YE
target	`B\\
tariff	f?_
tariff table	cA]
tched$	ZWG
te$	ZFX
teach	cHV
teach the	cHV
teaching	cC[
teaching the	cC[
team	bLR
team and	fGW
team for	cGW
team has	kDZ
team is	n?_
team will	l=a
team's	f@^
teams	YWG
teams have	cHV
technical	Z^@
ted$	SC[
telemetry	[HV
telephone	T`>
tell	Y`>
tell you	ZZD
tell$	ZXF
tem$	]]A
template	aMQ
temptation	ZZD
temptation to	ZZD
tempting	ZXF
ten	_IU
ten minutes	\\DZ
ten seconds	aJT
ten$	[JT
ter$	`FX
term	aDZ
term$	_JT
terminal	cIU
terms	Z]A
terraform	iDZ
test	m9e
test suite	cGW
test that	fHV
tested by	fDZ
tested it	ZXF
tested on	fFX
tested the	ZUI
tests	ZA]
tests$	]]A
text	]KS
text message	cEY
th we	Z\\B
th$	SVH
than	\\QM
than 10	cHV
than 14	cGW
than by	cA]
than five	cC[
than one	f>`
than ten	cA]
than the	Z]A
than two	_DZ
thank	a^@
thank the	]YE
thank you	ZWG
thanked	`WG
thanked the	]WG
thankful	ZYE
thanks	\\_?
thanks to	ZVH
that a	bHV
that closes	ZYE
that did	]WG
that follow	cFX
that gets	ZZD
that had	XVH
that hall	cIU
that has	fEY
that is	X]A
that it	];c
that most	ZWG
that nobody	\\ZD
that only	cDZ
that people	ZWG
that should	Z]A
that takes	c@^
that they	ZVH
that this	Z[C
that trust	ZXF
that used	cFX
that was	Y]A
that we	dIU
that we'd	Z[C
that went	ZYE
that were	cC[
that$	f]A
that's	ZXF
the	VLR
the 2	cFX
the age	cA]
the agent	ZYE
the anomaly	cFX
the answer	]YE
the april	cC[
the audit	cEY
the authority	cEY
the autumn	_JT
the backlog	ZVH
the bank's	cFX
the best	ZWG
the beta	[JT
the blog	cHV
the board	YLR
the builders	cEY
the cache	VZD
the call	cB\\
the capital	[DZ
the cause	`YE
the chair	`]A
the channel	iEY
the check	iFX
the client	kA]
the clock	[B\\
the cloud	ZXF
the committee	c]A
the community	Z]A
the company	][C
the consent	_RL
the contract	`c;
the controller	cDZ
the crash	Z]A
the customs	ZZD
the dashboard	]`>
the data	[IU
the database	iIU
the date	cA]
the dates	ZVH
the day	\\UI
the default	cC[
the delay	Z_?
the dependency	cB\\
the deploy	cC[
the deputy	ZWG
the desk	cGW
the digital	cHV
the director	V]A
the document	[FX
the documentation	[GW
the downtime	cB\\
the end	bIU
the entire	[UI
the evening	cEY
the executive	cHV
the expected	cGW
the failure	ZZD
the fault	b]A
the files	[B\\
the final	ZZD
the finance	iC[
the fix	cIU
the fleet	fC[
the following	g]A
the former	_GW
the forum	c_?
the health	cHV
the hour	Z[C
the hub	ZVH
the identifier	cDZ
the identity	cIU
the incident	][C
the income	cFX
the infrastructure	f@^
the ingest	cDZ
the inventory	fC[
the it	cB\\
the job	WWG
the keys	ZYE
the lab	Z^@
the label	VWG
the largest	_KS
the last	ZIU
the login	cIU
the mailbox	[EY
the main	cB\\
the maintenance	cGW
the management	cHV
the map	WQM
the mast	cEY
the may	cDZ
the meantime	kA]
the memory	f<b
the metadata	fFX
the meters	ZXF
the minimum	Z\\B
the missing	Z]A
the moderators	cC[
the monday	ZXF
the month	WXF
the most	TWG
the national	fGW
the new	T`>
the next	YJT
the number	WSK
the observability	fFX
the office	][C
the old	[FX
the oldest	cFX
the on	l@^
the one	]IU
the only	ZYE
the operations	cFX
the origin	]UI
the other	e@^
the outage	ZWG
the owners	cDZ
the panel	][C
the paper	WFX
the pass	fDZ
the past	[GW
the patch	ZZD
the people	]WG
the permit	WXF
the plan	c@^
the platform	T]A
the plugin	WFX
the points	ZWG
the pool	[MQ
the portal	_IU
the present	b_?
the previous	aGW
the primary	aLR
the principal	ZZD
the problem	ZWG
the process	]]A
the product	cFX
the provider	e>`
the provider's	_TJ
the proxies	WEY
the public	]LR
the quarter	Z[C
the queue	V[C
the real	ZUI
the recommendations	Z\\B
the regional	fEY
the register	cDZ
the registrar	]^@
the relay	cFX
the release	iC[
the remaining	iEY
the reporting	cC[
the repository	cGW
the researcher	ZZD
the rest	SWG
the retry	ZZD
the review	Z]A
the reviewers	]_?
the ring	Z]A
the risk	]TJ
the roadmap	Z[C
the root	fEY
the scheduler	Z\\B
the script	]JT
the security	ZKS
the september	c@^
the servers	[GW
the service	`A]
the session	[JT
the settlement	i=a
the signing	fEY
the staff	]WG
the start	iGW
the state	[HV
the status	WJT
the summer	aGW
the supplier	i@^
the system	ZZD
the target	[EY
the tariff	f?_
the template	cC[
the temptation	ZZD
the test	l>`
the third	VXF
the three	TYE
the time	b\\B
the tracking	Z\\B
the traffic	Z]A
the train	ZZD
the two	eB\\
the university's	[TJ
the usual	`b<
the vendor's	ZUI
the version	cIU
the volunteers	]]A
the wall	cDZ
the way	X]A
the web	f?_
the week	b\\B
the weekend	VYE
the whiteboard	Z[C
the work	Z\\B
the worst	Z[C
the write	cFX
the wrong	fYE
the year	YIU
their fix	ZYE
their own	hA]
them	TZD
them at	cFX
them by	[WG
them to	[EY
them were	Z\\B
them$	WVH
themselves	aFX
then	VLR
then the	_DZ
there	[SK
there are	ZRL
there is	ZUI
there was	ZXF
there will	cC[
there$	]WG
there's	]e9
there's a	]^@
these	[`>
these steps	]VH
they	R\\B
they are	W\\B
they come	cEY
they find	cEY
they had	ZVH
they have	_KS
they say	ZUI
they were	]ZD
they will	]QM
they'll	_IU
they're	c^@
thing to	ZWG
thing$	ZXF
think that	ZVH
thinking	cEY
thinking about	cEY
third	S`>
third of	XXF
third quarter	cFX
thirty	ZRL
this	U\\B
this incident	]\\B
this list	Z_?
this month	i=a
this morning	[C[
this notice	ZYE
this one	X\\B
this report	]XF
this time	ZXF
this was	XLR
this week	cKS
this year	iDZ
this$	]WG
those	T\\B
those of	WYE
those who	ZZD
though	]YE
thought	]`>
thought about	Z\\B
three largest	cDZ
three times	[IU
three$	ZGW
threshold of	cFX
throttle	cA]
through	^C[
through a	cFX
through all	cA]
ths$	]WG
thursday	UIU
tick	Z[C
ticket	]JT
tickets	WEY
tier	i>`
tier to	cEY
ties	Z^@
ties$	ZZD
time and	X`>
time zone	cB\\
time$	YKS
timeout	_DZ
timers	cFX
times is	cC[
tings$	cDZ
tions$	UUI
tive$	[JT
tly$	cA]
tmas$	[JT
to	Z@^
to 32	cDZ
to accept	cFX
to answer	ZVH
to be	]HV
to blame	Z]A
to bring	_JT
to build	_C[
to change	`ZD
to check	f<b
to come	cJT
to date	Z]A
to do$	ZXF
to drop	ZYE
to each	cEY
to every	cDZ
to examine	cFX
to five	[JT
to give	_C[
to go	]KS
to it	_DZ
to let	iB\\
to load	Z\\B
to look	WYE
to move	ZJT
to offer	fA]
to one	cEY
to publish	cGW
to reach	Z[C
to reconsider	cHV
to rehearse	cEY
to report	cFX
to retire	[B\\
to review	f@^
to run	eMQ
to say	VYE
to send	c@^
to set	cGW
to show	fGW
to split	cGW
to start	fEY
to stop	WZD
to talk	fB\\
to the	^NP
to them	[LR
to this	_JT
to us	XYE
to us$	ZWG
to warn	cIU
to watch	ZWG
to write	YHV
to$	ZVH
today	YKS
today$	[EY
today's	ZVH
together	bKS
tokens	_C[
tokens can	Z\\B
tokens expire	cEY
told that	Z]A
told to	f?_
told us	cb<
tomh	cEY
too	Z[C
too many	]WG
took	b_?
took us	Z[C
tool	iB\\
tooling	cFX
tools	ZZD
tor$	Z[C
tors$	ZJT
touch the	ZWG
touch with	cDZ
touched	b`>
touched by	ZWG
tracked	`^@
tracked in	ZZD
tracking	Z\\B
trading	ZWG
train	ZZD
train$	ZZD
transaction	ZHV
transactional	cIU
transfer	Z]A
travels	ZYE
treat	cB\\
treated the	Z\\B
tree	cHV
trial	[C[
trie	[EY
tried	b^@
tried to	ZYE
tripped	ZZD
true$	Z\\B
trust	bd:
trusting	ZWG
try	cEY
ts$	Z`>
tself$	V[C
tter$	]YE
turn	ZQM
turn out	Z[C
turned	^GW
turned down	Z\\B
turned into	fFX
turned off	i>`
turned on	fHV
turned out	]YE
turning	]WG
turning off	ZWG
twelve	n:d
twelve hours	fFX
twice a	f@^
twice and	ZYE
two are	ZWG
two code	cA]
two hours	YDZ
two members	cB\\
two of	ZKS
two people	T[C
two providers	ZYE
two weeks	a?_
two years	]JT
ty$	\\YE
uary$	dDZ
uct$	_HV
ud$	ZXF
udget$	Z[C
uery$	cDZ
ues$	Z[C
ueues$	Z[C
ugh$	cGW
ugust$	fFX
ul$	ZYE
uld$	Z^@
um$	Z\\B
uman$	cC[
umber$	VZD
ummer$	]WG
un$	[IU
unanimously	ZWG
unch$	Z\\B
under the	XXF
under way	_FX
understand	VXF
understanding	Z[C
undertaken	fC[
undertaken to	cDZ
unique	cC[
uniqueness	cIU
unit	f?_
units	ZXF
university's	[TJ
unless	`EY
unless a	cHV
unless the	cIU
unrelated	ZYE
until	S\\B
until now	VVH
until the	_IU
until then	ZGW
up	TWG
up as	[JT
up most	ZWG
up to	Wb<
up with	]KS
update was	Z[C
updates	[IU
updates shall	cEY
upgrade proposal	cGW
ure$	Z[C
urs$	XJT
us	]a=
us a	cDZ
us for	]XF
us if	[JT
us in	]YE
us of	cDZ
us that	]XF
us the	VYE
us$	]TJ
usage	[C[
use	X[C
use$	]]A
used	UYE
used to	R[C
used$	ZXF
user	]MQ
users	U`>
users of	ZZD
users who	ZVH
uses	VWG
usly$	b]A
ust$	fFX
usual	Zb<
ut it$	ZYE
v	\\MQ
v 2	Z]A
v 9	cEY
validated	cEY
validated against	cEY
validator	ZIU
values	]EY
vance$	cFX
vault	cEY
ved$	WTJ
vendor	cDZ
vendor to	cC[
vendor's	ZUI
vents$	ZWG
verify	cC[
vers$	fC[
version 8	fDZ
versions cannot	ZYE
very	]ZD
ves$	cC[
via	cC[
vice$	aA]
vices$	cEY
video	cB\\
view$	cIU
viewer	[IU
viktor	cFX
visible	Z[C
volume	fDZ
volumes	V\\B
volunteered	cFX
volunteered to	cFX
w on$	cEY
wait	cB\\
waited	Z[C
waiting	WC[
wall	_@^
wanjiru	cGW
want	VVH
wanted	Z\\B
wards$	cC[
warn	cIU
warning	WXF
was	^XF
was a	cYE
was done	Z]A
was made	ZXF
was never	]\\B
was on	b_?
was put	cIU
was rejected	c`>
was switched	ZZD
was the	ga=
was there	Z^@
was written	ZWG
wasn't	ZZD
watch	ZWG
way	XEY
way and	cC[
way$	ZRL
we	Uf8
we also	]EY
we are	aDZ
we believe	`\\B
we bought	c?_
we can	\\^@
we considered	b\\B
we did	`XF
we disabled	Z\\B
we discussed	]UI
we do	cXF
we don't	_XF
we got	ZYE
we had	aTJ
we hope	fDZ
we intend	cIU
we know	\\\\B
we let	][C
we look	]ZD
we looked	][C
we need	cFX
we plan	iEY
we purged	ZWG
we say	ZVH
we shall	kA]
we should	][C
we still	cC[
we take	ZXF
we talked	ZYE
we thank	]XF
we understand	ZZD
we were	]YE
we will	TZD
we won't	`ZD
we would	ZSK
we'd	UZD
we'd rather	]ZD
we'll	b<b
we'll also	cIU
we're	cDZ
we're also	cC[
we're putting	cIU
we're sorry	]ZD
we've added	cHV
we've also	ZXF
we've asked	fHV
we've put	cIU
web	_?_
webhook	_HV
webhook pod	ZYE
week	XLR
week in	Z[C
week$	aGW
weekend	TZD
weekends	cC[
weekly	XEY
weeks	WRL
weeks of	cDZ
weeks$	WTJ
weights	[FX
well$	YYE
went	XXF
went on	]YE
went to	]ZD
were	e^@
were done	]WG
were in	Z]A
were not	b_?
were on	Z[C
were restored	Z\\B
were the	Z]A
were written	cDZ
were$	ZVH
what	YQM
what follows	bZD
what is	ZXF
what isn't	ZWG
what it	T?_
what the	Z[C
what we	a\\B
when	TYE
when a	V]A
when any	cB\\
when it's	ZYE
when the	XIU
when their	[B\\
whenever	]DZ
whenever a	[IU
whenever the	cDZ
where they	]YE
whether	XTJ
whether the	_DZ
whether to	ZWG
which	ZHV
which a	[DZ
which had	cC[
which has	[UI
which is	WSK
which so	cC[
which the	_JT
which took	Z\\B
which we	Z]A
while	W_?
while the	Va=
whiteboard	Z[C
who	Y_?
who )	]DZ
who ,	WZD
who :	XWG
who begin ,	ZYE
who begin :	WYE
who begin ed	`^@
who begin end	]HV
who begin is	fA]
who begin to	[JT
who begin 、	][C
who begin から	bXF
who begin が	\\[C
who begin と	]YE
who begin に	]GW
who begin の	]ZD
who bracket )	WGW
who bracket 、	cGW
who clause ,	ZWG
who clause has	fB\\
who clause から	aIU
who clause が	kEY
who clause で	cC[
who clause に	cFX
who don't	Z^@
who ed	\\e9
who end	YA]
who had	]\\B
who have	`e9
who is	i@^
who is to	cJT
who nobody	Sd:
who person begin	Yg7
who person bracket	_EY
who person clause	`>`
who person dash	f?_
who person within	YC[
who s	TGW
who sent	Z\\B
who to	aB\\
who unit	ZJT
who unit begin	YEY
who unit clause	bHV
who unit within	Y]A
who was	]^@
who will	fA]
who within ed	Z]A
who within s	cFX
who within が	_IU
who within と	V[C
who within に	]JT
who within へ	lFX
who within より	ZYE
who –	cC[
who から	VXF
who が	\\PN
who に	_DZ
who の	UXF
who へ	lFX
whoever	ZZD
whom	iDZ
why	^RL
why it	]a=
why$	ZYE
widened	fC[
widened to	fC[
will	_HV
will add	WXF
will also	WYE
will ask	cC[
will audit	cFX
will change	ZZD
will do	ZXF
will follow	cC[
will from	cDZ
will get	cLR
will have	r@^
will move	cC[
will need	i?_
will never	ZWG
will no	fDZ
will not	YZD
will notice	][C
will refuse	fHV
will remain	ZZD
will rewrite	cEY
will run	eKS
will stay	[HV
will teach	cHV
window	c<b
wiped	cFX
wise$	]XF
wish to	_IU
with	[A]
with a	[NP
with an	`HV
with both	ZVH
with one	YHV
with push	cFX
with those	cFX
with you	Z[C
within a	[FX
within three	Z^@
without	UKS
without a	[@^
without any	_MQ
without cache	cHV
without dates	ZZD
wn$	Y_?
won't	Wb<
won't be	]ZD
wonder	]VH
wonder whether	ZVH
word	cFX
words	X^@
work	]EY
work on	fB\\
work$	WYE
worked	b\\B
workflows	cC[
working	l8f
working days	_HV
working on	fHV
worse	`[C
worse than	ZVH
worst	]]A
worthless	ZXF
would	]XF
would have	f^@
would not	ca=
would then	Z]A
would've	`\\B
would've been	ZYE
wpf	fB\\
wraparound	cGW
write	[?_
write access	cHV
writes	VYE
writing	jHV
writing a	iGW
written	ZGW
written by	TZD
written to	cDZ
wrong	b\\B
wrong$	bVH
wrote	ZZD
wrote a	Z[C
wrote to	ZWG
ws$	]YE
xt$	Z[C
y are$	ZWG
y it$	ZVH
y on$	cEY
y so$	ZZD
year	_GW
year and	[HV
year$	_JT
year's	[HV
yes	WFX
yesterday	_HV
yet the	ZWG
you	bd:
you can	Z[C
you do	WFX
you for	ZWG
you had	]\\B
you in	]^@
you on	]^@
you pay	ZYE
you the	WFX
you will	]]A
you$	ZWG
you're	]ZD
your	YVH
your own	X[C
yours	ZZD
ys$	VUI
ystem$	ZXF
za$	ZWG
zizmor	cGW
zones	aGW
zza$	ZWG
々	cJT
あ	Z`>
あっ	cUI
あった	eUI
あった$	g^@
あり	_]A
ありま	`YE
ありません$	kVH
ある$	\\]A
あると	ZUI
あわ	k>`
あわせ	k>`
い」$	ZYE
いい	WWG
いう	bZD
いうの	gWG
いう値	ZUI
いか」$	Z\\B
いく	ZXF
いこと$	Z[C
いし	ZTJ
いして	_NP
いす	f@^
いする	f@^
いず	ca=
いずれ	ca=
いた	TSK
いた$	_ZD
いたお	ZZD
いたこ	ic;
いたし	]GW
いたします$	aC[
いたた	ZZD
いただ	ZXF
いたの	bXF
いため	YUI
いた方	ZXF
いつ	b]A
いつか	ZUI
いて	YNP
いてい	b]A
いてお	]YE
いてく	cFX
いては	^GW
いても	\\UI
いて同	cIU
いと	_XF
いと判	]^@
いな	[JT
いない$	b\\B
いなか	XIU
いの	UKS
いの下	cJT
いま	WUI
いまし	b\\B
いました$	_ZD
います	UTJ
います$	UTJ
いませ	bLR
いません$	_IU
いも	ZXF
いもの	ZXF
いよ	eC[
いよう	eC[
いら	]ZD
いられ	Z[C
いり	bYE
いりま	bYE
いります$	`YE
いる	TGW
いると	iEY
いるの	ZSK
いを	[HV
いバ	ZVH
いバッ	ZVH
い人	ZXF
い人は	ZXF
い仕	cJT
い出し	_B\\
い合	`ZD
い合わ	`ZD
い場	b\\B
い場合	b\\B
い申	ZXF
い申し	ZXF
う	UUI
うえで	cGW
うか	]IU
うかは	aEY
うが	ZZD
うこ	ZHV
うこと	ZHV
うち	YTJ
うちに	Z\\B
うな	VWG
うに	eMQ
うにい	cC[
うにし	kDZ
うの	gWG
うのが	cc;
うのは	]TJ
うも	]WG
うもの	]WG
うよ	aJT
うよう	iEY
うバ	Z[C
うバッ	Z[C
う人	Z[C
う値	ZUI
う値は	ZUI
えし	ZUI
えしま	ZUI
えします$	ZUI
えた	_GW
えたら	_FX
えています$	[KS
えている$	]XF
えてお	cEY
えて生	cIU
えで	iEY
えな	[HV
えない	[HV
えば	]TJ
えま	[JT
えまし	cHV
えました$	cHV
えます	_JT
えます$	bIU
えませ	]UI
えら	]\\B
えられ	]\\B
えると	]\\B
えるも	Z[C
える作	cHV
える方	cFX
えを	][C
えを望	Z[C
お	WWG
おか	bVH
おかけ	bVH
およそ	ZYE
おり	YSK
おりで	bXF
おりです$	`XF
おりま	WSK
おりました$	bYE
おります$	UDZ
おりません$	`VH
おり実	ZYE
お問	]WG
お問い	]WG
お客さ	][C
お届	]^@
お届け	]^@
お待	ZZD
お待ち	ZZD
お手続	]ZD
お詫	lZD
お詫び	lZD
お送	cJT
お送り	cJT
お願	YIU
お願い	YIU
か」$	Z\\B
かい	]XF
かか	g`>
かかり	`\\B
かかる	ZUI
かけ	^WG
かけし	`VH
かけた	][C
かして	cDZ
かす	Z\\B
かっ	fWG
かった	fWG
かった$	c^@
かど	aEY
かどう	aEY
かな	\\RL
かなか	ZVH
かに	YLR
かにつ	ZYE
かね	ZZD
かは	YFX
かめ	eIU
かめま	cDZ
かめる	iGW
から$	ZRL
からで	ZVH
からの	UYE
からは	UXF
からも	Z]A
から切	cGW
から取	cEY
から外	iFX
から始	kFX
から毎	cGW
から照	cDZ
から義	cEY
から要	[HV
かり	YQM
かりま	`\\B
かれ	b_?
かれて	ZYE
か月	_C[
か調	cEY
が	Xd:
があ	[TJ
があっ	]RL
があった$	c\\B
があり	\\_?
がっ	]TJ
がった	]TJ
がった$	]TJ
がつ	]YE
がな	[GW
がない	__?
がない$	ZYE
がなか	]YE
がなけ	[EY
がほ	cHV
がほか	cHV
がよい	]XF
がら	]VH
がらな	Z\\B
がり	ZYE
がれ	ZVH
がデ	ZXF
が一	XWG
が上	Z[C
が二	ZXF
が二重	ZXF
が今	[IU
が今週	cHV
が先	ZXF
が先に	ZXF
が全	WUI
が出	VTJ
が分	ZUI
が分か	ZUI
が切	Z]A
が取	XXF
が取り	]`>
が含	]YE
が含ま	]YE
が変	]UI
が変わ	]UI
が多	]\\B
が多く	ZXF
が完	ZWG
が完了	ZWG
が届	fC[
が届く	fC[
が性	ZYE
が性能	ZYE
が旧	Z_?
が普	Z[C
が書	[C[
が未	[DZ
が本	ZYE
が止	XUI
が止ま	XUI
が残	c_?
が残っ	c_?
が決	]YE
が決ま	]YE
が消	]]A
が発	]]A
が発生	Z[C
が直	]WG
が直接	]WG
が確	[IU
が社	]VH
が続	][C
が編	cIU
が表	]ZD
が表示	]ZD
が見	ca=
が見つ	Z[C
が認め	cFX
が途	Z\\B
が遅	ZXF
が遅れ	ZXF
が重	ZUI
が集中	Z]A
きく	`ZD
きし	Z\\B
きた	]ZD
きと	]`>
きとの	ZZD
きな	YSK
きない	WSK
きない$	ZYE
きに	]@^
きは	]YE
きま	V[C
きます	T[C
きます$	UYE
きる	U[C
きる$	]WG
き上	fHV
き上げ	fHV
き下	cKS
き下げ	cKS
き取	[IU
き合	iGW
き合わ	iGW
き換	`EY
き換え	`EY
き継	ZUI
き続	ZKS
き続き	ZKS
ぎ	WTJ
ぎの	Z[C
く	WIU
くあ	`^@
くあり	ZXF
くある	Z\\B
くお	`UI
くお詫	`UI
くし	]]A
くした	ZXF
くだ	gSK
くださ	gSK
ください$	i[C
くと	cEY
くとも	cEY
くなり	ZXF
くの	Z[C
くよ	iC[
くよう	iC[
く必	]UI
く必要	]UI
け	TEY
けい	ZYE
けいた	ZYE
けく	ZWG
けくだ	ZWG
けください$	ZWG
けし	b^@
けして	Z\\B
けた$	`]A
けて	[JT
けてい	_C[
けでは	]VH
けど	Z^@
けな	Z\\B
けなか	]\\B
けの	[HV
けま	]MQ
ける$	[LR
けるか	Z]A
けるこ	kIU
けれ	SFX
ければ	SFX
け付	TZD
け付け	TZD
け取	cIU
げて	_GW
げる	fHV
ここ	ZTJ
ここで	ZUI
ここに	ZVH
こちら$	]TJ
こでは	ZUI
こと$	VKS
ことが	\\YE
ことで	YJT
ことである$	ZVH
ことです$	Z[C
ことと	lFX
こととした$	_LR
ことは	na=
ことも	VZD
こに	ZVH
この	XTJ
この件	ZXF
ころ	[LR
ころで	cFX
ころである$	cFX
ころです$	f@^
ご	TEY
ござ	cXF
ござい	cXF
ごと	cDZ
ごとに	`IU
ごとの	cJT
ご不	c\\B
ご不便	`UI
ご不明	ZYE
ご予	Z\\B
ご利	`]A
ご利用	`]A
ご協	ZXF
ご協力	ZXF
ご意	Z\\B
ご意見	Z\\B
ご案	Z\\B
ご案内	Z\\B
ご理	ZUI
ご理解	ZUI
さ	XUI
さい	cXF
さい$	i[C
させ	bGW
させま	f@^
させました$	cC[
させる	_HV
さっ	cWG
さった	bWG
さま	o[C
さまに	fUI
さまの	bYE
さる方	ZZD
され	\\WG
されず	ZXF
された	`WG
された$	`YE
されて	fTJ
されま	e`>
されました$	`[C
されます$	]YE
される	]KS
さんが	cA]
さんの	ZXF
ざ	`^@
ざい	cXF
ざいま	cXF
ざいません$	bXF
しい	Y[C
しいと	]XF
しか	jb<
しかし	]VH
したが	lg7
したこ	i^@
したこと$	`UI
した場	fDZ
した時	ZYE
してい	UUI
しています$	USK
してく	bXF
してし	]UI
しての	ZZD
しても	`A]
して扱	ZUI
しで	ZIU
しです	[JT
しです$	[JT
しな	WHV
しない	YKS
しない$	bNP
しの	bc;
しま	[FX
しまし	]FX
しました$	_GW
します	]FX
します$	]FX
しませ	XXF
しません$	XXF
しょ	]WG
しょう	]WG
しょう$	]WG
しを	k?_
し上	cTJ
し上げ	cTJ
し上げます$	kWG
し入	cFX
し入れ	cFX
し替	[HV
し替え	[HV
し込	ZVH
し込み	ZVH
じ	VYE
じく	[IU
じこ	ZXF
じこと	ZXF
じた	Z[C
じて	ZSK
じら	Z\\B
じられ	Z\\B
じる	][C
じ変	Z[C
じ変換	Z[C
じ時	ZWG
じ時間	ZWG
す	XDZ
すが	c\\B
すぎ	ZWG
すこ	[IU
すこと	[IU
すと	Z\\B
すの	ZTJ
すのは	Z[C
すべて	]MQ
すよ	_KS
すよう	_KS
する	_HV
する$	bHV
するこ	kFX
すること$	fFX
するた	VZD
すると	`\\B
するも	WVH
するよ	cJT
する予	fFX
する形	cJT
する手	cJT
する方	kA]
する案	_`>
する機	fHV
する研	cGW
する設	iEY
する運	f?_
す設	cJT
す設定	cJT
ず	UYE
ずだ	]YE
ずだが	ZZD
ずつ	iIU
ずで	]WG
ずです	Z[C
ずです$	Z[C
ずに	XZD
ずら	iEY
ずらし	cHV
ずらす	cHV
ずる	ZZD
ずる$	ZZD
ずれ	bTJ
ずれて	]ZD
ずれも	b`>
せ	SKS
せが	ZVH
せください$	ZYE
せた	[HV
せて	]MQ
せな	cEY
せない	cEY
せま	aGW
せまし	_HV
せました$	fHV
せる	eDZ
せる$	cHV
せるか	cIU
せるこ	cDZ
せん	jVH
せん$	jUI
せんで	cQM
せんでした$	cQM
せ先	Z[C
せ先$	Z[C
そ	W_?
そう	b]A
その	UZD
そのも	]VH
その日	ZVH
その結	cHV
それは	]YE
それま	cDZ
それを	ZUI
それ以	]VH
た	UZD
たい	XC[
たお	`XF
たお客	`XF
たが	rm1
たこ	lYE
たこと	lYE
たこと$	bXF
たし	]GW
たしま	^GW
たしました$	[SK
たします$	aC[
ただ	[XF
ただい	_ZD
ただき	ZZD
ただけ	]XF
たち	]XF
たちに	Z[C
たと	[YE
たな	ZYE
たの	bWG
たのは	`\\B
たは	`[C
たはず	]VH
たび	ZXF
たま	`b<
たまま	]`>
ため	X^@
ため$	]VH
ために	][C
ため対	]XF
ため影	ZUI
たも	^UI
たもの	^UI
たものです$	ZUI
たら	_GW
たり	bWG
たる	]WG
たサ	ZYE
たサー	ZYE
た保	ZXF
た保護	ZXF
た回	Z\\B
た回線	Z\\B
た場	cC[
た場合	bHV
た方	\\ZD
た方は	]YE
た時	VYE
た点	VZD
た点に	]ZD
た表	ZWG
だ	]UI
だい	_ZD
だいた	\\WG
だいて	ZUI
だか	ZXF
だから	ZXF
だが	c^@
だき	ZZD
だきま	ZZD
だくよ	cHV
だく必	]UI
だけ	TGW
だけで	a[C
ださ	gSK
ださい	i[C
ださい$	i[C
ださっ	cWG
だっ	]VH
だった	]VH
だと	]VH
ち	ZZD
ちい	ZZD
ちいた	ZZD
ちで	[DZ
ちに	c^@
ちら$	]TJ
ちる	]WG
っ	ZWG
った	_SK
った$	cXF
ったが	e^@
ったこ	gSK
ったた	Z_?
ったと	c[C
ったも	]a=
った保	ZXF
った場	_B\\
って	WWG
ってい	WRL
っていた$	`ZD
っています$	]IU
っている$	\\[C
ってく	c`>
って廃	cIU
って捨	ZZD
って終	ZZD
つ	WLR
つい	\\JT
ついて	\\JT
つか	`YE
つかっ	ZYE
つかは	ZWG
つかれ	ZZD
つき	Z\\B
つきま	Z\\B
つず	cIU
つつ	ZZD
つな	`TJ
つなが	f[C
つながった$	]TJ
つに	cGW
つま	]WG
つまで	ZUI
つめ	cB\\
つめは	cB\\
つを	cDZ
づい	]UI
づいた	ZVH
づけな	]YE
てあり	aHV
てあります$	aHV
てある	ZZD
てある$	ZZD
てい	XVH
ていた	bb<
ていた$	f_?
ていて	ZWG
ていな	YJT
ていない$	`YE
ていま	USK
ていました$	c[C
ていません$	]\\B
ておけ	Z\\B
ており	W[C
ております$	UDZ
てお詫	ZUI
てか	WXF
てから	WXF
てき	ZUI
てきた	ZUI
てく	]UI
てくだ	i]A
てください$	`WG
てし	e]A
てしま	c\\B
てた	Z[C
てに	fDZ
てにつ	cGW
ての	`MQ
ては	\\GW
てほ	XZD
てほし	XZD
てま	b\\B
てまい	`YE
てみ	cGW
ても	YSK
てもら	bDZ
て人	Z_?
て取	cDZ
て取り	cDZ
て同	cIU
て実	cDZ
て廃	fC[
て廃止	fC[
て引	cA]
て引き	cA]
て扱	ZUI
て扱わ	ZUI
て捨	ZZD
て捨て	ZZD
て採	c@^
て生	cIU
て生年	cIU
て確	cC[
て終	][C
て終了	ZZD
て行い	cEY
て見	cIU
で	T\\B
であっ	bYE
である$	XVH
でい	bZD
でいま	ZVH
でお	ZLR
でおり	[HV
でお問	ZYE
でか	cGW
でから	cGW
でき	[^@
できな	][C
できない$	ZYE
できま	][C
できます$	ZZD
できる	U[C
できる$	]WG
でし	n\\B
でしか	][C
でした	mZD
でした$	mZD
ですが	]VH
でな	ZWG
でない	``>
でに	`C[
でに修	cIU
でに完	cJT
でに実	cGW
でに整	cC[
でに行	cFX
でに行う$	cFX
での	aA]
での間	n=a
では	Z`>
ではあ	ZZD
ではない$	]YE
でま	]VH
でや	]]A
でナ	ZYE
でナシ	ZYE
で一	Z[C
で交	cA]
で今	cDZ
で停	cFX
で停止	cFX
で入	cFX
で全	Z]A
で割	Z\\B
で受	WXF
で受け	WXF
で報	[HV
で報告	[HV
で定	cKS
で定め	cKS
で実	Z[C
で実施	Z[C
で延	cHV
で延長	cHV
で当	cFX
で止	ZZD
で止ま	ZZD
で毎	`]A
で毎秒	ZWG
で確	[B\\
で確認	WC[
で終	ZXF
で終わ	ZXF
で総	cIU
で行	WXF
で行う	iEY
で行わ	]XF
で見	]]A
で証	cDZ
で証明	cDZ
で誰	ZYE
で誰も	ZYE
で運	Z[C
という	bZD
といた	kFX
とお	c\\B
とおり	c[C
とおりです$	`XF
とが	\\YE
とがあ	ZXF
ときに	cDZ
ときの	ZYE
とこ	[LR
ところ	[LR
ところです$	f@^
とさ	ZVH
とされ	ZVH
として	YKS
としま	`LR
としました$	aFX
とす	bKS
とする	cKS
とする$	[^@
とであ	ZVH
とである$	ZVH
とです	Z[C
とです$	Z[C
とと	lFX
ととい	iHV
ととし	lB\\
ととした$	_LR
ととな	cFX
となっ	YIU
となり	ZWG
とにあ	`VH
とにし	f?_
とにつ	_LR
とによ	ZVH
とに分	cEY
とに受	cDZ
との意	]UI
との指	ZYE
との発	ZZD
とは	af8
とめ	YLR
ともあ	ZZD
とを確	iGW
とを重	]ZD
と他	ZVH
と他の	ZVH
と分	cC[
と判	]^@
と判断	]^@
と協	_IU
と協議	_IU
と思	`]A
と思わ	ZWG
と言	`]A
と言い	ZZD
と言わ	ZWG
と試	cIU
と試験	cIU
と説	ZVH
と説明	ZVH
と調	cHV
と調整	cHV
ど	VXF
どう	]FX
どうか	aEY
ども	]^@
な	Y]A
ない	YQM
ない$	lVH
ないか	_GW
ないか」$	Z\\B
ないこと$	Z[C
ないた	WTJ
ないと	ZRL
ないも	]XF
ないよ	eC[
ない仕	cJT
ない場	`_?
なお	Zb<
なか	eVH
なかっ	eVH
なかった$	c^@
なが	f[C
ながっ	]TJ
ながった$	]TJ
ながら	]VH
なくと	cEY
なけ	SFX
なけれ	SFX
なし$	cXF
なった	YEY
なった$	[JT
なって	_SK
なの	]ZD
なので	]ZD
なりま	VYE
なります$	VUI
なる$	ZZD
なるの	ZXF
な変	[GW
な情	ZZD
な情報	ZZD
に	W@^
にあ	aXF
にあり	`_?
にあります$	`_?
にある	ZVH
にある$	`VH
にい	cC[
にいた	cC[
にお	YUI
にか	Z[C
にご連	cIU
にし	b9e
にした	aB\\
にして	ZEY
にしま	kC[
にしました$	cFX
につい	\\JT
につき	Z\\B
につな	`TJ
にて	]XF
にな	[a=
になっ	]WG
になら	ZVH
になる	b]A
になる$	ZZD
には	VEY
には入	[C[
には影	]VH
には自	cEY
にま	aJT
にまと	aJT
によ	XJT
による	]IU
による$	]WG
にわ	`_?
にわた	`_?
にリ	ZXF
に一	]IU
に一度	cJT
に上	]ZD
に二	[GW
に付	ZZD
に作	cJT
に係る	Z[C
に修	cIU
に修正	cIU
に備	iB\\
に備え	iB\\
に入	YJT
に入れ	]EY
に入れます$	cJT
に全リ	ZYE
に公	_FX
に出	YB\\
に出す	cDZ
に分	lHV
に分け	fEY
に分離	cC[
に切	aMQ
に切り	fC[
に加	eC[
に加え	eC[
に反	cDZ
に反映	cDZ
に取	X[C
に受	i<b
に受付	cDZ
に合	aGW
に合わ	aGW
に同様	ZYE
に向	_IU
に向け	_IU
に含	fC[
に含め	fC[
に回	cC[
に回答	cC[
に増	eNP
に増や	iA]
に変	]DZ
に変更	_HV
に失	]\\B
に失敗	]\\B
に委	fFX
に委ね	cGW
に学	cJT
に安	ZXF
に安全	ZXF
に完	iC[
に完了	iC[
に実	_@^
に実施	c?_
に対	`JT
に対し	]HV
に対す	fIU
に当	]HV
に当た	ZZD
に当番	cFX
に当社	cHV
に感	]XF
に感謝	]XF
に戻	ZGW
に戻す	[DZ
に手	Z\\B
に投	[IU
に担	WYE
に担当	WYE
に持	cIU
に持ち	cIU
に掲載	ZUI
に提案	cGW
に改	eJT
に改め	i@^
に整	cC[
に明	cC[
に明記	cC[
に更	cGW
に更新	cGW
に本	_GW
に検	_LR
に検討	fHV
に残	cIU
に残っ	cIU
に気	`XF
に気づ	`XF
に求	Z]A
に求め	Z]A
に決	cDZ
に決め	cDZ
に減	cEY
に異	cFX
に着	cC[
に着手	cC[
に確	_GW
に示	ZUI
に移	e=a
に移し	l<b
に組	cJT
に組み	cJT
に統	cEY
に統合	cEY
に置き	aGW
に署	cEY
に署名	cEY
に職	cGW
に職員	cGW
に落	ZVH
に落ち	ZVH
に行	eLR
に行い	cJT
に行う	fB\\
に行う$	cFX
に表	ZUI
に表示	ZUI
に見	WVH
に見直	cHV
に計	cEY
に計上	cEY
に記	ZYE
に設	]GW
に設定	cEY
に試	[HV
に諮	_HV
に諮り	cJT
に諮ります$	cJT
に載	[JT
に載せ	cC[
に返	]d:
に追	cJT
に追加	cJT
に送	aFX
に送り	cGW
に通	fDZ
に通知	cIU
に速	Z[C
に達	c\\B
に達し	b[C
に適	iC[
に適用	iC[
に配	aEY
に重	ZWG
に重複	ZWG
に限	fFX
に限る	cEY
に集	cGW
のう	Y\\B
のうち	`]A
のお	VSK
のが	e[C
のこ	XTJ
のこと	XTJ
のご	_VH
のご予	Z\\B
のご意	Z\\B
のた	[QM
のたび	ZXF
のだ	ZYE
ので	^]A
のであ	]VH
のである$	]VH
のでし	ZZD
のでした$	ZZD
のです	\\TJ
のです$	c\\B
のでや	]]A
のでナ	ZYE
のとお	aXF
のとす	cEY
のとする$	cEY
のに	\\UI
のの	]VH
のは	g\\B
のほ	TEY
のま	g\\B
のまま	g\\B
のまま$	]UI
のみ	T[C
のみで	ZXF
のも	\\WG
のもと	cEY
のもの	cXF
のよ	Z\\B
のよう	Z\\B
のア	lA]
のアク	fC[
のオ	ZVH
のオン	ZVH
のカ	cC[
のク	cEY
のクラ	cEY
のサ	XRL
のサー	XRL
のジ	ZUI
のジョ	ZUI
のス	cGW
のスク	[KS
のタ	_JT
のタイ	cGW
のデ	TZD
のデー	VYE
のバ	Z\\B
のバー	Z\\B
のパ	fC[
のメ	fGW
のメー	cIU
のレ	XUI
のレビ	`ZD
のロ	ZIU
のロー	[FX
の一	_HV
の一つ	cIU
の一覧	WVH
の下	cJT
の下で	cJT
の世	cDZ
の世代	cDZ
の予	V^@
の予定$	ZYE
の事	XWG
の事故	Z\\B
の事案	ZXF
の二	`FX
の人	cEY
の仁	cIU
の仁科	cIU
の件数	cJT
の余	[GW
の作成	ZYE
の信	`^@
の信頼	`^@
の停	`^@
の停止	]\\B
の入	YXF
の全	i=a
の共	eJT
の共同	cGW
の内	ZXF
の内容	ZXF
の再送	Z^@
の切戻	cEY
の切替	_DZ
の前に	Z]A
の前日	cGW
の区	ZWG
の協	cJT
の原	c]A
の原因	b[C
の参	cC[
の双	cJT
の双方	cJT
の反	]VH
の反省	]VH
の受	YLR
の受注	cIU
の可	WXF
の可否	_SK
の可能	ZXF
の合	cHV
の同時	Z\\B
の問	`[C
の問題	`[C
の四	[FX
の四半	cFX
の回	VUI
の図	cJT
の基	cHV
の基準	cHV
の増	aDZ
の増員	cJT
の大	aC[
の大き	fB\\
の学	]WG
の学び	ZWG
の安	cIU
の定例	ZWG
の実	`JT
の容	cFX
の容量	cFX
の対	V[C
の対策	ZYE
の対象	V]A
の展	ZWG
の展開	ZWG
の当	Z[C
の影	Z[C
の影響	Z[C
の後	_GW
の応	cHV
の応答	cHV
の情	_KS
の情報	cIU
の意	]UI
の意見	]UI
の手	]LR
の手順	nEY
の指摘	ZYE
の提	]MQ
の提供	_KS
の改	YIU
の改定	[JT
の数	Z[C
の数字	Z[C
の方	YNP
の方の	ZXF
の方式	Z]A
の既	ZYE
の時期	]WG
の時間	cGW
の更	]LR
の更新	_IU
の月	Z]A
の月次	Z]A
の有無	cFX
の朝会	`VH
の棚	cIU
の棚卸	cIU
の検	`DZ
の検知	cHV
の概	Z`>
の様	cIU
の様式	cIU
の権	ZXF
の権限	ZXF
の欄を	cIU
の氏	VWG
の氏名	VWG
の注	ZVH
の注意	ZVH
の点検	fA]
の版	ZYE
の理	aGW
の理事	f@^
の生	]^@
の申	aC[
の発言	ZZD
の皆	l\\B
の皆さ	jZD
の皆様	ZXF
の目	ZWG
の直	[DZ
の確認	TWG
の移	VXF
の移行	VXF
の空	cHV
の空き	cHV
の立	aJT
の範	Z^@
の範囲	Z^@
の約	ZZD
の自	ZGW
の自動	_GW
の表示	[GW
の裏	ZXF
の見	[IU
の解	Z[C
の解消	Z[C
の計	kGW
の計画	cIU
の計算	fC[
の設	e?_
の設備	cJT
の設定	a@^
の評	]UI
の評価	]UI
の試	cJT
の話	ZSK
の話で	ZWG
の説	ZXF
の説明	ZXF
の責	WWG
の責任	WWG
の資	cHV
の資料	cHV
の転	ZYE
の輻	cEY
の輻輳	cEY
の通	[KS
の通信	ZYE
の連	YKS
の連絡	[FX
の週	cDZ
の遅	`UI
の遅れ	]TJ
の適	fC[
の適用	fC[
の選択	Z\\B
の部	fGW
の配信	Z[C
の配布	cFX
の重	Z[C
の鍵	[DZ
の開	iEY
の開始	fHV
の間	f?_
の際	_EY
の際に	_EY
の障	WXF
の障害	WXF
は	Vf8
は こちら$	]TJ
はあ	bQM
はあり	iVH
はお	ZUI
はこ	`[C
はこれ	ZWG
はご	cXF
はござ	bXF
はしない$	WEY
はず	f\\B
はずだ	]YE
はずで	]WG
はずです$	Z[C
はそ	`\\B
はその	]VH
はな	[TJ
はない	\\\\B
はない$	]YE
はなか	ZTJ
はなかった$	ZTJ
はや	]YE
はやり	ZWG
はア	c@^
はサ	ZYE
は乗	ZUI
は乗り	ZUI
は今	ZZD
は今回	ZZD
は以	]YE
は以前	ZYE
は入	[C[
は全	ZYE
は切	]]A
は別紙	Z[C
は医	Z[C
は医療	Z[C
は去	]UI
は去年	]UI
は同	Z\\B
は同じ	Z\\B
は含	][C
は含ま	Z\\B
は品	Z\\B
は品質	Z\\B
は国	ZVH
は対	ZWG
は対象	ZWG
は導	Z[C
は導入	Z[C
は平	]\\B
は年度	ZYE
は延	Z^@
は当社	ZVH
は影	]VH
は影響	]VH
は従	]WG
は従来	]WG
は手	Z\\B
は改	Z`>
は既	ZVH
は既に	ZVH
は最	]WG
は未	ZVH
は未定	ZVH
は本	c^@
は本日	ZWG
は来	[IU
は柚	cEY
は柚木	cEY
は止	][C
は止ま	ZZD
は毎	e_?
は毎月	b[C
は片	ZXF
は特	ZVH
は確	ZTJ
は簡	ZYE
は簡単	ZYE
は見	Z\\B
は見送	Z\\B
は認	`a=
は認め	ZYE
は誰	ZWG
は誰も	ZWG
は課	ZYE
は課長	ZYE
は赤	ZYE
は連	ZXF
は過	ZXF
は過去	ZXF
は電	ZXF
ば問	ZXF
ば問題	ZXF
びし	ZUI
びしま	ZUI
びします$	ZUI
びの	][C
びを	ZZD
び申	f[C
び申し	f[C
へ	^5i
への	Z@^
への切	[GW
への変	cJT
への影	Z[C
への移	VXF
へ改	iFX
へ改め	fHV
へ通	fDZ
へ通知	fDZ
へ適	Z\\B
へ適用	Z\\B
べ	VYE
べき	YXF
べきと	]`>
べて	_HV
べてに	cGW
ほうが	ZZD
ほか	]EY
ほかに	WHV
ほし	XZD
ほしい	XZD
ほど	TZD
ほぼ	ZWG
ぼ	ZWG
まい	c[C
まいり	bYE
まいります$	`YE
まして	Z\\B
ますが	cb<
ますの	ZZD
ますよ	ZZD
まず	[HV
ませ	dWG
ませた	cC[
ませて	ZYE
ません	jVH
ません$	jUI
また	`IU
まだ	WQM
まだっ	ZYE
まっ	b[C
まった	]XF
まって	`YE
まで	XJT
までお	`d:
までし	]XF
までに	dA]
までに行う$	cFX
までの	e=a
まで延	cHV
まとめ	YLR
まに	gUI
まには	ZUI
まの	c]A
まま	l^@
まま$	]UI
ままだ	ZYE
まり	`[C
まるの	Z[C
まれ	gYE
まれた	ZWG
まれて	bZD
まれていた$	ZYE
み	UTJ
みが	`]A
みです	YJT
みです$	YJT
みでは	ZZD
みな	]WG
みなの	ZVH
みま	]KS
みます	]KS
みます$	]KS
みを	_HV
み台	cC[
み合	cC[
み合わ	cC[
む声	Z[C
め	YEY
めたも	]XF
めて	WDZ
めてあ	cGW
めています$	cGW
めに	`[C
めは	cB\\
めま	dPN
めまし	f:d
めました$	f:d
めます$	bTJ
める	cB\\
める$	dJT
めるこ	eKS
める運	cIU
め対	]XF
め対象	]XF
め影	ZUI
め影響	ZUI
も	T[C
もあ	ca=
もあっ	]UI
もあり	]_?
もい	ZVH
もそ	Z\\B
もっ	ZXF
もって	WYE
もの	[]A
もの$	ZXF
もので	c^@
ものである$	]VH
ものでした$	ZZD
ものです$	b[C
ものとする$	cEY
ものの	]VH
ものは	bTJ
もら	]KS
もらい	fDZ
もらう	iDZ
もらっ	`ZD
も出	]YE
も出ま	ZXF
も同	aGW
も同様	cJT
も変	Z\\B
も検討	]WG
も気づ	ZYE
も発	cIU
も話	Z[C
も足	cDZ
やか	_C[
やかに	fA]
やし	cFX
やしま	cFX
やす	_KS
やめて	XTJ
やら	Z^@
やらな	Z^@
やり	`VH
やりま	bZD
やりません$	]ZD
ょ	]WG
ょう	]WG
ょう$	]WG
よ	ZIU
よい	`YE
よう	cC[
ように	eMQ
よくあ	Z\\B
よそ	ZYE
よりお	ZVH
よる	]IU
よる$	]WG
らい	i@^
らいま	cEY
らう	iDZ
らうよ	cGW
らす	iDZ
らず	`^@
らっ	bZD
らって	]YE
らで	]WG
らな	bZD
らない	cUI
らなか	`[C
らの	WUI
らは	UZD
られた$	cC[
られて	ZZD
られな	W[C
られない$	ZZD
られま	ZXF
られる	WGW
ら切	cGW
ら切り	cGW
ら取	cEY
ら外	iFX
ら外す	cIU
ら始	kFX
ら始め	kFX
ら採用	]VH
ら毎	cGW
ら照	cDZ
ら義	cEY
ら義務	cEY
ら要	[HV
ら要望	[HV
ら見	cHV
ら見直	cHV
りお	]\\B
りお詫	ZVH
りが	ZXF
りがあ	ZWG
りご	ZVH
りそ	ZYE
りそう	ZYE
りた	[DZ
りたい	[DZ
りです	\\RL
りま	\\YE
りまし	_]A
りました$	[[C
りませ	kUI
りません$	p[C
り上	cC[
り上げ	cC[
り切	ZYE
り切れ	ZYE
り前	ZVH
り前の	ZVH
り実	][C
り実施	ZYE
り対	ZUI
り当	cDZ
り替	iFX
り替え	fJT
り替わ	cC[
り直	T[C
り組	]VH
り込	_DZ
り返	]XF
るか	[JT
るかど	_FX
るが	b[C
るこ	dB\\
ること	dB\\
るた	V]A
るため	V]A
ると	Ya=
るとい	]YE
るとこ	iEY
るとの	XXF
ると他	ZVH
るの	_SK
るのが	`]A
るのは	\\UI
るは	`^@
るはず	`^@
るものです$	ZYE
るよ	jA]
るよう	jA]
るジ	cGW
るジョ	cGW
るリ	[FX
る予	n?_
る予定	n?_
る予定です$	kFX
る仕	_LR
る仕組	_LR
る作	aJT
る作業	iEY
る処	cIU
る処理	cIU
る台	cEY
る台帳	cEY
る形	fDZ
る手	cJT
る手順	cJT
る改	kFX
る改修	kFX
る方	aB\\
る方は	ZZD
る方式	iFX
る方法	cGW
る最	cB\\
る案	`d:
る案は	`^@
る案も	`ZD
る機	kC[
る機能	iDZ
る研	cGW
る研修	cGW
る範	WEY
る範囲	WEY
る見込	ZWG
る計	[JT
る設	]GW
る設定	ZKS
る運	e=a
る運用	c>`
れ	X\\B
れず	ZXF
れた	]XF
れた$	[YE
れたい	_KS
れたい$	_KS
れたが	ZYE
れたこ	bVH
れたと	ZWG
れた方	]XF
れた設	Z\\B
れて	e[C
れてい	gWG
れていた$	`[C
れています$	`XF
れてお	]WG
れな	ZRL
れない$	][C
れなか	VWG
れに	][C
れによ	Z[C
れは	aXF
れまし	\\\\B
れました$	Z[C
れまで	]HV
れも	ca=
れるこ	[JT
れるよ	iFX
れを受	cIU
れ以	]VH
れ以外	ZUI
ろ	[LR
ろで	cFX
ろであ	cFX
ろである$	cFX
ろです$	f@^
わけ	cFX
わけで	cFX
わせ	bEY
わせく	ZYE
わせて	hJT
わせる	iHV
わた	`_?
わたり	]ZD
わっ	WYE
わった	XYE
わな	]ZD
わない	\\YE
わない$	][C
わら	cZD
わらせ	ZUI
わらな	Z[C
わり	SVH
わり$	ZYE
わりに	_DZ
われ	]ZD
われて	ZVH
われま	`VH
われます$	]UI
を	Z9e
をお	SHV
をおか	bVH
をお届	ZZD
をお送	cJT
をお願	a>`
をか	ZZD
をかけ	ZZD
をご	ZZD
をすべ	ZYE
をする	cB\\
をも	TZD
をもっ	WYE
をもら	ZXF
をチ	ZVH
をチャ	ZVH
を一	fMQ
を一覧	cDZ
を上	]]A
を付	[KS
を付け	ZJT
を付与	cHV
を作	aLR
を使	YUI
を使う	`d:
を依頼した$	cFX
を信	ZVH
を信じ	ZVH
を備	fEY
を備え	fEY
を先	cIU
を全	_KS
を共	cB\\
を共同	cB\\
を出	`KS
を出す	aLR
を切	cFX
を別	cEY
を削	[HV
を削除	[HV
を前提	ZUI
を加	lDZ
を加え	lDZ
を加えます$	cIU
を原	cGW
を原則	cGW
を取	cDZ
を取り	eEY
を受	XGW
を受け	YDZ
を回	cEY
を報	cC[
を報告	cC[
を変更	cIU
を夜	[EY
を大	`ZD
を大き	`ZD
を始	aMQ
を始め	aMQ
を実	]KS
を対	fFX
を対象	fFX
を専	cDZ
を導	[HV
を導入	[HV
を常	cC[
を年	fC[
を年内	cEY
を引	fHV
を引き	cJT
を得	T\\B
を得て	][C
を得る	cEY
を必	kGW
を必ず	cJT
を必須	fJT
を手	cEY
を抽	cGW
を抽出	cGW
を拒	fEY
を拒否	fEY
を持	`[C
を持た	]UI
を控	]YE
を控え	]YE
を掲	cDZ
を改	cJT
を改め	aHV
を改定	cJT
を新	cFX
を暦	cHV
を書	kFX
を書き	cHV
を書く	cKS
を有	cGW
を望	Z[C
を望む	Z[C
を条	cHV
を条件	cHV
を検	bJT
を検知	[FX
を検討	fIU
を次	cHV
を毎	lC[
を毎朝	cJT
を求	fGW
を求め	fGW
を決	aDZ
を決め	aDZ
を決める$	cHV
を準	cEY
を準備	cEY
を点	fEY
を点検	fEY
を点検する$	cFX
を無	[KS
を用	cGW
を目途	[WG
を確認	\\MQ
を確認する$	_JT
を示	ZXF
を示し	ZXF
を突	cJT
を突き	cJT
を終	XWG
を置く	ZVH
を自	f>`
を自動	f>`
を行	d=a
を行い	cJT
を行う	iA]
を表	cB\\
を要	]TJ
を要す	aLR
を見	SVH
を見て	]\\B
を設	[IU
を認	cDZ
を認め	cDZ
を読	cDZ
を読み	cDZ
を調	fIU
を超	YRL
を超え	YRL
を返	cHV
を追	iB\\
を追加	fDZ
を配	fFX
ん	[RL
んが	cA]
んで	[SK
んでい	`ZD
んでお	[HV
んでし	cQM
んでした$	cQM
んには	]YE
んの	`[C
ァイ	YKS
ァイル	YKS
ア	[IU
アの	cIU
アを	fIU
アカ	pB\\
アカウ	pB\\
アク	iB\\
アクセ	iB\\
アドレ	[IU
アプ	TTJ
アプリ	TTJ
アラ	a>`
アラー	_C[
アン	ZGW
ィ	UFX
ィア	b[C
ィン	cJT
ィング	cJT
イト	[JT
イル	WLR
イルを	ZXF
イン	UVH
ウ	j>`
ウェ	fGW
ウェア	cGW
ウド	[IU
ウン	pB\\
ウント	pB\\
ェア	cGW
ェク	]ZD
ェクト	]ZD
エ	X\\B
エリ	ZWG
エリで	ZWG
エンジ	]ZD
エンド	cHV
ォルダ	ZXF
ォー	ZGW
ォーム	WIU
オンボ	cJT
カ	d@^
カウ	pB\\
カウン	pB\\
カス	WXF
カスタ	WXF
カー	c<b
キャ	[JT
キャッ	_HV
キュリ	cDZ
ク	YJT
クの	WEY
クエ	]]A
クエリ	ZWG
クシ	ZLR
クス	[UI
クセ	iB\\
クセス	iB\\
クラ	[TJ
クラウ	[IU
クリプ	ZIU
クン	cEY
グで	]ZD
グは	VWG
グ資	cJT
グ資料	cJT
コ	XGW
コン	ZXF
コンビ	cGW
コー	_DZ
コード	fGW
サ	XC[
サイ	cFX
サポ	_GW
サポー	_GW
シ	ZFX
シュ	`EY
シュの	aHV
シュボ	cJT
ショ	U\\B
ション	T\\B
シー	`IU
ジに	XWG
ジの	[MQ
ジェ	]ZD
ジェク	]ZD
ジト	cJT
ジトリ	cJT
ジャ	cIU
ジャー	cIU
ジョブ	ZIU
ジョン	bZD
ジンの	ZWG
スで	[JT
スと	cIU
スに	aC[
スに移	cA]
スの利	cC[
スは	bb<
スへ	ZZD
スへの	ZZD
スイ	WYE
スクリ	ZIU
スタ	YUI
スト名	cIU
スプ	[HV
スプリ	cHV
セ	]KS
セキ	cDZ
セキュ	cDZ
セス	iB\\
セン	]EY
センタ	[IU
ソ	WSK
ソフ	WUI
ソフト	WUI
ゾ	cIU
ゾー	cIU
ゾーン	cIU
タ	YJT
タに	cFX
タを	e@^
タイ	[MQ
タン	[HV
ターが	ZXF
ターに	fEY
ターン	cDZ
ダ	ZEY
ダッ	cJT
ダッシ	cJT
ダーの	cIU
チ	WGW
チが	ZWG
チは	Z[C
チを	cJT
チャ	V^@
チャッ	XYE
チー	cEY
チーム	cEY
ッシ	[LR
ッシュ	`EY
ッチが	ZWG
ッチは	Z[C
ッチを	cJT
ットで	]\\B
ットは	`a=
ットを	cFX
ップは	ZZD
テ	YDZ
テムの	cC[
テムは	]\\B
テム課	Z[C
テー	cFX
ディア	]YE
ディン	cJT
デプ	]TJ
デプロ	]TJ
デー	ZKS
デーシ	cIU
ト	Y=a
トと	_HV
トの	XGW
トは	VVH
トを	`IU
トアを	cJT
トリ	fHV
トル	cIU
トー	cEY
トーク	cEY
ト名	cIU
ト名を	cIU
ド	Z:d
ドにあ	ZYE
ドを	cFX
ドポ	cHV
ドポイ	cHV
ドル	cGW
ドルウ	cGW
ドレ	[IU
ドレス	[IU
ナシ	ZYE
ニ交	cGW
ニ交付	cGW
ネ	YNP
ノ	cIU
ノー	cIU
ノード	cIU
ハ	cGW
バリ	cIU
バリデ	cIU
バー	ZYE
バーの	[GW
バーは	ZYE
バージ	]WG
パ	`GW
パッ	cJT
パッチ	cJT
ビスに	cGW
ビニ	cGW
ビニ交	cGW
ビュ	YXF
ビュー	YXF
ファイ	YKS
フォー	WIU
フト	WUI
フトは	Z\\B
ブが	ZUI
ブを	cJT
プは	ZZD
プト	ZIU
プトを	ZWG
プリの	ZWG
プロイ	]TJ
プー	WIU
プール	WIU
ベ	VYE
ベル	`XF
ベー	V^@
ベース	V^@
ホス	cIU
ホスト	cIU
ホー	ZVH
ホーム	ZVH
ボ	RFX
ボー	WFX
ボーデ	cJT
ポ	b@^
ポジ	cJT
ポジト	cJT
ポリ	fDZ
ポリシ	fDZ
ポー	[JT
ポート	]FX
マ	ZIU
マー	aIU
ミ	WUI
ミド	cGW
ミドル	cGW
ムと	cHV
ムに	l?_
ムの	b@^
ムは	b`>
ムペ	ZVH
ムペー	ZVH
ム課	Z[C
メデ	]YE
メディ	]YE
メモ	fB\\
メモリ	cFX
メン	ZPN
メント	XPN
メーカ	cEY
メール	`KS
モ	_B\\
モリ	cFX
ャ	YNP
ャッシ	_HV
ャット	XYE
ャン	Z\\B
ャー	fEY
ュ	YLR
ュの	aHV
ュボ	cJT
ュボー	cJT
ュリ	cDZ
ュリテ	cDZ
ューを	[GW
ョブ	ZIU
ョブが	ZUI
ョブを	cJT
ョン	V`>
ョンで	ZZD
ョンを	[FX
ョンス	ZWG
ライン	XXF
ラウ	[IU
ラウド	[IU
ラッ	[DZ
ラベ	ZYE
ラベル	`XF
ラム	ZDZ
ラート	_C[
リ	WVH
リで	WFX
リシ	fDZ
リシー	fDZ
リス	Z\\B
リテ	cDZ
リティ	cDZ
リデ	cIU
リデー	cIU
リプ	ZIU
リプト	ZIU
リポ	cJT
リポジ	cJT
リリ	ZVH
リリー	ZVH
リン	USK
リント	cHV
リージ	ZXF
リース	ZVH
ル	YKS
ルで	VWG
ルに	`HV
ルの	YFX
ルへ	cEY
ルを	`LR
ルウ	cGW
ルウェ	cGW
ルセ	cEY
ルセン	cEY
ルダ	ZXF
ルド	_JT
ルー	_@^
ルール	aA]
レ	S\\B
レビ	YXF
レビュ	YXF
レー	UWG
ロイ	]TJ
ロー	ZDZ
ロール	[FX
ン	WFX
ンで	XZD
ンの	WUI
ンを	_C[
ング	YIU
ング資	cJT
ンジ	]ZD
ンジン	]ZD
ンスト	ZWG
ンタの	ZYE
ンター	[KS
ンダー	V_?
ンテ	`^@
ント	]GW
ントか	cJT
ントが	Z[C
ントで	iGW
ントに	V^@
ントの	cEY
ンドポ	cHV
ンビ	cGW
ンビニ	cGW
ンプ	cEY
ンボ	cJT
ンボー	cJT
・イ	cC[
ー	WB\\
ーが	bc;
ーで	ZIU
ーに	_EY
ーの	_@^
ーを	[DZ
ーカ	fA]
ーカー	fA]
ーク	[JT
ークン	cEY
ーサ	cGW
ージに	XWG
ージの	cDZ
ージョ	bZD
ースの	ZYE
ースは	]ZD
ータ	ZLR
ータに	cFX
ータを	aA]
ーデ	cJT
ーディ	cJT
ート	[A]
ートに	fGW
ートの	Z]A
ートを	fEY
ード	[:d
ードは	cC[
ードを	fA]
ープ	cEY
ームに	kA]
ームペ	ZVH
ーリ	Z[C
ーリン	Z[C
ール	\\JT
ールに	cHV
ールの	fEY
ールを	kFX
ールセ	cEY
ーン	aJT
一	ZIU
一つ	iGW
一度	[JT
一括更	ZUI
一斉	cJT
一斉に	cJT
一致	ZUI
一覧	[YE
一覧で	cDZ
一覧は	WVH
万	ZTJ
万円	ZWG
三	aMQ
三つの	ZVH
三宅	cIU
上	UXF
上か	]UI
上から	]UI
上げて	cDZ
上げま	eWG
上げます$	dUI
上げる	cIU
上の	UHV
上位	cEY
上書	]ZD
上書き	]ZD
上記	Z\\B
上限	ZGW
上限を	YGW
下	WVH
下で	cJT
下に	Z[C
下の	e[C
下のと	Z\\B
下を	`XF
不	]d:
不便	`UI
不便を	`UI
不在	Z\\B
不安	ZZD
不明	]ZD
不要	XUI
与し	cGW
世	cDZ
世代	cDZ
中だ	ZWG
中だっ	ZWG
中で	bFX
中であ	fGW
中です	i?_
中です$	i?_
中に	`EY
中に書	[HV
中に行	cJT
中は	]UI
中央	WFX
久	cGW
乗り	`XF
了	YIU
了した	ZWG
了して	[FX
予	_PN
予定	dJT
予定$	WWG
予定で	p>`
予定です$	nEY
予定稿	cGW
予算	_KS
予算に	cEY
予約の	cGW
事は	ZZD
事会	iC[
事会で	cHV
事会に	cEY
事例	WIU
事例を	cEY
事故	]a=
事案	bWG
事業	_IU
事業者	_IU
事課	cC[
事象	`]A
事部	WYE
二	[@^
二つ	a=a
二名	_@^
二名承	[DZ
二重に	]]A
交付の	cEY
人	UHV
人い	Z[C
人いる	Z[C
人か	cEY
人から	cEY
人が	X[C
人に	cC[
人の	ZJT
人は	]XF
人事	WYE
人事部	WYE
仁	cIU
仁科	cIU
仁科が	cIU
今回	_a=
今回の	]a=
今回は	g`>
今後	cJT
今後は	fJT
今月	cFX
今週	kGW
仕	ZGW
仕様	WHV
仕様策	cGW
仕組	_IU
仕組み	_IU
他	Z^@
他の	`YE
付	YGW
付けら	]XF
付ける	_GW
付し	ZWG
付で	[IU
付の	cHV
付を	cEY
付フ	cJT
付ファ	cJT
付期	cEY
付期間	cEY
代	XJT
代わ	_EY
代わり	_EY
以上の	cJT
以下	e`>
以下の	e[C
以下を	`XF
以内	fIU
以内に	cJT
以前	V[C
以前か	ZYE
以外を	cGW
以降	ZFX
以降に	[DZ
仮	ZVH
件	TZD
件で	`b<
件であ	Z\\B
件につ	cGW
件の	]\\B
件ま	ZXF
件まで	ZXF
件数を	cJT
件確	ZXF
件確認	ZXF
任	U_?
任を	ZZD
任者	ZWG
企画課	cFX
休	UZD
休み	]WG
休みな	ZVH
会	W@^
会いの	iHV
会か	cC[
会から	cC[
会と	ZYE
会とし	ZYE
会に	_EY
会に提	fA]
会に諮	[DZ
会は	\\VH
会社	VGW
会社で	Z[C
会社と	cC[
会社に	WFX
会議で	VXF
会議に	WGW
会議室	ZWG
伝える	cGW
伯	cGW
伴	XXF
住	ZWG
住所	ZWG
佐伯	cGW
体の	]ZD
体を	[HV
体制	[IU
何	]_?
作	\\FX
作りた	cDZ
作り直	V[C
作る	iC[
作業	`DZ
作業に	fDZ
作業の	iDZ
作業を	fEY
使	W^@
使い	[FX
使う	b^@
使う$	ZWG
使うバ	Z[C
使用	ZZD
例で	c[C
例を	fDZ
例外は	cHV
供	_B\\
依頼し	]KS
依頼した$	[HV
価の	ZYE
価を	cIU
価格	ZEY
価格の	[GW
便	cVH
便を	`UI
便をお	`UI
便利	ZVH
係	X_?
係る	Z[C
係者	ZVH
促	WQM
保	VDZ
保守	WFX
保守業	[JT
保持	cHV
保管	cC[
保育	XUI
保育課	`[C
保護者	]\\B
信が	ZYE
信じ	`XF
信を	fFX
信サ	cEY
信サー	cEY
信頼	`^@
信頼を	ZXF
修	\\EY
修を	lDZ
修正	`C[
修正版	iGW
修登	ZVH
修登録	ZVH
倉	c]A
倉庫	`\\B
倉庫の	Z[C
個	]FX
個別	_GW
個別に	[JT
倍にな	]^@
倍に増	cHV
値そ	ZXF
値その	ZXF
値は	]XF
値を	ZRL
健	Z\\B
側	ZB\\
側の	`DZ
備	_LR
備え	bC[
備えた	iB\\
備し	fC[
備の	cHV
備を	ZZD
像	WGW
優	UUI
優先	UUI
優先度	TTJ
元の	WXF
先が	]VH
先に	TZD
先の	[FX
先は	Z^@
先度	TTJ
入	ZGW
入さ	]ZD
入され	]ZD
入す	cFX
入する	cFX
入すること$	cFX
入の	[KS
入は	cGW
入れ	\\HV
入れた	][C
入れた$	ZVH
入れま	f?_
入れます$	k?_
入れる$	cJT
入を	]UI
入力す	ZYE
全	VEY
全リ	ZYE
全件	YEY
全体の	ZYE
全員	aEY
全員に	fC[
全管	cFX
全管理	cFX
全部	YTJ
全面的	Z[C
公	YB\\
共	fB\\
共同	cHV
共同で	aIU
共有	aHV
共有ア	cIU
内	WA]
内し	Z\\B
内で	ZWG
内であ	ZWG
内に	bA]
内にあ	ZZD
内の	[PN
内容	X^@
内容に	Z\\B
再	USK
再現	[JT
再発	]VH
再発防	]VH
再送	`[C
再開	WXF
再開の	VWG
写しを	cC[
冬	cC[
処	ZLR
処理	[LR
処理の	cIU
処理を	cHV
出	YDZ
出し	`JT
出した	aHV
出した$	[JT
出す	hEY
出すよ	cJT
出する	eEY
出た	XVH
出て	]WG
出てい	]WG
出の	]\\B
出ま	]UI
出まし	]UI
分	U@^
分かれ	ZUI
分け	fDZ
分けて	fEY
分ける	fDZ
分で	YIU
分でし	ZVH
分でした$	ZVH
分は	]UI
分以	fFX
分以内	cJT
分散	cJT
分析	i@^
分析チ	cIU
分析用	cC[
分間に	ZXF
分離	cC[
分離す	cC[
切	VWG
切り	dFX
切り替	iFX
切れ	eYE
切れて	Z^@
切戻	[JT
切戻し	[JT
判	TYE
判定	]HV
判定に	cIU
判断	Z[C
判断し	`\\B
判断に	ZWG
判断による$	ZWG
別	VDZ
別にご	cIU
別の	YEY
別紙	]YE
利	V\\B
利用	V[C
利用い	ZYE
利用者	Ta=
制	]GW
制御	f@^
刻	XKS
刻に	[FX
刻を	ZIU
則	ZGW
則と	fFX
則とし	fFX
前	Sa=
前か	`ZD
前から	`ZD
前に	UWG
前半に	cHV
前回	ZZD
前提	ZUI
副	VYE
割を	c@^
割当	cFX
力	VFX
力す	ZYE
力に	]YE
功	ZWG
加	aIU
加い	cFX
加いた	cFX
加え	l?_
加えて	aIU
加えま	fC[
加えます$	fC[
加える	cGW
加者の	[VH
助	Z\\B
努	ZZD
効	VLR
効に	cHV
効にし	[KS
効にす	cC[
効果	`YE
効果が	]XF
動	ZIU
動か	[DZ
動かし	cDZ
動で	`LR
動に	]UI
動の	fDZ
動作	cEY
動画	_EY
動的	WVH
動的に	WVH
務	YJT
務委	T[C
務局	cIU
化	`HV
化し	cB\\
化す	fHV
化する	fHV
化する$	cIU
化は	]^@
化を	[HV
区	VZD
医事	cC[
医事課	cC[
十	]ZD
千件	]XF
千円	cEY
半	`EY
半に	fGW
半分	cEY
半年	Z_?
半期	n>`
半期ご	iGW
半期に	fB\\
協	ZC[
協力	WJT
協議	]EY
協議し	cEY
協議会	ZIU
単	_`>
単に	ZYE
単純	ZXF
印	ZNP
印刷	cC[
却	XQM
却下	Z[C
卸	aIU
卸し	aIU
原則	ZGW
原則と	fFX
原因	dQM
原因は	g_?
去年	]UI
参	UTJ
参考	]VH
双	cJT
双方	cJT
反映	f@^
反映す	cFX
反省	b^@
反省し	ZYE
収	RYE
収し	ZXF
取	XNP
取り上	cC[
取り組	]VH
取り込	[FX
取る	k@^
取る$	cC[
取引	`_?
取引が	ZYE
受	X@^
受け	UGW
受けた$	Z]A
受けて	WWG
受けら	cGW
受ける	YNP
受け付	TZD
受け取	cIU
受付	ZSK
受付の	cC[
受付期	cEY
受注	cIU
受領	[JT
口	XJT
口に	ZUI
口頭	ZXF
口頭で	ZXF
古く	cC[
可	TVH
可否	aSK
可否を	fFX
可能性	ZXF
台	YLR
台で	`[C
台帳	]JT
号	YJT
号が	_B\\
号は	]YE
号を	cC[
各	\\DZ
各チ	cFX
各チー	cFX
合す	kB\\
合する	kB\\
合せ	]\\B
合せ先	Z[C
合せ先$	Z[C
合で	VZD
合に	aFX
合につ	cB\\
合に備	cHV
合も	Z\\B
合わ	\\GW
合わせ	^FX
合を	cDZ
合意	ZXF
同じく	[IU
同じこ	ZXF
同じ変	Z[C
同じ時	ZWG
同で	aIU
同一	ZWG
同居	ZWG
同様	ZHV
同様の	WIU
同種	ZFX
同種の	ZFX
名が	ZWG
名で	b_?
名であ	ZZD
名に	ZJT
名には	Z]A
名の	VWG
名を	fGW
名承	[DZ
名承認	[DZ
名簿	[GW
向	`@^
向け	e:d
向けて	fA]
向けの	cC[
否	dGW
否を	iDZ
含ま	cZD
含まれ	bZD
含め	]HV
含める	cB\\
告	XIU
告す	cFX
告する	aJT
告を	cFX
告を受	cJT
周	VYE
味	ZUI
味が	ZUI
呼	[FX
呼び	[FX
和	[HV
品表	cHV
員が	R\\B
員に	`DZ
員の	[HV
員の負	ZXF
員を	eHV
員会で	_IU
員会と	ZYE
員会に	_HV
員会の	]YE
員会は	XVH
員証	Z[C
商	WFX
商品	WFX
問	ZUI
問い合	`ZD
問合	Z[C
問合せ	Z[C
問合せ先$	Z[C
問題が	cEY
問題で	Z\\B
問題と	Z\\B
問題は	]VH
善	ZYE
営業の	cDZ
営業ま	Z^@
営業日	_IU
四	i;c
四半	n>`
四半期	n>`
回	UTJ
回で	ZZD
回の	XUI
回の報	ZZD
回の対	ZUI
回の話	WFX
回の障	]^@
回は	`]A
回は見	Z\\B
回収し	ZXF
因	eRL
因は	i`>
困	_GW
困る	cGW
囲で	ZUI
囲を超	Z\\B
囲内	ZWG
囲内で	ZWG
図	YMQ
園	ZWG
園に	]\\B
園に対	ZZD
域	YKS
域が	Z\\B
域に	cC[
基	WFX
基幹	ZUI
基幹シ	ZUI
基準	_KS
報	WIU
報が	ZYE
報をお	ZZD
報を提	Z]A
報セ	cJT
報告	XNP
報告す	cFX
報告を	iFX
報政	cDZ
報政策	cDZ
報部	cFX
場の	ZWG
場合も	Z\\B
場所	cGW
場開	cGW
場開設	cGW
境が	Z[C
境に	cDZ
増	ZGW
増え	]WG
増や	cEY
増やし	cFX
増やす	_KS
増員	fIU
増強	cFX
声	]VH
声が	]WG
声を	ZXF
変	XHV
変わ	bWG
変わっ	ZUI
変わら	ZVH
変更	^DZ
変更し	kB\\
変更の	cIU
変更は	WFX
変更を	iC[
外	XB\\
外す	cIU
外すこ	cIU
外では	ZYE
外と	]VH
外を	cGW
外宛	cJT
外宛て	cJT
外形	cIU
外形監	cIU
外部	ZFX
外部の	ZEY
多	]XF
多く	b\\B
多要	cEY
多要素	cEY
夜	W@^
夜間	XIU
夜間に	_EY
大	VRL
大きく	`ZD
大の	ZWG
大学	WGW
央	WFX
失	WYE
失わ	Z[C
失われ	Z[C
失敗	TUI
失敗し	ZYE
失敗す	ZYE
失敗に	Z[C
契	ZEY
契約	ZEY
契約に	f>`
契約の	aEY
契約上	]\\B
始	d?_
始い	cDZ
始いた	cDZ
始の	_IU
始ま	[JT
始まる	cJT
始め	jFX
始めて	iGW
始めま	k?_
始めました$	fDZ
始時	ZIU
始時刻	ZIU
委	XMQ
委ね	cGW
子さ	_C[
子さん	fC[
子メ	VVH
子メー	VVH
字で	[GW
字でも	cGW
字を	ZWG
存	TYE
存し	]YE
存して	]YE
学	ZEY
学の	_FX
学び	ZWG
学内	cC[
学内の	cC[
学年	WGW
宇野	kEY
守	WRL
守業	[JT
守業者	[JT
安全管	cFX
完	YGW
完了	ZGW
完了$	cFX
完了す	WXF
定	[KS
定が	`[C
定し	YLR
定して	ZYE
定する	cHV
定で	]WG
定でき	Z[C
定です	fFX
定です$	fFX
定に	aB\\
定の	`HV
定め	ZGW
定を	m=a
定を変	cIU
定例	YUI
定例で	bXF
定委	cGW
定委員	cGW
定日	]UI
定稿	cGW
宛	kEY
宛て	iEY
宛ての	cJT
実施	TWG
実施し	SB\\
実施す	_JT
実施する$	_JT
実的	Z[C
実的で	Z[C
実際	XWG
実際に	VWG
客さ	][C
客さま	][C
客様に	YSK
室	WVH
室に	aGW
室温	ZZD
室温が	ZZD
害は	]VH
害対	[HV
家の	Z]A
容に	Z\\B
容量	fDZ
容量を	cFX
審	TWG
対	X>`
対し	]HV
対して	aMQ
対す	fIU
対する	fIU
対応	^@^
対策	WXF
対象の	_GW
対象は	]]A
対象外	cYE
専	`FX
専任	cGW
専用	ZLR
専用の	fFX
導	^JT
導入	]LR
導入す	cFX
少	[EY
少な	[EY
少なく	cEY
居	ZWG
届	_IU
届く	fC[
届け	T[C
展	]XF
展開	]XF
履	TYE
履修	`ZD
履修登	ZVH
履歴	cEY
岡	kB\\
川	ZYE
川が	ZYE
巡	cEY
巡回	cEY
工	Z<b
工事	_FX
工事を	cGW
工程	cEY
差し替	[HV
差異	ZZD
差異が	ZZD
市場	cGW
市場開	cGW
市民	b]A
市民の	`WG
師の	Z]A
帯	WC[
帯の	[FX
帳が	ZYE
常	bB\\
常時	cIU
年	WUI
年に	cIU
年の	XVH
年内	]LR
年内に	iDZ
年分	Z]A
年前	]]A
年始	cIU
年始の	cIU
年度の	]MQ
年末	_IU
年間	]IU
幹シ	ZUI
幹シス	ZUI
店	WYE
店舗	WXF
店舗で	WWG
店舗の	cGW
度が	ZXF
度に	]\\B
度に達	ZZD
度を	WWG
庫に	Z[C
庫の	Z[C
廃	fEY
廃止	eGW
廃止し	cIU
延	TVH
延の	VWG
延べ	ZWG
延長	cHV
式	YLR
式の	ZZD
式へ	kDZ
式を	cDZ
引	XHV
引が	ZYE
引き	]GW
引き上	fHV
引き下	cKS
引き継	ZUI
引き続	ZKS
強	]FX
当	R[C
当: 江口$	cJT
当が	XRL
当た	]VH
当たり	ZUI
当な	Za=
当の	cIU
当営	]WG
当営業	]WG
当日	WZD
当日の	TYE
当日は	Z^@
当日中	ZWG
当本	[GW
当本部	[GW
当番	[JT
当番が	[HV
当直者	cGW
当社で	ZXF
当社は	ZYE
当者が	]]A
当該	ZGW
形	[IU
形監	cIU
形監視	cIU
影	\\QM
影響	\\QM
影響し	`ZD
影響は	`ZD
役	YGW
役場	ZVH
待	XUI
待ち	\\WG
待ちい	ZZD
待つ	Z[C
後	]HV
後で	ZVH
従	`XF
従来	]WG
得て	][C
得てい	ZXF
御	]IU
復元の	[KS
復旧	]YE
心	bVH
心よ	ZVH
心より	ZVH
必ず	[JT
必要	XTJ
必要は	]UI
必須	_NP
必須に	cFX
必須の	cIU
志	cGW
忙	cFX
忙期	cFX
応	[DZ
応答に	cHV
念	]UI
思	g_?
思い	c\\B
思わ	ZWG
思われ	ZWG
急	TTJ
急ぎ	]\\B
急ぎの	Z[C
性	XZD
性能	XWG
性能の	ZVH
性能試	ZWG
恒	cGW
恒久	cGW
患者さ	`ZD
患者に	ZWG
情	ZGW
情報	[FX
情報が	ZYE
情報セ	cJT
情報政	cDZ
想	`YE
想定	ZWG
意	^UI
意味	ZUI
意味が	ZUI
意見	g[C
意見が	bUI
愛	ZWG
感	eYE
感謝	bXF
感謝し	]UI
態	XVH
成功	ZWG
戴	ZYE
戻し	WTJ
戻す	WEY
所	\\GW
所管	cIU
手	ZHV
手し	cJT
手を	ZUI
手元	]ZD
手元の	]ZD
手当	Z[C
手段	cDZ
手続	]ZD
手続き	]ZD
手間	Z[C
手順	oA]
手順に	cJT
手順は	_HV
手順を	fFX
手順書	p7g
打刻	[FX
払	cHV
払い	cHV
扱い	ZIU
扱われます$	ZUI
承	XB\\
承認	[DZ
承認を	]IU
抄	ZTJ
抄録	ZTJ
抄録の	ZTJ
把	]VH
把握	]VH
投入さ	ZZD
抜	fGW
抜け	cJT
択	]^@
抽	a@^
抽出	fDZ
抽出し	fDZ
担が	ZZD
担し	ZUI
担当の	cIU
担当営	]WG
担当者	WUI
拒	_JT
拒否	fEY
拠	UUI
括更	ZUI
括更新	ZUI
持た	]UI
指	WYE
指摘	c\\B
指摘を	]VH
捗	`\\B
捗は	fZD
捗は毎	]WG
捨	X\\B
捨て	X\\B
捨てた	Z[C
掃	[IU
採ら	ZYE
採らな	ZYE
採用し	ZUI
採血室	cIU
接続	cB\\
控	\\WG
控え	]YE
控える	ZWG
推	V[C
推奨	Z[C
措置と	cC[
掲	]HV
掲載し	ZUI
提	[LR
提供	`C[
提出	ZUI
提出す	_HV
提案	fJT
提案す	cJT
換	XKS
換え	[MQ
換えま	cIU
換える	_KS
握	]VH
援	[EY
損	`^@
損な	ZXF
損なっ	ZXF
摘	c\\B
摘を	]VH
撃	Z^@
撤	[IU
改	_KS
改め	h@^
改めて	WHV
改めま	k=a
改めました$	fDZ
改めます$	cDZ
改める	fDZ
改める$	fDZ
改修を	iGW
改善	ZYE
改定	cHV
改定を	cJT
攻	Z^@
攻撃	Z^@
放置	ZXF
放置さ	ZXF
政	_JT
政策	cDZ
政策課	cDZ
救	]WG
救急	ZVH
敗	TUI
敗し	ZYE
敗す	ZYE
敗する	ZYE
敗に	Z[C
教務	[HV
教務委	[HV
散	cJT
数が多	ZXF
数の	UZD
数字	]\\B
数日	ZVH
整	YJT
整の	ZWG
整備	_LR
整理	ZZD
文の	ZWG
文化	cC[
文字	_FX
文字で	cGW
文書	YLR
斉	cJT
斉に	cJT
料は	cHV
料を	[IU
断	Za=
断が	ZYE
断し	b\\B
断した	Z]A
断に	ZWG
断によ	ZWG
断による$	ZWG
断時	[HV
新	YC[
新が	]VH
新す	cGW
新する	cGW
新で	T[C
新の	_NP
新の際	cDZ
新は	WHV
新を	aC[
新作	cIU
新作業	cIU
新設	cC[
方で	cJT
方の	X`>
方は	_a=
方を	ZZD
方式	[IU
方式へ	kDZ
方法	iA]
方法を	fA]
施したこと$	`UI
施す	_JT
施する	_JT
施する$	_JT
施設の	Z[C
既	VYE
既に	]YE
日お	ZWG
日およ	ZWG
日か	\\C[
日から	\\C[
日が	]VH
日で	]XF
日と	Z[C
日に受	cB\\
日に発	Z]A
日に適	cDZ
日の	TVH
日のう	Z\\B
日の総	ZZD
日の週	cDZ
日ま	XXF
日まで	XXF
日中	ZWG
日中に	ZWG
日付	iA]
日付で	cFX
日前	fIU
日前に	fIU
日時	]YE
日程度	ZYE
日遅	Z\\B
日遅れ	Z\\B
旧	aYE
旨	`EY
旨を	cEY
早	WIU
早朝	fC[
明	VGW
明が	ZVH
明文	fIU
明書	_HV
明書ス	cJT
明記	cC[
明記す	cC[
映	aA]
映す	cFX
映する	cFX
是	cC[
是正	cC[
時	TZD
時に	[C[
時には	fFX
時刻	ZFX
時刻を	ZIU
時期	cYE
時期は	`WG
時点	WSK
時点で	WSK
時間	[YE
時間が	]WG
時間で	]TJ
時間に	ZZD
時間は	`_?
時間を	]YE
普	Z[C
暦	_EY
曜の朝	ZUI
更	[B\\
更し	kB\\
更して	cGW
更の	cIU
更は	WFX
更を	iC[
更新	ZFX
更新が	]VH
更新す	cGW
更新で	T[C
更新の	_NP
更新は	WHV
更新を	aC[
更新作	cIU
書いた	ZVH
書きし	Z\\B
書き換	cHV
書に	d9e
書の様	cIU
書ス	cJT
書スト	cJT
替	YJT
替えは	Z[C
替える	fFX
替える$	cC[
最大	\\b<
最大の	ZWG
最後	ZZD
最終	_IU
最終報	_IU
月	\\@^
月か	cGW
月から	kGW
月と	[VH
月に	WXF
月の	bHV
月ま	iB\\
月まで	iB\\
月よ	cFX
月より	cFX
月を	f?_
月を目	cC[
月中	rA]
月中に	pB\\
月前	cHV
月前半	cHV
月後	cC[
月末	_MQ
月末に	cC[
月末の	ZYE
月末ま	sC[
有	^MQ
有ア	cIU
有効	_B\\
有効に	fDZ
有無	cFX
有無を	cFX
有識	cIU
有識者	cIU
望む	Z[C
望む声	Z[C
朝	ZA]
朝に	cIU
朝の	fC[
朝会	`VH
朝会で	`VH
期ご	iGW
期ごと	iGW
期に	`HV
期の	_GW
期は	XVH
期は未	ZVH
期保	cEY
期間に	ZUI
期間を	aNP
期限は	ZXF
期限を	[KS
木さ	cEY
木さん	cEY
未	WVH
未定で	ZVH
末	^KS
末に	_C[
末の定	cC[
末へ	cC[
末への	cC[
末ま	sC[
末まで	sC[
本か	cDZ
本から	cDZ
本の	cEY
本事	[HV
本事例	[HV
本件	eb<
本件を	]ZD
本報	]YE
本報告	]YE
本委	Z[C
本委員	Z[C
本学	[A]
本年	fDZ
本日	]YE
本番	WJT
本番の	ZZD
本社	]WG
本社の	ZWG
本部	aEY
条	aFX
条件	fEY
来	ZFX
来年	iEY
来年度	cHV
来週	aA]
東	[GW
析	k@^
析チ	cIU
析チー	cIU
析用	cC[
果	YLR
果が	`YE
果の	[IU
果を	cJT
枠	V_?
柚	cEY
柚木	cEY
柚木さ	cEY
査	]A]
査が	VYE
査の	iGW
査を	aHV
校	WRL
校の	ZZD
格	ZEY
格の	[GW
案す	cJT
案する	cJT
案は	c^@
案も	\\YE
案も出	]YE
案を	aHV
案内	WJT
案内し	Z\\B
棚	aIU
棚卸	aIU
棚卸し	aIU
検	\\JT
検す	fFX
検する	fFX
検する$	fFX
検を	_JT
検出	_GW
検出す	cGW
検査	]JT
検査の	cGW
検査を	cEY
検討さ	cIU
検討し	ZJT
業	ZKS
業の	n>`
業の手	cJT
業は	VWG
業ま	Z^@
業まで	Z^@
業を	fEY
業日	_IU
業日前	cJT
業時	ZYE
業者	`GW
業者に	iKS
業者の	ZGW
概	Z`>
構	WNP
構成	]WG
様	VC[
様に	WSK
様にご	Z\\B
様には	[EY
様の	TGW
様へ	[KS
様への	cDZ
様式	_LR
様式を	cDZ
様策	cGW
様策定	cGW
標準を	cJT
権	YFX
権限	WGW
機	]@^
機に	cDZ
機の	cDZ
機は	Z]A
機構	cGW
機関	_A]
欄を	cIU
次に	X]A
次の	Z^@
次のと	b\\B
次期	WFX
次第	cGW
次進	cIU
次進め	cIU
止す	WVH
止する	WVH
止する$	cGW
止ま	`[C
止まっ	XTJ
止まる	`]A
止め	WGW
止めて	ZXF
止めら	ZWG
正版	iGW
正版の	cIU
正確	ZXF
歴	[KS
残	UB\\
残りの	Z\\B
残る	ZIU
段	YKS
段階	ZFX
毎	T]A
毎朝	iC[
毎秒	ZWG
毎週	XWG
比	[FX
比較	[FX
民の	`WG
民の皆	]UI
気	_VH
気づ	aXF
気づい	]UI
気づけ	`YE
気で	ZVH
気です	ZVH
気に	ZXF
求	_JT
江	cJT
江口	cJT
江口$	cJT
決ま	`[C
決め	[KS
決める	_KS
決済	][C
治	YKS
治療	cJT
治療計	cJT
況	aJT
況を	iC[
法	d8f
法を	fA]
法人	cDZ
法務	_C[
法務の	[FX
注	YFX
洗い	WFX
洗い出	WFX
活	[HV
流	UUI
消	WXF
消し	\\^@
深	ZJT
深く	bVH
深くお	`UI
深夜	WGW
添	cGW
添付	aIU
添付フ	cJT
済み$	cYE
済みで	YJT
済みです$	ZHV
減	WFX
減ら	cDZ
温が	ZZD
測	YVH
源	lDZ
源の	cHV
準	`HV
準を	_IU
準を改	cIU
準備	cEY
点で	[UI
点に	Z[C
点につ	`\\B
点は	]XF
点検	k@^
点検す	fFX
点検する$	fFX
点検を	_JT
無	VGW
無を	cFX
無料	ZYE
照	WDZ
照合	cDZ
照合す	iGW
版	]C[
版の	cA]
版の提	cHV
版は	ZZD
版を	fB\\
物	_IU
特	Wc;
状を	[JT
状況	aJT
状況を	iC[
独立し	f@^
率	Y^@
率が	Z[C
現実	Z[C
現実的	Z[C
現時	`WG
現時点	`WG
現行	[HV
現行の	[HV
理で	ZWG
理の	cIU
理を	fHV
理事	iC[
理事会	iC[
理委	[FX
理委員	[FX
理画	]VH
理画面	]VH
理解	ZUI
理課	cGW
環	WUI
環境	WUI
環境に	cDZ
生活	[HV
用い	WFX
用した	cIU
用して	ZWG
用しな	ZUI
用に	a?_
用に変	cFX
用の	]EY
用を始	cDZ
用ア	cHV
用済	Z\\B
用済み	Z\\B
用者	Ta=
田が	cDZ
申	V?_
申し上	jd:
申し入	cFX
申請	_DZ
画	_C[
画が	ZUI
画に	fFX
画像	cFX
画書	cDZ
画装	cJT
画装置	cJT
画課	cFX
画課が	cFX
画面が	ZXF
画面を	cIU
番	XJT
番が	[HV
番号	[JT
番号が	_B\\
番号は	]YE
番号を	cC[
異	T^@
異が	ZZD
病院は	fB\\
症	cFX
症例	cFX
療	ZKS
療計	cJT
療計画	cJT
発	SGW
発し	ZVH
発行	fEY
発言	ZZD
発言が	ZZD
発足	cEY
発足さ	cEY
発送	]UI
発送し	Z]A
発防	]VH
発防止	]VH
登録	UJT
的	S`>
的で	`\\B
的でな	Z[C
的な	_HV
的に	T^@
皆	m^@
皆さ	l[C
皆さま	iXF
皆さん	`WG
皆様	ZXF
監	\\GW
監査	cLR
監視は	ZZD
監視を	[HV
盤に	cIU
目	]KS
目に	fEY
目の	[EY
目を	_TJ
目視	[JT
目途	[WG
目途に	cC[
直	YHV
直し	`FX
直しま	fC[
直しました$	cC[
直しを	cDZ
直す	fA]
直す$	cDZ
直接	`XF
直者	cGW
相	ZJT
相談	_JT
相談し	cJT
省し	ZYE
省して	ZYE
看	_KS
看護	_KS
看護部	_KS
県	_DZ
着	_HV
着手	iFX
着手し	cJT
知す	aIU
知する	aIU
知っ	]ZD
知って	]ZD
知に	cDZ
知の	]VH
知を	cHV
短	[FX
短縮	cFX
石	ZZD
石黒	ZZD
研	bB\\
研修	eA]
研修を	cGW
確	WEY
確か	eIU
確かめ	eIU
確認	WJT
確認い	]KS
確認さ	eZD
確認す	_HV
確認する$	]JT
確認の	_FX
確認は	ZWG
確認を	kFX
確認中	cGW
確認中$	cGW
示さ	aYE
示され	aYE
示す	a@^
示する	cDZ
社	SXF
社で	`]A
社では	ZXF
社と	cC[
社に	ZC[
社の	XXF
社は	ZYE
社へ	[HV
社員	V^@
社員証	Z[C
票	T^@
票で	]WG
票に	cDZ
票によ	cDZ
票を	ZVH
福	WEY
私た	ZWG
私たち	ZWG
科	aGW
科が	cIU
秒かか	Z[C
秒に	ZZD
移	\\DZ
移し	l<b
移しま	fFX
移しました$	fFX
移行も	Z[C
移行を	Z\\B
程を	fHV
程を改	cDZ
程度	bZD
種	WFX
稿	[GW
積	[RL
積も	YSK
積もり	YSK
空	TZD
空き	cHV
突	kGW
突き	iGW
突き合	iGW
窓口に	ZUI
立	]HV
立し	_EY
立した	f@^
立つ	cEY
章	VYE
端末の	cHV
端末へ	cC[
竹	cDZ
第	[EY
第三	i@^
第二	cGW
答に	[HV
策は	]ZD
策定	cGW
策定委	cGW
策課	cDZ
算	aGW
算して	cGW
算で	ZKS
算に	fEY
算を	fC[
管理	TVH
管理委	[FX
管理画	]VH
管理課	cGW
範囲で	ZUI
範囲内	ZWG
簡	ZYE
簡単	ZYE
簿	_GW
精	[GW
系と	Z[C
系の二	cDZ
系は	]\\B
系統	cGW
約に	iEY
約の	f?_
約上	]\\B
約上の	]\\B
約束	ZZD
純	ZXF
素	cEY
素認	cEY
素認証	cEY
索	SSK
終	TKS
終えている$	ZXF
終わ	]QM
終わら	ZUI
終報	_IU
終報告	_IU
組	ZIU
組み	[FX
組みを	aJT
経	[WG
経過	b\\B
経過は	ZVH
結果の	[IU
結果を	cJT
絡	[IU
絡し	cEY
絡を	ZWG
給与	Z[C
給電の	ZWG
統	cC[
統一	cJT
統合	cEY
継続	VYE
継続い	ZYE
続い	`]A
続いた	ZYE
続けて	ZZD
続の	[GW
総	]GW
総務委	ZZD
総合	cEY
線を	cJT
編	YIU
練	aFX
練を実	cGW
縮	]C[
縮め	cGW
繁	cFX
繁忙	cFX
繁忙期	cFX
置	ZA]
置き	_FX
置き換	]KS
置さ	ZXF
置され	ZXF
置と	cC[
置とし	cC[
置の	ZIU
置は次	]UI
置換	cJT
署	]JT
署名	_GW
署名す	cFX
義	_EY
義務	cEY
翌	YGW
習	ZKS
考	YTJ
者が	W^@
者が確	ZZD
者さ	`ZD
者さま	]YE
者で	cDZ
者と	_IU
者に	`LR
者にお	cEY
者によ	cIU
者に対	_C[
者の	UVH
者の方	ZXF
者の皆	`WG
者は	bXF
者への	`[C
者を	iHV
聞	Z[C
聞き	Z[C
職	[UI
職員	ZWG
職員が	T_?
職員の	_IU
職員を	fDZ
育	YVH
育課	`[C
能	WUI
能性	ZXF
能試	ZWG
能試験	ZWG
自の	ZZD
自ら	cEY
自体を	[HV
自動で	_MQ
自動更	cHV
自動的	WVH
自身が	]WG
至	Z[C
致	ZUI
舗	WXF
舗で	WWG
舗の	cGW
花	iHV
花岡	iHV
荷試	cA]
荷試験	cA]
莉	cFX
莉子	cFX
莉子さ	cFX
落ちる	]WG
薬	cIU
血室	cIU
行	XGW
行い	fDZ
行いま	_EY
行うこ	fEY
行うよ	cDZ
行が	_FX
行す	fFX
行する	fFX
行も	Z[C
行も話	Z[C
行わ	YWG
行わな	]VH
表に	cHV
表を	[GW
表示さ	`YE
被害は	ZVH
裁	[IU
装	`A]
装置	]DZ
装置の	ZIU
裏	ZXF
複	WZD
西	cC[
要	VTJ
要し	V[C
要す	aLR
要する	aLR
要は	]UI
要望	[MQ
要求	cKS
要素	cEY
要素認	cEY
見	UYE
見が	bUI
見つ	`]A
見つか	`]A
見て	]\\B
見てく	]VH
見合	Z[C
見直	h@^
見直し	aC[
見直す	iDZ
見積	[RL
見積も	YSK
見込	XZD
見送	]\\B
見送ら	ZVH
見送り	XWG
規	\\LR
規程	aDZ
規程を	cDZ
規約	cGW
視は	ZZD
視を	[HV
覧	[RL
覧で	cDZ
覧は	WVH
観	`a=
観測	Z\\B
観点	ZYE
解	]TJ
解を	ZUI
解消	`^@
触	ZZD
言	]a=
言が	]]A
言があ	]]A
言があった$	ZZD
言わ	ZWG
計	cC[
計上	[EY
計会	cC[
計画	fIU
計画に	fFX
計画書	cDZ
計画装	cJT
計算	cC[
計算で	[EY
討さ	cIU
討され	cIU
討されたい$	cIU
討し	ZJT
討して	cIU
訓	aFX
訓練	aFX
託	YXF
託先に	cA]
記する	fDZ
記は	ZXF
設	\\C[
設け	_FX
設けま	fGW
設けます$	cIU
設の	]^@
設備	W[C
設定	`;c
設定が	ZXF
設定し	_EY
設定に	[C[
設定の	aGW
設定を	p@^
設置	ZYE
設置し	ZYE
設者	cGW
設計会	cC[
訳	]WG
証を	aIU
証を備	cEY
証明	_HV
証明書	_HV
証部門	cJT
評価の	ZYE
評価を	cIU
試	`C[
試行	cJT
試験	_EY
試験は	cIU
試験を	`KS
試験デ	cJT
詫	lZD
詫び	lZD
詫びし	ZUI
詫びします$	ZUI
詫び申	f[C
詰ま	ZXF
詰まっ	ZXF
話	VHV
話が	]ZD
話し	[GW
話です	Z\\B
話です$	Z\\B
話に	XZD
話によ	Z]A
話の	`]A
話は	[EY
話会	[HV
話題	ZXF
話題に	ZXF
認い	]KS
認いた	]KS
認さ	]QM
認され	]QM
認した	]WG
認す	_HV
認する	_HV
認する$	]JT
認の	_FX
認は	]WG
認めら	ZGW
認める	cHV
認を	d@^
認を求	cA]
認中	cGW
認中$	cGW
認可	ZXF
認者	ZVH
認証を	fEY
誤	c]A
誤っ	bXF
誤った	]]A
誤り	\\WG
誤りは	Z\\B
説明し	]b<
誰	YZD
誰も	ea=
誰も気	ZYE
課に	]GW
課にお	cEY
課に更	cGW
課の	T[C
課長	ba=
課長が	ZZD
調	]@^
調べ	cIU
調べて	cIU
調整	[GW
調整の	ZWG
調査	ZHV
調査を	cIU
調達	cDZ
談	_JT
談し	cJT
請	[@^
請求が	ZXF
論に	Z[C
諮	_HV
諮り	cJT
諮りま	cJT
諮ります$	cJT
諾	cC[
謝	eZD
謝し	]UI
識	[KS
識者	cIU
識者に	cIU
警	aEY
警告	[JT
議	VEY
議し	cEY
議で	VXF
議に	WGW
議会	YHV
議室	ZWG
議論	[C[
護	XQM
護者	]\\B
護者の	ZXF
護部	_KS
象とす	cGW
象の	ZGW
象は	]]A
象外	cYE
象外と	]VH
負担	W[C
負担が	ZZD
負荷	b>`
負荷試	cA]
責任	TZD
責任を	ZZD
責任者	WWG
買部	]XF
費用を	[GW
貼	ZZD
貼る	ZZD
資	bDZ
資料	eFX
資料の	fIU
資料を	cHV
質	S[C
購入	_HV
購入の	cHV
購買	]XF
購買部	]XF
起動の	cC[
超	VVH
超え	ZQM
超えた	]RL
超過	]f8
足	]HV
足さ	cEY
足させ	cEY
足しま	cDZ
足す	fC[
足す$	cFX
足り	ZXF
跡は	]\\B
踏み	cC[
踏み台	cC[
身が	]WG
転	WUI
転送す	cFX
較	[FX
載	YHV
載し	ZUI
載せ	cC[
輳	cEY
輻	cEY
輻輳	cEY
農	ZXF
込	RXF
込ま	XTJ
込まれ	`TJ
込みが	ZZD
返事	]UI
返事は	ZZD
追	_NP
追加	_IU
追加い	cFX
追記	cGW
退	WUI
送し	Z]A
送した	Z]A
送の	cB\\
送ら	]YE
送られ	ZYE
送りす	cJT
送る	[DZ
送信	WFX
送信を	fFX
逆	ZUI
途	V`>
途に	cC[
途中	][C
途中で	ZZD
通	\\IU
通知	aIU
通知す	fEY
通知を	cHV
速や	_C[
速やか	_C[
速報	]\\B
連休	SWG
連番の	c>`
連絡	[IU
連絡し	cEY
連絡を	ZWG
週	^B\\
週か	[UI
週から	[UI
週の	fIU
週次	ZWG
週次の	ZWG
週間	fGW
進	S`>
進め	_UI
進めて	_LR
進捗	`\\B
進捗は	fZD
遅	a^@
遅れ	i\\B
遅れた	]XF
遅延の	VWG
運	[C[
運用	]=a
運用に	cFX
運用を	cFX
過	XSK
過は	ZVH
達	WSK
達し	ZUI
達した	]YE
達しました$	ZZD
違	`WG
違え	]WG
適	\\LR
適用	aLR
適用し	fFX
適用済	Z\\B
選定	cEY
選択	]^@
部	XFX
部か	[EY
部から	[EY
部と	VYE
部は	[KS
部へ	cJT
部分	cHV
部品表	cHV
部局	cDZ
部長	W[C
部門	[IU
部門が	fFX
配	[@^
配信	WEY
配信サ	cEY
重	ZUI
重に	`_?
重ね	ZYE
重ねて	ZYE
野	p@^
量	TFX
量に	cGW
量の	ZYE
量を	ZJT
金の	]b<
金は	ZZD
録の	ZXF
鍵	cC[
鍵の	iDZ
長	TLR
長か	bVH
長から	bVH
長が	]^@
長の	_IU
長の承	cJT
長会	fIU
長会で	cDZ
門	]DZ
門が	fFX
閉	cGW
開	WSK
開き	[JT
開の時	ZZD
開は	ZYE
開始	_GW
開始い	cDZ
開始時	ZIU
開設	fC[
開設者	cGW
間が	`[C
間で	`VH
間の受	cEY
間様	cFX
間様子	cFX
関	WUI
関係	ZVH
関係者	ZVH
閲覧	_KS
防	]`>
防止	]VH
降	ZFX
降に	[DZ
限	VFX
限が	]XF
限と	cJT
限は	]\\B
限る	cEY
限を	\\FX
限を一	fGW
院	WUI
院は	fB\\
院長か	ZUI
階	ZFX
際	UFX
際に	YEY
障害対	[HV
離	_FX
離す	cC[
離する	cC[
難	c]A
難し	`ZD
難しい	]ZD
電の	ZWG
電子メ	VVH
電源	iFX
電話	VGW
電話が	]ZD
電話で	WHV
電話に	Z]A
電話の	ZYE
電話は	WEY
電話会	[HV
非	ZHV
面か	Z\\B
面から	Z\\B
面が	ZXF
面では	Z[C
面を	fIU
面的	Z[C
面的に	Z[C
響	\\QM
響し	`ZD
響しな	Z_?
響は	`ZD
頁	cC[
頂	ZYE
頂戴	ZYE
項	\\FX
項目	_EY
項目に	fEY
項目は	ZUI
項目を	fIU
順	b<b
順に	cJT
順につ	cJT
順は	_HV
順も	cHV
順を	fFX
順書	p7g
順書に	k@^
順次	aGW
順次進	cIU
須	_NP
須に	cFX
須の	cIU
領	]FX
領域	[NP
頭で	ZXF
頼し	]KS
頼した	[HV
頼した$	[HV
頼して	cC[
頼を	ZXF
題	TEY
題が	cEY
題で	Z\\B
題に	ZXF
額	YIU
額を	[JT
願	YIU
願い	YIU
願いし	_NP
願いす	cDZ
願い申	ZXF
顧	ZXF
館に	cGW
験	_DZ
験は	cIU
験を	`KS
験を行	_JT
験デ	cJT
験デー	cJT
高	[EY
黒	ZZD
"""
