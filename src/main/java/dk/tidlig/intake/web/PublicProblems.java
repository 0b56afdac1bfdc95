package dk.tidlig.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/// Says kindly that it was too often, or that what was begun is gone, and what to do now.
@ControllerAdvice
class PublicProblems {
    private final PublicPages pages;

    PublicProblems(PublicPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    ModelAndView flood(FloodGuard.Flood flood, HttpServletResponse response) {
        response.setHeader("Retry-After", String.valueOf(flood.seconds()));
        var page = new ModelAndView("intake/slow");
        page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        page.addObject("minutes", 1 + flood.seconds() / 60);
        return page;
    }

    @ExceptionHandler
    ModelAndView gone(DraftGone gone, HttpServletRequest request) {
        var page = new ModelAndView("intake/gone");
        page.setStatus(HttpStatus.GONE);
        page.addObject("base", pages.base(request));
        return page;
    }
}
