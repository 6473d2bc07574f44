package org.entente.takeover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.agreement.AgreementType;
import org.entente.agreement.KeyDates;
import org.entente.agreement.Party;
import org.entente.agreement.Renewal;
import org.entente.agreement.Terms;
import org.entente.shared.Folded;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was agreed on, as a row says it. */
@Component
class RowTerms {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_NOTICE = 120;
  private static final List<String> FIELDS =
      List.of(
          "TEACHING",
          "STUDENT_MOBILITY",
          "STAFF_MOBILITY",
          "JOINT_PROGRAMMES",
          "DOCTORAL_TRAINING",
          "RESEARCH",
          "RESEARCH_INTERNSHIPS",
          "SCIENTIFIC_EVENTS",
          "PUBLICATIONS",
          "INNOVATION",
          "CAPACITY_BUILDING",
          "QUALITY",
          "CULTURE",
          "SCHOLARSHIPS");

  private final Vocabulary vocabulary;
  private final Clock clock;

  RowTerms(Vocabulary vocabulary, Clock clock) {
    this.vocabulary = vocabulary;
    this.clock = clock;
  }

  /** Null where something was found wrong. */
  @Nullable Terms of(RowCells cells, List<Party> parties, KeyDates dates) {
    String title = title(cells);
    Optional<AgreementType> type = type(cells);
    List<Language> languages = languages(cells);
    if (type.isEmpty() || !cells.findings().isEmpty()) {
      return null;
    }
    return new Terms(
        type.get(),
        LocalizedText.of(languages.get(0), title),
        languages,
        null,
        parties,
        cells.texts(SheetField.FIELDS).stream().map(this::field).distinct().toList(),
        "",
        false,
        null,
        dates.effectiveOn(),
        dates.endsOn());
  }

  private static String title(RowCells cells) {
    String title = cells.text(SheetField.TITLE);
    if (title.isEmpty()) {
      cells.wrong("takeover.wrong.missing", SheetField.TITLE, "");
    } else if (title.length() > LONGEST_TITLE) {
      cells.wrong("takeover.wrong.title", SheetField.TITLE, Integer.toString(LONGEST_TITLE));
    }
    return title;
  }

  private Optional<AgreementType> type(RowCells cells) {
    String text = cells.text(SheetField.TYPE);
    Optional<AgreementType> type =
        vocabulary.find(AgreementType.class, text, "agreement.type.", "takeover.words.type.");
    if (text.isEmpty()) {
      cells.wrong("takeover.wrong.missing", SheetField.TYPE, "");
    } else if (type.isEmpty()) {
      cells.wrong("takeover.wrong.type", SheetField.TYPE, text);
    }
    return type;
  }

  private List<Language> languages(RowCells cells) {
    List<Language> languages = new ArrayList<>();
    for (String text : cells.text(SheetField.LANGUAGES).split("[;,/|؛،\\s]+")) {
      if (!text.isEmpty()) {
        language(text)
            .ifPresentOrElse(
                languages::add,
                () -> cells.wrong("takeover.wrong.language", SheetField.LANGUAGES, text));
      }
    }
    return languages.isEmpty()
        ? List.of(cells.sheet().settings().language())
        : languages.stream().distinct().toList();
  }

  private static Optional<Language> language(String text) {
    String wanted = Folded.of(text);
    return Arrays.stream(Language.values())
        .filter(
            each ->
                each.tag().equals(wanted)
                    || Arrays.stream(Language.values())
                        .anyMatch(reader -> Folded.of(each.calledIn(reader)).equals(wanted)))
        .findFirst();
  }

  /** The constant of the proposal's form, or what is written. */
  private String field(String text) {
    String wanted = Folded.of(text);
    return FIELDS.stream()
        .filter(
            name ->
                name.toLowerCase(Locale.ROOT).replace('_', ' ').equals(wanted)
                    || vocabulary
                        .words(name, "form.proposeAgreement.fields.", "takeover.words.fields.")
                        .contains(wanted))
        .findFirst()
        .orElse(text);
  }

  /** When it was signed, starts and ends, with the last day to give notice. */
  KeyDates dates(RowCells cells, @Nullable Integer notice) {
    LocalDate signed = cells.date(SheetField.SIGNED_ON);
    LocalDate start = cells.date(SheetField.STARTS_ON);
    LocalDate end = endless(cells) ? null : cells.date(SheetField.ENDS_ON);
    if (start != null && end != null && end.isBefore(start)) {
      cells.wrong("takeover.wrong.order", SheetField.ENDS_ON, end.toString(), start.toString());
    }
    if (start != null && start.isAfter(LocalDate.now(clock))) {
      cells.wrong("takeover.wrong.future", SheetField.STARTS_ON, start.toString());
    }
    return new KeyDates(
        signed, start, end, end == null || notice == null ? null : end.minusMonths(notice));
  }

  /** Whether its end is known to be none: a word instead of a date. */
  boolean endless(RowCells cells) {
    String text = Folded.of(cells.text(SheetField.ENDS_ON));
    return !text.isEmpty() && vocabulary.words("endless", "takeover.words.").contains(text);
  }

  /** In months: {@code 6}, or {@code 6 months}. */
  @Nullable Integer notice(RowCells cells) {
    String text = Folded.of(cells.text(SheetField.NOTICE));
    if (text.isEmpty()) {
      return null;
    }
    String number = text.replaceAll("\\D.*", "");
    String unit = text.substring(number.length()).strip();
    boolean months = unit.isEmpty() || vocabulary.words("months", "takeover.words.").contains(unit);
    if (number.isEmpty()
        || number.length() > 3
        || !months
        || Integer.parseInt(number) > LONGEST_NOTICE) {
      cells.wrong("takeover.wrong.notice", SheetField.NOTICE, cells.text(SheetField.NOTICE));
      return null;
    }
    return Integer.valueOf(number);
  }

  @Nullable Renewal renewal(RowCells cells) {
    String text = cells.text(SheetField.RENEWAL);
    Optional<Renewal> renewal =
        text.isEmpty()
            ? Optional.empty()
            : vocabulary.find(Renewal.class, text, "agreement.renewal.", "takeover.words.renewal.");
    if (!text.isEmpty() && renewal.isEmpty()) {
      cells.wrong("takeover.wrong.renewal", SheetField.RENEWAL, text);
    }
    return renewal.orElse(null);
  }

  /** Whether the list says that it is over; drafts are no agreements yet. */
  boolean ended(RowCells cells) {
    String text = cells.text(SheetField.STATUS);
    if (text.isEmpty()) {
      return false;
    }
    String wanted = Folded.of(text);
    boolean ended =
        vocabulary.words("ENDED", "agreement.status.", "takeover.words.status.").contains(wanted);
    boolean standing =
        vocabulary
            .words("IN_FORCE", "agreement.status.", "takeover.words.status.")
            .contains(wanted);
    if (!ended && !standing) {
      cells.wrong("takeover.wrong.status", SheetField.STATUS, text);
    }
    return ended;
  }
}
