package org.entente.partner;

/** In which way an organisation bears a name. */
public enum NameKind {
  /** What it calls itself in a language. */
  OFFICIAL,
  /** What it is called at home, in its own language and script. */
  NATIVE,
  ALIAS,
  ACRONYM,
  FORMER
}
