import { lightWith, mix } from './colour';
import type { RandomSource } from './random-source';

export type TimeOfDay = 'dawn' | 'noon' | 'dusk' | 'night';

/** The light of one moment: every surface of a scene is painted through it. */
export interface Palette {
  timeOfDay: TimeOfDay;
  /** From the zenith to the horizon. */
  sky: readonly [zenith: string, middle: string, horizon: string];
  /** Sun or moon. */
  disc: string;
  /** What far things fade into. */
  haze: string;
  light: string;
  lightShare: number;
  /** Whether windows and lamps glow. */
  lampsOn: boolean;
}

const DAYLIGHT: readonly [Palette, ...Palette[]] = [
  {
    timeOfDay: 'noon',
    sky: ['#3d8bcc', '#82c0e6', '#e2f1f4'],
    disc: '#fff8dc',
    haze: '#cde4ec',
    light: '#ffffff',
    lightShare: 0,
    lampsOn: false,
  },
  {
    timeOfDay: 'noon',
    sky: ['#2f97b2', '#8bcfd2', '#f1f3df'],
    disc: '#fff6d2',
    haze: '#d6e8dc',
    light: '#fff2d8',
    lightShare: 0.5,
    lampsOn: false,
  },
  {
    timeOfDay: 'noon',
    sky: ['#86a9bd', '#bfd2d6', '#f5ecdc'],
    disc: '#fffaf0',
    haze: '#dfe2da',
    light: '#f1e9df',
    lightShare: 0.6,
    lampsOn: false,
  },
  {
    timeOfDay: 'dawn',
    sky: ['#5877b0', '#e6a79f', '#fce1ba'],
    disc: '#fff1d0',
    haze: '#eec2b1',
    light: '#f0bfae',
    lightShare: 0.6,
    lampsOn: false,
  },
  {
    timeOfDay: 'dawn',
    sky: ['#7196c2', '#cbb8d8', '#fee6d3'],
    disc: '#fff6e4',
    haze: '#dcccdc',
    light: '#dcc3d8',
    lightShare: 0.6,
    lampsOn: false,
  },
];

const AFTER_SUNSET: readonly Palette[] = [
  {
    timeOfDay: 'dusk',
    sky: ['#3c2f66', '#c4566c', '#fba85c'],
    disc: '#ffd98a',
    haze: '#cf6a68',
    light: '#c4727c',
    lightShare: 0.8,
    lampsOn: true,
  },
  {
    timeOfDay: 'dusk',
    sky: ['#1e4562', '#d67c5c', '#fed38e'],
    disc: '#fff0c0',
    haze: '#cb8c70',
    light: '#c08672',
    lightShare: 0.8,
    lampsOn: true,
  },
  {
    timeOfDay: 'night',
    sky: ['#0b1538', '#1d3068', '#4a5f98'],
    disc: '#f5f1da',
    haze: '#33477f',
    light: '#4a5d9c',
    lightShare: 0.9,
    lampsOn: true,
  },
  {
    timeOfDay: 'night',
    sky: ['#0c202e', '#1c4856', '#559088'],
    disc: '#f1f3dc',
    haze: '#35646c',
    light: '#467a86',
    lightShare: 0.9,
    lampsOn: true,
  },
  {
    timeOfDay: 'night',
    sky: ['#170f36', '#3c2969', '#84629e'],
    disc: '#f8ead8',
    haze: '#55407f',
    light: '#6b5596',
    lightShare: 0.9,
    lampsOn: true,
  },
];

const WHOLE_DAY: readonly [Palette, ...Palette[]] = [...DAYLIGHT, ...AFTER_SUNSET];

/** A moment drawn by chance: of the whole day, or only of the part with the sun above the horizon. */
export function choosePalette(random: RandomSource, part: 'daylight' | 'whole-day'): Palette {
  return random.pick(part === 'daylight' ? DAYLIGHT : WHOLE_DAY);
}

/**
 * A surface's own colour as it looks in the palette's light.
 * @param distance 0 at the viewer's feet, 1 at the horizon, where only haze is left to see.
 */
export function tint(palette: Palette, colour: string, distance: number): string {
  return mix(lightWith(colour, palette.light, palette.lightShare), palette.haze, distance * 0.85);
}
