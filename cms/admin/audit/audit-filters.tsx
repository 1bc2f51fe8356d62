import { formatDay, parseDay } from '#contract/text/dates.ts';
import { AUDIT_EVENT_LABELS, AUDIT_GROUPS } from '#cms/audit/events.ts';

interface Props {
  params: URLSearchParams;
  people: readonly { id: number; name: string }[];
  exportQuery: string;
}

/** A plain form: the address says what is shown, and can be sent to a colleague. */
export function AuditFilters({ params, people, exportQuery }: Props) {
  const given = (name: string) => params.get(name) ?? '';
  return (
    <form className="audit__filters" method="get" action="/admin/nhat-ky" key={exportQuery}>
      <label>
        Việc
        <select name="viec" defaultValue={given('viec')}>
          <option value="">Mọi việc</option>
          {AUDIT_GROUPS.map(({ label, events }, place) => (
            <optgroup key={label} label={label}>
              <option value={`nhom-${place}`}>{label}: tất cả</option>
              {events.map((event) => (
                <option key={event} value={event}>
                  {AUDIT_EVENT_LABELS[event]}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        Người
        <select name="nguoi" defaultValue={given('nguoi')}>
          <option value="">Mọi người</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="Hệ thống">Hệ thống</option>
        </select>
      </label>
      <DayInput label="Từ ngày" name="tu" given={given('tu')} />
      <DayInput label="Đến ngày" name="den" given={given('den')} />
      <label className="audit__about-what">
        Tên nội dung có chữ
        <input type="search" name="noidung" defaultValue={given('noidung')} maxLength={100} />
      </label>
      <div className="audit__buttons">
        <button type="submit">Lọc</button>
        {exportQuery !== '' && <a href="/admin/nhat-ky">Bỏ lọc</a>}
        <a href={`/api/audit/export?${exportQuery}`} download>
          Xuất CSV
        </a>
      </div>
    </form>
  );
}

/** The browser's own date box follows the language of the browser: on many office machines month first. */
function DayInput({ label, name, given }: { label: string; name: string; given: string }) {
  const day = parseDay(given);
  const isWrong = given !== '' && !day;
  return (
    <label>
      {label}
      <input
        name={name}
        defaultValue={day ? formatDay(day) : given}
        placeholder="ngày/tháng/năm"
        inputMode="numeric"
        autoComplete="off"
        maxLength={10}
        aria-invalid={isWrong}
      />
      {isWrong && <span className="audit__wrong">Không có ngày này. Ghi như 22/11/2026.</span>}
    </label>
  );
}
