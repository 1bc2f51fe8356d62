import { pair } from '../pen/shape.ts';
import type { Pose } from './skeleton.ts';

/* Standing, walking, greeting. Everybody looks to the right; Person.flip turns them round. */

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
export const standingAway: Pose = { ...walkingAway, feet: pair(-4.4, 0, 4.4, 0) };
export const walkingToUs: Pose = {
  turn: 0.12,
  hands: pair(-11.6, -48, 11.6, -46.5),
  feet: pair(-4, 2, 4, -1.5),
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
