package org.entente.publication.export;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The standard's headings of a flat table, in its own words whatever the reader speaks, and where
 * each stands in a grant.
 */
final class GrantColumns {

  private static final Map<String, String> PATHS = new LinkedHashMap<>();

  static {
    PATHS.put("Identifier", "id");
    PATHS.put("Title", "title");
    PATHS.put("Description", "description");
    PATHS.put("Currency", "currency");
    PATHS.put("Amount Awarded", "amountAwarded");
    PATHS.put("Amount Disbursed", "amountDisbursed");
    PATHS.put("Award Date", "awardDate");
    PATHS.put("Planned Dates:Start Date", "plannedDates/startDate");
    PATHS.put("Planned Dates:End Date", "plannedDates/endDate");
    PATHS.put("Recipient Ind:Identifier", "recipientIndividual/id");
    PATHS.put("Recipient Ind:Name", "recipientIndividual/name");
    PATHS.put(
        "To Individuals Details:Primary Grant Reason", "toIndividualsDetails/primaryGrantReason");
    PATHS.put("To Individuals Details:Grant Purpose", "toIndividualsDetails/grantPurpose");
    PATHS.put("Funding Org:Identifier", "fundingOrganization/id");
    PATHS.put("Funding Org:Name", "fundingOrganization/name");
    PATHS.put("Beneficiary Location:Name", "beneficiaryLocation/name");
    PATHS.put("Beneficiary Location:Country Code", "beneficiaryLocation/countryCode");
    PATHS.put("Grant Programme:Code", "grantProgramme/code");
    PATHS.put("Grant Programme:Title", "grantProgramme/title");
    PATHS.put("From An Open Call?", "fromOpenCall");
    PATHS.put("Location Scope", "locationScope");
  }

  private GrantColumns() {}

  static List<String> headings() {
    return List.copyOf(PATHS.keySet());
  }

  static List<@Nullable Object> cells(Map<String, Object> grant) {
    return Arrays.asList(PATHS.values().stream().map(path -> cell(grant, path)).toArray());
  }

  private static @Nullable Object cell(Map<String, Object> grant, String path) {
    Object at = grant;
    for (String name : path.split("/")) {
      Object in = at instanceof List<?> list ? list.get(0) : at;
      at = in instanceof Map<?, ?> fields ? fields.get(name) : null;
    }
    return at instanceof List<?> codes
        ? codes.stream().map(Object::toString).collect(Collectors.joining(";"))
        : at;
  }
}
