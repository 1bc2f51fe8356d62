/** Below the login form: the way to a new password. */
export function LoginHelp() {
  return (
    <p className="desk-login-help">
      <a href="/admin/quen-mat-khau">Quên mật khẩu?</a>
    </p>
  );
}
