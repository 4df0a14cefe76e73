import type { FC } from 'hono/jsx';
import { SITE_NAME } from '../page-head';
import { OWN_PATHS } from '../pages/own-news/own-addresses';
import { STORY_LANGUAGE } from '../words';
import { SearchForm } from './search-form';
import { usePage } from './use-page';

/**
 * The name of the paper, the search, the reader's account, the other language, and the channels.
 * @param path of the page
 * @param otherLanguage the address of the page in the other language
 */
export const SiteHeader: FC<{ path: string; otherLanguage: string }> = ({
  path,
  otherLanguage,
}) => {
  const { words, links, channels, session } = usePage();
  const { code, name } = words.otherLanguage;
  return (
    <header>
      <div class="masthead">
        <a class="brand" href={links.home}>
          {SITE_NAME}
        </a>
        <p class="tagline">{words.tagline}</p>
        {/* The search page has a form of its own. */}
        {path !== '/cari' && <SearchForm />}
        <a
          class="for-you"
          href={links.own('forYou')}
          aria-current={path === OWN_PATHS.forYou ? 'page' : undefined}
        >
          {words.ownNews.forYou}
        </a>
        <a
          class="account"
          href={links.account(session.isShown ? 'overview' : 'logIn')}
          aria-current={path.startsWith('/akun') ? 'page' : undefined}
        >
          {session.isShown ? words.account.account : words.account.logIn}
        </a>
        <a class="language" href={otherLanguage} lang={code} hreflang={code}>
          {name}
        </a>
      </div>
      <nav class="channels" aria-label={words.channels} lang={STORY_LANGUAGE}>
        <ul>
          {channels.map((channel) => (
            <li>
              <a
                href={links.section('channels', channel.slug)}
                aria-current={path === `/kanal/${channel.slug}` ? 'page' : undefined}
              >
                {channel.name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
};
