import { mix } from '../colour';
import type { Stage } from '../stage';
import { group, rect, verticalGradient } from '../svg';

/**
 * A stretch of open water with ripples, and the sun's or moon's broken reflection under it.
 * @param discX where the reflection falls; null for water that mirrors no disc.
 */
export function drawWater(
  stage: Stage,
  box: { x: number; y: number; width: number; height: number },
  colour: string,
  discX: number | null,
): string {
  const { random, palette } = stage;
  const near = stage.paint(colour);
  const far = mix(stage.paint(colour, 0.5), palette.sky[2], 0.35);
  const parts = [
    verticalGradient('water', [
      { offset: 0, colour: far },
      { offset: 1, colour: near },
    ]),
    rect(box.x, box.y, box.width, box.height, 'url(#water)'),
  ];
  const light = mix(palette.sky[2], '#ffffff', 0.3);
  for (let index = 0; index < 46; index += 1) {
    const depth = random.between(0.02, 1);
    const width = random.between(20, 60) + depth * random.between(20, 150);
    parts.push(
      rect(
        random.between(box.x - 40, box.x + box.width - 30),
        box.y + box.height * depth,
        width,
        1.5 + depth * 3,
        random.chance(0.6) ? light : near,
        { rx: 2, opacity: random.between(0.1, 0.3).toFixed(2) },
      ),
    );
  }
  if (discX !== null) {
    for (let row = 0; row < 16; row += 1) {
      const depth = row / 16;
      const width = (24 + depth * 110) * random.between(0.5, 1.2);
      parts.push(
        rect(
          discX - width / 2 + random.between(-14, 14),
          box.y + 5 + box.height * depth * 0.9,
          width,
          2.5 + depth * 4,
          palette.disc,
          {
            rx: 3,
            opacity: (0.75 - depth * 0.5).toFixed(2),
          },
        ),
      );
    }
  }
  return group(parts);
}
