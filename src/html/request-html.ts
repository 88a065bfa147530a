import { type Result, refuse, succeed } from '#src/domain/result.ts';
import type { Report } from '#src/report/report.ts';

/** Why there is no web page. The assessment is as it was. */
export interface HtmlProblem {
  kind: 'could-not-make';
  reason: string;
}

/** Makes a report into a web page. The maker is only fetched here: most visits never need it. */
export async function requestHtml(report: Report, fingerprint: string): Promise<Result<string, HtmlProblem>> {
  try {
    const { makeHtml } = await import('./make-html.ts');
    return succeed(await makeHtml(report, fingerprint));
  } catch (error) {
    return refuse({ kind: 'could-not-make', reason: error instanceof Error ? error.message : String(error) });
  }
}
