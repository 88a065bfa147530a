import { describe, expect, it } from 'vitest';
import { likelyGroups, tagsOfTopics, topicIdsOf, topicsOf } from '#src/domain/topic.ts';
import { anAnswer, anAssessment } from '#tests/builders/an-assessment.ts';
import { aTopic, topicalEdition } from '#tests/builders/topical-edition.ts';

const about = (...topics: string[]) =>
  anAssessment({ answers: { details: anAnswer('details', { topics }) } });

describe('the topics of an assessment', () => {
  it('are none until one is chosen', () => {
    expect(topicIdsOf(anAssessment())).toEqual([]);
    expect(topicsOf(anAssessment(), topicalEdition)).toEqual([]);
  });

  it('come in the order of the edition, without those it does not have', () => {
    const chosen = about('heatwaves', 'gone-since', 'falls');

    expect(topicIdsOf(chosen)).toEqual(['heatwaves', 'gone-since', 'falls']);
    expect(topicsOf(chosen, topicalEdition).map(({ id }) => id)).toEqual(['falls', 'heatwaves']);
    expect(topicsOf(chosen, {})).toEqual([]);
  });
});

describe('what topics bring', () => {
  const one = aTopic({ id: 'one', groups: ['a', 'b', 'c'], tags: ['t', 'u'] });
  const two = aTopic({ id: 'two', groups: ['b', 'd'], tags: ['u', 'v'] });

  it('is the groups of all, by how likely they are in each, and each once', () => {
    expect(likelyGroups([one, two])).toEqual(['a', 'b', 'd', 'c']);
    expect(likelyGroups([])).toEqual([]);
  });

  it('is the tags of all, each once', () => {
    expect(tagsOfTopics([one, two])).toEqual(['t', 'u', 'v']);
  });
});
