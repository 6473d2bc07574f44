package org.entente.document.pdf;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import java.util.regex.Pattern;

/**
 * Joins Arabic letters and puts right-to-left runs into the order of drawing. The renderer's own
 * reorderer turns vowel marks into stand-alone signs, which tears pointed words apart; here they
 * stay marks and are drawn before the letter they belong to, as their glyphs have no width.
 */
final class ArabicReorderer implements BidiReorderer {

  private static final int KEEP_LENGTH_FREE =
      ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK;

  /** What the presentation forms FE70 to FE7F stand for; 0 where it is no mark. */
  private static final String MARKS =
      "\u064B\0\u064C\0\u064D\0\u064E\0\u064F\0\u0650\0\u0651\0\u0652\0";

  /** Doubling (U+0651) joined with one of U+064C to U+0650; the fonts get no width for them. */
  static final char FIRST_JOINED = '\uFC5E';

  static final char LAST_JOINED = '\uFC62';

  private static final char FIRST_VOWEL = '\u064C';
  private static final Pattern VOWEL_AND_DOUBLING = Pattern.compile("[\u064C-\u0650]\u0651");

  private final ArabicShaping shaping =
      new ArabicShaping(KEEP_LENGTH_FREE | ArabicShaping.LETTERS_SHAPE_TASHKEEL_ISOLATED);
  private final ArabicShaping unshaping =
      new ArabicShaping(KEEP_LENGTH_FREE | ArabicShaping.LETTERS_UNSHAPE);

  @Override
  public String shapeText(String text) {
    StringBuilder shaped = new StringBuilder(apply(shaping, apart(text)));
    for (int i = 0; i < shaped.length(); i++) {
      int form = shaped.charAt(i) - '\uFE70';
      if (form >= 0 && form < MARKS.length() && MARKS.charAt(form) != 0) {
        shaped.setCharAt(i, MARKS.charAt(form));
      }
    }
    return joined(shaped);
  }

  @Override
  public String deshapeText(String text) {
    return apply(unshaping, apart(text));
  }

  @Override
  public String reorderRTLTextToLTR(String text) {
    return Bidi.writeReverse(text, Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }

  /** A vowel and the doubling after it become the sign that stacks them. */
  private static String joined(CharSequence shaped) {
    return VOWEL_AND_DOUBLING
        .matcher(shaped)
        .replaceAll(
            pair -> String.valueOf((char) (pair.group().charAt(0) - FIRST_VOWEL + FIRST_JOINED)));
  }

  /** The way back, as the renderer shapes parts of a text again that it has shaped before. */
  private static String apart(String text) {
    StringBuilder apart = new StringBuilder(text.length());
    text.chars()
        .forEach(
            c -> {
              if (c >= FIRST_JOINED && c <= LAST_JOINED) {
                apart.append((char) (c - FIRST_JOINED + FIRST_VOWEL)).append('\u0651');
              } else {
                apart.append((char) c);
              }
            });
    return apart.toString();
  }

  private static String apply(ArabicShaping shaping, String text) {
    try {
      return shaping.shape(text);
    } catch (ArabicShapingException e) {
      throw new IllegalStateException("lengths are free, so shaping cannot run out of room", e);
    }
  }
}
