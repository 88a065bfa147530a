import type { Answer, EntryKind } from '#src/domain/answer.ts';
import { STANDING } from '#src/domain/assessment.ts';
import { type Edition, questionsOf } from '#src/domain/edition.ts';
import type { HeatDocument } from './heat-document.ts';

/** A part of the right shape that can't be right. */
export interface Misfit {
  path: PropertyKey[];
  because: string;
}

/** Letters, digits and visible signs; half a surrogate pair is none of them. */
const WITHIN_ADDRESS = /^[^\s/\p{C}]+$/u;
/** Counting on from here would leave the numbers that a file can hold. */
const MOST_CHANGES = 1_000_000_000_000;

/**
 * The first part that no app of this kind saves, whoever typed what: an answer no screen could show, a row that is
 * there twice, a moment before there were computers on desks. What people type is never judged here.
 */
export function findMisfit(document: HeatDocument, edition: Edition): Misfit | null {
  const { assessment } = document;
  if (!WITHIN_ADDRESS.test(assessment.id)) {
    return { path: ['assessment', 'id'], because: 'it has signs in it that no address of this app has' };
  }
  if (assessment.revision > MOST_CHANGES) {
    return { path: ['assessment', 'revision'], because: 'nobody made that many' };
  }
  if (assessment.events.length === 0) {
    return {
      path: ['assessment', 'events'],
      because: 'it is empty, and every assessment was begun by someone',
    };
  }
  return (
    findMismatch(assessment.answers, edition) ??
    findDoubledEntry(assessment.answers) ??
    findWrongMoment(document) ??
    findLostVersion(document)
  );
}

/** An answer of a kind its question does not take, which no screen could show. */
function findMismatch(answers: Record<string, Answer>, edition: Edition): Misfit | null {
  const kinds = new Map<string, EntryKind>();
  for (const { id, kind } of [...questionsOf(edition), ...Object.values(STANDING)]) kinds.set(id, kind);
  for (const [id, answer] of Object.entries(answers)) {
    const kind = kinds.get(id);
    if (kind === undefined) return { path: pathTo(id), because: 'this edition has no such question' };
    if (kind !== answer.kind) {
      return { path: pathTo(id), because: `it answers another kind of question, ${answer.kind}` };
    }
  }
  return null;
}

function findDoubledEntry(answers: Record<string, Answer>): Misfit | null {
  for (const [id, answer] of Object.entries(answers)) {
    const seen = new Map<string, number>();
    for (const [place, entry] of answer.entries.entries()) {
      const first = seen.get(entry.id);
      if (first !== undefined) {
        return {
          path: [...pathTo(id), 'entries', place],
          because: `it has the same name in the file as number ${first + 1}, “${entry.id}”`,
        };
      }
      seen.set(entry.id, place);
    }
  }
  return null;
}

/** The shape lets any year pass; a clock can be wrong by years, but not by centuries. */
function findWrongMoment({ assessment, history }: HeatDocument): Misfit | null {
  for (const [place, { at }] of assessment.events.entries()) {
    if (yearOf(at) < 1970) return { path: ['assessment', 'events', place, 'at'], because: wrongYear(at) };
  }
  for (const [place, { signedAt, nextReview }] of assessment.signatures.entries()) {
    const path = ['assessment', 'signatures', place];
    if (yearOf(signedAt) < 1970) return { path: [...path, 'signedAt'], because: wrongYear(signedAt) };
    if (yearOf(nextReview) < 1900) return { path: [...path, 'nextReview'], because: wrongYear(nextReview) };
  }
  const place = history.findIndex(({ at }) => yearOf(at) < 1970);
  const at = history[place]?.at;
  return at === undefined ? null : { path: ['history', place, 'at'], because: wrongYear(at) };
}

function findLostVersion({ assessment: { signatures, version }, records }: HeatDocument): Misfit | null {
  if (signatures.length !== records.length) {
    return { path: ['records'], because: 'each signature needs its frozen record' };
  }
  if (signatures.length === 0 && version !== 1) {
    return { path: ['assessment', 'version'], because: 'the versions before it are missing' };
  }
  return null;
}

function pathTo(questionId: string): PropertyKey[] {
  return ['assessment', 'answers', questionId];
}

function yearOf(written: string): number {
  return Number(written.slice(0, 4));
}

function wrongYear(written: string): string {
  return `the year ${written.slice(0, 4)} can’t be right`;
}
