const inOneLine = new Intl.ListFormat('en-GB');

export const topicHelpWords = {
  findData: 'Where to find figures, step by step',
  likely: (topics: readonly string[]) => `Often affected: ${inOneLine.format(topics).toLowerCase()}`,
  ownHint: 'Not on the list. Change the name if people call themselves something else.',
} as const;
