package org.entente.drafting.process;

/** What the drafter says of the text. */
enum DraftAnswer {
  READY,
  REGENERATE
}
