import { afterWar } from './conditions.ts';
import type { Read } from './discourse.ts';
import type { Sentence } from './document.ts';
import { isForce, onlyDemining, type Weight } from './forces.ts';
import { ownerOf } from './owner.ts';
import { inUkraine } from './place.ts';
import { deed, foreignIn, marked, type Setting } from './setting.ts';
import type { Mark } from './tagger.ts';
import { placesOf } from './word-class.ts';

/** What allies could bring besides troops; all of it is also handed over, trained or used at home. */
const OTHER = /^(?:air|naval|command|monitoring|training)$/;

export const isOtherForce = (mark: Mark, sentence: Sentence): boolean =>
  (mark.tag === 'kind' && OTHER.test(mark.value) && !isForce(mark, sentence)) ||
  (mark.tag === 'owner' && mark.value === 'soldier');

/** Those whose coast it is sail there anyway. */
const outsideFleet = ({ mentions }: Read): boolean =>
  mentions.some((m) => m.actor !== null && !/^(?:UA|RU|BY|KP|TR|RO|BG|GE)$/.test(m.actor));

/** Warships of those who are not there anyway, in a headline or lead that has them go, or not go, into the Black Sea. */
const entersSea = (mark: Mark, read: Read): boolean =>
  mark.value === 'naval' &&
  read.sentence.paragraph < 0 &&
  marked(read.sentence, 'place', 'sea') &&
  outsideFleet(read) &&
  deed(read.sentence);

/** «тральщики очищають підходи до Одеси»: there already, and on duty. */
const atWork = (sentence: Sentence): boolean =>
  inUkraine(sentence) &&
  (placesOf('at work', sentence).length > 0 ||
    marked(sentence, 'cue', 'deployed') ||
    marked(sentence, 'cue', 'arrived'));

/** Ships, aircraft, staffs, observers, and soldiers by rank or arm: allies' forces where the rest says they come. */
export function weighOther(mark: Mark, read: Read, setting: Setting): Weight | null {
  const { sentence } = read;
  const lead = sentence.paragraph < 0;
  if (setting.enemy || setting.volunteer || setting.alarm || marked(sentence, 'owner', 'enemy')) return null;
  const owner = ownerOf(mark, sentence);
  if (owner === 'enemy' || owner === 'ukraine') return null;
  const after = afterWar(sentence);
  const around = lead
    ? setting.coalition || setting.presence || setting.afterWar
    : after || marked(sentence, 'topic', 'coalition') || marked(sentence, 'topic', 'presence');
  const watch =
    mark.value === 'monitoring' && lead && setting.afterWar && !setting.elsewhere && !setting.outsider;
  const staff = mark.value === 'command' && marked(sentence, 'topic', 'coalition');
  const here = lead
    ? setting.here || watch || staff
    : inUkraine(sentence) || marked(sentence, 'topic', 'coalition');
  if (entersSea(mark, read) && !setting.elsewhere)
    return { rule: "allies' ships in the Black Sea", weight: 1 };
  if (!here || !(foreignIn(read) || (lead && setting.foreign))) return null;
  if ((mark.value === 'monitoring' || mark.tag === 'owner') && owner !== 'ally' && setting.named) return null;
  if (marked(sentence, 'owner', 'handover') && !around) return null;
  if (onlyDemining(mark, sentence) && !around) return null;
  const soldier = mark.tag === 'owner' && owner === 'ally' && inUkraine(sentence);
  const duty = marked(sentence, 'owner', 'duty') || (owner === 'ally' && atWork(sentence));
  if (!around && !soldier && !duty && !marked(sentence, 'condition', 'parliament')) return null;
  return { rule: "allies' forces for Ukraine", weight: lead ? 1 : 0.35 };
}
