/*
 * The words of gambling spam as it is put on portals of offices. Accents count: "nhà cái" is a
 * bookmaker, "nhà cải tạo" a house repaired.
 */

/** Say all by themselves. */
export const PHRASES: readonly string[] = [
  ...[
    'nhà cái',
    'kèo nhà cái',
    'soi kèo',
    'tỷ lệ kèo',
    'tỉ lệ kèo',
    'kèo bóng đá',
    'kèo châu á',
    'cá độ',
    'cá độ bóng đá',
    'cá độ thể thao',
    'cá cược',
  ],
  ...[
    'cược thể thao',
    'đặt cược',
    'tiền cược',
    'vòng cược',
    'tài xỉu',
    'xóc đĩa',
    'xóc dĩa',
    'bầu cua online',
  ],
  ...[
    'nổ hũ',
    'quay hũ',
    'săn hũ',
    'bắn cá đổi thưởng',
    'game bắn cá',
    'bắn cá online',
    'đá gà trực tiếp',
    'đá gà online',
  ],
  ...[
    'đá gà thomo',
    'lô đề',
    'lô đề online',
    'lô tô online',
    'soi cầu',
    'bạch thủ',
    'song thủ lô',
    'dàn đề',
    'lô gan',
    'chốt số lô',
  ],
  ...['dự đoán xsmb', 'dự đoán xổ số', 'xổ số online', 'đánh đề', 'đánh bạc online', 'sòng bạc', 'sòng bài'],
  ...[
    'đánh bài online',
    'đánh bài đổi thưởng',
    'game bài',
    'game đổi thưởng',
    'bài đổi thưởng',
    'bài cào',
    'mậu binh online',
    'rồng hổ online',
  ],
  ...[
    'tiến lên đổi thưởng',
    'phỏm đổi thưởng',
    'nạp rút nhanh',
    'nạp rút siêu tốc',
    'thưởng nạp đầu',
    'nạp đầu tặng',
  ],
  ...[
    'casino',
    'baccarat',
    'sicbo',
    'roulette',
    'blackjack',
    'jackpot',
    'slot game',
    'slots game',
    'sportsbook',
    'betting',
  ],
  ...['poker online', 'thể thao ảo', 'hoàn trả cược', 'cổng game', 'tải app nhận', 'đăng ký tặng 100k'],
];

/** What a phrase must not go on with: "lô đề tài", "cá độ tuổi". */
export const HARMLESS_AFTER: Readonly<Record<string, readonly string[]>> = {
  'lô đề': ['tài', 'án', 'xuất', 'cương', 'nghị', 'thi'],
  'cá độ': ['tuổi', 'ẩm', 'sâu', 'dài'],
  'bạch thủ': ['đô'],
};

/** Whoever writes so writes against it; without a brand beside it, a title like that only warns. */
export const AGAINST: readonly string[] = [
  ...[
    'phòng chống',
    'phòng, chống',
    'chống',
    'nói không',
    'tác hại',
    'cảnh báo',
    'cảnh giác',
    'ngăn chặn',
    'đẩy lùi',
  ],
  ...[
    'triệt phá',
    'triệt xóa',
    'bắt giữ',
    'bắt nhóm',
    'bắt đối tượng',
    'bắt quả tang',
    'bắt ổ',
    'khởi tố',
    'xử lý',
    'xử phạt',
    'tránh xa',
    'lên án',
    'hệ lụy',
    'hậu quả',
  ],
  ...[
    'tuyên truyền',
    'đấu tranh',
    'cam kết không',
    'bài trừ',
    'tệ nạn',
    'phá đường dây',
    'lừa đảo',
    'không tham gia',
  ],
];

/** Beside a name with a number they make it a bookmaker's: "Link vào xin68", "Tải top79". */
export const LURES: readonly string[] = [
  ...[
    'link vào',
    'link đăng nhập',
    'tải',
    'app',
    'apk',
    'nạp',
    'rút tiền',
    'khuyến mãi',
    'trang chủ',
    'không bị chặn',
    'nhận ngay',
  ],
];

/** Names of bookmakers without digits. */
export const BRANDS: readonly string[] = [
  ...[
    'kubet',
    'shbet',
    'okvip',
    'sunwin',
    'rikvip',
    'hitclub',
    'iwin',
    'gemwin',
    'manclub',
    'zowin',
    'bongvip',
    'vwin',
  ],
  ...[
    'dafabet',
    'oxbet',
    'thabet',
    'thienhabet',
    'vnloto',
    'fabet',
    'debet',
    'mibet',
    'kingfun',
    'kimsa',
    'nohu',
    'w88',
    'm88',
  ],
  ...[
    'bk8',
    'k8',
    'ae888',
    'b52club',
    'xin88',
    'taixiu',
    'nhacai',
    'xocdia',
    'keonhacai',
    'lodeonline',
    'cacuoc',
  ],
];

/** Ends of names that look like a bookmaker's and are none. */
export const NO_BRANDS: ReadonlySet<string> = new Set([
  ...[
    'alphabet',
    'darwin',
    'edwin',
    'baldwin',
    'godwin',
    'irwin',
    'erwin',
    'tibet',
    'sherbet',
    'goodwin',
    'lawin',
    'kelwin',
  ],
  ...['alibet', 'elizabet', 'quickwin', 'winwin', 'windows', 'alembet', 'hobet', 'kevinwin'],
]);

/** Top-level domains that are sold to gamblers. */
export const BET_DOMAINS: ReadonlySet<string> = new Set([
  ...[
    'bet',
    'casino',
    'win',
    'vin',
    'poker',
    'bingo',
    'lotto',
    'vip',
    'fun',
    'game',
    'games',
    'cash',
    'loan',
    'sexy',
    'xxx',
  ],
]);

/** Inside a host or an address, without accents and spaces; long enough to mean nothing else. */
export const JOINED: readonly string[] = [
  ...[
    'nhacaiuytin',
    'keonhacai',
    'nhacai',
    'taixiu',
    'xocdia',
    'cacuoc',
    'soicau',
    'bachthulo',
    'gamebai',
    'doithuong',
  ],
  ...[
    'danhbaionline',
    'lodeonline',
    'casino',
    'baccarat',
    'jackpot',
    'sodo66',
    'bongdalu',
    'nohu',
    'quayhu',
    'soikeo',
  ],
  ...[
    'tylekeo',
    'cadobongda',
    'dagatructiep',
    'dagathomo',
    'bancadoithuong',
    'sportsbook',
    'xosoonline',
    'gachoi',
  ],
];
