import type { StrapiApp } from '@strapi/strapi/admin';
import { LOGOS } from './brand/logos';
import { FEATURES } from './features';
import { en } from './translations/en';
import { id } from './translations/id';
import { strapiInIndonesian } from './translations/strapi-in-indonesian';
import { featureMessages, toMessages } from './translations/to-messages';

export default {
  register(app: StrapiApp) {
    for (const { register } of FEATURES) {
      register?.(app);
    }
  },
  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook' | 'addSettingsLink'>) {
    for (const { bootstrap } of FEATURES) {
      bootstrap?.(app);
    }
  },
  config: {
    ...LOGOS,
    locales: ['id', 'en'],
    translations: {
      id: { ...strapiInIndonesian, ...toMessages(id), ...featureMessages(FEATURES, 'id') },
      en: { ...toMessages(en), ...featureMessages(FEATURES, 'en') },
    },
    notifications: { releases: false },
    tutorials: false,
  },
};
