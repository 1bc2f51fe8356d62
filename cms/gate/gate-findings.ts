import type { PayloadRequest } from 'payload';
import type { Kind } from '#contract/kinds.ts';
import { dayOf } from '#contract/text/dates.ts';
import { contentProblems, needsOf, type Need } from '#cms/publishing/content-problems.ts';
import { faceOrProblems, type FieldProblem } from '#cms/publishing/face-problems.ts';
import type { Doc } from '#cms/publishing/faces/read.ts';
import { unmetNeeds } from '#cms/publishing/need-problems.ts';
import { sessionForReading } from '#cms/publishing/sql-session.ts';
import { gatherFacts } from './facts/gather-facts.ts';
import { blocks, type Finding } from './finding.ts';
import { readDocument } from './reading/read-document.ts';
import { placeOf, type Place, type Reading } from './reading/reading.ts';
import { BLOCKING_RULES, WARNING_RULES } from './rules/all-rules.ts';
import { finding, type Rule } from './rules/rule.ts';

/** Stands in for what is only known once the document is saved. */
const NOT_YET_SAVED = {
  id: '0',
  publishedAt: '2000-01-01T00:00:00.000Z',
  updatedAt: '2000-01-01T00:00:00.000Z',
};

/** All that the gate has to say about a document, what blocks first, in the order of the form. */
export async function gateFindings(kind: Kind, doc: Doc, req: PayloadRequest): Promise<Finding[]> {
  const found = await findingsBy([...BLOCKING_RULES, ...WARNING_RULES], kind, doc, req);
  return [...found.filter(blocks), ...found.filter((one) => !blocks(one))];
}

/** What keeps a document from going live: the same rules, asked by the server when it publishes, approves or schedules. */
export async function blockingFindings(kind: Kind, doc: Doc, req: PayloadRequest): Promise<Finding[]> {
  return (await findingsBy(BLOCKING_RULES, kind, doc, req)).filter(blocks);
}

async function findingsBy(
  rules: readonly Rule[],
  kind: Kind,
  doc: Doc,
  req: PayloadRequest,
): Promise<Finding[]> {
  const known = Object.fromEntries(
    Object.entries(doc).filter(([, value]) => value !== null && value !== undefined),
  );
  const reading = readDocument(kind, known, dayOf(new Date()));
  const { face, problems } = faceOrProblems(kind, { ...NOT_YET_SAVED, createdAt: new Date(), ...known });
  const needs = withoutDoubles([...needsIn(reading), ...(face ? needsOf(kind, face) : [])]);
  const unmet = await unmetNeeds(needs, req);
  const facts = await gatherFacts(await sessionForReading(req), reading);
  const byRule = rules.flatMap((rule) => rule(reading, facts));
  return tidy(
    (problems ?? contentProblems(kind, face)).map(ofField),
    unmet.map(({ need, message }) => finding('block', 'not-live', need, message)),
    byRule,
    new Set(unmet.filter(({ need }) => need.kind === 'media').map(({ need }) => need.path + need.block)),
  );
}

type PlacedNeed = Need & { block?: number };

/** What a document shows and links to, wherever it stands, be the rest of the form still empty. */
function needsIn({ kind, id, links, pictures, bearings }: Reading): PlacedNeed[] {
  return [
    ...pictures.map((picture): PlacedNeed => ({
      ...placeOf(picture),
      kind: 'media',
      id: picture.media,
      type: 'picture',
    })),
    ...links.flatMap((link) => (link.to ? [{ ...placeOf(link), ...link.to }] : [])),
    ...bearings.map((bearing) => ({ ...placeOf(bearing), kind: bearing.kind, id: bearing.id })),
  ].filter((need) => !(need.kind === kind && need.id === id));
}

/** The face names the same things again, without their block. */
function withoutDoubles(needs: readonly PlacedNeed[]): PlacedNeed[] {
  const placed = new Set<string>();
  return needs.filter((need) => {
    const key = `${need.path} ${need.kind}:${need.id}`;
    const isDouble = placed.has(key) && need.block === undefined;
    placed.add(key);
    return !isDouble;
  });
}

/** "Đoạn 3: …" tells the block. */
function ofField({ path, message }: FieldProblem): Finding {
  const [, block] = /^Đoạn (\d+)(?=[:,])/u.exec(message) ?? [];
  return { level: 'block', rule: 'field', path, ...(block && { block: Number(block) - 1 }), message };
}

/** Each thing once: a picture that is not live is not also said to lack its consent, nor its caption twice. */
function tidy(
  fields: readonly Finding[],
  unmet: readonly Finding[],
  byRule: readonly Finding[],
  hidden: ReadonlySet<string>,
): Finding[] {
  const at = ({ path, block }: Place) => `${path}${block}`;
  const captioned = new Set(byRule.filter(({ rule }) => rule === 'caption').map(at));
  const all = [
    ...fields.filter((field) => !(captioned.has(at(field)) && field.message.includes('chưa có chú thích'))),
    ...unmet,
    ...byRule.filter((found) => !(found.rule === 'consent' && hidden.has(at(found)))),
  ];
  const known = new Set<string>();
  return all.filter((found) => {
    const key = `${at(found)} ${found.message}`;
    return !known.has(key) && known.add(key);
  });
}
