import { drawStreetLamp, drawTower, windowColour } from '../elements/building';
import { drawTree } from '../elements/plants';
import { drawSky } from '../elements/sky';
import { drawCar } from '../elements/vehicle';
import { BRIGHTS, MATERIALS } from '../materials';
import { type SceneDrawing, STAGE_WIDTH } from '../stage';
import { rect } from '../svg';

/** A skyline over a city street, with an elevated railway on some days. */
export const drawKota: SceneDrawing = (stage) => {
  const { random } = stage;
  const sky = drawSky(stage, 520);
  const parts = [sky.markup];
  const layers = [
    { distance: 0.8, low: 150, high: 400 },
    { distance: 0.5, low: 120, high: 340 },
    { distance: 0.12, low: 80, high: 260 },
  ];
  for (const { distance, low, high } of layers) {
    for (let x = random.between(-60, 0); x < STAGE_WIDTH; ) {
      const width = random.between(64, 132);
      const height = random.between(low, random.chance(0.3) ? high : (low + high) / 2);
      const wall = random.pick([
        MATERIALS.concrete,
        '#8aa0b4',
        MATERIALS.wall,
        '#c8a48c',
        '#7d8fa8',
        MATERIALS.wallCool,
      ]);
      parts.push(drawTower(stage, { x, baseY: 560, width, height }, wall, distance));
      x += width + random.between(-6, 26);
    }
  }
  parts.push(rect(0, 548, STAGE_WIDTH, 20, stage.paint(MATERIALS.grass)));
  for (let x = random.between(0, 60); x < STAGE_WIDTH; x += random.between(70, 150)) {
    parts.push(drawTree(stage, x, 562, random.between(70, 110)));
  }
  if (random.chance(0.55)) {
    const deck = random.between(425, 450);
    for (let x = 60; x < STAGE_WIDTH; x += 220)
      parts.push(rect(x, deck + 14, 26, 560 - deck, stage.paint('#99a1ab')));
    const train = random.between(-40, 500);
    for (let car = 0; car < 4; car += 1) {
      const left = train + car * 176;
      parts.push(
        rect(left, deck - 50, 172, 46, stage.paint(MATERIALS.white), { rx: 10 }),
        rect(left, deck - 18, 172, 8, stage.paint(MATERIALS.red)),
      );
      for (let pane = 0; pane < 5; pane += 1) {
        parts.push(rect(left + 12 + pane * 31, deck - 42, 24, 18, windowColour(stage), { rx: 3 }));
      }
    }
    parts.push(
      rect(0, deck - 6, STAGE_WIDTH, 24, stage.paint(MATERIALS.concrete)),
      rect(0, deck + 12, STAGE_WIDTH, 7, stage.paint('#858e99')),
    );
  }
  parts.push(
    rect(0, 566, STAGE_WIDTH, 14, stage.paint(MATERIALS.pavement)),
    rect(0, 580, STAGE_WIDTH, 100, stage.paint(MATERIALS.asphalt)),
  );
  for (let x = 20; x < STAGE_WIDTH; x += 120)
    parts.push(rect(x, 624, 64, 6, stage.paint(MATERIALS.white), { rx: 2 }));
  for (const x of [150, 560, 970]) parts.push(drawStreetLamp(stage, x, 574, 150, 1));
  for (const lane of [612, 662]) {
    for (let x = random.between(-20, 160); x < STAGE_WIDTH; x += random.between(210, 420)) {
      const long = random.chance(0.3);
      parts.push(drawCar(stage, x, lane, long ? 170 : 128, random.pick(BRIGHTS), long));
    }
  }
  return parts.join('');
};
