/**
 * The lists of a news site. They hold nothing but what is published, so they are open to everyone
 * and no permission is looked up for them (docs/adr/008).
 */
const route = (path: string, handler: string) => ({
  method: 'GET',
  path,
  handler: `feed.${handler}`,
  config: { auth: false },
});

export default {
  type: 'content-api',
  routes: [
    route('/feeds/latest', 'latest'),
    route('/feeds/top', 'top'),
    route('/feeds/channels/:slug', 'channel'),
    route('/feeds/regions/:slug', 'region'),
    route('/feeds/authors/:slug', 'author'),
    route('/feeds/tags/:slug', 'tag'),
    route('/feeds/related/:id', 'related'),
    route('/feeds/network', 'network'),
  ],
};
