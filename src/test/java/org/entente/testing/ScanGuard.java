package org.entente.testing;

import org.entente.document.MalwareScan;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Under every test: nobody asks the malware scanner while holding a connection. */
@Component
class ScanGuard implements BeanPostProcessor, ApplicationListener<ApplicationReadyEvent> {

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
          return scanner.scan(content);
        };
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent event) {
    started = true;
  }
}
