package org.entente.iso20022.latin;

import static java.util.regex.Matcher.quoteReplacement;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.iso20022.Loss;
import org.entente.iso20022.Transliterated;
import org.entente.iso20022.Transliteration;
import org.springframework.stereotype.Component;

/** Word by word, so that people see what became of which. */
@Component
class LatinLetters implements Transliteration {

  private static final Pattern ARABIC =
      Pattern.compile("[\\p{IsArabic}&&\\p{L}][\\p{M}[\\p{IsArabic}&&\\p{L}]]*");
  private static final Normalizer2 COMPOSED = Normalizer2.getNFKCInstance();

  private final ArabicWords arabic = new ArabicWords();
  private final Transliterator others =
      Transliterator.getInstance("Greek-Latin/UNGEGN; Russian-Latin/BGN; Any-Latin");
  private final Transliterator latin = Rules.transliterator("latin");

  @Override
  public Transliterated of(String original) {
    List<Loss> losses = new ArrayList<>();
    List<String> words = new ArrayList<>();
    words(original)
        .forEach(
            word -> {
              String text = word(word, losses);
              if (!text.isEmpty()) {
                words.add(text);
              }
            });
    return new Transliterated(original, String.join(" ", words), losses);
  }

  private static Stream<String> words(String text) {
    StringBuilder spaced = new StringBuilder();
    text.codePoints().forEach(each -> spaced.appendCodePoint(Signs.space(each) ? ' ' : each));
    return Stream.of(spaced.toString().split(" ")).filter(word -> !word.isEmpty());
  }

  private String word(String word, List<Loss> losses) {
    String seen = Signs.keep(word, each -> !Signs.invisible(each));
    String whole = COMPOSED.normalize(Signs.wellFormed(seen));
    String written = latin.transliterate(sounds(Signs.digits(whole)));
    String text = Signs.keep(written, Signs::exchanged).strip().replaceAll(" +", " ");
    if (!text.equals(word)) {
      losses.add(new Loss(kind(seen, written), Signs.shown(word), text));
    }
    return text;
  }

  private String sounds(String word) {
    if (word.codePoints().allMatch(Signs::latin)) {
      return word;
    }
    String read =
        ARABIC.matcher(word).replaceAll(run -> quoteReplacement(arabic.romanised(run.group())));
    String sounds = others.transliterate(read);
    boolean cased = word.codePoints().anyMatch(Signs::cased);
    return cased ? sounds : ArabicWords.capital(sounds);
  }

  /** The greatest of what happened to the word. */
  private static Loss.Kind kind(String seen, String written) {
    boolean nothing = written.isBlank() && !seen.isEmpty();
    if (nothing || !written.codePoints().allMatch(Signs::exchanged)) {
      return Loss.Kind.DROPPED;
    } else if (!seen.codePoints().allMatch(Signs::latin)) {
      return Loss.Kind.ROMANISED;
    } else if (!seen.codePoints().allMatch(Signs::exchangedWithoutAccent)) {
      return Loss.Kind.REPLACED;
    }
    return seen.codePoints().allMatch(Signs::exchanged) ? Loss.Kind.INVISIBLE : Loss.Kind.ACCENT;
  }
}
