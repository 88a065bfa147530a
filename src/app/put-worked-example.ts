import { openEdition } from '#src/editions/open-edition.ts';
import { workedExample } from '#src/editions/worked-example/worked-example.ts';
import { addDocument } from '#src/storage/add-document.ts';
import { continueDocument } from '#src/storage/open-session.ts';
import { addressOf } from '#src/workflow/address.ts';
import { findOpen } from './open-work.ts';
import { hold } from './opened-sessions.ts';
import { surroundings } from './surroundings.ts';

const ID = 'worked-example';

/**
 * Puts this device's copy of the worked example in place and gives its address. One that is there already is opened
 * as it is, unless it is to be made anew. Where nothing can be kept it is opened in this window alone.
 */
export async function putWorkedExample({ anew }: { anew: boolean } = { anew: false }): Promise<string> {
  const assessment = workedExample(ID);
  const edition = await openEdition(assessment.edition);
  if (edition === undefined) throw new Error('The worked example uses an edition this release does not hold');
  const document = { assessment, records: [], history: [] };
  try {
    await addDocument(surroundings.database, document, edition, surroundings.clock, { replace: anew });
  } catch (error) {
    if (anew) throw error;
    console.info('The worked example could not be kept.', error);
    if (findOpen(ID) === undefined) hold(continueDocument(document, edition, surroundings));
  }
  return addressOf(ID, { page: 'overview' }).slice(1);
}
