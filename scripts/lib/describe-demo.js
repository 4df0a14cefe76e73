const { alignColumns, drawBox } = require('./box.js');

/** @typedef {import('./seed.js').Account} Account */

/** @param {Account[]} accounts @param {string} adminUrl */
const listAccounts = (accounts, adminUrl) => [
  'Log in with one of these. They are shown this once: write them down.',
  ...alignColumns(
    accounts.map(({ kind, email, password, url }) => [
      `  ${kind}`,
      email,
      password,
      // Most log in to the admin panel, which stands above.
      url === adminUrl ? '' : url,
    ]),
  ),
];

/**
 * How to get accounts again if their passwords are gone; true for the database in use.
 * @param {Record<string, string | undefined>} settings the environment over .env
 */
function describeLostAccounts({ DATABASE_CLIENT: client, DATABASE_FILENAME: file }) {
  const isDefault = (client || 'sqlite') === 'sqlite' && !file;

  return [
    'The passwords were shown when the database was filled. To get new ones, stop,',
    `${isDefault ? 'delete the folder .tmp' : 'empty the database'} (its stories go too) and run npm run demo again.`,
  ];
}

/**
 * Where e-mail goes: nobody gets any until there is a server for it.
 * @param {Record<string, string | undefined>} settings the environment over .env
 * @returns {string[][]}
 */
const describeEmail = ({ SMTP_URL: server, OUTBOX_DIR: folder }) =>
  server ? [] : [['E-mail', `the files in ${folder || '.tmp/outbox'}`]];

/**
 * What the demo shows when all runs.
 * @param {{ url: string, siteUrl: string }} addresses
 * @param {Account[]} accounts those that were just made
 * @param {Record<string, string | undefined>} settings the environment over .env
 */
const describeDemo = ({ url, siteUrl }, accounts, settings) =>
  drawBox([
    'Warta is running. Ctrl+C stops it.',
    '',
    ...alignColumns([
      ['Site', siteUrl],
      ['Admin panel', `${url}/admin`],
      ['API documentation', `${url}/docs`],
      ['Stories', `${url}/api/articles?populate=*`],
      ['API description', `${url}/openapi.json`],
      ...describeEmail(settings),
    ]),
    '',
    ...(accounts.length > 0
      ? listAccounts(accounts, `${url}/admin`)
      : describeLostAccounts(settings)),
  ]);

/** @param {Account[]} accounts made by a demo that failed afterwards */
const describeAccounts = (accounts) => drawBox(listAccounts(accounts, ''));

module.exports = { describeDemo, describeAccounts };
