import { mix } from '../colour';
import { MATERIALS, SKINS } from '../materials';
import type { Stage } from '../stage';
import { circle, ellipse, path, polygon, rect, stroke } from '../svg';

export interface Figure {
  x: number;
  footY: number;
  height: number;
  shirt: string;
  legs?: string;
  head?: 'hair' | 'hijab' | 'straw-hat' | 'cap';
  /** What the arms do. */
  arms?: 'down' | 'raised' | 'forward';
  distance?: number;
}

/** A standing person in flat shapes, without a face. */
export function drawFigure(stage: Stage, figure: Figure): string {
  const { random } = stage;
  const { x, footY, height, distance = 0, arms = 'down', head = 'hair' } = figure;
  const shirt = stage.paint(figure.shirt, distance);
  const shade = mix(shirt, stage.paint(MATERIALS.ink, distance), 0.2);
  const legs = stage.paint(figure.legs ?? MATERIALS.navy, distance);
  const skin = stage.paint(random.pick(SKINS), distance);
  const dark = stage.paint('#2b2320', distance);
  const y = (share: number) => footY - height * share;
  const w = height * 0.115;
  const headY = y(0.9);
  const headRadius = height * 0.073;
  const limb = height * 0.062;
  const arm = (side: number): string => {
    const shoulderX = x + side * w * 0.92;
    const ends = {
      down: [x + side * w * 1.25, y(0.62), x + side * w * 1.2, y(0.46)],
      raised: [x + side * w * 1.75, y(0.84), x + side * w * 1.7, y(1.0)],
      forward: [x + w * (1.1 + side * 0.2), y(0.62), x + w * (2 + side * 0.15), y(0.6)],
    } as const;
    const [elbowX, elbowY, handX, handY] = ends[arms];
    return (
      stroke(
        ['M', shoulderX, y(0.77), 'L', elbowX, elbowY, 'L', handX, handY],
        side < 0 ? shirt : shade,
        limb,
      ) + circle(handX, handY, limb * 0.56, skin)
    );
  };
  const parts = [
    ellipse(x, footY, w * 1.6, height * 0.018, stage.paint(MATERIALS.ink, distance), {
      opacity: '0.22',
    }),
    arm(1),
    rect(x - w * 0.78, y(0.48), w * 0.7, height * 0.48, legs, { rx: w * 0.25 }),
    rect(x + w * 0.08, y(0.48), w * 0.7, height * 0.48, mix(legs, dark, 0.15), { rx: w * 0.25 }),
    path(
      [
        'M',
        x - w,
        y(0.76),
        'Q',
        x - w,
        y(0.82),
        x - w * 0.5,
        y(0.825),
        'L',
        x + w * 0.5,
        y(0.825),
        'Q',
        x + w,
        y(0.82),
        x + w,
        y(0.76),
        'L',
        x + w * 0.88,
        y(0.43),
        'L',
        x - w * 0.88,
        y(0.43),
        'Z',
      ],
      shirt,
    ),
    path(
      [
        'M',
        x + w * 0.25,
        y(0.825),
        'L',
        x + w * 0.5,
        y(0.825),
        'Q',
        x + w,
        y(0.82),
        x + w,
        y(0.76),
        'L',
        x + w * 0.88,
        y(0.43),
        'L',
        x + w * 0.3,
        y(0.43),
        'Z',
      ],
      shade,
    ),
    rect(x - w * 0.24, y(0.86), w * 0.48, height * 0.06, skin),
  ];
  if (head === 'hijab') {
    const scarf = stage.paint(
      random.pick([
        MATERIALS.pink,
        MATERIALS.teal,
        MATERIALS.wall,
        MATERIALS.plum,
        MATERIALS.yellow,
      ]),
      distance,
    );
    parts.push(
      path(
        [
          'M',
          x - headRadius * 1.15,
          headY,
          'Q',
          x - headRadius * 1.1,
          headY - headRadius * 1.5,
          x,
          headY - headRadius * 1.35,
          'Q',
          x + headRadius * 1.1,
          headY - headRadius * 1.5,
          x + headRadius * 1.15,
          headY,
          'L',
          x + w * 0.95,
          y(0.72),
          'Q',
          x,
          y(0.66),
          x - w * 0.95,
          y(0.72),
          'Z',
        ],
        scarf,
      ),
      ellipse(x, headY, headRadius * 0.72, headRadius * 0.86, skin),
    );
  } else {
    parts.push(circle(x, headY, headRadius, skin));
    parts.push(
      path(
        [
          'M',
          x - headRadius * 1.05,
          headY + headRadius * 0.1,
          'A',
          headRadius * 1.05,
          headRadius * 1.08,
          0,
          0,
          1,
          x + headRadius * 1.05,
          headY + headRadius * 0.1,
          'Q',
          x + headRadius * 0.3,
          headY - headRadius * 0.55,
          x - headRadius * 1.05,
          headY + headRadius * 0.1,
          'Z',
        ],
        dark,
      ),
    );
  }
  if (head === 'straw-hat') {
    parts.push(
      polygon(
        [
          [x - w * 1.75, headY - headRadius * 0.25],
          [x, headY - headRadius * 1.75],
          [x + w * 1.75, headY - headRadius * 0.25],
        ],
        stage.paint('#e2c583', distance),
      ),
    );
    parts.push(
      polygon(
        [
          [x, headY - headRadius * 1.75],
          [x + w * 1.75, headY - headRadius * 0.25],
          [x + w * 0.4, headY - headRadius * 0.25],
        ],
        stage.paint('#bf9c5c', distance),
      ),
    );
  }
  if (head === 'cap') {
    parts.push(
      path(
        [
          'M',
          x - headRadius * 1.1,
          headY - headRadius * 0.3,
          'A',
          headRadius * 1.1,
          headRadius * 0.95,
          0,
          0,
          1,
          x + headRadius * 1.1,
          headY - headRadius * 0.3,
          'Z',
        ],
        stage.paint(MATERIALS.red, distance),
      ),
    );
  }
  parts.push(arm(-1));
  return parts.join('');
}
