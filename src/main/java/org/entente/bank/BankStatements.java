package org.entente.bank;

import java.time.LocalDate;
import java.util.List;

/** What banks have booked on our accounts, for whoever compares it with other books. */
public interface BankStatements {

  /** Each booked line once, whichever file told it, in the order of their days. */
  List<BookedLine> lines(String account, LocalDate from, LocalDate until);
}
