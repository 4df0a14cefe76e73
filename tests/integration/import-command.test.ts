import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { agencyPhoto, agencyStory, createDelivery, jsonLines } from '../helpers/agency';
import { createNewsroom } from '../helpers/newsroom';
import { startWarta, type Warta } from '../helpers/warta';

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

describe('npm run import', () => {
  let warta: Warta;
  let delivery: Awaited<ReturnType<typeof createDelivery>>;
  let file: string;

  beforeAll(async () => {
    warta = await startWarta();
    await createNewsroom(warta.strapi);
    delivery = await createDelivery();
    const stories = Array.from({ length: 60 }, (_, index) =>
      agencyStory(`kabar-${index}`, {
        by: `Penulis ${index % 7}`,
        ...(index % 5 === 0 && agencyPhoto('photos/ikan.jpg')),
      }),
    );
    file = delivery.write('stories.jsonl', jsonLines(stories));
  });
  afterAll(async () => {
    delivery.remove();
    await warta.stop();
  });

  async function forgetEverything(): Promise<void> {
    for (const uid of [ARTICLE, 'api::author.author', 'api::tag.tag', 'plugin::upload.file']) {
      await warta.strapi.db.query(uid as typeof ARTICLE).deleteMany({});
    }
  }

  it('ends in the same state when it is killed half-way and started again', async () => {
    await forgetEverything();
    const whole = await outcomeOf(startImport([file]));
    expect(whole.output).toContain('60 new');
    expect(whole.code).toBe(0);
    const inOneRun = await stateOf(warta);

    await forgetEverything();
    const killed = startImport([file]);
    while ((await warta.strapi.db.query(ARTICLE).count()) < 30) {
      await delay(20);
    }
    killed.kill('SIGKILL');
    await outcomeOf(killed);
    expect(await warta.strapi.db.query(ARTICLE).count()).toBeLessThan(120);
    const resumed = await outcomeOf(startImport([file]));
    expect(resumed.output).toMatch(/[1-9]\d* unchanged/);
    expect(resumed.code).toBe(0);
    expect(await stateOf(warta)).toEqual(inOneRun);
  });

  it('goes on while the newsroom is writing, and the newsroom while it goes on', async () => {
    await forgetEverything();
    const importing = outcomeOf(startImport([file]));
    const siti = await warta.strapi.documents('api::author.author').create({
      data: { name: 'Redaksi' },
    });
    let isDone = false;
    importing.finally(() => {
      isDone = true;
    });
    let written = 0;
    while (!isDone) {
      await warta.strapi.documents('api::tag.tag').create({ data: { name: `Topik ${written}` } });
      await warta.strapi.documents(ARTICLE).create({
        data: { headline: `Naskah ${written}`, authors: [siti.documentId] } as never,
      });
      written += 1;
      await delay(25);
    }
    const { code, output } = await importing;
    expect(output).toContain('60 new');
    expect(code).toBe(0);
    expect(written).toBeGreaterThan(5);
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
