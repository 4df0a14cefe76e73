export { chooseStories } from './choose-stories';
export type { DigestStory } from './digest-letter';
export { isDigestTime, newsSince, nextDigest, retryDigest } from './digest-time';
export { unsubscribeHeaders } from './unsubscribe-headers';
export { readUnsubscribeToken, unsubscribeToken } from './unsubscribe-token';
export { writeDigest } from './write-digest';
