package org.entente.agreement.web;

import java.util.List;
import java.util.UUID;
import org.entente.agreement.AgreementStatus;
import org.entente.agreement.AgreementType;
import org.entente.agreement.query.RegisterFilter.Ends;
import org.entente.agreement.query.RegisterFilter.Sort;
import org.entente.web.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What the register's address asks for; anything it does not understand is left out. */
public record RegisterRequest(
    String q,
    List<AgreementStatus> statuses,
    List<AgreementType> types,
    @Nullable UUID partner,
    @Nullable Ends ends,
    Sort sort,
    @Nullable String after) {

  static RegisterRequest of(MultiValueMap<String, String> sent) {
    Sort sort = one(sent, "sort", Sort.values());
    return new RegisterRequest(
        Address.first(sent, "q"),
        Address.many(sent, "status", AgreementStatus.values()),
        Address.many(sent, "type", AgreementType.values()),
        Address.uuid(Address.first(sent, "partner")),
        one(sent, "ends", Ends.values()),
        sort == null ? Sort.NEWEST : sort,
        Address.first(sent, "after").isEmpty() ? null : Address.first(sent, "after"));
  }

  public boolean filtered() {
    return !q.isBlank()
        || !statuses.isEmpty()
        || !types.isEmpty()
        || partner != null
        || ends != null;
  }

  /** The same with this status added or taken away, from the first page. */
  RegisterRequest toggled(AgreementStatus status) {
    return new RegisterRequest(
        q, Address.toggled(statuses, status), types, partner, ends, sort, null);
  }

  RegisterRequest toggled(AgreementType type) {
    return new RegisterRequest(
        q, statuses, Address.toggled(types, type), partner, ends, sort, null);
  }

  RegisterRequest toggled(Ends other) {
    return new RegisterRequest(
        q, statuses, types, partner, other == ends ? null : other, sort, null);
  }

  /** Of this partner alone, from the first page. */
  RegisterRequest with(UUID other) {
    return new RegisterRequest(q, statuses, types, other, ends, sort, null);
  }

  /** Of what has these words, too, from the first page. */
  RegisterRequest saying(String words) {
    return new RegisterRequest(
        (q + " " + words).strip(), statuses, types, partner, ends, sort, null);
  }

  public RegisterRequest withoutPartner() {
    return new RegisterRequest(q, statuses, types, null, ends, sort, null);
  }

  RegisterRequest sorted(Sort other) {
    return new RegisterRequest(q, statuses, types, partner, ends, other, null);
  }

  RegisterRequest page(@Nullable String cursor) {
    return new RegisterRequest(q, statuses, types, partner, ends, sort, cursor);
  }

  public String link(String path) {
    return Address.of(path)
        .words("q", q)
        .with("status", statuses)
        .with("type", types)
        .with("partner", partner)
        .with("ends", ends)
        .with("sort", sort == Sort.NEWEST ? null : sort)
        .with("after", after)
        .toString();
  }

  private static <E extends Enum<E>> @Nullable E one(
      MultiValueMap<String, String> sent, String name, E[] values) {
    List<E> found = Address.many(sent, name, values);
    return found.isEmpty() ? null : found.get(0);
  }
}
