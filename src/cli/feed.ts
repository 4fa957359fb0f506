import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createFetcher } from '../feeds/fetch.ts';
import { isAddress, showFeed } from '../feeds/show.ts';
import { detectLanguage } from '../language/detect.ts';

function argumentsOrUsage(): { contentType: string | null; feeds: string[] } {
  try {
    const options = { 'content-type': { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    if (positionals.length > 0) return { contentType: values['content-type'] ?? null, feeds: positionals };
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
  }
  process.stderr.write('usage: npm run -s feed -- [--content-type TYPE] FILE_OR_URL…\n');
  process.exit(1);
}

// Whoever reads the first lines only (`| head`) closes the pipe.
process.stdout.on('error', () => process.exit());

const { contentType, feeds } = argumentsOrUsage();
const addresses = feeds.filter((argument) => isAddress(argument) && URL.canParse(argument));
const fetcher = createFetcher({
  now: Date.now,
  random: Math.random,
  sleep: (delay, signal) => sleep(delay, undefined, { signal }),
  userAgent: 'Poruka/0.1 (a feed read once, by hand)',
  allowPrivate: false,
  allowedOrigins: new Set(addresses.map((url) => new URL(url).origin)),
});
for (const from of feeds) {
  const shown = await showFeed(from, { fetcher, contentType, now: Date.now(), detectLanguage });
  if (!shown.ok) {
    process.stderr.write(`${from}: ${shown.problem}\n`);
    process.exitCode = 1;
    continue;
  }
  for (const { id, link, title, published: date, summary, body, lang } of shown.entries) {
    const published = date === null ? null : new Date(date).toISOString();
    process.stdout.write(`${JSON.stringify({ from, id, link, title, published, summary, body, lang })}\n`);
  }
  if (shown.truncated) process.stderr.write(`${from}: ends in the middle of an entry, which is left out\n`);
}
await fetcher.close();
