import type { Topic } from '#src/domain/topic.ts';

export const cancerScreening: Topic = {
  id: 'cancer-screening',
  title: 'Cancer screening',
  about:
    'Bowel, breast and cervical screening, and other checks that find cancer before there are signs of it.',
  prompts: [
    {
      blockId: 'data-and-evidence',
      id: 'every-step',
      title: 'Each step on the way',
      text: 'People can be lost at each step: on the list, invited, taking part, getting a result, going for the next test. Which step do your figures count, and who is missing there?',
    },
    {
      blockId: 'distribution-of-health',
      id: 'not-on-the-list',
      title: 'Who is never invited',
      text: 'Invitations come from GP records. Think of people without a GP or a fixed address, and of trans and non-binary people, whose recorded sex may not match the screening they need.',
    },
    {
      blockId: 'distribution-of-health',
      id: 'first-time',
      title: 'The first invitation',
      text: 'People who take part once often do so again. Who says no, or nothing, the very first time?',
    },
    {
      blockId: 'causes-of-inequalities',
      id: 'fear-and-trust',
      title: 'Fear, modesty and trust',
      text: 'Past harm, pain, shame, or the thought that cancer can’t be cured may keep people away. What have people told you, in their own words?',
    },
    {
      blockId: 'potential-effects',
      id: 'easy-first',
      title: 'A better average, a wider gap',
      text: 'Reminders and online booking lift the average. They may do most for those who were close to coming anyway. Who would still be left?',
    },
    {
      blockId: 'action-plan',
      id: 'make-it-possible',
      title: 'Make it possible to come',
      text: 'Evening and weekend times, plain letters in other languages and easy read, longer visits, a person to ask, help with the journey. Which of these did people ask for?',
    },
  ],
  groups: [
    'most-deprived-areas',
    'learning-disability',
    'severe-mental-illness',
    'asian-communities',
    'black-communities',
    'trans-people',
    'homelessness',
    'gypsy-roma-traveller',
  ],
  ownGroups: ['People invited for the first time', 'People who have never taken part'],
  indicators: [
    {
      name: 'Bowel cancer screening coverage or uptake',
      source: 'fingertips',
      says: 'The share of those in the age range who were screened. Coverage and uptake are counted differently: never set one beside the other.',
    },
    {
      name: 'Breast cancer screening coverage',
      source: 'fingertips',
      says: 'The share of women in the age range who were screened in time. It can move when a mobile unit comes round.',
    },
    {
      name: 'Cervical cancer screening coverage, by age band',
      source: 'fingertips',
      says: 'Younger and older people are counted apart. The two can differ in opposite ways.',
    },
    {
      name: 'Cancers found at an early stage',
      source: 'fingertips',
      says: 'The share found at stage one or two, where the stage is known. It covers cancers that have no screening too.',
    },
    {
      name: 'Travel time to the place of screening',
      source: 'shape',
      says: 'How far people have to go by bus, on foot or by car. It does not tell what the journey costs.',
    },
    {
      name: 'Invited, screened and followed up, by ethnic group',
      source: 'contract-data',
      says: 'Seldom published. Ask the screening provider, and ask for how many people the ethnic group is not known.',
    },
  ],
  tags: ['adults-early-cancer', 'core20', 'plus-groups', 'accelerate-prevention'],
  facts: [
    {
      text: 'Early cancer diagnosis is one of the five clinical areas of Core20PLUS5 for adults.',
      source: 'NHS England, Core20PLUS5',
    },
  ],
};
