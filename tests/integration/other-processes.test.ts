import { spawn } from 'node:child_process';
import path from 'node:path';
import { answerCache } from '../../src/answer-cache/answer-cache';
import { agencyStory, createDelivery, jsonLines } from '../helpers/agency';
import { createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { type ServingProcess, startServingProcess } from '../helpers/serving-process';
import { until } from '../helpers/until';
import { startWarta, type Warta } from '../helpers/warta';

const TAG = 'api::tag.tag';
const TAGS = '/api/tags?fields[0]=name&sort=name';
const CHANNELS = '/api/channels?fields[0]=name&sort=name';
const COMMAND = path.resolve(__dirname, '../../dist/src/cli/import.js');

const IS_POSTGRES = process.env.TEST_DATABASE === 'postgres';

describe('what another process writes', () => {
  let warta: Warta;
  let newsroom: Newsroom;
  let other: ServingProcess;
  let token: { Authorization: string };

  const namesAt = async (address: string): Promise<string[]> =>
    (await warta.http.get(address).expect(200)).body.data.map(
      ({ name, headline }: { name?: string; headline?: string }) => name ?? headline,
    );
  const hits = () => answerCache(warta.strapi).answers.figures.hits;

  /** Makes sure that an answer is kept, and returns what it names. */
  async function hold(address: string): Promise<string[]> {
    await namesAt(address);
    const before = hits();
    const names = await namesAt(address);
    expect(hits()).toBe(before + 1);
    return names;
  }

  /** SQLite is looked at before each answer; PostgreSQL's word is on its way for a moment. */
  async function expectToName(address: string, name: string): Promise<void> {
    if (IS_POSTGRES) {
      await until(async () => (await namesAt(address)).includes(name));
    }
    expect(await namesAt(address)).toContain(name);
  }

  beforeAll(async () => {
    warta = await startWarta();
    newsroom = await createNewsroom(warta.strapi);
    await writeStory(warta.strapi, storyData(newsroom, 'Dari sini'));
    const { accessKey } = await warta.strapi.service('admin::api-token').create({
      name: 'penulis',
      description: '',
      type: 'full-access',
      lifespan: null,
    });
    token = { Authorization: `Bearer ${accessKey}` };
    other = await startServingProcess();
  });
  afterAll(async () => {
    await other.stop();
    await warta.stop();
  });

  const renameThere = (name: string) =>
    other.http.put(`/api/tags/${newsroom.umkm}`).set(token).send({ data: { name } }).expect(200);

  it('is in the next answer, when it is another server', async () => {
    await hold(TAGS);
    await renameThere('Usaha kecil');
    await expectToName(TAGS, 'Usaha kecil');
  });

  it('is in the next answer, when it is a command', async () => {
    const delivery = await createDelivery();
    const file = delivery.write('satu.jsonl', jsonLines([agencyStory('perintah')]));
    expect(await hold('/api/feeds/latest')).not.toContain('Kabar perintah dari agensi');
    const command = spawn(process.execPath, [COMMAND, file], {
      // Given on purpose: a test's process.env is a copy that children do not inherit.
      env: process.env,
      stdio: 'ignore',
    });
    expect(await new Promise((resolve) => command.on('close', resolve))).toBe(0);
    delivery.remove();
    await expectToName('/api/feeds/latest', 'Kabar perintah dari agensi');
  });

  it('leaves what this process keeps alone when it was this process that wrote', async () => {
    await hold(CHANNELS);
    const kept = hits();
    await warta.strapi.documents(TAG).update({
      documentId: newsroom.umkm,
      data: { name: 'Dari sini' } as never,
    });
    await namesAt(CHANNELS);
    expect(hits()).toBe(kept + 1);
    expect(await namesAt(TAGS)).toContain('Dari sini');
  });

  it('is not overlooked while a transaction of this process is open', async () => {
    const { strapi } = warta;
    await hold(TAGS);
    let answer: Promise<string[]> | undefined;
    await strapi.db.transaction(async ({ trx }) => {
      // It sees the database as it is now until its end.
      await trx('tags').select('id');
      await renameThere('Meanwhile');
      if (!IS_POSTGRES) {
        answer = namesAt(TAGS);
      }
    });
    if (answer) {
      expect(await answer).toContain('Meanwhile');
    }
    await expectToName(TAGS, 'Meanwhile');
  });
});
