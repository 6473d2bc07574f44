package org.entente.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.entente.shared.Jsonb;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The demo's facts, as they stand in {@code demo/*.json}. */
final class DemoFile {

  private DemoFile() {}

  static List<AgreementFact> agreements() {
    return List.of(read("agreements.json", AgreementFact[].class));
  }

  static GrantFacts grants() {
    return read("grants.json", GrantFacts.class);
  }

  static LocalizedText text(Map<String, String> byTag) {
    return Jsonb.text(Jsonb.write(byTag));
  }

  private static <T> T read(String name, Class<T> type) {
    try (InputStream stream = DemoFile.class.getResourceAsStream("/demo/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("no demo/" + name);
      }
      return Jsonb.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  record AgreementFact(
      String key,
      String unit,
      String type,
      String ourEntity,
      List<String> partners,
      List<String> beneficiaries,
      List<String> languages,
      @Nullable String prevailing,
      Map<String, String> title,
      List<String> fields,
      String rationale,
      String startsOn,
      String endsOn,
      @Nullable Map<String, String> value,
      DemoState until) {}

  /**
   * @param subjects motivations by subject and language
   */
  record GrantFacts(
      List<CriterionFact> criteria,
      Map<String, Map<String, String>> subjects,
      List<CallFact> calls) {}

  record CriterionFact(String key, Map<String, String> name, int weight, int maximum) {}

  /**
   * @param year of the envelope, from this one on
   * @param startsInMonths when the stays begin; negative where that was before
   * @param awardsDaysAgo when the awards are prepared; their offers and answers follow
   * @param until where the call stands in the demo
   */
  record CallFact(
      String key,
      int year,
      int opensDaysAgo,
      int closesDaysAgo,
      int quota,
      int reserve,
      int reviewers,
      int startsInMonths,
      int awardsDaysAgo,
      Map<String, String> title,
      Map<String, String> summary,
      List<ApplicationFact> applications,
      CallState until) {}

  /** How far the story of a call goes. */
  enum CallState {
    APPROVAL,
    OPEN,
    REVIEW,
    AWARDS,
    /** Awards whose stays are over. */
    OVER
  }

  /**
   * @param applicant sign-in name, or the name in the address of somebody without an account
   * @param months of the stay, or none and {@code days}
   * @param points of the first reviewer for each criterion
   */
  record ApplicationFact(
      String applicant,
      boolean account,
      String name,
      String language,
      String unit,
      String host,
      int months,
      int days,
      String level,
      String subject,
      int sentDaysAgo,
      List<String> points,
      ApplicationState until,
      AwardState award) {}

  /** How far an application goes before the review. */
  enum ApplicationState {
    DRAFT,
    SUBMITTED,
    ASKED,
    ELIGIBLE,
    INELIGIBLE,
    APPEALED
  }

  /** How far an award goes. */
  enum AwardState {
    APPROVAL,
    OFFERED,
    DECLINED,
    ACCEPTED,
    SIGNATURE,
    COMMITTED
  }
}
