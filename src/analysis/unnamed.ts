import type { Sentence } from './document.ts';
import type { Mention } from './mentions.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** Verbs without a subject: «кажуть», «повідомили», «утверждают». */
const THEY_SAY = /.{2}(?:ут|ют|ат|ят|уть|ють|ать|ять|али|или|яли|іли|ели)$/;
/** What ends a clause, or opens a quotation's frame. */
const BREAK = /^[,.:;—–"»”…-]$/;
/** How far before a capital the officials may stand who sit there. */
const FARTHEST = 7;
/** How many adjectives may stand between an official and his state. */
const BETWEEN = 2;

/** Who says it where no person does: «повідомили в МЗС України», «українські посадовці розповіли», "officials in Kyiv say". */
export function unnamedSpeaker(
  says: readonly Mark[],
  mentions: readonly Mention[],
  sentence: Sentence,
): Mention | null {
  const seated = mentions.some((m) => m.kind === 'office' && m.actor === null)
    ? mentions.map((m) => ofPresident(m, sentence))
    : mentions;
  for (const say of says) {
    if (say.value !== 'verb' && say.value !== 'tell') continue;
    const found =
      (sentence.lang === 'en' ? null : houseOf(say, seated, sentence)) ??
      officials(say.from, mentions, sentence) ??
      officialsIn(say.from, seated, sentence) ??
      officialsAfter(say.to, seated, sentence);
    if (found) return { ...found, kind: 'government', subject: true };
  }
  return null;
}

/** «…, кажуть у МЗС України», «в українському Міноборони заявили». */
function houseOf({ from, to }: Mark, mentions: readonly Mention[], { tokens }: Sentence): Mention | null {
  if (!THEY_SAY.test(tokens[from]!.norm)) return null;
  const before = tokens[from - 1];
  const next = tokens[to];
  if (inClass('where somebody sits', next) && (!before || BREAK.test(before.text))) {
    const house = mentions.find((m) => m.from === to + 1 && isHouse(m));
    const after = house && tokens[house.to];
    if (house && (!after || after.kind === 'mark')) return house;
  }
  const house = mentions.find((m) => m.to === from && isHouse(m));
  if (!house || !inClass('where somebody sits', tokens[house.from - 1])) return null;
  const opens = tokens[house.from - 2];
  return !opens || opens.kind === 'mark' || inClass('as or that', opens) ? house : null;
}

/** «в Офісі президента»: with a capital and no state, Ukraine's. */
function ofPresident(mention: Mention, { tokens }: Sentence): Mention {
  const { actor, kind, from } = mention;
  const office = tokens[from - 1];
  if (actor !== null || kind !== 'office' || !office?.capital || !inClass('his office', office))
    return mention;
  return { ...mention, actor: 'UA', kind: 'government', from: from - 1 };
}

const isHouse = ({ actor, kind }: Mention): boolean =>
  actor !== null && (kind === 'government' || kind === 'capital' || kind === 'name');

/** «українські посадовці розповіли», "a senior Ukrainian official said". */
function officials(at: number, mentions: readonly Mention[], { tokens }: Sentence): Mention | null {
  if (!inClass('unnamed official', tokens[at - 1])) return null;
  return mentions.find((m) => m.kind === 'adjective' && m.to < at && at - 1 - m.to < BETWEEN) ?? null;
}

/** "officials in Kyiv say", "a source in the presidential office in Kyiv said", «джерело в МЗС України каже» */
function officialsIn(at: number, mentions: readonly Mention[], { tokens }: Sentence): Mention | null {
  const place = mentions.find((m) => m.to === at && isHouse(m));
  if (!place || !inClass('where somebody sits', tokens[place.from - 1])) return null;
  for (let i = place.from - 2; i >= Math.max(0, place.from - FARTHEST); i--) {
    if (tokens[i]!.kind !== 'word') return null;
    if (inClass('unnamed official', tokens[i])) return place;
  }
  return null;
}

/** «розповіли українські посадовці», «розповіли двоє співрозмовників у Пентагоні» */
function officialsAfter(at: number, mentions: readonly Mention[], { tokens }: Sentence): Mention | null {
  const house = mentions.find((m) => m.from > at + 1 && m.from <= at + 4 && isHouse(m));
  if (
    house &&
    inClass('where somebody sits', tokens[house.from - 1]) &&
    inClass('unnamed official', tokens[house.from - 2])
  )
    return house;
  const state = mentions.find((m) => m.kind === 'adjective' && m.from >= at && m.from - at < BETWEEN);
  return state && inClass('unnamed official', tokens[state.to]) ? state : null;
}
