import { expect, it } from 'vitest';
import { looksLikeOrganisation } from '#contract/giving/looks-like-organisation.ts';

it.each([
  ...['Công ty TNHH ABC', 'Cong ty TNHH ABC', 'CTY CP XAY DUNG BAC KAN', 'CONG TY TNHH MTV HOANG HAI'],
  ...['CTY TNHH HUU HAO', 'Doanh nghiệp tư nhân Hoa Mai', 'HTX Yến Dương', 'Samsung Vietnam Co., Ltd'],
  ...[
    'Trường THPT Chuyên Bắc Kạn',
    'TRUONG THCS BANG VAN',
    'Trường Tiểu học Đức Xuân',
    'TRUONG TIEU HOC DUC XUAN',
  ],
  ...['Đoàn xã Hòa Mục', 'DOAN XA HOA MUC', 'Đoàn Thanh niên Công an tỉnh', 'Doan TNCS HCM huyen Cho Don'],
  ...['Đoàn phường Đức Xuân', 'Đoàn thị trấn Bằng Lũng', 'DOAN THI TRAN BANG LUNG', 'Đoàn Thị xã Bắc Kạn'],
  ...['UBND xã Khang Ninh', 'UBND XA KHANG NINH', 'MTTQ Việt Nam', 'Ủy ban MTTQ tỉnh', 'Tỉnh Đoàn Bắc Kạn'],
  ...[
    'TINH DOAN BAC KAN',
    'Chi đoàn Sở Nội vụ',
    'CHI DOAN SO NOI VU',
    'Công đoàn Sở Y tế',
    'CONG DOAN SO Y TE',
  ],
  ...['Hội LHTN Việt Nam tỉnh Bắc Kạn', 'HOI CHU THAP DO', 'Hội đồng hương Bắc Kạn tại Hà Nội'],
  ...[
    'Hội Phụ nữ xã Yên Cư'.normalize('NFD'),
    'Câu lạc bộ Thiện nguyện Xanh',
    'CLB BONG DA',
    'ABC Foundation',
  ],
  ...['Nhóm thiện nguyện Áo ấm', 'Quỹ Bảo trợ trẻ em', 'Ngân hàng TMCP Quân đội', 'NGAN HANG NONG NGHIEP'],
  ...['Bệnh viện Đa khoa tỉnh', 'Chùa Thạch Long', 'Bộ Chỉ huy Quân sự tỉnh', 'Nhà thuốc An Khang'],
  ...['Lớp 12A1', 'Tập thể lớp 9B', 'Thôn Nà Bản', 'Báo Tiền Phong', 'Văn phòng Huyện ủy'],
])('%j looks like an organisation', (name) => {
  expect(looksLikeOrganisation(name)).toBe(true);
});

it.each([
  ...[
    '',
    'Nguyễn Văn An',
    'NGUYEN VAN AN',
    'John Smith',
    'Trương Thị Mai',
    'TRUONG THI MAI',
    'NGUYEN VAN TRUONG',
  ],
  ...['Trường Giang', 'TRUONG THANH', 'TRUONG QUOC TUAN', 'Đoàn Văn Hậu', 'DOAN VAN HAU', 'DOAN THI XA'],
  ...['DOAN THI TRAN', 'DOAN PHUONG THAO', 'DOAN THANH TUNG', 'Đoàn Trường Sơn', 'Đoàn Khoa Nam', 'Anh Đoàn'],
  ...[
    'Nguyễn Văn Hội',
    'Hội',
    'Bùi Quý',
    'QUY NGUYEN',
    'QUY THI LAN',
    'Nguyễn Công Ty',
    'Chị Hội',
    'CHU VAN AN',
  ],
  ...[
    'Bàn Văn Sơn',
    'BAN THI HOA',
    'BAN TRIEU VY',
    'Bản Thị Hoa',
    'Quán Văn Hai',
    'THON VAN NAM',
    'BAO NGOC',
  ],
  ...[
    'KHOI NGUYEN',
    'QUAN MINH',
    'LOP',
    'Ông Nguyễn Văn An, giám đốc Công ty ABC',
    'Gia đình bà Bản',
    'TO THI HOA',
  ],
  ...['Bà Lan Hội Phụ nữ', 'MAI PHUONG', 'CAO BAO', 'Lê Thị Ngân Hà', 'Nông Thị Xuân', 'Ma Thế Quyền'],
])('%j does not: a person would be named in full', (name) => {
  expect(looksLikeOrganisation(name)).toBe(false);
});
