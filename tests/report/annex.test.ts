import { describe, expect, it } from 'vitest';
import type { Assessment } from '#src/domain/assessment.ts';
import { questionsOf } from '#src/domain/edition.ts';
import { heatEngland2024 } from '#src/editions/heat-england-2024/edition.ts';
import { workedExample } from '#src/editions/worked-example/worked-example.ts';
import { type AnnexId, annexesOf, readAnnexIds, writeAnnexes } from '#src/report/annex.ts';
import { fieldLabels } from '#src/report/labels.ts';
import type { ReportPart, ReportSection } from '#src/report/report.ts';
import { anAnswer, anAssessment, aSignature } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';

const on = '2026-11-22';
const example = workedExample('example');

function sectionsOf(id: AnnexId, assessment: Assessment): ReportSection[] {
  const [annex] = writeAnnexes([id], assessment, heatEngland2024, on);
  if (annex === undefined) throw new Error(`No annex ${id}`);
  return annex.chapter.sections;
}

function partsOf(id: AnnexId, title: string, assessment = example): ReportPart[] {
  const section = sectionsOf(id, assessment).find((candidate) => candidate.title === title);
  if (section === undefined) throw new Error(`No section ${title}`);
  return section.parts;
}

/** A group's facts in a section, each as its label and lines. */
function factsOf(parts: readonly ReportPart[], title: string): Record<string, string[]> {
  const entry = parts.find((part) => part.kind === 'entry' && part.title === title);
  if (entry?.kind !== 'entry') throw new Error(`No entry ${title}`);
  return Object.fromEntries(entry.facts.map(({ label, value }) => [label, value]));
}

const characteristics = heatEngland2024.duties?.equality.characteristics ?? [];

describe('the edition', () => {
  it('tells the nine characteristics apart, by groups and questions that it has', () => {
    const { equality, impact } = heatEngland2024.duties ?? {};
    const questions = questionsOf(heatEngland2024);
    const ids = new Set(questions.map(({ id }) => id));
    const asked = questions.find((question) => question.kind === 'population-groups');
    const groups = asked?.dimensions.flatMap((dimension) => dimension.groups.map(({ id }) => id)) ?? [];
    const listed = characteristics.flatMap((characteristic) => characteristic.groups);
    const standing = ['details', 'assessors', 'contributors', 'decision', 'conditions'];

    expect(characteristics.map(({ title }) => title)).toEqual([
      'Age',
      'Disability',
      'Gender reassignment',
      'Marriage and civil partnership',
      'Pregnancy and maternity',
      'Race',
      'Religion or belief',
      'Sex',
      'Sexual orientation',
    ]);
    expect(listed.filter((id) => !groups.includes(id))).toEqual([]);
    const own = asked?.dimensions.find(({ id }) => id === equality?.dimension)?.groups ?? [];
    expect(own.filter(({ id }) => !listed.includes(id))).toEqual([]);
    const named = [
      ...(equality?.questions ?? []),
      ...(equality?.aims.flatMap((aim) => aim.questions) ?? []),
      ...(impact?.parts.flatMap((part) => part.questions) ?? []),
    ];
    expect(named.filter((id) => !ids.has(id) && !standing.includes(id))).toEqual([]);
  });

  it('without such a list has no annexes', () => {
    expect(annexesOf(tinyEdition, anAssessment())).toEqual([]);
    expect(writeAnnexes(['impact'], anAssessment(), tinyEdition, on)).toEqual([]);
  });
});

describe('the equality duty', () => {
  it('sets out what was said of a group under each aim', () => {
    const facts = factsOf(partsOf('equality-duty', 'Race'), 'Polish and Lithuanian communities');

    expect(Object.keys(facts)).toEqual([
      'Ending discrimination',
      'Making opportunities more equal',
      'Good relations between groups',
    ]);
    expect(facts['Ending discrimination']).toEqual([
      'Effect on this group: Positive',
      expect.stringMatching(/^What it means: Calls in a person’s own language should help/),
    ]);
    expect(facts['Making opportunities more equal']).toEqual([
      expect.stringMatching(/^What we know: In four Thornsea practices/),
      expect.stringMatching(/^What we will do: One post needs Polish/),
      'Action 2: Bring the interpreter in first; drop the eight-minute limit. (Nasreen Akhtar; 1 February 2027; In progress)',
      'Action 3: Write the Polish leaflet with Dom Polski, and pay the authors. (Łukasz Wiśniewski; 15 January 2027; In progress)',
      expect.stringMatching(/^Action 7: .*\(Tom Hesketh; 13 November 2026; Done\)$/),
      expect.stringMatching(/^Measure 4: .*\(Every month; Nasreen Akhtar\)$/),
    ]);
    expect(facts['Good relations between groups']).toEqual([
      expect.stringMatching(/^What people tell us: At Dom Polski/),
    ]);
  });

  it('counts marriage and civil partnership for the first aim only', () => {
    const parts = partsOf('equality-duty', 'Marriage and civil partnership');
    const facts = factsOf(parts, 'People who are married or in a civil partnership');
    const glance = partsOf('equality-duty', 'At a glance')[0];

    expect(Object.keys(facts)).toEqual(['Ending discrimination']);
    expect(JSON.stringify(parts[0])).toContain('counts for this aim only: ending discrimination.');
    expect(glance?.kind === 'table' ? glance.rows[3] : []).toEqual([
      'Marriage and civil partnership',
      '1 group',
      'Does not count for this aim',
      'Does not count for this aim',
    ]);
  });

  it('says plainly where nothing was said, and shows the note that may speak of it', () => {
    const [nothing, ...others] = partsOf('equality-duty', 'Pregnancy and maternity');

    expect(others).toEqual([]);
    expect(nothing).toMatchObject({
      kind: 'paragraphs',
      text: [expect.stringMatching(/^Nothing was said about pregnancy and maternity in a row of/)],
    });
    expect(JSON.stringify(partsOf('equality-duty', 'All three aims'))).toContain('We left out pregnancy');
  });

  it('says so of every characteristic in an assessment in which nothing was said', () => {
    const sections = sectionsOf('equality-duty', { ...example, answers: {} });

    for (const { title } of characteristics) {
      const section = sections.find((candidate) => candidate.title === title);
      expect(JSON.stringify(section?.parts)).toContain(`Nothing was said about ${title.toLowerCase()}`);
    }
  });

  it('finds the characteristics of a row that combines others', () => {
    const parts = partsOf('equality-duty', 'Sex');

    expect(parts).toMatchObject([{ kind: 'entry', title: 'Men in the most deprived areas' }]);
  });

  it('does not guess the characteristic of a group of one’s own', () => {
    const own = { id: 'own', name: 'Night workers who pray', dimensions: ['protected-characteristics'] };
    const answers = {
      'population-groups': anAnswer('population-groups', { ...own, known: 'They are few.' }),
    };
    const sections = sectionsOf('equality-duty', { ...example, answers });
    const named = sections.filter(({ parts }) => JSON.stringify(parts).includes('Night workers who pray'));

    expect(named.map(({ title }) => title)).toEqual(['Characteristic not named']);
  });
});

describe('the impact view', () => {
  it('sets out effect, evidence, response and actions for each group, once', () => {
    const sections = sectionsOf('impact', example);
    const titles = sections.flatMap(({ parts }) =>
      parts.flatMap((part) =>
        part.kind === 'entry' && part.place.questionId === 'population-groups' ? [part.title] : [],
      ),
    );
    const facts = factsOf(partsOf('impact', 'Inclusion health'), 'People with a learning disability');

    expect(titles).toHaveLength(10);
    expect(new Set(titles).size).toBe(10);
    expect(facts).toMatchObject({
      'What we know': [expect.stringContaining('38.8% return a kit')],
      'What we will do': [expect.stringContaining('Visits last an hour')],
      Actions: [expect.stringMatching(/^Action 4: /), expect.stringMatching(/^Action 8: /)],
      Measures: [expect.stringMatching(/^Measure 2: /)],
    });
    expect(factsOf(partsOf('impact', 'Where groups meet'), 'Men in the most deprived areas')).toBeDefined();
  });

  it('says of each part of such a form where it is answered, and where nothing was said', () => {
    const [where] = partsOf('impact', 'Where each part is answered');
    const facts = where?.kind === 'facts' ? where.facts : [];

    expect(facts.find(({ label }) => label === 'Evidence and data')?.value).toEqual([
      '“Where did you look?”, in Data and evidence: answered',
      '“What evidence do you have?”, in Data and evidence: answered',
    ]);
    const [empty] = partsOf('impact', 'Where each part is answered', { ...example, answers: {} });
    expect(JSON.stringify(empty)).not.toContain(': answered');
  });

  it('names the groups and characteristics that nothing was said about', () => {
    expect(partsOf('impact', 'Protected characteristics').at(-1)).toEqual({
      kind: 'paragraphs',
      text: ['Nothing was said about: Age; Pregnancy and maternity; Religion or belief; Sexual orientation.'],
    });
    expect(JSON.stringify(partsOf('impact', 'Where people live').at(-1))).not.toContain('long journey');
  });

  it('lists evidence, with the groups that it names', () => {
    const answers = {
      ...example.answers,
      evidence: anAnswer('evidence', { title: 'Register', source: 'GPs', supports: ['learning-disability'] }),
    };
    const parts = partsOf('impact', 'Inclusion health', { ...example, answers });

    expect(factsOf(parts, 'People with a learning disability')).toMatchObject({
      'Evidence that names it': ['Evidence 1: Register (GPs)'],
    });
    expect(JSON.stringify(partsOf('impact', 'All evidence'))).toContain(
      'Evidence 1: Kits returned, by deprivation and sex (Screening hub, 2025/26; national fifths, IMD 2025; 12 June 2026)',
    );
  });

  it('leaves out no action and no measure', () => {
    const plan = anAnswer(
      'action-plan',
      { action: 'For everyone' },
      { action: 'For one gone', groups: ['gone'] },
    );
    const answers = { ...example.answers, 'action-plan': plan };

    expect(
      partsOf('impact', 'Actions and measures that name no group', { ...example, answers }),
    ).toMatchObject([{ kind: 'list', items: ['Action 1: For everyone', 'Action 2: For one gone'] }]);
    const written = JSON.stringify(sectionsOf('impact', example));
    for (let number = 1; number <= 9; number += 1) expect(written).toContain(`Action ${number}: `);
    for (let number = 1; number <= 5; number += 1) expect(written).toContain(`Measure ${number}: `);
  });
});

describe('an annex', () => {
  it('says first what it is', () => {
    const signed = { ...example, signatures: [aSignature()] };
    const first = (assessment: Assessment) => JSON.stringify(sectionsOf('impact', assessment)[0]?.parts[0]);

    expect(first(example)).toContain('The report is a draft, and so is the annex.');
    expect(first(signed)).toContain(
      'version 1, which is signed off. The annex is not part of what was signed.',
    );
  });

  it('comes in the same order, however it was asked for, and only where it was', () => {
    const ids = (asked: AnnexId[]) => writeAnnexes(asked, example, heatEngland2024, on).map(({ id }) => id);

    expect(ids(['impact', 'equality-duty'])).toEqual(['equality-duty', 'impact']);
    expect(ids(['impact'])).toEqual(['impact']);
    expect(ids([])).toEqual([]);
    expect(readAnnexIds(['impact', 'equality-duty'])).toEqual(['equality-duty', 'impact']);
    expect(readAnnexIds(['impact', 'another'])).toBeNull();
  });

  it.each(['equality-duty', 'impact'] as const)('says of a group only what was said of it: %s', (id) => {
    const answer = example.answers['population-groups'];
    if (answer?.kind !== 'population-groups') throw new Error('The example has other answers');
    const { known, voices, meaning, reason, response } = fieldLabels['population-groups'];
    const labels = [known, voices, meaning, reason, response];
    let compared = 0;
    for (const part of sectionsOf(id, example).flatMap(({ parts }) => parts)) {
      const row = answer.entries.find((entry) => part.kind === 'entry' && entry.id === part.place.entryId);
      if (part.kind !== 'entry' || row === undefined) continue;
      const lines = part.facts.flatMap(({ label, value }) =>
        labels.includes(label) ? value.map((line) => `${label}: ${line}`) : value,
      );
      for (const label of labels) {
        const line = lines.find((candidate) => candidate.startsWith(`${label}: `));
        if (line === undefined || line.endsWith('Nothing was said.')) continue;
        expect(Object.values(row.fields)).toContain(line.slice(label.length + 2));
        compared += 1;
      }
    }

    expect(compared).toBeGreaterThan(20);
  });
});
