/** A place on the sheet or within an element: x to the right, y down. */
export type Point = readonly [x: number, y: number];

/** Points from text: "10 20, 30 40" is two of them. */
export function points(text: string): Point[] {
  return text.split(',').map((pair) => {
    const [x, y] = pair.trim().split(' ').map(Number);
    if (x === undefined || y === undefined || Number.isNaN(x + y))
      throw new Error(`points: "${pair}" in "${text}" is not "x y"; write two numbers between commas`);
    return [x, y] as const;
  });
}

/** Two points, as a pair of hands or feet needs them. */
export const pair = (x1: number, y1: number, x2: number, y2: number): readonly [Point, Point] => [
  [x1, y1],
  [x2, y2],
];

/** The attributes of a shape: fill, stroke, opacity and the like. */
export type Attributes = Record<string, string | number>;

const number = (value: number): string => String(Math.round(value * 100) / 100);
const point = ([x, y]: Point): string => `${number(x)} ${number(y)}`;

function attributes(all: Attributes): string {
  return Object.entries(all)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? number(value) : value}"`)
    .join('');
}

export function path(d: string, fill: string, more: Attributes = {}): string {
  return `<path d="${d}" fill="${fill}"${attributes(more)}/>`;
}

export function ellipse(
  x: number,
  y: number,
  rx: number,
  ry: number,
  fill: string,
  more: Attributes = {},
): string {
  return `<ellipse${attributes({ cx: x, cy: y, rx, ry, fill, ...more })}/>`;
}

export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  more: Attributes = {},
): string {
  return `<rect${attributes({ x, y, width, height, fill, ...more })}/>`;
}

/** A stroke without filling; ends and corners are round unless told otherwise. */
export function stroke(d: string, color: string, width: number, more: Attributes = {}): string {
  const line = {
    stroke: color,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  };
  return path(d, 'none', { ...line, ...more });
}

/** A closed shape with straight sides. */
export function polygon(points: readonly Point[], fill: string, more: Attributes = {}): string {
  return path(`M${points.map(point).join('L')}Z`, fill, more);
}

/** Path data of a soft curve through the points (Catmull-Rom); with `closed`, back to the first. */
export function curve(points: readonly Point[], closed = false): string {
  const get = (i: number): Point =>
    closed
      ? points[(i + points.length) % points.length]!
      : points[Math.max(0, Math.min(points.length - 1, i))]!;
  let d = `M${point(get(0))}`;
  for (let i = 0; i < (closed ? points.length : points.length - 1); i++) {
    const [before, from, to, after] = [get(i - 1), get(i), get(i + 1), get(i + 2)];
    const first: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const second: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    d += `C${point(first)} ${point(second)} ${point(to)}`;
  }
  return closed ? `${d}Z` : d;
}

/** A closed soft shape through the points. */
export function blob(points: readonly Point[], fill: string, more: Attributes = {}): string {
  return path(curve(points, true), fill, more);
}

/** A piece drawn around its own zero, set at (x, y), enlarged, and mirrored if asked. */
export function placed(x: number, y: number, scale: number, content: string, mirrored = false): string {
  const factor = mirrored ? `${number4(-scale)} ${number4(scale)}` : number4(scale);
  return `<g transform="translate(${number(x)} ${number(y)}) scale(${factor})">${content}</g>`;
}

export function turned(degrees: number, content: string, around: Point = [0, 0]): string {
  return `<g transform="rotate(${number(degrees)} ${point(around)})">${content}</g>`;
}

export function group(content: string, more: Attributes): string {
  return `<g${attributes(more)}>${content}</g>`;
}

const number4 = (value: number): string => String(Math.round(value * 10000) / 10000);
