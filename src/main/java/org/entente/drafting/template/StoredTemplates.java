package org.entente.drafting.template;

import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.agreement.Agreement;
import org.entente.agreement.CooperationFields;
import org.entente.agreement.PartyNames;
import org.entente.drafting.Templates;
import org.entente.drafting.TextDetails;
import org.entente.drafting.template.TemplateFile.Unreadable;
import org.entente.shared.Actor;
import org.entente.shared.Ids;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredTemplates implements Templates {

  private final TemplateTable table;
  private final StandardTemplates standard;
  private final PartyNames names;
  private final CooperationFields fields;
  private final ObjectProvider<TextDetails> details;
  private final Clock clock;

  StoredTemplates(
      TemplateTable table,
      StandardTemplates standard,
      PartyNames names,
      CooperationFields fields,
      ObjectProvider<TextDetails> details,
      Clock clock) {
    this.table = table;
    this.standard = standard;
    this.names = names;
    this.fields = fields;
    this.details = details;
    this.clock = clock;
  }

  @Override
  public Optional<Generated> generate(String key, Agreement agreement) {
    return table
        .latest(key)
        .filter(template -> template.speaks(agreement.languages()))
        .map(template -> generated(template, agreement));
  }

  @Override
  public List<String> keys() {
    return table.keys();
  }

  @Override
  public int supply(String key, Map<Language, String> texts, Actor actor) {
    if (!key.matches("[a-z][a-z0-9-]*")) {
      throw Refusal.invalid("drafting.template.badKey", key);
    }
    Map<Language, TemplateText> all = new EnumMap<>(Language.class);
    Optional<Template> latest = table.latest(key);
    latest.ifPresent(template -> all.putAll(template.texts()));
    texts.forEach((language, text) -> all.put(language, read(language, text)));
    int version = latest.map(Template::version).orElse(0) + 1;
    add(key, version, all, actor);
    return version;
  }

  /** Takes over the standard templates that changed since the last start. */
  void takeOver() {
    standard
        .all()
        .forEach(
            (key, texts) -> {
              String hash = Template.hash(texts).hex();
              if (!table.latestStandard(key).equals(Optional.of(hash))) {
                int version = table.latest(key).map(Template::version).orElse(0) + 1;
                add(key, version, texts, Actor.SYSTEM);
              }
            });
  }

  private void add(String key, int version, Map<Language, TemplateText> texts, Actor actor) {
    table.add(Ids.next(clock), new Template(key, version, texts), actor, clock.instant());
  }

  private Generated generated(Template template, Agreement agreement) {
    Filling filling =
        new Filling(
            agreement,
            names.of(agreement.parties()),
            fields,
            language -> details(agreement, language));
    return new Generated(template.key(), template.version(), filling.fill(template));
  }

  private Map<String, String> details(Agreement agreement, Language language) {
    Map<String, String> all = new HashMap<>();
    details.forEach(each -> all.putAll(each.of(agreement.id(), language)));
    return all;
  }

  private TemplateText read(Language language, String text) {
    try {
      return TemplateFile.read(text).resolve(standard.common(language));
    } catch (Unreadable e) {
      throw Refusal.invalid(
          "drafting.template.unreadable", language.tag(), e.line(), String.valueOf(e.getMessage()));
    }
  }
}
