/**
 * What has to happen before a state acts, in parts: `event` is what it happens to, {@link TURN_WORDS} what becomes of it, and
 * `conditional` what makes a condition of the two. `condition` says it in one phrase. Notation as in
 * {@link CONTRIBUTION_WORDS}.
 */
export const CONDITION_WORDS: Readonly<Record<string, string>> = {
  event: `
fire | вогонь, вогню, вогнем, бої, боїв, боям, боями, боях, бій, бою, бойові дії/дій, бойових дій/дія*,
  бойовим діям, воєнні дії, воєнних дій, стріляти, стрілянин*, гармат*, зброя, зброї, зброю, кровопролит*,
  активн* фаз*, гаряч* фаз*, артилері*, лінія/лінії/лінію фронту, лінію/лінія/лінії зіткнення,
  лінію/лінія/лінії бойового зіткнення
hits | ракети, ракет, бомби, бомб, снаряди, снарядів, кулі, куль, снаряды, снарядов, ракеты, бомбы, пули,
  bombs, missiles, shells, arms, attack, assault, обстріл*, постріл*, удари, ударів, атаки, атак, вибухи,
  обстрел*, выстрел*, удары, ударов, shelling, attacks, strikes
fire | фронт, фронту, фронта, огонь, огня, огнем, бои, боев, боевые действия, боевых действий,
  военные действия, военных действий, стрелять, стрельб*, пушк*, пушек, орудия, орудий, оружие, оружия,
  кровопролити*, горяч* фаз*, артиллери*, линия/линии/линию фронта, линия/линии/линию соприкосновения
fire | front, front line, frontline, contact line, line of contact, artillery, fighting, hostilities,
  shooting, guns, weapons, gunfire, fire, firing, combat, bloodshed, killing, active phase, hot phase
war | війн*, конфлікт*, войн*, конфликт*, war, conflict
truce | перемир*, тиша, тиші, тишу, тишею, затишш*, спокій, спокою, деескалац*,
  складуть/складе/склали/склала/скласти зброю, не стріляти, не стрілятимуть, режим* тиші, припинен* вогню,
  зупин* вогню, тихо
truce | сложат/сложит/сложили/сложила/сложить оружие, не стрелять, не будут стрелять, тишин*, затишь*,
  спокойстви*, деэскалац*, прекращени* огня, прекращени* боевых, спокойн* месяц*
truce | de-escalation, ceasefire*, cease-fire*, truce, armistice, silence, calm
peace | угод*/договор*/договір/домовлен*/соглашени* про/о мир/мире, мир, миру, миром, мирі,
  мирн* угод*/угоді/договор*/договір/договору/домовлен*/врегулюван*/урегулюван*/план*/час*, врегулюван*,
  замирен*, замиряться, помиряться, сторони/київ/україна/москва/росія/путін .. домовляться/порозуміються,
  переговор*/перемов* .. успіх*/успішн*/результат*
peace | помирятся, замирятся, стороны/киев/украина/москва/россия/путин .. договорятся,
  переговор* .. успех*/успешн*/результат*, мира, мире,
  мирн* соглашен*/договор*/урегулирован*/сделк*/план*/врем*, урегулирован*
peace | talks/negotiations .. succeed/success/fruit/successful,
  sides/parties/kyiv/moscow/russia/ukraine .. come to terms, peace,
  peace deal/agreement/settlement/accord/treaty/plan, settlement, lasting peace
deal | угода, угоди, угоду, угодою, угоді, договір, договору, договором, домовленіст*, домовленост*,
  соглашени*, сделк*, договоренност*, deal, agreement, treaty, accord, pact
us | сша, америка, америки, америці, америку, америкою, американц*, американськ*, американки, вашингтон*,
  штати, штатів, штатам, штатами, білий дім, білого дому, білому дому, трамп*, пентагон*, сполучен* штат*
us | америке, америкой, американск*, американцы, штаты, штатов, белый дом, белого дома, соединенн* штат*
us | us, u.s., usa, america, america's, american, americans, washington, washington's, white house, trump,
  trump's, united states, pentagon
others | інші, інших, іншими, іншим, решта, решти, решту, союзники, союзників, союзниками, союзникам,
  партнери, партнерів, партнерами, сусіди, сусідів, сусідами, європейці, європейців, європа, європи, європу,
  хтось, хто-небудь, обидва, обидві, хоч одна
others | латиші, литовці, естонці, шведи, норвежці, данці, фіни, поляки, німці, французи, британці, іспанці,
  італійці, бельгійці, голландці, нідерландці, турки, румуни, болгари, канадці, австралійці, чехи, словаки,
  греки, португальці, ірландці, хорвати, словенці
others | великі/більші/потужні країни/держави/гравці, большие/крупные/крупнейшие страны/государства/игроки,
  bigger/larger/big countries/nations/powers
others | другие, других, другими, остальные, остальных, союзников, партнеры, партнеров, соседи, соседей,
  соседями, европейцы, европейцев, европа, кто-то, латыши, литовцы, эстонцы, шведы, норвежцы, датчане, финны,
  немцы, французы, британцы, испанцы, итальянцы, бельгийцы, голландцы, румыны, канадцы
others | belgians, finns, czechs, greeks, portuguese, belgium, canada, portugal, others, other, allies, ally,
  partners, neighbours, neighbors, europeans, europe, someone else, everyone else, germans, french, british,
  poles, swedes, danes, norwegians, estonians, latvians, lithuanians, dutch, italians, spaniards, turks,
  germany, france, britain, poland, sweden, denmark, norway, finland, estonia, latvia, lithuania, netherlands,
  italy, spain, turkey
body | оон, радбез*, рад* безпеки, об'єднан* націй, генасамбле*, євросоюз*, єс, обсє, совет* безопасности,
  совбез*, евросоюз*, ес, обсе, объединенн* наций, un, u.n., united nations, security council, eu,
  european union, osce, нато, nato
orders | правил*, командуван*, завдан*, повноважен*, командовани*, задач*, полномочи*, rules,
  rules of engagement, command, chain of command, tasks, remit, scope
rules | параметр*, рамк*, статус*, місі*, місії, рамки, мисси*, миссии, mission, framework, parameters
mandate | мандат*, mandate*, правов* основ*/підстав*/підґрунт*/баз*/основан*, legal basis/footing/grounds/base
`,
  conditional: `
after | in the wake of, on the back of, no earlier than, not earlier than, no sooner than, pending,
  з настанням, із настанням, з приходом, з припиненням, из настанием, с наступлением, с приходом,
  с прекращением, за фактом, по факту, with the onset/arrival of, on the heels of, після, опісля, по, после,
  лишь после, тільки після, лише після, within days/hours/weeks/months of,
  within _ hours/days/weeks/months of, after, following, upon, post
case | у випадку, в випадку, on the understanding,
  given american/us/u.s./clear/sufficient/proper/robust/strong, given a robust/clear/proper/strong, разом із,
  одночасно з, одночасно із, водночас із, вместе с, одновременно с, together with, simultaneously with,
  у разі, в разі, на випадок, за умови, за умов, за наявності, при условии, в случае, на случай, при наличии,
  in case, in the event, on condition, on the condition, subject to, conditional on, contingent on,
  dependent on, provided, providing, as long as, so long as
when | відразу/одразу як, відразу/одразу .. як/коли, раз, хай-но, хай лишень, варто лиш, варто лише, коли,
  щойно, як тільки, тільки-но, тільки коли, відразу як, одразу як, того дня, допіру, ледве, того як,
  не раніше, тільки тоді, до того як
when | когда, как только, едва, лишь только, лишь когда, сразу как, того как, не раньше
when | whenever, when, once, only when, not till, only once, as soon as, not before, not until, the day,
  the moment, the minute
if | якщо, якби, аби був/була/було/були/лиш/лише/тільки, коли б, если, если бы, if, assuming,
  should a/an/the/there/both/all/other/others/moscow/kyiv/russia/ukraine/putin/washington/america/europe/hostilities/fighting/peace/negotiations/talks,
  were a/an/the/there
except | хіба що, хіба, крім, окрім, виняток, винятк*, разве что, кроме, исключени*, unless, except, save for,
  barring
depend | два/дві/двох/двома/двом/три/трьох/кілька речі/речей/речами/моменти/моментів/чинники/чинників/фактори/факторів/пункти/пунктів,
  два/две/двух/двумя/три/трех/несколько вещи/вещей/вещами/момента/моментов/фактора/факторов/пункта/пунктов,
  two/three/several/few things/factors,
  пов'язав/пов'язала/пов'язали/пов'язує/пов'язують/пов'язано/пов'язаний/пов'язана/пов'язане/пов'язані .. з/із/зі,
  связал/связала/связали/связывает/связывают/связано/связан/связаны .. с/со, linked/tied/links/ties .. to,
  hinge/hinges/hinged on, бракує лише/тільки, бракує одного, не вистачає лише/тільки/одного,
  не хватает лишь/только/одного, only thing missing, all that is missing, stands between, ставить умов*,
  ставлять умов*, ставит услови*, ставят услови*, дождавшись, дочекавшись, залеж*, умов*, передумов*, чека*,
  дочека*, вичіку*, зав'яза*, прив'яза*, прив'язу*, впира*, завис*, услови*, ждет, ждут, дожд*, дожид*,
  привязал*, привязан*, упира*, depend*, condition, conditions, precondition*, prerequisite*, hinge*, await*,
  wait, waits, waiting, contingent, tied, linked, follow only, only follow
need | головне, главное, найголовніше, the main thing, обов'язков*, обязательн*, mandatory, indispensable,
  має бути, мають бути, мусить бути, has to, have to, вимага*, потрібн*, потрібен, необхідн*, треба, муси*,
  наполяг*, хоче розуміти, хоче знати, хоче побачити, хочуть знати, ключов*, критичн*, требу*, нужн*, нужен,
  необходим*, должен, должн*, настаива*, хочет понимать, хочет знать, ключев*, requir*, needs, need, needed,
  insist*, must, essential, vital, crucial, necessary
until | до, раніше, раньше, ранее, until, till, before
first | передусім/насамперед треба/потрібно/потрібен/потрібна/має/мають/слід/необхідно/необхідна/необхідне,
  в/у першу чергу треба/потрібно/потрібен/потрібна/має/слід/необхідно,
  прежде всего надо/нужно/нужен/нужна/необходимо/должно/должен/следует,
  в первую очередь надо/нужно/нужен/нужна/необходимо/должно/следует, first of all, спершу, спочатку,
  насамперед, найперше, попередньо, сначала, сперва, прежде, first, before that, beforehand
without | без, without, absent
behind | слідом за, вслід за, услід за, вслед за, следом за, following in the footsteps of, in the wake of,
  behind
with | следуя, соблюдая, дотримуючись, придерживаясь, за сприяння, при содействии, у складі, в складі,
  в составе, опираясь на, спираючись на, с опорой на, з опорою на, за, при, з, із, зі, під, межах, рамках,
  в межах, у межах, в рамках, у рамках, лише, тільки, виключно, разом з, разом із, при поддержке, с, со, под,
  только, лишь, with, under, within, only, alongside, backed by
while | поки, доки, допоки, пока, while
thus | тоді, тогда, then
day | моменту, момента, moment, день, дня, днем, днів, дні, добу, доби, тиждень, тижня, тижнів, тижні, місяць,
  місяця, місяців, години, годин, початк*, старт*, першого, першим, перший, первого, первый, первым, дней,
  дни, недел*, месяц*, часов, начал*, day, days, week, weeks, hours, month, months, start, beginning, outset,
  onset
`,
  concessive: `
any | навіть, хай навіть, незалежно, байдуже, не чекаючи, ще до, ні, ані, раніше за, до і після, як до,
  так і після, чи ні
any | даже, независимо, не дожидаясь, ни, еще до
any | even, regardless, irrespective, whether or, without waiting, neither, nor, despite
`,
  condition: `
after_ceasefire | коли стихне/вщухне/втихне/замовкне/затихне, коли все стихне/вщухне, щойно стихне/вщухне,
  когда стихнет/утихнет/затихнет/замолчит, когда все стихнет/утихнет, goes quiet, falls quiet,
  things calm down, по завершенні боїв, спокійн* місяц*, тихого дня
after_peace | у мирний час, в мирное время, part of a peace settlement/deal/agreement/accord,
  коли все скінчиться/закінчиться, когда все закончится/кончится, in peacetime,
  part of any/a/the settlement/deal/peace, when .. is all over, once it is over, післявоєнн*, повоєнн*,
  послевоенн*, post-war, postwar
us_backstop | тільки/лише/виключно/только/лишь з/із/зі/с/разом/вместе/за .. американц*/сша/америк*/вашингтон*/штатами,
  only with .. americans/us/u.s./washington/america
us_backstop | бекстоп*, бэкстоп*, backstop, зелене світло трампа
after_ceasefire | part of any/a/the ceasefire/truce/cease-fire, при режиме тишины, за режиму тиші
us_backstop | за спиною .. сша/штати/америк*, за спиной .. сша/америк*,
  американськ* підстрах*/прикритт*/плеч*/парасольк*/тил*, американск* подстрах*/прикрыти*/тыл*,
  підстрахов* сша/америк*/вашингтон*, страховк* сша, us/american backstop/backing/cover
mandate | under un/eu/nato/osce command/flag/auspices/banner/umbrella,
  under a/the un/eu/nato/osce command/flag/auspices/banner/umbrella, un-mandated, osce-mandated, eu-mandated,
  un-backed, un-authorised, un-authorized
allies_join | only as part of .. coalition/group/force/brigade/contingent/effort, not be left alone,
  only jointly/together with, only with/alongside .. neighbours/neighbors/allies/partners/others,
  только/лишь/лише/тільки вместе/разом/спільно/совместно с/со/з/із/зі .. соседями/союзниками/партнерами/другими/сусідами/союзниками/партнерами/іншими
mandate | хто .. командує/командуватиме/керуватиме/очолить, кто .. командует/командовать/руководит/возглавит,
  who .. command/commands/leads/lead, who .. in charge,
  під чиїм .. командуванням/керівництвом/проводом/прапором, под чьим .. командованием/руководством/флагом,
  рішення радбезу, рішенн* об'єднан*, блакитн*/голуб* шолом*/каск*, голуб* каск*, blue helmets, un-led,
  un mission, під егідою оон, місі* оон, мисси* оон, місі* організації об'єднаних,
  мисси* организации объединенных, операці* оон, операци* оон, под эгидой оон, прапор* оон, флагом оон,
  статут* оон, устав* оон, правилам оон, санкционирован* миссии, правил* застосуван* сили,
  rules of engagement, за якими правилами, по каким правилам
allies_join | not act/move/deploy/do alone, not do this/so/it alone, not act/move on its own,
  якщо/коли/аби/щоб не буде/будуть/будемо/лишиться/залишиться/лишимося/залишимося сам/сама/самі/самою/наодинці,
  если/когда/чтобы не будет/будут/будем/останется/останутся/останемся один/одна/одни/одной,
  тільки/лише/виключно/только/лишь/исключительно у/в складі/составе коаліці*/коалици*/об'єднан*/міжнародн*/международн*/багатонаціональн*/многонациональн*,
  у/в компанії/компании союзник*/партнер*/сусід*/інших/других, not/never the/be/being the only one/country,
  не єдин* країн*/учасник*, не единственн* стран*/участник*,
  за участі/участю/при участии сусідів/сусідніх/соседей/соседних/сусідів/інших/других,
  together with .. other countries/nations/allies/states, але/однак/проте/тільки/лише не сам/сама/самим/самою,
  не бути/будемо/будуть самою/самим/самими, самі не поїд*/підут*/піде*/пошл*, самі ми не, сами мы не,
  сами не поед*/пойд*/пошл*, не сами, не в одиночестве, самотужки не, go it alone, go alone, by ourselves,
  not by itself, не першим, не першими, не первыми, не первым, not be the first, not .. first to go, не самі,
  не самотужки, не поодинці, в компанії з, за прикладом інших, тільки/лише/только разом, не наодинці,
  разом або, спільно з союзник*, спільно з іншими, чи зобов'яжуть*, за участі інших/союзник*/партнер*,
  за участю інших/союзник*/партнер*, разом із союзниками за умови, не один, не одна, не в одиночку,
  вслед за/услід за .. союзник*/партнер*/другими/іншими/європейц*/европейц*,
  наравне с/нарівні з .. союзник*/партнер*/другими/іншими, плечом к плечу с, пліч-о-пліч з,
  вместе с .. союзник*/партнер*/остальными, при участии других/союзник*, only with others, only together,
  not alone, never alone, not on its own, not go it alone
parliament | парламентськ*/правляч*/парламентск*/правящ* більш*/большинств*,
  parliamentary/ruling/governing majority
parliament | дейл*, ойряхтас*, эйряхтас*, lower/upper house/chamber, обох палатах, обеих палатах,
  обома палатами, палат* представител*, нижн*/верхн* палат*, обидві палати, обох палат, дві палати,
  обе палаты, обеих палат, both houses, both chambers, two chambers, законодавч* збор*, нижн* палат*,
  верхн* палат*, народн* избранник*, народн* обранц*, меджлис*, меджліс*, бундесрат*, депутат*, deputies,
  lawmaker*, senators, сенатор*, законодавц*, законодател*, народні збори, національні збори, нижня палата,
  нижньої палати, верхня палата, верхній палаті, верхньої палати, сенат, сенату, сенаті, сенатом, senate,
  скупщин*, альтинг*, дойл*, dail, dáil, сабор*, кортес*, палат* депутат*, mps, legislature, legislators,
  рада федерації, риксдаг*, ріксдаг*, парламент*, parliament*, сейм*, sejm, seimas, saeima, бундестаг*,
  bundestag, рійгікогу, рийгикогу, riigikogu, фолькетинг*, folketing*, стортинг*, storting*, едускунт*,
  эдускунт*, eduskunta, riksdag, конгрес*, конгресс*, congress, палат* представник*, палат* общин,
  палат* громад, house of commons, commons, народн* собран*, народн* збор*, національн* збор*,
  национальн* собрани*, кнесет*, нацзбор*, tbmm, великих національних, великі національні збори,
  генеральн* штати, cortes, oireachtas, bundesrat, tweede kamer, chamber of deputies, national assembly,
  house of representatives, scupshtina, knesset
`,
  mission: `
whole | місі*, мисси*, mission*, операці*, операци*, operation*, присутн*, presence
`,
  chamber: `
DE | бундестаг*, bundestag, бундесрат*, bundesrat
PL LT LV | сейм*, sejm
LT | seimas, сеймас*
LV | saeima, саейм*
EE | рійгікогу, рийгикогу, riigikogu
DK | фолькетинг*, folketing*
NO | стортинг*, storting*
SE | риксдаг*, ріксдаг*, riksdag*
FI | едускунт*, эдускунт*, eduskunta
IS | альтинг*, althing*
IE | дейл*, дойл*, dail, dáil, oireachtas
ES | кортес*, cortes
GB CA | палат* громад, палат* общин, house of commons, commons
US | палат* представник*, палат* представител*, house of representatives
BG RS MK ME | народн* збор*, народн* собран*, скупщин*
TR | tbmm, великих національних, великі національні збори, велик* национальн*, меджлис*, меджліс*
UA | верховн* рад*, verkhovna rada
IL | кнесет*, кнессет*, knesset
`,
  tie: `
on | усе, все, це, цього, ця, ці, такий, таке, вони, він, вона, воно, туди, там, умова, умови, єдина умова,
  перша умова, головна умова, але, проте, однак, щоправда, лише, тільки, спершу, спочатку, до того, без цього,
  якщо, коли, за, вирушити, поїхати, вирушать, поїдуть, рушать, відправка, відправлення, розгортання, місія
on | это, этого, такой, они, он, она, оно, туда, условие, единственное условие, главное условие, но, однако,
  правда, лишь, только, сначала, до этого, без этого, если, когда, отправятся, поедут, отправка,
  развертывание, миссия
on | all, that, this, these, it, they, he, she, there, but, only, first, before that, without that, if, once,
  when, condition, the condition, one condition, deployment, the deployment, the mission
all | усе це, все це, усі ці, всі ці, усі вони, всі вони, усі сили, всі сили, кожна країна, кожна, кожен,
  обидва, обидві, обоє, так, таким чином, такий розподіл, такі внески, такий план, план, розподіл, внески,
  ролі
all | все это, все эти, все они, все силы, каждая страна, каждая, каждый, оба, обе, таким образом,
  такое распределение, такой план, распределение, взносы, роли
all | all this, all of this, all these, all of them, each, both, the plan, the whole plan,
  these contributions, such a plan
force | сили, війська, військові, контингент, контингенти, підрозділи, солдати, кораблі, літаки, солдат, силы,
  войска, военные, контингенты, подразделения, солдаты, корабли, самолеты
force | troops, the troops, soldiers, the soldiers, forces, the force, the forces, the contingent,
  the contingents, the units, ships, the ships, planes, the planes, jets, the jets
`,
};

/** What becomes of them; one word may mean several things («підтримають» backs and joins), so each is a tag of its own. */
export const TURN_WORDS: Readonly<Record<string, string>> = {
  lack: `
lack | немає, нема, нет, відсутн*, бракує, отсутств*, не хватает, missing, lacking
`,
  end: `
end | замре, замруть, замерз*, замерзн*, заморож*, замороз*, заморозк*, перестал*, перестав, змовкн*,
  замовкн*, вщухн*, затихн*, зупинк*, остановк*, припин*, зупин*, спинит*, спинят*, спинил*, скінч*, закінч*,
  заверш*, вщух*, ущух*, стих*, змовк*, замовк*, умовк*, замовч*, перестан*, уляж*, кінц*, кінець, кінця,
  позаду, влягт*, згасн*
end | замрет, замрут, прекра*, останов*, законч*, оконч*, окончан*, утих*, умолк*, замолк*, замолч*, смолк*,
  конец, конца, концу, кончит*, кончат*, приостан*, позади, улягут*
end | end, ends, ended, ending, stop, stops, stopped, cease, ceases, ceased, cessation, over, halt, halts,
  halted, silent, silenced, quiet, still, die down, dies down, subside*, conclude, concludes, finished,
  lay down, lays down, laid down, freeze, freezes, frozen, falling
`,
  made: `
made | зміцні*, укріп*, укреп*, упроч*, окреп*, устаі*, усто*, наста*, запан*, запану*, підпис*, підпиш*,
  уклад*, укласти, укладен*, досяг*, домов*, запрац*, чинн*, діятим*, почн*, вступ*, встанов*, оголос*,
  оголош*, протрима*, втрима*, трима*, закріп*, з'яв*, буде, буду*, була, було, був, є, реальн*, вдас*,
  вдалося, виторг*, домог*, погод*, схвал*, прийд*, прийм*
made | установлен*, достижени*, договорят*, договорятся, наступит, наступят, наступлени*, воцар*, подпис*,
  подпиш*, заключ*, достиг*, установ*, объяв*, продерж*, держит*, закреп*, будет, появ*, заработа*, вступит*,
  удаст*, добь*, согласу*, придет
made | strike, strikes, bear fruit, signed, sign, signs, signing, reached, reach, agreed, agree, struck,
  concluded, place, force, take* hold, took hold, hold, holds, holding, effect, declared, announced,
  established, achieved, secured, brokered, broker*, comes, come, is, are, there, sealed, lasts, sticks,
  starts, begins
`,
  goes: `
goes | участ*, визначаться, визначиться, визначать, поділ*, розділят*, розділить, підтвердят*, підтвердить,
  понес*, підставлят*, підставит*, підуть, піде, піти, поїд*, поїхати, приєдн*, долуч*, зроб*, пошл*, послати,
  відправ*, надішл*, дадуть, дасть, візьм*, вчин*, погодяться, погодиться, погодились, погодилися, зваж*,
  виріш*, там, теж, так само, руша*, рушить, рушать, вируш*, вируша*, приїд*, зобов'яж*, вирядят*, вирядит*,
  підтрим*, будуть
goes | двинутся, двинется, участи*, определятся, определится, разделят, разделит, подтвердят, подтвердит,
  поступят/поступит/поступлять/поступають так, поступят, поступит, пойдут, пойдет, поедут, поедет, присоед*,
  сдела*, отправ*, пошлют, пошлет, дадут, даст, примут, реша*, соглас*, тоже, обяж*, будут
goes | move, moves, bit, participation, involvement, share, shares, confirm, confirms, step up, steps up,
  contribution*, sign up, signs up, did, followed suit, join, joins, takes part, taking part, took part, go,
  goes, send, sends, do, does, take part, commit, commits, contribute, contributes, follow, follows,
  participate, agree, agrees, same, too, deploy, deploys, come along
`,
  backs: `
backs | сприян*, розвіддан*, авіаці*, підтрим*, підстрах*, страх*, прикри*, прикрит*, підкріп*, підпира*,
  підпер*, плеч*, щит*, тил, тилу, тилом, гарант*, участ*, долуч*, присутн*, спин*, поруч, поряд, стоят*,
  залучен*, залиш*, лишат*, лишит*, солідарн*, роль, ролі, запобіжник*, супутник*, розвідк*, парасоль*, опор*,
  допомог*, дозаправлен*, літак*, радар*, запевнен*, згод*, зелен* світл*, стіною
backs | содейств*, разведданн*, авиаци*, intelligence, airlift, airpower, firepower, involved, engaged, stays,
  стоятимут*, стоятиме, не кине, не кинуть, не бросят, обеспечени*, опираясь, спираючись, помог*, допомож*,
  поддерж*, подстрах*, страхов*, прикры*, тыл*, зонтик*, помощ*, рядом, роли, разведк*, спутник*, соглас*,
  зелен* свет*, останут*, останет*
backs | take part, takes part, taking part, back, backs, backed, backing, backstop*, support*, behind, stand*,
  involvement, participation, cover, umbrella, guarantee*, commitment*, enabler*, on board, help, safety net,
  role, assurances, insurance, muscle, blessing
`,
  grants: `
grants | добро, green light, decide, decides, so decide, вирішить, решит, погодить, погодять, санкционирован*,
  одобрени*, по просьбе, на прохання, линии, лінії, мандат*, mandate*, резолюц*, рішенн*, ухвал*, дозв*,
  дозвол*, згод*, схвал*, санкц*, благослов*, егід*, прапор*, шолом*, каск*, покл*, попрос*, запрос*, запрош*,
  вол*, голос*, решени*, разреш*, соглас*, одобр*, эгид*, флаг*, приглас*, воля, волю, resolution*, approv*,
  authoris*, authoriz*, decision, blessing, flag, auspices, led, helmets, ask, asks, asked, invite*, umbrella,
  request*, sanction*
`,
  last: `
last | трива*, йде, йдуть, точит*, луна*, гримл*, грим*, стріля*, продолжа*, длит*, идет, идут, гремят,
  continue*, rage*, rages, going on, goes on, lasts
`,
  put_off: `
put_off | відклад*, відклал*, відклав, відклас*, відтерм*, отлож*, отклад*, перенес*, postpon*, put off,
  defer*, delay*, hold off
`,
  clear: `
clear | визначили/визначать/визначити/визначив/окреслили/окреслити/узгодили/узгодити/прописали/прописати/затвердили/затвердити,
  определили/определят/согласовали/согласуют/прописали/утвердили, сформул*, поставлят*, поставит*, описан*,
  опиш*, визначен*, визначит*, визначат*, чітк*, зрозум*, ясн*, з'ясу*, відом*, узгод*, прописан*, пропиш*,
  затвердж*, затверд*, з'яв*, окреслен*, окреслять, окреслить, вирішен*, вимальову*, погод*, побач*, знат*,
  почу*, проясн*, definiti*
clear | определ*, понятн*, четк*, выясн*, соглас*, известн*, появ*, утвержд*, утверд*, увид*, узна*
clear | defined, define, clear, clearer, known, know, set, agreed, settled, understand*, spelled, clarity,
  clarified, decided, see, sees
`,
};

/** What tells a parliament's pending vote from one that was held; each value a tag of its own, as for {@link TURN_WORDS}. */
export const VOTE_WORDS: Readonly<Record<string, string>> = {
  party: `
party | опозиц*, оппозиц*, opposition, партія, партії, партию, партия, фракці*, фракци*, party, socialists,
  conservatives, консерватор*
`,
  ask: `
ask | pending, awaiting, go/goes/went/gone/come/comes/put/brought before,
  передано/скеровано/направлено/подано/внесено/надіслано/передали до/в/у/на,
  передано/направлено/подано/внесено в/на/к, objects, object
ask | запропону*, пропону*, предлож*, предлага*, propose/proposes
ask | надійшов/надійшла/надійшло/надійде/потрапить/піде/пішов/пішла/поступил/поступила/поступит/попадет/пойдет до/в/у/на/к,
  goes/moves/heads/advances to,
  передав/передала/передали/передасть/передадуть/скерував/скерувала/скерували/направив/направила/направили/надіслав/надіслала/надіслали .. її/його/їх/документ*/договір/угоду/законопроєкт/мандат/рішення/пакет,
  передал/передала/передало/передали/передаст/передадут/направил/направила/направило/направили .. его/ее/их/документ*/договор/соглашение/законопроект/мандат/решение,
  не запереч*, не возраж*, not object, не буде проти, не будет против, не заблоку*, не завад*, спитати,
  запитати, порадитися, радитим*, спросить, посоветоваться, consult, consults, consulted, вніс, внесла,
  вносить, ask/asks/asked/asking .. for, по дозвіл, по згоду, по мандат, за дозволом, за згодою, за мандатом,
  за разрешением, за согласием, просит*, просять, просят, попрос*, звернут*, звертат*, звернувся, звернулася,
  звернеться, запит до, запит на, внес*, винес*, винос*, подас*, подав, подала, надіслав, піде по, іде по,
  йде по, обрат*, вынес*, представит, ask parliament, asks parliament, asked parliament, ask lawmakers,
  asking, seek*, sought, submit*, put to, request*, переконат*, убедить, convince, win over, pitch*
ask | запрашива*, запитує, запитують, запросил*, запросит, запитал*, испросил*, запросив, запросила, request,
  requests, requested
`,
  word: `
word | консультац*, консультаци*, consultation*, крапку, останню крапку, вирішальн* голос, решающ* голос,
  точку, справа, черга, погодж*, згод*, дозвол*, дозвіл, схвален*, ухвален*, голосуван*, мандат*, рішенн*,
  ратифікац*, благослов*, слово, зелене світло, добро, підтримк*, більшіст*, розгляд*, затверджен*, подання,
  поданням
word | дело, очередь, соглас*, разрешени*, одобрени*, голосовани*, решени*, ратификац*, утверждени*,
  поддержк*, рассмотрени*
word | approval, consent, permission, backing, vote, mandate, ratification, authorisation, authorization,
  green light, go-ahead, say, nod, blessing, decision, support, word
`,
  verb: `
verb | схвал*, ухвал*, затверд*, затвердж*, погод*, дозвол*, проголос*, голосу*, ратифік*, підтрим*,
  благослов*, розгля*, виріш*, вирішу*, дасть, дати, дадуть, дав, дала, скаже, сказав, надасть, надати, надав,
  вислов*, видас*, видават*, видає, рахуват*, відхил*, відмов*, заборон*, прийм*, прийняв, прийняла, прийняли,
  продовж*
verb | одобр*, утверд*, утвержд*, разреш*, ратифиц*, поддерж*, рассмотр*, рассматр*, реша*, реши*, даст, дать,
  дадут, дал, дали, скажет, сказал, выска*, откло*, запрет*, прим*, прин*, продл*
verb | sign off, signs off, signed off, debate, debates, debated, consider, considers, considered, examine,
  examines, approve, approves, approved, vote, votes, voted, ratify, ratifies, ratified, back, backs, backed,
  authorise*, authorize*, decide, decides, decided, consent, consents, agree, agrees, agreed, pass, passes,
  passed, endorse, endorses, endorsed, ban, banned, reject*, clear, clears, cleared
`,
  held: `
held | отримав, отримала, отримали, отримало, одержав, одержала, одержали, дістав, дістала, дістали,
  заручився, заручилася, получил, получила, получили, received, obtained, secured, won, уже, вже,
  проголосовано, схвалено, дозволено, ухвалено, затверджено, погоджено, ратифіковано, получено, отримано,
  голосами, фракці*, уже есть, already, has been approved, votes to, won approval
`,
  pending: `
pending | with parliamentary, up to, намечен*, намічен*, залежить, залежатиме, зависит, поставить, поставлять,
  ставитиме, ставитимуть, поставит, ставит, далі, наступн*, попереду, далее, впереди, следующ*, теперь,
  заплан*, призначен*, відбудет*, очіку*, потрібен, повинен, має, мають, мусить, мусять, повинн*, потрібн*,
  потребу*, необхідн*, залиш*, лиш*, останн*, спершу, спочатку, якщо, після, коли, щойно, без, буде, ще,
  треба, чекає, чекати, чекатиме, черга, за, винест*, вирішальн*
pending | запланир*, назнач*, состоит*, ожида*, должен, должн*, нужен, нужн*, требу*, необходим*, осталось,
  последн*, сначала, если, после, когда, будет, еще, ждет, надо, предстоит
pending | scheduled, due, expected, next, later, must, has to, have to, need*, require*, subject, last, final,
  first, if, once, after, when, without, until, will, would, yet, still, pending, await*, seek*, needs,
  before, put to, go to, goes to, through, provided, should
`,
};
