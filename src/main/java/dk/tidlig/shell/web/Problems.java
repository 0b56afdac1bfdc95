package dk.tidlig.shell.web;

import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stale;
import dk.tidlig.shell.Once;
import dk.tidlig.shell.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/// The one place where a no, a conflict or a failure becomes a page: what happened, what was kept, what to do.
@ControllerAdvice
class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final int PATIENCE = 20;

    private final Once once;
    private final Words words;

    Problems(Once once, Words words) {
        this.once = once;
        this.words = words;
    }

    @ExceptionHandler(NotFound.class)
    ModelAndView notFound() {
        return page(404, null);
    }

    @ExceptionHandler(Refused.class)
    ModelAndView refused(Refused refused) {
        var refusal = refused.refusal();
        return page(
                refusal.status(), words.text(refusal.key(), refused.arguments().toArray()));
    }

    @ExceptionHandler(StrangeFields.class)
    ModelAndView strange(StrangeFields strange) {
        LOG.info("Fields that no form has: {}", Trace.of(strange));
        return page(400, null);
    }

    @ExceptionHandler(Stale.class)
    ModelAndView stale() {
        return page(409, words.text("refused.shell.stale"));
    }

    @ExceptionHandler({
        TransientDataAccessException.class,
        DataAccessResourceFailureException.class,
        CannotGetJdbcConnectionException.class,
        CannotCreateTransactionException.class
    })
    ModelAndView databaseAway(Exception cause, HttpServletResponse response) {
        LOG.warn("The database did not answer: {}", cause.getClass().getSimpleName());
        response.setHeader("Retry-After", LaterPage.SECONDS);
        return page(503, null);
    }

    /// A value that no form of ours offers, or one that was taken away meanwhile: the database refused it.
    @ExceptionHandler(DataIntegrityViolationException.class)
    ModelAndView impossible(DataIntegrityViolationException cause) {
        LOG.warn("The database refused a value: {}", Trace.of(cause));
        return page(422, null);
    }

    @ExceptionHandler(TransactionSystemException.class)
    ModelAndView broken(TransactionSystemException failure, HttpServletResponse response) {
        if (!DatabaseAway.isCauseOf(failure)) {
            throw failure;
        }
        return databaseAway(failure, response);
    }

    /// The same form again: led to where the first one led. Where that cannot be read now it can be in a moment: a
    /// failure
    /// in here would be told as one of the deed, which is done.
    @ExceptionHandler(Once.AlreadyDone.class)
    ModelAndView alreadyDone(HttpServletRequest request, HttpServletResponse response) throws InterruptedException {
        try {
            return ledWhereTheFirst(request);
        } catch (DataAccessException | TransactionException failure) {
            if (!DatabaseAway.isCauseOf(failure)) {
                throw failure;
            }
            return databaseAway(failure, response);
        }
    }

    private ModelAndView ledWhereTheFirst(HttpServletRequest request) throws InterruptedException {
        var key = UUID.fromString(request.getParameter(OnceFilter.FIELD));
        for (int tries = 0; tries < PATIENCE; tries++) {
            var location = once.answer(key);
            if (location.isPresent()) {
                var view = new ModelAndView("redirect:" + local(location.get()));
                view.setStatus(HttpStatus.SEE_OTHER);
                RequestContextUtils.getOutputFlashMap(request).put("said", "shell.already-done");
                return view;
            }
            Thread.sleep(50);
        }
        var view = page(200, words.text("shell.already-done"));
        view.setStatus(HttpStatus.OK);
        return view;
    }

    private static String local(String location) {
        var address = java.net.URI.create(location);
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    private static ModelAndView page(int status, @org.jspecify.annotations.Nullable String reason) {
        var view = new ModelAndView("shell/problem");
        view.setStatus(HttpStatus.valueOf(status));
        view.addObject("status", status);
        view.addObject("reason", reason);
        return view;
    }
}
