import { afterEach, expect, test } from 'vitest';
import { startFeedServer } from '../support/feed-server.ts';
import { startProgram, workspace } from '../support/program.ts';
import { LITHUANIA, type NewsItem, rss, WEATHER } from '../support/rss.ts';
import { startTelegram } from '../support/telegram-server.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const ANNA = 501;

async function stage(extra: Readonly<Record<string, string>> = {}) {
  const feeds = await startFeedServer();
  const telegram = await startTelegram();
  const space = workspace([
    { id: 'first', name: 'Перша', url: `${feeds.url}/first.xml`, lang: 'uk' },
    { id: 'second', name: 'Друга', url: `${feeds.url}/second.xml`, lang: 'uk' },
  ]);
  closing.push(
    () => feeds.close(),
    () => telegram.close(),
    space.remove,
  );
  telegram.addChat({ id: ANNA, type: 'private' });
  const env = {
    ...space.env,
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    ADMIN_IDS: String(ANNA),
    ...extra,
  };
  const asked = new Map<string, { count: number; waiting: Set<() => void> }>();
  const ofPath = (path: string) => {
    const known = asked.get(path) ?? { count: 0, waiting: new Set() };
    asked.set(path, known);
    return known;
  };
  const serve = (path: string, items: readonly NewsItem[]): void =>
    feeds.set(path, (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8' }).end(rss(items));
      const seen = ofPath(path);
      seen.count++;
      for (const look of seen.waiting) look();
    });
  const launch = () => {
    const program = startProgram(env);
    closing.push(() => program.kill());
    return program;
  };
  /** Resolves at the second request from now: by then what the first one brought is stored. */
  const polled = (path: string): Promise<void> =>
    new Promise((resolve) => {
      const seen = ofPath(path);
      const enough = seen.count + 2;
      const look = (): void => {
        if (seen.count < enough) return;
        seen.waiting.delete(look);
        resolve();
      };
      seen.waiting.add(look);
    });
  serve('/first.xml', []);
  serve('/second.xml', []);
  return { feeds, telegram, env, serve, launch, polled };
}

const item = (
  id: string,
  at: number,
  words: Pick<NewsItem, 'title' | 'summary' | 'body'>,
  host = 'first.example',
): NewsItem => ({
  id,
  link: `https://${host}/news/${id}.html`,
  at,
  ...words,
});

test('a published item becomes one alert, however often and however changed it comes', async () => {
  const { telegram, serve, launch, polled } = await stage();
  const program = launch();
  await program.said('Poruka is up');
  telegram.say(ANNA, '/start');
  expect((await telegram.nth(ANNA, 1)).text).toContain('Порука');
  telegram.say(ANNA, '/subscribe');
  expect((await telegram.nth(ANNA, 2)).text).toContain('Підписано на все');
  await polled('/first.xml');

  const at = Date.now();
  const news = item('litva-1', at, LITHUANIA);
  serve('/first.xml', [news, item('snih-1', at, WEATHER)]);
  const alert = await telegram.nth(ANNA, 3);
  expect(Date.now() - at).toBeLessThan(15_000);
  expect(alert.text).toContain('🇱🇹 Литва: готова · військові');
  expect(alert.text).toContain('до 300 осіб');
  expect(alert.entities).toContainEqual(expect.objectContaining({ type: 'text_link', url: news.link }));

  // The same again, with a new guid, with tracking, edited; and another outlet's report of it.
  serve('/first.xml', [{ ...news, id: 'another-guid' }]);
  await polled('/first.xml');
  serve('/first.xml', [{ ...news, link: `${news.link}?utm_source=telegram` }]);
  await polled('/first.xml');
  serve('/first.xml', [{ ...news, title: `${news.title} (оновлено)` }]);
  await polled('/first.xml');
  serve('/second.xml', [
    item(
      'litva-druha',
      at + 60_000,
      {
        title: 'Вільнюс готовий послати до України 300 солдатів – Каунас',
        summary:
          'Литва може відправити в Україну до 300 військових після припинення вогню, сказав міністр оборони Робертас Каунас.',
      },
      'second.example',
    ),
  ]);
  await polled('/second.xml');
  await polled('/second.xml');

  // A button's answer comes last: whatever was to be sent before it has been sent.
  telegram.press(alert, 'Чому');
  const why = await telegram.waitFor(() =>
    telegram.sent(ANNA).find((message) => message.text?.includes('Чому це прийшло')),
  );
  expect(why.text).toContain('військових');
  const alerts = telegram
    .sent(ANNA)
    .filter((message) => message.text?.includes('first.example') || message.text?.includes('second.example'));
  expect(alerts.filter((message) => !message.text?.startsWith('Чому'))).toHaveLength(1);

  telegram.say(ANNA, 'Литва');
  const card = await telegram.waitFor(() =>
    telegram.sent(ANNA).find((message) => message.text?.startsWith('🇱🇹 Литва\n')),
  );
  expect(card.text).toContain('військові: готова');
  expect(card.text).toContain('Каунас');
  expect(await program.stop()).toBe(0);
}, 60_000);

test('a first poll floods nobody: only what is fresh and dated alerts', async () => {
  const { telegram, serve, launch, polled } = await stage();
  const now = Date.now();
  serve('/first.xml', [
    item('old', now - 5 * 3_600_000, {
      ...LITHUANIA,
      title: 'Естонія готова надіслати роту солдатів в Україну',
      summary: 'Прем’єр Естонії Крістен Міхал сказав, що Естонія готова відправити роту в Україну.',
      body: undefined as never,
    }),
    item('fresh', now - 10 * 60_000, LITHUANIA),
  ]);
  const first = launch();
  await first.said('Poruka is up');
  telegram.say(ANNA, '/subscribe');
  await telegram.nth(ANNA, 1);
  await first.stop();
  // Subscribed and stopped; the feeds of a second database are polled for the first time with a subscriber there.
  const again = launch();
  await again.said('Poruka is up');
  await polled('/first.xml');
  telegram.say(ANNA, '/latest');
  const latest = await telegram.waitFor(() =>
    telegram.sent(ANNA).find((message) => message.text?.startsWith('Останні новини')),
  );
  expect(latest.text).toContain('Естонія готова');
  const estonian = telegram
    .sent(ANNA)
    .filter((message) => message.text?.includes('Естонія') && !message.text.startsWith('Останні'));
  expect(estonian).toEqual([]);
});

test('a wrong token is said in one line, without a stack and without the token', async () => {
  const { env } = await stage();
  const token = '123456789:AAwrong-token-wrong-token-wrong-tok';
  const program = startProgram({ ...env, BOT_TOKEN: token });
  expect(await program.ended).toBe(1);
  expect(program.output()).toContain('BOT_TOKEN');
  expect(program.output()).not.toContain(token);
  expect(program.output()).not.toMatch(/\n\s+at /);
});

test('a second instance on the same database says so and ends', async () => {
  const { launch } = await stage();
  const first = launch();
  await first.said('Poruka is up');
  const second = launch();
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain('already runs');
});

test('all mistakes in the settings are named at once', async () => {
  const program = startProgram({
    BOT_TOKEN: 'nonsense',
    ADMIN_IDS: '777000,x',
    POLL_CRON: 'often',
    ALERT_BRAKE: '-1',
  });
  expect(await program.ended).toBe(1);
  for (const name of ['BOT_TOKEN', 'ADMIN_IDS', 'POLL_CRON', 'ALERT_BRAKE'])
    expect(program.output()).toContain(name);
  expect(program.output()).not.toMatch(/\n\s+at /);
});

test('nonsense gets a short answer, forged buttons an answer, admin commands do not exist for others', async () => {
  const { telegram, launch } = await stage({ ADMIN_IDS: '42' });
  const program = launch();
  await program.said('Poruka is up');
  telegram.say(ANNA, '/country ы'.repeat(40));
  expect((await telegram.nth(ANNA, 1)).text).toContain('Не знаю');
  telegram.say(ANNA, '/keywords');
  telegram.say(ANNA, '/nosuchcommand');
  const [forbidden, unknown] = [await telegram.nth(ANNA, 2), await telegram.nth(ANNA, 3)];
  expect(forbidden.text).toBe(unknown.text);
  telegram.say(ANNA, '/lt');
  const card = await telegram.nth(ANNA, 4);
  expect(card.text).toContain('Литва');
  for (const data of [
    '1:kwdel:1',
    '0:old',
    '1:why:999999',
    '1:card:XX',
    '1:turn:__proto__:9',
    'x'.repeat(64),
  ])
    telegram.pressData(card, data);
  await telegram.waitFor(() => [...telegram.queries.values()].filter((query) => query.answered).length === 6);
  expect(program.output()).not.toContain('a handler failed');
});
