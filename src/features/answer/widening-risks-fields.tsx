import type { WideningRisksQuestion } from '#src/domain/edition.ts';
import { type FormPlace, labelOf } from '#src/forms/place.ts';
import type { PageForm } from '#src/forms/use-page-form.ts';
import { verdictLabels } from '#src/report/labels.ts';
import { Grouped } from '#src/ui/fields/grouped.tsx';
import { RadioGroup } from '#src/ui/fields/radio-group.tsx';
import { TextArea } from '#src/ui/fields/text-area.tsx';
import { choicesFrom } from './choices.ts';
import { labelOfQuestion } from './label-of-question.ts';

/** Ways in which good work can still widen a gap: whether each applies, and how it is handled. */
export function WideningRisksFields({ question, form }: { question: WideningRisksQuestion; form: PageForm }) {
  return (
    <Grouped id={question.id} legend={labelOfQuestion(question)} legendSize="m" hint={question.hint}>
      {question.risks.map((risk) => {
        const place: FormPlace = { question: { id: question.id, kind: question.kind }, entryId: risk.id };
        return (
          <div key={risk.id} className="hea-row">
            <RadioGroup
              {...form.field(place, 'verdict')}
              legend={risk.label}
              legendSize="s"
              hint={risk.hint}
              inline
              defaultValue={form.text(place, 'verdict')}
              choices={choicesFrom(verdictLabels)}
            />
            <TextArea
              {...form.field(place, 'handling')}
              label={`${labelOf(place, 'handling')}: ${risk.label.toLowerCase()}`}
              rows={2}
              defaultValue={form.text(place, 'handling')}
            />
          </div>
        );
      })}
    </Grouped>
  );
}
