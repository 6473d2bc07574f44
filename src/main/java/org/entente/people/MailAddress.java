package org.entente.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Where a person is reached by mail.
 *
 * @param bouncingSince since when mails to it come back; null where they arrive
 * @param bounce what the other side said of it
 */
@Table("people_address")
public record MailAddress(
    @Id UUID person,
    String address,
    Instant changedAt,
    @Nullable Instant bouncingSince,
    @Nullable String bounce,
    @Version int version) {

  MailAddress moved(String to, Instant at) {
    return new MailAddress(person, to, at, null, null, version);
  }

  MailAddress arriving() {
    return new MailAddress(person, address, changedAt, null, null, version);
  }

  MailAddress bouncing(Instant since, String reason) {
    return new MailAddress(person, address, changedAt, since, reason, version);
  }

  public boolean bounces() {
    return bouncingSince != null;
  }
}
