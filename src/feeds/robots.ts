import robotsParser from 'robots-parser';
import type { Millis } from '../news.ts';
import { decode } from './decode.ts';
import type { Fetcher } from './fetch.ts';

const DAY: Millis = 86_400_000;
const KEPT_ORIGINS = 500;

type Rules = (url: string) => boolean;

/** The package's types speak of a default export that its CommonJS does not have. */
const parseRobots = robotsParser as unknown as (
  url: string,
  contents: string,
) => { isAllowed(url: string, agent: string): boolean | undefined };

export interface Robots {
  /** Whether a site lets us read a page. What robots.txt says is remembered for a day. */
  allows(url: string): Promise<boolean>;
}

/** `agent` is the product token of the User-Agent, which rules may name. */
export function createRobots(fetcher: Fetcher, agent: string, now: () => Millis): Robots {
  const known = new Map<string, { rules: Rules; until: Millis }>();

  /** As RFC 9309 wants it: no file means leave, a server in trouble means no, for now. */
  async function ask(origin: string): Promise<{ rules: Rules; until: Millis }> {
    const address = `${origin}/robots.txt`;
    const outcome = await fetcher.get(address, { accept: 'text/plain, */*;q=0.5' });
    if (outcome.kind === 'fresh') {
      const robots = parseRobots(
        address,
        decode(outcome.bytes.subarray(0, 512_000), outcome.contentType).text,
      );
      return { rules: (url) => robots.isAllowed(url, agent) ?? true, until: now() + DAY };
    }
    const missing =
      outcome.kind === 'failed' &&
      outcome.reason.code === 'status' &&
      outcome.reason.status >= 400 &&
      outcome.reason.status < 500 &&
      outcome.reason.status !== 429;
    return { rules: () => missing, until: now() + (missing ? DAY : DAY / 24) };
  }

  return {
    async allows(url) {
      const { origin } = new URL(url);
      let entry = known.get(origin);
      if (!entry || entry.until <= now()) {
        entry = await ask(origin);
        known.delete(origin);
        known.set(origin, entry);
        if (known.size > KEPT_ORIGINS) known.delete(known.keys().next().value!);
      }
      return entry.rules(url);
    },
  };
}
