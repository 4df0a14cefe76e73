const route = (method: string, path: string, handler: string) => ({
  method,
  path,
  handler: `me.${handler}`,
});

/** What a reader sees and changes of himself. No path names a reader: it is always the caller. */
export default {
  type: 'content-api',
  routes: [
    route('GET', '/me', 'show'),
    route('PUT', '/me', 'change'),
    route('DELETE', '/me', 'remove'),
    route('GET', '/me/export', 'download'),
    route('PUT', '/me/email', 'changeEmail'),
    route('POST', '/me/email/confirmation', 'confirmEmail'),
  ],
};
