import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strapi as connect } from '@strapi/client';
import type { Core } from '@strapi/strapi';
import { transformSync } from '@swc/core';
import sharp from 'sharp';
import supertest from 'supertest';
import { unsubscribeToken } from '../../src/domain/digest';
import { regionRecords } from '../../src/domain/regions';
import { shiftDates } from '../../src/domain/syndication/shift-dates';
import { importFiles } from '../../src/import/import-files';
import { loadRegions } from '../../src/import/load-regions';
import { linkSecrets } from '../../src/request/link-secrets';
import { createDemoAccounts } from '../../src/seed/demo-accounts';
import { seedCorrections } from '../../src/seed/seed-corrections';
import { seedAuthors, seedChannels } from '../../src/seed/seed-newsroom';
import { createToken } from '../helpers/fuzz/callers';
import { mailTo, tokenIn } from '../helpers/mailbox';
import { startWarta, type Warta } from '../helpers/warta';
import { provinces, regencies } from '../unit/regions/official-rows';

const ROOT = path.resolve(__dirname, '../..');
const STORIES = path.join(ROOT, 'src/seed/stories');
const ADDRESS = 'http://localhost:1337';

/** The moment of seeding, as the demo's stories are written. */
const EPOCH = Date.parse('2026-01-31T12:00:00Z');

/** Enough of the demo for every example to find something. */
const DEMO_STORIES = [
  'part-1/01-harga-cabai-medan-turun',
  'part-1/03-ps-layar-makassar-semifinal',
  'part-1/05-diskon-penyeberangan-pulau-terluar',
  'part-1/20-analisis-harga-beras-timur',
  'part-2/14-jalur-pejalan-samosir',
  'part-2/32-opini-kabar-dari-daerah',
];

const pages = ['README.md', ...fs.readdirSync(path.join(ROOT, 'docs')).map((f) => `docs/${f}`)]
  .filter((file) => file.endsWith('.md') && fs.existsSync(path.join(ROOT, file)))
  .map((file) => ({ file, text: fs.readFileSync(path.join(ROOT, file), 'utf8') }));

/** The fenced blocks of a page in these languages. */
const fences = (text: string, ...languages: string[]): string[] =>
  [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, language = '']) => languages.includes(language))
    .map(([, , block = '']) => block);

/** Part of a word; only what does not stand in single quotes takes variables. */
interface Piece {
  text: string;
  isLiteral: boolean;
}

interface Statement {
  words: Piece[][];
  comment: string;
}

const PIECE =
  /'(?<literal>[^']*)'|"(?<quoted>(?:\\.|[^"\\])*)"|(?<joint>\\\n|\|\n)|(?<comment>(?<!\S)#[^\n]*)|(?<end>\n)|(?<gap>[ \t]+)|(?<bare>[^\s'"\\]+)/y;

/**
 * Reads the little of the shell's language that the examples use: words in quotes or without,
 * lines that go on after `\` and `|`, and comments.
 */
function readStatements(block: string): Statement[] {
  const statements: Statement[] = [{ words: [], comment: '' }];
  let isInWord = false;
  let at = 0;

  while (at < block.length) {
    PIECE.lastIndex = at;
    const match = PIECE.exec(block);
    const statement = statements.at(-1);
    if (!match?.groups || !statement) {
      throw new Error(`Not understood: ${block.slice(at, at + 40)}`);
    }
    at = PIECE.lastIndex;
    const { literal, quoted, bare, comment, end, joint } = match.groups;
    const text = literal ?? quoted?.replaceAll(/\\(["\\$])/g, '$1') ?? bare;
    if (text !== undefined) {
      if (!isInWord) {
        statement.words.push([]);
      }
      statement.words.at(-1)?.push({ text, isLiteral: literal !== undefined });
    }
    isInWord = text !== undefined;
    if (joint?.startsWith('|')) {
      statement.words.push([{ text: '|', isLiteral: true }]);
    }
    statement.comment += comment ?? '';
    if (end) {
      statements.push({ words: [], comment: '' });
    }
  }
  return statements.filter(({ words }) => words.length > 0);
}

const expand = (words: readonly Piece[][], variables: ReadonlyMap<string, string>): string[] =>
  words.map((pieces) =>
    pieces
      .map(({ text, isLiteral }) =>
        isLiteral
          ? text
          : text.replaceAll(/\$(\w+)/g, (_all, name: string) => {
              const value = variables.get(name);
              if (value === undefined) {
                throw new Error(`$${name} has no value yet`);
              }
              return value;
            }),
      )
      .join(''),
  );

interface Request {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string | undefined;
  followsRedirects: boolean;
}

/** The request that curl would send, by the options that the examples use. */
function readCurl(args: readonly string[]): Request {
  const rest = [...args];
  const headers: Record<string, string> = {};
  let flags = '';
  let url = '';
  let method: string | undefined;
  let body: string | undefined;

  const next = () => {
    const value = rest.shift();
    if (value === undefined) {
      throw new Error(`curl ${args.join(' ')}: something is missing at the end`);
    }
    return value;
  };
  while (rest.length > 0) {
    const word = next();
    if (word === '-X') {
      method = next();
    } else if (word === '-d') {
      body = next();
    } else if (word === '-H') {
      const [name = '', ...value] = next().split(':');
      headers[name] = value.join(':').trim();
    } else if (/^-[sgiL]+$/.test(word)) {
      flags += word;
    } else if (word.startsWith('-') || url !== '') {
      throw new Error(`curl ${args.join(' ')}: ${word} is not understood`);
    } else {
      url = word;
    }
  }
  if (/[[\]{}]/.test(url) && !flags.includes('g')) {
    throw new Error(`curl needs -g for ${url}`);
  }
  return {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    url,
    headers,
    body,
    followsRedirects: flags.includes('L'),
  };
}

/** What `node -p 'JSON.parse(fs.readFileSync(0)).a.b[0]'` prints. */
function pick(script: string, body: unknown): string {
  const keys = /^JSON\.parse\(fs\.readFileSync\(0\)\)((?:\.\w+|\[\d+\])+)$/.exec(script)?.[1];
  if (!keys) {
    throw new Error(`Not understood: ${script}`);
  }
  const found = keys
    .match(/\w+/g)
    ?.reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], body);
  if (typeof found !== 'string') {
    throw new Error(`There is no ${keys} in ${JSON.stringify(body)}`);
  }
  return found;
}

interface Outcome {
  command: string;
  status: number;
  /** The status that the comment names; undefined for any 2xx. */
  expected: number | undefined;
  /** Whether it is a list without a row, which would show nothing. */
  isEmpty: boolean;
}

/** Runs the shell examples of one page, one after the other, as a reader would. */
function createShell(warta: Warta, secrets: ReadonlyMap<string, string>) {
  const { url: origin } = warta;
  const variables = new Map<string, string>();
  let etag = '';

  async function send(words: readonly string[]) {
    const { method, url, headers, body, followsRedirects } = readCurl(words);
    if (!url.startsWith(ADDRESS)) {
      throw new Error(`${url} is not an address of the demo`);
    }
    // Not fetch, which adds a Cache-Control of its own to a conditional request.
    const answer = await supertest(origin)
      [method.toLowerCase() as 'get'](url.replace(ADDRESS, ''))
      .set(headers)
      .redirects(followsRedirects ? 5 : 0)
      .send(body);
    etag = answer.headers.etag ?? '';
    return { status: answer.status, body: answer.body as unknown };
  }

  /** What a reader of the page would put in for "…". */
  async function fillIn(placeholder: string): Promise<string> {
    switch (placeholder) {
      case 'ETAG':
        return etag;
      case 'SECRET': {
        const [mail] = await mailTo(warta, 'saya@contoh.example');
        return mail ? tokenIn(mail) : '';
      }
      case 'DIGEST_TOKEN': {
        const where = { digest: true };
        const [{ documentId }] = await warta.strapi.db
          .query('api::reader.reader-settings')
          .findMany({ where });
        return unsubscribeToken(documentId, linkSecrets(warta.strapi)[0]);
      }
      default:
        return secrets.get(placeholder) ?? '';
    }
  }

  return async function run({ words: pieces, comment }: Statement): Promise<Outcome | null> {
    const first = pieces[0]?.map(({ text }) => text).join('') ?? '';
    const placeholder = /^(\w+)=…$/.exec(first)?.[1];
    if (placeholder) {
      variables.set(placeholder, await fillIn(placeholder));
      return null;
    }
    const variable = /^(\w+)=\$\(curl$/.exec(first)?.[1];
    if (first !== 'curl' && !variable) {
      return null;
    }
    const words = expand(pieces, variables);
    const pipe = words.indexOf('|');
    const { status, body } = await send(words.slice(1, pipe < 0 ? undefined : pipe));
    if (variable) {
      variables.set(variable, pick((words.at(-1) ?? '').replace(/\)$/, ''), body));
    }
    const stated = /^# (\d{3})\b/.exec(comment)?.[1];
    return {
      command: words.join(' '),
      status,
      expected: stated === undefined ? undefined : Number(stated),
      isEmpty: Array.isArray((body as { data?: unknown } | null)?.data)
        ? (body as { data: unknown[] }).data.length === 0
        : false,
    };
  };
}

interface DemoStory {
  places: { literal: string }[];
  associations?: { renditions: { href: string }[] }[];
}

/** Brings the newsroom of the demo to life, with a few of its stories and flat photos. */
async function seedSomeOfTheDemo(strapi: Core.Strapi): Promise<void> {
  const stories = DEMO_STORIES.map(
    (name) =>
      shiftDates(
        JSON.parse(fs.readFileSync(path.join(STORIES, `${name}.json`), 'utf8')),
        Date.now() - EPOCH,
      ) as DemoStory,
  );
  const codes = new Set(stories.flatMap(({ places }) => places.map(({ literal }) => literal)));
  const records = regionRecords(provinces, regencies).filter(
    ({ code, level }) => level === 'national' || level === 'province' || codes.has(code),
  );
  await loadRegions(
    strapi,
    records,
    () => true,
    () => undefined,
  );
  await seedChannels(strapi);
  await seedAuthors(strapi);

  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'warta-docs-'));
  try {
    for (const { associations = [] } of stories) {
      const file = path.join(
        folder,
        (associations[0]?.renditions[0]?.href ?? '').replace(/^file:/, ''),
      );
      fs.mkdirSync(path.dirname(file), { recursive: true });
      await sharp({ create: { width: 320, height: 180, channels: 3, background: '#0a6' } })
        .jpeg()
        .toFile(file);
    }
    const file = path.join(folder, 'stories.jsonl');
    fs.writeFileSync(file, stories.map((story) => `${JSON.stringify(story)}\n`).join(''));
    const problems: string[] = [];
    await importFiles(strapi, [file], false, {
      onProgress: () => undefined,
      onMessage: (_file, line, message) => problems.push(`${line}: ${message}`),
    });
    expect(problems).toEqual([]);
    await seedCorrections(strapi);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a TypeScript example in a process of its own; returns what it prints. */
async function runExample(source: string): Promise<string> {
  const { code } = transformSync(source, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'es6' },
  });
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    cwd: ROOT,
    env: process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  const exitCode = await new Promise((resolve) => child.on('close', resolve));
  if (exitCode !== 0) {
    throw new Error(output);
  }
  return output;
}

describe('the documentation', () => {
  let warta: Warta;
  let secrets: Map<string, string>;

  beforeAll(async () => {
    warta = await startWarta();
    await seedSomeOfTheDemo(warta.strapi);
    const accounts = await createDemoAccounts(warta.strapi);
    const reader = accounts.find(({ kind }) => kind === 'Reader');
    const authorization = await createToken(warta.strapi, {
      name: 'contoh',
      type: 'custom',
      permissions: [
        ...['create', 'delete', 'find', 'findOne', 'preview', 'update'].map(
          (action) => `api::article.article.${action}`,
        ),
        ...['author', 'channel', 'region', 'tag'].map((name) => `api::${name}.${name}.find`),
      ],
    });
    secrets = new Map([
      ['TOKEN', authorization.replace('Bearer ', '')],
      ['PASSWORD', reader?.password ?? ''],
    ]);
  }, 180_000);
  afterAll(() => warta.stop());

  it('has examples', () => {
    const curls = pages.flatMap(({ text }) => fences(text, 'sh', 'bash').join('').match(/curl /g));
    expect(curls.length).toBeGreaterThan(30);
  });

  it.each(pages.map(({ file, text }) => [file, text]))(
    '%s: every request is answered with the status that it says',
    async (_file, text) => {
      const run = createShell(warta, secrets);
      const surprises: Outcome[] = [];
      for (const statement of fences(text, 'sh', 'bash').flatMap(readStatements)) {
        const outcome = await run(statement);
        if (outcome) {
          const { status, expected, isEmpty } = outcome;
          const isRight =
            expected === undefined ? status >= 200 && status < 300 : status === expected;
          if (!isRight || isEmpty) {
            surprises.push(outcome);
          }
        }
      }
      expect(surprises).toEqual([]);
    },
  );

  it.each(pages.map(({ file, text }) => [file, text]))(
    '%s: every command of npm is one, and every link leads somewhere',
    (file, text) => {
      const { scripts } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
      const commands = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
      expect(commands.filter((name) => !(name in scripts))).toEqual([]);

      const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
      const here = path.dirname(path.join(ROOT, file));
      const isLost = (link: string) =>
        !/^(https?:|#)/.test(link) && !fs.existsSync(path.join(here, link.replace(/#.*/, '')));
      expect(links.filter(isLost)).toEqual([]);
    },
  );

  it('has an example for @strapi/client that runs', async () => {
    const examples = pages
      .flatMap(({ text }) => fences(text, 'ts'))
      .filter((block) => block.includes("from '@strapi/client'"));
    expect(examples).toHaveLength(1);
    for (const example of examples) {
      const output = await runExample(example.replaceAll(ADDRESS, warta.url));
      const lines = output.trim().split('\n');
      expect(lines).toHaveLength(5);
      for (const line of lines) {
        expect(line).toMatch(/^(Baru saja|\d+ (menit|jam|hari) lalu|\d+ \w+ \d{4}) · [A-Z].+ · .+/);
      }
    }
  });

  it.each([
    ['articles', ['region', 'authors', 'channel', 'tags']],
    ['authors', ['articles']],
    ['regions', ['articles', 'carriedArticles']],
    ['channels', ['articles']],
    ['tags', ['articles']],
  ])(
    'lets @strapi/client find %s, and each of them, with their stories labelled',
    async (plural, populate) => {
      const collection = connect({ baseURL: `${warta.url}/api` }).collection(plural);
      const filters = plural === 'articles' ? {} : { articles: { headline: { $notNull: true } } };
      const { data, meta } = await collection.find({
        populate,
        filters,
        pagination: { page: 1, pageSize: 3 },
      });
      expect(meta.pagination).toMatchObject({ page: 1, pageSize: 3 });
      expect(data.length).toBeGreaterThan(0);

      for (const row of data) {
        const one = await collection.findOne(row.documentId, { populate });
        expect(one.data.documentId).toBe(row.documentId);
        for (const link of populate) {
          expect(one.data[link]).toEqual(row[link]);
          expect(one.data[link]).toBeTruthy();
        }
        const stories = plural === 'articles' ? [one.data] : one.data.articles;
        expect(stories.length).toBeGreaterThan(0);
        for (const { datePublished, relativeTime } of stories) {
          expect(relativeTime.label).toMatch(/ lalu$|^Baru saja$|\d{4}$/);
          expect(relativeTime.dateTime).toBe(datePublished);
        }
      }
    },
  );
});
