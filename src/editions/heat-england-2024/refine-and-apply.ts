import type { Block, Stage } from '#src/domain/edition.ts';

const actionPlan: Block = {
  id: 'action-plan',
  title: 'Action plan',
  question: 'What will you do to make the work fairer and prevent harm?',
  why: 'An assessment changes nothing by itself. Actions with a name and a date do.',
  prompts: [
    {
      id: 'worst-off-first',
      title: 'Worst off first',
      text: 'Does each group that fares worst have at least one action? If not, say why.',
    },
    {
      id: 'plan-together',
      title: 'Plan it together',
      text: 'Which actions were shaped by the people they are for? Are they paid or thanked for their time?',
    },
    {
      id: 'more-control',
      title: 'More control',
      text: 'Which actions give people more say over their own health and care?',
    },
    {
      id: 'three-routes',
      title: 'Use more than one route',
      text: 'Combine what councils and laws can do, what communities can do, and what services can do.',
    },
    {
      id: 'keep-what-was-rejected',
      title: 'Keep what was rejected',
      text: 'If an action was turned down, leave it in the plan with the reason. Others will ask.',
    },
  ],
  facts: [
    {
      text: 'The aim is to improve the health of the worst off fastest.',
      source: 'NHS England, approach to health inequalities',
    },
    {
      text: 'Consultation is fair when it comes early enough to matter, gives reasons, allows enough time and is weighed with care. These are known as the Gunning principles.',
      source: 'English case law, the Gunning principles',
    },
  ],
  questions: [
    {
      id: 'action-plan',
      kind: 'action-plan',
      label: 'What will be done, by whom and by when?',
      hint: 'Give each action an owner, a date and a way to tell that it worked.',
    },
    {
      id: 'what-changed',
      kind: 'long-text',
      label: 'What has already changed because of this assessment?',
      hint: 'If nothing has, say so and say why.',
      advisedLength: 1_000,
    },
  ],
};

const evaluationAndMonitoring: Block = {
  id: 'evaluation-and-monitoring',
  title: 'Evaluation and monitoring',
  question: 'How will you know who it helps?',
  why: 'A good overall figure can hide a growing gap. Only figures broken down by group can show it.',
  prompts: [
    {
      id: 'three-kinds',
      title: 'Three kinds of measure',
      text: 'Follow what was done (process), what it produced (output) and what got better for people (outcome).',
    },
    {
      id: 'broken-down',
      title: 'Broken down by group',
      text: 'Which measures can be split by the groups you named? Where numbers are too small, how else will you listen?',
    },
    {
      id: 'light-enough',
      title: 'Light enough to last',
      text: 'Use what is already collected where you can. A few measures that are looked at beat many that are not.',
    },
  ],
  facts: [
    {
      text: 'HEAT is reviewed 6 to 12 months after the assessment.',
      source: 'Health Equity Assessment Tool, OHID, August 2024',
    },
    {
      text: 'Complete and timely data is one of the five urgent actions on inequalities that the NHS set itself.',
      source: 'NHS England, five urgent actions on health inequalities',
    },
  ],
  questions: [
    {
      id: 'monitoring',
      kind: 'monitoring',
      label: 'What will you measure, for which groups, and how often?',
    },
    {
      id: 'first-look',
      kind: 'date',
      label: 'When will you first look at the results by group?',
      hint: 'Such as 14 September 2026.',
    },
    {
      id: 'change-course',
      kind: 'long-text',
      label: 'What would make you change course?',
      hint: 'Name a result that would worry you, who would see it, and what they would do.',
      advisedLength: 1_000,
    },
  ],
};

export const refineAndApply: Stage = {
  id: 'refine-and-apply',
  title: 'Refine and apply',
  purpose: 'Turn what you found into action, and plan how to follow it.',
  opens: 'now',
  blocks: [actionPlan, evaluationAndMonitoring],
};
