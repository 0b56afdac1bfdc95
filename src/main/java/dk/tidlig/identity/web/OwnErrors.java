package dk.tidlig.identity.web;

import dk.tidlig.identity.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/// The page for what the server itself turns away before the program is asked, as `/%00`: in our words and clothes.
final class OwnErrors extends ErrorReportValve {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <link rel="icon" type="image/svg+xml" href="/icon.svg">
            <link rel="stylesheet" href="/dkfds/css/dkfds.min.css">
            <link rel="stylesheet" href="/tidlig.css">
            </head>
            <body>
            <main id="content" class="container"><div class="t-one">
            <h1>%s</h1>
            <p class="t-lead">%s</p>
            <dl class="t-sum"><div><dt>%s</dt><dd>%s</dd></div><div><dt>%s</dt><dd>%s</dd></div></dl>
            <div class="t-acts"><a class="button button-primary" href="/">%s</a></div>
            </div></main>
            </body>
            </html>
            """;

    private final MessageSource texts;

    OwnErrors(MessageSource texts) {
        this.texts = texts;
        setAsyncSupported(true);
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var page = page(response.getStatus(), LanguageResolver.inCookie(request).orElse(Language.DANISH));
        try {
            response.setContentType("text/html;charset=UTF-8");
            response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException gone) {
            throw new UncheckedIOException("nobody waits for the answer any more", gone);
        }
    }

    private String page(int status, Locale language) {
        var code = "shell.problem." + (status == 404 ? 404 : status < 500 ? 400 : 500);
        return PAGE.formatted(
                language.getLanguage(),
                text("shell.problem", language),
                text(code, language),
                text(code + ".why", language),
                text("shell.problem.kept", language),
                text(code + ".kept", language),
                text("shell.problem.do", language),
                text(code + ".do", language),
                text("shell.problem.front", language));
    }

    private String text(String key, Locale language) {
        return texts.getMessage(key, null, language);
    }
}
