/** There is no mail, so there is no link for a forgotten password either. */
export function LoginHelp() {
  return <p className="desk-login-help">Quên mật khẩu? Hãy nhờ quản trị viên đặt lại cho bạn.</p>;
}
