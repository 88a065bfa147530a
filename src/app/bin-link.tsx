import { useEffect } from 'react';
import { binWords } from '#src/features/bin/words.ts';
import { emptyBin } from '#src/storage/bin.ts';
import { surroundings } from './surroundings.ts';

/** A quiet way to the bin. What has been in it long enough is removed when people see that there is one. */
export default function BinLink({ count }: { count: number }) {
  useEffect(() => {
    emptyBin(surroundings.database, surroundings.clock).catch((error: unknown) =>
      console.info('What was long in the bin could not be removed.', error),
    );
  }, []);
  return (
    <p className="govuk-body">
      <a className="govuk-link" href="#/bin">
        {binWords.linkFromHome(count)}
      </a>
    </p>
  );
}
