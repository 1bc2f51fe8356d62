import { createCommand, type LexicalCommand } from '@payloadcms/richtext-lexical/lexical';

/** Looks for text in an old encoding, in the selection or else in the whole text, and offers to convert it. */
export const OFFER_CONVERSION_COMMAND: LexicalCommand<undefined> = createCommand('OFFER_CONVERSION_COMMAND');
