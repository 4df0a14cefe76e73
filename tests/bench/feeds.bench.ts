import { createNewsroom, storyData, writeStory } from '../helpers/newsroom';
import { startWarta, type Warta } from '../helpers/warta';
import { compareRates } from './requests-per-second';

const STORIES = 300;

/** What a card shows, asked of the generated API. */
const GENERATED =
  '/api/articles?pagination[pageSize]=20&pagination[withCount]=false' +
  '&fields=headline,slug,lead,genre,urgency,datePublished,dateModified' +
  '&populate[authors][fields]=name,slug&populate[channel][fields]=name,slug' +
  '&populate[region][fields]=name,slug,brand,timeZone&populate[photo][populate]=image';

describe('twenty cards', () => {
  let warta: Warta;

  beforeAll(async () => {
    warta = await startWarta();
    const newsroom = await createNewsroom(warta.strapi);
    for (let count = 0; count < STORIES; count += 1) {
      await writeStory(warta.strapi, storyData(newsroom, `Berita ke-${count}`));
    }
  });
  afterAll(() => warta.stop());

  it('by a feed, beside the generated API', async () => {
    const { a, b, ratio } = await compareRates(
      `${warta.url}${GENERATED}`,
      `${warta.url}/api/feeds/latest?limit=20`,
    );
    console.log(
      `generated API ${a.toFixed(0)} requests/s, feed ${b.toFixed(0)} requests/s: ${ratio.toFixed(1)} times`,
    );
    expect(ratio).toBeGreaterThan(1);
  });
});
