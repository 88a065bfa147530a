const TOGETHER =
  /^(?:(?:grand|sub|overall)[\s-]?)?totals?$|^total (?:population|persons|people|patients)$|[\s-]total$|^all(?: (?:persons|people|patients|residents|groups|areas|ages|categories))?$|^(?:overall|everyone|england|england and wales|united kingdom)$/i;
const NOT_KNOWN =
  /^unknown\b|\b(?:unknown|not (?:known|stated|recorded|given|specified)|missing|unclassified|unspecified)$/i;

/** Whether a label names no group beside the others, but everyone together, or those whose group is not known. */
export function isNoGroup(label: string): boolean {
  const said = label.replace(/\([^()]*\)/g, ' ').trim();
  return TOGETHER.test(said) || NOT_KNOWN.test(said);
}
