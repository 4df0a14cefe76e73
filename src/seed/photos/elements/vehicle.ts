import { mix } from '../colour';
import { LAMPLIGHT, MATERIALS } from '../materials';
import type { Stage } from '../stage';
import { circle, group, path, polygon, rect } from '../svg';

function wheel(stage: Stage, x: number, y: number, radius: number): string {
  return (
    circle(x, y, radius, stage.paint('#23262e')) +
    circle(x, y, radius * 0.45, stage.paint('#b9bfc6'))
  );
}

/** A car from the side, its wheels on `footY`; `long` makes it a minibus. */
export function drawCar(
  stage: Stage,
  x: number,
  footY: number,
  width: number,
  colour: string,
  long = false,
): string {
  const body = stage.paint(colour);
  const shade = mix(body, stage.paint(MATERIALS.ink), 0.25);
  const glass = stage.palette.lampsOn
    ? mix(LAMPLIGHT, MATERIALS.glass, 0.4)
    : stage.paint(MATERIALS.glass);
  const h = width * 0.26;
  const radius = width * 0.085;
  const sill = footY - radius;
  const top = sill - h * (long ? 1.5 : 1.05);
  const belt = sill - h * 0.55;
  const cabin = long
    ? path(
        [
          'M',
          x + width * 0.02,
          belt,
          'L',
          x + width * 0.04,
          top + 8,
          'Q',
          x + width * 0.05,
          top,
          x + width * 0.1,
          top,
          'L',
          x + width * 0.8,
          top,
          'Q',
          x + width * 0.86,
          top,
          x + width * 0.97,
          belt,
          'Z',
        ],
        body,
      )
    : path(
        [
          'M',
          x + width * 0.12,
          belt,
          'Q',
          x + width * 0.22,
          top,
          x + width * 0.32,
          top,
          'L',
          x + width * 0.6,
          top,
          'Q',
          x + width * 0.7,
          top,
          x + width * 0.82,
          belt,
          'Z',
        ],
        body,
      );
  const panes = (
    long
      ? [
          [0.08, 0.2],
          [0.31, 0.2],
          [0.54, 0.2],
        ]
      : [
          [0.26, 0.18],
          [0.47, 0.17],
        ]
  ).map(([start = 0, size = 0]) =>
    rect(x + width * start, top + h * 0.12, width * size, belt - top - h * 0.12, glass, { rx: 4 }),
  );
  return group([
    rect(x + width * 0.02, footY - 3, width * 0.96, 6, stage.paint(MATERIALS.ink), {
      rx: 3,
      opacity: '0.3',
    }),
    cabin,
    ...panes,
    long
      ? polygon(
          [
            [x + width * 0.78, top + h * 0.12],
            [x + width * 0.82, top + h * 0.12],
            [x + width * 0.92, belt],
            [x + width * 0.78, belt],
          ],
          glass,
        )
      : '',
    rect(x, belt, width, h * 0.55, body, { rx: h * 0.18 }),
    rect(x, sill - h * 0.2, width, h * 0.2, shade, { rx: h * 0.1 }),
    rect(
      x + width * 0.95,
      belt + 4,
      width * 0.05,
      h * 0.14,
      stage.palette.lampsOn ? LAMPLIGHT : stage.paint(MATERIALS.white),
      { rx: 2 },
    ),
    wheel(stage, x + width * 0.22, sill, radius),
    wheel(stage, x + width * 0.78, sill, radius),
  ]);
}

/** A fishing boat with outriggers and one triangular sail, floating at `waterY`. */
export function drawSailboat(
  stage: Stage,
  x: number,
  waterY: number,
  length: number,
  sail: string,
  distance = 0,
): string {
  const hull = stage.paint(MATERIALS.woodDark, distance);
  const cloth = stage.paint(sail, distance);
  const mast = x + length * 0.45;
  const height = length * 0.95;
  return group([
    rect(mast - length * 0.01, waterY - height, length * 0.02, height, hull),
    polygon(
      [
        [mast + length * 0.03, waterY - height * 0.97],
        [mast + length * 0.42, waterY - height * 0.2],
        [mast + length * 0.03, waterY - height * 0.16],
      ],
      cloth,
    ),
    polygon(
      [
        [mast - length * 0.03, waterY - height * 0.85],
        [mast - length * 0.03, waterY - height * 0.18],
        [mast - length * 0.3, waterY - height * 0.2],
      ],
      mix(cloth, hull, 0.2),
    ),
    path(
      [
        'M',
        x,
        waterY - length * 0.15,
        'Q',
        x + length * 0.5,
        waterY - length * 0.04,
        x + length,
        waterY - length * 0.17,
        'Q',
        x + length * 0.88,
        waterY + length * 0.04,
        x + length * 0.74,
        waterY + length * 0.04,
        'L',
        x + length * 0.22,
        waterY + length * 0.04,
        'Q',
        x + length * 0.08,
        waterY + length * 0.03,
        x,
        waterY - length * 0.15,
        'Z',
      ],
      hull,
    ),
    path(
      [
        'M',
        x,
        waterY - length * 0.15,
        'Q',
        x + length * 0.5,
        waterY - length * 0.04,
        x + length,
        waterY - length * 0.17,
        'L',
        x + length * 0.97,
        waterY - length * 0.11,
        'Q',
        x + length * 0.5,
        waterY + length * 0.01,
        x + length * 0.03,
        waterY - length * 0.09,
        'Z',
      ],
      stage.paint(MATERIALS.red, distance),
    ),
    rect(
      x + length * 0.08,
      waterY + length * 0.045,
      length * 0.84,
      length * 0.02,
      stage.paint(MATERIALS.foam, distance),
      { rx: 3, opacity: '0.5' },
    ),
  ]);
}

/** A covered river boat (klotok), floating at `waterY`. */
export function drawRiverBoat(
  stage: Stage,
  x: number,
  waterY: number,
  length: number,
  roof: string,
): string {
  const hull = stage.paint(MATERIALS.wood);
  const dark = stage.paint(MATERIALS.woodDark);
  return group([
    rect(
      x + length * 0.22,
      waterY - length * 0.24,
      length * 0.48,
      length * 0.16,
      stage.paint(MATERIALS.wall),
    ),
    ...[0.27, 0.39, 0.51, 0.61].map((share) =>
      rect(
        x + length * share,
        waterY - length * 0.22,
        length * 0.07,
        length * 0.08,
        stage.palette.lampsOn ? LAMPLIGHT : dark,
      ),
    ),
    path(
      [
        'M',
        x + length * 0.17,
        waterY - length * 0.23,
        'Q',
        x + length * 0.46,
        waterY - length * 0.34,
        x + length * 0.75,
        waterY - length * 0.23,
        'Z',
      ],
      stage.paint(roof),
    ),
    path(
      [
        'M',
        x,
        waterY - length * 0.14,
        'Q',
        x + length * 0.1,
        waterY - length * 0.08,
        x + length * 0.3,
        waterY - length * 0.08,
        'L',
        x + length * 0.78,
        waterY - length * 0.08,
        'Q',
        x + length * 0.92,
        waterY - length * 0.09,
        x + length,
        waterY - length * 0.17,
        'Q',
        x + length * 0.93,
        waterY + length * 0.03,
        x + length * 0.82,
        waterY + length * 0.03,
        'L',
        x + length * 0.16,
        waterY + length * 0.03,
        'Q',
        x + length * 0.05,
        waterY + length * 0.02,
        x,
        waterY - length * 0.14,
        'Z',
      ],
      hull,
    ),
    rect(x + length * 0.12, waterY - length * 0.015, length * 0.76, length * 0.025, dark, {
      rx: 2,
    }),
    rect(
      x + length * 0.02,
      waterY + length * 0.04,
      length * 0.95,
      length * 0.018,
      stage.paint(MATERIALS.foam),
      { rx: 3, opacity: '0.45' },
    ),
  ]);
}

/** A car on a road that runs away from the viewer, seen from behind or coming. */
export function drawCarOnLane(
  stage: Stage,
  x: number,
  footY: number,
  width: number,
  colour: string,
  coming: boolean,
): string {
  const body = stage.paint(colour);
  const shade = mix(body, stage.paint(MATERIALS.ink), 0.28);
  const glass = stage.paint(MATERIALS.glass);
  const half = width / 2;
  const at = (share: number) => footY - width * share;
  const lampFill = coming
    ? stage.palette.lampsOn
      ? LAMPLIGHT
      : stage.paint(MATERIALS.white)
    : stage.palette.lampsOn
      ? '#ff6a55'
      : stage.paint(MATERIALS.red);
  const parts = [
    rect(
      x - half * 1.02,
      footY - width * 0.04,
      width * 1.02,
      width * 0.07,
      stage.paint(MATERIALS.ink),
      { rx: width * 0.03, opacity: '0.35' },
    ),
    rect(x - half * 0.9, at(0.16), width * 0.2, width * 0.16, stage.paint('#23262e'), {
      rx: width * 0.03,
    }),
    rect(x + half * 0.5, at(0.16), width * 0.2, width * 0.16, stage.paint('#23262e'), {
      rx: width * 0.03,
    }),
    path(
      [
        'M',
        x - half * 0.86,
        at(0.42),
        'L',
        x - half * 0.68,
        at(0.72),
        'Q',
        x - half * 0.64,
        at(0.78),
        x - half * 0.52,
        at(0.78),
        'L',
        x + half * 0.52,
        at(0.78),
        'Q',
        x + half * 0.64,
        at(0.78),
        x + half * 0.68,
        at(0.72),
        'L',
        x + half * 0.86,
        at(0.42),
        'Z',
      ],
      body,
    ),
    polygon(
      [
        [x - half * 0.7, at(0.46)],
        [x - half * 0.56, at(0.7)],
        [x + half * 0.56, at(0.7)],
        [x + half * 0.7, at(0.46)],
      ],
      glass,
    ),
    rect(x - half, at(0.46), width, width * 0.36, body, { rx: width * 0.07 }),
    rect(x - half, at(0.2), width, width * 0.11, shade, { rx: width * 0.04 }),
    rect(x - width * 0.12, at(0.25), width * 0.24, width * 0.08, stage.paint(MATERIALS.white), {
      rx: width * 0.015,
    }),
  ];
  for (const side of [-1, 1]) {
    if (stage.palette.lampsOn)
      parts.push(
        circle(x + side * half * 0.76, at(0.33), width * 0.2, lampFill, { opacity: '0.25' }),
      );
    parts.push(
      rect(x + side * half * 0.76 - width * 0.08, at(0.37), width * 0.16, width * 0.09, lampFill, {
        rx: width * 0.03,
      }),
    );
  }
  return group(parts);
}
