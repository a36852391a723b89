/**
 * One plain address, as browsers check it, in a domain with a dot: no name, no comment, no space, no line end. The
 * database asks the same of a customer's contact before anything is sent there.
 */
export const EMAIL_PATTERN =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9-]{2,63}$/;
