import { verbForm } from '../language/verbs.ts';
import type { Sentence } from './document.ts';
import type { Mention } from './mentions.ts';
import { preposition } from './prepositions.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** Unowned troops that act: «контингент допоможе з логістикою», and those who meet or sign: «учасники зустрічі готові». */
export function withForce(sentence: Sentence, named: readonly Mention[]): readonly Mention[] {
  const mentions = named.map((m) =>
    m.kind === 'generic' && m.subject && inClass('who take part', sentence.tokens[m.from]) ? body(m) : m,
  );
  const forces = sentence.marks.filter(
    (m) =>
      m.tag === 'kind' &&
      m.value === 'ground_troops' &&
      force(m, sentence) &&
      !mentions.some(
        (o) =>
          o.actor &&
          ((o.to <= m.from && m.from - o.to <= 1 && o.kind === 'adjective') ||
            (o.from === m.to && o.kind === 'name')),
      ),
  );
  const first = opening(sentence);
  if (first && !mentions.some((m) => m.from < first.to && m.to > first.from)) forces.unshift(first);
  return forces.length ? [...mentions, ...forces.map(body)].toSorted((a, b) => a.from - b.from) : mentions;
}

/** «Сили під проводом Європи допомагатимуть», "The force would": what the news is about, as its sentence begins. */
function opening({ tokens, lang }: Sentence): Mark | null {
  const from = tokens[0]!.norm === 'the' ? 1 : 0;
  const next = tokens[from + 1];
  if (!next || !inClass('force as a subject', tokens[from])) return null;
  const acts =
    inClass('under or led', next) ||
    (lang === 'en' ? inClass('modal', next) : verbForm(next.norm, false, lang === 'uk') !== 'none');
  return acts ? { tag: 'kind', value: 'ground_troops', from, to: from + 1 } : null;
}

/** «контингент стоятиме», "the force will": named as who acts, not as what is sent. */
export function force(kind: Mark, sentence: Sentence): boolean {
  const last = sentence.tokens[kind.to - 1];
  const before = sentence.tokens[kind.from - 1];
  return (
    (inClass('force to be made', last) || inClass('force to be made', sentence.tokens[kind.from])) &&
    !inClass('no maker', before) &&
    // «контингент країни»
    !inClass('one member', sentence.tokens[kind.to]) &&
    !preposition(sentence, kind.from)
  );
}

/** Troops without an owner are the coalition's. */
export function body(mark: { from: number; to: number }): Mention {
  return {
    actor: 'COALITION',
    from: mark.from,
    to: mark.to,
    kind: 'count',
    subject: true,
    name: null,
    person: null,
    unknown: false,
  };
}
