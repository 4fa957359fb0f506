import type { Actor } from '../news.ts';

/** Somebody who speaks for a state or a body, for as long as the office lasts. */
export interface Person {
  readonly actor: Actor;
  readonly office: string;
  /** Full names as outlets spell them, one language each, variants after the first. */
  readonly names: {
    readonly uk: readonly string[];
    readonly ru: readonly string[];
    readonly en: readonly string[];
  };
  readonly from: string;
  readonly to: string | null;
  readonly source: string;
}

/**
 * actor | office | Ukrainian | Russian | English | from | to. Variants after a slash. Several spellings live side by
 * side in the press; the speaker is reported in the spelling of the text.
 */
const TABLE = `
US | president | Дональд Трамп | Дональд Трамп | Donald Trump | 2025-01-20 |
US | vice president | Джей Ді Венс/Джеймс Девід Венс | Джей Ди Вэнс/Джей Ди Венс | JD Vance/J.D. Vance | 2025-01-20 |
US | secretary of state | Марко Рубіо | Марко Рубио | Marco Rubio | 2025-01-21 |
US | secretary of defence | Піт Гегсет/Піт Геґсет/Піт Хегсет | Пит Хегсет | Pete Hegseth | 2025-01-25 |
US | special envoy | Стів Віткофф | Стив Уиткофф/Стив Виткофф | Steve Witkoff | 2025-01-20 |
US | special envoy | Кіт Келлог | Кит Келлог | Keith Kellogg | 2025-01-20 | 2026-01-31
US | press secretary | Керолайн Левітт/Кароліна Левітт/Керолін Левітт | Кэролайн Ливитт/Каролин Ливитт | Karoline Leavitt | 2025-01-20 |
US | ambassador to NATO | Меттью Вітакер/Метью Вітакер | Мэтью Уитакер/Мэттью Уитакер | Matthew Whitaker | 2025-04-01 |
US | under secretary of defence | Елбридж Колбі | Элбридж Колби | Elbridge Colby | 2025-04-08 |
US | treasury secretary | Скотт Бессент | Скотт Бессент | Scott Bessent | 2025-01-28 |
US | president's adviser | Джаред Кушнер | Джаред Кушнер | Jared Kushner | 2025-01-20 |
US | army secretary | Ден Дрісколл/Деніел Дрісколл | Дэн Дрисколл/Дэниел Дрисколл | Dan Driscoll/Daniel Driscoll | 2025-02-25 |
US | SACEUR | Алексус Гринкевич | Алексус Гринкевич | Alexus Grynkewich | 2025-07-01 |
US | president | Джо Байден | Джо Байден | Joe Biden | 2021-01-20 | 2025-01-20
US | secretary of state | Ентоні Блінкен | Энтони Блинкен | Antony Blinken | 2021-01-26 | 2025-01-20
US | secretary of defence | Ллойд Остін | Ллойд Остин | Lloyd Austin | 2021-01-22 | 2025-01-20
GB | prime minister | Кір Стармер/Кіра Стармер | Кир Стармер | Keir Starmer | 2024-07-05 |
GB | defence secretary | Джон Гілі/Джон Хілі | Джон Хили/Джон Гили | John Healey | 2024-07-05 |
GB | foreign secretary | Іветт Купер | Иветт Купер | Yvette Cooper | 2025-09-05 |
GB | foreign secretary | Девід Ламмі/Дейвід Ламмі | Дэвид Лэмми | David Lammy | 2024-07-05 | 2025-09-05
GB | armed forces minister | Люк Поллард | Люк Поллард | Luke Pollard | 2024-07-05 | 2025-09-05
GB | armed forces minister | Ел Карнс/Аль Карнс | Эл Карнс | Al Carns | 2025-09-05 |
GB | chief of the defence staff | Тоні Радакін/Ентоні Радакін | Тони Радакин/Энтони Радакин | Tony Radakin | 2021-11-30 | 2025-09-01
GB | chief of the defence staff | Річард Найтон | Ричард Найтон | Richard Knighton | 2025-09-02 |
GB | national security adviser | Джонатан Павелл/Джонатан Пауелл | Джонатан Пауэлл | Jonathan Powell | 2024-12-02 |
GB | prime minister | Ріші Сунак | Риши Сунак | Rishi Sunak | 2022-10-25 | 2024-07-05
FR | president | Емманюель Макрон/Еммануель Макрон/Емануель Макрон | Эмманюэль Макрон/Эммануэль Макрон/Эмануэль Макрон | Emmanuel Macron | 2017-05-14 |
FR | minister of armed forces | Катрін Вотрен | Катрин Вотрен | Catherine Vautrin | 2025-10-12 |
FR | prime minister | Себастьєн Лекорню/Себастьян Лекорню | Себастьян Лекорню/Себастьен Лекорню | Sébastien Lecornu/Sebastien Lecornu | 2022-05-20 |
FR | foreign minister | Жан-Ноель Барро | Жан-Ноэль Барро | Jean-Noël Barrot/Jean-Noel Barrot | 2024-09-21 |
FR | chief of the defence staff | Фаб'єн Мандон | Фабьен Мандон | Fabien Mandon | 2025-09-01 |
FR | chief of the defence staff | Тьєррі Буркар | Тьерри Буркар | Thierry Burkhard | 2021-07-22 | 2025-09-01
FR | foreign minister | Стефан Сежурне | Стефан Сежурне | Stéphane Séjourné/Stephane Sejourne | 2024-01-11 | 2024-09-21
FR | prime minister | Габріель Атталь | Габриэль Атталь | Gabriel Attal | 2024-01-09 | 2024-09-05
DE | chancellor | Фрідріх Мерц | Фридрих Мерц | Friedrich Merz | 2025-05-06 |
DE | chancellor | Олаф Шольц | Олаф Шольц | Olaf Scholz | 2021-12-08 | 2025-05-06
DE | defence minister | Борис Пісторіус | Борис Писториус | Boris Pistorius | 2023-01-19 |
DE | foreign minister | Йоганн Вадефуль/Йоганн Вадефуль | Йоханн Вадефуль/Иоганн Вадефуль | Johann Wadephul | 2025-05-06 |
DE | foreign minister | Анналена Бербок | Анналена Бербок | Annalena Baerbock | 2021-12-08 | 2025-05-06
DE | finance minister | Ларс Клінгбайль | Ларс Клингбайль | Lars Klingbeil | 2025-05-06 |
DE | chief of defence | Карстен Бройєр/Карстен Броєр | Карстен Бройер | Carsten Breuer | 2023-03-17 |
DE | president | Франк-Вальтер Штайнмаєр | Франк-Вальтер Штайнмайер | Frank-Walter Steinmeier | 2017-03-19 |
DE | government spokesman | Штефан Корнеліус | Штефан Корнелиус | Stefan Kornelius | 2025-05-06 |
PL | prime minister | Дональд Туск | Дональд Туск | Donald Tusk | 2023-12-13 |
PL | president | Кароль Навроцький | Кароль Навроцкий | Karol Nawrocki | 2025-08-06 |
PL | president | Анджей Дуда | Анджей Дуда | Andrzej Duda | 2015-08-06 | 2025-08-06
PL | defence minister | Владислав Косіняк-Камиш | Владислав Косиняк-Камыш | Władysław Kosiniak-Kamysz/Wladyslaw Kosiniak-Kamysz | 2023-12-13 |
PL | foreign minister | Радослав Сікорський | Радослав Сикорский | Radosław Sikorski/Radoslaw Sikorski | 2023-12-13 |
PL | government spokesman | Адам Шлапка | Адам Шлапка | Adam Szłapka/Adam Szlapka | 2025-06-20 |
LT | president | Гітанас Науседа | Гитанас Науседа | Gitanas Nausėda/Gitanas Nauseda | 2019-07-12 |
LT | defence minister | Робертас Каунас | Робертас Каунас | Robertas Kaunas | 2025-11-12 |
LT | defence minister | Довіле Шакалене | Довиле Шакалене | Dovilė Šakalienė/Dovile Sakaliene | 2024-12-12 | 2025-10-22
LT | prime minister | Інга Ругінене | Инга Ругинене | Inga Ruginienė/Inga Ruginiene | 2025-09-25 |
LT | foreign minister | Кястутіс Будріс/Кестутіс Будріс | Кястутис Будрис/Кестутис Будрис | Kęstutis Budrys/Kestutis Budrys | 2024-12-12 |
LT | army chief | Раймундас Вайкшнорас | Раймундас Вайкшнорас | Raimundas Vaikšnoras/Raimundas Vaiksnoras | 2024-07-25 |
LT | president's adviser | Дайніус Жікевічус | Дайнюс Жикявичюс | Dainius Žikevičius | 2019-07-12 |
LV | president | Едгарс Рінкевичс/Едгар Рінкевич/Едгарс Рінкевичс | Эдгарс Ринкевичс/Эдгар Ринкевич | Edgars Rinkēvičs/Edgars Rinkevics | 2023-07-08 |
LV | prime minister | Евіка Сіліня | Эвика Силиня | Evika Siliņa/Evika Silina | 2023-09-15 |
LV | defence minister | Андріс Спрудс | Андрис Спрудс | Andris Sprūds/Andris Spruds | 2023-09-15 |
LV | foreign minister | Байба Браже | Байба Браже | Baiba Braže/Baiba Braze | 2024-04-19 |
EE | prime minister | Крістен Міхал | Кристен Михал | Kristen Michal | 2024-07-23 |
EE | defence minister | Ганно Певкур/Ханно Певкур | Ханно Певкур | Hanno Pevkur | 2022-07-18 |
EE | foreign minister | Маргус Цахкна | Маргус Цахкна | Margus Tsahkna | 2023-04-17 |
EE | president | Алар Каріс | Алар Карис | Alar Karis | 2021-10-11 |
FI | president | Александр Стубб/Александер Стубб | Александр Стубб | Alexander Stubb | 2024-03-01 |
FI | prime minister | Петтері Орпо | Петтери Орпо | Petteri Orpo | 2023-06-20 |
FI | defence minister | Антті Гяккянен/Антті Хаккянен | Антти Хяккянен | Antti Häkkänen/Antti Hakkanen | 2023-06-20 |
FI | foreign minister | Еліна Валтонен | Элина Валтонен | Elina Valtonen | 2023-06-20 |
SE | prime minister | Ульф Крістерссон/Ульф Крістершон | Ульф Кристерссон | Ulf Kristersson | 2022-10-18 |
SE | defence minister | Пол Йонсон/Пол Юнсон | Пол Йонсон/Поль Юнсон | Pål Jonson/Pal Jonson | 2022-10-18 |
SE | foreign minister | Марія Мальмер Стенергард | Мария Мальмер Стенергард | Maria Malmer Stenergard | 2024-09-10 |
NO | prime minister | Йонас Гар Стере/Йонас Гар Стьоре | Йонас Гар Стере | Jonas Gahr Støre/Jonas Gahr Store | 2021-10-14 |
NO | foreign minister | Еспен Барт Ейде | Эспен Барт Эйде | Espen Barth Eide | 2023-10-16 |
NO | defence minister | Туре Сандвік/Торе Сандвік | Туре Сандвик | Tore Sandvik | 2025-02-04 |
DK | prime minister | Метте Фредеріксен | Метте Фредериксен | Mette Frederiksen | 2019-06-27 |
DK | defence minister | Троельс Лунд Поульсен | Троэльс Лунд Поульсен | Troels Lund Poulsen | 2023-05-23 |
DK | foreign minister | Ларс Люкке Расмуссен | Ларс Лёкке Расмуссен/Ларс Люкке Расмуссен | Lars Løkke Rasmussen/Lars Lokke Rasmussen | 2022-12-15 |
IS | prime minister | Кріструн Фростадоттір | Криструн Фростадоттир | Kristrún Frostadóttir/Kristrun Frostadottir | 2024-12-21 |
IS | prime minister | Б'ярні Бенедіктссон | Бьярни Бенедиктссон | Bjarni Benediktsson | 2024-04-09 | 2024-12-21
IE | prime minister | Міхол Мартін/Міхал Мартін | Михол Мартин/Майкл Мартин | Micheál Martin/Micheal Martin | 2025-01-23 |
IE | deputy prime minister | Саймон Гарріс | Саймон Харрис | Simon Harris | 2025-01-23 |
NL | prime minister | Дік Схооф/Дік Схоф | Дик Схооф | Dick Schoof | 2024-07-02 | 2026-02-23
NL | prime minister | Роб Єттен | Роб Йеттен | Rob Jetten | 2026-02-23 |
NL | defence minister | Рубен Брекельманс | Рубен Брекельманс | Ruben Brekelmans | 2024-07-02 |
NL | foreign minister | Давід ван Веел/Давид ван Вел | Давид ван Вел | David van Weel | 2025-09-05 |
NL | foreign minister | Каспар Вельдкамп | Каспар Велдкамп | Caspar Veldkamp | 2024-07-02 | 2025-08-22
BE | prime minister | Барт де Вевер | Барт де Вевер | Bart De Wever | 2025-02-03 |
BE | defence minister | Тео Франкен | Тео Франкен | Theo Francken | 2025-02-03 |
BE | foreign minister | Максим Прево | Максим Прево | Maxime Prévot/Maxime Prevot | 2025-02-03 |
LU | prime minister | Люк Фріден | Люк Фриден | Luc Frieden | 2023-11-17 |
IT | prime minister | Джорджа Мелоні/Джорджія Мелоні | Джорджа Мелони/Джорджия Мелони | Giorgia Meloni | 2022-10-22 |
IT | foreign minister | Антоніо Таяні/Антоніо Таяні | Антонио Таяни | Antonio Tajani | 2022-10-22 |
IT | defence minister | Гвідо Крозетто/Гуїдо Крозетто | Гвидо Крозетто | Guido Crosetto | 2022-10-22 |
IT | deputy prime minister | Маттео Сальвіні | Маттео Сальвини | Matteo Salvini | 2022-10-22 |
ES | prime minister | Педро Санчес | Педро Санчес | Pedro Sánchez/Pedro Sanchez | 2018-06-02 |
ES | foreign minister | Хосе Мануель Альбарес | Хосе Мануэль Альбарес | José Manuel Albares/Jose Manuel Albares | 2021-07-12 |
ES | defence minister | Маргарита Роблес | Маргарита Роблес | Margarita Robles | 2018-06-07 |
PT | prime minister | Луїш Монтенегру | Луиш Монтенегру | Luís Montenegro/Luis Montenegro | 2024-04-02 |
GR | prime minister | Кіріакос Міцотакіс | Кириакос Мицотакис | Kyriakos Mitsotakis | 2023-06-26 |
GR | government spokesman | Павлос Марінакіс | Павлос Маринакис | Pavlos Marinakis | 2023-06-27 |
GR | defence minister | Нікос Дендіас | Никос Дендиас | Nikos Dendias | 2023-06-27 |
TR | president | Реджеп Тайїп Ердоган/Реджеп Таїп Ердоган | Реджеп Тайип Эрдоган | Recep Tayyip Erdoğan/Recep Tayyip Erdogan | 2014-08-28 |
TR | foreign minister | Хакан Фідан/Гакан Фідан | Хакан Фидан | Hakan Fidan | 2023-06-04 |
TR | defence minister | Яшар Гюлер | Яшар Гюлер | Yaşar Güler/Yasar Guler | 2023-06-04 |
TR | defence ministry spokesman | Зекі Актюрк | Зеки Актюрк | Zeki Aktürk/Zeki Akturk | 2023-06-04 |
RO | president | Нікушор Дан | Никушор Дан | Nicușor Dan/Nicusor Dan | 2025-05-26 |
RO | prime minister | Іліє Болоян | Илие Боложан | Ilie Bolojan | 2025-06-23 |
RO | defence minister | Йонуц Моштяну | Йонуц Моштяну | Ionuț Moșteanu/Ionut Mosteanu | 2025-06-23 |
BG | president | Румен Радев | Румен Радев | Rumen Radev | 2017-01-22 | 2026-01-23
BG | prime minister | Росен Желязков | Росен Желязков | Rosen Zhelyazkov | 2025-01-16 |
BG | defence minister | Атанас Запрянов | Атанас Запрянов | Atanas Zapryanov | 2024-04-09 |
CZ | prime minister | Петр Фіала | Петр Фиала | Petr Fiala | 2021-12-17 | 2025-12-15
CZ | prime minister | Андрей Бабіш | Андрей Бабиш | Andrej Babiš/Andrej Babis | 2025-12-15 |
CZ | president | Петр Павел | Петр Павел | Petr Pavel | 2023-03-09 |
CZ | defence minister | Яна Чернохова | Яна Чернохова | Jana Černochová/Jana Cernochova | 2021-12-17 | 2025-12-15
CZ | foreign minister | Петр Мацінка | Петр Мацинка | Petr Macinka | 2025-12-15 |
CZ | foreign minister | Ян Ліпавський | Ян Липавский | Jan Lipavský/Jan Lipavsky | 2021-12-17 | 2025-12-15
CZ | defence ministry spokesman | Давид Шима | Давид Шима | David Šíma | 2021-12-17 |
SK | prime minister | Роберт Фіцо | Роберт Фицо | Robert Fico | 2023-10-25 |
SK | president | Петер Пеллегріні | Петер Пеллегрини | Peter Pellegrini | 2024-06-15 |
SK | foreign minister | Юрай Бланар | Юрай Бланар | Juraj Blanár/Juraj Blanar | 2023-10-25 |
SK | defence minister | Роберт Каліняк | Роберт Калиняк | Robert Kaliňák/Robert Kalinak | 2023-10-25 |
HU | prime minister | Віктор Орбан | Виктор Орбан | Viktor Orbán/Viktor Orban | 2010-05-29 |
HU | foreign minister | Петер Сіярто/Петер Сійярто | Петер Сийярто | Péter Szijjártó/Peter Szijjarto | 2014-09-23 |
AT | chancellor | Крістіан Штокер | Кристиан Штокер | Christian Stocker | 2025-03-03 |
AT | foreign minister | Беате Майнль-Райзінгер | Беате Майнль-Райзингер | Beate Meinl-Reisinger | 2025-03-03 |
HR | prime minister | Андрей Пленкович | Андрей Пленкович | Andrej Plenković/Andrej Plenkovic | 2016-10-19 |
HR | president | Зоран Міланович | Зоран Миланович | Zoran Milanović/Zoran Milanovic | 2020-02-18 |
HR | defence minister | Іван Анушич | Иван Анушич | Ivan Anušić/Ivan Anusic | 2023-11-13 |
SI | prime minister | Роберт Голоб | Роберт Голоб | Robert Golob | 2022-06-01 |
RS | president | Александар Вучич/Олександр Вучич | Александр Вучич | Aleksandar Vučić/Aleksandar Vucic | 2017-05-31 |
CA | prime minister | Марк Карні | Марк Карни | Mark Carney | 2025-03-14 |
CA | prime minister | Джастін Трюдо | Джастин Трюдо | Justin Trudeau | 2015-11-04 | 2025-03-14
CA | defence minister | Девід Макгінті/Девід МакГінті | Дэвид Макгинти | David McGuinty | 2025-05-13 |
CA | foreign minister | Аніта Ананд | Анита Ананд | Anita Anand | 2025-05-13 |
AU | prime minister | Ентоні Албанезе/Ентоні Альбанезе/Ентоні Албаніз | Энтони Альбанезе/Энтони Албаниз | Anthony Albanese | 2022-05-23 |
AU | defence minister | Річард Марлз/Річард Марлс | Ричард Марлз | Richard Marles | 2022-06-01 |
AU | foreign minister | Пенні Вонг | Пенни Вонг | Penny Wong | 2022-05-23 |
NZ | prime minister | Крістофер Лаксон | Кристофер Лаксон | Christopher Luxon/Chris Luxon | 2023-11-27 |
NZ | defence minister | Джудіт Коллінз | Джудит Коллинз | Judith Collins | 2024-01-24 |
NZ | foreign minister | Вінстон Пітерс | Уинстон Питерс | Winston Peters | 2023-11-27 |
JP | prime minister | Шіґеру Ішіба/Сігеру Ісіба/Шігеру Ішіба | Сигэру Исиба | Shigeru Ishiba | 2024-10-01 | 2025-10-21
JP | prime minister | Санае Такаїчі/Санае Такаічі | Санаэ Такаити | Sanae Takaichi | 2025-10-21 |
KR | president | Лі Чже Мьон | Ли Чжэ Мён | Lee Jae Myung | 2025-06-04 |
CN | president | Сі Цзіньпін | Си Цзиньпин | Xi Jinping | 2013-03-14 |
CN | foreign minister | Ван Ї | Ван И | Wang Yi | 2013-03-16 |
IN | prime minister | Нарендра Моді | Нарендра Моди | Narendra Modi | 2014-05-26 |
BR | president | Луїс Інасіу Лула да Сілва | Луис Инасиу Лула да Силва | Luiz Inácio Lula da Silva | 2023-01-01 |
MD | president | Мая Санду | Майя Санду | Maia Sandu | 2020-12-24 |
NATO | secretary general | Марк Рютте | Марк Рютте | Mark Rutte | 2024-10-01 |
NATO | secretary general | Єнс Столтенберг | Йенс Столтенберг | Jens Stoltenberg | 2014-10-01 | 2024-10-01
NATO | military committee chair | Джузеппе Каво Драгоне | Джузеппе Каво Драгоне | Giuseppe Cavo Dragone | 2025-01-17 |
EU | commission president | Урсула фон дер Ляєн/Урсула фон дер Лейєн | Урсула фон дер Ляйен | Ursula von der Leyen | 2019-12-01 |
EU | high representative | Кая Каллас/Кайя Каллас | Кая Каллас | Kaja Kallas | 2024-12-01 |
EU | council president | Антоніу Кошта/Антоніо Кошта | Антониу Кошта/Антонио Коста | António Costa/Antonio Costa | 2024-12-01 |
EU | defence commissioner | Андрюс Кубілюс | Андрюс Кубилюс | Andrius Kubilius | 2024-12-01 |
EU | commission spokeswoman | Анітта Гіппер | Анитта Хиппер | Anitta Hipper | 2024-12-01 |
UN | secretary general | Антоніу Гутерріш/Антоніо Гутерреш | Антониу Гутерриш | António Guterres/Antonio Guterres | 2017-01-01 |
OSCE | secretary general | Ферідун Сінірлиоглу | Феридун Синирлиоглу | Feridun Sinirlioğlu | 2024-12-06 |
UA | president | Володимир Зеленський | Владимир Зеленский | Volodymyr Zelensky/Volodymyr Zelenskyy/Volodymyr Zelenskiy/Volodimir Zelensky | 2019-05-20 |
UA | foreign minister | Андрій Сибіга | Андрей Сибига | Andrii Sybiha/Andriy Sybiga | 2024-09-05 |
UA | defence minister | Денис Шмигаль | Денис Шмыгаль | Denys Shmyhal | 2025-07-17 |
UA | defence minister | Михайло Федоров | Михаил Федоров | Mykhailo Fedorov | 2019-08-29 |
UA | NSDC secretary | Рустем Умєров/Рустем Умеров | Рустем Умеров | Rustem Umerov | 2023-09-06 |
UA | head of the president's office | Андрій Єрмак | Андрей Ермак | Andriy Yermak/Andrii Yermak | 2020-02-11 | 2025-11-28
UA | head of intelligence, then of the president's office | Кирило Буданов | Кирилл Буданов | Kyrylo Budanov | 2020-08-05 |
UA | commander-in-chief | Олександр Сирський | Александр Сырский | Oleksandr Syrskyi/Oleksandr Syrsky | 2024-02-08 |
UA | prime minister | Юлія Свириденко | Юлия Свириденко | Yuliia Svyrydenko/Yulia Svyrydenko | 2025-07-17 |
UA | first deputy foreign minister | Сергій Кислиця | Сергей Кислица | Serhii Kyslytsia/Sergiy Kyslytsya | 2025-01-01 |
UA | chief of the general staff | Андрій Гнатов | Андрей Гнатов | Andrii Hnatov | 2025-03-16 |
UA | adviser | Михайло Подоляк | Михаил Подоляк | Mykhailo Podolyak | 2020-04-01 |
UA | ambassador | Валерій Залужний | Валерий Залужный | Valerii Zaluzhnyi | 2024-05-09 |
RU | president | Володимир Путін | Владимир Путин | Vladimir Putin | 2012-05-07 |
RU | foreign minister | Сергій Лавров | Сергей Лавров | Sergei Lavrov/Sergey Lavrov | 2004-03-09 |
RU | press secretary | Дмитро Пєсков/Дмитро Песков | Дмитрий Песков | Dmitry Peskov | 2012-05-22 |
RU | spokeswoman | Марія Захарова | Мария Захарова | Maria Zakharova | 2015-08-10 |
RU | adviser | Юрій Ушаков | Юрий Ушаков | Yuri Ushakov/Yury Ushakov | 2012-05-21 |
RU | security council deputy | Дмитро Медведєв | Дмитрий Медведев | Dmitry Medvedev | 2020-01-16 |
RU | negotiator | Кирило Дмитрієв | Кирилл Дмитриев | Kirill Dmitriev | 2025-02-23 |
RU | negotiator | Володимир Мединський | Владимир Мединский | Vladimir Medinsky | 2022-02-28 |
RU | security council secretary | Сергій Шойгу | Сергей Шойгу | Sergei Shoigu | 2024-05-12 |
RU | ambassador at large | Родіон Мірошник | Родион Мирошник | Rodion Miroshnik | 2023-12-01 |
RU | deputy foreign minister | Михайло Галузін | Михаил Галузин | Mikhail Galuzin | 2022-11-12 |
RU | defence minister | Андрій Бєлоусов | Андрей Белоусов | Andrei Belousov | 2024-05-14 |
RU | parliament speaker | В'ячеслав Володін | Вячеслав Володин | Vyacheslav Volodin | 2016-10-05 |
RU | ambassador to the UN | Василь Небензя | Василий Небензя | Vasily Nebenzya | 2017-07-28 |
BY | ruler | Олександр Лукашенко | Александр Лукашенко | Alexander Lukashenko | 1994-07-20 |
KP | ruler | Кім Чен Ин | Ким Чен Ын | Kim Jong Un | 2011-12-17 |
`;

/** Everybody the reader knows by name; official sites of the governments and bodies, checked 2026-01. */
export const PEOPLE: readonly Person[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [actor, office, uk, ru, en, from, to] = line.split('|').map((cell) => cell.trim()) as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const names = { uk: uk.split('/'), ru: ru.split('/'), en: en.split('/') };
    return { actor, office, names, from, to: to || null, source: 'official site of the office, 2026-01' };
  });
