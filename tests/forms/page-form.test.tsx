// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type EntryKind, ONLY } from '#src/domain/answer.ts';
import { fieldsOf, noteOn } from '#src/domain/assessment.ts';
import type { Change } from '#src/domain/change.ts';
import { PageProblems } from '#src/forms/page-problems.tsx';
import type { FormPlace } from '#src/forms/place.ts';
import { usePageForm } from '#src/forms/use-page-form.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { CheckboxGroup } from '#src/ui/fields/checkbox-group.tsx';
import { RadioGroup } from '#src/ui/fields/radio-group.tsx';
import { SelectField } from '#src/ui/fields/select-field.tsx';
import { SingleCheckbox } from '#src/ui/fields/single-checkbox.tsx';
import { TextArea } from '#src/ui/fields/text-area.tsx';
import { TextField } from '#src/ui/fields/text-field.tsx';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { aBlankSession, showLive } from '#tests/features/live-session.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function at<Kind extends EntryKind>(id: string, kind: Kind, entryId: string = ONLY): FormPlace<Kind> {
  return { question: { id, kind }, entryId };
}

const short = at('q-short', 'short-text');
const date = at('q-date', 'date');
const list = at('q-list', 'checklist');
const choice = at('q-choice', 'single-choice');
const group = at('q-groups', 'population-groups', 'carers');
const source = at('q-evidence', 'evidence', 'wards');
const PLACES: FormPlace[] = [short, date, list, choice, group, source];

interface PageProps {
  session: AssessmentSession;
  needs?: readonly (readonly [FormPlace, string])[];
  onward?: () => void;
  /** How many choices the checklist has. */
  many?: boolean;
}

/** A page with a field of each sort. */
function Page({ session, needs = [], onward = () => undefined, many = true }: PageProps) {
  const form = usePageForm(session, { places: PLACES, notesOn: [short.question], needs });
  const choices = [
    { value: 'Place-one', label: 'At home' },
    { value: 'Place-two', label: 'At a clinic' },
  ];
  return (
    <form noValidate onSubmit={form.submit(onward)}>
      <PageProblems form={form} />
      <TextField {...form.field(short, 'text')} label="Name" defaultValue={form.text(short, 'text')} />
      <TextField {...form.field(date, 'date')} label="Start" defaultValue={form.text(date, 'date')} />
      <CheckboxGroup
        {...form.field(list, 'chosen')}
        legend="Where"
        defaultValue={form.chosen(list, 'chosen')}
        choices={many ? choices : choices.slice(0, 1)}
      />
      <RadioGroup
        {...form.field(choice, 'choice')}
        legend="How far"
        defaultValue={form.text(choice, 'choice')}
        choices={[
          { value: 'Choice-one', label: 'Planned' },
          { value: 'Choice-two', label: 'Begun' },
        ]}
      />
      <SingleCheckbox
        {...form.field(group, 'noEvidence')}
        label="No evidence"
        defaultChecked={form.text(group, 'noEvidence') === 'yes'}
      />
      <SelectField
        {...form.field(source, 'kind')}
        label="Kind"
        emptyLabel="Not chosen yet"
        defaultValue={form.text(source, 'kind')}
        choices={[{ value: 'Kind-two', label: 'Interviews' }]}
      />
      <TextArea {...form.note('q-short')} label="Note" />
      <button type="submit">Save and continue</button>
    </form>
  );
}

function show(session: AssessmentSession, more: Partial<PageProps> = {}) {
  return showLive(session, () => <Page session={session} {...more} />);
}

/** What is said to the session, from now on. */
function listen(session: AssessmentSession): Change[] {
  const said: Change[] = [];
  const { make } = session;
  vi.spyOn(session, 'make').mockImplementation((change) => {
    said.push(change);
    return make(change);
  });
  return said;
}

const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const send = () => userEvent.click(screen.getByRole('button', { name: 'Save and continue' }));
const textOf = (session: AssessmentSession) => fieldsOf(session.current(), short.question).text;

describe('what another window says', () => {
  it('stands on the page at once, in every sort of field', () => {
    const session = aBlankSession(tinyEdition);
    show(session);
    act(() => {
      session.make({ kind: 'field-changed', ...short, field: 'text', from: '', to: 'Theirs' });
      session.make({ kind: 'field-changed', ...list, field: 'chosen', from: [], to: ['Place-two'] });
      session.make({ kind: 'field-changed', ...choice, field: 'choice', from: '', to: 'Choice-two' });
      session.make({ kind: 'note-changed', question: short.question, from: '', to: 'Their note' });
    });

    expect(box('Name')).toHaveValue('Theirs');
    expect(box('Note')).toHaveValue('Their note');
    expect(screen.getByRole('checkbox', { name: 'At a clinic' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'At home' })).not.toBeChecked();
    expect(screen.getByRole('radio', { name: 'Begun' })).toBeChecked();
  });

  it('is not said again by this page, and what is typed next comes from it', async () => {
    const session = aBlankSession(tinyEdition);
    show(session);
    const said = listen(session);
    act(() => {
      session.make({ kind: 'field-changed', ...short, field: 'text', from: '', to: 'Theirs' });
    });
    expect(said).toHaveLength(1);
    await userEvent.type(box('Name'), '!');

    expect(said.slice(1)).toMatchObject([{ from: 'Theirs', to: 'Theirs!' }]);
  });

  it('leaves the caret where it was in the words', () => {
    const session = aBlankSession(tinyEdition);
    session.make({ kind: 'field-changed', ...short, field: 'text', from: '', to: 'one three' });
    show(session);
    box('Name').focus();
    box('Name').setSelectionRange(9, 9);
    act(() => {
      session.make({
        kind: 'field-changed',
        ...short,
        field: 'text',
        from: 'one three',
        to: 'one two three',
      });
    });
    expect(box('Name').selectionStart).toBe(13);
    box('Name').setSelectionRange(2, 2);
    act(() => {
      session.make({
        kind: 'field-changed',
        ...short,
        field: 'text',
        from: 'one two three',
        to: 'one three',
      });
    });

    expect(box('Name').selectionStart).toBe(2);
    expect(box('Name')).toHaveFocus();
  });

  it('comes back with undo, and goes again with redo', async () => {
    const session = aBlankSession(tinyEdition);
    show(session);
    await userEvent.type(box('Name'), 'Breathe');
    act(() => void session.undo());
    expect(box('Name')).toHaveValue('');
    act(() => void session.redo());

    expect(box('Name')).toHaveValue('Breathe');
    expect(textOf(session)).toBe('Breathe');
  });
});

describe('what is typed on a page', () => {
  it('reaches the session key by key, from what was shown to what is shown', async () => {
    const session = aBlankSession(tinyEdition);
    const said = listen(session);
    show(session);
    await userEvent.type(box('Name'), 'Aré');

    expect(said).toMatchObject([
      { kind: 'field-changed', ...short, field: 'text', from: '', to: 'A' },
      { from: 'A', to: 'Ar' },
      { from: 'Ar', to: 'Aré' },
    ]);
    expect(said).toHaveLength(3);
  });

  it('reaches the session in the same turn as the key', () => {
    const session = aBlankSession(tinyEdition);
    show(session);
    fireEvent.input(box('Name'), { target: { value: 'A' } });

    expect(textOf(session)).toBe('A');
  });

  it('is said to come from what the person saw, not from what another window wrote while a letter was put together', async () => {
    const session = aBlankSession(tinyEdition);
    session.make({ kind: 'field-changed', ...short, field: 'text', from: '', to: 'Mine' });
    show(session);
    fireEvent.compositionStart(box('Name'));
    act(() => {
      session.make({ kind: 'field-changed', ...short, field: 'text', from: 'Mine', to: 'Theirs' });
    });
    fireEvent.compositionEnd(box('Name'));
    const said = listen(session);
    fireEvent.input(box('Name'), { target: { value: 'Mine!' } });

    expect(said).toMatchObject([{ from: 'Mine', to: 'Mine!' }]);
  });

  it('has no half letters, which no file could hold', () => {
    const session = aBlankSession(tinyEdition);
    show(session);
    fireEvent.input(box('Name'), { target: { value: 'a\ud83d' } });
    fireEvent.input(box('Note'), { target: { value: '\ude00b' } });
    expect(textOf(session)).toBe('a\ufffd');
    expect(noteOn(session.current(), 'q-short')).toBe('\ufffdb');
    fireEvent.input(box('Name'), { target: { value: 'a😀' } });

    expect(textOf(session)).toBe('a😀');
  });

  it('is there again when the page is opened again', async () => {
    const session = aBlankSession(tinyEdition);
    const first = show(session);
    await userEvent.type(box('Name'), 'Stop smoking');
    await userEvent.type(box('Note'), 'Ask Morag');
    await userEvent.click(screen.getByRole('checkbox', { name: 'At a clinic' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'No evidence' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Begun' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Interviews');
    first.unmount();
    show(session);

    expect(box('Name')).toHaveValue('Stop smoking');
    expect(box('Note')).toHaveValue('Ask Morag');
    expect(screen.getByRole('checkbox', { name: 'At home' })).not.toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'At a clinic' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'No evidence' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Begun' })).toBeChecked();
    expect(screen.getByRole('combobox', { name: 'Kind' })).toHaveDisplayValue('Interviews');
  });

  it('is told apart by question: a note is no answer', async () => {
    const session = aBlankSession(tinyEdition);
    show(session);
    await userEvent.type(box('Note'), 'N');

    expect(noteOn(session.current(), 'q-short')).toBe('N');
    expect(textOf(session)).toBe('');
  });

  it('is refused in words once another window has signed', async () => {
    const session = aBlankSession(tinyEdition);
    show(session);
    vi.spyOn(session, 'make').mockReturnValue({ ok: false, problem: { kind: 'signed-off', version: 3 } });
    await userEvent.type(box('Name'), 'A');

    expect(screen.getByRole('region', { name: 'Your last words were not taken in' })).toHaveTextContent(
      'Version 3 has been signed off in another window',
    );
  });

  it('is said to be in the assessment no more when its row goes, and comes back when asked', async () => {
    const session = aBlankSession(tinyEdition);
    const fields = { title: 'Smoking by ward', kind: 'Kind-two' };
    session.make({ kind: 'entry-added', question: source.question, entryId: 'wards', fields });
    show(session);
    const gone = () => screen.queryByRole('region', { name: 'This is not in the assessment any more' });
    expect(gone()).toBeNull();
    act(() => {
      session.make({ kind: 'entry-removed', question: source.question, entryId: 'wards' });
    });
    expect(gone()).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Put it back' }));

    expect(gone()).toBeNull();
    expect(fieldsOf(session.current(), source.question, 'wards')).toMatchObject(fields);
  });

  it('stays as a file brought it until it is typed in, though its field can’t show it so', async () => {
    const session = aBlankSession(tinyEdition);
    const brought = 'First line\nSecond line';
    session.make({
      kind: 'field-changed',
      question: short.question,
      entryId: ONLY,
      field: 'text',
      from: '',
      to: brought,
    });
    show(session);
    await userEvent.type(box('Start'), '1');

    expect(fieldsOf(session.current(), short.question).text).toBe(brought);
  });

  it('brings back a row that another window removed, with all that stands on the page', async () => {
    const session = aBlankSession(tinyEdition);
    const fields = { title: 'Smoking by ward', kind: 'Kind-two', supports: ['q-groups'] };
    session.make({ kind: 'entry-added', question: source.question, entryId: 'wards', fields });
    show(session);
    act(() => {
      session.make({ kind: 'entry-removed', question: source.question, entryId: 'wards' });
    });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Not chosen yet');

    expect(fieldsOf(session.current(), source.question, 'wards')).toMatchObject({ ...fields, kind: '' });
  });
});

describe('what is chosen on a page', () => {
  const chosen = (session: AssessmentSession) => fieldsOf(session.current(), list.question).chosen;

  it('is a list where there are many boxes', async () => {
    const session = aBlankSession(tinyEdition);
    show(session);
    await userEvent.click(screen.getByRole('checkbox', { name: 'At a clinic' }));
    expect(chosen(session)).toEqual(['Place-two']);
    await userEvent.click(screen.getByRole('checkbox', { name: 'At home' }));
    expect([...chosen(session)].sort()).toEqual(['Place-one', 'Place-two']);
    await userEvent.click(screen.getByRole('checkbox', { name: 'At a clinic' }));

    expect(chosen(session)).toEqual(['Place-one']);
  });

  it('is a list too where there is only one box', async () => {
    const session = aBlankSession(tinyEdition);
    show(session, { many: false });
    await userEvent.click(screen.getByRole('checkbox', { name: 'At home' }));
    expect(chosen(session)).toEqual(['Place-one']);
    await userEvent.click(screen.getByRole('checkbox', { name: 'At home' }));

    expect(chosen(session)).toEqual([]);
  });

  it('is yes or nothing for a box that stands alone', async () => {
    const session = aBlankSession(tinyEdition);
    const noEvidence = () => fieldsOf(session.current(), group.question, 'carers').noEvidence;
    show(session);
    await userEvent.click(screen.getByRole('checkbox', { name: 'No evidence' }));
    expect(noEvidence()).toBe('yes');
    await userEvent.click(screen.getByRole('checkbox', { name: 'No evidence' }));

    expect(noEvidence()).toBe('');
  });

  it('is one of the radios, and nothing before', async () => {
    const session = aBlankSession(tinyEdition);
    const said = listen(session);
    show(session);
    await userEvent.click(screen.getByRole('radio', { name: 'Planned' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Begun' }));

    expect(said).toMatchObject([
      { ...choice, field: 'choice', from: '', to: 'Choice-one' },
      { from: 'Choice-one', to: 'Choice-two' },
    ]);
  });

  it('is one of a menu, and can be taken back', async () => {
    const session = aBlankSession(tinyEdition);
    const kind = () => fieldsOf(session.current(), source.question, 'wards').kind;
    show(session);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Interviews');
    expect(kind()).toBe('Kind-two');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Not chosen yet');

    expect(kind()).toBe('');
  });
});

describe('a page that is sent', () => {
  it('lets what is missing wait', async () => {
    const onward = vi.fn();
    show(aBlankSession(tinyEdition), { onward });
    await send();

    await waitFor(() => expect(onward).toHaveBeenCalledOnce());
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('stops at what is wrong, names it as its label does, and leads there', async () => {
    const session = aBlankSession(tinyEdition);
    const onward = vi.fn();
    show(session, { onward });
    await userEvent.type(box('Start'), '31 February 2027');
    await send();

    const summary = await screen.findByRole('alert', { name: 'There is something to put right' });
    await userEvent.click(screen.getByRole('link', { name: /“Date”/ }));
    expect(summary).toBeInTheDocument();
    expect(box('Start')).toHaveFocus();
    expect(box('Start')).toHaveAccessibleDescription(/“Date”/);
    expect(onward).not.toHaveBeenCalled();
    expect(fieldsOf(session.current(), date.question).date).toBe('31 February 2027');
  });

  it('goes on once what was wrong is put right', async () => {
    const onward = vi.fn();
    show(aBlankSession(tinyEdition), { onward });
    await userEvent.type(box('Start'), 'soon');
    await send();
    await screen.findByRole('alert');
    await userEvent.clear(box('Start'));
    await userEvent.type(box('Start'), '1 May 2027');
    await send();

    await waitFor(() => expect(onward).toHaveBeenCalledOnce());
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('waits for a missing reason, which is wrong and not only missing', async () => {
    const onward = vi.fn();
    show(aBlankSession(tinyEdition), { onward });
    await userEvent.click(screen.getByRole('checkbox', { name: 'No evidence' }));
    await send();

    expect(await screen.findByRole('link', { name: /“Why we say so”/ })).toBeInTheDocument();
    expect(onward).not.toHaveBeenCalled();
  });

  it('waits for what the page says it needs', async () => {
    const onward = vi.fn();
    show(aBlankSession(tinyEdition), { onward, needs: [[short, 'text']] });
    await send();
    await screen.findByRole('alert');
    expect(screen.getAllByRole('link')).toHaveLength(1);
    expect(onward).not.toHaveBeenCalled();
    await userEvent.type(box('Name'), 'A name');
    await send();

    await waitFor(() => expect(onward).toHaveBeenCalledOnce());
  });
});
