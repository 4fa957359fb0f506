import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type AppRig, appRig, buttonsOf, entryOf, HOUR, NOON, words } from '../support/app.ts';

let rig: AppRig;
beforeAll(async () => {
  rig = await appRig();
});
afterAll(() => rig.close());
afterEach(() => {
  expect(rig.errors()).toEqual([]);
  expect(rig.refused()).toEqual([]);
});

const ANNA = 1;
const head = async (typed: string): Promise<string> => words(await rig.answer(ANNA, typed)).split('\n')[0]!;

describe('/country', () => {
  test.each([
    ...['Литва', 'литви', 'Литвой', 'LITHUANIA', 'lithuania', '🇱🇹', 'LT', 'ltu', 'Литва!', '«Литва»'],
    'Вільнюс',
  ])('«%s» is Lithuania', async (name) => {
    expect(await head(`/country ${name}`)).toBe('🇱🇹 Литва');
  });

  test.each([
    ['ЄС', '🇪🇺 ЄС'],
    ['НАТО', '🧭 НАТО'],
    ['коаліція', '🤝 Коаліція охочих'],
    ['UK', '🇬🇧 Велика Британія'],
    ['Гренландія', '🇬🇱 Гренландія'],
  ])('«%s» is %s', async (name, expected) => {
    expect(await head(`/country ${name}`)).toBe(expected);
  });

  test('says since when, how long ago, who, on what condition and where it stands', async () => {
    const card = await rig.answer(ANNA, '/country Литва');
    expect(card.text).toMatch(
      /🟡 військові: допускає · після миру · кілька сотень\n\s+Робертас Каунас, 7 січня 2026 р\. \(2 місяці тому\), rbc\.ua/,
    );
    expect(card.text).toContain('архів');
    expect(card.entities.some(({ type, url }) => type === 'text_link' && url?.startsWith('https://'))).toBe(
      true,
    );
  });

  test('of a state nothing is known of says so', async () => {
    expect(words(await rig.answer(ANNA, '/country Тувалу'))).toContain('нічого не відомо');
  });

  test('Ukraine and Russia are said to be what they are', async () => {
    const [ukraine, russia] = [
      await rig.answer(ANNA, '/country Україна'),
      await rig.answer(ANNA, '/country Росія'),
    ];
    expect(ukraine.text).toContain('кого захищають');
    expect(russia.text).toContain('агресор');
    for (const card of [ukraine, russia]) {
      expect(buttonsOf(card)).toEqual(['📰 Усі повідомлення', '🌍 Усі держави']);
      // The list is a message of its own; the card stays.
      const { said } = await rig.press(card, 'Усі повідомлення');
      expect(said).toHaveLength(1);
      expect(card.edits).toBe(0);
    }
  });

  test('a group and an ambiguous name offer buttons', async () => {
    const group = await rig.answer(ANNA, '/country Балтія');
    expect(buttonsOf(group)).toEqual(['🇱🇹 Литва', '🇱🇻 Латвія', '🇪🇪 Естонія']);
    const { said } = await rig.press(group, 'Латвія');
    expect(words(said[0])).toMatch(/^🇱🇻 Латвія\n/);
    const congo = await rig.answer(ANNA, '/country Конго');
    expect(congo.text).toContain('кілька держав');
    expect(buttonsOf(congo)).toHaveLength(2);
  });

  test('a near miss is offered, nonsense is helped', async () => {
    const near = await rig.answer(ANNA, '/country Летва');
    expect(buttonsOf(near)).toEqual(['🇱🇹 Литва?']);
    const { said } = await rig.press(near, 0);
    expect(words(said[0])).toMatch(/^🇱🇹 Литва\n/);
    expect(words(await rig.answer(ANNA, `/country ${'ы'.repeat(2000)}`))).toContain('Не знаю держави');
    expect(words(await rig.answer(ANNA, '/country \u202e<b>_*'))).toContain('Не знаю держави «<b>_*»');
  });

  test('without a name asks which', async () => {
    expect(words(await rig.answer(ANNA, '/country'))).toContain('Про яку державу');
  });

  test('in English for who reads it', async () => {
    rig.telegram.person(2, { language_code: 'en' });
    const card = await rig.answer(2, '/country Литва');
    expect(card.text).toMatch(/^🇱🇹 Lithuania\n🟡 troops: open to it · after peace · several hundred\n/);
    expect(words(await rig.answer(2, '/country Greenland'))).toContain('🇬🇱 Greenland');
  });
});

describe('a name alone', () => {
  test('is a question in private', async () => {
    expect(await head('Литва')).toBe('🇱🇹 Литва');
    expect(await head('литовці')).toBe('🇱🇹 Литва');
    expect(await head('🇱🇹')).toBe('🇱🇹 Литва');
    expect(buttonsOf(await rig.answer(ANNA, 'Летва'))).toEqual(['🇱🇹 Литва?']);
  });

  test('is a command in English and as a code', async () => {
    for (const typed of ['/lithuania', '/lt', '/LTU', '/Lithuania'])
      expect(await head(typed)).toBe('🇱🇹 Литва');
    expect(await head('/south_korea')).toBe('🇰🇷 Південна Корея');
  });

  test('is nothing to the bot in a group, nor is a near miss of a command', async () => {
    rig.telegram.addChat({ id: -50, people: new Map([[ANNA, 'member']]) });
    for (const typed of ['Литва', 'Летва', 'LT', '/irlan', '/rules', '/nosuchcommand'])
      expect(await rig.ask(-50, typed, ANNA), typed).toEqual([]);
    expect(words(await rig.answer(-50, '/lithuania', ANNA))).toMatch(/^🇱🇹 Литва\n/);
    expect(words(await rig.answer(-50, '/nosuchcommand@poruka_bot', ANNA))).toContain('Такої команди немає');
  });
});

describe('/countries', () => {
  test('is the table at a glance, with the archive of the first day', async () => {
    const table = await rig.answer(ANNA, '/countries');
    expect(table.text).toContain('Хто дасть військових');
    expect(table.text).toMatch(/🟡 Допускають \(\d+\)\n.*🇱🇹 Литва/);
    expect(buttonsOf(table)).toContain('Обрати країни');
  });
});

describe('reports', () => {
  beforeAll(async () => {
    await rig.known('pages');
    for (let i = 0; i < 14; i++) {
      rig.clock.now = NOON + i * 72 * HOUR;
      await rig.publish(
        'pages',
        entryOf({
          title: `Литва готова відправити ${100 + i} військових в Україну`,
          summary: 'Міністр оборони Литви сказав, що країна готова відправити солдатів в Україну.',
          body: [],
          published: rig.clock.now,
        }),
      );
    }
  });

  test('/latest is paged, newest first, and a page beyond the end is the last', async () => {
    const latest = await rig.answer(ANNA, '/latest');
    expect(latest.text).toContain('113 військових');
    expect(buttonsOf(latest)).toEqual(['◀︎', '1/3', '▶︎']);
    await rig.press(latest, '▶︎');
    expect(latest.text).toContain('107 військових');
    expect(buttonsOf(latest)).toContain('2/3');
    const last = words(await rig.answer(ANNA, '/latest 3'));
    for (const beyond of ['/latest 4', '/latest 999999999999'])
      expect(words(await rig.answer(ANNA, beyond))).toBe(last);
    for (const nonsense of ['/latest -1', '/latest 0', '/latest abc', '/latest 1e9'])
      expect(words(await rig.answer(ANNA, nonsense))).toContain('113 військових');
  });

  test('pressing the page one is on changes nothing and is no error', async () => {
    const latest = await rig.answer(ANNA, '/latest');
    expect((await rig.press(latest, '1/3')).said).toEqual([]);
    expect(latest.edits).toBe(0);
  });

  test('a state’s reports are a message of their own, paged in place', async () => {
    const card = await rig.answer(ANNA, 'Литва');
    expect(card.text).toContain('У базі 14 повідомлень');
    const { said } = await rig.press(card, 'Усі повідомлення');
    const list = said[0]!;
    expect(list.text).toMatch(/^🇱🇹 Литва\n/);
    expect((await rig.press(list, '▶︎')).said).toEqual([]);
    expect(list.text).toContain('107 військових');
    await rig.pressData(list, '1:reports:LT:9999');
    expect(list.text).toContain('100 військових');
  });

  test('none are known: said so', async () => {
    const card = await rig.answer(ANNA, 'Тувалу');
    expect(card.text).toContain('Повідомлень у базі поки немає');
    const { said } = await rig.press(card, 'Усі повідомлення');
    expect(words(said[0])).toContain('Повідомлень поки немає');
  });
});
