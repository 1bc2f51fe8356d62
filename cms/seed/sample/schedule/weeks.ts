import type { FaceOf } from '#contract/faces/face.ts';
import { during, timed, weekOf } from './entry.ts';

const STANDING = 'Thường trực Tỉnh Đoàn';
const SECRETARY = 'Bí thư Tỉnh Đoàn';
const DEPUTY = 'Phó Bí thư Tỉnh Đoàn';
const HALL = 'Hội trường tầng 2, cơ quan Tỉnh Đoàn';
const ROOM = 'Phòng họp số 1, cơ quan Tỉnh Đoàn';

/** Giao ban, as every Monday. */
const briefing = (on: string) =>
  timed(on, '07:30-09:00', 'Giao ban cơ quan đầu tuần', {
    who: `${STANDING}, trưởng các ban, Văn phòng`,
    where: ROOM,
    chair: SECRETARY,
  });

/** Lịch công tác of six weeks, from Children's Day to the second turn of the summer. */
export const weeks: FaceOf<'week'>[] = [
  weekOf({
    id: '1',
    monday: '2023-05-29',
    published: '2023-05-26 16:30',
    entries: [
      briefing('2023-05-29'),
      timed('2023-05-30', '14:00-16:30', 'Họp Ban tổ chức các hoạt động Ngày Quốc tế Thiếu nhi 1/6', {
        who: 'Ban Thiếu nhi – Trường học, Hội đồng Đội tỉnh',
        where: ROOM,
        chair: DEPUTY,
      }),
      timed(
        '2023-06-01',
        '08:00-11:00',
        'Khánh thành sân chơi thiếu nhi xã Khang Ninh, tặng quà trẻ em khó khăn',
        {
          who: `${STANDING}, Huyện Đoàn Ba Bể`,
          where: 'Xã Khang Ninh, huyện Ba Bể',
          chair: SECRETARY,
        },
      ),
      during('2023-06-02', 'day', 'Kiểm tra công tác chuẩn bị lễ ra quân hè tại cơ sở', {
        who: 'Ban Phong trào',
        where: 'Huyện Bạch Thông, huyện Chợ Mới',
      }),
    ],
  }),
  weekOf({
    id: '2',
    monday: '2023-06-05',
    published: '2023-06-02 17:00',
    entries: [
      timed('2023-06-05', '06:30-08:30', 'Tiễn năm đội hình Mùa hè xanh lên đường', {
        who: `${STANDING}, Trường Cao đẳng Bắc Kạn`,
        where: 'Sân Trường Cao đẳng Bắc Kạn',
        chair: SECRETARY,
      }),
      timed('2023-06-06', '08:00-11:30', 'Tập huấn đội Tiếp sức mùa thi', {
        who: 'Đội trưởng các điểm thi',
        where: HALL,
        chair: DEPUTY,
      }),
      during('2023-06-08', 'morning', 'Làm việc với Huyện Đoàn Pác Nặm về công trình nhà bán trú', {
        where: 'Huyện Pác Nặm',
        chair: DEPUTY,
      }),
    ],
  }),
  weekOf({
    id: '3',
    monday: '2023-06-12',
    published: '2023-06-09 16:45',
    updated: '2023-06-13 10:20',
    note: 'Ngày Chủ nhật xanh có thể đổi địa điểm nếu mưa lớn; Văn phòng báo trước 17:00 thứ Bảy.',
    entries: [
      briefing('2023-06-12'),
      timed('2023-06-12', '14:00-15:30', 'Làm việc với đoàn công tác về mô hình tổ công nghệ số cộng đồng', {
        who: 'Ban Tuyên giáo, Ban Phong trào',
        where: ROOM,
        chair: DEPUTY,
      }),
      timed('2023-06-13', '08:00-11:30', 'Hội nghị Ban Chấp hành Tỉnh Đoàn lần thứ ba', {
        who: 'Ủy viên Ban Chấp hành; bí thư các huyện đoàn, thành đoàn, đoàn trực thuộc',
        where: HALL,
        chair: SECRETARY,
      }),
      during('2023-06-13', 'afternoon', 'Kiểm tra sổ đóng góp các công trình đang vận động', {
        who: 'Ủy ban Kiểm tra',
        where: ROOM,
      }),
      timed('2023-06-14', '14:00-16:00', 'Gặp mặt câu lạc bộ thanh niên khởi nghiệp', {
        who: 'Chủ nhiệm các câu lạc bộ',
        where: HALL,
        chair: DEPUTY,
        isCancelled: true,
      }),
      during('2023-06-15', 'day', 'Thăm các đội hình Mùa hè xanh tại Vi Hương và Công Bằng', {
        who: `${STANDING}, Ban Phong trào`,
        where: 'Huyện Bạch Thông, huyện Pác Nặm',
        chair: SECRETARY,
      }),
      timed('2023-06-16', '19:30-21:30', 'Sinh hoạt chi đoàn cơ quan tháng 6', {
        who: 'Đoàn viên chi đoàn cơ quan',
        where: HALL,
      }),
      timed('2023-06-18', '06:00-09:00', 'Chủ nhật xanh: thu gom rác dọc suối Nặm Cắt', {
        who: 'Đoàn viên thành phố và cơ quan Tỉnh Đoàn',
        where: 'Phường Nguyễn Thị Minh Khai, thành phố Bắc Kạn',
      }),
    ],
  }),
  weekOf({
    id: '4',
    monday: '2023-06-19',
    published: '2023-06-16 16:30',
    entries: [
      briefing('2023-06-19'),
      timed('2023-06-20', '08:00', 'Chúc mừng các cơ quan báo chí nhân Ngày Báo chí Cách mạng Việt Nam', {
        who: `${STANDING}, Ban Tuyên giáo`,
        chair: SECRETARY,
      }),
      timed('2023-06-22', '13:30-16:30', 'Tập huấn kỹ năng số cho bí thư chi đoàn thôn', {
        who: 'Bí thư chi đoàn thôn các huyện Chợ Mới, Na Rì',
        where: 'Nhà văn hóa xã Yên Cư, huyện Chợ Mới',
        chair: 'Trưởng Ban Tuyên giáo',
      }),
      timed('2023-06-23', '08:00-10:00', 'Họp giao ban đội Tiếp sức mùa thi', { where: ROOM, chair: DEPUTY }),
    ],
  }),
  weekOf({
    id: '5',
    monday: '2023-06-26',
    published: '2023-06-23 17:10',
    updated: '2023-06-27 19:05',
    entries: [
      briefing('2023-06-26'),
      during('2023-06-27', 'afternoon', 'Kiểm tra các điểm Tiếp sức mùa thi', {
        who: `${STANDING}, Ban Thiếu nhi – Trường học`,
        where: 'Các điểm thi trong tỉnh',
        chair: SECRETARY,
      }),
      during('2023-06-28', 'day', 'Trực Tiếp sức mùa thi', { where: '13 điểm thi trong tỉnh' }),
      during('2023-06-29', 'day', 'Trực Tiếp sức mùa thi', { where: '13 điểm thi trong tỉnh' }),
      timed('2023-06-30', '14:00-16:00', 'Sơ kết sáu tháng đầu năm', {
        who: 'Toàn cơ quan',
        where: HALL,
        chair: SECRETARY,
      }),
    ],
  }),
  weekOf({
    id: '6',
    monday: '2023-07-03',
    published: '2023-06-30 17:30',
    entries: [
      timed('2023-07-03', '06:30-08:30', 'Ra quân Mùa hè xanh đợt hai: bảy đội hình', {
        who: `${STANDING}, các trường có đội hình tham gia`,
        where: 'Sân Trường Cao đẳng Bắc Kạn',
        chair: DEPUTY,
      }),
    ],
  }),
];
