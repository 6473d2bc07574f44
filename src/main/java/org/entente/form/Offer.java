package org.entente.form;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.entente.form.schema.Choice;
import org.entente.form.schema.Options;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;

/** What a choice offers at its place: all its options, or those found among too many. */
record Offer(Scope scope, Choice choice, Language language) {

  /** Null for options that are simply listed. */
  @Nullable SearchedOptions searched() {
    return choice.options() instanceof Options.FromContext named
            && scope.values().get(named.name()) instanceof SearchedOptions searched
        ? searched
        : null;
  }

  /** Whether every one of these values may be chosen. */
  boolean holds(Collection<String> values) {
    SearchedOptions searched = searched();
    return (searched == null ? listed().stream() : options(searched.chosen(values)))
        .map(Options.Option::value)
        .toList()
        .containsAll(values);
  }

  /** The chosen ones first, then what the words find besides; or simply all. */
  List<Options.Option> shown(Collection<String> chosen, String words) {
    SearchedOptions searched = searched();
    if (searched == null) {
      return listed();
    }
    Stream<Options.Option> found = words.isBlank() ? Stream.empty() : options(searched.find(words));
    return Stream.concat(
            options(searched.chosen(chosen)),
            found.filter(option -> !chosen.contains(option.value())))
        .toList();
  }

  private static Stream<Options.Option> options(List<SearchedOptions.Hit> hits) {
    return hits.stream().map(hit -> new Options.Option(hit.value(), hit.label()));
  }

  private List<Options.Option> listed() {
    return scope.options(choice.options(), language);
  }
}
