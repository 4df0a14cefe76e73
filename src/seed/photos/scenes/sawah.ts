import { mix } from '../colour';
import { drawFigure } from '../elements/figure';
import { drawHills, drawVolcano } from '../elements/land';
import { drawPalm, drawTree } from '../elements/plants';
import { drawSky } from '../elements/sky';
import { MATERIALS } from '../materials';
import { type SceneDrawing, STAGE_HEIGHT, STAGE_WIDTH } from '../stage';
import { path, polygon, rect, stroke } from '../svg';

/** Terraced rice fields with farmers and a field hut. */
export const drawSawah: SceneDrawing = (stage) => {
  const { random, palette } = stage;
  const sky = drawSky(stage, 340);
  const parts = [sky.markup];
  if (random.chance(0.6)) {
    parts.push(
      drawVolcano(
        stage,
        random.between(250, 950),
        random.between(130, 190),
        380,
        380,
        stage.paint(MATERIALS.rock, 0.65),
      ),
    );
  }
  parts.push(
    drawHills(stage, 315, 26, stage.paint(MATERIALS.leafDark, 0.65)),
    drawHills(stage, 350, 16, stage.paint(MATERIALS.leafDark, 0.35)),
  );
  for (let index = 0; index < 9; index += 1) {
    const x = random.between(0, STAGE_WIDTH);
    parts.push(
      random.chance(0.6)
        ? drawPalm(stage, x, 372, random.between(60, 100), random.between(-14, 14), 0.35)
        : drawTree(stage, x, 374, random.between(50, 80), 0.35),
    );
  }
  const tones = [
    MATERIALS.rice,
    MATERIALS.grass,
    '#b7cf62',
    MATERIALS.leafLight,
    '#c9c45f',
  ] as const;
  const rows = 8;
  const sway = random.between(0.6, 1.6) * (random.chance(0.5) ? 1 : -1);
  for (let row = 0; row < rows; row += 1) {
    const depth = row / (rows - 1);
    const y = 366 + 262 * depth ** 1.25;
    const swing = (10 + depth * 46) * sway * (row % 2 === 0 ? 1 : 0.55);
    const distance = 0.3 * (1 - depth);
    const edge = (offset: number): (string | number)[] => [
      'M',
      0,
      y + swing * 0.4 + offset,
      'C',
      340,
      y - swing + offset,
      560,
      y + swing + offset,
      800,
      y + offset,
      'S',
      1080,
      y - swing * 0.8 + offset,
      STAGE_WIDTH,
      y + swing * 0.3 + offset,
      'L',
      STAGE_WIDTH,
      STAGE_HEIGHT,
      'L',
      0,
      STAGE_HEIGHT,
      'Z',
    ];
    const flooded = random.chance(0.28);
    const field = flooded
      ? mix(palette.sky[0], palette.sky[2], 0.5)
      : stage.paint(random.pick(tones), distance);
    parts.push(
      path(edge(-3 - depth * 6), stage.paint(MATERIALS.earth, distance)),
      path(edge(-1 - depth * 2), stage.paint(MATERIALS.leaf, distance)),
      path(edge(3 + depth * 5), field),
    );
    for (let tuft = 0; tuft < 34; tuft += 1) {
      const size = 4 + depth * 8;
      parts.push(
        stroke(
          [
            'M',
            random.between(0, STAGE_WIDTH),
            y + random.between(14, 30) + depth * random.between(20, 50),
            'q',
            size * 0.1,
            -size,
            size * 0.5,
            -size,
          ],
          stage.paint(MATERIALS.leaf, distance),
          1.5 + depth,
          { opacity: '0.55' },
        ),
      );
    }
    if (row === 4) {
      const x = random.between(180, 1000);
      parts.push(
        rect(x - 32, y - 48, 7, 60, stage.paint(MATERIALS.woodDark)),
        rect(x + 26, y - 48, 7, 60, stage.paint(MATERIALS.woodDark)),
        rect(x - 38, y - 14, 76, 8, stage.paint(MATERIALS.wood)),
        polygon(
          [
            [x - 56, y - 44],
            [x - 16, y - 84],
            [x + 16, y - 84],
            [x + 56, y - 44],
          ],
          stage.paint(MATERIALS.thatch),
        ),
        polygon(
          [
            [x + 16, y - 84],
            [x + 56, y - 44],
            [x + 24, y - 44],
          ],
          stage.paint('#6d5a3f'),
        ),
      );
    }
    if (row === 5 || row === 6) {
      const people = random.integer(1, 2);
      for (let person = 0; person < people; person += 1) {
        parts.push(
          drawFigure(stage, {
            x: 240 + (row - 5) * 160 + person * 420 + random.between(0, 150),
            footY: y + 26,
            height: 78 + depth * 30,
            shirt: random.pick([MATERIALS.red, MATERIALS.blue, MATERIALS.plum, MATERIALS.orange]),
            head: 'straw-hat',
            arms: random.pick(['down', 'forward']),
          }),
        );
      }
    }
  }
  parts.push(
    drawPalm(
      stage,
      random.between(40, 120),
      690,
      random.between(380, 470),
      random.between(-30, 60),
    ),
  );
  return parts.join('');
};
