package org.entente.agreement.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The hint beside the proposal form, asked for while somebody fills it in. */
@Controller
class SimilarController {

  private final SimilarCases similar;

  SimilarController(SimilarCases similar) {
    this.similar = similar;
  }

  @GetMapping("/agreements/new/similar")
  String similar(@RequestParam MultiValueMap<String, String> sent, Model model) {
    model.addAttribute("similar", similar.to(sent));
    return "agreement/new :: similar";
  }
}
