import type { BlockView } from './block-view.ts';

/** The origins that a page's texts may show in frames, each once. */
export function framesIn(...texts: readonly BlockView[][]): string[] {
  const origins = texts
    .flat()
    .flatMap((block) => (block.type === 'video' ? (block.player?.origin ?? []) : []));
  return [...new Set(origins)];
}
