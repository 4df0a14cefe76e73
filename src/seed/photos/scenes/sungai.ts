import { drawHouse } from '../elements/building';
import { drawHills } from '../elements/land';
import { drawGrass, drawPalm, drawTree } from '../elements/plants';
import { drawSky } from '../elements/sky';
import { drawRiverBoat } from '../elements/vehicle';
import { drawWater } from '../elements/water';
import { BRIGHTS, MATERIALS } from '../materials';
import { type SceneDrawing, STAGE_HEIGHT, STAGE_WIDTH } from '../stage';
import { path, rect, stroke } from '../svg';

/** A broad river with houses on stilts, boats and, in places, a bridge. */
export const drawSungai: SceneDrawing = (stage) => {
  const { random } = stage;
  const sky = drawSky(stage, 350);
  const bank = random.between(385, 410);
  const parts = [
    sky.markup,
    drawHills(stage, 335, 30, stage.paint(MATERIALS.leafDark, 0.7)),
    drawHills(stage, 368, 14, stage.paint(MATERIALS.leaf, 0.45)),
  ];
  if (random.chance(0.5)) {
    const deck = 330;
    const steel = stage.paint(
      random.pick([MATERIALS.red, MATERIALS.steel, MATERIALS.yellow, MATERIALS.teal]),
      0.3,
    );
    for (const x of [250, 600, 950])
      parts.push(rect(x - 9, deck - 4, 18, 110, stage.paint(MATERIALS.concrete, 0.3)));
    for (const x of [250, 600]) {
      parts.push(stroke(['M', x, deck, 'Q', x + 175, deck - 150, x + 350, deck], steel, 9));
      for (let hanger = 1; hanger < 8; hanger += 1) {
        const share = hanger / 8;
        parts.push(
          rect(
            x + share * 350 - 1.5,
            deck - 300 * share * (1 - share),
            3,
            300 * share * (1 - share),
            steel,
          ),
        );
      }
    }
    parts.push(rect(0, deck - 3, STAGE_WIDTH, 13, steel));
  }
  for (let x = random.between(-20, 30); x < STAGE_WIDTH; x += random.between(60, 130)) {
    parts.push(
      random.chance(0.35)
        ? drawPalm(stage, x, bank + 4, random.between(120, 180), random.between(-24, 24), 0.25)
        : drawTree(stage, x, bank + 4, random.between(90, 150), 0.25),
    );
  }
  parts.push(
    drawWater(
      stage,
      { x: 0, y: bank, width: STAGE_WIDTH, height: STAGE_HEIGHT - bank },
      MATERIALS.river,
      sky.discX,
    ),
  );
  let x = random.between(20, 110);
  while (x < 1080) {
    const width = random.between(130, 180);
    if (random.chance(0.8)) {
      parts.push(
        drawHouse(
          stage,
          { x, baseY: bank + 34, width },
          {
            wall: random.pick([MATERIALS.wood, '#c99f6d', '#9cc0b4', '#d8b98a', MATERIALS.pink]),
            roof: random.pick([
              MATERIALS.tile,
              MATERIALS.steel,
              MATERIALS.tileDark,
              MATERIALS.thatch,
            ]),
            style: random.pick(['gable', 'hip']),
            stilts: true,
          },
          0.08,
        ),
        rect(x - 6, bank + 32, width + 12, 4, stage.paint(MATERIALS.foam), { opacity: '0.3' }),
      );
    }
    x += width + random.between(14, 90);
  }
  const boats = random.integer(2, 3);
  for (let index = 0; index < boats; index += 1) {
    const depth = (index + random.between(0.2, 0.8)) / boats;
    parts.push(
      drawRiverBoat(
        stage,
        40 + (index * 780) / boats + random.between(0, 150),
        bank + 84 + depth * 130,
        180 + depth * 170,
        random.pick(BRIGHTS),
      ),
    );
  }
  parts.push(
    path(
      ['M', 0, 610, 'Q', 150, 590, 260, 640, 'T', 470, STAGE_HEIGHT, 'L', 0, STAGE_HEIGHT, 'Z'],
      stage.paint(MATERIALS.leafDark),
    ),
  );
  for (let index = 0; index < 6; index += 1)
    parts.push(drawGrass(stage, 20 + index * 62, 684, random.between(70, 130)));
  return parts.join('');
};
