package org.entente.drafting;

import java.time.Clock;
import java.util.UUID;
import org.entente.partner.Partner;
import org.entente.partner.PartnerContact;
import org.entente.partner.PartnerKind;
import org.entente.partner.PartnerScope;
import org.entente.partner.Partners;
import org.entente.people.People;
import org.entente.shared.Actor;
import org.entente.shared.Ids;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts agreements into the database that have come as far as drafting. */
public final class DraftedCase {

  private final JdbcClient jdbc;
  private final Partners partners;
  private final People people;
  private final Clock clock;

  public DraftedCase(JdbcClient jdbc, Partners partners, People people, Clock clock) {
    this.jdbc = jdbc;
    this.partners = partners;
    this.people = people;
    this.clock = clock;
  }

  /** An agreement in English and Spanish, owned by the officer. */
  public UUID withTemplate(String template) {
    return withTemplate(template, "en", "es");
  }

  /**
   * @param prevailing tag of a second language, which prevails
   */
  public UUID withTemplate(String template, String language, String prevailing) {
    UUID id = Ids.next(clock);
    jdbc.sql(
            """
            insert into agreement (id, reference, type, status, title, languages, prevailing,
              fields, rationale, money, starts_on, ends_on, proposer, unit, owner, route,
              proposed_at)
            values (:id, :reference, 'MOU', 'TRIAGE', '{"en": "Energy and materials"}',
              array[:language, :prevailing], :prevailing, '{energy,materials}', 'why', false, '2027-03-01', '2032-02-29',
              :proposer, 'international', :owner,
              jsonb_build_object('template', cast(:template as text), 'reviewLegal', true,
                'reviewFinance', false, 'reviewDataProtection', false, 'reviewRegistrar', false,
                'dueDiligence', false, 'money', false),
              now())
            """)
        .param("id", id)
        .param("reference", "T-" + id.toString().substring(24))
        .param("proposer", person("proposer"))
        .param("owner", person("officer"))
        .param("template", template)
        .param("language", language)
        .param("prevailing", prevailing)
        .update();
    party(id, 0, "OURS", "Institute of Technology");
    party(id, 1, "THEIRS", "University of the Lakes");
    return id;
  }

  private UUID person(String signInName) {
    return people.findBySignInName(signInName).orElseThrow().id();
  }

  private void party(UUID agreementId, int position, String side, String name) {
    UUID partner = Ids.next(clock);
    partners.add(
        new Partner(
            partner,
            PartnerKind.UNIVERSITY,
            PartnerScope.INTERNATIONAL,
            LocalizedText.of(Language.EN, name + " " + partner),
            null,
            null,
            "FR",
            null,
            null,
            false,
            null,
            PartnerContact.NONE,
            0),
        Actor.SYSTEM);
    jdbc.sql(
            """
            insert into agreement_party (agreement_id, position, partner_id, side, role)
            values (:agreement, :position, :partner, :side, 'PARTY')
            """)
        .param("agreement", agreementId)
        .param("position", position)
        .param("partner", partner)
        .param("side", side)
        .update();
  }
}
