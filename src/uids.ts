export const ARTICLE = 'api::article.article';
export const AUTHOR = 'api::author.author';
export const CHANNEL = 'api::channel.channel';
export const FORMER_SLUG = 'api::former-slug.former-slug';
export const REGION = 'api::region.region';
export const TAG = 'api::tag.tag';
