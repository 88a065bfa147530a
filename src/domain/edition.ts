import type { AnswerKind } from './answer.ts';
import type { DataSource } from './data-source.ts';
import type { Duties } from './duties.ts';
import type { Topic } from './topic.ts';

/** A versioned set of questions. All that the rest of the app knows of HEAT, it reads from here. */
export interface Edition {
  id: string;
  version: string;
  title: string;
  /** Which of the tools called HEAT this is, in one sentence. */
  about: string;
  /** Where the questions come from, under which licence, and that wording may differ from the official one. */
  credits: readonly string[];
  language: string;
  stages: readonly Stage[];
  /** What the decision-maker ticks, one by one, at sign-off. */
  commitments: readonly Commitment[];
  /** Which other duties the same answers serve. */
  duties?: Duties;
  /** Themes that boards ask about, to find and group assessments by. Ids are told apart across all families. */
  tagFamilies: readonly TagFamily[];
  /** What an assessment may be about, each with advice of its own. */
  topics?: readonly Topic[];
  /** Where to look for figures. */
  sources?: readonly DataSource[];
}

export interface TagFamily {
  id: string;
  title: string;
  hint: string;
  tags: readonly Choice[];
}

export interface Stage {
  id: string;
  title: string;
  purpose: string;
  /** A stage `at-review` stays shut until the review date, or until someone opens it early and says why. */
  opens: 'now' | 'at-review';
  blocks: readonly Block[];
}

/** One page of questions. */
export interface Block {
  id: string;
  title: string;
  /** The page's heading: what this block asks. */
  question: string;
  why: string;
  /** What to think about. */
  prompts: readonly Prompt[];
  /** Short facts to have beside the question. */
  facts: readonly Fact[];
  questions: readonly Question[];
}

export interface Prompt {
  id: string;
  title: string;
  text: string;
}

export interface Fact {
  text: string;
  source: string;
}

export interface Choice {
  id: string;
  label: string;
  hint?: string;
}

interface QuestionOf<Kind extends AnswerKind> {
  /** A content key: chosen once, never reused. */
  id: string;
  kind: Kind;
  label: string;
  hint?: string;
  /** Sign-off does not wait for an optional question. */
  optional?: boolean;
}

export type TextQuestion = QuestionOf<'short-text' | 'long-text'> & {
  /** Characters after which the count turns into advice to shorten. Never a limit. */
  advisedLength: number;
  /** Page one of a version that reviews the effect says its answer too. */
  onPageOne?: boolean;
};
export type DateQuestion = QuestionOf<'date'>;
export type SingleChoiceQuestion = QuestionOf<'single-choice'> & { choices: readonly Choice[] };
export type ChecklistQuestion = QuestionOf<'checklist'> & {
  choices: readonly Choice[];
  /** The label of a free choice, where one may be added. */
  other?: string;
};
export type PeopleQuestion = QuestionOf<'people'>;
export type PopulationGroupsQuestion = QuestionOf<'population-groups'> & {
  dimensions: readonly Dimension[];
};
export type DriversQuestion = QuestionOf<'drivers'> & { families: readonly DriverFamily[] };
export type WideningRisksQuestion = QuestionOf<'widening-risks'> & { risks: readonly Choice[] };
export type EvidenceQuestion = QuestionOf<'evidence'> & {
  evidenceKinds: readonly Choice[];
  strengths: readonly Choice[];
  /** The kind under which stands what people said themselves. */
  voiceKind?: string;
};
export type EvidenceGapsQuestion = QuestionOf<'evidence-gaps'>;
export type FiguresQuestion = QuestionOf<'figures'>;
export type ActionPlanQuestion = QuestionOf<'action-plan'>;
export type MonitoringQuestion = QuestionOf<'monitoring'>;
/** Asked of the signed plan, once a review of its effect has begun. */
export type ActionOutcomesQuestion = QuestionOf<'action-outcomes'>;
export type MeasureResultsQuestion = QuestionOf<'measure-results'>;

export type Question =
  | TextQuestion
  | DateQuestion
  | SingleChoiceQuestion
  | ChecklistQuestion
  | PeopleQuestion
  | PopulationGroupsQuestion
  | DriversQuestion
  | WideningRisksQuestion
  | EvidenceQuestion
  | EvidenceGapsQuestion
  | FiguresQuestion
  | ActionPlanQuestion
  | MonitoringQuestion
  | ActionOutcomesQuestion
  | MeasureResultsQuestion;

/** One of the ways a population differs: protected characteristics, deprivation, place, inclusion health. */
export interface Dimension {
  id: string;
  title: string;
  groups: readonly Choice[];
}

export interface DriverFamily {
  id: string;
  title: string;
  hint: string;
  drivers: readonly Choice[];
}

export interface Commitment {
  id: string;
  /** The exact words agreed to; they are kept with the signature. */
  statement: string;
}

export function blocksOf(edition: Edition): Block[] {
  return edition.stages.flatMap((stage) => stage.blocks);
}

export function questionsOf(edition: Edition): Question[] {
  return blocksOf(edition).flatMap((block) => block.questions);
}

/** The edition's questions of one kind, in reading order. */
export function questionsOfKind<Kind extends Question['kind']>(
  edition: Edition,
  kind: Kind,
): Extract<Question, { kind: Kind }>[] {
  return questionsOf(edition).filter(
    (question): question is Extract<Question, { kind: Kind }> => question.kind === kind,
  );
}

export function tagsOf(edition: Edition): Choice[] {
  return edition.tagFamilies.flatMap(({ tags }) => tags);
}

export function findBlock(edition: Edition, blockId: string): Block | undefined {
  return blocksOf(edition).find((block) => block.id === blockId);
}

/** The stage that holds a block. Throws when the edition has no such block. */
export function stageOf(edition: Edition, block: Block): Stage {
  const stage = edition.stages.find((candidate) => candidate.blocks.includes(block));
  if (stage === undefined) throw new Error(`The edition has no block ${block.id}`);
  return stage;
}

/** The block that asks a question, or undefined when this edition does not ask it. */
export function blockOfQuestion(edition: Edition, questionId: string): Block | undefined {
  return blocksOf(edition).find((block) => block.questions.some(({ id }) => id === questionId));
}
