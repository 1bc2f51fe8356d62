'use client';

interface Props {
  /** Undefined until the first answer. */
  problems: readonly string[] | undefined;
  /** Why there is nothing new to show. */
  trouble: string | undefined;
}

/** What stands in brackets or is left out, and why; folded, since it changes while one types. */
export function NotShown({ problems, trouble }: Props) {
  return (
    <div className="preview-panel__notes">
      <p role="status" className="preview-panel__trouble">
        {trouble}
      </p>
      {problems?.length === 0 && !trouble && (
        <p className="preview-panel__right">Đúng như bạn đọc sẽ thấy.</p>
      )}
      {problems && problems.length > 0 && (
        <details>
          <summary>{problems.length} chỗ chưa hiện đúng như khi đăng</summary>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
