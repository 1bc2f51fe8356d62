/** Marks the day that it is in Vietnam, by the reader's clock: a page holds none, and may be read off line. */
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
const day = document.querySelector(`[data-day="${today}"]`);
day?.setAttribute('aria-current', 'date');
day?.querySelector('.week-today')?.removeAttribute('hidden');

export {};
