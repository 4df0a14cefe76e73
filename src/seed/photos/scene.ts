import { drawDesa } from './scenes/desa';
import { drawGedung } from './scenes/gedung';
import { drawGunung } from './scenes/gunung';
import { drawHutan } from './scenes/hutan';
import { drawJalan } from './scenes/jalan';
import { drawKota } from './scenes/kota';
import { drawLaboratorium } from './scenes/laboratorium';
import { drawLaut } from './scenes/laut';
import { drawPanggung } from './scenes/panggung';
import { drawPasar } from './scenes/pasar';
import { drawPelabuhan } from './scenes/pelabuhan';
import { drawRumahSakit } from './scenes/rumah-sakit';
import { drawSawah } from './scenes/sawah';
import { drawSekolah } from './scenes/sekolah';
import { drawStadion } from './scenes/stadion';
import { drawSungai } from './scenes/sungai';
import type { SceneDrawing } from './stage';

/** Every scene that a demo story can be illustrated with, by its name in the story's `altIds`. */
export const SCENE_DRAWINGS = {
  laut: drawLaut,
  gunung: drawGunung,
  sawah: drawSawah,
  kota: drawKota,
  pasar: drawPasar,
  sekolah: drawSekolah,
  stadion: drawStadion,
  hutan: drawHutan,
  pelabuhan: drawPelabuhan,
  jalan: drawJalan,
  'rumah-sakit': drawRumahSakit,
  gedung: drawGedung,
  sungai: drawSungai,
  desa: drawDesa,
  panggung: drawPanggung,
  laboratorium: drawLaboratorium,
} as const satisfies Record<string, SceneDrawing>;

export type Scene = keyof typeof SCENE_DRAWINGS;

/** Whether a value from outside (a story document) names a scene. */
export function isScene(value: unknown): value is Scene {
  return typeof value === 'string' && Object.hasOwn(SCENE_DRAWINGS, value);
}

/** Whether people do there what only makes sense by day. */
export function isDaylightScene(scene: Scene): boolean {
  return scene === 'sekolah' || scene === 'sawah';
}
