const parts: Record<string, string> = {
  format: 'what kind of file it is',
  formatVersion: 'the version of the file',
  assessmentId: 'the assessment it is about',
  title: 'the title of the assessment',
  by: 'the reviewer’s name',
  role: 'the reviewer’s role',
  review: 'the review itself',
};

const ofReview: Record<string, string> = {
  id: 'the name of the review',
  writtenAt: 'when it was written',
  version: 'the version that was read',
  answers: 'the answers that were read',
  verdict: 'the verdict',
  said: 'what was said of the whole',
  remarks: 'the remarks',
};

const ofRemark: Record<string, string> = {
  id: 'its name',
  blockId: 'the part it is about',
  questionId: 'the question it is about',
  entryId: 'the row it is about',
  mark: 'the judgement',
  said: 'what was said',
  on: 'the words it was said about',
  answer: 'the answer it was said about',
};

/** What a part of a review's file is called where it can't be read: "remark 3, what was said". */
export function nameReviewPart([first, second, place, inner]: readonly PropertyKey[]): string {
  if (first === undefined) return 'the file as a whole';
  if (first !== 'review' || second === undefined) return own(parts, first);
  if (second !== 'remarks' || typeof place !== 'number') return own(ofReview, second);
  const remark = `remark ${place + 1}`;
  return inner === undefined ? remark : `${remark}, ${own(ofRemark, inner)}`;
}

/** Names come from files too, and every object has a `constructor`: only own words count. */
function own(words: Record<string, string>, key: PropertyKey): string {
  return (Object.hasOwn(words, key) ? words[String(key)] : undefined) ?? `“${String(key)}”`;
}
