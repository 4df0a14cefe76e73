import {
  ACCOUNT_TOKEN,
  APPLICATION_ATTACHMENT,
  AUDIT_ENTRY,
  BOOKMARK,
  DESK_ASSIGNMENT,
  FOLLOW,
  PARTNER_APPLICATION,
  READER,
  READER_SETTINGS,
  READING,
  SESSION,
  SPENT_CHALLENGE,
  STORY_VERSION,
} from '../uids';

/**
 * Types of which nothing stands in an answer that everyone may read. Nobody is told of their writes,
 * and an answer for which one of them was read is not kept.
 */
const PRIVATE_TYPES: ReadonlySet<string> = new Set([
  ACCOUNT_TOKEN,
  APPLICATION_ATTACHMENT,
  AUDIT_ENTRY,
  BOOKMARK,
  DESK_ASSIGNMENT,
  FOLLOW,
  PARTNER_APPLICATION,
  READER,
  READER_SETTINGS,
  READING,
  SESSION,
  SPENT_CHALLENGE,
  STORY_VERSION,
]);

/** Strapi's own of the admin panel: its users, roles, tokens and permissions. */
const OF_ADMIN_PANEL = 'admin::';

/** Whether a type is the affair of the newsroom or of one reader alone. */
export const isPrivateType = (uid: string): boolean =>
  PRIVATE_TYPES.has(uid) || uid.startsWith(OF_ADMIN_PANEL);
