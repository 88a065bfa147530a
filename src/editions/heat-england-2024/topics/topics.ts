import type { Topic } from '#src/domain/topic.ts';
import { cancerScreening } from './cancer-screening.ts';
import { childrensAsthma } from './childrens-asthma.ts';
import { digitalAccess } from './digital-access.ts';
import { electiveWaitingLists } from './elective-waiting-lists.ts';
import { hypertension } from './hypertension.ts';
import { maternity } from './maternity.ts';
import { oralHealth } from './oral-health.ts';
import { respiratoryDisease } from './respiratory-disease.ts';
import { severeMentalIllness } from './severe-mental-illness.ts';
import { smoking } from './smoking.ts';

/** What an assessment may be about. Each id is a content key: chosen once, never reused. */
export const topics: readonly Topic[] = [
  cancerScreening,
  maternity,
  severeMentalIllness,
  respiratoryDisease,
  hypertension,
  smoking,
  childrensAsthma,
  oralHealth,
  digitalAccess,
  electiveWaitingLists,
];
