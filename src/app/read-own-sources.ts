/**
 * The text of the site's own `sources.json`. Nothing when the release was built without one, for asking after a missing
 * file is an error in everyone's console; nothing too when it is out of reach.
 */
export async function readOwnSources(
  address: string = import.meta.env.VITE_OWN_SOURCES ?? '',
): Promise<string | null> {
  if (address === '') return null;
  try {
    const response = await fetch(address);
    return response.ok ? await response.text() : null;
  } catch {
    // Offline before the first visit was over: the edition's own places do.
    return null;
  }
}
