import { isSurelyUnsent } from '../../../src/email/is-surely-unsent';
import { startMailServer } from '../../helpers/mail-server';

/** What Strapi's provider does with its options. */
interface Provider {
  init(options: unknown, settings: object): { send(mail: object): Promise<unknown> };
}

const provider = jest.requireActual<Provider>('@strapi/provider-email-nodemailer');

/** Milliseconds, for an SMTP URL: all that this server says comes at once, or never. */
const TIMEOUTS = 'connectionTimeout=500&greetingTimeout=200&socketTimeout=500';

/** What sending by the server at this address throws; null when it takes the letter. */
async function failureAt(url: string): Promise<unknown> {
  const { send } = provider.init(
    { url: `${url}/?${TIMEOUTS}` },
    { defaultFrom: 'warta@contoh.example' },
  );
  const mail = { to: 'siti@contoh.example', subject: 'Berita', text: 'Halo', html: '<p>Halo</p>' };
  return send(mail).then(
    () => null,
    (error: unknown) => error,
  );
}

type Answers = Parameters<typeof startMailServer>[0];

async function failureWith(answers: Answers): Promise<unknown> {
  const server = await startMailServer(answers);
  try {
    return await failureAt(server.url);
  } finally {
    await server.stop();
  }
}

it('a mail server of these tests takes a letter', async () => {
  expect(await failureWith({})).toBeNull();
});

describe('a letter is surely unsent', () => {
  it.each([
    ['when the server takes none at this time', { MAIL: '421 Too busy' }],
    ['when the mailbox is full', { RCPT: '452 Mailbox full' }],
    ['when it was refused for now at its end', { '.': '451 Try again later' }],
    ['when the server says nothing at all', { greeting: undefined }],
  ])('%s', async (_name, answers) => {
    const failure = await failureWith(answers);
    expect(failure).toBeInstanceOf(Error);
    expect(isSurelyUnsent(failure)).toBe(true);
  });

  it('when there is no server', async () => {
    const { url, stop } = await startMailServer();
    await stop();
    expect(isSurelyUnsent(await failureAt(url))).toBe(true);
  });

  it('when the server does not know us', async () => {
    const server = await startMailServer({
      EHLO: '250-surat.example\r\n250 AUTH PLAIN',
      AUTH: '535 Not you',
    });
    const failure = await failureAt(server.url.replace('//', '//warta:salah@'));
    await server.stop();
    expect(isSurelyUnsent(failure)).toBe(true);
  });
});

describe('a letter is not sent again', () => {
  it.each([
    ['when there is no such mailbox', { RCPT: '550 No such user' }],
    ['when it was refused for good', { '.': '554 Spam' }],
    ['when the connection is lost at its end: the server may have taken it', { '.': null }],
    ['when nobody says whether it was taken', { '.': undefined }],
  ])('%s', async (_name, answers) => {
    const failure = await failureWith(answers);
    expect(failure).toBeInstanceOf(Error);
    expect(isSurelyUnsent(failure)).toBe(false);
  });
});
