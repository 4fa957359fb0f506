import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });

/** Title, lead and paragraphs of an article, and what it claims. */
function read(title: string, ...body: string[]): { relevant: boolean; claims: string[] } {
  const { relevant, claims } = reader.read({ title, summary: body[0] ?? '', body });
  return {
    relevant,
    claims: claims
      .map(
        ({ actor, contribution, stance, speaker, voice }) =>
          `${actor} ${contribution} ${stance} ${speaker ?? '-'}${voice === 'other' ? ' other' : ''}`,
      )
      .toSorted(),
  };
}

describe('interviews', () => {
  it('hears the one who is asked in the answers, and nobody in the questions', () => {
    expect(
      read(
        'Ханно Певкур про військо, небо й сусідів',
        'Міністр оборони Естонії Ханно Певкур відповів на наші запитання.',
        '– Пане міністре, литовці вже пообіцяли батальйон. Чи будуть в Україні ваші солдати?',
        '– Так. Щойно буде перемир’я, ми пошлемо роту.',
        '– А літаки дасте?',
        '– Ні, у нас їх немає.',
      ).claims,
    ).toEqual(['EE air refuses Ханно Певкур', 'EE ground_troops ready Ханно Певкур']);
  });

  it('knows questions without a dash', () => {
    expect(
      read(
        '«Ми прийдемо»: розмова з прем’єром Данії',
        'Про миротворців в Україні ми поговорили з прем’єркою Данії Метте Фредеріксен.',
        'Чи готова Данія послати солдатів?',
        'Ми готові це зробити, але потрібна згода парламенту.',
        'Скільки їх буде?',
        'Я не називатиму чисел.',
        'А кораблі?',
        'Кораблів ми не дамо.',
      ).claims,
    ).toEqual(['DK ground_troops ready Метте Фредеріксен', 'DK naval refuses Метте Фредеріксен']);
  });

  it('takes nothing from an expert who is asked', () => {
    expect(
      read(
        'Чи прийдуть миротворці: інтерв’ю з аналітиком',
        'Політолог Ігор Рейтерович пояснив, чого чекати від місії в Україні.',
        '– Чи пошле Франція війська?',
        '– Я думаю, Франція пошле бригаду.',
        '– А Польща?',
        '– Ні, Польща солдатів не дасть.',
      ).claims,
    ).toEqual([]);
  });
});

describe('long articles', () => {
  it('knows whom a sentence turns to with its first words', () => {
    expect(
      read(
        'Зеленський розповів, хто дасть війська',
        'Президент назвав країни, які пошлють солдатів в Україну.',
        'Від Італії він чекав більшого. «Військових не буде», – сказав Зеленський.',
      ).claims,
    ).toEqual(['IT ground_troops refuses Зеленський other']);
  });

  it('measures nobody by those he is compared with', () => {
    expect(
      read('Макрон про війська в Україні', '«Ми пошлемо стільки ж, скільки й британці», – сказав Макрон.')
        .claims,
    ).toEqual(['FR ground_troops ready Макрон']);
  });

  it('hears that no decision was taken', () => {
    expect(
      read(
        'Гюлер про місію в Україні',
        'Міністр оборони Туреччини Яшар Гюлер сказав, що рішення про сухопутний контингент уряд не ухвалював.',
      ).claims,
    ).toEqual(['TR ground_troops undecided Яшар Гюлер']);
  });

  it('goes on behind a condition that has a report of its own', () => {
    expect(
      read(
        'Данія про миротворців',
        'Якщо дійде до того, що мирна угода потребуватиме військ, Данія готова їх послати.',
      ).claims,
    ).toEqual(['DK ground_troops ready -']);
  });

  it('is about Ukraine where an interview names it first in a question', () => {
    expect(
      read(
        'Прем’єрка Литви про гроші, ліс і стіну на кордоні',
        'Голова литовського уряду Інга Ругінене дала велике інтерв’ю.',
        '– Почнімо з України. Литовські солдати туди поїдуть?',
        '– Так, ми пошлемо батальйон в Україну.',
        '– Скільки їх буде?',
        '– До п’ятисот військових, після перемир’я.',
        '– Хто ними командуватиме?',
        '– Командувати контингентом в Україні ми не беремося.',
      ).relevant,
    ).toBe(true);
  });

  it('is about troops where one paragraph says all of it', () => {
    expect(
      read(
        'Прем’єр Данії приїхала до Києва',
        'Метте Фредеріксен провела переговори з президентом.',
        'Гості оголосили про кредит на мільярд доларів.',
        'Відповідаючи на запитання про гарантії, прем’єрка сказала, що данські солдати не братимуть участі в жодній місії на території України.',
        'Увечері делегація поїхала до Львова.',
      ).claims,
    ).toEqual(['DK ground_troops refuses Метте Фредеріксен']);
  });

  it('hears what is listed where the question asks what', () => {
    expect(
      read(
        'Президент Фінляндії: «Обіцяємо тільки те, що зробимо»',
        'Александр Стубб дав інтерв’ю.',
        '– Пане президенте, чи поїдуть фіни до України?',
        '– Ні. У нас довгий кордон.',
        '– А що тоді дасть Гельсінкі?',
        '– Тральники та інструкторів для українців.',
      ),
    ).toEqual({
      relevant: true,
      claims: [
        'FI ground_troops refuses Александр Стубб',
        'FI naval ready Александр Стубб',
        'FI training ready Александр Стубб',
      ],
    });
  });

  it('tells those spoken of from whoever speaks, and what is asked from what it stands in', () => {
    expect(
      read(
        'Прем’єрка Литви про миротворців в Україні',
        'Інга Ругінене дала інтерв’ю.',
        '– Чи не шкодуєте ви, що Литва пообіцяла батальйон?',
        '– Ні, не шкодуємо. Ми дамо батальйон.',
        '– А Польща вас підтримує?',
        '– Поляки дають нам порти. Солдатів вони не дадуть.',
      ).claims,
    ).toEqual([
      'LT ground_troops ready Інга Ругінене',
      'PL ground_troops refuses Інга Ругінене other',
      'PL logistics ready Інга Ругінене other',
    ]);
  });
});
