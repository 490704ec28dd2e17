/** What a site has signed about its visitor; made only from a token whose signature was checked. */
export interface VerifiedIdentity {
  /** the site's own id of the person: the one key by which they are found again */
  sub: string;
  /** ISO time at which the proof ends */
  until: string;
  name?: string;
  email?: string;
  phone?: string;
  /** false where the site says that it has not checked the address itself; it is then kept as a claim */
  isEmailProven: boolean;
  isPhoneProven: boolean;
  attributes: Record<string, string>;
}
