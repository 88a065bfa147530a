import type { Block, Stage } from '#src/domain/edition.ts';

const programmeOfWork: Block = {
  id: 'programme-of-work',
  title: 'Programme of work',
  question: 'What is the work, and how should it make health fairer?',
  why: 'A clear aim lets others see who the work is for, who it may leave out, and what to check later.',
  prompts: [
    {
      id: 'scope',
      title: 'What is in and what is out',
      text: 'Say what the work covers and where it ends. Which ages, places or conditions are left out, and why?',
    },
    {
      id: 'what-it-replaces',
      title: 'What it replaces',
      text: 'Is something being closed, moved or changed to make room? Who uses that now, and what happens to them?',
    },
    {
      id: 'who-gains-first',
      title: 'Who gains first',
      text: 'Fairer means that health gets better fastest for those who have it worst. Would that happen here, or would it reach the easiest to reach first?',
    },
  ],
  facts: [
    {
      text: 'Health inequalities are differences between groups that are unfair, systematic and avoidable. They show in health itself and in access to care, experience of it and its results.',
      source: 'NHS England, definitions of health inequalities',
    },
    {
      text: 'HEAT is best filled in at the start of a piece of work, with a senior leader as sponsor. It can also be used on work that is already running.',
      source: 'Health Equity Assessment Tool, OHID, August 2024',
    },
    {
      text: 'In 2010 health inequalities were estimated to cost the NHS £5.5 billion a year. Without them, treatment costs would have been 15% lower. Figures as published.',
      source: 'Frontier Economics, estimate for 2010',
    },
  ],
  questions: [
    {
      id: 'aims',
      kind: 'long-text',
      label: 'What are the aims of the work?',
      hint: 'What will happen, and what should be better because of it.',
      advisedLength: 1_500,
    },
    {
      id: 'people-served',
      kind: 'short-text',
      label: 'Who is it for, and where?',
      hint: 'Such as the age range, the area and about how many people.',
      advisedLength: 200,
    },
    {
      id: 'stage-of-work',
      kind: 'single-choice',
      label: 'How far along is the work?',
      hint: 'The earlier you ask, the more can still change.',
      choices: [
        { id: 'idea', label: 'An idea', hint: 'Nothing is settled yet' },
        {
          id: 'being-planned',
          label: 'Being planned',
          hint: 'The shape is known, the decision is still to come',
        },
        { id: 'being-changed', label: 'Running, and about to change' },
        { id: 'running', label: 'Running', hint: 'This assessment looks back as well as ahead' },
        { id: 'ending', label: 'About to end or move' },
      ],
    },
    {
      id: 'expected-effect-on-inequalities',
      kind: 'long-text',
      label: 'How do you expect it to reduce inequalities?',
      hint: 'Say which difference between which groups should shrink, and how the work would do that.',
      advisedLength: 1_500,
    },
  ],
};

const dataAndEvidence: Block = {
  id: 'data-and-evidence',
  title: 'Data and evidence',
  question: 'What shows that people’s health or care is unequal here?',
  why: 'Evidence keeps the rest of this assessment honest. So does saying what you could not find.',
  prompts: [
    {
      id: 'national-data',
      title: 'National data',
      text: 'Look at published profiles such as Fingertips, Local Health (down to wards), SHAPE (travel times), census and labour market figures from NOMIS, and the national patient surveys.',
    },
    {
      id: 'local-data',
      title: 'Local data',
      text: 'Use the joint strategic needs assessment, contract and performance reports, missed appointments, waiting lists, complaints and staff who know the work.',
    },
    {
      id: 'lived-experience',
      title: 'What people say',
      text: 'Numbers rarely explain why. Who was heard, how and when? What did they ask for, and what changed?',
    },
    {
      id: 'read-with-care',
      title: 'Read figures with care',
      text: 'Give the number of people behind each rate and its range of uncertainty. Very small counts can point to a person: do not publish them without thought.',
    },
    {
      id: 'what-is-missing',
      title: 'What is missing',
      text: 'Which groups are not counted, or are all counted as one? “We don’t know yet” is a good answer when it comes with a plan to find out.',
    },
  ],
  facts: [
    {
      text: 'The 2019 and 2025 Indices of Multiple Deprivation cannot be compared with each other. Say which one you used. In both, decile 1 is the most deprived.',
      source: 'English Indices of Deprivation 2025, published 30 October 2025',
    },
    {
      text: 'Fingertips holds more than 1,000 indicators of public health, many of them by area and by level of deprivation.',
      source: 'OHID, Fingertips public health profiles',
    },
    {
      text: 'Show a gap in two ways: as a difference (how many points apart) and as a ratio (how many times as likely). Each alone can mislead.',
      source: 'Good practice in public health statistics',
    },
  ],
  questions: [
    {
      id: 'places-looked',
      kind: 'checklist',
      label: 'Where did you look?',
      choices: [
        { id: 'national-profiles', label: 'National profiles and statistics' },
        { id: 'needs-assessment', label: 'Joint strategic needs assessment' },
        { id: 'service-data', label: 'Contract, activity and performance data' },
        { id: 'patient-surveys', label: 'Patient surveys, complaints and compliments' },
        { id: 'research', label: 'Research and guidance' },
        { id: 'community-voice', label: 'Talking with the people affected' },
        { id: 'staff-knowledge', label: 'Staff who know the work' },
      ],
      other: 'Somewhere else',
    },
    {
      id: 'evidence',
      kind: 'evidence',
      label: 'What evidence do you have?',
      hint: 'Add each source you rely on. A few good ones are better than many.',
      evidenceKinds: [
        { id: 'national-data', label: 'National statistics' },
        { id: 'local-data', label: 'Local statistics' },
        { id: 'service-data', label: 'Service data', hint: 'Contract, activity and performance data' },
        { id: 'survey', label: 'Survey' },
        { id: 'lived-experience', label: 'What people told us' },
        { id: 'research', label: 'Research' },
        { id: 'guidance', label: 'Guidance or policy' },
        { id: 'staff-knowledge', label: 'What staff know' },
      ],
      strengths: [
        { id: 'strong', label: 'Strong', hint: 'Sound method, recent, and about people like ours' },
        { id: 'moderate', label: 'Moderate', hint: 'Useful, with a limit you can name' },
        { id: 'limited', label: 'Limited', hint: 'Small, old, or about other people or places' },
        { id: 'not-judged', label: 'Not judged yet' },
      ],
      voiceKind: 'lived-experience',
    },
    {
      id: 'evidence-gaps',
      kind: 'evidence-gaps',
      label: 'What is missing?',
      hint: 'Name what you looked for and could not find.',
    },
  ],
};

export const prepare: Stage = {
  id: 'prepare',
  title: 'Prepare',
  purpose: 'Say what the work is, and gather what is known before judging it.',
  opens: 'now',
  blocks: [programmeOfWork, dataAndEvidence],
};
