import type { Dimension } from '#src/domain/edition.ts';
import { likelyGroups, type Topic } from '#src/domain/topic.ts';
import type { ChecklistSection } from '#src/ui/fields/filterable-checklist.tsx';
import { choicesFor } from '../choices.ts';
import { topicHelpWords } from './words.ts';

/** A group that a topic names and the edition's list does not have. `value` stands for it among the choices. */
export interface NamedGroup {
  value: string;
  name: string;
}

export function namedGroups(topics: readonly Topic[]): NamedGroup[] {
  const names = new Set(topics.flatMap(({ ownGroups = [] }) => ownGroups));
  // The value becomes a part of an element's id, which has no room for spaces.
  return [...names].map((name) => ({ name, value: `own:${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}` }));
}

/**
 * The groups to choose from: those that the chosen topics often touch come first, under a heading of their own, the others
 * by dimension. Each stands once.
 */
export function groupSections(
  dimensions: readonly Dimension[],
  topics: readonly Topic[],
): ChecklistSection[] {
  const all = dimensions.flatMap(({ groups }) => groups);
  const likely = likelyGroups(topics).flatMap((id) => all.find((group) => group.id === id) ?? []);
  const named = namedGroups(topics).map(({ name, value }) => ({
    value,
    label: name,
    hint: topicHelpWords.ownHint,
  }));
  const first = {
    id: 'likely',
    title: topicHelpWords.likely(topics.map(({ title }) => title)),
    choices: [...choicesFor(likely), ...named],
  };
  const rest = dimensions.map(({ id, title, groups }) => ({
    id,
    title,
    choices: choicesFor(groups.filter((group) => !likely.includes(group))),
  }));
  return first.choices.length === 0 ? rest : [first, ...rest];
}
