import { blocksToHtml } from '../blocks-to-html';
import type { PhotoFile } from '../published-story';
import { withoutBlanks } from '../without-blanks';
import type { StoryRecord } from './story-record';
import { writeGenre } from './write-genre';
import { writeByLine, writePeople } from './write-people';
import { writePhoto } from './write-photo';
import { writePlaces } from './write-places';
import { writeSubjects } from './write-subjects';
import { writeText } from './write-text';

/** What ninjs has a place for and a `StoryRecord` does not hold; all of it may be left out. */
export interface NinjsDetails {
  /** What links within the site are made absolute with. */
  readonly siteUrl?: string;
  readonly copyrightHolder?: string | null;
  /** A note to the editors who receive the story. */
  readonly edNote?: string;
  /** Other names of the story, by what they are. */
  readonly altIds?: Readonly<Record<string, string>>;
  /** The photo in all its sizes; the one named "original" is the record's own. */
  readonly photoFiles?: readonly PhotoFile[];
}

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
};

function writeBody({ body }: StoryRecord, siteUrl: string | undefined): object[] {
  const html = blocksToHtml(body, siteUrl);
  return html === '' ? [] : [{ role: 'main', contentType: 'text/html', value: html }];
}

function writeSource({ source }: StoryRecord): object[] {
  return source ? [withoutBlanks({ name: source.name, role: 'source', uri: source.uri })] : [];
}

/**
 * Writes a story as an IPTC ninjs 3.1 document (https://iptc.org/std/ninjs/), after the profile that
 * `readNinjs` reads: reading the document gives the same record again, whatever the details.
 */
export function writeNinjs(record: StoryRecord, details: NinjsDetails = {}): object {
  const { siteUrl, copyrightHolder, edNote, altIds = {}, photoFiles = [] } = details;

  return withoutBlanks({
    uri: record.uri,
    standard: STANDARD,
    type: 'text',
    representationType: 'full',
    profile: record.photo ? 'text-photo' : 'text-only',
    version: record.version,
    firstCreated: record.datePublished,
    versionCreated: record.dateModified,
    embargoedUntil: record.embargoedUntil,
    pubStatus: record.pubStatus,
    urgency: record.urgency,
    copyrightHolder,
    edNote,
    language: record.language,
    headlines: writeText('main', record.headline),
    slugline: record.slugline,
    descriptions: writeText('summary', record.lead),
    bodies: writeBody(record, siteUrl),
    by: writeByLine(record),
    people: writePeople(record),
    located: record.dateline,
    places: writePlaces(record),
    subjects: writeSubjects(record),
    genres: [writeGenre(record.genre)],
    infoSources: writeSource(record),
    associations: writePhoto(record, photoFiles),
    altIds: Object.entries(altIds).map(([role, value]) => ({ role, value })),
  });
}
