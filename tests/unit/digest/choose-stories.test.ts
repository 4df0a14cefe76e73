import fc from 'fast-check';
import { chooseStories } from '../../../src/domain/digest';
import { interestsOf, type Viewpoint } from '../../../src/domain/feed/personal';
import { anyStories, hoursAgo, story, UNTIL } from '../feed/personal/story';

const NOTHING = new Set<string>();
const period = { since: new Date(hoursAgo(24)), until: UNTIL };
const view: Viewpoint = {
  interests: interestsOf([{ section: 'regions', documentId: 'medan' }], null),
  near: new Map(),
};

const ids = (stories: ReturnType<typeof chooseStories>) =>
  stories.map(({ documentId }) => documentId);

describe('a digest holds', () => {
  it('the best stories of the period, in the order of the feed', () => {
    const stories = [
      story('new', { datePublished: hoursAgo(1) }),
      story('followed', { datePublished: hoursAgo(20), regions: ['medan'] }),
      story('last of the day', { datePublished: hoursAgo(24) + 1 }),
      story('in the digest before', { datePublished: hoursAgo(24), regions: ['medan'] }),
      story('not yet', { datePublished: hoursAgo(-1), regions: ['medan'] }),
    ];
    expect(ids(chooseStories(stories, view, period, NOTHING))).toEqual([
      'followed',
      'new',
      'last of the day',
    ]);
  });

  it('nothing that the reader has read', () => {
    const stories = [story('read'), story('unread')];
    expect(ids(chooseStories(stories, view, period, new Set(['read'])))).toEqual(['unread']);
  });

  it('one channel no more than twice in a row, though older stories had kept it apart', () => {
    const stories = ['a', 'b', 'c', 'd'].map((id, index) =>
      story(id, { datePublished: hoursAgo(index + 1), channels: [id === 'd' ? 'kota' : 'bola'] }),
    );
    expect(ids(chooseStories(stories, view, period, NOTHING))).toEqual(['a', 'b', 'd', 'c']);
  });

  it('ten at most, each once, whatever there is', () => {
    fc.assert(
      fc.property(anyStories, (stories) => {
        const chosen = chooseStories(stories, view, period, NOTHING);
        expect(chosen.length).toBeLessThanOrEqual(10);
        expect(new Set(ids(chosen)).size).toBe(chosen.length);
        for (const { datePublished } of chosen) {
          expect(datePublished).toBeGreaterThan(period.since.getTime());
          expect(datePublished).toBeLessThanOrEqual(UNTIL.getTime());
        }
      }),
    );
  });
});
