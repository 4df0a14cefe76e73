/** The routes beside the generated ones. */
export default {
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/articles/slug/:slug',
      handler: 'article.findBySlug',
      // Whoever may read a story by its id may read it by its address.
      config: { auth: { scope: ['api::article.article.findOne'] } },
    },
    {
      method: 'GET',
      path: '/articles/:id/preview',
      handler: 'article.preview',
    },
  ],
};
