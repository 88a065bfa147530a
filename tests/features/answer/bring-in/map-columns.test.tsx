// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { measureFigures } from '#src/domain/measure-figures.ts';
import { draftFigures } from '#src/features/answer/bring-in/draft-figures.ts';
import type { ChosenWith } from '#src/features/answer/bring-in/look-step.tsx';
import { MapColumns } from '#src/features/answer/bring-in/map-columns.tsx';
import { takePlain } from '#tests/interchange/tables/take.ts';

afterEach(cleanup);

const wards = 'Ward\tValue\tLower\tUpper\nNorth\t24\t21\t27\nSouth\t12\t10\t14\n';

/** Shows the columns of what was pasted, and tells what is chosen in the end. */
async function showColumns(pasted: string) {
  const { facts, questions } = await takePlain(pasted);
  const onChosen = vi.fn<(chosen: ChosenWith) => void>();
  render(
    <MapColumns
      table={{
        ...facts,
        map: async (mapping) => questions.map(mapping),
      }}
      onChosen={onChosen}
      onBroken={(reason) => {
        throw reason;
      }}
      errorOf={() => undefined}
      onProblems={() => undefined}
    />,
  );
  await userEvent.type(screen.getByLabelText('What is measured'), 'Smoking');
  return async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Show the gap' }));
    await vi.waitFor(() => expect(onChosen).toHaveBeenCalled());
    const [chosen] = onChosen.mock.lastCall ?? [];
    return chosen === undefined ? [] : measureFigures(draftFigures(chosen));
  };
}

const gap = { gaps: { worstToBest: { from: 'North', to: 'South', difference: 12 } } };

describe('the columns of a table', () => {
  it('are areas that are compared, where no other column has groups', async () => {
    const show = await showColumns(wards);

    expect(screen.getByLabelText('Column with the groups')).toHaveDisplayValue('Ward');
    expect(screen.getByLabelText('Column with the areas')).toHaveDisplayValue('Not in the table');
    expect(await show()).toMatchObject([gap]);
  });

  it('are not parts of the table as well, where a person says that one is both', async () => {
    const show = await showColumns(wards);
    await userEvent.selectOptions(screen.getByLabelText('Column with the areas'), 'Ward');

    expect(await show()).toMatchObject([gap]);
  });

  it('are areas with groups in them, where there are both', async () => {
    const show = await showColumns('Ward\tGroup\tValue\nNorth\tMen\t24\nNorth\tWomen\t12\nSouth\tMen\t9\n');

    expect(screen.getByLabelText('Column with the areas')).toHaveDisplayValue('Ward');
    expect(await show()).toMatchObject([{ area: 'North' }, { area: 'South' }]);
  });
});
