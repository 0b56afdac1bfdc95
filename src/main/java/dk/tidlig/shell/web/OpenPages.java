package dk.tidlig.shell.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What is told to everybody, with or without a log-in.
@Controller
class OpenPages {
    @GetMapping("/accessibility")
    String accessibility() {
        return "shell/accessibility";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "shell/privacy";
    }
}
