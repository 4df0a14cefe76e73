import { siteAddresses } from '../../site-addresses';
import { CORRECTION_NAMES } from '../correction-names';
import type { PublishedStory } from '../published-story';
import { cleanText } from './clean-text';
import { type ExportContext, storyRecordOf } from './story-record-of';
import { type NinjsDetails, writeNinjs } from './write-ninjs';

const NETWORK = 'Warta';

/** An agency's story is its source's; the rest is the network's own. Unknown for a nameless agency. */
function copyrightHolderOf({ uri, source, region }: PublishedStory): string | null {
  return uri ? source : region?.brand || NETWORK;
}

/** One line for each correction: "Ralat (2026-11-24T07:02:00.000Z): …" */
function edNoteOf({ corrections }: PublishedStory): string {
  return corrections
    .map(({ kind, text, datePublished }) => `${CORRECTION_NAMES[kind]} (${datePublished}): ${text}`)
    .map(cleanText)
    .join('\n');
}

/** A published story as a ninjs document, with all that ninjs has a place for. */
export function writePublishedStory(story: PublishedStory, context: ExportContext): object {
  const { siteUrl } = context;
  const { documentId, slug, photo } = story;
  const details: NinjsDetails = {
    siteUrl,
    copyrightHolder: copyrightHolderOf(story),
    edNote: edNoteOf(story),
    altIds: { documentId, slug, url: siteAddresses(siteUrl).story(slug) },
    photoFiles: photo ? [photo.original, ...photo.renditions] : [],
  };
  return writeNinjs(storyRecordOf(story, context), details);
}
