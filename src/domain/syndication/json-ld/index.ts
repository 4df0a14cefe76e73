export { type JsonLd, newsArticle } from './news-article';
export { printJsonLd } from './print-json-ld';
