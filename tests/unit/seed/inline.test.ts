import { describe, expect, it } from 'vitest';
import { inlines } from '#cms/seed/sample/inline.ts';

describe('the inline syntax of the sample', () => {
  it('makes bold and italic words of stars and underscores', () => {
    expect(inlines('Nghị quyết **25-NQ/TW** năm __2008__.')).toEqual([
      { type: 'text', text: 'Nghị quyết ' },
      { type: 'text', text: '25-NQ/TW', marks: ['bold'] },
      { type: 'text', text: ' năm ' },
      { type: 'text', text: '2008', marks: ['italic'] },
      { type: 'text', text: '.' },
    ]);
  });

  it('links to documents by kind and number, to other sites by address', () => {
    const [ours, , theirs] = inlines('[cầu](project:1) [trang](https://example.org/)');
    expect(ours).toMatchObject({ type: 'link', to: { kind: 'project', id: '1' } });
    expect(theirs).toMatchObject({ type: 'link', href: 'https://example.org/' });
  });

  it('breaks lines where the source does', () => {
    expect(inlines('Tổ 7\nphường Sông Cầu').map((node) => node.type)).toEqual(['text', 'break', 'text']);
  });

  it('refuses a link to a kind without pages', () => {
    expect(() => inlines('[xã](place:3)')).toThrow(/no kind:id/u);
  });
});
