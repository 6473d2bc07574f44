package org.entente.takeover;

/** What a column of an office's list can hold. */
public enum SheetField {
  REFERENCE,
  TITLE,
  TYPE,
  STATUS,
  PARTNER,
  PARTNER_CODE,
  OURS,
  LANGUAGES,
  SIGNED_ON,
  STARTS_ON,
  ENDS_ON,
  NOTICE,
  RENEWAL,
  FIELDS,
  UNIT,
  OWNER,
  PARENT,
  SCAN;

  /** Whether it is a date. */
  boolean day() {
    return this == SIGNED_ON || this == STARTS_ON || this == ENDS_ON;
  }

  /** Without these nothing can be taken over. */
  public boolean required() {
    return this == TITLE || this == TYPE || this == PARTNER;
  }
}
