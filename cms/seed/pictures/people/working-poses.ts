import { pair } from '../pen/shape.ts';
import type { Pose } from './skeleton.ts';

/* Hands at work. Everybody looks to the right; Person.flip turns them round. */

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
  hands: pair(-1, -85, 10, -54),
  elbows: [1, 1],
  feet: pair(-10, 0, 10, 0),
};
export const digging: Pose = {
  hip: [-3, -46],
  lean: 30,
  turn: 0.75,
  nod: 14,
  hands: pair(13, -44, 22, -30),
  feet: pair(-10, 0, 9, 0),
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
export const leaningOver: Pose = {
  turn: 0.7,
  lean: 24,
  nod: 10,
  hands: pair(20, -52, 23, -50),
  feet: pair(-6, 0, 5, 0),
};
export const holdingHigh: Pose = {
  turn: 0.3,
  hands: pair(-5, -47, 21, -72),
  feet: pair(-4, 0, 4, 0),
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
  hands: pair(13, -50, 19, -52),
  feet: pair(-4, 0, 4, 0),
  bothArmsInFront: true,
};
