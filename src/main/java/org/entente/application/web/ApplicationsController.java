package org.entente.application.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.application.Application;
import org.entente.application.ApplicationAccess;
import org.entente.application.ApplicationStatus;
import org.entente.application.Applications;
import org.entente.application.Draft;
import org.entente.application.Drafts;
import org.entente.application.query.ApplicationList;
import org.entente.application.query.ListPage;
import org.entente.application.query.ListRow;
import org.entente.document.BlobStore;
import org.entente.people.CurrentActor;
import org.entente.people.Unit;
import org.entente.people.Units;
import org.entente.shared.LocalizedText;
import org.entente.shared.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Applications as the office sees them: the list, one of them, its files. */
@Controller
class ApplicationsController {

  private static final int MOST_COUNTED = 1000;
  private static final String PATH = "/applications";

  private final ApplicationList list;
  private final ApplicationAccess access;
  private final Applications applications;
  private final Drafts drafts;
  private final StaffViews views;
  private final WaiverViews waivers;
  private final Units units;
  private final BlobStore blobs;
  private final CurrentActor current;

  ApplicationsController(
      ApplicationList list,
      ApplicationAccess access,
      Applications applications,
      Drafts drafts,
      StaffViews views,
      WaiverViews waivers,
      Units units,
      BlobStore blobs,
      CurrentActor current) {
    this.list = list;
    this.access = access;
    this.applications = applications;
    this.drafts = drafts;
    this.views = views;
    this.waivers = waivers;
    this.units = units;
    this.blobs = blobs;
    this.current = current;
  }

  @GetMapping("/applications")
  String list(@RequestParam MultiValueMap<String, String> sent, Model model) {
    ListRequest request = ListRequest.of(sent);
    ListPage page = list.page(request.filter(), request.after(), ApplicationList.PAGE);
    model.addAttribute("request", request);
    model.addAttribute("rows", page.rows());
    model.addAttribute("badges", badges(page.rows()));
    model.addAttribute("found", list.count(request.filter(), MOST_COUNTED + 1));
    model.addAttribute("most", MOST_COUNTED);
    model.addAttribute("choices", list.choices());
    model.addAttribute("units", unitNames());
    model.addAttribute("states", List.of(ApplicationStatus.values()));
    model.addAttribute("next", page.next() == null ? null : request.link(PATH, page.next()));
    model.addAttribute("first", request.after() == null ? null : request.link(PATH, null));
    model.addAttribute("csv", request.link(PATH + ".csv", null));
    model.addAttribute("xlsx", request.link(PATH + ".xlsx", null));
    return "application/list";
  }

  private static Map<ApplicationStatus, OwnView.Badge> badges(List<ListRow> rows) {
    Map<ApplicationStatus, OwnView.Badge> badges = new LinkedHashMap<>();
    Arrays.stream(ApplicationStatus.values())
        .filter(status -> rows.stream().anyMatch(row -> row.status() == status))
        .forEach(status -> badges.put(status, OwnViews.badge(status)));
    return badges;
  }

  private Map<String, LocalizedText> unitNames() {
    Map<String, LocalizedText> names = new LinkedHashMap<>();
    for (Unit unit : units.all()) {
      names.put(unit.code(), unit.name());
    }
    return names;
  }

  /** Of a draft, the office sees that there is one and whether it may come late. */
  @GetMapping("/applications/{id}")
  ModelAndView page(@PathVariable UUID id) {
    if (access.mayRead(current.person().id(), id) && applications.find(id).isEmpty()) {
      Draft draft = drafts.find(id).orElseThrow(Refusal::notFound);
      return waivers.page(draft, "", "", null);
    }
    ModelAndView page = new ModelAndView("application/staff");
    page.addObject("view", view(id));
    page.addObject("units", unitNames());
    return page;
  }

  @GetMapping("/applications/{id}/panel")
  String panel(@PathVariable UUID id, Model model) {
    model.addAttribute("view", view(id));
    return "application/panel :: panel";
  }

  private StaffView view(UUID id) {
    Application application = access.get(id, current.person());
    return views.of(application, current.person());
  }

  @GetMapping("/applications/{id}/files/{file}")
  ResponseEntity<byte[]> download(@PathVariable UUID id, @PathVariable UUID file) {
    access.get(id, current.person());
    return applications.files(id).stream()
        .filter(each -> each.id().equals(file))
        .findFirst()
        .map(each -> OwnApplicationsController.sent(each, blobs))
        .orElseThrow(Refusal::notFound);
  }
}
