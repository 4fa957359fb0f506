/**
 * Callback data is `1:<route>[:<argument>…]`, at most 64 bytes. The leading number is the version: buttons of
 * old messages keep working, so a route never changes its meaning.
 */
export const callback = (route: string, ...args: readonly (string | number)[]): string =>
  ['1', route, ...args].join(':');

/** Matches a route's data; the arguments are in `ctx.match[1]`, split by {@link args}. */
export const route = (name: string): RegExp => new RegExp(`^1:${name}(?::([\\w:.,*-]{1,60}))?$`);

export const args = (match: string | RegExpMatchArray): string[] =>
  typeof match === 'string' ? [] : (match[1]?.split(':') ?? []);

/** A row id or page from untrusted data; null where it is none. */
export const whole = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : null;
