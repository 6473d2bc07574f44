package org.entente.bank.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.audit.AuditLog;
import org.entente.bank.AccountBlocks;
import org.entente.bank.BankPayments;
import org.entente.bank.Channel;
import org.entente.bank.FateState;
import org.entente.bank.PartsInPayments;
import org.entente.bank.PaymentInstruction;
import org.entente.bank.PaymentPart;
import org.entente.bank.PaymentParts;
import org.entente.bank.account.AccountProperties;
import org.entente.bank.account.BankAccounts;
import org.entente.bank.account.BankProperties;
import org.entente.bank.account.StoredBlocks;
import org.entente.bank.query.PaymentPages;
import org.entente.bank.transmission.OutboxRows;
import org.entente.bank.transmission.PaymentMoves;
import org.entente.bank.transmission.SealedContents;
import org.entente.database.YearlyNumbers;
import org.entente.iso20022.Creditor;
import org.entente.iso20022.PaymentFiles;
import org.entente.people.FreshAction;
import org.entente.people.FreshAuthentication;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.PaymentEar;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SamplePayments;
import org.entente.testing.SentFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A file goes when two people who made none of its payments have released its very bytes. */
@EntenteTest
class BatchesTest {

  @Autowired private ApplicationContext context;
  @Autowired private BatchMaking making;
  @Autowired private BatchStore store;
  @Autowired private OutboxRows payments;
  @Autowired private PaymentMoves moves;
  @Autowired private BankAccounts accounts;
  @Autowired private BankPayments fates;
  @Autowired private AccountBlocks blocks;
  @Autowired private AuditLog audit;
  @Autowired private SamplePayments samples;
  @Autowired private SentFiles sent;
  @Autowired private PaymentPages pages;
  @Autowired private PaymentEar ear;
  @Autowired private ProcessDriver driver;
  @Autowired private TransactionTemplate transactions;

  @TempDir private Path folder;

  private final List<FreshAction> signedIn = new ArrayList<>();
  private Batches batches;
  private Actor controller;
  private Actor director;

  @BeforeEach
  void open() {
    batches = batches(accounts);
    controller = driver.person("finance-controller").actor();
    director = driver.person("finance-director").actor();
  }

  private Batches batches(BankAccounts accounts) {
    return batches(accounts, context.getBean(PartsInPayments.class));
  }

  private Batches batches(BankAccounts accounts, PartsInPayments parts) {
    FreshAuthentication fresh =
        new FreshAuthentication() {
          @Override
          public boolean holds(FreshAction action) {
            return true;
          }

          @Override
          public void use(FreshAction action) {
            signedIn.add(action);
          }
        };
    BatchFiles files =
        new BatchFiles(
            payments,
            context.getBean(SealedContents.class),
            accounts,
            context.getBean(PaymentFiles.class));
    return new Batches(store, files, payments, moves, parts, accounts, fresh, audit);
  }

  @Test
  void makesAFileOfWhatFitsAndSaysOfTheRestWhy() {
    PaymentInstruction one = samples.queued(SamplePayments.FILE, "31.00");
    PaymentInstruction two = samples.queued(SamplePayments.FILE, "32.50");
    PaymentInstruction odd = misspelt("33.00");
    Batch batch = batches.get(sent.made(one));
    assertThat(batch.state()).isEqualTo(BatchState.MADE);
    assertThat(batchOf(one)).isEqualTo(batch.id()).isEqualTo(batchOf(two));
    assertThat(batchOf(odd)).isNull();
    Unfit unfit = pages.find(odd.order()).orElseThrow().unfit().get(0);
    assertThat(unfit.payment()).isEqualTo(odd.endToEndId());
    assertThat(unfit.field()).isEqualTo("CREDITOR_NAME");
    assertThat(unfit.messageKey()).isEqualTo("iso20022.problem.letters");
    PaymentInstruction late = samples.queued(SamplePayments.FILE, "34.00");
    UUID next = sent.made(late);
    assertThat(next).isNotEqualTo(batch.id());
    assertThat(batchOf(late)).isEqualTo(next);
    fates.cancel(odd.order(), "Wrong", Actor.SYSTEM);
  }

  @Test
  void isReleasedByTwoPeopleOnItsHash() {
    PaymentInstruction payment = samples.queued(SamplePayments.FILE, "35.00");
    Batch batch = batches.get(sent.made(payment));
    refused(() -> release(batch, "0".repeat(64), controller), "bank.batch.otherFile");
    release(batch, batch.hash().hex(), controller);
    refused(() -> release(batch, batch.hash().hex(), controller), "bank.batch.twice");
    assertThat(batches.get(batch.id()).state()).isEqualTo(BatchState.MADE);
    refused(() -> handOver(batch), "bank.batch.notReleased");
    release(batch, batch.hash().hex(), director);
    refused(() -> release(batch, batch.hash().hex(), director), "bank.batch.over");
    assertThat(signedIn)
        .containsExactly(
            FreshAction.of("bank.release", batch.hash()),
            FreshAction.of("bank.release", batch.hash()));
    handOver(batch);
    refused(() -> handOver(batch), "bank.batch.handedOver");
    assertThat(ear.steps(payment.order())).containsExactly("QUEUED-SENT");
    byte[] bytes =
        Objects.requireNonNull(
            transactions.execute(status -> batches.download(batch.id(), controller)));
    assertThat(ContentHash.of(bytes)).isEqualTo(batch.hash());
    assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
        .contains(payment.endToEndId(), "BE68539007547034", batch.messageId());
  }

  @Test
  void isNotReleasedByWhoMadeAPaymentInIt() {
    PaymentInstruction own =
        samples.instruction(SamplePayments.FILE, "36.00", controller.personId());
    samples.submit(own);
    Batch batch = batches.get(sent.made(own));
    refused(() -> release(batch, batch.hash().hex(), controller), "bank.batch.own");
    assertThat(batches.mayRelease(batch, controller)).isFalse();
    assertThat(batches.mayRelease(batch, director)).isTrue();
  }

  /** Neither its beneficiaries nor, both times, those who let its orders pass. */
  @Test
  void oneOfItsTwoReleasersApprovedNothingInIt() {
    PaymentInstruction payment = samples.queued(SamplePayments.FILE, "36.50");
    Batch batch = batches.get(sent.made(payment));
    Actor office = driver.person("presidents-office").actor();
    Actor beneficiary = driver.person("finance-officer").actor();
    PaymentParts parts =
        (orders, actor) ->
            !orders.contains(payment.order()) || actor.involves(office.personId())
                ? Set.of()
                : Set.of(
                    actor.involves(beneficiary.personId())
                        ? PaymentPart.BENEFICIARY
                        : PaymentPart.APPROVED);
    Batches own = batches(accounts, new PartsInPayments(List.of(parts)));
    refused(() -> release(own, batch, beneficiary), "bank.batch.own");
    release(own, batch, controller);
    refused(() -> release(own, batch, director), "bank.batch.approvers");
    refused(
        () -> release(own, batch, office.onBehalfOf(controller.personId(), controller.name())),
        "bank.batch.twice");
    Batch once = own.get(batch.id());
    assertThat(own.mayRelease(once, director)).isFalse();
    assertThat(own.mayRelease(once, office)).isTrue();
    release(own, batch, office);
    assertThat(own.get(batch.id()).state()).isEqualTo(BatchState.RELEASED);
    inTransaction(() -> own.takeApart(batch.id(), "Only tried", controller));
  }

  private void release(Batches own, Batch batch, Actor actor) {
    inTransaction(() -> own.release(batch.id(), batch.hash().hex(), actor));
  }

  @Test
  void isNotReleasedWhileTheAccountIsBlocked() {
    Batch batch = batches.get(sent.made(samples.queued(SamplePayments.FILE, "37.00")));
    transactions.executeWithoutResult(
        status ->
            blocks.block(
                SamplePayments.FILE, "bank.difference.OTHER_CONTENT", List.of("X"), Actor.SYSTEM));
    try {
      refused(() -> release(batch, batch.hash().hex(), controller), "bank.batch.blocked");
    } finally {
      blocks.lift(SamplePayments.FILE, "Looked into it", director);
    }
    assertThat(blocks.history(SamplePayments.FILE).get(0).lifted())
        .extracting(lifted -> Objects.requireNonNull(lifted).reason())
        .isEqualTo("Looked into it");
  }

  @Test
  void leavesNoBlockedAccountNeitherByHandNorByAFolder() {
    PaymentInstruction payment = samples.queued(SamplePayments.FILE, "37.50");
    UUID batch = sent.released(payment);
    BankAccounts own = withFolder();
    blocked(
        () -> {
          refused(
              () -> inTransaction(() -> batches.handOver(batch, director)), "bank.batch.blocked");
          drop(own);
        });
    assertThat(folder.resolve("out")).isEmptyDirectory();
    assertThat(fates.fate(payment.order()).orElseThrow().state()).isEqualTo(FateState.QUEUED);
    inTransaction(() -> batches.handOver(batch, director));
    blocked(
        () ->
            refused(
                () -> inTransaction(() -> batches.download(batch, director)),
                "bank.batch.blocked"));
  }

  private void blocked(Runnable step) {
    inTransaction(
        () ->
            blocks.block(
                SamplePayments.FILE, "bank.difference.OTHER_CONTENT", List.of("X"), Actor.SYSTEM));
    try {
      step.run();
    } finally {
      blocks.lift(SamplePayments.FILE, "Looked into it", director);
    }
  }

  @Test
  void aReleasedFileThatCannotBeWrittenAnyMoreIsNotSentButTakenApart() {
    PaymentInstruction payment = samples.queued(SamplePayments.FILE, "37.60");
    UUID batch = sent.released(payment);
    Batches moved = batches(renamed(null));
    refused(() -> inTransaction(() -> moved.handOver(batch, director)), "bank.batch.outdated");
    assertThat(batches.get(batch).state()).isEqualTo(BatchState.RELEASED);
    drop(renamed(folder));
    assertThat(folder.resolve("out")).isEmptyDirectory();
    assertThat(batches.get(batch).trouble()).isNotNull();
    inTransaction(() -> moved.takeApart(batch, "The account was renamed", controller));
    assertThat(batchOf(payment)).isNull();
    assertThat(sent.made(payment)).isNotEqualTo(batch);
  }

  @Test
  void aFolderThatIsConfiguredLaterTakesWhatWasReleasedBefore() throws IOException {
    PaymentInstruction payment = samples.queued(SamplePayments.FILE, "37.70");
    UUID batch = sent.released(payment);
    drop(withFolder());
    assertThat(batches.get(batch).sentBy()).isEqualTo("FOLDER");
    assertThat(folder.resolve("out").resolve(batches.get(batch).fileName())).exists();
    assertThat(ear.steps(payment.order())).containsExactly("QUEUED-SENT");
  }

  /** It may lie in the folder: nobody takes it to the bank once more, nor pays what is in it. */
  @Test
  void whatMayLieInAFolderIsNeitherHandedOverNorTakenApart() {
    PaymentInstruction payment = samples.queued(SamplePayments.FILE, "37.80");
    UUID batch = sent.released(payment);
    inTransaction(() -> batches(withFolder()).leave(batch, OutFolder.name(folder)));
    refused(() -> inTransaction(() -> batches.handOver(batch, director)), "bank.batch.leaving");
    refused(
        () -> inTransaction(() -> batches.takeApart(batch, "One was wrong", controller)),
        "bank.batch.leaving");
    drop(withFolder());
    assertThat(batches.get(batch).state()).isEqualTo(BatchState.SENT);
  }

  /** The folder was changed before the file lay in it, or after: it lies in one of the two. */
  @Test
  void goesOnOnlyWhereItsEarlierFolderDoesNotHoldIt() throws IOException {
    Path earlier = folder.resolve("earlier");
    Path later = folder.resolve("later");
    UUID batch = sent.released(samples.queued(SamplePayments.FILE, "37.95"));
    String name = batches.get(batch).fileName();
    byte[] bytes = leaving(batch, earlier);
    stays(batch, accounts(null, later));
    assertThat(later.resolve("out")).as("as nobody can tell").doesNotExist();
    assertThat(batches(accounts(null, later)).elsewhere(batches.get(batch)))
        .isEqualTo(OutFolder.name(earlier));
    new OutFolder(earlier).open();
    drop(batch, accounts(null, later));
    assertThat(later.resolve("out").resolve(name)).hasBinaryContent(bytes);
    assertThat(batches.get(batch).state()).isEqualTo(BatchState.SENT);
    assertThatThrownBy(() -> new OutFolder(earlier).leave(name, bytes))
        .as("held up until now")
        .isInstanceOf(IOException.class);
    assertThat(earlier.resolve("out").resolve(name)).doesNotExist();
  }

  @Test
  void isNotLeftInAnotherFolderWhereItWasLeftBefore() throws IOException {
    Path earlier = folder.resolve("earlier");
    Path later = folder.resolve("later");
    UUID batch = sent.released(samples.queued(SamplePayments.FILE, "37.96"));
    String name = batches.get(batch).fileName();
    byte[] bytes = leaving(batch, earlier);
    new OutFolder(earlier).leave(name, bytes);
    Files.delete(earlier.resolve("out").resolve(name));
    stays(batch, accounts(null, later));
    stays(batch, accounts(null, null));
    assertThat(later.resolve("out")).doesNotExist();
    refused(() -> inTransaction(() -> batches.handOver(batch, director)), "bank.batch.leaving");
    drop(batch, accounts(null, earlier));
    assertThat(batches.get(batch).state()).isEqualTo(BatchState.SENT);
    assertThat(earlier.resolve("out").resolve(name)).doesNotExist();
  }

  @Test
  void isHandedOverWhereTheFolderIsGoneAndNeverHeldIt() throws IOException {
    Path earlier = folder.resolve("earlier");
    UUID batch = sent.released(samples.queued(SamplePayments.FILE, "37.97"));
    leaving(batch, earlier);
    new OutFolder(earlier).open();
    drop(batch, accounts(null, null));
    assertThat(batches.get(batch).inHouse()).isTrue();
    inTransaction(() -> batches.handOver(batch, director));
  }

  private void stays(UUID batch, BankAccounts own) {
    assertThatThrownBy(() -> drop(batch, own)).isInstanceOf(IllegalStateException.class);
    assertThat(batches.get(batch).state()).isEqualTo(BatchState.RELEASED);
  }

  private void drop(UUID batch, BankAccounts own) throws IOException {
    TransactionalDrop.of(store, batches(own), own, transactions).drop(batch);
  }

  /** As a node is held up, or cut off, that was about to write it. */
  private byte[] leaving(UUID batch, Path in) {
    return Objects.requireNonNull(
        transactions.execute(
            status -> batches(accounts(null, in)).leave(batch, OutFolder.name(in)).orElseThrow()));
  }

  /** Of an account that is configured no longer nothing leaves, on whichever way. */
  @Test
  void keepsInTheHouseWhatIsOfAnAccountThatIsGone() {
    PaymentInstruction payment = samples.queued(SamplePayments.FILE, "37.90");
    UUID made = sent.made(payment);
    BankAccounts none = accountsOf(Map.of());
    Batches gone = batches(none);
    assertThat(gone.mayRelease(gone.get(made), director)).isFalse();
    refused(() -> release(gone, gone.get(made), director), "bank.batch.gone");
    inTransaction(() -> gone.takeApart(made, "Its account is gone", controller));
    UUID batch = sent.released(payment);
    refused(() -> inTransaction(() -> gone.handOver(batch, director)), "bank.batch.gone");
    drop(none);
    assertThat(gone.get(batch).state()).isEqualTo(BatchState.RELEASED);
    inTransaction(() -> batches.handOver(batch, director));
    refused(() -> inTransaction(() -> gone.download(batch, director)), "bank.batch.gone");
  }

  private void drop(BankAccounts own) {
    BatchStore ownStore =
        new BatchStore(
            context.getBean(JdbcClient.class),
            context.getBean(YearlyNumbers.class),
            context.getBean(Clock.class));
    TransactionalDrop.of(ownStore, batches(own), own, transactions).go();
  }

  private void inTransaction(Runnable step) {
    transactions.executeWithoutResult(status -> step.run());
  }

  @Test
  void isTakenApartAsLongAsNobodyCanHaveSentIt() {
    PaymentInstruction payment = samples.queued(SamplePayments.FILE, "38.00");
    Batch batch = batches.get(sent.made(payment));
    assertThatThrownBy(() -> fates.cancel(payment.order(), "Wrong", Actor.SYSTEM))
        .hasMessageContaining("bank.cancel.file");
    transactions.executeWithoutResult(
        status -> batches.takeApart(batch.id(), "One was wrong", controller));
    Batch next = batches.get(sent.made(payment));
    assertThat(next.messageId()).isNotEqualTo(batch.messageId());
    assertThat(fates.fate(payment.order()).orElseThrow().state()).isEqualTo(FateState.QUEUED);
    refused(() -> release(batch, batch.hash().hex(), controller), "bank.batch.over");
  }

  @Test
  void isPutIntoItsFolderWholeAndTheSameWhenRepeated() throws IOException {
    PaymentInstruction payment = samples.queued(SamplePayments.FILE, "39.00");
    BankAccounts own = withFolder();
    BatchStore ownStore =
        new BatchStore(
            context.getBean(JdbcClient.class),
            context.getBean(YearlyNumbers.class),
            context.getBean(Clock.class));
    Batches ownBatches = batches(own);
    Batch batch = batches.get(sent.made(payment));
    transactions.executeWithoutResult(
        status -> ownBatches.release(batch.id(), batch.hash().hex(), controller));
    transactions.executeWithoutResult(
        status -> ownBatches.release(batch.id(), batch.hash().hex(), director));
    refused(() -> ownBatches.handOver(batch.id(), controller), "bank.batch.notReleased");
    byte[] bytes = ownBatches.leave(batch.id(), OutFolder.name(folder)).orElseThrow();
    // As a node leaves it that is killed between the folder and the database.
    new OutFolder(folder).leave(batch.fileName(), bytes);
    TransactionalDrop.of(ownStore, ownBatches, own, transactions).drop(batch.id());
    try (Stream<Path> found = Files.list(folder.resolve("out"))) {
      assertThat(found.map(each -> each.getFileName().toString()))
          .containsExactly(batch.fileName());
    }
    assertThat(ContentHash.of(Files.readAllBytes(folder.resolve("out").resolve(batch.fileName()))))
        .isEqualTo(batch.hash());
    assertThat(batches.get(batch.id()).sentBy()).isEqualTo("FOLDER");
    assertThat(ear.steps(payment.order())).containsExactly("QUEUED-SENT");
  }

  /** A drop whose batches write in transactions, as the application's do. */
  private static final class TransactionalDrop {

    static FolderDrop of(
        BatchStore store, Batches batches, BankAccounts accounts, TransactionTemplate tx) {
      return new FolderDrop(store, batches, accounts) {
        @Override
        void drop(UUID id) throws IOException {
          tx.executeWithoutResult(
              status -> {
                try {
                  super.drop(id);
                } catch (IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              });
        }
      };
    }
  }

  private BankAccounts withFolder() {
    return accounts(null, folder);
  }

  /** Under another name, so that the same payments are another file. */
  private BankAccounts renamed(@Nullable Path folder) {
    return accounts("University Office for Mobility", folder);
  }

  private BankAccounts accounts(@Nullable String debtor, @Nullable Path folder) {
    AccountProperties given =
        context.getBean(BankProperties.class).accounts().get(SamplePayments.FILE);
    AccountProperties account =
        new AccountProperties(
            given.name(),
            debtor == null ? given.debtorName() : debtor,
            given.address(),
            given.iban(),
            null,
            given.bic(),
            null,
            null,
            given.currency(),
            Channel.FILE,
            folder,
            null,
            null,
            given.releaseLimit(),
            given.endOfDay(),
            given.zone());
    return accountsOf(Map.of(SamplePayments.FILE, account));
  }

  private BankAccounts accountsOf(Map<String, AccountProperties> configured) {
    BankProperties usual = context.getBean(BankProperties.class);
    return new BankAccounts(
        new BankProperties(
            configured,
            false,
            usual.pause(),
            usual.lease(),
            usual.connectTimeout(),
            usual.answerTimeout(),
            usual.askEvery(),
            usual.overdueAfter(),
            usual.fetchEvery(),
            usual.largestAnswer(),
            usual.bookingLease(),
            usual.askSentAfter()),
        context.getBean(PaymentFiles.class),
        context,
        context.getBean(StoredBlocks.class));
  }

  private PaymentInstruction misspelt(String amount) {
    PaymentInstruction usual = samples.instruction(SamplePayments.FILE, amount, null);
    Creditor creditor = usual.creditor();
    PaymentInstruction odd =
        new PaymentInstruction(
            usual.order(),
            usual.account(),
            usual.endToEndId(),
            usual.uetr(),
            usual.amount(),
            new Creditor("Zoë", creditor.address(), creditor.account(), creditor.bank()),
            usual.remittance(),
            usual.purpose(),
            usual.executionDay(),
            usual.orderHash(),
            null);
    samples.submit(odd);
    return odd;
  }

  private void release(Batch batch, String hash, Actor actor) {
    transactions.executeWithoutResult(status -> batches.release(batch.id(), hash, actor));
  }

  private void handOver(Batch batch) {
    transactions.executeWithoutResult(status -> batches.handOver(batch.id(), director));
  }

  private UUID batchOf(PaymentInstruction payment) {
    return payments.find(payment.order()).orElseThrow().batch();
  }

  private static void refused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable what, String key) {
    assertThatThrownBy(what)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
  }
}
