export const dutiesWords = {
  title: 'Other duties',
  back: 'Task list',
  lead: 'One set of answers serves several duties. These views set out what was said again, for each of them. Nothing more is asked, and nothing is added.',
  add: 'When you download the report, you can add them as annexes.',
  contents: 'On this page',
  none: 'This set of questions does not say which other duties it serves.',
} as const;
