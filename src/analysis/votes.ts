import { mayQualify } from '../language/adjectives.ts';
import type { Sentence } from './document.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** How far from a parliament's name the words on its vote may stand. */
const REACH = 8;
/** «потрібно», "needs" may govern a longer list. */
const REACH_OF_NEED = 12;
const PAST = /(?:[аеиіїоуюяє](?:в|ла|ло|ли|л)(?:ся|сь)?|[зсг]л[аи]|но|то|ний|на|ні|ны|ed)$/;
/** «підтримка», «голосування», «дозволу» have the stems of verbs. */
const NOUN = /(?:нн[яюі]|нням|[кг][аиуі]|кою|ени[еяю]|ением|ани[еяю]|анием|дом|ду|ді)$/;

/** How far before its verb an "if" may stand: "if it had a mandate and the parliament agreed". */
const REACH_OF_IF = 14;

/** Whether what stands here is what has yet to be: after "once", or after an "if" in the same clause. */
function yetToBe(at: number, near: number, { tokens }: Sentence): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH_OF_IF) && !/^[,;:.]$/.test(tokens[i]!.text); i--)
    if (inClass('if', tokens[i])) return true;
  return tokens.slice(Math.max(0, at - near), at).some((t) => inClass('once', t));
}

/** Whether a parliament named here has yet to agree: then its vote is a condition, not a decision. */
export function awaitsVote(parliament: Mark, sentence: Sentence): boolean {
  if (byCommittee(parliament, sentence)) return true;
  if (inFavour(parliament, sentence)) return false;
  if (
    near('vote held', parliament, sentence).length > 0 ||
    near('vote party', parliament, sentence).length > 0 ||
    approves(parliament, sentence)
  )
    return false;
  const verbs = near('vote verb', parliament, sentence).filter(
    (verb) => !NOUN.test(sentence.tokens[verb.from]!.norm) && !passed(verb, parliament, sentence),
  );
  const asks = near('vote ask', parliament, sentence).filter((ask) => !itself(ask, parliament, sentence));
  const words = near('vote word', parliament, sentence);
  if (verbs.some((verb) => notYet(verb, sentence))) return true;
  if (
    [...verbs, ...asks, ...words, ...near('vote pending', parliament, sentence)].some(
      // «голосування ще не призначене»: it is still to come.
      (m) => denied(m, sentence) && !(m.tag === 'vote pending' && notYet(m, sentence)),
    )
  )
    return false;
  // «затвердив і просить згоди Сейму»: the decision is the government's, the asking is still ahead.
  const ahead = (verb: Mark): boolean => asks.some((ask) => ask.from >= verb.to && ask.to <= parliament.from);
  if (verbs.some((verb) => decided(verb, sentence) && !ahead(verb))) return false;
  if (asks.length > 0 || verbs.length > 0) return true;
  if (
    words.some(
      (word) =>
        (word.to === parliament.from || word.from === parliament.to) &&
        inClass('consent', sentence.tokens[word.from]),
    )
  )
    return true;
  return words.length > 0
    ? near('vote pending', parliament, sentence).length > 0
    : dependent(parliament, sentence);
}

/** «Палата просит, чтобы правительство …»: the parliament asks, and is not asked. */
const itself = (ask: Mark, parliament: Mark, { tokens }: Sentence): boolean =>
  ask.from >= parliament.to &&
  inClass('one that asks', tokens[ask.from]) &&
  !inClass('preposition', tokens[parliament.from - 1]);

/** «Комітет Сейму схвалив», "a Senate panel backs". */
const byCommittee = ({ from, to }: Mark, { tokens }: Sentence): boolean =>
  inClass('a committee', tokens[from - 1]) || inClass('a committee', tokens[to]);

/** «У фолькетингу ідею підтримує більшість»: what the deputies think, and no vote. */
function inFavour({ from, to }: Mark, { tokens }: Sentence): boolean {
  const around = tokens.slice(Math.max(0, from - REACH), to + REACH);
  return around.some((t) => inClass('backs now', t)) && around.some((t) => inClass('majority', t));
}

const near = (tag: string, parliament: Mark, sentence: Sentence): Mark[] =>
  sentence.marks.filter((m) => m.tag === tag && within(parliament, m, sentence));

/** «Уряд погодився, але мандат має видати Сейм»: another clause's verb. */
function passed(verb: Mark, parliament: Mark, { tokens }: Sentence): boolean {
  const [a, b] = verb.to <= parliament.from ? [verb, parliament] : [parliament, verb];
  const { norm } = tokens[verb.from]!;
  // "cabinet backs sending troops, parliament to vote"
  const headline = verb.to <= parliament.from && /^[a-z]{3,}s$/.test(norm);
  return tokens.slice(a.to, b.from).some((t) => t.text === ',') && (headline || PAST.test(norm));
}

/** «згоди парламенту не потребує», «не збирається просити депутатів». */
function denied({ from }: Mark, { tokens, marks }: Sentence): boolean {
  return marks.some(
    (m) => m.tag === 'negation' && m.to <= from && from - m.to <= 1 && !inClass('without', tokens[m.from]),
  );
}

/** «Сейм іще не голосував», "parliament has not yet approved". */
function notYet(verb: Mark, sentence: Sentence): boolean {
  const before = sentence.tokens.slice(Math.max(0, verb.from - 4), verb.to + 2);
  return denied(verb, sentence) && before.some((token) => inClass('not so far', token));
}

function within(parliament: Mark, mark: Mark, { tokens }: Sentence): boolean {
  const [a, b] = mark.to <= parliament.from ? [mark, parliament] : [parliament, mark];
  return (
    b.from - a.to <= (mark.tag === 'vote pending' ? REACH_OF_NEED : REACH) &&
    !tokens.slice(a.to, b.from).some((t) => /^[;.]$/.test(t.text))
  );
}

function decided(verb: Mark, sentence: Sentence): boolean {
  const { tokens } = sentence;
  const { norm } = tokens[verb.from]!;
  const before = tokens.slice(Math.max(0, verb.from - 4), verb.from);
  if (before.some((word) => inClass('vote to come', word))) return false;
  if (/^[a-z]/.test(norm)) return /(?:ed|s)$/.test(norm) && !yetToBe(verb.from, 7, sentence);
  return PAST.test(norm);
}

/** "Danish parliament green-lights", "the Senate gave its consent": it has voted, unless an "if" stands before. */
function approves({ from, to }: Mark, sentence: Sentence): boolean {
  const { tokens, marks } = sentence;
  if (yetToBe(from, 4, sentence)) return false;
  return marks.some(
    (m) =>
      m.tag === 'cue' &&
      m.value === 'committed' &&
      m.from >= to &&
      m.from - to <= 4 &&
      (tokens
        .slice(m.from, m.to)
        .some((t) => /^[a-z]{3,}(?:ed|s)$/.test(t.norm) || inClass('past consent', t)) ||
        (m.from === to &&
          /s$/.test(tokens[to - 1]!.norm) &&
          !tokens.slice(0, from).some((t) => inClass('once', t)))),
  );
}

/** «після Сейму», «слово за Рійгікогу», "subject to the Bundestag". */
function dependent(parliament: Mark, { tokens, marks }: Sentence): boolean {
  return marks.some(
    (m) =>
      m.tag === 'conditional' &&
      /^(?:after|case|depend|first|without)$/.test(m.value) &&
      m.to <= parliament.from &&
      parliament.from - m.to <= 2 &&
      tokens.slice(m.to, parliament.from).every(mayQualify),
  );
}
