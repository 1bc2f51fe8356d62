import type { DocumentType } from './faces/document.ts';

/** What each type is called: "Kế hoạch". */
export const DOCUMENT_TYPE_NAMES: Readonly<Record<DocumentType, string>> = {
  'nghi-quyet': 'Nghị quyết',
  'ket-luan': 'Kết luận',
  'chi-thi': 'Chỉ thị',
  'quyet-dinh': 'Quyết định',
  'quy-dinh': 'Quy định',
  'quy-che': 'Quy chế',
  'chuong-trinh': 'Chương trình',
  'ke-hoach': 'Kế hoạch',
  'huong-dan': 'Hướng dẫn',
  'de-an': 'Đề án',
  'thong-bao': 'Thông báo',
  'bao-cao': 'Báo cáo',
  'to-trinh': 'Tờ trình',
  'cong-van': 'Công văn',
  khac: 'Văn bản khác',
};
