'use client';

import { useAllFormFields, useConfig, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { valueAt, type FieldShape } from '#cms/editing/comparison/compared-fields.ts';
import { silentChanges } from '#cms/editing/comparison/differences.ts';
import { EditingSession, type FormHands, type SessionView } from './editing-session.ts';
import type { Doc } from './newest-document.ts';
import { wire } from './save-wire.ts';

/** Typing is looked at some times a second, not at every key. */
const LOOK_EVERY_MS = 150;

export interface EditedDocument {
  collection: string;
  id: number;
  user: number;
}

/** The session of the form around, wired for as long as the form is open. */
export function useEditingSession({ collection, id, user }: EditedDocument): [EditingSession, SessionView] {
  const { data } = useDocumentInfo();
  const hands = useFormHands(collection, id);
  const [session] = useState(
    () => new EditingSession({ collection, id, user, form: aFormName() }, (data ?? {}) as Doc, hands),
  );
  const view = useSyncExternalStore(session.subscribe, session.view, session.view);
  useEffect(() => {
    const unwire = wire(session);
    return () => {
      session.leave();
      unwire();
    };
  }, [session]);
  useWatchedTyping(session);
  return [session, view];
}

/** What the comparison knows the fields of a collection by. */
export function useFieldShapes(collection: string): readonly FieldShape[] {
  const { getEntityConfig } = useConfig();
  return (getEntityConfig({ collectionSlug: collection })?.fields ?? []) as unknown as FieldShape[];
}

/** One and the same object, whose methods see the form as it is when they are called. */
function useFormHands(collection: string, id: number): FormHands {
  const form = useForm();
  const modified = useFormModified();
  const info = useDocumentInfo();
  const shapes = useFieldShapes(collection);
  const now = useRef({ form, modified, info, shapes });
  useEffect(() => {
    now.current = { form, modified, info, shapes };
  });
  const [hands] = useState<FormHands>(() => ({
    data: () => now.current.form.getData() as Doc,
    isModified: () => now.current.modified,
    saveAgain: async () => {
      await now.current.form.submit({
        acceptValues: { overrideLocalChanges: false },
        action: `/api/${collection}/${id}?autosave=true&depth=0&draft=true`,
        context: { getDocPermissions: false, incrementVersionCount: false },
        disableFormWhileProcessing: false,
        disableSuccessStatus: true,
        method: 'PATCH',
        overrides: { _status: 'draft' },
        skipValidation: true,
      });
    },
    takeSilently: (base, theirs) => {
      const { form: open, shapes: known } = now.current;
      const changed = silentChanges(known, base, open.getData() as Doc, theirs);
      for (const { path } of changed ?? [])
        open.dispatchFields({ type: 'UPDATE', path, value: valueAt(theirs, path) });
      return changed !== undefined;
    },
    refill: async (doc) => {
      await now.current.form.reset(doc);
      now.current.info.setData(doc);
      now.current.info.setLastUpdateTime(Date.parse(String(doc['updatedAt'])));
    },
  }));
  return hands;
}

/** Tells the session of words, and not of what Payload changes in the form's state beside them. */
function useWatchedTyping(session: EditingSession): void {
  const [fields] = useAllFormFields();
  const { getData } = useForm();
  const modified = useFormModified();
  const known = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (!modified) {
      known.current = '';
      session.rest();
      return;
    }
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      const { updatedAt: _restless, ...words } = getData() as Doc;
      const text = JSON.stringify(words);
      if (text !== known.current) session.touch();
      known.current = text;
    }, LOOK_EVERY_MS);
  }, [fields, modified, getData, session]);
  useEffect(() => () => clearTimeout(timer.current), []);
}

/** `randomUUID` needs https, which a desk in an office network may not have. */
const aFormName = () =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('');
