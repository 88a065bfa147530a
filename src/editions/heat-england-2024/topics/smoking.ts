import type { Topic } from '#src/domain/topic.ts';

export const smoking: Topic = {
  id: 'smoking',
  title: 'Smoking',
  about: 'Help to stop smoking, and keeping young people from starting.',
  prompts: [
    {
      blockId: 'data-and-evidence',
      id: 'who-tries-and-who-quits',
      title: 'Who tries and who quits',
      text: 'Count who smokes, who sets a date to stop and who has stopped, for each group. People in deprived areas often try as much and find it harder to stay stopped.',
    },
    {
      blockId: 'distribution-of-health',
      id: 'behind-the-average',
      title: 'Behind a falling average',
      text: 'Fewer people smoke, and those who do are more and more people with routine jobs, poor mental health, insecure homes or addictions. Where are they here?',
    },
    {
      blockId: 'distribution-of-health',
      id: 'other-tobacco',
      title: 'Other tobacco',
      text: 'Shisha, chewing tobacco and cheap illicit cigarettes are seldom counted. Who uses them?',
    },
    {
      blockId: 'causes-of-inequalities',
      id: 'life-around-it',
      title: 'The life around it',
      text: 'Stress, friends who smoke, cheap supply and little else to look forward to. What would make stopping worth it, and possible?',
    },
    {
      blockId: 'potential-effects',
      id: 'shame',
      title: 'Shame',
      text: 'Campaigns that shame people can push them away from care. How would someone who smokes read yours?',
    },
    {
      blockId: 'action-plan',
      id: 'offer-inside-other-care',
      title: 'Inside other care',
      text: 'Offer help and medicine where people already are: in hospital, maternity, mental health and drug services, hostels and social housing.',
    },
  ],
  groups: [
    'most-deprived-areas',
    'severe-mental-illness',
    'insecure-work',
    'pregnancy-and-maternity',
    'drug-and-alcohol-dependence',
    'homelessness',
    'social-renters',
    'lesbian-gay-bisexual',
  ],
  ownGroups: ['People in routine and manual work'],
  indicators: [
    {
      name: 'Adults who smoke',
      source: 'fingertips',
      says: 'From a survey, so the range of uncertainty is wide for one district. GP records give another figure: do not mix them.',
    },
    {
      name: 'Smoking among people in routine and manual jobs',
      source: 'fingertips',
      says: 'The gap to other jobs. Few people are asked in each area.',
    },
    {
      name: 'Smoking at the time of delivery',
      source: 'fingertips',
      says: 'The share known to smoke when their baby is born.',
    },
    {
      name: 'Quit dates set and people who stopped',
      source: 'contract-data',
      says: 'What the service did, by age, ethnic group, job and pregnancy. “Stopped” may rest on a person’s word or on a breath test.',
    },
    {
      name: 'Jobs and housing tenure',
      source: 'nomis',
      says: 'How many people in each small area have the jobs and homes that go with smoking.',
    },
  ],
  tags: ['smoking-cessation', 'core20', 'accelerate-prevention', 'anchor-prevention'],
  facts: [
    {
      text: 'Help to stop smoking cuts across all five clinical areas of Core20PLUS5 for adults.',
      source: 'NHS England, Core20PLUS5',
    },
  ],
};
