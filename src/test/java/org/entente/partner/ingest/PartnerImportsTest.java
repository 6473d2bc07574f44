package org.entente.partner.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.partner.ImportFormat;
import org.entente.partner.ImportState;
import org.entente.partner.Partner;
import org.entente.partner.PartnerImport;
import org.entente.partner.PartnerImport.Counts;
import org.entente.partner.PartnerImports;
import org.entente.partner.PartnerImports.GivenFile;
import org.entente.partner.Partners;
import org.entente.partner.UnusableRow;
import org.entente.people.People;
import org.entente.shared.Actor;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of lists that speak of the same organisations. */
@EntenteTest
class PartnerImportsTest {

  private static int runs;

  @Autowired private PartnerImports imports;
  @Autowired private Partners partners;
  @Autowired private People people;
  @Autowired private JdbcClient jdbc;

  /** Other tests, and other runs of the same, have organisations of their own. */
  private final String own = "z" + ++runs;

  static Stream<List<String>> orders() {
    return Stream.of(
        List.of("ror", "eche", "hipo"),
        List.of("ror", "hipo", "eche"),
        List.of("eche", "ror", "hipo"),
        List.of("eche", "hipo", "ror"),
        List.of("hipo", "ror", "eche"),
        List.of("hipo", "eche", "ror"));
  }

  @ParameterizedTest
  @MethodSource("orders")
  void losesNothingInWhateverOrderTheListsCome(List<String> order) {
    Map<String, String> lists = Map.of("ror", ror(), "eche", eche(), "hipo", hipo());
    order.forEach(name -> done(name, lists.get(name)));
    Partner lake = only("DOMAIN", own + "lake.example");
    assertThat(lake.names().texts())
        .containsEntry(Language.EN, "Lake University " + own)
        .containsEntry(Language.AR, "جامعة البحيرة " + own);
    assertThat(lake.nativeName())
        .hasToString("NativeName[tag=de, text=Universität am See " + own + "]");
    assertThat(lake.acronym()).isEqualTo("LU" + own);
    assertThat(lake.city()).isEqualTo("Thun");
    assertThat(only("ROR", ror(1))).isEqualTo(lake);
    assertThat(only("ERASMUS", "CH THUN" + own.toUpperCase(java.util.Locale.ROOT))).isEqualTo(lake);
    assertThat(only("PIC", pic(1))).isEqualTo(lake);
    assertThat(names(lake)).contains("universitat am see " + own, "lake university " + own);
    // Two schools of one domain stay two.
    assertThat(having("DOMAIN", own + "shared.example")).hasSize(2);
  }

  @Test
  void theSameFileAgainChangesNothing() {
    List<String> all = List.of(hipo(), eche(), ror());
    all.forEach(list -> done("first", list));
    long events = count("audit_event");
    List<String> before = dump();
    for (String list : all) {
      PartnerImport again = done("again", list);
      assertThat(again.counts().taken() + again.counts().merged()).isZero();
      assertThat(again.counts().all()).isEqualTo(again.rows());
    }
    assertThat(count("audit_event")).isEqualTo(events);
    assertThat(dump()).isEqualTo(before);
  }

  @Test
  void readsTheBestSourceFirstWhenGivenInOneGo() {
    List<UUID> ids =
        imports.request(
            List.of(file("hipo", hipo()), file("eche", eche()), file("ror", ror())),
            false,
            officer());
    work();
    List<PartnerImport> ended = ids.stream().map(id -> imports.find(id).orElseThrow()).toList();
    assertThat(ended)
        .extracting(PartnerImport::format)
        .containsExactly(ImportFormat.HIPO, ImportFormat.ECHE, ImportFormat.ROR_LIST);
    assertThat(ended.get(2).counts()).isEqualTo(new Counts(2, 0, 0, 1));
    assertThat(ended.get(1).counts()).isEqualTo(new Counts(2, 1, 0, 0));
    assertThat(ended.get(0).counts().all()).isEqualTo(ended.get(0).rows());
  }

  @Test
  void neverTouchesWhatAPersonWrote() {
    done("hipo", hipo());
    Partner lake = only("DOMAIN", own + "lake.example");
    Partner edited =
        new Partner(
            lake.id(),
            lake.kind(),
            lake.scope(),
            LocalizedText.of(Language.EN, "The lake’s own words " + own),
            lake.nativeName(),
            lake.acronym(),
            lake.country(),
            "Spiez",
            null,
            false,
            null,
            lake.contact(),
            lake.version());
    partners.change(edited, Actor.SYSTEM);
    done("hipo again", hipo());
    done("ror", ror());
    Partner now = partners.get(lake.id());
    assertThat(now.name(Language.EN)).isEqualTo("The lake’s own words " + own);
    assertThat(now.city()).isEqualTo("Spiez");
    assertThat(now.website()).as("emptied by a person").isNull();
    assertThat(now.acronym()).as("was missing").isEqualTo("LU" + own);
  }

  @Test
  void givesOurOwnInstitutionsIdentifiersOnly() {
    Partner own = partners.own().get(0);
    String domain = "own-" + this.own + ".example";
    jdbc.sql("insert into partner_identifier values (:id, 'DOMAIN', :domain, 'TEST')")
        .param("id", own.id())
        .param("domain", domain)
        .update();
    done(
        "own",
        "ror,name,country,website,acronym,wikidata\n%s,Another name %s,%s,http://%s,XX,Q%s\n"
            .formatted(ror(7), this.own, own.country(), domain, pic(7)));
    assertThat(partners.get(own.id())).isEqualTo(own);
    assertThat(only("ROR", ror(7)).id()).isEqualTo(own.id());
  }

  @Test
  void recordsWhoImportedAndWhence() {
    done("list.csv", ror());
    UUID lake = only("ROR", ror(1)).id();
    List<String> event =
        jdbc.sql(
                """
                select action || ' by ' || actor_name || ' from ' || (after ->> 'source')
                  from audit_event where subject_id = :id
                """)
            .param("id", lake)
            .query(String.class)
            .list();
    assertThat(event).containsExactly("partner.added by " + officer().name() + " from list.csv:2");
  }

  @Test
  void reportsEachRowThatItCannotTakeAndTakesTheOthers() {
    UUID id = request("list.csv", ror());
    work();
    assertThat(imports.unusable(id, 0, 10))
        .extracting(UnusableRow::line, UnusableRow::reason)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(4, "country"));
  }

  @Test
  void doesNotGuessBetweenPartnersThatOnlyANameTellsApart() {
    String list =
        """
        [{"name": "Twin College %1$s", "alpha_two_code": "IE", "domains": ["%1$sa.example"], "web_pages": []},
         {"name": "Twin College %1$s", "alpha_two_code": "IE", "domains": ["%1$sb.example"], "web_pages": []},
         {"name": "Twin College %1$s", "alpha_two_code": "IE", "domains": [], "web_pages": []}]
        """
            .formatted(own);
    assertThat(done("twins", list).counts()).isEqualTo(new Counts(2, 0, 0, 1));
    assertThat(done("twins", list).counts()).isEqualTo(new Counts(0, 0, 2, 1));
  }

  @Test
  void refusesABrokenFileAndTakesNothingOfIt() {
    PartnerImport refused =
        ended(request("broken", hipo().stripTrailing().replaceFirst("]$", ",")));
    assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
    assertThat(refused.trouble()).isNotNull();
    assertThat(refused.trouble().reason()).isEqualTo("json");
    assertThat(refused.trouble().line()).isEqualTo(2);
    assertThat(having("DOMAIN", own + "lake.example")).isEmpty();
    assertThat(left(refused.id())).isZero();
  }

  @Test
  void endsAfterThePieceThatIsUnderWayWhenCancelled() {
    StringBuilder list = new StringBuilder("ror,name,country\n");
    for (int i = 0; i < ImportWork.BATCH + 10; i++) {
      list.append("0%s%04d%02d,School %s %d,FR%n".formatted(own, i, i % 100, own, i));
    }
    String text = list.toString().replace("\r", "");
    // What other tests left waiting comes first.
    work();
    UUID id = request("long", text);
    imports.work();
    imports.work();
    imports.cancel(id);
    PartnerImport cancelled = ended(id);
    assertThat(cancelled.state()).isEqualTo(ImportState.CANCELLED);
    assertThat(cancelled.counts().all()).isEqualTo(ImportWork.BATCH);
    assertThatThrownBy(() -> imports.cancel(id)).isInstanceOf(Refusal.class);
    Counts rest = done("long", text).counts();
    assertThat(rest).isEqualTo(new Counts(10, 0, ImportWork.BATCH, 0));
  }

  @Test
  void aFileThatIsUnderWayIsNotTakenTwice() {
    UUID first = request("twice", hipo());
    assertThat(request("twice", hipo())).isEqualTo(first);
    assertThat(ended(first).state()).isEqualTo(ImportState.DONE);
  }

  private String ror() {
    return """
        ror,name,name_en,name_ar,names_local,acronym,country,city,website,domain,erasmus_code,pic,likely_he
        %2$s,Lake University %1$s,Lake University %1$s,جامعة البحيرة %1$s,de:Universität am See %1$s | it:Università del lago %1$s,LU%1$s,CH,Thun,https://www.%1$slake.example/en,%1$slake.example,,,1
        %3$s,Hill School %1$s,,,,,CH,Bern,https://%1$sshared.example/hill-school,%1$sshared.example,,,0
        %4$s,Nowhere School %1$s,,,,,ZZ,,,,,,1
        """
        .formatted(own, ror(1), ror(2), ror(3));
  }

  private String eche() {
    return """
        erasmus_code,pic,oid,legal_name,city,country_cd,website
        CH  THUN%3$s,%2$s,,UNIVERSITÄT AM SEE %1$s,THUN,CH,www.%1$slake.example
        CH  BERN%3$s,%4$s,,VALE SCHOOL %1$s,BERN,CH,http://%1$sshared.example/vale-school
        CH  GENF%3$s,%5$s,,"ECOLE, DU PONT %1$s",GENF,CH,
        """
        .formatted(own, pic(1), own.toUpperCase(java.util.Locale.ROOT), pic(2), pic(3));
  }

  private String hipo() {
    return """
        [{"name": "University of the Lake %1$s", "alpha_two_code": "CH", "domains": ["%1$slake.example", "mail.%1$slake.example"], "web_pages": ["http://%1$slake.example"], "state-province": null, "country": "Switzerland"},
         {"name": "Ecole du Pont %1$s", "alpha_two_code": "CH", "domains": ["%1$spont.example"], "web_pages": ["http://%1$spont.example"]}]
        """
        .formatted(own);
  }

  private String ror(int number) {
    return "0%s%s".formatted("test", own.substring(1).length() == 1 ? "0" : "")
        + own.substring(1)
        + "%02d".formatted(number);
  }

  private String pic(int number) {
    return "9%06d%02d".formatted(Integer.parseInt(own.substring(1)), number);
  }

  private UUID request(String name, String content) {
    return imports.request(List.of(file(name, content)), false, officer()).get(0);
  }

  private PartnerImport done(String name, String content) {
    PartnerImport ended = ended(request(name, content));
    assertThat(ended.state()).as(name).isEqualTo(ImportState.DONE);
    assertThat(ended.counts().all()).as(name).isEqualTo(ended.rows());
    return ended;
  }

  private PartnerImport ended(UUID id) {
    work();
    return imports.find(id).orElseThrow();
  }

  private void work() {
    while (imports.work()) {}
  }

  private Actor officer() {
    return people.findBySignInName("officer").orElseThrow().actor();
  }

  private Partner only(String scheme, String value) {
    Set<UUID> ids = having(scheme, value);
    assertThat(ids).as(scheme + " " + value).hasSize(1);
    return partners.get(ids.iterator().next());
  }

  private Set<UUID> having(String scheme, String value) {
    return new TreeSet<>(
        jdbc.sql(
                "select partner_id from partner_identifier where scheme = :scheme and value = :value")
            .param("scheme", scheme)
            .param("value", value)
            .query(UUID.class)
            .list());
  }

  private List<String> names(Partner partner) {
    return jdbc.sql("select folded from partner_name where partner_id = :id")
        .param("id", partner.id())
        .query(String.class)
        .list();
  }

  private List<String> dump() {
    List<String> dump = new ArrayList<>();
    for (String table :
        List.of("partner", "partner_name", "partner_identifier", "partner_origin")) {
      dump.addAll(
          jdbc.sql("select t::text from " + table + " t order by 1").query(String.class).list());
    }
    return dump;
  }

  private long count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }

  private int left(UUID id) {
    return jdbc.sql(
            """
            select (select count(*) from partner_import_chunk where import_id = :id)
              + (select count(*) from partner_import_row where import_id = :id)
            """)
        .param("id", id)
        .query(Integer.class)
        .single();
  }

  private static GivenFile file(String name, String content) {
    return new GivenFile() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
      }
    };
  }
}
