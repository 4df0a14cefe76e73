import sharp from 'sharp';
import { renderScene } from '../../../src/seed/photos/render-scene';

describe('renderScene', () => {
  it('gives a JPEG of 1200 × 675 pixels that is neither blank nor heavy', async () => {
    const photo = await renderScene('pasar', 'lapak-pagi');
    const { format, width, height } = await sharp(photo).metadata();
    expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1200, height: 675 });
    expect(photo.byteLength).toBeGreaterThan(15_000);
    expect(photo.byteLength).toBeLessThan(300_000);
    const { channels } = await sharp(photo).stats();
    for (const channel of channels) expect(channel.stdev).toBeGreaterThan(10);
  });

  it('gives the same bytes for the same story and other bytes for another', async () => {
    const first = await renderScene('sungai', 'musi');
    expect((await renderScene('sungai', 'musi')).equals(first)).toBe(true);
    expect((await renderScene('sungai', 'barito')).equals(first)).toBe(false);
  });
});
