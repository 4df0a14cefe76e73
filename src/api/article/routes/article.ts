import { factories } from '@strapi/strapi';
import { ARTICLE } from '../../../uids';

export default factories.createCoreRouter(ARTICLE, {
  config: {
    find: { middlewares: ['api::article.newest-first'] },
    create: { middlewares: ['api::article.draft-by-default'] },
    update: { middlewares: ['api::article.draft-by-default'] },
  },
});
