import type { DriverFamily } from '#src/domain/edition.ts';

/** What makes health unequal, from the conditions people live in to the way services treat them. */
export const driverFamilies: readonly DriverFamily[] = [
  {
    id: 'wider-determinants',
    title: 'The conditions people live in',
    hint: 'Also called wider determinants. Few of these are in a health service’s hands alone, but all of them shape who can use it.',
    drivers: [
      { id: 'income-and-debt', label: 'Income and debt' },
      { id: 'work-and-conditions', label: 'Work and working conditions' },
      { id: 'education-and-skills', label: 'Education and skills' },
      { id: 'housing', label: 'Housing' },
      { id: 'transport', label: 'Transport and distance' },
      { id: 'food', label: 'Food: its price and what can be bought nearby' },
      { id: 'surroundings', label: 'Air, green space and safety' },
      { id: 'digital-access', label: 'Internet, devices and digital skill' },
    ],
  },
  {
    id: 'psychosocial',
    title: 'Mental wellbeing and connection',
    hint: 'How much say people have over their lives, and whether they feel they belong.',
    drivers: [
      { id: 'control', label: 'Control over one’s own life' },
      { id: 'participation', label: 'A say in what happens locally' },
      { id: 'resilience', label: 'Resilience, and people to lean on' },
      { id: 'inclusion-and-belonging', label: 'Inclusion and belonging' },
      { id: 'stress', label: 'Long-lasting stress or trauma' },
      { id: 'fear-and-stigma', label: 'Fear, shame or stigma' },
    ],
  },
  {
    id: 'behaviours',
    title: 'Health behaviours',
    hint: 'Ask what stands behind them. Choices are narrower for some people than for others.',
    drivers: [
      { id: 'smoking', label: 'Smoking' },
      { id: 'diet', label: 'Diet' },
      { id: 'physical-activity', label: 'Physical activity' },
      { id: 'alcohol-and-drugs', label: 'Alcohol and drugs' },
      { id: 'seeking-help', label: 'Looking for help early' },
    ],
  },
  {
    id: 'physiological',
    title: 'The body',
    hint: 'Conditions and risks that are more common, or start earlier, in some groups.',
    drivers: [
      { id: 'blood-pressure-and-lipids', label: 'High blood pressure or cholesterol' },
      { id: 'weight-and-diabetes', label: 'Weight and diabetes' },
      { id: 'several-conditions', label: 'Several conditions at once' },
      { id: 'inherited-risk', label: 'Inherited risk' },
      { id: 'ageing-and-frailty', label: 'Ageing and frailty' },
      { id: 'mental-illness-and-the-body', label: 'Effects of mental illness or its treatment' },
    ],
  },
  {
    id: 'services',
    title: 'Services',
    hint: 'Access to care, how it feels to use it, and what comes of it.',
    drivers: [
      { id: 'place-and-hours', label: 'Where and when it is offered' },
      { id: 'information-and-language', label: 'Information, language and format' },
      { id: 'cost-of-using-it', label: 'What it costs people to use it' },
      { id: 'registration', label: 'Being registered, invited or on the list' },
      { id: 'reasonable-adjustments', label: 'Adjustments for disabled people' },
      { id: 'experience-of-care', label: 'Being listened to and treated with respect' },
      { id: 'quality-and-follow-up', label: 'Quality and follow-up' },
    ],
  },
  {
    id: 'structural-discrimination',
    title: 'Structural discrimination',
    hint: 'Rules, habits and designs that disadvantage some people, whether or not anyone means them to.',
    drivers: [
      { id: 'racism', label: 'Racism' },
      { id: 'ableism', label: 'Discrimination against disabled people' },
      { id: 'sexism', label: 'Sexism' },
      { id: 'lgbt-discrimination', label: 'Discrimination against lesbian, gay, bisexual and trans people' },
      { id: 'ageism', label: 'Ageism' },
      { id: 'class-and-poverty', label: 'Being looked down on for being poor' },
      { id: 'left-out-of-data', label: 'Being left out of data and design' },
      { id: 'mistrust-earned', label: 'Mistrust that past treatment has earned' },
    ],
  },
];
