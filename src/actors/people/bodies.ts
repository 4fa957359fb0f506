/** Who speaks for NATO, the EU, the UN and the OSCE; notation in {@link PEOPLE}'s file. */
export const OF_BODIES = `
NATO | secretary general | Марк Рютте/Марк Рутте/Марк Рюте | Марк Рютте | Mark Rutte | 2024-10-01 |
NATO | deputy secretary general | Радмила Шекерінська/Радміла Шекерінська/Радміла Шекерінска | Радмила Шекеринская/Радмила Шекеринска | Radmila Shekerinska/Radmila Šekerinska | 2024-11-25 |
NATO | military committee chair | Джузеппе Каво_Драгоне/Джузеппе Драгоне | Джузеппе Каво_Драгоне/Джузеппе Драгоне | Giuseppe Cavo_Dragone/Giuseppe Dragone | 2025-01-17 |
NATO | military committee chair | Роб Бауер | Роб Бауэр | Rob Bauer | 2021-06-25 | 2025-01-17
NATO | SACEUR | Алексус Гринкевич/Алексус Ґринкевич/Алексус Гринкевіч | Алексус Гринкевич | Alexus Grynkewich | 2025-07-04 |
NATO | SACEUR | Крістофер Каволі/Кристофер Каволі | Кристофер Каволи | Christopher Cavoli | 2022-07-04 | 2025-07-04
NATO | SACT | П'єр Вандьє/П'єр Вандьер | Пьер Вандье | Pierre Vandier | 2024-09-23 |
NATO | spokeswoman | Еллісон Гарт/Аллісон Гарт/Еллісон Харт | Эллисон Харт | Allison Hart | 2025-02 |
NATO | spokeswoman | Фара Дахлалла | Фара Дахлалла | Farah Dakhlallah | 2024-01 | 2025-02
NATO | spokesman of SHAPE | Мартін О'Доннелл | Мартин О'Доннелл | Martin O'Donnell | 2023 |
NATO | representative in Ukraine | Патрік Тернер | Патрик Тернер | Patrick Turner | 2024-09 |
NATO | deputy assistant secretary general | Джеймс Аппатурай/Джеймс Апатурай | Джеймс Аппатурай | James Appathurai | 2021 |
NATO | deputy secretary general | Мірча Джоане/Мірча Джоана | Мирча Джоанэ/Мирча Джоана | Mircea Geoană | 2019-10-17 | 2024-09-10
EU | commission president | Урсула фон_дер_Ляєн/Урсула фон_дер_Лейєн/Урсула фон_дер_Ляйєн/Урсула фон_дер_Лаєн/Урсула фон_дер_Лаян/Урсула фон_дер_Ляен | Урсула фон_дер_Ляйен/Урсула фон_дер_Лейен/Урсула фон_дер_Ляен/Урсула фон_дер_Лайен | Ursula von_der_Leyen | 2019-12-01 |
EU | high representative | Кая Каллас/Кайя Каллас/Кая Калас | Кая Каллас/Кайя Каллас | Kaja Kallas | 2024-12-01 |
EU | high representative | Жозеп Боррель/Жозеп Боррелль/Жозеп Борель | Жозеп Боррель | Josep Borrell | 2019-12-01 | 2024-12-01
EU | council president | Антоніу =Кошта/Антоніо =Кошта/Антоніу Коста/Антоніо Коста | Антониу Кошта/Антонио Коста/Антониу Коста/Антонио Кошта | António Costa | 2024-12-01 |
EU | council president | Шарль Мішель | Шарль Мишель | Charles Michel | 2019-12-01 | 2024-12-01
EU | parliament president | Роберта Мецола/Роберта Метсола | Роберта Метсола/Роберта Мецола | Roberta Metsola | 2022-01-18 |
EU | defence commissioner | Андрюс Кубілюс/Андріус Кубілюс/Андрюс Кубіліус | Андрюс Кубилюс | Andrius Kubilius | 2024-12-01 |
EU | economy commissioner | Валдіс Домбровскіс | Валдис Домбровскис | Valdis Dombrovskis | 2019-12-01 |
EU | enlargement commissioner | Марта =Кос | Марта =Кос | Marta Kos | 2024-12-01 |
EU | trade commissioner | Марош Шефчович | Марош Шефчович | Maroš Šefčovič | 2019-12-01 |
EU | executive vice-president | Хенна Вірккунен/Генна Вірккунен/Хенна Віркунен | Хенна Вирккунен | Henna Virkkunen | 2024-12-01 |
EU | commissioner, before that minister of France | Стефан Сежурне | Стефан Сежурне | Stéphane Séjourné | 2024-12-01 |
EU | commissioner, before that minister of Belgium | Хаджа Лябіб/Аджа Лябіб/Хаджа Лахбіб | Хаджа Лахбиб/Аджа Лябиб | Hadja Lahbib | 2024-12-01 |
EU | commission spokeswoman | Паула Пінью/Паула Піньо | Паула Пиньо/Паула Пинью | Paula Pinho | 2024-12-01 |
EU | commission spokeswoman | Анітта Гіппер/Аніта Гіппер/Анітта Хіппер/Аніта Хіппер | Анитта Хиппер/Анита Хиппер | Anitta Hipper | 2024-12-01 |
EU | commission spokeswoman | Аріанна Подеста/Аріана Подеста | Арианна Подеста | Arianna Podestà | 2019-12-01 |
EU | commission spokesman | Гійом Мерсьє | Гийом Мерсье | Guillaume Mercier | 2024-12-01 |
EU | commission spokesman | Тома Реньє | Тома Ренье | Thomas Regnier | 2024-12-01 |
EU | commission spokesman | Олоф Гілл | Олоф Гилл | Olof Gill | 2023 |
EU | commission spokesman | Петер =Стано | Петер =Стано | Peter Stano | 2019-12-01 | 2024-12-01
EU | diplomatic service spokesman | Ануар Ель_Ануні/Ануар Ель-Ануні/Анвар Ель-Ануні/Ануар ель_Ануні | Ануар эль_Ануни/Ануар Эль-Ануни | Anouar El_Anouni | 2024-12-01 |
EU | ambassador to Ukraine | Катаріна Матернова/Катарина Матернова | Катарина Матернова | Katarína Mathernová | 2023-09 |
EU | military committee chair | Шон Кленсі | Шон Клэнси | Seán Clancy | 2025-06 |
UN | secretary general | Антоніу Гутерріш/Антоніо Гутерреш/Антоніу Гутерреш/Антоніо Гутерріш | Антониу Гутерриш/Антонио Гутерреш/Антониу Гутерреш | António Guterres | 2017-01-01 |
UN | general assembly president | Анналена Бербок | Анналена Бербок/Анналена Бэрбок | Annalena Baerbock | 2025-09-09 |
UN | secretary general's spokesman | Стефан Дюжаррік/Стефан Дюжарик/Стефан Дюжаррик/Стефан Дюжарік | Стефан Дюжаррик | Stéphane Dujarric | 2014-03 |
UN | deputy spokesman | Фархан_Хак/Фархан_Гак | Фархан_Хак | Farhan_Haq | 2014 |
UN | under-secretary-general for political affairs | Розмарі Дікарло/Розмарі ДіКарло/Розмарі Ді_Карло | Розмари Дикарло/Розмари Ди_Карло | Rosemary DiCarlo | 2018-05-01 |
UN | under-secretary-general for peace operations | Жан-П'єр Лакруа | Жан-Пьер Лакруа | Jean-Pierre Lacroix | 2017-04-01 |
UN | coordinator in Ukraine | Маттіас Шмале/Матіас Шмале | Маттиас Шмале | Matthias Schmale | 2024-08 |
OSCE | secretary general | Ферідун Сінірлиоглу/Ферідун Синирлиоглу/Ферідун Сінірліоглу/Феридун Сінірліоглу | Феридун Синирлиоглу/Феридун Синирлыоглу | Feridun Sinirlioğlu | 2024-12-06 |
NATO | secretary general | Єнс Столтенберг | Йенс Столтенберг | Jens Stoltenberg | 2014-10-01 | 2024-10-01
`;
