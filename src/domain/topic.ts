import { type Assessment, fieldsOf, STANDING } from './assessment.ts';
import type { Edition, Fact, Prompt } from './edition.ts';

/** What a piece of work may be about, with what others in that field think of. All of it is advice. */
export interface Topic {
  id: string;
  title: string;
  /** What it covers, in one sentence, for those who choose. */
  about: string;
  prompts: readonly TopicPrompt[];
  /** Ids of the edition's groups, the most likely affected first. */
  groups: readonly string[];
  /** Groups that the edition's list does not have, in words. */
  ownGroups?: readonly string[];
  indicators: readonly TopicIndicator[];
  /** Ids of the edition's tags. */
  tags: readonly string[];
  facts?: readonly Fact[];
}

export interface TopicPrompt extends Prompt {
  blockId: string;
}

/** A figure worth looking for. */
export interface TopicIndicator {
  name: string;
  /** The id of the data source to look in. */
  source: string;
  /** What it shows, and what it leaves out. */
  says: string;
}

/** The ids of the topics that were chosen, also of those that the edition does not have. */
export function topicIdsOf(assessment: Pick<Assessment, 'answers'>): readonly string[] {
  return fieldsOf(assessment, STANDING.details).topics ?? [];
}

/** The topics that were chosen, in the edition's order. */
export function topicsOf(
  assessment: Pick<Assessment, 'answers'>,
  edition: Pick<Edition, 'topics'>,
): readonly Topic[] {
  const chosen = topicIdsOf(assessment);
  return (edition.topics ?? []).filter(({ id }) => chosen.includes(id));
}

/** The groups that topics name, each once: the first of every topic, then the second of every topic, and so on. */
export function likelyGroups(topics: readonly Topic[]): string[] {
  const longest = Math.max(0, ...topics.map(({ groups }) => groups.length));
  const ranks = Array.from({ length: longest }, (_, rank) =>
    topics.flatMap(({ groups }) => groups[rank] ?? []),
  );
  return [...new Set(ranks.flat())];
}

/** The tags that go with topics, each once. */
export function tagsOfTopics(topics: readonly Topic[]): string[] {
  return [...new Set(topics.flatMap(({ tags }) => tags))];
}
