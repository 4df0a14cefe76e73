import type { Child, FC } from 'hono/jsx';
import type { Article, CardPhoto } from '../../../client';
import { absoluteTime } from '../../../src/domain/relative-time';
import { safeLinkUrl } from '../../../src/domain/syndication/ninjs/safe-link-url';
import { isNamed } from '../warta/is-named';
import { STORY_LANGUAGE } from '../words';
import { Body } from './body';
import { Byline } from './byline';
import { CorrectionNotice, Corrections } from './corrections';
import { Picture } from './picture';
import { SectionLinks } from './section-links';
import { NATIONAL_TIME_ZONE, TimeLabel } from './time-label';
import { usePage } from './use-page';

/**
 * A whole story, as a newspaper prints it; a draft may lack any part of it.
 * @param actions what its reader can do with it
 */
export const Story: FC<{ article: Article; photo: CardPhoto | null; actions?: Child }> = ({
  article,
  photo,
  actions,
}) => {
  const { words, links } = usePage();
  const { channel, region, genre, corrections = [] } = article;
  const editor = isNamed(article.editor) ? article.editor : null;
  const tags = (article.tags ?? []).filter(isNamed);

  return (
    <article class="full-story">
      <header>
        <p class="facts">
          {isNamed(channel) && (
            <a class="channel" lang={STORY_LANGUAGE} href={links.section('channels', channel.slug)}>
              {channel.name}
            </a>
          )}
          {isNamed(region) && <a href={links.section('regions', region.slug)}>{region.name}</a>}
          {genre && genre !== 'news' && <strong>{words.genres[genre]}</strong>}
        </p>
        <h1 lang={STORY_LANGUAGE}>{article.headline}</h1>
        {corrections.length > 0 && <CorrectionNotice corrections={corrections} />}
        <Byline authors={(article.authors ?? []).filter(isNamed)} />
        <Dates article={article} />
        {actions}
      </header>
      {photo && <PhotoWithCaption photo={photo} />}
      <div class="body" lang={STORY_LANGUAGE}>
        {article.lead && <p class="lead">{article.lead}</p>}
        <Body blocks={article.body ?? []} opening={<Dateline article={article} />} />
      </div>
      <footer>
        {editor && (
          <p>
            {words.editor} : <a href={links.section('authors', editor.slug)}>{editor.name}</a>
          </p>
        )}
        <Source article={article} />
        {corrections.length > 0 && (
          <Corrections
            corrections={corrections}
            timeZone={region?.timeZone ?? NATIONAL_TIME_ZONE}
          />
        )}
        <SectionLinks title={words.topics} section="tags" entries={tags} />
      </footer>
    </article>
  );
};

const Dates: FC<{ article: Article }> = ({ article }) => {
  const { words, language } = usePage();
  const { relativeTime, datePublished, dateModified, region } = article;
  const timeZone = region?.timeZone ?? NATIONAL_TIME_ZONE;
  return relativeTime ? (
    <p class="facts">
      <time datetime={relativeTime.dateTime}>{relativeTime.absolute}</time>
      <TimeLabel time={relativeTime} timeZone={timeZone} />
      {dateModified && dateModified !== datePublished && (
        <span>
          {words.updated}{' '}
          <time datetime={dateModified}>
            {absoluteTime(new Date(dateModified), { locale: language, timeZone })}
          </time>
        </span>
      )}
    </p>
  ) : null;
};

const PhotoWithCaption: FC<{ photo: CardPhoto }> = ({ photo }) => {
  const { words } = usePage();
  return (
    <figure class="photo">
      <Picture photo={photo} sizes="(min-width: 64rem) 50rem, 100vw" first />
      <figcaption lang={STORY_LANGUAGE}>
        {photo.caption} {photo.credit && `(${words.photoCredit}: ${photo.credit})`}
      </figcaption>
    </figure>
  );
};

/** "MEDAN, Warta Medan – " before the first words. */
const Dateline: FC<{ article: Article }> = ({ article: { dateline, region } }) => {
  const where = [dateline, region?.brand].filter(Boolean).join(', ');
  return where === '' ? null : <span class="dateline">{where} – </span>;
};

const Source: FC<{ article: Article }> = ({ article: { source, sourceUrl } }) => {
  const { words } = usePage();
  const href = safeLinkUrl(sourceUrl ?? '');
  return source || href ? (
    <p>
      {words.source}: {href ? <a href={href}>{source ?? new URL(href).hostname}</a> : source}
    </p>
  ) : null;
};
