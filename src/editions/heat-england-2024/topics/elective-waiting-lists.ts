import type { Topic } from '#src/domain/topic.ts';

export const electiveWaitingLists: Topic = {
  id: 'elective-waiting-lists',
  title: 'Elective waiting lists',
  about:
    'Planned care: who is referred, who waits, in which order people are seen, and who drops off the list.',
  prompts: [
    {
      blockId: 'data-and-evidence',
      id: 'before-the-list',
      title: 'Before and after the wait',
      text: 'A list holds only those who were referred. Look as well at who is referred late, who is sent back, who is taken off after a missed visit, and who comes in as an emergency.',
    },
    {
      blockId: 'data-and-evidence',
      id: 'not-recorded',
      title: 'What is not recorded',
      text: 'How many on the list have no ethnic group, language or need for support recorded? A gap can hide there. Start by filling it.',
    },
    {
      blockId: 'distribution-of-health',
      id: 'waiting-hurts-unequally',
      title: 'Waiting costs some people more',
      text: 'The same wait can cost one person a job and another little. Who loses work, care for others or independence while they wait?',
    },
    {
      blockId: 'causes-of-inequalities',
      id: 'rules-of-the-list',
      title: 'Rules of the list',
      text: 'Read the access policy as a patient would: notice given, offers counted, missed visits, letters, weight or smoking rules. Whom does each rule hit?',
    },
    {
      blockId: 'potential-effects',
      id: 'far-and-fast',
      title: 'Far and fast',
      text: 'Offers at another site or at short notice help those with a car, a carer and leave from work. What makes them possible for others?',
    },
    {
      blockId: 'evaluation-and-monitoring',
      id: 'two-clocks',
      title: 'By group, each month',
      text: 'Follow waits, cancellations and removals by deprivation, ethnic group, learning disability and age. Report the middle wait and the longest.',
    },
  ],
  groups: [
    'most-deprived-areas',
    'learning-disability',
    'asian-communities',
    'black-communities',
    'disabled-people',
    'insecure-work',
    'carers',
    'long-travel-times',
  ],
  indicators: [
    {
      name: 'Waits over 18 and over 52 weeks, by group',
      source: 'contract-data',
      says: 'From your own list or the national one. Compare the share of each group that waits long, not only the share of the list.',
    },
    {
      name: 'Missed visits and patients’ cancellations',
      source: 'contract-data',
      says: 'Who could not come. Short notice and letters that arrive late count as missed too.',
    },
    {
      name: 'Removed from the list without treatment',
      source: 'contract-data',
      says: 'A list gets shorter this way too. Ask why, and for whom.',
    },
    {
      name: 'Experience of inpatient care',
      source: 'patient-surveys',
      says: 'What people said who got in. Those still waiting were not asked.',
    },
    {
      name: 'Travel time to each site',
      source: 'shape',
      says: 'What an offer at another hospital asks of people in each neighbourhood.',
    },
  ],
  tags: ['core20', 'plus-groups', 'restore-inclusively', 'complete-data', 'anchor-access'],
  facts: [
    {
      text: 'Since July 2025 NHS England has published waiting list figures by age, sex, ethnic group and deprivation.',
      source: 'NHS England, July 2025',
    },
  ],
};
