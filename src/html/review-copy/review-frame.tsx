import { FactList } from '../pages/fact-list.tsx';
import { Growing, Radios, Wrong } from './remark-fields.tsx';
import { reviewCopyWords as words } from './review-copy-words.ts';

/** Who asked whom, when and what. */
export interface Asked {
  by: string;
  to: string;
  on: string;
  /** A paragraph for each line. */
  what: string[];
}

/** What is asked of the reviewer, and who they are. */
export function ReviewStart({ asked }: { asked: Asked | null }) {
  return (
    <section className="review-start" aria-labelledby="your-review">
      <h2 id="your-review">{words.start}</h2>
      <p className="mark">
        <strong>{words.mark.short}</strong> {words.mark.long}
      </p>
      <noscript>
        <p className="mark">{words.noScript}</p>
      </noscript>
      {asked === null ? null : (
        <FactList
          facts={[
            { label: words.asked, value: [asked.by] },
            { label: words.askedOf, value: [asked.to] },
            { label: words.askedOn, value: [asked.on] },
            ...(asked.what.length === 0 ? [] : [{ label: words.askedWhat, value: asked.what }]),
          ]}
        />
      )}
      <ol className="steps">
        {words.how.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <TextField id="by" label={words.name} />
      <TextField id="role" label={words.role} hint={words.roleHint} />
      <p className="hint">{words.namesNote}</p>
      <div className="field reopen" inert>
        <label htmlFor="reopen">{words.reopen}</label>
        <p className="hint" id="reopen-hint">
          {words.reopenHint}
        </p>
        <input type="file" id="reopen" accept=".json,application/json" aria-describedby="reopen-hint" />
        <p id="reopened" role="status" />
      </div>
    </section>
  );
}

/** The reviewer's advice, and the way to the file that goes back. */
export function ReviewEnd() {
  return (
    <section className="review-end" aria-labelledby="finish">
      <h2 id="finish">{words.end}</h2>
      <div
        id="problems"
        className="problems"
        role="alert"
        tabIndex={-1}
        aria-labelledby="problem-title"
        hidden
      >
        <h3 id="problem-title">{words.problems}</h3>
        <ul id="problem-list" />
      </div>
      <p id="count" />
      <div className="field" inert>
        <label htmlFor="whole">{words.whole}</label>
        <Growing id="whole" />
      </div>
      <Radios
        id="verdict"
        legend={words.verdict}
        choices={words.verdicts.map(([value, label, hint]) => ({ value, label, hint }))}
        asked
      />
      <p className="act" inert>
        <button type="button" id="save">
          {words.save}
        </button>
      </p>
      <p className="hint">{words.after}</p>
      <p id="saved" role="status" />
      <p className="act" inert>
        <button type="button" id="forget" className="quiet" aria-describedby="forget-hint">
          {words.forget}
        </button>
      </p>
      <p className="hint" id="forget-hint">
        {words.forgetHint}
      </p>
    </section>
  );
}

function TextField({ id, label, hint }: { id: string; label: string; hint?: string }) {
  const described = hint === undefined ? `${id}-error` : `${id}-hint ${id}-error`;
  return (
    <div className="field" inert>
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Wrong id={id} />
      <input type="text" id={id} dir="auto" autoComplete="off" aria-describedby={described} />
    </div>
  );
}
