import type { Token } from '../language/tokens.ts';
import type { Sentence } from './document.ts';
import type { Trait } from './lexicon/contributions.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** Whether a word of the lexicon is given here, or only what something is for, who receives it, who is helped. */
export function contributes(kind: Mark, sentence: Sentence): boolean {
  return !(
    speaks(kind, sentence) ||
    fell(kind, sentence) ||
    purpose(kind, sentence) ||
    recipient(kind, sentence) ||
    handedOver(kind, sentence) ||
    supported(kind, sentence) ||
    aspect(kind, sentence) ||
    located(kind, sentence) ||
    occasion(kind, sentence) ||
    reduced(kind, sentence) ||
    paidFor(kind, sentence) ||
    ofSphere(kind, sentence) ||
    (kind.value === 'legal_guarantee' && maritime(kind.from, kind.to, sentence)) ||
    clears(kind, sentence) ||
    elsewhere(kind, sentence) ||
    keepsPeace(kind, sentence) ||
    exercise(kind, sentence) ||
    replaced(kind, sentence) ||
    ofTrade(kind, sentence) ||
    guarded(kind, sentence) ||
    ofArms(kind, sentence)
  );
}

/** «постачання винищувачів», "supplies of missiles": what is shipped is arms, and no convoy of one's own. */
function ofArms({ to, value, from }: Mark, { tokens, marks }: Sentence): boolean {
  return (
    value === 'logistics' &&
    inClass('a delivery', tokens[from]) &&
    marks.some(
      (m) =>
        m.tag === 'kind' && /^(?:air|naval|funding_arms)$/.test(m.value) && m.from >= to && m.from - to <= 1,
    )
  );
}

/** «для захисту аеродромів та логістичних вузлів»: what the soldiers are to guard. */
function guarded({ from, value }: Mark, { tokens, marks }: Sentence): boolean {
  if (value !== 'logistics') return false;
  let at = from - 1;
  while (at > 0 && marks.some((m) => m.tag === 'kind' && m.value === 'logistics' && m.to === at + 1)) at--;
  if (inClass('joins', tokens[at]) || tokens[at]?.text === ',')
    return marks.some(
      (m) => m.tag === 'kind' && m.value === 'none' && m.to === at && inClass('protection', tokens[m.from]),
    );
  return inClass('protection', tokens[at]);
}

/** «ратифікував угоду з Україною про спільне виробництво»: a pact on something else. */
function ofTrade({ value, to }: Mark, { tokens }: Sentence): boolean {
  if (value !== 'legal_guarantee') return false;
  const about = tokens.findIndex((token, at) => at >= to && at <= to + 3 && inClass('about', token));
  return about > 0 && tokens.slice(about + 1, about + 4).some((token) => inClass('no security', token));
}

/** What the lexicon says of a contribution's words beside their kind. */
export function trait(name: Trait, kind: Mark, { marks }: Sentence): boolean {
  const tag = `trait ${name}`;
  return marks.some((m) => m.from >= kind.from && m.from < kind.to && m.tag === tag);
}

/** «патрулюватиме небо»: begins with a verb that says by itself what is done; «тренуються» is done by others. */
export function isDeed(kind: Mark, { tokens, marks }: Sentence): boolean {
  return (
    marks.some((m) => m.tag === 'trait do' && m.from === kind.from) &&
    !marks.some((m) => m.tag === 'trait owned' && m.from === kind.from) &&
    !/(?:ся|сь)$/.test(tokens[kind.from]!.norm)
  );
}

/** Troops, aircraft and ships: whoever is named as their owner sends them; the sky and the sea are nobody's forces. */
export function isForce(kind: Mark, sentence: Sentence): boolean {
  if (kind.value === 'ground_troops') return true;
  return /^(?:air|naval)$/.test(kind.value) && !trait('sphere', kind, sentence) && !isDeed(kind, sentence);
}

/** «естонські інструктори», «данські літаки»: people and machines belong to a state, deeds do not. */
export function isOwned(kind: Mark, sentence: Sentence): boolean {
  return /^(?:ground_troops|air|naval)$/.test(kind.value) || trait('owned', kind, sentence);
}

const adds = (token: Sentence['tokens'][number] | undefined): boolean =>
  token !== undefined && (token.text === ',' || token.norm === 'and');

/** «на авіабазі», "in towns, ports and bases": where something else happens; «на своїй базі» is offered. */
function located(kind: Mark, sentence: Sentence): boolean {
  const { tokens } = sentence;
  if (!trait('site', kind, sentence) || (kind.to - kind.from > 1 && kind.value !== 'command')) return false;
  const listed = adds(tokens[kind.to]) || adds(tokens[kind.from - 1]);
  for (let i = kind.from - 1; i >= Math.max(0, kind.from - (listed ? 5 : 3)); i--) {
    const token = tokens[i]!;
    if (inClass('own', token)) return false;
    if (inClass('where to', token)) return true;
    if (
      !DESCRIBES.test(token.norm) &&
      !inClass('describes', token) &&
      !(listed && (adds(tokens[i]) || /^[a-z]+s$/.test(token.norm)))
    )
      return false;
  }
  return false;
}

/** «гарантії інвесторам», «гарантії для експорту»: of another kind, or for others than Ukraine. */
function elsewhere(kind: Mark, { tokens, marks }: Sentence): boolean {
  if (kind.value !== 'legal_guarantee') return false;
  // "what role it will play in providing guarantees": to take part is no undertaking of one's own.
  if (
    tokens[kind.from - 1]?.norm === 'in' &&
    tokens.slice(Math.max(0, kind.from - 6), kind.from - 1).some((t) => inClass('part of it', t))
  )
    return true;
  if (!tokens.slice(kind.from, kind.to).some((t) => inClass('guarantees', t))) return false;
  const near = (m: Mark): boolean => m.from < kind.to + 4 && m.to > kind.from - 4;
  if (marks.some((m) => m.tag === 'topic' && m.value === 'other_kind' && near(m))) return true;
  if (!inClass('for', tokens[kind.to])) return false;
  const whose = tokens.slice(kind.to + 1, kind.to + 4);
  return !whose.some((token) => inClass('what is protected', token));
}

/** How far behind «альтернатива» stands what it would be in place of. */
const ALTERNATIVE = 5;

/** «альтернатива розміщенню великої кількості військ», "an alternative to troops": something else is given. */
function replaced({ from, value }: Mark, { tokens }: Sentence): boolean {
  if (value !== 'ground_troops') return false;
  for (let at = from - 1; at >= Math.max(0, from - ALTERNATIVE) && tokens[at]!.kind === 'word'; at--)
    if (inClass('an alternative', tokens[at])) return !inClass('among', tokens[at - 1]);
  return false;
}

/** «навчання Orion 26», «учения „Запад“»: manoeuvres by their name. */
const exercise = ({ from, to, value }: Mark, { tokens }: Sentence): boolean =>
  value === 'training' &&
  to - from === 1 &&
  inClass('manoeuvres', tokens[from]) &&
  (/^[A-Z]/.test(tokens[to]?.text ?? '') ||
    (/^["«„“]$/.test(tokens[to]?.text ?? '') && tokens[to + 1]!.capital));

/** «Ці сили гарантуватимуть мир»: soldiers keep a peace, and promise nothing. */
const keepsPeace = ({ from, to, value }: Mark, { tokens, marks }: Sentence): boolean =>
  value === 'legal_guarantee' &&
  tokens.slice(from + 1, to).some((token) => token.norm === 'мир' || inClass('peace', token)) &&
  tokens.some(
    (token, at) =>
      at < from &&
      (inClass('force to be made', token) ||
        inClass('force as a subject', token) ||
        (inClass('they', token) && marks.some((m) => m.tag === 'give' && m.from === from))),
  );

/** «при вводе военных», «після введення військ»: when something else is done. */
function occasion({ from, value }: Mark, { tokens, marks }: Sentence): boolean {
  if (value !== 'ground_troops') return false;
  const act = marks.find((m) => m.tag === 'act' && m.value === 'deed' && m.to === from);
  return act !== undefined && inClass('when it is done', tokens[act.from - 1]);
}

/** «скорочують контингент у Румунії», "cutting troops": those who are there already, and less of them. */
export function reduced({ from, to, value }: Mark, { tokens }: Sentence): boolean {
  if (value !== 'ground_troops') return false;
  // "a brigade could leave Romania"
  if (tokens.slice(to, to + 3).some((token) => inClass('leaves', token))) return true;
  for (let at = from - 1; at >= Math.max(0, from - 3) && tokens[at]!.kind === 'word'; at--)
    if (inClass('reduces', tokens[at])) return true;
  return false;
}

/** "maritime security guarantees", where it says what is given at sea: no undertaking besides. */
export const maritime = (
  from: number,
  to: number,
  { tokens, marks }: Pick<Sentence, 'tokens' | 'marks'>,
): boolean =>
  tokens.slice(from, to).some((token) => inClass('of the sea', token)) &&
  marks.some((m) => m.tag === 'kind' && m.value === 'naval');

/** «гарантії безпеки „у повітрі“»: aircraft, and no undertaking beside them. */
const ofSphere = ({ to, value }: Mark, { tokens, marks }: Sentence): boolean =>
  value === 'legal_guarantee' &&
  marks.some(
    (m) =>
      m.tag === 'kind' &&
      /^(?:air|naval)$/.test(m.value) &&
      m.from >= to &&
      m.from - to <= 2 &&
      tokens.slice(to, m.from).every((token) => /^["«„“]$/.test(token.text) || inClass('security', token)) &&
      inClass('in', tokens[m.from]),
  );

/** «заплатять за пальне», "will pay for fuel": what the money goes to. */
function paidFor({ from, value }: Mark, { tokens }: Sentence): boolean {
  if (value === 'funding_arms') return false;
  for (let at = from - 1; at >= Math.max(1, from - 4); at--)
    if (inClass('for the sake of', tokens[at])) return inClass('pays', tokens[at - 1]);
  return false;
}

/** «італійські сапери допоможуть після війни»: those who only help clear mines are no contingent. */
const clears = (kind: Mark, { tokens, marks }: Sentence): boolean =>
  kind.value === 'ground_troops' &&
  marks.some((m) => m.tag === 'force' && m.value === 'sapper' && m.from === kind.from) &&
  tokens.slice(kind.to, kind.to + 2).some((token) => inClass('helps to do', token));

const DESCRIBES = /(?:их|ими|ім|им|ого|ому|ої|ій|ий|ый|ой|ом|ых|ыми|ish|ian|an|ese|ern)$/;

/** "jets to the Ukraine force": what something else is given to. */
function isBody(kind: Mark, { tokens }: Sentence): boolean {
  return inClass('force', tokens[kind.to - 1]);
}

function isKind({ marks }: Sentence, end: number): boolean {
  return marks.some((m) => m.tag === 'kind' && m.value !== 'none' && m.to === end);
}

/** «загибель інструктора»: whoever fell is given no more. */
const fell = ({ from, to }: Mark, { marks }: Sentence): boolean =>
  marks.some((m) => m.tag === 'owner' && m.value === 'fallen' && m.from <= from && m.to >= to);

/** «…, наголосили у штабі», "the headquarters said": a staff that speaks gives nothing. */
function speaks(kind: Mark, { marks, tokens }: Sentence): boolean {
  if (kind.value !== 'command') return false;
  const next = marks.some((m) => m.tag === 'say' && m.value === 'verb' && m.from === kind.to);
  const place = inClass('in', tokens[kind.from - 1]);
  return next || (place && marks.some((m) => m.tag === 'say' && m.to === kind.from - 1));
}

const GENITIVE = /(?:ого|ої|их|ой|ых|ів|ов|ей)$/;

/** «чисельність контингенту», «перемовини військових», «скорочення військ»: troops named to say what else is meant. */
function aspect(kind: Mark, { tokens, marks }: Sentence): boolean {
  if (kind.value !== 'ground_troops') return false;
  if (inClass('among', tokens[kind.from - 1])) return true;
  let at = kind.from - 1;
  while (
    at > 0 &&
    kind.from - at < 3 &&
    (GENITIVE.test(tokens[at]!.norm) || inClass('genitive joins', tokens[at]))
  )
    at--;
  const noun = marks.find((m) => m.tag === 'trait aspect' && m.to === at + 1);
  // «увійти до складу сил» is to join them; "an unspecified number of troops" are some of them.
  const some = (back: number): boolean => inClass('some of a thing', tokens[noun!.from - back]);
  if (noun === undefined) return false;
  // «вкладе в утримання сил» is to pay for them.
  if (inClass('upkeep', tokens[noun.from])) return true;
  // «150 військових у складі британського батальйону»: whose battalion it is says where they would be.
  if (inClass('in the make-up', tokens[noun.from])) return true;
  return !inClass('part to', tokens[noun.from - 1]) && !some(1) && !some(2);
}

/** «NASAMS для захисту портів», «миротворці для забезпечення тиші»: what the first is for. */
function meansOf({ from, value }: Mark, { tokens, marks }: Sentence): boolean {
  // «літаки для забезпечення дотримання миру»
  // «війська для контролю за дотриманням перемир'я»
  const back = inClass('securing', tokens[from - 1]) ? 1 : inClass('control', tokens[from - 2]) ? 2 : 0;
  const noun = value === 'monitoring' ? from - back : from;
  return (
    /^(?:naval|monitoring)$/.test(value) &&
    inClass('for', tokens[noun - 1]) &&
    (value === 'naval' || inClass('securing', tokens[noun]) || inClass('control', tokens[noun])) &&
    marks.some(
      (m) =>
        m.tag === 'kind' &&
        (m.value === 'air' || (value === 'monitoring' && m.value === 'ground_troops')) &&
        m.to < noun,
    )
  );
}

/** «для європейського контингенту»: what something else is for. */
function purpose(kind: Mark, sentence: Sentence): boolean {
  const { tokens } = sentence;
  if (meansOf(kind, sentence)) return true;
  if (!isForce(kind, sentence)) return false;
  // "a base for F-16 patrols": what the first is for, both are.
  const first =
    kind.value !== 'ground_troops' &&
    sentence.marks.find((m) => m.tag === 'kind' && m.value === kind.value && m.to === kind.from);
  if (first && purpose(first, sentence)) return true;
  if (
    sentence.marks.some(
      (m) => m.tag === 'say' && m.value === 'words' && m.from < kind.from && kind.from - m.to <= 1,
    )
  )
    return true;
  for (let i = kind.from - 1; i >= Math.max(0, kind.from - 5); i--) {
    const token = tokens[i]!;
    // «розгляне прохання про миротворців»: what is asked for is what may be given.
    if (inClass('request', tokens[i - 1]) && weighsIt(i - 1, sentence)) return false;
    if (token.norm === 'to' && isBody(kind, sentence) && isKind(sentence, i)) return true;
    // "will be part of the force" is to take part.
    if (token.norm === 'of' && inClass('part of a force', tokens[i - 1]))
      return !inClass('to be', tokens[i - 2]);
    if (inClass('toward', token)) return true;
    // «базы для размещения истребителей»; «двері для відправлення пілотів відчинені»
    if (kind.value === 'air' && /(?:ния|ння)$/.test(token.norm) && inClass('for', tokens[i - 1]))
      return !sentence.marks.some((m) => m.tag === 'cue' && m.to <= i && m.to >= i - 2);
    // "As for soldiers, no decision has been taken": what it is about.
    if (token.norm === 'for' && tokens[i - 1]?.norm === 'as') return false;
    // «Для датських вояків двері відчинені»
    if (inClass('for', token))
      return !sentence.marks.some(
        (m) =>
          m.tag === 'cue' &&
          ((m.from <= i && m.to >= i) || (m.from >= kind.to && inClass('doors', sentence.tokens[m.from]))),
      );
    const whose = /['’]s$/.test(tokens[i]!.text) || token.norm === 'the';
    if (
      !whose &&
      token.norm !== '-' &&
      !/(?:их|ої|ого|ой|ей|a)$/.test(token.norm) &&
      !inClass('whose force', token)
    )
      return false;
  }
  return false;
}

/** «розгляне прохання», "would consider a request" */
const weighsIt = (request: number, { marks }: Sentence): boolean =>
  marks.some((m) => m.tag === 'cue' && m.value === 'open' && m.to <= request && request - m.to <= 2);

/** «дати західним військам»: those who are given something; «поїдуть учитися»: those who come to learn. */
function recipient(kind: Mark, { tokens, marks }: Sentence): boolean {
  // «Польським солдатам в Україні не бути»: an attitude in itself.
  if (marks.some((m) => m.tag === 'cue' && m.from <= kind.from && m.to >= kind.to)) return false;
  const words = tokens.slice(kind.from, kind.to);
  if (kind.value === 'legal_guarantee')
    return words.some(
      (word, i) =>
        i > 0 && inClass('for or into', word) && words.slice(i).some((w) => inClass('guarantees', w)),
    );
  if (kind.value !== 'ground_troops') return false;
  // «По солдатам решения нет»: what it is about.
  if (inClass('as regards', tokens[kind.from - 1])) return false;
  if (words.some((word) => inClass('to the troops', word))) return true;
  if (served(kind, words.at(-1)!, tokens)) return true;
  if (taught(kind, { tokens, marks })) return true;
  return comesToLearn(kind.to, tokens);
}

/** «обучит саперов и связистов» */
const taught = ({ from }: Mark, { tokens, marks }: Pick<Sentence, 'tokens' | 'marks'>): boolean => {
  const end = inClass('joins', tokens[from - 1]) ? from - 1 : from;
  const teaches = marks.find((m) => m.tag === 'kind' && m.value === 'training' && m.to === end);
  return teaches !== undefined && marks.some((m) => m.tag === 'give' && m.from === teaches.from);
};

/** «солдати приїдуть учитися», not «солдатів, якщо отримає мандат». */
function comesToLearn(from: number, tokens: Sentence['tokens']): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 6) && !/^[,;:]$/.test(tokens[i]!.text); i++)
    if (inClass('learns', tokens[i])) return true;
  return false;
}

/** «предоставит силам разведданные», «обеспечат миротворцев ПВО»: whom a supplier supplies. */
function served({ from }: Mark, last: Token, tokens: Sentence['tokens']): boolean {
  if (!/(?:ам|ям|ів|ов|цев|ев|ей)$/.test(last.norm) && !inClass('to the military', last)) return false;
  const dative = /(?:ам|ям|им)$/.test(last.norm);
  for (let i = from - 1; i >= Math.max(0, from - 5); i--) {
    const token = tokens[i]!;
    if (token.kind === 'mark') return false;
    if (inClass('supplies', token)) return true;
    if (dative && inClass('gives to', token)) return true;
  }
  return false;
}

/** How far behind its verb stands what is handed over, the last of a list. */
const HANDED = 9;

/** "transfer jets to Ukraine": arms that change hands, unless own crews are to fly them. */
function handedOver(kind: Mark, sentence: Sentence): boolean {
  const { marks, tokens } = sentence;
  if (!/^(?:air|naval)$/.test(kind.value) || !isForce(kind, sentence)) return false;
  const verb = marks.find(
    (m) => m.tag === 'owner' && m.value === 'handover' && m.to <= kind.from && kind.from - m.to <= HANDED,
  );
  if (!verb || tokens.slice(verb.to, kind.from).some((token) => /^[,:;]$/.test(token.text))) return false;
  return !marks.some((m) => m.tag === 'owner' && m.value === 'duty');
}

/** "a support force", "to deploy ‘support forces’": an article, a quotation mark or a verb of its own before the word. */
const called = (at: number, tokens: Sentence['tokens']): boolean => {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    (/^["“‘']$/.test(before.text) || inClass('article', before) || inClass('sending', before))
  );
};

/** «підтримати контингент», "back the force": help for somebody else's troops. */
function supported(kind: Mark, { tokens }: Sentence): boolean {
  const first = tokens[kind.from]!;
  if (kind.value !== 'ground_troops' || inClass('takes part', first) || inClass('sending', first))
    return false;
  // «підкріпити угоду солдатами»: what one helps with.
  if (/(?:ами|ями)$/.test(first.norm)) return false;
  let far = 4;
  for (let i = kind.from - 1; i >= Math.max(0, kind.from - far); i--) {
    const token = tokens[i]!;
    // "a potential European-led deployment"
    if (token.norm === '-' || inClass('thinkable', token) || inClass('of Europe, as an adjective', token))
      far++;
    // "back the deal with boots on the ground": what one helps with.
    if (token.norm === 'with' || inClass('sending', token)) return false;
    if (token.kind === 'mark' && !/^[-'’]$/.test(token.text)) return false;
    // "deploy ‘support forces’": what they are called.
    if (i === kind.from - 1 && called(i, tokens)) return false;
    if (inClass('covers', token)) return true;
  }
  return false;
}
