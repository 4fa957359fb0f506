import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });

function claims(text: string): string[] {
  const [title, ...body] = text.split('||').map((part) => part.trim());
  return reader
    .read({ title: title!, summary: body[0] ?? '', body })
    .claims.map((c) => `${c.actor} ${c.contribution} ${c.stance}`)
    .toSorted();
}

/** What each of some states says of ground troops. */
const troops = (stance: string, states: string): string[] =>
  states.split(' ').map((state) => `${state} ground_troops ${stance}`);

describe('round-ups of several states', () => {
  it.each<[what: string, text: string, claims: string[]]>([
    [
      'a region stands for its states',
      'Хто пошле війська || Швеція, країни Балтії та Бельгія готові розмістити солдатів в Україні.',
      troops('ready', 'BE EE LT LV SE'),
    ],
    [
      'but for whom it leaves out',
      'Усі країни Балтії, крім Естонії, готові послати солдатів в Україну.',
      troops('ready', 'LT LV'),
    ],
    [
      'and only begins the list that names them',
      'Britain and the Baltic states of Estonia, Latvia and Lithuania are ready to send troops to Ukraine.',
      troops('ready', 'EE GB LT LV'),
    ],
    [
      'a number of states and who they are',
      'П’ять країн дадуть солдатів || Послати солдатів в Україну готові щонайменше п’ять держав: Данія, Литва, Швеція, Іспанія, Греція.',
      troops('ready', 'DK ES GR LT SE'),
    ],
    [
      'part of the allies in brackets',
      'Частина країн (Данія, Литва) готова розмістити війська в Україні, решта (Італія, Кіпр) – ні.',
      [...troops('refuses', 'CY IT'), ...troops('ready', 'DK LT')].toSorted(),
    ],
    [
      'governments of several states after what they say',
      'О том, что отправлять войска на Украину не намерены, сообщили правительства Греции, Мальты и Австрии.',
      troops('refuses', 'AT GR MT'),
    ],
    [
      'leaders who say no, each for his own',
      'Лідери Італії, Греції, Мальти та Кіпру заявили, що не відправлятимуть військ в Україну.',
      troops('refuses', 'CY GR IT MT'),
    ],
    [
      'a list before the colon of a headline',
      'Кіпр, Мальта, Австрія: хто відмовився надсилати солдатів в Україну',
      troops('refuses', 'AT CY MT'),
    ],
    [
      'a line that leaves troops out',
      'Хто що дасть Україні || Данія — батальйон солдатів; Греція — логістика, без військ.',
      ['DK ground_troops ready', 'GR ground_troops refuses', 'GR logistics ready'],
    ],
    [
      'who says himself that it is too early',
      'Данія й Литва готові послати солдатів в Україну; Португалія каже, що рано говорити.',
      ['DK ground_troops ready', 'LT ground_troops ready', 'PT ground_troops undecided'],
    ],
    [
      'aircraft and ships of several states',
      'Війська для України || Небо України патрулюватимуть літаки Данії, Бельгії та Греції.',
      ['BE air ready', 'DK air ready', 'GR air ready'],
    ],
    [
      'what the rest think, with examples',
      'Литва готова послати солдатів в Україну || Решта, включно з лідерами Італії та Греції, виступили проти.',
      [...troops('refuses', 'GR IT'), ...troops('ready', 'LT')].toSorted(),
    ],
    [
      'a reason after a bare answer',
      'Данія пошле солдатів в Україну || Інші країни, зокрема Іспанія та Італія, вагаються через брак гарантій.',
      [...troops('undecided', 'ES IT'), ...troops('ready', 'DK')].toSorted(),
    ],
    [
      'besides whom others do it',
      'Крім Данії та Литви, солдатів в Україну готові послати Бельгія й Естонія.',
      troops('ready', 'BE DK EE LT'),
    ],
    [
      'a quoted no of a list',
      'Хто пошле солдатів в Україну || Готова Данія. Ще три — Італія, Греція, Кіпр — сказали «ні».',
      [...troops('refuses', 'CY GR IT'), ...troops('ready', 'DK')].toSorted(),
    ],
    [
      'an answer before its states',
      'За отправку солдат на Украину выступают Литва и Дания, против — Италия, Греция и Кипр.',
      [...troops('refuses', 'CY GR IT'), ...troops('ready', 'DK LT')].toSorted(),
    ],
    [
      'numbers alone after the first',
      'Війська для України: хто скільки || Данія – 800 солдатів; Литва – 150; Естонія – до 100.',
      troops('ready', 'DK EE LT'),
    ],
    [
      'as many states as the headline counts',
      'В Україну прибудуть спостерігачі з трьох країн || За перемир’ям в Україні стежитимуть спостерігачі зі Швейцарії, Австрії та Ірландії.',
      ['AT monitoring ready', 'CH monitoring ready', 'IE monitoring ready'],
    ],
    [
      'a list in one half and a verb in the other',
      'Внески для України || Солдатів готові дати Данія й Литва; літаки — Швеція, Бельгія.',
      ['BE air ready', 'DK ground_troops ready', 'LT ground_troops ready', 'SE air ready'],
    ],
    [
      'what the brackets of a state hold',
      'Не посилатимуть солдатів в Україну Італія («лише моніторинг»), Греція (жодної логістики) та Кіпр.',
      [
        'CY ground_troops refuses',
        'GR ground_troops refuses',
        'IT ground_troops refuses',
        'IT monitoring ready',
      ],
    ],
    [
      'soldiers from several states who make up the force',
      'США військ не дадуть || Основу контингенту в Україні складуть військові з Данії, Литви та Бельгії.',
      [...troops('ready', 'BE DK LT'), ...troops('refuses', 'US')].toSorted(),
    ],
    [
      'whose sailors they are',
      'В силы для Украины войдут датчане и литовцы, турецкие моряки займутся разминированием моря.',
      ['DK ground_troops ready', 'LT ground_troops ready', 'TR naval ready'],
    ],
    [
      'a verb before two states',
      'Дания готова послать солдат в Украину || Колеблются Испания и Италия.',
      [...troops('ready', 'DK'), ...troops('undecided', 'ES IT')].toSorted(),
    ],
    [
      'heads of their own under a headline that asks',
      'Хто за, хто проти солдатів для України || За — Литва, Данія. || Проти — Італія, Кіпр.',
      [...troops('refuses', 'CY IT'), ...troops('ready', 'DK LT')].toSorted(),
    ],
    [
      'a majority of states is no poll',
      'Литва готова послати солдатів в Україну || Більшість країн, зокрема Італія та Греція, проти.',
      [...troops('refuses', 'GR IT'), ...troops('ready', 'LT')].toSorted(),
    ],
    [
      'those who join the force too',
      'Основу сил для України складуть Франція та Литва. Долучаться також Бельгія і Данія.',
      troops('ready', 'BE DK FR LT'),
    ],
    [
      'the second state of an English verb',
      'Turkey would provide ships for Ukraine and the Netherlands F-35 jets.',
      ['NL air ready', 'TR naval ready'],
    ],
  ])('%s', (_, text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  it('who took part in a meeting says nothing', () => {
    expect(
      claims(
        'Зустріч у Парижі || Участь взяли лідери Данії, Литви, Італії та Греції. Гарантії безпеки обговорили.',
      ),
    ).toEqual([]);
  });
});
