/** Where each value lies on disk. A seal binds a value to its place, so that it opens nowhere else. */
export const placeOf = {
  draft: ({ id, stamp = '' }: { id: string; stamp?: string }) => `drafts/${id}/${stamp}`,
  answer: ({
    assessmentId,
    questionId,
    stamp,
  }: {
    assessmentId: string;
    questionId: string;
    stamp: string;
  }) => `answers/${assessmentId}/${questionId}/${stamp}`,
  meta: ({ id, stamp = '' }: { id: string; stamp?: string }) => `meta/${id}/${stamp}`,
  record: ({ assessmentId, version }: { assessmentId: string; version: number }) =>
    `records/${assessmentId}/${version}`,
  entry: ({ assessmentId, seq }: { assessmentId: string; seq: number }) => `history/${assessmentId}/${seq}`,
  setting: (key: string) => `settings/${key}`,
} as const;
