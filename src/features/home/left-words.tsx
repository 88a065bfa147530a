import { useEffect, useState } from 'react';
import { database } from '#src/storage/database.ts';
import { findLeftWords, type LeftWords as Left } from '#src/storage/find-left-words.ts';
import { NotificationBanner } from '#src/ui/notification-banner.tsx';
import { lostWords } from './lost-words.ts';

/** What windows now gone could not save: no list of the disk has it. `open` is in this window, and said already. */
export function LeftWords({ open }: { open: readonly { id: string }[] }) {
  const [left, setLeft] = useState<Left[]>([]);
  useEffect(() => {
    let isShown = true;
    void findLeftWords(database).then((found) => isShown && setLeft(found));
    return () => {
      isShown = false;
    };
  }, []);
  const works = left.filter(({ id }) => !open.some((one) => one.id === id));
  if (works.length === 0) return null;
  return (
    <div role="alert">
      <NotificationBanner title={lostWords.left.title}>
        <p className="govuk-body">{lostWords.left.text}</p>
        <ul className="govuk-list">
          {works.map(({ id, title }) => (
            <li key={id}>
              <a className="govuk-notification-banner__link" href={`#/a/${id}`}>
                {title === '' ? lostWords.unsaved.untitled : title}
              </a>
            </li>
          ))}
        </ul>
      </NotificationBanner>
    </div>
  );
}
