import { readSignedId, signId } from '../signing/signed-id';

/** What the key is for. */
const PURPOSE = 'warta/digest/unsubscribe';

/**
 * What stands in the links by which a reader stops the digest without logging in (RFC 8058). It works
 * as long as the account is there, and tells nothing of the reader.
 *
 * @param settingsId the documentId of the reader's settings, which nothing else shows
 */
export const unsubscribeToken = (settingsId: string, secret: string): string =>
  signId(settingsId, secret, PURPOSE);

/** The settings that a token is about, or null when none of these secrets has signed it. */
export const readUnsubscribeToken = (token: string, secrets: readonly string[]): string | null =>
  readSignedId(token, secrets, PURPOSE);
