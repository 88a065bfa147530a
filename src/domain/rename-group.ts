import { type Assessment, entriesOf } from './assessment.ts';
import type { Change } from './change.ts';

interface GroupPlace {
  question: { id: string; kind: 'population-groups' };
  entryId: string;
}

/**
 * The changes that give a group's new name to the groups that combine it by its old one, to be made together. Those that
 * are called after what they combine are called anew. Null while it has no name, or one that another group has.
 */
export function changesToRename(
  assessment: Pick<Assessment, 'answers'>,
  { question, entryId }: GroupPlace,
  from: string,
  joined: (names: readonly string[]) => string,
): Change[] | null {
  const groups = entriesOf(assessment, question);
  const to = groups.find(({ id }) => id === entryId)?.fields.name ?? '';
  const others = groups.filter(({ id }) => id !== entryId);
  if (to.trim() === '' || others.some(({ fields }) => fields.name === to)) return null;
  // By the old name another group is meant, if one has it.
  if (from === '' || from === to || others.some(({ fields }) => fields.name === from)) return [];
  return others.flatMap(({ id, fields: { name, combines } }): Change[] => {
    if (!combines.includes(from)) return [];
    const renamed = combines.map((one) => (one === from ? to : one));
    const at = { kind: 'field-changed', question, entryId: id } as const;
    return [
      { ...at, field: 'combines', from: combines, to: renamed },
      ...(name === joined(combines)
        ? [{ ...at, field: 'name', from: name, to: joined(renamed) } as const]
        : []),
    ];
  });
}
