import { stepAfterSave } from '../../domain/publishing';
import { type PublicationStamp, publicationStamp } from '../../domain/publishing/publication-stamp';
import { scheduleOf } from '../../domain/syndication/import-plan';
import { storyValues } from '../story-data';
import type { NewStory, StoryLinks } from './new-story';

/** The draft of a new story as it is saved first, with what it links in place. */
export type ComposedDraft = ReturnType<typeof composeDraft>;

function composeDraft({ story, released }: NewStory, links: StoryLinks, slug: string) {
  const { region, editions, channel, authors, editor, tags, image } = links;
  const { photo } = story;
  return {
    ...storyValues(story),
    ...scheduleOf(story, null, released),
    slug,
    // A draft gets its date when it goes out, not the date of the agency's file.
    datePublished: released ? story.datePublished : null,
    unverified: false,
    verificationNotice: null,
    region,
    editions,
    channel,
    authors,
    editor,
    tags,
    relatedArticles: [],
    photo: photo && image && { image, caption: photo.caption, credit: photo.credit },
    corrections: [],
    seo: null,
  };
}

export interface ComposedStory {
  draft: ComposedDraft;
  /** What its publication adds; null for a story that stays a draft. */
  stamp: (PublicationStamp & { publishedCorrections: [] }) | null;
  /** Whether its schedule vouches for it. */
  isScheduled: boolean;
  /** What its rows hold beside the draft and the stamp. */
  state: object;
}

/** What the rules of saving and of publication make of a new story that a program brings. */
export function composeStory(
  newStory: NewStory,
  links: StoryLinks,
  slug: string,
  present: Date,
): ComposedStory {
  const draft = composeDraft(newStory, links, slug);
  const isScheduled = Boolean(draft.scheduledFor);
  const { dateModified = null } = draft;
  const stamp = newStory.released
    ? {
        ...publicationStamp({ ...draft, dateModified, readerDigest: null }, null, present),
        publishedCorrections: [] as [],
      }
    : null;
  const step = stamp
    ? 'approved'
    : stepAfterSave('writing', { isChanged: false, isScheduled }, null);
  const stepAt = step === 'writing' ? null : present;
  return { draft, stamp, isScheduled, state: { step, stepAt, timeZone: links.region.timeZone } };
}
