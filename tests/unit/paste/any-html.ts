import fc from 'fast-check';

const LEGACY = ['Tr\u00ad\u00eang', '§oµn', 'Ñoaøn'];

const WORDS = [
  'Đoàn viên',
  ' ',
  'thanh niên',
  '\u00a0',
  '\u00a0\u00a0 ',
  '- ',
  '• ',
  '👉 ',
  '1. ',
  'a) ',
  'Ảnh: Minh An',
  '\u200b',
  'e\u0302\u0301',
  '\u0301',
  '\n',
  '  ',
  '— ',
  'Bảng: ',
  'x',
  '.',
  '<!--[if gte mso 9]>',
  '<![endif]-->',
  '&amp;',
  '&nbsp;',
  '&#0;',
  '\ud83d',
  '🌱',
  '\uf0b7 ',
];
const TAG = fc.constantFrom(
  'p',
  'div',
  'b',
  'i',
  'u',
  's',
  'sup',
  'sub',
  'span',
  'font',
  'a',
  'ul',
  'ol',
  'li',
  'table',
  'tr',
  'td',
  'th',
  'thead',
  'tbody',
  'caption',
  'h1',
  'h2',
  'h4',
  'h6',
  'blockquote',
  'pre',
  'br',
  'img',
  'figure',
  'figcaption',
  'center',
  'o:p',
  'w:x',
  'script',
  'style',
  'del',
  'dl',
  'dd',
  'hr',
  'iframe',
  'textarea',
  'title',
  'svg',
  'xml',
);
const FONTS = [' style="font-family:.VnTimeH"', ' style="font-family:VNI-Times"'];
const ATTRIBUTES = [
  '',
  '',
  '',
  ' class="MsoListParagraph" style="mso-list:l0 level1 lfo1"',
  ' style="mso-list:l0 level3 lfo2"',
  ' style="mso-list:Ignore"',
  ' style="font-weight:bold"',
  ' style="font-weight:normal"',
  ' style="font-style:italic"',
  ' style="display:none"',
  ' style="vertical-align:super"',
  ' style="text-decoration:underline line-through"',
  ' class="MsoTitle"',
  ' class="MsoCaption"',
  ' class="MsoQuote"',
  ' role="heading" aria-level="3"',
  ' href="https://vi-du.vn/a?utm_source=x"',
  ' href="javascript:alert(1)"',
  ' href="https://l.facebook.com/l.php?u=https%3A%2F%2Fvi-du.vn%2F"',
  ' href="/x"',
  ' href="https://vi-du.vn/a b"',
  ' src="file:///C:/anh.png"',
  ' src="data:image/png;base64,AAAA"',
  ' colspan="3"',
  ' rowspan="2"',
  ' rowspan="999" colspan="-1"',
  ' start="4"',
  ' value="9"',
  ' data-listid="3" aria-level="2"',
  ' aria-level="99"',
  ' type="a"',
  ' datetime="x"',
  ' __proto__="x"',
  ' style="__proto__:x;constructor:y"',
];

interface Branch {
  tag: string;
  attributes: string;
  children: (Branch | string)[];
}

/**
 * HTML such as programs write it, and such as nobody should: tags never closed, closed twice, out of order.
 *
 * @param legacy whether there is text in old encodings among it
 */
export function anyHtml({ legacy }: { legacy: boolean }): fc.Arbitrary<string> {
  const words = fc.constantFrom(...WORDS, ...(legacy ? LEGACY : []));
  const attribute = fc.constantFrom(...ATTRIBUTES, ...(legacy ? FONTS : []));
  const { tree } = fc.letrec<{ tree: Branch; node: Branch | string }>((tie) => ({
    node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, words, tie('tree')),
    tree: fc.record({ tag: TAG, attributes: attribute, children: fc.array(tie('node'), { maxLength: 5 }) }),
  }));
  const tag = fc
    .tuple(fc.constantFrom('<', '</'), TAG, attribute)
    .map(([start, name, rest]) => `${start}${name}${rest}>`);
  return fc.oneof(
    fc.array(tree, { minLength: 1, maxLength: 6 }).map((branches) => branches.map(written).join('')),
    fc.array(fc.oneof(words, tag), { maxLength: 40 }).map((parts) => parts.join('')),
  );
}

function written({ tag, attributes, children }: Branch): string {
  const within = children.map((child) => (typeof child === 'string' ? child : written(child))).join('');
  return `<${tag}${attributes}>${within}</${tag}>`;
}
