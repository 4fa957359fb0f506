import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });

const claims = (title: string, lead = ''): string =>
  reader
    .read({ title, summary: '', body: lead ? [lead] : [] })
    .claims.map(
      (c) =>
        `${c.actor} ${c.contribution} ${c.stance}${c.conditions.map((k) => ` ${k}`).join('')}${c.size ? ` ${c.size.join('-')}` : ''}`,
    )
    .join(', ');

describe('what a government asks its parliament for, it means to do', () => {
  it.each([
    ['Дания: правительство запрашивает согласие фолькетинга на отправку инженеров в Украину', 'DK'],
    ['Norway’s government will seek the consent of the Storting before it sends troops to Ukraine', 'NO'],
    [
      'Уряд Фінляндії просить едускунту дозволити відправлення роти в Україну',
      'FI ground_troops ready parliament',
    ],
    ['Правительство Норвегии запросило у стортинга мандат на отправку солдат в Украину', 'NO'],
    ['Latvia’s cabinet has put to parliament a request to deploy engineers in Ukraine', 'LV'],
  ])('%s', (title, want) => {
    expect(claims(title)).toBe(want.length > 2 ? want : `${want} ground_troops ready parliament`);
  });
});

describe('whom nobody names right there', () => {
  it.each([
    [
      'Війська для України',
      'На зустрічі були Австрія, Мальта і Словенія. Жодна з цих країн солдатів не надішле.',
      'AT ground_troops refuses, MT ground_troops refuses, SI ground_troops refuses',
    ],
    [
      'Greece and Cyprus back guarantees for Ukraine',
      'Neither of the two will put boots on the ground.',
      'GR ground_troops refuses, CY ground_troops refuses',
    ],
    [
      'Готовность отправить войска в Украину подтвердили в Осло и Таллине',
      '',
      'NO ground_troops ready, EE ground_troops ready',
    ],
    [
      'Війська для України: у Відні — ні, у Гаазі готові',
      '',
      'AT ground_troops refuses, NL ground_troops ready',
    ],
    [
      'Угорщина та Кіпр підтримали перемир’я',
      'Миротворців до України не надішле жодна з них.',
      'HU ground_troops refuses, CY ground_troops refuses',
    ],
    [
      'Ни в Вене, ни в Софии не готовы отправлять солдат в Украину',
      '',
      'AT ground_troops refuses, BG ground_troops refuses',
    ],
    ['Сили для України', 'В Анкарі обіцяють кораблі, в Осло — винищувачі.', 'TR naval ready, NO air ready'],
    // Somebody else is the subject there: the place is where it was said.
    [
      'Британія та Литва підтвердили в Гаазі готовність надіслати війська до України',
      '',
      'GB ground_troops ready, LT ground_troops ready',
    ],
  ])('%s %s', (title, lead, want) => {
    expect(claims(title, lead).split(', ').toSorted()).toEqual(want.split(', ').toSorted());
  });
});

describe('answers of one word', () => {
  it.each([
    [
      'Контингент для України: Вільнюс за, Таллінн думає',
      'LT ground_troops ready, EE ground_troops undecided',
    ],
    ['Просьба о солдатах для Украины: Стокгольм ответил согласием', 'SE ground_troops ready'],
    ['Чи пошле Кіпр військових до України? Відповідь Нікосії — «ні»', 'CY ground_troops refuses'],
    ['Ответ Любляны прежний: нет солдатам в Украине', 'SI ground_troops refuses'],
    ['"Will you send soldiers to Ukraine?" "No," the Cypriot president replied.', 'CY ground_troops refuses'],
    ['Запрос о миротворцах в Украине: Вена ответила отказом', 'AT ground_troops refuses'],
    ['Soldiers for Ukraine: yes from Riga, no from Rome', 'LV ground_troops ready, IT ground_troops refuses'],
    [
      'Иностранные войска в Украине: Таллинн за, София против',
      'EE ground_troops ready, BG ground_troops refuses',
    ],
    ['Peacekeepers in Ukraine: Norway yes, Malta no', 'NO ground_troops ready, MT ground_troops refuses'],
    ['Troops for Ukraine: Paris in, Madrid out', 'FR ground_troops ready, ES ground_troops refuses'],
    ['Контингент в Україні – Осло «за», Мадрид «проти»', 'NO ground_troops ready, ES ground_troops refuses'],
    ['Кіпр про війська в Україні: коротке «ні»', 'CY ground_troops refuses'],
    ['Ответ Вены на просьбу прислать миротворцев в Украину — твердое «нет»', 'AT ground_troops refuses'],
    ["Will Spain send troops to Ukraine? 'No' was Sanchez's answer", 'ES ground_troops refuses'],
    ['Will Norway send troops to Ukraine? Støre says it is too early to tell', 'NO ground_troops undecided'],
  ])('%s', (title, want) => {
    expect(claims(title)).toBe(want);
  });
});

describe('turns of a position', () => {
  it.each([
    ['Естонія не відмовляється від обіцянки послати солдатів до України', '', 'EE ground_troops ready'],
    ['Greece has still to decide on troops for Ukraine', '', 'GR ground_troops undecided'],
    [
      'Контингент в Україні: тисяча — Данія, п’ятсот — Литва',
      '',
      'DK ground_troops ready 1000-1000, LT ground_troops ready 500-500',
    ],
    ['Prague no longer rules out sending troops to Ukraine', '', 'CZ ground_troops open'],
    ['Сербия взяла обратно своё предложение послать солдат в Украину', '', 'RS ground_troops refuses'],
    ['Естонія: рішення щодо солдатів для України буде ухвалене пізніше', '', 'EE ground_troops undecided'],
    ['Перший рік силами в Україні має керувати данський генерал', '', 'DK command ready'],
    [
      'Контингент для Украины: четыре тысячи из Франции, две — из Швеции',
      '',
      'FR ground_troops ready 4000-4000, SE ground_troops ready 2000-2000',
    ],
    [
      'Ірландія не пошле військових до України зараз',
      'Якщо буде мирна угода — інша справа, сказав Мартін.',
      'IE ground_troops open after_peace',
    ],
    [
      'Ірландія не пошле військових до України',
      'Гуманітарні рейси — інша справа, сказав Мартін.',
      'IE ground_troops refuses',
    ],
    [
      'A decision on Greek troops for Ukraine has not been taken, Mitsotakis said',
      '',
      'GR ground_troops undecided',
    ],
    ['Belgium rows back on sending troops to Ukraine', '', 'BE ground_troops refuses'],
    [
      'Норвегія не відкидає ані солдатів, ані літаків для місії в Україні',
      '',
      'NO ground_troops open, NO air open',
    ],
    ['Рішення Сейму щодо солдатів в Україні очікують восени, каже Науседа', '', 'LT ground_troops undecided'],
    [
      'Кипр не отправит военных в Украину',
      'Миротворцы под мандатом ООН — дело другое, сказал президент Кипра Христодулидис.',
      'CY ground_troops open mandate',
    ],
    [
      'Якщо буде перемир’я, тоді й про грецьких солдатів в Україні говоритимемо, сказав Міцотакіс',
      '',
      'GR ground_troops undecided',
    ],
    [
      'Рішення про військових для України в Загребі ухвалять після консультацій',
      '',
      'HR ground_troops undecided',
    ],
    [
      'Sending troops to Ukraine after a ceasefire is possible, Luxon said',
      '',
      'NZ ground_troops open after_ceasefire',
    ],
    [
      'Воювати іспанські солдати в Україні не будуть, інша річ — миротворча місія після перемир’я, каже Санчес',
      '',
      'ES ground_troops open after_ceasefire',
    ],
    [
      'Чехія дасть інструкторів для місії в Україні',
      'Піхота — інша річ, сказав прем’єр Фіала.',
      'CZ training ready',
    ],
    ['Slovenia withdraws its offer of troops for Ukraine', '', 'SI ground_troops refuses'],
    ['Sweden has gone back on its pledge to send a contingent to Ukraine', '', 'SE ground_troops refuses'],
    ['Австрія: рішення по солдатах для України ще попереду', '', 'AT ground_troops undecided'],
    [
      'Решение об отправке войск в Украину Португалии только предстоит принять',
      '',
      'PT ground_troops undecided',
    ],
    [
      'Сначала перемирие, потом разговор о солдатах в Украине — глава МИД Греции',
      '',
      'GR ground_troops undecided',
    ],
    ['Данський генерал має очолити штаб багатонаціональних сил у Києві', '', 'DK command ready'],
    [
      'Контингент в Україні: дві тисячі — від Швеції, три — від Британії',
      '',
      'SE ground_troops ready 2000-2000, GB ground_troops ready 3000-3000',
    ],
  ])('%s %s', (title, lead, want) => {
    expect(
      claims(title, lead)
        .split(', ')
        .map((one) => one.replace(/^(.*refuses|.*undecided) .*/, '$1'))
        .join(', '),
    ).toBe(want);
  });
});
