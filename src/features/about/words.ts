export const aboutWords = {
  title: 'About this edition',
  home: 'Your assessments',
  where: 'Where you are',
  edition: (title: string, version: string) => `Questions: ${title}, edition ${version}.`,
  wording:
    'The official wording may differ from the wording here. Your organisation may ask for the official form as well.',
  sections: [
    {
      title: 'How your work is kept',
      paragraphs: [
        'What you type is kept in this browser, on this device, as you type it. Nothing is sent anywhere: there is no account, no server that holds your work, and nobody counts your visits.',
        'That also means that nobody else has a copy. Clearing this browser’s data, or a lost device, takes the work with it.',
        'After the first visit everything here works without a network, the PDF included. Some scripts, such as Arabic and Chinese, are fetched the first time a PDF needs them, and then kept.',
      ],
    },
    {
      title: 'How to keep a copy',
      paragraphs: [
        'Each assessment can be saved as a file that ends in .heat.json. Keep it where your organisation keeps its records. Open it on another device from the list of assessments.',
        'The PDF is for reading and printing. You can make one at any time: until sign-off every page says that it is a draft.',
      ],
    },
    {
      title: 'What sign-off means, and what it does not',
      paragraphs: [
        'Signing off keeps a copy of the whole assessment, questions included, as worded that day. It can’t be changed afterwards. To amend it you start a new version, and the old one stays.',
        'Each signed version has a fingerprint. If a single letter of the record is altered, the fingerprint no longer fits.',
        'Names are as people typed them, and nobody has checked who they are. A typed name is not a qualified electronic signature. A complete assessment does not prove by itself that the law was followed, and nothing here is legal advice.',
      ],
    },
    {
      title: 'Accessibility',
      paragraphs: [
        'This app is made to meet level AA of the Web Content Accessibility Guidelines 2.2. Everything works by keyboard, with a screen reader, at 400% zoom, in dark and high-contrast colours and on a narrow screen.',
        'If something stands in your way, tell whoever runs this site for your organisation: the app itself has no one to write to.',
      ],
    },
  ],
  credits: 'Credits and licences',
  licence: 'Open Government Licence v3.0',
  licenceIntro: 'Public sector information is used under the ',
  fonts:
    'The PDF is set in Noto Sans and its companions, © The Noto Project Authors, Noto Sans SC, © Adobe, Noto Emoji, © Google, and Vazirmatn, © The Vazirmatn Project Authors, under the SIL Open Font License 1.1: ',
  fontLicences: [
    { text: 'licence of Noto Sans', href: 'licences/noto-sans.txt' },
    { text: 'licence of Noto Sans Math', href: 'licences/noto-sans-math.txt' },
    { text: 'licence of Vazirmatn', href: 'licences/vazirmatn.txt' },
    { text: 'licence of Noto Sans Hebrew', href: 'licences/noto-sans-hebrew.txt' },
    { text: 'licence of Noto Sans Bengali', href: 'licences/noto-sans-bengali.txt' },
    { text: 'licence of Noto Sans Gurmukhi', href: 'licences/noto-sans-gurmukhi.txt' },
    { text: 'licence of Noto Sans Gujarati', href: 'licences/noto-sans-gujarati.txt' },
    { text: 'licence of Noto Sans Tamil', href: 'licences/noto-sans-tamil.txt' },
    { text: 'licence of Noto Sans SC', href: 'licences/noto-sans-sc.txt' },
    { text: 'licence of Noto Emoji', href: 'licences/noto-emoji.txt' },
  ],
  design:
    'The look builds on GOV.UK Frontend, © Crown copyright, under the MIT licence. This is not a GOV.UK service.',
  app: 'The app itself is open source, under the MIT licence.',
} as const;
