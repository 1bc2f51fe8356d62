import { type Color, darker, lighter } from '../pen/color.ts';
import { fade } from '../pen/paint.ts';
import { path, stroke } from '../pen/shape.ts';

export interface Road {
  /** Where it is lost in the distance. */
  farX: number;
  farY: number;
  farWidth: number;
  /** Its middle and width at the lower edge of the sheet. */
  nearX: number;
  nearWidth: number;
  /** How far it swings out on the way. */
  bend?: number;
  color?: Color;
}

/** A village road that runs away from us. */
export function road({ farX, farY, farWidth, nearX, nearWidth, bend = 0, color = '#cfc7b4' }: Road): string {
  const side = (sign: 1 | -1): [string, string] => {
    const near = nearX + (sign * nearWidth) / 2;
    const far = farX + (sign * farWidth) / 2;
    const half = (farX + nearX) / 2 + bend + sign * (farWidth * 0.6 + nearWidth * 0.2);
    return [`${far} ${farY}`, `${half} ${farY + (1210 - farY) * 0.42} ${near} 1210`];
  };
  const [leftFar, leftRest] = side(-1);
  const [rightFar, rightRest] = side(1);
  const back = rightRest.split(' ');
  const d = `M${leftFar}Q${leftRest}L${back[2]} ${back[3]}Q${back[0]} ${back[1]} ${rightFar}Z`;
  return (
    path(d, fade(lighter(color, 0.3), darker(color, 0.12))) +
    stroke(`M${leftFar}Q${leftRest}`, darker(color, 0.35), 5, { opacity: 0.4 }) +
    stroke(`M${rightFar}Q${rightRest}`, lighter(color, 0.5), 5, { opacity: 0.6 })
  );
}
