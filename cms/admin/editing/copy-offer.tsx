'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { choices, differences } from '#cms/editing/comparison/differences.ts';
import { sayTime } from '#cms/editing/save-state.ts';
import type { EditingSession } from './editing-session.ts';
import { answerAsOpen, openForms } from './live-forms.ts';
import { copiesOf, eraseCopy, sweepCopies, type LocalCopy } from './local-copies.ts';
import { useFieldShapes } from './use-editing-session.ts';

/** Words of an earlier form that never reached the desk: to look at, to take back, to throw away. */
export function CopyOffer({ session }: { session: EditingSession }) {
  const [copy, setCopy] = useState<LocalCopy>();
  const [isBusy, setBusy] = useState(false);
  const { data } = useDocumentInfo();
  const { collection, id, user, form } = session.editing();
  const shapes = useFieldShapes(collection);
  useEffect(() => answerAsOpen(form), [form]);
  useEffect(() => {
    const look = async () => {
      await sweepCopies(new Date());
      const found = await leftOver({ user, collection, id: String(id) }, form);
      for (const one of found)
        if (differences(shapes, data ?? {}, one.data).length === 0) await eraseCopy(one.key);
        else return setCopy(one);
    };
    void look();
    // Once, when the form opens: what is typed later lies in a copy of its own.
  }, [session]);
  if (!copy) return null;

  const open = async (takeAll: boolean) => {
    setBusy(true);
    const conflict = await session.openCopy(copy);
    setBusy(false);
    if (!conflict) return;
    setCopy(undefined);
    session.showConflict(conflict);
    const isEasy = choices(shapes, conflict.base, conflict.mine, conflict.theirs).every(
      ({ theirsChanged }) => !theirsChanged,
    );
    if (takeAll && isEasy) await session.settle(conflict.mine);
  };
  const drop = async () => {
    await eraseCopy(copy.key);
    setCopy(undefined);
  };
  return createPortal(
    <section className="copy-offer" aria-label="Bản chưa lưu trên máy này">
      <p>Có bản chưa lưu trên máy này (lúc {sayTime(copy.at, new Date().toISOString())}).</p>
      <div className="copy-offer__buttons">
        <button type="button" disabled={isBusy} onClick={() => void open(false)}>
          Xem khác biệt
        </button>
        <button type="button" disabled={isBusy} data-kind="main" onClick={() => void open(true)}>
          Khôi phục
        </button>
        <button type="button" disabled={isBusy} onClick={() => void drop()}>
          Bỏ
        </button>
      </div>
    </section>,
    window.document.body,
  );
}

/** The copies of this document that no open form is writing. */
async function leftOver(place: Parameters<typeof copiesOf>[0], form: string): Promise<LocalCopy[]> {
  const copies = (await copiesOf(place)).filter((copy) => copy.form !== form);
  if (copies.length === 0) return [];
  const open = await openForms();
  return copies.filter((copy) => !open.has(copy.form));
}
