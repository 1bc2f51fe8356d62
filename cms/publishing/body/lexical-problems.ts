import { boundsProblem } from './lexical-bounds.ts';
import { hrefProblem } from './href-problem.ts';
import { blockName } from './lexical-node.ts';
import { BLOCKS, LINK_DOC, LINK_FIELDS, NODES, type Check, type Properties } from './lexical-rules.ts';

type Json = Record<string, unknown>;
type Report = (problem: string) => void;

/** More would not help an editor, and an attacker should not choose the length of our answer. */
const MAX_PROBLEMS = 20;

/**
 * What is wrong with a rich text that somebody wants to save, in words for the editor, each with
 * its place ("Đoạn 3: liên kết …"). Nothing is wrong with an empty field. The schema is closed:
 * unknown nodes, properties and values are refused, on drafts as well.
 */
export function lexicalProblems(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  const bounds = boundsProblem(value);
  if (bounds) return [bounds];
  const problems = new Set<string>();
  const report: Report = (problem) => {
    if (problems.size < MAX_PROBLEMS) problems.add(problem);
  };
  if (!isObject(value) || Object.keys(value).join() !== 'root' || !isObject(value.root))
    return ['Nội dung không phải văn bản của trình soạn thảo (thiếu “root”).'];
  if (value.root.type !== 'root') return ['Nội dung không phải văn bản của trình soạn thảo (sai “root”).'];
  checkNode(value.root, undefined, report);
  return [...problems];
}

function checkNode(node: Json, where: string | undefined, report: Report): void {
  const place = where ?? 'Nội dung';
  const rule = typeof node.type === 'string' ? NODES.get(node.type) : undefined;
  if (!rule) return report(`${place}: loại nội dung ${quoted(node.type)} không được dùng.`);
  const { type, children, ...properties } = node;
  checkProperties(properties, rule.properties, `${place}: ${wordsOf(type)}`, report);
  if (type === 'link' || type === 'autolink') checkLink(node.fields, place, report);
  if (type === 'block') checkBlock(node.fields, place, report);
  if (!rule.children) {
    if (children !== undefined) report(`${place}: ${wordsOf(type)} không thể chứa nội dung khác.`);
    return;
  }
  if (!Array.isArray(children)) return report(`${place}: ${wordsOf(type)} thiếu danh sách nội dung.`);
  for (const [index, child] of children.entries())
    checkChild(child, rule.children, where ?? blockName(index), report);
}

function checkChild(child: unknown, allowed: readonly string[], where: string, report: Report) {
  if (!isObject(child)) return report(`${where}: nội dung bị hỏng.`);
  if (NODES.has(wordsOf(child.type)) && !allowed.includes(wordsOf(child.type)))
    return report(`${where}: ${quoted(child.type)} không được đứng ở đây.`);
  checkNode(child, where, report);
}

function checkProperties(values: Json, checks: Properties, where: string, report: Report) {
  for (const [name, value] of Object.entries(values)) {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (!check) report(`${where}: thuộc tính ${quoted(name)} không được dùng.`);
    else if (!check(value)) report(`${where}: giá trị của ${quoted(name)} không hợp lệ.`);
  }
}

/** The address while its form is still open: a draft is saved every few seconds. */
const UNFINISHED: ReadonlySet<string> = new Set(['', 'https://', 'http://']);

function checkLink(fields: unknown, where: string, report: Report) {
  if (!isObject(fields)) return report(`${where}: liên kết bị hỏng.`);
  checkProperties(fields, LINK_FIELDS, `${where}: liên kết`, report);
  if (fields.linkType === 'internal') {
    if (fields.doc === null || fields.doc === undefined) return;
    if (!isObject(fields.doc)) return report(`${where}: đích của liên kết nội bộ không hợp lệ.`);
    return checkProperties(fields.doc, LINK_DOC, `${where}: liên kết nội bộ`, report);
  }
  const url = typeof fields.url === 'string' ? fields.url.trim() : '';
  const problem = UNFINISHED.has(url) ? undefined : hrefProblem(url);
  if (problem) report(`${where}: liên kết ${problem}.`);
}

function checkBlock(fields: unknown, where: string, report: Report) {
  const rule = isObject(fields) ? BLOCKS.get(wordsOf(fields.blockType)) : undefined;
  if (!isObject(fields) || !rule)
    return report(`${where}: khối ${quoted(isObject(fields) ? fields.blockType : fields)} không được dùng.`);
  const place = `${where}: khối ${wordsOf(fields.blockType)}`;
  const plain: Record<string, Check> = {};
  for (const [name, check] of Object.entries(rule)) {
    if (typeof check === 'function') plain[name] = check;
    else {
      plain[name] = isRows;
      checkRows(fields[name], check.rows, place, report);
    }
  }
  checkProperties(fields, plain, place, report);
}

/** The editor's form says 0 where it has no row yet. */
const isRows: Check = (value) => value === null || value === undefined || value === 0 || Array.isArray(value);

function checkRows(rows: unknown, checks: Properties, where: string, report: Report) {
  if (!Array.isArray(rows)) return;
  if (rows.length > 100) return report(`${where}: có quá 100 dòng.`);
  for (const [index, row] of rows.entries()) {
    if (isObject(row)) checkProperties(row, checks, `${where}, dòng ${index + 1}`, report);
    else report(`${where}, dòng ${index + 1}: nội dung bị hỏng.`);
  }
}

function isObject(value: unknown): value is Json {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Names come from outside: cut short, so that a message stays a message. */
function quoted(name: unknown): string {
  return `“${wordsOf(name).slice(0, 40)}”`;
}

/** An object may bring a `toString` of its own that is none: it is never asked. */
function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value;
}
