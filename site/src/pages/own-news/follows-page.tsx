import type { Context } from 'hono';
import { FOLLOWED_SECTIONS } from '../../../../src/domain/feed/personal';
import type { Section } from '../../../../src/domain/site-addresses';
import { FollowButton } from '../../components/follow-button';
import { OwnNewsMenu } from '../../components/own-news-menu';
import { outcomeOf } from '../../forms/outcome-of';
import { requireReader } from '../../session/require-reader';
import type { SiteEnv } from '../../site-env';
import { answerOf } from '../../warta/answer-of';
import { STORY_LANGUAGE } from '../../words';
import { changeOwn } from './change-own';

/** `/akun/mengikuti`: what the reader follows, by its kind. */
export async function showFollows(c: Context<SiteEnv>) {
  const { words, links } = c.var;
  const reader = await requireReader(c);
  const { data: follows } = await answerOf(reader.GET('/api/me/follows'));
  const { title, none, kinds } = words.ownNews.follows;
  const byKind = FOLLOWED_SECTIONS.map((kind) => ({
    kind,
    entries: follows.filter(({ type }) => type === kind),
  })).filter(({ entries }) => entries.length > 0);

  return c.render(
    <div class="section-page">
      <header class="section-head">
        <h1>{title}</h1>
        <OwnNewsMenu />
      </header>
      {byKind.length === 0 && <p>{none}</p>}
      {byKind.map(({ kind, entries }) => (
        <section class="own-list" aria-labelledby={kind}>
          <h2 class="section-title" id={kind}>
            {kinds[kind]}
          </h2>
          <ul>
            {entries.map((follow) => (
              <li>
                <a lang={STORY_LANGUAGE} href={links.section(kind, follow.slug)}>
                  {follow.name}
                </a>
                <FollowButton section={kind} of={follow} isFollowed />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>,
    { title, unlisted: true },
  );
}

/** Follows a region, channel, author or topic, or no more. */
export const changeFollow = (c: Context<SiteEnv, '/akun/ikuti/:type/:documentId'>) =>
  changeOwn(c, 'follows', (reader, removes) => {
    const { type, documentId } = c.req.param();
    const params = { path: { type: type as Section, documentId } };
    return outcomeOf(
      removes
        ? reader.DELETE('/api/me/follows/{type}/{documentId}', { params })
        : reader.PUT('/api/me/follows/{type}/{documentId}', { params }),
    );
  });
