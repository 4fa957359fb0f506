import type { Token } from '../language/tokens.ts';
import type { Scene } from './chain.ts';
import type { Sentence } from './document.ts';
import { group, isProtected } from './groups.ts';
import { isForce, isOwned, trait } from './kinds.ts';
import type { Mention } from './mentions.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** The owner in the words themselves: «литовських солдатів», «військові США», «сотні інструкторів із Британії». */
export function attachedTo(
  kind: Mark,
  mentions: readonly Mention[],
  sentence: Sentence,
): Mention[] | 'foreign' | null {
  const { tokens } = sentence;
  const same = mentions.find((m) => m.kind === 'demonym' && m.from === kind.from);
  if (same) return [same];
  const before = mentions.findLastIndex(
    (m) => m.to <= kind.from && (m.kind === 'adjective' || m.kind === 'generic'),
  );
  const adjective = mentions[before];
  if (adjective && gapIsAdjectives(tokens.slice(adjective.to, kind.from))) {
    if (adjective.kind === 'adjective') {
      const all = group(mentions, before, sentence).filter((m) => m.kind === 'adjective');
      if (all.some((m) => isProtected(m.actor))) {
        return isForce(kind, sentence) ? 'foreign' : null;
      }
      return isOwned(kind, sentence) ? all : null;
    }
  }
  const inside = mentions.find((m) => m.from >= kind.from && m.to <= kind.to && m.actor && m.actor !== 'UA');
  // «бундесвер», «жодного словацького військового»; "officers for the coalition's staff" are whoever sends them.
  if (
    inside &&
    !(inside.actor === 'COALITION' && inside.from > kind.from) &&
    (inside.actor === 'DE' || (inside.kind === 'adjective' && !isProtected(inside.actor)))
  )
    return [inside];
  // «очолить британський генерал»
  if (inside?.kind === 'office' && kind.value === 'command' && !isProtected(inside.actor)) return [inside];
  const leader =
    leaderOf(kind, mentions, sentence) ??
    (kind.value === 'command' ? commander(kind, mentions, sentence) : undefined);
  if (leader) return [leader];
  const after = mentions.findIndex((m) => m.from >= kind.to && m.from <= kind.to + 2);
  const next = mentions[after];
  const owner = next && noOwner(next, tokens) ? undefined : next;
  // «військово-повітряних сил України»
  const theirs = owner && owner.from === kind.to && owner.kind === 'name' && isProtected(owner.actor);
  if (theirs && (isForce(kind, sentence) || inClass('body of troops', tokens[kind.to - 1]))) return 'foreign';
  if (owner?.actor && (kind.value === 'ground_troops' || trait('owned', kind, sentence))) {
    // «военных „коалиции желающих“»
    const gap = tokens.slice(kind.to, owner.from).filter(({ text }) => !/^["«„“]$/.test(text));
    const genitive =
      gap.length === 0 && (owner.kind === 'name' || (owner.kind === 'capital' && isProtected(owner.actor)));
    const origin =
      // «своїх інструкторів із Польщі»: only where they are now.
      !inClass('its own', tokens[kind.from - 1]) &&
      gap.length === 1 &&
      inClass('out of', gap[0]) &&
      owner.kind === 'name';
    if (isProtected(owner.actor) && (genitive || gap.length === 0)) return 'foreign';
    // «участь у місії ООН»: whose mission one joins says nothing of whose people they are.
    const joined =
      /^(?:UN|EU|[A-Z]{3,})$/.test(owner.actor) &&
      (inClass('joins into', tokens[kind.from - 1]) ||
        inClass('joins into', tokens[kind.from]) ||
        inClass('as part of', tokens[kind.from - 1]));
    // «літаків США та союзників»: allies are nobody in particular.
    if (origin || (genitive && !joined && !nominative(owner, sentence)))
      return group(mentions, after, sentence).filter((m) => m.actor !== null);
  }
  // «штаб коаліції розгорнуть»; whoever has a subject of his own joins or hosts it.
  const host = mentions.some(
    (m) =>
      m.subject &&
      m.actor &&
      !isProtected(m.actor) &&
      m.actor !== 'COALITION' &&
      m.to <= kind.from &&
      !(inClass('that', tokens[kind.from - 1]) && m.to < kind.from - 1),
  );
  // «Штаб коаліції очолить данець»: whoever heads it.
  const rest = tokens.slice(kind.to);
  const ends = rest.findIndex(({ text }) => text === ',');
  const headed = rest.some((token, at) => (ends < 0 || at < ends) && inClass('commands it', token));
  if (kind.value === 'command' && mentions[after]?.actor === 'COALITION' && !host && !headed)
    return [mentions[after]];
  return null;
}

/** "A British officer will serve as his deputy": whose officer takes the post. */
const commander = (kind: Mark, mentions: readonly Mention[], { tokens }: Sentence): Mention | undefined =>
  mentions.find(
    (m) =>
      m.kind === 'adjective' &&
      m.actor !== null &&
      !isProtected(m.actor) &&
      m.to < kind.from &&
      tokens.slice(m.to, m.to + 2).some((token) => inClass('a commander', token)) &&
      tokens.slice(m.to, kind.from).every((token) => token.kind === 'word'),
  );

/** «солдат Украине не даст», «солдатів Україна не отримає»: to whom, or who gets them. */
const noOwner = ({ actor, from, kind }: Mention, tokens: Sentence['tokens']): boolean =>
  isProtected(actor) && kind === 'name' && /[а-яі](?:а|я|і|е|у|ю)$/.test(tokens[from]!.norm);

/** «сили під проводом Франції», "a force led by Paris". */
export function leaderOf(
  kind: Mark,
  mentions: readonly Mention[],
  { tokens }: Sentence,
): Mention | undefined {
  // «участвовать в мониторинге под руководством США»: those who take part in it.
  if (tokens.slice(Math.max(0, kind.from - 3), kind.from).some((token) => inClass('partakes', token)))
    return undefined;
  // "Estonia will send soldiers as part of a force led by France": whose force one joins.
  if (tokens.slice(Math.max(0, kind.from - 11), kind.from).some((token) => inClass('member of', token)))
    return undefined;
  return mentions.find(
    (m) =>
      m.from > kind.to &&
      m.from <= kind.to + 7 &&
      m.actor &&
      !isProtected(m.actor) &&
      isUnder(m, tokens) &&
      // «Індонезія готова послати миротворців під егідою ООН», «під прапором ЄС»: that is a mandate.
      !(
        BODY.test(m.actor) &&
        mentions.some((who) => who.actor?.length === 2 && who.subject && who.to <= kind.from)
      ) &&
      // "a force put together by Paris" is nobody's own.
      (tokens[m.from - 1]!.norm !== 'by' || inClass('leads', tokens[m.from - 2])),
  );
}

const BODY = /^(?:UN|EU|NATO|OSCE)$/;

/** «під проводом США», "led by Paris", «на чолі зі США». */
export function isUnder({ from }: Mention, tokens: Sentence['tokens']): boolean {
  const before = tokens[from - 1];
  return (
    inClass('under', before) ||
    (inClass('at the head of', tokens[from - 2]) && inClass('with or between', before))
  );
}

function nominative(mention: Mention, sentence: Sentence): boolean {
  const token = sentence.tokens[mention.from]!;
  return (
    mention.subject &&
    /^(?:[а-яіїє]+[ая]|[а-яіїє]+[іы]я)$/.test(token.norm) &&
    !/(?:ии|ії|ы|и)$/.test(token.norm)
  );
}

const ENDING = /(?:их|ими|им|ого|ому|ої|ій|ий|і|а|у|ые|ых|ой|ный|и)$/;

function gapIsAdjectives(words: readonly Token[]): boolean {
  return (
    words.length <= 2 &&
    words.every(
      (word) => /^[-"«„“]$/.test(word.text) || ENDING.test(word.norm) || inClass('military adjective', word),
    )
  );
}

/** «дозволить винищувачам союзників»: theirs, not of whoever lets them. */
export function ofAllies(kind: Mark, { mentions, sentence: { tokens } }: Scene): boolean {
  return (
    /^(?:air|naval|ground_troops)$/.test(kind.value) &&
    mentions.some((m) => m.kind === 'generic' && m.from === kind.to) &&
    /(?:ів|їв|ов|ев|ей)$/.test(tokens[kind.to]?.norm ?? '')
  );
}

/** «європейських військ», «іноземні солдати»: troops of nobody in particular. */
export function anybodys(kind: Mark, { mentions, sentence, coalition }: Scene): boolean {
  if (coalition || !isForce(kind, sentence)) return false;
  const owner = mentions.findLast((m) => m.to <= kind.from);
  return owner?.kind === 'generic' && gapIsAdjectives(sentence.tokens.slice(owner.to, kind.from));
}
