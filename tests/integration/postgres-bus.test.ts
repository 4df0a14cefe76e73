import { Client } from 'pg';
import { answerCache } from '../../src/answer-cache/answer-cache';
import type { BusListener, ChangeBus } from '../../src/answer-cache/change-bus';
import { createPostgresBus } from '../../src/answer-cache/postgres-bus';
import type { Change } from '../../src/domain/response-cache';
import { until } from '../helpers/until';
import { startWarta, type Warta } from '../helpers/warta';

const TAG = 'api::tag.tag';
const TAGS = '/api/tags?fields[0]=name&sort=name';

const IS_POSTGRES = process.env.TEST_DATABASE === 'postgres';

(IS_POSTGRES ? describe : describe.skip)('what is written, over PostgreSQL', () => {
  let warta: Warta;
  const changes: Change[] = [];
  let bus: ChangeBus;
  let listener: Client;
  const channel = () => `warta_changes_${process.env.DATABASE_SCHEMA}`;

  beforeAll(async () => {
    warta = await startWarta();
    await warta.strapi.documents(TAG).create({ data: { name: 'UMKM' } });
    const listening: BusListener = {
      changed: (change) => changes.push(change),
      missed: () => undefined,
    };
    bus = createPostgresBus(warta.strapi, listening);
    await bus.start();
    listener = new Client({ connectionString: process.env.DATABASE_URL });
    await listener.connect();
  });
  beforeEach(() => {
    changes.length = 0;
  });
  afterAll(async () => {
    await bus.stop();
    await listener.end();
    await warta.stop();
  });

  const namesAt = async (address: string): Promise<string[]> =>
    (await warta.http.get(address).expect(200)).body.data.map(({ name }: { name: string }) => name);

  const heard = async (change: Partial<Change>) => {
    await until(() => changes.length > 0);
    expect(changes).toEqual([expect.objectContaining(change)]);
  };

  it('is told by the commit, and not at all when it is rolled back', async () => {
    const { strapi } = warta;
    const rolledBack = strapi.db.transaction(async () => {
      await answerCache(strapi).tell({ type: 'rolled back' });
      throw new Error('not at all');
    });
    await expect(rolledBack).rejects.toThrow('not at all');
    await strapi.db.transaction(async () => {
      await answerCache(strapi).tell({ type: 'committed', ids: [1] });
      // Time enough to hear of it too early.
      await strapi.db.transaction(({ trx }) => trx.raw('select pg_sleep(0.2)'));
      expect(changes).toEqual([]);
    });
    await heard({ type: 'committed', ids: [1] });
  });

  it('is told as of the whole type when it is more than a message holds', async () => {
    const ids = Array.from({ length: 2000 }, (_, id) => id + 10_000);
    await answerCache(warta.strapi).tell({ type: TAG, ids });
    await heard({ type: TAG });
    expect(changes[0]?.ids).toBeUndefined();
  });

  it('is not told where it is the affair of the newsroom or of one reader', async () => {
    await warta.strapi.db.query('api::audit.audit-entry').count();
    await warta.strapi.db.query('api::reading.reading').deleteMany({});
    await warta.strapi.db.query('api::bookmark.bookmark').deleteMany({});
    await answerCache(warta.strapi).tell({ type: 'the end' });
    await heard({ type: 'the end' });
  });

  it('is in the next answer after the connection was lost, though nobody told of it', async () => {
    await namesAt(TAGS);
    const { trusted, stop } = watchTrust();
    await listener.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = $1 and datname = current_database()`,
      [channel()],
    );
    await until(() => !trusted());
    await listener.query(`update "${process.env.DATABASE_SCHEMA}".tags set name = 'Unheard'`);
    expect(await namesAt(TAGS)).toContain('Unheard');
    stop();
    await until(() => answerCache(warta.strapi).isTrusted);
    expect(await namesAt(TAGS)).toContain('Unheard');
    // And others are heard again.
    await bus.tell({ type: TAG });
    await until(() => answerCache(warta.strapi).answers.figures.answers === 0);
  });

  /** Whether it was trusted at every look since. */
  function watchTrust() {
    let wasTrusted = true;
    const watch = setInterval(() => {
      wasTrusted &&= answerCache(warta.strapi).isTrusted;
    }, 1);
    return { trusted: () => wasTrusted, stop: () => clearInterval(watch) };
  }
});
