import { describe, expect, it } from 'vitest';
import { reader, shown } from '../support/claims.ts';

/** English and Russian agency prose: title and paragraphs, and what they claim. */
const NEWS: Readonly<
  Record<string, readonly (readonly [text: readonly string[], claims: readonly string[]])[]>
> = {
  'what a no leaves room for': [
    [
      [
        'Norway and Ukraine',
        'Oslo ruled out sending infantry to Ukraine while leaving open support from the air.',
      ],
      ['NO air open', 'NO ground_troops refuses'],
    ],
    [
      ['Власти Греции заявили, что не отправят войска в Украину, сосредоточившись на обучении украинцев.'],
      ['GR ground_troops refuses', 'GR training ready'],
    ],
    [
      ['It is hardly realistic for Maltese soldiers to be stationed in Ukraine, Robert Abela said'],
      ['MT ground_troops refuses by Robert Abela'],
    ],
  ],
  'when, where and in spite of what somebody said it': [
    [
      ['Після зустрічі в Осло прем’єр Стере заявив, що Норвегія готова надіслати військових в Україну.'],
      ['NO ground_troops ready by Стере'],
    ],
    [
      ['Несмотря на критику, Фредериксен сообщила, что Дания готова отправить военных в Украину.'],
      ['DK ground_troops ready by Фредериксен'],
    ],
    [
      [
        'Oslo on troops for Ukraine',
        'In Paris, the Norwegian president told reporters that his country will send soldiers to Ukraine.',
      ],
      ['NO ground_troops ready'],
    ],
    [
      [
        'По итогам саммита «коалиции желающих» Макрон сообщил, что 20 стран выразили готовность послать войска в Украину',
      ],
      ['COALITION ground_troops ready by Макрон'],
    ],
  ],
  'those named among many, and those who mean to do it too': [
    [
      [
        'Париж о силах для Украины',
        'Стоять в Украине готовы солдаты нескольких европейских стран, в частности, норвежцы и датчане, сказал Макрон.',
      ],
      ['DK ground_troops ready other by Макрон', 'NO ground_troops ready other by Макрон'],
    ],
    [
      [
        'Norway is ready to send soldiers to Ukraine',
        'The Danish and Estonian prime ministers spoke in Oslo. Estonia is not ready to do so, Michal said.',
      ],
      ['EE ground_troops refuses by Michal', 'NO ground_troops ready'],
    ],
  ],
  'what only says more of whoever acts': [
    [['Norway, a NATO member, is ready to send soldiers to Ukraine.'], ['NO ground_troops ready']],
    [['Данія, давній союзник Києва, готова надіслати військових в Україну.'], ['DK ground_troops ready']],
    [
      ['Дания, вопреки заявлениям МИД РФ, не исключает отправки военных в Украину.'],
      ['DK ground_troops open'],
    ],
  ],
  'of whom a sentence is to tell, and of whom it says no': [
    [
      [
        'Macron on troops for Ukraine',
        'Macron said France was ready to send soldiers to Ukraine. As for Portugal, no decision has been taken yet.',
      ],
      ['FR ground_troops ready by Macron', 'PT ground_troops undecided'],
    ],
    [
      ['Ottawa on Ukraine', 'There would be no Canadian military on the ground in Ukraine, Carney said.'],
      ['CA ground_troops refuses by Carney'],
    ],
    [
      [
        'Coalition troops for Ukraine',
        'No other members of the coalition have pledged to send soldiers to Ukraine.',
      ],
      [],
    ],
    [
      [
        'Türkiye and Ukraine',
        'Türkiye offered to provide maritime security guarantees for Ukraine in the Black Sea.',
      ],
      ['TR naval ready'],
    ],
  ],
  'what is none of it': [
    [
      [
        'Париж о силах для Украины',
        'В Украину войдут датские военные, которыми будет управлять коалиция, а не НАТО, сказала Фредериксен.',
      ],
      ['DK ground_troops ready by Фредериксен'],
    ],
    [
      [
        'Washington and Europe',
        'US officials told them in several discussions that Washington would be ready to back up a possible European deployment in Ukraine.',
      ],
      [],
    ],
    [['Dublin and Ukraine', 'Asked about Irish troops being deployed in Ukraine, Harris smiled.'], []],
    [['Rome seeks to convince Ankara to send soldiers to Ukraine'], []],
    [
      ['Чехия готова послать миротворцев, которые следили бы в Украине за соблюдением перемирия.'],
      ['CZ ground_troops ready'],
    ],
    [['Румыния не пошлет военных в Украину, заявил кандидат в президенты республики Ион Попа'], []],
  ],
  'what a yes stops short of': [
    [
      ['It seems logical for Portugal to send soldiers to Ukraine, Luis Montenegro said'],
      ['PT ground_troops open by Luis Montenegro'],
    ],
    [
      ['It is too early to discuss whether Iceland would be willing to send soldiers to Ukraine'],
      ['IS ground_troops undecided'],
    ],
    [['Премьер Бельгии представил предложение по активам и высказался об отправке войск в Украину.'], []],
  ],
  'a no taken back, a yes without an object': [
    [
      ['It would be wrong to rule out Greek soldiers in Ukraine, Mitsotakis said.'],
      ['GR ground_troops open by Mitsotakis'],
    ],
    [
      ['Исключать отправку датских военных в Украину преждевременно, заявила Фредериксен.'],
      ['DK ground_troops open by Фредериксен'],
    ],
    [['Польские солдаты останутся по свою сторону границы с Украиной'], ['PL ground_troops refuses']],
    [['Austria signed nothing that obliges it to send soldiers to Ukraine'], ['AT ground_troops undecided']],
    [
      ['Мальта в миссии участвовать не намерена', 'Об отправке военных в Украину речи не идет.'],
      ['MT ground_troops refuses'],
    ],
  ],
  'what is not said': [
    [
      [
        'Support for Ukraine',
        'Asked about Turkish soldiers on land in Ukraine, Fidan said that nothing was being excluded.',
      ],
      ['TR ground_troops open by Fidan'],
    ],
    [['Возможно, Люксембург отправит военных в Украину'], ['LU ground_troops open']],
    [['Austria has decided nothing about sending soldiers to Ukraine.'], ['AT ground_troops undecided']],
    [['Soldier of Norway', 'It is the first death of a serving Norwegian soldier in Ukraine.'], []],
    [
      [
        'Troops for Ukraine',
        '"It is too early at the moment to talk about troops in Ukraine," Albares said.',
      ],
      ['ES ground_troops undecided by Albares'],
    ],
    [['Planners', 'Canadian generals were consulted on the European plan to send troops to Ukraine.'], []],
  ],
  decisions: [
    [
      ['Сейм Польши дал добро на отправку военных в Украину', 'Служить там смогут до 300 поляков.'],
      ['PL ground_troops committed'],
    ],
    [['Норвегия согласовала с Украиной гарантии безопасности.'], ['NO legal_guarantee ready']],
    [
      ['The Danish parliament approved a decision under which 100 soldiers could be deployed to Ukraine.'],
      ['DK ground_troops committed'],
    ],
    [
      ['The Danish government approved a bill under which 100 soldiers could be deployed to Ukraine.'],
      ['DK ground_troops ready'],
    ],
    [
      [
        'Declaration on Ukraine',
        'Mark Carney signed a declaration of intent to deploy Canadian troops to Ukraine.',
        'Parliament will have to approve any deployment, he said.',
      ],
      ['CA ground_troops committed by Mark Carney'],
    ],
  ],
  'what is given, and what for': [
    [
      ['Latvia can contribute a rifle company to provide security guarantees for Ukraine'],
      ['LV ground_troops open'],
    ],
    [
      ['After a peace deal Belgium will send frigates to the Black Sea, Bart De Wever said.'],
      ['BE naval ready after_peace by Bart De Wever'],
    ],
    [
      ['Latvia is ready to send soldiers to Ukraine as part of a multinational force led by France.'],
      ['LV ground_troops ready'],
    ],
    [["Cyprus will contribute logistics to the coalition's force in Ukraine."], ['CY logistics ready']],
    [['Croatia will send soldiers to monitor the ceasefire in Ukraine.'], ['HR ground_troops ready']],
    [
      ['Албания предоставит авиационную и другую инфраструктуру для миссии в Украине.'],
      ['AL logistics ready'],
    ],
    [
      ['The security guarantees that Canada is ready to give Ukraine are binding, Mark Carney said.'],
      ['CA legal_guarantee ready by Mark Carney'],
    ],
    [['Канада возглавит морской компонент сил для Украины'], ['CA naval ready']],
    [['Without a mandate Norway will not send soldiers to Ukraine.'], ['NO ground_troops refuses mandate']],
    [
      ['Norway may send soldiers to Ukraine as part of a UN-mandated mission.'],
      ['NO ground_troops open mandate'],
    ],
    [
      ['The headquarters of the multinational force is already operating in Paris, the coalition said.'],
      ['COALITION command deployed'],
    ],
  ],
  'who speaks': [
    [
      [
        'Guarantees for Ukraine',
        'Latvia backs the plan, Baiba Braže said.',
        'Evika Siliņa said she would not send Latvian troops to Ukraine but could offer Latvian air support.',
      ],
      ['LV air open by Evika Siliņa', 'LV ground_troops refuses by Evika Siliņa'],
    ],
    [
      [
        'Bulgaria and the coalition',
        'Rosen Zhelyazkov confirmed his participation in the so-called "Coalition of the Willing" but rejected sending forces to Ukraine.',
      ],
      ['BG ground_troops refuses by Rosen Zhelyazkov'],
    ],
    [
      [
        'Talks in Paris',
        'Zelensky said the plan was good, and President Trump has signaled he is willing to provide air support to the mission in Ukraine.',
      ],
      ['US air ready by Trump'],
    ],
    [
      ['US and Ukraine', 'The Trump administration has ruled out deploying American soldiers to Ukraine.'],
      ['US ground_troops refuses'],
    ],
  ],
};

describe.each(Object.entries(NEWS))('%s', (_what, rows) => {
  it.each(rows)('%j', ([title, ...body], claims) => {
    const read = reader.read({ title: title!, summary: body[0] ?? '', body });
    expect(read.claims.map(shown).sort()).toEqual([...claims].sort());
  });
});
