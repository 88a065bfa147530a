import type { DataSource, SourceReason } from '#src/domain/data-source.ts';
import { blocksOf, type Edition, questionsOfKind } from '#src/domain/edition.ts';
import type { EntryFault, LocalSourceProblem } from '#src/editions/local-sources.ts';

const inOneLine = new Intl.ListFormat('en-GB');

export const findDataWords = {
  title: 'Find data',
  taskList: 'Task list',
  lead: 'Places to look for figures, and how to get them. Those that fit this assessment best come first.',
  advice:
    'All of this is advice. Sites change, so a button or a menu may have another name by now. This page works without a network. The places themselves do not.',
  chooseTopic: {
    before: 'Say what this work is about',
    after: ' to see the figures others look for, and to have the best places first.',
  },
  figures: 'Figures to look for',
  figuresFor: (topic: string) => `Figures on ${topic.toLowerCase()}`,
  lookIn: (source: string) => `Look in: ${source}.`,
  goodToKnow: (source: string) => `Source: ${source}`,
  places: 'Where to look',
  search: 'Search the places',
  shown: (shown: number, all: number) =>
    shown === all ? `${all} places` : `${shown} of ${all} places shown`,
  nothingMatches: 'Nothing matches. Try a shorter word.',
  none: 'This set of questions names no places to look.',
  how: 'How to get the figures',
  from: (title: string) => `from ${title}`,
  publisher: 'Who publishes it',
  geography: 'For which areas',
  steps: 'Step by step',
  traps: 'Take care',
  licence: 'Licence',
  open: (title: string) => `Open ${title} (opens a new tab and leaves this app)`,
  problems: {
    title: 'Your organisation’s list of places has faults',
    lead: 'What is named here was left out. All the rest is used. Tell whoever looks after this site: the file is called sources.json.',
  },
} as const;

export const accessLabels: Record<DataSource['access'], string> = {
  open: 'Open to all',
  login: 'Needs an account',
  local: 'Ask locally',
};

/** Why a place is suggested, in one sentence. */
export function wordReasons(reasons: readonly SourceReason[], edition: Edition): string {
  const said = inOneLine.format(reasons.map((reason) => wordReason(reason, edition)));
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

function wordReason(reason: SourceReason, edition: Edition): string {
  switch (reason.kind) {
    case 'topics':
      return `has figures on ${titlesOf(edition.topics ?? [], reason.topics).toLowerCase()}`;
    case 'block':
      return `helps with “${titlesOf(blocksOf(edition), [reason.blockId])}”`;
    case 'groups':
      return `tells people apart as your groups do (${titlesOf(dimensionsOf(edition), reason.dimensions).toLowerCase()})`;
    case 'general':
      return 'may help as well';
  }
}

function titlesOf(named: readonly { id: string; title: string }[], ids: readonly string[]): string {
  return inOneLine.format(ids.map((id) => named.find((one) => one.id === id)?.title ?? id));
}

function dimensionsOf(edition: Edition) {
  return questionsOfKind(edition, 'population-groups').flatMap(({ dimensions }) => dimensions);
}

/** What is wrong with a site's own list, or with one entry of it. */
export function wordListProblem(problem: LocalSourceProblem): string {
  switch (problem.kind) {
    case 'not-json':
      return 'The file can’t be read. A comma or a quotation mark may be missing or too many.';
    case 'not-a-list':
      return 'The file has to be a list: it begins with [ and ends with ].';
    case 'wrong-entry': {
      const name =
        problem.name === '' ? `Entry ${problem.place}` : `“${problem.name}” (entry ${problem.place})`;
      return `${name}: ${problem.faults.map(wordFault).join('; ')}.`;
    }
  }
}

function wordFault({ field, fault }: EntryFault): string {
  const part = field === '' ? 'it' : `“${field}”`;
  switch (fault) {
    case 'missing':
      return `${part} is missing`;
    case 'empty':
      return `${part} is empty`;
    case 'too-long':
      return `${part} is too long`;
    case 'wrong-kind':
      return field === '' ? 'it has no named parts' : `${part} is not the kind of value it should be`;
    case 'not-known':
      return `${part} is not a part of an entry`;
    case 'not-an-address':
      return `${part} is not an address that begins with https://`;
    case 'not-an-access':
      return `${part} has to be open, login or local`;
    case 'not-an-id':
      return `${part} may have small letters, digits and single hyphens only`;
    case 'id-again':
      return `${part} was used by an entry before it`;
    case 'nothing-to-hide':
      return 'there is no place with this “id” to hide';
  }
}
