import { useEffect, useState } from 'react';
import { shortKeyId } from '#src/document/device-key.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { signOffWords } from './words.ts';

/** Says that the signed copy will name this device, where people chose so. */
export function DeviceLine({ session }: { session: AssessmentSession }) {
  const [keyId, setKeyId] = useState('');
  useEffect(() => {
    void session.signingDevice().then((device) => setKeyId(device === null ? '' : shortKeyId(device.key)));
  }, [session]);
  return keyId === '' ? null : <p className="govuk-body">{signOffWords.confirm.deviceMark(keyId)}</p>;
}
