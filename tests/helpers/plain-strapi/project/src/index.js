const READABLE = ['article', 'author', 'channel', 'region', 'tag'];

/** What an administrator does in the panel once: everybody may read the news. */
async function grantReading(strapi) {
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } });
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  for (const name of READABLE) {
    for (const action of [`api::${name}.${name}.find`, `api::${name}.${name}.findOne`]) {
      if ((await permissions.count({ where: { action } })) === 0) {
        await permissions.create({ data: { action, role: role.id } });
      }
    }
  }
}

module.exports = { bootstrap: ({ strapi }) => grantReading(strapi) };
