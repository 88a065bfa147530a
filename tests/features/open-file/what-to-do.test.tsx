// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HeatDocument } from '#src/document/heat-document.ts';
import { BackupParts } from '#src/features/open-file/backup-parts.tsx';
import type { FoundCopy, Here } from '#src/features/open-file/found-copy.ts';
import { WhatToDo } from '#src/features/open-file/what-to-do.tsx';
import { aCompleteAssessment } from '#tests/builders/a-complete-assessment.ts';
import { aSignedDocument } from '#tests/builders/a-signed-document.ts';
import { aWholeLife } from '#tests/builders/a-whole-life.ts';
import { anAnswer } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';

afterEach(cleanup);

const draft: HeatDocument = { assessment: aCompleteAssessment(), records: [], history: [] };
const signed = await aSignedDocument(draft);

type Relation = Extract<Here, { kind: 'differs' }>['relation'];

function found(document: HeatDocument, relation: Relation = 'diverged', here = draft): FoundCopy {
  const differs: Here = { kind: 'differs', here, savedAt: null, stamp: 'a stamp', relation };
  return { name: 'back.heat.json', document, edition: tinyEdition, oddities: [], here: differs };
}

function show(copy: FoundCopy) {
  const onReplace = vi.fn();
  const none = () => undefined;
  const others = { busy: false, onAdd: none, onKeepBoth: none, onTakeOut: none, onWork: none };
  render(
    <main>
      <WhatToDo {...others} copy={copy} onReplace={onReplace} differencesHref="#/d" openHref="#/o" />
    </main>,
  );
  return onReplace;
}

const REPLACE = { name: 'Replace what is here with this file' };
const dialog = () => within(screen.getByRole('dialog'));

describe('A file that is a newer state of the assessment here', () => {
  it('can take its place, once it was said what will be different', async () => {
    const onReplace = show(found(signed, 'extends'));
    await userEvent.click(screen.getByRole('button', REPLACE));

    expect(
      dialog().getByText('Now: Draft, version 1. Afterwards: Signed off, version 1.'),
    ).toBeInTheDocument();
    expect(dialog().getByText('22 November 2026: Version 1 signed off by Ngozi Adeyemi')).toBeInTheDocument();
    expect(dialog().getByText('The answers say the same as now.')).toBeInTheDocument();
    expect(onReplace).not.toHaveBeenCalled();
    await userEvent.click(dialog().getByRole('button', { name: 'Replace it' }));
    expect(onReplace).toHaveBeenCalledOnce();
  });

  it('stays out where the person says so', async () => {
    const onReplace = show(found(signed, 'extends'));
    await userEvent.click(screen.getByRole('button', REPLACE));
    await userEvent.click(dialog().getByRole('button', { name: 'Leave it as it is' }));

    expect(screen.queryByRole('dialog')).toBeNull();
    expect(onReplace).not.toHaveBeenCalled();
  });

  it('says how many answers will be different, and that what they say now is kept', async () => {
    const answers = { ...draft.assessment.answers, 'q-short': anAnswer('short-text', { text: '' }) };
    show(found(signed, 'extends', { ...draft, assessment: { ...draft.assessment, answers } }));
    await userEvent.click(screen.getByRole('button', REPLACE));

    expect(dialog().getByText(/^1 thing in the answers will be different/)).toBeInTheDocument();
    expect(dialog().getByText('What the answers say now stays in the history here.')).toBeInTheDocument();
  });

  it('tells the last of many things that happened', async () => {
    const { signedTwice } = await aWholeLife();
    show(found(signedTwice, 'extends'));
    await userEvent.click(screen.getByRole('button', REPLACE));
    const told = dialog()
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);

    expect(told).toHaveLength(7);
    expect(told[0]).toMatch(/^and \d+ things before that$/);
    expect(told.at(-1)).toBe('23 November 2026: Published: Our site, June');
  });

  it.each<Relation>(['older', 'diverged'])('is not what a file is that is %s', (relation) => {
    show(found(signed, relation));

    expect(screen.queryByRole('button', REPLACE)).toBeNull();
    expect(screen.getByText(/Nothing here is replaced\. Choose what to do:/)).toBeInTheDocument();
  });
});

const STAYS =
  'What happened to the assessment stays in the file and is not in the copy: 3 reviews, 5 replies to remarks and the list of what happened.';

describe('Keeping both', () => {
  it('says beforehand what the copy leaves behind, signed or not', async () => {
    const { ready, signedTwice } = await aWholeLife();
    show(found(ready));
    expect(screen.getByText(new RegExp(STAYS))).toBeInTheDocument();
    cleanup();

    show(found(signedTwice));
    expect(
      screen.getByText(/2 signed versions, the decision, 4 reviews, 5 replies to remarks and/),
    ).toBeInTheDocument();
    expect(screen.getByText(/Signatures belong to the one assessment/)).toBeInTheDocument();
  });

  it('says nothing of the kind where the assessment was only begun', () => {
    show(found(draft));

    expect(screen.getByText(/Keep both: The one in the file is added/)).toBeInTheDocument();
    expect(screen.queryByText(/stays in the file/)).toBeNull();
  });

  it('says the same where it is added from a backup', async () => {
    const { ready } = await aWholeLife();
    const none = () => undefined;
    const parts = { refused: [], progress: null, onAdd: none, onWork: none, differencesHref: () => '#/d' };
    render(<BackupParts {...parts} copies={[found(ready), { ...found(ready), here: { kind: 'new' } }]} />);
    const [beside, fresh] = screen.getAllByRole('checkbox');

    expect(beside).toHaveAccessibleDescription(new RegExp(STAYS));
    expect(fresh).not.toHaveAccessibleDescription(/stays in the file/);
  });
});

describe('A backup', () => {
  const none = () => undefined;
  const parts = { refused: [], progress: null, onAdd: none, onWork: none, differencesHref: () => '#/d' };

  it('says what is wrong where nothing is ticked', async () => {
    render(<BackupParts {...parts} copies={[found(draft)]} />);
    await userEvent.click(screen.getByRole('button', { name: 'Add what is ticked' }));

    expect(screen.getByRole('alert').parentElement).toHaveFocus();
    expect(screen.getByRole('link', { name: 'Tick at least one assessment to add' })).toBeInTheDocument();
  });

  it('asks for no tick where there is nothing to tick', () => {
    render(<BackupParts {...parts} copies={[{ ...found(draft), here: { kind: 'same' } }]} />);

    expect(screen.getByText('1 assessment.')).toBeInTheDocument();
    expect(screen.getByText('All that can be added from this backup is here already.')).toBeInTheDocument();
  });

  it('of which nothing opens does not say that all is here', () => {
    const refused = [{ name: 'old.heat.json', problem: { kind: 'not-json' } as const }];
    render(<BackupParts {...parts} refused={refused} copies={[]} />);

    expect(screen.getByText(/^Nothing in this backup can be opened here/)).toBeInTheDocument();
    expect(screen.queryByText(/here already/)).toBeNull();
  });
});

describe('A file opened in a browser that keeps nothing', () => {
  const notKept: FoundCopy = { ...found(draft), here: { kind: 'not-kept' } };

  it('can be worked on in this window, and is not said to be added', async () => {
    const onWork = vi.fn();
    const none = () => undefined;
    const others = { busy: false, onAdd: none, onKeepBoth: none, onTakeOut: none, onReplace: none };
    render(<WhatToDo {...others} copy={notKept} onWork={onWork} differencesHref="#/d" openHref="#/o" />);
    expect(screen.getByText(/Save it as a file before you close the window/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Add|Keep/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Work on it in this window' }));

    expect(onWork).toHaveBeenCalledOnce();
  });

  it('can be one of a backup', async () => {
    const onWork = vi.fn();
    const parts = { refused: [], progress: null, onAdd: () => undefined, differencesHref: () => '#/d' };
    render(<BackupParts {...parts} copies={[notKept]} onWork={onWork} />);
    expect(screen.queryByRole('checkbox')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /^Work on “.+” in this window$/ }));

    expect(onWork).toHaveBeenCalledWith(notKept);
  });
});
