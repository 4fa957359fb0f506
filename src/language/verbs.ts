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
