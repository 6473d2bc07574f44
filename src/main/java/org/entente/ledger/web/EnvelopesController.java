package org.entente.ledger.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.ledger.Envelope;
import org.entente.ledger.EnvelopeFilter;
import org.entente.ledger.Envelopes;
import org.entente.ledger.LedgerCheck;
import org.entente.ledger.ProgrammeNames;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All envelopes, by year and programme. */
@Controller
class EnvelopesController {

  private static final int SIZE = 25;

  private final Envelopes envelopes;
  private final LedgerCheck check;
  private final ObjectProvider<ProgrammeNames> programmes;

  EnvelopesController(
      Envelopes envelopes, LedgerCheck check, ObjectProvider<ProgrammeNames> programmes) {
    this.envelopes = envelopes;
    this.check = check;
    this.programmes = programmes;
  }

  @GetMapping("/envelopes")
  String list(
      @RequestParam(defaultValue = "") String year,
      @RequestParam(defaultValue = "") String programme,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "false") boolean checked,
      Model model) {
    Map<UUID, LocalizedText> names = names();
    EnvelopeFilter filter =
        new EnvelopeFilter(year(year), id(programme), after.isEmpty() ? null : after, SIZE + 1);
    List<Envelope> found = envelopes.page(filter);
    List<Envelope> shown = found.size() > SIZE ? found.subList(0, SIZE) : found;
    model.addAttribute("lines", shown.stream().map(each -> line(each, names)).toList());
    model.addAttribute("next", found.size() > SIZE ? shown.get(SIZE - 1).reference() : null);
    model.addAttribute("filter", filter);
    model.addAttribute("years", envelopes.years());
    Set<UUID> used = envelopes.programmes();
    names.keySet().retainAll(used);
    model.addAttribute("programmes", names);
    model.addAttribute("result", checked ? check.ofAll() : null);
    return "ledger/envelopes";
  }

  private Map<UUID, LocalizedText> names() {
    Map<UUID, LocalizedText> names = new java.util.LinkedHashMap<>();
    programmes.stream().forEach(each -> names.putAll(each.all()));
    return names;
  }

  private static EnvelopeLine line(Envelope envelope, Map<UUID, LocalizedText> names) {
    UUID programme = envelope.programme();
    return new EnvelopeLine(
        envelope, programme == null ? null : names.get(programme), Bar.of(envelope.balances()));
  }

  /** A year that is none filters nothing. */
  private static @Nullable Integer year(String text) {
    return text.matches("[0-9]{4}") ? Integer.valueOf(text) : null;
  }

  private static @Nullable UUID id(String text) {
    try {
      return text.isEmpty() ? null : UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
