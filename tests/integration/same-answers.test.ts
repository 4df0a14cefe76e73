import { isDeepStrictEqual } from 'node:util';
import { chooseSeed, createRandomSource } from '../helpers/fuzz/random-source';
import { createListQueries, type ListQuery } from '../helpers/list-queries';
import { createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { startPlainStrapi } from '../helpers/plain-strapi/start-plain-strapi';
import type { ServingProcess } from '../helpers/serving-process';
import { startWarta, type Warta } from '../helpers/warta';

const QUERIES = 600;
const STORIES = 48;
const AT_ONCE = 6;

/** Milliseconds, for a machine that has other work too: a minute is enough otherwise. */
const PATIENCE = 600_000;

const PERMISSION = 'plugin::users-permissions.permission';

/** What Warta adds to every story, and what it keeps to itself (docs/adr/001, docs/adr/002). */
const ADDED = ['relativeTime', 'retracted'];
const PRIVATE = ['createdAt', 'updatedAt', 'publishedAt', 'locale'];
/** Warta's order of stories where none is asked for. */
const NEWEST_FIRST = 'sort=datePublished:desc,documentId:desc,id:desc';
/** What Warta shows with a single story also without being asked. */
const TOLD_OF_ONE_STORY = 'corrections';

const GENRES = ['news', 'analysis', 'opinion', 'feature'];

/** The same question to a plain Strapi. */
const plainPath = ({ path }: ListQuery): string =>
  path.startsWith('/api/articles?') && !/[?&]sort=/.test(path) ? `${path}&${NEWEST_FIRST}` : path;

/** What both have to answer alike. */
function common(answer: unknown, { path }: ListQuery): unknown {
  const isOneStory = path.startsWith('/api/articles/');
  const text = JSON.stringify(answer, (key, value) =>
    ADDED.includes(key) || PRIVATE.includes(key) ? undefined : value,
  );
  const { data, ...rest } = JSON.parse(text);
  if (isOneStory && data && !/populate=\*|corrections/.test(path)) {
    delete data[TOLD_OF_ONE_STORY];
  }
  return { data, ...rest };
}

/** The part of an answer that is looked at by name. */
interface Body {
  data: Record<string, unknown>[];
  error?: unknown;
}

async function ask(url: string, path: string) {
  const answer = await fetch(`${url}${path}`);
  return { status: answer.status, body: (await answer.json()) as Body };
}

async function writeStories(warta: Warta, newsroom: Newsroom): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < STORIES; index += 1) {
    const isOdd = index % 2 === 1;
    warta.setNow(new Date(Date.UTC(2026, 5, 1 + Math.floor(index / 3))));
    const story = await writeStory(
      warta.strapi,
      storyData(newsroom, `Berita ke-${index}`, {
        lead: index % 5 === 0 ? null : `Teras ${index}`,
        dateline: isOdd ? 'MEDAN' : null,
        region: isOdd ? newsroom.makassar : newsroom.medan,
        editions: index % 3 === 0 ? [newsroom.deliSerdang] : [],
        channel: index % 4 === 0 ? newsroom.olahraga : newsroom.ekonomi,
        authors: index % 3 === 0 ? [newsroom.bonar, newsroom.siti] : [newsroom.siti],
        editor: isOdd ? newsroom.bonar : null,
        tags: index % 3 === 1 ? [newsroom.umkm] : [],
        genre: GENRES[index % GENRES.length],
        urgency: 1 + (index % 9),
        seo: isOdd ? { metaTitle: `Judul ${index}` } : null,
        relatedArticles: ids.slice(-2),
      }),
      index % 8 === 7 ? 'draft' : 'published',
    );
    ids.push(story.documentId);
  }
  // It stands still: labels are compared too.
  return ids;
}

/** Both from a little before the first character in which they differ. */
function whereTheyDiffer(...answers: readonly [unknown, unknown]): string[] {
  const [one, other] = answers.map((answer) => JSON.stringify(answer)) as [string, string];
  const at = [...one].findIndex((character, place) => character !== other[place]);
  return [one, other].map((text) => text.slice(Math.max(at - 200, 0), at + 300));
}

// The plain Strapi has its rows from a SQLite file.
const onSqlite = process.env.TEST_DATABASE === 'postgres' ? describe.skip : describe;

onSqlite('the generated API beside that of a plain Strapi', () => {
  let warta: Warta;
  let plain: ServingProcess;
  let storyIds: string[];

  beforeAll(async () => {
    warta = await startWarta();
    storyIds = await writeStories(warta, await createNewsroom(warta.strapi));
    plain = await startPlainStrapi({ rowsOf: String(process.env.DATABASE_FILENAME) });
  }, PATIENCE);
  afterAll(async () => {
    await plain?.stop();
    await warta?.stop();
  });

  async function differenceOf(query: ListQuery): Promise<string | undefined> {
    const byPlain = await ask(plain.url, plainPath(query));
    const byWarta = await ask(warta.url, query.path);
    const isRefused = byWarta.status >= 400 && byWarta.status < 500;
    const mayDiffer = isRefused && !query.isWellFormed;
    const told = JSON.stringify([byWarta.body.error, byPlain.body.error]);
    if (byWarta.status !== byPlain.status && !mayDiffer) {
      return `${query.path}: ${byWarta.status}, plain ${byPlain.status} ${told}`;
    }
    const [own, other] = [byWarta, byPlain].map(({ body }) => common(body, query));
    if (!isRefused && !isDeepStrictEqual(own, other)) {
      return [`${query.path}: another answer`, ...whereTheyDiffer(own, other)].join('\n');
    }
    // Now its checks and its query are remembered.
    const again = await ask(warta.url, query.path);
    return JSON.stringify(again) === JSON.stringify(byWarta)
      ? undefined
      : `${query.path}: another answer the second time`;
  }

  it(
    `answers ${QUERIES} random queries alike`,
    async () => {
      const seed = chooseSeed();
      const queries = createListQueries(createRandomSource(seed), storyIds);
      const differences: string[] = [];
      let answered = 0;
      for (let asked = 0; asked < QUERIES; asked += AT_ONCE) {
        const some = Array.from({ length: AT_ONCE }, () => queries.next());
        answered += some.filter(({ isWellFormed }) => isWellFormed).length;
        const found = await Promise.all(some.map(differenceOf));
        differences.push(...found.filter((difference) => difference !== undefined));
      }
      expect({ seed, differences: differences.slice(0, 10) }).toEqual({ seed, differences: [] });
      expect(answered).toBeGreaterThan(QUERIES / 2);
    },
    PATIENCE,
  );

  it('forgets what a role could see as soon as it may not any longer', async () => {
    const path = '/api/articles?fields=slug&populate=*&pagination[pageSize]=1';
    const authorsShown = async () => {
      const { body } = await ask(warta.url, path);
      return 'authors' in (body.data[0] ?? {});
    };
    const permissions = warta.strapi.db.query(PERMISSION);
    const where = { action: 'api::author.author.find', role: { type: 'public' } };
    const permission = await permissions.findOne({ where, populate: ['role'] });

    expect([await authorsShown(), await authorsShown()]).toEqual([true, true]);
    await permissions.delete({ where: { id: permission.id } });
    expect(await authorsShown()).toBe(false);
    await permissions.create({ data: { action: permission.action, role: permission.role.id } });
    expect(await authorsShown()).toBe(true);
  });
});
