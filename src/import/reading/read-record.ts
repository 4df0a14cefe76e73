import type { Client } from '../../database/bulk-insert';
import { type SearchBody, searchBodyOf } from '../../database/search-index/search-body';
import { canonicalJson } from '../../domain/canonical-json';
import { missingForPublication } from '../../domain/publishing';
import { blocksToText } from '../../domain/search';
import {
  type NinjsInput,
  readNinjs,
  readTakedown,
  type StoryRecord,
  type Takedown,
} from '../../domain/syndication/ninjs';
import { WrittenJson } from '../../domain/written-json';

/** A story as it was read: its body as it is written into rows and into the search index. */
export interface ReadStory extends Omit<StoryRecord, 'body'> {
  readonly body: WrittenJson;
  readonly isEmpty: boolean;
  readonly searchBody: SearchBody;
  /** What it lacks for publication, where its region and channel are known. */
  readonly missing: readonly string[];
}

/** A record of a file, with all that can be said of it without the database. */
export interface ReadRecord {
  /** Counts from 1. */
  readonly line: number;
  readonly story: ReadStory | null;
  /** Why it is no story. */
  readonly reasons: readonly string[];
  /** What it says if it takes a known story down, however little else. */
  readonly takedown: Takedown | null;
}

function missingFrom(story: StoryRecord): string[] {
  // An image that is not there only costs the photo.
  const { photo, source } = story;
  return missingForPublication({
    ...story,
    region: true,
    channel: true,
    photo: photo && { image: true, credit: photo.credit },
    source: source?.name,
  });
}

/** Reads a record of a file. */
export function readRecord(client: Client, input: NinjsInput): ReadRecord {
  const { line } = input;
  if ('error' in input) {
    return { line, story: null, reasons: [input.error], takedown: null };
  }
  const takedown = readTakedown(input.value);
  const reading = readNinjs(input.value);
  if (!reading.ok) {
    return { line, story: null, reasons: reading.reasons, takedown };
  }
  const { body, ...story } = reading.story;
  return {
    line,
    story: {
      ...story,
      body: new WrittenJson({ json: JSON.stringify(body), canonical: canonicalJson(body) }),
      isEmpty: body.length === 0,
      searchBody: searchBodyOf(client, blocksToText(body)),
      missing: missingFrom(reading.story),
    },
    reasons: [],
    takedown,
  };
}
