'use client';

import {
  createClientFeature,
  toolbarFeatureButtonsGroupWithItems,
} from '@payloadcms/richtext-lexical/client';
import { NameBody } from '../name-body.tsx';
import { OFFER_CONVERSION_COMMAND } from './commands.ts';
import { ConvertIcon } from './convert-icon.tsx';
import { PastePlugin } from './paste-plugin.tsx';

/** The browser's half of the feature: cleans what is pasted, offers to convert old encodings. */
export const PasteFeatureClient = createClientFeature({
  plugins: [
    { Component: PastePlugin, position: 'normal' },
    { Component: NameBody, position: 'normal' },
  ],
  toolbarFixed: {
    groups: [
      toolbarFeatureButtonsGroupWithItems([
        {
          ChildComponent: ConvertIcon,
          key: 'convertLegacy',
          label: 'Chuyển mã chữ cũ (TCVN3, VNI)',
          onSelect: ({ editor }) => {
            editor.dispatchCommand(OFFER_CONVERSION_COMMAND, undefined);
          },
          order: 9,
        },
      ]),
    ],
  },
});
