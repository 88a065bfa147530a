import { type Result, refuse, succeed } from '#src/domain/result.ts';
import type { Annex } from '#src/report/annex.ts';
import type { Report } from '#src/report/report.ts';
import type { Comparison } from '#src/report/write-comparison.ts';
import type { ReviewCopyOrder } from './review-copy/make-review-copy.ts';

/** Why there is no web page. The assessment is as it was. */
export interface HtmlProblem {
  kind: 'could-not-make';
  reason: string;
}

/** Makes a report into a web page. The maker is only fetched here: most visits never need it. */
export function requestHtml(
  report: Report,
  fingerprint: string,
  annexes: readonly Annex[] = [],
): Promise<Result<string, HtmlProblem>> {
  return orProblem(async () => {
    const { makeHtml } = await import('./make-html.ts');
    return makeHtml(report, fingerprint, annexes);
  });
}

/** Makes a comparison into a web page, in the same way. */
export function requestComparison(comparison: Comparison): Promise<Result<string, HtmlProblem>> {
  return orProblem(async () => {
    const { makeComparison } = await import('./make-comparison.ts');
    return makeComparison(comparison);
  });
}

/** Makes a copy for reviewers, in the same way. */
export function requestReviewCopy(order: ReviewCopyOrder): Promise<Result<string, HtmlProblem>> {
  return orProblem(async () => {
    const { makeReviewCopy } = await import('./review-copy/make-review-copy.ts');
    return makeReviewCopy(order);
  });
}

async function orProblem(make: () => Promise<string>): Promise<Result<string, HtmlProblem>> {
  try {
    return succeed(await make());
  } catch (error) {
    return refuse({ kind: 'could-not-make', reason: error instanceof Error ? error.message : String(error) });
  }
}
