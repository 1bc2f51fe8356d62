import type { FaceOf } from '#contract/faces/face.ts';

type Place = FaceOf<'place'>;

/** Ids of the places by the name that the sample's files use. */
export const PLACE = {
  bacKan: '1',
  thaiNguyen: '2',
  city: '3',
  baBe: '4',
  bachThong: '5',
  choDon: '6',
  choMoi: '7',
  naRi: '8',
  nganSon: '9',
  pacNam: '10',
  songCau: '11',
  nguyenThiMinhKhai: '12',
  nongThuong: '13',
  khangNinh: '14',
  quangKhe: '15',
  namMau: '16',
  yenDuong: '17',
  camGiang: '18',
  quanHa: '19',
  viHuong: '20',
  quangThuan: '21',
  phuongVien: '22',
  quangBach: '23',
  namCuong: '24',
  dongThang: '25',
  bangPhuc: '26',
  nghiaTa: '27',
  yenCu: '28',
  nhuCo: '29',
  thanhThinh: '30',
  sonThanh: '31',
  kimLu: '32',
  cuongLoi: '33',
  conMinh: '34',
  bangVan: '35',
  thuongQuan: '36',
  bocBo: '37',
  nghienLoan: '38',
  congBang: '39',
} as const;

export type PlaceKey = keyof typeof PLACE;

/** The district level ended with the mergers of 1 July 2025. */
const LAST_DAY = '2025-06-30';

/** @param cell its square on the schematic map, from the north-western corner: column, row */
const district = (key: PlaceKey, slug: string, name: string, cell: [number, number]): Place => ({
  id: PLACE[key],
  slug,
  name,
  level: 'district',
  parent: PLACE.bacKan,
  validTo: LAST_DAY,
  cell: { column: cell[0], row: cell[1] },
});

const commune = (parent: PlaceKey, key: PlaceKey, slug: string, name: string): Place => ({
  id: PLACE[key],
  slug,
  name,
  level: 'commune',
  parent: PLACE[parent],
});

const provinces: Place[] = [
  {
    id: PLACE.bacKan,
    slug: 'tinh-bac-kan',
    name: 'Tỉnh Bắc Kạn',
    level: 'province',
    validFrom: '1997-01-01',
    validTo: LAST_DAY,
    successor: PLACE.thaiNguyen,
  },
  { id: PLACE.thaiNguyen, slug: 'tinh-thai-nguyen', name: 'Tỉnh Thái Nguyên', level: 'province' },
];

const districts: Place[] = [
  district('city', 'thanh-pho-bac-kan', 'Thành phố Bắc Kạn', [2, 4]),
  district('baBe', 'huyen-ba-be', 'Huyện Ba Bể', [2, 2]),
  district('bachThong', 'huyen-bach-thong', 'Huyện Bạch Thông', [2, 3]),
  district('choDon', 'huyen-cho-don', 'Huyện Chợ Đồn', [1, 3]),
  district('choMoi', 'huyen-cho-moi', 'Huyện Chợ Mới', [2, 5]),
  district('naRi', 'huyen-na-ri', 'Huyện Na Rì', [3, 3]),
  district('nganSon', 'huyen-ngan-son', 'Huyện Ngân Sơn', [3, 2]),
  district('pacNam', 'huyen-pac-nam', 'Huyện Pác Nặm', [2, 1]),
];

const communes: Place[] = [
  commune('city', 'songCau', 'phuong-song-cau', 'Phường Sông Cầu'),
  commune('city', 'nguyenThiMinhKhai', 'phuong-nguyen-thi-minh-khai', 'Phường Nguyễn Thị Minh Khai'),
  commune('city', 'nongThuong', 'xa-nong-thuong', 'Xã Nông Thượng'),
  commune('baBe', 'khangNinh', 'xa-khang-ninh', 'Xã Khang Ninh'),
  commune('baBe', 'quangKhe', 'xa-quang-khe', 'Xã Quảng Khê'),
  commune('baBe', 'namMau', 'xa-nam-mau', 'Xã Nam Mẫu'),
  commune('baBe', 'yenDuong', 'xa-yen-duong', 'Xã Yến Dương'),
  commune('bachThong', 'camGiang', 'xa-cam-giang', 'Xã Cẩm Giàng'),
  commune('bachThong', 'quanHa', 'xa-quan-ha', 'Xã Quân Hà'),
  commune('bachThong', 'viHuong', 'xa-vi-huong', 'Xã Vi Hương'),
  commune('bachThong', 'quangThuan', 'xa-quang-thuan', 'Xã Quang Thuận'),
  commune('choDon', 'phuongVien', 'xa-phuong-vien', 'Xã Phương Viên'),
  commune('choDon', 'quangBach', 'xa-quang-bach', 'Xã Quảng Bạch'),
  commune('choDon', 'namCuong', 'xa-nam-cuong', 'Xã Nam Cường'),
  commune('choDon', 'dongThang', 'xa-dong-thang', 'Xã Đồng Thắng'),
  commune('choDon', 'bangPhuc', 'xa-bang-phuc', 'Xã Bằng Phúc'),
  commune('choDon', 'nghiaTa', 'xa-nghia-ta', 'Xã Nghĩa Tá'),
  commune('choMoi', 'yenCu', 'xa-yen-cu', 'Xã Yên Cư'),
  commune('choMoi', 'nhuCo', 'xa-nhu-co', 'Xã Như Cố'),
  commune('choMoi', 'thanhThinh', 'xa-thanh-thinh', 'Xã Thanh Thịnh'),
  commune('naRi', 'sonThanh', 'xa-son-thanh', 'Xã Sơn Thành'),
  commune('naRi', 'kimLu', 'xa-kim-lu', 'Xã Kim Lư'),
  commune('naRi', 'cuongLoi', 'xa-cuong-loi', 'Xã Cường Lợi'),
  commune('naRi', 'conMinh', 'xa-con-minh', 'Xã Côn Minh'),
  commune('nganSon', 'bangVan', 'xa-bang-van', 'Xã Bằng Vân'),
  commune('nganSon', 'thuongQuan', 'xa-thuong-quan', 'Xã Thượng Quan'),
  commune('pacNam', 'bocBo', 'xa-boc-bo', 'Xã Bộc Bố'),
  commune('pacNam', 'nghienLoan', 'xa-nghien-loan', 'Xã Nghiên Loan'),
  commune('pacNam', 'congBang', 'xa-cong-bang', 'Xã Công Bằng'),
];

export const places: Place[] = [...provinces, ...districts, ...communes];
