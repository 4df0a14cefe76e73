import { mix } from '../colour';
import { drawHills } from '../elements/land';
import { drawBush, drawGrass } from '../elements/plants';
import { drawSky } from '../elements/sky';
import { MATERIALS } from '../materials';
import { type SceneDrawing, STAGE_WIDTH, type Stage } from '../stage';
import { circle, ellipse, path, polygon, stroke } from '../svg';

function drawTrunk(stage: Stage, x: number, width: number, distance: number): string {
  const { random } = stage;
  const bark = stage.paint(MATERIALS.woodDark, distance);
  const lean = random.between(-16, 16);
  const flare = width * random.between(0.5, 0.9);
  return [
    path(
      [
        'M',
        x - width / 2 + lean,
        -10,
        'L',
        x + width / 2 + lean,
        -10,
        'L',
        x + width / 2,
        520,
        'Q',
        x + width / 2 + flare * 0.2,
        600,
        x + width / 2 + flare,
        650,
        'L',
        x - width / 2 - flare,
        650,
        'Q',
        x - width / 2 - flare * 0.2,
        600,
        x - width / 2,
        520,
        'Z',
      ],
      bark,
    ),
    path(
      [
        'M',
        x + width * 0.12 + lean,
        -10,
        'L',
        x + width / 2 + lean,
        -10,
        'L',
        x + width / 2,
        520,
        'Q',
        x + width / 2 + flare * 0.2,
        600,
        x + width / 2 + flare,
        650,
        'L',
        x + width * 0.3,
        650,
        'Q',
        x + width * 0.2,
        560,
        x + width * 0.18,
        520,
        'Z',
      ],
      mix(bark, stage.paint(MATERIALS.ink, distance), 0.3),
    ),
  ].join('');
}

function drawCanopy(stage: Stage, y: number, colour: string, distance: number): string {
  const { random } = stage;
  const fill = stage.paint(colour, distance);
  const crowns: string[] = [];
  for (let x = -40; x < STAGE_WIDTH + 60; x += random.between(46, 92)) {
    crowns.push(
      ellipse(x, y - random.between(30, 60), random.between(64, 104), random.between(46, 82), fill),
    );
  }
  return (
    polygon(
      [
        [0, -10],
        [STAGE_WIDTH, -10],
        [STAGE_WIDTH, y - 50],
        [0, y - 50],
      ],
      fill,
    ) + crowns.join('')
  );
}

function drawHornbill(stage: Stage, x: number, y: number): string {
  const body = stage.paint(MATERIALS.ink);
  const beak = stage.paint(MATERIALS.yellow);
  return [
    stroke(
      ['M', x - 120, y + 46, 'Q', x, y + 34, x + 130, y + 48],
      stage.paint(MATERIALS.woodDark),
      13,
    ),
    path(
      [
        'M',
        x - 14,
        y,
        'Q',
        x + 40,
        y - 14,
        x + 34,
        y + 36,
        'L',
        x + 52,
        y + 112,
        'L',
        x + 28,
        y + 108,
        'L',
        x + 12,
        y + 44,
        'Q',
        x - 18,
        y + 40,
        x - 14,
        y,
        'Z',
      ],
      body,
    ),
    path(
      ['M', x + 28, y + 66, 'L', x + 42, y + 64, 'L', x + 52, y + 112, 'L', x + 32, y + 108, 'Z'],
      stage.paint(MATERIALS.white),
    ),
    circle(x - 6, y - 8, 19, body),
    path(
      [
        'M',
        x - 18,
        y - 18,
        'Q',
        x - 58,
        y - 16,
        x - 66,
        y + 20,
        'Q',
        x - 44,
        y + 2,
        x - 16,
        y + 4,
        'Z',
      ],
      beak,
    ),
    path(
      [
        'M',
        x - 14,
        y - 24,
        'Q',
        x - 40,
        y - 40,
        x - 54,
        y - 20,
        'Q',
        x - 34,
        y - 18,
        x - 16,
        y - 16,
        'Z',
      ],
      stage.paint(MATERIALS.orange),
    ),
    circle(x - 8, y - 11, 4, stage.paint(MATERIALS.white)),
  ].join('');
}

/** Inside a rain forest, light falling between the trunks. */
export const drawHutan: SceneDrawing = (stage) => {
  const { random, palette } = stage;
  const sky = drawSky(stage, 560);
  const parts = [sky.markup, drawHills(stage, 430, 40, stage.paint(MATERIALS.leafDark, 0.8))];
  for (let x = random.between(10, 60); x < STAGE_WIDTH; x += random.between(60, 120)) {
    parts.push(drawTrunk(stage, x, random.between(14, 24), 0.72));
  }
  parts.push(
    drawCanopy(stage, random.between(170, 210), MATERIALS.leaf, 0.62),
    drawHills(stage, 545, 16, stage.paint(MATERIALS.leaf, 0.5)),
  );
  for (let x = random.between(30, 120); x < STAGE_WIDTH; x += random.between(130, 230)) {
    parts.push(drawTrunk(stage, x, random.between(30, 46), 0.4));
  }
  parts.push(
    drawCanopy(stage, random.between(120, 150), MATERIALS.leaf, 0.32),
    drawHills(stage, 590, 14, stage.paint(MATERIALS.leaf, 0.25)),
  );
  for (let beam = 0; beam < 4; beam += 1) {
    const x = 120 + beam * 270 + random.between(-60, 60);
    const width = random.between(40, 90);
    parts.push(
      polygon(
        [
          [x, 0],
          [x + width, 0],
          [x + width - 130, 640],
          [x - 220, 640],
        ],
        palette.disc,
        { opacity: palette.timeOfDay === 'night' ? '0.07' : '0.15' },
      ),
    );
  }
  const trunks = random.pick([
    [110, 1040],
    [180, 700, 1120],
    [90, 420, 1090],
  ]);
  for (const x of trunks)
    parts.push(drawTrunk(stage, x + random.between(-40, 40), random.between(70, 100), 0.06));
  parts.push(drawCanopy(stage, random.between(60, 84), MATERIALS.leafDark, 0.05));
  if (random.chance(0.65))
    parts.push(drawHornbill(stage, random.between(480, 620), random.between(230, 290)));
  parts.push(drawHills(stage, 640, 12, stage.paint(MATERIALS.leafDark)));
  for (let x = random.between(-10, 40); x < STAGE_WIDTH; x += random.between(70, 150)) {
    parts.push(
      random.chance(0.45)
        ? drawBush(stage, x, random.between(650, 676), random.between(90, 160))
        : drawGrass(stage, x, 680, random.between(80, 150)),
    );
  }
  return parts.join('');
};
