/** The ledger is as public as the stories that it speaks of (docs/adr/010). */
export default {
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/corrections',
      handler: 'correction.find',
      config: { auth: false },
    },
  ],
};
