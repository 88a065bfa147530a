import type { Choice, Edition, Question } from '#src/domain/edition.ts';

const two = (name: string): Choice[] => [
  { id: `${name}-one`, label: `${name} one` },
  { id: `${name}-two`, label: `${name} two` },
];

const inhand: Question[] = [
  { id: 'q-short', kind: 'short-text', label: 'What is it called?', advisedLength: 100 },
  { id: 'q-long', kind: 'long-text', label: 'What is it for?', advisedLength: 1_000 },
  { id: 'q-date', kind: 'date', label: 'When does it begin?' },
  { id: 'q-choice', kind: 'single-choice', label: 'How far along is it?', choices: two('Choice') },
  {
    id: 'q-list',
    kind: 'checklist',
    label: 'Where is it given?',
    choices: two('Place'),
    other: 'Another place',
  },
  { id: 'q-people', kind: 'people', label: 'Who helped?' },
  {
    id: 'q-evidence',
    kind: 'evidence',
    label: 'Evidence',
    evidenceKinds: two('Kind'),
    strengths: two('Strength'),
  },
  { id: 'q-gaps', kind: 'evidence-gaps', label: 'What is not known?' },
];

const ahead: Question[] = [
  {
    id: 'q-groups',
    kind: 'population-groups',
    label: 'Who may be affected?',
    dimensions: [
      { id: 'age', title: 'Age', groups: two('Age group') },
      { id: 'place', title: 'Place', groups: two('Place group') },
    ],
  },
  {
    id: 'q-drivers',
    kind: 'drivers',
    label: 'What drives it?',
    families: [
      { id: 'services', title: 'Services', hint: 'What we do', drivers: two('Service driver') },
      { id: 'income', title: 'Income', hint: 'What people have', drivers: two('Income driver') },
    ],
  },
  { id: 'q-risks', kind: 'widening-risks', label: 'What could widen it?', risks: two('Risk') },
  { id: 'q-actions', kind: 'action-plan', label: 'What will be done?' },
  { id: 'q-monitoring', kind: 'monitoring', label: 'What will be counted?' },
];

/** One question of each kind, and a review stage: small enough to hold in mind. */
export const tinyEdition: Edition = {
  id: 'tiny',
  version: '1',
  title: 'A tiny set of questions',
  about: 'Questions made for tests.',
  credits: ['Nobody need be credited.'],
  language: 'en-GB',
  stages: [
    {
      id: 'know',
      title: 'Know',
      purpose: 'Say what it is.',
      opens: 'now',
      blocks: [block('the-work', 'The work', inhand), block('the-people', 'The people', ahead)],
    },
    {
      id: 'look-back',
      title: 'Look back',
      purpose: 'Say what changed.',
      opens: 'at-review',
      blocks: [
        block('lessons', 'Lessons', [
          { id: 'q-outcomes', kind: 'action-outcomes', label: 'What happened to each action?' },
          { id: 'q-results', kind: 'measure-results', label: 'What do the measures say?', optional: true },
          { id: 'q-lessons', kind: 'long-text', label: 'What was learned?', advisedLength: 500 },
        ]),
      ],
    },
  ],
  commitments: [
    { id: 'duty', statement: 'I have considered the duty.' },
    { id: 'evidence', statement: 'I have read the evidence.' },
  ],
  tagFamilies: [
    { id: 'near', title: 'Near', hint: 'What is close', tags: two('Near') },
    { id: 'far', title: 'Far', hint: 'What is not', tags: two('Far') },
  ],
};

function block(id: string, title: string, questions: Question[]) {
  return { id, title, question: `${title}?`, why: 'It matters.', prompts: [], facts: [], questions };
}
