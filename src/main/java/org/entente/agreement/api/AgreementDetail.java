package org.entente.agreement.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.agreement.AgreementStatus;
import org.entente.agreement.AgreementType;
import org.entente.agreement.Obligation;
import org.entente.agreement.Party;
import org.entente.api.Described;
import org.entente.api.Money;
import org.entente.api.Texts;
import org.jspecify.annotations.Nullable;

/** One agreement. */
@Described("One agreement, where it is now and who is waited for.")
record AgreementDetail(
    UUID id,
    @Described(value = "Given at proposal.", example = "2026-0042") String reference,
    @Described(value = "The official number; null until it is archived.", example = "AG-2026-0007")
        @Nullable String number,
    AgreementType type,
    AgreementStatus status,
    Texts title,
    @Described("Languages of its text.") List<String> languages,
    @Described("Language that decides where the texts differ; null where all are equal.")
        @Nullable String prevailing,
    @Described("Who agrees, ours first.") List<PartyLine> parties,
    @Described("Fields of cooperation.") List<String> fields,
    String rationale,
    @Described("What it is worth; null where no money is involved.") @Nullable Money money,
    @Described("As proposed.") @Nullable LocalDate startsOn,
    @Described("As proposed; null without end.") @Nullable LocalDate endsOn,
    @Described("Code of the unit that proposes.") String unit,
    @Described("Who proposed it.") String proposer,
    Instant proposedAt,
    @Described("The officer who looks after it; null before triage.") @Nullable String owner,
    @Described("Why it was returned, refused, withdrawn or joined last.") @Nullable String reason,
    @Described("Reference of the case that goes on in its place.") @Nullable String joinedTo,
    Dates dates,
    List<Duty> obligations,
    @Described("What it waits for now.") List<Wait> waits,
    @Described("Goes up with each change.") long version) {

  @Described("An organisation or a person as it stands in the agreement.")
  record PartyLine(
      @Described("Null for a person.") @Nullable UUID partner,
      Texts names,
      Party.Side side,
      Party.Role role) {}

  @Described("Dates fixed when a signed agreement is archived; all null before.")
  record Dates(
      @Nullable LocalDate signedOn,
      @Nullable LocalDate effectiveOn,
      @Nullable LocalDate endsOn,
      @Described("Last day to give notice.") @Nullable LocalDate noticeBy) {}

  @Described("Something owed under an agreement in force.")
  record Duty(Obligation.Kind kind, LocalDate dueOn, Obligation.State state) {}

  @Described("Somebody the case waits for.")
  record Wait(
      @Described("Id of the task.") String task,
      @Described(value = "What is to be done.", example = "triageProposal") String key,
      @Described("The same in words, in the language asked for.") String title,
      @Described(value = "Groups that may do it.", example = "officer") List<String> groups,
      @Described("Who has taken it; null while nobody has.") @Nullable String person,
      Instant since,
      @Nullable Instant dueAt) {}
}
