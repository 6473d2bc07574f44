package org.entente.grant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.shared.ContentHash;
import org.entente.shared.Jsonb;

/** A call's terms as history and hashes read them: each field as a text. */
final class CallFields {

  private CallFields() {}

  static Map<String, String> of(CallTerms terms) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("programme", terms.programme().toString());
    fields.put("envelope", terms.envelope().toString());
    fields.put("title", terms.title().tagged());
    fields.put("summary", terms.summary().tagged());
    fields.put("languages", terms.languages().toString());
    fields.put("opensAt", terms.opensAt().toString());
    fields.put("closesAt", terms.closesAt().toString());
    fields.put("quota", String.valueOf(terms.quota()));
    fields.put("reserve", String.valueOf(terms.reserve()));
    fields.put("criteria", criteria(terms.criteria()));
    fields.put("reviewRules", rules(terms.reviewRules()));
    return fields;
  }

  private static String criteria(List<Criterion> criteria) {
    return criteria.stream()
        .map(each -> each.name().tagged() + ": " + each.weight() + " %, " + each.maximum())
        .collect(Collectors.joining("\n"));
  }

  private static String rules(ReviewRules rules) {
    return rules.reviewers() + ", " + rules.quorum() + ", " + rules.outlier();
  }

  /**
   * What is approved: everything the call says, its form included. JSON with the keys in this
   * order, so that the same call has the same hash everywhere.
   */
  static ContentHash hash(Call call, ContentHash form) {
    CallTerms terms = call.terms();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("call", call.reference());
    all.put("programme", terms.programme());
    all.put("envelope", terms.envelope());
    all.put("title", CriteriaJson.tags(terms.title()));
    all.put("summary", CriteriaJson.tags(terms.summary()));
    all.put("languages", terms.languages());
    all.put("opensAt", terms.opensAt().toString());
    all.put("closesAt", terms.closesAt().toString());
    all.put("quota", terms.quota());
    all.put("reserve", terms.reserve());
    all.put("criteria", CriteriaJson.rows(terms.criteria()));
    all.put("reviewRules", terms.reviewRules());
    all.put("form", form.hex());
    return ContentHash.of(Jsonb.write(all));
  }
}
