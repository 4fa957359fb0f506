import { ATTITUDE, type Scene } from './chain.ts';
import type { Clause } from './clauses.ts';
import type { Sentence } from './document.ts';
import { isProtected } from './groups.ts';
import type { Mention } from './mentions.ts';
import { preposition } from './prepositions.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** «про готовність Литви послати», «намір британців»: whose attitude it is stands right behind its noun. */
export function holderOf(
  { index }: Clause,
  kind: Mark,
  { clauses, cues, mentions, sentence }: Scene,
): Mention | null {
  const noun = cues.findLast(
    (cue) =>
      clauses.of[cue.from] === index &&
      cue.weight >= ATTITUDE &&
      cue.to <= kind.from &&
      inClass('attitude as a noun', sentence.tokens[cue.from]),
  );
  if (!noun) return null;
  const thanked = thankedFor(noun.from, mentions, sentence);
  if (thanked) return thanked;
  return (
    mentions.find((m) => m.from === noun.to && m.actor && m.kind !== 'adjective' && m.to <= kind.from) ?? null
  );
}

/** How far before «за готовність» the thanks stand. */
const THANKS = 8;

/** «подякував Данії та Норвегії за готовність надати солдатів»: those who are thanked for it. */
function thankedFor(at: number, mentions: readonly Mention[], { tokens }: Sentence): Mention | null {
  if (!inClass('thanked for', tokens[at - 1])) return null;
  const who = mentions.find((m) => m.to === at - 1 && m.actor !== null && !isProtected(m.actor));
  const thanks = tokens.slice(Math.max(0, at - THANKS), at).some((token) => inClass('thanks', token));
  return who && thanks ? who : null;
}

/** «від поляків солдатів чекати не варто»: of whom something is, or is not, to be expected. */
export function expectedOf({ from, to }: Clause, { mentions, sentence: { tokens } }: Scene): Mention | null {
  if (!tokens.slice(from, to).some((token) => inClass('to expect', token))) return null;
  const of = mentions.find(
    (m) => m.actor && m.from > from && m.to <= to && inClass('from', tokens[m.from - 1]),
  );
  return of ?? null;
}

/** «Командування місією дістанеться полякам», "command will pass to Poland": who is given it. */
export function recipientOf(
  { from, to }: Clause,
  kind: Mark,
  { mentions, sentence: { tokens } }: Scene,
): Mention | null {
  if (kind.value !== 'command') return null;
  for (let at = Math.max(from, kind.to); at < to; at++)
    if (inClass('passes to', tokens[at]))
      return (
        mentions.find(
          (m) => m.actor?.length === 2 && m.from > at && m.from - at <= 3 && !isProtected(m.actor),
        ) ?? null
      );
  return null;
}

/** «Решение Греции ещё впереди», «Ответ Праги — „нет“»: whose decision or answer it is, where only one state is named. */
export function deciderOf({ index }: Clause, { clauses, cues, mentions }: Scene): Mention | null {
  const inside = (m: { from: number }): boolean => clauses.of[m.from] === index;
  if (!cues.some((c) => inside(c) && /^(?:answer|decision ahead)$/.test(c.rule))) return null;
  const states = mentions.filter((m) => inside(m) && m.actor?.length === 2 && !isProtected(m.actor));
  return new Set(states.map(({ actor }) => actor)).size === 1 ? states[0]! : null;
}

/** «буде надіслано Данією», «отправлены Парижем и Лондоном», «відкинуто урядом»: by whom, without a preposition. */
export function agentOf({ index }: Clause, { clauses, mentions, sentence }: Scene): Mention | null {
  const { tokens, marks, lang } = sentence;
  if (lang === 'en') return englishAgent(index, { clauses, mentions, sentence });
  const passive = marks.some(
    ({ tag, from, to }) =>
      (tag === 'cue' || tag === 'give') &&
      clauses.of[from] === index &&
      tokens.slice(from, to).some(({ norm }) => PASSIVE.test(norm)),
  );
  if (!passive) return null;
  return (
    mentions.find(
      (m) =>
        m.actor &&
        clauses.of[m.from] === index &&
        /^(?:name|capital|demonym|government|person|office)$/.test(m.kind) &&
        INSTRUMENTAL.test(tokens[m.head ?? m.to - 1]!.norm) &&
        !preposition(sentence, m.from) &&
        !tokens.slice(Math.max(0, m.from - 2), m.from).some((token) => inClass('preposition', token)),
    ) ?? null
  );
}

/** "a commitment made by 26 nations", "a frigate offered by Denmark": after a participle. */
function englishAgent(
  index: number,
  { clauses, mentions, sentence }: Pick<Scene, 'clauses' | 'mentions' | 'sentence'>,
): Mention | null {
  const { tokens } = sentence;
  return (
    mentions.find((m) => {
      if (!m.actor || !/^(?:name|capital|demonym|count)$/.test(m.kind)) return false;
      const { relation, parent } = clauses.all[clauses.of[m.from]!]!;
      if (clauses.of[m.from] !== index && !(relation === 'if' && parent === index)) return false;
      const by = tokens[m.from - 1]?.norm === 'the' ? m.from - 2 : m.from - 1;
      return tokens[by]?.norm === 'by' && inClass('given or made', tokens[by - 1]);
    }) ?? null
  );
}

const PASSIVE =
  /.{3}(?:[аяеє]но|[иі]то|[уя]то|[аяе]ний|[аяе]на|[аяе]не|[аяе]ні|[аяе]н|[аяе]ны|зят[оиіаеы]|йнят[оіаеы]|ринят[оаы]?|[уо]т[аоеиіы])$/;
const INSTRUMENTAL = /(?:єю|ею|ою|ією|ом|ем|єм|ым|им|ой|ей|ами|ями)$/;
