import type { AssessmentEvent } from '#src/domain/event.ts';
import { joined } from '#src/report/text.ts';
import { wordEvent } from '#src/report/word-step.ts';
import { DataTable } from '#src/ui/data-table.tsx';
import { standingWords } from './words.ts';

const when = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** Every event, newest first: when, what, who as typed, on which version, from where. */
export function EventsTable({ events }: { events: AssessmentEvent[] }) {
  const { columns, thisDevice, unnamed } = standingWords;
  const rows = events.map((event, place) => ({
    id: String(place),
    cells: [
      when.format(new Date(event.at)),
      wordEvent(event, events),
      joined([event.by ?? '', event.role ?? '']) || unnamed,
      event.version,
      event.from === undefined || event.from === '' ? thisDevice : event.from,
    ],
  }));
  return (
    <DataTable
      caption={standingWords.events}
      columns={Object.entries(columns).map(([id, title]) => ({ id, title }))}
      rows={rows.reverse()}
    />
  );
}
