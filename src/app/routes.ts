/** What an address asks for. `path` is the part after an assessment's id. */
export type Route =
  | { kind: 'home' }
  | { kind: 'about' }
  | { kind: 'kept'; path: string }
  | { kind: 'bin' }
  | { kind: 'assessment'; id: string; path: string; isNew: boolean }
  | { kind: 'unknown' };

/** Reads an address without its `#`. It knows nothing of an assessment's own pages, so that the start page stays small. */
export function readRoute(location: string): Route {
  const [, first = '', second = '', ...rest] = location.split('/');
  if (first === '') return { kind: 'home' };
  if (first === 'about' && second === '') return { kind: 'about' };
  if (first === 'kept') return { kind: 'kept', path: [second, ...rest].join('/') };
  if (first === 'bin' && second === '') return { kind: 'bin' };
  if (first === 'start' && second !== '' && rest.length === 0) {
    return { kind: 'assessment', id: second, path: 'details', isNew: true };
  }
  if (first === 'a' && second !== '') {
    return { kind: 'assessment', id: second, path: rest.join('/'), isNew: false };
  }
  return { kind: 'unknown' };
}
