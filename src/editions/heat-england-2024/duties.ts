import type { Duties } from '#src/domain/duties.ts';

const DISCRIMINATION = 'ending-discrimination';
const OPPORTUNITY = 'equal-opportunity';
const RELATIONS = 'good-relations';
const ALL = [DISCRIMINATION, OPPORTUNITY, RELATIONS];

/**
 * Other duties that these answers serve. Groups that HEAT lists elsewhere stand here as well where the law usually
 * covers them: disability takes in learning disability, autism and severe mental illness, and race takes in Romany Gypsies
 * and Irish Travellers.
 */
export const duties: Duties = {
  equality: {
    dimension: 'protected-characteristics',
    questions: ['equality-duty', 'overlaps'],
    aims: [
      {
        id: DISCRIMINATION,
        title: 'Ending discrimination',
        asks: 'The first aim is to end discrimination, harassment, victimisation and all else that the Equality Act forbids.',
        fields: ['effect', 'meaning', 'reason'],
        plans: false,
        questions: ['discrimination'],
        driverFamilies: ['structural-discrimination'],
      },
      {
        id: OPPORTUNITY,
        title: 'Making opportunities more equal',
        asks: 'The second aim is to take away disadvantages, meet different needs, and help people take part who rarely do.',
        fields: ['noEvidence', 'known', 'response'],
        plans: true,
        questions: ['narrowing'],
        driverFamilies: [],
      },
      {
        id: RELATIONS,
        title: 'Good relations between groups',
        asks: 'The third aim is to reduce prejudice and help people who differ to understand each other.',
        fields: ['voices'],
        plans: false,
        questions: ['communities-involved'],
        driverFamilies: [],
      },
    ],
    characteristics: [
      {
        id: 'age',
        title: 'Age',
        groups: ['children-and-young-people', 'working-age-adults', 'older-people'],
        aims: ALL,
      },
      {
        id: 'disability',
        title: 'Disability',
        groups: [
          'disabled-people',
          'deaf-people',
          'blind-people',
          'learning-disability',
          'autistic-people',
          'severe-mental-illness',
        ],
        aims: ALL,
      },
      { id: 'gender-reassignment', title: 'Gender reassignment', groups: ['trans-people'], aims: ALL },
      {
        id: 'marriage-and-civil-partnership',
        title: 'Marriage and civil partnership',
        groups: ['married-people'],
        aims: [DISCRIMINATION],
      },
      {
        id: 'pregnancy-and-maternity',
        title: 'Pregnancy and maternity',
        groups: ['pregnancy-and-maternity'],
        aims: ALL,
      },
      {
        id: 'race',
        title: 'Race',
        groups: [
          'asian-communities',
          'black-communities',
          'mixed-heritage',
          'white-minority-communities',
          'other-ethnic-communities',
          'gypsy-roma-traveller',
        ],
        aims: ALL,
      },
      { id: 'religion-or-belief', title: 'Religion or belief', groups: ['religion-or-belief'], aims: ALL },
      { id: 'sex', title: 'Sex', groups: ['women', 'men'], aims: ALL },
      { id: 'sexual-orientation', title: 'Sexual orientation', groups: ['lesbian-gay-bisexual'], aims: ALL },
    ],
  },
  impact: {
    parts: [
      { title: 'The work, its aims and who is responsible', questions: ['details', 'aims', 'people-served'] },
      { title: 'Evidence and data', questions: ['places-looked', 'evidence'] },
      { title: 'What is not known', questions: ['evidence-gaps'] },
      { title: 'Who was involved', questions: ['communities-involved', 'assessors', 'contributors'] },
      { title: 'Effects on people with protected characteristics', questions: ['population-groups'] },
      {
        title: 'Effects on health inequalities',
        questions: ['expected-effect-on-inequalities', 'population-groups', 'narrowing', 'widening-risks'],
      },
      { title: 'Effects that add up', questions: ['overlaps'] },
      { title: 'Causes', questions: ['drivers', 'discrimination'] },
      { title: 'The equality duty', questions: ['equality-duty'] },
      { title: 'Actions to reduce harm and do more good', questions: ['action-plan', 'what-changed'] },
      { title: 'Monitoring and review', questions: ['monitoring', 'first-look', 'change-course'] },
      { title: 'Decision and sign-off', questions: ['decision', 'conditions'] },
    ],
  },
};
