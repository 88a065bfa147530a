import type { EntryKind, Fields } from '#src/domain/answer.ts';
import type { OPINIONS_ASKED } from '#src/domain/assessment.ts';

/** What each field is called, on screen and in the report: one name for one thing. */
export const fieldLabels: { [Kind in EntryKind]: Record<keyof Fields<Kind> & string, string> } = {
  'short-text': { text: 'Answer' },
  'long-text': { text: 'Answer' },
  date: { date: 'Date' },
  'single-choice': { choice: 'Choice' },
  checklist: { chosen: 'Chosen', other: 'Other' },
  people: { name: 'Name', role: 'Role', organisation: 'Organisation' },
  'population-groups': {
    name: 'Group',
    listedAs: 'Listed as',
    dimensions: 'Ways this group differs',
    combines: 'Combines',
    known: 'What we know',
    voices: 'What people tell us',
    noEvidence: 'We have no evidence about this group',
    effect: 'Effect on this group',
    meaning: 'What it means',
    reason: 'Why we say so',
    response: 'What we will do',
  },
  drivers: { chosen: 'Drivers', other: 'Another driver', explanation: 'How this acts here' },
  'widening-risks': { verdict: 'Does this apply?', handling: 'How we handle it' },
  evidence: {
    title: 'Title',
    kind: 'Kind of evidence',
    source: 'Source',
    link: 'Link',
    date: 'Date published or collected',
    strength: 'Strength',
    finding: 'What it shows',
    supports: 'Answers it supports',
    covers: 'Who it tells of',
    leavesOut: 'Who is missing from it',
    heard: 'Who was heard',
    heardCount: 'How many people',
    heardHow: 'How they were heard',
    changed: 'What changed because of it',
    quotes: 'In their own words',
    consent: 'Did they agree to be quoted?',
  },
  'evidence-gaps': {
    missing: 'What is missing',
    importance: 'Why it matters',
    remedy: 'How it will be filled',
    owner: 'Owner',
    due: 'To be filled by',
  },
  figures: {
    indicator: 'What is measured',
    unit: 'Unit',
    valueType: 'Kind of figure',
    worse: 'Which is worse?',
    by: 'What the figures are split by',
    reference: 'Group to compare with',
    index: 'Deprivation index',
    geography: 'Areas ranked',
    ranking: 'Ranked within',
    confidence: 'Level of confidence',
    meaning: 'What it means here',
    names: 'Groups',
    areas: 'Areas',
    periods: 'Periods',
    values: 'Values',
    lowers: 'Lower limits',
    uppers: 'Upper limits',
    counts: 'Counts',
    denominators: 'Denominators',
  },
  'action-plan': {
    action: 'Action',
    groups: 'Groups it is for',
    owner: 'Owner',
    due: 'Due date',
    measure: 'Measure',
    baseline: 'Baseline',
    target: 'Target',
    status: 'Status',
    rejectedBecause: 'Why it was rejected',
  },
  monitoring: {
    measure: 'Measure',
    groups: 'Broken down by',
    frequency: 'How often',
    who: 'Who follows it',
  },
  'action-outcomes': {
    outcome: 'What became of it',
    happened: 'What happened',
    next: 'What happens to it next',
    nextDue: 'New due date',
    because: 'Why it is dropped',
  },
  'measure-results': {
    value: 'Value now',
    when: 'When it was measured',
    before: 'Value before',
    meaning: 'What it means',
  },
  details: {
    title: 'Title',
    subject: 'What is being assessed',
    organisation: 'Organisation',
    lead: 'Lead',
    contactName: 'Contact name',
    contactTeam: 'Directorate or team',
    contactEmail: 'Email',
    contactPhone: 'Phone',
    sponsorName: 'Sponsor',
    sponsorRole: 'Sponsor’s role',
    started: 'Date started',
    plannedReview: 'Planned review date',
    topics: 'Topics',
  },
  decision: {
    makerName: 'Decision-maker',
    makerRole: 'Role',
    body: 'Body or meeting',
    meetingDate: 'Date of the decision',
    decision: 'Decision',
    because: 'Reasons',
    nextReview: 'Next review date',
    commitments: 'Commitments',
  },
  conditions: { condition: 'Condition', owner: 'Owner', due: 'Due date' },
  opinions: {
    asked: 'Were they asked?',
    who: 'Who was asked',
    how: 'How they were asked',
    when: 'When',
    said: 'What they said',
    changed: 'What changed because of it',
    because: 'Why they were not asked',
  },
  overruled: { because: 'Why it is left as it is' },
};

export const askedLabels: Record<Exclude<Fields<'opinions'>['asked'], ''>, string> = {
  asked: 'Yes, they were asked',
  'not-asked': 'No, not asked',
};

export const opinionLabels: Record<(typeof OPINIONS_ASKED)[number], string> = {
  communities: 'Communities and people who use the service',
  staff: 'Staff who do the work',
  'equality-lead': 'Equality lead',
  'public-health': 'Public health',
};

export const subjectLabels: Record<Exclude<Fields<'details'>['subject'], ''>, string> = {
  service: 'Service',
  policy: 'Policy',
  programme: 'Programme',
  project: 'Project',
};

export const effectLabels: Record<Exclude<Fields<'population-groups'>['effect'], ''>, string> = {
  positive: 'Positive',
  negative: 'Negative',
  mixed: 'Mixed',
  none: 'None',
  uncertain: 'Uncertain',
};

export const verdictLabels: Record<Exclude<Fields<'widening-risks'>['verdict'], ''>, string> = {
  applies: 'Applies',
  'does-not-apply': 'Does not apply',
  unsure: 'Unsure',
};

export const actionStatusLabels: Record<Exclude<Fields<'action-plan'>['status'], ''>, string> = {
  planned: 'Planned',
  'in-progress': 'In progress',
  done: 'Done',
  rejected: 'Rejected',
};

export const consentLabels: Record<Exclude<NonNullable<Fields<'evidence'>['consent']>, ''>, string> = {
  agreed: 'Yes, they agreed',
  'not-asked': 'They were not asked',
  refused: 'No. Do not quote them',
};

export const valueTypeLabels: Record<Exclude<Fields<'figures'>['valueType'], ''>, string> = {
  proportion: 'A share of people, such as a percentage',
  rate: 'A rate, such as cases per 100,000 people',
  other: 'Something else, such as years of life',
};

export const worseLabels: Record<Exclude<Fields<'figures'>['worse'], ''>, string> = {
  higher: 'A higher figure is worse',
  lower: 'A lower figure is worse',
};

export const splitLabels: Record<Exclude<Fields<'figures'>['by'], ''>, string> = {
  deprivation: 'Deprivation, from the most deprived to the least',
  groups: 'Groups in no order',
  representation: 'People who use the service, beside the population',
};

export const rankingLabels: Record<Exclude<Fields<'figures'>['ranking'], ''>, string> = {
  national: 'The whole country',
  local: 'The local area only',
};

export const outcomeLabels: Record<Exclude<Fields<'action-outcomes'>['outcome'], ''>, string> = {
  done: 'Done',
  partly: 'Partly done',
  'not-done': 'Not done',
  overtaken: 'Overtaken by events',
};

export const nextLabels: Record<Exclude<Fields<'action-outcomes'>['next'], ''>, string> = {
  'carry-forward': 'Carry it forward',
  drop: 'Drop it',
};

export const decisionLabels: Record<Exclude<Fields<'decision'>['decision'], ''>, string> = {
  proceed: 'Proceed',
  'proceed-with-conditions': 'Proceed with conditions',
  'refer-back': 'Refer back',
  stop: 'Stop',
};

/** What stands over the conditions. Those written for another decision are kept, and never look like part of this one. */
export function conditionsLabel({ decision }: Pick<Fields<'decision'>, 'decision'>): string {
  return decision === 'proceed-with-conditions'
    ? 'Conditions'
    : 'Conditions written, though the decision does not depend on them';
}
