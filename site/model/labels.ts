import type { ProjectStatus, ProjectType, Stage } from '#contract/faces/project.ts';
import type { UnitFace } from '#contract/faces/order.ts';
import type { UpdateType } from '#contract/faces/record.ts';

/* How the closed sets of the contract are called on screen. */

export const STATUS_LABELS: Record<ProjectStatus, string> = {
  planned: 'Đang chuẩn bị',
  appealing: 'Đang vận động',
  building: 'Đang thi công',
  done: 'Đã hoàn thành',
};

export const TYPE_LABELS: Record<ProjectType, string> = {
  'nha-nhan-ai': 'Nhà nhân ái',
  'duong-hoa': 'Đường hoa',
  'thap-sang-duong-que': 'Thắp sáng đường quê',
  cau: 'Cầu dân sinh',
  'truong-lop': 'Trường, lớp học',
  'nuoc-sach': 'Nước sạch',
  'san-choi': 'Sân chơi',
  'duong-giao-thong': 'Đường giao thông',
  'vuon-cay': 'Vườn cây',
  khac: 'Công trình khác',
};

export const STAGE_LABELS: Record<Stage, string> = {
  survey: 'Khảo sát',
  appeal: 'Kêu gọi, vận động',
  start: 'Khởi công',
  building: 'Thi công',
  handover: 'Khánh thành, bàn giao',
  upkeep: 'Bảo trì',
};

export const PROJECT_LEVEL_LABELS = {
  province: 'Công trình cấp tỉnh',
  district: 'Công trình cấp huyện',
  commune: 'Công trình cấp xã',
} as const;

/** Headings of the list of units, in the order of the list. */
export const UNIT_LEVEL_LABELS: Record<UnitFace['level'], string> = {
  province: 'Cấp tỉnh',
  department: 'Các ban, văn phòng',
  district: 'Đoàn cấp huyện và tương đương',
  commune: 'Đoàn xã, phường, thị trấn',
  school: 'Đoàn trường học',
  other: 'Đơn vị khác',
};

/** A plain note needs no label. */
export const UPDATE_LABELS: Record<UpdateType, string | undefined> = {
  note: undefined,
  progress: 'Báo cáo tiến độ',
  totals: 'Báo cáo thu chi',
  completion: 'Báo cáo hoàn thành',
};
