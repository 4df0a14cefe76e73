import { findBadAddresses } from '../../../src/domain/settings/find-bad-addresses';

type Env = Record<string, string | undefined>;

const variablesOf = (env: Env) => findBadAddresses(env).map(({ variable }) => variable);

describe('the addresses that production refuses', () => {
  it.each<[string, Env]>([
    ['nothing at all', {}],
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
  ])('are none with %s', (_, env) => {
    expect(findBadAddresses(env)).toEqual([]);
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

    expect(findBadAddresses({ DATABASE_CLIENT: 'postgres', DATABASE_URL: url })).toEqual([
      { variable: 'DATABASE_URL', reason: expect.not.stringContaining('changeme') },
    ]);
  });
});
