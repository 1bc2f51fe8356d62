import type { FieldProblem } from '#cms/publishing/face-problems.ts';
import { number, words, type Doc } from '#cms/publishing/faces/read.ts';

/** What is wrong with an entry as somebody typed it, field by field. */
export function postingProblems(doc: Doc): FieldProblem[] {
  return [...formProblems(doc), ...(doc.form === 'money' ? moneyProblems(doc) : kindProblems(doc))];
}

function formProblems({ bucket, form }: Doc): FieldProblem[] {
  if ((bucket === 'received' || bucket === 'spent') && form !== 'money')
    return [
      {
        path: 'form',
        message: 'Mục này chỉ ghi tiền. Hiện vật, ngày công ghi vào “Hiện vật, ngày công đã nhận”.',
      },
    ];
  if (bucket === 'goods' && form === 'money')
    return [{ path: 'form', message: 'Mục này ghi hiện vật hoặc ngày công. Tiền ghi vào “Tiền đã nhận”.' }];
  return [];
}

function moneyProblems(doc: Doc): FieldProblem[] {
  return (number(doc.amount) ?? 0) > 0
    ? []
    : [{ path: 'amount', message: 'Cần điền số tiền, ví dụ 500.000 hoặc 30tr.' }];
}

function kindProblems(doc: Doc): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (!words(doc.item)) problems.push({ path: 'item', message: 'Cần ghi là thứ gì, việc gì.' });
  if (!words(doc.unit)) problems.push({ path: 'unit', message: 'Cần ghi đơn vị tính.' });
  const quantity = number(doc.quantity) ?? 0;
  if (quantity <= 0) problems.push({ path: 'quantity', message: 'Cần điền số lượng lớn hơn 0.' });
  else if (Math.abs(quantity * 1000 - Math.round(quantity * 1000)) > 1e-6)
    problems.push({ path: 'quantity', message: 'Nhiều nhất ba chữ số sau dấu phẩy.' });
  return problems;
}
