import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { oneLine } from './clean-text';
import { type NinjsDocument, ninjsDocument, type Writing } from './ninjs-document';
import { readBody } from './read-body';
import { readEditions } from './read-editions';
import { readGenre } from './read-genre';
import { readAuthors, readEditor } from './read-people';
import { readPhoto } from './read-photo';
import { readSource } from './read-source';
import { readChannel, readTags } from './read-subjects';
import { firstWriting } from './read-writing';
import { saysOneOf } from './says-one-of';
import type { StoryRecord } from './story-record';

export type NinjsReading =
  | { readonly ok: true; readonly story: StoryRecord }
  | { readonly ok: false; readonly reasons: string[] };

function reasonOf({ path, message }: z.core.$ZodIssue): string {
  const member = path.reduce<string>(
    (left, key) =>
      typeof key === 'number' ? `${left}[${key}]` : `${left}${left && '.'}${String(key)}`,
    '',
  );
  return `${member || 'document'}: ${message}`;
}

function withRole(writings: readonly Writing[], role: string): Writing[] {
  return writings.filter((writing) => saysOneOf(writing.role, role));
}

function readHeadline({ headlines = [] }: NinjsDocument): string | null {
  return firstWriting([...withRole(headlines, 'main'), ...headlines]);
}

function readLead({ descriptions = [] }: NinjsDocument): string | null {
  return firstWriting([
    ...withRole(descriptions, 'summary'),
    ...withRole(descriptions, 'lead'),
    ...withRole(descriptions, ''),
  ]);
}

/** A document may name no version at all: then what Warta reads of it is its version. */
function readVersion(document: NinjsDocument): string {
  return (
    oneLine(document.version ?? '') ||
    document.versionCreated ||
    createHash('sha256').update(JSON.stringify(document)).digest('hex')
  );
}

/**
 * Reads an IPTC ninjs 3.x document (https://iptc.org/std/ninjs/) as a story, after Warta's profile:
 *
 * | ninjs | story |
 * |---|---|
 * | uri, version (else versionCreated, else a digest) | uri, version |
 * | language (else "id"), pubStatus (else "usable"), urgency | the same |
 * | headlines: role "main", else the first | headline |
 * | descriptions: role "summary", else "lead", else one without a role | lead |
 * | bodies | body, see `readBody` |
 * | people, by | authors, editor, see `readAuthors` |
 * | located | dateline |
 * | places | region, editions, see `readEditions` |
 * | subjects | channel, tags, see `readChannel` |
 * | genres, profile | genre, see `readGenre` |
 * | associations | photo, see `readPhoto` |
 * | infoSources | source, see `readSource` |
 * | firstCreated (else versionCreated) | datePublished |
 * | versionCreated | dateModified |
 * | embargoedUntil | the same |
 *
 * Other members are left aside. Never throws: a document that cannot be read comes back with every
 * reason at once, each beginning with the member it is about ("urgency: must be 1–9").
 */
export function readNinjs(document: unknown): NinjsReading {
  const parsed = ninjsDocument.safeParse(document);
  if (!parsed.success) return { ok: false, reasons: parsed.error.issues.map(reasonOf) };

  const reasons: string[] = [];
  const ninjs = parsed.data;
  const { people = [], subjects = [], pubStatus = 'usable', firstCreated, versionCreated } = ninjs;

  const headline = readHeadline(ninjs);
  if (headline === null) reasons.push('headlines: no main headline');
  const body = readBody(ninjs.bodies ?? []);
  if (body.length === 0 && pubStatus === 'usable') {
    reasons.push('bodies: no text to read in text/html, application/xhtml+xml or text/plain');
  }
  if (firstCreated && versionCreated && versionCreated < firstCreated) {
    reasons.push('versionCreated: is before firstCreated');
  }
  const editions = readEditions(ninjs.places ?? [], reasons);
  if (headline === null || reasons.length > 0) return { ok: false, reasons };

  return {
    ok: true,
    story: {
      uri: ninjs.uri,
      version: readVersion(ninjs),
      language: ninjs.language ?? 'id',
      pubStatus,
      headline,
      slugline: oneLine(ninjs.slugline ?? '') || null,
      lead: readLead(ninjs),
      body,
      authors: readAuthors(people, ninjs.by ?? ''),
      editor: readEditor(people),
      dateline: oneLine(ninjs.located ?? '') || null,
      ...editions,
      channel: readChannel(subjects),
      tags: readTags(subjects),
      genre: readGenre(ninjs.genres ?? [], ninjs.profile ?? ''),
      urgency: ninjs.urgency ?? null,
      photo: readPhoto(ninjs.associations ?? []),
      source: readSource(ninjs.infoSources ?? []),
      datePublished: firstCreated ?? versionCreated ?? null,
      dateModified: versionCreated ?? null,
      embargoedUntil: ninjs.embargoedUntil ?? null,
    },
  };
}
