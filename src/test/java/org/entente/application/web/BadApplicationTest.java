package org.entente.application.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.application.Applications;
import org.entente.application.Drafts;
import org.entente.grant.Calls;
import org.entente.shared.Language;
import org.entente.testing.EntenteTest;
import org.entente.testing.PersonalLinkGuests;
import org.entente.testing.PersonalLinkGuests.Guest;
import org.entente.testing.SampleApplications;
import org.entente.testing.SampleCalls;
import org.entente.testing.ScanGuard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;

/**
 * Every bad input of an application gets its reason, on the page that the applicant reads, in each
 * of the four languages; what was typed stays, and nothing is submitted. They come by a personal
 * link, so that the language is their browser's.
 */
@EntenteTest
class BadApplicationTest {

  private static final String MOTIVATION = "To learn what cannot be learnt here.";
  private static final String PDF = "%PDF-1.4 marks";
  private static final String PNG = "\u0089PNG\r\n\u001a\n picture";
  private static final String PROGRAM = "MZ\u0090\u0000\u0003";
  private static final int MEGABYTE = 1024 * 1024;

  /** What a guest sends beside an application that is right, and what is said of it. */
  private record Bad(
      String what,
      Map<String, String> fields,
      List<MockMultipartFile> files,
      String key,
      Object... arguments) {

    @Override
    public String toString() {
      return what;
    }
  }

  static List<Bad> bad() {
    return List.of(
        file("an empty file", "marks.pdf", "", "document.file.empty"),
        file(
            "a file too large",
            "marks.pdf",
            PDF + "x".repeat(26 * MEGABYTE),
            "document.file.tooLarge",
            25),
        file("a picture called a PDF", "marks.pdf", PNG, "document.file.typeMismatch", "marks.pdf"),
        file(
            "a program called a PDF",
            "marks.pdf",
            PROGRAM,
            "document.file.typeMismatch",
            "marks.pdf"),
        file("a program", "marks.exe", PROGRAM, "document.file.typeRefused", "marks.exe"),
        file(
            "a kind that this call does not ask for",
            "marks.png",
            PNG,
            "form.error.file.kind",
            "marks.png",
            ".pdf"),
        file(
            "a file that the scanner refuses",
            "marks.pdf",
            PDF + ScanGuard.INFECTED,
            "document.file.infected",
            "marks.pdf"),
        file(
            "a file while the scanner is away",
            "marks.pdf",
            PDF + ScanGuard.UNANSWERED,
            "document.file.notScanned",
            "marks.pdf"),
        new Bad("too many files", Map.of(), many(21), "application.files.many", 20),
        new Bad(
            "a file that nobody asked for",
            Map.of(),
            List.of(part("stranger", "marks.pdf", PDF)),
            "form.error.unknown",
            "stranger"),
        field(
            "a text too long",
            "motivation",
            "w".repeat(4_001),
            "form.error.maxLength",
            4_000,
            4_001),
        field("a text too short", "motivation", "Because", "form.error.minLength", 10, 7),
        field("no text", "motivation", "", "form.error.required"),
        field("a number out of range", "distanceKm", "25001", "application.distance.wrong", 25_000),
        field("a number below zero", "distanceKm", "-1", "application.distance.wrong", 25_000),
        field("no number", "distanceKm", "far", "form.error.number"),
        field("a last day before the first", "until", "1999-01-01", "application.until.before"),
        field("no day", "from", "2027-02-30", "form.error.date"),
        field("a country that is none", "country", "XX", "form.error.option"),
        field(
            "a field that the form does not have",
            "stranger",
            "anything",
            "form.error.unknown",
            "stranger"));
  }

  private static Bad file(
      String what, String name, String content, String key, Object... arguments) {
    return new Bad(what, Map.of(), List.of(part("transcript", name, content)), key, arguments);
  }

  private static Bad field(
      String what, String name, String value, String key, Object... arguments) {
    return new Bad(what, Map.of(name, value), List.of(), key, arguments);
  }

  private static List<MockMultipartFile> many(int count) {
    List<MockMultipartFile> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      files.add(part("transcript", "marks-" + i + ".pdf", PDF + i));
    }
    return files;
  }

  private static MockMultipartFile part(String field, String name, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
    return new MockMultipartFile(field, name, "application/pdf", bytes);
  }

  @Autowired private MockMvc mvc;
  @Autowired private PersonalLinkGuests guests;
  @Autowired private SampleCalls samples;
  @Autowired private SampleApplications applications;
  @Autowired private Calls calls;
  @Autowired private Drafts drafts;
  @Autowired private Applications submitted;
  @Autowired private MessageSource messages;

  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  void saysWhy(Bad bad) throws Exception {
    Guest guest = guest(samples.open());
    Set<String> reasons = new HashSet<>();
    for (Language language : Language.values()) {
      MockMultipartHttpServletRequestBuilder request = sending(guest, bad.fields());
      bad.files().forEach(request::file);
      MockHttpServletResponse answer = perform(request, guest, language);
      assertThat(answer.getStatus()).isEqualTo(422);
      reasons.add(requireReason(answer, language, bad.key(), bad.arguments()));
      String motivation = bad.fields().getOrDefault("motivation", MOTIVATION);
      assertThat(answer.getContentAsString()).contains(motivation + "</textarea>");
    }
    assertThat(reasons).hasSameSizeAs(Language.values());
    assertThat(submitted.find(guest.draft())).isEmpty();
  }

  @Test
  void saysWhichAnswersBelongToAnOlderForm() throws Exception {
    UUID call = samples.open();
    Guest guest = guest(call);
    String asked = SampleCalls.FORM.replace("\"motivation\"", "\"statement\"");
    samples.use(call, asked);
    for (Language language : Language.values()) {
      MockHttpServletResponse answer = perform(sending(guest, Map.of()), guest, language);
      assertThat(answer.getStatus()).isEqualTo(422);
      requireReason(answer, language, "form.error.unknown", "motivation");
      assertThat(answer.getContentAsString()).contains("name=\"statement\"");
    }
    Map<String, String> anew = new HashMap<>();
    anew.put("motivation", null);
    anew.put("statement", MOTIVATION);
    assertThat(perform(sending(guest, anew), guest, Language.EN).getStatus()).isEqualTo(302);
  }

  @Test
  void showsWhatWasSubmittedOnTheFormItWasFilledInOn() throws Exception {
    UUID call = samples.open();
    Guest guest = guest(call);
    assertThat(perform(sending(guest, Map.of()), guest, Language.EN).getStatus()).isEqualTo(302);
    samples.use(call, SampleCalls.FORM.replace("\"motivation\"", "\"statement\""));
    MockHttpServletResponse own = perform(get(page(guest)), guest, Language.EN);
    assertThat(own.getContentAsString()).contains(MOTIVATION);
  }

  @Test
  void takesTheSameTwiceAndNothingElse() throws Exception {
    Guest guest = guest(samples.open());
    for (int i = 0; i < 2; i++) {
      MockHttpServletResponse answer = perform(sending(guest, Map.of()), guest, Language.EN);
      assertThat(answer.getRedirectedUrl()).isEqualTo(page(guest));
    }
    String reference = submitted.get(guest.draft()).reference();
    Map<String, String> other = Map.of("motivation", "Something else altogether.");
    for (Language language : Language.values()) {
      MockHttpServletResponse answer = perform(sending(guest, other), guest, language);
      assertThat(answer.getStatus()).isEqualTo(409);
      requireReason(answer, language, "application.submitted.already", reference);
      requireReason(answer, language, "application.submitted.already.next");
    }
    assertThat(submitted.get(guest.draft()).snapshot().number()).isOne();
  }

  @Test
  void saysThatTheDeadlineHasPassedAndKeepsTheDraft() throws Exception {
    requireKept(samples.closingIn(Duration.ofSeconds(-5)), "application.tooLate", "§");
  }

  @Test
  void saysThatTheCallTakesNoneAnyMore() throws Exception {
    UUID call = samples.open();
    Guest guest = guest(call);
    samples.enter(call, "CANCELLED");
    requireKept(guest, "application.callOver");
  }

  private void requireKept(UUID call, String key, Object... arguments) throws Exception {
    requireKept(guest(call), key, arguments);
  }

  private void requireKept(Guest guest, String key, Object... arguments) throws Exception {
    for (Language language : Language.values()) {
      MockHttpServletResponse answer = perform(sending(guest, Map.of()), guest, language);
      assertThat(answer.getStatus()).isEqualTo(409);
      requireReason(answer, language, key, arguments);
      requireReason(answer, language, key + ".next");
    }
    assertThat(drafts.find(guest.draft()).orElseThrow().fields())
        .containsEntry("motivation", List.of(MOTIVATION));
    assertThat(submitted.find(guest.draft())).isEmpty();
  }

  @Test
  void showsNobodyAnothersApplication() throws Exception {
    UUID call = samples.open();
    Guest guest = guest(call);
    Guest other = guest(call);
    for (Language language : Language.values()) {
      assertThat(perform(get(page(guest)), other, language).getStatus()).isEqualTo(404);
      assertThat(perform(sending(guest, Map.of()), other, language).getStatus()).isEqualTo(404);
    }
    assertThat(drafts.find(guest.draft()).orElseThrow().fields()).isEmpty();
  }

  @Test
  void saysThatALinkWorksNoMore() throws Exception {
    String call = calls.get(samples.open()).reference();
    Guest guest = guests.enter(call);
    String used = guests.token(guest.address());
    guests.ask(call, guest.address());
    for (Language language : Language.values()) {
      MockHttpServletResponse door = perform(get("/apply/enter/" + used), guest, language);
      requireReason(door, language, "application.enter.dead");
      MockHttpServletResponse answer =
          perform(post("/apply/enter").param("token", used).with(csrf()), guest, language);
      requireReason(answer, language, "application.enter.dead");
    }
  }

  private Guest guest(UUID call) throws Exception {
    return guests.enter(calls.get(call).reference());
  }

  private static String page(Guest guest) {
    return "/my/applications/" + guest.draft();
  }

  /** Whole and right but for the answers given; those that are null are left out. */
  private MockMultipartHttpServletRequestBuilder sending(Guest guest, Map<String, String> other) {
    Map<String, String> fields = new HashMap<>();
    int version = drafts.find(guest.draft()).orElseThrow().version();
    applications
        .sent(version, Map.of())
        .fields()
        .forEach((key, all) -> fields.put(key, all.get(0)));
    fields.put("motivation", MOTIVATION);
    fields.put("_do", "submit");
    fields.put("_version", Integer.toString(version));
    fields.putAll(other);
    MockMultipartHttpServletRequestBuilder request = multipart(page(guest));
    fields.forEach(
        (name, value) -> {
          if (value != null) {
            request.param(name, value);
          }
        });
    request.with(csrf());
    return request;
  }

  private MockHttpServletResponse perform(
      AbstractMockHttpServletRequestBuilder<?> request, Guest guest, Language language)
      throws Exception {
    return mvc.perform(request.cookie(guest.session()).header("Accept-Language", language.tag()))
        .andReturn()
        .getResponse();
  }

  /** The whole of the reason stands on the page; where an argument is {@code §}, all around it. */
  private String requireReason(
      MockHttpServletResponse answer, Language language, String key, Object... arguments)
      throws Exception {
    String text = HtmlUtils.htmlUnescape(answer.getContentAsString().replaceAll("<[^>]*>", ""));
    String reason = messages.getMessage(key, arguments, language.locale());
    assertThat(reason).isNotBlank().isNotEqualTo(key);
    for (String part : reason.split("§")) {
      assertThat(text).as("%s in %s", key, language).contains(part);
    }
    return reason;
  }
}
