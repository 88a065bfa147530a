// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Downloads } from '#src/features/download/downloads.tsx';
import type { PdfMessage, PdfOrder, PdfOrderMessage } from '#src/pdf/pdf-messages.ts';
import type { ScriptFont } from '#src/pdf/scripts/font-coverage.ts';
import { type AnnexId, annexNames } from '#src/report/annex.ts';
import type { ReportChapter } from '#src/report/report.ts';
import { aReport } from '#tests/builders/a-report.ts';

/** Stands in for the worker that makes the PDF, which no test environment with a page has. */
class FakeWorker extends EventTarget {
  static latest: FakeWorker | undefined;
  ended = false;
  order: PdfOrder | undefined;
  readonly #chapters: ReportChapter[] = [];

  constructor() {
    super();
    FakeWorker.latest = this;
  }

  postMessage(message: PdfOrderMessage): void {
    if (message.kind === 'chapter') return void this.#chapters.push(message.chapter);
    const { order } = message;
    this.order = { ...order, report: { ...order.report, chapters: this.#chapters } };
  }

  terminate(): void {
    this.ended = true;
  }
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  FakeWorker.latest = undefined;
});

function show({ isDraft = true, title = 'Breathe' } = {}) {
  vi.stubGlobal('Worker', FakeWorker);
  const savePdf = vi.fn();
  const saveWebPage = vi.fn();
  const saveFile = vi.fn();
  const report = aReport([], { title });
  const printable = vi.fn((ids: readonly AnnexId[]) => ({
    report,
    annexes: ids.map((id) => ({ id, chapter: { id, title: `Annex: ${annexNames[id]}`, sections: [] } })),
    fingerprint: '',
    at: new Date(0),
    document: '{}',
    fileName: 'breathe.pdf',
    webPageName: 'breathe.html',
  }));
  const view = render(
    <Downloads
      isDraft={isDraft}
      printable={printable}
      annexes={['equality-duty', 'impact', 'reviews']}
      savePdf={savePdf}
      saveWebPage={saveWebPage}
      saveFile={saveFile}
    />,
  );
  return { savePdf, saveWebPage, saveFile, printable, report, view };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

function worker(): FakeWorker {
  if (FakeWorker.latest === undefined) throw new Error('No worker was started');
  return FakeWorker.latest;
}

async function say(message: PdfMessage): Promise<void> {
  await act(async () => worker().dispatchEvent(new MessageEvent('message', { data: message })));
}

const made = (pages: number, uncovered: string[] = [], unread: ScriptFont[] = []): PdfMessage => ({
  kind: 'made',
  made: { bytes: new Uint8Array([37]), pages, uncovered, unread },
});

describe('the downloads of an assessment', () => {
  it('say that a draft will look like one, and only then', () => {
    const { view } = show();
    expect(screen.getByText(/Every page says that it is a draft/)).toBeInTheDocument();
    view.unmount();
    show({ isDraft: false });

    expect(screen.queryByText(/draft/)).not.toBeInTheDocument();
  });

  it('ask for the words when the button is pressed, not before', async () => {
    const { printable, report } = show();
    expect(printable).not.toHaveBeenCalled();
    expect(FakeWorker.latest).toBeUndefined();
    await press('Download PDF');

    expect(printable).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(worker().order).toMatchObject({ report, fingerprint: '' }));
  });

  it('show how far the PDF is, then save it under its name', async () => {
    const { savePdf } = show();
    await press('Download PDF');
    expect(screen.getByRole('progressbar', { name: 'Making the PDF' })).toBeInTheDocument();
    expect(screen.getByText('Reading the words')).toBeInTheDocument();
    await say({ kind: 'progress', progress: { stage: 'layout' } });
    expect(screen.getByText('Laying out the pages')).toBeInTheDocument();
    expect(screen.getByRole('progressbar')).not.toHaveAttribute('value');
    await say({ kind: 'progress', progress: { stage: 'writing', done: 3, pages: 12 } });
    expect(screen.getByText('Writing page 4 of 12')).toBeInTheDocument();
    expect(screen.getByRole('progressbar')).toHaveValue(3);
    await say(made(12));

    expect(savePdf).toHaveBeenCalledExactlyOnceWith('breathe.pdf', new Uint8Array([37]));
    expect(screen.getByRole('status')).toHaveTextContent('The PDF is ready: 12 pages.');
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
    expect(worker().ended).toBe(true);
  });

  it('name the characters that could not be printed', async () => {
    show();
    await press('Download PDF');
    await say(made(1, ['☃', 'ꙮ']));

    expect(screen.getByRole('status')).toHaveTextContent('The PDF is ready: 1 page.');
    expect(screen.getByRole('status')).toHaveTextContent('show as a box: ☃ ꙮ');
  });

  it('name the letters that could not be fetched, and what to do', async () => {
    show();
    await press('Download PDF');
    await say(made(1, ['স'], ['bengali', 'chinese']));

    expect(screen.getByRole('status')).toHaveTextContent(
      'The letters for Bengali and Chinese are fetched the first time a PDF needs them, and could not be fetched now. Connect to the network and download the PDF again.',
    );
  });

  it('say why there is no PDF, and make one when asked again', async () => {
    const { savePdf } = show();
    await press('Download PDF');
    await say({ kind: 'could-not-make', reason: 'no room' });
    expect(screen.getByRole('status')).toHaveTextContent(
      'The PDF could not be made (no room). Your assessment is unchanged',
    );
    expect(savePdf).not.toHaveBeenCalled();
    await press('Download PDF');
    await say(made(3));

    expect(savePdf).toHaveBeenCalledOnce();
    expect(screen.getByRole('status')).not.toHaveTextContent('could not');
  });

  it('say of each annex what it is', async () => {
    show();
    await userEvent.click(screen.getByText('Add an annex to the PDF and the web page'));
    const annex = (id: AnnexId) => screen.getByRole('checkbox', { name: annexNames[id] });

    expect(annex('equality-duty')).toHaveAccessibleDescription('The same answers, set out for this duty');
    expect(annex('reviews')).toHaveAccessibleDescription(/^What each reviewer said/);
    // What is said of all of them has to be true of each.
    expect(screen.getByRole('group', { name: 'Annexes' })).toHaveAccessibleDescription(
      'Nothing more is asked for them, and they are not part of what is signed.',
    );
  });

  it('say each stage once to who cannot see it, and not each page', async () => {
    show();
    const heard = () => screen.getByRole('status').textContent;
    await press('Download PDF');
    expect(heard()).toBe('Making the PDF. Reading the words.');
    await say({ kind: 'progress', progress: { stage: 'writing', done: 3, pages: 12 } });
    const atPage3 = heard();
    await say({ kind: 'progress', progress: { stage: 'writing', done: 9, pages: 12 } });

    expect(atPage3).toBe('Making the PDF. Writing the pages.');
    expect(heard()).toBe(atPage3);
  });

  it('say where words would be cut off, and give no PDF', async () => {
    const { savePdf } = show();
    await press('Download PDF');
    await say({
      kind: 'does-not-fit',
      unprinted: { under: ['Assess', 'Distribution of health'], words: 'Llanfairpwll …' },
    });

    expect(screen.getByRole('status')).toHaveTextContent(
      'They are under ‘Assess’, ‘Distribution of health’, and begin ‘Llanfairpwll …’.',
    );
    expect(savePdf).not.toHaveBeenCalled();
  });

  it('say how long it tried, and what else there is', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    show();
    await press('Download PDF');
    await act(async () => vi.advanceTimersByTime(300_000));
    vi.useRealTimers();

    expect(screen.getByRole('status')).toHaveTextContent(
      'This was taking longer than 5 minutes, so it was stopped. Your assessment is unchanged.',
    );
    expect(worker().ended).toBe(true);
  });

  it('take the focus back to where it was begun when Cancel goes', async () => {
    show();
    await press('Download PDF');
    await press('Cancel');
    expect(screen.getByRole('button', { name: 'Download PDF' })).toHaveFocus();
    await press('Download PDF');
    screen.getByRole('button', { name: 'Cancel' }).focus();
    await say(made(3));

    expect(screen.getByRole('button', { name: 'Download PDF' })).toHaveFocus();
  });

  it('leave the focus of who is elsewhere alone', async () => {
    show();
    await press('Download PDF');
    const elsewhere = screen.getByRole('button', { name: 'Save a copy as a file' });
    elsewhere.focus();
    await say(made(3));

    expect(elsewhere).toHaveFocus();
  });

  it('can be cancelled', async () => {
    const { savePdf } = show();
    await press('Download PDF');
    await press('Cancel');

    expect(worker().ended).toBe(true);
    expect(screen.getByRole('status')).toHaveTextContent('You cancelled the PDF.');
    expect(savePdf).not.toHaveBeenCalled();
  });

  it('stop by themselves when the person goes elsewhere', async () => {
    const { savePdf, view } = show();
    await press('Download PDF');
    view.unmount();
    await say(made(3));

    expect(worker().ended).toBe(true);
    expect(savePdf).not.toHaveBeenCalled();
  });

  it('make one PDF at a time', async () => {
    const { printable } = show();
    await press('Download PDF');
    await press('Download PDF');

    expect(printable).toHaveBeenCalledOnce();
  });

  it('give the same report as a web page', async () => {
    const { saveWebPage, savePdf, printable } = show();
    await press('Download as a web page (HTML)');

    expect(await screen.findByText(/The web page is ready/)).toBeInTheDocument();
    expect(printable).toHaveBeenCalledOnce();
    expect(saveWebPage).toHaveBeenCalledExactlyOnceWith(
      'breathe.html',
      expect.stringContaining('>Breathe</h1>'),
    );
    expect(savePdf).not.toHaveBeenCalled();
    expect(FakeWorker.latest).toBeUndefined();
  });

  it('say why there is no web page, and make one when asked again', async () => {
    const digest = vi.spyOn(crypto.subtle, 'digest').mockRejectedValueOnce(new Error('no room'));
    const { saveWebPage } = show();
    await press('Download as a web page (HTML)');

    expect(await screen.findByText(/could not be made \(no room\)/)).toBeInTheDocument();
    expect(saveWebPage).not.toHaveBeenCalled();
    await press('Download as a web page (HTML)');
    expect(await screen.findByText(/The web page is ready/)).toBeInTheDocument();
    expect(saveWebPage).toHaveBeenCalledOnce();
    digest.mockRestore();
  });

  it('add the annexes that are ticked, to both', async () => {
    const { printable, saveWebPage } = show();
    await userEvent.click(screen.getByText('Add an annex to the PDF and the web page'));
    await userEvent.click(screen.getByRole('checkbox', { name: annexNames.impact }));
    await userEvent.click(screen.getByRole('checkbox', { name: annexNames['equality-duty'] }));
    await userEvent.click(screen.getByRole('checkbox', { name: annexNames.impact }));
    await press('Download PDF');
    expect(printable).toHaveBeenLastCalledWith(['equality-duty']);
    await vi.waitFor(() => expect(worker().order).toMatchObject({ annexes: [{ id: 'equality-duty' }] }));
    await say(made(3));
    await press('Download as a web page (HTML)');

    expect(await screen.findByText(/The web page is ready/)).toBeInTheDocument();
    expect(saveWebPage).toHaveBeenCalledExactlyOnceWith(
      'breathe.html',
      expect.stringContaining('>Annex: The public sector equality duty</h2>'),
    );
  });

  it('add no annex unless asked, and offer none that can’t be written', async () => {
    const { printable, view } = show();
    await press('Download PDF');
    expect(printable).toHaveBeenLastCalledWith([]);
    view.rerender(
      <Downloads isDraft printable={printable} savePdf={vi.fn()} saveWebPage={vi.fn()} saveFile={vi.fn()} />,
    );

    expect(screen.queryByText(/Add an annex/)).toBeNull();
  });

  it('give the assessment as a file', async () => {
    const { saveFile } = show();
    await press('Save a copy as a file');

    expect(saveFile).toHaveBeenCalledOnce();
  });
});
