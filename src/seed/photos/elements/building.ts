import { mix } from '../colour';
import { LAMPLIGHT, MATERIALS } from '../materials';
import type { Stage } from '../stage';
import { circle, polygon, rect, stroke } from '../svg';

/** The colour of one window: lit by chance after dark, glass by day. */
export function windowColour(stage: Stage, distance = 0): string {
  const { random, palette } = stage;
  const glass = stage.paint(MATERIALS.glass, distance);
  if (!palette.lampsOn) return random.chance(0.3) ? mix(glass, '#ffffff', 0.3) : glass;
  return random.chance(0.55)
    ? mix(LAMPLIGHT, palette.haze, distance * 0.5)
    : mix(glass, palette.sky[0], 0.45);
}

/** A tower block seen from the front, with a shaded side and rows of windows. */
export function drawTower(
  stage: Stage,
  box: { x: number; baseY: number; width: number; height: number },
  wall: string,
  distance = 0,
): string {
  const { random } = stage;
  const { x, baseY, width, height } = box;
  const face = stage.paint(wall, distance);
  const shade = mix(face, stage.paint(MATERIALS.ink, distance), 0.22);
  const top = baseY - height;
  const parts: string[] = [];
  const crown = random.integer(0, 3);
  if (crown === 0)
    parts.push(
      stroke(['M', x + width / 2, top, 'L', x + width / 2, top - height * 0.16], shade, 3),
    );
  if (crown === 1)
    parts.push(rect(x + width * 0.2, top - height * 0.06, width * 0.6, height * 0.07, shade));
  if (crown === 2)
    parts.push(
      polygon(
        [
          [x, top + 1],
          [x + width, top + 1],
          [x + width, top - width * 0.3],
        ],
        face,
      ),
    );
  parts.push(
    rect(x, top, width, height, face),
    rect(x + width * 0.72, top, width * 0.28, height, shade),
  );
  const columns = Math.max(2, Math.floor(width / 22));
  const pitch = width / columns;
  const bands = random.chance(0.35);
  for (let y = top + 16; y < baseY - 14; y += 24) {
    if (bands) {
      parts.push(
        rect(x + pitch * 0.2, y, width - pitch * 0.4, 9, windowColour(stage, distance), {
          opacity: '0.85',
        }),
      );
      continue;
    }
    for (let column = 0; column < columns; column += 1) {
      parts.push(
        rect(x + column * pitch + pitch * 0.26, y, pitch * 0.48, 12, windowColour(stage, distance)),
      );
    }
  }
  return parts.join('');
}

export type RoofStyle = 'gable' | 'hip' | 'joglo' | 'gonjong';

/** A village house; `gonjong` is the upswept Minangkabau roof, `joglo` the stepped Javanese one. */
export function drawHouse(
  stage: Stage,
  box: { x: number; baseY: number; width: number },
  look: { wall: string; roof: string; style: RoofStyle; stilts: boolean },
  distance = 0,
): string {
  const { x, baseY, width } = box;
  const wall = stage.paint(look.wall, distance);
  const roof = stage.paint(look.roof, distance);
  const roofShade = mix(roof, stage.paint(MATERIALS.ink, distance), 0.25);
  const dark = stage.paint(MATERIALS.woodDark, distance);
  const lift = look.stilts ? width * 0.16 : 0;
  const floor = baseY - lift;
  const wallHeight = width * 0.3;
  const eaves = floor - wallHeight;
  const right = x + width;
  const middle = x + width / 2;
  const parts: string[] = [];
  if (look.stilts) {
    for (const share of [0.08, 0.35, 0.62, 0.9])
      parts.push(rect(x + width * share - 3, floor, 6, lift, dark));
  }
  parts.push(
    rect(x + width * 0.06, eaves, width * 0.88, wallHeight, wall),
    rect(x + width * 0.06, eaves, width * 0.88, wallHeight * 0.2, mix(wall, dark, 0.3)),
    rect(x, floor - 5, width, 7, mix(wall, dark, 0.5)),
    rect(middle - width * 0.06, floor - wallHeight * 0.72, width * 0.12, wallHeight * 0.72, dark),
    rect(
      x + width * 0.17,
      floor - wallHeight * 0.65,
      width * 0.15,
      wallHeight * 0.36,
      windowColour(stage, distance),
    ),
    rect(
      x + width * 0.68,
      floor - wallHeight * 0.65,
      width * 0.15,
      wallHeight * 0.36,
      windowColour(stage, distance),
    ),
  );
  const over = width * 0.05;
  const roofs: Record<RoofStyle, string> = {
    gable:
      polygon(
        [
          [x - over, eaves + 4],
          [x + width * 0.12, eaves - width * 0.25],
          [right - width * 0.12, eaves - width * 0.25],
          [right + over, eaves + 4],
        ],
        roof,
      ) +
      polygon(
        [
          [x - over, eaves + 4],
          [x + width * 0.12, eaves - width * 0.25],
          [x + width * 0.24, eaves + 4],
        ],
        roofShade,
      ),
    hip:
      polygon(
        [
          [x - over, eaves + 4],
          [middle - width * 0.16, eaves - width * 0.26],
          [middle + width * 0.16, eaves - width * 0.26],
          [right + over, eaves + 4],
        ],
        roof,
      ) +
      polygon(
        [
          [middle + width * 0.16, eaves - width * 0.26],
          [right + over, eaves + 4],
          [right - width * 0.24, eaves + 4],
        ],
        roofShade,
      ),
    joglo:
      polygon(
        [
          [x - over * 1.6, eaves + 5],
          [x + width * 0.24, eaves - width * 0.12],
          [right - width * 0.24, eaves - width * 0.12],
          [right + over * 1.6, eaves + 5],
        ],
        roof,
      ) +
      polygon(
        [
          [x + width * 0.24, eaves - width * 0.12],
          [x + width * 0.36, eaves - width * 0.33],
          [right - width * 0.36, eaves - width * 0.33],
          [right - width * 0.24, eaves - width * 0.12],
        ],
        roofShade,
      ),
    gonjong:
      polygon(
        [
          [x - over * 2, eaves - width * 0.36],
          [x + width * 0.12, eaves - width * 0.19],
          [x + width * 0.3, eaves - width * 0.14],
          [middle - width * 0.13, eaves - width * 0.24],
          [middle - width * 0.2, eaves - width * 0.42],
          [middle, eaves - width * 0.22],
          [middle + width * 0.2, eaves - width * 0.42],
          [middle + width * 0.13, eaves - width * 0.24],
          [right - width * 0.3, eaves - width * 0.14],
          [right - width * 0.12, eaves - width * 0.19],
          [right + over * 2, eaves - width * 0.36],
          [right - width * 0.01, eaves + 5],
          [x + width * 0.01, eaves + 5],
        ],
        roof,
      ) +
      polygon(
        [
          [x + width * 0.01, eaves + 5],
          [right - width * 0.01, eaves + 5],
          [right - width * 0.04, eaves - width * 0.05],
          [x + width * 0.04, eaves - width * 0.05],
        ],
        roofShade,
      ),
  };
  parts.push(roofs[look.style]);
  return parts.join('');
}

/** The red-and-white flag on its pole. */
export function drawFlag(stage: Stage, x: number, footY: number, height: number): string {
  const top = footY - height;
  const width = Math.min(height * 0.3, 96);
  const fold = width / 3;
  return [
    rect(x - 2.5, top, 5, height, stage.paint('#dfe3e6')),
    circle(x, top, 5, stage.paint(MATERIALS.yellow)),
    polygon(
      [
        [x + 2, top + 6],
        [x + width, top + 6 + fold * 0.25],
        [x + width, top + 6 + fold * 1.25],
        [x + 2, top + 6 + fold],
      ],
      stage.paint(MATERIALS.red),
    ),
    polygon(
      [
        [x + 2, top + 6 + fold],
        [x + width, top + 6 + fold * 1.25],
        [x + width, top + 6 + fold * 2.25],
        [x + 2, top + 6 + fold * 2],
      ],
      stage.paint(MATERIALS.white),
    ),
  ].join('');
}

/** A street lamp, glowing when the palette's lamps are on. */
export function drawStreetLamp(
  stage: Stage,
  x: number,
  footY: number,
  height: number,
  side: 1 | -1,
): string {
  const top = footY - height;
  const pole = stage.paint(MATERIALS.steel);
  const headX = x + side * height * 0.2;
  const parts = [
    stroke(
      ['M', x, footY, 'L', x, top + height * 0.1, 'Q', x, top, headX, top],
      pole,
      height * 0.022,
    ),
  ];
  if (stage.palette.lampsOn) {
    parts.push(circle(headX, top + 4, height * 0.2, LAMPLIGHT, { opacity: '0.16' }));
    parts.push(circle(headX, top + 4, height * 0.1, LAMPLIGHT, { opacity: '0.3' }));
  }
  parts.push(
    rect(
      headX - height * 0.05,
      top - 2,
      height * 0.1,
      7,
      stage.palette.lampsOn ? LAMPLIGHT : pole,
      { rx: 3 },
    ),
  );
  return parts.join('');
}
