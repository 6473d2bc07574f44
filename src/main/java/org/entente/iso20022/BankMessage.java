package org.entente.iso20022;

/**
 * What a bank's file says of itself.
 *
 * @param version such as {@code 001.08}
 * @param id the bank's
 * @param createdAt as the bank wrote it, often without a zone
 */
public record BankMessage(Kind kind, String version, String id, String createdAt) {

  /** Which message of ISO 20022 it is. */
  public enum Kind {
    /** pain.002: what became of payments that we sent. */
    PAYMENT_STATUS("pain.002", "CstmrPmtStsRpt"),
    /** camt.053: a day's statement. */
    STATEMENT("camt.053", "BkToCstmrStmt"),
    /** camt.054: single bookings. */
    NOTIFICATION("camt.054", "BkToCstmrDbtCdtNtfctn");

    private final String code;
    private final String element;

    Kind(String code, String element) {
      this.code = code;
      this.element = element;
    }

    public String code() {
      return code;
    }

    /** Name of the element below {@code Document}. */
    public String element() {
      return element;
    }
  }
}
