import type { ReviewFile } from '#src/document/review-file.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import type { Edition } from '#src/domain/edition.ts';

/** How a review in a file stands to the assessments on this device. */
type ReviewHere =
  | { kind: 'not-here' }
  | { kind: 'unreadable' }
  | { kind: 'binned' }
  | {
      kind: 'here';
      assessment: Assessment;
      edition: Edition;
      /** `other`: a review with this name is here and says something else, so one of the two was changed on its way. */
      added: 'not-yet' | 'already' | 'other';
    };

/** A review in a file that opens, with all that a person needs to know before they add it. */
export interface FoundReview {
  /** The file's name, for people to read. */
  name: string;
  file: ReviewFile;
  here: ReviewHere;
}
