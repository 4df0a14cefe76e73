/** Open to everyone: an applicant has no account. What protects them is in docs/adr/013. */
const route = (
  method: 'GET' | 'POST',
  path: string,
  handler: string,
  middlewares: string[] = [],
) => ({
  method,
  path: `/partner-applications${path}`,
  handler: `partner-application.${handler}`,
  config: { auth: false, middlewares },
});

export default {
  type: 'content-api',
  routes: [
    route('GET', '/challenge', 'challenge'),
    route('POST', '', 'create'),
    route('GET', '/status/:token', 'status'),
    route('POST', '/status/:token/confirm', 'confirm'),
    route('POST', '/status/:token/withdraw', 'withdraw'),
  ],
};
