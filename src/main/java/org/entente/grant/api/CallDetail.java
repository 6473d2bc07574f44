package org.entente.grant.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.api.Described;
import org.entente.api.Texts;
import org.entente.grant.Audience;
import org.entente.grant.CallChange;
import org.entente.grant.CallStatus;
import org.jspecify.annotations.Nullable;

/** One call. */
@Described("One call: what the public reads of it, and what the office knows besides.")
record CallDetail(
    UUID id,
    @Described(value = "Its reference.", example = "CA-2026-0001") String reference,
    CallStatus status,
    @Described("Whether an application would be in time now.") boolean accepting,
    Texts title,
    CallText summary,
    ProgrammePart programme,
    @Described("Its languages.") List<String> languages,
    Instant opensAt,
    @Described("The deadline, to the second: an application at this instant is too late.")
        Instant closesAt,
    @Described("Awards at most.") int quota,
    @Described("What reviewers give points for.") List<CriterionPart> criteria,
    FormPart form,
    @Described("Null for whoever reads no more than the public.") @Nullable Office office,
    @Described("Goes up with each change.") long version) {

  @Described("The programme a call stands under.")
  record ProgrammePart(
      UUID id,
      @Described(value = "What people call it by.", example = "MOB-OUT") String code,
      Texts name,
      @Described("Whom it is for.") List<Audience> audience) {}

  @Described("What reviewers give points for.")
  record CriterionPart(
      @Described(value = "Unique in its call.", example = "criterion1") String key,
      Texts name,
      @Described("In percent; all sum to 100.") int weight,
      @Described("Points at most.") int maximum) {}

  @Described("The form that applicants fill in.")
  record FormPart(
      @Described("Counted from one.") int version,
      @Described("SHA-256 of the form.") String hash) {}

  @Described("What the office knows of a call besides.")
  record Office(
      @Described("The envelope that pays it.") UUID envelope,
      @Described("Places on the reserve list at most.") int reserve,
      @Described("How many score each application.") int reviewers,
      @Described("How many scores are enough to rank it.") int quorum,
      @Described("Scores further apart than this, on a scale of 100, are shown to the panel.")
          int outlier,
      @Described("Who asked for it.") String requester,
      @Described("Who looks after it.") String owner,
      @Described("SHA-256 of all it says, its form included: what an approval is given on.")
          String hash,
      @Described("Why it was returned, refused, withdrawn or cancelled last; null for none.")
          @Nullable String reason,
      Instant draftedAt,
      @Described("Changes that were asked for, the newest first.") List<Change> changes) {}

  @Described("A change of a published call, decided by somebody else than asked for it.")
  record Change(
      CallChange.Kind kind,
      CallChange.State state,
      @Described("The later deadline; null for a new form.") @Nullable Instant closesAt,
      @Described("Version of the new form; null for an extension.") @Nullable Integer formVersion,
      String reason,
      Instant requestedAt) {}
}
