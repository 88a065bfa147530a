import { compareDevices } from '#src/document/compare-devices.ts';
import { shortKeyId } from '#src/document/device-key.ts';
import { wordDevices } from '#src/document/device-words.ts';
import type { SignedRecord } from '#src/document/heat-document.ts';
import { ToneIcon } from '#src/ui/tone-icon.tsx';
import { recordWords } from './words.ts';

/** Which device a version was signed on, where it says so, and whether an earlier one was signed there too. */
export function SignedOn({ records, record }: { records: readonly SignedRecord[]; record: SignedRecord }) {
  const { deviceKey, version } = record;
  if (deviceKey === undefined) return null;
  const compared = compareDevices(records, version);
  const said = wordDevices(compared) ?? recordWords.deviceKey(shortKeyId(deviceKey));
  return (
    <p className="govuk-body">
      {compared.kind === 'another-device' && <ToneIcon tone="attention" />} {said} {recordWords.deviceLimit}
    </p>
  );
}
