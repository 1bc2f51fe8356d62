/** Named as Next wants it: runs once, before the first request is answered. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { hearAddresses } = await import('./sign-in/heard-address.ts');
  hearAddresses();
}
