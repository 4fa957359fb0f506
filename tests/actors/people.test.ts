import { describe, expect, test } from 'vitest';
import { PEOPLE, surnameOf } from '../../src/actors/people.ts';
import { mentioned } from './mentioned.ts';

describe('names in their cases', () => {
  test.each([
    // Men in a consonant, -ий, -о, -а, -ь, -й.
    ['за словами Еммануеля Макрона', 'FR Еммануель Макрон'],
    ['разом із Фрідріхом Мерцом', 'DE Фрідріх Мерц'],
    ['разом із Фрідріхом Мерцем', 'DE Фрідріх Мерц'],
    ['поруч із Марком Рютте', 'NATO Марк Рютте'],
    ['за словами Петера Пеллегріні', 'SK Петер Пеллегріні'],
    ['слова Кароля Навроцького', 'PL Кароль Навроцький'],
    ['подякував Радославу Сікорському', 'PL Радослав Сікорський'],
    ['разом із Владиславом Косіняком-Камишем', 'PL Владислав Косіняк-Камиш'],
    ['зустріч з Олександром Лукашенком', 'BY Олександр Лукашенко'],
    ['лист Михайлові Федорову', 'UA Михайло Федоров'],
    ['переговори з Володимиром Путіним', 'RU Володимир Путін'],
    ['слова Дмитра Пєскова', 'RU Дмитро Пєсков'],
    ['у коментарі Сергію Кислиці', 'UA Сергій Кислиця'],
    ['слова Андрія Сибіги', 'UA Андрій Сибіга'],
    ['передав Андрію Сибізі', 'UA Андрій Сибіга'],
    ['разом із Денисом Шмигалем', 'UA Денис Шмигаль'],
    ['за словами Йоганна Вадефуля', 'DE Йоганн Вадефуль'],
    ['разом із Карстеном Бройєром', 'DE Карстен Бройєр'],
    ['слова Робертаса Каунаса', 'LT Робертас Каунас'],
    ['із Кястутісом Будрісом', 'LT Кястутіс Будріс'],
    ['за словами Яроміра Зуни', 'CZ Яромір Зуна'],
    ['лист Петрові Фіалі', 'CZ Петр Фіала'],
    ['з Александаром Вучичем', 'RS Александар Вучич'],
    ['з Петром Павелом', 'CZ Петр Павел'],
    ['слова Реджепа Тайїпа Ердогана', 'TR Реджеп Тайїп Ердоган'],
    // Women: -ова, -ська, -а, and those that do not decline.
    ['за словами Яни Чернохової', 'CZ Яна Чернохова'],
    ['разом із Радмилою Шекерінською', 'NATO Радмила Шекерінська'],
    ['слова Марії Захарової', 'RU Марія Захарова'],
    ['слова Юлії Свириденко', 'UA Юлія Свириденко'],
    ['за словами Катрін Вотрен', 'FR Катрін Вотрен'],
    ['разом із Каєю Каллас', 'EU Кая Каллас'],
    ['слова Інги Ругінєне', 'LT Інга Ругінєне'],
    ['лист Дилан Ешилгёз', 'NL Дилан Ешилгёз'],
    ['із Евікою Сілінею', 'LV Евіка Сіліня'],
    // Names of several words, particles, and names that count only as a whole.
    ['слова Урсули фон дер Ляєн', 'EU Урсула фон дер Ляєн'],
    ['за словами Барта де Вевера', 'BE Барт де Вевер'],
    ['разом із Йонасом Гаром Стере', 'NO Йонас Гар Стере'],
    ['слова Марії Мальмер Стенергард', 'SE Марія Мальмер Стенергард'],
    ['слова Троельса Лунда Поульсена', 'DK Троельс Лунд Поульсен'],
    ['із Лі Чже Мьоном', 'KR Лі Чже Мьон'],
    ['з Сі Цзіньпіном', 'CN Сі Цзіньпін'],
    ['із Нікушором Даном', 'RO Нікушор Дан'],
    ['лист Антоніу Кошті', 'EU Антоніу Кошта'],
    // Russian.
    ['по словам Эмманюэля Макрона', 'FR Эмманюэль Макрон'],
    ['вместе с Фридрихом Мерцем', 'DE Фридрих Мерц'],
    ['слова Дмитрия Пескова', 'RU Дмитрий Песков'],
    ['переговоры с Сергеем Лавровым', 'RU Сергей Лавров'],
    ['слова Андрея Сибиги', 'UA Андрей Сибига'],
    ['с Яной Черноховой', 'CZ Яна Чернохова'],
    ['по словам Радослава Сикорского', 'PL Радослав Сикорский'],
    ['с Юлией Свириденко', 'UA Юлия Свириденко'],
    ['с Александром Лукашенко', 'BY Александр Лукашенко'],
    ['со Стивом Уиткоффом', 'US Стив Уиткофф'],
    // English, with foreign letters and without.
    ["Jonas Gahr Støre's words", 'NO Jonas Gahr Støre'],
    ['Jonas Gahr Store said', 'NO Jonas Gahr Store'],
    ['Wladyslaw Kosiniak-Kamysz said', 'PL Wladyslaw Kosiniak-Kamysz'],
    ['Bart De Wever said', 'BE Bart De Wever'],
    ['Xi Jinping said', 'CN Xi Jinping'],
  ])('«%s»: %s', (text, expected) => {
    expect(mentioned(`Учора ${text} тут.`).map((who) => who.replaceAll('-', ' '))).toEqual([
      expected.replaceAll('-', ' '),
    ]);
  });
});

describe('surnames alone', () => {
  test.each([
    ['заявив Гегсет', 'US Гегсет'],
    ['заявив Хегсет', 'US Хегсет'],
    ['за словами Хілі', 'GB Хілі'],
    ['за словами Гілі', 'GB Гілі'],
    ['зазначила фон дер Лейєн', 'EU фон дер Лейєн'],
    ['зазначила фон дер Ляйєн', 'EU фон дер Ляйєн'],
    ['наголосив Стере', 'NO Стере'],
    ['слова Вучича', 'RS Вучич'],
    ['слова Єттена', 'NL Єттен'],
    ['слова Зуни', 'CZ Зуна'],
    ['слова Мадяра', 'HU Мадяр'],
    ['слова Такаїчі', 'JP Такаїчі'],
    ['слова Келлога', 'US Келлог'],
    ['слова Умєрова', 'UA Умєров'],
    ['заявил Уиткофф', 'US Уиткофф'],
    ['said Hegseth', 'US Hegseth'],
    ['said Stoere', 'NO Stoere'],
  ])('«%s»: %s', (text, expected) => expect(mentioned(`Учора ${text}.`)).toEqual([expected]));
});

describe('everyday words and other people', () => {
  test.each([
    'Кошти надійдуть. Даних немає. Дані є. Даном не скажеш. Малюка врятували. Калина цвіте. Коса.',
    'Рами й вікна. Грами й кілограми. Тихого океану. Грам. Качка летить. Хмара.',
    'Бонн приймає. Мерці воскресли.',
    'Заявили Павел Дуров і Борис Джонсон, а з ними Роберт Купер.',
    'Виступив міністр Еліот Купер.',
    'The report by Robert Cooper was long, and Martin Sellner disagreed.',
  ])('«%s» names no statesman', (text) => expect(mentioned(text)).toEqual([]));

  test.each([
    ['Президент Павел заявив', 'CZ Павел'],
    ['сказав Мартін', 'IE Мартін'],
    ['Martin said', 'IE Martin'],
  ])('but «%s» does', (text, expected) => expect(mentioned(`Учора ${text}.`)).toEqual([expected]));
});

describe('one person, two offices', () => {
  test.each([
    ['Столтенберг', 'NO Столтенберг'],
    ['генсек НАТО Столтенберг', 'NATO Столтенберг'],
    ['міністр фінансів Норвегії Столтенберг', 'NO Столтенберг'],
    ['Бербок', 'UN Бербок'],
    ['глава МЗС Німеччини Бербок', 'DE Бербок'],
  ])('«%s»: %s', (who, expected) => expect(mentioned(`Учора ${who} тут.`)).toEqual([expected]));
});

describe('the table', () => {
  test('everybody has a name in each language, once', () => {
    const seen = new Set<string>();
    for (const { actor, office, names } of PEOPLE) {
      expect(names.uk[0] && names.ru[0] && names.en[0], office).toBeTruthy();
      const key = `${actor} ${office} ${names.en[0]}`;
      expect(seen.has(key), key).toBe(false);
      seen.add(key);
    }
  });

  test('a name is spelt in the letters of its language', () => {
    for (const { names } of PEOPLE) {
      for (const name of names.uk) expect(name).toMatch(/^[А-ЩЬЮЯЇІЄҐа-щьюяїієґ’' -]+$/u);
      for (const name of names.ru) expect(name).toMatch(/^[А-Яа-яЁё’' -]+$/u);
      for (const name of names.en) expect(name).toMatch(/^[\p{Script=Latin}’'. -]+$/u);
    }
  });

  test('a surname is the end of its name', () => {
    for (const { names } of PEOPLE) {
      for (const name of [...names.uk, ...names.ru, ...names.en]) {
        const { words } = surnameOf(name);
        expect(words.length).toBeGreaterThan(1);
        expect(name.endsWith(words), name).toBe(true);
      }
    }
  });
});
