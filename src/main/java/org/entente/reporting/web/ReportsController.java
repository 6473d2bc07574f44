package org.entente.reporting.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.Awards;
import org.entente.reporting.Report;
import org.entente.reporting.ReportState;
import org.entente.reporting.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All reports, the one that is due first at the top. */
@Controller
class ReportsController {

  private static final int SIZE = 25;

  private final Reports reports;
  private final Awards awards;

  ReportsController(Reports reports, Awards awards) {
    this.reports = reports;
    this.awards = awards;
  }

  /** One line of the list. */
  public record Line(Report report, Award award, ReportBadge badge) {}

  @GetMapping("/reports")
  String list(
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String after,
      Model model) {
    ReportState wanted = state(state);
    List<Report> found = reports.page(wanted, last(after), SIZE + 1);
    List<Report> shown = found.size() > SIZE ? found.subList(0, SIZE) : found;
    model.addAttribute("lines", shown.stream().map(this::line).toList());
    model.addAttribute("next", found.size() > SIZE ? shown.get(SIZE - 1).id() : null);
    model.addAttribute("state", wanted);
    model.addAttribute("states", ReportState.values());
    return "reporting/list";
  }

  private Line line(Report report) {
    return new Line(report, awards.get(report.award()), ReportBadge.of(report.state()));
  }

  private static @Nullable ReportState state(String sent) {
    return Arrays.stream(ReportState.values())
        .filter(each -> each.name().equals(sent))
        .findFirst()
        .orElse(null);
  }

  private @Nullable Report last(String sent) {
    try {
      return sent.isEmpty() ? null : reports.find(UUID.fromString(sent)).orElse(null);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
