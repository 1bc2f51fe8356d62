import { LISTS } from '#site/content/lists.ts';
import { givingAccount } from '#site/model/giving.ts';
import { givingOf } from '#site/model/standing.ts';
import { askProjectCard } from './project-card.ts';

/** The project and the account that a code leads to; undefined while none may be shown. */
export function askGift(content: App.Locals['content'], projectPath: string) {
  const project = askProjectCard(content, projectPath);
  if (!project) return undefined;
  const accounts = content.all(LISTS.accountsOfProject(project.id));
  const giving = givingOf({ project, accounts }, (day) => content.hasCome(day));
  const account = givingAccount(accounts, { giving });
  return account && { project, account };
}
