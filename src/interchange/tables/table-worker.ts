import { refuse, succeed } from '#src/domain/result.ts';
import { readTable } from './read-table.ts';
import type { TableInHand } from './table-in-hand.ts';
import type { TableAsk, TableMessage, TableOrder } from './table-messages.ts';
import { takeInHand } from './take-in-hand.ts';

// One table for each worker: whoever started it ends it, and with it all that it keeps.
let inHand: TableInHand | null = null;

addEventListener('message', ({ data }: MessageEvent<TableOrder | TableAsk>) => {
  if (data.kind === 'ask') send(answer(data));
  else void open(data).then(send);
});

async function open({ source, shortRows }: TableOrder): Promise<TableMessage> {
  try {
    const read = await readTable(source, {
      shortRows,
      onProgress: (progress) => send({ kind: 'progress', progress }),
    });
    if (!read.ok) return { kind: 'opened', opened: read };
    inHand = takeInHand(read.value);
    return { kind: 'opened', opened: succeed(inHand.facts) };
  } catch (error) {
    return { kind: 'opened', opened: refuse({ kind: 'could-not-read', reason: reasonOf(error) }) };
  }
}

function answer({ number, question, given }: TableAsk): TableMessage {
  try {
    const questions = { ...inHand?.questions } as Record<string, (given: unknown) => unknown>;
    const ask = questions[question];
    if (ask === undefined) throw new Error(`This table can’t be asked to ${question}`);
    return { kind: 'answered', number, answer: ask(given) };
  } catch (error) {
    return { kind: 'refused', number, reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function send(message: TableMessage): void {
  self.postMessage(message);
}
