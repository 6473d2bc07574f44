package org.entente.payee;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entente.database.Times;
import org.entente.iso20022.AccountNumber;
import org.entente.iso20022.BankCode;
import org.entente.shared.ContentHash;
import org.entente.shared.Folded;
import org.entente.shared.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Puts numbers into {@code payee_details} and takes them out, sealed. */
@Repository
class NumberStore {

  private final JdbcClient jdbc;
  private final AccountNumbers numbers;

  NumberStore(JdbcClient jdbc, AccountNumbers numbers) {
    this.jdbc = jdbc;
    this.numbers = numbers;
  }

  /**
   * @param entry without its number
   * @throws Refusal 409 where somebody else entered some for the same payee meanwhile
   */
  void insert(Details entry, AccountNumbers.Salted salted) {
    try {
      write(entry, salted);
    } catch (DuplicateKeyException e) {
      throw Refusal.conflict("payee.meanwhile", entry.payee().name());
    }
  }

  private void write(Details entry, AccountNumbers.Salted salted) {
    Payee payee = entry.payee();
    jdbc.sql(
            """
            insert into payee_details (id, payee, number, applicant, person, name, address, language,
              holder_typed, holder, iban, sealed, fingerprint, masked, bic, street, post_code, town,
              country, hash, changes, entered_by, entered_by_name, entered_for, entered_for_name,
              entered_at, why, state, searchable)
            values (:id, :payee, :number, :applicant, :person, :name, :address, :language,
              :holderTyped, :holder, :iban, :sealed, :fingerprint, :masked, :bic, :street, :postCode,
              :town, :country, :hash, :changes, :by, :byName, :for, :forName, :at, :why, :state,
              :searchable)
            """)
        .param("id", entry.id())
        .param("payee", payee.id())
        .param("number", entry.number())
        .param("applicant", payee.applicant())
        .param("person", payee.person())
        .param("name", payee.name())
        .param("address", payee.address())
        .param("language", payee.language().name())
        .param("holderTyped", entry.holderTyped())
        .param("holder", entry.holder())
        .param("iban", entry.iban())
        .param("sealed", numbers.seal(entry.id(), salted))
        .param("fingerprint", numbers.fingerprint(salted.number()))
        .param("masked", entry.masked())
        .param("bic", entry.bic())
        .param("street", entry.address().street())
        .param("postCode", entry.address().postCode())
        .param("town", entry.address().town())
        .param("country", entry.address().country())
        .param("hash", entry.hash().hex())
        .param("changes", entry.changes())
        .param("by", entry.entered().personId())
        .param("byName", entry.entered().name())
        .param("for", entry.entered().onBehalfOf())
        .param("forName", entry.entered().onBehalfOfName())
        .param("at", Times.column(entry.enteredAt()))
        .param("why", entry.why())
        .param("state", entry.state().name())
        .param("searchable", searchable(entry))
        .update();
  }

  /** Names and bank: a whole number is found by nobody. */
  private static String searchable(Details entry) {
    return Folded.of(
        String.join(
            " ",
            entry.payee().name(),
            entry.holderTyped(),
            entry.holder(),
            entry.bic().toLowerCase(Locale.ROOT)));
  }

  /**
   * With the number.
   *
   * @throws IllegalStateException where the row is not what its hash was made of
   */
  Optional<PayableDetails> open(Details details) {
    return kept(details.id()).map(text -> payable(details, text));
  }

  private PayableDetails payable(Details details, String text) {
    AccountNumbers.Salted salted = numbers.open(details.id(), text);
    ContentHash found =
        DetailsHash.of(
            details.id(),
            details.payee().id(),
            details.holder(),
            salted,
            details.bic(),
            details.address(),
            details.entered().personId());
    if (!found.equals(details.hash())) {
      throw new IllegalStateException("bank details " + details.id() + " are not what was entered");
    }
    return new PayableDetails(
        details.id(),
        details.payee().id(),
        details.holder(),
        new AccountNumber(details.iban(), salted.number()),
        BankCode.bic(details.bic()),
        details.address(),
        details.masked(),
        details.hash(),
        Objects.requireNonNullElse(details.payableFrom(), details.enteredAt()));
  }

  private Optional<String> kept(UUID id) {
    return jdbc.sql("select sealed from payee_details where id = :id")
        .param("id", id)
        .query(String.class)
        .optional();
  }

  /** Entries of others with the same number that were not refused or stopped, newest first. */
  List<Details> sameAccount(Details details) {
    return jdbc.sql(
            """
            select * from payee_details
             where fingerprint = any(:fingerprints) and payee <> :payee
               and state not in ('REFUSED', 'STOPPED')
             order by id desc limit 20
            """)
        .param("fingerprints", fingerprints(details.id()))
        .param("payee", details.payee().id())
        .query(DetailsRow::of)
        .list();
  }

  boolean refutedBefore(Details details) {
    return jdbc.sql(
            """
            select exists (select 1 from payee_details
             where fingerprint = any(:fingerprints) and payee = :payee and state = 'REFUTED'
               and id <> :id)
            """)
        .param("fingerprints", fingerprints(details.id()))
        .param("payee", details.payee().id())
        .param("id", details.id())
        .query(Boolean.class)
        .single();
  }

  private String[] fingerprints(UUID id) {
    String text = kept(id).orElseThrow(Refusal::notFound);
    return numbers.fingerprints(numbers.open(id, text).number()).toArray(String[]::new);
  }
}
