import { describe, expect, it } from 'vitest';
import { type GroupItem, groupStories, publishedTime } from '../../src/stories/group.ts';
import { claim, item, NAUSEDA, TUSK } from './articles.ts';

const stories = (...items: GroupItem[]): (string | null | undefined)[] => {
  const grouped = groupStories(items);
  return items.map(({ id }) => grouped.get(id));
};

describe('stories of a file', () => {
  it('join the reports of one statement across three languages', () => {
    const [uk, ru, en] = stories(...TUSK);
    expect(uk).toBe('tusk-uk');
    expect(ru).toBe(uk);
    expect(en).toBe(uk);
  });

  it('keep apart what two states said on one occasion', () => {
    const [tusk, nauseda] = stories(TUSK[0]!, NAUSEDA);
    expect(nauseda).not.toBe(tusk);
  });

  it('do not depend on the order of the lines', () => {
    const items = [...TUSK, NAUSEDA];
    const forwards = groupStories(items);
    const backwards = groupStories([...items].reverse());
    expect(items.map(({ id }) => backwards.get(id))).toEqual(items.map(({ id }) => forwards.get(id)));
  });

  it('keep apart the same words of one leader days later', () => {
    const later = { ...TUSK[0]!, id: 'later', published: '2026-02-14T10:00:00+02:00' };
    const [first, second] = stories(TUSK[0]!, later);
    expect(second).toBe('later');
    expect(first).toBe('tusk-uk');
  });

  it('are none for what is not relevant', () => {
    const [uk, , en] = TUSK;
    const other = { ...en!, analysis: { ...en!.analysis, relevant: false } };
    expect(stories(uk!, other)).toEqual(['tusk-uk', null]);
  });

  it('join a day without an hour to the hours of that Kyiv day', () => {
    const day = { ...TUSK[1]!, published: '2026-02-10' };
    const [uk, ru] = stories(TUSK[0]!, day);
    expect(ru).toBe(uk);
  });

  it('join reports that have no claim by the person, the names and the words', () => {
    const text = (id: string, title: string, lead: string): GroupItem =>
      item(id, '2026-03-01', 'uk', [title, lead], [], []);
    const [first, second, other] = stories(
      text(
        'a',
        'Лавров: іноземні війська в Україні стануть ціллю',
        'Сергій Лавров сказав це студентам у Самарі.',
      ),
      text(
        'b',
        'У Самарі Лавров погрожував іноземним військам',
        'Війська в Україні він назвав законною ціллю.',
      ),
      text('c', 'Зеленський назвав терміни місії', 'Президент розповів про терміни журналістам у Львові.'),
    );
    expect(second).toBe(first);
    expect(other).toBe('c');
  });

  it('leave the recap of an article out of account', () => {
    const recap = item(
      'recap',
      '2026-02-10T15:00:00+02:00',
      'uk',
      [
        'Парламент Данії голосуватиме за місію в Україні',
        'Фолькетинг збереться в четвер.',
        'Нагадаємо, прем’єр Дональд Туск у Лодзі сказав, що Польща не посилатиме військових, але дасть 18 потягів.',
      ],
      [claim({ actor: 'DK', contribution: 'ground_troops', stance: 'undecided' })],
    );
    const [tusk, danish] = stories(TUSK[0]!, recap);
    expect(danish).not.toBe(tusk);
  });

  it('bear a date nobody can read', () => {
    expect(stories({ ...NAUSEDA, published: 'вчора' })).toEqual(['nauseda']);
  });
});

describe('when an item was published', () => {
  const span = (published: string): (string | number)[] => {
    const { from, to } = publishedTime(published);
    return [new Date(from).toISOString(), (to - from) / 3_600_000];
  };
  it.each([
    ['2026-01-15', '2026-01-14T22:00:00.000Z', 24],
    ['2026-07-15', '2026-07-14T21:00:00.000Z', 24],
    ['2026-07-15T10:30', '2026-07-15T07:30:00.000Z', 0],
    ['2026-07-15T10:30:00+02:00', '2026-07-15T08:30:00.000Z', 0],
    ['2026-07-15T10:30:00Z', '2026-07-15T10:30:00.000Z', 0],
  ])('%s begins %s', (published, from, hours) => expect(span(published)).toEqual([from, hours]));
});
