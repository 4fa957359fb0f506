import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });

type Row = readonly [text: readonly [title: string, lead?: string], claims: readonly string[]];

/** The same few positions in many words: stances, contributions and sentence frames mixed. */
const ENGLISH: readonly Row[] = [
  [
    ['Warsaw is not going to contribute combat aircraft to a guarantee force for Ukraine'],
    ['PL air refuses'],
  ],
  [
    ['France rebuffs a request to share intelligence with the force in Ukraine, though talks go on'],
    ['FR intelligence refuses'],
  ],
  [
    [
      "Guarantees for Ukraine: what Kyiv's partners say",
      'The Netherlands and Britain pour cold water on sending observers to the line of contact in Ukraine.',
    ],
    ['NL monitoring refuses', 'GB monitoring refuses'],
  ],
  [
    [
      'Who stands where on the force for Ukraine',
      'The Czech government is unable to send a military contingent to Ukraine, officials in Prague told reporters.',
    ],
    ['CZ ground_troops refuses'],
  ],
  [['Estonia refrains from clearing mines in the Black Sea, Reuters reports'], ['EE naval refuses']],
  [
    [
      'Talks on guarantees for Ukraine continue',
      'The Czech Republic is undecided on sending staff officers to the headquarters of the Ukraine force, as is Turkey.',
    ],
    ['CZ command undecided', 'TR command undecided'],
  ],
  [
    [
      "Guarantees for Ukraine: what Kyiv's partners say",
      'Norway is in two minds about sharing intelligence with the force in Ukraine, Jonas Gahr Støre said on Tuesday.',
    ],
    ['NO intelligence undecided'],
  ],
  [
    [
      'Who stands where on the force for Ukraine',
      'While Ireland stays silent, Greece puts off a decision on sending staff officers to the headquarters of the Ukraine force.',
    ],
    ['GR command undecided'],
  ],
  [
    [
      'Talks on guarantees for Ukraine continue',
      'Jonas Gahr Støre, prime minister of Norway, said his country deferred a decision on flying patrols over Ukraine.',
    ],
    ['NO air undecided'],
  ],
  [
    [
      "Guarantees for Ukraine: what Kyiv's partners say",
      '“Finland,” Petteri Orpo said in Helsinki, “declines to say whether it will contribute combat aircraft to a guarantee force for Ukraine.”',
    ],
    ['FI air undecided'],
  ],
  [
    [
      'Unlike Germany, Canada has made no decision on providing intelligence as part of the guarantees for Ukraine',
    ],
    ['CA intelligence undecided'],
  ],
  [
    ['Tusk: Poland does not rule out sharing intelligence with the force in Ukraine'],
    ['PL intelligence open'],
  ],
  [
    [
      'Talks on guarantees for Ukraine continue',
      'Prime minister Pedro Sánchez told reporters that his government mulled sharing intelligence with the force in Ukraine.',
    ],
    ['ES intelligence open'],
  ],
  [
    ['Unlike the Czech Republic, Latvia looks into the possibility of sending ground troops to Ukraine'],
    ['LV ground_troops open'],
  ],
  [['Unlike Croatia, France signals openness to basing paratroopers in Ukraine'], ['FR ground_troops open']],
  [
    ['Unlike Italy, Norway examines the possibility of sending combat troops into Ukraine'],
    ['NO ground_troops open'],
  ],
  [
    ['France is not averse to supplying infantry for a peacekeeping mission in Ukraine – Emmanuel Macron'],
    ['FR ground_troops open'],
  ],
  [
    [
      'Talks on guarantees for Ukraine continue',
      '“We are ready to send staff officers to the headquarters of the Ukraine force,” said Ulf Kristersson, the Swedish prime minister.',
    ],
    ['SE command ready'],
  ],
  [
    ['Frederiksen: Denmark volunteers to share intelligence with the force in Ukraine'],
    ['DK intelligence ready'],
  ],
  [
    [
      "Guarantees for Ukraine: what Kyiv's partners say",
      'Spain confirms its willingness to share intelligence with the force in Ukraine, as does Latvia.',
    ],
    ['ES intelligence ready', 'LV intelligence ready'],
  ],
  [
    [
      'Talks on guarantees for Ukraine continue',
      'Lithuania is gearing up to send observers to the line of contact in Ukraine, as is Canada.',
    ],
    ['LT monitoring ready', 'CA monitoring ready'],
  ],
  [
    [
      'Talks on guarantees for Ukraine continue',
      'While the Czech Republic stays silent, Canada has agreed to supply the force in Ukraine with reconnaissance data.',
    ],
    ['CA intelligence ready'],
  ],
  [
    [
      'A security force for Ukraine: who says what',
      'If a ceasefire holds, Finland is planning to share intelligence with the force in Ukraine.',
    ],
    ['FI intelligence ready'],
  ],
  [
    ['Croatia pledges to contribute combat aircraft to a guarantee force for Ukraine – Andrej Plenković'],
    ['HR air committed'],
  ],
  [
    ['Unlike the Czech Republic, Britain greenlights a military contingent for Ukraine'],
    ['GB ground_troops committed'],
  ],
  [['Ireland undertakes to verify compliance with a ceasefire in Ukraine'], ['IE monitoring committed']],
  [['Latvia formally decides to put its soldiers on Ukrainian soil'], ['LV ground_troops committed']],
  [
    ['Unlike the Netherlands, Croatia has signed a declaration on sending minehunters to the Black Sea'],
    ['HR naval committed'],
  ],
  [
    [
      'A security force for Ukraine: who says what',
      '“Italy,” Giorgia Meloni said in Rome, “OKs staff officers for the headquarters of the Ukraine force.”',
    ],
    ['IT command committed'],
  ],
  [
    [
      'Talks on guarantees for Ukraine continue',
      'Australia has troops stationed in Ukraine as part of the multinational force.',
    ],
    ['AU ground_troops deployed'],
  ],
  [
    [
      "Guarantees for Ukraine: what Kyiv's partners say",
      'Lithuania already has boots on the ground in Ukraine, its defence ministry said.',
    ],
    ['LT ground_troops deployed'],
  ],
  [['Czech fighter jets have begun patrolling the skies over Ukraine'], ['CZ air deployed']],
  [
    [
      'A security force for Ukraine: who says what',
      'Norwegian minehunters are already at work in the Black Sea under the guarantees.',
    ],
    ['NO naval deployed'],
  ],
  [
    [
      'A security force for Ukraine: who says what',
      'Croatian observers have been monitoring the ceasefire line since Monday.',
    ],
    ['HR monitoring deployed'],
  ],
  [
    ['Danish staff officers have taken up their posts at the force headquarters in Kyiv'],
    ['DK command deployed'],
  ],
  [
    ['Italy will share intelligence with the force in Ukraine rather than send soldiers'],
    ['IT intelligence ready', 'IT ground_troops refuses'],
  ],
  [
    [
      'Troops for Ukraine: the Greek answer',
      'Not a single Greek soldier will set foot in Ukraine, Mitsotakis promised.',
    ],
    ['GR ground_troops refuses'],
  ],
  [
    ['Troops for Ukraine: the Spanish answer', 'None of our soldiers will go to Ukraine, Sánchez said.'],
    ['ES ground_troops refuses'],
  ],
  [
    ['Sweden ready to send troops to Ukraine, as is Denmark'],
    ['SE ground_troops ready', 'DK ground_troops ready'],
  ],
  [
    ['Force for Ukraine', 'Poland is not ready to send troops to Ukraine, and neither is Greece.'],
    ['PL ground_troops refuses', 'GR ground_troops refuses'],
  ],
  [
    [
      'Force for Ukraine',
      'Estonia is prepared to send a company of soldiers to Ukraine, as are Latvia and Lithuania.',
    ],
    ['EE ground_troops ready', 'LV ground_troops ready', 'LT ground_troops ready'],
  ],
  [
    ['Neither Italy nor Poland will send troops to Ukraine'],
    ['IT ground_troops refuses', 'PL ground_troops refuses'],
  ],
  [
    ['Force for Ukraine', 'Neither Rome nor Warsaw is willing to put boots on the ground in Ukraine.'],
    ['IT ground_troops refuses', 'PL ground_troops refuses'],
  ],
  [['Unlike France, Italy will not send troops to Ukraine'], ['IT ground_troops refuses']],
  [
    [
      'Force for Ukraine',
      'Sweden will contribute ships to a guarantee force in the Black Sea, Norway money for the force, and Finland nothing at all.',
    ],
    ['SE naval ready', 'NO funding_arms ready'],
  ],
  [
    [
      'Force for Ukraine',
      'Lithuania is offering troops for Ukraine, Norway minehunters for the Black Sea and Belgium fighter jets.',
    ],
    ['LT ground_troops ready', 'NO naval ready', 'BE air ready'],
  ],
  [
    ['Force for Ukraine', 'The Bundestag has given its consent to the deployment of soldiers in Ukraine.'],
    ['DE ground_troops committed'],
  ],
  [['Force for Ukraine', 'Merz wants Poland to provide soldiers for the force in Ukraine.'], []],
];

const RUSSIAN: readonly Row[] = [
  [
    ['В отличие от Греции, Ирландия поставила крест на открытии учебной миссии на западе Украины'],
    ['IE training refuses'],
  ],
  [
    [
      'Минобороны Португалии: страна сказала «нет» оплате содержания сил в Украине',
      'Переговоры о гарантиях безопасности для Украины продолжаются.',
    ],
    ['PT funding_arms refuses'],
  ],
  [
    [
      'Будет ли Греция следить за перемирием в Украине? Мицотакис ответил',
      'Греция наложила вето на мониторинг перемирия в Украине, заявил он.',
    ],
    ['GR monitoring refuses'],
  ],
  [['В отличие от Германии, Турция отклонила предложение охранять небо над Украиной'], ['TR air refuses']],
  [
    [
      'Переговоры о гарантиях для Украины продолжаются',
      'Испания и Турция дадут отпор попыткам втянуть их в патрулирование воздушного пространства Украины.',
    ],
    ['ES air refuses', 'TR air refuses'],
  ],
  [['Португалия уклоняется от ответа о командовании силами в Украине'], ['PT command undecided']],
  [
    ['Пленкович оставил без ответа вопрос о контроле над прекращением огня в Украине'],
    ['HR monitoring undecided'],
  ],
  [
    [
      'Переговоры о гарантиях для Украины продолжаются',
      'Швеция и Бельгия не дали чёткого ответа о патрулировании воздушного пространства Украины.',
    ],
    ['SE air undecided', 'BE air undecided'],
  ],
  [['Хорватия воздерживается от решения о вводе войск в Украину – Reuters'], ['HR ground_troops undecided']],
  [
    [
      'Австралия оставила дверь приоткрытой для обеспечения логистики сил в Украине – Энтони Албаниз',
      'Переговоры о гарантиях безопасности для Украины продолжаются.',
    ],
    ['AU logistics open'],
  ],
  [
    [
      'Будет ли Финляндия дислоцировать подразделения в Украине? Стубб ответил',
      'Финляндия задумалась о дислокации подразделений в Украине, заявил он.',
    ],
    ['FI ground_troops open'],
  ],
  [['Стубб: Финляндия решилась на отправку сухопутных сил в Украину'], ['FI ground_troops ready']],
  [
    ['Польша постановила предоставить миротворцев для Украины – Дональд Туск'],
    ['PL ground_troops committed'],
  ],
  [
    [
      'Гарантии для Украины: что говорят партнёры Киева',
      'Если перемирие состоится, Эстония официально пообещала предоставить Украине гарантии безопасности.',
    ],
    ['EE legal_guarantee committed'],
  ],
  [
    [
      'Переговоры о гарантиях для Украины продолжаются',
      'Португалия развернула батальон на западе Украины в рамках гарантий.',
    ],
    ['PT ground_troops deployed'],
  ],
  [
    [
      'Гарантии для Украины: что говорят партнёры Киева',
      'Греческие наблюдатели с понедельника следят за перемирием на линии соприкосновения.',
    ],
    ['GR monitoring deployed'],
  ],
  [
    ['Силы для Украины', 'Польша не отправит войска в Украину. Не сделает этого и Италия.'],
    ['PL ground_troops refuses', 'IT ground_troops refuses'],
  ],
  [
    ['Силы для Украины', 'Бельгия готова обучать украинских солдат в Украине. То же касается Португалии.'],
    ['BE training ready', 'PT training ready'],
  ],
  [
    ['Силы для Украины', 'Канада обязалась отправить войска в Украину. Австралия последовала её примеру.'],
    ['CA ground_troops committed', 'AU ground_troops committed'],
  ],
  [['В отличие от Франции, Италия не отправит войска в Украину'], ['IT ground_troops refuses']],
  [['Зеленский хочет, чтобы Дания отправила войска в Украину'], []],
  [['Силы для Украины', 'Мерц хочет, чтобы Польша дала солдат для сил в Украине.'], []],
];

function read([title, lead]: Row[0]): string[] {
  const { claims } = reader.read({ title, summary: lead ?? '', body: lead ? [lead] : [] });
  return claims.map((c) => `${c.actor} ${c.contribution} ${c.stance}`).toSorted();
}

describe.each([
  ['English', ENGLISH],
  ['Russian', RUSSIAN],
] as const)('paraphrases in %s', (_, rows) => {
  it.each(rows.map(([text, claims]) => [text.join(' | '), text, claims] as const))(
    '%s',
    (_name, text, claims) => {
      expect(read(text)).toEqual(claims.toSorted());
    },
  );
});
