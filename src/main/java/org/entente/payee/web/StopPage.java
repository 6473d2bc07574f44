package org.entente.payee.web;

import org.entente.payee.Details;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/** Asks whoever stops an entry for the reason. */
final class StopPage {

  private StopPage() {}

  /**
   * @param base path of the pages that it belongs to
   * @param wrong the reason as typed where it is none; null at first
   * @throws Refusal 409 where there is nothing to stop any more
   */
  static ModelAndView of(Details entry, String base, boolean office, @Nullable String wrong) {
    if (!entry.state().underWay()) {
      throw Refusal.conflict("payee.over");
    }
    ModelAndView page = new ModelAndView("payee/stop");
    page.addObject("d", entry);
    page.addObject("office", office);
    page.addObject("path", base + "/" + entry.id() + "/stop");
    page.addObject("back", office ? base + "/" + entry.id() : base);
    page.addObject("reason", wrong == null ? "" : wrong);
    page.addObject("bad", wrong != null);
    return page;
  }
}
