import { describe, expect, it } from 'vitest';
import type { Assessment } from '#src/domain/assessment.ts';
import { heatEngland2024 } from '#src/editions/heat-england-2024/edition.ts';
import { workedExample } from '#src/editions/worked-example/worked-example.ts';
import { type Appointment, writeAppointments } from '#src/report/write-appointments.ts';
import { aCompleteAssessment } from '#tests/builders/a-complete-assessment.ts';
import { anAnswer, anAssessment, aSignature } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';

const write = (assessment: Assessment) => writeAppointments(assessment, tinyEdition);
const notesOf = (appointment: Appointment | undefined) => appointment?.notes.join('\n');

describe('an entry for a calendar', () => {
  it('says what is due, who sees to it, and where the assessment is', () => {
    expect(write(aCompleteAssessment())[0]).toEqual({
      id: 'q-actions/evenings',
      on: '2027-05-01',
      title: 'Action due: Open in the evening',
      notes: [
        'Owner: Sam Okoro',
        'Health equity assessment: Stop smoking, Wexcombe Council, Draft, version 1',
        'These dates are from a draft and may change.',
        expect.stringContaining('ask its lead: Morag Bell.'),
      ],
      reminds: false,
    });
  });

  it('of the review is by the title, and comes with a reminder', () => {
    expect(write(aCompleteAssessment())[1]).toMatchObject({
      id: 'review',
      on: '2027-08-22',
      title: 'Health equity review due: Stop smoking',
      reminds: true,
    });
  });

  it('no longer speaks of a draft once the version is signed off', () => {
    const [action] = write(aCompleteAssessment({ signatures: [aSignature()] }));

    expect(notesOf(action)).toContain('Signed off, version 1');
    expect(notesOf(action)).not.toContain('draft');
  });

  it('holds all the words of an action that is too long for a title', () => {
    const action = `Open in the evening,\nand ${'then once more '.repeat(20)}`.trim();
    const [appointment] = write(
      anAssessment({ answers: { 'q-actions': anAnswer('action-plan', { action, due: '1 May 2027' }) } }),
    );

    expect(appointment?.title.length).toBeLessThan(100);
    expect(appointment?.title).toMatch(/^Action due: Open in the evening, and .* …$/);
    expect(appointment?.notes.slice(0, 2)).toEqual([action, 'No owner yet']);
  });

  it('has a name where nothing was typed but the date', () => {
    const answers = {
      'q-actions': anAnswer('action-plan', { due: '1 May 2027' }),
      decision: anAnswer('decision', { decision: 'proceed-with-conditions' }),
      conditions: anAnswer('conditions', { due: '2 May 2027', owner: 'The\nboard' }),
      details: anAnswer('details', { plannedReview: '3 May 2027' }),
    };
    const [action, condition, review] = write(anAssessment({ answers }));

    expect(action?.title).toBe('Action due: Action 1');
    expect(action?.notes[0]).toBe('No owner yet');
    expect(condition?.title).toBe('Condition due: Condition 1');
    expect(condition?.notes[0]).toBe('Owner: The board');
    expect(review?.title).toBe('Health equity review due: An assessment without a title');
  });

  it('of the worked example says that all of it is made up', () => {
    const appointments = writeAppointments(workedExample('worked-example'), heatEngland2024);

    expect(appointments).toHaveLength(10);
    for (const { title, notes } of appointments) {
      expect(title).toMatch(/^Worked example\. /);
      expect(notes.at(-1)).toContain('fictional');
    }
  });
});
