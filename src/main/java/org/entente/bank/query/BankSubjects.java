package org.entente.bank.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.entente.bank.BankReaders;
import org.entente.bank.account.BankAccounts;
import org.entente.bank.account.StoredBlocks;
import org.entente.bank.answer.AnswerFile;
import org.entente.bank.answer.AnswerFiles;
import org.entente.bank.batch.Batch;
import org.entente.bank.batch.Batches;
import org.entente.bank.transmission.OutboxRows;
import org.entente.bank.transmission.PaymentMoves;
import org.entente.people.CaseAccess;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.workflow.CaseSubjects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Payments, files, answers and accounts have histories; whoever reads the bank's pages reads them.
 */
@Configuration(proxyBeanMethods = false)
class BankSubjects {

  @Bean
  CaseSubjects bankPaymentSubjects(OutboxRows payments, MessageSource messages) {
    return new Named(
        PaymentMoves.KIND, id -> payments.find(id).map(each -> each.endToEndId()), messages);
  }

  @Bean
  CaseSubjects bankBatchSubjects(Batches batches, MessageSource messages) {
    return new Named(Batch.KIND, id -> batches.find(id).map(Batch::reference), messages);
  }

  @Bean
  CaseSubjects bankAnswerSubjects(AnswerFiles files, MessageSource messages) {
    return new Named(AnswerFile.KIND, id -> files.find(id).map(AnswerFile::name), messages);
  }

  @Bean
  CaseSubjects bankAccountSubjects(BankAccounts accounts, MessageSource messages) {
    return new Named(
        StoredBlocks.KIND,
        id ->
            accounts.all().stream()
                .filter(each -> StoredBlocks.ref(each.id()).id().equals(id))
                .map(each -> each.name())
                .findFirst(),
        messages);
  }

  @Bean
  CaseAccess bankPaymentAccess(BankReaders readers) {
    return new Access(PaymentMoves.KIND, readers);
  }

  @Bean
  CaseAccess bankBatchAccess(BankReaders readers) {
    return new Access(Batch.KIND, readers);
  }

  @Bean
  CaseAccess bankAnswerAccess(BankReaders readers) {
    return new Access(AnswerFile.KIND, readers);
  }

  @Bean
  CaseAccess bankAccountAccess(BankReaders readers) {
    return new Access(StoredBlocks.KIND, readers);
  }

  private record Access(String kind, BankReaders readers) implements CaseAccess {

    @Override
    public boolean mayRead(CaseRef caseRef, UUID personId) {
      return readers.include(personId);
    }
  }

  /** Called by a reference, with the word for its kind beside it. */
  private record Named(
      String kind, Function<UUID, Optional<String>> references, MessageSource messages)
      implements CaseSubjects {

    @Override
    public Optional<Subject> find(CaseRef caseRef) {
      return references.apply(caseRef.id()).map(this::subject);
    }

    @Override
    public boolean runsProcesses() {
      return false;
    }

    @Override
    public List<CaseRef> search(String words, int limit) {
      return List.of();
    }

    private Subject subject(String reference) {
      Language reader = Language.of(LocaleContextHolder.getLocale());
      String word = messages.getMessage("case." + kind, null, reader.locale());
      LocalizedText text = LocalizedText.of(reader, word);
      return new Subject(reference, text, kind, text);
    }
  }
}
