const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/iu;

/** The first e-mail address in what somebody typed as their way to be reached, "0912…, lan@example.vn". */
export const mailAddressIn = (contact: string): string | undefined => ADDRESS.exec(contact)?.[0];
