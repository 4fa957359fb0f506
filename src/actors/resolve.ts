import { normalise } from '../language/normalise.ts';
import { type Actor, BODIES } from '../news.ts';
import { ALPHA3 } from './alpha3.ts';
import { ACTORS } from './table.ts';

/** What a person's words for a country come to. */
export type Resolved =
  | { readonly kind: 'actor'; readonly actor: Actor }
  | { readonly kind: 'group'; readonly actors: readonly Actor[] }
  /** Several states bear the name («Корея», «Конго»). */
  | { readonly kind: 'ambiguous'; readonly actors: readonly Actor[] }
  /** Nothing bears it; these are spelt alike. */
  | { readonly kind: 'near'; readonly actors: readonly Actor[] }
  | { readonly kind: 'unknown' };

/** Groups by the names people use, as normalised beginnings of their words. */
const GROUPS: readonly (readonly [group: string, ...names: string[]])[] = [
  [
    'baltic',
    'балті',
    'балтійськ країн',
    'країн балті',
    'прибалтик',
    'балти',
    'балтийск стран',
    'стран балти',
    'baltic',
    'baltics',
    'baltic states',
    'baltic countries',
  ],
  [
    'nordic',
    'скандинаві',
    'північн країн',
    'скандинавськ країн',
    'скандинави',
    'северн стран',
    'nordic',
    'nordics',
    'nordic countries',
    'scandinavia',
  ],
  ['benelux', 'бенілюкс', 'бенилюкс', 'benelux'],
  ['visegrad', 'вишеград', 'вишеградськ четвірк', 'вишеградск четверк', 'visegrad', 'v4'],
  ['g7', 'велик сімк', 'больш семерк', 'g7', 'г7'],
  ['nb8', 'nb8'],
];

const AMBIGUOUS: ReadonlyMap<string, readonly Actor[]> = new Map([
  ['коре', ['KR', 'KP']],
  ['korea', ['KR', 'KP']],
  ['конго', ['CG', 'CD']],
  ['congo', ['CG', 'CD']],
  ['гвіне', ['GN', 'GW', 'GQ', 'PG']],
  ['гвине', ['GN', 'GW', 'GQ', 'PG']],
  ['guinea', ['GN', 'GW', 'GQ', 'PG']],
  ['судан', ['SD', 'SS']],
  ['sudan', ['SD', 'SS']],
]);

/** What case and number add to the beginning of a Ukrainian or Russian name or adjective. */
const ENDING =
  /^(|а|я|и|і|ї|у|ю|о|е|є|й|ь|ої|ою|ею|єю|ей|ой|ом|ем|єм|ам|ям|ами|ями|ах|ях|ів|їв|ев|ові|еві|єві|ій|ії|ию|ии|ия|ией|их|им|ими|ого|ому|ська|ської|ські|ський|цька|цький|ы|ым|ый|ая|ое|ые|ых|ь?к[иі]й)$/u;
const CASE_TAIL = /(ія|ия|ії|ї|а|я|о|е|є|и|і|ы|ь|й)$/u;

/** A name's beginning that all its case forms share; short and Latin names have only themselves. */
const beginning = (word: string): string =>
  word.length < 4 || !/\p{Script=Cyrillic}/u.test(word)
    ? word
    : word.replace(CASE_TAIL, (tail) => (tail === 'ія' ? 'і' : tail === 'ия' ? 'и' : ''));

const wordsOf = (text: string): string[] =>
  normalise(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

interface Name {
  readonly actor: Actor;
  readonly words: readonly string[];
  readonly beginnings: readonly string[];
}

/** Shorter names people use for what the table calls in full. */
const ALIASES: readonly (readonly [name: string, actor: Actor])[] = [
  ['коаліція', 'COALITION'],
  ['коалиция', 'COALITION'],
  ['coalition', 'COALITION'],
  ['македонія', 'MK'],
  ['македония', 'MK'],
  ['альянс', 'NATO'],
];

const displayNames = (['uk', 'ru', 'en'] as const).map(
  (lang) => new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' }),
);

function allNames(): Name[] {
  const names: Name[] = [];
  const add = (actor: Actor, name: string): void => {
    const words = wordsOf(name);
    if (words.length > 0) names.push({ actor, words, beginnings: words.map(beginning) });
  };
  for (const actor of ACTORS) {
    for (const name of [...actor.names.uk, ...actor.names.ru, ...actor.names.en]) add(actor.code, name);
  }
  for (const [name, actor] of ALIASES) add(actor, name);
  for (const code of ALPHA3.values()) {
    for (const lang of displayNames) add(code, lang.of(code) ?? '');
  }
  return names;
}

let cached: Name[] | null = null;
const names = (): Name[] => {
  cached ??= allNames();
  return cached;
};

const bears = (beginnings: readonly string[], query: readonly string[]): boolean =>
  beginnings.length === query.length &&
  beginnings.every(
    (start, i) =>
      query[i]!.startsWith(start) &&
      (start.length >= 3 ? ENDING.test(query[i]!.slice(start.length)) : start === query[i]),
  );

/** Edits between two words (insert, delete, replace, swap of neighbours), given up past `most`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        next[j] = Math.min(next[j]!, before[j - 2]! + 1);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}

function flagCode(text: string): Actor | null {
  const letters = [...text.trim()].map((char) => (char.codePointAt(0) ?? 0) - 0x1f1e6);
  return letters.length === 2 && letters.every((n) => n >= 0 && n < 26)
    ? String.fromCharCode(...letters.map((n) => n + 65))
    : null;
}

const isState = (code: string): boolean =>
  ACTORS.some((actor) => actor.code === code) || [...ALPHA3.values()].includes(code);

/**
 * Takes a name in Ukrainian, Russian or English in any case form, an adjective, a capital, a flag, an ISO code,
 * a body or a group; offers what is spelt alike where nothing fits.
 */
export function resolveName(text: string): Resolved {
  const trimmed = text.trim().slice(0, 80);
  const flag = flagCode(trimmed) ?? (trimmed === '🇪🇺' ? 'EU' : null);
  if (flag && (isState(flag) || flag === 'EU')) return { kind: 'actor', actor: flag === 'UK' ? 'GB' : flag };
  const upper = trimmed.toUpperCase();
  const code = ALPHA3.get(upper) ?? (upper === 'UK' ? 'GB' : upper);
  if (/^[A-Z]{2}$/.test(code) && isState(code)) return { kind: 'actor', actor: code };
  const body = BODIES.find((candidate) => candidate === upper);
  if (body) return { kind: 'actor', actor: body };

  const query = wordsOf(trimmed);
  if (query.length === 0) return { kind: 'unknown' };
  for (const [name, actors] of AMBIGUOUS) {
    if (actors.length > 1 && bears([name], query)) return { kind: 'ambiguous', actors };
  }
  for (const [group, ...known] of GROUPS) {
    if (known.some((name) => bears(name.split(' '), query))) {
      return {
        kind: 'group',
        actors: ACTORS.filter((actor) => actor.groups.includes(group)).map((actor) => actor.code),
      };
    }
  }
  const exact = names().find((name) => name.words.join(' ') === query.join(' '));
  if (exact) return { kind: 'actor', actor: exact.actor };
  const found = [
    ...new Set(
      names()
        .filter((name) => bears(name.beginnings, query))
        .map((name) => name.actor),
    ),
  ];
  if (found.length === 1) return { kind: 'actor', actor: found[0]! };
  if (found.length > 1) return { kind: 'ambiguous', actors: found.slice(0, 4) };

  for (const actor of ACTORS) {
    if (query.length > 2) break;
    const head = query[0]!;
    if (
      actor.adjectives.some((stem) => stem.length > 3 && head.startsWith(stem)) ||
      actor.demonyms.some((stem) => stem.length > 3 && head.startsWith(stem))
    ) {
      return { kind: 'actor', actor: actor.code };
    }
    if (
      [...actor.capital.uk, ...actor.capital.ru, ...actor.capital.en].some((capital) =>
        bears(wordsOf(capital).map(beginning), query),
      )
    )
      return { kind: 'actor', actor: actor.code };
  }
  return near(query.join(' '));
}

function near(query: string): Resolved {
  const most = query.length <= 3 ? 0 : query.length <= 6 ? 1 : 2;
  if (most === 0) return { kind: 'unknown' };
  const scored = new Map<Actor, number>();
  for (const name of names()) {
    const distance = editDistance(query, name.words.join(' '), most);
    if (distance <= most)
      scored.set(name.actor, Math.min(distance, scored.get(name.actor) ?? Number.POSITIVE_INFINITY));
  }
  const actors = [...scored]
    .sort((a, b) => a[1] - b[1] || STATES_BY_INTEREST.indexOf(a[0]) - STATES_BY_INTEREST.indexOf(b[0]))
    .map(([actor]) => actor);
  const known = actors.filter((actor) => STATES_BY_INTEREST.includes(actor));
  const best = (known.length > 0 ? known : actors).slice(0, 3);
  return best.length > 0 ? { kind: 'near', actors: best } : { kind: 'unknown' };
}

/** Followable actors, those most asked for first; Ukraine and Russia hold no position. */
export const STATES_BY_INTEREST: readonly Actor[] = (() => {
  const first = 'FR GB DE PL US IT LT LV EE TR CA NL BE DK SE NO FI ES RO CZ COALITION NATO EU'.split(' ');
  const rest = ACTORS.map((actor) => actor.code).filter(
    (code) => !first.includes(code) && code !== 'UA' && code !== 'RU',
  );
  return [...first, ...rest];
})();

/** «Литва, Польща і Балтія», «США Великій Британії»: what was understood and what was not. */
export function resolveList(text: string): {
  actors: Actor[];
  unknown: { word: string; near: readonly Actor[] }[];
} {
  const actors = new Set<Actor>();
  const unknown: { word: string; near: readonly Actor[] }[] = [];
  const take = (found: Resolved): boolean => {
    if (found.kind === 'actor') actors.add(found.actor);
    else if (found.kind === 'group') for (const actor of found.actors) actors.add(actor);
    else return false;
    return true;
  };
  const parts = text.slice(0, 1000).split(/[,;\n]|\s(?:і|й|та|и|and)\s/u);
  for (const part of parts.map((words) => words.trim()).filter(Boolean)) {
    if (take(resolveName(part))) continue;
    const words = part.split(/\s+/);
    for (let from = 0; from < words.length; ) {
      const longest = [3, 2, 1].find(
        (n) => from + n <= words.length && take(resolveName(words.slice(from, from + n).join(' '))),
      );
      if (!longest) {
        const word = words[from]!;
        const found = resolveName(word);
        unknown.push({ word, near: found.kind === 'near' || found.kind === 'ambiguous' ? found.actors : [] });
      }
      from += longest ?? 1;
    }
  }
  for (const held of ['UA', 'RU']) actors.delete(held);
  return { actors: [...actors], unknown };
}
