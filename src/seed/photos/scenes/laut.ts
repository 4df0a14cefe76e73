import { drawHills } from '../elements/land';
import { drawPalm } from '../elements/plants';
import { drawSky } from '../elements/sky';
import { drawSailboat } from '../elements/vehicle';
import { drawWater } from '../elements/water';
import { MATERIALS } from '../materials';
import { type SceneDrawing, STAGE_HEIGHT, STAGE_WIDTH } from '../stage';
import { ellipse, path } from '../svg';

/** Open sea with islands, fishing boats and a beach. */
export const drawLaut: SceneDrawing = (stage) => {
  const { random } = stage;
  const horizon = random.between(300, 360);
  const sky = drawSky(stage, horizon);
  const parts = [
    sky.markup,
    drawHills(stage, horizon + 14, random.between(22, 44), stage.paint(MATERIALS.leafDark, 0.85)),
    drawWater(
      stage,
      { x: 0, y: horizon, width: STAGE_WIDTH, height: STAGE_HEIGHT - horizon },
      MATERIALS.sea,
      sky.discX,
    ),
  ];
  const fleet = random.integer(2, 4);
  const slot = 860 / fleet;
  for (let index = 0; index < fleet; index += 1) {
    const depth = random.between(0.05, 0.5);
    parts.push(
      drawSailboat(
        stage,
        110 + index * slot + random.between(0, slot * 0.35),
        horizon + 16 + depth * 210,
        70 + depth * 240,
        random.pick([MATERIALS.white, MATERIALS.yellow, MATERIALS.orange, MATERIALS.teal]),
        Math.max(0.35 - depth * 0.6, 0),
      ),
    );
  }
  const shore = random.between(500, 560);
  const beach = (offset: number): (string | number)[] => [
    'M',
    0,
    shore + offset,
    'C',
    260,
    shore - 50 + offset,
    470,
    640 + offset,
    760,
    622 + offset,
    'S',
    1060,
    672 + offset,
    STAGE_WIDTH,
    648 + offset,
    'L',
    STAGE_WIDTH,
    STAGE_HEIGHT,
    'L',
    0,
    STAGE_HEIGHT,
    'Z',
  ];
  parts.push(
    path(beach(-16), stage.paint(MATERIALS.foam), { opacity: '0.55' }),
    path(beach(-4), stage.paint('#c9ad7a')),
    path(beach(10), stage.paint(MATERIALS.sand)),
    drawPalm(
      stage,
      random.between(60, 110),
      shore + 70,
      random.between(330, 410),
      random.between(60, 130),
    ),
  );
  if (random.chance(0.6)) {
    parts.push(
      drawPalm(
        stage,
        random.between(-10, 30),
        shore + 90,
        random.between(240, 300),
        random.between(20, 70),
      ),
    );
  }
  parts.push(ellipse(100, shore + 84, 120, 14, stage.paint('#c9ad7a')));
  return parts.join('');
};
