export type Attributes = Readonly<Record<string, string | number>>;
export type Point = readonly [x: number, y: number];

function write(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 10) / 10) : value;
}

/** An SVG element; numbers are rounded to a tenth of a unit. Attribute values must need no escaping. */
export function element(name: string, attributes: Attributes, children = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${write(value)}"`)
    .join('');
  return children === '' ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`;
}

export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  more: Attributes = {},
): string {
  return element('rect', { x, y, width, height, fill, ...more });
}

export function circle(x: number, y: number, radius: number, fill: string, more: Attributes = {}) {
  return element('circle', { cx: x, cy: y, r: radius, fill, ...more });
}

export function ellipse(
  x: number,
  y: number,
  radiusX: number,
  radiusY: number,
  fill: string,
  more: Attributes = {},
): string {
  return element('ellipse', { cx: x, cy: y, rx: radiusX, ry: radiusY, fill, ...more });
}

export function polygon(points: readonly Point[], fill: string, more: Attributes = {}): string {
  const list = points.map(([x, y]) => `${write(x)},${write(y)}`).join(' ');
  return element('polygon', { points: list, fill, ...more });
}

/** A path from alternating commands and numbers, such as `['M', 0, 0, 'L', 10, 10]`. */
export function path(
  commands: readonly (string | number)[],
  fill: string,
  more: Attributes = {},
): string {
  return element('path', { d: commands.map(write).join(' '), fill, ...more });
}

/** An open curve with round ends. */
export function stroke(
  commands: readonly (string | number)[],
  colour: string,
  width: number,
  more: Attributes = {},
): string {
  return path(commands, 'none', {
    stroke: colour,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...more,
  });
}

export function group(children: readonly string[], attributes: Attributes = {}): string {
  return element('g', attributes, children.join(''));
}

export interface GradientStop {
  offset: number;
  colour: string;
  opacity?: number;
}

function stops(list: readonly GradientStop[]): string {
  return list
    .map(({ offset, colour, opacity = 1 }) =>
      element('stop', {
        offset: String(offset),
        'stop-color': colour,
        'stop-opacity': `${opacity}`,
      }),
    )
    .join('');
}

/** A gradient from top to bottom, to be used as `url(#id)`. */
export function verticalGradient(id: string, list: readonly GradientStop[]): string {
  return element('linearGradient', { id, x1: 0, y1: 0, x2: 0, y2: 1 }, stops(list));
}

/** A gradient from the centre outwards, to be used as `url(#id)`. */
export function radialGradient(id: string, list: readonly GradientStop[]): string {
  return element('radialGradient', { id }, stops(list));
}
