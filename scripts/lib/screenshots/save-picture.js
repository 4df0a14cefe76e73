const path = require('node:path');

const FOLDER = path.resolve(__dirname, '..', '..', '..', 'docs', 'images');

/** Bytes: everyone who clones Warta fetches the pictures. */
const LARGEST = 300_000;

/**
 * Writes a picture to docs/images in few colours: a quarter of the bytes. Throws if it is large all
 * the same.
 * @param {string} name
 * @param {Buffer} picture PNG
 */
async function savePicture(name, picture) {
  const { default: sharp } = await import('sharp');
  const { size } = await sharp(picture)
    .png({ palette: true, quality: 90, effort: 10 })
    .toFile(path.join(FOLDER, name));

  if (size > LARGEST) {
    throw new Error(`${name} has ${size} bytes: more than ${LARGEST}.`);
  }
  console.log(`docs/images/${name}  ${Math.round(size / 1000)} kB`);
}

module.exports = { savePicture };
