import type { Core } from '@strapi/strapi';
import { createCallers, createToken } from '../helpers/fuzz/callers';
import { chooseSeed, createRandomSource } from '../helpers/fuzz/random-source';
import { createReadRequests } from '../helpers/fuzz/read-requests';
import {
  addPhoto,
  SECRET,
  SECRET_MOMENTS,
  writePublicStories,
  writeSecretStories,
} from '../helpers/fuzz/secret-stories';
import {
  createSender,
  type RawAnswer,
  type RawRequest,
  runConcurrently,
} from '../helpers/fuzz/send-raw';
import { learnVocabulary, type Vocabulary } from '../helpers/fuzz/vocabulary';
import { createWriteRequests } from '../helpers/fuzz/write-requests';
import { createNewsroom } from '../helpers/newsroom';
import { startWarta, type Warta } from '../helpers/warta';

const READS = 10_000;
const WRITES = 3_000;
const AT_ONCE = 10;
const ENOUGH_FAULTS = 10;

/** Milliseconds: how long the requests may take on a busy machine. */
const LONGEST = 900_000;

const SECRETS = [SECRET, ...SECRET_MOMENTS, '.rahasia@redaksi'];

function describeRequest({ method, path, headers, body }: RawRequest): string {
  const { Authorization, ...others } = headers ?? {};
  const shown = { ...others, ...(Authorization && { Authorization: Authorization.slice(0, 10) }) };
  return [method, path, JSON.stringify(shown), String(body ?? '').slice(0, 500)].join(' ');
}

/** Errors with a status of their own are answers to the client, whatever they are logged as. */
function isCrash(error: unknown): boolean {
  const { status } = error as { status?: unknown };
  return !(typeof status === 'number' && status < 500);
}

/** What is wrong with an error's body; undefined when it is in Strapi's format. */
function faultOfError({ status, body }: RawAnswer): string | undefined {
  try {
    const { data, error } = JSON.parse(body);
    const isInFormat =
      data === null &&
      error.status === status &&
      typeof error.name === 'string' &&
      typeof error.message === 'string';
    return isInFormat ? undefined : `error in another format: ${body.slice(0, 200)}`;
  } catch {
    return `error that is no JSON: ${body.slice(0, 200)}`;
  }
}

function faultOf({ method }: RawRequest, answer: RawAnswer): string | undefined {
  if (answer.status >= 500) {
    return 'crash';
  }
  const isError = answer.status >= 400;
  return isError && method !== 'HEAD' ? faultOfError(answer) : undefined;
}

describe('random requests', () => {
  const seed = chooseSeed();
  const random = createRandomSource(seed);
  let warta: Warta;
  let vocabulary: Vocabulary;
  let sender: ReturnType<typeof createSender>;
  let readers: [string, ...string[]];
  let writer: string;
  const crashes: string[] = [];

  /** Sends requests and collects what is wrong with the answers. */
  async function barrage(
    count: number,
    next: () => RawRequest,
    judge: (request: RawRequest, answer: RawAnswer) => string | undefined,
  ) {
    const faults: string[] = [];
    const statuses = new Map<number, number>();
    await runConcurrently(count, AT_ONCE, async () => {
      if (faults.length >= ENOUGH_FAULTS) {
        return;
      }
      const request = next();
      const answer = await sender.send(request).catch((error: Error) => {
        faults.push(error.message);
      });
      if (!answer) {
        return;
      }
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      const fault = judge(request, answer);
      if (fault !== undefined) {
        faults.push(`${answer.status} ${fault}\n  ${describeRequest(request)}`);
      }
    });
    return { faults, statuses };
  }

  /** Keeps why the server crashed, for the one who has to mend it. */
  function noteCrashes(strapi: Core.Strapi): void {
    const note = (error: unknown) => {
      if (isCrash(error)) {
        const lines = error instanceof Error ? (error.stack ?? error.message) : String(error);
        crashes.push(lines.split('\n').slice(0, 6).join('\n'));
      }
      return strapi.log;
    };
    strapi.log.error = note as typeof strapi.log.error;
  }

  beforeAll(async () => {
    console.info(`FUZZ_SEED=${seed} runs these requests again`);
    warta = await startWarta();
    const newsroom = await createNewsroom(warta.strapi);
    const image = await addPhoto(warta.strapi);
    const stories = await writePublicStories(warta.strapi, newsroom, image);
    await writeSecretStories(warta.strapi, newsroom, stories, image);
    const { anonymous, reader, readOnlyToken, customToken } = await createCallers(warta);
    readers = [anonymous, reader, readOnlyToken, customToken];
    writer = await createToken(warta.strapi, { name: 'penuh', type: 'full-access' });
    vocabulary = await learnVocabulary(warta.strapi);
    sender = createSender(warta.url, AT_ONCE);
    noteCrashes(warta.strapi);
  });
  afterAll(async () => {
    sender.close();
    await warta.stop();
  });

  it(
    `${READS} reads crash nothing and give no unpublished word away`,
    async () => {
      const readable = warta.strapi.server
        .listRoutes()
        .filter(({ path, methods }) => path.startsWith('/api/') && methods.includes('GET'));
      const requests = createReadRequests(random, vocabulary, [
        '/openapi.json',
        ...readable.map(({ path }) => path),
      ]);
      const { faults, statuses } = await barrage(
        READS,
        () => requests.next(readers),
        (request, answer) => {
          const everything = answer.body + JSON.stringify(answer.headers);
          const leaked = SECRETS.find((secret) => everything.includes(secret));
          return leaked === undefined ? faultOf(request, answer) : `gives "${leaked}" away`;
        },
      );
      expect({ faults, crashes: crashes.slice(0, ENOUGH_FAULTS) }).toEqual({
        faults: [],
        crashes: [],
      });
      // Requests that are all refused at the door would prove nothing.
      expect(statuses.get(200)).toBeGreaterThan(READS / 10);
    },
    LONGEST,
  );

  it(
    `${WRITES} ill-formed writes with a token of full access crash nothing`,
    async () => {
      const requests = createWriteRequests(random, vocabulary);
      const { faults, statuses } = await barrage(WRITES, () => requests.next(writer), faultOf);
      expect({ faults, crashes: crashes.slice(0, ENOUGH_FAULTS) }).toEqual({
        faults: [],
        crashes: [],
      });
      expect(statuses.get(201)).toBeGreaterThan(0);
      expect(statuses.get(400)).toBeGreaterThan(WRITES / 10);
    },
    LONGEST,
  );
});
