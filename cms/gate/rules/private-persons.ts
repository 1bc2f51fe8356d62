import { finding, type Rule } from './rule.ts';

/** Mobile numbers are persons', numbers of offices begin with 02. */
const MOBILE = /(?<![\d.,])(?:\+84|0)[ .-]?[35789]\d(?:[ .-]?\d){7}(?![\d])/u;
const MAIL = /[\w.+-]{1,64}@(?:gmail|yahoo|hotmail|outlook|icloud|live|proton(?:mail)?|ymail)\.[a-z.]{2,8}/iu;

/** What a person's number and mailbox are once they are public, they stay. */
export const privatePersons: Rule = ({ passages }) =>
  passages.flatMap((passage) => {
    const [found] = MOBILE.exec(passage.text) ?? MAIL.exec(passage.text) ?? [];
    if (!found) return [];
    const what = found.includes('@') ? 'hộp thư riêng' : 'số di động';
    return [
      finding(
        'warn',
        'private-person',
        passage,
        `có ${what} “${found}”. Chỉ đăng khi người đó đồng ý; tốt nhất dùng số, thư của cơ quan.`,
      ),
    ];
  });
