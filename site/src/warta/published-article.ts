import type { Article, RelativeTime } from '../../../client';

/** A story as readers get it. What the API allows to be empty in drafts is there. */
export type PublishedArticle = Article & {
  headline: string;
  slug: string;
  datePublished: string;
  relativeTime: RelativeTime;
};

export const isPublished = (article: Article): article is PublishedArticle =>
  Boolean(article.headline && article.slug && article.datePublished && article.relativeTime);
