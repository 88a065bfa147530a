/** Where a host answers with `Clear-Site-Data`, and what it must be asked with so that no other site can ask. */
const ADDRESS = './clear-site-data';
const ASKING = { 'X-Clear-This-Device': 'yes' };

/** Asks the host to have the browser remove all it keeps for this site. Says whether the host did. */
export async function askHostToClear(): Promise<boolean> {
  const response = await fetch(ADDRESS, { headers: ASKING, cache: 'no-store' });
  const told = response.headers.get('Clear-Site-Data') ?? '';
  return response.ok && told.includes('"storage"');
}
