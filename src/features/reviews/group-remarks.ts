import { blockOfRemark } from '#src/domain/changed-since.ts';
import { blocksOf, type Edition, findBlock } from '#src/domain/edition.ts';
import type { RemarkInHand } from '#src/domain/remarks.ts';
import { nameRemarkBlock } from '#src/report/name-remark-place.ts';

export interface RemarkGroup {
  blockId: string;
  title: string;
  remarks: RemarkInHand[];
}

/** Remarks by the block they speak of, in reading order, those of the newest review first. */
export function groupRemarks(remarks: readonly RemarkInHand[], edition: Edition): RemarkGroup[] {
  const groups = new Map<string, RemarkInHand[]>();
  // The newest review first, its own remarks in the order of its copy.
  const newestFirst = [...new Set(remarks.map(({ review }) => review))].reverse();
  for (const review of newestFirst) {
    for (const inHand of remarks.filter((one) => one.review === review)) {
      const blockId = blockOfRemark(edition, inHand.remark);
      groups.set(blockId, [...(groups.get(blockId) ?? []), inHand]);
    }
  }
  const order = blocksOf(edition).map(({ id }) => id);
  const placeOf = (blockId: string) =>
    findBlock(edition, blockId) === undefined ? -1 : order.indexOf(blockId);
  return [...groups]
    .sort(([one], [other]) => placeOf(one) - placeOf(other))
    .map(([blockId, inBlock]) => ({ blockId, title: nameRemarkBlock(edition, blockId), remarks: inBlock }));
}
