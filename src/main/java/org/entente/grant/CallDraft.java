package org.entente.grant;

/** What becomes of a draft. */
public enum CallDraft {
  READY,
  WITHDRAWN
}
