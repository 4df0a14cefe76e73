import type { PartnerWords } from './words';

export const english: PartnerWords = {
  become: 'Become a partner',
  title: 'Become a Warta partner',
  introduction:
    'Warta is a network of regional newsrooms. Local publishers run the editions of their regions, each with a newsroom, a name and a time zone of its own.',
  offers: [
    'An edition of your own on this site, with feeds and sitemaps.',
    'A shared newsroom system: write, edit, schedule and correct.',
    'Stories of other editions to carry, and yours before the whole network.',
  ],
  editionCount: (editions) =>
    editions === 1 ? '1 edition is active.' : `${editions} editions are active.`,
  seeEditions: 'See the list',
  editions: 'Active editions',
  runBy: (organisation) => `by ${organisation}`,
  runByNetwork: 'by the network',
  storyCount: (stories) => (stories === 1 ? '1 story' : `${stories} stories`),
  form: {
    title: 'Application',
    needsScript:
      'This form needs JavaScript: your browser has to solve a small puzzle, which keeps spam programs away. Turn JavaScript on, then load this page again.',
    choose: 'Choose…',
    organisation: 'Name of the organisation',
    legalForm: 'Legal form',
    legalForms: {
      pt: 'Limited company (PT)',
      cv: 'Limited partnership (CV)',
      cooperative: 'Cooperative',
      foundation: 'Foundation',
      association: 'Association',
      other: 'Other',
    },
    website: 'Website',
    websiteHint: 'Beginning with https://. Optional.',
    optional: 'Optional.',
    region: 'Region you apply for',
    regionHint: 'Regions that already have a partner are not in the list.',
    contact: 'Contact',
    contactName: 'Name',
    contactEmail: 'E-mail address',
    contactEmailHint:
      'The link to confirm, and later the invitation to the newsroom, go to this address.',
    contactPhone: 'Phone',
    work: 'Work and plans',
    portfolio: 'Links to your work',
    portfolioHint: (most) => `One link per line, ${most} at most, each beginning with https://.`,
    link: (number) => `Link ${number}`,
    statement: 'Why do you want to run this edition?',
    statementHint: (least, most) => `${least} to ${most} characters.`,
    statementCount: 'Now {count}.',
    attachments: 'Attachments',
    attachmentsHint: (most, megabytes) =>
      `Deed, profile or sample pages: PDF, PNG or JPEG, at most ${most} files of at most ${megabytes} MB each. Only the network's managers see them. Optional.`,
    tooManyFiles: (most) => `${most} files at most.`,
    tooLargeFile: (megabytes) => `${megabytes} MB at most for each file.`,
    chooseAgain: 'Choose your files again: browsers do not keep them.',
    trap: 'Fax (leave empty)',
    send: 'Send the application',
    checking: 'Checking that you are not a program. One moment…',
    sending: 'Sending…',
    checkFailed: 'The check failed, and nothing has been sent. Please send it again.',
    notChecked:
      'The check that you are not a program was not finished. Please send it again, with JavaScript turned on.',
  },
  sent: {
    title: 'Check your inbox',
    advice:
      'We have sent a message with a link that confirms your application. One that is not confirmed within three days is deleted. Later the same link shows where the application stands.',
  },
  status: {
    title: 'Warta partner application',
    gone: {
      title: 'There is no application behind this link',
      advice:
        'The link may be incomplete. An application that is not confirmed within three days is deleted.',
    },
    organisation: 'Organisation',
    region: 'Region',
    state: 'Status',
    since: 'Since',
    submitted: 'Confirmed',
    confirmBy: 'To be confirmed by',
    reason: 'Reason',
    states: {
      unconfirmed: 'Waiting for your confirmation',
      submitted: 'Submitted, waiting for review',
      reviewing: 'In review',
      approved: 'Approved',
      rejected: 'Not approved',
      withdrawn: 'Withdrawn',
    },
    steps: {
      confirm: {
        button: 'Confirm the application',
        about: 'Once it is confirmed, the application is in the queue of the network.',
      },
      withdraw: {
        button: 'Withdraw the application',
        about: 'An application that is withdrawn is not considered any further.',
      },
    },
  },
};
