import type { Topic } from '#src/domain/topic.ts';

export const respiratoryDisease: Topic = {
  id: 'respiratory-disease',
  title: 'Respiratory disease',
  about:
    'Long-term disease of the lungs in adults, such as COPD and asthma, and the infections that make it worse.',
  prompts: [
    {
      blockId: 'data-and-evidence',
      id: 'not-yet-diagnosed',
      title: 'Not diagnosed yet',
      text: 'A low number on the register may mean less disease, or fewer tests. Set it beside smoking, old industry, emergency admissions and deaths.',
    },
    {
      blockId: 'distribution-of-health',
      id: 'air-and-homes',
      title: 'Air and homes',
      text: 'Who breathes the worst air, at home, at work and on the road? Think of damp, cold homes, dusty work and prepayment meters.',
    },
    {
      blockId: 'causes-of-inequalities',
      id: 'beyond-smoking',
      title: 'Beyond smoking',
      text: 'Smoking explains much and hides more. Which causes would remain if nobody smoked, and who can change those?',
    },
    {
      blockId: 'potential-effects',
      id: 'rehab-that-fits',
      title: 'Programmes that ask a lot',
      text: 'Exercise classes, apps and home monitoring suit people with time, transport, data and a warm room. Who would drop out, and when?',
    },
    {
      blockId: 'action-plan',
      id: 'winter',
      title: 'Before the winter',
      text: 'Vaccines, warm homes, fuel costs and rescue medicines work together. Which can reach the most deprived streets before the cold does?',
    },
  ],
  groups: [
    'most-deprived-areas',
    'poor-housing',
    'drug-and-alcohol-dependence',
    'homelessness',
    'severe-mental-illness',
    'insecure-work',
    'gypsy-roma-traveller',
    'older-people',
  ],
  ownGroups: ['People who worked with dust or fumes'],
  indicators: [
    {
      name: 'Emergency hospital admissions for COPD',
      source: 'fingertips',
      says: 'How often people go into hospital as an emergency. It rises with disease, with poor care, and with distance from other help.',
    },
    {
      name: 'Early deaths from respiratory disease',
      source: 'fingertips',
      says: 'Deaths before the age of 75, several years together.',
    },
    {
      name: 'COPD on GP registers',
      source: 'fingertips',
      says: 'Known cases among people registered with a GP, all ages together. Those not diagnosed are missing.',
    },
    {
      name: 'Flu vaccination among people at risk',
      source: 'fingertips',
      says: 'The share who were vaccinated, of those known to be at risk.',
    },
    {
      name: 'Overcrowding and heating of homes',
      source: 'nomis',
      says: 'Census figures for small areas. They are as old as the census.',
    },
  ],
  tags: ['adults-respiratory', 'smoking-cessation', 'core20', 'anchor-determinants'],
  facts: [
    {
      text: 'Chronic respiratory disease is one of the five clinical areas of Core20PLUS5 for adults. Vaccination is a part of it.',
      source: 'NHS England, Core20PLUS5',
    },
  ],
};
