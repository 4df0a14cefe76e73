/** The languages of the page, the first for those who ask for neither. */
export const HOME_LANGUAGES = ['id', 'en'] as const;

export type HomeLanguage = (typeof HOME_LANGUAGES)[number];

/** Where the page leads. */
export type HomeLink = 'site' | 'admin' | 'docs' | 'openapi' | 'feeds';

interface HomeWords {
  readonly description: string;
  readonly lead: string;
  readonly places: string;
  readonly links: Readonly<Record<HomeLink, { readonly title: string; readonly about: string }>>;
  readonly languages: string;
}

export const HOME_WORDS: Readonly<Record<HomeLanguage, HomeWords>> = {
  id: {
    description: 'Ruang redaksi headless untuk jaringan berita daerah',
    lead: 'Di sini redaksi menulis dan menerbitkan berita. Pembaca menemukannya di situs dan aplikasi, yang mengambil isinya lewat API.',
    places: 'Ke mana dari sini',
    links: {
      site: { title: 'Situs berita', about: 'Untuk pembaca' },
      admin: { title: 'Panel redaksi', about: 'Untuk redaksi: masuk, menulis, menerbitkan' },
      docs: { title: 'Dokumentasi API', about: 'Untuk pengembang, dalam bahasa Inggris' },
      openapi: { title: 'openapi.json', about: 'API yang sama sebagai OpenAPI 3.1' },
      feeds: { title: 'Umpan RSS', about: 'Berita terkini untuk pembaca umpan' },
    },
    languages: 'Bahasa',
  },
  en: {
    description: 'A headless newsroom for regional news networks',
    lead: 'This is where editors write and publish. Readers find the stories on the site and in apps, which take them from the API.',
    places: 'Where to go from here',
    links: {
      site: { title: 'News site', about: 'For readers' },
      admin: { title: 'Admin panel', about: 'For editors: log in, write, publish' },
      docs: { title: 'API documentation', about: 'For developers' },
      openapi: { title: 'openapi.json', about: 'The same API as OpenAPI 3.1' },
      feeds: { title: 'RSS feed', about: 'The latest stories, for feed readers' },
    },
    languages: 'Language',
  },
};
