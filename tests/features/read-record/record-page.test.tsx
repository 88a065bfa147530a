// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { makeDeviceKey, type SigningDevice, shortKeyId, signingDevice } from '#src/document/device-key.ts';
import { readableFingerprint } from '#src/document/fingerprint.ts';
import type { SignedRecord } from '#src/document/heat-document.ts';
import { fieldsOf, STANDING } from '#src/domain/assessment.ts';
import { RecordPage } from '#src/features/read-record/record-page.tsx';
import { SignedOn } from '#src/features/read-record/signed-on.tsx';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { anExampleSession, showLive, sign } from '#tests/features/live-session.tsx';

afterEach(cleanup);

async function aSignedSession(): Promise<AssessmentSession> {
  const session = await anExampleSession();
  await sign(session);
  return session;
}

function show(session: AssessmentSession, version = 1) {
  return showLive(session, (props) => (
    <RecordPage {...props} version={version} downloads={<button type="button">Download PDF</button>} />
  ));
}

const record = () => within(screen.getByRole('article', { name: 'The record as it was signed' }));

describe('the record of a signed version', () => {
  it('confirms the signing with version, day and fingerprint, then offers the downloads', async () => {
    const session = await aSignedSession();
    show(session);
    const { fingerprint } = session.current().signatures[0] ?? { fingerprint: '' };

    const heading = screen.getByRole('heading', { level: 1, name: 'Signed off' });
    const panel = heading.parentElement as HTMLElement;
    expect(panel).toHaveTextContent('Version 1, 22 November 2026');
    expect(readableFingerprint(fingerprint)).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
    expect(panel).toHaveTextContent(readableFingerprint(fingerprint));
    expect(screen.getByText(fingerprint)).toBeInTheDocument();
    expect(panel.nextElementSibling).toBe(screen.getByRole('button', { name: 'Download PDF' }));
    expect(screen.getByText(/The review is due on 18 August 2027/)).toBeInTheDocument();
  });

  it('names the device it was signed on where people asked for it, and compares it with version 1', async () => {
    const [one, other] = [
      await signingDevice(await makeDeviceKey()),
      await signingDevice(await makeDeviceKey()),
    ];
    const session = await anExampleSession();
    Object.assign(session, { signingDevice: async () => one });
    await sign(session);
    const [record] = session.records();
    const first = show(session);
    expect(screen.getByText(/Marked as coming from one device/)).toHaveTextContent(
      `Marked as coming from one device (key ${shortKeyId(one.key)}). That does not show who signed.`,
    );
    first.unmount();

    const asVersion = (version: number, device: SigningDevice | null) => ({
      ...record,
      version,
      ...(device === null ? { deviceKey: undefined } : { deviceKey: device.key }),
    });
    const shown = (device: SigningDevice | null) => {
      const records = [record, asVersion(2, device)] as SignedRecord[];
      return render(<SignedOn records={records} record={records[1] as SignedRecord} />).container.textContent;
    };
    expect(shown(one)?.trim()).toBe('Signed on the same device as version 1. That does not show who signed.');
    expect(shown(other)?.trim()).toBe(
      `Signed on another device (key ${shortKeyId(other.key)}) than version 1. That does not show who signed.`,
    );
    expect(shown(null)).toBe('');
  });

  it('shows every chapter as it was signed, with nothing to change', async () => {
    const session = await aSignedSession();
    show(session);

    expect(record().getByRole('heading', { level: 2, name: 'Summary' })).toBeInTheDocument();
    expect(record().getByRole('heading', { level: 3, name: 'Data and evidence' })).toBeInTheDocument();
    const { makerRole } = fieldsOf(session.current(), STANDING.decision);
    expect(record().getByText(makerRole, { selector: 'dd p' })).toBeInTheDocument();
    expect(record().queryByRole('link', { name: /Change/ })).toBeNull();
    expect(record().queryByRole('textbox')).toBeNull();
    expect(record().queryByRole('button')).toBeNull();
  });

  it('needs a reason to amend, and says so where the focus goes', async () => {
    const session = await aSignedSession();
    show(session);

    await userEvent.click(screen.getByRole('button', { name: 'Start version 2' }));

    const alert = screen.getByRole('alert');
    expect(alert.parentElement).toHaveFocus();
    const problem = within(alert).getByRole('link', {
      name: '“Reason for the new version” needs an answer',
    });
    await userEvent.click(problem);
    expect(screen.getByRole('textbox', { name: 'Reason for the new version' })).toHaveFocus();
    expect(session.current().version).toBe(1);
  });

  it('starts version 2 with a reason, and leaves version 1 as it was', async () => {
    const session = await aSignedSession();
    const signed = JSON.stringify(session.records()[0]);
    show(session);

    await userEvent.type(
      screen.getByRole('textbox', { name: 'Reason for the new version' }),
      'A clinic has closed',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Start version 2' }));

    expect(session.current()).toMatchObject({ version: 2 });
    expect(session.current().events.at(-1)).toMatchObject({
      kind: 'amended',
      because: 'A clinic has closed',
    });
    expect(screen.getByRole('heading', { level: 1, name: 'Version 1, signed off' })).toBeInTheDocument();
    expect(screen.getByText(/Version 2 is being worked on/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Start version/ })).toBeNull();

    act(() => {
      session.make({
        kind: 'field-changed',
        question: STANDING.details,
        entryId: 'only',
        field: 'organisation',
        from: 'Marlbeck Community Health NHS Trust',
        to: 'A merged trust',
      });
    });
    expect(screen.queryByText('A merged trust')).toBeNull();
    expect(JSON.stringify(session.records()[0])).toBe(signed);
  });

  it('says which later version supersedes it', async () => {
    const session = await aSignedSession();
    const decision = session.current().answers.decision;
    session.workflow.send({
      type: 'step.requested',
      step: { kind: 'amended', because: 'A clinic has closed' },
    });
    for (const [field, to] of Object.entries(decision?.entries[0]?.fields ?? {})) {
      const from = Array.isArray(to) ? [] : '';
      const again = to === 'proceed-with-conditions' ? 'proceed' : to;
      session.make({
        kind: 'field-changed',
        question: STANDING.decision,
        entryId: 'only',
        field,
        from,
        to: again,
      });
    }
    await sign(session);
    show(session);

    expect(
      screen.getByText(/Version 2, signed off on 22 November 2026, supersedes this one/),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Read version 2' })).toHaveAttribute(
      'href',
      `#/a/${session.id}/version/2`,
    );
  });
});
