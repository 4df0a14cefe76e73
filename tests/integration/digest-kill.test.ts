import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { simpleParser } from 'mailparser';
import { createNewsroom, storyData, writeStory } from '../helpers/newsroom';
import { startWarta, type Warta } from '../helpers/warta';
import { startWorkingProcesses } from '../helpers/working-process';

const SETTINGS = 'api::reader.reader-settings';
const USER = 'plugin::users-permissions.user';

const READERS = 200;

/** Letters that a process has in hand at most. */
const IN_HAND = 8;

const KILLED = 3;

/** Letters after which the first of them is killed, then the second, and so on. */
const LETTERS = 20;

const SIX = new Date('2026-06-19T06:00:00+07:00');

describe('the daily digest of several processes', () => {
  let warta: Warta;

  const start = (count: number) =>
    startWorkingProcesses(count, { name: 'sendDueDigests', now: SIX });

  /** How many letters went to each address. */
  async function lettersByAddress(): Promise<Map<string, number>> {
    const counts = new Map<string, number>();
    for (const file of await readdir(warta.outbox)) {
      // What a process was writing when it was killed is no letter yet.
      if (file.endsWith('.eml')) {
        const { to } = await simpleParser(await readFile(path.join(warta.outbox, file)));
        const address = [to ?? []].flat()[0]?.text ?? '';
        counts.set(address, (counts.get(address) ?? 0) + 1);
      }
    }
    return counts;
  }

  async function addReaders(): Promise<void> {
    const names = Array.from({ length: READERS }, (_, index) => `pembaca-${index}`);
    for (const username of names) {
      const email = `${username}@pembaca.example`;
      const data = { username, email, confirmed: true, timeZone: 'Asia/Jakarta', language: 'id' };
      const { documentId: readerId } = await warta.strapi.db.query(USER).create({ data });
      await warta.strapi.db
        .query(SETTINGS)
        .create({ data: { readerId, history: false, digest: true, nextDigestAt: SIX } });
    }
  }

  beforeAll(async () => {
    warta = await startWarta();
    const newsroom = await createNewsroom(warta.strapi);
    const datePublished = new Date(SIX.getTime() - 3_600_000);
    await writeStory(warta.strapi, storyData(newsroom, 'Harga cabai turun', { datePublished }));
    await addReaders();
  });
  afterAll(() => warta.stop());

  it('reaches nobody twice, and loses at most what the killed ones had in hand', async () => {
    const killed = await start(KILLED);
    const ends = killed.map((process) => process.work());
    for (const [index, process] of killed.entries()) {
      while ((await readdir(warta.outbox)).length < (index + 1) * LETTERS) {
        await delay(2);
      }
      await process.kill();
    }
    expect(await Promise.all(ends)).toEqual([false, false, false]);
    const before = await lettersByAddress();

    const survivors = await start(2);
    const ended = await Promise.all(survivors.map((process) => process.work()));
    await Promise.all(survivors.map((process) => process.kill()));
    expect(ended).toEqual([true, true]);

    const letters = await lettersByAddress();
    expect([...letters].filter(([, count]) => count > 1)).toEqual([]);
    expect(letters.size).toBeGreaterThan(before.size);
    expect(letters.size).toBeGreaterThanOrEqual(READERS - KILLED * IN_HAND);
  });
});
