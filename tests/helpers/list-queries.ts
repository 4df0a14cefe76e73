import type { RandomSource } from './fuzz/random-source';

/** A request to the generated API. */
export interface ListQuery {
  path: string;
  /** Whether it is one that has to be answered with 200. */
  isWellFormed: boolean;
}

type Pairs = string[];

interface Type {
  name: string;
  texts: [string, ...string[]];
  numbers: string[];
  moments: string[];
  links: Readonly<Record<string, string>>;
  components: string[];
}

const TYPES: Readonly<Record<string, Type>> = {
  articles: {
    name: 'articles',
    texts: ['headline', 'slug', 'lead', 'dateline', 'genre', 'source'],
    numbers: ['urgency'],
    moments: ['datePublished', 'dateModified'],
    links: {
      authors: 'authors',
      editor: 'authors',
      channel: 'channels',
      tags: 'tags',
      region: 'regions',
      editions: 'regions',
      relatedArticles: 'articles',
    },
    components: ['seo', 'corrections', 'photo'],
  },
  authors: {
    name: 'authors',
    texts: ['name', 'slug', 'jobTitle'],
    numbers: [],
    moments: [],
    links: { region: 'regions', articles: 'articles' },
    components: [],
  },
  channels: {
    name: 'channels',
    texts: ['name', 'slug'],
    numbers: ['position'],
    moments: [],
    links: { parent: 'channels', articles: 'articles' },
    components: [],
  },
  regions: {
    name: 'regions',
    texts: ['name', 'slug', 'code', 'level', 'brand'],
    numbers: [],
    moments: [],
    links: { parent: 'regions', children: 'regions', articles: 'articles' },
    components: [],
  },
  tags: {
    name: 'tags',
    texts: ['name', 'slug'],
    numbers: [],
    moments: [],
    links: { articles: 'articles' },
    components: [],
  },
};

const WORDS = [
  'Berita',
  'ke-1',
  'ekonomi',
  'a',
  'MEDAN',
  'siti',
  'kota',
  'news',
  '1',
  'z',
] as const;
const MOMENTS = ['2026-06-01T00:00:00.000Z', '2026-06-10', '2027-01-01T00:00:00Z'] as const;
const TEXT_OPERATORS = [
  '$eq',
  '$eqi',
  '$ne',
  '$contains',
  '$containsi',
  '$notContains',
  '$startsWith',
  '$endsWithi',
] as const;
const ORDER_OPERATORS = ['$eq', '$gt', '$gte', '$lt', '$lte', '$ne'] as const;

/** What is wrong in one way or another, or unusual. */
const FAULTS = [
  'fields=nothing',
  'fields[0]=uri',
  'sort=nothing:asc',
  'sort=headline:sideways',
  'sort=uri',
  'populate=nothing',
  'populate[authors][fields]=email',
  'populate[authors][populate]=createdBy',
  'populate[channel]=maybe',
  'populate[authors][count]=true',
  'filters=text',
  'filters[nothing]=1',
  'filters[uri][$contains]=u',
  'filters[urgency][$foo]=1',
  'filters[urgency]=many',
  'filters[datePublished][$gt]=yesterday',
  'filters[$or]=1',
  'filters[authors][email]=a',
  'filters[region][createdBy][id]=1',
  'pagination[page]=0',
  'pagination[page]=one',
  'pagination[pageSize]=-1',
  'pagination[limit]=2&pagination[page]=1',
  'pagination[withCount]=maybe',
  'pagination=2',
  'unknown=1',
  'locale=xx_!',
  'status=other',
  'publicationFilter=nothing',
  'filters[authors]=1',
  'filters[channel][$null]=true',
  'pagination[limit]=-1',
  'fields=',
  'sort=',
  'populate=',
  'filters[headline][$in]=',
] as const;

/** Makes random requests for lists and single entries, right and wrong ones, that readers may send. */
export function createListQueries(random: RandomSource, storyIds: readonly string[]) {
  const any = <T>(items: readonly T[]): T => items[random.int(items.length)] as T;
  const typeOf = (name: string): Type => TYPES[name] as Type;
  const some = <T>(items: readonly T[], most: number): T[] =>
    [...items].filter(() => random.chance(0.5)).slice(0, most);

  // Strapi shows the dates by which it sorts some lists, whether they were asked for or not.
  const fields = (type: Type, most: number): string =>
    [...new Set([...type.moments, ...some(type.texts, most), 'slug'])].join();

  function condition(type: Type, at: string): string {
    if (type.moments.length > 0 && random.chance(0.25)) {
      return `${at}[${any(type.moments)}][${any(ORDER_OPERATORS)}]=${any(MOMENTS)}`;
    }
    if (type.numbers.length > 0 && random.chance(0.3)) {
      return `${at}[${any(type.numbers)}][${any(ORDER_OPERATORS)}]=${random.int(9)}`;
    }
    if (random.chance(0.15)) {
      return `${at}[${any(type.texts)}][$${any(['null', 'notNull'])}]=${any(['true', 'false'])}`;
    }
    if (random.chance(0.15)) {
      const field = any(type.texts);
      return `${at}[${field}][$in][0]=${any(WORDS)}&${at}[${field}][$in][1]=${any(WORDS)}`;
    }
    return `${at}[${any(type.texts)}][${any(TEXT_OPERATORS)}]=${any(WORDS)}`;
  }

  function filters(type: Type, at: string, depth: number): Pairs {
    const choice = random.int(10);
    // A filter through stories is Warta's own matter: it never tells of drafts.
    const links = Object.entries(type.links).filter(([, target]) => target !== 'articles');
    if (choice < 2 && depth > 0) {
      const group = any(['$and', '$or']);
      return [0, 1].flatMap((index) => filters(type, `${at}[${group}][${index}]`, depth - 1));
    }
    // Inside a link Strapi stops at it with an error.
    if (choice < 3 && at === 'filters') {
      return [condition(type, `${at}[$not]`)];
    }
    if (choice < 6 && depth > 0 && links.length > 0) {
      const [link, target] = any(links);
      return filters(typeOf(target), `${at}[${link}]`, depth - 1);
    }
    return [condition(type, at)];
  }

  function sort(type: Type, isRoot: boolean): string {
    const own = [...type.texts, ...type.numbers, ...type.moments, 'id', 'documentId'];
    const through = Object.entries(type.links).filter(
      ([link, target]) => target !== 'articles' && !link.endsWith('s'),
    );
    const field = () => {
      if (isRoot && through.length > 0 && random.chance(0.15)) {
        const [link, target] = any(through);
        return `${link}.${any(typeOf(target).texts)}`;
      }
      return any(own);
    };
    return [0, 1]
      .slice(0, 1 + random.int(2))
      .map(() => `${field()}${any(['', ':asc', ':desc'])}`)
      .join();
  }

  function populate(type: Type, at: string, depth: number): Pairs {
    const names = [...Object.keys(type.links), ...type.components];
    if (random.chance(0.15)) {
      return [`${at}=*`];
    }
    if (random.chance(0.2)) {
      return [`${at}=${some(names, 4).join() || names[0]}`];
    }
    return some(names, 4).flatMap((name) => {
      const target = type.links[name];
      const here = `${at}[${name}]`;
      if (target === undefined) {
        return [name === 'photo' ? `${here}[populate]=image` : `${here}=true`];
      }
      const nested = [
        ...(random.chance(0.7) ? [`${here}[fields]=${fields(typeOf(target), 3)}`] : []),
        ...(random.chance(0.2) ? filters(typeOf(target), `${here}[filters]`, 1) : []),
        ...(random.chance(0.2) ? [`${here}[sort]=${sort(typeOf(target), false)}`] : []),
        ...(random.chance(0.2) && depth > 0
          ? populate(typeOf(target), `${here}[populate]`, depth - 1)
          : []),
      ];
      return nested.length > 0 ? nested : [`${here}=true`];
    });
  }

  function pagination(): Pairs {
    const size = 1 + random.int(30);
    return any<Pairs>([
      [],
      [`pagination[pageSize]=${size}`],
      [`pagination[page]=${1 + random.int(4)}`, `pagination[pageSize]=${size}`],
      [`pagination[start]=${random.int(40)}`, `pagination[limit]=${size}`],
      [`pagination[pageSize]=${size}`, `pagination[withCount]=${any(['true', 'false'])}`],
    ]);
  }

  function wellFormed(): { type: Type; pairs: Pairs } {
    const type = random.chance(0.7) ? typeOf('articles') : any(Object.values(TYPES));
    const pairs = [
      ...(random.chance(0.6) ? [`fields=${fields(type, 5)}`] : []),
      ...(random.chance(0.6) ? filters(type, 'filters', 2) : []),
      ...(random.chance(0.7) ? populate(type, 'populate', 2) : []),
      ...(random.chance(0.5) ? [`sort=${sort(type, true)}`] : []),
      ...(random.chance(0.05) ? [`_q=${any(WORDS)}`] : []),
      ...pagination(),
    ];
    return { type, pairs };
  }

  return {
    next(): ListQuery {
      const { type, pairs } = wellFormed();
      if (random.chance(0.15)) {
        const fault = any(FAULTS);
        const [param = ''] = fault.split(/[[=]/);
        const others = pairs.filter((pair) => !pair.startsWith(param));
        return {
          path: `/api/${type.name}?${[...others, fault].join('&')}`,
          isWellFormed: false,
        };
      }
      if (random.chance(0.1)) {
        const shown = populate(typeOf('articles'), 'populate', 1).join('&');
        return { path: `/api/articles/${any(storyIds)}?${shown}`, isWellFormed: true };
      }
      return { path: `/api/${type.name}?${pairs.join('&')}`, isWellFormed: true };
    },
  };
}
