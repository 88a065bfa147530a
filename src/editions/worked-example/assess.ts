import type { Answer } from '#src/domain/answer.ts';
import { one, rows } from './answers.ts';

export const assessAnswers: Record<string, Answer> = {
  overlaps: one('long-text', {
    text: `The groups above are often the same people. In Harbour ward a man of 55 may be on a low income, speak Polish at home, work nights and share a toilet. Together these can make the kit impossible. In Upper Marl Dale it is age, living alone and having no car that meet.

Other things are changing for the same people. The council is closing the Harbour advice centre in March 2027, two practices are merging, and the number 14 bus loses its evening service. We have asked the council to look at all three together before its February cabinet.`,
  }),

  'communities-involved': rows(
    'people',
    {
      'dom-polski': {
        name: 'Members of Dom Polski Thornsea',
        role: '14 people; are writing the leaflet',
        organisation: 'Dom Polski Thornsea',
      },
      'harbour-foodbank': {
        name: 'People who use Harbour foodbank',
        role: '12 people; weighed up vouchers',
        organisation: 'Harbour Foodbank, at Capel Dŵr Glân',
      },
      'day-centre': {
        name: 'The Speak Up group',
        role: '9 people; tried the easy-read guide',
        organisation: 'Marl House day centre',
      },
      'recovery-college': {
        name: 'Recovery college members',
        role: '10 people; asked for a text first',
        organisation: 'Wold and Haven Recovery College',
      },
      'talking-news': {
        name: 'Thornsea Talking News group',
        role: '11 people; tested the collection aid',
        organisation: 'Thornsea Talking News',
      },
      'dale-meetings': {
        name: 'Residents of Upper Marl Dale',
        role: '16 people; two village meetings',
        organisation: 'Four parish councils',
      },
    },
    'Nobody is named, as we promised. We did not reach Lithuanian speakers, night workers or anyone under 55.',
  ),

  drivers: rows(
    'drivers',
    {
      'wider-determinants': {
        chosen: ['income-and-debt', 'work-and-conditions', 'housing', 'transport'],
        explanation:
          'Shift work and zero-hours contracts leave no good time for a call or a hospital morning. Shared bathrooms make the kit embarrassing. The fare to hospital is £7.40 return, and a missed shift costs far more.',
      },
      psychosocial: {
        chosen: ['control', 'fear-and-stigma', 'stress'],
        explanation:
          'People fear the result and feel shame about handling poo. Those already worried about rent put off more bad news.',
      },
      behaviours: {
        chosen: ['seeking-help', 'smoking', 'diet'],
        explanation:
          'Smoking and diet add to the risk, and both follow income here. A screening call is not the place to change them; if someone asks, we pass on the stop-smoking number.',
      },
      physiological: {
        chosen: ['several-conditions', 'mental-illness-and-the-body', 'ageing-and-frailty'],
        explanation:
          'People with several conditions are tired of tests. Some medicines cause constipation, which makes the kit harder to use.',
      },
      services: {
        chosen: ['place-and-hours', 'information-and-language', 'registration', 'reasonable-adjustments'],
        other:
          'Missing phone numbers: 1,310 of 9,738 people who had not returned a kit had none on file (13.5%)',
        explanation:
          'Letters come in English, in one size. The only way to ask for help is by phone in office hours. Adjustments known to the GP do not reach the screening hub.',
      },
      'structural-discrimination': {
        chosen: ['racism', 'ableism', 'class-and-poverty', 'left-out-of-data', 'mistrust-earned'],
        explanation:
          'Ethnicity and language are missing most where people are poorest, so unfair treatment cannot be seen. The kit was designed for hands and eyes that work well. Some people had been talked down to at a desk and did not go back.',
      },
    },
    'We can change the hours, the languages, the adjustments and the data. For the rest we have written to the council and two employers.',
  ),

  discrimination: one('long-text', {
    text: `Three places worry us.

The list. Practices with fewer staff send poorer lists of phone numbers, and these are in the poorest areas. People without a GP are on no list at all.

The clock. The trial allowed eight minutes a call. Some callers told us that they cut short calls that needed an interpreter. A rule that looks equal gave less to people who speak another language. Racism can work like that.

The word “declined”. A person who hung up on an English voice was recorded as having declined, and was not to be called again for two years. Of 118 such records 34 were doubtful.

The action plan deals with the clock and the word. The list is harder: we have not yet found a way to people who have no GP.`,
  }),

  narrowing: one('long-text', {
    text: `In the trial, for every 100 people called about 17 more returned a kit than after a letter (12.6 to 21.0 more). If the service did two thirds as well at all 14 practices, about 500 more people a year would return one, some 320 of them in the most deprived fifth. That would bring the gap to around 16 points.

We are fairly sure of the direction, less of the size: the trial was small, not randomised, and run by keen staff. For disabled people and people with a severe mental illness we have no trial to point to. For Polish speakers an older review and what we heard agree that the caller’s language matters.`,
  }),

  'widening-risks': rows('widening-risks', {
    'relies-on-self-directed-action': {
      verdict: 'applies',
      handling:
        'The kit still has to be used at home, alone. Visits and practice kits lower the step. We will watch whether gains come mainly from people who were close to doing it anyway.',
    },
    'too-narrow': {
      verdict: 'applies',
      handling:
        'Calls don’t deal with shifts, fares or shared bathrooms. We added fares and evening hours, and one large employer now pays for time at hospital tests.',
    },
    'not-designed-with-communities': {
      verdict: 'unsure',
      handling:
        'Six groups shaped the plan and changed it, but the call service itself was chosen before we asked them. Lithuanian speakers and night workers have not been heard at all.',
    },
    'professional-led': {
      verdict: 'applies',
      handling:
        'The trust holds the money and sets the targets. From February four paid community members join the steering group, with a say over the call script.',
    },
    'misses-root-causes': {
      verdict: 'applies',
      handling:
        'It does not touch poverty, housing or the lack of doctors in Harbour ward. We say so, and take what callers hear to the council’s inclusion board every quarter.',
    },
  }),

  'equality-duty': one('long-text', {
    text: `Ending discrimination: two rules that treated people worse because of language are gone (the eight-minute call and the “declined” mark), and disabled people get adjustments before they have to ask.

Making opportunities more equal: time and money go to those who get least from screening now.

Good relations: people in the dale felt set against people in town. We said plainly who gains and who loses, and put that right as far as we could.`,
  }),
};
