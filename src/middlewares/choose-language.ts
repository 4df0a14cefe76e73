import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { negotiateLocale, parseLang } from '../domain/relative-time';
import { isContentApiPath } from '../request/is-content-api-path';

/**
 * Chooses the language of labels: `?lang=` on the content API, else Accept-Language, else
 * Indonesian. What `?lang=` asks for must be there (400 otherwise); the header is only a wish.
 */
const chooseLanguage: Core.MiddlewareFactory = () => async (ctx, next) => {
  const lang = isContentApiPath(ctx.path) ? ctx.query.lang : undefined;

  if (lang === undefined) {
    ctx.state.language = negotiateLocale(ctx.get('accept-language'));
  } else {
    const locale = typeof lang === 'string' ? parseLang(lang) : null;
    if (locale === null) {
      throw new errors.ValidationError('lang: not a language that is known here', {
        source: 'query',
        param: 'lang',
      });
    }
    ctx.state.language = locale;
  }
  await next();
};

export default chooseLanguage;
