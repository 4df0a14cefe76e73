import type { FC } from 'hono/jsx';
import type { MenuChannel } from '../warta/channel-menu';
import { STORY_LANGUAGE } from '../words';
import { usePage } from './use-page';

const ChannelTree: FC<{ channels: readonly MenuChannel[] }> = ({ channels }) => {
  const { links } = usePage();
  return (
    <ul lang={STORY_LANGUAGE}>
      {channels.map(({ name, slug, children }) => (
        <li>
          <a href={links.section('channels', slug)}>{name}</a>
          {children.length > 0 && <ChannelTree channels={children} />}
        </li>
      ))}
    </ul>
  );
};

/** All channels, the editions, the corrections, how to become a partner, and the feeds. */
export const SiteFooter: FC = () => {
  const { words, links, channels } = usePage();
  return (
    <footer class="site-footer">
      <nav aria-labelledby="all-channels">
        <h2 id="all-channels">{words.allChannels}</h2>
        <ChannelTree channels={channels} />
      </nav>
      <p>
        <a href={links.editions}>{words.allEditions}</a>
      </p>
      <p>
        <a href={links.corrections}>{words.allCorrections}</a>
      </p>
      <p>
        <a href={links.partners}>{words.partners.become}</a>
      </p>
      <p>
        {words.feeds}: <a href="/feeds/latest.rss">RSS</a>, <a href="/feeds/latest.atom">Atom</a>,{' '}
        <a href="/feeds/latest.json">JSON Feed</a>
      </p>
    </footer>
  );
};
