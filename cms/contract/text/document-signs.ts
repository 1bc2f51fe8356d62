/**
 * Signs of types as they are printed in numbers, by the types' names without marks; where a type has several, the
 * usual one comes first. Those of the state (Decree 30/2020/NĐ-CP, appendix III), of Party and Union (Hướng dẫn
 * 29-HD/TWĐTN-VP), and of laws.
 */
export const DOCUMENT_SIGNS: Readonly<Record<string, readonly string[]>> = {
  'nghi quyet': ['NQ', 'NQLT'],
  'quyet dinh': ['QĐ'],
  'chi thi': ['CT'],
  'ket luan': ['KL'],
  'quy che': ['QC', 'QCPH'],
  'quy dinh': ['QyĐ', 'QYĐ', 'QĐi'],
  'chuong trinh': ['CTr', 'CTR', 'CTHĐ'],
  'ke hoach': ['KH', 'KHLT', 'KHLN'],
  'phuong an': ['PA'],
  'de an': ['ĐA', 'DA'],
  'du an': ['DA'],
  'huong dan': ['HD'],
  'hop dong': ['HĐ'],
  'thong bao': ['TB'],
  'bao cao': ['BC'],
  'bien ban': ['BB'],
  'to trinh': ['TTr', 'TTR'],
  'cong van': ['CV'],
  'thong tu': ['TT', 'TTLT'],
  'nghi dinh': ['NĐ'],
  'dieu le': ['ĐL'],
  'giay moi': ['GM'],
  'the le': ['TL'],
  'sac lenh': ['SL'],
  luat: ['L'],
};

/** All of them as alternatives of a regular expression, the longest first. */
export const ANY_SIGN = [...new Set(Object.values(DOCUMENT_SIGNS).flat())]
  .sort((a, b) => b.length - a.length)
  .join('|');
