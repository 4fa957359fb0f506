import type { Token } from '../language/tokens.ts';
import { pronoun, supposed } from './beside.ts';
import type { Sentence } from './document.ts';
import { negation } from './negation.ts';
import type { Cue } from './stance.ts';
import type { Mark } from './tagger.ts';
import { inClass, placesOf } from './word-class.ts';

/** How far from its verb «вже» or «цілодобово» may stand. */
const NEAR = 6;

/** «офіцери вже служать у штабі», «тральщики чергують біля Одеси»: who is on duty there has come. */
export function atWork(sentence: Sentence): Cue[] {
  const { tokens, marks, lang } = sentence;
  const places = placesOf('at work', sentence);
  if (places.length === 0 || placesOf('as planned', sentence).length > 0) return [];
  // «служать у штабі коаліції»: the staff works before the force comes.
  const onStaff =
    placesOf('headquarters', sentence).length > 0 &&
    marks.some((m) => m.tag === 'kind' && m.value === 'command');
  return places.flatMap((at): Cue[] => {
    const token = tokens[at]!;
    const before = tokens.slice(Math.max(0, at - NEAR), at);
    const around = [...before, ...tokens.slice(at + 1, at + NEAR)];
    const now = around.some((other) => inClass('by now', other));
    if (lang === 'en' && !before.some((other) => inClass('is being', other))) return [];
    // "are working with allies on …", «працюють над …»: what is being prepared.
    if (inClass('prepares', token) && inClass('works on', tokens[at + 1])) return [];
    // "are likely to send training teams"
    if (lang === 'en' && marks.some((m) => m.tag === 'send' && m.to === at)) return [];
    // «Тут стоять французи»: told from the place.
    const here = around.some((other) => inClass('on this spot', other));
    if (!now && !here && !inUkraine(sentence) && !onStaff) return [];
    // "a serving soldier": who he is, not where.
    if (lang === 'en' && inClass('article', tokens[at - 1])) return [];
    const mark = { tag: 'give', value: 'ipf', from: at, to: at + 1 };
    if (negation(mark, sentence) || supposed(mark, sentence)) return [];
    // «що стоїть за словами», «стоїть на своєму»
    if (/^сто/.test(token.norm) && stands(tokens.slice(at + 1, at + 3))) return [];
    if (marks.some((m) => m.tag === 'cue' && m.from <= at && m.to > at)) return [];
    return [
      {
        reading: 'deployed',
        from: at,
        to: at + 1,
        weight: 2.6,
        rule: 'at work',
        we: pronoun(mark, sentence),
      },
    ];
  });
}

const stands = ([link, what]: readonly Token[]): boolean =>
  link?.norm === 'за' || (link?.norm === 'на' && inClass('ones own', what));

/** Endings of verbs that have no future of one word. */
const LASTING = /(?:ують|юють|ують|ує|ює|ають|яють|ає|яє|уют|ует|ают|яют|ает|яет)$/;

export const present = (norm: string, form: string): boolean => form === 'present' || LASTING.test(norm);

/** «вже розміновують», «чергують ще з серпня»: what goes on already. */
export function underWay(mark: Mark, { tokens }: Sentence): boolean {
  for (let i = mark.from - 1; i >= Math.max(0, mark.from - 2); i--)
    if (inClass('already', tokens[i])) return true;
  for (let i = Math.max(0, mark.from - 4); i < Math.min(tokens.length - 1, mark.to + 9); i++) {
    if (tokens[i]!.text === ',' && i > mark.to) return false;
    if (inClass('since', tokens[i]) && inClass('since when', tokens[i + 1])) return true;
  }
  return false;
}

export const inUkraine = ({ marks }: Sentence): boolean =>
  marks.some((m) => m.tag === 'place' && m.value === 'ukraine');
