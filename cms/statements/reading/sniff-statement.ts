import { StatementRefused } from './statement-refused.ts';

/**
 * What a file is by its first bytes, whatever it is called: banks name web pages ".xls".
 * @throws {StatementRefused} for what is neither a workbook (.xlsx) nor text
 */
export function sniffStatement(head: Buffer): 'xlsx' | 'text' {
  const hex = head.subarray(0, 8).toString('hex');
  if (hex.startsWith('504b0304')) return 'xlsx';
  if (hex.startsWith('d0cf11e0'))
    throw new StatementRefused(
      'Đây là tệp Excel đời cũ (.xls) hoặc tệp đặt mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu nếu có, chọn “Lưu thành” Excel Workbook (.xlsx) rồi tải lại.',
    );
  if (hex.startsWith('25504446'))
    throw new StatementRefused('Đây là tệp PDF. Hãy tải sao kê từ ngân hàng ở dạng Excel (.xlsx) hoặc CSV.');
  if (/^\s*(?:\ufeff)?\s*<(?:!doctype|html|head|table|meta|\?xml)/iu.test(withoutZeros(head)))
    throw new StatementRefused(
      'Đây là trang web mang đuôi Excel. Hãy mở bằng Excel, chọn “Lưu thành” Excel Workbook (.xlsx) rồi tải lại.',
    );
  if (head.length === 0) throw new StatementRefused('Tệp rỗng.');
  if (!isText(head))
    throw new StatementRefused(
      'Tệp này không phải sao kê dạng Excel (.xlsx) hoặc CSV. Hãy tải lại từ ngân hàng.',
    );
  return 'text';
}

const withoutZeros = (head: Buffer) =>
  head
    .toString('utf8', 0, 1024)
    .replaceAll('\0', '')
    .replace(/^\ufffd{2}/u, '');

/** No control bytes but white space; in UTF-16 every other byte may be zero. */
function isText(head: Buffer): boolean {
  const utf16 = /^(?:fffe|feff)/u.test(head.toString('hex', 0, 2)) || zerosAlternate(head);
  return head.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || utf16);
}

/** Whether one in three bytes is zero, all on one side: UTF-16 without its mark. */
export function zerosAlternate(head: Buffer): 'le' | 'be' | false {
  let even = 0;
  let odd = 0;
  head.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  if (odd > head.length / 3 && even < odd / 20) return 'le';
  if (even > head.length / 3 && odd < even / 20) return 'be';
  return false;
}
