import { readSignedId, signId } from '../signing/signed-id';

/** What the key is for. */
const PURPOSE = 'warta/partner-application/link';

/** What stands in the link by which an applicant sees the application: whoever holds it is the applicant. */
export const applicationToken = (documentId: string, secret: string): string =>
  signId(documentId, secret, PURPOSE);

/** The application that a token leads to, or null when none of these secrets has signed it. */
export const readApplicationToken = (token: string, secrets: readonly string[]): string | null =>
  readSignedId(token, secrets, PURPOSE);
