import type { Deadline } from '#src/domain/dates-ahead.ts';

const due: Record<Exclude<Deadline['kind'], 'review'>, (name: string) => string> = {
  action: (name) => `Action due: ${name}`,
  condition: (name) => `Condition due: ${name}`,
};

export const appointmentWords = {
  review: 'Review',
  due,
  reviewDue: (title: string) => `Health equity review due: ${title}`,
  example: (title: string) => `Worked example. ${title}`,
  owner: (owner: string) => (owner === '' ? 'No owner yet' : `Owner: ${owner}`),
  reviewAsks:
    'Say what was achieved and for whom, what happened to inequality, and what changes next. It starts from the signed action plan.',
  of: (title: string) => `Health equity assessment: ${title}`,
  draft: 'These dates are from a draft and may change.',
  whereItIs: (lead: string) =>
    `The assessment has no web address. It is kept in the browser of the people who work on it, and in the files they saved. To read it, ask ${lead === '' ? 'the person who leads it' : `its lead: ${lead}`}.`,
} as const;
