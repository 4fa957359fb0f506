import { endsAsVerb } from '../language/verbs.ts';
import type { Stance } from '../news.ts';
import { unlessGiven } from './conditions.ts';
import type { Sentence } from './document.ts';
import { isDeed } from './kinds.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** `hope` says that somebody wants it: nobody's position. `past` is a deed already done, `bare` an infinitive. */
export type Reading = Stance | 'hope' | 'past';

/** A word that carries a stance, negation already counted in. */
export interface Cue {
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
  /** Attitudes («готовий», «не виключає») govern plain verbs («надішле»). */
  readonly weight: number;
  readonly rule: string;
  /** First person plural: whoever speaks. */
  readonly we: boolean;
}

/** What a word says before any negation, where its name in the lexicon does not tell. */
const FIRST: Readonly<Record<string, Reading>> = { exclude: 'refuses', allowed: 'committed' };
const OPPOSITE: Readonly<Record<string, Reading | null>> = {
  ready: 'refuses',
  open: 'refuses',
  exclude: 'open',
  refuses: 'open',
  undecided: null,
  committed: 'undecided',
  allowed: 'refuses',
  deployed: null,
};

/** Every stance the words of a sentence carry. */
export function cuesOf(sentence: Sentence): Cue[] {
  const out: Cue[] = [];
  const than = spurned(sentence);
  for (const mark of sentence.marks) {
    const cue = than >= 0 && mark.from > than ? rejected(mark, sentence) : cueOf(mark, sentence);
    if (cue) out.push(cue);
  }
  out.push(...anyVerbs(sentence, out));
  out.sort((a, b) => a.from - b.from);
  counted(out, sentence);
  const answered = new Set(out.filter((cue) => cue.rule === 'answer').map((cue) => cue.from));
  return answered.size ? out.filter((cue) => cue.rule === 'answer' || !answered.has(cue.from)) : out;
}

/** "would not rule out": the auxiliary's no is already counted in the verb that follows it. */
function counted(cues: Cue[], { tokens }: Sentence): void {
  for (let i = cues.length - 2; i >= 0; i--) {
    const { from, rule } = cues[i]!;
    if (!/^[a-z]/.test(tokens[from]!.norm) || !/^(?:не буде|refuses)$/.test(rule)) continue;
    if (rule === 'refuses' && !inClass('will', tokens[from]!.norm)) continue;
    const next = cues.find((cue) => cue.from > from && cue.rule !== 'не буде');
    if (next && next.from - from <= 4 && next.rule.startsWith('не ')) cues.splice(i, 1);
  }
}

const WILL = /.(?:тиме|тимуть|тимемо)(?:ться|ся|сь)?$/;
const PERFECTIVE =
  /^(?:ви|від|віді|до|за|на|об|обі|пере|під|піді|по|при|про|роз|розі|с|з|зі|у|в|вы|от|под|раз|рас|при)\p{L}{2,}(?:ить|ять|ать|уть|ють|де|ме|ве|же|ит|ят|ет|ут|ют)(?:ься|ся)?$/u;

/** Verbs that the lexicon does not know, by their endings: a future is a deed, a negated one a no. */
function anyVerbs(sentence: Sentence, known: readonly Cue[]): Cue[] {
  if (sentence.lang === 'en') return headlineFutures(sentence, known);
  const { tokens, marks } = sentence;
  const out: Cue[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || token.capital || token.norm.length < 5) continue;
    if (!WILL.test(token.norm) && (!PERFECTIVE.test(token.norm) || /ться$/.test(token.norm))) continue;
    if (marks.some((m) => m.from <= at && m.to > at && MEANT.has(m.tag))) continue;
    if (known.some((cue) => cue.from <= at && cue.to > at)) continue;
    if (sentence.lang === 'ru' && !endsAsVerb(token.norm, true)) continue;
    const mark = { tag: 'give', value: 'pf', from: at, to: at + 1 };
    if (supposed(mark, sentence)) continue;
    const negated = negation(mark, sentence);
    const we = /(?:мо|мось|мося)$/.test(token.norm) || pronoun(mark, sentence);
    out.push(
      negated
        ? { reading: 'refuses', from: at, to: at + 1, weight: 2, rule: 'не + any verb', we }
        : { reading: 'ready', from: at, to: at + 1, weight: 1.2, rule: 'verb', we },
    );
  }
  return out;
}

/** "Oslo to guard Ukrainian skies": the future of English headlines, whatever the verb. */
function headlineFutures({ tokens, marks }: Sentence, known: readonly Cue[]): Cue[] {
  return marks.flatMap(({ tag, from, to }): Cue[] => {
    if (tokens[to]?.norm !== 'to') return [];
    const owner = tag === 'kind' ? marks.find((m) => m.tag === 'actor' && m.to === from) : undefined;
    if (tag !== 'actor' && tag !== 'person' && !owner) return [];
    const start = owner?.from ?? from;
    const verb = tokens[to + 1];
    if (verb?.kind !== 'word' || verb.capital || inClass('no headline verb', verb.norm)) return [];
    const before = tokens[tokens[start - 1]?.norm === 'the' ? start - 2 : start - 1];
    if (before && before.kind !== 'mark' && !inClass('headline joins', before.norm)) return [];
    if (known.some((cue) => cue.from <= to + 1 && cue.to > to)) return [];
    return [{ reading: 'ready', from: to, to: to + 2, weight: 3, rule: 'to + verb', we: false }];
  });
}

const MEANT = new Set([
  'cue',
  'give',
  'hope',
  'say',
  'negation',
  'answer',
  'actor',
  'person',
  'office',
  'generic',
  'source',
  'topic',
  'condition',
  'turn end',
  'turn made',
]);
/** «радше піде, ніж пошле», "would rather quit than send": where the second, unwanted half begins; -1 if nowhere. */
function spurned({ tokens }: Sentence): number {
  const rather = tokens.findIndex((token) => inClass('rather', token.norm));
  return rather < 0 ? -1 : tokens.findIndex((token, i) => i > rather + 1 && inClass('than', token.norm));
}

/** In the unwanted half every verb of giving is a no. */
function rejected(mark: Mark, sentence: Sentence): Cue | null {
  if (mark.tag !== 'give' || mark.value === 'noun') return null;
  return {
    reading: 'refuses',
    from: mark.from,
    to: mark.to,
    weight: 5,
    rule: 'rather than',
    we: pronoun(mark, sentence),
  };
}

/** Marks that may carry a stance. */
const TELLING: ReadonlySet<string> = new Set(['cue', 'answer', 'hope', 'give', 'kind']);

function cueOf(mark: Mark, sentence: Sentence): Cue | null {
  if (!TELLING.has(mark.tag)) return null;
  const { tokens } = sentence;
  const last = tokens[mark.to - 1]!.norm;
  const base = {
    from: mark.from,
    to: mark.to,
    we:
      (/(?:мо|мось|мося|аем|яем|уем|дим|вим|лим|тим|шим|шлем|жем|нем|дем|мем|емся|имся)$/.test(last) &&
        verbal(mark, last)) ||
      pronoun(mark, sentence),
  };
  if (mark.tag === 'cue') {
    const ownNegation = tokens[mark.from]!.norm === 'не' || tokens[mark.from]!.norm === 'not';
    const negated = !ownNegation && negation(mark, sentence);
    let reading: Reading | null = FIRST[mark.value] ?? (mark.value as Reading);
    if (negated) {
      reading = OPPOSITE[mark.value] ?? null;
      if (mark.value === 'ready' && inClass('agreed', tokens[mark.from]!.norm)) return null;
      if (mark.value === 'ready' && inClass('promise', tokens[mark.from]!.norm)) reading = 'undecided';
      if (mark.value === 'committed' && wouldNot(mark, sentence)) reading = 'refuses';
    }
    if (
      mark.value === 'ready' &&
      !negated &&
      inClass('plan as a noun', tokens[mark.from]!.norm) &&
      refusedLater(mark, sentence)
    ) {
      reading = inClass('promise', tokens[mark.from]!.norm) ? 'undecided' : 'refuses';
    }
    if (mark.value === 'none') return null;
    if (mark.value === 'arrived')
      return !negated && inUkraine(sentence)
        ? { ...base, reading: 'deployed', weight: 5, rule: 'arrived' }
        : null;
    // «96 голосів проти 17»
    if (tokens[mark.to]?.kind === 'number' && inClass('versus', last)) return null;
    if (sentence.marks.some((m) => m.tag === 'actor' && m.from < mark.from && m.to >= mark.to)) return null;
    if (
      mark.value === 'ready' &&
      inClass('promise', tokens[mark.from]!.norm) &&
      contentClause(mark, sentence)
    ) {
      return { ...base, reading: negated ? 'undecided' : 'ready', weight: 1, rule: 'promise that' };
    }
    if (mark.value === 'committed' && inClass('signing', tokens[mark.from]!.norm)) return null;
    if (
      mark.value === 'committed' &&
      mark.to - mark.from === 1 &&
      /^(?:infinitive|future)$/.test(verbForm(tokens[mark.from]!.norm, false, isUkrainian(sentence))) &&
      !inClass('commits', tokens[mark.from]!.norm)
    )
      return null;
    if (mark.value === 'committed' && !negated && modal(mark, sentence))
      return { ...base, reading: 'ready', weight: 2.5, rule: 'future' };
    if (mark.value === 'confirm')
      return negated
        ? { ...base, reading: 'undecided', weight: 5, rule: 'не confirm' }
        : { ...base, reading: 'ready', weight: 0.5, rule: 'confirm' };
    if (
      (mark.value === 'undecided' || mark.value === 'discuss') &&
      sentence.marks.some((m) => m.tag === 'cue' && m.value === 'open' && m.to === mark.from)
    )
      return null;
    if (mark.value === 'discuss')
      return negated
        ? { ...base, reading: 'undecided', weight: 5, rule: 'не discuss' }
        : { ...base, reading: 'undecided', weight: 5, rule: 'discuss' };
    if (mark.value === 'headline') {
      return afterActor(mark, sentence) ? { ...base, reading: 'ready', weight: 3, rule: 'to + verb' } : null;
    }
    if (mark.value === 'depends') return { ...base, reading: 'undecided', weight: 1.5, rule: 'depends' };
    if (mark.value === 'first') return { ...base, reading: 'undecided', weight: 1.5, rule: 'first' };
    if (mark.value === 'exclude' && !negated && notAfter(mark, sentence))
      return { ...base, reading: 'open', weight: 5.5, rule: 'не exclude' };
    if (mark.value === 'role') return { ...base, reading: 'ready', weight: 1, rule: 'role' };
    if (mark.value === 'talk')
      return { ...base, reading: negated ? 'undecided' : 'open', weight: 1.5, rule: 'talk' };
    if (mark.value === 'maybe')
      return { ...base, reading: negated ? 'refuses' : 'open', weight: 2.5, rule: 'option' };
    if (mark.value === 'perhaps') return { ...base, reading: 'open', weight: 2.5, rule: 'maybe' };
    if (reading === null) return null;
    if (
      reading === 'refuses' &&
      mark.value !== 'exclude' &&
      mark.value !== 'refuses' &&
      forNow(mark, sentence)
    )
      reading = 'undecided';
    return {
      ...base,
      reading,
      weight: reading === 'undecided' ? 6 : 5,
      rule:
        reading === 'undecided' && inClass('decision', tokens[mark.from]!.norm)
          ? 'decision'
          : reading === 'ready' && inClass('plan', tokens[mark.from]!.norm)
            ? 'plan'
            : `${negated ? 'не ' : ''}${mark.value}`,
    };
  }
  if (mark.tag === 'answer') return answer(mark, sentence);
  if (mark.tag === 'hope') {
    // «рассчитывает отправить»: the longer pattern knows better.
    if (
      sentence.marks.some(
        (m) => m.tag === 'cue' && m.from <= mark.from && m.to >= mark.to && m.to - m.from > 1,
      )
    )
      return null;
    const whether = inClass('whether', last);
    return whether && !opensClause(mark, sentence)
      ? null
      : { ...base, reading: 'hope', weight: whether ? 3.5 : 4.5, rule: whether ? 'whether' : 'hope' };
  }
  if (mark.tag === 'give' || (mark.tag === 'kind' && mark.value !== 'none')) {
    if (supposed(mark, sentence)) return null;
    if (mark.tag === 'kind' && !isDeed(mark, sentence)) return null;
    const form = headlineFuture(mark, sentence)
      ? 'future'
      : verbForm(tokens[mark.from]!.norm, mark.value === 'ipf', isUkrainian(sentence));
    if (mark.tag === 'give' && mark.value === 'be') {
      const negated = negation(mark, sentence) || inClass('not or never', tokens[mark.to]?.norm ?? '');
      if (tokens[mark.to]?.norm === 'be' && tokens[mark.to + 1]?.norm === 'neither') return null;
      if (last === 'would' && !negated && !afterActor(mark, sentence) && !spoken(mark, sentence)) return null;
      return {
        ...base,
        reading: negated ? 'refuses' : 'ready',
        weight: negated ? 4 : 2,
        rule: negated ? 'не буде' : 'буде',
      };
    }
    if (mark.value === 'noun' || form === 'none') return null;
    const negated = negation(mark, sentence);
    if (form === 'infinitive')
      return negated ? { ...base, reading: 'refuses', weight: 4, rule: 'не + verb' } : null;
    if (form === 'past') {
      const passive =
        /(?:но|то|ний|ні|ена|ены|ен|ed)$/.test(tokens[mark.from]!.norm) &&
        tokens.slice(Math.max(0, mark.from - 4), mark.from).some((t) => inClass('will be', t.norm));
      if (passive) return { ...base, reading: negated ? 'refuses' : 'ready', weight: 2, rule: 'буде' };
      if (!negated && conditional(mark, sentence)) return { ...base, reading: 'open', weight: 4, rule: 'б' };
      return negated ? null : { ...base, reading: 'past', weight: 1, rule: 'past' };
    }
    const soon = negated && forNow(mark, sentence);
    if (negated && unlessGiven(mark.from, sentence))
      return { ...base, reading: 'ready', weight: 4, rule: 'не без' };
    return {
      ...base,
      reading: negated ? (soon ? 'undecided' : 'refuses') : 'ready',
      weight: negated ? 4 : form === 'future' ? 2.5 : 1.5,
      rule: negated ? 'не + verb' : form,
    };
  }
  return null;
}

const inUkraine = ({ marks }: Sentence): boolean =>
  marks.some((m) => m.tag === 'place' && m.value === 'ukraine');

/** «відправила б», «літаки б стежили». */
function conditional(mark: Mark, { tokens }: Sentence): boolean {
  return [mark.to, mark.from - 1, mark.to + 1].some((at) => inClass('would', tokens[at]?.norm ?? ''));
}

const ANSWERS: Readonly<Record<string, Stance>> = {
  yes: 'ready',
  no: 'refuses',
  maybe: 'open',
  later: 'undecided',
};

/** «піхота — ні», «Париж — так», "jets, yes": a word that answers alone, at the end of what it answers. */
function answer(mark: Mark, { tokens, marks }: Sentence): Cue | null {
  const [before, after] = [tokens[mark.from - 1], tokens[mark.to]];
  // "air bases yes, boots no"
  const bare =
    inClass('yes or no', tokens[mark.from]!.norm) &&
    marks.some((m) => m.tag === 'kind' && m.to === mark.from);
  if (!before) return null;
  if (!bare && (!/^[—–:,-]$/.test(before.text) || (before.text === '-' && before.glued))) return null;
  if (before.text === ',' && !/^[a-z]/.test(tokens[mark.from]!.norm)) return null;
  if (after && !/^[,;:.!?»"”—–)]$/.test(after.text)) return null;
  return {
    reading: ANSWERS[mark.value]!,
    from: mark.from,
    to: mark.to,
    weight: 5,
    rule: 'answer',
    we: false,
  };
}

/** "Britain to deploy troops": the English headline's future. */
function headlineFuture(mark: Mark, { tokens, marks }: Sentence): boolean {
  if (mark.tag !== 'give' || tokens[mark.from - 1]?.norm !== 'to') return false;
  const subject = marks.find((m) => m.tag === 'actor' && m.to === mark.from - 1);
  if (!subject) return false;
  const before = tokens[subject.from - 1];
  return !before || before.kind === 'mark' || inClass('headline begins', before.norm);
}

/** «направить» is a future in Ukrainian and an infinitive in Russian; the sentence's other letters tell. */
const isUkrainian = (sentence: Sentence): boolean => sentence.lang !== 'ru';

/** «пообіцяв, що …»: the clause that follows has a verb and a negation of its own. */
function contentClause(mark: Mark, { tokens }: Sentence): boolean {
  const after = tokens.slice(mark.to, mark.to + 4).map((token) => token.norm);
  return after.some((norm, i) => inClass('that', norm) && after[i - 1] === ',') || after[0] === 'that';
}

/** "France to send …", "Canada would …": right after who acts. */
function afterActor(mark: Mark, { marks }: Sentence): boolean {
  const before = (m: Mark, at: number): boolean => (m.tag === 'actor' || m.tag === 'person') && m.to === at;
  const force = marks.find((m) => m.tag === 'kind' && m.value === 'ground_troops' && m.to === mark.from);
  return marks.some((m) => before(m, mark.from) || (force !== undefined && before(m, force.from)));
}

/** "would commit jets", "could sign": not done yet. */
function modal(mark: Mark, { tokens }: Sentence): boolean {
  return (
    inClass('bare commits', tokens[mark.from]!.norm) &&
    tokens.slice(Math.max(0, mark.from - 2), mark.from).some(({ norm }) => inClass('modal', norm))
  );
}

/** "will not commit troops" is a no where "has not committed" is not one yet. */
function wouldNot(mark: Mark, { tokens }: Sentence): boolean {
  return tokens.slice(Math.max(0, mark.from - 3), mark.from).some(({ norm }) => inClass('would not', norm));
}

/** "they would send", "his country would": who acts is known from before. */
function spoken(mark: Mark, { tokens }: Sentence): boolean {
  return inClass('who would', tokens[mark.from - 1]?.norm ?? '');
}

/** «якщо війська з'являться», «скільки дасть»: supposed or asked, not said. */
function supposed(mark: Mark, { tokens }: Sentence): boolean {
  for (let i = mark.from - 1; i >= Math.max(0, mark.from - 9); i--) {
    const { norm, kind } = tokens[i]!;
    if (inClass('supposes', norm)) return true;
    if (inClass('supposes no longer', norm)) return false;
    if (kind === 'mark' && norm !== '-' && norm !== '"' && norm !== '«' && norm !== '»') return false;
  }
  return false;
}

/** «виключати не став», «исключать нельзя»: the negation follows the infinitive. */
function notAfter(mark: Mark, sentence: Sentence): boolean {
  const at = inClass('pronoun object', sentence.tokens[mark.to]?.norm ?? '') ? mark.to + 1 : mark.to;
  const [first, second] = [sentence.tokens[at]?.norm ?? '', sentence.tokens[at + 1]?.norm ?? ''];
  return inClass('must not', first) || (first === 'не' && inClass('negated auxiliary', second));
}

/** «чи» asks where it opens a clause and joins where it does not. */
function opensClause(mark: Mark, sentence: Sentence): boolean {
  if (inClass('whether alone', sentence.tokens[mark.from]!.norm)) return true;
  return mark.from === 0 || sentence.tokens[mark.from - 1]!.kind === 'mark';
}

/** «ми готові», "we are ready": whoever speaks means their own. */
function pronoun(mark: Mark, sentence: Sentence): boolean {
  for (let i = mark.from - 1; i >= Math.max(0, mark.from - 4); i--) {
    const token = sentence.tokens[i]!;
    if (inClass('we', token.norm)) return true;
    if (token.kind === 'mark') return false;
  }
  return false;
}

function verbal(mark: Mark, norm: string): boolean {
  return (
    mark.tag === 'give' ||
    mark.tag === 'cue' ||
    mark.tag === 'hope' ||
    (mark.tag === 'kind' && norm.length > 5)
  );
}

/** A negation right before, with nothing but small words between. */
export function negation(mark: { from: number }, sentence: Sentence): boolean {
  const { tokens, marks } = sentence;
  for (let i = mark.from - 1; i >= Math.max(0, mark.from - 3); i--) {
    const token = tokens[i]!;
    if (token.kind === 'mark' && token.text !== '"' && token.text !== '»' && token.text !== '«') return false;
    if (marks.some((m) => m.tag === 'negation' && m.from === i)) {
      const next = tokens[i + 1]?.norm ?? '';
      return !inClass('only', next);
    }
    const small = inClass('small', token.norm);
    if (!small) return noSubject(mark.from, sentence);
  }
  return noSubject(mark.from, sentence);
}

/** "No Italian troops would be sent": the negation sits on the English subject. */
function noSubject(at: number, { tokens }: Sentence): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    const { norm, kind } = tokens[i]!;
    if (kind === 'mark' && norm !== '-') return false;
    if (norm === 'no') return tokens.slice(i + 1, i + 4).some((t) => inClass('denied subject', t.norm));
    if (inClass('clause begins', norm)) return false;
  }
  return false;
}

/** «планів послати … не має», «наміру … немає»: the noun stands before its own negation. */
function refusedLater(mark: Mark, sentence: Sentence): boolean {
  const { tokens, marks } = sentence;
  for (let i = mark.to; i < Math.min(tokens.length, mark.to + 11); i++) {
    const norm = tokens[i]!.norm;
    if (inClass('is lacking later', norm)) return true;
    if (
      marks.some((m) => m.tag === 'negation' && m.from === i) &&
      inClass('has not', tokens[i + 1]?.norm ?? '')
    )
      return true;
    if (/^[;.]$/.test(norm) || inClass('but', norm)) return false;
  }
  return false;
}

/** «наразі не планує», «поки не»: a no for now leaves the door open. «Ні зараз, ні потім» does not. */
function forNow(mark: Mark, sentence: Sentence): boolean {
  const { tokens } = sentence;
  for (let i = Math.max(0, mark.from - 6); i < Math.min(tokens.length, mark.to + 6); i++) {
    if (!inClass('for now', tokens[i]!.norm)) continue;
    const before = tokens[i - 1]?.norm ?? '';
    if (
      inClass('not for now', before) ||
      // «…, поки не попросять»: until then, not for now.
      (tokens[i]!.norm === 'поки' || tokens[i]!.norm === 'пока'
        ? (before === ',' || inClass('until', before)) && tokens[i + 1]?.norm !== 'що'
        : false)
    )
      continue;
    return true;
  }
  return false;
}

/** What a verb's ending says of its time; Ukrainian and Russian endings, English by its few forms. */
export function verbForm(
  norm: string,
  imperfective: boolean,
  ukrainian: boolean,
): 'infinitive' | 'past' | 'future' | 'present' | 'none' {
  if (/^[a-z]/.test(norm)) {
    if (/ed$|^(?:sent|gave|took)$/.test(norm)) return 'past';
    if (/(?:tion|tions|ment|ments|ance|ances|er|ers|or|ors)$/.test(norm) && !inClass('no noun', norm))
      return 'none';
    return inClass('present', norm) ? 'present' : 'infinitive';
  }
  if (
    /(?:ання|ення|іння|ття|анню|енню|анням|енням|анні|енні|ание|ения|ению|ением|ении|ание|ания|анию|анием|ании|ка|ку|ки|кою|ці|кой|ке|ок|ій|ія|ії|ію|ція|ції|цію|ість|ості|тель|телів)$/.test(
      norm,
    )
  )
    return 'none';
  if (/(?:но|то)$/.test(norm)) return 'past';
  if (/(?:аний|ений|тий|ані|ені|ана|ена|аний|аних|ених|анны[йхем]|енны[йхем]|ана|ены|аны|ено)$/.test(norm))
    return 'past';
  if (/(?:ти|тись|тися|чи|чь|сти|зти)$/.test(norm)) return 'infinitive';
  if (/(?:тим|тимуть|тиме|тимемо|тимеш|тиму)(?:ся|сь|ться)?$/.test(norm)) return 'future';
  if (/[аеиоуыюяі]ть(?:ся)?$/.test(norm) && /(?:ить|ать|ять|еть|уть|ыть|оть)(?:ся)?$/.test(norm)) {
    // «направить» is a future in Ukrainian and an infinitive in Russian.
    if (!ukrainian) return 'infinitive';
    return imperfective ? 'present' : 'future';
  }
  if (
    /[аеиоуыюяі](?:в|ла|ло|ли|л)(?:ся|сь)?$|(?:[зсг]ла|[зсг]ли|[зс]лось|іг|ніс|вів|мог|нес|вел)(?:ся|сь)?$|йшл[аио]$/.test(
      norm,
    )
  )
    return 'past';
  if (/(?:ет|ит|ут|ют|ат|ят|ем|им|ешь|ишь|ст)(?:ся)?$/.test(norm)) return imperfective ? 'present' : 'future';
  if (/(?:є|ємо|амо|ють|уть|ать|ять|ить|е|емо|имо|ймо|ться|ує|ають|дуть|сть)(?:ся)?$/.test(norm))
    return imperfective ? 'present' : 'future';
  return 'none';
}
