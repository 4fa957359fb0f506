import { PEOPLE } from '../actors/people.ts';
import type { Actor } from '../news.ts';
import type { Sentence } from './document.ts';
import type { Mention } from './mentions.ts';

/** Who says what the sentence reports. */
export interface Speech {
  readonly actor: Actor | null;
  readonly mention: Mention | null;
  /** `expert`: somebody who speaks for no state; `media`: an outlet and its unnamed sources. */
  readonly kind: 'official' | 'expert' | 'media' | 'none';
  /** «за його словами», «додав він», a quote that goes on: whoever spoke before. */
  readonly carried: boolean;
}

const SILENT: Speech = { actor: null, mention: null, kind: 'none', carried: false };
/** «міністр також повідомив», «канцлер іще раз сказав». */
const ALSO =
  /^(?:також|теж|також|ще|іще|раз|знову|далі|потім|окремо|водночас|также|тоже|еще|снова|затем|отдельно|also|then|again)$/;
const PRONOUN =
  /^(?:він|вона|вони|он|она|они|he|she|they|його|її|его|ее|політик|политик|політикиня|чиновник|посадовець|дипломат)$/;

/** Finds the speaker by the verb of speech, by «за словами», or by the form of a headline («Туск: …», «… — Стере»). */
export function speechOf(sentence: Sentence, mentions: readonly Mention[]): Speech {
  const { tokens, marks } = sentence;
  const speaking = mentions.filter(
    (m) =>
      m.kind === 'person' ||
      m.kind === 'office' ||
      m.kind === 'government' ||
      m.kind === 'capital' ||
      m.kind === 'name',
  );
  const experts = marks.filter((m) => m.tag === 'source' && m.value === 'expert');
  if (tokens.some((token) => token.text === '%')) return { ...SILENT, kind: 'expert' };
  if (sentence.paragraph === -2) {
    const head = speaking.find((m) => m.from <= 1 && tokens[m.to]?.text === ':');
    if (head?.actor) return official(head);
    const tail = speaking.findLast(
      (m) => m.to >= tokens.length - 1 && m.from > 0 && /^[—–-]$/.test(tokens[m.from - 1]!.text),
    );
    if (tail) return official(tail);
  }
  const says = marks.filter((m) => m.tag === 'say');
  const pronoun = says.some(
    (say) =>
      say.value === 'verb' &&
      [tokens[say.to], tokens[say.from - 1]].some(
        (t) => t && /^(?:він|вона|він|он|она|he|she)$/.test(t.norm),
      ),
  );
  if (
    pronoun &&
    !speaking.some((m) => m.kind === 'person' && m.subject && says.some((say) => m.to === say.from))
  )
    return { ...SILENT, kind: 'official', carried: true };
  const title = says.some(
    (say) =>
      say.value === 'verb' &&
      mentions.some(
        (m) =>
          (m.kind === 'office' || m.kind === 'government') &&
          !m.actor &&
          !m.name &&
          ((m.from >= say.to && m.from - say.to <= 1) ||
            (say.from >= m.to && tokens.slice(m.to, say.from).every((token) => ALSO.test(token.norm)))),
      ),
  );
  if (title) return { ...SILENT, kind: 'official', carried: true };
  let media = false;
  let best: Mention | null = null;
  let bestCost = 13;
  for (const say of says) {
    if (say.value === 'words') {
      const own = tokens.slice(say.from, say.to).some((token) => /^(?:його|її|его|ее)$/.test(token.norm));
      if (own) return { ...SILENT, kind: 'official', carried: true };
      const named = mentions.find(
        (m) => m.from >= say.to && m.from <= say.to + 3 && m.kind !== 'generic' && m.kind !== 'adjective',
      );
      if (named?.actor) return official(named);
      if (
        marks.some(
          (m) => m.tag === 'source' && m.value === 'media' && m.from >= say.to && m.from <= say.to + 3,
        )
      )
        media = true;
      if (experts.some((m) => m.from >= say.to && m.from <= say.to + 3)) return { ...SILENT, kind: 'expert' };
      continue;
    }
    for (const mention of speaking) {
      if (
        mention.kind === 'name' || mention.kind === 'capital'
          ? !mention.subject
          : !mention.subject && mention.kind !== 'person'
      )
        continue;
      if (!mention.subject) continue;
      if (mention.actor === null && !mention.name) continue;
      const forward = mention.from >= say.to;
      const gap = tokens.slice(forward ? say.to : mention.to, forward ? mention.from : say.from);
      let cost = forward ? 0 : 1;
      for (const token of gap)
        cost +=
          token.kind === 'mark'
            ? /^[,]$/.test(token.text)
              ? 2.2
              : /^[:;.]$/.test(token.text)
                ? 8
                : 0.5
            : 0.7;
      if (mention.kind === 'name' || mention.kind === 'capital') cost += 1.5;
      if (cost < bestCost) {
        best = mention;
        bestCost = cost;
      }
    }
  }
  const decided = marks.some(
    (m) => m.tag === 'cue' && (m.value === 'committed' || tokens[m.from]!.norm.startsWith('заборон')),
  );
  const voters = (m: { from: number }): boolean =>
    decided && /^(?:депутати|депутаты|депутатів|lawmakers)$/.test(tokens[m.from]!.norm);
  const expert = experts
    .filter((m) => !voters(m))
    .find((m) => says.some((say) => Math.abs(m.from - say.from) <= 9) || m.from <= 2);
  if (expert) {
    const nearest = best ? Math.min(...says.map((say) => Math.abs(best.from - say.from))) : 99;
    const own = Math.min(...says.map((say) => Math.abs(expert.from - say.from)), 50);
    if (!best || own <= nearest || (best.from >= expert.from && best.from <= expert.to + 6))
      return { ...SILENT, kind: 'expert' };
  }
  if (best && (best.actor || best.name)) return official(best);
  if (
    says.some(
      (say) =>
        tokens.slice(say.to, say.to + 3).some((t) => PRONOUN.test(t.norm)) ||
        tokens.slice(Math.max(0, say.from - 2), say.from).some((t) => PRONOUN.test(t.norm)),
    )
  ) {
    return { ...SILENT, kind: 'official', carried: true };
  }
  const office = mentions.find(
    (m) =>
      (m.kind === 'office' || m.kind === 'government') &&
      !m.actor &&
      m.subject &&
      says.some((say) => Math.abs(say.from - m.from) <= 4),
  );
  if (office) return { ...SILENT, kind: 'official', carried: true };
  if (media || (marks.some((m) => m.tag === 'source' && m.value === 'media') && says.length > 0))
    return { ...SILENT, kind: 'media' };
  return SILENT;
}

function official(mention: Mention): Speech {
  return { actor: mention.actor, mention, kind: 'official', carried: false };
}

const LOOKING_BACK = /^(?:таку|такі|таке|про|так|цю|цьому|такую|такое|об|своє|свою|this|the|that)$/;

/** «Таку думку висловив …», «Про це повідомив …»: names who said the sentences before. */
export function looksBack(sentence: Sentence): boolean {
  const [first, second] = sentence.tokens;
  if (!first || !LOOKING_BACK.test(first.norm)) return false;
  return /^(?:про|об)$/.test(first.norm) ? /^(?:це|цьому|этом|это|таке)$/.test(second?.norm ?? '') : true;
}

/** The chairs of the coalition speak for it too. */
export function speaksForCoalition(mention: Mention | null): boolean {
  if (!mention || mention.person === null)
    return mention?.actor === 'COALITION' || mention?.actor === 'FR' || mention?.actor === 'GB';
  const { actor, office } = PEOPLE[mention.person]!;
  return (
    (actor === 'FR' && office === 'president') ||
    (actor === 'GB' && /minister|secretary|chief/.test(office)) ||
    actor === 'FR'
  );
}
