import { NO_FACTS, type Facts } from '#cms/gate/facts/facts.ts';
import type { Finding } from '#cms/gate/finding.ts';
import { readDocument } from '#cms/gate/reading/read-document.ts';
import { BLOCKING_RULES, WARNING_RULES } from '#cms/gate/rules/all-rules.ts';
import { fromBody } from '#cms/publishing/body/from-body.ts';
import type { Doc } from '#cms/publishing/faces/read.ts';
import type { Body, Inline } from '#contract/body.ts';
import type { Kind } from '#contract/kinds.ts';

export const TODAY = '2026-11-22';

/** A paragraph; "[words](https://…)" or "[words](article:5)" makes a link. */
export function para(text: string): Body[number] {
  const children = text.split(/(\[[^\]]+\]\([^)]+\))/u).flatMap((part): Inline[] => {
    const [, words, goal] = /^\[([^\]]+)\]\(([^)]+)\)$/u.exec(part) ?? [];
    if (!words || !goal) return part ? [{ type: 'text', text: part }] : [];
    const [, kind, id] = /^(article|page):(.+)$/u.exec(goal) ?? [];
    const to = kind ? { to: { kind: kind as 'article' | 'page', id: id! } } : { href: goal };
    return [{ type: 'link', ...to, children: [{ type: 'text', text: words }] } as Inline];
  });
  return { type: 'paragraph', children };
}

export const head = (level: 2 | 3 | 4, text: string): Body[number] => ({
  type: 'heading',
  level,
  children: [{ type: 'text', text }],
});

/** An article as the form holds it. */
export const article = (body: Body, more: Doc = {}): Doc => ({
  title: 'Tuổi trẻ Chợ Mới ra quân làm đường hoa',
  sapo: 'Sáng 14/3, hơn 120 đoàn viên xã Quảng Chu trồng hoa dọc hai cây số đường thôn.',
  body: fromBody(body),
  ...more,
});

/** All that the rules say of it. */
export function findingsOf(kind: Kind, doc: Doc, facts: Partial<Facts> = {}): Finding[] {
  const reading = readDocument(kind, doc, TODAY);
  const known = { ...NO_FACTS, ...facts };
  return [...BLOCKING_RULES, ...WARNING_RULES].flatMap((rule) => rule(reading, known));
}

/** "block link-host body#2": what a test compares. */
export const inShort = (findings: readonly Finding[]): string[] =>
  findings.map(
    ({ level, rule, path, block }) => `${level} ${rule} ${path}${block === undefined ? '' : `#${block}`}`,
  );

/** What keeps it from going live, by the rules alone. */
export function blockingOf(kind: Kind, doc: Doc): Finding[] {
  const reading = readDocument(kind, doc, TODAY);
  return BLOCKING_RULES.flatMap((rule) => rule(reading, NO_FACTS)).filter(({ level }) => level === 'block');
}
