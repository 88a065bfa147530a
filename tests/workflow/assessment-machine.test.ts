import { describe, expect, it } from 'vitest';
import { aCompleteAssessment } from '#tests/builders/a-complete-assessment.ts';
import { anAssessment, aSignature } from '#tests/builders/an-assessment.ts';
import { anAmendedDraft, aSignedAssessment, aWorkflow } from './a-workflow.ts';

const openWork = { type: 'block.opened', blockId: 'the-work' } as const;
const finish = { type: 'page.finished' } as const;
const back = { type: 'back.requested' } as const;
const confirmAndSign = [
  { type: 'sign-off.opened', step: 'confirm' },
  { type: 'sign-off.requested' },
] as const;

describe('opening an assessment', () => {
  it('leads to its draft, or to what was signed', () => {
    expect(aWorkflow(anAssessment()).state()).toBe('drafting.overview');
    expect(aWorkflow(aSignedAssessment()).state()).toBe('signed.overview');
    expect(aWorkflow(anAmendedDraft()).state()).toBe('drafting.overview');
  });
});

describe('going through the blocks', () => {
  it('goes on to the next, and after the last open one to check answers', () => {
    const workflow = aWorkflow(anAssessment());
    workflow.send(openWork, finish);
    expect(workflow.context().blockId).toBe('the-people');
    workflow.send({ type: 'page.skipped' });

    expect(workflow.state()).toBe('drafting.checking');
  });

  it('goes on to the review once it is open', () => {
    const workflow = aWorkflow(anAssessment({ signatures: [aSignature()], version: 2 }), '2027-09-01');
    workflow.send({ type: 'block.opened', blockId: 'the-people' }, finish);

    expect(workflow.context().blockId).toBe('lessons');
  });

  it('goes back block by block, and then to the overview', () => {
    const workflow = aWorkflow(anAssessment());
    workflow.send({ type: 'block.opened', blockId: 'the-people' }, back);
    expect(workflow.context().blockId).toBe('the-work');
    workflow.send(back);

    expect(workflow.state()).toBe('drafting.overview');
  });

  it('goes on to check answers from a block whose stage was shut meanwhile, never to the start', () => {
    const workflow = aWorkflow(anAmendedDraft(), '2027-09-01');
    workflow.send({ type: 'block.opened', blockId: 'lessons' });
    workflow.world.today = '2027-01-01';
    workflow.send(finish);

    expect(workflow.state()).toBe('drafting.checking');
  });

  it('opens at the question that was asked for', () => {
    const workflow = aWorkflow(anAssessment());
    workflow.send({ ...openWork, at: 'q-date' });
    expect(workflow.context()).toMatchObject({ blockId: 'the-work', questionId: 'q-date', entryId: '' });
    workflow.send(finish);

    expect(workflow.context()).toMatchObject({ blockId: 'the-people', questionId: '' });
  });

  it('comes back from one entry to its block', () => {
    const workflow = aWorkflow(anAssessment());
    workflow.send(
      { type: 'entry.opened', blockId: 'the-people', questionId: 'q-groups', entryId: 'g' },
      back,
    );

    expect(workflow.state()).toBe('drafting.answering');
    expect(workflow.context().blockId).toBe('the-people');
  });
});

describe('a refusal', () => {
  it('says what it is about', () => {
    const workflow = aWorkflow(aSignedAssessment());
    workflow.send({ type: 'check.opened' });
    expect(workflow.context().refusal).toEqual({ kind: 'signed-off', version: 1 });
    workflow.send({ type: 'record.opened', version: 7 });
    expect(workflow.context().refusal).toEqual({ kind: 'no-such-version', version: 7 });
  });

  it('counts what still blocks sign-off', () => {
    const workflow = aWorkflow(aCompleteAssessment());
    workflow.world.assessment = aCompleteAssessment();
    delete workflow.world.assessment.answers['q-short'];
    delete workflow.world.assessment.answers['q-date'];
    workflow.send(...confirmAndSign);

    expect(workflow.context().refusal).toEqual({ kind: 'answers-block-sign-off', count: 2 });
  });

  it('is gone after the next thing that is allowed', () => {
    const workflow = aWorkflow(anAssessment());
    workflow.send({ type: 'block.opened', blockId: 'lessons' });
    expect(workflow.context().refusal).toEqual({ kind: 'stage-not-open', blockId: 'lessons' });
    workflow.send(openWork);

    expect(workflow.context().refusal).toBeNull();
  });
});

describe('the early review', () => {
  it('is opened with its reason, and its block with it', () => {
    const workflow = aWorkflow(anAssessment());
    workflow.send({
      type: 'step.requested',
      step: { kind: 'review-opened-early', because: 'The service closes.' },
    });
    expect(workflow.world.made).toEqual([
      {
        kind: 'happened',
        event: {
          kind: 'review-opened-early',
          at: '2026-11-22T10:00:00.000Z',
          version: 1,
          because: 'The service closes.',
        },
      },
    ]);
    workflow.send({ type: 'block.opened', blockId: 'lessons' });

    expect(workflow.state()).toBe('drafting.answering');
  });
});

describe('signing', () => {
  it('leads to the signed version', async () => {
    const workflow = aWorkflow(anAmendedDraft());
    workflow.send(...confirmAndSign);
    await workflow.endSigning({ ok: true, value: aSignature({ version: 2 }) });

    expect(workflow.state()).toBe('signed.reading');
    expect(workflow.context()).toMatchObject({ version: 2, problem: null, refusal: null });
  });

  it('comes back with the reason when it could not be saved, and can be tried again', async () => {
    const workflow = aWorkflow(aCompleteAssessment());
    workflow.send(...confirmAndSign);
    await workflow.endSigning({ ok: false, problem: { kind: 'storage-full' } });

    expect(workflow.state()).toBe('drafting.signing.confirm');
    expect(workflow.context().problem).toEqual({ kind: 'storage-full' });
    workflow.send({ type: 'sign-off.requested' });
    expect(workflow.state()).toBe('freezing');
    expect(workflow.context().problem).toBeNull();
  });

  it('comes back with the reason when it broke', async () => {
    const workflow = aWorkflow(aCompleteAssessment());
    workflow.send(...confirmAndSign);
    await workflow.crashSigning(new Error('no crypto here'));

    expect(workflow.state()).toBe('drafting.signing.confirm');
    expect(workflow.context().problem).toEqual({
      kind: 'storage-broken',
      reason: 'Error: no crypto here',
    });
  });
});

describe('amending', () => {
  it('begins the next version, with its reason, as a draft', () => {
    const workflow = aWorkflow(aSignedAssessment());
    workflow.send({ type: 'step.requested', step: { kind: 'amended', because: 'New figures.' } });

    expect(workflow.state()).toBe('drafting.overview');
    expect(workflow.world.assessment.version).toBe(2);
    expect(workflow.world.made).toEqual([
      {
        kind: 'happened',
        event: { kind: 'amended', at: '2026-11-22T10:00:00.000Z', version: 2, because: 'New figures.' },
      },
    ]);
  });
});

describe('another window', () => {
  it('that signed leads this one to what was signed', () => {
    const workflow = aWorkflow(aCompleteAssessment());
    workflow.send(openWork);
    workflow.world.assessment = aSignedAssessment();
    workflow.send({ type: 'step.requested', step: { kind: 'review-opened-early', because: 'It closes.' } });

    expect(workflow.state()).toBe('signed.overview');
    expect(workflow.context().refusal).toMatchObject({ kind: 'step-refused' });
    expect(workflow.world.made).toEqual([]);
  });

  it('that began the next version leads this one to its draft', () => {
    const workflow = aWorkflow(aSignedAssessment());
    workflow.world.assessment = anAmendedDraft();
    workflow.send({ type: 'step.requested', step: { kind: 'amended', because: 'New figures.' } });

    expect(workflow.state()).toBe('drafting.overview');
    expect(workflow.context().refusal).toMatchObject({ kind: 'step-refused' });
    expect(workflow.world.made).toEqual([]);
  });

  it('that signed is noticed at the next step', () => {
    const workflow = aWorkflow(aCompleteAssessment());
    workflow.send(openWork);
    workflow.world.assessment = aSignedAssessment();
    workflow.send(finish);

    expect(workflow.state()).toBe('signed.overview');
  });
});
