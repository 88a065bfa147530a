// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ClearDevicePage } from '#src/features/clear-device/clear-device-page.tsx';
import { ClearedPage } from '#src/features/clear-device/cleared-page.tsx';

afterEach(cleanup);

const page = () => document.body.textContent;

describe('clearing the device', () => {
  it('is asked for twice: a tick, then a press', async () => {
    const onClear = vi.fn();
    render(<ClearDevicePage count={3} hasPasscode={true} canBackUp={true} onClear={onClear} />);
    expect(page()).toContain('3 assessments');
    expect(page()).toContain('the passcode and its keys');
    await userEvent.click(screen.getByRole('button', { name: 'Clear this device' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Tick the box');
    expect(onClear).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('checkbox'));
    await userEvent.click(screen.getByRole('button', { name: 'Clear this device' }));

    expect(onClear).toHaveBeenCalledOnce();
  });

  it('offers a backup only where one can be made', () => {
    render(<ClearDevicePage count={null} hasPasscode={true} canBackUp={false} onClear={vi.fn()} />);

    expect(page()).toContain('all assessments that are kept here');
    expect(screen.queryByText('Save copies of your work as files')).not.toBeInTheDocument();
  });
});

describe('a cleared device', () => {
  it.each([
    [true, false, 'told to remove the files', 'could not tell'],
    [true, false, 'a specialist may still be able to find parts of what was typed here', 'without it'],
    [true, true, 'can’t be read without it', 'parts of what was typed'],
    [false, true, 'can’t be read without it', 'told to remove the files'],
    [false, false, 'a specialist may still be able to find parts of what was typed here', 'without it'],
  ])('says what is true: told by the host %s, passcode %s', (byHost, hadPasscode, said, unsaid) => {
    render(<ClearedPage cleared={{ left: [], byHost }} hadPasscode={hadPasscode} />);

    expect(page()).toContain('This device is cleared');
    expect(page()).toContain(said);
    expect(page()).not.toContain(unsaid);
  });

  it('says what is still there', () => {
    render(
      <ClearedPage cleared={{ left: ['databases', 'service-worker'], byHost: false }} hadPasscode={false} />,
    );

    expect(page()).toContain('not quite cleared');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'assessments or settings',
      'the part of the app that works without a network',
    ]);
    expect(page()).not.toContain('We looked again');
  });
});
