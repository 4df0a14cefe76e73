export { composeFeed, type FeedSubject, feedPath } from './compose-feed';
export type { Feed } from './feed';
export type { FeedPlaces } from './feed-entry';
export { FEED_FORMATS, FEED_MEDIA_TYPES, type FeedFormat, readFeedFile } from './feed-format';
export type { FeedName, FeedPhoto, FeedStory } from './feed-story';
export { writeFeed } from './write-feed';
