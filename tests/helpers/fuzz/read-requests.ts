import type { RandomSource } from './random-source';
import type { RawRequest } from './send-raw';
import { anyValue } from './values';
import type { TypeWords, Vocabulary } from './vocabulary';

type Pair = [key: string, value: string];

const OPERATORS = [
  '$eq',
  '$eqi',
  '$ne',
  '$nei',
  '$lt',
  '$lte',
  '$gt',
  '$gte',
  '$in',
  '$notIn',
  '$contains',
  '$notContains',
  '$containsi',
  '$notContainsi',
  '$null',
  '$notNull',
  '$between',
  '$startsWith',
  '$startsWithi',
  '$endsWith',
  '$endsWithi',
  '$not',
  '$jsonSupersetOf',
  '$and',
  '$or',
  '$elemMatch',
  '$EQ',
  'eq',
  '$',
  '$where',
  '$regex',
] as const;
const PARAMETERS = [
  'filters',
  'populate',
  'fields',
  'sort',
  'pagination',
  'status',
  'locale',
  'lang',
  '_q',
  'publicationFilter',
  'hasPublishedVersion',
  'page',
  'pageSize',
  'start',
  'limit',
  'withCount',
  'count',
  'ordering',
  'on',
  'data',
  'lookup',
  'where',
  'id',
  'Filters',
  '__proto__',
  'constructor',
] as const;

const FEED_PARAMETERS: readonly [string, ...string[]] = [
  'limit',
  'after',
  'include',
  'lang',
  'q',
  'region',
  'channel',
  'from',
  'to',
];

const FEEDS: readonly [string, ...string[]] = [
  '/api/feeds/latest',
  '/api/feeds/top',
  '/api/feeds/network',
  '/api/feeds/search',
  '/api/editions',
];

const FEEDS_BY_SLUG: readonly [string, ...string[]] = [
  '/api/feeds/channels/ekonomi',
  '/api/feeds/regions/kota-medan',
  '/api/feeds/authors/siti-rahma',
  '/api/feeds/tags/umkm',
  '/api/feeds/channels/:slug',
  '/api/feeds/regions/:slug',
  '/api/feeds/related/:id',
];

/** Writes read requests: mostly well-formed ones, bent here and there. */
export function createReadRequests(
  random: RandomSource,
  vocabulary: Vocabulary,
  paths: readonly [string, ...string[]],
) {
  const typeOf = (uid: string): TypeWords =>
    vocabulary.byUid.get(uid) ?? random.pick(vocabulary.types);
  const anyScalar = (type: TypeWords) =>
    random.chance(0.9) ? random.pick(type.scalars) : anyValue(random);

  /** A walk over links to an attribute: the keys of a filter, a sort or a populate. */
  function walk(type: TypeWords, deeper: number): { keys: string[]; end: TypeWords } {
    const [link, ...others] = type.links;
    if (!link || !random.chance(deeper)) {
      return { keys: [], end: type };
    }
    const { name, target } = random.pick([link, ...others]);
    const rest = walk(typeOf(target), deeper * 0.8);
    return { keys: [name, ...rest.keys], end: rest.end };
  }

  function filterKeys(type: TypeWords): string[] {
    const { keys, end } = walk(type, 0.5);
    const wrapped = [...keys];
    if (random.chance(0.85)) wrapped.push(anyScalar(end));
    if (random.chance(0.8)) wrapped.push(random.pick(OPERATORS));
    if (random.chance(0.25)) wrapped.push(random.pick(['0', '1', '', '101', 'x', '-1']));
    if (random.chance(0.25)) {
      wrapped.unshift(random.pick(['$and', '$or', '$not']), ...(random.chance(0.8) ? ['0'] : []));
    }
    if (random.chance(0.05)) {
      wrapped.splice(random.int(wrapped.length + 1), 0, anyValue(random));
    }
    return wrapped;
  }

  function populateKeys(type: TypeWords): { keys: string[]; end: TypeWords } {
    const { keys, end } = walk(type, 0.9);
    return { keys: keys.flatMap((key, i) => (i === 0 ? [key] : ['populate', key])), end };
  }

  function sortValue(type: TypeWords): string {
    const { keys, end } = walk(type, 0.3);
    const order = random.chance(0.5) ? `:${random.pick(['asc', 'desc', 'ASC', 'up', ''])}` : '';
    return [...keys, anyScalar(end)].join('.') + order;
  }

  const bracketed = (root: string, keys: readonly string[]) =>
    root + keys.map((key) => `[${key}]`).join('');

  function parameter(type: TypeWords, prefix: string[] = []): Pair[] {
    const at = (root: string, keys: readonly string[] = []) =>
      prefix[0] === undefined
        ? bracketed(root, keys)
        : bracketed(prefix[0], [...prefix.slice(1), root, ...keys]);
    switch (random.int(prefix.length > 0 ? 7 : 12)) {
      case 0:
      case 1: {
        const keys = filterKeys(type);
        const pairs: Pair[] = [[at('filters', keys), anyValue(random)]];
        if (random.chance(0.3)) {
          pairs.push([
            at('filters', random.chance(0.5) ? keys : keys.slice(0, -1)),
            anyValue(random),
          ]);
        }
        return pairs;
      }
      case 2:
        return [
          random.chance(0.7)
            ? [at('sort'), sortValue(type)]
            : [
                at('sort', random.chance(0.5) ? ['0'] : walk(type, 0.6).keys),
                random.chance(0.5) ? sortValue(type) : 'asc',
              ],
        ];
      case 3:
        return [[at('fields', random.chance(0.6) ? ['0'] : []), anyScalar(type)]];
      case 4:
      case 5: {
        const { keys, end } = populateKeys(type);
        if (random.chance(0.3) && keys.length > 0) {
          return parameter(end, [...(prefix.length > 0 ? prefix : []), 'populate', ...keys]);
        }
        if (random.chance(0.3)) {
          return [
            [
              at('populate', random.chance(0.4) ? ['0'] : []),
              random.chance(0.4) ? '*' : walk(type, 0.9).keys.join('.'),
            ],
          ];
        }
        const tail = random.chance(0.3)
          ? [
              random.pick([
                'count',
                'on',
                'limit',
                'start',
                'page',
                'pageSize',
                'ordering',
                'publicationFilter',
                'status',
                'x',
              ]),
            ]
          : [];
        return [
          [at('populate', [...keys, ...tail]), random.chance(0.6) ? 'true' : anyValue(random)],
        ];
      }
      case 6:
        return [
          [
            at('pagination', [
              random.pick(['page', 'pageSize', 'start', 'limit', 'withCount', 'x']),
            ]),
            anyValue(random),
          ],
        ];
      case 7:
        return [['status', random.pick(['draft', 'published', '', 'DRAFT', anyValue(random)])]];
      case 8:
        return [['_q', anyValue(random)]];
      case 9:
        return [
          [
            random.pick(['locale', 'lang', 'publicationFilter', 'hasPublishedVersion']),
            anyValue(random),
          ],
        ];
      case 10:
        return [[random.pick(PARAMETERS), anyValue(random)]];
      default:
        return [
          [
            bracketed(
              random.pick(PARAMETERS),
              Array.from({ length: random.int(25) }, () =>
                random.pick(['a', '0', '', 'populate', 'articles', anyValue(random)]),
              ),
            ),
            anyValue(random),
          ],
        ];
    }
  }

  // Lone surrogates have no percent-encoding: they are sent as the three bytes of a careless client.
  const encode = (text: string): string =>
    text.replace(/[^A-Za-z0-9_.$*\-[\]]/gu, (character) => {
      const code = character.codePointAt(0) ?? 0;
      return code >= 0xd800 && code <= 0xdfff
        ? `%ED%${(0xa0 | ((code >> 6) & 0x1f)).toString(16)}%${(0x80 | (code & 0x3f)).toString(16)}`
        : encodeURIComponent(character);
    });

  function bend(query: string): string {
    const at = random.int(query.length + 1);
    switch (random.int(8)) {
      case 0:
        return `${query.slice(0, at)}${random.pick(['%', '%f', '%ff', '%C3%28', '%ED%A0%80', '%00', '%u0000'])}${query.slice(at)}`;
      case 1:
        return query.slice(0, at) + query.slice(at + 1 + random.int(5));
      case 2:
        return `${query}&${query}`;
      case 3:
        return query.replaceAll('[', '%5B').replaceAll(']', '%5D');
      case 4:
        return query.replace('=', '');
      case 5:
        return `${query.slice(0, at)}${random.pick(['[', ']', '[]', '&', '=', '[[', ']]', '.', '+', ';', '?', '/'])}${query.slice(at)}`;
      case 6:
        return query.replace('[', '').replace(']', '[');
      default:
        return query + '&a=b'.repeat(random.int(300));
    }
  }

  function queryFor(type: TypeWords): string {
    const pairs = Array.from({ length: random.int(4) }, () => parameter(type)).flat();
    let query = pairs.map(([key, value]) => `${encode(key)}=${encode(value)}`).join('&');
    while (random.chance(0.15)) {
      query = bend(query);
    }
    return query.slice(0, 8000);
  }

  /** The feeds have parameters of their own, and refuse all others. */
  function feedQuery(): string {
    const pairs = Array.from({ length: random.int(4) }, () => {
      const name = random.chance(0.1) ? random.pick(PARAMETERS) : random.pick(FEED_PARAMETERS);
      const key = random.chance(0.1) ? `${name}[${random.pick(OPERATORS)}]` : name;
      const value = random.chance(0.3)
        ? random.pick([
            '20',
            '100',
            '1',
            'children',
            'kota-medan',
            'ekonomi',
            'harga',
            '2026-06-19',
          ])
        : anyValue(random);
      return `${encode(key)}=${encode(value)}`;
    });
    let query = pairs.join('&');
    while (random.chance(0.1)) {
      query = bend(query);
    }
    return query.slice(0, 8000);
  }

  const fill = (path: string) =>
    path.replace(
      /:[a-zA-Z]+|\(\.\*\)/g,
      () =>
        encode(random.chance(0.5) ? random.pick(vocabulary.documentIds) : anyValue(random)).slice(
          0,
          2000,
        ) || 'x',
    );

  function headers(authorizations: readonly [string, ...string[]]): Record<string, string> {
    const chosen: Record<string, string> = {};
    if (random.chance(0.3)) {
      chosen.Authorization = random.pick([
        ...authorizations,
        'Bearer',
        'Bearer x',
        'Basic YTpi',
        'Bearer ..',
        `Bearer ${'a'.repeat(3000)}`,
      ]);
    }
    if (chosen.Authorization === '') delete chosen.Authorization;
    if (random.chance(0.15)) {
      chosen['Accept-Language'] = random.pick([
        'en',
        'zz;q=x',
        'id;q=0',
        '*',
        'a'.repeat(500),
        ',,,;;;',
        'en-US-u-ca-buddhist',
      ]);
    }
    if (random.chance(0.05)) chosen['If-None-Match'] = random.pick(['*', '"x"', 'W/"', ',']);
    if (random.chance(0.05)) chosen['strapi-response-format'] = random.pick(['v4', 'v5', 'x']);
    if (random.chance(0.05)) chosen['strapi-encode-source-maps'] = 'true';
    if (random.chance(0.03)) chosen['X-HTTP-Method-Override'] = random.pick(['POST', 'DELETE']);
    if (random.chance(0.03))
      chosen.Cookie = random.pick(['koa.sess=x', 'a=b; ==;', 'warta_refresh=x.y.z']);
    if (random.chance(0.03)) chosen.Origin = random.pick(['null', 'https://contoh.example', '%%%']);
    return chosen;
  }

  return {
    /** One request; `authorizations` are the header values of callers who may not preview. */
    next(authorizations: readonly [string, ...string[]]): RawRequest {
      if (random.chance(0.2)) {
        const feed = fill(random.pick(random.chance(0.5) ? FEEDS : FEEDS_BY_SLUG));
        const method = random.chance(0.9) ? 'GET' : 'HEAD';
        return { method, path: `${feed}?${feedQuery()}`, headers: headers(authorizations) };
      }
      const type = random.pick(vocabulary.types);
      const isContent = random.chance(0.85);
      const base = isContent
        ? random.pick([
            `/api/${type.plural}`,
            `/api/${type.plural}`,
            `/api/${type.plural}`,
            fill(`/api/${type.plural}/:id`),
            fill('/api/articles/slug/:slug'),
            fill('/api/articles/:id/preview'),
          ])
        : fill(
            random.pick([
              ...paths,
              '/:junk',
              '/api/:junk',
              '/api//articles',
              '/api/articles/',
              '/API/articles',
            ]),
          );
      const query = queryFor(type);
      return {
        method: random.chance(0.9) ? 'GET' : 'HEAD',
        path: query === '' ? base : `${base}?${query}`,
        headers: headers(authorizations),
      };
    },
  };
}
