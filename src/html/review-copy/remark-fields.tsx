import type { ReviewPlace } from './places.ts';
import { reviewCopyWords as words } from './review-copy-words.ts';

/** A comment on one answer: folded, so that the answers can be read one after the other. */
export function CommentField({ place: { id, title } }: { place: ReviewPlace }) {
  return (
    <details className="remark">
      <summary>
        {words.comment} <span className="spoken">{words.commentOn(title)}</span>
      </summary>
      <div className="field" inert>
        <label htmlFor={id}>
          {words.commentLabel} <span className="spoken">{words.commentOn(title)}</span>
        </label>
        <Growing id={id} />
      </div>
    </details>
  );
}

/** What is thought of a block as a whole. */
export function JudgementFields({ place: { id, title } }: { place: ReviewPlace }) {
  return (
    <div className="judgement">
      <Radios
        id={`mark-${id}`}
        legend={words.judgement(title)}
        choices={words.marks.map(([value, label]) => ({ value, label }))}
        chosen=""
      />
      <div className="field" inert>
        <label htmlFor={id}>
          {words.reason} <span className="spoken">{words.commentOn(title)}</span>
        </label>
        <p className="hint" id={`${id}-hint`}>
          {words.reasonHint}
        </p>
        <Wrong id={id} />
        <Growing id={id} describedBy={`${id}-hint ${id}-error`} />
      </div>
    </div>
  );
}

interface RadiosProps {
  /** The name of the choices. */
  id: string;
  legend: string;
  choices: readonly { value: string; label: string; hint?: string }[];
  chosen?: string;
  /** Whether it can be left out by mistake. */
  asked?: boolean;
}

export function Radios({ id, legend, choices, chosen, asked = false }: RadiosProps) {
  return (
    <fieldset
      className="field"
      inert
      id={asked ? id : undefined}
      // A mere group can't be called wrong.
      role={asked ? 'radiogroup' : undefined}
      aria-describedby={asked ? `${id}-error` : undefined}
    >
      <legend dir="auto">{legend}</legend>
      {asked && <Wrong id={id} />}
      {choices.map(({ value, label, hint }) => (
        <div key={value} className="choice">
          <input
            type="radio"
            id={`${id}-${value}`}
            name={id}
            value={value}
            defaultChecked={value === chosen}
            aria-describedby={hint === undefined ? undefined : `${id}-${value}-hint`}
          />
          <label htmlFor={`${id}-${value}`}>{label}</label>
          {hint === undefined ? null : (
            <p className="hint" id={`${id}-${value}-hint`}>
              {hint}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}

/** What is wrong with a field, once the review was to be saved. */
export function Wrong({ id }: { id: string }) {
  return <p className="error" id={`${id}-error`} />;
}

/** A field that is as tall as its words: its frame holds them a second time, and the printer prints those. */
export function Growing({ id, describedBy }: { id: string; describedBy?: string }) {
  return (
    <div className="grow">
      <textarea id={id} rows={3} dir="auto" autoComplete="off" aria-describedby={describedBy} />
    </div>
  );
}
