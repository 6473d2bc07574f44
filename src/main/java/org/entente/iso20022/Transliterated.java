package org.entente.iso20022;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as banks get it, and what it lost on the way. A person sees both and confirms; nothing is
 * cut off but by {@link #shortened}, which says so.
 *
 * @param text empty where nothing of the original can be written
 */
public record Transliterated(String original, String text, List<Loss> losses) {

  public Transliterated {
    losses = List.copyOf(losses);
  }

  /** Whether a person has to look: sounds were guessed, signs or words are missing. */
  public boolean toConfirm() {
    return text.isEmpty() || losses.stream().anyMatch(loss -> loss.kind().toConfirm());
  }

  public boolean fits(int most) {
    return text.length() <= most;
  }

  /** Cut after the last whole word that fits, or inside the only one; the rest becomes a loss. */
  public Transliterated shortened(int most) {
    if (fits(most)) {
      return this;
    }
    int word = text.lastIndexOf(' ', most);
    String kept = text.substring(0, word > 0 ? word : most).strip();
    List<Loss> all = new ArrayList<>(losses);
    all.add(new Loss(Loss.Kind.SHORTENED, text.substring(kept.length()).strip(), ""));
    return new Transliterated(original, kept, all);
  }
}
