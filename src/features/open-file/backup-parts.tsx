import { useState } from 'react';
import { leftBehind } from '#src/document/copy-document.ts';
import { titleOf } from '#src/domain/assessment.ts';
import { type FileProblem, wordFileProblem } from '#src/interchange/file-problem.ts';
import { Button } from '#src/ui/button.tsx';
import { Details } from '#src/ui/details.tsx';
import { ErrorSummary } from '#src/ui/error-summary.tsx';
import { CheckboxGroup } from '#src/ui/fields/checkbox-group.tsx';
import { ProgressBar } from '#src/ui/progress-bar.tsx';
import { lastChange, standingOf } from './copy-facts.tsx';
import { FOUND_ID, type FoundCopy } from './found-copy.ts';
import { openFileWords } from './words.ts';

export interface BackupPartsProps {
  copies: readonly FoundCopy[];
  refused: readonly { name: string; problem: FileProblem }[];
  /** How many were added, while they are being added. */
  progress: { done: number; all: number } | null;
  onAdd: (chosen: readonly FoundCopy[]) => void;
  onWork: (copy: FoundCopy) => void;
  differencesHref: (copy: FoundCopy) => string;
}

const { backup: words, here: hereWords } = openFileWords;
const GROUP = 'to-add';

/** All that a backup holds, with what each is to this device, and a tick for each that can be added. */
export function BackupParts(props: BackupPartsProps) {
  const { copies, refused, progress, onAdd, differencesHref } = props;
  const [problem, setProblem] = useState<string>();
  const [presses, setPresses] = useState(0);
  const notKept = copies.filter(({ here }) => here.kind === 'not-kept');
  const addable = copies.filter(({ here }) => here.kind !== 'same' && here.kind !== 'not-kept');
  const same = copies.filter(({ here }) => here.kind === 'same');
  // A zip may hold two files of one name, and two of one assessment.
  const keyOf = (copy: FoundCopy) => String(copies.indexOf(copy));
  const fresh = addable.filter(({ here }) => here.kind === 'new').map(keyOf);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const ticked = new FormData(event.currentTarget).getAll(GROUP).map(String);
        const chosen = addable.filter((copy) => ticked.includes(keyOf(copy)));
        setProblem(chosen.length === 0 ? words.tickOne : undefined);
        setPresses((count) => count + 1);
        if (chosen.length > 0) onAdd(chosen);
      }}
    >
      <ErrorSummary
        title={openFileWords.problem}
        problems={problem === undefined ? [] : [{ text: problem, href: `#${GROUP}` }]}
        submitCount={problem === undefined ? 0 : presses}
      />
      <h2 className="govuk-heading-l" id={FOUND_ID}>
        {words.title}
      </h2>
      <p className="govuk-body">{wordLead(copies.length, addable.length)}</p>
      {notKept.length > 0 && <NotKept copies={notKept} onWork={props.onWork} />}
      {same.length > 0 && addable.length === 0 && <p className="govuk-body">{words.nothingToAdd}</p>}
      {addable.length > 0 && (
        <>
          <CheckboxGroup
            id={GROUP}
            legend={words.legend}
            defaultValue={fresh}
            error={problem}
            choices={addable.map((copy) => ({
              value: keyOf(copy),
              label: nameOf(copy),
              hint: hintOf(copy),
            }))}
          />
          <Button type="submit" busy={progress !== null}>
            {words.add}
          </Button>
        </>
      )}
      {progress !== null && (
        <ProgressBar
          label={words.adding}
          value={progress.done}
          max={progress.all}
          text={words.addingPart(progress.done, progress.all)}
        />
      )}
      <Compare copies={copies} differencesHref={differencesHref} />
      {same.length > 0 && (
        <Listing title={`${hereWords.same.tag} (${same.length})`} items={same.map(nameOf)} />
      )}
      {refused.length > 0 && (
        <Listing
          open
          title={words.refused(refused.length)}
          items={refused.map((part) => `${part.name}: ${wordFileProblem(part.problem)}`)}
        />
      )}
    </form>
  );
}

function wordLead(count: number, addable: number): string {
  if (count === 0) return words.nothingOpens;
  return addable === 0 ? words.holds(count) : words.lead(count);
}

function NotKept({ copies, onWork }: Pick<BackupPartsProps, 'copies' | 'onWork'>) {
  return (
    <>
      <p className="govuk-body">{hereWords['not-kept'].text}</p>
      {copies.map((copy) => (
        <p key={copies.indexOf(copy)} className="govuk-body">
          <Button variant="secondary" onClick={() => onWork(copy)}>
            {words.notKept(nameOf(copy))}
          </Button>
        </p>
      ))}
    </>
  );
}

function Compare({ copies, differencesHref }: Pick<BackupPartsProps, 'copies' | 'differencesHref'>) {
  const differing = copies.filter(({ here }) => here.kind === 'differs');
  if (differing.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s">{openFileWords.look}</h3>
      <ul className="govuk-list govuk-list--bullet">
        {differing.map((copy) => (
          <li key={copies.indexOf(copy)}>
            <a className="govuk-link" href={differencesHref(copy)}>
              {nameOf(copy)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Listing({
  title,
  items,
  open = false,
}: {
  title: string;
  items: readonly string[];
  open?: boolean;
}) {
  return (
    <Details summary={title} open={open}>
      <ul className="govuk-list govuk-list--bullet">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Details>
  );
}

function nameOf({ document }: FoundCopy): string {
  return titleOf(document.assessment) || openFileWords.preview.untitled;
}

function hintOf(copy: FoundCopy): string {
  const { here, document } = copy;
  const facts = [tagOf(here.kind), standingOf(document.assessment), lastChange(document)];
  const left = leftBehind(document);
  const copied = [words.asCopy, ...(left === null ? [] : [openFileWords.leftBehind(left)])];
  return [`${facts.join(' · ')}.`, ...(here.kind === 'new' ? [] : copied)].join(' ');
}

function tagOf(kind: FoundCopy['here']['kind']): string {
  return hereWords[kind].tag;
}
