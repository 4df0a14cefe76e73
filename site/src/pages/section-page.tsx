import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { Card, NameRef } from '../../../client';
import type { Section } from '../../../src/domain/site-addresses';
import { FollowButton } from '../components/follow-button';
import { StoryList } from '../components/story-list';
import type { SiteEnv } from '../site-env';
import { isFollowed } from './own-news/is-followed';

interface SectionPage {
  readonly section: Section;
  /** Whose stories these are. */
  readonly of: NameRef;
  /** What it is, above its name: "Kanal". */
  readonly kind: string;
  readonly stories: readonly Card[];
  /** The cursor of the page that follows. */
  readonly next: string | null;
  readonly description?: string | null;
  /** Stands between the name and the stories. */
  readonly introduction?: Child;
}

/** The newest stories of a channel, region, author or tag, a page at a time. */
export async function showSection(c: Context<SiteEnv>, page: SectionPage) {
  const { links } = c.var;
  const { section, of, stories, next } = page;
  const { after } = c.req.query();

  // The API redirects from a former slug; fetch has followed it.
  if (of.slug !== c.req.param('slug')) {
    return c.redirect(links.section(section, of.slug), 301);
  }
  const follows = await isFollowed(c.var, section, of.documentId);
  return c.render(
    <div class="section-page">
      <header class="section-head">
        <p class="facts">{page.kind}</p>
        <h1>{of.name}</h1>
        <FollowButton section={section} of={of} isFollowed={follows} />
        {page.introduction}
      </header>
      <StoryList
        stories={stories}
        next={next === null ? undefined : links.page(c.req.path, { after: next })}
      />
    </div>,
    {
      title: of.name,
      description: page.description,
      feed: `${section}/${of.slug}`,
      unlisted: after !== undefined,
    },
  );
}
