import { createHash } from 'node:crypto';
import { dateRetracted } from '../../corrections';
import type { PublishedStory, StoryRegion } from '../published-story';
import { cleanText, oneLine } from './clean-text';
import { ninjsDocument } from './ninjs-document';
import type { RegionRef, StoryPhoto, StoryRecord } from './story-record';

export interface ExportContext {
  /** Absolute URL of the public site; its host names the network. */
  readonly siteUrl: string;
  readonly now: Date;
}

/** What a URI may not hold as it is (RFC 3986): a "%" that escapes nothing, and most characters. */
const FORBIDDEN_IN_URI = /%(?![0-9a-f]{2})|[^\w.~:/?#[\]@!$&'()*+,;=%-]/giu;

/** What a retracted story does not say any more. */
const NOTHING_SAID = {
  lead: null,
  body: [],
  authors: [],
  editor: null,
  dateline: null,
  tags: [],
  photo: null,
  source: null,
};

const line = (text: string | null): string | null => oneLine(text ?? '') || null;

const isUri = (text: string): boolean => ninjsDocument.shape.uri.safeParse(text).success;

/** The agency's own identifier, or one of the network's (RFC 3085) for what its desks have written. */
function uriOf({ uri, datePublished, documentId }: PublishedStory, siteUrl: string): string {
  if (uri !== null && isUri(uri)) {
    return uri;
  }
  const day = datePublished.slice(0, 10).replaceAll('-', '');
  return `urn:newsml:${new URL(siteUrl).hostname}:${day}:${documentId}`;
}

/** A desk's story has another version whenever another record is made of it. */
function versionOf({ photo, ...record }: Omit<StoryRecord, 'version'>): string {
  // The server's address may change and an embargo ends; the story is the same.
  const said = { ...record, photo: photo && { ...photo, href: null }, embargoedUntil: null };
  const digest = createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 12);
  return `${record.dateModified}-${digest}`;
}

const regionRef = ({ code, name }: StoryRegion): RegionRef => ({ code, name: oneLine(name) });

function sourceOf({ source, sourceUrl }: PublishedStory): StoryRecord['source'] {
  const uri = cleanText(sourceUrl ?? '').replace(FORBIDDEN_IN_URI, encodeURIComponent);
  const address = URL.canParse(uri) && isUri(uri) ? uri : null;
  const name = line(source) ?? address;
  return name === null ? null : { name, uri: address };
}

/** A story that was held back goes out after its version was made; no version is older than it. */
function versionCreatedOf({ versionCreated, dateModified, datePublished }: PublishedStory): string {
  const created = versionCreated ?? dateModified;
  const isOlder = created < datePublished;
  return isOlder ? datePublished : created;
}

function photoOf({ photo }: PublishedStory): StoryPhoto | null {
  return (
    photo && {
      name: 'photo',
      href: photo.original.url,
      caption: line(photo.caption),
      credit: line(photo.credit),
      alternativeText: line(photo.alternativeText),
    }
  );
}

/**
 * The word that a story was taken back. It is the network's own version even of an agency's story,
 * and newer than what was sent before: receivers leave out a version that they have.
 */
function withdrawn(
  record: Omit<StoryRecord, 'version'>,
  { dateModified }: PublishedStory,
): StoryRecord {
  const sent = record.dateModified ?? dateModified;
  const notice = {
    ...record,
    ...NOTHING_SAID,
    pubStatus: 'canceled' as const,
    dateModified: sent > dateModified ? sent : dateModified,
  };
  return { ...notice, version: versionOf(notice) };
}

/**
 * A published story as the record that goes to other newsrooms. An agency's story keeps the agency's
 * identifier and version, so that its next version is told from this one wherever it arrives.
 */
export function storyRecordOf(story: PublishedStory, { siteUrl, now }: ExportContext): StoryRecord {
  const { region, datePublished, embargoedUntil } = story;
  const isEmbargoOver = embargoedUntil !== null && new Date(embargoedUntil) <= now;

  const record = {
    uri: uriOf(story, siteUrl),
    language: 'id',
    pubStatus: 'usable' as const,
    headline: oneLine(story.headline),
    slugline: line(story.slugline),
    lead: line(story.lead),
    body: story.body,
    authors: story.authors.map(({ name }) => ({ name: oneLine(name) })),
    editor: story.editor && { name: oneLine(story.editor.name) },
    dateline: line(story.dateline),
    region: region && regionRef(region),
    editions: story.editions.filter(({ code }) => code !== region?.code).map(regionRef),
    channel: story.channel && { slug: story.channel.slug, name: oneLine(story.channel.name) },
    tags: story.tags.map(({ name }) => ({ name: oneLine(name) })),
    genre: story.genre,
    urgency: story.urgency,
    photo: photoOf(story),
    source: sourceOf(story),
    datePublished,
    dateModified: versionCreatedOf(story),
    embargoedUntil: isEmbargoOver ? embargoedUntil : null,
  };
  return dateRetracted(story.corrections) === null
    ? { ...record, version: line(story.version) ?? versionOf(record) }
    : withdrawn(record, story);
}
