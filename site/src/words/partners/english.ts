import type { PartnerWords } from './words';

export const english: PartnerWords = {
  become: 'Become a partner',
  title: 'Become a Warta partner',
  introduction:
    'Warta is a network of regional newsrooms. Local publishers run the editions of their regions: newsrooms of their own, with the name and the time of the place.',
  offers: [
    'An edition of your own on this site, with feeds and sitemaps.',
    'A newsroom that all share, to write, edit, schedule and correct.',
    'Stories of other editions to take over, and yours before the whole network.',
  ],
  editionCount: (editions) =>
    editions === 1 ? '1 edition is running.' : `${editions} editions are running.`,
  seeEditions: 'See which',
  editions: 'Editions that are running',
  runBy: (organisation) => `by ${organisation}`,
  runByNetwork: 'by the network',
  storyCount: (stories) => (stories === 1 ? '1 story' : `${stories} stories`),
  form: {
    title: 'Application',
    needsScript:
      'This form needs JavaScript: your browser has to do a small sum, which holds off programs that send spam. Turn JavaScript on, then load this page again.',
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
    websiteHint: 'Beginning with https://. May be left empty.',
    optional: 'May be left empty.',
    region: 'Region you apply for',
    regionHint: 'Regions that have a partner are not in the list.',
    contact: 'Contact',
    contactName: 'Name',
    contactEmail: 'E-mail address',
    contactEmailHint:
      'The link to confirm, and later the invitation to the newsroom, go to this address.',
    contactPhone: 'Phone',
    work: 'Work and plans',
    portfolio: 'Links to your work',
    portfolioHint: (most) => `One link a line, ${most} at most, beginning with https://.`,
    link: (number) => `Link ${number}`,
    statement: 'Why do you want to run this edition?',
    statementHint: (least, most) => `${least} to ${most} characters.`,
    statementCount: 'Now {count}.',
    attachments: 'Attachments',
    attachmentsHint: (most, megabytes) =>
      `Deed, profile or sample pages: PDF, PNG or JPEG, ${most} files at most, each of ${megabytes} MB at most. Only the network's managers see them. May be left empty.`,
    tooManyFiles: (most) => `${most} files at most.`,
    tooLargeFile: (megabytes) => `${megabytes} MB at most for each file.`,
    chooseAgain: 'Choose your files again: the browser does not keep them.',
    trap: 'Fax (leave empty)',
    send: 'Send the application',
    checking: 'Checking that the sender is no program. One moment…',
    sending: 'Sending…',
    checkFailed: 'The check did not work, and nothing was sent yet. Try to send once more.',
    notChecked:
      'The check that the sender is no program was not finished. Send once more, with JavaScript turned on.',
  },
  sent: {
    title: 'Look into your inbox',
    advice:
      'We have sent a message with a link that confirms your application. One that is not confirmed within three days is deleted. The same link shows later where the application stands.',
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
    state: 'State',
    since: 'Since',
    submitted: 'Confirmed',
    confirmBy: 'To be confirmed by',
    reason: 'Reason',
    states: {
      unconfirmed: 'Waiting for your confirmation',
      submitted: 'Submitted, waiting for a review',
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
        about: 'An application that is withdrawn is not looked at any further.',
      },
    },
  },
};
