package org.entente.grant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.document.FileCheck;
import org.entente.form.FormDefinition;
import org.entente.form.schema.BadForm;
import org.entente.form.schema.FilePicker;
import org.entente.shared.FieldRefusal;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Whether a form does for a call: read by the same reader that shows it, with every reason in words
 * that officers understand.
 */
@Component
class CallFormCheck {

  private static final int LONGEST = 200_000;
  private static final int MOST = 80;

  /** Without them no amount can be computed and no eligibility decided. */
  private static final Map<String, Set<FormField.Type>> NEEDED =
      Map.of(
          CallForm.COUNTRY, Set.of(FormField.Type.LIST, FormField.Type.ONE),
          CallForm.FROM, Set.of(FormField.Type.DATE),
          CallForm.UNTIL, Set.of(FormField.Type.DATE));

  private final FileCheck files;

  CallFormCheck(FileCheck files) {
    this.files = files;
  }

  /** All that keeps the form from being saved; nothing for one that does. */
  List<FieldRefusal.Field> problems(String json) {
    if (json.length() > LONGEST) {
      return List.of(problem("", "grant.form.wrong.size"));
    }
    List<FieldRefusal.Field> found = new ArrayList<>();
    try {
      FormSheet sheet = FormSheet.of(json);
      fields(sheet.fields(), found);
      FormDefinition.parse(json).filePickers().forEach(picker -> files(picker, found));
    } catch (BadForm e) {
      if (found.isEmpty()) {
        found.add(problem("", "grant.form.wrong.reader", String.valueOf(e.getMessage())));
      }
    } catch (IllegalArgumentException e) {
      found.add(problem("", "grant.form.wrong.json"));
    }
    return found;
  }

  private static void fields(List<FormField> fields, List<FieldRefusal.Field> found) {
    if (fields.size() > MOST) {
      found.add(problem("", "grant.form.wrong.many", MOST));
    }
    Set<String> keys = new HashSet<>();
    for (FormField field : fields) {
      if (!field.key().isEmpty() && !keys.add(field.key())) {
        found.add(problem(field.key(), "grant.form.wrong.twice", field.key()));
      }
      if (field.type().choice() && field.offered() == null && field.options().isEmpty()) {
        found.add(problem(field.key(), "grant.form.wrong.options", field.key()));
      }
    }
    NEEDED.forEach((key, types) -> needed(fields, key, types, found));
  }

  /** Nobody is asked for a file that is not let in afterwards. */
  private void files(FilePicker picker, List<FieldRefusal.Field> found) {
    picker.accept().stream()
        .filter(kind -> !letIn(kind.toLowerCase(Locale.ROOT)))
        .forEach(
            kind ->
                found.add(
                    problem(
                        picker.common().key(),
                        "grant.form.wrong.file",
                        picker.common().key(),
                        kind,
                        "." + String.join(", .", new TreeSet<>(files.types().keySet())))));
  }

  private boolean letIn(String kind) {
    if (kind.startsWith(".")) {
      return files.types().containsKey(kind.substring(1));
    }
    String type = kind.replace("*", "");
    return files.types().values().stream().anyMatch(each -> each.startsWith(type));
  }

  private static void needed(
      List<FormField> fields,
      String key,
      Set<FormField.Type> types,
      List<FieldRefusal.Field> found) {
    boolean there =
        fields.stream()
            .anyMatch(
                field ->
                    field.key().equals(key) && types.contains(field.type()) && field.required());
    if (!there) {
      found.add(problem(key, "grant.form.wrong.needed." + key));
    }
  }

  /** Whether a field may be removed or made another. */
  static boolean needed(String key) {
    return NEEDED.containsKey(key);
  }

  /** Fields without a label in one of the call's languages. */
  List<FieldRefusal.Field> unsaid(String json, List<Language> languages) {
    List<FieldRefusal.Field> found = new ArrayList<>();
    for (FormField field : FormSheet.of(json).fields()) {
      for (Language language : languages) {
        boolean said = field.type() == FormField.Type.OTHER || field.labels().containsKey(language);
        boolean options =
            field.options().stream().allMatch(option -> option.labels().containsKey(language));
        if (!said || !options) {
          found.add(problem(field.key(), "grant.form.unsaid." + language.tag(), field.key()));
        }
      }
    }
    return found;
  }

  /**
   * @throws FieldRefusal INVALID with all that keeps the form from being used
   */
  void require(String json, ProgrammeKind kind, List<Language> languages) {
    List<FieldRefusal.Field> found = new ArrayList<>(problems(json));
    if (found.isEmpty()) {
      found.addAll(unsaid(json, languages));
    }
    if (!found.isEmpty()) {
      throw new FieldRefusal(Refusal.Kind.INVALID, "grant.form.wrong", found);
    }
  }

  private static FieldRefusal.Field problem(String key, String messageKey, Object... arguments) {
    return new FieldRefusal.Field(key, messageKey, List.of(arguments));
  }
}
