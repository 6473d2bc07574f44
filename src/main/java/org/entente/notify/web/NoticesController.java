package org.entente.notify.web;

import java.util.List;
import java.util.UUID;
import org.entente.notify.NoticeBoard;
import org.entente.notify.PostedNotice;
import org.entente.people.CurrentActor;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own notices; opening one marks it as read, which a mere link never does. */
@Controller
class NoticesController {

  private static final int SIZE = 50;

  private final NoticeBoard board;
  private final CurrentActor current;

  NoticesController(NoticeBoard board, CurrentActor current) {
    this.board = board;
    this.current = current;
  }

  @GetMapping("/notices")
  String notices(@RequestParam(required = false) @Nullable UUID before, Model model) {
    UUID person = current.person().id();
    List<PostedNotice> notices = board.of(person, before, SIZE);
    model.addAttribute("notices", notices);
    model.addAttribute("unread", board.unread(person, NoticeCounts.CAP));
    model.addAttribute("first", before == null);
    model.addAttribute("last", notices.size() < SIZE ? null : notices.get(SIZE - 1).id());
    return "notify/notices";
  }

  @PostMapping("/notices/{id}/open")
  String open(@PathVariable UUID id) {
    return board
        .read(current.person().id(), id)
        .map(link -> "redirect:" + (ours(link) ? link : "/notices"))
        .orElseThrow(Refusal::notFound);
  }

  @PostMapping("/notices/read")
  String readAll() {
    board.readAll(current.person().id());
    return "redirect:/notices";
  }

  private static boolean ours(String link) {
    return link.matches("/[A-Za-z0-9][^\\\\{}\\s]*");
  }
}
