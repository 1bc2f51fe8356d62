import type { Role } from '#cms/access/roles.ts';
import type { Chapter } from './chapter.ts';
import { APPROVING } from './chapters/approving.ts';
import { AUDITING } from './chapters/auditing.ts';
import { BOOKS } from './chapters/books.ts';
import { EDITING } from './chapters/editing.ts';
import { PICTURES } from './chapters/pictures.ts';
import { RUNNING } from './chapters/running.ts';
import { SIGNING_IN } from './chapters/signing-in.ts';
import { WRITING } from './chapters/writing.ts';

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
