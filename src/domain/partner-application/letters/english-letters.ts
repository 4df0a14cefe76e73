import { type ApplicationLetters, type ApplicationNews, linesOf } from './application-news';

const edition = ({ region }: ApplicationNews) =>
  region === null ? 'a regional edition' : `the ${region} edition`;

const letterTo = ({ contactName, link }: ApplicationNews) => ({
  greeting: `Dear ${contactName},`,
  link: { label: 'See where the application stands', url: link },
  closing: ['Kind regards,', 'The Warta network'],
});

export const englishLetters: ApplicationLetters = {
  unconfirmed: (news) => ({
    ...letterTo(news),
    subject: 'Confirm your Warta partner application',
    body: [
      `This e-mail address was given to apply for ${edition(news)} on behalf of ${news.organisation}.`,
      `Open this link and press the confirmation button, by ${news.confirmBy}.`,
    ],
    link: { label: 'Confirm the application', url: news.link },
    closing: [
      'Was it not you? Then leave this message alone: an application that is not confirmed is deleted.',
    ],
  }),
  submitted: (news) => ({
    ...letterTo(news),
    subject: 'We have received your Warta partner application',
    body: [
      `Thank you. The application of ${news.organisation} for ${edition(news)} is in our queue.`,
    ],
  }),
  reviewing: (news) => ({
    ...letterTo(news),
    subject: 'Your Warta partner application is being reviewed',
    body: [`We are reviewing the application of ${news.organisation} for ${edition(news)}.`],
  }),
  approved: (news) => ({
    ...letterTo(news),
    subject: 'Your Warta partner application is approved',
    body: [
      `Congratulations. The application of ${news.organisation} is approved, and ${edition(news)} is active.`,
      ...(news.entrance === null
        ? []
        : [
            news.entrance.isInvitation
              ? 'Choose your password as a regional editor behind this link. It is for you alone; do not pass it on.'
              : 'Log in to the newsroom with the account that you have.',
          ]),
    ],
    ...(news.entrance && {
      link: {
        label: news.entrance.isInvitation ? 'Choose a password' : 'Log in to the newsroom',
        url: news.entrance.url,
      },
    }),
    closing: [`Where the application stands: ${news.link}`, 'Kind regards,', 'The Warta network'],
  }),
  rejected: (news) => ({
    ...letterTo(news),
    subject: 'Your Warta partner application was not approved',
    body: [
      `We cannot approve the application of ${news.organisation} for ${edition(news)}. The reason:`,
      ...linesOf(news.reason),
    ],
  }),
  withdrawn: (news) => ({
    ...letterTo(news),
    subject: 'Your Warta partner application is withdrawn',
    body: [
      `The application of ${news.organisation} for ${edition(news)} is withdrawn and will not be looked at any further.`,
    ],
  }),
};
