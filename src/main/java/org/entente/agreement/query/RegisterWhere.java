package org.entente.agreement.query;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.agreement.query.RegisterFilter.Ends;
import org.entente.shared.Folded;
import org.jspecify.annotations.Nullable;

/** The condition that every query of the register shares, and its parameters. */
final class RegisterWhere {

  /** Words of a successor, and names of before, find a partner's agreements, too. */
  static final String SQL =
      """
      (:all or a.proposer = :person or a.unit = any(:units))
        and (cast(:words as text) is null or a.words @@ to_tsquery('simple', :words)
          or exists (select 1 from agreement_party y join partner o on o.id = y.partner_id
            left join partner s on s.id = o.successor_id
            where y.agreement_id = a.id and to_tsvector('simple', o.folded || ' '
              || coalesce(s.folded, '') || ' ' || coalesce((select string_agg(n.folded, ' ')
                from partner_name n where n.partner_id = o.id), ''))
              @@ to_tsquery('simple', :words)))
        and (cast(:statuses as text[]) is null or a.status = any(:statuses))
        and (cast(:types as text[]) is null or a.type = any(:types))
        and (cast(:partners as uuid[]) is null or exists (select 1 from agreement_party y
          where y.agreement_id = a.id and y.partner_id = any(:partners)))
        and (cast(:endsBy as date) is null
          or coalesce(a.expires_on, a.ends_on) between :today and :endsBy)
        and (not :openEnded or (a.expires_on is null and a.ends_on is null))
      """;

  private RegisterWhere() {}

  static Map<String, @Nullable Object> parameters(RegisterFilter filter, LocalDate today) {
    Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    parameters.put("all", filter.reader().all());
    parameters.put("person", filter.reader().person());
    parameters.put("units", filter.reader().units().toArray(String[]::new));
    parameters.put("words", tsquery(filter.words()));
    parameters.put("statuses", names(filter.statuses()));
    parameters.put("types", names(filter.types()));
    List<UUID> partners = filter.partners();
    parameters.put("partners", partners.isEmpty() ? null : partners.toArray(UUID[]::new));
    parameters.put("today", today);
    parameters.put("endsBy", endsBy(filter.ends(), today));
    parameters.put("openEnded", filter.ends() == Ends.OPEN);
    return parameters;
  }

  static @Nullable LocalDate endsBy(@Nullable Ends ends, LocalDate today) {
    if (ends == null || ends == Ends.OPEN) {
      return null;
    }
    return today.plusMonths(ends == Ends.IN_6_MONTHS ? 6 : 12);
  }

  private static @Nullable String tsquery(String words) {
    return words.isEmpty() ? null : Folded.beginnings(words);
  }

  private static String @Nullable [] names(List<? extends Enum<?>> constants) {
    return constants.isEmpty() ? null : constants.stream().map(Enum::name).toArray(String[]::new);
  }
}
