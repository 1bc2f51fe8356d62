import type { FaceOf } from '#contract/faces/face.ts';
import type { Kind } from '#contract/kinds.ts';
import { addressOf } from '#contract/paths.ts';
import type { OverlayRow } from '#contract/preview.ts';

/** A face as if it had just been published. */
export function liveRow<K extends Kind>(kind: K, face: FaceOf<K>): OverlayRow {
  const path = addressOf(kind, face);
  return { state: 'live', kind, id: face.id, path, face: face as unknown as Record<string, unknown> };
}
