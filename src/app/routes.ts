/** What an address asks for. `path` is the part after an assessment's id. */
export type Route =
  | { kind: 'home' }
  | { kind: 'about' }
  /** `compare` is the id of the assessment to compare with the one in the file; empty for the file itself. */
  | { kind: 'open-file'; compare: string }
  | { kind: 'check-a-copy'; reading: boolean }
  | { kind: 'back-up' }
  | { kind: 'kept'; path: string }
  | { kind: 'bin' }
  | { kind: 'portfolio'; path: string }
  | { kind: 'assessment'; id: string; path: string; isNew: boolean }
  | { kind: 'unknown' };

/** Reads an address without its `#`. It knows nothing of an assessment's own pages, so that the start page stays small. */
export function readRoute(location: string): Route {
  const [, first = '', second = '', ...rest] = location.split('/');
  if (first === '') return { kind: 'home' };
  if (first === 'about' && second === '') return { kind: 'about' };
  if (first === 'open' && second === '') return { kind: 'open-file', compare: '' };
  if (first === 'open' && second === 'differences' && rest.length === 1) {
    return { kind: 'open-file', compare: rest[0] ?? '' };
  }
  if (first === 'check-a-copy' && (second === '' || second === 'read')) {
    return { kind: 'check-a-copy', reading: second === 'read' };
  }
  if (first === 'back-up' && second === '') return { kind: 'back-up' };
  if (first === 'portfolio') return { kind: 'portfolio', path: [second, ...rest].join('/') };
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
