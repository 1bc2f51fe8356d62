'use client';

import { useAuth, useDocumentTitle } from '@payloadcms/ui';
import { useState } from 'react';
import { maySteer } from '#cms/access/roles.ts';
import type { Finding } from '#cms/gate/finding.ts';
import type { FormField } from './form-fields.ts';
import { jumpTo } from './jump.ts';
import { proposeHost } from './propose-host.ts';
import { groupsOf } from './say-findings.ts';

interface Props {
  id: string;
  findings: Finding[] | undefined;
  fields: ReadonlyMap<string, FormField>;
  askAgain: () => void;
  close: () => void;
}

/** Beside the form, which stays in use: a click on a finding leads to its place. */
export function FindingList({ id, findings, fields, askAgain, close }: Props) {
  const groups = groupsOf(findings ?? []);
  const isSmall = () => matchMedia('(max-width: 768px)').matches;
  const jump = (finding: Finding) => {
    if (isSmall()) close();
    void jumpTo(finding, fields.get(nameOf(finding)));
  };
  return (
    <aside
      id={id}
      className="gate-list"
      aria-label="Kiểm tra trước khi đăng"
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <div className="gate-list__head">
        <h2>Kiểm tra trước khi đăng</h2>
        <button type="button" onClick={close}>
          Đóng
        </button>
      </div>
      {groups.length === 0 && <p>{findings ? 'Không có gì phải sửa.' : 'Đang kiểm tra…'}</p>}
      {groups.map(({ title, level, findings: found }) => (
        <section key={level} data-level={level}>
          <h3>
            {title} ({found.length})
          </h3>
          <ul>
            {found.map((finding) => (
              <li key={`${finding.path} ${finding.block} ${finding.message}`}>
                <button type="button" className="gate-list__jump" onClick={() => jump(finding)}>
                  <strong>{fields.get(nameOf(finding))?.label ?? finding.path}</strong> {finding.message}
                </button>
                {finding.propose && <Propose host={finding.propose} askAgain={askAgain} />}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </aside>
  );
}

const nameOf = ({ path }: Finding) => path.split('.')[0]!;

function Propose({ host, askAgain }: { host: string; askAgain: () => void }) {
  const { user } = useAuth();
  const { title } = useDocumentTitle();
  const [isBusy, setBusy] = useState(false);
  if (!maySteer({ req: { user: user as never } }))
    return <p className="gate-list__hint">Nhờ biên tập viên đề nghị thêm trang này.</p>;
  const propose = async () => {
    setBusy(true);
    await proposeHost(host, `Dẫn từ “${title || 'bài mới'}”`.slice(0, 200));
    askAgain();
    setBusy(false);
  };
  return (
    <button type="button" className="gate-list__propose" disabled={isBusy} onClick={() => void propose()}>
      Đề nghị thêm {host}
    </button>
  );
}
