/** What is made for one reader. Who may is said in src/permissions/reader-grants.ts. */
const route = (method: string, path: string, handler: string) => ({ method, path, handler });

export default {
  type: 'content-api',
  routes: [
    route('GET', '/me/feed', 'personal-feed.find'),
    route('GET', '/me/settings', 'reader-settings.find'),
    route('PATCH', '/me/settings', 'reader-settings.update'),
    route('PUT', '/me/interests', 'interests.update'),
  ],
};
