const net = require('node:net');
const { PlainError } = require('./plain-error.js');

const DEFAULT_PORT = 1337;

/**
 * @param {string | undefined} text the value of PORT
 * @returns {number} 1337 if there is none; throws a PlainError for what is no port
 */
function parsePort(text) {
  if (!text?.trim()) {
    return DEFAULT_PORT;
  }
  const port = Number(text);

  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new PlainError(`PORT must be a whole number from 1 to 65535, not "${text}".`);
  }
  return port;
}

/** @param {number} port */
function howToChooseAnother(port) {
  const other = port < 65_535 ? port + 1 : DEFAULT_PORT;

  return process.platform === 'win32'
    ? `$env:PORT=${other}; npm run demo`
    : `PORT=${other} npm run demo`;
}

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
 * @param {number} port
 * @param {string} host
 */
async function requireFreePort(port, host) {
  for (const address of new Set([host, '127.0.0.1'])) {
    const code = await tryToListen(port, address);

    if (code === 'EADDRINUSE') {
      throw new PlainError(
        `Port ${port} is in use. Choose another one: ${howToChooseAnother(port)}`,
      );
    }
    if (code === 'EACCES') {
      throw new PlainError(
        `Port ${port} may not be used by this account. Choose another one: ${howToChooseAnother(DEFAULT_PORT - 1)}`,
      );
    }
    if (code) {
      throw new PlainError(`HOST=${address} is no address that can be served here (${code}).`);
    }
  }
}

module.exports = { parsePort, requireFreePort };
