import { day, words, type Doc } from '#cms/publishing/faces/read.ts';
import { idsOf } from '#cms/publishing/relation.ts';

export interface ConsentProblem {
  path: string;
  message: string;
}

/** So many pictures on one consent are a whole event: longer lists are no longer read by whoever signs. */
const MOST_PICTURES = 100;

/**
 * What keeps a consent from being kept on record: in the form's words, at the form's fields. A child needs
 * a representative, from seven on its own agreement too (Luật Trẻ em 2016, Luật 91/2025/QH15).
 *
 * @param today the day in Viet Nam
 */
export function consentProblems(consent: Doc, today: string): ConsentProblem[] {
  return [...whoProblems(consent), ...dayProblems(consent, today), ...rangeProblems(consent)];
}

function whoProblems(consent: Doc): ConsentProblem[] {
  const problems: ConsentProblem[] = [];
  if (!/\p{L}/u.test(words(consent.person) ?? ''))
    problems.push({ path: 'person', message: 'Cần ghi họ tên người trong ảnh.' });
  if (consent.isChild !== true) return problems;
  if (!/\p{L}/u.test(words(consent.representative) ?? ''))
    problems.push({
      path: 'representative',
      message: 'Ảnh của trẻ em cần cha, mẹ hoặc người giám hộ đồng ý: ghi họ tên và quan hệ với trẻ.',
    });
  if (consent.isSevenOrOlder === true && consent.childAgreed !== true)
    problems.push({
      path: 'childAgreed',
      message: 'Trẻ từ đủ 7 tuổi phải tự đồng ý. Hãy hỏi trẻ; nếu trẻ không muốn thì không đăng ảnh.',
    });
  return problems;
}

function dayProblems(consent: Doc, today: string): ConsentProblem[] {
  const { from, to } = { from: day(consent.givenOn), to: day(consent.expiresOn) };
  if (from === undefined) return [{ path: 'givenOn', message: 'Cần ghi ngày đồng ý.' }];
  if (from > today)
    return [{ path: 'givenOn', message: 'Ngày đồng ý ở tương lai: chỉ ghi điều đã được đồng ý.' }];
  if (to !== undefined && to < from)
    return [{ path: 'expiresOn', message: 'Ngày hết hạn sớm hơn ngày đồng ý.' }];
  return [];
}

function rangeProblems(consent: Doc): ConsentProblem[] {
  const problems: ConsentProblem[] = [];
  if (!Array.isArray(consent.scope) || consent.scope.length === 0)
    problems.push({ path: 'scope', message: 'Cần chọn ít nhất một nơi được dùng ảnh.' });
  const pictures = idsOf(consent.pictures).length;
  if (pictures === 0)
    problems.push({ path: 'pictures', message: 'Cần chọn ảnh mà phiếu này cho phép dùng.' });
  if (pictures > MOST_PICTURES)
    problems.push({
      path: 'pictures',
      message: `Có ${pictures} ảnh, nhiều nhất ${MOST_PICTURES} ảnh một phiếu. Hãy tách thành nhiều phiếu.`,
    });
  return problems;
}

/** Whether the last day of a consent is over. */
export const isOver = (consent: Doc, today: string): boolean => (day(consent.expiresOn) ?? '9999') < today;
