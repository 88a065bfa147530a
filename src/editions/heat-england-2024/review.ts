import type { Block, Stage } from '#src/domain/edition.ts';

const lessonsLearned: Block = {
  id: 'lessons-learned',
  title: 'Lessons learned',
  question: 'What happened, and what will you change next?',
  why: 'Looking back at the signed plan shows whether people’s lives got fairer, and what to do differently.',
  prompts: [
    {
      id: 'compare-with-the-plan',
      title: 'Compare with the signed plan',
      text: 'Go through the actions one by one: done, late, changed or dropped. Say why.',
    },
    {
      id: 'look-by-group',
      title: 'Look group by group',
      text: 'Who gained most? Who gained nothing, or lost? Did anything happen that you did not expect?',
    },
    {
      id: 'ask-people',
      title: 'Ask the people it was for',
      text: 'Go back to those you listened to. Tell them what changed, and ask whether they agree.',
    },
    {
      id: 'share-it',
      title: 'Share it',
      text: 'What would help others who do similar work? What did not work is as useful as what did.',
    },
  ],
  facts: [
    {
      text: 'The equality duty does not end with a decision. It goes on for as long as the work does.',
      source: 'English case law, the Brown principles',
    },
  ],
  questions: [
    {
      id: 'action-outcomes',
      kind: 'action-outcomes',
      label: 'What happened to each action in the signed plan?',
      hint: 'An action that was not done teaches as much as one that was. Say what got in the way.',
    },
    {
      id: 'measure-results',
      kind: 'measure-results',
      label: 'What do the measures say now?',
      hint: 'Give the new figures, for each group where you can. If there is no figure, say what you know instead.',
      optional: true,
    },
    {
      id: 'actions-achieved',
      kind: 'long-text',
      label: 'Were the actions achieved?',
      hint: 'Look at the plan as a whole: what was done, what was not, and why.',
      optional: true,
      advisedLength: 1_500,
    },
    {
      id: 'effect-on-health-inequalities',
      kind: 'long-text',
      label: 'What was the effect on inequalities in physical and mental health?',
      hint: 'Use the measures from your plan. If it is too early to tell, say when you will know.',
      advisedLength: 1_500,
    },
    {
      id: 'effect-on-equality',
      kind: 'long-text',
      label: 'What was the effect on equality, diversity and inclusion?',
      hint: 'Think of people who use the work and of those who do it.',
      advisedLength: 1_200,
    },
    {
      id: 'what-changes-next',
      kind: 'long-text',
      label: 'What will change next?',
      hint: 'Name the next steps, who takes them and by when.',
      advisedLength: 1_200,
      onPageOne: true,
    },
  ],
};

export const review: Stage = {
  id: 'review',
  title: 'Review',
  purpose: 'Six to twelve months on, find out what the work did and learn from it.',
  opens: 'at-review',
  blocks: [lessonsLearned],
};
