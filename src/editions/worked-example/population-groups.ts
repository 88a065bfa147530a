import { rows } from './answers.ts';

export const populationGroups = rows(
  'population-groups',
  {
    'most-deprived-fifth': {
      name: 'People who live in the most deprived areas',
      listedAs: 'most-deprived-areas',
      dimensions: ['socioeconomic'],
      known:
        '53.8% return a kit (3,292 of 6,120), against 75.3% in the least deprived fifth. After a positive test 78.1% get to hospital, against 90.1%. Fifths are national, IMD 2025.',
      voices:
        '“It sat on the side for a month and then I felt daft ringing up.” People wanted a second kit without having to explain. Several share a bathroom with lodgers.',
      effect: 'positive',
      meaning:
        'We expect the largest gain here. The risk is that calls miss people who move often or keep changing phones.',
      response:
        'Six in ten visits go here. Pharmacies and the foodbank can order a kit, and we pay the fare to hospital.',
    },
    'men-in-most-deprived-fifth': {
      name: 'Men in the most deprived areas',
      listedAs: '',
      dimensions: ['protected-characteristics', 'socioeconomic'],
      combines: ['Men and boys', 'People who live in the most deprived areas'],
      known:
        'Fewer than half return a kit: 47.5% (1,431 of 3,010), 12.3 points below women on the same streets. Across the whole area the difference between men and women is half that.',
      voices:
        'It is “not talked about”; they work away; bad news would cost them work. They trust a barber or a former workmate more than a letter.',
      effect: 'positive',
      meaning:
        'Being a man and being poor together makes more difference than either alone. Daytime calls would leave them further behind.',
      response:
        'Half of all calls are after 5pm or on Saturday. Two of the four posts are advertised first at the steelworkers’ club and the bus depot.',
    },
    'polish-and-lithuanian-speakers': {
      name: 'Polish and Lithuanian communities',
      listedAs: 'white-minority-communities',
      dimensions: ['protected-characteristics'],
      known:
        'In four Thornsea practices 42.9% return a kit (188 of 438). Language is recorded for only about half of patients, so we don’t know the figure elsewhere.',
      voices:
        'At Dom Polski people asked for ulotki po polsku, leaflets in Polish. A woman from Łódź threw the kit away because it looked like an advert. Many work nights and sleep when we would call.',
      effect: 'positive',
      meaning:
        'Calls in a person’s own language should help. If we start in English, people may hang up and be marked as having refused.',
      response:
        'One post needs Polish. For other languages the interpreter is on the line first. Dom Polski writes the leaflet.',
    },
    'learning-disability': {
      name: 'People with a learning disability',
      listedAs: 'learning-disability',
      dimensions: ['inclusion-health'],
      known:
        '38.8% return a kit (83 of 214), the lowest figure we have. The interval is wide (32.5 to 45.5), and people who are not on a register are left out.',
      voices:
        'People wanted to see a real kit, and to practise with something that isn’t poo. Some carers had decided for the person that it was too much fuss.',
      effect: 'positive',
      meaning:
        'A visit with time to practise should help, unless we speak to the carer instead and take consent for granted.',
      response:
        'Visits last an hour, with an easy-read guide and a practice kit. We ask the person first, and pass on adjustments to the hospital.',
    },
    'severe-mental-illness': {
      name: 'People with a severe mental illness',
      listedAs: 'severe-mental-illness',
      dimensions: ['inclusion-health'],
      known:
        '44.0% return a kit (177 of 402; 39.3 to 48.9). Staff say that the test is rarely raised at the yearly physical health check.',
      voices:
        'A call from an unknown number is frightening on a bad day. People would rather have a text first, or hear it from someone they know.',
      effect: 'mixed',
      meaning: 'Offered well, this could close part of a large gap. A cold call could cause distress.',
      response: 'We text before we ring, and peer workers can make the call instead.',
    },
    'blind-and-partially-sighted': {
      name: 'Blind and partially sighted people',
      listedAs: 'blind-people',
      dimensions: ['protected-characteristics'],
      known:
        'Sight loss is not shared with the screening hub, so there is no rate. Of the 11 people we met, none could use the kit without help.',
      voices:
        '“You are asking me to hit a target I can’t see.” Calls were liked. A picture or a QR code is of no use, and needing a neighbour’s help is humiliating.',
      effect: 'mixed',
      meaning:
        'Calls suit people better than letters, but the kit itself does not change. Stopping the second letter also stops the large-print copy.',
      response: 'We lend a collection aid, record audio instructions and keep the large-print letter.',
    },
    'upper-marl-dale': {
      name: 'People in the villages of Upper Marl Dale',
      listedAs: 'long-travel-times',
      dimensions: ['geography'],
      known:
        'Uptake is a little above average: 68.2% (1,118 of 1,640; 65.9 to 70.4). About 90 people a year use the drop-ins. The bus to Thornsea takes 52 to 70 minutes.',
      voices:
        'Both village meetings were against the change. The nurse is the only health worker who still comes up the dale, and people ask her about other things too.',
      effect: 'negative',
      meaning:
        'They lose something that works so that others can gain. A good average hides people without a car, mostly women over 65 living alone.',
      response:
        'The drop-ins stay until the mobile clinic serves people as well. This is a condition of the decision.',
    },
    'boat-dwellers': {
      name: 'People who live on boats on the Haven canal',
      listedAs: '',
      dimensions: ['geography', 'inclusion-health'],
      noEvidence: 'yes',
      effect: 'uncertain',
      meaning:
        'A service that begins with a kit in the post may pass them by, and the gap grows as others gain.',
      reason:
        'No register or survey counts them here, many use a friend’s address or none, and we knew nobody on the moorings until October. We did not want to guess.',
      response:
        'Go along the moorings with the canal chaplain in March 2027, listen first, and try kits left at the lock-keeper’s office.',
    },
    'trans-and-non-binary': {
      name: 'Trans and non-binary people',
      listedAs: 'trans-people',
      dimensions: ['protected-characteristics'],
      known:
        'Everyone of the right age on a GP’s list is invited, whatever their sex. We found no figures on who returns a kit.',
      voices:
        'At a listening session we heard that a caller who reads a title off a screen “has lost me by hello”. That is too little to go on.',
      effect: 'uncertain',
      meaning:
        'Calls could help, or put people off through an old name or a guess from the sound of a voice.',
      response: 'Callers use no titles. Wolds Trans Support is helping to write the opening words.',
    },
    'married-and-civil-partners': {
      name: 'People who are married or in a civil partnership',
      listedAs: 'married-people',
      dimensions: ['protected-characteristics'],
      known: 'Marital status is not used to invite, call or book, and staff can’t see it.',
      voices: 'Nobody raised it in the trial or in any session.',
      effect: 'none',
      reason:
        'Nothing in the service depends on being married. Living alone does matter: see Upper Marl Dale.',
      response: 'Nothing more than for everyone.',
    },
  },
  `We left out pregnancy, as almost nobody invited is pregnant. Privacy during Ramadan came up, and callers now offer to ring back after it.

Black and Asian communities in Harbour ward should each have a row here, and don’t yet. Ethnicity is missing so often that any rate would mislead, and we did not meet them in our sessions. Nasreen will meet both in January and add the rows before the first results in May.`,
);
