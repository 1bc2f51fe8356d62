import type { Face } from '#contract/faces/face.ts';
import type { Kind } from '#contract/kinds.ts';
import { addressOf } from '#contract/paths.ts';
import type { PublishedRow } from '#contract/published.ts';

/**
 * The table `published` as a value: the same rules as the desk's SQL (one row per document, a new `seq` per
 * change, former addresses kept), so that histories of thousands of changes can be tried without PostgreSQL.
 * `tests/integration/publishing` holds the desk to the same rules on the real table.
 */
export class PublishedTable {
  /** The day in Vietnam while this history happens. */
  today = '2023-03-20';
  private readonly rows = new Map<string, PublishedRow>();
  private seq = 0;

  show(kind: Kind, face: Face): void {
    const before = this.rows.get(`${kind}:${face.id}`);
    const path = addressOf(kind, face as never);
    const former = new Set(before?.formerPaths);
    if (before?.path && before.path !== path) former.add(before.path);
    if (path) former.delete(path);
    this.write({ kind, id: face.id, state: 'live', path, formerPaths: [...former], face, reason: null });
  }

  withdraw(kind: Kind, id: string, reason = 'Bài đăng nhầm.'): void {
    const before = this.rows.get(`${kind}:${id}`);
    if (!before) return;
    this.write({ ...before, state: 'withdrawn', face: null, reason });
  }

  face<T extends Face>(kind: Kind, id: string): T | undefined {
    return (this.rows.get(`${kind}:${id}`)?.face ?? undefined) as T | undefined;
  }

  live(kind: Kind): string[] {
    return [...this.rows.values()].filter((r) => r.kind === kind && r.state === 'live').map((r) => r.id);
  }

  livePaths(): Set<string | null> {
    return new Set([...this.rows.values()].filter((r) => r.state === 'live').map((r) => r.path));
  }

  after(seq: number): PublishedRow[] {
    return [...this.rows.values()].filter((row) => row.seq > seq).sort((a, b) => a.seq - b.seq);
  }

  lastSeq(): number {
    return this.seq;
  }

  private write(row: Omit<PublishedRow, 'seq' | 'changedAt'>): void {
    const seq = ++this.seq;
    const changedAt = new Date(Date.UTC(2023, 5, 1) + seq * 1000).toISOString();
    this.rows.set(`${row.kind}:${row.id}`, { ...structuredClone(row), seq, changedAt });
  }
}
