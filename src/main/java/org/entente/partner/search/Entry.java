package org.entente.partner.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Everything that one partner is found by. */
final class Entry {

  private final Set<Term> terms = new LinkedHashSet<>();
  private final Set<String> words = new LinkedHashSet<>();
  private final UUID partnerId;

  Entry(UUID partnerId) {
    this.partnerId = partnerId;
  }

  /** One thing that is found as a whole. */
  record Term(String kind, String term) {}

  UUID partnerId() {
    return partnerId;
  }

  Entry names(Collection<String> names) {
    names.forEach(this::name);
    return this;
  }

  private void name(String name) {
    List<String> plain = Plain.words(name);
    if (plain.isEmpty()) {
      return;
    }
    terms.add(new Term("N", String.join(" ", plain)));
    terms.add(new Term("C", Query.core(plain)));
    plain.forEach(this::word);
  }

  Entry acronyms(Collection<String> acronyms) {
    for (String acronym : acronyms) {
      key("A", acronym);
      Plain.words(acronym).forEach(words::add);
    }
    return this;
  }

  Entry identifiers(Collection<String> identifiers) {
    identifiers.forEach(each -> key("I", each));
    return this;
  }

  /** Cities and countries: they help to find, but name nobody. */
  Entry places(Collection<String> places) {
    places.forEach(place -> Plain.words(place).forEach(this::word));
    return this;
  }

  private void key(String kind, String text) {
    String key = Key.of(text);
    if (!key.isEmpty()) {
      terms.add(new Term(kind, key));
    }
  }

  private void word(String word) {
    words.add(word);
    String group = Synonyms.STANDARD.group(word);
    if (group != null) {
      words.add("=" + group);
      return;
    }
    String skeleton = Skeleton.of(word);
    if (!skeleton.isEmpty()) {
      words.add("~" + skeleton);
    }
  }

  Set<Term> terms() {
    return terms;
  }

  Set<String> words() {
    return words;
  }

  /** Letters of the shortest name: who is called so and no more comes first. */
  int size() {
    return terms.stream()
        .filter(term -> term.kind().equals("N"))
        .map(term -> term.term().length())
        .min(Comparator.naturalOrder())
        .orElse(0);
  }
}
