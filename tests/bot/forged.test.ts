import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AppRig, appRig, entryOf } from '../support/app.ts';
import type { TestMessage } from '../support/telegram-server.ts';

let rig: AppRig;
let message: TestMessage;
const [ANNA, ADMIN] = [501, 9];
beforeAll(async () => {
  rig = await appRig({ owners: [ADMIN] });
  await rig.known('feed');
  await rig.ask(ANNA, '/subscribe');
  await rig.publish('feed', entryOf());
  message = rig.telegram.sent(ANNA)[0]!;
});
afterAll(() => rig.close());

const ROUTES = [
  ...[
    'all',
    'on',
    'off',
    'follow',
    'unfollow',
    'mute',
    'unmute',
    'pick',
    'turn',
    'card',
    'countries',
    'latest',
  ],
  ...['reports', 'why', 'mutes', 'set', 'settings', 'lang', 'keep', 'chan', 'find', 'map', 'line', 'months'],
  ...['words', 'kwadd', 'kwno', 'kwdel', 'hold', 'resume', 'cast', 'none', 'feeds', 'review', 'nosuch'],
];
const ARGUMENTS = [
  ...['', ':', ':LT', ':XX', ':UA', ':0', ':-1', ':1', ':999999999999', ':9999999999999', ':1e9', ':LT:0'],
  ...[
    ':LT:99999',
    ':__proto__:9',
    ':constructor',
    ':topic:__proto__',
    ':topic',
    ':NaN',
    ':LT:NaN',
    ':*',
    ':,',
    ':.',
  ],
];

async function pressAll(from: number, data: readonly string[]): Promise<string[]> {
  const at = from === ANNA ? message : rig.telegram.sent(ADMIN)[0]!;
  const queries = data.map((one) => rig.telegram.pressData(at, one, from));
  await rig.settled();
  return data.filter((_, i) => !rig.telegram.queries.get(queries[i]!)?.answered);
}

test('every route with every argument is answered, for others and for admins, without an exception', async () => {
  await rig.ask(ADMIN, '/start');
  const data = ROUTES.flatMap((route) => ARGUMENTS.map((argument) => `1:${route}${argument}`)).filter(
    (one) => !one.startsWith('1:map') && !one.startsWith('1:line') && !one.startsWith('1:months'),
  );
  for (const from of [ANNA, ADMIN]) expect(await pressAll(from, data)).toEqual([]);
  expect(rig.errors()).toEqual([]);
  expect(rig.refused()).toEqual([]);
}, 60_000);

test('old versions, other bots’ data and noise get the words of a stale button', async () => {
  for (const data of [
    '0:all',
    '2:all',
    'all',
    '1',
    '1:',
    ':',
    'x'.repeat(64),
    '🇱🇹',
    '{"a":1}',
    '1:all\n',
    ' 1:all',
  ]) {
    const { answered, notice, said } = await rig.pressData(message, data);
    expect(answered, data).toBe(true);
    expect(notice, data).toContain('застаріла');
    expect(said).toEqual([]);
  }
});

test('any data is answered', async () => {
  const noise = fc.sample(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 16 }).filter((one) => one.isWellFormed()),
    { numRuns: 150, seed: 7 },
  );
  expect(await pressAll(ANNA, noise)).toEqual([]);
  expect(rig.errors()).toEqual([]);
});

test('a button under a message that is no longer accessible', async () => {
  rig.telegram.queries.set('gone-1', { at: Date.now(), answered: false, text: undefined, alert: false });
  rig.telegram.update('callback_query', {
    id: 'gone-1',
    from: { id: ANNA, is_bot: false, first_name: 'A', language_code: 'uk' },
    chat_instance: '1',
    data: '1:pick:0',
    message: { chat: { id: ANNA, type: 'private', first_name: 'A' }, message_id: message.id, date: 0 },
  });
  rig.telegram.queries.set('gone-2', { at: Date.now(), answered: false, text: undefined, alert: false });
  rig.telegram.update('callback_query', {
    id: 'gone-2',
    from: { id: ANNA, is_bot: false, first_name: 'A', language_code: 'uk' },
    chat_instance: '1',
    data: '1:all',
    inline_message_id: 'somewhere',
  });
  await rig.settled();
  expect(rig.telegram.queries.get('gone-1')?.answered).toBe(true);
  expect(rig.telegram.queries.get('gone-2')?.answered).toBe(true);
  expect(rig.errors()).toEqual([]);
});

test('any words are answered or left alone, never an exception', async () => {
  const commands = [
    '',
    '/subscribe ',
    '/unsubscribe ',
    '/country ',
    '/search ',
    '/latest ',
    '/language ',
    '/start ',
    '/map ',
  ];
  const noise = fc.sample(fc.string({ unit: 'grapheme', maxLength: 60 }), { numRuns: 30, seed: 3 });
  const before = rig.telegram.sent(ANNA).length;
  let asked = 0;
  for (const command of commands)
    for (const words of noise) {
      const text = `${command}${words}`;
      if (text.trim() === '' || /^\/map (?:[а-яіїєa-z]|\s*$)/i.test(text)) continue;
      rig.telegram.say(ANNA, text);
      asked++;
    }
  await rig.settled();
  expect(rig.telegram.sent(ANNA).length - before).toBeGreaterThanOrEqual(asked);
  expect(rig.errors()).toEqual([]);
  expect(rig.refused()).toEqual([]);
}, 60_000);
