import type { ReactNode } from 'react';
import type { Entry, Fields } from '#src/domain/answer.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import type { Edition } from '#src/domain/edition.ts';
import { typedDateInWords } from '#src/report/dates.ts';
import { actionStatusLabels, effectLabels, fieldLabels } from '#src/report/labels.ts';
import { readNames } from '#src/report/source.ts';
import { joined } from '#src/report/text.ts';
import { Tag } from '#src/ui/tag.tsx';
import type { ThingKind, ThingsQuestion } from './things-list.tsx';
import { groupWords, thingWords } from './words.ts';

interface ThingSummary {
  title: string;
  tag: ReactNode;
  facts: { term: string; detail: string }[];
}

/** What a card says of a group, a source, a gap, an action or a measure. */
export function describeThing(
  edition: Edition,
  assessment: Assessment,
  question: ThingsQuestion,
  entry: Entry<ThingKind>,
): ThingSummary {
  const { title, tag = null, facts } = summarise(edition, assessment, question, entry);
  return {
    title: title.trim() === '' ? thingWords[question.kind].untitled : title,
    tag,
    facts: facts.filter(({ detail }) => detail.trim() !== ''),
  };
}

function summarise(
  edition: Edition,
  assessment: Assessment,
  question: ThingsQuestion,
  entry: Entry<ThingKind>,
): { title: string; tag?: ReactNode; facts: ThingSummary['facts'] } {
  switch (question.kind) {
    case 'population-groups': {
      const group = entry.fields as Fields<'population-groups'>;
      const { effect, combines, response } = group;
      return {
        title: group.name,
        tag: effect === '' ? null : <Tag tone={effectTones[effect]}>{effectLabels[effect]}</Tag>,
        facts: [
          { term: groupWords.combines, detail: combines.join(', ') },
          { term: fieldLabels['population-groups'].response, detail: response },
        ],
      };
    }
    case 'evidence': {
      const item = entry.fields as Fields<'evidence'>;
      const kind = question.evidenceKinds.find(({ id }) => id === item.kind)?.label ?? '';
      const strength = question.strengths.find(({ id }) => id === item.strength)?.label ?? '';
      return {
        title: item.title,
        facts: [
          { term: fieldLabels.evidence.kind, detail: kind },
          { term: fieldLabels.evidence.source, detail: item.source },
          { term: fieldLabels.evidence.strength, detail: strength },
        ],
      };
    }
    case 'evidence-gaps': {
      const gap = entry.fields as Fields<'evidence-gaps'>;
      return {
        title: gap.missing,
        facts: [
          { term: fieldLabels['evidence-gaps'].remedy, detail: gap.remedy },
          { term: fieldLabels['evidence-gaps'].owner, detail: gap.owner ?? '' },
          { term: fieldLabels['evidence-gaps'].due, detail: typedDateInWords(gap.due ?? '') },
        ],
      };
    }
    case 'figures': {
      const figures = entry.fields as Fields<'figures'>;
      return {
        title: figures.indicator,
        facts: [
          { term: fieldLabels.figures.areas, detail: [...new Set(figures.areas)].join(', ') },
          { term: fieldLabels.figures.periods, detail: [...new Set(figures.periods)].join(', ') },
          { term: fieldLabels.figures.meaning, detail: figures.meaning },
        ],
      };
    }
    case 'action-plan': {
      const action = entry.fields as Fields<'action-plan'>;
      const labels = fieldLabels['action-plan'];
      return {
        title: action.action,
        tag: action.status === '' ? null : <Tag>{actionStatusLabels[action.status]}</Tag>,
        facts: [
          { term: labels.owner, detail: action.owner },
          { term: labels.due, detail: typedDateInWords(action.due) },
          { term: labels.groups, detail: groupNames(edition, assessment, action.groups) },
        ],
      };
    }
    case 'monitoring': {
      const measure = entry.fields as Fields<'monitoring'>;
      const labels = fieldLabels.monitoring;
      return {
        title: measure.measure,
        facts: [
          { term: labels.groups, detail: groupNames(edition, assessment, measure.groups) },
          { term: labels.frequency, detail: measure.frequency },
          { term: labels.who, detail: measure.who },
        ],
      };
    }
  }
}

const effectTones = {
  positive: 'done',
  negative: 'problem',
  mixed: 'attention',
  none: 'neutral',
  uncertain: 'info',
} as const;

function groupNames(edition: Edition, assessment: Assessment, ids: readonly string[]): string {
  const { groups } = readNames(assessment, edition);
  return joined(ids.map((id) => groups.get(id) ?? ''));
}
