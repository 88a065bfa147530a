/** A link as data: the text people read and where it goes. */
export interface LinkItem {
  text: string;
  href: string;
}
