import { pair } from '../pen/shape.ts';
import type { Pose } from './skeleton.ts';

/* On the floor, on a seat, on the knees. Everybody looks to the right; Person.flip turns them round. */

export const kneeling: Pose = {
  hip: [-6, -23],
  lean: 30,
  turn: 0.75,
  nod: 16,
  hands: pair(17, -12, 20, -14),
  feet: pair(-20, -2.6, 8, -3.6),
  knees: pair(2, -4, 12, -24),
};
export const squatting: Pose = {
  hip: [-5, -17],
  lean: 22,
  turn: 0.75,
  nod: 10,
  hands: pair(17, -16, 19, -18),
  feet: pair(-2, -3.6, 5, -3.6),
  knees: pair(13, -26, 17, -26),
};
export const crouchingSmall: Pose = {
  ...squatting,
  hands: pair(12, -28, 14, -27),
  nod: 16,
};
export const sittingOnFloor: Pose = {
  hip: [0, -8],
  turn: 0.15,
  hands: pair(-6, -13, 7, -13),
  feet: pair(5, -2.4, -5, -2),
  knees: pair(-17, -6, 17, -6),
};
export const sittingOnFloorAside: Pose = {
  hip: [0, -8],
  turn: 0.6,
  lean: 6,
  hands: pair(11, -16, 14, -17),
  feet: pair(4, -2.6, -1, -3),
  knees: pair(10, -7, 18, -6),
};
export const sittingOnFloorAway: Pose = {
  ...sittingOnFloor,
  turn: 0,
  away: true,
  hands: pair(-10, -14, 10, -14),
};
export const sitting: Pose = {
  hip: [0, -27],
  turn: 0.7,
  hands: pair(16, -36, 18, -37),
  feet: pair(17, -3.6, 20, -3.6),
  knees: pair(20, -27, 22, -27),
};
export const sittingToUs: Pose = {
  hip: [0, -27],
  turn: 0.1,
  hands: pair(-6, -33, 6, -33),
  feet: pair(-6, -3.6, 6, -3.6),
  knees: pair(-7, -21, 7, -21),
};
export const reclining: Pose = {
  hip: [0, -31],
  lean: -48,
  turn: 0.75,
  nod: 6,
  hands: pair(6, -40, 10, -36),
  feet: pair(40, -30, 41, -29),
  knees: pair(20, -34, 21, -33),
};
export const paddling: Pose = {
  hip: [0, -14],
  turn: 0.7,
  lean: 6,
  hands: pair(16, -23, 19, -34),
  elbows: [1, 1],
  feet: pair(20, -3, 22, -3),
  knees: pair(14, -19, 16, -19),
  bothArmsInFront: true,
};
export const swinging: Pose = {
  hip: [0, -30],
  turn: 0.6,
  lean: -14,
  hands: pair(2, -66, 9, -64),
  elbows: [1, 1],
  feet: pair(24, -14, 26, -13),
  knees: pair(17, -30, 18, -29),
  bothArmsInFront: true,
};
