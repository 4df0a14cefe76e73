import { drawHouse, type RoofStyle } from '../elements/building';
import { drawFigure } from '../elements/figure';
import { drawHills, drawVolcano } from '../elements/land';
import { drawBush, drawPalm, drawTree } from '../elements/plants';
import { drawSky } from '../elements/sky';
import { BRIGHTS, MATERIALS } from '../materials';
import { type SceneDrawing, STAGE_HEIGHT, STAGE_WIDTH } from '../stage';
import { path, rect } from '../svg';

/** A village lane between houses of one region's building style. */
export const drawDesa: SceneDrawing = (stage) => {
  const { random } = stage;
  const sky = drawSky(stage, 390);
  const parts = [sky.markup];
  if (random.chance(0.5))
    parts.push(
      drawVolcano(
        stage,
        random.between(200, 1000),
        random.between(130, 190),
        420,
        380,
        stage.paint(MATERIALS.rock, 0.65),
      ),
    );
  parts.push(
    drawHills(stage, 365, 36, stage.paint(MATERIALS.leafDark, 0.6)),
    drawHills(stage, 410, 20, stage.paint(MATERIALS.leaf, 0.35)),
  );
  for (let x = random.between(-10, 40); x < STAGE_WIDTH; x += random.between(80, 150)) {
    parts.push(
      random.chance(0.4)
        ? drawPalm(stage, x, 445, random.between(120, 190), random.between(-20, 20), 0.25)
        : drawTree(stage, x, 445, random.between(100, 170), 0.25),
    );
  }
  parts.push(drawHills(stage, 452, 8, stage.paint(MATERIALS.grass, 0.08)));
  const style = random.pick<RoofStyle>(['gable', 'hip', 'joglo', 'gonjong']);
  const stilts = style === 'gonjong' || (style !== 'joglo' && random.chance(0.4));
  const roof = random.pick([MATERIALS.tile, MATERIALS.tileDark, MATERIALS.thatch]);
  const house = (x: number, baseY: number, width: number, distance: number) =>
    drawHouse(
      stage,
      { x, baseY, width },
      {
        wall: random.pick([MATERIALS.wall, '#d9b98c', MATERIALS.wood, '#cfe0d2']),
        roof,
        style,
        stilts,
      },
      distance,
    );
  parts.push(
    house(random.between(330, 400), 488, 150, 0.22),
    house(random.between(610, 680), 492, 160, 0.2),
    path(
      [
        'M',
        560,
        470,
        'Q',
        520,
        540,
        600,
        590,
        'T',
        420,
        STAGE_HEIGHT,
        'L',
        860,
        STAGE_HEIGHT,
        'Q',
        820,
        610,
        680,
        570,
        'T',
        590,
        470,
        'Z',
      ],
      stage.paint(MATERIALS.soil),
    ),
    drawBush(stage, 300, 520, 110),
    drawTree(stage, random.between(860, 900), 540, random.between(190, 240), 0.08),
    house(random.between(40, 90), 580, random.between(270, 310), 0.04),
    house(random.between(830, 880), 590, random.between(280, 320), 0.02),
  );
  for (let x = 30; x < STAGE_WIDTH; x += 56) {
    if (x < 380 || x > 860)
      parts.push(
        rect(x, 600, 8, 46, stage.paint(MATERIALS.wood)),
        rect(x - 24, 612, 56, 6, stage.paint(MATERIALS.wood)),
        rect(x - 24, 630, 56, 6, stage.paint(MATERIALS.wood)),
      );
  }
  const people = random.integer(2, 4);
  for (let index = 0; index < people; index += 1) {
    const footY = 560 + index * 30;
    parts.push(
      drawFigure(stage, {
        x: 600 + (index % 2 === 0 ? -1 : 1) * random.between(20, 70),
        footY,
        height: 84 + (footY - 560) * 0.6,
        shirt: random.pick(BRIGHTS),
        legs: random.pick([MATERIALS.navy, MATERIALS.woodDark, MATERIALS.teal]),
        head: random.pick(['hair', 'hijab', 'straw-hat', 'cap']),
      }),
    );
  }
  parts.push(
    drawPalm(
      stage,
      random.between(1060, 1150),
      690,
      random.between(400, 470),
      random.between(-60, 20),
    ),
  );
  for (let x = -10; x < 360; x += random.between(70, 130))
    parts.push(drawBush(stage, x, 684, random.between(90, 140)));
  for (let x = 900; x < STAGE_WIDTH; x += random.between(70, 130))
    parts.push(drawBush(stage, x, 684, random.between(90, 140)));
  return parts.join('');
};
