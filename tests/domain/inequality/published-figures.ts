import type { SlopeGroup, SlopeSettings } from '#src/domain/inequality/slope-input.ts';

export interface PublishedSlope {
  of: string;
  groups: SlopeGroup[];
  settings: Partial<SlopeSettings>;
  /** As printed: all digits given are right, the intervals only as far as a simulation gets. */
  sii: number;
  siiInterval?: [number, number];
  rii?: number;
  riiInterval?: [number, number];
}

const quintilesOf2010: SlopeGroup[] = [
  { population: 1434002, value: 150.2200205, lower: 147.3194185, upper: 153.1498241 },
  { population: 1450590, value: 131.0221747, lower: 128.3676972, upper: 133.7051129 },
  { population: 1453827, value: 127.4954973, lower: 125.0421198, upper: 129.975513 },
  { population: 1440980, value: 130.494241, lower: 128.2469515, upper: 132.7657553 },
  { population: 1457780, value: 135.4664241, lower: 133.2469515, upper: 137.8657553 },
];

const quintilesOf2015: SlopeGroup[] = [
  { population: 1508923, value: 143.8177637, lower: 141.0941843, upper: 146.568661 },
  { population: 1538008, value: 127.2058426, lower: 124.7351196, upper: 129.7026732 },
  { population: 1538564, value: 122.4106945, lower: 120.1654081, upper: 124.6801651 },
  { population: 1509602, value: 126.3922397, lower: 124.3450367, upper: 128.4613495 },
  { population: 1457780, value: 135.4664241, lower: 133.2469515, upper: 137.8657553 },
];

const childrenOf2006: SlopeGroup[] = (
  [
    [34353, 0.212121212121212, 0.207830499225555, 0.216476300812899],
    [32112, 0.214281265570503, 0.209827711465288, 0.218803170788612],
    [27715, 0.204077214504781, 0.199373517258999, 0.208862933590925],
    [25372, 0.191865048084503, 0.187066648694241, 0.19675673996565],
    [23889, 0.174808489262841, 0.170044640703038, 0.179676905527535],
    [23260, 0.166638005159071, 0.16190410576997, 0.17148199783417],
    [23180, 0.156039689387403, 0.151425075468518, 0.160768288675927],
    [24193, 0.146571322283305, 0.142170753783533, 0.151084110529924],
    [23609, 0.140370197805921, 0.135997670936376, 0.144859737537153],
    [24488, 0.120875530872264, 0.116852009907382, 0.125017980504761],
  ] as const
).map(([population, value, lower, upper]) => ({ population, value, lower, upper }));

const menOfHartlepool: SlopeGroup[] = (
  [
    [13837, 70.56313911, 1.133868862],
    [14519, 72.61347473, 1.020288759],
    [14940, 75.06710359, 1.108685178],
    [14599, 75.20662276, 1.485618539],
    [12311, 76.23469045, 1.311653285],
    [13196, 75.21801932, 1.169033147],
    [13335, 77.09240397, 1.306645801],
    [13388, 79.84156222, 1.090905616],
    [13685, 80.81329918, 0.979426096],
    [11779, 82.73763832, 1.319452272],
  ] as const
).map(([population, value, standardError]) => ({ population, value, standardError }));

/**
 * Results that the R package PHEindicatormethods prints in its vignette "Worked examples for phe_sii function", for the
 * data that come with it: untransformed as on CRAN before `transform` existed, transformed as of version 2.0.2. Intervals
 * simulated 100,000 times.
 */
export const publishedSlopes: PublishedSlope[] = [
  {
    of: 'life expectancy of men in deciles of E06000001',
    groups: menOfHartlepool,
    settings: {},
    sii: 11.68886,
  },
  {
    of: 'a rate in quintiles of 2010, as it is',
    groups: quintilesOf2010,
    settings: { valueType: 'rate' },
    sii: -14.848683,
    siiInterval: [-18.96265, -10.754711],
    rii: 0.8956758,
    riiInterval: [0.8688189, 0.9232222],
  },
  {
    of: 'a rate in quintiles of 2010, on the log scale',
    groups: quintilesOf2010,
    settings: { valueType: 'rate', transform: true },
    sii: -14.03684,
    siiInterval: [-17.9599, -10.126662],
    rii: 0.9010655,
    riiInterval: [0.875242, 0.9275826],
  },
  {
    of: 'a rate in quintiles of 2015, on the log scale',
    groups: quintilesOf2015,
    settings: { valueType: 'rate', transform: true },
    sii: -8.53077,
    siiInterval: [-12.23824, -4.816133],
    rii: 0.9368534,
    riiInterval: [0.9106841, 0.9638401],
  },
  {
    of: 'a proportion of children in deciles of 2006 to 2007, as it is, turned round',
    groups: childrenOf2006,
    settings: { valueType: 'proportion', multiplier: -100 },
    sii: 10.720032,
    siiInterval: [10.218824, 11.225464],
  },
  {
    of: 'a proportion of children in deciles of 2006 to 2007, on the logit scale, turned round',
    groups: childrenOf2006,
    settings: { valueType: 'proportion', transform: true, multiplier: -100 },
    sii: 10.964626,
    siiInterval: [10.442276, 11.487365],
  },
];
