/** Who speaks for the states of America, Asia, Africa and Oceania; notation in {@link PEOPLE}'s file. */
export const OVERSEAS = `
US | president | Дональд Трамп | Дональд Трамп | Donald Trump | 2025-01-20 |
US | vice president | Джей Ді Венс/Джеймс Девід Венс/Джей Ді Ванс | Джей Ди Вэнс/Джей Ди Венс | JD Vance/J.D. Vance/J. D. Vance | 2025-01-20 |
US | secretary of state | Марко Рубіо | Марко Рубио | Marco Rubio | 2025-01-21 |
US | secretary of defence | Піт Гегсет/Піт Геґсет/Піт Хегсет/Піт Гегсетт | Пит Хегсет/Пит Гегсет/Пит Хегсетт | Pete Hegseth | 2025-01-25 |
US | special envoy | Стів Віткофф/Стівен Віткофф/Стів Віткоф/Стів Уіткофф | Стив Уиткофф/Стив Виткофф/Стивен Уиткофф | Steve Witkoff | 2025-01-20 |
US | special envoy | Кіт Келлог/Кіт Келлоґ/Кіт Келлогг | Кит Келлог/Кит Келлогг | Keith Kellogg | 2025-01-20 | 2026-01
US | president's adviser | Джаред Кушнер | Джаред Кушнер | Jared Kushner | 2025-01-20 |
US | president's adviser | Джош Груенбаум/Джош Грюнбаум | Джош Грюнбаум/Джош Груэнбаум | Josh Gruenbaum | 2026-01 |
US | press secretary | Керолайн Левітт/Кароліна Левітт/Керолін Левітт/Керолайн Лівітт | Кэролайн Ливитт/Каролин Ливитт/Кэролайн Левитт | Karoline Leavitt | 2025-01-20 |
US | White House chief of staff | Сьюзі Вайлс/Сьюзі Вайлз | Сьюзи Уайлс/Сьюзи Уайлз | Susie Wiles | 2025-01-20 |
US | deputy chief of staff | Стівен_Міллер | Стивен_Миллер | Stephen_Miller | 2025-01-20 |
US | ambassador to NATO | Меттью Вітакер/Метью Вітакер/Метт Вітакер/Меттью Вітекер/Меттью Уітакер | Мэтью Уитакер/Мэттью Уитакер/Мэттью Уитейкер/Мэтт Уитакер | Matthew Whitaker/Matt Whitaker | 2025-04-01 |
US | national security adviser, then ambassador to the UN | Майк Волц/Майкл Волц/Майк Волтц/Майк Уолтц | Майк Уолтц/Майкл Уолтц/Майк Уолц/Майк Волц | Mike Waltz/Michael Waltz | 2025-01-20 |
US | under secretary of defence | Елбридж Колбі/Елбрідж Колбі | Элбридж Колби | Elbridge Colby | 2025-04-08 |
US | deputy secretary of state | Крістофер Ландау/Кристофер Ландау | Кристофер Ландау | Christopher Landau | 2025-03-25 |
US | treasury secretary | Скотт Бессент/Скот Бессент | Скотт Бессент | Scott Bessent | 2025-01-28 |
US | commerce secretary | Говард Лютнік/Говард Латнік/Говард Лутнік | Говард Латник/Говард Лютник | Howard Lutnick | 2025-02-21 |
US | army secretary | Ден Дрісколл/Деніел Дрісколл | Дэн Дрисколл/Дэниел Дрисколл/Дэниэл Дрисколл | Dan Driscoll/Daniel Driscoll | 2025-02-25 |
US | chairman of the joint chiefs of staff | Ден Кейн/Джон Деніел Кейн | Дэн Кейн | Dan Caine/John Daniel Caine | 2025-04-11 |
US | CIA director | Джон Реткліфф/Джон Раткліфф/Джон Реткліф | Джон Рэтклифф | John Ratcliffe | 2025-01-23 |
US | director of national intelligence | Тулсі Габбард/Тулсі Ґаббард | Тулси Габбард | Tulsi Gabbard | 2025-02-12 |
US | state department spokesman | Томмі Піготт/Томмі Пігготт | Томми Пиготт/Томми Пигготт | Tommy Pigott | 2025-08 |
US | state department spokeswoman | Теммі Брюс | Тэмми Брюс | Tammy Bruce | 2025-01-21 | 2025-08
US | Pentagon spokesman | Шон Парнелл | Шон Парнелл | Sean Parnell | 2025-02 |
US | chargée d'affaires in Ukraine | Джулі_Девіс | Джули_Дэвис | Julie_Davis | 2025-05 |
US | ambassador to Ukraine | Бріджит Брінк/Бріджет Брінк | Бриджит Бринк | Bridget Brink | 2022-05 | 2025-04
US | ambassador to Turkey | Том Баррак/Томас Баррак | Том Баррак/Томас Баррак | Tom Barrack/Thomas Barrack | 2025-05 |
US | president | Джо Байден/Джозеф Байден | Джо Байден/Джозеф Байден | Joe Biden | 2021-01-20 | 2025-01-20
US | secretary of state | Ентоні Блінкен | Энтони Блинкен | Antony Blinken | 2021-01-26 | 2025-01-20
US | secretary of defence | Ллойд Остін | Ллойд Остин | Lloyd Austin | 2021-01-22 | 2025-01-20
US | national security adviser | Джейк Салліван/Джейк Саліван | Джейк Салливан | Jake Sullivan | 2021-01-20 | 2025-01-20
US | national security council spokesman | Джон Кірбі | Джон Кирби | John Kirby | 2022-05 | 2025-01-20
US | press secretary | Карін Жан-П'єр | Карин Жан-Пьер | Karine Jean-Pierre | 2022-05-13 | 2025-01-20
US | state department spokesman | Меттью_Міллер/Метью_Міллер | Мэттью_Миллер/Мэтью_Миллер | Matthew_Miller | 2023-04 | 2025-01-20
US | Pentagon spokesman | Патрік Райдер/Пет Райдер | Патрик Райдер/Пэт Райдер | Pat Ryder/Patrick Ryder | 2022-08 | 2025-01-20
US | Pentagon spokeswoman | Сабріна Сінгх/Сабріна Сінґх | Сабрина Сингх | Sabrina_Singh | 2022-04 | 2025-01-20
CA | prime minister | Марк Карні | Марк Карни | Mark Carney | 2025-03-14 |
CA | prime minister | Джастін Трюдо | Джастин Трюдо | Justin Trudeau | 2015-11-04 | 2025-03-14
CA | defence minister | Девід Макгінті/Девід МакГінті/Дейвід Макгінті/Девід Макґінті | Дэвид Макгинти/Дэвид МакГинти | David McGuinty | 2025-05-13 |
CA | foreign minister | Аніта Ананд | Анита Ананд | Anita Anand | 2025-05-13 |
CA | foreign minister | Мелані Жолі | Мелани Жоли | Mélanie Joly | 2021-10-26 | 2025-05-13
CA | defence minister | Білл_Блер/Білл_Блейр | Билл_Блэр | Bill_Blair | 2023-07-26 | 2025-05-13
CA | chief of the defence staff | Дженні Каріньян/Дженні Кариньян/Женні Каріньян | Дженни Кариньян/Женни Кариньян | Jennie Carignan | 2024-07-18 |
AU | prime minister | Ентоні Албанезе/Ентоні Альбанезе/Ентоні Албаніз/Ентоні Альбаніз/Ентоні Албанізі/Ентоні Албанез | Энтони Альбанезе/Энтони Албаниз/Энтони Албанезе | Anthony Albanese | 2022-05-23 |
AU | defence minister | Річард Марлз/Річард Марлс/Річард Марльз | Ричард Марлз/Ричард Марлс | Richard Marles | 2022-06-01 |
AU | foreign minister | Пенні Вонг | Пенни Вонг | Penny Wong | 2022-05-23 |
NZ | prime minister | Крістофер Лаксон/Кріс Лаксон | Кристофер Лаксон/Крис Лаксон | Christopher Luxon/Chris Luxon | 2023-11-27 |
NZ | defence minister | Джудіт Коллінз | Джудит Коллинз | Judith Collins | 2023-11-27 |
NZ | associate defence minister | Кріс Пенк | Крис Пенк | Chris Penk | 2025-01 |
NZ | foreign minister | Вінстон Пітерс | Уинстон Питерс | Winston Peters | 2023-11-27 |
JP | prime minister | Санае Такаїчі/Санае Такаічі/Санає Такаїчі | Санаэ Такаити/Санаэ Такаичи | Sanae Takaichi | 2025-10-21 |
JP | prime minister | Шіґеру Ішіба/Сігеру Ісіба/Шігеру Ішіба | Сигэру Исиба | Shigeru Ishiba | 2024-10-01 | 2025-10-21
JP | prime minister | Фуміо Кісіда/Фуміо Кішіда | Фумио Кисида | Fumio Kishida | 2021-10-04 | 2024-10-01
JP | defence minister | Сіндзіро Коїдзумі/Шінджіро Коїдзумі/Шіндзіро Коїдзумі/Сіндзіро Коідзумі | Синдзиро Коидзуми | Shinjiro Koizumi | 2025-10-21 |
JP | defence minister | Ген Накатані/Ґен Накатані | Гэн Накатани | Gen Nakatani | 2024-10-01 | 2025-10-21
JP | foreign minister | Тосіміцу Мотегі/Тошіміцу Мотегі/Тосіміцу Мотеґі | Тосимицу Мотэги/Тосимицу Мотеги | Toshimitsu Motegi | 2025-10-21 |
JP | foreign minister | Такесі Івая/Такеші Івая | Такэси Ивая | Takeshi Iwaya | 2024-10-01 | 2025-10-21
JP | chief cabinet secretary | Мінору Кіхара/Мінору Кігара | Минору Кихара | Minoru Kihara | 2025-10-21 |
JP | chief cabinet secretary | Йосімаса Хаясі/Йошімаса Хаяші/Йосімаса Хаяші | Ёсимаса Хаяси | Yoshimasa Hayashi | 2023-12-14 | 2025-10-21
KR | president | Лі_Чже_Мьон/Лі_Дже_Мьон/Лі_Чже_Мен/Лі_Дже_Мен | Ли_Чжэ_Мён/Ли_Чже_Мён | Lee_Jae-myung | 2025-06-04 |
KR | president | Юн_Сок_Йоль/Юн_Сок_Йол/Юн_Сук_Йоль | Юн_Сок_Ёль | Yoon_Suk-yeol | 2022-05-10 | 2025-04-04
KR | foreign minister | Чо_Хьон/Чо_Хен | Чо_Хён | Cho_Hyun | 2025-07 |
KR | defence minister | Ан_Гю_Бек | Ан_Гю_Бэк | Ahn_Gyu-back | 2025-07 |
KR | national security adviser | Ві_Сон_Лак/Ві_Сон_Рак | Ви_Сон_Лак/Ви_Сон_Нак | Wi_Sung-lac | 2025-06 |
CN | president | Сі_Цзіньпін/Сі_Цзиньпін/Сі_Цзіньпінь | Си_Цзиньпин | Xi_Jinping/Xi | 2013-03-14 |
CN | foreign minister | Ван_Ї/Ван_І/Ван_Йі | Ван_И | Wang_Yi | 2023-07-25 |
CN | prime minister | Лі_Цян | Ли_Цян | Li_Qiang | 2023-03-11 |
CN | defence minister | Дун_Цзюнь | Дун_Цзюнь | Dong_Jun | 2023-12-29 |
CN | special envoy | Лі_Хуей | Ли_Хуэй | Li_Hui | 2023-05 |
CN | foreign ministry spokesman | Лінь_Цзянь/Лін_Цзянь | Линь_Цзянь | Lin_Jian | 2024-03 |
CN | foreign ministry spokeswoman | Мао_Нін | Мао_Нин | Mao_Ning | 2022-09 |
CN | foreign ministry spokesman | Го_Цзякунь/Ґо_Цзякунь | Го_Цзякунь | Guo_Jiakun | 2025-01 |
CN | ambassador to the UN | Фу_Цун/Фу_Конг | Фу_Цун | Fu_Cong | 2024-04 |
IN | prime minister | Нарендра Моді | Нарендра Моди | Narendra Modi | 2014-05-26 |
IN | foreign minister | Субрахманьям Джайшанкар/Субраманьям Джайшанкар | Субрахманьям Джайшанкар | Subrahmanyam Jaishankar | 2019-05-31 |
IN | defence minister | Раджнатх_Сінгх/Раджнат_Сінгх | Раджнатх_Сингх | Rajnath_Singh | 2019-05-31 |
IN | national security adviser | Аджит Довал/Аджіт Довал | Аджит Довал | Ajit Doval | 2014-05-30 |
BR | president | Луїс Інасіу Лула_да_Сілва/Луїс Інасіо Лула_да_Сілва/Луїз Інасіу Лула_да_Сілва/Лула | Луис Инасиу Лула_да_Силва/Лула | Luiz Inácio Lula_da_Silva/Lula | 2023-01-01 |
BR | foreign minister | Мауру Вієйра/Мауро Вієйра | Мауру Виейра/Мауро Виейра | Mauro Vieira | 2023-01-01 |
BR | president's adviser | Селсу Аморім/Селсо Аморім | Селсу Аморим/Селсо Аморим | Celso Amorim | 2023-01-01 |
ZA | president | Сиріл Рамафоса/Сіріл Рамафоса | Сирил Рамафоса | Cyril Ramaphosa | 2018-02-15 |
ZA | foreign minister | Рональд Ламола | Рональд Ламола | Ronald Lamola | 2024-06-30 |
SA | crown prince | Мухаммед бін_Салман/Мохаммед бін_Салман/Мухаммад бін_Салман/Мохаммед бен_Салман/Мухаммед ібн_Салман | Мухаммед бин_Салман/Мохаммед бин_Салман/Мухаммед бен_Салман | Mohammed bin_Salman | 2017-06-21 |
SA | foreign minister | Фейсал бін_Фархан/Файсал бін_Фархан | Фейсал бин_Фархан/Фейсал бен_Фархан | Faisal bin_Farhan | 2019-10-23 |
QA | emir | Тамім_бін_Хамад_Аль_Тані/Тамім_бін_Хамад | Тамим_бин_Хамад_Аль_Тани/Тамим_бин_Хамад | Tamim_bin_Hamad_Al_Thani/Tamim_bin_Hamad | 2013-06-25 |
QA | prime minister | Мохаммед_бін_Абдулрахман_Аль_Тані/Мохаммед_бін_Абдулрахман/Мухаммед_бін_Абдулрахман | Мухаммед_бин_Абдулрахман_Аль_Тани/Мухаммед_бин_Абдулрахман/Мохаммед_бин_Абдулрахман | Mohammed_bin_Abdulrahman_Al_Thani/Mohammed_bin_Abdulrahman | 2023-03-07 |
QA | foreign ministry spokesman | Маджед аль-Ансарі/Маджид аль-Ансарі | Маджид аль-Ансари/Маджед аль-Ансари | Majed al-Ansari | 2022 |
AE | president | Мухаммед бін_Заїд/Мохаммед бін_Заїд/Мухаммад бін_Заїд/Мохаммед бін_Заєд | Мухаммед бин_Заид/Мохаммед бин_Заид | Mohamed bin_Zayed/Mohammed bin_Zayed | 2022-05-14 |
IL | prime minister | Біньямін Нетаньягу/Беньямін Нетаньягу/Біньямін Нетаньяху/Беньямін Нетаньяху | Биньямин Нетаньяху/Беньямин Нетаньяху | Benjamin Netanyahu | 2022-12-29 |
IL | foreign minister | Гідеон Саар/Ґідеон Саар | Гидеон Саар | Gideon Sa'ar/Gideon Saar | 2024-11-08 |
IL | defence minister | Ісраель_Кац/Ізраель_Кац/Ісраель_Катц | Исраэль_Кац | Israel_Katz | 2024-11-08 |
KZ | president | Касим-Жомарт Токаєв | Касым-Жомарт Токаев | Kassym-Jomart Tokayev | 2019-03-20 |
KZ | foreign minister | Єрмек Кошербаєв/Ермек Кошербаєв | Ермек Кошербаев | Yermek Kosherbayev | 2025-09-26 |
KZ | foreign minister | Мурат Нуртлеу | Мурат Нуртлеу | Murat Nurtleu | 2023-04-03 | 2025-09-26
UZ | president | Шавкат Мірзійоєв/Шавкат Мірзієєв/Шавкат Мірзіяєв | Шавкат Мирзиёев | Shavkat Mirziyoyev | 2016-12-14 |
AR | president | Хав'єр Мілей/Хав'єр Мілеї | Хавьер Милей | Javier Milei | 2023-12-10 |
MX | president | Клаудія Шейнбаум/Клавдія Шейнбаум | Клаудия Шейнбаум | Claudia Sheinbaum | 2024-10-01 |
CL | president | Хосе Антоніо_Каст | Хосе Антонио_Каст | José Antonio_Kast | 2026-03-11 |
CL | president | Габріель Борич | Габриэль Борич | Gabriel Boric | 2022-03-11 | 2026-03-11
CO | president | Густаво_Петро | Густаво_Петро | Gustavo Petro | 2022-08-07 |
ID | president | Прабово Субіанто | Прабово Субианто | Prabowo Subianto/Prabowo | 2024-10-20 |
ID | defence minister | Шафрі Шамсудін/Шафрі Шамсуддін | Шафри Шамсуддин | Sjafrie Sjamsoeddin | 2024-10-21 |
MY | prime minister | Анвар Ібрагім/Анвар Ібрахім | Анвар Ибрагим | Anwar_Ibrahim | 2022-11-24 |
PK | prime minister | Шахбаз Шариф | Шахбаз Шариф | Shehbaz Sharif | 2024-03-04 |
KE | president | Вільям Руто | Уильям Руто | William Ruto | 2022-09-13 |
RW | president | Поль Кагаме | Поль Кагаме | Paul Kagame | 2000-03-24 |
NG | president | Бола Тінубу | Бола Тинубу | Bola Tinubu | 2023-05-29 |
EG | president | Абдель-Фаттах ас-Сісі | Абдель-Фаттах ас-Сиси | Abdel Fattah el-Sisi/Abdel Fattah al-Sisi | 2014-06-08 |
EG | foreign minister | Бадр Абделатті | Бадр Абделатти | Badr Abdelatty | 2024-07-03 |
`;
