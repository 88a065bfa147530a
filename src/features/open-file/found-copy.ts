import type { Oddity } from '#src/document/find-oddities.ts';
import type { HeatDocument } from '#src/document/heat-document.ts';
import type { Relation } from '#src/document/relate-documents.ts';
import type { Edition } from '#src/domain/edition.ts';

/** The heading above what is in a file. */
export const FOUND_ID = 'found';

/** How an assessment in a file stands to what is on this device. */
export type Here =
  | { kind: 'new' }
  | { kind: 'same' }
  | {
      kind: 'differs';
      here: Omit<HeatDocument, 'history'>;
      savedAt: Date | null;
      /** Names the write that put it there. */
      stamp: string | null;
      relation: Exclude<Relation, 'same'>;
    }
  | { kind: 'binned' }
  | { kind: 'unreadable' }
  /** Nothing that is kept here can be read, and so nothing can be put here. */
  | { kind: 'not-kept' };

/** One assessment of a file that opens, with all that a person needs to know before they add it. */
export interface FoundCopy {
  /** The name it has in the file or the zip, for people to read. */
  name: string;
  document: HeatDocument;
  edition: Edition;
  oddities: readonly Oddity[];
  here: Here;
}
