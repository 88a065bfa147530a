import { currentEdition } from '#src/editions/current-edition.ts';
import { openEdition } from '#src/editions/open-edition.ts';
import { HeatDatabase } from '#src/storage/database.ts';
import { unsealed } from '#src/storage/seal.ts';
import { aesSeal } from '#src/storage/sealing/aes-seal.ts';
import { openPortfolio, type Portfolio } from './portfolio.ts';
import type { PortfolioAsk, PortfolioMessage, PortfolioOrder } from './portfolio-messages.ts';

let opening: Promise<Portfolio> | null = null;

addEventListener('message', ({ data }: MessageEvent<PortfolioOrder | PortfolioAsk>) => {
  if (data.kind === 'open') opening = open(data);
  else void answer(data).then(send);
});

async function open({ database: name, sealId, key }: PortfolioOrder): Promise<Portfolio> {
  const database = new HeatDatabase(name);
  database.seal = key === null ? unsealed : aesSeal(sealId, key);
  // Whoever clears this device, or brings a newer release, must find nobody here who opens it again.
  database.on('versionchange', () => {
    send({ kind: 'ended' });
    database.close({ disableAutoOpen: true });
    self.close();
  });
  const edition = await openEdition(currentEdition);
  if (edition === undefined) throw new Error('This release does not hold its own edition');
  const clock = { now: () => new Date() };
  const portfolio = openPortfolio({ database, findEdition: openEdition, edition, clock });
  portfolio.subscribe(() => send({ kind: 'changed' }));
  return portfolio;
}

async function answer({ number, question, given }: PortfolioAsk): Promise<PortfolioMessage> {
  try {
    if (opening === null) throw new Error('Nothing was opened');
    const portfolio = await opening;
    const ask = portfolio[question] as (...given: readonly unknown[]) => Promise<unknown>;
    return { kind: 'answered', number, answer: await ask(...given) };
  } catch (error) {
    return { kind: 'refused', number, reason: error instanceof Error ? error.message : String(error) };
  }
}

function send(message: PortfolioMessage): void {
  self.postMessage(message);
}
