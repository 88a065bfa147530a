import type { Topic } from '#src/domain/topic.ts';

export const digitalAccess: Topic = {
  id: 'digital-access',
  title: 'Digital access',
  about: 'Care, booking or advice that moves online, to an app, to video or to the telephone.',
  prompts: [
    {
      blockId: 'programme-of-work',
      id: 'what-closes',
      title: 'What closes',
      text: 'Which desk, phone line, letter or visit gets smaller or ends? Say so plainly, and say what stays for everyone.',
    },
    {
      blockId: 'data-and-evidence',
      id: 'silent-leavers',
      title: 'Those who gave up',
      text: 'Counts of users show who got in. Who started and stopped, missed the visit, or never tried? Compare users with all who are entitled.',
    },
    {
      blockId: 'distribution-of-health',
      id: 'device-data-skill-trust',
      title: 'Device, data, skill, trust, privacy',
      text: 'Any one of the five can shut a person out. A phone that is shared at home is neither private nor safe for everyone.',
    },
    {
      blockId: 'distribution-of-health',
      id: 'who-gains',
      title: 'Who gains',
      text: 'Online care helps some who were shut out before: people who can’t travel, hear on the phone, or leave work. Who are they here?',
    },
    {
      blockId: 'action-plan',
      id: 'another-way-in',
      title: 'Another way in',
      text: 'Keep a way without the internet that is as quick and as good. Test it as often as the app.',
    },
    {
      blockId: 'evaluation-and-monitoring',
      id: 'count-both-ways',
      title: 'Count both ways',
      text: 'For each way in, follow who uses it, how long they wait and what comes of it, by group.',
    },
  ],
  groups: [
    'older-people',
    'low-income',
    'disabled-people',
    'deaf-people',
    'blind-people',
    'learning-disability',
    'migrants-and-refugees',
    'homelessness',
  ],
  ownGroups: ['People whose first language is not English', 'People who share a phone at home'],
  indicators: [
    {
      name: 'Use of online services at the GP practice',
      source: 'patient-surveys',
      says: 'Who used them and how easy it was. People who find forms or the internet hard are less likely to have answered.',
    },
    {
      name: 'Missed and cancelled visits, by type of visit',
      source: 'contract-data',
      says: 'Compare video, telephone and face to face for each group, before and after the change.',
    },
    {
      name: 'Main language and how well people speak English',
      source: 'nomis',
      says: 'Census figures for small areas. They do not tell who finds reading hard.',
    },
    {
      name: 'Age, disability and households without work',
      source: 'nomis',
      says: 'Not a count of people offline, but a fair guess at where to look for them.',
    },
    {
      name: 'Travel time to a face-to-face service',
      source: 'shape',
      says: 'Who has furthest to go when the nearest desk closes.',
    },
  ],
  tags: ['core20', 'plus-groups', 'digital-exclusion', 'restore-inclusively'],
  facts: [
    {
      text: 'Making up for digital exclusion is one of the five urgent actions that NHS planning guidance has asked of every system.',
      source: 'NHS England, planning guidance',
    },
  ],
};
