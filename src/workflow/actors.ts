import { type Actor, createActor, type InputFrom } from 'xstate';
import { assessmentMachine, type WorkflowInput } from './assessment-machine.ts';
import { savingMachine } from './saving-machine.ts';

export type SavingActor = Actor<typeof savingMachine>;
export type WorkflowActor = Actor<typeof assessmentMachine>;

/** Made with the opened assessment, not yet started. */
export function createSavingActor(input: InputFrom<typeof savingMachine>): SavingActor {
  return createActor(savingMachine, { input });
}

export function createWorkflowActor(input: WorkflowInput): WorkflowActor {
  return createActor(assessmentMachine, { input });
}
