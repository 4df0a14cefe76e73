import type { Core } from '@strapi/strapi';
import type { StoryRecord } from '../domain/syndication/ninjs';
import { AUTHOR, TAG } from '../uids';
import { findOrCreate, findOrCreateAll } from './find-or-create';
import type { References } from './find-references';

/** An agency's URI for a source may be of any scheme; readers are given only what they can open. */
function webAddressOf(uri: string | null | undefined): string | null {
  return uri && /^https?:\/\/\S+$/i.test(uri) && uri.length <= 2048 ? uri : null;
}

/** The photo to store; none to leave alone when the agency did not send the file (again). */
function photoOf({ photo }: StoryRecord, image: number | null) {
  if (photo === null) {
    return { photo: null };
  }
  return image === null ? {} : { photo: { image, caption: photo.caption, credit: photo.credit } };
}

/** What a record becomes in the Document Service, but for its datePublished. Creates its authors and tags. */
export async function storyData(
  strapi: Core.Strapi,
  story: StoryRecord,
  references: References,
  image: number | null,
) {
  return {
    headline: story.headline,
    lead: story.lead,
    body: [...story.body],
    dateline: story.dateline,
    authors: await findOrCreateAll(strapi, AUTHOR, story.authors),
    editor: story.editor && (await findOrCreate(strapi, AUTHOR, story.editor.name)),
    tags: await findOrCreateAll(strapi, TAG, story.tags),
    region: references.region,
    editions: [references.region, ...references.editions],
    channel: references.channel,
    genre: story.genre,
    urgency: story.urgency,
    source: story.source?.name ?? null,
    sourceUrl: webAddressOf(story.source?.uri),
    ...photoOf(story, image),
    ...(story.dateModified && { dateModified: story.dateModified }),
    embargoedUntil: story.embargoedUntil,
    uri: story.uri,
    slugline: story.slugline,
    version: story.version,
    versionCreated: story.dateModified,
  };
}
