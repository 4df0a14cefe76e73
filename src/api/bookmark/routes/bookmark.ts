/** The stories that a reader keeps. Who may is said in src/permissions/reader-grants.ts. */
const route = (method: string, path: string, handler: string) => ({
  method,
  path,
  handler: `bookmark.${handler}`,
});

export default {
  type: 'content-api',
  routes: [
    route('GET', '/me/bookmarks', 'find'),
    route('GET', '/me/bookmarks/:documentId', 'findOne'),
    route('PUT', '/me/bookmarks/:documentId', 'update'),
    route('DELETE', '/me/bookmarks/:documentId', 'delete'),
  ],
};
