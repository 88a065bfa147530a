// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { type Assessment, fieldsOf } from '#src/domain/assessment.ts';
import type { Change } from '#src/domain/change.ts';
import type { Happening } from '#src/domain/take-step.ts';
import { heatEngland2024 } from '#src/editions/heat-england-2024/edition.ts';
import { FileDifferences } from '#src/features/open-file/file-differences.tsx';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { aSentExample, happened } from '#tests/builders/a-sent-example.ts';
import { anAnswer } from '#tests/builders/an-assessment.ts';
import { anExampleSession, showLive } from '#tests/features/live-session.tsx';

afterEach(cleanup);

const aims = { id: 'aims', kind: 'long-text' } as const;
const who = { at: '2026-11-22T10:00:00.000Z', version: 1, by: 'Mo Ali', role: '', from: '' };

/** The assessment here beside one that has other aims and another title. */
function show(
  session: AssessmentSession,
  onTake: (changes: readonly Change[]) => string | null = (changes) => {
    session.makeTogether(changes);
    return null;
  },
) {
  const here = session.current();
  const answers: Assessment['answers'] = {
    ...here.answers,
    aims: anAnswer('long-text', { text: 'Other aims.' }),
    details: anAnswer('details', { ...fieldsOf(here, { id: 'details', kind: 'details' }), title: 'Other' }),
  };
  const inFile = { assessment: { ...here, answers }, records: [], history: [] };
  showLive(session, ({ assessment }) => (
    <FileDifferences
      assessment={assessment}
      edition={heatEngland2024}
      inFile={inFile}
      onTake={onTake}
      openHref="#/a"
    />
  ));
}

const aimsOf = (session: AssessmentSession) => fieldsOf(session.current(), aims).text;

describe('What a file says differently', () => {
  it('can be taken into a draft', async () => {
    const session = await anExampleSession();
    show(session);
    await userEvent.click(screen.getByRole('button', { name: 'Take all of them' }));

    expect(aimsOf(session)).toBe('Other aims.');
    expect(screen.getByText('All answers here now say what the file says.')).toBeInTheDocument();
    await session.close();
  });

  it('can be taken one by one: what was taken is named, and the keyboard goes on from the heading', async () => {
    const session = await anExampleSession();
    show(session);
    await userEvent.click(screen.getByRole('button', { name: /^Take this from the file, .*Answer/ }));

    expect(aimsOf(session)).toBe('Other aims.');
    expect(screen.getByRole('status')).toHaveTextContent(/^Taken from the file: “.+ \(Answer\)”\.$/);
    expect(screen.getByRole('heading', { name: 'Differences' })).toHaveFocus();
    await session.close();
  });

  it.each<[string, Happening, RegExp]>([
    ['with reviewers', submittedBy(), /The answers are with reviewers.*take them back first/],
    ['given up', { kind: 'abandoned', ...who, because: 'No money' }, /Work on this assessment was stopped/],
  ])('can only be read while the one here is %s, and it is said why', async (_, event, why) => {
    const session = await anExampleSession((example) => happened(example, event));
    show(session);

    expect(screen.getByText(why)).toHaveTextContent(/You can also go back and keep both\.$/);
    expect(screen.queryByRole('button', { name: /^Take/ })).toBeNull();
    expect(screen.queryByText(/Take single answers/)).toBeNull();
    await session.close();
  });

  it('is not said to be taken where it was refused', async () => {
    const session = await anExampleSession();
    show(session, () => 'What you typed in was removed in another window.');
    await userEvent.click(screen.getByRole('button', { name: 'Take all of them' }));

    expect(screen.getByText('What you typed in was removed in another window.')).toBeInTheDocument();
    expect(screen.queryByText(/now say what the file says/)).toBeNull();
    await session.close();
  });
});

function submittedBy(): Happening {
  const event = aSentExample().events.at(-1);
  if (event?.kind !== 'submitted') throw new Error('It was not sent');
  return event;
}
