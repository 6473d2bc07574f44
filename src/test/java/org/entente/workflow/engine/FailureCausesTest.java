package org.entente.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.NoSuchFileException;
import java.security.UnrecoverableKeyException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.entente.shared.Refusal;
import org.entente.workflow.FailureCause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.mail.MailSendException;

class FailureCausesTest {

  static Stream<Arguments> thrown() {
    return Stream.of(
        Arguments.of(new DataAccessResourceFailureException("away"), FailureCause.DATABASE),
        Arguments.of(new SQLException("cut", "08006"), FailureCause.DATABASE),
        Arguments.of(new SQLException("stopping", "57P01"), FailureCause.DATABASE),
        Arguments.of(new MailSendException("refused", new ConnectException()), FailureCause.MAIL),
        Arguments.of(new UnrecoverableKeyException("password"), FailureCause.SEAL),
        Arguments.of(new SocketTimeoutException("read"), FailureCause.TIMEOUT),
        Arguments.of(new QueryTimeoutException("slow"), FailureCause.TIMEOUT),
        Arguments.of(new ConnectException("refused"), FailureCause.UNREACHABLE),
        Arguments.of(new UnknownHostException("nowhere"), FailureCause.UNREACHABLE),
        Arguments.of(new NoSuchFileException("/there"), FailureCause.FILE),
        Arguments.of(new DuplicateKeyException("twice"), FailureCause.RECORD),
        Arguments.of(new SQLException("trigger", "P0001"), FailureCause.RECORD),
        Arguments.of(Refusal.conflict("error.agreement.closed"), FailureCause.REFUSED),
        Arguments.of(new NullPointerException(), FailureCause.UNKNOWN));
  }

  @ParameterizedTest
  @MethodSource("thrown")
  void isToldFromWhateverIsDeepestInside(Throwable thrown, FailureCause expected) {
    assertThat(FailureCauses.of(thrown)).isEqualTo(expected);
    assertThat(FailureCauses.of(new IllegalStateException("step", thrown))).isEqualTo(expected);
  }
}
