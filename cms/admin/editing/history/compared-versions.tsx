'use client';

import { useEffect, useState } from 'react';
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
      {after && (other === undefined || old) ? (
        <Changes shapes={shapes} before={old ?? {}} after={after} />
      ) : (
        <p role="status">Đang so…</p>
      )}
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

/** The words of a kept version; undefined until they are there, or if there are none. */
function useVersion(collection: string, id: number | undefined): Doc | undefined {
  const [found, setFound] = useState<{ id: number; doc: Doc }>();
  useEffect(() => {
    if (id === undefined) return undefined;
    const controller = new AbortController();
    const read = async () => {
      const answer = await fetch(`/api/${collection}/versions/${id}?depth=0`, {
        credentials: 'same-origin',
        signal: controller.signal,
      });
      if (answer.ok) setFound({ id, doc: ((await answer.json()) as { version: Doc }).version });
    };
    read().catch((error: unknown) => {
      if (!controller.signal.aborted) console.warn('This version could not be read.', error);
    });
    return () => controller.abort();
  }, [collection, id]);
  return found?.id === id ? found?.doc : undefined;
}
