import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });

const claims = (title: string, summary = ''): string[] =>
  reader
    .read({ title, summary, body: [] })
    .claims.map(({ actor, contribution, stance }) => `${actor} ${contribution} ${stance}`);

describe('words and constructions of Ukrainian news', () => {
  it.each([
    ['Австрія залишила відкритим питання про відправку піхоти в Україну', 'AT ground_troops undecided'],
    ['Данія надішле солдатів в Україну, а про кораблі думає', 'DK ground_troops ready'],
    ['Іспанія, чи слати солдатів в Україну, ще думає', 'ES ground_troops undecided'],
    ['Норвезькі тральщики чергують біля Одеси ще з травня', 'NO naval deployed'],
    ['Португалія здатна надіслати в Україну спостерігачів за перемир’ям', 'PT monitoring open'],
    ['Уряд Данії анонсував відправлення роти в Україну', 'DK ground_troops ready'],
    ['Данія сповнена рішучості надіслати роту в Україну', 'DK ground_troops ready'],
    ['Данія дала тверде зобов’язання надіслати роту в Україну', 'DK ground_troops committed'],
    ['Парламент Данії уповноважив уряд надіслати роту в Україну', 'DK ground_troops committed'],
    ['Данія прицінюється до відправлення роти в Україну', 'DK ground_troops open'],
    ['Про відправлення роти в Україну в Копенгагені думають серйозно', 'DK ground_troops open'],
    ['Данія чекає з рішенням, чи надіслати роту в Україну', 'DK ground_troops undecided'],
    ['Уряд Данії розділився щодо відправлення роти в Україну', 'DK ground_troops undecided'],
    ['Данський прем’єр порадив не забігати наперед щодо відправлення роти', 'DK ground_troops undecided'],
    ['Прем’єр Данії назвав божевіллям відправлення роти в Україну', 'DK ground_troops refuses'],
    [
      'Голосування за відправлення данської роти в Україну й дозвіл на неї перенесли',
      'DK ground_troops undecided',
    ],
    ['Данія організує вишкіл українських бійців під Львовом', 'DK training ready'],
    ['Данія асигнує мільярд крон на гарантії безпеки України', 'DK funding_arms ready'],
    ['Латвійські медики поїдуть в Україну, але піхота – навряд чи', 'LV ground_troops undecided'],
  ])('%s: %s', (title, expected) => {
    expect(claims(title)).toContain(expected);
  });

  it('takes a relative pronoun for the subject of its clause', () => {
    expect(
      claims('Фінляндія похвалила Мадрид, який виділить роту для України, та Осло з його майстернями'),
    ).toContain('ES ground_troops ready');
  });
});

describe('words of stance in Russian and English headlines', () => {
  it.each([
    ['Парламент Дании уполномочил правительство послать роту в Украину', 'DK ground_troops committed'],
    ['Дания прицеливается к отправке роты в Украину', 'DK ground_troops open'],
    ['Дания согласилась изучить просьбу послать роту в Украину', 'DK ground_troops open'],
    ['Дания ждёт с решением, посылать ли роту в Украину', 'DK ground_troops undecided'],
    ['Denmark pencils in a company for Ukraine force', 'DK ground_troops ready'],
    ['Danish parliament votes down soldiers for Ukraine', 'DK ground_troops refuses'],
    ['Denmark split over sending soldiers to Ukraine', 'DK ground_troops undecided'],
    ['Denmark to decide in spring on sending soldiers to Ukraine', 'DK ground_troops undecided'],
  ])('%s: %s', (title, expected) => {
    expect(claims(title, 'Security guarantees for Ukraine were discussed on Tuesday.')).toContain(expected);
  });
});
