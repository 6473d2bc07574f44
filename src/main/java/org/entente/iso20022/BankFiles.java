package org.entente.iso20022;

import java.nio.file.Path;

/** Reads files of banks that nobody vouches for. */
public interface BankFiles {

  /**
   * Reads the file from its first to its last byte before anything of it is given out, and keeps
   * nothing of it but the summary.
   *
   * @param file stays where it is while the result is in use
   * @throws BankFileFault with the line where the file is wrong, is not whole, or is not for us
   */
  BankFile open(Path file, OwnAccounts ours);
}
