import type { Contribution } from '../news.ts';
import type { Read } from './claims.ts';
import type { Sentence } from './document.ts';
import {
  awayWords,
  deed,
  elsewhere,
  foreignIn,
  inUkraine,
  marked,
  ownerOf,
  type Setting,
} from './setting.ts';
import type { Mark } from './tagger.ts';

/** What a word weighs and by which rule. */
export interface Weight {
  readonly rule: string;
  readonly weight: number;
}

/** Words for troops that are never one's own at home. */
const ABROAD = /^(?:контингент|миротвор|присутн|присутств|presence|contingent|peacekeep)/;
/** An army as an institution gives and buys like any ministry. */
const INSTITUTION = /^(?:бундесвер|bundeswehr)/;

const SAPPERS = /^(?:сапер|sapper|engineer|інженер|инженер)/;

/** Weighs one mention of troops by whose they are, where they are to be and what headline and lead are about. */
export function weighTroops(mark: Mark, read: Read, setting: Setting): Weight {
  const { sentence } = read;
  const lead = sentence.paragraph < 0;
  const presence = mark.value === 'presence';
  const word = sentence.tokens[mark.from]!.norm;
  const owner = setting.enemy ? 'enemy' : ownerOf(mark, sentence);
  const here = inUkraine(sentence);
  const abroad = (elsewhere(sentence) || awayWords(sentence)) && !marked(sentence, 'place', 'ukraine');
  const around = setting.coalition || setting.presence || setting.guarantee || setting.afterWar;
  if (owner === 'enemy' || (!presence && marked(sentence, 'owner', 'enemy')))
    return { rule: 'not troops of a guarantor', weight: 0 };
  const theirs =
    owner === null &&
    mark.tag === 'kind' &&
    !here &&
    !ABROAD.test(word) &&
    read.mentions.some((m) => m.subject && m.actor !== null && /^(?:RU|BY|KP)$/.test(m.actor));
  if (theirs) return { rule: 'not troops of a guarantor', weight: 0 };
  if (setting.volunteer && !around) return { rule: 'foreigners in another army', weight: 0 };
  if (owner === 'ukraine') return { rule: "Ukraine's own troops", weight: 0 };
  if (SAPPERS.test(word) && marked(sentence, 'owner', 'demining') && !around)
    return { rule: 'demining on land', weight: 0 };
  if (abroad && !here) return { rule: 'troops elsewhere', weight: 0 };
  const ally = mark.tag === 'topic' || owner === 'ally' || ABROAD.test(word) || meant(mark, sentence);
  const foreign = ally || foreignIn(read);
  const acts = deed(sentence) || (lead && setting.deed);
  if (INSTITUTION.test(word) && !around && !here)
    return { rule: 'troops, nowhere said to be for Ukraine', weight: lead ? 0.4 : 0.1 };
  if (here) {
    if (setting.elsewhere && lead && abroad && !around) return { rule: 'troops elsewhere', weight: 0 };
    if (!foreign && !around && !(setting.foreign && acts)) return { rule: "Ukraine's own troops", weight: 0 };
    if ((ally || acts) && !setting.alarm)
      return { rule: 'foreign troops in Ukraine', weight: lead ? 1 : 0.4 };
    return { rule: 'foreign troops', weight: lead ? 0.4 : 0.1 };
  }
  if (setting.elsewhere && !setting.here && !ours(setting)) return { rule: 'troops elsewhere', weight: 0 };
  if (!foreign && (setting.otherKind || !setting.foreign) && !(around && acts && !setting.otherKind))
    return { rule: "Ukraine's own troops", weight: 0 };
  const linked =
    around ||
    (ABROAD.test(word) &&
      (setting.ukraine || (acts && setting.foreign && !setting.elsewhere && !setting.outsider))) ||
    (lead && acts && foreign && mission(read) && !setting.elsewhere && !setting.outsider) ||
    (!setting.alarm && setting.here && (presence || (acts && (foreign || (lead && setting.foreign)))));
  if (linked) return { rule: 'foreign troops', weight: lead ? 1 : foreign || acts ? 0.35 : 0.1 };
  return { rule: 'troops, nowhere said to be for Ukraine', weight: lead ? 0.4 : 0.1 };
}

/** «участь у місії» without a place is of the mission that everybody speaks of. */
const mission = ({ sentence }: Read): boolean =>
  sentence.tokens.some(({ norm }) => /^(?:місі[їюєя]|мисси[июея]|mission$)/.test(norm));

/** Ukraine's own affair even where another country is the place of the talks. */
export const ours = (setting: Setting): boolean =>
  setting.coalition || (setting.ukraine && (setting.presence || setting.guarantee || setting.afterWar));

/** «рота для України»: nobody calls Ukraine's own so. */
function meant(mark: Mark, { tokens, marks }: Sentence): boolean {
  return (
    /^(?:для|for)$/.test(tokens[mark.to]?.norm ?? '') &&
    marks.some((m) => m.tag === 'place' && m.value === 'ukraine' && m.from - mark.to <= 1 && m.to > mark.to)
  );
}

/** What allies could bring besides troops; all of it is also handed over, trained or used at home. */
const OTHER = /^(?:air|naval|command|monitoring|training)$/;

export const isOtherForce = (mark: Mark, sentence: Sentence): boolean =>
  (mark.tag === 'kind' && OTHER.test(mark.value) && !isForce(mark, sentence)) ||
  (mark.tag === 'owner' && mark.value === 'soldier');

/** Those whose coast it is sail there anyway. */
const outsideFleet = ({ mentions }: Read): boolean =>
  mentions.some((m) => m.actor !== null && !/^(?:UA|RU|BY|KP|TR|RO|BG|GE)$/.test(m.actor));

/** Ships, aircraft, staffs, observers, and soldiers by rank or arm: allies' forces where the rest says they come. */
export function weighOther(mark: Mark, read: Read, setting: Setting): Weight | null {
  const { sentence } = read;
  const lead = sentence.paragraph < 0;
  if (setting.enemy || setting.volunteer || setting.alarm || marked(sentence, 'owner', 'enemy')) return null;
  const owner = ownerOf(mark, sentence);
  if (owner === 'enemy' || owner === 'ukraine') return null;
  const said = (value: string, tag: string): boolean => marked(sentence, tag, value);
  const after = said('after_ceasefire', 'condition') || said('after_peace', 'condition');
  const around = lead
    ? setting.coalition || setting.presence || setting.afterWar
    : after || said('coalition', 'topic') || said('presence', 'topic');
  const watch =
    mark.value === 'monitoring' && lead && setting.afterWar && !setting.elsewhere && !setting.outsider;
  const here = lead ? setting.here || watch : inUkraine(sentence) || said('coalition', 'topic');
  if (
    lead &&
    mark.value === 'naval' &&
    said('sea', 'place') &&
    outsideFleet(read) &&
    deed(sentence) &&
    !setting.elsewhere
  )
    return { rule: "allies' ships in the Black Sea", weight: 1 };
  if (!here || !(foreignIn(read) || (lead && setting.foreign))) return null;
  if ((mark.value === 'monitoring' || mark.tag === 'owner') && owner !== 'ally' && setting.named) return null;
  if (said('handover', 'owner') && !around) return null;
  if (SAPPERS.test(sentence.tokens[mark.from]!.norm) && said('demining', 'owner') && !around) return null;
  const soldier = mark.tag === 'owner' && owner === 'ally' && inUkraine(sentence);
  const duty = said('duty', 'owner');
  if (!around && !soldier && !duty && !said('parliament', 'condition')) return null;
  return { rule: "allies' forces for Ukraine", weight: lead ? 1 : 0.35 };
}

/** Instructors who come are a presence; training as such may be anywhere. */
export const isForce = (mark: Mark, { tokens }: Sentence): boolean =>
  mark.tag === 'kind'
    ? mark.value === ('ground_troops' satisfies Contribution) ||
      (mark.value === 'training' && /^(?:інструктор|инструктор|instructor)/.test(tokens[mark.from]!.norm))
    : mark.tag === 'topic' && (mark.value === 'presence' || mark.value === 'allied');
