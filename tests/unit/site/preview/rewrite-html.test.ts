import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rewriteHtml } from '#site/preview/rewrite-html.ts';

const rewritten = (html: string) =>
  rewriteHtml(html, { lead: (address) => `/p/x${address}`, head: '<!--head-->', body: '<!--body-->' });

test('addresses of the site lead into the session, those of others stay', () => {
  expect(
    rewritten(
      '<a href="/tin-tuc/">a</a><a href="https://x.vn/">b</a><a href="//x.vn/">c</a><a href="#d">d</a>',
    ),
  ).toBe(
    '<a href="/p/x/tin-tuc/">a</a><a href="https://x.vn/">b</a><a href="//x.vn/">c</a><a href="#d">d</a>',
  );
  expect(rewritten(`<form ACTION='/tim-kiem/'><button formaction=/x/>`)).toBe(
    `<form ACTION='/p/x/tim-kiem/'><button formaction=/p/x/x/>`,
  );
  expect(rewritten('<latest-news data-from="/manh/tin-moi-nhat/"></latest-news>')).toBe(
    '<latest-news data-from="/p/x/manh/tin-moi-nhat/"></latest-news>',
  );
});

test('every picture of a set does', () => {
  expect(rewritten('<source srcset="/anh/a-1.avif 400w, /anh/b-2.avif 800w,/anh/c.avif">')).toBe(
    '<source srcset="/p/x/anh/a-1.avif 400w, /p/x/anh/b-2.avif 800w,/p/x/anh/c.avif">',
  );
});

test('what is no address stays as it is: texts, titles, scripts, comments, styles', () => {
  for (const html of [
    '<p>href="/tin-tuc/" và <b>/x/</b></p>',
    '<img alt="/tin-tuc/" title="/x/">',
    '<script type="application/ld+json">{"href":"<a href=\\"/x/\\">"}</script>',
    '<!-- <a href="/x/"> -->',
    '<title><a href="/x/"></title>',
    '<textarea><a href="/x/"></textarea>',
    '<meta content="/x/" name="q">',
    '<input value="/x/">',
  ])
    expect(rewritten(html)).toBe(html);
});

test('something is added to the end of the head and the beginning of the body', () => {
  expect(rewritten('<!doctype html><html><head><title>a</title></head><body class="b">c</body></html>')).toBe(
    '<!doctype html><html><head><title>a</title><!--head--></head><body class="b"><!--body-->c</body></html>',
  );
});

test('not another byte changes, whatever the page', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<a href="',
      '">',
      '<p>',
      '</p>',
      '/tin/',
      '<script>',
      '</script>',
      '&amp;',
      '<!--',
      '-->',
      "'",
      ' src=',
      '<',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const html = pieces.join('');
      expect(rewriteHtml(html, { lead: (address) => address, head: '', body: '' })).toBe(html);
    }),
    { numRuns: 800 },
  );
});
