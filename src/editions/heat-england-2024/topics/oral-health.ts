import type { Topic } from '#src/domain/topic.ts';

export const oralHealth: Topic = {
  id: 'oral-health',
  title: 'Oral health',
  about: 'Healthy teeth and gums, and getting to see a dentist, for children and adults.',
  prompts: [
    {
      blockId: 'data-and-evidence',
      id: 'need-and-access',
      title: 'Need and access apart',
      text: 'Figures on treatment show who got care, not who needed it. Set surveys of teeth beside visits, and both beside people turned away.',
    },
    {
      blockId: 'distribution-of-health',
      id: 'no-dentist',
      title: 'Who has no dentist',
      text: 'Where does no practice take new NHS patients? Who can’t pay the charge, or does not know that they need not pay?',
    },
    {
      blockId: 'distribution-of-health',
      id: 'needs-more-time',
      title: 'Who needs more time',
      text: 'Disabled people, autistic people, people with a learning disability and people in care homes may need special clinics. How long is the wait for those?',
    },
    {
      blockId: 'causes-of-inequalities',
      id: 'sugar-and-shops',
      title: 'Sugar, shops and brushes',
      text: 'What is sold near homes and schools, what food parcels hold and what a toothbrush costs all shape teeth. Who can change that?',
    },
    {
      blockId: 'potential-effects',
      id: 'who-signs-up',
      title: 'Who signs up',
      text: 'Toothbrushing at nursery misses children who are not in nursery. How would you reach them?',
    },
  ],
  groups: [
    'children-and-young-people',
    'most-deprived-areas',
    'learning-disability',
    'homelessness',
    'care-leavers',
    'migrants-and-refugees',
    'older-people',
    'few-services',
  ],
  ownGroups: ['People who live in care homes'],
  indicators: [
    {
      name: 'Five-year-olds with decayed, missing or filled teeth',
      source: 'fingertips',
      says: 'From a survey in schools, not each year and not everywhere. A parent has to agree, and those who do not may differ.',
    },
    {
      name: 'Hospital admissions to have decayed teeth out',
      source: 'fingertips',
      says: 'Shows need, and also how much theatre time there is. A fall may mean longer waits.',
    },
    {
      name: 'Children and adults seen by an NHS dentist',
      source: 'contract-data',
      says: 'The share seen in a period. People who pay privately are not in it.',
    },
    {
      name: 'Trying to get a dental appointment',
      source: 'patient-surveys',
      says: 'Of those who tried, how many got one. People who gave up trying do not count.',
    },
    {
      name: 'Journey to the nearest open practice',
      source: 'shape',
      says: 'Travel times from each neighbourhood. The map may not know who takes new patients: ring and ask.',
    },
  ],
  tags: ['children-oral-health', 'core20', 'plus-groups', 'accelerate-prevention'],
  facts: [
    {
      text: 'For oral health, Core20PLUS5 for children and young people looks at the wait of children aged 10 and under who need decayed teeth out in hospital.',
      source: 'NHS England, Core20PLUS5 for children and young people',
    },
  ],
};
