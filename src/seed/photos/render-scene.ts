import sharp from 'sharp';
import { drawScene } from './draw-scene';
import type { Scene } from './scene';

const PHOTO_SIZE = { width: 1200, height: 675 } as const;

/** A story's illustration as a JPEG of 1200 × 675 pixels. */
export async function renderScene(scene: Scene, seed: string): Promise<Buffer> {
  return sharp(Buffer.from(drawScene(scene, seed, PHOTO_SIZE)))
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer();
}
