package org.entente.partner.api;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.entente.api.Answers;
import org.entente.api.Cursor;
import org.entente.api.Described;
import org.entente.api.Page;
import org.entente.api.Texts;
import org.entente.partner.CountryCodes;
import org.entente.partner.Partner;
import org.entente.partner.Partners;
import org.entente.partner.query.PartnerFilter;
import org.entente.partner.query.PartnerPage;
import org.entente.partner.query.PartnerSearch;
import org.entente.people.CurrentActor;
import org.entente.shared.FieldRefusal;
import org.entente.shared.FieldRefusal.Field;
import org.entente.shared.Ids;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The register of partners. */
@RestController
class PartnerApi {

  private final Partners partners;
  private final PartnerSearch search;
  private final CurrentActor current;
  private final Clock clock;

  PartnerApi(Partners partners, PartnerSearch search, CurrentActor current, Clock clock) {
    this.partners = partners;
    this.search = search;
    this.current = current;
    this.clock = clock;
  }

  @GetMapping("/api/partners")
  @Described("Partners, page by page.")
  Page<PartnerLine> list(@Valid @ModelAttribute PartnerQuery query) {
    PartnerFilter filter =
        new PartnerFilter(
            query.q() == null ? "" : query.q(),
            query.kind(),
            query.country(),
            false,
            query.network(),
            Cursor.open(query.after()));
    if (!filter.continues()) {
      throw Cursor.unknown();
    }
    PartnerPage found = search.page(filter, query.size());
    Page<PartnerLine> page = Page.of(found.rows(), PartnerLine::of, found.next());
    return query.counts() ? page.counted(found.count()) : page;
  }

  @PostMapping("/api/partners")
  @Described("Adds a partner.")
  @Answers(status = 201, refusals = 422)
  ResponseEntity<PartnerView> add(@Valid @RequestBody NewPartner sent) {
    requireNames(sent.names());
    requireCountry(sent.country());
    Partner partner = sent.partner(Ids.next(clock));
    partners.add(partner, current.actor());
    return ResponseEntity.created(URI.create("/api/partners/" + partner.id()))
        .body(PartnerView.of(partners.get(partner.id())));
  }

  @GetMapping("/api/partners/{id}")
  @Described("One partner.")
  PartnerView one(@PathVariable UUID id) {
    return PartnerView.of(partners.get(id));
  }

  @PatchMapping("/api/partners/{id}")
  @Described("Changes a partner.")
  @Answers(refusals = {409, 422})
  PartnerView change(@PathVariable UUID id, @Valid @RequestBody PartnerChange sent) {
    Partner before = partners.get(id);
    requireNames(sent.names());
    requireCountry(sent.country());
    partners.change(sent.of(before), current.actor());
    return PartnerView.of(partners.get(id));
  }

  private static void requireNames(@Nullable Texts names) {
    if (names != null && names.byLanguage().isEmpty()) {
      throw unfit("names", "error.field.missing");
    }
  }

  private static void requireCountry(@Nullable String country) {
    if (country != null && !CountryCodes.ALL.contains(country)) {
      throw unfit("country", "error.field.shape");
    }
  }

  private static Refusal unfit(String field, String messageKey) {
    return new FieldRefusal(
        Refusal.Kind.INVALID, "error.unfit", List.of(new Field(field, messageKey, List.of())));
  }
}
