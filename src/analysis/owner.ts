import type { Sentence } from './document.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

export type Owner = 'enemy' | 'ukraine' | 'ally' | null;

/** Whose the troops are, where the words beside them say it. */
export function ownerOf(mark: Mark, sentence: Sentence): Owner {
  let ally = false;
  for (const m of sentence.marks) {
    const before = m.to <= mark.from && mark.from - m.to <= 1;
    const after = m.from >= mark.to && m.from - mark.to <= 1;
    if (m.tag === 'owner' && (before || (after && m.value !== 'foreign'))) {
      if (m.value === 'enemy') return 'enemy';
      if (m.value === 'own') return 'ukraine';
      if (m.value === 'foreign') ally = true;
    }
    if (m.tag === 'generic' && m.value === 'europe' && (mark.from === m.to || after)) ally = true;
    if (m.tag === 'actor' && m.to <= mark.from && ownAbroad(m, mark, sentence)) ally = true;
    if (m.tag !== 'actor') continue;
    const inside = m.from >= mark.from && m.to <= mark.to;
    const adjective = (before || inside) && / (?:adjective|demonym)$/.test(m.value);
    const possessive = before && /['’]s$/.test(sentence.tokens[m.to - 1]!.text);
    const genitive = after && / (?:name|capital) /.test(m.value);
    if (!adjective && !possessive && !(genitive && m.from === mark.to) && !from(m, mark, sentence)) continue;
    if (/^(?:RU|BY|KP) /.test(m.value)) return 'enemy';
    if (!/^UA /.test(m.value)) ally = true;
    else if (!(genitive && (/ name n/.test(m.value) || givenTo(m, sentence)))) return 'ukraine';
  }
  return ally ? 'ally' : null;
}

/** «лідери ЄС про своїх солдатів»: their own are no Ukrainians, unless Ukraine is named before them. */
const ownAbroad = (actor: Mark, force: Mark, { tokens, marks }: Sentence): boolean =>
  inClass('its own', tokens[force.from - 1]) &&
  !/^(?:UA|RU|BY|KP) /.test(actor.value) &&
  !marks.some((m) => m.tag === 'actor' && m.to <= force.from && /^(?:UA|RU|BY|KP) /.test(m.value));

/** «дасть роту Україні»: to whom, not whose. */
export const givenTo = ({ from }: Mark, { tokens }: Sentence): boolean =>
  inClass('Ukraine, to whom', tokens[from]);

/** «солдати з Норвегії», "troops from Norway". */
function from(actor: Mark, force: Mark, { tokens }: Sentence): boolean {
  return actor.from === force.to + 1 && inClass('from whom', tokens[force.to]);
}

export const hostile = (mark: Mark, sentence: Sentence): boolean =>
  mark.tag === 'kind' && mark.value === 'ground_troops' && ownerOf(mark, sentence) === 'enemy';
