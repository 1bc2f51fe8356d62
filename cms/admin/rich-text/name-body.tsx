'use client';

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client';
import { useEffect } from 'react';

/** Payload gives the place to write in no name: a screen reader would say only that one can write (WCAG 4.1.2). */
export function NameBody() {
  const [editor] = useLexicalComposerContext();
  const { label } = useEditorConfigContext().fieldProps.field;
  useEffect(
    () =>
      editor.registerRootListener((root) =>
        root?.setAttribute('aria-label', typeof label === 'string' ? label : 'Nội dung'),
      ),
    [editor, label],
  );
  return null;
}
