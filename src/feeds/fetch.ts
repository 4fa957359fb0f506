import { lookup } from 'node:dns/promises';
import type { IncomingHttpHeaders } from 'node:http';
import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { Agent, buildConnector, type Dispatcher, request } from 'undici';
import type { Millis } from '../news.ts';
import { isPublicAddress, literalAddress } from './address.ts';
import { readBody } from './body.ts';
import { parseDate } from './date.ts';
import {
  type Failure,
  type FetchOutcome,
  isRefusal,
  PrivateAddress,
  problemOf,
  type Refusal,
  UnknownHost,
} from './outcome.ts';
import { createTurns } from './turns.ts';

export interface FetchLimits {
  /** The whole exchange, redirects and all. */
  readonly total: Millis;
  /** The longest silence within it. */
  readonly idle: Millis;
  readonly compressedBytes: number;
  readonly decodedBytes: number;
  readonly redirects: number;
  /** The longest pause, drawn at random, between two requests to one host. */
  readonly jitter: Millis;
}

export const DEFAULT_LIMITS: FetchLimits = {
  total: 30_000,
  idle: 10_000,
  compressedBytes: 3_000_000,
  decodedBytes: 5_000_000,
  redirects: 5,
  jitter: 500,
};

export interface Conditions {
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly accept?: string;
}

export type Resolve = (hostname: string) => Promise<readonly string[]>;
/** Opens a connection to one of the addresses, which were checked; no name is looked up after this. */
export type Connect = (
  options: buildConnector.Options,
  addresses: readonly string[],
  callback: buildConnector.Callback,
) => void;

export interface FetcherOptions {
  readonly now: () => Millis;
  readonly random: () => number;
  readonly sleep: (delay: Millis, signal: AbortSignal) => Promise<void>;
  readonly userAgent: string;
  readonly allowPrivate: boolean;
  /** Origins that an operator named: allowed as they stand, wherever they are. Their redirects are not. */
  readonly allowedOrigins: ReadonlySet<string>;
  readonly limits?: Partial<FetchLimits>;
  readonly resolve?: Resolve;
  readonly connect?: Connect;
}

export interface Fetcher {
  get(url: string, conditions?: Conditions): Promise<FetchOutcome>;
  /** Ends what is under way and closes every socket. */
  close(): Promise<void>;
}

const FEED_TYPES =
  'application/rss+xml, application/atom+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';

const resolveBySystem: Resolve = async (hostname) =>
  (await lookup(hostname, { all: true })).map(({ address }) => address);

const connectByNode: Connect = (options, addresses, callback) => {
  const pinned: LookupFunction = (_hostname, { all }, done) => {
    const records = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    if (all) done(null, records);
    else done(null, records[0]!.address, records[0]!.family);
  };
  buildConnector({ timeout: 10_000, autoSelectFamily: true, lookup: pinned })(options, callback);
};

/** `Retry-After` in seconds or as a date, never further than a day. */
function retryAt(headers: IncomingHttpHeaders, now: Millis): Millis | null {
  const value = headers['retry-after'];
  if (value === undefined) return null;
  const at = /^\s*\d+\s*$/.test(value) ? now + Number(value) * 1000 : parseDate(value, 'UTC');
  return at === null || at <= now ? null : Math.min(at, now + 86_400_000);
}

const one = (value: string | string[] | undefined): string | null =>
  Array.isArray(value) ? (value[0] ?? null) : (value ?? null);

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Validators come back with every request; what is longer than any honest one does not. */
function validator(value: string | string[] | undefined): string | null {
  const text = one(value);
  return text !== null && text.length <= 500 ? text : null;
}

/** Ends a body that nobody reads; the error that this is to the stream is no news. */
function discard(body: Readable): void {
  body.on('error', () => {});
  body.destroy();
}

function toUrl(address: string, base?: string): URL | Refusal {
  if (!URL.canParse(address, base)) return { code: 'bad_url', url: address.slice(0, 200) };
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return { code: 'bad_scheme', scheme: url.protocol.slice(0, -1) };
  if (url.username !== '' || url.password !== '') return { code: 'bad_url', url: url.host };
  url.hash = '';
  return url;
}

export function createFetcher(options: FetcherOptions): Fetcher {
  const { now, random, sleep, userAgent, allowPrivate, allowedOrigins } = options;
  const limits: FetchLimits = { ...DEFAULT_LIMITS, ...options.limits };
  const resolve = options.resolve ?? resolveBySystem;
  const connect = options.connect ?? connectByNode;
  const inTurn = createTurns();
  const lastAsked = new Map<string, Millis>();
  const heldUntil = new Map<string, Millis>();
  const stop = new AbortController();

  /**
   * What a wish to wait goes for: the whole host, so that pages and other feeds of it are spared too. An origin that
   * the operator named may be a bridge to many outlets, of which only one has asked.
   */
  const holdOf = (url: URL): string => (allowedOrigins.has(url.origin) ? url.href : url.host);

  /** Looks a name up once and refuses unless every address of it may be talked to. */
  async function addressesFor(target: buildConnector.Options): Promise<readonly string[]> {
    const literal = literalAddress(target.hostname);
    const addresses = literal !== null ? [literal] : await resolve(target.hostname).catch(() => []);
    if (addresses.length === 0) throw new UnknownHost(target.hostname);
    const origin = new URL(`${target.protocol}//${target.host}`).origin;
    if (allowPrivate || allowedOrigins.has(origin)) return addresses;
    const closed = addresses.find((address) => !isPublicAddress(address));
    if (closed !== undefined) throw new PrivateAddress(target.hostname, closed);
    return addresses;
  }

  async function connectChecked(
    target: buildConnector.Options,
    callback: buildConnector.Callback,
  ): Promise<void> {
    try {
      connect(target, await addressesFor(target), callback);
    } catch (error) {
      callback(error as Error, null);
    }
  }

  const agent = new Agent({
    connections: 2,
    pipelining: 1,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: (target: buildConnector.Options, callback: buildConnector.Callback) => {
      void connectChecked(target, callback);
    },
  });

  /** One request without redirects. */
  async function exchange(url: URL, conditions: Conditions, signal: AbortSignal, alive: () => void) {
    const headers: Record<string, string> = {
      'user-agent': userAgent,
      accept: conditions.accept ?? FEED_TYPES,
      'accept-encoding': 'gzip, deflate, br',
    };
    if (conditions.etag) headers['if-none-match'] = conditions.etag;
    if (conditions.lastModified) headers['if-modified-since'] = conditions.lastModified;
    const response = await request(url, { dispatcher: agent, headers, signal });
    alive();
    return response;
  }

  /** Anything but a redirect. */
  async function answerOf(
    response: Dispatcher.ResponseData,
    url: URL,
    movedTo: string | null,
    alive: () => void,
  ): Promise<FetchOutcome> {
    const { statusCode: status, headers, body } = response;
    if (status === 200 || status === 203) {
      return {
        kind: 'fresh',
        bytes: await readBody(body, one(headers['content-encoding']), limits, alive),
        contentType: one(headers['content-type']),
        etag: validator(headers['etag']),
        lastModified: validator(headers['last-modified']),
        url: url.href,
        movedTo,
      };
    }
    discard(body);
    if (status === 304) return { kind: 'unchanged', url: url.href, movedTo };
    const retry = retryAt(headers, now());
    if (retry !== null) heldUntil.set(holdOf(url), retry);
    const code = one(headers['cf-mitigated']) === null ? 'status' : 'challenge';
    return { kind: 'failed', reason: { code, status }, retryAt: retry };
  }

  async function follow(
    start: URL,
    conditions: Conditions,
    signal: AbortSignal,
    alive: () => void,
  ): Promise<FetchOutcome> {
    let url = start;
    let movedTo: string | null = null;
    let permanent = true;
    for (let hops = 0; hops <= limits.redirects; hops++) {
      const response = await exchange(url, conditions, signal, alive);
      const location = one(response.headers['location']);
      if (!REDIRECTS.has(response.statusCode) || location === null)
        return answerOf(response, url, movedTo, alive);
      discard(response.body);
      const target = toUrl(location, url.href);
      if (!(target instanceof URL)) return { kind: 'refused', reason: target };
      const downgraded = url.protocol === 'https:' && target.protocol === 'http:';
      permanent &&= (response.statusCode === 301 || response.statusCode === 308) && !downgraded;
      if (permanent) movedTo = target.href;
      url = target;
    }
    return { kind: 'refused', reason: { code: 'too_many_redirects', limit: limits.redirects } };
  }

  /** Puts both deadlines around an exchange and turns what it throws into an outcome. */
  async function bounded(url: URL, conditions: Conditions): Promise<FetchOutcome> {
    const abort = new AbortController();
    let expired: Failure | null = null;
    const end = (reason: Failure) => () => {
      expired ??= reason;
      abort.abort();
    };
    const total = setTimeout(end({ code: 'timeout_total', seconds: limits.total / 1000 }), limits.total);
    const idle = setTimeout(end({ code: 'timeout_idle', seconds: limits.idle / 1000 }), limits.idle);
    const stopped = end({ code: 'stopped' });
    stop.signal.addEventListener('abort', stopped);
    try {
      return await follow(url, conditions, abort.signal, () => void idle.refresh());
    } catch (error) {
      const reason = expired ?? problemOf(error);
      return isRefusal(reason) ? { kind: 'refused', reason } : { kind: 'failed', reason, retryAt: null };
    } finally {
      clearTimeout(total);
      clearTimeout(idle);
      stop.signal.removeEventListener('abort', stopped);
    }
  }

  async function politely(url: URL, conditions: Conditions): Promise<FetchOutcome> {
    const { host } = url;
    const hold = holdOf(url);
    const held = heldUntil.get(hold);
    if (held !== undefined && held > now())
      return { kind: 'failed', reason: { code: 'host_asked_to_wait', host }, retryAt: held };
    heldUntil.delete(hold);
    // Who named an origin knows its rhythm; strangers are not asked twice in a breath.
    const inABreath = now() - (lastAsked.get(host) ?? 0) < limits.jitter;
    if (inABreath && !allowedOrigins.has(url.origin))
      await sleep(random() * limits.jitter, stop.signal).catch(() => {});
    if (stop.signal.aborted) return { kind: 'failed', reason: { code: 'stopped' }, retryAt: null };
    try {
      return await bounded(url, conditions);
    } finally {
      lastAsked.set(host, now());
    }
  }

  return {
    async get(address, conditions = {}) {
      const url = toUrl(address);
      if (!(url instanceof URL)) return { kind: 'refused', reason: url };
      return inTurn(url.host, () => politely(url, conditions));
    },
    async close() {
      stop.abort();
      await agent.destroy();
    },
  };
}
