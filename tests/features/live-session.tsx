import 'fake-indexeddb/auto';
import { act, render } from '@testing-library/react';
import { useSelector } from '@xstate/react';
import { type ReactNode, useSyncExternalStore } from 'react';
import { afterEach } from 'vitest';
import type { HeatDocument } from '#src/document/heat-document.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { calendarDateOf } from '#src/domain/calendar-date.ts';
import type { Edition } from '#src/domain/edition.ts';
import { heatEngland2024 } from '#src/editions/heat-england-2024/edition.ts';
import { workedExample } from '#src/editions/worked-example/worked-example.ts';
import { addDocument } from '#src/storage/add-document.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { HeatDatabase } from '#src/storage/database.ts';
import { beginSession, openSession } from '#src/storage/open-session.ts';
import type { WorkflowEvent } from '#src/workflow/assessment-machine.ts';
import type { SaveProblem } from '#src/workflow/ports.ts';
import type { Refusal } from '#src/workflow/refusal.ts';

export const now = new Date('2026-11-22T10:42:00');

const opened: AssessmentSession[] = [];

// A write under way when the last test of a file ends would outlive the page that the test stood in for.
afterEach(async () => {
  for (const session of opened.splice(0)) await session.close();
});

function following(session: AssessmentSession): AssessmentSession {
  opened.push(session);
  return session;
}

function surroundings(edition: Edition, at = now) {
  const database = new HeatDatabase(`test-${crypto.randomUUID()}`);
  return { database, clock: { now: () => at }, findEdition: async () => edition };
}

/** The real session of an assessment in which nothing has been said. */
export function aBlankSession(edition: Edition): AssessmentSession {
  return following(beginSession(`blank-${crypto.randomUUID()}`, edition, surroundings(edition)));
}

/** The real session of the worked example, or of what `change` makes of it. */
export async function anExampleSession(
  change: (example: Assessment) => Assessment = (example) => example,
): Promise<AssessmentSession> {
  const assessment = change(workedExample(`example-${crypto.randomUUID()}`));
  return aSessionOf({ assessment, records: [], history: [] });
}

/** The real session of a document by the HEAT edition, opened at a moment. */
export async function aSessionOf(document: HeatDocument, at = now): Promise<AssessmentSession> {
  const around = surroundings(heatEngland2024, at);
  await addDocument(around.database, document, heatEngland2024, around.clock);
  const opened = await openSession(document.assessment.id, around);
  if (!opened.ok) throw new Error(opened.problem.kind);
  return following(opened.value);
}

export interface LiveProps {
  session: AssessmentSession;
  assessment: Assessment;
  today: string;
  send: (event: WorkflowEvent) => void;
  refusal: Refusal | null;
  problem: SaveProblem | null;
  busy: boolean;
}

/** Shows a page as the app does: with the assessment and the workflow as they are after each change. */
export function showLive(session: AssessmentSession, page: (props: LiveProps) => ReactNode) {
  return render(
    <main>
      <Live session={session} page={page} />
    </main>,
  );
}

function Live({ session, page }: { session: AssessmentSession; page: (props: LiveProps) => ReactNode }) {
  const assessment = useSyncExternalStore(session.subscribe, session.current);
  const { refusal, problem } = useSelector(session.workflow, ({ context }) => context);
  const busy = useSelector(session.workflow, (snapshot) => snapshot.matches('freezing'));
  const { send } = session.workflow;
  return page({ session, assessment, today: calendarDateOf(now), send, refusal, problem, busy });
}

/** Signs the version in hand, as the last page of sign off does. */
export async function sign(session: AssessmentSession): Promise<void> {
  await act(async () => {
    session.workflow.send({ type: 'sign-off.opened', step: 'confirm' });
    session.workflow.send({ type: 'sign-off.requested' });
    await new Promise<void>((resolve) => {
      const subscription = session.workflow.subscribe((snapshot) => {
        if (snapshot.matches('freezing')) return;
        subscription.unsubscribe();
        resolve();
      });
    });
  });
}
