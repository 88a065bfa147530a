import type { Answer } from '#src/domain/answer.ts';
import { one, rows } from './answers.ts';

export const refineAndApplyAnswers: Record<string, Answer> = {
  'action-plan': rows(
    'action-plan',
    {
      'evening-calls': {
        action: 'Make half of all calls after 5pm or on Saturday; text first.',
        groups: ['men-in-most-deprived-fifth', 'most-deprived-fifth', 'severe-mental-illness'],
        owner: 'Siân Gruffudd',
        due: '1 February 2027',
        measure: 'Calls made outside office hours',
        baseline: '0 of 640 in the trial',
        target: '50% of calls each month',
        status: 'planned',
      },
      'interpreter-first': {
        action: 'Bring the interpreter in first; drop the eight-minute limit.',
        groups: ['polish-and-lithuanian-speakers'],
        owner: 'Nasreen Akhtar',
        due: '1 February 2027',
        measure: 'Length of calls, by language',
        baseline: 'Not recorded',
        target: 'As long as calls in English',
        status: 'in-progress',
      },
      'polish-leaflet': {
        action: 'Write the Polish leaflet with Dom Polski, and pay the authors.',
        groups: ['polish-and-lithuanian-speakers'],
        owner: 'Łukasz Wiśniewski',
        due: '15 January 2027',
        measure: 'New readers can say what to do next',
        baseline: 'No leaflet in Polish',
        target: '9 of 10 readers',
        status: 'in-progress',
      },
      'long-visits': {
        action: 'Offer hour-long visits with an easy-read guide and practice kit.',
        groups: ['learning-disability'],
        owner: 'Deborah Lunn',
        due: '1 March 2027',
        measure: 'Kits returned',
        baseline: '38.8% (83 of 214)',
        target: '50% by March 2028',
        status: 'planned',
      },
      'mobile-clinic': {
        action: 'Bring the mobile clinic to Upper Marl Dale before drop-ins end.',
        groups: ['upper-marl-dale'],
        owner: 'Siân Gruffudd',
        due: '30 June 2027',
        measure: 'People seen each year',
        baseline: 'About 90',
        target: '90 or more',
        status: 'planned',
      },
      'aids-for-sight-loss': {
        action: 'Lend collection aids; offer audio and large print.',
        groups: ['blind-and-partially-sighted'],
        owner: 'Nasreen Akhtar',
        due: '30 April 2027',
        measure: 'Aids lent',
        baseline: 'None',
        target: '60 by August 2027',
        status: 'planned',
      },
      'put-declined-right': {
        action: 'Check every “declined” record from the trial; call back those with no clear refusal.',
        groups: ['polish-and-lithuanian-speakers', 'most-deprived-fifth'],
        owner: 'Tom Hesketh',
        due: '13 November 2026',
        measure: 'Records checked',
        baseline: '34 of 118 doubtful',
        target: 'All 118',
        status: 'done',
      },
      'getting-to-hospital': {
        action: 'After a positive test, pay fares, ring the evening before and pass on adjustments.',
        groups: [
          'most-deprived-fifth',
          'learning-disability',
          'severe-mental-illness',
          'blind-and-partially-sighted',
        ],
        owner: 'Gwenllian Wyn-Jones',
        due: '1 April 2027',
        measure: 'Attendance after a positive test',
        baseline: '78.1% (118 of 151)',
        target: '86% by March 2029',
        status: 'planned',
      },
      'shopping-vouchers': {
        action: 'Give a £10 voucher to people in the most deprived areas who return a kit.',
        groups: ['most-deprived-fifth', 'men-in-most-deprived-fifth'],
        owner: 'Siân Gruffudd',
        measure: 'Kits returned',
        status: 'rejected',
        rejectedBecause:
          'The foodbank group was divided: some liked it, others felt bought. It would cost £41,000, as much as one worker. We pay fares instead.',
      },
    },
    'For boat dwellers and trans people the only action yet is to find out more: see what is missing.',
  ),

  'what-changed': one('long-text', {
    text: `Four things are different from September. The village drop-ins were to close on 31 January; they now stay until something as good is there. The call limit is gone. £18,000 has moved from printing to fares and interpreters. And we follow what happens after a positive test, which was not in the plan at all.

People asked for a choice of test. The kit is set nationally, so we have passed on what we heard and will publish the reply.`,
  }),

  monitoring: rows('monitoring', {
    'kits-returned': {
      measure: 'Outcome: kits returned within six months, as a gap and as a ratio',
      groups: ['most-deprived-fifth', 'men-in-most-deprived-fifth', 'upper-marl-dale'],
      frequency: 'Every quarter',
      who: 'Tom Hesketh',
    },
    'register-uptake': {
      measure: 'Outcome: kits returned by people on the two practice registers',
      groups: ['learning-disability', 'severe-mental-illness'],
      frequency: 'Every six months',
      who: 'Deborah Lunn',
    },
    'hospital-attendance': {
      measure: 'Outcome: attendance at hospital after a positive test',
      groups: ['most-deprived-fifth', 'men-in-most-deprived-fifth'],
      frequency: 'Every six months',
      who: 'Endoscopy unit',
    },
    'calls-by-language': {
      measure: 'Process: calls made, their length, and share with language recorded',
      groups: ['polish-and-lithuanian-speakers', 'most-deprived-fifth'],
      frequency: 'Every month',
      who: 'Nasreen Akhtar',
    },
    'people-tell-us': {
      measure: 'Experience: what people say at two listening sessions',
      groups: ['blind-and-partially-sighted', 'boat-dwellers', 'trans-and-non-binary', 'upper-marl-dale'],
      frequency: 'Every six months',
      who: 'Community members',
    },
  }),

  'first-look': one(
    'date',
    { date: '14 May 2027' },
    'Three months in: enough to see who is reached, not yet whose kits come back.',
  ),

  'change-course': one('long-text', {
    text: `If after six months most of the extra kits come from the less deprived half of the 14 practices, the service is widening the gap. Tom would see it in the quarterly table, and the steering group can move visits within the month.

If calls that need an interpreter are still shorter than others in June, we stop cold calls in those languages and work through community groups.

If uptake in Upper Marl Dale falls below 66%, the drop-ins come back.

A single quarter can be chance. For small groups we look at the interval and at what people say before we act.`,
  }),
};
