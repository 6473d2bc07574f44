package org.entente.partner.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.partner.PartnerFinder;
import org.entente.partner.PartnerFinder.Among;
import org.entente.partner.PartnerHit;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The partners that a form's field offers while somebody types. */
@Controller
class PartnerChoicesController {

  private static final int HITS = 12;

  private final PartnerFinder finder;

  PartnerChoicesController(PartnerFinder finder) {
    this.finder = finder;
  }

  /**
   * @param field whose words are sent as {@code _words.<field>}, what is ticked as {@code <field>}
   */
  @GetMapping("/partners/choices/{among}")
  String choices(
      @PathVariable String among,
      @RequestParam(defaultValue = "partner") String field,
      @RequestParam MultiValueMap<String, String> sent,
      Model model) {
    String words = sent.getOrDefault("_words." + field, List.of("")).get(0);
    List<String> taken = sent.getOrDefault(field, List.of());
    List<PartnerHit> hits =
        finder.find(words, among(among), HITS).stream()
            .filter(hit -> !taken.contains(hit.id().toString()))
            .toList();
    model.addAttribute("field", field);
    model.addAttribute("asked", !words.isBlank());
    model.addAttribute("hits", hits);
    return "partner/choices :: choices";
  }

  private static Among among(String key) {
    return Arrays.stream(Among.values())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(key))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }
}
