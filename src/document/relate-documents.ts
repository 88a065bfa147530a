import type { FieldValue } from '#src/domain/answer.ts';
import { type Assessment, SIGN_OFF_ANSWERS } from '#src/domain/assessment.ts';
import type { Answers } from '#src/domain/edit.ts';
import { placeOfState } from '#src/domain/history.ts';
import { changesToPutBack } from '#src/domain/put-back.ts';
import { digestOfAnswers } from '#src/domain/remarks.ts';
import { saysTheSame } from './compare-documents.ts';
import type { HeatDocument } from './heat-document.ts';

type Said = Pick<HeatDocument, 'assessment' | 'records'>;

/**
 * How the assessment in a file stands to the one here. `extends`: all that happened to the one here happened to it, then
 * something more, and nothing was written here since that it does not know. `older`: the other way round. `diverged`:
 * neither, or nothing shows which.
 */
export type Relation = 'same' | 'extends' | 'older' | 'diverged';

export function relateDocuments(here: Said, file: HeatDocument): Relation {
  if (saysTheSame(here, file)) return 'same';
  if (goesOnFrom(here, file)) return 'extends';
  // The history of the one here would have to be read for each file of a backup, and only tells the older from the diverged.
  return goesOnFrom(file, { ...here, history: [] }) ? 'older' : 'diverged';
}

function goesOnFrom(earlier: Said, later: HeatDocument): boolean {
  return happenedTo(earlier.assessment, later.assessment) && isKnown(earlier.assessment, later);
}

/** Whether all that happened to one happened to the other, and then something more. A link stands for all before it. */
function happenedTo(one: Assessment, other: Assessment): boolean {
  const { length } = one.chain;
  return (
    one.id === other.id &&
    one.use === other.use &&
    one.edition.id === other.edition.id &&
    one.edition.version === other.edition.version &&
    length > 0 &&
    length < other.chain.length &&
    one.chain.at(-1) === other.chain[length - 1] &&
    one.signatures.every(({ fingerprint }, place) => fingerprint === other.signatures[place]?.fingerprint)
  );
}

/** Whether a later document knows what the answers of the earlier one say. Where nothing shows it, it does not. */
function isKnown(earlier: Assessment, later: HeatDocument): boolean {
  const kept = [later.assessment, ...later.records].map(({ answers }) => answers);
  const keeps = (answers: Answers) => kept.some((all) => onlyAdds(answers, all));
  return (
    keeps(earlier.answers) ||
    placeOfState(later.assessment, later.history, earlier.answers) !== null ||
    (wentOut(earlier, later.assessment) && keeps(signOffOf(earlier.answers)))
  );
}

/** Whether these are the answers that reviewers last got of this version. They get all but the sign-off. */
function wentOut(earlier: Assessment, later: Assessment): boolean {
  const sent = later.events.findLast(
    (event) => event.kind === 'submitted' && event.version === earlier.version,
  );
  return sent?.kind === 'submitted' && sent.answers === digestOfAnswers(earlier);
}

function signOffOf(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => SIGN_OFF_ANSWERS.includes(id)));
}

/** Whether a state of the answers has all that another says, unchanged. */
function onlyAdds(from: Answers, to: Answers): boolean {
  return changesToPutBack(from, to).every((change) => {
    if (change.kind === 'entry-added') return true;
    const isField = change.kind === 'field-changed' || change.kind === 'note-changed';
    return isField && isKept(change.from, change.to);
  });
}

/** Words that were added to may say the opposite now, so only a field in which nothing was said may say something else. */
function isKept(from: FieldValue, to: FieldValue): boolean {
  if (typeof from === 'string') return from === '';
  return typeof to !== 'string' && from.every((chosen) => to.includes(chosen));
}
