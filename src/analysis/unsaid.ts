import { numeralAt } from '../language/numerals.ts';
import type { Contribution } from '../news.ts';
import { ATTITUDE, type Scene } from './chain.ts';
import type { Clause } from './clauses.ts';
import type { Sentence } from './document.ts';
import { isProtected } from './groups.ts';
import type { Mention } from './mentions.ts';
import { preposition } from './prepositions.ts';
import type { Cue } from './stance.ts';
import type { Mark } from './tagger.ts';
import { inClass, placesOf } from './word-class.ts';

/**
 * What an article that is about troops leaves out. A deed («участь», «розгортання») stands for troops in a clause that
 * names none; so do a state's people who are sent or go («двісті швейцарців», «жоден італієць не поїде») and a pronoun
 * («своїх не пошле»). A clause that says only who is ready leaves out what was last spoken of; «такий крок» and a bare
 * «ми готові» mean troops where the sentence names no contribution at all.
 */
export function unsaid(scene: Scene, named: readonly Mark[], last: Contribution | null): Mark[] {
  const { sentence } = scene;
  const taken = new Set(named.map((m) => scene.clauses.of[m.from]));
  const elsewhere = sentence.marks.filter((m) => m.tag === 'act' && m.value === 'elsewhere');
  // «Якщо мир вимагатиме присутності, Данія готова це зробити»
  const resumed = sentence.marks.some((m) => m.tag === 'anaphor');
  const deeds = sentence.marks.filter(
    (m) =>
      m.tag === 'act' &&
      m.value === 'deed' &&
      isFree(m, taken, scene) &&
      !(resumed && scene.clauses.all[scene.clauses.of[m.from]!]!.relation === 'if') &&
      // «ні в рамках місії НАТО»: where something else would be done.
      // «без участі НАТО»
      !(
        inClass('without', sentence.tokens[m.from - 1]) &&
        sentence.marks.some((o) => o.tag === 'actor' && o.from === m.to)
      ) &&
      !inClass('framework', sentence.tokens[m.from - 1]) &&
      !withHelp(m, sentence) &&
      !elsewhere.some((o) => o.from < m.to && o.to > m.from),
  );
  for (const at of placesOf('contributes', sentence)) {
    const bare = troops({ from: at, to: at + 1 });
    if (sentence.tokens[at + 1]?.kind !== 'word' && isFree(bare, taken, scene)) deeds.push(bare);
  }
  const people = sent(scene).filter((m) => isFree(m, taken, scene));
  if (people.length) return people;
  if (deeds.length)
    return deeds.slice(0, 2).map((deed) =>
      // «Канада від патрулювання відмовилася» where aircraft patrol
      last && PATROLLED.test(last) && inClass('patrols', sentence.tokens[deed.from])
        ? { ...troops(deed), value: last }
        : troops(deed),
    );
  const states = leftOut(scene, taken, last, named);
  // «Якщо раніше про солдатів казали „ніколи“, тепер такої можливості не відкидають»
  const supposed = named.every((m) => scene.clauses.all[scene.clauses.of[m.from]!]!.relation === 'if');
  return states.length ? states : supposed ? meant(scene) : [];
}

/** «за участі коаліції», "with the participation of": how somebody else does it. */
const withHelp = ({ from }: Mark, { tokens }: Sentence): boolean =>
  inClass('with their help', tokens[from]) && inClass('by or with', tokens[from - 1]);

/** Stands in a clause that names no contribution. */
const isFree = ({ from }: Mark, taken: ReadonlySet<number | undefined>, { clauses }: Scene): boolean =>
  !taken.has(clauses.of[from]);

/**
 * The same where an article is about something else than troops: «Індія від участі відмовилася, Бразилія ще радиться» of
 * a watch over a truce, «Братислава не підпише» of a treaty.
 */
export function goingOn(scene: Scene, named: readonly Mark[], last: Contribution): Mark[] {
  const taken = new Set(named.map((m) => scene.clauses.of[m.from]));
  const deed = scene.sentence.marks.find(
    (m) => m.tag === 'act' && m.value === 'deed' && isFree(m, taken, scene) && !withHelp(m, scene.sentence),
  );
  if (deed && JOINED.test(last)) return [{ ...troops(deed), value: last }];
  return leftOut(scene, taken, last, named);
}

/** What one takes part in. */
const JOINED = /^(?:monitoring|naval|air|training)$/;

/** What patrols. */
const PATROLLED = /^(?:air|naval|monitoring)$/;

/** What the clauses before have named, for one that goes on without naming it. */
function before({ from, relation }: Clause, named: readonly Mark[]): Contribution | null {
  if (!/^(?:contrast|coord)$/.test(relation)) return null;
  return (named.findLast((m) => m.to <= from)?.value as Contribution | undefined) ?? null;
}

const troops = ({ from, to }: { from: number; to: number }): Mark => ({
  tag: 'kind',
  value: 'ground_troops',
  from,
  to,
});

/** People of a state who are sent, go or are counted, and the pronouns that stand for them. */
function sent({ sentence, clauses, cues, mentions }: Scene): Mark[] {
  const { tokens, marks } = sentence;
  const moves = marks.filter((m) => m.tag === 'send' || m.tag === 'go');
  const { of } = clauses;
  const out: Mark[] = [];
  for (const mention of mentions) {
    if (mention.actor === 'NATO' && missing(mention, sentence, cues)) out.push(troops(mention));
    if (mention.kind !== 'demonym' || isProtected(mention.actor)) continue;
    const before = tokens[mention.from - 1];
    const counted =
      before?.kind === 'number' ||
      inClass('single', before) ||
      marks.some((m) => m.tag === 'quantity' && m.to === mention.from);
    // «без американців не поїдуть», «слідом за французами»: named beside those who go.
    const aside =
      inClass('without or instead', before) ||
      // «стільки ж, скільки й британці»
      inClass('how many', inClass('joins', before) ? tokens[mention.from - 2] : before) ||
      // «підуть консультації з рештою охочих»
      (mention.actor === 'COALITION' && preposition(sentence, mention.from)) ||
      marks.some((m) => m.tag === 'conditional' && m.value === 'behind' && m.to === mention.from);
    const moved = !aside && moves.some((m) => of[m.from] === of[mention.from]);
    const being = cues.some((cue) => /^(?:не )?буде$/.test(cue.rule) && of[cue.from] === of[mention.from]);
    if (moved || (being && !mention.subject) || counted) out.push(troops(mention));
  }
  if (out.length) return out;
  // «Литва дасть 300 людей»
  const people = placesOf('people', sentence).flatMap((at) =>
    marks.some((m) => isSent(at, m, sentence) && of[m.from] === of[at])
      ? [troops({ from: at, to: at + 1 })]
      : [],
  );
  if (people.length) return people;
  const bare = numbersSent(sentence);
  if (bare.length) return bare;
  return placesOf('them', sentence).flatMap((at) =>
    moves.some((m) => m.tag === 'send' && of[m.from] === of[at] && Math.abs(m.from - at) <= 4)
      ? [troops({ from: at, to: at + 1 })]
      : [],
  );
}

/** «дадуть по тисячі», «пошле до 300», «підтвердили йому сім тисяч»: numbers that are sent, with no word of what. */
export const numbersSent = ({ marks, tokens }: Sentence): Mark[] =>
  marks.flatMap((m) => {
    if (
      m.tag === 'send' ||
      (m.tag === 'give' && (apiece(m, tokens) || inClass('most or least', tokens[m.to])))
    )
      return numberAfter(m, tokens);
    return m.tag === 'give' || (m.tag === 'cue' && PROMISED.test(m.value)) ? manyAfter(m, marks, tokens) : [];
  });

/** «дасть 300 людей», «дають людей», «Людей Вашингтон не поставить». */
function isSent(at: number, { tag, to }: Mark, { tokens }: Sentence): boolean {
  if (tag !== 'send' && tag !== 'give') return false;
  if (to <= at) return to === at || (at > 0 && numeralAt(tokens, at - 1) !== null);
  return at === 0 || tokens[at - 1]!.kind === 'mark';
}

/** «поставлять по кілька тисяч», «дадуть стільки ж»: so many each, or as many. */
const apiece = ({ to }: Mark, tokens: Sentence['tokens']): boolean =>
  tokens.slice(to, to + 3).some((token) => inClass('as many', token) || inClass('apiece', token));

/** "is willing to send between 5,000 and 10,000", «отправит до 300»: a number that no noun follows. */
function numberAfter({ to }: Mark, tokens: Sentence['tokens']): Mark[] {
  // «пошлемо стільки ж», «дадуть приблизно стільки ж»
  for (let at = to; at < Math.min(tokens.length, to + 2); at++)
    if (inClass('as many', tokens[at])) return [troops({ from: at, to: at + 1 })];
  for (let at = to; at < Math.min(tokens.length, to + 4); at++) {
    const number = numeralAt(tokens, at);
    if (!number) continue;
    // «дає найбільше: чотири тисячі», not «дасть: по-перше …»
    if (tokens[at - 1]?.text === ':' && !inClass('most or least', tokens[at - 2])) return [];
    const last = inClass('and', tokens[number.to]) ? (numeralAt(tokens, number.to + 1) ?? number) : number;
    return (tokens[last.to]?.kind ?? 'mark') === 'mark' ? [troops({ from: at, to: last.to })] : [];
  }
  return [];
}

/** What one does to a number of people before they go. */
const PROMISED = /^(?:ready|confirm|plan|committed|allowed)$/;

const HOLDERS: ReadonlySet<string> = new Set(['actor', 'person', 'office']);

/** So many are people; fewer may be anything. */
const A_TROOP = 50;

/** «підтвердили йому сім тисяч», "pledged 700": a promise of so many, with no word of what. */
function manyAfter({ from, to }: Mark, marks: readonly Mark[], tokens: Sentence['tokens']): Mark[] {
  let at = to;
  // «Кір підтвердив мені дві тисячі»: not whoever was told it.
  if (inClass('to them, as pronouns', tokens[to]) && !marks.some((m) => HOLDERS.has(m.tag) && m.to <= from))
    return [];
  while (inClass('to them, as pronouns', tokens[at]) || inClass('before a share', tokens[at])) at++;
  const number = numeralAt(tokens, at);
  return number && number.high >= A_TROOP && !/^[€$£]$/.test(tokens[at - 1]!.text)
    ? numberAfter({ tag: 'give', value: '', from: at, to: at }, tokens)
    : [];
}

/** «Самого Альянсу в Україні не буде»: an alliance that is not there has sent nobody. */
const missing = ({ from, to }: Mention, { tokens, marks }: Sentence, cues: readonly Cue[]): boolean =>
  cues.some((cue) => cue.rule === 'не буде' && cue.from >= to && cue.from - to <= 4) &&
  // «місії НАТО не буде», «вступу до НАТО не буде»
  (from === 0 || tokens[from - 1]!.kind === 'mark' || inClass('itself', tokens[from - 1])) &&
  marks.some((m) => m.tag === 'place' && m.value === 'ukraine');

/** Words of a sentence that only says who goes along. */
const SHORT = 14;

/** «Польща — проти», «Данія ще думає», «Литва поїде»: a state whose attitude ends its clause, or that goes. */
function leftOut(
  scene: Scene,
  taken: ReadonlySet<number | undefined>,
  last: Contribution | null,
  named: readonly Mark[],
): Mark[] {
  const { sentence, cues, clauses, mentions } = scene;
  const { of } = clauses;
  const able = mentions.filter((m) => isAble(m) || (named.length === 0 && doubts(m)));
  if (able.length === 0 && !sentence.marks.some((m) => m.tag === 'examples')) return [];
  return clauses.all.flatMap((clause): Mark[] => {
    if (/^(?:if|purpose|relative)$/.test(clause.relation)) return [];
    // «готовність приєднатися до коаліції»: what one joins is said.
    if (sentence.marks.some((m) => m.tag === 'act' && m.value === 'elsewhere' && of[m.from] === clause.index))
      return [];
    // «Мадрид ответил отказом»: how it was answered, not what.
    if (clause.relation === 'speech' && !answers(clause, cues, scene)) return [];
    const who =
      able.find((m) => of[m.from] === clause.index) ??
      labelOf(clause, mentions, sentence) ??
      exampled(clause, mentions, sentence) ??
      (retracts(clause, cues, of) ? able.find((m) => of[m.from] === clause.parent) : null);
    if (!who || !(able.includes(who) || isAble(who) || who.kind === 'generic')) return [];
    const go = sentence.marks.find(
      (m) =>
        m.tag === 'go' && of[m.from] === clause.index && !inClass('goes on with it', sentence.tokens[m.to]),
    );
    if (go && isFree(go, taken, scene)) return doubts(who) ? [] : [troops(go)];
    const cue = cues.findLast(
      (c) =>
        of[c.from] === clause.index &&
        (c.weight >= ATTITUDE || goesAlong(c, who, sentence)) &&
        c.reading !== 'hope' &&
        c.reading !== 'past',
    );
    const value = before(clause, named) ?? last;
    if (!value || !cue || cue.reading === 'committed') return [];
    // «Вашингтон передав Києву план»: a paper, no intent.
    if (cue.rule === 'plan' && inClass('plan as a noun', sentence.tokens[cue.from])) return [];
    if (doubts(who) && cue.reading === 'ready') return [];
    // "Berlin suggested that sanctions would grow": what it is about is said.
    if (clauses.all.some((c) => c.parent === clause.index && /^(?:that|whether|purpose)$/.test(c.relation)))
      return [];
    const mark: Mark = { tag: 'kind', value, from: cue.from, to: cue.to };
    // «Берлин не исключает такого шага»
    const step = sentence.marks.find(
      (m) => m.tag === 'anaphor' && m.from - cue.to >= 0 && m.from - cue.to <= 2,
    );
    const rest = sentence.tokens.slice(step?.to ?? cue.to, clause.to).filter(
      (token) =>
        token.kind === 'word' &&
        token.norm !== 'to' &&
        !inClass('joins them', token) &&
        // «відклала розгляд на невизначений термін»
        !(cue.reading === 'undecided' && inClass('put off', token)),
    );
    const next = sentence.tokens[cue.to];
    // «Італія вагається через відсутність гарантій», «Іспанія готова за мандата ООН»
    const reason = inClass('why or when', next) && rest.length <= 8;
    const closed =
      reason ||
      ((/^[,:]$/.test(next?.text ?? '') || inClass('when or beside whom', next)) && rest.length <= 5);
    // «Німеччина, Італія, Іспанія та Польща одразу виступили проти»: a list is as long as it likes.
    const listed = mentions.filter((m) => m.actor && m.to <= cue.from && of[m.from] === clause.index);
    const leading = listed.length > 1 ? listed.at(-1)!.to - listed[0]!.from - 1 : 0;
    const longest = reason ? 18 : step ? 14 : 9;
    const brief = (rest.length <= 1 || closed) && clause.to - clause.from - leading <= longest;
    // «Погодилися на це Франція, Литва, Данія …»: a list of states leaves no room for another object.
    const after = mentions.filter((m) => m.actor && of[m.from] === clause.index && m.from >= cue.to);
    // «Лондон очолює коаліцію»: whom it leads is what is said.
    if (cue.rule === 'since' && after.some((m) => m.actor === 'COALITION' && !m.subject)) return [];
    const names = after.reduce((sum, m) => sum + m.to - m.from, 0);
    const links = rest.filter((token) => inClass('links', token)).length;
    const list = after.length > 0 && rest.length - names <= (after.length >= 3 ? 3 : links);
    // «більшість, зокрема Данія, проти цього»
    const examples = sentence.marks.some((m) => m.tag === 'examples' && of[m.from] === clause.index);
    const it = rest.filter((token) => inClass('no object', token)).length;
    const some = examples && rest.length - names - it <= 1;
    return (brief || list || some) && isFree(mark, taken, scene) ? [mark] : [];
  });
}

const answers = ({ index }: Clause, cues: readonly Cue[], { clauses, sentence }: Scene): boolean =>
  cues.some(
    (cue) =>
      clauses.of[cue.from] === index &&
      /^(?:refuses|ready)$/.test(cue.reading) &&
      sentence.tokens.slice(cue.from, cue.to).every(({ kind }) => kind === 'word') &&
      sentence.marks.some((m) => m.tag === 'say' && m.from === cue.from && m.to < cue.to),
  );

/** «Данія долучиться»: little else is said. */
const goesAlong = ({ from, to }: Cue, who: Mention, { tokens, quoted }: Sentence): boolean =>
  !quoted &&
  tokens.length <= SHORT &&
  who.kind !== 'count' &&
  who.kind !== 'generic' &&
  tokens.slice(from, to + 1).some((token) => inClass('joins them', token));

/** «решта, включно з лідерами Данії, виступили проти»: nobody in particular, with examples. */
function exampled({ from, to }: Clause, mentions: readonly Mention[], { marks }: Sentence): Mention | null {
  const who = mentions.find((m) => m.kind === 'generic' && m.subject && m.from >= from && m.to <= to);
  return who && marks.some((m) => m.tag === 'examples' && m.from >= who.to && m.from < to) ? who : null;
}

/** «Германия против, но не исключает этого»: what goes on without a subject takes back a no. */
const retracts = (
  { index, parent, relation }: Clause,
  cues: readonly Cue[],
  of: Scene['clauses']['of'],
): boolean =>
  /^(?:contrast|coord)$/.test(relation) &&
  cues.some((cue) => of[cue.from] === index && cue.rule === 'не exclude') &&
  cues.some((cue) => of[cue.from] === parent && cue.reading === 'refuses');

/** «Болгарія: зарано»: the state before the colon, for what names nobody after it. */
function labelOf({ from, to }: Clause, mentions: readonly Mention[], { tokens }: Sentence): Mention | null {
  if (mentions.some((m) => m.from >= from && m.to <= to && m.actor && m.subject)) return null;
  return mentions.find((m) => m.to < from && m.from <= 1 && /^[:—–]$/.test(tokens[m.to]?.text ?? '')) ?? null;
}

/** Who could hold the attitude. */
const isAble = ({ subject, actor, kind }: Mention): boolean =>
  subject &&
  actor !== null &&
  !isProtected(actor) &&
  (kind === 'name' || kind === 'capital' || kind === 'demonym' || kind === 'count');

/** «Мерц досі думає»: a person's doubt or no, in a sentence that names nothing else. */
const doubts = ({ subject, actor, kind }: Mention): boolean =>
  subject && actor !== null && !isProtected(actor) && kind === 'person';

/** «Ми там будемо», «наших там не буде»: our people in Ukraine. */
function oursThere(cue: Cue, { tokens }: Sentence): boolean {
  const near = tokens.slice(Math.max(0, cue.from - 5), cue.to + 4);
  return (
    near.some((token) => inClass('there', token)) &&
    (cue.we || near.some((token) => inClass('our people', token)))
  );
}

/** A verbal noun in the genitive. */
const DEED = /.{3}(?:ання|яння|ення|єння|іння|ття|ания|ения|тия)$/;

/** «такий крок», «це рішення», «ми готові» in a sentence that names no contribution. */
function meant({ sentence, cues }: Scene): Mark[] {
  const present = cues.find((cue) => /^(?:не )?буде$/.test(cue.rule) && oursThere(cue, sentence));
  if (present) return [troops(present)];
  const sure = cues.filter((cue) => cue.weight >= 4.5 && cue.reading !== 'hope');
  if (sure.length === 0) return [];
  // "floated the idea of a new mechanism", «схвалив ідею надання зброї»: another idea.
  const anaphor = sentence.marks.find(
    (m) =>
      m.tag === 'anaphor' &&
      sentence.tokens[m.to]?.norm !== 'of' &&
      !(DEED.test(sentence.tokens[m.to]?.norm ?? '') && sentence.tokens[m.to + 1]?.kind === 'word'),
  );
  if (!anaphor) {
    const said = sure.find((cue) => cue.we && cue.reading !== 'committed');
    return said && sentence.tokens.length <= 24 ? [troops(said)] : [];
  }
  const decided = inClass('decides', sentence.tokens[anaphor.from]);
  const fits = sure.some(({ reading }) =>
    decided ? reading === 'committed' || reading === 'undecided' : reading !== 'committed',
  );
  return fits ? [troops(anaphor)] : [];
}
