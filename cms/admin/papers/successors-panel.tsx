'use client';

import { Link, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import { formatDay } from '#contract/text/dates.ts';
import { day } from '#cms/publishing/faces/read.ts';
import './successors-panel.css';

interface Paper {
  id: number;
  number?: string | null;
  title?: string | null;
  issuedOn?: string | null;
  _status?: string | null;
}

const RELATIONS = [
  ['replaces', 'Bị thay thế bởi'],
  ['amends', 'Được sửa đổi, bổ sung bởi'],
] as const;

/** More than these are beyond what an office writes on one paper. */
const MOST = 20;

/** On the form of a paper: the later ones that say they replace or amend it. It is they that are changed, not this one. */
export function SuccessorsPanel() {
  const { id, lastUpdateTime } = useDocumentInfo();
  if (id === undefined) return null;
  return RELATIONS.map(([relation, title]) => (
    <Successors key={relation} {...{ id, relation, title, lastUpdateTime }} />
  ));
}

interface Asked {
  id: number | string;
  relation: (typeof RELATIONS)[number][0];
  title: string;
  lastUpdateTime: number | undefined;
}

function Successors({ id, relation, title, lastUpdateTime }: Asked) {
  const [papers, setPapers] = useState<Paper[]>([]);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    let stopped = false;
    const query = `where[${relation}][in]=${id}&draft=true&depth=0&limit=${MOST}&sort=issuedOn`;
    void askDesk<{ docs: Paper[] }>('GET', `/documents?${query}`).then((found) => {
      if (stopped) return;
      if (found.ok) setPapers(found.body.docs);
      else setProblem(found.problem);
    });
    return () => {
      stopped = true;
    };
  }, [id, relation, lastUpdateTime]);
  if (papers.length === 0 && !problem) return null;
  return (
    <section className="successors">
      <h2>{title}</h2>
      {problem && <p role="alert">{problem}</p>}
      <ul>
        {papers.map((paper) => (
          <li key={paper.id}>
            <Link href={`/admin/collections/documents/${paper.id}`} prefetch={false}>
              {paper.number || 'Chưa có số'}
              {paper.title && `: ${paper.title}`}
            </Link>
            <SaidOf paper={paper} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SaidOf({ paper: { issuedOn, _status } }: { paper: Paper }) {
  const issued = day(issuedOn);
  const said = [
    ...(issued ? [`ngày ${formatDay(issued)}`] : []),
    ...(_status === 'published' ? [] : ['chưa đăng, nên chưa tính']),
  ];
  return said.length > 0 ? ` (${said.join('; ')})` : null;
}
