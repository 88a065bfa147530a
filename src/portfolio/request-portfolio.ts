import type { HeatDatabase } from '#src/storage/database.ts';
import type { Portfolio } from './portfolio.ts';
import type { PortfolioAsk, PortfolioMessage, PortfolioOrder, Question } from './portfolio-messages.ts';

interface Waiting {
  resolve: (answer: never) => void;
  reject: (reason: Error) => void;
}

/**
 * All assessments together, looked at off the page's thread. The worker starts with the first question, and stays, so
 * that nothing is read twice while the page is open. It ends when this window's seal becomes another one.
 */
export function portfolioInWorker(database: HeatDatabase): Portfolio {
  const listeners = new Set<() => void>();
  const waiting = new Map<number, Waiting>();
  let running: { worker: Worker; sealId: string } | null = null;
  let asked = 0;

  function start(): Worker {
    const { id: sealId, key } = database.seal;
    if (running?.sealId === sealId) return running.worker;
    end('Another passcode is in use');
    const worker = new Worker(new URL('./portfolio-worker.ts', import.meta.url), { type: 'module' });
    running = { worker, sealId };
    worker.addEventListener('message', ({ data }: MessageEvent<PortfolioMessage>) => hear(data));
    worker.addEventListener('error', (event) => {
      // Handled here, so that it is not also reported as a fault of the page.
      event.preventDefault();
      end(event.message || 'The part that looks at all assessments could not be started');
    });
    worker.postMessage({ kind: 'open', database: database.name, sealId, key } satisfies PortfolioOrder);
    return worker;
  }

  function hear(message: PortfolioMessage): void {
    switch (message.kind) {
      case 'answered':
        waiting.get(message.number)?.resolve(message.answer as never);
        waiting.delete(message.number);
        return;
      case 'refused':
        waiting.get(message.number)?.reject(new Error(message.reason));
        waiting.delete(message.number);
        return;
      case 'changed':
        for (const listener of listeners) listener();
        return;
      case 'ended':
        end('The database was closed');
    }
  }

  /** Whoever waits hears of it, and the next question starts another worker. */
  function end(reason: string): void {
    running?.worker.terminate();
    running = null;
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
  }

  function ask<Asked extends Question>(
    question: Asked,
    ...given: Parameters<Portfolio[Asked]>
  ): ReturnType<Portfolio[Asked]> {
    const number = ++asked;
    const answer = new Promise((resolve, reject) => {
      const worker = start();
      waiting.set(number, { resolve, reject });
      worker.postMessage({ kind: 'ask', number, question, given } satisfies PortfolioAsk);
    });
    return answer as ReturnType<Portfolio[Asked]>;
  }

  return {
    list: (wish, most) => ask('list', wish, most),
    actions: (wish, most) => ask('actions', wish, most),
    group: (key) => ask('group', key),
    file: (as, wish) => ask('file', as, wish),
    readTexts: () => ask('readTexts'),
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
