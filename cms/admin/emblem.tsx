/** A gate with the sun behind it: the desk's own sign, not the Union's badge, whose use is regulated. */
export function Emblem({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" role="img" aria-label="Cổng Đoàn">
      <rect width="64" height="64" rx="14" fill="#0a58b8" />
      <circle cx="32" cy="30" r="12" fill="#ffd23f" />
      <path d="M8 22c14-8 34-8 48 0v5c-14-7-34-7-48 0z" fill="#d7232b" />
      <path d="M13 28h7v24h-7zm31 0h7v24h-7z" fill="#fff" />
      <path d="M23 52c0-12 4-18 9-18s9 6 9 18z" fill="#fff" />
    </svg>
  );
}
