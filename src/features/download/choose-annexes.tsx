import { type AnnexId, annexNames } from '#src/report/annex.ts';
import { Details } from '#src/ui/details.tsx';
import { CheckboxGroup } from '#src/ui/fields/checkbox-group.tsx';
import { downloadWords } from './words.ts';

interface ChooseAnnexesProps {
  offered: readonly AnnexId[];
  onChoose: (id: AnnexId, isChosen: boolean) => void;
}

/** What to add to the PDF and the web page. */
export function ChooseAnnexes({ offered, onChoose }: ChooseAnnexesProps) {
  return (
    <Details summary={downloadWords.addAnnexes}>
      <CheckboxGroup
        id="annexes"
        legend={downloadWords.annexes}
        legendSize="s"
        hint={downloadWords.annexesHint}
        choices={offered.map((id) => ({
          value: id,
          label: annexNames[id],
          hint: downloadWords.annexHints[id],
        }))}
        onChange={({ target }) => {
          const id = offered.find((one) => one === target.value);
          if (id !== undefined) onChoose(id, target.checked);
        }}
      />
    </Details>
  );
}
