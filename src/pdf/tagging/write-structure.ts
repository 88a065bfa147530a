import type PDFDocument from 'pdfkit';
import type { Reference } from 'pdfkit';
import type { Element } from './structure.ts';
import type { Tag } from './tags.ts';

/**
 * Writes the structure into the file, once all is painted. pdfkit's own elements do not know the page that an annotation
 * is on, nor lists and heads of tables.
 */
export function writeStructure(file: PDFDocument, root: Element): void {
  const parents = file.getStructParentTree();

  function write(element: Element, parent: Reference): Reference {
    const reference = file.ref({ S: element.tag, P: parent, ...attributesOf(element) });
    const { data } = reference;
    const kids = element.kids.map((kid) => {
      if ('tag' in kid) return write(kid, reference);
      if ('annotation' in kid) {
        parents.add(kid.key, reference);
        return { Type: 'OBJR', Obj: kid.annotation, Pg: kid.page };
      }
      parents.get(kid.key)[kid.mcid] = reference;
      // The number alone will do on the element's own page.
      data.Pg ??= kid.page;
      return data.Pg === kid.page ? kid.mcid : { Type: 'MCR', Pg: kid.page, MCID: kid.mcid };
    });
    if (kids.length > 0) data.K = kids.length === 1 ? kids[0] : kids;
    reference.end();
    return reference;
  }

  const tree = file.getStructTreeRoot();
  tree.data.K = [write(tidied(root), tree)];
}

/** Where one paragraph alone is as well said without it. */
const HOLDS_WORDS: readonly Tag[] = ['LBody', 'TD', 'TH', 'Lbl', 'Caption'];

/** Without what holds nothing, but for cells, which keep their column; and no paragraph round what holds no other. */
function tidied(element: Element): Element {
  const kids = element.kids
    .map((kid) => ('tag' in kid ? tidied(kid) : kid))
    .filter((kid) => !('tag' in kid) || kid.kids.length > 0 || kid.tag === 'TD' || kid.tag === 'TH');
  const [only] = kids;
  const isAlone = kids.length === 1 && only !== undefined && 'tag' in only && only.tag === 'P';
  if (!isAlone || !HOLDS_WORDS.includes(element.tag)) return { ...element, kids };
  return { ...element, kids: only.kids, ...(only.lang !== undefined && { lang: only.lang }) };
}

function attributesOf({ lang, ...element }: Element): Record<string, unknown> {
  return { ...(lang !== undefined && { Lang: new String(lang) }), ...attributesOfTag(element) };
}

function attributesOfTag({ tag, scope, alternative }: Element): Record<string, unknown> {
  if (alternative !== undefined) return { Alt: new String(alternative) };
  if (tag === 'TH') return { A: { O: 'Table', Scope: scope ?? 'Column' } };
  if (tag === 'L') return { A: { O: 'List', ListNumbering: 'None' } };
  return {};
}
