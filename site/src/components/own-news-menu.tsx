import type { FC } from 'hono/jsx';
import { useRequestContext } from 'hono/jsx-renderer';
import { OWN_PATHS, type OwnPage } from '../pages/own-news/own-addresses';
import type { SiteEnv } from '../site-env';

/** The pages of a reader's own news. */
export const OwnNewsMenu: FC = () => {
  const { req, var: page } = useRequestContext<SiteEnv>();
  const { words, links } = page;
  const { ownNews } = words;
  const entries: readonly [OwnPage, string][] = [
    ['forYou', ownNews.forYou],
    ['choose', ownNews.choose.title],
    ['follows', ownNews.follows.title],
    ['bookmarks', ownNews.bookmarks.title],
    ['history', ownNews.history.title],
  ];
  return (
    <nav class="section-links" aria-label={ownNews.pages}>
      <ul>
        {entries.map(([name, title]) => (
          <li>
            <a
              href={links.own(name)}
              aria-current={req.path === OWN_PATHS[name] ? 'page' : undefined}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
