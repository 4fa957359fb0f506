import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { STATES_BY_INTEREST } from '../../src/actors/resolve.ts';
import { type AppRig, appRig, buttonsOf, words } from '../support/app.ts';

let rig: AppRig;
let next = 1000;
beforeAll(async () => {
  rig = await appRig();
});
afterAll(() => rig.close());
afterEach(() => {
  expect(rig.errors()).toEqual([]);
  expect(rig.refused()).toEqual([]);
});

const somebody = (): number => ++next;
const held = (chat: number) => {
  const place = rig.stores.destinations.byChat(chat, null);
  return place ? rig.stores.destinations.subscriptions(place.id) : null;
};

describe('/subscribe', () => {
  test.each(['/subscribe', '/subscribe все', '/subscribe all', '/subscribe   '])(
    '«%s» subscribes to everything at once and offers to narrow it',
    async (typed) => {
      const chat = somebody();
      const answer = await rig.answer(chat, typed);
      expect(answer.text).toContain('Підписано на все');
      expect(buttonsOf(answer)).toEqual(['Обрати країни', '⚙️ Налаштування', 'Відписатися']);
      expect(held(chat)).toMatchObject({ subscribed: true, everything: true });
    },
  );

  test.each([
    ['/subscribe Литва', ['LT']],
    ['/subscribe Литву, Польщу і 🇫🇷', ['FR', 'LT', 'PL']],
    ['/subscribe Балтія', ['EE', 'LT', 'LV']],
    ['/subscribe Боснія і Герцеговина', ['BA']],
    ['/subscribe НАТО та ЄС', ['EU', 'NATO']],
  ])('«%s» subscribes to those', async (typed, actors) => {
    const chat = somebody();
    expect((await rig.answer(chat, typed)).text).toContain('Підписано:');
    expect(held(chat)).toMatchObject({ subscribed: true, everything: false, actors });
  });

  test('adds to what is followed', async () => {
    const chat = somebody();
    await rig.ask(chat, '/subscribe Литва');
    expect((await rig.answer(chat, '/subscribe Польща')).text).toContain('🇱🇹 Литва, 🇵🇱 Польща');
    expect(held(chat)?.actors).toEqual(['LT', 'PL']);
  });

  test('narrows everything to those named', async () => {
    const chat = somebody();
    await rig.ask(chat, '/subscribe');
    await rig.ask(chat, '/subscribe Литва');
    expect(held(chat)).toMatchObject({ everything: false, actors: ['LT'] });
  });

  test('names what it does not know and takes the rest; a near miss has a button', async () => {
    const chat = somebody();
    const [state, near, unknown] = await rig.ask(chat, '/subscribe Литва, Польжа, щосьдивне');
    expect(words(state)).toContain('🇱🇹 Литва');
    expect(words(near)).toContain('Не знаю «Польжа»');
    expect(words(unknown)).toContain('Не знаю держави «щосьдивне»');
    const { notice } = await rig.press(near!, 'Польща');
    expect(notice).toContain('Польща');
    expect(held(chat)?.actors).toEqual(['LT', 'PL']);
  });

  test('nothing known: nobody is subscribed, the answer helps', async () => {
    const chat = somebody();
    expect((await rig.answer(chat, '/subscribe щосьдивне')).text).toContain('Не знаю держави');
    expect(held(chat)?.subscribed ?? false).toBe(false);
  });

  test.each(['/subscribe Україна', '/subscribe Росія і Україна', '/subscribe ,,,'])(
    '«%s» gets an answer',
    async (typed) => {
      const chat = somebody();
      expect(await rig.ask(chat, typed)).toHaveLength(1);
      expect(held(chat)?.subscribed ?? false).toBe(false);
    },
  );

  test('all states at once still fit into the answer', async () => {
    const chat = somebody();
    const codes = STATES_BY_INTEREST.filter((code) => code.length === 2);
    const answer = await rig.answer(chat, `/subscribe ${codes.join(' ')}`);
    expect(answer.text).toContain('… і ще');
    expect(held(chat)?.actors).toHaveLength(codes.length);
  });

  test('a hundred unknown words are answered with a few messages', async () => {
    expect((await rig.ask(somebody(), `/subscribe ${'дивина '.repeat(130)}`)).length).toBeLessThanOrEqual(5);
  });

  test('a pause ends with it', async () => {
    const chat = somebody();
    const settings = await rig.answer(chat, '/settings');
    await rig.press(settings, 'Пауза');
    expect(held(chat)?.pausedUntil).not.toBeNull();
    await rig.ask(chat, '/subscribe');
    expect(held(chat)?.pausedUntil).toBeNull();
  });
});

describe('/unsubscribe', () => {
  test('ends alerts and keeps the settings for a return', async () => {
    const chat = somebody();
    await rig.ask(chat, '/subscribe Литва, Польща');
    const end = await rig.answer(chat, '/unsubscribe');
    expect(end.text).toContain('Сповіщень більше не буде');
    expect(held(chat)?.subscribed).toBe(false);
    await rig.press(end, 'Увімкнути');
    expect(held(chat)).toMatchObject({ subscribed: true, everything: false, actors: ['LT', 'PL'] });
    expect(end.text).toContain('🇱🇹 Литва, 🇵🇱 Польща');
  });

  test('who is not subscribed hears so', async () => {
    expect((await rig.answer(somebody(), '/unsubscribe')).text).toContain('Підписки й так немає');
  });

  test('of one state: not followed any more; from everything: muted', async () => {
    const [some, all] = [somebody(), somebody()];
    await rig.ask(some, '/subscribe Литва, Польща');
    await rig.ask(some, '/unsubscribe Литви');
    expect(held(some)?.actors).toEqual(['PL']);
    await rig.ask(all, '/subscribe');
    expect((await rig.answer(all, '/unsubscribe Литва')).text).toContain('Без: 🇱🇹 Литва');
    expect(held(all)).toMatchObject({ subscribed: true, everything: true, mutes: ['LT'] });
  });

  test('of the last state: nobody is «subscribed» to nothing', async () => {
    const chat = somebody();
    await rig.ask(chat, '/subscribe Литва');
    expect((await rig.answer(chat, '/unsubscribe Литва')).text).toContain('Підписки немає');
    expect(held(chat)?.subscribed).toBe(false);
  });

  test('of what nobody can follow, or nothing: an answer', async () => {
    const chat = somebody();
    await rig.ask(chat, '/subscribe Литва');
    expect(await rig.ask(chat, '/unsubscribe Україна')).toHaveLength(1);
    expect((await rig.answer(chat, '/unsubscribe щосьдивне')).text).toContain('Не знаю держави');
    expect(held(chat)?.actors).toEqual(['LT']);
  });
});

describe('the picker', () => {
  const open = async (chat: number) => {
    const start = await rig.answer(chat, '/start');
    const { said } = await rig.press(start, 'Обрати країни');
    return said[0]!;
  };

  test('turns pages in place, round at both ends', async () => {
    const picker = await open(somebody());
    const first = buttonsOf(picker);
    const pages = Math.ceil(STATES_BY_INTEREST.length / 18);
    expect(first).toContain(`1/${pages}`);
    await rig.press(picker, '◀︎');
    expect(buttonsOf(picker)).toContain(`${pages}/${pages}`);
    await rig.press(picker, '▶︎');
    expect(buttonsOf(picker)).toEqual(first);
  });

  test('shows every followable state once', async () => {
    const picker = await open(somebody());
    const seen = new Set<string>();
    for (let page = 0; page < 40; page++) {
      for (const { callback_data } of (picker.keyboard ?? []).flat())
        if (callback_data?.startsWith('1:turn:')) seen.add(callback_data.split(':')[2]!);
      if (seen.size === STATES_BY_INTEREST.length) break;
      await rig.press(picker, '▶︎');
    }
    expect([...seen].sort()).toEqual([...STATES_BY_INTEREST].sort());
  });

  test('a press follows, another ends it', async () => {
    const chat = somebody();
    const picker = await open(chat);
    expect((await rig.press(picker, 'Литва')).notice).toBe('Литва: стежимо');
    expect(buttonsOf(picker)).toContain('✅ Литва');
    await rig.press(picker, 'Польща');
    expect(held(chat)).toMatchObject({ subscribed: true, everything: false, actors: ['LT', 'PL'] });
    expect((await rig.press(picker, 'Литва')).notice).toBe('Литва: більше не стежимо');
    await rig.press(picker, 'Польща');
    expect(held(chat)?.subscribed).toBe(false);
    expect(buttonsOf(picker)).toContain('🇱🇹 Литва');
  });

  test('from everything, the first choice leaves only the chosen', async () => {
    const chat = somebody();
    await rig.ask(chat, '/subscribe');
    const picker = await open(chat);
    expect(picker.text).toContain('лишаться тільки обрані');
    await rig.press(picker, 'Литва');
    expect(held(chat)).toMatchObject({ everything: false, actors: ['LT'] });
  });

  test('a page beyond the end is the last', async () => {
    const picker = await open(somebody());
    await rig.pressData(picker, '1:pick:99999');
    const pages = Math.ceil(STATES_BY_INTEREST.length / 18);
    expect(buttonsOf(picker)).toContain(`${pages}/${pages}`);
  });
});

describe('buttons of a card', () => {
  test('follow, unfollow', async () => {
    const chat = somebody();
    const card = await rig.answer(chat, 'Литва');
    expect((await rig.press(card, 'Стежити')).notice).toBe('Литва: стежимо');
    expect(held(chat)).toMatchObject({ subscribed: true, everything: false, actors: ['LT'] });
    const again = await rig.answer(chat, 'Литва');
    await rig.press(again, 'Не стежити');
    expect(held(chat)?.subscribed).toBe(false);
  });

  test('of everything, one is muted and comes back', async () => {
    const chat = somebody();
    await rig.ask(chat, '/subscribe');
    const card = await rig.answer(chat, 'Литва');
    await rig.press(card, 'Не стежити');
    expect(held(chat)?.mutes).toEqual(['LT']);
    await rig.press(await rig.answer(chat, 'Литва'), 'Стежити');
    expect(held(chat)).toMatchObject({ everything: true, mutes: [] });
  });
});
