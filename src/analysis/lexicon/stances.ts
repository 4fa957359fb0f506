/**
 * How far a state goes, in words. Each line: value | patterns (see {@link CONTRIBUTION_WORDS} for the notation).
 * `exclude` turns into `open` under a negation, the others into their own opposites; the reader's table says which.
 */
export const STANCE_WORDS = `
ready | готов/готова/готове/готово/готові/готовий/готового/готовим/готових/готовими/готовы/готовых/готовый/готовность/готовности, готовніст*/готовності/готовністю
ready | ладен, ладна, ладні, ладне, згоден, згодна, згодні, згодне, согласен, согласна, согласны, погоди* на/дати/надати/надіслати/послати/відправити/розмістити/взяти, погодил*, погодив*, погоджу*, пристав/пристала/пристали на, согласил*
ready | план/плани/планы/плану/планів/планов, плану*, заплан*, планир*, запланир*, plan/planning to, plans, planned
ready | готує, готують, готуємо, має намір, налаштован*, настроен*, узяв курс, взяла курс, взяв курс, приєднал*, не стане чекати, зацікавлен*, вніс пропозицію, внесла пропозицію, внес предложение
ready | would .. only, only if, готується, готуються, готуємось, готовится, готовятся, готовит, готовят, preparing to, prepares to
ready | намір*, намерен*, мають на меті, intend*, intention*, set to, due to send, going to
ready | збирається, збираються, збираємось, збираємося, збиралися, збирався, збиралася, собирает*, собираем*, собирают*, собирал*
ready | обіця*, пообіця*, обеща*, пообеща*, promis*, vow*
ready | отрима*, получит*, receive*, фіналізу*, финализир*, finali*, узгоджен*, согласован*, погоджен*, готов* до підписан*
ready | согласова*, домовил*, договорил*, узгодил*, погодив план, погодила план, погодили план
ready | запропон*, пропону*, предлож*, предлаг*, offer*, propos*, suggest*
ready | willing, ready, readiness, willingness, prepared, stands ready, stand ready, agree, agrees, agreed, agreeing, in favour of, in favor of, keen
ready | хоче/хочуть/хочемо, хочет/хотят/хотим, бажає/бажають, wants to/want to
ready | візьме на себе, візьмуть на себе, взяти на себе, взяли на себе, возьмет на себя, взять на себя, відповідаємо, відповідає за, відповідатим*, take on, takes on
ready | зголос*, зголош*, вызвал*/вызываются/вызывается, volunteer*, stood ready, stands by to
ready | розрахову*/рассчитыва* відправити/надіслати/послати/розгорнути/розмістити/дати/надати/отправить/послать/направить/развернуть/разместить/дать/предоставить
ready | бере/беруть/беремо/берет/берут .. на себе/себя, is to/are to send/deploy/contribute/provide/join/give/lead
ready | передбач*, предусматрив*, предусмотр*, envisag*
ready | foresee*, poised to, gearing up to/for, gears up to/for, geared up to, aim/aims/aiming to, seek/seeks/seeking to, happy/glad/eager to, prepare/prepares/preparing a/the/its/for, draw/draws/drawing up plans, undertake/undertakes/undertook to, on standby, on board with, up for
ready | tasked, earmark*, set/sets/setting aside, made available, make/makes/making .. available, step/steps/stepped forward, put/puts/putting .. on the table/standby, signal* .. willingness/readiness, in for
confirm | підтверд*, подтверд*, confirm*
headline | to send, to deploy, to put, to join, to provide, to contribute, to lead, to host, to field, to station, to help
role | роль, роли, ролі, роллю, внесок, внеском, вклад, вкладом, завдання, задача, contribution, role, за нами, за ней, за нею, за _ лишається, за _ лишаються, за _ остается, за _ залишається, тягне на собі
talk | говорить про, говорять про, говорив про, говорили про, говорит о, говорят о, говорил о, говорили о, веде мову про, talks about, spoke of, speaks of
none | не заперечу* проти, не возража* против, not object to, no objection, планувальник*, планировщик*, planner*, виключн*, исключительн*, винятков*, не в останню
ready | задіє/задіють, надає перевагу, схильн*
open | зможе/зможуть/зможемо, сможет/сможем/смогут, може/можуть/можемо/міг/могла/могли/могло/можна, может/могут/можем/мог/могла/могли/могло/можно, could/may/might/can
perhaps | можливо, возможно, perhaps, possibly, maybe, likely, probably, presumably, potentially, мабуть
maybe | варіант*, вариант*, option*, можливіст*, можливост*, можливий/можлива/можливе/можливі, возможност*, возможн*, possibilit*, possible
open | не проти, не против, не заперечує, not opposed, not against
ready | пропозиц*, ухвали* рішення про готовність, рішення про готовність
open | допуска*, допусти*, припуска*, припусти*, розгляда*, рассматрива*, рассмотр*, розгляне/розглянуть/розглянути, вивча*, изуча*, зважує, consider*, weigh*, explor*, ponder*
open | відкрит* до, відкриті для, открыт* к, открыт* для, open to, be/is/are/was/were/remain/remains/remained open, be/is/are/was/were/remain/remains/remained open to, двері відчинен*
open | mull/mulls/mulled/mulling, eye/eyes/eyed/eyeing, float/floats/floated/floating, moot/moots/mooted, toy/toys/toyed/toying with, flirt/flirts/flirted with, contemplat*, look/looks/looking at sending/joining/deploying/contributing, study/studies/studied/studying, examin*, raise/raises/raised/raising the possibility/prospect, hint/hints/hinted at/that, signal* openness, openness, amenable, receptive, imagine, conceivable, leave/leaves/left/leaving/keep/keeps/kept .. door open/ajar, door .. open/ajar, keep/keeps/kept/keeping .. option/options .. open/alive, leave/leaves/left/leaving open the option/possibility, could imagine, on the table, entertain*
exclude | виключ*, исключ*, rule* out, ruling out, ruled .. out, exclude*, відкида*, відкин*, отверг*, отверга*, reject*, відхил*, отклон*, отказал* от идеи
refuses | неготов*, wont, will not, will never
refuses | відмов*, отказ*, отказыва*, refus*, declin*, turn* down, turned .. down
refuses | проти, против, oppos*, against, заборон*, запрет*, запрещ*, ban, bans, banned, небажанн*, нежелани*, не хоч*, не хотят, не хочет, unwilling, reluctant, спростув*/заперечи*/заперечил* участь/участ*, поза грою, остаться дома, оставил* дома, без участі
refuses | keep* .. out, out of the question, лишаться вдома, лишиться вдома, залишаться вдома, залишиться вдома, останутся дома, остаться вдома, stay home, stay at home, зачинив .. двері, скасував*, поклав край, не може бути й мови, не може бути мови, не може йтися, не может быть и речи, не може бути, недоречн*, не дозволяє, не позволяет, не ждите, не чекайте
refuses | shut/shuts/close/closes/closed/slam/slams/slammed the door on/to, stay/stays/staying/stayed out of/out, зачиня*/закри* двері, закры* дверь, дверь закрыта, не піддасть*
refuses | неможлив*, невозможн*, impossible, неприйнятн*, не під силу, заважк* для, надмірн* тягар*, забагато для, no place for
refuses | say/says/saying/said no to, off the table, off limits, no appetite/desire/wish, stop/stops/stopped/stopping short of, short of, steer/steers/steered clear of, shun/shuns/shunned, snub*, spurn*, rebuff*, dismiss*, deny/denies/denied/denying, not on the cards, no question of, veto/vetoes/vetoed, block/blocks/blocked, balk*, baulk*
refuses | pull/pulls/pulled out of, scrap/scraps/scrapped, drop/drops/dropped plans, abandon/abandons/abandoned, back/backs/backed away from, step/steps/stepped back from, walk/walks/walked away from, sit/sits/sat out, opt/opts/opted out, stay/stays/stayed away from, draw/draws/drew the/a line at, out for, keep/keeps/kept .. at home, stay/stays/staying home/behind, flat no, bar/bars/barred/barring, ruled/rules itself/himself/herself/themselves out
undecided | можна розглядати лише, можна розглядати тільки, можна обговорювати лише, можна обговорювати тільки, говорити можна лише, розглядати лише після, вирішувати лише після, можно рассматривать только, можно обсуждать только, рассматривать только после, зарано, рано, ранувато, передчасн*, преждевремен*, завчасн*, too early, too soon, premature, early days
discuss | дискуссия продолжается, дискусія триває, дискусії тривають, дискуссии продолжаются, обговорю*, обговор*, обсужда*, обсуд*, дискут*, discuss*, debat*, ведуть перемовин*, консультуєть*, консультуют*, радят*, працює над, працюють над, працюємо над, работает над, работают над, working on, work on
undecided | вага*, колива*, сомнева*, колебл*, сумнів*, сомнени*, застереж*, скептич*, обережн*, hesita*, scepti*, skepti*, doubt*, cautious*, undecided, unsure, оговорк*
undecided | ще/еще/поки/пока/наразі/досі не виріш*/вирішил*/визнач*/решил*/определил*/ухвали*/прийня*/принял*/обіця*, yet to decide, not decided, has not decided, hasnt decided, not yet decided, no decision, decision .. later, жодн* рішен* .. не, рішення .. немає, рішення .. нема, рішення ще, решени* .. нет
undecided | вирішуватим*, вирішат*, вирішить/вирішать/вирішимо/вирішуватиме, ухвалюватим*, ухвалит* рішен*, рішення ухвал*/прийм*/прийня* .. коли/після/пізніше/потім/згодом/залежн*, решат/решит/решим/решать .. позже/когда/после/потом, рішення .. залежатим*, відклад*, відклав/відклала/відклали, отлож*, put off, postpone*, повернут*ся до, вернут*ся к, подума*, розмірков*, размышля*, поміркує*, замислю*
undecided | ухилив*, ухилил*, уклонил*, уникну*, не уточнив, не уточнила, не уточнил*, не підтверд*, не подтверд*, wont say, would not say, declined to say, did not say, non-committal, не став відповідати, не дав відповіді, остаточн* відповід* не, поживемо побачимо, теорі*
undecided | waver*, dither*, hedg*, noncommittal, would not be drawn, wont be drawn, guessing, sidestep*, dodg*, in two minds, on the fence, has/have yet to, yet to be decided/settled/agreed, nothing .. decided/agreed/settled, not there yet, havent got there, hasnt got there, not got there, jury is/was out, remain/remains/remained to be seen, wait and see, wait-and-see, up in the air, open question, remain/remains/remained unclear, leave/leaves/left open whether, keep/keeps/kept .. distance, lukewarm, wary, cagey, tight-lipped, reservations, without committing to, stop/stops/stopped short of committing/promising/pledging, has/have/had not committed, hasnt/havent committed, not going to speculate, no decision yet, not .. decided, not made up its mind, mind .. made up
undecided | не стоїть на порядку, не стоит на повестке, не на порядку денному, не на часі, не ко времени, не говор*, не йдеться, не идет речи, не идет речь, мова не йде, ніхто не говорить, никто не говорит, не обговорю*, не обсужда*, not on the agenda, not on the table, nobody is thinking, питанн* участі, під питанням
undecided | голосуван*/рішенн*/питанн*/розгляд .. перенес*/відклад*/відкла*, перенес* .. голосуван*/рішенн*/розгляд, голосовани*/решени*/вопрос* .. перенес*/отлож*, перенес* .. голосовани*/решени*, vote/decision .. postponed/delayed/shelved
undecided | рішенн* .. не ухвал*/прийня*/прийма*, не ухвалюв*/приймал*/ухвалил* .. рішен*, не принимал*/приняло/приняли .. решени*, решени* .. не принят*/принимал*, no decision .. made/taken, зайнял* паузу, взял* паузу
depends | залежатим* від, залежить від, зависит от, зависеть от, depend* on
first | спершу, спочатку, сначала, насамперед
undecided | рішення .. ухвалят*/ухвалюватим*/прийматим*/приймут*/прийме, решение .. примут/примет, ухвалят* рішення, слушний момент/час, слушну мить, належний час, відповідний час, нужный момент, питання .. можна розглядати/обговорювати, вопрос .. можно рассматривать, будут решать, decide .. later, will decide, would decide, поговоримо, поговорим, поміркуємо
committed | зобов'язав*, зобов'язал*, зобов'язані, зобов'язаний, зобов'язує*, зобов'язуют*, зобов'язання .. взял*/взяв, зобов'язань .. взял*, взял*/взяв .. зобов'язан*, обязал*, обязуе*, обязую*, взял* .. обязательств*, обязательств* .. взял*, commit*, committed, pledg*, signed up, sign up, signs up
committed | підпис* .. декларац* про намір*, підпис* .. декларац* щодо, подпис* .. декларац* о намерени*, sign* .. declaration of intent, sign* .. declaration, підписа*, подписа*, уклала/уклали/уклав/укладено .. угод*, заключил* .. соглашени*, signed, signs, sign, inked, уклала/уклали/уклав угод*, заключил* соглаш*
committed | ратифік*, ратифиц*, ratif*, схвали*/схвален*, одобр*/одобрен*, approv*, затверд*/затвердж*, утвержд*/утвержден*, утвердил*, endorse*, проголосув* за, voted for, voted to, дав згоду, дала згоду, надав згоду, погодив відправ*, погодила відправ*, дал согласие
committed | sign/signs/signed/signing off, greenlight*, greenlit, green lights, green-lit, green lighted, give/gives/gave/given/giving .. green light/go-ahead/nod/blessing/approval/consent/assent/backing, get/gets/got/won .. go-ahead/nod/approval/backing, wave/waves/waved through, rubber stamps/stamped, rubberstamp*, vote/votes/voted for/to/through, vote/votes/voted in favour/favor, legislat*, formally agreed/agrees/decided/joined, authoris*, authoriz*, clear/clears/cleared
committed | підтримав/підтримала/підтримали розгортан*/участь/розміщен*/введен*/відправ*/місі*/надсилан*, поддержал* развертыван*/участие/размещени*/отправ*/мисси*, підтримал*/поддержал* .. пропозиц*/предложение/рішення, дозволив/дозволила/дозволили/дозволено, разрешил/разрешила/разрешили, отримали дозвіл, отримав дозвіл, отримала дозвіл, дала зелене світло, дав зелене світло, дали добро, дав добро, проголосував, проголосувала, проголосували, проголосовал*, підтримали пропозицію, підтримали відправ*, підтримав відправ*, підтримала відправ*, підтримав участь, затвердив/затвердила/затвердили, продовжили мандат, надав мандат, надала мандат, gave .. green light, authorised, authorized, cleared, passed
committed | ухвалив/ухвалила/ухвалили/ухвалено, прийняв/прийняла/прийняли .. декларац*, принял* .. декларац*, adopted, ухвали*/ухвален* рішен*, приня*/принял* решени*, вирішив/вирішила/вирішили/вирішено, рішення ухвалила/ухвалили/ухвалив, решил/решила/решили, decided to, has decided, взяли на себе зобов*, взяли на себя обязат*, закріпи*, формально
deployed | вже/уже .. працю*/перебува*/служ*/стоїть/стоять/навчає/навчають в/у/під/на україні/одесою/львовом/києвом/львівщині/яворівськ*/полігоні, в/у україні вже/уже працю*/перебува*/служ*/стоїть/стоять
deployed | уже .. работа*/находят*/служат/стоят/учат/обучают в/на/под украине/одессой/львовом/киевом, уже учат/обучают/готовят украинцев/украинских, already train/training/working/serving/stationed .. in ukraine
deployed | вже/уже .. в україні/перебува*/перебувають/находят*/діє/працю*/на місці, already in ukraine, already deployed, already there, already on the ground, прибули/прибыли/прибуло/прибыло/arrived в/до/на/у/in україну/україни/украину/києва/київ/киев/львова/львів/одеси/одесу/ukraine/kyiv, розпочали роботу, розпочала роботу, присутні в україні, перебувають в україні, перебуває в україні, находятся на украине, находятся в украине, are in ukraine, has deployed, have deployed, набула чинності, набув чинності, вступил* в силу, in force
`;

/** Verbs of sending, giving, taking part: `pf` finite forms are a future, `ipf` ones a present. */
export const GIVE_WORDS = `
pf | очист*, розчист*, розчищ*, розмінують/розмінує, разминируют/разминирует, расчист*
pf | вишл*, вислат*, вислав/вислала/вислали, виряд*, виставит*, виставлят*, керуватим*, ділитим*, платитим*, заплат*, візьметься/візьмуться, обмежиться/обмежаться/обмежимося, вкладе/вкладуть, тягтим*
pf | вышл*, выслать/выслал*, выставит*, снаряд*т, возьмется/возьмутся, ограничится/ограничатся, заплат*, вложит*, dispatch*
pf | працюватим*, служитим*, чергуватим*, нестимуть/нестиме, знешкоджуватим*, топтатим*, ходитим*, літатим*, розквартирує/розквартирують
ipf | формує/формують, збирає/збирають, комплектує/комплектують, собирает/собирают, формирует/формируют, assemble/assembles/assembling, raise/raises
ipf | береться/беруться, берется/берутся, віддає/віддають, отдает/отдают, платить/платят, ділиться
pf | діятим*, діють, действовать, действуют, вчитимуть, займатим*, займет*, займут*, опікуватим*, візьм*ся, візьмут*, візьмуться, возьмутся, стоятим*, стоять, приїд*, приед*, прилетят*, летит*, закри*, запровад*, профінанс*, платит*, вкладатим*, облашту*, оплатит*, поверн*, злітатим*, піднім*, пришвартуют*, рушить, рушать, підуть, піде, пойдут, пойдет, уйдет, вийд*, зможе, надійд*, надход*, відправ*, надішл*, надісл*, пошл*, послати/послав/послала/послали, розгорн*, розгорт*, розміст*, розмістит*, розміщен*, виділ*, надати/надасть/надамо/нададуть/надав/надала/надали/надано/надання, дати/дасть/дамо/дадуть/дав/дала/дали/даватиме/даватимуть, введ*, ввести/ввів/ввела/ввели, перекин*, направ*, скеру*, спряму*, відряд*, долуч*, приєдна*, доєдна*, підтрим*, допомож*, допомог*, забезпеч*, внес*, пришл*, переда*, поставит*, постав*, залуч*, поїд*, виїд*, поїх*, вируш*, зайд*, увійд*, ввійд*, прибуд*, зявл*/зявит*, опин*, висад*, ступит*, вступат*, стануть/стане/стати, пустит*, пустить, візьм*/взяти/взяла/взяв/взяли/братим*/братиме/братимуть участь/участі, брати участь/участі, охоронятим*, зосеред*, посприя*, поділит*, покладе, прикри*, убезпеч*, очол*, базуватим*, надсилатим*, посилатим*, відправлятим*, розміщуватим*, відкри*, створ*, додаст*/додати/додадуть, тримат*/триматим*, присл*, збереж*
pf | создад*, создаст, создать, отправ*, пошл*, послать/послал*, направ*, развер*, размест*, размещ*, выдел*, предостав*, дать/даст/дадут/дадим/дал/дала/дали, введ*, ввести/ввел*, перебро*, присоедин*, поддерж*, помож*/помоч*/помог*, обеспеч*, внес*, передаст/передадут/передать/передал*, поставит*, поед*/поех*, войд*, прибуд*, появ*, окажут*, окажет*, пустит*, возьм* участие, взять участие, принять участие, примет участие, примут участие, откро*, высад*, поделит*
pf | dispatch*, post/posting
pf | send/sends/sending/sent, deploy*, station*, provid*, contribut*, commit troops, put .. on the ground, join*, take/takes/taking/took part, participat*, supply*, field/fields/fielding, lead, host, help*, support*, guard*, secure*, patrol*, give/gives/giving/gave, back/backs, bring, enter*
ipf | відправля*, надсила*, посила*, розгорта*, розміщ*, виділя*, нада*/надає/надають, дає/дають/даємо, вводит*, направля*, скеровує*, долучає*, долучаєт*, допомага*, забезпечу*, підтриму*, передає*, їде/їдуть, беруть/бере участь/участі, братися, постачат*, відряджа*, захища*, охороня*, патрулю*, захистит*, захистят*, дозволя*, дозволит*
ipf | отправля*, посыла*, направля*, размеща*, выделя*, предоставля*, дает/дают/даем, вводит/вводят/вводить, участву*, принимает участие, принимают участие, помога*, обеспечива*, поддержива*, едет/едут, поставля*, защища*, охраня*, патрулир*
noun | участь/участі/участю, участие/участия/участию/участии, participation, внесок/внеску/внеском, вклад/вклада/вкладом, присутн*, присутстви*, presence, відправк*/відправлен*, отправк*, надсиланн*, посиланн*, розміщенн*, размещени*, розгортанн*, развертывани*, введенн*, введени*, deployment*, роль, місі*, мисси*
be | буде/будуть/будет/будут, будемо/будем, will, shall, would
`;

/** Verbs of going there: who goes is who is sent. */
export const GO_WORDS = `
go | поїде/поїдуть/поїхати/поїхали, виїде/виїдуть/виїхати, піде/підуть/піти, рушить/рушать/рушити, вирушить/вирушать/вирушити, приїде/приїдуть/приїхати/приїдемо, прибуде/прибудуть/прибути, зайде/зайдуть/зайти, увійде/увійдуть/ввійдуть, їде/їдуть/їхати, йде/йдуть, стане/стануть, стоятиме/стоятимуть, опиниться/опиняться, зʼявиться/зʼявляться/зʼявлятися, висадиться/висадяться, служитиме/служитимуть, залишиться/лишиться/лишаться/залишаться вдома, перебуватиме/перебуватимуть
go | поедет/поедут/поехать/поехали, выедет/выедут, пойдет/пойдут/пойти, отправится/отправятся/отправиться, приедет/приедут/приехать, прибудет/прибудут/прибыть, зайдет/зайдут, войдет/войдут, едет/едут/ехать, идет/идут, встанет/встанут, окажется/окажутся, появится/появятся/появиться, высадится/высадятся, останется/останутся дома
`;

/** Answers in one word. */
export const ANSWER_WORDS = `
yes | так, звісно, авжеж, напевно, да, конечно, yes, sure, aye
no | ні, нізащо, ніколи, жодного, жодної, нет, ни за что, никогда, no, never, nope
maybe | може, можливо, може бути, мабуть, может, возможно, может быть, maybe, perhaps
later | поговоримо, побачимо, згодом, пізніше, потім, подумаємо, ще ні, поки ні, колись, поговорим, посмотрим, позже, потом, пока нет, later, not yet
`;
