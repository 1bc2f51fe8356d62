/** What a consent is called where names travel (notices, mail, the log): children are not named. */
export const consentName = ({
  id,
  person,
  isChild,
}: {
  id: number;
  person: string;
  isChild?: boolean | null;
}) => (isChild ? `trẻ em, phiếu số ${id}` : person);
