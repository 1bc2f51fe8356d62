import { formatDong, formatNumber } from '#contract/text/numbers.ts';
import type { RoyaltyMonth } from '#cms/royalties/read-month.ts';

/** What each person gets in a month. */
export function PeopleSums({ table: { people, total } }: { table: RoyaltyMonth }) {
  if (people.length === 0) return null;
  return (
    <section className="royalties__people">
      <h2>Theo người hưởng</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Người hưởng</th>
            <th scope="col">Số dòng</th>
            <th scope="col">Thành tiền</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ person, lines, amount }) => (
            <tr key={person}>
              <td>{person}</td>
              <td>{formatNumber(lines)}</td>
              <td>{formatDong(amount)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              Cộng
            </th>
            <td>{formatDong(total)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
