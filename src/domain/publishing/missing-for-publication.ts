/** What a story must have before readers may see it, as it is asked about its draft. */
export interface PublishableStory {
  headline?: string | null;
  body?: unknown;
  region?: unknown;
  channel?: unknown;
  authors?: readonly unknown[] | null;
  photo?: { image?: unknown; credit?: string | null } | null;
}

export type RequiredPart =
  | 'headline'
  | 'body'
  | 'region'
  | 'channel'
  | 'authors'
  | 'photo.image'
  | 'photo.credit';

const isBlank = (text: unknown): boolean => typeof text !== 'string' || text.trim() === '';

/** Whether Blocks hold a visible character anywhere. */
function hasText(node: unknown): boolean {
  if (Array.isArray(node)) {
    return node.some(hasText);
  }
  if (typeof node !== 'object' || node === null) {
    return false;
  }
  const { text, children } = node as { text?: unknown; children?: unknown };
  return !isBlank(text) || hasText(children);
}

/**
 * Names everything that keeps a story from being published, in the order of the edit form; empty
 * when it may go out. A photo is not required, but whoever took it is always named.
 */
export function missingForPublication(story: PublishableStory): RequiredPart[] {
  const { photo } = story;
  const isMissing: Record<RequiredPart, boolean> = {
    headline: isBlank(story.headline),
    body: !hasText(story.body),
    region: !story.region,
    channel: !story.channel,
    authors: !story.authors || story.authors.length === 0,
    'photo.image': Boolean(photo) && !photo?.image,
    'photo.credit': Boolean(photo) && isBlank(photo?.credit),
  };
  return (Object.keys(isMissing) as RequiredPart[]).filter((part) => isMissing[part]);
}
