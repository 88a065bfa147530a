import { useState } from 'react';
import type { OpenedPart } from '#src/interchange/open-file.ts';
import { NotificationBanner } from '#src/ui/notification-banner.tsx';
import { useFocusOn } from '#src/ui/use-focus-on.ts';
import { BackupParts } from './backup-parts.tsx';
import type { FoundCopy } from './found-copy.ts';
import type { OpenFilePageProps } from './open-file-page.tsx';
import { openFileWords } from './words.ts';

interface BackupPageProps
  extends Pick<OpenFilePageProps, 'addresses' | 'onAdd' | 'onWork' | 'onAdded' | 'onMany'> {
  parts: readonly OpenedPart[];
  copies: readonly FoundCopy[];
}

interface Outcome {
  title: string;
  added: number;
  problems: readonly string[];
}

const { backup: words } = openFileWords;
const TOLD_ID = 'what-was-added';

/** A backup: what to add of it, one transaction for each assessment, and what came of it. */
export function BackupPage(props: BackupPageProps) {
  const { parts, copies, addresses, onAdd, onMany } = props;
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useFocusOn(TOLD_ID, outcome);
  const refused = parts.flatMap(({ name, opened }) => (opened.ok ? [] : [{ name, problem: opened.problem }]));
  const add = async (chosen: readonly FoundCopy[]) => {
    setOutcome(null);
    let added = 0;
    const problems: string[] = [];
    for (const [done, copy] of chosen.entries()) {
      setProgress({ done, all: chosen.length });
      const made = await onAdd(copy, copy.here.kind !== 'new');
      if (typeof made === 'string') problems.push(`${copy.name}: ${made}`);
      else added++;
    }
    setProgress(null);
    setOutcome({ title: words.done(added), added, problems });
    onMany();
  };
  const work = async (copy: FoundCopy) => {
    const opened = await props.onWork(copy);
    if (typeof opened === 'string') setOutcome({ title: words.notOpened, added: 0, problems: [opened] });
    else props.onAdded(opened.id);
  };
  return (
    <>
      <div role="status" id={TOLD_ID}>
        {outcome !== null && <Told outcome={outcome} />}
      </div>
      <BackupParts
        key={outcome?.added}
        copies={copies}
        refused={refused}
        progress={progress}
        onAdd={(chosen) => void add(chosen)}
        onWork={(copy) => void work(copy)}
        differencesHref={({ document }) => addresses.differences(document.assessment.id)}
      />
    </>
  );
}

function Told({ outcome: { title, problems } }: { outcome: Outcome }) {
  return (
    <NotificationBanner title={words.adding} heading={title}>
      {problems.map((problem) => (
        <p className="govuk-body" key={problem}>
          {problem}
        </p>
      ))}
      <p className="govuk-body">
        <a className="govuk-link" href="#/">
          {words.see}
        </a>
      </p>
    </NotificationBanner>
  );
}
