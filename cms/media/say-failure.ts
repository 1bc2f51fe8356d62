import type { VariantFailure } from './variant-failures.ts';

const CAUSES: readonly (readonly [RegExp, string])[] = [
  [/ENOSPC|EDQUOT/u, 'Ổ đĩa của máy chủ đã đầy. Hãy báo quản trị viên; ảnh sẽ tự được làm lại sau đó.'],
  [/EACCES|EPERM|EROFS/u, 'Máy chủ không ghi được vào thư mục ảnh. Hãy báo quản trị viên.'],
  [
    /ENOENT|Input file is missing|bytes changed/u,
    'Tệp gốc trên máy chủ bị mất hoặc bị thay đổi. Hãy tải tệp lên lại bằng nút “Đổi tệp”, hoặc nhờ quản trị viên lấy lại từ bản sao lưu.',
  ],
];

const OTHERWISE =
  'Hãy mở tệp trên máy của bạn, lưu lại thành JPEG (ảnh) hoặc in ra PDF mới (văn bản) rồi tải lên bằng nút “Đổi tệp”. Nếu vẫn lỗi, hãy báo quản trị viên.';

/** Why an upload cannot be shown to readers, and what to do, in the editor's words. */
export function sayFailure({ message, attempts }: VariantFailure): string {
  const advice = CAUSES.find(([cause]) => cause.test(message))?.[1] ?? OTHERWISE;
  return `Chưa xử lý được tệp này sau ${attempts} lần thử, nên bạn đọc chưa xem được. ${advice}`;
}
