package org.entente.document.pdf;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;

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

  private final ArabicShaping shaping =
      new ArabicShaping(KEEP_LENGTH_FREE | ArabicShaping.LETTERS_SHAPE_TASHKEEL_ISOLATED);
  private final ArabicShaping unshaping =
      new ArabicShaping(KEEP_LENGTH_FREE | ArabicShaping.LETTERS_UNSHAPE);

  @Override
  public String shapeText(String text) {
    StringBuilder shaped = new StringBuilder(apply(shaping, text));
    for (int i = 0; i < shaped.length(); i++) {
      int form = shaped.charAt(i) - '\uFE70';
      if (form >= 0 && form < MARKS.length() && MARKS.charAt(form) != 0) {
        shaped.setCharAt(i, MARKS.charAt(form));
      }
    }
    return shaped.toString();
  }

  @Override
  public String deshapeText(String text) {
    return apply(unshaping, text);
  }

  @Override
  public String reorderRTLTextToLTR(String text) {
    return Bidi.writeReverse(text, Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }

  private static String apply(ArabicShaping shaping, String text) {
    try {
      return shaping.shape(text);
    } catch (ArabicShapingException e) {
      throw new IllegalStateException("lengths are free, so shaping cannot run out of room", e);
    }
  }
}
