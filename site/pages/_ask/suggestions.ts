import { LISTS } from '#site/content/lists.ts';
import type { SuggestionAnswers } from '#site/model/suggestions.ts';

/** Of each kind so many: what comes first is what matters, and a file stays small. */
const MOST = 40;

export function askSuggestions(content: App.Locals['content'], prefix: string): SuggestionAnswers {
  const newest = <K extends keyof SuggestionAnswers>(kind: K) =>
    content.newest(LISTS.suggestions(kind, prefix), MOST);
  return {
    topic: newest('topic').reverse(),
    campaign: newest('campaign'),
    project: newest('project'),
    unit: newest('unit').reverse(),
    place: newest('place').reverse(),
    series: newest('series').reverse(),
    page: newest('page'),
    document: newest('document'),
  };
}
