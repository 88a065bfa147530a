import { describe, expect, it } from 'vitest';
import { readRoute } from '#src/app/routes.ts';

describe('an address', () => {
  it.each([
    ['', { kind: 'home' }],
    ['/', { kind: 'home' }],
    ['/about', { kind: 'about' }],
    ['/bin', { kind: 'bin' }],
    ['/start/one', { kind: 'assessment', id: 'one', path: 'details', isNew: true }],
    ['/a/one', { kind: 'assessment', id: 'one', path: '', isNew: false }],
    [
      '/a/one/questions/the-work/q-short',
      { kind: 'assessment', id: 'one', path: 'questions/the-work/q-short', isNew: false },
    ],
    ['/open', { kind: 'open-file', compare: '' }],
    ['/open/differences/one', { kind: 'open-file', compare: 'one' }],
    ['/open/differences', { kind: 'unknown' }],
    ['/check-a-copy', { kind: 'check-a-copy', reading: false }],
    ['/check-a-copy/read', { kind: 'check-a-copy', reading: true }],
    ['/check-a-copy/again', { kind: 'unknown' }],
    ['/back-up', { kind: 'back-up' }],
    ['/back-up/now', { kind: 'unknown' }],
    ['/a/one/history', { kind: 'assessment', id: 'one', path: 'history', isNew: false }],
    ['/kept', { kind: 'kept', path: '' }],
    ['/kept/passcode/change', { kind: 'kept', path: 'passcode/change' }],
    ['/portfolio/actions', { kind: 'portfolio', path: 'actions' }],
    ['/a', { kind: 'unknown' }],
    ['/a/', { kind: 'unknown' }],
    ['/start', { kind: 'unknown' }],
    ['/start/one/two', { kind: 'unknown' }],
    ['/bin/one', { kind: 'unknown' }],
    ['/about/us', { kind: 'unknown' }],
    ['/nowhere', { kind: 'unknown' }],
  ])('%s leads to its page', (address, route) => {
    expect(readRoute(address)).toEqual(route);
  });
});
