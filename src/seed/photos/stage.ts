import { lightWith, mix } from './colour';
import type { Palette } from './palette';
import type { RandomSource } from './random-source';

/** The drawing units of every scene; the document is scaled to the size asked for. */
export const STAGE_WIDTH = 1200;
export const STAGE_HEIGHT = 675;

/** What a scene is drawn with. */
export interface Stage {
  random: RandomSource;
  palette: Palette;
  /** A surface colour in the scene's light; distance 0 is near, 1 is at the horizon (default 0). */
  paint(colour: string, distance?: number): string;
}

/** A scene's own drawing: the markup between the opening and closing svg tags. */
export type SceneDrawing = (stage: Stage) => string;

/** The same stage for things that stand in lamplight after dark; by day it changes nothing. */
export function underLamps(stage: Stage): Stage {
  if (!stage.palette.lampsOn) return stage;
  return {
    ...stage,
    paint: (colour, distance) =>
      mix(stage.paint(colour, distance), lightWith(colour, '#ffdcae', 0.7), 0.55),
  };
}
