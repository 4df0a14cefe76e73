import { mix } from '../colour';
import { drawFlag, windowColour } from '../elements/building';
import { drawFigure } from '../elements/figure';
import { drawHills } from '../elements/land';
import { drawBush, drawTree } from '../elements/plants';
import { drawSky } from '../elements/sky';
import { MATERIALS } from '../materials';
import { type SceneDrawing, STAGE_WIDTH } from '../stage';
import { ellipse, polygon, rect } from '../svg';

/** A school yard: classrooms under a tiled roof, the flag, pupils in red and white. */
export const drawSekolah: SceneDrawing = (stage) => {
  const { random } = stage;
  const sky = drawSky(stage, 440);
  const wall = random.pick([MATERIALS.wall, '#cfe3d6', '#f0d9a8', '#d5e2ee']);
  const left = random.between(120, 240);
  const width = random.between(720, 820);
  const storeys = random.integer(1, 2);
  const storey = 118;
  const floor = 500;
  const eaves = floor - storeys * storey;
  const face = stage.paint(wall);
  const roof = stage.paint(
    random.pick([MATERIALS.tile, MATERIALS.tileDark, MATERIALS.blue, MATERIALS.teal]),
  );
  const parts = [
    sky.markup,
    drawHills(stage, 400, 34, stage.paint(MATERIALS.leafDark, 0.6)),
    drawHills(stage, 455, 16, stage.paint(MATERIALS.leaf, 0.3)),
  ];
  for (let x = 20; x < STAGE_WIDTH; x += random.between(90, 190)) {
    parts.push(drawTree(stage, x, 500, random.between(130, 230), 0.2));
  }
  parts.push(
    rect(0, 490, STAGE_WIDTH, 200, stage.paint(MATERIALS.soil)),
    ellipse(600, 690, 860, 150, stage.paint(MATERIALS.sand)),
  );
  parts.push(rect(left, eaves, width, storeys * storey, face));
  for (let level = 0; level < storeys; level += 1) {
    const base = floor - level * storey;
    const rooms = 4;
    const pitch = width / rooms;
    for (let room = 0; room < rooms; room += 1) {
      const x = left + room * pitch;
      parts.push(
        rect(x + pitch * 0.1, base - 86, pitch * 0.2, 86, stage.paint(MATERIALS.wood)),
        rect(x + pitch * 0.4, base - 84, pitch * 0.22, 44, windowColour(stage)),
        rect(x + pitch * 0.66, base - 84, pitch * 0.22, 44, windowColour(stage)),
        rect(x - 6, base - storey, 12, storey, mix(face, '#ffffff', 0.35)),
      );
    }
    parts.push(rect(left - 14, base - 8, width + 28, 10, stage.paint(MATERIALS.concrete)));
    if (level > 0)
      parts.push(
        rect(left, base - 32, width, 24, mix(face, stage.paint(MATERIALS.ink), 0.2), {
          opacity: '0.75',
        }),
      );
  }
  parts.push(
    rect(left, eaves, width, 16, stage.paint(MATERIALS.ink), { opacity: '0.22' }),
    polygon(
      [
        [left - 34, eaves + 6],
        [left + 56, eaves - 84],
        [left + width - 56, eaves - 84],
        [left + width + 34, eaves + 6],
      ],
      roof,
    ),
    polygon(
      [
        [left + width - 56, eaves - 84],
        [left + width + 34, eaves + 6],
        [left + width - 90, eaves + 6],
      ],
      mix(roof, stage.paint(MATERIALS.ink), 0.25),
    ),
  );
  for (let x = left + 10; x < left + width; x += 74) parts.push(drawBush(stage, x, floor + 12, 58));
  const pole = random.between(300, 900);
  parts.push(
    drawTree(stage, left + width + random.between(90, 130), 560, random.between(320, 380)),
    drawFlag(stage, pole, 560, random.between(360, 420)),
    rect(pole - 34, 552, 68, 16, stage.paint(MATERIALS.concrete), { rx: 3 }),
  );
  const children = random.integer(5, 8);
  for (let index = 0; index < children; index += 1) {
    const footY = random.between(600, 660);
    parts.push(
      drawFigure(stage, {
        x: 110 + index * (980 / (children - 1)) + random.between(-26, 26),
        footY,
        height: 112 + (footY - 600) * 0.5,
        shirt: MATERIALS.white,
        legs: MATERIALS.red,
        head: random.pick(['hair', 'hair', 'hijab', 'cap']),
        arms: random.pick(['down', 'raised', 'forward']),
      }),
    );
  }
  return parts.join('');
};
