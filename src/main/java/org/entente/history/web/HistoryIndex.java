package org.entente.history.web;

import java.time.Instant;
import java.util.List;
import org.entente.audit.AuditHistory;
import org.entente.shared.CaseRef;
import org.entente.workflow.CaseSubjects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where auditors start: the cases something happened to last, or those that fit their words. */
@Controller
class HistoryIndex {

  private static final int SIZE = 50;
  private static final int LONGEST_SEARCH = 200;

  private final AuditHistory history;
  private final Cases cases;

  HistoryIndex(AuditHistory history, Cases cases) {
    this.history = history;
    this.cases = cases;
  }

  @GetMapping("/history")
  String index(@RequestParam(defaultValue = "") String q, Model model) {
    String words = q.strip().substring(0, Math.min(q.strip().length(), LONGEST_SEARCH));
    model.addAttribute("words", words);
    model.addAttribute("found", words.isEmpty() ? latest() : matching(words));
    return "history/index";
  }

  private List<Entry> latest() {
    return history.latest(cases.kinds(), SIZE).stream()
        .map(latest -> entry(latest.subject(), latest.at()))
        .toList();
  }

  private List<Entry> matching(String words) {
    return cases.search(words, SIZE).stream()
        .map(found -> entry(found, history.span(found).map(AuditHistory.Span::last).orElse(null)))
        .toList();
  }

  private Entry entry(CaseRef caseRef, @Nullable Instant at) {
    return new Entry(caseRef, cases.subject(caseRef).orElse(null), at);
  }

  /**
   * @param at when something last happened, null when nothing ever did
   */
  record Entry(CaseRef caseRef, CaseSubjects.@Nullable Subject subject, @Nullable Instant at) {

    public String address() {
      return "/history/" + caseRef.kind() + "/" + caseRef.id();
    }
  }
}
