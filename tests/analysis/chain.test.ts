import { describe, expect, it } from 'vitest';
import { combine } from '../../src/analysis/chain.ts';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';
import type { Cue, Reading } from '../../src/analysis/stance.ts';

/** An attitude as the lexicon gives it: its rule is its reading where nothing else is said. */
function attitude(word: string): Cue {
  const [reading, rule] = word.split(' by ') as [Reading, string?];
  return { reading, rule: rule ?? reading, from: 0, to: 1, weight: 5, we: false };
}

describe('an attitude over another', () => {
  it.each<readonly [outer: string, inner: string, both: Reading]>([
    // The weaker yes of two says how far it goes.
    ['ready', 'ready', 'ready'],
    ['ready', 'open', 'open'],
    ['ready', 'undecided', 'undecided'],
    ['open', 'ready', 'open'],
    ['open', 'open', 'open'],
    ['open', 'undecided', 'undecided'],
    ['undecided', 'ready', 'undecided'],
    ['undecided', 'open', 'undecided'],
    ['committed', 'ready', 'ready'],
    ['committed', 'open', 'open'],
    ['committed', 'deployed', 'committed'],
    ['committed', 'ready by plan', 'committed'],
    // A no to a yes is a no, to talking about it an open question, to a no a door left open.
    ['refuses', 'ready', 'refuses'],
    ['refuses', 'open', 'refuses'],
    ['refuses', 'committed', 'refuses'],
    ['refuses', 'undecided', 'undecided'],
    ['refuses', 'refuses', 'open'],
    ['refuses', 'refuses by exclude', 'open'],
    ['refuses', 'refuses by не + verb', 'refuses'],
    // What is only possible or still open may be a no as well.
    ['open', 'refuses', 'undecided'],
    ['undecided', 'refuses', 'undecided'],
    ['ready', 'refuses', 'refuses'],
    ['committed', 'refuses', 'refuses'],
    // Hopes are nobody's position, questions leave it open, what has been is no attitude.
    ['hope', 'ready', 'hope'],
    ['ready', 'hope', 'hope'],
    ['hope by whether', 'ready', 'ready'],
    ['ready', 'hope by whether', 'undecided'],
    ['undecided by decision', 'hope', 'undecided'],
    ['past', 'open', 'open'],
    ['open', 'past', 'open'],
    // A plain verb takes the stance of what governs it.
    ['open', 'ready by future', 'open'],
    ['committed', 'ready by future', 'committed'],
    ['ready by present', 'open', 'open'],
  ])('%s + %s is %s', (outer, inner, both) => {
    expect(combine(attitude(outer), attitude(inner)).reading).toBe(both);
  });

  it('keeps the greater weight, and «ми» from either', () => {
    const outer = { ...attitude('ready'), weight: 6 };
    const both = combine(outer, { ...attitude('open'), we: true });
    expect(both).toMatchObject({ weight: 6, we: true, rule: 'ready + open' });
  });
});

const reader = createReader({ keywords: bundledKeywords() });

describe('through the words of a sentence and its clauses', () => {
  it.each<readonly [text: string, stance: string]>([
    ['Литва готова розглянути відправку солдатів в Україну', 'open'],
    ['Литва не готова обговорювати відправку солдатів в Україну', 'undecided'],
    ['Литва відмовилася послати солдатів в Україну', 'refuses'],
    ['Литва не збирається відмовлятися послати солдатів в Україну', 'open'],
    ['Литва може відмовитися послати солдатів в Україну', 'undecided'],
    ['Литва погодилася не посилати солдатів в Україну', 'refuses'],
    ['Литва вирішила послати солдатів в Україну', 'committed'],
    ['Литва вирішила не посилати солдатів в Україну', 'refuses'],
    ['Литва ще не вирішила, чи посилати солдатів в Україну', 'undecided'],
    ['Парламент Литви схвалив план послати солдатів в Україну', 'committed'],
    ['Литва сподівається послати солдатів в Україну', ''],
    ['Литва обговорює можливість послати солдатів в Україну', 'undecided'],
    ['Литва не планує і не пошле солдатів в Україну', 'refuses'],
    ['Литва допускає, що пошле солдатів в Україну', 'open'],
    ['Литва не виключає, що не пошле солдатів в Україну', 'undecided'],
    ['Литва запевнила, що готова послати солдатів в Україну', 'ready'],
    ['Литва обговорить, чи послати солдатів в Україну', 'undecided'],
    ['Литва зобов’язалася розглянути відправку солдатів в Україну', 'open'],
    ['Парламент Литви схвалив мандат, який дозволяє послати солдатів в Україну', 'committed'],
    ['Литва розглядає мандат, який дозволяє послати солдатів в Україну', 'open'],
    ['Литва відхилила мандат, який дозволяє послати солдатів в Україну', 'refuses'],
    ['Литва пошле інструкторів, щоб готувати солдатів в Україні', 'ready'],
    ['Дания не исключает, что отправит солдат на Украину', 'open'],
    ['Дания отказалась обсуждать отправку солдат на Украину', 'undecided'],
    ['Дания готова обсудить отправку солдат на Украину', 'undecided'],
    ['Denmark has not ruled out sending troops to Ukraine', 'open'],
    ['Denmark is ready to consider sending troops to Ukraine', 'open'],
    ['Denmark refuses to discuss sending troops to Ukraine', 'undecided'],
    ['Denmark will not refuse to send troops to Ukraine', 'open'],
    ['Denmark may refuse to send troops to Ukraine', 'undecided'],
  ])('%s: %s', (title, stance) => {
    const { claims } = reader.read({ title, summary: '', body: [] });
    expect(claims.map((claim) => claim.stance).join(' ')).toBe(stance);
  });
});

describe('denials', () => {
  it.each<readonly [text: string, stance: string]>([
    ['Литва заперечила, що пошле солдатів в Україну', 'refuses'],
    ['Литва спростувала, що пошле солдатів в Україну', 'refuses'],
    ['Литва опровергла, что отправит солдат в Украину', 'refuses'],
    ['Denmark denied it would send troops to Ukraine', 'refuses'],
    ['Литва не заперечує, що пошле солдатів в Україну', 'open'],
    ['Литва не підтвердила, що пошле солдатів в Україну', 'undecided'],
    ['Литва підтвердила, що готова послати солдатів в Україну', 'ready'],
  ])('%s: %s', (title, stance) => {
    const { claims } = reader.read({ title, summary: '', body: [] });
    expect(claims.map((claim) => claim.stance).join(' ')).toBe(stance);
  });
});

describe('arrivals', () => {
  it.each<readonly [text: string, claims: string]>([
    ['Данські інструктори прибули в Україну', 'DK training deployed'],
    ['Данські солдати вже висадилися в Україні', 'DK ground_troops deployed'],
    ['Датские инструкторы прибыли в Украину', 'DK training deployed'],
    ['Danish instructors have arrived in Ukraine', 'DK training deployed'],
    ['Данські інструктори не прибули в Україну', ''],
    ['Данські інструктори прибули до Естонії', ''],
    ['Данські солдати прибудуть в Україну після перемир’я', 'DK ground_troops ready'],
  ])('%s: %s', (title, claims) => {
    const found = reader.read({ title, summary: '', body: [] }).claims;
    expect(found.map((c) => `${c.actor} ${c.contribution} ${c.stance}`).join(', ')).toBe(claims);
  });
});
