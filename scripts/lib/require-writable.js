const fs = require('node:fs');
const path = require('node:path');
const { PlainError } = require('./plain-error.js');

/**
 * Throws a PlainError if nothing can be written into a folder; makes the folder if need be. It
 * really tries: what the permission bits say is not the whole truth (read-only disks, Windows).
 * @param {string} folder
 */
function requireWritable(folder) {
  try {
    fs.mkdirSync(folder, { recursive: true });
    fs.rmdirSync(fs.mkdtempSync(path.join(folder, '.write-test-')));
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new PlainError(
      `Cannot write to ${folder} (${code}). Warta needs a folder that it may write to.`,
    );
  }
}

module.exports = { requireWritable };
