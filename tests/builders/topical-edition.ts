import type { DataSource } from '#src/domain/data-source.ts';
import type { Edition } from '#src/domain/edition.ts';
import type { Topic } from '#src/domain/topic.ts';
import { tinyEdition } from './tiny-edition.ts';

/** A topic that says only what matters here. */
export function aTopic(part: Partial<Topic> & { id: string }): Topic {
  return {
    title: part.id,
    about: `All that is ${part.id}.`,
    prompts: [],
    groups: [],
    indicators: [],
    tags: [],
    ...part,
  };
}

/** A source that says only what matters here. */
export function aSource(part: Partial<DataSource> & { id: string }): DataSource {
  return {
    title: part.id,
    publisher: 'Wexcombe Council',
    answers: 'How many there are.',
    geography: 'Wards.',
    access: 'open',
    steps: ['Ask.'],
    traps: [],
    licence: 'Free to use.',
    link: '',
    blocks: [],
    dimensions: [],
    topics: [],
    ...part,
  };
}

/** The tiny edition with two topics and four places to look for figures. */
export const topicalEdition: Edition = {
  ...tinyEdition,
  topics: [
    aTopic({
      id: 'falls',
      title: 'Falls',
      prompts: [
        { blockId: 'the-people', id: 'stairs', title: 'Stairs', text: 'Who lives upstairs?' },
        { blockId: 'the-work', id: 'rails', title: 'Rails', text: 'What is put up?' },
      ],
      groups: ['Place group-two', 'Age group-one'],
      ownGroups: ['Night workers'],
      indicators: [{ name: 'Falls at home', source: 'counts', says: 'Those who called for help.' }],
      tags: ['Far-one', 'Near-two'],
      facts: [{ text: 'Most falls are at home.', source: 'A survey' }],
    }),
    aTopic({
      id: 'heatwaves',
      title: 'Heatwaves',
      prompts: [{ blockId: 'the-people', id: 'shade', title: 'Shade', text: 'Who has none?' }],
      groups: ['Age group-two', 'Place group-two'],
      tags: ['Near-two'],
    }),
  ],
  sources: [
    aSource({ id: 'news', title: 'Local news' }),
    aSource({ id: 'maps', title: 'Maps', blocks: ['the-people'], dimensions: ['place'] }),
    aSource({
      id: 'counts',
      title: 'Counts of falls',
      steps: ['Open the site.', 'Take the CSV.'],
      traps: ['Small numbers are hidden.'],
      link: 'https://counts.example.org',
      topics: ['falls'],
    }),
    aSource({ id: 'wards', title: 'Ward book', blocks: ['the-people'], access: 'local' }),
  ],
};
