import { LETTER_LIMITS } from '#contract/feedback/letter.ts';
import { EMPTY_LETTER, type FieldProblem, type TypedLetter } from '#site/model/feedback-letter.ts';

/** As browsers send it, minus what nobody sees: line breaks are one character, control characters go. */
const cleaned = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .normalize('NFC')
    .trim();

const oneLine = (text: string) => cleaned(text).replace(/\s+/gu, ' ');

/** What was typed, whatever it is. */
export function readTyped(form: URLSearchParams): TypedLetter {
  const field = (name: keyof TypedLetter) => form.get(name) ?? EMPTY_LETTER[name];
  return {
    subject: oneLine(field('subject')),
    text: cleaned(field('text')),
    name: oneLine(field('name')),
    contact: oneLine(field('contact')),
    unit: /^\d{1,10}$/u.test(field('unit')) ? field('unit') : '',
  };
}

/** What is wrong with it, in the order of the form. */
export function problemsOf(letter: TypedLetter): FieldProblem[] {
  const problems: (FieldProblem | undefined)[] = [
    letter.subject === '' ? { field: 'subject', says: 'Hãy ghi ngắn gọn việc bạn góp ý.' } : undefined,
    tooLong(letter, 'subject', 'Việc góp ý'),
    letter.text === '' ? { field: 'text', says: 'Hãy viết nội dung góp ý.' } : undefined,
    tooLong(letter, 'text', 'Nội dung'),
    tooLong(letter, 'name', 'Họ tên'),
    tooLong(letter, 'contact', 'Cách liên lạc'),
    isContact(letter.contact)
      ? undefined
      : { field: 'contact', says: 'Hãy ghi số điện thoại hoặc địa chỉ thư điện tử, hoặc để trống.' },
  ];
  return problems.filter((problem) => problem !== undefined);
}

function tooLong(letter: TypedLetter, field: keyof typeof LETTER_LIMITS, label: string) {
  const most = LETTER_LIMITS[field];
  const over = letter[field].length - most;
  if (over <= 0) return undefined;
  const limit = most.toLocaleString('vi-VN');
  return { field, says: `${label} dài quá ${over.toLocaleString('vi-VN')} ký tự (nhiều nhất ${limit}).` };
}

/** Loose on purpose: whoever reads it at the desk understands "0912 345 678 (buổi tối)". */
const isContact = (contact: string) => contact === '' || /@[^\s@]+\.|\d(?:[\s.-]?\d){7}/u.test(contact);
