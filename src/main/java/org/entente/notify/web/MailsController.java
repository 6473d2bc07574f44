package org.entente.notify.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.entente.notify.MailState;
import org.entente.notify.outbox.MailRegister;
import org.entente.notify.outbox.MailRegister.Entry;
import org.entente.notify.post.MailServer;
import org.entente.notify.post.MailStyle;
import org.entente.people.CurrentActor;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All mails, for administrators: what became of each, what it says, and another try. */
@Controller
class MailsController {

  private static final int SIZE = 50;

  /** The mail and its own style sheet, in a page that can do and fetch nothing. */
  private static final String ALONE =
      "default-src 'none'; style-src " + MailStyle.hash() + "; frame-ancestors 'none'; sandbox";

  private final MailRegister register;
  private final MailServer server;
  private final MailViews views;
  private final CurrentActor current;

  MailsController(MailRegister register, MailServer server, MailViews views, CurrentActor current) {
    this.register = register;
    this.server = server;
    this.views = views;
    this.current = current;
  }

  @GetMapping("/operations/mails")
  String mails(
      @RequestParam(required = false) @Nullable MailState state,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable UUID after,
      Model model) {
    List<Entry> found = register.page(state, q.isBlank() ? null : q.strip(), after, SIZE + 1);
    List<Entry> shown = found.subList(0, Math.min(SIZE, found.size()));
    model.addAttribute("mails", shown.stream().map(views::row).toList());
    model.addAttribute("next", found.size() > SIZE ? shown.get(SIZE - 1).mail().id() : null);
    model.addAttribute("first", after == null);
    model.addAttribute("state", state);
    model.addAttribute("q", q);
    model.addAttribute("counts", register.counts());
    model.addAttribute("server", server.known() ? server.place() : null);
    return "notify/mails";
  }

  @GetMapping("/operations/mails/{id}")
  String mail(@PathVariable UUID id, Model model) {
    Entry entry = register.find(id).orElseThrow(Refusal::notFound);
    model.addAttribute("entry", entry);
    model.addAttribute("row", views.row(entry));
    model.addAttribute("text", views.text(entry.mail()).orElse(null));
    return "notify/mail";
  }

  @GetMapping("/operations/mails/{id}/html")
  ResponseEntity<byte[]> html(@PathVariable UUID id) {
    Entry entry = register.find(id).orElseThrow(Refusal::notFound);
    String html = views.text(entry.mail()).orElseThrow(Refusal::notFound).html();
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .header("Content-Security-Policy", ALONE)
        .body(html.getBytes(StandardCharsets.UTF_8));
  }

  @PostMapping("/operations/mails/{id}/retry")
  String retry(@PathVariable UUID id, RedirectAttributes after) {
    register.retry(id, current.actor());
    after.addFlashAttribute("retried", 1);
    return "redirect:/operations/mails/" + id;
  }

  @PostMapping("/operations/mails/release")
  String release(@RequestParam MailState state, RedirectAttributes after) {
    after.addFlashAttribute("retried", register.release(state, current.actor()));
    return "redirect:/operations/mails";
  }
}
