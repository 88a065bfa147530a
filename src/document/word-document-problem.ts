import type { DocumentProblem } from './open-document.ts';

/** What is wrong with a file, and what to do. */
export function wordDocumentProblem(problem: DocumentProblem): string {
  switch (problem.kind) {
    case 'not-json':
      return 'This file is not an assessment, or part of it is missing. Choose a file whose name ends in .heat.json.';
    case 'too-deep':
      return 'This file is built in a way that no assessment is, so it was not opened.';
    case 'not-an-assessment':
      return 'This file is not a HEAT assessment. Choose a file whose name ends in .heat.json.';
    case 'from-a-newer-app':
      return `This file was made by a newer version of the app (file version ${problem.version}, this app reads up to ${problem.reads}). Update the app, or open the file where it was made.`;
    case 'unknown-edition':
      return `This assessment uses questions that this app does not hold (edition ${problem.id}, ${problem.version}). Open it where it was made.`;
    case 'wrong-part':
      return `One part of this file can’t be read: ${problem.part} (${problem.because}). Nothing was added.`;
    case 'event-changed':
      return `What has happened to this assessment was changed in this file, from event ${problem.place} on, or part of it is missing. Ask the person who sent it for the original.`;
    case 'signed-version-changed':
      return `Version ${problem.version} in this file was changed after it was signed, or part of it is missing. Ask the person who sent it for the original.`;
  }
}
