package org.entente.grant.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.api.Described;
import org.entente.api.Texts;

/** A call to be drafted: the fields of the page, with its limits. */
@Described("A call to be drafted; somebody else approves it once its draft is ready.")
record NewCall(
    @Described("The programme it stands under.") @NotNull UUID programme,
    @Described("The open envelope of that programme that pays it.") @NotNull UUID envelope,
    @Described("Languages of the call.") @NotNull @Size(min = 1, max = 4)
        List<@NotNull @Pattern(regexp = "en|fr|es|ar") String> languages,
    @Described("The title, in each of them.") @NotNull @Valid Texts title,
    @Described("What the public reads below the title, in each of them.") @NotNull @Valid
        CallText summary,
    @Described("When it begins to take applications.") @NotNull Instant opensAt,
    @Described("The deadline, to the second: an application at this instant is too late.") @NotNull
        Instant closesAt,
    @Described("Awards at most.") @NotNull @Min(1) @Max(10_000) Integer quota,
    @Described("Places on the reserve list at most.") @NotNull @Min(0) @Max(10_000) Integer reserve,
    @Described("What reviewers give points for; the weights sum to 100.")
        @NotNull
        @Size(min = 1, max = 30)
        List<@NotNull @Valid Points> criteria,
    @Described("How it is reviewed.") @NotNull @Valid Rules review) {

  /** One criterion. */
  @Described("What reviewers give points for.")
  record Points(
      @Described("What it is called, in each language of the call.") @NotNull @Valid Texts name,
      @Described("In percent.") @NotNull @Min(1) @Max(100) Integer weight,
      @Described("Points at most.") @NotNull @Min(1) @Max(100) Integer maximum) {}

  /** How many reviews there are, and how many are enough. */
  @Described("How the applications of a call are reviewed.")
  record Rules(
      @Described("How many score each application.") @NotNull @Min(1) @Max(9) Integer reviewers,
      @Described("How many scores are enough to rank it.") @NotNull @Min(1) @Max(9) Integer quorum,
      @Described("Scores further apart than this, on a scale of 100, are shown to the panel.")
          @NotNull
          @Min(1)
          @Max(100)
          Integer outlier) {}
}
