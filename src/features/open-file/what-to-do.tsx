import { leftBehind } from '#src/document/copy-document.ts';
import { momentInWords } from '#src/report/dates.ts';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { InsetText } from '#src/ui/inset-text.tsx';
import { lastChange } from './copy-facts.tsx';
import type { FoundCopy, Here } from './found-copy.ts';
import { ReplaceHere } from './replace-here.tsx';
import { openFileWords } from './words.ts';

export interface WhatToDoProps {
  copy: FoundCopy;
  /** While something is being put on disk. */
  busy: boolean;
  onAdd: () => void;
  onKeepBoth: () => void;
  onReplace: () => void;
  onTakeOut: () => void;
  /** Opens it in this window, though it can be kept nowhere. */
  onWork: () => void;
  differencesHref: string;
  openHref: string;
}

const { here: words } = openFileWords;

/** What a person can do with an assessment in a file. Only a newer state of the one here may take its place. */
export function WhatToDo(props: WhatToDoProps) {
  const { copy, busy, onAdd, onTakeOut, onWork, openHref } = props;
  const { here } = copy;
  switch (here.kind) {
    case 'new':
      return (
        <ButtonRow>
          <Button busy={busy} onClick={onAdd}>
            {openFileWords.add}
          </Button>
          <Leave />
        </ButtonRow>
      );
    case 'same':
      return (
        <>
          <Told title={words.same.title} text={words.same.text} />
          <ButtonRow>
            <Button href={openHref}>{words.same.open}</Button>
            <Leave />
          </ButtonRow>
        </>
      );
    case 'binned':
      return (
        <>
          <Told title={words.binned.title} text={words.binned.text} />
          <ButtonRow>
            <Button busy={busy} onClick={onTakeOut}>
              {words.binned.takeOut}
            </Button>
            <KeepBoth {...props} />
            <Leave />
          </ButtonRow>
          <CopyHint copy={copy} />
        </>
      );
    case 'unreadable':
      return (
        <>
          <Told title={words.unreadable.title} text={words.unreadable.text} />
          <ButtonRow>
            <KeepBoth {...props} />
            <Leave />
          </ButtonRow>
          <CopyHint copy={copy} />
        </>
      );
    case 'not-kept':
      return (
        <>
          <Told title={words['not-kept'].title} text={words['not-kept'].text} />
          <ButtonRow>
            <Button busy={busy} onClick={onWork}>
              {words['not-kept'].work}
            </Button>
            <Leave />
          </ButtonRow>
        </>
      );
    case 'differs':
      return <Choice {...props} here={here} />;
  }
}

function Choice(props: WhatToDoProps & { here: Extract<Here, { kind: 'differs' }> }) {
  const { copy, here, busy, differencesHref, onReplace } = props;
  const savedAt =
    here.savedAt === null ? openFileWords.preview.notSaid : momentInWords(here.savedAt.toISOString());
  const comparable = sameEdition(here.here.assessment.edition, copy.document.assessment.edition);
  return (
    <>
      <h2 className="govuk-heading-m">{words.differs.title}</h2>
      <p className="govuk-body">{words.differs.counts(savedAt, lastChange(copy.document))}</p>
      <p className="govuk-body">
        {comparable ? words.differs.text[here.relation] : words.differs.otherEdition}
      </p>
      <ButtonRow>
        {comparable && <Button href={differencesHref}>{openFileWords.look}</Button>}
        {here.relation === 'extends' && (
          <ReplaceHere copy={copy} here={here.here} busy={busy} onReplace={onReplace} />
        )}
        <KeepBoth {...props} />
        <Leave />
      </ButtonRow>
      <CopyHint copy={copy} />
    </>
  );
}

function Told({ title, text }: { title: string; text: string }) {
  return (
    <>
      <h2 className="govuk-heading-m">{title}</h2>
      <p className="govuk-body">{text}</p>
    </>
  );
}

function KeepBoth({ busy, onKeepBoth }: WhatToDoProps) {
  return (
    <Button variant="secondary" busy={busy} onClick={onKeepBoth}>
      {openFileWords.keepBoth}
    </Button>
  );
}

/** What becomes of each choice, said before it is made. */
function CopyHint({ copy: { document, here } }: { copy: FoundCopy }) {
  const left = leftBehind(document);
  const mayReplace = here.kind === 'differs' && here.relation === 'extends';
  return (
    <InsetText>
      {mayReplace && (
        <p className="govuk-body">
          {openFileWords.replace.button}: {openFileWords.replace.hint}
        </p>
      )}
      <p className="govuk-body">
        {openFileWords.keepBoth}: {openFileWords.keepBothHint}
      </p>
      {left !== null && <p className="govuk-body">{openFileWords.leftBehind(left)}</p>}
      {left !== null && left.signed > 0 && <p className="govuk-body">{openFileWords.signedCopy}</p>}
    </InsetText>
  );
}

function Leave() {
  return (
    <a className="govuk-link" href="#/">
      {openFileWords.leave}
    </a>
  );
}

function sameEdition(one: { id: string; version: string }, other: { id: string; version: string }): boolean {
  return one.id === other.id && one.version === other.version;
}
