import { useState } from 'react';
import type { HeatDocument } from '#src/document/heat-document.ts';
import { findDifferences } from '#src/domain/difference.ts';
import { momentInWords } from '#src/report/dates.ts';
import { wordEvent } from '#src/report/word-step.ts';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { Dialog } from '#src/ui/dialog.tsx';
import { standingOf } from './copy-facts.tsx';
import type { FoundCopy } from './found-copy.ts';
import { openFileWords } from './words.ts';

interface ReplaceHereProps {
  copy: FoundCopy;
  here: Pick<HeatDocument, 'assessment'>;
  busy: boolean;
  onReplace: () => void;
}

const { replace: words } = openFileWords;

/** Puts the newer state in the file in the place of the one here, after saying what will be different. */
export function ReplaceHere({ copy, here, busy, onReplace }: ReplaceHereProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="secondary" busy={busy} onClick={() => setAsking(true)}>
        {words.button}
      </Button>
      <Dialog open={asking} title={words.title} onClose={() => setAsking(false)}>
        <WhatChanges copy={copy} here={here} />
        <ButtonRow>
          <Button
            variant="warning"
            onClick={() => {
              setAsking(false);
              onReplace();
            }}
          >
            {words.yes}
          </Button>
          <Button variant="secondary" onClick={() => setAsking(false)}>
            {words.no}
          </Button>
        </ButtonRow>
      </Dialog>
    </>
  );
}

const MOST_EVENTS = 6;

function WhatChanges({ copy, here: { assessment: now } }: Pick<ReplaceHereProps, 'copy' | 'here'>) {
  const { assessment: then } = copy.document;
  const happened = then.events.map((event, at) => ({ event, link: then.chain[at] }));
  const since = happened.slice(now.events.length);
  const more = since.length - MOST_EVENTS;
  const count = findDifferences(now.answers, then.answers, copy.edition).length;
  return (
    <>
      <p className="govuk-body">{words.standing(standingOf(now), standingOf(then))}</p>
      <p className="govuk-body">{words.happened}</p>
      <ul className="govuk-list govuk-list--bullet">
        {more > 0 && <li>{words.before(more)}</li>}
        {since.slice(-MOST_EVENTS).map(({ event, link }) => (
          <li key={link}>{words.event(momentInWords(event.at), wordEvent(event, then.events))}</li>
        ))}
      </ul>
      <p className="govuk-body">{words.answers(count)}</p>
      {count > 0 && <p className="govuk-body">{words.kept}</p>}
    </>
  );
}
