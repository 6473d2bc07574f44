package org.entente.iso20022;

import java.util.List;
import java.util.function.Consumer;
import org.entente.shared.ContentHash;

/** A bank's file that was read wholly and found right. */
public interface BankFile {

  BankMessage message();

  /** Of the bytes: the same file twice has the same. */
  ContentHash hash();

  /** One for each account's report, in the order of the file; none in a pain.002. */
  List<AccountReport> reports();

  /** How many {@link #forEach} gives out. */
  int records();

  /**
   * Reads the file once more and gives out its records in their order.
   *
   * @throws BankFileFault at the end, if the file is no longer the one that was read
   */
  void forEach(Consumer<? super BankRecord> each);
}
