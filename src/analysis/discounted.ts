import { mayQualify } from '../language/adjectives.ts';
import { numeralAt } from '../language/numerals.ts';
import type { Scene } from './chain.ts';
import type { Clause } from './clauses.ts';
import type { Sentence } from './document.ts';
import { isProtected } from './groups.ts';
import type { Mention } from './mentions.ts';
import type { Cue } from './stance.ts';
import type { Mark } from './tagger.ts';
import { inClass, placesOf } from './word-class.ts';

/** «Україна хоче гарантій від США»: wanted by those they are for. */
export function wished(cue: Cue, { clauses, mentions, sentence }: Scene): boolean {
  const { tokens } = sentence;
  const verb = tokens[cue.from];
  if (inClass('wants or discusses', verb)) return true;
  // «Зеленський: документ про гарантії США готовий»: the paper is.
  const paper = placesOf('guarantee', sentence).some(
    (at) => at < cue.from && clauses.of[at] === clauses.of[cue.from],
  );
  if (paper && inClass('lies ready', verb)) return false;
  const subject = mentions.findLast((m) => m.subject && m.to <= cue.from);
  // «Умєров: гарантії США будуть обов'язковими»
  if (subject && clauses.of[subject.from] !== clauses.of[cue.from] && inClass('will be', verb)) return false;
  return subject?.actor === 'UA' && !inClass('concludes', verb);
}

/** "Kyiv wants Italian soldiers to take part": its wish is no word of theirs. */
export const wantedByKyiv = ({ from, to }: Cue, { mentions, sentence: { tokens } }: Scene): boolean =>
  tokens.slice(from, to).some((token) => inClass('wants it', token)) &&
  mentions.findLast((m) => m.subject && m.to <= from)?.actor === 'UA';

/** «проти відправки європейських військ»: against the whole mission, of its own troops it says nothing. */
export function everybodys(kind: Mark, cue: Cue, { tokens }: Sentence): boolean {
  if (
    !tokens
      .slice(cue.from, cue.to)
      .some((token) => inClass('against it', token) || inClass('backs it', token))
  )
    return false;
  const before = tokens.slice(Math.max(0, kind.from - 2), kind.to);
  return before.some((token) => inClass("anybody's", token)) || inClass('allied', tokens[kind.to]);
}

/** «перевантажить можливості Бундесверу»: what an army is able to do. */
export const ability = ({ from, to }: Mark, { rule, to: end }: Cue, { mentions }: Scene): boolean =>
  rule === 'option' && end === from && mentions.some((m) => m.from === from && m.to === to);

/** «європейців на фронті не буде»: of anybody's soldiers a no to the front alone, which leaves the rest of the country. */
export function atFront({ from, to }: Mark, { tokens }: Sentence): boolean {
  if (!inClass("anybody's", tokens[from - 1])) return false;
  for (let i = to; i < Math.min(tokens.length, to + 6) && tokens[i]!.kind === 'word'; i++)
    if (inClass('front', tokens[i])) return true;
  return false;
}

/** «жодного солдата так і не з'явилося»: what has not come to pass, whatever is planned. */
export function neverCame(
  { to }: Mark,
  { rule, from }: Cue,
  { clauses, sentence: { tokens } }: Scene,
): boolean {
  if (rule !== 'не + noun') return false;
  for (let at = to; at < tokens.length && clauses.of[at] === clauses.of[from]; at++)
    if (inClass('has come', tokens[at]) && inClass('not', tokens[at - 1])) return true;
  return false;
}

/** «Прем'єр упевнений, що миротворці затягнуть конфлікт»: what soldiers bring about, in the eyes of somebody who sends none. */
export const bringsAbout = (
  kind: Mark,
  { rule, from, reading }: Cue,
  { mentions, clauses, sentence }: Scene,
): boolean =>
  rule === 'verb' &&
  reading === 'ready' &&
  kind.value === 'ground_troops' &&
  from >= kind.to &&
  inClass('brings about', sentence.tokens[from]) &&
  !mentions.some((m) => m.subject && m.actor !== null && clauses.of[m.from] === clauses.of[from]);

/** «Присутність військ НАТО план забороняє»: what a paper forbids is nobody's no. */
export function forbidding(
  { from, reading }: Cue,
  { mentions, clauses, sentence: { tokens } }: Scene,
): boolean {
  if (reading !== 'refuses' || !inClass('forbids', tokens[from])) return false;
  const clause = clauses.of[from]!;
  if (mentions.some((m) => m.subject && m.actor !== null && m.to <= from && clauses.of[m.from] === clause))
    return false;
  return tokens.some(
    (token, at) =>
      at < from &&
      from - at <= PAPER &&
      clauses.of[at] === clause &&
      (inClass('a text that rules', token) || inClass('it as a paper', token)),
  );
}

/** How far before the verb a paper stands that forbids. */
const PAPER = 6;

/** «польські солдати на території Польщі»: at home. */
export function stationed({ to, value }: Mark, who: readonly Mention[], scene: Scene): boolean {
  const { clauses, mentions, sentence } = scene;
  return (
    value === 'ground_troops' &&
    mentions.some(
      (m) =>
        m.from > to &&
        !m.subject &&
        clauses.of[m.from] === clauses.of[to - 1] &&
        inClass('territory', sentence.tokens[m.from - 1]) &&
        who.some(({ actor }) => actor === m.actor),
    )
  );
}

/** «німецькі солдати залишаться в Польщі», «бундесвер уже розмістив бригаду в Литві»: in a country that is not Ukraine. */
export const elsewhereNow = (
  { value }: Mark,
  { from, to, reading }: Cue,
  { clauses, mentions, sentence: { tokens } }: Scene,
): boolean =>
  (reading === 'deployed'
    ? /^(?:ground_troops|air|naval|training)$/.test(value)
    : tokens.slice(from, to + 1).some((token) => inClass('stays', token))) &&
  mentions.some(
    (m) =>
      m.actor?.length === 2 &&
      m.actor !== 'UA' &&
      (m.kind === 'name' || m.kind === 'capital') &&
      m.from >= to &&
      m.from - to <= NEAR_PLACE &&
      clauses.of[m.from] === clauses.of[from] &&
      inClass('in', tokens[m.from - 1]),
  );

/** How far behind its verb the country stands where soldiers are. */
const NEAR_PLACE = 4;

/** «об'єдналися, щоб гарантувати безпеку України»: the aim of something else, no undertaking. */
export function aimedAt(kind: Mark, relation: Clause['relation'], { marks }: Sentence): boolean {
  return (
    relation === 'purpose' &&
    kind.value === 'legal_guarantee' &&
    marks.some((m) => m.tag === 'vouch' && m.from === kind.from)
  );
}

/** "could send a company to provide guarantees", "its role in providing guarantees": the aim of what is given, or what one takes part in. */
export function servedBy({ value, from }: Mark, { clauses, sentence: { tokens, marks } }: Scene): boolean {
  if (value !== 'legal_guarantee') return false;
  let at = from - 1;
  while (at > from - 5 && at > 0 && !inClass('in or to', tokens[at])) at--;
  const token = tokens[at];
  if (inClass('in or to', token) && inClass('partakes', tokens[at - 1])) return true;
  // "as part of providing guarantees"
  if (tokens[from - 1]?.norm === 'of' && tokens[from - 2]?.norm === 'part') return true;
  if (tokens[from - 2]?.norm === 'of' && tokens[from - 3]?.norm === 'part') return true;
  return (
    token?.norm === 'to' &&
    !inClass('joins', tokens[at - 1]) &&
    marks.some(
      (m) =>
        m.tag === 'kind' &&
        m.value !== 'none' &&
        m.value !== 'legal_guarantee' &&
        m.to <= at &&
        clauses.of[m.from] === clauses.of[from],
    )
  );
}

/** «Зеленський і Мерц обговорили ППО»: a topic of talks with Ukraine. */
export function talkedOver(cue: Cue, { clauses, mentions, sentence: { tokens } }: Scene): boolean {
  if (cue.rule !== 'discuss') return false;
  const inside = (m: Mention): boolean => clauses.of[m.from] === clauses.of[cue.from];
  return mentions.some(
    (m) =>
      (m.actor === 'UA' && m.to <= cue.from && inside(m)) ||
      // «обговорювали в Парижі з Віткоффом»: with whom.
      (m.person !== null && m.from >= cue.to && inside(m) && inClass('with', tokens[m.from - 1])),
  );
}

/** «згадав про штаб», «говорив про гарантії»: what there is already, or anybody's; «про небезпеку миротворців»: of another matter. */
export const inPassing = (
  kind: Mark,
  { from, to }: Cue,
  { clauses, sentence: { tokens, marks } }: Scene,
): boolean =>
  /^(?:command|legal_guarantee|funding_arms)$/.test(kind.value) ||
  tokens
    .slice(to, kind.from)
    .some(
      (token, i) =>
        token.kind === 'word' &&
        clauses.of[kind.from] === clauses.of[from] &&
        !mayQualify(token) &&
        numeralAt(tokens, to + i) === null &&
        !inClass('its own', token) &&
        !inClass('preposition', token) &&
        !marks.some((m) => m.tag !== 'kind' && m.from <= to + i && m.to > to + i),
    );

/** "plans to support Europeans in providing guarantees": the deed of those who are helped. */
export function helpedWith(kind: Mark, cue: Cue, { mentions, sentence: { tokens } }: Scene): boolean {
  for (let i = kind.from - 2; i >= Math.max(cue.from, kind.from - 8); i--) {
    if (!inClass('helps', tokens[i])) continue;
    let to = i + 1;
    let whom: Mention | undefined;
    for (const m of mentions) if (m.from === to) [whom, to] = [m, m.to];
    if (whom && inClass('in or to', tokens[to])) return !isProtected(whom.actor);
  }
  return false;
}

/** «план відправки британських і французьких військ обговорювали»: a scheme for several, nobody's own. */
export const scheme = (cue: Cue, owners: readonly Mention[]): boolean =>
  /discuss/.test(cue.rule) && new Set(owners.map(({ actor }) => actor)).size > 1;

/** «готовий приєднатися до миротворчих операцій»: to take part in whatever missions there are names no kind. */
export function anyMissions({ from, to, value }: Mark, { reading }: Cue, { tokens }: Sentence): boolean {
  return (
    value === 'ground_troops' &&
    /^(?:ready|open)$/.test(reading) &&
    inClass('missions', tokens[to - 1]) &&
    // «сили спеціальних операцій»
    !tokens.slice(from, to).some((token) => inClass('force', token) || inClass('body of troops', token))
  );
}

/** «відрядження їхніх військових» of allies just named: nobody's in particular. */
export const alliesOwn = ({ from }: Mark, { mentions, sentence: { tokens } }: Scene): boolean =>
  inClass('their', tokens[from - 1]) &&
  mentions.some((m) => m.kind === 'generic' && m.to < from) &&
  !mentions.some((m) => m.actor !== null && m.subject && m.to < from);

/** «авіація країн НАТО», «солдати союзників»: of several, none of which is named. */
export const membersOwn = (
  kind: Mark,
  { mentions, coalition, clauses, sentence: { marks, tokens } }: Scene,
): boolean =>
  !coalition &&
  /^(?:ground_troops|air|naval)$/.test(kind.value) &&
  mentions.some(
    (owner) =>
      owner.kind === 'generic' &&
      !owner.subject &&
      // «прикриття європейським силам»: for them.
      !/(?:[иыаяії]м)$/.test(tokens[owner.to - 1]!.norm) &&
      clauses.of[owner.from] === clauses.of[kind.from] &&
      // «Небо патрулюватиме авіація країн НАТО»
      marks.some((m) => m.tag === 'kind' && m.value === kind.value && m.to === owner.from),
  );

/** How far before the place its use is spoken of. */
const USE_REACH = 4;

/** «союзники користуватимуться їхніми дорогами»: who uses a place is not who gives it; «нашими» tells whose it is. */
export function usedBy({ from, value }: Mark, cue: Cue, { sentence: { tokens } }: Scene): boolean {
  if (value !== 'logistics' || inClass('our', tokens[from - 1])) return false;
  const verb = tokens.findLastIndex(
    (token, at) =>
      at < from && from - at <= USE_REACH && (inClass('uses', token) || inClass('guards', token)),
  );
  if (verb < 0 || cue.reading === 'refuses') return false;
  // «дозволить союзникам користуватися аеродромами»
  return !tokens.slice(Math.max(0, verb - USE_REACH), verb).some((token) => inClass('lets use', token));
}

/** «а гроші дасть», «роту надасть»: by its ending or its verb's number no subject of that verb. */
const isObject = (noun: string, verb: string): boolean =>
  /(?:[ую]|ів|ов|ев)$/.test(noun) ||
  (/[иіїы]$/.test(noun) && /(?:аст|аст|де|ить|ит|єть?|ує|ет)ь?$/.test(verb));

/** «літаки й інструктори дають час», «солдати дадуть спокій»: what they bring about, by whomever they are sent. */
export const givesItself = (
  { to, value }: Mark,
  cue: Cue,
  { mentions, clauses, sentence: { tokens } }: Scene,
): boolean =>
  value !== 'legal_guarantee' &&
  cue.from === to &&
  inClass('gives', tokens[to]) &&
  !isObject(tokens[to - 1]!.norm, tokens[to]!.norm) &&
  !mentions.some((m) => m.actor !== null && m.subject && clauses.of[m.from] === clauses.of[to]);

/** «обговоримо плани з американськими військовими»: with whom it is talked over. */
export function metWith({ from, value }: Mark, cue: Cue, { tokens, marks }: Sentence): boolean {
  if (value !== 'ground_troops' || cue.reading !== 'undecided' || cue.to > from) return false;
  let at = from - 1;
  while (at > cue.from && marks.some((m) => m.tag === 'actor' && m.from <= at && m.to > at)) at--;
  return inClass('with', tokens[at]);
}

/** «у разі їхнього рішення послати контингенти»: what others may decide. */
export function theirs({ from }: Mark, { tokens }: Sentence): boolean {
  for (let i = from - 1; i > Math.max(0, from - 5); i--)
    if (inClass('decided thing', tokens[i])) return inClass('their', tokens[i - 1]);
  return false;
}

/** «підрозділи яких країн будуть …», "how many trainers": asked, not said. */
export function whoseAsked({ from, to }: Mark, { tokens, marks }: Sentence): boolean {
  if (inClass('how many', tokens[from - 1])) return true;
  // «дізналося, які війська увійдуть», but «країни, які війська пошлють»
  if (inClass('which ones', tokens[from - 1])) {
    const verb = from - 4;
    if (
      tokens[from - 2]?.text !== ',' ||
      marks.some((m) => m.tag === 'say' && m.from <= verb + 1 && m.to > verb)
    )
      return true;
  }
  if (tokens[from - 1]?.norm === 'many' && tokens[from - 2]?.norm === 'how') return true;
  return inClass('whose', tokens[to]) && inClass('counted state', tokens[to + 1]);
}

/** «може тільки Сейм»: who may decide, not what is possible. */
export function onlyParliament(cue: Cue, sentence: Sentence): boolean {
  return sentence.marks.some(
    (m) => m.tag === 'condition' && m.value === 'parliament' && m.from >= cue.to && m.from - cue.to <= 2,
  );
}

/** «роль Польщі — логістика», «наш внесок — це вояки»: a role counts only where it is equated. */
export function stated(kind: Mark, cue: Cue, sentence: Sentence): boolean {
  const [from, to] = cue.to <= kind.from ? [cue.to, kind.from] : [kind.to, cue.from];
  const between = sentence.tokens.slice(from, to);
  // «Премьер о роли Чехии в миссии»: only spoken of.
  const before = sentence.tokens[cue.from - 1];
  const told = [before, sentence.tokens[cue.from - 2]];
  if (inClass('about', before) || told.some((token) => inClass('tells of a role', token))) return false;
  if (inClass('is left to', sentence.tokens[cue.from])) return between.length <= 5;
  if (cue.to <= kind.from && between.length <= 12 && between.some((t) => inClass('joins into', t)))
    return true;
  return between.length <= 14 && between.some((t) => /^[—–:-]$/.test(t.text) || inClass('is a role', t));
}

/** "X, leader of the far-right, has ruled out sending Dutch troops": who speaks for no state. */
export function privately(cue: Cue, { clauses, sentence, mentions }: Scene): boolean {
  const inside = (m: { from: number; to: number }): boolean =>
    m.to <= cue.from && clauses.of[m.from] === clauses.of[cue.from];
  return (
    sentence.marks.some((m) => m.tag === 'source' && m.value === 'expert' && inside(m)) &&
    !mentions.some((m) => m.subject && m.actor !== null && inside(m))
  );
}

/** "Stubb joins the talks after Orpo rules out sending troops": no condition, what somebody has just said. */
export function reported(kind: Mark, { clauses, sentence, mentions, cues }: Scene): boolean {
  const { from, index } = clauses.all[clauses.of[kind.from]!]!;
  const { tokens, paragraph } = sentence;
  if (index === 0 || !inClass('after', tokens[from])) return false;
  const who = mentions.find(
    (m) => m.subject && m.actor !== null && !isProtected(m.actor) && m.from === from + 1,
  );
  const cue = who && cues.find((c) => c.from === who.to && c.to <= kind.from);
  return cue !== undefined && (paragraph === -2 || /ed$/.test(tokens[cue.from]!.norm));
}

/** «хотіли дізнатися, яку допомогу дасть …», «зрозуміло, скільки літаків може …»: asked or measured, not said. */
export function inquired(at: number, scene: Scene): boolean {
  const { clauses, sentence } = scene;
  const clause = clauses.all[at]!;
  if (asks('how', clause.from, clause.from + 3, sentence)) return true;
  // "a law under which any deployment requires approval": what holds for all.
  if (clause.relation === 'relative' && sentence.tokens[clause.from - 1]?.norm === 'under') return true;
  if (clause.relation === 'relative' && clause.parent >= 0 && schemed(clause, scene)) return true;
  // "was asked whether he supports sending troops"
  if (
    clause.relation === 'whether' &&
    (sentence.tokens.slice(Math.max(0, clause.from - 2), clause.from).some((t) => inClass('was asked', t)) ||
      // «відповідаючи на запитання, чи Франція готова»: behind what was answered.
      sentence.marks.some(
        (m) => m.tag === 'asked' && m.from > 2 && clause.from - m.to >= 0 && clause.from - m.to <= 1,
      ))
  )
    return true;
  const parent = clauses.all[clause.parent];
  // «На запитання, чи означає це, що союзники готові, …»
  if (parent?.relation === 'whether' && clause.relation === 'that') return true;
  // «не знаємо, чи …, у якому форматі вони будуть присутні»
  if (
    clause.relation === 'relative' &&
    parent?.relation === 'whether' &&
    inClass('preposition', sentence.tokens[clause.from])
  )
    return true;
  // «прокомментировал публикацию о том, что страна пошлет …»: what others had written.
  if (parent && clause.relation === 'that') {
    const above = sentence.tokens.slice(parent.from, clause.from);
    if (above.some((t) => inClass('reacts', t)) && above.some((t) => inClass('report', t))) return true;
  }
  return (
    parent !== undefined && clause.relation === 'relative' && asks('verb', parent.to - 3, parent.to, sentence)
  );
}

/** «розглядають варіант, за якого США виступлять гарантом»: of whoever weighs it; where that is no state, of nobody. */
function schemed({ from, parent }: Clause, { clauses, mentions, sentence: { tokens } }: Scene): boolean {
  const opens = tokens[from - 1]!.kind === 'mark' ? from - 2 : from - 1;
  return (
    inClass('a scheme', tokens[opens]) &&
    inClass('by that scheme', tokens[from]) &&
    !mentions.some((m) => m.subject && m.actor !== null && clauses.of[m.from] === parent)
  );
}

const asks = (value: string, from: number, to: number, { marks }: Sentence): boolean =>
  marks.some((m) => m.tag === 'ask' && m.value === value && m.from >= from && m.to <= to);

/** «відповів, чи пошле», «Чи пошле Данія солдатів: відповів міністр»: nobody says here that it is open. */
export function settled(cue: Cue, { clauses, sentence }: Scene): boolean {
  const { tokens } = sentence;
  const { from, parent } = clauses.all[clauses.of[cue.from]!]!;
  const colon = tokens.findIndex((token, i) => i > cue.from && token.text === ':');
  const answers = (at: number): boolean =>
    inClass('answers whether', tokens[at]) && !inClass('not', tokens[at - 1]);
  if (colon > 0) return tokens.some((_, i) => i > colon && answers(i));
  return parent >= 0 && tokens.some((_, i) => i >= from - 4 && i < from && answers(i));
}

/** «Така місія не воюватиме», «Ці сили не включатимуть …»: what a force is not for is nobody's no. */
export function ofForce({ from, reading, we }: Cue, { clauses, sentence }: Scene): boolean {
  if (reading !== 'refuses' || we) return false;
  const { tokens, marks } = sentence;
  const clause = clauses.of[from]!;
  const at = clauses.all[clause]!.from;
  const first = clauses.all[clause]!.relation === 'that' ? at + 1 : at;
  return (
    inClass('this such', tokens[first]) &&
    inClass('body of troops', tokens[first + 1]) &&
    first + 1 < from &&
    !marks.some((m) => (m.tag === 'send' || m.tag === 'go') && clauses.of[m.from] === clause)
  );
}

/** "The plan to station troops found little support": nobody says whose it is. */
export function unowned(cue: Cue, { clauses, sentence }: Scene): boolean {
  const { from } = clauses.all[clauses.of[cue.from]!]!;
  const before = sentence.tokens.slice(from, cue.from);
  return before.length === 0 || (before.length === 1 && before[0]!.norm === 'the');
}
