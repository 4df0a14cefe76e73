const { once } = require('node:events');
const { withStrapi } = require('../../../dist/src/cli/with-strapi');
const { importFiles } = require('../../../dist/src/import/import-files');
const { loadRegions, readRegions } = require('../../../dist/src/import/load-regions');
const { seedChannels } = require('../../../dist/src/seed/seed-newsroom');

const EDITIONS = 99;

/** @param {string} file @param {number} line @param {string} message */
function refuse(file, line, message) {
  throw new Error(`${file}:${line}: ${message}`);
}

/**
 * Makes a network of 99 editions in an empty database, tells which they are, and imports the file
 * that it is told in return.
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 */
async function fillDatabase(strapi) {
  const regions = await readRegions();
  // The nation, its provinces and cities: no region without the one that it is part of.
  const editions = regions.filter(({ level }) => level !== 'regency').slice(0, EDITIONS);
  await loadRegions(
    strapi,
    editions,
    () => true,
    () => undefined,
  );
  await seedChannels(strapi);
  process.send?.(editions.map(({ name, slug, code }) => ({ name, slug, code })));
  const [file] = await once(process, 'message');
  await importFiles(strapi, [file], false, { onProgress: () => undefined, onMessage: refuse });
}

withStrapi(fillDatabase).then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
