import type { Answer } from '#src/domain/answer.ts';
import { one, rows } from './answers.ts';

export const prepareAnswers: Record<string, Answer> = {
  aims: one(
    'long-text',
    {
      text: `Kit in Hand will help more people aged 50 to 74 to do the bowel screening test that comes through their door. In Thornsea and Marlbeck one invited person in three does not send it back; in our poorest streets it is nearly half.

From 1 February 2027 a team of four community health workers will phone or visit people who have not returned a kit ten weeks after it came. They explain the test, order a new kit, and arrange help in another language or format.

The team works with the 14 practices where fewer than 60 in 100 people return their kit. It costs £286,000 over two years. It replaces a second reminder letter and two half-day nurse drop-ins in the villages of Upper Marl Dale.`,
    },
    'This is a worked example. The service, the places, the people and all the figures about them are made up.',
  ),

  'people-served': one('short-text', {
    text: 'About 4,400 people a year aged 50 to 74, at 14 practices in Thornsea and Marlbeck, who have not sent back their kit.',
  }),

  'stage-of-work': one('single-choice', { choice: 'being-planned' }),

  'expected-effect-on-inequalities': one(
    'long-text',
    {
      text: `We expect the gap in uptake between the most and the least deprived fifth of neighbourhoods to shrink from 21.5 points to 16 or less by March 2029. That is the result of our 2025 trial with a third taken off, as trials tend to do better than services.

We expect smaller gaps for disabled people and for Polish speakers too, but can’t promise a figure: the numbers are small or not recorded.

If people with a positive test can’t get to hospital, we will have found an inequality and left it there. So the plan also covers the step after the kit.`,
    },
    'Tom and I argued about the target; he would have liked 17 points. The review will show which of us was right.',
  ),

  'places-looked': one('checklist', {
    chosen: ['national-profiles', 'needs-assessment', 'service-data', 'research', 'community-voice'],
    other: 'Minutes of the four parish councils in Upper Marl Dale, 2024 to 2026',
  }),

  evidence: rows(
    'evidence',
    {
      'uptake-by-deprivation': {
        title: 'Kits returned, by deprivation and sex',
        kind: 'service-data',
        source: 'Screening hub, 2025/26; national fifths, IMD 2025',
        link: 'https://hub.example.org/bowel/uptake-2025-26',
        date: '12 June 2026',
        strength: 'strong',
        finding:
          'Overall 18,902 of 28,640 people returned a kit: 66.0% (95% interval 65.4 to 66.5). Most deprived fifth: 3,292 of 6,120, 53.8% (52.5 to 55.0). Least deprived: 4,157 of 5,520, 75.3% (74.2 to 76.4). The gap is 21.5 points (19.8 to 23.2); the ratio 1.40 (1.36 to 1.44). In the most deprived fifth, men: 1,431 of 3,010, 47.5% (45.8 to 49.3); women: 1,861 of 3,110, 59.8% (58.1 to 61.5).',
        supports: ['population-groups'],
      },
      'compared-with-england': {
        title: 'Uptake compared with England',
        kind: 'national-data',
        source: 'Fingertips (result made up)',
        date: 'February 2026',
        strength: 'strong',
        finding:
          'Uptake is lower here than in England as a whole, and the gap by deprivation is wider. The profile does not split it by ethnic group or disability.',
        supports: ['expected-effect-on-inequalities'],
      },
      'register-audit': {
        title: 'Audit of practice registers: learning disability and severe mental illness',
        kind: 'service-data',
        source: 'Audit by 11 of the 14 practices',
        date: '3 July 2026',
        strength: 'moderate',
        finding:
          'People with a learning disability: 83 of 214 returned a kit, 38.8% (32.5 to 45.5). People with a severe mental illness: 177 of 402, 44.0% (39.3 to 48.9). Registers miss people with a mild learning disability.',
        supports: ['population-groups'],
      },
      'language-audit': {
        title: 'Uptake where main language is recorded',
        kind: 'service-data',
        source: 'Four practices in Thornsea',
        date: '20 July 2026',
        strength: 'limited',
        finding:
          'Where Polish or Lithuanian is the main language, 188 of 438 people returned a kit: 42.9% (38.4 to 47.6). Language was recorded for only about half of patients.',
        supports: ['population-groups'],
      },
      'call-trial': {
        title: 'Trial of calls at three practices',
        kind: 'service-data',
        source: 'Our own trial, 2025',
        date: 'November 2025',
        strength: 'moderate',
        finding:
          'After a call, 173 of 640 people returned a kit in 12 weeks: 27.0% (23.7 to 30.6). After a letter alone it was 62 of 610: 10.2% (8.0 to 12.8). Practices chose who was called, which may be part of the difference.',
        supports: ['narrowing'],
      },
      'after-a-positive-test': {
        title: 'Who gets to hospital after a positive test',
        kind: 'service-data',
        source: 'Hospital bookings, 2023/24 to 2025/26',
        date: '28 August 2026',
        strength: 'moderate',
        finding:
          'Most deprived fifth: 118 of 151 people attended, 78.1% (70.9 to 84.0). Least deprived: 109 of 121, 90.1% (83.5 to 94.2). The gap could be anything from 3 to 20 points.',
        supports: ['monitoring'],
      },
      'needs-assessment': {
        title: 'Cancer chapter of the joint strategic needs assessment',
        kind: 'local-data',
        source: 'Thornsea Council',
        date: 'March 2025',
        strength: 'strong',
        finding:
          'Bowel cancer is found late more often in Harbour and Steelworks wards than elsewhere. It uses IMD 2019, so its fifths do not match ours.',
        supports: ['population-groups'],
      },
      'listening-sessions': {
        title: 'Six listening sessions',
        kind: 'lived-experience',
        source: '61 people, in six places',
        date: '9 October 2026',
        strength: 'moderate',
        finding:
          'People spoke of disgust, fear of the result, no private bathroom, and letters that “look like a bill”. They asked for a person to talk to, a second kit without a telling-off, and help that comes after work. Each was paid £25 and sent a page on what we heard.',
        supports: ['drivers'],
      },
      'sight-loss-conversations': {
        title: 'Conversations with people who have sight loss',
        kind: 'lived-experience',
        source: 'Talking News, 11 people',
        date: '24 September 2026',
        strength: 'limited',
        finding:
          'All 11 said that they could not use the kit without help from someone who sees, and most had thrown one away. A call was welcome. A text with a picture was not.',
        supports: ['population-groups'],
      },
      'bus-times': {
        title: 'Travel times to the nearest drop-in',
        kind: 'local-data',
        source: 'Weekday bus timetable',
        date: '1 September 2026',
        strength: 'strong',
        finding:
          'From the four villages of Upper Marl Dale the bus to Thornsea takes 52 to 70 minutes. The last one back leaves at 4.40pm.',
        supports: ['population-groups'],
      },
      'phone-outreach-review': {
        title: 'Review of phone outreach in cancer screening',
        kind: 'research',
        source: 'University of the Wolds',
        link: 'https://research.example.org/phone-outreach-review',
        date: '2019',
        strength: 'limited',
        finding:
          'Calls raised uptake in most of 19 studies, and more so when the caller spoke the person’s language. Only four studies used the home kit, and it is old.',
        supports: ['narrowing'],
      },
    },
    'Intervals are Wilson 95%. Counts under eight are left out, as this record will be published.',
  ),

  'evidence-gaps': rows('evidence-gaps', {
    'ethnicity-missing': {
      missing: 'Uptake by ethnic group',
      importance:
        'Ethnicity is known for only 20,334 of 28,640 people invited (71.0%), and least often in the poorest areas. We could widen a gap that we cannot see.',
      remedy: 'The 14 practices send ethnicity and language with each list from February 2027.',
    },
    'boat-dwellers-unknown': {
      missing: 'Anything about people who live on the Haven canal',
      importance: 'They may have no post, and our service starts from a kit in the post.',
      remedy: 'The canal chaplain has offered to take us along the moorings in March 2027.',
    },
    'trans-people-invited': {
      missing: 'How trans and non-binary people fare when we call',
      importance: 'A wrong title in the first seconds can end a call, and put a person off other care too.',
      remedy:
        'Two paid conversations with Wolds Trans Support by the end of February 2027. We won’t try to count people.',
    },
    'why-not-attend': {
      missing: 'Why people miss the hospital appointment after a positive test',
      importance:
        'It is the step where lives are saved. Transport, fear and clerical mistakes each need something different.',
      remedy: 'Endoscopy nurses will ask everyone who misses one between January and June 2027.',
    },
  }),
};
