import type { Condition } from '../news.ts';
import type { Sentence } from './document.ts';
import type { Mark } from './tagger.ts';

export interface ConditionFound {
  readonly condition: Condition;
  readonly mark: Mark;
}

/** Words that make a parliament's name a condition: it has to vote, it has not yet. */
const VOTE =
  /^(?:погод|проголосу[юєйт]|проголосуют|якщо$|если$|if$|після$|после$|after$|спершу$|сначала$|last$|needs|благослов|схвал|мандат|дозв|голос|рішен|решен|згод|соглас|ухвал|затверд|утверд|одобр|звернет|проси|дасть|слово|дозволит|разреш|approv|vote|mandate|consent|permission|backing|green|останнє|останню|вирішув|вирішит|питанн|висловит|надати|дати|має|затверджен|рахувати|through|decide|authoris|authoriz|ratif|ратиф)/;
/** The vote is over: then it is a commitment, not a condition. */
const DECIDED =
  /^(?:проголосува(?:в|ла|ли)|проголосова|вже$|уже$|комітет|уповноважен|(?:схвали|дозволи|ухвали|затверди|підтрима|ратифікува|продовжи)(?:в|ла|ли|ло)$|(?:одобри|разреши|утверди|поддержа)л|заборон|запрет|approves$|passes$|approved$|voted$|passed$|backed$|authorised$|authorized$)/;
const WITHOUT_PREPOSITION =
  /(?:припин|скінч|заверш|закінч|замов|вщух|стих|прекрат|закон|кончит|silent|ends|stops|over|reached|signed|підписан|укла|настан|зупин)/;

/** Conditions a sentence states; `after_peace` yields to a ceasefire where either is enough. */
export function conditionsOf(sentence: Sentence): ConditionFound[] {
  const { tokens, marks } = sentence;
  const found: ConditionFound[] = [];
  for (const mark of marks) {
    if (mark.tag !== 'condition') continue;
    const condition = mark.value as Condition;
    if (condition === 'parliament' ? votes(mark, sentence) : governed(mark, sentence))
      found.push({ condition, mark });
  }
  const has = (condition: Condition): Mark | undefined => found.find((f) => f.condition === condition)?.mark;
  const ceasefire = has('after_ceasefire');
  const peace = has('after_peace');
  if (ceasefire && peace) {
    const [a, b] = ceasefire.from < peace.from ? [ceasefire, peace] : [peace, ceasefire];
    const between = tokens.slice(a.to, b.from).map((token) => token.norm);
    const apart =
      between.some((norm) => /^(?:і|та|й|и|and|також|then|потім)$/.test(norm)) &&
      !between.some((norm) => /^(?:або|чи|или|or|хоча|хотя)$/.test(norm));
    if (!apart) return found.filter((f) => f.condition !== 'after_peace');
  }
  const parliament = has('parliament');
  const mandate = has('mandate');
  if (
    parliament &&
    mandate &&
    mandate.to - mandate.from === 1 &&
    !/^(?:un|eu|оон|єс|ес)$/.test(tokens[mandate.from - 1]?.norm ?? '') &&
    Math.abs(mandate.from - parliament.from) <= 6
  ) {
    return found.filter((f) => f.condition !== 'mandate');
  }
  return found;
}

function governed(mark: Mark, sentence: Sentence): boolean {
  const { tokens, marks } = sentence;
  const own = tokens
    .slice(mark.from, mark.to)
    .map((token) => token.norm)
    .join(' ');
  if (
    /^(?:після|буде|будет|коли|когда|по|после|after|якщо|если|if|за|до|post|backed|під|под|чи|умов|виняток|alongside|provided)/.test(
      own,
    )
  )
    return true;
  if (mark.value === 'mandate') {
    const near = tokens.slice(Math.max(0, mark.from - 5), mark.to + 5).map((token) => token.norm);
    if (
      near.some((norm) =>
        /^(?:змін|переписув|розшир|продовж|змен|измен|расшир|продл|chang|expan|extend)/.test(norm),
      )
    )
      return false;
    if (
      near.some((norm) =>
        /^(?:нет|немає|нужн|потріб|необхідн|must|requir|need|должен|дотрим|соблюд|лише|тільки|только|лишь|only|provided|зрозуміл|чітк|визнач|відсутн|невідом|доки|поки)/.test(
          norm,
        ),
      )
    )
      return true;
  }
  if (mark.value === 'us_backstop') {
    const near = tokens.slice(Math.max(0, mark.from - 4), mark.to + 5).map((token) => token.norm);
    if (
      near.some((norm) =>
        /^(?:essential|need|needed|vital|crucial|requir|necessary|потрібн|необхідн|нужн|ключов|критичн|без$|without)/.test(
          norm,
        ),
      )
    )
      return true;
  }
  if (mark.value === 'us_backstop' || mark.value === 'mandate') {
    return marks.some(
      (m) =>
        m.tag === 'conditional' &&
        m.from <= mark.from &&
        mark.from - m.to <= 5 &&
        !stopped(sentence, m.to, mark.from),
    );
  }
  const reach = WITHOUT_PREPOSITION.test(own) ? 9 : 5;
  for (const m of marks) {
    if (m.tag !== 'conditional' || m.from >= mark.from || mark.from - m.to > reach) continue;
    if (stopped(sentence, m.to, mark.from)) continue;
    if (tokens[m.to - 1]!.norm === 'як' && !WITHOUT_PREPOSITION.test(own)) continue;
    if (weak(tokens[m.from]!.norm) && mark.from - m.to > 1) continue;
    if (
      /^(?:для|for|of|із|з|с|with|від|має|потрібно|треба|needs|in|на)$/.test(tokens[m.to - 1]!.norm) &&
      !/^(?:потрібно|треба|has|випадок|час)$/.test(tokens[m.to - 1]!.norm)
    )
      continue;
    return true;
  }
  return false;
}

function weak(norm: string): boolean {
  return /^(?:для|for|of|із|з|с|with|під|under|in|межах|рамках|за|по|маючи|при|by)$/.test(norm);
}

function stopped(sentence: Sentence, from: number, to: number): boolean {
  return sentence.tokens.slice(from, to).some((token) => /^[,;:.]$/.test(token.text));
}

function votes(mark: Mark, sentence: Sentence): boolean {
  const { tokens } = sentence;
  const near = tokens.slice(Math.max(0, mark.from - 8), mark.to + 8);
  if (near.some((token) => DECIDED.test(token.norm)) || approves(mark, sentence)) return false;
  return near.some((token) => VOTE.test(token.norm));
}

/** "Danish parliament green-lights", "the Senate gave its consent": it has voted, unless an "if" or "once" stands before. */
function approves({ from, to }: Mark, { tokens, marks }: Sentence): boolean {
  const supposed = tokens
    .slice(Math.max(0, from - 4), from)
    .some(({ norm }) => /^(?:if|once|when|unless|until|provided)$/.test(norm));
  return (
    !supposed &&
    marks.some(
      (m) =>
        m.tag === 'cue' &&
        m.value === 'committed' &&
        m.from >= to &&
        m.from - to <= 4 &&
        tokens
          .slice(m.from, m.to)
          .some(({ norm }) => /^(?:[a-z]{3,}(?:ed|s)|gave|won|got|greenlit)$/.test(norm)),
    )
  );
}

/** What a monitoring mission watches over also says when it starts: «стежити за перемир'ям». */
export function watchedOver(sentence: Sentence): ConditionFound[] {
  return sentence.marks
    .filter(
      (mark) =>
        mark.tag === 'condition' && (mark.value === 'after_ceasefire' || mark.value === 'after_peace'),
    )
    .map((mark) => ({ condition: mark.value as Condition, mark }))
    .slice(0, 1);
}
