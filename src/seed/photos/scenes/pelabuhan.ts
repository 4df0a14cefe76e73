import { mix } from '../colour';
import { drawHills } from '../elements/land';
import { drawSky } from '../elements/sky';
import { drawWater } from '../elements/water';
import { BRIGHTS, LAMPLIGHT, MATERIALS } from '../materials';
import { type SceneDrawing, STAGE_WIDTH, type Stage, underLamps } from '../stage';
import { circle, path, polygon, rect, stroke } from '../svg';

function drawContainers(
  stage: Stage,
  x: number,
  baseY: number,
  columns: number,
  size: number,
  distance: number,
): string {
  const { random } = stage;
  const parts: string[] = [];
  for (let column = 0; column < columns; column += 1) {
    const stack = random.integer(2, 4);
    for (let level = 0; level < stack; level += 1) {
      const fill = stage.paint(random.pick(BRIGHTS), distance);
      const left = x + column * size;
      const top = baseY - (level + 1) * size * 0.42;
      parts.push(rect(left, top, size - 2, size * 0.42 - 2, fill));
      for (let rib = 1; rib < 6; rib += 1) {
        parts.push(
          rect(
            left + (rib * size) / 6,
            top + 3,
            2,
            size * 0.42 - 8,
            mix(fill, stage.paint(MATERIALS.ink), 0.22),
          ),
        );
      }
    }
  }
  return parts.join('');
}

function drawCrane(stage: Stage, x: number, footY: number, height: number, colour: string): string {
  const steel = stage.paint(colour, 0.12);
  const dark = mix(steel, stage.paint(MATERIALS.ink), 0.25);
  const beam = footY - height * 0.68;
  const apex = footY - height;
  const w = height * 0.18;
  const cable = { opacity: '0.8' };
  return [
    stroke(['M', x, apex, 'L', x - height * 0.62, beam], dark, 2.5, cable),
    stroke(['M', x + w, apex + 6, 'L', x + w + height * 0.26, beam], dark, 2.5, cable),
    rect(x - 6, beam, 13, footY - beam, steel),
    rect(x + w, beam, 13, footY - beam, dark),
    stroke(
      [
        'M',
        x,
        footY - height * 0.06,
        'L',
        x + w + 6,
        beam + height * 0.2,
        'M',
        x,
        beam + height * 0.22,
        'L',
        x + w + 6,
        beam + height * 0.44,
      ],
      dark,
      5,
    ),
    rect(x - 14, footY - 12, w + 40, 12, dark),
    polygon(
      [
        [x - 6, beam],
        [x + 2, apex],
        [x + w + 4, apex + 4],
        [x + w + 13, beam],
      ],
      'none',
      { stroke: steel, 'stroke-width': 8 },
    ),
    rect(x - height * 0.68, beam - 10, height * 0.68 + w + height * 0.3, 15, steel),
    rect(x + w + height * 0.12, beam - 36, height * 0.14, 28, dark),
    rect(x - height * 0.4, beam + 4, 30, 14, dark),
    stroke(
      ['M', x - height * 0.4 + 15, beam + 18, 'L', x - height * 0.4 + 15, beam + height * 0.2],
      dark,
      2.5,
    ),
    rect(x - height * 0.4 - 22, beam + height * 0.2, 74, 28, stage.paint(MATERIALS.orange)),
  ].join('');
}

function drawShip(stage: Stage, x: number, waterY: number, length: number): string {
  const { random, palette } = stage;
  const hull = stage.paint(
    random.pick([MATERIALS.navy, MATERIALS.red, MATERIALS.teal, MATERIALS.ink]),
    0.05,
  );
  const deck = waterY - length * 0.13;
  const bridge = x + length * 0.8;
  const parts = [
    drawContainers(stage, x + length * 0.12, deck, 9, length * 0.072, 0.05),
    rect(bridge, deck - length * 0.16, length * 0.12, length * 0.16, stage.paint(MATERIALS.white)),
    rect(
      bridge + length * 0.03,
      deck - length * 0.21,
      length * 0.05,
      length * 0.06,
      stage.paint(MATERIALS.orange),
    ),
  ];
  for (let row = 0; row < 3; row += 1) {
    parts.push(
      rect(
        bridge + 8,
        deck - length * 0.14 + row * length * 0.045,
        length * 0.12 - 16,
        length * 0.018,
        palette.lampsOn ? LAMPLIGHT : stage.paint(MATERIALS.navy),
      ),
    );
  }
  parts.push(
    path(
      [
        'M',
        x,
        deck - length * 0.03,
        'L',
        x + length * 0.09,
        deck,
        'L',
        x + length * 0.96,
        deck,
        'L',
        x + length * 0.93,
        waterY,
        'L',
        x + length * 0.08,
        waterY,
        'Z',
      ],
      hull,
    ),
    path(
      [
        'M',
        x + length * 0.07,
        waterY - length * 0.026,
        'L',
        x + length * 0.94,
        waterY - length * 0.026,
        'L',
        x + length * 0.93,
        waterY,
        'L',
        x + length * 0.08,
        waterY,
        'Z',
      ],
      stage.paint('#a8433a'),
    ),
    rect(x + length * 0.04, waterY, length * 0.92, 4, stage.paint(MATERIALS.foam), {
      opacity: '0.5',
      rx: 2,
    }),
  );
  return parts.join('');
}

/** A container port: ship, cranes and the quay. */
export const drawPelabuhan: SceneDrawing = (stage) => {
  const { random } = stage;
  const lit = underLamps(stage);
  const sky = drawSky(stage, 370);
  const parts = [
    sky.markup,
    drawHills(stage, 366, 26, stage.paint(MATERIALS.leafDark, 0.75)),
    drawWater(stage, { x: 0, y: 370, width: STAGE_WIDTH, height: 240 }, MATERIALS.sea, sky.discX),
  ];
  const paint = random.pick([MATERIALS.orange, MATERIALS.red, MATERIALS.blue, MATERIALS.yellow]);
  parts.push(
    drawShip(lit, random.between(20, 110), random.between(505, 530), random.between(640, 740)),
  );
  const cranes = random.integer(2, 3);
  for (let index = 0; index < cranes; index += 1) {
    parts.push(
      drawCrane(lit, 1090 - index * random.between(190, 240), 590, random.between(430, 500), paint),
    );
  }
  parts.push(
    rect(0, 586, STAGE_WIDTH, 100, lit.paint(MATERIALS.concrete)),
    rect(0, 586, STAGE_WIDTH, 10, lit.paint(MATERIALS.pavement)),
    rect(0, 628, STAGE_WIDTH, 50, stage.paint(MATERIALS.asphalt)),
  );
  for (let x = 30; x < STAGE_WIDTH; x += 150)
    parts.push(
      rect(x, 574, 26, 14, stage.paint(MATERIALS.ink), { rx: 5 }),
      circle(x + 13, 574, 10, stage.paint(MATERIALS.ink)),
    );
  parts.push(drawContainers(lit, random.between(20, 90), 668, random.integer(2, 4), 118, 0));
  parts.push(drawContainers(lit, random.between(820, 900), 672, random.integer(2, 3), 118, 0));
  return parts.join('');
};
