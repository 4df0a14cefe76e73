import type { Core } from '@strapi/strapi';
import { regionRef } from '../../queries/feeds/region-ref';
import type { ReaderSettings } from '../../queries/readers/reader-settings';

/** Settings as answers hold them: with the region that is named, if there still is one. */
export async function presentSettings(
  strapi: Core.Strapi,
  { homeRegion, ...settings }: ReaderSettings,
) {
  return {
    homeRegion: homeRegion === null ? null : await regionRef(strapi, homeRegion),
    ...settings,
  };
}
