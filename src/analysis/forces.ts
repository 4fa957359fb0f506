import { verbForm } from '../language/verbs.ts';
import type { Read } from './discourse.ts';
import type { Sentence } from './document.ts';
import { reduced } from './kinds.ts';
import { ownerOf } from './owner.ts';
import { awayWords, elsewhere, inUkraine } from './place.ts';
import { deed, foreignIn, marked, type Setting } from './setting.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** What a word weighs and by which rule. */
export interface Weight {
  readonly rule: string;
  readonly weight: number;
}

/** Weighs one mention of troops by whose they are, where they are to be and what headline and lead are about. */
export function weighTroops(mark: Mark, read: Read, setting: Setting): Weight {
  const others = notAllies(mark, read, setting);
  if (others) return { rule: others, weight: 0 };
  const { sentence } = read;
  const lead = sentence.paragraph < 0;
  const doubtful = { rule: 'troops, nowhere said to be for Ukraine', weight: lead ? 0.4 : 0.1 };
  const abroad = isWord('abroad', mark, sentence);
  const ally =
    mark.tag === 'topic' ||
    abroad ||
    ownerOf(mark, sentence) === 'ally' ||
    meant(mark, sentence) ||
    (lead && bound(mark, sentence));
  const foreign = ally || foreignIn(read);
  // A soldier who died there was there.
  const acts = deed(sentence) || (lead && setting.deed) || marked(sentence, 'owner', 'fallen');
  const own = { rule: "Ukraine's own troops", weight: 0 };
  // An army as an institution gives and buys like any ministry.
  if (isWord('army', mark, sentence) && !around(setting) && !inUkraine(sentence)) return doubtful;
  if (inUkraine(sentence)) {
    if (!foreign && !around(setting) && !(setting.foreign && acts)) return own;
    return (ally || acts) && !setting.alarm
      ? { rule: 'foreign troops in Ukraine', weight: lead ? 1 : 0.4 }
      : { rule: 'foreign troops', weight: lead ? 0.4 : 0.1 };
  }
  if (setting.elsewhere && !setting.here && !ours(setting)) return { rule: 'troops elsewhere', weight: 0 };
  if (!foreign && (setting.otherKind || !(setting.foreign || (around(setting) && acts)))) return own;
  const open = !setting.elsewhere && !setting.outsider;
  const linked =
    around(setting) ||
    (abroad && (setting.ukraine || (acts && setting.foreign && open))) ||
    (lead && acts && foreign && open && (marked(sentence, 'force', 'mission') || meant(mark, sentence))) ||
    (setting.here && !setting.alarm && acts && (foreign || (lead && setting.foreign)));
  if (!linked && lead && foreign && open && dispatched(mark, sentence))
    return { rule: 'troops sent', weight: 1 };
  if (!linked) return doubtful;
  return { rule: 'foreign troops', weight: lead ? 1 : foreign || acts ? 0.35 : 0.1 };
}

/** Why troops are none that an ally would send to Ukraine, where words or setting say so. */
function notAllies(mark: Mark, read: Read, setting: Setting): string | null {
  const { sentence } = read;
  const owner = setting.enemy ? 'enemy' : ownerOf(mark, sentence);
  const here = inUkraine(sentence);
  const enemy =
    owner === 'enemy' ||
    (mark.value !== 'presence' && marked(sentence, 'owner', 'enemy')) ||
    (owner === null &&
      mark.tag === 'kind' &&
      !here &&
      !isWord('abroad', mark, sentence) &&
      read.mentions.some((m) => m.subject && m.actor !== null && AGGRESSORS.test(m.actor)));
  if (enemy) return 'not troops of a guarantor';
  if (titled(mark, sentence)) return 'a name';
  if (setting.volunteer && !around(setting)) return 'foreigners in another army';
  if (owner === 'ukraine') return "Ukraine's own troops";
  if (onlyDemining(mark, sentence) && !around(setting)) return 'demining on land';
  if (!here && reduced(mark, sentence)) return 'troops that become fewer';
  // «війська в Європі»: whatever else the sentence says of Ukraine.
  if (sentence.marks.some((m) => m.tag === 'topic' && m.value === 'elsewhere' && m.from === mark.to))
    return 'troops elsewhere';
  if (onOtherSoil(mark, read)) return 'troops elsewhere';
  const away = (elsewhere(sentence) || awayWords(sentence)) && !marked(sentence, 'place', 'ukraine');
  return away && !here ? 'troops elsewhere' : null;
}

/** How far behind troops it may say on whose soil they stand. */
const SOIL_REACH = 5;

/** «не дозволимо іноземних військ на своїй землі»: on that of whoever says it, if it is not Ukraine. */
function onOtherSoil({ to }: Mark, { sentence: { tokens }, mentions, speaker }: Read): boolean {
  for (let at = to; at < Math.min(tokens.length, to + SOIL_REACH) && tokens[at]!.kind === 'word'; at++)
    if (inClass('soil', tokens[at]) && inClass('whose soil', tokens[at - 1])) {
      const who = speaker?.actor ?? mentions.find((m) => m.subject && m.to <= to)?.actor ?? null;
      return who !== null && who !== 'UA' && who.length === 2;
    }
  return false;
}

/** «Миротворець» виходить у прокат, «Миротворець року»: a word alone in quotation marks is what something is called. */
const titled = ({ from, to }: Mark, { tokens }: Sentence): boolean =>
  to - from === 1 &&
  tokens[from]!.capital &&
  /^[«"„“]$/.test(tokens[from - 1]?.text ?? '') &&
  /^[»"”“]$/.test(tokens[inClass('of the year', tokens[to]) ? to + 1 : to]?.text ?? '');

const AGGRESSORS = /^(?:RU|BY|KP)$/;

/** Headline and lead speak of what only allies' troops are for. */
const around = (setting: Setting): boolean =>
  setting.coalition || setting.presence || setting.guarantee || (setting.afterWar && !setting.outsider);

const isWord = (value: string, mark: Mark, { marks }: Sentence): boolean =>
  marks.some((m) => m.tag === 'force' && m.value === value && m.from >= mark.from && m.from < mark.to);

/** Sappers who clear fields and roads are no presence. */
export const onlyDemining = (mark: Mark, sentence: Sentence): boolean =>
  isWord('sapper', mark, sentence) && marked(sentence, 'owner', 'demining');

/** Ukraine's own affair even where another country is the place of the talks. */
export const ours = (setting: Setting): boolean =>
  setting.coalition || (setting.ukraine && (setting.presence || setting.guarantee || setting.afterWar));

/** «відправити війська в Україну»: who is sent there comes from elsewhere. */
function bound({ from, to }: Mark, { tokens, marks }: Sentence): boolean {
  const place = tokens[to + 1];
  return (
    inClass('where to go', tokens[to]) &&
    inClass('Ukraine as a goal', place) &&
    marks.some((m) => m.tag === 'send' && m.to <= from && from - m.to <= 2)
  );
}

/** How far apart soldiers and the verb that sends them stand. */
const NEAR_VERB = 2;

/** «відправити солдатів», «солдатів може надіслати»: sent, with no word of where else or what for. */
function dispatched({ from, to }: Mark, { marks, tokens, lang }: Sentence): boolean {
  const verb = marks.find(
    (m) =>
      m.tag === 'send' &&
      // Whom a state has sent already, it sent elsewhere.
      !/^(?:none|past)$/.test(verbForm(tokens[m.from]!.norm, true, lang === 'uk')) &&
      (m.from >= to ? m.from - to <= NEAR_VERB : m.to <= from && from - m.to <= NEAR_VERB),
  );
  if (!verb) return false;
  for (let at = Math.max(to, verb.to); at < tokens.length && tokens[at]!.kind !== 'mark'; at++) {
    const token = tokens[at]!;
    if (inClass('where else', token)) return false;
    if (verbForm(token.norm, false, lang === 'uk') === 'infinitive') return false;
  }
  return true;
}

/** «рота для України», «роту Україні»: nobody calls Ukraine's own so. */
function meant(mark: Mark, { tokens, marks }: Sentence): boolean {
  if (inClass('Ukraine, to whom', tokens[mark.to])) return true;
  return (
    inClass('for', tokens[mark.to]) &&
    marks.some((m) => m.tag === 'place' && m.value === 'ukraine' && m.from - mark.to <= 1 && m.to > mark.to)
  );
}

/** Instructors who come are a presence; training as such may be anywhere. */
export const isForce = (mark: Mark, sentence: Sentence): boolean =>
  mark.tag === 'kind'
    ? mark.value === 'ground_troops' || (mark.value === 'training' && isWord('instructor', mark, sentence))
    : mark.tag === 'topic' && (mark.value === 'presence' || mark.value === 'allied');
