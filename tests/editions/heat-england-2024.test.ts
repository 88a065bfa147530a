import { describe, expect, it } from 'vitest';
import { fieldSchemas } from '#src/domain/answer.ts';
import { STANDING } from '#src/domain/assessment.ts';
import { blocksOf, type Choice, type Question, questionsOf } from '#src/domain/edition.ts';
import { currentEdition } from '#src/editions/current-edition.ts';
import { heatEngland2024 as edition } from '#src/editions/heat-england-2024/edition.ts';
import { openEdition } from '#src/editions/open-edition.ts';

const STANDING_IDS: string[] = Object.values(STANDING).map(({ id }) => id);

/** Every list of things to choose from that a question holds; an id may appear once across all of them. */
function choicesOf(question: Question): readonly Choice[] {
  switch (question.kind) {
    case 'single-choice':
    case 'checklist':
      return question.choices;
    case 'population-groups':
      return question.dimensions.flatMap(({ groups }) => groups);
    case 'drivers':
      return question.families.flatMap(({ drivers }) => drivers);
    case 'widening-risks':
      return question.risks;
    case 'evidence':
      return [
        ...question.evidenceKinds.map((kind) => ({ ...kind, id: `kind ${kind.id}` })),
        ...question.strengths.map((strength) => ({ ...strength, id: `strength ${strength.id}` })),
      ];
    default:
      return [];
  }
}

function repeated(ids: string[]): string[] {
  return ids.filter((id, place) => ids.indexOf(id) !== place);
}

describe('the HEAT edition', () => {
  it('has the four stages, of which only Review waits for the review date', () => {
    expect(edition.stages.map(({ id, opens }) => [id, opens])).toEqual([
      ['prepare', 'now'],
      ['assess', 'now'],
      ['refine-and-apply', 'now'],
      ['review', 'at-review'],
    ]);
  });

  it('has the eight blocks under their known names, in order', () => {
    expect(blocksOf(edition).map(({ title }) => title)).toEqual([
      'Programme of work',
      'Data and evidence',
      'Distribution of health',
      'Causes of inequalities',
      'Potential effects',
      'Action plan',
      'Evaluation and monitoring',
      'Lessons learned',
    ]);
  });

  it('names each block’s address after its title', () => {
    for (const { id, title } of blocksOf(edition)) expect(id).toBe(title.toLowerCase().replaceAll(' ', '-'));
  });

  it('stays light: one to four questions a block', () => {
    for (const { id, questions } of blocksOf(edition)) {
      // What became of the signed plan is asked about each thing in it, not in a field of the block.
      const fields = questions.filter(({ kind }) => kind !== 'action-outcomes' && kind !== 'measure-results');
      expect(fields.length, id).toBeGreaterThanOrEqual(1);
      expect(fields.length, id).toBeLessThanOrEqual(4);
    }
  });

  it('says why each block matters and gives something to think about and a sourced fact', () => {
    for (const block of blocksOf(edition)) {
      expect(block.question, block.id).toMatch(/\?$/);
      expect(block.why, block.id).not.toBe('');
      expect(block.prompts, block.id).not.toEqual([]);
      expect(block.facts, block.id).not.toEqual([]);
      expect(repeated(block.prompts.map(({ id }) => id)), block.id).toEqual([]);
      for (const { source } of block.facts) expect(source, block.id).not.toBe('');
    }
  });

  it('gives every question an id of its own that no standing answer uses', () => {
    const ids = questionsOf(edition).map(({ id }) => id);
    expect(repeated(ids)).toEqual([]);
    expect(ids.filter((id) => STANDING_IDS.includes(id))).toEqual([]);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('uses every kind of answer at least once', () => {
    const kinds = new Set<string>(questionsOf(edition).map(({ kind }) => kind));
    const standing = ['details', 'decision', 'conditions', 'opinions', 'overruled'];
    expect([...kinds].sort()).toEqual(
      Object.keys(fieldSchemas)
        .filter((kind) => !standing.includes(kind))
        .sort(),
    );
  });

  it('names every choice once within its question', () => {
    for (const question of questionsOf(edition)) {
      const choices = choicesOf(question);
      expect(repeated(choices.map(({ id }) => id)), question.id).toEqual([]);
      expect(repeated(choices.map(({ label }) => label)), question.id).toEqual([]);
    }
  });

  it('asks about the four dimensions and the six families of drivers', () => {
    const questions = questionsOf(edition);
    const groups = questions.find((question) => question.kind === 'population-groups');
    const drivers = questions.find((question) => question.kind === 'drivers');
    expect(groups?.dimensions.map(({ id }) => id)).toEqual([
      'protected-characteristics',
      'socioeconomic',
      'geography',
      'inclusion-health',
    ]);
    expect(drivers?.families.map(({ id }) => id)).toEqual([
      'wider-determinants',
      'psychosocial',
      'behaviours',
      'physiological',
      'services',
      'structural-discrimination',
    ]);
    for (const family of drivers?.families ?? []) {
      expect(family.drivers.length, family.id).toBeGreaterThanOrEqual(4);
      expect(family.drivers.length, family.id).toBeLessThanOrEqual(8);
    }
  });

  it('says which HEAT it is, credits its licence and claims no endorsement', () => {
    const credits = edition.credits.join(' ');
    expect(edition.about).toContain('Public Health England');
    expect(credits).toContain('Crown copyright');
    expect(credits).toContain('Open Government Licence v3.0');
    expect(credits).toContain('official wording may differ');
    expect(credits).toContain('endorsed');
  });

  it('asks the decision-maker for separate commitments', () => {
    expect(edition.commitments.length).toBeGreaterThanOrEqual(5);
    expect(repeated(edition.commitments.map(({ id }) => id))).toEqual([]);
    for (const { statement } of edition.commitments) expect(statement).toMatch(/\.$/);
  });
});

describe('opening an edition', () => {
  it('finds the one that new assessments use', async () => {
    const opened = await openEdition(currentEdition);
    expect(opened).toMatchObject(currentEdition);
  });

  it('says so when this release does not hold the edition or its version', async () => {
    expect(await openEdition({ id: 'heat-england', version: '2020-10' })).toBeUndefined();
    expect(await openEdition({ id: 'heat-wales', version: '2024-08' })).toBeUndefined();
  });
});
