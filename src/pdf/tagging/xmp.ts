export interface Described {
  title: string;
  author: string;
  subject: string;
  /** Such as `en-GB`. */
  language: string;
  program: string;
  at: Date;
  /** 64 hexadecimal digits; empty for a draft. */
  fingerprint: string;
  /** The release that made the file; empty when it is not known. */
  maker: string;
  /** The annexes that were added, so that whoever checks a copy can make the same pages again. */
  annexes: readonly string[];
}

const OURS = 'https://example.org/ns/heat/1.0/';

/** What the file says of itself (XMP): that it keeps to PDF/UA-1 and PDF/A-3a, and the fingerprint of what was signed. */
export function describeInXmp(described: Described): string {
  const { title, author, subject, language, program, at, fingerprint, maker, annexes } = described;
  const moment = at.toISOString().replace(/\.\d+Z$/, 'Z');
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:heat="${OURS}">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(subject)}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${moment}</xmp:CreateDate><xmp:ModifyDate>${moment}</xmp:ModifyDate>
<xmp:CreatorTool>${escaped(program)}</xmp:CreatorTool><pdf:Producer>${escaped(program)}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part><pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
${fingerprint === '' ? '' : `<heat:contentSha256>${fingerprint}</heat:contentSha256>`}
${maker === '' ? '' : `<heat:maker>${escaped(maker)}</heat:maker>`}
${annexes.length === 0 ? '' : `<heat:annexes>${escaped(annexes.join(' '))}</heat:annexes>`}
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag>
${schema('PDF/UA', 'http://www.aiim.org/pdfua/ns/id/', 'pdfuaid', [
  ['part', 'Integer', 'internal', 'The part of PDF/UA'],
])}
${schema('Health equity assessment', OURS, 'heat', [
  ['contentSha256', 'Text', 'external', 'SHA-256 of the canonical JSON of the signed version'],
  ['maker', 'Text', 'internal', 'The release of the app that made the pages'],
  ['annexes', 'Text', 'internal', 'The annexes that follow the report and are no part of what was signed'],
])}
</rdf:Bag></pdfaExtension:schemas></rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

/** PDF/A wants a description of every property that is not among its own. */
function schema(
  name: string,
  address: string,
  prefix: string,
  properties: readonly (readonly [name: string, type: string, category: string, about: string])[],
): string {
  const described = properties.map(
    ([
      property,
      type,
      category,
      about,
    ]) => `<rdf:li rdf:parseType="Resource"><pdfaProperty:name>${property}</pdfaProperty:name>
<pdfaProperty:valueType>${type}</pdfaProperty:valueType><pdfaProperty:category>${category}</pdfaProperty:category>
<pdfaProperty:description>${about}</pdfaProperty:description></rdf:li>`,
  );
  return `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>${name}</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${address}</pdfaSchema:namespaceURI><pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq>${described.join('\n')}</rdf:Seq></pdfaSchema:property></rdf:li>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text as XML takes it: what it can't hold at all is left out. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? '');
}
