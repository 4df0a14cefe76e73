import type { Core } from '@strapi/strapi';
import { siteAddresses } from '../../domain/site-addresses';
import type { FeedPlaces } from '../../domain/syndication/feeds';

/** Where the public site and the files of this Strapi are. */
export function placesOf(strapi: Core.Strapi): FeedPlaces {
  const siteUrl: string = strapi.config.get('server.siteUrl');
  return {
    siteUrl,
    addresses: siteAddresses(siteUrl),
    filesUrl: strapi.config.get('server.absoluteUrl'),
  };
}
