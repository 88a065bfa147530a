import { useEffect, useRef } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { keepLastPage } from '#src/storage/last-page.ts';
import { addressOf, eventFor, type Page, pageOf } from '#src/workflow/address.ts';

/**
 * Keeps the address and the workflow in step. An address asks the workflow, which may refuse and stay where it was;
 * a step of the workflow changes the address. Back, forward and bookmarks are addresses like any other.
 */
export function useFollowAddress(session: AssessmentSession, page: Page | null): void {
  const asking = useRef(false);

  useEffect(() => {
    if (page === null || isAt(session, page)) return;
    asking.current = true;
    session.workflow.send(eventFor(page));
    asking.current = false;
    if (!isAt(session, page)) navigate(addressNow(session), { replace: true });
  }, [session, page]);

  useEffect(() => {
    if (page === null || page.page === 'overview' || !isAt(session, page)) return;
    keepLastPage(session.id, addressOf(session.id, page));
  }, [session, page]);

  useEffect(() => {
    let before = addressNow(session);
    const subscription = session.workflow.subscribe(() => {
      const now = addressNow(session);
      // What happens on the same page, as when another window writes, must not stop someone on the way to a new one.
      if (now === before) return;
      before = now;
      if (!asking.current && location.hash !== now) navigate(now.slice(1));
    });
    return () => subscription.unsubscribe();
  }, [session]);
}

function isAt(session: AssessmentSession, page: Page): boolean {
  return addressOf(session.id, page) === addressNow(session);
}

function addressNow(session: AssessmentSession): string {
  return addressOf(session.id, pageOf(session.workflow.getSnapshot()));
}
