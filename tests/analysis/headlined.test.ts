import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });
const read = (title: string, ...body: string[]): string[] =>
  reader
    .read({ title, summary: body[0] ?? '', body })
    .claims.map(({ actor, contribution, stance }) => `${actor} ${contribution} ${stance}`);

describe('a headline names the topic, the next sentence takes the stand', () => {
  it.each([
    [
      'Миротворці в Україні: погляд із Софії',
      'Говорити про це зарано, вважає прем’єр країни.',
      ['BG ground_troops undecided'],
    ],
    [
      'Латвія про військову місію в Україні',
      'Рига долучиться, підтвердив міністр.',
      ['LV ground_troops ready'],
    ],
    ['Чи підуть хорватські солдати в Україну', 'Пленкович пообіцяв, що ні.', ['HR ground_troops refuses']],
    ['Norway on Ukraine mission', 'Oslo would join after a truce, Store said.', ['NO ground_troops ready']],
    [
      'Португалия о миротворцах в Украине',
      'Об этом не может быть и речи, сказал премьер.',
      ['PT ground_troops refuses'],
    ],
    [
      'Швеция пошлет солдат в Украину',
      'Присоединятся и датчане.',
      ['SE ground_troops ready', 'DK ground_troops ready'],
    ],
    ['Austria on troops for Ukraine', 'Vienna is in no hurry to decide.', ['AT ground_troops undecided']],
    [
      'Estonia to send soldiers to Ukraine',
      'Latvia is ready to join.',
      ['EE ground_troops ready', 'LV ground_troops ready'],
    ],
    [
      'Slovak leader on soldiers in Ukraine',
      '"Not while I am prime minister," Fico said.',
      ['SK ground_troops refuses'],
    ],
    [
      'Хорватія про миротворців в Україні',
      'Загреб ще не розглядав це питання.',
      ['HR ground_troops undecided'],
    ],
    [
      'Словенія про військову місію в Україні',
      'Така можливість існує за мандата ООН, сказав прем’єр.',
      ['SI ground_troops open'],
    ],
    [
      'Румунія та сили для України: літаки',
      'Відомство тримає напоготові винищувачі для української місії.',
      ['RO air ready'],
    ],
  ])('%s || %s', (title, lead, claims) => {
    expect(read(title, lead).sort()).toEqual([...claims].sort());
  });

  it.each([
    ['Угорщина про миротворців в Україні', 'Будапешт не підтримає новий пакет санкцій.'],
    ['Зеленський про миротворців', 'Україна готова до такого кроку.'],
    ['Польша о миротворцах в Украине', 'Варшава готова к переговорам с Минском.'],
    ['Россия о миротворцах', 'В МИД заявили, что контингент НАТО станет целью.'],
    ['Туск про санкції', 'Польща готова до нового пакета санкцій. Про миротворців не говорили.'],
    ['Депутат бундестагу про війська в Україні', 'Німеччина долучиться, упевнений політик ХДС.'],
  ])('another matter: %s || %s', (title, lead) => {
    expect(read(title, lead)).toEqual([]);
  });
});
