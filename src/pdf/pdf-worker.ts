import regularAddress from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url';
import boldAddress from '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf?url';
import signsAddress from '@expo-google-fonts/noto-sans-math/400Regular/NotoSansMath_400Regular.ttf?url';
import type { ReportChapter } from '#src/report/report.ts';
import { UnprintedError } from './find-unprinted.ts';
import { makePdf } from './make-pdf.ts';
import type { PdfMessage, PdfOrder, PdfOrderMessage } from './pdf-messages.ts';
import { fetchFont, fetchScriptFont } from './scripts/fetch-font.ts';

const chapters: ReportChapter[] = [];

// One document for each worker: whoever started it ends it.
addEventListener('message', ({ data }: MessageEvent<PdfOrderMessage>) => {
  if (data.kind === 'chapter') return void chapters.push(data.chapter);
  const { order } = data;
  make({ ...order, report: { ...order.report, chapters } }).catch((error: unknown) => {
    if (error instanceof UnprintedError) send({ kind: 'does-not-fit', unprinted: error.unprinted });
    else send({ kind: 'could-not-make', reason: error instanceof Error ? error.message : String(error) });
  });
});

async function make({ report, ...order }: PdfOrder): Promise<void> {
  const [regular, bold, signs] = await Promise.all([
    fetchFont(regularAddress),
    fetchFont(boldAddress),
    fetchFont(signsAddress),
  ]);
  const made = await makePdf(report, {
    fonts: { regular, bold, signs, readScript: fetchScriptFont },
    ...order,
    onProgress: (progress) => send({ kind: 'progress', progress }),
  });
  send({ kind: 'made', made }, [made.bytes.buffer]);
}

function send(message: PdfMessage, transfer: ArrayBuffer[] = []): void {
  self.postMessage(message, { transfer });
}
