/**
 * One line a state: code | Ukrainian names | Russian | English | adjectives | demonyms | capital uk, ru, en | groups |
 * institutions and residences that stand for the state.
 *
 * Names, capitals and institutions are dictionary forms and are declined; `~` adds what the declension does not give:
 * exact forms, `stem*`, `+` for the words of one phrase. What is written here in lower case may stand so in a text.
 * Adjectives are beginnings in Cyrillic, whole words in Latin letters (`south_korean` is two); `франко-` only before a
 * hyphen.
 * Demonyms are dictionary forms (`литовець`, not «полька» or «чешка», which are dances and shoes), English as it stands.
 * Sources: ISO 3166-1, the names Ukrainian and Russian outlets use; checked 2026.
 */
export const STATES = `
UA | Україна | Украина | Ukraine | українськ украинск ukrainian | українець українка украинец украинка ukrainians | Київ~Києв*, Киев, Kyiv~Kiev | | ЗСУ, ВСУ, AFU, Верховна Рада~Верховн*+рад*, Банкова~Банкової Банковій Банкову Банковою Банковая Банковой Банковую, ГУР, СБУ, РНБО, СНБО
RU | Росія, РФ, Російська Федерація~Російськ*+федераці* | Россия, РФ, Российская Федерация~Российск*+федераци* | Russia, Russian Federation | російськ российск русск russian | росіянин росіянка россиянин россиянка русские русских русским русскими russians | Москва~Москв*, Москва, Moscow | | Кремль~Кремл*, Kremlin, СВР, Служба внешней разведки~Служб*+внешней+разведки, СЗР, SVR, Держдума, Госдума, State Duma
BY | Білорусь~Білоруссю | Беларусь, Белоруссия | Belarus | білоруськ белорусск беларусск belarusian belarussian | білорус белорус беларус belarusians | Мінськ, Минск, Minsk | |
LT | Литва | Литва | Lithuania | литовськ литовск lithuanian | литовець литовка литовец lithuanians | Вільнюс, Вильнюс, Vilnius | baltic nb8 eu nato |
LV | Латвія | Латвия | Latvia | латвійськ латиськ латвийск латышск latvian | латвієць латвійка латиш латишка латвиец латыш латышка latvians letts | Рига~Ризі, Рига, Riga | baltic nb8 eu nato | Саейма, Саэйма, Saeima
EE | Естонія | Эстония | Estonia | естонськ эстонск estonian | естонець естонка эстонец эстонка estonians | Таллінн, Таллин, Tallinn | baltic nb8 eu nato | Таллін, Таллинн, Рійгікогу, Рійґікоґу, Рийгикогу, Рійгікоґу, Riigikogu
PL | Польща | Польша | Poland | польськ польск polish | поляк полячка poles polak polaks | Варшава, Варшава, Warsaw | visegrad eu nato |
DE | Німеччина, ФРН | Германия, ФРГ | Germany | німецьк немецк германськ германск германо- німецько- german | німець німкеня немец немка germans | Берлін, Берлин, Berlin | eu nato g7 | бундесвер, Bundeswehr, бундестаг, бундесрат, Bundestag, Bundesrat
FR | Франція | Франция | France | французьк французск франко- french franco- | француз француженка frenchman frenchmen frenchwoman | Париж, Париж, Paris | eu nato g7 | Єлисейськ* палац*, Єлисейськ*, Елисейск* дворец*, Елисейск* дворц*, Елисейск*, Elysee Palace, Élysée Palace, Elysee, Élysée, Ке д'Орсе, Кэ д'Орсе, Quai d'Orsay, Матіньйон, Матиньон, Matignon
GB | Велика Британія~Великобритані* Велик*+Британі*, Британія, Сполучене Королівство~Сполучен*+королівств*, Об'єднане Королівство~Обєднан*+королівств*, Англія, Північна Ірландія~Північн*+ірланді* | Великобритания, Британия, Соединенное Королевство~Соединенн*+королевств*, Объединенное Королевство~Объединенн*+королевств*, Англия, Северная Ирландия~Северн*+ирланди* | United Kingdom, Britain, Great Britain, UK, U.K., England, Northern Ireland | британськ англійськ великобританськ британск английск великобританск британо- англо- british english anglo- | британець британка англієць англійка британец англичанин англичанка britons briton brits brit englishman englishmen | Лондон, Лондон, London | nato g7 | Даунінг-стріт~Даунінг, Даунинг-стрит~Даунинг, Downing Street, Вайтголл, Вайтхолл, Уайтхолл, Whitehall, Вестмінстер, Вестминстер, Westminster, Форін-офіс, Форін-Офіс, Форин-офис, Foreign Office, Number 10, туманн* Альбіон*, туманн* Альбион*
US | США, Сполучені Штати~Сполучен*+штат*, Америка, Штати~Штатів Штатам Штатами Штатах | США, Соединенные Штаты~Соединенн*+штат*, Америка, Штаты~Штатов Штатам Штатами Штатах | United States, US, USA, U.S., America | американськ американск американо- штатівськ american | американець американка американец americans | Вашингтон, Вашингтон, Washington | nato g7 | Білий дім~Біл*+дім* Біл*+дом*, Белый дом~Бел*+дом*, White House, Пентагон, Pentagon, Держдеп*, Госдеп*, State Department, Капітолій, Капитолий, Capitol Hill, Capitol
IT | Італія | Италия | Italy | італійськ итальянск италийск італо- итало- italian | італієць італійка итальянец итальянка italians | Рим, Рим, Rome | eu nato g7 | Квіринал, Квиринал, Quirinal, Quirinale, палаццо Кіджі, палаццо Киджи, Palazzo Chigi, Кіджі, Киджи, Chigi, Фарнезина, Farnesina
ES | Іспанія | Испания | Spain | іспанськ испанск spanish | іспанець испанец испанка spaniards spaniard | Мадрид, Мадрид, Madrid | eu nato | Монклоа, Moncloa, Генеральні кортеси~Кортеси Кортесів Кортесам, Генеральные кортесы~Кортесы Кортесов Кортесам, Cortes Generales
PT | Португалія | Португалия | Portugal | португальськ португальск portuguese | португалець португалка португалец | Лісабон~Лісабон* Лісабун*, Лиссабон, Lisbon | eu nato |
NL | Нідерланди~Нідерланд Нідерландів Нідерландам Нідерландами Нідерландах, Голландія, Королівство Нідерландів | Нидерланды~Нидерландов Нидерландам Нидерландами Нидерландах, Голландия | Netherlands, Holland | нідерландськ голландськ нидерландск голландск dutch | нідерландець голландець нидерландец голландец dutchman dutchmen netherlanders | Гаага~Гаазі, Гаага, Hague | benelux eu nato | Бінненгоф, Бінненхоф, Бинненхоф, Binnenhof
BE | Бельгія | Бельгия | Belgium | бельгійськ бельгийск belgian | бельгієць бельгійка бельгиец бельгийка belgians | | benelux eu nato |
LU | Люксембург | Люксембург | Luxembourg~Luxemburg | люксембурзьк люксембургськ люксембургск luxembourgish luxembourgian | люксембуржець люксембуржец luxembourgers luxembourger | | benelux eu nato |
DK | Данія | Дания | Denmark | данськ датськ датск danish | данець датчанин данка датчанка danes dane | Копенгаген, Копенгаген, Copenhagen | nordic nb8 eu nato | фолькетинг, фолькетінг, фолькетинґ, Folketing
NO | Норвегія | Норвегия | Norway | норвезьк норвежськ норвежск norwegian | норвежець норвежка норвежец norwegians | Осло, Осло, Oslo | nordic nb8 nato | стортинг, стортінг, стортинґ, Storting
SE | Швеція | Швеция | Sweden | шведськ шведск swedish | швед шведка swedes swede | Стокгольм, Стокгольм, Stockholm | nordic nb8 eu nato | ріксдаг, риксдаг, Riksdag
FI | Фінляндія | Финляндия | Finland | фінськ фінляндськ финск финляндск finnish | фін фінн финн финляндец finns finn | Гельсінкі~Хельсінкі Гельсинки, Хельсинки, Helsinki | nordic nb8 eu nato | едускунта, эдускунта, Eduskunta
IS | Ісландія | Исландия | Iceland | ісландськ исландск icelandic | ісландець ісландка исландец исландка icelanders icelander | Рейк'явік, Рейкьявик, Reykjavik~Reykjavík | nordic nb8 nato | альтинг, альтінг, альтинґ, Althing, Alþingi
IE | Ірландія | Ирландия | Ireland | ірландськ ирландск irish | ірландець ірландка ирландец ирландка irishman irishmen | Дублін, Дублин, Dublin | eu | Ерахтас, Эрахтас, Oireachtas
CA | Канада | Канада | Canada | канадськ канадск canadian | канадець канадка канадец canadians | Оттава, Оттава, Ottawa | nato g7 |
AU | Австралія | Австралия | Australia | австралійськ австралийск australian | австралієць австралійка австралиец australians aussies | Канберра, Канберра, Canberra | |
NZ | Нова Зеландія~Нов*+зеланді* | Новая Зеландия~Нов*+зеланди* | New Zealand, NZ, Aotearoa | новозеландськ новозеландск | новозеландець новозеландка новозеландец zealanders zealander kiwis | Веллінгтон, Веллингтон, Wellington | |
JP | Японія | Япония | Japan | японськ японск japanese | японець японка японец | Токіо, Токио, Tokyo | g7 |
KR | Південна Корея~Південн*+коре*, Республіка Корея~Республік*+коре* | Южная Корея~Южн*+коре*, Республика Корея~Республик*+коре* | South Korea, Republic of Korea | південнокорейськ южнокорейск корейськ корейск south_korean korean | південнокореєць південнокорейка южнокореец кореєць кореец south_koreans koreans | Сеул, Сеул, Seoul | |
KP | Північна Корея~Північн*+коре*, КНДР | Северная Корея~Северн*+коре*, КНДР | North Korea, DPRK | північнокорейськ северокорейск north_korean | північнокореєць северокореец north_koreans | Пхеньян, Пхеньян, Pyongyang | |
CN | Китай, КНР, Піднебесна | Китай, КНР, Поднебесная | China | китайськ китайск chinese | китаєць китаянка китаец | Пекін, Пекин, Beijing | |
TR | Туреччина | Турция | Türkiye~Turkey Turkiye | турецьк турецк turkish | турок турчанка турки турків туркам турками турках turks turk | Анкара, Анкара, Ankara | nato |
GR | Греція | Греция | Greece | грецьк греческ greek | грек гречанка greeks | Афіни~Афін Афінам Афінами Афінах, Афины~Афин Афинам Афинами Афинах, Athens | eu nato |
CY | Кіпр | Кипр | Cyprus | кіпрськ кипрск cypriot | кіпріот киприот cypriots | Нікосія, Никосия, Nicosia | eu |
MT | Мальта | Мальта | Malta | мальтійськ мальтийск maltese | мальтієць мальтиец | Валлетта, Валлетта, Valletta | eu |
CZ | Чехія, Чеська Республіка~Чеськ*+республік* | Чехия~Чешск*+республик* | Czechia, Czech Republic | чеськ чешск czech | чех czechs | Прага~Празі, Прага, Prague | visegrad eu nato |
SK | Словаччина | Словакия | Slovakia | словацьк словацк slovak | словак словачка slovaks | Братислава, Братислава, Bratislava | visegrad eu nato |
HU | Угорщина | Венгрия | Hungary | угорськ венгерск мадярськ hungarian | угорець угорка венгр hungarians | Будапешт, Будапешт, Budapest | visegrad eu nato |
AT | Австрія | Австрия | Austria | австрійськ австрийск austrian | австрієць австрійка австриец austrians | Відень~Відня Відню Віднем Відні, Вена~Вене Вену Веной, Vienna | eu |
CH | Швейцарія | Швейцария | Switzerland | швейцарськ швейцарск swiss | швейцарець швейцарка швейцарец | Берн, Берн, Bern~Berne | |
RO | Румунія | Румыния | Romania | румунськ румынск romanian | румун румунка румын румынка romanians | Бухарест, Бухарест, Bucharest | b9 eu nato |
BG | Болгарія | Болгария | Bulgaria | болгарськ болгарск bulgarian | болгарин bulgarians | Софія, София, Sofia | eu nato |
MD | Молдова | Молдова, Молдавия | Moldova | молдовськ молдавськ молдавск молдовск moldovan | молдованин молдаванин moldovans | Кишинів~Кишинев*, Кишинев, Chisinau~Chișinău Chişinău | |
SI | Словенія | Словения | Slovenia | словенськ словенск slovenian slovene | словенець словенка словенец slovenes slovenians | Любляна, Любляна, Ljubljana | eu nato |
HR | Хорватія | Хорватия | Croatia | хорватськ хорватск croatian | хорват хорватка croats croatians croat | Загреб, Загреб, Zagreb | eu nato |
RS | Сербія | Сербия | Serbia | сербськ сербск serbian | серб сербка serbs serb serbians | Белград, Белград, Belgrade | |
BA | Боснія і Герцеговина~Босні* | Босния и Герцеговина~Босни* | Bosnia and Herzegovina~Bosnia | боснійськ боснийск bosnian | боснієць боснійка босниец боснийка bosnians | Сараєво, Сараево, Sarajevo | |
ME | Чорногорія | Черногория | Montenegro | чорногорськ черногорск montenegrin | чорногорець чорногорка черногорец montenegrins | Подгориця, Подгорица, Podgorica | nato |
MK | Північна Македонія~Північн*+македоні*, Македонія | Северная Македония~Северн*+македони*, Македония | North Macedonia, Macedonia | македонськ північномакедонськ македонск северомакедонск macedonian | македонець македонка македонец macedonians | Скоп'є, Скопье, Skopje | nato |
AL | Албанія | Албания | Albania | албанськ албанск albanian | албанець албанка албанец albanians | Тирана, Тирана, Tirana | nato |
XK | Косово, Косово | Косово | Kosovo | косовськ косовск kosovar | косовар kosovars | Приштина, Приштина, Pristina~Prishtina | |
GE | Грузія~Сакартвел* | Грузия | Georgia~Sakartvelo | грузинськ грузинск georgian | грузин грузинка georgians | Тбілісі, Тбилиси, Tbilisi | |
AM | Вірменія | Армения | Armenia | вірменськ армянск armenian | вірменин вірменка армянин армянка armenians | Єреван, Ереван, Yerevan | |
AZ | Азербайджан | Азербайджан | Azerbaijan | азербайджанськ азербайджанск azerbaijani azeri | азербайджанець азербайджанка азербайджанец azerbaijanis | Баку, Баку, Baku | |
KZ | Казахстан | Казахстан | Kazakhstan | казахстанськ казахськ казахстанск казахск kazakh kazakhstani | казахстанець казах казахстанец kazakhs kazakhstanis | Астана, Астана, Astana | | Акорда, Akorda
UZ | Узбекистан | Узбекистан | Uzbekistan | узбецьк узбекськ узбекск узбекистанськ узбекистанск uzbek | узбек узбечка uzbeks | Ташкент, Ташкент, Tashkent | |
TM | Туркменістан~Туркменистан* | Туркменистан, Туркмения | Turkmenistan | туркменськ туркменск turkmen | туркмен | Ашгабат, Ашхабад~Ашгабат*, Ashgabat | |
IN | Індія | Индия | India | індійськ индийск indian | індієць індійка индиец indians | Нью-Делі~Делі, Нью-Дели~Дели, New Delhi~Delhi | |
PK | Пакистан | Пакистан | Pakistan | пакистанськ пакистанск pakistani | пакистанець пакистанец pakistanis | Ісламабад, Исламабад, Islamabad | |
BD | Бангладеш | Бангладеш | Bangladesh | бангладешськ бангладеськ бангладешск bangladeshi | бангладешець бангладешец bangladeshis | Дакка, Дакка, Dhaka | |
NP | Непал | Непал | Nepal | непальськ непальск nepalese nepali | непалець непалец | Катманду, Катманду, Kathmandu | |
LK | Шрі-Ланка | Шри-Ланка | Sri Lanka | шрі-ланкійськ ланкійськ ланкийск sri_lankan | ланкієць ланкиец lankans | Коломбо, Коломбо, Colombo | |
ID | Індонезія | Индонезия | Indonesia | індонезійськ индонезийск indonesian | індонезієць индонезиец indonesians | Джакарта, Джакарта, Jakarta | |
MY | Малайзія | Малайзия | Malaysia | малайзійськ малайзийск malaysian | малайзієць малайзиец malaysians | Куала-Лумпур, Куала-Лумпур, Kuala Lumpur | |
SG | Сінгапур | Сингапур | Singapore | сінгапурськ сингапурск singaporean | сінгапурець сингапурец singaporeans | | |
TW | Тайвань | Тайвань | Taiwan | тайванськ тайваньськ тайваньск taiwanese | тайванець тайванец | Тайбей, Тайбэй, Taipei | |
VN | В'єтнам | Вьетнам | Vietnam | в'єтнамськ вєтнамськ вьетнамск vietnamese | в'єтнамець вьетнамец | Ханой, Ханой, Hanoi | |
TH | Таїланд | Таиланд | Thailand | таїландськ тайськ таиландск тайск thai | таїландець таиландец thais | Бангкок, Бангкок, Bangkok | |
PH | Філіппіни~Філіппін Філіппінам Філіппінами Філіппінах Філіпін* | Филиппины~Филиппин Филиппинам Филиппинами Филиппинах | Philippines | філіппінськ філіпінськ филиппинск philippine filipino | філіппінець филиппинец filipinos | Маніла, Манила, Manila | |
MN | Монголія | Монголия | Mongolia | монгольськ монгольск mongolian | монгол mongolians mongols | Улан-Батор, Улан-Батор, Ulaanbaatar | |
IL | Ізраїль | Израиль | Israel | ізраїльськ израильск israeli | ізраїльтянин израильтянин israelis | Єрусалим, Иерусалим, Jerusalem | | Кнесет, Кнессет, Knesset
PS | Палестина | Палестина | Palestine | палестинськ палестинск palestinian | палестинець палестинка палестинец palestinians | Рамалла, Рамалла, Ramallah | |
LB | Ліван | Ливан | Lebanon | ліванськ ливанск lebanese | ліванець ливанец | Бейрут, Бейрут, Beirut | |
SY | Сирія | Сирия | Syria | сирійськ сирийск syrian | сирієць сириец syrians | Дамаск, Дамаск, Damascus | |
IQ | Ірак | Ирак | Iraq | іракськ иракск iraqi | іракець иракец iraqis | Багдад, Багдад, Baghdad | |
IR | Іран | Иран | Iran | іранськ иранск iranian | іранець иранец iranians | Тегеран, Тегеран, Tehran | |
SA | Саудівська Аравія~Саудівськ*+араві* | Саудовская Аравия~Саудовск*+арави* | Saudi Arabia, KSA | саудівськ саудитськ саудовск саудитск saudi | саудит саудівець саудовец saudis | Ер-Ріяд~Рияд Ріяд Ріяді Ріяду, Эр-Рияд, Riyadh | gulf |
AE | ОАЕ, Об'єднані Арабські Емірати~Емірати Еміратів Еміратам Еміратами Еміратах | ОАЭ, Эмираты~Эмиратов Эмиратам Эмиратами Эмиратах | UAE, United Arab Emirates~Emirates | еміратськ эмиратск emirati | еміратець emiratis | Абу-Дабі, Абу-Даби, Abu Dhabi | gulf |
QA | Катар | Катар | Qatar | катарськ катарск qatari | катарець катарец qataris | Доха, Доха, Doha | gulf |
JO | Йорданія | Иордания | Jordan | йорданськ иорданск jordanian | йорданець иорданец jordanians | Амман, Амман, Amman | |
EG | Єгипет~Єгипту Єгиптом Єгипті Єгиптові | Египет~Египта Египту Египтом Египте | Egypt | єгипетськ египетск egyptian | єгиптянин египтянин egyptians | Каїр, Каир, Cairo | |
AF | Афганістан | Афганистан | Afghanistan | афганськ афганск afghan | афганець афганец afghans | Кабул, Кабул, Kabul | |
BR | Бразилія | Бразилия | Brazil | бразильськ бразильск brazilian | бразилець бразилієць бразилец brazilians | Бразиліа, Бразилиа, Brasilia~Brasília | |
AR | Аргентина | Аргентина | Argentina | аргентинськ аргентинск argentine argentinian | аргентинець аргентинка аргентинец argentines | Буенос-Айрес, Буэнос-Айрес, Buenos Aires | |
MX | Мексика | Мексика | Mexico | мексиканськ мексиканск mexican | мексиканець мексиканка мексиканец mexicans | Мехіко, Мехико, Mexico City | |
CL | Чилі | Чили | Chile | чилійськ чилийск chilean | чилієць чилиец chileans | Сантьяго, Сантьяго, Santiago | |
CO | Колумбія | Колумбия | Colombia | колумбійськ колумбийск colombian | колумбієць колумбиец colombians | Богота, Богота, Bogota~Bogotá | |
UY | Уругвай | Уругвай | Uruguay | уругвайськ уругвайск uruguayan | уругваєць уругваец uruguayans | Монтевідео, Монтевидео, Montevideo | |
VE | Венесуела | Венесуэла | Venezuela | венесуельськ венесуэльск venezuelan | венесуелець венесуэлец venezuelans | Каракас, Каракас, Caracas | |
CU | Куба | Куба | Cuba | кубинськ кубинск cuban | кубинець кубинец cubans | Гавана, Гавана, Havana | |
ZA | ПАР, Південна Африка~Південн*+африк*, Південно-Африканська Республіка~Південно+африканськ*+республік* | ЮАР, Южная Африка~Южн*+африк*, Южно-Африканская Республика~Южно+африканск*+республик* | South Africa | південноафриканськ южноафриканск south_african | південноафриканець южноафриканец south_africans | Преторія, Претория, Pretoria | |
KE | Кенія | Кения | Kenya | кенійськ кенийск kenyan | кенієць кениец kenyans | Найробі, Найроби, Nairobi | |
NG | Нігерія | Нигерия | Nigeria | нігерійськ нигерийск nigerian | нігерієць нигериец nigerians | Абуджа, Абуджа, Abuja | |
RW | Руанда | Руанда | Rwanda | руандійськ руандийск rwandan | руандієць руандиец rwandans | Кігалі, Кигали, Kigali | |
ET | Ефіопія | Эфиопия | Ethiopia | ефіопськ эфиопск ethiopian | ефіоп эфиоп ethiopians | Аддис-Абеба, Аддис-Абеба, Addis Ababa | |
GH | Гана | Гана | Ghana | ганськ ганск ghanaian | ганець ганец ghanaians | Аккра, Аккра, Accra | |
SN | Сенегал | Сенегал | Senegal | сенегальськ сенегальск senegalese | сенегалець сенегалец | Дакар, Дакар, Dakar | |
ML | Малі | Мали | Mali | малійськ малийск malian | малієць малиец malians | Бамако, Бамако, Bamako | |
LY | Лівія | Ливия | Libya | лівійськ ливийск libyan | лівієць ливиец libyans | Триполі, Триполи, Tripoli | |
DZ | Алжир | Алжир | Algeria | алжирськ алжирск algerian | алжирець алжирец algerians | | |
MA | Марокко | Марокко | Morocco | марокканськ марокканск moroccan | марокканець марокканец moroccans | Рабат, Рабат, Rabat | |
TN | Туніс | Тунис | Tunisia | туніськ тунисск tunisian | тунісець тунисец tunisians | | |
SD | Судан | Судан | Sudan | суданськ суданск sudanese | суданець суданец | Хартум, Хартум, Khartoum | |
KG | Киргизстан, Киргизія | Киргизия, Кыргызстан, Киргизстан | Kyrgyzstan | киргизьк киргизстанськ киргизск кыргызск kyrgyz | киргиз кыргыз | Бішкек, Бишкек, Bishkek | |
TJ | Таджикистан | Таджикистан | Tajikistan | таджицьк таджикськ таджикск tajik | таджик tajiks | Душанбе, Душанбе, Dushanbe | |
LI | Ліхтенштейн | Лихтенштейн | Liechtenstein | ліхтенштейнськ лихтенштейнск | ліхтенштейнець лихтенштейнец | Вадуц, Вадуц, Vaduz | |
VA | Ватикан, Святий Престол~Свят*+престол* | Ватикан, Святой Престол~Свят*+престол* | Vatican, Holy See | ватиканськ ватиканск | | | |
`;

/** States of which only the name is known; `Intl.DisplayNames` knows it in all three languages. */
export const OTHER_STATES =
  'AD AG AO BB BF BH BI BJ BN BO BS BT BW BZ CD CF CG CI CM CR CV DJ DM DO EC ER FJ FM GA GD GM GN GQ GT GW GY HN HT JM KH KI KM KN KW LA LC LR LS MC MG MH MM MR MU MV MW MZ NA NE NI NR OM PA PE PG PW PY SB SC SL SM SO SR SS ST SV SZ TD TG TL TO TT TV TZ UG VC VU WS YE ZM ZW';

/** Bodies that act as one. Same columns as {@link STATES}. */
export const BODIES_TABLE = `
NATO | НАТО, альянс, Північноатлантичний альянс~Північноатлантичн*+альянс* | НАТО, альянс, Североатлантический альянс~Североатлантическ*+альянс* | NATO, alliance | натівськ натовск | | | | Штаб-квартира НАТО, Північноатлантичн* рад*, Североатлантическ* совет*, North Atlantic Council, Рада НАТО
EU | ЄС, Євросоюз, Європейський Союз~Європейськ*+союз Європейськ*+союзу Європейськ*+союзом Європейськ*+союзі | ЕС, Евросоюз, Европейский союз~Европейск*+союз Европейск*+союза Европейск*+союзу Европейск*+союзом Европейск*+союзе | EU, European Union | євросоюзівськ | | Брюссель, Брюссель, Brussels | | Єврокомісі*, Еврокомисси*, European Commission, EUMAM, Єврорад*, Европейск* комисси*, Європейськ* комісі*, Європейськ* рад*, Европейск* совет*, European Council, Європейськ* служб* зовніш*, Европейск* служб* внешн*, European External Action Service, EEAS, ЄСЗД, Європарламент, Европарламент, European Parliament
UN | ООН, Організація Об'єднаних Націй~Організаці*+обєднан*+націй | ООН, Организация Объединенных Наций~Организаци*+объединенн*+наций | UN, U.N., United Nations | оонівськ | | | | Радбез*, Рада Безпеки
OSCE | ОБСЄ | ОБСЕ | OSCE | | | | |
COALITION | коаліція охочих~коаліці*+охочих, коаліція рішучих~коаліці*+рішучих, коаліція бажаючих~коаліці*+бажаючих | коалиция желающих~коалици*+желающих, коалиция решительных~коалици*+решительных | coalition of the willing, willing | | охочі охочих охочим охочими | | | ці сили, цих сил, цим силам, эти силы, этих сил, these forces, this force, багатонаціональн* сил*, многонациональн* сил*, сил* підтримки, сил* стримування, сил* сдерживания, сил* гарантування, multinational force, reassurance force, коаліція, коаліції, коаліцію, коаліцією, коалиция, коалиции, коалицию, коалицией, coalition, коаліці* готових, коаліці* спроможних, коалици* готовых, coalition of willing, коаліці* вол*
`;

/** What bears a state's name and is none: continents, agreements, outlets, banks. */
export const LOOK_ALIKES =
  'Reform UK, Реформ ЮК, Мінські, Мінських, Мінським, Мінськими, Латинськ* Америк*, Латинск* Америк*, Latin America, Південн* Америк*, Южн* Америк*, South America, Північн* Америк*, Северн* Америк*, North America, Центральн* Америк*, Central America, Нов* Англі*, Нов* Англи*, New England, Bank of England, Банк* Англії, Банк* Англии, Church of England, Bank of America, Голос* Америки, Voice of America, Washington Post, Washington Times, Washington Examiner, Вашингтон Пост, Вашингтон Таймс, Джордж* Вашингтон*, George Washington, штат* Вашингтон*, state of Washington, штат* Джорджі*, штат* Джорджи*, state of Georgia, France 24, France 2, France Info, France Inter, France Presse, Франс Прес, Франс Пресс, Radio France, Air France, Radio Poland, Польськ* радіо, Польск* радио, Polish Radio, British Airways, British Broadcasting, German Marshall Fund, Deutsche Welle, Німецьк* хвил*, Немецк* волн*, American Enterprise, New Mexico, Нью Мексик*, Нов* Орлеан*, Gulf of Mexico, Gulf of America, Мексиканськ* заток*, Мексиканск* залив*, Moscow Times, Kyiv Independent, Kyiv Post, Берлінськ* стін*, Берлинск* стен*, Берлінер Цайтунг, Софі* Київськ*, Софи* Киевск*, Westminster Abbey, Вестмінстерськ*, English language, англійськ* мов*, английск* язык*, французьк* мов*, французск* язык*, німецьк* мов*, немецк* язык*, польськ* мов*, польск* язык*, турецьк* поток*, турецк* поток*, Turkish Stream, TurkStream, польськ* злот*, шведськ* стіл, шведск* стол';
