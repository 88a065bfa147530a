import type { Fields } from '#src/domain/answer.ts';
import { OPINIONS_ASKED, STANDING } from '#src/domain/assessment.ts';
import { typedDateInWords } from './dates.ts';
import { askedLabels, fieldLabels, opinionLabels } from './labels.ts';
import type { ReportPart, ReportSection } from './report.ts';
import { type Source, saidIn } from './source.ts';
import { fact, spoken } from './text.ts';
import { noteParts } from './write-details.ts';

const labels = fieldLabels.opinions;

/** What people were asked and said, one after the other; those who were not asked are named too. */
export function writeOpinions(source: Source): ReportSection {
  const said = new Map(saidIn(source.assessment, STANDING.opinions).map(({ id, fields }) => [id, fields]));
  const parts = [...new Set([...OPINIONS_ASKED, ...said.keys()])].map(
    (id): ReportPart => ({
      kind: 'entry',
      title: opinionLabels[id as keyof typeof opinionLabels] ?? id,
      facts: wordOpinion(said.get(id)),
      place: { page: 'opinions', questionId: STANDING.opinions.id, entryId: id },
    }),
  );
  return {
    id: 'opinions',
    title: 'People’s opinions',
    parts: [...parts, ...noteParts(source, STANDING.opinions.id)],
  };
}

function wordOpinion(fields: Fields<'opinions'> | undefined) {
  if (fields === undefined) return [fact(labels.asked, '')];
  const asked = fact(labels.asked, fields.asked === '' ? '' : askedLabels[fields.asked]);
  const because = fact(labels.because, fields.because);
  const asking = spoken(
    fact(labels.who, fields.who),
    fact(labels.how, fields.how),
    fact(labels.when, typedDateInWords(fields.when)),
  );
  const answer = [fact(labels.said, fields.said), fact(labels.changed, fields.changed)];
  // What was written before the other choice was made is kept, and never hidden.
  return fields.asked === 'not-asked'
    ? [asked, because, ...asking, ...spoken(...answer)]
    : [asked, ...asking, ...answer, ...spoken(because)];
}
