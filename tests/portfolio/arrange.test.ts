import { describe, expect, it } from 'vitest';
import { fits, groupListed, sortListed, takeRows } from '#src/portfolio/arrange.ts';
import { noWish, type SortKey, type Wish } from '#src/portfolio/wish.ts';
import { countOverdue, reviewIsDue } from '#src/storage/card.ts';
import type { Listed } from '#src/storage/listed.ts';
import { aListed } from '#tests/builders/a-card.ts';
import { SOME_DAY } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';

const unreadable: Listed = { id: 'spoilt', card: null, deletedAt: null };
const { tagFamilies } = tinyEdition;

function left(rows: Listed[], wish: Partial<Wish>): string[] {
  return rows.filter((row) => fits(row, { ...noWish, ...wish }, SOME_DAY)).map(({ id }) => id);
}

describe('what is overdue', () => {
  const dueDates = ['2026-11-21', '2026-11-22', '2026-11-23'];

  it('is worked out on the day it is shown: the day itself is still in time', () => {
    const { card } = aListed('a', { dueDates });
    if (card === null) throw new Error('There is a card');

    expect([countOverdue(card, SOME_DAY), countOverdue(card, '2026-11-24')]).toEqual([1, 3]);
  });

  it('is not made up for rows that did not note it', () => {
    expect(countOverdue({ dueDates: null }, SOME_DAY)).toBe(0);
  });

  it('is a review of a signed version from its day on', () => {
    const due = (part: object) => {
      const { card } = aListed('a', { awaitsReview: true, reviewDue: SOME_DAY, ...part });
      return card !== null && reviewIsDue(card, SOME_DAY);
    };

    expect([
      due({}),
      due({ awaitsReview: false }),
      due({ reviewDue: '' }),
      due({ reviewDue: '2026-11-23' }),
    ]).toEqual([true, false, false, false]);
  });
});

describe('a list that is narrowed', () => {
  const rows = [
    aListed('draft'),
    aListed('signed', { state: 'signed', decision: 'stop', reviewDue: '2026-11-01', awaitsReview: true }),
    aListed('older', { standing: 'signed', state: '' }),
    aListed('newer', { state: 'on-another-planet' }),
    aListed('sent', { state: 'in-review' }),
    aListed('late', { dueDates: ['2026-11-01'] }),
    aListed('talked-of', { openComments: 2 }),
    unreadable,
  ];

  it.each([
    ['nothing', {}, ['draft', 'signed', 'older', 'newer', 'sent', 'late', 'talked-of', 'spoilt']],
    ['a status', { state: 'in-review' }, ['sent']],
    ['a status, known or not', { state: 'drafting' }, ['draft', 'newer', 'late', 'talked-of']],
    ['a status, as far as older rows say it', { state: 'signed' }, ['signed', 'older']],
    ['a decision', { decision: 'stop' }, ['signed']],
    ['overdue actions', { need: 'overdue-action' }, ['late']],
    ['a review that is due', { need: 'review-due' }, ['signed']],
    ['open comments', { need: 'open-comment' }, ['talked-of']],
    ['two things at once', { state: 'drafting', decision: 'stop' }, []],
  ] as const)('by %s holds what fits, and no other', (_, wish, ids) => {
    expect(left(rows, wish)).toEqual(ids);
  });
});

describe('a list that is sorted', () => {
  const rows = [
    unreadable,
    aListed('b', { title: 'ward 10', organisation: '', reviewDue: '', savedAt: new Date('2026-11-02') }),
    aListed('a', {
      title: 'Ward 9',
      organisation: 'zebra',
      reviewDue: '2027-01-01',
      dueDates: ['2026-11-01'],
      savedAt: new Date('2026-11-01'),
    }),
    aListed('c', {
      title: ' ',
      organisation: 'Ärzte',
      reviewDue: '2026-12-01',
      openComments: 3,
      savedAt: new Date('2026-11-03'),
    }),
  ];

  it.each([
    ['saved', ['c', 'b', 'a', 'spoilt']],
    ['title', ['a', 'b', 'c', 'spoilt']],
    ['organisation', ['c', 'a', 'b', 'spoilt']],
    ['review', ['c', 'a', 'b', 'spoilt']],
    ['overdue', ['a', 'c', 'b', 'spoilt']],
    ['comments', ['c', 'b', 'a', 'spoilt']],
  ] as const)(
    'by %s has what says nothing after the rest, and what can’t be read last',
    (key: SortKey, ids) => {
      expect(sortListed(rows, key, SOME_DAY).map(({ id }) => id)).toEqual(ids);
    },
  );
});

describe('a list under headings', () => {
  const rows = [
    aListed('a', { organisation: 'NHS  Trust', tags: ['Near-one', 'Far-two'], dueDates: ['2026-11-01'] }),
    aListed('b', { organisation: 'nhs trust ', tags: ['Near-two', 'Near-one'], dueDates: ['2026-11-02'] }),
    aListed('c', { organisation: 'Council' }),
    aListed('d', { organisation: '' }),
    unreadable,
  ];
  const grouped = (group: string) =>
    groupListed(rows, group, tagFamilies, SOME_DAY).map(({ title, rows, count, overdue }) => {
      expect(count).toBe(rows.length);
      return [title, rows.map(({ id }) => id).join(' '), overdue];
    });

  it('has an organisation once, however it was typed, and those without one last', () => {
    expect(grouped('organisation')).toEqual([
      ['Council', 'c', 0],
      ['NHS  Trust', 'a b', 2],
      ['', 'd spoilt', 0],
    ]);
  });

  it('has an assessment under each of its themes, and those without any last', () => {
    expect(grouped('near')).toEqual([
      ['Near one', 'a b', 2],
      ['Near two', 'b', 1],
      ['', 'c d spoilt', 0],
    ]);
  });

  it('is one list where it is not grouped', () => {
    expect(grouped('')).toEqual([['', 'a b c d spoilt', 2]]);
  });

  it('shows no more rows than asked for, and still says how many there are under each heading', () => {
    const shown = takeRows(groupListed(rows, 'near', tagFamilies, SOME_DAY), 3);

    expect(shown.map(({ title, count, rows }) => [title, count, rows.length])).toEqual([
      ['Near one', 2, 2],
      ['Near two', 1, 1],
    ]);
  });
});
