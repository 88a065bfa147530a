import { describe, expect, it } from 'vitest';
import { addressOf, eventFor, type Page, pageOf, readPage } from '#src/workflow/address.ts';
import { anAmendedDraft, aSignedAssessment, aWorkflow } from './a-workflow.ts';

const DRAFT_PAGES: Page[] = [
  { page: 'overview' },
  { page: 'details' },
  { page: 'block', blockId: 'the-work', at: '' },
  { page: 'block', blockId: 'the-people', at: 'q-groups' },
  { page: 'entry', blockId: 'the-people', questionId: 'q-groups', entryId: 'carers' },
  { page: 'check' },
  { page: 'sign-off', step: 'people' },
  { page: 'sign-off', step: 'decision' },
  { page: 'sign-off', step: 'commitments' },
  { page: 'sign-off', step: 'confirm' },
  { page: 'record', version: 1 },
  { page: 'history' },
  { page: 'find-data', blockId: '' },
  { page: 'find-data', blockId: 'the-people' },
];

/** The part of an address after the assessment's id. */
function afterId(address: string): string {
  return address.split('/').slice(3).join('/');
}

describe('the address of a page', () => {
  it.each(DRAFT_PAGES)('leads to its page: %o', (page) => {
    expect(readPage(afterId(addressOf('a/b?c', page)))).toEqual(page);
  });

  it.each(DRAFT_PAGES)('asks the workflow for that page, which then says it is there: %o', (page) => {
    const workflow = aWorkflow(anAmendedDraft());
    workflow.send(eventFor(page));

    expect(pageOf(workflow.actor.getSnapshot())).toEqual(page);
  });

  it('is that of the last step while signing is under way, and of the record after it', () => {
    const signing = aWorkflow(anAmendedDraft());
    signing.send({ type: 'sign-off.opened', step: 'confirm' }, { type: 'sign-off.requested' });
    expect(pageOf(signing.actor.getSnapshot())).toEqual({ page: 'sign-off', step: 'confirm' });

    const signed = aWorkflow(aSignedAssessment());
    signed.send({ type: 'record.opened', version: 1 });
    expect(pageOf(signed.actor.getSnapshot())).toEqual({ page: 'record', version: 1 });
  });

  it('leads to the history of a signed version too', () => {
    const signed = aWorkflow(aSignedAssessment());
    signed.send(eventFor({ page: 'history' }));
    expect(pageOf(signed.actor.getSnapshot())).toEqual({ page: 'history' });
  });

  it('keeps ids whole, whatever is in them', () => {
    const page: Page = { page: 'entry', blockId: 'b', questionId: 'q/1', entryId: 'ü?#%' };

    expect(readPage(afterId(addressOf('a', page)))).toEqual(page);
  });

  it.each([
    'nowhere',
    'questions',
    'questions/a/b/c/d',
    'sign-off/later',
    'version/0',
    'version/x',
    'check/1',
    'history/1',
    'find-data/the-people/1',
  ])('is none such: %s', (path) => {
    expect(readPage(path)).toBeNull();
  });

  it('is none such when it was cut short in the middle of a letter', () => {
    expect(readPage('questions/%E2%82')).toBeNull();
  });
});
