import { type Token, tokenise } from '../language/tokens.ts';

import { type Actor, type Analysis, type Millis, type NewsText, STANCES } from '../news.ts';
import { nameWeight, wordWeight } from './commonness.ts';
import { nameKey, personOf, speakerKey } from './names.ts';

/** When something was published: an instant, or a whole day where the hour is not known. */
export interface Time {
  readonly from: Millis;
  readonly to: Millis;
}

export type Vector = ReadonlyMap<string, number>;

/** What of an article tells which event it reports. */
export interface Features {
  readonly time: Time;
  readonly lang: Analysis['lang'];
  /** Stems of the news itself, the recap left out, with how much they stand out. Unit length. */
  readonly words: Vector;
  /** The stems of title and lead alone. */
  readonly lead: Vector;
  /** Names in any spelling, most of them of persons and places. */
  readonly names: Vector;
  readonly leadNames: Vector;
  /** Statesmen whom title or lead names. */
  readonly persons: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** States of headline and lead, and those with a main claim; without the protected and the aggressor. */
  readonly actors: ReadonlySet<Actor>;
  /** `LT ground_troops` to the rank of the stance. */
  readonly claims: ReadonlyMap<string, number>;
  readonly speakers: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
}

const RECAP =
  /^\W*(нагада|раніше|як (?:ми )?(?:повідомля|писал)|передісторія|що передувало|читайте|довідк|до слова|ранее|напомн|как (?:мы )?(?:сообща|писал)|предыстория|earlier|previously|recall|as reported|background|read (?:also|more))/iu;
const PARAGRAPHS = 8;
const TITLE = 3;
const LEAD = 2;
const STEM = 6;

const SHARED_LETTERS: Readonly<Record<string, string>> = {
  і: 'и',
  ї: 'и',
  ы: 'и',
  й: 'и',
  є: 'е',
  э: 'е',
  ь: '',
  ъ: '',
};

/** Ukrainian and Russian words of one root often begin alike once their letters are. */
const stem = (word: string): string =>
  word.replace(/[іїыйєэьъ]/g, (letter) => SHARED_LETTERS[letter] ?? letter).slice(0, STEM);

export function features(text: NewsText, analysis: Analysis, time: Time): Features {
  const words = new Map<string, number>();
  const names = new Map<string, number>();
  const leadNames = new Map<string, number>();
  const persons = new Set<string>();
  const openers = new Map<string, number>();
  const numbers = new Set<string>();
  const raise = (map: Map<string, number>, key: string, weight: number): void => {
    map.set(key, Math.max(map.get(key) ?? 0, weight));
  };
  for (const { part, weight } of parts(text)) {
    const tokens = tokenise(part);
    for (const [index, token] of tokens.entries()) {
      if (token.kind === 'number' && !isYear(token.norm)) numbers.add(token.norm);
      if (token.kind !== 'word' || token.norm.length < 2) continue;
      if (token.norm.length > 2) raise(words, stem(token.norm), weight);
      if (token.capital && weight > 1) {
        raise(leadNames, nameKey(token.norm), 1);
        const person = personOf(token.norm);
        if (person) persons.add(person);
      }
      if (token.capital)
        raise(opensSentence(tokens, index) ? openers : names, nameKey(token.norm), Math.min(LEAD, weight));
    }
  }
  // A sentence's first word may be a name; for sure where it is one elsewhere in the text.
  for (const [key, weight] of openers) raise(names, key, names.has(key) ? weight : 1);
  const main = analysis.claims.filter((claim) => claim.part === 'main');
  return {
    time,
    lang: analysis.lang,
    words: unit(words, wordWeight),
    lead: unit(new Map([...words].filter(([, weight]) => weight > 1)), wordWeight),
    names: unit(names, nameWeight),
    leadNames: unit(leadNames, nameWeight),
    persons,
    numbers,
    actors: new Set(
      [...analysis.about, ...main.map((claim) => claim.actor)].filter(
        (actor) => actor !== 'UA' && actor !== 'RU',
      ),
    ),
    claims: new Map(
      main.map((claim) => [`${claim.actor} ${claim.contribution}`, STANCES.indexOf(claim.stance)]),
    ),
    speakers: new Set(main.flatMap((claim) => (claim.speaker ? speakerKey(claim.speaker) : []))),
    topics: new Set(analysis.topics),
  };
}

/** Title, lead and the paragraphs up to the recap, with how much each counts. */
function* parts(text: NewsText): Generator<{ part: string; weight: number }> {
  yield { part: text.title, weight: TITLE };
  const lead = text.summary || text.body[0] || '';
  yield { part: lead, weight: LEAD };
  for (const [index, part] of text.body.slice(0, PARAGRAPHS).entries()) {
    if (RECAP.test(part)) return;
    if (index > 0 || !part.startsWith(lead.slice(0, 60))) yield { part, weight: 1 };
  }
}

const isYear = (number: string): boolean => /^20\d\d$/.test(number);

const opensSentence = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1];
  return !before || /^[.!?…:«"“„]$/.test(before.text);
};

function unit(counts: Vector, weight: (key: string) => number): Vector {
  const weighted = [...counts].map(([key, count]): [string, number] => [key, count * weight(key)]);
  const length = Math.hypot(...weighted.map(([, value]) => value)) || 1;
  return new Map(weighted.map(([key, value]) => [key, value / length]));
}
