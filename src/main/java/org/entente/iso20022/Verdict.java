package org.entente.iso20022;

/** What a status of a pain.002 means for a payment. */
public enum Verdict {
  /** Received or looked at; nothing is certain yet. */
  UNDECIDED,
  /** Accepted and on its way; it can still come back. */
  ACCEPTED,
  /** Some payments are accepted, others refused: their own answers say which. */
  PARTLY,
  /** Debited, or credited to the beneficiary. */
  SETTLED,
  /** Not carried out, and it will not be. */
  REFUSED;

  /** A status that is not known decides nothing. */
  public static Verdict of(String status) {
    return switch (status) {
      case "ACCP", "ACWC", "ACSP", "ACWP", "ACFC" -> ACCEPTED;
      case "PART" -> PARTLY;
      case "ACSC", "ACCC" -> SETTLED;
      case "RJCT", "CANC" -> REFUSED;
      default -> UNDECIDED;
    };
  }

  public String messageKey() {
    return "iso20022.verdict." + name();
  }
}
