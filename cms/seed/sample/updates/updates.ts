import type { FaceOf } from '#contract/faces/face.ts';
import { ofAppealing } from './dang-van-dong.ts';
import { ofBuilding } from './dang-lam.ts';
import { ofDone } from './hoan-thanh.ts';

/** Numbered in the order of their publication, as a fresh desk numbers them. */
export const updates: FaceOf<'update'>[] = [...ofAppealing, ...ofBuilding, ...ofDone]
  .toSorted((a, b) => a.publishedAt.localeCompare(b.publishedAt))
  .map((note, i) => ({ id: String(i + 1), ...note }));
