import { Emblem } from './emblem.tsx';

/** Above the login form. */
export function Logo() {
  return (
    <div className="desk-logo">
      <Emblem size={64} />
      <p className="desk-logo__name">Cổng Đoàn</p>
      <p className="desk-logo__desk">Bàn biên tập</p>
    </div>
  );
}
