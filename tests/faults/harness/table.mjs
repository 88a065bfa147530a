/**
 * Prints rows under their headings, numbers to the right.
 * @param {readonly Record<string, string | number>[]} rows
 */
export function printTable(rows) {
  const headings = Object.keys(rows[0] ?? {});
  const widths = headings.map((heading) =>
    Math.max(heading.length, ...rows.map((row) => String(row[heading]).length)),
  );
  console.log(headings.map((heading, place) => heading.padEnd(widths[place] ?? 0)).join('   '));
  for (const row of rows) {
    const cells = headings.map((heading, place) => {
      const cell = row[heading] ?? '';
      const width = widths[place] ?? 0;
      return typeof cell === 'number' ? String(cell).padStart(width) : cell.padEnd(width);
    });
    console.log(cells.join('   ').trimEnd());
  }
}
