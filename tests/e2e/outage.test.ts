import { afterEach, expect, test } from 'vitest';
import { faults, startFeedServer } from '../support/feed-server.ts';
import { startProgram, workspace } from '../support/program.ts';
import { LITHUANIA, rss } from '../support/rss.ts';
import { startTelegram } from '../support/telegram-server.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const ANNA = 501;
const times = (text: string, words: string): number => text.split(words).length - 1;

async function stage() {
  const feeds = await startFeedServer();
  const telegram = await startTelegram();
  const space = workspace([{ id: 'first', name: 'Перша', url: `${feeds.url}/rss.xml`, lang: 'uk' }]);
  closing.push(
    () => feeds.close(),
    () => telegram.close(),
    space.remove,
  );
  telegram.addChat({ id: ANNA, type: 'private' });
  feeds.set('/rss.xml', rss([]));
  const launch = () => {
    const program = startProgram({
      ...space.env,
      BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.root,
    });
    closing.push(() => program.kill());
    return program;
  };
  /** Resolves once the feed was asked so often. */
  const asked = async (often: number): Promise<void> => {
    while (feeds.requests.length < often) await new Promise((resolve) => setTimeout(resolve, 25));
  };
  return { feeds, telegram, launch, asked };
}

test('Telegram down at the start: said once, tried until it answers', async () => {
  const { telegram, launch } = await stage();
  telegram.fault({ method: 'getMe', times: 2, does: { kind: 'reset', accepted: false } });
  const program = launch();
  await program.said('Telegram cannot be reached');
  await program.said('Poruka is up');
  expect(times(program.output(), 'Telegram cannot be reached')).toBe(1);
  telegram.say(ANNA, '/start');
  expect((await telegram.nth(ANNA, 1)).text).toContain('Порука');
  expect(await program.stop()).toBe(0);
});

test('told to stop while Telegram is down, it stops', async () => {
  const { telegram, launch } = await stage();
  telegram.fault({ method: 'getMe', does: { kind: 'reset', accepted: false } });
  const program = launch();
  await program.said('Telegram cannot be reached');
  expect(await program.stop()).toBe(0);
  expect(program.output()).not.toContain('Poruka is up');
});

test('Telegram gone while it runs: said once, what was asked meanwhile is answered after', async () => {
  const { telegram, launch } = await stage();
  const program = launch();
  await program.said('Poruka is up');
  telegram.say(ANNA, '/subscribe');
  await telegram.nth(ANNA, 1);
  const fault = telegram.fault({ method: 'getUpdates', does: { kind: 'reset', accepted: false } });
  telegram.say(ANNA, '/help');
  await telegram.waitFor(() => (telegram.counts.get('getUpdates cut') ?? 0) >= 2, 15_000);
  fault.times = 0;
  expect((await telegram.nth(ANNA, 2, 15_000)).text).toContain('/subscribe');
  expect(times(program.output(), 'updates stopped')).toBeLessThanOrEqual(1);
  expect(await program.stop()).toBe(0);
}, 40_000);

test('a feed that is down is said once, not once a poll; its news come when it is back', async () => {
  const { feeds, telegram, launch, asked } = await stage();
  feeds.set('/rss.xml', faults.resetAtOnce());
  const program = launch();
  await program.said('Poruka is up');
  telegram.say(ANNA, '/subscribe');
  await telegram.nth(ANNA, 1);
  await asked(3);
  expect(times(program.output(), 'a feed cannot be read')).toBe(1);
  feeds.set(
    '/rss.xml',
    rss([{ ...LITHUANIA, id: 'a', link: 'https://visti.example/news/a.html', at: Date.now() }]),
  );
  const alert = await telegram.nth(ANNA, 2, 15_000);
  expect(alert.text).toContain('🇱🇹 Литва: готова');
  await program.said('a feed is read again');
  expect(times(program.output(), 'a feed is read again')).toBe(1);
  expect(times(program.output(), 'a feed cannot be read')).toBe(1);
  expect(await program.stop()).toBe(0);
}, 40_000);

test('told to stop in the middle of hundreds of entries, it stops in good order', async () => {
  const { feeds, telegram, launch } = await stage();
  const items = Array.from({ length: 300 }, (_, i) => ({
    ...LITHUANIA,
    title: `${LITHUANIA.title} – ${i}`,
    id: `n${i}`,
    link: `https://visti.example/news/n${i}.html`,
    at: Date.now() - i * 60_000,
  }));
  let asked = (): void => undefined;
  const wasAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  feeds.set('/rss.xml', (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(rss(items));
    asked();
  });
  const program = launch();
  await wasAsked;
  expect(await program.stop()).toBe(0);
  expect(program.output()).not.toContain('could not be taken');
  expect(program.output()).not.toMatch(/\n\s+at /);
  // A feed that says nothing is not waited for.
  feeds.set('/rss.xml', faults.silence());
  const again = launch();
  await again.said('Poruka is up');
  telegram.say(ANNA, '/help');
  await telegram.nth(ANNA, 1);
  expect(await again.stop()).toBe(0);
  expect(again.output()).not.toContain('did not stop in time');
}, 40_000);
