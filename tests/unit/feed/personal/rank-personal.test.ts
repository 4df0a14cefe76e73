import fc from 'fast-check';
import {
  type Candidate,
  FOLLOWED_SECTIONS,
  interestsKey,
  interestsOf,
  nearPlaces,
  rankPersonal,
  scoreTerms,
  totalOf,
  type Viewpoint,
} from '../../../../src/domain/feed/personal';
import { anyFollows, anyStories, hoursAgo, story, UNTIL } from './story';

const NOTHING = new Set<string>();

const PLACES = [
  { documentId: 'nation', code: '00', name: 'Nasional' },
  { documentId: 'sumut', code: '12', name: 'Sumatera Utara' },
  { documentId: 'medan', code: '12.71', name: 'Kota Medan' },
  { documentId: 'deli', code: '12.07', name: 'Kabupaten Deli Serdang' },
  { documentId: 'nias', code: '12.04', name: 'Kabupaten Nias' },
  { documentId: 'makassar', code: '73.71', name: 'Kota Makassar' },
];

type Follows = Partial<Record<(typeof FOLLOWED_SECTIONS)[number], string[]>>;

const viewpoint = (follows: Follows, home: string | null = null): Viewpoint => {
  const interests = interestsOf(
    FOLLOWED_SECTIONS.flatMap((section) =>
      (follows[section] ?? []).map((documentId) => ({ section, documentId })),
    ),
    home,
  );
  return { interests, near: nearPlaces(interests, PLACES) };
};

const rank = (
  stories: readonly Candidate[],
  view: Viewpoint,
  read: ReadonlySet<string> = NOTHING,
) => rankPersonal(stories, view, UNTIL, read).map(({ documentId }) => documentId);

describe('a personal feed', () => {
  it('holds each story once, none of the future, and no other', () => {
    fc.assert(
      fc.property(anyStories, anyFollows, (stories, follows) => {
        const ranked = rank(stories, viewpoint(follows));
        const past = stories.filter(({ datePublished }) => datePublished <= UNTIL.getTime());
        // What was given last under an id counts.
        const expected = new Set(past.map(({ documentId }) => documentId));
        expect([...ranked].sort()).toEqual([...expected].sort());
      }),
    );
  });

  it('does not depend on the order in which stories or follows are given', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyStories, { maxLength: 1 }),
        anyFollows,
        fc.integer(),
        ([given = []], follows, seed) => {
          const stories = [...new Map(given.map((one) => [one.documentId, one])).values()];
          const shuffled = [...stories].sort(
            (a, b) => ((a.datePublished * seed) % 7) - ((b.datePublished * seed) % 7),
          );
          const turned = Object.fromEntries(
            Object.entries(follows).map(([section, ids]) => [section, [...ids].reverse()]),
          );
          expect(rank(shuffled, viewpoint(turned))).toEqual(rank(stories, viewpoint(follows)));
        },
      ),
    );
  });

  it('is cut at its moment: what is published later changes nothing of it', () => {
    fc.assert(
      fc.property(anyStories, anyFollows, (stories, follows) => {
        const later = stories.map((one) => ({
          ...one,
          documentId: `later-${one.documentId}`,
          datePublished: UNTIL.getTime() + 1,
        }));
        const view = viewpoint(follows);
        expect(rank([...later, ...stories], view)).toEqual(rank(stories, view));
      }),
    );
  });

  it('never shows a channel more than twice among five while another is within reach', () => {
    fc.assert(
      fc.property(anyStories, anyFollows, (given, follows) => {
        const stories = [...new Map(given.map((one) => [one.documentId, one])).values()];
        const view = viewpoint(follows);
        const ranked = rankPersonal(stories, view, UNTIL, NOTHING);
        const score = (one: Candidate) => totalOf(scoreTerms(one, view, UNTIL, false));
        ranked.forEach((one, index) => {
          const before = ranked.slice(Math.max(0, index - 4), index);
          const isFull = ({ channels }: Candidate) =>
            channels.some(
              (channel) => before.filter((other) => other.channels.includes(channel)).length >= 2,
            );
          if (isFull(one)) {
            const left = ranked.slice(index);
            const best = Math.max(...left.map(score));
            const others = left.filter((other) => !isFull(other) && score(other) >= best - 72);
            expect(others).toEqual([]);
          }
        });
      }),
    );
  });

  it('puts a story no lower for being followed', () => {
    fc.assert(
      fc.property(
        anyStories,
        anyFollows,
        fc.constantFrom(...FOLLOWED_SECTIONS),
        (given, follows, section) => {
          const [one] = given;
          const target = one?.[section][0];
          if (one && target) {
            const more = { ...follows, [section]: [...follows[section], target] };
            const score = (view: Viewpoint) => totalOf(scoreTerms(one, view, UNTIL, false));
            expect(score(viewpoint(more))).toBeGreaterThanOrEqual(score(viewpoint(follows)));
          }
        },
      ),
    );
  });

  it('goes by newness where nothing else speaks', () => {
    const stories = [5, 1, 3].map((hours) => story(`${hours}`, { datePublished: hoursAgo(hours) }));
    expect(rank(stories, viewpoint({}))).toEqual(['1', '3', '5']);
  });

  it('weighs a followed region and author as three days, a channel and a tag as two', () => {
    const follows = { regions: ['makassar'], channels: ['c'], authors: ['a'], tags: ['t'] };
    const view = viewpoint(follows, 'nias');
    const terms = scoreTerms(
      story('all', { regions: ['makassar'], channels: ['c'], authors: ['a'], tags: ['t'] }),
      view,
      UNTIL,
      false,
    );
    expect(terms).toEqual({
      newness: -1,
      urgency: 0,
      followedRegion: 72,
      followedChannel: 48,
      followedAuthor: 72,
      followedTag: 48,
      nearness: 0,
      alreadyRead: 0,
    });
  });

  it('goes from the own regency to its province, its neighbours, the nation, and the rest', () => {
    const stories = ['makassar', 'nation', 'deli', 'sumut', 'medan', 'nias'].map((region) =>
      story(region, { regions: [region] }),
    );
    expect(rank(stories, viewpoint({}, 'medan'))).toEqual([
      'medan',
      'sumut',
      'deli',
      'nation',
      // Across the sea: in the same province, but no neighbour.
      'nias',
      'makassar',
    ]);
  });

  it('is at home, without a home, in every region that is followed; a province takes in its own', () => {
    const near = (view: Viewpoint) =>
      Object.fromEntries([...view.near].map(([id, { nearness }]) => [id, nearness]));
    expect(near(viewpoint({ regions: ['sumut'] }))).toEqual({
      sumut: 'own',
      medan: 'province',
      deli: 'province',
      nias: 'province',
      nation: 'nation',
    });
    expect(near(viewpoint({ regions: ['sumut'] }, 'makassar'))).toEqual({
      makassar: 'own',
      nation: 'nation',
    });
  });

  it('counts the nearest of the editions that carry a story', () => {
    const view = viewpoint({}, 'medan');
    const terms = (regions: string[]) =>
      scoreTerms(story('x', { regions }), view, UNTIL, false).nearness;
    expect(terms(['nation', 'medan', 'deli'])).toBe(72);
    expect(terms(['nation', 'deli'])).toBe(36);
    expect(terms([])).toBe(0);
  });

  it('gives each step of urgency half a day', () => {
    const urgent = story('urgent', { urgency: 1, datePublished: hoursAgo(48) });
    expect(rank([urgent, story('usual')], viewpoint({}))).toEqual(['urgent', 'usual']);
    expect(rank([{ ...urgent, urgency: 2 }, story('usual')], viewpoint({}))).toEqual([
      'usual',
      'urgent',
    ]);
  });

  it('lets what was read sink by five days', () => {
    const stories = [story('read'), story('old', { datePublished: hoursAgo(120) })];
    expect(rank(stories, viewpoint({}), new Set(['read']))).toEqual(['old', 'read']);
  });

  it('does not bring old news up to separate a channel', () => {
    const fresh = [1, 2, 3].map((hours) =>
      story(`fresh${hours}`, { channels: ['c'], datePublished: hoursAgo(hours) }),
    );
    const old = story('old', { channels: ['d'], datePublished: hoursAgo(80) });
    const recent = story('recent', { channels: ['d'], datePublished: hoursAgo(70) });
    expect(rank([...fresh, old], viewpoint({}))).toEqual(['fresh1', 'fresh2', 'fresh3', 'old']);
    expect(rank([...fresh, recent], viewpoint({}))).toEqual([
      'fresh1',
      'fresh2',
      'recent',
      'fresh3',
    ]);
  });

  it('ends after two hundred stories', () => {
    const stories = Array.from({ length: 250 }, (_, index) =>
      story(String(index).padStart(3, '0'), { datePublished: hoursAgo(index) }),
    );
    const ranked = rank(stories, viewpoint({}));
    expect([ranked.length, ranked[0], ranked.at(-1)]).toEqual([200, '000', '199']);
  });

  it('is one for all who have the same interests, and for no others', () => {
    fc.assert(
      fc.property(anyFollows, anyFollows, (some, others) => {
        const key = (follows: Follows) => interestsKey(viewpoint(follows).interests);
        const turned = { ...some, tags: [...some.tags].reverse() };
        expect(key(turned)).toBe(key(some));
        const sorted = (follows: typeof some) =>
          JSON.stringify(FOLLOWED_SECTIONS.map((section) => [...follows[section]].sort()));
        expect(key(some) === key(others)).toBe(sorted(some) === sorted(others));
      }),
    );
  });
});
