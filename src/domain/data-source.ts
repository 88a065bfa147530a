/** A place where figures about people's health and care can be found, and how to get them from there. */
export interface DataSource {
  id: string;
  title: string;
  publisher: string;
  /** Which questions it answers. */
  answers: string;
  /** For which areas it has figures. */
  geography: string;
  /** Open to all, behind a login, or with someone nearby who has to be asked. */
  access: 'open' | 'login' | 'local';
  /** How to get the figures, step by step. */
  steps: readonly string[];
  /** What people get wrong with it. */
  traps: readonly string[];
  licence: string;
  /** Empty where no single address serves everyone. */
  link: string;
  /** Ids of the blocks it helps with. */
  blocks: readonly string[];
  /** Ids of the dimensions by which it tells groups apart. */
  dimensions: readonly string[];
  /** Ids of the topics it has figures on. */
  topics: readonly string[];
}

/** Why a source is suggested. One that fits nothing in particular is `general`. */
export type SourceReason =
  | { kind: 'topics'; topics: readonly string[] }
  | { kind: 'block'; blockId: string }
  | { kind: 'groups'; dimensions: readonly string[] }
  | { kind: 'general' };

export interface SuggestedSource {
  source: DataSource;
  /** Never empty. */
  reasons: readonly SourceReason[];
}

export interface SoughtFor {
  blockId?: string;
  /** The ids of the dimensions by which the groups in hand differ. */
  groupDimensions?: readonly string[];
  topics?: readonly string[];
}

/**
 * All the sources, those that fit best first: by how many kinds of reason speak for them, then by how many topics, then by
 * how many dimensions. Of equals, the order given stays.
 */
export function suggestSources(sources: readonly DataSource[], soughtFor: SoughtFor): SuggestedSource[] {
  return sources
    .map((source) => ({ source, fit: fitOf(source, soughtFor) }))
    .sort((one, other) => compareFits(one.fit, other.fit))
    .map(({ source, fit }) => ({ source, reasons: reasonsFrom(fit) }));
}

interface Fit {
  topics: readonly string[];
  blockId: string | null;
  dimensions: readonly string[];
}

function fitOf(source: DataSource, { blockId, groupDimensions = [], topics = [] }: SoughtFor): Fit {
  return {
    topics: both(topics, source.topics),
    blockId: blockId !== undefined && source.blocks.includes(blockId) ? blockId : null,
    dimensions: both(groupDimensions, source.dimensions),
  };
}

function both(sought: readonly string[], offered: readonly string[]): readonly string[] {
  return [...new Set(sought)].filter((id) => offered.includes(id));
}

function compareFits(one: Fit, other: Fit): number {
  return (
    kindsOf(other) - kindsOf(one) ||
    other.topics.length - one.topics.length ||
    other.dimensions.length - one.dimensions.length
  );
}

function kindsOf({ topics, blockId, dimensions }: Fit): number {
  return Number(topics.length > 0) + Number(blockId !== null) + Number(dimensions.length > 0);
}

function reasonsFrom({ topics, blockId, dimensions }: Fit): SourceReason[] {
  const reasons: SourceReason[] = [
    ...(topics.length > 0 ? [{ kind: 'topics' as const, topics }] : []),
    ...(blockId === null ? [] : [{ kind: 'block' as const, blockId }]),
    ...(dimensions.length > 0 ? [{ kind: 'groups' as const, dimensions }] : []),
  ];
  return reasons.length > 0 ? reasons : [{ kind: 'general' }];
}
