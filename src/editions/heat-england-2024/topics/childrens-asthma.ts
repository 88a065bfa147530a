import type { Topic } from '#src/domain/topic.ts';

export const childrensAsthma: Topic = {
  id: 'childrens-asthma',
  title: 'Children’s asthma',
  about: 'Asthma and wheeze in children and young people, at home, at school and in health care.',
  prompts: [
    {
      blockId: 'data-and-evidence',
      id: 'more-than-admissions',
      title: 'More than admissions',
      text: 'Set emergency visits beside reviews, inhaler technique, written plans, and how many blue inhalers are handed out for each preventer.',
    },
    {
      blockId: 'distribution-of-health',
      id: 'damp-homes-and-roads',
      title: 'Damp homes and busy roads',
      text: 'Which children live with mould, overcrowding or smoke, or go to school on a main road? They are often the same children.',
    },
    {
      blockId: 'distribution-of-health',
      id: 'school-life',
      title: 'School life',
      text: 'Who misses lessons or sport? Who has no inhaler at school? Ask children and young people themselves.',
    },
    {
      blockId: 'causes-of-inequalities',
      id: 'parents-under-strain',
      title: 'What families carry',
      text: 'A review in working hours costs a day’s pay. A landlord may not answer. See the home and the job as causes, before anyone says that parents do not follow advice.',
    },
    {
      blockId: 'action-plan',
      id: 'home-and-school-too',
      title: 'Home and school too',
      text: 'Who can get mould removed, a school supplied with inhalers, or traffic moved from the gate? Invite them now.',
    },
  ],
  groups: [
    'children-and-young-people',
    'poor-housing',
    'most-deprived-areas',
    'black-communities',
    'asian-communities',
    'private-renters',
    'care-leavers',
    'gypsy-roma-traveller',
  ],
  ownGroups: ['Children who live or learn by a busy road'],
  indicators: [
    {
      name: 'Hospital admissions for asthma, under 19',
      source: 'fingertips',
      says: 'Stays in hospital, for each area. Visits to A&E without a stay are not in it.',
    },
    {
      name: 'Emergency visits and repeat visits for asthma or wheeze',
      source: 'contract-data',
      says: 'Who came, how often, and whether they were seen again soon after. Wheeze in small children is coded in several ways.',
    },
    {
      name: 'Reliever inhalers for each preventer',
      source: 'contract-data',
      says: 'From prescribing figures by practice. A high ratio is a sign of poor control. It counts items, not children.',
    },
    {
      name: 'Overcrowding and tenure of homes with children',
      source: 'nomis',
      says: 'Census figures for small areas. They do not tell which homes have mould.',
    },
  ],
  tags: ['children-asthma', 'core20', 'plus-groups', 'anchor-determinants'],
  facts: [
    {
      text: 'For asthma, Core20PLUS5 for children and young people asks to deal with too much reliance on reliever inhalers, and to reduce attacks.',
      source: 'NHS England, Core20PLUS5 for children and young people',
    },
  ],
};
