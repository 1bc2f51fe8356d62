'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { capital } from '#contract/text/capital.ts';
import { choices, merged, type Choice, type Side } from '#cms/editing/comparison/differences.ts';
import { sayTime } from '#cms/editing/save-state.ts';
import { ComparedLines } from './compared-lines.tsx';
import type { Conflict, EditingSession } from './editing-session.ts';
import { ShownLines } from './shown-lines.tsx';
import { useFieldShapes } from './use-editing-session.ts';
import './compare-versions.css';

interface Props {
  session: EditingSession;
  conflict: Conflict;
  collection: string;
}

/** Over the whole page: both versions, field by field, and what becomes of each. */
export function CompareVersions({ session, conflict, collection }: Props) {
  const shapes = useFieldShapes(collection);
  const { base, mine, theirs } = conflict;
  const fields = useMemo(() => choices(shapes, base, mine, theirs), [shapes, base, mine, theirs]);
  const [picked, setPicked] = useState<Record<string, Side>>({});
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const picks = Object.fromEntries(fields.map(({ path, suggested }) => [path, picked[path] ?? suggested]));
  const names = namesOf(conflict);
  const save = async () => {
    setBusy(true);
    setProblem('');
    const isSaved = await session.settle({ ...merged(theirs, mine, picks) });
    setBusy(false);
    if (!isSaved) setProblem('Chưa lưu được. Hai bản vẫn còn ở đây; hãy thử lại.');
  };
  return (
    <Dialog onClose={() => session.closeComparison()} title={names.title}>
      <p>{names.why}</p>
      <div className="compare-versions__all">
        <button type="button" onClick={() => setPicked(all(fields, 'mine'))}>
          Giữ hết {names.mine}
        </button>
        <button type="button" onClick={() => setPicked(all(fields, 'theirs'))}>
          Lấy hết {names.theirs}
        </button>
      </div>
      {fields.length === 0 && <p>Hai bản giống nhau về nội dung.</p>}
      {fields.map((field) => (
        <FieldChoice
          key={field.path}
          field={field}
          pick={picks[field.path]!}
          names={names}
          onPick={(side) => setPicked({ ...picked, [field.path]: side })}
        />
      ))}
      <footer className="compare-versions__end">
        {problem && <p role="alert">{problem}</p>}
        <button type="button" disabled={isBusy} onClick={() => session.closeComparison()}>
          Để sau
        </button>
        <button type="button" data-kind="main" disabled={isBusy} onClick={() => void save()}>
          {isBusy ? 'Đang lưu…' : 'Lưu bản đã chọn'}
        </button>
      </footer>
    </Dialog>
  );
}

interface Names {
  title: string;
  why: string;
  mine: string;
  theirs: string;
}

function namesOf({ by, at, copyKey }: Conflict): Names {
  const time = sayTime(at, new Date().toISOString());
  if (copyKey)
    return {
      title: 'Bản chưa lưu trên máy này',
      why: 'So với bản đang lưu ở bàn biên tập. Chọn từng ô giữ bản nào, rồi lưu.',
      mine: 'bản trên máy này',
      theirs: 'bản ở bàn biên tập',
    };
  const theirs = by ? `bản của ${by} (${time})` : `bản mới (${time})`;
  return {
    title: by ? `${by} đã sửa bài này lúc ${time}` : `Bài này đã được cập nhật lúc ${time}`,
    why: 'Bản của bạn chưa lưu để không ai mất chữ. Chọn từng ô giữ bản nào rồi lưu; bản kia vẫn xem lại được trong Lịch sử.',
    mine: 'bản của bạn',
    theirs,
  };
}

const all = (fields: readonly Choice[], side: Side) =>
  Object.fromEntries(fields.map(({ path }) => [path, side]));

interface FieldProps {
  field: Choice;
  pick: Side;
  names: Names;
  onPick: (side: Side) => void;
}

function FieldChoice({ field, pick, names, onPick }: FieldProps) {
  const { path, label, lines, before, after, mineChanged, theirsChanged } = field;
  const side = (which: Side) => (
    <label className="compare-versions__side" data-picked={pick === which}>
      <span className="compare-versions__name">
        <input type="radio" name={`pick-${path}`} checked={pick === which} onChange={() => onPick(which)} />
        {capital(which === 'mine' ? names.mine : names.theirs)}
      </span>
      <ShownLines lines={which === 'mine' ? after : before} />
    </label>
  );
  return (
    <fieldset className="compare-versions__field">
      <legend>
        {label}
        {mineChanged && theirsChanged && <em>hai người cùng sửa ô này</em>}
      </legend>
      <div className="compare-versions__sides">
        {side('mine')}
        {side('theirs')}
      </div>
      <details>
        <summary>Khác nhau ở đâu</summary>
        <ComparedLines lines={lines} />
      </details>
    </fieldset>
  );
}

/** Outside the form, whose keys it must not get; the browser keeps the focus in it. */
function Dialog(props: { title: string; onClose: () => void; children: React.ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return createPortal(
    <dialog
      ref={dialog}
      className="compare-versions"
      aria-labelledby="compare-versions"
      onClose={props.onClose}
    >
      <h2 id="compare-versions">{props.title}</h2>
      {props.children}
    </dialog>,
    window.document.body,
  );
}
