import { forgetHere } from '#src/storage/known-assessments.ts';
import { saveProblemOf } from '#src/storage/save-problem.ts';
import { Button } from '#src/ui/button.tsx';
import { NotificationBanner } from '#src/ui/notification-banner.tsx';
import { LeftWords } from './left-words.tsx';
import { lostWords, wordReadProblem } from './lost-words.ts';

type LostWorkProps =
  | { missing: readonly string[]; onAccept: () => void }
  | { unreadable: unknown }
  | { unsaved: readonly { id: string; name: string }[] };

/** What is wrong with what this browser keeps. */
export default function LostWork(props: LostWorkProps) {
  if ('missing' in props) return <MissingWork ids={props.missing} onAccept={props.onAccept} />;
  if ('unsaved' in props) {
    return (
      <>
        {props.unsaved.length > 0 && <UnsavedWork works={props.unsaved} />}
        <LeftWords open={props.unsaved} />
      </>
    );
  }
  return <StorageTrouble error={props.unreadable} />;
}

/** Stands above a list that is shorter than it ought to be. Never a cheerful empty list. */
function MissingWork({ ids, onAccept }: { ids: readonly string[]; onAccept: () => void }) {
  const { missing } = lostWords;
  return (
    <div role="alert">
      <NotificationBanner title={missing.title} heading={missing.count(ids.length)}>
        <p className="govuk-body">{missing.why}</p>
        <p className="govuk-body">{missing.help}</p>
        <Button
          variant="secondary"
          onClick={() => {
            forgetHere(...ids);
            onAccept();
          }}
        >
          {missing.accept}
        </Button>
      </NotificationBanner>
    </div>
  );
}

/** Stands where the list would be when nothing can be read at all. */
function StorageTrouble({ error }: { error: unknown }) {
  const { storage } = lostWords;
  return (
    <div role="alert">
      <NotificationBanner title={storage.title}>
        <p className="govuk-body">{wordReadProblem(saveProblemOf(error))}</p>
        <p className="govuk-body">{storage.work}</p>
        <Button variant="secondary" onClick={() => location.reload()}>
          {storage.again}
        </Button>
      </NotificationBanner>
    </div>
  );
}

/** What could not be saved and lives in this window only. */
function UnsavedWork({ works }: { works: readonly { id: string; name: string }[] }) {
  const { unsaved } = lostWords;
  return (
    <div role="alert">
      <NotificationBanner title={unsaved.title}>
        <p className="govuk-body">{unsaved.text}</p>
        <ul className="govuk-list">
          {works.map(({ id, name }) => (
            <li key={id}>
              <a className="govuk-notification-banner__link" href={`#/a/${id}`}>
                {name === '' ? unsaved.untitled : name}
              </a>
            </li>
          ))}
        </ul>
      </NotificationBanner>
    </div>
  );
}
