import { describe, expect, it } from 'vitest';
import { isNoGroup } from '#src/domain/inequality/is-no-group.ts';

describe('a label that names no group beside the others', () => {
  it.each([
    'Total',
    'TOTAL',
    'Grand total',
    'Subtotal',
    'England total',
    'Total (all groups)',
    'All',
    'All people',
    'Overall',
    'England',
    'Unknown',
    'Unknown ethnicity',
    'Ethnicity not stated',
    'Not known',
    'Not recorded',
    'Missing',
  ])('is known: %s', (label) => {
    expect(isNoGroup(label)).toBe(true);
  });

  it.each([
    'All other ethnic groups',
    'Allerdale',
    'East of England',
    'Totnes',
    'Any other group',
    'Most deprived',
    'Missing limb',
    'Subtotal thyroidectomy',
    '',
  ])('is not taken for one: %s', (label) => {
    expect(isNoGroup(label)).toBe(false);
  });
});
