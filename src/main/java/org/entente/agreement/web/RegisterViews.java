package org.entente.agreement.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.entente.agreement.AgreementAccess;
import org.entente.agreement.AgreementStatus;
import org.entente.agreement.AgreementType;
import org.entente.agreement.query.Register;
import org.entente.agreement.query.RegisterCounts;
import org.entente.agreement.query.RegisterFacets;
import org.entente.agreement.query.RegisterFilter;
import org.entente.agreement.query.RegisterFilter.Ends;
import org.entente.agreement.query.RegisterFilter.Sort;
import org.entente.agreement.query.RegisterPage;
import org.entente.partner.Partners;
import org.entente.people.Person;
import org.entente.shared.Folded;
import org.springframework.stereotype.Component;

/** Puts the register's page together. */
@Component
class RegisterViews {

  private static final String PATH = "/agreements";

  private final Register register;
  private final RegisterFacets facets;
  private final PartnerChoice choice;
  private final Partners partners;
  private final AgreementAccess access;

  RegisterViews(
      Register register,
      RegisterFacets facets,
      PartnerChoice choice,
      Partners partners,
      AgreementAccess access) {
    this.register = register;
    this.facets = facets;
    this.choice = choice;
    this.partners = partners;
    this.access = access;
  }

  RegisterFilter filter(RegisterRequest request, Person person) {
    UUID partner = request.partner();
    return new RegisterFilter(
        access.reader(person),
        Folded.of(request.q()),
        request.statuses(),
        request.types(),
        partner == null ? List.of() : partners.lineage(partner),
        request.ends());
  }

  /** The register's address once a partner's name has been typed. */
  String narrowed(RegisterRequest request, String partnerName) {
    return choice.narrowed(request, partnerName).link(PATH);
  }

  RegisterView view(RegisterRequest request, Person person) {
    RegisterFilter filter = filter(request, person);
    RegisterPage page = register.page(filter, request.sort(), request.after());
    RegisterCounts counts = facets.of(filter);
    UUID partner = request.partner();
    return new RegisterView(
        request,
        counts,
        page.rows().stream().map(RegisterLine::of).toList(),
        statuses(request, counts),
        types(request, counts),
        ends(request, counts),
        chosen(request, counts),
        choice.names(filter),
        partner == null ? null : partners.find(partner).orElse(null),
        request.sorted(Sort.ENDS).link(PATH),
        request.sorted(Sort.NEWEST).link(PATH),
        request.page(null).link("/agreements.csv"),
        request.page(null).link("/agreements.xlsx"),
        page.next() == null ? null : request.page(page.next()).link(PATH),
        request.after() == null ? null : request.page(null).link(PATH));
  }

  private static List<FacetView> statuses(RegisterRequest request, RegisterCounts counts) {
    return facet(
        AgreementStatus.values(),
        counts.statuses(),
        request.statuses(),
        "agreement.status.",
        request::toggled);
  }

  private static List<FacetView> types(RegisterRequest request, RegisterCounts counts) {
    return facet(
        AgreementType.values(),
        counts.types(),
        request.types(),
        "agreement.type.",
        request::toggled);
  }

  private static List<FacetView> ends(RegisterRequest request, RegisterCounts counts) {
    Ends ends = request.ends();
    List<Ends> chosen = ends == null ? List.of() : List.of(ends);
    return facet(Ends.values(), counts.ends(), chosen, "agreement.ends.", request::toggled);
  }

  private static List<FacetView> chosen(RegisterRequest request, RegisterCounts counts) {
    List<FacetView> all = new ArrayList<>(statuses(request, counts));
    all.addAll(types(request, counts));
    all.addAll(ends(request, counts));
    return all.stream().filter(FacetView::chosen).toList();
  }

  /** Lines that would find something, and those that are chosen. */
  private static <E extends Enum<E>> List<FacetView> facet(
      E[] values,
      Map<E, Integer> counts,
      List<E> chosen,
      String text,
      Function<E, RegisterRequest> toggled) {
    return Arrays.stream(values)
        .filter(value -> counts.getOrDefault(value, 0) > 0 || chosen.contains(value))
        .map(
            value ->
                new FacetView(
                    text + value.name(),
                    counts.getOrDefault(value, 0),
                    chosen.contains(value),
                    toggled.apply(value).link(PATH)))
        .toList();
  }
}
