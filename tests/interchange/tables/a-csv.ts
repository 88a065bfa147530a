/** A table as text. Cells that need quotation marks get them. */
export function aCsv(
  rows: readonly (readonly string[])[],
  {
    delimiter = ',',
    newline = '\r\n',
    atEnd = newline,
  }: { delimiter?: string; newline?: string; atEnd?: string } = {},
): string {
  const cell = (text: string) =>
    text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(cell).join(delimiter)).join(newline) + atEnd;
}

/** A table as a file. */
export function aFile(text: string, encoding: 'utf-8' | 'utf-16le' | 'utf-16be' = 'utf-8', mark = ''): Blob {
  if (encoding === 'utf-8') return new Blob([mark + text]);
  const whole = mark + text;
  const bytes = new DataView(new ArrayBuffer(whole.length * 2));
  for (let at = 0; at < whole.length; at++) {
    bytes.setUint16(at * 2, whole.charCodeAt(at), encoding === 'utf-16le');
  }
  return new Blob([bytes.buffer]);
}

/** A file whose letters are one byte each, as Windows wrote them before Unicode. Only those below U+0100. */
export function anOldFile(text: string): Blob {
  return new Blob([Uint8Array.from(text, (letter) => letter.charCodeAt(0))]);
}

export const legacyNames = [
  'Indicator ID',
  'Indicator Name',
  'Parent Code',
  'Parent Name',
  'Area Code',
  'Area Name',
  'Area Type',
  'Sex',
  'Age',
  'Category Type',
  'Category',
  'Time period',
  'Value',
  'Lower CI 95.0 limit',
  'Upper CI 95.0 limit',
  'Lower CI 99.8 limit',
  'Upper CI 99.8 limit',
  'Count',
  'Denominator',
  'Value note',
  'Recent Trend',
  'Compared to England value or percentiles',
  'Compared to Wexland value or percentiles',
  'Time period Sortable',
  'New data',
  'Compared to goal',
  'Time period range',
] as const;

export type LegacyRow = Partial<Record<(typeof legacyNames)[number], string>>;

/** One row of the legacy dialect of Fingertips, about an invented place. */
export function aLegacyRow(part: LegacyRow = {}): string[] {
  const row: LegacyRow = {
    'Indicator ID': '99001',
    'Indicator Name': 'Smoking, adults',
    'Area Code': 'X06',
    'Area Name': 'Wexcombe',
    'Area Type': 'County',
    Sex: 'Persons',
    Age: '18+ yrs',
    'Time period': '2023',
    'Time period Sortable': '20230000',
    Value: '16.7',
    'Lower CI 95.0 limit': '16.2',
    'Upper CI 95.0 limit': '17.2',
    'Lower CI 99.8 limit': '16.0',
    'Upper CI 99.8 limit': '17.5',
    Count: '4253',
    Denominator: '25416',
    ...part,
  };
  return legacyNames.map((name) => row[name] ?? '');
}

export const newNames = [
  'Indicator ID',
  'Indicator name',
  'Period',
  'Area',
  'Area code',
  'Benchmark',
  'Compared to benchmark',
  'Recent trend',
  'Count',
  'Value unit',
  'Value',
  'Lower confidence limit 95%',
  'Upper confidence limit 95%',
  'Inequality category',
  'Inequality type',
] as const;

/** One row of the new dialect of Fingertips. */
export function aNewRow(part: Partial<Record<(typeof newNames)[number], string>> = {}): string[] {
  const row: typeof part = {
    'Indicator ID': '99001',
    'Indicator name': 'Smoking, adults',
    Period: '2023',
    Area: 'Wexcombe',
    'Area code': 'X06',
    Benchmark: 'Wexland',
    Count: '4253',
    'Value unit': '%',
    Value: '16.7',
    'Lower confidence limit 95%': '16.2',
    'Upper confidence limit 95%': '17.2',
    ...part,
  };
  return newNames.map((name) => row[name] ?? '');
}
