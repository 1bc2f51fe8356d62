const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The media type of a file of ours, by its name or address. */
export const fileType = (name: string): string => (name.endsWith('.docx') ? WORD : 'application/pdf');
