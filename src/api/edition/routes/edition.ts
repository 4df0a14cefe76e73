/** As public as the feeds of the editions (docs/adr/008). */
export default {
  type: 'content-api',
  routes: [{ method: 'GET', path: '/editions', handler: 'edition.find', config: { auth: false } }],
};
