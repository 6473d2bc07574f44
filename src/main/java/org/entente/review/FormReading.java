package org.entente.review;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.application.Application;
import org.entente.form.AnswerLine;
import org.entente.form.FormDefinition;
import org.entente.form.FormViews;
import org.entente.form.schema.Checkbox;
import org.entente.form.schema.Choice;
import org.entente.form.schema.Component;
import org.entente.form.schema.DateInput;
import org.entente.form.schema.DynamicList;
import org.entente.form.schema.Group;
import org.entente.form.schema.NumberInput;
import org.entente.form.schema.TextInput;
import org.entente.grant.CallForm;
import org.entente.grant.Calls;
import org.entente.partner.Partners;
import org.entente.people.Units;
import org.entente.shared.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/**
 * Answers of an application in the words of its call's form, as far as their kind tells nothing of
 * a person: choices, numbers, dates, ticks and texts; no files, mail addresses or phone numbers.
 */
@Service
class FormReading {

  private static final List<String> LEVELS =
      List.of("BACHELOR", "MASTER", "DOCTORATE", "POSTDOCTORATE", "TEACHING", "TRAINING");

  private final FormViews views;
  private final Calls calls;
  private final Partners partners;
  private final Units units;
  private final MessageSource messages;

  FormReading(
      FormViews views, Calls calls, Partners partners, Units units, MessageSource messages) {
    this.views = views;
    this.calls = calls;
    this.partners = partners;
    this.units = units;
    this.messages = messages;
  }

  List<AnswerLine> answers(Application application, Language reader) {
    int version = application.snapshot().formVersion();
    FormDefinition form = calls.form(application.call(), version).definition();
    Set<String> shown = shown(form.components()).collect(Collectors.toSet());
    return views
        .answers(form, context(application, reader), application.snapshot().answers(), reader)
        .stream()
        .filter(line -> shown.contains(key(line)))
        .toList();
  }

  /** A field of a list has its list's key and row before its own. */
  private static String key(AnswerLine line) {
    return line.key().substring(line.key().indexOf('.') + 1);
  }

  private static Stream<String> shown(List<? extends Component> components) {
    return components.stream().flatMap(FormReading::shown);
  }

  private static Stream<String> shown(Component component) {
    if (component instanceof Group group) {
      return shown(group.components());
    }
    if (component instanceof DynamicList list) {
      return shown(list.components());
    }
    return tellsNothing(component) ? Stream.of(component.common().key()) : Stream.empty();
  }

  private static boolean tellsNothing(Component component) {
    if (component instanceof TextInput text) {
      return text.rules().format() == TextInput.Format.ANY && !text.secret();
    }
    return component instanceof Choice
        || component instanceof NumberInput
        || component instanceof DateInput
        || component instanceof Checkbox;
  }

  /** What the form's choices offer, as far as somebody has taken it. */
  private Map<String, Object> context(Application application, Language reader) {
    UUID host = application.placement().host();
    List<Map<String, String>> hosts =
        Stream.ofNullable(host)
            .flatMap(id -> partners.find(id).stream())
            .map(partner -> option(partner.id().toString(), partner.names().in(reader)))
            .toList();
    return Map.of(
        CallForm.PARTNERS,
        hosts,
        CallForm.COUNTRIES,
        countries(reader),
        CallForm.UNITS,
        units.all().stream().map(u -> option(u.code(), u.name().in(reader))).toList(),
        "levels",
        LEVELS.stream().map(level -> option(level, level(level, reader))).toList());
  }

  private static List<Map<String, String>> countries(Language reader) {
    ULocale locale = new ULocale(reader.tag());
    return Stream.of(Locale.getISOCountries())
        .map(code -> option(code, new ULocale("und", code).getDisplayCountry(locale)))
        .toList();
  }

  private String level(String level, Language reader) {
    return messages.getMessage("application.level." + level, null, reader.locale());
  }

  private static Map<String, String> option(String value, String label) {
    return Map.of("value", value, "label", label);
  }
}
