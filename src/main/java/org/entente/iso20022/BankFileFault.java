package org.entente.iso20022;

import java.util.stream.Stream;
import org.entente.shared.Refusal;

/** A bank's file that is not taken, and the line where the reason shows. */
public final class BankFileFault extends Refusal {

  private final long line;

  private BankFileFault(long line, String messageKey, Object[] arguments) {
    super(Kind.INVALID, messageKey, arguments);
    this.line = line;
  }

  /**
   * @param line counted from 1; 0 for the file as a whole
   * @param reason last part of the message key {@code iso20022.fault.…}, whose argument 0 is the
   *     line
   */
  public static BankFileFault at(long line, String reason, Object... arguments) {
    Object[] all = Stream.concat(Stream.of((Object) line), Stream.of(arguments)).toArray();
    return new BankFileFault(line, "iso20022.fault." + reason, all);
  }

  public long line() {
    return line;
  }
}
