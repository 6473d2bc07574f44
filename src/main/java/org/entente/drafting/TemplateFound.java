package org.entente.drafting;

/** Whether there was something to generate a text from. */
public enum TemplateFound {
  FOUND,
  MISSING
}
