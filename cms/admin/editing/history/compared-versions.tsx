'use client';

import { useEffect, useState } from 'react';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import { differences } from '#cms/editing/comparison/differences.ts';
import type { FieldShape } from '#cms/editing/comparison/compared-fields.ts';
import type { KeptVersion } from '#cms/editing/history/history.ts';
import { sayEntry } from '#cms/editing/history/say-entry.ts';
import { sayTime } from '#cms/editing/save-state.ts';
import { ComparedLines } from '../compared-lines.tsx';
import type { Doc } from '../newest-document.ts';
import { RestoreButton } from './restore-button.tsx';

interface Props {
  collection: string;
  document: number;
  shapes: readonly FieldShape[];
  version: KeptVersion;
  /** All that are kept, the newest first. */
  versions: readonly KeptVersion[];
  mayRestore: boolean;
  onRestored: () => Promise<void>;
}

/** One version against the one before it, or any other. */
export function ComparedVersions(props: Props) {
  const { collection, shapes, version, versions } = props;
  const before = versions[versions.findIndex(({ id }) => id === version.id) + 1];
  const [other, setOther] = useState(before?.id);
  const after = useVersion(collection, version.id);
  const old = useVersion(collection, other);
  const isThere = after.doc && (other === undefined || old.doc);
  const problem = after.problem ?? old.problem;
  const now = new Date().toISOString();
  const saying = (one: KeptVersion) => `${sayEntry(one)}, ${sayTime(one.at, now)}`;
  return (
    <section className="history__version" aria-label="Phiên bản đang xem">
      <h2>{saying(version)}</h2>
      <div className="history__tools">
        <label>
          So với
          <select
            value={other ?? ''}
            onChange={(event) => setOther(event.target.value ? Number(event.target.value) : undefined)}
          >
            <option value="">bản trống</option>
            {versions
              .filter(({ id }) => id !== version.id)
              .map((one) => (
                <option key={one.id} value={one.id}>
                  {saying(one)}
                </option>
              ))}
          </select>
        </label>
        {props.mayRestore && !version.isNewest && (
          <RestoreButton
            collection={collection}
            document={props.document}
            version={version.id}
            onRestored={props.onRestored}
          />
        )}
      </div>
      {problem && <p role="alert">{problem}</p>}
      {!problem && !isThere && <p role="status">Đang so…</p>}
      {isThere && <Changes shapes={shapes} before={old.doc ?? {}} after={after.doc!} />}
    </section>
  );
}

function Changes({ shapes, before, after }: { shapes: readonly FieldShape[]; before: Doc; after: Doc }) {
  const changed = differences(shapes, before, after);
  if (changed.length === 0) return <p>Không có chữ nào khác.</p>;
  return changed.map(({ path, label, lines }) => (
    <section key={path} className="history__field">
      <h3>{label}</h3>
      <ComparedLines lines={lines} />
    </section>
  ));
}

interface Asked {
  id: number;
  doc?: Doc;
  problem?: string;
}

/** The words of a kept version; nothing until they are there, or if none was asked for. */
function useVersion(collection: string, id: number | undefined): Partial<Asked> {
  const [found, setFound] = useState<Asked>();
  useEffect(() => {
    if (id === undefined) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const path = `/${collection}/versions/${id}?depth=0`;
    void askDesk<{ version: Doc }>('GET', path, undefined, { signal }).then((answer) => {
      if (signal.aborted) return;
      setFound(answer.ok ? { id, doc: answer.body.version } : { id, problem: answer.problem });
    });
    return () => controller.abort();
  }, [collection, id]);
  return found && found.id === id ? found : {};
}
