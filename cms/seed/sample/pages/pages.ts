import type { FaceOf } from '#contract/faces/face.ts';
import { about } from './about.ts';
import { contact } from './contact.ts';
import { contributors } from './contributors.ts';
import { duties } from './duties.ts';
import { privacy } from './privacy.ts';
import { structure } from './structure.ts';

export const pages: FaceOf<'page'>[] = [about, duties, structure, contact, privacy, contributors];
