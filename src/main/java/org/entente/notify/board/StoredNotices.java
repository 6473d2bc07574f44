package org.entente.notify.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.notify.NoticeBoard;
import org.entente.notify.PostedNotice;
import org.entente.shared.Jsonb;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredNotices implements NoticeBoard {

  private final JdbcClient jdbc;
  private final Clock clock;

  StoredNotices(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public List<PostedNotice> of(UUID personId, @Nullable UUID before, int limit) {
    return jdbc.sql(
            """
            select id, message_key, arguments, link, created_at, read_at from notify_notice n
             where person_id = :person
               and (cast(:before as uuid) is null or (created_at, id) <
                 (select b.created_at, b.id from notify_notice b
                   where b.id = cast(:before as uuid) and b.person_id = :person))
             order by created_at desc, id desc limit :limit
            """)
        .param("person", personId)
        .param("before", before)
        .param("limit", limit)
        .query(StoredNotices::notice)
        .list();
  }

  @Override
  public int unread(UUID personId, int cap) {
    return jdbc.sql(
            """
            select count(*) from (select 1 from notify_notice
              where person_id = :person and read_at is null limit :cap) unread
            """)
        .param("person", personId)
        .param("cap", cap)
        .query(Integer.class)
        .single();
  }

  @Override
  @Transactional
  public Optional<String> read(UUID personId, UUID noticeId) {
    return jdbc.sql(
            """
            update notify_notice set read_at = coalesce(read_at, :now)
             where id = :id and person_id = :person returning link
            """)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("id", noticeId)
        .param("person", personId)
        .query(String.class)
        .optional();
  }

  @Override
  @Transactional
  public int readAll(UUID personId) {
    return jdbc.sql(
            "update notify_notice set read_at = :now where person_id = :person and read_at is null")
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("person", personId)
        .update();
  }

  private static PostedNotice notice(ResultSet row, int number) throws SQLException {
    return new PostedNotice(
        row.getObject("id", UUID.class),
        row.getString("message_key"),
        List.of(Jsonb.read(row.getString("arguments"), String[].class)),
        row.getString("link"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getObject("read_at") == null);
  }
}
