/** What a reader has read, if he wants that remembered (src/permissions/reader-grants.ts). */
const route = (method: string, path: string, handler: string) => ({
  method,
  path,
  handler: `reading.${handler}`,
});

export default {
  type: 'content-api',
  routes: [
    route('GET', '/me/history', 'find'),
    route('PUT', '/me/history/:documentId', 'update'),
    route('DELETE', '/me/history/:documentId', 'delete'),
    route('DELETE', '/me/history', 'clear'),
  ],
};
