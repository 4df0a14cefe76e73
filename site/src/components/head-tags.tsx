import { raw } from 'hono/html';
import type { FC } from 'hono/jsx';
import { printJsonLd } from '../../../src/domain/syndication/json-ld';
import { type PageHead, SITE_NAME } from '../page-head';
import { usePage } from './use-page';

const FEEDS = [
  { ending: 'rss', type: 'application/rss+xml', name: 'RSS' },
  { ending: 'atom', type: 'application/atom+xml', name: 'Atom' },
  { ending: 'json', type: 'application/feed+json', name: 'JSON Feed' },
];

/**
 * What search engines, link previews and feed readers learn of a page.
 * @param canonical the absolute address of the page, without a language
 */
export const HeadTags: FC<{ head: PageHead; canonical: string }> = ({ head, canonical }) => {
  const { words, settings, language } = usePage();
  const { story, photo, feed = 'latest' } = head;
  const title = head.title ?? `${SITE_NAME}: ${words.tagline}`;
  const description = head.description ?? words.description;

  return (
    <>
      <title>{head.title === undefined ? title : `${title} | ${SITE_NAME}`}</title>
      <meta name="description" content={description} />
      {head.unlisted ? (
        <meta name="robots" content="noindex" />
      ) : (
        <link rel="canonical" href={canonical} />
      )}
      {FEEDS.map(({ ending, type, name }) => (
        <link
          rel="alternate"
          type={type}
          title={`${SITE_NAME} ${name}`}
          href={`${settings.siteUrl}/feeds/${feed}.${ending}`}
        />
      ))}
      <meta property="og:site_name" content={SITE_NAME} />
      <meta property="og:type" content={story ? 'article' : 'website'} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={canonical} />
      <meta property="og:locale" content={language === 'id' ? 'id_ID' : 'en_US'} />
      {photo && (
        <>
          <meta property="og:image" content={new URL(photo.url, settings.wartaPublicUrl).href} />
          {photo.width && <meta property="og:image:width" content={String(photo.width)} />}
          {photo.height && <meta property="og:image:height" content={String(photo.height)} />}
          {photo.alternativeText && (
            <meta property="og:image:alt" content={photo.alternativeText} />
          )}
        </>
      )}
      <meta name="twitter:card" content={photo ? 'summary_large_image' : 'summary'} />
      {story && (
        <>
          <meta property="article:published_time" content={story.datePublished} />
          <meta property="article:modified_time" content={story.dateModified} />
          {story.section && <meta property="article:section" content={story.section} />}
          {story.authors.map((author) => (
            <meta property="article:author" content={author} />
          ))}
          {story.tags.map((tag) => (
            <meta property="article:tag" content={tag} />
          ))}
          <script type="application/ld+json">{raw(printJsonLd(story.jsonLd))}</script>
        </>
      )}
    </>
  );
};
