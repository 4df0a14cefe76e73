const fs = require('node:fs');
const { PlainError } = require('./plain-error.js');

/** Where Debian and its relatives, and the installers of Chrome, put it. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser of the browser tests: what CHROMIUM_PATH names, or else one in a usual place. Throws
 * a PlainError if there is none.
 * @param {Record<string, string | undefined>} env
 * @param {string[]} [places] where to look
 * @returns {string} the path of its executable
 */
function findChromium({ CHROMIUM_PATH: chosen }, places = USUAL_PLACES) {
  if (chosen) {
    if (!fs.existsSync(chosen)) {
      throw new PlainError(`CHROMIUM_PATH names ${chosen}, which is not there.`);
    }
    return chosen;
  }
  const found = places.find((place) => fs.existsSync(place));

  if (!found) {
    throw new PlainError(
      'The browser tests need Chromium. Install it (apt-get install chromium), or set CHROMIUM_PATH to the executable of a Chromium or Chrome.',
    );
  }
  return found;
}

module.exports = { findChromium };
