import { navigate } from 'wouter/use-hash-location';
import type { HeatDocument } from '#src/document/heat-document.ts';
import { CheckCopyPage } from '#src/features/check-a-copy/check-copy-page.tsx';
import { ReadCopyPage } from '#src/features/check-a-copy/read-copy-page.tsx';
import { useDroppedFile } from '#src/ui/use-dropped-file.ts';
import { addressOf } from '#src/workflow/address.ts';
import { addCopy } from './add-copies.ts';
import { wordSaveProblem } from './assessment-words.ts';
import { surroundings } from './surroundings.ts';
import { useCopyCheck } from './use-copy-check.ts';

const ADDRESS = '#/check-a-copy';

/** A copy that someone was given, checked against itself and against what is on this device. */
export default function CheckCopyRoute({ reading }: { reading: boolean }) {
  const { copy, check, stop } = useCopyCheck();
  useDroppedFile(check);
  if (reading && copy.kind === 'checked' && copy.report !== null) {
    return <ReadCopyPage report={copy.report} backHref={ADDRESS} />;
  }
  return (
    <CheckCopyPage
      copy={copy}
      onFile={check}
      onStop={stop}
      readHref={`${ADDRESS}/read`}
      onOpenCopy={async () => {
        const document = copy.kind === 'checked' ? copy.verdict.document : null;
        return document === null ? undefined : openAsCopy(document);
      }}
    />
  );
}

/** Adds a draft of its own that says what the copy says, and goes there. Gives in words why it could not be added. */
async function openAsCopy(document: HeatDocument): Promise<string | undefined> {
  const edition = await surroundings.findEdition(document.assessment.edition);
  if (edition === undefined) throw new Error('The gate let an unknown edition through');
  const added = await addCopy(
    { name: '', document, edition, oddities: [], here: { kind: 'new' } },
    { beside: true },
  );
  if (!added.ok) return wordSaveProblem(added.problem);
  if (added.value === 'taken') throw new Error('A new id was taken');
  navigate(addressOf(added.value.id, { page: 'overview' }).slice(1));
  return undefined;
}
