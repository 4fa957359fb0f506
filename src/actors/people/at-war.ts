/** Who speaks for Ukraine, and who for Russia and those at its side; notation in {@link PEOPLE}'s file. */
export const AT_WAR = `
UA | president | Володимир Зеленський | Владимир Зеленский | Volodymyr Zelensky/Volodymyr Zelenskyy/Volodymyr Zelenskiy/Volodymyr Zelenskyi/Volodimir Zelensky/Vladimir Zelensky | 2019-05-20 |
UA | foreign minister | Андрій Сибіга | Андрей Сибига | Andrii Sybiha/Andriy Sybiha/Andrii Sybiga | 2024-09-05 |
UA | foreign minister | Дмитро Кулеба | Дмитрий Кулеба | Dmytro Kuleba | 2020-03-04 | 2024-09-05
UA | prime minister, then minister of defence and of energy | Денис Шмигаль | Денис Шмыгаль | Denys Shmyhal | 2020-03-04 |
UA | minister of digital transformation, then of defence | Михайло Федоров | Михаил Федоров | Mykhailo Fedorov | 2019-08-29 |
UA | defence minister, then NSDC secretary | Рустем Умєров/Рустем Умеров | Рустем Умеров | Rustem Umerov/Rustem Umierov | 2023-09-06 |
UA | head of the president's office | Андрій Єрмак | Андрей Ермак | Andriy Yermak/Andrii Yermak | 2020-02-11 | 2025-11-28
UA | head of intelligence, then of the president's office | Кирило Буданов | Кирилл Буданов | Kyrylo Budanov | 2020-08-05 |
UA | head of intelligence | Олег Іващенко | Олег Иващенко | Oleh Ivashchenko | 2026-01 |
UA | deputy head of intelligence | Вадим Скібіцький | Вадим Скибицкий | Vadym Skibitskyi/Vadym Skibitsky | 2022 |
UA | deputy head of the president's office | Ігор Жовква | Игорь Жовква | Ihor Zhovkva | 2019-09 |
UA | deputy head of the president's office | Павло Паліса | Павел Палиса | Pavlo Palisa | 2024-11-29 |
UA | first deputy foreign minister, then of the president's office | Сергій Кислиця | Сергей Кислица | Serhii Kyslytsia/Sergiy Kyslytsya/Serhiy Kyslytsya | 2025-01 |
UA | commander-in-chief | Олександр Сирський | Александр Сырский | Oleksandr Syrskyi/Oleksandr Syrsky/Oleksandr Syrskyy/Oleksandr Syrskiy | 2024-02-08 |
UA | commander-in-chief, then ambassador | Валерій Залужний | Валерий Залужный | Valerii Zaluzhnyi/Valerii Zaluzhny/Valery Zaluzhny/Valeriy Zaluzhnyy | 2021-07-27 |
UA | chief of the general staff | Андрій Гнатов | Андрей Гнатов | Andrii Hnatov/Andriy Hnatov | 2025-03-16 |
UA | commander of the joint forces | Михайло Драпатий | Михаил Драпатый | Mykhailo Drapatyi/Mykhailo Drapaty | 2024-11-29 |
UA | prime minister | Юлія Свириденко | Юлия Свириденко | Yuliia Svyrydenko/Yulia Svyrydenko | 2025-07-17 |
UA | parliament speaker | Руслан Стефанчук | Руслан Стефанчук | Ruslan Stefanchuk | 2021-10-08 |
UA | head of the ruling faction | Давид Арахамія | Давид Арахамия | Davyd Arakhamia/David Arakhamia | 2019-08-29 |
UA | deputy prime minister, then ambassador | Ольга Стефанішина | Ольга Стефанишина | Olha Stefanishyna/Olga Stefanishyna | 2020-06-04 |
UA | deputy prime minister | Тарас_Качка | Тарас_Качка | Taras Kachka | 2025-07-17 |
UA | foreign ministry spokesman | Георгій =Тихий | Георгий =Тихий | Heorhii Tykhyi/Heorhiy Tykhy/Heorhiy Tykhyi | 2024-10 |
UA | president's communications adviser | Дмитро Литвин | Дмитрий Литвин | Dmytro Lytvyn | 2023 |
UA | adviser | Михайло Подоляк | Михаил Подоляк | Mykhailo Podolyak/Mykhailo Podoliak | 2020-04-01 |
UA | adviser | Сергій Лещенко | Сергей Лещенко | Serhii Leshchenko/Serhiy Leshchenko | 2019 |
UA | adviser | Олександр Бевз | Александр Бевз | Oleksandr Bevz | 2024 |
UA | ambassador to the UN | Андрій_Мельник | Андрей_Мельник | Andrii_Melnyk/Andriy_Melnyk | 2025-01 |
UA | ambassador to the EU | Всеволод Ченцов | Всеволод Ченцов | Vsevolod Chentsov | 2021 |
UA | ambassador to the US | Оксана Маркарова | Оксана Маркарова | Oksana Markarova | 2021-02-25 | 2025-08
UA | head of the security service | Василь =Малюк | Василий =Малюк | Vasyl Malyuk/Vasyl Maliuk | 2022-07-18 | 2026-01
UA | spokesman of military intelligence | Андрій Юсов | Андрей Юсов | Andrii Yusov/Andriy Yusov | 2022 |
UA | interior minister | Ігор_Клименко | Игорь_Клименко | Ihor_Klymenko | 2023-02-07 |
RU | president | Володимир Путін/Владімір Путін | Владимир Путин | Vladimir Putin | 2012-05-07 |
RU | foreign minister | Сергій Лавров/Сергєй Лавров | Сергей Лавров | Sergei Lavrov/Sergey Lavrov | 2004-03-09 |
RU | press secretary | Дмитро Пєсков/Дмитро Песков/Дмітрій Пєсков | Дмитрий Песков | Dmitry Peskov/Dmitri Peskov | 2012-05-22 |
RU | spokeswoman | Марія Захарова | Мария Захарова | Maria Zakharova | 2015-08-10 |
RU | adviser | Юрій Ушаков | Юрий Ушаков | Yuri Ushakov/Yury Ushakov | 2012-05-21 |
RU | security council deputy | Дмитро Медведєв/Дмитро Медведев/Дмітрій Медведєв | Дмитрий Медведев | Dmitry Medvedev/Dmitri Medvedev | 2020-01-16 |
RU | negotiator | Кирило Дмитрієв/Кирило Дмітрієв/Кіріл Дмітрієв/Кирил Дмитрієв | Кирилл Дмитриев | Kirill Dmitriev/Kirill Dmitriyev | 2025-02-23 |
RU | negotiator | Володимир Мединський/Володимир Мєдинський | Владимир Мединский | Vladimir Medinsky | 2022-02-28 |
RU | security council secretary | Сергій Шойгу/Сергій Шойґу | Сергей Шойгу | Sergei Shoigu/Sergey Shoigu | 2024-05-12 |
RU | ambassador at large | Родіон Мірошник/Родіон Мирошник | Родион Мирошник | Rodion Miroshnik | 2023-12-01 |
RU | deputy foreign minister | Михайло Галузін | Михаил Галузин | Mikhail Galuzin | 2022-11-12 |
RU | deputy foreign minister | Сергій Рябков | Сергей Рябков | Sergei Ryabkov/Sergey Ryabkov | 2008-08 |
RU | deputy foreign minister | Олександр Грушко | Александр Грушко | Alexander Grushko | 2018-01 |
RU | deputy foreign minister | Сергій Вершинін | Сергей Вершинин | Sergei Vershinin/Sergey Vershinin | 2018-03 |
RU | defence minister | Андрій Бєлоусов/Андрій Белоусов | Андрей Белоусов | Andrei Belousov/Andrey Belousov | 2024-05-14 |
RU | chief of the general staff | Валерій Герасимов/Валерій Гєрасімов | Валерий Герасимов | Valery Gerasimov | 2012-11-09 |
RU | head of military intelligence | Ігор Костюков | Игорь Костюков | Igor Kostyukov | 2018-11 |
RU | head of foreign intelligence | Сергій Наришкін/Сергій Наришкин | Сергей Нарышкин | Sergei Naryshkin/Sergey Naryshkin | 2016-10-05 |
RU | president's aide | Микола Патрушев/Ніколай Патрушев | Николай Патрушев | Nikolai Patrushev | 2024-05-14 |
RU | prime minister | Михайло Мішустін/Михайло Мишустін | Михаил Мишустин | Mikhail Mishustin | 2020-01-16 |
RU | parliament speaker | В'ячеслав Володін | Вячеслав Володин | Vyacheslav Volodin | 2016-10-05 |
RU | senate speaker | Валентина Матвієнко | Валентина Матвиенко | Valentina Matviyenko/Valentina Matvienko | 2011-09-21 |
RU | deputy senate speaker | Костянтин Косачов/Костянтин Косачев | Константин Косачев | Konstantin Kosachev/Konstantin Kosachyov | 2021 |
RU | head of the foreign affairs committee | Леонід Слуцький | Леонид Слуцкий | Leonid Slutsky | 2016-10 |
RU | ambassador to the UN | Василь Небензя/Василій Небензя | Василий Небензя | Vasily Nebenzya/Vassily Nebenzia/Vasily Nebenzia | 2017-07-28 |
RU | deputy ambassador to the UN | Дмитро Полянський | Дмитрий Полянский | Dmitry Polyansky/Dmitry Polyanskiy | 2018-02 |
RU | ambassador to Britain | Андрій Келін | Андрей Келин | Andrei Kelin/Andrey Kelin | 2019-11 |
RU | ambassador to the US | Олександр Дарчієв | Александр Дарчиев | Alexander Darchiev | 2025-03 |
RU | ambassador to France | Олексій Мєшков/Олексій Мешков | Алексей Мешков | Alexei Meshkov/Alexey Meshkov | 2017-09 |
RU | head of the Vienna delegation | Костянтин Гаврилов | Константин Гаврилов | Konstantin Gavrilov | 2018 | 2025
BY | ruler | Олександр Лукашенко/Александр Лукашенко | Александр Лукашенко | Alexander Lukashenko/Aleksandr Lukashenko | 1994-07-20 |
BY | foreign minister | Максим Риженков | Максим Рыженков | Maxim Ryzhenkov/Maksim Ryzhenkov | 2024-06-27 |
KP | ruler | Кім_Чен_Ин | Ким_Чен_Ын | Kim_Jong-un | 2011-12-17 |
KP | ruler's sister | Кім_Йо_Чжон/Кім_Йо_Джон | Ким_Ё_Чжон | Kim_Yo-jong | 2020 |
`;
