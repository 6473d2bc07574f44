package org.entente.bank.answer;

import org.entente.iso20022.BankAnswer;
import org.entente.iso20022.BankRecord;

/** One record of a bank's file at its place. */
record Placed(int position, BankRecord record) {

  BankAnswer answer() {
    return (BankAnswer) record;
  }
}
