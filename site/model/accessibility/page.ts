import type { BlockView } from '../block-view.ts';
import { leadWords, type LeadWords } from '../lead-words.ts';
import type { PageAnswers } from '../page-answers.ts';
import { pageBase, type PageBase, type Setting } from '../setting.ts';
import { accessibilityStatement } from './statement.ts';
import { TESTED } from './tested.ts';

export interface AccessibilityPage extends PageBase {
  words: LeadWords;
  statement: BlockView[];
}

/** Trợ năng: the editors' words, then what was tested and found. */
export function accessibilityPage({ page, resources }: PageAnswers, setting: Setting): AccessibilityPage {
  const { site } = setting;
  const { words, head } = leadWords(page, resources, {
    title: 'Trợ năng',
    description: `${site.name} được kiểm tra ra sao để ai cũng đọc được, chỗ nào còn thiếu và báo cho ai.`,
  });
  return {
    ...pageBase(setting, { ...head, above: [] }),
    words,
    statement: accessibilityStatement(TESTED, site),
  };
}
