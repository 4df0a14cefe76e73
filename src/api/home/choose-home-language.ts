import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { HOME_LANGUAGES, type HomeLanguage } from './home-words';

/**
 * The language of the page: `?lang=`, else what Accept-Language likes best of the two, else
 * Indonesian.
 * @throws ValidationError when `?lang=` names a language that the page is not written in
 */
export function chooseHomeLanguage(ctx: Context): HomeLanguage {
  const { lang } = ctx.query;
  const wanted: unknown = lang ?? ctx.acceptsLanguages(...HOME_LANGUAGES);
  const language = HOME_LANGUAGES.find((one) => one === wanted);

  if (lang !== undefined && language === undefined) {
    throw new errors.ValidationError(`lang: must be ${HOME_LANGUAGES.join(' or ')}`, {
      source: 'query',
      param: 'lang',
    });
  }
  return language ?? HOME_LANGUAGES[0];
}
