import { byWord } from './by-word.ts';

/** Nouns and numerals that end as verbs do. */
const NOUN =
  /^(?:хвилин|минут|редут|солдат|сенат|кабинет|совет|бюджет|сюжет|предмет|портрет|планет|монет|газет|ракет|пакет|самолет|вертолет|перелет|визит|транзит|депозит|лимит|кредит|дефицит|саммит|элит|орбит|аудит|бандит|институт|маршрут|статут|салют|мандат|кандидат|депутат|результат|формат|аппарат|захват|контракт|памят|пам|десят|девят|двадцят|двадцат|тридцят|тридцат|площад|лошад)/;
const RUSSIAN =
  /.{2}(?:[нджмеуиоь]ет|[нджм]ут|[вдтзлрчшсбпмнщ]ит|[вдтзлрчшсбпмнщ]ят|[чшщ]ат|[аяеоьу]ют)(?:ся)?$/;
const UKRAINIAN = /.{2}(?:[нджмл]уть|[вдтзлрчшсбпмнщ]ить|[вдтзлрсбпмн]ять|[чшщж]ать|[аяеоьу]ють)(?:ся)?$/;

/** Whether a word ends as a verb in the third person of present or future; past tense and small verbs are not asked. */
export function endsAsVerb(norm: string, russian: boolean): boolean {
  return (russian ? RUSSIAN : UKRAINIAN).test(norm) && !NOUN.test(norm);
}

const ENGLISH_PAST = new Set(['sent', 'gave', 'took']);
const ENGLISH_NOUN = /(?:tion|tions|ment|ments|ance|ances|er|ers|or|ors)$/;
/** Verbs that end as nouns do. */
const NOT_NOUN = new Set(['offer', 'enter']);

const GERUND = /.{3}(?:вши|вшись|[юуая]чи|[юуая]чись)$/;
const RUSSIAN_GERUND = /.{3}(?:вши|вшись|[аиея]в|[аую]я|[аяу]ясь)$/;

/** Whether a word that begins a sentence ends as a gerund: «відмовившись», «не бажаючи», «отказавшись», «разрешив». */
export const isGerund = (norm: string, russian: boolean): boolean =>
  (russian ? RUSSIAN_GERUND : GERUND).test(norm);

type Form = 'infinitive' | 'gerund' | 'past' | 'future' | 'present' | 'none';

/** What a verb's ending says of its time; Ukrainian and Russian endings, English by its few forms. */
export function verbForm(norm: string, imperfective: boolean, ukrainian: boolean): Form {
  const ending = endingOf(norm);
  if (ending === 'open') return imperfective ? 'present' : 'future';
  // «направить» is a future in Ukrainian and an infinitive in Russian.
  if (ending === 'soft') return ukrainian ? (imperfective ? 'present' : 'future') : 'infinitive';
  return ending;
}

/** A form, or endings that two have: `open` present and future, `soft` the infinitive in Russian besides. */
const endingOf = byWord((norm: string): Form | 'open' | 'soft' => {
  if (/^[a-z]/.test(norm)) {
    if (norm.endsWith('ed') || ENGLISH_PAST.has(norm)) return 'past';
    if (ENGLISH_NOUN.test(norm) && !NOT_NOUN.has(norm)) return 'none';
    return /[^s]s$/.test(norm) ? 'present' : 'infinitive';
  }
  if (
    /(?:ання|ення|іння|ття|анню|енню|анням|енням|анні|енні|ание|ение|тие|тия|тию|тием|вие|ения|ению|ением|ении|ание|ания|анию|анием|ании|ка|ку|ки|кою|ці|кой|ке|ок|ій|ія|ії|ію|ція|ції|цію|ість|ості|тель|телів)$/.test(
      norm,
    )
  )
    return 'none';
  if (/(?:но|то)$/.test(norm)) return 'past';
  if (/(?:аний|ений|тий|ані|ені|ана|ена|аний|аних|ених|анны[йхем]|енны[йхем]|ана|ены|аны|ено)$/.test(norm))
    return 'past';
  if (GERUND.test(norm)) return 'gerund';
  if (/(?:ти|тись|тися|чи|чь|сти|зти)$/.test(norm)) return 'infinitive';
  // «відкритим»: an adjective, as no Ukrainian verb ends.
  if (/тим$/.test(norm)) return 'none';
  if (/(?:тимуть|тиме|тимемо|тимеш|тиму)(?:ся|сь|ться)?$/.test(norm)) return 'future';
  if (/[аеиоуыюяі]ть(?:ся)?$/.test(norm) && /(?:ить|ать|ять|еть|уть|ыть|оть)(?:ся)?$/.test(norm))
    return 'soft';
  if (
    /[аеиоуыюяі](?:в|ла|ло|ли|л)(?:ся|сь)?$|(?:[зсг]ла|[зсг]ли|[зс]лось|іг|ніс|вів|мог|нес|вел)(?:ся|сь)?$|йшл[аио]$/.test(
      norm,
    )
  )
    return 'past';
  if (/(?:ет|ит|ут|ют|ат|ят|ем|им|ешь|ишь|ст)(?:ся)?$/.test(norm)) return 'open';
  if (/(?:є|ємо|амо|ють|уть|ать|ять|ить|е|емо|имо|ймо|ться|ує|ають|дуть|сть)(?:ся)?$/.test(norm))
    return 'open';
  // «не відправлю», «дам», «пошлю»: I.
  if (/(?:[влпбм]лю|шлю|[шжщ]у|[аяу]ю|дам|зьму|[їйе]ду)$/.test(norm)) return 'open';
  return 'none';
});
