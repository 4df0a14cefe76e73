type Channels = readonly [red: number, green: number, blue: number];

function channels(hex: string): Channels {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function toHex(rgb: Channels): string {
  return `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

function combine(first: string, second: string, rule: (a: number, b: number) => number): string {
  const a = channels(first);
  const b = channels(second);
  return toHex([rule(a[0], b[0]), rule(a[1], b[1]), rule(a[2], b[2])]);
}

/** The colour `share` (0 to 1) of the way from one `#rrggbb` colour to the other. */
export function mix(from: string, to: string, share: number): string {
  return combine(from, to, (a, b) => a + (b - a) * share);
}

/** The colour as seen under a coloured light; `share` (0 to 1) is how much of that light there is. */
export function lightWith(colour: string, light: string, share: number): string {
  return combine(colour, light, (a, b) => a * (1 - share) + (a * b * share) / 255);
}
