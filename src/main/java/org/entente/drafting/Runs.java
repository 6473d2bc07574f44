package org.entente.drafting;

import java.util.ArrayList;
import java.util.List;
import org.entente.drafting.Redline.Op;
import org.entente.drafting.Redline.Run;

/**
 * Collects runs so that people can read them: one deletion and one insertion side by side instead
 * of a chequerboard of single words with unchanged spaces between them.
 */
final class Runs {

  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder deleted = new StringBuilder();
  private final StringBuilder inserted = new StringBuilder();
  private final StringBuilder blank = new StringBuilder();

  void add(Op op, List<String> tokens) {
    String text = String.join("", tokens);
    if (text.isEmpty()) {
      return;
    }
    switch (op) {
      case EQUAL -> equal(text);
      case DELETE -> changed(deleted, inserted, text);
      case INSERT -> changed(inserted, deleted, text);
    }
  }

  List<Run> readable() {
    flush();
    return List.copyOf(runs);
  }

  private void equal(String text) {
    boolean open = deleted.length() + inserted.length() > 0;
    if (open && blank.isEmpty() && text.isBlank()) {
      blank.append(text);
      return;
    }
    flush();
    append(Op.EQUAL, text);
  }

  private void changed(StringBuilder mine, StringBuilder other, String text) {
    if (!blank.isEmpty()) {
      mine.append(blank);
      other.append(blank);
      blank.setLength(0);
    }
    mine.append(text);
  }

  private void flush() {
    while (endsAlike(deleted, inserted)) {
      blank.insert(0, deleted.charAt(deleted.length() - 1));
      deleted.setLength(deleted.length() - 1);
      inserted.setLength(inserted.length() - 1);
    }
    append(Op.DELETE, deleted.toString());
    append(Op.INSERT, inserted.toString());
    append(Op.EQUAL, blank.toString());
    deleted.setLength(0);
    inserted.setLength(0);
    blank.setLength(0);
  }

  private static boolean endsAlike(StringBuilder one, StringBuilder other) {
    return !one.isEmpty()
        && !other.isEmpty()
        && one.charAt(one.length() - 1) == other.charAt(other.length() - 1)
        && Character.isWhitespace(one.charAt(one.length() - 1));
  }

  private void append(Op op, String text) {
    int last = runs.size() - 1;
    if (text.isEmpty()) {
      return;
    }
    if (last >= 0 && runs.get(last).op() == op) {
      runs.set(last, new Run(op, runs.get(last).text() + text));
    } else {
      runs.add(new Run(op, text));
    }
  }
}
