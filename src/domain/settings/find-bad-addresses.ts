import type { BadSetting } from './bad-setting';
import { isSampleValue } from './is-sample-value';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The settings of where to listen, where the world finds Warta and its site, and where the data is
 * that production must not start with. PUBLIC_URL and SITE_URL must be given; the others may be left
 * out: port 1337 on all addresses, and SQLite.
 */
export function findBadAddresses(env: Env): BadSetting[] {
  return [
    ...findBadPort(env),
    ...findBadHost(env),
    ...findBadWebAddress('PUBLIC_URL', env),
    ...findBadWebAddress('SITE_URL', env),
    ...findBadDatabase(env),
  ];
}

function findBadPort({ PORT: port }: Env): BadSetting[] {
  const isPort = port === undefined || (/^\d{1,5}$/.test(port) && +port >= 1 && +port <= 65_535);

  return isPort
    ? []
    : [{ variable: 'PORT', reason: `must be a whole number from 1 to 65535, not "${port}"` }];
}

function findBadHost({ HOST: host }: Env): BadSetting[] {
  const isHost = host === undefined || /^[\w.:-]+$/.test(host);

  return isHost
    ? []
    : [{ variable: 'HOST', reason: `must be an address such as 127.0.0.1 or ::, not "${host}"` }];
}

/**
 * A host, perhaps with a port and a path: addresses are made by writing something behind it. Strapi
 * takes a scheme in capital letters for a path.
 */
const WEB_ADDRESS = /^https?:\/\/[^\s\\/?#@]+(?:\/[^\s\\?#]*)?$/;

/** The site stands at the root of its host, where robots.txt and sitemaps must be. */
const SITE_ADDRESS = /^https?:\/\/[^\s\\/?#@]+\/?$/;

/** Its reasons never show the address: a password may be in it. */
function findBadWebAddress(variable: 'PUBLIC_URL' | 'SITE_URL', env: Env): BadSetting[] {
  const text = env[variable] ?? '';
  const isSite = variable === 'SITE_URL';

  if (text === '') {
    return [
      { variable, reason: 'is missing: feeds, sitemaps and exports name absolute addresses' },
    ];
  }
  if ((isSite ? SITE_ADDRESS : WEB_ADDRESS).test(text) && URL.canParse(text)) {
    return [];
  }
  const parts = isSite ? 'no path, query, fragment' : 'no query, fragment';
  return [
    {
      variable,
      reason: `must look like https://news.example.org: http or https, a host, and ${parts} or password`,
    },
  ];
}

function findBadDatabase({ DATABASE_CLIENT: client, DATABASE_URL: url }: Env): BadSetting[] {
  if (client !== undefined && client !== 'sqlite' && client !== 'postgres') {
    return [
      { variable: 'DATABASE_CLIENT', reason: `must be "sqlite" or "postgres", not "${client}"` },
    ];
  }
  if (client === 'postgres') {
    return findBadUrl(url ?? '');
  }
  // Strapi would quietly write to an SQLite file, which many hosts throw away at every deploy.
  return url
    ? [{ variable: 'DATABASE_CLIENT', reason: 'must be "postgres" for DATABASE_URL to be used' }]
    : [];
}

/** Its reasons never show the URL: a password may be in it. */
function findBadUrl(text: string): BadSetting[] {
  const variable = 'DATABASE_URL';

  if (text === '') {
    return [{ variable, reason: 'is missing: DATABASE_CLIENT is "postgres"' }];
  }
  const url = URL.canParse(text) ? new URL(text) : null;

  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol)) {
    return [{ variable, reason: 'must look like postgres://user:password@host:5432/database' }];
  }
  return isSampleValue(url.password)
    ? [{ variable, reason: 'has a sample password: replace it with a random one' }]
    : [];
}
