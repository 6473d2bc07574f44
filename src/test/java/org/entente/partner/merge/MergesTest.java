package org.entente.partner.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.audit.AuditHistory;
import org.entente.audit.HistoryFilter;
import org.entente.audit.RecordedEvent;
import org.entente.partner.Contact;
import org.entente.partner.Contacts;
import org.entente.partner.Duplicates;
import org.entente.partner.MergeFact;
import org.entente.partner.Merges;
import org.entente.partner.Partner;
import org.entente.partner.PartnerContact;
import org.entente.partner.PartnerFinder;
import org.entente.partner.PartnerHit;
import org.entente.partner.PartnerKind;
import org.entente.partner.PartnerScope;
import org.entente.partner.Partners;
import org.entente.people.People;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.Ids;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.SampleProposals;
import org.entente.testing.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Two records become one and two again, also while others work with them. */
@EntenteTest
class MergesTest {

  private static final List<String> TABLES =
      List.of(
          "partner_name",
          "partner_identifier",
          "partner_contact",
          "partner_network_member",
          "agreement_party",
          "partner_term");

  @Autowired private Merges merges;
  @Autowired private Duplicates duplicates;
  @Autowired private Partners partners;
  @Autowired private Contacts contacts;
  @Autowired private PartnerFinder finder;
  @Autowired private SampleProposals proposals;
  @Autowired private AuditHistory history;
  @Autowired private People people;
  @Autowired private JdbcClient jdbc;
  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;
  @Autowired private Clock clock;

  @Test
  void everythingGoesOverAndComesBackExactlyAsItWas() throws Exception {
    Partner stays = added("Institute of the lake");
    Partner goes = added("Lake institute");
    UUID agreement = proposals.propose("With the lake", goes.id(), "proposer");
    contacts.add(contact(goes.id()), Actor.SYSTEM);
    inBoth(stays.id(), goes.id());
    String before = everything(stays.id(), goes.id());

    merges.merge(request(stays, goes, Set.of(MergeFact.CITY)), officer());
    assertThat(partners.get(stays.id()).city()).isEqualTo("City of " + goes.id());
    assertThat(parties(agreement)).contains(stays.id()).doesNotContain(goes.id());
    assertThat(contacts.of(stays.id())).hasSize(1);
    assertThat(found(goes.name(Language.EN))).containsExactly(stays.id());
    mvc.perform(get("/partners/" + goes.id()).with(as.person("auditor")))
        .andExpect(redirectedUrl("/partners/" + stays.id()));
    mvc.perform(get("/partners/" + stays.id()).with(as.person("officer")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(goes.name(Language.EN))));
    assertThat(told(stays.id())).contains("partner.merged");
    assertThat(told(goes.id())).contains("partner.mergedAway");
    assertThat(told("agreement", agreement)).contains("agreement.partyMerged");

    merges.undo(merges.into(stays.id()).get(0).id(), officer());
    assertThat(everything(stays.id(), goes.id())).isEqualTo(before);
    assertThat(parties(agreement)).contains(goes.id()).doesNotContain(stays.id());
    assertThat(merges.into(stays.id())).isEmpty();
    assertThat(told(stays.id())).contains("partner.merge.undone");
    assertThat(told(goes.id())).contains("partner.merge.undone");
    assertThat(told("agreement", agreement)).contains("agreement.partyMerge.undone");
  }

  @Test
  void pairsAreFoundShownOnceAndDismissedForGood() throws Exception {
    Partner one = added("Twin of the plain");
    Partner other = added("Twin of the plain, the other");
    jdbc.sql(
            """
            insert into partner_identifier (partner_id, scheme, value, source)
            values (:one, 'PIC', :pic, 'TEST'), (:other, 'PIC', :pic, 'TEST')
            """)
        .param("one", one.id())
        .param("other", other.id())
        .param("pic", "PIC" + one.id())
        .update();
    assertThat(duplicates.look()).isPositive();
    List<Map<String, Object>> found = pairsOf(one.id());
    assertThat(found).hasSize(1);
    duplicates.look();
    assertThat(pairsOf(one.id())).isEqualTo(found);
    assertThat(pairs()).contains(one.name(Language.EN));
    duplicates.dismiss(other.id(), one.id(), officer());
    duplicates.look();
    assertThat(pairsOf(one.id())).singleElement().extracting("decision").isEqualTo("DISTINCT");
    assertThat(pairs()).doesNotContain(one.name(Language.EN));
  }

  /** Of this partner only: each look compares the letters of others, so that it may find more. */
  private List<Map<String, Object>> pairsOf(UUID partner) {
    return jdbc.sql("select * from partner_duplicate where one = :id or other = :id")
        .param("id", partner)
        .query()
        .listOfRows();
  }

  private String pairs() throws Exception {
    return mvc.perform(get("/partners/duplicates").with(as.person("officer")))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  @Test
  void isNotUndoneOverALaterChangeOfWhatItTook() {
    Partner stays = added("School of the hill");
    Partner goes = added("Hill school");
    merges.merge(request(stays, goes, Set.of(MergeFact.CITY)), officer());
    UUID merge = merges.into(stays.id()).get(0).id();
    Partner elsewhere = added("Elsewhere");
    partners.change(
        MergeFact.merged(partners.get(stays.id()), elsewhere, Set.of(MergeFact.CITY)),
        Actor.SYSTEM);
    refuses("partner.merge.edited", () -> merges.undo(merge, officer()));
  }

  @Test
  void isUndoneUnderALaterChangeOfSomethingElse() {
    Partner stays = added("School of the dune");
    Partner goes = added("Dune school");
    Set<MergeFact> taken = Set.of(MergeFact.CITY, MergeFact.NAME_EN, MergeFact.SCOPE);
    merges.merge(request(stays, goes, taken), officer());
    Partner elsewhere = added("Elsewhere");
    partners.change(
        MergeFact.merged(partners.get(stays.id()), elsewhere, Set.of(MergeFact.WEBSITE)),
        Actor.SYSTEM);
    merges.undo(merges.into(stays.id()).get(0).id(), officer());
    Partner now = partners.get(stays.id());
    assertThat(now.website()).isEqualTo(elsewhere.website());
    assertThat(now.city()).isEqualTo(stays.city());
    assertThat(now.names()).isEqualTo(stays.names());
    assertThat(merges.survivor(goes.id())).isEmpty();
  }

  @Test
  void aMemberThatIsTheNetworkItselfIsNoMemberOfIt() {
    Partner network = added("Network of the coast");
    Partner twin = added("Coast network");
    jdbc.sql("insert into partner_network (id, themes, zones) values (:id, '{}', '{}')")
        .param("id", network.id())
        .update();
    member(network.id(), twin.id());
    merges.merge(request(network, twin, Set.of()), officer());
    assertThat(members(network.id())).isEmpty();
    UUID other = added("Other network").id();
    jdbc.sql("insert into partner_network (id, themes, zones) values (:id, '{}', '{}')")
        .param("id", other)
        .update();
    member(other, twin.id());
    assertThat(members(other)).containsExactly(network.id());
    merges.undo(merges.into(network.id()).get(0).id(), officer());
    assertThat(members(network.id())).containsExactly(twin.id());
  }

  private void member(UUID network, UUID partner) {
    jdbc.sql(
            """
            insert into partner_network_member (id, network_id, partner_id, role)
            values (:id, :network, :partner, 'MEMBER')
            """)
        .param("id", Ids.next(clock))
        .param("network", network)
        .param("partner", partner)
        .update();
  }

  private List<UUID> members(UUID network) {
    return jdbc.sql("select partner_id from partner_network_member where network_id = :id")
        .param("id", network)
        .query(UUID.class)
        .list();
  }

  @Test
  void isNotUndoneWhenSomethingThatWentOverIsThereNoMore() {
    Partner stays = added("School of the sea");
    Partner goes = added("Sea school");
    contacts.add(contact(goes.id()), Actor.SYSTEM);
    merges.merge(request(stays, goes, Set.of()), officer());
    UUID merge = merges.into(stays.id()).get(0).id();
    jdbc.sql("delete from partner_contact where partner_id = :id").param("id", stays.id()).update();
    refuses("partner.merge.movedOn", () -> merges.undo(merge, officer()));
    assertThat(merges.survivor(goes.id())).contains(stays.id());
  }

  @Test
  void refusesWhatCannotBeOne() {
    Partner one = added("Academy one");
    Partner other = added("Academy two");
    Partner own = partners.own().get(0);
    refuses("partner.merge.own", () -> merges.merge(request(one, own, Set.of()), officer()));
    refuses("partner.merge.same", () -> merges.merge(request(one, one, Set.of()), officer()));
    partners.change(one, Actor.SYSTEM);
    refuses("partner.merge.changed", () -> merges.merge(request(one, other, Set.of()), officer()));
  }

  @Test
  void happensOnceHoweverManyTryBothWays() throws Exception {
    Partner one = added("College of the river");
    Partner other = added("River college");
    List<Callable<Void>> tries = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      tries.add(trying(request(one, other, Set.of())));
      tries.add(trying(request(other, one, Set.of())));
    }
    assertThat(atOnce(tries)).isEqualTo(1);
    assertThat(Stream.of(one, other).filter(it -> merges.survivor(it.id()).isPresent())).hasSize(1);
  }

  @Test
  void whoeverChoseTheOneThatGoesMeansTheOneThatStays() throws Exception {
    Partner stays = added("Faculty of the wood");
    Partner goes = added("Wood faculty");
    List<Callable<Void>> work = new ArrayList<>();
    work.add(trying(request(stays, goes, Set.of())));
    for (int i = 0; i < 4; i++) {
      work.add(
          () -> {
            proposals.propose("With the wood", goes.id(), "proposer");
            return null;
          });
    }
    atOnce(work);
    if (merges.survivor(goes.id()).isEmpty()) {
      merges.merge(request(stays, goes, Set.of()), officer());
    }
    assertThat(count(goes.id())).isZero();
    assertThat(count(stays.id())).isEqualTo(4);
    proposals.propose("With the wood, later", goes.id(), "proposer");
    assertThat(count(stays.id())).isEqualTo(5);
  }

  private Callable<Void> trying(Merges.Request request) {
    return () -> {
      merges.merge(request, officer());
      return null;
    };
  }

  /** All begin together; a refusal is an answer, anything else a failure. */
  private static int atOnce(List<Callable<Void>> work) throws Exception {
    CyclicBarrier start = new CyclicBarrier(work.size());
    ExecutorService threads = Executors.newFixedThreadPool(work.size());
    int done = 0;
    try {
      List<Future<Boolean>> answers = new ArrayList<>();
      for (Callable<Void> each : work) {
        answers.add(
            threads.submit(
                () -> {
                  start.await();
                  try {
                    each.call();
                    return true;
                  } catch (Refusal refusal) {
                    return false;
                  }
                }));
      }
      for (Future<Boolean> answer : answers) {
        done += answer.get() ? 1 : 0;
      }
    } finally {
      threads.shutdownNow();
    }
    return done;
  }

  private static void refuses(String key, Runnable change) {
    assertThatThrownBy(change::run).isInstanceOf(Refusal.class).hasMessageContaining(key);
  }

  private static Merges.Request request(Partner stays, Partner goes, Set<MergeFact> taken) {
    return new Merges.Request(
        stays.id(), stays.version(), goes.id(), goes.version(), taken, "They are one.");
  }

  private Actor officer() {
    return people.findBySignInName("officer").orElseThrow().actor();
  }

  private Partner added(String name) {
    UUID id = Ids.next(clock);
    Partner partner =
        new Partner(
            id,
            PartnerKind.UNIVERSITY,
            PartnerScope.LOCAL,
            LocalizedText.of(Language.EN, name + " " + id),
            null,
            null,
            "CA",
            "City of " + id,
            "https://" + id + ".example.org",
            false,
            null,
            PartnerContact.NONE,
            0);
    partners.add(partner, Actor.SYSTEM);
    return partners.get(id);
  }

  private Contact contact(UUID partner) {
    UUID id = Ids.next(clock);
    return new Contact(id, partner, "Incoming students", null, "in@example.org", null, null, 0);
  }

  /** A network that both belong to, and one of the second alone. */
  private void inBoth(UUID one, UUID other) {
    for (List<UUID> members : List.of(List.of(one, other), List.of(other))) {
      UUID network = added("Network").id();
      jdbc.sql("insert into partner_network (id, themes, zones) values (:id, '{}', '{}')")
          .param("id", network)
          .update();
      for (UUID member : members) {
        member(network, member);
      }
    }
  }

  /** All that is known of the two, but for how often it was changed. */
  private String everything(UUID one, UUID other) {
    StringBuilder all = new StringBuilder(rows("partner", "id", one, other));
    TABLES.forEach(table -> all.append(rows(table, "partner_id", one, other)));
    return all.toString();
  }

  private String rows(String table, String column, UUID one, UUID other) {
    return jdbc
        .sql(
            "select (to_jsonb(t) - 'version')::text from %s t where %s in (:one, :other) order by 1"
                .formatted(table, column))
        .param("one", one)
        .param("other", other)
        .query(String.class)
        .list()
        .stream()
        .collect(Collectors.joining("\n", table + "\n", "\n"));
  }

  private List<UUID> parties(UUID agreement) {
    return jdbc.sql("select partner_id from agreement_party where agreement_id = :id")
        .param("id", agreement)
        .query(UUID.class)
        .list();
  }

  private int count(UUID partner) {
    return jdbc.sql("select count(*) from agreement_party where partner_id = :id")
        .param("id", partner)
        .query(Integer.class)
        .single();
  }

  private List<UUID> found(String name) {
    return finder.find(name, PartnerFinder.Among.COUNTERPARTS, 1).stream()
        .map(PartnerHit::id)
        .toList();
  }

  private List<String> told(UUID partner) {
    return told("partner", partner);
  }

  private List<String> told(String kind, UUID id) {
    CaseRef subject = new CaseRef(kind, id);
    return history.newestFirst(subject, HistoryFilter.ALL, Long.MAX_VALUE, 20).stream()
        .map(RecordedEvent::action)
        .toList();
  }
}
