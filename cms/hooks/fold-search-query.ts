import type { CollectionBeforeOperationHook, Where } from 'payload';
import { numberKeysIn } from '#contract/text/document-number-query.ts';
import { foldVi } from '#contract/text/fold.ts';
import { NUMBER_MARK } from './fold-search-text.ts';

const SHADOWED = new Set(['searchText', 'title', 'name', 'label']);
const SEARCHING = ['like', 'contains'];

/**
 * Turns a search by title into one by its folded shadow: the desk's list and pickers ask by title.
 * Work on a selection brings the search of its list along; the selection alone counts.
 */
export const foldSearchQuery: CollectionBeforeOperationHook = ({ args, operation, collection }) => {
  if (!('where' in args) || !args.where) return args;
  const fold = (where: Where) => foldWhere(where, collection.slug === 'documents');
  if (operation === 'read' || operation === 'count') return { ...args, where: fold(args.where) };
  if (operation === 'update' || operation === 'delete')
    return { ...args, where: fold(selectionOnly(args.where)) };
  return args;
};

/** Without the search beside a list of ids: a draft that was never live is found by its newest version only. */
function selectionOnly(where: Where): Where {
  const parts = Array.isArray(where.and) ? where.and.filter(isCondition) : [];
  if (!parts.some(({ id }) => isCondition(id) && 'in' in id)) return where;
  return { ...where, and: parts.filter((part) => !isListSearch(part)) };
}

/** As the list puts it: `{ or: [{ searchText: { like: words } }] }`. */
function isListSearch({ or, ...more }: Where): boolean {
  if (!Array.isArray(or) || Object.keys(more).length > 0) return false;
  return or.every((part) => isCondition(part) && Object.keys(part).join() === 'searchText');
}

/** Queries come from outside and may hold anything. */
const isCondition = (value: unknown): value is Where => typeof value === 'object' && value !== null;

/**
 * The same query with every search for words folded; other conditions are left as they are.
 * @param ofPapers whether words may be the number of a paper
 */
function foldWhere(where: Where, ofPapers: boolean): Where {
  const folded: Where = {};
  const searches: Where[] = [];
  for (const [key, value] of Object.entries(where)) {
    if (key === 'and' || key === 'or')
      folded[key] = Array.isArray(value) ? value.map((part) => foldWhere(part, ofPapers)) : [];
    else if (SHADOWED.has(key)) searches.push(foldCondition(key, value as Record<string, unknown>, ofPapers));
    else folded[key] = value;
  }
  return searches.length === 0 ? folded : { and: [folded, ...searches] };
}

/** The number of a paper, however it is spelt, looks for that number alone: 125-KH is not 25-KH. */
function foldCondition(field: string, condition: Record<string, unknown>, ofPapers: boolean): Where {
  const operator = SEARCHING.find((name) => typeof condition[name] === 'string');
  if (!operator) return { [field]: condition } as Where;
  const words = condition[operator] as string;
  const numbers = ofPapers ? numberKeysIn(words) : [];
  if (numbers.length > 0)
    return { or: numbers.map((number) => ({ searchText: { contains: NUMBER_MARK + number } })) };
  return { searchText: { ...condition, [operator]: foldVi(words) } } as Where;
}
