import { createRandomSource } from '../../helpers/fuzz/random-source';
import { wholeStory } from '../reading/plain-lists';
import { createZipf } from './zipf';

/** What a site has to offer, the most read first. */
export interface Offer {
  stories: readonly string[];
  regions: readonly string[];
  channels: readonly string[];
}

/** Of a hundred pages that are opened. */
const SHARES = { front: 20, region: 20, channel: 10 } as const;

const FRONT = ['/api/feeds/latest', '/api/feeds/network'];
const ofRegion = (slug: string): string[] => [`/api/feeds/regions/${slug}`];
const ofChannel = (slug: string): string[] => [`/api/feeds/channels/${slug}`];
const ofStory = (id: string): string[] => [wholeStory(id), `/api/feeds/related/${id}`];

/** The requests of every page, once. */
export const everyPage = ({ stories, regions, channels }: Offer): string[] => [
  ...FRONT,
  ...regions.flatMap(ofRegion),
  ...channels.flatMap(ofChannel),
  ...stories.flatMap(ofStory),
];

/**
 * The requests of readers' pages: the front page, the feeds of editions and channels, and stories, each
 * with its related ones. The same seed gives the same requests.
 */
export function composeTraffic(offer: Offer, pages: number, seed: number): string[] {
  const random = createRandomSource(seed);
  const draw = (list: readonly string[]) => {
    const zipf = createZipf(list.length, random);
    return () => list[zipf()] as string;
  };
  const story = draw(offer.stories);
  const region = draw(offer.regions);
  const channel = draw(offer.channels);
  const page = (): string[] => {
    const kind = random.int(100);
    if (kind < SHARES.front) {
      return FRONT;
    }
    if (kind < SHARES.front + SHARES.region) {
      return ofRegion(region());
    }
    if (kind < SHARES.front + SHARES.region + SHARES.channel) {
      return ofChannel(channel());
    }
    return ofStory(story());
  };
  return Array.from({ length: pages }, page).flat();
}
