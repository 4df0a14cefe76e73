import { mix } from '../colour';
import { drawFigure } from '../elements/figure';
import { drawHills } from '../elements/land';
import { drawTree } from '../elements/plants';
import { drawSky } from '../elements/sky';
import { BRIGHTS, LAMPLIGHT, MATERIALS } from '../materials';
import { type SceneDrawing, STAGE_HEIGHT, STAGE_WIDTH, type Stage, underLamps } from '../stage';
import { circle, element, ellipse, group, path, polygon, rect, stroke } from '../svg';

const LIQUIDS = [
  MATERIALS.teal,
  MATERIALS.orange,
  MATERIALS.plum,
  MATERIALS.yellow,
  MATERIALS.red,
  MATERIALS.leafLight,
] as const;

function drawFlask(stage: Stage, x: number, table: number, height: number): string {
  const { random } = stage;
  const liquid = random.pick(LIQUIDS);
  const glass = { opacity: '0.55' };
  const w = height * 0.38;
  const neck = height * 0.11;
  const fillY = table - height * random.between(0.3, 0.45);
  const at = (y: number) => neck + ((w - neck) * (y - (table - height * 0.68))) / (height * 0.68);
  return [
    path(
      [
        'M',
        x - neck,
        table - height,
        'L',
        x - neck,
        table - height * 0.68,
        'L',
        x - w,
        table,
        'L',
        x + w,
        table,
        'L',
        x + neck,
        table - height * 0.68,
        'L',
        x + neck,
        table - height,
        'Z',
      ],
      '#eaf6f8',
      glass,
    ),
    polygon(
      [
        [x - at(fillY), fillY],
        [x + at(fillY), fillY],
        [x + w, table],
        [x - w, table],
      ],
      liquid,
      { opacity: '0.9' },
    ),
    ellipse(x - w * 0.2, table - height * 0.12, 5, 5, '#ffffff', { opacity: '0.5' }),
    ellipse(x + w * 0.25, table - height * 0.2, 3.5, 3.5, '#ffffff', { opacity: '0.5' }),
    rect(x - neck * 1.35, table - height - 5, neck * 2.7, 8, '#eaf6f8', { rx: 3, opacity: '0.8' }),
  ].join('');
}

function drawRack(stage: Stage, x: number, table: number): string {
  const { random } = stage;
  const parts: string[] = [];
  for (let tube = 0; tube < 5; tube += 1) {
    const left = x + 12 + tube * 26;
    const level = random.between(34, 62);
    parts.push(
      rect(left, table - 100, 14, 92, '#eaf6f8', { rx: 7, opacity: '0.6' }),
      rect(left + 1.5, table - 10 - level, 11, level, random.pick(LIQUIDS), { rx: 5.5 }),
    );
  }
  parts.push(
    rect(x, table - 74, 142, 10, stage.paint(MATERIALS.wood), { rx: 3 }),
    rect(x, table - 12, 142, 12, stage.paint(MATERIALS.wood), { rx: 3 }),
    rect(x, table - 74, 7, 74, stage.paint(MATERIALS.wood)),
    rect(x + 135, table - 74, 7, 74, stage.paint(MATERIALS.wood)),
  );
  return parts.join('');
}

function drawMicroscope(stage: Stage, x: number, table: number): string {
  const body = stage.paint(MATERIALS.ink);
  const light = stage.paint(MATERIALS.white);
  return group([
    rect(x - 58, table - 16, 126, 16, body, { rx: 7 }),
    stroke(['M', x + 44, table - 14, 'Q', x + 84, table - 110, x + 22, table - 160], body, 20),
    rect(x - 52, table - 62, 84, 9, body, { rx: 3 }),
    group(
      [
        rect(x - 4, table - 196, 26, 96, light, { rx: 6 }),
        rect(x, table - 222, 18, 30, body, { rx: 4 }),
        rect(x + 1, table - 104, 16, 26, body, { rx: 3 }),
      ],
      { transform: `rotate(-16 ${x.toFixed(1)} ${(table - 140).toFixed(1)})` },
    ),
  ]);
}

/** A laboratory bench before a window. */
export const drawLaboratorium: SceneDrawing = (outdoors) => {
  const stage = underLamps(outdoors);
  const { random, palette } = stage;
  const table = 520;
  const pane = { x: random.between(90, 160), y: 70, width: random.between(400, 470), height: 290 };
  const wall = random.pick([MATERIALS.wallCool, '#d9e7e2', '#e6e1ee', MATERIALS.wall]);
  const paper = stage.paint(wall);
  const view =
    drawSky(outdoors, 330).markup +
    drawHills(outdoors, 300, 22, outdoors.paint(MATERIALS.leafDark, 0.5)) +
    drawTree(outdoors, pane.x + pane.width * 0.75, 380, 190, 0.15);
  const parts = [
    rect(0, 0, STAGE_WIDTH, STAGE_HEIGHT, paper),
    element('clipPath', { id: 'pane' }, rect(pane.x, pane.y, pane.width, pane.height, '#000000')),
    group([view], { 'clip-path': 'url(#pane)' }),
    rect(pane.x, pane.y, pane.width, pane.height, 'none', {
      stroke: mix(paper, '#ffffff', 0.6),
      'stroke-width': 16,
    }),
    rect(pane.x + pane.width / 2 - 5, pane.y, 10, pane.height, mix(paper, '#ffffff', 0.6)),
    rect(
      pane.x - 20,
      pane.y + pane.height + 4,
      pane.width + 40,
      14,
      mix(paper, MATERIALS.ink, 0.15),
    ),
  ];
  const shelfX = pane.x + pane.width + random.between(110, 150);
  for (const y of [170, 270]) {
    let left = shelfX + 14;
    while (left < shelfX + 360) {
      const width = random.between(20, 44);
      const height = random.between(40, 70);
      const fill = stage.paint(random.pick(BRIGHTS));
      parts.push(
        rect(left, y - height, width, height, fill, { rx: random.pick([3, 8]) }),
        rect(left + 4, y - height * 0.62, width - 8, height * 0.28, mix(fill, '#ffffff', 0.55)),
      );
      left += width + random.between(6, 18);
    }
    parts.push(
      rect(shelfX, y, 410, 11, stage.paint(MATERIALS.wood)),
      rect(shelfX, y + 11, 410, 6, mix(paper, MATERIALS.ink, 0.22)),
    );
  }
  for (const x of [shelfX - 40, shelfX + 250]) {
    parts.push(
      rect(x - 1.5, 0, 3, 54, MATERIALS.steel),
      path(['M', x - 44, 84, 'Q', x, 20, x + 44, 84, 'Z'], stage.paint(MATERIALS.teal)),
    );
    if (palette.lampsOn)
      parts.push(
        polygon(
          [
            [x - 44, 84],
            [x + 44, 84],
            [x + 170, table],
            [x - 170, table],
          ],
          LAMPLIGHT,
          { opacity: '0.15' },
        ),
      );
    parts.push(ellipse(x, 84, 20, 9, palette.lampsOn ? LAMPLIGHT : stage.paint(MATERIALS.white)));
  }
  const scientists = random.integer(1, 2);
  for (let index = 0; index < scientists; index += 1) {
    parts.push(
      drawFigure(stage, {
        x: 470 + index * 330 + random.between(-60, 60),
        footY: 690,
        height: 400,
        shirt: '#f6f7f5',
        head: random.pick(['hair', 'hijab']),
        arms: random.pick(['forward', 'down']),
      }),
    );
  }
  parts.push(
    rect(0, table, STAGE_WIDTH, 22, stage.paint(MATERIALS.white)),
    rect(
      0,
      table + 22,
      STAGE_WIDTH,
      140,
      stage.paint(random.pick([MATERIALS.teal, MATERIALS.blue, MATERIALS.steel])),
    ),
    rect(0, table + 22, STAGE_WIDTH, 10, stage.paint(MATERIALS.ink), { opacity: '0.25' }),
  );
  for (let x = 20; x < STAGE_WIDTH; x += 240)
    parts.push(
      rect(x, table + 52, 216, 120, '#ffffff', { opacity: '0.12', rx: 4 }),
      rect(x + 84, table + 68, 48, 8, stage.paint(MATERIALS.white), { rx: 4 }),
    );
  const slots = random.chance(0.5) ? [120, 330, 640, 900, 1060] : [180, 560, 700, 900, 1080];
  const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0] = slots;
  const screen = stage.paint(MATERIALS.ink);
  parts.push(
    drawMicroscope(stage, first, table),
    drawRack(stage, second - 70, table),
    drawFlask(stage, third, table, random.between(130, 170)),
    drawFlask(stage, third + 82, table, random.between(90, 120)),
    rect(fourth - 10, table - 34, 20, 30, screen),
    rect(fourth - 46, table - 8, 92, 8, screen, { rx: 4 }),
    rect(fourth - 104, table - 170, 208, 138, screen, { rx: 8 }),
    rect(fourth - 94, table - 160, 188, 118, '#123c4a', { rx: 3 }),
  );
  for (let bar = 0; bar < 7; bar += 1) {
    const height = random.between(18, 84);
    parts.push(
      rect(
        fourth - 82 + bar * 25,
        table - 52 - height,
        15,
        height,
        bar % 2 === 0 ? '#57d1b5' : '#f3c760',
        { rx: 2 },
      ),
    );
  }
  parts.push(
    drawFlask(stage, fifth + 62, table, random.between(110, 150)),
    circle(fifth + 62, table - 2, 3, stage.paint(MATERIALS.ink), { opacity: '0.2' }),
  );
  return parts.join('');
};
