import { mix } from '../colour';
import { STAGE_HEIGHT, STAGE_WIDTH, type Stage } from '../stage';
import { circle, group, path, radialGradient, rect, stroke, verticalGradient } from '../svg';

export interface Sky {
  markup: string;
  /** Where the sun or the moon stands. */
  discX: number;
  discY: number;
}

function cloud(stage: Stage, x: number, y: number, size: number): string {
  const { random, palette } = stage;
  const lit = mix(palette.sky[2], '#ffffff', palette.timeOfDay === 'noon' ? 0.75 : 0.25);
  const bars: string[] = [];
  let left = x;
  let width = size;
  for (let level = 0; level < 3; level += 1) {
    const height = size * 0.11;
    bars.push(rect(left, y - level * height * 0.9, width, height, lit, { rx: height / 2 }));
    left += width * random.between(0.1, 0.3);
    width *= random.between(0.45, 0.65);
  }
  return group(bars, { opacity: random.between(0.3, 0.6) });
}

function stars(stage: Stage, horizon: number): string {
  const { random } = stage;
  const dots = Array.from({ length: 70 }, () =>
    circle(
      random.between(0, STAGE_WIDTH),
      random.between(0, horizon * 0.8),
      random.between(0.8, 2.2),
      '#ffffff',
      { opacity: random.between(0.25, 0.9).toFixed(2) },
    ),
  );
  return group(dots);
}

function birds(stage: Stage, horizon: number): string {
  const { random, palette } = stage;
  const colour = mix(palette.sky[0], '#1d2636', 0.5);
  const x = random.between(250, 900);
  const y = random.between(horizon * 0.2, horizon * 0.5);
  const flock = Array.from({ length: random.integer(3, 6) }, () => {
    const size = random.between(6, 12);
    const left = x + random.between(-110, 110);
    const top = y + random.between(-40, 40);
    return stroke(
      [
        'M',
        left,
        top,
        'q',
        size * 0.6,
        -size * 0.7,
        size,
        0,
        'q',
        size * 0.4,
        -size * 0.7,
        size,
        0,
      ],
      colour,
      2.4,
      { opacity: '0.75' },
    );
  });
  return group(flock);
}

/**
 * The whole background: gradient, sun or moon with its glow, stars or clouds, sometimes birds.
 * @param horizon the line, in stage units from the top, where the sky's last colour is reached.
 */
export function drawSky(stage: Stage, horizon: number): Sky {
  const { random, palette } = stage;
  const isNight = palette.timeOfDay === 'night';
  const isLow = palette.timeOfDay === 'dawn' || palette.timeOfDay === 'dusk';
  const discX = random.between(190, 1010);
  const discY = horizon * (isLow ? random.between(0.55, 0.78) : random.between(0.2, 0.38));
  const radius = isLow ? random.between(52, 72) : random.between(34, 48);
  const parts = [
    verticalGradient('sky', [
      { offset: 0, colour: palette.sky[0] },
      { offset: 0.55, colour: palette.sky[1] },
      { offset: 1, colour: palette.sky[2] },
    ]),
    radialGradient('glow', [
      { offset: 0, colour: palette.disc, opacity: 0.75 },
      { offset: 0.35, colour: palette.disc, opacity: 0.28 },
      { offset: 1, colour: palette.disc, opacity: 0 },
    ]),
    rect(0, 0, STAGE_WIDTH, STAGE_HEIGHT, palette.sky[2]),
    rect(0, 0, STAGE_WIDTH, horizon + 1, 'url(#sky)'),
  ];
  if (isNight) parts.push(stars(stage, horizon));
  parts.push(
    circle(discX, discY, radius * 4.5, 'url(#glow)', { opacity: isNight ? '0.5' : '0.9' }),
  );
  parts.push(
    isNight && random.chance(0.5)
      ? path(
          [
            'M',
            discX + radius * 0.3,
            discY - radius * 0.95,
            'A',
            radius,
            radius,
            0,
            1,
            0,
            discX + radius * 0.3,
            discY + radius * 0.95,
            'A',
            radius,
            radius,
            0,
            0,
            1,
            discX + radius * 0.3,
            discY - radius * 0.95,
            'Z',
          ],
          palette.disc,
        )
      : circle(discX, discY, radius, palette.disc),
  );
  const cloudCount = isNight ? random.integer(0, 2) : random.integer(2, 4);
  for (let index = 0; index < cloudCount; index += 1) {
    parts.push(
      cloud(
        stage,
        random.between(-80, 1050),
        random.between(horizon * 0.15, horizon * 0.7),
        random.between(130, 270),
      ),
    );
  }
  if (!isNight && random.chance(0.7)) parts.push(birds(stage, horizon));
  return { markup: parts.join(''), discX, discY };
}
