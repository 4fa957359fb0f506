import { describe, expect, it } from 'vitest';
import { preamble } from '../../src/analysis/dateline.ts';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';
import { unmarked } from '../../src/language/markup.ts';
import { tokenise } from '../../src/language/tokens.ts';
import type { NewsText } from '../../src/news.ts';

const reader = createReader({ keywords: bundledKeywords() });

const TEXT: NewsText = {
  title: 'Естонія: тральщик — так, піхота — ні',
  summary:
    "Таллінн готовий послати в українські води тральщик, коли замовкнуть гармати, заявив прем'єр Крістен Міхал.",
  body: [
    "Таллінн готовий послати в українські води тральщик, коли замовкнуть гармати, заявив прем'єр Крістен Міхал.",
    '«Солдатів ми не пошлемо», — додав він.',
  ],
};
const ENGLISH: NewsText = {
  title: "Estonia's minesweeper yes, its infantry no",
  summary: 'Estonia is ready to send a minesweeper to Ukraine after a ceasefire, Prime Minister Michal said.',
  body: [],
};

type Change = (line: string) => string;

const whole =
  (change: Change) =>
  ({ title, summary, body }: NewsText): NewsText => ({
    title: change(title),
    summary: change(summary),
    body: body.map(change),
  });
const headline =
  (change: Change) =>
  (text: NewsText): NewsText => ({ ...text, title: change(text.title) });
const lead =
  (change: Change) =>
  ({ title, summary, body: [, ...rest] }: NewsText): NewsText => ({
    title,
    summary: change(summary),
    body: rest.length > 0 ? [change(summary), ...rest] : [],
  });

function read(text: NewsText): string {
  return reader
    .read(text)
    .claims.map(({ actor, contribution, stance, conditions }) =>
      [actor, contribution, stance, ...conditions].join(' '),
    )
    .join(', ');
}

describe('how a text is wrapped changes nothing of what it says', () => {
  it('which is', () => {
    expect(read(TEXT)).toBe('EE naval ready after_ceasefire, EE ground_troops refuses');
    expect(read(ENGLISH)).toBe('EE naval ready after_ceasefire, EE ground_troops refuses');
  });

  it.each<readonly [string, (text: NewsText) => NewsText]>([
    ['bold', whole((line) => `<b>${line}</b>`)],
    ['a paragraph', whole((line) => `<p class="lead">${line}</p>`)],
    ['entities', whole((line) => line.replaceAll("'", '&#39;').replaceAll('—', '&mdash;'))],
    ['hard spaces', whole((line) => line.replaceAll(' ', '&nbsp;'))],
    ['a minus for a dash', whole((line) => line.replaceAll('—', '−'))],
    ['two hyphens for a dash', whole((line) => line.replaceAll('—', '--'))],
    ['spaces without width', whole((line) => line.replaceAll(' ', ' \u200b'))],
    ['an emoji', headline((line) => `⚡️${line}`)],
    ['several emoji', whole((line) => `❗️🔥 ${line}`)],
    ['a label', headline((line) => `ТЕРМІНОВО: ${line}`)],
    ['a dateline of an agency', lead((line) => `КИЇВ. 3 вересня. УНН. ${line}`)],
    ['a dateline with bullets', lead((line) => `Київ • УНН ${line}`)],
    ['a dateline with a city', lead((line) => `Лондон, 3 вересня 2025 року – ${line}`)],
    ['a dateline of a city alone', lead((line) => `ТАЛЛІНН — ${line}`)],
    ['the time', lead((line) => `03.09.2025 14:20 ${line}`)],
    [
      'a summary cut short',
      (text) => ({ ...text, summary: `${text.summary.slice(0, text.summary.indexOf(', коли'))}...` }),
    ],
    ['a summary that runs on', (text) => ({ ...text, summary: text.body.join(' ') })],
  ])('%s', (_, change) => {
    expect(read(change(TEXT))).toBe(read(TEXT));
  });

  it.each<readonly [string, (text: NewsText) => NewsText]>([
    ['a dateline of Reuters', lead((line) => `LONDON, Sept 3 (Reuters) - ${line}`)],
    ['a dateline of AP', lead((line) => `BRUSSELS (AP) — ${line}`)],
    ['entities', whole((line) => line.replaceAll("'", '&rsquo;'))],
    ['a label', headline((line) => `Breaking news: ${line}`)],
  ])('%s in English', (_, change) => {
    expect(read(change(ENGLISH))).toBe(read(ENGLISH));
  });
});

describe('an aside about whoever acts changes nothing of what they do', () => {
  it.each([
    [
      'BE ground_troops ready after_ceasefire',
      'Belgium, a NATO member, will send troops to Ukraine after a ceasefire.',
    ],
    [
      'BE ground_troops ready after_ceasefire',
      'Belgium (a NATO member) will send troops to Ukraine after a ceasefire.',
    ],
    ['TR ground_troops ready', 'NATO ally Turkey is ready to send soldiers to Ukraine.'],
    [
      'ES ground_troops undecided',
      'Spain, according to Reuters, called it too early to decide on troops for Ukraine.',
    ],
    [
      'US legal_guarantee ready',
      'After the meeting in Paris, Washington has put a 15-year security guarantee for Ukraine on paper.',
    ],
    // A list it stays: nobody acts in those cities.
    [
      'NO ground_troops ready',
      'After talks in Rome, Paris and Berlin, Norway is ready to send troops to Ukraine.',
    ],
    ['LT ground_troops ready', 'Литва, як і раніше, готова послати військових в Україну.'],
    ['LT ground_troops ready', 'Литва, как и прежде, готова отправить военных в Украину.'],
  ])('%s: %s', (want, line) => {
    expect(read({ title: 'Troops for Ukraine', summary: line, body: [] })).toBe(want);
  });
});

describe('what stands before the first word', () => {
  const left = (line: string, paragraph = -1): string => {
    const [first] = tokenise(line).slice(preamble(tokenise(line), paragraph));
    return line.slice(first?.start ?? line.length);
  };

  it.each([
    ['ВАРШАВА, 3 сентября. /ТАСС/. Польша готова', 'Польша готова'],
    ['МОСКВА, 3 сен — РИА Новости. Польша готова', 'Польша готова'],
    ['Лондон. 3 сентября. INTERFAX.RU - Польша готова', 'Польша готова'],
    ['Paris, Sep 3, 2025 (AFP) - Poland is ready', 'Poland is ready'],
    // Sentences of their own that begin alike.
    ['США — за, Франція — проти', 'США — за, Франція — проти'],
    ['У Лондоні 3 вересня зустрілися міністри.', 'У Лондоні 3 вересня зустрілися міністри.'],
    ['Лондон, 3 вересня: так почалося все.', 'Лондон, 3 вересня: так почалося все.'],
    ['26 країн готові', '26 країн готові'],
    ['Reuters: Польща готова', 'Reuters: Польща готова'],
    ['🇱🇹 Вільнюс готовий', '🇱🇹 Вільнюс готовий'],
  ])('%s', (line, own) => {
    expect(left(line)).toBe(own);
  });

  it('is no dateline further down, and no label there', () => {
    expect(left('Лондон, 3 вересня. УНН. Польща готова', 2)).toBe('Лондон, 3 вересня. УНН. Польща готова');
    expect(left('Терміново: Польща готова', 2)).toBe('Терміново: Польща готова');
  });
});

describe('text without its markup', () => {
  it.each([
    ['<b>Литва</b> готова', '   Литва     готова'],
    ['п&#39;ять &laquo;так&raquo;', "п\u2060\u2060\u2060\u2060'ять       «так      »"],
    ['Литва &unknown; &#0; &#xD800; 1 < 2 & 3', 'Литва &unknown; &#0; &#xD800; 1 < 2 & 3'],
  ])('%s', (text, plain) => {
    expect(unmarked(text)).toBe(plain);
    expect(unmarked(text)).toHaveLength(text.length);
  });
});
