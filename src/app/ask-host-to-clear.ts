/** Where a host answers with `Clear-Site-Data`, and what it must be asked with so that no other site can ask. */
const ADDRESS = './clear-site-data';
const ASKING = { 'X-Clear-This-Device': 'yes' };
/** An empty cache under this name is gone when the browser did as the host told it; the header itself is not shown. */
const PROBE = 'was-this-cleared';

/** Asks the host to have the browser remove all it keeps for this site. Says whether the browser did. */
export async function askHostToClear(): Promise<boolean> {
  await caches.open(PROBE);
  try {
    await fetch(ADDRESS, { headers: ASKING, cache: 'no-store' });
  } catch (error) {
    console.info('There is no network, so the host could not be asked.', error);
  }
  const wasThere = await caches.delete(PROBE);
  return !wasThere;
}
