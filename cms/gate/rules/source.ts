import { finding, type Rule } from './rule.ts';

/** "Theo báo Thanh Niên, …", "(Nguồn: TTXVN)", "Theo TTXVN": taken from elsewhere. */
const CREDITED =
  /(?:^|[.!?\n“(]\s*)(?:[Tt]heo (?:[Bb]áo(?! cáo)|[Tt]ạp chí|TTXVN|VOV|VTV|[Tt]hông tấn xã|VnExpress|[Tt]rang(?! bị)|[Cc]ổng thông tin)(?!\p{L})|(?:Nguồn|Nguồn tin|Dẫn theo)\s*:\s*\S)/u;

/** A printed paper has an issue instead of an address. */
const IN_PRINT = /(?<!\p{L})số(?: tháng| xuân| Tết| ngày)? ?\d|(?<!\p{L})ngày \d{1,2}\/\d/iu;

/** Who reports what others have written says so, with the address. */
export const source: Rule = ({ kind, source, passages }) => {
  if (kind !== 'article') return [];
  const { name, url } = source ?? {};
  if (name && !url && !IN_PRINT.test(name))
    return [
      finding(
        'block',
        'source',
        { path: 'source.url' },
        'Đã ghi tên nguồn nhưng thiếu địa chỉ bài gốc. Hãy dán địa chỉ; báo in thì ghi thêm số báo (“số 12, ngày 3/2/2023”).',
      ),
    ];
  if (url && !name)
    return [
      finding(
        'block',
        'source',
        { path: 'source.name' },
        'Đã ghi địa chỉ bài gốc nhưng thiếu tên báo, trang. Hãy điền tên nguồn.',
      ),
    ];
  if (name) return [];
  const credited = passages.find(
    ({ role, text }) => (role === 'prose' || role === 'lead') && CREDITED.test(text),
  );
  if (!credited) return [];
  const how = 'Nếu là bài dẫn lại, hãy điền mục “Nguồn” (thẻ “Ký tên và nguồn”).';
  return [
    finding(
      'warn',
      'source',
      credited,
      `${credited.block === undefined ? 'C' : 'c'}hữ trong bài nhắc tới nguồn khác mà mục “Nguồn” còn trống. ${how}`,
    ),
  ];
};
