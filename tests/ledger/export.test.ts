import { describe, expect, it } from 'vitest';
import { claimRows, csv, exportLedger, LEDGER_COLUMNS, ledgerRows } from '../../src/ledger/export.ts';
import { fold } from '../../src/ledger/fold.ts';
import { claim, DAY, MONDAY } from './claims.ts';

const country = (actor: string): string => (actor === 'LT' ? 'Литва' : actor);

describe('the ledger for others', () => {
  const claims = [
    claim({ stance: 'open', source: 'archive', link: 'https://a.test/1', story: 'x' }),
    claim({
      conditions: ['after_peace', 'mandate'],
      size: [200, 900],
      speaker: 'Гітанас Науседа',
      said: MONDAY + 3 * DAY,
      link: 'https://a.test/2',
    }),
    claim({ voice: 'other', stance: 'committed', speaker: 'Зеленський', said: MONDAY + 4 * DAY }),
  ];
  const { standings } = fold(claims);

  it('gives each position with the reports that carry its cells, and others beside it', () => {
    expect(ledgerRows(standings, country)).toMatchObject([
      {
        actor: 'LT',
        country: 'Литва',
        voice: 'own',
        stance: 'ready',
        since: '2026-02-05T09:00:00.000Z',
        conditions: 'after_peace mandate',
        size_min: 200,
        size_max: 900,
        previous: 'open 2026-02-02',
        link: 'https://a.test/2',
        conditions_link: 'https://a.test/2',
        mark: '',
      },
      { voice: 'other', stance: 'committed', speaker: 'Зеленський' },
    ]);
  });

  it('marks the archive and leaves out what was withdrawn', () => {
    const rows = claimRows([...claims, claim({ withdrawn: MONDAY })], country);
    expect(rows.map((row) => row.mark)).toEqual(['', '', 'архів']);
    expect(rows.at(-1)?.said).toBe('2026-02-02');
  });

  it('writes CSV with one line a row and JSON with the claims too', () => {
    const lines = exportLedger('csv', standings, claims, country).split('\r\n');
    expect(lines[0]).toBe(LEDGER_COLUMNS.join(','));
    expect(lines).toHaveLength(4);
    expect(lines.at(-1)).toBe('');
    const json = JSON.parse(exportLedger('json', standings, claims, country));
    expect(json.positions).toHaveLength(2);
    expect(json.claims).toHaveLength(3);
  });
});

describe('a CSV cell', () => {
  const cell = (value: unknown): string =>
    csv([{ value }], ['value']).split('\r\n').slice(1, -1).join('\r\n');
  it.each([
    ['=1+1', "'=1+1"],
    ['+380', "'+380"],
    ['-5', "'-5"],
    ['@name', "'@name"],
    ['\t=1', "'\t=1"],
    ['=a,"b"', '"\'=a,""b"""'],
    ['Мерц, Фрідріх', '"Мерц, Фрідріх"'],
    ['a\nb', '"a\nb"'],
    ['say "no"', '"say ""no"""'],
    [-5, '-5'],
    [null, ''],
  ])('%j is written %j', (value, written) => expect(cell(value)).toBe(written));
});
