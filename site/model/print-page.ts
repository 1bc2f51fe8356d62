import { articleText, type ArticleText, type TextAnswers } from './article-page.ts';
import { qrDrawing, type QrDrawing } from './qr-drawing.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';

export interface PrintPage extends PageBase {
  article: ArticleText;
  /** Where the printed text stands on the web. */
  url: string;
  qr: QrDrawing;
}

/** The same article on paper: no navigation, no neighbours. `articlePath` is the reading page. */
export function printPage(answers: TextAnswers, articlePath: string, setting: Setting): PrintPage {
  const { title, sapo } = answers.article;
  return {
    ...pageBase(setting, { title: `Bản in: ${title}`, description: sapo, index: false }),
    article: articleText(answers),
    url: setting.origin + articlePath,
    qr: qrDrawing(setting.origin + articlePath),
  };
}
