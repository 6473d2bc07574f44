package org.entente.form;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.form.FormCheck.Problem;
import org.entente.form.feel.Feel;
import org.entente.shared.Language;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/** Checks input against its form. What a browser checked, hid or locked counts for nothing here. */
@Service
public class FormChecks {

  private final Feel feel;
  private final Clock clock;

  public FormChecks(Clock clock) {
    this.clock = clock;
    this.feel = new Feel(clock);
  }

  /** As {@link #check(FormDefinition, FormInput, Map, Language)}, in the request's language. */
  public FormCheck check(FormDefinition definition, FormInput input, Map<String, Object> context) {
    return check(definition, input, context, Language.of(LocaleContextHolder.getLocale()));
  }

  /**
   * @param context what the form may show and compare with, and the values of its locked fields
   * @param language whose separators typed numbers have
   */
  public FormCheck check(
      FormDefinition definition, FormInput input, Map<String, Object> context, Language language) {
    FormInput closed = Rows.closed(input);
    Known known = new Known(context);
    List<Slot> slots = Slots.of(definition, Rows.counts(definition, closed, known));
    Readings readings = Readings.of(slots, closed, language);
    Situation situation = new Situation(slots, readings.values(), context, feel);
    Result result = new Result(slots, readings, situation);
    Checking checking = new Checking(Rows.lists(definition), readings, situation, result, clock);
    Map<String, Problem> errors = new LinkedHashMap<>(Strangers.in(closed, slots));
    slots.forEach(slot -> checking.problem(slot).ifPresent(it -> errors.put(slot.name(), it)));
    return new FormCheck(closed, result.answers(), errors);
  }
}
