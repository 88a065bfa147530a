import { expect, it } from 'vitest';
import { passcodeWords, wordPasscodeProblem } from '#src/features/passcode/words.ts';

it('Setting a passcode says three times that a forgotten one is final', () => {
  const said = [passcodeWords.final, passcodeWords.finalAgain, passcodeWords.agree];

  for (const words of said) expect(words).toMatch(/forg[eo]t/);
  expect(said.join(' ')).toMatch(/can’t be got back.*lost for good.*lost/);
});

it.each([
  [{ kind: 'wrong-passcode' }, /not the passcode/],
  [{ kind: 'none-set' }, /no passcode/],
  [{ kind: 'keys-damaged' }, /Nothing was changed/],
  [{ kind: 'rows-unreadable', ids: ['a'] }, /Something kept here.*move it to the bin and delete it there/],
  [{ kind: 'rows-unreadable', ids: ['a', 'b'] }, /2 things.*move them to the bin and delete them there/],
  [{ kind: 'storage', problem: { kind: 'storage-full' } }, /no room.*Nothing was changed/],
  [{ kind: 'storage', problem: { kind: 'storage-denied' } }, /nothing to protect/],
  [{ kind: 'storage', problem: { kind: 'locked' } }, /Another window.*Reload/],
  [{ kind: 'storage', problem: { kind: 'written-by-a-newer-app' } }, /newer version/],
  [
    { kind: 'storage', problem: { kind: 'storage-broken', reason: 'x' } },
    /gave an error.*Nothing was changed/,
  ],
] as const)('A problem with a passcode is said in words: %o', (problem, words) => {
  expect(wordPasscodeProblem(problem)).toMatch(words);
});
