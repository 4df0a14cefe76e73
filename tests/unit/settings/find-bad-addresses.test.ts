import { findBadAddresses } from '../../../src/domain/settings/find-bad-addresses';

type Env = Record<string, string | undefined>;

const PUBLIC: Env = { PUBLIC_URL: 'https://cms.example.org', SITE_URL: 'https://example.org' };

const badIn = (env: Env) => findBadAddresses({ ...PUBLIC, ...env });
const variablesOf = (env: Env) => badIn(env).map(({ variable }) => variable);

describe('the addresses that production refuses', () => {
  it.each<[string, Env]>([
    ['the two public addresses alone', {}],
    ['a port and a host', { PORT: '80', HOST: '::' }],
    ['a host name', { HOST: 'cms-1.internal' }],
    ['SQLite', { DATABASE_CLIENT: 'sqlite' }],
    [
      'PostgreSQL by its URL',
      { DATABASE_CLIENT: 'postgres', DATABASE_URL: 'postgres://warta:k7Qm2xW9@db:5432/warta' },
    ],
    [
      'PostgreSQL on a socket',
      { DATABASE_CLIENT: 'postgres', DATABASE_URL: 'postgresql:///warta?host=/run/postgresql' },
    ],
    [
      'public addresses with a port',
      { PUBLIC_URL: 'http://127.0.0.1:1337', SITE_URL: 'http://[::1]:3000' },
    ],
    [
      'the CMS in a folder',
      { PUBLIC_URL: 'https://example.org/@cms', SITE_URL: 'https://example.org/' },
    ],
  ])('are none with %s', (_, env) => {
    expect(badIn(env)).toEqual([]);
  });

  it('include both public addresses when they are missing', () => {
    expect(findBadAddresses({ SITE_URL: '' })).toEqual([
      { variable: 'PUBLIC_URL', reason: expect.stringMatching(/^is missing/) },
      { variable: 'SITE_URL', reason: expect.stringMatching(/^is missing/) },
    ]);
  });

  it('include a site in a folder: robots.txt stands at the root of a host', () => {
    expect(variablesOf({ SITE_URL: 'https://example.org/berita' })).toEqual(['SITE_URL']);
  });

  describe.each(['PUBLIC_URL', 'SITE_URL'])('include %s', (variable) => {
    it.each([
      'example.org',
      '/cms',
      '//example.org',
      'ftp://example.org',
      'HTTPS://example.org',
      'https:example.org',
      'https://',
      'https:///cms',
      'https://:80',
      'https://example.org:99999',
      'https://two words.org',
      ' https://example.org',
      'https://example.org\n',
      'https://example.org\\cms',
      'https://example.org?lang=id',
      'https://example.org/?',
      'https://example.org/#top',
      'https://@example.org',
    ])('when it is %p', (value) => {
      expect(variablesOf({ [variable]: value })).toEqual([variable]);
    });

    it('when it has credentials, without showing them', () => {
      expect(badIn({ [variable]: 'https://warta:k7Qm2xW9@example.org' })).toEqual([
        { variable, reason: expect.not.stringContaining('k7Qm2xW9') },
      ]);
    });
  });

  it.each(['', 'abc', '0', '65536', '-1', '80.5', '1337 ', '0x50', '1e3'])(
    'include PORT=%p',
    (value) => {
      expect(variablesOf({ PORT: value })).toEqual(['PORT']);
    },
  );

  it.each(['', 'http://example.org', 'two words'])('include HOST=%p', (value) => {
    expect(variablesOf({ HOST: value })).toEqual(['HOST']);
  });

  it('include a database that Warta does not know', () => {
    expect(variablesOf({ DATABASE_CLIENT: 'mysql' })).toEqual(['DATABASE_CLIENT']);
  });

  it('include PostgreSQL without its URL', () => {
    expect(variablesOf({ DATABASE_CLIENT: 'postgres' })).toEqual(['DATABASE_URL']);
  });

  it.each(['db:5432/warta', 'mysql://warta@db/warta', 'warta'])(
    'include DATABASE_URL=%s',
    (url) => {
      expect(variablesOf({ DATABASE_CLIENT: 'postgres', DATABASE_URL: url })).toEqual([
        'DATABASE_URL',
      ]);
    },
  );

  it('include a URL that would be ignored in favour of an SQLite file', () => {
    expect(variablesOf({ DATABASE_URL: 'postgres://db/warta' })).toEqual(['DATABASE_CLIENT']);
  });

  it('include a sample password in the URL, without showing the URL', () => {
    const url = 'postgres://warta:changeme@db/warta';

    expect(badIn({ DATABASE_CLIENT: 'postgres', DATABASE_URL: url })).toEqual([
      { variable: 'DATABASE_URL', reason: expect.not.stringContaining('changeme') },
    ]);
  });
});
