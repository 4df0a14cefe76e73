import { drawHills, drawRange, drawVolcano } from '../elements/land';
import { drawPine, drawTree } from '../elements/plants';
import { drawSky } from '../elements/sky';
import { drawWater } from '../elements/water';
import { MATERIALS } from '../materials';
import { type SceneDrawing, STAGE_WIDTH } from '../stage';
import { ellipse, group, rect } from '../svg';

/** A volcano above ranges that fade into the haze. */
export const drawGunung: SceneDrawing = (stage) => {
  const { random, palette } = stage;
  const sky = drawSky(stage, 430);
  const summitX = random.between(380, 820);
  const summitY = random.between(120, 190);
  const parts = [
    sky.markup,
    drawRange(stage, 430, random.between(110, 170), stage.paint(MATERIALS.rock, 0.85)),
  ];
  if (random.chance(0.6)) {
    const plume = Array.from({ length: 5 }, (_, index) =>
      ellipse(
        summitX + 12 + index * random.between(16, 30),
        summitY - 8 - index * 20,
        16 + index * 9,
        12 + index * 6,
        palette.sky[2],
        { opacity: (0.75 - index * 0.11).toFixed(2) },
      ),
    );
    parts.push(group(plume));
  }
  if (random.chance(0.5)) {
    const sisterX = summitX + (summitX < 600 ? 1 : -1) * random.between(300, 420);
    parts.push(
      drawVolcano(
        stage,
        sisterX,
        random.between(210, 270),
        480,
        300,
        stage.paint(MATERIALS.rock, 0.65),
      ),
    );
  }
  parts.push(
    drawVolcano(
      stage,
      summitX,
      summitY,
      480,
      random.between(360, 470),
      stage.paint(MATERIALS.rock, 0.45),
    ),
  );
  for (let index = 0; index < 4; index += 1) {
    parts.push(
      rect(
        random.between(-100, 800),
        390 + index * 16,
        random.between(260, 560),
        14,
        palette.sky[2],
        {
          rx: 7,
          opacity: '0.3',
        },
      ),
    );
  }
  parts.push(
    drawHills(stage, 455, 24, stage.paint(MATERIALS.leafDark, 0.5)),
    random.chance(0.45)
      ? drawWater(
          stage,
          { x: 0, y: 478, width: STAGE_WIDTH, height: 150 },
          MATERIALS.river,
          sky.discX,
        )
      : drawHills(stage, 510, 26, stage.paint(MATERIALS.leafDark, 0.28)) +
          drawHills(stage, 575, 22, stage.paint(MATERIALS.leaf, 0.1)),
    drawHills(stage, 640, 16, stage.paint(MATERIALS.leafDark)),
  );
  const draw = random.chance(0.6) ? drawPine : drawTree;
  for (let x = random.between(-20, 20); x < STAGE_WIDTH; x += random.between(36, 90)) {
    const edge = Math.abs(x - STAGE_WIDTH / 2) / (STAGE_WIDTH / 2);
    if (edge > 0.28 && random.chance(0.85)) {
      parts.push(
        draw(stage, x, random.between(655, 690), 80 + edge * edge * random.between(120, 260)),
      );
    }
  }
  return parts.join('');
};
