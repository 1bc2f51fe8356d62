'use client';

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_HIGH, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical';
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils';
import { toast } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { LegacyFound } from '#cms/rich-text/paste/find-legacy.ts';
import { sayPaste } from '#cms/rich-text/paste/say-paste.ts';
import { OFFER_CONVERSION_COMMAND } from './commands.ts';
import { insertPasted } from './insert-pasted.ts';
import { LegacyOffer } from './legacy-offer.tsx';
import { legacyInEditor } from './legacy-in-editor.ts';
import { readClipboard } from './read-clipboard.ts';
import { uploadPictures } from './upload-pictures.ts';

/** Long enough to read five sentences. Milliseconds. */
const NOTICE_TIME = 12_000;

/** Takes over what is pasted into the body, except what was copied within the editor. */
export function PastePlugin() {
  const [editor] = useLexicalComposerContext();
  const [offer, setOffer] = useState<{
    found: LegacyFound;
    decide: (isWanted: boolean) => void;
    cancel?: string;
  }>();

  useEffect(() => {
    const paste = (event: ClipboardEvent | InputEvent | KeyboardEvent): boolean => {
      const read = readClipboard(event);
      if (!read) return false;
      event.preventDefault();
      const kept = read.clean(false);
      const insert = (convert: boolean) => {
        const { report, waiting } = insertPasted(editor, convert ? read.clean(true) : kept, read.selection);
        const said = sayPaste(report);
        if (said.length > 0)
          toast.info('Đã dán.', { description: `${said.slice(0, 5).join('. ')}.`, duration: NOTICE_TIME });
        void uploadPictures(editor, waiting, read.files);
      };
      if (kept.legacy) setOffer({ found: kept.legacy, decide: insert, cancel: 'Không dán' });
      else insert(false);
      return true;
    };
    const convert = (): boolean => {
      const found = legacyInEditor(editor);
      if (found)
        setOffer({ found: found.legacy, decide: (isWanted) => (isWanted ? found.convert() : undefined) });
      else toast.info('Không thấy chữ ở mã cũ (TCVN3, VNI).');
      return true;
    };
    return mergeRegister(
      editor.registerCommand(PASTE_COMMAND, paste, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(OFFER_CONVERSION_COMMAND, convert, COMMAND_PRIORITY_HIGH),
    );
  }, [editor]);

  if (!offer) return null;
  const end = (isWanted: boolean | undefined) => {
    setOffer(undefined);
    if (isWanted !== undefined) offer.decide(isWanted);
    editor.focus();
  };
  return <LegacyOffer found={offer.found} cancel={offer.cancel} onEnd={end} />;
}
