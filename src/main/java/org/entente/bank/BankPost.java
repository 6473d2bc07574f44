package org.entente.bank;

import java.io.IOException;

/** Files of banks that come to us without anybody bringing them, as into an account's folder. */
public interface BankPost {

  /**
   * Taken once, whatever it is called, and booked as far as it is small; outside transactions.
   *
   * @throws org.entente.shared.Refusal for what is no file of a bank of ours
   */
  void arrived(String name, byte[] file) throws IOException;
}
