import { describe, expect, it } from 'vitest';
import { claims, reader } from '../support/claims.ts';

type Row = readonly [want: string, title: string, ...body: string[]];

const reads = (want: string, ...[title = '', ...body]: string[]): void =>
  expect(claims(title, ...body).join('; ')).toBe(want);

describe('what a paper has in store for states', () => {
  it.each<Row>([
    [
      '',
      'Видання дізналося, які війська увійдуть в Україну',
      'За задумом, Данія надасть роту, а Норвегія – літаки для місії в Україні.',
    ],
    ['', 'What the text says', 'Under the 12-point draft, Sweden would send soldiers to Ukraine.'],
    // Whose paper it is answers for it.
    [
      'NO ground_troops ready',
      'Осло відправить солдатів в Україну',
      'За планом, Норвегія надасть роту вже навесні.',
    ],
  ])('%# %s', reads);
});

describe('who speaks for no state', () => {
  it.each<Row>([
    ['', 'Лідер «Чеги» Вентура: жоден португальський солдат не поїде в Україну'],
    [
      '',
      'AfD leader Weidel: no German soldiers for Ukraine',
      '"We will not send anybody," Alice Weidel said.',
    ],
    ['', 'Poll: Danes cool on Ukraine force', 'Support falls, a survey shows. Swedes oppose sending troops.'],
    [
      '',
      'Що думають експерти про миротворців в Україні',
      'На думку Петра Возняка, Варшава пошле бригаду. «Ми дамо її, щойно підуть німці», – прогнозує він.',
    ],
    [
      '',
      'Analysts on a force for Ukraine',
      'Analysts doubt that Europe has the soldiers.',
      '"If Spain sent a brigade, it would be the last," said Joe Miller.',
      'Poland might provide bases.',
    ],
    [
      '',
      'Бардела: французьких військових в Україні не буде',
      'Лідер «Національного об’єднання» пообіцяв це виборцям.',
    ],
    ['PL logistics open', 'Warsaw and the mission in Ukraine', 'Poland might provide bases for the mission.'],
  ])('%# %s', reads);
});

describe('what only sounds like an offer', () => {
  it.each<Row>([
    [
      '',
      'Союзники говорили про війська для України',
      'Зустріч буде в Осло, участь візьмуть представники Японії та Канади.',
    ],
    ['', 'Kyiv expects Turkey to send ships to Ukraine, Canada to send instructors, Zelensky says'],
    [
      '',
      'Союзники: гарантії для України',
      'Дипломати розглядають варіант, за якого США виступлять гарантом.',
    ],
    ['', 'Trump on Ukraine', 'The president spoke aboard Air Force One of guarantees for Ukraine.'],
    [
      '',
      'Рада зібралася',
      'Обговорювали розміщення європейських військ в Україні.',
      'Чехія пропустила засідання.',
    ],
    [
      'NL air ready',
      'Гаага готова прислати винищувачі для місії в Україні',
      'Нідерландські F-35 охороняли хаб у Польщі.',
    ],
  ])('%# %s', reads);
});

describe('plans, parties and explanations', () => {
  it.each<Row>([
    [
      '',
      'Літаки в Польщі, гроші в Києва: що в плані',
      'Документ із 20 пунктів передбачає гарантії на зразок статті 5 для України.',
    ],
    ['', 'Радев про мирний план для України', 'План із 20 пунктів передбачає гарантії США.'],
    ['', 'Why Turkey matters for a Black Sea mission off Ukraine', 'Romania and Bulgaria could clear mines.'],
    [
      '',
      'Суперечка про війська для України',
      'СДПН за, «Альтернатива» – проти відправлення німецьких солдатів в Україну.',
    ],
    [
      '',
      'A force for Ukraine',
      "Steve Miller, the president's former strategist, said US marines would be next.",
    ],
    ['TR legal_guarantee ready', 'Анкара погодилася бути одним із гарантів безпеки України'],
    ['CN legal_guarantee open', 'Китай розглядає роль гаранта безпеки України'],
  ])('%# %s', reads);
});

describe('what others wish or think of', () => {
  it.each<Row>([
    ['', 'Kyiv on a force for Ukraine', 'Kyiv wants Italian soldiers to take part in the guarantees force.'],
    [
      '',
      'Три моделі гарантій для України',
      'Перша модель – ізраїльська: США дають зброю й тримають війська поруч.',
    ],
    [
      '',
      'Гарантії для України: умови Росії',
      'Москва проти західних військ в Україні. Вона хоче, аби гарантом став також Китай.',
    ],
    ['GB ground_troops deployed', 'First British troops arrive in Lviv', 'The ministry confirmed it.'],
    [
      'PL air open',
      'Варшава про небо над Україною',
      'Міністр оборони Польщі не виключив, що польські літаки прикриватимуть небо західних областей України.',
    ],
  ])('%# %s', reads);

  it.each([
    [
      "Serbia's Vucic: we will not allow foreign troops on our soil",
      'He said Belgrade would go on helping Ukraine.',
    ],
    [
      'Український контингент у Косові відзначив річницю',
      'Наші миротворці служать там понад двадцять років.',
    ],
  ])('%s', (title, lead) => expect(reader.read({ title, summary: lead, body: [lead] }).relevant).toBe(false));
});
