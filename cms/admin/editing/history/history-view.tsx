'use client';

import { Gutter, SetStepNav, useConfig, useDocumentInfo, useDocumentTitle } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import type { HistoryEntry, KeptVersion } from '#cms/editing/history/history.ts';
import { useFieldShapes } from '../use-editing-session.ts';
import { ComparedVersions } from './compared-versions.tsx';
import { HistoryList } from './history-list.tsx';
import './history.css';

/** Who did what to a document and when, what changed each time, and the way back. */
export function HistoryView() {
  const { id, collectionSlug = '', hasPublishPermission } = useDocumentInfo();
  const { title } = useDocumentTitle();
  const { getEntityConfig } = useConfig();
  const plural = getEntityConfig({ collectionSlug })?.labels?.plural;
  const shapes = useFieldShapes(collectionSlug);
  const [entries, setEntries] = useState<readonly HistoryEntry[]>();
  const [problem, setProblem] = useState('');
  const [chosen, setChosen] = useState<number>();
  const refresh = useCallback(async () => {
    const answer = await askDesk<{ entries: HistoryEntry[] }>('GET', `/${collectionSlug}/${id}/history`);
    setProblem(answer.ok ? '' : answer.problem);
    if (answer.ok) setEntries(answer.body.entries);
  }, [collectionSlug, id]);
  useEffect(() => void refresh(), [refresh]);
  const versions = (entries ?? []).filter((entry): entry is KeptVersion => entry.type === 'version');
  const shown = versions.find((version) => version.id === chosen) ?? versions[0];
  return (
    <main className="history">
      <SetStepNav
        nav={[
          {
            label: typeof plural === 'string' ? plural : collectionSlug,
            url: `/admin/collections/${collectionSlug}`,
          },
          { label: title || `số ${id}`, url: `/admin/collections/${collectionSlug}/${id}` },
          { label: 'Lịch sử' },
        ]}
      />
      <Gutter className="history__gutter">
        {problem && <p role="alert">{problem}</p>}
        {!entries && !problem && <p role="status">Đang mở lịch sử…</p>}
        {entries && (
          <div className="history__columns">
            <HistoryList entries={entries} chosen={shown?.id} onChoose={setChosen} />
            {shown && (
              <ComparedVersions
                key={shown.id}
                collection={collectionSlug}
                document={Number(id)}
                shapes={shapes}
                version={shown}
                versions={versions}
                mayRestore={hasPublishPermission === true}
                onRestored={refresh}
              />
            )}
          </div>
        )}
      </Gutter>
    </main>
  );
}
