const { withStrapi } = require('../../../dist/src/cli/with-strapi.js');

/** A first start on an empty database, and its end. */
withStrapi(async () => {}).then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
