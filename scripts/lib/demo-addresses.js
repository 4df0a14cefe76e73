const { browserUrl, reachableUrl } = require('./address.js');
const { PlainError } = require('./plain-error.js');
const { SITE_PORT, WARTA_PORT, howToChoose, readPort } = require('./port.js');

/**
 * @typedef {object} Addresses
 * @property {string} host what both servers listen on
 * @property {number} port of Warta
 * @property {number} sitePort
 * @property {string} url where a browser on this machine finds Warta
 * @property {string} siteUrl where a browser on this machine finds the site
 * @property {Record<string, string>} env what tells both servers so; each leaves the rest alone
 */

/**
 * Where the demo's two servers are. Throws a PlainError for ports that will not do.
 * @param {Record<string, string | undefined>} settings the environment over .env
 * @returns {Addresses}
 */
function readDemoAddresses(settings) {
  const host = settings.HOST?.trim() || '0.0.0.0';
  const port = readPort(WARTA_PORT, settings);
  const sitePort = readPort(SITE_PORT, settings);

  if (port === sitePort) {
    const other = port === SITE_PORT.fallback ? port + 1 : SITE_PORT.fallback;
    throw new PlainError(
      `PORT and SITE_PORT are both ${port}. Choose another one: ${howToChoose('SITE_PORT', other, 'demo')}`,
    );
  }
  const url = browserUrl(host, port);
  const siteUrl = browserUrl(host, sitePort);

  return {
    host,
    port,
    sitePort,
    url,
    siteUrl,
    env: {
      HOST: host,
      PORT: String(port),
      SITE_PORT: String(sitePort),
      SITE_URL: settings.SITE_URL?.trim() || siteUrl,
      WARTA_URL: reachableUrl(host, port),
      WARTA_PUBLIC_URL: settings.PUBLIC_URL?.trim() || url,
    },
  };
}

module.exports = { readDemoAddresses };
