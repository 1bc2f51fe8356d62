import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { escapeHtml } from '#contract/text/escape-html.ts';

const TEXT = `Đoàn & Đội </td><script>alert("1")</script> '"&amp; <!--`;

test('every sign that means something in HTML becomes an entity', () => {
  expect(escapeHtml(`<a href="x" title='y'>&amp;</a>`)).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;',
  );
});

test.each([
  `<p>${escapeHtml(TEXT)}</p>`,
  `<p title="${escapeHtml(TEXT)}">`,
  `<p title='${escapeHtml(TEXT)}'>`,
])('a parser reads back what was escaped, and nothing else: %s', (html) => {
  const { children } = parseDocument(html);
  expect(children).toHaveLength(1);
  const [p] = children as unknown as [
    { name: string; attribs: Record<string, string>; children: { data: string }[] },
  ];
  expect(p.name).toBe('p');
  expect(p.attribs['title'] ?? p.children.map(({ data }) => data).join('')).toBe(TEXT);
});
