import { rows } from './answers.ts';

export const populationGroups = rows(
  'population-groups',
  {
    'most-deprived-fifth': {
      name: 'People who live in the most deprived areas',
      listedAs: 'most-deprived-areas',
      dimensions: ['socioeconomic'],
      known:
        '53.8% return a kit (3,292 of 6,120), against 75.3% in the least deprived fifth. After a positive test fewer get to hospital: 78.1% against 90.1%. Fifths are national, IMD 2025, by small neighbourhood.',
      voices:
        '“It sat on the side for a month and then I felt daft ringing up.” People wanted a second kit without having to explain themselves. Several share a bathroom with lodgers or grown-up children.',
      effect: 'positive',
      meaning:
        'This is where the service works most, so this is where we expect the largest gain. The risk is that calls reach the more settled half and miss people who move often or keep changing phones.',
      response:
        'Six in ten visits go to these neighbourhoods. Pharmacies and the foodbank can ask for a kit on a person’s behalf, and we pay the fare to hospital.',
    },
    'men-in-most-deprived-fifth': {
      name: 'Men in the most deprived areas',
      listedAs: '',
      dimensions: ['protected-characteristics', 'socioeconomic'],
      combines: ['Men and boys', 'People who live in the most deprived areas'],
      known:
        'Fewer than half return a kit: 47.5% (1,431 of 3,010), 12.3 points below women on the same streets. Across the whole area the difference between men and women is half that.',
      voices:
        'Men at the recovery college and the foodbank said that it is “not talked about”, that they work away, and that bad news would cost them work. They trusted a barber or a former workmate more than a letter.',
      effect: 'positive',
      meaning:
        'Being a man and being poor together makes a bigger difference than either alone. Daytime calls would help them least, and could leave them further behind the women they live with.',
      response:
        'Half of all calls are made after 5pm or on Saturday. Two of the four posts will be advertised first through the steelworkers’ club and the bus depot.',
    },
    'polish-and-lithuanian-speakers': {
      name: 'Polish and Lithuanian communities',
      listedAs: 'white-minority-communities',
      dimensions: ['protected-characteristics'],
      known:
        'In four Thornsea practices 42.9% return a kit (188 of 438). We don’t know the figure elsewhere, as language is recorded for only about half of patients.',
      voices:
        'At Dom Polski people asked for ulotki po polsku, leaflets in Polish. A woman from Łódź said that she had thrown the kit away because it looked like an advert. Many work nights in the fish plants and sleep when we would call.',
      effect: 'positive',
      meaning:
        'Calls in a person’s own language should help a good deal. If we call in English first, people may hang up and be marked as having refused.',
      response:
        'One post needs Polish. For Lithuanian and other languages the interpreter is on the line before we ring, not fetched afterwards. The leaflet is being written in Polish with members of Dom Polski, rather than translated.',
    },
    'learning-disability': {
      name: 'People with a learning disability',
      listedAs: 'learning-disability',
      dimensions: ['inclusion-health', 'protected-characteristics'],
      known:
        '38.8% return a kit (83 of 214), the lowest figure that we have for any group. The interval is wide (32.5 to 45.5), and it leaves out people who are not on a register.',
      voices:
        'People at the day centre wanted to see a real kit, and to practise with something that isn’t poo. Some carers said that they had decided for the person that it was too much fuss.',
      effect: 'positive',
      meaning:
        'A visit with time to practise should help. There is a risk that we speak to the carer, not to the person, and that consent is taken for granted.',
      response:
        'Visits last an hour and come with an easy-read guide and a practice kit. We ask the person first, and record any adjustment so that the hospital sees it too.',
    },
    'severe-mental-illness': {
      name: 'People with a severe mental illness',
      listedAs: 'severe-mental-illness',
      dimensions: ['inclusion-health', 'protected-characteristics'],
      known:
        '44.0% return a kit (177 of 402; 39.3 to 48.9). Staff say that the test is rarely raised at the yearly physical health check.',
      voices:
        'Members of the recovery college said that a call from an unknown number is frightening on a bad day. They would rather have a text first, or hear it from someone they know.',
      effect: 'mixed',
      meaning:
        'Offered well, this could close part of a large gap. A cold call could cause distress, or end up as another thing that someone has failed to do.',
      response:
        'We text before we ring, and peer workers can make the call instead. The kit is offered at the yearly health check from April 2027.',
    },
    'blind-and-partially-sighted': {
      name: 'Blind and partially sighted people',
      listedAs: 'blind-people',
      dimensions: ['protected-characteristics'],
      known:
        'Sight loss is not shared with the screening hub, so there is no rate. Of the 11 people we met, none could use the kit without help.',
      voices:
        '“You are asking me to hit a target I can’t see.” Calls were liked. A text with a link, a picture or a QR code is of no use, and needing a neighbour’s help was called humiliating.',
      effect: 'mixed',
      meaning:
        'Calls will suit people better than letters do. The kit itself does not change, so a friendlier call may lead to the same closed door. Stopping the second letter also stops the large-print copy.',
      response:
        'We lend a collection aid that fits over the toilet, record audio instructions, and keep the large-print letter for all who have asked for it.',
    },
    'upper-marl-dale': {
      name: 'People in the villages of Upper Marl Dale',
      listedAs: 'long-travel-times',
      dimensions: ['geography'],
      known:
        'Uptake is a little above average: 68.2% (1,118 of 1,640; 65.9 to 70.4). About 90 people a year use the two drop-ins that would close. The bus to Thornsea takes 52 to 70 minutes.',
      voices:
        'Both village meetings were against the change. People said that the nurse is the only health worker who still comes up the dale, and that older people without a car ask her about other things too.',
      effect: 'negative',
      meaning:
        'They lose something that works, so that others can gain. Good uptake on average hides people without a car, who are mostly women over 65 living alone.',
      response:
        'The drop-ins stay until the mobile clinic has taken over and the parish councils agree that it serves people as well. This is also a condition of the decision.',
    },
    'boat-dwellers': {
      name: 'People who live on boats on the Haven canal',
      listedAs: '',
      dimensions: ['geography', 'inclusion-health'],
      noEvidence: 'yes',
      effect: 'uncertain',
      meaning:
        'A service that begins with a kit in the post may pass them by altogether. If so, the gap between them and everyone else grows as others gain.',
      reason:
        'No register, census table or survey counts them here, many use a friend’s address or none, and we had no contact on the moorings until October. We did not want to guess.',
      response:
        'Go along the moorings with the canal chaplain in March 2027, listen first, and try kits left at the lock-keeper’s office.',
    },
    'trans-and-non-binary': {
      name: 'Trans and non-binary people',
      listedAs: 'trans-people',
      dimensions: ['protected-characteristics'],
      known:
        'Everyone of the right age on a GP’s list is invited to bowel screening, whatever their sex. We found no figures on who returns a kit, here or elsewhere.',
      voices:
        'At a listening session we heard that a caller who reads a title off a screen “has lost me by hello”. That is too little to go on.',
      effect: 'uncertain',
      meaning:
        'Calls could help, as letters don’t answer questions. Or they could put people off, through an old name or a guess from the sound of a voice.',
      response:
        'Callers use first name and surname, with no titles. Wolds Trans Support is helping to write the opening words of the call.',
    },
    'married-and-civil-partners': {
      name: 'People who are married or in a civil partnership',
      listedAs: 'married-people',
      dimensions: ['protected-characteristics'],
      known:
        'Marital status is not used to invite, call or book, and staff can’t see it. In the 2025 trial nobody raised it.',
      effect: 'none',
      reason:
        'Nothing in the service depends on being married, and no rule treats people differently for it. Living alone does matter, and is dealt with under Upper Marl Dale and below under overlaps.',
    },
  },
  `We left out pregnancy, as almost nobody invited is pregnant. Religion came up once, about privacy during Ramadan; the call script now offers to ring back after it.

Black and Asian communities in Harbour ward should each have a row here, and don’t yet. Ethnicity is missing for so many of their neighbours that any rate would mislead, and nobody at our six sessions spoke for them. We have set this out under what is missing. Nasreen will meet the Harbour mosque committee and the Caribbean elders’ lunch club in January, and add both rows before the first look at results in May.`,
);
