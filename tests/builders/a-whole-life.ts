import { makeDeviceKey, signingDevice } from '#src/document/device-key.ts';
import type { HeatDocument } from '#src/document/heat-document.ts';
import { STANDING } from '#src/domain/assessment.ts';
import { digestOfAnswer, digestOfAnswers } from '#src/domain/remarks.ts';
import type { Review } from '#src/domain/review.ts';
import type { Happening } from '#src/domain/take-step.ts';
import { aCompleteAssessment } from './a-complete-assessment.ts';
import { aSignedDocument, changed } from './a-signed-document.ts';
import { anAnswer } from './an-assessment.ts';

/** An assessment to which all that can happen has happened, as it stood at three moments. */
export interface WholeLife {
  /** Returned twice, taken back once, then found ready. Nothing is signed. */
  ready: HeatDocument;
  /** Signed with a condition, published, the condition met, amended, and signed again on the same device. */
  signedTwice: HeatDocument;
  /** The next version, begun to review the effect. */
  inReviewOfEffect: HeatDocument;
}

export async function aWholeLife(): Promise<WholeLife> {
  const device = await signingDevice(await makeDeviceKey());
  const life = new Life({ assessment: aDecidedAssessment(), records: [], history: [] });
  life.submit('Sam Okoro');
  life.review('review-1', 'return');
  life.happens({ kind: 'remark-answered', reviewId: 'review-1', remarkId: 'note', said: 'We asked them.' });
  life.settle('review-1', 'done');
  life.submit('Priya Nair');
  life.happens({ kind: 'taken-back', because: 'The wrong file went out.' });
  life.submit('Priya Nair');
  life.review('review-2', 'return');
  life.settle('review-2', 'overruled');
  life.happens({ kind: 'remark-reopened', reviewId: 'review-2', remarkId: 'must', because: 'New facts.' });
  life.settle('review-2', 'done');
  life.submit('Sam Okoro');
  life.review('review-3', 'ready');
  const ready = life.document;
  life.document = await aSignedDocument(ready, device);
  life.happens({
    kind: 'published',
    choice: 'redacted',
    because: 'Small numbers',
    where: 'Our site',
    on: 'May',
  });
  life.happens({ kind: 'condition-met', ofVersion: 1, entryId: 'hours', evidence: 'Minutes of May' });
  life.happens({ kind: 'amended', because: 'New figures came in.' });
  life.decideAgain();
  life.submit('Sam Okoro');
  life.review('review-4', 'ready');
  life.document = await aSignedDocument(life.document, device);
  life.happens({ kind: 'published', choice: 'yes', because: '', where: 'Our site', on: 'June' });
  const signedTwice = life.document;
  life.happens({ kind: 'effect-review-begun', because: 'A board asked early.' });
  return { ready, signedTwice, inReviewOfEffect: life.document };
}

type Told = Happening extends infer Event
  ? Event extends Happening
    ? Omit<Event, 'at' | 'version' | 'by' | 'role' | 'from'>
    : never
  : never;

class Life {
  document: HeatDocument;
  #minutes = 0;

  constructor(document: HeatDocument) {
    this.document = document;
  }

  happens(told: Told): void {
    const { version } = this.document.assessment;
    const begins = told.kind === 'amended' || told.kind === 'effect-review-begun';
    this.#minutes++;
    const at = new Date(Date.UTC(2026, 10, 23, 9, this.#minutes)).toISOString();
    const who = { by: 'Morag Bell', role: 'Service lead', from: '' };
    const event = { ...told, at, version: begins ? version + 1 : version, ...who } as Happening;
    this.document = changed(this.document, { kind: 'happened', event });
  }

  submit(to: string): void {
    const answers = digestOfAnswers(this.document.assessment);
    this.happens({ kind: 'submitted', to, asked: 'Is anyone left out?', answers });
  }

  review(id: string, verdict: Review['verdict']): void {
    const { assessment } = this.document;
    const on = { blockId: 'the-people', questionId: 'q-groups', entryId: 'carers' };
    const answer = digestOfAnswer(assessment, { questionIds: ['q-groups'], entryId: 'carers' });
    const review: Review = {
      id,
      writtenAt: '2026-11-23T08:00:00.000Z',
      version: assessment.version,
      answers: digestOfAnswers(assessment),
      verdict,
      said: `What ${id} says of the whole.`,
      remarks: [
        { id: 'note', ...on, mark: '', said: 'Who was asked?', on: 'They wait longer.', answer },
        {
          id: 'must',
          ...on,
          questionId: '',
          entryId: '',
          mark: 'must-change',
          said: 'Say how long.',
          on: '',
          answer,
        },
        { id: 'fine', ...on, questionId: '', entryId: '', mark: 'fine', said: '', on: '', answer },
      ],
    };
    this.happens({ kind: 'reviewed', review });
  }

  settle(reviewId: string, how: 'done' | 'overruled'): void {
    this.happens({ kind: 'remark-settled', reviewId, remarkId: 'must', how, said: 'We looked again.' });
  }

  /** An amended version is decided afresh. */
  decideAgain(): void {
    const { assessment } = this.document;
    const { decision, conditions } = aDecidedAssessment().answers;
    const answers = {
      ...assessment.answers,
      ...(decision && { decision }),
      ...(conditions && { conditions }),
    };
    this.document = { ...this.document, assessment: { ...assessment, answers } };
  }
}

function aDecidedAssessment() {
  const { answers } = aCompleteAssessment();
  const decision = structuredClone(answers.decision ?? anAnswer('decision'));
  Object.assign(decision.entries[0]?.fields ?? {}, { decision: 'proceed-with-conditions' });
  const conditions = anAnswer('conditions', {
    id: 'hours',
    condition: 'Evening clinics open first',
    owner: 'Sam Okoro',
    due: '1 May 2027',
  });
  return aCompleteAssessment({ answers: { [STANDING.decision.id]: decision, conditions } });
}
