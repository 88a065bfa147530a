/** Everything that knows of no screen. */
const belowScreens = [
  'domain',
  'editions',
  'report',
  'document',
  'workflow',
  'storage',
  'interchange',
  'pdf',
  'check',
  'html',
];

/** Which folders of `src` each folder may import. Imports run one way, so that a rule never depends on a screen. */
export const layers: Record<string, readonly string[]> = {
  domain: [],
  editions: ['domain'],
  report: ['domain'],
  document: ['domain', 'report'],
  workflow: ['domain', 'editions', 'report', 'document'],
  storage: ['domain', 'editions', 'report', 'document', 'workflow'],
  interchange: ['domain', 'editions', 'report', 'document', 'workflow'],
  pdf: ['domain', 'editions', 'report', 'document', 'workflow'],
  check: ['domain', 'editions', 'report', 'document', 'workflow', 'interchange', 'pdf'],
  html: ['domain', 'report', 'document'],
  ui: [],
  forms: ['domain', 'report', 'workflow', 'storage', 'ui'],
  reading: ['domain', 'report', 'ui'],
  features: [...belowScreens, 'ui', 'forms', 'reading'],
  app: [...belowScreens, 'ui', 'forms', 'reading', 'features'],
  commands: belowScreens,
};

/** The layers through which each package enters. A package that is not named here may be used in commands only. */
export const packages: Record<string, readonly string[]> = {
  zod: ['domain'],
  canonicalize: ['document'],
  diff: ['domain'],
  // The machines are drawn in workflow; the session of an open assessment, in storage, starts and stops them.
  xstate: ['workflow', 'storage'],
  '@xstate/react': ['features', 'app'],
  dexie: ['storage'],
  '@noble/ciphers': ['storage'],
  'dexie-react-hooks': ['features', 'app'],
  '@react-pdf': ['pdf'],
  '@expo-google-fonts': ['pdf'],
  pdfkit: ['pdf'],
  fontkit: ['pdf'],
  harfbuzzjs: ['pdf'],
  'bidi-js': ['pdf'],
  fflate: ['interchange', 'pdf'],
  papaparse: ['interchange'],
  'ical-generator': ['interchange'],
  'react-hook-form': ['forms'],
  '@hookform': ['forms'],
  wouter: ['features', 'app'],
  react: ['ui', 'forms', 'reading', 'features', 'app', 'pdf', 'html'],
  'react-dom': ['ui', 'app', 'html'],
  'govuk-frontend': ['ui'],
  'workbox-precaching': ['app'],
  'workbox-routing': ['app'],
  'workbox-strategies': ['app'],
};
