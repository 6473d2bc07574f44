package org.entente.drafting;

/** Whether the language texts say the same. */
public enum LanguageVerdict {
  SAME,
  DIFFERENT
}
