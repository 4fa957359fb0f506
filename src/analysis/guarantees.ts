import type { Sentence } from './document.ts';
import type { Mention } from './mentions.ts';
import type { Mark } from './tagger.ts';

/** An undertaking to guarantee, and whose it is where the words beside it say so. */
export interface Guarantee {
  readonly mark: Mark;
  readonly owner: Mention | null;
}

const NOUN =
  /^(?:гаранті[їюєйя]\p{L}*|гаранти[ийяюе]\p{L}*|guarantees?|guarantor|гарант(?:а|ом|ами|и|ів|ов)?|assurances)$/u;
const BECOME = /^(?:гарант(?:а|ом|ами|и|ів|ов)?|guarantor)$/;
/** Verbs whose object is the guarantee itself: to give it, to sign it, to agree its text. */
const MAKES =
  /^(?:підтверд|подтверд|confirm|ухвал|прийня|приня|adopt|endors|забезпеч|обеспеч|гарант|нада|дат[иь]|дасть|дадут|дамо|дав|дал|дає|дают|запропон|пропону|підпис|підпиш|узгод|погод|схвал|ратиф|затверд|обіця|пообіця|гарантув|підготу|готу|предостав|предлож|предлаг|подпис|подпиш|соглас|одобр|обеща|утверд|give|gave|offer|provid|sign|ratif|approv|promis|extend|agree|pledg|закріп|оформ|отрима|получ|receiv|стат|стан|бут|виступ|becom|act|быт|подготов|завер|фіналіз|финализ|finali|скріп|скреп|взя[втл]|взял|візьм|возьм|бере|беру|бер[её]т|take|took|underwrit|впиш|вписа)/;
const MODIFIER =
  /(?:их|ими|ім|им|ого|ому|ої|ій|ий|і|ые|ых|ыми|ой|ую|ая|не|у|ї|а|ly|al|ing|ed|ine|th|st|y|e|c|an|ble)$/;
const STOP =
  /^(?:в|у|до|про|щодо|для|без|як|о|об|по|межах|рамках|з|із|с|навколо|серед|після|of|for|about|on|in|without|as|участь|роль|внесок|питання|переговори|план|плани|обговорення|частина|частиною|частину|концепцію|механізм|архітектур\p{L}*)$/u;

/** Finds guarantees that somebody gives: the object of a giving verb, or one with an owner («американські гарантії»). */
export function guaranteesOf(sentence: Sentence, mentions: readonly Mention[]): Guarantee[] {
  const { tokens, marks } = sentence;
  const out: Guarantee[] = [];
  tokens.forEach((token, at) => {
    if (!NOUN.test(token.norm)) return;
    if (marks.some((m) => m.tag === 'topic' && m.value === 'other_kind' && Math.abs(m.from - at) < 8)) return;
    const mark: Mark = { tag: 'kind', value: 'legal_guarantee', from: at, to: at + 1 };
    const owner = ownerOf(at, sentence, mentions);
    const made = madeBefore(at, sentence);
    if (BECOME.test(token.norm) ? made : made || owner) out.push({ mark, owner });
  });
  return out;
}

/** Whether a verb that makes it stands before, with nothing but its own modifiers and who receives it between. */
function madeBefore(at: number, { tokens, marks }: Sentence): boolean {
  const mentionsActor = (i: number): boolean =>
    marks.some(
      (m) =>
        m.tag === 'actor' &&
        m.from <= i &&
        m.to > i &&
        /^(?:від|от|from)$/.test(tokens[m.from - 1]?.norm ?? ''),
    );
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const { norm, kind, text } = tokens[i]!;
    if (kind === 'mark') {
      if (/^["«»“”-]$/.test(text)) continue;
      return false;
    }
    if (
      /^(?:систем[уи]|систему|рішення|декларацію|декларацию|with|текст|проєкт|документ|пакет|умови|угоду|year|years|річні|летние|package|text|draft|style|like|nato|нато)$/.test(
        norm,
      )
    )
      continue;
    if (
      /^(?:про|щодо|о|об|on)$/.test(norm) &&
      /^(?:домов|договор|погод|узгод|agree|соглас)/.test(tokens[i - 1]?.norm ?? '')
    )
      return true;
    if (norm === 'as' && /^(?:act|serv)/.test(tokens[i - 1]?.norm ?? '')) return true;
    if (STOP.test(norm)) return false;
    if (MAKES.test(norm)) return !/(?:ання|ення|анні|енні|ання|ния|ние)$/.test(norm);
    const receiver = marks.some(
      (m) =>
        m.from <= i && m.to > i && ((m.tag === 'actor' && m.value.startsWith('UA ')) || m.tag === 'place'),
    );
    const giver = /^(?:від|от|from)$/.test(norm) || mentionsActor(i);
    if (!receiver && !giver && kind !== 'number' && !MODIFIER.test(norm)) return false;
  }
  return false;
}

function ownerOf(at: number, { tokens }: Sentence, mentions: readonly Mention[]): Mention | null {
  const real = (m: Mention | undefined): m is Mention =>
    m?.actor != null && !/^(?:UA|RU|BY|KP)$/.test(m.actor);
  if (tokens.slice(Math.max(0, at - 2), at).some((t) => /^(?:без|without)$/.test(t.norm))) return null;
  const adjective = mentions.find(
    (m) =>
      m.kind === 'adjective' &&
      m.to <= at &&
      at - m.to <= 2 &&
      tokens.slice(m.to, at).every((t) => MODIFIER.test(t.norm)),
  );
  if (real(adjective)) return adjective;
  const giver = mentions.find(
    (m) => m.to <= at && at - m.to <= 2 && /^(?:від|от|from)$/.test(tokens[m.from - 1]?.norm ?? ''),
  );
  if (real(giver)) return giver;
  let next = at + 1;
  while (/^(?:безпеки|безопасности|security)$/.test(tokens[next]?.norm ?? '')) next++;
  while (/^(?:для|україни|україні|києва|for|ukraine|украины|украине)$/.test(tokens[next]?.norm ?? '')) next++;
  const from = /^(?:від|от|from|боку|стороны)$/.test(tokens[next]?.norm ?? '')
    ? 1
    : tokens[next + 1]?.norm === 'боку' || tokens[next + 1]?.norm === 'стороны'
      ? 2
      : 0;
  const owner = mentions.find(
    (m) => m.from >= next + from && m.from <= next + from && m.kind !== 'adjective',
  );
  if (from > 0 && real(owner)) return owner;
  return real(owner) &&
    owner.kind === 'name' &&
    owner.from === next &&
    !/^[a-z]/.test(tokens[at]!.norm) &&
    !owner.subject
    ? owner
    : null;
}
