import type { ActionLack, ReviewerFlag } from '#src/domain/reviewer-flags.ts';
import { dateInWords } from './date-in-words.ts';
import { opinionLabels } from './labels.ts';
import { oneLine, shortened } from './text.ts';

const LONGEST_NAME = 100;

const lackWords: Record<ActionLack, string> = {
  owner: 'owner',
  due: 'due date',
  measure: 'measure',
  groups: 'group it is for',
};

const all = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** What a careful reviewer would ask, as a finding and a question. Advice: it blocks nothing. */
export function wordFlag(flag: ReviewerFlag): string {
  switch (flag.kind) {
    case 'group-left-blank':
      return `${named(flag.name, 'A group without a name')} is listed, and nothing is said about it yet. What is known, and what follows?`;
    case 'effect-without-evidence':
      return `${named(flag.name, 'A group without a name')}: an effect is given, but not how you know. What do the figures or people say?`;
    case 'harm-without-response':
      return `${named(flag.name, 'A group without a name')} may lose. What will be done about it?`;
    case 'group-without-action':
      return `${named(flag.name, 'A group without a name')}: no action is planned and no reason is given. Which should it be?`;
    case 'no-intersection':
      return 'No two groups are combined. Are people who belong to both affected more, or in another way?';
    case 'answer-without-evidence':
      return `“${flag.label}” has no evidence listed for it. What does the answer rest on?`;
    case 'group-without-source':
      return `${named(flag.name, 'A group without a name')}: no evidence is listed for what is known or was heard. Which item says so?`;
    case 'evidence-is-old':
      return `${named(flag.title, 'An item of evidence')} dates from ${flag.year}. Does it still hold, or is there something newer?`;
    case 'action-lacks':
      return `${named(flag.action, 'An action')} has no ${either.format(flag.lacks.map((lack) => lackWords[lack]))}. What should the plan say?`;
    case 'monitoring-not-by-group':
      return `${named(flag.measure, 'A measure')} is not broken down by group. How would a difference between groups show?`;
    case 'nobody-involved':
      return 'No person or community is named as listened to. Who lives with this, and what did they say?';
    case 'opinion-not-said':
      return `Nothing is said of the opinion of: ${all.format(flag.whose.map((id) => opinionLabels[id]))}. Were they asked, and what did they say? Or why not?`;
    case 'no-sponsor':
      return 'No sponsor is named. Which senior leader stands behind this?';
    case 'no-review-date':
      return 'No review date is set. When will you look at this again?';
    case 'review-too-late':
      return `The review is set for ${dateInWords(flag.date)}, more than 12 months after the decision. Could it come sooner?`;
  }
}

function named(words: string, otherwise: string): string {
  const name = oneLine(words);
  return name === '' ? otherwise : `“${shortened(name, LONGEST_NAME)}”`;
}
