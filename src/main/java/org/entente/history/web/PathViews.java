package org.entente.history.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.history.query.CasePath;
import org.entente.history.query.CasePaths;
import org.entente.history.query.PathStep;
import org.entente.shared.CaseRef;
import org.entente.shared.Jsonb;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Paths, to be drawn and to be read. */
@Component
class PathViews {

  private final CasePaths paths;
  private final MessageSource messages;

  PathViews(CasePaths paths, MessageSource messages) {
    this.paths = paths;
    this.messages = messages;
  }

  /** The one asked for is drawn; without a wish the one the case came to last. */
  List<PathView> of(CaseRef caseRef, HistoryRequest request) {
    List<CasePath> found = paths.of(caseRef.id());
    int last = found.size() - 1;
    int wish = request.path() == null ? last : Math.min(last, Math.max(0, request.path()));
    List<PathView> views = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      views.add(view(caseRef, found.get(i), i, i == wish));
    }
    return views;
  }

  private PathView view(CaseRef caseRef, CasePath path, int place, boolean drawn) {
    String base = "/history/" + caseRef.kind() + "/" + caseRef.id();
    return new PathView(
        path,
        drawn,
        base + "?path=" + place + "#path",
        base + "/diagram/" + path.definitionId() + ".bpmn",
        Jsonb.write(path.visits()),
        Jsonb.write(path.open()),
        Jsonb.write(path.flows()),
        drawn ? words(path) : List.of());
  }

  private List<PathView.Step> words(CasePath path) {
    Map<String, Integer> times = new HashMap<>();
    List<PathView.Step> words = new ArrayList<>();
    for (PathStep step : path.steps()) {
      int time = times.merge(step.id(), 1, Integer::sum);
      boolean latest = time == path.visits().getOrDefault(step.id(), 0);
      String name = name(path.processKey(), step.id());
      words.add(
          new PathView.Step(name, step.at(), time, latest && path.open().contains(step.id())));
    }
    return words;
  }

  private String name(String process, String id) {
    return Objects.requireNonNull(
        messages.getMessage(
            "element." + process + "." + id, null, id, LocaleContextHolder.getLocale()));
  }
}
