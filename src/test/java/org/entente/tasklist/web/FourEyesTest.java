package org.entente.tasklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.entente.workflow.TaskDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FourEyesTest {

  private final TaskDesk desk = mock(TaskDesk.class);
  private final People people = mock(People.class);
  private final OpenTask task = mock(OpenTask.class);
  private final Person reader = person("Reader");
  private final Person drafter = person("Drafter");
  private final Person colleague = person("Colleague");

  @BeforeEach
  void group() {
    when(task.candidateGroups()).thenReturn(Set.of("officer"));
    when(people.inGroup("officer")).thenReturn(List.of(reader, drafter, colleague));
    when(desk.objection(any(), any())).thenReturn(Optional.empty());
  }

  @Test
  void hasNothingToSayToWhoeverMayAnswer() {
    assertThat(new FourEyes(desk, people).of(task, reader)).isEmpty();
  }

  @Test
  void namesThoseOfTheGroupWhomNothingKeepsAway() {
    Refusal own = Refusal.forbidden("agreement.triage.own", "2026-0001");
    when(desk.objection(task, reader.actor())).thenReturn(Optional.of(own));
    when(desk.objection(task, drafter.actor())).thenReturn(Optional.of(own));
    TaskPageView.Eyes eyes = new FourEyes(desk, people).of(task, reader).orElseThrow();
    assertThat(eyes.why().key()).isEqualTo("agreement.triage.own");
    assertThat(eyes.why().arguments()).containsExactly("2026-0001");
    assertThat(eyes.instead()).containsExactly("Colleague");
  }

  private static Person person(String name) {
    Person person = mock(Person.class);
    UUID id = UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    when(person.id()).thenReturn(id);
    when(person.displayName()).thenReturn(name);
    when(person.actor()).thenReturn(new Actor(id, name, null, null));
    return person;
  }
}
