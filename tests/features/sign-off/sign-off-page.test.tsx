// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeDeviceKey, shortKeyId, signingDevice } from '#src/document/device-key.ts';
import type { Fields } from '#src/domain/answer.ts';
import { type Assessment, entriesOf, fieldsOf, STANDING } from '#src/domain/assessment.ts';
import { SignOffPage, type SignOffPageProps } from '#src/features/sign-off/sign-off-page.tsx';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import type { SignOffStep } from '#src/workflow/assessment-machine.ts';
import type { SaveProblem } from '#src/workflow/ports.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { aBlankSession, anExampleSession, type LiveProps, showLive } from '#tests/features/live-session.tsx';

afterEach(cleanup);

function show(session: AssessmentSession, step: SignOffStep, more: Partial<LiveProps> = {}) {
  session.workflow.send({ type: 'sign-off.opened', step });
  return showLive(session, (props) => <SignOffPage {...props} {...more} step={step} />);
}

const decisionOf = (session: AssessmentSession) => fieldsOf(session.current(), STANDING.decision);

function undecided(example: Assessment, fields: Partial<Fields<'decision'>> = {}): Assessment {
  const { decision, conditions, ...answers } = example.answers;
  const entries = [{ id: 'only', fields: { ...fieldsOf(example, STANDING.decision), ...fields } }];
  return { ...example, answers: { ...answers, decision: { kind: 'decision', note: '', entries } } };
}

it('says before signing that the copy will name this device, where people chose so', async () => {
  const session = await anExampleSession();
  const device = await signingDevice(await makeDeviceKey());
  Object.assign(session, { signingDevice: async () => device });
  show(session, 'confirm');

  expect(await screen.findByText(/marked as signed on this device/)).toHaveTextContent(
    `The copy will be marked as signed on this device (key ${shortKeyId(device.key)}). The mark does not show who signed.`,
  );
});

describe('the people of a sign-off', () => {
  it('keeps those who assessed and those who contributed, and shows the sponsor', async () => {
    const session = aBlankSession(tinyEdition);
    session.make({
      kind: 'field-changed',
      question: STANDING.details,
      entryId: 'only',
      field: 'sponsorName',
      from: '',
      to: 'Dr Amara Okonjo',
    });
    show(session, 'people');

    const assessors = within(screen.getByRole('group', { name: 'Who assessed' }));
    const contributors = within(screen.getByRole('group', { name: 'Who contributed' }));
    await userEvent.type(assessors.getByLabelText('Name'), 'Siân');
    await userEvent.type(contributors.getByLabelText('Organisation'), 'Dom Polski');

    expect(screen.getByRole('heading', { level: 1, name: 'Sign off' })).toBeInTheDocument();
    expect(screen.getByText('Dr Amara Okonjo')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Change the sponsor' })).toHaveAttribute(
      'href',
      `#/a/${session.id}/details`,
    );
    expect(entriesOf(session.current(), STANDING.assessors)).toMatchObject([{ fields: { name: 'Siân' } }]);
    expect(entriesOf(session.current(), STANDING.contributors)).toMatchObject([
      { fields: { organisation: 'Dom Polski' } },
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Save and continue' }));
    await waitFor(() =>
      expect(session.workflow.getSnapshot().matches({ drafting: { signing: 'decision' } })).toBe(true),
    );
  });
});

describe('the decision', () => {
  it('suggests a review nine months after today, as a real answer, and says so', () => {
    const session = aBlankSession(tinyEdition);
    show(session, 'decision');

    const field = screen.getByRole('textbox', { name: 'Next review date' });
    expect(field).toHaveValue('22 August 2027');
    expect(field).toHaveAccessibleDescription(/22 August 2027 is filled in for you/);
    expect(decisionOf(session).nextReview).toBe('22 August 2027');
  });

  it('suggests it nine months after the decision where that has a date', async () => {
    const session = await anExampleSession((example) =>
      undecided(example, { nextReview: '', meetingDate: '31 May 2026' }),
    );
    show(session, 'decision');

    expect(screen.getByRole('textbox', { name: 'Next review date' })).toHaveValue('28 February 2027');
  });

  it('suggests the planned review where it is a usual one, else nine months on', async () => {
    for (const [plannedReview, suggested] of [
      ['1 September 2027', '1 September 2027'],
      ['1 September 2028', '22 August 2027'],
    ] as const) {
      const session = aBlankSession(tinyEdition);
      session.make({
        kind: 'field-changed',
        question: STANDING.details,
        entryId: 'only',
        field: 'plannedReview',
        from: '',
        to: plannedReview,
      });
      show(session, 'decision');
      expect(screen.getByRole('textbox', { name: 'Next review date' })).toHaveValue(suggested);
      cleanup();
    }
  });

  it('leaves a review date that someone chose', async () => {
    const session = await anExampleSession();
    show(session, 'decision');

    expect(screen.getByRole('textbox', { name: 'Next review date' })).toHaveValue('18 August 2027');
  });

  it('warns of a review sooner than 6 or later than 12 months, and lets it be', async () => {
    const session = await anExampleSession();
    show(session, 'decision');
    const field = screen.getByRole('textbox', { name: 'Next review date' });
    const choose = async (date: string) => {
      await userEvent.clear(field);
      await userEvent.type(field, date);
    };

    await choose('17 May 2027');
    expect(screen.getByText(/is less than 6 months after the decision/)).toBeInTheDocument();
    await choose('18 May 2027');
    expect(screen.queryByText(/less than 6 months|more than 12 months/)).toBeNull();
    await choose('18 November 2027');
    expect(screen.queryByText(/less than 6 months|more than 12 months/)).toBeNull();
    await choose('19 November 2027');
    expect(screen.getByText(/is more than 12 months after the decision/)).toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'Save and continue' }));
    await waitFor(() =>
      expect(session.workflow.getSnapshot().matches({ drafting: { signing: 'commitments' } })).toBe(true),
    );
    expect(decisionOf(session).nextReview).toBe('19 November 2027');
  });

  it('asks for conditions only with that choice, and keeps what was typed in them', async () => {
    const session = aBlankSession(tinyEdition);
    show(session, 'decision');
    const condition = () => screen.queryByRole('textbox', { name: 'Condition' });
    expect(condition()).toBeNull();

    await userEvent.click(screen.getByRole('radio', { name: 'Proceed with conditions' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Condition' }), 'Keep the drop-ins');
    await userEvent.type(screen.getByRole('textbox', { name: 'Due date' }), '31 June 2027');
    await userEvent.click(screen.getByRole('radio', { name: 'Stop' }));
    expect(condition()).toBeNull();
    expect(decisionOf(session).decision).toBe('stop');

    await userEvent.click(screen.getByRole('radio', { name: 'Proceed with conditions' }));
    expect(condition()).toHaveValue('Keep the drop-ins');
    expect(entriesOf(session.current(), STANDING.conditions)).toMatchObject([
      { fields: { condition: 'Keep the drop-ins', due: '31 June 2027' } },
    ]);
  });

  it('tells of conditions that were typed on another day, and shows them once that choice is made', async () => {
    const session = await anExampleSession((example) => {
      const { conditions, ...answers } = undecided(example, { decision: 'proceed' }).answers;
      const kept = example.answers.conditions;
      return { ...example, answers: kept === undefined ? answers : { ...answers, conditions: kept } };
    });
    show(session, 'decision');
    expect(screen.getByText(/^2 conditions that were written before are kept/)).toBeVisible();

    await userEvent.click(screen.getByRole('radio', { name: 'Proceed with conditions' }));

    expect(screen.queryByText(/that were written before are kept/)).toBeNull();
    const first = within(screen.getByRole('group', { name: 'Condition 1' }));
    expect(first.getByRole('textbox', { name: 'Owner' })).toHaveValue(
      entriesOf(session.current(), STANDING.conditions)[0]?.fields.owner,
    );
    expect(entriesOf(session.current(), STANDING.conditions)).toHaveLength(2);
  });

  it('stops at a date that does not exist, naming the field as its label does', async () => {
    const session = await anExampleSession();
    show(session, 'decision');
    const field = screen.getByRole('textbox', { name: 'Date of the decision' });
    await userEvent.clear(field);
    await userEvent.type(field, '31 June 2026');
    await userEvent.click(screen.getByRole('button', { name: 'Save and continue' }));

    const problem = await screen.findByRole('link', {
      name: '“Date of the decision” must be a date that exists, such as 27 March 2027',
    });
    await userEvent.click(problem);
    expect(field).toHaveFocus();
    expect(document.title).toMatch(/^Error: Decision/);
    expect(session.workflow.getSnapshot().matches({ drafting: { signing: 'decision' } })).toBe(true);
  });

  it('does not stop at a wrong date in conditions that are out of sight', async () => {
    const session = aBlankSession(tinyEdition);
    show(session, 'decision');
    await userEvent.click(screen.getByRole('radio', { name: 'Proceed with conditions' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Due date' }), '31 June 2027');
    await userEvent.click(screen.getByRole('radio', { name: 'Proceed' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save and continue' }));

    await waitFor(() =>
      expect(session.workflow.getSnapshot().matches({ drafting: { signing: 'commitments' } })).toBe(true),
    );
  });
});

describe('the commitments', () => {
  it('ticks one and leaves the others', async () => {
    const session = aBlankSession(tinyEdition);
    show(session, 'commitments');
    const duty = screen.getByRole('checkbox', { name: 'I have considered the duty.' });
    const evidence = screen.getByRole('checkbox', { name: 'I have read the evidence.' });

    await userEvent.click(evidence);
    expect(duty).not.toBeChecked();
    expect(decisionOf(session).commitments).toEqual(['evidence']);

    await userEvent.click(duty);
    expect(decisionOf(session).commitments).toEqual(expect.arrayContaining(['duty', 'evidence']));
    await userEvent.click(evidence);
    expect(duty).toBeChecked();
    expect(decisionOf(session).commitments).toEqual(['duty']);
  });

  it('shows what was ticked before, and who says it', async () => {
    const session = await anExampleSession((example) =>
      undecided(example, { commitments: ['aware-of-the-duty'] }),
    );
    show(session, 'commitments');

    expect(screen.getByRole('group', { name: 'Priya Raghunathan says' })).toBeInTheDocument();
    expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(1);
    expect(screen.getAllByRole('checkbox', { checked: false })).toHaveLength(5);
  });
});

describe('the signing', () => {
  it('shows exactly what will be frozen, and what signing means', async () => {
    const session = await anExampleSession();
    show(session, 'confirm');
    const value = (key: string) => screen.getByText(key, { selector: 'dt' }).nextElementSibling;

    expect(value('Assessment')).toHaveTextContent('Kit in Hand');
    expect(value('Decision')).toHaveTextContent('Proceed with conditions');
    expect(value('Conditions')).toHaveTextContent(/Siân Gruffudd, by 30 June 2027/);
    expect(value('Who assessed')).toHaveTextContent('Tom Hesketh');
    expect(value('Agreed to')).toHaveTextContent('I kept an open mind');
    expect(value('Next review date')).toHaveTextContent('18 August 2027');
    expect(value('Answers')).toHaveTextContent(/^\d+ questions answered of \d+ asked$/);
    expect(screen.getByText(/A typed name is not a qualified electronic signature/)).toBeInTheDocument();
    expect(screen.queryByText('Still to finish')).toBeNull();
  });

  it('lists the characters that will print as a box, and the answer they are in', async () => {
    const session = await anExampleSession((example) =>
      undecided(example, { because: 'Translated into ไทย and বাংলা' }),
    );
    show(session, 'confirm');

    const list = screen.getByRole('region', { name: 'Characters that print as a box' });
    expect(list).toHaveTextContent('ไ (U+0E44), ท (U+0E17), ย (U+0E22)');
    expect(list).not.toHaveTextContent('U+09AC');
    expect(within(list).getByRole('link')).toHaveAttribute('href', `#/a/${session.id}/sign-off/decision`);
    expect(screen.getByRole('button', { name: 'Sign off' })).toBeEnabled();
  });

  it('says nothing of boxes when the PDF can draw everything', async () => {
    show(await anExampleSession(), 'confirm');

    expect(screen.queryByText('Characters that print as a box')).toBeNull();
  });

  it('is refused in words while something blocks it, and the focus goes to them', async () => {
    const session = await anExampleSession((example) => undecided(example, { commitments: [], body: '' }));
    show(session, 'confirm');
    expect(screen.getByRole('heading', { name: 'Still to finish' })).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();

    await userEvent.click(screen.getByRole('button', { name: 'Sign off' }));

    const alert = screen.getByRole('alert', { name: 'This can’t be signed off yet' });
    expect(alert.parentElement).toHaveFocus();
    expect(within(alert).getByRole('link', { name: 'Commitments: 6 things to finish' })).toHaveAttribute(
      'href',
      `#/a/${session.id}/sign-off/commitments`,
    );
    expect(within(alert).getByRole('link', { name: /^Decision: \d things to finish$/ })).toHaveAttribute(
      'href',
      `#/a/${session.id}/sign-off/decision`,
    );
    expect(document.title).toMatch(/^Error: /);
    expect(session.current().signatures).toEqual([]);
  });

  it('freezes a copy and signs when nothing blocks it', async () => {
    const session = await anExampleSession();
    show(session, 'confirm');

    await userEvent.click(screen.getByRole('button', { name: 'Sign off' }));

    await waitFor(() => expect(session.current().signatures).toHaveLength(1));
    expect(session.records()[0]?.report.standing).toBe('Signed off, version 1');
  });

  it('says that it is at work, and does nothing more when pressed again', async () => {
    const session = await anExampleSession();
    const send = vi.fn();
    show(session, 'confirm', { busy: true, send });

    await userEvent.click(screen.getByRole('button', { name: 'Sign off' }));

    expect(screen.getByText(/^Signing off\./)).toBeInTheDocument();
    expect(send).not.toHaveBeenCalled();
  });

  it.each<[SaveProblem, RegExp]>([
    [{ kind: 'storage-full' }, /no room left on this device/],
    [{ kind: 'changed-before-signing' }, /changed in another window/],
  ])('says why it was not signed: %o', async (problem, words) => {
    const session = await anExampleSession();
    const send = vi.fn();
    const { rerender } = render(<Confirm session={session} send={send} problem={null} />);
    await userEvent.click(screen.getByRole('button', { name: 'Sign off' }));

    rerender(<Confirm session={session} send={send} problem={problem} />);

    expect(send).toHaveBeenCalledWith({ type: 'sign-off.requested' });
    const alert = screen.getByRole('alert', { name: 'It was not signed off' });
    expect(alert).toHaveTextContent(words);
    expect(alert.parentElement).toHaveFocus();
  });
});

function Confirm({ session, ...rest }: Pick<SignOffPageProps, 'session' | 'send' | 'problem'>) {
  return (
    <SignOffPage
      {...rest}
      session={session}
      assessment={session.current()}
      today="2026-11-22"
      step="confirm"
      refusal={null}
      busy={false}
    />
  );
}
