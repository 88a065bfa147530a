import type { TagFamily } from '#src/domain/edition.ts';

/** What boards and systems ask to see work by. Each id is a content key: chosen once, never reused. */
export const tagFamilies: readonly TagFamily[] = [
  {
    id: 'core20plus5',
    title: 'Core20PLUS5',
    hint: 'NHS England’s approach to inequalities in health care: who to reach first, and in which clinical areas.',
    tags: [
      { id: 'core20', label: 'Core20: the most deprived fifth of the country' },
      { id: 'plus-groups', label: 'PLUS: groups chosen locally' },
      { id: 'adults-maternity', label: 'Adults: maternity' },
      { id: 'adults-severe-mental-illness', label: 'Adults: severe mental illness' },
      { id: 'adults-respiratory', label: 'Adults: chronic respiratory disease' },
      { id: 'adults-early-cancer', label: 'Adults: early cancer diagnosis' },
      { id: 'adults-hypertension', label: 'Adults: high blood pressure and cholesterol' },
      { id: 'smoking-cessation', label: 'Stopping smoking, across all five' },
      { id: 'children-asthma', label: 'Children and young people: asthma' },
      { id: 'children-diabetes', label: 'Children and young people: diabetes' },
      { id: 'children-epilepsy', label: 'Children and young people: epilepsy' },
      { id: 'children-oral-health', label: 'Children and young people: oral health' },
      { id: 'children-mental-health', label: 'Children and young people: mental health' },
    ],
  },
  {
    id: 'urgent-actions',
    title: 'Five urgent actions',
    hint: 'What NHS planning guidance has asked of every system.',
    tags: [
      { id: 'restore-inclusively', label: 'Restore services inclusively' },
      { id: 'digital-exclusion', label: 'Make up for digital exclusion' },
      { id: 'complete-data', label: 'Keep data complete and timely' },
      { id: 'accelerate-prevention', label: 'Speed up prevention' },
      { id: 'strengthen-leadership', label: 'Strengthen leadership and accountability' },
    ],
  },
  {
    id: 'anchor-themes',
    title: 'Anchor institution themes',
    hint: 'How a large local body can act on inequalities as an employer, a buyer, a landlord and a partner.',
    tags: [
      { id: 'anchor-understanding', label: 'Understanding inequalities' },
      { id: 'anchor-workforce', label: 'Workforce' },
      { id: 'anchor-access', label: 'Access, use, experience and outcomes' },
      { id: 'anchor-prevention', label: 'Prevention' },
      { id: 'anchor-determinants', label: 'Social determinants of health' },
      { id: 'anchor-partnership', label: 'Partnership' },
      { id: 'anchor-role', label: 'Role as an anchor institution' },
    ],
  },
  {
    id: 'ics-purposes',
    title: 'Purposes of an integrated care system',
    hint: 'The four things that integrated care systems are there for.',
    tags: [
      { id: 'ics-outcomes', label: 'Better outcomes in population health and health care' },
      { id: 'ics-inequalities', label: 'Fewer inequalities in outcomes, experience and access' },
      { id: 'ics-value', label: 'Higher productivity and value for money' },
      { id: 'ics-social-economic', label: 'Wider social and economic development' },
    ],
  },
];
