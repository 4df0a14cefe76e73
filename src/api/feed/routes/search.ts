/** Search answers with what the feeds show to everyone, so it is as open as they are. */
export default {
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/feeds/search',
      handler: 'search.find',
      config: { auth: false },
    },
  ],
};
