package org.entente.form;

import java.util.Collection;
import java.util.List;

/**
 * Options that are too many to be listed: given in a context under the form's {@code valuesKey},
 * they are searched by what somebody types.
 */
public interface SearchedOptions {

  /** What is sent with the words typed to a field that is searched; the words found last. */
  String WORDS = "_words.";

  String FOUND = "_found.";

  /** Those of the values that may be chosen, with their labels. */
  List<Hit> chosen(Collection<String> values);

  /** The best for these words. */
  List<Hit> find(String words);

  /** One of them; the value is what is kept. */
  record Hit(String value, String label) {}

  /** Path of the page's fragment with the hits, to which {@code name} and the words are added. */
  String address();
}
