import type { Block, Stage } from '#src/domain/edition.ts';
import { canBeAsked } from '#src/domain/effect-review.ts';
import { isStarted, stageIsOpen } from '#src/domain/progress.ts';
import { typedDateInWords } from './dates.ts';
import type { ReportChapter, ReportSection } from './report.ts';
import { reviewDate, type Source } from './source.ts';
import { reportWords } from './words.ts';
import { writeAnswer } from './write-answer.ts';

/** A chapter for a stage, with a section for each of its blocks. */
export function writeStage(source: Source, stage: Stage): ReportChapter {
  const { assessment, on } = source;
  const open = stageIsOpen(assessment, stage, on) || stage.blocks.some((block) => isBegun(source, block));
  const sections = stage.blocks.map((block) =>
    open ? writeBlock(source, block) : writeShutBlock(source, block),
  );
  return { id: stage.id, title: stage.title, sections };
}

function writeBlock(source: Source, block: Block): ReportSection {
  return {
    id: block.id,
    title: block.title,
    question: block.question,
    parts: block.questions
      .filter((question) => canBeAsked(source.assessment, question) || isStarted(source.assessment, question))
      .flatMap((question) => writeAnswer(source, block.id, question)),
  };
}

function writeShutBlock({ assessment }: Source, block: Block): ReportSection {
  const date = reviewDate(assessment);
  const line = date === '' ? reportWords.opensLater : reportWords.opensOn(typedDateInWords(date));
  return { id: block.id, title: block.title, parts: [{ kind: 'paragraphs', text: [line] }] };
}

function isBegun({ assessment }: Source, block: Block): boolean {
  return block.questions.some((question) => isStarted(assessment, question));
}
