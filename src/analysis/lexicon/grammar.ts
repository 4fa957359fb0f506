/**
 * Small classes of words: what a rule asks of one word beside another, by the name the rule calls them. Words stand
 * with commas between, `слово*` is a beginning; see `word-class.ts`. A word may be of many classes.
 */
export const WORD_CLASSES = {
  // Above the news: who brings it, from where, when.
  agency: `
    унн, укрінформ, уніан, унiан, інтерфакс, интерфакс, interfax, укринформ, униан, unian, ukrinform, рбк,
    rbc, тасс, tass, риа, ріа, ria, новости, ru, ua, reuters, рейтер, рейтерс, ap, afp, афп, dpa, дпа, pap,
    пап, bns, elta, lsm, err, ntb, ritzau, ansa, efe, anadolu, аа, xinhua, bloomberg, cnn, bbc, upi, kyodo,
    yonhap, україна, украина, ukraine`,
  month: `
    січня, лютого, березня, квітня, травня, червня, липня, серпня, вересня, жовтня, листопада, грудня, января,
    февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря, янв, фев, мар, апр,
    июн, июл, авг, сен, сент, окт, ноя, дек, january, february, march, april, may, june, july, august,
    september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec`,
  'short city':
    'київ, киев, kyiv, kiev, рим, rome, осло, oslo, рига, riga, берн, bern, bonn, бонн, баку, baku, lviv',
  'of a date': `
    року, рік, р, года, год, г, понеділок, вівторок, середа, четвер, п’ятниця, субота, неділя, понедельник,
    вторник, среда, четверг, пятница, суббота, воскресенье, monday, tuesday, wednesday, thursday, friday,
    saturday, sunday`,
  'headline label': `
    терміново, термінова, новина, блискавка, оновлено, оновлюється, відео, фото, ексклюзив, наживо, онлайн,
    головне, увага, важливо, срочно, молния, обновлено, видео, эксклюзив, главное, внимание, важно, breaking,
    news, live, updated, update, exclusive, watch, video, just, in, upd`,
  // How far it goes: attitudes, auxiliaries, negation.
  promise: `
    обіця*, пообіця*, обеща*, пообеща*, promis*, підтверд*, подтверд*, confirm*, запевн*, предлож*, запропон*,
    offer*`,
  'for now': `
    наразі, поки, зараз, пока, сейчас, currently, завтра, тимчасово, етапі, этапе, найближчим, ближайшее,
    ближайшем, момент, сьогодні, нині, негайно, немедленно, immediately, yet, presently, временно, нынешнем`,
  'plan as a noun': `
    план*, намір*, намер*, готовн*, бажан*, желан*, обіцян*, обещан*, plan*, intention*, readiness*, рішен*,
    решен*, можлив*, willingness, desire, promise*, pledge, decision, возможност*, пропозиц*`,
  'attitude as a noun': `
    готовніст*, готовност*, готовностю, намір, наміру, наміром, наміри, намірів, намерение, намерения,
    намерении, намерением, намерений, бажання, бажанні, бажанням, желание, желания, желании, желанием, згода,
    згоду, згоди, згодою, согласие, согласия, согласии, согласием, обіцянк*, обещание, обещания, обещании,
    обещанием, відмова, відмову, відмови, відмовою, отказ, отказа, отказе, отказом, readiness, willingness,
    intention, intentions, refusal, consent`,
  'has not':
    'нема*, нет*, відсутн*, отсутств*, існу*, существу*, має*, дає*, дал*, дав*, імеет*, имеет*, мають*, no*',
  /** A plan that can be approved, signed, turned down as a thing. */
  plan: 'план, плану, плани, планів, планы, планов, plans, plan, намір, наміру, наміри, намірів, намерение, намерения, намерений, intent, intention, intentions, пропозиц*, предложени*, proposals, proposal',
  /** "Any decision would have to go to cabinet": what has to happen first. */
  decision: 'decision, any',
  /** The signing of a peace is an occasion, nobody's signature. */
  'before a month':
    'in, by, until, till, since, late, early, mid, of, on, from, next, last, this, before, after',
  'a peace': `
    мир, миру, мирну, мирний, мирної, мирное, мирный, мирного, перемир'я, перемирие, peace, truce, ceasefire,
    мира, мирную, мирному, перемирия, перемирию, перемир'ям, тиші, тишины, armistice`,
  signing: 'підписанн*, подписани*, укладенн*, укладанн*, заключени*, signing*',
  will: 'will, wont',
  'no headline verb': 'the, a, an, its, his, her, their, end',
  'headline joins': 'and, but, while, as',
  rather: 'радше, скоріше, скорее, rather, sooner',
  agreed: 'погод*, соглас*, agree*, приєдна*, домов*, догов*',
  versus: 'проти, против, against',
  commits: 'commit*, pledg*, approv*, sign*',
  whether: 'чи, ли, whether',
  'Russian whether': 'ли',
  /** «відповів, чи відправить»: the answer is known to whoever reads on. */
  'answers whether': `
    відпові*, ответ*, answer*, розпов*, рассказ*, розкри*, раскры*, reveal*, повідом*, сообщ*, поясн*,
    объясн*, explain*, сказа*, скаже, сказал*, said, says, tells, уточни*, clarif*, прокоментув*,
    прокомментир*, коментує, commented, comments, назва*, поставив, поставила, поставил*, repl*, respond*`,
  'not or never': 'not, never',
  'will be': 'буде, будуть, будет, будут, will, be',
  would: 'б, би, бы',
  'yes or no': 'yes, no',
  'before that': 'before, перш, прежде',
  'it is that': `
    that, it, this, is, would, be, will, was, a, an, це, то, тоді, вже, уже, это, тогда, буде, будет, зовсім,
    совсем`,
  'after or before': 'after, before, without, until',
  'opens a question': `
    чому, чи, що, хто, як, де, коли, скільки, почему, что, кто, как, где, когда, сколько, why, what, who, how,
    where, when, will, is`,
  itself: 'самого, самої, самой, сам, сама, що, что',
  'comes next': `
    слідом, услід, потім, далі, згодом, пізніше, невдовзі, відтак, наступною, наступним, другою, другим,
    третьою, за, нею, ним, ними, вслед, следом, потом, затем, позже, дальше, следующей, следующим, второй,
    вторым, третьей, then, next, later, followed, by, after`,
  /** Who is given a command. */
  'passes to': `
    дістанеться, дістанется, перейде, перейдуть, належатиме, відійде, передадуть, передали, достанется,
    перейдет, отойдет, goes, pass, passes, falls, fall, handed, went`,
  'left undone': 'став, стала, стало, стали, стал, наважився, наважилася, решился, решилась',
  'by whom it is lacked': 'в, у',
  'a text': `
    план*, plan*, proposal*, draft*, проєкт*, проект*, документ*, document*, text, текст*, угод*, agreement,
    соглашени*, договор*, схем*, scheme, задум*, мандат*, mandate, пропозиц*, предложени*, blueprint, roadmap,
    концепц*`,
  /** What a plan is called in the sentence after it. */
  'the text itself': `
    він, вона, воно, документ, план, текст, проєкт, схема, он, она, оно, проект, it, this, plan, document,
    draft`,
  'by or in': 'за, згідно, у, в, по, согласно, under, in',
  'the text': 'ним, нею, ньому, ній, нему, ней, нем, документом, документу, задумом, it, планом, плану',
  'this is': 'це, вони, это, они, are, is, be, arent, isnt',
  /** How somebody speaks of it, before a colon and what he says. */
  'tone of voice': `
    обережн*, стриман*, неохоче, ухильн*, скуп*, розпливчаст*, прохолодн*, небагатослівн*, осторожн*,
    сдержан*, неохотн*, уклончив*, скупо, немногословн*, расплывчат*, прохладн*, cautious*, guarded*, coy,
    vague*, lukewarm, cagey, evasive`,
  /** "Having ruled out troops, Rome will …" */
  'English gerund': `
    having, unwilling, reluctant, ready, willing, determined, ruling, refusing, declining, rejecting,
    promising, offering, pledging, agreeing, backing, despite, keen, unable, eager, insisting, stressing,
    opposing, shunning, skipping, signing, joining, committing, preparing, planning, excluding`,
  copula: 'is, are, was, were, remains, seems, looks, would',
  'yes or no alone': 'yes, no, так, ні, да, нет',
  /** What stands before an answer that is a noun. */
  'brief answer': `
    коротке, коротко, тверде, чітке, рішуче, категоричне, однозначне, остаточне, сухе, ввічливе, ясне, гучне,
    короткое, коротким, твердое, твердым, четкое, решительное, категорическое, категоричное, однозначное,
    окончательное, вежливое, ясное, flat, firm, clear, short, blunt, curt, resounding, categorical, polite,
    simple, definite, emphatic, hard, твердим, чітким, рішучим, категоричним, решительным, категоричным,
    однозначным, однозначним`,
  'in or out': 'за, проти, против, in, out, yes, no, not, так, ні, да, нет',
  'as regards': 'по',
  'in which': 'якому, якій, котором, которой, яким, которым',
  'asks leave': 'просит*, просять, просят, попрос*, ask, asks, asked, asking',
  leave: `
    мандат*, дозв*, згод*, схвал*, погод*, підтрим*, ухвал*, разреш*, соглас*, одобр*, поддерж*, утверд*,
    mandate*, approv*, authoris*, authoriz*, permi*, consent*, back, allow*, agree*, vote, endorse*`,
  'put off': `
    розгляд, розгляду, голосування, питання, питанням, рішення, рішенням, відповідь, відповіді, відповіддю,
    рассмотрение, рассмотрением, голосование, вопрос, вопросом, решение, решением, ответ, ответом, vote,
    decision, невизначений, невизначене, термін, час, неопределенный, неопределенное, срок, время,
    indefinitely, пізніше, потім, потом, позже`,
  'come together': `
    зустріл*, зустрі*, зібрал*, зібрав*, збира*, встретил*, собрал*, собира*, met, gathered, gather, meet,
    meeting, convened`,
  'most or least': `
    найбільше, найменше, більше, менше, більш, найбільш, больше, меньше, всего, усього, most, least, more,
    fewer`,
  'the only thing': 'єдине, лише, тільки, виключно, единственное, лишь, только, only, solely',
  'in the make-up': 'складі, составе',
  protection: 'захист*, охорон*, оборон*, прикритт*, защит*, охран*, прикрыти*, protection, defence, defense',
  'on this spot': 'тут, здесь',
  'says what': 'це, это, тобто, зокрема, конкретно',
  'vote noun':
    'голосування, голосование, розгляд, рассмотрение, ратифікацію, ратификацию, vote, ratification',
  'is put off': `
    перенесли, перенесено, перенесла, перенесе, відклали, відкладено, відклав, відклала, відкладуть,
    відкладають, відтермінували, відтерміновано, відтермінував, відтермінувала, відстрочили, відстрочено,
    перенес, отложили, отложено, отложил, отложила, отсрочили, postponed, delayed, shelved, deferred`,
  'decision noun': `
    голосування, голосование, розгляд, рассмотрение, ратифікацію, ратификацию, vote, ratification, рішення,
    рішенню, решение, решения, решению, вердикт, decision, decisions, рішенням, решением, verdict`,
  'still ahead': 'попереду, впереди, ahead',
  'will decide': `
    очікують, очікується, очікуємо, чекають, ожидают, ожидается, ждут, awaited, ухвалять, ухвалить,
    прийматимуть, прийматиме, ухвалюватимуть, ухвалюватиме, примут, примет, expected, due, принимать, приймати`,
  'of Paris': 'паризьк*, парижск*, paris',
  'takes a decision': `
    ухвалене, прийняте, ухвалити, ухвалять, ухвалить, ухвалювати, ухвалювала, ухвалював, ухвалювали,
    ухвалювало, ухвалили, ухвалив, ухвалила, ухвалено, приймала, приймав, приймали, прийняли, прийняв,
    прийняла, прийнято, прийняти, принять, принимали, принимал, принимала, принимало, приняли, принял,
    приняла, принято, taken, made, reached, take, make, come`,
  'yet to take': 'буде, будет, будуть, будут, will, предстоит, предстоїть, належить, доведеться, yet, still',
  'headline begins': 'and, but, while, the',
  that: 'що, что',
  'that alone': 'що, что, that',
  /** «варто зауважити, що …» */
  worth: 'слід, варто, треба, потрібно, важливо, следует, стоит, нужно, надо, важно, should, worth, must',
  'notes it': `
    відзначити, зазначити, зауважити, нагадати, додати, сказати, підкреслити, наголосити, розуміти, памятати,
    отметить, заметить, напомнить, добавить, сказать, подчеркнуть, понимать, помнить, noted, remembered,
    noting, stressed, added, recalled`,
  /** «і, можливо, літаки»: one thing more. */
  'adds one': `
    і, й, та, або, чи, и, или, либо, also, and, or, plus, including, включно, включаючи, включая, зокрема,
    також, также, навіть, даже, even`,
  /** «гарантії того, що» */
  'of it': 'того, тому',
  /** Says what something is. */
  'is that': 'є, являється, является',
  'bare commits': 'commit, pledge, sign, approve, ratify, endorse, adopt, authorise, authorize',
  can: 'could, may, might, can, може, можуть, міг, могла, могли, может, могут, мог',
  modal: 'will, would, could, may, might, can, shall',
  'would not': 'will, would, wont, wouldnt, never',
  'who would': `
    he, she, it, they, we, country, countries, government, troops, soldiers, forces, jets, ships, instructors,
    personnel, planes, peacekeepers, engineers, trainers, contribution, ministry, nation, side, cabinet,
    participation, involvement, commitment, assistance, support, ministers, officials, countrys, and, but,
    also`,
  supposes: 'якщо, если, if, якби, скільки, сколько, чим, чем, what, how, доки, unless',
  'supposes no longer': 'and, but, then',
  'pronoun object': 'ничего, никого, нічого, этого, цього, такого',
  'must not': 'нельзя, неможливо, невозможно',
  'negated auxiliary': `
    став*, буд*, стане*, станут*, можна*, варто*, стал*, стоит*, слід*, следует*, хоче*, хотів*, хотіл*, хот*,
    може*, могут*, збира*, собира*, планує*, планиру*, має, мають, наваж*, решил*, взявся, взял*, береть*,
    беретс*, берутс*, поспіша*, квап*, спеш*, торопи*, думає*, намір*, намерен*`,
  'whether alone': 'ли, whether',
  we: 'ми, мы, we',
  I: 'я, мене, мені, меня, мне, i, me',
  /** «інтерв'ю з …», «Ми поговорили з …» */
  interview: `
    інтервю*, інтерв*, интервью, interview*, розмов*, поговорил*, поспілкувал*, спілкувал*, бесід*, зустріл*,
    разговор*, беседов*, побеседов*, пообщал*, spoke, talked, sat, conversation`,
  /** «обязательство со стороны Европы отправить войска»: who would act. */
  side: 'стороны, боку',
  /** «можливе розміщення»: in nobody's mouth no more than a subject of talk. */
  'possible thing': `
    можлив*, возможн*, ймовірн*, вероятн*, потенційн*, потенциальн*, possib*, potential*, prospect*,
    перспектив*`,
  'a report': `
    інформаці*, повідомленн*, чутк*, информаци*, сообщени*, слух*, report, reports, claim, claims, rumours,
    rumors, allegation*`,
  untrue: `
    дійсності, действительности, фейк*, неправд*, вигадк*, выдумк*, нісенітниц*, дезінформаці*, дезинформаци*,
    untrue, false, fake, baseless, fabricated`,
  /** Who or what is spoken of goes on: «його країна», «уряд», «королівство». */
  'goes on with whom': `
    він, вона, вони, його, її, їхн*, он, она, они, его, ее, их, свій, свої*, своє*, своє, свою, свой, свои*,
    своег*, своей, власн*, собственн*, he, she, they, it, his, her, their, its, own, країна, країни, країні,
    країну, держава, страна, страны, стране, страну, государство, country, kingdom, королівств*, королевств*,
    республік*, республик*, учасниц*, участниц*`,
  'at that time': 'тоді, тогда, then',
  /** «при цьому США» */
  'at that': 'цьому, этом, тому, том',
  /** «американська сторона» */
  'a side': 'сторон*, side, sides',
  'the side acts': 'сторона, side',
  'of Europe': 'європи, європі, європою, европы, европе, европой',
  'of countries': 'країн, країнам, держав, державам, стран, странам, государств, государствам',
  'only or also': 'лише, тільки, лиш, только, лишь, й, і, и, та, також, теж, тоже, также, ще, уже, вже, еще',
  only: 'лише, тільки, только, лишь, only, just, просто',
  small: `
    б, би, бы, має, маємо, мають, имеет, є, буде, будуть, be, been, to, have, has, any, її, их, же, ж, ще,
    еще, in, own, its, the, yet, currently, of, офіційних, конкретних, конкретных, таких, такого, своїх,
    своих, цього, не, жодних, наразі, готові, going, planning, planned, considering, зможе, можуть, зможуть,
    може, будемо, будет, будут, станет, стане, став, стала, стали, стал, would, will, do, does, did, is, are,
    was, were, can, could`,
  'one or a': 'one, a, single, any',
  /** "Under no circumstances will …", "in no case": a denial that stands before the verb. */
  'denied case': `
    circumstance, circumstances, case, account, point, time, way, condition, conditions, event, means,
    scenario`,
  /** "I want, expect, would like you to …": whose deed it is stands between the verb and its "to". */
  'wants of others': `
    want, wants, wanted, wanting, need, needs, needed, like, expects, expect, expected, prefer, prefers,
    preferred`,
  'thinks about': 'про, над, о, об, about, over',
  'it alone': 'це, цим, этом, этим, it, that, this',
  /** «хоче, щоб …»: what somebody else is to do. */
  'wants it': 'хоч*, хот*, бажа*, жела*, want, wants, wanted',
  /** «на нашій землі», "on its soil": whose, the pronoun before it says. */
  soil: 'землі, земле, землю, території, територію, территории, территорию, ґрунті, soil, territory, land, кордонах, границах',
  'whose soil': 'наш*, сво*, власн*, собственн*, їхн*, its, our, their, his, her, my, сербськ*, сербск*',
  'in order': 'щоб, аби, чтобы, чтоб',
  /** «Unlike France», «на відміну від Польщі»: named to say that it is otherwise with others. */
  'other than': 'unlike, отличие, відміну',
  'denied subject': `
    troops, troop, soldiers, soldier, forces, force, participation, peacekeepers, peacekeeper, boots,
    deployments, deployment, units, unit, personnel, contingent, instructors, instructor, involvement,
    presence, role, part, battalion, brigade, jets, ships, planes`,
  'denying subject': 'nothing, neither, none, nobody, nowhere',
  contrasts: 'а, while',
  'clause begins': 'that, but, and, who, which',
  'is lacking later': 'немає, нема, нет, відсутні, отсутствуют',
  already: 'вже, уже, already, now',
  'since when': `
    січня, лютого, березня, квітня, травня, червня, липня, серпня, вересня, жовтня, листопада, грудня,
    понеділка, вівторка, середи, четверга, п\u0027ятниці, суботи, неділі, весни, літа, осені, зими, вчора,
    учора, минул*, початку, торік, января, февраля, марта, апреля, мая, июня, июля, августа, сентября,
    октября, ноября, декабря, понедельника, вторника, среды, пятницы, субботы, воскресенья, весны, лета,
    осени, зимы, вчера, прошл*, начала, january, february, march, april, may, june, july, august, september,
    october, november, december, monday, tuesday, wednesday, thursday, friday, saturday, sunday, last,
    yesterday, spring, summer, autumn, winter, early, mid, late`,
  since: 'з, із, від, с, со, от, since',
  'not for now': 'ні, ни, neither, nor, як, как, так, до, від, от, хоч, хоть',
  merely: 'лише*, тільки*, только*, лишь*, only*, just*, просто*, менше*, меньше*, бойов*',
  not: 'не, not',
  likewise: 'також, теж, так, тоже, также, да, too, likewise, same, yes',
  no: 'ні, нет, no, не, not',
  our: 'наш*, our',

  'counts on': 'розрахову*, рассчитыва*, expects, expect, expecting, counts, counting',
  /** «тих, хто надішле» */
  those: 'тих, ті, тим, тими, той, того, тому, тех, те, теми, those',
  instead: 'а, але, but',
  but: 'але, проте, однак, но, однако, but',
  until: 'доти, до',

  // Where a clause begins, goes on and ends.
  'one of its members': 'member, ally, state, country, nation, power, partner, newcomer, founder',
  joins: 'і, й, та, и, and, або, чи, or, или',
  /** Prepositions that begin a clause too, where a verb follows: "after the guns fall silent", "after a ceasefire". */
  moment: 'after, before, day',
  correlate: `
    відразу, одразу, сразу, того, тогда, тоді, раньше, ранее, раніше, случае, випадку, разі, момент, умови,
    условии, умовою`,
  'no report after': 'that, on, whether, if, for, by, to, it, with, about, against',
  while: 'but, while, whereas',
  'clause joins': 'but, while, and, or',
  provided: 'умови, условии, умовою',
  'that if when': 'що, что, если, якщо, коли, когда',
  'as than when': 'як, как, чем, ніж, аніж, коли, когда, если, якщо',
  'is lacking': 'немає, нема, нет',

  finite: `
    прийде, прийдуть, настане, увійде, увійдуть, ввійде, ввійдуть, зайде, зайдуть, вийде, вийдуть, придет,
    придут, войдет, войдут, настанет, є, діє, дає, буде, будуть, був, була, було, були, може, можуть, має,
    мають, немає, нема, нет, есть, будет, будут, был, была, было, были, может, могут, is, are, was, were,
    will, would, has, have, had, can, could, may, might, must, should, does, do, did, wont, cant, isnt, arent,
    doesnt, dont`,

  // Who is meant.
  /** Words after which a genitive names whose they are. */
  'whose it is': `
    стороны, боку, депутат*, парламентар*, законодав*, міністр*, министр*, посадов*, дипломат*, lawmaker*,
    ministers*, officials*, diplomats*, участ*, внес*, вклад*, роль*, ролі*, роли*, готовн*, позиці*, позици*,
    рішен*, решен*, намір*, план*, бажан*, згод*, відмов*, отказ*, уряд*, правительств*, держав*, країн*,
    стран*, сторон*, лідер*, глав*, представни*, представит*, participation*, contribution*, role*,
    readiness*, willingness*, leader*, government*, offer*, pledge*, promise*, commitment*, proposal*,
    refusal*, reluctance*, чиновн*, намерен*, желан*, соглас*, обіцян*, обещан*, предложени*, consent*,
    intention*`,
  /** «саміту в Копенгагені», "talks in Berlin": the place is where they meet. */
  'a meeting': `
    саміт*, зустріч*, переговор*, перемовин*, засіданн*, конференц*, форум*, нарад*, саммит*, встреч*,
    заседани*, совещани*, summit, meeting, talks, conference, gathering`,
  /** Those who sign or meet as a body. */
  'who take part':
    'учасники, участники, участниці, підписанти, подписанты, participants, signatories, attendees',
  /** «командуватиме естонський підполковник» */
  'an officer': `
    підполковник, полковник, подполковник, генерал, адмірал, адмирал, майор, капітан, капитан, colonel,
    general, admiral, бригадир, brigadier, lieutenant`,
  /** «Paris declaration», «Berlin talks»: where it was, not who it is. */
  occasion: 'declaration*, summit*, meeting*, talks*, agreement*, accord*, conference*, форум*, forum*',
  'all or nothing': 'everywhere, everything, nothing, anything, none, nobody, everyone, everybody',
  'one of the others': `
    baltic, nordic, scandinavian, балтийские, скандинавские, another, other, others, several, some, more,
    unnamed, few, many, two, three, four, tiny, neutral, neighbouring, neighboring, nearby, even, possibly,
    perhaps, probably, potentially, likely, also, другие, несколько, некоторые, еще, две, три, четыре, даже,
    возможно, вероятно, також, навіть, можливо, інші, кілька, ще, дві, чотири, маленька, крихітна, нейтральна,
    северные, північні, скандинавські, балтійські, многие, багато, соседние, сусідні`,
  'the military': 'military, army',
  'of the military': `
    instructors, trainers, advisers, advisors, experts, specialists, planners, delegation, delegations, team,
    teams, aid, assistance, support, equipment, hardware, observers, chiefs, officers, leaders, vehicles`,
  trains: 'training, instructor, trainer',
  /** "has not entirely ruled it out", «полностью не исключает» */
  'how fully': `
    entirely, completely, fully, explicitly, formally, officially, publicly, categorically, definitively,
    totally, necessarily, really, actually, полностью, окончательно, официально, совсем, целиком, публично,
    повністю, остаточно, офіційно, зовсім, цілком, публічно, прямо, directly, outright, altogether, flatly,
    категорически, категорично, вовсе`,
  'on the list': `
    among, amongst, серед, среди, числа, число, числе, список, списка, списке, перечень, списку, переліку,
    перелік`,
  'belongs to': 'до, к',
  'to which': 'якої, якого, яких, которой, которому, которым, которых',
  request: `
    прохання, запит, звернення, просьбу, запрос, обращение, request, requests, proposal, пропозицію,
    предложение, проханням, просьба, просьбы, запроса, приглашение, запрошення, призыв, заклик, call, calls,
    appeal, plea, invitation`,
  'is one of': `
    принадлежит, принадлежат, относится, относятся, is, are, was, were, be, remains, remain, входит, входят,
    вошел, вошла, вошли, попала, попал, попали, входить, входять, увійшла, увійшли, увійшов, належить,
    належать, есть, є, будет, буде, находится, находятся, counts, ranks`,
  'part of it': `
    role, part, participate, participates, participating, participation, join, joining, involved, involvement,
    contribution, assist, help`,
  'when or beside whom': `
    before, ahead, until, along, alongside, amid, so, despite, перед, накануне, пока, напередодні, попри,
    наряду, поряд, разом, вместе`,
  'unnamed source': `
    official, diplomat, source, insider, чиновник, дипломат, источник, собеседник, посадовець, співрозмовник,
    джерело, officials, diplomats, insiders, sources, джерела, джерел, джерелами, співрозмовники,
    співрозмовників, собеседники, собеседников, источники, источников`,
  comes: 'come, comes, came, coming',
  'how many': 'скільки, сколько',
  'as many': 'стільки, столько',
  'to them, as pronouns':
    'мені, нам, йому, їй, їм, вам, тобі, собі, мне, ему, ей, им, тебе, себе, me, us, him, her, them, you',
  apiece: 'по',
  'of those': 'of, из, з, із, зі, серед, среди',
  'a part of many': `
    some, several, many, most, none, half, few, number, majority, others, некоторые, несколько, многие,
    большинство, никто, часть, деякі, кілька, багато, більшість, ніхто, частина`,
  'one member': `
    страна, страны, стране, страну, страной, країна, країни, країну, країною, країні, государство,
    государства, держава, держави, державу, член`,
  'counted state': `
    delegation*, делегаци*, учасник*, участник*, член*, країн*, держав*, стран*, государств*, countr*,
    nation*, states*, столиц*, capitals*`,
  'those who lead': `
    начальники, командувачі, командующие, лідери, лидеры, керівники, руководители, очільники, глави, главы,
    президенти, президенты, премєри, премьеры, міністри, министры, leaders, heads, presidents, premiers,
    ministers, радники, советники, advisers, advisors, представители, представники, representatives, генералы,
    генерали, generals, дипломаты, дипломати, diplomats, послы, посли, ambassadors, командиры, командири,
    commanders, chiefs`,
  /** «включно з лідерами Італії та Польщі» */
  'who leads it': `
    лідерами, лідери, лидерами, лидеры, урядами, уряди, правительствами, правительства, президентами,
    премєрами, премьерами, главами, очільниками, владою, властями, leaders, governments, of`,
  'by or with': 'за, при, з, із, с, with',
  'with their help':
    'підтримки, підтримкою, поддержке, поддержкой, допомогою, помощью, участі, участю, участии, участием',
  'up to': 'до, понад, близько, около, свыше, порядка, about, around, over, least, than',
  /** «ще три країни»: others than those just named. */
  /** What a list of those in favour, or against, is headed by. */
  votes: `
    проголосує, проголосують, голосуватиме, голосуватимуть, голосує, проголосував, проголосувала,
    проголосували, проголосувало, проголосует, проголосуют, проголосовал, проголосовала, проголосовали, vote,
    votes, voted, голосует, голосуют, голосовали, голосовал, голосовать, голосували, голосувати, voting`,
  'votes yes': `
    за, так, yes, да, for, favour, favor, готові, готовы, згодні, згодна, ready, willing, согласны, согласна`,
  'votes no': 'проти, против, ні, нет, no, against, out, not',
  'votes in': 'in',
  'votes maybe':
    'open, possible, maybe, perhaps, можливо, допускають, допускают, відкриті, открыты, возможно',
  'no object': 'цього, це, цьому, этого, это, этому, it, this, that, наприклад, зокрема, например',
  /** What is no other matter than the one a headline names: «Країна до такого кроку не готова». */
  'of the matter': `
    рішен*, решени*, decision, питанн*, вопрос*, question, issue, matter, крок*, шаг*, step, move, прохан*,
    запит*, просьб*, запрос*, звернен*, обращени*, request, варіант*, вариант*, option, сценарі*, сценари*,
    можливіст*, можливост*, возможност*, possibility, іде*, иде*, idea, тем*, topic, місі*, мисси*, mission,
    операці*, операци*, operation, ініціатив*, инициатив*, initiative, участ*, участи*, participation,
    відповід*, ответ*, answer, позиці*, позици*, position, слов*, word, речі, речи, речь, мова, мови, робит*,
    зробит*, делат*, сделат*, поступат*, говорит*, сказат*, сказати, казати, talk, speak, think, думат*,
    думати, каже, такого, такому, такий, таке, така, таку, такі, таких, такая, такой, такую, таким, такое,
    вони, они, they, вона, наші, наша, наши, нашої, військов*, солдат*, сил*, військ*, войск*, troops,
    soldiers, forces, таком, такие, подібн*, подобн*, country, країн*, стран*, держав*, государств*,
    government, уряд*, правительств*, cabinet, кабмін*, кабмин*, парламент*, parliament, сейм*, відомств*,
    ведомств*, міністерств*, министерств*, ministry, столиц*, capital, сторон*, side, армі*, арми*, army, бік,
    наразі, зараз, поки, сьогодні, нині, сейчас, пока, сегодня, нынче, currently, still, today, moment,
    present, момент*, stage, цілком, повністю, вполне, полностью, fully, категоричн*, categorically, взагалі,
    вообще, точно, однозначно, certainly, definitely, clearly, поспішат*, спешит*, найближч*, ближайш*, час,
    времени, время, time, наступн*, following, року, года, осені, весни, принаймні, навіть, даже, even, також,
    тоже, also, буде, будет, will, would, should, could, might, there, that, this, such, been, being, have,
    термін*, срок*, timing, deployment, something, somebody, take, make, final, остаточн*, окончательн*,
    стоїть, стоит, стояти, його, свої*, свою, свой, своє*, their, him, himself, itself, ready, together,
    разом, вместе, союзник*, партнер*, allies, partners, other, інш*, друг*, всі*, all, коли, потім, потом,
    пізніше, позже, later, early, soon, рано, зарано, разі, случае, case, якщо, если, умов*, услови*, terms,
    conditions, готов*, іншими, чітк*, четк*, зрозуміл*, этом, этим, ним, нем, роль, ролі, роли, role,
    провідн*, ведущ*, частин*, часть, внесок, вклад*, leader, лідер*, лидер*, глав*, очільник*, премєр*,
    премьер*, президент*, міністр*, министр*, канцлер*, minister, president, premier, chancellor, join,
    contribute, part, hurry, rush, decide, decided, deciding, вирішуват*, вирішит*, решать, решит*, існує*,
    існуют*, существует, exists, пріоритет*, приоритет*`,
  /** Verbs of taking part: «Данія долучиться» needs no word of what to. */
  'joins it': `
    долучиться, долучаться, долучимося, долучитися, приєднається, приєднаються, приєднаємося, доєднається,
    доєднаються, доєднаємося, поучаствует, поучаствуют, поучаствуем, присоединится, присоединятся,
    присоединимся, подключится, подключатся, підключиться, підключаться, участь, участие, участвовать,
    братиме, братимуть, братимемо, візьме, візьмуть, візьмемо, примет, примут, примем, займеться, займуться,
    займемося, займется, займутся, займемся, join, participate, contribute, part, зробить, зробимо, внесе,
    внесемо, внесет, внесем, внесут, внести, внесуть, поучаствовать`,
  'why or when': `
    через, при, за, після, якщо, коли, тільки, лише, из, после, если, когда, только, лишь, because, due, if,
    after, under, once, only, over, until, without, без`,
  belongs: `
    належить, належать, входить, входять, входит, входят, относится, относятся, принадлежит, увійшла, увійшли`,
  'says it': `
    сказали, сказала, сказав, сказало, кажуть, каже, відповіли, відповіла, відповів, ответили, ответила,
    говорят, говорит, сказал, said, say, says, ответил, отвечает, відповідає, отвечают, replied, answered,
    replies, answers`,
  'joins them': `
    долучиться, долучаться, приєднається, приєднаються, доєднається, доєднаються, присоединится,
    присоединятся, увійдуть, увійде, войдут, войдет, підуть, поїдуть, поедут, join, підключиться,
    підключаться, подключится, подключатся, поучаствует, поучаствуют, joins, вступит, вступят`,
  'besides those': 'крім, окрім, кроме, помимо, besides, alongside, beyond, apart',
  'also too': 'теж, також, тоже, также, too, likewise',
  /** Verbs of duty in the present: who does it is there. */
  'at work': `
    функціонує, функціонують, діє, діють, функционирует, функционируют, действует, действуют, служить,
    служать, працює, працюють, чергує, чергують, патрулює, патрулюють, стоїть, стоять, перебуває, перебувають,
    базується, базуються, літає, літають, стежить, стежать, спостерігає, спостерігають, навчає, навчають,
    тренує, тренують, вишколює, вишколюють, розміновує, розміновують, прикриває, прикривають, охороняє,
    охороняють, стереже, стережуть, висить, висять, очищає, очищають, приймає, приймають, возить, возять,
    служит, служат, работает, работают, дежурит, дежурят, патрулирует, патрулируют, стоит, стоят, находится,
    находятся, базируется, базируются, летает, летают, следит, следят, наблюдает, наблюдают, обучает, обучают,
    учит, учат, тренирует, тренируют, разминирует, разминируют, прикрывает, прикрывают, охраняет, охраняют,
    стережет, стерегут, принимает, принимают, обеспечивает, обеспечивают, забезпечує, забезпечують, training,
    patrolling, guarding, working, serving, watching, monitoring, clearing, flying, sweeping, stationed,
    operating, опрацьовують, прорабатывают, планують, планируют, drawing, escorting, protecting, policing,
    teaching, manning, escorts, mentoring, сопровождает, сопровождают, супроводжує, супроводжують`,
  general: `
    генерал, генерала, генералом, адмірал, адмірала, адміралом, адмирал, адмирала, адмиралом, офіцер, офіцера,
    офіцером, офицер, офицера, офицером, полковник, полковника, полковником, бригадир, general, admiral,
    officer, colonel, brigadier, commander`,
  'staff officers':
    'офіцер*, офицер*, планувальник*, планировщик*, штабіст*, штабист*, officers, planners, штабник*',
  'near a place':
    'в, у, на, під, біля, поблизу, неподалік, под, возле, близ, недалеко, in, at, near, outside, under',
  upkeep: `
    утриманн*, утримува*, утримуют*, содержани*, содержать, бюджет*, upkeep, sustainment, sustain, sustaining,
    budget`,
  currency: 'фунтів, євро, доларів, крон, фунтов, евро, долларов',
  'of Europe, as an adjective': 'європейськ*, европейск*, european',
  'lies ready': `
    готовий, готова, готове, готові, готов, готово, готовы, ready, finalized, finalised, узгоджений,
    узгоджено, согласован, согласованы, согласована, согласовано, узгоджена, узгоджені, agreed, complete,
    finished`,
  'calls it': `
    назвав, назвала, назвали, назвало, називає, называет, назвал, називають, називав, розкритикував*,
    критику*, раскритиковал*, засудив, засудила, засудили, осудил*, відкинув, відкинула, called, calls,
    criticised, criticized, slammed, condemned, dismissed, described, раскритиковала, раскритиковали, отверг,
    отвергла, отвергли, відкинули, blasted, denounced, rejected`,
  'force as a subject': 'сили, силы, force, forces',
  'under or led': 'під, под, under, led',
  'a party': `
    політики, политики, politicians, партія, партії, партією, партия, партии, партией, фракція, фракції,
    фракция, фракции, party, parties, caucus, afd, адг, bsw, vox, podemos, пис, pis, fidesz, фидес, фідес,
    pvv, sinn, опозиція, оппозиция, opposition, союз, движение, рух, объединение, обєднання, movement,
    alliance`,
  'a union': 'союз, движение, рух, объединение, обєднання, movement, alliance',
  'in reply': 'after, після, после',
  denies: 'deny, denies, denied, denying, заперечи*, заперечу*, спросту*, опроверг*',
  'a plan': 'план, plan, proposal, пропозиція, предложение',
  seconds: `
    прислала, прислав, прислали, прислало, прислал, делегувала, делегував, делегували, делегувало,
    делегировала, делегировал, делегировали, передала, передав, передали, передал, виділила, виділив,
    виділили, выделила, выделил, выделили, прикомандирувала, прикомандирували, seconded, posted, attached,
    contributed, assigned, прикомандировала, прикомандировали, откомандировал, откомандировала,
    откомандировали, відрядила, відрядив, відрядили, loaned, detached`,
  visits: `
    відвідав*, відвіда*, посетил*, посетит*, visit*, оглянув, оглянула, оглянули, осмотрел*, побував,
    побувала, побували, побывал*, toured, tours, inspected, inspects`,
  headquarters: `
    штаб, штабу, штабі, штаби, штабом, штаба, штабе, квартира, квартиру, квартирі, квартире, командування,
    командуванні, командование, командовании, осередок, осередку, ячейка, ячейке, центр, центру, центрі,
    центре, headquarters, hq, cell, command, centre, center, staff`,
  'came to a staff': `
    приєднався, приєдналася, приєдналися, приєднались, долучився, долучилася, долучилися, долучились,
    доєдналися, доєднався, увійшли, увійшов, увійшла, прибули, прибув, прибула, приїхали, приїхав, влилися,
    поповнили, присоединился, присоединились, присоединилась, вошли, вошел, прибыли, прибыл, приехали,
    приехал, joined, arrived`,
  'keeps in a staff': `
    має, мають, тримає, тримають, утримує, утримують, представлений, представлена, представлені, представлено,
    сидить, сидять, працює, працюють, посадив, посадила, посадили, имеет, имеют, держит, держат, представлен,
    представлены, has, have, keeps, keep, maintains, represented`,
  has: 'має, мають, є, налічує, имеет, имеют, есть, has, have',
  /** A common staff that stands already. */
  'has its seat': `
    налічує, насчитывает, numbers, counts, працює, діє, функціонує, розташований, розташована, розташоване,
    розташовано, розміщений, розміщена, розміщене, розміщено, базується, відкрили, відкрито, відкрився,
    відкрилася, відкрилося, запрацював, запрацювала, запрацювало, розгорнули, розгорнутий, розгорнуто,
    розгорнуте, облаштували, облаштований, облаштовано, створили, створений, створено, сформували, сформовано,
    сформований, заснували, засновано, розмістився, розмістилася, розмістилося, облаштувався, залишається,
    міститься, работает, действует, функционирует, расположен, расположена, расположено, размещен, размещена,
    размещено, базируется, открыли, открыт, открылся, открылась, открылось, заработал, заработала, заработало,
    развернули, развернуто, развернут, создали, создан, создано, сформировали, сформирован, учредили,
    разместился, разместилась, разместилось, остается, находится, opened, opens, operates, operating,
    operational, based, located, housed, sits, established, works, running, stands, formed, staffed, manned,
    functioning, launched, created, запустили, запущен`,
  'will take its seat': `
    переїде, переїжджає, переїздить, переїжджатиме, перебереться, переміститься, перемістять, перенесуть,
    запрацює, працюватиме, діятиме, відкриють, відкриється, відкривають, розмістять, розміститься, розташують,
    розташується, розгорнуть, створять, створюють, облаштують, сформують, переедет, переезжает, переместится,
    переместят, перенесут, заработает, откроют, откроется, открывают, разместят, разместится, расположится,
    создадут, создают, сформируют`,
  'to take its seat':
    'move, relocate, rotate, open, sit, operate, stand, work, shift, transfer, start, begin, launch',
  'ones own': 'своєму, своем, своїм, своих',
  Europeans: 'europeans, european, європейці, європейські, европейцы, европейские, союзники, allies',
  Mr: 'mr, mrs, ms, miss, sir, dame, lord, dr, господин, госпожа, пан, пані',
  thinkable: `
    potential, possible, eventual, future, prospective, led, eu, nato, multinational, international, ground,
    возможн*, можлив*, потенциальн*, потенційн*`,
  'in the course of': 'in, during, after, following, amid, throughout',
  'of the sea': 'maritime, naval, морськ*, морск*',
  'as to whom': 'касается, стосується, щодо, стосовно, насчет, относительно, regarding, concerning, для, for',
  apposes: 'a, an, one, another, itself, already, home, long',
  'what it is': `
    член, союзник, союзница, союзниця, партнер, партнерка, сусід, сусідка, сосед, соседка, учасник, учасниця,
    участник, участница`,
  potentially: 'потенциально, потенційно, potentially, гипотетически, гіпотетично',
  prepares: 'працює, працюють, работает, работают, working, works',
  'works on': `
    on, with, to, together, closely, out, through, toward, towards, hard, over, над, з, із, с, со, разом,
    вместе`,
  'is being': 'is, are, been, keeps, keep',
  'by now': `
    вже, уже, досі, цілодобово, щодня, наразі, already, now, круглосуточно, ежедневно, нині, зараз, сейчас,
    сьогодні`,
  'as planned': `
    план*, схем*, задум*, замысел*, мап*, карт*, передбача*, предусматрива*, якщо, если, коли, когда, if,
    once, plan*, would, will, буде, будуть, будет, будут`,
  provides: 'передбача*, предусматрива*, provides, foresees, envisages, envisaged, envisions, foresaw',
  'is allowed to': 'зможе, зможуть, може, можуть, сможет, смогут, может, могут, may, can',
  'decided thing': `
    рішенн*, решени*, decision, постанов*, постановлени*, угод*, соглашени*, agreement, мандат*, mandate,
    резолюц*, resolution, договір, договор*, документ*, treaty, accord, pact, deal, текст, text, it, його, її,
    его, ее`,
  there: 'там, туди, туда, there',
  'our people': 'нас, наших, наші, наши, ours, us',
  'asks what': 'що, чим, чого, чем, чего, что, what, how',
  'more of them': 'ще, іще, інші, еще, другие, another, other, further',
  coalition: 'коал*, coal*',
  'of the': 'of, the',
  possessive: 'його, її, їхн*, своє*, свою, свій, наш*, его, ее, свое*, his, her, its, their, our',
  helps: 'help*, support*, back*, assist*, urge*, let*, допомогти*, підтримати*, помочь*, поддержать*',
  these: 'ці, эти, these, this',
  /** Verbs of a past talk of several. */
  'was talked of':
    'говорили, обговорювали, обговорювалося, обговорювалось, обсуждали, обсуждалось, обсуждался',
  'was spoken of': `
    йшлося, згадува*, згадал*, обговорюва*, говорили, шла, шло, упоминал*, обсуждал*, говорилось, discussed,
    mentioned, raised`,
  'of the year': 'року, года',
  signs: 'підпис*, підпиш*, подпис*, подпиш*, sign*, put*',
  they: 'вони, они, they',
  she: 'вона, її, нею, неї, она, ее, ней, she, her',
  he: 'він, його, ним, нього, он, его, него, he, his',
  /** First names whose ending does not show that a woman bears them. */
  "a woman's name": `
    ділан, гелен, хелен, кетрін, катрін, катрин, кэтрин, аліс, элис, іветт, иветт, еллісон, карін, карин,
    торгердур, рейчел, пілар, пилар, джудіт, бріджит, керолайн, кріструн, інгрід, маргарет, елізабет, санае,
    джулі, беате, тулсі, теммі, сьюзі, марі, розмарі, мелані, метте, пенні, дженні, анке, ілзе, ніколь,
    мішель, сімоне, helen, catherine, katrin, yvette, rachel, judith, caroline, ingrid, margaret, elizabeth,
    sanae, beate, mette, penny, jenny, ilze, nicole, simone, anne, mary, susan, karin, pilar, allison, yulia`,
  /** Men's names that end like a woman's. */
  "a man's name": `
    микола, ілля, лука, мірча, бола, нарендра, сава, никола, илья, ilia, luca, mircea, bola, narendra, andrea,
    nikola, joshua, ezra`,
  member: `
    leader*, member*, countr*, nation*, state*, minister*, government*, chief*, head*, staff*, official*,
    officer*`,
  'no owned noun': `
    whom, which, understood, believed, thought, reported, whether, if, once, until, unless, because, since,
    though, although, why, how, where, than, or, nor, yet, so, then, neither, instead, meanwhile, today,
    yesterday, still, also, perhaps, however, including, notably, neighboring, neighbouring, nearby, fellow,
    neutral, landlocked, якщо, коли, если, когда, тоді, тогда, також, также, that, when, while, but, and`,
  stays: `
    залишаться, залишиться, залишатимуться, лишаться, залишаються, останутся, останется, остаются, stay,
    stays, remain, remains, staying, remaining`,
  'next door, as an adjective':
    'сусідній, сусідньому, сусідніх, соседней, соседнем, соседних, neighbouring, neighboring',
  'before a place that speaks':
    'ни, ні, ані, neither, nor, що, але, а, і, та, и, но, також, натомість, тим, часом, раніше, ранее',
  'who is': 'який, яка, які, яке, который, которая, которые, who, which, готових, готовых, готовые, здатн*',
  /** A relative pronoun as the subject of its clause. */
  who: 'який, яка, яке, які, который, которая, которое, которые, who',
  'who or which': 'хто, кто, які, яких, какие, каких, who, which, what',
  ready: 'готових, готовых, ready, prepared, willing',
  'willing ones':
    'готові, згодні, здатні, спроможні, ладні, готовые, готовых, согласные, способные, желающие, охочі',
  with: 'с, со, з, із, зі, with',
  and: 'и, і, й, та, and',
  /** «подібно до Данії, …»: who does the same. */
  'just like': `
    addition, besides, помимо, окрім, подібно, подобно, слідом, услід, вслід, вслед, следом, like, following`,
  people: 'людей, осіб, чоловік, людини, человек, человека, people, men, personnel',
  /** «ще сто британців», «близько двохсот шведів»: before a number of people who act. */
  'before those counted': `
    ще, іще, еще, також, близько, понад, майже, до, около, свыше, почти, примерно, приблизно, і, та, й, а,
    перші, первые`,
  also: 'також, также',
  'Russian with': 'с, со',
  /** What may stand between the words of a name. */
  'name particle':
    'де, ді, да, ван, фон, бін, бен, аль, дер, ле, ла, de, di, da, van, von, bin, ben, al, der, le, la, af',
  'from whom': 'з, із, зі, из, from, of, країн, держав, стран, государств',
  sky: 'небо, неба, небу, небі, небом, небе, skies',
  Ukrainian: 'українськ*, украинськ*, украинск*, ukrainian*',
  'place preposition': `
    з, із, зі, из, from, в, у, до, на, для, над, під, біля, поблизу, по, во, под, возле, около, in, to, into,
    on, over, for, near, at, across, inside, around`,
  'than that': 'тим, того, цим, цього, этим, этого, тому, цьому',
  article: 'a, an, the, any',
  members: `
    союзни*, партнер*, учасник*, участник*, держав*, країн*, стран*, член*, allies*, partners*, nations*,
    countries*, states*, members*, государств*`,
  all: 'всі, усі, кожн*, все, кажд*, all, every, each',
  'with or between': 'з, із, зі, с, со, with, між, между',
  'such a thing': 'what, something, anything',
  single: 'жоден, жодного, жодному, жодним, жодна, жодної, ни, ні, one, single, not, no',
  them: 'їх, своїх, нікого, них, когось, их, своих, никого, them, anyone, anybody, nobody',
  decides: 'рішення, решение, decision',
  us: 'нас, us',
  recipient: 'україні, украине, києву, киеву',
  'given or made': `
    made, given, offered, promised, pledged, provided, proposed, floated, tabled, sent, supplied, contributed,
    announced, confirmed, out, rejected, refused, excluded`,
  'is heard': `
    прозвучал*, пролунал*, пролунав, надійшл*, надійшов, поступил*, почули, услышали, донеслос*, донісс*,
    чути, слышно`,
  'but instead': 'але, проте, однак, зато, зате, натомість, но, однако, but',
  /** «…, тоді як …» */
  'set against': 'тоді, тогда, тимчасом',
  'here it is': 'ось, вот',
  'that thing': 'те, то, тим, тем',
  'share of a task': `
    завдання, завданням, завданнями, внесок, внеском, вклад, вкладом, задача, задачи, задачей, роль, роллю,
    ролью, допомога, помощь, частка, частина, часть, робота, работа, справа, дело, обов’язок, обовязок,
    contribution, task, tasks, role, part, share, job`,
  /** What takes up a list before a dash: «— це дасть Литва», «— ось чим займуться данці». */
  'takes up': `
    таким, таких, такому, такого, такой, це, цим, цього, цьому, ось, таке, такий, такі, таку, така, такою,
    такими, саме, усе, все, всім, усім, этим, это, этого, вот, такое, такие, такую, такова, таков, таковы,
    именно, всем, this, these, that, such`,
  /** «користуватися їхніми дорогами», "use Polish airfields". */
  uses: 'користув*, скориста*, використ*, использ*, пользов*, воспольз*, use, uses, using',
  /** «літаки охороняють хаб» */
  guards: `
    охорон*, прикрив*, прикри*, захищ*, стереж*, охран*, прикры*, защищ*, guard, guards, guarding, protect,
    protects, protecting, shield, shields, shielding, cover, covers, covering, огляд*, огляну*, осматр*,
    осмотр*, inspect, inspects, inspected`,
  'lets use': `
    дозвол*, дозвіл, пусти*, разреш*, позвол*, відкри*, откры*, нада*, предостав*, let, lets, allow, allows,
    allowed, letting, allowing`,
  /** «літаки дають час»: verbs of giving, for what troops bring about. */
  gives: `
    дає, дають, дасть, дадуть, дадут, даст, дает, дают, дали, дав, дала, give, gives, gave, buy, buys, bring,
    brings`,
  'for the sake of': 'за, for',
  'helps to do': 'допомож*, допомаг*, помог*, help, helps',
  doors: 'двер*, door*',
  /** Verbs of payment, whose «за» is followed by what is paid for. */
  pays: 'платит*, плат*, заплат*, сплат*, сплачу*, заплачу*, pay, pays, paying, paid',
  /** Patrols are of the kind that was spoken of. */
  patrols: 'патрул*, patrol*, чергуванн*, дежурств*, policing',
  /** Prepositions that name at the head of a sentence what it turns to: «Від Італії він чекав більшого». */
  'turns to whom': `
    щодо, стосовно, від, з, із, зі, про, для, насчет, относительно, от, с, со, о, об, у, в, касается,
    стосується, regarding, concerning, on, for, with, from`,
  'goes on': `
    він, вона, вони, країна, он, она, они, страна, he, she, it, they, за, по, також, крім, окремо, натомість,
    водночас, утім, втім`,
  however: 'але, однак, проте, натомість, но, однако, but, while, whereas',
  'is needed': `
    needed, required, necessary, потребуется, понадобится, понадобятся, потребуются, необходимо, нужно,
    потрібно, знадобиться, знадобляться, необхідно`,
  dropped: `
    колись*, навесні*, початково*, раніше*, замість*, вместо*, відмов*, отказ*, скоро*, originally*, once*,
    earlier*, урізал*, зменш*, ранее*, рік*, тому*, изначально, первоначально, прежде, спочатку, initially,
    previously, instead, scrapped, abandoned`,
  'force or company': `
    контингент*, сил, сили*, силы*, місі*, мисси*, європейськ*, европейск*, force*, mission*, multinational*,
    troops*, deployment*, вояк*, військов*`,
  than: 'ніж, аніж, чем, нежели, than',

  preposition: `
    вопреки, всупереч, в, у, до, від, з, із, зі, за, на, для, про, щодо, через, після, під, між, серед, проти,
    при, без, над, крім, окрім, понад, перед, поруч, біля, навколо, стосовно, о, об, к, от, из, со, изо, во,
    по, после, между, против, кроме, около, возле, насчет, касательно, рядом, of, in, to, from, with, by, for,
    on, after, at, into, about, between, among, against, without, over, near, towards, toward, through, under,
    alongside, following, despite, within, inside, outside, via, during, unlike, than`,
  /** «у лютому Чехія відмовилась»: nouns with the ending of an adjective. */
  'noun like an adjective': 'лютому',
  'among whom': `
    them, них, яких, якій, якому, якої, якого, якою, яким, якими, котор*, котрих, котрій, котрому, котрої,
    котрого, whom, which`,
  /** What may stand before the list that spells out «шість країн»: «Це Литва, Данія …». */
  calendar: `
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, today, yesterday, january, february,
    march, april, june, july, august, september, october, november, december`,
  /** "Estonia joins Finland in offering troops": whoever stands before and after does it. */
  'joins in': 'join, joins, joined, joining, follow, follows, followed',
  /** "countries, including Ireland": named as examples of who acts. */
  'for example': 'including, notably',
  /** "those who would go are Norway and Latvia" */
  'spells out': 'include, includes, included, are, were, это, це',
  enforces: `
    enforce, enforcing, uphold, upholding, maintain, maintaining, keep, keeping, police, policing, guarantee,
    secure`,
  /** "without providing soldiers", "instead of sending troops" */
  'done without': 'without, of, than',
  'giving to': `
    providing, sending, deploying, committing, contributing, offering, putting, dispatching, stationing,
    pledging, having, involving`,
  /** "Britain will contribute.": what to is said before. */
  contributes: 'contribute, contributes',
  after: 'after',
  'comes of it': `
    weaken, dilute, undermine, stretch, drain, expose, jeopardise, jeopardize, harm, hurt, endanger,
    complicate, deprive, strain, mean, become, constitute, amount, provoke, trigger, escalate, spark,
    regarded, perceived`,
  becomes: `
    стане, стануть, станет, станут, будет, будут, буде, будуть, вважатиметься, become, legitimate, законною,
    законными, законной, легітимною, легитимной, legal`,
  target: 'target, targets, ціллю, цілями, мішенню, мішенями, целью, целями, мишенью, мишенями',
  'has since': 'has, have, had, ever',
  'speaks for': 'spokesman, spokeswoman, spokesperson, spokespeople, spokespersons',
  'foreign affairs': 'minister, ministers, ministry, secretary, office, affairs, policy',
  'asks if': `
    say, ask, asked, asks, asking, decide, decided, deciding, clear, unclear, know, see, sure, unsure,
    clarify, specify, reveal`,
  'and others': 'other, others, інші, інших, другие, других',
  'to be': 'be, become, becoming, being, form',
  'state itself': 'kingdom, republic, government, cabinet',
  'was asked':
    'asked, pressed, questioned, quizzed, запитали, спитали, спросили, спросил, спросила, запитав, запитала',
  'later on': `
    later, future, eventually, subsequently, further, згодом, пізніше, майбутньому, потім, позже, будущем,
    потом, впоследствии, надалі, дальнейшем`,
  /** «Хто пошле», «які країни готові», "who would send". */
  'which states': 'хто, кто, хтось, які, яка, какие, какая, який, who, which, what',
  'about or for': 'про, о, об, щодо, стосовно, относительно, насчет, about, on, over, for, для, без, without',
  idea: 'іде*, иде*, idea*, notion*, статус*, запит*, питання, вопрос*, question*',
  years: `
    років, роки, рокам, річні, річних, річну, річний, лет, летние, летних, летнюю, летний, years, year,
    десятиліття, десятиріччя, десятилетие, decade, decades, десятилетия, десятилетий, десятиліть, летнего,
    річного`,
  decades: 'десятиліття, десятиріччя, десятилетие, decade, decades',
  'ago or after': `
    тому, назад, ago, через, протягом, течение, упродовж, впродовж, останніх, останні, последние, последних,
    last, past, next, тюрми, тюрьмы, prison, роковини, річниця, після, после, after, over, війни, войны,
    незалежності, независимости`,
  'a text that binds': `
    документ*, зобов'язан*, обязательств*, угод*, соглашени*, договор*, договір*, пакт*, pact*, treaty*,
    commitment*, document*, agreement*, deal*, формул*, термін*, строк*, срок*, term*`,
  together: 'разом, спільно, вместе, совместно, together, jointly, alongside, пліч',
  /** «заяву, що передбачає …»: as a participle. */
  'binding to': `
    предусматривающ*, предполагающ*, обязывающ*, обязующ*, разрешающ*, включающ*, содержащ*, передбачаючи,
    committing, obliging, binding, envisaging, foreseeing, authorising, authorizing`,
  'consists of': `
    передбача*, предполага*, міст*, включа*, охоплю*, склада*, предусматр*, содерж*, охватыва*, состо*,
    covers, includes, provides, comprises, contains, envisages, foresees, йдеться, ідеться, мова, речь,
    пунктів, пунктов, пункти, пункты, пункту, положень, положений, елементів, элементов, компонент*, складов*,
    provisions, elements, points`,
  'parts of a text': `
    пункт*, положен*, елемент*, элемент*, складник*, складов*, составляющ*, компонент*, частин*, частей,
    част*, напрям*, направлен*, рівн*, уровн*, блок*, стовп*, столп*, provisions, elements, points,
    components, parts, pillars, layers, strands, tracks`,
  'that tells of it': 'який, яка, яке, що, который, которая, которое, which, that',
  'at the head of': 'чолі, главе',
  'a draft': `
    проєкт, проєкту, проєкті, проєктом, чернетк*, драфт*, проект, проекта, проекте, проекту, проектом,
    черновик*, draft, drafts`,
  /** «за планом», "under the 20-point text": what a paper has in store. */
  'a paper': `
    документ, текст, задум, замысел, схема, пропозиція, предложение, сценарій, сценарий, планом, плану, план,
    проєктом, проєкту, проєкті, проектом, проекту, проекте, чернетк*, черновик*, драфт*, документом,
    документу, документі, документе, текстом, тексту, тексті, тексте, схемою, схемі, схеме, задумом, задуму,
    замыслу, пропозицією, пропозиціями, предложению, предложениям, сценарієм, сценарию, plan, draft, text,
    document, proposal, proposals, blueprint, scheme, paper, framework, плане, плана, проект, проєкт`,
  'as papers have it': 'за, згідно, відповідно, согласно, по, під, under, per, according, у, в, in',
  leader: 'лідер, лідера, лідерка, лідерки, співлідер*, лидер, лидера, leader, coleader',
  shows: 'shows, showed, finds, found, suggests, показ*, засвідч*, свідч*, свидетельств*',
  /** "would go on helping", «піде на зустріч» */
  'goes on with it': 'on, ahead, along, further, beyond, over, through, back, wrong, up',
  /** «Чому Туреччина важлива», "Why Turkey matters": a headline that explains. */
  'asks why': 'чому, навіщо, почему, зачем, why, how, як, как',
  'wants from others':
    'вимага*, требу*, просит*, просять*, домага*, добива*, прагн*, demand*, seek*, ask*, request*, want*',
  'for a plan of peace': 'мирний, мирного, мирным, мирним, мирный, мирном, peace, point',
  points: 'пункт*, points, point',
  ordinal: `
    перший, перша, другий, друга, третій, третя, четвертий, четверта, первый, первая, второй, вторая, третий,
    третья, четвертый, first, second, third, fourth`,
  'a scheme': `
    варіант, варіанту, варіанта, варіанти, вариант, варианта, варианты, сценарій, сценарію, сценарії,
    сценарий, сценария, сценарии, схему, схема, схеми, схемы, формат, формату, формата, модель, моделі,
    модели, формулу, формула, scenario, option, scheme, model, formula, arrangement`,
  'by that scheme': 'за, при, under, in',
  /** «Які війська увійдуть»: asked. */
  'which ones': 'які, яких, яку, какие, каких, which, what',
  'says a text': `
    says, states, calls, proposes, would, suggests, outlines, описує, описывает, говориться, говорится,
    сказано, пропонує, предлагает, предусматривает, передбачає, гласит, envisages, foresees, commits`,
  /** «проєкт закону», "draft bill": on its way to become the state's own decision. */
  'a law':
    'закону, закона, мандата, мандату, постанови, постановления, указу, указа, bill, law, mandate, decree',
  'a statement': `
    заяв*, заявлен*, комюніке, коммюнике, communique, statement, declaration, декларац*, деклараці*, текст*,
    text, план*, plan, пакет*, package`,
  binds: `
    зобов'язує, зобов'язуватиме, зобов'яже, обязывает, обяжет, commits, binds, obliges, obligates, обязывают,
    обязал, обязала, зобов'язав, зобов'язала, зобов'язують, bind, oblige, commit`,
  declaration: 'декларац*, деклараці*, declaration',
  aid: 'рамштайн*, purl, контактної, контактна, контактной, зброю, зброї, оружие, оружия, weapons, arms, озброєння, снаряд*, ракет*, дрон*, безпілотник*, боєприпас*, боеприпас*, ammunition, missiles, patriot, himars, taurus, tomahawk*, джавелін*, енерг*, энерг*, energy, генератор*, generators, кредит*, позик*, loan, loans, санкці*, санкци*, sanctions, вступ, вступу, вступление, вступления, accession, репарац*, reparations, активи, активів, активы, активов, assets, полонен*, пленн*, prisoners, обмін, обмен, мільярд*, млрд, миллиард*, billion, тарифи, тарифы, tariffs, вибори, виборів, выборы, выборов, elections, нафт*, нефт*, oil',
  theatre: `
    синай*, sinai, боснія, боснії, боснію, босния, боснии, боснию, bosnia, камбодж*, cambodia, таїланд*,
    таиланд*, thailand, кашмір*, кашмир*, kashmir, ефіоп*, эфиоп*, ethiopia, еритре*, эритре*, eritrea,
    мексик*, mexico, сомал*, somalia, голан*, golan, гренланд*, greenland, газа, газі, газу, газе, gaza,
    ормуз*, hormuz, тайван*, taiwan, венесуел*, venezuela, сахел*, косов*, kosovo, сирі*, сирии, сирию, syria,
    ліван*, ливан*, lebanon, судан*, sudan, гаїті, гаити, haiti, ємен*, йемен*, yemen, конго, congo, малі,
    мали, mali, арктик*, arctic`,
  'a list': `
    перелік*, список*, списк*, склад, складу, состав, состава, list, перечень, перечня, назвав, назвала,
    назвали, названо, назвал, названы, named, names, позиці*, позиции, реакці*, реакция`,
  'names them': `
    назв*, згад*, упом*, перелі*, перечис*, зарах*, зачис*, включ*, увійш*, вошл*, входят*, входять*, йдеться,
    ідеться, мова, речь, спис*, серед, среди, among, named, names, includ*, list*, з, із, зі, из, from, це,
    это`,
  'says yes':
    'підтрим*, погод*, зголос*, соглас*, поддерж*, вызвал*, agree*, agreed, support*, back, backs, backed',
  'these are': 'це, ними, ось, это, ими, вот, these, they, those',
  'after a preposition': `
    заявам, заявлениям, погрозам, угрозам, протестам, вимогам, требованиям, закликам, призывам, попередженням,
    предупреждениям, рештою, решти, решту, частиною, більшістю, остальной, частью, большинством, rest, a, an,
    the, its, his, their, нього, new, latest`,
  /** What links neighbours of one role. */
  links: `
    та, і, й, и, and, the, а, також, также, as, well, or, чи, або, ни, ні, ані, nor, или, разом, вместе,
    наряду, с, со, із, з, плюс, як, как, так`,
  'five and more': `
    п'ять, п'яти, п'ятеро, шіст*, шест*, десят*, двадц*, тридц*, п'ятнадц*, пятнадц*, дванадц*, одинадц*,
    кільканадц*, кількадесят*, dozen*, ten*, twenty*, thirty*, six*, fifteen*, дев'ят*, девят*, вісім*,
    восем*, сім, семь`,
  'before a coalition at home': `
    правляч*, керівн*, урядов*, правящ*, правительствен*, ruling, governing, government*, по, партнер*,
    партії, велик*, його, її, своєї, своїй, his, her, their`,
  'after a coalition at home': `
    партнер*, parties, partner*, розпал*, уряд*, government*, agreement, deal, pact, programme, program,
    cabinet, соглашени*, угод*, договор*, договір, кабинет*, кабінет*, парти*, парті*`,
  /** «європейські», "western": half a name. */
  'only an adjective': `
    європейськ*, европейск*, міжнародн*, международн*, іноземн*, иностранн*, західн*, западн*, western*,
    foreign*, international*, european, allied*`,
  'into a place': 'в, у, до, на, in, to, из, з, із, від, во, with, into, across, over',
  past: 'said, told, had, was, were, gave, made, took, put, ruled, spoke, wrote, міг, могла, могли, ніс, вів',
  'before a verb of speech': `
    later, subsequently, separately, now, himself, herself, has, have, had, also, already, again, since, then,
    earlier, once, never, too`,
  company: 'рота, роти, роту, роті, роте, ротою, ротой, company, підрозділ*, подразделен*',
  'source line': 'джерело*, источник*',

  // What is given, and to whom.
  military: 'військові, військових, військовим, військовими, военные, военных, военным, военными',
  /** People whose troops they are: «військових союзників». */
  'whose soldiers':
    'союзник*, партнер*, учасник*, участник*, європейц*, европейц*, американц*, своїх*, своих*, членів*',
  'where to': 'в, у, на, під, біля, з, із, зі, при, с, из, под, возле, около, in, at, from, near, on, into',
  own: 'сво*, наш*, власн*, собственн*, its*, their*, our*, own*, his*',
  leaves: `
    leave, leaves, leaving, withdraw, withdraws, withdrawn, покине, покинуть, виведуть, виведе, выведут,
    выведет, покинет, покинут, уйдут, уйдет, покидает, покидают, выводит, выводят, покидає, покидають,
    виводить, виводять`,
  reduces: `
    скороченн*, сокращени*, зменшенн*, уменьшени*, reduction, drawdown, скорочу*, скороти*, скоротя*, зменшу*,
    зменши*, зменша*, сокраща*, сократи*, сократя*, уменьша*, уменьши*, cut, cuts, cutting, reduce, reduces,
    reduced, reducing, shrink, shrinks, trim, trims, slash, slashes, halve, halves`,
  'war again': `
    напад*, нападе*, нападет, напасть, атак*, вторгн*, вторж*, агрес*, агресс*, війн*, войн*, воюв*, воев*,
    росі*, росси*, рф, москв*, кремл*, путін*, путин*, миру, мир, мира, перемир*, безпек*, безопасн*, attack*,
    invad*, invasion*, aggress*, war, russia*, moscow, kremlin, putin*, peace, ceasefire, truce, secur*`,
  'what is protected': `
    україн*, украин*, ukrain*, києв*, киев*, kyiv*, нас, них, неї*, нее*, it, them, us, мир*, peace*, безпек*,
    безопасн*, secur*, країн*, стран*, countr*, держав*, сусід*, європ*, европ*, europ*, стрим*, захист*,
    тако*, цьо*, майбутн*, after*, після*, после*`,
  /** "the naval part of the force": the part is what is given. */
  'part of a force': `
    part, component, arm, element, wing, leg, side, portion, role, task, складов*, складник*, составляющ*,
    компонент*, частин*, част, части, частью, сегмент*, напрям*, направлен*, сил, сили, силы, силами, forces,
    force, угрупован*, группировк*`,
  /** «візьме небо, Париж — сушу»: where a part of the force would be. */
  'part of a sky': 'небо, небом, неба, повітря, море, морем, sky, skies, air, sea',
  /** Adjectives of the parts of a force, and where they are. */
  'the part on land': `
    наземн*, сухопутн*, суходільн*, сушу, суша, сушею, суходіл, сушей, земля, землю, землею, землей, ground,
    land`,
  'the part in the air': `
    повітряну, повітряний, повітряні, повітряною, повітряним, повітряними, воздушн*, авіаційн*, авиационн*,
    повітря, небо, небом, air, aerial, sky`,
  'the part at sea': 'морськ*, морск*, море, морем, maritime, naval, sea',
  'the part behind': 'логістичн*, тилов*, логистическ*, тыловую, тыловой, logistics, logistical',
  'a commander': `
    officer, officers, general, generals, admiral, brigadier, colonel, офіцер, офіцери, офицер, офицеры,
    генерал, адмірал, адмирал, полковник, представник, представитель`,
  'takes a post':
    'стане, стануть, став, стала, буде, станет, станут, стал, будет, become, becomes, became, is, was, as',
  'heads them': `
    командувач, командувачем, командувача, командувачка, командувачкою, командующий, командующим,
    командующего, командиром, командир`,
  'commands it': `
    команд*, керуватим*, керує, керують, керувати, очол*, возглав*, руковод*, command, commands, commanded,
    lead, leads, head, heads, run, runs`,
  one: 'one, ones',
  'answers for': 'відповіда*, отвеча*',
  'by way of': 'за',
  /** «серед миротворців»: among whom somebody is or is not. */
  among: 'серед, поміж, среди, among, amongst',
  /** Troops as a body that others join, serve and pay for. */
  'of whoever was named': 'її, його, їхні, їхній, ее, его, их, its, his, her',
  their: 'їхн*, їх, их, чужого, чуже, their, others',
  'body of troops': `
    force, forces, mission, сил, сили, силы, силам, силами, силах, місія, місії, місію, місією, миссия,
    миссии, миссию, миссией, контингент, контингента, контингенту, контингентом`,
  /** In this form a body of troops is whose, for whom, with whom. */
  'body in a case': `
    сил, силам, силами, місії, місією, миссии, миссией, контингента, контингенту, контингентом,
    многонациональных, многонациональным, многонациональными, багатонаціональних, багатонаціональним,
    багатонаціональними`,
  'given to': 'with, of, for, to, into, supply, supplying, support, supporting, с, со, з, із, зі, для, к, до',
  supplies: `
    supply, supplies, supplying, supplied, provide, provides, providing, furnish, equip, снабж*, снабд*,
    обеспеч*, забезпеч*, постач*, supports, support, supporting`,
  'gives to': `
    предостав*, надат*, надає*, надаст*, надають, надасть, нададуть, помоч*, помог*, допомог*, допомаг*,
    передат*, передач*, переда*, оказ*, обещ*, обіця*, пообещ*, пообіц*, даст, дадут, дать, дати, дасть`,
  guarantees: 'гарант*, guarant*',
  force: 'force, mission, contingent',
  in: 'у, в, in, at',
  /** «посол у Туреччині», «постпред при НАТО» */
  'a delivery': 'постачан*, поставк*, поставок, доставк*, deliver*, supply, supplies, shipment*',
  'when it is done': 'при, після, после, случае, разі, upon',
  such: 'такие, таких, таким, такими, такі',
  'such as': 'как, як',
  partakes: `
    role, roles, роль, ролі, роли, part, share, participat*, partaking, involve*, involved, involvement,
    contribut*, присоедин*, участв*, участи*, содейств*, подключ*, долуч*, приєдна*, участь, участі, сприя*,
    посприя*`,
  'to be needed': 'знадобитися, знадобитись, понадобиться, понадобятся, понадобитися, needed, unnecessary',
  'a flag': 'прапор*, егід*, флаг*, эгид*, flag, auspices, banner',
  'to note': `
    зазначити, відзначити, відмітити, додати, сказати, нагадати, наголосити, підкреслити, уточнити, зауважити,
    розуміти, памятати, отметить, добавить, сказать, напомнить, подчеркнуть, уточнить, заметить, понимать,
    помнить, учитывать`,
  /** What soldiers may be spared: fighting. */
  'of combat': 'бойових, боях, боевых, combat, fighting, hostilities',
  readiness: 'готовність, готовності, готовность, готовности, readiness, willingness',
  /** Futures that say how something is, not what is done. */
  'no deed': `
    залишатиметься, залишатимуться, лишатиметься, лишатимуться, означатиме, означатимуть, належатиме,
    належатимуть, вимагатиме, вимагатимуть, потребуватиме, потребуватимуть, коштуватиме, коштуватимуть,
    стосуватиметься, стосуватимуться, залежатиме, залежатимуть, тягтиме, потребует, потребуют`,
  'this such': 'ця, ці, цей, така, такі, такий, эта, эти, этот, такая, такие, такой, this, these, such',
  reacts: `
    прокомментир*, комментир*, отреагир*, прокоменту*, коменту*, відреагу*, реагу*, реагир*, react, reacts,
    reacted, responds, responded, comments, commented`,
  report: `
    публикаци*, сообщени*, слух*, информаци*, стать*, публікаці*, повідомлен*, чутк*, інформаці*, статт*,
    report, reports, rumours, rumors, speculation, claims`,
  'posted to': 'у, в, in, to, at, при',
  'part to': 'до, в, у, во, part',
  toward: 'towards, toward',
  'for or into': 'для, в, у, до',
  'talked over': `
    обговори*, обговорю*, обговорен*, обсуди*, обсужда*, обсужден*, говорили, поговорили, переговорили,
    йшлося, ішлося, шла, торкну*, порушили, порушив, затронул*, коснул*, темами, темы, теми, тем, порядок,
    порядку, повестке, повестка, скоординува*, узгоди*, согласовал*, discuss*, talked, spoke, covered, topics,
    agenda, focused, raised`,
  'topic of talks': `
    ппо, пво, санкці*, санкци*, purl, patriot, енерг*, энерг*, дрон*, безпілотн*, беспилотн*, полонен*,
    пленн*, обмін*, обмен, обмена, відбудов*, восстановлен*, активи, активів, активы, активов, кредит*, зброї,
    зброя, зброю, оружи*, вооружен*, озброєн*, виробництв*, производств*, економічн*, экономическ*, торгівл*,
    торговл*, інвестиц*, инвестиц*, членств*, вступ, вступу, вступление, вступления, євроінтеграці*,
    евроинтеграц*, томагавк*, tomahawk*, sanctions, energy, prisoner*, prisoners, drone*, reconstruction,
    assets, loan*, weapons, arms, missiles, accession, trade, investment*, humanitarian, гуманітарн*,
    гуманитарн*, територі*, территори*, territor*, фронті, фронте, frontline, battlefield`,
  opinion: `
    думку, думкою, переконанням, мнению, убеждению, мнение, мнением, прогноз, прогнозом, припущення,
    предположение, opinion, view, forecast`,
  'no longer': 'більше, больше, longer, anymore',
  'in or to': 'in, to, у, в',
  'goes on by itself': `
    ведуться, ведеться, велися, тривають, триває, йдуть, обговорюється, обговорюються, обговорювалося,
    обговорювався, обговорювалася, обговорювалися, ведутся, ведется, велись, идут, продолжаются, обсуждается,
    обсуждаются, обсуждался, обсуждалась, обсуждались, ongoing, underway, continuing`,
  missions: `
    місій, місіях, місіям, операцій, операціях, операціям, миссий, миссиях, миссиям, операций, операциях,
    операциям, missions, operations`,
  'to the military': 'військовим, військовослужбовцям, военным, военнослужащим',
  'to the troops': 'військам, войскам, солдатам, миротворцям, миротворцам, контингентам',
  'to the forces': 'силам, силами, войскам, військам, контингентам, контингенту',
  learns: 'вчитися, учитися, навчатися, учиться, learn, отрима*, получ*',
  'takes part': 'участ*, participat*',
  sending: `
    розгортанн*, розміщенн*, введенн*, відправ*, надсиланн*, участ*, развертыван*, размещени*, отправк*,
    deploy*, send*, participat*, направлени*, переброск*, посылк*, ввод, ввода, ввести, station*, dispatch*`,
  covers: `
    підстрах*, подстрах*, страху*, backstop*, sustain, sustains, sustaining, shield*, defend*, підтрим*,
    підпер*, підкріп*, прикри*, поддерж*, подпер*, прикры*, support*, backs, backed, backing, back, cover*,
    assist*, підсил*`,
  'force to be made': `
    контингент, сили, місія, миссия, силы, force, forces, mission, troops, soldiers, військові, підрозділи,
    солдати, солдаты, войска, війська, військо, peacekeepers, миротворці, миротворцы, групи, перша, друга`,
  'no maker': `
    в, у, до, на, про, для, о, of, to, in, for, не, without, no, своих, своїх, свої, свои, its, their,
    послати, надіслати, відправити, відправляти, розгорнути, послать, отправить, send, sending, deploy,
    deploying, ready`,
  under: `
    проводом, керівництвом, руководством, началом, by, егідою, эгидой, прапором, прапорами, флагом, флагами,
    командуванням, командованием, leadership`,
  /** Where fighting is; a no to it is no no to the country. */
  front: `
    фронт, фронту, фронті, фронте, передову, передовій, передовой, передовую, зіткнення, соприкосновения,
    frontline, frontlines, front`,
  'where to go': 'в, у, до, на, to, into',
  'Ukraine, to whom': 'україні, украине, києву, киеву, українцям, украинцам',
  'Ukraine as a goal': 'україну, україни, украину, ukraine',
  'a part of a country': `
    регіон*, област*, район*, міст, містах, міста, частин*, земл*, територ*, регион*, города, городах, части,
    частях, част*, территори*, parts, regions, areas, cities`,
  'whom they send': 'яких, яку, який, которых, которую, который, whom',
  'where else': `
    в, у, на, до, під, біля, поблизу, поруч, поряд, уздовж, вздовж, через, за, над, проти, по, из, з, із, к,
    под, возле, около, вблизи, рядом, вдоль, против, to, into, on, near, along, across, against, over, at, in,
    for, from`,
  'a mandate': 'мандат, мандата, повноваження, полномочия, mandate',
  'gave a mandate': `
    надано, видано, дано, надав, надала, надали, видав, видала, видали, отримано, предоставлен, предоставил,
    предоставила, выдан, выдал, выдала`,
  'has come': `
    з'явив*, з'явил*, прибу*, приїха*, побачи*, ступи*, дочека*, появи*, прибы*, приеха*, увиде*, дожда*,
    висади*, высади*`,
  'brings about': `
    затягн*, продовж*, загостр*, наблизят*, спровоку*, розпал*, розв*, поглиб*, втягн*, затян*, продл*,
    обостр*, приблиз*, спровоцир*, разож*, углуб*, втян*, зупин*, стримa*, останов*, сдерж*`,
  forbids: `
    забороня*, заборон*, запреща*, запрет*, forbids, bans, prohibits, bars, запрещ*, ban, banned, bar,
    barring, barred, prohibit*, forbid*`,
  thanks: 'подяку*, дяку*, вдячн*, благодар*, поблагодар*, признател*, thank*, grateful',
  'thanked for': 'за, for',
  'a peace plan': `
    план, плану, плані, плани, документ, документа, документі, проєкт, проєкту, проєкті, плане, проект,
    проекта, проекте, plan, draft, proposal`,
  'of peace or frame': 'мирн*, рамков*, peace, framework',
  'points of it': 'пункт*, points, point',
  'opens a paper': `
    текст, тексту, зміст, пункт*, пункти, деталі, деталей, передбачає, передбача*, відомо, оприлюд*, опублік*,
    розкри*, з'явив*, повний, містить, містяться, содержание, деталями, подробиці, подробности,
    предусматрива*, известно, опублик*, раскры*, содержит, text, points, point, details, contains, published,
    revealed`,
  'a text that rules': `
    план, документ, проєкт, проект, текст, пункт, угода, договір, соглашение, договор, plan, document, draft,
    text, deal, agreement, treaty`,
  'it as a paper': 'він, воно, вона, он, оно, она, it',
  'proposed thing': `
    пропозиці*, ідея, ідеї, план, плани, вимога, вимоги, умова, умови, ультиматум, заява, погроз*,
    предложени*, идея, идеи, планы, требовани*, услови*, заявление, угроз*`,
  territory: 'території, територію, територією, территории, территорию, soil, territory',
  whose: 'яких, которых, каких, котрих, which',
  'led by': `
    очолюван*, очолен*, ініційован*, створен*, заснован*, керован*, підписан*, підтриман*, запропонован*,
    возглавляем*, созданн*, основанн*, инициированн*, предложенн*, подписанн*, поддержанн*`,
  leads: 'led, headed, commanded, run, spearheaded, fielded, sent, provided, supplied, deployed',
  'most of':
    'most, majority, half, more, third, більшість, половина, третина, понад, большинство, треть, percent',
  'one of many': `
    одна, один, одним, однією, одною, одной, одного, однієї, one, переліку, списку, перечень, перечню, списка,
    числа`,
  'out of': 'з, із, зі, из, со, from',

  // What counts for nothing.
  land: 'землі, суші, суходолі, земле, суше, ground, land',
  'wants or discusses': 'хоч*, хот*, бажа*, want*, wish*, обговор*, обсужда*, discuss*',
  concludes: `
    отрима*, получ*, receiv*, узгод*, погод*, підпис*, підпиш*, домов*, соглас*, подпис*, договор*, sign*,
    agree*, фіналіз*`,
  'against it': 'проти*, oppos*, against*',
  securing: 'забезпеч*, обеспеч*, підтриман*, поддержан*',
  'how many of them': `
    скільки, сколько, кількість, кількості, число, числа, перелік, список, количество, количества, перечень,
    number, list, amount`,
  'body in the accusative': 'силу, коаліцію, коалицию',
  lets: 'дозволяє, дозволить, дозволятиме, дозволила, дозволив, дозволили, дозволено, разрешает, разрешит, разрешил, разрешила, разрешили, позволяет, позволит, allows, lets, permits, enables, дозволяють, дозволять, разрешают, разрешено, позволяют, permitted, authorises, authorizes, enabled, allow',
  'a vote': 'голосування, голосуванні, голосование, голосовании, vote',
  'voted it down': `
    відхилив, відхилила, відхилили, відхилило, провалив, провалила, провалили, заблокував, заблокувала,
    заблокували, завалив, завалила, отклонил, отклонила, отклонили, провалил, заблокировал, заблокировала,
    rejected, rejects, blocked`,
  'backed it': `
    підтримав, підтримала, підтримали, підтримало, поддержал, поддержала, поддержали, backed, backs,
    поддержало`,
  'backs it': 'підтрим*, поддерж*, back, backs, backed, support*',
  /** «в частині моря», «у морській складовій» */
  'a side of it': 'частині, сфері, напрямі, напрямку, складовій, компоненті, части, сфере, направлении',
  'changed its mind': 'передума*, передумал*, reversed, backtracks, backtracked',
  allied: 'нато*, nato*, союзник*',
  'is left to': 'за, лишається, остается, тягне',
  /** «міністр назвав внесок у сили»: tells of it, and not what it is. */
  'tells of a role': `
    розкрив, розкрила, раскрыл, раскрыла, розповів, розповіла, рассказал, рассказала, деталізував, назвав,
    назвала, назвали, назвал, оприлюднив, оприлюднила, оприлюднили, представив, представила, представили,
    представил, окреслив, окреслила, описав, описала, оцінив, оцінила, оценил, оценила, уточнив, уточнила,
    обговорили, обсудили, named, outlined, detailed, described, praised, раскрыли, рассказали, описал,
    назвало, обозначил, обозначила, revealed`,
  'is a role': 'це, є, это, is, буде, стане, вистачить, ролі',
  on: 'на, on',
  for: 'для, for',

  /** Prepositions and nouns after which one joins what follows. */
  'joins into': 'у, в, до, к, in, to, into, складі, составе, участь, участі, участие, участии',
  called: 'called, называем*, зван*',
  so: 'so, так',
  'no question of it': 'речи, речь, мова, мови, йдеться',
  which: 'that, which, які, котор*, що, яких',
  'gives guarantees': `
    give, gives, offer, offers, provide, provides, offered, дати, дасть, даст, дать, дадут, дадуть, надати,
    надасть, нададуть, дают, дають, предоставит, предоставить, предоставят, предложили, предложила,
    запропонували, запропонувала, надають, готов*, пообещали, пообещала, пообіцяли, пообіцяла, promised,
    promise, pledged, proposed, proposes`,
  nothing: 'nothing, нічого, ничего',
  unwise: `
    strange, odd, wrong, unwise, foolish, mistake, irresponsible, premature, early, soon, absurd, странн*,
    неправильн*, ошибк*, глуп*, преждевременн*, рано, безответственн*, неразумн*, дивн*, помилк*, нерозумн*,
    безглуздо, передчасн*, зарано, безвідповідальн*`,
  /** Whoever governs with him. */
  cabinet: 'administration, администраци*, адміністраці*',
  /** «у складі сил під проводом Франції» */
  'member of': 'part, складі, составе, join, joins, joined, joining, лавах, рядах',
  'its own': 'сво*, наш*, its, their, our, his, her',
  ours: 'наш*',
  'military adjective': 'ground, combat, air, naval, military, та, and, other, allied',
  "anybody's": `
    союзн*, союзницьк*, європейськ*, европейск*, західн*, западн*, іноземн*, иностранн*, міжнародн*,
    международн*, foreign*, european*, western*, будь*`,
  thousands: 'тисяч*, тыс*, тис, сот*',
  'between no and noun': `
    one, with, by, any, in, a, single, more, further, additional, regular, own, its, their, our, his, her,
    ground, combat, свої, жодн*`,
  /** "a limited number of soldiers": some. */
  'some of a thing': `
    деякі, деяких, некоторые, некоторых, several, some, a, an, limited, small, unspecified, неопределенн*,
    небольш*, незначительн*, определенн*, ограниченн*, некотор*, певн*, обмежен*, невизначен*, значн*,
    значительн*, больш*, велик*`,
  describes: 'the, same, air, two, sea',
  'genitive joins': 'і, й, та, и, and, the, of, a, any, its',
  'whose force': 'будь, any, the, future, european, coalition, allied, коаліції',

  /** «стаття 5 НАТО» */
  'a charter': 'статут*, устав, устава, уставу, уставом, уставе',
  'article of a treaty': 'статт*, стать*, статей, article*, пункт*',
  peaceful: 'мирн*, peace',
  involvement: `
    залученн*, участ*, присутн*, розгортанн*, введенн*, розміщенн*, відправ*, відрядженн*, надсиланн*,
    направленн*, привлечени*, размещени*, развертыван*, отправк*, ввод*, введени*, involvement, deployment,
    presence, deploying, sending, putting, involving`,

  // Guarantees: who makes them, what is no undertaking.
  guarantee: `
    гарантії*, гарантію*, гарантіє*, гарантій*, гарантія*, гарантии*, гарантий*, гарантия*, гарантию*,
    гарантие*, guarantees, guarantee, guarantor, гаранта, гарантом, гарантами, гаранти, гарантів, гарантов,
    гарант, assurances`,
  'one of them': 'із, з, зі, из, of, один, одним, однією, одной, one, якості, качестве',
  'a role': 'роль, ролі, роли, role',
  guarantor: 'гаранта, гарантом, гарантами, гаранти, гарантів, гарантов, гарант, guarantor',
  /** Verbs whose object is the guarantee itself: to give it, to sign it, to agree its text. */
  'makes a guarantee': `
    винести, винесе, винесуть, внести, внесе, внесуть, подати, подасть, подадуть, вынести, вынесет, вынесут,
    внесет, внесут, submit*, підтверд*, подтверд*, confirm*, ухвал*, прийня*, приня*, adopt*, endors*,
    забезпеч*, обеспеч*, гарант*, нада*, дати*, дать*, дасть*, дадут*, дамо*, дав*, дал*, дає*, дают*,
    запропон*, пропону*, підпис*, підпиш*, узгод*, погод*, схвал*, ратиф*, затверд*, обіця*, пообіця*,
    підготу*, готу*, предостав*, предлож*, предлаг*, подпис*, подпиш*, соглас*, одобр*, обеща*, утверд*,
    give*, gave*, offer*, provid*, sign*, ratif*, approv*, promis*, extend*, agree*, pledg*, закріп*, оформ*,
    отрима*, получ*, receiv*, стат*, стан*, бут*, виступ*, becom*, act*, быт*, подготов*, завер*, фіналіз*,
    финализ*, finali*, скріп*, скреп*, взяв*, взят*, взял*, візьм*, возьм*, бере*, беру*, take*, took*,
    underwrit*, впиш*, вписа*, даст, дает, grant*, guarantee*, codif*, enshrin*, formalis*, formaliz*,
    зафікс*, зафикс*, прописа*, закреп*`,
  'no security': `
    виробництв*, торгівл*, торговл*, оподаткув*, налогообложен*, пенсі*, пенси*, перевез*, перевоз*,
    авіасполучен*, кордон*, границ*, науков*, освіт*, образован*, культур*, енергет*, энергет*, надр*,
    копалин*, ископаем*, мінерал*, минерал*, інвестиці*, инвестици*, безвіз*, безвиз*, production, trade,
    taxation, minerals, transport, visas, education, energy, investment`,
  'a pact': `
    декларацію, декларації, декларація, декларацією, декларация, декларацию, декларации, угоду, угоди, угода,
    угоді, угодою, договір, договору, договорі, договором, пакт, пакту, пакті, пактом, меморандум, протокол,
    соглашение, соглашения, соглашению, соглашением, договор, договора, пакта, agreement, treaty, pact, deal,
    accord`,
  'passes a pact': `
    відхилив, відхилила, відхилили, провалив, провалила, заблокував, заблокувала, отклонил, отклонила,
    отклонили, заблокировал, rejected, погод*, узгод*, согласова*, приєдна*, долучи*, присоедини*, join*,
    підтрим*, схвал*, ухвал*, ратиф*, затверд*, підпис*, підпиш*, уклал*, уклад*, парафув*, поддерж*, одобр*,
    утверд*, принял*, подпис*, подпиш*, заключ*, парафир*, прийнял*, прийняв, ratif*, approv*, sign*, back*,
    endors*, pass*, conclud*, initial*`,
  'no guarantee made': `
    в, у, до, про, щодо, для, без, як, о, об, по, межах, рамках, з, із, с, навколо, серед, після, of, for,
    about, on, in, without, as, участь, роль, внесок, питання, переговори, план, плани, обговорення, частина,
    частиною, частину, концепцію, механізм, архітектур*, участие, участия, вклад, вопрос, вопросы, переговоры,
    планы, обсуждение, часть, частью, концепцию, механизм, от, со, вокруг, среди, после, role, part, talks,
    discussions, plan, plans, concept, mechanism, architecture, around`,
  from: 'від, от, from',
  'to expect': 'чекати, очікувати, ждать, ожидать, expect, expected',
  /** «у вигляді миротворців», "in the form of troops". */
  shape: 'вигляді, формі, виде, форме, form, shape',
  package: `
    систему, системи, рішення, декларацію, декларацию, with, текст, проєкт, документ, пакет, умови, угоду,
    year, years, річні, летние, package, text, draft, style, like, nato, нато, решение, соглашение, договор,
    условия`,
  about: 'про, щодо, о, об, on',
  agrees: 'домов*, договор*, погод*, узгод*, agree*, соглас*',
  'acts as': 'act*, serv*',
  without: 'без, without',
  /** «через відсутність гарантій від …»: what is not there is nobody's. */
  absent: 'без, without, відсутн*, отсутств*, брак*, нестач*, нехватк*, absence, lack*',
  security: 'безпеки, безопасности, security',
  'to Ukraine': 'для, україни, україні, києва, for, ukraine, украины, украине, киева, киеву, києву',
  'from the side': 'від, от, from, боку, стороны',
  'there is no': 'нема, немає, нет, no',
  backstop: 'бекстоп*, бэкстоп*, backstop*, подстраховк*, підстраховк*',

  // Conditions.
  'and but': 'але, но, but, і, и, and',
  quiet: 'тиш*, тих*, silen*, calm*',
  'front line': 'ліні*, лини*, line*, поруш*, наруш*',
  'and then': 'і, та, й, и, and, також, then, потім',
  'or though': 'або, чи, или, or, хоча, хотя',
  mandate: 'мандат*, mandate*',

  // How far a condition reaches.
  'condition goes on': `
    положен*, принцип*, норм*, вимог*, требовани*, набуття, вступления, a, an, the, any, of, будь, з, із,
    their, його, її, їх, их, его, ее, в, у, від, от, же, ж, самого, дня, момент*, підстав*`,
  /** What is done with a peace that is there: «операції з підтримання миру», "to keep the peace". */
  'keeps a peace': `
    підтриман*, підтрим*, поддержан*, поддерж*, збереж*, сохран*, забезпеч*, обеспеч*, гарантув*,
    гарантирова*, оберіга*, захист*, защит*, зміцнен*, укреплен*, keep, keeping, maintain*, preserv*, ensur*,
    secur*, safeguard*, guarantee*, support*`,
  'to what end': 'для, заради, ради',
  /** «рота в качестве контингента коалиции» */
  'as part of':
    'качестве, качестві, якості, як, складі, составе, рамках, межах, частина, частину, часть, частью',
  'comes to': `
    consist*, number*, total*, comprise*, налічу*, насчитыва*, складат*, становит*, становитим*, составит*,
    составля*, состоять, матиме`,
  /** «Це може бути кілька тисяч» */
  'it that counts': 'це, это, it, that, йдеться, речь, мова',
  'be so many': 'бути, быть, be',
  honorific: 'mr, mrs, ms, sir, lord, пан, пані, господин, госпожа',
  'one that asks': `
    просит, просить, попросила, попросил, попросив, требует, вимагає, asks, asked, urges, urged, calls, wants`,
  'backs now':
    'підтримує, підтримують, поддерживает, поддерживают, supports, support, backs, favours, favors',
  majority: 'більшість, большинство, majority',
  /** Several of them, that are yet to be told. */
  conditions: `
    умови, умов, умовами, умовах, умовам, условия, условий, условиям, условиями, условиях, conditions,
    передумови, передумов, предусловия, предусловий, preconditions, критеріїв, критерии, критериев, criteria,
    requirements`,
  'goes through': `
    серед, среди, among, перша, перше, першою, перший, первое, первая, первым, первой, first, firstly, це,
    это, одна, одно, одним, одной, ідеться, йдеться, речь, ними`,
  'they are': 'they, these, those, вони, они',
  'are or include':
    'are, include, were, included, такі, такие, включають, включают, передбачають, предусматривают',
  /** What begins another clause, or the other half of a contrast. */
  'not in a list': `
    а, але, but, while, that, which, who, що, что, який, яка, які, который, которая, которые, яку, которую,
    щоб, чтобы, is, are, was, were, will, would, has, have, can, could, may, готов, готова, готові, готовы,
    готовий, ready`,
  /** After these a comma does not end the condition: «за умови, що», «якщо …, а депутати …». */
  'condition ends': `
    яка, яку, який, яких, которая, которую, который, which, ніж, чем, than, що, щоб, аби, як, коли, якщо, чи,
    хто, під, яким, якою, які, а, і, й, та, або, что, чтобы, как, каким, какой, какие, которые, нежели, кто,
    под, когда, если, и, или, how, that, what, who, whether, if, and, or`,
  /** What is too early until something happens, and who does nothing until it does. */
  'too early': 'зарано, рано, передчасн*, рановато, преждевременн*, premature, early',
  nobody: 'ніхто, нічого, ніщо, никто, ничего, ничто, nobody, nothing, none',
  'cannot be':
    'неможлив*, невозможн*, нельзя, impossible, unthinkable, немислим*, немыслим*, неприпустим*, недопустим*',
  both: 'обидва, обидві, обоє, оба, обе, both',
  /** «ще не голосував», "has not yet voted". */
  'not so far': 'ще, іще, еще, yet, досі, пока, поки, наразі',
  stands: 'stand, stands, standing, stood, get, gets, стоїть, стоятиме, стояти, стоять, стоит',
  'before an ordinal': 'the, a, its, their, his, her',
  'apart from': 'крім, окрім, кроме',
  'all but': 'крім, окрім, кроме, винятком, исключением, без, except, excluding, minus, without',
  'other ones': 'інші, інших, решта, решту, решти, другие, других, остальные, остальных, other, remaining',
  framework: 'межах, рамках, контексті, контексте',
  within: 'межах, рамках, при, within, under',
  peace: 'миру, тиші, мирної, мирного, мира, тишины, peace, calm',
  'mandate given': 'мандат, резолюцію, резолюцию',
  'for a time': 'на, for',
  'without or instead': 'без, without, instead, замість, вместо',
  'stands there': `
    діятим*, діяти, перебуватим*, перебувати, стоятим*, стояти, працюватим*, працювати, з'яв*, действовать,
    находиться, стоять, работать, появит*, появят*, operate*`,
  control: 'контролю, контроля, нагляду, моніторингу, стеження',
  'an alternative': 'альтернатива, альтернативу, альтернативою, альтернативой, alternative',
  manoeuvres: 'навчання, навчаннях, навчань, навчанням, учения, учениях, учений, учениям',
  'some and not all': 'деякі, окремі, інші, решта, некоторые, отдельные, другие, иные, some, certain, other',
  believes: `
    вважаю, вважає, думаю, гадаю, гадає, переконаний, переконана, впевнений, впевнена, упевнений, упевнена,
    припускаю, припускає, считаю, считает, полагаю, полагает, убежден, убеждена, уверен, уверена, believe,
    believes, think, thinks, sure, confident, convinced`,
  according: 'відповідно, згідно, стосовно, близько, причетний, причетні',
  'changes it': `
    скоригував, скоригувала, скоригували, скоригувало, змінив, змінила, змінили, змінило, переглянув,
    переглянула, переглянули, переглянуло, скорректировал, скорректировала, скорректировали, изменил,
    изменила, изменили, пересмотрел, пересмотрела, пересмотрели, revised, revises, changed, changes, adjusted`,
  abroad: 'кордоном, рубежом, abroad, overseas',
  beyond: 'за',
  'of peacekeeping': `
    миротворчий, миротворча, миротворче, миротворчі, миротворчого, миротворчої, миротворчому, миротворчій,
    миротворчу, миротворчим, миротворчою, миротворчих, миротворчими, миротворческ*`,
  'in place of': 'замість, вместо',
  neither: 'ні, ані, ни, nor, neither',
  'only for': 'за, тільки, лише, виключно, только, лишь, only',
  beneath: 'un, під, под',
  'about with': 'про, о, об, з, із, с, on, with',
  alters: 'змін*, переписув*, розшир*, продовж*, змен*, измен*, расшир*, продл*, chang*, expan*, extend*',

  /** Words that turn a sentence to something else. */
  turns: `
    а, але, однак, проте, натомість, зате, водночас, тоді, но, однако, зато, тогда, but, while, whereas,
    though`,

  // Votes.
  parliaments: 'парламенти, парламентів, парламентам, парламентами, парламенты, парламентов, parliaments',
  /** «мандат Сейму», «згода парламенту»: what is spoken of as still to be had. */
  consent: 'мандат*, згод*, дозв*, схвален*, соглас*, разрешен*, одобрен*, approval*, consent*',
  'vote to come': `
    буде, будуть, має, мають, мусить, мусять, щоб, аби, будет, будут, должен, должна, чтобы, will, would,
    must, to, should, be, if, once, якби, бы, б, би`,
  /** "Parliament backs …" reports a vote; "if parliament backs …" waits for one. */
  /** What a government passes on to the house. */
  'draft law': 'законопроєкт*, законопроект*, проєкт*, проект*, bill, bills, draft',
  once: 'if, once, when, until, after, unless, provided, as, якщо, коли, щойно, если, когда, после, після',

  /** Of a house: what it passes the house has yet to vote on. */
  'American house': `
    senate, сенат, сенату, сенаті, сенатом, сената, сенате, congress, конгрес, конгресу, конгресі, конгресом,
    конгресс, конгресса, конгрессе`,
  'a committee': `
    комітет, комітетом, комісія, комісією, підкомітет, комитет, комитетом, комиссия, комиссией, подкомитет,
    committee, panel, subcommittee, committees, комітети, комитеты`,

  'past consent': 'gave, given, won, got, greenlit',

  // Sizes.
  /** Words that may follow a number that counts nothing by name: «підтвердили сім тисяч, …», «сягне тисячі у січні». */
  'no counted noun': `
    у, в, на, до, з, із, зі, від, за, по, для, і, й, та, а, але, що, як, чи, або, не, вже, уже, це, под, під,
    into, across, during, within, under, alongside, over, in, for, on, at, to, from, by, with, and, or, but,
    who, which, that, after, before, once, when, if, as, would, will, could, и, с, из, к, от, но, что, или, о`,
  /** Between a state and its number in a list: «Данія (до 800)», «Норвегія — ще близько сотні». */
  'before a share': `
    до, близько, понад, приблизно, ще, майже, зо, більш, не, більше, менше, щонайбільше, щонайменше, максимум,
    около, почти, примерно, свыше, еще, более, about, around, up, to, some, nearly, almost, over, another,
    max, maximum, roughly`,
  'them counted': 'їх, їхн*, них, их, всього, усього, загалом, всего, there, altogether, number*',
  'his office': 'офісі, офіс, офису, офисе',
  'where somebody sits': 'в, у, во, на, in',
  'their people': `
    посадовц*, чиновник*, урядовц*, дипломат*, розвідк*, разведк*, сторон*, влад*, властей, властям,
    військових, военных, official*, diplomat*, intelligence, military, side, authorities`,
  'as or that': 'як, что, що, как, а, і, и, але, но, проте',
  'unnamed official': `
    співрозмовник*, собеседник*, співробітник*, сотрудник*, джерел, источников, official, officials, diplomat,
    diplomats, source, sources, aide, aides, negotiator, negotiators, посадовець, посадовці, посадовця,
    чиновник, чиновники, урядовець, урядовці, дипломат, дипломати, дипломаты, переговорник, переговорники,
    переговорщик, переговорщики, джерело, джерела, источник, источники`,
  'only after its noun': 'over, still, quiet, silent',
  'whole force': `
    місі*, мисси*, сил, сили, силы, угрупован*, группировк*, операці*, операци*, корпус*, force, forces,
    mission, operation, deployment`,
  strong: 'strong, member, person, man, soldier, особов*, особ*',
  if: 'якщо, якби, если, if',
  'at most': 'до, under, менше, менш',
  'between number and noun': `
    of, a, an, its, their, our, the, його, її, їхніх, своїх, наших, его, ее, их, своих, і, й, та, и, and,
    осіб, strong, member, person, man, soldier, особов*, більш, менш, або, навіть, більше, или, даже, более,
    or, even, more`,
  'up to a number': `
    ніж, як, за, чем, than, це, є, это, is, was, at, of, a, the, в, у, на, становить, становитиме, составит,
    составляет, буде, будет, would, be, will, for, для, місії, контингенту`,
} as const satisfies Readonly<Record<string, string>>;
