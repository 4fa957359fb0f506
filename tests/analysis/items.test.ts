import { expect, it } from 'vitest';
import { parseItems } from '../../src/analysis/items.ts';

it('keeps good lines and tells bad ones by number', () => {
  const input = [
    '{"id":"a","published":"2026-01-07","title":"Т","summary":"С","body":["С"]}',
    'not json',
    '',
    '{"id":"b","title":"Без решти"}',
    '{"title":"без id"}',
    '{"id":"c","title":"Т","body":"рядок"}',
    '[]',
  ].join('\n');
  const { items, problems } = parseItems(input);
  expect(items.map((item) => item.id)).toEqual(['a', 'b']);
  expect(items[1]!.text).toEqual({ title: 'Без решти', summary: '', body: [] });
  expect(problems).toEqual([
    'line 2: not JSON',
    'line 5: id is missing',
    'line 6: body is not a list of paragraphs',
    'line 7: not an object',
  ]);
});
