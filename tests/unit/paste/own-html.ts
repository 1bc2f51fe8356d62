import type { Inline, ListNode, Mark } from '#contract/body.ts';
import type { PastedBlock } from '#cms/rich-text/paste/pasted-block.ts';

const TAGS: Record<Mark, string> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  sub: 'sub',
  sup: 'sup',
};

/** Cleaned blocks as the HTML that the editor puts on the clipboard: what is pasted again must not change. */
export const ownHtml = (blocks: readonly PastedBlock[]): string => blocks.map(blockHtml).join('');

function blockHtml(block: PastedBlock): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlines(block.children)}</p>`;
    case 'heading':
      return `<h${block.level}>${inlines(block.children)}</h${block.level}>`;
    case 'quote':
      return `<blockquote>${inlines(block.children)}</blockquote>`;
    case 'list':
      return listHtml(block);
    case 'table':
      return `<table>${block.caption ? `<caption>${escaped(block.caption)}</caption>` : ''}<tbody>${block.rows.map(rowHtml).join('')}</tbody></table>`;
    case 'pastedPicture': {
      const words = [block.caption, block.credit && `Ảnh: ${block.credit}`].filter(Boolean).join(' ');
      return `<figure><img src="${escaped(block.source)}"><figcaption>${escaped(words)}</figcaption></figure>`;
    }
  }
}

function rowHtml({ cells }: { cells: { header: boolean; children: Inline[] }[] }): string {
  const tag = (header: boolean) => (header ? 'th' : 'td');
  return `<tr>${cells.map((cell) => `<${tag(cell.header)}><p>${inlines(cell.children)}</p></${tag(cell.header)}>`).join('')}</tr>`;
}

/** As the editor does it, a nested list is in an item of its own. */
function listHtml({ ordered, items }: ListNode): string {
  const tag = ordered ? 'ol' : 'ul';
  const each = items.map(
    ({ children, sub }) => `<li>${inlines(children)}</li>${sub ? `<li>${listHtml(sub)}</li>` : ''}`,
  );
  return `<${tag}>${each.join('')}</${tag}>`;
}

function inlines(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'break') return '<br>';
      if (node.type === 'link') return `<a href="${escaped(node.href ?? '')}">${inlines(node.children)}</a>`;
      return (node.marks ?? []).reduceRight(
        (html, mark) => `<${TAGS[mark]}>${html}</${TAGS[mark]}>`,
        escaped(node.text),
      );
    })
    .join('');
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
