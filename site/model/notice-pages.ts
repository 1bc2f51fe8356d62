import { pageBase, type PageBase, type Setting } from './setting.ts';
import { stamp, type Stamp } from './stamp.ts';

/* Pages that say why there is nothing to read. */

export interface WithdrawnPage extends PageBase {
  title: string;
  reason: string;
  at: Stamp;
}

/** What a withdrawn address answers with: that there was something, why it went, and when. */
export function withdrawnPage(
  withdrawn: { path: string; reason: string; changedAt: string },
  setting: Setting,
): WithdrawnPage {
  const title = 'Trang này đã được gỡ';
  const base = pageBase({ ...setting, path: withdrawn.path }, { title, description: title, index: false });
  return { ...base, title, reason: withdrawn.reason, at: stamp(withdrawn.changedAt) };
}

export function notFoundPage(setting: Setting): PageBase & { title: string } {
  const title = 'Không tìm thấy trang';
  return { ...pageBase(setting, { title, description: title, index: false }), title };
}
