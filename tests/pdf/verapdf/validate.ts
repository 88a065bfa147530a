import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

// The package holds veraPDF 1.31 without its XML binding, which Debian has.
const jars = [
  path('../../../node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar'),
  ...[
    'jaxb-api',
    'jaxb-runtime',
    'jaxb-core',
    'istack-commons-runtime',
    'txw2',
    'javax.activation',
    'FastInfoset',
    'stax-ex',
  ].map((name) => `/usr/share/java/${name}.jar`),
];

/** Whether veraPDF can run here. On a build server it has to. */
export const validatorIsHere = process.env.CI !== undefined || jars.every((jar) => existsSync(jar));

/** What veraPDF says of each file: "PASS", or "FAIL" with the clauses that are broken, for PDF/UA-1 and PDF/A-3a. */
export function validate(files: Record<string, Uint8Array>): Record<string, { ua1: string; '3a': string }> {
  const folder = mkdtempSync(join(tmpdir(), 'heat-verapdf-'));
  try {
    const names = Object.entries(files).map(([name, bytes]) => {
      const file = join(folder, name);
      writeFileSync(file, bytes);
      return file;
    });
    const said = execFileSync('java', ['-cp', jars.join(':'), path('Validate.java'), ...names], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    const verdicts: Record<string, { ua1: string; '3a': string }> = {};
    for (const line of said.trim().split('\n')) {
      const [file = '', standard, verdict = ''] = line.split('\t');
      verdicts[basename(file)] = {
        ...(verdicts[basename(file)] ?? { ua1: '', '3a': '' }),
        [standard ?? '']: verdict,
      };
    }
    return verdicts;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
