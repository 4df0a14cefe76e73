import { mix } from '../colour';
import { drawFlag, drawTower, windowColour } from '../elements/building';
import { drawFigure } from '../elements/figure';
import { drawBush, drawPalm, drawTree } from '../elements/plants';
import { drawSky } from '../elements/sky';
import { BRIGHTS, MATERIALS } from '../materials';
import { type SceneDrawing, STAGE_WIDTH, underLamps } from '../stage';
import { ellipse, polygon, rect } from '../svg';

/** A public building with a colonnade, before it a lawn and the flag. */
export const drawGedung: SceneDrawing = (stage) => {
  const { random } = stage;
  const sky = drawSky(stage, 450);
  const parts = [sky.markup];
  for (let x = random.between(-30, 0); x < STAGE_WIDTH; x += random.between(110, 200)) {
    parts.push(
      drawTower(
        stage,
        { x, baseY: 500, width: random.between(70, 110), height: random.between(160, 340) },
        MATERIALS.concrete,
        0.75,
      ),
    );
  }
  for (let x = 0; x < STAGE_WIDTH; x += random.between(70, 120))
    parts.push(drawTree(stage, x, 508, random.between(110, 170), 0.3));
  const centre = random.between(540, 660);
  const half = random.between(330, 400);
  const wall = random.pick([MATERIALS.wall, MATERIALS.white, '#e7d9bd', MATERIALS.wallCool]);
  const lit = underLamps(stage);
  const face = lit.paint(wall);
  const shade = mix(face, stage.paint(MATERIALS.ink), 0.3);
  const roof = lit.paint(
    random.pick([MATERIALS.tile, MATERIALS.tileDark, '#7b5a48', MATERIALS.steel]),
  );
  const roofShade = mix(roof, stage.paint(MATERIALS.ink), 0.28);
  const eaves = 270;
  const base = 500;
  parts.push(rect(centre - half, eaves, half * 2, base - eaves, shade));
  const columns = random.integer(6, 8);
  const pitch = (half * 2) / columns;
  for (let index = 0; index < columns; index += 1) {
    const x = centre - half + index * pitch;
    parts.push(
      rect(x + pitch * 0.28, eaves + 36, pitch * 0.44, 78, windowColour(stage), { rx: 3 }),
      rect(x + pitch * 0.28, eaves + 140, pitch * 0.44, 90, windowColour(stage), { rx: 3 }),
    );
  }
  parts.push(rect(centre - half, eaves + 118, half * 2, 12, face));
  for (let index = 0; index <= columns; index += 1) {
    const x = centre - half + index * pitch;
    parts.push(
      rect(x - 10, eaves, 20, base - eaves, face),
      rect(x + 3, eaves, 7, base - eaves, mix(face, shade, 0.45)),
      rect(x - 16, base - 14, 32, 14, face),
    );
  }
  parts.push(
    rect(centre - half - 26, eaves - 18, half * 2 + 52, 26, face),
    rect(centre - half - 26, eaves + 4, half * 2 + 52, 6, shade),
  );
  if (random.chance(0.5)) {
    parts.push(
      polygon(
        [
          [centre - half - 40, eaves - 16],
          [centre - half * 0.45, eaves - 110],
          [centre + half * 0.45, eaves - 110],
          [centre + half + 40, eaves - 16],
        ],
        roof,
      ),
      polygon(
        [
          [centre - half * 0.4, eaves - 108],
          [centre - half * 0.2, eaves - 176],
          [centre + half * 0.2, eaves - 176],
          [centre + half * 0.4, eaves - 108],
        ],
        roofShade,
      ),
    );
  } else {
    parts.push(
      polygon(
        [
          [centre - half - 30, eaves - 16],
          [centre - half + 30, eaves - 72],
          [centre + half - 30, eaves - 72],
          [centre + half + 30, eaves - 16],
        ],
        roof,
      ),
      polygon(
        [
          [centre - half * 0.42, eaves - 14],
          [centre, eaves - 130],
          [centre + half * 0.42, eaves - 14],
        ],
        face,
      ),
      polygon(
        [
          [centre - half * 0.3, eaves - 24],
          [centre, eaves - 108],
          [centre + half * 0.3, eaves - 24],
        ],
        shade,
      ),
    );
  }
  for (let step = 0; step < 4; step += 1) {
    parts.push(
      rect(
        centre - half - 16 - step * 16,
        base - 2 + step * 12,
        half * 2 + 32 + step * 32,
        13,
        mix(face, shade, step * 0.22),
      ),
    );
  }
  parts.push(
    rect(0, 544, STAGE_WIDTH, 140, stage.paint(MATERIALS.grass)),
    ellipse(centre, 690, 420, 128, stage.paint(MATERIALS.pavement)),
  );
  for (const side of [-1, 1])
    parts.push(
      drawPalm(
        stage,
        centre + side * (half + random.between(100, 140)),
        590,
        random.between(280, 340),
        side * random.between(0, 24),
      ),
    );
  for (let x = 10; x < STAGE_WIDTH; x += 84) {
    if (Math.abs(x - centre) > 300) parts.push(drawBush(stage, x, 566, 78));
  }
  parts.push(
    rect(centre - 40, 606, 80, 16, stage.paint(MATERIALS.concrete), { rx: 3 }),
    drawFlag(lit, centre, 610, random.between(400, 450)),
  );
  const people = random.integer(3, 6);
  for (let index = 0; index < people; index += 1) {
    const side = index % 2 === 0 ? -1 : 1;
    parts.push(
      drawFigure(lit, {
        x: centre + side * (80 + Math.floor(index / 2) * 130 + random.between(0, 80)),
        footY: random.between(622, 664),
        height: random.between(104, 128),
        shirt: random.pick(BRIGHTS),
        head: random.pick(['hair', 'hijab']),
      }),
    );
  }
  return parts.join('');
};
