import type { DatabaseSync } from 'node:sqlite';
import type { CardOf, FaceOf } from '#contract/faces/face.ts';
import { ONLY_ID, type Kind } from '#contract/kinds.ts';
import type { PublishedRow } from '#contract/published.ts';

/** A document as the edition keeps it. */
export interface StoredDocument {
  kind: Kind;
  id: string;
  seq: number;
  state: 'live' | 'withdrawn';
  path: string | null;
  formerPaths: string[];
  reason: string | null;
  changedAt: string;
}

/** Read access to documents by id and by address. What every page asks again is kept until something may have changed. */
export interface Documents {
  find(kind: Kind, id: string): StoredDocument | undefined;
  face<K extends Kind>(kind: K, id: string): FaceOf<K> | undefined;
  card<K extends Kind>(kind: K, id: string): CardOf<K> | undefined;
  /** The live document at an address. */
  liveAt(path: string): StoredDocument | undefined;
  /** All documents that bear or bore an address, newest change first. */
  everAt(path: string): StoredDocument[];
  all(): Iterable<StoredDocument>;
  /** A document as `published` has it, with its face. */
  row(kind: Kind, id: string): PublishedRow | undefined;
  /** Call when documents may have changed. */
  forget(): void;
}

interface Row {
  kind: string;
  id: string;
  seq: number;
  state: string;
  path: string | null;
  former_paths: string;
  reason: string | null;
  changed_at: string;
}

const COLUMNS = 'kind, id, seq, state, path, former_paths, reason, changed_at';
const MOST_KEPT = 20_000;

export function documentsOf(db: DatabaseSync): Documents {
  const byId = db.prepare(`select ${COLUMNS} from document where kind = ? and id = ?`);
  const faceById = db.prepare(`select face from document where kind = ? and id = ? and state = 'live'`);
  const cardById = db.prepare(`select card from document where kind = ? and id = ? and state = 'live'`);
  const byPath = db.prepare(`select ${COLUMNS} from document where path = ? order by seq desc`);
  const byFormer = db.prepare(
    `select ${COLUMNS.split(', ').map((c) => `d.${c}`)} from former f
     join document d on d.kind = f.kind and d.id = f.id where f.path = ? order by d.seq desc`,
  );
  const everything = db.prepare(`select ${COLUMNS} from document order by kind, id`);
  const found = kept((kind, id) => read(byId.get(kind, id)));
  const cards = kept((kind, id) => {
    const row = cardById.get(kind, id) as { card: string } | undefined;
    return row && (JSON.parse(row.card) as unknown);
  });
  const readFace = (kind: Kind, id: string) => {
    const row = faceById.get(kind, id) as { face: string } | undefined;
    return row && (JSON.parse(row.face) as unknown);
  };
  const onlyOnes = kept(readFace);

  return {
    find: found.get,
    face<K extends Kind>(kind: K, id: string) {
      return (id === ONLY_ID ? onlyOnes.get(kind, id) : readFace(kind, id)) as FaceOf<K> | undefined;
    },
    card: <K extends Kind>(kind: K, id: string) => cards.get(kind, id) as CardOf<K> | undefined,
    liveAt(path) {
      return (byPath.all(path) as unknown as Row[]).map(read).find((d) => d?.state === 'live');
    },
    everAt(path) {
      const rows = [...byPath.all(path), ...byFormer.all(path)] as unknown as Row[];
      return rows.map((row) => read(row)!).sort((a, b) => b.seq - a.seq);
    },
    *all() {
      for (const row of everything.iterate()) yield read(row)!;
    },
    row(kind, id) {
      const document = read(byId.get(kind, id));
      return document && { ...document, face: this.face(kind, id) ?? null };
    },
    forget() {
      for (const one of [found, cards, onlyOnes]) one.forget();
    },
  };
}

/** Asks once for each document, and remembers the answer. */
function kept<T>(ask: (kind: Kind, id: string) => T) {
  const answers = new Map<string, T>();
  return {
    get(kind: Kind, id: string): T {
      const key = `${kind}:${id}`;
      if (answers.has(key)) return answers.get(key)!;
      const answer = ask(kind, id);
      if (answers.size >= MOST_KEPT) answers.clear();
      answers.set(key, answer);
      return answer;
    },
    forget: () => answers.clear(),
  };
}

function read(row: unknown): StoredDocument | undefined {
  if (!row) return undefined;
  const r = row as Row;
  return {
    kind: r.kind as Kind,
    id: r.id,
    seq: r.seq,
    state: r.state as StoredDocument['state'],
    path: r.path,
    formerPaths: JSON.parse(r.former_paths) as string[],
    reason: r.reason,
    changedAt: r.changed_at,
  };
}
