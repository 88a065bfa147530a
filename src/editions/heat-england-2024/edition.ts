import type { Edition } from '#src/domain/edition.ts';
import { assess } from './assess.ts';
import { commitments } from './commitments.ts';
import { duties } from './duties.ts';
import { prepare } from './prepare.ts';
import { refineAndApply } from './refine-and-apply.ts';
import { review } from './review.ts';
import { sources } from './sources.ts';
import { tagFamilies } from './tags.ts';
import { topics } from './topics/topics.ts';

export const heatEngland2024: Edition = {
  id: 'heat-england',
  version: '2024-08',
  title: 'Health Equity Assessment Tool (HEAT), England, August 2024',
  about:
    'This is the English tool, made by Public Health England and now looked after by the Office for Health Improvement and Disparities (OHID). Two others share the name HEAT: a set of ten questions from New Zealand and a data toolkit from the World Health Organization.',
  credits: [
    'The stages, blocks and purpose of this edition follow the Health Equity Assessment Tool (HEAT), published by Public Health England and revised by the Office for Health Improvement and Disparities on 23 August 2024. © Crown copyright.',
    'Contains public sector information licensed under the Open Government Licence v3.0.',
    'The sentences here were written for this app. The official wording may differ: where it matters, read the official tool as well.',
    'No government department or NHS body has endorsed or checked this app.',
  ],
  language: 'en-GB',
  stages: [prepare, assess, refineAndApply, review],
  commitments,
  duties,
  tagFamilies,
  topics,
  sources,
};
