import type { AnswerKind } from './answer.ts';
import type { Duties } from './duties.ts';

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
};
export type EvidenceGapsQuestion = QuestionOf<'evidence-gaps'>;
export type ActionPlanQuestion = QuestionOf<'action-plan'>;
export type MonitoringQuestion = QuestionOf<'monitoring'>;

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
  | ActionPlanQuestion
  | MonitoringQuestion;

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
