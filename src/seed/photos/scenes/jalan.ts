import { drawStreetLamp } from '../elements/building';
import { drawHills, drawRange } from '../elements/land';
import { drawPalm, drawTree } from '../elements/plants';
import { drawSky } from '../elements/sky';
import { drawCarOnLane } from '../elements/vehicle';
import { BRIGHTS, MATERIALS } from '../materials';
import { type SceneDrawing, STAGE_HEIGHT, STAGE_WIDTH } from '../stage';
import { path, polygon } from '../svg';

/** A highway running towards the hills. */
export const drawJalan: SceneDrawing = (stage) => {
  const { random } = stage;
  const horizon = random.between(330, 370);
  const sky = drawSky(stage, horizon);
  const vanishX = random.between(480, 760);
  const parts = [
    sky.markup,
    drawRange(stage, horizon + 8, random.between(90, 150), stage.paint(MATERIALS.rock, 0.75)),
    drawHills(stage, horizon - 4, 20, stage.paint(MATERIALS.leafDark, 0.55)),
    polygon(
      [
        [0, horizon + 14],
        [STAGE_WIDTH, horizon + 14],
        [STAGE_WIDTH, STAGE_HEIGHT],
        [0, STAGE_HEIGHT],
      ],
      stage.paint(MATERIALS.grass, 0.1),
    ),
  ];
  for (let strip = 0; strip < 4; strip += 1) {
    const y = horizon + 22 + strip * strip * 26;
    parts.push(
      polygon(
        [
          [0, y],
          [STAGE_WIDTH, y + random.between(-12, 12)],
          [STAGE_WIDTH, STAGE_HEIGHT],
          [0, STAGE_HEIGHT],
        ],
        stage.paint(
          random.pick([MATERIALS.rice, MATERIALS.leafLight, MATERIALS.grass, MATERIALS.leaf]),
          0.3 - strip * 0.08,
        ),
      ),
    );
  }
  const at = (depth: number, lane: number): readonly [number, number] => [
    vanishX + (600 - vanishX) * depth + lane * (10 + depth * 560),
    horizon + 14 + (STAGE_HEIGHT - horizon) * depth,
  ];
  const ribbon = (from: number, to: number, start: number, end: number) => [
    at(start, from),
    at(start, to),
    at(end, to),
    at(end, from),
  ];
  parts.push(
    polygon(ribbon(-0.92, 0.92, 0, 1.05), stage.paint(MATERIALS.soil)),
    polygon(ribbon(-0.82, 0.82, 0, 1.05), stage.paint(MATERIALS.asphalt)),
    polygon(ribbon(-0.76, -0.735, 0, 1.05), stage.paint(MATERIALS.white)),
    polygon(ribbon(0.735, 0.76, 0, 1.05), stage.paint(MATERIALS.white)),
  );
  for (let dash = 0; dash < 9; dash += 1) {
    const start = (dash / 9) ** 1.9;
    parts.push(
      polygon(
        ribbon(-0.014, 0.014, start, start + 0.02 + start * 0.13),
        stage.paint(MATERIALS.yellow),
      ),
    );
  }
  const draw = random.chance(0.5)
    ? (x: number, y: number, height: number, distance: number) =>
        drawPalm(stage, x, y, height, height * random.between(-0.12, 0.12), distance)
    : (x: number, y: number, height: number, distance: number) =>
        drawTree(stage, x, y, height, distance);
  const vehicles = [
    { depth: random.between(0.08, 0.14), lane: random.pick([-0.38, 0.38]) },
    { depth: random.between(0.26, 0.38), lane: -0.38 },
    { depth: random.between(0.5, 0.72), lane: 0.38 },
  ];
  for (let step = 1; step <= 7; step += 1) {
    const depth = (step / 7) ** 1.7 * 0.92;
    for (const side of [-1, 1]) {
      const [x, y] = at(depth, side * random.between(1.08, 1.3));
      parts.push(draw(x, y, 40 + depth * 400, 0.45 * (1 - depth)));
    }
  }
  const [lampX, lampY] = at(0.42, -0.95);
  const [farLampX, farLampY] = at(0.15, -0.95);
  parts.push(
    drawStreetLamp(stage, farLampX, farLampY, 110, 1),
    drawStreetLamp(stage, lampX, lampY, 240, 1),
  );
  for (const { depth, lane } of vehicles) {
    const [x, y] = at(depth, lane);
    parts.push(drawCarOnLane(stage, x, y, 22 + depth * 240, random.pick(BRIGHTS), lane > 0));
  }
  parts.push(
    path(
      ['M', 0, STAGE_HEIGHT, 'L', 0, 640, 'Q', 60, 650, 90, STAGE_HEIGHT, 'Z'],
      stage.paint(MATERIALS.leafDark),
    ),
  );
  return parts.join('');
};
