const net = require('node:net');
const { PlainError } = require('./plain-error.js');

/**
 * @typedef {object} PortSetting
 * @property {string} variable which names the port
 * @property {number} fallback the port if the variable is not set
 */

/** @type {PortSetting} */
const WARTA_PORT = { variable: 'PORT', fallback: 1337 };
/** @type {PortSetting} */
const SITE_PORT = { variable: 'SITE_PORT', fallback: 3000 };

/**
 * @param {PortSetting} setting
 * @param {Record<string, string | undefined>} settings
 * @returns {number} the fallback if there is no value; throws a PlainError for what is no port
 */
function readPort({ variable, fallback }, settings) {
  const text = settings[variable];

  if (!text?.trim()) {
    return fallback;
  }
  const port = Number(text);

  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new PlainError(`${variable} must be a whole number from 1 to 65535, not "${text}".`);
  }
  return port;
}

/**
 * @param {string} variable @param {number} port
 * @param {string} script the npm script to run again
 */
const howToChoose = (variable, port, script) =>
  process.platform === 'win32'
    ? `$env:${variable}=${port}; npm run ${script}`
    : `${variable}=${port} npm run ${script}`;

/** @param {number} port @param {string} host @returns {Promise<string | null>} an errno code */
const tryToListen = (port, host) =>
  new Promise((resolve) => {
    const server = net.createServer();

    server.once('error', (error) => resolve(/** @type {NodeJS.ErrnoException} */ (error).code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });

/**
 * Throws a PlainError if nothing can be served at this address. On some systems 0.0.0.0 is free
 * although another program has 127.0.0.1, where the browser would find it: both are tried.
 * @param {PortSetting} setting
 * @param {{ port: number, host: string, script: string }} options script: the npm script to run
 *   again with another port
 */
async function requireFreePort({ variable, fallback }, { port, host, script }) {
  for (const address of new Set([host, '127.0.0.1'])) {
    const code = await tryToListen(port, address);

    if (code === 'EADDRINUSE') {
      const next = port < 65_535 ? port + 1 : fallback;
      throw new PlainError(
        `Port ${port} is in use. Choose another one: ${howToChoose(variable, next, script)}`,
      );
    }
    if (code === 'EACCES') {
      throw new PlainError(
        `Port ${port} may not be used by this account. Choose another one: ${howToChoose(variable, fallback, script)}`,
      );
    }
    if (code) {
      throw new PlainError(`HOST=${address} is no address that can be served here (${code}).`);
    }
  }
}

module.exports = { WARTA_PORT, SITE_PORT, howToChoose, readPort, requireFreePort };
