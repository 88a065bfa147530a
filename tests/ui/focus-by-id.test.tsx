// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { CheckboxGroup } from '#src/ui/fields/checkbox-group.tsx';
import { focusById } from '#src/ui/focus-by-id.ts';

afterEach(cleanup);

describe('focus sent to a place on the page', () => {
  it('lands on the first choice of a group', () => {
    render(<CheckboxGroup id="who" legend="Who?" choices={[{ value: 'a', label: 'Older men' }]} />);

    expect(focusById('who')).toBe(true);
    expect(screen.getByRole('checkbox', { name: 'Older men' })).toHaveFocus();
  });

  it('lands on the content itself, not on the first field in it', () => {
    render(
      <main id="main">
        <input aria-label="Title" />
      </main>,
    );

    focusById('main');

    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('says when there is no such place', () => {
    expect(focusById('gone')).toBe(false);
  });
});
