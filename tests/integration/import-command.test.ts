import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import * as searchIndex from '../../src/database/search-index';
import { agencyPhoto, agencyStory, createDelivery, jsonLines } from '../helpers/agency';
import { createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { startWarta, type Warta } from '../helpers/warta';

// Milliseconds: thousands of stories, by several processes at once.
jest.setTimeout(600_000);

const COMMAND = path.resolve(__dirname, '../../dist/src/cli/import.js');
const ARTICLE = 'api::article.article';

/** Runs the command on the database of the Warta that was started last. */
function startImport(args: readonly string[]): ChildProcess {
  // Given on purpose: a test's process.env is a copy that children do not inherit.
  const { env } = process;
  return spawn(process.execPath, [COMMAND, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function outcomeOf(child: ChildProcess) {
  let output = '';
  child.stdout?.on('data', (data) => (output += data));
  child.stderr?.on('data', (data) => (output += data));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, output };
}

/** Everything that the import is to leave behind, without what differs from run to run. */
async function stateOf({ strapi }: Warta) {
  const stories = await strapi.db.query(ARTICLE).findMany({
    orderBy: ['uri', 'publishedAt'],
    populate: ['authors', 'tags', 'region', 'editions', 'channel', 'photo.image'],
  });
  const names = async (uid: 'api::author.author' | 'api::tag.tag') =>
    (await strapi.db.query(uid).findMany({ orderBy: 'name' })).map(({ name }) => name);
  const files = await strapi.db.query('plugin::upload.file').count();
  return {
    stories: stories
      .map((story) => ({
        uri: story.uri,
        version: story.version,
        slug: story.slug,
        body: story.body,
        isPublished: story.publishedAt !== null,
        datePublished: story.datePublished,
        dateModified: story.dateModified,
        authors: story.authors.map(({ name }: { name: string }) => name),
        tags: story.tags.map(({ name }: { name: string }) => name),
        region: story.region.name,
        channel: story.channel.name,
        photo: story.photo?.image?.name ?? null,
      }))
      .sort((a, b) => `${a.uri}${a.isPublished}`.localeCompare(`${b.uri}${b.isPublished}`)),
    authors: await names('api::author.author'),
    tags: await names('api::tag.tag'),
    files,
  };
}

/** More than are written together, several times. */
const STORIES = 1500;

const SUBJECTS = [
  { name: 'Ekonomi', rel: 'channel', literal: 'ekonomi' },
  { name: 'Pasar ikan', rel: 'about' },
  { name: 'Topik lain', rel: 'about' },
];

const storiesOf = (agency: string, count: number, change: object = {}) =>
  Array.from({ length: count }, (_, index) =>
    agencyStory(`${agency}-${index}`, {
      by: `Penulis ${index % 7}`,
      ...(index % 5 === 0 && agencyPhoto('photos/ikan.jpg')),
      ...change,
    }),
  );

describe('npm run import', () => {
  let warta: Warta;
  let delivery: Awaited<ReturnType<typeof createDelivery>>;
  let file: string;
  let newsroom: Newsroom;

  beforeAll(async () => {
    warta = await startWarta();
    newsroom = await createNewsroom(warta.strapi);
    delivery = await createDelivery();
    file = delivery.write('stories.jsonl', jsonLines(storiesOf('kabar', STORIES)));
  });
  afterAll(async () => {
    delivery.remove();
    await warta.stop();
  });

  /** Returns how many rows of the search index were not right. */
  const bringSearchInStep = async (): Promise<number> =>
    warta.strapi.db.transaction(async ({ trx }) =>
      searchIndex.bringSearchInStep(warta.strapi, trx),
    );

  /** What must hold whoever has written meanwhile. */
  async function assertSound(): Promise<void> {
    const { strapi } = warta;
    const published = { publishedAt: { $notNull: true } };
    const stories = await strapi.db
      .query(ARTICLE)
      .findMany({ where: published, populate: ['authors', 'channel', 'region', 'editions'] });
    const values = (name: string) => new Set(stories.map((story) => story[name]));
    expect(values('slug').size).toBe(stories.length);
    expect(values('documentId').size).toBe(stories.length);
    for (const { authors, channel, region, editions } of stories) {
      expect([authors.length, channel, region, editions.length]).not.toContain(0);
      expect([channel, region]).not.toContain(null);
    }
    for (const uid of ['api::author.author', 'api::tag.tag'] as const) {
      const names = await strapi.db.query(uid).findMany({ select: ['slug'] });
      expect(new Set(names.map(({ slug }) => slug)).size).toBe(names.length);
    }
    expect(await bringSearchInStep()).toBe(0);
  }

  async function forgetEverything(): Promise<void> {
    for (const uid of [ARTICLE, 'api::author.author', 'api::tag.tag', 'plugin::upload.file']) {
      await warta.strapi.db.query(uid as typeof ARTICLE).deleteMany({});
    }
    // What was deleted past the Document Service is found in the search index.
    await bringSearchInStep();
  }

  it('ends in the same state when it is killed half-way and started again', async () => {
    await forgetEverything();
    const whole = await outcomeOf(startImport([file]));
    expect(whole.output).toContain(`Imported: ${STORIES} new`);
    expect(whole.output).toMatch(new RegExp(`${STORIES} records, \\d+/s`));
    expect(whole.code).toBe(0);
    const inOneRun = await stateOf(warta);

    await forgetEverything();
    const killed = startImport([file]);
    while ((await warta.strapi.db.query(ARTICLE).count()) < 30) {
      await delay(20);
    }
    killed.kill('SIGKILL');
    await outcomeOf(killed);
    expect(await warta.strapi.db.query(ARTICLE).count()).toBeLessThan(2 * STORIES);
    const resumed = await outcomeOf(startImport([file]));
    expect(resumed.output).toMatch(/[1-9]\d* unchanged/);
    expect(resumed.code).toBe(0);
    expect(await stateOf(warta)).toEqual(inOneRun);
  });

  it('goes on while the newsroom publishes, and the newsroom while it goes on', async () => {
    await forgetEverything();
    const importing = outcomeOf(startImport([file]));
    const authors = [
      (await warta.strapi.documents('api::author.author').create({ data: { name: 'Redaksi' } }))
        .documentId,
    ];
    let isDone = false;
    importing.finally(() => {
      isDone = true;
    });
    let written = 0;
    while (!isDone) {
      await warta.strapi.documents('api::tag.tag').create({ data: { name: `Topik ${written}` } });
      // The headlines of the file, from its end: who comes first has the address.
      const headline = `Kabar kabar-${STORIES - written} dari agensi`;
      await writeStory(warta.strapi, storyData(newsroom, headline, { authors })).catch((error) => {
        expect(String(error)).toContain('another entry took it meanwhile');
      });
      written += 1;
      await delay(5);
    }
    const { code, output } = await importing;
    expect(output).toContain(`Imported: ${STORIES} new`);
    expect(code).toBe(0);
    expect(written).toBeGreaterThan(5);
    await assertSound();
  });

  it('runs twice at once, on the same stories and on others that are called the same', async () => {
    await forgetEverything();
    const others = storiesOf('lain', STORIES, { subjects: SUBJECTS }).map((story, index) => ({
      ...story,
      headlines: [{ role: 'main', value: `Kabar kabar-${index} dari agensi` }],
    }));
    const otherFile = delivery.write('others.jsonl', jsonLines(others));
    const runs = await Promise.all(
      [file, file, otherFile].map((each) => outcomeOf(startImport([each]))),
    );
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
    const created = runs.map(({ output }) => Number(/Imported: (\d+) new/.exec(output)?.[1]));
    expect((created[0] ?? 0) + (created[1] ?? 0)).toBe(STORIES);
    expect(created[2]).toBe(STORIES);
    await assertSound();
  });

  it('tells by its exit code, and names the file and the line of what it rejects', async () => {
    const bad = delivery.write(
      'bad.jsonl',
      jsonLines([agencyStory('baik'), agencyStory('buruk', { urgency: 77 })]),
    );
    const { code, output } = await outcomeOf(startImport(['--dry-run', bad]));
    expect(output).toContain('bad.jsonl:2: urgency');
    expect(output).toContain('Would import: 1 new');
    expect(code).toBe(1);
  });

  it.each([[[]], [['--nonsense']], [['/nowhere/stories.json']]])(
    'explains itself and exits with 2 when called with %j',
    async (args) => {
      const { code, output } = await outcomeOf(startImport(args));
      expect(code).toBe(2);
      expect(output).toMatch(/Usage|There is no file/);
    },
  );
});
