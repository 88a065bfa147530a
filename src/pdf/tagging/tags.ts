/** The structure types of PDF (ISO 32000-1, 14.8.4) that a report uses. */
export type Tag =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'BlockQuote'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Figure'
  | 'Link';

/** A place in the structure: a type, and after a space what tells it from a neighbour of the same type. */
export type Group = Tag | `${Tag} ${string}`;

/** What a react-pdf element says of its place in the structure. What says nothing is as if it were not there. */
export interface Tagged {
  tag?: Tag;
  /** Groups round the element, from the outside: neighbours that name the same ones share them, with no view round both. */
  within?: readonly Group[];
  scope?: 'Row' | 'Column';
  /** The language of the words (RFC 5646), where it is not the document's. */
  lang?: string | undefined;
  /** Where a link leads, in words, for those who do not see what is round it. */
  says?: string;
  /** What a figure shows, in words. */
  alternative?: string;
  /** What links to it call it. */
  id?: string;
}

declare module '@react-pdf/renderer' {
  interface NodeProps extends Tagged {}
}
