import type { Role } from '#cms/access/roles.ts';

/** One task, told in steps. */
export interface Lesson {
  /** For the address: "#gui-bien-tap". */
  id: string;
  title: string;
  steps: readonly string[];
  /** What goes wrong most often, and the way out. */
  hint?: string;
  /** A picture of the desk beside the steps. */
  picture?: { name: PictureName; alt: string };
}

/** Pictures of the desk, in `cms/admin/help/pictures`. */
export type PictureName = 'start' | 'form' | 'returned' | 'phone-approval' | 'preview' | 'gate';

export interface Chapter {
  id: string;
  title: string;
  roles: readonly Role[];
  lessons: readonly Lesson[];
}
