package org.entente.drafting;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import org.entente.drafting.Redline.Op;
import org.entente.drafting.Redline.Run;

/**
 * Aligns paragraphs before words are compared: a word-by-word comparison of whole texts is ten
 * times slower and finds chance matches across paragraphs.
 */
final class ParagraphDiff {

  private final WordDiff words;

  ParagraphDiff(WordDiff words) {
    this.words = words;
  }

  /** One list of runs per paragraph of either text. */
  List<List<Run>> diff(List<String> older, List<String> newer) {
    List<List<Run>> woven = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(older, newer, true).getDeltas()) {
      List<String> from = delta.getSource().getLines();
      List<String> to = delta.getTarget().getLines();
      if (delta.getType() == DeltaType.EQUAL) {
        from.forEach(paragraph -> woven.add(List.of(new Run(Op.EQUAL, paragraph))));
      } else {
        weave(from, to, woven);
      }
    }
    return woven;
  }

  private void weave(List<String> from, List<String> to, List<List<Run>> woven) {
    int nextFrom = 0;
    int nextTo = 0;
    for (ParagraphPairs.Pair pair : ParagraphPairs.of(tokens(from), tokens(to))) {
      all(Op.DELETE, from.subList(nextFrom, pair.from()), woven);
      all(Op.INSERT, to.subList(nextTo, pair.to()), woven);
      woven.add(words.diff(from.get(pair.from()), to.get(pair.to())));
      nextFrom = pair.from() + 1;
      nextTo = pair.to() + 1;
    }
    all(Op.DELETE, from.subList(nextFrom, from.size()), woven);
    all(Op.INSERT, to.subList(nextTo, to.size()), woven);
  }

  private List<List<String>> tokens(List<String> paragraphs) {
    return paragraphs.stream().map(words::tokens).toList();
  }

  private static void all(Op op, List<String> paragraphs, List<List<Run>> woven) {
    paragraphs.forEach(paragraph -> woven.add(List.of(new Run(op, paragraph))));
  }
}
