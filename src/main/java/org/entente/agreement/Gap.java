package org.entente.agreement;

/** What the record of an existing agreement can lack, and somebody has to find out. */
public enum Gap {
  SIGNED_ON,
  STARTS_ON,
  ENDS_ON,
  OWNER,
  SCAN
}
