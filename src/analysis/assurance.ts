import { mayQualify } from '../language/adjectives.ts';
import { afterWar } from './conditions.ts';
import type { Read } from './discourse.ts';
import type { Sentence } from './document.ts';
import type { Weight } from './forces.ts';
import { marked, type Setting, unnamed, vouches } from './setting.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** How far behind the guarantees what they are for can stand: «гарантії безпеки для бригад на ЗАЕС». */
const REACH = 5;

/** A declaration alone can be of anything; beside troops for Ukraine it is that of Paris. */
export const weighDeclaration = (setting: Setting): Weight => ({
  rule: 'the declaration',
  weight: setting.foreign && (setting.presence || setting.coalition || setting.here) ? 0.4 : 0,
});

/** Weighs one mention of guarantees by what and whom they are for. */
export function weighGuarantee(mark: Mark, read: Read, setting: Setting): Weight {
  const { sentence } = read;
  const lead = sentence.paragraph < 0;
  const here = marked(sentence, 'place', 'ukraine');
  const bare = mark.to - mark.from === 1 && !inClass('backstop', sentence.tokens[mark.from]);
  const verb = vouches(mark, sentence);
  // «хто гарантуватиме мир»: beside allies' troops the peace is Ukraine's.
  const peace = !bare && setting.foreign && (setting.presence || setting.coalition || setting.here);
  if (verb && (bare || !(peace || forUkraine(mark, sentence))))
    return { rule: 'guarantees of something else', weight: 0 };
  if (bare && absent(mark, sentence)) return { rule: 'no guarantee that', weight: 0 };
  if (unspoken(mark, sentence)) return { rule: 'guarantees, not spoken of', weight: 0 };
  const known = setting.guarantee && setting.coalition;
  if (attached(mark, sentence) || (bare && !known && otherKind(sentence, setting)))
    return { rule: 'guarantees of another kind', weight: 0 };
  if (forOthers(mark, sentence)) return { rule: 'guarantees for somebody else', weight: 0 };
  if (bare && ofFact(mark, sentence)) return { rule: 'guarantees that something is so', weight: 0 };
  if (setting.outsider && !here) return { rule: 'guarantees for another state', weight: 0 };
  if (bare && onlyPeople(setting)) return { rule: 'guarantees, of what nowhere said', weight: 0.4 };
  if (!here && !setting.ukraine && !setting.coalition && unnamed(mark, sentence))
    return { rule: 'a duty to defend, whom nowhere said', weight: lead ? 0.4 : 0.1 };
  const linked = here || setting.ukraine || setting.coalition || setting.foreign || afterWar(sentence);
  if (sentence.paragraph === -1 && oneOfSeveral(mark, sentence))
    return { rule: 'guarantees among other topics', weight: 0.4 };
  // «Рамштайн: хто що дасть … Йшлося й про гарантії»
  if (setting.aid) return { rule: 'guarantees beside aid', weight: 0.4 };
  const demanded =
    bare &&
    !here &&
    !setting.ukraine &&
    !modelled(mark, sentence) &&
    read.mentions.some((m) => m.actor === 'RU');
  // "Athens demands EU guarantees": for itself, where Ukraine is not named.
  if (!here && !setting.ukraine && !setting.coalition && !setting.afterWar && claimedByOthers(mark, read))
    return { rule: 'guarantees that somebody else wants', weight: 0 };
  return { rule: 'guarantees for Ukraine', weight: lead ? (linked && !demanded ? 1 : 0.4) : 0.4 };
}

/** Where the words end that only say of what the guarantees are: «гарантії безпеки | для …». */
function after({ to }: Mark, { tokens }: Sentence): number {
  let at = to;
  while (inClass('security', tokens[at])) at++;
  return at;
}

/** How many words behind "for" may name whom they are for. */
const WHOM = 3;

/** «гарантії для польських фермерів», «гарантии безопасности для Белоруссии»: for others than Ukraine. */
function forOthers(mark: Mark, sentence: Sentence): boolean {
  const { tokens, marks } = sentence;
  const at = after(mark, sentence);
  if (!inClass('for', tokens[at]) || !tokens[at + 1]) return false;
  let end = at + 1;
  while (end <= at + WHOM && tokens[end]?.kind === 'word' && !inClass('preposition', tokens[end])) end++;
  const near = (m: Mark): boolean => m.from > at && m.from < end;
  // «для всієї України», but not «для виноробів Буковини»
  const first = mayQualify(tokens[at + 1]!) ? at + 2 : at + 1;
  if (marks.some((m) => m.from <= first && near(m) && m.tag === 'place' && m.value === 'ukraine'))
    return false;
  const state = marks.find((m) => near(m) && m.tag === 'actor');
  if (state && / (?:name|capital) ?/.test(state.value)) return !/^(?:UA|COALITION) /.test(state.value);
  const whom = tokens.slice(at + 1, end);
  return (
    whom.length > 0 &&
    !whom.some((token) => inClass('what is protected', token)) &&
    !marks.some((m) => near(m) && m.tag === 'kind')
  );
}

/** «гарантій, що вступ не заблокують»: that something is so, unless it is that nobody attacks again. */
function ofFact({ to }: Mark, { tokens }: Sentence): boolean {
  // «стане гарантією, що …»: a thing that guarantees something
  if (/(?:єю|ией)$/.test(tokens[to - 1]!.norm)) return false;
  const that = tokens[to]?.text === ',' ? to + 1 : to;
  return inClass('that', tokens[that]) && !tokens.slice(that).some((token) => inClass('war again', token));
}

/** How far before the guarantees stands whoever wants them. */
const WANTED = 5;

/** «Тайвань вимагає гарантій», "Greece demands EU security guarantees". */
function claimedByOthers({ from }: Mark, { sentence: { tokens }, mentions }: Read): boolean {
  for (let at = from - 1; at >= Math.max(0, from - WANTED) && tokens[at]!.kind === 'word'; at--)
    if (inClass('wants from others', tokens[at]))
      return mentions.some((m) => m.subject && m.actor !== null && m.actor !== 'UA' && m.to <= at);
  return false;
}

/** «гарантії на зразок НАТО», «гарантии по образцу статьи 5»: made like an alliance's, they are a state's. */
const modelled = ({ to }: Mark, { marks }: Sentence): boolean =>
  marks.some((m) => m.tag === 'where' && m.value === 'like' && m.from >= to && m.from - to <= 3);

/** «обговорили ППО, санкції й гарантії безпеки»: one thing of several that were talked over. */
const oneOfSeveral = ({ from, to }: Mark, { tokens }: Sentence): boolean =>
  tokens.some((token) => inClass('talked over', token)) &&
  tokens.some((token, i) => (i < from || i >= to) && inClass('topic of talks', token));

/** «українка купила …», «кияни перемогли греків»: people of Ukraine are named, she and her partners are not. */
const onlyPeople = (setting: Setting): boolean =>
  setting.people && !setting.coalition && !setting.presence && !setting.afterWar;

/** «гарантуватиме безпеку України»: the verb wants whom it is for right behind it. */
const forUkraine = (mark: Mark, sentence: Sentence): boolean =>
  sentence.marks.some(
    (m) =>
      m.from >= mark.to &&
      m.from - mark.to <= 2 &&
      ((m.tag === 'place' && m.value === 'ukraine') || (m.tag === 'actor' && m.value.startsWith('UA '))),
  );

/** «гарантій немає», "no guarantee that": as one says of anything uncertain. */
const absent = (mark: Mark, { tokens }: Sentence): boolean =>
  inClass('there is no', tokens[mark.from - 1]) || inClass('there is no', tokens[mark.to]);

/** «Про гарантії не йшлося», "guarantees were not discussed". */
const unspoken = ({ to }: Mark, { tokens }: Sentence): boolean =>
  tokens
    .slice(to, to + 4)
    .some((token, i) => inClass('was spoken of', token) && inClass('not', tokens[to + i - 1]));

const otherKind = (sentence: Sentence, setting: Setting): boolean =>
  setting.otherKind || sentence.marks.some((m) => isOther(m, sentence));

/** Words of another field, unless they only name whom somebody told: «сказав він журналістам». */
function isOther(mark: Mark, sentence: Sentence): boolean {
  return mark.tag === 'topic' && mark.value === 'other_kind' && !told(mark, sentence);
}

const told = (mark: Mark, { marks }: Sentence): boolean =>
  marks.some((m) => m.tag === 'say' && m.to <= mark.from && mark.from - m.to <= 3);

const isPress = (mark: Mark, sentence: Sentence): boolean =>
  mark.tag === 'topic' && mark.value === 'press' && !told(mark, sentence);

/** What the guarantees are of stands right before or soon after them. */
function attached(mark: Mark, sentence: Sentence): boolean {
  return sentence.marks.some(
    (m) =>
      (isOther(m, sentence) || isPress(m, sentence)) &&
      ((m.to <= mark.from && mark.from - m.to <= 2) || (m.from >= mark.to && m.from - mark.to < REACH)) &&
      !sentence.tokens
        .slice(Math.min(m.to, mark.to), Math.max(m.from, mark.from))
        .some((token) => /^[,.;:—–]$/.test(token.text)),
  );
}
