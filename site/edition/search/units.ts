import { foldVi } from '#contract/text/fold.ts';
import { LISTS } from '#site/content/lists.ts';
import type { Queries } from '../queries.ts';

/** The units of the edition, as a search needs them: by name. */
export interface Units {
  /** The ids of units whose name or short name this is, without marks; or of the only one whose name begins so. */
  named(folded: string): readonly string[];
}

const MOST_UNITS = 10_000;

export function unitsOf({ documents, entries }: Pick<Queries, 'documents' | 'entries'>): Units {
  const byName = new Map<string, string[]>();
  const byBeginning = new Map<string, string[]>();
  const add = (ids: Map<string, string[]>, name: string, id: string) =>
    ids.set(name, [...(ids.get(name) ?? []), id]);
  for (const { id } of entries.newest(LISTS.units.scope, MOST_UNITS)) {
    const unit = documents.card('unit', id);
    if (!unit) continue;
    for (const name of namesOf(unit)) add(byName, name, id);
    const beginning = BEGINNING.exec(foldVi(unit.name))?.[0];
    if (beginning) add(byBeginning, beginning, id);
  }
  return {
    named(folded) {
      const begun = byBeginning.get(folded) ?? [];
      return byName.get(folded) ?? (begun.length === 1 ? begun : []);
    },
  };
}

/** "Tỉnh Đoàn", "Thành đoàn": said of the only one there is, without the name of its place. */
const BEGINNING = /^\p{L}+ doan(?= )/u;

/** One word alone is no name: "Đoàn" is said of everybody. */
function namesOf({ name, shortName }: { name: string; shortName?: string }): Set<string> {
  const names = [name, shortName].filter((one) => one !== undefined).map(foldVi);
  return new Set(names.filter((one) => one.includes(' ')));
}
