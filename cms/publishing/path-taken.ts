import type { Kind } from '#contract/kinds.ts';
import { NAME_OF } from './kind-slugs.ts';

/** Two live documents cannot share an address. */
export class PathTaken extends Error {
  override readonly name = 'PathTaken';

  constructor(path: string, kind: Kind, title: string) {
    super(`Địa chỉ ${path} đang là của ${NAME_OF[kind]} “${title}”. Hãy đổi đường dẫn.`);
  }
}
