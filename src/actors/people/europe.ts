/** Who speaks for the states of Europe; notation in {@link PEOPLE}'s file. */
export const EUROPE = `
GB | prime minister | Кір Стармер/Кейр Стармер | Кир Стармер/Кейр Стармер | Keir Starmer | 2024-07-05 |
GB | defence secretary | Джон Гілі/Джон Хілі | Джон Хили/Джон Гили | John Healey | 2024-07-05 |
GB | foreign secretary | Іветт Купер/Іветта Купер | Иветт Купер/Иветта Купер | Yvette Cooper | 2025-09-05 |
GB | foreign secretary, then deputy prime minister | Девід Ламмі/Дейвід Ламмі/Девід Леммі | Дэвид Лэмми/Дэвид Ламми | David Lammy | 2024-07-05 |
GB | chancellor of the exchequer | Рейчел Рівз/Рейчел Рівс | Рейчел Ривз/Рэйчел Ривз | Rachel Reeves | 2024-07-05 |
GB | armed forces minister | Ел Карнс/Ал Карнс/Аль Карнс | Эл Карнс/Ал Карнс | Al Carns/Alistair Carns | 2025-09-06 |
GB | armed forces minister, then for defence readiness | Люк Поллард | Люк Поллард | Luke Pollard | 2024-07-09 |
GB | Europe minister | Стівен Дауті/Стівен Доуті | Стивен Даути/Стивен Доути | Stephen Doughty | 2024-07-08 |
GB | chief of the defence staff | Річард Найтон/Річ Найтон | Ричард Найтон/Рич Найтон | Richard Knighton/Rich Knighton | 2025-09-02 |
GB | chief of the defence staff | Тоні Радакін/Ентоні Радакін | Тони Радакин/Энтони Радакин | Tony Radakin | 2021-11-30 | 2025-09-02
GB | chief of the general staff | Ролі Вокер/Роланд Вокер | Роли Уокер/Роланд Уокер | Roly Walker | 2024-06-15 |
GB | national security adviser | Джонатан Павелл/Джонатан Пауелл/Джонатан Пауел | Джонатан Пауэлл | Jonathan Powell | 2024-12-02 |
GB | ambassador to Ukraine | Ніл Кромптон | Нил Кромптон | Neil Crompton | 2025-10 |
GB | ambassador to Ukraine | Мартін_Гарріс/Мартін_Харріс | Мартин_Харрис | Martin_Harris | 2023-09-11 | 2025-09
GB | prime minister | Ріші Сунак | Риши Сунак | Rishi Sunak | 2022-10-25 | 2024-07-05
GB | foreign secretary | Девід Кемерон/Дейвід Кемерон | Дэвид Кэмерон | David Cameron | 2023-11-13 | 2024-07-05
GB | defence secretary | Грант Шаппс | Грант Шаппс | Grant Shapps | 2023-08-31 | 2024-07-05
FR | president | Емманюель Макрон/Еммануель Макрон/Емануель Макрон | Эмманюэль Макрон/Эммануэль Макрон/Эмануэль Макрон | Emmanuel Macron | 2017-05-14 |
FR | minister of armed forces, then prime minister | Себастьєн Лекорню/Себастьян Лекорню | Себастьян Лекорню/Себастьен Лекорню | Sébastien Lecornu | 2022-05-20 |
FR | minister of armed forces | Катрін Вотрен/Катрін Вотрін | Катрин Вотрен | Catherine Vautrin | 2025-10-12 |
FR | minister delegate for the armed forces | Аліс Руфо | Алис Руфо | Alice Rufo | 2025-10-12 |
FR | foreign minister | Жан-Ноель Барро | Жан-Ноэль Барро | Jean-Noël Barrot | 2024-09-21 |
FR | minister for Europe | Бенжамен Хаддад/Бенжамен Аддад/Бенжамен Гаддад | Бенжамен Хаддад/Бенжамен Аддад | Benjamin Haddad | 2024-09-21 |
FR | government spokeswoman | Мод Брежон | Мод Брежон | Maud Bregeon | 2025-10-12 |
FR | foreign ministry spokesman | Паскаль Конфавре | Паскаль Конфавре | Pascal Confavreux | 2025-09 |
FR | foreign ministry spokesman | Крістоф Лемуан | Кристоф Лемуан | Christophe Lemoine | 2023 | 2025-09
FR | president's diplomatic adviser | Еммануель_Бонн/Емманюель_Бонн | Эмманюэль_Бонн/Эммануэль_Бонн | Emmanuel Bonne | 2019-05 |
FR | chief of the defence staff | Фаб'єн Мандон | Фабьен Мандон | Fabien Mandon | 2025-09-01 |
FR | chief of the defence staff | Тьєррі Буркар/Тьєррі Буркхард | Тьерри Буркар/Тьерри Буркхард | Thierry Burkhard | 2021-07-22 | 2025-09-01
FR | chief of the army staff | П'єр Шилл/П'єр Шіль/П'єр Шілль | Пьер Шилль/Пьер Шилл | Pierre Schill | 2021-07-22 |
FR | ambassador to Ukraine | Гаель Вессьєр/Гаель Весьєр | Гаэль Весьер | Gaël Veyssière | 2023-08 |
FR | prime minister | Франсуа Байру | Франсуа Байру | François Bayrou | 2024-12-13 | 2025-09-09
FR | prime minister | Мішель Барньє | Мишель Барнье | Michel Barnier | 2024-09-05 | 2024-12-13
FR | prime minister | Габріель Атталь | Габриэль Атталь | Gabriel Attal | 2024-01-09 | 2024-09-05
DE | chancellor | Фрідріх Мерц/Фрідрих Мерц | Фридрих Мерц | Friedrich Merz | 2025-05-06 |
DE | chancellor | Олаф Шольц | Олаф Шольц | Olaf Scholz | 2021-12-08 | 2025-05-06
DE | defence minister | Борис Пісторіус/Борис Пісторіюс | Борис Писториус | Boris Pistorius | 2023-01-19 |
DE | foreign minister | Йоганн Вадефуль/Йоган Вадефуль/Йоганн Вадефул | Йоханн Вадефуль/Иоганн Вадефуль/Йохан Вадефуль | Johann Wadephul | 2025-05-06 |
DE | finance minister | Ларс Клінгбайль | Ларс Клингбайль | Lars Klingbeil | 2025-05-06 |
DE | interior minister | Александр Добріндт/Александер Добріндт | Александр Добриндт | Alexander Dobrindt | 2025-05-06 |
DE | economy minister | Катеріна Райхе/Катерина Райхе | Катерина Райхе | Katherina Reiche | 2025-05-06 |
DE | head of the chancellery | Торстен Фрай | Торстен Фрай | Thorsten Frei | 2025-05-06 |
DE | president | Франк-Вальтер Штайнмаєр/Франк-Вальтер Штайнмайєр/Франк-Вальтер Штайнмайер | Франк-Вальтер Штайнмайер | Frank-Walter Steinmeier | 2017-03-19 |
DE | government spokesman | Штефан Корнеліус/Стефан Корнеліус | Штефан Корнелиус | Stefan Kornelius | 2025-05-06 |
DE | deputy government spokesman | Себастіан Гілле/Себастьян Гілле/Себастіан Хілле | Себастьян Хилле | Sebastian Hille | 2025-05 |
DE | deputy government spokesman | Штеффен_Маєр/Штеффен_Майєр | Штеффен_Майер | Steffen_Meyer | 2025-05 |
DE | defence ministry spokesman | Мітко_Мюллер | Митко_Мюллер | Mitko_Müller | 2024 |
DE | chancellor's security adviser | Гюнтер Зауттер/Гюнтер Заутер | Гюнтер Зауттер/Гюнтер Заутер | Günter Sautter | 2025-05 |
DE | chief of defence | Карстен Бройєр/Карстен Броєр/Карстен Бройер | Карстен Бройер | Carsten Breuer | 2023-03-17 |
DE | head of the Ukraine staff, then army chief | Крістіан Фройдінг/Кристіан Фройдінг | Кристиан Фройдинг | Christian Freuding | 2022-05 |
DE | army chief | Альфонс Майс | Альфонс Майс | Alfons Mais | 2020-02 | 2025-10
DE | ambassador to Ukraine | Гайко_Томс/Хайко_Томс | Хайко_Томс | Heiko Thoms | 2025-07 |
DE | ambassador to Ukraine | Мартін_Єгер | Мартин_Егер | Martin Jäger | 2023-07 | 2025-07
DE | vice chancellor | Роберт Габек/Роберт Хабек | Роберт Хабек | Robert Habeck | 2021-12-08 | 2025-05-06
DE | government spokesman | Штеффен Гебештрайт/Штеффен Хебештрайт | Штеффен Хебештрайт | Steffen Hebestreit | 2021-12-08 | 2025-05-06
DE | foreign minister | Анналена Бербок | Анналена Бербок/Анналена Бэрбок | Annalena Baerbock | 2021-12-08 | 2025-05-06
PL | prime minister | Дональд Туск | Дональд Туск | Donald Tusk | 2023-12-13 |
PL | president | Кароль Навроцький | Кароль Навроцкий | Karol Nawrocki | 2025-08-06 |
PL | president | Анджей Дуда | Анджей Дуда | Andrzej Duda | 2015-08-06 | 2025-08-06
PL | defence minister | Владислав Косіняк-Камиш/Владислав Косиняк-Камиш | Владислав Косиняк-Камыш | Władysław Kosiniak-Kamysz | 2023-12-13 |
PL | deputy defence minister | Цезари Томчик/Цезарій Томчик | Цезари Томчик | Cezary Tomczyk | 2023-12-13 |
PL | deputy defence minister | Павел Залевський | Павел Залевский | Paweł Zalewski | 2023-12-13 |
PL | foreign minister | Радослав Сікорський/Радек Сікорський | Радослав Сикорский | Radosław Sikorski/Radek Sikorski | 2023-12-13 |
PL | deputy foreign minister | Владислав Теофіл Бартошевський | Владислав Теофил Бартошевский | Władysław Teofil Bartoszewski | 2023-12-13 |
PL | deputy foreign minister | Марцін Босацький | Марцин Босацкий | Marcin Bosacki | 2025-07 |
PL | interior minister | Марцін Кервінський | Марцин Кервиньский/Марчин Кервиньский | Marcin Kierwiński | 2025-07-24 |
PL | coordinator of the special services | Томаш Сємоняк/Томаш Семоняк | Томаш Семоняк | Tomasz Siemoniak | 2023-12-13 |
PL | government spokesman | Адам Шлапка | Адам Шлапка | Adam Szłapka | 2025-06-20 |
PL | foreign ministry spokesman | Мацей Вевюр/Мацєй Вевюр | Мацей Вевюр | Maciej Wewiór | 2025-09 |
PL | foreign ministry spokesman | Павел Вронський | Павел Вроньский | Paweł Wroński | 2024-01 | 2025-09
PL | spokesman for the special services | Яцек Добжинський | Яцек Добжиньский | Jacek Dobrzyński | 2023-12 |
PL | head of the national security bureau | Славомір Ценцкевич/Славомір Ценкевич | Славомир Ценцкевич | Sławomir Cenckiewicz | 2025-08-07 |
PL | head of the national security bureau | Яцек Сєвера/Яцек Сєвєра | Яцек_Севера | Jacek Siewiera | 2022-10-11 | 2025-02
PL | president's foreign policy chief | Марцін Пшидач | Марцин Пшидач/Марчин Пшидач | Marcin Przydacz | 2025-08-06 |
PL | president's spokesman | Рафал Лєськевич/Рафал Леськевич/Рафал Лескевич | Рафал Леськевич/Рафал Лескевич | Rafał Leśkiewicz | 2025-08-06 |
PL | chief of the general staff | Веслав Кукула | Веслав Кукула | Wiesław Kukuła | 2023-10-10 |
PL | chargé d'affaires in Ukraine | Пйотр Лукасевич/Петро Лукасевич | Пётр Лукасевич | Piotr Łukasiewicz | 2024-12 |
LT | president | Гітанас Науседа | Гитанас Науседа | Gitanas Nausėda | 2019-07-12 |
LT | defence minister | Робертас Каунас | Робертас Каунас | Robertas Kaunas | 2025-11-12 |
LT | defence minister | Довіле Шакалєне/Довіле Шакалене/Довіле Шакалієне | Довиле Шакалене | Dovilė Šakalienė | 2024-12-12 | 2025-10-22
LT | defence minister | Лаурінас Кащюнас/Лаурінас Касчюнас/Лаурінас Кашчюнас | Лауринас Кащюнас/Лауринас Касчюнас | Laurynas Kasčiūnas | 2024-03-25 | 2024-12-12
LT | prime minister | Інга Ругінєне/Інга Ругінене/Інга Ругінієне/Інга Ругінєнє | Инга Ругинене/Инга Ругиниене | Inga Ruginienė | 2025-09-25 |
LT | prime minister | Гінтаутас Палуцкас | Гинтаутас Палуцкас | Gintautas Paluckas | 2024-12-12 | 2025-08-04
LT | prime minister | Інгріда Шимоніте/Інґріда Шимоніте | Ингрида Шимоните | Ingrida Šimonytė | 2020-12-11 | 2024-12-12
LT | foreign minister | Кястутіс Будріс/Кестутіс Будріс/Кястутіс Будрис | Кястутис Будрис/Кестутис Будрис | Kęstutis Budrys | 2024-12-12 |
LT | foreign minister | Габріелюс Ландсбергіс/Габріеліус Ландсбергіс | Габриэлюс Ландсбергис | Gabrielius Landsbergis | 2020-12-11 | 2024-12-12
LT | army chief | Раймундас Вайкшнорас | Раймундас Вайкшнорас | Raimundas Vaikšnoras | 2024-07-25 |
LT | president's adviser | Дайнюс Жікевічюс/Дайніус Жікевічус/Дайнюс Жикевичюс | Дайнюс Жикявичюс/Дайнюс Жикевичюс | Dainius Žikevičius | 2024 |
LT | president's chief adviser | Дейвідас Матульоніс | Дейвидас Матулёнис/Дейвидас Матулионис | Deividas Matulionis | 2025-01 |
LT | president's chief adviser | Аста Скайсгіріте | Аста Скайсгирите | Asta Skaisgirytė | 2019-08 |
LV | president | Едгарс Рінкевичс/Едгарс Рінкевич/Едгар Рінкевич/Едгарс Рінкевічс/Едгарс Ринкевичс | Эдгарс Ринкевичс/Эдгар Ринкевич | Edgars Rinkēvičs | 2023-07-08 |
LV | prime minister | Евіка Сіліня/Евіка Силиня/Евіка Сілінья/Евіка Сіліна | Эвика Силиня/Эвика Силина | Evika Siliņa | 2023-09-15 |
LV | defence minister | Андріс Спрудс | Андрис Спрудс | Andris Sprūds | 2023-09-15 |
LV | foreign minister | Байба Браже | Байба Браже | Baiba Braže | 2024-04-19 |
LV | chief of defence | Каспарс Пуданс | Каспарс Пуданс | Kaspars Pudāns | 2024-07 |
LV | foreign minister | Кріш'яніс Каріньш/Кришьяніс Каріньш | Кришьянис Кариньш | Krišjānis Kariņš | 2023-09-15 | 2024-04-10
EE | prime minister | Крістен Міхал | Кристен Михал | Kristen Michal | 2024-07-23 |
EE | prime minister | Кая Каллас/Кайя Каллас | Кая Каллас/Кайя Каллас | Kaja Kallas | 2021-01-26 | 2024-07-22
EE | defence minister | Ганно Певкур/Ханно Певкур | Ханно Певкур | Hanno Pevkur | 2022-07-18 |
EE | foreign minister | Маргус Цахкна/Маргус Цагкна | Маргус Цахкна | Margus Tsahkna | 2023-04-17 |
EE | president | Алар Каріс | Алар Карис | Alar Karis | 2021-10-11 |
EE | chief of defence | Андрус Меріло | Андрус Мерило | Andrus Merilo | 2024-07-01 |
EE | head of military intelligence | Антс Ківісельг/Антс Ківіселг | Антс Кивисельг | Ants Kiviselg | 2023 |
EE | secretary general of the foreign ministry | Йонатан Всевіов | Йонатан Всевиов | Jonatan Vseviov | 2021-01 |
FI | president | Александр Стубб/Александер Стубб/Алекс Стубб/Александр Стуб | Александр Стубб/Алекс Стубб | Alexander Stubb | 2024-03-01 |
FI | prime minister | Петтері Орпо | Петтери Орпо | Petteri Orpo | 2023-06-20 |
FI | defence minister | Антті Гяккянен/Антті Хяккянен/Антті Хаккянен/Антті Гаккянен | Антти Хяккянен/Антти Хаккянен | Antti Häkkänen | 2023-06-20 |
FI | foreign minister | Еліна Валтонен | Элина Валтонен | Elina Valtonen | 2023-06-20 |
FI | finance minister | Рійкка Пурра/Риікка Пурра | Риикка Пурра | Riikka Purra | 2023-06-20 |
FI | chief of defence | Янне Яаккола | Янне Яаккола/Янне Яккола | Janne Jaakkola | 2024-04-01 |
SE | prime minister | Ульф Крістерссон/Ульф Крістершон/Ульф Кристерссон | Ульф Кристерссон | Ulf Kristersson | 2022-10-18 |
SE | defence minister | Пол Йонсон/Пол Юнсон/Поль Йонсон/Пол Йонссон | Пол Йонсон/Поль Юнсон/Поль Йонсон/Пол Йонссон | Pål Jonson | 2022-10-18 |
SE | foreign minister | Марія Мальмер_Стенергард/Марія Мальмер-Стенергард/Марія Стенергард | Мария Мальмер_Стенергард/Мария Мальмер-Стенергард/Мария Стенергард | Maria Malmer_Stenergard/Maria Stenergard | 2024-09-10 |
SE | foreign minister | Тобіас Більстрем/Тобіас Білльстрем/Тобіас Більстрьом | Тобиас Бильстрём | Tobias Billström | 2022-10-18 | 2024-09-10
SE | minister for civil defence | Карл-Оскар Болін/Карл-Оскар Булін | Карл-Оскар Болин/Карл-Оскар Булин | Carl-Oskar Bohlin | 2022-10-18 |
SE | minister for the EU | Єссіка Розенкранц/Єссіка Росенкранц/Джессіка Розенкранц | Йессика Розенкранц/Джессика Розенкранц | Jessica Rosencrantz | 2024-09-10 |
SE | supreme commander | Мікаель Клаессон/Міхаель Клаессон/Мікаель Клаєссон | Микаэль Клаэссон/Михаэль Клаэссон/Микаэль Классон | Michael Claesson | 2024-10-01 |
NO | prime minister | Йонас Гар_Стере/Йонас Гар_Стьоре/Йонас Стере/Йонас Стьоре | Йонас Гар_Стёре/Йонас Стёре | Jonas Gahr_Støre/Jonas Gahr_Stoere/Jonas Støre/Jonas Stoere | 2021-10-14 |
NO | foreign minister | Еспен Барт_Ейде/Еспен Ейде | Эспен Барт_Эйде/Эспен Эйде | Espen Barth_Eide/Espen Eide | 2023-10-16 |
NO | defence minister | Туре Сандвік/Торе Сандвік/Туре Онсгус Сандвік/Торе Онсхус Сандвік | Туре Сандвик/Торе Сандвик/Туре Онсхус Сандвик | Tore Sandvik/Tore Onshuus Sandvik | 2025-02-04 |
NO | finance minister | Єнс Столтенберг | Йенс Столтенберг | Jens Stoltenberg | 2025-02-04 |
NO | defence minister | Бйорн Аріль_Грам/Бйорн Арільд_Грам | Бьорн Арильд_Грам | Bjørn Arild_Gram | 2022-04-12 | 2025-02-04
NO | chief of defence | Ейрік Крістофферсен/Ейрік Крістоферсен | Эйрик Кристофферсен | Eirik Kristoffersen | 2020-08-17 |
DK | prime minister | Метте Фредеріксен/Метте Фредериксен | Метте Фредериксен | Mette Frederiksen | 2019-06-27 |
DK | defence minister | Троельс Лунд_Поульсен/Троельс Лунн_Поульсен/Троельс Поульсен/Троельс Лунд_Поулсен | Троэльс Лунд_Поульсен/Троэльс Поульсен | Troels Lund_Poulsen/Troels Poulsen | 2023-08-22 |
DK | foreign minister | Ларс Люкке_Расмуссен/Ларс Льокке_Расмуссен/Ларс Локке_Расмуссен/Ларс Расмуссен | Ларс Лёкке_Расмуссен/Ларс Люкке_Расмуссен/Ларс Расмуссен | Lars Løkke_Rasmussen/Lars Rasmussen | 2022-12-15 |
DK | minister for Europe | Марі Б'єрре/Марія Б'єрре | Мари Бьерре | Marie Bjerre | 2024-08-29 |
DK | chief of defence | Міхаель Гюльдгор/Мікаель Гюльдгор/Міхаель Хюльдгор/Міхаель Гільдгор | Микаэль Хюльдгор/Михаэль Хильдгор | Michael Hyldgaard | 2024-07 |
IS | prime minister | Кріструн Фростадоттір/Кріструн Фростадоуттір | Криструн Фростадоттир | Kristrún Frostadóttir | 2024-12-21 |
IS | prime minister | Б'ярні Бенедіктссон | Бьярни Бенедиктссон | Bjarni Benediktsson | 2024-04-09 | 2024-12-21
IS | foreign minister | Торгердур Катрін Гуннарсдоттір/Торґердур Катрін Ґуннарсдоттір/Торгердур Гуннарсдоттір | Торгердур Катрин Гуннарсдоттир/Торгердур Гуннарсдоттир | Thorgerdur Katrin Gunnarsdottir/Þorgerður Katrín Gunnarsdóttir | 2024-12-21 |
IS | president | Галла Томасдоттір/Халла Томасдоттір | Халла Томасдоттир | Halla Tómasdóttir | 2024-08-01 |
IE | prime minister | Міхол Мартін/Міхал Мартін/Майкл Мартін/Мехол Мартін | Михол Мартин/Михал Мартин/Майкл Мартин | Micheál Martin | 2025-01-23 |
IE | deputy prime minister | Саймон Гарріс/Саймон Харріс | Саймон Харрис | Simon Harris | 2025-01-23 |
IE | minister for foreign affairs and defence | Гелен Макенті/Хелен Макенті/Гелен МакЕнті/Гелен Мак-Енті | Хелен Макэнти/Хелен Макинти/Хелен МакЭнти | Helen McEntee | 2025-11-18 |
IE | president | Кетрін Конноллі/Катрін Конноллі | Кэтрин Коннолли | Catherine Connolly | 2025-11-11 |
NL | prime minister | Роб Єттен/Роб Йеттен/Роб Йєттен/Роб Джеттен | Роб Йеттен/Роб Еттен | Rob Jetten | 2026-02-23 |
NL | prime minister | Дік Схооф/Дік Схоф/Дік Шооф | Дик Схооф/Дик Схоф | Dick Schoof | 2024-07-02 | 2026-02-23
NL | prime minister | Марк Рютте/Марк Рутте | Марк Рютте | Mark Rutte | 2010-10-14 | 2024-07-02
NL | defence minister | Ділан Єшилгьоз/Ділан Єшильгьоз/Ділан Єшилгез/Ділан Єшільгез/Ділан Єшілгез/Ділан Єшілгьоз/Ділан Єсілгез/Ділан Єшилгьоз-Зегеріус/Ділан Єшильгьоз-Зегеріус/Ділан Єшилгез-Зегеріус/Ділан Єшілгьоз-Зегеріус/Ділан Єшілгез-Зегеріус | Дилан Ешилгёз/Дилан Ешильгёз/Дилан Йешилгёз/Дилан Йешильгёз/Дилан Есилгёз/Дилан Йешилгёз-Зегериус/Дилан Йешильгёз-Зегериус/Дилан Ешилгёз-Зегериус/Дилан Эшильгоз-Зегериус | Dilan Yeşilgöz/Dilan Yesilgöz/Dilan Yeşilgöz-Zegerius | 2026-02-23 |
NL | defence minister | Рубен Брекельманс | Рубен Брекельманс | Ruben Brekelmans | 2024-07-02 | 2026-02-23
NL | foreign minister | Том Берендсен | Том Берендсен | Tom Berendsen | 2026-02-23 |
NL | foreign minister | Давид ван_Вел/Давід ван_Веел/Давид ван_Веел/Давід ван_Вел/Девід ван_Веел/Девід ван_Вел/Давід ван_Віл | Давид ван_Вел/Давид ван_Веел/Дэвид ван_Вел | David van_Weel | 2025-09-05 | 2026-02-23
NL | foreign minister | Каспар Вельдкамп/Каспар Велдкамп | Каспар Велдкамп/Каспар Вельдкамп | Caspar Veldkamp | 2024-07-02 | 2025-08-22
NL | minister for foreign trade | Шурд Шурдсма | Шурд Шурдсма/Сьюрд Сьюрдсма | Sjoerd Sjoerdsma | 2026-02-23 |
NL | state secretary for defence | Гейс Тюйнман/Гійс Тюйнман/Гіс Тюйнман | Гейс Тёйнман/Гейс Тюйнман | Gijs Tuinman | 2024-07-02 |
NL | chief of defence | Онно Айхельсхайм/Онно Ейхельсгейм/Онно Айхельсгайм/Онно Ейхелсгейм | Онно Эйхельсхейм/Онно Айхельсхайм | Onno Eichelsheim | 2021-04-15 |
NL | defence minister | Кайса Оллонгрен | Кайса Оллонгрен | Kajsa Ollongren | 2022-01-10 | 2024-07-02
BE | prime minister | Барт де_Вевер/Барт Де_Вевер | Барт де_Вевер/Барт Де_Вевер | Bart De_Wever | 2025-02-03 |
BE | defence minister | Тео Франкен | Тео Франкен | Theo Francken | 2025-02-03 |
BE | foreign minister | Максим Прево | Максим Прево | Maxime Prévot | 2025-02-03 |
BE | chief of defence | Фредерік Вансіна | Фредерик Вансина | Frederik Vansina | 2024-07-04 |
BE | prime minister | Александр де_Кроо/Александер де_Кроо/Александр Де_Кроо | Александр де_Кроо/Александер де_Кроо | Alexander De_Croo | 2020-10-01 | 2025-02-03
BE | defence minister | Людівін Дедондер | Людивин Дедондер | Ludivine Dedonder | 2020-10-01 | 2025-02-03
LU | prime minister | Люк Фріден | Люк Фриден | Luc Frieden | 2023-11-17 |
LU | foreign minister | Ксав'є Беттель/Ксав'є Бетель | Ксавье Беттель | Xavier Bettel | 2023-11-17 |
LU | defence minister | Юріко Бакес/Юрико Бакес | Юрико Бакес | Yuriko Backes | 2023-11-17 |
IT | prime minister | Джорджа Мелоні/Джорджія Мелоні | Джорджа Мелони/Джорджия Мелони | Giorgia Meloni | 2022-10-22 |
IT | foreign minister | Антоніо Таяні/Антоніо Тайані | Антонио Таяни/Антонио Тайани | Antonio Tajani | 2022-10-22 |
IT | defence minister | Гвідо Крозетто/Гуїдо Крозетто/Ґвідо Крозетто | Гвидо Крозетто | Guido Crosetto | 2022-10-22 |
IT | deputy prime minister | Маттео Сальвіні/Матео Сальвіні | Маттео Сальвини | Matteo Salvini | 2022-10-22 |
IT | president | Серджо Маттарелла/Серджіо Маттарелла | Серджо Маттарелла | Sergio Mattarella | 2015-02-03 |
IT | chief of the defence staff | Лучано Портолано | Лучано Портолано | Luciano Portolano | 2024-10 |
ES | prime minister | Педро Санчес | Педро Санчес | Pedro Sánchez | 2018-06-02 |
ES | foreign minister | Хосе Мануель Альбарес | Хосе Мануэль Альбарес | José Manuel Albares | 2021-07-12 |
ES | defence minister | Маргарита Роблес/Маргаріта Роблес | Маргарита Роблес | Margarita Robles | 2018-06-07 |
ES | government spokeswoman | Ельма Саїс/Ельма Саіс/Ельма Сайс | Эльма Саис | Elma Saiz | 2025-12 |
ES | government spokeswoman | Пілар Алегрія | Пилар Алегрия | Pilar Alegría | 2023-11-21 | 2025-12
ES | chief of the defence staff | Теодоро Лопес_Кальдерон | Теодоро Лопес_Кальдерон | Teodoro López_Calderón | 2021-01 |
PT | prime minister | Луїш Монтенегру/Луїш Монтенегро/Луїс Монтенегро/Луїс Монтенегру | Луиш Монтенегру/Луис Монтенегро | Luís_Montenegro | 2024-04-02 |
PT | foreign minister | Паулу Ранжел/Паулу Ранжель/Пауло Ранжел/Пауло Рангел | Паулу Ранжел/Пауло Ранжел | Paulo Rangel | 2024-04-02 |
PT | defence minister | Нуну Мелу/Нуно Мело | Нуну Мелу/Нуно Мело | Nuno Melo | 2024-04-02 |
PT | president | Антоніу Жозе_Сегуру/Антоніо Жозе_Сегуру/Антоніу Сегуру | Антониу Жозе_Сегуру/Антониу Сегуру | António José_Seguro/António Seguro | 2026-03-09 |
PT | president | Марселу Ребелу_де_Соуза/Марсело Ребело_де_Соуза/Марселу Ребелу_ді_Соза | Марселу Ребелу_де_Соуза/Марселу Ребелу_ди_Соза | Marcelo Rebelo_de_Sousa | 2016-03-09 | 2026-03-09
GR | prime minister | Кіріакос Міцотакіс/Киріакос Міцотакіс/Кіріакос Мітсотакіс/Киріакос Мітсотакіс | Кириакос Мицотакис | Kyriakos Mitsotakis | 2019-07-08 |
GR | foreign minister | Йоргос Герапетрітіс/Георгіос Герапетрітіс/Йоргос Єрапетрітіс | Йоргос Герапетритис/Георгиос Герапетритис | George Gerapetritis/Giorgos Gerapetritis | 2023-06-27 |
GR | government spokesman | Павлос Марінакіс | Павлос Маринакис | Pavlos Marinakis | 2023-06-27 |
GR | defence minister | Нікос Дендіас | Никос Дендиас | Nikos Dendias | 2023-06-27 |
GR | chief of defence | Димитріс Хупіс/Дімітріс Хупіс/Дімітріос Хупіс | Димитрис Хупис/Димитриос Хупис | Dimitrios Choupis | 2024-01 |
CY | president | Нікос Христодулідіс/Нікос Христодулідес | Никос Христодулидис | Nikos Christodoulides | 2023-02-28 |
CY | foreign minister | Константінос Комбос | Константинос Комбос | Constantinos Kombos | 2023-03-01 |
CY | defence minister | Васіліс Пальмас | Василис Пальмас | Vasilis Palmas | 2024-01 |
MT | prime minister | Роберт Абела | Роберт Абела | Robert Abela | 2020-01-13 |
TR | president | Реджеп Тайїп Ердоган/Реджеп Таїп Ердоган/Реджеп Тайіп Ердоган/Тайїп Ердоган | Реджеп Тайип Эрдоган/Тайип Эрдоган | Recep Tayyip Erdoğan/Tayyip Erdoğan | 2014-08-28 |
TR | vice president | Джевдет Їлмаз/Джевдет Йилмаз | Джевдет Йылмаз | Cevdet Yılmaz | 2023-06-03 |
TR | foreign minister | Хакан Фідан/Гакан Фідан | Хакан Фидан | Hakan Fidan | 2023-06-04 |
TR | foreign ministry spokesman | Онджу Кечелі/Онджю Кечелі | Онджю Кечели/Онджу Кечели | Öncü Keçeli | 2023-09 |
TR | defence minister | Яшар Гюлер/Яшар Ґюлер/Яшар Гулер | Яшар Гюлер | Yaşar Güler | 2023-06-04 |
TR | defence ministry spokesman | Зекі Актюрк | Зеки Актюрк | Zeki Aktürk | 2023-06 |
TR | chief of the general staff | Сельчук Байрактароглу/Селчук Байрактароглу | Сельчук Байрактароглу | Selçuk Bayraktaroğlu | 2025-08 |
TR | head of communications | Бурханеттін Дуран/Бурганеттін Дуран | Бурханеттин Дуран | Burhanettin Duran | 2025-07 |
TR | head of intelligence | Ібрагім =Калин/Ібрахім =Калин | Ибрагим =Калын | İbrahim Kalın | 2023-06-05 |
RO | president | Нікушор =Дан | Никушор =Дан | Nicușor Dan/Nicuşor Dan | 2025-05-26 |
RO | president | Клаус Йоганніс/Клаус Йоханніс | Клаус Йоханнис | Klaus Iohannis | 2014-12-21 | 2025-02-12
RO | prime minister | Іліє Болоян/Іліє Боложан/Ілє Болоян | Илие Боложан/Илие Болоян | Ilie Bolojan | 2025-06-23 |
RO | prime minister | Марчел Чолаку | Марчел Чолаку | Marcel Ciolacu | 2023-06-15 | 2025-05-05
RO | defence minister | Раду Міруца/Раду Міруце | Раду Мируцэ/Раду Мируце/Раду Мируца | Radu Miruță/Radu Miruţă | 2025-11-28 |
RO | defence minister | Йонуц Моштяну/Йонуц Муштяну/Іонуц Моштяну | Йонуц Моштяну/Йонуц Муштяну/Ионуц Моштяну | Ionuț Moșteanu/Ionuţ Moşteanu | 2025-06-23 | 2025-11-28
RO | defence minister | Анджел Тилвер/Ангел Тилвер | Анджел Тылвэр/Ангел Тылвар | Angel Tîlvăr | 2022-11-01 | 2025-06-23
RO | foreign minister | Оана Цою/Оана Цойю/Оана Тойю | Оана Цою/Оана Тойю | Oana Țoiu/Oana Ţoiu | 2025-06-23 |
BG | president, then prime minister | Румен Радев/Румен Радєв | Румен Радев | Rumen Radev | 2017-01-22 |
BG | president | Іліана Йотова/Іліяна Йотова | Илиана Йотова/Илияна Йотова | Iliana Iotova/Iliana Yotova | 2026-01-23 |
BG | caretaker prime minister | Андрей Гюров | Андрей Гюров | Andrey Gyurov/Andrei Gyurov | 2026-02-19 |
BG | prime minister | Росен Желязков | Росен Желязков | Rosen Zhelyazkov | 2025-01-16 | 2026-02-19
BG | defence minister | Атанас Запрянов | Атанас Запрянов | Atanas Zapryanov | 2024-04-09 |
BG | foreign minister | Георг_Георгієв | Георг_Георгиев | Georg_Georgiev | 2025-01-16 |
CZ | prime minister | Андрей Бабіш/Андрей Бабиш | Андрей Бабиш | Andrej Babiš | 2025-12-09 |
CZ | prime minister | Петр Фіала/Петр Фіяла | Петр Фиала | Petr Fiala | 2021-12-17 | 2025-12-09
CZ | president | Петр Павел | Петр Павел | Petr Pavel | 2023-03-09 |
CZ | defence minister | Яромір Зуна/Яромир Зуна | Яромир Зуна | Jaromír Zůna | 2025-12-15 |
CZ | defence minister | Яна Чернохова | Яна Чернохова | Jana Černochová | 2021-12-17 | 2025-12-15
CZ | foreign minister | Петр Мацінка/Петр Мацинка | Петр Мацинка | Petr Macinka | 2025-12-15 |
CZ | foreign minister | Ян Ліпавський/Ян Липавський | Ян Липавский | Jan Lipavský | 2021-12-17 | 2025-12-15
CZ | finance minister | Алена Шіллерова/Алена Шилерова | Алена Шиллерова | Alena Schillerová | 2025-12-15 |
CZ | national security adviser | Гинек Кмонічек/Хинек Кмонічек | Гинек Кмоничек/Хинек Кмоничек | Hynek Kmoníček | 2025-12 |
CZ | national security adviser | Томаш Пояр | Томаш Пояр | Tomáš Pojar | 2023-01 | 2025-12
CZ | chief of the general staff | Карел Ржегка/Карел Ржехка | Карел Ржехка/Карел Ржегка | Karel Řehka | 2022-07-01 |
CZ | defence ministry spokesman | Давид Шима/Давид Шіма | Давид Шима | David Šíma | 2021-12 |
SK | prime minister | Роберт Фіцо | Роберт Фицо | Robert Fico | 2023-10-25 |
SK | president | Петер Пеллегріні/Петер Пелегріні | Петер Пеллегрини | Peter Pellegrini | 2024-06-15 |
SK | foreign minister | Юрай Бланар | Юрай Бланар | Juraj Blanár | 2023-10-25 |
SK | defence minister | Роберт Каліняк/Роберт Калиняк | Роберт Калиняк | Robert Kaliňák | 2023-10-25 |
SK | chief of the general staff | Даніель Змеко/Даніел Змеко | Даниэль Змеко | Daniel Zmeko | 2018-06 |
SK | president | Зузана Чапутова | Зузана Чапутова | Zuzana Čaputová | 2019-06-15 | 2024-06-15
HU | prime minister | Віктор Орбан | Виктор Орбан | Viktor Orbán | 2010-05-29 | 2026-05-09
HU | foreign minister | Петер Сіярто/Петер Сійярто/Петер Сіййарто/Петер Сиярто | Петер Сийярто/Петер Сиярто | Péter Szijjártó | 2014-09-23 | 2026-05
HU | defence minister | Криштоф Салаї-Бобровницький/Криштоф Салай-Бобровницький/Криштоф Салаї-Бобровніцкі | Криштоф Салаи-Бобровницки/Криштоф Салаи-Бобровницкий | Kristóf Szalay-Bobrovniczky | 2022-05-24 | 2026-05
HU | head of the prime minister's office | Гергей Гуяш/Гергей Гуйяш | Гергей Гуйяш/Гергей Гуяш | Gergely Gulyás | 2018-05-18 | 2026-05
HU | government spokesman | Золтан Ковач | Золтан Ковач | Zoltán Kovács | 2014 | 2026-05
HU | president | Тамаш Шуйок | Тамаш Шуйок | Tamás Sulyok | 2024-03-05 |
HU | prime minister | Петер Мадяр/Петер Мадьяр | Петер Мадьяр/Петер Мадяр | Péter Magyar | 2026-05-09 |
HU | foreign minister | Аніта_Орбан/Анита_Орбан | Анита_Орбан | Anita_Orbán | 2026-05 |
HU | defence minister | Ромулус Русін-Сенді/Ромулус Русин-Сенді/Ромулуш Русін-Сенді | Ромулус Русин-Сенди | Romulusz Ruszin-Szendi | 2026-05 |
AT | chancellor | Крістіан Штокер/Кристіан Штокер | Кристиан Штокер | Christian Stocker | 2025-03-03 |
AT | foreign minister | Беате Майнль-Райзінгер/Беате Мейнл-Райзінгер/Беата Майнль-Райзінгер | Беате Майнль-Райзингер | Beate Meinl-Reisinger | 2025-03-03 |
AT | defence minister | Клаудія Таннер | Клаудия Таннер | Klaudia Tanner | 2020-01-07 |
AT | president | Александер Ван_дер_Беллен/Александр ван_дер_Беллен | Александр Ван_дер_Беллен | Alexander Van_der_Bellen | 2017-01-26 |
AT | chancellor | Карл Негаммер/Карл Нехаммер | Карл Нехаммер | Karl Nehammer | 2021-12-06 | 2025-01-10
CH | foreign minister | Іньяціо Кассіс/Ігнаціо Кассіс | Иньяцио Кассис/Игнацио Кассис | Ignazio Cassis | 2017-11-01 |
CH | defence minister | Мартін Пфістер | Мартин Пфистер | Martin Pfister | 2025-04-01 |
CH | army chief | Томас Зюсслі/Томас Сюсслі | Томас Зюссли/Томас Сюссли | Thomas Süssli | 2020-01-01 | 2025-12-31
CH | president | Гі Пармелен/Гай Пармелін | Ги Пармелен | Guy Parmelin | 2026-01-01 |
CH | president | Карін Келлер-Зуттер/Карін Келлер-Суттер | Карин Келлер-Зуттер/Карин Келлер-Суттер | Karin Keller-Sutter | 2025-01-01 | 2025-12-31
HR | prime minister | Андрей Пленкович | Андрей Пленкович | Andrej Plenković | 2016-10-19 |
HR | president | Зоран Міланович | Зоран Миланович | Zoran Milanović | 2020-02-18 |
HR | defence minister | Іван Анушич | Иван Анушич | Ivan Anušić | 2023-11-13 |
HR | foreign minister | Гордан Грлич-Радман/Гордан Грлич_Радман | Гордан Грлич-Радман | Gordan Grlić-Radman/Gordan Grlić_Radman | 2019-07-19 |
SI | prime minister | Роберт Голоб | Роберт Голоб | Robert Golob | 2022-06-01 |
SI | foreign minister | Таня Файон | Таня Файон | Tanja Fajon | 2022-06-01 |
SI | defence minister | Борут Сайович | Борут Сайович | Borut Sajovic | 2024-10-15 |
SI | president | Наташа Пірц_Мусар/Наташа Пірц-Мусар | Наташа Пирц_Мусар/Наташа Пирц-Мусар | Nataša Pirc_Musar | 2022-12-23 |
RS | president | Александар Вучич/Олександр Вучич/Александр Вучич | Александр Вучич/Александар Вучич | Aleksandar Vučić | 2017-05-31 |
RS | foreign minister | Марко Джурич | Марко Джурич | Marko Đurić | 2024-05-02 |
RS | prime minister | Джуро Мацут | Джуро Мацут | Đuro Macut | 2025-04-16 |
RS | prime minister | Мілош Вучевич | Милош Вучевич | Miloš Vučević | 2024-05-02 | 2025-04-16
RS | defence minister | Братислав Гашич | Братислав Гашич | Bratislav Gašić | 2024-05-02 |
ME | prime minister | Мілойко Спаїч/Милойко Спаїч | Милойко Спаич | Milojko Spajić | 2023-10-31 |
ME | president | Яков Мілатович | Яков Милатович | Jakov Milatović | 2023-05-20 |
MK | prime minister | Христіян Міцкоскі/Христіан Міцкоскі/Христіян Міцкоський | Христиан Мицкоски/Християн Мицкоски/Христиан Мицкоский | Hristijan Mickoski | 2024-06-23 |
AL | prime minister | Еді =Рама | Эди =Рама | Edi Rama | 2013-09-15 |
XK | prime minister | Альбін Курті | Альбин Курти | Albin Kurti | 2021-03-22 |
MD | president | Мая Санду/Майя Санду | Майя Санду | Maia Sandu | 2020-12-24 |
MD | prime minister | Александру Мунтяну | Александру Мунтяну | Alexandru Munteanu | 2025-11-01 |
MD | prime minister | Дорін Речан | Дорин Речан | Dorin Recean | 2023-02-16 | 2025-11-01
MD | foreign minister | Міхай Попшой/Михай Попшой | Михай Попшой | Mihai Popșoi/Mihai Popşoi | 2024-01-29 |
MD | defence minister | Анатоліє Носатий/Анатолій Носатий | Анатолие Носатый/Анатолий Носатый | Anatolie Nosatîi | 2021-08-06 |
GE | prime minister | Іраклій Кобахідзе/Іраклі Кобахідзе | Ираклий Кобахидзе | Irakli Kobakhidze | 2024-02-08 |
GE | president | Міхеіл Кавелашвілі/Михайло Кавелашвілі/Міхеїл Кавелашвілі | Михаил Кавелашвили | Mikheil Kavelashvili | 2024-12-29 |
GE | foreign minister | Мака Бочорішвілі | Мака Бочоришвили | Maka Botchorishvili/Maka Bochorishvili | 2024-10 |
AM | prime minister | Нікол Пашинян | Никол Пашинян | Nikol Pashinyan | 2018-05-08 |
AM | foreign minister | Арарат Мірзоян | Арарат Мирзоян | Ararat Mirzoyan | 2021-08-19 |
AZ | president | Ільхам Алієв/Ільгам Алієв | Ильхам Алиев | Ilham Aliyev | 2003-10-31 |
AZ | foreign minister | Джейхун Байрамов | Джейхун Байрамов | Jeyhun Bayramov | 2020-07-16 |
AZ | president's adviser | Хікмет Гаджиєв/Хікмет Гаджієв | Хикмет Гаджиев | Hikmet Hajiyev | 2018-09 |
VA | secretary of state | П'єтро Паролін | Пьетро Паролин | Pietro Parolin | 2013-10-15 |
`;
