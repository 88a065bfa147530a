import { type ReactNode, useId } from 'react';
import { Tag, type Tone } from './tag.tsx';

export interface Task {
  title: string;
  /** Without it the task is listed but cannot be opened yet. */
  href?: string | undefined;
  hint?: ReactNode;
  /** Shown as a tag when it has a tone, otherwise as plain words. */
  status: { text: string; tone?: Tone };
  id?: string;
}

export function TaskList({ items }: { items: readonly Task[] }) {
  const listId = useId();
  return (
    <ul className="govuk-task-list">
      {items.map((item, place) => (
        <TaskItem {...item} key={item.id ?? item.title} id={`${listId}-${place}`} />
      ))}
    </ul>
  );
}

function TaskItem({ title, href, hint, status, id }: Task & { id: string }) {
  const hintId = `${id}-hint`;
  const statusId = `${id}-status`;
  const closed = href === undefined;
  return (
    <li className={`govuk-task-list__item${closed ? '' : ' govuk-task-list__item--with-link'}`}>
      <div className="govuk-task-list__name-and-hint">
        {closed ? (
          <div>{title}</div>
        ) : (
          <a
            className="govuk-link govuk-task-list__link"
            href={href}
            aria-describedby={hint === undefined ? statusId : `${hintId} ${statusId}`}
          >
            {title}
          </a>
        )}
        {hint !== undefined && (
          <div className="govuk-task-list__hint" id={hintId}>
            {hint}
          </div>
        )}
      </div>
      <div
        className={`govuk-task-list__status${closed ? ' govuk-task-list__status--cannot-start-yet' : ''}`}
        id={statusId}
      >
        {status.tone === undefined ? status.text : <Tag tone={status.tone}>{status.text}</Tag>}
      </div>
    </li>
  );
}
