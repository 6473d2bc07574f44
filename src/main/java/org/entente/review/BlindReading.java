package org.entente.review;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.application.Application;
import org.entente.application.Applications;
import org.entente.application.Placement;
import org.entente.form.AnswerLine;
import org.entente.grant.Call;
import org.entente.grant.Calls;
import org.entente.partner.Partner;
import org.entente.partner.Partners;
import org.entente.people.Unit;
import org.entente.people.Units;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a reviewer may read of an application: some of its answers, never who applied. Kinds of
 * fields that tell who somebody is are left out whatever a call's form calls them, and a name or
 * address that stands in an answer is covered.
 */
@Service
@Transactional(readOnly = true)
public class BlindReading {

  /** Fields whose key has one of these words in it ask who somebody is. */
  private static final Pattern TELLING =
      Pattern.compile(
          "(?i)name|mail|phone|address|birth|passport|iban|account|gender|nationality|matric|student_?(id|number)|photo");

  private static final int SHORTEST = 3;
  private static final String COVERED = "█████";

  private final Applications applications;
  private final Calls calls;
  private final Partners partners;
  private final Units units;
  private final FormReading forms;

  BlindReading(
      Applications applications, Calls calls, Partners partners, Units units, FormReading forms) {
    this.applications = applications;
    this.calls = calls;
    this.partners = partners;
    this.units = units;
    this.forms = forms;
  }

  /**
   * What may be known before a conflict of interest is declared.
   *
   * @param host where the applicant wants to go
   * @param unit where they come from; null for none
   */
  public record Outline(LocalizedText title, String host, String unit) {}

  public Outline outline(Assignment assignment, Language reader) {
    Application application = applications.get(assignment.application());
    Call call = calls.get(assignment.call());
    return new Outline(
        call.title(), host(application.placement(), reader), unit(application, reader));
  }

  /** The answers that a reviewer reads, in the form's order. */
  public List<AnswerLine> answers(Assignment assignment, Language reader) {
    Application application = applications.get(assignment.application());
    List<Pattern> names = names(application);
    return forms.answers(application, reader).stream()
        .filter(line -> !TELLING.matcher(line.key()).find())
        .map(line -> new AnswerLine(line.key(), line.label(), covered(line.text(), names)))
        .toList();
  }

  /** How many files came with it; they carry names, and stay with the office. */
  public int files(Assignment assignment) {
    return applications.files(assignment.application()).size();
  }

  private String host(Placement placement, Language reader) {
    String country =
        new ULocale("und", placement.country()).getDisplayCountry(new ULocale(reader.tag()));
    return Optional.ofNullable(placement.host())
        .flatMap(partners::find)
        .map(Partner::names)
        .map(names -> names.in(reader) + " (" + country + ")")
        .orElse(country);
  }

  private String unit(Application application, Language reader) {
    return units
        .find(application.applicant().unit())
        .map(Unit::name)
        .map(name -> name.in(reader))
        .orElse("–");
  }

  /** The whole name, each longer word of it, and the address. */
  private static List<Pattern> names(Application application) {
    String name = application.applicant().name();
    Set<String> words =
        Stream.concat(
                Stream.of(name, application.applicant().address()),
                Stream.of(name.split("[\\s,]+")).filter(word -> word.length() >= SHORTEST))
            .filter(word -> !word.isBlank())
            .collect(Collectors.toSet());
    return words.stream()
        .sorted((one, other) -> other.length() - one.length())
        .map(
            word ->
                Pattern.compile(
                    "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
        .toList();
  }

  private static String covered(String text, List<Pattern> names) {
    String covered = text;
    for (Pattern name : names) {
      covered = name.matcher(covered).replaceAll(COVERED);
    }
    return covered;
  }
}
