import type { Role } from '#cms/access/roles.ts';
import { APPROVING } from './chapters/approving.ts';
import { AUDITING } from './chapters/auditing.ts';
import { BOOKS } from './chapters/books.ts';
import { EDITING } from './chapters/editing.ts';
import { PICTURES } from './chapters/pictures.ts';
import { RUNNING } from './chapters/running.ts';
import { SIGNING_IN } from './chapters/signing-in.ts';
import { WRITING } from './chapters/writing.ts';

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

const GUIDE: readonly Chapter[] = [
  WRITING,
  PICTURES,
  EDITING,
  APPROVING,
  BOOKS,
  AUDITING,
  RUNNING,
  SIGNING_IN,
];

/** What a person of this role needs, in the order in which they need it. */
export const guideFor = (role: Role | undefined): readonly Chapter[] =>
  GUIDE.filter(({ roles }) => role !== undefined && roles.includes(role));
