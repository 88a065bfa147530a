import type { Topic } from '#src/domain/topic.ts';

export const severeMentalIllness: Topic = {
  id: 'severe-mental-illness',
  title: 'Severe mental illness',
  about:
    'The physical and mental health care of people with psychosis, bipolar disorder and similar conditions.',
  prompts: [
    {
      blockId: 'data-and-evidence',
      id: 'body-and-mind',
      title: 'Body and mind',
      text: 'Look at physical health as well: checks done and acted on, heart and lung disease, smoking, teeth. A check that leads to nothing has not helped.',
    },
    {
      blockId: 'distribution-of-health',
      id: 'off-the-register',
      title: 'Who is on no register',
      text: 'GP registers leave out people who are not diagnosed, not registered, in prison or newly moved. Who would those be here?',
    },
    {
      blockId: 'distribution-of-health',
      id: 'coercion',
      title: 'Who is detained',
      text: 'Set use of the Mental Health Act, restraint and community orders beside who gets talking therapies, by ethnic group, sex and age.',
    },
    {
      blockId: 'causes-of-inequalities',
      id: 'seen-as-mental',
      title: 'Put down to the illness',
      text: 'New pain or breathlessness can be taken for a part of the mental illness. Where does that happen, and who would notice?',
    },
    {
      blockId: 'action-plan',
      id: 'go-to-people',
      title: 'Go to people',
      text: 'Care that comes to people, peer workers, one named person, time to build trust, and help with money and housing. Who with lived experience shapes and checks this?',
    },
  ],
  groups: [
    'severe-mental-illness',
    'black-communities',
    'most-deprived-areas',
    'homelessness',
    'drug-and-alcohol-dependence',
    'justice-system',
    'autistic-people',
    'carers',
  ],
  indicators: [
    {
      name: 'Physical health checks for people with severe mental illness',
      source: 'fingertips',
      says: 'The share on GP registers who had the full check in a year. It does not tell what was done about what was found.',
    },
    {
      name: 'Early deaths of adults with severe mental illness',
      source: 'fingertips',
      says: 'How much more often they die before old age than others. It rests on contact with mental health services.',
    },
    {
      name: 'Smoking among adults with a long-term mental health condition',
      source: 'fingertips',
      says: 'From a survey or GP records, depending on the indicator. Read its definition before comparing.',
    },
    {
      name: 'Detentions under the Mental Health Act, by ethnic group',
      source: 'contract-data',
      says: 'Counts of detentions, not of people. Some providers record the ethnic group of too few to tell.',
    },
    {
      name: 'Experience of community mental health care',
      source: 'patient-surveys',
      says: 'What people in touch with services said. Those who lost touch were not asked.',
    },
  ],
  tags: ['adults-severe-mental-illness', 'smoking-cessation', 'plus-groups', 'accelerate-prevention'],
  facts: [
    {
      text: 'Core20PLUS5 asks that people with a severe mental illness get a physical health check each year.',
      source: 'NHS England, Core20PLUS5',
    },
  ],
};
