import { setTimeout as delay } from 'node:timers/promises';
import { createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { startWarta, type Warta } from '../helpers/warta';
import { startWorkingProcesses, type WorkingProcess } from '../helpers/working-process';

const ARTICLE = 'api::article.article';

/** Processes that are killed together, and how often: 50 in all. */
const AT_ONCE = 5;
const WAVES = 10;

/** Stories that are due when a wave begins: more than it can publish before it is killed. */
const DUE = 12;

/** Milliseconds after the beginning until when the processes of a wave are killed. */
const LAST_KILL = 400;

// A Warta is started for every kill: about two minutes on two cores.
describe('the schedule of several processes', () => {
  let warta: Warta;
  let newsroom: Newsroom;
  const stories: string[] = [];

  const start = (count: number) => startWorkingProcesses(count, { name: 'publishDueStories' });
  const killAll = (processes: readonly WorkingProcess[]) =>
    Promise.all(processes.map((process) => process.kill()));

  async function writeDueStories(count: number): Promise<void> {
    for (let index = 0; index < count; index += 1) {
      const scheduledFor = new Date(Date.UTC(2026, 0, 1, 1, stories.length));
      const data = storyData(newsroom, `Terjadwal ${stories.length}`, { scheduledFor });
      stories.push((await writeStory(warta.strapi, data, 'draft')).documentId);
    }
  }

  /** How many published rows each story has, and whether it is still scheduled, at one moment. */
  async function stateOf(): Promise<{ published: number; scheduled: boolean }[]> {
    const rows: { documentId: string; publishedAt: unknown; scheduledFor: unknown }[] =
      await warta.strapi.db
        .query(ARTICLE)
        .findMany({ select: ['id', 'documentId', 'publishedAt', 'scheduledFor'] });
    return stories.map((documentId) => {
      const own = rows.filter((row) => row.documentId === documentId);
      return {
        published: own.filter(({ publishedAt }) => publishedAt !== null).length,
        scheduled: own.some(({ scheduledFor }) => scheduledFor !== null),
      };
    });
  }

  const countScheduled = async () => (await stateOf()).filter(({ scheduled }) => scheduled).length;

  async function expectEachPublishedOnce(): Promise<void> {
    const state = await stateOf();
    expect(state).toEqual(stories.map(() => ({ published: 1, scheduled: false })));
    const trace: string[] = await warta.strapi.db
      .getConnection('publication_trace')
      .pluck('document_id');
    expect(trace.sort()).toEqual([...stories].sort());
  }

  beforeAll(async () => {
    warta = await startWarta();
    newsroom = await createNewsroom(warta.strapi);
    // Before the stories' time, which is long over for the other processes.
    warta.setNow(new Date(Date.UTC(2026, 0, 1)));
    await warta.strapi.db
      .getSchemaConnection()
      .createTable('publication_trace', (table) => table.string('document_id'));
  });
  afterAll(() => warta.stop());

  it('publishes each story once, however many there are', async () => {
    const processes = await start(3);
    await writeDueStories(DUE);
    const ends = await Promise.all(processes.map((process) => process.work()));
    await killAll(processes);
    expect(ends).toEqual([true, true, true]);
    await expectEachPublishedOnce();
  });

  it('loses no story and publishes none twice when they are killed', async () => {
    let interrupted = 0;
    for (let wave = 0; wave < WAVES; wave += 1) {
      await writeDueStories(DUE - (await countScheduled()));
      const processes = await start(AT_ONCE);
      const ends = processes.map((process) => process.work());
      await Promise.all(
        processes.map(async (process, index) => {
          // Spread over the whole time, at another instant in every wave.
          const instant = (index + Math.random()) / AT_ONCE;
          await delay(instant * LAST_KILL);
          await process.kill();
        }),
      );
      interrupted += (await Promise.all(ends)).filter((isAtEnd) => !isAtEnd).length;
      for (const { published, scheduled } of await stateOf()) {
        expect(published).toBe(scheduled ? 0 : 1);
      }
    }
    expect(interrupted).toBeGreaterThan((AT_ONCE * WAVES) / 2);

    const [survivor] = await start(1);
    expect(await survivor?.work()).toBe(true);
    await survivor?.kill();
    await expectEachPublishedOnce();
  }, 600_000);
});
