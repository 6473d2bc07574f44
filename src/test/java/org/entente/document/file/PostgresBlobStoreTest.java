package org.entente.document.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.entente.document.Blob;
import org.entente.document.BlobStore;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EntenteTest
class PostgresBlobStoreTest {

  @Autowired BlobStore store;
  @Autowired JdbcClient jdbc;

  @Test
  void givesBackWhatWasPut() {
    Blob blob = store.put(SampleFiles.PDF, "application/pdf", "C:\\scans\\signed.pdf");
    assertThat(blob.name()).isEqualTo("signed.pdf");
    assertThat(blob.sha256()).isEqualTo(ContentHash.of(SampleFiles.PDF));
    assertThat(store.get(blob.sha256()).content()).isEqualTo(SampleFiles.PDF);
    assertThat(store.describe(blob.sha256())).contains(blob);
  }

  @Test
  void keepsTheSameContentOnce() {
    Blob first = store.put(SampleFiles.PNG, "image/png", "a.png");
    Blob second = store.put(SampleFiles.PNG, "image/png", "b.png");
    assertThat(second.sha256()).isEqualTo(first.sha256());
    assertThat(
            jdbc.sql("select count(*) from document_blob where sha256 = :sha256")
                .param("sha256", first.sha256().hex())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void keepsFilesUpToTheCap() {
    byte[] large = Arrays.copyOf(SampleFiles.PDF, (int) BlobStore.LARGEST);
    assertThat(store.put(large, "application/pdf", "large.pdf").size()).isEqualTo(large.length);
    byte[] tooLarge = Arrays.copyOf(SampleFiles.PDF, (int) BlobStore.LARGEST + 1);
    refuses(tooLarge, "application/pdf", "document.file.tooLarge");
  }

  @Test
  void knowsTextsAndTables() {
    byte[] csv = "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8);
    assertThat(store.put(csv, "text/csv", "a.csv").mediaType()).isEqualTo("text/csv");
    byte[] json = "{\"a\": [1, 2]}".getBytes(StandardCharsets.UTF_8);
    assertThat(store.put(json, "application/json", "a.json").size()).isEqualTo(json.length);
  }

  @Test
  void refusesContentOfAnotherType() {
    refuses(SampleFiles.EXE, "application/pdf", "document.file.typeMismatch");
    refuses(SampleFiles.HTML, "text/plain", "document.file.typeMismatch");
    refuses(SampleFiles.zip("x", "x"), ContentType.DOCX, "document.file.typeMismatch");
    refuses(SampleFiles.PDF, "nonsense", "document.file.typeMismatch");
  }

  @Test
  void knowsNothingOfOtherHashes() {
    ContentHash other = ContentHash.of("never put");
    assertThat(store.describe(other)).isEmpty();
    assertThatThrownBy(() -> store.get(other))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
  }

  private void refuses(byte[] content, String mediaType, String messageKey) {
    assertThatThrownBy(() -> store.put(content, mediaType, "a.bin"))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.messageKey()).isEqualTo(messageKey));
  }
}
