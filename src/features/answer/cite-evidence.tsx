import { useState } from 'react';
import { type Entry, sameValue } from '#src/domain/answer.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { type Edition, questionsOfKind } from '#src/domain/edition.ts';
import { readNames, saidIn } from '#src/report/source.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { Details } from '#src/ui/details.tsx';
import { FilterableChecklist } from '#src/ui/fields/filterable-checklist.tsx';
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx';
import { answerWords, citeWords, thingWords } from './words.ts';

interface CiteEvidenceProps {
  session: AssessmentSession;
  assessment: Assessment;
  /** A question, or a row of its own: a group, a table of figures. */
  supports: string;
  title: string;
}

/** The evidence that an answer or a group rests on, and the way to choose it: by typing a part of its name, or by ticking. */
export function CiteEvidence({ session, assessment, supports, title }: CiteEvidenceProps) {
  // A page has many answers, and each list has as many rows as there is evidence.
  const [isOpen, setIsOpen] = useState(false);
  const items = evidenceIn(session.edition, assessment);
  const cited = items.filter(({ fields }) => fields.supports.includes(supports));

  function toggle(id: string, isCited: boolean): void {
    const item = items.find((candidate) => candidate.id === id);
    if (item === undefined) return;
    const from = item.fields.supports;
    const others = from.filter((other) => other !== supports);
    const to = isCited ? [...others, supports] : others;
    if (sameValue(from, to)) return;
    const question = { id: item.questionId, kind: 'evidence' as const };
    session.make({ kind: 'field-changed', question, entryId: id, field: 'supports', from, to });
  }

  return (
    <>
      {cited.length > 0 && (
        <>
          <h2 className="govuk-heading-s">
            {answerWords.citedHere}
            <VisuallyHidden>{answerWords.about(title)}</VisuallyHidden>
          </h2>
          <ul className="govuk-list govuk-list--bullet">
            {cited.map((item) => (
              <li key={item.id}>{nameOf(item)}</li>
            ))}
          </ul>
        </>
      )}
      <Details
        summary={
          <>
            {citeWords.cite(cited.length)}
            <VisuallyHidden>{answerWords.about(title)}</VisuallyHidden>
          </>
        }
        onToggle={setIsOpen}
      >
        {!isOpen ? null : items.length === 0 ? (
          <p className="govuk-body">{citeWords.none}</p>
        ) : (
          <FilterableChecklist
            id={`${supports}-evidence`}
            legend={citeWords.legend(title)}
            legendSize="s"
            hint={citeWords.hint}
            searchLabel={citeWords.search}
            sections={[
              {
                id: 'evidence',
                title: citeWords.section,
                choices: items.map((item) => ({ value: item.id, label: nameOf(item) })),
              },
            ]}
            selected={cited.map(({ id }) => id)}
            onToggle={toggle}
          />
        )}
      </Details>
    </>
  );
}

/** Rows that evidence can support by themselves, groups and tables of figures, by the names that the report gives them. */
export function rowsToSupport(edition: Edition, assessment: Assessment): { id: string; label: string }[] {
  const { groups, figures } = readNames(assessment, edition);
  return [...groups, ...figures].map(([id, label]) => ({ id, label }));
}

type Item = Entry<'evidence'> & { questionId: string; number: number };

/** Numbered as in the report, which leaves rows out that say nothing. */
function evidenceIn(edition: Edition, assessment: Assessment): Item[] {
  return questionsOfKind(edition, 'evidence').flatMap((question) =>
    saidIn(assessment, question).map((entry, place) => ({
      ...entry,
      questionId: question.id,
      number: place + 1,
    })),
  );
}

function nameOf({ number, fields }: Item): string {
  return `${number}. ${fields.title.trim() || thingWords.evidence.untitled}`;
}
