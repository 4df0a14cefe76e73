import { mix } from '../colour';
import { STAGE_HEIGHT, STAGE_WIDTH, type Stage } from '../stage';
import { type Point, polygon } from '../svg';

/** A rolling hill line that fills everything under it. Units: stage units; `swell` is half its height. */
export function drawHills(stage: Stage, baseY: number, swell: number, fill: string): string {
  const { random } = stage;
  const waves = [0.9, 1.9, 4.3].map((frequency, index) => ({
    frequency: (frequency * random.between(0.8, 1.25) * Math.PI * 2) / STAGE_WIDTH,
    phase: random.between(0, Math.PI * 2),
    height: swell / (1 + index * 1.4),
  }));
  const line: Point[] = [];
  for (let x = 0; x <= STAGE_WIDTH; x += 12) {
    const y = waves.reduce(
      (sum, wave) => sum + Math.sin(x * wave.frequency + wave.phase) * wave.height,
      baseY,
    );
    line.push([x, y]);
  }
  return polygon([[0, STAGE_HEIGHT], ...line, [STAGE_WIDTH, STAGE_HEIGHT]], fill);
}

/** A jagged chain of summits that fills everything under it. */
export function drawRange(stage: Stage, baseY: number, height: number, fill: string): string {
  const { random } = stage;
  const line: Point[] = [[-20, baseY - height * random.between(0.1, 0.5)]];
  let x = -20;
  let up = random.chance(0.5);
  while (x < STAGE_WIDTH + 20) {
    x += random.between(60, 150);
    const share = up ? random.between(0.6, 1) : random.between(0.1, 0.45);
    line.push([x, baseY - height * share]);
    up = !up;
  }
  return polygon([[-20, STAGE_HEIGHT], ...line, [x, STAGE_HEIGHT]], fill);
}

/** A single cone in two tones, lit from the left, with a crater at the top. */
export function drawVolcano(
  stage: Stage,
  summitX: number,
  summitY: number,
  baseY: number,
  halfWidth: number,
  fill: string,
): string {
  const { random, palette } = stage;
  const rim = halfWidth * 0.09;
  const height = baseY - summitY;
  // Slopes steepen towards the summit, as those of stratovolcanoes do.
  const flank = (side: number): Point[] =>
    [1, 0.62, 0.36, 0.2].map((spread, index) => [
      summitX + side * (rim + halfWidth * spread),
      summitY + height * ([1, 0.74, 0.48, 0.24][index] ?? 0),
    ]);
  const crater: Point[] = [
    [summitX - rim, summitY],
    [summitX - rim * 0.3, summitY + rim * 0.5],
    [summitX + rim * 0.4, summitY + rim * 0.35],
    [summitX + rim, summitY + rim * 0.1],
  ];
  const ridge: Point[] = [0.16, 0.33, 0.5, 0.68, 0.85, 1].map((share, index) => [
    summitX + (index % 2 === 0 ? -1 : 1) * halfWidth * share * random.between(0.03, 0.12),
    summitY + height * share,
  ]);
  const shadow = mix(fill, palette.sky[0], 0.35);
  return (
    polygon([...flank(-1), ...crater, ...flank(1).reverse()], fill) +
    polygon([...crater.slice(1), ...flank(1).reverse(), ...ridge.reverse()], shadow)
  );
}
