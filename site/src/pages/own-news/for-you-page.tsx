import type { Context } from 'hono';
import type { FC } from 'hono/jsx';
import type { WartaClient } from '../../../../client';
import { OwnNewsMenu } from '../../components/own-news-menu';
import { OwnStories } from '../../components/own-stories';
import { PlaceOffers } from '../../components/place-offers';
import { PlaceSearch } from '../../components/place-search';
import { usePage } from '../../components/use-page';
import type { SiteEnv } from '../../site-env';
import { answerOf } from '../../warta/answer-of';
import type { ReadPlaces } from '../../warta/read-places';

/** `/untuk-anda`: the reader's own news; for guests those of `?wilayah=`, or the way to choose one. */
export const showForYou = (readPlaces: ReadPlaces) => async (c: Context<SiteEnv>) => {
  const reader = await c.var.session.reader();
  if (reader) {
    return showOwnFeed(c, reader);
  }
  const region = c.req.query('wilayah');
  return region ? showLocalFeed(c, region) : showPlaces(c, readPlaces);
};

async function showOwnFeed(c: Context<SiteEnv>, reader: WartaClient) {
  const { words, links } = c.var;
  const { after } = c.req.query();
  const [feed, follows] = await Promise.all([
    answerOf(reader.GET('/api/me/feed', { params: { query: { after, explain: true } } })),
    answerOf(reader.GET('/api/me/follows')),
  ]);
  const { next } = feed.meta;
  const { title, nothingChosen, choose } = words.ownNews;
  return c.render(
    <div class="section-page">
      <header class="section-head">
        <h1>{title}</h1>
        <OwnNewsMenu />
        {follows.data.length === 0 && (
          <div class="invitation">
            <p>{nothingChosen}</p>
            <p>
              <a href={links.own('choose')}>{choose.title}</a>
            </p>
          </div>
        )}
      </header>
      <OwnStories
        stories={feed.data}
        next={next === null ? undefined : links.page(links.own('forYou'), { after: next })}
      />
    </div>,
    { title, unlisted: true },
  );
}

/** The feed that somebody at home in a region gets, the same for everybody. */
async function showLocalFeed(c: Context<SiteEnv>, region: string) {
  const { warta, words, links } = c.var;
  const { after } = c.req.query();
  const { data, meta } = await answerOf(
    warta.GET('/api/feeds/local', { params: { query: { region, after, explain: true } } }),
  );
  const { name, slug } = meta.region;
  const title = words.ownNews.titleOf(name);
  const chooser = links.page(links.own('choose'), { wilayah: slug });
  return c.render(
    <div class="section-page">
      <header class="section-head">
        <h1>{title}</h1>
        <p>
          <a href={links.own('forYou')}>{words.ownNews.changeRegion}</a>
        </p>
        <Invitation text={words.ownNews.inviteToStay(name)} then={chooser} />
      </header>
      <OwnStories
        stories={data}
        next={
          meta.next === null
            ? undefined
            : links.page(links.own('forYou'), { wilayah: slug, after: meta.next })
        }
      />
    </div>,
    { title, feed: `regions/${slug}`, unlisted: true },
  );
}

async function showPlaces(c: Context<SiteEnv>, readPlaces: ReadPlaces) {
  const { words, links } = c.var;
  const { title, guestIntroduction, invitation } = words.ownNews;
  const query = c.req.query('cari')?.trim() ?? '';
  const places = await readPlaces();
  return c.render(
    <div class="section-page chooser">
      <header class="section-head">
        <h1>{title}</h1>
        <p>{guestIntroduction}</p>
      </header>
      <form action={links.own('forYou')}>
        <PlaceSearch query={query} action={links.own('forYou')} />
      </form>
      <PlaceOffers
        places={places}
        query={query}
        isOpen
        entry={({ name, slug, province }) => (
          <a class="choice" href={links.page(links.own('forYou'), { wilayah: slug })}>
            <span>
              {name}
              {province && <small> {province}</small>}
            </span>
          </a>
        )}
      />
      <Invitation text={invitation} then={links.own('choose')} />
    </div>,
    { title, description: guestIntroduction, unlisted: query !== '' },
  );
}

/**
 * Invites a guest to have an account.
 * @param then where who has one is led after the login
 */
const Invitation: FC<{ text: string; then: string }> = ({ text, then }) => {
  const { words, links } = usePage();
  return (
    <aside class="invitation">
      <p>{text}</p>
      <p>
        <a href={links.account('register')}>{words.account.register}</a>{' '}
        <a href={links.page(links.account('logIn'), { ke: then })}>{words.account.logIn}</a>
      </p>
    </aside>
  );
};
