import { pair } from '../pen/shape.ts';
import type { Pose } from './skeleton.ts';

/* Everybody looks to the right here; Person.flip turns them round. */

export const standing: Pose = {
  turn: 0.1,
  hands: pair(-11.2, -46.5, 11.4, -46.5),
  feet: pair(-4.6, 0, 4.6, 0),
};
export const waiting: Pose = {
  turn: 0.45,
  hands: pair(-5, -46.5, 7, -47),
  feet: pair(-4, 0, 4, 0),
};
export const handsClasped: Pose = {
  turn: 0.3,
  hands: pair(1.5, -51, 4, -51.5),
  feet: pair(-4, 0, 4, 0),
  bothArmsInFront: true,
};
export const talking: Pose = {
  turn: 0.5,
  hands: pair(15, -62, 4, -54),
  feet: pair(-5, 0, 5, 0),
  bothArmsInFront: true,
};
export const pointing: Pose = {
  turn: 0.5,
  hands: pair(-6, -48, 27, -74),
  feet: pair(-5, 0, 5, 0),
  bothArmsInFront: true,
};
export const pointingNear: Pose = {
  turn: 0.55,
  hands: pair(25, -76, 6, -48),
  feet: pair(-5, 0, 5, 0),
  bothArmsInFront: true,
};
export const shakingHands: Pose = {
  turn: 0.8,
  lean: 6,
  hands: pair(17, -57, 9, -50),
  feet: pair(-6, 0, 6, 0),
};
export const giving: Pose = {
  turn: 0.7,
  lean: 5,
  hands: pair(19, -62, 21, -60),
  feet: pair(-6, 0, 5, 0),
};
export const carrying: Pose = {
  turn: 0.6,
  lean: -4,
  hands: pair(11, -57, 15, -57),
  feet: pair(-7, 0, 8, 0),
};
export const shouldering: Pose = {
  turn: 0.7,
  lean: 8,
  hands: pair(3, -86, 10, -54),
  elbows: [-1, 1],
  feet: pair(-10, 0, 10, 0),
};
export const walking: Pose = {
  turn: 0.65,
  lean: 3,
  hands: pair(-8, -52, 13, -52),
  feet: pair(11, 0, -10, -1),
};
export const striding: Pose = {
  turn: 0.65,
  lean: 4,
  hands: pair(12, -54, -8, -52),
  feet: pair(-11, -1, 11, 0),
};
export const walkingAway: Pose = {
  turn: 0,
  away: true,
  hands: pair(-11.4, -46.5, 11.6, -47.5),
  feet: pair(-4, -1, 4.5, 2),
};
export const walkingToUs: Pose = {
  turn: 0.12,
  hands: pair(-11.6, -48, 11.6, -46.5),
  feet: pair(-4, 2, 4, -1.5),
};
export const digging: Pose = {
  hip: [-3, -46],
  lean: 30,
  turn: 0.75,
  nod: 14,
  hands: pair(13, -44, 22, -30),
  feet: pair(-10, 0, 9, 0),
};
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
export const reading: Pose = {
  turn: 0.35,
  nod: 12,
  hands: pair(3, -58, 10, -58),
  feet: pair(-4, 0, 4, 0),
  bothArmsInFront: true,
};
export const writing: Pose = {
  turn: 0.4,
  nod: 14,
  hands: pair(8, -57, 11, -56),
  feet: pair(-4, 0, 4, 0),
  bothArmsInFront: true,
};
export const cheering: Pose = {
  turn: 0.1,
  hands: pair(-16, -104, 17, -104),
  elbows: [-1, 1],
  feet: pair(-6, 0, 6, 0),
};
export const waving: Pose = {
  turn: 0.2,
  hands: pair(-11, -50, 18, -98),
  elbows: [1, 1],
  feet: pair(-5, 0, 5, 0),
  bothArmsInFront: true,
};
export const saluting: Pose = {
  turn: 0.15,
  hands: pair(-2, -99, 10.5, -47),
  elbows: [-1, -1],
  feet: pair(-3, 0, 3, 0),
};
export const running: Pose = {
  turn: 0.8,
  lean: 14,
  hands: pair(13, -62, -9, -58),
  feet: pair(17, -4, -19, -14),
};
export const kicking: Pose = {
  turn: 0.8,
  lean: -8,
  hands: pair(-14, -66, 16, -64),
  feet: pair(22, -18, -3, 0),
};
export const pulling: Pose = {
  hip: [-4, -44],
  lean: -14,
  turn: 0.8,
  hands: pair(18, -60, 21, -58),
  feet: pair(-12, 0, 10, 0),
};
export const reaching: Pose = {
  turn: 0.55,
  hands: pair(18, -91, 22, -89),
  elbows: [1, 1],
  feet: pair(-4, 0, 4, 0),
  nod: -14,
};
export const bendingDown: Pose = {
  hip: [-6, -45],
  lean: 52,
  turn: 0.8,
  nod: 18,
  hands: pair(20, -18, 24, -20),
  feet: pair(-8, 0, 7, 0),
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
export const leaningOver: Pose = {
  turn: 0.7,
  lean: 24,
  nod: 10,
  hands: pair(20, -52, 23, -50),
  feet: pair(-6, 0, 5, 0),
};
export const paddling: Pose = {
  hip: [0, -14],
  turn: 0.7,
  lean: 6,
  hands: pair(16, -23, 15, -38),
  elbows: [1, 1],
  feet: pair(20, -3, 22, -3),
  knees: pair(14, -19, 16, -19),
  bothArmsInFront: true,
};
export const holdingHigh: Pose = {
  turn: 0.3,
  hands: pair(-5, -47, 14, -66),
  feet: pair(-4, 0, 4, 0),
  bothArmsInFront: true,
};
export const armsOut: Pose = {
  turn: 0.12,
  hands: pair(-24, -64, 24, -66),
  elbows: [1, -1],
  feet: pair(-6, 0, 6, 0),
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
export const playingLute: Pose = {
  turn: 0.2,
  nod: 6,
  hands: pair(5, -55, 21, -73),
  elbows: [1, 1],
  feet: pair(-4, 0, 4, 0),
};
export const drumming: Pose = {
  turn: 0.5,
  nod: 6,
  hands: pair(12, -58, 18, -60),
  feet: pair(-4, 0, 4, 0),
  bothArmsInFront: true,
};
