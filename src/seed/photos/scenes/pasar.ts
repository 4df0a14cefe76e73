import { mix } from '../colour';
import { drawFigure } from '../elements/figure';
import { drawSky } from '../elements/sky';
import { BRIGHTS, LAMPLIGHT, MATERIALS } from '../materials';
import { type SceneDrawing, STAGE_WIDTH, type Stage, underLamps } from '../stage';
import { circle, element, ellipse, path, polygon, rect } from '../svg';

function drawStall(stage: Stage, x: number, width: number, colour: string): string {
  const { random, palette } = stage;
  const top = 268;
  const eave = 340;
  const counter = 520;
  const stripes = 8;
  const pitch = width / stripes;
  const parts = [
    rect(x + 8, eave, 8, 280, stage.paint(MATERIALS.woodDark)),
    rect(x + width - 16, eave, 8, 280, stage.paint(MATERIALS.woodDark)),
    rect(
      x + 12,
      eave,
      width - 24,
      counter - eave,
      mix(stage.paint(MATERIALS.woodDark, 0.1), palette.sky[0], palette.lampsOn ? 0.1 : 0.35),
    ),
  ];
  for (let shelf = 0; shelf < 2; shelf += 1) {
    const y = 396 + shelf * 46;
    for (let left = x + 28; left < x + width - 46; left += random.between(24, 34)) {
      const jar = random.between(18, 28);
      parts.push(rect(left, y - jar, 17, jar + 2, stage.paint(random.pick(BRIGHTS)), { rx: 4 }));
    }
    parts.push(rect(x + 18, y, width - 36, 6, stage.paint(MATERIALS.wood)));
  }
  parts.push(
    drawFigure(stage, {
      x: x + width * random.between(0.35, 0.65),
      footY: 640,
      height: 235,
      shirt: random.pick([MATERIALS.teal, MATERIALS.blue, MATERIALS.plum, MATERIALS.orange]),
      head: random.pick(['hair', 'hijab', 'cap']),
      arms: 'down',
    }),
    rect(x, counter, width, 100, stage.paint(MATERIALS.wood)),
    rect(x, counter + 62, width, 38, stage.paint(MATERIALS.woodDark), { opacity: '0.5' }),
  );
  for (let crate = 0; crate < 4; crate += 1) {
    const step = (width - 20) / 4;
    const left = x + 10 + crate * step;
    const produce = stage.paint(
      random.pick([
        MATERIALS.red,
        MATERIALS.orange,
        MATERIALS.leafLight,
        MATERIALS.yellow,
        MATERIALS.leaf,
        MATERIALS.plum,
      ]),
    );
    for (let row = 0; row < 2; row += 1) {
      for (let item = 0; item < 5 - row; item += 1) {
        const cx = left + step * 0.14 + row * step * 0.08 + (item * step * 0.72) / 4;
        parts.push(
          circle(cx, counter - 6 - row * 11, step * 0.1, produce),
          circle(cx - 3, counter - 9 - row * 11, step * 0.03, mix(produce, '#ffffff', 0.45)),
        );
      }
    }
    parts.push(
      rect(left, counter - 4, step - 8, 46, stage.paint('#b98450'), { rx: 3 }),
      rect(left, counter + 14, step - 8, 4, stage.paint(MATERIALS.woodDark), { opacity: '0.5' }),
    );
  }
  for (let stripe = 0; stripe < stripes; stripe += 1) {
    const left = x - 14 + stripe * (pitch + 28 / stripes);
    const step = pitch + 28 / stripes;
    const topLeft = x + 16 + stripe * ((width - 32) / stripes);
    const fill = stage.paint(stripe % 2 === 0 ? colour : MATERIALS.white);
    parts.push(
      polygon(
        [
          [topLeft, top],
          [topLeft + (width - 32) / stripes, top],
          [left + step, eave],
          [left, eave],
        ],
        fill,
      ),
      path(
        ['M', left, eave, 'L', left + step, eave, 'A', step / 2, 20, 0, 0, 1, left, eave, 'Z'],
        mix(fill, stage.paint(MATERIALS.ink), 0.14),
      ),
    );
  }
  return parts.join('');
}

/** A row of market stalls under striped awnings, with buyers in front. */
export const drawPasar: SceneDrawing = (stage) => {
  const { random, palette } = stage;
  const sky = drawSky(stage, 360);
  const lit = underLamps(stage);
  const parts = [sky.markup];
  for (let x = random.between(-60, -10); x < STAGE_WIDTH; x += random.between(150, 210)) {
    const height = random.between(150, 240);
    parts.push(
      rect(
        x,
        430 - height,
        170,
        height,
        stage.paint(
          random.pick([MATERIALS.wall, MATERIALS.pink, MATERIALS.wallCool, '#d9b98c']),
          0.5,
        ),
      ),
      polygon(
        [
          [x - 10, 432 - height],
          [x + 85, 372 - height],
          [x + 180, 432 - height],
        ],
        stage.paint(MATERIALS.tile, 0.5),
      ),
    );
  }
  parts.push(
    rect(0, 420, STAGE_WIDTH, 260, stage.paint(MATERIALS.pavement)),
    rect(0, 612, STAGE_WIDTH, 70, lit.paint('#a99f93')),
  );
  const stalls = random.integer(3, 4);
  const width = (STAGE_WIDTH - 40) / stalls - 46;
  let previous = '';
  for (let index = 0; index < stalls; index += 1) {
    const colours = BRIGHTS.filter((colour) => colour !== previous && colour !== MATERIALS.white);
    const colour = colours[random.integer(0, colours.length - 1)] ?? MATERIALS.red;
    previous = colour;
    parts.push(drawStall(lit, 40 + index * (width + 46), width, colour));
  }
  const wireY = (x: number) => 208 + Math.sin(x / 170) * 24;
  const wire = Array.from({ length: 61 }, (_, step) => [step * 20, wireY(step * 20)] as const);
  parts.push(
    element('polyline', {
      points: wire.map(([x, y]) => `${x},${y.toFixed(1)}`).join(' '),
      fill: 'none',
      stroke: stage.paint(MATERIALS.ink),
      'stroke-width': 3,
    }),
  );
  for (let index = 0; index < 9; index += 1) {
    const x = 60 + index * 135;
    const y = wireY(x);
    if (palette.lampsOn) parts.push(circle(x, y + 12, 46, LAMPLIGHT, { opacity: '0.2' }));
    parts.push(
      ellipse(x, y + 12, 11, 14, palette.lampsOn ? LAMPLIGHT : stage.paint(MATERIALS.yellow)),
    );
  }
  const buyers = random.integer(3, 5);
  for (let index = 0; index < buyers; index += 1) {
    parts.push(
      drawFigure(lit, {
        x: 120 + index * (960 / (buyers - 1)) + random.between(-50, 50),
        footY: random.between(650, 672),
        height: random.between(205, 255),
        shirt: random.pick(BRIGHTS),
        legs: random.pick([MATERIALS.navy, MATERIALS.woodDark, MATERIALS.plum]),
        head: random.pick(['hair', 'hijab', 'hijab', 'cap']),
        arms: random.pick(['down', 'forward']),
      }),
    );
  }
  return parts.join('');
};
