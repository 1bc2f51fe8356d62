import { z } from 'zod';
import { bodySchema } from '../body.ts';
import { attachment, day, id, moment, slug, words } from './parts.ts';

/**
 * The types of papers that the Union issues, as addresses name them, in the order of their weight.
 * Source: Hướng dẫn 29-HD/TWĐTN-VP (thể thức văn bản của Đoàn), the types in daily use.
 */
export const DOCUMENT_TYPES = [
  'nghi-quyet',
  'ket-luan',
  'chi-thi',
  'quyet-dinh',
  'quy-dinh',
  'quy-che',
  'chuong-trinh',
  'ke-hoach',
  'huong-dan',
  'de-an',
  'thong-bao',
  'bao-cao',
  'to-trinh',
  'cong-van',
  'khac',
] as const;

/** Văn bản. Numbers repeat from term to term: what tells papers apart is number, day and issuer together. */
export const documentFace = z.strictObject({
  id,
  slug,
  /** As printed: "25-KH/TĐTN-BTG". What it is found by is made of it: `text/document-number.ts`. */
  number: words,
  type: z.enum(DOCUMENT_TYPES),
  /** Trích yếu: "Tổ chức Tháng Thanh niên năm 2024". */
  title: words,
  issuer: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('unit'), unit: id }),
    /** Above us or beside us: "Trung ương Đoàn", "UBND tỉnh". */
    z.strictObject({ type: z.literal('other'), name: words }),
  ]),
  signer: words.optional(),
  signerTitle: words.optional(),
  issuedOn: day,
  /** Absent: from the day of issue. */
  effectiveOn: day.optional(),
  /** The last day in force, where the paper says so. */
  endsOn: day.optional(),
  /** Lĩnh vực. */
  topic: id.optional(),
  /** Nhiệm kỳ: "2022–2027". */
  term: words.optional(),
  /** What it does away with. That it is itself replaced is told by the paper that does so. */
  replaces: z.array(id),
  amends: z.array(id),
  /** What it says in short, for those who cannot open the file. */
  body: bodySchema,
  files: z.array(attachment).min(1),
  publishedAt: moment,
  updatedAt: moment.optional(),
});

export type DocumentType = (typeof DOCUMENT_TYPES)[number];
export type DocumentFace = z.infer<typeof documentFace>;
