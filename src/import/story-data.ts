import type { Core } from '@strapi/strapi';
import { AUTHOR, TAG } from '../uids';
import { findOrCreate, findOrCreateAll } from './find-or-create';
import type { References } from './find-references';
import type { ReadStory } from './reading/read-record';

/** An agency's URI for a source may be of any scheme; readers are given only what they can open. */
function webAddressOf(uri: string | null | undefined): string | null {
  return uri && /^https?:\/\/\S+$/i.test(uri) && uri.length <= 2048 ? uri : null;
}

/** The photo to store; none to leave alone when the agency did not send the file (again). */
function photoOf({ photo }: ReadStory, image: number | null) {
  if (photo === null) {
    return { photo: null };
  }
  return image === null ? {} : { photo: { image, caption: photo.caption, credit: photo.credit } };
}

/** What a record says itself, by the attributes of a story, but for its datePublished. */
export const storyValues = (story: ReadStory) => ({
  headline: story.headline,
  lead: story.lead,
  body: story.body,
  dateline: story.dateline,
  genre: story.genre,
  urgency: story.urgency,
  source: story.source?.name ?? null,
  sourceUrl: webAddressOf(story.source?.uri),
  ...(story.dateModified && { dateModified: story.dateModified }),
  embargoedUntil: story.embargoedUntil,
  uri: story.uri,
  slugline: story.slugline,
  version: story.version,
  versionCreated: story.dateModified,
});

/** What a record becomes in the Document Service, but for its datePublished. Creates its authors and tags. */
export async function storyData(
  strapi: Core.Strapi,
  story: ReadStory,
  references: References,
  image: number | null,
) {
  return {
    ...storyValues(story),
    body: JSON.parse(story.body.json),
    authors: await findOrCreateAll(strapi, AUTHOR, story.authors),
    editor: story.editor && (await findOrCreate(strapi, AUTHOR, story.editor.name)),
    tags: await findOrCreateAll(strapi, TAG, story.tags),
    region: references.region,
    editions: [references.region, ...references.editions],
    channel: references.channel,
    ...photoOf(story, image),
  };
}
