import type { Assessment } from '#src/domain/assessment.ts';
import { anAnswer, anAssessment } from './an-assessment.ts';

/** Every question of the tiny edition settled, but for the review, and nothing in the way of signing. */
export function aCompleteAssessment(part: Partial<Assessment> = {}): Assessment {
  const { answers = {}, ...others } = part;
  return anAssessment({ ...others, answers: { ...settled, ...answers } });
}

const settled: Assessment['answers'] = {
  'q-short': anAnswer('short-text', { text: 'Stop smoking in Wexcombe' }),
  'q-long': anAnswer('long-text', { text: 'Help for people who want to stop.\n\nFree, near home.' }),
  'q-date': anAnswer('date', { date: '1 April 2027' }),
  'q-choice': anAnswer('single-choice', { choice: 'Choice-one' }),
  'q-list': anAnswer('checklist', { chosen: ['Place-one', 'Place-two'] }),
  'q-people': anAnswer('people', { name: 'Wexcombe carers’ group' }),
  'q-evidence': anAnswer('evidence', {
    title: 'Smoking by ward',
    source: 'The council',
    link: 'https://example.org/wards',
    date: '2025',
    supports: ['q-groups', 'q-drivers'],
  }),
  'q-gaps': anAnswer('evidence-gaps', { missing: 'Vaping', importance: 'It grows.', remedy: 'Ask schools.' }),
  'q-groups': anAnswer(
    'population-groups',
    {
      id: 'carers',
      name: 'Carers',
      known: 'They wait longer.',
      effect: 'negative',
      meaning: 'Clinics clash with caring.',
    },
    {
      id: 'young-carers',
      name: 'Young carers',
      combines: ['Carers', 'People under 18'],
      voices: 'Nobody asks us.',
      effect: 'uncertain',
      meaning: 'Not known yet.',
    },
    { id: 'married', name: 'Married people', noEvidence: 'yes', effect: 'none', reason: 'No link is known.' },
  ),
  'q-drivers': anAnswer('drivers', { id: 'services', chosen: ['Service driver-one'], explanation: 'Hours.' }),
  'q-risks': anAnswer(
    'widening-risks',
    { id: 'Risk-one', verdict: 'applies', handling: 'Evening clinics.' },
    { id: 'Risk-two', verdict: 'unsure' },
  ),
  'q-actions': anAnswer('action-plan', {
    id: 'evenings',
    action: 'Open in the evening',
    groups: ['carers', 'young-carers'],
    owner: 'Sam Okoro',
    due: '1 May 2027',
    measure: 'Visits after six',
    status: 'planned',
  }),
  'q-monitoring': anAnswer('monitoring', {
    measure: 'People who stopped',
    groups: ['carers'],
    frequency: 'Each quarter',
    who: 'The service lead',
  }),
  details: anAnswer('details', {
    title: 'Stop smoking',
    subject: 'service',
    organisation: 'Wexcombe Council',
    lead: 'Morag Bell',
    sponsorName: 'Ngozi Adeyemi',
    plannedReview: '22 August 2027',
  }),
  opinions: anAnswer(
    'opinions',
    { id: 'communities', asked: 'asked', said: 'Come in the evening.', changed: 'We will.' },
    { id: 'staff', asked: 'asked', said: 'We can.', changed: 'The rota.' },
    { id: 'equality-lead', asked: 'not-asked', because: 'The post is vacant.' },
    { id: 'public-health', asked: 'not-asked', because: 'They wrote it.' },
  ),
  assessors: anAnswer('people', { name: 'Morag Bell' }),
  decision: anAnswer('decision', {
    makerName: 'Ngozi Adeyemi',
    makerRole: 'Director',
    body: 'Health board',
    meetingDate: '20 November 2026',
    decision: 'proceed',
    nextReview: '22 August 2027',
    commitments: ['duty', 'evidence'],
  }),
};
