import { z } from 'zod';
import { PROJECT_STATUSES } from '#contract/faces/project.ts';

/*
 * The form of the open data on projects, told once: types, the served JSON Schema and the table of fields on
 * the page come from here. Names and meanings are those of the 360Giving Data Standard 1.4
 * (https://standard.threesixtygiving.org) where it has any; what is ours stands under `congDoan`.
 */

const day = z.iso.date();
const moment = z.iso.datetime({ offset: true });
const url = z.url();
/** Whole đồng. */
const dong = z.int();

const organization = z.strictObject({
  id: z.string().describe('Mã của đơn vị trong dữ liệu này.'),
  name: z.string(),
});

const period = z.strictObject({ startDate: day.optional(), endDate: day.optional() });

const location = z.strictObject({
  id: z.string(),
  name: z.string().describe('Xã, huyện, tỉnh.'),
  latitude: z.number().optional(),
  longitude: z.number().optional().describe('Với nhà ở của hộ dân, toạ độ chỉ là của xã.'),
});

const classification = z.strictObject({ vocabulary: z.string(), code: z.string(), title: z.string() });

const document = z.strictObject({ title: z.string(), webAddress: url, documentFormat: z.string() });

const need = z.strictObject({
  form: z.enum(['goods', 'labour']),
  item: z.string(),
  unit: z.string(),
  wanted: z.number(),
  promised: z.number(),
  received: z.number(),
});

const ours = z.strictObject({
  status: z.enum(PROJECT_STATUSES).describe('Tính từ mốc thời gian và bằng chứng, không ai tự chọn.'),
  needsHelp: z.boolean().describe('Đang kêu gọi và còn thiếu.'),
  goods: dong.describe('Hiện vật, ngày công đã nhận, quy ra đồng; không nằm trong amountAwarded.'),
  direct: dong.describe('Người tặng trao tận tay người nhận, đồng.'),
  promised: dong.describe('Đã hứa, chưa nhận, đồng.'),
  minimumGoal: dong.optional().describe('Mức tối thiểu để khởi công, đồng.'),
  plannedCost: dong.optional().describe('Tổng dự toán, đồng.'),
  valueInKind: dong.optional().describe('Giá trị làm lợi do đơn vị tính, đồng.'),
  gifts: z.int().describe('Số khoản đóng góp còn hiệu lực.'),
  postings: z.int().describe('Số khoản trong sổ, kể cả khoản đã hủy và khoản hủy.'),
  figuresAsOf: moment.optional().describe('Các số tiền đúng đến lúc này; không có khi sổ còn trống.'),
  beneficiaries: z
    .strictObject({ count: z.int(), definition: z.string() })
    .optional()
    .describe('Số người, hộ được hưởng và cách đếm; không có danh tính.'),
  output: z.strictObject({ quantity: z.number(), unit: z.string() }).optional().describe('Kết quả, quy mô.'),
  needs: z.array(need).describe('Hiện vật, ngày công cần có.'),
  ledger: url.describe('Sổ đóng góp đầy đủ, CSV.'),
});

const grant = z.strictObject({
  id: z.string().describe('Mã công trình, không đổi.'),
  title: z.string().describe('Tên công trình.'),
  description: z.string().describe('Tóm tắt.'),
  currency: z.literal('VND').describe('Đơn vị tiền: đồng, số nguyên.'),
  amountAppliedFor: dong.optional().describe('Số tiền cần vận động; không có mục tiêu thì là tổng dự toán.'),
  amountAwarded: dong.describe('Tiền đã nhận.'),
  amountDisbursed: dong.describe('Tiền đã chi.'),
  awardDate: day.optional().describe('Ngày bắt đầu kêu gọi.'),
  webAddress: url.describe('Trang của công trình.'),
  plannedDates: z.array(period).optional().describe('Ngày khởi công, bàn giao theo kế hoạch.'),
  actualDates: z.array(period).optional().describe('Ngày khởi công, bàn giao thực tế.'),
  recipientOrganization: z.array(organization).describe('Đơn vị thực hiện, nhận và chi tiền.'),
  beneficiaryLocation: z.array(location).describe('Địa bàn được hưởng.'),
  fundingOrganization: z.array(organization).describe('Tổ chức kêu gọi và công bố.'),
  grantProgramme: z
    .array(z.strictObject({ code: z.string(), title: z.string() }))
    .optional()
    .describe('Chiến dịch.'),
  classifications: z.array(classification).describe('Loại và cấp công trình.'),
  relatedDocument: z.array(document).optional().describe('Văn bản, hồ sơ hoàn thành.'),
  dateModified: z.union([moment, day]).describe('Lần gần nhất có khoản mới hoặc mốc mới.'),
  dataSource: url.describe('Nơi lấy dữ liệu này.'),
  congDoan: ours,
});

export const openDataSchema = z.strictObject({
  licence: z.strictObject({ name: z.string(), url }),
  publisher: z.strictObject({ name: z.string(), website: url }),
  schema: url,
  grants: z.array(grant),
});

export type OpenData = z.infer<typeof openDataSchema>;
export type Grant = z.infer<typeof grant>;

/** The fields and what they mean, in the order of the data: "congDoan/goods" stands under `congDoan`. */
export const FIELDS: readonly { name: string; meaning: string }[] = [
  ...fieldsOf(grant.shape, ''),
  ...fieldsOf(ours.shape, 'congDoan/'),
];

function fieldsOf(shape: Record<string, z.ZodType>, prefix: string) {
  return Object.entries(shape).flatMap(([name, type]) =>
    type.description ? [{ name: prefix + name, meaning: type.description }] : [],
  );
}

/** The JSON Schema (draft 2020-12) of the served data. @param address where it is served itself */
export function openDataJsonSchema(address: string): object {
  const { $schema, ...schema } = z.toJSONSchema(openDataSchema) as { $schema: string };
  return { $schema, $id: address, title: 'Công trình thanh niên: dữ liệu mở', ...schema };
}
