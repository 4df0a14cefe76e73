import { choosePalette, tint } from './palette';
import { createRandomSource } from './random-source';
import { isDaylightScene, SCENE_DRAWINGS, type Scene } from './scene';
import { STAGE_HEIGHT, STAGE_WIDTH } from './stage';
import { element } from './svg';

/**
 * An editorial illustration as an SVG document, without text. The seed chooses time of day, palette,
 * arrangement and which way the picture faces; the same scene, seed and size give the same string.
 * @param size in pixels; the picture is cropped, never stretched, to a shape other than 16:9.
 */
export function drawScene(
  scene: Scene,
  seed: string,
  size: { width: number; height: number },
): string {
  const random = createRandomSource(`${scene}/${seed}`);
  const palette = choosePalette(random, isDaylightScene(scene) ? 'daylight' : 'whole-day');
  // A mirrored road would have its traffic keep to the right.
  const mirrored = random.chance(0.5) && scene !== 'jalan';
  const markup = SCENE_DRAWINGS[scene]({
    random,
    palette,
    paint: (colour, distance = 0) => tint(palette, colour, distance),
  });
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: size.width,
      height: size.height,
      viewBox: `0 0 ${STAGE_WIDTH} ${STAGE_HEIGHT}`,
      preserveAspectRatio: 'xMidYMid slice',
    },
    mirrored
      ? element('g', { transform: `translate(${STAGE_WIDTH} 0) scale(-1 1)` }, markup)
      : markup,
  );
}
