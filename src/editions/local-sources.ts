import type { DataSource } from '#src/domain/data-source.ts';
import { z } from '#src/domain/zod.ts';

const id = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const line = z.string().trim().min(1).max(200);
const text = z.string().trim().min(1).max(1_000);
const ids = z.array(z.string().min(1).max(100)).max(100).default([]);
// No other scheme: a link runs in the page that holds people's work.
const link = z
  .string()
  .max(500)
  .refine((address) => address === '' || (/^https?:\/\/\S+$/i.test(address) && URL.canParse(address)));

const hiddenSchema = z.object({ id, hide: z.literal(true) });
const sourceSchema = z.strictObject({
  id,
  title: line,
  publisher: line,
  answers: text,
  geography: text,
  access: z.enum(['open', 'login', 'local']),
  steps: z.array(text).min(1).max(30),
  traps: z.array(text).max(30).default([]),
  licence: z.string().trim().max(1_000).default(''),
  link: link.default(''),
  blocks: ids,
  dimensions: ids,
  topics: ids,
});

/** Why a site's own list, or one entry of it, was not taken. */
export type LocalSourceProblem =
  | { kind: 'not-json' }
  | { kind: 'not-a-list' }
  /** `name` is what the entry calls itself, if it does; `place` counts from 1. */
  | { kind: 'wrong-entry'; name: string; place: number; faults: readonly EntryFault[] };

export interface EntryFault {
  /** Such as `link`; empty for the entry as a whole. */
  field: string;
  fault:
    | 'missing'
    | 'empty'
    | 'too-long'
    | 'wrong-kind'
    | 'not-known'
    | 'not-an-address'
    | 'not-an-access'
    | 'not-an-id'
    | 'id-again'
    | 'nothing-to-hide';
}

export interface LocalSources {
  sources: readonly DataSource[];
  problems: readonly LocalSourceProblem[];
}

/**
 * The edition's sources as a site's own `sources.json` has them: an entry takes the place of the one with its id, adds one, or
 * takes one away by `"hide": true`. What is wrong is named and changes nothing. Without a file all stays as it is.
 */
export function withLocalSources(sources: readonly DataSource[], file: string | null): LocalSources {
  if (file === null) return { sources, problems: [] };
  const given = parsed(file);
  if (given === undefined) return { sources, problems: [{ kind: 'not-json' }] };
  if (!Array.isArray(given)) return { sources, problems: [{ kind: 'not-a-list' }] };
  const kept = new Map(sources.map((source) => [source.id, source]));
  const problems: LocalSourceProblem[] = [];
  const seen = new Set<string>();
  for (const [index, entry] of given.entries()) {
    const read = readEntry(entry, seen, kept);
    if ('faults' in read) {
      problems.push({ kind: 'wrong-entry', name: nameOf(entry), place: index + 1, faults: read.faults });
    } else {
      seen.add(read.id);
      if (read.source === null) kept.delete(read.id);
      else kept.set(read.id, read.source);
    }
  }
  return { sources: [...kept.values()], problems };
}

/** `undefined` stands for no JSON at all, which JSON itself never gives. */
function parsed(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

type Read = { id: string; source: DataSource | null } | { faults: readonly EntryFault[] };

function readEntry(entry: unknown, seen: ReadonlySet<string>, kept: ReadonlyMap<string, DataSource>): Read {
  const hides = own(entry, 'hide') === true;
  const result = (hides ? hiddenSchema : sourceSchema).safeParse(entry);
  if (!result.success) return { faults: result.error.issues.flatMap((issue) => faultsOf(issue, entry)) };
  if (seen.has(result.data.id)) return { faults: [{ field: 'id', fault: 'id-again' }] };
  if ('hide' in result.data) {
    const { id } = result.data;
    return kept.has(id) ? { id, source: null } : { faults: [{ field: 'id', fault: 'nothing-to-hide' }] };
  }
  return { id: result.data.id, source: result.data };
}

function faultsOf(issue: z.core.$ZodIssue, entry: unknown): EntryFault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((field) => ({ field, fault: 'not-known' }));
  }
  const field = String(issue.path[0] ?? '');
  return [{ field, fault: faultOf(issue, field, own(entry, field)) }];
}

function faultOf(issue: z.core.$ZodIssue, field: string, value: unknown): EntryFault['fault'] {
  if (field !== '' && value === undefined) return 'missing';
  if (issue.code === 'too_small') return 'empty';
  if (issue.code === 'too_big') return 'too-long';
  if (issue.code === 'invalid_type') return 'wrong-kind';
  if (field === 'link') return 'not-an-address';
  if (field === 'access') return 'not-an-access';
  return field === 'id' ? 'not-an-id' : 'wrong-kind';
}

/** What an entry calls itself: its title, or else its id. */
function nameOf(entry: unknown): string {
  const names = [own(entry, 'title'), own(entry, 'id')];
  return String(names.find((name) => typeof name === 'string' && name.trim() !== '') ?? '').trim();
}

function own(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}
