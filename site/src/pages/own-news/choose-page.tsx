import type { Context } from 'hono';
import type { FC } from 'hono/jsx';
import type { WartaClient } from '../../../../client';
import { ChoiceBox } from '../../components/choice-box';
import { Notice } from '../../components/notice';
import { OwnNewsMenu } from '../../components/own-news-menu';
import { PlaceOffers } from '../../components/place-offers';
import { PlaceSearch } from '../../components/place-search';
import { usePage } from '../../components/use-page';
import { answerRefused } from '../../forms/answer-refused';
import { FormAlert } from '../../forms/form-alert';
import { outcomeOf } from '../../forms/outcome-of';
import { readAllFields } from '../../forms/read-form';
import { type Refusal, refusalOf } from '../../forms/refusal';
import { requireReader } from '../../session/require-reader';
import type { SiteEnv } from '../../site-env';
import { answerOf } from '../../warta/answer-of';
import type { MenuChannel } from '../../warta/channel-menu';
import type { Place, ReadPlaces } from '../../warta/read-places';
import { STORY_LANGUAGE } from '../../words';
import { type Choice, readChoice } from './choice';

/** What the reader follows already, his home first. */
async function currentChoice(reader: WartaClient): Promise<Choice> {
  const [{ data: follows }, { data: settings }] = await Promise.all([
    answerOf(reader.GET('/api/me/follows')),
    answerOf(reader.GET('/api/me/settings')),
  ]);
  const slugsOf = (kind: string) =>
    follows.filter(({ type }) => type === kind).map(({ slug }) => slug);
  const home = settings.homeRegion ? [settings.homeRegion.slug] : [];
  return {
    regions: [...new Set([...home, ...slugsOf('regions')])],
    channels: slugsOf('channels'),
  };
}

/** The choice that an address carries: a search carries all of it, an invitation adds a region. */
async function shownChoice(c: Context<SiteEnv>, reader: WartaClient): Promise<Choice> {
  const asked = readChoice((name) => c.req.queries(name) ?? []);
  if (c.req.query('cari') !== undefined) {
    return asked;
  }
  const current = await currentChoice(reader);
  return { ...current, regions: [...new Set([...current.regions, ...asked.regions])] };
}

interface Shown {
  readonly choice: Choice;
  readonly query?: string;
  readonly refusal?: Refusal;
}

function render(c: Context<SiteEnv>, places: readonly Place[], shown: Shown) {
  const { words, links, channels } = c.var;
  const { choice, query = '', refusal } = shown;
  const { choose } = words.ownNews;
  if (refusal) {
    answerRefused(c, refusal);
  }
  return c.render(
    <div class="section-page chooser">
      <header class="section-head">
        <h1>{choose.title}</h1>
        <Notice />
        <p>{choose.introduction}</p>
        <OwnNewsMenu />
      </header>
      <form method="post" action={links.own('choose')}>
        <FormAlert refusal={refusal} />
        <fieldset>
          <legend>{choose.regions}</legend>
          <ChosenPlaces places={places} chosen={choice.regions} />
          <PlaceSearch query={query} action={links.own('choose')} />
          <PlaceOffers
            places={places.filter(({ slug }) => !choice.regions.includes(slug))}
            query={query}
            entry={(place) => (
              <ChoiceBox name="wilayah" of={place} within={place.province} isChosen={false} />
            )}
          />
        </fieldset>
        <fieldset>
          <legend>{choose.channels}</legend>
          <ChannelBoxes channels={channels} chosen={choice.channels} />
        </fieldset>
        <button type="submit">{choose.save}</button>
      </form>
    </div>,
    { title: choose.title, unlisted: true },
  );
}

/** What is chosen, and which of it is home; nothing before that. */
const ChosenPlaces: FC<{ places: readonly Place[]; chosen: readonly string[] }> = ({
  places,
  chosen,
}) => {
  const { words } = usePage();
  const { choose } = words.ownNews;
  const known = chosen.flatMap((slug) => places.find((place) => place.slug === slug) ?? []);
  return known.length === 0 ? null : (
    <>
      <h2>{choose.chosen}</h2>
      <ul class="places" lang={STORY_LANGUAGE}>
        {known.map((place) => (
          <li>
            <ChoiceBox name="wilayah" of={place} within={place.province} isChosen />
          </li>
        ))}
      </ul>
      <div class="field">
        <label for="rumah">{choose.home}</label>
        <select id="rumah" name="rumah" lang={STORY_LANGUAGE} aria-describedby="rumah-hint">
          {known.map(({ slug, name }) => (
            <option value={slug}>{name}</option>
          ))}
        </select>
        <p class="hint" id="rumah-hint">
          {choose.homeHint}
        </p>
      </div>
    </>
  );
};

const ChannelBoxes: FC<{ channels: readonly MenuChannel[]; chosen: readonly string[] }> = ({
  channels,
  chosen,
}) => (
  <ul class="places" lang={STORY_LANGUAGE}>
    {channels.map((channel) => (
      <li>
        <ChoiceBox name="kanal" of={channel} isChosen={chosen.includes(channel.slug)} />
        {channel.children.length > 0 && (
          <ChannelBoxes channels={channel.children} chosen={chosen} />
        )}
      </li>
    ))}
  </ul>
);

/** `/akun/pilih-wilayah?cari=`: regions and channels in one form. Guests choose a region at /untuk-anda. */
export const showChooser = (readPlaces: ReadPlaces) => async (c: Context<SiteEnv>) => {
  const { session, links } = c.var;
  const reader = await session.reader();
  if (!reader) {
    return c.redirect(links.own('forYou'), 303);
  }
  const [places, choice] = await Promise.all([readPlaces(), shownChoice(c, reader)]);
  return render(c, places, { choice, query: c.req.query('cari')?.trim() });
};

const flat = (channels: readonly MenuChannel[]): MenuChannel[] =>
  channels.flatMap((channel) => [channel, ...flat(channel.children)]);

/** The documentIds of those that there still are, in the order of `slugs`. */
const idsOf = (
  slugs: readonly string[],
  known: readonly { readonly slug: string; readonly documentId: string }[],
) => slugs.flatMap((slug) => known.find((one) => one.slug === slug)?.documentId ?? []);

/** Keeps the choice in place of the one before, and shows the feed that comes of it. */
export const saveChoice = (readPlaces: ReadPlaces) => async (c: Context<SiteEnv>) => {
  const { channels, language, links } = c.var;
  const reader = await requireReader(c);
  const form = await readAllFields(c);
  const choice = readChoice((name) => form.getAll(name));
  const places = await readPlaces();
  const { error } = await outcomeOf(
    reader.PUT('/api/me/interests', {
      body: {
        data: {
          regions: idsOf(choice.regions, places),
          channels: idsOf(choice.channels, flat(channels)),
        },
      },
    }),
  );
  return error
    ? render(c, places, { choice, refusal: refusalOf(error, language) })
    : c.redirect(links.own('forYou'), 303);
};
