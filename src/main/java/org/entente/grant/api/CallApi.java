package org.entente.grant.api;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.entente.api.Answers;
import org.entente.api.Cursor;
import org.entente.api.Described;
import org.entente.api.Page;
import org.entente.grant.Call;
import org.entente.grant.CallAccess;
import org.entente.grant.CallDrafts;
import org.entente.grant.Calls;
import org.entente.grant.query.CallFilter;
import org.entente.grant.query.CallRegister;
import org.entente.grant.query.CallRow;
import org.entente.people.CurrentActor;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Calls: published ones are everybody's to read, all others the office's. */
@RestController
class CallApi {

  private final CallRegister register;
  private final Calls calls;
  private final CallAccess access;
  private final CallDrafts drafts;
  private final CallDetailing details;
  private final CurrentActor current;

  CallApi(
      CallRegister register,
      Calls calls,
      CallAccess access,
      CallDrafts drafts,
      CallDetailing details,
      CurrentActor current) {
    this.register = register;
    this.calls = calls;
    this.access = access;
    this.drafts = drafts;
    this.details = details;
    this.current = current;
  }

  @GetMapping("/api/calls")
  @Described(
      "The calls that I may read, page by page, the latest drafted first: published ones, and for"
          + " the office all.")
  Page<CallLine> list(@Valid @ModelAttribute CallQuery query) {
    boolean all = all();
    UUID after = cursor(Cursor.open(query.after()));
    if (query.futile(all)) {
      Page<CallLine> none = Page.of(List.<CallRow>of(), CallLine::of, null);
      return query.counts() ? none.counted(0) : none;
    }
    CallFilter filter = query.filter(all);
    List<CallRow> found = register.page(filter, after, query.size() + 1);
    boolean more = found.size() > query.size();
    List<CallRow> shown = more ? found.subList(0, query.size()) : found;
    String next = more ? shown.get(query.size() - 1).id().toString() : null;
    Page<CallLine> page = Page.of(shown, CallLine::of, next);
    return query.counts() ? page.counted(register.count(filter, Page.MOST_COUNTED + 1)) : page;
  }

  private static @Nullable UUID cursor(@Nullable String inner) {
    try {
      return inner == null ? null : UUID.fromString(inner);
    } catch (IllegalArgumentException e) {
      throw Cursor.unknown();
    }
  }

  private boolean all() {
    return access.reads(current.person().id());
  }

  @GetMapping("/api/calls/{id}")
  @Described("One call; those that are not published are the office's to read.")
  CallDetail one(@PathVariable UUID id) {
    Call call = calls.get(id);
    boolean all = all();
    if (!all && !call.status().published()) {
      throw Refusal.notFound();
    }
    return details.of(call, all);
  }

  @PostMapping("/api/calls")
  @Described("Drafts a call, with the form that its programme's kind starts from.")
  @Answers(status = 201, refusals = 422)
  ResponseEntity<CallDetail> draft(@Valid @RequestBody NewCall sent) {
    Call call = drafts.draft(SentTerms.of(sent), current.actor());
    return ResponseEntity.created(URI.create("/api/calls/" + call.id()))
        .body(details.of(call, true));
  }
}
