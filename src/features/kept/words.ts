export const keptWords = {
  title: 'How your work is kept',
  home: 'Your assessments',
  where: 'Where you are',
  lead: 'What you type is kept in this browser, on this device, as you type it. Nothing is sent anywhere, so nobody else has a copy.',
  place:
    'It lies in the part of the browser’s storage that belongs to this site. Another browser on the same device does not see it. Clearing this site’s data, removing the browser profile, or losing the device takes it away.',
  stays: {
    title: 'Whether the browser may clear it',
    promised:
      'This browser has promised not to clear your work by itself, even when the device is short of room.',
    notPromised:
      'This browser has not promised to keep your work. When the device is short of room, or after weeks without a visit, it may clear it without asking.',
    asked:
      'The app asked the browser for that promise, and it did not give it. Browsers often give it later, once a site is used a lot or is in your bookmarks.',
    unknown: 'This browser does not say whether it may clear your work by itself.',
    ask: 'Ask the browser to keep it',
    copies: 'Either way, copies as files are the safest.',
  },
  name: {
    title: 'Your name on this device',
    label: 'Your name',
    hint: 'It is noted in the history beside what is changed here. Nobody checks it. Leave it empty if several people use this device as one.',
    saved: 'Saved on this device',
    notSaved: 'Not saved: this browser’s storage could not be written just now. Type it again in a moment.',
  },
  mark: {
    title: 'Marking what is signed here',
    about:
      'When you sign off a version, the app can mark it as coming from this device. A later version signed here then says that it was signed on the same device, and one signed elsewhere says that it was not.',
    limits:
      'The mark does not show who signed: anyone who can use this browser can sign here. It is the same in everything signed here, so whoever has two such files can see that they come from one device. The mark is made with a key that only this browser can use. It is gone when you clear this device, and no copy of it can be made.',
    off: 'What is signed here is not marked.',
    on: (keyId: string) => `What is signed here is marked with this device’s key, ${keyId}.`,
    unusable:
      'This browser has a key for this device but can’t use it, so what is signed here is not marked. Signing off works all the same.',
    turnOn: 'Mark what is signed here as coming from this device',
    turnOff: 'Stop marking, and remove the key',
    turnOffHint:
      'What is signed already keeps its mark. If you start marking again, there will be a new key, which counts as another device.',
    notPossible:
      'Nothing was changed: this browser can’t make such a key or keep it just now. Signing off works all the same.',
  },
  more: {
    title: 'What you can do',
    backUp: 'Save copies of your work as files',
    backUpText: 'One file for each assessment, or everything in one.',
    bin: 'Look in the bin',
    binText: 'What you delete stays there for 30 days.',
    passcode: 'Passcode',
    passcodeText: (isSet: boolean) =>
      isSet
        ? 'This device has a passcode. Change it, or turn it off.'
        : 'Keep other people who use this computer from reading your work.',
    clear: 'Clear this device',
    clearText: 'Remove everything this app keeps here.',
  },
  diagnostics: {
    title: 'If something does not work',
    text: 'This text helps whoever looks after this app for you. It has counts and sizes, and nothing that you typed. It goes nowhere unless you copy it and send it.',
    show: 'Show the text',
    label: 'About this app and this browser',
    copy: 'Copy the text',
    copied: 'Copied',
    notCopied: 'The browser does not let the app copy. Select the text and copy it.',
  },
} as const;
