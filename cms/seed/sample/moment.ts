/** A time on a clock in Việt Nam ("2023-03-14 09:30", always UTC+7) as a moment in UTC. */
export function at(local: string): string {
  const date = new Date(`${local.replace(' ', 'T')}:00.000+07:00`);
  if (Number.isNaN(date.getTime())) throw new Error(`Sample time "${local}" is not "YYYY-MM-DD HH:MM".`);
  return date.toISOString();
}
