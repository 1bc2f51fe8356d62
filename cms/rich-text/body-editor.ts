import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import { documentBlock } from '#cms/blocks/document.ts';
import { figuresBlock } from '#cms/blocks/figures.ts';
import { galleryBlock } from '#cms/blocks/gallery.ts';
import { pictureBlock } from '#cms/blocks/picture.ts';
import { videoBlock } from '#cms/blocks/video.ts';
import { bodyLinkFeature } from './body-link-feature.ts';
import { pasteFeature } from './paste-feature.ts';

/** The one editor of the desk: exactly the nodes that `#contract/body.ts` knows. */
export const bodyEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnderlineFeature(),
    StrikethroughFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    bodyLinkFeature,
    pasteFeature(),
    EXPERIMENTAL_TableFeature(),
    BlocksFeature({ blocks: [pictureBlock, galleryBlock, videoBlock, documentBlock, figuresBlock] }),
    FixedToolbarFeature(),
  ],
});
