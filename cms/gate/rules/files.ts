import { gamblingIn } from '../gambling/find-gambling.ts';
import type { Finding } from '../finding.ts';
import { finding, type Rule } from './rule.ts';

/** What is written in the files of a paper stands on its page too, and is found by the search. */
export const files: Rule = ({ files }, { files: known }) =>
  files.flatMap((file): Finding[] => {
    const facts = known.get(file.media);
    if (!facts) return [];
    const { title, text } = facts;
    if (text === '')
      return [
        finding(
          'warn',
          'scan',
          file,
          `Tệp “${title}” là bản scan, không có chữ: máy tìm kiếm và trình đọc màn hình không đọc được. Nên tải lên bản PDF xuất từ Word.`,
        ),
      ];
    const word = gamblingIn(text);
    if (!word) return [];
    return [
      finding(
        'warn',
        'gambling',
        file,
        `Trong tệp “${title}” có từ ngữ cờ bạc: “${word}”. Hãy mở tệp xem lại có phải nội dung bị chèn không.`,
      ),
    ];
  });
