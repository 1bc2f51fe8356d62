import type { CollectionBeforeOperationHook, Where } from 'payload';
import { foldVi } from '#contract/text/fold.ts';

const SHADOWED = new Set(['searchText', 'title', 'name', 'label']);
const SEARCHING = ['like', 'contains'];

/** Turns a search by title into one by its folded shadow: the desk's list and pickers ask by title. */
export const foldSearchQuery: CollectionBeforeOperationHook = ({ args, operation }) => {
  if ((operation !== 'read' && operation !== 'count') || !('where' in args) || !args.where) return args;
  return { ...args, where: foldWhere(args.where) };
};

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
