package org.entente.testing;

import java.nio.charset.StandardCharsets;
import org.entente.document.MalwareScan;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Under every test: nobody asks the malware scanner while holding a connection. Files with one of
 * two marks have the scanner find something, or not answer.
 */
@Component
public class ScanGuard implements BeanPostProcessor, ApplicationListener<ApplicationReadyEvent> {

  public static final String INFECTED = "%% as if it were infected";
  public static final String UNANSWERED = "%% as if the scanner were away";

  private volatile boolean started;

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (!(bean instanceof MalwareScan scanner)) {
      return bean;
    }
    return (MalwareScan)
        content -> {
          if (started && TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a file is scanned inside a transaction");
          }
          return said(scanner, content);
        };
  }

  private static MalwareScan.Verdict said(MalwareScan scanner, byte[] content) {
    String text = new String(content, StandardCharsets.ISO_8859_1);
    if (text.contains(INFECTED)) {
      return MalwareScan.Verdict.INFECTED;
    }
    return text.contains(UNANSWERED) ? MalwareScan.Verdict.UNKNOWN : scanner.scan(content);
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent event) {
    started = true;
  }
}
