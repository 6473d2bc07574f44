package org.entente.grant.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.entente.grant.ApplicationFigures;
import org.entente.grant.Call;
import org.entente.grant.CallStatus;
import org.entente.people.Units;
import org.entente.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Applications of a call, as the module that owns them counts them. */
@Component
class CallCharts {

  private static final int MOST = 30;

  private final ObjectProvider<ApplicationFigures> figures;
  private final Formats formats;
  private final Units units;
  private final MessageSource messages;

  CallCharts(
      ObjectProvider<ApplicationFigures> figures,
      Formats formats,
      Units units,
      MessageSource messages) {
    this.figures = figures;
    this.formats = formats;
    this.units = units;
    this.messages = messages;
  }

  List<CallChart> of(Call call) {
    ApplicationFigures counted = figures.getIfAvailable();
    if (counted == null || call.status().unpublished()) {
      return List.of();
    }
    List<CallChart.Bar> days =
        counted.perDay(call.id()).entrySet().stream()
            .map(day -> new CallChart.Bar(formats.date(day.getKey()), day.getValue()))
            .toList();
    if (days.isEmpty()) {
      return List.of();
    }
    return List.of(
        CallChart.of("day", days.subList(Math.max(0, days.size() - MOST), days.size())),
        CallChart.of("country", most(counted.byCountry(call.id()), this::country)),
        CallChart.of("unit", most(counted.byUnit(call.id()), units())));
  }

  /** How far the end of its applications has come; null for a call that goes on, or had none. */
  ApplicationFigures.@Nullable Ending ending(Call call) {
    ApplicationFigures counted = figures.getIfAvailable();
    if (counted == null || call.status() != CallStatus.CANCELLED) {
      return null;
    }
    ApplicationFigures.Ending ending = counted.ending(call.id());
    return ending.all() == 0 ? null : ending;
  }

  /** The largest first. */
  private static List<CallChart.Bar> most(Map<String, Integer> counts, UnaryOperator<String> name) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST)
        .map(each -> new CallChart.Bar(name.apply(each.getKey()), each.getValue()))
        .toList();
  }

  private String country(String code) {
    Locale reader = LocaleContextHolder.getLocale();
    return com.ibm.icu.util.ULocale.getDisplayCountry(
        "und-" + code, com.ibm.icu.util.ULocale.forLocale(reader));
  }

  /** All of them at once, rather than one by one for every bar. */
  private UnaryOperator<String> units() {
    Map<String, String> names = new HashMap<>();
    names.put("", messages.getMessage("grant.chart.noUnit", null, LocaleContextHolder.getLocale()));
    units.all().forEach(unit -> names.put(unit.code(), formats.text(unit.name())));
    return code -> names.getOrDefault(code, code);
  }
}
