package org.entente.grant;

import java.util.List;
import java.util.UUID;
import org.entente.form.FormDefinition;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.FieldRefusal;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Versions of forms in their table. */
@Service
@Transactional
class StoredForms implements CallForms {

  private final CallStore calls;
  private final CallFormStore forms;
  private final CallFormCheck check;
  private final CallMoves moves;

  StoredForms(CallStore calls, CallFormStore forms, CallFormCheck check, CallMoves moves) {
    this.calls = calls;
    this.forms = forms;
    this.check = check;
    this.moves = moves;
  }

  @Override
  @Transactional(readOnly = true)
  public CallForm newest(UUID call) {
    return forms.newest(call).orElseThrow(Refusal::notFound);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Version> versions(UUID call) {
    return forms.versions(call);
  }

  @Override
  public List<FieldRefusal.Field> problems(String json) {
    return check.problems(json);
  }

  @Override
  public List<FieldRefusal.Field> unsaid(CallForm form, List<Language> languages) {
    return check.unsaid(form.json(), languages);
  }

  @Override
  public boolean needed(String key) {
    return CallFormCheck.needed(key);
  }

  @Override
  public CallForm save(UUID id, int base, String json, Actor actor) {
    Call call = calls.hold(id);
    requireChangeable(call);
    List<FieldRefusal.Field> problems = check.problems(json);
    if (!problems.isEmpty()) {
      throw new FieldRefusal(Refusal.Kind.INVALID, "grant.form.wrong", problems);
    }
    CallForm before = newest(id);
    String own = FormSheet.of(json).called("Form_" + call.reference()).json();
    if (own.equals(before.json())) {
      return before;
    }
    CallForm after = next(before, own);
    if (before.version() != base || !forms.insert(after, actor.personId())) {
      throw Refusal.conflict("grant.form.changed", call.reference());
    }
    boolean draft = call.status() == CallStatus.DRAFT;
    moves.move(
        call,
        (draft ? call.withForm(after.version()) : call).by(actor),
        "formSaved",
        actor,
        event -> event.with("formVersion", after.version()).on(after.hash()));
    return after;
  }

  private static CallForm next(CallForm before, String json) {
    return new CallForm(
        before.call(),
        before.version() + 1,
        FormDefinition.parse(json),
        json,
        ContentHash.of(json));
  }

  private static void requireChangeable(Call call) {
    boolean changeable =
        call.status() == CallStatus.DRAFT
            || call.status() == CallStatus.ANNOUNCED
            || call.status() == CallStatus.OPEN;
    if (!changeable) {
      throw Refusal.conflict("grant.form.locked", call.reference());
    }
  }
}
