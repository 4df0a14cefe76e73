/** Surface colours in plain daylight; a scene's palette tints them. */
export const MATERIALS = {
  leaf: '#4f9256',
  leafDark: '#2f6b47',
  leafLight: '#86b95c',
  rice: '#9cc455',
  grass: '#79ab58',
  earth: '#8a6242',
  soil: '#b98a5e',
  sand: '#ecd6a4',
  stone: '#8d9299',
  rock: '#5d7183',
  asphalt: '#565c69',
  pavement: '#cfc8bb',
  sea: '#2d87a0',
  river: '#5b9aa0',
  foam: '#f2f6f0',
  wood: '#9a6a43',
  woodDark: '#6b4630',
  wall: '#f2e6d2',
  wallCool: '#dfe6e8',
  concrete: '#b9bfc6',
  tile: '#c4603f',
  tileDark: '#8f4433',
  thatch: '#8b7350',
  steel: '#5c6b7d',
  glass: '#8fc1d6',
  red: '#d2473f',
  white: '#fbf7ee',
  yellow: '#eeb63f',
  orange: '#e5813d',
  teal: '#2c8f8a',
  blue: '#3768a8',
  plum: '#7c4a76',
  pink: '#e2929a',
  navy: '#2b3a5a',
  ink: '#26303f',
} as const;

/** Colours for clothes, awnings, boats and containers. */
export const BRIGHTS = [
  MATERIALS.red,
  MATERIALS.yellow,
  MATERIALS.teal,
  MATERIALS.blue,
  MATERIALS.orange,
  MATERIALS.plum,
  MATERIALS.pink,
  MATERIALS.white,
] as const;

export const SKINS = ['#b97a56', '#a5673f', '#c98d66', '#8a5636'] as const;

/** What a lit window or lamp gives off, untouched by the light outside. */
export const LAMPLIGHT = '#ffd98c';
