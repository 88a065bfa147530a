import type { Cleared } from '#src/storage/clear-device.ts';
import { Button } from '#src/ui/button.tsx';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import { placeWords, clearWords as words } from './words.ts';

interface ClearedPageProps {
  /** Null while it is being done. */
  cleared: Cleared | null;
  hadPasscode: boolean;
}

/** What was removed, how we know, and what could not be done. It writes nothing, or the device would not stay cleared. */
export function ClearedPage({ cleared, hadPasscode }: ClearedPageProps) {
  const isWhole = cleared === null || cleared.left.length === 0;
  const title = cleared === null ? words.title : isWhole ? words.done : words.notQuite;
  usePageTitle(title, { page: `cleared-${cleared === null ? 'working' : 'done'}` });
  return (
    <>
      <h1 className="govuk-heading-l">{title}</h1>
      <div role="status">{cleared === null && <p className="govuk-body">{words.working}</p>}</div>
      {cleared !== null && (
        <>
          {isWhole ? (
            <p className="govuk-body">{words.proof}</p>
          ) : (
            <>
              <p className="govuk-body">{words.left}</p>
              <ul className="govuk-list govuk-list--bullet">
                {cleared.left.map((place) => (
                  <li key={place}>{placeWords[place]}</li>
                ))}
              </ul>
              <p className="govuk-body">{words.leftNext}</p>
            </>
          )}
          <p className="govuk-body">
            {cleared.byHost ? words.byHost : words.notByHost} {hadPasscode ? words.sealed : words.readable}
          </p>
          <p className="govuk-body">{words.close}</p>
          <Button variant="secondary" onClick={() => location.replace('./')}>
            {words.again}
          </Button>
        </>
      )}
    </>
  );
}
