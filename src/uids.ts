export const ACCOUNT_TOKEN = 'api::account.account-token';
export const APPLICATION_ATTACHMENT = 'api::partner-application.application-attachment';
export const ARTICLE = 'api::article.article';
export const AUDIT_ENTRY = 'api::audit.audit-entry';
export const AUTHOR = 'api::author.author';
export const BOOKMARK = 'api::bookmark.bookmark';
export const CHANNEL = 'api::channel.channel';
export const CORE_STORE = 'strapi::core-store';
export const CORRECTION = 'story.correction';
export const DESK_ASSIGNMENT = 'api::desk-assignment.desk-assignment';
export const FOLLOW = 'api::follow.follow';
export const FORMER_SLUG = 'api::former-slug.former-slug';
/** An account of the public's, not of the newsroom's. */
export const READER = 'plugin::users-permissions.user';
export const READER_PERMISSION = 'plugin::users-permissions.permission';
export const READER_ROLE = 'plugin::users-permissions.role';
export const READER_SETTINGS = 'api::reader.reader-settings';
export const READING = 'api::reading.reading';
export const FILE = 'plugin::upload.file';
export const PHOTO = 'story.photo';
export const REGION = 'api::region.region';
/** Strapi's, of readers and of the admin panel. */
export const SESSION = 'admin::session';
export const PARTNER_APPLICATION = 'api::partner-application.partner-application';
export const SPENT_CHALLENGE = 'api::partner-application.spent-challenge';
export const STORY_VERSION = 'api::history.story-version';
export const TAG = 'api::tag.tag';
