/** A saved document of an earlier version, about which nothing is known but that it is an object. */
export type Older = Readonly<Record<string, unknown>>;

/** One step from a version of the format to the next. A step that was in a release stays as it is. */
export interface Migration {
  /** The version of the format that comes out. */
  to: number;
  /** Why the format changed. */
  because: string;
  /** Gives a new document and leaves the older one as it was. It never throws, whatever it meets: the gate judges later. */
  up: (older: Older) => Older;
}
