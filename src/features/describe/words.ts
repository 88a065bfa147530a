import { counted } from '#src/report/text.ts';

const inOneLine = new Intl.ListFormat('en-GB');

export const describeWords = {
  title: 'About this assessment',
  newTitle: 'Start an assessment',
  lead: 'Only the title is needed to begin. The rest can wait, and you can change it all later.',
  titleHint: 'Such as “Bowel screening outreach in the east of the city”.',
  subjectHints: {
    service: 'Care or support that people use',
    policy: 'Rules or choices that shape what others do',
    programme: 'Several pieces of work with one purpose',
    project: 'One piece of work with an end',
  },
  organisationHint: 'The body that will answer for this work.',
  leadHint: 'Who leads the assessment. Type a name; nobody checks it.',
  contactTitle: 'Contact',
  sponsorTitle: 'Sponsor',
  sponsorHint: 'A senior leader who stands behind this work.',
  topicsTitle: 'Topics (optional)',
  topicsHint:
    'Tick what this work is about. Each topic adds things to think about, brings groups that are often affected to the top of the list, and says which figures to look for. It is advice and changes no answer.',
  topicsSection: 'What the work is about',
  topicsSearch: 'Search the topics',
  topicTags: (labels: readonly string[]) => `Themes that go with your topics: ${inOneLine.format(labels)}.`,
  addTags: (count: number) => (count === 1 ? 'Add this theme' : `Add these ${count} themes`),
  tagsAdded: (count: number) =>
    `${counted(count, 'theme was', 'themes were')} added. You can untick any of them.`,
  themesTitle: 'Themes',
  themesLead:
    'Optional. Boards and systems ask to see work by these, and the list of all assessments can be grouped by them. They change nothing in the assessment itself.',
  datesTitle: 'Dates',
  startedHint: 'When work on this assessment began. For example, 27 3 2027',
  reviewHint: 'HEAT is reviewed 6 to 12 months on. For example, 27 3 2027',
} as const;
