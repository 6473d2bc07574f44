package org.entente.partner.ingest.merge;

import java.util.Set;
import org.entente.partner.ingest.read.SourceRow;

/**
 * A row in its file.
 *
 * @param number of the row, from 1
 * @param line where it begins, from 1
 * @param firstOfItsKey false where an earlier row of the file has the same number of the list
 * @param names of the row, folded: computed once, as they are asked for often
 */
public record NumberedRow(
    int number, int line, boolean firstOfItsKey, SourceRow row, Set<String> names) {

  public NumberedRow(int number, int line, boolean firstOfItsKey, SourceRow row) {
    this(number, line, firstOfItsKey, row, row.foldedNames());
  }
}
