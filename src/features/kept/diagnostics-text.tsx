import { useEffect, useState } from 'react';
import { Button } from '#src/ui/button.tsx';
import { focusById } from '#src/ui/focus-by-id.ts';
import { keptWords } from './words.ts';

const { diagnostics: words } = keptWords;

/** A plain text for whoever helps: shown first, so that people see what they would send. */
export function DiagnosticsText({ write }: { write: () => Promise<string> }) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  // The button that asked for it is gone.
  useEffect(() => {
    if (text !== '') focusById('diagnostics');
  }, [text]);
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied);
    } catch (error) {
      console.info('The text could not be copied.', error);
      setSaid(words.notCopied);
    }
  }
  return (
    <section aria-labelledby="diagnostics-title">
      <h2 className="govuk-heading-m" id="diagnostics-title">
        {words.title}
      </h2>
      <p className="govuk-body">{words.text}</p>
      {text === '' ? (
        <Button variant="secondary" onClick={async () => setText(await write())}>
          {words.show}
        </Button>
      ) : (
        <>
          <div className="govuk-form-group">
            <label className="govuk-label" htmlFor="diagnostics">
              {words.label}
            </label>
            <textarea className="govuk-textarea" id="diagnostics" rows={14} readOnly value={text} />
          </div>
          <Button variant="secondary" onClick={copy}>
            {words.copy}
          </Button>
        </>
      )}
      <p className="govuk-body-s" role="status">
        {said}
      </p>
    </section>
  );
}
