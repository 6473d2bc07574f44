package org.entente.iso20022.answer;

import java.util.function.Consumer;
import org.entente.iso20022.BankFileFault;
import org.entente.iso20022.BankRecord;

/** Counts what is read and hands it on. */
final class Records {

  private static final int MOST = 200_000;

  private final Consumer<? super BankRecord> each;
  private int count;

  Records(Consumer<? super BankRecord> each) {
    this.each = each;
  }

  void add(BankRecord one) {
    if (++count > MOST) {
      throw BankFileFault.at(one.line(), "many", MOST);
    }
    each.accept(one);
  }

  int count() {
    return count;
  }
}
