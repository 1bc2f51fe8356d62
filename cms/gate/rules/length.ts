import { finding, wordCount, type Rule } from './rule.ts';

/** On a phone this fills the whole screen; the real articles of the old portal ran to 290. */
const LONGEST_PARAGRAPH = 120;
/** Under 60 letters it repeats the title; the longest good one seen in the press has 386. */
const SHORTEST_LEAD = 60;
const LONGEST_LEAD = 400;
/** What a share card shows in two lines, and a search result in one. */
const CARD_TITLE = 90;
const RESULT_TITLE = 65;

const letters = (text: string) => [...text.trim()].length;

export const longParagraphs: Rule = ({ passages }) =>
  passages
    .filter(({ role, text }) => role === 'prose' && wordCount(text) > LONGEST_PARAGRAPH)
    .map((passage) =>
      finding(
        'warn',
        'long-paragraph',
        passage,
        `dài ${wordCount(passage.text)} chữ, khó đọc trên điện thoại. Hãy tách thành đoạn dưới ${LONGEST_PARAGRAPH} chữ.`,
      ),
    );

export const leadLength: Rule = ({ passages }) =>
  passages
    .filter(({ role, text }) => role === 'lead' && letters(text) > 0)
    .flatMap((lead) => {
      const length = letters(lead.text);
      if (length < SHORTEST_LEAD)
        return [
          finding(
            'warn',
            'lead-short',
            lead,
            `Mới có ${length} ký tự. Hãy nói hết ý chính trong hai, ba câu: đây là phần hiện khi chia sẻ.`,
          ),
        ];
      if (length > LONGEST_LEAD)
        return [
          finding(
            'warn',
            'lead-long',
            lead,
            `Dài ${length} ký tự, nên dưới ${LONGEST_LEAD}. Hãy chuyển bớt xuống bài.`,
          ),
        ];
      return [];
    });

/** Not of a paper: what it is about is copied as it stands on the paper. */
export const titleLength: Rule = ({ kind, passages }) =>
  passages
    .filter(({ role, text }) => kind !== 'document' && role === 'title' && letters(text) > CARD_TITLE)
    .map((title) =>
      finding(
        'warn',
        'title-long',
        title,
        `Dài ${letters(title.text)} ký tự: thẻ chia sẻ chỉ hiện khoảng ${CARD_TITLE}, kết quả tìm kiếm khoảng ${RESULT_TITLE} ký tự đầu. Hãy rút gọn.`,
      ),
    );

/** "RA QUÂN MÙA HÈ XANH": read out letter by letter by some screen readers, and hard on the eye. */
export const titleInCapitals: Rule = ({ passages }) =>
  passages
    .filter(({ role, text }) => role === 'title' && isShouted(text))
    .map((title) =>
      finding(
        'warn',
        'title-capitals',
        title,
        'Viết hoa toàn bộ, khó đọc. Hãy viết hoa như câu thường; trang sẽ tự làm nổi tít.',
      ),
    );

function isShouted(text: string): boolean {
  const all = text.match(/\p{L}/gu) ?? [];
  return (
    all.length >= 8 &&
    wordCount(text) >= 3 &&
    all.filter((letter) => /\p{Lu}/u.test(letter)).length >= all.length * 0.8
  );
}
