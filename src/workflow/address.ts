import type { SnapshotFrom } from 'xstate';
import type { assessmentMachine, SignOffStep, WorkflowEvent } from './assessment-machine.ts';

/** A page of one assessment. `at` is the question to show first. */
export type Page =
  | { page: 'overview' }
  | { page: 'details' }
  | { page: 'block'; blockId: string; at: string }
  | { page: 'entry'; blockId: string; questionId: string; entryId: string }
  | { page: 'check' }
  | { page: 'sign-off'; step: SignOffStep }
  | { page: 'record'; version: number }
  | { page: 'history' }
  | { page: 'standing' }
  | { page: 'send' }
  | { page: 'reviews' }
  | { page: 'opinions' }
  | { page: 'duties' }
  /** `blockId` is the block that figures are looked for, empty for the whole assessment. */
  | { page: 'find-data'; blockId: string };

/** Pages whose address is their name. */
const BY_NAME = ['details', 'check', 'history', 'standing', 'send', 'reviews', 'opinions', 'duties'] as const;

const STEPS: readonly string[] = ['people', 'decision', 'commitments', 'confirm'] satisfies SignOffStep[];

/** The address of a page, as a link gives it: a bookmark of it stays good. */
export function addressOf(assessmentId: string, page: Page): string {
  return `#/a/${[assessmentId, ...partsOf(page)].map(encodeURIComponent).join('/')}`;
}

function partsOf(page: Page): string[] {
  switch (page.page) {
    case 'overview':
      return [];
    case 'block':
      return ['questions', page.blockId, ...(page.at === '' ? [] : [page.at])];
    case 'entry':
      return ['questions', page.blockId, page.questionId, page.entryId];
    case 'sign-off':
      return ['sign-off', page.step];
    case 'record':
      return ['version', String(page.version)];
    case 'find-data':
      return ['find-data', ...(page.blockId === '' ? [] : [page.blockId])];
    default:
      return [page.page];
  }
}

/** The page that the part of an address after the assessment's id names, or null when there is none such. */
export function readPage(path: string): Page | null {
  const parts = path
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  if (!parts.every((part) => part !== null)) return null;
  const [name, ...rest] = parts;
  const [first = '', second = '', third = ''] = rest;
  if (name === undefined) return { page: 'overview' };
  const byName = BY_NAME.find((known) => known === name);
  if (byName !== undefined) return rest.length === 0 ? { page: byName } : null;
  if (name === 'sign-off' && rest.length <= 1) {
    const step = first === '' ? 'people' : first;
    return STEPS.includes(step) ? { page: 'sign-off', step: step as SignOffStep } : null;
  }
  if (name === 'find-data') return rest.length <= 1 ? { page: 'find-data', blockId: first } : null;
  if (name === 'version' && /^[1-9]\d{0,3}$/.test(first)) return { page: 'record', version: Number(first) };
  if (name !== 'questions' || rest.length === 0 || rest.length > 3) return null;
  if (third === '') return { page: 'block', blockId: first, at: second };
  return { page: 'entry', blockId: first, questionId: second, entryId: third };
}

/** The page of a whole address as `addressOf` gives it, or null when it is not one. */
export function readAddress(address: string): Page | null {
  const path = /^#\/a\/[^/]+\/?(.*)$/.exec(address)?.[1];
  return path === undefined ? null : readPage(path);
}

/** A link that was cut short may end in the middle of a letter. */
function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/** What to ask the workflow for when a person opens a page. */
export function eventFor(page: Page): WorkflowEvent {
  switch (page.page) {
    case 'overview':
      return { type: 'overview.opened' };
    case 'details':
      return { type: 'details.opened' };
    case 'block':
      return { type: 'block.opened', blockId: page.blockId, at: page.at };
    case 'entry': {
      const { blockId, questionId, entryId } = page;
      return { type: 'entry.opened', blockId, questionId, entryId };
    }
    case 'check':
      return { type: 'check.opened' };
    case 'sign-off':
      return { type: 'sign-off.opened', step: page.step };
    case 'record':
      return { type: 'record.opened', version: page.version };
    case 'history':
      return { type: 'history.opened' };
    case 'standing':
      return { type: 'standing.opened' };
    case 'send':
      return { type: 'sending.opened' };
    case 'reviews':
      return { type: 'reviews.opened' };
    case 'opinions':
      return { type: 'opinions.opened' };
    case 'duties':
      return { type: 'duties.opened' };
    case 'find-data':
      return { type: 'find-data.opened', blockId: page.blockId };
  }
}

/** The page that the workflow is on. */
export function pageOf(snapshot: SnapshotFrom<typeof assessmentMachine>): Page {
  const { blockId, questionId, entryId, version } = snapshot.context;
  if (snapshot.matches({ drafting: 'details' })) return { page: 'details' };
  if (snapshot.matches({ drafting: 'answering' })) return { page: 'block', blockId, at: questionId };
  if (snapshot.matches({ drafting: 'detailing' })) return { page: 'entry', blockId, questionId, entryId };
  if (snapshot.matches({ drafting: 'checking' })) return { page: 'check' };
  if (snapshot.matches({ drafting: { signing: 'people' } })) return { page: 'sign-off', step: 'people' };
  if (snapshot.matches({ drafting: { signing: 'decision' } })) return { page: 'sign-off', step: 'decision' };
  if (snapshot.matches({ drafting: { signing: 'commitments' } })) {
    return { page: 'sign-off', step: 'commitments' };
  }
  if (snapshot.matches({ drafting: { signing: 'confirm' } }) || snapshot.matches('freezing')) {
    return { page: 'sign-off', step: 'confirm' };
  }
  if (snapshot.matches({ drafting: 'hearing' })) return { page: 'opinions' };
  if (snapshot.matches({ drafting: 'sending' })) return { page: 'send' };
  switch (readingPageOf(snapshot.value)) {
    case 'reading':
      return { page: 'record', version };
    case 'remembering':
      return { page: 'history' };
    case 'standing':
      return { page: 'standing' };
    case 'reviews':
      return { page: 'reviews' };
    case 'duties':
      return { page: 'duties' };
    case 'finding':
      return { page: 'find-data', blockId };
    default:
      return { page: 'overview' };
  }
}

/** The page within drafting, signed or given up. */
function readingPageOf(value: SnapshotFrom<typeof assessmentMachine>['value']): unknown {
  return typeof value === 'object' ? Object.values(value)[0] : undefined;
}
