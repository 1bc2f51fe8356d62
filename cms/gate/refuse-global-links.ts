import type { GlobalBeforeChangeHook } from 'payload';
import { dayOf } from '#contract/text/dates.ts';
import type { SingleKind } from '#contract/kinds.ts';
import { sessionForReading } from '#cms/publishing/sql-session.ts';
import { validationError } from '#cms/publishing/validation-error.ts';
import { gatherFacts } from './facts/gather-facts.ts';
import { blocks } from './finding.ts';
import { readDocument } from './reading/read-document.ts';
import { linkHosts } from './rules/link-hosts.ts';

/** Menus and social links stand on every page: they lead only where two people have looked, too. */
export function refuseGlobalLinks(kind: SingleKind): GlobalBeforeChangeHook {
  return async ({ data, originalDoc, req }) => {
    const reading = readDocument(kind, { ...originalDoc, ...data }, dayOf(new Date()));
    if (reading.links.length === 0) return data;
    const found = linkHosts(reading, await gatherFacts(await sessionForReading(req), reading)).filter(blocks);
    if (found.length > 0)
      throw validationError(
        kind,
        found.map(({ path, message }) => ({ path, message })),
        req,
      );
    return data;
  };
}
