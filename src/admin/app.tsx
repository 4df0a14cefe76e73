import { en } from './translations/en';
import { id } from './translations/id';
import { strapiInIndonesian } from './translations/strapi-in-indonesian';
import { toMessages } from './translations/to-messages';

export default {
  config: {
    locales: ['id', 'en'],
    translations: {
      id: { ...strapiInIndonesian, ...toMessages(id) },
      en: toMessages(en),
    },
    notifications: { releases: false },
    tutorials: false,
  },
};
