import { describe, expect, it } from 'vitest';
import type { DataSource } from '#src/domain/data-source.ts';
import { blocksOf, questionsOf, tagsOf } from '#src/domain/edition.ts';
import type { Topic } from '#src/domain/topic.ts';
import { heatEngland2024 as edition } from '#src/editions/heat-england-2024/edition.ts';

const { topics = [], sources = [] } = edition;
const dimensions = questionsOf(edition).flatMap((question) =>
  question.kind === 'population-groups' ? question.dimensions : [],
);
const ids = (named: readonly { id: string }[]) => named.map(({ id }) => id);
const groupIds = ids(dimensions.flatMap(({ groups }) => groups));
const groupLabels = dimensions.flatMap(({ groups }) => groups.map(({ label }) => label));
const core20plus5 = ids(edition.tagFamilies.find(({ id }) => id === 'core20plus5')?.tags ?? []);

function unknown(named: readonly string[], known: readonly string[]): string[] {
  return named.filter((id) => !known.includes(id));
}

function repeated(named: readonly string[]): string[] {
  return named.filter((id, place) => named.indexOf(id) !== place);
}

function textsOf(topic: Topic): string[] {
  return [
    topic.title,
    topic.about,
    ...topic.prompts.flatMap(({ title, text }) => [title, text]),
    ...(topic.ownGroups ?? []),
    ...topic.indicators.flatMap(({ name, says }) => [name, says]),
    ...(topic.facts ?? []).flatMap(({ text, source }) => [text, source]),
  ];
}

function textsIn(source: DataSource): string[] {
  const { title, publisher, answers, geography, steps, traps, licence } = source;
  return [title, publisher, answers, geography, ...steps, ...traps, licence];
}

/** What reads badly in a text that people see. */
function faultsOf(text: string): string[] {
  return [
    ...(text.trim() === '' || text !== text.trim() ? ['blank at an end'] : []),
    ...(/[—–]/.test(text) ? ['a dash'] : []),
    ...(/['"]|\.\.\.| {2}/.test(text) ? ['typewriter signs'] : []),
    ...(text.length > 260 ? [`${text.length} characters`] : []),
    ...text
      .split(/[.?!:] /)
      .filter((sentence) => sentence.split(' ').length > 35)
      .map((sentence) => `a long sentence: ${sentence}`),
  ];
}

describe('the topics of the HEAT edition', () => {
  it('are the ten that people ask for, each with an id of its own', () => {
    expect(ids(topics)).toEqual([
      'cancer-screening',
      'maternity',
      'severe-mental-illness',
      'respiratory-disease',
      'hypertension',
      'smoking',
      'childrens-asthma',
      'oral-health',
      'digital-access',
      'elective-waiting-lists',
    ]);
    expect(repeated(topics.map(({ title }) => title))).toEqual([]);
  });

  it.each(topics)('$title: is complete', ({ prompts, groups, indicators, tags, facts = [] }) => {
    expect(prompts.length).toBeGreaterThanOrEqual(3);
    expect(prompts.length).toBeLessThanOrEqual(6);
    expect(new Set(prompts.map(({ blockId }) => blockId)).size).toBeGreaterThanOrEqual(2);
    expect(groups.length).toBeGreaterThanOrEqual(4);
    expect(groups.length).toBeLessThanOrEqual(8);
    expect(indicators.length).toBeGreaterThanOrEqual(3);
    expect(indicators.length).toBeLessThanOrEqual(6);
    expect(tags.length).toBeGreaterThanOrEqual(2);
    expect(facts.length).toBeLessThanOrEqual(2);
  });

  it.each(topics)('$title: names only what the edition has, and nothing twice', (topic) => {
    const { prompts, groups, ownGroups = [], indicators, tags } = topic;
    expect(
      unknown(
        prompts.map(({ blockId }) => blockId),
        ids(blocksOf(edition)),
      ),
    ).toEqual([]);
    expect(unknown(groups, groupIds)).toEqual([]);
    expect(unknown(tags, ids(tagsOf(edition)))).toEqual([]);
    expect(
      unknown(
        indicators.map(({ source }) => source),
        ids(sources),
      ),
    ).toEqual([]);
    expect(repeated(ids(prompts))).toEqual([]);
    expect(repeated(groups)).toEqual([]);
    expect(repeated(tags)).toEqual([]);
    expect(repeated(indicators.map(({ name }) => name))).toEqual([]);
    // A group in words must be one that the list leaves out.
    expect(ownGroups.filter((name) => groupLabels.includes(name))).toEqual([]);
  });

  it.each(topics)('$title: has the tags of Core20PLUS5 before all others', ({ tags }) => {
    const isOther = tags.map((tag) => !core20plus5.includes(tag));
    expect(isOther).toEqual([...isOther].sort());
    expect(isOther[0]).toBe(false);
  });

  it.each(topics)(
    '$title: sends people only to places that say they have figures on it',
    ({ id, indicators }) => {
      const named = new Set(indicators.map(({ source }) => source));
      const have = ids(sources.filter((source) => source.topics.includes(id)));
      expect(unknown([...named], have)).toEqual([]);
    },
  );

  it.each(topics)('$title: reads well, and prompts end as sentences do', (topic) => {
    for (const text of textsOf(topic)) expect(faultsOf(text), text).toEqual([]);
    for (const { title, text } of topic.prompts) {
      expect(title.length, title).toBeLessThanOrEqual(40);
      expect(text).toMatch(/[.?]$/);
    }
    for (const { says } of topic.indicators) expect(says).toMatch(/\.$/);
  });

  it('speak of no figures that would grow old, but for ages, waits and how many things there are', () => {
    const numbers = topics.flatMap((topic) =>
      textsOf(topic).flatMap((text) => [...text.matchAll(/\d[\d.,]*\s?(%|per cent|£|million)/g)]),
    );
    expect(numbers).toEqual([]);
  });
});

describe('the sources of the HEAT edition', () => {
  it('are those that people name, each with an id of its own', () => {
    expect([...ids(sources)].sort()).toEqual([
      'contract-data',
      'fingertips',
      'local-health',
      'needs-assessment',
      'nomis',
      'patient-surveys',
      'regional-health-profiles',
      'shape',
      'state-of-the-region',
      'workforce-data',
    ]);
    expect(repeated(sources.map(({ title }) => title))).toEqual([]);
  });

  it.each(sources)('$title: has every part, and steps and traps enough', (source) => {
    for (const text of textsIn(source)) expect(text).not.toBe('');
    expect(source.steps.length).toBeGreaterThanOrEqual(3);
    expect(source.traps.length).toBeGreaterThanOrEqual(3);
    expect(repeated(source.steps)).toEqual([]);
    expect(repeated(source.traps)).toEqual([]);
  });

  it.each(sources)('$title: names only what the edition has', (source) => {
    expect(unknown(source.blocks, ids(blocksOf(edition)))).toEqual([]);
    expect(unknown(source.dimensions, ids(dimensions))).toEqual([]);
    expect(unknown(source.topics, ids(topics))).toEqual([]);
    expect(source.blocks).toContain('data-and-evidence');
    expect(source.dimensions).not.toEqual([]);
  });

  it.each(sources)('$title: reads well', (source) => {
    for (const text of textsIn(source)) expect(faultsOf(text), text).toEqual([]);
    for (const text of [...source.steps, ...source.traps]) expect(text).toMatch(/[.?]$/);
  });

  it('lead to https and to known sites only', () => {
    const hosts = sources.filter(({ link }) => link !== '').map(({ link }) => new URL(link));
    for (const { protocol } of hosts) expect(protocol).toBe('https:');
    expect([...new Set(hosts.map(({ host }) => host))].sort()).toEqual([
      'fingertips.phe.org.uk',
      'shapeatlas.net',
      'www.cqc.org.uk',
      'www.england.nhs.uk',
      'www.nomisweb.co.uk',
    ]);
  });

  it('warn of what goes wrong most: index editions, numbers that run the other way, small numbers, who is counted', () => {
    const traps = sources.flatMap((source) => source.traps).join('\n');
    for (const word of ['2019', 'never by the number', 'Small numbers', 'registered with a GP', 'modelled']) {
      expect(traps).toContain(word);
    }
    for (const word of ['confidence limits', 'response rate', 'Ethnic group is missing', 'bands']) {
      expect(traps).toContain(word);
    }
  });

  it('include one for each dimension, inclusion health as well', () => {
    const covered = new Set(sources.flatMap((source) => source.dimensions));
    expect(unknown(ids(dimensions), [...covered])).toEqual([]);
  });
});
