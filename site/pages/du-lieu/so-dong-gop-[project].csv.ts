import type { APIRoute } from 'astro';
import { askLedgerCsv } from '../_ask/ledger-csv.ts';
import { csv } from '../_respond/csv.ts';
import { notFound } from '../_respond/not-found.ts';

export const GET: APIRoute = ({ locals: { content, search }, params }) => {
  // Answered on demand only: on the shelf every gift would write the whole ledger anew.
  const project = search && content.card('project', params['project'] ?? '');
  return project ? csv(askLedgerCsv(content, project)) : notFound();
};
