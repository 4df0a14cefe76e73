/** Open to everyone who holds a link out of a digest: mail programs log in nowhere (RFC 8058). */
const route = (method: 'GET' | 'POST', handler: string) => ({
  method,
  path: '/digest/unsubscribe',
  handler: `unsubscribe.${handler}`,
  config: { auth: false },
});

export default {
  type: 'content-api',
  routes: [route('GET', 'ask'), route('POST', 'stop')],
};
