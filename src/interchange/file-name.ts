/** A file name made from a title: letters and digits only, so that no system or mail program trips over it. */
export function fileNameFor(title: string, version: number, ending: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 60)
    .replace(/-+$/, '')
    .toLowerCase();
  return `heat-${words === '' ? 'assessment' : words}-v${version}${ending}`;
}
