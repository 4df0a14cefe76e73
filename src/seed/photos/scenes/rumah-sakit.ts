import { mix } from '../colour';
import { windowColour } from '../elements/building';
import { drawFigure } from '../elements/figure';
import { drawBush, drawTree } from '../elements/plants';
import { drawSky } from '../elements/sky';
import { drawCar } from '../elements/vehicle';
import { LAMPLIGHT, MATERIALS } from '../materials';
import { type SceneDrawing, STAGE_WIDTH, type Stage, underLamps } from '../stage';
import { circle, polygon, rect } from '../svg';

// A green cross: the red one is a protected emblem.
function drawCross(x: number, y: number, size: number, colour: string): string {
  return (
    rect(x - size * 0.17, y - size / 2, size * 0.34, size, colour) +
    rect(x - size / 2, y - size * 0.17, size, size * 0.34, colour)
  );
}

function drawWing(stage: Stage, x: number, width: number, storeys: number, wall: string): string {
  const height = storeys * 62 + 16;
  const top = 520 - height;
  const face = stage.paint(wall);
  const parts = [
    rect(x, top, width, height, face),
    rect(x - 8, top - 10, width + 16, 14, stage.paint(MATERIALS.teal)),
  ];
  const columns = Math.floor(width / 58);
  const pitch = width / columns;
  for (let row = 0; row < storeys; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const left = x + column * pitch + pitch * 0.18;
      parts.push(
        rect(left, top + 20 + row * 62, pitch * 0.64, 34, windowColour(stage), { rx: 2 }),
        rect(left + pitch * 0.31, top + 20 + row * 62, 3, 34, face),
      );
    }
    parts.push(rect(x, top + 60 + row * 62, width, 5, mix(face, stage.paint(MATERIALS.ink), 0.12)));
  }
  return parts.join('');
}

/** A hospital front with its emergency entrance and an ambulance. */
export const drawRumahSakit: SceneDrawing = (outside) => {
  const stage = underLamps(outside);
  const { random, palette } = stage;
  const sky = drawSky(outside, 470);
  const parts = [sky.markup];
  for (let x = random.between(-40, 10); x < STAGE_WIDTH; x += random.between(90, 170)) {
    parts.push(drawTree(outside, x, 520, random.between(150, 250), 0.35));
  }
  const centre = random.between(470, 640);
  const main = random.integer(5, 6);
  const wall = random.pick([MATERIALS.white, MATERIALS.wallCool, MATERIALS.wall]);
  parts.push(
    drawWing(stage, centre - 400, 290, random.integer(2, 3), mix(wall, MATERIALS.concrete, 0.25)),
    drawWing(stage, centre + 120, 330, random.integer(2, 4), mix(wall, MATERIALS.concrete, 0.25)),
    drawWing(stage, centre - 130, 270, main, wall),
  );
  const signY = 520 - main * 62 - 62;
  if (palette.lampsOn) parts.push(circle(centre + 5, signY, 92, '#bff3dc', { opacity: '0.25' }));
  parts.push(
    rect(centre - 2, signY + 20, 14, 40, stage.paint(MATERIALS.steel)),
    circle(centre + 5, signY, 46, palette.lampsOn ? '#f4fff9' : stage.paint(MATERIALS.white)),
    drawCross(centre + 5, signY, 56, palette.lampsOn ? '#1f9a74' : stage.paint('#1f8f6c')),
    rect(0, 516, STAGE_WIDTH, 34, stage.paint(MATERIALS.grass)),
    rect(0, 546, STAGE_WIDTH, 140, stage.paint(MATERIALS.asphalt)),
    rect(0, 546, STAGE_WIDTH, 12, stage.paint(MATERIALS.pavement)),
    rect(centre - 90, 446, 190, 104, palette.lampsOn ? LAMPLIGHT : stage.paint(MATERIALS.glass)),
    rect(centre + 2, 446, 5, 104, stage.paint(MATERIALS.steel)),
    rect(centre - 90, 446, 190, 22, stage.paint(MATERIALS.ink), { opacity: '0.2' }),
    polygon(
      [
        [centre - 170, 446],
        [centre + 180, 446],
        [centre + 160, 424],
        [centre - 150, 424],
      ],
      stage.paint('#1f8f6c'),
    ),
    rect(centre - 160, 446, 10, 106, stage.paint(MATERIALS.steel)),
    rect(centre + 160, 446, 10, 106, stage.paint(MATERIALS.steel)),
  );
  for (let x = 20; x < STAGE_WIDTH; x += 66) {
    if (Math.abs(x - centre) > 210) parts.push(drawBush(stage, x, 550, 64));
  }
  for (let x = -20; x < STAGE_WIDTH; x += 130)
    parts.push(rect(x, 628, 70, 6, stage.paint(MATERIALS.white), { rx: 2 }));
  const ambulance = random.chance(0.5) ? random.between(90, 220) : random.between(720, 860);
  parts.push(
    drawCar(stage, ambulance, 640, 250, MATERIALS.white, true),
    rect(ambulance + 6, 586, 238, 9, stage.paint('#1f8f6c')),
    rect(ambulance + 150, 530, 34, 12, stage.paint(MATERIALS.red), { rx: 4 }),
  );
  if (palette.lampsOn) parts.push(circle(ambulance + 167, 534, 34, '#ff8f85', { opacity: '0.35' }));
  const people = random.integer(3, 4);
  for (let index = 0; index < people; index += 1) {
    parts.push(
      drawFigure(stage, {
        x:
          ambulance < 500
            ? 480 + index * 170 + random.between(-30, 30)
            : 110 + index * 160 + random.between(-30, 30),
        footY: random.between(600, 660),
        height: 130,
        shirt: index % 2 === 0 ? '#6fc3ad' : MATERIALS.white,
        legs: index % 2 === 0 ? '#4f9f8c' : MATERIALS.navy,
        head: random.pick(['hair', 'hijab']),
      }),
    );
  }
  return parts.join('');
};
