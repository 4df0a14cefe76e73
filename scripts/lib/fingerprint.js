const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

/**
 * @param {string} root
 * @param {string} relative a file or folder below root
 * @returns {string[]} the files in it, with paths relative to root; hidden ones are nobody's source
 */
function listFiles(root, relative) {
  const stat = fs.statSync(path.join(root, relative), { throwIfNoEntry: false });

  if (!stat?.isDirectory()) {
    return stat ? [relative] : [];
  }
  return fs
    .readdirSync(path.join(root, relative))
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => listFiles(root, path.join(relative, name)));
}

/**
 * One value for the names and contents of files: the same as long as none changes, comes or goes.
 * @param {string} root
 * @param {string[]} inputs files and folders below root; a missing one counts as empty
 * @param {string[]} [leftOut] folders below root
 */
function fingerprint(root, inputs, leftOut = []) {
  const hash = crypto.createHash('sha256');
  const files = inputs
    .flatMap((input) => listFiles(root, input))
    .filter((file) => !leftOut.some((folder) => file.startsWith(path.join(folder, path.sep))))
    .sort();

  for (const file of files) {
    const content = fs.readFileSync(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

module.exports = { fingerprint, listFiles };
