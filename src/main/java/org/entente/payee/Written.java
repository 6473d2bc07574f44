package org.entente.payee;

import java.util.List;
import org.entente.iso20022.Loss;
import org.entente.iso20022.Transliterated;

/**
 * One text of somebody's bank details, and what becomes of it in a payment file.
 *
 * @param field {@code holder} and the like
 */
public record Written(String field, Transliterated text) {

  /** What a person has to look at and confirm. */
  public List<Loss> toConfirm() {
    return text.losses().stream().filter(loss -> loss.kind().toConfirm()).toList();
  }

  /** Names one loss: confirmed for one text, it is not for another. */
  public String key(Loss loss) {
    return field + " " + loss.original() + " > " + loss.text();
  }
}
