// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { useHashLocation } from 'wouter/use-hash-location';
import { useFollowAddress } from '#src/app/follow-address.ts';
import { readAddress } from '#src/workflow/address.ts';
import { aSessionOnDisk } from './a-session-on-disk.ts';

afterEach(cleanup);

/** A page that follows the address of an assessment's own page, as the app's does. */
async function aFollowingPage() {
  const { session } = await aSessionOnDisk();
  location.hash = `#/a/${session.id}`;
  renderHook(() => {
    useHashLocation();
    useFollowAddress(session, readAddress(location.hash));
  });
  const addressAt = (path: string) => `#/a/${session.id}/${path}`;
  return { workflow: session.workflow, addressAt };
}

it('takes the workflow to the page that an address names', async () => {
  const { workflow, addressAt } = await aFollowingPage();
  location.hash = addressAt('details');
  await waitFor(() => expect(workflow.getSnapshot().value).toEqual({ drafting: 'details' }));
});

it('changes the address with each step of the workflow', async () => {
  const { workflow, addressAt } = await aFollowingPage();
  act(() => workflow.send({ type: 'check.opened' }));
  expect(location.hash).toBe(addressAt('check'));
});

it('keeps the way to a new page when another window changes the assessment on the way', async () => {
  const { workflow, addressAt } = await aFollowingPage();
  location.hash = addressAt('details');
  act(() => workflow.send({ type: 'assessment.changed' }));
  expect(location.hash).toBe(addressAt('details'));
  await waitFor(() => expect(workflow.getSnapshot().value).toEqual({ drafting: 'details' }));
});

it('goes back to where it was when the workflow refuses an address', async () => {
  const { workflow, addressAt } = await aFollowingPage();
  act(() => workflow.send({ type: 'check.opened' }));
  location.hash = addressAt('questions/no-such-block');
  await waitFor(() => expect(location.hash).toBe(addressAt('check')));
});
