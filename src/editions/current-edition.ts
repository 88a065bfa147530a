/** The edition that new assessments use. The start page reads this, so it stays this small and imports nothing. */
export const currentEdition = {
  id: 'heat-england',
  version: '2024-08',
  title: 'Health Equity Assessment Tool (HEAT), England, August 2024',
} as const;
