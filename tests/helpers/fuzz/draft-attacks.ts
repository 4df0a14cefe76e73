import { SECRET, SECRET_MOMENTS, type SecretStories } from './secret-stories';
import type { RawRequest } from './send-raw';

/** An attempt to learn of what is not published. */
export interface Attack {
  name: string;
  /** `ids` are those of unpublished stories. */
  request(ids: SecretStories): RawRequest;
}

const LISTS = ['articles', 'authors', 'channels', 'regions', 'tags'];
/** The links to stories of each other type. */
const STORIES_UNDER: Readonly<Record<string, readonly string[]>> = {
  authors: ['articles', 'editedArticles'],
  channels: ['articles'],
  regions: ['articles', 'carriedArticles'],
  tags: ['articles'],
  articles: ['relatedArticles'],
};

/** Every way from a type to stories, one or two links long, as keys of a filter. */
function pathsToStories(): { plural: string; path: string[] }[] {
  const direct = Object.entries(STORIES_UNDER).flatMap(([plural, links]) =>
    links.map((link) => ({ plural, path: [link] })),
  );
  const around: [string, string, string[]][] = [
    ['articles', 'region', ['articles', 'carriedArticles']],
    ['articles', 'editions', ['carriedArticles']],
    ['articles', 'channel', ['articles']],
    ['articles', 'authors', ['articles', 'editedArticles']],
    ['articles', 'editor', ['editedArticles']],
    ['articles', 'tags', ['articles']],
    ['regions', 'authors', ['articles']],
    ['regions', 'children', ['articles']],
    ['channels', 'articles', ['relatedArticles']],
    ['tags', 'articles', ['relatedArticles']],
    ['authors', 'region', ['carriedArticles']],
  ];
  const longer = around.flatMap(([plural, first, links]) =>
    links.map((link) => ({ plural, path: [first, link] })),
  );
  return [...direct, ...longer];
}

/** Every attack on each direct link, and a sample of them on the long way round. */
const sampled = <T>(attacks: readonly T[], path: readonly string[]): T[] =>
  attacks.filter((_, index) => path.length === 1 || index % 4 === 0);

const brackets = (keys: readonly string[]) => keys.map((key) => `[${key}]`).join('');
const get = (path: string, headers?: Record<string, string>): Attack => ({
  name: path + (headers ? ` with ${JSON.stringify(headers)}` : ''),
  request: () => ({ method: 'GET', path, headers: headers ?? {} }),
});

const byParameter = LISTS.flatMap((plural) =>
  [
    'status=draft',
    'status[]=draft',
    'status[0]=draft',
    'status[$eq]=draft',
    'status=draft&status=published',
    'status=published&status=draft',
    'status=',
    'status',
    'Status=draft',
    'status=DRAFT',
    'status=draft%20',
    'status=modified',
    'status=null',
    '%73tatus=draft',
    'status=%64raft',
    'status=draft&populate=*',
    'publicationState=preview',
    '_publicationState=preview',
    'publicationFilter=never-published',
    'publicationFilter=has-published-version',
    'publicationFilter=modified',
    'publicationFilter=unmodified',
    'publicationFilter=never-published-document',
    'publicationFilter=published-without-draft',
    'publicationFilter=published-with-draft',
    'publicationFilter[]=modified',
    'hasPublishedVersion=false',
    'hasPublishedVersion=true',
    'locale=*',
    'locale=id',
    'locale[]=*',
    'lookup[publishedAt][$null]=true',
    'where[publishedAt][$null]=true',
    '__proto__[status]=draft',
    'constructor[prototype][status]=draft',
    'params[status]=draft',
    'data[status]=draft',
    `_q=${SECRET}`,
    '_q=Bocoran',
    `_q=${SECRET}&status=draft`,
    `_q[]=${SECRET}`,
    '_q=2031-02-03',
    'populate=*',
    'populate=true',
    'pagination[limit]=-1',
    'pagination[pageSize]=-1',
    'pagination[pageSize]=100&pagination[withCount]=true',
    'pagination[pageSize]=1&pagination[page]=4',
    'pagination[start]=3&pagination[limit]=100',
    'sort=id:desc',
    'sort=status',
    'sort=status:desc',
    'sort[status]=desc',
    'sort[publishedAt]=asc',
  ].map((query) => get(`/api/${plural}?${query}`)),
);

const byFilter = pathsToStories().flatMap(({ plural, path }) => {
  const attacks = [
    `[headline][$contains]=${SECRET}`,
    `[headline][$notContains]=${SECRET}`,
    `[headline][$startsWith]=Bocoran`,
    `[lead][$endsWithi]=${SECRET}`,
    `[body][$containsi]=${SECRET}`,
    `[slug][$contains]=${SECRET}`,
    `[dateline]=${SECRET}`,
    '[genre]=opinion',
    '[genre][$in][0]=analysis',
    '[urgency]=1',
    '[$or][0][genre]=opinion',
    '[$and][0][genre]=opinion',
    `[$and][0][$not][headline][$contains]=${SECRET}`,
    `[$not][headline][$contains]=${SECRET}`,
    '[$null]=true',
    '[$null]=false',
    '[$notNull]=true',
    '[id][$notNull]=true',
    '[id][$gt]=6',
    '[publishedAt][$null]=true',
    '[scheduledFor][$notNull]=true',
    `[scheduledFor]=${SECRET_MOMENTS[0]}`,
    `[embargoedUntil][$gt]=2031-01-01`,
    '[datePublished][$null]=true',
    '[createdBy][id]=1',
    '=7',
    '[$gt]=6',
    '[]=7',
    '[0]=7',
    '[$in][0]=7',
    `[0][headline][$contains]=${SECRET}`,
  ]
    .map((rest) => get(`/api/${plural}?filters${brackets(path)}${rest}`))
    .concat([
      get(`/api/${plural}?filters[$or][0]${brackets(path)}[headline][$contains]=${SECRET}`),
      get(`/api/${plural}?filters[$not]${brackets(path)}[headline][$contains]=${SECRET}`),
      get(`/api/${plural}?filters[$and][0][$not]${brackets(path)}[genre]=opinion`),
      get(`/api/${plural}?filters[0]${brackets(path)}[headline][$contains]=${SECRET}`),
      get(`/api/${plural}?filters[$and][0][$or][0]${brackets(path)}[slug][$contains]=${SECRET}`),
      get(`/api/${plural}?sort=${path.join('.')}.headline`),
      get(`/api/${plural}?sort=${path.join('.')}.id:desc`),
      get(`/api/${plural}?sort[0]=name&sort[1]=${path.join('.')}.urgency:asc`),
      get(`/api/${plural}?sort${brackets(path)}[headline]=desc`),
      get(`/api/${plural}?sort[0]${brackets(path)}[headline]=desc`),
      {
        name: `/api/${plural}?filters${brackets(path)}[documentId]= the draft's`,
        request: ({ draft }) => ({
          method: 'GET',
          path: `/api/${plural}?filters${brackets(path)}[documentId]=${draft}`,
        }),
      },
    ]);
  return sampled(attacks, path);
});

const byPopulate = pathsToStories().flatMap(({ plural, path }) => {
  const [first = '', second] = path;
  const keys = second === undefined ? [first] : [first, 'populate', second];
  const at = `populate${brackets(keys)}`;
  const queries = [
    `populate=${path.join('.')}`,
    `populate[0]=${path.join('.')}`,
    `${at}=true`,
    `${at}=*`,
    `${at}[populate]=*`,
    `${at}[count]=true`,
    `${at}[count]=1`,
    `${at}[status]=draft`,
    `${at}[publicationFilter]=modified`,
    `${at}[pagination][limit]=-1`,
    `${at}[limit]=100`,
    `${at}[limit]=1&${at}[sort]=id:desc`,
    `${at}[start]=1`,
    `${at}[fields][0]=headline`,
    `${at}[fields][0]=scheduledFor`,
    `${at}[filters][headline][$contains]=${SECRET}`,
    `${at}[filters][genre]=opinion`,
    `${at}[filters][publishedAt][$null]=true`,
    `${at}[filters][scheduledFor][$notNull]=true`,
    `${at}[filters][relatedArticles][headline][$contains]=${SECRET}`,
    `${at}[filters][$not][relatedArticles][genre]=opinion`,
    `${at}[filters][channel][articles][genre]=opinion`,
    `${at}[filters][relatedArticles]=7`,
    `${at}[sort]=relatedArticles.headline`,
    `${at}[sort][relatedArticles][headline]=asc`,
    `${at}[populate][relatedArticles][filters][headline][$contains]=${SECRET}`,
    `${at}[populate][relatedArticles][count]=true`,
    `${at}[on][api::article.article][fields][0]=headline`,
  ];
  return sampled(queries, path).map((query) => get(`/api/${plural}?${query}`));
});

const deep = (depth: number) =>
  Array.from(
    { length: depth },
    (_, level) => `[populate][${level % 2 ? 'region' : 'carriedArticles'}]`,
  )
    .join('')
    .replace('[populate]', '');

const byDepth = [
  `/api/regions?populate${deep(5)}=true`,
  `/api/regions?populate${deep(12)}=true`,
  `/api/regions?populate${deep(40)}=true`,
  `/api/regions?populate=${Array.from({ length: 6 }, () => 'carriedArticles.region').join('.')}`,
  `/api/articles?populate=${Array.from({ length: 6 }, () => 'relatedArticles').join('.')}`,
].map((path) => get(path));

const byPrivateField = [
  'scheduledFor',
  'embargoedUntil',
  'uri',
  'version',
  'timeZone',
  'readerDigest',
  'publishedAt',
  'createdAt',
  'updatedAt',
  'createdBy',
  'updatedBy',
  'locale',
].flatMap((field) =>
  [
    `fields[0]=${field}`,
    `fields=headline,${field}`,
    `fields=*,${field}`,
    `sort=${field}`,
    `sort[${field}]=desc`,
    `filters[${field}][$notNull]=true`,
    `filters[$or][0][${field}][$null]=true`,
    `populate[${field}]=true`,
    `populate[relatedArticles][fields][0]=${field}`,
    `populate[relatedArticles][sort]=${field}`,
    `populate[relatedArticles][filters][${field}][$null]=true`,
  ].map((query) => get(`/api/articles?${query}`)),
);

const byAddress: Attack[] = [
  `/api/articles/slug/bocoran-${SECRET}`,
  `/api/articles/slug/ditarik-${SECRET}`,
  `/api/articles/slug/${SECRET}-baru`,
  `/api/articles/slug/bocoran-${SECRET}?status=draft`,
  '/api/articles/slug/jalan-lingkar-dibuka?status=draft',
  '/api/articles/slug/jalan-lingkar-dibuka?populate=*',
  '/api/articles/slug/festival-kopi-digelar?populate=*',
  '/api/articles/slug/festival-kopi-digelar?populate[relatedArticles][count]=true',
  '/api/articles/slug/%25',
  '/api/upload/files',
  '/api/upload/files?populate=*',
  '/api/upload/files?populate=related',
  '/api/upload/files?populate[related]=true',
  '/api/upload/files?populate[related][populate]=*',
  '/api/upload/files?populate[related][on][story.photo][fields][0]=caption',
  '/api/upload/files?populate[related][on][api::article.article][fields][0]=headline',
  `/api/upload/files?filters[related][headline][$contains]=${SECRET}`,
  '/api/articles?populate[photo][populate]=*',
  '/api/articles?populate[photo][populate][image][populate]=related',
  '/api/articles?populate[photo][populate][image][populate]=*',
  '/api/articles?populate[photo][populate][image][populate][related]=true',
  '/api/articles?populate[photo][populate][image][populate][related][populate]=*',
  '/api/articles?populate[photo][populate][image][populate][related][on][story.photo]=true',
  '/api/articles?populate=photo.image.related',
  '/api/authors?populate[portrait][populate]=related',
  `/api/articles?filters[photo][caption][$contains]=${SECRET}`,
  `/api/articles?filters[photo][image][related][caption][$contains]=${SECRET}`,
  `/api/regions?filters[carriedArticles][photo][caption][$contains]=${SECRET}`,
  '/api/former-slugs',
  '/api/former-slug',
].map((path) => get(path));

/** The lists and formats of a news site: they are open to everyone and ask the database themselves. */
const byFeed: Attack[] = [
  '/api/feeds/latest?limit=100',
  '/api/feeds/latest?status=draft',
  '/api/feeds/top?limit=100',
  '/api/feeds/channels/ekonomi?limit=100',
  '/api/feeds/regions/kota-medan?limit=100',
  '/api/feeds/regions/kota-medan?limit=100&include=children',
  '/api/feeds/authors/siti-rahma?limit=100',
  '/api/feeds/tags/umkm?limit=100',
  '/api/feeds/network?limit=100',
  `/api/feeds/search?q=${SECRET}`,
  `/api/feeds/search?q=bocoran%20${SECRET}&limit=100`,
  '/api/feeds/search?q=harga&limit=100',
  `/api/feeds/tags/${SECRET}`,
  ...['rss', 'atom', 'json'].flatMap((format) => [
    `/feeds/latest.${format}`,
    `/feeds/channels/ekonomi.${format}`,
    `/feeds/regions/kota-medan.${format}`,
    `/feeds/authors/siti-rahma.${format}`,
    `/feeds/tags/umkm.${format}`,
  ]),
  '/sitemap.xml',
  '/sitemap-news.xml',
].map((path) => get(path));

const byDocument: Attack[] = (['draft', 'withdrawn'] as const).flatMap((which) =>
  [
    '',
    '?status=draft',
    '?status=',
    '?publicationFilter=never-published',
    '?populate=*',
    '/preview',
    '/preview?status=published',
    '/json-ld',
    '/json-ld?status=draft',
    '/ninjs',
    '/ninjs?status=draft',
    '/actions/publish',
  ].flatMap((rest) =>
    ['GET', 'HEAD'].map((method) => ({
      name: `${method} /api/articles/(${which})${rest}`,
      request: (ids: SecretStories) => ({ method, path: `/api/articles/${ids[which]}${rest}` }),
    })),
  ),
);

const byRelated: Attack[] = (['draft', 'withdrawn'] as const).map((which) => ({
  name: `GET /api/feeds/related/(${which})`,
  request: (ids: SecretStories) => ({ method: 'GET', path: `/api/feeds/related/${ids[which]}` }),
}));

const byMethod: Attack[] = [
  ...['HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'].map((method) => ({
    name: `${method} /api/articles?status=draft`,
    request: () => ({ method, path: '/api/articles?status=draft' }),
  })),
  get('/api/articles?_method=POST'),
  get('/api/articles', { 'X-HTTP-Method-Override': 'DELETE' }),
  get('/api/articles?status=draft', { 'strapi-response-format': 'v4' }),
  get('/api/regions?populate=*', { 'strapi-response-format': 'v4' }),
  get('/api/regions?populate=*', { 'strapi-encode-source-maps': 'true' }),
  get('/api/articles?populate=*', { 'strapi-encode-source-maps': 'true' }),
  get('/api/regions?populate=carriedArticles', { Cookie: 'strapi_jwt=x; jwtToken=y' }),
];

export const DRAFT_ATTACKS: readonly Attack[] = [
  ...byParameter,
  ...byFilter,
  ...byPopulate,
  ...byDepth,
  ...byPrivateField,
  ...byAddress,
  ...byFeed,
  ...byDocument,
  ...byRelated,
  ...byMethod,
];
