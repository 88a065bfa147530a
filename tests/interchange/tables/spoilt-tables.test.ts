import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { CellKind, NumberField } from '#src/interchange/tables/table-row.ts';
import { careful, type TableReader, tryTables } from './try-tables.ts';

const TIMES = 1_000;
const SEED = 20261126;

/** Reads as many programs do: a row that is too short is filled, and commas in numbers are passed over. */
const trusting: TableReader = async (file, columns) => {
  const { data } = Papa.parse<string[]>(await file.text(), { skipEmptyLines: true });
  const [names = [], ...rows] = data;
  const read = (row: string[], field: NumberField) => {
    const text = row[names.indexOf(columns[field])] ?? '';
    return text === '' ? null : Number.parseFloat(text.replaceAll(',', ''));
  };
  const fields = ['value', 'lower', 'upper', 'count', 'denominator'] as const;
  return {
    ok: true,
    value: {
      rows: rows.map((row, at) => ({
        area: row[names.indexOf(columns.area)] ?? '',
        row: at + 2,
        figures: Object.fromEntries(fields.map((field) => [field, read(row, field)])) as Record<
          NumberField,
          number | null
        >,
        kinds: Object.fromEntries(fields.map((field) => [field, 'number'])) as Record<NumberField, CellKind>,
      })),
      listed: new Set(),
      said: 0,
    },
  };
};

describe('spoilt tables', () => {
  it(`${TIMES} of them (seed ${SEED}) are read or refused, nothing is thrown, and no figure is misread in silence`, async () => {
    const { losses, read, refused, compared, doubted } = await tryTables(TIMES, SEED, careful);

    expect(losses).toEqual([]);
    expect(read).toBeGreaterThan(TIMES / 2);
    expect(refused).toBeGreaterThan(TIMES / 50);
    expect(compared).toBeGreaterThan(TIMES * 100);
    expect(doubted).toBeLessThan(compared / 10);
  }, 120_000);

  it('would be caught if rows were lost or figures misread', async () => {
    const { losses } = await tryTables(60, SEED, trusting);

    expect(losses.join('\n')).toMatch(/and the file says/);
    expect(losses.join('\n')).toMatch(/rows were left out, and 0 said to be/);
  });
});
