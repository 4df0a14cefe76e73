/** Whoever may read a story by its id may read it by its address, and in other formats. */
const forReaders = { auth: { scope: ['api::article.article.findOne'] } };

/** The routes beside the generated ones. */
export default {
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/articles/slug/:slug',
      handler: 'article.findBySlug',
      config: forReaders,
    },
    {
      method: 'GET',
      path: '/articles/:id/preview',
      handler: 'article.preview',
    },
    {
      method: 'GET',
      path: '/articles/:id/json-ld',
      handler: 'article.jsonLd',
      config: forReaders,
    },
    {
      method: 'GET',
      path: '/articles/:id/ninjs',
      handler: 'article.ninjs',
      config: forReaders,
    },
  ],
};
