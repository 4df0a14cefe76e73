import { mix } from '../colour';
import { drawFigure } from '../elements/figure';
import { BRIGHTS, LAMPLIGHT, MATERIALS } from '../materials';
import { type SceneDrawing, STAGE_HEIGHT, STAGE_WIDTH, type Stage, underLamps } from '../stage';
import { circle, ellipse, path, polygon, rect, stroke, verticalGradient } from '../svg';

function drawGong(stage: Stage, x: number, floor: number): string {
  const wood = stage.paint(MATERIALS.tileDark);
  return [
    rect(x - 62, floor - 150, 12, 150, wood),
    rect(x + 50, floor - 150, 12, 150, wood),
    rect(x - 76, floor - 162, 152, 14, wood, { rx: 5 }),
    circle(x, floor - 82, 46, stage.paint('#d59a3a')),
    circle(x, floor - 82, 32, stage.paint('#b67a2a')),
    circle(x, floor - 82, 13, stage.paint('#f0c566')),
  ].join('');
}

function drawXylophone(stage: Stage, x: number, floor: number): string {
  const parts = [
    path(
      [
        'M',
        x - 74,
        floor,
        'Q',
        x - 84,
        floor - 40,
        x - 92,
        floor - 52,
        'L',
        x + 92,
        floor - 52,
        'Q',
        x + 84,
        floor - 40,
        x + 74,
        floor,
        'Z',
      ],
      stage.paint(MATERIALS.tileDark),
    ),
  ];
  for (let bar = 0; bar < 8; bar += 1)
    parts.push(rect(x - 84 + bar * 21.5, floor - 62, 17, 14, stage.paint('#e2ad4b'), { rx: 3 }));
  return parts.join('');
}

/** A performance: curtains, beams of light, players and the audience's heads. */
export const drawPanggung: SceneDrawing = (outside) => {
  const stage = underLamps(outside);
  const { random, palette } = stage;
  const curtain = random.pick([MATERIALS.red, MATERIALS.plum, MATERIALS.teal, MATERIALS.blue]);
  const cloth = mix(curtain, palette.sky[0], 0.25);
  const fold = mix(cloth, '#140c1e', 0.35);
  const floor = 520;
  const parts = [
    verticalGradient('backdrop', [
      { offset: 0, colour: mix(palette.sky[0], '#120d22', 0.45) },
      { offset: 0.6, colour: palette.sky[1] },
      { offset: 1, colour: palette.sky[2] },
    ]),
    rect(0, 0, STAGE_WIDTH, STAGE_HEIGHT, 'url(#backdrop)'),
  ];
  if (random.chance(0.5)) {
    // A split gate, its inner faces sheer and its outer ones stepped.
    const gate = mix(palette.sky[0], '#140c1e', 0.3);
    for (const side of [-1, 1]) {
      const inner = 600 + side * 120;
      for (let tier = 0; tier < 6; tier += 1) {
        const width = 36 + tier * 34;
        parts.push(
          rect(
            side < 0 ? inner - width : inner,
            140 + tier * 58,
            width,
            floor - 140 - tier * 58,
            gate,
          ),
        );
        parts.push(
          rect(side < 0 ? inner - width - 10 : inner, 136 + tier * 58, width + 10, 12, gate),
        );
      }
    }
  } else {
    parts.push(
      circle(600, 320, 190, palette.disc, { opacity: '0.55' }),
      circle(600, 320, 150, palette.disc, { opacity: '0.5' }),
    );
  }
  for (let beam = 0; beam < 5; beam += 1) {
    const x = 160 + beam * 220;
    const aim = 600 + (x - 600) * random.between(0.1, 0.9);
    parts.push(
      polygon(
        [
          [x - 8, 40],
          [x + 8, 40],
          [aim + 120, floor + 30],
          [aim - 120, floor + 30],
        ],
        random.pick([LAMPLIGHT, '#ffffff', '#ffc3d2', '#c9f0ff']),
        { opacity: '0.16' },
      ),
    );
  }
  parts.push(
    rect(0, floor, STAGE_WIDTH, 160, mix(MATERIALS.wood, palette.sky[0], 0.4)),
    rect(0, floor + 70, STAGE_WIDTH, 90, mix(MATERIALS.woodDark, '#140c1e', 0.5)),
    ellipse(600, floor + 34, 480, 30, LAMPLIGHT, { opacity: '0.3' }),
  );
  const band = random.pick(['gamelan', 'gamelan', 'band']);
  if (band === 'gamelan') {
    parts.push(
      drawGong(stage, 300, floor + 6),
      drawGong(stage, 900, floor + 6),
      drawXylophone(stage, 440, floor + 30),
      drawXylophone(stage, 770, floor + 30),
    );
  } else {
    parts.push(
      rect(250, floor - 120, 90, 126, '#20242f', { rx: 6 }),
      circle(295, floor - 40, 32, '#3b4252'),
      circle(295, floor - 92, 18, '#3b4252'),
    );
    parts.push(
      rect(860, floor - 120, 90, 126, '#20242f', { rx: 6 }),
      circle(905, floor - 40, 32, '#3b4252'),
      circle(905, floor - 92, 18, '#3b4252'),
    );
  }
  const players = random.integer(3, 5);
  for (let index = 0; index < players; index += 1) {
    const x = 600 + (index - (players - 1) / 2) * 108;
    const shirt = random.pick([
      MATERIALS.yellow,
      MATERIALS.red,
      MATERIALS.white,
      MATERIALS.pink,
      MATERIALS.orange,
    ]);
    const middle = Math.abs(index - (players - 1) / 2) < 0.6;
    parts.push(
      drawFigure(stage, {
        x,
        footY: floor + 42,
        height: middle ? 216 : 190,
        shirt,
        legs: random.pick([MATERIALS.plum, MATERIALS.teal, MATERIALS.tileDark]),
        arms: random.pick(['raised', 'raised', 'down']),
        head: 'hair',
      }),
    );
    if (band === 'band' && middle)
      parts.push(
        stroke(
          ['M', x + 34, floor + 44, 'L', x + 34, floor - 110, 'L', x + 14, floor - 128],
          '#20242f',
          5,
        ),
      );
  }
  for (const side of [0, 1]) {
    const edge = (offset: number) => (side === 0 ? offset : STAGE_WIDTH - offset);
    parts.push(
      path(
        [
          'M',
          edge(0),
          0,
          'L',
          edge(290),
          0,
          'Q',
          edge(250),
          250,
          edge(120),
          330,
          'L',
          edge(150),
          floor + 40,
          'L',
          edge(0),
          floor + 40,
          'Z',
        ],
        cloth,
      ),
    );
    for (let pleat = 0; pleat < 5; pleat += 1) {
      parts.push(
        path(
          [
            'M',
            edge(20 + pleat * 54),
            0,
            'Q',
            edge(18 + pleat * 42),
            230,
            edge(14 + pleat * 23),
            325,
            'L',
            edge(16 + pleat * 28),
            floor + 40,
            'L',
            edge(26 + pleat * 28),
            floor + 40,
            'Q',
            edge(38 + pleat * 36),
            240,
            edge(42 + pleat * 54),
            0,
            'Z',
          ],
          fold,
          { opacity: '0.6' },
        ),
      );
    }
    parts.push(
      rect(side === 0 ? 0 : STAGE_WIDTH - 138, 318, 138, 18, stage.paint(MATERIALS.yellow), {
        rx: 8,
      }),
    );
  }
  for (let swag = 0; swag < 8; swag += 1) {
    parts.push(
      path(
        [
          'M',
          swag * 150,
          0,
          'L',
          (swag + 1) * 150,
          0,
          'L',
          (swag + 1) * 150,
          42,
          'Q',
          swag * 150 + 75,
          120,
          swag * 150,
          42,
          'Z',
        ],
        swag % 2 === 0 ? cloth : mix(cloth, fold, 0.4),
      ),
    );
  }
  const heads = mix(palette.sky[0], '#100a1a', 0.7);
  for (let row = 0; row < 2; row += 1) {
    for (let x = random.between(-20, 20); x < STAGE_WIDTH + 30; x += random.between(58, 82)) {
      const y = 612 + row * 48 + random.between(-8, 8);
      const tone = mix(heads, random.pick(BRIGHTS), row === 0 ? 0.16 : 0.06);
      parts.push(circle(x, y, 22, tone), ellipse(x, y + 56, 40, 42, tone));
    }
  }
  return parts.join('');
};
