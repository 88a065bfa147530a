import type { Topic } from '#src/domain/topic.ts';

export const hypertension: Topic = {
  id: 'hypertension',
  title: 'High blood pressure',
  about:
    'Finding high blood pressure and raised cholesterol, and treating them well enough to prevent strokes and heart attacks.',
  prompts: [
    {
      blockId: 'data-and-evidence',
      id: 'found-and-controlled',
      title: 'Found, treated, controlled',
      text: 'Follow three steps: how many have it, how many of them are known, how many of those are controlled. A good last step can hide a poor first one.',
    },
    {
      blockId: 'distribution-of-health',
      id: 'working-age-men',
      title: 'Who is not checked',
      text: 'Working-age people, men above all, see a GP least. Who in your area has had no reading for years?',
    },
    {
      blockId: 'causes-of-inequalities',
      id: 'salt-stress-and-shifts',
      title: 'What raises it',
      text: 'Food that people can afford, stress, racism, shift work and poor sleep all play a part. Advice alone changes few of these.',
    },
    {
      blockId: 'potential-effects',
      id: 'home-readings',
      title: 'Readings at home',
      text: 'A monitor at home helps those who can buy one, use it and send the numbers. Who lends the monitors, and to whom first?',
    },
    {
      blockId: 'action-plan',
      id: 'where-people-are',
      title: 'Where people are',
      text: 'Barbers, places of worship, workplaces, pharmacies, food banks. What happens next for someone with a high reading there, and who makes sure of it?',
    },
  ],
  groups: [
    'black-communities',
    'most-deprived-areas',
    'working-age-adults',
    'men',
    'asian-communities',
    'severe-mental-illness',
    'insecure-work',
    'homelessness',
  ],
  indicators: [
    {
      name: 'High blood pressure on GP registers',
      source: 'fingertips',
      says: 'Known cases among all who are registered. Older areas have more: it is not adjusted for age.',
    },
    {
      name: 'High blood pressure treated to target',
      source: 'fingertips',
      says: 'Of those on the register, the share whose last reading was low enough. Some people are left out of the count for a stated reason.',
    },
    {
      name: 'Estimated cases that nobody knows of',
      source: 'fingertips',
      says: 'Modelled, where it is published: worked out from age, sex and the like, not measured here.',
    },
    {
      name: 'Early deaths from heart and circulatory disease',
      source: 'fingertips',
      says: 'Deaths before the age of 75. They follow causes of many years back.',
    },
    {
      name: 'Readings taken, by ethnic group and deprivation',
      source: 'contract-data',
      says: 'From GP or pharmacy records. Ask how many have no ethnic group recorded.',
    },
  ],
  tags: ['adults-hypertension', 'core20', 'accelerate-prevention', 'anchor-prevention'],
  facts: [
    {
      text: 'Finding high blood pressure and treating it and raised cholesterol well is one of the five clinical areas of Core20PLUS5 for adults.',
      source: 'NHS England, Core20PLUS5',
    },
  ],
};
