/** What readers get without an account; as open as the other feeds. */
export default {
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/feeds/local',
      handler: 'local.find',
      config: { auth: false },
    },
    {
      method: 'POST',
      path: '/feeds/nearest-region',
      handler: 'local.nearest',
      config: { auth: false },
    },
  ],
};
