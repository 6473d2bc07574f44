package org.entente.drafting;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.entente.drafting.Redline.Op;
import org.entente.drafting.Redline.Run;
import org.entente.shared.Language;

/** Compares two strings word by word, by the word boundaries of Unicode (UAX 29). */
final class WordDiff {

  private final BreakIterator boundaries;

  WordDiff(Language language) {
    this.boundaries = BreakIterator.getWordInstance(language.locale());
  }

  /** The runs of both texts; none for two empty ones. */
  List<Run> diff(String older, String newer) {
    List<String> from = tokens(older);
    List<String> to = tokens(newer);
    Runs runs = new Runs();
    for (AbstractDelta<String> delta : DiffUtils.diff(from, to, true).getDeltas()) {
      if (delta.getType() == DeltaType.EQUAL) {
        runs.add(Op.EQUAL, delta.getSource().getLines());
      } else {
        runs.add(Op.DELETE, delta.getSource().getLines());
        runs.add(Op.INSERT, delta.getTarget().getLines());
      }
    }
    return runs.readable();
  }

  List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    boundaries.setText(text);
    int start = boundaries.first();
    for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
      tokens.add(text.substring(start, end));
      start = end;
    }
    return tokens;
  }
}
