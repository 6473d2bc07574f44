package org.entente.iso20022;

/** One thing that a bank says. */
public sealed interface BankRecord permits BankAnswer, StatementLine {

  /** Where it stands in the file, counted from 1. */
  long line();

  References references();
}
