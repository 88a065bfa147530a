import type { Fields } from './answer.ts';

/** How an edition's answers serve other duties as well, so that nobody is asked the same twice. */
export interface Duties {
  equality: EqualityDuty;
  impact: ImpactForm;
}

/** The public sector equality duty, and which answers speak of it. */
export interface EqualityDuty {
  /** The dimension whose groups the characteristics tell apart. */
  dimension: string;
  aims: readonly DutyAim[];
  characteristics: readonly Characteristic[];
  /** Questions that speak of all aims at once. */
  questions: readonly string[];
}

/** One thing that public bodies must have due regard to. */
export interface DutyAim {
  id: string;
  title: string;
  /** What the law asks, in one sentence. */
  asks: string;
  /** What of a group's row speaks of this aim. */
  fields: readonly GroupField[];
  /** Whether the actions and measures for a group do. */
  plans: boolean;
  /** Questions about everyone that do. */
  questions: readonly string[];
  /** Families of drivers that do. */
  driverFamilies: readonly string[];
}

export type GroupField = Exclude<
  keyof Fields<'population-groups'>,
  'name' | 'listedAs' | 'dimensions' | 'combines'
>;

/** Something that the law protects people by, and the edition's groups who differ by it. */
export interface Characteristic {
  id: string;
  title: string;
  groups: readonly string[];
  /** The aims that it counts for. */
  aims: readonly string[];
}

/** The parts that forms for an equality and health inequalities impact assessment ask about. */
export interface ImpactForm {
  parts: readonly ImpactPart[];
}

export interface ImpactPart {
  title: string;
  /** The questions that answer it, those of every assessment included. */
  questions: readonly string[];
}
