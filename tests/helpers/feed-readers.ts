import fs from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import FeedParser, { type Item, type Meta } from 'feedparser';
import RssParser from 'rss-parser';

/** What rss-parser reads of an RSS or Atom document. */
export const readWithRssParser = (xml: string) =>
  new RssParser({
    customFields: {
      item: [
        ['dc:creator', 'creators', { keepArray: true }],
        ['content:encoded', 'encoded'],
        ['media:content', 'media'],
        ['dc:coverage', 'coverage'],
        ['atom:updated', 'updated'],
      ],
    },
  }).parseString(xml);

/** A story's title as feedparser found it: what it gives as `title` has lost what looks like a tag. */
export function titleIn(item: Item | undefined): unknown {
  const elements = item as unknown as Record<string, { '#': unknown }> | undefined;
  return (elements?.['rss:title'] ?? elements?.['atom:title'])?.['#'];
}

/** What feedparser reads of an RSS or Atom document. */
export function readWithFeedparser(xml: string): Promise<{ meta: Meta; items: Item[] }> {
  return new Promise((resolve, reject) => {
    const items: Item[] = [];
    const parser = new FeedParser({ addmeta: false });
    parser.on('error', reject);
    parser.on('data', (item: Item) => items.push(item));
    parser.on('end', () => resolve({ meta: parser.meta, items }));
    Readable.from([xml]).pipe(parser);
  });
}

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => ['url', 'sitemap', 'item', 'entry'].includes(name),
});

/** The elements of a well-formed XML document. */
export function readXml(xml: string) {
  const verdict = XMLValidator.validate(xml);
  if (verdict !== true) {
    throw new Error(`Not well-formed: ${verdict.err.msg}`);
  }
  return parser.parse(xml);
}

interface JsonFeed {
  title: string;
  feed_url: string;
  items: Record<string, unknown>[];
}

const ajv = new Ajv2020({ strict: true, strictRequired: false });
addFormats(ajv);
const schemaFile = path.resolve(__dirname, '../fixtures/json-feed-1.1.schema.json');
const validate = ajv.compile<JsonFeed>(JSON.parse(fs.readFileSync(schemaFile, 'utf8')));

/** A JSON Feed 1.1 document that follows the format. */
export function readJsonFeed(text: string): JsonFeed {
  const feed: unknown = JSON.parse(text);
  if (!validate(feed)) {
    throw new Error(ajv.errorsText(validate.errors));
  }
  return feed;
}
