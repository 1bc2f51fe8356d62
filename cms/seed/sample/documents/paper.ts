import type { FaceOf } from '#contract/faces/face.ts';
import { slugOf } from '#contract/text/slug.ts';
import { file, type SampleFileName } from '../media.ts';
import { at } from '../moment.ts';
import { UNIT } from '../units.ts';
import { p } from '../write.ts';

type Paper = FaceOf<'document'>;
type Told = Pick<Paper, 'id' | 'number' | 'type' | 'title' | 'issuedOn'> &
  Partial<Omit<Paper, 'body' | 'files' | 'slug'>> & {
    says: string;
    file: SampleFileName;
    /** Its file can be read; else it is a scan. */
    isWritten?: true;
  };

/** A paper of the province's Union in the present term, published on the day after it was issued. */
export function paper({ says, file: name, isWritten, ...told }: Told): Paper {
  return {
    slug: slugOf(told.title),
    issuer: { type: 'unit', unit: UNIT.province },
    term: '2022–2027',
    replaces: [],
    amends: [],
    body: [p(says)],
    files: [{ media: file(name), title: isWritten ? 'Bản toàn văn' : 'Bản scan (tranh minh họa)' }],
    publishedAt: at(`${told.issuedOn} 16:30`),
    ...told,
  };
}
