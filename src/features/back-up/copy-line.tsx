import type { Safety } from '#src/domain/backup-reminder.ts';
import { InsetText } from '#src/ui/inset-text.tsx';
import { backUpWords, sinceWhen } from './words.ts';

const { line } = backUpWords;

/** How safe the work is, in one quiet line; set off from the rest when it is time for a copy. */
export function CopyLine({ safety, now }: { safety: Safety; now: Date }) {
  if (safety.kind === 'nothing-to-lose') return null;
  const { last } = safety;
  const said = [
    line.kept,
    last === null ? line.none : line.last(sinceWhen(last, now)),
    ...(safety.kind === 'not-copied' && last !== null ? [line.uncopied(safety.count)] : []),
  ].join(' ');
  const link = (
    <a className="govuk-link" href="#/back-up">
      {line.now}
    </a>
  );
  if (safety.kind === 'all-copied' || safety.due === null) {
    return (
      <p className="govuk-body">
        {said} {link}
      </p>
    );
  }
  return (
    <InsetText>
      <p className="govuk-body">
        <strong>{line[safety.due]}</strong> {said}
      </p>
      <p className="govuk-body">{link}</p>
    </InsetText>
  );
}
