import { useState } from 'react';
import type { TagFamily } from '#src/domain/edition.ts';
import { noWish, type Wish } from '#src/portfolio/wish.ts';
import { decisionLabels } from '#src/report/labels.ts';
import { Details } from '#src/ui/details.tsx';
import { SearchField } from '#src/ui/fields/search-field.tsx';
import { SelectField } from '#src/ui/fields/select-field.tsx';
import { LinkButton } from '#src/ui/link-button.tsx';
import { findWords, needLabels, sortLabels, statesToFind } from './find-words.ts';

interface FinderProps {
  wish: Wish;
  onWish: (wish: Wish) => void;
  /** Someone is about to search. */
  onSearch: () => void;
  tagFamilies: readonly TagFamily[];
}

/** What narrows, sorts and groups a list of assessments. */
export function Finder({ wish, onWish, onSearch, tagFamilies }: FinderProps) {
  // Open for whoever comes back to a list that they narrowed; after that it is theirs to open and shut.
  const [open] = useState(() => JSON.stringify({ ...wish, sought: '' }) !== JSON.stringify(noWish));
  const select = (name: keyof Wish, choices: Record<string, string>, emptyLabel?: string) => (
    <SelectField
      id={`find-${name}`}
      label={findWords[name as 'sort']}
      value={wish[name]}
      choices={Object.entries(choices).map(([value, label]) => ({ value, label }))}
      {...(emptyLabel !== undefined && { emptyLabel })}
      onChange={async (event) => onWish({ ...wish, [name]: event.target.value })}
    />
  );
  return (
    <>
      <SearchField
        id="search"
        label={findWords.search}
        value={wish.sought}
        onChange={(sought) => onWish({ ...wish, sought })}
        onFocus={onSearch}
      />
      <Details summary={findWords.narrow} open={open}>
        <div className="hea-finder">
          {select('state', statesToFind, findWords.any)}
          {select('decision', decisionLabels, findWords.any)}
          {select('need', needLabels, findWords.any)}
          {select('sort', sortLabels)}
          {select(
            'group',
            {
              organisation: findWords.organisation,
              ...Object.fromEntries(tagFamilies.map(({ id, title }) => [id, title])),
            },
            findWords.noGroup,
          )}
        </div>
        <LinkButton onClick={() => onWish({ ...noWish, sought: wish.sought })}>{findWords.clear}</LinkButton>
      </Details>
    </>
  );
}
