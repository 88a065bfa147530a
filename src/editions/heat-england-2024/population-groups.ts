import type { Dimension } from '#src/domain/edition.ts';

/** The four ways in which HEAT asks us to look at a population. A hint names the characteristic a group belongs to. */
export const dimensions: readonly Dimension[] = [
  {
    id: 'protected-characteristics',
    title: 'Protected characteristics',
    groups: [
      { id: 'children-and-young-people', label: 'Children and young people', hint: 'Age' },
      { id: 'working-age-adults', label: 'Working-age adults', hint: 'Age' },
      { id: 'older-people', label: 'Older people', hint: 'Age' },
      {
        id: 'disabled-people',
        label: 'Disabled people',
        hint: 'Disability, including long-term illness that limits daily life',
      },
      { id: 'deaf-people', label: 'Deaf people and people with hearing loss', hint: 'Disability' },
      { id: 'blind-people', label: 'Blind and partially sighted people', hint: 'Disability' },
      {
        id: 'trans-people',
        label: 'Trans and non-binary people',
        hint: 'The law’s own term is gender reassignment',
      },
      {
        id: 'married-people',
        label: 'People who are married or in a civil partnership',
        hint: 'Counts for the first aim of the equality duty only: ending discrimination',
      },
      {
        id: 'pregnancy-and-maternity',
        label: 'Pregnant women and people, and new mothers and parents',
        hint: 'Pregnancy and maternity',
      },
      { id: 'asian-communities', label: 'Asian and Asian British communities', hint: 'Race' },
      {
        id: 'black-communities',
        label: 'Black, Black British, Caribbean and African communities',
        hint: 'Race',
      },
      { id: 'mixed-heritage', label: 'People of mixed or multiple heritage', hint: 'Race' },
      {
        id: 'white-minority-communities',
        label: 'White minority communities',
        hint: 'Race: such as Irish or Eastern European people',
      },
      { id: 'other-ethnic-communities', label: 'People of another ethnic group', hint: 'Race' },
      {
        id: 'religion-or-belief',
        label: 'People with a religion or belief, or with none',
        hint: 'Religion or belief',
      },
      { id: 'women', label: 'Women and girls', hint: 'Sex' },
      { id: 'men', label: 'Men and boys', hint: 'Sex' },
      { id: 'lesbian-gay-bisexual', label: 'Lesbian, gay and bisexual people', hint: 'Sexual orientation' },
    ],
  },
  {
    id: 'socioeconomic',
    title: 'Income, work and housing',
    groups: [
      { id: 'low-income', label: 'People on low incomes', hint: 'Income' },
      { id: 'out-of-work', label: 'People who are out of work', hint: 'Employment' },
      {
        id: 'insecure-work',
        label: 'People in low-paid, shift or insecure work',
        hint: 'Employment and occupation',
      },
      { id: 'few-qualifications', label: 'People with few or no qualifications', hint: 'Education' },
      {
        id: 'social-renters',
        label: 'People who rent from a council or housing association',
        hint: 'Housing',
      },
      { id: 'private-renters', label: 'People who rent privately', hint: 'Housing' },
      {
        id: 'poor-housing',
        label: 'People in overcrowded, damp or temporary housing',
        hint: 'Housing',
      },
      {
        id: 'most-deprived-areas',
        label: 'People who live in the most deprived areas',
        hint: 'Say which index and year, which kind of area, and whether the ranking is national or local',
      },
    ],
  },
  {
    id: 'geography',
    title: 'Where people live',
    groups: [
      { id: 'region', label: 'People in one region or district' },
      { id: 'urban-places', label: 'People in towns and cities' },
      { id: 'rural-places', label: 'People in the countryside' },
      { id: 'coastal-places', label: 'People on the coast' },
      { id: 'island-places', label: 'People on islands' },
      { id: 'long-travel-times', label: 'People with a long journey to services' },
      { id: 'few-services', label: 'People where there are few services' },
    ],
  },
  {
    id: 'inclusion-health',
    title: 'Inclusion health',
    groups: [
      { id: 'homelessness', label: 'People experiencing homelessness' },
      { id: 'drug-and-alcohol-dependence', label: 'People who depend on drugs or alcohol' },
      {
        id: 'migrants-and-refugees',
        label: 'Refugees, people seeking asylum and migrants in a vulnerable position',
      },
      { id: 'gypsy-roma-traveller', label: 'Gypsy, Roma and Traveller communities' },
      { id: 'justice-system', label: 'People in contact with the justice system' },
      { id: 'modern-slavery', label: 'Victims and survivors of modern slavery' },
      { id: 'sex-workers', label: 'Sex workers' },
      { id: 'carers', label: 'Carers' },
      { id: 'young-carers', label: 'Young carers' },
      { id: 'care-leavers', label: 'Looked-after children and care leavers' },
      { id: 'veterans', label: 'Veterans of the armed forces' },
      { id: 'learning-disability', label: 'People with a learning disability' },
      { id: 'autistic-people', label: 'Autistic people' },
      { id: 'severe-mental-illness', label: 'People with a severe mental illness' },
      { id: 'multiple-conditions', label: 'People with several long-term conditions' },
    ],
  },
];
