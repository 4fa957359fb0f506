/** What numbers count and what bounds them, by tag. Notation as in {@link CONTRIBUTION_WORDS}. */
export const NUMBER_WORDS: Readonly<Record<string, string>> = {
  counted: `
any | синів, дочок, доньок, сыновей, дочерей, людей, люди, людьми, людям, людях, осіб, особи, особами, особам,
  особового складу, чоловік, служб*, фахівц*, спеціаліст*, доброволец*, добровольц*
any | человек, человека, лиц, специалист*
any | members of .. .. forces/army/military/guard, members of .. forces/army/military/guard, strong, people,
  personnel, persons, men, women, staff, specialists, members of the force, of them
ground_troops | військових, військові, військовими, військовим, військовослужбов*, військовик*, військ, вояк*,
  вояків, солдат*, бійц*, боєць, миротворц*, піхотинц*, десантник*, парашутист*, морпіх*, стрільц*,
  спецпризначенц*, сапер*, військов* інженер*, інженер*, медик*, зв'язківц*, артилерист*, танкіст*, багнет*,
  карабінер*, легіонер*, гвардійц*, бундесверівц*, аскер*, резервіст*
ground_troops | военных, военные, военными, военнослужащ*, войск, боец, бойц*, пехотинц*, парашютист*,
  морпех*, спецназовц*, саперов, саперы, инженер*, медиков, связист*, штыков, резервист*
ground_troops | troops, soldiers, servicemen, servicewomen, servicemember*, service members/personnel,
  peacekeepers, marines, paratroopers, infantry*, sappers, engineers, medics, combat personnel,
  military personnel, boots
training | інструктор*, вишкільник*, тренер*, викладач*, наставник*, инструктор*, преподавател*, instructor*,
  trainer*, mentors
command | офіцер*, штабіст*, планувальник*, офицер*, штабист*, планировщик*, officers, planners,
  staff officers
naval | моряк*, матрос*, водолаз*, підводник*, мінер*, sailors, divers, seamen
air | льотчик*, пілотів, пілоти, техніків, авіатор*, авіамехан*, летчик*, пилотов, пилоты, техников, авиатор*,
  pilots, ground crew*, aircrew*, airmen, technicians, mechanics
monitoring | спостерігач*, наблюдател*, інспектор*, инспектор*, операторів, операторов, observers, monitors,
  inspectors
logistics | логіст*, водіїв, водителей, логистов, drivers, logisticians
unit | екіпаж*, экипаж*, crew, crews, батальйон*, батальон*, рота, роти, роту, роті, роты, роте, взвод*,
  підрозділ*, подразделени*, unit, battalion, company, battlegroup, battle group, detachment, platoon,
  контингент*, місі*, мисси*, сили, сил, силы, корпус*, угрупован*, группировк*, загін/загону, отряд*,
  бригад*, force, contingent*, mission, group, brigade
`,
  uncounted: `
votes | депутат*, голос*, парламентар*, сенатор*, проголосува*, утрима*, воздержа*, votes, vote, voted,
  lawmakers, deputies, senators, mps, abstain*
army | армія/військо/війська/армии/армия/войско налічу*/насчитыва*, чиє військо/армія, чья армия, army of,
  armed forces of/number
losses | загин*, поранен*, вбит*, убит*, втрат*, жертв*, погиб*, ранен*, потер*, killed, injured, wounded,
  casualties, losses, dead
theirs | україни, украины, зсу, всу, ukraine's
trained | підготовлен*, навчен*, подготовлен*, обучен*, пройшли навчання/підготовку/курс,
  прошли обучение/подготовку/курс, вишкол*, навчили, навчив, навчила, навчать, підготували, підготував,
  підготувала, підготують, обучил*, обучат, подготовил*, подготовят, trained, graduates, курсант*, новобран*,
  випускник*
`,
  bound: `
least | не менше, не менш, не менее, не меньше, no fewer than, no less than, not less than, not fewer than
total | уся, вся, усієї, всієї, увесь, весь, усіх, всіх, загальн*, общ*, сукупн*, совокупн*,
  всего контингента, всей, whole, entire, total, overall, combined, full-strength
upper | до, не більше, не більш, щонайбільше, максимум, максимально, не понад, не перевищ*, менше, менш,
  верхн* меж*/планк*/поріг, стел*, ліміт*, гранич*
upper | не больше, не более, менее, меньше, не свыше, не превы*, верхн* предел*/планк*, потол*, лимит*,
  предельн*
upper | up to, as many as, no more than, not more than, at most, maximum, max, under, fewer than, less than,
  capped at, cap, ceiling, upper limit, limit of, limited to, not exceed*
change | скорот*, зменш*, збільш*, зрост*, виріс*, урізал*, урізат*, довед*, довести, підвищ*, сократ*,
  уменьш*, увелич*, вырос*, вырастет, урезал*, урезать, довест*
each | по, кожн*, кажд*, each, apiece, per country
`,
};
