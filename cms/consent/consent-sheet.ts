import { formatDay } from '#contract/text/dates.ts';
import { escapeHtml } from '#contract/text/escape-html.ts';
import { day, words, type Doc } from '#cms/publishing/faces/read.ts';

/** A consent with everything around it, as it is handed to the person it is about. */
export type ConsentSheet = Doc & {
  pictures: { label: string; pages: { title: string; href: string | undefined }[] }[];
  paper: { filename: string; href: string } | undefined;
};

const SCOPES: Record<string, string> = {
  portal: 'Cổng thông tin',
  social: 'Mạng xã hội của Đoàn',
  print: 'Ấn phẩm in',
};

/** One HTML file that needs nothing else, readable in every browser and on paper. */
export function consentSheet(sheet: ConsentSheet): string {
  const facts = factsOf(sheet)
    .map(([term, text]) => `<tr><th scope="row">${escapeHtml(term)}</th><td>${escapeHtml(text)}</td></tr>`)
    .join('\n');
  const pictures = sheet.pictures
    .map(({ label, pages }) => `<li>${escapeHtml(label)}${pagesText(pages)}</li>`)
    .join('\n');
  const paper = sheet.paper
    ? `<p><a download="${escapeHtml(sheet.paper.filename)}" href="${sheet.paper.href}">Bản chụp phiếu đã ký</a></p>`
    : '<p>Không lưu bản chụp phiếu ký.</p>';
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Phiếu đồng ý số ${escapeHtml(String(sheet.id))}</title></head>
<body>
<h1>Phiếu đồng ý cho dùng ảnh, số ${escapeHtml(String(sheet.id))}</h1>
<table>
${facts}
</table>
<h2>Các ảnh và nơi đang hiện</h2>
<ul>
${pictures}
</ul>
<h2>Phiếu ký</h2>
${paper}
</body></html>
`;
}

function factsOf(sheet: ConsentSheet): [string, string][] {
  const child = sheet.isChild === true;
  const scope = Array.isArray(sheet.scope)
    ? sheet.scope.map((one) => SCOPES[String(one)] ?? String(one))
    : [];
  const facts: [string, string | undefined][] = [
    ['Người trong ảnh', words(sheet.person)],
    ['Trẻ em (dưới 16 tuổi)', child ? 'Có' : 'Không'],
    ['Trẻ đã tự đồng ý', child && sheet.isSevenOrOlder === true ? yesNo(sheet.childAgreed) : undefined],
    ['Người đại diện', words(sheet.representative)],
    ['Ngày đồng ý', dayText(sheet.givenOn)],
    ['Đồng ý cho dùng ở', scope.join(', ')],
    ['Hết hạn', dayText(sheet.expiresOn) ?? 'Không có hạn'],
    ['Rút lại', dayText(sheet.withdrawnAt)],
    ['Ghi chú', words(sheet.note)],
  ];
  return facts.flatMap(([term, text]) => (text ? [[term, text] as [string, string]] : []));
}

const yesNo = (value: unknown) => (value === true ? 'Có' : 'Chưa');

function dayText(value: unknown): string | undefined {
  const on = day(value);
  return on && formatDay(on);
}

function pagesText(pages: ConsentSheet['pictures'][number]['pages']): string {
  if (pages.length === 0) return ': không hiện ở trang nào';
  const list = pages.map(({ title, href }) =>
    href ? `<a href="${escapeHtml(href)}">${escapeHtml(title)}</a>` : escapeHtml(title),
  );
  return `: ${list.join('; ')}`;
}
