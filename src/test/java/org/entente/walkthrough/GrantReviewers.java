package org.entente.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.testing.Visitor;

/** The panel's part of a grant round. */
final class GrantReviewers {

  /** Of units that none of the applicants belongs to. */
  static final List<String> ALL = List.of("reviewer1", "reviewer2", "reviewer4");

  private final GrantWalk walk;
  private final String call;
  private final Map<Integer, Integer> points;
  private boolean conflict;
  private int scored;

  /**
   * @param points what each application deserves, by the number that the panel knows it by
   */
  GrantReviewers(GrantWalk walk, String call, Map<Integer, Integer> points) {
    this.walk = walk;
    this.call = call;
    this.points = points;
  }

  /** The first who is asked has a conflict; somebody else takes that part. */
  int reviewAll() {
    for (int turn = 0; turn < 2; turn++) {
      for (String name : ALL) {
        Visitor reviewer = walk.visitor(name);
        while (openNext(reviewer)) {
          review(reviewer);
        }
      }
    }
    assertThat(conflict).isTrue();
    return scored;
  }

  private boolean openNext(Visitor reviewer) {
    reviewer.go("/reviews", "reviews");
    String row = "main tbody tr:has(.ref:text-is('" + call + "')) th a";
    while (reviewer.page().locator(row).count() == 0) {
      if (reviewer.page().locator("main .pager a").count() == 0) {
        return false;
      }
      reviewer.press("main .pager a");
    }
    reviewer.follow(row, "review-declare");
    return true;
  }

  private void review(Visitor reviewer) {
    if (!conflict) {
      conflict = true;
      reviewer.choose("conflict", "YES").fill("reason", walk.words().reason());
      reviewer.inspect("review-conflict").send();
      return;
    }
    int number = walk.figure(reviewer.page().locator("main h1").innerText()).intValueExact();
    reviewer.choose("conflict", "NO").send().inspect("review-score");
    Locator fields = reviewer.page().locator("main [name$='.points']");
    assertThat(fields.count()).isEqualTo(2);
    for (int at = 0; at < 2; at++) {
      reviewer.fill("scores[" + at + "].points", "" + (points.get(number) - at));
      reviewer.fill("scores[" + at + "].remark", walk.words().remark());
    }
    reviewer.inspect("review-scored").send();
    scored++;
  }

  /**
   * The chair confirms the ranking.
   *
   * @return the minutes, as the browser downloads them
   */
  byte[] confirm(UUID id) {
    walk.run(id);
    Visitor chair = walk.task("panel-chair", "mine", call, "ranking");
    chair.choose("rankingDecision", "CONFIRMED").send();
    walk.run(id);
    chair.page().reload(); // the minutes are written by a job
    chair.inspect("ranking-confirmed");
    String minutes = chair.page().locator("main a[href$='/minutes']").getAttribute("href");
    return chair.page().request().get(minutes).body();
  }
}
