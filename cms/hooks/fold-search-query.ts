import type { CollectionBeforeOperationHook, Where } from 'payload';
import { foldVi } from '#contract/text/fold.ts';

const SHADOWED = new Set(['searchText', 'title', 'name', 'label']);
const SEARCHING = ['like', 'contains'];

/**
 * Turns a search by title into one by its folded shadow: the desk's list and pickers ask by title.
 * Work on a selection brings the search of its list along; the selection alone counts.
 */
export const foldSearchQuery: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (!('where' in args) || !args.where) return args;
  if (operation === 'read' || operation === 'count') return { ...args, where: foldWhere(args.where) };
  if (operation === 'update' || operation === 'delete')
    return { ...args, where: foldWhere(selectionOnly(args.where)) };
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

/** The same query with every search for words folded; other conditions are left as they are. */
export function foldWhere(where: Where): Where {
  const folded: Where = {};
  for (const [key, value] of Object.entries(where)) {
    if (key === 'and' || key === 'or') folded[key] = Array.isArray(value) ? value.map(foldWhere) : [];
    else if (SHADOWED.has(key)) Object.assign(folded, foldCondition(key, value as Record<string, unknown>));
    else folded[key] = value;
  }
  return folded;
}

function foldCondition(field: string, condition: Record<string, unknown>): Where {
  const operator = SEARCHING.find((name) => typeof condition[name] === 'string');
  if (!operator) return { [field]: condition } as Where;
  return { searchText: { ...condition, [operator]: foldVi(condition[operator] as string) } } as Where;
}
