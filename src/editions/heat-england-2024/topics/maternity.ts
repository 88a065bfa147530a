import type { Topic } from '#src/domain/topic.ts';

export const maternity: Topic = {
  id: 'maternity',
  title: 'Maternity',
  about: 'Care before, during and after birth, for parents and babies, in hospital and at home.',
  prompts: [
    {
      blockId: 'data-and-evidence',
      id: 'mother-and-baby',
      title: 'Mother and baby',
      text: 'Look at both. Add what happened to people’s health in the year after the birth, and how they were treated, not only whether they lived.',
    },
    {
      blockId: 'distribution-of-health',
      id: 'late-to-care',
      title: 'Who comes late',
      text: 'Who books late, changes hospital, or has no midwife they know? Think of people seeking asylum, people who move often, very young mothers and people who fear a bill or social services.',
    },
    {
      blockId: 'distribution-of-health',
      id: 'race-and-income-together',
      title: 'Ethnic group and income together',
      text: 'Look at both at once. A gap by ethnic group does not go away because the area is better off.',
    },
    {
      blockId: 'causes-of-inequalities',
      id: 'being-believed',
      title: 'Being heard and believed',
      text: 'Pain that is not believed, consent that is not asked for and interpreters who do not come are causes, not complaints on the side. What did families tell you?',
    },
    {
      blockId: 'potential-effects',
      id: 'one-model-for-all',
      title: 'One offer for all',
      text: 'A new clinic, an app or a team that stays with one family helps those who get it. Who gets it first when staff are short?',
    },
    {
      blockId: 'evaluation-and-monitoring',
      id: 'small-and-serious',
      title: 'Rare and serious',
      text: 'Deaths are few in one place and one year. Follow things that are more common, such as early booking and severe bleeding, and put several years together for the rest.',
    },
  ],
  groups: [
    'black-communities',
    'asian-communities',
    'most-deprived-areas',
    'migrants-and-refugees',
    'mixed-heritage',
    'disabled-people',
    'gypsy-roma-traveller',
    'severe-mental-illness',
  ],
  ownGroups: ['Very young mothers', 'People who need an interpreter'],
  indicators: [
    {
      name: 'Smoking at the time of delivery',
      source: 'fingertips',
      says: 'The share known to smoke when their baby is born. Some are not asked, and some do not say.',
    },
    {
      name: 'Low birth weight of babies born at term',
      source: 'fingertips',
      says: 'Babies who were small although not early. Counts are small in one district: look at several years.',
    },
    {
      name: 'Stillbirths and deaths of babies',
      source: 'fingertips',
      says: 'Very small numbers locally. Several years are put together, and the range of uncertainty is wide.',
    },
    {
      name: 'Early booking, within the first weeks',
      source: 'contract-data',
      says: 'How soon people first saw a midwife. Ask for it by ethnic group, deprivation and need for an interpreter.',
    },
    {
      name: 'Experience of maternity care',
      source: 'patient-surveys',
      says: 'What people said of their care, trust by trust. Younger people and people in deprived areas tend to answer less often.',
    },
    {
      name: 'Midwives in post, by ethnic group and band',
      source: 'workforce-data',
      says: 'Who gives the care, and who leads it. Small teams can’t be split by group without pointing to people.',
    },
  ],
  tags: ['adults-maternity', 'core20', 'plus-groups', 'complete-data'],
  facts: [
    {
      text: 'National reviews of deaths have found, year after year, that Black and Asian women and women in the most deprived areas are more likely to die in pregnancy or soon after it.',
      source: 'MBRRACE-UK, confidential enquiries into maternal deaths',
    },
  ],
};
