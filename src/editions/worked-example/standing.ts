import type { Answer } from '#src/domain/answer.ts';
import { one, rows } from './answers.ts';

export const standingAnswers: Record<string, Answer> = {
  details: one('details', {
    title: 'Kit in Hand: bowel screening outreach in Thornsea and Marlbeck',
    subject: 'service',
    organisation: 'Marlbeck Community Health NHS Trust',
    lead: 'Siân Gruffudd, Head of Screening Outreach',
    contactName: 'Siân Gruffudd',
    contactTeam: 'Community and Prevention Directorate',
    contactEmail: 'kit-in-hand@marlbeck.example',
    contactPhone: '01632 960 147',
    sponsorName: 'Dr Amara Okonjo',
    sponsorRole: 'Executive Medical Director',
    started: '7 September 2026',
    plannedReview: '18 August 2027',
  }),

  assessors: rows('people', {
    'sian-gruffudd': {
      name: 'Siân Gruffudd',
      role: 'Head of Screening Outreach (lead)',
      organisation: 'Marlbeck Community Health NHS Trust',
    },
    'tom-hesketh': {
      name: 'Tom Hesketh',
      role: 'Public health analyst',
      organisation: 'Thornsea and Marlbeck Council',
    },
    'nasreen-akhtar': {
      name: 'Nasreen Akhtar',
      role: 'Equality and inclusion manager',
      organisation: 'Marlbeck Community Health NHS Trust',
    },
  }),

  contributors: rows('people', {
    'lukasz-wisniewski': {
      name: 'Łukasz Wiśniewski',
      role: 'Volunteer chair; read two drafts',
      organisation: 'Dom Polski Thornsea',
    },
    'gwen-wyn-jones': {
      name: 'Gwenllian Wyn-Jones',
      role: 'Practice nurse; described what happens after a positive test',
      organisation: 'Harbour Road Surgery',
    },
    'deborah-lunn': {
      name: 'Deborah Lunn',
      role: 'Learning disability liaison nurse',
      organisation: 'Marlbeck Community Health NHS Trust',
    },
    'marcus-adeyemi': {
      name: 'Marcus Adeyemi',
      role: 'Peer support worker',
      organisation: 'Wold and Haven Recovery College',
    },
    'ruth-calder': {
      name: 'Ruth Calder',
      role: 'Parish clerk, for the four villages of Upper Marl Dale',
      organisation: 'Upper Marl Dale Parish Council',
    },
  }),

  decision: one('decision', {
    makerName: 'Priya Raghunathan',
    makerRole: 'Chair',
    body: 'Screening and Prevention Committee of NHS Wold and Haven Integrated Care Board',
    meetingDate: '18 November 2026',
    decision: 'proceed-with-conditions',
    because:
      'The gap in uptake is large and well measured, and the trial of calls, though not randomised, points to a real gain for people who are missed now. The committee was not content to see the villages of Upper Marl Dale lose their drop-ins before something else is in place, nor to fund a service that cannot say which languages its people speak. It goes ahead on those two conditions. The committee noted that little is known about boat dwellers and about trans people, and asked to hear more at the review.',
    nextReview: '18 August 2027',
    commitments: [
      'aware-of-the-duty',
      'before-the-decision',
      'in-substance',
      'with-an-open-mind',
      'not-delegated',
      'kept-under-review',
    ],
  }),

  conditions: rows('conditions', {
    'keep-the-dale-drop-ins': {
      condition:
        'The two village drop-ins in Upper Marl Dale carry on until the mobile clinic has run there for three months and the parish councils agree that it serves people at least as well.',
      owner: 'Siân Gruffudd, Head of Screening Outreach',
      due: '30 June 2027',
    },
    'record-language-and-needs': {
      condition:
        'Language and communication needs are recorded for at least 90 in 100 people whom the service calls, before the second half of the money is released.',
      owner: 'Tom Hesketh, public health analyst',
      due: '31 May 2027',
    },
  }),
};
