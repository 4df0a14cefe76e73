/** @param {string} host @param {number} port */
const httpUrl = (host, port) => `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

/**
 * @param {string} host what a server listens on
 * @param {number} port
 * @returns {string} where a program on this machine finds it
 */
const reachableUrl = (host, port) =>
  httpUrl(['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host, port);

/**
 * @param {string} host what a server listens on
 * @param {number} port
 * @returns {string} what to type into a browser
 */
const browserUrl = (host, port) =>
  httpUrl(['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host) ? 'localhost' : host, port);

module.exports = { reachableUrl, browserUrl };
