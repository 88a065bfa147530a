import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { heatEngland2024 } from '#src/editions/heat-england-2024/edition.ts';
import { workedExample } from '#src/editions/worked-example/worked-example.ts';
import { writeCalendar } from '#src/interchange/write-calendar.ts';
import { type Appointment, writeAppointments } from '#src/report/write-appointments.ts';

const at = new Date('2026-11-22T10:42:00Z');
const whole = { id: 'assessment-1', revision: 7 };

function anAppointment(part: Partial<Appointment> = {}): Appointment {
  return { id: 'review', on: '2027-08-22', title: 'Review', notes: ['See to it.'], reminds: false, ...part };
}

/** Reads a calendar with another program's reader: the one of Thunderbird. */
function read(text: string): ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
}

function readOne(appointment: Appointment): ICAL.Event {
  const [event] = read(writeCalendar([appointment], whole, at));
  if (event === undefined) throw new Error('The calendar has no entry');
  return event;
}

/** What RFC 5545 (3.1) asks of lines: ended by CR and LF, at most 75 octets each, no letter cut in two. */
function expectLines(text: string): void {
  const bytes = new TextEncoder().encode(text);
  const lines = Buffer.from(bytes).toString('latin1').split('\r\n');
  expect(lines.pop(), 'after the last line').toBe('');
  for (const line of lines) {
    expect(line.length, line).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n\0]/);
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line, 'latin1'))).not.toThrow();
  }
}

describe('a calendar file', () => {
  it('has an entry for a whole day that leaves people free', () => {
    const { startDate, endDate, summary, description, uid, sequence, component } = readOne(anAppointment());

    expect(startDate.isDate).toBe(true);
    expect(startDate.toString()).toBe('2027-08-22');
    expect(endDate.toString()).toBe('2027-08-23');
    expect({ summary, description, uid, sequence }).toEqual({
      summary: 'Review',
      description: 'See to it.',
      uid: 'assessment-1/review',
      sequence: 7,
    });
    expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-22T10:42:00Z');
  });

  it('reminds people at nine in the morning, a week before, where it is asked to', () => {
    const [alarm] = readOne(anAppointment({ reminds: true })).component.getAllSubcomponents('valarm');
    const rings = ICAL.Time.fromString('2027-08-22T00:00:00', undefined as never);
    rings.addDuration(alarm?.getFirstPropertyValue('trigger') as ICAL.Duration);

    expect(rings.toString()).toBe('2027-08-15T09:00:00');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(alarm?.getFirstPropertyValue('description')).toBe('Review');
    expect(readOne(anAppointment()).component.getAllSubcomponents('valarm')).toEqual([]);
  });

  it('moves the same entries when it is made again, and a later revision counts as newer', () => {
    const made = (revision: number, on: string) =>
      read(writeCalendar([anAppointment({ on, title: `On ${on}` })], { ...whole, revision }, at))[0];
    const first = made(7, '2027-08-22');
    const again = made(8, '2027-09-01');

    expect(again?.uid).toBe(first?.uid);
    expect(again?.sequence).toBeGreaterThan(first?.sequence ?? Number.NaN);
    expect(again?.startDate.toString()).toBe('2027-09-01');
  });

  it('can’t be given lines of its own by the name of an assessment from a file', () => {
    const text = writeCalendar([anAppointment()], { id: 'x\r\nATTENDEE:mailto:a@b.c', revision: 1 }, at);

    expect(text).not.toMatch(/^ATTENDEE/m);
    expect(read(text)[0]?.uid).toBe('x%0D%0AATTENDEE%3Amailto%3Aa%40b.c/review');
  });

  it('keeps commas, semicolons, backslashes, lines and letters of every script', () => {
    const title = 'A, b; c\\n d: "e" – ąęł, 健康, صحة 👨‍👩‍👧‍👦';
    const notes = ['One\nTwo\r\nThree\rFour', '👩🏽‍⚕️'.repeat(40), 'ł'.repeat(200)];
    const event = readOne(anAppointment({ title, notes, reminds: true }));

    expect(event.summary).toBe(title);
    expect(event.description).toBe(`One\nTwo\nThree\nFour\n\n${notes[1]}\n\n${notes[2]}`);
  });

  it('says the same to another program whatever was typed, in lines that all programs take', () => {
    const letter = fc.oneof(
      { weight: 4, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
      { weight: 2, arbitrary: fc.constantFrom(',', ';', '\\', ':', '"', ' ', '\n', '\\n', '\t') },
      { weight: 1, arbitrary: fc.constantFrom('👨‍👩‍👧‍👦', 'ł', '健', 'BEGIN:VEVENT', '\nEND:VCALENDAR\n') },
    );
    const writing = fc.string({ unit: letter, minLength: 1, maxLength: 300 });
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const some = fc.record({
      id: fc.constantFrom('review', 'conditions/a', 'q-actions/b-2'),
      on: day,
      title: writing,
      notes: fc.array(writing, { minLength: 1, maxLength: 4 }),
      reminds: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 4 }), (appointments) => {
        const text = writeCalendar(appointments, whole, at);
        expectLines(text);
        expect(
          read(text).map(({ uid, summary, description, startDate }) => [
            uid,
            startDate.toString(),
            summary,
            description,
          ]),
        ).toEqual(
          appointments.map(({ id, on, title, notes }) => [
            `${whole.id}/${id}`,
            on,
            title,
            notes.join('\n\n'),
          ]),
        );
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });

  it('leaves out characters that have no place in a calendar', () => {
    const event = readOne(anAppointment({ title: 'Re\u0000vi\u0007ew\u007f', notes: ['a\u001bb\tc'] }));

    expect(event.summary).toBe('Review');
    expect(event.description).toBe('ab\tc');
  });

  it('holds every date of the worked example', () => {
    const example = workedExample('worked-example');
    const text = writeCalendar(writeAppointments(example, heatEngland2024), example, at);
    expectLines(text);

    const days = read(text).map(({ startDate }) => startDate.toString());
    expect(days).toEqual([
      '2027-01-15',
      '2027-02-01',
      '2027-02-01',
      '2027-03-01',
      '2027-04-01',
      '2027-04-30',
      '2027-05-31',
      '2027-06-30',
      '2027-06-30',
      '2027-08-18',
    ]);
    expect(new Set(read(text).map(({ uid }) => uid)).size).toBe(10);
  });
});
