package org.entente.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rows added and removed, and options searched, without JavaScript: the buttons send the whole form
 * with {@code _add=<list>}, {@code _remove=<list>[<row>]} or {@code _find=<field>}, and the page
 * shows it again with the row more or less, or with what was found. Words that were typed and not
 * yet searched for ask for it, too: nobody sends a form with a question still open in it.
 */
public final class FormEdits {

  private static final String ADD = "_add";
  private static final String REMOVE = "_remove";
  private static final String FIND = "_find";
  private static final Pattern ROW = Pattern.compile("[A-Za-z]\\w*\\[[0-9]{1,6}]");

  private FormEdits() {}

  /** Whether the sender wants a row more or less, or to find something, and not yet to be done. */
  public static boolean asked(FormInput input) {
    Map<String, List<String>> fields = input.fields();
    return Stream.of(ADD, REMOVE, FIND).anyMatch(fields::containsKey)
        || fields.keySet().stream().anyMatch(name -> open(name, input));
  }

  private static boolean open(String name, FormInput input) {
    if (!name.startsWith(SearchedOptions.WORDS)) {
      return false;
    }
    String field = name.substring(SearchedOptions.WORDS.length());
    String words = input.first(name).strip();
    return !words.isEmpty() && !words.equals(input.first(SearchedOptions.FOUND + field).strip());
  }

  /** The input after the edit it asks for; what was typed stays. */
  public static FormInput apply(FormInput input) {
    Map<String, List<String>> fields = new HashMap<>(input.fields());
    Map<String, List<UploadedFile>> files = new HashMap<>(input.files());
    List<String> lists = fields.getOrDefault(ADD, List.of());
    List<String> rows = fields.getOrDefault(REMOVE, List.of());
    fields.keySet().removeAll(List.of(ADD, REMOVE, FIND));
    rows.stream()
        .filter(row -> ROW.matcher(row).matches())
        .forEach(row -> remove(row, fields, files));
    FormInput closed = Rows.closed(new FormInput(fields, files));
    return lists.isEmpty() ? closed : added(lists.get(0), closed);
  }

  private static void remove(
      String row, Map<String, List<String>> fields, Map<String, List<UploadedFile>> files) {
    fields.keySet().removeIf(name -> name.startsWith(row + "."));
    files.keySet().removeIf(name -> name.startsWith(row + "."));
  }

  private static FormInput added(String list, FormInput input) {
    int row = Rows.counts(input).getOrDefault(list, 0);
    String mark = list + "[" + row + "]." + Rows.MARK;
    Matcher wellFormed = ROW.matcher(list + "[" + row + "]");
    if (!wellFormed.matches()) {
      return input;
    }
    Map<String, List<String>> fields = new HashMap<>(input.fields());
    fields.put(mark, List.of("1"));
    return new FormInput(fields, input.files());
  }
}
