import { foldVi } from '#contract/text/fold.ts';

/*
 * A document is asked for by its number in many ways: "25-KH/TĐTN", "25 kh tdtn", "KH 25", "số 25/KH", "kế hoạch
 * số 25". All are brought to the beginning of the key that the document stands under: "25kh".
 */

/** Kinds of documents as their numbers name them (Decree 30/2020/NĐ-CP, appendix III), by their names without marks. */
const KINDS_OF_DOCUMENTS: Readonly<Record<string, string>> = {
  'nghi quyet': 'nq',
  'quyet dinh': 'qd',
  'chi thi': 'ct',
  'quy che': 'qc',
  'quy dinh': 'qyd',
  'thong bao': 'tb',
  'huong dan': 'hd',
  'chuong trinh': 'ctr',
  'ke hoach': 'kh',
  'phuong an': 'pa',
  'de an': 'da',
  'bao cao': 'bc',
  'bien ban': 'bb',
  'to trinh': 'ttr',
  'hop dong': 'hd',
  'cong van': 'cv',
  'thong tu': 'tt',
  'nghi dinh': 'nd',
  'ket luan': 'kl',
  'giay moi': 'gm',
  'the le': 'tl',
  luat: 'l',
};

const CODES = [...new Set(Object.values(KINDS_OF_DOCUMENTS)), 'vb', 'qdi'].join('|');
const NAMES = Object.keys(KINDS_OF_DOCUMENTS).join('|');

const NUMBER = '(\\d{1,5})(?:[ /-]+((?:19|20)\\d{2}))?';
/** "25 kh tdtn", "25/KH", "30/2023/nd-cp": at most four more syllables of an issuer. */
const NUMBER_FIRST = new RegExp(`^(?:so )?${NUMBER}[ /-]*(${CODES})((?:[ /-]+[a-z]{2,10}){0,4})$`, 'u');
/** "KH 25", "kế hoạch số 25", "kế hoạch 25 tdtn" */
const KIND_FIRST = new RegExp(
  `^(?:(${NAMES})|(${CODES}))(?: so)?[ /-]*${NUMBER}((?:[ /-]+[a-z]{2,10}){0,4})$`,
  'u',
);
const NAME_AND_CODE = new RegExp(`^(?:${NAMES})(?: so)? (?=\\d)`, 'u');

/** The beginnings of keys that a query asks for; none where it asks for no number. */
export function numberKeysIn(query: string): string[] {
  const line = foldVi(query)
    .replace(/[^a-z0-9/ -]+/gu, ' ')
    .replace(/ {2,}/gu, ' ')
    .trim();
  const first = NUMBER_FIRST.exec(line) ?? NUMBER_FIRST.exec(line.replace(NAME_AND_CODE, ''));
  if (first) return [key(first[1], first[2], first[3], first[4])];
  const kind = KIND_FIRST.exec(line);
  if (!kind) return [];
  const code = kind[1] === undefined ? kind[2] : KINDS_OF_DOCUMENTS[kind[1]];
  return [key(kind[3], kind[4], code, kind[5])];
}

const key = (...parts: (string | undefined)[]) => parts.join('').replace(/[^a-z0-9]/gu, '');
