/** Open, because the link itself says what it opens: one draft, for an hour. */
export default {
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/preview',
      handler: 'preview.find',
      config: { auth: false },
    },
  ],
};
