import type { Core } from '@strapi/strapi';
import { Redis } from 'ioredis';
import { AnswerCache } from '../../src/answer-cache/answer-cache';
import { createRedisBus } from '../../src/answer-cache/redis-bus';
import { until } from '../helpers/until';

const REDIS_URL = process.env.TEST_REDIS_URL;

const ANSWER = {
  template: { pieces: ['{}'], labels: [] },
  longest: 60,
  headers: [],
  contentType: 'text/plain',
  lastModified: null,
  expiresAt: null,
};

// Only where a Redis is at hand: npm test needs no service.
(REDIS_URL ? describe : describe.skip)('two processes with Redis between them', () => {
  const strapi = {
    log: { error: () => undefined },
    db: { inTransaction: () => false },
  } as unknown as Core.Strapi;
  let one: AnswerCache;
  let other: AnswerCache;

  const create = () =>
    new AnswerCache(1_000_000, (listener) => createRedisBus(strapi, REDIS_URL ?? '', listener));
  const keep = ({ answers }: AnswerCache, key: string, id: string) =>
    answers.set(key, ANSWER, 10, { rows: [{ type: 'story', id }], lists: [] }, answers.generation);

  beforeEach(async () => {
    one = create();
    other = create();
    await Promise.all([one.start(), other.start()]);
    await until(() => one.isTrusted && other.isTrusted);
  });
  afterEach(() => Promise.all([one.stop(), other.stop()]));

  it('hear of what the other has written, and keep the rest', async () => {
    keep(other, 'a', 'a');
    keep(other, 'b', 'b');
    await one.tell({ type: 'story', ids: ['a'] });
    await until(() => other.answers.figures.answers === 1);
    expect(other.answers.get('a')).toBeUndefined();
    expect(other.answers.get('b')).toBeDefined();
  });

  it('hear of their own writes at once', async () => {
    keep(one, 'a', 'a');
    await one.tell({ type: 'story', ids: ['a'] });
    expect(one.answers.get('a')).toBeUndefined();
  });

  it('keep nothing while they cannot hear each other, and begin anew after it', async () => {
    keep(other, 'a', 'a');
    let wasLost = false;
    const watch = setInterval(() => {
      wasLost ||= !other.isTrusted;
    }, 1);
    const redis = new Redis(REDIS_URL ?? '');
    await redis.call('CLIENT', 'KILL', 'TYPE', 'pubsub');
    await until(() => wasLost);
    await until(() => one.isTrusted && other.isTrusted);
    clearInterval(watch);
    expect(other.answers.figures.answers).toBe(0);

    keep(other, 'b', 'b');
    await one.tell({ type: 'story', ids: ['b'] });
    await until(() => other.answers.figures.answers === 0);
    redis.disconnect();
  });
});
