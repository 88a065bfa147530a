import regular from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url';
import bold from '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf?url';
import { Font, pdf } from '@react-pdf/renderer';
import { createElement } from 'react';
import type { Report } from '#src/report/report.ts';
import { StockReport } from './stock-report.tsx';

Font.register({
  family: 'Stock',
  fonts: [
    { src: new URL(regular, self.location.href).href, fontWeight: 400 },
    { src: new URL(bold, self.location.href).href, fontWeight: 700 },
  ],
});

addEventListener('message', async ({ data }: MessageEvent<Report>) => {
  const instance = pdf();
  instance.updateContainer(createElement(StockReport, { report: data }), () => undefined);
  const blob = await instance.toBlob();
  const text = new TextDecoder('latin1').decode(await blob.arrayBuffer());
  postMessage(text.match(/\/Type \/Page\b/g)?.length ?? 0);
});
