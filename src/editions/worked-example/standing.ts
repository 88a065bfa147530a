import type { Answer } from '#src/domain/answer.ts';
import { one, rows } from './answers.ts';

export const standingAnswers: Record<string, Answer> = {
  details: one('details', {
    title: 'Kit in Hand: bowel screening outreach',
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
      role: 'Volunteer chair',
      organisation: 'Dom Polski Thornsea',
    },
    'gwen-wyn-jones': {
      name: 'Gwenllian Wyn-Jones',
      role: 'Practice nurse',
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
      role: 'Parish clerk',
      organisation: 'Upper Marl Dale Parish Council',
    },
  }),

  opinions: rows('opinions', {
    communities: {
      asked: 'asked',
      who: 'Dom Polski, the recovery college, parish councils',
      when: 'October 2026',
      said: 'A call from someone we know would help.',
      changed: 'Callers come from the groups themselves.',
    },
    staff: {
      asked: 'asked',
      who: 'Practice nurses and callers',
      said: 'Evening calls reach more people.',
      changed: 'Evening work is shared.',
    },
    'equality-lead': {
      asked: 'asked',
      who: 'Nasreen Akhtar',
      said: 'Look at people who belong to two groups.',
      changed: 'We did.',
    },
    'public-health': { asked: 'not-asked', because: 'Its analyst took part in the assessment.' },
  }),

  decision: one('decision', {
    makerName: 'Priya Raghunathan',
    makerRole: 'Chair',
    body: 'Screening Committee, NHS Wold and Haven Integrated Care Board',
    meetingDate: '18 November 2026',
    decision: 'proceed-with-conditions',
    because:
      'The gap is large and well measured, and the trial, though not randomised, points to a real gain for people who are missed now. The committee would not see Upper Marl Dale lose its drop-ins before something else is in place, nor fund a service that can’t say which languages people speak.',
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
      condition: 'Keep the dale’s drop-ins until the parish councils find the mobile clinic as good.',
      owner: 'Siân Gruffudd',
      due: '30 June 2027',
    },
    'record-language-and-needs': {
      condition: 'Record language needs for 90 in 100 people called before year two is paid for.',
      owner: 'Tom Hesketh',
      due: '31 May 2027',
    },
  }),
};
