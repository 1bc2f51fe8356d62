import type { Point } from '../pen/shape.ts';

/**
 * What a body does, in hundredths of its height: zero is the ground between the feet, x points to where
 * the body looks, y down (so the head is near -90). "near" is the side towards us.
 */
export interface Pose {
  hip?: Point;
  /** Degrees that the back bends forward. */
  lean?: number;
  /** 0 faces us, 1 is seen from the side. */
  turn?: number;
  /** Seen from behind. */
  away?: boolean;
  /** Degrees that the head looks down. */
  nod?: number;
  hands: readonly [near: Point, far: Point];
  /** Which way each elbow points: 1 down and back, -1 up and outwards. */
  elbows?: readonly [near: 1 | -1, far: 1 | -1];
  feet: readonly [near: Point, far: Point];
  /** Where the knees are, if they are not simply where legs that walk have them. */
  knees?: readonly [near: Point, far: Point];
  /** Far arm in front of the body even when turned. */
  bothArmsInFront?: boolean;
}

/** The middle joint of an arm or leg that reaches from `root` to `tip`; too far a tip is pulled in. */
export function bend(
  root: Point,
  tip: Point,
  upper: number,
  lower: number,
  side: 1 | -1,
): [joint: Point, tip: Point] {
  const dx = tip[0] - root[0];
  const dy = tip[1] - root[1];
  const wanted = Math.max(0.001, Math.hypot(dx, dy));
  const reach = Math.min(wanted, (upper + lower) * 0.995);
  const end: Point = [root[0] + (dx / wanted) * reach, root[1] + (dy / wanted) * reach];
  const along = (upper * upper - lower * lower + reach * reach) / (2 * reach);
  const out = Math.sqrt(Math.max(0, upper * upper - along * along)) * side;
  const [ux, uy] = [dx / wanted, dy / wanted];
  return [[root[0] + ux * along - uy * out, root[1] + uy * along + ux * out], end];
}

/** `at` carried along when the body around `pivot` turns by `degrees`. */
export function swing(at: Point, degrees: number, pivot: Point): Point {
  const angle = (degrees * Math.PI) / 180;
  const x = at[0] - pivot[0];
  const y = at[1] - pivot[1];
  return [
    pivot[0] + x * Math.cos(angle) - y * Math.sin(angle),
    pivot[1] + x * Math.sin(angle) + y * Math.cos(angle),
  ];
}

/** Path data of a limb through the points, as thick at each as its radius says. */
export function limb(points: readonly Point[], radii: readonly number[]): string {
  let d = '';
  for (let i = 0; i + 1 < points.length; i++)
    d += capsule(points[i]!, points[i + 1]!, radii[i]!, radii[i + 1]!);
  return d;
}

function capsule(a: Point, b: Point, ra: number, rb: number): string {
  const length = Math.max(0.001, Math.hypot(b[0] - a[0], b[1] - a[1]));
  const nx = -(b[1] - a[1]) / length;
  const ny = (b[0] - a[0]) / length;
  const f = (value: number) => value.toFixed(2);
  return (
    `M${f(a[0] + nx * ra)} ${f(a[1] + ny * ra)}A${f(ra)} ${f(ra)} 0 0 1 ${f(a[0] - nx * ra)} ${f(a[1] - ny * ra)}` +
    `L${f(b[0] - nx * rb)} ${f(b[1] - ny * rb)}A${f(rb)} ${f(rb)} 0 0 1 ${f(b[0] + nx * rb)} ${f(b[1] + ny * rb)}Z`
  );
}
