import { counted } from './text.ts';

export const annexWords = {
  annex: (title: string) => `Annex: ${title}`,
  fromSigned: (version: number) =>
    `This annex was made from the answers of version ${version}, which is signed off. The annex is not part of what was signed.`,
  fromDraft:
    'This annex was made from the same answers as the report. The report is a draft, and so is the annex.',
  reading: 'How to read this',
  noteOn: (question: string) => `Note on “${question}”`,
  nothing: 'Nothing was said.',
  field: (label: string, words: string) => `${label}: ${words}`,
} as const;

export const equalityDutyWords = {
  name: 'The public sector equality duty',
  title: 'the public sector equality duty',
  about: [
    'Section 149 of the Equality Act 2010 asks public bodies to have due regard to three aims. HEAT asks about groups of people and not about aims, so this view sets out the same answers again, each under the aim that it says most about. Nothing was asked twice, and nothing was added.',
    'Whether due regard was paid is for the decision-maker to judge. This is not legal advice.',
    'Under each aim stand these parts of what was said of a group:',
  ],
  takenFrom: (aim: string, labels: readonly string[]) => `${aim}: ${labels.join('; ')}.`,
  plans: 'Actions and measures',
  glance: 'At a glance',
  glanceCaption: 'How many groups something was said about',
  characteristic: 'Characteristic',
  groups: (count: number) => (count === 0 ? 'Nothing was said' : counted(count, 'group', 'groups')),
  doesNotCount: 'Does not count for this aim',
  allAims: 'All three aims',
  onlyFor: (characteristic: string, aims: readonly string[]) =>
    `${characteristic} counts for this aim only: ${aims.join(', ').toLowerCase()}.`,
  nothingAbout: (characteristic: string, question: string) =>
    `Nothing was said about ${characteristic.toLowerCase()} in a row of “${question}”. The answers about everyone, above, may speak of it.`,
  unclear: 'Characteristic not named',
  unclearAbout:
    'These groups are marked as having a protected characteristic. The answers do not say which one in a way that can be read here.',
} as const;

export const impactWords = {
  name: 'Equality and health inequalities impact',
  title: 'equality and health inequalities impact',
  about: [
    'Many organisations use a form for an equality and health inequalities impact assessment. This view sets out the same answers in the order of such a form. Nothing was asked twice, and nothing was added.',
  ],
  where: 'Where each part is answered',
  said: (label: string, page: string) => `“${label}”, in ${page}: answered`,
  unsaid: (label: string, page: string) => `“${label}”, in ${page}: nothing was said`,
  evidence: 'Evidence that names it',
  actions: 'Actions',
  measures: 'Measures',
  nothingAbout: (names: readonly string[]) => `Nothing was said about: ${names.join('; ')}.`,
  combined: 'Where groups meet',
  noDimension: 'Other groups',
  allEvidence: 'All evidence',
  causes: 'Causes',
  gaps: 'What is not known',
  noGroup: 'Actions and measures that name no group',
} as const;
