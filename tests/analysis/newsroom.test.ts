import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });

function claimed(title: string, ...body: readonly string[]): string[] {
  const { claims } = reader.read({ title, summary: body[0] ?? '', body });
  return claims.map((c) =>
    [c.actor, c.contribution, c.stance, ...c.conditions, c.voice === 'other' ? `by ${c.speaker}` : '']
      .filter(Boolean)
      .join(' '),
  );
}

describe('how desks put it', () => {
  it.each([
    ['Чехия отказалась посылать солдат в Украину, как и Венгрия', ['CZ', 'HU'], 'ground_troops refuses'],
    ['Данія готова відрядити війська в Україну, так само як Швеція', ['DK', 'SE'], 'ground_troops ready'],
    ['Польский министр: мы отвечаем за логистику миссии в Украине', ['PL'], 'logistics ready'],
    ['Прага не думает об отправке солдат в Украину', ['CZ'], 'ground_troops refuses'],
    ['Дания изучит возможность участия в планируемой миссии в Украине', ['DK'], 'ground_troops open'],
    ['Страны коалиции желающих готовы отправить свои войска в Украину', ['COALITION'], 'ground_troops ready'],
    ['Осло передаст миротворческим силам в Украине спутниковые снимки', ['NO'], 'intelligence ready'],
    [
      'На втором этапе, после войны, в этих рамках США обеспечат миротворцев в Украине разведданными',
      ['US'],
      'intelligence ready after_peace',
    ],
    ['Премьер не сказал, готова ли Литва послать военных в Украину', ['LT'], 'ground_troops undecided'],
    ['Пока неясно, согласится ли Норвегия послать военных в Украину', ['NO'], 'ground_troops undecided'],
    ['Латвия осторожно относится к отправке солдат в Украину', ['LV'], 'ground_troops undecided'],
    [
      'Отправку солдат в Украину рассматривают такие страны, как Швеция и Дания',
      ['SE', 'DK'],
      'ground_troops open',
    ],
    ['США участия в развертывании сил не примут, остальные пошлют солдат', ['US'], 'ground_troops refuses'],
    ['Роль Чехии состоит в логистике миссии в Украине', ['CZ'], 'logistics ready'],
    ['Берлин не будет гарантом безопасности Украины', ['DE'], 'legal_guarantee refuses'],
    ['Швеция согласилась бы послать военных в Украину', ['SE'], 'ground_troops open'],
    [
      'Норвегия – одна из тех десяти стран, которые готовы послать солдат в Украину',
      ['NO'],
      'ground_troops ready',
    ],
    ['Голландія навчатиме українських солдатів на території України', ['NL'], 'training ready'],
  ] as const)('%s', (title, actors, what) => {
    expect(claimed(title)).toEqual(actors.map((actor) => `${actor} ${what}`));
  });
});

describe('what claims nothing', () => {
  it.each([
    'Туск ответил, будет ли Польша отправлять войска в Украину',
    'Чешский министр: отправка войск в Украину может привести к эскалации',
    'Еще одна страна ЕС отказалась посылать солдат в Украину',
    'Предоставление гарантий не означает присутствие немецких солдат в Украине',
    'Париж не будет размещать солдат в зоне боевых действий в Украине',
    'Король и премьер о роли Дании в миротворческой миссии в Украине',
    'Пекин прокомментировал сообщения о том, что Китай пошлет миротворцев в Украину',
    'Дания готова участвовать в обеспечении гарантий безопасности Украины',
    'При размещении войск в Украине Европа получит помощь',
  ])('%s', (title) => {
    expect(claimed(title)).toEqual([]);
  });

  it('names guarantees as what something is part of', () => {
    expect(
      claimed('Трамп исключил ввод американских солдат в Украину в рамках договоренностей о гарантиях'),
    ).toEqual(['US ground_troops refuses']);
  });
});

describe('whose words they are', () => {
  it('are those of an envoy, wherever posted', () => {
    expect(
      claimed(
        'Греция готова послать корабль в Черное море',
        'Греция готова послать корабль в Черное море после войны.',
        'Об этом рассказал посол Украины в Греции Остап Мороз.',
      ),
    ).toEqual(['GR naval ready after_peace by Остап Мороз']);
  });
});
