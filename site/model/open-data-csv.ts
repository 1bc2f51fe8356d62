import { BYTE_ORDER_MARK, csvLine, type Cell } from '#contract/text/csv.ts';
import type { Grant, OpenData } from './open-data-schema.ts';

/** Columns as 360Giving flattens them: "recipientOrganization/0/name". What is a list in the JSON is told in one cell. */
const COLUMNS: Record<string, (grant: Grant) => Cell> = {
  id: (grant) => grant.id,
  title: (grant) => grant.title,
  description: (grant) => grant.description,
  currency: (grant) => grant.currency,
  amountAppliedFor: (grant) => grant.amountAppliedFor,
  amountAwarded: (grant) => grant.amountAwarded,
  amountDisbursed: (grant) => grant.amountDisbursed,
  awardDate: (grant) => grant.awardDate,
  webAddress: (grant) => grant.webAddress,
  'plannedDates/0/startDate': (grant) => grant.plannedDates?.[0]?.startDate,
  'plannedDates/0/endDate': (grant) => grant.plannedDates?.[0]?.endDate,
  'actualDates/0/startDate': (grant) => grant.actualDates?.[0]?.startDate,
  'actualDates/0/endDate': (grant) => grant.actualDates?.[0]?.endDate,
  'recipientOrganization/0/id': (grant) => grant.recipientOrganization[0]?.id,
  'recipientOrganization/0/name': (grant) => grant.recipientOrganization[0]?.name,
  'beneficiaryLocation/0/id': (grant) => grant.beneficiaryLocation[0]?.id,
  'beneficiaryLocation/0/name': (grant) => grant.beneficiaryLocation[0]?.name,
  'beneficiaryLocation/0/latitude': (grant) => grant.beneficiaryLocation[0]?.latitude,
  'beneficiaryLocation/0/longitude': (grant) => grant.beneficiaryLocation[0]?.longitude,
  'fundingOrganization/0/id': (grant) => grant.fundingOrganization[0]?.id,
  'fundingOrganization/0/name': (grant) => grant.fundingOrganization[0]?.name,
  'grantProgramme/0/code': (grant) => grant.grantProgramme?.[0]?.code,
  'grantProgramme/0/title': (grant) => grant.grantProgramme?.[0]?.title,
  'classifications/0/title': (grant) => grant.classifications[0]?.title,
  'classifications/1/title': (grant) => grant.classifications[1]?.title,
  relatedDocument: (grant) => grant.relatedDocument?.map(({ webAddress }) => webAddress).join(' '),
  dateModified: (grant) => grant.dateModified,
  dataSource: (grant) => grant.dataSource,
  'congDoan/status': (grant) => grant.congDoan.status,
  'congDoan/needsHelp': (grant) => grant.congDoan.needsHelp,
  'congDoan/goods': (grant) => grant.congDoan.goods,
  'congDoan/direct': (grant) => grant.congDoan.direct,
  'congDoan/promised': (grant) => grant.congDoan.promised,
  'congDoan/minimumGoal': (grant) => grant.congDoan.minimumGoal,
  'congDoan/plannedCost': (grant) => grant.congDoan.plannedCost,
  'congDoan/valueInKind': (grant) => grant.congDoan.valueInKind,
  'congDoan/gifts': (grant) => grant.congDoan.gifts,
  'congDoan/postings': (grant) => grant.congDoan.postings,
  'congDoan/figuresAsOf': (grant) => grant.congDoan.figuresAsOf,
  'congDoan/beneficiaries/count': (grant) => grant.congDoan.beneficiaries?.count,
  'congDoan/beneficiaries/definition': (grant) => grant.congDoan.beneficiaries?.definition,
  'congDoan/output/quantity': (grant) => grant.congDoan.output?.quantity,
  'congDoan/output/unit': (grant) => grant.congDoan.output?.unit,
  'congDoan/needs': ({ congDoan: { needs } }) =>
    needs.map(({ item, received, wanted, unit }) => `${item}: ${received}/${wanted} ${unit}`).join('; '),
  'congDoan/ledger': (grant) => grant.congDoan.ledger,
};

/** The same data as a table, one line a project. */
export function openDataCsv({ grants }: OpenData): string {
  const lines = grants.map((grant) => csvLine(Object.values(COLUMNS).map((cellOf) => cellOf(grant))));
  return BYTE_ORDER_MARK + csvLine(Object.keys(COLUMNS)) + lines.join('');
}
