import { normalise } from '../language/normalise.ts';
import type { Actor } from '../news.ts';
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
  /^(|а|я|и|і|ї|у|ю|о|е|є|й|ь|ую|юю|ої|ою|ею|єю|ей|ой|ом|ем|єм|ам|ям|ами|ями|ах|ях|ів|їв|ев|ові|еві|єві|ій|ії|ию|ии|ия|ией|их|им|ими|ого|ому|ська|ської|ські|ський|цька|цький|ы|ым|ый|ая|ое|ые|ых|ь?к[иі]й)$/u;
const CASE_TAIL = /(ія|ия|ії|ая|яя|ый|ий|ой|ое|ее|ые|ие|ї|а|я|о|е|є|и|і|ы|ь|й)$/u;

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
  /** All words of it, for exact and near matches. */
  readonly spelling: string;
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
  ['великобританія', 'GB'],
  ['великобритания', 'GB'],
  ['англія', 'GB'],
  ['англия', 'GB'],
  ['england', 'GB'],
  ['united states of america', 'US'],
  ['сполучені штати америки', 'US'],
  ['turkey', 'TR'],
  ['боснія', 'BA'],
  ['босния', 'BA'],
  ['bosnia', 'BA'],
  ['герцеговина', 'BA'],
  ['herzegovina', 'BA'],
  ['емірати', 'AE'],
  ['emirates', 'AE'],
];

/** ISO 3166-1 codes that are no states of their own; their names are known, so that nobody is told they are not. */
const TERRITORIES =
  'AQ BL BQ BV CC CX EH FK FO GF GG GI GP GS GU HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT';

const CODES: ReadonlySet<Actor> = new Set([
  ...ACTORS.map((actor) => actor.code),
  ...ALPHA3.values(),
  ...TERRITORIES.split(' '),
]);

/** Whether there is such a state, territory or body. */
export const isActor = (code: string | undefined): code is Actor => code !== undefined && CODES.has(code);

const displayNames = (['uk', 'ru', 'en'] as const).map(
  (lang) => new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' }),
);

const nameFor = (actor: Actor, name: string): Name[] => {
  const words = wordsOf(name);
  return words.length === 0 ? [] : [{ actor, spelling: words.join(' '), beginnings: words.map(beginning) }];
};

function build() {
  const names = [
    ...ACTORS.flatMap(({ code, names }) =>
      [...names.uk, ...names.ru, ...names.en].flatMap((name) => nameFor(code, name)),
    ),
    ...ALIASES.flatMap(([name, actor]) => nameFor(actor, name)),
    ...[...CODES].flatMap((code) =>
      /^[A-Z]{2}$/.test(code) ? displayNames.flatMap((lang) => nameFor(code, lang.of(code) ?? '')) : [],
    ),
  ];
  const bySpelling = new Map<string, Actor>();
  for (const { spelling, actor } of names) if (!bySpelling.has(spelling)) bySpelling.set(spelling, actor);
  const byLetter = new Map<string, Name[]>();
  for (const name of names) {
    const letter = name.spelling.charAt(0);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), name]);
  }
  return {
    names,
    byLetter,
    bySpelling,
    capitals: ACTORS.flatMap(({ code, capital }) =>
      [...capital.uk, ...capital.ru, ...capital.en].flatMap((name) => nameFor(code, name)),
    ),
    stems: ACTORS.flatMap(({ code, adjectives }) =>
      adjectives.filter((stem) => stem.length > 3).map((stem) => ({ actor: code, stem })),
    ),
    peoples: new Map(
      ACTORS.flatMap(({ code, demonyms }) =>
        demonyms.map((form): [string, Actor] => [normalise(form), code]),
      ),
    ),
  };
}

let built: ReturnType<typeof build> | null = null;
const known = () => {
  built ??= build();
  return built;
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

/**
 * Takes a name in Ukrainian, Russian or English in any case form, an adjective, a capital, a flag, an ISO code,
 * a body or a group; offers what is spelt alike where nothing fits.
 */
export function resolveName(text: string): Resolved {
  return bearerOf(text) ?? near(wordsOf(text.trim().slice(0, LONGEST)).join(' '));
}

const LONGEST = 80;
/** «the Netherlands», «Республіка Польща», «Kingdom of Denmark». */
const TITLE =
  /^(the|республік.{0,2}|республик.{0,2}|королівств.{0,2}|королевств.{0,2}|republic|kingdom|of)$/u;

/** Who bears the name; null where nobody does. */
function bearerOf(text: string): Resolved | null {
  const trimmed = text.trim().slice(0, LONGEST);
  const flag = flagCode(trimmed);
  if (isActor(flag ?? undefined)) return { kind: 'actor', actor: flag! };
  if (/^[a-z]{2,8}$/i.test(trimmed)) {
    const upper = trimmed.toUpperCase();
    const code = ALPHA3.get(upper) ?? (upper === 'UK' ? 'GB' : upper);
    if (isActor(code)) return { kind: 'actor', actor: code };
  }
  const query = wordsOf(trimmed);
  let found = query.length > 0 ? bearerOfWords(query) : null;
  while (!found && query.length > 1 && TITLE.test(query[0]!)) {
    query.shift();
    found = bearerOfWords(query);
  }
  return found;
}

function bearerOfWords(query: readonly string[]): Resolved | null {
  for (const [name, actors] of AMBIGUOUS) {
    if (bears([name], query)) return { kind: 'ambiguous', actors };
  }
  for (const [group, ...names] of GROUPS) {
    if (names.some((name) => bears(name.split(' '), query))) {
      return {
        kind: 'group',
        actors: ACTORS.filter((actor) => actor.groups.includes(group)).map((actor) => actor.code),
      };
    }
  }
  const { byLetter, bySpelling, capitals, stems, peoples } = known();
  const exact = bySpelling.get(query.join(' '));
  if (exact) return { kind: 'actor', actor: exact };
  const bearers = (byLetter.get(query[0]!.charAt(0)) ?? []).filter((name) => bears(name.beginnings, query));
  // «Нігерії» begins like «Нігер» too: the longer beginning is meant.
  const length = (name: Name): number => name.beginnings.join('').length;
  const longest = Math.max(...bearers.map(length));
  const found = [...new Set(bearers.filter((name) => length(name) === longest).map((name) => name.actor))];
  if (found.length === 1) return { kind: 'actor', actor: found[0]! };
  if (found.length > 1) return { kind: 'ambiguous', actors: found.slice(0, 4) };
  if (query.length > 2) return null;
  const meant =
    peoples.get(query.join(' ')) ??
    stems.find(({ stem }) => query[0]!.startsWith(stem))?.actor ??
    capitals.find((name) => bears(name.beginnings, query))?.actor;
  return meant ? { kind: 'actor', actor: meant } : null;
}

function near(query: string): Resolved {
  const most = query.length <= 3 ? 0 : query.length <= 6 ? 1 : 2;
  if (most === 0) return { kind: 'unknown' };
  const scored = new Map<Actor, number>();
  for (const { actor, spelling } of known().names) {
    const distance = editDistance(query, spelling, most);
    if (distance <= most)
      scored.set(actor, Math.min(distance, scored.get(actor) ?? Number.POSITIVE_INFINITY));
  }
  const rank = (actor: Actor): number => {
    const at = STATES_BY_INTEREST.indexOf(actor);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  const actors = [...scored]
    .sort((a, b) => a[1] - b[1] || (rank(a[0]) < rank(b[0]) ? -1 : 1))
    .map(([actor]) => actor);
  const followable = actors.filter((actor) => STATES_BY_INTEREST.includes(actor));
  const best = (followable.length > 0 ? followable : actors).slice(0, 3);
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

const MOST_NEAR = 5;
const HOLD_NONE: readonly Actor[] = ['UA', 'RU'];

/** «Литва, Польща і Балтія», «США Великій Британії»: what was understood and what was not. */
export function resolveList(text: string): {
  actors: Actor[];
  /** Ukraine and Russia, where they were named: there is no position to follow. */
  held: Actor[];
  unknown: { word: string; near: readonly Actor[] }[];
} {
  const actors = new Set<Actor>();
  const unknown: { word: string; near: readonly Actor[] }[] = [];
  const take = (words: string): boolean => {
    const found = bearerOf(words);
    if (found?.kind === 'actor') actors.add(found.actor);
    else if (found?.kind === 'group') for (const actor of found.actors) actors.add(actor);
    else return false;
    return true;
  };
  const takeWords = (words: readonly string[]): void => {
    for (let from = 0; from < words.length; ) {
      const longest = [4, 3, 2, 1].find(
        (n) => from + n <= words.length && take(words.slice(from, from + n).join(' ')),
      );
      if (!longest) missing(words[from]!);
      from += longest ?? 1;
    }
  };
  const missing = (word: string): void => {
    // What is spelt alike takes time to find: a few are enough.
    const found = unknown.length < MOST_NEAR ? resolveName(word) : null;
    unknown.push({ word, near: found?.kind === 'near' || found?.kind === 'ambiguous' ? found.actors : [] });
  };
  // «Боснія і Герцеговина» is one name: a conjunction parts only what is none.
  for (const part of text
    .slice(0, 1000)
    .split(/[,;\n]/)
    .map((words) => words.trim())) {
    if (part === '' || take(part)) continue;
    for (const piece of part.split(/\s(?:і|й|та|и|and)\s/u).map((words) => words.trim())) {
      if (piece !== '' && !take(piece)) takeWords(piece.split(/\s+/));
    }
  }
  const held = [...actors].filter((actor) => HOLD_NONE.includes(actor));
  return { actors: [...actors].filter((actor) => !HOLD_NONE.includes(actor)), held, unknown };
}
