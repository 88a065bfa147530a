import { keepTextAs, readable } from '#src/storage/kept-text.ts';
import { resealKeptText } from '#src/storage/sealing/reseal-kept-text.ts';
import { sealedText } from '#src/storage/sealing/sealed-text.ts';

/** A passcode was set in another window: from now on this one leaves no readable word behind either when it closes. */
export function keepJournalsSealed(journalKey: Uint8Array): void {
  const text = sealedText(journalKey);
  keepTextAs(text);
  resealKeptText(readable, text);
}
