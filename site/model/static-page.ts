import { runningText } from '#contract/body.ts';
import type { FaceOf } from '#contract/faces/face.ts';
import type { BlockView, FileLink, Resources } from './block-view.ts';
import { bodyView, fileLink } from './body.ts';
import { figureOf, type Figure } from './picture.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';
import { shortStamp, type Stamp } from './stamp.ts';
import { framesIn } from './frames.ts';

export interface StaticPage extends PageBase {
  title: string;
  sapo?: string;
  hero?: Figure;
  body: BlockView[];
  attachments: FileLink[];
  updated: Stamp;
}

/** Giới thiệu, liên hệ and the like. */
export function staticPage(
  { page, resources }: { page: FaceOf<'page'>; resources: Resources },
  setting: Setting,
): StaticPage {
  const body = bodyView(page.body, resources);
  return {
    ...pageBase(setting, {
      title: page.title,
      description: page.sapo ?? (runningText(page.body) || setting.site.description),
      above: [],
      frames: framesIn(body),
    }),
    title: page.title,
    sapo: page.sapo,
    hero: figureOf(page.hero, resources.pictures),
    body,
    attachments: page.attachments
      .map((file) => fileLink(file, resources.files))
      .filter((file) => file !== undefined),
    updated: shortStamp(page.updatedAt),
  };
}
