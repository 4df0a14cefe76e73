import { mix } from '../colour';
import { MATERIALS } from '../materials';
import type { Stage } from '../stage';
import { circle, ellipse, path, polygon, rect, stroke } from '../svg';

/** A coconut palm; `lean` is how far, in stage units, its crown stands beside its foot. */
export function drawPalm(
  stage: Stage,
  x: number,
  footY: number,
  height: number,
  lean: number,
  distance = 0,
): string {
  const { random } = stage;
  const trunk = stage.paint(MATERIALS.woodDark, distance);
  const leaf = stage.paint(MATERIALS.leafDark, distance);
  const light = stage.paint(MATERIALS.leaf, distance);
  const topX = x + lean;
  const topY = footY - height;
  const foot = height * 0.035;
  const parts = [
    path(
      [
        'M',
        x - foot,
        footY,
        'Q',
        x + lean * 0.15,
        footY - height * 0.55,
        topX - foot * 0.4,
        topY,
        'L',
        topX + foot * 0.5,
        topY,
        'Q',
        x + lean * 0.3 + foot,
        footY - height * 0.5,
        x + foot * 1.2,
        footY,
        'Z',
      ],
      trunk,
    ),
  ];
  const reach = height * 0.42;
  const fronds = 9;
  for (let index = 0; index < fronds; index += 1) {
    const angle = Math.PI * (-0.12 + (1.24 * index) / (fronds - 1)) + random.between(-0.08, 0.08);
    const tipX = topX + Math.cos(angle) * reach * random.between(0.9, 1.08);
    const tipY = topY - Math.sin(angle) * reach * 0.55 + reach * 0.36;
    const bendX = topX + Math.cos(angle) * reach * 0.5;
    const bendY = topY - Math.sin(angle) * reach * 0.75 - reach * 0.08;
    parts.push(
      path(
        [
          'M',
          topX,
          topY,
          'Q',
          bendX,
          bendY,
          tipX,
          tipY,
          'Q',
          bendX,
          bendY + reach * 0.24,
          topX,
          topY + reach * 0.06,
          'Z',
        ],
        index % 2 === 0 ? leaf : light,
      ),
    );
  }
  for (const offset of [-0.5, 0.6]) {
    parts.push(
      circle(
        topX + foot * offset * 2,
        topY + foot,
        foot * 1.05,
        stage.paint(MATERIALS.earth, distance),
      ),
    );
  }
  return parts.join('');
}

/** A broad-crowned tree in three tones. */
export function drawTree(
  stage: Stage,
  x: number,
  footY: number,
  height: number,
  distance = 0,
): string {
  const { random } = stage;
  const dark = stage.paint(MATERIALS.leafDark, distance);
  const middle = stage.paint(MATERIALS.leaf, distance);
  const light = mix(middle, stage.paint(MATERIALS.leafLight, distance), 0.6);
  const width = height * random.between(0.5, 0.66);
  const crownY = footY - height * 0.66;
  const thick = height * 0.055;
  return [
    polygon(
      [
        [x - thick, footY],
        [x - thick * 0.5, crownY],
        [x + thick * 0.5, crownY],
        [x + thick, footY],
      ],
      stage.paint(MATERIALS.woodDark, distance),
    ),
    ellipse(x - width * 0.32, crownY + height * 0.08, width * 0.34, height * 0.2, dark),
    ellipse(x + width * 0.33, crownY + height * 0.06, width * 0.36, height * 0.21, dark),
    ellipse(x, crownY - height * 0.1, width * 0.44, height * 0.25, middle),
    ellipse(x + width * 0.12, crownY + height * 0.08, width * 0.36, height * 0.17, middle),
    ellipse(x - width * 0.12, crownY - height * 0.16, width * 0.24, height * 0.13, light),
  ].join('');
}

/** A tall narrow conifer, such as the pines of the highlands. */
export function drawPine(
  stage: Stage,
  x: number,
  footY: number,
  height: number,
  distance = 0,
): string {
  const dark = stage.paint(MATERIALS.leafDark, distance);
  const light = mix(dark, stage.paint(MATERIALS.leaf, distance), 0.55);
  const half = height * 0.2;
  const parts = [
    rect(
      x - height * 0.02,
      footY - height * 0.2,
      height * 0.04,
      height * 0.2,
      stage.paint(MATERIALS.woodDark, distance),
    ),
  ];
  for (let tier = 0; tier < 4; tier += 1) {
    const top = footY - height + tier * height * 0.19;
    const spread = half * (0.42 + tier * 0.2);
    const bottom = top + height * 0.31;
    parts.push(
      polygon(
        [
          [x, top],
          [x + spread, bottom],
          [x - spread, bottom],
        ],
        dark,
      ),
    );
    parts.push(
      polygon(
        [
          [x, top],
          [x, bottom],
          [x - spread, bottom],
        ],
        light,
      ),
    );
  }
  return parts.join('');
}

/** A low bush with its foot at the given point. */
export function drawBush(
  stage: Stage,
  x: number,
  footY: number,
  width: number,
  distance = 0,
): string {
  const dark = stage.paint(MATERIALS.leafDark, distance);
  const light = stage.paint(MATERIALS.leaf, distance);
  return [
    ellipse(x - width * 0.25, footY - width * 0.12, width * 0.3, width * 0.2, dark),
    ellipse(x + width * 0.26, footY - width * 0.1, width * 0.28, width * 0.18, dark),
    ellipse(x, footY - width * 0.18, width * 0.32, width * 0.24, light),
    rect(x - width * 0.54, footY - width * 0.11, width * 1.08, width * 0.11, dark, {
      rx: width * 0.05,
    }),
  ].join('');
}

/** A fan of blades for the foreground. */
export function drawGrass(stage: Stage, x: number, footY: number, height: number): string {
  const { random } = stage;
  const blades: string[] = [];
  for (let index = -4; index <= 4; index += 1) {
    const reach = height * random.between(0.7, 1.1) * (1 - Math.abs(index) * 0.08);
    const tipX = x + index * height * 0.16;
    blades.push(
      stroke(
        [
          'M',
          x + index * height * 0.02,
          footY,
          'Q',
          x + index * height * 0.04,
          footY - reach * 0.7,
          tipX,
          footY - reach,
        ],
        stage.paint(index % 2 === 0 ? MATERIALS.leafDark : MATERIALS.leaf),
        height * 0.055,
      ),
    );
  }
  return blades.join('');
}
