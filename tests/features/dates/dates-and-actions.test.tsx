// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Assessment } from '#src/domain/assessment.ts';
import { DatesAndActions } from '#src/features/dates/dates-and-actions.tsx';
import { aCompleteAssessment } from '#tests/builders/a-complete-assessment.ts';
import { anAnswer, anAssessment, aSignature } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';

afterEach(cleanup);

const CALENDAR = 'Put dates in my calendar';
const PLAN = 'Save the action plan as a table (CSV)';

function show(assessment: Assessment) {
  const saveCalendar = vi.fn();
  const savePlan = vi.fn();
  const now = () => new Date('2026-11-22T10:42:00Z');
  render(<DatesAndActions {...{ assessment, edition: tinyEdition, now, saveCalendar, savePlan }} />);
  return { saveCalendar, savePlan };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const button = (name: string) => screen.queryByRole('button', { name });
const actions = (...rows: Parameters<typeof anAnswer<'action-plan'>>[1][]) => ({
  answers: { 'q-actions': anAnswer('action-plan', ...rows) },
});

describe('dates and actions', () => {
  it('have nothing to offer in an assessment that was just begun, and say when they will', () => {
    show(anAssessment());

    expect(screen.getByText(/^Once an action, a condition or the review has a date/)).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(screen.queryByRole('group')).not.toBeInTheDocument();
  });

  it('say what the calendar file holds', () => {
    const answers = {
      decision: anAnswer('decision', { decision: 'proceed-with-conditions' }),
      conditions: anAnswer(
        'conditions',
        { condition: 'One', due: '1 May 2027' },
        { condition: 'Two', due: '2 May 2027' },
      ),
    };
    show(aCompleteAssessment({ answers }));

    expect(screen.getByText(/holds 1 action, 2 conditions and the review/)).toHaveTextContent(
      'It reminds you a week before the review.',
    );
  });

  it('promise no reminder where there is no review', () => {
    show(anAssessment(actions({ action: 'A', due: '1 May 2027' }, { action: 'B', due: '2 May 2027' })));

    expect(screen.getByText(/holds 2 actions\./)).not.toHaveTextContent('reminds');
  });

  it('go to a calendar', async () => {
    const { saveCalendar, savePlan } = show(aCompleteAssessment());
    await press(CALENDAR);

    expect(await screen.findByText(/The calendar file is ready/)).toBeInTheDocument();
    expect(saveCalendar).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining('SUMMARY:Action due: Open in the evening'),
    );
    expect(savePlan).not.toHaveBeenCalled();
  });

  it('go to a spreadsheet', async () => {
    const { savePlan, saveCalendar } = show(aCompleteAssessment());
    await press(PLAN);

    expect(await screen.findByText(/The table is ready/)).toBeInTheDocument();
    const [[bytes]] = savePlan.mock.calls as [[Uint8Array]];
    expect(new TextDecoder().decode(bytes)).toContain('Open in the evening,Carers; Young carers,Sam Okoro');
    expect(saveCalendar).not.toHaveBeenCalled();
  });

  it('offer the plan without a calendar while no action has a date', () => {
    show(anAssessment(actions({ action: 'Some day' })));

    expect(button(CALENDAR)).not.toBeInTheDocument();
    expect(button(PLAN)).toBeInTheDocument();
  });

  it('name each date that could not be read, with a link to put it right', () => {
    show(
      anAssessment(
        actions(
          { id: 'lift', action: 'Mend the lift', due: 'in spring' },
          { id: 'ramp', action: 'Build a ramp' },
          { id: 'door', action: 'Widen the door', due: '1 May 2027' },
        ),
      ),
    );

    expect(screen.getByText('2 things have no date for the calendar')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Mend the lift' }).closest('li')).toHaveTextContent(
      'Mend the lift“in spring” could not be read as a date.',
    );
    expect(screen.getByRole('link', { name: 'Build a ramp' })).toHaveAttribute(
      'href',
      '#/a/assessment-1/questions/the-people/q-actions/ramp',
    );
    expect(screen.getByRole('link', { name: 'Build a ramp' }).closest('li')).toHaveTextContent('No date yet');
    expect(screen.queryByText('Widen the door')).not.toBeInTheDocument();
    expect(screen.getByRole('group')).toHaveAttribute('open');
  });

  it('link to nothing once the version is signed off', () => {
    show(
      anAssessment({
        ...actions({ action: 'Mend the lift', due: 'in spring' }),
        signatures: [aSignature()],
      }),
    );

    expect(screen.getByText(/^Mend the lift/)).toBeInTheDocument();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('say why there is no file', async () => {
    vi.doMock('#src/interchange/write-calendar.ts', () => {
      throw new Error('no network');
    });
    const { saveCalendar } = show(aCompleteAssessment());
    await press(CALENDAR);

    expect(
      await screen.findByText(/The file could not be made \(.+\)\. Your assessment is unchanged/),
    ).toBeInTheDocument();
    expect(saveCalendar).not.toHaveBeenCalled();
    vi.doUnmock('#src/interchange/write-calendar.ts');
  });
});
