/** What a reader follows. Who may is said in src/permissions/reader-grants.ts. */
const route = (method: string, path: string, handler: string) => ({
  method,
  path,
  handler: `follow.${handler}`,
});

export default {
  type: 'content-api',
  routes: [
    route('GET', '/me/follows', 'find'),
    route('GET', '/me/follows/:type/:documentId', 'findOne'),
    route('PUT', '/me/follows/:type/:documentId', 'update'),
    route('DELETE', '/me/follows/:type/:documentId', 'delete'),
  ],
};
