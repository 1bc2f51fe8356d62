import { LISTS } from '#site/content/lists.ts';
import type { HelpAnswers } from '#site/model/search-help.ts';

export function askSearchHelp(content: App.Locals['content']): HelpAnswers {
  return { topics: content.all(LISTS.topics), places: content.all(LISTS.places) };
}
