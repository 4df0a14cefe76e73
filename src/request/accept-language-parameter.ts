import type { Core } from '@strapi/strapi';

/** Makes `?lang=` known to every content-API route: unknown parameters are refused. */
export function acceptLanguageParameter(strapi: Core.Strapi): void {
  strapi.contentAPI.addQueryParams({ lang: { schema: (z) => z.string().optional() } });
}
