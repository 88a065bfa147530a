import type { Block, Stage } from '#src/domain/edition.ts';
import { driverFamilies } from './drivers.ts';
import { dimensions } from './population-groups.ts';

const distributionOfHealth: Block = {
  id: 'distribution-of-health',
  title: 'Distribution of health',
  question: 'Who fares worst, and who could this work help or harm?',
  why: 'Averages hide people. Looking group by group shows who is behind, who is missed, and where little is known.',
  prompts: [
    {
      id: 'protected-characteristics',
      title: 'Protected characteristics',
      text: 'Think of age, disability, gender reassignment, marriage and civil partnership, pregnancy and maternity, race, religion or belief, sex, and sexual orientation.',
    },
    {
      id: 'socioeconomic',
      title: 'Income, work, education and housing',
      text: 'Who has less money, less secure work or a poorer home? Say which measure of deprivation you use.',
    },
    {
      id: 'geography',
      title: 'Where people live',
      text: 'Look at towns, countryside and coast, at travel time, and at places where there are few services.',
    },
    {
      id: 'inclusion-health',
      title: 'Inclusion health',
      text: 'Some people are missed by most data: people experiencing homelessness, Gypsy, Roma and Traveller communities, people seeking asylum, people leaving prison. Who would be missed here?',
    },
    {
      id: 'barriers-to-access',
      title: 'Barriers that cut across groups',
      text: 'Who has no internet or little digital skill? Who speaks another language than English, finds reading hard, cannot travel, or cannot come in working hours?',
    },
    {
      id: 'overlaps',
      title: 'Where they meet',
      text: 'Someone can belong to several groups at once. Combine groups where the effect of both together differs from each alone.',
    },
  ],
  facts: [
    {
      text: 'Core20PLUS5 asks the NHS to look at three things: the most deprived 20% of people in the country, groups chosen locally, and five clinical areas. Early cancer diagnosis is one of the five for adults.',
      source: 'NHS England, Core20PLUS5',
    },
    {
      text: 'There are nine protected characteristics. Marriage and civil partnership counts only for the first aim of the duty, which is to end discrimination.',
      source: 'Equality Act 2010, section 149',
    },
    {
      text: 'England has not brought the socio-economic duty into force. Scotland and Wales have. HEAT asks about it all the same.',
      source: 'Equality Act 2010, section 1',
    },
  ],
  questions: [
    {
      id: 'population-groups',
      kind: 'population-groups',
      label: 'Which groups are affected, and how?',
      hint: 'Start with those who fare worst. “Uncertain” is an answer. “None” and “no evidence” need a reason.',
      dimensions,
    },
    {
      id: 'figures',
      kind: 'figures',
      label: 'Which figures show the gap?',
      hint: 'Bring in a table from a file or a spreadsheet, and see how large the gap is and how sure you can be of it.',
      optional: true,
    },
    {
      id: 'overlaps',
      kind: 'long-text',
      label: 'Where do these meet or add up?',
      hint: 'Who faces more than one of these at once? What else is changing for the same people at the same time?',
      advisedLength: 1_500,
    },
    {
      id: 'communities-involved',
      kind: 'people',
      label: 'Which communities and people did you listen to?',
      hint: 'A person, a group or an organisation. Under role, say how they took part. Leave out a person’s name unless they agreed to it.',
    },
  ],
};

const causesOfInequalities: Block = {
  id: 'causes-of-inequalities',
  title: 'Causes of inequalities',
  question: 'What causes these differences?',
  why: 'Work that misses the cause rarely lasts, and can blame people for things they cannot change.',
  prompts: [
    {
      id: 'ask-why-again',
      title: 'Ask why, and ask again',
      text: 'Behind a missed appointment there may be a shift that cannot be swapped. Behind that, a contract. Which of these can you change, and who can change the rest?',
    },
    {
      id: 'racism-and-discrimination',
      title: 'Racism and other discrimination',
      text: 'Look at rules, forms, lists and habits, as well as at how one person treats another.',
    },
    {
      id: 'strengths',
      title: 'What already helps',
      text: 'Families, faith groups, neighbours and community workers often hold people up. How could the work build on them?',
    },
  ],
  facts: [
    {
      text: 'Health is shaped by the conditions in which people are born, grow, live, work and age.',
      source: 'NHS England, definitions of health inequalities',
    },
    {
      text: 'One purpose of HEAT is to find where structural discrimination is at work, and to choose steps against it.',
      source: 'Health Equity Assessment Tool, OHID, August 2024',
    },
  ],
  questions: [
    {
      id: 'drivers',
      kind: 'drivers',
      label: 'What drives the differences?',
      hint: 'Choose those that matter most here, and say how each kind acts on the people you serve.',
      families: driverFamilies,
    },
    {
      id: 'discrimination',
      kind: 'long-text',
      label: 'Where could discrimination be built into this work?',
      hint: 'Think of rules, lists, letters, places, staff and decisions. If you are not sure, say how you will find out.',
      advisedLength: 1_200,
    },
  ],
};

const potentialEffects: Block = {
  id: 'potential-effects',
  title: 'Potential effects',
  question: 'How could the work narrow inequalities, and how could it widen them?',
  why: 'Good work can still widen a gap when it reaches those who were already doing well. It is easier to prevent than to repair.',
  prompts: [
    {
      id: 'five-kinds',
      title: 'Five kinds of inequality',
      text: 'Think of health itself, access to care, quality and experience, behavioural risks, and the conditions people live in. Which would change?',
    },
    {
      id: 'both-at-once',
      title: 'Both at once',
      text: 'A change can help one group and harm another, or do both to the same people. Say so plainly.',
    },
    {
      id: 'when-it-stops',
      title: 'If it stops',
      text: 'What would happen to the gap, and to trust, if the money ended after a year?',
    },
  ],
  facts: [
    {
      text: 'The equality duty has three aims: end discrimination, make opportunities more equal, and help people who differ get on together.',
      source: 'Equality Act 2010, section 149',
    },
    {
      text: 'NHS England and integrated care boards also have their own duties to pay regard to reducing health inequalities.',
      source: 'NHS Act 2006, sections 13G and 14Z35',
    },
  ],
  questions: [
    {
      id: 'narrowing',
      kind: 'long-text',
      label: 'How could the work narrow inequalities?',
      hint: 'For whom, by how much if you can tell, and how sure you are.',
      advisedLength: 1_500,
    },
    {
      id: 'widening-risks',
      kind: 'widening-risks',
      label: 'Could it widen them?',
      hint: 'These are five common ways. For each, say whether it applies here and how you deal with it.',
      risks: [
        {
          id: 'relies-on-self-directed-action',
          label: 'It relies on people acting by themselves',
          hint: 'Those with time, money and confidence come forward first.',
        },
        {
          id: 'too-narrow',
          label: 'It deals with the causes too narrowly',
          hint: 'One cause is treated while others hold people back.',
        },
        {
          id: 'not-designed-with-communities',
          label: 'It was not designed with the communities it is for',
          hint: 'Being asked at the end is not the same as taking part from the start.',
        },
        {
          id: 'professional-led',
          label: 'Professionals lead it, and people have little say',
          hint: 'Who sets the aims, holds the money and decides what counts as success?',
        },
        {
          id: 'misses-root-causes',
          label: 'It misses the root causes',
          hint: 'It eases a problem that poverty, housing or racism will bring back.',
        },
      ],
    },
    {
      id: 'equality-duty',
      kind: 'long-text',
      label: 'How does the work meet the three aims of the equality duty?',
      hint: 'Ending discrimination, making opportunities more equal, and good relations between groups. A sentence or two on each will do.',
      advisedLength: 1_200,
    },
  ],
};

export const assess: Stage = {
  id: 'assess',
  title: 'Assess',
  purpose: 'Find out who fares worst, why, and what the work could do to that.',
  opens: 'now',
  blocks: [distributionOfHealth, causesOfInequalities, potentialEffects],
};
