import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FontBytes } from '#src/pdf/load-fonts.ts';
import files from '#src/pdf/scripts/font-files.json';

/** The fonts of a PDF from the packages they come in. */
export async function readFonts(): Promise<FontBytes> {
  const font = (name: string) =>
    readFile(fileURLToPath(import.meta.resolve(`@expo-google-fonts/${name}.ttf`)));
  return {
    regular: await font('noto-sans/400Regular/NotoSans_400Regular'),
    bold: await font('noto-sans/700Bold/NotoSans_700Bold'),
    signs: await font('noto-sans-math/400Regular/NotoSansMath_400Regular'),
    readScript: (script) => Promise.all(files[script].map(font)),
  };
}
