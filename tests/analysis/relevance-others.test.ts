import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });

const topics = (title: string, lead: string): string =>
  reader.read({ title, summary: lead, body: [] }).topics.join(' ');

describe('guarantees that are not for Ukraine', () => {
  it.each([
    ['Трамп пообещал Кувейту гарантии безопасности, похожие на статью 5', 'Указ подписан в среду.'],
    ['Лукашенко хочет гарантий безопасности для Белоруссии', 'Об этом он сказал посланнику Трампа.'],
    [
      'Румунія просить гарантій для виноробів Буковини',
      'Без них Бухарест не підтримає торговельну угоду з Києвом.',
    ],
    ['Україна хоче гарантій, що перемовини про вступ відкриють', 'Віцепрем’єр говорив про це з послами.'],
    ['Europeans lose faith in Article 5', 'Only a third of Danes think America would come.'],
    ['Brussels wants guarantees of free trade from Washington', 'The commissioner will fly there on Friday.'],
    ['Київ просить у МВФ гарантій траншу', 'Місія фонду приїде в березні.'],
    ['Новая Зеландия и Фиджи заключили пакт о взаимной обороне', 'Страны обязались защищать друг друга.'],
  ])('%s', (title, lead) => {
    expect(topics(title, lead)).toBe('');
  });

  it.each([
    ['Зеленський просить гарантій, що Росія не нападе знову', 'Президент говорив про це в Берліні.'],
    ['Лавров хочет видеть Китай в числе гарантов безопасности Украины', 'Министр выступил в Москве.'],
    ['Келлог: Путин готов к гарантиям по образцу НАТО', 'Посланник рассказал о переговорах.'],
    ['Швеція обговорює гарантії для європейських військ в Україні', 'Про це сказав міністр оборони.'],
  ])('%s', (title, lead) => {
    expect(topics(title, lead)).toContain('security_guarantees');
  });
});

describe('troops that stay, or become fewer, elsewhere', () => {
  it.each([
    ['США скорочують бригаду в Болгарії', 'Роту, яка стояла в Ново-Село, не замінять, підтвердила Софія.'],
    ['Pentagon weighs trimming troops in eastern Europe', 'A battalion could leave Poland by spring.'],
    ['Philippines and Japan sign troop pact', 'Each may now send forces to the other.'],
    ['Fiji peacekeepers return from Sinai', 'The contingent served for a year.'],
    ['Макрон готовий розмістити літаки з ядерною зброєю в інших країнах', 'Президент назвав умови.'],
    ['Естонія ратифікувала угоду про розміщення британської бригади', 'За проголосували 70 депутатів.'],
    ['София подтвердила сокращение американского контингента', 'Уведомление от Пентагона получено.'],
    ['Конгрес схвалив бюджет', 'Україні дадуть 400 мільйонів, скорочувати війська в Європі заборонено.'],
  ])('%s', (title, lead) => {
    expect(topics(title, lead)).toBe('');
  });
});
