import { expect, vi } from 'vitest';
import type { SignedRecord } from '#src/document/heat-document.ts';
import { type Assessment, entriesOf, fieldsOf } from '#src/domain/assessment.ts';
import { reachOf } from '#src/domain/history.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { listBin } from '#src/storage/bin.ts';
import { HeatDatabase } from '#src/storage/database.ts';
import { JOURNAL_KEYS } from '#src/storage/has-journals.ts';
import { findMissing } from '#src/storage/known-assessments.ts';
import { listAll, listAssessments } from '#src/storage/list-assessments.ts';
import { openSession } from '#src/storage/open-session.ts';
import { readWhole } from '#src/storage/read-document.ts';
import { findTinyEdition } from '#tests/builders/a-signed-document.ts';
import { SOME_MOMENT } from '#tests/builders/an-assessment.ts';
import { aDatabase } from './a-database.ts';

/** What an assessment says, as far as the commands of this test change it. */
export interface Said {
  'q-short': string;
  'q-long': string;
  people: string[];
}

/** What ought to be so of one assessment on the device. */
export interface Expected {
  says: Said;
  inBin: boolean;
  records: readonly SignedRecord[];
}

/** All that ought to be on the device, by id. */
export type Model = Map<string, Expected>;

export interface Window {
  id: string;
  session: AssessmentSession;
  database: HeatDatabase;
  /** From now on nothing more that this window writes reaches the disk. */
  cutPower: () => void;
}

export function saidIn(assessment: Assessment): Said {
  return {
    'q-short': fieldsOf(assessment, { id: 'q-short', kind: 'short-text' }).text,
    'q-long': fieldsOf(assessment, { id: 'q-long', kind: 'long-text' }).text,
    people: entriesOf(assessment, { id: 'q-people', kind: 'people' }).map(
      ({ id, fields }) => `${id}: ${fields.name}`,
    ),
  };
}

/** One browser: a database, up to three windows on it, and a clock that may be wrong. */
export class Device {
  readonly disk = aDatabase();
  readonly windows = new Map<number, Window>();
  now = SOME_MOMENT.getTime();
  readonly clock = { now: () => new Date(this.now) };

  async open(place: number, id: string): Promise<Window> {
    const database = new HeatDatabase(this.disk.name);
    const cutPower = addSwitch(database);
    const { clock } = this;
    const session = await openSession(id, { database, clock, findEdition: findTinyEdition });
    if (!session.ok) throw new Error(session.problem.kind);
    const window = { id, session: session.value, database, cutPower };
    this.windows.set(place, window);
    return window;
  }

  async close(place: number): Promise<void> {
    const window = this.windows.get(place);
    this.windows.delete(place);
    await window?.session.close();
    window?.database.close();
  }

  /** The window is gone with whatever it had not written. Says whether it left a journal. */
  async crash(place: number): Promise<boolean> {
    const kept = journals();
    this.windows.get(place)?.cutPower();
    await this.close(place);
    for (const key of Object.keys(journals())) localStorage.removeItem(key);
    for (const [key, journal] of Object.entries(kept)) localStorage.setItem(key, journal);
    return Object.keys(kept).length > 0;
  }

  async settled(): Promise<void> {
    await Promise.all([...this.windows.values()].map(({ session }) => session.settled()));
  }

  async read(id: string) {
    const whole = await readWhole(this.disk, id, findTinyEdition);
    if (!whole.ok) throw new Error(`${id}: ${whole.problem.kind}`);
    return whole.value;
  }

  /** Whether all is as it ought to be: on disk, in the lists, and in every window once it has heard. */
  async check(model: Model): Promise<void> {
    await this.settled();
    const idsOf = (inBin: boolean) => [...model].flatMap(([id, one]) => (one.inBin === inBin ? [id] : []));
    await vi.waitFor(
      async () => {
        expect(ids(await listAssessments(this.disk))).toEqual(idsOf(false).sort());
        expect(ids(await listBin(this.disk))).toEqual(idsOf(true).sort());
        for (const { id, session } of this.windows.values()) {
          expect(saidIn(session.current())).toEqual(model.get(id)?.says);
          expect(session.current().version).toBe((await this.read(id)).assessment.version);
          expect(session.standing().inBin).toBe(model.get(id)?.inBin);
          expect(session.saving.getSnapshot().context.problem).toBeNull();
        }
      },
      { interval: 1, timeout: 15_000 },
    );
    expect(findMissing(ids(await listAll(this.disk)))).toEqual([]);
    for (const [id, { says, records }] of model) {
      const whole = await this.read(id);
      expect(saidIn(whole.assessment)).toEqual(says);
      expect(whole.records).toEqual(records);
      expect(reachOf(whole.assessment, whole.history)).toBe(0);
    }
  }

  async end(): Promise<void> {
    for (const place of [...this.windows.keys()]) await this.close(place);
    await this.disk.delete();
    localStorage.clear();
  }
}

function ids(listed: readonly { id: string }[]): string[] {
  return listed.map(({ id }) => id).sort();
}

function journals(): Record<string, string> {
  return Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith(JOURNAL_KEYS)));
}

function addSwitch(database: HeatDatabase): () => void {
  let on = true;
  database.use({
    stack: 'dbcore',
    name: 'switch',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        const gone = () => Promise.reject(new Error('This window is gone'));
        return { ...table, mutate: (request) => (on ? table.mutate(request) : gone()) };
      },
    }),
  });
  return () => {
    on = false;
  };
}
