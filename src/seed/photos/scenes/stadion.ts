import { mix } from '../colour';
import { drawFigure } from '../elements/figure';
import { drawSky } from '../elements/sky';
import { BRIGHTS, LAMPLIGHT, MATERIALS } from '../materials';
import { type SceneDrawing, STAGE_HEIGHT, STAGE_WIDTH, underLamps } from '../stage';
import { circle, ellipse, group, path, polygon, rect, stroke } from '../svg';

/** A football match under floodlights. */
export const drawStadion: SceneDrawing = (outside) => {
  const stage = underLamps(outside);
  const { random, palette } = stage;
  const sky = drawSky(outside, 300);
  const stand = stage.paint(
    random.pick([MATERIALS.blue, MATERIALS.steel, MATERIALS.plum, MATERIALS.teal]),
    0.1,
  );
  const parts = [sky.markup];
  for (const x of [130, 1070]) {
    parts.push(
      stroke(['M', x, 330, 'L', x, 70], stage.paint(MATERIALS.steel), 10),
      rect(x - 48, 40, 96, 46, stage.paint(MATERIALS.steel), { rx: 6 }),
    );
    for (let lamp = 0; lamp < 8; lamp += 1) {
      parts.push(
        circle(
          x - 34 + (lamp % 4) * 23,
          53 + Math.floor(lamp / 4) * 20,
          8,
          palette.lampsOn ? '#fffbe6' : stage.paint(MATERIALS.white),
        ),
      );
    }
    if (palette.lampsOn)
      parts.push(
        circle(x, 62, 190, LAMPLIGHT, { opacity: '0.13' }),
        circle(x, 62, 96, LAMPLIGHT, { opacity: '0.2' }),
      );
  }
  parts.push(
    path(['M', -20, 250, 'Q', 600, 140, 1220, 250, 'L', 1220, 460, 'L', -20, 460, 'Z'], stand),
    path(
      ['M', -20, 228, 'Q', 600, 112, 1220, 228, 'L', 1220, 262, 'Q', 600, 152, -20, 262, 'Z'],
      stage.paint(MATERIALS.white, 0.1),
    ),
  );
  const team = random.pick([MATERIALS.red, MATERIALS.blue, MATERIALS.orange, MATERIALS.teal]);
  const crowd: string[] = [];
  for (let row = 0; row < 9; row += 1) {
    for (let x = random.between(-6, 6); x < STAGE_WIDTH; x += 13) {
      const bend = 55 * (((x - 600) / 600) ** 2 - 1);
      const fan = random.chance(0.5) ? team : random.pick(BRIGHTS);
      if (random.chance(0.86))
        crowd.push(
          circle(
            x + random.between(-2, 2),
            275 + row * 17 + bend * (1 - row / 11),
            4.6,
            stage.paint(fan, 0.15),
          ),
        );
    }
  }
  parts.push(
    group(crowd, { opacity: '0.9' }),
    rect(0, 406, STAGE_WIDTH, 30, stage.paint(MATERIALS.white)),
  );
  for (let x = -30; x < STAGE_WIDTH; x += 150)
    parts.push(rect(x, 406, 142, 30, stage.paint(random.pick(BRIGHTS)), { opacity: '0.85' }));
  const grass = stage.paint('#57a45a');
  parts.push(rect(0, 432, STAGE_WIDTH, STAGE_HEIGHT - 432, grass));
  for (let band = -6; band < 7; band += 2) {
    const bottom = (edge: number) => 600 + edge * 210;
    const top = (edge: number) => 600 + edge * 108;
    parts.push(
      polygon(
        [
          [top(band), 432],
          [top(band + 1), 432],
          [bottom(band + 1), STAGE_HEIGHT],
          [bottom(band), STAGE_HEIGHT],
        ],
        mix(grass, '#ffffff', 0.1),
      ),
    );
  }
  const chalk = { opacity: '0.85' };
  const white = stage.paint(MATERIALS.white);
  parts.push(
    stroke(['M', -10, 446, 'L', 1210, 446], white, 3, chalk),
    stroke(['M', 600, 446, 'L', 600, 690], white, 4, chalk),
    ellipse(600, 570, 170, 62, 'none', { stroke: white, 'stroke-width': 4, ...chalk }),
    circle(600, 570, 5, white),
  );
  const rival = random.pick([MATERIALS.white, MATERIALS.yellow, MATERIALS.navy]);
  const spots = Array.from({ length: 8 }, (_, index) => ({
    x: 90 + index * 146 + random.between(-50, 50),
    footY: random.between(505, 655),
    shirt: index % 2 === 0 ? team : rival,
  })).sort((a, b) => a.footY - b.footY);
  for (const { x, footY, shirt } of spots) {
    parts.push(
      drawFigure(stage, {
        x,
        footY,
        height: 62 + (footY - 480) * 0.42,
        shirt,
        legs: shirt === rival ? MATERIALS.ink : MATERIALS.white,
        arms: random.pick(['down', 'down', 'forward', 'raised']),
      }),
    );
  }
  const ballX = random.between(330, 870);
  parts.push(
    ellipse(ballX, 640, 15, 4, stage.paint(MATERIALS.ink), { opacity: '0.3' }),
    circle(ballX, 628, 11, white),
    circle(ballX + 2, 627, 4, stage.paint(MATERIALS.ink)),
  );
  return parts.join('');
};
