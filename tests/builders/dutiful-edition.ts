import type { Edition } from '#src/domain/edition.ts';
import { tinyEdition } from './tiny-edition.ts';

/** The tiny edition, whose answers also serve two other duties. */
export const dutifulEdition: Edition = {
  ...tinyEdition,
  duties: {
    equality: {
      dimension: 'age',
      questions: ['q-long'],
      aims: [
        {
          id: 'first',
          title: 'First aim',
          asks: 'Do no harm.',
          fields: ['effect', 'meaning'],
          plans: false,
          questions: [],
          driverFamilies: ['services'],
        },
        {
          id: 'second',
          title: 'Second aim',
          asks: 'Do good.',
          fields: ['known', 'response'],
          plans: true,
          questions: ['q-people'],
          driverFamilies: [],
        },
      ],
      characteristics: [
        { id: 'age', title: 'Age', groups: ['Age group-one', 'Age group-two'], aims: ['first', 'second'] },
        { id: 'marriage', title: 'Marriage', groups: [], aims: ['first'] },
      ],
    },
    impact: { parts: [{ title: 'Evidence', questions: ['q-evidence', 'q-gaps'] }] },
  },
};
