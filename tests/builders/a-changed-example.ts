import { emptyFields } from '#src/domain/answer.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { workedExample } from '#src/editions/worked-example/worked-example.ts';

/** The worked example as its second version: a text, a choice and a person's answer changed, a group gone, an action new. */
export function aChangedExample(): { before: Assessment; after: Assessment } {
  const before = workedExample('worked-example');
  const answers = structuredClone(before.answers);
  const { aims, drivers, people, groups, plan } = {
    aims: answers.aims,
    drivers: answers.drivers,
    people: answers['communities-involved'],
    groups: answers['population-groups'],
    plan: answers['action-plan'],
  };
  if (aims?.kind !== 'long-text' || drivers?.kind !== 'drivers' || people?.kind !== 'people')
    throw new Error('The example has other answers');
  if (groups?.kind !== 'population-groups' || plan?.kind !== 'action-plan')
    throw new Error('The example has other answers');
  const [text] = aims.entries;
  const [family] = drivers.entries;
  if (text === undefined || family === undefined) throw new Error('The example has other answers');
  text.fields.text = text.fields.text.replace('four community health workers', 'five health workers');
  aims.note = '';
  family.fields.chosen = [...family.fields.chosen.filter((id) => id !== 'housing'), 'food'];
  people.entries.reverse();
  groups.entries = groups.entries.filter(({ id }) => id !== 'boat-dwellers');
  plan.entries.push({
    id: 'ramadan',
    fields: {
      ...emptyFields('action-plan'),
      action: 'Ring back after Ramadan.\nAsk the mosque first.',
      owner: 'Nasreen Akhtar',
    },
  });
  return { before, after: { ...before, version: 2, answers } };
}
