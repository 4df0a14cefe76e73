import { allRows } from './rows';
import type { Warta } from './warta';

/** What Strapi itself dates by the real clock. */
const DATED = ['created_at', 'updated_at', 'published_at'];

/** Digests hold documentIds, which differ from run to run. */
const DIGESTS = ['digest', 'reader_digest'];

/** How FTS5 lays its words out in its own tables depends on what was written together. */
const LAYOUT = /^article_search_words_/;

const BY_CHANCE =
  /\b(?:[a-z][a-z0-9]{23}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b|_[0-9a-f]{10}\b/g;

type Row = Record<string, unknown>;

/** Where each word stands in SQLite's full-text index; PostgreSQL's is in a column. */
async function indexedWords({ strapi }: Warta): Promise<Row[]> {
  if (strapi.db.dialect.client === 'postgres') {
    return [];
  }
  const { connection } = strapi.db;
  await connection.raw(
    `create virtual table if not exists temp.words using fts5vocab(main, article_search_words, 'instance')`,
  );
  return connection('temp.words').select().orderBy(['term', 'doc', 'col', 'offset']);
}

export async function rowsByTable(warta: Warta): Promise<Record<string, Row[]>> {
  const { article_search_words: _, ...tables } = await allRows(warta);
  return {
    ...Object.fromEntries(Object.entries(tables).filter(([name]) => !LAYOUT.test(name))),
    words: await indexedWords(warta),
  };
}

function blur(row: Row): Row {
  const entries = Object.entries(row).map(([column, value]) => [
    column,
    value !== null && [...DATED, ...DIGESTS].includes(column) ? 'some' : value,
  ]);
  return Object.fromEntries(entries);
}

/** As they were written; rows without a number of their own by all that is not made by chance. */
function inOrder(a: Row, b: Row): number {
  if (a.id !== undefined) {
    return Number(a.id) - Number(b.id);
  }
  const [one, other] = [a, b].map((row) => JSON.stringify(row).replace(BY_CHANCE, ''));
  return (one ?? '') < (other ?? '') ? -1 : Number(one !== other);
}

/**
 * The rows that `run` adds or changes, with what is made by chance replaced by the order in which it
 * appears: two runs that do the same give the same.
 */
export async function changedRows(
  warta: Warta,
  run: () => Promise<unknown>,
): Promise<Record<string, Row[]>> {
  const before = await rowsByTable(warta);
  await run();
  const after = await rowsByTable(warta);
  const numbers = new Map<string, number>();
  const number = (found: string): string => {
    numbers.set(found, numbers.get(found) ?? numbers.size);
    return `<${numbers.get(found)}>`;
  };
  const changed: Record<string, Row[]> = {};
  for (const [table, rows] of Object.entries(after)) {
    const known = new Set(before[table]?.map((row) => JSON.stringify(row)));
    const fresh = rows.filter(
      // Plugins note on their own what they have measured.
      (row) => !known.has(JSON.stringify(row)) && !String(row.key).startsWith('plugin_'),
    );
    if (fresh.length > 0) {
      const sorted = fresh.sort(inOrder).map(blur);
      changed[table] = JSON.parse(JSON.stringify(sorted).replace(BY_CHANCE, number));
    }
  }
  return changed;
}
