export const opinionsWords = {
  title: 'People’s opinions',
  back: 'Back to the overview',
  lead: 'Say for each whether they were asked, what they said and what changed because of it. If they were not asked, say why.',
  hints: {
    communities: 'Those who live with this: groups, networks, patients, carers, residents.',
    staff: 'Those who deliver the work, and their trade unions or networks.',
    'equality-lead': 'The person who advises on equality, diversity and inclusion.',
    'public-health': 'The council’s or integrated care board’s public health team.',
  },
  hintWho: 'Names of groups or roles. No personal details are needed.',
  hintHow: 'Such as a meeting, a survey, or a conversation at the clinic.',
  hintWhen: 'Such as March 2027, or from April to June.',
  hintSaid: 'In their own words where you can.',
  hintChanged: 'If nothing changed, say so and say why.',
} as const;
